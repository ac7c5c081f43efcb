using System.Runtime.InteropServices;
using System.Text;

namespace Detente.Engine.Models;

/// <summary>
/// The trained weights of a language: word vectors, and a net for each side of the conversation. Immutable and thread-safe. See
/// <c>docs/reference/model-card.md</c>; <c>tools/Detente.Training</c> makes them.
/// </summary>
public sealed class ReadingModel
{
    private const string Magic = "Detente.ReadingModel.1";
    private const int MostWords = 1_000_000;
    private const int MostValues = 100_000_000;

    internal ReadingModel(string[] words, TurnNet? customer, TurnNet? agent) => (Words, Customer, Agent) = (words, customer, agent);

    /// <summary>In the order of their numbers.</summary>
    internal string[] Words { get; }

    internal TurnNet? Customer { get; }

    internal TurnNet? Agent { get; }

    /// <exception cref="InvalidDataException">The stream does not hold a model of this version, or is cut off.</exception>
    public static ReadingModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            if (reader.ReadString() != Magic)
                throw new InvalidDataException("this is not a reading model of this version; build it again with tools/Detente.Training");
            var words = ReadTexts(reader);
            var (customer, agent) = (ReadNet(reader, words.Length), ReadNet(reader, words.Length));
            if (!NetOutputs.Emotions.Append(NetOutputs.Intensity).Append(NetOutputs.Heat).All(customer.Weights.Outputs.Contains))
                throw new InvalidDataException("the net of the customer's turns gives no emotion or heat; build it again with tools/Detente.Training");
            return new(words, customer, agent);
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException or ArgumentException)
        {
            throw new InvalidDataException("the reading model is cut off or damaged; build it again with tools/Detente.Training", e);
        }
    }

    internal void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        Write(writer, Words);
        Write(writer, Customer ?? throw new InvalidOperationException("the net of the customer's turns is missing"));
        Write(writer, Agent ?? throw new InvalidOperationException("the net of the agent's turns is missing"));
    }

    private static TurnNet ReadNet(BinaryReader reader, int words) => new(new(words, Read<sbyte>(reader), Read<float>(reader), Read<float>(reader)), new()
    {
        Outputs = ReadTexts(reader),
        Context = ReadTexts(reader),
        Filters = Read<float>(reader),
        FilterBias = Read<float>(reader),
        OutputWeights = Read<float>(reader),
        OutputBias = Read<float>(reader),
        Give = Read<float>(reader),
        Veto = Read<float>(reader),
    });

    private static void Write(BinaryWriter writer, TurnNet turnNet)
    {
        Write(writer, turnNet.Vectors.Values);
        Write(writer, turnNet.Vectors.Scales);
        Write(writer, turnNet.Vectors.Salience);
        var net = turnNet.Weights;
        Write(writer, net.Outputs);
        Write(writer, net.Context);
        Write<float>(writer, net.Filters);
        Write<float>(writer, net.FilterBias);
        Write<float>(writer, net.OutputWeights);
        Write<float>(writer, net.OutputBias);
        Write<float>(writer, net.Give);
        Write<float>(writer, net.Veto);
    }

    private static string[] ReadTexts(BinaryReader reader)
    {
        var texts = new string[Count(reader.ReadInt32(), MostWords)];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = reader.ReadString();
        return texts;
    }

    private static void Write(BinaryWriter writer, string[] texts)
    {
        writer.Write(texts.Length);
        foreach (var text in texts)
            writer.Write(text);
    }

    private static T[] Read<T>(BinaryReader reader)
        where T : unmanaged
    {
        var values = new T[Count(reader.ReadInt32(), MostValues)];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private static void Write<T>(BinaryWriter writer, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values));
    }

    private static int Count(int count, int most) => count >= 0 && count <= most ? count : throw new FormatException("a count is out of range");
}
