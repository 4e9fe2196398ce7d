using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using ChatBot.Facts;
using CsvHelper;

namespace ChatBot.Reading.Companies;

/// <summary>
/// Reads the companies and their names from CSV files with the columns <c>company</c>, <c>name</c>, <c>kind</c> and
/// <c>origin</c>; the kinds are those of <see cref="NameKind"/> in lower case.
/// </summary>
public static class CompanyCatalog
{
    private static readonly CsvReaderOptions Options = new()
    {
        FormatProvider = CultureInfo.InvariantCulture,
        TrackLineNumbers = true,
        TrimWhitespace = true,
        SkipEmptyLines = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
    };

    private static readonly FrozenDictionary<string, NameKind> Kinds =
        Enum.GetValues<NameKind>().ToFrozenDictionary(kind => kind.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The companies of all <c>*.csv</c> files in a folder, in the order of file names and lines.</summary>
    /// <exception cref="CompanyFileException">A line cannot be read, or a company has no canonical name or several.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static ImmutableArray<Company> Read(string folder)
    {
        var rows = Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal).SelectMany(ReadFile);
        return [.. rows.GroupBy(row => row.Company, StringComparer.Ordinal).Select(ToCompany)];
    }

    private static Company ToCompany(IGrouping<string, Row> rows)
    {
        var canonical = rows.Where(row => row.Name.Kind == NameKind.Canonical).ToList();
        if (canonical.Count == 0)
            throw rows.First().Fault($"\"{rows.Key}\" has no canonical name");
        if (canonical.Count > 1)
            throw canonical[1].Fault($"\"{rows.Key}\" has a second canonical name");
        if (canonical[0].Name.Text != rows.Key)
            throw canonical[0].Fault($"the canonical name of \"{rows.Key}\" differs from it");
        var names = rows.Select(row => row.Name).OrderBy(name => name.Kind != NameKind.Canonical);
        return new Company(Company.Slug(rows.Key), rows.Key, [.. names]);
    }

    private static List<Row> ReadFile(string file)
    {
        try
        {
            using var csv = CsvReader.FromFile(file, Options);
            var rows = new List<Row>();
            while (csv.Read())
                rows.Add(ReadRow(csv, file));
            // A file of another kind can look like a header without rows, and would empty the catalogue.
            return rows.Count > 0 ? rows : throw new CompanyFileException(file, 1, "there are no names; write company,name,kind,origin and a line for each name");
        }
        catch (CsvFormatException error)
        {
            throw new CompanyFileException(file, error.LineNumber, error.Message, error);
        }
    }

    private static Row ReadRow(CsvReader csv, string file)
    {
        var kind = Field("kind");
        if (!Kinds.TryGetValue(kind, out var parsed))
            throw new CompanyFileException(file, csv.LineNumber, $"\"{kind}\" is no kind of name");
        return new Row(file, csv.LineNumber, Field("company"), new CompanyName(Field("name"), parsed, Field("origin")));

        string Field(string column)
        {
            if (!csv.TryGetFieldIndex(column, out var index))
                throw new CompanyFileException(file, csv.LineNumber, $"there is no column \"{column}\"");
            var value = csv.GetString(index);
            return value.Length > 0 ? value : throw new CompanyFileException(file, csv.LineNumber, $"\"{column}\" is empty");
        }
    }

    private sealed record Row(string File, long Line, string Company, CompanyName Name)
    {
        public CompanyFileException Fault(string reason) => new(File, Line, reason);
    }
}
