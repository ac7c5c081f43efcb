using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;
using Detente.Desk.Contract;

namespace Detente.Cli.Answers;

/// <summary>JSON Lines writers to be used again: one for each thread that works.</summary>
internal sealed class JsonLineWriters
{
    private readonly ConcurrentBag<Utf8JsonWriter> _idle = [];

    public Utf8JsonWriter Rent(IBufferWriter<byte> output)
    {
        if (!_idle.TryTake(out var json))
            return new(output, ContractWriter.Options);
        json.Reset(output);
        return json;
    }

    public void Return(Utf8JsonWriter json) => _idle.Add(json);
}
