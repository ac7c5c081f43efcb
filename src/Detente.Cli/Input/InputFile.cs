using Detente.Channels.Transcript;

namespace Detente.Cli.Input;

/// <summary>What is read from: a file, or standard input.</summary>
internal sealed class InputFile : IDisposable
{
    private InputFile(string name, Stream stream, TranscriptFormat format) => (Name, Stream, Format) = (name, stream, format);

    /// <summary>What messages call it.</summary>
    public string Name { get; }

    public Stream Stream { get; }

    public TranscriptFormat Format { get; }

    /// <summary>Bytes; null where they cannot be known.</summary>
    public long? Length => Stream.CanSeek ? Stream.Length : null;

    public static InputFile Open(string path, TranscriptFormat format)
    {
        if (path == "-")
            return new("standard input", Console.OpenStandardInput(), format);
        if (Directory.Exists(path))
            throw new UsageException($"{path}: is a folder; name a file");
        if (!File.Exists(path))
            throw new UsageException($"{path}: there is no such file");
        if (format == TranscriptFormat.Auto && Path.GetExtension(path) is ".jsonl" or ".ndjson")
            format = TranscriptFormat.JsonLines;
        return new(path, new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 0, FileOptions.SequentialScan), format);
    }

    public void Dispose() => Stream.Dispose();
}
