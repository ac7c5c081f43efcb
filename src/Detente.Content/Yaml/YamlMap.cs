using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Detente.Engine.Text;
using YamlDotNet.RepresentationModel;

namespace Detente.Content.Yaml;

/// <summary>Reads a mapping key by key; <see cref="End"/> reports the keys that nobody asked for.</summary>
internal sealed class YamlMap(YamlFile file, YamlMappingNode node)
{
    private readonly List<string> _known = [];

    public YamlFile File => file;

    public YamlMappingNode Node => node;

    public string? Text(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode scalar => Filled(scalar),
        var other => Wrong<string?>(other, key, "a text"),
    };

    public string Required(string key)
    {
        if (Text(key) is { } text)
            return text;
        file.Report(node, $"\"{key}\" is missing");
        return "";
    }

    public double? Number(string key, double least, double greatest)
    {
        if (Find(key) is not { } found)
            return null;
        if (found is YamlScalarNode { Value: { } text }
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= greatest)
            return number;
        return Wrong<double?>(found, key, string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {greatest}"));
    }

    public bool? Flag(string key)
    {
        if (Find(key) is not { } found)
            return null;
        return found is YamlScalarNode { Value: "true" or "false" } scalar ? scalar.Value == "true" : Wrong<bool?>(found, key, "true or false");
    }

    public T? Name<T>(string key)
        where T : struct, Enum =>
        Find(key) is { } found ? ParseName<T>(found) : null;

    public ImmutableArray<string> Texts(string key) => Items(key, ToText);

    public ImmutableArray<T> Names<T>(string key)
        where T : struct, Enum
    {
        var items = List(key);
        if (items.Count == 0)
            return [];
        // Plain arrays: a collection's code must be compiled anew for every enumeration, each time the program starts.
        var (names, count) = (new T[items.Count], 0);
        foreach (var item in items)
            if (ParseName<T>(item) is { } name)
                names[count++] = name;
        return ImmutableCollectionsMarshal.AsImmutableArray(count == names.Length ? names : names[..count]);
    }

    public bool Has(string key) => Find(key) is not null;

    public ImmutableArray<T> Items<T>(string key, Func<YamlNode, T?> read)
        where T : class
    {
        var items = new List<T>();
        foreach (var item in List(key))
            if (read(item) is { } value)
                items.Add(value);
        return [.. items];
    }

    /// <summary>The mapping under <paramref name="key"/>, pair by pair.</summary>
    public IEnumerable<KeyValuePair<YamlNode, YamlNode>> Pairs(string key) => Find(key) switch
    {
        null => [],
        YamlMappingNode map => map,
        var other => Wrong<YamlMappingNode>(other, key, "a map: { name: value }", []),
    };

    public string? ToText(YamlNode item)
    {
        if (item is YamlScalarNode scalar && Filled(scalar) is { } text)
            return text;
        file.Report(item, item is YamlScalarNode
            ? "an item of the list is empty"
            : "a text is expected here; put quotes around a text that holds \": \" or begins with a sign");
        return null;
    }

    public void End()
    {
        foreach (var (key, _) in node.Children)
            if (!_known.Contains(key.ToString()))
                file.Report(key, $"unknown key \"{key}\"{Nearest.Hint(key.ToString(), _known)}");
    }

    private IList<YamlNode> List(string key) => Find(key) switch
    {
        null or YamlScalarNode { Value: null or "" } => [],
        YamlSequenceNode list => list.Children,
        var other => Wrong<IList<YamlNode>>(other, key, "a list: put each item after a \"- \" or all in [ ]", []),
    };

    private T? ParseName<T>(YamlNode found)
        where T : struct, Enum
    {
        if (found is YamlScalarNode { Value: { } text } && Spelling.TryParse(text, out T value))
            return value;
        file.Report(found, $"\"{found}\" is not one of {string.Join(", ", Spelling.All<T>())}{Nearest.Hint(found.ToString(), Spelling.All<T>())}");
        return null;
    }

    private YamlNode? Find(string key)
    {
        _known.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var found) ? found : null;
    }

    private static string? Filled(YamlScalarNode scalar) => string.IsNullOrWhiteSpace(scalar.Value) ? null : scalar.Value;

    private T Wrong<T>(YamlNode at, string key, string expected, T instead = default!)
    {
        file.Report(at, $"\"{key}\" must be {expected}");
        return instead;
    }
}
