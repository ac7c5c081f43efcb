using Detente.Desk.Contract;
using Detente.Engine.Conversation;

namespace Detente.Channels.Transcript;

/// <summary>
/// Turns of named people, until it is clear who is the customer: whoever is called so; else whoever is left when the
/// agent is known; else the first to speak who does not open like an agent. Everybody else is an agent.
/// </summary>
internal sealed class CastList
{
    private readonly List<(string Label, Turn Turn)> _turns = [];

    public bool IsEmpty => _turns.Count == 0;

    public void Add(string label, Turn turn) => _turns.Add((label.Trim(), turn));

    /// <summary>Adds to the last turn; more speech of the same person is the same turn.</summary>
    public void Continue(string text, string separator, double? end = null)
    {
        var (label, turn) = _turns[^1];
        _turns[^1] = (label, turn with { Text = turn.Text.Length == 0 ? text : turn.Text + separator + text, End = end ?? turn.End });
    }

    public bool LastIs(string label) => _turns.Count > 0 && string.Equals(_turns[^1].Label, label.Trim(), StringComparison.OrdinalIgnoreCase);

    public ConversationRequest ToConversation(string id, Channel channel)
    {
        var roles = Cast();
        var names = roles.Where(pair => Roles.Of(pair.Key) is null).ToLookup(pair => pair.Value, pair => pair.Key);
        var info = new ConversationInfo(id)
        {
            Channel = channel,
            CustomerName = names[Speaker.Customer].FirstOrDefault(),
            AgentName = names[Speaker.Agent].FirstOrDefault(),
        };
        return new(info, [.. _turns.Select(item => item.Turn with { Speaker = roles[item.Label] })]);
    }

    private Dictionary<string, Speaker> Cast()
    {
        var labels = _turns.Select(item => item.Label).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var roles = new Dictionary<string, Speaker>(StringComparer.OrdinalIgnoreCase);
        foreach (var label in labels)
            if (Roles.Of(label) is { } known)
                roles[label] = known;
        if (!roles.ContainsValue(Speaker.Customer) && Customer(labels.Where(label => !roles.ContainsKey(label))) is { } customer)
            roles[customer] = Speaker.Customer;
        foreach (var label in labels)
            roles.TryAdd(label, Speaker.Agent);
        return roles;
    }

    private string? Customer(IEnumerable<string> unknown)
    {
        var candidates = unknown.ToList();
        return candidates.FirstOrDefault(label => !Roles.OpensLikeAnAgent(First(label))) ?? candidates.FirstOrDefault();
    }

    private string First(string label) => _turns.Find(item => string.Equals(item.Label, label, StringComparison.OrdinalIgnoreCase)).Turn.Text;
}
