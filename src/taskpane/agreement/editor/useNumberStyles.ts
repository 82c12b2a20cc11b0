import { makeStyles, tokens } from "@fluentui/react-components";

/** How a field for a number looks, and the link beneath it. */
export const useNumberStyles = makeStyles({
  number: { display: "flex", flexDirection: "column", alignItems: "stretch" },
  input: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  unit: { color: tokens.colorNeutralForeground3 },
  link: {
    alignSelf: "flex-start",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    marginTop: tokens.spacingVerticalXXS,
  },
});
