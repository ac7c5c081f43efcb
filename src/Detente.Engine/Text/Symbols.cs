namespace Detente.Engine.Text;

/// <summary>The symbols that stand for a kind of token, not for a word; words are numbered after them.</summary>
internal static class Symbols
{
    public const int Number = 0;
    public const int Money = 1;
    public const int Caps = 2;
    public const int Masked = 3;
    public const int Mention = 4;
    public const int Link = 5;
    public const int FirstWord = 6;

    /// <summary>The names by which patterns refer to them.</summary>
    public static int? ByName(string name) => name switch
    {
        "number" => Number,
        "money" => Money,
        "caps" => Caps,
        "masked" => Masked,
        "mention" => Mention,
        "link" => Link,
        _ => null,
    };
}
