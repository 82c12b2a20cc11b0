/** Excel's colours for series, as the file has them. */
const COLOURS = ["#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47"] as const;

export const chartColour = (index: number): string => COLOURS[index % COLOURS.length] ?? COLOURS[0];
