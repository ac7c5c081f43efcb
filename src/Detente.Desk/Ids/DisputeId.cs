using System.Diagnostics.CodeAnalysis;

namespace Detente.Desk.Ids;

/// <summary>A dispute's id: 32 hexadecimal digits wherever it is written.</summary>
public readonly record struct DisputeId(Guid Value) : IParsable<DisputeId>
{
    public override string ToString() => Value.ToString("N");

    public static DisputeId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException("A dispute id is 32 hexadecimal digits.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DisputeId result)
    {
        var ok = Guid.TryParse(s, out var value);
        result = new(value);
        return ok;
    }
}
