"use strict";

// How Web Chat and the cards in it look, in light and in dark: the colours of the page, read from its style sheet.
function look() {
  const style = getComputedStyle(document.documentElement);
  const colour = name => style.getPropertyValue("--" + name).trim();
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const narrow = matchMedia("(max-width: 560px)").matches;
  const font = style.fontFamily;
  const surface = colour("surface"), text = colour("text"), quiet = colour("quiet"), line = colour("line"), accent = colour("accent");

  const shade = (main, subtle) => ({ default: main, subtle });
  const foreground = dark
    ? {
        default: shade(text, quiet),
        dark: shade("#0d1117", "#39424f"),
        light: shade("#ffffff", "#d5dce6"),
        accent: shade(accent, "#6f9ad8"),
        good: shade("#6fd08c", "#58ab72"),
        warning: shade("#f2b950", "#c99a45"),
        attention: shade("#ff8b84", "#d9736d"),
      }
    : {
        default: shade(text, quiet),
        dark: shade("#1b2330", "#566173"),
        light: shade("#ffffff", "#e4e8ee"),
        accent: shade(accent, "#4a75b0"),
        good: shade("#146c2e", "#2f7d47"),
        warning: shade("#8a5300", "#9a6516"),
        attention: shade("#b3261e", "#b94a43"),
      };
  const container = backgroundColor => ({ backgroundColor, borderColor: line, foregroundColors: foreground });
  const containers = dark
    ? { default: "#1d2430", emphasis: "#262f3d", good: "#173324", attention: "#43201f", warning: "#3d3014", accent: "#1f3150" }
    : { default: "#ffffff", emphasis: "#f1f4f8", good: "#e6f4ea", attention: "#fdeceb", warning: "#fdf3de", accent: "#e4edf9" };

  return {
    styleOptions: {
      primaryFont: font,
      accent,
      subtle: quiet,
      backgroundColor: surface,
      bubbleBackground: containers.default,
      bubbleBorderColor: line,
      bubbleBorderRadius: 10,
      bubbleTextColor: text,
      bubbleMaxWidth: 660,
      bubbleFromUserBackground: colour("accent-soft"),
      bubbleFromUserBorderColor: "transparent",
      bubbleFromUserBorderRadius: 10,
      bubbleFromUserTextColor: text,
      paddingRegular: narrow ? 8 : 12,
      paddingWide: narrow ? 10 : 20,
      sendBoxBackground: surface,
      sendBoxTextColor: text,
      sendBoxPlaceholderColor: quiet,
      sendBoxButtonColor: accent,
      sendBoxButtonColorOnHover: text,
      sendBoxButtonColorOnFocus: text,
      // A list that is pasted keeps its lines.
      sendBoxTextWrap: true,
      sendBoxBorderTop: "1px solid " + line,
      timestampColor: quiet,
      transcriptActivityVisualKeyboardIndicatorColor: accent,
      suggestedActionBackgroundColor: surface,
      suggestedActionTextColor: accent,
      suggestedActionBorderColor: accent,
      suggestedActionLayout: "flow",
      // An answer taller than the window is shown from its top, where the verdict is.
      autoScrollSnapOnPage: true,
      disableFileUpload: true,
      hideUploadButton: true,
    },
    adaptiveCardsHostConfig: {
      fontFamily: font,
      supportsInteractivity: true,
      spacing: { small: 4, default: 8, medium: 14, large: 20, extraLarge: 28, padding: narrow ? 12 : 16 },
      separator: { lineThickness: 1, lineColor: line },
      fontSizes: { small: 12, default: 14, medium: 16, large: narrow ? 17 : 19, extraLarge: narrow ? 20 : 24 },
      fontWeights: { lighter: 300, default: 400, bolder: 600 },
      textBlock: { headingLevel: 2 },
      containerStyles: Object.fromEntries(Object.entries(containers).map(([name, ground]) => [name, container(ground)])),
      actions: {
        maxActions: 6,
        spacing: "default",
        buttonSpacing: 8,
        actionsOrientation: "horizontal",
        actionAlignment: "left",
        showCard: { actionMode: "inline", inlineTopMargin: 12 },
      },
      factSet: {
        title: { color: "default", size: "default", isSubtle: true, weight: "default", wrap: true, maxWidth: 140 },
        value: { color: "default", size: "default", isSubtle: false, weight: "default", wrap: true },
        spacing: 12,
      },
    },
  };
}
