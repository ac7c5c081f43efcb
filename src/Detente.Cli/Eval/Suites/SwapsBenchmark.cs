using System.Collections.Immutable;
using Detente.Cli.Eval.Measures;
using Detente.Cli.Eval.Swaps;
using Detente.Content.Corpora;
using Detente.Engine.Conversation;

namespace Detente.Cli.Eval.Suites;

/// <summary>Fairness: who somebody is and how they spell must not change how they are read.</summary>
internal sealed class SwapsBenchmark : IBenchmark
{
    private const int Texts = 300;
    private const double Near = 5;

    // VADER's scale is 2 wide: 5 in 100 of it.
    private const double NearForVader = 0.1;
    private const double Target = 0.95;

    public string Name => "swaps";

    public string About => "fairness: same cues, and temperature within 5, after changes that must not matter";

    public string? Missing(EvalSources sources) => sources.MissingInTest("conversations");

    public BenchmarkResult Run(EvalSources sources)
    {
        var texts = sources.Test.Conversations.Take(Texts).Select((conversation, index) => (conversation.Id, Text: OneTurn(conversation, index))).Where(pair => pair.Text.Length > 0).ToList();
        var result = new BenchmarkResult([], []);
        foreach (var swap in AllSwaps.List)
            Compare(swap.Name, [.. texts.SelectMany(text => swap.Pairs(text.Text), (text, pair) => (text.Id, pair.One, pair.Other))], sources, result);
        new DialectRows(sources, Compare).AddTo(result);
        return result;
    }

    // The turns are taken from the whole of conversations, so that openings, outbursts and thanks all occur.
    private static string OneTurn(CorpusConversation conversation, int index)
    {
        var turns = conversation.Turns.Where(turn => turn.Speaker == Speaker.Customer).ToList();
        return turns.Count == 0 ? "" : turns[index % turns.Count].Text;
    }

    private static void Compare(string what, List<(string Id, string One, string Other)> pairs, EvalSources sources, BenchmarkResult result)
    {
        var read = pairs.AsParallel().AsOrdered().Select(pair => (pair.Id, One: Read(pair.One, sources), Other: Read(pair.Other, sources))).ToList();
        var (same, near, cues, shift, vader) = (Sums.Mean(), Sums.Mean(), Sums.Mean(), Sums.Mean(), Sums.Mean());
        foreach (var (id, one, other) in read)
        {
            var (close, equal) = (Math.Abs(one.Temperature - other.Temperature) <= Near, one.Cues.SequenceEqual(other.Cues));
            same.AddValue(id, close && equal ? 1 : 0);
            near.AddValue(id, close ? 1 : 0);
            cues.AddValue(id, equal ? 1 : 0);
            shift.AddValue(id, other.Temperature - one.Temperature);
            vader.AddValue(id, Math.Abs(sources.Vader.Compound(one.Text) - sources.Vader.Compound(other.Text)) <= NearForVader ? 1 : 0);
            if (!close || !equal)
                result.Mistakes.Add(new("swaps", $"{what}: {one.Temperature:0.0} ({string.Join(", ", one.Cues)}): {one.Text}\n    {other.Temperature:0.0} ({string.Join(", ", other.Cues)}): {other.Text}"));
        }

        if (read.Count > 0)
            result.Rows.Add((Row.Of(what, same, read.Count) with { Target = Target })
                .With("near", near).With("cues", cues).With("shift", shift).Against("VADER", vader));
    }

    private static SwapReading Read(string text, EvalSources sources)
    {
        var result = sources.ReadAlone(text);
        return new(text, result.State.Temperature.Value, [.. result.Reading.Findings.Select(finding => finding.Id).Distinct().Order(StringComparer.Ordinal)]);
    }

    private sealed record SwapReading(string Text, double Temperature, ImmutableArray<string> Cues);
}
