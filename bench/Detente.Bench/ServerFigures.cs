using System.Globalization;
using Detente.Content;
using Detente.Engine;
using Detente.Engine.Playbooks;

namespace Detente.Bench;

/// <summary>The server's figures, beside bare inserts in the same run.</summary>
internal static class ServerFigures
{
    private const int Clients = 16;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);

    /// <param name="program">The web program's assembly.</param>
    public static async Task RunAsync(string program)
    {
        var folder = Directory.CreateTempSubdirectory("detente-bench-").FullName;
        try
        {
            await FromInsideAsync(folder);
            await FromOutsideAsync(program, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task FromOutsideAsync(string program, string folder)
    {
        using (var server = await ServerProcess.StartAsync(program, Path.Combine(folder, "web")))
        {
            await server.TurnsAsync(Clients, WarmUp);
            for (var round = 1; round <= 3; round++)
            {
                var own = await ServerBareInserts.PerSecondAsync(folder, Clients, shared: false, Round);
                var shared = await ServerBareInserts.PerSecondAsync(folder, Clients, shared: true, Round);
                var (turns, processor) = await server.TurnsAsync(Clients, Round);
                Say($"round {round}: bare inserts {own:N0}/s on a connection each, {shared:N0}/s on a shared one");
                Say($"         turns over HTTP {turns:N0}/s, {turns / Math.Max(own, shared):P0} of the better; processor {processor:N0} µs a turn");
            }
        }

        using (var server = await ServerProcess.StartAsync(program, Path.Combine(folder, "web")))
            Say($"start to ready: {server.StartUp.TotalSeconds:N1} s");

        using (var server = await ServerProcess.StartAsync(program, Path.Combine(folder, "many")))
        {
            await server.FillAsync(conversations: 1_000, turns: 6);
            Say($"memory with 1,000 open conversations of 6 turns: {server.Memory:N0} MB");
        }
    }

    private static async Task FromInsideAsync(string folder)
    {
        var engine = new DetenteEngine(Playbook.Freeze(PlaybookLoader.Load(ContentFolder.For("en"))));
        await using var desk = await ServerDesk.StartAsync(Path.Combine(folder, "desk"), engine);
        var opened = await desk.OpenLongAsync(10_000);
        Say($"a conversation of 10,000 turns opens in {opened.TotalMilliseconds:N0} ms (best of three)");
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
