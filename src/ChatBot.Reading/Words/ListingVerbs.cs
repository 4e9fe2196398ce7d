using System.Collections.Frozen;

namespace ChatBot.Reading.Words;

/// <summary>Verbs by which an authority puts a company on a list or takes it off.</summary>
internal static class ListingVerbs
{
    /// <summary>They say by themselves that something is put on a list.</summary>
    public static VerbLexicon Add { get; } = new(
        "blacklist", "blackball", "list", "sanction", "designate", "relist", "debar debarred", "cross-debar cross-debarred", "embargo", "entity-list", "declare+ineligible", "rule+ineligible", "declare+non-responsible");

    /// <summary>They do so together with a list: "placed … on its … list", "imposed sanctions on …".</summary>
    public static VerbLexicon AddToList { get; } = new(
        "add", "place", "put put", "include", "enter", "inscribe", "record", "impose", "slap slapped", "hit hit", "register", "insert", "move", "transfer", "freeze froze frozen", "make+subject made", "carry", "incorporate", "declare");

    /// <summary>They do so with words for a list that says where something is put: "wrote … into the annex".</summary>
    public static VerbLexicon PutOntoList { get; } = new(
        "write wrote written", "stick stuck", "bring brought", "set set", "enrol enrolled", "enroll", "post", "introduce", "catalogue", "assign", "append", "attach", "admit admitted", "log logged", "integrate", "shift", "elevate", "induct");

    /// <summary>They do so where a bank shuts somebody out of its contracts: "barred … from its tenders".</summary>
    public static VerbLexicon Bar { get; } = new("bar barred", "ban banned", "shut shut", "lock", "disqualify", "exclude", "suspend");

    /// <summary>They do so where what they forbid is to sell to somebody: "banned exports to …".</summary>
    public static VerbLexicon Forbid { get; } = new("bar barred", "ban banned", "prohibit", "forbid forbade forbidden", "outlaw");

    /// <summary>They do so together with sanctions on somebody: "approved sanctions against …", "announced an asset freeze on …".</summary>
    public static VerbLexicon Sanction { get; } = new("approve", "adopt", "announce", "unveil", "introduce", "levy", "issue", "agree", "apply", "order", "endorse", "enact", "declare", "roll+out", "bring+in brought");

    /// <summary>They do so when an authority is their subject and a group was announced: "OFAC named A and B".</summary>
    public static VerbLexicon Name { get; } = new("name", "identify", "specify", "cite", "accuse", "single+out");

    /// <summary>They do so where they call somebody what only those on a list are: "has treated NAME as an SDN".</summary>
    public static VerbLexicon Label { get; } = new("treat", "class", "classify", "label", "brand", "tag tagged", "deem", "count");

    /// <summary>They say by themselves that something is taken off a list.</summary>
    public static VerbLexicon Remove { get; } = new("delist", "unlist", "deblacklist", "unblacklist", "un-list");

    /// <summary>They do so together with a list: "removed … from the list", "lifted sanctions on …".</summary>
    public static VerbLexicon RemoveFromList { get; } = new(
        "remove", "take+off took taken", "take took taken", "strike struck", "strike struck stricken", "strike+off struck", "drop dropped", "delete", "lift", "withdraw withdrew withdrawn", "ease", "erase", "scrub scrubbed", "release", "exclude", "repeal", "let+off let let", "let let", "cross+off", "scratch", "clear+from", "eliminate", "discharge", "expunge", "purge", "pull", "wipe", "cut cut", "free freed", "unfreeze unfroze unfrozen");

    /// <summary>Their third person is no noun: "the rule adds", but not "the sanctions".</summary>
    public static FrozenSet<string> ClearInPresent { get; } = FrozenSet.Create(
        "add", "include", "enter", "impose", "designate", "blacklist", "remove", "delete", "delist", "drop", "move", "put", "place", "strike", "lift", "withdraw", "insert", "slap", "exclude", "sanction", "repeal", "release", "take off", "cross off", "strike off", "debar", "bar", "ban", "disqualify", "eliminate", "enrol", "introduce", "write", "bring");

    /// <summary>What a plan can be about besides listing: steps that would amount to one.</summary>
    public static VerbLexicon Target { get; } = new("target", "restrict", "penalise", "penalize", "punish");
}
