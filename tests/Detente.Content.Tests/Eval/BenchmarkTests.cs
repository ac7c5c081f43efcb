using Detente.Cli.Eval;
using Detente.Cli.Eval.Judged;
using Detente.Content.Corpora;
using Detente.Content.Tests.Shared;

namespace Detente.Content.Tests.Eval;

/// <summary>Each benchmark on a tiny data set in the published form, whose right answer is plain.</summary>
public sealed class BenchmarkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Temperature_is_compared_with_the_ratings_and_disputed_ids_count_neither_way()
    {
        _folder.Write("data/dev.jsonl", """
            {"id":"1","turns":[{"speaker":"customer","text":"Hi, I would like to change my address.","frustration":[0,0,0]},{"speaker":"agent","text":"Sure."},{"speaker":"customer","text":"Third time I write!! You people are liars, I want my money back NOW!","frustration":[4,4,3]}]}
            {"id":"2","turns":[{"speaker":"customer","text":"Thank you so much!","frustration":[0,0,1]},{"speaker":"customer","text":"I am really annoyed that my parcel is late again.","frustration":[2,3,2]}]}
            """);
        _folder.Write("data/dev.labels.jsonl", """
            {"id":"1.2","emotion":"angry","emotion_either":["angry","frustrated"],"intensity":2.5,"cues":["accusation"],"cues_disputed":["shouting","repeat-contact","urgency","demand-compensation","abuse","unheard"]}
            {"id":"2.0","emotion":"satisfied","emotion_either":["satisfied"],"intensity":1,"cues":["thanks"],"cues_disputed":[]}
            """);

        var rows = Run("heat");

        Assert.InRange(rows["temperature, Spearman with the ratings"].Figure.Value, 0.8, 1);
        Assert.Equal(["VADER", "one rater"], rows["temperature, Spearman with the ratings"].Peers.Select(peer => peer.Name));
        Assert.Equal(1, rows["emotion, accuracy"].Figure.Value);
        Assert.Equal(1, rows["cues, micro F1"].Figure.Value);
        Assert.Equal(2, rows["risk of a hot next turn (2 are), AUC"].Count);
    }

    [Fact]
    public void A_half_is_chosen_by_the_last_digit_of_the_id()
    {
        const string Turns = """
            "turns":[{"speaker":"customer","text":"Hello","frustration":[0,1,2]}]}
            """;
        _folder.Write("data/support-heat/dev.jsonl", $"{{\"id\":\"11\",{Turns}\n{{\"id\":\"12\",{Turns}\n{{\"id\":\"23\",{Turns}\n");

        Assert.Equal(3, Run("heat").Values.First().Count);
        Assert.Equal(2, Run("heat", IdHalf.Odd).Values.First().Count);
        Assert.Equal(1, Run("heat", IdHalf.Even).Values.First().Count);
    }

    [Fact]
    public void A_conversation_of_the_corpus_is_compared_turn_by_turn()
    {
        _folder.Write("corpus/test/conversations/a.yaml", """
            - id: a-1
              trade: parcel
              agent: good
              turns:
                - customer: "I have been on hold for an hour and I am going to sue you."
                  emotion: angry
                  intensity: 2
                  temperature: 70
                  stage: venting
                  cues: {long-wait: "on hold for an hour", threat-legal: "going to sue you"}
                - agent: "I am so sorry about the wait. Is there anything else?"
                  stage: understanding
                  techniques: {apologize: "I am so sorry", close-check: "so sorry"}
            """);

        var rows = Run("corpus");

        Assert.Equal(1, rows["cues, macro F1 of 2 ids"].Figure.Value);
        Assert.Equal(1, rows["cue threat-legal, F1"].Figure.Value);
        Assert.Equal(1, rows["cues found: right words quoted"].Figure.Value);
        Assert.Equal(0.5, rows["techniques found: right words quoted"].Figure.Value);
        Assert.Equal(2, rows["stage, accuracy"].Count);
    }

    [Fact]
    public void A_second_annotator_stands_beside_the_engine_on_test_conversations()
    {
        const string Turns = """
              trade: parcel
              agent: good
              turns:
                - {customer: "I have been on hold for an hour and I am going to sue you.", emotion: angry, intensity: 2, temperature: 70, stage: venting, cues: {threat-legal: "going to sue you"}}
                - {agent: "I am so sorry about the wait.", stage: understanding, techniques: {apologize: "I am so sorry"}}
            """;
        _folder.Write("corpus/test/conversations/a.yaml", $"- id: a-1\n{Turns}\n- id: a-2\n{Turns}\n");
        _folder.Write("corpus/train/conversations/a.yaml", $"- id: a-3\n{Turns}\n");
        _folder.Write("corpus/second/a.yaml", """
            - id: a-1
              escalates: true
              turns:
                - {emotion: frustrated, intensity: 2, temperature: 60, stage: venting, cues: {threat-legal: "sue"}}
                - {stage: opening, techniques: {}, pitfalls: {}}
            - id: a-3
              escalates: false
              turns:
                - {emotion: angry, intensity: 2, temperature: 60, stage: venting, cues: {}}
                - {stage: opening, techniques: {}, pitfalls: {}}
            """);

        var rows = Run("ceiling");

        Assert.Equal((1, 2), (rows["emotion, accuracy"].Count, rows["stage, accuracy"].Count));
        Assert.Equal((0, 0.5, 10), (Second("emotion, accuracy"), Second("stage, accuracy"), Second("temperature (0 to 100), mean error")));
        Assert.Equal((1, 0), (Second("cues, micro F1"), Second("techniques, micro F1")));

        double Second(string what) => rows[what].Peers.Single(peer => peer.Name == "second").Figure;
    }

    [Fact]
    public void Contrast_items_are_read_after_what_was_said_before()
    {
        _folder.Write("corpus/test/contrasts/a.yaml", """
            - {id: a-1, of: accepts, holds: true, before: [{customer: "My blender broke."}, {agent: "I can send you a new one tomorrow. Would that work?"}], text: "Yes, that works for me.", quote: "that works"}
            - {id: a-2, of: accepts, holds: false, text: "The parcel is blue."}
            - {id: s-1, of: self-harm, holds: true, text: "I want to kill myself.", quote: "kill myself"}
            - {id: s-2, of: self-harm, holds: false, text: "My phone died."}
            """);

        var rows = Run("contrasts");

        Assert.Equal(1, rows["mean over ids"].Figure.Value);
        Assert.Equal(1, rows["safety: self-harm, recall"].Figure.Value);
        Assert.Equal(2, rows["accepts"].Count);
    }

    [Fact]
    public void The_better_reply_wins_where_it_scores_higher_and_a_tie_counts_half()
    {
        _folder.Write("corpus/test/replies/a.yaml", """
            - id: r-1
              before: [{customer: "An hour on hold, and still no refund. This is a disgrace!"}]
              better: "I'm sorry, an hour on hold is far too long. I'm refunding the £20 now, and you'll have it by Friday."
              worse: "Calm down. That is our policy."
              why: it acts
            - id: r-2
              before: [{customer: "Where is my parcel?"}]
              better: "Let me check."
              worse: "Let me check."
              subtle: true
              why: the same
            """);

        var rows = Run("replies");

        Assert.Equal((0.75, 1, 0.5), (rows["all pairs"].Figure.Value, rows["plain"].Figure.Value, rows["subtle"].Figure.Value));
    }

    [Fact]
    public void Calm_turns_are_counted_on_their_own_and_in_their_conversation()
    {
        _folder.Write("data/multidogo/airline.train.tsv", """
            conversationId	turnNumber	utteranceId	utterance	slot-labels	intent
            a	1	x	hello	O	openinggreeting
            a	2	x	i want to book a flight	O	bookflight
            b	1	x	You are all liars and thieves and I will sue you!!	O	contentonly
            b	2	x	yes	O	confirmation
            """);

        var rows = Run("calm");

        Assert.Equal(250, rows["on its own: a heating cue"].Figure.Value);
        Assert.Equal(250, rows["on its own: tense or hotter"].Figure.Value);
        Assert.Equal(500, rows["in its conversation: tense or hotter"].Figure.Value);
    }

    [Fact]
    public void Abuse_is_what_most_annotators_put_below_zero()
    {
        const string Head = "conv_id,agent,user,Annotator1_is_abuse.1,Annotator1_is_abuse.-1,Annotator2_is_abuse.1,Annotator2_is_abuse.-2,Annotator3_is_abuse.1,Annotator3_is_abuse.-3\n";
        _folder.Write("data/convabuse/valid.csv", $"{Head}1,Hello,you stupid idiot,0,1,0,1,1,0\n2,_,\"hi, how are you\",1,0,1,0,0,1\n");
        _folder.Write("data/convabuse/train.csv", $"{Head}3,Hello,you stupid bot,0,1,0,1,,\n4,Hello,stupid bot you,0,1,0,1,,\n5,_,hi how nice,1,0,1,0,,\n6,_,hi how are,1,0,1,0,,\n");

        var row = Run("abuse")["valid, macro F1"];

        Assert.Equal((1, 2), (row.Figure.Value, row.Count));
        Assert.Equal(["majority", "VADER", "bag of words"], row.Peers.Select(peer => peer.Name));
        Assert.Equal(1 / 3.0, row.Peers[0].Figure, 9);
        Assert.Equal(1, row.Peers[2].Figure);
    }

    [Fact]
    public void Swaps_count_what_stays_the_same_and_dialects_what_is_heard_in_calm_words()
    {
        _folder.Write("corpus/test/conversations/a.yaml", """
            - {id: a-1, trade: parcel, agent: good, turns: [{customer: "My wife lost order 4471."}]}
            - {id: a-2, trade: parcel, agent: good, turns: [{customer: "It's grey"}]}
            """);
        _folder.Write("corpus/test/dialects.yaml", """
            - {id: d-1, dialect: scots, calm: true, standard: "Where is the parcel?", text: "Whaur's the parcel?"}
            - {id: d-2, dialect: scots, standard: "I am going to sue you.", text: "A'm gaun tae hae ye in front o the sheriff."}
            - {id: d-3, dialect: loud, calm: true, standard: "Where is the parcel?", text: "You are all liars and I will sue you!!"}
            """);

        var rows = Run("swaps");

        Assert.Equal((1, 6), (rows["name, Indian"].Figure.Value, rows["name, Indian"].Count));
        Assert.Equal(1, rows["he for she, wife for husband"].Count);
        Assert.Equal(0.5, rows["dialect, scots"].Figure.Value);
        Assert.Equal((0, 1), (rows["calm pairs, scots: heated"].Figure.Value, rows["calm pairs, scots: heated"].Count));
        Assert.Equal((1, 0), (rows["calm pairs, loud: heated"].Figure.Value, rows["calm pairs, loud: heated"].Parts[0].Figure));
    }

    [Fact]
    public void The_dialects_that_ship_are_sixty_pairs_half_of_them_calm()
    {
        var pairs = CorpusLoader.LoadDialects(Path.Combine(Checkout.Root, "corpus", "test", "dialects.yaml"));

        Assert.Equal(60, pairs.Length);
        Assert.InRange(pairs.Count(pair => pair.Calm), 28, 36);
        Assert.All(pairs.GroupBy(pair => pair.Dialect), dialect => Assert.InRange(dialect.Count(), 8, 9));
    }

    private Dictionary<string, Row> Run(string name, IdHalf? half = null)
    {
        var sources = new EvalSources(BuiltIn.Engine, Path.Combine(_folder.Path, "corpus"), Path.Combine(_folder.Path, "data"), BuiltIn.Folder) { Half = half };
        var benchmark = Benchmarks.Named([name]).Single();
        Assert.Null(benchmark.Missing(sources));
        return benchmark.Run(sources).Rows.ToDictionary(row => row.What);
    }
}
