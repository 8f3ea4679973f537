import type { Message } from "./desk-state.ts";

const MOST = 5;

/** Adds a message at the end; one that says the same goes, and so do the oldest beyond five. */
export function say(messages: readonly Message[], message: Message): readonly Message[] {
  return [...messages.filter(({ text }) => text !== message.text), message].slice(-MOST);
}

export function dismiss(messages: readonly Message[], key: string): readonly Message[] {
  return messages.filter((message) => message.key !== key);
}
