using Detente.Content.Corpora;
using Detente.Engine.Conversation;
using Detente.Engine.Text;

namespace Detente.Cli.Eval.Judged;

/// <summary>A turn that two people labelled.</summary>
internal sealed record LabelledTwice(string Conversation, int Index, CorpusTurn First, CorpusTurn Second)
{
    public string Id => $"{Conversation}.{Index}";

    public bool IsCustomers => First.Speaker == Speaker.Customer;

    public static List<LabelledTwice> Of(IEnumerable<SecondReading> readings) =>
    [
        .. readings.SelectMany(reading => reading.First.Turns.Zip(reading.Second.Turns).Index()
            .Select(pair => new LabelledTwice(reading.First.Id, pair.Index, pair.Item.First, pair.Item.Second))),
    ];

    public static string Felt(CorpusTurn turn) => Spelling.Of(turn.Emotion!.Value.Label);
}
