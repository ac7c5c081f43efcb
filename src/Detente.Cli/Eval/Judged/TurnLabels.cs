using System.Collections.Immutable;
using System.Text.Json;
using Detente.Content.Corpora;
using Detente.Engine.Conversation;
using Detente.Engine.Text;

namespace Detente.Cli.Eval.Judged;

/// <summary>What annotators said of one turn. Ids that they disputed count neither way.</summary>
/// <param name="Emotions">Any of them is right; the first is taken where one is needed.</param>
internal sealed record TurnLabels(ImmutableArray<string> Emotions, double? Intensity, HashSet<string> Ids, HashSet<string> Disputed)
{
    public ImmutableArray<CorpusLabel> Spans { get; init; } = [];

    public Stage? Stage { get; init; }

    /// <summary>0 to 100; null where nobody said.</summary>
    public double? Temperature { get; init; }

    public static TurnLabels From(JsonElement json)
    {
        var agreed = json.TryGetProperty("emotion", out var emotion) && emotion.ValueKind == JsonValueKind.String ? emotion.GetString() : null;
        return new(
            [.. (agreed is null ? [] : Enumerable.Repeat(agreed, 1)).Union(Texts(json, "emotion_either"))],
            json.TryGetProperty("intensity", out var intensity) && intensity.ValueKind == JsonValueKind.Number ? intensity.GetDouble() : null,
            [.. Texts(json, "cues"), .. Texts(json, "techniques"), .. Texts(json, "pitfalls")],
            [.. Texts(json, "cues_disputed"), .. Texts(json, "techniques_disputed"), .. Texts(json, "pitfalls_disputed")]);
    }

    public static TurnLabels From(CorpusTurn turn) =>
        new(turn.Emotion is { } emotion ? [Spelling.Of(emotion.Label)] : [], turn.Emotion?.Intensity, [.. turn.Labels.Select(label => label.Id)], [])
        {
            Spans = turn.Labels,
            Stage = turn.Stage,
            Temperature = turn.Temperature,
        };

    private static IEnumerable<string> Texts(JsonElement json, string field) =>
        json.TryGetProperty(field, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select(item => item.GetString()!)
            : [];
}
