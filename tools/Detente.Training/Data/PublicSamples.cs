using System.Globalization;
using CsvHelper;
using Detente.Engine;
using Detente.Engine.Conversation;
using Detente.Engine.Models;
using Detente.Engine.Playbooks;
using Detente.Engine.Reading;
using Detente.Engine.Text;
using Detente.Training.Network;

namespace Detente.Training.Data;

/// <summary>Makes samples of the open corpora in a data folder; each teaches what it knows, and leaves the rest open.</summary>
internal sealed class PublicSamples(Playbook playbook, string folder)
{
    private static readonly string[] Rudeness =
        ["Bitter frustration", "Impatience", "Insulting", "Mocking", "Entitlement", "Vulgarity", "Irony", "Threat", "Identity attacks/Name-Calling"];

    private readonly TurnInputs _inputs = new(playbook);

    /// <summary>Calm customers, read on their own: nothing heated in them, and little heat.</summary>
    public IEnumerable<Sample> Calm() =>
        from file in Directory.EnumerateFiles(Path.Combine(folder, "multidogo"), "*.tsv").Order(StringComparer.Ordinal)
        from line in File.ReadLines(file).Skip(1)
        let fields = line.Split('\t')
        where fields.Length > 3
        select AsRulesSay(Sample($"multidogo/{fields[0]}", fields[3], []));

    /// <summary>On calm customers the rules hardly ever err: what they say is taught, and an easy mind where they say nothing.</summary>
    private static Sample AsRulesSay(Sample sample)
    {
        float Rule(string name) => sample.Context[Array.IndexOf(Known.Customer.Context, name)];
        var label = Enum.GetValues<EmotionLabel>().MaxBy(label => (label == EmotionLabel.Neutral ? 0.18f : 0) + Rule("felt:" + Spelling.Of(label)));
        return sample with
        {
            Targets =
            [
                .. Content.Vocabulary.Of(DefinitionKind.Cue).Select(id => new Target(Known.Customer.Output(id), Loss.Holds, Rule("rule:" + id) > 0 ? 1 : 0, 0.5f)),
                new(Known.Customer.Output(NetOutputs.FirstEmotion), Loss.OneOf, (int)label, 0.15f, 8),
                new(Known.Customer.Output(NetOutputs.Heat), Loss.Amount, 0.1f + Rule("RuleHeat"), 2),
                new(Known.Customer.Output(NetOutputs.Intensity), Loss.Amount, label == EmotionLabel.Neutral ? 0 : Rule("felt:" + Spelling.Of(label)), 1),
            ],
        };
    }

    /// <summary>Insults to chatbots; abusive is what most annotators put below zero.</summary>
    public IEnumerable<Sample> Abuse() => AbuseIn(Path.Combine(folder, "convabuse", "train.csv"));

    public IEnumerable<Sample> AbuseIn(string path)
    {
        using var csv = new CsvReader(File.OpenText(path), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            var (below, votes) = (0, 0);
            for (var annotator = 1; annotator <= 8; annotator++)
                foreach (var level in new[] { 1, 0, -1, -2, -3 })
                    if (csv.GetField($"Annotator{annotator}_is_abuse.{level}") == "1")
                        (below, votes) = (below + (level < 0 ? 1 : 0), votes + 1);
            if (votes > 0)
                yield return Sample($"convabuse/{csv.GetField("conv_id")}", csv.GetField("user")!,
                    [new(Known.Customer.Output(CueIds.Abuse), Loss.Holds, below * 2 > votes ? 1 : 0, 1)], csv.GetField("agent")) with
                { Share = 0.1 };
        }
    }

    public IEnumerable<Sample> Reddit() =>
        from line in File.ReadLines(Path.Combine(folder, "goemotions", "train.tsv"))
        let fields = line.Split('\t')
        select Sample("goemotions/" + fields[2], fields[0], Several(Known.Customer.FirstReddit, 28, fields[1].Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture))));

    public IEnumerable<Sample> Subtitles() =>
        from line in File.ReadLines(Path.Combine(folder, "xed", "en.tsv"))
        let fields = line.Split('\t')
        where fields.Length == 2
        select Sample("xed/" + fields[0], fields[0], Several(Known.Customer.FirstSubtitles, 8, fields[1].Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture) - 1)));

    public IEnumerable<Sample> Rude()
    {
        using var csv = new CsvReader(File.OpenText(Path.Combine(folder, "github-incivility", "comments.csv")), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
            if (csv.GetField("comment_body") is { Length: > 0 and < 1500 } body)
                yield return Sample("incivility/" + csv.GetField("issue_id"), body,
                    Several(Known.Customer.FirstRudeness, Rudeness.Length, [Array.IndexOf(Rudeness, csv.GetField("tbdf"))]));
    }

    private static Target[] Several(int first, int count, IEnumerable<int> holds)
    {
        var which = holds.ToHashSet();
        return [.. Enumerable.Range(0, count).Select(i => new Target(first + i, Loss.Holds, which.Contains(i) ? 1 : 0, 0.3f))];
    }

    private Sample Sample(string group, string text, Target[] targets, string? before = null)
    {
        var state = DetenteEngine.Open(new(group));
        if (before is { Length: > 0 })
            state = state with { AgentTurns = 1, LastSpeaker = Speaker.Agent, LastAgentText = before };
        var (words, context) = _inputs.Of(state, new(Speaker.Customer, text));
        return new(group, words, context, targets) { Text = text };
    }
}
