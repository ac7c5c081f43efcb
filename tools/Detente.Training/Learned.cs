using Detente.Engine.Models;

namespace Detente.Training;

/// <summary>What a lesson leaves.</summary>
/// <param name="Net">Learned from all samples.</param>
/// <param name="Tested">By fold: learned from all but that fold, and so a stranger to it.</param>
internal sealed record Learned(TurnNet Net, TurnNet[] Tested);
