namespace Detente.Engine.Conversation;

/// <summary>Why a second person should step in.</summary>
public enum BackupReason
{
    LegalThreat,
    Abuse,
    Violence,
    SelfHarm,
    BeyondAuthority,
    OffersRefused,
    ManagerDemanded,
    StuckHot,
}
