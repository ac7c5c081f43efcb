using System.Net.Http.Json;
using System.Text.Json;
using Detente.Store;
using Detente.Tests.Shared;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace Detente.Web.Tests.Durability;

/// <summary>Acknowledged means durable: eight clients post while the server is killed five times.</summary>
public sealed class DurabilityTests(PostgresServer postgres)
{
    private const int Clients = 8;
    private const int Kills = 5;
    private const int TurnsBetweenKills = 60;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_acknowledged_is_lost_or_doubled_on_sqlite()
    {
        var folder = Directory.CreateTempSubdirectory("detente-kill-").FullName;
        await KillAndCompareAsync(new() { DataFolder = folder });
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Nothing_acknowledged_is_lost_or_doubled_on_postgres()
    {
        var folder = Directory.CreateTempSubdirectory("detente-kill-").FullName;
        await KillAndCompareAsync(new() { DataFolder = folder, Database = postgres.NewDatabase() });
        Directory.Delete(folder, recursive: true);
    }

    private static async Task KillAndCompareAsync(StoreOptions store)
    {
        using var server = new KillableServer(store);
        await server.StartAsync(Ct);
        var shared = await OpenAsync(server.Client);
        var posters = new List<Poster>();
        for (var i = 0; i < Clients; i++)
            posters.Add(new(i, server.Client, await OpenAsync(server.Client), shared));

        using var stop = new CancellationTokenSource();
        using var abort = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        abort.CancelAfter(TimeSpan.FromMinutes(6));
        var posting = posters.Select(p => p.RunAsync(stop.Token, abort.Token)).ToList();
        for (var kill = 0; kill < Kills; kill++)
        {
            await MoreAsync(posters, posting, TurnsBetweenKills);
            server.Kill();
            await server.StartAsync(Ct);
        }

        await MoreAsync(posters, posting, TurnsBetweenKills);
        await stop.CancelAsync();
        await Task.WhenAll(posting);

        var acknowledged = posters.SelectMany(p => p.Acknowledgements).ToList();
        Assert.True(acknowledged.Count >= (Kills + 1) * TurnsBetweenKills);
        foreach (var conversation in acknowledged.GroupBy(a => a.Conversation))
            Compare(await TurnsAsync(server.Client, conversation.Key), [.. conversation], posters.Count);
        await RepeatAsync(server.Client, posters);
    }

    /// <summary>Every acknowledged turn where it was said to be, each once, and nothing beside them.</summary>
    private static void Compare(List<string> turns, List<Acknowledged> acknowledged, int clients)
    {
        Assert.All(acknowledged, a => Assert.Equal(a.Text, turns[a.Turn]));
        Assert.Equal(turns.Count, turns.Distinct().Count());
        Assert.Equal(acknowledged.Count, turns.Count);
        for (var client = 0; client < clients; client++)
        {
            var said = turns.Where(t => t.StartsWith($"client {client} says ", StringComparison.Ordinal))
                .Select(t => int.Parse(t.Split(' ')[3], System.Globalization.CultureInfo.InvariantCulture)).ToList();
            Assert.Equal(said.Order(), said);
        }
    }

    private static async Task RepeatAsync(HttpClient client, List<Poster> posters)
    {
        foreach (var first in posters.Select(p => p.Acknowledgements[0]))
        {
            var before = await TurnsAsync(client, first.Conversation);
            Assert.Equal(first.Turn, await Poster.TryPostAsync(client, first.Conversation, first.Text, first.Key, Ct));
            Assert.Equal(before, await TurnsAsync(client, first.Conversation));
        }
    }

    private static async Task MoreAsync(List<Poster> posters, List<Task> posting, int turns)
    {
        var goal = Count() + turns;
        while (Count() < goal)
        {
            // A poster that has ended has failed.
            if (posting.FirstOrDefault(p => p.IsCompleted) is { } ended)
                await ended;
            await Task.Delay(10, Ct);
        }

        int Count() => posters.Sum(p =>
        {
            lock (p.Acknowledgements)
                return p.Acknowledgements.Count;
        });
    }

    private static async Task<string> OpenAsync(HttpClient client)
    {
        using var answer = await client.PostAsJsonAsync("/api/conversations", new { channel = "chat", customer = new { name = "Ana" } }, Ct);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Ct)).GetProperty("id").GetString()!;
    }

    private static async Task<List<string>> TurnsAsync(HttpClient client, string id)
    {
        var body = await client.GetFromJsonAsync<JsonElement>($"/api/conversations/{id}", Ct);
        return [.. body.GetProperty("turns").EnumerateArray().Select(t => t.GetProperty("text").GetString()!)];
    }
}
