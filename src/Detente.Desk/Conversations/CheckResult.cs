using Detente.Engine.Drafting;

namespace Detente.Desk.Conversations;

/// <summary>The answer to a draft's check.</summary>
public abstract record CheckResult
{
    private CheckResult()
    {
    }

    /// <param name="Version">The version of the conversation in whose light the draft was checked.</param>
    public sealed record Checked(DraftCheck Check, long Version) : CheckResult;

    public sealed record NotFound : CheckResult;

    public sealed record Rejected(string Field, string Reason) : CheckResult;
}
