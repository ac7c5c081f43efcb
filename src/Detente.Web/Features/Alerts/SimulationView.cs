using Detente.Desk.Alerts;

namespace Detente.Web.Features.Alerts;

/// <summary>How often each tier would have rung, by the present rules and with the change.</summary>
/// <param name="Conversations">How many were looked at.</param>
public sealed record SimulationView(int Conversations, TallyView Now, TallyView Changed)
{
    internal static SimulationView Of(AlertSimulation simulation) =>
        new(simulation.Now.Conversations, TallyView.Of(simulation.Now), TallyView.Of(simulation.Changed));
}
