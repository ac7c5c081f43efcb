using System.Runtime.CompilerServices;

namespace Detente.Engine.Guidance;

/// <summary>A wording with placeholders, cut up once so that filling it is cheap.</summary>
internal sealed class Template
{
    private readonly string[] _texts;
    private readonly Slot[] _slots;

    private Template(string[] texts, Slot[] slots) => (_texts, _slots) = (texts, slots);

    public int Slots => _slots.Length;

    /// <exception cref="FormatException">A placeholder has no such name.</exception>
    public static Template Parse(string source)
    {
        var texts = new List<string>();
        var slots = new List<Slot>();
        var at = 0;
        while (source.IndexOf('{', at) is >= 0 and var open && source.IndexOf('}', open) is >= 0 and var close)
        {
            var name = source[(open + 1)..close];
            if (!Enum.TryParse<Slot>(name, true, out var slot) || !Enum.IsDefined(slot))
                throw new FormatException($"{{{name}}} is no placeholder; there are {string.Join(", ", Enum.GetNames<Slot>().Select(n => $"{{{n.ToLowerInvariant()}}}"))}");
            texts.Add(source[at..open]);
            slots.Add(slot);
            at = close + 1;
        }

        texts.Add(source[at..]);
        return new([.. texts], [.. slots]);
    }

    public bool CanFill(Filling filling)
    {
        foreach (var slot in _slots)
            if (filling[slot] is null)
                return false;
        return true;
    }

    /// <summary>The wording, or null where the conversation lacks something that it needs.</summary>
    public string? Fill(Filling filling)
    {
        if (!CanFill(filling))
            return null;
        if (_slots.Length == 0)
            return _texts[0];
        var text = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[512]);
        text.AppendLiteral(_texts[0]);
        for (var i = 0; i < _slots.Length; i++)
        {
            var value = filling[_slots[i]]!;
            if (OpensSentence(_texts[i]) && char.IsLower(value[0]))
            {
                text.AppendFormatted(char.ToUpperInvariant(value[0]));
                text.AppendFormatted(value.AsSpan(1));
            }
            else
            {
                text.AppendLiteral(value);
            }

            text.AppendLiteral(_texts[i + 1]);
        }

        return text.ToStringAndClear();
    }

    /// <summary>Whether what follows this text begins a sentence.</summary>
    private static bool OpensSentence(string before) => before.Length == 0 || (before.Length > 1 && before[^1] == ' ' && before[^2] is '.' or '?' or '!');
}
