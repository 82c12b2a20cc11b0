/** Words over municipalities that are shown beside those that take part. */
const SET_APART =
  /(?<!\p{L})(?:ikke|ikkje|not|utenfor|utanfor|outside|sammenlikn|sammenlign|samanlikn|compar|nabo|neighbou?r|tidligere|tidlegare|utmeldt|utmeld|former|observat|andre|other)/iu;

/** Whether a text says that what stands under it does not belong to the table above. */
export const setsApart = (text: string): boolean => SET_APART.test(text);
