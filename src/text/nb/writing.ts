import type { WriteKind } from "../../session/workbook/unfinished";

/** What the pane says of the result on the sheet, and the buttons that write it. */
export const write = {
  title: "Resultat på arket",
  writeBeside: "Sett inn i arket",
  beside: "Ved siden av tallene",
  newSheet: "Nytt ark",
  refresh: "Oppdater",
  stands: (sheet: string, areas: string): string => `Står i ${areas} på «${sheet}».`,
  upToDate: "Resultatet på arket er oppdatert.",
  outdated: "Resultatet på arket er ikke oppdatert.",
  upToDateBut: (cells: string): string =>
    `Resultatet på arket er oppdatert, men ${cells} er skrevet over og beholdt.`,
  changedByHand: "Resultatet på arket er endret for hånd.",
  typedOver: (n: number): string =>
    n === 1
      ? "1 celle har ikke lenger det som ble skrevet"
      : `${n} celler har ikke lenger det som ble skrevet`,
  cellColumns: { cell: "Celle", before: "Skrevet", after: "Nå" },
  moreCells: (n: number): string => `og ${n} til`,
  restoreCells: "Sett tilbake",
  keepCells: "Behold",
  empty: "tom",
  ours: "det HPSHARE skrev",
  changes: (n: number): string =>
    n === 1 ? "1 folketall er endret siden sist" : `${n} folketall er endret siden sist`,
  rowsChanged: "Rader er flyttet eller har fått en annen region siden resultatet ble skrevet.",
  partGone: "En kolonne av resultatet, eller sammendraget, er slettet fra arket.",
  choiceChanged: "Avtalen eller reglene er endret siden resultatet ble skrevet.",
  columns: { name: "Kommune", before: "Før", after: "Nå" },
  added: "ny",
  removed: "borte",
  undo: "Angre",
  autoRefresh: "Oppdater automatisk",
  autoRefreshHelp:
    "Resultatet skrives på nytt så snart et folketall endres, også når ruten er lukket, så lenge Excel og tillegget er i gang. Excel på Mac kan stanse tillegget når ruten lukkes; åpne den da igjen og trykk «Oppdater». I noen versjoner av Excel tømmer det angrelisten (Ctrl+Z). Derfor er bryteren av til du slår den på.",
  manualCalculation:
    "Excel beregner bare på forespørsel i denne arbeidsboken. Trykk F9 for at delsummer og kontroll på arket skal følge med.",
  incomplete:
    "En skriving ble avbrutt før den var ferdig, så resultatet kan være ufullstendig. Trykk «Oppdater» for å få det helt.",
  notWritten: "Ingenting er satt inn i arket ennå.",
  newTable: "Ny Excel-tabell",
  drawChart: "Diagram over regionene",
  agreementOpen: "Avtalen du skriver, er ikke lagret. Lagre eller avbryt den først.",
  needsAllocation: "Fordelingen må være klar før den kan settes inn.",
};

/** What the pane says of a write that broke off, and what can be done with it. */
export const unfinished = {
  brokenOff: (kind: WriteKind, sheet: string): string => {
    switch (kind) {
      case "result":
        return `Fordelingen på «${sheet}» ble bare delvis skrevet.`;
      case "population":
        return `Nye folketall på «${sheet}» ble bare delvis satt inn.`;
      default:
        return `Arket «${sheet}» ble bare delvis skrevet.`;
    }
  },
  untouched:
    "Tillegget har ikke rørt arket siden. Celler som noen har skrevet i etterpå, blir stående uansett hva du velger.",
  finish: "Fullfør",
  restore: "Sett tilbake",
  leave: "La stå",
  finished: (sheet: string): string => `«${sheet}» er skrevet ferdig.`,
  restored: (sheet: string): string => `«${sheet}» er slik det var før skrivingen som ble avbrutt.`,
  left: (sheet: string): string => `«${sheet}» står som det er.`,
};

/** What the pane says of a result that the workbook has forgotten. */
export const forgotten = {
  title: (sheet: string): string =>
    `Et resultat fra tillegget står på «${sheet}», men arbeidsboken husker det ikke`,
  help: (areas: string): string =>
    `Det står i ${areas}. Når du tar det over, endres ingen celle: tillegget viser hva som avviker fra det som er valgt her, og kan oppdatere det.`,
  takeOver: "Ta over resultatet",
};

/** What the pane says of what it could not read of a workbook's memory. */
export const unread = {
  newer:
    "Arbeidsboken er brukt med en nyere versjon av tillegget. Det den husker, er ikke rørt; oppdater tillegget for å se alt.",
  damaged:
    "Noe av det tillegget husker i arbeidsboken, er skadet og kunne ikke leses. Det er ikke rørt, og resten brukes som før.",
};

/** What the last action came to. */
export const notice = {
  written: (sheet: string, areas: string): string => `Skrevet i ${areas} på «${sheet}».`,
  refreshed: (sheet: string, areas: string): string => `Oppdatert i ${areas} på «${sheet}».`,
  besideLocked: (locked: string, sheet: string): string =>
    `«${locked}» er låst som vedtatt og er ikke endret. Den nye fordelingen står på «${sheet}».`,
  undone: (sheet: string): string => `Angret. «${sheet}» er slik det var før siste skriving.`,
  exampleInserted: (sheet: string): string => `Eksempelet er satt inn på «${sheet}».`,
  takenOver: (sheet: string): string =>
    `Resultatet på «${sheet}» er tatt over. Ingen celle er endret.`,
  othersReplaced: (cells: string): string =>
    `${cells} sier noe annet enn det som er valgt her gir, og blir skrevet over ved neste oppdatering. Flytt det du vil beholde.`,
  cellsRestored: (sheet: string, cells: string): string =>
    `Satt tilbake: ${cells} på «${sheet}» er som da resultatet ble skrevet.`,
  kept: (cells: string): string => `Andre har skrevet i ${cells} etterpå. De cellene er ikke rørt.`,
  scenarioWritten: (sheet: string): string =>
    `Scenarioet står på det nye arket «${sheet}». Ellers er ingenting endret.`,
  chartDrawn: (sheet: string): string =>
    `Diagrammet står til høyre på «${sheet}» og følger tallene.`,
  costLinesWritten: (sheet: string): string =>
    `Kostnadene står på det nye arket «${sheet}». Ellers er ingenting endret.`,
  showSheet: (sheet: string): string => `Gå til «${sheet}»`,
  refusedTitle: "Det gikk ikke",
  dismiss: "Lukk meldingen",
  writeNewSheet: "Bruk nytt ark",
};
