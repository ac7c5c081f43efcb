namespace Detente.Engine.Playbooks;

/// <summary>A playbook that cannot be frozen, with every problem found in it.</summary>
public sealed class PlaybookException(IReadOnlyList<string> problems)
    : Exception($"The playbook has {problems.Count} problem(s):{Environment.NewLine}{string.Join(Environment.NewLine, problems)}")
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
