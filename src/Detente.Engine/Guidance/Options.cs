using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;

namespace Detente.Engine.Guidance;

/// <summary>
/// Two real offers from the playbook's policies: they answer the concern, lie within an agent's authority, and can be worded. Policies
/// for this concern come before those for any.
/// </summary>
internal static class Options
{
    private const string Role = "agent";

    public static void Fill(Filling filling, ConversationState state, Playbook playbook)
    {
        var concern = state.Concern >= 0 && state.Concern < playbook.Source.Concerns.Length ? playbook.Source.Concerns[state.Concern].Id : null;
        Take(filling, playbook, state, concern, ofConcern: true);
        Take(filling, playbook, state, concern, ofConcern: false);
    }

    private static void Take(Filling filling, Playbook playbook, ConversationState state, string? concern, bool ofConcern)
    {
        foreach (var (policy, offer) in playbook.Offers)
        {
            if (filling[Slot.Option2] is not null)
                return;
            var fits = ofConcern ? concern is not null && policy.Concerns.Contains(concern) : policy.Concerns.IsEmpty;
            if (!fits || !Authorised(policy, state, playbook) || offer.Fill(filling) is not { } worded)
                continue;
            if (filling[Slot.Option1] is not null)
            {
                filling.Put(Slot.Option2, worded);
                return;
            }

            filling.Put(Slot.Option1, worded);
            filling.OfferTime = policy.Time;
        }
    }

    private static bool Authorised(Policy policy, ConversationState state, Playbook playbook)
    {
        if (policy.Grant is null)
            return true;
        return playbook.Limit(Role, policy.Grant) is { } limit && (Money.Largest(state) is not { } asked || policy.Grant != "refund" || asked <= limit);
    }
}
