using System.Text.Json.Serialization;
using Detente.Engine.Reading;
using Detente.Engine.Text;
using Detente.Web.Wire;

namespace Detente.Web.Features.Live;

/// <summary>Who owes what by when.</summary>
/// <param name="Turn">The turn that says so.</param>
public sealed record CommitmentView(
    int Turn,
    [property: JsonConverter(typeof(WireText))] string Text,
    TextSpan Span,
    [property: JsonConverter(typeof(WireText))] string What,
    DateTimeOffset? Due,
    string Owner,
    bool Vague)
{
    internal static CommitmentView Of(int turn, Commitment one) =>
        new(turn, one.Text, one.Span, one.What, one.Due, one.Owner, one.Vague);
}
