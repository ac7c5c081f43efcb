using System.Text.Json;
using Detente.Web.Hosting;
using Detente.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Detente.Web.Features.Access;

/// <summary>Setting up, signing in and out: forms that answer with the page to go on to.</summary>
internal static class AccessEndpoints
{
    public const string SetupPage = "/setup";
    public const string SignInPage = "/sign-in";

    /// <summary>The three doors.</summary>
    public const string FirstPage = "/welcome";

    public static void MapAccess(this IEndpointRouteBuilder app)
    {
        // The pages have the same addresses; these take the forms before a page does.
        var forms = app.MapGroup("").WithOrder(-1).ExcludeFromDescription();
        forms.MapPost(SetupPage, SetUpAsync)
            .WithName("set-up").WithSummary("Make the first administrator").AllowAnonymous().RequireRateLimiting(RateLimits.SignIn);
        forms.MapPost(SignInPage, SignInAsync)
            .WithName("sign-in").WithSummary("Sign in").AllowAnonymous().RequireRateLimiting(RateLimits.SignIn);
        forms.MapPost("/sign-out", SignOutAsync)
            .WithName("sign-out").WithSummary("Sign out").RequireAuthorization(Policies.Member);
    }

    private static async Task<RedirectHttpResult> SetUpAsync(
        [FromForm] SetupForm form, FirstStart first, SignInManager<Account> signIn, CancellationToken cancel)
    {
        if (form is not { Code: { Length: > 0 } code, Name: { Length: > 0 and <= 100 } name, Email: { Length: > 0 } email, Password: { Length: > 0 } password })
            return Back(SetupPage, "incomplete");
        var result = await first.FinishAsync(code, new(name, email, password, Roles.Administrator), cancel);
        if (result is null)
            return Back(SetupPage, "wrong-code");
        if (!result.Succeeded)
            return Back(SetupPage, JsonNamingPolicy.KebabCaseLower.ConvertName(result.Errors.First().Code));
        await signIn.PasswordSignInAsync(email.Trim(), password, isPersistent: false, lockoutOnFailure: false);
        return TypedResults.LocalRedirect(FirstPage);
    }

    private static async Task<RedirectHttpResult> SignInAsync([FromForm] SignInForm form, SignInManager<Account> signIn)
    {
        var result = await signIn.PasswordSignInAsync(
            form.Email?.Trim() ?? "", form.Password ?? "", isPersistent: true, lockoutOnFailure: true);
        if (!result.Succeeded)
            return Back(SignInPage, result.IsLockedOut ? "locked" : "wrong");
        return TypedResults.LocalRedirect(RedirectHttpResult.IsLocalUrl(form.ReturnUrl) ? form.ReturnUrl! : "/");
    }

    private static async Task<RedirectHttpResult> SignOutAsync([FromForm] SignOutForm _, SignInManager<Account> signIn)
    {
        await signIn.SignOutAsync();
        return TypedResults.LocalRedirect(SignInPage);
    }

    private static RedirectHttpResult Back(string page, string error) => TypedResults.LocalRedirect($"{page}?error={error}");
}
