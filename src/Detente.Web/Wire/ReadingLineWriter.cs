using System.Text.Json;
using System.Text.Json.Serialization;
using Detente.Desk.Contract;

namespace Detente.Web.Wire;

internal sealed class ReadingLineWriter : JsonConverter<ReadingLine>
{
    public override ReadingLine Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Readings are written, never read.");

    public override void Write(Utf8JsonWriter writer, ReadingLine value, JsonSerializerOptions options) =>
        ContractWriter.WriteTurn(writer, value.Conversation, value.Result);
}
