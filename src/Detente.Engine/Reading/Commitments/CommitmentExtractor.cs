using System.Collections.Immutable;
using Detente.Engine.Conversation;
using Detente.Engine.Reading.Details;
using Detente.Engine.Reading.Times;
using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Commitments;

/// <summary>
/// Finds what a speaker undertakes to do, by whom and by when. Offers, conditions, quotations, denials and what is already
/// done are no commitments. Due times are resolved against the turn's time, in its time zone. Linear in the length of the text.
/// </summary>
internal static class CommitmentExtractor
{
    /// <summary>More than this in one turn is a document, not a reply.</summary>
    private const int Most = 16;

    private const Sense Triggers = Sense.Will | Sense.Self | Sense.Wish;

    public static ImmutableArray<Commitment> Extract(string text, Speaker speaker, DateTimeOffset? at, string locale)
    {
        using var words = WordList.Of(text);
        return Extract(words, speaker, at, locale);
    }

    public static ImmutableArray<Commitment> Extract(in WordList words, Speaker speaker, DateTimeOffset? at, string locale)
    {
        if (speaker == Speaker.System || !words.Any(Triggers))
            return [];
        ImmutableArray<Commitment>.Builder? found = null;
        var monthFirst = TimeFinder.MonthFirst(locale);
        var customer = speaker == Speaker.Customer;
        for (int start = 0, end; start < words.Count && (found?.Count ?? 0) < Most; start = end)
        {
            end = words.SentenceEnd(start);
            if (end - start < 2 || Conditions.Hold(words, start, end))
                continue;
            var after = start;
            for (var i = start; i < end && (found?.Count ?? 0) < Most; i++)
            {
                if (!Heads.TryRead(words, start, i, end, customer, out var head))
                    continue;
                var clause = Clauses.Of(words, head, after, end);
                if (Read(words, head, clause, at, monthFirst, customer) is { } commitment)
                    (found ??= ImmutableArray.CreateBuilder<Commitment>()).Add(commitment);
                i = Math.Max(i, clause.Next - 1);
                after = i + 1;
            }
        }
        return found?.ToImmutable() ?? [];
    }

    private static Commitment? Read(in WordList words, in Head head, in Clause clause, DateTimeOffset? at, bool monthFirst, bool customer)
    {
        var timed = Deadlines.TryFind(words, clause.First, clause.Next, at, monthFirst, out var deadline) && deadline.Next <= clause.Next + 1;
        if (head.NeedsTime && !timed)
            return null;
        if (customer && !Undertakings.IsCustomers(words, head.Verb, clause.Next))
            return null;
        if (!customer && (!Undertakings.IsAct(words, head, timed) || Conditions.Asked(words, clause)))
            return null;
        var next = timed ? Math.Max(clause.Next, deadline.Next) : clause.Next;
        var first = timed ? Math.Min(clause.First, deadline.First) : clause.First;
        var (start, stop) = (words[first].Start, words[next - 1].End);
        return new(words.Text[start..stop], new(start, stop), What(words, head, clause, timed ? deadline : default), head.Owner(words, customer))
        {
            Due = timed ? deadline.Due : null,
            Vague = !timed && Undertakings.IsVague(words, head, clause.Next),
        };
    }

    /// <summary>The act without its time.</summary>
    private static string What(in WordList words, in Head head, in Clause clause, in DeadlinePhrase deadline)
    {
        var from = head.IsResult ? head.First : head.Verb;
        if (words.Is(head.Verb, "take") || deadline.Next <= from || deadline.First >= clause.Next || deadline.Next == 0)
            return words.Slice(from, clause.Next);
        var before = deadline.First > from ? words.Slice(from, deadline.First) : "";
        var after = deadline.Next < clause.Next ? words.Slice(deadline.Next, clause.Next) : "";
        return before.Length == 0 && after.Length == 0 ? words.Slice(from, clause.Next) : $"{before} {after}".Trim();
    }
}
