namespace Detente.Engine.Models;

/// <summary>What a net answered about one turn, and where; filled anew for every turn.</summary>
internal sealed class NetTrace
{
    /// <summary>By filter: its best answer.</summary>
    public float[] Pooled { get; private set; } = [];

    /// <summary>By filter: the place of its best answer, an index of the words.</summary>
    public int[] Places { get; private set; } = [];

    /// <summary>The sum of the words' vectors, each as salient as it is, brought to the length of one.</summary>
    public float[] Sum { get; } = new float[NetWeights.Most];

    /// <summary>What the sum was divided by.</summary>
    public float Length { get; set; }

    public float[] Outputs { get; } = new float[NetWeights.Most];

    public void Reset(int filters)
    {
        if (Pooled.Length < filters)
            (Pooled, Places) = (new float[filters], new int[filters]);
        Pooled.AsSpan(0, filters).Fill(float.MinValue);
        Places.AsSpan(0, filters).Clear();
    }
}
