using Detente.Content;
using Detente.Engine.Playbooks;
using Detente.Engine.Reading;

namespace Detente.Web.Tests.House;

public sealed class ContentTests
{
    [Theory]
    [InlineData(DefinitionKind.Cue, "cues")]
    [InlineData(DefinitionKind.Technique, "techniques")]
    [InlineData(DefinitionKind.Pitfall, "pitfalls")]
    [InlineData(DefinitionKind.Emotion, "emotions")]
    public void Every_word_of_the_vocabulary_is_defined_and_nothing_else(DefinitionKind kind, string folder) =>
        Assert.Equal(Vocabulary.Of(kind).Order(StringComparer.Ordinal), Ids(folder));

    [Theory]
    [InlineData(DefinitionKind.Cue, typeof(CueIds))]
    [InlineData(DefinitionKind.Technique, typeof(TechniqueIds))]
    [InlineData(DefinitionKind.Pitfall, typeof(PitfallIds))]
    public void The_code_names_the_same_ids(DefinitionKind kind, Type ids) =>
        Assert.Equal(Vocabulary.Of(kind).Order(StringComparer.Ordinal), ids.GetFields().Select(f => (string)f.GetRawConstantValue()!).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_technique_has_words_to_say() => Assert.Equal(Vocabulary.Of(DefinitionKind.Technique).Order(StringComparer.Ordinal), Ids("scripts"));

    [Fact]
    public void Every_lexicon_is_used()
    {
        var content = string.Concat(Repository.Files("content/en", ".yaml").Concat(Repository.Files("content/en", ".yml")).Select(Repository.Read));
        var code = string.Concat(Repository.Sources.Select(Repository.Read));
        Assert.Empty(Ids("lexicons").Where(id => !content.Contains($"<{id}>", StringComparison.Ordinal) && !code.Contains($"\"{id}\"", StringComparison.Ordinal)).ToList());
    }

    private static IEnumerable<string> Ids(string folder) =>
        Repository.Files($"content/en/{folder}", ".yaml").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);
}
