using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ChatBot.TeamsApp.Checks;

/// <summary>The parts of the schema of Teams manifests, version 1.29, that the package uses; places of lists are written with <c>[]</c>.</summary>
internal static partial class ManifestRules
{
    private const int LongAddress = 2048;

    /// <summary>The rules by place.</summary>
    public static FrozenDictionary<string, FieldRule> All { get; } = new Dictionary<string, FieldRule>
    {
        [""] = new(FieldKind.Object),
        ["$schema"] = new(FieldKind.Https, Required: true),
        ["manifestVersion"] = new(FieldKind.Text, Required: true),
        ["version"] = new(FieldKind.Version, Required: true),
        ["id"] = new(FieldKind.Guid, Required: true),
        ["developer"] = new(FieldKind.Object, Required: true),
        ["developer.name"] = new(FieldKind.Text, 32, Required: true),
        ["developer.websiteUrl"] = new(FieldKind.Https, LongAddress, Required: true),
        ["developer.privacyUrl"] = new(FieldKind.Https, LongAddress, Required: true),
        ["developer.termsOfUseUrl"] = new(FieldKind.Https, LongAddress, Required: true),
        ["name"] = new(FieldKind.Object, Required: true),
        ["name.short"] = new(FieldKind.Words, 30, Required: true),
        ["name.full"] = new(FieldKind.Words, 100),
        ["description"] = new(FieldKind.Object, Required: true),
        ["description.short"] = new(FieldKind.Words, 80, Required: true),
        ["description.full"] = new(FieldKind.Words, 4000, Required: true),
        ["icons"] = new(FieldKind.Object, Required: true),
        ["icons.color"] = new(FieldKind.Text, 2048, Required: true),
        ["icons.outline"] = new(FieldKind.Text, 2048, Required: true),
        ["accentColor"] = new(FieldKind.Color, Required: true),
        ["localizationInfo"] = new(FieldKind.Object),
        ["localizationInfo.defaultLanguageTag"] = new(FieldKind.Text, Required: true),
        ["localizationInfo.defaultLanguageFile"] = new(FieldKind.Text, 2048),
        ["localizationInfo.additionalLanguages"] = new(FieldKind.List),
        ["localizationInfo.additionalLanguages[]"] = new(FieldKind.Object),
        ["localizationInfo.additionalLanguages[].languageTag"] = new(FieldKind.Text, Required: true),
        ["localizationInfo.additionalLanguages[].file"] = new(FieldKind.Text, 2048, Required: true),
        ["bots"] = new(FieldKind.List, 1),
        ["bots[]"] = new(FieldKind.Object),
        ["bots[].botId"] = new(FieldKind.Guid, Required: true),
        ["bots[].scopes"] = new(FieldKind.List, 4, Required: true),
        ["bots[].scopes[]"] = new(FieldKind.Text),
        ["bots[].supportsTargetedMessages"] = new(FieldKind.Flag),
        ["bots[].isNotificationOnly"] = new(FieldKind.Flag),
        ["bots[].supportsFiles"] = new(FieldKind.Flag),
        ["bots[].commandLists"] = new(FieldKind.List, 3),
        ["bots[].commandLists[]"] = new(FieldKind.Object),
        ["bots[].commandLists[].scopes"] = new(FieldKind.List, 4, Required: true),
        ["bots[].commandLists[].scopes[]"] = new(FieldKind.Text),
        ["bots[].commandLists[].triggers"] = new(FieldKind.List, 2),
        ["bots[].commandLists[].triggers[]"] = new(FieldKind.Text),
        ["bots[].commandLists[].commands"] = new(FieldKind.List, 12, Required: true),
        ["bots[].commandLists[].commands[]"] = new(FieldKind.Object),
        ["bots[].commandLists[].commands[].title"] = new(FieldKind.Words, 128, Required: true),
        ["bots[].commandLists[].commands[].description"] = new(FieldKind.Words, 4000),
        ["composeExtensions"] = new(FieldKind.List, 1),
        ["composeExtensions[]"] = new(FieldKind.Object),
        ["composeExtensions[].botId"] = new(FieldKind.Guid),
        ["composeExtensions[].commands"] = new(FieldKind.List, 10),
        ["composeExtensions[].commands[]"] = new(FieldKind.Object),
        ["composeExtensions[].commands[].id"] = new(FieldKind.Text, 64, Required: true),
        ["composeExtensions[].commands[].type"] = new(FieldKind.Text),
        ["composeExtensions[].commands[].context"] = new(FieldKind.List, 3),
        ["composeExtensions[].commands[].context[]"] = new(FieldKind.Text),
        ["composeExtensions[].commands[].title"] = new(FieldKind.Words, 32, Required: true),
        ["composeExtensions[].commands[].description"] = new(FieldKind.Words, 128),
        ["composeExtensions[].commands[].initialRun"] = new(FieldKind.Flag),
        ["composeExtensions[].commands[].parameters"] = new(FieldKind.List, 5),
        ["composeExtensions[].commands[].parameters[]"] = new(FieldKind.Object),
        ["composeExtensions[].commands[].parameters[].name"] = new(FieldKind.Text, 64, Required: true),
        ["composeExtensions[].commands[].parameters[].inputType"] = new(FieldKind.Text),
        ["composeExtensions[].commands[].parameters[].title"] = new(FieldKind.Words, 32, Required: true),
        ["composeExtensions[].commands[].parameters[].description"] = new(FieldKind.Words, 128),
        ["composeExtensions[].messageHandlers"] = new(FieldKind.List, 5),
        ["composeExtensions[].messageHandlers[]"] = new(FieldKind.Object),
        ["composeExtensions[].messageHandlers[].type"] = new(FieldKind.Text, Required: true),
        ["composeExtensions[].messageHandlers[].value"] = new(FieldKind.Object, Required: true),
        ["composeExtensions[].messageHandlers[].value.domains"] = new(FieldKind.List),
        ["composeExtensions[].messageHandlers[].value.domains[]"] = new(FieldKind.Domain, 2048),
        ["composeExtensions[].messageHandlers[].value.supportsAnonymizedPayloads"] = new(FieldKind.Flag),
        ["permissions"] = new(FieldKind.List, 2),
        ["permissions[]"] = new(FieldKind.Text),
        ["defaultInstallScope"] = new(FieldKind.Text),
        ["defaultGroupCapability"] = new(FieldKind.Object),
        ["defaultGroupCapability.team"] = new(FieldKind.Text),
        ["defaultGroupCapability.groupchat"] = new(FieldKind.Text),
        ["supportsChannelFeatures"] = new(FieldKind.Text),
        ["validDomains"] = new(FieldKind.List, 100),
        ["validDomains[]"] = new(FieldKind.Domain, 2048),
        ["webApplicationInfo"] = new(FieldKind.Object),
        ["webApplicationInfo.id"] = new(FieldKind.Guid, Required: true),
        ["webApplicationInfo.resource"] = new(FieldKind.Text, 2048),
        ["authorization"] = new(FieldKind.Object),
        ["authorization.permissions"] = new(FieldKind.Object),
        ["authorization.permissions.resourceSpecific"] = new(FieldKind.List, 16),
        ["authorization.permissions.resourceSpecific[]"] = new(FieldKind.Object),
        ["authorization.permissions.resourceSpecific[].name"] = new(FieldKind.Text, 128, Required: true),
        ["authorization.permissions.resourceSpecific[].type"] = new(FieldKind.Text, Required: true),
    }.ToFrozenDictionary();

    /// <summary>The rule for a place with or without numbers; null when the package uses no such place.</summary>
    public static FieldRule? Find(string place) => All.GetValueOrDefault(Numberless(place));

    /// <summary>A place without the numbers of list entries.</summary>
    public static string Numberless(string place) => Number().Replace(place, "[]");

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Number();
}
