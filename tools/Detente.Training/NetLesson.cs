using Detente.Engine.Models;
using Detente.Training.Data;
using Detente.Training.Network;
using Detente.Training.Words;

namespace Detente.Training;

/// <summary>Trains one side's net: first on parts of the samples, to learn on the others where to decide; then on all of them.</summary>
internal sealed class NetLesson(Known known, WordTable table, NetSettings settings, TextWriter output)
{
    public Learned Learn(List<Sample> own, List<Sample> calm, List<Sample> auxiliary)
    {
        var judged = new List<(Sample Sample, float[] Answers)>();
        var tested = new List<NetTrainer>();
        for (var fold = 0; fold < settings.TestedFolds; fold++)
        {
            var net = Train([.. own.Where(s => Folds.Of(s.Group) != fold)], [.. calm.Where(s => Folds.Of(s.Group) != fold)], auxiliary);
            tested.Add(net);
            judged.AddRange(own.Where(s => Folds.Of(s.Group) == fold).Select(s => (s, net.Answer(s).ToArray())));
            judged.AddRange(calm.Where(s => Folds.Of(s.Group) == fold).Take(settings.Calm).Select(s => (s with { Share = 0.2 }, net.Answer(s).ToArray())));
        }

        var decisions = Thresholds.Choose(known, judged);
        lock (output)
            Thresholds.Print(known, judged, decisions, output);
        return new(Made(Train(own, calm, auxiliary)), [.. tested.Select(Made)]);

        TurnNet Made(NetTrainer trained)
        {
            var (vectors, weights) = trained.Weights(known.Outputs, known.Context);
            return new(WordVectors.Round(table.Names.Length, vectors, table.Salience), weights with
            {
                Give = Bounded(trained, decisions.Give, ExampleKind.Ignores, own),
                Veto = Bounded(trained, decisions.Veto, ExampleKind.Matches, own),
            });
        }
    }

    /// <summary>What the content says of an example holds, whatever the net thinks of it: the bounds are moved until it does.</summary>
    private static float[] Bounded(NetTrainer net, float[] bounds, ExampleKind kind, List<Sample> own)
    {
        const float margin = 0.1f;
        float[] moved = [.. bounds];
        foreach (var example in own.Where(s => s.Example == kind))
        {
            var target = example.Targets[0];
            if (target.Loss != Loss.Holds)
                continue;
            var value = net.Answer(example)[target.Output];
            moved[target.Output] = kind == ExampleKind.Matches ? Math.Min(moved[target.Output], value - margin) : Math.Max(moved[target.Output], value + margin);
        }

        return moved;
    }

    private NetTrainer Train(List<Sample> own, List<Sample> calm, List<Sample> auxiliary)
    {
        var net = new NetTrainer(table, known.Context.Length, known.Outputs.Length + known.Auxiliary, known.Sees(known.Outputs.Length + known.Auxiliary), settings);
        var random = new Random(settings.Seed);
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            var samples = own.Concat(Some(calm, settings.Calm, random)).Concat(Some(auxiliary, settings.Auxiliary, random)).ToArray();
            random.Shuffle(samples);
            var rate = settings.Rate * 0.5f * (1 + MathF.Cos(MathF.PI * epoch / settings.Epochs));
            var loss = net.Epoch(samples, rate);
            lock (output)
                output.WriteLine($"  epoch {epoch + 1}: loss {loss:0.0000}");
        }

        return net;
    }

    private static IEnumerable<Sample> Some(List<Sample> samples, int count, Random random) =>
        Enumerable.Range(0, samples.Count == 0 ? 0 : count).Select(_ => samples[random.Next(samples.Count)]);
}
