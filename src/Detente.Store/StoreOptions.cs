namespace Detente.Store;

/// <summary>Where the data lies.</summary>
public sealed class StoreOptions
{
    /// <summary>The folder of the SQLite file; made where it is missing.</summary>
    public string DataFolder { get; set; } = "./data";

    /// <summary>A PostgreSQL connection string; empty for SQLite.</summary>
    public string Database { get; set; } = "";
}
