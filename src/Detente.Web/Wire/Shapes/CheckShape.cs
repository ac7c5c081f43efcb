using Detente.Engine.Drafting;

namespace Detente.Web.Wire.Shapes;

/// <summary>What <see cref="CheckLine"/> is written as. It tells the API document; the tests hold the two together.</summary>
/// <param name="Verdict">"hold" means: do not send without a person confirming.</param>
/// <param name="Score">0 to 100, comparable between drafts for the same conversation.</param>
/// <param name="Notes">What of the draft was not read, and why; left out where all was.</param>
internal sealed record CheckShape(
    string Conversation,
    Verdict Verdict,
    int Score,
    IReadOnlyList<FindingShape> Findings,
    IReadOnlyList<CommitmentShape> Commitments,
    string? Suggestion,
    IReadOnlyList<NoteShape>? Notes);
