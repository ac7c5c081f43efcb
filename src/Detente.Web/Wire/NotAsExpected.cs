using System.Text.Json;

namespace Detente.Web.Wire;

/// <summary>A field's value is not what it should be; the message may be shown to the caller.</summary>
internal sealed class NotAsExpected(string message) : JsonException(message);
