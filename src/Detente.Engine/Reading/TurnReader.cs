using System.Collections.Immutable;
using Detente.Engine.Conversation;
using Detente.Engine.Models;
using Detente.Engine.Playbooks;
using Detente.Engine.Reading.Commitments;
using Detente.Engine.Reading.Details;
using Detente.Engine.Reading.Emotions;
using Detente.Engine.Reading.Questions;
using Detente.Engine.Reading.Rules;
using Detente.Engine.Reading.Words;
using Detente.Engine.Text;

namespace Detente.Engine.Reading;

/// <summary>Reads one turn: tokens, pattern hits, scopes, rules, then what follows from them.</summary>
internal sealed class TurnReader(Playbook playbook)
{
    public TurnReading Read(ConversationState state, Turn turn) => turn.Speaker switch
    {
        Speaker.Customer => Read(state, turn, playbook.CustomerRules, playbook.CustomerJudge),
        Speaker.Agent => Read(state, turn, playbook.AgentRules, playbook.AgentJudge),
        _ => new(),
    };

    private TurnReading Read(ConversationState state, Turn turn, Ruleset rules, NetJudge? judge)
    {
        var pass = ReadingPass.Rent(state, turn, rules);
        try
        {
            Prepare(pass);
            judge?.Judge(pass);
            var reading = turn.Speaker == Speaker.Customer ? Customer(pass, judge) : new() { Findings = Findings(pass, rules) };
            return WithDetails(reading, turn, state.Info.Locale);
        }
        finally
        {
            pass.Return();
        }
    }

    /// <summary>Everything up to what the rules say.</summary>
    internal void Prepare(ReadingPass pass)
    {
        Tokenizer.Cut(pass.Turn.Text, playbook.Vocabulary, pass.Text);
        pass.Holds = ReadingContext.Of(pass.State, pass.Turn, pass.Text.Count, playbook);
        pass.Rules.Matcher.Find(pass.Text, pass.Hits);
        ScopeMarker.Mark(pass.Text, pass.Hits, pass.Rules.Uses);
        RuleApplier.Apply(pass, 0, pass.Rules.FirstLate);
        if (pass.FoundAny(TechniqueIds.Acknowledge, TechniqueIds.Empathize, TechniqueIds.Validate, TechniqueIds.Apologize))
            pass.Holds &= ~Condition.NotAcknowledged;
        RuleApplier.Apply(pass, pass.Rules.FirstLate, pass.Rules.Rules.Length);
        RuleApplier.Settle(pass);
    }

    private static TurnReading WithDetails(TurnReading reading, Turn turn, string locale)
    {
        using var words = WordList.Of(turn.Text);
        return reading with
        {
            Details = DetailExtractor.Extract(words, turn.Speaker, turn.At, locale),
            Commitments = CommitmentExtractor.Extract(words, turn.Speaker, turn.At, locale),
            Questions = QuestionFinder.Find(words, turn.Speaker),
        };
    }

    private static TurnReading Customer(ReadingPass pass, NetJudge? judge)
    {
        var emotion = judge?.Emotion(pass) ?? EmotionReader.Read(pass);
        return new()
        {
            Emotion = emotion,
            Heat = judge?.Heat(pass) ?? HeatReader.Read(pass, emotion),
            Concern = Concerns.Find(pass),
            Findings = Findings(pass, pass.Rules),
        };
    }

    private static ImmutableArray<Finding> Findings(ReadingPass pass, Ruleset rules)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>(4);
        for (var r = 0; r < rules.Rules.Length; r++)
        {
            var rule = rules.Rules[r];
            if (rule.Definition.Kind == DefinitionKind.Emotion || !pass.Has(r))
                continue;
            var fixes = rule.Definition.Fixes;
            findings.Add(new(rule.FindingKind, rule.Definition.Id, pass.Evidence(r), rule.Definition.Why)
            {
                Confidence = Math.Round(pass.Confidence(r), 2),
                Severity = rule.Definition.Severity,
                Fix = rule.Definition.Kind == DefinitionKind.Pitfall ? fixes.FirstOrDefault(static f => !f.Contains('{')) : null,
            });
        }

        return findings.DrainToImmutable();
    }
}
