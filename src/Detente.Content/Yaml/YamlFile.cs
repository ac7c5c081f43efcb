using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Detente.Content.Yaml;

/// <summary>One file's nodes, and the problems met while they are read.</summary>
internal sealed class YamlFile
{
    private readonly List<ContentProblem> _problems = [];

    private YamlFile(string path) => Path = path;

    public string Path { get; }

    public YamlNode? Root { get; private set; }

    public IReadOnlyList<ContentProblem> Problems => _problems;

    public static YamlFile Open(string path)
    {
        var file = new YamlFile(path);
        try
        {
            using var text = File.OpenText(path);
            var stream = new YamlStream();
            stream.Load(text);
            file.Root = stream.Documents.Count > 0 ? stream.Documents[0].RootNode : null;
            if (file.Root is null)
                file._problems.Add(new(path, 0, "is empty; delete it or fill it"));
        }
        catch (YamlException e)
        {
            file._problems.Add(new(path, (int)e.Start.Line, $"is not YAML: {e.InnerException?.Message ?? e.Message}"));
        }

        return file;
    }

    public static int LineOf(YamlNode node) => (int)node.Start.Line;

    public void Report(YamlNode? at, string message) =>
        _problems.Add(new(Path, at is null ? 0 : LineOf(at), message));
}
