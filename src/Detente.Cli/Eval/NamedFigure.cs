namespace Detente.Cli.Eval;

internal sealed record NamedFigure(string Name, double Figure);
