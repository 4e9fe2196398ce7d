namespace ChatBot.Names.Framework;

/// <summary>
/// Options in the sense of Microsoft.Recognizers.Text. The framework keeps models for the whole process under culture and
/// options, so each recogniser needs options of its own: with equal ones it would answer with another's companies.
/// </summary>
/// <param name="Instance">What no other recogniser of the process has.</param>
public readonly record struct CompanyRecognizerOptions(Guid Instance);
