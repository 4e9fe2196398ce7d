namespace ChatBot.Alerts.Composing;

/// <summary>What happened to a company.</summary>
public enum AlertItemKind
{
    /// <summary>It was put on a list.</summary>
    Added,

    /// <summary>It was taken off.</summary>
    Removed,

    /// <summary>Its list says something else of it.</summary>
    Changed,

    /// <summary>It stands in a list that ListWatch did not have before.</summary>
    Found,

    /// <summary>An article speaks of it in connection with a list.</summary>
    Reported,
}
