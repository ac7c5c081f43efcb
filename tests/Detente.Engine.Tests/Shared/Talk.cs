using Detente.Engine.Conversation;

namespace Detente.Engine.Tests.Shared;

/// <summary>A conversation with the built-in playbook, turn by turn.</summary>
internal sealed class Talk
{
    private static readonly DetenteEngine Engine = new(TestPlaybooks.BuiltIn);

    public Talk(Channel channel = Channel.Chat, string? customer = "Ana") =>
        State = DetenteEngine.Open(new("talk") { Channel = channel, CustomerName = customer, AgentName = "Sam" });

    public ConversationState State { get; private set; }

    public TurnResult Customer(string text) => Say(Speaker.Customer, text);

    public TurnResult Agent(string text) => Say(Speaker.Agent, text);

    public Detente.Engine.Drafting.DraftCheck Check(string draft) => Engine.Check(State, draft, new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero));

    private TurnResult Say(Speaker speaker, string text)
    {
        var result = Engine.Read(State, new(speaker, text));
        State = result.State;
        return result;
    }
}
