using System.Text;
using ChatBot.Alerts;
using ChatBot.Alerts.Outbox;

namespace ChatBot.Web;

/// <summary>Where administrators fetch what became of every alert: <c>GET /api/deliveries</c>, as <c>outbox --csv</c> prints it while the program is stopped.</summary>
internal static class DeliveriesEndpoint
{
    public static void MapDeliveries(this IEndpointRouteBuilder routes) =>
        // A statement body on purpose: an expression body would bind to RequestDelegate and drop the result.
        routes.MapGet("/api/deliveries", (HttpContext context) =>
        {
            if (context.RequestServices.GetService<ApiKey>() is not { } key || context.RequestServices.GetService<IOutboxStore>() is not { } store)
                return Results.NotFound();
            return key.Refuse(context) ?? Results.Stream(body => WriteAsync(store, body, context.RequestAborted), "text/csv; charset=utf-8");
        });

    private static async Task WriteAsync(IOutboxStore store, Stream body, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        foreach (var line in DeliveryCsv.Lines(store.All()))
            await writer.WriteAsync(line.AsMemory(), cancellation);
    }
}
