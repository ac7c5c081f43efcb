using System.Security.Claims;
using Detente.Desk.Conversations;
using Detente.Desk.Disputes;
using Detente.Desk.Ids;
using Detente.Engine.Conversation;
using Detente.Web.Components.Parts;
using Detente.Web.Resources;
using Detente.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace Detente.Web.Components.Screens;

/// <summary>Draws the form for an objection, and the turn that one was made to.</summary>
internal sealed class DisputePartsSource(
    ConversationDesk conversations, DisputeDesk disputes, IEngineSource engines, IStringLocalizer<Words> words)
{
    /// <summary>What the form begins with; null where there is no such turn, or nothing is read in it.</summary>
    public async Task<DisputeDraft?> DraftAsync(ClaimsPrincipal user, ConversationId id, int turn, string? about, CancellationToken cancel)
    {
        if (turn < 0 || await conversations.TurnsAsync(user.Workspace(), id, turn, 1, cancel) is not [{ Turn.Speaker: Speaker.Customer or Speaker.Agent } record])
            return null;
        var board = await DisputeBoard.LoadAsync(disputes, user, id, cancel);
        return new(id, record, about, about is null ? null : board.Own(turn, about));
    }

    public async Task<IResult> DrawFormAsync(ClaimsPrincipal user, ConversationId id, int turn, string? about, CancellationToken cancel) =>
        await DraftAsync(user, id, turn, about, cancel) is { } draft
            ? new RazorComponentResult<DisputeForm>(new { Draft = draft, engines.For(user.Workspace()).Playbook })
            : TypedResults.NotFound();

    public async Task<IResult> DrawTurnAsync(ClaimsPrincipal user, ConversationId id, int turn, CancellationToken cancel)
    {
        if (await conversations.GetAsync(user.Workspace(), id, cancel) is not { } talk || turn < 0 || turn >= talk.Turns.Length)
            return TypedResults.NotFound();
        var board = await DisputeBoard.LoadAsync(disputes, user, id, cancel);
        var names = new Naming(engines.For(user.Workspace()).Playbook, words);
        return new RazorComponentResult<TurnPart>(new { Record = talk.Turns[turn], talk.State.Info, Names = names, Board = board });
    }
}
