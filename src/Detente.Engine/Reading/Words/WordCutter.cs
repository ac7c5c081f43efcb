using System.Globalization;

namespace Detente.Engine.Reading.Words;

/// <summary>
/// Cuts a text into words in one pass. Numbers keep their decimal point and thousands comma; "5pm" is two glued words;
/// quotation marks that are never closed are no quotation.
/// </summary>
internal ref struct WordCutter(ReadOnlySpan<char> text)
{
    private const int LongestKnown = 16;
    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private int _quoteEnd;
    private bool _noMoreQuotes;
    private Sense _last;

    public bool Next(out Word word)
    {
        var gap = _at == 0 ? Break.Stop : Break.Glue;
        while (_at < _text.Length && !char.IsLetterOrDigit(_text[_at]))
            gap = Max(gap, Gap());
        if (_at >= _text.Length)
        {
            word = default;
            return false;
        }
        var start = _at;
        var meaning = char.IsAsciiDigit(_text[start]) ? Digits() : Letters();
        _last = meaning.Sense;
        word = new(start, _at, meaning.Sense, meaning.Value, gap, start < _quoteEnd);
        return true;
    }

    private static Break Max(Break a, Break b) => a > b ? a : b;

    private Meaning Digits()
    {
        var start = _at++;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || (_text[_at] is '.' or ',' && DigitAt(_at + 1))))
            _at++;
        var run = _text[start.._at];
        var whole = run.Length <= 9 && int.TryParse(run, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;
        return new(Sense.Digits | Sense.Number, whole);
    }

    private Meaning Letters()
    {
        var start = _at++;
        if (_text[start] is 'a' or 'p' or 'A' or 'P' && _text[_at..].StartsWith(".m", StringComparison.OrdinalIgnoreCase) && !LetterAt(_at + 2))
        {
            _at += 2;
            return WordTable.Find(_text[start.._at]);
        }
        var code = false;
        var curly = false;
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (char.IsAsciiLetter(c) || (c > 127 && char.IsLetterOrDigit(c)))
                _at++;
            else if (char.IsAsciiDigit(c))
            {
                code = true;
                _at++;
            }
            else if (c is '\'' or '\u2019' && _at + 1 < _text.Length && char.IsLetter(_text[_at + 1]))
            {
                curly |= c == '\u2019';
                _at++;
            }
            else
                break;
        }
        if (code)
            return new(Sense.Code, 0);
        var run = _text[start.._at];
        if (run.Length > LongestKnown)
            return default;
        if (!curly)
            return WordTable.Find(run);
        Span<char> straight = stackalloc char[LongestKnown];
        run.Replace(straight, '\u2019', '\'');
        return WordTable.Find(straight[..run.Length]);
    }

    private Break Gap()
    {
        var c = _text[_at++];
        switch (c)
        {
            case ' ' or '\t' or '\r' or '\u00a0':
                return Break.Space;
            case '.':
                if (_at < _text.Length && char.IsLetterOrDigit(_text[_at]))
                    return Break.Link;
                return (_last & Sense.NameCue) != 0 || (_last & (Sense.Reference | Sense.Unit | Sense.Clock)) != 0 && !UpperNext() ? Break.Space : Break.Stop;
            case '?' when Inside() && !char.IsUpper(_text[_at]):
                return Break.Link;
            case '!' or '?' or '\u2026' or '\u3002' or '\uff1f' or '\uff01':
                return Break.Stop;
            case '\n':
                return UpperNext() ? Break.Stop : Break.Space;
            case '/':
                return _at + 1 < _text.Length && _text[_at] == '/' && _text[_at + 1] == '/' ? Break.Stop : Break.Link;
            case '-' or '\u2010' or '\u2011' or ':' or '\u2013' or '_' or '\'' or '\u2019':
                return Inside() ? Break.Link : Break.Pause;
            case '"' or '\u201c' or '\u201d' or '\u00ab':
                Quote(c);
                return Break.Pause;
            case ',' or ';' or '(' or ')' or '[' or ']' or '\u2014' or '\u00bb' or '\u2018':
                return Break.Pause;
            default:
                return Break.Space;
        }
    }

    private readonly bool Inside() =>
        _at >= 2 && char.IsLetterOrDigit(_text[_at - 2]) && _at < _text.Length && char.IsLetterOrDigit(_text[_at]);

    private readonly bool DigitAt(int index) => index < _text.Length && char.IsAsciiDigit(_text[index]);

    private readonly bool LetterAt(int index) => index < _text.Length && char.IsLetterOrDigit(_text[index]);

    /// <summary>A new line, an end of text or a capital after blanks.</summary>
    private readonly bool UpperNext()
    {
        var i = _at;
        while (i < _text.Length && i - _at < 8 && _text[i] is ' ' or '\t' or '\r')
            i++;
        return i >= _text.Length || !char.IsLower(_text[i]);
    }

    private void Quote(char mark)
    {
        if (_noMoreQuotes || _at <= _quoteEnd)
            return;
        var close = mark switch { '\u201c' => '\u201d', '\u00ab' => '\u00bb', '"' => '"', _ => '\0' };
        if (close == '\0')
            return;
        var length = _text[_at..].IndexOf(close);
        if (length < 0)
            _noMoreQuotes = true;
        else
            _quoteEnd = _at + length + 1;
    }
}
