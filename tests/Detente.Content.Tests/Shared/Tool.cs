using System.Diagnostics;
using System.Text;

namespace Detente.Content.Tests.Shared;

/// <summary>The command line as its users meet it: a process.</summary>
internal static class Tool
{
    public static Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments) => RunAsync([], arguments);

    public static async Task<(int Code, string Output, string Error)> RunAsync(byte[] input, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "detente.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["NO_COLOR"] = "1", ["DETENTE_CONTENT"] = "" },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended without reading all of its input, as it may on bad input.
        }

        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
