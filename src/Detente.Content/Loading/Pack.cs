using System.Collections.Immutable;
using Detente.Engine.Playbooks;

namespace Detente.Content.Loading;

/// <summary>A folder as it was read: usable only where there are no problems.</summary>
internal sealed record Pack(PlaybookSource Source, SourceMap Places, ImmutableArray<ContentProblem> Problems);
