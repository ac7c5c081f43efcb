using Detente.Content.Loading;
using Detente.Engine;
using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;
using Detente.Engine.Reading;
using Detente.Engine.Text;

namespace Detente.Content.Linting;

/// <summary>Reads every example with the engine: a match must be found, an ignored one must not.</summary>
internal sealed class ExampleCheck(SourceMap places, List<ContentProblem> problems)
{
    public int Total { get; private set; }

    public int Failed { get; private set; }

    public void Run(DetenteEngine engine, IEnumerable<Definition> definitions)
    {
        // Emotions are weighed, not found: their examples say what the patterns alone make of them.
        var patterns = new DetenteEngine(Playbook.Freeze(engine.Playbook.Source with { Model = null }));
        foreach (var definition in definitions)
        {
            var reader = definition.Kind == DefinitionKind.Emotion ? patterns : engine;
            foreach (var example in definition.Matches)
                Try(reader, definition, example, wanted: true);
            foreach (var example in definition.Ignores)
                Try(reader, definition, example, wanted: false);
        }
    }

    private void Try(DetenteEngine engine, Definition definition, Example example, bool wanted)
    {
        Total++;
        var reading = Read(engine, definition.Kind, example);
        var problem = definition.Kind == DefinitionKind.Emotion
            ? Judge(definition, reading.Emotion, wanted)
            : Judge(definition, reading, wanted);
        if (problem is null)
            return;
        Failed++;
        problems.Add(places.Problem(example, $"{(wanted ? "matches" : "ignores")} \"{example.Text}\": {problem}"));
    }

    private static TurnReading Read(DetenteEngine engine, DefinitionKind kind, Example example)
    {
        var state = DetenteEngine.Open(new("example") { CustomerName = "Ana", AgentName = "Sam" });
        foreach (var turn in example.Before)
            state = engine.Read(state, turn).State;
        var speaker = kind is DefinitionKind.Technique or DefinitionKind.Pitfall ? Speaker.Agent : Speaker.Customer;
        return engine.Read(state, new(speaker, example.Text)).Reading;
    }

    private static string? Judge(Definition definition, TurnReading reading, bool wanted)
    {
        var found = reading.Findings.FirstOrDefault(finding => finding.Id == definition.Id);
        if (wanted == found is not null)
            return null;
        if (found is not null)
            return $"is found, at \"{string.Join("\" and \"", found.Spans.Select(span => span.Quote))}\"";
        var others = string.Join(", ", reading.Findings.Select(finding => finding.Id));
        return $"{definition.Id} is not found{(others.Length > 0 ? $" (only {others})" : "")}";
    }

    private static string? Judge(Definition definition, Emotion? emotion, bool wanted)
    {
        var label = emotion is { } given ? Spelling.All<EmotionLabel>()[(int)given.Label] : "nothing";
        return wanted == (label == definition.Id) ? null : $"reads as {label} {emotion?.Intensity:0.0}";
    }
}
