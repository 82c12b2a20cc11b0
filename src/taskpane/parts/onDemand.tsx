import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Component, lazy, useState, type ComponentType, type ReactNode } from "react";
import { fetchPart } from "../../sheet/fetchPart";
import { usePaneContext } from "../PaneContext";

/** What a part of the pane throws that could not be fetched. */
class NotFetched extends Error {}

/** A part of the pane that is fetched when it is first drawn; where that fails it says so, with a button to try again. */
export function onDemand<P extends object>(
  load: () => Promise<{ readonly default: ComponentType<P> }>
): ComponentType<P> {
  const fetched = () =>
    lazy(async () => {
      const part = await fetchPart(load);
      if (!part.ok) throw new NotFetched();
      return part.value;
    });
  // React keeps what came of the first try.
  let Part = fetched();
  return function OnDemand(props: P) {
    const [, setTries] = useState(0);
    const again = () => {
      Part = fetched();
      setTries((tries) => tries + 1);
    };
    return (
      <FetchBoundary again={again}>
        <Part {...props} />
      </FetchBoundary>
    );
  };
}

type BoundaryProps = { readonly again: () => void; readonly children: ReactNode };
type BoundaryState = { readonly error: unknown };

class FetchBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    // Faults of our own are no fault of the network.
    if (!(error instanceof NotFetched)) throw error;
    return <Missing again={this.#again} />;
  }

  readonly #again = (): void => {
    this.setState({ error: null });
    this.props.again();
  };
}

function Missing({ again }: { readonly again: () => void }) {
  const { notFetched, tryAgain } = usePaneContext().words.texts.pane.header;
  const styles = useStyles();
  return (
    <div role="alert" className={styles.missing}>
      <p className={styles.sentence}>{notFetched}</p>
      <Button onClick={again}>{tryAgain}</Button>
    </div>
  );
}

const useStyles = makeStyles({
  missing: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
  },
  sentence: { ...typographyStyles.body1, margin: 0 },
});
