using System.Collections.Frozen;

namespace ChatBot.Asking.Understanding;

/// <summary>Ordinary words of office chat, which are no company's name when written in lower case.</summary>
internal static class CommonWords
{
    private static readonly FrozenSet<string> All = (
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty hundred thousand able account actual add after ago almost already always answer around attached audit available average away back bad bank before begin being best better big board book boss both boy break bring brings business call camera canteen car case cause " +
        "change chat choose city class clear client close cloud code coffee come coming common competitor computer concern concerned confirm consider contract correct cost could couple course customer data day deal dealing dear decide deep department desk details develop " +
        "device different direct doc done door down draft drop early easy eat either email employee employees end engine english enough entry error event exact example face fact fair fall false far fast fear feel few field file final fine finish first fix flag follow " +
        "food foreign form free friend front full fund future game general girl global goes going good government great group grow guess guy half hand hard head hear hearing heard heavy held here high hold home hope hour house idea image important inside instead instructions invoice ignore " +
        "issue item job join keep key kind large last late later law lead learn least left legal less let letter level life light likely line little live local long longer lose low lunch machine mail main major man manager market matter maybe meeting member message middle mind minute miss model " +
        "module moment money month morning much name near nearly need never new news next nice night noise none normal note nothing number numbers offer office old once only open option orders own page paid pair paper part past pay people phone photo picture piece place plan play point possible post power present press " +
        "pretty previous price problem process product project public purchase put quarter quick quote rain read ready real reason receive red report request rest result review road room rule run safe sale same save screen search second section see seem send sense sent serious service set shall share sheet shop short side sign similar " +
        "simple since single site size slide small smart social someone something soon sort sound space special spell spelling start still stock stop story street strong subject sugar supplier supply support sure system table talk tax team tell term test text thing think third thought three ticket time title today together told tomorrow tonight " +
        "took tool top topic total town track train travel trip trouble true trust try trying turn two type under understand until upon update useful user usual value vendor version very video view visit wait walk wall want warm watch water weather week weekend welcome west white whole win wish word words work world worry worth would " +
        "write wrong year yesterday young minister software hardware drone drones chip chips maker makers surveillance anything everyone listed position guys kindly urgent briefly colleague colleagues hereby regarding concerning quickly shortly currently status regime import export berlin london paris brussels america europe asia africa " +
        "technology tech company firm firms enterprise corporation china chinese american european lawyer lawyers lawsuit court judge penalty penalties fine fines prison address phone revenue turnover profit salary boss chairman founder founded headcount staff")
        .Split(' ').ToFrozenSet();

    /// <summary>Whether the word, in lower case, is such a word.</summary>
    public static bool Contains(string word) => All.Contains(word);
}
