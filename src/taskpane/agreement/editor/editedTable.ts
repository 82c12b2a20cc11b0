import { useMemo } from "react";
import { BESIDE } from "../../../session/agreement/beside";
import type { Session } from "../../../session/session";
import type { SessionState } from "../../../session/state";
import { usePaneContext, useSessionState } from "../../PaneContext";

/** What the table on the sheet holds that an agreement can speak of. */
export type EditedTable = {
  readonly members: readonly { readonly code: string; readonly name: string }[];
  readonly groups: readonly string[];
  /** Headings over figures, the population's apart. */
  readonly headings: readonly string[];
  readonly hasPopulation: boolean;
  readonly areMunicipalities: boolean;
};

const NOTHING: EditedTable = {
  ...{ members: [], groups: [], headings: [] },
  ...{ hasPopulation: false, areMunicipalities: false },
};

export function useEditedTable(): EditedTable {
  const { session } = usePaneContext();
  const { sheet } = useSessionState();
  return useMemo(() => editedTable(session, sheet), [session, sheet]);
}

function editedTable(session: Session, sheet: SessionState["sheet"]): EditedTable {
  if (sheet.kind !== "table") return NOTHING;
  const { reading, columns } = sheet;
  const withGroups = session.readingBy((read, snapshot) => BESIDE.groups(read, snapshot));
  const groups = (withGroups ?? reading).members.flatMap(({ group }) => group ?? []);
  return {
    members: reading.members.map(({ code, name }) => ({ code, name })),
    groups: [...new Set(groups)],
    headings: columns.flatMap(({ heading, role, hasFigures }) =>
      heading !== null && (role === "figure" || (role === null && hasFigures === true))
        ? [heading]
        : []
    ),
    hasPopulation: columns.some(({ role }) => role === "population"),
    areMunicipalities: reading.ofParties !== true,
  };
}
