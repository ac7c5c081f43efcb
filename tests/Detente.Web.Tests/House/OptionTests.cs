using System.Text.RegularExpressions;

namespace Detente.Web.Tests.House;

public sealed partial class OptionTests
{
    private static readonly string Web = string.Concat(Repository.Sources.Where(s => s.StartsWith("src/Detente.Web/", StringComparison.Ordinal)).Select(Repository.Read));

    public static TheoryData<string> Settings { get; } = [.. SettingsClass().Matches(Web).Select(m => m.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Settings))]
    public void Settings_are_validated_at_the_start(string settings)
    {
        var start = Web.IndexOf($"AddOptions<{settings}>", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{settings} is not registered.");
        Assert.Contains(".ValidateOnStart()", Web[start..Web.IndexOf(';', start)], StringComparison.Ordinal);
    }

    [GeneratedRegex(@"sealed class (\w+(?:Settings|Options))\b")]
    private static partial Regex SettingsClass();
}
