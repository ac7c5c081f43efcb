using Detente.Content.Corpora;
using Detente.Content.Tests.Shared;

namespace Detente.Content.Tests.Corpora;

public sealed class CorpusLinterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CorpusLinterTests()
    {
        Write("train", "conversations", Conversation("a-1", "My parcel has been lost by you twice now."));
        Write("test", "conversations", Conversation("b-1", "The heating in room nine does not work."));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_sound_corpus_has_no_problems_and_is_counted()
    {
        var report = Lint();

        Assert.Empty(report.Problems);
        Assert.Equal((2, 2, 0), (report.Conversations, report.Turns, report.Contrasts));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_one_problem_among_others()
    {
        Write("train", "contrasts", "- {id: c-1, of: sarcasmm, holds: false, text: \"No.\"}");
        Write("test", "contrasts", "- {id: c-2, of: thanks, holds: maybe, text: \"No.\"}");

        Assert.Equal(["\"holds\" must be true or false", "\"sarcasmm\" is no id of the vocabulary; did you mean \"sarcasm\"?"], Lint().Problems.Select(problem => problem.Message));
    }

    [Theory]
    [InlineData("train")]
    [InlineData("test")]
    public void An_id_stands_for_one_thing_in_both_parts(string part)
    {
        Write(part, "contrasts", "- {id: a-1, of: thanks, holds: false, text: \"Thanks.\"}");

        Assert.Contains("the id \"a-1\" is used already at", Only().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_words_in_both_parts_are_a_copy_whatever_their_marks()
    {
        Write("test", "contrasts", "- {id: c-1, of: thanks, holds: false, text: \"my parcel has been lost... by you, TWICE now!\"}");

        var problem = Only();
        Assert.StartsWith("these words stand already at", problem.Message, StringComparison.Ordinal);
        Assert.EndsWith("contrasts/x.yaml:1", $"{problem.File}:{problem.Line}", StringComparison.Ordinal);
    }

    [Fact]
    public void Two_items_of_one_part_may_answer_the_same_words_and_short_words_may_return()
    {
        const string Before = "before: [{agent: \"Would you like the window seat or the aisle?\"}]";
        Write("train", "contrasts", $"""
            - "id": c-1
              of: accepts
              holds: true
              {Before}
              text: "The window, please."
              quote: "The window"
            - id: c-2
              of: accepts
              holds: false
              {Before}
              text: "The window, please."
            """);

        Assert.Empty(Lint().Problems);
    }

    [Fact]
    public void Half_of_the_runs_of_five_words_make_a_near_copy_between_the_parts()
    {
        Write("train", "contrasts", "- {id: c-1, of: thanks, holds: false, text: \"one two three four five six seven eight nine ten eleven twelve\"}");
        Write("test", "contrasts", """
            - {id: c-2, of: thanks, holds: false, text: "one two three four five six seven eight red green blue black"}
            - {id: c-3, of: thanks, holds: false, text: "one two three four five six seven white red green blue black"}
            """);

        Assert.StartsWith("shares 50 % of its runs of five words with", Only().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("emotion: angry, temperature: 60, stage: venting, cues: {long-wait: lost}, not: {long-wait: twice}", "\"long-wait\" is said to hold and, under \"not\", not to; keep one")]
    [InlineData("emotion: angry, temperature: 60, stage: venting, not: {angry: lost}", "\"angry\" is said to hold and, under \"not\", not to; keep one")]
    [InlineData("emotion: angry, temperature: 75, stage: venting", "\"escalates\" is false, but a turn has the temperature 75")]
    [InlineData("emotion: angry, stage: venting", "a customer's turn needs \"emotion\" and \"temperature\"")]
    [InlineData("emotion: angry, temperature: 60", "\"stage\" is missing")]
    public void Labels_must_not_contradict_each_other_or_be_missing(string labels, string message)
    {
        Write("train", "conversations", Conversation("a-1", "My parcel has been lost by you twice now.", labels));

        Assert.Equal(message, Only().Message);
    }

    [Fact]
    public async Task On_the_command_line_problems_end_with_one_and_totals_come_last()
    {
        var (code, output, error) = await Tool.RunAsync("corpus", "lint", _folder.Path);
        Assert.Equal((0, ""), (code, error));
        Assert.Equal("2 conversations with 2 turns, 0 of them labelled twice; 0 contrast items, 0 pairs of replies; 0 problems.\n", output);

        Write("train", "conversations", Conversation("a-1", "Lost.", "emotion: cross, temperature: 20, stage: opening"));
        (code, output, _) = await Tool.RunAsync("corpus", "lint", _folder.Path);
        Assert.Equal(1, code);
        Assert.Contains("x.yaml:6: \"cross\" is not one of neutral,", output, StringComparison.Ordinal);
    }

    private static string Conversation(string id, string text, string labels = "emotion: angry, temperature: 60, stage: venting") =>
        $"- id: {id}\n  trade: parcel\n  agent: good\n  escalates: false\n  turns:\n    - {{customer: \"{text}\", {labels}}}\n";

    private void Write(string part, string kind, string text) => _folder.Write($"{part}/{kind}/x.yaml", text);

    private CorpusReport Lint() => CorpusLinter.Lint(_folder.Path);

    private ContentProblem Only() => Assert.Single(Lint().Problems);
}
