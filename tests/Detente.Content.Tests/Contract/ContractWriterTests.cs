using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Detente.Content.Tests.Shared;
using Detente.Desk.Contract;
using Detente.Engine.Conversation;
using Detente.Engine.Guidance;
using Detente.Engine.Reading;
using Detente.Engine.Text;

namespace Detente.Content.Tests.Contract;

public sealed class ContractWriterTests
{
    [Fact]
    public void A_turn_is_written_as_the_contract_shows_it()
    {
        const string Text = "been on hold for an hour";
        var finding = new Finding(FindingKind.Cue, "long-wait", [Evidence.From(Text, 5, 12)], "They waited.") { Confidence = 0.926, Severity = Severity.Warning };
        var reading = new TurnReading
        {
            Emotion = new Emotion(EmotionLabel.Frustrated, 2.1),
            Findings = [finding],
            Details = [new(DetailKind.Order, "A-1009", new(0, 4))],
            Commitments = [new("I call you", new(0, 4), "call", "agent") { Due = new(2026, 11, 21, 17, 0, 0, TimeSpan.Zero) }],
        };
        var state = new ConversationState(new("c1")) { Temperature = new(63.2), Risk = new(0.41), Stage = Stage.Venting, Backup = [BackupReason.ManagerDemanded] };
        var result = new TurnResult(0, new(Speaker.Customer, Text), reading, state, new Advice("acknowledge", "They are upset.", ["Words"], ["premature-solution"]));

        Assert.Equal(
            """
            {"conversation":"c1","turn":0,"speaker":"customer","emotion":{"label":"frustrated","intensity":2.1},"temperature":63.2,"risk":0.41,"stage":"venting","band":"heated",
            "findings":[{"kind":"cue","id":"long-wait","spans":[{"start":5,"end":12,"quote":"on hold"}],"confidence":0.93,"severity":"warning","why":"They waited."}],
            "details":[{"kind":"order","value":"A-1009","span":{"start":0,"end":4}}],
            "commitments":[{"text":"I call you","span":{"start":0,"end":4},"what":"call","due":"2026-11-21T17:00:00+00:00","owner":"agent","vague":false}],
            "backup":["manager-demanded"],"advice":{"technique":"acknowledge","why":"They are upset.","scripts":["Words"],"avoid":["premature-solution"]}}
            """.ReplaceLineEndings(""),
            Answers.Json(result));
    }

    [Fact]
    public void What_was_not_read_is_written_with_its_language_and_without_an_emotion()
    {
        const string Text = "Hola. Thanks.";
        var note = new Note(NoteCodes.LanguageWithoutPack, "no pack for Spanish", new("es", "Spanish"), [Evidence.From(Text, 0, 4)]);
        using var document = JsonDocument.Parse(Answers.Json(new(0, new(Speaker.Customer, Text), new() { Notes = [note] }, new(new("c")), null)));

        Assert.False(document.RootElement.TryGetProperty("emotion", out _));
        Assert.Equal(
            """[{"code":"language-without-pack","text":"no pack for Spanish","language":{"tag":"es","name":"Spanish"},"spans":[{"start":0,"end":4,"quote":"Hola"}]}]""",
            document.RootElement.GetProperty("notes").GetRawText());
    }

    [Theory]
    [InlineData(@"a\ud800b")]
    [InlineData(@"\udc00")]
    [InlineData(@"\ud83d\ude00 fine, \ud83d not")]
    [InlineData(@"quote "" backslash \\ control \u0001 line \n and \ud800")]
    public void Half_surrogate_pairs_come_back_as_they_went_in(string escaped)
    {
        var text = Regex.Unescape(escaped);
        var finding = new Finding(FindingKind.Cue, "abuse", [Evidence.From(text, 0, text.Length)], "why");
        var json = Answers.Json(new(0, new(Speaker.Customer, text), new() { Findings = ImmutableArray.Create(finding) }, new(new("c")), null));

        using var document = JsonDocument.Parse(json);
        var quote = document.RootElement.GetProperty("findings")[0].GetProperty("spans")[0].GetProperty("quote").GetRawText();
        var again = ConversationParser.Parse(System.Text.Encoding.UTF8.GetBytes($$"""{"turns":[{"speaker":"customer","text":{{quote}}}]}"""), "c");

        Assert.Equal(text, again.Conversation!.Turns[0].Text);
    }
}
