using System.Text;
using System.Text.Json;
using Detente.Desk.Contract;
using Detente.Engine;

namespace Detente.Cli.Eval.Judged;

/// <summary>Reads pairs of <c>NAME.jsonl</c> (conversations with <c>frustration</c> ratings) and <c>NAME.labels.jsonl</c>.</summary>
internal static class RatedDialogues
{
    private const string Conversations = ".jsonl";
    private const string Labels = ".labels.jsonl";

    public static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, $"*{Conversations}").Where(file => !file.EndsWith(Labels, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            : [];

    public static List<JudgedTurn> Read(string folder, DetenteEngine engine, IdHalf? half) =>
        [.. Files(folder).SelectMany(file => Read(file, ReadLabels(file[..^Conversations.Length] + Labels), engine, half))];

    private static List<JudgedTurn> Read(string file, Dictionary<string, TurnLabels> labels, DetenteEngine engine, IdHalf? half)
    {
        var turns = new List<JudgedTurn>();
        foreach (var line in Lines(file))
        {
            var parsed = ConversationParser.Parse(Encoding.UTF8.GetBytes(line), "?");
            if (!parsed.Succeeded)
                throw new UsageException($"{file}: {parsed.Problem}");
            if (!IsIn(half, parsed.Conversation.Info.Id))
                continue;
            using var json = JsonDocument.Parse(line);
            var state = DetenteEngine.Open(parsed.Conversation.Info);
            foreach (var (turn, rated) in parsed.Conversation.Turns.Zip(json.RootElement.GetProperty("turns").EnumerateArray()))
            {
                var result = engine.Read(state, turn);
                turns.Add(new(state, result, Ratings(rated), labels.GetValueOrDefault($"{state.Info.Id}.{result.Index}")));
                state = result.State;
            }
        }

        return turns;
    }

    private static bool IsIn(IdHalf? half, string id) => half switch
    {
        null => true,
        _ when id.Length == 0 || !char.IsAsciiDigit(id[^1]) => throw new UsageException($"--half needs ids that end in a digit, unlike \"{id}\""),
        _ => ((id[^1] - '0') % 2 == 1) == (half == IdHalf.Odd),
    };

    private static double[] Ratings(JsonElement turn) =>
        turn.TryGetProperty("frustration", out var ratings) ? [.. ratings.EnumerateArray().Select(rating => rating.GetDouble())] : [];

    private static Dictionary<string, TurnLabels> ReadLabels(string path)
    {
        var labels = new Dictionary<string, TurnLabels>();
        foreach (var line in File.Exists(path) ? Lines(path) : [])
        {
            using var json = JsonDocument.Parse(line);
            labels[json.RootElement.GetProperty("id").GetString()!] = TurnLabels.From(json.RootElement);
        }

        return labels;
    }

    private static IEnumerable<string> Lines(string path) => File.ReadLines(path).Where(line => !string.IsNullOrWhiteSpace(line));
}
