using System.Diagnostics;
using Detente.Engine.Conversation;
using Detente.Engine.Reading.Commitments;
using Detente.Engine.Reading.Details;
using Detente.Engine.Reading.Questions;
using FsCheck;
using FsCheck.Fluent;

namespace Detente.Engine.Tests.Reading;

public sealed class HostileTextTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 18, 10, 0, 0, TimeSpan.Zero);

    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(300);

    public static TheoryData<string> Baits()
    {
        var data = new TheoryData<string>();
        foreach (var bait in new[] { "a", "1", "@", "\"", "?", "-", "I ", "1 ", "1-", "1/", "my ", "\u201c", "not ", "I'll ", "I'll call at 5 and ", "where is, ", "a@", "#", "£", "\ud800", "\u202e", "\0", "on the 1st ", "order ", "a.m", "half an ", "they will ", "team " })
            data.Add(bait);
        return data;
    }

    /// <summary>Four times the text may take about four times as long; sixteen times would be quadratic. A busy machine gets three tries.</summary>
    [Theory]
    [MemberData(nameof(Baits))]
    public void Repetition_takes_time_in_proportion_to_its_length(string bait)
    {
        var (shorter, longer) = (TimeSpan.FromHours(1), TimeSpan.FromHours(10));
        for (var attempt = 0; attempt < 3 && !(longer < Quick || longer < 10 * shorter); attempt++)
        {
            shorter = Min(shorter, Time(Repeat(bait, 25_000)));
            longer = Min(longer, Time(Repeat(bait, 100_000)));
        }
        Assert.True(longer < Quick || longer < 10 * shorter, $"{shorter} for 25,000 characters, {longer} for 100,000");
    }

    [Theory]
    [InlineData("a")]
    [InlineData("1 ")]
    [InlineData("I'll call at 5 and ")]
    public void A_megabyte_is_read(string bait) => Run(Repeat(bait, 1_000_000));

    [Fact]
    public void Any_text_is_read_and_every_span_lies_within_it()
    {
        string[] pieces = ["I'll", "call", "by", "5", "pm", "tomorrow", "£", "22.50", "/", "-", "@", "order", "#", "A1", "\n", ".", "?", "\"", "\u201d", "not", "my", "router", "never", "arrived", "\ud83d\ude00", "\udc00", "'", "’", "on", "the", "3rd", "of", "May", "half", "an", "hour", "ago", "want", "you", "will", "team", "they", "if", "and", "charged", "twice", "name", "is", "Tom", "next", "Friday", "end", "week"];
        Prop.ForAll(Gen.Elements(pieces).ListOf().ToArbitrary(), list =>
        {
            Run(string.Join(' ', list));
            Run(string.Concat(list));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Text_of_random_characters_is_read() =>
        Prop.ForAll<string>(text => Run(text ?? "")).QuickCheckThrowOnFailure();

    private static void Run(string text)
    {
        foreach (var speaker in new[] { Speaker.Customer, Speaker.Agent })
        {
            foreach (var detail in DetailExtractor.Extract(text, speaker, Now, "en"))
                Assert.True(detail.Span.End <= text.Length && detail.Span.Length > 0 && detail.Value.Length > 0);
            foreach (var commitment in CommitmentExtractor.Extract(text, speaker, Now, "en"))
            {
                Assert.Equal(commitment.Text, commitment.Span.Of(text));
                Assert.NotEqual("", commitment.What);
            }
            foreach (var question in QuestionFinder.Find(text, speaker))
                Assert.Contains(question, text, StringComparison.Ordinal);
        }
    }

    private static TimeSpan Time(string text)
    {
        var watch = Stopwatch.StartNew();
        Run(text);
        return watch.Elapsed;
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static string Repeat(string bait, int length) => string.Concat(Enumerable.Repeat(bait, (length / bait.Length) + 1))[..length];
}
