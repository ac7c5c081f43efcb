namespace Detente.Cli.Eval.Measures;

/// <summary>A figure with its 95 % interval; NaN where there is too little to tell.</summary>
internal readonly record struct Figure(double Value, double Low, double High);
