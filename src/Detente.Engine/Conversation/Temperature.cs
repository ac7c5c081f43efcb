namespace Detente.Engine.Conversation;

/// <summary>How heated the customer is now, 0 (calm) to 100 (boiling over), one decimal.</summary>
public readonly record struct Temperature : IComparable<Temperature>
{
    public Temperature(double value) => Value = double.IsNaN(value) ? 0 : Math.Round(Math.Clamp(value, 0, 100), 1);

    public double Value { get; }

    public Band Band => Value switch
    {
        < 25 => Band.Calm,
        < 50 => Band.Tense,
        < 75 => Band.Heated,
        _ => Band.Boiling,
    };

    public int CompareTo(Temperature other) => Value.CompareTo(other.Value);

    public static bool operator <(Temperature left, Temperature right) => left.Value < right.Value;

    public static bool operator >(Temperature left, Temperature right) => left.Value > right.Value;

    public static bool operator <=(Temperature left, Temperature right) => left.Value <= right.Value;

    public static bool operator >=(Temperature left, Temperature right) => left.Value >= right.Value;
}
