namespace ChatBot.Benchmarks.Matching;

/// <summary>An engine that names the company it takes a name for.</summary>
internal interface INameMatcher
{
    /// <summary>The name under which its answers are written.</summary>
    string Name { get; }

    /// <summary>How many of the queries it is asked, since some take a third of a second each.</summary>
    int Asked { get; }

    /// <summary>The best answer and how good it is; an empty id when there is none.</summary>
    (string Id, double Score) Find(string name);
}
