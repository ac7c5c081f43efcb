using Detente.Content.Corpora;
using Detente.Content.Tests.Shared;
using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;
using Detente.Engine.Text;

namespace Detente.Content.Tests.Corpora;

/// <summary>The corpus that ships with the project.</summary>
public sealed class OurCorpusTests
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "corpus");
    private static readonly Lazy<CorpusPart[]> Parts = new(() => [CorpusLoader.LoadPart(Path.Combine(Folder, "train")), CorpusLoader.LoadPart(Path.Combine(Folder, "test"))]);

    private static List<CorpusConversation> Conversations => [.. Parts.Value.SelectMany(part => part.Conversations)];

    [Fact]
    public void Every_file_loads_and_no_text_stands_in_both_parts() => Assert.Empty(CorpusLinter.Lint(Folder).Problems);

    [Fact]
    public void Every_id_has_forty_turns_where_it_holds_and_forty_where_it_only_seems_to()
    {
        var turns = Conversations.SelectMany(conversation => conversation.Turns).ToList();
        var items = Parts.Value.SelectMany(part => part.Contrasts).ToList();
        var holds = turns.SelectMany(turn => turn.Labels.Select(label => label.Id))
            .Concat(turns.Where(turn => turn.Emotion is not null).Select(turn => Spelling.Of(turn.Emotion!.Value.Label)))
            .Concat(items.Where(item => item.Holds).Select(item => item.Of)).CountBy(id => id).ToDictionary();
        var misses = turns.SelectMany(turn => turn.NearMisses.Select(miss => miss.Id))
            .Concat(items.Where(item => !item.Holds).Select(item => item.Of)).CountBy(id => id).ToDictionary();

        Assert.All(Enum.GetValues<DefinitionKind>().SelectMany(kind => Vocabulary.Of(kind)), id =>
        {
            Assert.InRange(holds.GetValueOrDefault(id), 40, int.MaxValue);
            Assert.InRange(misses.GetValueOrDefault(id), 40, int.MaxValue);
        });
    }

    [Fact]
    public void It_holds_eight_hundred_conversations_and_six_thousand_turns()
    {
        Assert.InRange(Conversations.Count, 800, int.MaxValue);
        Assert.InRange(Conversations.Sum(conversation => conversation.Turns.Length), 6000, int.MaxValue);
    }

    [Fact]
    public void More_than_one_conversation_in_seven_was_labelled_twice_in_each_channel_that_is_common()
    {
        var second = CorpusLoader.LoadSecond(Path.Combine(Folder, "second"), Conversations);

        Assert.InRange(second.Length / (double)Conversations.Count, 0.15, 1);
        foreach (var channel in new[] { Channel.Chat, Channel.Email, Channel.Phone, Channel.Social })
            Assert.InRange(second.Count(reading => reading.First.Channel == channel), 10, int.MaxValue);
    }
}
