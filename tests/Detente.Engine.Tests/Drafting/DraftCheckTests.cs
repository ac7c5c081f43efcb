using Detente.Engine.Drafting;
using Detente.Engine.Reading;
using Detente.Engine.Tests.Shared;

namespace Detente.Engine.Tests.Drafting;

public sealed class DraftCheckTests
{
    private const string Complaint = "I've been waiting three weeks for my parcel A-1009 and nobody calls me back. I'm furious!";

    [Theory]
    [InlineData("Please calm down, madam.")]
    [InlineData("That's our policy, I'm afraid.")]
    [InlineData("Unfortunately there is nothing we can do.")]
    [InlineData("You should have read the delivery information.")]
    [InlineData("Thank you for your message.")]
    [InlineData("I'm so sorry to hear that.")]
    public void A_draft_that_hurts_or_offers_nothing_is_held(string draft) =>
        Assert.Equal(Verdict.Hold, After(Complaint).Check(draft).Verdict);

    [Theory]
    [InlineData("Ana, three weeks without your parcel and no call back is not OK, and I'm sorry. I'm sending a new one by courier today, or I can refund you in full by Friday. Which would you prefer?")]
    [InlineData("I'm sorry you've been left waiting three weeks for A-1009. I'm tracing it now and will ring you by 5 pm today. If it isn't found I'll send a replacement or give your money back, whichever you'd rather have.")]
    public void A_short_draft_that_names_it_acts_with_a_time_and_gives_a_choice_is_good(string draft)
    {
        var check = After(Complaint).Check(draft);
        Assert.Equal(Verdict.Good, check.Verdict);
        Assert.True(check.Score >= After(Complaint).Check("Calm down, that's our policy.").Score + 50, $"{check.Score}");
    }

    [Fact]
    public void Each_pitfall_is_quoted_and_has_a_fix()
    {
        const string draft = "Calm down. That's our policy.";
        var pitfalls = After(Complaint).Check(draft).Findings.Where(f => f.Kind == FindingKind.Pitfall).ToList();
        Assert.Contains(pitfalls, f => f.Id == PitfallIds.CalmDown);
        Assert.Contains(pitfalls, f => f.Id == PitfallIds.PolicyWall);
        Assert.All(pitfalls, f => Assert.NotNull(f.Fix));
        Assert.All(pitfalls.SelectMany(f => f.Spans), s => Assert.Equal(draft.Substring(s.Span.Start, s.Span.Length), s.Quote));
    }

    [Fact]
    public void The_suggestion_scores_higher_and_keeps_the_good_part_of_the_draft()
    {
        const string good = "I am sending a replacement by courier today.";
        var talk = After(Complaint);
        var check = talk.Check("Calm down. " + good);
        Assert.NotNull(check.Suggestion);
        Assert.Contains(good, check.Suggestion, StringComparison.Ordinal);
        Assert.DoesNotContain("Calm down", check.Suggestion, StringComparison.Ordinal);
        Assert.True(talk.Check(check.Suggestion).Score > check.Score);
    }

    [Fact]
    public void A_grant_beyond_the_agents_authority_is_held()
    {
        var check = After("You charged me £450 twice, I want it back!").Check("I'm sorry you were charged twice. I'll refund £450 to your card today.");
        var finding = Assert.Single(check.Findings, f => f.Kind == FindingKind.Authority);
        Assert.Equal("£450", finding.Spans[0].Quote);
        Assert.Equal(Verdict.Hold, check.Verdict);
    }

    [Fact]
    public void A_grant_within_authority_is_not_mentioned() =>
        Assert.DoesNotContain(After("You charged me £45 twice, I want it back!").Check("I'm sorry. I'll refund £45 to your card today.").Findings, f => f.Kind == FindingKind.Authority);

    [Fact]
    public void A_calm_question_that_is_answered_needs_no_empathy()
    {
        var check = After("When does the Leeds shop open on Sunday?").Check("Hi Ana, it opens at 10 am and closes at 4 pm on Sundays.");
        Assert.Equal(Verdict.Good, check.Verdict);
        Assert.Empty(check.Findings);
    }

    [Fact]
    public void A_suggestion_names_no_clock_time_of_its_own()
    {
        var suggestion = After(Complaint).Check("That's our policy, I'm afraid.").Suggestion;
        Assert.NotNull(suggestion);
        Assert.Contains("within 24 hours", suggestion, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b(by|at|until) (\d|noon|one|two|three|four|five|six)", suggestion);
    }

    [Fact]
    public void A_step_said_inside_a_vague_phrase_is_no_step() =>
        Assert.Contains(After(Complaint).Check("We're still looking into it.").Findings, f => f.Kind == FindingKind.Missing && f.Id == TechniqueIds.NextStep);

    [Fact]
    public void Whoever_speaks_of_harming_themselves_is_listened_to_and_sold_nothing()
    {
        var talk = After("I've lost everything. I don't want to be here any more.");
        var check = talk.Check("Please fill in the hardship form.");
        Assert.Equal(Verdict.Hold, check.Verdict);
        Assert.Contains("Are you safe", check.Suggestion, StringComparison.Ordinal);
        Assert.DoesNotContain("form", check.Suggestion, StringComparison.Ordinal);
        Assert.Equal(Verdict.Good, talk.Check("I'm glad you told me, and I'm staying with you. Are you safe right now?").Verdict);
    }

    [Fact]
    public void A_warm_handoff_to_whoever_asked_for_it_needs_no_other_acknowledgement() =>
        Assert.Equal(Verdict.Good, After("I want to speak to your manager. Now.")
            .Check("Of course. I'm asking my manager, Jo, to join us within ten minutes, and I'll tell her everything so you don't have to repeat it.").Verdict);

    [Fact]
    public void Of_two_bad_drafts_the_worse_one_scores_lower()
    {
        var talk = After(Complaint);
        Assert.True(talk.Check("Calm down. That's our policy. You should have read it.").Score < talk.Check("That's our policy.").Score);
    }

    [Fact]
    public void Sympathy_that_nobody_called_for_is_no_good_answer() =>
        Assert.Equal(Verdict.Improve, After("Hi, what time do you open on Sunday?").Check("I completely understand how frustrating this must be for you. We open at 10.").Verdict);

    [Theory]
    [InlineData("")]
    [InlineData("   \n ")]
    public void An_empty_draft_is_worth_nothing(string draft) => Assert.Equal(0, After(Complaint).Check(draft).Score);

    [Fact]
    public void Before_the_customer_has_spoken_a_greeting_is_good() =>
        Assert.Equal(Verdict.Good, new Talk().Check("Hello, I'm Sam. How can I help you today?").Verdict);

    private static Talk After(string customer)
    {
        var talk = new Talk();
        talk.Customer(customer);
        return talk;
    }
}
