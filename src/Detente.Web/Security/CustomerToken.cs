namespace Detente.Web.Security;

/// <summary>The one conversation that a customer may see and write in.</summary>
internal sealed record CustomerToken(string Workspace, string Conversation);
