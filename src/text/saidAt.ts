/** Where something is said: what can be done about it differs. */
export type SaidAt = "pane" | "command-line";
