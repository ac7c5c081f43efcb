namespace Detente.Training.Network;

/// <summary>How an output is compared with what people said.</summary>
internal enum Loss
{
    /// <summary>A probability of its own: logistic loss.</summary>
    Holds,

    /// <summary>One of several outputs that exclude each other: the value is the first of them, <see cref="Target.Value"/> how many further on the true one is.</summary>
    OneOf,

    /// <summary>A number: squared error.</summary>
    Amount,
}

/// <param name="Output">The output's number.</param>
/// <param name="Weight">How much the answer counts.</param>
/// <param name="Count">Of <see cref="Loss.OneOf"/>: how many outputs exclude each other.</param>
internal readonly record struct Target(int Output, Loss Loss, float Value, float Weight = 1, int Count = 1);
