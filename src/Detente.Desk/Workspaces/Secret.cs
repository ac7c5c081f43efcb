using System.Security.Cryptography;
using System.Text;

namespace Detente.Desk.Workspaces;

/// <summary>
/// Random secrets and their hashes. They have 100 random bits or more, so that one round of SHA-256 is enough:
/// there is nothing to guess that a slow hash would protect.
/// </summary>
internal static class Secret
{
    public static string NewKey() => "dt_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));

    /// <summary>Four groups of five letters and digits, to be read from a console and typed; 0, O, 1, I and the like are left out.</summary>
    public static string NewCode() => string.Join('-', Enumerable.Range(0, 4)
        .Select(_ => RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 5)));

    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    public static bool SameHash(string left, string right) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(left), Encoding.ASCII.GetBytes(right));
}
