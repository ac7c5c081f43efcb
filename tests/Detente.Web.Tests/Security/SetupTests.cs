using System.Net;
using System.Text.RegularExpressions;
using Detente.Desk.Workspaces;
using Detente.Web.Security;
using Detente.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Detente.Web.Tests.Security;

/// <summary>The first start, signing in and out; the same on both databases.</summary>
public abstract partial class SetupTests : IAsyncLifetime
{
    private const string Password = "correct horse battery";

    private readonly WebServer server;
    private string code = "";

    private protected SetupTests(string database) => server = new("--DETENTE_API_KEY=", $"--DETENTE_DATABASE={database}");

    public async ValueTask InitializeAsync()
    {
        await server.InitializeAsync();
        await using var scope = server.App.Services.CreateAsyncScope();
        code = await scope.ServiceProvider.GetRequiredService<SetupDesk>().BeginAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task The_code_makes_the_first_administrator_once()
    {
        using var browser = server.Browser();
        var done = await SetUpAsync(browser, code, "ana@example.org");
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.DoesNotContain("error", done.Headers.Location!.OriginalString, StringComparison.Ordinal);

        var me = await (await browser.GetAsync("/api/me")).JsonAsync();
        Assert.Equal("administrator", me.GetProperty("role").GetString());
        Assert.Equal("default", me.GetProperty("workspace").GetString());

        using var late = server.Browser();
        Assert.Contains("error=wrong-code", (await SetUpAsync(late, code, "eve@example.org")).Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AAAAA-AAAAA-AAAAA-AAAAA", Password, "wrong-code")]
    [InlineData("", Password, "incomplete")]
    [InlineData(null, "short", "password-too-short")]
    public async Task A_wrong_try_changes_nothing(string? given, string password, string error)
    {
        using var browser = server.Browser();
        var refused = await SetUpAsync(browser, given ?? code, "ana@example.org", password);
        Assert.Contains($"error={error}", refused.Headers.Location!.OriginalString, StringComparison.Ordinal);
        await using var scope = server.App.Services.CreateAsyncScope();
        Assert.True(await scope.ServiceProvider.GetRequiredService<FirstStart>().IsNeededAsync(CancellationToken.None));

        var done = await SetUpAsync(browser, code, "ana@example.org");
        Assert.DoesNotContain("error", done.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_at_once_make_one_administrator()
    {
        using var first = server.Browser();
        using var second = server.Browser();
        await Task.WhenAll(SetUpAsync(first, code, "ana@example.org"), SetUpAsync(second, code, "ben@example.org"));
        await using var scope = server.App.Services.CreateAsyncScope();
        Assert.Single(scope.ServiceProvider.GetRequiredService<AccessDb>().Users);
    }

    [Fact]
    public async Task A_form_without_the_pages_token_is_refused()
    {
        using var client = server.Client(null);
        var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["code"] = code, ["name"] = "Eve", ["email"] = "eve@example.org", ["password"] = Password });
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync("/setup", form)).StatusCode);
    }

    [Fact]
    public async Task Signing_in_and_out_works_and_a_wrong_password_does_not()
    {
        using (var browser = server.Browser())
            await SetUpAsync(browser, code, "ana@example.org");

        using var later = server.Browser();
        Assert.Contains("error=wrong", (await SignInAsync(later, "not the password")).Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal("/desk", (await SignInAsync(later, Password)).Headers.Location!.OriginalString);
        await (await later.GetAsync("/api/me")).JsonAsync();

        await FormAsync(later, "/sign-out", [], "/sign-in");
        await (await later.GetAsync("/api/me")).ProblemAsync(401);
    }

    [Fact]
    public async Task A_change_by_cookie_needs_the_pages_token()
    {
        using var browser = server.Browser();
        await SetUpAsync(browser, code, "ana@example.org");
        var body = new { channel = "chat" };
        await (await browser.PostAsync("/api/conversations", body)).ProblemAsync(400);

        var request = new HttpRequestMessage(HttpMethod.Post, "/api/conversations") { Content = System.Net.Http.Json.JsonContent.Create(body) };
        request.Headers.Add("RequestVerificationToken", await TokenAsync(browser, "/sign-in"));
        await (await browser.SendAsync(request)).JsonAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_page_leads_a_stranger_to_setting_up()
    {
        using var browser = server.Browser();
        var answer = await browser.GetAsync("/desk");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.EndsWith("/setup", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_in_goes_on_to_no_other_site()
    {
        using (var browser = server.Browser())
            await SetUpAsync(browser, code, "ana@example.org");
        using var later = server.Browser();
        Assert.Equal("/", (await SignInAsync(later, Password, "https://evil.example/")).Headers.Location!.OriginalString);
    }

    private static Task<HttpResponseMessage> SetUpAsync(HttpClient browser, string code, string email, string password = Password) =>
        FormAsync(browser, "/setup", new() { ["code"] = code, ["name"] = "Ana", ["email"] = email, ["password"] = password });

    private static Task<HttpResponseMessage> SignInAsync(HttpClient browser, string password, string returnUrl = "/desk") =>
        FormAsync(browser, "/sign-in", new() { ["email"] = "ana@example.org", ["password"] = password, ["returnUrl"] = returnUrl });

    private static async Task<HttpResponseMessage> FormAsync(
        HttpClient browser, string path, Dictionary<string, string> fields, string? page = null)
    {
        fields["__RequestVerificationToken"] = await TokenAsync(browser, page ?? path);
        return await browser.PostAsync(path, new FormUrlEncodedContent(fields));
    }

    private static async Task<string> TokenAsync(HttpClient browser, string page) =>
        Token().Match(await browser.GetStringAsync(page)).Groups[1].Value;

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
