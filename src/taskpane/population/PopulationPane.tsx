import { Field, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import { CorrectionsDisclosure } from "../corrections/CorrectionsDisclosure";
import { withBasis } from "../corrections/corrections";
import { usePaneContext } from "../PaneContext";
import type { TableState } from "../newPopulation/ComparedNews";
import { NewPopulationSection } from "../newPopulation/NewPopulationSection";
import { AccountDisclosure } from "./AccountDisclosure";
import IssueGroup from "./IssueGroup";
import { toPopulationView } from "./toPopulationView";
import { usePopulationPaneStyles } from "./usePopulationPaneStyles";

/** Everything about the figures in use: where they stand, what is doubtful, how they were read, and newer ones. */
export default function PopulationPane({ sheet }: { readonly sheet: TableState }) {
  const { session, words } = usePaneContext();
  const texts = words.texts.pane.population;
  const view = useMemo(() => toPopulationView(sheet, words), [sheet, words]);
  const styles = usePopulationPaneStyles();
  const { corrections, reading } = sheet;
  return (
    <>
      <ul className={styles.facts}>
        {view.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {view.column !== null && (
        <Field label={texts.column}>
          <Select
            value={view.column.value}
            onChange={(_, { value }) =>
              void session.correct(withBasis(corrections, value, reading.populationColumns))
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
        intent="warning"
        title={texts.warnings(view.warnings.length)}
        text={texts.warningsText}
        issues={view.warnings}
        corrections={corrections}
      />
      <div>
        <AccountDisclosure account={reading.account} />
        <CorrectionsDisclosure sheet={sheet} />
        <NewPopulationSection sheet={sheet} />
      </div>
    </>
  );
}
