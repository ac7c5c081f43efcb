namespace Detente.Desk.Workspaces;

/// <summary>A new key. <see cref="Secret"/> is told once and cannot be shown again.</summary>
public sealed record IssuedKey(ApiKey Key, string Secret);
