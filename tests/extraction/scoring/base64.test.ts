import { expect, it } from "vitest";
import { fromBase64, toBase64 } from "../../../src/extraction/scoring/base64.ts";

it.each([[[]], [[0]], [[255, 1]], [[1, 2, 3]], [[250, 251, 252, 253, 254, 255, 0]]])("keeps the bytes %j", (bytes) => {
  const text = toBase64(Uint8Array.from(bytes));
  expect(text).toBe(Buffer.from(bytes).toString("base64").replaceAll("=", ""));
  expect([...fromBase64(text)]).toEqual(bytes);
});
