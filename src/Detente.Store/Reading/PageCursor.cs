using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Store.Rows;

namespace Detente.Store.Reading;

/// <summary>The place in an ordered list after which the next page begins: the last row's sort value and its id.</summary>
internal sealed record PageCursor(ConversationSort Sort, double Number, long Moment, string Id)
{
    public static string After(ConversationRow last, ConversationSort sort)
    {
        var (number, moment) = sort switch
        {
            ConversationSort.Risk => (last.Risk, 0L),
            ConversationSort.Heat => (last.Temperature, 0L),
            ConversationSort.Wait => (0d, last.WaitingSince),
            _ => (0d, last.UpdatedAt),
        };
        return Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{sort} {number:R} {moment} {last.Id}")));
    }

    /// <summary>True with null where there is no cursor; false where it is not one of this order's.</summary>
    public static bool TryParse(string? text, ConversationSort sort, out PageCursor? cursor)
    {
        cursor = null;
        if (string.IsNullOrEmpty(text))
            return true;
        if (text.Length > 200 || !Base64Url.IsValid(text))
            return false;
        var parts = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(text)).Split(' ');
        if (parts.Length != 4 || parts[0] != sort.ToString() || !ConversationId.TryParse(parts[3], null, out var id)
            || !double.TryParse(parts[1], CultureInfo.InvariantCulture, out var number)
            || !long.TryParse(parts[2], CultureInfo.InvariantCulture, out var moment))
            return false;
        cursor = new(sort, number, moment, id.ToString());
        return true;
    }

    /// <summary>The rows in their order, those after the cursor only.</summary>
    public static IQueryable<ConversationRow> Order(IQueryable<ConversationRow> rows, ConversationSort sort, PageCursor? cursor)
    {
        var (none, number, moment, id) = (cursor is null, cursor?.Number ?? 0, cursor?.Moment ?? 0, cursor?.Id ?? "");
        return sort switch
        {
            ConversationSort.Risk => rows
                .Where(r => none || r.Risk < number || (r.Risk == number && string.Compare(r.Id, id) < 0))
                .OrderByDescending(r => r.Risk).ThenByDescending(r => r.Id),
            ConversationSort.Heat => rows
                .Where(r => none || r.Temperature < number || (r.Temperature == number && string.Compare(r.Id, id) < 0))
                .OrderByDescending(r => r.Temperature).ThenByDescending(r => r.Id),
            ConversationSort.Wait => rows
                .Where(r => none || r.WaitingSince > moment || (r.WaitingSince == moment && string.Compare(r.Id, id) > 0))
                .OrderBy(r => r.WaitingSince).ThenBy(r => r.Id),
            _ => rows
                .Where(r => none || r.UpdatedAt < moment || (r.UpdatedAt == moment && string.Compare(r.Id, id) < 0))
                .OrderByDescending(r => r.UpdatedAt).ThenByDescending(r => r.Id),
        };
    }
}
