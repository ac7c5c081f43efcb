using BenchmarkDotNet.Attributes;
using Detente.Content;
using Detente.Engine;
using Detente.Engine.Conversation;
using Detente.Engine.Drafting;
using Detente.Engine.Playbooks;

namespace Detente.Bench;

/// <summary>A turn of 20 words read in the middle of a conversation, and a draft of 60 words checked after 20 turns.</summary>
[MemoryDiagnoser]
[InProcess]
public class Reading
{
    private const string Turn = "I have been waiting three weeks for my parcel and nobody has called me back, this is really not good enough";

    private const string Plain = "Hello there, could you tell me whether the blue jacket that I saw online is also in your shop in Leeds today";

    private const string Draft =
        "Thank you for telling me, Ana. Three weeks of waiting with no call back is not what you should have had, and I am sorry. "
        + "I have found order A-1009 and I am sending a replacement by courier today, or I can refund you in full, whichever you prefer. "
        + "I will ring you myself by 5 pm tomorrow to make sure it has come.";

    private readonly DetenteEngine _engine = new(Playbook.Freeze(PlaybookLoader.Load(ContentFolder.For("en"))));
    private ConversationState _one = null!;
    private ConversationState _twenty = null!;

    [GlobalSetup]
    public void Setup()
    {
        var state = DetenteEngine.Open(new("bench") { CustomerName = "Ana", AgentName = "Sam" });
        for (var i = 0; i < 20; i++)
        {
            state = _engine.Read(state, new(i % 2 == 0 ? Speaker.Customer : Speaker.Agent, i % 2 == 0 ? Turn : "I see, let me check that for you.")).State;
            if (i == 1)
                _one = state;
        }

        _twenty = state;
    }

    [Benchmark(Description = "read 20 words, upset")]
    public TurnResult ReadUpset() => _engine.Read(_one, new(Speaker.Customer, Turn));

    [Benchmark(Description = "read 20 words, calm")]
    public TurnResult ReadCalm() => _engine.Read(_one, new(Speaker.Customer, Plain));

    [Benchmark(Description = "check 60 words after 20 turns")]
    public DraftCheck Check() => _engine.Check(_twenty, Draft);
}
