import { createContext, useContext } from "react";

export const TABS = ["allocate", "result", "papers"] as const;
export type Tab = (typeof TABS)[number];

/** A page that takes a tab's place until one goes back: of the result, or a paper by its name. */
export type Page = string | null;

/** Where in the pane somebody is, and the ways from there. */
export type Places = {
  readonly tab: Tab;
  /** Null on the tab itself. */
  readonly page: Page;
  /** To a tab, as it was left where no page is named. */
  readonly go: (tab: Tab, page?: Page) => void;
};

export const PlacesContext = createContext<Places | null>(null);

export function usePlaces(): Places {
  const places = useContext(PlacesContext);
  if (places === null) throw new Error("A part of the pane was rendered outside PlacesContext.");
  return places;
}
