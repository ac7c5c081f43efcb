namespace Detente.Content.Corpora;

/// <summary>One message in standard English and in another English.</summary>
/// <param name="Calm">Whether nothing heated is said.</param>
public sealed record DialectPair(string Id, string Dialect, bool Calm, string Standard, string Text);
