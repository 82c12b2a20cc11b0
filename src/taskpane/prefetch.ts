/** What a person asks for next, in that order. */
const NEXT: readonly (() => Promise<unknown>)[] = [
  () => import(/* webpackChunkName: "writing" */ "../session/workbookActions"),
  () => import(/* webpackChunkName: "writing" */ "../excel/officeWriter"),
  () => import("./notice/Notices"),
  () => import("./result/ResultTab"),
  () => import("../session/workbook/selectedOn"),
  () => import("./selected/SelectedCell"),
  () => import("./papers/PapersTab"),
  () => import("./start/OtherSheet"),
  () => import("./papers/PaperPane"),
  () => import("./agreement/AgreementPane"),
];

/** Milliseconds after which a browser that does not tell when it is idle is taken to be. */
const IDLE_AFTER = 200;

/** Fetches that once the pane stands and the browser has nothing else to do; what does not come is asked for again when it is needed. */
export function prefetchWhenIdle(): void {
  const fetchAll = async () => {
    for (const part of NEXT) await part().catch(() => undefined);
  };
  // Safari does not tell.
  if ("requestIdleCallback" in window) requestIdleCallback(() => void fetchAll());
  else setTimeout(() => void fetchAll(), IDLE_AFTER);
}
