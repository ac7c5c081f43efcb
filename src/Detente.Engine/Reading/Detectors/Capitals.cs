namespace Detente.Engine.Reading.Detectors;

/// <summary>Some people write everything in capitals. That is a habit and no raised voice.</summary>
internal static class Capitals
{
    /// <summary>Turns in capitals from which on they are a habit; a long turn alone is enough.</summary>
    public const int Habit = 2;

    private const int FewestLetters = 12;
    private const int FewestLettersOfLong = 80;

    /// <summary>How far the habit goes after a turn; a turn with small letters ends it.</summary>
    public static int After(int before, ReadOnlySpan<char> text) => text.IndexOfAnyInRange('a', 'z') >= 0 ? 0 : Math.Min(Habit, before + Count(text));

    /// <summary>0 for a turn with small letters or hardly any, 1 for one in capitals, 2 for a long one.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
                return 0;
            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters >= FewestLettersOfLong ? 2 : letters >= FewestLetters ? 1 : 0;
    }
}
