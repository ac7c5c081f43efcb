using Detente.Content;
using Detente.Engine.Models;
using Detente.Engine.Playbooks;
using Detente.Engine.Reading;

namespace Detente.Training.Data;

/// <summary>The names of one net's inputs and outputs.</summary>
internal sealed class Known
{
    /// <summary>Outputs that only training has: other corpora teach through them, and they are cut off at the end.</summary>
    private const int Reddit = 28;
    private const int Subtitles = 8;
    private const int Rudeness = 12;

    private static readonly string[] InContext =
    [
        CueIds.Accepts, CueIds.RejectsOffer, CueIds.Unheard, CueIds.RepeatContact,
        PitfallIds.Robotic, PitfallIds.PrematureSolution, TechniqueIds.Restate, TechniqueIds.SetBoundary,
    ];

    private Known(IEnumerable<string> ids, IEnumerable<string> others, bool customer)
    {
        Outputs = customer ? [.. ids, .. NetOutputs.Emotions, NetOutputs.Intensity, NetOutputs.Heat] : [.. ids];
        Context = NetContext.Names(ids, others);
        Auxiliary = customer ? Reddit + Subtitles + Rudeness : 1;
    }

    public static Known Customer { get; } = new(Vocabulary.Of(DefinitionKind.Cue), Agents, true);

    public static Known Agent { get; } = new(Agents, Vocabulary.Of(DefinitionKind.Cue), false);

    public string[] Outputs { get; }

    public string[] Context { get; }

    public int Auxiliary { get; }

    public int FirstReddit => Outputs.Length;

    public int FirstSubtitles => Outputs.Length + Reddit;

    public int FirstRudeness => Outputs.Length + Reddit + Subtitles;

    private static bool OfTurn(string name) =>
        name.StartsWith("rule:", StringComparison.Ordinal) || name.StartsWith("felt:", StringComparison.Ordinal) || name is "Good" or "Bad" or "RuleHeat" or "Length" or "Capitals" or "when:short";

    private static IEnumerable<string> Agents => Vocabulary.Of(DefinitionKind.Technique).Concat(Vocabulary.Of(DefinitionKind.Pitfall));

    /// <summary>By output, then by what the net is told: whether the output may use it. Only what depends on the conversation sees the conversation.</summary>
    public bool[] Sees(int outputs)
    {
        var sees = new bool[outputs * Context.Length];
        for (var o = 0; o < outputs; o++)
            for (var c = 0; c < Context.Length; c++)
                sees[(o * Context.Length) + c] = OfTurn(Context[c]) || (o < Outputs.Length && InContext.Contains(Outputs[o]));
        return sees;
    }

    public int Output(string name) => Array.IndexOf(Outputs, name);
}
