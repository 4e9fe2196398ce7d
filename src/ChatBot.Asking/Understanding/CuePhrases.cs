namespace ChatBot.Asking.Understanding;

/// <summary>Phrases that are signs of what a question wants to know.</summary>
internal static class CuePhrases
{
    /// <summary>The words of each phrase, and the cue it gives.</summary>
    public static (string[] Words, Cues Cue)[] All { get; } =
    [
        .. Phrase(Cues.HowMany, "how many", "number of", "how much", "count of", "count the", "total number"),
        .. Phrase(Cues.ListNoun | Cues.Listing, "on the list", "on a list", "on any list", "on the blacklist", "on a blacklist", "black list", "on there", "put on", "added to", "add to", "placed on", "entity list", "black listed", "under sanctions", "in the list", "among the blacklisted", "investment ban", "trade ban", "export ban", "import ban"),
        .. Phrase(Cues.Removal, "taken off", "take off", "took off", "off the list", "off the blacklist", "no longer", "come off", "came off", "struck off", "dropped from", "free now", "free again", "is free", "are free", "still frozen", "still on", "still listed", "still blacklisted"),
        .. Phrase(Cues.Reason, "what for", "how come", "accused of", "what did they do", "what had they done", "what have they done", "due to", "on what grounds", "what is wrong with", "what's wrong with", "guilty of", "done wrong", "do wrong"),
        .. Phrase(Cues.Date, "since when", "how long", "what time", "how long ago", "from when", "as of when", "what day"),
        .. Phrase(Cues.Date | Cues.Listing, "into force", "take effect", "takes effect", "took effect"),
        .. Phrase(Cues.Duration, "how long did", "how long is", "how long will", "how long does", "how long do", "until when", "for how long", "by when", "until what date", "by what date"),
        .. Phrase(Cues.About, "tell me about", "what do you know", "what is known", "what do you have on", "what have you got on", "anything on", "info on", "who is", "who are", "what is", "what are", "what's", "anything about", "everything about", "any news on", "what do we know", "do you know", "what can you tell me"),
        .. Phrase(Cues.Happening, "what happened", "what did", "what has", "what have", "what was done", "do to", "did to", "done to", "what action", "what steps", "what's new"),
        .. Phrase(Cues.Provenance, "behind that claim", "behind this claim", "behind the claim", "made that claim", "made this claim", "where does that come from", "came up with that", "whose claim", "who said so", "says who", "who says so", "who says that", "who says this", "who said that", "who said this", "who claims that", "who claims this", "according to whom", "who reported that", "who reported it", "who reported this", "who told you", "who is saying that", "who says it", "who said it"),
        .. Phrase(Cues.Aliases, "other names", "other name", "also known as", "known as", "also called", "different names", "alternative names", "in chinese", "trade as", "trades as"),
        .. Phrase(Cues.Help, "what can you do", "what do you do", "how do you work", "how does this work", "how does this bot", "how does the bot", "how does it work", "how do i use", "how to use", "how do i use", "what are you", "who are you", "what can i ask", "how can you help", "what do you cover", "what can i do here", "what are your commands", "how to use"),
        .. Phrase(Cues.Permission, "are we allowed", "am i allowed", "should i", "should we", "is it ok", "is it okay", "is it legal", "is it safe", "do we need a", "do i need a", "need a licence", "need a license", "need permission", "do i have to", "do we have to", "must we", "must i", "do you recommend", "do you advise", "what should", "would it be ok", "would it be okay"),
        .. Phrase(Cues.Asking, "can i", "can we", "may i", "may we", "could we", "could i", "can my", "can our", "can you still", "could our", "would you"),
        .. Phrase(Cues.SubjectSpeaks, "did say", "did comment", "does say", "itself say", "itself comment", "itself respond", "itself react", "itself deny", "has said", "has commented", "did deny", "has denied", "did claim", "did answer", "did react", "has reacted", "did respond", "has responded", "did reply", "have said", "have responded", "have reacted", "say anything", "comment on it", "did make a statement", "did issue", "any comment", "any comments", "comment from", "any reply", "any response", "any reaction", "any word from", "any statement from", "reply from", "response from", "reaction from"),
        .. Phrase(Cues.Judging, "what do you think", "do you think", "you think", "your opinion", "opinion on", "your take", "your view", "do you believe", "do you agree", "is it fair", "who is right", "who is lying", "in the right", "in the wrong", "justified in", "take sides"),
        .. Phrase(Cues.WhichList | Cues.ListNoun, "which list", "what list", "which lists", "what lists", "which blacklist", "what blacklist", "which exact list", "which one of the lists", "name of the list", "which us list", "what us list"),
        .. Phrase(Cues.Passive, "was listed", "were listed", "was blacklisted", "were blacklisted", "got listed", "got blacklisted", "is listed", "are listed", "is blacklisted", "are blacklisted", "was sanctioned", "were sanctioned", "got sanctioned", "been blacklisted", "been listed", "was added", "were added", "is on", "are on", "was put", "were put"),
        .. Phrase(Cues.Passive, "who on"),
        .. Phrase(Cues.Negated, "not listed", "not blacklisted", "not sanctioned", "not on", "aren't on", "aren't listed", "aren't blacklisted", "isn't on", "isn't listed", "isn't blacklisted", "weren't listed", "weren't blacklisted", "wasn't listed", "wasn't blacklisted", "not put on", "not been listed", "not been blacklisted"),
        .. Phrase(Cues.Thanks, "thank you", "good job", "well done", "many thanks", "nice work", "good bot"),
        .. Phrase(Cues.Goodbye, "good bye", "see you", "see ya", "good night", "take care"),
        .. Phrase(Cues.Greeting, "good morning", "good afternoon", "good evening", "how are you", "how's it going", "good day"),
        .. Phrase(Cues.Continuing, "what about", "how about", "same for", "and what about", "same question for", "what of"),
        .. Phrase(Cues.Comparing, "compared to", "compared with", "different from", "in common", "same as", "which of the two", "which one of"),
        .. Phrase(Cues.Others, "who else", "what else", "which other", "along with", "same time as", "same batch", "same day as", "at the same time", "the rest", "share the list", "shares the list", "shared the list", "in addition to", "not counting", "not including", "excluding", "except", "except for", "apart from", "other than", "leaving out", "aside from"),
        .. Phrase(Cues.Describing, "what kind of", "what sort of", "what type of", "where is", "which country is", "what does it do", "which industry", "which sector", "what does do", "what do do", "what does sell", "what does make"),
        .. Phrase(Cues.Owning, "parent company", "belongs to", "subsidiary of"),
        .. Phrase(Cues.Backing, "is behind", "stands behind", "put money", "puts money", "putting money", "money in", "gave money", "venture capital", "behind the money", "money behind", "financially behind"),
        .. Phrase(Cues.Reaction, "was received", "been received", "received in", "blacklisting received", "listing received", "answer to", "answered to", "hit back", "hits back", "push back", "pushed back", "fire back", "other side", "side of the story"),
        .. Phrase(Cues.Speech, "talked about", "spoke of", "spoke about", "talk about"),
        .. Phrase(Cues.Source | Cues.Published, "how up to date", "how recent", "how old", "last updated"),
        .. Phrase(Cues.Source, "the piece", "the story", "this piece", "this story", "where do you get", "where did you get", "where does this come from", "where is this from", "how do you know", "what are you based on", "where's this from", "who wrote this", "who wrote it", "who wrote the article", "who wrote that", "who published", "what is this based on"),
        .. Phrase(Cues.Listing | Cues.Foreign, "schwarzen liste", "schwarze liste", "sanktionsliste", "lista negra", "lista nera", "liste noire", "zwarte lijst", "czarna lista", "czarnej liście", "svarta listan", "чёрном списке", "черном списке", "чёрный список", "черный список", "القائمة السوداء", "lista de sanciones", "lista preta"),
        .. Phrase(Cues.Provenance, "are you sure", "you sure", "sure about that", "is that proven", "is this proven", "is it proven", "is that true", "is this true", "prove it", "any proof", "any evidence", "what proof", "what evidence",
            "the quote", "which paragraph", "what paragraph", "where does it say", "where is that written", "where did you read", "show me the source", "show the source", "exact words", "exact wording", "how certain", "how sure"),
        .. Phrase(Cues.Correcting, "i meant", "i mean", "meant to", "not that one", "wrong one", "wrong company", "no i", "no wait", "i wanted", "i was thinking of", "auto correct"),
        .. Phrase(Cues.Earliest, "listed first", "hit first", "named first", "sanctioned first", "blacklisted first", "first listed", "came first", "the first listing", "was first", "were first", "first company", "first firm", "first to be", "earlier than"),
        .. Phrase(Cues.Latest, "most recent", "most recently", "listed last", "blacklisted last", "last listed", "last company", "last firm", "last to be", "last listing", "the latest", "later than"),
        .. Phrase(Cues.More, "what else", "anything else", "something else", "anything more", "what more", "tell me more", "know more", "more about", "more on", "more details", "more detail", "more info", "more information", "else do you know", "else is known", "else do you have"),
    ];

    private static (string[], Cues)[] Phrase(Cues cue, params string[] phrases) =>
        [.. phrases.Select(p => (p.Replace("'s", "", StringComparison.Ordinal).Split(' '), cue))];
}
