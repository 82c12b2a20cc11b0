import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { timeText } from "../chrome/timeText";
import type { RecentWork } from "../recent/recentWork";
import { wordsFor, type Language } from "../words";

type OpenMenuProps = {
  readonly language: Language;
  readonly recent: readonly RecentWork[];
  readonly onFromDisk: () => void;
  readonly onRecent: (id: string) => void;
};

/** Opens a file, or work that this browser has kept. */
export function OpenMenu({ language, recent, onFromDisk, onRecent }: OpenMenuProps): ReactElement {
  const words = wordsFor(language);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={words.openFile} relationship="label">
          <Button appearance="subtle" icon={<FolderOpenRegular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={onFromDisk}>{words.openFromDisk}</MenuItem>
          {recent.length > 0 && <MenuDivider />}
          {recent.length > 0 && (
            <MenuGroup>
              <MenuGroupHeader>{words.recentWork}</MenuGroupHeader>
              {recent.map(({ id, name, keptAt }) => (
                <MenuItem
                  key={id}
                  secondaryContent={timeText(keptAt, language)}
                  onClick={() => onRecent(id)}
                >
                  {name}
                </MenuItem>
              ))}
            </MenuGroup>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
