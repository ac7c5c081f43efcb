namespace Detente.Engine.Playbooks;

/// <summary>What a definition or pattern may ask of the conversation, the turn or the sentence.</summary>
[Flags]
internal enum Condition
{
    None = 0,
    CustomerUpset = 1,
    CustomerCalm = 2,
    NotAcknowledged = 4,
    FirstReply = 8,
    AfterOffer = 16,
    AfterAnswer = 32,
    AfterQuestion = 64,
    AfterComplaint = 128,
    AfterAbuse = 256,
    AfterPromise = 512,
    Short = 1024,

    // These two are of the sentence, not of the conversation.
    Question = 2048,
    Statement = 4096,

    OfSentence = Question | Statement,
}
