using Detente.Engine.Conversation;

namespace Detente.Web.Features.Reading;

/// <summary>One turn of a conversation.</summary>
public sealed record TurnBody(
    Speaker Speaker, string Text, DateTimeOffset? At, double? Start, double? End, double? Loudness, double? Overlap);
