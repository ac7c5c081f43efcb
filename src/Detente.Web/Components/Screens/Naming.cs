using System.Globalization;
using Detente.Engine.Playbooks;
using Microsoft.Extensions.Localization;

namespace Detente.Web.Components.Screens;

/// <summary>What a person calls the vocabulary's ids: the playbook's word, or the words on screen's own.</summary>
public sealed class Naming(Playbook playbook, IStringLocalizer words)
{
    public string Of(string id) => playbook.Find(id)?.Name ?? Own(id) ?? Spaced(id);

    /// <summary>All that the browser may have to name.</summary>
    public IEnumerable<KeyValuePair<string, string>> All() =>
        playbook.Definitions.Select(definition => KeyValuePair.Create(definition.Id, definition.Name));

    private string? Own(string id) => words[$"Name.{id}"] is { ResourceNotFound: false } own ? own.Value : null;

    private static string Spaced(string id) =>
        id.Length == 0 ? id : char.ToUpper(id[0], CultureInfo.InvariantCulture) + id[1..].Replace('-', ' ');
}
