using Detente.Engine.Text;

namespace Detente.Engine.Reading.Detectors;

/// <summary>The customer's name, known from the conversation or shown by how it is used: "Hi Katie,", "I'm sorry, Tom."</summary>
internal static class NameDetector
{
    public static void Detect(ReadingPass pass, int rule)
    {
        var tokens = pass.Text.Tokens;
        var known = pass.State.Info.CustomerName.AsSpan().Trim();
        for (var t = 0; t < tokens.Length; t++)
        {
            if (!tokens[t].Has(TokenFlags.Capital) && known.IsEmpty)
                continue;
            var written = pass.Turn.Text.AsSpan(tokens[t].Start, tokens[t].End - tokens[t].Start);
            if (IsPartOf(known, written))
                pass.Add(rule, t, t + 1, 0.95);
            else if (known.IsEmpty && IsVocative(pass.Text, t))
                pass.Add(rule, t, t + 1, 0.75);
        }
    }

    private static bool IsPartOf(ReadOnlySpan<char> name, ReadOnlySpan<char> written)
    {
        if (written.Length < 2)
            return false;
        foreach (var part in name.Split(' '))
            if (name[part].Equals(written, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>A capitalised word that is no word of the language, addressed: after a greeting or "sorry", or set off by a comma.</summary>
    private static bool IsVocative(TurnText text, int t)
    {
        var tokens = text.Tokens;
        ref readonly var token = ref tokens[t];
        if (!token.Has(TokenFlags.Capital) || token.Has(TokenFlags.Caps) || token.Word.Symbols.Length > 0 || token.Word.Valence != 0 || token.End - token.Start < 3)
            return false;
        ref readonly var sentence = ref text.Sentences[token.Sentence];
        var closes = t + 1 >= sentence.End || tokens[t + 1].Has(TokenFlags.Break);
        var opens = t == sentence.First && closes && sentence.End > t + 1;
        var greeted = t > sentence.First && closes && t - sentence.First <= 4 && IsAddress(text.Text.AsSpan(tokens[t - 1].Start, tokens[t - 1].End - tokens[t - 1].Start));
        var ends = t + 1 == sentence.End && t > sentence.First && token.Has(TokenFlags.Break);
        return opens || greeted || ends;
    }

    private static bool IsAddress(ReadOnlySpan<char> word)
    {
        foreach (var address in (ReadOnlySpan<string>)["hi", "hey", "hello", "dear", "thanks", "you", "sorry", "mr", "mrs", "ms", "there", "morning", "afternoon", "evening", "this", "that", "for"])
            if (word.Equals(address, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
