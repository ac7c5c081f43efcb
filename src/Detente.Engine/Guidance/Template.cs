using System.Text;

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
        var text = new StringBuilder(_texts[0]);
        for (var i = 0; i < _slots.Length; i++)
        {
            var value = _slots[i] == Slot.Time && _slots.Contains(Slot.Option1) ? filling.OfferTime ?? filling[Slot.Time]! : filling[_slots[i]]!;
            if (StartsSentence(text) && char.IsLower(value[0]))
                text.Append(char.ToUpperInvariant(value[0])).Append(value, 1, value.Length - 1);
            else
                text.Append(value);
            text.Append(_texts[i + 1]);
        }

        return text.ToString();
    }

    private static bool StartsSentence(StringBuilder text) =>
        text.Length == 0 || (text.Length > 1 && text[^1] == ' ' && text[^2] is '.' or '?' or '!');
}
