import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useResultStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  pages: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
