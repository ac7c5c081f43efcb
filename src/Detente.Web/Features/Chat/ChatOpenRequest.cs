using System.Text.Json.Serialization;
using Detente.Web.Wire;

namespace Detente.Web.Features.Chat;

/// <summary>A customer begins a chat.</summary>
/// <param name="Name">How they wish to be called.</param>
/// <param name="Locale">A BCP 47 language tag; "en" where it is not given.</param>
public sealed record ChatOpenRequest([property: JsonConverter(typeof(WireText))] string? Name, string? Locale);
