namespace Detente.Desk.Tests.Fixtures;

/// <summary>A folder for SQLite files, thrown away afterwards.</summary>
public sealed class SqliteFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("detente-desk-");
    private int _databases;

    public string NewDatabase() => Path.Combine(_folder.FullName, $"{Interlocked.Increment(ref _databases)}");

    public void Dispose() => _folder.Delete(recursive: true);
}
