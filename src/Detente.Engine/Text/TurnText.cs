namespace Detente.Engine.Text;

/// <summary>A turn's text cut into tokens and sentences. Reused from turn to turn; never shared between threads.</summary>
internal sealed class TurnText
{
    private const int KeptTokens = 16_384;

    private Token[] _tokens = new Token[256];
    private Sentence[] _sentences = new Sentence[32];

    public string Text { get; private set; } = "";

    public int Count { get; private set; }

    public int SentenceCount { get; private set; }

    public Span<Token> Tokens => _tokens.AsSpan(0, Count);

    public Span<Sentence> Sentences => _sentences.AsSpan(0, SentenceCount);

    public void Reset(string text)
    {
        Text = text;
        if (_tokens.Length > KeptTokens)
            (_tokens, _sentences) = (new Token[256], new Sentence[32]);
        Count = 0;
        SentenceCount = 0;
    }

    /// <summary>Takes the quotes from the text of which this one, as long, leaves parts out.</summary>
    public void QuoteFrom(string original) => Text = original;

    public void Add(int start, int end, Word word, TokenFlags flags)
    {
        if (Count == _tokens.Length)
            Array.Resize(ref _tokens, Count * 2);
        _tokens[Count++] = new() { Start = start, End = end, Word = word, Flags = flags, Sentence = SentenceCount };
    }

    /// <summary>Makes one token of several.</summary>
    public void Join(int first, int end, Word word)
    {
        _tokens[first].End = _tokens[end - 1].End;
        _tokens[first].Word = word;
        var gone = end - first - 1;
        Array.Copy(_tokens, end, _tokens, first + 1, Count - end);
        Count -= gone;
        foreach (ref var sentence in Sentences)
        {
            sentence.First -= sentence.First >= end ? gone : 0;
            sentence.End -= sentence.End >= end ? gone : 0;
        }
    }

    /// <summary>Closes the sentence that the tokens since the last one make up; does nothing where there are none.</summary>
    public void EndSentence(bool question, bool exclamation)
    {
        var first = SentenceCount == 0 ? 0 : _sentences[SentenceCount - 1].End;
        if (first == Count)
        {
            // "Why?!" and "Help!!!": later marks belong to the sentence that has just ended.
            if (SentenceCount > 0)
            {
                _sentences[SentenceCount - 1].Question |= question;
                _sentences[SentenceCount - 1].Exclamation |= exclamation;
            }

            return;
        }

        if (SentenceCount == _sentences.Length)
            Array.Resize(ref _sentences, SentenceCount * 2);
        _sentences[SentenceCount++] = new() { First = first, End = Count, Question = question, Exclamation = exclamation };
    }

    public Evidence Quote(int firstToken, int endToken, int tail = 0)
    {
        while (tail == 0 && endToken > firstToken + 1 && _tokens[endToken - 1].Has(TokenFlags.Dangling))
            endToken--;
        return Evidence.From(Text, _tokens[firstToken].Start, _tokens[endToken - 1].End + tail);
    }
}
