using ChatBot.Screening;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Screening;

public sealed class PendingFilesTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly PendingFiles _files;

    public PendingFilesTests() => _files = new(TimeSpan.FromMinutes(30), capacity: 10, _time);

    [Fact]
    public void A_file_is_handed_out_once()
    {
        var id = _files.Add("ada", [1, 2]);
        Assert.Equal([1, 2], _files.Take("ada", id)!);
        Assert.Null(_files.Take("ada", id));
    }

    [Fact]
    public void A_file_is_nobody_elses()
    {
        var id = _files.Add("ada", [1]);
        Assert.Null(_files.Take("bob", id));
        Assert.NotNull(_files.Take("ada", id));
    }

    [Fact]
    public void A_file_is_forgotten_after_a_while()
    {
        var id = _files.Add("ada", [1]);
        _time.Advance(TimeSpan.FromMinutes(30));
        Assert.Null(_files.Take("ada", id));
    }

    [Fact]
    public void The_oldest_make_room_for_new_ones()
    {
        var first = _files.Add("ada", new byte[6]);
        var second = _files.Add("ada", new byte[6]);
        Assert.Null(_files.Take("ada", first));
        Assert.NotNull(_files.Take("ada", second));
    }

    [Fact]
    public void A_file_that_is_larger_than_all_may_be_is_not_kept() => Assert.Null(_files.Add("ada", new byte[11]));
}
