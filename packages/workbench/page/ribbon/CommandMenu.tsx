import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from "@fluentui/react-components";
import type { ReactElement } from "react";

export type MenuChoice = {
  readonly label: string;
  readonly icon: ReactElement;
  readonly onChoose: () => void;
};

type CommandMenuProps = {
  readonly label: string;
  readonly icon: ReactElement;
  readonly choices: readonly MenuChoice[];
};

/** A ribbon button with a few choices under it. */
export function CommandMenu({ label, icon, choices }: CommandMenuProps): ReactElement {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={label} relationship="label">
          <Button appearance="subtle" icon={icon} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map((choice) => (
            <MenuItem key={choice.label} icon={choice.icon} onClick={choice.onChoose}>
              {choice.label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
