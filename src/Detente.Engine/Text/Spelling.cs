using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Detente.Engine.Text;

/// <summary>The vocabulary's spelling of an enumeration's values: <c>in-person</c> for <c>InPerson</c>.</summary>
public static class Spelling
{
    public static string Of<T>(T value)
        where T : struct, Enum =>
        Cache<T>.Names[Array.IndexOf(Cache<T>.Values, value)];

    public static ImmutableArray<string> All<T>()
        where T : struct, Enum =>
        Cache<T>.Names;

    public static bool TryParse<T>([NotNullWhen(true)] string? text, out T value)
        where T : struct, Enum
    {
        var index = text is null ? -1 : Cache<T>.Names.IndexOf(text);
        value = index >= 0 ? Cache<T>.Values[index] : default;
        return index >= 0;
    }

    private static ImmutableArray<string> Spell(string[] names) => [.. names.Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];

    private static class Cache<T>
        where T : struct, Enum
    {
        public static readonly T[] Values = Enum.GetValues<T>();

        // The names come in the order of the values. No query here: it would be compiled for every enumeration.
        public static readonly ImmutableArray<string> Names = Spell(Enum.GetNames<T>());
    }
}
