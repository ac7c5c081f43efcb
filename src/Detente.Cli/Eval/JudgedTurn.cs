using Detente.Engine.Conversation;

namespace Detente.Cli.Eval;

/// <summary>A turn as the engine read it, beside what people said of it.</summary>
/// <param name="Id"><c>conversation.turn</c></param>
/// <param name="Frustration">The raters' mean, 0 to 4; null where nobody rated the turn.</param>
internal sealed record JudgedTurn(string Id, TurnResult Result, double? Frustration, TurnLabels? Labels)
{
    public string Text => Result.Turn.Text;

    public bool Found(string id) => Result.Reading.Has(id);
}
