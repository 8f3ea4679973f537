import type { ReactElement } from "react";

/** Drawn on a grid of 16: strokes take the text colour. */
const SHAPES = {
  check: <path d="m3 8.5 3.2 3.2L13 4.8" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  collapse: <path d="M8 6.5V2M8 14V9.5M6.4 4.8 8 6.4l1.6-1.6M6.4 11.2 8 9.6l1.6 1.6M2.5 8h11" />,
  down: <path d="M3.5 6 8 10.5 12.5 6" />,
  drag: (
    <g fill="currentColor" stroke="none">
      <circle cx="6" cy="4" r="1" />
      <circle cx="10" cy="4" r="1" />
      <circle cx="6" cy="8" r="1" />
      <circle cx="10" cy="8" r="1" />
      <circle cx="6" cy="12" r="1" />
      <circle cx="10" cy="12" r="1" />
    </g>
  ),
  edit: <path d="M3 13l.6-2.7L10.8 3l2.2 2.2-7.3 7.2z" />,
  expand: (
    <>
      <circle cx="8" cy="8" r="2.1" />
      <path d="M8 5.4V2M8 14v-3.4M5.4 8H2M14 8h-3.4M6.6 2.9 8 1.5l1.4 1.4M6.6 13.1 8 14.5l1.4-1.4M2.9 6.6 1.5 8l1.4 1.4M13.1 6.6 14.5 8l-1.4 1.4" />
    </>
  ),
  export: <path d="M8 10V2.5M5 5.5l3-3 3 3M3 9.5v4h10v-4" />,
  file: <path d="M4 1.8h5.5L12.5 5v9.2H4zM9.3 2v3.2h3M6 8h4.5M6 10.5h4.5" />,
  fit: <path d="M2.5 5.5v-3h3M13.5 5.5v-3h-3M2.5 10.5v3h3M13.5 10.5v3h-3" />,
  focus: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <circle cx="8" cy="8" r="1.6" fill="currentColor" stroke="none" />
    </>
  ),
  hand: (
    <path d="M8 2v12M2 8h12M6.4 3.6 8 2l1.6 1.6M6.4 12.4 8 14l1.6-1.6M3.6 6.4 2 8l1.6 1.6M12.4 6.4 14 8l-1.6 1.6" />
  ),
  help: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M6.3 6.4c.1-1 .8-1.6 1.8-1.6s1.7.6 1.7 1.5c0 1.3-1.7 1.3-1.7 2.6M8.1 11v.4" />
    </>
  ),
  hide: <path d="M2 8c1.6-2.6 3.6-4 6-4s4.4 1.4 6 4c-1.6 2.6-3.6 4-6 4s-4.4-1.4-6-4zM3 13.5 13 2.5" />,
  history: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 4.8V8l2.3 1.5" />
    </>
  ),
  keep: (
    <>
      <circle cx="8" cy="8" r="2.5" fill="currentColor" stroke="none" />
      <circle cx="8" cy="8" r="5.75" strokeDasharray="2 2.1" />
    </>
  ),
  lasso: (
    <path d="M4.5 11.2C2.8 10.3 2 9 2 7.4 2 4.8 4.7 3 8 3s6 1.8 6 4.4-2.7 4.4-6 4.4c-1.6 0-2.6-.3-3.2-.9-.8-.8.2-2 1.3-1.4 1.3.8.6 3-1.6 4" />
  ),
  layout: (
    <>
      <circle cx="4" cy="4" r="1.8" />
      <circle cx="12.2" cy="6" r="1.8" />
      <circle cx="6" cy="12.2" r="1.8" />
      <path d="m5.7 4.4 4.8 1.2M4.4 5.7l1.2 4.7M7.3 11l3.7-3.7" />
    </>
  ),
  link: <path d="M6.5 9.5 9.5 6.5M7 5l1.8-1.8a2.5 2.5 0 0 1 4 3.6L11 8.5M9 11l-1.8 1.8a2.5 2.5 0 0 1-4-3.6L5 7.5" />,
  lock: <path d="M4 7.5h8v6H4zM5.5 7.5V5.3a2.5 2.5 0 0 1 5 0v2.2" />,
  merge: <path d="M3 2.5c0 4 5 3 5 7v4M13 2.5c0 4-5 3-5 7M6 11.5l2 2 2-2" />,
  minus: <path d="M3 8h10" />,
  more: (
    <g fill="currentColor" stroke="none">
      <circle cx="3.5" cy="8" r="1.2" />
      <circle cx="8" cy="8" r="1.2" />
      <circle cx="12.5" cy="8" r="1.2" />
    </g>
  ),
  next: <path d="M6 3.5 10.5 8 6 12.5" />,
  open: <path d="M2.5 3.5c2-.8 4-.5 5.5.8 1.5-1.3 3.5-1.6 5.5-.8v9c-2-.8-4-.5-5.5.8-1.5-1.3-3.5-1.6-5.5-.8zM8 4.3v9" />,
  outline: <path d="M2.5 3.5h4M5.5 8h8M5.5 12.5h8M8.5 3.5h5M3.5 5v7.5h2M3.5 8h2" />,
  path: (
    <>
      <circle cx="3.2" cy="12.4" r="1.7" />
      <circle cx="12.8" cy="3.6" r="1.7" />
      <path d="M4.9 12.2c5.6-.4 1-8.2 6.1-8.5" />
    </>
  ),
  pin: <path d="M6 2.5h4l-.5 4 2 2.5h-7l2-2.5zM8 9v5" />,
  play: <path d="M5 3v10l8-5z" fill="currentColor" stroke="none" />,
  plus: <path d="M8 3v10M3 8h10" />,
  prev: <path d="M10 3.5 5.5 8l4.5 4.5" />,
  question: <path d="M3 3h10v7.5H8l-3 3v-3H3zM6 6h4M6 8h2.5" />,
  rect: <rect x="2.5" y="3.5" width="11" height="9" strokeDasharray="2.2 1.6" />,
  redo: <path d="m10.5 3 3 3-3 3M13.5 6H6a3.5 3.5 0 0 0 0 7h3" />,
  rows: <path d="M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6.5 3.5v9" />,
  run: <path d="M4.5 2.8v10.4L13 8z" fill="currentColor" stroke="none" />,
  save: <path d="M3 2.5h8l2 2v9H3zM5.5 2.5v3.5h4.5V2.5M5.5 13.5V9.5h5v4" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.25" />
      <path d="m10.2 10.2 3.6 3.6" />
    </>
  ),
  split: <path d="M8 13.5V10C8 6 3 6.5 3 2.5M8 10c0-4 5-3.5 5-7.5" />,
  swap: <path d="M3 5.5h9M9.5 3l2.5 2.5L9.5 8M13 10.5H4M6.5 8 4 10.5 6.5 13" />,
  tag: <path d="M2.5 2.5h5l6 6-5 5-6-6zM5.2 5.2h.1" />,
  terminal: <path d="m3 4.5 3 3-3 3M8 11h5" />,
  theme: (
    <>
      <circle cx="8" cy="8" r="5.25" />
      <path d="M8 2.75a5.25 5.25 0 0 1 0 10.5z" fill="currentColor" />
    </>
  ),
  undo: <path d="M5.5 3 2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H7" />,
  up: <path d="M3.5 10 8 5.5l4.5 4.5" />,
} as const satisfies Record<string, ReactElement>;

export type IconName = keyof typeof SHAPES;

/** A small line drawing. It says nothing to a screen reader: the control that carries it has the name. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {SHAPES[name]}
    </svg>
  );
}
