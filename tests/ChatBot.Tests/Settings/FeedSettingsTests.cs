using ChatBot.Ingest.Feeds;
using ChatBot.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Moq;

namespace ChatBot.Tests.Settings;

public sealed class FeedSettingsTests
{
    private const string Contact = "--Sources:Contact=lists@example.com";
    private const string Address = "--Feeds:0:Address=https://lists.example/list.csv";
    private const string Name = "--Feeds:0:Name=list.csv";

    [Fact]
    public void Feeds_are_read_with_their_files()
    {
        var feed = Assert.Single(Read(Contact, Address, Name, "--Feeds:0:Every=01:00:00", "--Feeds:0:Sides:0:Address=https://lists.example/list.yml", "--Feeds:0:Sides:0:Name=list.yml"));
        Assert.Equal(("list.csv", TimeSpan.FromHours(1), "list.yml"), (feed.Name, feed.Every, Assert.Single(feed.Sides).Name));
    }

    [Fact]
    public void Without_feeds_there_is_nothing_to_give() => Assert.Empty(Read());

    [Theory]
    [InlineData("--Feeds:0:Address=lists", "Feeds:0:Address is no address; give one that starts with https.")]
    [InlineData("--Feeds:0:Address=http://lists.example/list.csv", "Feeds:0:Address is an http address; give one that starts with https.")]
    [InlineData("--Feeds:0:Name=../list.csv", "Feeds:0:Name is no name of a file; give the name that it is kept under, such as consolidated.csv.")]
    [InlineData("--Feeds:0:Every=00:00:30", "Feeds:0:Every is not between a minute and 30 days; give a time such as 06:00:00.")]
    [InlineData("--Feeds:0:Adress=x", "There is no setting Feeds:0:Adress; Feeds:0 has Every, Sides, Address, Name.")]
    [InlineData("--Feeds:0:Sides:0:Nam=x", "There is no setting Feeds:0:Sides:0:Nam; Feeds:0:Sides:0 has Address, Name.")]
    [InlineData("--Sources:Contact=", "Sources:Contact is empty; give a web or mail address under which whoever runs a feed can reach you.")]
    public void A_wrong_setting_is_refused_with_its_key_and_what_to_do(string setting, string message)
    {
        var error = Assert.Throws<OptionsValidationException>(() => Read(Contact, Address, Name, setting));
        Assert.Equal(message, error.Message);
    }

    [Theory]
    [InlineData("Development", true)]
    [InlineData("Production", false)]
    public void This_machine_is_asked_without_https_in_development_only(string environment, bool may) =>
        Assert.Equal(may, new FeedAddresses(Mock.Of<IHostEnvironment>(e => e.EnvironmentName == environment)).MayFetch(new("http://127.0.0.1/list.csv")));

    private static FeedsOptions Read(params string[] arguments)
    {
        var configuration = new ConfigurationBuilder().AddCommandLine(arguments).Build();
        using var provider = new ServiceCollection()
            .AddSettings<SourcesOptions>(configuration)
            .AddSingleton(Mock.Of<IHostEnvironment>(e => e.EnvironmentName == "Production"))
            .AddFeeds(configuration)
            .BuildServiceProvider();
        return provider.GetRequiredService<IOptions<FeedsOptions>>().Value;
    }
}
