namespace ChatBot.Settings;

/// <summary>How a plain question is answered. Commands are always answered with a card.</summary>
public enum AnswerForm
{
    /// <summary>With a card.</summary>
    Card,

    /// <summary>With a short text that cites its sources as <c>[1]</c>, where the answer has sources and is no list.</summary>
    Text,
}
