using ChatBot.Training;

// Learns the weights from the labelled articles below a folder of sets, or validates what is learned: each set with a model that was learned from the others.
//   dotnet run -c Release --project tests/ChatBot.Training -- learn
//   dotnet run -c Release --project tests/ChatBot.Training -- validate [SET…]
if (args is not [("learn" or "validate") and var task, .. var chosen])
{
    Console.Error.WriteLine("Say 'learn', or 'validate' and perhaps the names of sets.");
    return 2;
}

var sets = TrainingSet.In(Path.Combine("tests", "ChatBot.Training", "Articles"));
if (task == "learn")
{
    await using var file = File.CreateText(Path.Combine("src", "ChatBot.Reading", "Learned", "StepModel.tsv"));
    Learner.Learn([.. sets.SelectMany(s => s.Articles)]).Write(file);
    return 0;
}

Validation.Run(sets, chosen, Console.Out);
return 0;
