using Detente.Content;
using Detente.Content.Corpora;
using Detente.Engine;
using Detente.Engine.Models;
using Detente.Engine.Playbooks;
using Detente.Training.Data;
using Detente.Training.Forecasts;
using Detente.Training.Network;
using Detente.Training.Words;

namespace Detente.Training;

/// <summary>From data to weights.</summary>
internal sealed class Training(string corpusFolder, string data, string content, string vectorFolder, TextWriter output)
{
    private readonly NetSettings _settings = new();

    public void Run()
    {
        var train = CorpusLoader.LoadPart(Path.Combine(corpusFolder, "train"));
        output.WriteLine($"corpus: {train.Conversations.Length} conversations, {train.Contrasts.Length} contrast items");
        var counts = WordCount.Of(train, data);
        var words = WordTable.List(counts);
        output.WriteLine($"words: {words.Length}");
        var table = WordTable.Load(words, counts, Encoder.Vectors(words, vectorFolder, output), _settings.Seed);
        // The weights of an earlier training, perhaps of another form, have no say in this one.
        var path = Path.Combine(content, "models", "reading.weights");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Delete(path);
        var playbook = Playbook.Freeze(PlaybookLoader.Load(content) with { Model = new(table.Names, null, null) });
        var samples = new CorpusSamples(new(playbook));
        samples.Add(train);
        samples.AddExamples();
        var open = new PublicSamples(playbook, data);
        List<Sample> own = [.. samples.Customer, .. open.Abuse()], calm = [.. open.Calm()], auxiliary = [.. open.Reddit(), .. open.Subtitles(), .. open.Rude()];
        output.WriteLine($"samples: {own.Count} of customers, {auxiliary.Count} of other corpora, {samples.Agent.Count} of agents");
        Learned customer = null!, agent = null!;
        Parallel.Invoke(
            () => customer = new NetLesson(Known.Customer, table, _settings, output).Learn(own, calm, auxiliary),
            () => agent = new NetLesson(Known.Agent, table, _settings, output).Learn(samples.Agent, [], []));
        using (var file = File.Create(path))
        {
            new ReadingModel(table.Names, customer.Net, agent.Net).Write(file);
            output.WriteLine($"{path}: {file.Length} bytes");
        }

        ForecastFile.Write(Path.Combine(content, "models", "forecast.yaml"), FitForecast(train, table.Names, customer, agent));
    }

    /// <summary>On conversations that the nets which read them have not learned from.</summary>
    private Forecast FitForecast(CorpusPart train, string[] words, Learned customer, Learned agent)
    {
        var source = PlaybookLoader.Load(content) with { Forecast = new() };
        var read = new List<ReadConversation>();
        for (var fold = 0; fold < customer.Tested.Length; fold++)
        {
            var engine = new DetenteEngine(Playbook.Freeze(source with { Model = new(words, customer.Tested[fold], agent.Tested[fold]) }));
            read.AddRange(train.Conversations.Where(conversation => Folds.Of(conversation.Id) == fold).Select(conversation => ReadConversation.By(engine, conversation)));
        }

        return RiskFit.Fit(source.Forecast, read, output);
    }
}
