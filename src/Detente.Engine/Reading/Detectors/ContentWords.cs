namespace Detente.Engine.Reading.Detectors;

/// <summary>Compares what two texts are about by their longer words; numbers count, whatever their length.</summary>
internal static class ContentWords
{
    private const int ShortestWord = 5;
    private const int MostCompared = 60;

    public static HashSet<string> Of(ReadOnlySpan<char> text)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < text.Length && words.Count < MostCompared;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            var digit = false;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’'))
                digit |= char.IsDigit(text[i++]);
            if (i - start >= ShortestWord || digit)
                words.Add(Stem(text[start..i]));
        }

        return words;
    }

    /// <summary>"charged" and "charges" are about the same.</summary>
    private static string Stem(ReadOnlySpan<char> word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ed", "es", "s"])
            if (word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return word[..^ending.Length].ToString();
        return word.ToString();
    }
}
