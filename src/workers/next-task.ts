/**
 * A turn for whoever waits: a wish to stop, a question. Messages come in between tasks. By a message of its own, since
 * browsers hold nested timers back by some 4 ms; by a timer where there are no channels.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
