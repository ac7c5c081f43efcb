using System.Globalization;
using System.Text.Json;
using Detente.Content;
using Detente.Desk.Alerts;
using Detente.Engine;
using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;

namespace Detente.Bench;

/// <summary>
/// How often the alert policy disturbs somebody, on dialogues whose customer turns people have rated for frustration from
/// 1 to 5. A dialogue is hot where the raters' mean reaches 3 in any turn, and calm otherwise.
/// </summary>
internal static class AlertRates
{
    private const double HotFrom = 3;

    /// <param name="file">JSON Lines as in the contract; a rated turn has a field "frustration" with one number per rater.</param>
    public static void Run(string file)
    {
        var engine = new DetenteEngine(Playbook.Freeze(PlaybookLoader.Load(ContentFolder.For("en"))));
        var seen = File.ReadLines(file).Select(line => Judge(engine, JsonDocument.Parse(line).RootElement)).ToList();
        foreach (var audience in Enum.GetValues<Audience>())
            foreach (var hot in new[] { false, true })
            {
                var group = seen.Where(s => s.Hot == hot).ToList();
                var alarmed = group.Count(s => s.Alerted.Contains(audience));
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{audience}: alerted in {alarmed} of {group.Count} {(hot ? "hot" : "calm")} dialogues ({(double)alarmed / group.Count:P0})"));
            }
    }

    private static (bool Hot, HashSet<Audience> Alerted) Judge(DetenteEngine engine, JsonElement dialogue)
    {
        var (policy, memory, now) = (new AlertPolicy(), AlertMemory.Blank, DateTimeOffset.UnixEpoch);
        var state = DetenteEngine.Open(new("c"));
        var (hot, alerted) = (false, new HashSet<Audience>());
        foreach (var said in dialogue.GetProperty("turns").EnumerateArray())
        {
            now += TimeSpan.FromMinutes(1);
            var speaker = said.GetProperty("speaker").GetString() == "customer" ? Speaker.Customer : Speaker.Agent;
            var result = engine.Read(state, new(speaker, said.GetProperty("text").GetString()!) { At = now });
            state = result.State;
            (var alerts, memory) = policy.Decide(memory, result, now);
            alerted.UnionWith(alerts.Select(a => a.Audience));
            hot |= said.TryGetProperty("frustration", out var rated) && rated.EnumerateArray().Average(r => r.GetDouble()) >= HotFrom;
        }

        return (hot, alerted);
    }
}
