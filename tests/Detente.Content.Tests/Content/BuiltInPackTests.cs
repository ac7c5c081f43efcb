using Detente.Content.Tests.Shared;

namespace Detente.Content.Tests.Content;

public sealed class BuiltInPackTests
{
    [Fact]
    public void Every_example_of_the_built_in_content_holds()
    {
        var report = ContentLinter.Lint(BuiltIn.Folder);

        Assert.True(report.Problems.IsEmpty, string.Join(Environment.NewLine, report.Problems));
        Assert.True(report.Examples >= 12 * report.Definitions);
    }

    [Fact]
    public void The_content_lies_beside_the_program() => Assert.Equal(BuiltIn.Folder, ContentFolder.For("en-GB"));

    [Theory]
    [InlineData("xx")]
    [InlineData("../en")]
    [InlineData("")]
    public void A_language_without_a_pack_falls_back_to_English(string locale) => Assert.Equal(BuiltIn.Folder, ContentFolder.For(locale));
}
