using Detente.Content.Tests.Shared;

namespace Detente.Content.Tests.Content;

public sealed class ContentLinterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_example_that_does_not_hold_is_told_with_its_line()
    {
        _folder.Write("cues/long-wait.yaml", """
            id: long-wait
            name: Long wait
            why: They waited.
            source: Somebody 2020
            patterns: [ still waiting ]
            matches:
              - I am still waiting
              - nothing like it
            ignores:
              - we were still waiting then
              - I do not mind
            """);

        var told = Told("long-wait");

        Assert.Contains("8: matches \"nothing like it\": long-wait is not found", told);
        Assert.Contains("10: ignores \"we were still waiting then\": is found, at \"still waiting\"", told);
        Assert.DoesNotContain(told, line => line.StartsWith("7:", StringComparison.Ordinal) || line.StartsWith("11:", StringComparison.Ordinal));
        Assert.Contains(told, line => line.Contains("it needs at least 6", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unreadable_pattern_is_told_and_the_other_examples_still_run()
    {
        _folder.Write("cues/urgency.yaml", "id: urgency\nname: n\nwhy: w\nsource: s\npatterns:\n  - right now\n  - \"(broken\"\nmatches: [ right now ]\n");
        _folder.Write("cues/thanks.yaml", "id: thanks\nname: n\nwhy: w\nsource: s\npatterns: [ thank you ]\nmatches: [ thank you ]\n");

        var report = ContentLinter.Lint(_folder.Path);

        Assert.Contains(report.Problems, problem => problem.Line == 7 && problem.Message.Contains("(broken", StringComparison.Ordinal));
        Assert.Equal((1, 0), (report.Examples, report.FailedExamples));
    }

    [Fact]
    public void Names_that_mean_nothing_are_told()
    {
        _folder.Write("cues/long-waiting.yaml", "id: long-waiting\nname: n\nwhy: w\nsource: s\npatterns: [ a b ]\nunless-turn: [ offer ]\n");
        _folder.Write("scripts/acknowlege.yaml", "- id: a\n  text: Hello {nam}\n  concerns: [ delivry ]\n");
        _folder.Write("concerns/delivery.yaml", "id: delivery\nphrase: your delivery\npatterns: [ parcel ]\n");

        var told = Told(null);

        Assert.Contains("1: \"long-waiting\" is no cue of the vocabulary; did you mean \"long-wait\"?", told);
        Assert.Contains("1: unless-turn: \"offer\" is not in the vocabulary", told);
        Assert.Contains("1: \"acknowlege\" is no technique of the vocabulary; did you mean \"acknowledge\"?", told);
        Assert.Contains("1: there is no placeholder {nam}; did you mean \"name\"?", told);
        Assert.Contains("1: there is no concern \"delivry\"; did you mean \"delivery\"?", told);
    }

    private List<string> Told(string? only) =>
        [.. ContentLinter.Lint(_folder.Path, only).Problems.Select(problem => $"{problem.Line}: {problem.Message}")];
}
