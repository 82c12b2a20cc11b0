import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** The narrowest pane at 200 %. */
const ENLARGED = "@media (max-width: 260px)";

export const useWritePaneStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  status: { display: "flex", columnGap: tokens.spacingHorizontalXS, alignItems: "center" },
  where: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  table: {
    ...typographyStyles.caption1,
    width: "100%",
    borderCollapse: "collapse",
    marginTop: tokens.spacingVerticalXS,
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    textAlign: "start",
    fontWeight: "inherit",
    // What stands around a table may break words anywhere; here only where the pane is enlarged.
    overflowWrap: "normal",
    [ENLARGED]: { overflowWrap: "anywhere" },
  },
  number: {
    textAlign: "end",
    whiteSpace: "nowrap",
    [ENLARGED]: { whiteSpace: "normal" },
    fontVariantNumeric: "tabular-nums",
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  apart: { paddingInlineStart: tokens.spacingHorizontalS },
  // Whatever somebody typed may be long.
  typed: { whiteSpace: "normal", overflowWrap: "anywhere", maxWidth: "40%" },
  head: { color: tokens.colorNeutralForeground3 },
  help: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  // The switch stands where the text of the section begins.
  switch: { marginInlineStart: "-8px" },
  foot: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { display: "flex", columnGap: "1px" },
  primary: { flexGrow: 1 },
});
