namespace Detente.Browser.Tests;

public sealed class Placeholder
{
    [Xunit.Fact]
    public void Starts() => Xunit.Assert.True(true);
}
