using System.Text;
using Detente.Engine.Conversation;

namespace Detente.Cli.Pretty;

/// <summary>The temperature after each turn as a line of blocks, in the colours of their bands.</summary>
internal static class HeatLine
{
    private const string Blocks = "▁▂▃▄▅▆▇█";

    public static string Draw(IReadOnlyList<Temperature> temperatures, int width)
    {
        var markup = new StringBuilder();
        // A long conversation is drawn by the hottest turn of each stretch.
        var stretch = Math.Max(1, (temperatures.Count + width - 1) / width);
        foreach (var part in temperatures.Chunk(stretch))
        {
            var hottest = part.Max();
            var block = Blocks[Math.Min(Blocks.Length - 1, (int)(hottest.Value / 100 * Blocks.Length))];
            markup.Append($"[{Paint.Of(hottest.Band)}]{block}[/]");
        }

        return markup.ToString();
    }
}
