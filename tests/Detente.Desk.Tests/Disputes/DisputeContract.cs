using Detente.Desk.Conversations;
using Detente.Desk.Disputes;
using Detente.Desk.Ids;
using Detente.Desk.Tests.Fixtures;
using Detente.Desk.Workspaces;
using Detente.Engine.Conversation;
using Detente.Store.Rows;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Detente.Desk.Tests.Disputes;

/// <summary>What every database must keep of what people say against a reading.</summary>
public abstract class DisputeContract : DatabaseTest
{
    private const string Angry = "I have been on hold for an hour! I want my money back.";

    private static readonly Author Mia = new("mia", "Mia"), Sam = new("sam", "Sam");

    [Fact]
    public async Task A_finding_can_be_disputed_and_that_taken_back()
    {
        await using var node = await ReadingNodeAsync();
        var id = await TalkAsync(node);
        var kept = await PutAsync(node, id, Mia, new(0, "long-wait") { Holds = false, Note = " <b>they</b> wait for a parcel " });
        Assert.Equal(new Judgement.Wrong("long-wait"), kept.Judgement);
        Assert.Equal("<b>they</b> wait for a parcel", kept.Note);
        Assert.Equal([kept], await Disputes(node).OfConversationAsync(Here, id, null, Ct));
        Assert.Empty(await Disputes(node).OfConversationAsync(Here, id, Sam.Id, Ct));

        Assert.True(await Disputes(node).RemoveAsync(Here, id, 0, "long-wait", Sam.Id, Ct));
        Assert.Single(await Disputes(node).OfConversationAsync(Here, id, null, Ct));
        Assert.True(await Disputes(node).RemoveAsync(Here, id, 0, "long-wait", Mia.Id, Ct));
        Assert.True(await Disputes(node).RemoveAsync(Here, id, 0, "long-wait", Mia.Id, Ct));
        Assert.Empty(await Disputes(node).OfConversationAsync(Here, id, null, Ct));
    }

    [Fact]
    public async Task The_same_sent_twice_is_one_dispute_and_a_change_keeps_its_id()
    {
        await using var node = await ReadingNodeAsync();
        var id = await TalkAsync(node);
        var wanted = new MakeDispute(0, Judgement.Emotion) { Emotion = EmotionLabel.Anxious };
        var sent = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => PutAsync(node, id, Mia, wanted)));
        Assert.Single(sent.Distinct());

        node.Clock.Advance(TimeSpan.FromMinutes(1));
        var changed = await PutAsync(node, id, Mia, wanted with { Emotion = EmotionLabel.Disappointed });
        Assert.Equal((sent[0].Id, sent[0].MadeAt), (changed.Id, changed.MadeAt));
        Assert.Equal(node.Clock.GetUtcNow(), changed.ChangedAt);
        Assert.Equal([changed], await Disputes(node).OfConversationAsync(Here, id, null, Ct));
    }

    [Fact]
    public async Task A_dispute_moves_neither_the_conversation_nor_its_version()
    {
        await using var node = await ReadingNodeAsync();
        var id = await TalkAsync(node);
        var before = (await node.Desk.GetAsync(Here, id, Ct))!.Summary;
        await PutAsync(node, id, Mia, new(0, Judgement.Temperature) { Temperature = 5 });
        var after = (await node.Desk.GetAsync(Here, id, Ct))!.Summary;
        Assert.Equal((before.Version, before.UpdatedAt, before.Temperature), (after.Version, after.UpdatedAt, after.Temperature));
    }

    [Fact]
    public async Task What_is_missing_is_located_in_the_turn()
    {
        await using var node = await ReadingNodeAsync();
        var id = await TalkAsync(node);
        var kept = await PutAsync(node, id, Mia, new(0, "urgency") { Holds = true, Quote = "FOR AN HOUR" });
        var span = Assert.IsType<Judgement.Missing>(kept.Judgement).Span;
        Assert.Equal("for an hour", span.Of(Angry));
    }

    [Theory]
    [InlineData("long-wait", true, null, "holds")]
    [InlineData("long-wait", null, null, "holds")]
    [InlineData("urgency", false, null, "holds")]
    [InlineData("urgency", true, null, "quote")]
    [InlineData("urgency", true, "until tomorrow", "quote")]
    [InlineData("apologize", true, "sorry", "about")]
    [InlineData("angry", true, "hold", "about")]
    [InlineData("nothing-like-it", true, "hold", "about")]
    [InlineData("emotion", null, null, "emotion")]
    [InlineData("temperature", null, null, "temperature")]
    public async Task What_cannot_be_meant_is_refused_with_the_field(string about, bool? holds, string? quote, string field)
    {
        await using var node = await ReadingNodeAsync();
        var id = await TalkAsync(node);
        var result = await Disputes(node).PutAsync(Here, id, Mia, new(0, about) { Holds = holds, Quote = quote }, Ct);
        Assert.Equal(field, Assert.IsType<DisputeResult.Rejected>(result).Field);
        Assert.Empty(await Disputes(node).OfConversationAsync(Here, id, null, Ct));
    }

    [Fact]
    public async Task An_emotion_is_the_customers_and_another_than_was_read()
    {
        await using var node = await ReadingNodeAsync();
        var id = await TalkAsync(node);
        var read = (await node.Desk.GetAsync(Here, id, Ct))!.Turns[0].Reading.Emotion!.Value.Label;
        Assert.IsType<DisputeResult.Rejected>(await Disputes(node).PutAsync(Here, id, Mia, new(0, Judgement.Emotion) { Emotion = read }, Ct));
        await node.Desk.ReceiveAsync(Here, id, new(Speaker.Agent, "I am sorry about that."), Ct);
        Assert.IsType<DisputeResult.Rejected>(
            await Disputes(node).PutAsync(Here, id, Mia, new(1, Judgement.Emotion) { Emotion = EmotionLabel.Angry }, Ct));
    }

    [Fact]
    public async Task Another_workspace_has_neither_the_turn_nor_the_dispute()
    {
        await using var node = await ReadingNodeAsync();
        var id = await TalkAsync(node);
        await PutAsync(node, id, Mia, new(0, "long-wait") { Holds = false });
        var there = WorkspaceId.Parse("elsewhere");
        await node.Get<WorkspaceDesk>().EnsureAsync(there, "Elsewhere", Ct);
        Assert.IsType<DisputeResult.NotFound>(await Disputes(node).PutAsync(there, id, Sam, new(0, "long-wait") { Holds = false }, Ct));
        Assert.False(await Disputes(node).RemoveAsync(there, id, 0, "long-wait", Mia.Id, Ct));
        Assert.Empty((await Disputes(node).ListAsync(there, new(), Ct))!.Items);
        Assert.Empty(await Disputes(node).OfConversationAsync(there, id, null, Ct));
        Assert.Empty(await Disputes(node).CorrectionsAsync(there, Ct).ToListAsync(Ct));
        Assert.Single(await Disputes(node).OfConversationAsync(Here, id, null, Ct));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public async Task A_turn_that_is_not_there_has_no_disputes(int turn)
    {
        var id = await OpenAsync();
        await ReceiveAsync(id, Angry);
        Assert.IsType<DisputeResult.NotFound>(
            await Disputes(Node).PutAsync(Here, id, Mia, new(turn, Judgement.Temperature) { Temperature = 1 }, Ct));
    }

    [Fact]
    public async Task Pages_hold_everything_once_the_newest_first()
    {
        await using var node = await ReadingNodeAsync();
        var made = new List<Dispute>();
        for (var i = 0; i < 5; i++)
        {
            node.Clock.Advance(TimeSpan.FromSeconds(1));
            made.Add(await PutAsync(node, await TalkAsync(node), i % 2 == 0 ? Mia : Sam, new(0, Judgement.Temperature) { Temperature = i }));
        }

        var (listed, next) = (new List<Dispute>(), default(DisputeId?));
        do
        {
            var page = (await Disputes(node).ListAsync(Here, new() { After = next, Limit = 2 }, Ct))!;
            Assert.InRange(page.Items.Length, 1, 2);
            listed.AddRange(page.Items);
            next = page.Next;
        }
        while (next is not null);
        Assert.Equal(Enumerable.Reverse(made), listed);
        Assert.Equal([made[3], made[1]], (await Disputes(node).ListAsync(Here, new() { Author = Sam.Id }, Ct))!.Items);
        Assert.Equal([made[2]], (await Disputes(node).ListAsync(Here, new() { Conversation = made[2].Conversation }, Ct))!.Items);
        Assert.Null(await Disputes(node).ListAsync(Here, new() { Limit = 201 }, Ct));
    }

    [Fact]
    public async Task Corrections_come_with_the_turns_before_them()
    {
        await using var node = await ReadingNodeAsync();
        var id = await TalkAsync(node);
        await node.Desk.ReceiveAsync(Here, id, new(Speaker.Agent, "I am sorry."), Ct);
        await node.Desk.ReceiveAsync(Here, id, new(Speaker.Customer, "Well."), Ct);
        await PutAsync(node, id, Mia, new(2, Judgement.Temperature) { Temperature = 30 });
        await PutAsync(node, id, Sam, new(2, Judgement.Temperature) { Temperature = 40, Note = "still cross" });
        var correction = Assert.Single(await Disputes(node).CorrectionsAsync(Here, Ct).ToListAsync(Ct));
        Assert.Equal([Angry, "I am sorry."], correction.Before.Select(turn => turn.Text));
        Assert.Equal(("Well.", new Judgement.Heat(new(35))), (correction.Turn.Turn.Text, correction.Judgement));
    }

    [Fact]
    public async Task It_is_erased_with_its_conversation()
    {
        await using var node = await ReadingNodeAsync();
        var (gone, stays) = (await TalkAsync(node), await TalkAsync(node));
        await PutAsync(node, gone, Mia, new(0, "long-wait") { Holds = false });
        await PutAsync(node, stays, Mia, new(0, "long-wait") { Holds = false });
        await using (var db = await node.Get<IDbContextFactory<StoreContext>>().CreateDbContextAsync(Ct))
            Assert.Equal(1, await db.Conversations.Where(c => c.Id == gone.ToString()).ExecuteDeleteAsync(Ct));
        Assert.Equal(stays, Assert.Single((await Disputes(node).ListAsync(Here, new(), Ct))!.Items).Conversation);
    }

    private static DisputeDesk Disputes(Node node) => node.Get<DisputeDesk>();

    private Task<Node> ReadingNodeAsync() => Node.StartAsync(Options, engines: new BuiltInEngines());

    private static async Task<ConversationId> TalkAsync(Node node)
    {
        var id = Assert.IsType<OpenResult.Opened>(await node.Desk.OpenAsync(Here, new() { CustomerName = "Ana" }, Ct)).Id;
        await node.Desk.ReceiveAsync(Here, id, new(Speaker.Customer, Angry), Ct);
        return id;
    }

    private static async Task<Dispute> PutAsync(Node node, ConversationId id, Author author, MakeDispute wanted) =>
        Assert.IsType<DisputeResult.Kept>(await Disputes(node).PutAsync(Here, id, author, wanted, Ct)).Dispute;
}
