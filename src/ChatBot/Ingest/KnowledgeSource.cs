using ChatBot.Asking;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Ingest;

/// <summary>What questions are answered from now: the store's current facts, and a recogniser for their companies that is renewed once per change.</summary>
/// <param name="store">The store.</param>
public sealed class KnowledgeSource(IFactStore store)
{
    private readonly Lock _building = new();
    private volatile Knowledge? _current;

    /// <summary>The knowledge of the store's current view; the same object until the view changes.</summary>
    public Knowledge Current
    {
        get
        {
            var current = _current;
            if (current is not null && ReferenceEquals(current.View, store.Current))
                return current;
            lock (_building)
            {
                var view = store.Current;
                current = _current;
                if (current is not null && ReferenceEquals(current.View, view))
                    return current;
                var names = current is not null && current.View.Companies.SequenceEqual(view.Companies)
                    ? current.Names
                    : current?.Names.With(view.Companies) ?? new CompanyRecognizer(view.Companies);
                return _current = new Knowledge(view, names);
            }
        }
    }
}
