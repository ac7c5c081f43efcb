using Detente.Engine.Text;

namespace Detente.Engine.Reading.Detectors;

/// <summary>
/// Praise that opens a sentence which goes on to complain: "Great service, three weeks and still nothing". Ordinary praise
/// with a "but" is meant.
/// </summary>
internal static class SarcasmDetector
{
    private const double Praise = 1.9;
    private const int Opening = 4;

    public static void Detect(ReadingPass pass, int rule)
    {
        var tokens = pass.Text.Tokens;
        foreach (ref readonly var sentence in pass.Text.Sentences)
        {
            var praise = -1;
            for (var t = sentence.First; t < Math.Min(sentence.End, sentence.First + Opening); t++)
                if (tokens[t].Word.Valence >= Praise && !tokens[t].Has(TokenFlags.InScope))
                    praise = t;
            if (praise >= 0 && Complaint(pass, praise, sentence.End) is { } end)
                pass.Add(rule, sentence.First, end, 0.6);
        }
    }

    /// <summary>The end of the first heating cue that follows in the sentence with no "but" between.</summary>
    private static int? Complaint(ReadingPass pass, int from, int sentenceEnd)
    {
        foreach (var match in pass.Matches)
        {
            var definition = pass.Rules.Rules[match.Rule].Definition;
            if (match.First <= from || match.End > sentenceEnd || definition.Heat < 8 || match.Tail > 0)
                continue;
            for (var t = from; t < match.First; t++)
                if (pass.Text.Tokens[t].Has(TokenFlags.ClauseStart))
                    return null;
            return match.End;
        }

        return null;
    }
}
