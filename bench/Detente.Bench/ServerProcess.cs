using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Detente.Bench;

/// <summary>The web program in a process of its own, spoken to as anybody would.</summary>
internal sealed class ServerProcess : IDisposable
{
    private const string Key = "bench-key-0123456789abcdef";
    private const string Url = "http://127.0.0.1:5981";
    private readonly Process _process;
    private readonly HttpClient _client = new() { BaseAddress = new(Url) };

    private ServerProcess(Process process)
    {
        _process = process;
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);
    }

    /// <summary>From the start of the process to the first answer that it is ready.</summary>
    public TimeSpan StartUp { get; private set; }

    /// <summary>Resident memory in MB.</summary>
    public double Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    public static async Task<ServerProcess> StartAsync(string program, string folder)
    {
        var watch = Stopwatch.StartNew();
        var start = new ProcessStartInfo("dotnet", [program, "--urls", Url]) { RedirectStandardOutput = true };
        start.Environment["DETENTE_DATA"] = folder;
        start.Environment["DETENTE_DATABASE"] = "";
        start.Environment["DETENTE_API_KEY"] = Key;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var server = new ServerProcess(process);
        while (!await server.IsReadyAsync())
            await Task.Delay(10);
        server.StartUp = watch.Elapsed;
        return server;
    }

    /// <summary>Turns per second, and the processor time in microseconds that the server spent on each, opening included.</summary>
    public async Task<(double PerSecond, double Processor)> TurnsAsync(int clients, TimeSpan duration)
    {
        var before = _process.TotalProcessorTime;
        var run = Guid.CreateVersion7();
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            var done = 0;
            for (var id = ""; watch.Elapsed < duration; done++)
            {
                if (done % 40 == 0)
                    id = await OpenAsync();
                await PostAsync(id, done, $"{run:N}-{client}-{done}");
            }

            return done;
        })));
        var seconds = watch.Elapsed.TotalSeconds;
        _process.Refresh();
        return (counts.Sum() / seconds, (_process.TotalProcessorTime - before).TotalMicroseconds / counts.Sum());
    }

    /// <summary>Opens so many conversations of so many turns each.</summary>
    public async Task FillAsync(int conversations, int turns)
    {
        var run = Guid.CreateVersion7();
        await Parallel.ForAsync(0, conversations, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (number, _) =>
        {
            var id = await OpenAsync();
            for (var turn = 0; turn < turns; turn++)
                await PostAsync(id, turn, $"{run:N}-{number}-{turn}");
        });
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _client.Dispose();
    }

    private async Task<string> OpenAsync()
    {
        using var answer = await _client.PostAsJsonAsync("/api/conversations", new { channel = "chat", customer = new { name = "Ana" } });
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    private async Task PostAsync(string id, int turn, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/conversations/{id}/turns")
        {
            Content = JsonContent.Create(new { speaker = turn % 2 == 0 ? "customer" : "agent", text = ServerWords.Of(turn) }),
        };
        request.Headers.Add("Idempotency-Key", key);
        using var answer = await _client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var answer = await _client.GetAsync("/health/ready");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
