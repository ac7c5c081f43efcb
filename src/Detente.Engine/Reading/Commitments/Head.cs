using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Commitments;

/// <summary>
/// Who will do: "I'll", "our engineer will", "your refund will". The subject's words run from <paramref name="First"/> to
/// <paramref name="Last"/>; <paramref name="Verb"/> is the act's first word.
/// </summary>
/// <param name="First">The subject's first word.</param>
/// <param name="Last">The subject's last word.</param>
/// <param name="Verb">The first word of the act.</param>
/// <param name="OwnerFirst">The first word of the owner's name, or −1 for the speaker.</param>
/// <param name="OwnerLast">Its last word.</param>
/// <param name="IsResult">What will come about rather than who will do it: "your refund will be with you".</param>
/// <param name="NeedsTime">Only a time makes it an undertaking: "let me call you back at five".</param>
/// <param name="IsNobody">Someone, without a name.</param>
internal readonly record struct Head(int First, int Last, int Verb, int OwnerFirst, int OwnerLast, bool IsResult, bool NeedsTime, bool IsNobody)
{
    public string Owner(in WordList words, bool customer) =>
        customer ? "customer" : OwnerFirst < 0 || IsNobody ? "agent" : words.Slice(OwnerFirst, OwnerLast + 1);
}
