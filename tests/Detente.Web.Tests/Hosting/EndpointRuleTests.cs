using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Detente.Web.Tests.Hosting;

public sealed class EndpointRuleTests(WebServer server) : IClassFixture<WebServer>
{
    /// <summary>What strangers may reach. A new line here is a decision to be made by a person.</summary>
    private static readonly HashSet<string> Open =
    [
        "health-live", "health-ready", "openapi", "set-up", "sign-in", "begin-chat", "widget",
    ];

    private IReadOnlyList<RouteEndpoint> Endpoints => [.. server.App.Services
        .GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    private IReadOnlyList<RouteEndpoint> Programs => [.. Endpoints.Where(one =>
        one.Metadata.GetMetadata<ComponentTypeMetadata>() is null && !IsPart(one))];

    [Fact]
    public void Every_endpoint_has_a_name_and_a_summary()
    {
        var bare = Programs.Where(one =>
            one.Metadata.GetMetadata<IEndpointNameMetadata>() is null || one.Metadata.GetMetadata<IEndpointSummaryMetadata>() is null);
        Assert.Empty(bare.Select(one => one.DisplayName));
        Assert.True(Programs.Count > 20);
    }

    [Fact]
    public void Every_endpoint_and_page_decides_who_may_come_in()
    {
        var undecided = Endpoints.Where(one => !IsPart(one)
            && one.Metadata.GetMetadata<IAuthorizeData>() is null && one.Metadata.GetMetadata<IAllowAnonymous>() is null);
        Assert.Empty(undecided.Select(one => one.DisplayName));
    }

    [Fact]
    public void Strangers_reach_only_what_is_listed_here()
    {
        var open = Programs.Where(one => one.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(one => one.Metadata.GetMetadata<IEndpointNameMetadata>()!.EndpointName);
        Assert.Equal(Open.Order(), open.Order());
    }

    /// <summary>The framework's own, such as its answer to a form of a component that is not there.</summary>
    private static bool IsPart(RouteEndpoint one) =>
        one.RoutePattern.RawText?.StartsWith("/_", StringComparison.Ordinal) == true
        || one.RoutePattern.RawText?.StartsWith('_') == true
        || one.RoutePattern.RawText?.StartsWith("{**", StringComparison.Ordinal) == true;
}
