using System.Collections.Immutable;
using Detente.Content.Yaml;
using Detente.Engine.Playbooks;
using Detente.Engine.Text;

namespace Detente.Content.Loading;

/// <summary>Reads what languages are known by. The file stands beside the packs, and counts for all of them.</summary>
internal sealed class LanguageReader(FileReader reader)
{
    public const string File = "languages.yaml";

    /// <summary>Beside this pack, else beside the built-in ones.</summary>
    public static string FolderOf(string pack)
    {
        var beside = Path.GetDirectoryName(Path.GetFullPath(pack).TrimEnd(Path.DirectorySeparatorChar)) ?? pack;
        return System.IO.File.Exists(Path.Combine(beside, File)) ? beside : ContentFolder.Default;
    }

    public (ImmutableArray<Language> Languages, ImmutableArray<string> NameWords) Read()
    {
        if (reader.Map(reader.File.Root, File) is not { } map)
            return ([], []);
        var names = map.Texts("names");
        var languages = map.Items("languages", item => reader.Map(item, "a language") is { } language ? Read(language) : null);
        map.End();
        return (languages, names);
    }

    private static Language Read(YamlMap map)
    {
        var language = new Language(map.Required("tag"), map.Required("name"))
        {
            Words = [.. (map.Text("words") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct()],
            Letters = map.Text("letters") ?? "",
            Alphabet = map.Name<Alphabet>("alphabet") ?? Alphabet.Latin,
        };
        map.End();
        return language;
    }
}
