using System.Text;
using ChatBot.Ingest;
using ChatBot.Settings;
using Microsoft.Extensions.Options;

namespace ChatBot.Web;

/// <summary>
/// Takes in a file that is sent as the body of a request. It is written to a temporary folder and deleted when it was read: what it says is in
/// the store, where it stays.
/// </summary>
/// <param name="importer">Takes the file in.</param>
/// <param name="worker">Runs the import when it is its turn.</param>
/// <param name="health">Is told what became of it.</param>
/// <param name="key">Who may send one.</param>
/// <param name="options">The largest file.</param>
internal sealed class SourceUpload(SourceImporter importer, ImportWorker worker, SourceHealth health, ApiKey key, IOptions<SourcesOptions> options)
{
    /// <summary>Takes the file of a request in.</summary>
    /// <returns>What it changed, as <c>import --json</c> prints it: with 200, or with 409 where it is held. Otherwise an error that says what to do.</returns>
    public async Task<IResult> TakeAsync(HttpContext context)
    {
        if (key.Refuse(context) is { } refusal)
            return refusal;
        var (name, unnamed) = UploadName.Of(context.Request);
        if (name is null)
            return unnamed!;
        var folder = Directory.CreateTempSubdirectory("listwatch-");
        try
        {
            var path = Path.Combine(folder.FullName, name);
            return await UploadFile.ReceiveAsync(context, path, options.Value.LargestUploadMegabytes) ?? await ImportAsync(context, path, name);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<IResult> ImportAsync(HttpContext context, string path, string name)
    {
        var order = new ImportOrder(context.Request.Query["confirm"] == "true") { Confirmation = "send it again with ?confirm=true." };
        var imported = await worker.RunAsync(() => importer.Import(path, order, context.RequestAborted), context.RequestAborted);
        var outcome = imported.Under(name);
        // Under the name of the work: names with dates would pile up, and another's file may have the same.
        health.Report("posted " + (outcome.Key ?? name), outcome);
        return outcome is { Problem: { } problem, IsHeld: false }
            ? Refusals.Problem(StatusCodes.Status422UnprocessableEntity, "NotTakenIn", problem)
            : Results.Text(ChangeSetJson.Write(outcome), "application/json", Encoding.UTF8, outcome.IsHeld ? StatusCodes.Status409Conflict : StatusCodes.Status200OK);
    }
}
