import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import { parametersInSight } from "../agreement/parametersInSight";
import { toParameterView } from "../agreement/toParameterView";
import { usePaneContext, useSessionState } from "../PaneContext";
import { AmountField } from "./AmountField";
import { onDemand } from "../parts/onDemand";

const ParameterField = onDemand(async () => ({
  default: (await import("../agreement/ParameterField")).ParameterField,
}));

/** What is shared: the agreement's amount, large, and whatever else it cannot do without. */
export function Amounts() {
  const { session, words } = usePaneContext();
  const state = useSessionState();
  const styles = useStyles();
  const { choice, outcome } = state;
  const issues = outcome.kind === "refused" ? outcome.issues : [];
  const views = parametersInSight(choice).map((definition) =>
    toParameterView(definition, state, issues, words)
  );
  const [amount, ...rest] = views;
  const isAmount = amount?.kind === "money";
  const others = isAmount ? rest : views;
  if (amount === undefined) return null;
  const set = (name: string) => (value: string | null) => session.setParameter(name, value);
  return (
    <div className={styles.amounts}>
      {isAmount && (
        <AmountField
          key={`${choice.schemeId} ${amount.name}`}
          parameter={amount}
          onSet={set(amount.name)}
        />
      )}
      {others.length > 0 && (
        <Suspense fallback={words.texts.pane.header.loading}>
          {others.map((parameter) => (
            <ParameterField
              key={`${choice.schemeId} ${parameter.name}`}
              parameter={parameter}
              onSet={set(parameter.name)}
            />
          ))}
        </Suspense>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  amounts: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});
