namespace Detente.Content;

/// <summary>Something wrong in a content file, with what to do about it.</summary>
/// <param name="File">The file's path as it was opened.</param>
/// <param name="Line">From 1; 0 where the file as a whole is meant.</param>
public sealed record ContentProblem(string File, int Line, string Message)
{
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Message}" : $"{File}: {Message}";
}
