namespace Detente.Cli.Eval;

/// <summary>One data set, or one way to look at it.</summary>
internal interface IBenchmark
{
    /// <summary>As it is named on the command line.</summary>
    string Name { get; }

    /// <summary>One line on what is measured, on whose words.</summary>
    string About { get; }

    /// <summary>What it would need; null where all is there.</summary>
    string? Missing(EvalSources sources);

    BenchmarkResult Run(EvalSources sources);
}
