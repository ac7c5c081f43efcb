using Detente.Engine.Text;

namespace Detente.Engine.Reading.Detectors;

/// <summary>The customer's name, known from the conversation or shown by how it is used: "Hi Nadia,", "I'm sorry, Tom."</summary>
internal static class NameDetector
{
    /// <summary>How many words into its sentence a name may stand that no comma sets off.</summary>
    private const int FarthestAddress = 8;

    private const int ShortestName = 3;

    private static readonly string[] Greetings = ["hi", "hey", "hello", "hiya", "dear", "mr", "mrs", "ms", "miss", "morning", "afternoon", "evening"];

    /// <summary>Whom a greeting addresses by no name.</summary>
    private static readonly string[] Crowd = ["there", "again", "all", "team", "everyone", "folks", "guys", "both", "sir", "madam", "customer", "guest", "friend", "you", "i", "we", "and"];

    /// <summary>Words after which a name is somebody addressed, and hardly a place or a thing.</summary>
    private static readonly string[] Addresses =
    [
        .. Greetings, "thanks", "you", "sorry", "there", "this", "that", "good", "great", "know", "help", "here", "now", "again", "okay", "ok", "sure", "too", "news", "it",
    ];

    private static readonly string[] Farewells = ["regards", "rgds", "sincerely", "faithfully", "truly", "wishes", "cheers", "best", "yours"];

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
            else if (IsVocative(pass.Text, t, greetedOnly: !known.IsEmpty))
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
    /// <param name="greetedOnly">Where the name is known, another one counts only after a greeting: a nickname, or a slip.</param>
    private static bool IsVocative(TurnText text, int t, bool greetedOnly)
    {
        var tokens = text.Tokens;
        ref readonly var token = ref tokens[t];
        if (!token.Has(TokenFlags.Capital) || token.Has(TokenFlags.Caps) || IsSignature(text, t))
            return false;
        ref readonly var sentence = ref text.Sentences[token.Sentence];
        var closes = t + 1 >= sentence.End || tokens[t + 1].Has(TokenFlags.Break);
        if (t > sentence.First && closes && Is(Before(text, t), Greetings) && !Is(Written(text, t), Crowd))
            return true;
        // Anywhere else a word of the language is no name: "Will" and "Grace" are, after "Hi".
        if (greetedOnly || token.Word.Symbols.Length > 0 || token.Word.Valence != 0 || token.End - token.Start < ShortestName)
            return false;
        if (t == sentence.First)
            return closes && sentence.End > t + 1 && !Is(Written(text, t), Farewells);
        var setOff = token.Has(TokenFlags.Break) && closes && !tokens[t - 1].Has(TokenFlags.Capital);
        return setOff || (closes && t - sentence.First <= FarthestAddress && Is(Before(text, t), Addresses));
    }

    /// <summary>The agent's own name: "- Shaun", "^Jane", "Regards, Suresh".</summary>
    private static bool IsSignature(TurnText text, int t)
    {
        var at = text.Tokens[t].Start - 1;
        while (at >= 0 && text.Text[at] == ' ')
            at--;
        return at >= 0 && text.Text[at] is '-' or '–' or '—' or '^' or '~' or '*' or '/' || (t > 0 && Is(Before(text, t), Farewells));
    }

    private static ReadOnlySpan<char> Before(TurnText text, int t) => Written(text, t - 1);

    private static ReadOnlySpan<char> Written(TurnText text, int t) => text.Text.AsSpan(text.Tokens[t].Start, text.Tokens[t].End - text.Tokens[t].Start);

    private static bool Is(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var one in words)
            if (word.Equals(one, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
