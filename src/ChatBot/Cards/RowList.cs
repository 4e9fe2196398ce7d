using System.Globalization;
using System.Text.Json;
using ChatBot.Asking;

namespace ChatBot.Cards;

/// <summary>The lines of an answer about several things: name and text on the left, the verdict on the right.</summary>
internal static class RowList
{
    /// <summary>Writes as many rows as the limits allow, and how to see the others.</summary>
    public static void Write(Utf8JsonWriter json, Answer answer, in CardLimits limits)
    {
        var shown = Math.Min(answer.Rows.Length, limits.Rows);
        for (var i = 0; i < shown; i++)
            WriteRow(json, answer.Rows[i], limits);
        if (shown < answer.Rows.Length)
            RichText.Line(json, More(answer.Rows.Length - shown), RichText.Look.Subtle);
    }

    /// <summary>Says how many rows are not shown and how to see them.</summary>
    public static string More(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"… and {count} more. To see one, type /lookup and its name.");

    private static void WriteRow(Utf8JsonWriter json, AnswerRow row, in CardLimits limits)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "ColumnSet"u8);
        json.WriteString("spacing"u8, "Small"u8);
        json.WriteBoolean("separator"u8, true);
        json.WriteStartArray("columns"u8);
        BeginColumn(json, "stretch"u8);
        RichText.Line(json, CardText.Cut(row.Name, limits.Name), row.IsHeading ? RichText.Look.Bold | RichText.Look.Subtle : RichText.Look.Bold);
        if (!string.IsNullOrWhiteSpace(row.Text))
            WriteText(json, row, limits);
        EndColumn(json);
        if (row.Verdict is { } verdict)
        {
            BeginColumn(json, "auto"u8);
            var signal = Signal.Of(verdict);
            RichText.Line(json, signal.Symbol + " " + signal.Short,
                verdict == Verdict.Listed ? RichText.Look.Bold | RichText.Look.Attention : RichText.Look.Bold);
            EndColumn(json);
        }
        else if (row.Mark is { } mark)
        {
            BeginColumn(json, "auto"u8);
            RichText.Line(json, CardText.Cut(mark, limits.Name), RichText.Look.Bold);
            EndColumn(json);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, AnswerRow row, in CardLimits limits)
    {
        RichText.Begin(json, "None"u8);
        RichText.Run(json, CardText.Cut(row.Text, limits.Line));
        if (RichText.Openable(row.Address, limits) is { } address)
        {
            RichText.Run(json, " ");
            RichText.Run(json, CardText.Cut(address.AbsoluteUri, limits.Line), address: address);
        }
        RichText.End(json);
    }

    private static void BeginColumn(Utf8JsonWriter json, ReadOnlySpan<byte> width)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "Column"u8);
        json.WriteString("width"u8, width);
        json.WriteStartArray("items"u8);
    }

    private static void EndColumn(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
