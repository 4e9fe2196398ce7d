namespace ChatBot.Settings;

/// <summary>Settings of one section, which can tell what is wrong with them.</summary>
internal interface ISettings
{
    /// <summary>The section.</summary>
    static abstract string Section { get; }

    /// <summary>What is wrong, a sentence each that names the key and says what to do; none when all is well.</summary>
    IEnumerable<string> Problems();
}
