namespace ChatBot.Reading.Words;

/// <summary>Lists that are told apart by their names alone, whatever words these share.</summary>
internal enum KnownList
{
    /// <summary>A list of entities, such as the Entity List.</summary>
    Entity,

    /// <summary>A list of military companies or end users.</summary>
    Military,
}
