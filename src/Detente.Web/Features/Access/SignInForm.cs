namespace Detente.Web.Features.Access;

/// <summary>What the sign-in page sends.</summary>
/// <param name="ReturnUrl">A page of this site to go on to.</param>
public sealed record SignInForm(string? Email, string? Password, string? ReturnUrl);
