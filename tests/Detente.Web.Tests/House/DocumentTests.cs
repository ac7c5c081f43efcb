using System.Text.RegularExpressions;

namespace Detente.Web.Tests.House;

public sealed partial class DocumentTests
{
    public static TheoryData<string> Documents { get; } = [.. Repository.Files("", ".md")];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_lead_somewhere(string document)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, document))!;
        var dead = Link().Matches(CodeBlock().Replace(Repository.Read(document), "")).Select(m => m.Groups[1].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal) && target[0] != '#')
            .Where(target => !Path.Exists(Path.Combine(folder, target.Split('#')[0])));
        Assert.Empty(dead);
    }

    [GeneratedRegex(@"\]\(<?([^)\s>]+)")]
    private static partial Regex Link();

    [GeneratedRegex("(?s)```.*?```|`[^`\n]*`")]
    private static partial Regex CodeBlock();
}
