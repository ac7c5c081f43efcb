using System.Diagnostics.CodeAnalysis;

namespace Detente.Desk.Contract;

/// <summary>A conversation, or the reason why it is none: one line that names the field and may be shown to a user.</summary>
public sealed record ParsedConversation
{
    private ParsedConversation(ConversationRequest? conversation, string? problem) => (Conversation, Problem) = (conversation, problem);

    public ConversationRequest? Conversation { get; }

    public string? Problem { get; }

    [MemberNotNullWhen(true, nameof(Conversation))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Succeeded => Conversation is not null;

    public static ParsedConversation Of(ConversationRequest conversation) => new(conversation, null);

    public static ParsedConversation Refused(string problem) => new(null, problem);
}
