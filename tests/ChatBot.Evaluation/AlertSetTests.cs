using System.Collections.Immutable;
using System.Text.Json;
using ChatBot.Alerts.Composing;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Conversation;
using ChatBot.Facts.Changes;
using ChatBot.Ingest;
using ChatBot.Settings;
using ChatBot.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ChatBot.Evaluation;

/// <summary>Whom the second version of a list alerts: who is concerned by a change that is expected, and nobody else.</summary>
public sealed class AlertSetTests
{
    [SharedFact("eval", "updates")]
    public void The_changes_between_two_versions_alert_those_whom_they_concern_and_nobody_else()
    {
        foreach (var pair in Directory.EnumerateDirectories(Workspace.Shared("eval", "updates")))
        {
            using var folder = new TemporaryFolder();
            using var host = Build(folder);
            var importer = host.Services.GetRequiredService<SourceImporter>();
            var log = host.Services.GetRequiredService<IChangeLog>();
            var composer = host.Services.GetRequiredService<AlertComposer>();
            importer.Import(Path.Combine(pair, "v1.csv"), new ImportOrder(), CancellationToken.None);
            var before = log.Latest;
            importer.Import(Path.Combine(pair, "v2.csv"), new ImportOrder(IsConfirmed: true), CancellationToken.None);

            var change = log.After(before)!;
            Assert.Null(log.After(change.Sequence));
            var expected = Keys(Path.Combine(pair, "expected_diff.json"));
            Assert.Equal(expected.Order(StringComparer.Ordinal), change.Entries.All.Select(e => e.Key).Order(StringComparer.Ordinal));

            var section = Assert.Single(composer.Compose([change], To(new Subscription(SubscriptionKind.Everything, "", default)))!.Sections);
            Assert.Equal(expected.Length, section.Items.Length + section.More);
            var concerned = change.CompanyIds.Values.ToHashSet(StringComparer.Ordinal);
            foreach (var company in host.Services.GetRequiredService<KnowledgeSource>().Current.View.ListedCompanies)
            {
                var watching = To(new Subscription(SubscriptionKind.Company, company.Name, default) { CompanyId = company.Id });
                var told = composer.Compose([change], watching)?.Sections.Sum(s => s.Items.Length) ?? 0;
                Assert.Equal(concerned.Contains(company.Id), composer.Concerns(change, watching));
                Assert.Equal(change.CompanyIds.Values.Count(id => id == company.Id), told);
            }
        }
    }

    private static string[] Keys(string file)
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(file));
        return [.. new[] { "added", "removed", "changed" }.SelectMany(part => expected.RootElement.GetProperty(part).EnumerateArray().Select(c => c.GetProperty("key").GetString()!))];
    }

    private static Subscriber To(params ImmutableArray<Subscription> subscriptions) => new() { Conversation = "msteams/a", Address = "{}", Subscriptions = subscriptions };

    private static IHost Build(TemporaryFolder folder)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
        {
            Args = ["--Store:Path=" + folder.File("facts.db"), "--Sources:Folder=" + Directory.CreateDirectory(folder.File("sources")).FullName],
            ContentRootPath = ContentFolders.Program,
        });
        builder.AddListWatch();
        return builder.Build();
    }
}
