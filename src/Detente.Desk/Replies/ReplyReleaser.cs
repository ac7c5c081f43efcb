namespace Detente.Desk.Replies;

/// <summary>Sends held replies when their time has come, each exactly once, also after a crash.</summary>
public sealed class ReplyReleaser
{
    /// <summary>Releases what is due now; gives the number of replies that went out.</summary>
    public Task<int> ReleaseDueAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Releases what falls due until it is cancelled.</summary>
    public Task RunAsync(CancellationToken cancellationToken) => throw new NotImplementedException();
}
