using ChatBot.Web;

await WebHost.Build(args).RunAsync();

/// <summary>The program, visible to tests that start it.</summary>
public partial class Program;
