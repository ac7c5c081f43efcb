namespace Detente.Content.Loading;

/// <summary>Where in which file each definition, pattern, example, script … was written.</summary>
internal sealed class SourceMap
{
    private readonly Dictionary<object, (string File, int Line)> _places = new(ReferenceEqualityComparer.Instance);

    public void Add(object item, string file, int line) => _places[item] = (file, line);

    public void AddAll(SourceMap other)
    {
        foreach (var (item, place) in other._places)
            _places[item] = place;
    }

    /// <summary><c>file:line</c></summary>
    public string At(object item) => _places.TryGetValue(item, out var place) ? $"{place.File}:{place.Line}" : "another place";

    public ContentProblem Problem(object item, string message) =>
        _places.TryGetValue(item, out var place) ? new(place.File, place.Line, message) : new("content", 0, message);
}
