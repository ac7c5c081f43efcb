namespace Detente.Content.Tests.Shared;

/// <summary>The repository that the tests were built from.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "detente.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("detente.slnx is in no folder above the tests");
        return folder;
    }
}
