using System.Globalization;
using ChatBot.Facts;

namespace ChatBot.LiteDb;

/// <summary>
/// Keeps a second process away from a database: LiteDB itself locks nothing on Linux, and two writers ruin the file.
/// The lock is an open handle on a file of its own, so it ends with the process however that ends.
/// </summary>
internal sealed class DatabaseLock : IDisposable
{
    private readonly FileStream _file;
    private readonly string _pidFile;

    private DatabaseLock(FileStream file, string pidFile) => (_file, _pidFile) = (file, pidFile);

    /// <summary>Takes the lock of a database.</summary>
    /// <param name="database">The path of the database file.</param>
    /// <exception cref="StoreException">Another process, or another store of this one, has it.</exception>
    public static DatabaseLock Take(string database)
    {
        var pidFile = database + ".pid";
        var file = Open(database, database + ".lock", pidFile);
        try
        {
            // A file of its own: what is open without sharing cannot be read by the process that wants to know.
            File.WriteAllText(pidFile, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The lock holds without it, and a full disk is no reason not to answer.
        }

        return new DatabaseLock(file, pidFile);
    }

    /// <summary>Lets go. The lock file stays: deleting it would let two processes hold locks on two files of one name.</summary>
    public void Dispose()
    {
        try
        {
            File.Delete(_pidFile);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nobody reads it while nobody has the lock.
        }

        _file.Dispose();
    }

    private static FileStream Open(string database, string path, string pidFile)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (File.Exists(path))
        {
            throw new StoreException(
                $"The database {database} is in use by another process (pid {Holder(pidFile)}); stop it or set Store:Path to another file.", e);
        }
    }

    private static string Holder(string pidFile)
    {
        try
        {
            return File.ReadAllText(pidFile);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "unknown";
        }
    }
}
