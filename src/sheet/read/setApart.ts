const SURE =
  "ikke|ikkje|not|utenfor|utanfor|outside|sammenlikn|sammenlign|samanlikn|compar|utmeldt|utmeld|observat";
/** Words that a region can be called by as well: `Andre kommuner`, `Tidligere Sør-Trøndelag`. */
const UNSURE = "nabo|neighbou?r|tidligere|tidlegare|former|andre|other";

const saying = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})`, "iu");

const SURELY_APART = saying(SURE);
/** Words over municipalities that are shown beside those that take part. */
const SET_APART = saying(`${SURE}|${UNSURE}`);

/** Whether a text says that what stands under it does not belong to the table above. */
export const setsApart = (text: string): boolean => SET_APART.test(text);

/** Whether it says so by words that no region is called by. */
export const isSurelyApart = (text: string): boolean => SURELY_APART.test(text);

/** Words that only figures of another kind stand under, and no region is called by. */
const OTHER_FIGURES =
  /(?<!\p{L})(?:budsjett|budget|regnskap|rekneskap|tilskudd|tilskot|kostnad|cost|beløp|amount|utgift|faktura|ansatt|ansett|tilsett|employee|årsverk|elever|areal)/iu;

/** Whether a title says that the figures under it are no populations. */
export const namesOtherFigures = (text: string): boolean => OTHER_FIGURES.test(text);
