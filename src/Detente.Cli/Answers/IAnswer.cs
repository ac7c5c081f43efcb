using System.Buffers;
using Detente.Desk.Contract;

namespace Detente.Cli.Answers;

/// <summary>Answers one conversation; called from several threads at once.</summary>
internal interface IAnswer
{
    /// <summary>Writes UTF-8, or returns why the conversation cannot be answered.</summary>
    string? Write(ConversationRequest conversation, IBufferWriter<byte> output);
}
