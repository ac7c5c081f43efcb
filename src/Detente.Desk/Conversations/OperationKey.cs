namespace Detente.Desk.Conversations;

/// <summary>What a caller may give as an operation id.</summary>
internal static class OperationKey
{
    public const string Field = "operationId";

    public const string Rule = "An operation id is 1 to 200 printable ASCII characters.";

    public static bool IsValid(string? key) =>
        key is null || (key.Length is > 0 and <= 200 && key.All(c => c is >= ' ' and <= '~'));
}
