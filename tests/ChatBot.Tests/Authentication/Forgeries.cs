using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace ChatBot.Tests.Authentication;

/// <summary>Requests that must be refused.</summary>
internal static class Forgeries
{
    private const string Header = """{"alg":"RS256","kid":"connector-1"}""";

    public static IReadOnlyList<Forgery> All { get; } = [.. Headers(), .. Shapes(), .. Signatures(), .. Keys(), .. Claims(), .. Activities(), .. EntraClaims()];

    private static IEnumerable<Forgery> Headers()
    {
        yield return new("no token", 401, "MissingToken", _ => GuardedBot.Request(null));
        yield return new("a scheme and nothing else", 401, "MissingToken", _ => WithHeader("Bearer"));
        yield return new("a scheme and spaces", 401, "MissingToken", _ => WithHeader("Bearer   "));
        yield return new("a password", 401, "WrongScheme", _ => WithHeader("Basic Ym90OmJvdA=="));
        yield return new("a good token without a scheme", 401, "WrongScheme", bot => WithHeader(Good(bot)));
        yield return new("a good token of another scheme", 401, "WrongScheme", bot => WithHeader("BearerX " + Good(bot)));
        yield return new("two good tokens in one header", 401, "Malformed", bot => WithHeader($"Bearer {Good(bot)}, Bearer {Good(bot)}"));
        yield return new("a good token and another word", 401, "Malformed", bot => WithHeader($"Bearer {Good(bot)} x"));
        yield return new("a good token in the address", 401, "MissingToken", bot =>
        {
            var request = GuardedBot.Request(null);
            request.RequestUri = new($"/api/messages?access_token={Good(bot)}", UriKind.Relative);
            return request;
        });
        yield return new("a good token in a cookie", 401, "MissingToken", bot =>
        {
            var request = GuardedBot.Request(null);
            request.Headers.Add("Cookie", "Authorization=" + Good(bot));
            return request;
        });
    }

    private static IEnumerable<Forgery> Shapes()
    {
        yield return Token("a word", "Malformed", _ => "secret");
        yield return Token("two parts", "Malformed", bot => Good(bot)[..Good(bot).LastIndexOf('.')]);
        yield return Token("five parts, as encrypted ones have", "Malformed", bot => Good(bot) + ".AAAA.AAAA");
        yield return Token("nothing but dots", "Malformed", _ => "..");
        yield return Token("a header that is no JSON", "Malformed", bot => GuardedBot.Key.Sign("alg=RS256", bot.Claims().ToJsonString()));
        yield return Token("claims that are no JSON", "Malformed", _ => GuardedBot.Key.Sign(Header, "iss=me"));
        yield return Token("claims that are a list", "Malformed", _ => GuardedBot.Key.Sign(Header, "[]"));
        yield return Token("claims that are null", "Malformed", _ => GuardedBot.Key.Sign(Header, "null"));
        yield return Token("padding", "Malformed", bot => Good(bot) + "==");
        yield return Token("the letters of plain Base64", "Malformed", bot => Good(bot)[..^4] + "+/+/");
        yield return Token("more than any channel sends", "Malformed", bot => GuardedBot.Key.Sign(bot.Claims(c => c["x"] = new string('x', 20_000))));
        yield return Token("an audience twice", "Malformed", bot => GuardedBot.Key.Sign(Header, bot.Claims().ToJsonString().Insert(1, "\"aud\":\"other\",")));
        yield return Token("an issuer twice", "Malformed", bot => GuardedBot.Key.Sign(Header, bot.Claims().ToJsonString().Insert(1, "\"iss\":\"https://evil.example\",")));
        yield return Token("an algorithm twice", "Malformed", bot => GuardedBot.Key.Sign("""{"alg":"none","alg":"RS256","kid":"connector-1"}""", bot.Claims().ToJsonString()));
        yield return Token("a critical member that nobody knows", "Malformed", bot => GuardedBot.Key.Sign(bot.Claims(), h => (h["crit"], h["exp"]) = (new JsonArray("exp"), 1)));
        yield return Claim("an end that is an object", "Malformed", c => c["exp"] = new JsonObject());
        yield return Token("an end beyond all numbers", "Malformed", bot => GuardedBot.Key.Sign(Header, bot.Claims(c => c.Remove("exp")).ToJsonString().Insert(1, "\"exp\":1e400,")));
        yield return Claim("a start that is a word", "Malformed", c => c["nbf"] = "soon");
        yield return Claim("an issuer that is a number", "Malformed", c => c["iss"] = 5);
    }

    private static IEnumerable<Forgery> Signatures()
    {
        yield return Token("no algorithm and no signature", "NotSigned", bot => Unsigned("""{"alg":"none","kid":"connector-1"}""", bot));
        yield return Token("no algorithm in mixed case", "NotSigned", bot => Unsigned("""{"alg":"nOnE","kid":"connector-1"}""", bot));
        yield return Token("no algorithm but a signature", "NotSigned", bot => GuardedBot.Key.Sign(bot.Claims(), h => h["alg"] = "none"));
        yield return Token("an algorithm left out", "NotSigned", bot => GuardedBot.Key.Sign(bot.Claims(), h => h.Remove("alg")));
        yield return Token("a signature left out", "NotSigned", bot => Unsigned(Header, bot));
        yield return Token("the public modulus as a secret", "AlgorithmNotAllowed", bot => WithSecret(bot, Encoding.ASCII.GetBytes(GuardedBot.Key.Modulus)));
        yield return Token("the public key as a secret", "AlgorithmNotAllowed", bot => WithSecret(bot, Encoding.ASCII.GetBytes(GuardedBot.Key.Rsa.ExportSubjectPublicKeyInfoPem())));
        yield return Token("the empty secret", "AlgorithmNotAllowed", bot => WithSecret(bot, []));
        yield return Token("an algorithm in lower case", "AlgorithmNotAllowed", bot => GuardedBot.Key.Sign(bot.Claims(), h => h["alg"] = "rs256"));
        yield return Token("RS512", "AlgorithmNotAllowed", bot => GuardedBot.Key.Sign("""{"alg":"RS512","kid":"connector-1"}""", bot.Claims().ToJsonString(), HashAlgorithmName.SHA512));
        yield return Token("PS256", "AlgorithmNotAllowed", bot => GuardedBot.Key.Sign("""{"alg":"PS256","kid":"connector-1"}""", bot.Claims().ToJsonString(), padding: RSASignaturePadding.Pss));
        yield return Token("an elliptic curve", "AlgorithmNotAllowed", bot => GuardedBot.Key.Sign(bot.Claims(), h => h["alg"] = "ES256"));
        yield return Token("a signature cut short", "BadSignature", bot => Good(bot)[..^8]);
        yield return Token("a signature of another token", "BadSignature", bot => Spliced(Good(bot), GuardedBot.Key.Sign(bot.Claims(c => c["x"] = 1))));
        yield return Token("claims changed after signing", "BadSignature", bot => Spliced(GuardedBot.Key.Sign(bot.Claims(c => c["serviceurl"] = "https://evil.example/")), Good(bot)));
        yield return Token("a signature by another hash than it says", "BadSignature", bot => GuardedBot.Key.Sign(Header, bot.Claims().ToJsonString(), HashAlgorithmName.SHA512));
        yield return Token("a stranger's key under a known id", "BadSignature", bot => GuardedBot.StrayKey.Sign(bot.Claims(), h => h["kid"] = "connector-1"));
        yield return Token("the id of another good key", "BadSignature", bot => GuardedBot.Key.Sign(bot.Claims(), h => h["kid"] = "connector-2"));
    }

    private static IEnumerable<Forgery> Keys()
    {
        yield return Token("a stranger's key", "UnknownKey", bot => GuardedBot.StrayKey.Sign(bot.Claims()));
        yield return Token("no key id", "UnknownKey", bot => GuardedBot.Key.Sign(bot.Claims(), h => h.Remove("kid")));
        yield return Token("an empty key id", "UnknownKey", bot => GuardedBot.Key.Sign(bot.Claims(), h => h["kid"] = ""));
        yield return Token("a key id in another case", "UnknownKey", bot => GuardedBot.Key.Sign(bot.Claims(), h => h["kid"] = "CONNECTOR-1"));
        yield return Token("a key id that is a path", "UnknownKey", bot => GuardedBot.Key.Sign(bot.Claims(), h => h["kid"] = "../../dev/null"));
        yield return Token("Entra ID's key for the connector's issuer", "UnknownKey", bot => GuardedBot.EntraKey.Sign(bot.Claims()));
        yield return Token("the connector's key for Entra ID's issuer", "UnknownKey", bot => GuardedBot.Key.Sign(bot.ClaimsOfVersion2()));
        yield return Token("its own key in the header", "UnknownKey", bot => GuardedBot.StrayKey.Sign(bot.Claims(), h => h["jwk"] = GuardedBot.StrayKey.Publish()));
    }

    private static IEnumerable<Forgery> Claims()
    {
        yield return Claim("another issuer", "WrongIssuer", c => c["iss"] = "https://evil.example");
        yield return Claim("an issuer with a slash more", "WrongIssuer", c => c["iss"] = GuardedBot.ConnectorIssuer + "/");
        yield return Claim("an issuer in another case", "WrongIssuer", c => c["iss"] = "https://API.botframework.com");
        yield return Claim("an issuer of another alphabet", "WrongIssuer", c => c["iss"] = "https://api.b\u043Etframework.com");
        yield return Claim("the issuer of another cloud", "WrongIssuer", c => c["iss"] = "https://api.botframework.us");
        yield return Claim("no issuer", "WrongIssuer", c => c.Remove("iss"));
        yield return Claim("another bot's app id", "WrongAudience", c => c["aud"] = "11111111-1111-1111-1111-111111111111");
        yield return Claim("no audience", "WrongAudience", c => c.Remove("aud"));
        yield return Claim("an empty audience", "WrongAudience", c => c["aud"] = "");
        yield return Claim("no audience in a list", "WrongAudience", c => c["aud"] = new JsonArray());
        yield return Claim("an audience of two", "WrongAudience", c => c["aud"] = new JsonArray(GuardedBot.AppId, "11111111-1111-1111-1111-111111111111"));
        yield return Claim("the connector as audience", "WrongAudience", c => c["aud"] = GuardedBot.ConnectorIssuer);
        yield return Claim("wide digits in the audience", "WrongAudience", c => c["aud"] = GuardedBot.AppId.Replace('0', '\uFF10'));
        yield return Timed("over for six minutes", "TokenExpired", (c, bot) => c["exp"] = bot.In(-6));
        yield return Timed("over for a year", "TokenExpired", (c, bot) => (c["nbf"], c["exp"]) = (bot.In(-600_000), bot.In(-525_600)));
        yield return Claim("an end before all time", "TokenExpired", c => c["exp"] = -1);
        yield return Claim("no end", "NoExpiration", c => c.Remove("exp"));
        yield return Timed("valid in six minutes", "NotYetValid", (c, bot) => c["nbf"] = bot.In(6));
        yield return Claim("no service URL", "NoServiceUrl", c => c.Remove("serviceurl"));
        yield return Claim("an empty service URL", "NoServiceUrl", c => c["serviceurl"] = "");
        yield return Claim("a service URL that is a list", "NoServiceUrl", c => c["serviceurl"] = new JsonArray(GuardedBot.ServiceUrl));
        yield return Claim("a service URL under another spelling", "NoServiceUrl", c =>
        {
            c.Remove("serviceurl");
            c["serviceUrl"] = GuardedBot.ServiceUrl;
        });
    }

    private static IEnumerable<Forgery> Activities()
    {
        yield return Sent("replies to elsewhere", "ServiceUrlMismatch", a => a["serviceUrl"] = "https://evil.example/");
        yield return Sent("replies to nowhere", "ServiceUrlMismatch", a => a.Remove("serviceUrl"));
        yield return Sent("replies to a path below", "ServiceUrlMismatch", a => a["serviceUrl"] = GuardedBot.ServiceUrl + "x");
        yield return Sent("replies to elsewhere, asked for in the response", "ServiceUrlMismatch", a => (a["serviceUrl"], a["deliveryMode"]) = ("https://evil.example/", "expectReplies"));
        yield return Sent("an invoke with another service URL", "ServiceUrlMismatch", a => (a["serviceUrl"], a["type"]) = ("https://evil.example/", "invoke"));
        yield return Sent("a channel that the key may not speak for", "ChannelNotEndorsed", a => a["channelId"] = "slack");
        yield return Sent("a channel in another case", "ChannelNotEndorsed", a => a["channelId"] = "MSTEAMS");
        yield return Sent("no channel", "ChannelNotEndorsed", a => a.Remove("channelId"));
        yield return Sent("an empty channel", "ChannelNotEndorsed", a => a["channelId"] = "");
        yield return new("a key that is endorsed for another channel", 403, "ChannelNotEndorsed", bot => GuardedBot.Request(GuardedBot.SecondKey.Sign(bot.Claims()), a => a["channelId"] = "webchat"));
        yield return new("a key without endorsements", 403, "ChannelNotEndorsed", bot => GuardedBot.Request(GuardedBot.UnendorsedKey.Sign(bot.Claims())));
        yield return new("Entra ID's token with another service URL", 403, "ServiceUrlMismatch", bot => GuardedBot.Request(GuardedBot.EntraKey.Sign(bot.ClaimsOfVersion2(c => c["serviceurl"] = "https://evil.example/"))));
        yield return new("Entra ID's token without a channel", 403, "ChannelNotEndorsed", bot => GuardedBot.Request(GuardedBot.EntraKey.Sign(bot.ClaimsOfVersion2()), a => a["channelId"] = ""));
    }

    private static IEnumerable<Forgery> EntraClaims()
    {
        const string Other = "99999999-1111-1111-1111-111111111111";
        const string Emulator = "d6d49420-f39b-4df7-a1dc-d59a935871db";
        const string Services = "69e9b82d-4842-4902-8d1e-abc5b98a55e8";
        yield return Entra("another tenant", "WrongIssuer", bot => bot.ClaimsOfVersion2(tenant: GuardedBot.OtherTenant));
        yield return Entra("another tenant, version 1", "WrongIssuer", bot => bot.ClaimsOfVersion1(tenant: GuardedBot.OtherTenant));
        yield return Entra("the issuer of another cloud, version 2", "WrongIssuer", bot => bot.ClaimsOfVersion2(c => c["iss"] = $"https://login.microsoftonline.us/{GuardedBot.Tenant}/v2.0"));
        yield return Entra("the issuer of all tenants", "WrongIssuer", bot => bot.ClaimsOfVersion2(c => c["iss"] = "https://login.microsoftonline.com/common/v2.0"));
        yield return Entra("a tenant that did not issue it", "WrongTenant", bot => bot.ClaimsOfVersion2(c => c["tid"] = GuardedBot.OtherTenant));
        yield return Entra("a good tenant that did not issue it", "WrongTenant", bot => bot.ClaimsOfVersion2(c => c["tid"] = Emulator));
        yield return Entra("no tenant", "WrongTenant", bot => bot.ClaimsOfVersion1(c => c.Remove("tid")));
        yield return Token("a key of another tenant", "WrongIssuer", bot => GuardedBot.ForeignEntraKey.Sign(bot.ClaimsOfVersion2()));
        yield return Entra("another application, version 1", "WrongCaller", bot => bot.ClaimsOfVersion1(c => c["appid"] = Other));
        yield return Entra("another application, version 2", "WrongCaller", bot => bot.ClaimsOfVersion2(c => c["azp"] = Other));
        yield return Entra("another application, version left out", "WrongCaller", bot => bot.ClaimsOfVersion1(c =>
        {
            c.Remove("ver");
            c["appid"] = Other;
        }));
        yield return Entra("another application, the bot's id where version 2 does not look", "WrongCaller", bot => bot.ClaimsOfVersion2(c => (c["azp"], c["appid"]) = (Other, GuardedBot.AppId)));
        yield return Entra("another application, the bot's id where version 1 does not look", "WrongCaller", bot => bot.ClaimsOfVersion1(c => (c["appid"], c["azp"]) = (Other, GuardedBot.AppId)));
        yield return Entra("no application", "WrongCaller", bot => bot.ClaimsOfVersion1(c => c.Remove("appid")));
        yield return Entra("a version that does not exist", "WrongCaller", bot => bot.ClaimsOfVersion1(c => c["ver"] = "3.0"));
        yield return Entra("a version that is a number", "WrongCaller", bot => bot.ClaimsOfVersion1(c => c["ver"] = 1));
        yield return Entra("a user of one of the bot's pages", "WrongCaller", bot => bot.ClaimsOfVersion2(c => c["scp"] = "access_as_user"));
        yield return Entra("another application of the Emulator's tenant", "WrongCaller", bot => bot.ClaimsOfVersion1(c => c["appid"] = Other, Emulator));
        yield return Entra("an application of the channel services", "WrongCaller", bot => bot.ClaimsOfVersion1(c => c["appid"] = Other, Services));
        yield return Entra("the connector as audience, another application", "WrongAudience", bot => bot.ClaimsOfVersion1(c => (c["aud"], c["appid"]) = (GuardedBot.ConnectorIssuer, Other)));
        yield return Entra("the connector as audience, the Emulator's tenant", "WrongAudience", bot => bot.ClaimsOfVersion1(c => c["aud"] = GuardedBot.ConnectorIssuer, Emulator));
        yield return Entra("another audience", "WrongAudience", bot => bot.ClaimsOfVersion2(c => c["aud"] = "https://graph.microsoft.com"));
        yield return Entra("Entra ID's, expired", "TokenExpired", bot => bot.ClaimsOfVersion2(c => c["exp"] = bot.In(-6)));
    }

    private static string Good(GuardedBot bot) => GuardedBot.Key.Sign(bot.Claims());

    private static string Unsigned(string header, GuardedBot bot) => TestKey.Content(header, bot.Claims().ToJsonString()) + ".";

    private static string WithSecret(GuardedBot bot, byte[] secret) =>
        TestKey.SignWithSecret(secret, """{"alg":"HS256","kid":"connector-1"}""", bot.Claims().ToJsonString());

    private static string Spliced(string content, string signature) => content[..content.LastIndexOf('.')] + signature[signature.LastIndexOf('.')..];

    private static HttpRequestMessage WithHeader(string value)
    {
        var request = GuardedBot.Request(null);
        request.Headers.TryAddWithoutValidation("Authorization", value);
        return request;
    }

    private static Forgery Token(string name, string reason, Func<GuardedBot, string> make) =>
        new(name, 401, reason, bot => GuardedBot.Request(make(bot)));

    private static Forgery Claim(string name, string reason, Action<JsonObject> change) =>
        Token(name, reason, bot => GuardedBot.Key.Sign(bot.Claims(change)));

    private static Forgery Timed(string name, string reason, Action<JsonObject, GuardedBot> change) =>
        Token(name, reason, bot => GuardedBot.Key.Sign(bot.Claims(c => change(c, bot))));

    private static Forgery Sent(string name, string reason, Action<JsonObject> change) =>
        new(name, 403, reason, bot => GuardedBot.Request(Good(bot), change));

    private static Forgery Entra(string name, string reason, Func<GuardedBot, JsonObject> claims) =>
        Token(name, reason, bot => GuardedBot.EntraKey.Sign(claims(bot)));
}
