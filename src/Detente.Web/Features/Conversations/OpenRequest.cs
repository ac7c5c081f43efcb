using Detente.Engine.Conversation;
using Detente.Web.Wire;

namespace Detente.Web.Features.Conversations;

/// <summary>A conversation to open.</summary>
/// <param name="Channel">"chat" where it is not given.</param>
/// <param name="Locale">A BCP 47 language tag; "en" where it is not given.</param>
public sealed record OpenRequest(Channel? Channel, PersonName? Customer, PersonName? Agent, string? Locale);
