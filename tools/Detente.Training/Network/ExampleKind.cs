namespace Detente.Training.Network;

/// <summary>Whether a sample is an example that the content itself gives.</summary>
internal enum ExampleKind
{
    None,
    Matches,
    Ignores,
}
