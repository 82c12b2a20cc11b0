import { findMunicipality } from "../../catalogue";
import type { Finding } from "../finding";
import type { PrintedMember, PrintedTable } from "../printedTable";

/** Names and figures that were read as something else than what is printed. */
export function nameFindings({ rows }: PrintedTable): readonly Finding[] {
  return rows.flatMap((row) => [...nameFinding(row), ...mendedFigures(row)]);
}

function nameFinding({
  code,
  name,
  printedName,
  nameKind,
  place,
}: PrintedMember): readonly Finding[] {
  if (nameKind === "same") return [];
  const isMended = nameKind === "mended";
  return [
    {
      code: isMended ? "name-mended" : "name-differs",
      sure: nameKind === "unlike" ? "guess" : "certain",
      place,
      member: code,
      name,
      printed: printedName,
      computed: isMended ? name : (findMunicipality(code)?.name ?? name),
      detail: null,
    },
  ];
}

function mendedFigures({
  code,
  name,
  mendedFigures: mended,
  place,
}: PrintedMember): readonly Finding[] {
  return mended.map(({ printed, value }) => ({
    code: "figure-mended",
    sure: "certain",
    place,
    member: code,
    name,
    printed,
    computed: value,
    detail: null,
  }));
}
