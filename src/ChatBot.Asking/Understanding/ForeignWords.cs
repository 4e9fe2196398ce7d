using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Asking.Text;

namespace ChatBot.Asking.Understanding;

/// <summary>Words by which German, French and Spanish questions about lists are recognised. What they ask is understood; the answer is in English.</summary>
internal static class ForeignWords
{
    private const Cues Lists = Cues.Listing | Cues.ListNoun;

    private static readonly FrozenDictionary<string, Cues> German = Of(
        (Cues.Why, "warum wieso weshalb weswegen"), (Cues.When, "wann"), (Cues.Date, "seit datum"), (Cues.Who, "wer wen wem"), (Cues.Which, "welche welcher welches welchen"),
        (Cues.HowMany, "viele wieviele"), (Cues.YesNo, "ist sind steht stehen wurde wurden befindet"), (Cues.Listing, "gelistet sanktioniert sanktionen gesperrt aufgenommen gesetzt gelandet schwarze schwarzen schwarzer"),
        (Lists, "liste listen sanktionsliste"), (Cues.Company, "firma firmen unternehmen konzerne"), (Cues.Speech, "gesagt sagt sagte"), (Cues.Reaction, "reagiert reagierte reaktion"),
        (Cues.Reason, "grund gründe"), (Cues.Source, "quelle quellen"), (Cues.Removal, "gestrichen entfernt"), (Cues.Others, "sonst andere anderen"), (Cues.Continuing, "und"),
        (Cues.None, "der die das den dem des ein eine einer einem einen auf von vom im oder zu zur hat haben es sie ihr noch auch jemals bitte kannst du nicht eigentlich wie denn mal amerikanische amerikanischen amerikanischer"));

    private static readonly FrozenDictionary<string, Cues> French = Of(
        (Cues.Why, "pourquoi"), (Cues.When, "quand"), (Cues.Date, "depuis"), (Cues.Who, "qui"), (Cues.Which, "quelle quelles quel quels"), (Cues.HowMany, "combien"), (Cues.YesNo, "est sont"),
        (Cues.Listing, "listée listé listées sanctionnée sanctionné sanctionnées inscrite inscrit ajoutée ajouté placée placé noire noires"), (Lists, "liste listes"),
        (Cues.Company, "entreprise entreprises société sociétés"), (Cues.Speech, "dit déclaré"), (Cues.Reaction, "réagi réaction réponse"), (Cues.Reason, "raison raisons motif motifs"),
        (Cues.Removal, "retirée retiré"), (Cues.Others, "autre autres"), (Cues.Continuing, "et"),
        (Cues.None, "le la les l un une des du de d sur en ou elle il elles ils ce cette qu que t été par dans au aux y fait encore pas aussi toujours se s trouve figure états unis américaine américaines américain"));

    private static readonly FrozenDictionary<string, Cues> Spanish = Of(
        (Cues.When, "cuándo cuando"), (Cues.Date, "desde fecha"), (Cues.Who, "quién quiénes quien"), (Cues.Which, "cuál cuáles"), (Cues.HowMany, "cuántas cuántos"), (Cues.What, "qué"), (Cues.YesNo, "está están fue fueron es"),
        (Cues.Listing, "incluida incluido incluidas sancionada sancionado sancionadas añadida añadido negra negras"), (Lists, "lista listas"), (Cues.Company, "empresa empresas compañía compañías"),
        (Cues.Speech, "dijo dicho"), (Cues.Reaction, "reaccionó reacción respuesta"), (Cues.Reason, "razón motivo motivos"), (Cues.Removal, "retirada retirado eliminada"), (Cues.Others, "otra otras otros"),
        (Cues.None, "el la los las un una de del en y o que se por para lo alguna algún algunas todavía aún también ha sido al ya estados unidos ee uu eeuu estadounidense"));

    private static readonly ImmutableArray<FrozenDictionary<string, Cues>> Languages = [German, French, Spanish];

    /// <summary>The cues of a message in one of the languages; null when it is in none. Marks the words as taken that are understood.</summary>
    public static Cues? Find(ImmutableArray<Word> words, bool[] taken)
    {
        var (best, most) = (German, 0);
        foreach (var language in Languages)
            if (Count(words, taken, language) is var own && own > most)
                (best, most) = (language, own);
        return most >= 2 && most > CountEnglish(words, taken, best) ? Read(best, words, taken) : null;
    }

    private static int Count(ImmutableArray<Word> words, bool[] taken, FrozenDictionary<string, Cues> language)
    {
        var count = 0;
        for (var i = 0; i < words.Length; i++)
            count += !taken[i] && language.ContainsKey(words[i].Text) ? 1 : 0;
        return count;
    }

    /// <summary>The words that are English and not of the language.</summary>
    private static int CountEnglish(ImmutableArray<Word> words, bool[] taken, FrozenDictionary<string, Cues> language)
    {
        var count = 0;
        for (var i = 0; i < words.Length; i++)
            if (!taken[i] && words[i].Text is var word && !language.ContainsKey(word) && (StopWords.Contains(word) || CueLexicon.Of(word) != Cues.None))
                count++;
        return count;
    }

    private static Cues Read(FrozenDictionary<string, Cues> language, ImmutableArray<Word> words, bool[] taken)
    {
        var cues = Cues.Foreign;
        for (var i = 0; i < words.Length; i++)
        {
            if (taken[i])
                continue;
            if (!language.TryGetValue(words[i].Text, out var cue))
                cues |= CueLexicon.Of(words[i].Text);
            else
                taken[i] = true;
            // "por qué" is "why", "qué" alone is "what".
            cues |= cue == Cues.What && i > 0 && words[i - 1].Text is "por" ? Cues.Why : cue;
        }
        return cues;
    }

    private static FrozenDictionary<string, Cues> Of(params (Cues Cue, string Words)[] groups) =>
        groups.SelectMany(g => g.Words.Split(' ').Select(w => (Word: w, g.Cue))).GroupBy(p => p.Word).ToFrozenDictionary(g => g.Key, g => g.Aggregate(Cues.None, (all, p) => all | p.Cue));
}
