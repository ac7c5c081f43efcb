using Detente.Engine.Conversation;

namespace Detente.Web.Wire;

/// <summary>A turn's reading, as <c>detente read</c> writes it.</summary>
public sealed record ReadingLine(string Conversation, TurnResult Result);
