namespace Detente.Cli.Eval;

/// <summary>Where the engine and people differ, for <c>--show</c>.</summary>
/// <param name="Of">The id, the emotion, or what else was judged.</param>
internal sealed record Mistake(string Of, string Line);
