using ChatBot.Reading.Naming;

namespace ChatBot.Reading.Rules;

/// <summary>Who speaks.</summary>
/// <param name="Name">The person or body; null when the text names none.</param>
/// <param name="Role">In what office; null where the text does not say.</param>
/// <param name="Country">Whose office it is; null where the text does not tell.</param>
internal sealed record Speaker(string? Name, string? Role, string? Country)
{
    /// <summary>Whether it is somebody in the service of an authority, who can tell what it plans.</summary>
    public bool IsOfficial => Role is { } role
        && (AuthorityFinder.Find(role, new(0, role.Length)).Any() || role.Split(' ').Any(w => w.ToUpperInvariant() is "MINISTER" or "SECRETARY" or "COMMISSIONER" or "CHAIRMAN" or "CHAIRWOMAN"));
}
