namespace Detente.Web.Features.Access;

/// <summary>Nothing but the antiforgery token, which the framework checks wherever a form is read.</summary>
public sealed record SignOutForm(string? ReturnUrl);
