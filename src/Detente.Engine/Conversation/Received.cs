namespace Detente.Engine.Conversation;

/// <summary>What the customer has had so far. Named · acknowledged · reassured · restated · options · time.</summary>
[Flags]
public enum Received
{
    None = 0,
    Named = 1,
    Acknowledged = 2,
    Reassured = 4,
    Restated = 8,
    Options = 16,
    Time = 32,
    Apologized = 64,
    Owned = 128,
    Greeted = 256,
}
