using System.Collections.Immutable;
using Detente.Engine.Conversation;

namespace Detente.Store.Json;

internal sealed record Reasons(ImmutableArray<BackupReason> Backup);
