using Detente.Web.Hosting;

namespace Detente.Web.Tests.Hosting;

public sealed class HostSettingsTests
{
    [Fact]
    public void Every_wrong_setting_is_told_at_once_with_its_fix()
    {
        var settings = new HostSettings { DataFolder = "/proc/nowhere", Database = "Server==", ApiKey = "short" };
        var result = new HostSettingsCheck().Validate(null, settings);
        Assert.Equal(3, result.Failures!.Count());
        Assert.Contains(result.Failures!, one => one.Contains("DETENTE_DATA", StringComparison.Ordinal) && one.Contains("Name a folder", StringComparison.Ordinal));
        Assert.Contains(result.Failures!, one => one.Contains("DETENTE_DATABASE", StringComparison.Ordinal) && one.Contains("Host=", StringComparison.Ordinal));
        Assert.Contains(result.Failures!, one => one.Contains("DETENTE_API_KEY", StringComparison.Ordinal) && one.Contains("openssl", StringComparison.Ordinal));
    }

    [Fact]
    public void A_wrong_connection_string_is_not_repeated()
    {
        var settings = new HostSettings { DataFolder = Path.GetTempPath(), Database = "Host=db;Password=hunter2;Nonsense=1" };
        var result = new HostSettingsCheck().Validate(null, settings);
        Assert.DoesNotContain("hunter2", result.FailureMessage, StringComparison.Ordinal);
        Assert.Contains("DETENTE_DATABASE", result.FailureMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_settings_of_every_kind_stop_the_start_with_one_answer()
    {
        var wrong = Assert.ThrowsAny<Exception>(() => DetenteHost.Build(
            ["--urls", "http://127.0.0.1:0", "--DETENTE_API_KEY=short", "--Limits:SignInPerMinute=0", $"--DETENTE_DATA={Path.GetTempPath()}"]));
        var failures = DetenteHost.SettingFailures(wrong);
        Assert.NotNull(failures);
        Assert.Contains(failures, one => one.Contains("DETENTE_API_KEY", StringComparison.Ordinal));
        Assert.Contains(failures, one => one.Contains("SignInPerMinute", StringComparison.Ordinal));
    }
}
