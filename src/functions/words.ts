import { languageOf, type Language } from "../text/language";
import { loadFunctionTexts, type FunctionTexts } from "../text/functionTexts";

const fetched = new Map<Language, FunctionTexts>();

/** The language Excel is shown in. */
const language = (): Language => languageOf(Office.context.displayLanguage);

/** Thrown where a sentence is needed that has not been fetched yet. */
class NotFetched extends Error {}

/** The sentences of the functions; only inside {@link saying}, or after {@link fetchWords}. */
export function words(): FunctionTexts {
  const texts = fetched.get(language());
  if (texts === undefined) throw new NotFetched("The words of the functions are not there yet.");
  return texts;
}

export async function fetchWords(): Promise<void> {
  fetched.set(language(), await loadFunctionTexts(language()));
}

/** Calculates at once; where that takes a sentence that has to be fetched, once more when it is there. */
export function saying<T>(calculate: () => T): T | Promise<T> {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof NotFetched) return fetchWords().then(calculate);
    throw error;
  }
}
