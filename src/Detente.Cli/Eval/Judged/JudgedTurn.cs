using Detente.Engine.Conversation;
using Detente.Engine.Text;

namespace Detente.Cli.Eval.Judged;

/// <summary>A turn as the engine read it, beside what people said of it.</summary>
/// <param name="Before">The state before the turn.</param>
/// <param name="Ratings">How heated people found it, on a scale of their own; empty where nobody rated it.</param>
/// <param name="Labels">Null where nobody labelled it.</param>
internal sealed record JudgedTurn(ConversationState Before, TurnResult Result, double[] Ratings, TurnLabels? Labels)
{
    public string Conversation => Before.Info.Id;

    /// <summary><c>conversation.turn</c></summary>
    public string Id => $"{Conversation}.{Result.Index}";

    public string Text => Result.Turn.Text;

    public bool IsCustomers => Result.Turn.Speaker == Speaker.Customer;

    public double Temperature => Result.State.Temperature.Value;

    /// <summary>The emotion that the engine gave; null for an agent's turn.</summary>
    public string? Emotion => Result.Reading.Emotion is { } emotion ? Spelling.Of(emotion.Label) : null;

    public bool Found(string id) => Result.Reading.Has(id);
}
