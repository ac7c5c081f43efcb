using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Detente.Engine.Conversation;

namespace Detente.Channels.Transcript;

/// <summary>What people call the two sides of a conversation.</summary>
internal static partial class Roles
{
    private static readonly FrozenDictionary<string, Speaker> Known = new Dictionary<Speaker, string>
    {
        [Speaker.Customer] = "customer client caller user guest visitor buyer shopper consumer member patient passenger end-user requester",
        [Speaker.Agent] = "agent support representative rep advisor adviser operator staff assistant csr clerk employee consultant specialist supervisor manager helpdesk team",
        [Speaker.Bot] = "bot chatbot ivr robot ai",
        [Speaker.System] = "system note event info notification",
    }.SelectMany(pair => pair.Value.Split(' ').Select(word => KeyValuePair.Create(word, pair.Key)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The side that a label names: <c>Customer</c>, <c>Support Agent</c>, <c>agent_2</c>, <c>Sam (agent)</c>; null for a bare name.</summary>
    public static Speaker? Of(string label)
    {
        foreach (var word in Word().EnumerateMatches(label))
            if (Known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(label.AsSpan(word.Index, word.Length), out var speaker))
                return speaker;
        return null;
    }

    /// <summary>Whether words are how an agent, rather than a customer, begins.</summary>
    public static bool OpensLikeAnAgent(string text) => AgentOpening().IsMatch(text.AsSpan(0, Math.Min(text.Length, 300)));

    [GeneratedRegex("[A-Za-z][A-Za-z-]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(thank(s| you) for (calling|contacting|reaching|getting in touch|waiting)|how (can|may) i (help|assist)|welcome to|you're through to|speaking with)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AgentOpening();
}
