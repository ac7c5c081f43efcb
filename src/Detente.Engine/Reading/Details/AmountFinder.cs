using Detente.Engine.Reading.Times;
using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Details;

/// <summary>Amounts of money: £22.50, $1,200, 30 euros, fifty quid, USD 40. The value is the sign and the amount: £22.50.</summary>
internal static class AmountFinder
{
    public static void Find(in WordList words, ref DetailList found)
    {
        for (var i = 0; i < words.Count && !found.Full; i++)
        {
            if (!words.Is(i, Sense.Number) || !Quantities.TryRead(words, i, out var quantity) || quantity.Next <= i)
                continue;
            var next = quantity.Next;
            var thousands = next < words.Count && words[next].Before == Break.Glue && words.Is(next, "k");
            var amount = quantity.High * (thousands ? 1000 : 1);
            if (thousands)
                next++;
            if (Signed(words, i, out var currency, out var start))
                Add(words, start, words[next - 1].End, currency, amount, ref found);
            else if (words.Is(next, Sense.Currency) && words.Flows(next))
                Add(words, words[i].Start, words[next].End, words[next].Value, amount, ref found);
            else if (next - 1 < words.Count && Currencies.IndexOf(words.After(next - 1)) is >= 0 and var after)
                Add(words, words[i].Start, words[next - 1].End + 1, after, amount, ref found);
            i = next - 1;
        }
    }

    /// <summary>The sign or the code before the number.</summary>
    private static bool Signed(in WordList words, int i, out int currency, out int start)
    {
        start = words[i].Start - 1;
        currency = Currencies.IndexOf(words.Ahead(i));
        if (currency < 0 && words.Ahead(i) == ' ' && start > 0)
            currency = Currencies.IndexOf(words.Text[--start]);
        if (currency >= 0)
            return words.Is(i, Sense.Digits);
        if (!words.IsAny(i - 1, "gbp", "usd", "eur", "inr", "rs", "jpy") || words[i].Before > Break.Space || !words.Is(i, Sense.Digits))
            return false;
        currency = words[i - 1].Value;
        start = words[i - 1].Start;
        return true;
    }

    private static void Add(in WordList words, int start, int end, int currency, double amount, ref DetailList found)
    {
        if (!found.Taken(start, end) && amount > 0 && end <= words.Text.Length)
            found.Add(DetailKind.Amount, start, end, Currencies.Format(currency, amount));
    }
}
