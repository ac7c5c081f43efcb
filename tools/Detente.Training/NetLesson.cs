using Detente.Engine.Models;
using Detente.Training.Data;
using Detente.Training.Network;
using Detente.Training.Words;

namespace Detente.Training;

/// <summary>Trains one side's net: first on parts of the samples, to learn on the others where to decide; then on all of them.</summary>
internal sealed class NetLesson(Known known, WordTable table, NetSettings settings, TextWriter output)
{
    private const int Folds = 5;

    public TurnNet Learn(List<Sample> own, List<Sample> calm, List<Sample> auxiliary)
    {
        var judged = new List<(Sample Sample, float[] Answers)>();
        for (var fold = 0; fold < settings.TestedFolds; fold++)
        {
            var net = Train([.. own.Where(s => Fold(s.Group) != fold)], [.. calm.Where(s => Fold(s.Group) != fold)], auxiliary);
            judged.AddRange(own.Where(s => Fold(s.Group) == fold).Select(s => (s, net.Answer(s).ToArray())));
            judged.AddRange(calm.Where(s => Fold(s.Group) == fold).Take(settings.Calm).Select(s => (s with { Share = 0.2 }, net.Answer(s).ToArray())));
        }

        var decisions = Thresholds.Choose(known, judged);
        lock (output)
            Thresholds.Print(known, judged, decisions, output);
        var trained = Train(own, calm, auxiliary);
        var (vectors, weights) = trained.Weights(known.Outputs, known.Context);
        return new(WordVectors.Round(table.Names.Length, vectors, table.Salience), weights with { Give = decisions.Give, Veto = decisions.Veto });
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

    /// <summary>The same for a group in every run.</summary>
    private static int Fold(string group)
    {
        var hash = 2166136261u;
        foreach (var c in group)
            hash = (hash ^ c) * 16777619;
        return (int)((hash >> 8) % Folds);
    }
}
