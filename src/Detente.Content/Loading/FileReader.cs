using Detente.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace Detente.Content.Loading;

/// <summary>What reads one kind of file: opens it, remembers where things stand, and collects the problems.</summary>
internal sealed class FileReader(YamlFile file, SourceMap places)
{
    public YamlFile File => file;

    public SourceMap Places => places;

    public T Placed<T>(YamlNode at, T item)
        where T : class
    {
        places.Add(item, file.Path, YamlFile.LineOf(at));
        return item;
    }

    public YamlMap? Map(YamlNode? node, string what)
    {
        if (node is YamlMappingNode map)
            return new(file, map);
        if (node is not null)
            file.Report(node, $"{what} must be a map of \"key: value\" lines");
        return null;
    }

    public IEnumerable<YamlMap> Maps(string what)
    {
        if (file.Root is YamlSequenceNode list)
            return list.Children.Select(item => Map(item, what)).OfType<YamlMap>();
        if (file.Root is not null)
            file.Report(file.Root, $"must be a list of {what}s: begin each with \"- \"");
        return [];
    }

    /// <summary>Reads <c>id</c> and reports one that differs from the file's name.</summary>
    public string IdAsFileName(YamlMap map)
    {
        var id = map.Required("id");
        var name = Path.GetFileNameWithoutExtension(file.Path);
        if (id.Length > 0 && id != name)
            file.Report(map.Node, $"id \"{id}\" differs from the file's name; rename one of them");
        return id;
    }
}
