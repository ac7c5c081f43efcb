namespace Detente.Web.Hosting;

/// <summary>Where the data is and how programs sign in, from the environment.</summary>
internal sealed class HostSettings
{
    public const string DataKey = "DETENTE_DATA";
    public const string DatabaseKey = "DETENTE_DATABASE";
    public const string ApiKeyKey = "DETENTE_API_KEY";

    /// <summary>The folder of the SQLite file and of the keys that protect cookies.</summary>
    public string DataFolder { get; set; } = "data";

    /// <summary>Empty for SQLite in the data folder; otherwise a PostgreSQL connection string.</summary>
    public string Database { get; set; } = "";

    /// <summary>Where given, an administrator's key of the workspace "default".</summary>
    public string ApiKey { get; set; } = "";

    public static void Bind(HostSettings settings, IConfiguration configuration)
    {
        settings.DataFolder = Path.GetFullPath(configuration[DataKey] is { Length: > 0 } folder ? folder : "data");
        settings.Database = configuration[DatabaseKey] ?? "";
        settings.ApiKey = configuration[ApiKeyKey] ?? "";
    }
}
