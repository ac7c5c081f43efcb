using System.Collections.Immutable;
using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Desk.Replies;
using Detente.Engine.Conversation;
using Detente.Engine.Guidance;

namespace Detente.Web.Components.Screens;

/// <summary>What the desk shows at one moment: the list, and the conversation in hand.</summary>
public sealed record DeskScreen(WorkspaceId Workspace, DateTimeOffset Now, ImmutableArray<ConversationSummary> People, ConversationRecord? Talk)
{
    private const int ListLength = 60;
    private const int TurnsShown = 80;

    /// <summary>The last turns; the conversation's own page has the rest.</summary>
    public ImmutableArray<TurnRecord> Turns => Talk is null ? [] : [.. Talk.Turns.TakeLast(TurnsShown)];

    public int Earlier => Talk is null ? 0 : Math.Max(0, Talk.Turns.Length - TurnsShown);

    public IEnumerable<HeldReply> Held => Talk?.Held.Where(reply => reply.Status == HeldReplyStatus.Held) ?? [];

    /// <summary>The next move; none while the customer's answer is awaited.</summary>
    public Advice? Advice => Talk?.Turns.LastOrDefault(record => record.Turn.Speaker is Speaker.Customer or Speaker.Agent)?.Advice;

    /// <summary>The conversation that is named, or, where none is, the hottest one.</summary>
    public static async Task<DeskScreen> LoadAsync(
        ConversationDesk desk, WorkspaceId workspace, ConversationId? chosen, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var query = new ConversationQuery { Status = ConversationStatus.Open, Sort = ConversationSort.Heat, Limit = ListLength };
        var people = await desk.ListAsync(workspace, query, cancellationToken) is ListResult.Listed { Page.Items: var items } ? items : [];
        var id = chosen ?? people.FirstOrDefault()?.Id;
        return new(workspace, now, people, id is { } one ? await desk.GetAsync(workspace, one, cancellationToken) : null);
    }
}
