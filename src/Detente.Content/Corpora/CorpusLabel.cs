using System.Collections.Immutable;
using Detente.Engine.Text;

namespace Detente.Content.Corpora;

/// <summary>One id that an annotator gave to a turn, or said that it does not hold, with the words that the decision rests on.</summary>
/// <param name="Id">A cue, technique, pitfall or emotion of the vocabulary.</param>
/// <param name="Spans">Where in the turn's text, in the order in which they were given; empty where an emotion needs no quote.</param>
public sealed record CorpusLabel(string Id, ImmutableArray<TextSpan> Spans);
