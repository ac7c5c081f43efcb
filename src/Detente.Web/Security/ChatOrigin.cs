namespace Detente.Web.Security;

/// <summary>A site that may show a workspace's chat, for example https://shop.example.</summary>
public sealed class ChatOrigin
{
    public required string WorkspaceId { get; set; }

    public required string Origin { get; set; }
}
