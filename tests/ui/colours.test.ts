import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ENTITY_TYPES, RELATION_TYPES } from "../../src/model/schema.ts";

const css = readFileSync(join(import.meta.dirname, "../../src/ui/tokens.css"), "utf8");

/** Custom properties of one theme's block. */
function tokens(theme: "light" | "dark"): Map<string, string> {
  const block = new RegExp(`\\[data-theme="${theme}"\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? "";
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value.trim()]),
  );
}

/** Relative luminance and contrast ratio as WCAG 2.2 defines them; `#rrggbb`. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe.each(["light", "dark"] as const)("colours on %s paper", (theme) => {
  const values = tokens(theme);
  const value = (name: string) => values.get(name) ?? "";
  const types = Object.entries({ ...ENTITY_TYPES, ...RELATION_TYPES });

  it.each(types)("%s is one colour in the style sheet and in the schema", (id, { color }) => {
    expect(value(id.replaceAll("_", "-"))).toBe(color[theme]);
  });

  it.each(types)("%s stands out from the canvas (3 : 1)", (_, { color }) => {
    expect(contrast(color[theme], value("canvas"))).toBeGreaterThanOrEqual(3);
  });

  it.each(["ink", "ink-2", "ink-3", "planned", "denied"])("text in %s is legible (4.5 : 1) on every ground", (ink) => {
    for (const ground of ["canvas", "panel", "raised", "hover", "well"])
      expect(contrast(value(ink), value(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });

  it("no two types of one kind share a colour", () => {
    for (const registry of [ENTITY_TYPES, RELATION_TYPES]) {
      const colors = Object.values(registry).map(({ color }) => color[theme]);
      expect(new Set(colors).size).toBe(colors.length);
    }
  });
});
