namespace Detente.Desk.Replies;

/// <summary>The answer to taking back a held reply.</summary>
public abstract record UndoResult
{
    private UndoResult()
    {
    }

    /// <summary>It will not go out. Undoing it again gives the same answer.</summary>
    public sealed record Undone(HeldReply Reply) : UndoResult;

    /// <summary>It has gone out, or another reply took its place.</summary>
    public sealed record TooLate(HeldReply Reply) : UndoResult;

    public sealed record NotFound : UndoResult;
}
