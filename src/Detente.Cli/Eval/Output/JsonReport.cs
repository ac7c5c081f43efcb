using System.Text.Json;
using Detente.Cli.Eval.Measures;
using Detente.Desk.Contract;

namespace Detente.Cli.Eval.Output;

/// <summary>Everything as one JSON array, for programs. A figure that nothing stands behind is null.</summary>
internal sealed class JsonReport : IResultWriter, IDisposable
{
    private readonly Stream _output;
    private readonly Utf8JsonWriter _json;

    public JsonReport(Stream output)
    {
        _output = output;
        _json = new(output, ContractWriter.Options with { Indented = true });
        _json.WriteStartArray();
    }

    public void Show(IBenchmark benchmark, BenchmarkResult result)
    {
        Head(benchmark);
        _json.WriteStartArray("rows");
        foreach (var row in result.Rows)
        {
            _json.WriteStartObject();
            _json.WriteString("what", row.What);
            Write("figure", row.Figure.Value);
            Write("low", row.Figure.Low);
            Write("high", row.Figure.High);
            if (row.Changed is { } changed)
                Write("changed", changed);
            _json.WriteNumber("n", row.Count);
            if (row.Target is { } target)
                Write("target", target);
            Write("parts", row.Parts);
            Write("peers", row.Peers);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    public void Skip(IBenchmark benchmark, string needs)
    {
        Head(benchmark);
        _json.WriteString("skipped", needs);
        _json.WriteEndObject();
    }

    public void End()
    {
        _json.WriteEndArray();
        _json.Flush();
        _output.WriteByte((byte)'\n');
        _output.Flush();
    }

    public void Dispose() => _json.Dispose();

    private void Head(IBenchmark benchmark)
    {
        _json.WriteStartObject();
        _json.WriteString("benchmark", benchmark.Name);
        _json.WriteString("about", benchmark.About);
    }

    private void Write(string name, IEnumerable<NamedFigure> figures)
    {
        _json.WriteStartObject(name);
        foreach (var (of, figure) in figures)
            Write(of, figure);
        _json.WriteEndObject();
    }

    private void Write(string name, Figure figure)
    {
        _json.WriteStartObject(name);
        Write("figure", figure.Value);
        Write("low", figure.Low);
        Write("high", figure.High);
        _json.WriteEndObject();
    }

    private void Write(string name, double value)
    {
        if (double.IsNaN(value))
            _json.WriteNull(name);
        else
            _json.WriteNumber(name, Math.Round(value, 6));
    }
}
