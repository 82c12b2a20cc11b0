import { makeStyles, mergeClasses, type FluentProviderProps } from "@fluentui/react-components";

/** The part of a Fluent component's state that a style hook of the add-in adds a class to. */
type Slot = { className?: string | undefined };

const useStyles = makeStyles({
  // Fields are as wide as the pane lets them be.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  control: { minWidth: 0, width: "100%" },
  // A long option is cut inside its box, not at the edge.
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});

const withClass = (slot: Slot, own: string): void => {
  slot.className = mergeClasses(slot.className, own);
};

/** Makes every field of the pane as narrow as the pane is; Fluent's fields keep a width of their own. */
export const fieldStyles: NonNullable<FluentProviderProps["customStyleHooks_unstable"]> = {
  useFieldStyles_unstable: (state) => {
    withClass((state as { readonly root: Slot }).root, useStyles().field);
  },
  useInputStyles_unstable: (state) => {
    withClass((state as { readonly root: Slot }).root, useStyles().control);
  },
  useTextareaStyles_unstable: (state) => {
    withClass((state as { readonly root: Slot }).root, useStyles().control);
  },
  useSelectStyles_unstable: (state) => {
    withClass((state as { readonly select: Slot }).select, useStyles().select);
  },
};
