import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { useId } from "react";
import { usePaneContext } from "../../PaneContext";
import { Message } from "../../parts/Message";
import { checkBands, mendBands, type BandIssue } from "../draft/bands";
import type { Band, BandsDraft } from "../draft/draft";
import { readBands } from "../draft/readBands";
import { useEditor } from "./EditorContext";
import { PasteField } from "./PasteField";
import { Problem } from "./Problem";
import { sayBandIssue } from "./sayBandIssue";
import { useNumberTyping } from "./typing";

type BandFieldsProps = { readonly bands: BandsDraft; readonly onSet: (bands: BandsDraft) => void };

const FIELDS = ["from", "to", "value"] as const;

/** A band table: typed line by line, or pasted from cells; gaps and overlaps are shown and asked. */
export function BandFields({ bands, onSet }: BandFieldsProps) {
  const { texts, tried } = useEditor();
  const { words } = usePaneContext();
  const styles = useStyles();
  const { rows, scale } = bands;
  const set = (next: readonly Band[]) => onSet({ ...bands, rows: next });
  const issues = checkBands(rows, scale).filter(({ code }) =>
    code === "missing" || code === "no-bands" ? tried : true
  );
  const paste = (text: string): readonly string[] => {
    const read = readBands(text, words.language, scale);
    if (!read.ok) {
      return read.error.map(({ why, line, text: told }) => texts.bands.unread[why](line, told));
    }
    if (read.value.length === 0) return [texts.bands.nothingPasted];
    set(read.value);
    return [];
  };
  return (
    <div role="group" aria-label={texts.bands.title} className={styles.bands}>
      <BandLines bands={bands} issues={issues} onSet={set} />
      {issues.some(({ code }) => code === "missing") && <Problem>{texts.bands.missing}</Problem>}
      <BandIssues issues={issues} rows={rows} onMend={set} />
      <Button
        size="small"
        className={styles.button}
        onClick={() => set([...rows, { from: "", to: "", value: "" }])}
      >
        {texts.bands.add}
      </Button>
      <PasteField
        label={texts.bands.paste}
        help={texts.bands.pasteHelp}
        use={texts.bands.use}
        onUse={paste}
      />
    </div>
  );
}

type BandLinesProps = {
  readonly bands: BandsDraft;
  readonly issues: readonly BandIssue[];
  readonly onSet: (rows: readonly Band[]) => void;
};

function BandLines({ bands: { rows, scale }, issues, onSet }: BandLinesProps) {
  const { texts } = useEditor();
  const styles = useStyles();
  if (rows.length === 0) return null;
  const fields = FIELDS.filter((field) => field !== "to" || scale !== "line");
  const changed = (line: number, change: Partial<Band>) =>
    onSet(rows.map((row, i) => (i === line ? { ...row, ...change } : row)));
  return (
    <>
      <div className={mergeClasses(styles.line, styles.headings)} aria-hidden>
        {fields.map((field) => (
          <span key={field}>{texts.bands[field]}</span>
        ))}
        <span />
      </div>
      {rows.map((row, line) => (
        <div key={line} className={styles.line}>
          {fields.map((field) => (
            <BandCell
              key={field}
              label={texts.bands.fieldOf(texts.bands[field], line + 1)}
              value={row[field]}
              problem={problemOf(issues, line, field)}
              onSet={(value) => changed(line, { [field]: value })}
            />
          ))}
          <Button
            size="small"
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={texts.bands.remove(line + 1)}
            onClick={() => onSet(rows.filter((_, i) => i !== line))}
          />
        </div>
      ))}
    </>
  );
}

/** Whether a cell is wrong: by itself, or as one of two borders that do not meet. */
function problemOf(issues: readonly BandIssue[], line: number, field: keyof Band): boolean {
  return issues.some((issue) => {
    if (issue.line === null) return false;
    if ("field" in issue) return issue.line === line && issue.field === field;
    switch (issue.code) {
      case "gap":
      case "overlap":
        return issue.line === line ? field === "from" : issue.line === line + 1 && field === "to";
      case "ends":
      case "backwards":
        return issue.line === line && field === "to";
      case "not-rising":
        return issue.line === line && field === "from";
    }
  });
}

type BandCellProps = {
  readonly label: string;
  readonly value: Band["from"];
  readonly problem: boolean;
  readonly onSet: (value: string) => void;
};

function BandCell({ label, value, problem, onSet }: BandCellProps) {
  const styles = useStyles();
  const { text, onType, onLeave } = useNumberTyping(value, "number", onSet);
  return (
    <Input
      size="small"
      aria-label={label}
      aria-invalid={problem}
      className={mergeClasses(problem && styles.wrong)}
      input={{ className: styles.number }}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      onChange={(_, { value: typed }) => onType(typed)}
      onBlur={onLeave}
    />
  );
}

type BandIssuesProps = {
  readonly issues: readonly BandIssue[];
  readonly rows: readonly Band[];
  readonly onMend: (rows: readonly Band[]) => void;
};

function BandIssues({ issues, rows, onMend }: BandIssuesProps) {
  const { texts } = useEditor();
  const { words } = usePaneContext();
  const id = useId();
  return issues
    .filter((issue) => issue.code !== "missing")
    .map((issue, i) => (
      <Message
        key={`${id} ${i}`}
        intent="error"
        actions={
          issue.code === "gap" || issue.code === "overlap" ? (
            <>
              <Button size="small" onClick={() => onMend(mendBands(rows, issue, "above"))}>
                {texts.bands.toLine(issue.line)}
              </Button>
              <Button size="small" onClick={() => onMend(mendBands(rows, issue, "this"))}>
                {texts.bands.toLine(issue.line + 1)}
              </Button>
            </>
          ) : issue.code === "ends" ? (
            <Button size="small" onClick={() => onMend(mendBands(rows, issue, "this"))}>
              {texts.bands.open}
            </Button>
          ) : undefined
        }
      >
        {sayBandIssue(issue, texts, words.number)}
      </Message>
    ));
}

const useStyles = makeStyles({
  bands: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  line: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "center",
    "& > *": { flex: "1 1 0", minWidth: 0 },
    "& > :last-child": { flex: "0 0 32px" },
  },
  headings: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    textAlign: "end",
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  wrong: {
    "::after": { borderBottomColor: tokens.colorPaletteRedBorder2 },
    borderTopColor: tokens.colorPaletteRedBorder2,
    borderRightColor: tokens.colorPaletteRedBorder2,
    borderBottomColor: tokens.colorPaletteRedBorder2,
    borderLeftColor: tokens.colorPaletteRedBorder2,
  },
  button: { alignSelf: "flex-start" },
});
