using System.Collections.Immutable;
using Detente.Content.Corpora;
using Detente.Content.Tests.Shared;
using Detente.Engine.Conversation;
using Detente.Engine.Text;

namespace Detente.Content.Tests.Corpora;

public sealed class ContrastWriterTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        ContrastItem[] items =
        [
            Item("a", "long-wait", "I waited an hour.", holds: false, quote: "waited an hour"),
            Item("b", "urgency", "I need it: today # \"now\"", holds: true, quote: ": today # \"now\""),
            Item("c", "anxious", "- what if it breaks?", holds: true, quote: null),
            new("d", ContrastItem.Temperature, true, [new(Speaker.Agent, "Hi")], new(Speaker.Customer, "Well, well.") { Temperature = 41.5 }),
        ];
        var read = Again([.. items.Select(item => (item, "it's <b>their</b> parcel's wait"))]);
        Assert.Equal(items.Select(Shown), read.Select(Shown));
    }

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public void Any_words_keep_their_place(string name, string text)
    {
        // The desk has replaced lone halves of pairs before anything is kept.
        var words = $"so: {string.Concat(text.EnumerateRunes())} – end";
        var item = Item(name.Replace(' ', '-'), "urgency", words, holds: true, quote: words) with { Before = [new(Speaker.Agent, words)] };
        var read = Assert.Single(Again([(item, words)]));
        Assert.Equal(words, read.Turn.Text);
        Assert.Equal(words, Assert.Single(read.Before).Text);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("\u0085\u2028\u2029\ufeff x")]
    [InlineData(" two\r\nlines\tand a tab ")]
    [InlineData("*alias &anchor !tag |")]
    public void No_word_is_taken_for_a_sign_of_the_format(string text) =>
        Assert.Equal(text, Assert.Single(Again([(Item("x", "urgency", text, holds: true, quote: text), text)])).Turn.Text);

    [Fact]
    public void Turns_that_no_file_could_hold_are_left_out_before_it()
    {
        var item = Item("x", "urgency", "Today!", holds: true, quote: "Today!") with
        {
            Before = [new(Speaker.System, "Ana has joined."), new(Speaker.Agent, " "), new(Speaker.Agent, "Hello.")],
        };
        Assert.Equal("Hello.", Assert.Single(Assert.Single(Again([(item, "")])).Before).Text);
    }

    [Fact]
    public void Temperatures_stand_beside_the_contrast_items_of_a_part()
    {
        using var folder = new TemporaryFolder();
        folder.Write("contrasts/own.yaml", Yaml([
            (Item("a", "urgency", "Today!", holds: true, quote: "Today!"), ""),
            (new("b", ContrastItem.Temperature, true, [], new(Speaker.Customer, "Well.") { Temperature = 30 }), "")]));
        var part = CorpusLoader.LoadPart(folder.Path);
        Assert.Equal("a", Assert.Single(part.Contrasts).Id);
        Assert.Equal(30, Assert.Single(part.Temperatures).Turn.Temperature);
    }

    private static ContrastItem Item(string id, string of, string text, bool holds, string? quote)
    {
        var start = quote is null ? 0 : text.IndexOf(quote, StringComparison.Ordinal);
        var label = new CorpusLabel(of, quote is null ? [] : [new TextSpan(start, start + quote.Length)]);
        var turn = new CorpusTurn(Speaker.Customer, text);
        return new(id, of, holds, [], holds ? turn with { Labels = [label] } : turn with { NearMisses = [label] });
    }

    private static ImmutableArray<ContrastItem> Again(params (ContrastItem Item, string Why)[] items)
    {
        using var folder = new TemporaryFolder();
        return CorpusLoader.LoadContrasts(folder.Write("export.yaml", Yaml(items)));
    }

    private static string Yaml((ContrastItem Item, string Why)[] items)
    {
        using var text = new StringWriter();
        foreach (var (item, why) in items)
            ContrastWriter.Write(text, item, why);
        return text.ToString();
    }

    private static string Shown(ContrastItem item) =>
        $"{item.Id} {item.Of} {item.Holds} {item.Turn.Text} {item.Turn.Temperature} {string.Join('|', item.Before.Select(turn => turn.Text))} "
        + string.Join('|', item.Turn.Labels.Concat(item.Turn.NearMisses).Select(label => $"{label.Id} {string.Join(',', label.Spans)}"));
}
