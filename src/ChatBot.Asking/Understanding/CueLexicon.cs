using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Asking.Text;
using ChatBot.Names;

namespace ChatBot.Asking.Understanding;

/// <summary>Which words and phrases are signs of what.</summary>
internal static partial class CueLexicon
{
    private static readonly FrozenDictionary<string, Cues> Words = Build(
        (Cues.Who, "who whom whose"),
        (Cues.What, "what whats"),
        (Cues.When, "when"),
        (Cues.Why, "why wherefore"),
        (Cues.Where, "where whereabouts"),
        (Cues.Which, "which"),
        (Cues.How, "how"),
        (Cues.Listing, "added listed blacklisted blacklist blacklists blacklisting blacklistings listing listings sanction sanctioned sanctions sanctioning designated designate designates designation banned restricted embargoed flagged blocked penalised penalized punished " +
            "targeted enlisted barred delisting-free proscribed blackballed blocklisted sanctionned restrict restrictions"),
        (Cues.ListNoun, "entry entries list lists blacklist blacklists blocklist register watchlist sdn"),
        (Cues.Removal, "removed remove removal removing delisted delist delists delisting unlisted lifted lift cleared exonerated off reinstated undone reversed"),
        (Cues.Speech, "line lines say says said saying state stated states statement statements comment comments commented remark remarks remarked claim claims claimed claiming quote quotes quoted mention mentions mentioned mentioning tell told talk talks talked talking " +
            "speak speaks speaking spoke spoken announce announced announces declare declared assert asserted asserts affirm affirmed affirms word words utter uttered argue argued argues maintain maintained insist insisted warn warned stress stressed note noted called call calls describe described describes pledge pledged promise promised link linked position view stance opinion"),
        (Cues.Reaction, "react reacts reacted reaction reactions respond responds responded response responses reply replied replies answered defend defends defended defending retort retorted rebuttal rebut rebutted reject rejected rejects deny denied denies denial object objected objects objection protest protested protests oppose opposed opposes dispute disputed counter countered condemn condemned criticise criticised criticize criticized"),
        (Cues.Backing, "invest invests invested investor investors investing investment investments back backs backed backer backers backing fund funds funded funding finance financed financing financier financiers stake stakes shareholder shareholders vc vcs venture money sponsor sponsors sponsored support supporter supporters"),
        (Cues.Owning, "own owns owned owner owners ownership parent belongs belong bought acquired acquirer buyer"),
        (Cues.Describing, "make makes making manufacture manufactures manufacturing manufacturer produce produces producing product products headquarters headquartered based located seat hq sector industry describe description described business"),
        (Cues.Law, "act law bill legislation statute laws bills"),
        (Cues.Passing, "pass passed passes adopt adopted vote voted approve approved enact enacted"),
        (Cues.Company, "company companies firm firms business businesses entity entities name names supplier suppliers vendor vendors corporation corporations enterprise enterprises corp corps outfit outfits players party parties organisations organizations organisation organization maker makers"),
        (Cues.All, "all every full complete whole entire everyone everybody each"),
        (Cues.Reason, "reason reasons ground grounds cause causes justification justify justified rationale basis because motive motives allegation allegations charge charges charged wrongdoing offence offense offences misdeed misdeeds explanation explain crime"),
        (Cues.Accusing, "accuse accused accuses accusation accusations alleged alleges allege blamed blame faulted"),
        (Cues.Date, "date dates day month year week since timeline timing datum"),
        (Cues.AuthorityNoun, "authority authorities department departments agency agencies government governments body bodies ministry country countries regulator regulators state office bureau side"),
        (Cues.Comparing, "difference differences differ differs compare compared comparing comparison versus vs distinguish distinguishes"),
        (Cues.Others, "else other others alongside together besides too another additional more rest remaining"),
        (Cues.Source, "headline headlines title source sources article articles newspaper publication publisher publishers evidence reference references citation citations cite document documents database outlet"),
        (Cues.Link, "link links url address href web webpage website hyperlink"),
        (Cues.Published, "published publish publication dated appear appeared old recent fresh updated update uptodate"),
        (Cues.Permission, "allowed permitted legal lawful illegal legally should ought advisable advise advice recommend recommended recommendation safe ok okay risky permissible forbidden"),
        (Cues.Dealing, "buy buying purchase purchasing sell selling invest investing trade trading order ordering use using deal dealing contract hire pay paying ship shipping hold holding work working keep procure procuring sign partner partnering supply supplying"),
        (Cues.Judging, "fair unfair justified unjustified guilty innocent deserve deserved credible plausible ethical moral immoral lying lie lies honest legitimate"),
        (Cues.Truth, "right wrong true correct accurate false"),
        (Cues.Agreeing, "agree agrees agreed accept accepts accepted admit admits admitted acknowledge acknowledged concede conceded confirm confirmed"),
        (Cues.Duration, "expire expires expiry expiration duration"),
        (Cues.Market, "stock stocks exchange nasdaq nyse ipo share shares ticker price prices dividend valuation bond bonds"),
        (Cues.Greeting, "evening afternoon hi hello hey hiya howdy greetings morning moin hola hallo bonjour yo"),
        (Cues.Thanks, "thanks thank thx cheers thankyou ty danke gracias merci awesome brilliant"),
        (Cues.Goodbye, "bye goodbye cya farewell ciao"),
        (Cues.Help, "tour introduction tutorial help commands command manual usage instructions capabilities features"),
        (Cues.About, "about overview summary summarise summarize profile background info information details known know facts dossier brief briefing"),
        (Cues.Happening, "happen happened happens happening action actions act acted step steps measure measures move moves event events news did do does done"),
        (Cues.Doing, "revoke revoked revokes revoking withdraw withdrew withdrawn acted act decide decided did do done take took ban banned cancel cancelled canceled pull pulled ruling rule ruled decision licence license authorisation authorization permit"),
        (Cues.Aliases, "alias aliases aka"),
        (Cues.Status, "status check lookup screen screening verify confirm standing situation y/n yn appears appear included among"),
        (Cues.Showing, "dump post paste provide output show name give enumerate display names tell print read recite"),
        (Cues.Pronoun, "it its they them their theirs this that these those he she his her him so there"),
        (Cues.Continuing, "and also"),
        (Cues.By, "by whom"),
        (Cues.Meaning, "mean means meant meaning stands stand refer refers"));

    /// <summary>Phrases, each with the cue it gives.</summary>
    private static readonly (string[] Words, Cues Cue)[] Phrases =
    [
        .. Phrase(Cues.HowMany, "how many", "number of", "how much", "count of", "count the", "total number"),
        .. Phrase(Cues.ListNoun | Cues.Listing, "on the list", "on a list", "on any list", "on the blacklist", "on a blacklist", "black list", "on there", "put on", "added to", "add to", "placed on", "entity list", "on it", "black listed", "under sanctions", "in the list", "among the blacklisted"),
        .. Phrase(Cues.Removal, "taken off", "take off", "took off", "off the list", "off the blacklist", "no longer", "come off", "came off", "struck off", "dropped from", "still on", "still listed", "still blacklisted"),
        .. Phrase(Cues.Reason, "what for", "how come", "accused of", "what did they do", "what had they done", "what have they done", "due to", "on what grounds", "what is wrong with", "what's wrong with", "guilty of", "done wrong", "do wrong"),
        .. Phrase(Cues.Date, "since when", "how long", "what time", "how long ago", "from when", "as of when", "what day"),
        .. Phrase(Cues.Duration, "how long did", "how long is", "how long will", "how long does", "how long do", "until when", "for how long"),
        .. Phrase(Cues.About, "tell me about", "what do you know", "what is known", "what do you have on", "what have you got on", "anything on", "info on", "who is", "who are", "what is", "what are", "what's", "anything about", "everything about", "any news on", "what do we know", "do you know", "what can you tell me"),
        .. Phrase(Cues.Happening, "what happened", "what did", "what has", "what have", "what was done", "do to", "did to", "done to", "what action", "what steps", "what's new"),
        .. Phrase(Cues.Provenance, "behind that claim", "behind this claim", "behind the claim", "made that claim", "made this claim", "where does that come from", "came up with that", "whose claim", "who said so", "says who", "who says so", "who says that", "who says this", "who said that", "who said this", "who claims that", "who claims this", "according to whom", "who reported that", "who reported it", "who reported this", "who told you", "who is saying that", "who says it", "who said it"),
        .. Phrase(Cues.Aliases, "other names", "other name", "also known as", "known as", "also called", "different names", "alternative names", "in chinese", "trade as", "trades as"),
        .. Phrase(Cues.Help, "what can you do", "what do you do", "how do you work", "how does this work", "how does this bot", "how does the bot", "how does it work", "how do i use", "how to use", "how do i use", "what are you", "who are you", "what can i ask", "how can you help", "what do you cover", "what can i do here", "what are your commands", "how to use"),
        .. Phrase(Cues.Permission, "are we allowed", "am i allowed", "should i", "should we", "is it ok", "is it okay", "is it legal", "is it safe", "do we need a", "do i need a", "need a licence", "need a license", "need permission", "do i have to", "do we have to", "must we", "must i", "do you recommend", "do you advise", "what should", "would it be ok", "would it be okay"),
        .. Phrase(Cues.Asking, "can i", "can we", "may i", "may we", "could we", "could i", "can my", "can our", "can you still", "could our", "would you"),
        .. Phrase(Cues.SubjectSpeaks, "did say", "did comment", "does say", "has said", "has commented", "did deny", "has denied", "did claim", "did answer", "did react", "has reacted", "did respond", "has responded", "did reply", "have said", "have responded", "have reacted", "say anything", "comment on it", "did make a statement", "did issue"),
        .. Phrase(Cues.Judging, "what do you think", "do you think", "you think", "your opinion", "opinion on", "your take", "your view", "do you believe", "do you agree", "is it fair", "who is right", "who is lying", "in the right", "in the wrong", "justified in", "take sides"),
        .. Phrase(Cues.WhichList | Cues.ListNoun, "which list", "what list", "which lists", "what lists", "which blacklist", "what blacklist", "which exact list", "which one of the lists", "name of the list", "which us list", "what us list"),
        .. Phrase(Cues.Passive, "was listed", "were listed", "was blacklisted", "were blacklisted", "got listed", "got blacklisted", "is listed", "are listed", "is blacklisted", "are blacklisted", "was sanctioned", "were sanctioned", "got sanctioned", "been blacklisted", "been listed", "was added", "were added", "is on", "are on", "was put", "were put"),
        .. Phrase(Cues.Thanks, "thank you", "good job", "well done", "many thanks", "nice work", "good bot"),
        .. Phrase(Cues.Goodbye, "good bye", "see you", "see ya", "good night", "take care"),
        .. Phrase(Cues.Greeting, "good morning", "good afternoon", "good evening", "how are you", "how's it going", "good day"),
        .. Phrase(Cues.Continuing, "what about", "how about", "are you sure", "r u sure", "you sure", "sure about that", "same for", "and what about", "same question for", "what of"),
        .. Phrase(Cues.Comparing, "compared to", "compared with", "different from", "in common", "same as", "which of the two", "which one of"),
        .. Phrase(Cues.Others, "who else", "what else", "which other", "along with", "same time as", "same batch", "same day as", "at the same time", "the rest", "in addition to"),
        .. Phrase(Cues.Describing, "what kind of", "what sort of", "what type of", "where is", "which country is", "what does it do", "which industry", "which sector", "what does do", "what do do", "what does sell", "what does make"),
        .. Phrase(Cues.Owning, "parent company", "belongs to", "subsidiary of"),
        .. Phrase(Cues.Backing, "is behind", "stands behind", "put money into", "money in", "gave money", "venture capital", "behind the money", "money behind", "financially behind"),
        .. Phrase(Cues.Reaction, "was received", "been received", "received in", "blacklisting received", "listing received", "answer to", "answered to", "hit back", "hits back", "push back", "pushed back", "fire back", "other side", "side of the story"),
        .. Phrase(Cues.Speech, "talked about", "spoke of", "spoke about", "talk about"),
        .. Phrase(Cues.Source | Cues.Published, "how up to date", "how recent", "how old", "last updated"),
        .. Phrase(Cues.Source, "the piece", "the story", "this piece", "this story", "where do you get", "where did you get", "where does this come from", "where is this from", "how do you know", "what are you based on", "where's this from", "who wrote this", "who wrote it", "who wrote the article", "who wrote that", "who published", "what is this based on"),
        .. Phrase(Cues.Listing | Cues.Foreign, "schwarzen liste", "schwarze liste", "sanktionsliste", "lista negra", "lista nera", "liste noire", "zwarte lijst", "czarna lista", "czarnej liście", "svarta listan", "чёрном списке", "черном списке", "чёрный список", "черный список", "القائمة السوداء", "lista de sanciones", "lista preta"),
        .. Phrase(Cues.Foreign, "ist der", "auf der", "wer hat", "warum wurde", "por qué", "por que", "está en", "est elle", "est il", "est ce que", "pourquoi", "quand"),
    ];

    private static readonly FrozenDictionary<string, (string[] Words, Cues Cue)[]> PhrasesByFirst = Phrases
        .GroupBy(p => p.Words[0])
        .ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>Signs in scripts without spaces between words.</summary>
    private static readonly (string Text, Cues Cue)[] Signs =
    [
        ("黑名单", Cues.Listing | Cues.ListNoun | Cues.Foreign), ("黑名單", Cues.Listing | Cues.ListNoun | Cues.Foreign), ("名单", Cues.ListNoun | Cues.Listing | Cues.Foreign), ("名單", Cues.ListNoun | Cues.Listing | Cues.Foreign),
        ("制裁", Cues.Listing | Cues.Foreign), ("拉黑", Cues.Listing | Cues.Foreign), ("为什么", Cues.Why | Cues.Foreign), ("為什麼", Cues.Why | Cues.Foreign), ("为何", Cues.Why | Cues.Foreign),
        ("什么时候", Cues.When | Cues.Foreign), ("何时", Cues.When | Cues.Foreign), ("谁", Cues.Who | Cues.Foreign), ("ブラックリスト", Cues.Listing | Cues.Foreign), ("블랙리스트", Cues.Listing | Cues.Foreign),
        ("吗", Cues.YesNo | Cues.Foreign), ("嗎", Cues.YesNo | Cues.Foreign), ("哪些", Cues.Which | Cues.Foreign), ("几家", Cues.HowMany | Cues.Foreign),
    ];

    private static readonly FrozenDictionary<string, string[]> ByStart = Words.Keys.Where(w => w.Length > 2)
        .GroupBy(w => w[..2]).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>Words after which "list" is an order.</summary>
    private static readonly FrozenSet<string> BeforeOrder = "please pls you to and bot just now".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Auxiliaries =
        "is are was were did does do has have had isn't aren't wasn't weren't didn't doesn't don't hasn't haven't ist sind wurde est está es".Split(' ').ToFrozenSet();

    /// <summary>The cues of a single word; none when it is no cue.</summary>
    public static Cues Of(string word) => Words.GetValueOrDefault(word);

    /// <summary>The cues of a word, or of the cue word that it misspells by one letter.</summary>
    public static Cues OfMisspelt(string word)
    {
        var cues = Of(word);
        if (cues != Cues.None || word.Length < 6 || StopWords.Contains(word) || OrdinaryWords.Contains(word) || !ByStart.TryGetValue(word[..2], out var near))
            return cues;
        var meant = Array.Find(near, n => n.Length >= 6 && Edits.AtMostOne(n, word));
        return meant is null ? Cues.None : Of(meant);
    }

    /// <summary>All cues of a message.</summary>
    /// <param name="words">Its words; those inside names are left out.</param>
    /// <param name="text">The message itself, for scripts without spaces.</param>
    public static Cues Find(ImmutableArray<Word> words, string text)
    {
        var cues = Cues.None;
        for (var i = 0; i < words.Length; i++)
        {
            // In chat "y" is "why" at the start, and "yes" in "y/n".
            if (words[i].Text is "y" && i == 0 && words.Length > 1)
                cues |= Cues.Why;
            // "list" is an order at the start, a noun elsewhere.
            var isOrder = words[i].Text is "list" && (i == 0 || BeforeOrder.Contains(words[i - 1].Text));
            cues |= (isOrder ? Cues.Showing : OfMisspelt(words[i].Text)) | PhraseAt(words, i);
            // "is", "did" ask for yes or no only where they come before their subject.
            if (Auxiliaries.Contains(words[i].Text) && (i == 0 || words[i].StartsSentence || !HasQuestionWord(words, i)))
                cues |= Cues.YesNo;
        }
        if (Quotation().IsMatch(text))
            cues |= Cues.Quoting;
        foreach (var (sign, cue) in Signs)
            if (text.Contains(sign, StringComparison.Ordinal))
                cues |= cue;
        return cues;
    }

    private static bool HasQuestionWord(ImmutableArray<Word> words, int before)
    {
        for (var i = 0; i < before; i++)
            if ((Of(words[i].Text) & (Cues.Who | Cues.What | Cues.When | Cues.Why | Cues.Where | Cues.Which | Cues.How)) != 0)
                return true;
        return false;
    }

    private static Cues PhraseAt(ImmutableArray<Word> words, int at)
    {
        if (!PhrasesByFirst.TryGetValue(words[at].Text, out var phrases))
            return Cues.None;
        var cues = Cues.None;
        foreach (var (phrase, cue) in phrases)
            if (Text.Words.HavePhraseAt(words, at, phrase))
                cues |= cue;
        return cues;
    }

    private static (string[], Cues)[] Phrase(Cues cue, params string[] phrases) =>
        [.. phrases.Select(p => (p.Replace("'s", "", StringComparison.Ordinal).Split(' '), cue))];

    private static FrozenDictionary<string, Cues> Build(params (Cues Cue, string Words)[] groups)
    {
        var words = new Dictionary<string, Cues>();
        foreach (var (cue, list) in groups)
            foreach (var word in list.Split(' '))
                words[word] = words.GetValueOrDefault(word) | cue;
        return words.ToFrozenDictionary();
    }

    /// <summary>Three words or more in quotation marks.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}])[“""'‘][^\s“”""'‘’]+(?:\s+[^\s“”""‘]+){2,40}[”""'’](?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();
}
