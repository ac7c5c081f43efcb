using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;
using Detente.Engine.Text;

namespace Detente.Engine.Reading.Languages;

/// <summary>
/// Tells what of a turn is in a language that the playbook cannot read. It is sure before it says so: names, loan words and a greeting in another
/// language are no other language. A turn in the playbook's own costs one look at each token.
/// </summary>
internal sealed class LanguageFinder
{
    public const int Most = 64;
    public const ulong OwnBit = 1;

    private const int FewestForeign = 2;
    private const int ShortestPlain = 4;

    private readonly ImmutableArray<Language> _languages;
    private readonly HashSet<Word> _nameWords = [];
    private readonly string _own;

    public LanguageFinder(PlaybookSource source, Vocabulary vocabulary)
    {
        _languages = InOrder(source);
        _own = source.Language;
        foreach (var word in source.NameWords)
            if (vocabulary.Find(word) is { Languages: not 0 } found)
                _nameWords.Add(found);
    }

    public int Count => _languages.Length;

    /// <summary>By the number of its bit; the playbook's own is the first.</summary>
    public Language this[int number] => _languages[number];

    public bool IsNameWord(Word word) => _nameWords.Contains(word);

    /// <summary>Every frequent word, and the languages that have it. From four letters on it may be written without its accents.</summary>
    public static Dictionary<string, ulong> Words(PlaybookSource source)
    {
        var words = new Dictionary<string, ulong>();
        var languages = InOrder(source);
        for (var i = 0; i < languages.Length && i < Most; i++)
            foreach (var word in languages[i].Words)
            {
                var lower = word.ToLowerInvariant();
                words[lower] = words.GetValueOrDefault(lower) | 1UL << i;
                if (lower.Length >= ShortestPlain && Plain(lower) is var plain && plain != lower)
                    words[plain] = words.GetValueOrDefault(plain) | 1UL << i;
            }

        return words;
    }

    /// <summary>The language that a conversation says it is in, where the playbook cannot read it; else null.</summary>
    public NotedLanguage? Foreign(string locale)
    {
        var tag = locale.Split('-', '_')[0].Trim().ToLowerInvariant();
        return tag.Length == 0 || tag == _own || tag is "und" or "mul" || _languages.IsEmpty ? null : new(tag, Number(tag) is var number and > 0 ? _languages[number].Name : $"\"{tag}\"");
    }

    /// <summary>What of the text cannot be read; null where all of it can.</summary>
    public Unread? Find(TurnText text, ConversationState state)
    {
        if (_languages.IsEmpty)
            return null;
        var before = state.UnreadLanguage ?? Foreign(state.Info.Locale)?.Tag;
        if (before is null && !IsSuspect(text))
            return null;
        Span<double> scores = stackalloc double[Most];
        Span<int> hits = stackalloc int[Most];
        var whole = Weigh(text, 0, text.Count, scores, hits);
        var known = before is null ? -1 : Number(before);
        var best = whole.Best();
        var foreign = best > 0 && whole.Speaks(best);
        if (!foreign && before is not null && whole.GoesOn(known))
            (foreign, best) = (true, Math.Max(known, 0));
        var language = best > 0 ? new NotedLanguage(_languages[best].Tag, _languages[best].Name) : before is null ? null : Foreign(before);
        if (language is null)
            return null;
        return Sentences(text, best, foreign) is { } sentences ? new(language, sentences) : null;
    }

    /// <summary>Sentence by sentence: in a foreign turn all but those that are clearly the playbook's own, in another turn those that are clearly foreign.</summary>
    private List<TextSpan>? Sentences(TurnText text, int language, bool foreign)
    {
        Span<double> scores = stackalloc double[Most];
        Span<int> hits = stackalloc int[Most];
        var unread = new List<TextSpan>();
        foreach (ref readonly var sentence in text.Sentences)
        {
            var tally = Weigh(text, sentence.First, sentence.End, scores, hits);
            if (foreign ? !tally.IsOwn(language) : tally.Speaks(language) && tally.Words >= ShortestPlain)
                unread.Add(new(text.Tokens[sentence.First].Start, text.Tokens[sentence.End - 1].End));
        }

        return unread.Count == 0 ? null : unread.Count == text.SentenceCount ? [] : unread;
    }

    private Tally Weigh(TurnText text, int first, int end, Span<double> scores, Span<int> hits)
    {
        scores.Clear();
        hits.Clear();
        var tally = new Tally(this, scores, hits);
        for (var t = first; t < end; t++)
            tally.Add(text.Text, text.Tokens[t]);
        return tally;
    }

    private static bool IsSuspect(TurnText text)
    {
        var foreign = 0;
        foreach (ref readonly var token in text.Tokens)
        {
            var languages = token.Word.Languages;
            if (languages != 0)
                foreign += (languages & OwnBit) == 0 ? 1 : 0;
            else if (text.Text[token.Start] is >= '\u0370' and < '\ud800' and var letter && char.IsLetter(letter))
                foreign += Alphabets.IsUnspaced(Alphabets.Of(letter)) ? token.End - token.Start : 1;
        }

        return foreign >= FewestForeign;
    }

    private int Number(string tag)
    {
        for (var i = 0; i < _languages.Length; i++)
            if (_languages[i].Tag == tag)
                return i;
        return -1;
    }

    private static ImmutableArray<Language> InOrder(PlaybookSource source) =>
        source.Languages.Any(l => l.Tag == source.Language) ? [.. source.Languages.OrderBy(l => l.Tag == source.Language ? 0 : 1)] : [];

    private static string Plain(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                plain.Append(c switch { 'ł' => 'l', 'ø' => 'o', 'đ' => 'd', 'ı' => 'i', _ => c });
        return plain.ToString();
    }
}
