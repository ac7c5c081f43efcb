namespace Detente.Cli.Eval.Output;

/// <summary>Lists where the engine and people differ about one id instead of the figures, for whoever works on it.</summary>
internal sealed class MistakeList(string of, TextWriter output) : IResultWriter
{
    public void Show(IBenchmark benchmark, BenchmarkResult result)
    {
        var mistakes = result.Mistakes.Where(mistake => mistake.Of == of).ToList();
        output.WriteLine($"{benchmark.Name}: {mistakes.Count}");
        foreach (var mistake in mistakes)
            output.WriteLine($"  {mistake.Line}");
    }

    public void Skip(IBenchmark benchmark, string needs) => output.WriteLine($"{benchmark.Name}: skipped, needs {needs}");

    public void End() => output.Flush();
}
