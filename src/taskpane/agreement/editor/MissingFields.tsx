import { Button } from "@fluentui/react-components";
import { Message } from "../../parts/Message";
import type { TermLine } from "../draft/sayTerms";
import { useEditor } from "./EditorContext";

type MissingFieldsProps = {
  readonly lines: readonly TermLine[];
  readonly onGo: (term: number) => void;
};

/** After somebody has tried to save: how much is missing, with a button to each term that lacks something. */
export function MissingFields({ lines, onGo }: MissingFieldsProps) {
  const { issues, texts, tried, draft } = useEditor();
  const terms = lines.filter(({ term }) => issues.some((issue) => issue.term === term.id));
  const missing = issues.filter(({ code }) => code !== "rule").length;
  return (
    <div role="alert">
      {tried && issues.length > 0 && (
        <Message
          intent="error"
          title={missing === 0 ? texts.problems.misfit : texts.problems.title(missing)}
          actions={terms
            .filter(({ term }) => term.id !== draft.rule.id)
            .map(({ term, place }) => (
              <Button key={term.id} size="small" onClick={() => onGo(term.id)}>
                {texts.problems.go(place)}
              </Button>
            ))}
        >
          {issues.some(({ term, field }) => term !== null && field === "terms") &&
            texts.problems.noTermsIn}
        </Message>
      )}
    </div>
  );
}
