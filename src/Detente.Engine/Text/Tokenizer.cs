using System.Globalization;

namespace Detente.Engine.Text;

/// <summary>Cuts text into tokens and sentences in one pass, with offsets into the original.</summary>
internal static class Tokenizer
{
    private static readonly string[] Emoticons = [":'(", ">:(", ":-)", ":-(", ";-)", ":-/", ":-D", ":)", ":(", ";)", ":/", ":D", ":P", "<3", "=(", "=)", ":|"];
    private static readonly string[] Abbreviations = ["mr", "mrs", "ms", "dr", "st", "no", "vs", "etc", "e.g", "i.e", "approx", "ref", "tel"];

    public static void Cut(string text, Vocabulary vocabulary, TurnText into)
    {
        into.Reset(text);
        var pending = TokenFlags.None;
        var quote = '\0';
        var quoteFirst = 0;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsAsciiLetterOrDigit(c) || (c > 127 && char.IsLetterOrDigit(c)))
            {
                i = AddWord(text, i, vocabulary, into, pending);
                pending = TokenFlags.None;
            }
            else if (c is '"' or '“' or '”' or '«' or '»' or '„')
            {
                Quote(into, ref quote, ref quoteFirst, c);
                pending |= TokenFlags.Break;
                i++;
            }
            else if (c is '\'' or '‘' or '’' && IsQuoteMark(text, i, quote))
            {
                Quote(into, ref quote, ref quoteFirst, '\'');
                i++;
            }
            else if (AddSpecial(text, i, vocabulary, into, pending) is var end && end > i)
            {
                i = end;
                pending = TokenFlags.None;
            }
            else
            {
                if (Punctuate(text, i, into))
                    pending |= TokenFlags.Break;
                i++;
            }
        }

        into.EndSentence(false, false);
        Disguise.JoinLetters(into, vocabulary);
    }

    private static int AddWord(string text, int start, Vocabulary vocabulary, TurnText into, TokenFlags flags)
    {
        var end = start;
        var letters = 0;
        var capitals = 0;
        var masked = false;
        var digitFirst = char.IsAsciiDigit(text[start]);
        if (LinkEnd(text, start) is var link && link > start)
        {
            into.Add(start, link, Vocabulary.Link, flags);
            return link;
        }

        for (; end < text.Length; end++)
        {
            var c = text[end];
            if (char.IsLetter(c))
            {
                letters++;
                capitals += char.IsUpper(c) ? 1 : 0;
            }
            else if (c is '*' or '#' or '@' or '$' && !digitFirst && IsMask(text, end))
                masked = true;
            else if (!char.IsDigit(c) && !IsInside(text, end, digitFirst) && !(c > 127 && IsJoined(text, end)) && !(c == '!' && Disguise.IsLetter(text, start, end, vocabulary)))
                break;
        }

        if (letters == 0 && end < text.Length && text[end] is '€' or '£' or '%' && end + 1 <= text.Length && text[end] != '%')
        {
            into.Add(start, end + 1, Vocabulary.Money, flags);
            return end + 1;
        }

        if (char.IsUpper(text[start]))
            flags |= TokenFlags.Capital;
        if (letters >= 2 && capitals == letters)
            flags |= TokenFlags.Caps;
        var written = text.AsSpan(start, end - start);
        var word = digitFirst ? vocabulary.FindNumber(written) : vocabulary.Find(written);
        if (word.Symbols.Length == 0 && !digitFirst)
            word = Disguise.Find(written, vocabulary) ?? word;
        if (masked && word.Symbols.Length == 0)
            word = Vocabulary.Masked;
        into.Add(start, end, word, flags);
        return end;
    }

    private static int LinkEnd(string text, int start)
    {
        var rest = text.AsSpan(start);
        if (!rest.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return start;
        if (rest[0] is 'h' or 'H' && !rest[4..].StartsWith("://") && !rest[4..].StartsWith("s://"))
            return start;
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '<' or '>'))
            end++;
        while (text[end - 1] is '.' or ',' or ')' or '!' or '?')
            end--;
        return end;
    }

    /// <summary>Whether a mark inside a word hides letters: "f***", "sh*t", "b@stard"; not "a@b.com" or "*really*".</summary>
    private static bool IsMask(string text, int i)
    {
        var next = i + 1 < text.Length ? text[i + 1] : ' ';
        if (text[i] == '*')
            return char.IsAsciiLetter(next) || next == '*' || text[i - 1] == '*';
        if (!char.IsAsciiLetter(next) && next is not ('*' or '#' or '$'))
            return false;
        var end = i + 1;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        return text[i] != '@' || end + 1 >= text.Length || text[end] is not ('.' or '-') || !char.IsAsciiLetterOrDigit(text[end + 1]);
    }

    /// <summary>Accents that stand alone, and signs without a width: the word goes on over them.</summary>
    private static bool IsJoined(string text, int i) => CharUnicodeInfo.GetUnicodeCategory(text[i]) switch
    {
        UnicodeCategory.NonSpacingMark => true,
        UnicodeCategory.Format => i + 1 < text.Length && (char.IsLetter(text[i + 1]) || text[i + 1] is '\'' or '’' || (text[i + 1] > 127 && IsJoined(text, i + 1))),
        _ => false,
    };

    private static bool IsInside(string text, int i, bool number)
    {
        if (i + 1 >= text.Length)
            return false;
        var next = text[i + 1];
        return text[i] switch
        {
            '\'' or '’' or '‘' => char.IsLetter(next) && i > 0 && (char.IsLetterOrDigit(text[i - 1]) || char.GetUnicodeCategory(text[i - 1]) == UnicodeCategory.Format),
            '.' or ',' or ':' or '/' => number && char.IsAsciiDigit(next) && char.IsAsciiDigit(text[i - 1]),
            _ => false,
        };
    }

    /// <summary>Money, mentions, hashtags, links, emoticons and emoji. Returns the end, or the start where it is none.</summary>
    private static int AddSpecial(string text, int i, Vocabulary vocabulary, TurnText into, TokenFlags flags)
    {
        var c = text[i];
        var next = i + 1 < text.Length ? text[i + 1] : '\0';
        var end = i;
        if (c is '$' or '£' or '€' or '¥' or '₹' && char.IsAsciiDigit(next))
        {
            end = i + 1;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsInside(text, end, true) || text[end] is 'k' or 'K'))
                end++;
            into.Add(i, end, Vocabulary.Money, flags);
        }
        else if (c == '@' && char.IsLetterOrDigit(next))
        {
            end = i + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
                end++;
            into.Add(i, end, Vocabulary.Mention, flags);
        }
        else if (c is ':' or ';' or '>' or '<' or '=' && FindEmoticon(text, i) is { } face)
        {
            end = i + face.Length;
            into.Add(i, end, vocabulary.Find(face), flags | TokenFlags.ClauseStart);
        }
        else if (char.IsHighSurrogate(c) && char.IsLowSurrogate(next))
        {
            end = i + 2;
            into.Add(i, end, vocabulary.Find(text.AsSpan(i, 2)), flags | TokenFlags.ClauseStart);
        }
        else if (c is >= '☀' and <= '➿')
        {
            end = i + 1;
            into.Add(i, end, vocabulary.Find(text.AsSpan(i, 1)), flags | TokenFlags.ClauseStart);
        }

        return end;
    }

    private static string? FindEmoticon(string text, int i)
    {
        foreach (var face in Emoticons)
            if (text.AsSpan(i).StartsWith(face, StringComparison.Ordinal))
                return face;
        return null;
    }

    /// <summary>An apostrophe that opens or closes a quotation and is no part of a word.</summary>
    private static bool IsQuoteMark(string text, int i, char open)
    {
        var before = i == 0 || !char.IsLetterOrDigit(text[i - 1]);
        var after = i + 1 >= text.Length || !char.IsLetterOrDigit(text[i + 1]);
        if (open == '\'')
            return after && !before || after;
        if (!before || after)
            return false;
        // An opening mark counts only where a closing one follows in reach: "'cause" and "the lads' van" quote nothing.
        var limit = Math.Min(text.Length, i + 200);
        for (var k = i + 2; k < limit; k++)
            if (text[k] is '\'' or '’' && char.IsLetterOrDigit(text[k - 1]) | text[k - 1] is '.' or '!' or '?' && (k + 1 >= text.Length || !char.IsLetterOrDigit(text[k + 1])))
                return true;
        return false;
    }

    private static void Quote(TurnText into, ref char open, ref int first, char mark)
    {
        var kind = mark switch { '\'' => '\'', '«' or '»' => '«', _ => '"' };
        if (open == '\0')
        {
            if (mark is not ('”' or '»'))
                (open, first) = (kind, into.Count);
        }
        else if (open == kind)
        {
            // A quotation that is the whole turn so far and all that follows is the speaker's own; ReadScopes decides that.
            var tokens = into.Tokens;
            for (var t = first; t < tokens.Length; t++)
                tokens[t].Flags |= TokenFlags.Quoted;
            open = '\0';
        }
    }

    /// <summary>Ends a sentence where the mark does; true where the mark breaks a clause.</summary>
    private static bool Punctuate(string text, int i, TurnText into)
    {
        var c = text[i];
        var next = i + 1 < text.Length ? text[i + 1] : '\0';
        switch (c)
        {
            case '?' or '？' or '؟':
                into.EndSentence(true, false);
                return false;
            case '!' or '！':
                into.EndSentence(false, true);
                return false;
            case '.' when next == '.' || (i > 0 && text[i - 1] == '.'):
                return true;
            case '.' or '。':
                if (!char.IsLetterOrDigit(next) && !EndsWithAbbreviation(text, i, into))
                    into.EndSentence(false, false);
                return false;
            case '…' or ',' or ';' or ':' or '(' or ')' or '–' or '—' or '[' or ']':
                return true;
            case '-':
                return !char.IsLetterOrDigit(next) || i == 0 || !char.IsLetterOrDigit(text[i - 1]);
            case '\n':
                if (EndsLine(text, i))
                    into.EndSentence(false, false);
                return true;
            case '/' when next == '/' || (i > 0 && text[i - 1] == '/'):
            case '|':
            case '•':
                into.EndSentence(false, false);
                return false;
            default:
                return false;
        }
    }

    private static bool EndsWithAbbreviation(string text, int dot, TurnText into)
    {
        if (into.Count == 0 || into.Tokens[^1].End != dot || dot + 1 >= text.Length)
            return false;
        var last = text.AsSpan(into.Tokens[^1].Start, dot - into.Tokens[^1].Start);
        foreach (var abbreviation in Abbreviations)
            if (last.Equals(abbreviation, StringComparison.OrdinalIgnoreCase))
                return last.Length != 2 || !last.Equals("no", StringComparison.OrdinalIgnoreCase) || (dot + 2 < text.Length && char.IsAsciiDigit(text[dot + 2]));
        return false;
    }

    /// <summary>A line break ends a sentence unless the next line goes on in lower case, as in a wrapped e-mail.</summary>
    private static bool EndsLine(string text, int i)
    {
        var k = i + 1;
        while (k < text.Length && text[k] is ' ' or '\r' or '\t')
            k++;
        return k >= text.Length || !char.IsLower(text[k]);
    }
}
