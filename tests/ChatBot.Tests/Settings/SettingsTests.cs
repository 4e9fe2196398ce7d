using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ChatBot.Tests.Settings;

public sealed class SettingsTests
{
    private static T Read<T>(params string[] arguments)
        where T : class, ISettings
    {
        var configuration = new ConfigurationBuilder().AddCommandLine(arguments).Build();
        using var provider = new ServiceCollection().AddSettings<T>(configuration).BuildServiceProvider();
        return provider.GetRequiredService<IOptions<T>>().Value;
    }

    [Fact]
    public void A_setting_is_taken_from_the_command_line() =>
        Assert.Equal("elsewhere/facts.db", Read<StoreOptions>("--Store:Path", "elsewhere/facts.db").Path);

    [Fact]
    public void An_empty_path_is_refused_with_its_key_and_what_to_do()
    {
        var error = Assert.Throws<OptionsValidationException>(() => Read<StoreOptions>("--Store:Path="));
        Assert.Equal("Store:Path is empty; give the path of the LiteDB file.", error.Message);
    }

    [Fact]
    public void A_number_out_of_range_is_refused_with_its_key_and_range()
    {
        var error = Assert.Throws<OptionsValidationException>(() => Read<StoreOptions>("--Store:MinimumFreeMegabytes=0"));
        Assert.Equal("Store:MinimumFreeMegabytes is 0; give a number from 1 to 1000000.", error.Message);
    }

    [Fact]
    public void What_is_no_number_is_refused_with_its_key()
    {
        var error = Assert.Throws<OptionsValidationException>(() => Read<ConversationOptions>("--Conversation:Remembered=many"));
        Assert.Contains("Conversation:Remembered", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_setting_is_refused_with_its_key_and_those_that_exist()
    {
        var error = Assert.Throws<OptionsValidationException>(() => Read<StoreOptions>("--Store:Pth=x"));
        Assert.Equal("There is no setting Store:Pth; Store has Path, MinimumFreeMegabytes.", error.Message);
    }

    [Fact]
    public void A_setting_is_found_whatever_its_case() =>
        Assert.Equal("x.db", Read<StoreOptions>("--store:path=x.db").Path);

    [Fact]
    public void All_that_is_wrong_is_said_at_once()
    {
        var error = Assert.Throws<OptionsValidationException>(
            () => Read<ConversationOptions>("--Conversation:Remembered=0", "--Conversation:LongestMessage=1"));
        Assert.Equal(2, error.Failures.Count());
    }

    [Fact]
    public void The_settings_file_shows_every_setting_with_its_default()
    {
        var file = JsonNode.Parse(File.ReadAllText(Workspace.File("appsettings.json")))!.AsObject();
        AssertShown<StoreOptions>(file);
        AssertShown<SourcesOptions>(file);
        AssertShown<CompaniesOptions>(file);
        AssertShown<ConversationOptions>(file);
        AssertShown<MessagesOptions>(file);
        AssertShown<DirectLineOptions>(file);
        AssertShown<ScreeningOptions>(file);
    }

    private static void AssertShown<T>(JsonObject file)
        where T : ISettings, new() =>
        Assert.Equal(JsonSerializer.SerializeToNode(new T())!.ToJsonString(), file[T.Section]!.ToJsonString());

    [Fact]
    public void The_settings_file_lies_beside_the_program() =>
        Assert.True(File.Exists(Path.Combine(ContentFolders.Program, "appsettings.json")));

    [Fact]
    public void In_a_checkout_paths_count_from_its_root() =>
        Assert.Equal(Workspace.File("data", "sources"), ContentFolders.Resolve("data/sources"));

    [Fact]
    public void A_full_path_is_taken_as_it_is() =>
        Assert.Equal(Path.GetTempPath(), ContentFolders.Resolve(Path.GetTempPath()));

    [Fact]
    public void Outside_a_checkout_paths_count_from_the_program()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(folder.FullName, ContentFolders.BaseAbove(folder.FullName));
    }
}
