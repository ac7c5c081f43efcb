using Detente.Engine.Playbooks;

namespace Detente.Engine.Guidance;

/// <summary>A script made ready to be filled. The more a script asks for, the better it fits where it fits.</summary>
internal sealed record Wording(Script Script, Template Template)
{
    public int Fit { get; } =
        (Script.Concerns.IsEmpty ? 0 : 3) + (Script.Cues.IsEmpty ? 0 : 3) + (Script.Emotions.IsEmpty ? 0 : 2) + (Script.Channels.IsEmpty ? 0 : 1)
        + (Script.Stages.IsEmpty ? 0 : 1) + (Script.Bands.IsEmpty ? 0 : 1) + (2 * Template.Slots);
}
