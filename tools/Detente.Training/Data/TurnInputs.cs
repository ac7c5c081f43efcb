using Detente.Engine.Conversation;
using Detente.Engine.Models;
using Detente.Engine.Playbooks;
using Detente.Engine.Reading;

namespace Detente.Training.Data;

/// <summary>Shows a turn to the rules, and gives what a net would be shown of it.</summary>
internal sealed class TurnInputs(Playbook playbook)
{
    private readonly TurnReader _reader = new(playbook);
    private readonly NetContext _customer = NetContext.Bind(Known.Customer.Context, playbook.CustomerRules);
    private readonly NetContext _agent = NetContext.Bind(Known.Agent.Context, playbook.AgentRules);

    public (int[] Words, float[] Context) Of(ConversationState state, Turn turn)
    {
        var customer = turn.Speaker == Speaker.Customer;
        var pass = ReadingPass.Rent(state, turn, customer ? playbook.CustomerRules : playbook.AgentRules);
        _reader.Prepare(pass);
        pass.Words.Fill(pass.Text);
        var context = new float[(customer ? _customer : _agent).Length];
        (customer ? _customer : _agent).Fill(pass, context);
        var words = pass.Words.Numbers.ToArray();
        pass.Return();
        return (words, context);
    }
}
