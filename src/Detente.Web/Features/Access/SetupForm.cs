namespace Detente.Web.Features.Access;

/// <summary>What the setup page sends.</summary>
public sealed record SetupForm(string? Code, string? Name, string? Email, string? Password);
