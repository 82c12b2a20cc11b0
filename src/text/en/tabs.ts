import type {
  allocate as NorwegianAllocate,
  menu as NorwegianMenu,
  papers as NorwegianPapers,
  result as NorwegianResult,
  tabs as NorwegianTabs,
} from "../nb/tabs";

export const tabs: typeof NorwegianTabs = {
  label: "Parts of the pane",
  allocate: "Allocate",
  result: "Result",
  papers: "Papers",
  back: (to) => `Back to ${to}`,
};

export const menu: typeof NorwegianMenu = {
  open: "Menu",
  help: "Help",
  privacy: "Privacy",
  about: "About the add-in",
};

export const allocate: typeof NorwegianAllocate = {
  change: "Change",
  done: "Close",
  changePopulation: "Change population",
  closePopulation: "Close population",
  changeAgreement: "Change agreement",
  closeAgreement: "Close agreement",
  addsUp: (amount) => `Adds up to ${amount}`,
  nothing: "Nothing to allocate yet",
  othersShare: (n, share) => (n === 1 ? `1 other region ${share}` : `${n} other regions ${share}`),
  otherWays: "Other ways to insert it",
};

export const result: typeof NorwegianResult = {
  show: "Show on the sheet",
  whatIf: "What if …",
  costs: "Several costs …",
  makePapers: "Make papers",
  unfold: "Show the municipalities",
  byMember: "Show municipality by municipality",
  byRegion: "Show by region",
};

export const papers: typeof NorwegianPapers = {
  before: "Before the decision",
  decision: "Decision",
  after: "After the decision",
  other: "Check",
};
