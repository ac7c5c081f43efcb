using System.Collections.Immutable;
using Detente.Engine.Conversation;
using Detente.Engine.Models;
using Detente.Engine.Playbooks;
using Detente.Engine.Reading.Commitments;
using Detente.Engine.Reading.Details;
using Detente.Engine.Reading.Emotions;
using Detente.Engine.Reading.Languages;
using Detente.Engine.Reading.Questions;
using Detente.Engine.Reading.Rules;
using Detente.Engine.Reading.Words;
using Detente.Engine.Text;
using Detente.Engine.Text.Own;

namespace Detente.Engine.Reading;

/// <summary>Reads one turn: tokens, pattern hits, scopes, rules, then what follows from them.</summary>
internal sealed class TurnReader(Playbook playbook)
{
    public TurnReading Read(ConversationState state, Turn turn) => Read(state, turn, OwnWords.Of(turn.Text));

    /// <param name="own">What of the turn is its speaker's own; the evidence quotes the turn itself.</param>
    public TurnReading Read(ConversationState state, Turn turn, in OwnWords own) => turn.Speaker switch
    {
        Speaker.Customer => Read(state, turn, own, playbook.CustomerRules, playbook.CustomerJudge),
        Speaker.Agent => Read(state, turn, own, playbook.AgentRules, playbook.AgentJudge),
        _ => new(),
    };

    private TurnReading Read(ConversationState state, Turn turn, in OwnWords own, Ruleset rules, NetJudge? judge)
    {
        var pass = ReadingPass.Rent(state, With(turn, own.Text), rules);
        try
        {
            Tokenizer.Cut(own.Text, playbook.Vocabulary, pass.Text);
            var unread = playbook.Languages.Find(pass.Text, state);
            ImmutableArray<Note> notes = Opening(state, unread);
            if (unread is not null)
            {
                notes = [.. notes, unread.Note(turn.Text)];
                if (unread.Whole)
                    return new() { Notes = notes };
                pass.Replace(With(turn, Without(own.Text, unread)));
                Tokenizer.Cut(pass.Turn.Text, playbook.Vocabulary, pass.Text);
            }

            pass.Text.QuoteFrom(turn.Text);
            Understand(pass);
            if (judge?.Judge(pass) != true)
                judge = null;
            var reading = turn.Speaker == Speaker.Customer ? Customer(pass, judge) : new() { Findings = Findings(pass, rules) };
            return WithDetails(reading with { Notes = notes }, turn, pass.Turn, own, state.Info.Locale);
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
        Understand(pass);
    }

    private void Understand(ReadingPass pass)
    {
        pass.Holds = ReadingContext.Of(pass.State, pass.Turn, pass.Text.Count, playbook);
        pass.Rules.Matcher.Find(pass.Text, pass.Hits);
        ScopeMarker.Mark(pass.Text, pass.Hits, pass.Rules.Uses);
        RuleApplier.Apply(pass, 0, pass.Rules.FirstLate);
        if (pass.FoundAny(TechniqueIds.Acknowledge, TechniqueIds.Empathize, TechniqueIds.Validate, TechniqueIds.Apologize))
            pass.Holds &= ~Condition.NotAcknowledged;
        RuleApplier.Apply(pass, pass.Rules.FirstLate, pass.Rules.Rules.Length);
        RuleApplier.Settle(pass);
    }

    /// <summary>Said once, with the first turn: the conversation is in a language that cannot be read.</summary>
    private ImmutableArray<Note> Opening(ConversationState state, Unread? unread) =>
        state.Turns > 0 || playbook.Languages.Foreign(state.Info.Locale) is not { } language || unread?.Language == language ? [] : [Unread.AtOpening(language)];

    private static Turn With(Turn turn, string text) => ReferenceEquals(turn.Text, text) ? turn : turn with { Text = text };

    private static string Without(string text, Unread unread) => string.Create(text.Length, (text, unread.Spans), static (to, from) =>
    {
        from.text.CopyTo(to);
        foreach (var span in from.Spans)
        {
            to[span.Start..span.End].Fill(' ');
            to[span.Start] = '.';
        }
    });

    private static TurnReading WithDetails(TurnReading reading, Turn whole, Turn turn, in OwnWords own, string locale)
    {
        using var words = WordList.Of(turn.Text);
        return reading with
        {
            Details = KnownFrom.Others(DetailExtractor.Extract(words, turn.Speaker, turn.At, locale), whole, own),
            Commitments = CommitmentExtractor.Extract(words, turn.Speaker, turn.At, locale),
            Questions = QuestionFinder.Find(words, turn.Speaker),
        };
    }

    private static TurnReading Customer(ReadingPass pass, NetJudge? judge)
    {
        var (emotion, heat) = judge?.Feel(pass) ?? ByRules(pass);
        return new()
        {
            Emotion = emotion,
            Heat = heat,
            Concern = Concerns.Find(pass),
            Findings = Findings(pass, pass.Rules),
        };
    }

    private static (Emotion Emotion, double Heat) ByRules(ReadingPass pass)
    {
        var emotion = EmotionReader.Read(pass);
        return (emotion, HeatReader.Read(pass, emotion));
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
