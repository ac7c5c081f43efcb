using Detente.Desk.Ids;
using Detente.Desk.Replies;
using Detente.Desk.Tests.Fixtures;
using Detente.Engine.Conversation;
using Xunit;

namespace Detente.Desk.Tests.Replies;

/// <summary>What every database must keep of replies that are held. Here every conversation counts as hot.</summary>
public abstract class ReplyContract : DatabaseTest
{
    private static readonly ReplyRules AlwaysHot = new() { HotAt = 0 };
    private static readonly ReplyRules NeverHot = new() { HotAt = 101 };

    [Fact]
    public async Task A_reply_in_a_calm_conversation_goes_out_at_once()
    {
        await using var node = await StartAsync(NeverHot);
        var id = await OpenAsync();
        var sent = Assert.IsType<ReplyResult.Sent>(await node.Replies.SendAsync(Here, id, Reply("It ships today."), Ct));
        Assert.Equal(Speaker.Agent, sent.Turn.Turn.Speaker);
        Assert.Single((await GetAsync(id)).Turns);
    }

    [Fact]
    public async Task A_reply_on_a_hot_conversation_goes_out_after_ten_seconds_and_once()
    {
        await using var node = await StartAsync(AlwaysHot);
        var (id, held) = await HoldAsync(node, "It ships today.");
        node.Clock.Advance(TimeSpan.FromSeconds(9));
        Assert.Equal(0, await node.Releaser.ReleaseDueAsync(Ct));
        Assert.Equal(held, Assert.Single((await GetAsync(id)).Held));

        node.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await node.Releaser.ReleaseDueAsync(Ct));
        Assert.Equal(0, await node.Releaser.ReleaseDueAsync(Ct));
        var found = await GetAsync(id);
        Assert.Equal("It ships today.", Assert.Single(found.Turns).Turn.Text);
        Assert.Empty(found.Held);
    }

    [Fact]
    public async Task Two_servers_that_release_together_send_once()
    {
        await using var node = await StartAsync(AlwaysHot);
        await using var other = await StartAsync(AlwaysHot, node.Clock);
        var (id, _) = await HoldAsync(node, "It ships today.");
        node.Clock.Advance(TimeSpan.FromSeconds(10));
        var sent = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => (i % 2 == 0 ? node : other).Releaser.ReleaseDueAsync(Ct)));
        Assert.Equal(1, sent.Sum());
        Assert.Single((await GetAsync(id)).Turns);
    }

    [Fact]
    public async Task A_held_reply_survives_a_restart()
    {
        ManualClock clock;
        ConversationId id;
        await using (var node = await StartAsync(AlwaysHot))
        {
            clock = node.Clock;
            (id, _) = await HoldAsync(node, "It ships today.");
        }

        clock.Advance(TimeSpan.FromSeconds(30));
        await using var restarted = await StartAsync(AlwaysHot, clock);
        Assert.Equal(1, await restarted.Releaser.ReleaseDueAsync(Ct));
        Assert.Single((await GetAsync(id)).Turns);
    }

    [Fact]
    public async Task An_undone_reply_never_goes_out()
    {
        await using var node = await StartAsync(AlwaysHot);
        var (id, held) = await HoldAsync(node, "It ships today.");
        Assert.IsType<UndoResult.Undone>(await node.Replies.UndoAsync(Here, id, held.Id, Ct));
        Assert.IsType<UndoResult.Undone>(await node.Replies.UndoAsync(Here, id, held.Id, Ct));
        node.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(0, await node.Releaser.ReleaseDueAsync(Ct));
        Assert.Empty((await GetAsync(id)).Turns);
    }

    [Fact]
    public async Task A_reply_that_has_gone_out_cannot_be_undone()
    {
        await using var node = await StartAsync(AlwaysHot);
        var (id, held) = await HoldAsync(node, "It ships today.");
        node.Clock.Advance(TimeSpan.FromSeconds(10));
        await node.Releaser.ReleaseDueAsync(Ct);
        var late = Assert.IsType<UndoResult.TooLate>(await node.Replies.UndoAsync(Here, id, held.Id, Ct));
        Assert.Equal(0, late.Reply.Turn);
    }

    [Fact]
    public async Task An_edited_reply_takes_the_place_of_the_held_one()
    {
        await using var node = await StartAsync(AlwaysHot);
        var (id, held) = await HoldAsync(node, "First words");
        var edit = Reply("Second thoughts") with { Replaces = held.Id, OperationId = "edit-1" };
        Assert.IsType<ReplyResult.Held>(await node.Replies.SendAsync(Here, id, edit, Ct));
        Assert.True(Assert.IsType<ReplyResult.Held>(await node.Replies.SendAsync(Here, id, edit, Ct)).Replayed);
        node.Clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal(1, await node.Releaser.ReleaseDueAsync(Ct));
        Assert.Equal("Second thoughts", Assert.Single((await GetAsync(id)).Turns).Turn.Text);
        Assert.IsType<ReplyResult.TooLate>(
            await node.Replies.SendAsync(Here, id, Reply("Third") with { Replaces = held.Id }, Ct));
    }

    [Fact]
    public async Task A_later_reply_does_not_overtake_a_held_one()
    {
        await using var hot = await StartAsync(AlwaysHot);
        await using var calm = await StartAsync(NeverHot, hot.Clock);
        var (id, _) = await HoldAsync(hot, "First");
        hot.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.IsType<ReplyResult.Held>(await calm.Replies.SendAsync(Here, id, Reply("Second"), Ct));
        hot.Clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal(2, await calm.Releaser.ReleaseDueAsync(Ct));
        Assert.Equal(["First", "Second"], (await GetAsync(id)).Turns.Select(t => t.Turn.Text));
    }

    private static SendReply Reply(string text) => new(text) { Confirmed = true };

    private async Task<(ConversationId, HeldReply)> HoldAsync(Node node, string text)
    {
        var id = await OpenAsync();
        var held = Assert.IsType<ReplyResult.Held>(await node.Replies.SendAsync(Here, id, Reply(text), Ct)).Reply;
        Assert.Equal(node.Clock.GetUtcNow() + TimeSpan.FromSeconds(10), held.ReleaseAt);
        return (id, held);
    }

    private Task<Node> StartAsync(ReplyRules rules, ManualClock? clock = null) => Node.StartAsync(Options, clock, rules);
}
