using System.Collections.Immutable;
using System.Globalization;
using ChatBot.Asking;
using ChatBot.Reading.Suppliers;
using ChatBot.Screening;

namespace ChatBot.Commands;

/// <summary><c>/screen</c>: looks the names of a pasted list up.</summary>
/// <param name="screener">Looks them up.</param>
/// <param name="limits">How much is read.</param>
internal sealed class ScreenCommand(Screener screener, SupplierLimits limits) : Command
{
    private const int MostInPublic = 5;

    /// <summary>Whether a message that is no command is a list of names.</summary>
    public bool IsList(string text, Knowledge knowledge) => PastedNames.IsList(text, limits, knowledge);

    public override string Name => "screen";

    public override string Usage => "/screen NAMES";

    public override string Summary => "Looks up a whole list of suppliers: paste the names, one a line.";

    public override string ChineseSummary => "筛查一份供应商名单：粘贴名称，每行一个。";

    public override string Details => string.Create(CultureInfo.InvariantCulture,
        $"At most {limits.Rows:N0} names at once. Send longer lists and files (.csv, .xlsx, .txt) in a personal chat in Teams.");

    public override bool TakesLongText => true;

    // "Screen" before a list can only be the command; before one line it may begin a question.
    public override bool WorksWithoutSlash(string argument) => argument.Length == 0 || argument.Contains('\n', StringComparison.Ordinal);

    public override ImmutableArray<string> Examples(string company) => [$"/screen {company}, another firm"];

    public override CommandReply Run(CommandCall call)
    {
        if (call.Argument.Length == 0)
            return Say(Usage, $"Give me the names of your suppliers behind /screen, one a line or with commas between them. {Details}");
        var reading = Read(call.Argument);
        if (reading.List is not { } list)
            return Say("I could not read that list", reading.Problem!);
        if (call.Caller is { IsShared: true, IsPrivate: false } && list.Names.Length > MostInPublic)
            return Say("Better in a personal chat", string.Create(CultureInfo.InvariantCulture,
                $"These are {list.Names.Length:N0} names, and lists of suppliers are confidential, so I screened none of them here. Open a personal chat with me and paste them there, or send the file."));
        return new(ScreeningAnswer.Of(screener.Screen(list, call.Knowledge, null, CancellationToken.None)));
    }

    // On one line commas stand between names; on several, a line is a name.
    private SupplierReading Read(string text) =>
        SupplierFile.Pasted(text.Contains('\n', StringComparison.Ordinal) ? text : string.Join('\n', NameList.Split(text)), limits);

    private static CommandReply Say(string title, string text) => new(new Answer { Kind = AnswerKind.Help, Title = title, Text = text });
}
