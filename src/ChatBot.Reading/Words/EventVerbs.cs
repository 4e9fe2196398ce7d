namespace ChatBot.Reading.Words;

/// <summary>Verbs for what authorities and bodies do besides listing.</summary>
internal static class EventVerbs
{
    public static VerbLexicon All { get; } = new(
        "pass", "adopt", "enact", "approve", "sign", "ratify", "vote", "revoke", "cancel", "rescind", "suspend", "terminate", "withdraw withdrew withdrawn",
        "ban banned", "prohibit", "block", "restrict", "bar barred", "fine", "seize", "freeze froze frozen", "impose", "lift", "ease", "tighten", "extend", "prolong",
        "renew", "amend", "expand", "widen", "introduce", "issue", "launch", "open", "investigate", "discuss", "debate", "consider",
        "intensify", "step+up stepped", "ramp+up", "strengthen", "toughen", "increase", "escalate", "halt", "order", "require", "grant", "refuse",
        "overturn", "uphold upheld", "rule", "delay", "postpone", "repeal", "agree", "warn", "annul annulled", "quash", "dismiss", "reject");

    /// <summary>They tell that something is talked about, not done.</summary>
    public static VerbLexicon Deliberating { get; } = new("discuss", "debate", "consider", "weigh", "mull", "explore", "examine");
}
