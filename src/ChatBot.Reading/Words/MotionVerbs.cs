namespace ChatBot.Reading.Words;

/// <summary>Verbs that say no more than where somebody gets or stands: with "on the list" a listing, with "off the list" a removal.</summary>
internal static class MotionVerbs
{
    public static VerbLexicon All { get; } = new(
        "have had", "add", "place", "put put", "include", "enter", "inscribe", "insert", "write wrote written", "register", "post", "record", "publish", "name", "list", "move", "transfer", "shift", "bring brought",
        "land", "end+up", "wind+up wound", "turn+up", "show+up showed shown", "go went gone", "come came come", "get got", "make made", "become+subject became become", "find found", "win won", "give gave given", "earn", "receive", "secure", "sit sat", "stand stood", "appear", "figure", "feature", "spend spent",
        "lead led", "take+up took taken", "slap slapped", "stick stuck", "throw threw thrown", "push", "drag dragged", "park", "dump", "return", "restore", "reinstate", "carry", "enrol enrolled", "enroll", "designate", "sanction", "blacklist",
        "remove", "take took taken", "strike struck", "drop dropped", "delete", "cross", "scrub scrubbed", "erase", "wipe", "pull", "lift", "clear", "release", "free freed", "let let", "cut cut", "expunge", "purge",
        "scratch", "fall fell fallen", "slip slipped", "vanish", "disappear", "exit", "withdraw withdrew withdrawn", "weed", "whittle", "copy", "sweep swept", "bundle", "propel propelled", "promote", "demote", "graduate", "lump", "incorporate", "integrate", "haul", "usher", "wake+up woke woken", "shed shed", "walk");
}
