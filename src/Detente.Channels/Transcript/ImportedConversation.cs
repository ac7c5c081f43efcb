using Detente.Desk.Contract;

namespace Detente.Channels.Transcript;

/// <summary>A conversation out of a transcript, or why it could not be read.</summary>
/// <param name="Line">Where it begins, or where the problem is; from 1.</param>
public sealed record ImportedConversation(int Line, ParsedConversation Outcome)
{
    internal static ImportedConversation Of(int line, ConversationRequest conversation) => new(line, ParsedConversation.Of(conversation));

    internal static ImportedConversation Refused(int line, string problem) => new(line, ParsedConversation.Refused(problem));
}
