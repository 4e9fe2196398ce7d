using System.Collections.Frozen;

namespace ChatBot.Reading.Learned;

/// <summary>Kinds of words that point to a step or away from one, so that a word that was seldom or never learned from counts as its kind does.</summary>
internal static class Cues
{
    /// <summary>The kinds, each with the stems of its words.</summary>
    public static readonly FrozenDictionary<string, FrozenSet<string>> Kinds = new Dictionary<string, string>
    {
        ["end"] = "removed delisted deleted dropped struck strike lifted revoked annulled rescinded released unfreeze unfroze unfrozen cleared exit leave left off out vanish disappear free freed withdraw withdrew withdrawn cancelled quashed expired lapsed repealed relief readmitted reinstated crossed scrubbed erased gone go longer deregistered unblocked relieved pardoned ended restored rehabilitated overturned departed",
        ["coming"] = "proposed plan consider intend draft could might may next would set prepare recommended pending candidate expected mulling weigh seek consult comment discussed will shall forthcoming upcoming possible whether future urged asked called nominated shortlist eyeing tabled floated mooted",
        ["talk"] = "rumour rumor whisper source report according hear heard speculation insider unnamed gossip tip claim diplomat people alleged chatter talk said leak",
        ["denial"] = "not never no nor neither without except spared escaped omitted unaffected unlisted denied missing none n t isn wasn weren hasn aren didn nobody nothing absent",
        ["bystander"] = "parent subsidiary sister owner owned supplier customer buyer rival bank namesake investor shareholder partner client competitor lawyer insurer law affiliate",
        ["step"] = "add list sanctioned designated blacklist ban barred freeze froze frozen debarred excluded exclusion targeted put placed named hit imposed included entered joined newcomer new entry entries addition blocked penalised restricted shut caught catch",
        ["before"] = "since already earlier previously had former once ago first long been",
    }.ToFrozenDictionary(k => k.Key, k => k.Value.Split(' ').SelectMany(w => new[] { w, Tokens.Stem(w) }).ToFrozenSet());
}
