using System.Collections.Immutable;
using Detente.Engine.Conversation;
using Detente.Engine.Reading.Times;
using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Details;

/// <summary>
/// Finds the key details that a turn gives. It prefers silence to a guess: what it finds may be repeated to the customer.
/// Linear in the length of the text.
/// </summary>
internal static class DetailExtractor
{
    public static ImmutableArray<Detail> Extract(string text, Speaker speaker, DateTimeOffset? at, string locale)
    {
        using var words = WordList.Of(text);
        return Extract(words, speaker, at, locale);
    }

    public static ImmutableArray<Detail> Extract(in WordList words, Speaker speaker, DateTimeOffset? at, string locale)
    {
        if (speaker == Speaker.System || words.Count == 0)
            return [];
        var found = new DetailList(words.Text);
        EmailFinder.Find(words.Text, ref found);
        if (words.Any(Sense.Digits | Sense.Code))
        {
            ReferenceFinder.Find(words, ref found);
            PhoneFinder.Find(words, ref found);
        }
        if (words.Any(Sense.Number))
            AmountFinder.Find(words, ref found);
        if (words.Any(Dates.Starts))
            TimeFinder.Find(words, speaker, at, locale, ref found);
        NameFinder.Find(words, ref found);
        if (speaker == Speaker.Customer)
        {
            if (words.Any(Sense.Product) || words.Any(Sense.Past))
                ProductFinder.Find(words, ref found);
            if (words.Any(Sense.Trouble))
                ProblemFinder.Find(words, ref found);
            WantFinder.Find(words, ref found);
        }
        return found.ToImmutable();
    }
}
