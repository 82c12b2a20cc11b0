/** The words of the pane's tabs and of what stands around them. */
export const tabs = {
  label: "Deler av ruten",
  allocate: "Fordel",
  result: "Resultat",
  papers: "Papirer",
  back: (to: string): string => `Tilbake til ${to}`,
};

/** The quiet menu at the top. */
export const menu = {
  open: "Meny",
  help: "Hjelp",
  privacy: "Personvern",
  about: "Om tillegget",
};

/** What stands on the first tab. */
export const allocate = {
  change: "Endre",
  done: "Lukk",
  changePopulation: "Endre folketall",
  closePopulation: "Lukk folketall",
  changeAgreement: "Endre avtale",
  closeAgreement: "Lukk avtale",
  addsUp: (amount: string): string => `Går opp i ${amount}`,
  nothing: "Ingenting å fordele ennå",
  othersShare: (n: number, share: string): string =>
    n === 1 ? `1 annen region ${share}` : `${n} andre regioner ${share}`,
  otherWays: "Andre måter å sette inn på",
};

/** What stands on the second tab. */
export const result = {
  show: "Vis på arket",
  whatIf: "Hva om …",
  costs: "Flere kostnader …",
  makePapers: "Lag papirer",
  unfold: "Vis kommunene",
  byMember: "Vis kommune for kommune",
  byRegion: "Vis etter region",
};

/** What stands on the third tab. */
export const papers = {
  before: "Før vedtak",
  decision: "Vedtak",
  after: "Etter vedtak",
  other: "Kontroll",
};
