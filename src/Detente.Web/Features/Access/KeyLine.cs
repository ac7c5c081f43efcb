using Detente.Desk.Workspaces;

namespace Detente.Web.Features.Access;

/// <summary>A key as it is shown.</summary>
/// <param name="Secret">Given only in the answer that makes the key.</param>
public sealed record KeyLine(Guid Id, string Name, Role Role, DateTimeOffset CreatedAt, DateTimeOffset? RevokedAt, string? Secret)
{
    public static KeyLine Of(ApiKey key, string? secret) => new(key.Id, key.Name, key.Role, key.CreatedAt, key.RevokedAt, secret);
}
