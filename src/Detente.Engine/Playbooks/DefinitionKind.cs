namespace Detente.Engine.Playbooks;

public enum DefinitionKind
{
    Cue,
    Technique,
    Pitfall,
    Emotion,
}
