namespace Detente.Engine.Text;

/// <summary>Letters by their Unicode block.</summary>
internal static class Alphabets
{
    public static Alphabet Of(char letter) => letter switch
    {
        < '\u0370' or >= '\u1e00' and < '\u1f00' or >= '\uff21' and < '\uff5b' => Alphabet.Latin,
        < '\u0400' or >= '\u1f00' and < '\u2000' => Alphabet.Greek,
        < '\u0530' => Alphabet.Cyrillic,
        < '\u0590' => Alphabet.Armenian,
        < '\u0600' or >= '\ufb1d' and < '\ufb50' => Alphabet.Hebrew,
        < '\u0780' or >= '\ufb50' and < '\ufe00' or >= '\ufe70' and < '\uff00' => Alphabet.Arabic,
        >= '\u0900' and < '\u0980' => Alphabet.Devanagari,
        >= '\u0980' and < '\u0a00' => Alphabet.Bengali,
        >= '\u0a00' and < '\u0a80' => Alphabet.Gurmukhi,
        >= '\u0a80' and < '\u0b00' => Alphabet.Gujarati,
        >= '\u0b80' and < '\u0c00' => Alphabet.Tamil,
        >= '\u0c00' and < '\u0c80' => Alphabet.Telugu,
        >= '\u0c80' and < '\u0d00' => Alphabet.Kannada,
        >= '\u0d00' and < '\u0d80' => Alphabet.Malayalam,
        >= '\u0e00' and < '\u0e80' => Alphabet.Thai,
        >= '\u10a0' and < '\u1100' => Alphabet.Georgian,
        >= '\u1100' and < '\u1200' or >= '\uac00' and < '\ud7b0' => Alphabet.Hangul,
        >= '\u3040' and < '\u3100' or >= '\uff66' and < '\uffa0' => Alphabet.Kana,
        >= '\u3400' and < '\ua000' or >= '\uf900' and < '\ufb00' => Alphabet.Han,
        _ => Alphabet.Other,
    };

    /// <summary>Whether words stand without spaces between them, so that a token is a phrase.</summary>
    public static bool IsUnspaced(Alphabet alphabet) => alphabet is Alphabet.Han or Alphabet.Kana or Alphabet.Thai;
}
