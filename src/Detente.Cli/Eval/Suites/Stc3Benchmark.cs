using System.Text.Json;
using Detente.Cli.Eval.Measures;
using Detente.Engine;
using Detente.Engine.Conversation;

namespace Detente.Cli.Eval.Suites;

/// <summary>NTCIR STC-3 and DialEval (Zeng et al. 2017): helpdesk dialogues, translated from Weibo, whose customers' satisfaction some twenty people judged (−2 to 2).</summary>
internal sealed class Stc3Benchmark : IBenchmark
{
    public string Name => "stc3";

    public string About => "NTCIR STC-3 helpdesk dialogues: customers' satisfaction against the temperature at the end";

    public string? Missing(EvalSources sources) => Files(sources).Any() ? null : $"{sources.In("stc3", "*_en.json")} (--data DIR)";

    public BenchmarkResult Run(EvalSources sources)
    {
        var result = new BenchmarkResult([], []);
        foreach (var file in Files(sources))
            Judge(Path.GetFileNameWithoutExtension(file), file, sources, result);
        return result;
    }

    private static IEnumerable<string> Files(EvalSources sources) =>
        Directory.Exists(sources.In("stc3")) ? Directory.EnumerateFiles(sources.In("stc3"), "*_en.json").Order(StringComparer.Ordinal) : [];

    private static void Judge(string part, string file, EvalSources sources, BenchmarkResult result)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        var (temperature, peak, words, length) = (new Paired(), new Paired(), new Paired(), new Paired());
        foreach (var dialogue in json.RootElement.EnumerateArray())
        {
            // The test parts may be published without what people said.
            if (Satisfaction(dialogue) is not { } satisfaction)
                continue;
            var id = dialogue.GetProperty("id").ToString();
            var (state, last, turns) = Read(id, dialogue, sources);
            temperature.Add(id, -state.Temperature.Value, satisfaction);
            peak.Add(id, -state.Peak.Value, satisfaction);
            words.Add(id, sources.Vader.Compound(last), satisfaction);
            length.Add(id, -turns, satisfaction);
            if (satisfaction <= -1 && state.Temperature.Band == Band.Calm)
                result.Mistakes.Add(new("stc3", $"{id} ends at {state.Temperature.Value:0.0}, satisfaction {satisfaction:0.0}: {last}"));
        }

        if (temperature.Count > 0)
            result.Rows.Add(Row.Of($"{part}, Spearman with coolness", temperature.Correlation(), temperature.Count).With("peak", peak.Correlation())
                .Against("VADER of the last", words.Correlation()).Against("the shorter", length.Correlation()));
    }

    private static (ConversationState State, string Last, int Turns) Read(string id, JsonElement dialogue, EvalSources sources)
    {
        var (state, last) = (DetenteEngine.Open(new(id)), "");
        foreach (var turn in dialogue.GetProperty("turns").EnumerateArray())
        {
            var text = string.Join('\n', turn.GetProperty("utterances").EnumerateArray().Select(utterance => utterance.GetString()));
            var speaker = turn.GetProperty("sender").GetString() == "customer" ? Speaker.Customer : Speaker.Agent;
            state = sources.Engine.Read(state, new(speaker, text)).State;
            last = speaker == Speaker.Customer ? text : last;
        }

        return (state, last, state.Turns);
    }

    private static double? Satisfaction(JsonElement dialogue) =>
        dialogue.TryGetProperty("annotations", out var annotations) && annotations.GetArrayLength() > 0
            ? annotations.EnumerateArray().Average(annotation => annotation.GetProperty("quality").GetProperty("S").GetDouble())
            : null;
}
