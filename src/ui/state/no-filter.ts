/** Takes every part of a filter away. */
export const NO_FILTER = {
  entityTypes: undefined,
  relationTypes: undefined,
  statuses: undefined,
  documents: undefined,
  dates: undefined,
  minConfidence: undefined,
  minSources: undefined,
} as const;
