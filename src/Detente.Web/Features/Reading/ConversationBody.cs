using Detente.Engine.Conversation;
using Detente.Web.Wire;

namespace Detente.Web.Features.Reading;

/// <summary>A conversation, as the command line takes it. Only <c>turns</c>, with each one's speaker and text, is required.</summary>
/// <param name="Draft">The reply to check; <c>/api/check</c> requires it.</param>
public sealed record ConversationBody(
    string? Id, Channel? Channel, PersonName? Customer, PersonName? Agent, string? Locale, IReadOnlyList<TurnBody> Turns, string? Draft);
