using System.Text.Json.Serialization;
using Detente.Web.Wire;

namespace Detente.Web.Features.Conversations;

/// <summary>A reply to check before it goes out.</summary>
public sealed record DraftRequest([property: JsonConverter(typeof(WireText))] string? Draft);
