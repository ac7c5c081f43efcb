using System.Collections.Immutable;
using Detente.Engine.Conversation;
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
        Speaker.Customer => Read(state, turn, playbook.CustomerRules),
        Speaker.Agent => Read(state, turn, playbook.AgentRules),
        _ => new(),
    };

    private TurnReading Read(ConversationState state, Turn turn, Ruleset rules)
    {
        var pass = ReadingPass.Rent(state, turn, rules);
        try
        {
            Tokenizer.Cut(turn.Text, playbook.Vocabulary, pass.Text);
            pass.Holds = ReadingContext.Of(state, turn, pass.Text.Count, playbook);
            rules.Matcher.Find(pass.Text, pass.Hits);
            ScopeMarker.Mark(pass.Text, pass.Hits, rules.Uses);
            RuleApplier.Apply(pass, 0, rules.FirstLate);
            if (pass.FoundAny(TechniqueIds.Acknowledge, TechniqueIds.Empathize, TechniqueIds.Validate, TechniqueIds.Apologize))
                pass.Holds &= ~Condition.NotAcknowledged;
            RuleApplier.Apply(pass, rules.FirstLate, rules.Rules.Length);
            RuleApplier.Settle(pass);
            var reading = turn.Speaker == Speaker.Customer ? Customer(pass) : new() { Findings = Findings(pass, rules) };
            return WithDetails(reading, turn, state.Info.Locale);
        }
        finally
        {
            pass.Return();
        }
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

    private static TurnReading Customer(ReadingPass pass)
    {
        var emotion = EmotionReader.Read(pass);
        return new()
        {
            Emotion = emotion,
            Heat = HeatReader.Read(pass, emotion),
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
