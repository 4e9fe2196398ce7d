using ChatBot.Channels.Files;
using ChatBot.Settings;

namespace ChatBot.Tests.Screening;

public sealed class FileHostsTests
{
    private static readonly FileHosts Hosts = new(new ScreeningOptions().HostPatterns);

    [Theory]
    [InlineData("https://contoso-my.sharepoint.com/personal/ada/_layouts/15/download.aspx?UniqueId=1&tempauth=x")]
    [InlineData("https://contoso.sharepoint.us/a")]
    [InlineData("https://contoso.sharepoint.cn/a")]
    [InlineData("https://northeurope1-mediap.svc.ms/a")]
    public void Files_are_fetched_from_the_hosts_of_Teams(string url) => Assert.NotNull(Hosts.Read(url));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("contoso.sharepoint.com/a")]
    [InlineData("http://contoso.sharepoint.com/a")]
    [InlineData("https://contoso.sharepoint.com:8443/a")]
    [InlineData("https://sharepoint.com/a")]
    [InlineData("https://contoso.sharepoint.com.example.com/a")]
    [InlineData("https://examplesharepoint.com/a")]
    [InlineData("https://ada@contoso.sharepoint.com/a")]
    [InlineData("https://127.0.0.1/a")]
    [InlineData("https://localhost/a")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://contoso.sharepoint.com\\@example.com/a")]
    [InlineData("https://example.com/contoso.sharepoint.com")]
    public void And_from_no_other(string? url) => Assert.Null(Hosts.Read(url));

    [Fact]
    public void A_host_that_is_none_is_refused_at_the_start() => Assert.Equal(
        ["Screening:FileHosts has https://files.example.com; give host names such as *.sharepoint.com, without https and path."],
        new ScreeningOptions { FileHosts = "*.sharepoint.com https://files.example.com" }.Problems());
}
