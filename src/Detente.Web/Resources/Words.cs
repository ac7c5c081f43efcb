namespace Detente.Web.Resources;

/// <summary>Names the words on screen, which stand in <c>Words.resx</c>; a translation is a <c>Words.de.resx</c> beside it.</summary>
public sealed class Words;
