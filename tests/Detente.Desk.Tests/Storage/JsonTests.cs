using System.Text.Json;
using System.Text.Json.Nodes;
using Detente.Desk.Alerts;
using Detente.Desk.Conversations;
using Detente.Engine.Conversation;
using Detente.Engine.Reading;
using Detente.Store.Json;
using Xunit;

namespace Detente.Desk.Tests.Storage;

public sealed class JsonTests
{
    [Fact]
    public void A_snapshot_comes_back_as_it_was()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var snapshot = new Fabricated(seed).Snapshot();
            var json = JsonSerializer.Serialize(snapshot, StoreJson.Default.Snapshot);
            Assert.Equivalent(snapshot, JsonSerializer.Deserialize(json, StoreJson.Default.Snapshot), strict: true);
        }
    }

    [Fact]
    public void Notes_come_back_and_a_reading_from_before_there_were_any_has_none()
    {
        var note = new Note(NoteCodes.LanguageWithoutPack, "no pack for Spanish", new("es", "Spanish"), []);
        var turn = new TurnRecord(0, new Turn(Speaker.Customer, "hola"), new() { Notes = [note] }, new(), null);
        var json = JsonSerializer.Serialize(turn, StoreJson.Default.TurnRecord);
        Assert.Equal("es", Assert.Single(JsonSerializer.Deserialize(json, StoreJson.Default.TurnRecord)!.Reading.Notes).Language!.Tag);

        var stored = JsonNode.Parse(json)!;
        Assert.True(stored["reading"]!.AsObject().Remove("notes"));
        Assert.Empty(JsonSerializer.Deserialize(stored.ToJsonString(), StoreJson.Default.TurnRecord)!.Reading.Notes);
    }

    [Fact]
    public void A_turn_comes_back_as_it_was()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var turn = new TurnRecord(seed, new Turn(Speaker.Customer, "words\0"), new Fabricated(seed).Reading(), new(), null);
            var json = JsonSerializer.Serialize(turn, StoreJson.Default.TurnRecord);
            Assert.DoesNotContain('\0', json);
            Assert.Equivalent(turn, JsonSerializer.Deserialize(json, StoreJson.Default.TurnRecord), strict: true);
        }
    }

    [Fact]
    public void An_alert_from_before_there_were_tiers_is_a_hint_to_the_agent_or_a_page_to_the_lead()
    {
        Assert.Equal(AlertTier.Hint, Stored("Agent").Tier);
        Assert.Equal(AlertTier.Page, Stored("Lead").Tier);

        static Alert Stored(string audience) => JsonSerializer.Deserialize(
            $$"""{"audience":"{{audience}}","reason":"risk","turn":3,"temperature":80,"risk":0.8,"override":false}""", StoreJson.Default.Alert)!;
    }

    [Fact]
    public void A_memory_from_before_there_were_tiers_pages_nobody_twice()
    {
        var stored = """{"agent":{"lastAt":"2026-11-21T10:00:00+00:00","waiting":false},"lead":{"lastAt":"2026-11-21T10:05:00+00:00","waiting":false}}""";
        var memory = JsonSerializer.Deserialize(stored, StoreJson.Default.AlertMemory)!;
        Assert.Equal(10, memory.Hint.LastAt!.Value.Hour);
        Assert.Equal((5, 5), (memory.Lead.LastAt!.Value.Minute, memory.Page.LastAt!.Value.Minute));
    }

    [Fact]
    public void Every_tier_is_written_and_comes_back()
    {
        foreach (var tier in Enum.GetValues<AlertTier>())
        {
            var alert = new Alert(Alert.AudienceOf(tier), "risk", 3, new(80), new(0.8)) { Tier = tier };
            Assert.Equal(alert, JsonSerializer.Deserialize(JsonSerializer.Serialize(alert, StoreJson.Default.Alert), StoreJson.Default.Alert));
        }
    }
}
