import type { ExampleOutcome } from "../../../extraction/own-types/try-examples.ts";
import type { OwnRelationType } from "../../../model/own-type.ts";
import { Icon } from "../../components/icon.tsx";
import { formatCount } from "../wording/counts.ts";

export interface ExamplesProps {
  readonly types: readonly OwnRelationType[];
  readonly examples: readonly (readonly ExampleOutcome[])[];
}

/** What came of the example sentences, those that fail first. */
export function Examples({ types, examples }: ExamplesProps) {
  return types.map((type, at) => <OfType key={type.id} type={type} outcomes={examples[at] ?? []} />);
}

function OfType({ type, outcomes }: { readonly type: OwnRelationType; readonly outcomes: readonly ExampleOutcome[] }) {
  const failing = outcomes.filter(({ passes }) => !passes);
  const passing = outcomes.filter(({ passes }) => passes);
  return (
    <section className="examples" aria-label={`Examples of ${type.label}`}>
      <p className="caption" role="status">
        {outcomes.length === 0
          ? `“${type.label}” has no example sentences. Give it some, to see what it finds.`
          : failing.length === 0
            ? `“${type.label}”: ${formatCount(outcomes.length, "example")} tried, all as they should be`
            : `“${type.label}”: ${failing.length} of ${formatCount(outcomes.length, "example")} fail`}
      </p>
      <ul>
        {[...failing, ...passing].map(({ text, passes, found, fault, expected }) => (
          <li key={`${expected} ${text}`} className={passes ? "passes" : "fails"}>
            <Icon name={passes ? "check" : "close"} size={13} />
            <q>{text}</q>
            <span className="quiet">{passes ? found.join("; ") || "nothing, as it should be" : fault}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
