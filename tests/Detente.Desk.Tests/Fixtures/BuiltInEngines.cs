using Detente.Content;
using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Engine;
using Detente.Engine.Playbooks;

namespace Detente.Desk.Tests.Fixtures;

/// <summary>The engine of the built-in pack, for what depends on the reading.</summary>
internal sealed class BuiltInEngines : IEngineSource
{
    private static readonly Lazy<DetenteEngine> Engine = new(() => new(Playbook.Freeze(PlaybookLoader.Load(ContentFolder.For("en")))));

    public DetenteEngine For(WorkspaceId workspace) => Engine.Value;
}
