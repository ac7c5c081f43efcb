using Detente.Engine.Reading;

namespace Detente.Store.Json;

internal sealed record Promise(int Turn, Commitment Commitment);
