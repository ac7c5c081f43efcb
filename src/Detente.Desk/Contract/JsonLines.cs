using System.Buffers;
using System.Runtime.CompilerServices;

namespace Detente.Desk.Contract;

/// <summary>Splits a stream into lines, holding no more than one of them.</summary>
public static class JsonLines
{
    private const int LongestLine = 256 * 1024 * 1024;

    private static readonly SearchValues<byte> Blank = SearchValues.Create(" \t\r\n"u8);

    /// <summary>
    /// The lines that are not blank, counted from 1. A line's bytes are its own: they stay valid after the next is read.
    /// </summary>
    public static async IAsyncEnumerable<(int Number, ReadOnlyMemory<byte> Bytes)> ReadAsync(
        Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var buffer = new byte[64 * 1024];
        var (held, number) = (0, 0);
        int count;
        do
        {
            if (held == buffer.Length)
                Array.Resize(ref buffer, held < LongestLine ? held * 2 : throw new InvalidDataException("a line is longer than 256 MB"));
            count = await stream.ReadAsync(buffer.AsMemory(held), cancellationToken);
            var (start, searched) = (0, held);
            held += count;
            int length;
            while ((length = buffer.AsSpan(searched, held - searched).IndexOf((byte)'\n')) >= 0)
            {
                var end = searched + length;
                if (Line(buffer.AsSpan(start, end - start), ++number) is { } line)
                    yield return (number, line);
                start = searched = end + 1;
            }

            buffer.AsSpan(start, held - start).CopyTo(buffer);
            held -= start;
        }
        while (count > 0);

        if (Line(buffer.AsSpan(0, held), ++number) is { } last)
            yield return (number, last);
    }

    private static byte[]? Line(ReadOnlySpan<byte> line, int number)
    {
        if (number == 1 && line.StartsWith("\ufeff"u8))
            line = line[3..];
        return line.TrimEnd((byte)'\r').ContainsAnyExcept(Blank) ? line.ToArray() : null;
    }
}
