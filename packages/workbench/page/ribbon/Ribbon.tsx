import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FileGroup } from "../files/FileGroup";
import type { WorkbenchState } from "../store";
import type { Workbench } from "../workbench";
import { wordsFor } from "../words";
import { AddInGroup } from "./AddInGroup";
import { EditGroups } from "./EditGroups";

const useStyles = makeStyles({
  ribbon: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    display: "inline-block",
    margin: `0 ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalXS} 2px`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
  },
  groups: {
    display: "flex",
    alignItems: "stretch",
    overflowX: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
});

type RibbonProps = { readonly workbench: Workbench; readonly state: WorkbenchState };

/** The Home tab: a few commands of a spreadsheet, and the add-in's groups from its manifest. */
export function Ribbon({ workbench, state }: RibbonProps): ReactElement {
  const styles = useStyles();
  const words = wordsFor(workbench.language);
  return (
    <nav
      inert={state.status.kind === "loading"}
      className={styles.ribbon}
      aria-label={words.homeTab}
    >
      <span className={styles.tab}>{words.homeTab}</span>
      <div className={styles.groups}>
        <FileGroup workbench={workbench} state={state} />
        <EditGroups workbench={workbench} words={words} />
        {state.addIn?.groups.map((group) => (
          <AddInGroup
            key={group.id}
            group={group}
            onClick={(action) => void workbench.click(action)}
          />
        ))}
      </div>
    </nav>
  );
}
