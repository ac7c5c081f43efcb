using System.CommandLine;
using Detente.Channels.Transcript;

namespace Detente.Cli.Input;

/// <summary>What <c>read</c> and <c>check</c> have in common.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "The file to read; \"-\" or nothing is standard input.",
        DefaultValueFactory = _ => "-",
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "What the input is: \"jsonl\" (one conversation in JSON a line), or \"auto\" to find out: that, \"Customer: …\" lines, WebVTT, or CSV.",
        DefaultValueFactory = _ => "auto",
    };

    private readonly Option<bool> _keepGoing = new("--keep-going")
    {
        Description = "Skip bad input and count it, instead of stopping with exit code 2.",
    };

    public InputOptions() => _format.AcceptOnlyFromAmong("jsonl", "auto");

    public void AddTo(Command command)
    {
        command.Add(_file);
        command.Add(_format);
        command.Add(_keepGoing);
    }

    public bool KeepGoing(ParseResult parsed) => parsed.GetValue(_keepGoing);

    public InputFile Open(ParseResult parsed)
    {
        var format = parsed.GetValue(_format) == "jsonl" ? TranscriptFormat.JsonLines : TranscriptFormat.Auto;
        return InputFile.Open(parsed.GetRequiredValue(_file), format);
    }
}
