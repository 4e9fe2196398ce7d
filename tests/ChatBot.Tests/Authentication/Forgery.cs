namespace ChatBot.Tests.Authentication;

/// <summary>A request that must be refused.</summary>
/// <param name="Name">What is wrong with it.</param>
/// <param name="Status">The HTTP status that refuses it.</param>
/// <param name="Reason">The reason that is named.</param>
/// <param name="Make">Makes it.</param>
internal sealed record Forgery(string Name, int Status, string Reason, Func<GuardedBot, HttpRequestMessage> Make);
