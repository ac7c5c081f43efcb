namespace Detente.Engine.Reading.Details;

/// <summary>The currencies that people name, in the order of the word table; pence and cents are hundredths of the first and third.</summary>
internal static class Currencies
{
    public const int Pence = 5;
    public const int Cents = 6;

    private const string Symbols = "£€$₹¥";

    public static int IndexOf(char symbol) => Symbols.IndexOf(symbol, StringComparison.Ordinal);

    /// <summary>As it is said back: £22.50, €30.</summary>
    public static string Format(int currency, double amount)
    {
        var (symbol, value) = currency switch
        {
            Pence => (Symbols[0], amount / 100),
            Cents => (Symbols[2], amount / 100),
            _ => (Symbols[currency], amount),
        };
        var format = value == Math.Floor(value) ? "0" : "0.00";
        return symbol + value.ToString(format, System.Globalization.CultureInfo.InvariantCulture);
    }
}
