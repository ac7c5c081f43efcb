using System.Globalization;
using System.Text;
using System.Text.Json;
using Detente.Engine.Text;

namespace Detente.Desk.Contract;

/// <summary>Reads the value of a field, or says what it should have been. A null counts as left out.</summary>
internal static class JsonField
{
    private static readonly string[] TimeFormats = [
        "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd"];

    /// <summary>Whether the current field has this name. The platform's own comparison fails on half surrogate pairs.</summary>
    public static bool Is(ref readonly Utf8JsonReader json, ReadOnlySpan<byte> name) => json.ValueIsEscaped
        ? JsonText.Decode(in json) == Encoding.UTF8.GetString(name)
        : json.ValueSpan.SequenceEqual(name);

    public static string? Text(ref Utf8JsonReader json, FieldPath path)
    {
        json.Read();
        return json.TokenType switch
        {
            JsonTokenType.String => JsonText.Decode(ref json),
            JsonTokenType.Null => null,
            _ => throw path.MustBe("a text"),
        };
    }

    public static T? Name<T>(ref Utf8JsonReader json, FieldPath path)
        where T : struct, Enum
    {
        if (Text(ref json, path) is not { } text)
            return null;
        return Spelling.TryParse(text, out T value) ? value : throw path.NotOneOf(text, Spelling.All<T>());
    }

    public static DateTimeOffset? Time(ref Utf8JsonReader json, FieldPath path)
    {
        if (Text(ref json, path) is not { } text)
            return null;
        return DateTimeOffset.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : throw path.MustBe("a time such as 2026-11-21T10:00:00Z");
    }

    public static double? Number(ref Utf8JsonReader json, FieldPath path)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.Null)
            return null;
        return json.TokenType == JsonTokenType.Number && json.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw path.MustBe("a number");
    }

    /// <summary>The <c>name</c> of an object; other fields are passed over.</summary>
    public static string? NameOf(ref Utf8JsonReader json, string field)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.Null)
            return null;
        if (json.TokenType != JsonTokenType.StartObject)
            throw new FieldPath(field).MustBe("an object such as {\"name\":\"Ana\"}");
        string? name = null;
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            if (Is(ref json, "name"u8))
                name = Text(ref json, new($"{field}.name"));
            else
                Skip(ref json);
        }

        return name;
    }

    public static void Skip(ref Utf8JsonReader json)
    {
        json.Read();
        json.Skip();
    }
}
