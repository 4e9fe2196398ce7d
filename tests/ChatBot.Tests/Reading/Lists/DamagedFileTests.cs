using System.Text;
using ChatBot.Reading;
using ChatBot.Reading.Lists;
using CsCheck;

namespace ChatBot.Tests.Reading.Lists;

/// <summary>Whatever happens to a file on its way, it is read or refused with a reason.</summary>
public sealed class DamagedFileTests : IDisposable
{
    private static readonly (string Name, string Content)[] Files =
    [
        ("list.csv", "name,aliases,list,authority,program,date_added,date_removed,remarks,source_url\n\"Orla, Ltd.\",Orla; 奥拉,SDN,OFAC,P,2023-02-09,,,https://l.test/1\nFen,,SDN,OFAC,P,2023,,\"two\nlines\",k2\n"),
        ("sdn.csv", "1,\"ORLA\",-0- ,\"X] [Y\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"ISIN NO1; a.k.a. 'OL'.\"\r\n\u001A"),
        ("csl.csv", "source,entity_number,type,name,addresses,alt_names,source_list_url,ids,federal_register_notice\nEntity List (EL) - BIS,,,\"Orla (a.k.a. OL)\",\"Oslo, NO\",a; and b,,\"NO, 1, Tax ID No.\",85 FR 1\n"),
        ("csl.json", "{\"results\":[{\"name\":\"Orla\",\"source\":\"SDN\",\"entity_number\":1,\"alt_names\":[\"O\"],\"ids\":[{\"type\":\"ISIN\",\"number\":\"1\"}],\"source_list_url\":\"x\"}]}"),
        ("un.xml", "<CONSOLIDATED_LIST dateGenerated=\"2026-02-27\"><ENTITIES><ENTITY><DATAID>1</DATAID><FIRST_NAME>ORLA</FIRST_NAME><LISTED_ON>2014-06-30</LISTED_ON></ENTITY></ENTITIES></CONSOLIDATED_LIST>"),
        ("uk.csv", "Report Date: 28-Jan-2026\nUnique ID,Name 6,Name 1,Name type,Designation Type,Date Designated\nR1,ORLA,,Primary Name,Entity,15/03/2022\nR1,OL,,Alias,Entity,15/03/2022\n"),
        ("ftm.json", "{\"id\":\"Q1\",\"caption\":\"Orla\",\"schema\":\"Company\",\"datasets\":[\"eu_fsf\"],\"properties\":{\"name\":[\"Orla\"]}}\n{\"id\":\"Q2\",\"caption\":\"Fen\",\"schema\":\"Company\",\"properties\":{}}\n"),
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_damaged_file_is_read_or_refused() =>
        Gen.Select(Gen.Int[0, Files.Length - 1], Gen.Int[0, 400], Gen.Byte, Gen.Int[0, 400]).Sample((file, position, value, length) =>
        {
            var bytes = Encoding.UTF8.GetBytes(Files[file].Content);
            bytes[position % bytes.Length] = value;
            var path = _folder.File(Files[file].Name);
            File.WriteAllBytes(path, bytes[..(bytes.Length - (length % bytes.Length))]);
            try
            {
                Assert.All(ListFiles.Open(path)?.Items ?? [], item => Assert.True(item.Entry is null != item.Issue is null));
            }
            catch (SourceFormatException e)
            {
                Assert.Equal(path, e.File);
            }
        }, iter: 1000, threads: 1);
}
