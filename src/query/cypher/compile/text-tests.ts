/** What one text may be asked about another; regular expressions stand apart. */
export const TEXT_TESTS = {
  "starts with": (a: string, b: string) => a.startsWith(b),
  "ends with": (a: string, b: string) => a.endsWith(b),
  contains: (a: string, b: string) => a.includes(b),
} as const;
