namespace Detente.Training.Network;

/// <summary>How far the outputs are from what people said, and in which direction each must go.</summary>
internal static class Losses
{
    public static double Of(Target[] targets, NetTrainer net)
    {
        var loss = 0.0;
        foreach (var target in targets)
            loss += target.Loss switch
            {
                Loss.Holds => Holds(target, net),
                Loss.OneOf => OneOf(target, net),
                _ => Amount(target, net),
            };
        return loss;
    }

    private static double Holds(Target target, NetTrainer net)
    {
        var z = net.Output(target.Output);
        var p = 1 / (1 + MathF.Exp(-z));
        net.SetError(target.Output, (p - target.Value) * target.Weight);
        return target.Weight * (Math.Max(z, 0) - (z * target.Value) + Math.Log(1 + Math.Exp(-Math.Abs(z))));
    }

    private static double OneOf(Target target, NetTrainer net)
    {
        Span<float> p = stackalloc float[target.Count];
        var greatest = float.MinValue;
        for (var i = 0; i < p.Length; i++)
            greatest = Math.Max(greatest, p[i] = net.Output(target.Output + i));
        var sum = 0f;
        for (var i = 0; i < p.Length; i++)
            sum += p[i] = MathF.Exp(p[i] - greatest);
        for (var i = 0; i < p.Length; i++)
            net.SetError(target.Output + i, ((p[i] / sum) - (i == (int)target.Value ? 1 : 0)) * target.Weight);
        return -target.Weight * Math.Log(Math.Max(1e-9, p[(int)target.Value] / sum));
    }

    private static double Amount(Target target, NetTrainer net)
    {
        var error = net.Output(target.Output) - target.Value;
        net.SetError(target.Output, error * target.Weight);
        return target.Weight * error * error / 2;
    }
}
