namespace Detente.Training;

/// <summary>Divides what belongs together into five parts, the same in every run.</summary>
internal static class Folds
{
    private const int Count = 5;

    public static int Of(string group)
    {
        var hash = 2166136261u;
        foreach (var c in group)
            hash = (hash ^ c) * 16777619;
        return (int)((hash >> 8) % Count);
    }
}
