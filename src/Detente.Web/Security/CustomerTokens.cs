using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Detente.Web.Security;

/// <summary>Makes and reads the signed tokens that open one conversation to one customer.</summary>
internal sealed class CustomerTokens(IDataProtectionProvider protection)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("customer-token").ToTimeLimitedDataProtector();

    public string Make(CustomerToken token) => protector.Protect(JsonSerializer.Serialize(token), Lifetime);

    /// <summary>Null where the token is forged, too old, or no token at all.</summary>
    public CustomerToken? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<CustomerToken>(protector.Unprotect(text));
        }
        catch (Exception refused) when (refused is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }
}
