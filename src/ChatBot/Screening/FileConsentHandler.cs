using ChatBot.Channels.Files;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;
using ChatBot.Conversation;

namespace ChatBot.Screening;

/// <summary>Puts a result where somebody allowed it, or forgets it where they did not.</summary>
/// <param name="pending">Keeps the results.</param>
/// <param name="transfer">Puts files.</param>
internal sealed class FileConsentHandler(PendingFiles pending, FileTransfer transfer)
{
    /// <summary>What is said when the result is no longer kept.</summary>
    public const string Expired = "I no longer keep that result. Send the list again to get a new one.";

    /// <summary>What is said when the file could not be put.</summary>
    public const string NotPut = "I could not put the file into your OneDrive, and no longer keep it. Send the list again, and allow the new file.";

    /// <summary>Answers <c>fileConsent/invoke</c>.</summary>
    public Task<InvokeResponse> AnswerAsync(TurnContext turn, CancellationToken cancellation)
    {
        var consent = FileConsent.Of(turn.Activity);
        var file = pending.Take(ConversationKey.OfUser(turn.Activity), consent.FileId);
        return Task.FromResult(consent.IsAccepted ? InvokeResponse.Done with { Afterwards = later => PutAsync(turn, consent, file, later) } : InvokeResponse.Done);
    }

    private async Task PutAsync(TurnContext turn, FileConsent consent, byte[]? file, CancellationToken cancellation)
    {
        var message = file is null ? Activity.Message(Expired)
            : consent.Upload is { } upload && await transfer.PutAsync(upload.UploadUrl, file, cancellation)
                ? new() { Type = ActivityTypes.Message, Attachments = [upload.Show()] }
            : Activity.Message(NotPut);
        await turn.SendAsync(message, cancellation);
    }
}
