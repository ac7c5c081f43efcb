using System.Collections.Immutable;
using Detente.Engine.Conversation;
using Detente.Engine.Drafting;
using Detente.Engine.Guidance;
using Detente.Engine.Playbooks;
using Detente.Engine.Reading;
using Detente.Engine.Reading.Languages;
using Detente.Engine.Text.Own;

namespace Detente.Engine;

/// <summary>Text in, judgement out: immutable, thread-safe, without I/O. One engine per playbook.</summary>
public sealed class DetenteEngine
{
    private readonly TurnReader _reader;
    private readonly ConversationFold _fold;
    private readonly Adviser _adviser;
    private readonly DraftChecker _checker;

    public DetenteEngine(Playbook playbook)
    {
        Playbook = playbook;
        _reader = new(playbook);
        _fold = new(playbook.Source.Forecast);
        _adviser = new(playbook);
        _checker = new(playbook, _reader, _adviser);
    }

    public Playbook Playbook { get; }

    /// <summary>The state of a conversation before its first turn.</summary>
    public static ConversationState Open(ConversationInfo info) => new(info);

    /// <summary>What can be told before the first turn: that the conversation is in a language without a pack.</summary>
    public ImmutableArray<Note> Notes(ConversationInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        return Playbook.Languages.Foreign(info.Locale) is { } language ? [Unread.AtOpening(language)] : [];
    }

    /// <summary>Reads a turn in the light of the turns before it.</summary>
    public TurnResult Read(ConversationState state, Turn turn)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(turn);
        var own = OwnWords.Of(turn.Text);
        var reading = _reader.Read(state, turn, own);
        var next = _fold.Apply(state, turn, own.Text, reading);
        var advice = turn.Speaker == Speaker.Customer && reading.Emotion is not null ? _adviser.Advise(next, state.LastSpeaker == Speaker.Customer) : null;
        return new(state.Turns, turn, reading, next, advice);
    }

    /// <summary>How well a draft would serve this customer now. <paramref name="now"/> resolves relative times.</summary>
    public DraftCheck Check(ConversationState state, string draft, DateTimeOffset? now = null)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(draft);
        return _checker.Check(state, draft, now);
    }
}
