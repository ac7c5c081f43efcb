using Detente.Engine.Conversation;
using Detente.Engine.Text;
using Microsoft.Extensions.Localization;

namespace Detente.Web.Components.Screens;

/// <summary>What a speaker is called on screen.</summary>
internal static class Speakers
{
    public static string Of(IStringLocalizer words, ConversationInfo info, Speaker speaker) => speaker switch
    {
        Speaker.Customer when info.CustomerName is { Length: > 0 } name => name,
        Speaker.Agent when info.AgentName is { Length: > 0 } name => name,
        _ => words[$"Speaker.{Spelling.Of(speaker)}"],
    };
}
