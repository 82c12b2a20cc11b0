import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useCheckStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  help: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  list: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
  cell: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
});
