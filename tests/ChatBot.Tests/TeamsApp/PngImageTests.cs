using ChatBot.TeamsApp.Checks;

namespace ChatBot.Tests.TeamsApp;

public sealed class PngImageTests
{
    [Fact]
    public void Size_and_pixels_are_read()
    {
        var image = PngImage.Read(TestPicture.Of(2, 1, (x, _) => ((byte)x, 20, 30, 40)));

        Assert.Equal((2, 1), (image.Width, image.Height));
        Assert.Equal([0, 20, 30, 40, 1, 20, 30, 40], image.Pixels());
    }

    // The values follow from the formulas of the PNG specification, chapter 9.
    [Theory]
    [InlineData(1, new byte[] { 10, 10, 10, 10, 20, 20, 20, 20, 10, 10, 10, 10, 20, 20, 20, 20 })]
    [InlineData(2, new byte[] { 10, 10, 10, 10, 10, 10, 10, 10, 20, 20, 20, 20, 20, 20, 20, 20 })]
    [InlineData(3, new byte[] { 10, 10, 10, 10, 15, 15, 15, 15, 15, 15, 15, 15, 25, 25, 25, 25 })]
    [InlineData(4, new byte[] { 10, 10, 10, 10, 20, 20, 20, 20, 20, 20, 20, 20, 30, 30, 30, 30 })]
    public void Every_filter_is_undone(byte filter, byte[] expected) =>
        Assert.Equal(expected, PngImage.Read(TestPicture.Of(2, 2, (_, _) => (10, 10, 10, 10), filter)).Pixels());

    [Fact]
    public void A_picture_that_ends_early_is_damaged()
    {
        var picture = TestPicture.Of(32, 32, (x, y) => ((byte)(x * y), 0, 0, 255));
        for (var length = 8; length < picture.Length; length++)
            Assert.Throws<InvalidDataException>(() => PngImage.Read(picture.AsSpan(0, length)));
    }

    [Fact]
    public void Pixels_that_are_missing_or_filtered_in_an_unknown_way_are_damaged()
    {
        var cut = TestPicture.Of(4, 4, (_, _) => (0, 0, 0, 0));
        cut[23] = 5;
        Assert.Throws<InvalidDataException>(() => PngImage.Read(cut).Pixels());
        Assert.Throws<InvalidDataException>(() => PngImage.Read(TestPicture.Of(4, 4, (_, _) => (0, 0, 0, 0), filter: 9)).Pixels());
    }
}
