using Detente.Desk.Alerts;
using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Desk.Live;
using Detente.Desk.Tests.Fixtures;
using Detente.Engine;
using Detente.Engine.Conversation;
using Xunit;

namespace Detente.Desk.Tests.Live;

/// <summary>What the log tells of a real conversation.</summary>
public sealed class RecordTests(SqliteFolder folder) : IAsyncLifetime
{
    private static readonly (Speaker Speaker, string Text)[] Said =
    [
        (Speaker.Customer, "I have been waiting for my order A-1009 for three weeks!"),
        (Speaker.Agent, "I'm sorry about the wait. I will call you back by 5 pm today with a delivery date."),
        (Speaker.Customer, "That is what the last one said. I want to speak to your manager NOW!"),
    ];

    private Node _node = null!;
    private ConversationId _id;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _node = await Node.StartAsync(new() { DataFolder = folder.NewDatabase() }, engines: new BuiltInEngines());
        _id = ((OpenResult.Opened)await _node.Desk.OpenAsync(WorkspaceId.Default, new() { CustomerName = "Ana" }, Ct)).Id;
        foreach (var (speaker, text) in Said)
            Assert.IsType<ReceiveResult.Received>(await _node.Desk.ReceiveAsync(WorkspaceId.Default, _id, new(speaker, text), Ct));
    }

    public ValueTask DisposeAsync() => _node.DisposeAsync();

    [Fact]
    public async Task A_wish_for_a_manager_is_an_alert_to_the_lead_and_a_wanted_handoff()
    {
        var log = await LogAsync();
        Assert.Contains(log.OfType<LiveEvent.AlertRaised>(), a => a.Alert is { Audience: Audience.Lead, Override: true, Turn: 2 });
        Assert.Contains(log.OfType<LiveEvent.HandoffWanted>(), h => h.Reasons.Contains(BackupReason.ManagerDemanded));
    }

    [Fact]
    public async Task A_promise_is_a_commitment_in_the_log() =>
        Assert.Contains((await LogAsync()).OfType<LiveEvent.CommitmentMade>(), c => c is { Turn: 1, Commitment.Due: not null });

    [Fact]
    public async Task The_state_can_be_made_again_from_the_log()
    {
        var engine = new BuiltInEngines().For(WorkspaceId.Default);
        var log = await LogAsync();
        var state = DetenteEngine.Open(log.OfType<LiveEvent.Opened>().Single().Info);
        foreach (var taken in log.OfType<LiveEvent.TurnTaken>())
            state = engine.Read(state, taken.Turn.Turn).State;
        Assert.Equivalent(state, (await _node.Desk.GetAsync(WorkspaceId.Default, _id, Ct))!.State, strict: true);
    }

    private async Task<IReadOnlyList<LiveEvent>> LogAsync() =>
        await _node.Get<IEventLog>().ReadAsync(WorkspaceId.Default, 0, 1_000, Ct);
}
