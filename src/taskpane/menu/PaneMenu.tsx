import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { usePaneContext } from "../PaneContext";
import { MenuButton } from "../parts/MenuButton";

const HELP = "support.html";

/** What is seldom asked for: help, privacy, which add-in this is, and reading the sheet again. */
export function PaneMenu({ onAbout }: { readonly onAbout: (() => void) | null }) {
  const { session, words } = usePaneContext();
  const { menu, header } = words.texts.pane;
  return (
    <MenuButton
      label={menu.open}
      icon={<MoreHorizontalRegular />}
      entries={[
        { label: header.readAgain, target: () => void session.read() },
        { label: menu.help, target: HELP },
        { label: menu.privacy, target: `${HELP}#privacy` },
        ...(onAbout ? [{ label: menu.about, target: onAbout }] : []),
      ]}
    />
  );
}
