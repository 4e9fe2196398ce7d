using ChatBot.Asking;
using ChatBot.Commands;
using ChatBot.Commands.Subscribing;
using ChatBot.Settings;
using Microsoft.Extensions.Options;

namespace ChatBot.Conversation;

/// <summary>Turns what somebody says in a conversation into an answer: a command, a question, or a hint when it is neither.</summary>
public sealed class Responder
{
    private readonly Asker _asker;
    private readonly Func<Knowledge> _knowledge;
    private readonly ConversationOptions _options;
    private readonly ConversationMemory _memory;
    private readonly CommandRouter _router;
    private readonly UnknownCommand _unknown;
    private readonly ScreenCommand _screen;
    private readonly WatchOffers? _offers;

    /// <summary>Makes one; it serves all conversations at once.</summary>
    /// <param name="asker">Answers questions.</param>
    /// <param name="knowledge">Gives what is known now.</param>
    /// <param name="options">The limits.</param>
    /// <param name="time">The clock.</param>
    /// <param name="commands">The commands; null for those that need nothing but the answers.</param>
    /// <param name="offers">Offers to watch what an answer is about; null for none.</param>
    internal Responder(
        Asker asker, Func<Knowledge> knowledge, IOptions<ConversationOptions> options, TimeProvider time, CommandSet? commands = null, WatchOffers? offers = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        _asker = asker;
        _knowledge = knowledge;
        _options = options.Value;
        _memory = new ConversationMemory(_options.Remembered, TimeSpan.FromMinutes(_options.ForgottenAfterMinutes), time);
        _offers = offers;
        commands ??= new CommandSet(asker);
        _router = new CommandRouter(commands);
        _unknown = new UnknownCommand(commands);
        _screen = commands.Screen;
    }

    /// <summary>Answers a message from where nothing can be said later.</summary>
    /// <param name="conversationId">Tells conversations apart; follow-ups lean on what was said in the same one.</param>
    /// <param name="text">The message, without the mention of the bot; anything, also nothing.</param>
    public Answer Respond(string conversationId, string? text) => Respond(conversationId, text, null);

    /// <summary>Answers a message.</summary>
    /// <param name="conversationId">Tells conversations apart; follow-ups lean on what was said in the same one.</param>
    /// <param name="text">The message, without the mention of the bot; anything, also nothing.</param>
    /// <param name="caller">Who says it, from where; null where nothing can be said later.</param>
    internal Answer Respond(string conversationId, string? text, Caller? caller)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        var knowledge = _knowledge();
        if (text is null || !HasWords(text))
            return Hints.NothingAsked(knowledge);
        var isLong = text.Length > _options.LongestMessage;
        var route = isLong ? _router.FindLong(text) : _router.Find(text);
        // Pasted without a command, where nobody else reads it.
        if ((route is null or CommandRoute.Question) && caller?.IsShared != true && _screen.IsList(text, knowledge))
            route = new CommandRoute.Registered(_screen, text);
        if (route is null)
            return Hints.TooLong(text.Length, _options.LongestMessage);
        var (answer, next) = Find(route, text, knowledge, _memory.Recall(conversationId), caller);
        if (next is not null)
            _memory.Remember(conversationId, next);
        return _offers?.On(answer, next, knowledge.View, caller) ?? answer;
    }

    /// <summary>Answers again in one conversation what was asked in another, and lets follow-ups lean on it there.</summary>
    /// <param name="from">Where it was asked.</param>
    /// <param name="to">Where it is answered.</param>
    /// <param name="text">The question.</param>
    /// <param name="isSame">Whether the answer is the one meant.</param>
    /// <returns>The answer; null, with nothing remembered, when it is another one by now.</returns>
    public Answer? Repeat(string from, string to, string text, Func<Answer, bool> isSame)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(isSame);
        if (!HasWords(text) || text.Length > _options.LongestMessage)
            return null;
        // Nobody calls: what was asked is not to be done again.
        var (answer, next) = Find(_router.Find(text), text, _knowledge(), _memory.Recall(from), caller: null);
        if (!isSame(answer))
            return null;
        if (next is not null)
            _memory.Remember(to, next);
        return answer;
    }

    /// <summary>Whether a message is a command and not a question.</summary>
    public bool IsCommand(string text) => _router.Find(text) is not CommandRoute.Question;

    /// <summary>What a newcomer is told.</summary>
    public Answer Greeting() => Hints.Greeting(_knowledge());

    private (Answer Answer, Context? Next) Find(CommandRoute route, string text, Knowledge knowledge, Context? context, Caller? caller) => route switch
    {
        CommandRoute.Registered found => Run(found, knowledge, context, caller),
        CommandRoute.Unknown unknown => (_unknown.Answer(unknown), null),
        _ => Ask(text, knowledge, context),
    };

    private static (Answer, Context?) Run(CommandRoute.Registered found, Knowledge knowledge, Context? context, Caller? caller)
    {
        var reply = found.Command.Run(new CommandCall(found.Argument, knowledge, context, caller));
        return (reply.Answer, reply.Context);
    }

    private (Answer, Context?) Ask(string text, Knowledge knowledge, Context? context)
    {
        var reply = _asker.Ask(text, knowledge, context);
        return (reply.Answer, reply.Context);
    }

    // A lone slash asks for help; emoji, punctuation and control characters alone ask for nothing.
    private static bool HasWords(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (System.Text.Rune.IsLetterOrDigit(rune) || rune.Value is '/' or '／')
                return true;
        return false;
    }
}
