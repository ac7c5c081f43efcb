namespace Detente.Engine.Text;

[Flags]
internal enum TokenFlags : ushort
{
    None = 0,

    /// <summary>At least two letters, all of them capitals.</summary>
    Caps = 1,

    /// <summary>A comma, dash, colon or bracket stands before it.</summary>
    Break = 2,

    /// <summary>Begins with a capital letter.</summary>
    Capital = 4,

    // The scopes that this token lies in; the values shift Playbooks.Scopes by four bits.
    Negated = 16,
    Quoted = 32,
    Hypothetical = 64,
    Other = 128,

    /// <summary>A clause begins here that an earlier "not" or "if" does not reach.</summary>
    ClauseStart = 256,

    /// <summary>Looks like a negation and is none: "can't believe", "not only".</summary>
    NotNegator = 512,

    /// <summary>No quotation should end with it.</summary>
    Dangling = 1024,

    InScope = Negated | Quoted | Hypothetical | Other,
}
