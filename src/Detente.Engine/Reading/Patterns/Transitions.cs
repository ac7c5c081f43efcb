namespace Detente.Engine.Reading.Patterns;

/// <summary>
/// A map from letters to states that is read without a lock and written rarely.
/// </summary>
internal sealed class Transitions<T>
    where T : class
{
    private readonly Lock _gate = new();
    private Table _table = new(4);

    public T? Find(int letter) => Volatile.Read(ref _table).Find(letter);

    public void Add(int letter, T state)
    {
        lock (_gate)
        {
            if (_table.Find(letter) is null)
                Volatile.Write(ref _table, _table.With(letter, state));
        }
    }

    /// <summary>Open addressing, at most half full. A slot is written once, the letter before the state, so that readers need no lock.</summary>
    private sealed class Table(int size)
    {
        private readonly int[] _letters = new int[size];
        private readonly T?[] _states = new T?[size];
        private int _count;

        public T? Find(int letter)
        {
            var mask = _letters.Length - 1;
            for (var slot = Slot(letter, mask); ; slot = (slot + 1) & mask)
            {
                if (Volatile.Read(ref _states[slot]) is not { } state)
                    return null;
                if (_letters[slot] == letter)
                    return state;
            }
        }

        /// <summary>This table with one more entry, or a larger one where this is full.</summary>
        public Table With(int letter, T state)
        {
            var table = this;
            if ((_count + 1) * 2 > _letters.Length)
            {
                table = new(_letters.Length * 2);
                for (var slot = 0; slot < _letters.Length; slot++)
                    if (_states[slot] is { } kept)
                        table.Put(_letters[slot], kept);
            }

            table.Put(letter, state);
            return table;
        }

        private void Put(int letter, T state)
        {
            var mask = _letters.Length - 1;
            var slot = Slot(letter, mask);
            while (_states[slot] is not null)
                slot = (slot + 1) & mask;
            _letters[slot] = letter;
            Volatile.Write(ref _states[slot], state);
            _count++;
        }

        private static int Slot(int letter, int mask) => (int)((uint)letter * 2654435769u >> 16) & mask;
    }
}
