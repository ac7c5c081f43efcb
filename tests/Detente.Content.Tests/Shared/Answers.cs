using System.Buffers;
using System.Text.Json;
using Detente.Desk.Contract;
using Detente.Engine;
using Detente.Engine.Conversation;

namespace Detente.Content.Tests.Shared;

/// <summary>Reads conversations the way that the hosts do, and checks what must hold of every answer.</summary>
internal static class Answers
{
    public static List<TurnResult> Read(ConversationRequest conversation)
    {
        var state = DetenteEngine.Open(conversation.Info);
        var results = new List<TurnResult>();
        foreach (var turn in conversation.Turns)
        {
            results.Add(BuiltIn.Engine.Read(state, turn));
            state = results[^1].State;
        }

        return results;
    }

    public static string Json(TurnResult result)
    {
        var output = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(output, ContractWriter.Options);
        ContractWriter.WriteTurn(json, "c1", result);
        json.Flush();
        return System.Text.Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public static void AssertSound(TurnResult result)
    {
        var text = result.Turn.Text;
        foreach (var finding in result.Reading.Findings)
        {
            Assert.NotEmpty(finding.Spans);
            Assert.InRange(finding.Confidence, 0, 1);
            foreach (var evidence in finding.Spans)
            {
                Assert.InRange(evidence.Span.End, evidence.Span.Start, text.Length);
                Assert.Equal(text[evidence.Span.Start..evidence.Span.End], evidence.Quote);
            }
        }

        foreach (var span in result.Reading.Details.Select(detail => detail.Span).Concat(result.Reading.Commitments.Select(item => item.Span)))
            Assert.InRange(span.End, span.Start, text.Length);
        Assert.InRange(result.State.Temperature.Value, 0, 100);
        Assert.InRange(result.State.Risk.Value, 0, 1);
        AssertQuotesSurviveJson(result);
    }

    private static void AssertQuotesSurviveJson(TurnResult result)
    {
        using var json = JsonDocument.Parse(Json(result));
        foreach (var finding in json.RootElement.GetProperty("findings").EnumerateArray())
            foreach (var span in finding.GetProperty("spans").EnumerateArray())
            {
                var slice = result.Turn.Text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];
                Assert.Equal(slice, Unescaped(span.GetProperty("quote")));
            }
    }

    // The platform refuses half surrogate pairs as text; the contract's own reader does not.
    private static string Unescaped(JsonElement quote)
    {
        var turn = $$"""{"turns":[{"speaker":"customer","text":{{quote.GetRawText()}}}]}""";
        return ConversationParser.Parse(System.Text.Encoding.UTF8.GetBytes(turn), "quote").Conversation!.Turns[0].Text;
    }
}
