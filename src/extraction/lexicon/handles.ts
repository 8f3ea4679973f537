/** Words of a handle: "@NorwayMFA" → Norway, MFA; "@Harbour_News" → Harbour, News. */
export function handleWords(handle: string): string[] {
  return handle
    .slice(1, LONGEST)
    .split(/_+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u)
    .filter((word) => word !== "");
}

/** Longer handles are read to here. */
const LONGEST = 32;

/** What accounts of foreign ministries call themselves. */
const FOREIGN_MINISTRY = /^(?:MFA|MoFA|MOFA|mfa|mofa|Mfa|Mofa)$/;

/** Whether one of a handle's words says that it is a foreign ministry's account. */
export function isForeignMinistry(words: readonly string[]): boolean {
  return words.some((word) => FOREIGN_MINISTRY.test(word));
}

/** Words that tell an account of a body, beside those that end the names of bodies. Gathered by hand from general knowledge. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  "MFA MoFA MOFA mfa mofa Mfa Mofa Gov Govt Government Govern Presidency PresOffice Ministry Min Ministerio Embassy Emb Army Navy Police Parliament NATO UN EU News Media Press Daily Times Post Gazeta Gazette Tribune Herald Radio TV Office HQ Official Team Club Bank Group Airlines Airways Aid Relief Watch".split(
    " ",
  ),
);
