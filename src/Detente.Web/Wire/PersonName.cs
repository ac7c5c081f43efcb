using System.Text.Json.Serialization;

namespace Detente.Web.Wire;

/// <summary>A customer or an agent, by name.</summary>
public sealed record PersonName([property: JsonConverter(typeof(WireText))] string? Name)
{
    internal const int Longest = 200;

    internal static PersonName? Of(string? name) => name is null ? null : new(name);
}
