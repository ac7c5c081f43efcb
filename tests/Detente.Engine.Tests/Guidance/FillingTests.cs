using Detente.Engine.Guidance;
using Detente.Engine.Tests.Shared;

namespace Detente.Engine.Tests.Guidance;

public sealed class FillingTests
{
    [Theory]
    [InlineData("Ana Duarte", "Ana")]
    [InlineData("Dr Voss", "Dr Voss")]
    [InlineData("Mr. Kofi Osei", "Mr. Osei")]
    [InlineData("Miss", "Miss")]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public void A_customer_is_addressed_by_first_name_or_by_title(string? name, string? address) =>
        Assert.Equal(address, Filling.From(new Talk(customer: name).State, TestPlaybooks.BuiltIn)[Slot.Name]);

    [Fact]
    public void What_the_customer_told_fills_the_words()
    {
        var talk = new Talk();
        talk.Customer("FOUR DAYS! Order A-1009 never arrived and I paid £22.50");
        var filling = Filling.From(talk.State, TestPlaybooks.BuiltIn);
        Assert.Equal(("four days", "A-1009", "£22.50", "the missing order"), (filling[Slot.Wait], filling[Slot.Order], filling[Slot.Amount], filling[Slot.Problem]));
    }

    [Fact]
    public void How_long_the_agent_needs_is_not_how_long_the_customer_waited()
    {
        var talk = new Talk();
        talk.Customer("It never came and I've waited three weeks");
        talk.Agent("A new one takes two days.");
        Assert.Equal("three weeks", Filling.From(talk.State, TestPlaybooks.BuiltIn)[Slot.Wait]);
    }
}
