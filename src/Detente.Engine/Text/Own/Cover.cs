namespace Detente.Engine.Text.Own;

/// <summary>A text of which parts are blanked; its length never changes.</summary>
internal sealed class Cover(string text)
{
    private char[]? _blanked;

    public List<(TextSpan Span, LeftOut Why)>? Others { get; private set; }

    public string Text => _blanked is null ? text : new(_blanked);

    public ReadOnlySpan<char> Now => _blanked is null ? text : _blanked;

    /// <summary>Blanks a part; the full stop in its place ends the sentence before it.</summary>
    public void Blank(int start, int end, LeftOut why)
    {
        if (end <= start)
            return;
        var chars = Changed();
        chars.AsSpan(start, end - start).Fill(' ');
        chars[start] = '.';
        (Others ??= []).Add((new(start, end), why));
    }

    /// <summary>Writes over a stretch: <paramref name="pad"/> first, then the text.</summary>
    public void Put(int start, int end, ReadOnlySpan<char> written, char pad)
    {
        var place = Changed().AsSpan(start, end - start);
        place.Fill(pad);
        written.CopyTo(place[^written.Length..]);
    }

    /// <summary>Where the lines begin and end, without their breaks.</summary>
    public List<TextSpan> Lines()
    {
        var now = Now;
        var lines = new List<TextSpan>();
        for (var start = 0; start <= now.Length;)
        {
            var length = now[start..].IndexOfAny('\n', '\r');
            var end = length < 0 ? now.Length : start + length;
            lines.Add(new(start, end));
            start = end + (end + 1 < now.Length && now[end] == '\r' && now[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    public ReadOnlySpan<char> Of(TextSpan line) => Now[line.Start..line.End].Trim();

    private char[] Changed() => _blanked ??= text.ToCharArray();
}
