using System.Diagnostics.CodeAnalysis;

namespace Detente.Desk.Ids;

/// <summary>A held reply's id: 32 hexadecimal digits wherever it is written.</summary>
public readonly record struct ReplyId(Guid Value) : IParsable<ReplyId>
{
    public override string ToString() => Value.ToString("N");

    public static ReplyId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException("A reply id is 32 hexadecimal digits.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReplyId result)
    {
        var ok = Guid.TryParse(s, out var value);
        result = new(value);
        return ok;
    }
}
