using Detente.Content;
using Detente.Engine.Playbooks;
using Detente.Engine.Reading;

namespace Detente.Engine.Tests.Shared;

/// <summary>Playbooks to test with: the built-in one, and small ones made of a few patterns.</summary>
internal static class TestPlaybooks
{
    private static readonly Lazy<PlaybookSource> BuiltInSource = new(() => PlaybookLoader.Load(ContentFolder.For("en")));

    private static readonly Lazy<Playbook> Frozen = new(() => Playbook.Freeze(BuiltInSource.Value));

    public static Playbook BuiltIn => Frozen.Value;

    /// <summary>One cue "complaint" with these patterns, and the built-in word lists.</summary>
    public static DetenteEngine Complaint(params string[] patterns) => new(Playbook.Freeze(Source(patterns)));

    public static PlaybookSource Source(params string[] patterns) => new()
    {
        Lexicons = BuiltInSource.Value.Lexicons,
        Variants = BuiltInSource.Value.Variants,
        Definitions = [Cue("complaint", patterns)],
    };

    public static Definition Cue(string id, params string[] patterns) => new(DefinitionKind.Cue, id)
    {
        Name = id,
        Why = "because",
        Source = "test",
        Severity = Severity.Warning,
        Heat = 20,
        Patterns = [.. patterns.Select(p => new PatternSource(p))],
    };
}
