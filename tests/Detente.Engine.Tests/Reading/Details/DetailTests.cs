using System.Collections.Immutable;
using Detente.Engine.Conversation;
using Detente.Engine.Reading;
using Detente.Engine.Reading.Details;

namespace Detente.Engine.Tests.Reading.Details;

public sealed class DetailTests
{
    /// <summary>A Wednesday morning.</summary>
    private static readonly DateTimeOffset Now = new(2026, 11, 18, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("My order #A-1009 is late", DetailKind.Order, "A-1009", "A-1009")]
    [InlineData("order number: 20034551 please", DetailKind.Order, "20034551", "20034551")]
    [InlineData("Order no. 55821, placed online", DetailKind.Order, "55821", "55821")]
    [InlineData("the tracking number is JD0002213412345678", DetailKind.Order, "JD0002213412345678", "JD0002213412345678")]
    [InlineData("your ref 4432-88 refers", DetailKind.Case, "4432-88", "4432-88")]
    [InlineData("ticket INC0012 is still open", DetailKind.Case, "INC0012", "INC0012")]
    [InlineData("case id 7781", DetailKind.Case, "7781", "7781")]
    [InlineData("it is INC0012345", DetailKind.Case, "INC0012345", "INC0012345")]
    [InlineData("a-1009", DetailKind.Order, "a-1009", "A-1009")]
    [InlineData("#44321", DetailKind.Order, "44321", "44321")]
    [InlineData("Parcel RM123456789GB", DetailKind.Order, "RM123456789GB", "RM123456789GB")]
    public void A_reference_is_found_with_its_span(string text, DetailKind kind, string quote, string value) => Holds(text, kind, quote, value);

    [Theory]
    [InlineData("I placed the order 3 weeks ago")]
    [InlineData("I want to order 2 pizzas")]
    [InlineData("order £20 of credit")]
    [InlineData("in case 10 people come")]
    [InlineData("I gave you 100 chances")]
    [InlineData("covid-19 delays")]
    public void A_number_that_counts_something_is_no_reference(string text) =>
        Assert.DoesNotContain(Read(text), d => d.Kind is DetailKind.Order or DetailKind.Case);

    [Theory]
    [InlineData("I paid £22.50 for it", "£22.50", "£22.50")]
    [InlineData("30 euros down the drain", "30 euros", "€30")]
    [InlineData("you took $1,200 from me", "$1,200", "$1200")]
    [InlineData("that's 50 quid", "50 quid", "£50")]
    [InlineData("USD 40 please", "USD 40", "$40")]
    [InlineData("it cost 1.200,50€ in all", "1.200,50€", "€1200.50")]
    [InlineData("fifty pounds!", "fifty pounds", "£50")]
    [InlineData("twenty five dollars a month", "twenty five dollars", "$25")]
    [InlineData("a £2k sofa", "£2k", "£2000")]
    [InlineData("charged me 99p", "99p", "£0.99")]
    public void An_amount_is_found_with_its_currency(string text, string quote, string value) => Holds(text, DetailKind.Amount, quote, value);

    [Theory]
    [InlineData("I called 4 times")]
    [InlineData("it is 30% slower")]
    [InlineData("two of them")]
    public void A_number_without_a_currency_is_no_amount(string text) =>
        Assert.DoesNotContain(Read(text), d => d.Kind == DetailKind.Amount);

    [Theory]
    [InlineData("on hold for forty minutes", "forty minutes", "PT40M")]
    [InlineData("waiting 3 weeks", "3 weeks", "P3W")]
    [InlineData("half an hour gone", "half an hour", "PT30M")]
    [InlineData("it took two days", "two days", "P2D")]
    [InlineData("over an hour", "an hour", "PT1H")]
    [InlineData("an hour and a half on the line", "an hour and a half", "PT1H30M")]
    [InlineData("1 hour 20 minutes", "1 hour 20 minutes", "PT1H20M")]
    [InlineData("forty-five mins", "forty-five mins", "PT45M")]
    [InlineData("3-5 working days they said", "3-5 working days", "P5D")]
    [InlineData("a fortnight later", "a fortnight", "P2W")]
    [InlineData("for 24h now", "24h", "PT24H")]
    [InlineData("six months of this", "six months", "P6M")]
    [InlineData("a couple of hours", "a couple of hours", "PT2H")]
    public void A_duration_is_given_as_iso_8601(string text, string quote, string value) => Holds(text, DetailKind.Duration, quote, value);

    [Theory]
    [InlineData("wait a second")]
    [InlineData("I ring twice a week")]
    [InlineData("what a day")]
    [InlineData("my 3 years old son")]
    public void A_stretch_of_time_in_passing_is_no_detail(string text) =>
        Assert.DoesNotContain(Read(text), d => d.Kind == DetailKind.Duration);

    [Theory]
    [InlineData("write to Ana.Perez+shop@Example.co.uk, thanks", "Ana.Perez+shop@Example.co.uk", "ana.perez+shop@example.co.uk")]
    [InlineData("(tom@example.com)", "tom@example.com", "tom@example.com")]
    public void An_address_ends_before_its_punctuation(string text, string quote, string value) => Holds(text, DetailKind.Email, quote, value);

    [Theory]
    [InlineData("@shop where is it")]
    [InlineData("meet @ 5.30")]
    [InlineData("a@b")]
    public void A_handle_is_no_address(string text) => Assert.DoesNotContain(Read(text), d => d.Kind == DetailKind.Email);

    [Theory]
    [InlineData("call me on 07700 900123", "07700 900123", "07700900123")]
    [InlineData("+44 20 7946 0958 after six", "+44 20 7946 0958", "+442079460958")]
    [InlineData("my cell is 555-123-4567", "555-123-4567", "5551234567")]
    public void A_telephone_number_is_given_as_digits(string text, string quote, string value) => Holds(text, DetailKind.Phone, quote, value);

    [Theory]
    [InlineData("Hi, my name is Priya Nair and I need help", "Priya Nair", "Priya Nair")]
    [InlineData("my name is priya nair", "priya nair", "Priya Nair")]
    [InlineData("Hello, this is Tom from billing", "Tom", "Tom")]
    [InlineData("It never came.\n\nKind regards,\nMaria Lopez", "Maria Lopez", "Maria Lopez")]
    [InlineData("please sort it out. Thanks, Tom", "Tom", "Tom")]
    [InlineData("I'm Sam from the care team", "Sam", "Sam")]
    [InlineData("it was Mr Osei's permit", "Mr Osei", "Mr Osei")]
    public void The_speakers_name_is_found(string text, string quote, string value) => Holds(text, DetailKind.Name, quote, value);

    [Theory]
    [InlineData("This is Ridiculous behaviour from you")]
    [InlineData("my name is not on the account")]
    [InlineData("This is a joke")]
    [InlineData("I'm Irish")]
    [InlineData("I want to speak to someone. Please")]
    public void A_word_in_capitals_is_no_name(string text) => Assert.DoesNotContain(Read(text), d => d.Kind == DetailKind.Name);

    [Theory]
    [InlineData("my router keeps dropping", "router")]
    [InlineData("the blue jacket I ordered is torn", "blue jacket")]
    [InlineData("my new washing machine leaks", "washing machine")]
    [InlineData("I am on the Pro plan", "Pro plan")]
    [InlineData("the gizmo that I bought from you", "gizmo")]
    [InlineData("my broadband is down again", "broadband")]
    public void The_product_is_named_without_its_article(string text, string quote) => Holds(text, DetailKind.Product, quote, quote);

    [Theory]
    [InlineData("my wife is upset")]
    [InlineData("the person I spoke to")]
    [InlineData("the only thing I want")]
    public void Not_every_noun_is_a_product(string text) => Assert.DoesNotContain(Read(text), d => d.Kind == DetailKind.Product);

    [Theory]
    [InlineData("My parcel never arrived", "My parcel never arrived", "the missing parcel")]
    [InlineData("and you charged me twice for it", "charged me twice", "the double charge")]
    [InlineData("The router I bought, well, my router stopped working", "my router stopped working", "the router that stopped working")]
    [InlineData("the app doesn't load", "the app doesn't load", "the app that doesn't load")]
    [InlineData("I still haven't received my refund", "still haven't received my refund", "the missing refund")]
    [InlineData("the screen is cracked", "the screen is cracked", "the cracked screen")]
    [InlineData("you sent me a broken kettle", "broken kettle", "the broken kettle")]
    [InlineData("you sent the wrong size", "wrong size", "the wrong size")]
    [InlineData("my delivery is late again", "my delivery is late", "the late delivery")]
    [InlineData("I can't log in", "can't log in", "the trouble logging in")]
    [InlineData("my connection keeps dropping", "my connection keeps dropping", "the connection that keeps dropping")]
    [InlineData("you've lost my parcel", "you've lost my parcel", "the lost parcel")]
    [InlineData("my flight was cancelled", "my flight was cancelled", "the cancelled flight")]
    [InlineData("my internet has been down all day", "my internet has been down", "the internet being down")]
    [InlineData("the engineer didn't turn up", "the engineer didn't turn up", "the missed appointment")]
    [InlineData("the engineer never turned up", "the engineer never turned up", "the missed appointment")]
    [InlineData("I was overcharged", "overcharged", "the overcharge")]
    [InlineData("order A-1009 never arrived", "order A-1009 never arrived", "the missing order")]
    [InlineData("my order 55821 is late", "my order 55821 is late", "the late order")]
    [InlineData("Parcel never arrived", "Parcel never arrived", "the missing parcel")]
    [InlineData("MY PARCEL NEVER ARRIVED", "MY PARCEL NEVER ARRIVED", "the missing parcel")]
    [InlineData("My TV is broken", "My TV is broken", "the broken TV")]
    [InlineData("My TV is BROKEN", "My TV is BROKEN", "the broken TV")]
    [InlineData("it never came", "it never came", "the missing delivery")]
    public void What_went_wrong_becomes_a_noun_phrase(string text, string quote, string value) => Holds(text, DetailKind.Problem, quote, value);

    [Theory]
    [InlineData("if it never arrives I will be cross")]
    [InlineData("the parcel arrived, thank you")]
    [InlineData("nothing is broken")]
    [InlineData("my router is not broken")]
    [InlineData("the app works now")]
    [InlineData("sorry I'm late")]
    public void Nothing_wrong_is_no_problem(string text) => Assert.DoesNotContain(Read(text), d => d.Kind == DetailKind.Problem);

    [Theory]
    [InlineData("I want my money back", "I want my money back", "my money back")]
    [InlineData("can you just cancel it?", "can you just cancel it", "cancel it")]
    [InlineData("I'd like a replacement because this one broke", "I'd like a replacement", "a replacement")]
    [InlineData("Please refund me today.", "Please refund me today", "refund me today")]
    [InlineData("Give me my money back!", "Give me my money back", "my money back")]
    [InlineData("I just want to cancel my subscription", "I just want to cancel my subscription", "to cancel my subscription")]
    [InlineData("We need it by Friday", "We need it by Friday", "it by Friday")]
    [InlineData("i need a new card can you help me", "i need a new card", "a new card")]
    [InlineData("I demand a full refund", "I demand a full refund", "a full refund")]
    public void What_is_wanted_is_the_clause(string text, string quote, string value)
    {
        var want = Assert.Single(Read(text), d => d.Kind == DetailKind.Want);
        Assert.Equal(quote, want.Span.Of(text));
        Assert.EndsWith(value, want.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I don't want a refund")]
    [InlineData("I want to say thank you")]
    [InlineData("can you believe it")]
    [InlineData("I need help")]
    [InlineData("I need it")]
    [InlineData("Please send")]
    [InlineData("can you tell me where it is")]
    public void Talk_is_no_want(string text) => Assert.DoesNotContain(Read(text), d => d.Kind == DetailKind.Want);

    [Fact]
    public void Details_come_in_the_order_of_the_text_and_quote_it()
    {
        const string text = "Order A-1009, £30, ordered 3 weeks ago, my new kettle arrived broken. Reach me at ana@example.com or 07700 900123. I want a refund.";
        var details = Read(text);
        Assert.Equal(details.OrderBy(d => d.Span.Start), details);
        Assert.Equal(
            [DetailKind.Order, DetailKind.Amount, DetailKind.Date, DetailKind.Problem, DetailKind.Product, DetailKind.Email, DetailKind.Phone, DetailKind.Want],
            details.Select(d => d.Kind));
    }

    [Fact]
    public void An_agents_turn_gives_no_wants_or_problems() =>
        Assert.DoesNotContain(DetailExtractor.Extract("I want my parcel to arrive, it never arrived", Speaker.Agent, Now, "en"), d => d.Kind is DetailKind.Want or DetailKind.Problem);

    [Fact]
    public void A_wait_that_was_shouted_is_said_back_quietly()
    {
        var wait = Assert.Single(Read("FOUR DAYS!!"), d => d.Kind == DetailKind.Duration);
        Assert.Equal(("P4D", "four days"), (wait.Value, wait.Shown));
    }

    [Fact]
    public void How_long_something_takes_an_agent_is_no_wait() =>
        Assert.DoesNotContain(DetailExtractor.Extract("That takes 3 days", Speaker.Agent, Now, "en"), d => d.Kind == DetailKind.Duration);

    [Fact]
    public void A_system_turn_gives_nothing() => Assert.Empty(DetailExtractor.Extract("order 1234567", Speaker.System, Now, "en"));

    private static ImmutableArray<Detail> Read(string text) => DetailExtractor.Extract(text, Speaker.Customer, Now, "en");

    private static void Holds(string text, DetailKind kind, string quote, string value)
    {
        var detail = Assert.Single(Read(text), d => d.Kind == kind);
        Assert.Equal(quote, detail.Span.Of(text));
        Assert.Equal(value, detail.Value);
    }
}
