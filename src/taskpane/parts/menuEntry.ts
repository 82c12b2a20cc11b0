/** One line of a menu. */
export type MenuEntry = {
  readonly label: string;
  /** Somewhere else to go to, in a window of its own; or what is done. */
  readonly target: string | (() => void);
};
