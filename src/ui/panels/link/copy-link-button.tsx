import { messageOf } from "../../../model/errors.ts";
import { Icon } from "../../components/icon.tsx";
import { getDesk } from "../../state/desk.ts";

/** Copies the address of the page with what is open now: it leads back here in this browser. */
export function CopyLinkButton() {
  const { actions } = getDesk();
  const copy = () =>
    navigator.clipboard.writeText(actions.link()).then(
      () => actions.say("info", "The link is copied. It opens this view in this browser."),
      (error: unknown) => actions.say("error", `The link could not be copied: ${messageOf(error)}`),
    );
  return (
    <button type="button" className="tool" title="Copy link" aria-label="Copy link" onClick={() => void copy()}>
      <Icon name="link" />
    </button>
  );
}
