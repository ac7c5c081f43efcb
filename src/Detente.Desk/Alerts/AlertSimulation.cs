namespace Detente.Desk.Alerts;

/// <summary>The same conversations under the present policy and under another.</summary>
public sealed record AlertSimulation(AlertTally Now, AlertTally Changed);
