import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const usePopulationPaneStyles = makeStyles({
  figures: {
    ...typographyStyles.body1Strong,
    margin: 0,
    fontVariantNumeric: "tabular-nums",
  },
  separator: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  facts: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    fontVariantNumeric: "tabular-nums",
  },
  intro: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});
