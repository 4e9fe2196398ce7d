using ChatBot.Facts;

namespace ChatBot.LiteDb;

/// <summary>The database file before it is opened for writing: made where there is none, otherwise read whole without a byte being changed.</summary>
internal static class LedgerFile
{
    /// <summary>Makes an empty ledger where there is no file.</summary>
    /// <exception cref="StoreException">There is a log without its data file, or no room.</exception>
    public static void CreateWhereAbsent(string path, FreeSpace space)
    {
        if (File.Exists(path))
            return;
        if (File.Exists(DatabaseFiles.LogOf(path)))
            throw DatabaseFiles.Damaged(path, "is missing although its log is there");
        space.Require(path, 0);
        LedgerDatabase.Create(path, LedgerLayout.Head(LedgerState.Empty), LedgerContents.Later);
    }

    /// <summary>Reads and verifies the file.</summary>
    /// <exception cref="StoreException">It is damaged, or no ledger.</exception>
    public static LedgerContents Read(string path)
    {
        new DatabaseFiles(path).Verify();
        LedgerDatabase? database = null;
        try
        {
            database = LedgerDatabase.Open(path, readOnly: true);
            var contents = LedgerContents.Read(database);
            database.Dispose();
            return contents;
        }
        catch (StoreException)
        {
            database?.Dispose();
            throw;
        }
        catch (Exception e)
        {
            database?.Abandon();
            // On a damaged file LiteDB throws whatever its code runs into.
            throw DatabaseFiles.Damaged(path, $"is damaged ({e.Message})", e);
        }
    }
}
