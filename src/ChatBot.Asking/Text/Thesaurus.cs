using System.Collections.Frozen;

namespace ChatBot.Asking.Text;

/// <summary>Families of words that mean about the same in questions about lists, laws and statements. General English; nothing of any source.</summary>
internal static class Thesaurus
{
    private static readonly string[] Families =
    [
        "recognise recognition identify identification detect detection spot distinguish",
        "software program app application tool system code",
        "develop build built make made write wrote create program design customise custom",
        "export ship sell sold abroad overseas foreign",
        "country countries nation nations state states",
        "minority minorities ethnic ethnicity people group groups community victim victims population",
        "religion religious faith",
        "slave forced coerced",
        "labor labour work worker",
        "ban prohibit forbid block bar outlaw",
        "import goods product products merchandise shipment",
        "revoke withdraw withdrew cancel rescind pull strip stripped",
        "authorisation authorization licence license permit permission",
        "prove proof evidence demonstrate burden",
        "surveillance surveil monitor monitoring spy spying track tracking watch",
        "abuse abuses violation violations violate mistreat breach",
        "discuss discussion discussing debate debating mull mulling weigh considering talk",
        "target targeting aim",
        "investor investors invest investment investing backer backers back backed fund funding finance shareholder",
        "company companies firm firms business businesses enterprise enterprises corporation",
        "chip chips chipmaker semiconductor semiconductors",
        "phone telecom telecommunication telecommunications telephone carrier operator",
        "ai artificial intelligence",
        "startup start-up start",
        "region area province territory place part location",
        "law act bill legislation statute",
        "lawmaker lawmakers legislator legislators congressman politician",
        "groundless baseless unfounded",
        "overstretch stretch stretching overextend",
        "suppression suppress oppress oppression crackdown",
        "alert alarm notify warn warning",
        "authority authorities police",
        "support back backing endorse",
        "money finance financial fund",
        "wellbeing well-being welfare good benefit",
        "mankind humankind",
        "transparent transparency open openness",
        "defence defense military",
        "drone drones uav quadcopter",
        "maker manufacturer producer makes",
        "opponent oppose opposes against",
        "embassy diplomat mission",
        "spokesperson spokespeople spokesman spokeswoman spokesmen",
        "pass passed adopt adopted approve approved vote voted",
        "accuse accused accusation allege alleged allegation blame",
        "buy bought purchase acquire acquired",
        "freeze frozen froze unfreeze",
        "lose lost loss losses",
        "wind wound winding",
        "annul annulled quash quashed overturn overturned judgment judgement ruling",
        "large largest big bigger biggest major size important",
        "american america us",
        "chinese china",
    ];

    private static readonly FrozenDictionary<string, string> Heads = BuildHeads();

    /// <summary>The stem that stands for the family of a stem; the stem itself where it has none.</summary>
    public static string HeadOf(string stem) => Heads.GetValueOrDefault(stem, stem);

    private static FrozenDictionary<string, string> BuildHeads()
    {
        var heads = new Dictionary<string, string>();
        foreach (var family in Families)
        {
            var stems = family.Split(' ').Select(Stems.Of).ToArray();
            foreach (var stem in stems)
                heads.TryAdd(stem, stems[0]);
        }
        return heads.ToFrozenDictionary();
    }
}
