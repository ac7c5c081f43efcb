namespace Detente.Cli.Pretty;

/// <summary>What may be drawn: how wide, and whether in colour (see no-color.org).</summary>
internal sealed record Screen(int Width, bool Colour)
{
    public static Screen Current => new(
        Console.IsOutputRedirected ? 100 : Math.Clamp(Console.WindowWidth, 24, 120),
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && (!Console.IsOutputRedirected || Environment.GetEnvironmentVariable("FORCE_COLOR") is { Length: > 0 }));
}
