namespace Detente.Web.Tests.Durability;

/// <summary>What the server has said is done.</summary>
internal sealed record Acknowledged(string Conversation, int Turn, string Text, string Key);
