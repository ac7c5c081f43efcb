using System.Buffers;

namespace Detente.Engine.Text.Own;

/// <summary>What stands below an e-mail's last words. The closing line and the name stay: they thank, greet and name.</summary>
internal static class Signature
{
    private const int MostLines = 15;
    private const int ShortLine = 70;

    private static readonly string[] Closings =
        ["regards", "kind regards", "best regards", "warm regards", "best", "best wishes", "sincerely", "yours sincerely", "yours faithfully", "yours truly", "thanks", "many thanks", "thank you", "thanks and regards", "cheers", "respectfully", "with thanks", "all the best"];

    private static readonly string[] Devices =
        ["iPhone", "iPad", "Samsung", "Galaxy", "Android", "Huawei", "mobile", "phone", "BlackBerry", "Xperia", "Pixel", "Windows", "Yahoo", "Outlook", "Mail", "Verizon", "T-Mobile"];

    private static readonly string[] Labels = ["t:", "tel", "m:", "mob", "p:", "ph:", "phone", "e:", "email:", "e-mail:", "f:", "fax", "w:", "web:", "office:", "direct:"];

    private static readonly SearchValues<string> Notices = SearchValues.Create(
        [
            "intended recipient", "before printing this", "this e-mail and any", "this email and any", "this message and any", "email is confidential", "e-mail is confidential",
            "registered in england", "registered office:", "company registration n", "been scanned for virus", "the views expressed in this", "confidentiality notice", "virus-free.",
        ],
        StringComparison.OrdinalIgnoreCase);

    public static void Leave(Cover cover, List<TextSpan> lines, int end)
    {
        for (var i = 0; i < lines.Count && lines[i].Start < end; i++)
        {
            var line = cover.Of(lines[i]);
            if (line.IsEmpty)
                continue;
            if (line is "--" or "—")
                i = Block(cover, lines, i, end);
            else if (Device(line) is var at and >= 0)
                cover.Blank(lines[i].Start + cover.Now[lines[i].Start..].IndexOf(line) + at, lines[i].End, LeftOut.Signature);
            else if (line.ContainsAny(Notices))
                i = Notice(cover, lines, i, end);
            else if (IsClosing(line))
                i = Contact(cover, lines, i + 1, end);
        }
    }

    /// <summary>What follows the line "-- ", by convention a signature.</summary>
    private static int Block(Cover cover, List<TextSpan> lines, int first, int end)
    {
        var i = first;
        while (i + 1 < lines.Count && lines[i + 1].Start < end && i - first < MostLines)
            i++;
        cover.Blank(lines[first].Start, Math.Min(lines[i].End, end), LeftOut.Signature);
        return i;
    }

    /// <summary>Where "Sent from my phone" begins in a line that ends with it; −1 where it does not.</summary>
    private static int Device(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("Get Outlook for ") || line.StartsWith("Sent via ") || line.StartsWith("Sent with "))
            return line.Length < ShortLine ? 0 : -1;
        var at = line.LastIndexOf("Sent from ");
        if (at < 0 || line.Length - at > ShortLine)
            return -1;
        foreach (var device in Devices)
            if (line[at..].Contains(device, StringComparison.Ordinal))
                return at;
        return -1;
    }

    /// <summary>A legal notice goes to the end of its paragraph.</summary>
    private static int Notice(Cover cover, List<TextSpan> lines, int first, int end)
    {
        var i = first;
        while (i + 1 < lines.Count && lines[i + 1].Start < end && !cover.Of(lines[i + 1]).IsEmpty)
            i++;
        cover.Blank(lines[first].Start, Math.Min(lines[i].End, end), LeftOut.Notice);
        return i;
    }

    private static bool IsClosing(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(" ,.!");
        foreach (var closing in Closings)
            if (line.Equals(closing, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>Leaves out title, company, phone and addresses below a closing line and the name; nothing where no such line tells that it is a signature.</summary>
    private static int Contact(Cover cover, List<TextSpan> lines, int first, int end)
    {
        var name = -1;
        int last = -1, i = first;
        var told = false;
        for (; i < lines.Count && lines[i].Start < end && i - first < MostLines; i++)
        {
            var line = cover.Of(lines[i]);
            if (line.IsEmpty || line is ".")
                continue;
            if (name < 0)
            {
                name = i;
                if (!IsTitle(line))
                    return i - 1;
                continue;
            }

            var contact = IsContact(line);
            if (!contact && !IsTitle(line))
                break;
            told |= contact;
            last = i;
        }

        if (!told || last < 0)
            return first - 1;
        for (var line = name + 1; line <= last; line++)
            cover.Blank(lines[line].Start, lines[line].End, LeftOut.Signature);
        return last;
    }

    private static bool IsContact(ReadOnlySpan<char> line)
    {
        if (line.Length > 2 * ShortLine)
            return false;
        var digits = 0;
        foreach (var c in line)
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        if (digits >= 7 && line.Length < ShortLine)
            return true;
        foreach (var label in Labels)
            if (line.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                return true;
        return line.Count(' ') < 8 && (line.Contains('@') || line.Contains("www.", StringComparison.OrdinalIgnoreCase) || line.Contains("http", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A few words that begin with capitals and make no sentence: a name, a title, a company, a street.</summary>
    private static bool IsTitle(ReadOnlySpan<char> line)
    {
        if (line.Length > ShortLine || line[^1] is '?' or '!')
            return false;
        int words = 0, capitals = 0;
        foreach (var range in line.Split(' '))
        {
            var word = line[range].Trim(",.|()&-");
            if (word.Length < 2)
                continue;
            words++;
            capitals += char.IsUpper(word[0]) || char.IsAsciiDigit(word[0]) ? 1 : 0;
        }

        return words <= 7 && capitals * 3 >= words * 2;
    }
}
