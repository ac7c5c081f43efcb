using System.Text;
using Detente.Desk.Contract;

namespace Detente.Content.Tests.Contract;

public sealed class JsonLinesTests
{
    [Theory]
    [InlineData("a\nb\n", "1:a 2:b")]
    [InlineData("a\r\n\r\n  \nb", "1:a 4:b")]
    [InlineData("\ufeffa\n", "1:a")]
    [InlineData("", "")]
    [InlineData("\n\n", "")]
    public async Task Lines_are_counted_and_blank_ones_passed_over(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', await LinesAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)))));

    [Fact]
    public async Task A_line_longer_than_the_buffer_is_whole()
    {
        var line = new string('x', 1_000_000);

        Assert.Equal([$"1:{line}", "2:y"], await LinesAsync(new MemoryStream(Encoding.UTF8.GetBytes($"{line}\ny\n"))));
    }

    private static async Task<List<string>> LinesAsync(MemoryStream stream)
    {
        var lines = new List<string>();
        await foreach (var (number, bytes) in JsonLines.ReadAsync(stream, TestContext.Current.CancellationToken))
            lines.Add($"{number}:{Encoding.UTF8.GetString(bytes.Span).Trim()}");
        return lines;
    }
}
