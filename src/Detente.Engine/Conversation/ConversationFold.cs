using System.Collections.Immutable;
using Detente.Engine.Playbooks;
using Detente.Engine.Reading;
using Detente.Engine.Reading.Detectors;

namespace Detente.Engine.Conversation;

/// <summary>Folds a turn and its reading into the state: pure, and the only way the state changes.</summary>
internal sealed class ConversationFold(Forecast forecast)
{
    private const int KeptText = 1000;
    private const int KeptDetails = 32;
    private const int KeptQuestions = 8;
    private const int KeptCommitments = 64;

    private readonly TemperatureFold _temperature = new(forecast);
    private readonly RiskForecast _risk = new(forecast);

    /// <param name="own">The turn's text without what its speaker has not just written.</param>
    public ConversationState Apply(ConversationState state, Turn turn, string own, TurnReading reading)
    {
        var next = turn.Speaker switch
        {
            Speaker.Customer when reading.Emotion is null => Unread(state, own, reading),
            Speaker.Customer => Customer(state, own, reading),
            Speaker.Agent => Agent(state, own, reading),
            _ => state,
        };
        next = next with
        {
            Turns = state.Turns + 1,
            LastSpeaker = turn.Speaker,
            LastAt = turn.At ?? state.LastAt,
            Details = Details(state.Details, reading.Details),
            Commitments = Keep(state.Commitments, reading.Commitments, KeptCommitments),
        };
        return turn.Speaker == Speaker.Customer && reading.Emotion is null ? next : next with { Risk = _risk.Of(next) };
    }

    /// <summary>Nothing of the turn is known: all stays as it was.</summary>
    private static ConversationState Unread(ConversationState state, string own, TurnReading reading) => state with
    {
        Trend = 0,
        LastCustomerIds = [],
        LastCustomerText = Cut(own),
        UnreadLanguage = reading.Notes.LastOrDefault()?.Language?.Tag,
    };

    private ConversationState Customer(ConversationState state, string own, TurnReading reading)
    {
        var before = state.CustomerTurns == 0 ? forecast.Arrival : state.Temperature.Value;
        var temperature = _temperature.AfterCustomer(before, reading);
        var trend = Math.Round(temperature.Value - before, 1);
        var hotStreak = temperature.Band < Band.Heated ? 0 : temperature < state.Temperature ? 1 : state.HotStreak + 1;
        var refusals = reading.Has(CueIds.RejectsOffer) ? state.Refusals + 1 : reading.Has(CueIds.Accepts) ? 0 : state.Refusals;
        return state with
        {
            CustomerTurns = state.CustomerTurns + 1,
            UnreadLanguage = own.AsSpan().Trim().Count(' ') < 2 ? state.UnreadLanguage : null,
            CapitalTurns = Capitals.After(state.CapitalTurns, own),
            Emotion = reading.Emotion ?? default,
            Temperature = temperature,
            Trend = trend,
            Peak = temperature > state.Peak ? temperature : state.Peak,
            HotStreak = hotStreak,
            Abuses = state.Abuses + (reading.Has(CueIds.Abuse) ? 1 : 0),
            Refusals = refusals,
            OfferPending = false,
            OpenQuestions = Keep(state.OpenQuestions, reading.Questions, KeptQuestions),
            Cues = Add(state.Cues, reading.Findings),
            Concern = reading.Concern >= 0 ? reading.Concern : state.Concern,
            LastCustomerIds = Ids(reading.Findings),
            LastCustomerText = Cut(own),
            Stage = StageFold.AfterCustomer(state, trend, reading),
            Backup = BackupFold.Add(state.Backup, reading, refusals, hotStreak),
        };
    }

    private static ConversationState Agent(ConversationState state, string own, TurnReading reading)
    {
        var offered = reading.Has(TechniqueIds.OfferSolution) || reading.Has(TechniqueIds.OfferChoice);
        var answered = offered || reading.Has(TechniqueIds.Explain) || reading.Has(TechniqueIds.NextStep) || reading.Has(TechniqueIds.SetExpectation);
        return state with
        {
            AgentTurns = state.AgentTurns + 1,
            Temperature = TemperatureFold.AfterAgent(state.Temperature, reading),
            Received = state.Received | ReceivedFold.From(reading),
            Offers = state.Offers + (offered ? 1 : 0),
            OfferPending = offered,
            OpenQuestions = answered ? [] : state.OpenQuestions,
            LastAgentIds = Ids(reading.Findings),
            LastAgentText = Cut(own),
            Stage = StageFold.AfterAgent(state, reading),
        };
    }

    /// <summary>The beginning; what was left out before it is no beginning.</summary>
    private static string Cut(string text)
    {
        var own = text.AsSpan().TrimStart(" .\r\n");
        return own.Length == text.Length && own.Length <= KeptText ? text : own[..Math.Min(own.Length, KeptText)].ToString();
    }

    private static ImmutableArray<string> Ids(ImmutableArray<Finding> findings)
    {
        if (findings.IsEmpty)
            return [];
        var ids = ImmutableArray.CreateBuilder<string>(findings.Length);
        foreach (var finding in findings)
            ids.Add(finding.Id);
        return ids.MoveToImmutable();
    }

    private static ImmutableArray<string> Add(ImmutableArray<string> known, ImmutableArray<Finding> findings)
    {
        foreach (var finding in findings)
            if (!known.Contains(finding.Id))
                known = known.Add(finding.Id);
        return known;
    }

    private static ImmutableArray<Detail> Details(ImmutableArray<Detail> known, ImmutableArray<Detail> found)
    {
        foreach (var detail in found)
        {
            if (known.Any(d => d.Kind == detail.Kind && d.Value == detail.Value))
                continue;
            known = known.Length < KeptDetails ? known.Add(detail) : known.RemoveAt(0).Add(detail);
        }

        return known;
    }

    private static ImmutableArray<T> Keep<T>(ImmutableArray<T> known, ImmutableArray<T> found, int most)
    {
        if (found.IsEmpty)
            return known;
        var all = known.AddRange(found);
        return all.Length <= most ? all : all[^most..];
    }
}
