using Detente.Engine.Conversation;
using Detente.Engine.Tests.Shared;

namespace Detente.Engine.Tests.Conversation;

public sealed class TemperatureTests
{
    [Fact]
    public void Three_angrier_messages_heat_up_and_a_good_reply_and_thanks_cool_down()
    {
        var talk = new Talk();
        var first = talk.Customer("Hi, my parcel A-1009 was due on Monday and it still isn't here.").State.Temperature;
        var second = talk.Customer("I've been waiting over a week now and nobody answers my emails. This is really frustrating.").State.Temperature;
        var third = talk.Customer("This is RIDICULOUS!!! You people are useless and I'm never ordering from you again!").State.Temperature;
        var replied = talk.Agent("Ana, more than a week of silence is not OK and I'm sorry. I'm sending a new parcel by courier today, or I can refund you in full, whichever you prefer.").State.Temperature;
        var thanked = talk.Customer("OK, the courier please. Thank you for sorting it.").State.Temperature;
        Assert.True(first < second && second < third, $"{first} {second} {third}");
        Assert.True(third.Band >= Band.Heated, $"{third}");
        Assert.True(replied < third && thanked < replied, $"{replied} {thanked}");
        Assert.Equal(Band.Calm, thanked.Band);
    }

    [Theory]
    [InlineData("Could you tell me the opening hours of the Leeds shop on Sunday, please?")]
    [InlineData("The export fails with error 0x80070057 on row 12 since the last update.")]
    [InlineData("I need the invoice by Friday for our accountant, thanks.")]
    [InlineData("Haha bloody brilliant, it works, cheers mate")]
    public void A_plain_a_hard_an_urgent_and_a_friendly_message_stay_below_heated(string text) =>
        Assert.True(new Talk().Customer(text).State.Temperature.Band < Band.Heated);

    [Fact]
    public void Telling_somebody_to_calm_down_heats() =>
        Assert.True(Heated(t => t.Agent("Calm down, that's our policy.")) > Heated(t => t.Agent("I hear you.")));

    [Fact]
    public void Bot_and_system_turns_move_nothing_but_the_count()
    {
        var engine = new DetenteEngine(TestPlaybooks.BuiltIn);
        var before = new Talk();
        before.Customer("I am furious, you lied to me");
        var after = engine.Read(before.State, new(Speaker.System, "Customer is furious, you lied, I will sue")).State;
        Assert.Equal(before.State.Temperature, after.Temperature);
        Assert.Equal(before.State.Turns + 1, after.Turns);
    }

    private static double Heated(Action<Talk> reply)
    {
        var talk = new Talk();
        talk.Customer("Where is my refund? You promised it two weeks ago and I am fed up!");
        reply(talk);
        return talk.State.Temperature.Value;
    }
}
