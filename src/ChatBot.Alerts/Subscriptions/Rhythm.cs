namespace ChatBot.Alerts.Subscriptions;

/// <summary>How often alerts are handed over.</summary>
public enum Rhythm
{
    /// <summary>As soon as a list changes.</summary>
    Immediate,

    /// <summary>Together, once a day.</summary>
    Daily,

    /// <summary>Together, once a week.</summary>
    Weekly,
}
