using Detente.Engine.Conversation;
using Detente.Engine.Models;
using Detente.Engine.Playbooks;
using Detente.Engine.Tests.Shared;

namespace Detente.Engine.Tests.Models;

public sealed class ReadingModelTests
{
    [Fact]
    public void Weights_that_are_written_and_read_again_judge_the_same()
    {
        var model = TestModels.Of("odious", 1, 3, 0.5f, float.MinValue);
        using var stream = new MemoryStream();
        model.Write(stream);
        stream.Position = 0;
        var again = ReadingModel.Read(stream);
        Assert.Equal(model.Words, again.Words);
        Assert.Equal(TestModels.Run(model.Customer!, "what an odious day"), TestModels.Run(again.Customer!, "what an odious day"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(400)]
    [InlineData(-1)]
    public void Weights_that_are_cut_off_are_told(int length)
    {
        using var whole = new MemoryStream();
        TestModels.Of("odious", 1, 3, 0.5f, float.MinValue).Write(whole);
        using var cut = new MemoryStream(whole.ToArray()[..(length < 0 ? (int)whole.Length - 1 : length)]);
        Assert.Contains("tools/Detente.Training", Assert.Throws<InvalidDataException>(() => ReadingModel.Read(cut)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_net_without_emotions_is_no_model_of_a_customer()
    {
        using var stream = new MemoryStream();
        TestModels.Of("odious", 1, 3, 0.5f, float.MinValue, [TestModels.Id]).Write(stream);
        stream.Position = 0;
        Assert.Contains("no emotion", Assert.Throws<InvalidDataException>(() => ReadingModel.Read(stream)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_net_with_more_outputs_than_there_is_room_for_is_told() =>
        Assert.Throws<InvalidDataException>(() => TestModels.Of("odious", 1, 3, 0.5f, float.MinValue, [.. Enumerable.Range(0, 300).Select(n => $"output {n}")]));

    [Fact]
    public void Another_file_is_no_model()
    {
        using var stream = new MemoryStream([12, .. "Hello, world"u8]);
        Assert.Throws<InvalidDataException>(() => ReadingModel.Read(stream));
    }

    [Fact]
    public void What_the_net_finds_alone_quotes_the_words_that_carried_it()
    {
        var finding = Assert.Single(Read(TestModels.Of("odious", 1, 3, 0.5f, float.MinValue), "I rang on Monday. What an odious lot. Good day."));
        Assert.Contains("odious", Assert.Single(finding.Spans).Quote, StringComparison.Ordinal);
        Assert.DoesNotContain("Monday", finding.Spans[0].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void Below_its_bound_the_net_finds_nothing() =>
        Assert.Empty(Read(TestModels.Of("odious", 1, 3, 100, float.MinValue), "What an odious lot."));

    [Fact]
    public void The_net_takes_back_what_a_rule_found_in_error()
    {
        Assert.Single(Read(null, "I am angry about this"));
        Assert.Empty(Read(TestModels.Of("odious", 1, 3, 100, 50), "I am angry about this"));
    }

    [Fact]
    public void Where_the_net_knows_hardly_a_word_the_rules_decide_alone() =>
        Assert.Single(Read(TestModels.Of("odious", 1, 3, 100, 50), "Angry kwyjibo fnord blorp gazonk wibble"));

    [Fact]
    public void Who_somebody_is_does_not_change_how_they_are_read()
    {
        var net = TestPlaybooks.BuiltIn;
        var engine = new DetenteEngine(net);
        var heats = new[] { "James", "Priya", "Oluwaseun", "Mohammed", "Xiaoming" }.Select(name =>
            engine.Read(DetenteEngine.Open(new("c")), new(Speaker.Customer, $"My name is {name} and my parcel is late again.")).State.Temperature.Value);
        Assert.Single(heats.Distinct());
    }

    [Fact]
    public void Many_threads_read_the_same()
    {
        var net = TestModels.Of("odious", 1, 3, 0.5f, float.MinValue).Customer!;
        var alone = TestModels.Run(net, "what an odious day");
        Assert.All(Enumerable.Range(0, 64).AsParallel().Select(_ => TestModels.Run(net, "what an odious day")), outputs => Assert.Equal(alone, outputs));
    }

    private static List<Detente.Engine.Reading.Finding> Read(ReadingModel? model, string text)
    {
        var source = TestPlaybooks.Source("angry") with { Model = model };
        var reading = new DetenteEngine(Playbook.Freeze(source)).Read(DetenteEngine.Open(new("c")), new(Speaker.Customer, text)).Reading;
        return [.. reading.Findings.Where(f => f.Id == TestModels.Id)];
    }
}
