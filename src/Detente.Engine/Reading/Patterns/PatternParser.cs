using System.Collections.Immutable;

namespace Detente.Engine.Reading.Patterns;

/// <summary>Reads the pattern language of <c>docs/reference/patterns.md</c>.</summary>
internal ref struct PatternParser
{
    private readonly ReadOnlySpan<char> _source;
    private int _at;

    private PatternParser(ReadOnlySpan<char> source) => _source = source;

    /// <exception cref="FormatException">The message says what is wrong and where.</exception>
    public static PatternNode Parse(string source)
    {
        var parser = new PatternParser(source);
        var node = parser.Choice();
        if (parser._at < source.Length)
            throw parser.Error($"'{source[parser._at]}' has no opening bracket");
        return node;
    }

    private PatternNode Choice()
    {
        var options = ImmutableArray.CreateBuilder<PatternNode>();
        do
            options.Add(Sequence());
        while (Take('|'));
        return options.Count == 1 ? options[0] : new PatternNode.Choice(options.ToImmutable());
    }

    private PatternNode Sequence()
    {
        var parts = ImmutableArray.CreateBuilder<PatternNode>();
        while (true)
        {
            SkipSpace();
            if (_at >= _source.Length || _source[_at] is '|' or ')' or ']')
                break;
            parts.Add(Part());
        }

        return parts.Count switch
        {
            0 => throw Error("nothing stands here"),
            1 => parts[0],
            _ => new PatternNode.Sequence(parts.ToImmutable()),
        };
    }

    private PatternNode Part()
    {
        switch (_source[_at])
        {
            case '(':
                _at++;
                var group = Choice();
                Expect(')');
                return Take('?') ? new PatternNode.Optional(group) : group;
            case '[':
                _at++;
                var optional = Choice();
                Expect(']');
                return new PatternNode.Optional(optional);
            case '^':
                _at++;
                return new PatternNode.SentenceStart();
            case '$' when _at + 1 >= _source.Length || _source[_at + 1] is ' ' or ')' or ']' or '|':
                _at++;
                return new PatternNode.SentenceEnd();
            case '?':
                _at++;
                return new PatternNode.Question();
            case '<' when _source[_at..].IndexOf('>') is > 1 and var length:
                var name = _source.Slice(_at + 1, length - 1).ToString();
                _at += length + 1;
                return new PatternNode.Reference(name);
            default:
                return WordOrGap();
        }
    }

    private PatternNode WordOrGap()
    {
        var start = _at;
        var face = _source[_at] is ':' or ';' or '=' or '<' or '>';
        while (_at < _source.Length && !EndsWord(_source[_at], face) && !(_source[_at] == '?' && _at > start))
            _at++;

        var word = _source[start.._at].ToString().ToLowerInvariant().Replace('’', '\'');
        switch (word)
        {
            case "_":
                return new PatternNode.Gap(1, 1);
            case "..":
                return new PatternNode.Gap(0, 3);
            case "...":
                return new PatternNode.Gap(0, 8);
        }

        if (word.EndsWith('*') && word.Length > 1 && word[^2] != '*' && char.IsLetter(word[0]))
            return word.Length >= 4 ? new PatternNode.Prefix(word[..^1]) : throw Error($"'{word}' needs at least three letters before the *");
        return Hyphenated(word);
    }

    /// <summary>A hyphen parts words in text, so it does in patterns: "call-back" is two words, and so is "24/7" none.</summary>
    private static PatternNode Hyphenated(string word)
    {
        if (!word.Contains('-') || !char.IsLetterOrDigit(word[0]))
            return new PatternNode.Literal(word);
        var parts = word.Split('-', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 1
            ? new PatternNode.Literal(parts[0])
            : new PatternNode.Sequence([.. parts.Select(p => (PatternNode)(p.EndsWith('*') ? new PatternNode.Prefix(p[..^1]) : new PatternNode.Literal(p)))]);
    }

    /// <summary>In an emoticon, brackets are part of the face.</summary>
    private static bool EndsWord(char c, bool face) => c is ' ' or '\t' or '|' || (!face && c is ('(' or ')' or '[' or ']'));

    private void SkipSpace()
    {
        while (_at < _source.Length && char.IsWhiteSpace(_source[_at]))
            _at++;
    }

    private bool Take(char c)
    {
        if (_at >= _source.Length || _source[_at] != c)
            return false;
        _at++;
        return true;
    }

    private void Expect(char c)
    {
        SkipSpace();
        if (!Take(c))
            throw Error($"'{c}' is missing");
    }

    private readonly FormatException Error(string what) => new($"pattern \"{_source}\", column {_at + 1}: {what}");
}
