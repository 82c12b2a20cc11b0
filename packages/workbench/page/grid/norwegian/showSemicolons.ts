import { formulaToNorwegian } from "./formulaText";

/** Univer's help for the function that is typed, by how it is drawn; it has no other mark. */
const HELP = String.raw`div.univer-w-\[250px\]`;
/** Its example, such as `SUMMER(A1,2.5)`. */
const EXAMPLE = /^[\p{L}\p{N}_.]+\(.*\)$/su;

/**
 * Puts `;` between the arguments in Univer's help, which it draws with `,` and cannot be told otherwise.
 * What is drawn is changed before anybody sees it.
 */
export function showSemicolons(page: Document): { dispose(): void } {
  const observer = new MutationObserver((records) => {
    const touched = records.flatMap(({ target, addedNodes }) => [target, ...addedNodes]);
    const helps = new Set(touched.flatMap(helpsAt));
    helps.forEach(rewrite);
  });
  observer.observe(page.body, { childList: true, characterData: true, subtree: true });
  return { dispose: () => observer.disconnect() };
}

function helpsAt(node: Node): Element[] {
  const element = node instanceof Element ? node : node.parentElement;
  const around = element?.closest(HELP);
  return around ? [around] : [...(element?.querySelectorAll(HELP) ?? [])];
}

function rewrite(help: Element): void {
  const head = help.firstElementChild;
  const texts = document.createTreeWalker(help, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const shown = inNorwegian(text.data, head?.contains(text) === true);
    if (shown !== text.data) text.data = shown;
  }
}

function inNorwegian(text: string, inHead: boolean): string {
  if (inHead) return text.replaceAll(",", "; ").replaceAll("...", "…");
  return EXAMPLE.test(text) ? formulaToNorwegian(`=${text}`).slice(1) : text;
}
