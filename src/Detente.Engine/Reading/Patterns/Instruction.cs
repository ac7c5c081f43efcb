namespace Detente.Engine.Reading.Patterns;

internal enum Op : byte
{
    /// <summary>A token with symbol A.</summary>
    Symbol,

    /// <summary>A token with any symbol of set A.</summary>
    Set,

    /// <summary>Any token.</summary>
    Any,

    /// <summary>A token in capitals.</summary>
    Caps,

    /// <summary>Goes on at A and at B.</summary>
    Split,

    /// <summary>Goes on at A.</summary>
    Jump,
    SentenceStart,
    SentenceEnd,
    Question,
    Accept,
}

internal readonly record struct Instruction(Op Op, int A = 0, int B = 0);
