using System.Collections.Immutable;
using Detente.Content;
using Detente.Content.Corpora;
using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;
using Detente.Engine.Text;

namespace Detente.Cli.Corpora;

/// <summary>What a corpus holds, as tables: one column a part, and one for both.</summary>
internal sealed class CorpusCounts(CorpusPart[] parts, ImmutableArray<SecondReading> second)
{
    private readonly string[] _parts = [.. parts.Select(part => part.Name), "both"];

    public IEnumerable<CountTable> Tables()
    {
        yield return new("Parts", ["", .. _parts],
        [
            Row("conversations", part => part.Conversations.Length),
            Row("turns", part => part.Conversations.Sum(conversation => conversation.Turns.Length)),
            Row("customer turns", part => Turns(part).Count(turn => turn.Speaker == Speaker.Customer)),
            Row("agent turns", part => Turns(part).Count(turn => turn.Speaker == Speaker.Agent)),
            Row("words", part => Turns(part).Sum(turn => turn.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length)),
            Row("conversations that escalate", part => part.Conversations.Count(conversation => conversation.Escalates)),
            Row("conversations labelled twice", Twice),
            Row("contrast items", part => part.Contrasts.Length),
            Row("pairs of replies", part => part.Replies.Length),
        ]);
        yield return Conversations("Conversations by channel", "channel", conversation => [Spelling.Of(conversation.Channel)]);
        yield return Conversations("Conversations by how well the agent does", "agent", conversation => [conversation.Agent]);
        yield return Conversations("Conversations by trade", "trade", conversation => [conversation.Trade]);
        yield return Conversations("Conversations by what is unusual about the customer's writing", "style", conversation => conversation.Styles.IsEmpty ? ["none"] : [.. conversation.Styles]);
        yield return new("Customer turns by temperature", ["band", .. _parts],
            [.. Enum.GetValues<Band>().Select(band => Row(Spelling.Of(band), part => Turns(part).Count(turn => turn.Temperature is { } degrees && new Temperature(degrees).Band == band)))]);
        yield return Ids("Emotions", "emotion", DefinitionKind.Emotion);
        yield return Ids("Cues in customers' turns", "cue", DefinitionKind.Cue);
        yield return Ids("Techniques in agents' turns", "technique", DefinitionKind.Technique);
        yield return Ids("Pitfalls in agents' turns", "pitfall", DefinitionKind.Pitfall);
    }

    private static IEnumerable<CorpusTurn> Turns(CorpusPart part) => part.Conversations.SelectMany(conversation => conversation.Turns);

    /// <summary>Where the id was labelled as holding, or marked as a near-miss, in conversations and contrast items.</summary>
    private static int Held(CorpusPart part, string id) =>
        Turns(part).Count(turn => turn.Has(id) || (turn.Emotion is { } emotion && Spelling.Of(emotion.Label) == id))
        + part.Contrasts.Count(item => item.Of == id && item.Holds);

    private static int Missed(CorpusPart part, string id) =>
        Turns(part).Count(turn => turn.NearMisses.Any(miss => miss.Id == id)) + part.Contrasts.Count(item => item.Of == id && !item.Holds);

    private static int In(CorpusPart part, string id) => part.Conversations.Count(conversation =>
        conversation.Turns.Any(turn => turn.Has(id) || (turn.Emotion is { } emotion && Spelling.Of(emotion.Label) == id)));

    private CountTable Conversations(string title, string head, Func<CorpusConversation, string[]> names)
    {
        var all = parts.SelectMany(part => part.Conversations).SelectMany(names).CountBy(name => name).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal);
        return new(title, [head, .. _parts], [.. all.Select(pair => Row(pair.Key, part => part.Conversations.Count(conversation => names(conversation).Contains(pair.Key))))]);
    }

    private CountTable Ids(string title, string head, DefinitionKind kind) => new(
        title,
        [head, .. parts.SelectMany(part => new[] { $"{part.Name}: holds", "near-misses" }), "both: holds", "near-misses", "conversations"],
        [.. Vocabulary.Of(kind).Select(id => (id, (int[])[
            .. parts.SelectMany(part => new[] { Held(part, id), Missed(part, id) }),
            parts.Sum(part => Held(part, id)), parts.Sum(part => Missed(part, id)), parts.Sum(part => In(part, id))]))]);

    private int Twice(CorpusPart part)
    {
        var ids = part.Conversations.Select(conversation => conversation.Id).ToHashSet();
        return second.Count(reading => ids.Contains(reading.First.Id));
    }

    private (string, int[]) Row(string name, Func<CorpusPart, int> count) => (name, [.. parts.Select(count), parts.Sum(count)]);
}
