using Detente.Cli.Eval.Peers;

namespace Detente.Content.Tests.Eval;

public sealed class PeerTests
{
    private static readonly Vader Vader = new(new Dictionary<string, double>
    {
        ["smart"] = 1.7,
        ["handsome"] = 2.2,
        ["funny"] = 1.9,
        ["good"] = 1.9,
        ["great"] = 3.1,
        ["horrible"] = -2.5,
        ["bad"] = -2.5,
        ["lol"] = 1.8,
        ["sux"] = -1.5,
    });

    [Theory]
    [InlineData("VADER is smart, handsome, and funny.", 0.8316)]
    [InlineData("VADER is smart, handsome, and funny!", 0.8439)]
    [InlineData("VADER is very smart, handsome, and funny.", 0.8545)]
    [InlineData("VADER is VERY SMART, handsome, and FUNNY.", 0.9227)]
    [InlineData("VADER is VERY SMART, handsome, and FUNNY!!!", 0.9342)]
    [InlineData("VADER is VERY SMART, uber handsome, and FRIGGIN FUNNY!!!", 0.9469)]
    [InlineData("VADER is not smart, handsome, nor funny.", -0.7424)]
    [InlineData("The book was good.", 0.4404)]
    [InlineData("The book was only kind of good.", 0.3832)]
    [InlineData("Today SUX!", -0.5461)]
    [InlineData("Today only kinda sux! But I'll get by, lol", 0.5249)]
    [InlineData("Not bad at all", 0.431)]
    [InlineData("The parcel is in the van.", 0)]
    [InlineData("", 0)]
    public void Vader_gives_the_published_scores(string text, double compound) => Assert.Equal(compound, Vader.Compound(text), 0.0001);

    [Fact]
    public void A_bag_of_words_learns_what_goes_with_what()
    {
        string[] kind = ["thank you so much", "you are so helpful", "lovely service thank you", "so kind of you"];
        string[] rude = ["you are useless", "what a useless bot", "stupid useless thing", "you stupid bot"];

        var model = BagOfWords.Train([.. kind.Select(text => (text, 0)), .. rude.Select(text => (text, 1))], 2, balanced: true);

        Assert.Equal(0, model.Classify("so helpful, thank you"));
        Assert.Equal(1, model.Classify("a stupid, useless answer"));
    }
}
