using System.Text.RegularExpressions;

namespace Detente.Web.Tests.House;

public sealed partial class LoggingTests
{
    [Fact]
    public void Log_lines_are_generated() => Assert.Empty(Repository.Sources.Where(s => LogCall().IsMatch(Repository.Read(s))).ToList());

    [Fact]
    public void What_customers_say_and_who_they_are_is_not_logged()
    {
        var found = Repository.Sources.SelectMany(s => Message().Matches(Repository.Read(s)).Select(m => $"{s}: {m.Value}"));
        Assert.Empty(found.Where(m => Personal().IsMatch(m) && !m.Contains("LogLevel.Trace", StringComparison.Ordinal)).ToList());
    }

    [Fact]
    public void The_program_writes_to_the_console_only_to_talk_to_who_started_it() =>
        Assert.Empty(Repository.Sources.Where(s => !s.StartsWith("src/Detente.Cli/", StringComparison.Ordinal) && !s.StartsWith("src/Detente.Web/Hosting/", StringComparison.Ordinal) && ConsoleOut().IsMatch(Repository.Read(s))).ToList());

    [GeneratedRegex(@"\.Log(?:Trace|Debug|Information|Warning|Error|Critical)?\(")]
    private static partial Regex LogCall();

    [GeneratedRegex(@"\[LoggerMessage\([^\]]*\)\]")]
    private static partial Regex Message();

    [GeneratedRegex(@"\{(?:Text|Words|Draft|Quote|Message|Customer|CustomerName|Name|Email|Phone|Address|Body)\}", RegexOptions.IgnoreCase)]
    private static partial Regex Personal();

    [GeneratedRegex(@"Console\.(?:Write|Out)")]
    private static partial Regex ConsoleOut();
}
