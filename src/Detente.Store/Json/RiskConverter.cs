using Detente.Engine.Conversation;

namespace Detente.Store.Json;

internal sealed class RiskConverter() : NumberConverter<Risk>(v => new(v), r => r.Value);
