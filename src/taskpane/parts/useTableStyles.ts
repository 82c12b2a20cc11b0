import {
  makeStyles,
  shorthands,
  tokens,
  typographyStyles,
  type GriffelStyle,
} from "@fluentui/react-components";

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;
const bareButton = {
  ...typographyStyles.caption1,
  appearance: "none",
  backgroundColor: "transparent",
  ...shorthands.borderStyle("none"),
  color: "inherit",
  cursor: "pointer",
  margin: 0,
  padding: 0,
  borderRadius: tokens.borderRadiusSmall,
  ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
} as const satisfies GriffelStyle;

export const useTableStyles = makeStyles({
  members: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  links: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  table: {
    ...typographyStyles.caption1,
    width: "100%",
    borderCollapse: "separate",
    borderSpacing: 0,
  },
  heading: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    textAlign: "start",
    verticalAlign: "bottom",
  },
  sort: {
    ...bareButton,
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { color: tokens.colorNeutralForeground1, textDecorationLine: "underline" },
  },
  sortNumber: { flexDirection: "row-reverse" },
  cell: { padding: `${tokens.spacingVerticalSNudge} 0`, borderBottom: line, verticalAlign: "top" },
  detail: { color: tokens.colorNeutralForeground3 },
  name: {
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    overflowWrap: "anywhere",
    hyphens: "auto",
  },
  // Under the words of the region, which stand after its chevron.
  under: { paddingInlineStart: "20px" },
  unfold: {
    ...bareButton,
    display: "inline-flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
  },
  chevron: { flexShrink: 0, width: "16px", height: "16px" },
  sum: { fontWeight: tokens.fontWeightSemibold },
  number: {
    textAlign: "end",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  amount: {
    ...bareButton,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorBrandForegroundLink,
    ":hover": { textDecorationLine: "underline", color: tokens.colorBrandForegroundLinkHover },
  },
  own: { backgroundColor: tokens.colorBrandBackground2 },
  explained: { backgroundColor: tokens.colorNeutralBackground2 },
  explanation: { padding: tokens.spacingHorizontalM, borderBottom: line },
});
