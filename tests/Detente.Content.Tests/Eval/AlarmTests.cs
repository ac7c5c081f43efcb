using System.Text.Json;
using Detente.Cli.Eval;
using Detente.Cli.Eval.Alarms;
using Detente.Content.Tests.Shared;
using Detente.Engine.Conversation;

namespace Detente.Content.Tests.Eval;

public sealed class AlarmTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_forecast_looks_three_customer_turns_ahead_and_ends_before_the_escalation()
    {
        Assert.Equal([(0.1, false), (0.2, true), (0.3, true), (0.4, true)], Talk("a", 8, 0.1, 0.2, 0.3, 0.4, 0.9).Forecasts());
        Assert.Equal([(0.1, false), (0.2, false)], Talk("b", null, 0.1, 0.2, 0.3).Forecasts());
        Assert.Empty(Talk("c", 0, 0.9, 0.9).Forecasts());
    }

    [Fact]
    public void An_alert_counts_as_early_only_before_the_escalation_and_as_false_only_where_none_comes()
    {
        List<WatchedConversation> talks =
            [Talk("early", 4, 0.1, 0.5, 0.9), Talk("too late", 2, 0.1, 0.9), Talk("for nothing", null, 0.5, 0.1), Talk("quiet", null, 0.1, 0.1)];
        var rows = Rows(new AlarmRows("x", talks, new(), null).All());

        Assert.Equal(0.5, rows["x: hint, recall"].Figure.Value);
        Assert.Equal(1, rows["x: hint, lead time in turns"].Figure.Value);
        Assert.Equal(50, rows["x: hint, false alarms in 100"].Figure.Value);
        // The early one rings again when its two minutes of peace are over.
        Assert.Equal(100, rows["x: hint, alerts in 100"].Figure.Value);
        Assert.Equal(0, rows["x: page, recall"].Figure.Value);
        Assert.All(rows.Values, row => Assert.Null(row.Changed));
    }

    [Fact]
    public void A_change_stands_beside_the_present()
    {
        List<WatchedConversation> talks = [Talk("early", 4, 0.1, 0.35, 0.9), Talk("quiet", null, 0.1, 0.1)];
        var changed = ThresholdChange.Of(new(), ["hint.risk=0.3", "page.waits=false", "lead.cool-down=5", "page.temperature=90"])!;

        var recall = Rows(new AlarmRows("x", talks, new(), changed).All())["x: hint, recall"];

        Assert.Equal((0, 1), (recall.Figure.Value, recall.Changed!.Value.Value));
        Assert.Equal((0.3, false, 5, 90), (changed.Hint.Risk, changed.Page.WaitsOneTurn, changed.Lead.CoolDown.TotalMinutes, changed.Page.Temperature));
        Assert.Null(changed.Hint.ExpectedFalseAlarmRate);
    }

    [Fact]
    public void Risk_is_held_against_what_came_true()
    {
        List<WatchedConversation> talks = [Talk("a", 2, 0.85, 0.9), Talk("b", 2, 0.85, 0.9), Talk("c", null, 0.85, 0.1), Talk("d", null, 0.05, 0.1)];
        var rows = Rows(new ForecastRows("x", talks).All());

        // Told 0.85 three times where two came true, and 0.05 once where none did.
        Assert.Equal(((3 * 0.85) - 2 + 0.05) / 4, rows["x: risk, expected calibration error"].Figure.Value, 9);
        Assert.Equal(((2 * 0.15 * 0.15) + (0.85 * 0.85) + (0.05 * 0.05)) / 4, rows["x: risk, Brier score"].Figure.Value, 9);
        Assert.Equal((2 / 3.0, 3), (rows["x: risk 0.8–0.9, observed share"].Figure.Value, rows["x: risk 0.8–0.9, observed share"].Count));
        Assert.Equal(0.85, Assert.Single(rows["x: risk 0.8–0.9, observed share"].Parts).Figure, 9);
        // Of the four pairs two are ties, which count half.
        Assert.Equal(0.75, rows["x: risk, AUC"].Figure.Value);
    }

    [Fact]
    public async Task A_history_is_counted_now_and_with_the_change()
    {
        _folder.Write("export/a.jsonl", """{"turns":[{"speaker":"customer","text":"Hello, when do you open?"},{"speaker":"agent","text":"At nine."}]}""" + "\n");
        _folder.Write("export/b.jsonl", """{"turns":[{"speaker":"customer","text":"Get me a manager."}]}""" + "\n\n");

        var (code, output, error) = await Tool.RunAsync(
            "eval", "--history", Path.Combine(_folder.Path, "export"), "--set", "hint.temperature=0", "--format", "json", "--corpus", _folder.Path, "--data", _folder.Path);

        Assert.Equal((0, ""), (code, error));
        var rows = JsonDocument.Parse(output).RootElement[0].GetProperty("rows").EnumerateArray().ToDictionary(row => row.GetProperty("what").GetString()!);
        var hint = rows["history: hint, alerts in 100"];
        Assert.Equal((50, 100, 2), (hint.GetProperty("figure").GetDouble(), hint.GetProperty("changed").GetProperty("figure").GetDouble(), hint.GetProperty("n").GetInt32()));
        Assert.Equal(50, rows["history: page, alerts in 100"].GetProperty("changed").GetProperty("figure").GetDouble());
    }

    [Theory]
    [InlineData("lead.risk")]
    [InlineData("boss.risk=0.5")]
    [InlineData("lead.mood=0.5")]
    [InlineData("lead.risk=1.5")]
    [InlineData("lead.risk=NaN")]
    [InlineData("lead.waits=perhaps")]
    public async Task What_cannot_be_set_is_told(string setting)
    {
        var (code, _, error) = await Tool.RunAsync("eval", "alerts", "--set", setting);
        Assert.Equal(2, code);
        Assert.StartsWith($"detente: \"{setting}\": ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_line_of_a_history_is_told_with_its_place()
    {
        var file = _folder.Write("export.jsonl", "{\"turns\":[]}\nnot json\n");
        var (code, _, error) = await Tool.RunAsync("eval", "--history", file, "--corpus", _folder.Path, "--data", _folder.Path);
        Assert.Equal(2, code);
        Assert.StartsWith($"detente: {file}:2: ", error, StringComparison.Ordinal);
    }

    private static Dictionary<string, Row> Rows(IEnumerable<Row> rows) => rows.ToDictionary(row => row.What);

    /// <summary>The customer's turns have even indexes, with an agent's between them.</summary>
    private static WatchedConversation Talk(string id, int? escalatesAt, params double[] risks) => new(
        id,
        [.. risks.SelectMany((risk, i) => new[] { Result(id, 2 * i, Speaker.Customer, risk), Result(id, (2 * i) + 1, Speaker.Agent, risk) })],
        escalatesAt);

    private static TurnResult Result(string id, int index, Speaker speaker, double risk) =>
        new(index, new(speaker, "words"), new(), new(new(id)) { Risk = new(risk) }, null);
}
