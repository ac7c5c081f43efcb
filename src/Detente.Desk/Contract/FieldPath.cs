namespace Detente.Desk.Contract;

/// <summary>Where in a conversation a value stands; spelled out only when something is wrong with it.</summary>
internal readonly record struct FieldPath(string Name, int Turn = -1)
{
    public override string ToString() => Turn >= 0 ? $"turns[{Turn}].{Name}" : Name;

    public FieldException MustBe(string what) => new($"{this} must be {what}");

    public FieldException Missing() => new($"{this} is missing");

    public FieldException NotOneOf(string given, IEnumerable<string> known)
    {
        var shown = new string([.. given.Take(40).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '\ufffd' : c)]);
        return new($"{this}: \"{shown}\" is not one of {string.Join(", ", known)}");
    }
}
