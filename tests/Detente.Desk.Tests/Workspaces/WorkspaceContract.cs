using Detente.Desk.Ids;
using Detente.Desk.Tests.Fixtures;
using Detente.Desk.Workspaces;
using Xunit;

namespace Detente.Desk.Tests.Workspaces;

/// <summary>What every database must keep of workspaces, keys and the setup code.</summary>
public abstract class WorkspaceContract : DatabaseTest
{
    private KeyDesk Keys => Node.Get<KeyDesk>();

    private SetupDesk Setup => Node.Get<SetupDesk>();

    [Fact]
    public async Task A_key_opens_its_own_workspace_until_it_is_revoked()
    {
        var issued = await Keys.IssueAsync(Here, "helpdesk", Role.Agent, Ct);
        Assert.Equal(new KeyHolder(issued.Key.Id, Here, Role.Agent, "helpdesk"), await Keys.AuthenticateAsync(issued.Secret, Ct));
        Assert.Null(await Keys.AuthenticateAsync(issued.Secret + "x", Ct));
        Assert.True(await Keys.RevokeAsync(Here, issued.Key.Id, Ct));
        Assert.False(await Keys.RevokeAsync(Here, issued.Key.Id, Ct));
        Assert.Null(await Keys.AuthenticateAsync(issued.Secret, Ct));
    }

    [Fact]
    public async Task A_given_key_is_made_once_however_often_the_server_starts()
    {
        await Keys.EnsureAsync(Here, "automation", Role.Administrator, "a-given-secret", Ct);
        await Keys.EnsureAsync(Here, "automation", Role.Administrator, "a-given-secret", Ct);
        Assert.Single(await Keys.ListAsync(Here, Ct));
        Assert.Equal(Role.Administrator, (await Keys.AuthenticateAsync("a-given-secret", Ct))?.Role);
    }

    [Fact]
    public async Task A_workspace_is_made_once_and_keeps_its_first_name()
    {
        var desk = Node.Get<WorkspaceDesk>();
        await desk.EnsureAsync(WorkspaceId.Parse("north"), "North", Ct);
        Assert.Equal("North", (await desk.EnsureAsync(WorkspaceId.Parse("north"), "South", Ct)).Name);
        Assert.Equal(["default", "north"], (await desk.ListAsync(Ct)).Select(w => w.Id.Value));
        Assert.False(await Setup.IsNeededAsync(Ct));
    }

    [Fact]
    public async Task A_setup_code_works_once_and_only_the_newest()
    {
        var old = await Setup.BeginAsync(Ct);
        var code = await Setup.BeginAsync(Ct);
        Assert.False(await Setup.RedeemAsync(old, "Team", Ct));
        Assert.True(await Setup.CheckAsync(" " + code.ToLowerInvariant(), Ct));
        var redeemed = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Setup.RedeemAsync(code, "Team", Ct)));
        Assert.Equal(1, redeemed.Count(r => r));
        Assert.False(await Setup.CheckAsync(code, Ct));
    }

    [Fact]
    public async Task A_setup_code_counts_for_a_day()
    {
        var code = await Setup.BeginAsync(Ct);
        Node.Clock.Advance(SetupDesk.Lifetime);
        Assert.True(await Setup.CheckAsync(code, Ct));
        Node.Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.False(await Setup.CheckAsync(code, Ct));
        Assert.False(await Setup.RedeemAsync(code, "Team", Ct));
    }
}
