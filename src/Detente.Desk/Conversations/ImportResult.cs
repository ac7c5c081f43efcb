using Detente.Desk.Ids;

namespace Detente.Desk.Conversations;

/// <summary>The answer to an import.</summary>
public abstract record ImportResult
{
    private ImportResult()
    {
    }

    public sealed record Imported(ConversationId Id, long Version, int Turns) : ImportResult;

    /// <param name="Turn">Index of the turn that was refused; null when it was not a turn.</param>
    public sealed record Rejected(int? Turn, string Field, string Reason) : ImportResult;
}
