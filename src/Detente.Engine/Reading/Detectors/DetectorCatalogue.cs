using System.Collections.Frozen;
using Detente.Engine.Reading.Rules;

namespace Detente.Engine.Reading.Detectors;

/// <summary>The detectors that content may name.</summary>
internal static class DetectorCatalogue
{
    private static readonly FrozenDictionary<string, Detector> All = new Dictionary<string, Detector>
    {
        ["shouting"] = ShoutingDetector.Detect,
        ["shouted-phrase"] = ShoutingDetector.DetectPhrase,
        ["sarcasm"] = SarcasmDetector.Detect,
        ["repeats"] = RepeatDetector.Detect,
        ["use-name"] = NameDetector.Detect,
        ["ask"] = QuestionDetector.Detect,
        ["restate"] = RestatementDetector.Detect,
        ["ignoring-reply"] = IgnoringReplyDetector.Detect,
        ["over-apologize"] = OverApologyDetector.Detect,
        ["empathy-but"] = EmpathyTakenBackDetector.Detect,
        ["premature-solution"] = PrematureSolutionDetector.Detect,
    }.ToFrozenDictionary();

    public static IEnumerable<string> Names => All.Keys.Order();

    public static Detector? Find(string name) => All.GetValueOrDefault(name);
}
