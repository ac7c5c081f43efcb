using Detente.Engine.Reading;
using Detente.Engine.Tests.Shared;

namespace Detente.Engine.Tests.Guidance;

public sealed class AdviceTests
{
    [Theory]
    [InlineData("You are useless idiots, all of you, stupid idiot", TechniqueIds.SetBoundary)]
    [InlineData("I want to speak to a manager", TechniqueIds.WarmHandoff)]
    [InlineData("My husband died in May and you keep writing to him", TechniqueIds.Acknowledge)]
    [InlineData("I'm confused, I don't understand what I have to fill in where", TechniqueIds.Explain)]
    [InlineData("Three weeks I've been waiting and I'm really fed up with you", TechniqueIds.Acknowledge)]
    [InlineData("What are your opening hours?", TechniqueIds.Explain)]
    public void The_next_move_fits_the_moment(string text, string technique) =>
        Assert.Equal(technique, new Talk().Customer(text).Advice?.Technique);

    [Fact]
    public void Somebody_who_is_still_writing_is_left_to_finish()
    {
        var talk = new Talk();
        talk.Customer("I am so angry with you");
        var advice = talk.Customer("You lost my suitcase and nobody has rung me back, I'm furious").Advice;
        Assert.Equal(TechniqueIds.Listen, advice?.Technique);
        Assert.Contains("finish", advice?.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_been_given_is_not_advised_again()
    {
        var talk = new Talk();
        var first = talk.Customer("I'm really angry, the parcel never came").Advice;
        talk.Agent("I'm sorry, Ana, it must be so frustrating to wait for a parcel that never comes. I will sort this out for you myself.");
        var second = talk.Customer("Well I'm still angry about it").Advice;
        Assert.Equal(TechniqueIds.Acknowledge, first?.Technique);
        Assert.NotEqual(TechniqueIds.Acknowledge, second?.Technique);
    }

    [Theory]
    [InlineData("I'm furious about my parcel, it never arrived")]
    [InlineData("What does this fee on my bill mean?")]
    [InlineData("My mother has passed away and I need to close her account")]
    [InlineData("I want a manager")]
    public void There_are_up_to_three_wordings_and_none_has_a_hole(string text)
    {
        var scripts = new Talk().Customer(text).Advice!.Scripts;
        Assert.InRange(scripts.Length, 1, 3);
        Assert.All(scripts, s => Assert.DoesNotContain("{", s, StringComparison.Ordinal));
        Assert.Equal(scripts.Length, scripts.Distinct().Count());
    }

    [Fact]
    public void Advice_follows_a_customer_turn_only() =>
        Assert.Null(new Talk().Agent("Hello, how can I help?").Advice);
}
