namespace Detente.Cli.Eval;

/// <summary>What a benchmark found.</summary>
internal sealed record BenchmarkResult(List<Row> Rows, List<Mistake> Mistakes);
