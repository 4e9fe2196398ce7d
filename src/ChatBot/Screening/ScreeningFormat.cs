namespace ChatBot.Screening;

/// <summary>The form of a file with the result of a screening.</summary>
internal enum ScreeningFormat
{
    /// <summary>Comma-separated values, with the sources in its first rows.</summary>
    Csv,

    /// <summary>A workbook of Excel, with the sources on a sheet of their own.</summary>
    Xlsx,
}
