using Detente.Engine.Conversation;

namespace Detente.Web.Wire.Shapes;

/// <param name="Intensity">0 to 3.</param>
internal sealed record EmotionShape(EmotionLabel Label, double Intensity);
