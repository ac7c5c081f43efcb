using Microsoft.Extensions.Options;
using Npgsql;

namespace Detente.Web.Hosting;

/// <summary>Every error in one answer, each with its fix.</summary>
internal sealed class HostSettingsCheck : IValidateOptions<HostSettings>
{
    private const int ShortestKey = 16;

    public ValidateOptionsResult Validate(string? name, HostSettings options)
    {
        var failures = new ValidateOptionsResultBuilder();
        if (FolderError(options.DataFolder) is { } folder)
            failures.AddError($"{folder} Name a folder that this user may write to.", HostSettings.DataKey);
        if (DatabaseError(options.Database) is { } database)
            failures.AddError(
                $"{database} Leave it empty for SQLite, or write Host=…;Database=…;Username=…;Password=….",
                HostSettings.DatabaseKey);
        if (options.ApiKey.Length > 0 && (options.ApiKey.Length < ShortestKey || options.ApiKey.Any(c => c is <= ' ' or > '~')))
            failures.AddError(
                $"The key is too easy to guess or cannot stand in a header. Use at least {ShortestKey} letters, digits and signs without spaces, "
                + "for example the output of 'openssl rand -hex 24'.",
                HostSettings.ApiKeyKey);
        return failures.Build();
    }

    private static string? FolderError(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".writable-{Environment.ProcessId}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return $"The data folder cannot be written: {refused.Message}";
        }
    }

    private static string? DatabaseError(string connection)
    {
        if (connection.Length == 0)
            return null;
        try
        {
            var parsed = new NpgsqlConnectionStringBuilder(connection);
            return string.IsNullOrEmpty(parsed.Host) ? "The connection string names no host." : null;
        }
        catch (ArgumentException)
        {
            // The exception may repeat the string, and with it the password.
            return "This is no PostgreSQL connection string.";
        }
    }
}
