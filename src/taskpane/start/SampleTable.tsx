import { mergeClasses } from "@fluentui/react-components";
import { usePaneContext } from "../PaneContext";
import { useStartPaneStyles } from "./useStartPaneStyles";

/** Population on 1 January 2024, Statistics Norway, table 07459 (CC BY 4.0). */
const SAMPLE = [
  { code: "5001", name: "Trondheim", population: "214565" },
  { code: "5057", name: "Ørland", population: "10522" },
] as const;

/** Shows what a table that can be read looks like. */
export function SampleTable() {
  const { words } = usePaneContext();
  const { sampleHeadings, sampleCaption } = words.texts.pane.start;
  const styles = useStartPaneStyles();
  return (
    <table className={styles.sample}>
      <caption className={styles.caption}>{sampleCaption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            {sampleHeadings.code}
          </th>
          <th scope="col" className={styles.cell}>
            {sampleHeadings.name}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.number)}>
            {sampleHeadings.population}
          </th>
        </tr>
      </thead>
      <tbody>
        {SAMPLE.map(({ code, name, population }) => (
          <tr key={code}>
            <td className={styles.cell}>{code}</td>
            <td className={styles.cell}>{name}</td>
            <td className={mergeClasses(styles.cell, styles.number)}>{words.number(population)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
