using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Detente.Desk.Contract;

/// <summary>
/// Texts in JSON, half surrogate pairs included: the platform's own reader refuses them and its writer replaces them,
/// and then a quote would no longer equal its slice.
/// </summary>
public static class JsonText
{
    /// <summary>The current string token; its bytes must be valid UTF-8.</summary>
    public static string Decode(ref readonly Utf8JsonReader json)
    {
        var raw = json.ValueSpan;
        if (!json.ValueIsEscaped)
            return Encoding.UTF8.GetString(raw);
        var rented = ArrayPool<char>.Shared.Rent(raw.Length);
        var length = Unescape(raw, rented);
        var text = new string(rented, 0, length);
        ArrayPool<char>.Shared.Return(rented);
        return text;
    }

    public static void WriteText(this Utf8JsonWriter json, JsonEncodedText name, string text)
    {
        json.WritePropertyName(name);
        json.WriteText(text);
    }

    public static void WriteText(this Utf8JsonWriter json, string text)
    {
        if (HasHalfPair(text))
            json.WriteRawValue(Escape(text), skipInputValidation: true);
        else
            json.WriteStringValue(text);
    }

    private static bool HasHalfPair(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAnyInRange('\ud800', '\udfff');
        while (at >= 0)
        {
            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
                return true;
            text = text[(at + 2)..];
            at = text.IndexOfAnyInRange('\ud800', '\udfff');
        }

        return false;
    }

    private static string Escape(string text)
    {
        var json = new StringBuilder(text.Length + 16).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                json.Append('\\').Append(c);
            else if (char.IsControl(c) || char.IsSurrogate(c))
                json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                json.Append(c);
        }

        return json.Append('"').ToString();
    }

    // The reader has already checked the form of every escape.
    private static int Unescape(ReadOnlySpan<byte> raw, Span<char> text)
    {
        var length = 0;
        while (!raw.IsEmpty)
        {
            var plain = raw.IndexOf((byte)'\\');
            if (plain < 0)
                plain = raw.Length;
            length += Encoding.UTF8.GetChars(raw[..plain], text[length..]);
            raw = raw[plain..];
            if (raw.IsEmpty)
                break;
            var hex = raw[1] == 'u';
            text[length++] = hex ? (char)ushort.Parse(raw.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : Named(raw[1]);
            raw = raw[(hex ? 6 : 2)..];
        }

        return length;
    }

    private static char Named(byte escape) => escape switch
    {
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'t' => '\t',
        _ => (char)escape,
    };
}
