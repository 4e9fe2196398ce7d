namespace ChatBot.Web;

/// <summary>What watches the program asks: <c>/health/live</c> whether it runs, <c>/health/ready</c> whether it answers questions.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("live"));
        routes.MapGet("/health/ready", () => Results.Text("ready"));
    }
}
