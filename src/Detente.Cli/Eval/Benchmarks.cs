using System.Collections.Immutable;
using Detente.Cli.Eval.Suites;

namespace Detente.Cli.Eval;

/// <summary>Every benchmark, in the order in which they run.</summary>
internal static class Benchmarks
{
    public static ImmutableArray<IBenchmark> All { get; } =
    [
        new HeatBenchmark(),
        new CorpusBenchmark(),
        new CeilingBenchmark(),
        new AgreementBenchmark(),
        new ContrastsBenchmark(),
        new RepliesBenchmark(),
        new CalmBenchmark(),
        new AbuseBenchmark(),
        new SwapsBenchmark(),
        new GoEmotionsBenchmark(),
        new IncivilityBenchmark(),
        new AwryBenchmark(),
        new ComplaintsBenchmark(),
        new AirlineTweetsBenchmark(),
        new Stc3Benchmark(),
        new AlertsBenchmark(),
        new CorrectionsBenchmark(),
    ];

    /// <summary>Those that were named; all where none was.</summary>
    public static IEnumerable<IBenchmark> Named(string[] names) => names.Length == 0 ? All : names.Select(Find).Distinct();

    private static IBenchmark Find(string name) =>
        All.FirstOrDefault(benchmark => benchmark.Name == name)
            ?? throw new UsageException($"there is no benchmark \"{name}\"; there are {string.Join(", ", All.Select(benchmark => benchmark.Name))}");
}
