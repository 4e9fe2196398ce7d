using System.Diagnostics;

namespace ChatBot.EndToEnd;

/// <summary>The real program in a process of its own, on a free port and with a store of its own.</summary>
public sealed class RunningProgram : IAsyncLifetime, IDisposable
{
    private const string Announcement = "Now listening on: ";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("listwatch");
    private readonly List<string> _output = [];
    private TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? _process;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = new("about:blank");

    /// <summary>Where it takes sources from: a folder of its own, with those that it ships with.</summary>
    internal string Sources => Path.Combine(_folder.FullName, "sources");

    /// <summary>Its store; to be opened only while it does not run.</summary>
    internal string Store => Path.Combine(_folder.FullName, "store.db");

    /// <summary>What it wrote so far, before a restart too.</summary>
    internal IReadOnlyList<string> Output
    {
        get
        {
            lock (_output)
                return [.. _output];
        }
    }

    public Task InitializeAsync()
    {
        Directory.CreateDirectory(Sources);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Workspace.Root, "data", "sources")))
            File.Copy(file, Path.Combine(Sources, Path.GetFileName(file)));
        return StartAsync("http://127.0.0.1:0");
    }

    /// <summary>Ends the program, unless that was done, and starts it again at the same address.</summary>
    public Task RestartAsync()
    {
        Kill();
        _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
        return StartAsync(Address.GetLeftPart(UriPartial.Authority));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        Kill();
        _folder.Delete(recursive: true);
    }

    /// <summary>Ends it without a word.</summary>
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

    private async Task StartAsync(string address)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { "exec", typeof(Program).Assembly.Location, "--urls", address },
            WorkingDirectory = Workspace.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Sources__Folder"] = Sources;
        start.Environment["Store__Path"] = Store;
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        var listening = _address;
        _process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("The program ended: " + string.Join('\n', Output)));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Address = await _address.Task.WaitAsync(TimeSpan.FromSeconds(60));
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
