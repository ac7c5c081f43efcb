using System.Text.Json;
using System.Text.Json.Serialization;
using Detente.Engine.Text;

namespace Detente.Web.Wire;

/// <summary>Enumerations in the vocabulary's spelling; an unknown one is answered with the known ones.</summary>
internal sealed class SpelledEnums : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => Names(typeToConvert) is not null;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Spelled<>).MakeGenericType(typeToConvert))!;

    /// <summary>The spellings of an enumeration of this program; null for any other.</summary>
    public static IReadOnlyList<string>? Names(Type type) => type.IsEnum && type.Namespace?.StartsWith("Detente.", StringComparison.Ordinal) == true
        ? [.. Enum.GetNames(type).Select(JsonNamingPolicy.KebabCaseLower.ConvertName)]
        : null;

    private sealed class Spelled<T> : JsonConverter<T>
        where T : struct, Enum
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && Spelling.TryParse(WireText.Decode(ref reader), out T value)
                ? value
                : throw new NotAsExpected($"is one of {string.Join(", ", Spelling.All<T>())}");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Spelling.Of(value));
    }
}
