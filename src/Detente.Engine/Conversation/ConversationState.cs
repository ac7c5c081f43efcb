using System.Collections.Immutable;
using Detente.Engine.Reading;

namespace Detente.Engine.Conversation;

/// <summary>
/// Where a conversation stands after its turns so far: a pure fold, immutable, and complete, so that it can be
/// stored as a snapshot and folded on from there.
/// </summary>
public sealed record ConversationState(ConversationInfo Info)
{
    /// <summary>Number of turns folded in, which is also the index of the next turn.</summary>
    public int Turns { get; init; }

    /// <summary>Those that could be read.</summary>
    public int CustomerTurns { get; init; }

    /// <summary>The tag of the language of the customer's last turn, where nothing of it could be read.</summary>
    public string? UnreadLanguage { get; init; }

    /// <summary>How many of the customer's last turns in a row were written in capitals throughout, up to two; a long one counts for two.</summary>
    public int CapitalTurns { get; init; }

    public int AgentTurns { get; init; }

    public Temperature Temperature { get; init; }

    /// <summary>Change of temperature by the last customer turn, −100 to 100.</summary>
    public double Trend { get; init; }

    public Temperature Peak { get; init; }

    public Risk Risk { get; init; }

    public Stage Stage { get; init; }

    public Emotion Emotion { get; init; }

    public Received Received { get; init; }

    /// <summary>The customer's questions that no agent turn has answered yet, oldest first; at most eight are kept.</summary>
    public ImmutableArray<string> OpenQuestions { get; init; } = [];

    /// <summary>How many times an agent has proposed something.</summary>
    public int Offers { get; init; }

    /// <summary>How many proposals the customer has turned down in a row.</summary>
    public int Refusals { get; init; }

    /// <summary>Whether the last agent turn proposed something that the customer has not yet answered.</summary>
    public bool OfferPending { get; init; }

    /// <summary>Customer turns in a row at heated or above without a fall.</summary>
    public int HotStreak { get; init; }

    /// <summary>How often the customer has been abusive.</summary>
    public int Abuses { get; init; }

    public ImmutableArray<BackupReason> Backup { get; init; } = [];

    /// <summary>Key details seen so far, each kind and value once; at most 32 are kept.</summary>
    public ImmutableArray<Detail> Details { get; init; } = [];

    public ImmutableArray<Commitment> Commitments { get; init; } = [];

    /// <summary>The concern's number in the playbook, −1 where none has been recognised.</summary>
    public int Concern { get; init; } = -1;

    /// <summary>Distinct cue ids that the customer has given, in the order of their first appearance.</summary>
    public ImmutableArray<string> Cues { get; init; } = [];

    public Speaker? LastSpeaker { get; init; }

    /// <summary>Ids of findings in the last turn of the other side, for reading the next one in its light.</summary>
    public ImmutableArray<string> LastCustomerIds { get; init; } = [];

    /// <inheritdoc cref="LastCustomerIds"/>
    public ImmutableArray<string> LastAgentIds { get; init; } = [];

    /// <summary>The last customer turn, at most 1,000 characters of it.</summary>
    public string? LastCustomerText { get; init; }

    /// <inheritdoc cref="LastCustomerText"/>
    public string? LastAgentText { get; init; }

    public DateTimeOffset? LastAt { get; init; }
}
