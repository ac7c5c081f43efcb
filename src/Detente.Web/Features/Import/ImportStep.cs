namespace Detente.Web.Features.Import;

/// <summary>One line of an import's answer; the lines come while the import goes on.</summary>
/// <param name="Line">The line of the file where the conversation begins, or where the problem is; from 1.</param>
public sealed record ImportStep(ImportEvent Event, int Line)
{
    /// <summary>The conversation that was made; given with "imported".</summary>
    public string? Id { get; init; }

    /// <summary>How many turns are durable; given with "progress" and "imported".</summary>
    public int? Done { get; init; }

    public int? Total { get; init; }

    /// <summary>What to mend; given with "refused".</summary>
    public string? Problem { get; init; }

    /// <summary>How many conversations were made; given with "finished".</summary>
    public int? Imported { get; init; }

    /// <summary>How many conversations could not be read; given with "finished".</summary>
    public int? Refused { get; init; }
}
