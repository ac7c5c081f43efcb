using Xunit;

namespace Detente.Browser.Tests.Fixtures;

/// <summary>What measures time runs when nothing else does.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class Alone;
