import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useHiddenStyles } from "./useHiddenStyles";

type SectionProps = {
  readonly title: string;
  /** Stands at the end of the heading's line. */
  readonly aside?: ReactNode;
  /** Belongs to the step above it: a smaller heading, and no line between the two. */
  readonly isPart?: boolean;
  /** Named for those who hear it; for those who see it the place says what it is. */
  readonly isHeadingHidden?: boolean;
  readonly children: ReactNode;
};

/** One step of the flow, or a part of one: a heading and what belongs to it. */
export function Section({
  title,
  aside,
  isPart = false,
  isHeadingHidden = false,
  children,
}: SectionProps) {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={mergeClasses(styles.section, isPart && styles.part)}>
      <div className={isHeadingHidden ? hidden.hidden : styles.heading}>
        {isPart ? (
          <Subheading id={id}>{title}</Subheading>
        ) : (
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
        )}
        {aside}
      </div>
      {children}
    </section>
  );
}

/** A heading inside a section. */
export function Subheading({
  id,
  children,
}: {
  readonly id?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <h3 id={id} className={mergeClasses(styles.title, styles.subtitle)}>
      {children}
    </h3>
  );
}

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTopStyle: "none" },
  },
  part: { borderTopStyle: "none", paddingTop: 0 },
  heading: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, color: tokens.colorNeutralForeground1 },
  subtitle: { ...typographyStyles.body1Strong },
});
