using Detente.Engine.Drafting;

namespace Detente.Web.Wire;

/// <summary>A draft's check, as <c>detente check</c> writes it.</summary>
public sealed record CheckLine(string Conversation, DraftCheck Check);
