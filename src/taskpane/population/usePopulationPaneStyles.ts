import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const usePopulationPaneStyles = makeStyles({
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
});
