import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const border = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

export const useStartPaneStyles = makeStyles({
  start: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  read: { ...typographyStyles.body1, margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
  },
  sample: {
    ...typographyStyles.caption1,
    borderCollapse: "collapse",
    width: "100%",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  caption: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    textAlign: "start",
    paddingBottom: tokens.spacingVerticalXS,
  },
  cell: {
    border,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: "start",
    fontWeight: "inherit",
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});
