using Detente.Content.Loading;
using Detente.Engine.Playbooks;

namespace Detente.Content;

/// <summary>Reads a language's folder (see <c>docs/reference/content.md</c>). A folder that is missing is empty.</summary>
public static class PlaybookLoader
{
    /// <exception cref="ContentException">A file is not as the format says; holds every problem of every file.</exception>
    public static PlaybookSource Load(string directory)
    {
        var pack = PackReader.Read(directory);
        return pack.Problems.IsEmpty ? pack.Source : throw new ContentException(pack.Problems);
    }
}
