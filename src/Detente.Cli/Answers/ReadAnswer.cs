using System.Buffers;
using Detente.Desk.Contract;
using Detente.Engine;

namespace Detente.Cli.Answers;

/// <summary>One line of JSON per turn.</summary>
internal sealed class ReadAnswer(DetenteEngine engine) : IAnswer
{
    private readonly JsonLineWriters _writers = new();

    public string? Write(ConversationRequest conversation, IBufferWriter<byte> output)
    {
        var json = _writers.Rent(output);
        var state = DetenteEngine.Open(conversation.Info);
        foreach (var turn in conversation.Turns)
        {
            var result = engine.Read(state, turn);
            state = result.State;
            ContractWriter.WriteTurn(json, conversation.Info.Id, result);
            json.Flush();
            json.Reset();
            output.Write("\n"u8);
        }

        _writers.Return(json);
        return null;
    }
}
