namespace Detente.Desk.Conversations;

/// <summary>The answer to <see cref="ConversationQuery"/>.</summary>
public abstract record ListResult
{
    private ListResult()
    {
    }

    public sealed record Listed(ConversationPage Page) : ListResult;

    public sealed record Rejected(string Field, string Reason) : ListResult;
}
