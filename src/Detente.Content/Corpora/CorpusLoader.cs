using System.Collections.Immutable;
using Detente.Content.Yaml;

namespace Detente.Content.Corpora;

/// <summary>Reads labelled conversations; <c>corpus/README.md</c> describes the format.</summary>
public static class CorpusLoader
{
    /// <summary>Reads <c>conversations</c>, <c>contrasts</c> and <c>replies</c> under a folder such as <c>corpus/train</c>.</summary>
    /// <exception cref="ContentException">A file is not as the format says; holds every problem of every file.</exception>
    public static CorpusPart LoadPart(string folder)
    {
        if (!Directory.Exists(folder))
            throw new ContentException([new(folder, 0, "there is no such folder; name a part of the corpus such as corpus/test")]);
        var problems = new List<ContentProblem>();
        var contrasts = Read(Path.Combine(folder, "contrasts"), reader => reader.Contrasts(), problems);
        var part = new CorpusPart(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)))
        {
            Conversations = Read(Path.Combine(folder, "conversations"), reader => reader.Conversations(), problems),
            Contrasts = [.. contrasts.Where(item => item.Of != ContrastItem.Temperature)],
            Temperatures = [.. contrasts.Where(item => item.Of == ContrastItem.Temperature)],
            Replies = Read(Path.Combine(folder, "replies"), reader => reader.Replies(), problems),
        };
        problems.AddRange(Twice(part.Conversations.Select(c => c.Id).Concat(contrasts.Select(c => c.Id)).Concat(part.Replies.Select(r => r.Id)), folder));
        return problems.Count == 0 ? part : throw new ContentException([.. problems]);
    }

    /// <summary>Reads pairs such as those in <c>corpus/test/dialects.yaml</c>.</summary>
    /// <exception cref="ContentException">The file is not as the format says.</exception>
    public static ImmutableArray<DialectPair> LoadDialects(string path)
    {
        var file = YamlFile.Open(path);
        var pairs = new CorpusReader(file).Dialects();
        List<ContentProblem> problems = [.. file.Problems, .. Twice(pairs.Select(pair => pair.Id), path)];
        return problems.Count == 0 ? [.. pairs] : throw new ContentException([.. problems]);
    }

    /// <summary>Reads what second annotators said of some of the conversations: the same turns with their labels.</summary>
    /// <param name="problems">Takes what is not as the format says; conversations with such are left out.</param>
    public static ImmutableArray<CorpusConversation> LoadSecond(string folder, IEnumerable<CorpusConversation> first, ICollection<ContentProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var known = first.ToDictionary(conversation => conversation.Id);
        var found = new List<ContentProblem>();
        var second = Read(folder, reader => reader.Second(known), found);
        foreach (var problem in found)
            problems.Add(problem);
        return second;
    }

    /// <summary>Reads contrast items alone: those of one file, or of all in a folder. An export of a workspace's disputes is such a file.</summary>
    /// <exception cref="ContentException">A file is not as the format says; holds every problem of every file.</exception>
    public static ImmutableArray<ContrastItem> LoadContrasts(string path)
    {
        if (!Path.Exists(path))
            throw new ContentException([new(path, 0, "is not there; name a file of contrast items, or a folder of such files")]);
        var problems = new List<ContentProblem>();
        var items = Read(path, reader => reader.Contrasts(), problems);
        problems.AddRange(Twice(items.Select(item => item.Id), path));
        return problems.Count == 0 ? items : throw new ContentException([.. problems]);
    }

    private static ImmutableArray<T> Read<T>(string path, Func<CorpusReader, List<T>> read, List<ContentProblem> problems)
    {
        var files = File.Exists(path) ? [path] : Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.yaml").Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var file in files.AsParallel().AsOrdered().Select(YamlFile.Open))
        {
            items.AddRange(read(new(file)));
            problems.AddRange(file.Problems);
        }

        return items.DrainToImmutable();
    }

    private static IEnumerable<ContentProblem> Twice(IEnumerable<string> ids, string folder) =>
        ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => new ContentProblem(folder, 0, $"the id \"{group.Key}\" is used {group.Count()} times"));
}
