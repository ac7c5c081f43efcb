using System.Globalization;
using Detente.Content;
using Detente.Engine;
using Detente.Engine.Playbooks;

namespace Detente.Bench;

/// <summary>The server's figures, beside a bare insert in the same run.</summary>
internal static class ServerFigures
{
    private const int Clients = 16;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);

    public static async Task RunAsync()
    {
        var engine = new DetenteEngine(Playbook.Freeze(PlaybookLoader.Load(ContentFolder.For("en"))));
        var folder = Directory.CreateTempSubdirectory("detente-bench-").FullName;
        try
        {
            await using var desk = await ServerDesk.StartAsync(folder, engine);
            await desk.TurnsPerSecondAsync(Clients, TimeSpan.FromSeconds(2));
            for (var round = 1; round <= 3; round++)
            {
                var own = await ServerBareInserts.PerSecondAsync(folder, Clients, shared: false, Round);
                var shared = await ServerBareInserts.PerSecondAsync(folder, Clients, shared: true, Round);
                var turns = await desk.TurnsPerSecondAsync(Clients, Round);
                Say($"round {round}: bare inserts {own:N0}/s on a connection each, {shared:N0}/s on a shared one; turns (desk) {turns:N0}/s");
            }

            var opened = await desk.OpenLongAsync(10_000);
            Say($"a conversation of 10,000 turns opens in {opened.TotalMilliseconds:N0} ms (best of three)");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
