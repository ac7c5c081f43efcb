using System.Collections.Immutable;
using System.Text;
using Detente.Desk.Alerts;
using Detente.Desk.Replies;
using Detente.Engine.Conversation;
using Detente.Engine.Reading;
using Detente.Engine.Text;
using Detente.Store.Json;

namespace Detente.Desk.Tests.Storage;

/// <summary>Values of every shape, the same for the same seed.</summary>
internal sealed class Fabricated(int seed)
{
#pragma warning disable RS0030 // Seeded.
    private readonly Random _random = new(seed);
#pragma warning restore RS0030

    public Snapshot Snapshot() => new(State(), new(Memory(), Memory()) { Page = Memory() }, Many(Reply));

    public TurnReading Reading() => new()
    {
        Emotion = Maybe() ? new Emotion(Any<EmotionLabel>(), Number(3)) : null,
        Heat = Number(100),
        Findings = Many(Finding),
        Details = Many(Detail),
        Commitments = Many(Commitment),
        Questions = Many(Text),
    };

    private ConversationState State() => new(new(Text()) { Channel = Any<Channel>(), CustomerName = Optional(Text), Locale = Text() })
    {
        Turns = _random.Next(),
        Temperature = new(Number(100)),
        Trend = Number(200) - 100,
        Peak = new(Number(100)),
        Risk = new(Number(1)),
        Stage = Any<Stage>(),
        Emotion = new(Any<EmotionLabel>(), Number(3)),
        Received = (Received)_random.Next(512),
        OpenQuestions = Many(Text),
        Refusals = _random.Next(5),
        OfferPending = Maybe(),
        Backup = Many(Any<BackupReason>),
        Details = Many(Detail),
        Commitments = Many(Commitment),
        Cues = Many(Text),
        LastSpeaker = Maybe() ? Any<Speaker>() : null,
        LastCustomerText = Optional(Text),
        LastAt = Maybe() ? Moment() : null,
    };

    private TierMemory Memory() => new() { LastAt = Maybe() ? Moment() : null, Waiting = Maybe() };

    private HeldReply Reply() => new(new(Id()), new(Id()), Text(), Moment())
    {
        Status = Any<HeldReplyStatus>(),
        Turn = Maybe() ? _random.Next(100) : null,
    };

    private Finding Finding() => new(Any<FindingKind>(), Text(), Many(() => new Evidence(Span(), Text())), Text())
    {
        Confidence = Maybe() ? 0 : Number(1),
        Severity = Any<Severity>(),
        Fix = Optional(Text),
    };

    private Detail Detail() => new(Any<DetailKind>(), Text(), Span());

    private Commitment Commitment() => new(Text(), Span(), Text(), Text()) { Due = Maybe() ? Moment() : null, Vague = Maybe() };

    private TextSpan Span()
    {
        var start = _random.Next(1_000);
        return new(start, start + _random.Next(1_000));
    }

    private string Text()
    {
        var text = new StringBuilder();
        for (var length = _random.Next(12); length > 0; length--)
            text.Append(_random.Next(6) switch
            {
                0 => "\0",
                1 => "😀",
                2 => "\u202Eת",
                3 => "</script>\"\\",
                _ => (char)_random.Next(1, 0xD800),
            });
        return text.ToString();
    }

    private T Any<T>()
        where T : struct, Enum => Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)];

    private ImmutableArray<T> Many<T>(Func<T> make) => [.. Enumerable.Range(0, _random.Next(4)).Select(_ => make())];

    private string? Optional(Func<string> make) => Maybe() ? make() : null;

    private bool Maybe() => _random.Next(2) == 0;

    private double Number(double below) => _random.NextDouble() * below;

    private DateTimeOffset Moment() =>
        new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(_random.Next(-12, 13))).AddTicks(_random.NextInt64(1L << 50));

    private Guid Id()
    {
        Span<byte> bytes = stackalloc byte[16];
        _random.NextBytes(bytes);
        return new(bytes);
    }
}
