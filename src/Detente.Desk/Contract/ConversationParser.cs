using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Detente.Engine.Conversation;

namespace Detente.Desk.Contract;

/// <summary>Reads a conversation in the contract's JSON. Fields that it does not know are passed over.</summary>
public static class ConversationParser
{
    /// <param name="utf8">One JSON object.</param>
    /// <param name="fallbackId">The conversation's id where it has none of its own.</param>
    public static ParsedConversation Parse(ReadOnlySpan<byte> utf8, string fallbackId)
    {
        if (!Utf8.IsValid(utf8))
            return ParsedConversation.Refused($"the text is not UTF-8 (byte {FirstBadByte(utf8) + 1})");
        try
        {
            var json = new Utf8JsonReader(utf8);
            json.Read();
            var conversation = ReadConversation(ref json, fallbackId);
            json.Read();
            return ParsedConversation.Of(conversation);
        }
        catch (FieldException e)
        {
            return ParsedConversation.Refused(e.Message);
        }
        catch (JsonException e)
        {
            return ParsedConversation.Refused(Explain(e));
        }
    }

    private static ConversationRequest ReadConversation(ref Utf8JsonReader json, string fallbackId)
    {
        if (json.TokenType != JsonTokenType.StartObject)
            throw new FieldException("a conversation must be an object such as {\"turns\":[{\"speaker\":\"customer\",\"text\":\"…\"}]}");
        var info = new ConversationInfo(fallbackId);
        ImmutableArray<Turn>? turns = null;
        string? draft = null;
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            if (JsonField.Is(ref json, "turns"u8))
                turns = ReadTurns(ref json);
            else if (JsonField.Is(ref json, "id"u8))
                info = info with { Id = JsonField.Text(ref json, new("id")) ?? fallbackId };
            else if (JsonField.Is(ref json, "channel"u8))
                info = info with { Channel = JsonField.Name<Channel>(ref json, new("channel")) ?? Channel.Chat };
            else if (JsonField.Is(ref json, "customer"u8))
                info = info with { CustomerName = JsonField.NameOf(ref json, "customer") };
            else if (JsonField.Is(ref json, "agent"u8))
                info = info with { AgentName = JsonField.NameOf(ref json, "agent") };
            else if (JsonField.Is(ref json, "locale"u8))
                info = info with { Locale = JsonField.Text(ref json, new("locale")) ?? "en" };
            else if (JsonField.Is(ref json, "draft"u8))
                draft = JsonField.Text(ref json, new("draft"));
            else
                JsonField.Skip(ref json);
        }

        return new(info, turns ?? throw new FieldPath("turns").Missing()) { Draft = draft };
    }

    private static ImmutableArray<Turn> ReadTurns(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType != JsonTokenType.StartArray)
            throw new FieldPath("turns").MustBe("a list of turns");
        var turns = ImmutableArray.CreateBuilder<Turn>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            turns.Add(ReadTurn(ref json, turns.Count));
        return turns.DrainToImmutable();
    }

    private static Turn ReadTurn(ref Utf8JsonReader json, int index)
    {
        if (json.TokenType != JsonTokenType.StartObject)
            throw new FieldException($"turns[{index}] must be an object such as {{\"speaker\":\"customer\",\"text\":\"…\"}}");
        Speaker? speaker = null;
        string? text = null;
        DateTimeOffset? at = null;
        double? start = null, end = null, loudness = null, overlap = null;
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            if (JsonField.Is(ref json, "speaker"u8))
                speaker = JsonField.Name<Speaker>(ref json, new("speaker", index));
            else if (JsonField.Is(ref json, "text"u8))
                text = JsonField.Text(ref json, new("text", index));
            else if (JsonField.Is(ref json, "at"u8))
                at = JsonField.Time(ref json, new("at", index));
            else if (JsonField.Is(ref json, "start"u8))
                start = JsonField.Number(ref json, new("start", index));
            else if (JsonField.Is(ref json, "end"u8))
                end = JsonField.Number(ref json, new("end", index));
            else if (JsonField.Is(ref json, "loudness"u8))
                loudness = JsonField.Number(ref json, new("loudness", index));
            else if (JsonField.Is(ref json, "overlap"u8))
                overlap = JsonField.Number(ref json, new("overlap", index));
            else
                JsonField.Skip(ref json);
        }

        var who = speaker ?? throw new FieldPath("speaker", index).Missing();
        return new(who, text ?? throw new FieldPath("text", index).Missing())
        {
            At = at,
            Start = start,
            End = end,
            Loudness = loudness,
            Overlap = overlap,
        };
    }

    private static int FirstBadByte(ReadOnlySpan<byte> utf8)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(utf8[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
            at += length;
        return at;
    }

    private static string Explain(JsonException e)
    {
        if (e.Message.Contains("maximum configured depth", StringComparison.Ordinal))
            return "the JSON is nested more than 64 deep";
        var reason = e.Message.Split(" LineNumber:")[0].ReplaceLineEndings(" ").TrimEnd('.', ' ');
        var line = e.LineNumber > 0 ? $"line {e.LineNumber + 1}, " : "";
        return $"not JSON: {reason} ({line}byte {e.BytePositionInLine + 1})";
    }
}
