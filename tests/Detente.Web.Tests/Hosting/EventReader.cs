using System.Net.ServerSentEvents;
using System.Text.Json;

namespace Detente.Web.Tests.Hosting;

/// <summary>Listens to a live stream.</summary>
internal sealed class EventReader : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly HttpResponseMessage response;
    private readonly IAsyncEnumerator<SseItem<string>> items;
    private readonly CancellationTokenSource stops = new();

    private EventReader(HttpResponseMessage response, Stream stream)
    {
        this.response = response;
        items = SseParser.Create(stream).EnumerateAsync(stops.Token).GetAsyncEnumerator(stops.Token);
    }

    public static async Task<EventReader> ConnectAsync(HttpClient client, string path, string? lastEventId = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (lastEventId is not null)
            request.Headers.Add("Last-Event-ID", lastEventId);
        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        return new(response, await response.Content.ReadAsStreamAsync());
    }

    /// <summary>The next event with this name; others are passed over.</summary>
    public async Task<(string Id, JsonElement Data)> NextAsync(string kind)
    {
        while (await items.MoveNextAsync().AsTask().WaitAsync(Patience))
            if (items.Current.EventType == kind)
                return (items.Current.EventId!, JsonDocument.Parse(items.Current.Data).RootElement);
        throw new InvalidOperationException("The stream has ended.");
    }

    public async ValueTask DisposeAsync()
    {
        await stops.CancelAsync();
        response.Dispose();
        stops.Dispose();
    }
}
