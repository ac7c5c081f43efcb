using System.Collections.Immutable;
using Detente.Content.Corpora;
using Detente.Content.Tests.Shared;
using Detente.Engine.Conversation;

namespace Detente.Content.Tests.Corpora;

public sealed class SecondReadingTests : IDisposable
{
    private const string First = """
        - id: parcel-1
          trade: parcel
          agent: good
          escalates: true
          turns:
            - {customer: "Third time I write. I will sue you.", emotion: angry, intensity: 3, temperature: 80, stage: venting, cues: {threat-legal: "I will sue you"}}
            - {agent: "I am sorry.", stage: understanding, techniques: {apologize: "I am sorry"}}
        """;

    private readonly TemporaryFolder _folder = new();

    public SecondReadingTests() => _folder.Write("train/conversations/a.yaml", First);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_second_reading_has_the_first_words_and_its_own_labels()
    {
        var reading = Assert.Single(Read("""
            - id: parcel-1
              escalates: false
              turns:
                - {emotion: frustrated, intensity: 2, temperature: 66, stage: venting, cues: {repeat-contact: "Third time"}}
                - {stage: opening, techniques: {}, pitfalls: {robotic: "sorry"}}
            """));

        Assert.Equal(reading.First.Turns.Select(turn => turn.Text), reading.Second.Turns.Select(turn => turn.Text));
        Assert.Equal((true, false), (reading.First.Escalates, reading.Second.Escalates));
        Assert.Equal((80, 66), (reading.First.Turns[0].Temperature, reading.Second.Turns[0].Temperature));
        Assert.Equal(EmotionLabel.Frustrated, reading.Second.Turns[0].Emotion!.Value.Label);
        Assert.Equal(["repeat-contact"], reading.Second.Turns[0].Labels.Select(label => label.Id));
        Assert.Equal("sorry", reading.Second.Turns[1].Labels[0].Spans[0].Of(reading.Second.Turns[1].Text));
    }

    [Theory]
    [InlineData("- {id: parcel-2, escalates: false, turns: []}", "b.yaml:1: there is no conversation \"parcel-2\"; did you mean \"parcel-1\"?")]
    [InlineData("- {id: parcel-1, escalates: false, turns: [{stage: opening}]}", "b.yaml:1: has 1 turns; the conversation \"parcel-1\" has 2")]
    [InlineData("- id: parcel-1\n  turns:\n    - {emotion: angry, intensity: 1, temperature: 60, stage: venting}\n    - {stage: opening}", "b.yaml:1: \"escalates\" is missing")]
    [InlineData("- id: parcel-1\n  escalates: true\n  turns:\n    - {emotion: angry, intensity: 1, temperature: 60, stage: venting}\n    - {stage: opening, cues: {thanks: sorry}}", "b.yaml:5: \"cues\" cannot stand here: the turn is the agent's (\"I am sorry.\")")]
    [InlineData("- id: parcel-1\n  escalates: true\n  turns:\n    - {stage: venting}\n    - {stage: opening}", "b.yaml:4: a customer's turn needs \"emotion\" and \"temperature\"")]
    [InlineData("- id: parcel-1\n  escalates: true\n  turns:\n    - {emotion: angry, temperature: 60, stage: venting, cues: {urgency: now}}\n    - {stage: opening}", "b.yaml:4: the quote of \"urgency\" is not in the turn's text: \"now\"")]
    public void What_does_not_fit_its_conversation_is_told_with_its_line(string second, string problem)
    {
        var thrown = Assert.Throws<ContentException>(() => Read(second));

        Assert.EndsWith(problem, Assert.Single(thrown.Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_conversation_is_read_a_second_time_only_once()
    {
        const string Second = "- id: parcel-1\n  escalates: true\n  turns:\n    - {emotion: angry, temperature: 60, stage: venting}\n    - {stage: opening}\n";

        var thrown = Assert.Throws<ContentException>(() => Read(Second + Second));

        Assert.EndsWith("b.yaml:6: the id \"parcel-1\" is used already at " + Path.Combine(_folder.Path, "second", "b.yaml:1"), Assert.Single(thrown.Problems).ToString(), StringComparison.Ordinal);
    }

    private ImmutableArray<SecondReading> Read(string second)
    {
        _folder.Write("second/b.yaml", second);
        var first = CorpusLoader.LoadPart(Path.Combine(_folder.Path, "train"));
        return CorpusLoader.LoadSecond(Path.Combine(_folder.Path, "second"), first.Conversations);
    }
}
