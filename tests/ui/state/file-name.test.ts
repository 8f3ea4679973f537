import { describe, expect, it } from "vitest";
import { fileNameOf } from "../../../src/ui/state/file-name.ts";

describe("file names", () => {
  it.each([
    { title: "Sample corpus", name: "sample-corpus" },
    { title: "  ../../etc/passwd ", name: "etc-passwd" },
    { title: "Володимир Зеленський", name: "володимир-зеленський" },
    { title: "“”", name: "entente" },
  ])("of $title is $name", ({ title, name }) => {
    expect(fileNameOf(title)).toBe(name);
  });
});
