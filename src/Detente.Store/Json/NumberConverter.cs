using System.Text.Json;
using System.Text.Json.Serialization;

namespace Detente.Store.Json;

/// <summary>Writes a measure as its bare number.</summary>
internal abstract class NumberConverter<T>(Func<double, T> make, Func<T, double> value) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => make(reader.GetDouble());

    public override void Write(Utf8JsonWriter writer, T measure, JsonSerializerOptions options) => writer.WriteNumberValue(value(measure));
}
