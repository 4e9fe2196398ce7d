using System.Security.Cryptography;
using System.Text;
using ChatBot.Settings;
using Microsoft.Extensions.Options;

namespace ChatBot.Web;

/// <summary>The key that pipelines and administrators show with their requests.</summary>
/// <param name="options">The key; without one, what it guards is not there.</param>
internal sealed class ApiKey(IOptions<SourcesOptions> options)
{
    private const string Header = "X-Api-Key";

    /// <summary>Why a request may not be answered; null when it may.</summary>
    public IResult? Refuse(HttpContext context)
    {
        if (options.Value.ApiKey.Length == 0)
            return Results.NotFound();
        if (IsKey(DirectLineGate.Bearer(context) ?? context.Request.Headers[Header].ToString()))
            return null;
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return Refusals.Problem(StatusCodes.Status401Unauthorized, "KeyMissing", "Send the key of Sources:ApiKey as Authorization: Bearer, or as X-Api-Key.");
    }

    // Hashes are of one length, whatever was sent.
    private bool IsKey(string shown) => CryptographicOperations.FixedTimeEquals(Hash(shown), Hash(options.Value.ApiKey));

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
