using Detente.Engine.Conversation;
using Detente.Engine.Reading;
using Detente.Engine.Reading.Details;

namespace Detente.Engine.Tests.Reading.Details;

public sealed class DateTests
{
    [Theory]
    [InlineData("I paid on 27/11", "27/11", "2025-11-27")]
    [InlineData("I need it by 27/11", "27/11", "2026-11-27")]
    [InlineData("27/11/2026 it is", "27/11/2026", "2026-11-27")]
    [InlineData("on 3/4/26", "3/4/26", "2026-04-03")]
    [InlineData("dated 2026-11-21", "2026-11-21", "2026-11-21")]
    [InlineData("on 21.11.2026", "21.11.2026", "2026-11-21")]
    [InlineData("the wedding is on the 3rd of December", "3rd of December", "2026-12-03")]
    [InlineData("I ordered it on 3 May", "3 May", "2026-05-03")]
    [InlineData("May 3rd, 2025", "May 3rd, 2025", "2025-05-03")]
    [InlineData("I need it tomorrow", "tomorrow", "2026-11-19")]
    [InlineData("it came yesterday", "yesterday", "2026-11-17")]
    [InlineData("the day after tomorrow", "the day after tomorrow", "2026-11-20")]
    [InlineData("last Tuesday", "last Tuesday", "2026-11-17")]
    [InlineData("last Wednesday", "last Wednesday", "2026-11-11")]
    [InlineData("I ordered it on Tuesday", "Tuesday", "2026-11-17")]
    [InlineData("I need it by Friday", "Friday", "2026-11-20")]
    [InlineData("next Monday", "next Monday", "2026-11-23")]
    [InlineData("next Friday", "next Friday", "2026-11-27")]
    [InlineData("two weeks ago", "two weeks ago", "2026-11-04")]
    [InlineData("3 months ago", "3 months ago", "2026-08")]
    [InlineData("last week", "last week", "2026-W46")]
    [InlineData("last month", "last month", "2026-10")]
    [InlineData("it was due on the 15th", "15th", "2026-11-15")]
    [InlineData("I need it by the twenty first", "twenty first", "2026-11-21")]
    public void A_date_is_resolved_against_the_turns_time(string text, string quote, string value) =>
        Holds(text, quote, value, new(2026, 11, 18, 10, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("we open 24/7")]
    [InlineData("I'd give it 9/10")]
    [InlineData("1/2 of it")]
    [InlineData("may I ask")]
    [InlineData("we sat down")]
    [InlineData("version 10.2.3.4")]
    [InlineData("99/99")]
    public void What_looks_like_a_date_is_not_always_one(string text) =>
        Assert.DoesNotContain(DetailExtractor.Extract(text, Speaker.Customer, DateTimeOffset.UnixEpoch, "en"), d => d.Kind == DetailKind.Date);

    [Fact]
    public void Americans_write_the_month_first()
    {
        Holds("on 11/03/2026", "11/03/2026", "2026-11-03", null, "en-US");
        Holds("on 11/03/2026", "11/03/2026", "2026-03-11", null, "en-GB");
        Holds("on 11/27/2026", "11/27/2026", "2026-11-27", null, "en-GB");
    }

    [Fact]
    public void The_new_year_lies_between_december_and_january()
    {
        Holds("I need it by 3 January", "3 January", "2027-01-03", new(2026, 12, 30, 9, 0, 0, TimeSpan.Zero));
        Holds("I ordered it on 28 December", "28 December", "2026-12-28", new(2027, 1, 2, 9, 0, 0, TimeSpan.Zero));
        Holds("see you tomorrow", "tomorrow", "2027-01-01", new(2026, 12, 31, 23, 0, 0, TimeSpan.Zero));
        Holds("last week", "last week", "2026-W53", new(2027, 1, 5, 9, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void A_leap_day_waits_for_its_year()
    {
        Holds("tomorrow", "tomorrow", "2028-02-29", new(2028, 2, 28, 9, 0, 0, TimeSpan.Zero));
        Holds("by 29 February", "29 February", "2028-02-29", new(2026, 11, 18, 9, 0, 0, TimeSpan.Zero));
        Assert.DoesNotContain(DetailExtractor.Extract("on 29/02/2027", Speaker.Customer, null, "en"), d => d.Kind == DetailKind.Date);
    }

    [Fact]
    public void Today_is_the_day_where_the_turn_was_written()
    {
        // 23:30 in New York is already the next day in London.
        Holds("tomorrow", "tomorrow", "2026-11-19", new(2026, 11, 18, 23, 30, 0, TimeSpan.FromHours(-5)));
        Holds("tomorrow", "tomorrow", "2026-11-20", new(2026, 11, 19, 4, 30, 0, TimeSpan.Zero));
    }

    [Theory]
    [InlineData("tomorrow", "tomorrow")]
    [InlineData("I paid on 27/11", "27/11")]
    [InlineData("last Tuesday", "last Tuesday")]
    public void Without_a_time_a_date_keeps_its_words(string text, string value) => Holds(text, value, value, null);

    [Fact]
    public void The_first_and_last_days_of_the_calendar_are_survived()
    {
        foreach (var at in new[] { DateTimeOffset.MinValue, DateTimeOffset.MaxValue })
            foreach (var text in new[] { "yesterday", "tomorrow", "last Friday", "next week", "next month", "next year", "99 years ago", "3 January", "29 February", "by the 31st" })
                Assert.NotEmpty(DetailExtractor.Extract(text, Speaker.Agent, at, "en"));
    }

    private static void Holds(string text, string quote, string value, DateTimeOffset? at, string locale = "en-GB")
    {
        var date = Assert.Single(DetailExtractor.Extract(text, Speaker.Customer, at, locale), d => d.Kind == DetailKind.Date);
        Assert.Equal(quote, date.Span.Of(text));
        Assert.Equal(value, date.Value);
    }
}
