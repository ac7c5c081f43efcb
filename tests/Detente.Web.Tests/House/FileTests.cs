using System.Text.RegularExpressions;

namespace Detente.Web.Tests.House;

public sealed partial class FileTests
{
    [Fact]
    public void Files_are_short()
    {
        var lengths = Repository.Sources.Select(s => (Path: s, Lines: Repository.Read(s).AsSpan().TrimEnd().Count('\n') + 1)).OrderBy(f => f.Lines).ToList();
        Assert.True(lengths[lengths.Count / 2].Lines <= 60, $"Half of the files have more than {lengths[lengths.Count / 2].Lines} lines.");
        Assert.True(lengths[lengths.Count * 95 / 100].Lines <= 200, $"One in twenty files has more than {lengths[lengths.Count * 95 / 100].Lines} lines.");
        Assert.DoesNotContain(lengths, f => f.Lines > 400);
    }

    [Fact]
    public void Namespaces_are_folders() =>
        Assert.Empty(Repository.Sources.Where(s => Namespace().Match(Repository.Read(s)) is { Success: true } found
            && found.Groups[1].Value != Path.GetDirectoryName(s)!.Replace('\\', '/')["src/".Length..].Replace('/', '.')).ToList());

    [Fact]
    public void A_file_has_one_public_type() =>
        Assert.Empty(Repository.Sources.Where(s => PublicType().Count(Repository.Read(s)) > 1).ToList());

    [Fact]
    public void Names_say_what_a_thing_is() =>
        Assert.Empty(Repository.Sources.Where(s => s.Split('/')[2..].Any(part => EmptyName().IsMatch(Path.GetFileNameWithoutExtension(part)))).ToList());

    [Fact]
    public void There_are_no_regions() =>
        Assert.Empty(Repository.Sources.Where(s => Repository.Read(s).Contains("#region", StringComparison.Ordinal)).ToList());

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^public (?:(?:sealed|static|abstract|readonly|partial|ref) )*(?:class|record|struct|enum|interface|delegate)\b", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex("(Utils?|Helpers?|Manager|Common|Base)$")]
    private static partial Regex EmptyName();
}
