using Detente.Engine.Conversation;

namespace Detente.Web.Features.Conversations;

/// <summary>One label and an intensity of 0 to 3.</summary>
public sealed record EmotionView(EmotionLabel Label, double Intensity);
