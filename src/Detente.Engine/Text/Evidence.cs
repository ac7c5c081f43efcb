namespace Detente.Engine.Text;

/// <summary>Quoted words of a turn. <see cref="Quote"/> always equals the slice of the turn's text at <see cref="Span"/>.</summary>
public sealed record Evidence(TextSpan Span, string Quote)
{
    public static Evidence From(string text, int start, int end)
    {
        var span = new TextSpan(start, end);
        return new(span, span.Of(text));
    }
}
