using System.Collections.Immutable;
using Detente.Content.Loading;
using Detente.Content.Yaml;

namespace Detente.Content.Corpora;

/// <summary>Reads folders of the corpus as far as they can be read; collects the problems, and where each thing stands.</summary>
internal sealed class CorpusFolder
{
    public SourceMap Places { get; } = new();

    public List<ContentProblem> Problems { get; } = [];

    public CorpusPart Part(string folder)
    {
        if (!Directory.Exists(folder))
            Problems.Add(new(folder, 0, "there is no such folder; name a part of the corpus such as corpus/test"));
        var contrasts = Read(Path.Combine(folder, "contrasts"), reader => reader.Contrasts());
        var part = new CorpusPart(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)))
        {
            Conversations = Read(Path.Combine(folder, "conversations"), reader => reader.Conversations()),
            Contrasts = [.. contrasts.Where(item => item.Of != ContrastItem.Temperature)],
            Temperatures = [.. contrasts.Where(item => item.Of == ContrastItem.Temperature)],
            Replies = Read(Path.Combine(folder, "replies"), reader => reader.Replies()),
        };
        Once([.. part.Conversations.Select(c => (c.Id, (object)c)), .. contrasts.Select(c => (c.Id, (object)c)), .. part.Replies.Select(r => (r.Id, (object)r))]);
        return part;
    }

    public ImmutableArray<SecondReading> Second(string folder, IEnumerable<CorpusConversation> firsts)
    {
        var byId = new Dictionary<string, CorpusConversation>();
        foreach (var first in firsts)
            byId.TryAdd(first.Id, first);
        var second = Read(folder, reader => reader.Second(byId));
        Once([.. second.Select(reading => (reading.First.Id, (object)reading))]);
        return second;
    }

    public ImmutableArray<ContrastItem> Contrasts(string path)
    {
        if (!Path.Exists(path))
            Problems.Add(new(path, 0, "is not there; name a file of contrast items, or a folder of such files"));
        var items = Read(path, reader => reader.Contrasts());
        Once([.. items.Select(item => (item.Id, (object)item))]);
        return items;
    }

    public ImmutableArray<DialectPair> Dialects(string path)
    {
        var file = YamlFile.Open(path);
        ImmutableArray<DialectPair> pairs = [.. new CorpusReader(file, Places).Dialects()];
        Problems.AddRange(file.Problems);
        Once([.. pairs.Select(pair => (pair.Id, (object)pair))]);
        return pairs;
    }

    /// <summary>Reports ids that stand for more than one thing.</summary>
    public void Once(IReadOnlyList<(string Id, object Item)> items)
    {
        foreach (var group in items.GroupBy(item => item.Id).Where(group => group.Count() > 1))
            foreach (var (id, item) in group.Skip(1))
                Problems.Add(Places.Problem(item, $"the id \"{id}\" is used already at {Places.At(group.First().Item)}"));
    }

    private ImmutableArray<T> Read<T>(string path, Func<CorpusReader, List<T>> read)
    {
        var files = File.Exists(path) ? [path] : Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.yaml").Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var file in files.AsParallel().AsOrdered().Select(YamlFile.Open))
        {
            items.AddRange(read(new(file, Places)));
            Problems.AddRange(file.Problems);
        }

        return items.DrainToImmutable();
    }
}
