using System.Buffers;
using System.Globalization;
using System.Text;
using Detente.Cli.Answers;
using Detente.Desk.Contract;
using Detente.Engine;
using Detente.Engine.Conversation;
using Detente.Engine.Reading;
using Detente.Engine.Text;
using Spectre.Console;

namespace Detente.Cli.Pretty;

/// <summary>Draws a conversation for people: its words with the findings painted, and the heat line at the end.</summary>
internal sealed class PrettyAnswer(DetenteEngine engine, Screen screen) : IAnswer
{
    public string? Write(ConversationRequest conversation, IBufferWriter<byte> output)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = screen.Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = screen.Colour ? ColorSystemSupport.EightBit : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = screen.Width;
        console.Profile.Capabilities.Unicode = true;

        console.Write(new Rule(Title(conversation.Info)).LeftJustified());
        var state = DetenteEngine.Open(conversation.Info);
        var temperatures = new List<Temperature>();
        foreach (var turn in conversation.Turns)
        {
            var result = engine.Read(state, turn);
            state = result.State;
            temperatures.Add(state.Temperature);
            Draw(console, result);
        }

        if (temperatures.Count > 0)
            DrawEnd(console, state, temperatures);
        console.WriteLine();
        // The terminal library fills every line up to its width.
        foreach (var line in text.ToString().AsSpan().TrimEnd('\n').EnumerateLines())
        {
            Encoding.UTF8.GetBytes(line.TrimEnd(' '), output);
            output.Write("\n"u8);
        }

        output.Write("\n"u8);
        return null;
    }

    private static string Title(ConversationInfo info)
    {
        var names = string.Join(" and ", new[] { info.CustomerName, info.AgentName }.Where(name => !string.IsNullOrEmpty(name)));
        return Paint.Safe($"{info.Id} · {Spelling.Of(info.Channel)}{(names.Length > 0 ? $" · {names}" : "")}");
    }

    private void Draw(IAnsiConsole console, TurnResult result)
    {
        var (turn, reading) = (result.Turn, result.Reading);
        var head = new StringBuilder($"[bold]{Spelling.Of(turn.Speaker)}[/]");
        if (turn.Speaker == Speaker.Customer && reading.Emotion is null)
            head.Append("  [dim]not read[/]");
        if (reading.Emotion is { } emotion)
        {
            var temperature = result.State.Temperature;
            head.Append(CultureInfo.InvariantCulture, $"  [{Paint.Of(temperature.Band)}]{temperature.Value:0}° {Spelling.Of(temperature.Band)}[/]  {Spelling.Of(emotion.Label)}");
        }

        console.MarkupLine(head.ToString());
        Indented(console, 2, Paint.Words(turn.Text, reading.Findings, screen.Colour));
        foreach (var note in reading.Notes)
            Indented(console, 4, $"? [yellow]{Paint.Safe(note.Text)}[/]");
        foreach (var finding in reading.Findings)
            Indented(console, 4, $"{Mark(finding.Kind)} [{Paint.Of(finding)}]{Paint.Safe(finding.Id)}[/]  [dim]{Paint.Safe(finding.Why)}[/]");
        if (result.Advice is { } advice)
        {
            Indented(console, 4, $"→ [bold]{Paint.Safe(advice.Technique)}[/]  {Paint.Safe(advice.Why)}");
            foreach (var script in advice.Scripts)
                Indented(console, 6, $"[italic]“{Paint.Safe(script)}”[/]");
        }

        console.WriteLine();
    }

    private static void DrawEnd(IAnsiConsole console, ConversationState state, List<Temperature> temperatures)
    {
        Indented(console, 0, $"heat  {HeatLine.Draw(temperatures, Math.Max(10, console.Profile.Width - 30))}  now {Degrees(state.Temperature)}, at most {Degrees(temperatures.Max())}");
        var needed = state.Backup.IsDefaultOrEmpty ? "" : $" · [red]backup: {string.Join(", ", state.Backup.Select(Spelling.Of))}[/]";
        Indented(console, 0, string.Create(CultureInfo.InvariantCulture, $"risk  {state.Risk.Value:P0} · stage {Spelling.Of(state.Stage)}{needed}"));
    }

    private static void Indented(IAnsiConsole console, int indent, string markup) => console.Write(new Padder(new Markup(markup), new(indent, 0, 0, 0)));

    private static string Degrees(Temperature temperature) => $"[{Paint.Of(temperature.Band)}]{Math.Round(temperature.Value)}°[/]";

    private static string Mark(FindingKind kind) => kind switch
    {
        FindingKind.Technique => "+",
        FindingKind.Pitfall => "!",
        _ => "•",
    };
}
