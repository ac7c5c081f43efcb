using Detente.Content.Loading;
using Detente.Engine.Playbooks;

namespace Detente.Content.Linting;

/// <summary>
/// Freezes the playbook, so that the engine itself judges patterns and references. What it refuses is reported and left
/// out, so that the examples of everything else can still be run.
/// </summary>
internal sealed class FreezeCheck(Pack pack, List<ContentProblem> problems, string? only)
{
    public Playbook? Freeze()
    {
        var source = pack.Source;
        // What is left out can break what refers to it; each round leaves out more, until the rest holds together.
        for (var round = 0; round < 4; round++)
        {
            try
            {
                return Playbook.Freeze(source);
            }
            catch (PlaybookException e)
            {
                if (round == 0)
                    problems.AddRange(e.Problems.Where(text => only is null || IdIn(text) == only).Select(Place));
                var refused = e.Problems.Select(IdIn).ToHashSet();
                source = source with
                {
                    Definitions = source.Definitions.RemoveAll(definition => refused.Contains(definition.Id)),
                    Lexicons = source.Lexicons.RemoveAll(lexicon => refused.Contains(lexicon.Id)),
                    Concerns = source.Concerns.RemoveAll(concern => refused.Contains(concern.Id)),
                    Scripts = source.Scripts.RemoveAll(script => refused.Contains(script.Id)),
                    Policies = source.Policies.RemoveAll(policy => refused.Contains(policy.Id)),
                };
            }
        }

        problems.Add(new(pack.Source.Language, 0, "the examples were not run: first solve the problems above"));
        return null;
    }

    // The engine names what it refuses as "id: reason".
    private static string IdIn(string problem) => problem.Split(':', 2)[0].Trim();

    private ContentProblem Place(string problem)
    {
        var id = IdIn(problem);
        var definition = pack.Source.Definitions.FirstOrDefault(item => item.Id == id);
        var pattern = definition?.Patterns.Where(item => problem.Contains(item.Say, StringComparison.Ordinal)).MaxBy(item => item.Say.Length);
        var at = (object?)pattern ?? definition ?? (object?)pack.Source.Lexicons.FirstOrDefault(item => item.Id == id)
            ?? (object?)pack.Source.Concerns.FirstOrDefault(item => item.Id == id) ?? pack.Source.Scripts.FirstOrDefault(item => item.Id == id)
            ?? (object?)pack.Source.Policies.FirstOrDefault(item => item.Id == id) ?? pack;
        return pack.Places.Problem(at, problem);
    }
}
