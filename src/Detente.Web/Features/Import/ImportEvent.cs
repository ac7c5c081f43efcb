namespace Detente.Web.Features.Import;

public enum ImportEvent
{
    Progress,
    Imported,
    Refused,

    /// <summary>The last line. An answer without it was broken off.</summary>
    Finished,
}
