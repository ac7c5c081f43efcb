using System.Collections.Immutable;
using Detente.Cli.Eval.Measures;

namespace Detente.Cli.Eval;

/// <summary>One line of a benchmark.</summary>
/// <param name="What">What is measured.</param>
/// <param name="Count">Over how many items: turns, conversations, pairs.</param>
internal sealed record Row(string What, Figure Figure, int Count)
{
    public int Digits { get; init; } = 3;

    /// <summary>The same with the settings that are tried out; null where none are.</summary>
    public Figure? Changed { get; init; }

    /// <summary>What we want to reach; null where nothing was set.</summary>
    public double? Target { get; init; }

    /// <summary>What the figure is made of, such as precision and recall.</summary>
    public ImmutableArray<NamedFigure> Parts { get; init; } = [];

    /// <summary>What others reach on the same data.</summary>
    public ImmutableArray<NamedFigure> Peers { get; init; } = [];

    public static Row Of(string what, IMeasure measure, int count) => new(what, Bootstrap.Of(measure), count);

    public Row With(string part, IMeasure measure) => With(part, Bootstrap.Plain(measure));

    public Row With(string part, double figure) => this with { Parts = Parts.Add(new(part, figure)) };

    public Row Against(string peer, IMeasure measure) => Against(peer, Bootstrap.Plain(measure));

    public Row Against(string peer, double figure) => this with { Peers = Peers.Add(new(peer, figure)) };
}
