using Detente.Desk.Replies;

namespace Detente.Web.Hosting;

/// <summary>Sends held replies when their time has come, as long as the program runs.</summary>
internal sealed class ReplyReleases(ReplyReleaser releaser) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => releaser.RunAsync(stoppingToken);
}
