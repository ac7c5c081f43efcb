namespace Detente.Engine.Text;

/// <summary>A word, number, emoji, link or mention; offsets are into the original text.</summary>
internal struct Token
{
    public int Start;
    public int End;
    public int Sentence;
    public TokenFlags Flags;
    public Word Word;

    public readonly bool Has(TokenFlags flag) => (Flags & flag) != 0;
}
