using System.Text;
using System.Text.RegularExpressions;
using Detente.Desk.Contract;
using Detente.Engine.Conversation;

namespace Detente.Content.Tests.Contract;

public sealed class ConversationParserTests
{
    [Fact]
    public void A_conversation_is_read_with_all_its_fields()
    {
        var conversation = Parse("""
            {"id":"c1","channel":"in-person","customer":{"name":"Ana","vip":true},"agent":{"name":"Sam"},"locale":"en-GB","draft":"Hello",
             "turns":[{"speaker":"bot","text":"Hi","at":"2026-11-21T10:00:00+01:00","start":1.5,"end":2,"loudness":-20.5,"overlap":0}]}
            """);

        Assert.Equal(new("c1") { Channel = Channel.InPerson, CustomerName = "Ana", AgentName = "Sam", Locale = "en-GB" }, conversation.Info);
        Assert.Equal("Hello", conversation.Draft);
        Assert.Equal(
            new(Speaker.Bot, "Hi") { At = new(2026, 11, 21, 10, 0, 0, TimeSpan.FromHours(1)), Start = 1.5, End = 2, Loudness = -20.5, Overlap = 0 },
            conversation.Turns.Single());
    }

    [Fact]
    public void Only_speaker_and_text_are_required()
    {
        var conversation = Parse("""{"turns":[{"speaker":"customer","text":""}]}""");

        Assert.Equal(new("fallback"), conversation.Info);
        Assert.Equal(new(Speaker.Customer, ""), conversation.Turns.Single());
    }

    [Fact]
    public void Unknown_fields_and_nulls_are_passed_over()
    {
        var conversation = Parse("""{"id":null,"x":{"turns":[1,[2]]},"customer":null,"turns":[{"mood":["bad"],"speaker":"agent","at":null,"text":"a"}],"y":1}""");

        Assert.Equal("fallback", conversation.Info.Id);
        Assert.Equal(new(Speaker.Agent, "a"), conversation.Turns.Single());
    }

    [Theory]
    [InlineData("""{"turns":[{"speaker":"customer","text":"a"},{"speaker":"robot","text":"a"}]}""", "turns[1].speaker: \"robot\" is not one of customer, agent, bot, system")]
    [InlineData("""{"turns":[{"text":"a"}]}""", "turns[0].speaker is missing")]
    [InlineData("""{"turns":[{"speaker":"customer"}]}""", "turns[0].text is missing")]
    [InlineData("""{"turns":[{"speaker":"customer","text":5}]}""", "turns[0].text must be a text")]
    [InlineData("""{"turns":[{"speaker":"customer","text":["a"]}]}""", "turns[0].text must be a text")]
    [InlineData("""{"turns":[{"speaker":"customer","text":"a","at":"yesterday"}]}""", "turns[0].at must be a time such as 2026-11-21T10:00:00Z")]
    [InlineData("""{"turns":[{"speaker":"customer","text":"a","start":"1"}]}""", "turns[0].start must be a number")]
    [InlineData("""{"turns":[{"speaker":"customer","text":"a","start":1e999}]}""", "turns[0].start must be a number")]
    [InlineData("""{"turns":["a"]}""", "turns[0] must be an object such as {\"speaker\":\"customer\",\"text\":\"…\"}")]
    [InlineData("""{"turns":{}}""", "turns must be a list of turns")]
    [InlineData("""{"id":"a"}""", "turns is missing")]
    [InlineData("""{"turns":[],"channel":"pigeon"}""", "channel: \"pigeon\" is not one of chat, email, phone, social, in-person")]
    [InlineData("""{"turns":[],"customer":"Ana"}""", "customer must be an object such as {\"name\":\"Ana\"}")]
    [InlineData("""{"turns":[],"customer":{"name":7}}""", "customer.name must be a text")]
    [InlineData("""{"turns":[],"id":7}""", "id must be a text")]
    [InlineData("[]", "a conversation must be an object")]
    [InlineData("null", "a conversation must be an object")]
    [InlineData("", "not JSON: ")]
    [InlineData("""{"turns":[}""", "not JSON: '}' is an invalid start of a value (byte 11)")]
    [InlineData("""{"turns":[]} {}""", "not JSON: ")]
    [InlineData("""{"turns":[]""", "not JSON: ")]
    public void What_is_wrong_is_told_with_the_field(string json, string expected) => Assert.StartsWith(expected, Problem(json), StringComparison.Ordinal);

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var deep = new string('[', 5000) + new string(']', 5000);

        Assert.Equal("the JSON is nested more than 64 deep", Problem($$"""{"x":{{deep}},"turns":[]}"""));
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_told_with_their_place()
    {
        byte[] json = [.. """{"turns":[{"speaker":"customer","text":"a"""u8, 0xff, .. "\"}]}"u8];

        Assert.Equal("the text is not UTF-8 (byte 42)", ConversationParser.Parse(json, "c").Problem);
    }

    [Theory]
    [InlineData(@"\ud800")]
    [InlineData(@"a\udc00b\ud83d\ude00")]
    [InlineData(@"\b\f\n\r\t\/\\\""\u0000")]
    [InlineData(@"عربي é 😀 \u00e9")]
    public void Escapes_are_read_as_written_half_pairs_too(string escaped) =>
        Assert.Equal(Regex.Unescape(escaped), Parse($$"""{"turns":[{"speaker":"customer","text":"{{escaped}}"}]}""").Turns[0].Text);

    [Fact]
    public void A_half_pair_in_a_name_of_a_field_or_a_speaker_is_no_crash()
    {
        Assert.Equal("turns is missing", Problem("""{"\ud800":1}"""));
        Assert.Contains("is not one of", Problem("""{"turns":[{"speaker":"\ud800","text":""}]}"""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_megabyte_and_ten_thousand_turns_are_read()
    {
        var text = new string('x', 1024 * 1024);
        var turns = string.Join(',', Enumerable.Repeat("""{"speaker":"agent","text":"a"}""", 10_000));

        Assert.Equal(text, Parse($$"""{"turns":[{"speaker":"customer","text":"{{text}}"}]}""").Turns[0].Text);
        Assert.Equal(10_000, Parse($$"""{"turns":[{{turns}}]}""").Turns.Length);
    }

    private static ConversationRequest Parse(string json)
    {
        var parsed = ConversationParser.Parse(Encoding.UTF8.GetBytes(json), "fallback");
        Assert.True(parsed.Succeeded, parsed.Problem);
        return parsed.Conversation;
    }

    private static string Problem(string json)
    {
        var problem = ConversationParser.Parse(Encoding.UTF8.GetBytes(json), "fallback").Problem!;
        Assert.DoesNotContain('\n', problem);
        return problem;
    }
}
