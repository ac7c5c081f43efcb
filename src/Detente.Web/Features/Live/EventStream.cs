using System.Globalization;
using System.Text;
using Detente.Web.Hosting;
using Microsoft.Extensions.Options;

namespace Detente.Web.Features.Live;

/// <summary>
/// Server-Sent Events with ids and, while nothing happens, a comment now and then: the framework's own result
/// writes no comments, and without them a proxy closes a quiet stream.
/// </summary>
internal sealed class EventStream(IAsyncEnumerable<StreamEvent> events) : IResult
{
    private static readonly ReadOnlyMemory<byte> Heartbeat = ":\n\n"u8.ToArray();

    /// <summary>Tells the browser to come back after two seconds when the stream breaks.</summary>
    private static readonly ReadOnlyMemory<byte> Greeting = "retry: 2000\n:\n\n"u8.ToArray();

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var services = httpContext.RequestServices;
        var clock = services.GetRequiredService<TimeProvider>();
        var pause = TimeSpan.FromSeconds(services.GetRequiredService<IOptions<LimitSettings>>().Value.HeartbeatSeconds);
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(
            httpContext.RequestAborted,
            services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
        var response = httpContext.Response;
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Accel-Buffering"] = "no";
        try
        {
            await SendAsync(response, Greeting, ends.Token);
            await using var source = events.GetAsyncEnumerator(ends.Token);
            var next = source.MoveNextAsync().AsTask();
            while (true)
            {
                if (!await ArrivesAsync(next, pause, clock, ends.Token))
                {
                    await SendAsync(response, Heartbeat, ends.Token);
                    continue;
                }

                if (!await next)
                    break;
                await SendAsync(response, Bytes(source.Current), ends.Token);
                next = source.MoveNextAsync().AsTask();
            }
        }
        catch (OperationCanceledException) when (ends.IsCancellationRequested)
        {
            // The listener left, or the program stops: a stream has no other end.
        }
    }

    private static async Task<bool> ArrivesAsync(Task<bool> next, TimeSpan pause, TimeProvider clock, CancellationToken cancel)
    {
        if (next.IsCompleted)
            return true;
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var first = await Task.WhenAny(next, Task.Delay(pause, clock, waiting.Token));
        await waiting.CancelAsync();
        return first == next;
    }

    private static async Task SendAsync(HttpResponse response, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        await response.Body.WriteAsync(bytes, cancel);
        await response.Body.FlushAsync(cancel);
    }

    private static byte[] Bytes(StreamEvent one) =>
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"id: {one.Id}\nevent: {one.Kind}\ndata: {one.Json}\n\n"));
}
