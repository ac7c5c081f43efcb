using Detente.Engine.Reading;

namespace Detente.Web.Features.Conversations;

/// <summary>Something that is not read, and why.</summary>
public sealed record NoteView(string Code, string Text, NotedLanguage? Language)
{
    internal static IReadOnlyList<NoteView>? Of(IReadOnlyCollection<Note> notes) =>
        notes.Count == 0 ? null : [.. notes.Select(note => new NoteView(note.Code, note.Text, note.Language))];
}
