using System.Collections.Immutable;

namespace Detente.Content.Corpora;

/// <summary>One turn for which only one id is decided: it holds, or a hasty reader would think so and it does not.</summary>
/// <param name="Of">The id in question, or <see cref="Temperature"/>.</param>
/// <param name="Before">What was said before, oldest first; unlabelled.</param>
/// <param name="Turn">The turn in question; <see cref="CorpusTurn.Labels"/> or <see cref="CorpusTurn.NearMisses"/> holds the id,
/// or <see cref="CorpusTurn.Temperature"/> says where the conversation stands.</param>
public sealed record ContrastItem(string Id, string Of, bool Holds, ImmutableArray<CorpusTurn> Before, CorpusTurn Turn)
{
    public const string Temperature = "temperature";
}
