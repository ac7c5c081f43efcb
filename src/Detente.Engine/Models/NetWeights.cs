namespace Detente.Engine.Models;

/// <summary>The weights of a <see cref="TurnNet"/>, as training leaves them.</summary>
internal sealed record NetWeights
{
    /// <summary>What the outputs are, by name: <c>abuse</c>, <c>emotion:angry</c>, <c>heat</c> …</summary>
    public required string[] Outputs { get; init; }

    /// <summary>What the net is told besides the words, by name: <c>rule:abuse</c>, <c>when:after-offer</c> …</summary>
    public required string[] Context { get; init; }

    /// <summary>By place (before, at, after), then by filter, then by dimension.</summary>
    public required float[] Filters { get; init; }

    public required float[] FilterBias { get; init; }

    /// <summary>By output: its weights of the filters, then those of the words' sum, then those of the context.</summary>
    public required float[] OutputWeights { get; init; }

    public required float[] OutputBias { get; init; }

    /// <summary>By output: from this value on, the model alone finds it.</summary>
    public required float[] Give { get; init; }

    /// <summary>By output: below this value, the model takes back what a rule has found.</summary>
    public required float[] Veto { get; init; }

    /// <summary>The most outputs, dimensions and things told that a net may have.</summary>
    public const int Most = 256;

    public int Dimensions => Filters.Length / (TurnNet.Width * FilterBias.Length);

    private int Inputs => FilterBias.Length + Dimensions + Context.Length;

    public ReadOnlySpan<float> Filter(int row) => Filters.AsSpan(row * Dimensions, Dimensions);

    public ReadOnlySpan<float> OfFilters(int output) => OutputWeights.AsSpan(output * Inputs, FilterBias.Length);

    public ReadOnlySpan<float> OfSum(int output) => OutputWeights.AsSpan((output * Inputs) + FilterBias.Length, Dimensions);

    public ReadOnlySpan<float> OfContext(int output) => OutputWeights.AsSpan((output * Inputs) + FilterBias.Length + Dimensions, Context.Length);

    /// <exception cref="InvalidDataException">The parts do not fit together.</exception>
    public void Check(int dimensions)
    {
        if (dimensions <= 0 || dimensions % 8 != 0 || FilterBias.Length == 0 || FilterBias.Length % 8 != 0
            || dimensions > Most || Outputs.Length > Most || Context.Length > Most
            || Filters.Length != TurnNet.Width * FilterBias.Length * dimensions
            || OutputWeights.Length != Outputs.Length * Inputs
            || OutputBias.Length != Outputs.Length || Give.Length != Outputs.Length || Veto.Length != Outputs.Length)
            throw new InvalidDataException("the parts of the model's weights do not fit together; build them again with tools/Detente.Training");
    }
}
