using System.ComponentModel.DataAnnotations;

namespace Detente.Web.Features.Settings;

/// <summary>How the workspace's chat may be shown.</summary>
/// <param name="Origins">The sites that may embed it, for example https://shop.example.</param>
public sealed record ChatSettings([property: Required] IReadOnlyList<string>? Origins);
