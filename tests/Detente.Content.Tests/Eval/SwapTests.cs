using Detente.Cli.Eval.Swaps;

namespace Detente.Content.Tests.Eval;

public sealed class SwapTests
{
    [Theory]
    [InlineData("He told his wife, and she rang him.", "She told her husband, and he rang her.")]
    [InlineData("I gave her the card, it was her card.", "I gave him the card, it was his card.")]
    [InlineData("My SON and Mrs Hill", "My DAUGHTER and Mr Hill")]
    [InlineData("Where is the parcel?", "Where is the parcel?")]
    public void Women_change_places_with_men(string text, string swapped) => Assert.Equal(swapped, GenderWords.Swap(text));

    [Theory]
    [InlineData("Order 4471 for £20.50", "Order 5582 for £30.60")]
    [InlineData("I called 911 and you are open 24/7, 3 days", "I called 911 and you are open 24/7, 3 days")]
    [InlineData("99 and 100", "11 and 200")]
    public void Numbers_keep_their_length(string text, string swapped) => Assert.Equal(swapped, Digits.Swap(text));

    [Theory]
    [InlineData("You cancelled it, apologise!", "You canceled it, apologize!")]
    [InlineData("My favorite Color", "My favourite Colour")]
    public void Spelling_crosses_the_ocean_both_ways(string text, string swapped) => Assert.Equal(swapped, Spellings.Swap(text));

    [Fact]
    public void A_typo_turns_two_inner_letters_round_and_is_the_same_every_time()
    {
        const string Text = "Where is my parcel?";

        var typo = Typos.Add(Text);

        Assert.Equal(Text.Order(), typo.Order());
        Assert.Equal(2, Text.Zip(typo).Count(pair => pair.First != pair.Second));
        Assert.StartsWith("W", typo, StringComparison.Ordinal);
        Assert.Equal(typo, Typos.Add(Text));
        Assert.Equal("ok bye", Typos.Add("ok bye"));
    }

    [Theory]
    [InlineData("Where is it.", "where is it")]
    [InlineData("where is it", "Where is it.")]
    [InlineData("I waited...", "I waited...")]
    [InlineData("", "")]
    public void Edges_are_turned_round(string text, string turned) => Assert.Equal(turned, Edges.Turn(text));

    [Fact]
    public void A_name_is_said_after_the_text_in_both()
    {
        var swap = Swap.Said("name", "My name is {0}.", "James", "Emily", "Sarah");

        Assert.Equal([("Hi there. My name is James.", "Hi there. My name is Emily."), ("Hi there. My name is James.", "Hi there. My name is Sarah.")], swap.Pairs("Hi there"));
    }
}
