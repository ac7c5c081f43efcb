using Detente.Engine.Text;

namespace Detente.Engine.Reading.Detectors;

/// <summary>A question that asks for something to act on: not one that confirms, offers, closes or reassures.</summary>
internal static class QuestionDetector
{
    public static void Detect(ReadingPass pass, int rule)
    {
        for (var s = 0; s < pass.Text.SentenceCount; s++)
        {
            var sentence = pass.Text.Sentences[s];
            if (sentence.Question && sentence.End - sentence.First >= 2 && !pass.Text.Tokens[sentence.End - 1].Has(TokenFlags.Quoted) && !Otherwise(pass, rule, s))
                pass.Add(rule, sentence.First, sentence.End, 0.8);
        }
    }

    private static bool Otherwise(ReadingPass pass, int rule, int sentence)
    {
        foreach (var match in pass.Matches)
        {
            if (match.Rule == rule || pass.Text.Tokens[match.First].Sentence != sentence)
                continue;
            if (pass.Rules.Rules[match.Rule].Definition.Id is TechniqueIds.Confirm or TechniqueIds.CloseCheck or TechniqueIds.OfferChoice or TechniqueIds.OfferSolution or TechniqueIds.FollowUp)
                return true;
        }

        return false;
    }
}
