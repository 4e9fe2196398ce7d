using System.Collections.Frozen;

namespace ChatBot.Reading.Words;

/// <summary>What people are called who speak without a name. Unlike offices these words may stand in the name of a firm.</summary>
internal static class Callings
{
    private static readonly FrozenSet<string> Singular = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "person", "man", "woman", "clerk", "banker", "trader", "broker", "dealer", "worker", "engineer", "captain", "sailor", "docker", "accountant", "driver", "farmer", "resident", "neighbour", "neighbor",
        "colleague", "friend", "relative", "customer", "supplier", "investor", "agent", "aide", "envoy", "negotiator", "teacher", "technician", "seller", "shopkeeper", "foreman", "mechanic", "informant", "witness",
        "policeman", "policewoman", "notary", "auditor", "consultant", "lobbyist", "strategist", "scholar", "scientist", "student", "secretary", "assistant", "interpreter", "veteran", "pensioner", "widow", "porter", "guard", "watchman", "fisherman", "skipper", "sailor", "welder", "carpenter", "electrician", "nurse", "doctor", "surgeon", "baker", "cook", "waiter", "cleaner", "jeweller", "tailor", "priest", "journalist", "reporter", "novelist", "grandmother", "grandfather", "observer", "stewardess", "steward", "waitress", "ferryman", "boatman", "bookkeeper", "mole", "interlocutor", "onlooker", "bystander", "judge", "fund manager");

    private static readonly FrozenSet<string> Plural = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "people", "persons", "sources", "insiders", "officials", "executives", "analysts", "lawyers", "diplomats", "experts", "men", "women", "clerks", "bankers", "traders", "brokers", "dealers", "workers", "engineers",
        "residents", "colleagues", "relatives", "customers", "suppliers", "investors", "agents", "aides", "negotiators", "campaigners", "activists", "employees", "managers", "directors", "ministers", "spokespeople",
        "representatives", "prosecutors", "judges", "economists", "researchers", "scholars", "attorneys", "advisers", "advisors", "envoys", "ambassadors", "lawmakers", "shareholders", "owners", "partners", "critics", "observers", "moles", "interlocutors", "staff", "sailors", "dockers", "farmers", "neighbours", "neighbors", "spokesmen", "spokeswomen", "creditors", "auditors", "accountants", "solicitors", "barristers");

    /// <summary>Whether a word calls a single person.</summary>
    public static bool IsPerson(string word) => Singular.Contains(word) || Offices.OfPersons.Contains(word);

    /// <summary>Whether a word calls several persons.</summary>
    public static bool ArePeople(string word) => Plural.Contains(word) || Offices.People.Contains(word);

    /// <summary>Whether a word that is written small calls a person, beside an office.</summary>
    public static bool IsWrittenSmall(string word) => word.Length > 0 && char.IsLower(word[0]) && Singular.Contains(word);
}
