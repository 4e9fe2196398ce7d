namespace ChatBot.Web;

/// <summary>Remembers the latest keys put into it; the oldest goes when it is full.</summary>
/// <param name="capacity">How many it remembers.</param>
internal sealed class RecentSet(int capacity)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<string>> _places = new(StringComparer.Ordinal);
    private readonly LinkedList<string> _order = new();

    /// <summary>Puts a key in.</summary>
    /// <returns>Whether it was not there.</returns>
    public bool Add(string key)
    {
        lock (_gate)
        {
            if (_places.ContainsKey(key))
                return false;
            _places.Add(key, _order.AddLast(key));
            if (_order.Count > capacity)
                Forget(_order.First!);
            return true;
        }
    }

    /// <summary>Takes a key out.</summary>
    public void Remove(string key)
    {
        lock (_gate)
        {
            if (_places.TryGetValue(key, out var place))
                Forget(place);
        }
    }

    private void Forget(LinkedListNode<string> place)
    {
        _places.Remove(place.Value);
        _order.Remove(place);
    }
}
