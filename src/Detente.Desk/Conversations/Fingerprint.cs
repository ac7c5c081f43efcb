using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Detente.Engine.Conversation;

namespace Detente.Desk.Conversations;

/// <summary>Tells a repeated request from another request under the same operation id.</summary>
internal static class Fingerprint
{
    public static string Of(OpenConversation opening) =>
        Of("open", $"{opening.Channel}", opening.CustomerName, opening.AgentName, opening.Locale);

    public static string Of(Turn turn) => Of(
        "turn", $"{turn.Speaker}", turn.Text, turn.At?.ToString("O", CultureInfo.InvariantCulture),
        Number(turn.Start), Number(turn.End), Number(turn.Loudness), Number(turn.Overlap));

    public static string Of(params ReadOnlySpan<string?> parts)
    {
        var all = new StringBuilder();
        foreach (var part in parts)
            all.Append(part?.Length ?? -1).Append(':').Append(part);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())).AsSpan(0, 16));
    }

    private static string? Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture);
}
