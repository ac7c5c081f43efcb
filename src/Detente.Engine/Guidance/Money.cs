using System.Globalization;
using Detente.Engine.Conversation;
using Detente.Engine.Reading;

namespace Detente.Engine.Guidance;

/// <summary>Amounts in details.</summary>
internal static class Money
{
    public static decimal? Largest(ConversationState state)
    {
        decimal? largest = null;
        foreach (var detail in state.Details)
            if (detail.Kind == DetailKind.Amount && Of(detail.Value) is { } amount && (largest is null || amount > largest))
                largest = amount;
        return largest;
    }

    /// <summary>The number in a normalised amount such as "GBP 22.50"; null where there is none.</summary>
    public static decimal? Of(string value)
    {
        var digits = value.AsSpan().Trim();
        while (!digits.IsEmpty && !char.IsAsciiDigit(digits[0]))
            digits = digits[1..];
        while (!digits.IsEmpty && !char.IsAsciiDigit(digits[^1]))
            digits = digits[..^1];
        return decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) ? amount : null;
    }
}
