using System.Globalization;
using ChatBot.Asking;
using ChatBot.Channels.Files;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;
using ChatBot.Conversation;
using ChatBot.Reading.Suppliers;

namespace ChatBot.Screening;

/// <summary>Screens lists that somebody sends as files in a personal chat of Teams, and offers the result as a file.</summary>
/// <param name="screener">Looks the names up.</param>
/// <param name="knowledge">Gives what is known now.</param>
/// <param name="limits">How much is read.</param>
/// <param name="transfer">Fetches files.</param>
/// <param name="pending">Keeps results until they are taken.</param>
internal sealed class SharedLists(Screener screener, Func<Knowledge> knowledge, SupplierLimits limits, FileTransfer transfer, PendingFiles pending)
{
    /// <summary>From so many names on, a person is told that it may take a while.</summary>
    internal const int ManyNames = 2000;

    private const int MostFiles = 5;
    private const string FileName = "Screened suppliers.xlsx";

    /// <summary>Screens the files of a message, one after the other.</summary>
    /// <returns>Whether there were any.</returns>
    public async Task<bool> AnswerAsync(TurnContext turn, CancellationToken cancellation)
    {
        SharedFile[] files = [.. SharedFile.Of(turn.Activity).Take(MostFiles + 1)];
        if (files.Length > MostFiles)
            await SayAsync(turn, "Too many files", $"I screen at most {MostFiles} files of one message, and left the others unread. Send them in another message.", cancellation);
        foreach (var file in files.Take(MostFiles))
            await AnswerAsync(turn, file, cancellation);
        return files.Length > 0;
    }

    private async Task AnswerAsync(TurnContext turn, SharedFile file, CancellationToken cancellation)
    {
        if (turn.Activity.Conversation?.IsShared == true)
        {
            await SayAsync(turn, "Better in a personal chat", "Lists of suppliers are confidential, so I did not open the file here. Open a personal chat with me and send it there.", cancellation);
            return;
        }
        var reading = await transfer.FetchAsync(file.DownloadUrl, limits.Bytes, cancellation) switch
        {
            FetchedFile.Content content => SupplierFile.Read(file.Name, content.Bytes, null, limits),
            FetchedFile.TooLarge => SupplierFile.TooLarge(limits),
            _ => null,
        };
        if (reading?.List is not { } list)
        {
            await SayAsync(turn, "I could not read that file", reading?.Problem ?? "I could not fetch it from where Teams keeps it. Send it again, or paste the names, one a line.", cancellation);
            return;
        }
        if (list.Names.Length >= ManyNames)
            await turn.SendAsync(Activity.Message(string.Create(CultureInfo.InvariantCulture, $"Screening {list.Names.Length:N0} names…")), cancellation);
        var screened = await Task.Run(() => screener.Screen(list, knowledge(), null, cancellation), cancellation);
        await SendAsync(turn, ScreeningAnswer.Of(screened), cancellation);
        await OfferAsync(turn, screened, cancellation);
    }

    private async Task OfferAsync(TurnContext turn, ScreenedList screened, CancellationToken cancellation)
    {
        using var stream = new MemoryStream();
        ScreeningFile.Write(stream, ScreeningFormat.Xlsx, screened);
        var bytes = stream.ToArray();
        if (pending.Add(ConversationKey.OfUser(turn.Activity), bytes) is not { } id)
        {
            await turn.SendAsync(Activity.Message("The file with all results is too large to be kept. Send the list in parts to get one."), cancellation);
            return;
        }
        var description = string.Create(CultureInfo.InvariantCulture, $"The result for each of {screened.Names.Length:N0} names, with lists, dates and sources");
        await turn.SendAsync(new() { Type = ActivityTypes.Message, Attachments = [FileConsent.Ask(FileName, description, bytes.LongLength, id)] }, cancellation);
    }

    private static Task SayAsync(TurnContext turn, string title, string text, CancellationToken cancellation) =>
        SendAsync(turn, new() { Kind = AnswerKind.Help, Title = title, Text = text }, cancellation);

    // Without a note: nothing of the list is to be found again by an edit or a vote.
    private static async Task SendAsync(TurnContext turn, Answer answer, CancellationToken cancellation)
    {
        var result = await turn.SendAsync(AnswerMessage.Of(answer, turn.Activity.ChannelId ?? ""), cancellation);
        if (result is SendResult.TooBig or SendResult.Failed { Status: 400 })
            await turn.SendAsync(AnswerMessage.Short(answer), cancellation);
    }
}
