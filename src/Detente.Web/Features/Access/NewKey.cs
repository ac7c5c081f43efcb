using System.ComponentModel.DataAnnotations;
using Detente.Desk.Workspaces;

namespace Detente.Web.Features.Access;

/// <summary>A key to make.</summary>
public sealed record NewKey([property: Required] string? Name, [property: Required] Role? Role);
