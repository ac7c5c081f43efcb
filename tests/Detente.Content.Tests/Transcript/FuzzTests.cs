using System.Diagnostics;
using System.Text;
using Detente.Content.Tests.Shared;
using Detente.Desk.Contract;
using FsCheck;
using FsCheck.Fluent;

namespace Detente.Content.Tests.Transcript;

/// <summary>Whatever comes in is either read soundly or refused with a reason. The seeds are fixed.</summary>
public sealed class FuzzTests
{
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(8);

    private static readonly string[] Samples = [
        "Customer: I've been on hold for an hour!\nAgent: [10:02] I am sorry, Ana.\nstill me\n---\nAna: no\nSam: yes\n",
        "[10:02] Customer: Where is order A-1009?\n[2026-11-21 10:03] Agent: I'll call you by 5pm.\n",
        "WEBVTT\n\nNOTE x\n\n1\n00:01.000 --> 00:04.000\n<v Agent>Hello <b>there</b>\n\n00:05.000 --> 00:06.000\n<v Customer>You people lied &amp; lied\n",
        "conversation,speaker,text,at\na,customer,\"one, \"\"two\"\"\nthree\",2026-11-21\na,agent,=SUM(1),\nb,bot,hi,\n",
        """{"id":"c1","customer":{"name":"Ana"},"turns":[{"speaker":"customer","text":"I want a refund \ud83d\ude21","at":"2026-11-21T10:00:00Z","start":1}]}""" + "\n",
    ];

    [Fact]
    public async Task Mutated_transcripts_are_read_soundly_or_refused()
    {
        var random = new Random(20261121);
        var clock = Stopwatch.StartNew();
        for (var round = 0; round < 4_000 && clock.Elapsed < Budget; round++)
            await ReadAsync(Mutate(Encoding.UTF8.GetBytes(Samples[round % Samples.Length]), random), round);
    }

    [Fact]
    public async Task Random_bytes_are_read_soundly_or_refused()
    {
        var random = new Random(1121);
        var clock = Stopwatch.StartNew();
        for (var round = 0; round < 2_000 && clock.Elapsed < Budget; round++)
        {
            var bytes = new byte[random.Next(400)];
            random.NextBytes(bytes);
            byte[] beginning = (round % 4) switch { 0 => [], 1 => [.. "{\"turns\":["u8], 2 => [.. "WEBVTT\n\n"u8], _ => [.. "speaker,text\n"u8] };
            await ReadAsync([.. beginning, .. bytes], round);
        }
    }

    [Fact]
    public void Any_text_is_read_soundly_whoever_says_it() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20261121, 1121),
            Prop.ForAll<string[]>(texts =>
            {
                var turns = texts.Select((text, index) => new Engine.Conversation.Turn((Engine.Conversation.Speaker)(index % 4), text ?? ""));
                foreach (var result in Answers.Read(new(new("c"), [.. turns])))
                    Answers.AssertSound(result);
            }));

    [Fact]
    public void Any_UTF_16_survives_the_contracts_JSON() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1_000).WithReplay(7, 11),
            Prop.ForAll<ushort[]>(units =>
            {
                var text = new string([.. units.Select(unit => (char)unit)]);
                var escaped = string.Concat(text.Select(letter => $"\\u{(int)letter:x4}"));
                var parsed = ConversationParser.Parse(Encoding.UTF8.GetBytes($$"""{"turns":[{"speaker":"customer","text":"{{escaped}}"}]}"""), "c");
                Assert.Equal(text, parsed.Conversation!.Turns[0].Text);
            }));

    private static async Task ReadAsync(byte[] bytes, int round)
    {
        try
        {
            foreach (var imported in await Transcripts.ReadAsync(bytes))
            {
                Assert.True(imported.Line > 0);
                if (imported.Outcome.Succeeded)
                    Answers.Read(imported.Outcome.Conversation).ForEach(Answers.AssertSound);
                else
                    Assert.DoesNotContain('\n', imported.Outcome.Problem);
            }
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"round {round}: {Convert.ToBase64String(bytes)}", e);
        }
    }

    private static byte[] Mutate(byte[] sample, Random random)
    {
        var bytes = sample.ToList();
        for (var edit = random.Next(1, 12); edit > 0; edit--)
        {
            var at = random.Next(bytes.Count + 1);
            switch (random.Next(4))
            {
                case 0:
                    bytes.Insert(at, (byte)random.Next(256));
                    break;
                case 1 when at < bytes.Count:
                    bytes.RemoveAt(at);
                    break;
                case 2 when at < bytes.Count:
                    bytes[at] = (byte)"\n:,\"<>{}[]\\- \0\xff"[random.Next(15)];
                    break;
                default:
                    bytes.InsertRange(at, bytes.GetRange(0, Math.Min(bytes.Count, random.Next(40))));
                    break;
            }
        }

        return [.. bytes];
    }
}
