using Detente.Engine.Conversation;
using Detente.Engine.Reading;
using Detente.Engine.Tests.Shared;

namespace Detente.Engine.Tests.Reading.Input;

public sealed class RoughTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   \t  ")]
    [InlineData("\n\n\r\n")]
    [InlineData("...")]
    [InlineData("\u200b\u200b\ufeff")]
    [InlineData("👍")]
    [InlineData("A-1009")]
    [InlineData("https://shop.example.com/orders?id=KILL&state=FATAL_ERROR")]
    [InlineData("{{name}}, {{order_number}}, {{date}}")]
    [InlineData("Dear {{customer.first_name}}, your order %ORDER_ID% is on its way. <<AGENT_NAME>>")]
    [InlineData("TWFuIGlzIGRpc3Rpbmd1aXNoZWQsIG5vdCBvbmx5IGJ5IGhpcyByZWFzb24sIGJ1dCBieSB0aGlzIHNpbmd1bGFyIHBhc3Npb24=")]
    [InlineData("| ITEM | STATE |\n|------|-------|\n| LAMP | KILLED |\n| SOFA | ABORTED |")]
    [InlineData("```\nthrow new Exception(\"YOU IDIOT, DIE!!!\");\nkill(process);\n```")]
    [InlineData("#monday #delivery")]
    public void There_is_nothing_in_it_to_be_upset_about(string text)
    {
        var result = new Talk().Customer(text);
        Assert.DoesNotContain(result.Reading.Findings, f => f.Id is CueIds.Shouting or CueIds.Abuse or CueIds.ThreatViolence or CueIds.Profanity);
        Assert.True(result.Reading.Emotion is { IsUpset: false }, $"{result.Reading.Emotion}");
        Assert.True(result.State.Temperature.Band < Band.Heated, $"{result.State.Temperature}");
    }

    [Theory]
    [InlineData("2026-11-21 10:00:00,123 ERROR [main] Worker: ABORT, KILL signal received\n2026-11-21 10:00:01 FATAL out of memory, process killed")]
    [InlineData("[10:00:00] FATAL: THREAD DIED, KILLING CHILDREN")]
    [InlineData("[ERROR] BUILD FAILED")]
    [InlineData("Exception in thread \"main\" java.lang.NullPointerException: DIE\n\tat com.shop.Cart.kill(Cart.java:12)\n\tat com.shop.Main.main(Main.java:3)\n\t... 12 more")]
    [InlineData("Traceback (most recent call last):\n  File \"app.py\", line 3, in <module>\nValueError: STUPID INPUT")]
    [InlineData("System.InvalidOperationException: FATAL\n   at Shop.Cart.Abort() in /src/Cart.cs:line 12")]
    [InlineData("{\"level\":\"FATAL\",\"msg\":\"KILL ALL WORKERS\",\"abuse\":true}")]
    [InlineData("ERROR: code=500; state=\"KILLED\"; retry=false;")]
    public void A_pasted_log_neither_shouts_nor_threatens(string log)
    {
        const string Own = "Hello, the app stops when I open it. This is what it shows:";
        var plain = new Talk().Customer(Own);
        var pasted = new Talk().Customer($"{Own}\n{log}");
        Assert.Equal(plain.Reading.Findings.Select(f => f.Id), pasted.Reading.Findings.Select(f => f.Id));
        Assert.Equal(plain.State.Temperature, pasted.State.Temperature);
    }

    [Fact]
    public void What_is_said_around_a_log_is_read()
    {
        var result = new Talk().Customer("I am furious about this:\n2026-11-21 10:00:00 ERROR payment failed\nI want my money back NOW");
        Assert.Contains(result.Reading.Findings, f => f.Id == CueIds.DemandCompensation);
        Assert.Equal(EmotionLabel.Angry, result.Reading.Emotion!.Value.Label);
    }

    [Fact]
    public void Angry_faces_alone_are_anger() => Assert.True(new Talk().Customer("😡😡").Reading.Emotion!.Value.IsUpset);

    [Fact]
    public void A_thumb_up_after_an_offer_accepts_it()
    {
        var talk = new Talk();
        talk.Customer("My lamp arrived broken.");
        talk.Agent("I'm sorry about that. I can send you a new one today. Does that work for you?");
        Assert.Contains(talk.Customer("👍").Reading.Findings, f => f.Id == CueIds.Accepts);
    }

    [Fact]
    public void Speech_without_any_punctuation_is_read()
    {
        var found = new Talk(Channel.Phone).Customer("yeah hi um i called last week about the same thing and nobody called me back i have been waiting for three weeks now and i want to speak to a manager").Reading;
        Assert.Superset(new HashSet<string> { CueIds.RepeatContact, CueIds.LongWait, CueIds.DemandManager }, found.Findings.Select(f => f.Id).ToHashSet());
    }

    [Fact]
    public void Who_always_writes_in_capitals_does_not_shout()
    {
        var talk = new Talk();
        talk.Customer("HELLO I WOULD LIKE TO CHANGE MY ADDRESS");
        Assert.DoesNotContain(talk.Customer("THE NEW ONE IS 5 HIGH STREET LEEDS").Reading.Findings, f => f.Id == CueIds.Shouting);
        Assert.Contains(talk.Customer("WHY IS NOBODY ANSWERING ME!!!").Reading.Findings, f => f.Id == CueIds.Shouting);
    }

    [Fact]
    public void A_long_turn_all_in_capitals_is_a_habit_and_a_phrase_is_not()
    {
        const string Long = "HELLO I MOVED HOUSE LAST MONTH AND WOULD LIKE TO HAVE MY ADDRESS CHANGED FOR THE NEXT DELIVERY IF THAT CAN BE DONE ONLINE";
        Assert.DoesNotContain(new Talk().Customer(Long).Reading.Findings, f => f.Id == CueIds.Shouting);
        Assert.Contains(new Talk().Customer("WHERE IS MY PARCEL").Reading.Findings, f => f.Id == CueIds.Shouting);
        var talk = new Talk();
        talk.Customer("Hello, I would like to change my address.");
        Assert.Contains(talk.Customer("WHERE IS MY PARCEL").Reading.Findings, f => f.Id == CueIds.Shouting);
    }

    [Theory]
    [InlineData("what the f u c k is this")]
    [InlineData("what the f.u.c.k is this")]
    [InlineData("this is sh!t")]
    [InlineData("this is sh1t")]
    [InlineData("wtf is this")]
    [InlineData("this is fu\u200bcking useless")]
    [InlineData("this is f\u00aducking useless")]
    [InlineData("what the fu\u0441k is this")]
    [InlineData("what the ｆｕｃｋ is this")]
    [InlineData("what the f*** is this")]
    public void Swearing_in_disguise_is_swearing(string text)
    {
        var finding = Assert.Single(new Talk().Customer(text).Reading.Findings, f => f.Id == CueIds.Profanity);
        Assert.All(finding.Spans, span => Assert.Equal(span.Quote, text[span.Span.Start..span.Span.End]));
    }

    [Theory]
    [InlineData("wow!thanks")]
    [InlineData("hi!how do I pay")]
    [InlineData("Plan A b c d e are all fine")]
    [InlineData("my code is A55 and the seat is 4U")]
    public void Marks_and_lone_letters_are_no_swearing(string text) => Assert.DoesNotContain(new Talk().Customer(text).Reading.Findings, f => f.Id == CueIds.Profanity);

    [Theory]
    [InlineData("I don&#39;t want it, I want my money back", "I don't want it, I want my money back")]
    [InlineData("I&rsquo;m furious &amp; I want a refund", "I\u2019m furious & I want a refund")]
    [InlineData("<p>I'm furious.</p><br><b>I want</b> my money back", "I'm furious.\n\nI want my money back")]
    [InlineData("\u202eI'm furious\u202c and I want my money back", "I'm furious and I want my money back")]
    public void Markup_is_read_as_what_it_shows(string marked, string shown)
    {
        var (one, other) = (new Talk().Customer(marked), new Talk().Customer(shown));
        Assert.Equal(other.Reading.Findings.Select(f => f.Id), one.Reading.Findings.Select(f => f.Id));
        Assert.Equal(other.State.Temperature, one.State.Temperature);
        Assert.All(one.Reading.Findings.SelectMany(f => f.Spans), span => Assert.Equal(span.Quote, marked[span.Span.Start..span.Span.End]));
    }

    [Theory]
    [InlineData("{\"a\":")]
    [InlineData("<b")]
    [InlineData("&am")]
    [InlineData("> x\n")]
    [InlineData("On 2026 10:02 a@b wrote:")]
    [InlineData("From: a\n")]
    [InlineData("Regards,\nA\n")]
    [InlineData("f u ")]
    [InlineData("que la ")]
    [InlineData("|a\n")]
    public void A_very_long_turn_of_one_thing_is_read_in_no_time(string bait)
    {
        var text = string.Concat(Enumerable.Repeat(bait, 200_000 / bait.Length));
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        new Talk().Customer(text);
        Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 3);
    }
}
