using System.Collections.Immutable;
using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Desk.Tests.Fixtures;
using Detente.Engine.Conversation;
using Xunit;

namespace Detente.Desk.Tests.Conversations;

/// <summary>What every database must keep of a conversation.</summary>
public abstract class ConversationContract : DatabaseTest
{
    [Fact]
    public async Task A_turn_is_there_after_a_restart()
    {
        var id = await OpenAsync();
        var received = await ReceiveAsync(id, "Where is my order?\0 \u202Eتأخر");
        await using var other = await Node.StartAsync(Options);
        var found = await other.Desk.GetAsync(Here, id, Ct);
        Assert.NotNull(found);
        Assert.Equal(received.Version, found.Summary.Version);
        Assert.Equal("Where is my order?\0 \u202Eتأخر", Assert.Single(found.Turns).Turn.Text);
        Assert.Equivalent(received.Turn, found.Turns[0], strict: true);
        Assert.Equal(1, found.State.Turns);
    }

    [Fact]
    public async Task The_same_key_again_gives_the_first_answer_and_adds_nothing()
    {
        var id = await OpenAsync();
        var turn = new ReceiveTurn(Speaker.Customer, "Hello?") { OperationId = "k-1" };
        var first = Assert.IsType<ReceiveResult.Received>(await Node.Desk.ReceiveAsync(Here, id, turn, Ct));
        await ReceiveAsync(id, "Anybody?");
        var again = Assert.IsType<ReceiveResult.Received>(await Node.Desk.ReceiveAsync(Here, id, turn, Ct));
        Assert.True(again.Replayed);
        Assert.Equal(first.Version, again.Version);
        Assert.Equivalent(first.Turn, again.Turn, strict: true);
        Assert.Equal(2, (await Node.Desk.GetAsync(Here, id, Ct))!.Turns.Length);
    }

    [Fact]
    public async Task A_key_used_for_other_words_is_refused()
    {
        var id = await OpenAsync();
        await Node.Desk.ReceiveAsync(Here, id, new(Speaker.Customer, "One") { OperationId = "k" }, Ct);
        var other = await Node.Desk.ReceiveAsync(Here, id, new(Speaker.Customer, "Two") { OperationId = "k" }, Ct);
        Assert.IsType<ReceiveResult.OperationReused>(other);
    }

    [Fact]
    public async Task A_stale_version_is_refused_but_a_repeated_key_is_answered_all_the_same()
    {
        var id = await OpenAsync();
        var turn = new ReceiveTurn(Speaker.Customer, "One") { OperationId = "k", ExpectedVersion = 1 };
        Assert.IsType<ReceiveResult.Received>(await Node.Desk.ReceiveAsync(Here, id, turn, Ct));
        Assert.True(Assert.IsType<ReceiveResult.Received>(await Node.Desk.ReceiveAsync(Here, id, turn, Ct)).Replayed);
        var stale = await Node.Desk.ReceiveAsync(Here, id, new(Speaker.Customer, "Two") { ExpectedVersion = 1 }, Ct);
        Assert.Equal(new ReceiveResult.StaleVersion(1, 2), stale);
    }

    [Fact]
    public async Task Two_servers_writing_to_one_conversation_lose_and_double_nothing()
    {
        var id = await OpenAsync();
        await using var other = await Node.StartAsync(Options);
        var posts = Enumerable.Range(0, 80).Select(i => (i % 2 == 0 ? Node : other).Desk.ReceiveAsync(
            Here, id, new(Speaker.Customer, $"words {i}") { OperationId = $"k{i / 2}-{i % 2}" }, Ct));
        var results = await Task.WhenAll(posts);
        var indexes = results.Cast<ReceiveResult.Received>().Select(r => r.Turn.Index).Order();
        Assert.Equal(Enumerable.Range(0, 80), indexes);
        var turns = (await Node.Desk.GetAsync(Here, id, Ct))!.Turns;
        Assert.Equal(Enumerable.Range(0, 80), turns.Select(t => t.Index));
        Assert.Equal(80, turns.Select(t => t.Turn.Text).Distinct().Count());
    }

    [Fact]
    public async Task Turns_of_one_sender_keep_their_order()
    {
        var id = await OpenAsync();
        var posts = Enumerable.Range(0, 50).Select(i => Node.Desk.ReceiveAsync(Here, id, new(Speaker.Customer, $"{i}"), Ct)).ToList();
        await Task.WhenAll(posts);
        var turns = (await Node.Desk.GetAsync(Here, id, Ct))!.Turns;
        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"{i}"), turns.Select(t => t.Turn.Text));
    }

    [Fact]
    public async Task Another_workspace_sees_nothing_of_it()
    {
        var id = await OpenAsync();
        var elsewhere = WorkspaceId.Parse("elsewhere");
        Assert.Null(await Node.Desk.GetAsync(elsewhere, id, Ct));
        Assert.IsType<ReceiveResult.NotFound>(await Node.Desk.ReceiveAsync(elsewhere, id, new(Speaker.Customer, "Hi"), Ct));
        Assert.Empty(Assert.IsType<ListResult.Listed>(await Node.Desk.ListAsync(elsewhere, new(), Ct)).Page.Items);
    }

    [Fact]
    public async Task Opening_twice_with_one_key_opens_once()
    {
        var opening = new OpenConversation { CustomerName = "Ana", OperationId = "open-1" };
        var first = Assert.IsType<OpenResult.Opened>(await Node.Desk.OpenAsync(Here, opening, Ct));
        var again = Assert.IsType<OpenResult.Opened>(await Node.Desk.OpenAsync(Here, opening, Ct));
        Assert.Equal(first with { Replayed = true }, again);
        Assert.IsType<OpenResult.OperationReused>(await Node.Desk.OpenAsync(Here, opening with { CustomerName = "Bo" }, Ct));
    }

    [Theory]
    [InlineData(ConversationSort.Updated)]
    [InlineData(ConversationSort.Risk)]
    [InlineData(ConversationSort.Heat)]
    [InlineData(ConversationSort.Wait)]
    public async Task Pages_of_a_list_hold_every_conversation_once(ConversationSort sort)
    {
        var ids = new HashSet<ConversationId>();
        for (var i = 0; i < 7; i++)
        {
            Node.Clock.Advance(TimeSpan.FromSeconds(1));
            ids.Add(await OpenAsync());
            if (i % 2 == 0)
                await ReceiveAsync(ids.Last(), "Hello");
        }

        var seen = new List<ConversationId>();
        for (string? cursor = null, none = null; ;)
        {
            var query = new ConversationQuery { Status = ConversationStatus.Open, Sort = sort, Cursor = cursor ?? none, Limit = 3 };
            var page = Assert.IsType<ListResult.Listed>(await Node.Desk.ListAsync(Here, query, Ct)).Page;
            seen.AddRange(page.Items.Select(c => c.Id));
            if ((cursor = page.Next) is null)
                break;
        }

        Assert.Equal(7, seen.Count);
        Assert.Equal(ids, seen.ToHashSet());
    }

    [Fact]
    public async Task A_cursor_of_another_order_is_refused()
    {
        await OpenAsync();
        await OpenAsync();
        var page = Assert.IsType<ListResult.Listed>(await Node.Desk.ListAsync(Here, new() { Limit = 1 }, Ct)).Page;
        var wrong = await Node.Desk.ListAsync(Here, new() { Cursor = page.Next, Sort = ConversationSort.Risk }, Ct);
        Assert.IsType<ListResult.Rejected>(wrong);
        Assert.IsType<ListResult.Rejected>(await Node.Desk.ListAsync(Here, new() { Cursor = "!!" }, Ct));
    }

    [Fact]
    public async Task A_closed_conversation_opens_again_when_the_customer_writes()
    {
        var id = await OpenAsync();
        Assert.Equal(new CloseResult.Closed(2), await Node.Desk.CloseAsync(Here, id, null, Ct));
        Assert.Equal(new CloseResult.Closed(2), await Node.Desk.CloseAsync(Here, id, null, Ct));
        await ReceiveAsync(id, "One more thing");
        Assert.Equal(ConversationStatus.Open, (await Node.Desk.GetAsync(Here, id, Ct))!.Summary.Status);
    }

    [Fact]
    public async Task Lone_surrogates_are_replaced_before_the_turn_is_read()
    {
        var id = await OpenAsync();
        var received = await ReceiveAsync(id, "a\uD800b\uDC00c😀");
        Assert.Equal("a\uFFFDb\uFFFDc😀", received.Turn.Turn.Text);
    }

    [Fact]
    public async Task A_long_import_reports_its_progress_and_goes_on_where_it_stopped()
    {
        ImmutableArray<Turn> turns = [.. Enumerable.Range(0, 450).Select(i => new Turn(i % 2 == 0 ? Speaker.Customer : Speaker.Agent, $"turn {i}"))];
        var import = new ImportConversation(new() { OperationId = "import-1" }, turns);
        var seen = new List<int>();
        using var stop = new CancellationTokenSource();
        var broken = Node.Desk.ImportAsync(Here, import, new Told(p => { seen.Add(p.Done); stop.Cancel(); }), stop.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => broken);

        var done = Assert.IsType<ImportResult.Imported>(await Node.Desk.ImportAsync(Here, import, new Told(p => seen.Add(p.Done)), Ct));
        Assert.Equal([200, 400, 450], seen.Distinct());
        var found = (await Node.Desk.GetAsync(Here, done.Id, Ct))!;
        Assert.Equal(turns.Select(t => t.Text), found.Turns.Select(t => t.Turn.Text));
        Assert.Equal(ConversationStatus.Closed, found.Summary.Status);
    }

    private sealed class Told(Action<ImportProgress> tell) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => tell(value);
    }
}
