using System.Diagnostics.CodeAnalysis;

namespace Detente.Desk.Ids;

/// <summary>A workspace's id, which also stands in addresses: 1 to 40 lower-case letters, digits and hyphens.</summary>
public readonly record struct WorkspaceId : IParsable<WorkspaceId>
{
    private readonly string? _value;

    private WorkspaceId(string value) => _value = value;

    /// <summary>The workspace that the first start makes.</summary>
    public static WorkspaceId Default { get; } = new("default");

    public string Value => _value ?? Default.Value;

    public override string ToString() => Value;

    public static WorkspaceId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id)
            ? id
            : throw new FormatException("A workspace id is 1 to 40 lower-case letters, digits and hyphens.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out WorkspaceId result)
    {
        var ok = s is { Length: > 0 and <= 40 } && s.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-');
        result = ok ? new(s!) : default;
        return ok;
    }
}
