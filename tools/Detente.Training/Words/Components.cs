namespace Detente.Training.Words;

/// <summary>Principal components, by orthogonal iteration from a fixed start.</summary>
internal static class Components
{
    private const int Rounds = 30;

    /// <summary>The vectors in their <paramref name="kept"/> directions of greatest variance, one after the other.</summary>
    public static float[] Of(float[] vectors, int count, int kept)
    {
        var size = vectors.Length / count;
        Centre(vectors, count, size);
        var covariance = Covariance(vectors, count, size);
        var random = new Random(1);
        var directions = Enumerable.Range(0, kept).Select(_ => Enumerable.Range(0, size).Select(_ => random.NextDouble() - 0.5).ToArray()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            Parallel.For(0, kept, k => directions[k] = Times(covariance, directions[k], size));
            Orthogonalise(directions);
        }

        var result = new float[count * kept];
        Parallel.For(0, count, w =>
        {
            for (var k = 0; k < kept; k++)
            {
                var sum = 0.0;
                for (var d = 0; d < size; d++)
                    sum += vectors[(w * size) + d] * directions[k][d];
                result[(w * kept) + k] = (float)sum;
            }
        });
        return result;
    }

    private static void Centre(float[] vectors, int count, int size)
    {
        for (var d = 0; d < size; d++)
        {
            var mean = 0.0;
            for (var w = 0; w < count; w++)
                mean += vectors[(w * size) + d];
            for (var w = 0; w < count; w++)
                vectors[(w * size) + d] -= (float)(mean / count);
        }
    }

    private static double[] Covariance(float[] vectors, int count, int size)
    {
        var covariance = new double[size * size];
        Parallel.For(0, size, a =>
        {
            var row = covariance.AsSpan(a * size, size);
            for (var w = 0; w < count; w++)
            {
                var value = vectors[(w * size) + a];
                for (var b = 0; b < row.Length; b++)
                    row[b] += value * vectors[(w * size) + b];
            }
        });
        return covariance;
    }

    private static double[] Times(double[] matrix, double[] vector, int size)
    {
        var product = new double[size];
        for (var a = 0; a < size; a++)
            for (var b = 0; b < size; b++)
                product[a] += matrix[(a * size) + b] * vector[b];
        return product;
    }

    private static void Orthogonalise(double[][] directions)
    {
        for (var k = 0; k < directions.Length; k++)
        {
            for (var j = 0; j < k; j++)
            {
                var along = 0.0;
                for (var d = 0; d < directions[k].Length; d++)
                    along += directions[k][d] * directions[j][d];
                for (var d = 0; d < directions[k].Length; d++)
                    directions[k][d] -= along * directions[j][d];
            }

            var length = Math.Sqrt(directions[k].Sum(value => value * value));
            for (var d = 0; d < directions[k].Length; d++)
                directions[k][d] /= length;
        }
    }
}
