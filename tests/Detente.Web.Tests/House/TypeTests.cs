using System.Reflection;
using System.Runtime.CompilerServices;
using Detente.Content;
using Detente.Desk.Ids;
using Detente.Engine;
using Detente.Store;
using Microsoft.AspNetCore.Components;

namespace Detente.Web.Tests.House;

public sealed class TypeTests
{
    private static readonly Assembly[] Product =
    [
        typeof(DetenteEngine).Assembly, typeof(PlaybookLoader).Assembly, typeof(IdSource).Assembly, typeof(StoreOptions).Assembly,
        Assembly.Load("Detente.Channels"), Assembly.Load("Detente.Web"),
    ];

    [Fact]
    public void Classes_are_sealed() => Assert.Empty(Own().Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false }).ToList());

    /// <summary>An abstract class is allowed as the head of a closed family: nobody outside its project can add to it.</summary>
    [Fact]
    public void An_abstract_class_heads_a_closed_family() =>
        Assert.Empty(Own().Where(t => t is { IsClass: true, IsAbstract: true, IsSealed: false })
            .Where(t => t.GetConstructors(BindingFlags.Instance | BindingFlags.Public).Length > 0
                || !t.Assembly.GetTypes().Any(other => Heads(other).Contains(t))).ToList());

    [Fact]
    public void Data_does_not_change() =>
        Assert.Empty(Own().Where(t => t.IsPublic && t.GetMethod("<Clone>$") is not null)
            .SelectMany(t => t.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(p => p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))).ToList());

    private static IEnumerable<Type> Heads(Type type)
    {
        for (var head = type.BaseType; head is not null; head = head.BaseType)
            yield return head.IsGenericType ? head.GetGenericTypeDefinition() : head;
    }

    private static IEnumerable<Type> Own() => Product.SelectMany(a => a.GetTypes())
        .Where(t => t.Namespace?.StartsWith("Detente", StringComparison.Ordinal) == true && !t.IsDefined(typeof(CompilerGeneratedAttribute))
            && !t.Name.Contains('<', StringComparison.Ordinal) && t.DeclaringType?.Name.Contains('<', StringComparison.Ordinal) != true
            && !t.IsSubclassOf(typeof(ComponentBase)) && t.Name != "_Imports");
}
