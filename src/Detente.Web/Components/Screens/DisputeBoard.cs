using System.Collections.Immutable;
using System.Security.Claims;
using Detente.Desk.Disputes;
using Detente.Desk.Ids;
using Detente.Web.Security;

namespace Detente.Web.Components.Screens;

/// <summary>What was said against a conversation's readings, as far as the viewer may see it.</summary>
public sealed record DisputeBoard(ConversationId Talk, string Viewer, ImmutableArray<Dispute> All)
{
    internal static async Task<DisputeBoard> LoadAsync(DisputeDesk desk, ClaimsPrincipal user, ConversationId talk, CancellationToken cancel) =>
        new(talk, user.CallerId(), await desk.OfConversationAsync(user.Workspace(), talk, user.OnlyOwnDisputes(), cancel));

    /// <summary>Of one finding: the viewer's own first.</summary>
    public IEnumerable<Dispute> Of(int turn, string about) =>
        All.Where(one => one.Turn == turn && one.Judgement.About == about).OrderByDescending(IsOwn);

    /// <summary>What people hold that was not found in this turn.</summary>
    public IEnumerable<Dispute> Added(int turn) => All.Where(one => one.Turn == turn && one.Judgement is not Judgement.Wrong);

    public Dispute? Own(int turn, string about) => Of(turn, about).FirstOrDefault(IsOwn);

    public bool IsOwn(Dispute dispute) => dispute.Author.Id == Viewer;

    /// <summary>The page with the form; the script opens the same form in place.</summary>
    public string Form(int turn, string? about = null) =>
        $"/conversations/{Talk}/turns/{turn}/dispute{(about is null ? "" : $"?about={Uri.EscapeDataString(about)}")}";
}
