using System.Collections.Immutable;
using Detente.Cli.Eval.Judged;
using Detente.Cli.Eval.Peers;
using Detente.Content;
using Detente.Content.Corpora;
using Detente.Desk.Alerts;
using Detente.Engine;
using Detente.Engine.Conversation;

namespace Detente.Cli.Eval;

/// <summary>The engine that is judged, and the folders of what it is judged on.</summary>
/// <param name="engine">Under test.</param>
/// <param name="corpus">Holds <c>test</c> and <c>train</c>, or is itself the part to test on.</param>
/// <param name="data">Holds a folder for each public data set.</param>
/// <param name="content">The language's content: its word list stands in where the data has no VADER lexicon.</param>
internal sealed class EvalSources(DetenteEngine engine, string corpus, string data, string content)
{
    private CorpusPart? _test;
    private Vader? _vader;

    public DetenteEngine Engine => engine;

    public IdHalf? Half { get; init; }

    /// <summary>A file of a workspace's corrections, or a folder of such files.</summary>
    public string? Corrections { get; init; }

    /// <summary>A file of conversations that nobody has labelled, or a folder of such files.</summary>
    public string? History { get; init; }

    public AlertPolicy Alerts { get; } = new();

    /// <summary>The policy that is tried out beside the present one; null for none.</summary>
    public AlertPolicy? ChangedAlerts { get; init; }

    public string TestFolder => Directory.Exists(Path.Combine(corpus, "test")) ? Path.Combine(corpus, "test") : corpus;

    public string TrainFolder => Path.Combine(corpus, "train");

    public string SecondFolder => Path.Combine(corpus, "second");

    public CorpusPart Test => _test ??= CorpusLoader.LoadPart(TestFolder);

    public Vader Vader => _vader ??= new(
        File.Exists(In("vader", "vader_lexicon.txt")) ? VaderLexicon.Read(In("vader", "vader_lexicon.txt")) : PlaybookLoader.Load(content).Valence);

    /// <summary>Reads a text as if it were the first thing that a customer says.</summary>
    public TurnResult ReadAlone(string text) => engine.Read(DetenteEngine.Open(new("alone")), new(Speaker.Customer, text));

    /// <summary>A path below the folder of public data.</summary>
    public string In(params string[] names) => Path.Combine([data, .. names]);

    /// <summary>What to say where a kind of corpus file is missing; null where there are some.</summary>
    public string? MissingInTest(string kind) =>
        Directory.Exists(Path.Combine(TestFolder, kind)) ? null : $"{Path.Combine(TestFolder, kind)}/*.yaml (--corpus DIR)";

    /// <summary>What to say where nobody labelled conversations a second time; null where somebody did.</summary>
    public string? MissingSecond() => Directory.Exists(SecondFolder) ? null : $"{SecondFolder}/*.yaml (--corpus DIR)";

    /// <summary>Every conversation of either part that was labelled twice.</summary>
    public ImmutableArray<SecondReading> Second()
    {
        var train = Directory.Exists(TrainFolder) ? CorpusLoader.LoadPart(TrainFolder).Conversations : [];
        return CorpusLoader.LoadSecond(SecondFolder, train.Concat(Test.Conversations));
    }

    /// <summary>What to say where a file of public data is missing; null where it is there.</summary>
    public string? MissingInData(params string[] names) =>
        Path.Exists(In(names)) ? null : $"{In(names)} (--data DIR)";
}
