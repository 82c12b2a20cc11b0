import { makeStyles } from "@fluentui/react-components";

/** A field as wide as the pane lets it be; a long option is cut inside its box, not at the edge. */
export const useFieldStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});
