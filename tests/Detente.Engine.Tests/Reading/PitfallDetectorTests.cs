using Detente.Engine.Conversation;
using Detente.Engine.Reading;
using Detente.Engine.Tests.Shared;

namespace Detente.Engine.Tests.Reading;

public sealed class PitfallDetectorTests
{
    private static readonly DetenteEngine Engine = new(TestPlaybooks.BuiltIn);

    [Fact]
    public void A_third_apology_is_one_too_many() =>
        Assert.Equal(3, Pitfall("I'm sorry about the delay. I'm sorry about the call. And I apologise for the box.", "over-apologize")?.Spans.Length);

    [Fact]
    public void Two_apologies_are_not() => Assert.Null(Pitfall("I'm sorry about the delay. I'm sorry that you had to ring twice.", "over-apologize"));

    [Fact]
    public void The_next_sentence_can_take_the_empathy_back() =>
        Assert.Equal("However, the charge stands", Pitfall("I understand how annoying that is. However, the charge stands.", "empathy-but")?.Spans[0].Quote);

    [Fact]
    public void The_next_sentence_can_also_go_on_to_help() =>
        Assert.Null(Pitfall("I understand how annoying that is. But I can take the charge off today.", "empathy-but"));

    [Fact]
    public void A_phrase_in_capitals_is_hostile() => Assert.NotNull(Pitfall("PLEASE READ WHAT WE SENT YOU", "hostile"));

    [Theory]
    [InlineData("Please do NOT switch it off yet.")]
    [InlineData("Good news, it's on its way!!!")]
    public void Emphasis_and_joy_are_not(string text) => Assert.Null(Pitfall(text, "hostile"));

    [Fact]
    public void A_later_reply_that_takes_up_nothing_is_robotic()
    {
        var state = Engine.Read(DetenteEngine.Open(new("c")), new(Speaker.Customer, "You lost my suitcase and nobody answers, I'm absolutely furious!")).State;
        state = Engine.Read(state, new(Speaker.Agent, "Hello, how can we help?")).State;
        state = Engine.Read(state, new(Speaker.Customer, "I just told you! My suitcase, with my insulin in it, this is outrageous!")).State;
        Assert.Contains(Engine.Read(state, new(Speaker.Agent, "Please share your query with us and our team will be happy to assist.")).Reading.Findings, f => f.Id == "robotic");
        Assert.DoesNotContain(Engine.Read(state, new(Speaker.Agent, "Your suitcase with your insulin comes first, and I'm ringing the airport now.")).Reading.Findings, f => f.Id == "robotic");
    }

    private static Finding? Pitfall(string text, string id) =>
        Engine.Read(DetenteEngine.Open(new("c")), new(Speaker.Agent, text)).Reading.Findings.SingleOrDefault(f => f.Id == id);
}
