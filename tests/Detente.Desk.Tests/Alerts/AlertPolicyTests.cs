using System.Collections.Immutable;
using Detente.Desk.Alerts;
using Detente.Engine.Conversation;
using Detente.Engine.Reading;
using Detente.Engine.Text;
using Xunit;

namespace Detente.Desk.Tests.Alerts;

public sealed class AlertPolicyTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);
    private readonly AlertPolicy _policy = new();
    private AlertMemory _memory = AlertMemory.Blank;
    private int _turn;

    [Fact]
    public void A_calm_turn_disturbs_nobody() => Assert.Empty(Decide(20, 0.1, 0));

    [Fact]
    public void A_heated_turn_is_a_hint_to_the_agent_and_nothing_to_the_lead()
    {
        var alert = Assert.Single(Decide(60, 0.5, 0));
        Assert.Equal((AlertTier.Hint, Audience.Agent), (alert.Tier, alert.Audience));
    }

    [Fact]
    public void The_leads_list_turns_when_the_second_turn_is_hot_too_and_nobody_is_paged()
    {
        Assert.DoesNotContain(Decide(70, 0.6, 0), a => a.Audience == Audience.Lead);
        Assert.Equal(AlertTier.Lead, Assert.Single(Decide(70, 0.6, 1), a => a.Audience == Audience.Lead).Tier);
    }

    [Fact]
    public void The_lead_is_paged_when_the_second_turn_boils_too_and_the_page_is_their_only_alert()
    {
        Assert.DoesNotContain(Decide(80, 0.8, 0), a => a.Audience == Audience.Lead);
        Assert.Equal(AlertTier.Page, Assert.Single(Decide(82, 0.8, 1), a => a.Audience == Audience.Lead).Tier);
    }

    [Fact]
    public void What_is_in_the_leads_list_is_still_paged_when_it_boils()
    {
        Decide(70, 0.6, 0);
        Decide(76, 0.6, 1);
        Assert.Contains(Decide(80, 0.6, 2), a => a.Tier == AlertTier.Page);
    }

    [Fact]
    public void After_a_page_the_leads_list_does_not_turn_for_the_same_heat()
    {
        Decide(80, 0.8, 0);
        Decide(80, 0.8, 1);
        Decide(70, 0.6, 3);
        Assert.DoesNotContain(Decide(70, 0.6, 5), a => a.Audience == Audience.Lead);
    }

    [Fact]
    public void A_flare_that_dies_down_never_reaches_the_lead()
    {
        Decide(80, 0.8, 0);
        Decide(40, 0.2, 1);
        Assert.DoesNotContain(Decide(80, 0.8, 2), a => a.Audience == Audience.Lead);
    }

    [Fact]
    public void Nobody_is_disturbed_again_before_the_cool_down_is_over()
    {
        Assert.Single(Decide(60, 0.5, 0));
        Assert.Empty(Decide(60, 0.5, 1));
        Assert.Single(Decide(60, 0.5, 2));
    }

    [Theory]
    [InlineData("demand-manager")]
    [InlineData("self-harm")]
    [InlineData("threat-violence")]
    public void A_wish_for_a_human_or_danger_overrides_every_threshold(string cue)
    {
        var first = Decide(10, 0.05, 0, cue);
        Assert.Equal([(Audience.Agent, AlertTier.Hint), (Audience.Lead, AlertTier.Page)], first.Select(a => (a.Audience, a.Tier)));
        Assert.All(first, a => Assert.True(a.Override && a.Reason == cue));
        Assert.Equal(2, Decide(10, 0.05, 0, cue).Length);
    }

    [Fact]
    public void An_agents_turn_raises_no_alert()
    {
        var result = Result(99, 0.9, Speaker.Agent, null);
        Assert.Empty(_policy.Decide(_memory, result, Start).Alerts);
    }

    private ImmutableArray<Alert> Decide(double temperature, double risk, int minute, string? cue = null)
    {
        (var alerts, _memory) = _policy.Decide(_memory, Result(temperature, risk, Speaker.Customer, cue), Start.AddMinutes(minute));
        return alerts;
    }

    private TurnResult Result(double temperature, double risk, Speaker speaker, string? cue)
    {
        var state = new ConversationState(new("c")) { Temperature = new(temperature), Risk = new(risk) };
        ImmutableArray<Finding> findings = cue is null ? [] : [new(FindingKind.Cue, cue, [Evidence.From("words", 0, 5)], "why")];
        return new(_turn++, new(speaker, "words"), new() { Findings = findings }, state, null);
    }
}
