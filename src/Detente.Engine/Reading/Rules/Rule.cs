using Detente.Engine.Playbooks;

namespace Detente.Engine.Reading.Rules;

/// <summary>A definition made ready to be applied.</summary>
internal sealed record Rule(Definition Definition, Condition When, Detector? Detector)
{
    public FindingKind FindingKind { get; } = Definition.Kind switch
    {
        DefinitionKind.Technique => FindingKind.Technique,
        DefinitionKind.Pitfall => FindingKind.Pitfall,
        _ => FindingKind.Cue,
    };
}
