using Detente.Content.Tests.Shared;
using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;

namespace Detente.Content.Tests.Content;

public sealed class PlaybookLoaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_definition_is_read_with_all_its_fields()
    {
        _folder.Write("cues/long-wait.yaml", """
            id: long-wait
            name: Long wait
            why: They waited.
            source: Somebody 2020
            severity: warning
            weight: 0.5
            heat: 14
            feeds: { frustrated: 1.6 }
            patterns:
              - still waiting
              - { say: "any news", weight: 0.4, when: [after-answer], scopes: [negated] }
            scopes: [negated, quoted]
            at-least: 2
            matches:
              - { before: [ "agent: One moment.", customer: hello ], text: "any news" }
            """);

        var definition = Assert.Single(PlaybookLoader.Load(_folder.Path).Definitions);

        Assert.Equal((DefinitionKind.Cue, "long-wait", 0.5, 14.0, 2), (definition.Kind, definition.Id, definition.Weight, definition.Heat, definition.AtLeast));
        Assert.Equal(1.6, definition.Feeds[EmotionLabel.Frustrated]);
        Assert.Equal(Scopes.Negated | Scopes.Quoted, definition.Scopes);
        Assert.Equal(("any news", 0.4, Scopes.Negated), (definition.Patterns[1].Say, definition.Patterns[1].Weight, definition.Patterns[1].Scopes));
        Assert.Equal([new(Speaker.Agent, "One moment."), new(Speaker.Customer, "hello")], definition.Matches[0].Before);
    }

    [Fact]
    public void Folders_that_are_missing_are_empty() => Assert.Empty(PlaybookLoader.Load(_folder.Path).Definitions);

    [Fact]
    public void A_language_that_is_missing_is_told()
    {
        var problem = Assert.Single(Problems(Path.Combine(_folder.Path, "xx")));

        Assert.Contains("no such folder", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_of_every_file_is_told_at_once_with_its_line()
    {
        _folder.Write("cues/a.yaml", "id: b\nname: A\nwhy: w\nsource: s\nseverty: warning\nheat: 400\n");
        _folder.Write("cues/c.yaml", "id: c\n  name: [\n");
        _folder.Write("scripts/own.yaml", "- id: x\n  text: words\n  bands: [hot]\n");

        var told = Problems(_folder.Path).Select(problem => $"{Path.GetFileName(problem.File)}:{problem.Line} {problem.Message}").ToList();

        Assert.Contains("a.yaml:1 id \"b\" differs from the file's name; rename one of them", told);
        Assert.Contains("a.yaml:5 unknown key \"severty\"; did you mean \"severity\"?", told);
        Assert.Contains("a.yaml:6 \"heat\" must be a number from -100 to 100", told);
        Assert.Contains("own.yaml:3 \"hot\" is not one of calm, tense, heated, boiling", told);
        Assert.Contains(told, line => line.StartsWith("c.yaml:2 is not YAML:", StringComparison.Ordinal));
    }

    [Fact]
    public void Languages_are_read_from_beside_the_pack_and_their_problems_told()
    {
        _folder.Write("en/pack.yaml", "language: en\nname: English\nversion: 1\n");
        _folder.Write("languages.yaml", "names: [de]\nlanguages:\n  - { tag: en, name: English, words: the and }\n  - { tag: el, name: Greek, alphabet: greek }\n");
        var source = PlaybookLoader.Load(Path.Combine(_folder.Path, "en"));
        Assert.Equal(["en", "el"], source.Languages.Select(language => language.Tag));
        Assert.Equal(["the", "and"], source.Languages[0].Words);
        Assert.Equal(["de"], source.NameWords);

        _folder.Write("languages.yaml", "languages:\n  - { tag: en, nam: English, alphabet: runes }\n");
        var told = Problems(Path.Combine(_folder.Path, "en")).Select(problem => problem.Message).ToList();
        Assert.Contains(told, message => message.StartsWith("unknown key \"nam\"", StringComparison.Ordinal));
        Assert.Contains(told, message => message.StartsWith("\"runes\" is not one of latin", StringComparison.Ordinal));
    }

    [Fact]
    public void The_built_in_languages_count_for_a_pack_that_has_none_beside_it() =>
        Assert.Contains(PlaybookLoader.Load(_folder.Path).Languages, language => language.Tag == "es");

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("just words", "must be a map")]
    [InlineData("- a list", "must be a map")]
    [InlineData("id: long-wait\nid: long-wait\n", "is not YAML")]
    [InlineData("id: long-wait\npatterns: words\n", "must be a list")]
    [InlineData("id: long-wait\nmatches:\n  - they said: no\n", "put quotes around")]
    [InlineData("id: long-wait\nmatches:\n  - { before: [ \"robot: hi\" ], text: a }\n", "speaker: text")]
    public void A_file_of_the_wrong_form_is_a_problem_and_no_crash(string text, string expected)
    {
        _folder.Write("cues/long-wait.yaml", text);

        Assert.Contains(Problems(_folder.Path), problem => problem.Message.Contains(expected, StringComparison.Ordinal));
    }

    private static ContentProblem[] Problems(string folder) => [.. Assert.Throws<ContentException>(() => PlaybookLoader.Load(folder)).Problems];
}
