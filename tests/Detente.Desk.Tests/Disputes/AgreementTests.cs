using System.Collections.Immutable;
using Detente.Desk.Disputes;
using Detente.Engine.Conversation;
using Xunit;

namespace Detente.Desk.Tests.Disputes;

public sealed class AgreementTests
{
    [Fact]
    public void What_most_say_is_the_label() =>
        Assert.Equal(EmotionLabel.Angry, Feeling(Agreement.Of(Said(Feels(EmotionLabel.Anxious), Feels(EmotionLabel.Angry), Feels(EmotionLabel.Angry)))));

    [Fact]
    public void Where_people_disagree_evenly_there_is_no_label() =>
        Assert.Null(Agreement.Of(Said(Feels(EmotionLabel.Anxious), Feels(EmotionLabel.Angry))));

    [Fact]
    public void Temperatures_give_their_median() =>
        Assert.Equal(new Judgement.Heat(new(45)), Agreement.Of(Said(Heat(90), Heat(40), Heat(50), Heat(20)))!.Judgement);

    [Fact]
    public void Other_words_for_the_same_missing_id_are_no_disagreement() =>
        Assert.Equal(new Judgement.Missing("urgency", new(0, 3)), Agreement.Of(Said(
            new Judgement.Missing("urgency", new(0, 3)), new Judgement.Missing("urgency", new(5, 9))))!.Judgement);

    private static EmotionLabel? Feeling(Dispute? dispute) => (dispute?.Judgement as Judgement.Feeling)?.Label;

    private static Judgement.Feeling Feels(EmotionLabel label) => new(label);

    private static Judgement.Heat Heat(double degrees) => new(new(degrees));

    private static ImmutableArray<Dispute> Said(params Judgement[] judgements) =>
        [.. judgements.Select((judgement, index) => new Dispute(default, default, 0, new($"person {index}", "Sam"), judgement))];
}
