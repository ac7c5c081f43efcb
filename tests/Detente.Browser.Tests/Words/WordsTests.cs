using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Detente.Browser.Tests.Words;

/// <summary>Every word on screen comes from the resources.</summary>
public sealed partial class WordsTests
{
    private static readonly string Web = Path.Combine(Root(), "src", "Detente.Web");

    private static readonly HashSet<string> Known = [.. XDocument.Load(Path.Combine(Web, "Resources", "Words.resx"))
        .Descendants("data").Select(data => data.Attribute("name")!.Value)];

    [Fact]
    public void Every_word_that_a_screen_asks_for_is_there()
    {
        var asked = Files("Components", "*.razor").SelectMany(text => Asked().Matches(text))
            .Concat(Files("Assets", "*.ts").SelectMany(text => AskedByScript().Matches(text)))
            .Select(match => match.Groups[1].Value)
            .ToHashSet();
        Assert.NotEmpty(asked);
        Assert.Subset(Known, asked);
    }

    [Fact]
    public void No_screen_has_words_of_its_own()
    {
        var own = Directory.EnumerateFiles(Path.Combine(Web, "Components"), "*.razor", SearchOption.AllDirectories)
            .SelectMany(file => OwnWords().Matches(Code().Replace(File.ReadAllText(file), ""))
                .Select(match => $"{Path.GetFileName(file)}: {match.Groups[1].Value.Trim()}"))
            .ToList();
        Assert.Empty(own);
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Web, folder), pattern, SearchOption.AllDirectories).Select(File.ReadAllText);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "detente.slnx")))
            folder = folder.Parent!;
        return folder.FullName;
    }

    [GeneratedRegex("""T\["([A-Za-z0-9.-]+)"[\],]""")]
    private static partial Regex Asked();

    [GeneratedRegex("""words\((?:[^()"]*\? )?"([A-Za-z0-9.-]+)" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex AskedByScript();

    [GeneratedRegex(""">\s*((?!Détente)[A-Z][a-z]+ [a-z]+[^<>@{}=;]*)<""")]
    private static partial Regex OwnWords();

    [GeneratedRegex("""@code \{.*|@\*.*?\*@""", RegexOptions.Singleline)]
    private static partial Regex Code();
}
