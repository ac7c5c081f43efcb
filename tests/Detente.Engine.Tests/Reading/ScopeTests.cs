using Detente.Engine.Conversation;
using Detente.Engine.Tests.Shared;

namespace Detente.Engine.Tests.Reading;

public sealed class ScopeTests
{
    private static readonly DetenteEngine Engine = TestPlaybooks.Complaint("(angry|furious)", "want a refund", "never called back");

    [Theory]
    [InlineData("I'm not angry")]
    [InlineData("I don't want a refund")]
    [InlineData("I am far from furious")]
    [InlineData("Please don't be angry")]
    public void Negated(string text) => Assert.False(Found(text));

    [Theory]
    [InlineData("The sign said \"want a refund\" and I laughed")]
    [InlineData("Your text said 'want a refund' at the top")]
    [InlineData("It said “want a refund” at the top")]
    public void Quoted(string text) => Assert.False(Found(text));

    [Theory]
    [InlineData("If I want a refund, where do I go?")]
    [InlineData("I would have been furious")]
    public void Supposed(string text) => Assert.False(Found(text));

    [Theory]
    [InlineData("My sister is furious with her bank")]
    [InlineData("Some people get angry about this")]
    [InlineData("She said she was furious")]
    public void Of_others(string text) => Assert.False(Found(text));

    [Theory]
    [InlineData("I'm not joking, I'm furious")]
    [InlineData("I can't believe it and I am angry")]
    [InlineData("Not only am I angry")]
    [InlineData("You never called back")]
    [InlineData("If you don't answer I'm furious")]
    [InlineData("\"I am angry, I want a refund\"")]
    [InlineData("Why don't you see that I'm angry")]
    [InlineData("My sister ordered it but I am furious")]
    public void What_is_said_of_oneself_here_and_now_holds(string text) => Assert.True(Found(text));

    private static bool Found(string text) =>
        Engine.Read(DetenteEngine.Open(new("c")), new(Speaker.Customer, text)).Reading.Has("complaint");
}
