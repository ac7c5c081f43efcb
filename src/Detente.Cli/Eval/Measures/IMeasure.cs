namespace Detente.Cli.Eval.Measures;

/// <summary>A figure over groups of items, mostly conversations, that can be taken again over any draw of the groups.</summary>
internal interface IMeasure
{
    int Groups { get; }

    /// <param name="times">How often each group was drawn.</param>
    /// <returns>NaN where the draw holds too little for a figure.</returns>
    double Of(ReadOnlySpan<int> times);
}
