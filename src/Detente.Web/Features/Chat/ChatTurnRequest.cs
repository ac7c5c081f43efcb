using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Detente.Web.Wire;

namespace Detente.Web.Features.Chat;

/// <summary>What the customer says.</summary>
public sealed record ChatTurnRequest([property: Required, JsonConverter(typeof(WireText))] string? Text);
