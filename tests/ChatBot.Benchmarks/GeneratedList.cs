using System.Globalization;

namespace ChatBot.Benchmarks;

/// <summary>Official lists of invented firms, as tables of the plain form. Every row is another firm with a name and an alias of its own.</summary>
internal static class GeneratedList
{
    private static readonly string[] Starts = ["Bal", "Cor", "Dra", "Fen", "Gul", "Hes", "Ist", "Jor", "Kir", "Lum", "Mol", "Nev", "Ort", "Pra", "Qui", "Rud", "Sol", "Tar", "Vad", "Zar"];
    private static readonly string[] Middles = ["a", "be", "ci", "do", "fu", "ga", "he", "ki", "lo", "mu", "na", "po", "re", "si", "ta", "vo", "we", "ya", "ze", "dri"];
    private static readonly string[] Ends = ["bek", "dal", "fin", "gar", "hol", "kan", "lis", "mar", "nik", "par", "quist", "ram", "sk", "tov", "vun", "wyn", "xim", "yr", "zan", "dor"];
    private static readonly string[] Trades = ["Shipping", "Drones", "Optics", "Metals", "Cranes", "Semiconductor", "Trading", "Marine"];

    /// <summary>Writes a list.</summary>
    /// <param name="path">The file.</param>
    /// <param name="rows">How many rows it has.</param>
    /// <param name="changed">How many rows apart the remarks are other than in the first version; 0 for the first version.</param>
    public static void Write(string path, int rows, int changed = 0)
    {
        using var file = File.CreateText(path);
        file.WriteLine("name,aliases,list,authority,program,date_added,date_removed,remarks,source_url");
        for (var i = 1; i <= rows; i++)
        {
            var remarks = changed > 0 && i % changed == 0 ? "Corrected notice" : "Harbour notice";
            file.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{NameOf(i)},{Stem(i)} {i} Works,Harbour List,OFAC,HARBOUR,{2000 + (i % 25)}-05-04,,{remarks},https://example.org/entry/{i}"));
        }
    }

    /// <summary>The name in a row.</summary>
    public static string NameOf(int row) => string.Create(CultureInfo.InvariantCulture, $"{Stem(row)} {Pick(Trades, row / 8000)} {row} Ltd");

    private static string Stem(int row) => Pick(Starts, row) + Pick(Middles, row / 20) + Pick(Ends, row / 400);

    private static string Pick(string[] parts, int number) => parts[number % parts.Length];
}
