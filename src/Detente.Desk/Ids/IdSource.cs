namespace Detente.Desk.Ids;

/// <summary>Makes ids that grow with time (UUID version 7), so that new rows land at the end of an index.</summary>
public sealed class IdSource(TimeProvider clock)
{
    public Guid Next() => Guid.CreateVersion7(clock.GetUtcNow());
}
