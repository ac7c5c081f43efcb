namespace Detente.Cli.Eval.Judged;

/// <summary>Half of a data set by its ids: who looks at mistakes in the one half keeps the other unseen.</summary>
internal enum IdHalf
{
    Even,
    Odd,
}
