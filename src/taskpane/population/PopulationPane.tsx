import { usePaneContext } from "../PaneContext";
import { Section } from "../parts/Section";
import { IssueGroup } from "./IssueGroup";
import { usePopulationPane } from "./usePopulationPane";
import { usePopulationPaneStyles } from "./usePopulationPaneStyles";

/** What was found on the sheet, where, and what is doubtful about it. */
export function PopulationPane() {
  const { words } = usePaneContext();
  const texts = words.texts.pane.population;
  const view = usePopulationPane();
  const styles = usePopulationPaneStyles();
  if (view === null) return null;
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
      <IssueGroup
        intent="error"
        title={texts.errors(view.errors.length)}
        text={texts.errorsText}
        issues={view.errors}
      />
      <IssueGroup
        intent="warning"
        title={texts.warnings(view.warnings.length)}
        text={texts.warningsText}
        issues={view.warnings}
      />
    </Section>
  );
}
