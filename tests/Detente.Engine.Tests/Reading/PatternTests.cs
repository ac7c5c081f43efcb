using Detente.Engine.Conversation;
using Detente.Engine.Tests.Shared;

namespace Detente.Engine.Tests.Reading;

public sealed class PatternTests
{
    [Theory]
    [InlineData("still waiting", "I am STILL waiting here", "STILL waiting")]
    [InlineData("refund*", "all those refunds", "refunds")]
    [InlineData("(late|not here)", "it is not here", "not here")]
    [InlineData("really [very] bad", "really bad", "really bad")]
    [InlineData("really [very] bad", "really very bad", "really very bad")]
    [InlineData("hung _ up", "they hung me up", "hung me up")]
    [InlineData("took .. back", "took the whole thing back", "took the whole thing back")]
    [InlineData("<number> days", "I waited 3 days", "3 days")]
    [InlineData("<number> days", "I waited three days", "three days")]
    [InlineData("charged <money>", "you charged £22.50 again", "charged £22.50")]
    [InlineData("don't work", "these dont work", "dont work")]
    [InlineData("so bad", "soooo baaad", "soooo baaad")]
    [InlineData("^ wow", "Fine. Wow, thanks", "Wow")]
    [InlineData("why $", "tell me why", "why")]
    [InlineData("why me ?", "so why me?", "why me")]
    [InlineData("call back", "a call-back please", "call-back")]
    [InlineData(":(", "no parcel :(", ":(")]
    [InlineData("😡", "no parcel 😡!", "😡")]
    [InlineData("<masked>", "this is bullsh*t", "bullsh*t")]
    [InlineData("bank", "the bank's fault", "bank's")]
    public void A_pattern_quotes_the_words_it_matches(string pattern, string text, string quote) =>
        Assert.Equal(quote, Quote(pattern, text));

    [Theory]
    [InlineData("still waiting", "I waited and am still. Waiting now")]
    [InlineData("refund*", "I am fun")]
    [InlineData("took .. back", "took a b c d back")]
    [InlineData("^ wow", "and wow")]
    [InlineData("why $", "tell me why not")]
    [InlineData("why me ?", "so why me")]
    [InlineData("<masked>", "write to a@b.com or *really* do")]
    [InlineData("(big con|pros and con*)", "a big conroy")]
    public void A_pattern_leaves_other_words_alone(string pattern, string text) =>
        Assert.Null(Quote(pattern, text));

    [Theory]
    [InlineData("(open")]
    [InlineData("open)")]
    [InlineData("re*")]
    [InlineData(".. begins with a gap")]
    [InlineData("<no-such-list> here")]
    [InlineData("")]
    public void A_pattern_that_cannot_be_is_told_with_its_definition(string pattern)
    {
        var problem = Assert.Throws<Detente.Engine.Playbooks.PlaybookException>(() => TestPlaybooks.Complaint(pattern));
        Assert.StartsWith("complaint: ", Assert.Single(problem.Problems), StringComparison.Ordinal);
    }

    private static string? Quote(string pattern, string text)
    {
        var reading = TestPlaybooks.Complaint(pattern).Read(DetenteEngine.Open(new("c")), new(Speaker.Customer, text)).Reading;
        return reading.Findings.SingleOrDefault()?.Spans[0].Quote;
    }
}
