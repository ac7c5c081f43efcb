using System.Text.Json;
using Detente.Engine.Text;

namespace Detente.Store.Json;

internal sealed class TextSpanConverter : PairConverter<TextSpan>
{
    protected override TextSpan ReadParts(ref Utf8JsonReader reader)
    {
        var start = reader.GetInt32();
        reader.Read();
        return new(start, reader.GetInt32());
    }

    protected override void WriteParts(Utf8JsonWriter writer, TextSpan value)
    {
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
    }
}
