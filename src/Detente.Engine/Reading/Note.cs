using System.Collections.Immutable;
using Detente.Engine.Text;

namespace Detente.Engine.Reading;

/// <summary>Something that was not read, and why. What is told here is never counted as neutral.</summary>
/// <param name="Code">For programs, for example <see cref="NoteCodes.LanguageWithoutPack"/>.</param>
/// <param name="Text">For people, in English.</param>
/// <param name="Spans">The parts it is about; none where it is about the whole.</param>
public sealed record Note(string Code, string Text, NotedLanguage? Language, ImmutableArray<Evidence> Spans);
