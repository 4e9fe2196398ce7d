using ChatBot.Facts.Lists;
using ChatBot.Reading;
using ChatBot.Reading.Lists;

namespace ChatBot.Tests.Reading.Lists;

public sealed class XmlListTests : IDisposable
{
    private const string Un = """
        <?xml version="1.0" encoding="UTF-8"?>
        <CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z">
          <INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>KARI</FIRST_NAME></INDIVIDUAL></INDIVIDUALS>
          <ENTITIES><ENTITY><DATAID>2</DATAID><FIRST_NAME>ORLA  LAMPS</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPe.001</REFERENCE_NUMBER><LISTED_ON>2014-06-30</LISTED_ON>
            <NAME_ORIGINAL_SCRIPT>오를라</NAME_ORIGINAL_SCRIPT><COMMENTS1>Makes
        lamps.</COMMENTS1><LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE>
            <ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>Orla</ALIAS_NAME></ENTITY_ALIAS><ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Fen</ALIAS_NAME></ENTITY_ALIAS>
            <ENTITY_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>OL</ALIAS_NAME></ENTITY_ALIAS><ENTITY_ALIAS><QUALITY/><ALIAS_NAME/></ENTITY_ALIAS>
            <ENTITY_ADDRESS><CITY>Oslo</CITY><COUNTRY>Norway</COUNTRY></ENTITY_ADDRESS><SORT_KEY/></ENTITY>
          <ENTITY><DATAID>3</DATAID><FIRST_NAME/></ENTITY></ENTITIES>
        </CONSOLIDATED_LIST>
        """;

    private const string Eu = """
        <?xml version="1.0" encoding="UTF-8"?>
        <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2024-11-20T10:00:00.000+01:00" globalFileId="1">
          <sanctionEntity designationDate="2022-03-15" unitedNationId="" euReferenceNumber="EU.1.2" logicalId="7">
            <remark>Makes lamps</remark>
            <regulation regulationType="amendment" publicationDate="2024-02-23" entryIntoForceDate="2024-02-23" numberTitle="2024/1" programme="UKR" logicalId="9"><publicationUrl>https://eur-lex.test/1</publicationUrl></regulation>
            <subjectType code="enterprise" classificationCode="E"/>
            <nameAlias firstName="" lastName="" wholeName="Orla Lamps AS" strong="true" nameLanguage="EN" logicalId="1"/>
            <nameAlias wholeName="Орла" strong="true" nameLanguage="RU" logicalId="2"/>
            <nameAlias wholeName="OL" strong="false" logicalId="3"/>
            <address city="Oslo" street="1 Quay" poBox="" zipCode="0150" region="" countryIso2Code="NO" countryDescription="NORWAY" logicalId="4"/>
            <identification identificationTypeCode="regnumber" identificationTypeDescription="Registration Number" number="123" logicalId="5"/>
          </sanctionEntity>
          <sanctionEntity euReferenceNumber="EU.3.4" logicalId="8"><subjectType code="person" classificationCode="P"/><nameAlias wholeName="Kari Moe"/></sanctionEntity>
        </export>
        """;

    private const string Ofac = """
        <?xml version="1.0"?>
        <sdnList xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML">
          <publshInformation><Publish_Date>12/19/2025</Publish_Date><Record_Count>2</Record_Count></publshInformation>
          <sdnEntry><uid>7</uid><lastName>ORLA LAMPS</lastName><sdnType>Entity</sdnType><programList><program>CMIC-EO13959</program></programList>
            <idList><id><uid>1</uid><idType>ISIN</idType><idNumber>CNE1</idNumber></id><id><uid>2</uid><idType>Listing Date (CMIC)</idType><idNumber>16 Dec 2021</idNumber></id></idList>
            <akaList><aka><uid>1</uid><type>a.k.a.</type><category>strong</category><lastName>ORLA</lastName></aka><aka><uid>2</uid><type>a.k.a.</type><category>weak</category><lastName>OL</lastName></aka><aka><uid>3</uid><type>f.k.a.</type><category>strong</category><lastName>FEN</lastName></aka></akaList>
            <addressList><address><uid>1</uid><address1>1 Quay</address1><city>Oslo</city><country>Norway</country></address></addressList></sdnEntry>
          <sdnEntry><uid>8</uid><firstName>Kari</firstName><lastName>MOE</lastName><sdnType>Individual</sdnType></sdnEntry>
        </sdnList>
        """;

    private readonly ListFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_entity_of_the_un_becomes_an_entry()
    {
        var list = ListFiles.Open(_folder.Write("consolidated.xml", Un))!;
        var items = list.Items.ToList();
        var entry = items[1].Entry!;

        Assert.Equal(("un-security-council", new DateOnly(2026, 2, 27)), (list.Key, list.Published));
        Assert.Equal(("KPe.001", "ORLA LAMPS", "United Nations", "2014-06-30", 2), (entry.Key, entry.Name, entry.Authority, entry.Added.ToString(), entry.Row));
        Assert.Equal([new("Orla", EntryNameKind.Alias), new("Fen", EntryNameKind.Former), new("OL", EntryNameKind.Weak), new("오를라", EntryNameKind.Native)], entry.OtherNames.ToArray());
        Assert.Equal(["Oslo, Norway"], entry.Addresses.ToArray());
        Assert.StartsWith("DATAID: 2; FIRST_NAME: ORLA  LAMPS; UN_LIST_TYPE: DPRK;", entry.Text, StringComparison.Ordinal);
        Assert.Contains("COMMENTS1: Makes lamps.; LIST_TYPE: UN List; QUALITY: a.k.a.; ALIAS_NAME: Orla;", entry.Text, StringComparison.Ordinal);
        Assert.Equal([new(1, RowIssueKind.LeftOut, "an individual"), new RowIssue(3, RowIssueKind.Malformed, "the name is missing")], items.Select(i => i.Issue).OfType<RowIssue>());
    }

    [Fact]
    public void An_entity_of_the_eu_was_listed_on_its_day_of_designation_and_not_on_that_of_the_regulation()
    {
        var list = ListFiles.Open(_folder.Write("eu.xml", Eu))!;
        var items = list.Items.ToList();
        var entry = items[0].Entry!;

        Assert.Equal(("eu-financial-sanctions", new DateOnly(2024, 11, 20)), (list.Key, list.Published));
        Assert.Equal(("EU.1.2", "Orla Lamps AS", "European Union", "2022-03-15", "Makes lamps"), (entry.Key, entry.Name, entry.Authority, entry.Added.ToString(), entry.Remarks));
        Assert.Equal([new("Орла", EntryNameKind.Native), new("OL", EntryNameKind.Weak)], entry.OtherNames.ToArray());
        Assert.Equal(["UKR", "Registration Number 123", "1 Quay, 0150, Oslo, NORWAY"], [.. entry.Programs, .. entry.Identifiers, .. entry.Addresses]);
        Assert.Equal("https://eur-lex.test/1", entry.Page!.AbsoluteUri);
        Assert.Equal("an individual", items[1].Issue!.Reason);
    }

    [Theory]
    [InlineData("consolidated.xml", "ofac-consolidated", "NS-CMIC", "2021-12-16")]
    [InlineData("sdn.xml", "ofac-sdn", "SDN", "")]
    public void An_entry_of_ofac_has_its_dates_among_its_ids(string file, string key, string name, string added)
    {
        var list = ListFiles.Open(_folder.Write(file, Ofac))!;
        var items = list.Items.ToList();
        var entry = items[0].Entry!;

        Assert.Equal((key, new DateOnly(2025, 12, 19)), (list.Key, list.Published));
        Assert.Equal(("7", "ORLA LAMPS", name, added), (entry.Key, entry.Name, entry.List, entry.Added.ToString()));
        Assert.Equal([new("ORLA", EntryNameKind.Alias), new("OL", EntryNameKind.Weak), new("FEN", EntryNameKind.Former)], entry.OtherNames.ToArray());
        Assert.Equal(["ISIN CNE1", "1 Quay, Oslo, Norway"], [.. entry.Identifiers, .. entry.Addresses]);
        Assert.Equal("an individual", items[1].Issue!.Reason);
    }

    [Theory]
    [InlineData(Un)]
    [InlineData(Eu)]
    [InlineData(Ofac)]
    public void Xml_cut_anywhere_is_refused(string xml)
    {
        foreach (var length in Enumerable.Range(1, xml.TrimEnd().Length - 1).Where(n => n % 7 == 1))
        {
            var path = _folder.Write("list.xml", xml[..length]);
            Assert.Throws<SourceFormatException>(() => ListFiles.Open(path)!.Items.ToList());
        }
    }

    [Fact]
    public void Xml_of_another_kind_is_refused() =>
        Assert.Contains("no list that is known", Assert.Throws<SourceFormatException>(() => _folder.Read("feed.xml", "<rss><channel/></rss>")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_document_type_is_never_read() =>
        Assert.Throws<SourceFormatException>(() => _folder.Read("list.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]>\n" + Un[Un.IndexOf('\n', StringComparison.Ordinal)..].TrimStart()));

    [SharedFact("lists", "un", "UN_consolidated-2026-02.xml")]
    public void The_un_list_of_February_2026_is_read_whole() =>
        Assert.Equal("entries: 273; an individual: 730", ListFolder.Count(Workspace.Shared("lists", "un", "UN_consolidated-2026-02.xml")));
}
