import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Limit } from "../../../engine";
import type { DraftField } from "../draft/draftField";
import type { Kept, LimitDraft, LimitRow, SimpleLimit } from "../draft/draft";
import { ChoiceField } from "./ChoiceField";
import { useEditor } from "./EditorContext";
import { HeadingField } from "./HeadingField";
import { NumberField } from "./NumberField";
import { WhoFields } from "./WhoFields";

type LimitFieldsProps = {
  readonly term: number;
  readonly side: "min" | "max";
  readonly limit: LimitDraft;
  readonly onSet: (limit: LimitDraft) => void;
};

const SIMPLE = ["amount", "share", "own", "column"] as const;
const ALL = ["none", ...SIMPLE, "several"] as const;

/** The most or the least that each pays of a term: none, one for all, or one each for some. */
export function LimitFields({ term, side, limit, onSet }: LimitFieldsProps) {
  const { texts } = useEditor();
  const { fields } = texts;
  return (
    <>
      <ChoiceField
        label={fields[side]}
        value={limit.kind}
        options={[
          ...ALL.map((each) => ({ value: each, label: fields.limits[each] })),
          ...(limit.kind === "kept" ? [{ value: "kept" as const, label: texts.keptChoice }] : []),
        ]}
        onChoose={(kind) => onSet(limitOf(kind, limit))}
      />
      {limit.kind === "several" ? (
        <LimitRows term={term} side={side} rows={limit.rows} onSet={onSet} />
      ) : (
        limit.kind !== "none" &&
        limit.kind !== "kept" && (
          <LimitValue term={term} field={side} side={side} limit={limit} onSet={onSet} />
        )
      )}
    </>
  );
}

function limitOf(kind: LimitDraft["kind"], before: LimitDraft): LimitDraft {
  switch (kind) {
    case "kept":
      return before;
    case "none":
      return { kind: "none" };
    case "several": {
      const isSimple = before.kind !== "none" && before.kind !== "several";
      const everybody: LimitRow = {
        who: { kind: "all" },
        is: isSimple ? before : { kind: "amount", number: "" },
      };
      return { kind: "several", rows: [NEW_ROW, everybody] };
    }
    case "column":
      return { kind: "column", heading: "" };
    default:
      return { kind, number: "number" in before && before.kind === kind ? before.number : "" };
  }
}

const NEW_ROW: LimitRow = {
  who: { kind: "members", codes: [], isNot: false },
  is: { kind: "amount", number: "" },
};

type LimitValueProps = {
  readonly term: number;
  readonly field: DraftField;
  readonly side: "min" | "max";
  readonly limit: SimpleLimit;
  readonly onSet: (limit: SimpleLimit) => void;
};

function LimitValue({ term, field, side, limit, onSet }: LimitValueProps) {
  const { texts } = useEditor();
  if (limit.kind === "column") {
    return (
      <HeadingField
        term={term}
        field={field}
        value={limit.heading}
        onSet={(heading) => onSet({ kind: "column", heading })}
      />
    );
  }
  const kinds = { amount: "money", share: "share", own: "number" } as const;
  return (
    <NumberField
      term={term}
      field={field}
      label={texts.fields.limitAmount}
      kind={kinds[limit.kind]}
      value={limit.number}
      asks={side}
      onSet={(number) => onSet({ ...limit, number })}
    />
  );
}

type LimitRowsProps = {
  readonly term: number;
  readonly side: "min" | "max";
  readonly rows: readonly LimitRow[];
  readonly onSet: (limit: LimitDraft) => void;
};

function LimitRows({ term, side, rows, onSet }: LimitRowsProps) {
  const { texts } = useEditor();
  const { fields } = texts;
  const styles = useStyles();
  const set = (next: readonly LimitRow[]) => onSet({ kind: "several", rows: next });
  const changed = (at: number, change: Partial<LimitRow>) =>
    set(rows.map((row, i) => (i === at ? { ...row, ...change } : row)));
  return (
    <>
      {rows.map((row, i) => (
        <div key={i} role="group" aria-label={fields.limitOf(i + 1)} className={styles.row}>
          <WhoFields
            term={term}
            field={`${side}.${i}.who`}
            who={row.who}
            onSet={(who) => changed(i, { who })}
          />
          <RowValue term={term} side={side} at={i} row={row} onSet={(is) => changed(i, { is })} />
          {rows.length > 1 && (
            <Button
              size="small"
              className={styles.button}
              onClick={() => set(rows.filter((_, at) => at !== i))}
            >
              {fields.removeLimit(i + 1)}
            </Button>
          )}
        </div>
      ))}
      <p className={styles.help}>{fields.firstFits}</p>
      <Button size="small" className={styles.button} onClick={() => set([NEW_ROW, ...rows])}>
        {fields.addLimit}
      </Button>
    </>
  );
}

type RowValueProps = {
  readonly term: number;
  readonly side: "min" | "max";
  readonly at: number;
  readonly row: LimitRow;
  readonly onSet: (is: SimpleLimit | Kept<Limit>) => void;
};

function RowValue({ term, side, at, row: { is }, onSet }: RowValueProps) {
  const { texts } = useEditor();
  const { limits } = texts.fields;
  const kept = is.kind === "kept" ? [{ value: "kept" as const, label: texts.keptChoice }] : [];
  return (
    <>
      <ChoiceField
        label={texts.fields[side]}
        value={is.kind}
        options={[...SIMPLE.map((each) => ({ value: each, label: limits[each] })), ...kept]}
        onChoose={(kind) => {
          const next = limitOf(kind, is);
          if (next.kind !== "none" && next.kind !== "several") onSet(next);
        }}
      />
      {is.kind !== "kept" && (
        <LimitValue term={term} field={`${side}.${at}`} side={side} limit={is} onSet={onSet} />
      )}
    </>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  help: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  button: { alignSelf: "flex-start" },
});
