using ChatBot.Settings;

namespace ChatBot.Tests.Settings;

public sealed class DeliveryOptionsTests
{
    [Fact]
    public void The_defaults_are_fine() => Assert.Empty(new DeliveryOptions().Problems());

    [Theory]
    [InlineData(0, 16, 5, 14, 90, "Delivery:InFlight is 0; give a number from 1 to 1000.")]
    [InlineData(64, 0, 5, 14, 90, "Delivery:MaxAttempts is 0; give a number from 1 to 100.")]
    [InlineData(64, 16, 61, 14, 90, "Delivery:LeaseMinutes is 61; give a number from 1 to 60.")]
    [InlineData(64, 16, 5, 91, 90, "Delivery:ResumeWithinDays is 91; give a number from 0 to 90.")]
    [InlineData(64, 16, 5, 0, 0, "Delivery:KeepDays is 0; give a number from 1 to 3650.")]
    public void What_cannot_be_is_refused_with_its_key(int inFlight, int attempts, int lease, int resume, int keep, string message) => Assert.Equal(
        [message],
        new DeliveryOptions { InFlight = inFlight, MaxAttempts = attempts, LeaseMinutes = lease, ResumeWithinDays = resume, KeepDays = keep }.Problems());
}
