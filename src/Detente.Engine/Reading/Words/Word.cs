namespace Detente.Engine.Reading.Words;

/// <summary>One word or number of a turn: where it stands (UTF-16, end exclusive), what it can be, what comes before it.</summary>
internal readonly record struct Word(int Start, int End, Sense Sense, int Value, Break Before, bool Quoted)
{
    public int Length => End - Start;

    public bool Is(Sense sense) => (Sense & sense) != 0;

    /// <summary>Whether the word goes on from the one before it without a comma or a stop.</summary>
    public bool Flows => Before <= Break.Space;
}
