import { Button, Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ReadMember } from "../../sheet/reading";
import { usePaneContext } from "../PaneContext";
import { isOf } from "../own/ownFirst";
import { useOwnMunicipality } from "../own/useOwnMunicipality";
import { SearchField } from "../parts/SearchField";
import { useVirtualRows } from "../parts/useVirtualRows";

const ROW_HEIGHT = 32;

type MemberPickerProps = {
  readonly members: readonly ReadMember[];
  /** Municipality numbers of those that are out. */
  readonly without: readonly string[];
  readonly onChange: (without: readonly string[]) => void;
};

/** Takes members in and out; the sheet is not touched. */
export default function MemberPicker({ members, without, onChange }: MemberPickerProps) {
  const { words } = usePaneContext();
  const texts = words.texts.pane.agreement;
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const needle = search.trim().toLocaleLowerCase(words.language);
  const shown = members.filter(({ code, name }) =>
    `${code} ${name}`.toLocaleLowerCase(words.language).includes(needle)
  );
  return (
    <>
      <p className={styles.help}>{texts.membersHelp}</p>
      <div className={styles.tools}>
        <SearchField label={texts.findMember} value={search} onSearch={setSearch} />
        {without.length > 0 && (
          <Button size="small" onClick={() => onChange([])}>
            {texts.includeAll}
          </Button>
        )}
      </div>
      {shown.length === 0 ? (
        <p className={styles.help}>{texts.noMemberFound(search.trim())}</p>
      ) : (
        <MemberList members={shown} without={without} onChange={onChange} />
      )}
    </>
  );
}

function MemberList({ members, without, onChange }: MemberPickerProps) {
  const { words } = usePaneContext();
  const texts = words.texts.pane.own;
  const [own] = useOwnMunicipality();
  const styles = useStyles();
  const [list, setList] = useState<HTMLDivElement | null>(null);
  const rows = useVirtualRows({ count: members.length, rowHeight: ROW_HEIGHT, scrollArea: list });
  const nameOf = (member: ReadMember) => {
    const name = `${member.name} (${member.code})`;
    return isOf(member, own) ? texts.marked(name) : name;
  };
  const include = (code: string, included: boolean) => {
    const others = without.filter((other) => other !== code);
    onChange(included ? others : [...others, code]);
  };
  return (
    <div
      ref={setList}
      className={styles.list}
      role="group"
      aria-label={words.texts.pane.agreement.membersTitle}
    >
      <div className={styles.track} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const member = members[index];
          return member === undefined ? null : (
            <div key={member.code} className={styles.row} style={{ top: start }}>
              <Checkbox
                label={nameOf(member)}
                checked={!without.includes(member.code)}
                onChange={(_, { checked }) => include(member.code, checked === true)}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  help: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: {
    maxHeight: "260px",
    overflowY: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  track: { position: "relative" },
  row: { position: "absolute", left: 0, right: 0, height: `${ROW_HEIGHT}px` },
});
