using System.Buffers;

namespace Detente.Cli.Answers;

/// <summary>A conversation's answer, or the problem of its line.</summary>
internal readonly record struct Answered(int Line, ArrayBufferWriter<byte>? Output, string? Problem);
