using System.Collections.Frozen;

namespace ChatBot.Asking.Understanding;

/// <summary>The words that tell what kind of firm a name is and tell no firm from another.</summary>
internal static class LegalForms
{
    private static readonly FrozenSet<string> Forms =
        "co ltd limited inc incorporated corp corporation plc llc gmbh ag sa jsc ooo ao company berhad bhd sdn pte pvt private dmcc fze fzco llp pjsc oao zao too doo ad sal spa srl nv bv kk sarl".Split(' ').ToFrozenSet();

    /// <summary>Whether a word in lower case is a legal form, such as "ltd".</summary>
    public static bool Contains(string word) => Forms.Contains(word);

    /// <summary>Whether a word in lower case is one, or says that a firm has others: "Calder Holding" is Calder Ltd, and "Calder Trading" is not.</summary>
    public static bool AreLike(string word) => Forms.Contains(word) || word is "group" or "holding" or "holdings";
}
