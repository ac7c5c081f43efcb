using Detente.Desk.Ids;

namespace Detente.Desk.Conversations;

/// <summary>What a caller may give as an operation id.</summary>
internal static class OperationKey
{
    public const string Field = "operationId";

    public const string Rule = "An operation id is 1 to 200 printable ASCII characters.";

    /// <summary>
    /// For a request without one: a commit whose answer was lost on the way is tried again, and must then meet itself.
    /// </summary>
    public static string New(IdSource ids) => $"~{ids.Next():N}";

    public static bool IsValid(string? key) =>
        key is null || (key.Length is > 0 and <= 200 && key.All(c => c is >= ' ' and <= '~'));
}
