using System.Text.Json;

namespace Detente.Cli.Eval.Data;

/// <summary>Reads a folder as ConvoKit stores it: <c>utterances.jsonl</c>, and <c>conversations.json</c> with what is known of each conversation.</summary>
internal static class ConvoKitCorpus
{
    public static List<Thread> Read(string folder)
    {
        var said = new Dictionary<string, List<Utterance>>();
        foreach (var line in File.ReadLines(Path.Combine(folder, "utterances.jsonl")).Where(line => line.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            var utterance = json.RootElement;
            // Older files say "root" for "conversation_id". A section header is a title, and nobody's words.
            var id = (utterance.TryGetProperty("conversation_id", out var of) ? of : utterance.GetProperty("root")).GetString()!;
            var meta = utterance.TryGetProperty("meta", out var inner) ? inner : utterance;
            if (Flag(meta, "is_section_header") != true)
                Of(id).Add(new(utterance.GetProperty("text").GetString() ?? "", Flag(meta, "comment_has_personal_attack") == true, Time(utterance)));
        }

        using var conversations = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "conversations.json")));
        return
        [
            .. from conversation in conversations.RootElement.EnumerateObject()
               where said.ContainsKey(conversation.Name)
               let meta = conversation.Value.TryGetProperty("meta", out var inner) ? inner : conversation.Value
               let utterances = said[conversation.Name].OrderBy(utterance => utterance.At).ToList()
               select new Thread(
                   conversation.Name,
                   meta.TryGetProperty("split", out var split) ? split.GetString() ?? "" : "",
                   Flag(meta, "conversation_has_personal_attack") ?? Flag(meta, "comment_has_personal_attack") ?? Flag(meta, "has_removed_comment") ?? utterances.Any(utterance => utterance.Attacks),
                   [.. utterances.Select(utterance => utterance.Text)]),
        ];

        List<Utterance> Of(string id) => said.TryGetValue(id, out var list) ? list : said[id] = [];
    }

    private static bool? Flag(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : null;

    private static double Time(JsonElement utterance) =>
        !utterance.TryGetProperty("timestamp", out var at) ? 0
        : at.ValueKind == JsonValueKind.Number ? at.GetDouble()
        : double.TryParse(at.ToString(), System.Globalization.CultureInfo.InvariantCulture, out var seconds) ? seconds : 0;

    /// <param name="Split"><c>train</c>, <c>val</c> or <c>test</c>; empty where the corpus is not split.</param>
    /// <param name="Attack">Whether it ends in an attack.</param>
    internal sealed record Thread(string Id, string Split, bool Attack, List<string> Texts);

    private sealed record Utterance(string Text, bool Attacks, double At);
}
