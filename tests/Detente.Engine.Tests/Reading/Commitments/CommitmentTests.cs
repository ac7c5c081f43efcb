using System.Collections.Immutable;
using Detente.Engine.Conversation;
using Detente.Engine.Reading;
using Detente.Engine.Reading.Commitments;

namespace Detente.Engine.Tests.Reading.Commitments;

public sealed class CommitmentTests
{
    /// <summary>A Wednesday morning.</summary>
    private static readonly DateTimeOffset Now = new(2026, 11, 18, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("I'll call you back within 24 hours.", "2026-11-19T10:00")]
    [InlineData("I will email the label by 5 pm.", "2026-11-18T17:00")]
    [InlineData("I'll ring you tomorrow morning", "2026-11-19T12:00")]
    [InlineData("You'll get the refund in 3-5 working days", "2026-11-25T23:59")]
    [InlineData("I'll have it sorted by the end of the day", "2026-11-18T23:59")]
    [InlineData("We will send it out on Monday", "2026-11-23T23:59")]
    [InlineData("I'll refund you in the next ten minutes", "2026-11-18T10:10")]
    [InlineData("We'll ship it before close of business Friday", "2026-11-20T17:00")]
    [InlineData("I'm going to replace it today", "2026-11-18T23:59")]
    [InlineData("I'll be back with you in an hour", "2026-11-18T11:00")]
    [InlineData("I'll send it tomorrow by 5pm", "2026-11-19T17:00")]
    [InlineData("I'll send it by 5 p.m. tomorrow", "2026-11-19T17:00")]
    [InlineData("I'll update you by noon", "2026-11-18T12:00")]
    [InlineData("I'll update you by 9am", "2026-11-19T09:00")]
    [InlineData("I'll update you at 17:30", "2026-11-18T17:30")]
    [InlineData("I'll ring you by half past five", "2026-11-18T17:30")]
    [InlineData("I'll ring you by 5", "2026-11-18T17:00")]
    [InlineData("I'll fix it by the end of the week", "2026-11-20T23:59")]
    [InlineData("I'll do it within the hour", "2026-11-18T11:00")]
    [InlineData("Your replacement will arrive next week", "2026-11-27T23:59")]
    [InlineData("By 4pm today I'll have an answer for you", "2026-11-18T16:00")]
    [InlineData("I promise to call you on 20/11", "2026-11-20T23:59")]
    [InlineData("I'm sending the replacement tonight", "2026-11-18T23:59")]
    [InlineData("The courier will collect it on the 25th", "2026-11-25T23:59")]
    [InlineData("I'll call first thing tomorrow", "2026-11-19T12:00")]
    [InlineData("You will receive it within two weeks", "2026-12-02T23:59")]
    [InlineData("I'll send it in 48 hours' time", "2026-11-20T10:00")]
    [InlineData("I'll call you on Friday afternoon", "2026-11-20T17:00")]
    [InlineData("You can expect a call from me by 3pm", "2026-11-18T15:00")]
    [InlineData("Let me find out and ring you back by 4pm", "2026-11-18T16:00")]
    [InlineData("I'll credit it by the end of next month", "2026-12-31T23:59")]
    public void A_due_time_is_resolved_against_the_turns_time(string text, string due)
    {
        var commitment = One(text);
        Assert.Equal(due, commitment.Due?.ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture));
        Assert.False(commitment.Vague);
    }

    [Theory]
    [InlineData("We'll look into it")]
    [InlineData("We'll get back to you soon.")]
    [InlineData("I'll send it as soon as possible")]
    [InlineData("Someone will be in touch")]
    [InlineData("We will be in touch shortly")]
    [InlineData("I'll do my best")]
    [InlineData("Our team will contact you")]
    [InlineData("We'll keep you posted")]
    [InlineData("You'll hear from us")]
    public void A_promise_nobody_could_be_held_to_is_vague(string text) => Assert.True(One(text).Vague);

    [Theory]
    [InlineData("I'll refund the £20 to your card", "refund the £20 to your card")]
    [InlineData("I'll send a replacement kettle", "send a replacement kettle")]
    [InlineData("I'll book the engineer for you now", "book the engineer for you")]
    public void A_clear_act_without_a_time_is_not_vague(string text, string what)
    {
        var commitment = One(text);
        Assert.False(commitment.Vague);
        Assert.Null(commitment.Due);
        Assert.Equal(what, commitment.What);
    }

    [Theory]
    [InlineData("I'll call you back by 5 pm with an update.", "call you back with an update")]
    [InlineData("I will personally refund you today", "refund you")]
    [InlineData("I'll check with the depot and call you by noon", "check with the depot and call you")]
    [InlineData("Your refund will be with you in 3 days", "Your refund will be with you")]
    public void What_is_the_act_without_its_time(string text, string what) => Assert.Equal(what, One(text).What);

    [Theory]
    [InlineData("I'll call you tomorrow", "agent")]
    [InlineData("Our engineer will call you tomorrow", "Our engineer")]
    [InlineData("Maria will call you tomorrow", "Maria")]
    [InlineData("The billing team will refund it by Friday", "The billing team")]
    [InlineData("One of our managers will ring you today", "One of our managers")]
    [InlineData("Someone will ring you today", "agent")]
    [InlineData("I have told our warehouse team and they will ship it tomorrow", "our warehouse team")]
    [InlineData("Your parcel will arrive tomorrow", "agent")]
    public void The_owner_is_who_will_do_it(string text, string owner) => Assert.Equal(owner, One(text).Owner);

    [Theory]
    [InlineData("I can send a replacement tomorrow")]
    [InlineData("Would you like me to call you tomorrow?")]
    [InlineData("I've sent it today")]
    [InlineData("I won't be able to call you tomorrow")]
    [InlineData("I will not call you tomorrow")]
    [InlineData("If you send me a photo, I'll refund you today")]
    [InlineData("I'll refund it today if you send it back")]
    [InlineData("Shall I send it tomorrow?")]
    [InlineData("Will I get it tomorrow?")]
    [InlineData("Unless it arrives I'll refund it")]
    [InlineData("You said \"I'll call you tomorrow\"")]
    [InlineData("I'll need your order number by tomorrow")]
    [InlineData("I'll be honest with you")]
    [InlineData("You will need to send it back")]
    [InlineData("You will be charged £20 tomorrow")]
    [InlineData("I'll be happy to help")]
    [InlineData("You told me you'll call your bank tomorrow")]
    [InlineData("I would have called you tomorrow")]
    [InlineData("I sent the email by 5 pm")]
    [InlineData("free will and goodwill")]
    [InlineData("Yes, we'll do.")]
    public void Offers_conditions_denials_and_the_past_are_no_commitments(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("I'll send the photos tonight", "send the photos", "2026-11-18T23:59")]
    [InlineData("ok I will call you back tomorrow", "call you back", "2026-11-19T23:59")]
    public void A_customer_owes_what_they_say_they_will_send(string text, string what, string due)
    {
        var commitment = Assert.Single(CommitmentExtractor.Extract(text, Speaker.Customer, Now, "en"));
        Assert.Equal("customer", commitment.Owner);
        Assert.Equal(what, commitment.What);
        Assert.Equal(due, commitment.Due?.ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("I'll call my lawyer tomorrow")]
    [InlineData("I will cancel today")]
    [InlineData("I'll post this on Twitter tonight")]
    [InlineData("I'll never shop here again")]
    [InlineData("you said you'll call me tomorrow")]
    [InlineData("I'll be leaving a review")]
    public void A_threat_is_no_commitment(string text) => Assert.Empty(CommitmentExtractor.Extract(text, Speaker.Customer, Now, "en"));

    [Fact]
    public void Two_promises_in_a_sentence_are_two()
    {
        const string text = "I'll refund you today and I'll call you tomorrow by 5 pm to confirm.";
        var both = Read(text);
        Assert.Equal(["refund you", "call you to confirm"], both.Select(c => c.What));
        Assert.All(both, c => Assert.Equal(c.Text, c.Span.Of(text)));
    }

    [Fact]
    public void A_time_before_belongs_to_the_promise_only_where_it_leads_it()
    {
        Assert.Equal("By noon tomorrow I'll ring you", One("By noon tomorrow I'll ring you").Text);
        Assert.Equal("I'll message you at 8:30", One("He is in on Saturday: I'll message you at 8:30").Text);
    }

    [Fact]
    public void A_promise_before_a_question_stands() =>
        Assert.Equal("send a new one", One("I'll send a new one today, does that work for you?").What);

    [Fact]
    public void To_check_if_something_is_so_is_no_condition() => Assert.NotNull(One("I'll check if it has shipped by 3pm").Due);

    [Fact]
    public void Without_a_time_of_the_turn_a_promise_has_no_due_but_is_not_vague()
    {
        var commitment = Assert.Single(CommitmentExtractor.Extract("I'll call you by 5 pm", Speaker.Agent, null, "en"));
        Assert.Null(commitment.Due);
        Assert.False(commitment.Vague);
    }

    [Fact]
    public void A_due_time_keeps_the_turns_time_zone()
    {
        var at = new DateTimeOffset(2026, 11, 18, 20, 0, 0, TimeSpan.FromHours(-5));
        Assert.Equal(new(2026, 11, 19, 17, 0, 0, TimeSpan.FromHours(-5)), Due("I'll call you by 5 pm", at));
        Assert.Equal(new(2026, 11, 19, 23, 59, 0, TimeSpan.FromHours(-5)), Due("I'll call you tomorrow", at));
    }

    [Theory]
    [InlineData("2026-12-31T16:00:00Z", "I'll call you tomorrow", "2027-01-01T23:59:00Z")]
    [InlineData("2026-12-30T16:00:00Z", "I'll refund you in 3 working days", "2027-01-04T23:59:00Z")]
    [InlineData("2028-02-28T16:00:00Z", "I'll call you tomorrow", "2028-02-29T23:59:00Z")]
    [InlineData("2026-11-20T16:00:00Z", "I'll refund you in 1 working day", "2026-11-23T23:59:00Z")]
    [InlineData("2026-11-21T16:00:00Z", "I'll refund you within 2 working days", "2026-11-24T23:59:00Z")]
    [InlineData("2026-01-31T16:00:00Z", "I'll refund you within a month", "2026-02-28T23:59:00Z")]
    [InlineData("2026-11-23T16:00:00Z", "I'll call you on Monday", "2026-11-30T23:59:00Z")]
    public void Due_times_go_over_weekends_months_and_years(string at, string text, string due) =>
        Assert.Equal(DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture), Due(text, DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void The_first_and_last_days_of_the_calendar_are_survived()
    {
        foreach (var at in new[] { DateTimeOffset.MinValue, DateTimeOffset.MaxValue })
            foreach (var when in new[] { "by 5 pm", "tomorrow", "in 3 working days", "in 99999 days", "within 24 hours", "on Monday", "next year", "by the 31st" })
                Assert.Single(CommitmentExtractor.Extract("I'll call you " + when, Speaker.Agent, at, "en"));
    }

    private static DateTimeOffset? Due(string text, DateTimeOffset at) => Assert.Single(CommitmentExtractor.Extract(text, Speaker.Agent, at, "en")).Due;

    private static ImmutableArray<Commitment> Read(string text) => CommitmentExtractor.Extract(text, Speaker.Agent, Now, "en-GB");

    private static Commitment One(string text)
    {
        var commitment = Assert.Single(Read(text));
        Assert.Equal(commitment.Text, commitment.Span.Of(text));
        return commitment;
    }
}
