using System.Text.Json;
using System.Text.Json.Serialization;
using Detente.Desk.Contract;

namespace Detente.Web.Wire;

internal sealed class CheckLineWriter : JsonConverter<CheckLine>
{
    public override CheckLine Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Checks are written, never read.");

    public override void Write(Utf8JsonWriter writer, CheckLine value, JsonSerializerOptions options) =>
        ContractWriter.WriteCheck(writer, value.Conversation, value.Check);
}
