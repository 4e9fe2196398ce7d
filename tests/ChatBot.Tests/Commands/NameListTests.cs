using ChatBot.Commands;
using CsCheck;

namespace ChatBot.Tests.Commands;

public sealed class NameListTests
{
    [Theory]
    [InlineData("Orbel", "Orbel")]
    [InlineData("Orbel, Fennick;Tarn", "Orbel|Fennick|Tarn")]
    [InlineData("Orbel Co., Ltd., Fennick Optics, Inc., Tarn", "Orbel Co., Ltd.|Fennick Optics, Inc.|Tarn")]
    [InlineData("Orbel Trading, S.p.A.; Fennick, Co. Ltd", "Orbel Trading, S.p.A.|Fennick, Co. Ltd")]
    [InlineData("欧贝尔，芬尼克、塔恩", "欧贝尔|芬尼克|塔恩")]
    [InlineData("Orbel\nFennick\n", "Orbel|Fennick")]
    [InlineData("“Orbel”, \"Fennick\"", "Orbel|Fennick")]
    [InlineData("Orbel (Tarn, Sable), Fennick", "Orbel (Tarn, Sable)|Fennick")]
    [InlineData("Orbel (Tarn, Fennick", "Orbel (Tarn|Fennick")]
    [InlineData("Orbel, orbel, ORBEL", "Orbel")]
    [InlineData("Ltd., Orbel", "Ltd.|Orbel")]
    [InlineData(" , ;, ", "")]
    public void Names_are_split(string text, string expected) => Assert.Equal(expected, string.Join('|', NameList.Split(text)));

    [Fact]
    public void No_name_is_blank_whatever_is_typed() =>
        Gen.String.Sample(text => NameList.Split(text).All(n => !string.IsNullOrWhiteSpace(n)));
}
