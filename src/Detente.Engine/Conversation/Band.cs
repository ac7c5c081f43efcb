namespace Detente.Engine.Conversation;

/// <summary>Named ranges of <see cref="Temperature"/>: calm &lt; 25 ≤ tense &lt; 50 ≤ heated &lt; 75 ≤ boiling.</summary>
public enum Band
{
    Calm,
    Tense,
    Heated,
    Boiling,
}
