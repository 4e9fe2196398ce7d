using System.Collections.Immutable;

namespace ChatBot.Facts;

/// <summary>What kind of name a company's name is.</summary>
public enum NameKind
{
    /// <summary>The name that ListWatch shows.</summary>
    Canonical,

    /// <summary>The full registered or listed name.</summary>
    Legal,

    /// <summary>A shorter form in common use.</summary>
    Short,

    /// <summary>Initials.</summary>
    Acronym,

    /// <summary>Another spelling of one of the other names, misprints of a source included.</summary>
    Spelling,

    /// <summary>The name in another script.</summary>
    Native,

    /// <summary>A brand or product line that people say for the firm.</summary>
    Brand,

    /// <summary>A parent's or sister's name that people commonly say for the firm.</summary>
    Parent,

    /// <summary>A name the firm had before.</summary>
    Former,
}

/// <summary>One name of a company.</summary>
/// <param name="Text">The name as it is written.</param>
/// <param name="Kind">What kind of name it is.</param>
/// <param name="Origin">Where the name comes from, in a few words.</param>
public sealed record CompanyName(string Text, NameKind Kind, string Origin);

/// <summary>A company and all its names.</summary>
/// <param name="Id">A stable slug, for example <c>sz-dji-technology</c>.</param>
/// <param name="Name">The canonical name.</param>
/// <param name="Names">All names, the canonical one first.</param>
public sealed record Company(string Id, string Name, ImmutableArray<CompanyName> Names)
{
    /// <summary>Whether it may be none: its name only looks like that of a company, and nothing else says that it is one. No other text is read by it.</summary>
    public bool IsGuessed { get; init; }

    /// <summary>The name in common use: the first short form or acronym, else the canonical name.</summary>
    public string ShortName =>
        Names.FirstOrDefault(n => n.Kind is NameKind.Short or NameKind.Acronym)?.Text ?? Name;

    /// <summary>The company with more names; those that it has already are not repeated.</summary>
    public Company With(IEnumerable<CompanyName> names)
    {
        var known = Names.Select(n => n.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var more = names.Where(n => known.Add(n.Text)).Select(n => n.Kind == NameKind.Canonical ? n with { Kind = NameKind.Legal } : n).ToImmutableArray();
        return more.IsEmpty ? this : this with { Names = Names.AddRange(more) };
    }

    /// <summary>The company as two sources know it.</summary>
    /// <param name="same">The same company as the other knows it.</param>
    public Company With(Company same)
    {
        ArgumentNullException.ThrowIfNull(same);
        return With(same.Names) is var both && IsGuessed && !same.IsGuessed ? both with { IsGuessed = false } : both;
    }

    /// <summary>The slug for a name: ASCII letters and digits in lower case, joined by hyphens; other scripts are kept.</summary>
    public static string Slug(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var slug = new System.Text.StringBuilder(name.Length);
        foreach (var c in name)
            if (char.IsLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        return slug.ToString().TrimEnd('-');
    }
}
