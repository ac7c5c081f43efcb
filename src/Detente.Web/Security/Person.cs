namespace Detente.Web.Security;

/// <summary>Someone who works in a workspace.</summary>
public sealed record Person(string Id, string Name, string Email, string Role);
