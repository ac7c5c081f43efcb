namespace Detente.Training.Network;

internal sealed record NetSettings
{
    public int Seed { get; init; } = 20261121;

    public int Filters { get; init; } = 192;

    public int Epochs { get; init; } = 14;

    public int Batch { get; init; } = 32;

    public float Rate { get; init; } = 0.005f;

    /// <summary>How much slower than the rest the word vectors learn.</summary>
    public float VectorRate { get; init; } = 0.3f;

    public float Dropout { get; init; } = 0.6f;

    public float ContextDropout { get; init; } = 0.15f;

    public float WordDropout { get; init; } = 0.04f;

    public float Decay { get; init; } = 0.01f;

    /// <summary>How many of the five parts of the samples are held out in turn, to choose where to decide.</summary>
    public int TestedFolds { get; init; } = 2;

    /// <summary>How many calm turns each epoch sees.</summary>
    public int Calm { get; init; } = 3_000;

    /// <summary>How many samples of other corpora each epoch sees.</summary>
    public int Auxiliary { get; init; } = 3_000;
}
