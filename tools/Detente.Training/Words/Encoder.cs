using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace Detente.Training.Words;

/// <summary>Asks the sentence encoder, a Node program, for the vectors of words. They are kept, since it takes minutes.</summary>
internal static class Encoder
{
    /// <summary>The path of the vectors' file.</summary>
    public static string Vectors(string[] words, string folder, TextWriter output)
    {
        var list = string.Join('\n', words);
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(list)))[..16];
        var kept = Path.Combine(folder, "obj", $"{key}.bin");
        if (File.Exists(kept))
            return kept;
        Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
        var file = Path.ChangeExtension(kept, ".txt");
        File.WriteAllText(file, list);
        output.WriteLine("asking the sentence encoder for the words' vectors (some minutes) …");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
            Run("npm", ["ci", "--no-audit", "--no-fund"], folder);
        Run("node", ["vectors.js", Path.GetFullPath(file), Path.GetFullPath(kept + ".part")], folder);
        File.Move(kept + ".part", kept);
        return kept;
    }

    private static void Run(string program, string[] arguments, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
    }
}
