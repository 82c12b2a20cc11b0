import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export type Figure = { readonly label: string; readonly amount: string };

/** Amounts under one another, the last of them what the others come to. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, amount }) => (
        <div key={label} className={styles.figure}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.amount}>{amount}</dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  figures: { ...typographyStyles.body1, margin: 0 },
  figure: {
    display: "flex",
    // An amount that has no room beside its label stands beneath it.
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} 0`,
    ":last-child": {
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      marginTop: tokens.spacingVerticalXXS,
      paddingTop: tokens.spacingVerticalXS,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  label: { color: tokens.colorNeutralForeground2 },
  amount: {
    margin: "0 0 0 auto",
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
    whiteSpace: "nowrap",
  },
});
