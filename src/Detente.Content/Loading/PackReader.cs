using System.Collections.Frozen;
using System.Collections.Immutable;
using Detente.Content.Yaml;
using Detente.Engine.Models;
using Detente.Engine.Playbooks;

namespace Detente.Content.Loading;

/// <summary>Reads a language's folder, file by file in the order of their names.</summary>
internal sealed class PackReader
{
    private readonly string _directory;
    private readonly SourceMap _places = new();
    private readonly List<ContentProblem> _problems = [];

    private PackReader(string directory) => _directory = directory;

    public static Pack Read(string directory)
    {
        var reader = new PackReader(directory);
        if (!Directory.Exists(directory))
            reader._problems.Add(new(directory, 0, "there is no such folder; name a language's folder such as content/en"));
        var (languages, names) = reader.ReadLanguages();
        var source = reader.ReadAll() with { Languages = languages, NameWords = names };
        return new(source, reader._places, [.. reader._problems]);
    }

    private PlaybookSource ReadAll() => new()
    {
        Language = Read("", "pack.yaml", Language).FirstOrDefault() ?? "en",
        Definitions = [
            .. Definitions("cues", DefinitionKind.Cue),
            .. Definitions("techniques", DefinitionKind.Technique),
            .. Definitions("pitfalls", DefinitionKind.Pitfall),
            .. Definitions("emotions", DefinitionKind.Emotion)],
        Lexicons = [.. Read("lexicons", "*.yaml", file => One(new WordReader(file).ReadLexicon()))],
        Variants = Distinct(Read("lexicons", "variants.yml", file => new WordReader(file).ReadVariants())),
        Valence = Distinct(Read("lexicons", "valence.yml", file => new WordReader(file).ReadValence())),
        Model = ReadModel(),
        Forecast = Read("models", "forecast.yaml", file => One(new ForecastReader(file).Read())).FirstOrDefault() ?? new(),
        Concerns = [.. Read("concerns", "*.yaml", file => One(new PlanReader(file).ReadConcern()))],
        Scripts = [.. Read("scripts", "*.yaml", file => new PlanReader(file).ReadScripts())],
        Moves = [.. Read("guidance", "moves.yml", file => new PlanReader(file).ReadMoves())],
        Policies = [.. Read("policies", "*.yaml", file => One(new PlanReader(file).ReadPolicy()))],
        Authorities = [.. Read("policies", "authority.yml", file => new PlanReader(file).ReadAuthorities())],
    };

    private (ImmutableArray<Language> Languages, ImmutableArray<string> NameWords) ReadLanguages()
    {
        var path = Path.Combine(LanguageReader.FolderOf(_directory), LanguageReader.File);
        if (!File.Exists(path))
            return ([], []);
        var file = YamlFile.Open(path);
        var read = new LanguageReader(new(file, _places)).Read();
        _problems.AddRange(file.Problems);
        return read;
    }

    private ReadingModel? ReadModel()
    {
        var path = Path.Combine(_directory, "models", "reading.weights");
        if (!File.Exists(path))
            return null;
        try
        {
            using var file = File.OpenRead(path);
            return ReadingModel.Read(file);
        }
        catch (InvalidDataException e)
        {
            _problems.Add(new(path, 0, e.Message));
            return null;
        }
    }

    private ImmutableArray<Definition> Definitions(string folder, DefinitionKind kind) =>
        [.. Read(folder, "*.yaml", file => One(new DefinitionReader(file, kind).Read()))];

    private static IEnumerable<string> Language(FileReader file)
    {
        if (file.Map(file.File.Root, "pack.yaml") is not { } map)
            return [];
        var language = map.Required("language");
        _ = map.Required("name");
        _ = map.Required("version");
        map.End();
        return [language];
    }

    private static T[] One<T>(T? item)
        where T : class =>
        item is null ? [] : [item];

    private static FrozenDictionary<string, T> Distinct<T>(List<KeyValuePair<string, T>> pairs)
    {
        var distinct = new Dictionary<string, T>(pairs.Count);
        foreach (var (word, value) in pairs)
            distinct.TryAdd(word.ToLowerInvariant(), value);
        return distinct.ToFrozenDictionary();
    }

    private List<T> Read<T>(string folder, string pattern, Func<FileReader, IEnumerable<T>> read)
    {
        var path = Path.Combine(_directory, folder);
        var items = new List<T>();
        if (!Directory.Exists(path))
            return items;
        // Parsing is most of the time that a start takes; what follows has an order to keep.
        foreach (var file in Directory.EnumerateFiles(path, pattern).Order(StringComparer.Ordinal).AsParallel().AsOrdered().Select(YamlFile.Open))
        {
            items.AddRange(read(new FileReader(file, _places)));
            _problems.AddRange(file.Problems);
        }

        return items;
    }
}
