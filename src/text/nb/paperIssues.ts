import type { CouncilIssue, OutdatedBy } from "../../council";
import { formatDate } from "../date";
import { listNames } from "../listNames";
import { pane } from "./pane";

type Issue<Code extends CouncilIssue["code"]> = Extract<CouncilIssue, { readonly code: Code }>;

/** Why the amounts of a sheet are in no paper. */
export function describeAmounts(issue: Issue<"not-adopted" | "result-outdated">): string {
  return issue.code === "not-adopted"
    ? `Fordelingen på arket «${issue.sheetName}» er ikke låst som vedtatt, men en annen etter samme avtale og for samme år er det (kode ${issue.fingerprint}, låst ${formatDate(issue.date, "nb")}). Gå til arket med den, eller lås denne først.`
    : `Resultatet på arket «${issue.sheetName}» er utdatert: ${outdatedBy(issue)} etter at det ble skrevet. Trykk «Oppdater» først, eller sett tilbake det som ble endret.`;
}

/** What was changed since the result was written. */
function outdatedBy(by: OutdatedBy): string {
  switch (by.why) {
    case "figures":
      return `tallene for ${listNames(by.names, "nb", (rest) => `${rest} andre`)} ble endret`;
    case "choice":
      return "avtalen, beløpet eller reglene ble endret";
    case "cells":
      return `${pane.cells(by.cells)} ble skrevet over`;
    case "rows":
      return "rader, navn, regioner eller andre tall ble endret";
  }
}

/** Why what was paid is not counted. */
export function describePayment(
  issue: Issue<"payment-of-stranger" | "payment-of-two" | "payment-not-a-number" | "no-payments">
): string {
  switch (issue.code) {
    case "payment-of-stranger":
      return `${issue.cell}: «${issue.payer}» er ikke part i fordelingen. Rett navnet eller nummeret, eller ta raden ut av merkingen.`;
    case "payment-of-two":
      return `${issue.cell}: Nummeret ${issue.number} er ${issue.party}, men navnet er «${issue.name}». Rett det som er feil, så innbetalingen ikke kommer på en annen.`;
    case "payment-not-a-number":
      return `${issue.cell}: «${issue.text}» er ikke et beløp. Skriv kroner, med to desimaler på det meste.`;
    case "no-payments":
      return `Fant ingen innbetalinger i «${issue.source}». Det må stå kommunenummer eller navn, og beløp i samme rad.`;
  }
}
