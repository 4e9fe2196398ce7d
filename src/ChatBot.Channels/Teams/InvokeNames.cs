namespace ChatBot.Channels.Teams;

/// <summary>The names of the invokes that clients send.</summary>
public static class InvokeNames
{
    /// <summary>An <c>Action.Execute</c> of an Adaptive Card was pressed, or a card asks to be refreshed.</summary>
    public const string CardAction = "adaptiveCard/action";

    /// <summary>A choice of an Adaptive Card looks for entries while somebody types.</summary>
    public const string Search = "application/search";

    /// <summary>A message extension looks for something.</summary>
    public const string ExtensionQuery = "composeExtension/query";

    /// <summary>A result of a message extension was picked.</summary>
    public const string ExtensionSelect = "composeExtension/selectItem";

    /// <summary>A link was pasted by somebody who has the app.</summary>
    public const string ExtensionLink = "composeExtension/queryLink";

    /// <summary>A link was pasted by somebody who does not have the app.</summary>
    public const string ExtensionAnonymousLink = "composeExtension/anonymousQueryLink";

    /// <summary>A button that the client put below a message was used, for example a thumb.</summary>
    public const string MessageSubmit = "message/submitAction";

    /// <summary>Such a button asks for a form to show.</summary>
    public const string MessageFetch = "message/fetchTask";

    /// <summary>Somebody allowed, or did not, that the bot puts a file into their OneDrive.</summary>
    public const string FileConsent = "fileConsent/invoke";
}
