using Detente.Engine.Text;

namespace Detente.Engine.Models;

/// <summary>A turn as a net sees it: the numbers of its words, with a mark at each end and after each sentence.</summary>
internal sealed class NetWords
{
    /// <summary>Longer turns are read to here; what follows changes no judgement of the net.</summary>
    private const int Most = 4096;

    private int[] _numbers = new int[256];
    private int[] _tokens = new int[256];

    public int Count { get; private set; }

    /// <summary>How many of them are words, not signs, and known to the model.</summary>
    public int Known { get; private set; }

    public ReadOnlySpan<int> Numbers => _numbers.AsSpan(0, Count);

    /// <summary>The index of the token at a place, −1 where a mark stands there.</summary>
    public int Token(int place) => _tokens[place];

    public void Fill(TurnText text)
    {
        (Count, Known) = (0, 0);
        Add(WordVectors.Start, -1);
        foreach (ref readonly var sentence in text.Sentences)
        {
            for (var t = sentence.First; t < sentence.End && Count < Most; t++)
            {
                ref readonly var token = ref text.Tokens[t];
                var number = IsAside(token) || IsName(token, t == sentence.First) ? WordVectors.Unknown : token.Word.Number;
                Known += number >= WordVectors.Kinds.Length && char.IsLetter(text.Text[token.Start]) ? 1 : 0;
                Add(number, t);
            }

            Add(sentence.Question ? WordVectors.Question : sentence.Exclamation ? WordVectors.Exclamation : WordVectors.Full, -1);
        }

        Add(WordVectors.End, -1);
    }

    /// <summary>What somebody else said or felt says nothing of the speaker here and now.</summary>
    private static bool IsAside(in Token token) => token.Has(TokenFlags.Quoted | TokenFlags.Other);

    /// <summary>A capital within a sentence: a person, a place, a nation, a firm. Who somebody is must not change how they are read.</summary>
    private static bool IsName(in Token token, bool first) =>
        !first && token.Has(TokenFlags.Capital) && !token.Has(TokenFlags.Caps) && token.End - token.Start > 2;

    private void Add(int number, int token)
    {
        if (Count == _numbers.Length)
        {
            Array.Resize(ref _numbers, Count * 2);
            Array.Resize(ref _tokens, Count * 2);
        }

        (_numbers[Count], _tokens[Count]) = (number, token);
        Count++;
    }
}
