var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
await app.RunAsync();

/// <summary>The program, visible to tests that start it.</summary>
public partial class Program;
