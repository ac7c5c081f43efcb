namespace Detente.Engine.Playbooks;

/// <summary>Ways in which words can be said without holding of the speaker here and now. A match inside one is dropped.</summary>
[Flags]
public enum Scopes
{
    None = 0,

    /// <summary>"I'm not asking for a refund".</summary>
    Negated = 1,

    /// <summary>Between quotation marks.</summary>
    Quoted = 2,

    /// <summary>"If I were to cancel".</summary>
    Hypothetical = 4,

    /// <summary>"My sister is furious with her bank", "he told me that".</summary>
    Other = 8,

    All = Negated | Quoted | Hypothetical | Other,
}
