using Detente.Desk.Ids;

namespace Detente.Store.Json;

internal sealed class ReplyIdConverter : IdConverter<ReplyId>;
