namespace ChatBot.Facts;

/// <summary>What kind of text a source is.</summary>
public enum SourceKind
{
    /// <summary>A publisher's own text, word for word.</summary>
    Article,

    /// <summary>A restatement of an article, paragraph for paragraph, in other words.</summary>
    Brief,

    /// <summary>A version of an official list; its passages are its rows.</summary>
    List,
}

/// <summary>What facts come from: one version of one text.</summary>
/// <param name="Id">Names this version: the key's slug and the start of the content hash.</param>
/// <param name="Key">Names the work whatever its version: its address, or its file name where it has none. A brief shares the key of the article it restates.</param>
/// <param name="Kind">Whether the passages are the publisher's own words.</param>
/// <param name="Title">The title of the article.</param>
/// <param name="Publisher">Who published the article.</param>
/// <param name="Published">The day of publication; relative dates in the text count from it.</param>
/// <param name="Address">Where the article can be read; null when it is not on the web.</param>
/// <param name="Language">The language of the text, as a BCP 47 tag.</param>
/// <param name="ContentHash">SHA-256 of the file's text, in lower-case hexadecimal.</param>
/// <param name="Passages">The numbered paragraphs, in order of their numbers.</param>
public sealed record Source(
    string Id,
    string Key,
    SourceKind Kind,
    string Title,
    string Publisher,
    DateOnly Published,
    Uri? Address,
    string Language,
    string ContentHash,
    IReadOnlyList<Passage> Passages)
{
    /// <summary>The edition of the reading rules that its facts come from; facts of another edition are read anew.</summary>
    public int Rules { get; init; }

    /// <summary>Whether <see cref="Published"/> is only the day of the file, because its text gives no date.</summary>
    public bool IsDatedByFile { get; init; }

    /// <summary>The passage with a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public Passage PassageAt(int number)
    {
        // Official lists have tens of thousands.
        var (low, high) = (0, Passages.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = Passages[middle];
            if (found.Number == number)
                return found;
            (low, high) = found.Number < number ? (middle + 1, high) : (low, middle - 1);
        }
        throw new ArgumentOutOfRangeException(nameof(number), number, $"{Id} has no such passage.");
    }

    /// <summary>What an import of this source does where <paramref name="standing"/> is the version of the same work that stands; null is none.</summary>
    public ImportResult ImportOver(Source? standing) => standing switch
    {
        null => ImportResult.Added,
        _ when standing.ContentHash == ContentHash && standing.Rules == Rules => ImportResult.Unchanged,
        { Kind: SourceKind.Article } when Kind == SourceKind.Brief => ImportResult.KeptArticle,
        _ => ImportResult.Replaced,
    };
}

/// <summary>A numbered paragraph of a source, or a row of a list.</summary>
/// <param name="Number">Its number, from 1; of a row its line in the file.</param>
/// <param name="Text">Its text, without line breaks.</param>
public sealed record Passage(int Number, string Text)
{
    /// <summary>Whether it is a note that ListWatch made of the source, not words of the source.</summary>
    public bool IsNote { get; init; }

    /// <summary>The page about this row, where its list has one; else null.</summary>
    public Uri? Page { get; init; }
}

/// <summary>Where a source says something: a span of one of its passages.</summary>
/// <param name="SourceId">The version of the source.</param>
/// <param name="Paragraph">The passage's number.</param>
/// <param name="Start">Where the span starts in the passage's text, in UTF-16 units.</param>
/// <param name="Quote">The span itself, exactly as it stands there: one whole sentence or more.</param>
public sealed record Citation(string SourceId, int Paragraph, int Start, string Quote);
