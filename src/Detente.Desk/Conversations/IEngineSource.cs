using Detente.Desk.Ids;
using Detente.Engine;

namespace Detente.Desk.Conversations;

/// <summary>Gives each workspace the engine that is frozen from its own playbook.</summary>
public interface IEngineSource
{
    DetenteEngine For(WorkspaceId workspace);
}
