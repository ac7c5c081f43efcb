namespace Detente.Desk.Disputes;

/// <summary>Who disputes: a person, or a program with a key.</summary>
/// <param name="Name">As it was when they last said it; people's accounts are not the desk's.</param>
public sealed record Author(string Id, string Name);
