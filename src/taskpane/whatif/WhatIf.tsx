import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Suspense, useDeferredValue, useMemo } from "react";
import { NO_SCENARIO, type Scenario } from "../../session/agreement/scenario";
import { ParameterField } from "../agreement/ParameterField";
import { usePaneContext, useSessionState } from "../PaneContext";
import { Disclosure } from "../parts/Disclosure";
import { Message } from "../parts/Message";
import { Subheading } from "../parts/Section";
import { adopted, toWhatIfView, type WhatIfView } from "./toWhatIfView";
import { onDemand } from "../parts/onDemand";

const MemberPicker = onDemand(() => import("../agreement/MemberPicker"));
const ComparisonDetails = onDemand(() => import("../comparison/ComparisonDetails"));

type WhatIfProps = {
  readonly scenario: Scenario;
  readonly onChange: (scenario: Scenario) => void;
};

/** Other figures and other members, what they lead to, and what can be done with them. */
export function WhatIf({ scenario, onChange }: WhatIfProps) {
  const { words } = usePaneContext();
  const texts = words.texts.pane;
  const styles = useStyles();
  const state = useSessionState();
  // Typing stays quick on long tables: the result follows when there is time for it.
  const settled = useDeferredValue(scenario);
  const view = useMemo(() => toWhatIfView(state, settled, words), [state, settled, words]);
  if (view === null) return null;
  const setParameter = (name: string, value: string | null) => {
    const others = Object.entries(scenario.parameters).filter(([other]) => other !== name);
    const parameters = Object.fromEntries(value === null ? others : [...others, [name, value]]);
    onChange({ ...scenario, parameters });
  };
  return (
    <div className={styles.whatIf}>
      <p className={styles.help}>{texts.whatIf.help}</p>
      {view.parameters.map((parameter) => (
        <ParameterField
          key={parameter.name}
          parameter={parameter}
          onSet={(value) => setParameter(parameter.name, value)}
        />
      ))}
      <Disclosure title={texts.whatIf.members} note={view.membersNote}>
        <Suspense fallback={texts.header.loading}>
          <MemberPicker
            members={view.members}
            without={scenario.without}
            onChange={(without) => onChange({ ...scenario, without })}
          />
        </Suspense>
      </Disclosure>
      <Outcome view={view} scenario={scenario} onReset={() => onChange(NO_SCENARIO)} />
    </div>
  );
}

type OutcomeProps = {
  readonly view: WhatIfView;
  readonly scenario: Scenario;
  readonly onReset: () => void;
};

function Outcome({ view: { result }, scenario, onReset }: OutcomeProps) {
  const { session, words } = usePaneContext();
  const { choice, activity } = useSessionState();
  const texts = words.texts.pane;
  const styles = useStyles();
  if (result.kind === "untried") return <p className={styles.help}>{texts.whatIf.untried}</p>;
  const isOff = activity !== "idle" || result.kind === "refused";
  return (
    <>
      {result.kind === "refused" ? (
        <Message intent="info" title={texts.allocation.refusedTitle}>
          {result.sentences.join(" ")}
        </Message>
      ) : (
        <>
          <div>
            <Subheading>{texts.whatIf.result}</Subheading>
            <p className={styles.help}>{result.against}</p>
          </div>
          <Suspense fallback={texts.header.loading}>
            <ComparisonDetails comparison={result.comparison} />
          </Suspense>
        </>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={isOff}
          onClick={() => void session.writeScenario(scenario)}
        >
          {texts.whatIf.write}
        </Button>
        <Button
          size="small"
          disabledFocusable={isOff}
          onClick={() => {
            session.choose(adopted(choice, scenario));
            onReset();
          }}
        >
          {texts.whatIf.adopt}
        </Button>
        <Button size="small" appearance="subtle" onClick={onReset}>
          {texts.whatIf.reset}
        </Button>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  whatIf: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  help: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
