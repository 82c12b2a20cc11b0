/** What the pane says of making next year's allocation. */
export const nextYear = {
  title: "Lag neste års fordeling",
  help: "Samme avtale og kommuner på et nytt ark, med nytt folketall og nye tall, og et ark som viser endringen for hver. Arket for i år blir stående som det er.",
  population: "Folketall",
  samePopulation: "Samme som i år",
  on: (year: number): string => `1. januar ${year}, fra Statistisk sentralbyrå`,
  index: "Indeks på beløp og satser",
  indexHelp: "En faktor, for eksempel 1,035 for 3,5 prosent mer. La stå tomt for de samme tallene.",
  total: "Nytt beløp å fordele",
  totalHelp: "Går foran indeksen. La stå tomt der indeksen eller årets tall skal gjelde.",
  make: "Lag neste år",
};

export type NextYearTexts = typeof nextYear;
