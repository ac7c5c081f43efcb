using System.Security.Claims;
using Detente.Desk.Conversations;
using Detente.Desk.Disputes;
using Detente.Desk.Ids;
using Detente.Web.Components.Parts;
using Detente.Web.Resources;
using Detente.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace Detente.Web.Components.Screens;

/// <summary>Draws what may have changed on the desk since the page was drawn.</summary>
internal sealed class DeskPartsSource(
    ConversationDesk desk, DisputeDesk disputes, IEngineSource engines, IStringLocalizer<Words> words, TimeProvider clock)
{
    public async Task<RazorComponentResult> DrawAsync(ClaimsPrincipal user, ConversationId? id, bool keepList, CancellationToken cancel)
    {
        var workspace = user.Workspace();
        var screen = await DeskScreen.LoadAsync(desk, workspace, id, clock.GetUtcNow(), cancel);
        var names = new Naming(engines.For(workspace).Playbook, words);
        var board = screen.Talk is { } talk ? await DisputeBoard.LoadAsync(disputes, user, talk.Summary.Id, cancel) : null;
        return new RazorComponentResult<DeskParts>(new { Screen = screen, Names = names, Board = board, KeepList = keepList });
    }
}
