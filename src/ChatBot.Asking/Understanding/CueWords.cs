using System.Collections.Frozen;

namespace ChatBot.Asking.Understanding;

/// <summary>Single words that are signs of what a question wants to know.</summary>
internal static class CueWords
{
    /// <summary>The words, in lower case, with their cues.</summary>
    public static FrozenDictionary<string, Cues> All { get; } = Build(
        (Cues.Who, "who whom whose"),
        (Cues.What, "what whats"),
        (Cues.When, "when"),
        (Cues.Why, "why wherefore"),
        (Cues.Where, "where whereabouts"),
        (Cues.Which, "which"),
        (Cues.How, "how"),
        (Cues.Listing, "add adds adding added listed blacklisted blacklist blacklists blacklisting blacklistings listing listings sanction sanctioned sanctions sanctioning designated designate designates designation banned restricted embargoed flagged blocked penalised penalized punished " +
            "targeted enlisted barred delisting-free proscribed blackballed blocklisted sanctionned restrict restrictions"),
        (Cues.ListNoun, "entry entries list lists blacklist blacklists blocklist register watchlist sdn"),
        (Cues.Removal, "removed remove removal removing delisted delist delists delisting unlisted lifted lift cleared exonerated off reinstated undone reversed annul annuls annulled annulment quash quashed delete deleted deletes deletion freed unfrozen"),
        (Cues.Speech, "line lines say says said saying state stated states statement statements comment comments commented remark remarks remarked claim claims claimed claiming quote quotes quoted mention mentions mentioned mentioning tell told talk talks talked talking " +
            "speak speaks speaking spoke spoken announce announced announces declare declared assert asserted asserts affirm affirmed affirms word words utter uttered argue argued argues maintain maintained insist insisted warn warned stress stressed note noted called call calls describe described describes pledge pledged promise promised link linked position view stance opinion"),
        (Cues.Reaction, "answer answers answered pushback react reacts reacted reaction reactions respond responds responded response responses reply replied replies answered defend defends defended defending retort retorted rebuttal rebut rebutted reject rejected rejects deny denied denies denial object objected objects objection protest protested protests oppose opposed opposes dispute disputed counter countered condemn condemned criticise criticised criticize criticized"),
        (Cues.Backing, "invest invests invested investor investors investing investment investments back backs backed backer backers backing fund funds funded funding finance financed financing financier financiers stake stakes shareholder shareholders vc vcs venture money sponsor sponsors sponsored support supporter supporters"),
        (Cues.Owning, "own owns owned owner owners ownership parent belongs belong bought acquired acquirer buyer controls controlled controlling"),
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
        (Cues.Source, "headline headlines title source sources article articles newspaper publication publisher publishers evidence reference references citation citations cite document documents outlet"),
        (Cues.Link, "link links url address href web webpage website hyperlink"),
        (Cues.Published, "published publish publication dated appear appeared old recent fresh updated update uptodate"),
        (Cues.Permission, "allowed permitted legal lawful illegal legally should ought advisable advise advice recommend recommended recommendation safe risky permissible forbidden"),
        (Cues.Dealing, "buy buying purchase purchasing sell selling invest investing trade trading order ordering use using deal dealing contract hire pay paying ship shipping hold holding work working keep procure procuring sign partner partnering supply supplying"),
        (Cues.Judging, "worse worst fair unfair justified unjustified guilty innocent deserve deserved credible plausible ethical moral immoral lying lie lies honest legitimate"),
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
        (Cues.Doing, "lose lost losing revoke revoked revokes revoking withdraw withdrew withdrawn acted act decide decided did do done take took ban banned cancel cancelled canceled pull pulled ruling rule ruled decision licence license authorisation authorization permit"),
        (Cues.Aliases, "alias aliases aka"),
        (Cues.Status, "status check lookup screen screening verify confirm standing situation y/n yn appears appear included among"),
        (Cues.Showing, "named dump post paste provide output show name give enumerate display names tell print read recite"),
        (Cues.Pronoun, "it its they them their theirs this that these those he she his her him so there"),
        (Cues.Continuing, "and also"),
        (Cues.By, "by whom"),
        (Cues.Correcting, "sorry oops typo autocorrect correction whoops"),
        (Cues.Earliest, "earliest oldest earlier sooner"),
        (Cues.Latest, "latest newest newer later"),
        (Cues.Same, "same identical"),
        (Cues.Meaning, "mean means meant meaning stands stand refer refers"));

    private static FrozenDictionary<string, Cues> Build(params (Cues Cue, string Words)[] groups)
    {
        var words = new Dictionary<string, Cues>();
        foreach (var (cue, list) in groups)
            foreach (var word in list.Split(' '))
                words[word] = words.GetValueOrDefault(word) | cue;
        return words.ToFrozenDictionary();
    }
}
