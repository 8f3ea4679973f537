import { type Frame, words } from "../frame.ts";

const REJECT = words(
  "deny reject dismiss dispute refute contest contradict rebut repudiate rubbish disprove debunk discredit counter challenge disown brush shrug laugh wave scoff quash decry denounce rebuff disagree disbelieve slam",
);
const FALSE = words(
  "false untrue baseless unfounded groundless lie lies fabrication fabrications fabricated nonsense invention inventions fiction fake disinformation propaganda wrong incorrect inaccurate misleading absurd ridiculous invented hoax fantasy unsubstantiated slander fairy-tale myth rubbish unacceptable illegal illegitimate unlawful unjustified unfair libel smear mistaken hogwash bogus concocted manufactured exaggerated forgery forged montage tale misinformed distortion distorted void",
);

/** Denial, rejection or contradiction of what somebody says or decides. */
export const DISPUTED: readonly Frame[] = [
  {
    id: "disputed.reject",
    on: "verb",
    words: REJECT,
    source: ["subject", "speaker"],
    target: ["claimant"],
    confidence: 0.8,
  },
  {
    id: "disputed.called-false",
    on: "verb",
    words: words("call describe brand label term denounce dub condemn dismiss"),
    source: ["subject", "speaker"],
    target: ["claimant"],
    calls: FALSE,
    notParticles: words("on for off in up upon"),
    confidence: 0.75,
  },
  {
    id: "disputed.is-false",
    on: "verb",
    words: words("be remain"),
    source: ["speaker"],
    target: ["claimant"],
    calls: FALSE,
    confidence: 0.7,
  },
  {
    id: "disputed.made-up",
    on: "verb",
    words: words("invent fabricate concoct exaggerate forge falsify distort misquote misread misinform misunderstand"),
    source: ["speaker"],
    target: ["claimant"],
    passive: true,
    confidence: 0.7,
  },
  {
    id: "disputed.make-up",
    on: "verb",
    words: words("make"),
    source: ["speaker"],
    target: ["claimant"],
    particles: words("up"),
    passive: true,
    confidence: 0.7,
  },
  {
    id: "disputed.take-issue",
    on: "verb",
    words: words("take"),
    source: ["subject"],
    target: ["claimant"],
    theme: { nouns: words("issue exception"), money: false, prepositions: [] },
    confidence: 0.75,
  },
  {
    id: "disputed.bare",
    on: "noun",
    words: words(
      "false untrue baseless unfounded groundless wrong lie lies nonsense rubbish fabrication fabrications invention inventions fiction fantasy slander fairy-tale tale myth disinformation propaganda hogwash bogus absurd ridiculous incorrect true so",
    ),
    source: ["speaker"],
    target: ["claimant"],
    alone: true,
    confidence: 0.7,
  },
  {
    id: "disputed.contrary",
    on: "noun",
    words: words("contrary"),
    source: ["speaker", "subject-after"],
    target: ["claimant"],
    confidence: 0.7,
  },
  {
    id: "disputed.rejection",
    on: "noun",
    words: words("rejection denial dismissal refutation rebuttal repudiation"),
    source: ["owner", "by"],
    target: ["claimant"],
    confidence: 0.7,
  },
];
