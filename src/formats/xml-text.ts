/** Code points that XML 1.0 cannot hold in any notation, halves of surrogate pairs among them. */
const ILLEGAL = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff\p{Cs}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** The text with U+FFFD for what XML cannot hold. */
export function legalText(value: string): string {
  return value.replace(ILLEGAL, "\ufffd");
}

/** A value as it stands between double quotes; what XML cannot hold becomes U+FFFD. */
export function attributeText(value: string): string {
  return legalText(value).replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** A value as it stands between tags; what XML cannot hold becomes U+FFFD. */
export function contentText(value: string): string {
  return legalText(value).replace(/[&<>\r]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** Attributes with their values, each after a blank; null values are left out. */
export function attributes(values: Readonly<Record<string, string | number | null>>): string {
  let text = "";
  for (const [name, value] of Object.entries(values))
    if (value !== null) text += ` ${name}="${typeof value === "number" ? value : attributeText(value)}"`;
  return text;
}
