using System.Text.Json.Serialization;
using Detente.Desk.Alerts;
using Detente.Desk.Conversations;
using Detente.Desk.Replies;
using Detente.Engine.Conversation;

namespace Detente.Store.Json;

/// <summary>How bodies are written. Fields may be added; old rows stay readable.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(TemperatureConverter), typeof(RiskConverter), typeof(EmotionConverter), typeof(TextSpanConverter),
        typeof(ConversationIdConverter), typeof(ReplyIdConverter),
    ])]
[JsonSerializable(typeof(Snapshot))]
[JsonSerializable(typeof(ConversationInfo))]
[JsonSerializable(typeof(TurnRecord))]
[JsonSerializable(typeof(ConversationSummary))]
[JsonSerializable(typeof(Alert))]
[JsonSerializable(typeof(Reasons))]
[JsonSerializable(typeof(Promise))]
[JsonSerializable(typeof(HeldReply))]
internal sealed partial class StoreJson : JsonSerializerContext;
