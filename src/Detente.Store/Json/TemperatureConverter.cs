using Detente.Engine.Conversation;

namespace Detente.Store.Json;

internal sealed class TemperatureConverter() : NumberConverter<Temperature>(v => new(v), t => t.Value);
