using System.Diagnostics;

namespace ChatBot.EndToEnd;

/// <summary>The real program in a process of its own, on a free port and with a store of its own.</summary>
public sealed class RunningProgram : IAsyncLifetime, IDisposable
{
    private const string Announcement = "Now listening on: ";

    private readonly DirectoryInfo _folder;
    private readonly bool _isOwnFolder;
    private readonly List<string> _output = [];
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? _process;

    /// <summary>A program with a folder of its own.</summary>
    public RunningProgram() => (_folder, _isOwnFolder) = (Directory.CreateTempSubdirectory("listwatch"), true);

    /// <summary>A program that goes on with the folder of an earlier one.</summary>
    internal RunningProgram(DirectoryInfo folder) => _folder = folder;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = new("about:blank");

    public async Task InitializeAsync()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { "exec", typeof(Program).Assembly.Location, "--urls", "http://127.0.0.1:0" },
            WorkingDirectory = Workspace.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Store__Path"] = Path.Combine(_folder.FullName, "store.db");
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException("The program ended: " + string.Join('\n', Output)));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Address = await _address.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    /// <summary>What it wrote so far.</summary>
    internal IReadOnlyList<string> Output
    {
        get
        {
            lock (_output)
                return [.. _output];
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        Kill();
        if (_isOwnFolder)
            _folder.Delete(recursive: true);
    }

    /// <summary>Ends it as a power switch would.</summary>
    internal void Kill()
    {
        if (_process is null)
            return;
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _process = null;
    }

    private void Read(string? line)
    {
        if (line is null)
            return;
        lock (_output)
            _output.Add(line);
        var at = line.IndexOf(Announcement, StringComparison.Ordinal);
        if (at >= 0)
            _address.TrySetResult(new Uri(line[(at + Announcement.Length)..].Trim()));
    }
}
