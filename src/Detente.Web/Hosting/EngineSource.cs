using Detente.Content;
using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Engine;
using Detente.Engine.Playbooks;

namespace Detente.Web.Hosting;

/// <summary>One engine from the built-in pack, which every workspace shares until it has a playbook of its own.</summary>
internal sealed class EngineSource : IEngineSource
{
    private readonly Lazy<DetenteEngine> engine =
        new(() => new(Playbook.Freeze(PlaybookLoader.Load(ContentFolder.For("en")))));

    public DetenteEngine For(WorkspaceId workspace) => engine.Value;
}
