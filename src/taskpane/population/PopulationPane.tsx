import { Field, Select } from "@fluentui/react-components";
import { CorrectionsDisclosure } from "../corrections/CorrectionsDisclosure";
import { withBasis } from "../corrections/corrections";
import { usePaneContext, useSessionState } from "../PaneContext";
import { Section } from "../parts/Section";
import { AccountDisclosure } from "./AccountDisclosure";
import { IssueGroup } from "./IssueGroup";
import { usePopulationPane } from "./usePopulationPane";
import { usePopulationPaneStyles } from "./usePopulationPaneStyles";

/** What was found on the sheet, where, and what is doubtful about it. */
export function PopulationPane() {
  const { session, words } = usePaneContext();
  const { sheet } = useSessionState();
  const texts = words.texts.pane.population;
  const view = usePopulationPane();
  const styles = usePopulationPaneStyles();
  if (view === null || sheet.kind !== "table") return null;
  const { corrections } = sheet;
  return (
    <Section title={texts.title}>
      <div className={styles.intro}>
        <p className={styles.figures}>
          {view.members} <span className={styles.separator}>·</span> {view.inhabitants}
        </p>
        <ul className={styles.facts}>
          {view.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
      {view.column !== null && (
        <Field label={texts.column}>
          <Select
            value={view.column.value}
            onChange={(_, { value }) =>
              void session.correct(withBasis(corrections, value, sheet.reading.populationColumns))
            }
          >
            {view.column.options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <IssueGroup
        intent="error"
        title={texts.errors(view.errors.length)}
        text={texts.errorsText}
        issues={view.errors}
        corrections={corrections}
      />
      <IssueGroup
        intent="warning"
        title={texts.warnings(view.warnings.length)}
        text={texts.warningsText}
        issues={view.warnings}
        corrections={corrections}
      />
      <AccountDisclosure account={sheet.reading.account} />
      <CorrectionsDisclosure sheet={sheet} />
    </Section>
  );
}
