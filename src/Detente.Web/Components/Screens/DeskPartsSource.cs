using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Web.Components.Parts;
using Detente.Web.Resources;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace Detente.Web.Components.Screens;

/// <summary>Draws what may have changed on the desk since the page was drawn.</summary>
internal sealed class DeskPartsSource(ConversationDesk desk, IEngineSource engines, IStringLocalizer<Words> words, TimeProvider clock)
{
    public async Task<RazorComponentResult> DrawAsync(WorkspaceId workspace, ConversationId? id, bool keepList, CancellationToken cancel)
    {
        var screen = await DeskScreen.LoadAsync(desk, workspace, id, clock.GetUtcNow(), cancel);
        var names = new Naming(engines.For(workspace).Playbook, words);
        return new RazorComponentResult<DeskParts>(new { Screen = screen, Names = names, KeepList = keepList });
    }
}
