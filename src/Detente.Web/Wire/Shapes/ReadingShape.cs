using Detente.Engine.Conversation;

namespace Detente.Web.Wire.Shapes;

/// <summary>What <see cref="ReadingLine"/> is written as. It tells the API document; the tests hold the two together.</summary>
/// <param name="Turn">The turn's index in the conversation, from 0.</param>
/// <param name="Emotion">Given for customer turns of which something could be read.</param>
/// <param name="Temperature">0 to 100, after the turn.</param>
/// <param name="Risk">0 to 1: the probability that the conversation escalates within the customer's next three turns.</param>
/// <param name="Advice">Follows a customer turn of which something could be read.</param>
/// <param name="Notes">What was not read, and why; left out where all was.</param>
internal sealed record ReadingShape(
    string Conversation,
    int Turn,
    Speaker Speaker,
    EmotionShape? Emotion,
    double Temperature,
    double Risk,
    Stage Stage,
    Band Band,
    IReadOnlyList<FindingShape> Findings,
    IReadOnlyList<DetailShape> Details,
    IReadOnlyList<CommitmentShape> Commitments,
    IReadOnlyList<BackupReason> Backup,
    AdviceShape? Advice,
    IReadOnlyList<NoteShape>? Notes);
