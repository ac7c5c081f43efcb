namespace Detente.Web.Features.Conversations;

/// <summary>Which version of the conversation is to be closed; any where it is not given.</summary>
public sealed record CloseRequest(long? Version);
