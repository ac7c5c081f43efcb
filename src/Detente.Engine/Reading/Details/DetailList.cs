using System.Collections.Immutable;

namespace Detente.Engine.Reading.Details;

/// <summary>Details as they are found; it allocates nothing until there is one. Exact details may not overlap each other.</summary>
internal ref struct DetailList(string text)
{
    /// <summary>More than this in one turn is a pasted table, not a message.</summary>
    private const int Most = 64;

    private List<Detail>? _found;

    public readonly string Text => text;

    public readonly bool Full => _found?.Count >= Most;

    public void Add(DetailKind kind, int start, int end, string? value = null)
    {
        if (Full || end <= start)
            return;
        _found ??= [];
        var quote = text[start..end];
        var sayable = value is null || value == quote || kind is DetailKind.Problem or DetailKind.Want or DetailKind.Name;
        // A wait is said back within a sentence, not as it was shouted.
        var shown = sayable ? null : kind == DetailKind.Duration ? LowerCase(quote) : quote;
        _found.Add(new(kind, value ?? quote, new(start, end)) { Shown = shown });
    }

    /// <summary>Whether something exact (a number, a date, an address) stands there already.</summary>
    public readonly bool Taken(int start, int end)
    {
        if (_found is null)
            return false;
        foreach (var detail in _found)
            if (detail.Span.Start < end && start < detail.Span.End)
                return true;
        return false;
    }

    private static string LowerCase(string text) => string.Create(text.Length, text, static (to, from) => from.AsSpan().ToLowerInvariant(to));

    public readonly ImmutableArray<Detail> ToImmutable()
    {
        if (_found is null)
            return [];
        _found.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start - b.Span.Start : (int)a.Kind - (int)b.Kind);
        return [.. _found];
    }
}
