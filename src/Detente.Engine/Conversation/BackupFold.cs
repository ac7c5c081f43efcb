using System.Collections.Immutable;
using Detente.Engine.Reading;

namespace Detente.Engine.Conversation;

/// <summary>Reasons to call in a second person. Once given, a reason stands until somebody deals with it.</summary>
internal static class BackupFold
{
    private const int RefusalsForBackup = 2;
    private const int HotTurnsForBackup = 4;

    public static ImmutableArray<BackupReason> Add(ImmutableArray<BackupReason> reasons, TurnReading reading, int refusals, int hotStreak)
    {
        foreach (var finding in reading.Findings)
            if (ByCue(finding.Id) is { } reason)
                reasons = With(reasons, reason);
        if (refusals >= RefusalsForBackup)
            reasons = With(reasons, BackupReason.OffersRefused);
        if (hotStreak >= HotTurnsForBackup)
            reasons = With(reasons, BackupReason.StuckHot);
        return reasons;
    }

    public static ImmutableArray<BackupReason> With(ImmutableArray<BackupReason> reasons, BackupReason reason) =>
        reasons.Contains(reason) ? reasons : reasons.Add(reason);

    private static BackupReason? ByCue(string id) => id switch
    {
        CueIds.ThreatLegal => BackupReason.LegalThreat,
        CueIds.Abuse => BackupReason.Abuse,
        CueIds.ThreatViolence => BackupReason.Violence,
        CueIds.SelfHarm => BackupReason.SelfHarm,
        CueIds.DemandManager => BackupReason.ManagerDemanded,
        _ => null,
    };
}
