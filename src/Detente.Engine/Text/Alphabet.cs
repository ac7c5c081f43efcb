namespace Detente.Engine.Text;

/// <summary>What a letter is written in.</summary>
public enum Alphabet
{
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Thai,
    Georgian,
    Hangul,
    Kana,
    Han,

    /// <summary>One that no language here is known by.</summary>
    Other,
}
