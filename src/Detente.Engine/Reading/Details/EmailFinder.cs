namespace Detente.Engine.Reading.Details;

/// <summary>E-mail addresses as people type them; the value is in lower case.</summary>
internal static class EmailFinder
{
    private const int LongestLocal = 64;
    private const int LongestDomain = 255;

    public static void Find(string text, ref DetailList found)
    {
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0 && !found.Full; at = text.IndexOf('@', at + 1))
        {
            var start = at;
            while (start > 0 && at - start <= LongestLocal && IsLocal(text[start - 1]))
                start--;
            while (start < at && text[start] is '.' or '-' or '+')
                start++;
            var end = at + 1;
            while (end < text.Length && end - at <= LongestDomain && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
                end++;
            while (end > at + 1 && text[end - 1] is '.' or '-')
                end--;
            var domain = text.AsSpan(at + 1, end - at - 1);
            var dot = domain.LastIndexOf('.');
            if (start == at || at - start > LongestLocal || dot < 1 || domain.Length - dot < 3 || domain[(dot + 1)..].ContainsAnyInRange('0', '9'))
                continue;
#pragma warning disable CA1308 // An address is written in lower case.
            found.Add(DetailKind.Email, start, end, text[start..end].ToLowerInvariant());
#pragma warning restore CA1308
        }
    }

    private static bool IsLocal(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '%' or '+' or '-';
}
