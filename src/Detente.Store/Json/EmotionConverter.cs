using System.Text.Json;
using Detente.Engine.Conversation;

namespace Detente.Store.Json;

internal sealed class EmotionConverter : PairConverter<Emotion>
{
    protected override Emotion ReadParts(ref Utf8JsonReader reader)
    {
        var label = Enum.Parse<EmotionLabel>(reader.GetString()!);
        reader.Read();
        return new(label, reader.GetDouble());
    }

    protected override void WriteParts(Utf8JsonWriter writer, Emotion value)
    {
        writer.WriteStringValue(value.Label.ToString());
        writer.WriteNumberValue(value.Intensity);
    }
}
