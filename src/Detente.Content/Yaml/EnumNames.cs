using System.Collections.Immutable;
using System.Text.Json;

namespace Detente.Content.Yaml;

/// <summary>The vocabulary's spelling of an enumeration: <c>in-person</c> for <c>InPerson</c>.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    public static ImmutableArray<string> All { get; } =
        [.. Values.Select(value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()))];

    public static bool TryParse(string text, out T value)
    {
        var index = All.IndexOf(text);
        value = index >= 0 ? Values[index] : default;
        return index >= 0;
    }
}
