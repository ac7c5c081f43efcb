using Detente.Engine.Playbooks;

namespace Detente.Engine.Reading.Rules;

internal enum PatternRole : byte
{
    Match,
    Except,
    ExceptSentence,
    Concern,
    Negator,
    NotNegator,
    Hypothetical,
    Other,
    ClauseStart,
    Dangling,
}

/// <summary>What a compiled pattern is for: whose it is, how much it says, and when it counts.</summary>
internal readonly record struct PatternUse(PatternRole Role, int Owner, double Weight = 0, Condition When = Condition.None, Scopes Scopes = Scopes.None);
