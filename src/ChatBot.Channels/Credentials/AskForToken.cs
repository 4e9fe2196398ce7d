namespace ChatBot.Channels.Credentials;

/// <summary>Asks for the bot's token with one kind of credential. What is still valid for five minutes is answered from memory.</summary>
/// <param name="anew">Whether the token in memory is not to be used, because a connector refused it.</param>
/// <param name="cancellation">Gives up.</param>
/// <returns>The token.</returns>
/// <exception cref="Microsoft.Identity.Client.MsalException">None is to be had; <see cref="TokenProblem.Of"/> says why.</exception>
public delegate Task<string> AskForToken(bool anew, CancellationToken cancellation);
