using System.Collections.Immutable;

namespace Detente.Content;

/// <summary>The content cannot be used; every problem that was found is told, and the message may be shown to a user.</summary>
public sealed class ContentException(ImmutableArray<ContentProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    public ImmutableArray<ContentProblem> Problems { get; } = problems;
}
