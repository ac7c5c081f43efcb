using Detente.Desk.Live;
using Detente.Desk.Tests.Fixtures;
using Xunit;

namespace Detente.Desk.Tests.Live;

/// <summary>What those who follow a workspace's log must get from every database.</summary>
public abstract class LiveContract : DatabaseTest
{
    [Fact]
    public async Task A_listener_hears_what_happens_after_it_came()
    {
        var id = await OpenAsync();
        var heard = TakeAsync(Node.Live, null, 2);
        await Task.Delay(50, Ct);
        await ReceiveAsync(id, "Hello");
        var events = await heard;
        Assert.Equal(["turn", "state"], events.Select(e => e.Kind));
        Assert.Equal("Hello", Assert.IsType<LiveEvent.TurnTaken>(events[0]).Turn.Turn.Text);
    }

    [Fact]
    public async Task After_a_restart_a_listener_goes_on_where_it_was()
    {
        var id = await OpenAsync();
        await ReceiveAsync(id, "One");
        var before = await TakeAsync(Node.Live, 0, 4);
        await ReceiveAsync(id, "Two");
        await using var restarted = await Node.StartAsync(Options);
        var after = await TakeAsync(restarted.Live, before[^1].Id, 2);
        Assert.Equal("Two", Assert.IsType<LiveEvent.TurnTaken>(after[0]).Turn.Turn.Text);
        Assert.Equal(before[^1].Id + 1, after[0].Id);
    }

    [Fact]
    public async Task An_id_that_was_never_given_begins_now()
    {
        var id = await OpenAsync();
        var heard = TakeAsync(Node.Live, 1_000_000, 1);
        await Task.Delay(50, Ct);
        await ReceiveAsync(id, "Now");
        Assert.IsType<LiveEvent.TurnTaken>(Assert.Single(await heard));
    }

    [Fact]
    public async Task Listeners_of_two_servers_hear_both_without_a_gap()
    {
        await using var other = await Node.StartAsync(Options);
        var here = TakeAsync(Node.Live, 0, 80);
        var there = TakeAsync(other.Live, 0, 80);
        var (a, b) = (await OpenAsync(), await OpenAsync());
        await Task.WhenAll(Enumerable.Range(0, 38).Select(i => (i % 2 == 0 ? Node : other).Desk.ReceiveAsync(
            Here, i % 4 < 2 ? a : b, new(Engine.Conversation.Speaker.Customer, $"{i}"), Ct)));
        Assert.Equal(Enumerable.Range(1, 80).Select(i => (long)i), (await here).Select(e => e.Id));
        Assert.Equal(Enumerable.Range(1, 80).Select(i => (long)i), (await there).Select(e => e.Id));
    }

    private static async Task<List<LiveEvent>> TakeAsync(ILiveFeed feed, long? after, int count)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        patience.CancelAfter(TimeSpan.FromSeconds(10));
        var heard = new List<LiveEvent>();
        await foreach (var happened in feed.Subscribe(Here, after, patience.Token))
        {
            heard.Add(happened);
            if (heard.Count == count)
                break;
        }

        return heard;
    }
}
