namespace Detente.Training.Network;

/// <summary>Adam (Kingma and Ba 2015) over one array of parameters.</summary>
internal sealed class Adam(float[] parameters)
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.999f;

    private readonly float[] _first = new float[parameters.Length];
    private readonly float[] _second = new float[parameters.Length];

    public float[] Gradient { get; } = new float[parameters.Length];

    /// <summary>Takes a step over <paramref name="count"/> parameters from <paramref name="from"/>, and clears their gradient.</summary>
    public void Step(int from, int count, float rate, int step, float decay = 0)
    {
        var correction = rate * MathF.Sqrt(1 - MathF.Pow(Beta2, step)) / (1 - MathF.Pow(Beta1, step));
        for (var i = from; i < from + count; i++)
        {
            var gradient = Gradient[i];
            Gradient[i] = 0;
            _first[i] = (Beta1 * _first[i]) + ((1 - Beta1) * gradient);
            _second[i] = (Beta2 * _second[i]) + ((1 - Beta2) * gradient * gradient);
            parameters[i] -= (correction * _first[i] / (MathF.Sqrt(_second[i]) + 1e-8f)) + (rate * decay * parameters[i]);
        }
    }

    public void StepAll(float rate, int step, float decay = 0) => Step(0, parameters.Length, rate, step, decay);
}
