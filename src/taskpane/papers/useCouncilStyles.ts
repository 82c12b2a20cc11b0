import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useCouncilStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  help: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    // Fields stay in line where the label of one takes two lines.
    alignItems: "end",
  },
});
