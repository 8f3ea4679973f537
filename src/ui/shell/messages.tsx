import { Icon } from "../components/icon.tsx";
import { getDesk, useDesk } from "../state/desk.ts";
import "./messages.css";

/** What went wrong or was done, one sentence each, until it is put away. */
export function Messages() {
  const messages = useDesk((state) => state.messages);
  return (
    <div className="messages" role="log" aria-live="polite" aria-label="Messages">
      {messages.map(({ key, kind, text }) => (
        <div key={key} className={`message ${kind}`} role={kind === "error" ? "alert" : "status"}>
          <p>{text}</p>
          <button
            type="button"
            className="tool"
            title="Put away"
            aria-label="Put this message away"
            onClick={() => getDesk().actions.dismissMessage(key)}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
