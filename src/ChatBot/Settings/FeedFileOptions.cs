namespace ChatBot.Settings;

/// <summary>A file that is fetched.</summary>
public class FeedFileOptions
{
    /// <summary>Where it is fetched: an https address, or in development one of this machine.</summary>
    public string Address { get; set; } = "";

    /// <summary>The name that it is kept under, by which its format may be known, such as <c>cons_prim.csv</c>.</summary>
    public string Name { get; set; } = "";
}
