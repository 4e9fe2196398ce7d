namespace ChatBot.Tests.Names;

/// <summary>Names as people write them.</summary>
public sealed class RecognitionTests
{
    [Theory]
    [InlineData("Shenzhen DJI answered yesterday", "SZ DJI Technology")]
    [InlineData("we fly a DJI Mavic over the quarry", "SZ DJI Technology")]
    [InlineData("Yitu Tech Ltd delivers next week", "Yitu")]
    [InlineData("Shanghai Yitu wrote back", "Yitu")]
    [InlineData("Semiconductor Mfg International wants a deposit", "Semiconductor Manufacturing International Corp")]
    [InlineData("the Xiamen Meiya laptop", "Xiamen Meiya Pico Information")]
    [InlineData("Dawning Info sent a quote", "Dawning Information Industry")]
    [InlineData("LEON TECH CO. LTD. (seller)", "Leon Technology Company")]
    public void Short_forms_and_places_are_understood(string text, string expected) => Assert.Equal(expected, Known.Find(text));

    [Theory]
    [InlineData("Cloudwalk GmbH", "Cloudwalk Technology")]
    [InlineData("Netposa, Inc. in the register", "Netposa Technologies")]
    [InlineData("Dawning Information Industry AG", "Dawning Information Industry")]
    [InlineData("MEGVII TECHNOLOGY LIMITED", "Megvii Technology")]
    [InlineData("China Telecom Corporation Limited", "China Telecom")]
    [InlineData("旷视科技有限公司", "Megvii Technology")]
    public void Any_legal_form_may_follow(string text, string expected) => Assert.Equal(expected, Known.Find(text));

    [Theory]
    [InlineData("c l o u d w a l k", "Cloudwalk Technology")]
    [InlineData("S-M-I-C", "Semiconductor Manufacturing International Corp")]
    [InlineData("Y.I.T.U. offer", "Yitu")]
    [InlineData("leontechnology", "Leon Technology Company")]
    [InlineData("SemiconductorManufacturingInternational", "Semiconductor Manufacturing International Corp")]
    [InlineData("reports/dawning_information_industry.xlsx", "Dawning Information Industry")]
    [InlineData("https://vendors.test/sense-time?id=4", "SenseTime")]
    [InlineData("SenseTime\nnews", "SenseTime")]
    [InlineData("Semiconductor Manufacturing\nInternational Corp", "Semiconductor Manufacturing International Corp")]
    [InlineData("PO_DJI_2023_final.pdf", "SZ DJI Technology")]
    public void Spacing_and_punctuation_do_not_matter(string text, string expected) => Assert.Equal(expected, Known.Find(text));

    [Theory]
    [InlineData("Claudwalk", "Cloudwalk Technology")]
    [InlineData("Cloudwlak offer", "Cloudwalk Technology")]
    [InlineData("Megviii", "Megvii Technology")]
    [InlineData("nteposa", "Netposa Technologies")]
    [InlineData("SenceTime", "SenseTime")]
    [InlineData("Meiay Pico", "Xiamen Meiya Pico Information")]
    [InlineData("Danwing Infromation Industry", "Dawning Information Industry")]
    [InlineData("Leno Technology Company", "Leon Technology Company")]
    [InlineData("Yituu tech", "Yitu")]
    [InlineData("Netpos Technologies", "Netposa Technologies")]
    [InlineData("please check Leon Technology Compnay", "Leon Technology Company")]
    [InlineData("China Teleocm", "China Telecom")]
    public void Slips_of_the_keyboard_are_forgiven(string text, string expected) => Assert.Equal(expected, Known.Find(text));

    [Theory]
    [InlineData("Меgvii", "Megvii Technology")]
    [InlineData("ЅМІС listed", "Semiconductor Manufacturing International Corp")]
    [InlineData("Υitu", "Yitu")]
    [InlineData("ＣｌｏｕｄＷａｌｋ", "Cloudwalk Technology")]
    [InlineData("Se\u00ADnse\u200BTi\u2060me", "SenseTime")]
    [InlineData("\u202EDJI\u202C", "SZ DJI Technology")]
    [InlineData("Megvi\u0301i", "Megvii Technology")]
    [InlineData("Nétpösa", "Netposa Technologies")]
    [InlineData("𝐒𝐞𝐧𝐬𝐞𝐓𝐢𝐦𝐞", "SenseTime")]
    public void Other_letters_that_look_the_same_are_read(string text, string expected) => Assert.Equal(expected, Known.Find(text));

    [Theory]
    [InlineData("请问大疆创新和商汤科技在名单上吗", "SZ DJI Technology; SenseTime")]
    [InlineData("曠視科技呢", "Megvii Technology")]
    [InlineData("我们用中國電信的线路", "China Telecom")]
    [InlineData("is 东方网力 on it", "Netposa Technologies")]
    public void Names_in_chinese_script_are_found_in_unspaced_text(string text, string expected) => Assert.Equal(expected, Known.Find(text));

    [Theory]
    [InlineData("Yitu/DJI/Megvii?", "Yitu; SZ DJI Technology; Megvii Technology")]
    [InlineData("Neither Netposa's nor Cloudwalk's people came", "Netposa Technologies; Cloudwalk Technology")]
    [InlineData("Megvii, Dawning and Yitu", "Megvii Technology; Dawning Information Industry; Yitu")]
    [InlineData("SMIC or Leon", "Semiconductor Manufacturing International Corp; Leon Technology Company")]
    public void Several_companies_are_found_in_order(string text, string expected) => Assert.Equal(expected, Known.Find(text));

    [Theory]
    [InlineData("Is Leon blacklisted?", "Leon Technology Company")]
    [InlineData("is dawning listed", "Dawning Information Industry")]
    [InlineData("our supplier Dawning wants cash", "Dawning Information Industry")]
    [InlineData("She holds shares of Leon", "Leon Technology Company")]
    [InlineData("The blacklist again: what about Leon?", "Leon Technology Company")]
    public void An_ordinary_word_is_a_name_where_a_company_is_spoken_of(string text, string expected) =>
        Assert.Equal(expected, Known.Find(text));
}
