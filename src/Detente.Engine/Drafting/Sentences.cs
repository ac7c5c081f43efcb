using Detente.Engine.Text;

namespace Detente.Engine.Drafting;

/// <summary>A draft's sentences with their marks, so that they can be put back together.</summary>
internal static class Sentences
{
    public static IEnumerable<TextSpan> Of(string draft)
    {
        var start = 0;
        for (var i = 0; i < draft.Length; i++)
        {
            var ends = draft[i] is '!' or '?' or '\n' || (draft[i] == '.' && (i + 1 == draft.Length || char.IsWhiteSpace(draft[i + 1])));
            if (!ends)
                continue;
            while (i + 1 < draft.Length && draft[i + 1] is '!' or '?' or '.')
                i++;
            if (!string.IsNullOrWhiteSpace(draft[start..(i + 1)]))
                yield return new(start, i + 1);
            start = i + 1;
        }

        if (start < draft.Length && !string.IsNullOrWhiteSpace(draft[start..]))
            yield return new(start, draft.Length);
    }
}
