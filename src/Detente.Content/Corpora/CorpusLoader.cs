using System.Collections.Immutable;

namespace Detente.Content.Corpora;

/// <summary>Reads labelled conversations; <c>corpus/README.md</c> describes the format.</summary>
public static class CorpusLoader
{
    /// <summary>Reads <c>conversations</c>, <c>contrasts</c> and <c>replies</c> under a folder such as <c>corpus/train</c>.</summary>
    /// <exception cref="ContentException">A file is not as the format says; holds every problem of every file.</exception>
    public static CorpusPart LoadPart(string folder) => Whole(files => files.Part(folder));

    /// <summary>Reads what a second person said of some conversations, such as <c>corpus/second</c>, matched by id and by turn.</summary>
    /// <param name="firsts">The conversations as they were labelled first; more than those that were read again.</param>
    /// <exception cref="ContentException">A file is not as the format says, or does not fit its conversation.</exception>
    public static ImmutableArray<SecondReading> LoadSecond(string folder, IEnumerable<CorpusConversation> firsts) => Whole(files => files.Second(folder, firsts));

    /// <summary>Reads contrast items alone: those of one file, or of all in a folder. An export of a workspace's disputes is such a file.</summary>
    /// <exception cref="ContentException">A file is not as the format says; holds every problem of every file.</exception>
    public static ImmutableArray<ContrastItem> LoadContrasts(string path) => Whole(files => files.Contrasts(path));

    /// <summary>Reads pairs such as those in <c>corpus/test/dialects.yaml</c>.</summary>
    /// <exception cref="ContentException">The file is not as the format says.</exception>
    public static ImmutableArray<DialectPair> LoadDialects(string path) => Whole(files => files.Dialects(path));

    private static T Whole<T>(Func<CorpusFolder, T> read)
    {
        var files = new CorpusFolder();
        var result = read(files);
        return files.Problems.Count == 0 ? result : throw new ContentException([.. files.Problems]);
    }
}
