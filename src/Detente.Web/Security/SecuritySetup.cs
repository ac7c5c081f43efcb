using Detente.Store;
using Detente.Store.Schema;
using Detente.Web.Features.Access;
using Detente.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Detente.Web.Security;

/// <summary>Who may come in, and how they show it.</summary>
internal static class SecuritySetup
{
    public static void AddSecurity(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("detente");
        services.AddOptions<KeyManagementOptions>().Configure<IOptions<HostSettings>, ILoggerFactory>((keys, host, loggers) =>
            keys.XmlRepository = new FileSystemXmlRepository(KeyFolder(host.Value.DataFolder), loggers));

        services.AddAuthentication(Schemes.Any)
            .AddPolicyScheme(Schemes.Any, null, options => options.ForwardDefaultSelector = SchemeOf)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyAuthentication>(Schemes.Key, null)
            .AddScheme<AuthenticationSchemeOptions, CustomerAuthentication>(Schemes.Customer, null)
            .AddIdentityCookies();
        services.ConfigureApplicationCookie(Cookie);
        services.AddAuthorization(Policies.Add);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "detente.antiforgery";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.SuppressXFrameOptionsHeader = true; // The content security policy says who may frame.
        });

        services.AddIdentityCore<Account>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.Password = new()
                {
                    RequiredLength = 12,
                    RequireDigit = false,
                    RequireLowercase = false,
                    RequireUppercase = false,
                    RequireNonAlphanumeric = false,
                };
            })
            .AddEntityFrameworkStores<AccessDb>()
            .AddClaimsPrincipalFactory<AccountPrincipal>()
            .AddSignInManager();
        services.AddDbContext<AccessDb>((provider, options) => provider.GetRequiredService<Database>().Configure(options), optionsLifetime: ServiceLifetime.Singleton);
        services.AddSingleton(new SchemaFiles("access", typeof(SecuritySetup).Assembly));
        services.AddSingleton<CustomerTokens>();
        services.AddScoped<People>().AddScoped<FirstStart>().AddScoped<ChatSites>();
    }

    /// <summary>Whoever reads these keys can make a cookie, so nobody but this program's user may.</summary>
    private static DirectoryInfo KeyFolder(string data)
    {
        var folder = Path.Combine(data, "keys");
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(folder)
            : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static string SchemeOf(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/chat", StringComparison.Ordinal) ? Schemes.Customer
        : context.Request.Headers.Authorization.Count > 0 ? Schemes.Key
        : Schemes.Person;

    private static void Cookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "detente.session";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(12);
        options.SlidingExpiration = true;
        options.LoginPath = AccessEndpoints.SignInPage;
        options.Events.OnRedirectToLogin = context => RedirectPages(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => RedirectPages(context, StatusCodes.Status403Forbidden);
    }

    /// <summary>A page leads to signing in, or to setting up; a program is told.</summary>
    private static async Task RedirectPages(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (status == StatusCodes.Status403Forbidden || context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            context.Response.StatusCode = status;
            if (status == StatusCodes.Status401Unauthorized)
                context.Response.Headers.WWWAuthenticate = "Bearer";
            return;
        }

        var first = context.HttpContext.RequestServices.GetRequiredService<FirstStart>();
        context.Response.Redirect(await first.IsNeededAsync(context.HttpContext.RequestAborted) ? AccessEndpoints.SetupPage : context.RedirectUri);
    }
}
