using System.Xml.Linq;

namespace Detente.Web.Tests.House;

public sealed class DependencyTests
{
    [Theory]
    [InlineData("Engine", "")]
    [InlineData("Content", "Engine")]
    [InlineData("Desk", "Engine")]
    [InlineData("Store", "Desk")]
    [InlineData("Channels", "Desk")]
    [InlineData("Cli", "Content Channels")]
    [InlineData("Web", "Content Store Channels")]
    public void Dependencies_point_one_way(string project, string allowed) =>
        Assert.Equal(allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), References(project).Order());

    [Theory]
    [InlineData("Engine")]
    [InlineData("Desk")]
    public void The_inner_projects_use_no_package(string project) =>
        Assert.Empty(Project(project).Descendants("PackageReference").Select(p => (string?)p.Attribute("Include")).Except(["System.Numerics.Tensors"]));

    [Fact]
    public void Versions_stand_in_one_place() =>
        Assert.DoesNotContain(Repository.Files("", ".csproj"), p => XDocument.Parse(Repository.Read(p)).Descendants("PackageReference").Any(r => r.Attribute("Version") is not null));

    [Fact]
    public void The_product_does_not_refer_to_tests_tools_or_benchmarks() =>
        Assert.DoesNotContain(Repository.Files("src", ".csproj"), p => XDocument.Parse(Repository.Read(p)).Descendants("ProjectReference")
            .Any(r => ((string?)r.Attribute("Include") ?? "").Contains("../../", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Engine", "System.IO")]
    [InlineData("Engine", "System.Net")]
    [InlineData("Engine", "System.Threading.Tasks")]
    [InlineData("Desk", "Microsoft.EntityFrameworkCore")]
    [InlineData("Desk", "Microsoft.AspNetCore")]
    public void What_is_pure_does_not_reach_outside(string project, string space) =>
        Assert.DoesNotContain(Repository.Sources.Where(s => s.StartsWith($"src/Detente.{project}/", StringComparison.Ordinal)),
            s => Repository.Read(s).Contains($"using {space};", StringComparison.Ordinal));

    private static IEnumerable<string> References(string project) =>
        Project(project).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension((string)r.Attribute("Include")!).Replace("Detente.", "", StringComparison.Ordinal));

    private static XDocument Project(string name) => XDocument.Parse(Repository.Read($"src/Detente.{name}/Detente.{name}.csproj"));
}
