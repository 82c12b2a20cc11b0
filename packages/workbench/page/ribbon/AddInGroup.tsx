import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ButtonAction, RibbonGroup as Group } from "../manifest/addInManifest";
import { iconFor } from "../manifest/readManifest";
import { RibbonGroup } from "./RibbonGroup";

const ICON_PIXELS = 32;

const useStyles = makeStyles({
  button: {
    flexDirection: "column",
    justifyContent: "flex-start",
    minWidth: "64px",
    maxWidth: "96px",
    minHeight: "72px",
    padding: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase100,
  },
  icon: { width: `${ICON_PIXELS}px`, height: `${ICON_PIXELS}px`, marginBottom: "4px" },
});

type AddInGroupProps = {
  readonly group: Group;
  readonly onClick: (action: ButtonAction) => void;
};

/** One group of the add-in, as its manifest describes it. */
export function AddInGroup({ group, onClick }: AddInGroupProps): ReactElement {
  const styles = useStyles();
  return (
    <RibbonGroup label={group.label}>
      {group.buttons.map(({ id, label, tip, icons, action }) => (
        <Tooltip key={id} content={tip} relationship="description" withArrow>
          <Button appearance="subtle" className={styles.button} onClick={() => onClick(action)}>
            <img
              alt=""
              className={styles.icon}
              src={iconFor(icons, ICON_PIXELS * window.devicePixelRatio)}
            />
            {label}
          </Button>
        </Tooltip>
      ))}
    </RibbonGroup>
  );
}
