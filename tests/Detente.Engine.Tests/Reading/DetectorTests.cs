using Detente.Engine.Conversation;
using Detente.Engine.Reading;
using Detente.Engine.Tests.Shared;

namespace Detente.Engine.Tests.Reading;

public sealed class DetectorTests
{
    private static readonly DetenteEngine Engine = new(TestPlaybooks.BuiltIn);

    [Theory]
    [InlineData("WHERE IS MY ORDER", "WHERE IS MY ORDER")]
    [InlineData("I have NEVER seen this", "NEVER")]
    [InlineData("answer me now!!!", "now!!!")]
    [InlineData("what is this?!", "this?!")]
    public void Shouting_is_quoted(string text, string quote) => Assert.Equal(quote, Cue(text, CueIds.Shouting)?.Spans[0].Quote);

    [Theory]
    [InlineData("My USB stick and the TV from the UK")]
    [InlineData("Thank you so much!!!")]
    [InlineData("I have an ISA with HSBC.")]
    [InlineData("Really? Fine!")]
    [InlineData("ASAP please, or the FCC and OFCOM will hear of it")]
    public void Abbreviations_and_joy_are_no_shouting(string text) => Assert.Null(Cue(text, CueIds.Shouting));

    [Theory]
    [InlineData("Hi Marcus, thanks for the photos.", "Marcus")]
    [InlineData("You were right to ring, Siobhan.", "Siobhan")]
    [InlineData("I'm sorry about that Nadia.", "Nadia")]
    [InlineData("Hi Will, thanks for the photos.", "Will")]
    [InlineData("I see, Maria, and I'm ringing them now.", "Maria")]
    public void A_name_that_is_addressed_is_used(string text, string quote) => Assert.Equal(quote, Technique(text, null)?.Spans[0].Quote);

    [Theory]
    [InlineData("I will ring Siobhan about it.")]
    [InlineData("Hello, your parcel is in Leeds.")]
    [InlineData("We fly to Cork, Dublin, and Galway.")]
    [InlineData("I've passed this on. - Shaun")]
    [InlineData("The refund is on its way. Regards, Suresh")]
    public void A_name_that_is_only_mentioned_is_not(string text) => Assert.Null(Technique(text, null));

    [Fact]
    public void A_known_name_is_found_anywhere() => Assert.Equal("ana", Technique("so ana what I can do is this", "Ana Silva")?.Spans[0].Quote);

    private static Finding? Cue(string text, string id) =>
        Engine.Read(DetenteEngine.Open(new("c")), new(Speaker.Customer, text)).Reading.Findings.SingleOrDefault(f => f.Id == id);

    private static Finding? Technique(string text, string? customer) =>
        Engine.Read(DetenteEngine.Open(new("c") { CustomerName = customer }), new(Speaker.Agent, text)).Reading.Findings.SingleOrDefault(f => f.Id == TechniqueIds.UseName);
}
