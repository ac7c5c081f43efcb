using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Detente.Web.Wire;

namespace Detente.Web.Features.Conversations;

/// <summary>A reply to check before it goes out.</summary>
public sealed record DraftRequest([property: Required, JsonConverter(typeof(WireText))] string? Draft);
