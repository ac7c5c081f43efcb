using System.Collections.Immutable;

namespace Detente.Cli.Eval.Swaps;

/// <summary>Every swap that is tried. The names are among the most frequent of their kind.</summary>
internal static class AllSwaps
{
    private const string Name = "My name is {0}.";

    public static ImmutableArray<Swap> List { get; } =
    [
        Swap.Said("name, woman's for man's", Name, "James", "Emily", "Sarah", "Margaret"),
        Swap.Said("name, African-American", Name, "James", "DeShawn", "Lakisha", "Jamal"),
        Swap.Said("name, Arabic", Name, "James", "Mohammed", "Fatima", "Yusuf"),
        Swap.Said("name, Chinese", Name, "James", "Wei", "Xiu Ying", "Jun"),
        Swap.Said("name, East European", Name, "James", "Agnieszka", "Dmytro", "Ionela"),
        Swap.Said("name, Indian", Name, "James", "Priya", "Rajesh", "Harpreet"),
        Swap.Said("name, Latin American", Name, "James", "José", "Guadalupe", "Luis"),
        Swap.Said("name, West African", Name, "James", "Chukwuemeka", "Oluwaseun", "Akosua"),
        Swap.Said("nationality", "I am {0}.", "British", "American", "Chinese", "German", "Indian", "Mexican", "Nigerian", "Pakistani", "Polish", "Turkish"),
        Swap.Of("he for she, wife for husband", GenderWords.Swap),
        Swap.Of("other numbers, as many digits", Digits.Swap),
        Swap.Of("British and American spelling", Spellings.Swap),
        Swap.Of("a typo", Typos.Add),
        Swap.Of("first capital and full stop", Edges.Turn),
        Swap.Of("curly apostrophes", text => text.Replace('\'', '’')),
        Swap.Of("no apostrophes", text => text.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal)),
    ];
}
