const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes as text of 64 letters, six bits each; the last are filled up with zeros. */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    const count = Math.min(4, bytes.length - at + 1);
    for (let k = 0; k < count; k += 1) text += LETTERS[(bits >>> (18 - 6 * k)) & 63] ?? "";
  }
  return text;
}

/** The bytes that `toBase64` wrote; other letters count as zeros. */
export function fromBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < LETTERS.length; value += 1) values[LETTERS.charCodeAt(value)] = value;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [bits, count, end] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    bits = ((bits << 6) | (values[text.charCodeAt(at)] ?? 0)) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[end] = (bits >>> count) & 255;
    end += 1;
  }
  return bytes;
}
