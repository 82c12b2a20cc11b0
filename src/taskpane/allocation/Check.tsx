import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { usePaneContext } from "../PaneContext";
import { Message } from "../parts/Message";
import type { CheckView } from "./toAllocationView";

/** Whether the amounts add up to the total, in words and figures; the first thing to look at. */
export function Check({ check }: { readonly check: CheckView }) {
  const { session, words } = usePaneContext();
  const texts = words.texts.pane.allocation;
  const styles = useStyles();
  return (
    <>
      <Message
        intent={check.ok ? "success" : "warning"}
        title={check.headline}
        {...(check.ok
          ? {}
          : {
              actions: (
                <Link as="button" onClick={() => session.choose({ rounding: "largest-remainder" })}>
                  {texts.useLargestRemainder}
                </Link>
              ),
            })}
      >
        {check.text}
      </Message>
      <dl className={styles.figures}>
        {check.figures.map(({ label, amount }) => (
          <div key={label} className={styles.figure}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.amount}>{amount}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const useStyles = makeStyles({
  figures: { ...typographyStyles.body1, margin: 0 },
  figure: {
    display: "flex",
    justifyContent: "space-between",
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
  amount: { margin: 0, fontVariantNumeric: "tabular-nums", textAlign: "end" },
});
