import { useEffect, useState } from "react";

/** Whole seconds since it was put up; nothing in the first. */
export function Elapsed() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - began) / 1000)), 250);
    return () => clearInterval(timer);
  }, []);
  return seconds > 0 ? <span className="quiet">{seconds} s</span> : null;
}
