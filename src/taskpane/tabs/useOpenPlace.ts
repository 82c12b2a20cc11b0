import { useState } from "react";
import type { Notice } from "../../session/state";
import { useSessionState } from "../PaneContext";
import type { Page, Places, Tab } from "./Places";

/** The open tab with its page. What has just been written opens the result, which says so; a paper says it itself. */
export function useOpenPlace(): Places {
  const { notice, autoRefresh } = useSessionState();
  const [{ tab, pages }, setOpen] = useState<Open>(START);
  const [seen, setSeen] = useState<Notice | null>(notice);
  const go = (next: Tab, page?: Page) =>
    setOpen((open) => ({
      tab: next,
      pages: page === undefined ? open.pages : { ...open.pages, [next]: page },
    }));
  if (notice !== seen) {
    setSeen(notice);
    // What is written again by itself takes nobody away from what they do.
    const isAsked = notice?.kind === "written" && !(notice.refreshed && autoRefresh);
    if (isAsked && tab !== "papers") go("result", null);
  }
  return { tab, page: pages[tab], go };
}

type Open = { readonly tab: Tab; readonly pages: Readonly<Record<Tab, Page>> };
const START: Open = { tab: "allocate", pages: { allocate: null, result: null, papers: null } };
