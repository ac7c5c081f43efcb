using System.Collections.Immutable;

namespace Detente.Web.Tests.House;

/// <summary>The repository's own files, as the house rules look at them.</summary>
internal static class Repository
{
    private static readonly string[] Foreign = ["bin", "obj", "node_modules", "dist", ".git", "data", "TestResults", "artifacts", "BenchmarkDotNet.Artifacts"];

    public static string Root { get; } = Find();

    /// <summary>The product's C# files, as paths from the root with forward slashes.</summary>
    public static ImmutableArray<string> Sources { get; } = Files("src", ".cs");

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static ImmutableArray<string> Files(string folder, string extension) =>
    [
        .. Walk(Path.Combine(Root, folder))
            .Where(f => f.EndsWith(extension, StringComparison.Ordinal))
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
            yield return file;
        foreach (var inner in Directory.EnumerateDirectories(folder))
            if (!Foreign.Contains(Path.GetFileName(inner)))
                foreach (var file in Walk(inner))
                    yield return file;
    }

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "detente.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run inside the repository.");
        return folder;
    }
}
