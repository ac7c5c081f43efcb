using System.Runtime.CompilerServices;
using System.Text.Json;
using Detente.Engine.Text;

namespace Detente.Desk.Contract;

/// <summary>An enumeration's spellings, encoded once. Its values count up from 0.</summary>
internal static class WireNames<T>
    where T : struct, Enum
{
    private static readonly JsonEncodedText[] Encoded = [.. Spelling.All<T>().Select(name => JsonEncodedText.Encode(name))];

    public static JsonEncodedText Of(T value) => Encoded[Unsafe.As<T, int>(ref value)];
}
