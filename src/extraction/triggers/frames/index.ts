import type { ClaimType } from "../../../model/schema.ts";
import type { Frame } from "../frame.ts";
import { AIDED } from "./aided.ts";
import { CALLED } from "./called.ts";
import { DISPUTED } from "./disputed.ts";
import { SANCTIONED } from "./sanctioned.ts";

/** How each claim may be worded. */
export const FRAMES: Readonly<Record<ClaimType, readonly Frame[]>> = {
  called: CALLED,
  aided: AIDED,
  sanctioned: SANCTIONED,
  disputed: DISPUTED,
};
