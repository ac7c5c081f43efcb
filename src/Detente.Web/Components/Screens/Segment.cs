using System.Collections.Immutable;

namespace Detente.Web.Components.Screens;

/// <summary>A stretch of a text that the same findings cover.</summary>
/// <param name="Findings">Indexes of the findings, the gravest first.</param>
/// <param name="Tone">How it is painted: "good", "info", "warning", "error"; empty where nothing was found.</param>
internal sealed record Segment(string Text, ImmutableArray<int> Findings, string Tone);
