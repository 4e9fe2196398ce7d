using System.Collections.Frozen;

namespace ChatBot.Asking.Text;

/// <summary>Words that carry no content of their own, so that matching passages ignores them.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> All = (
        "a an the this that these those it its itself he him his she her hers they them their theirs we us our ours you your yours i me my mine one ones " +
        "is are was were be been being am do does did done doing have has had having will would shall should can could may might must " +
        "isn't aren't wasn't weren't don't doesn't didn't hasn't haven't won't wouldn't can't couldn't it's that's what's who's i'm i'd we're they're there's let's " +
        "and or but nor so if then than as at by for from in into of off on onto out over to under up with within without about after again against all any because before between both " +
        "during each few further here how more most no not now only other some such there through too until very what when where which while who whom whose why also just even ever still yet " +
        "rely relies good nice concerned affected involved please pls plz whats whos hows wheres themself themselves yourself himself herself behind official officially thanks thank hi hello hey ok okay yes yeah well like get got go going know tell give show say says said want need look find quick quickly question asking ask asked " +
        "bot hi hmm erm uh um etc eg ie vs really actually exactly maybe perhaps anything something everything nothing anyone someone everyone somebody anybody thing things stuff " +
        "u y n r w re per via according supposedly so-called allegedly much many lot lots kind sort way currently today right quite rather bit sir madam dear guys team folks colleague colleagues")
        .Split(' ').ToFrozenSet();

    /// <summary>Whether the word, in lower case, carries no content.</summary>
    public static bool Contains(string word) => All.Contains(word);
}
