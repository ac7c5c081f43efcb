using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Detente.Engine.Conversation;

namespace Detente.Channels.Transcript;

/// <summary>A table, one turn a row. Formulas are text like any other. Rows of the same conversation stand together.</summary>
internal static class CsvTranscript
{
    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture)
    {
        DetectDelimiter = true,
        DetectDelimiterValues = [",", ";", "\t", "|"],
        IgnoreBlankLines = true,
        MaxFieldSize = 16 * 1024 * 1024,
    };

    public static async IAsyncEnumerable<ImportedConversation> ReadAsync(
        TextReader reader, string name, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var rows = new CsvParser(reader, Form, leaveOpen: true);
        var (_, header, problem) = await NextAsync(rows);
        var columns = CsvColumns.Find(header ?? []);
        if (problem is null && (columns.Speaker < 0 || columns.Text < 0))
            problem = ImportedConversation.Refused(1, $"the first line must name a column for who speaks (speaker) and one for the words (text); it names {string.Join(", ", header ?? [])}");
        var cast = new CastList();
        var (id, start) = (name, 2);
        while (problem is null)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (var line, var row, problem) = await NextAsync(rows);
            if (row is null)
                break;
            if (row.Length <= Math.Max(columns.Speaker, columns.Text) || string.IsNullOrWhiteSpace(row[columns.Speaker]))
            {
                problem = ImportedConversation.Refused(line, "the row lacks a speaker or a text");
                break;
            }

            var of = columns.Conversation >= 0 && columns.Conversation < row.Length ? row[columns.Conversation] : name;
            if (of != id && !cast.IsEmpty)
            {
                yield return ImportedConversation.Of(start, cast.ToConversation(id, Channel.Chat));
                cast = new();
            }

            if (cast.IsEmpty)
                (id, start) = (of, line);
            cast.Add(row[columns.Speaker], new(Speaker.Customer, row[columns.Text]) { At = Time(row, columns.At) });
        }

        if (problem is not null)
            yield return problem;
        else if (cast.IsEmpty)
            yield return ImportedConversation.Refused(1, "the table has no rows");
        else
            yield return ImportedConversation.Of(start, cast.ToConversation(id, Channel.Chat));
    }

    private static async Task<(int Line, string[]? Row, ImportedConversation? Problem)> NextAsync(CsvParser rows)
    {
        // A row may go over several lines; it is known by its first.
        var line = rows.RawRow + 1;
        try
        {
            return await rows.ReadAsync() ? (line, rows.Record, null) : (line, null, null);
        }
        catch (CsvHelperException e)
        {
            return (line, null, ImportedConversation.Refused(line, e is MaxFieldSizeException ? "a field is longer than 16 million characters" : "a quoted field is not closed, or holds a bare quote; double the quotes inside it"));
        }
        catch (DecoderFallbackException)
        {
            return (line, null, ImportedConversation.Refused(line, TextLines.NotUtf8));
        }
    }

    private static DateTimeOffset? Time(string[] row, int column) =>
        column >= 0 && column < row.Length && row[column].Length >= 10
        && DateTimeOffset.TryParse(row[column], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at
            : null;
}
