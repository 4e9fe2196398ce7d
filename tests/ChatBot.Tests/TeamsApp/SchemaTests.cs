using System.Text.Json.Nodes;
using ChatBot.TeamsApp.Checks;
using NJsonSchema;

namespace ChatBot.Tests.TeamsApp;

/// <summary>The package against the official schemas of version 1.29 (npm package @microsoft/app-manifest 1.1.2).</summary>
public sealed class SchemaTests
{
    [SchemaTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_manifest_is_valid(bool readReplies)
    {
        var schema = await JsonSchema.FromFileAsync(SchemaTheoryAttribute.Manifest);

        Assert.Empty(schema.Validate(TestPackage.Json(TestPackage.Details with { ReadThreadReplies = readReplies }, "manifest.json").ToJsonString()));
    }

    [SchemaTheory]
    [InlineData("en.json")]
    [InlineData("zh-CN.json")]
    public async Task The_words_of_a_language_are_valid(string file)
    {
        var schema = await JsonSchema.FromFileAsync(SchemaTheoryAttribute.Words);

        Assert.Empty(schema.Validate(TestPackage.Json(TestPackage.Details, file).ToJsonString()));
    }

    [SchemaTheory]
    [InlineData("name.short")]
    [InlineData("bots.0.botId")]
    [InlineData("accentColor")]
    public async Task The_schema_refuses_what_is_wrong(string place)
    {
        var schema = await JsonSchema.FromFileAsync(SchemaTheoryAttribute.Manifest);
        var manifest = TestPackage.Json(TestPackage.Details, "manifest.json");
        var parts = place.Split('.');
        var holder = parts[..^1].Aggregate((JsonNode)manifest, (at, part) => at is JsonArray list ? list[0]! : at[part]!);
        holder[parts[^1]] = new string('x', 40);

        Assert.NotEmpty(schema.Validate(manifest.ToJsonString()));
    }

    /// <summary>Our rules need no network, and say the same.</summary>
    [SchemaTheory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_the_limit_and_the_kind_of_the_schema(string place)
    {
        var rule = ManifestRules.Find(place)!;
        var root = JsonNode.Parse(File.ReadAllText(SchemaTheoryAttribute.Manifest))!;
        var parts = place.Replace("[]", ".[]", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries);
        var parent = root;
        var at = root;
        foreach (var part in parts)
        {
            parent = at;
            at = Resolve(root, part == "[]" ? at["items"] : at["properties"]?[part]) ?? throw new Xunit.Sdk.XunitException("The schema has no " + place);
        }

        var limit = (int?)(rule.Kind == FieldKind.List ? at["maxItems"] : at["maxLength"]);
        // A GUID, a version, a colour and a few other texts are limited by their form.
        if (rule.Most > 0)
            Assert.Equal(limit, rule.Most);
        else if (rule.Kind is FieldKind.Words or FieldKind.List)
            Assert.Null(limit);
        var required = parent["required"]?.AsArray().Select(r => (string)r!).Contains(parts.LastOrDefault()) ?? false;
        Assert.True(!required || rule.Required, "The schema requires " + place);
        Assert.Equal(rule.Kind == FieldKind.Flag, (string?)at["type"] == "boolean");
    }

    public static TheoryData<string> Rules => [.. ManifestRules.All.Keys];

    private static JsonNode? Resolve(JsonNode root, JsonNode? node) => (string?)node?["$ref"] is { } reference
        ? reference.TrimStart('#', '/').Split('/').Aggregate((JsonNode?)root, (at, part) => at?[part])
        : node;
}
