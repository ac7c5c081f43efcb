namespace Detente.Web.Features.Chat;

/// <summary>A chat that was begun.</summary>
/// <param name="Token">Opens this one conversation: send it as Authorization: Bearer. The answer also sets it as a cookie.</param>
public sealed record ChatOpened(string Id, string Token);
