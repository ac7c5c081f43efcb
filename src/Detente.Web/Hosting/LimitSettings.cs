using System.ComponentModel.DataAnnotations;

namespace Detente.Web.Hosting;

/// <summary>How much one caller may ask for, configured under "Limits".</summary>
internal sealed class LimitSettings
{
    public const string Section = "Limits";

    /// <summary>Requests per second of one signed-in person or key; twice as many may come at once.</summary>
    [Range(1, 1_000_000)]
    public int AuthenticatedPerSecond { get; set; } = 5_000;

    /// <summary>Requests per minute of one customer's chat.</summary>
    [Range(1, 1_000_000)]
    public int CustomerPerMinute { get; set; } = 120;

    /// <summary>Requests per minute from one address that has not signed in.</summary>
    [Range(1, 1_000_000)]
    public int AnonymousPerMinute { get; set; } = 300;

    /// <summary>Tries per minute from one address to sign in or to set up.</summary>
    [Range(1, 1_000_000)]
    public int SignInPerMinute { get; set; } = 20;

    /// <summary>The largest file that one import takes, in bytes.</summary>
    [Range(1, 10_000_000_000)]
    public long ImportBytes { get; set; } = 256 * 1024 * 1024;

    /// <summary>Seconds between the comments that keep an idle live stream open.</summary>
    [Range(1, 600)]
    public int HeartbeatSeconds { get; set; } = 15;
}
