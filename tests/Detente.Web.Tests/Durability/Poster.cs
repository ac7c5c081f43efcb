using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Detente.Web.Tests.Durability;

/// <summary>
/// A client that posts turn after turn, to a conversation of its own and to one that all share, and repeats each until
/// it is acknowledged, whatever happens to the server.
/// </summary>
internal sealed class Poster(int number, HttpClient client, string own, string shared)
{
    public List<Acknowledged> Acknowledgements { get; } = [];

    public async Task RunAsync(CancellationToken stop, CancellationToken abort)
    {
        for (var i = 0; !stop.IsCancellationRequested; i++)
        {
            var (conversation, text, key) = (i % 2 == 0 ? own : shared, $"client {number} says {i}", $"client-{number}-{i}");
            int? turn;
            while ((turn = await TryPostAsync(client, conversation, text, key, abort)) is null)
                await Task.Delay(20, abort);
            lock (Acknowledgements)
                Acknowledgements.Add(new(conversation, turn.Value, text, key));
        }
    }

    /// <summary>The turn's index, or null where nobody answered.</summary>
    public static async Task<int?> TryPostAsync(
        HttpClient client, string conversation, string text, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/conversations/{conversation}/turns")
        {
            Content = JsonContent.Create(new { speaker = "customer", text }),
        };
        request.Headers.Add("Idempotency-Key", key);
        try
        {
            using var answer = await client.SendAsync(request, cancellationToken);
            if (answer.StatusCode is HttpStatusCode.ServiceUnavailable)
                return null;
            if (!answer.IsSuccessStatusCode)
                throw new InvalidOperationException(
                    $"{(int)answer.StatusCode} for {key}: {await answer.Content.ReadAsStringAsync(cancellationToken)}");
            var body = await answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
            return body.GetProperty("turn").GetInt32();
        }
        catch (HttpRequestException)
        {
            return null;
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The client's own patience ran out; whether the turn is there is for the key to find out.
            return null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
