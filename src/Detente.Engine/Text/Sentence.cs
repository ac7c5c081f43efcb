namespace Detente.Engine.Text;

/// <summary>A run of tokens, end exclusive, and how it ends.</summary>
internal struct Sentence
{
    public int First;
    public int End;
    public bool Question;
    public bool Exclamation;
}
