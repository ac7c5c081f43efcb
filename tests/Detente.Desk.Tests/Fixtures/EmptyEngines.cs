using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Engine;
using Detente.Engine.Playbooks;

namespace Detente.Desk.Tests.Fixtures;

/// <summary>One engine with an empty playbook for all: quick, and enough where the reading itself does not matter.</summary>
internal sealed class EmptyEngines : IEngineSource
{
    private readonly DetenteEngine _engine = new(Playbook.Freeze(new PlaybookSource()));

    public DetenteEngine For(WorkspaceId workspace) => _engine;
}
