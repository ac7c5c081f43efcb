using System.Data.Common;
using Detente.Desk.Replies;

namespace Detente.Web.Hosting;

/// <summary>Sends held replies when their time has come, as long as the program runs, also after the database was away.</summary>
internal sealed partial class ReplyReleases(ReplyReleaser releaser, TimeProvider clock, ILogger<ReplyReleases> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await releaser.RunAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is DbException or InvalidOperationException or IOException or TimeoutException)
            {
                Failed(failure);
                await Task.Delay(Pause, clock, stoppingToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Held replies could not be released; they will be tried again")]
    private partial void Failed(Exception failure);
}
