using System.Collections.Frozen;

namespace Detente.Engine.Playbooks;

/// <summary>The names that content gives to conditions.</summary>
public static class Conditions
{
    private static readonly FrozenDictionary<string, Condition> ByName = new Dictionary<string, Condition>
    {
        ["customer-upset"] = Condition.CustomerUpset,
        ["customer-calm"] = Condition.CustomerCalm,
        ["not-acknowledged"] = Condition.NotAcknowledged,
        ["first-reply"] = Condition.FirstReply,
        ["after-offer"] = Condition.AfterOffer,
        ["after-answer"] = Condition.AfterAnswer,
        ["after-question"] = Condition.AfterQuestion,
        ["after-complaint"] = Condition.AfterComplaint,
        ["after-abuse"] = Condition.AfterAbuse,
        ["after-promise"] = Condition.AfterPromise,
        ["short"] = Condition.Short,
        ["question"] = Condition.Question,
        ["statement"] = Condition.Statement,
    }.ToFrozenDictionary();

    public static IEnumerable<string> Names => ByName.Keys;

    /// <summary>Those that are of the conversation or the turn, not of the sentence.</summary>
    internal static FrozenDictionary<string, Condition> OfConversation { get; } =
        ByName.Where(pair => (pair.Value & Condition.OfSentence) == 0).ToFrozenDictionary();

    internal static Condition Parse(IEnumerable<string> names, string owner, List<string> problems)
    {
        var all = Condition.None;
        foreach (var name in names)
        {
            if (ByName.TryGetValue(name, out var condition))
                all |= condition;
            else
                problems.Add($"{owner}: \"{name}\" is no condition; there are {string.Join(", ", ByName.Keys.Order())}");
        }

        return all;
    }
}
