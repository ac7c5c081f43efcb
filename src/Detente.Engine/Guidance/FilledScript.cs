namespace Detente.Engine.Guidance;

/// <summary>A script with its placeholders filled from a conversation.</summary>
public sealed record FilledScript(string Technique, string Text);
