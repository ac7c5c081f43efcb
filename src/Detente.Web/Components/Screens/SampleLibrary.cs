using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Detente.Desk.Contract;
using Detente.Desk.Conversations;
using Detente.Engine;

namespace Detente.Web.Components.Screens;

/// <summary>The conversations that come with the program, one a line in <c>samples/*.jsonl</c>, each read on first demand.</summary>
public sealed class SampleLibrary
{
    private readonly Lazy<ImmutableArray<(string Title, ConversationRequest Request)>> all = new(Load);

    /// <summary>All of them, read by this engine. They are few and short.</summary>
    public IEnumerable<Sample> All(DetenteEngine engine) => all.Value.Select(sample => Read(sample.Title, sample.Request, engine));

    public Sample? Find(string id, DetenteEngine engine) =>
        all.Value.FirstOrDefault(sample => sample.Request.Info.Id == id) is { Request: { } request } found ? Read(found.Title, request, engine) : null;

    private static Sample Read(string title, ConversationRequest request, DetenteEngine engine)
    {
        var state = DetenteEngine.Open(request.Info);
        var turns = ImmutableArray.CreateBuilder<TurnRecord>(request.Turns.Length);
        foreach (var turn in request.Turns)
        {
            var result = engine.Read(state, turn);
            turns.Add(TurnRecord.From(result));
            state = result.State;
        }

        return new(request.Info.Id, title, request.Info, turns.DrainToImmutable());
    }

    private static ImmutableArray<(string, ConversationRequest)> Load()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "samples");
        return !Directory.Exists(folder) ? [] : [.. Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Where(line => line.Length > 0)
            .Select(Parse)];
    }

    /// <summary>A sample has a title, which conversations elsewhere have not. A broken one is a broken build.</summary>
    private static (string, ConversationRequest) Parse(string line)
    {
        var parsed = ConversationParser.Parse(Encoding.UTF8.GetBytes(line), "sample");
        if (!parsed.Succeeded)
            throw new InvalidDataException($"A sample cannot be read: {parsed.Problem}");
        using var json = JsonDocument.Parse(line);
        var title = json.RootElement.TryGetProperty("title", out var given) ? given.GetString() : null;
        return (title ?? parsed.Conversation.Info.Id, parsed.Conversation);
    }
}
