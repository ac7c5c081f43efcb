using Detente.Engine.Conversation;
using Detente.Engine.Reading;
using Detente.Engine.Tests.Shared;

namespace Detente.Engine.Tests.Reading.Input;

public sealed class OwnWordsTests
{
    private const string Angry = "This is a disgrace. You are all liars and thieves and I will sue you for order A-1009!";

    public static TheoryData<string> Trails() =>
    [
        "On Mon, 3 Mar 2026 at 10:02, Ana Diaz <ana@example.com> wrote:\n> " + Angry + "\n> Ana",
        "On Mon, 3 Mar 2026 at 10:02, Ana Diaz <ana@example.com>\nwrote:\n\n" + Angry,
        "On 3 Mar 2026, at 10:02, Ana Diaz wrote:\n\n" + Angry,
        "On Mar 3, 2026, at 10:02 AM, Ana <ana@example.com> wrote: " + Angry,
        "-----Original Message-----\nFrom: Ana\nSent: Monday\n" + Angry,
        "________________________________\nFrom: Ana Diaz <ana@example.com>\nSent: 03 March 2026 10:02\nTo: Help <help@shop.com>\nSubject: my order\n\n" + Angry,
        "From: Ana Diaz\nDate: 3 March 2026\nTo: Help\nSubject: Re: my order\n\n" + Angry,
        "*From:* Ana Diaz\n*Sent:* 3 March 2026\n*To:* Help\n*Subject:* Re: my order\n\n" + Angry,
        "---------- Forwarded message ---------\nFrom: Ana <ana@example.com>\n\n" + Angry,
        "Begin forwarded message:\n\nFrom: Ana\nSubject: order\n\n" + Angry,
        "##- Please type your reply above this line -##\n" + Angry,
        "Am 03.03.2026 um 10:02 schrieb Ana Diaz <ana@example.com>:\n> " + Angry,
        "> " + Angry + "\n>\n> > " + Angry,
    ];

    [Theory]
    [MemberData(nameof(Trails))]
    public void An_earlier_message_below_the_answer_says_nothing_of_it(string trail)
    {
        foreach (var speaker in new[] { Speaker.Customer, Speaker.Agent })
        {
            const string Own = "Thanks, that is fine.";
            var (plain, quoted) = (Read(speaker, Own), Read(speaker, $"{Own}\n\n{trail}"));
            Assert.Equal(Ids(plain), Ids(quoted));
            Assert.Equal(plain.State.Temperature, quoted.State.Temperature);
            Assert.Equal(plain.Reading.Emotion, quoted.Reading.Emotion);
        }
    }

    [Fact]
    public void Words_below_and_between_quoted_lines_are_own()
    {
        const string Text = "On Mon, 3 Mar 2026 at 10:02, Help <help@shop.com> wrote:\n> We are sorry and will refund you.\nYou said that last week and I am still waiting.\n> Is there anything else?\nYes, I want to speak to your manager.";
        var result = Read(Speaker.Customer, Text);
        Assert.Contains(CueIds.DemandManager, Ids(result));
        Assert.Contains(CueIds.LongWait, Ids(result));
        Assert.All(result.Reading.Findings.SelectMany(f => f.Spans), span => Assert.Equal(span.Quote, Text[span.Span.Start..span.Span.End]));
    }

    [Theory]
    [InlineData("I paid >£50 for this and it is broken, I want my money back")]
    [InlineData(">:( I want my money back")]
    [InlineData("On Monday your colleague wrote: we will refund you. You did not! I want my money back.")]
    [InlineData("From: Leeds\nTo: York\nI want my money back for that ticket.")]
    [InlineData("From: ana@example.com\nTo: help@shop.com\nSubject: broken\n\nI want my money back.")]
    [InlineData("Thanks,\nnow I want my money back.")]
    public void What_only_looks_like_a_quotation_is_read(string text) => Assert.Contains(CueIds.DemandCompensation, Ids(Read(Speaker.Customer, text)));

    [Theory]
    [InlineData("-- \nAna Diaz\nHead of Legal Threats, Court & Sons Lawyers\n+44 20 7946 0000")]
    [InlineData("Kind regards,\nAna Diaz\nSenior Claims Solicitor\nSue & Court Lawyers Ltd\nTel: +44 20 7946 0000\nwww.example.com")]
    [InlineData("Sent from my iPhone")]
    [InlineData("Get Outlook for iOS")]
    [InlineData("This email and any attachments are confidential. If you are not the intended recipient you must delete it immediately, or legal action will be taken against you.")]
    [InlineData("CONFIDENTIALITY NOTICE: THIS MESSAGE IS FOR THE INTENDED RECIPIENT ONLY. UNAUTHORISED USE IS UNLAWFUL AND WE WILL SUE.")]
    public void Signatures_and_legal_notices_say_nothing(string below)
    {
        const string Own = "Could you tell me when the engineer comes?";
        var (plain, signed) = (Read(Speaker.Customer, Own), Read(Speaker.Customer, $"{Own}\n\n{below}"));
        Assert.Equal(Ids(plain), Ids(signed));
        Assert.Equal(plain.State.Temperature.Value, signed.State.Temperature.Value, tolerance: 5.0);
    }

    [Fact]
    public void Greeting_thanks_and_name_stay_readable()
    {
        const string Reply = "Hi Ana,\n\nYour parcel leaves today.\n\nThank you for your patience.\n\nKind regards,\nSam Lee\nSupport Advisor\n+44 20 7946 0000\nwww.shop.com\n\nOn Mon, 3 Mar 2026 at 10:02, Ana <ana@example.com> wrote:\n> I will call my lawyer tomorrow.";
        var talk = new Talk(Channel.Email);
        talk.Customer("Where is my parcel?");
        var result = talk.Agent(Reply);
        Assert.Superset(new HashSet<string> { TechniqueIds.Greet, TechniqueIds.UseName, TechniqueIds.Thank }, Ids(result).ToHashSet());
        Assert.DoesNotContain(result.Reading.Commitments, promise => promise.Text.Contains("lawyer", StringComparison.Ordinal));
    }

    [Fact]
    public void Order_numbers_in_the_trail_are_known_but_its_promises_are_not()
    {
        const string Text = "Any news?\n\nRegards,\nAna Diaz\nTel: +44 20 7946 0018\n\nOn Mon, 3 Mar 2026 at 10:02, Help <help@shop.com> wrote:\n> We will refund order A-1009 tomorrow. Call us on +44 20 7946 0999.";
        var result = Read(Speaker.Customer, Text);
        var details = result.Reading.Details;
        Assert.Contains(details, d => d.Kind == DetailKind.Order && d.Span.Of(Text) == "A-1009");
        Assert.Contains(details, d => d.Kind == DetailKind.Phone && d.Span.Of(Text).EndsWith("0018", StringComparison.Ordinal));
        Assert.DoesNotContain(details, d => d.Span.Of(Text).EndsWith("0999", StringComparison.Ordinal) || d.Kind == DetailKind.Date);
        Assert.Empty(result.Reading.Commitments);
    }

    [Fact]
    public void A_reply_that_quotes_the_customer_does_not_make_their_words_the_agents()
    {
        var talk = new Talk(Channel.Email);
        talk.Customer("You people are idiots, calm down you said!");
        var check = talk.Check("Hi Ana, I'm sorry about this. I'll send a new one today and call you at 5pm.\n\nOn Mon, 3 Mar 2026 at 10:02, Ana <ana@example.com> wrote:\n> You people are idiots, calm down you said!");
        Assert.DoesNotContain(check.Findings, f => f.Id is PitfallIds.CalmDown or PitfallIds.Hostile);
    }

    private static TurnResult Read(Speaker speaker, string text)
    {
        var talk = new Talk(Channel.Email);
        if (speaker == Speaker.Customer)
            return talk.Customer(text);
        talk.Customer("Where is my parcel?");
        return talk.Agent(text);
    }

    private static List<string> Ids(TurnResult result) => [.. result.Reading.Findings.Select(f => f.Id)];
}
