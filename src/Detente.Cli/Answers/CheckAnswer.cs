using System.Buffers;
using Detente.Desk.Contract;
using Detente.Engine;

namespace Detente.Cli.Answers;

/// <summary>One line of JSON per draft.</summary>
internal sealed class CheckAnswer(DetenteEngine engine) : IAnswer
{
    private readonly JsonLineWriters _writers = new();

    public string? Write(ConversationRequest conversation, IBufferWriter<byte> output)
    {
        if (conversation.Draft is not { } draft)
            return "draft is missing: the reply to check";
        var state = DetenteEngine.Open(conversation.Info);
        foreach (var turn in conversation.Turns)
            state = engine.Read(state, turn).State;
        var json = _writers.Rent(output);
        ContractWriter.WriteCheck(json, conversation.Info.Id, engine.Check(state, draft, state.LastAt ?? TimeProvider.System.GetUtcNow()));
        json.Flush();
        output.Write("\n"u8);
        _writers.Return(json);
        return null;
    }
}
