using System.CommandLine;

namespace Detente.Cli.Eval;

/// <summary><c>detente eval FOLDER</c></summary>
internal static class EvalCommand
{
    public static Command Create(EngineOption engine)
    {
        var folder = new Argument<string>("FOLDER") { Description = "A folder with dev.jsonl (rated conversations) and dev.labels.jsonl." };
        var negatives = new Option<string?>("--negatives") { HelpName = "DIR", Description = "Also count false alarms on the calm customer turns in DIR/*.tsv." };
        var show = new Option<string?>("--show") { HelpName = "ID", Description = "List the mistakes about one id, an emotion, or temperature." };
        var command = new Command("eval", "Compare the engine's reading with people's labels.") { folder, negatives, show, engine.Content };
        command.SetAction(parsed => Run(parsed, engine, parsed.GetRequiredValue(folder), parsed.GetValue(negatives), parsed.GetValue(show)));
        return command;
    }

    private static int Run(ParseResult parsed, EngineOption option, string folder, string? negatives, string? show)
    {
        var engine = option.LoadWhatHolds(parsed);
        var turns = LabelledDialogues.Read(folder, engine);
        if (show is not null)
            new MistakeList(turns, Console.Out).Print(show);
        else
            new EvalReport(turns, Console.Out).Print();
        if (negatives is not null)
            new CalmTurns(engine, Console.Out).Print(negatives, show);
        return 0;
    }
}
