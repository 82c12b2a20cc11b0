import type { Language } from "./language";

/** Said where the network lets nothing through, the words for other issues included. */
export const notFetched: Readonly<Record<Language, string>> = {
  nb: "En del av HPSHARE kunne ikke hentes. Arket er ikke endret. Sjekk at du er på nett, og prøv igjen.",
  en: "A part of HPSHARE could not be fetched. The sheet has not been changed. Check that you are online, and try again.",
};
