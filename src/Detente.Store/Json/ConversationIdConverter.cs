using Detente.Desk.Ids;

namespace Detente.Store.Json;

internal sealed class ConversationIdConverter : IdConverter<ConversationId>;
