using ChatBot.Alerts;
using ChatBot.CommandLine;
using ChatBot.Conversation;
using ChatBot.Web;

RegexLimit.Set();
var terminal = Terminal.OfProcess();
return await new CommandLineProgram(
    settings => Session.Open(settings, terminal.Error),
    (settings, cancellation) => WebHost.Build(settings, builder =>
    {
        builder.AddListWatch();
        builder.Services.AddAlertDelivery();
    }).RunAsync(cancellation),
    terminal).RunAsync(args);

/// <summary>The program, visible to tests that start it.</summary>
public partial class Program;
