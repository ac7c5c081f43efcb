using Detente.Engine;
using Detente.Engine.Playbooks;

namespace Detente.Content.Tests.Shared;

/// <summary>The content and the engine that ship, loaded once.</summary>
internal static class BuiltIn
{
    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "content", "en");

    private static readonly Lazy<DetenteEngine> Loaded = new(() => new(Playbook.Freeze(PlaybookLoader.Load(Folder))));

    public static DetenteEngine Engine => Loaded.Value;
}
