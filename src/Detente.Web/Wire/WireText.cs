using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Detente.Desk.Contract;

namespace Detente.Web.Wire;

/// <summary>What people write, half surrogate pairs included: a browser sends them, and a customer must not be refused for them.</summary>
internal sealed class WireText : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Decode(ref reader);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteText(value);

    public static string Decode(ref readonly Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new NotAsExpected("is a text");
        if (!reader.HasValueSequence)
            return Valid(reader.ValueSpan) ? JsonText.Decode(in reader) : throw Invalid();

        // A long text reaches us in pieces; the contract's decoder wants it in one.
        var whole = new byte[reader.ValueSequence.Length + 2];
        whole[0] = whole[^1] = (byte)'"';
        reader.ValueSequence.CopyTo(whole.AsSpan(1));
        if (!Valid(whole))
            throw Invalid();
        var again = new Utf8JsonReader(whole);
        again.Read();
        return JsonText.Decode(in again);
    }

    private static bool Valid(ReadOnlySpan<byte> utf8) => Utf8.IsValid(utf8);

    private static NotAsExpected Invalid() => new("is not UTF-8");
}
