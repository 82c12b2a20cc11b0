import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useAllocationPaneStyles = makeStyles({
  waiting: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  sentence: { margin: 0 },
});
