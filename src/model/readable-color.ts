/** Colours that can be seen on the page's paper. */

/** The ground of the canvas in each theme. */
export const PAPER = { light: "#fcfdfc", dark: "#0f1418" } as const;
export type Theme = keyof typeof PAPER;

/** What a drawn line needs against its ground (WCAG 2.2, 1.4.11). */
export const LEAST_CONTRAST = 3;

const HEX = /^#[0-9a-f]{6}$/;

/** Whether a text is a colour as types have them: `#rrggbb`, lower case. */
export function isColor(text: string): boolean {
  return HEX.test(text);
}

/** How strongly a colour stands out on the paper of a theme: 1 to 21, as WCAG counts it. */
export function contrastOnPaper(color: string, theme: Theme): number {
  const [a, b] = [luminance(color), luminance(PAPER[theme])];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The colour itself where it stands out enough, else as little darker or lighter as that takes. */
export function readable(color: string, theme: Theme): string {
  const towards = theme === "light" ? 0 : 255;
  for (let share = 0; share <= 1; share += 0.02) {
    const mixed = mix(color, towards, share);
    if (contrastOnPaper(mixed, theme) >= LEAST_CONTRAST) return mixed;
  }
  return mix(color, towards, 1);
}

function mix(color: string, towards: number, share: number): string {
  const parts = channels(color).map((part) => Math.round(part + (towards - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = channels(color).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function channels(color: string): number[] {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
