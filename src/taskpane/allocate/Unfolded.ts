/** What of the first tab is unfolded, at most one thing: `news` is the population with newer figures beside it. */
export type Unfolding = "population" | "news" | "agreement" | null;

export type Unfolded = {
  readonly unfolded: Unfolding;
  readonly unfold: (what: Unfolding) => void;
};
