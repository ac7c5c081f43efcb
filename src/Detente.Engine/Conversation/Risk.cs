namespace Detente.Engine.Conversation;

/// <summary>
/// The probability, 0 to 1, that within the customer's next three turns the conversation reaches
/// <see cref="Band.Boiling"/> or gives a backup reason. A forecast, not a description.
/// </summary>
public readonly record struct Risk
{
    public Risk(double value) => Value = double.IsNaN(value) ? 0 : Math.Round(Math.Clamp(value, 0, 1), 3);

    public double Value { get; }
}
