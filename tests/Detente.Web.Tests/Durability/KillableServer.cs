using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Detente.Store;

namespace Detente.Web.Tests.Durability;

/// <summary>The real program in a process of its own, which can be killed without a word and started again.</summary>
internal sealed class KillableServer : IDisposable
{
    private const string ApiKey = "durability-tests-key-0123456789";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly StoreOptions _store;
    private readonly string _url = $"http://127.0.0.1:{FreePort()}";
    private Process? _process;

    public KillableServer(StoreOptions store)
    {
        _store = store;
        Client = new() { BaseAddress = new(_url), Timeout = TimeSpan.FromSeconds(20) };
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", ApiKey);
    }

    public HttpClient Client { get; }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Detente.Web.dll"), "--urls", _url])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DETENTE_DATA"] = _store.DataFolder;
        start.Environment["DETENTE_DATABASE"] = _store.Database;
        start.Environment["DETENTE_API_KEY"] = ApiKey;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        _process = Process.Start(start)!;
        var errors = new List<string>();
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        for (var watch = Stopwatch.StartNew(); !await IsReadyAsync(cancellationToken);)
        {
            if (_process.HasExited || watch.Elapsed > Patience)
                throw new InvalidOperationException($"The server did not start:\n{string.Join('\n', errors)}");
            await Task.Delay(50, cancellationToken);
        }

        void Keep(string? line)
        {
            lock (errors)
                if (line is not null && errors.Count < 50)
                    errors.Add(line);
        }
    }

    /// <summary>As kill -9 does it: nothing is flushed, nobody is told.</summary>
    public void Kill()
    {
        _process?.Kill();
        _process?.WaitForExit();
        _process?.Dispose();
        _process = null;
    }

    public void Dispose()
    {
        Kill();
        Client.Dispose();
    }

    private async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await Client.GetAsync("/health/ready", cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
