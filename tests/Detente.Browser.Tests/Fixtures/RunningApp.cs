using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Detente.Browser.Tests.Fixtures;

/// <summary>The real program in a process of its own, on a free port and with a data folder of its own.</summary>
internal sealed partial class RunningApp : IAsyncDisposable
{
    private readonly Process process;
    private readonly string data;
    private readonly TaskCompletionSource<string> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> code = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> said = [];

    private RunningApp(Process process, string data) => (this.process, this.data) = (process, data);

    public string Address { get; private set; } = "";

    /// <summary>The one-time code that the console shows.</summary>
    public string SetupCode { get; private set; } = "";

    public static async Task<RunningApp> StartAsync()
    {
        var data = Directory.CreateTempSubdirectory("detente-browser-").FullName;
        var start = new ProcessStartInfo("dotnet", [Program(), "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = data,
        };
        start.Environment["DETENTE_DATA"] = data;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Limits__AnonymousPerMinute"] = "10000";
        start.Environment["Limits__SignInPerMinute"] = "1000";
        start.Environment["Limits__CustomerPerMinute"] = "10000";
        var app = new RunningApp(new Process { StartInfo = start }, data);
        app.process.OutputDataReceived += (_, line) => app.Hear(line.Data);
        app.process.ErrorDataReceived += (_, line) => app.Hear(line.Data);
        app.process.Start();
        app.process.BeginOutputReadLine();
        app.process.BeginErrorReadLine();
        try
        {
            app.Address = await app.address.Task.WaitAsync(TimeSpan.FromSeconds(60));
            app.SetupCode = await app.code.Task.WaitAsync(TimeSpan.FromSeconds(60));
            return app;
        }
        catch (TimeoutException)
        {
            await app.DisposeAsync();
            throw new InvalidOperationException($"The program did not start:\n{string.Join('\n', app.said)}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(data, recursive: true);
    }

    private void Hear(string? line)
    {
        if (line is null)
            return;
        lock (said)
            said.Add(line);
        if (Listening().Match(line) is { Success: true, Groups: var found })
            address.TrySetResult(found[1].Value);
        if (Code().Match(line) is { Success: true, Groups: var shown })
            code.TrySetResult(shown[1].Value);
    }

    /// <summary>The web project's own build output, which stands beside this one.</summary>
    private static string Program() => Path.Combine(
        AppContext.BaseDirectory.Replace(
            Path.Combine("tests", "Detente.Browser.Tests"), Path.Combine("src", "Detente.Web"), StringComparison.Ordinal),
        "Detente.Web.dll");

    [GeneratedRegex(@"Now listening on: (http://[^\s""]+)")]
    private static partial Regex Listening();

    [GeneratedRegex(@"Setup code: (\S+)")]
    private static partial Regex Code();
}
