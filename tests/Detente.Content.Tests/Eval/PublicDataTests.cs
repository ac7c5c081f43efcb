using Detente.Cli.Eval;
using Detente.Content.Tests.Shared;

namespace Detente.Content.Tests.Eval;

/// <summary>Public data sets in the form in which their authors publish them, tiny and made by hand.</summary>
public sealed class PublicDataTests : IDisposable
{
    private const string Hot = "You are all liars and thieves, this is a disgrace and I am furious!!";
    private const string Calm = "Thank you, that sounds good to me.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Emotions_without_a_counterpart_are_left_out_and_any_label_is_right()
    {
        _folder.Write("goemotions/labels.txt", "anger\nannoyance\ngratitude\ncuriosity\nneutral\n");
        _folder.Write("goemotions/dev.tsv", "I am furious about this\t0,1\ta\nThank you so much!\t2\tb\nWhy though\t3\tc\nIt is on the table.\t2\td\n");
        _folder.Write("goemotions/train.tsv", "so angry now\t0\te\nso angry here\t0\tf\nmany thank you\t2\tg\nthank you friend\t2\th\nit is on the table\t4\ti\nit is on the table now\t4\tj\n");

        var rows = Run("goemotions");

        Assert.Equal(3, rows["dev, accuracy"].Count);
        Assert.Equal(2 / 3.0, rows["dev, accuracy"].Figure.Value, 9);
        Assert.Equal(["majority", "bag of words"], rows["dev, accuracy"].Peers.Select(peer => peer.Name));
    }

    [Fact]
    public void An_uncivil_comment_is_hotter_and_the_outcome_is_forecast_at_the_first_of_them()
    {
        _folder.Write("github-incivility/comments.csv", $"""
            id,issue_id,comment_id,tbdf,comment_body
            1,10,1,None,"Please look at line 3, thanks"
            2,10,2,Insulting,"{Hot}"
            3,10,3,,nobody labelled this one
            4,11,4,Irony,Well that is a choice.
            5,12,5,None,A thread that the table of outcomes lacks
            """);
        _folder.Write("github-incivility/threads.csv", """
            id,issue_id,trigger,target, consequences
            1,10,None,People,"['Escalating further', 'Discontinued further discussion']"
            2,11,None,People,['None']
            """);

        var rows = Run("incivility");

        Assert.Equal(3, rows["heat of 2 uncivil comments, AUC"].Count);
        Assert.InRange(rows["heat of 2 uncivil comments, AUC"].Figure.Value, 0.5, 1);
        Assert.Equal((1, 2), (rows["risk of escalating further (1 do), AUC"].Figure.Value, rows["risk of escalating further (1 do), AUC"].Count));
    }

    [Fact]
    public void The_forecast_sees_all_but_the_last_utterance_and_takes_its_threshold_from_the_train_split()
    {
        var lines = new List<string>();
        var conversations = new List<string>();
        foreach (var (id, split, attack) in new[] { ("a", "train", true), ("b", "train", false), ("c", "test", true), ("d", "test", false), ("e", "val", true) })
        {
            var before = attack ? Hot : Calm;
            lines.Add($$"""{"id":"{{id}}0","conversation_id":"{{id}}","speaker":"x","text":"== Title ==","timestamp":1,"reply-to":null,"meta":{"is_section_header":true,"comment_has_personal_attack":false} }""");
            lines.Add($$"""{"id":"{{id}}2","conversation_id":"{{id}}","speaker":"y","text":"The same words in every one.","timestamp":3,"reply-to":"{{id}}1","meta":{"is_section_header":false,"comment_has_personal_attack":{{(attack ? "true" : "false")}} } }""");
            lines.Add($$"""{"id":"{{id}}1","conversation_id":"{{id}}","speaker":"x","text":"{{before}}","timestamp":2,"reply-to":"{{id}}0","meta":{"is_section_header":false,"comment_has_personal_attack":false} }""");
            conversations.Add($$"""
                "{{id}}":{"vectors":[],"meta":{"pair_id":"p","split":"{{split}}"} }
                """.Trim());
        }

        _folder.Write("conversations-gone-awry/utterances.jsonl", string.Join('\n', lines));
        _folder.Write("conversations-gone-awry/conversations.json", $"{{{string.Join(',', conversations)}}}");

        var rows = Run("awry");

        Assert.Equal((1, 2), (rows["risk, AUC"].Figure.Value, rows["risk, AUC"].Count));
        Assert.Equal(1, rows["risk, accuracy"].Figure.Value);
        Assert.Equal(0.5, rows["risk, accuracy"].Peers.Single(peer => peer.Name == "majority").Figure);
    }

    [Fact]
    public void Complaints_are_told_by_heat_and_by_upset()
    {
        _folder.Write("complaints/data.csv", $"id,text,label\n1,\"{Hot}\",1\n2,\"{Calm}\",0\n3,Two tickets to Leeds please,0\n");

        var rows = Run("complaints");

        Assert.Equal((1, 3), (rows["heat of 1 complaints, AUC"].Figure.Value, rows["heat of 1 complaints, AUC"].Count));
        Assert.Equal(1, rows["upset is a complaint, macro F1"].Figure.Value);
    }

    [Fact]
    public void A_table_without_its_columns_is_refused_with_their_names()
    {
        _folder.Write("airline-tweets/Tweets.csv", "tweet_id,words\n1,hello\n");

        var problem = Assert.ThrowsAny<Exception>(() => Run("airline-tweets"));

        Assert.Contains("must name the columns airline_sentiment and text", (problem.InnerException ?? problem).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tweets_are_negative_neutral_or_positive()
    {
        _folder.Write("airline-tweets/Tweets.csv", $"tweet_id,airline_sentiment,airline_sentiment_confidence,text\n1,negative,1.0,\"{Hot}\"\n2,positive,1.0,\"Thank you so much, great flight\"\n3,neutral,0.6,Do you fly to Oslo\n");

        var rows = Run("airline-tweets");

        Assert.Equal(1, rows["heat of negative tweets, AUC"].Figure.Value);
        Assert.Equal(1, rows["sentiment, macro F1"].Figure.Value);
    }

    [Fact]
    public void Satisfaction_goes_with_a_cool_end()
    {
        _folder.Write("stc3/train_data_en.json", $$$$"""
            [{"id":"1","turns":[{"sender":"customer","utterances":["{{{{Hot}}}}",""]},{"sender":"helpdesk","utterances":["No."]}],"annotations":[{"nugget":["CNUG0","HNaN"],"quality":{"A":-2,"S":-2,"E":-1}},{"nugget":["CNUG0","HNaN"],"quality":{"A":-2,"S":-1,"E":-1}}]},
             {"id":"2","turns":[{"sender":"customer","utterances":["Where is it?"]},{"sender":"helpdesk","utterances":["In Leeds."]},{"sender":"customer","utterances":["{{{{Calm}}}}"]}],"annotations":[{"nugget":[],"quality":{"A":2,"S":2,"E":1}}]}]
            """);
        _folder.Write("stc3/test_data_en.json", """[{"id":"3","turns":[{"sender":"customer","utterances":["Hello"]}]}]""");

        var row = Assert.Single(Run("stc3"));

        Assert.Equal(("train_data_en, Spearman with coolness", 1, 2), (row.Key, row.Value.Figure.Value, row.Value.Count));
    }

    private Dictionary<string, Row> Run(string name)
    {
        var sources = new EvalSources(BuiltIn.Engine, _folder.Path, _folder.Path, BuiltIn.Folder);
        var benchmark = Benchmarks.Named([name]).Single();
        Assert.Null(benchmark.Missing(sources));
        return benchmark.Run(sources).Rows.ToDictionary(row => row.What);
    }
}
