using System.CommandLine;
using Detente.Cli.Eval.Alarms;
using Detente.Cli.Eval.Judged;
using Detente.Cli.Eval.Output;

namespace Detente.Cli.Eval;

/// <summary><c>detente eval [SUITE …]</c></summary>
internal sealed class EvalCommand
{
    private const string Corrections = "corrections";
    private const string Alerts = "alerts";

    private readonly EngineOption _engine;
    private readonly Argument<string[]> _suites = new("SUITE")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = $"Which benchmarks to run; all whose data is there where none is named. There are: {string.Join(", ", Benchmarks.All.Select(benchmark => benchmark.Name))}.",
    };

    private readonly Option<string> _corpus = new("--corpus") { HelpName = "DIR", Description = "The labelled corpus: holds test and train.", DefaultValueFactory = _ => "corpus" };
    private readonly Option<string> _data = new("--data") { HelpName = "DIR", Description = "Public data: a folder for each data set.", DefaultValueFactory = _ => "data" };
    private readonly Option<string> _format = new("--format") { Description = "\"text\", \"markdown\" or \"json\".", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> _show = new("--show") { HelpName = "ID", Description = "List the mistakes about one id, an emotion, temperature, stage, replies or swaps, instead of the figures." };
    private readonly Option<IdHalf?> _half = new("--half") { Description = "Only the rated dialogues (heat) whose id is even, or odd." };

    private readonly Option<string?> _corrections = new("--corrections") { HelpName = "FILE", Description = "What people said against a workspace's readings, as /api/disputes/export gives it; or a folder of such files. Measures this alone unless benchmarks are named." };

    private readonly Option<string?> _history = new("--history") { HelpName = "FILE", Description = "Conversations without labels, in JSON Lines, or a folder of such files: how often each alert tier would have rung. Measures alerts alone unless benchmarks are named." };
    private readonly Option<string[]> _set = new("--set") { HelpName = "TIER.VALUE=…", Description = "Try other thresholds of the alert tiers beside the present ones, for example lead.risk=0.6; may be given more than once.", AllowMultipleArgumentsPerToken = true };

    private EvalCommand(EngineOption engine)
    {
        _engine = engine;
        _format.AcceptOnlyFromAmong("text", "markdown", "json");
    }

    public static Command Create(EngineOption engine)
    {
        var eval = new EvalCommand(engine);
        var command = new Command("eval", "Measure how well the engine reads, on labelled conversations and public data.")
        {
            eval._suites, eval._corpus, eval._data, eval._format, eval._show, eval._half, eval._corrections, eval._history, eval._set, engine.Content,
        };
        command.SetAction(eval.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var (named, corrections) = (parsed.GetValue(_suites) ?? [], parsed.GetValue(_corrections));
        if (corrections is not null && !named.Contains(Corrections))
            named = [.. named, Corrections];
        var history = parsed.GetValue(_history);
        if (history is not null && !named.Contains(Alerts))
            named = [.. named, Alerts];
        var benchmarks = Benchmarks.Named(named).ToList();
        var sources = new EvalSources(_engine.LoadWhatHolds(parsed), parsed.GetRequiredValue(_corpus), parsed.GetRequiredValue(_data), _engine.Folder(parsed))
        {
            Half = parsed.GetValue(_half),
            Corrections = corrections,
            History = history,
            ChangedAlerts = ThresholdChange.Of(new(), parsed.GetValue(_set) ?? []),
        };
        using var json = parsed.GetValue(_format) == "json" && parsed.GetValue(_show) is null ? new JsonReport(Console.OpenStandardOutput()) : null;
        var writer = Writer(parsed, json);
        foreach (var benchmark in benchmarks)
            if (benchmark.Missing(sources) is not { } needs)
                writer.Show(benchmark, benchmark.Run(sources));
            else if (named.Length == 0)
                writer.Skip(benchmark, needs);
            else
                throw new UsageException($"{benchmark.Name} needs {needs}");
        writer.End();
        return 0;
    }

    private IResultWriter Writer(ParseResult parsed, JsonReport? json) =>
        parsed.GetValue(_show) is { } id ? new MistakeList(id, Console.Out)
        : json is not null ? json
        : parsed.GetValue(_format) == "markdown" ? new MarkdownTables(Console.Out)
        : new TextTables(Console.Out);
}
