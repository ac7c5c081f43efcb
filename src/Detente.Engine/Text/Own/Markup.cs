using System.Collections.Frozen;

namespace Detente.Engine.Text.Own;

/// <summary>HTML in a message: tags are left out, entities read as the signs that they stand for.</summary>
internal static class Markup
{
    private const int LongestTag = 400;
    private const int LongestEntity = 8;

    /// <summary>Is no letter and no space: a word goes on over it.</summary>
    private const char WordJoiner = '\u2060';

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Tags = FrozenSet.ToFrozenSet(
        "a b i u p br hr em ul ol li td th tr h1 h2 h3 h4 div span font strong small table tbody thead img html body head meta style center blockquote pre code o:p".Split(' '),
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Inline = FrozenSet.ToFrozenSet(
        "a b i u em span font strong small".Split(' '), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Entities = new Dictionary<string, string>
    {
        ["amp"] = "&",
        ["lt"] = " ",
        ["gt"] = " ",
        ["quot"] = "\"",
        ["nbsp"] = " ",
        ["apos"] = "'",
        ["#39"] = "'",
        ["#x27"] = "'",
        ["#34"] = "\"",
        ["#160"] = " ",
        ["rsquo"] = "\u2019",
        ["lsquo"] = "\u2018",
        ["ldquo"] = "\u201c",
        ["rdquo"] = "\u201d",
        ["#8217"] = "\u2019",
        ["#8216"] = "\u2018",
        ["#8220"] = "\u201c",
        ["#8221"] = "\u201d",
        ["pound"] = "£",
        ["euro"] = "€",
        ["hellip"] = "…",
        ["ndash"] = "–",
        ["mdash"] = "—",
    }.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Leave(Cover cover)
    {
        for (var i = 0; i < cover.Now.Length; i++)
        {
            var at = cover.Now[i..].IndexOfAny('<', '&');
            if (at < 0)
                return;
            i += at;
            i = (cover.Now[i] == '<' ? Tag(cover, i) : Entity(cover, i)) - 1;
        }
    }

    private static int Tag(Cover cover, int start)
    {
        var rest = cover.Now[start..Math.Min(cover.Now.Length, start + LongestTag)];
        var end = rest.IndexOf('>');
        if (end < 2 || rest[1..end].Contains('<'))
            return start + 1;
        var inside = rest[1..end].Trim('/');
        var name = inside.IndexOfAny(' ', '/') is var stop && stop > 0 ? inside[..stop] : inside;
        if (!Tags.Contains(name))
            return start + 1;
        // A tag within a line ends nothing; one that makes a line of its own does, like the break it stands for.
        cover.Put(start, start + end + 1, Inline.Contains(name) ? "" : "\n", ' ');
        return start + end + 1;
    }

    private static int Entity(Cover cover, int start)
    {
        var rest = cover.Now[(start + 1)..Math.Min(cover.Now.Length, start + 2 + LongestEntity)];
        var end = rest.IndexOf(';');
        if (end < 2 || !Entities.TryGetValue(rest[..end], out var sign))
            return start + 1;
        cover.Put(start, start + end + 2, sign, sign[0] is '\'' or '\u2019' ? WordJoiner : ' ');
        return start + end + 2;
    }
}
