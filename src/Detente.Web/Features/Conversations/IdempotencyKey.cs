namespace Detente.Web.Features.Conversations;

/// <summary>The header of a request that may come twice and must count once.</summary>
public readonly record struct IdempotencyKey(string? Value)
{
    public const string Header = "Idempotency-Key";

    private const int Longest = 200;

    public static ValueTask<IdempotencyKey> BindAsync(HttpContext context)
    {
        var given = context.Request.Headers[Header];
        if (given.Count == 0)
            return ValueTask.FromResult(default(IdempotencyKey));
        return given is [{ Length: > 0 and <= Longest } key] && key.All(c => c is > ' ' and <= '~')
            ? ValueTask.FromResult(new IdempotencyKey(key))
            : throw new BadHttpRequestException($"The parameter \"{Header}\" has 1 to {Longest} letters, digits and signs.");
    }
}
