using System.Text.Json;

namespace Detente.Cli.Eval;

/// <summary>What two annotators said of one turn. Ids that they disputed count neither way.</summary>
internal sealed record TurnLabels(HashSet<string> Emotions, double? Intensity, HashSet<string> Ids, HashSet<string> Disputed)
{
    public static TurnLabels From(JsonElement json)
    {
        var emotions = Texts(json, "emotion_either");
        if (json.TryGetProperty("emotion", out var agreed) && agreed.ValueKind == JsonValueKind.String)
            emotions.Add(agreed.GetString()!);
        return new(
            emotions,
            json.TryGetProperty("intensity", out var intensity) && intensity.ValueKind == JsonValueKind.Number ? intensity.GetDouble() : null,
            [.. Texts(json, "cues"), .. Texts(json, "techniques"), .. Texts(json, "pitfalls")],
            [.. Texts(json, "cues_disputed"), .. Texts(json, "techniques_disputed"), .. Texts(json, "pitfalls_disputed")]);
    }

    private static HashSet<string> Texts(JsonElement json, string field) =>
        json.TryGetProperty(field, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(item => item.GetString()!)]
            : [];
}
