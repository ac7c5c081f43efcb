using Detente.Desk.Workspaces;

namespace Detente.Web.Features.Access;

/// <summary>A key to make.</summary>
public sealed record NewKey(string? Name, Role? Role);
