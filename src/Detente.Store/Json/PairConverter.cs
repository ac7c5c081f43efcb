using System.Text.Json;
using System.Text.Json.Serialization;

namespace Detente.Store.Json;

/// <summary>Writes a small value of two parts as an array of two.</summary>
internal abstract class PairConverter<T> : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException($"{typeof(T).Name} is an array of two.");
        reader.Read();
        var pair = ReadParts(ref reader);
        reader.Read();
        return reader.TokenType == JsonTokenType.EndArray ? pair : throw new JsonException($"{typeof(T).Name} is an array of two.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        WriteParts(writer, value);
        writer.WriteEndArray();
    }

    /// <summary>Begins on the first part and ends on the second.</summary>
    protected abstract T ReadParts(ref Utf8JsonReader reader);

    protected abstract void WriteParts(Utf8JsonWriter writer, T value);
}
