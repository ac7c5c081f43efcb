using System.Collections.Frozen;
using Detente.Engine.Text;

namespace Detente.Engine.Reading.Detectors;

/// <summary>Words in capitals for emphasis, and piled-up marks. Abbreviations ("USB", "my VAT ID") are neither.</summary>
internal static class ShoutingDetector
{
    private const int PiledMarks = 3;

    private const int Phrase = 3;

    // Written in capitals by everyone; the word lists know them, so they would count as ordinary words.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = FrozenSet.ToFrozenSet(
        ("ASAP FYI LOL DM DMS OK TV PC PM AM UK US USA EU UAE ID IT CV GPS SIM USB HDMI WIFI VPN PIN OTP URL PDF FAQ ETA ATM VAT IBAN CEO HR IT NHS " +
            "BBC ITV CNN FBI FCA FCC FTC BBB CFPB OFCOM OFGEM ICO CAA TRAI RBI DGCA FOS MCOL DPD UPS DHL BT EE BA KFC DVLA HMRC IRS GDPR EU261 " +
            "IOS PS4 PS5 XBOX LED LCD IKEA ASDA AOL AMEX VISA PAYPAL PTSD ADHD MS ICU ER GP MP SUV DVD CD CC BC FIR CS ERROR FATAL HTTP HTTPS HTML JSON XML SQL API CSV NULL SKU QTY RMA PNR IP DNS TLS SSL").Split(' '))
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Detect(ReadingPass pass, int rule)
    {
        var before = pass.Matches.Count;
        Marks(pass, rule);
        if (pass.Matches.Count > before || !IsHabit(pass, rule))
            InCapitals(pass, rule, 1);
    }

    /// <summary>Three ordinary words in capitals: an agent's "NOT" or "FREE" or "!!!" is emphasis or joy, a phrase is shouting.</summary>
    public static void DetectPhrase(ReadingPass pass, int rule) => InCapitals(pass, rule, Phrase);

    /// <summary>Whoever writes nothing but capitals, without any other sign of anger in this turn, does not raise their voice by it.</summary>
    private static bool IsHabit(ReadingPass pass, int rule)
    {
        if (Capitals.Count(pass.Turn.Text) is var now && (now == 0 || now + pass.State.CapitalTurns < Capitals.Habit))
            return false;
        foreach (var match in pass.Matches)
            if (match.Rule != rule && pass.Rules.Rules[match.Rule].Definition.Heat > 0)
                return false;
        return true;
    }

    private static void InCapitals(ReadingPass pass, int rule, int fewest)
    {
        var tokens = pass.Text.Tokens;
        for (var t = 0; t < tokens.Length;)
        {
            if (!tokens[t].Has(TokenFlags.Caps))
            {
                t++;
                continue;
            }

            int first = t, known = 0, longest = 0, end = t;
            for (; t < tokens.Length && (tokens[t].Has(TokenFlags.Caps) || IsBridge(pass.Text, t)); t++)
            {
                if (!tokens[t].Has(TokenFlags.Caps))
                    continue;
                end = t + 1;
                var length = tokens[t].End - tokens[t].Start;
                var written = pass.Text.Text.AsSpan(tokens[t].Start, length);
                if (IsPlaceholder(pass.Text.Text, tokens[t]))
                    continue;
                if ((tokens[t].Word.Symbols.Length > 0 || tokens[t].Word.Valence != 0) && !Abbreviations.Contains(written))
                {
                    known++;
                    longest = Math.Max(longest, length);
                }
            }

            t = Math.Max(t, end);
            // "SYSTEM: …", "NOTE: …" are labels.
            if (known == 1 && tokens[end - 1].End < pass.Text.Text.Length && pass.Text.Text[tokens[end - 1].End] == ':')
                continue;
            // One ordinary word of four letters or more, or two ordinary words in a row.
            if (known >= fewest && (longest >= 4 || known >= 2))
                pass.Add(rule, first, end, known >= 3 ? 0.95 : known == 2 ? 0.85 : 0.7);
        }
    }

    /// <summary>"ORDER_ID", "%NAME%", "{{AGENT}}".</summary>
    private static bool IsPlaceholder(string text, in Token token) =>
        (token.Start > 0 && text[token.Start - 1] is '_' or '%' or '{' or '<') || (token.End < text.Length && text[token.End] is '_' or '%' or '}' or '>');

    /// <summary>"I" and "A" are capitals in any case; between two shouted words they are shouted too.</summary>
    private static bool IsBridge(TurnText text, int t) =>
        text.Tokens[t].End - text.Tokens[t].Start == 1 && text.Tokens[t].Has(TokenFlags.Capital);

    private static void Marks(ReadingPass pass, int rule)
    {
        var text = pass.Text.Text;
        var tokens = pass.Text.Tokens;
        for (var t = 0; t < tokens.Length; t++)
        {
            var start = tokens[t].End;
            int end = start, exclamations = 0;
            while (end < text.Length && text[end] is '!' or '?')
                exclamations += text[end++] == '!' ? 1 : 0;
            var piled = end - start >= PiledMarks || (end - start == 2 && exclamations == 1);
            if (piled && !pass.FoundAny(CueIds.Thanks, CueIds.Softens))
                pass.Add(rule, t, t + 1, 0.8, end - start);
        }
    }
}
