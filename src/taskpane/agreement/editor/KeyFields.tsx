import type { ScaleKind } from "../../../engine";
import type { BandsDraft, KeyDraft, TermDraft } from "../draft/draft";
import { BandFields } from "./BandFields";
import { ChoiceField, optionsOf } from "./ChoiceField";
import { useEditor } from "./EditorContext";
import { FixedFields } from "./FixedFields";
import { HeadingField } from "./HeadingField";
import { NumberField } from "./NumberField";

type KeyFieldsProps = { readonly term: TermDraft; readonly onSet: (key: KeyDraft) => void };

const KINDS = ["equal", "each", "column", "rate", "bands", "fixed"] as const;
type Kind = (typeof KINDS)[number];

/** By what a term is divided, or what each pays of it. */
export function KeyFields({ term, onSet }: KeyFieldsProps) {
  const { texts } = useEditor();
  const { id, key } = term;
  if (key.kind === "terms") return null;
  const kept = key.kind === "kept" ? [{ value: "kept" as const, label: texts.keptChoice }] : [];
  return (
    <>
      <ChoiceField
        label={texts.fields.key}
        value={key.kind}
        options={[...optionsOf(KINDS, texts.fields.keys), ...kept]}
        onChoose={(kind) => {
          if (kind !== "kept") onSet(keyOf(kind, key));
        }}
      />
      {"heading" in key && (
        <HeadingField
          term={id}
          field="heading"
          value={key.heading}
          onSet={(heading) => onSet({ ...key, heading })}
        />
      )}
      <KroneField term={id} value={key} onSet={onSet} />
      {key.kind === "bands" && (
        <>
          <ScaleField bands={key} onSet={onSet} />
          <BandFields bands={key} onSet={onSet} />
        </>
      )}
      {key.kind === "fixed" && (
        <FixedFields
          term={id}
          values={key.values}
          onSet={(values) => onSet({ kind: "fixed", values })}
        />
      )}
    </>
  );
}

/** What each pays: the same amount, or a rate of its figure. */
function KroneField({
  term,
  value,
  onSet,
}: {
  readonly term: number;
  readonly value: KeyDraft;
  readonly onSet: (key: KeyDraft) => void;
}) {
  const { texts } = useEditor();
  if (value.kind !== "each" && value.kind !== "rate") return null;
  const isRate = value.kind === "rate";
  return (
    <NumberField
      term={term}
      field="number"
      label={isRate ? texts.fields.rate : texts.fields.each}
      kind="money"
      value={isRate ? value.rate : value.number}
      asks={isRate ? "rate" : "base"}
      onSet={(number) => onSet(isRate ? { ...value, rate: number } : { ...value, number })}
    />
  );
}

/** Another kind of key; the column stays. */
function keyOf(kind: Kind, before: KeyDraft): KeyDraft {
  const heading = "heading" in before ? before.heading : "population";
  switch (kind) {
    case "equal":
      return { kind };
    case "each":
      return { kind, number: "" };
    case "column":
      return { kind, heading };
    case "rate":
      return { kind, heading, rate: "" };
    case "bands":
      return { kind, heading, scale: "step", isRate: false, rows: [] };
    case "fixed":
      return { kind, values: [] };
  }
}

const SCALES = ["step", "step-rate", "tiers", "line", "tiers-rate", "line-rate"] as const;
/** Two that few agreements have: offered only where one has them. */
const OFFERED = SCALES.slice(0, 4);

function ScaleField({
  bands,
  onSet,
}: {
  readonly bands: BandsDraft;
  readonly onSet: (bands: BandsDraft) => void;
}) {
  const { texts } = useEditor();
  const value = bands.isRate ? (`${bands.scale}-rate` as const) : bands.scale;
  const offered = OFFERED.includes(value) ? OFFERED : [...OFFERED, value];
  return (
    <ChoiceField
      label={texts.fields.scale}
      value={value}
      options={optionsOf(offered, texts.fields.scales)}
      onChoose={(chosen) => {
        const [scale = "step"] = chosen.split("-") as [ScaleKind];
        onSet({ ...bands, scale, isRate: chosen.endsWith("-rate") });
      }}
    />
  );
}
