namespace Detente.Engine.Guidance;

/// <summary>The placeholders that wordings may hold, by their names in content.</summary>
internal enum Slot
{
    Name,
    Agent,
    Problem,
    Want,
    Order,
    Case,
    Amount,
    Product,
    Date,
    Wait,
    Concern,
    Option1,
    Option2,

    /// <summary>How long the first option takes where one is named, and otherwise when an answer comes.</summary>
    Time,
}
