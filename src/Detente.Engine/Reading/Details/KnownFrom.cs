using System.Collections.Immutable;
using Detente.Engine.Conversation;
using Detente.Engine.Reading.Words;
using Detente.Engine.Text.Own;

namespace Detente.Engine.Reading.Details;

/// <summary>
/// What the parts of a turn that are not the customer's new words still tell: a quoted trail gives the numbers of orders and cases, a signature also how to
/// reach them. Nothing there is a promise, a wish or a problem of today.
/// </summary>
internal static class KnownFrom
{
    public static ImmutableArray<Detail> Others(ImmutableArray<Detail> own, Turn whole, in OwnWords parts)
    {
        if (parts.Others is null || whole.Speaker != Speaker.Customer)
            return own;
        using var words = WordList.Of(whole.Text);
        var found = new DetailList(words.Text);
        EmailFinder.Find(words.Text, ref found);
        ReferenceFinder.Find(words, ref found);
        PhoneFinder.Find(words, ref found);
        var all = own;
        foreach (var detail in found.ToImmutable())
        {
            var reach = detail.Kind is DetailKind.Email or DetailKind.Phone;
            if (!parts.Lies(detail.Span, LeftOut.Signature) && (reach || !parts.Lies(detail.Span, LeftOut.Trail)))
                continue;
            if (!all.Any(known => known.Kind == detail.Kind && known.Value == detail.Value))
                all = all.Add(detail);
        }

        return all;
    }
}
