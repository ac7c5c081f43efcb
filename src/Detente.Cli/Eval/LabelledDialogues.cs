using System.Text;
using System.Text.Json;
using Detente.Desk.Contract;
using Detente.Engine;

namespace Detente.Cli.Eval;

/// <summary>Reads <c>dev.jsonl</c> and <c>dev.labels.jsonl</c>, and lets the engine read every turn.</summary>
internal static class LabelledDialogues
{
    public static List<JudgedTurn> Read(string folder, DetenteEngine engine)
    {
        var labels = Labels(Path.Combine(folder, "dev.labels.jsonl"));
        var turns = new List<JudgedTurn>();
        foreach (var line in Lines(Path.Combine(folder, "dev.jsonl")))
        {
            var parsed = ConversationParser.Parse(Encoding.UTF8.GetBytes(line), "?");
            if (!parsed.Succeeded)
                throw new UsageException($"{folder}/dev.jsonl: {parsed.Problem}");
            using var json = JsonDocument.Parse(line);
            var state = DetenteEngine.Open(parsed.Conversation.Info);
            foreach (var (turn, rated) in parsed.Conversation.Turns.Zip(json.RootElement.GetProperty("turns").EnumerateArray()))
            {
                var result = engine.Read(state, turn);
                state = result.State;
                var id = $"{state.Info.Id}.{result.Index}";
                turns.Add(new(id, result, Frustration(rated), labels.GetValueOrDefault(id)));
            }
        }

        return turns;
    }

    private static double? Frustration(JsonElement turn) =>
        turn.TryGetProperty("frustration", out var ratings) && ratings.GetArrayLength() > 0
            ? ratings.EnumerateArray().Average(rating => rating.GetDouble())
            : null;

    private static Dictionary<string, TurnLabels> Labels(string path)
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
