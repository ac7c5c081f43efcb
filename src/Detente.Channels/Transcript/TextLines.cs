using System.Runtime.CompilerServices;
using System.Text;

namespace Detente.Channels.Transcript;

/// <summary>Lines of a text with their numbers.</summary>
internal static class TextLines
{
    /// <summary>Refuses what is not UTF-8 instead of replacing it.</summary>
    public static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public const string NotUtf8 = "the text is not UTF-8; save the file as UTF-8 and try again";

    /// <summary>The lines from 1; a text of null stands at the end where the rest is not UTF-8.</summary>
    public static async IAsyncEnumerable<(int Number, string? Text)> NumberedAsync(
        TextReader reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var number = 1; ; number++)
        {
            string? line = null;
            var broken = false;
            try
            {
                line = await reader.ReadLineAsync(cancellationToken);
            }
            catch (DecoderFallbackException)
            {
                broken = true;
            }

            if (line is null && !broken)
                yield break;
            yield return (number, line);
            if (broken)
                yield break;
        }
    }
}
