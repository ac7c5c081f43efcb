using System.Diagnostics;
using Detente.Content.Tests.Shared;
using Detente.Desk.Contract;
using Detente.Engine;
using Detente.Engine.Conversation;

namespace Detente.Content.Tests.Contract;

public sealed class HostileTextTests
{
    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public void Texts_that_nobody_writes_are_read_soundly_and_soon(string name, string text)
    {
        var clock = Stopwatch.StartNew();

        foreach (var speaker in new[] { Speaker.Customer, Speaker.Agent })
            foreach (var result in Answers.Read(new(new("c"), [new(Speaker.Customer, "Where is my order?"), new(speaker, text)])))
                Answers.AssertSound(result);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{name} took {clock.Elapsed}");
    }

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public void Drafts_that_nobody_writes_are_checked_soon(string name, string text)
    {
        var clock = Stopwatch.StartNew();
        var state = BuiltIn.Engine.Read(DetenteEngine.Open(new("c")), new(Speaker.Customer, "Where is my order?")).State;

        var check = BuiltIn.Engine.Check(state, text);

        Assert.InRange(check.Score, 0, 100);
        Assert.All(check.Findings.SelectMany(finding => finding.Spans), evidence => Assert.Equal(evidence.Span.Of(text), evidence.Quote));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{name} took {clock.Elapsed}");
    }

    [Fact]
    public void Ten_thousand_turns_are_read()
    {
        var turns = Enumerable.Range(0, 10_000).Select(i => new Turn(i % 2 == 0 ? Speaker.Customer : Speaker.Agent, $"Still waiting, {i} days now!"));

        var results = Answers.Read(new ConversationRequest(new("c"), [.. turns]));

        Assert.Equal(10_000, results[^1].State.Turns);
    }
}
