using Detente.Engine.Text;

namespace Detente.Engine.Reading.Detectors;

/// <summary>"I understand. But …": the sentence after the empathy takes it back. One that goes on to help is an exception of the content.</summary>
internal static class EmpathyTakenBackDetector
{
    private static readonly string[] Turns = ["but", "however", "unfortunately", "nevertheless", "nonetheless", "although"];

    public static void Detect(ReadingPass pass, int rule)
    {
        for (var s = 1; s < pass.Text.SentenceCount; s++)
        {
            var sentence = pass.Text.Sentences[s];
            if (!sentence.Question && sentence.End - sentence.First >= 3 && IsTurn(pass.Text, sentence.First) && IsWarm(pass, s - 1))
                pass.Add(rule, sentence.First, sentence.End, 0.7);
        }
    }

    private static bool IsTurn(TurnText text, int token)
    {
        var word = text.Text.AsSpan(text.Tokens[token].Start, text.Tokens[token].End - text.Tokens[token].Start);
        foreach (var turn in Turns)
            if (word.Equals(turn, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static bool IsWarm(ReadingPass pass, int sentence)
    {
        foreach (var match in pass.Matches)
            if (pass.Text.Tokens[match.First].Sentence == sentence
                && pass.Rules.Rules[match.Rule].Definition.Id is TechniqueIds.Empathize or TechniqueIds.Acknowledge or TechniqueIds.Validate or TechniqueIds.Listen)
                return true;
        return false;
    }
}
