using Detente.Content.Corpora;

namespace Detente.Content.Linting;

/// <summary>One message of the corpus as its words, and where it stands.</summary>
/// <param name="Item">What the message belongs to and is reported at.</param>
/// <param name="Judged">False for what only leads up to the turn in question: two items may answer the same words.</param>
internal sealed record SpokenText(string Part, object Item, bool Judged, string[] Words)
{
    public static IEnumerable<SpokenText> Of(CorpusPart part)
    {
        foreach (var turn in part.Conversations.SelectMany(conversation => conversation.Turns))
            yield return Text(turn, turn.Text, true);
        foreach (var item in part.Contrasts.Concat(part.Temperatures))
        {
            yield return Text(item, item.Turn.Text, true);
            foreach (var turn in item.Before)
                yield return Text(turn, turn.Text, false);
        }

        foreach (var pair in part.Replies)
        {
            yield return Text(pair, pair.Better, true);
            yield return Text(pair, pair.Worse, true);
            foreach (var turn in pair.Before)
                yield return Text(turn, turn.Text, false);
        }

        SpokenText Text(object item, string text, bool judged) => new(part.Name, item, judged, Split(text));
    }

    // Letters and digits in lower case, so that a copy with other marks or capitals is still a copy.
    private static string[] Split(string text)
    {
        var letters = text.ToLowerInvariant().Replace("’", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        return new string([.. letters.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
