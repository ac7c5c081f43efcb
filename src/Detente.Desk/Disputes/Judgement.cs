using Detente.Engine.Conversation;
using Detente.Engine.Text;

namespace Detente.Desk.Disputes;

/// <summary>What a person says of one turn against what was read.</summary>
public abstract record Judgement
{
    /// <summary>What <see cref="Feeling"/> is about.</summary>
    public const string Emotion = "emotion";

    /// <summary>What <see cref="Heat"/> is about.</summary>
    public const string Temperature = "temperature";

    private Judgement()
    {
    }

    /// <summary>A finding's id, or one of the two above. A person says one thing about each.</summary>
    public abstract string About { get; }

    /// <summary>This was found and does not hold.</summary>
    public sealed record Wrong(string Id) : Judgement
    {
        public override string About => Id;
    }

    /// <summary>This holds and was not found.</summary>
    /// <param name="Span">The words of the turn that show it.</param>
    public sealed record Missing(string Id, TextSpan Span) : Judgement
    {
        public override string About => Id;
    }

    /// <summary>The customer feels this.</summary>
    public sealed record Feeling(EmotionLabel Label) : Judgement
    {
        public override string About => Emotion;
    }

    /// <summary>The conversation stands here after the turn.</summary>
    public sealed record Heat(Temperature Value) : Judgement
    {
        public override string About => Temperature;
    }
}
