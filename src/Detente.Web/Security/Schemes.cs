using Microsoft.AspNetCore.Identity;

namespace Detente.Web.Security;

/// <summary>How a caller shows who they are.</summary>
internal static class Schemes
{
    /// <summary>Picks one of the others by what the request carries.</summary>
    public const string Any = "Any";

    /// <summary>A person, by cookie.</summary>
    public static readonly string Person = IdentityConstants.ApplicationScheme;

    /// <summary>A program, by Authorization: Bearer KEY.</summary>
    public const string Key = "Key";

    /// <summary>A customer in one conversation, by a signed token.</summary>
    public const string Customer = "Customer";
}
