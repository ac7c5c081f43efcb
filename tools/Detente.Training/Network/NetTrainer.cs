using System.Numerics.Tensors;
using System.Runtime.Intrinsics;
using Detente.Engine.Models;
using Detente.Training.Words;

namespace Detente.Training.Network;

/// <summary>Trains a <see cref="TurnNet"/> by back-propagation, on one thread and from one seed, so that every run gives the same weights.</summary>
internal sealed class NetTrainer
{
    private const int Width = TurnNet.Width;

    private readonly NetSettings _settings;
    private readonly Random _random;
    private readonly int _dimensions;
    private readonly int _filters;
    private readonly int _context;
    private readonly int _inputs;
    private readonly float[] _vectors;
    private readonly float[] _salience;
    private readonly float[] _filterWeights;
    private readonly float[] _filterBias;
    private readonly float[] _outputWeights;
    private readonly float[] _outputBias;
    private readonly bool[] _sees;
    private readonly Adam _ofVectors;
    private readonly Adam _ofFilters;
    private readonly Adam _ofFilterBias;
    private readonly Adam _ofOutputs;
    private readonly Adam _ofOutputBias;
    private readonly HashSet<int> _touched = [];
    private readonly float[] _pooled;
    private readonly int[] _places;
    private readonly float[] _kept;
    private readonly float[] _input;
    private readonly float[] _answers;
    private readonly float[] _errors;
    private readonly float[] _back;
    private int _step;

    public NetTrainer(WordTable table, int context, int outputs, bool[] sees, NetSettings settings)
    {
        (_settings, _random, _dimensions) = (settings, new(settings.Seed), table.Vectors.Length / table.Names.Length);
        (_filters, _context) = (settings.Filters, context);
        _vectors = [.. table.Vectors];
        _salience = table.Salience;
        _inputs = _filters + _dimensions + context;
        _filterWeights = Uniform(_filters * Width * _dimensions, MathF.Sqrt(3f / (Width * _dimensions)));
        _filterBias = new float[_filters];
        _outputWeights = Uniform(outputs * _inputs, MathF.Sqrt(1f / _inputs));
        _outputBias = new float[outputs];
        _sees = sees;
        Hide();
        (_ofVectors, _ofFilters, _ofFilterBias) = (new(_vectors), new(_filterWeights), new(_filterBias));
        (_ofOutputs, _ofOutputBias) = (new(_outputWeights), new(_outputBias));
        (_pooled, _places, _kept, _back) = (new float[_filters], new int[_filters], new float[_filters], new float[_filters]);
        (_input, _answers, _errors) = (new float[_inputs], new float[outputs], new float[outputs]);
    }

    /// <summary>Goes once over the samples in the order given.</summary>
    public double Epoch(IReadOnlyList<Sample> samples, float rate)
    {
        var loss = 0.0;
        for (var i = 0; i < samples.Count; i++)
        {
            loss += Learn(samples[i]);
            if ((i + 1) % _settings.Batch == 0 || i + 1 == samples.Count)
                Step(rate);
        }

        return loss / Math.Max(1, samples.Count);
    }

    /// <summary>The outputs for a sample, as the net stands now. The span holds until the next call.</summary>
    public ReadOnlySpan<float> Answer(Sample sample)
    {
        Pool(sample.Words);
        for (var f = 0; f < _filters; f++)
            _input[f] = Math.Max(0, _pooled[f]);
        Context(sample).CopyTo(_input.AsSpan(_filters + _dimensions));
        for (var o = 0; o < _answers.Length; o++)
            _answers[o] = _outputBias[o] + Dot(_outputWeights, o * _input.Length, _input);
        return _answers;
    }

    public (float[] Vectors, NetWeights Weights) Weights(string[] outputs, string[] context)
    {
        var size = _inputs;
        var filters = new float[_filterWeights.Length];
        for (var f = 0; f < _filters; f++)
            for (var k = 0; k < Width; k++)
                Array.Copy(_filterWeights, ((f * Width) + k) * _dimensions, filters, ((k * _filters) + f) * _dimensions, _dimensions);
        return (_vectors, new()
        {
            Outputs = outputs,
            Context = context,
            Filters = filters,
            FilterBias = [.. _filterBias],
            OutputWeights = _outputWeights[..(outputs.Length * size)],
            OutputBias = _outputBias[..outputs.Length],
            Give = [.. outputs.Select(_ => float.MaxValue)],
            Veto = [.. outputs.Select(_ => float.MinValue)],
        });
    }

    private double Learn(Sample sample)
    {
        var words = Drop(sample.Words);
        Pool(words);
        var keep = 1 - _settings.Dropout;
        for (var f = 0; f < _filters; f++)
        {
            _kept[f] = _random.NextSingle() < keep ? 1 / keep : 0;
            _input[f] = Math.Max(0, _pooled[f]) * _kept[f];
        }

        var context = Context(sample);
        for (var c = 0; c < context.Length; c++)
            _input[_filters + _dimensions + c] = _random.NextSingle() < _settings.ContextDropout ? 0 : context[c];
        var loss = Losses.Of(sample.Targets, this);
        Back(words, sample.Targets);
        return loss;
    }

    /// <summary>What an output says of the sample that is being learned.</summary>
    internal float Output(int o) => _outputBias[o] + Dot(_outputWeights, o * _input.Length, _input);

    internal void SetError(int o, float error) => _errors[o] = error;

    private void Back(int[] words, Target[] targets)
    {
        _back.AsSpan().Clear();
        foreach (var target in targets)
            for (var o = target.Output; o < target.Output + target.Count; o++)
            {
                var error = _errors[o];
                var row = o * _input.Length;
                _ofOutputBias.Gradient[o] += error;
                AddScaled(_ofOutputs.Gradient.AsSpan(row, _input.Length), error, _input);
                AddScaled(_back, error, _outputWeights.AsSpan(row, _filters));
            }

        for (var f = 0; f < _filters; f++)
        {
            var error = _back[f] * _kept[f];
            if (error == 0 || _pooled[f] <= 0)
                continue;
            _ofFilterBias.Gradient[f] += error;
            for (var k = 0; k < Width; k++)
            {
                var word = words[_places[f] - 1 + k];
                var (filter, vector) = (((f * Width) + k) * _dimensions, word * _dimensions);
                _touched.Add(word);
                AddScaled(_ofFilters.Gradient.AsSpan(filter, _dimensions), error, _vectors.AsSpan(vector, _dimensions));
                AddScaled(_ofVectors.Gradient.AsSpan(vector, _dimensions), error, _filterWeights.AsSpan(filter, _dimensions));
            }
        }
    }

    private void Step(float rate)
    {
        _step++;
        _ofFilters.StepAll(rate, _step, _settings.Decay);
        _ofFilterBias.StepAll(rate, _step);
        _ofOutputs.StepAll(rate, _step, _settings.Decay);
        _ofOutputBias.StepAll(rate, _step);
        Hide();
        foreach (var word in _touched)
            _ofVectors.Step(word * _dimensions, _dimensions, rate * _settings.VectorRate, _step);
        _touched.Clear();
    }

    /// <summary>Keeps from each output what it may not use.</summary>
    private void Hide()
    {
        for (var o = 0; o < _outputBias.Length; o++)
            for (var c = 0; c < _context; c++)
                if (!_sees[(o * _context) + c])
                    _outputWeights[(o * _inputs) + _filters + _dimensions + c] = 0;
    }

    private int[] Drop(int[] words)
    {
        if (_settings.WordDropout == 0)
            return words;
        var kept = new int[words.Length];
        for (var i = 0; i < words.Length; i++)
            kept[i] = words[i] >= WordVectors.Kinds.Length && _random.NextSingle() < _settings.WordDropout ? WordVectors.Unknown : words[i];
        return kept;
    }

    private void Pool(int[] words)
    {
        var sum = _input.AsSpan(_filters, _dimensions);
        sum.Clear();
        foreach (var word in words)
            if (_salience[word] > 0)
                AddScaled(sum, _salience[word], _vectors.AsSpan(word * _dimensions, _dimensions));
        var length = 0f;
        foreach (var value in sum)
            length += value * value;
        length = MathF.Max(0.001f, MathF.Sqrt(length));
        foreach (ref var value in sum)
            value /= length;
        _pooled.AsSpan().Fill(float.MinValue);
        Span<float> window = stackalloc float[Width * _dimensions];
        for (var p = 1; p < words.Length - 1; p++)
        {
            for (var k = 0; k < Width; k++)
                _vectors.AsSpan(words[p - 1 + k] * _dimensions, _dimensions).CopyTo(window[(k * _dimensions)..]);
            for (var f = 0; f < _filters; f += 4)
                Pool(window, f, p);
        }

        for (var f = 0; f < _filters; f++)
            _pooled[f] += _filterBias[f];
    }

    private void Pool(ReadOnlySpan<float> window, int f, int p)
    {
        var size = window.Length;
        var at = f * size;
        var (a, b, c, d) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        for (var i = 0; i < size; i += Vector256<float>.Count)
        {
            var x = Vector256.Create(window[i..]);
            a += x * Vector256.Create(_filterWeights, at + i);
            b += x * Vector256.Create(_filterWeights, at + size + i);
            c += x * Vector256.Create(_filterWeights, at + (2 * size) + i);
            d += x * Vector256.Create(_filterWeights, at + (3 * size) + i);
        }

        Better(f, Vector256.Sum(a), p);
        Better(f + 1, Vector256.Sum(b), p);
        Better(f + 2, Vector256.Sum(c), p);
        Better(f + 3, Vector256.Sum(d), p);
    }

    private void Better(int f, float value, int p)
    {
        if (value > _pooled[f])
            (_pooled[f], _places[f]) = (value, p);
    }

    private ReadOnlySpan<float> Context(Sample sample) => sample.Context.Length == _context ? sample.Context : new float[_context];

    private static void AddScaled(Span<float> sum, float factor, ReadOnlySpan<float> values) => TensorPrimitives.MultiplyAdd(values, factor, sum, sum);

    // Sums of eight, always in the same order: the same weights on every machine.
    private static float Dot(float[] weights, int from, float[] input)
    {
        var sums = Vector256<float>.Zero;
        var i = 0;
        for (; i <= input.Length - Vector256<float>.Count; i += Vector256<float>.Count)
            sums += Vector256.Create(weights, from + i) * Vector256.Create(input, i);
        var sum = Vector256.Sum(sums);
        for (; i < input.Length; i++)
            sum += weights[from + i] * input[i];
        return sum;
    }

    private float[] Uniform(int count, float greatest)
    {
        var values = new float[count];
        for (var i = 0; i < count; i++)
            values[i] = ((2 * _random.NextSingle()) - 1) * greatest;
        return values;
    }
}
