using Detente.Cli.Eval.Measures;

namespace Detente.Content.Tests.Eval;

public sealed class MeasureTests
{
    [Fact]
    public void Rank_correlation_is_one_where_the_order_is_the_same_and_minus_one_where_it_is_turned_round()
    {
        Assert.Equal(1, Bootstrap.Plain(Pairs((1, 10), (2, 200), (3, 201)).Correlation()), 9);
        Assert.Equal(-1, Bootstrap.Plain(Pairs((1, 3), (2, 2), (3, 1)).Correlation()), 9);
    }

    [Fact]
    public void Ties_share_the_mean_of_their_ranks() =>
        Assert.Equal(Math.Sqrt(3) / 2, Bootstrap.Plain(Pairs((1, 1), (1, 2), (2, 3)).Correlation()), 9);

    [Fact]
    public void A_draw_weighs_as_much_as_the_items_written_out()
    {
        var drawn = Pairs((1, 4), (5, 2), (3, 3)).Correlation().Of([2, 1, 3]);

        Assert.Equal(Bootstrap.Plain(Pairs((1, 4), (1, 4), (5, 2), (3, 3), (3, 3), (3, 3)).Correlation()), drawn, 9);
    }

    [Fact]
    public void The_area_counts_ties_half()
    {
        Assert.Equal(1, Bootstrap.Plain(Pairs((0.1, 0), (0.9, 1)).Area()));
        Assert.Equal(0.5, Bootstrap.Plain(Pairs((0.4, 0), (0.4, 1)).Area()));
        Assert.Equal(0.75, Bootstrap.Plain(Pairs((0.1, 0), (0.4, 0), (0.4, 1)).Area()));
        Assert.True(double.IsNaN(Bootstrap.Plain(Pairs((0.4, 1), (0.5, 1)).Area())));
    }

    [Fact]
    public void Macro_f1_gives_a_rare_label_the_weight_of_a_frequent_one()
    {
        var counts = new LabelCounts(["often", "rare"]);
        for (var i = 0; i < 8; i++)
            counts.Add($"c{i}", "often", found: true, holds: true);
        counts.Add("c8", "rare", found: false, holds: true);

        Assert.Equal(0.5, Bootstrap.Plain(counts.MacroF1(counts.Labels)));
        Assert.Equal(16 / 17.0, Bootstrap.Plain(counts.MicroF1()), 9);
        Assert.Equal(0, Bootstrap.Plain(counts.Recall("rare")));
        Assert.True(double.IsNaN(Bootstrap.Plain(counts.Precision("rare"))));
    }

    [Fact]
    public void The_interval_is_that_of_the_binomial_and_the_same_every_time()
    {
        var sums = Sums.Mean();
        for (var i = 0; i < 400; i++)
            sums.AddValue($"c{i}", i % 4 == 0 ? 1 : 0);

        var figure = Bootstrap.Of(sums);

        Assert.Equal(0.25, figure.Value);
        Assert.InRange(figure.Low, 0.25 - 0.05, 0.25 - 0.035);
        Assert.InRange(figure.High, 0.25 + 0.035, 0.25 + 0.05);
        Assert.Equal(figure, Bootstrap.Of(sums));
    }

    [Fact]
    public void Turns_of_one_conversation_are_drawn_together()
    {
        var (alone, together) = (Sums.Mean(), Sums.Mean());
        for (var i = 0; i < 400; i++)
        {
            alone.AddValue($"c{i}", i % 2);
            together.AddValue($"c{i % 20}", i % 2);
        }

        var (narrow, wide) = (Bootstrap.Of(alone), Bootstrap.Of(together));

        Assert.True(wide.High - wide.Low > 3 * (narrow.High - narrow.Low));
    }

    [Fact]
    public void The_median_is_the_middle_of_what_was_drawn()
    {
        var median = new Median();
        foreach (var (index, value) in new[] { 9.0, 1, 2 }.Index())
            median.Add($"c{index}", value);

        Assert.Equal(2, Bootstrap.Plain(median));
        Assert.Equal(9, median.Of([3, 1, 1]));
        Assert.Equal(1, median.Of([0, 1, 1]));
        Assert.True(double.IsNaN(median.Of([0, 0, 0])));
    }

    private static Paired Pairs(params (double A, double B)[] pairs)
    {
        var paired = new Paired();
        foreach (var (index, (a, b)) in pairs.Index())
            paired.Add($"c{index}", a, b);
        return paired;
    }
}
