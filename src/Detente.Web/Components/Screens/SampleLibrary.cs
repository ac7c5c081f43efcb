using System.Collections.Immutable;
using Detente.Desk.Contract;
using Detente.Desk.Conversations;
using Detente.Engine;

namespace Detente.Web.Components.Screens;

/// <summary>The conversations that come with the program, one a line in <c>samples/*.jsonl</c>, each read on first demand.</summary>
public sealed class SampleLibrary
{
    private readonly Lazy<ImmutableArray<ConversationRequest>> all = new(Load);

    /// <summary>All of them, read by this engine. They are few and short.</summary>
    public IEnumerable<Sample> All(DetenteEngine engine) => all.Value.Select(request => Read(request, engine));

    public Sample? Find(string id, DetenteEngine engine) =>
        all.Value.FirstOrDefault(request => request.Info.Id == id) is { } found ? Read(found, engine) : null;

    private static Sample Read(ConversationRequest request, DetenteEngine engine)
    {
        var state = DetenteEngine.Open(request.Info);
        var turns = ImmutableArray.CreateBuilder<TurnRecord>(request.Turns.Length);
        foreach (var turn in request.Turns)
        {
            var result = engine.Read(state, turn);
            turns.Add(TurnRecord.From(result));
            state = result.State;
        }

        return new(request.Info.Id, Title(request.Info.Id), request.Info, turns.DrainToImmutable());
    }

    private static ImmutableArray<ConversationRequest> Load()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "samples");
        return !Directory.Exists(folder) ? [] : [.. Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadLines(file)
                .Where(line => line.Length > 0)
                .Select(line => ConversationParser.Parse(System.Text.Encoding.UTF8.GetBytes(line), Path.GetFileNameWithoutExtension(file)).Conversation)
                .OfType<ConversationRequest>())];
    }

    private static string Title(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
