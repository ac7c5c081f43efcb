namespace Detente.Channels.Transcript;

/// <summary>A stream whose first bytes have been looked at and are given again. Disposing it leaves the inner stream open.</summary>
internal sealed class PeekedStream : Stream
{
    private const int PeekLength = 16 * 1024;

    private readonly Stream _inner;
    private readonly byte[] _beginning;
    private int _given;

    private PeekedStream(Stream inner, byte[] beginning) => (_inner, _beginning) = (inner, beginning);

    public ReadOnlySpan<byte> Beginning => _beginning;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public static async Task<PeekedStream> OpenAsync(Stream inner, CancellationToken cancellationToken)
    {
        var beginning = new byte[PeekLength];
        // One whole line is enough, so that a live pipe is answered without waiting for 16 KB.
        var count = 0;
        int read;
        while (count < PeekLength && !beginning.AsSpan(0, count).Contains((byte)'\n')
            && (read = await inner.ReadAsync(beginning.AsMemory(count), cancellationToken)) > 0)
            count += read;
        return new(inner, beginning[..count]);
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var left = TakeFromBeginning(buffer.AsSpan(offset, count));
        return left > 0 ? left : _inner.Read(buffer, offset, count);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var left = TakeFromBeginning(buffer.Span);
        return left > 0 ? left : await _inner.ReadAsync(buffer, cancellationToken);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int TakeFromBeginning(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _beginning.Length - _given);
        _beginning.AsSpan(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }
}
