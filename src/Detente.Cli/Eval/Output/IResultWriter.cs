namespace Detente.Cli.Eval.Output;

/// <summary>Shows each benchmark as soon as it has run.</summary>
internal interface IResultWriter
{
    void Show(IBenchmark benchmark, BenchmarkResult result);

    void Skip(IBenchmark benchmark, string needs);

    /// <summary>All have been shown.</summary>
    void End();
}
