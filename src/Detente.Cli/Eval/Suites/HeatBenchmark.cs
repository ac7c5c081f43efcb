using Detente.Cli.Eval.Judged;

namespace Detente.Cli.Eval.Suites;

/// <summary>Real support dialogues that several people rated and labelled.</summary>
internal sealed class HeatBenchmark : IBenchmark
{
    // A figure over fewer labels says little about the id.
    private const int Enough = 8;
    private const double Scale = 25;

    public string Name => "heat";

    public string About => "support dialogues with people's frustration ratings and labels";

    public string? Missing(EvalSources sources) =>
        RatedDialogues.Files(Folder(sources)).Any() ? null : $"{sources.In("support-heat", "dev.jsonl")} (--data DIR; a folder with dev.jsonl will do)";

    public BenchmarkResult Run(EvalSources sources)
    {
        var turns = RatedDialogues.Read(Folder(sources), sources.Engine, sources.Half);
        var heat = new HeatRows(turns, sources.Vader);
        var findings = FindingRows.Of(turns).ToList();
        return new(
            [heat.Temperature(), heat.Risk(), .. EmotionRows.Of(turns), .. findings.SelectMany(kind => kind.Overall(Enough))],
            [.. heat.Mistakes(Scale), .. EmotionRows.Mistakes(turns), .. findings.SelectMany(kind => kind.Mistakes())]);
    }

    private static string Folder(EvalSources sources) =>
        RatedDialogues.Files(sources.In()).Any() ? sources.In() : sources.In("support-heat");
}
