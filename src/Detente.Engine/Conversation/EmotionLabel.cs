namespace Detente.Engine.Conversation;

public enum EmotionLabel
{
    Neutral,
    Confused,
    Anxious,
    Disappointed,
    Frustrated,
    Angry,
    Relieved,
    Satisfied,
}
