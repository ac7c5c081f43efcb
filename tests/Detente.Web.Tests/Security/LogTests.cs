using System.Collections.Concurrent;
using System.Text;
using Detente.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Detente.Web.Tests.Security;

public sealed class LogTests
{
    private const string Word = "zanzibarine";

    [Fact]
    public async Task What_customers_say_and_who_they_are_is_in_no_log()
    {
        await using var server = new WebServer($"--DETENTE_API_KEY={WebServer.Key}", "--Logging:LogLevel:Default=Debug", "--Logging:LogLevel:Microsoft.AspNetCore=Debug");
        await server.InitializeAsync();
        using var log = new Kept();
        server.App.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        using var client = server.Client();
        var address = await client.OpenAsync(Word);
        await client.PostAsync($"{address}/turns", new { speaker = "customer", text = Word }, "log-key");
        await client.PostAsync($"{address}/turns", new { speaker = Word, text = Word });
        await client.PostAsync($"{address}/check", new { draft = Word });
        await client.PostAsync($"{address}/replies", new { text = Word, confirmed = true });
        await client.PostAsync("/api/read", new { turns = new[] { new { speaker = "customer", text = Word } } });
        await client.PostAsync($"{address}/turns", new StringContent($"{{\"text\": {Word}", Encoding.UTF8, "application/json"));
        await client.PostAsync("/api/import", new StringContent($"Customer: {Word}\n"));
        await client.GetAsync(address);

        Assert.NotEmpty(log.Lines);
        Assert.DoesNotContain(log.Lines, line => line.Contains(Word, StringComparison.OrdinalIgnoreCase));
    }

    private sealed class Kept : ILoggerProvider, ILogger
    {
        public ConcurrentBag<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Debug;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                Lines.Add($"{formatter(state, exception)} {exception}");
        }

        public void Dispose()
        {
        }
    }
}
