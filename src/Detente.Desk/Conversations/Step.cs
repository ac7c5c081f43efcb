namespace Detente.Desk.Conversations;

/// <summary>What a command makes of the conversation that it finds: something to write, or an answer at once.</summary>
internal abstract record Step<T>
{
    private Step()
    {
    }

    public sealed record Write(Append Append, T Value) : Step<T>;

    public sealed record Answer(T Value) : Step<T>;
}
