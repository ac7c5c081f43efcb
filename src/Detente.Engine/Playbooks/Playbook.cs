using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Detente.Engine.Playbooks;

/// <summary>A checked, immutable, thread-safe set of definitions, scripts and policies. New content is a new playbook.</summary>
public sealed class Playbook
{
    private readonly FrozenDictionary<string, Definition> _byId;

    private Playbook(PlaybookSource source)
    {
        Source = source;
        _byId = source.Definitions.ToFrozenDictionary(d => d.Id);
    }

    public PlaybookSource Source { get; }

    public string Language => Source.Language;

    public ImmutableArray<Definition> Definitions => Source.Definitions;

    /// <summary>The definition with this id, or null.</summary>
    public Definition? Find(string id) => _byId.GetValueOrDefault(id);

    /// <exception cref="PlaybookException">The source has problems; the exception lists all of them.</exception>
    public static Playbook Freeze(PlaybookSource source)
    {
        var problems = source.Definitions.GroupBy(d => d.Id).Where(g => g.Count() > 1)
            .Select(g => $"{g.Key}: defined {g.Count()} times").ToList();
        return problems.Count == 0 ? new(source) : throw new PlaybookException(problems);
    }
}
