import { type Frame, words } from "../frame.ts";

const TALK = words(
  "call conversation talk talks discussion discussions dialogue exchange chat consultation consultations conference teleconference videoconference contact session meeting",
);
const REMOTE = words(
  "phone telephone telephonic telephoned phonic video hotline videolink zoom skype teleconference tele virtual phone-in virtual satellite",
);
const LINES = words(
  "phone telephone phones line hotline line link video videolink videoconference teleconference zoom skype call calls conversation radiotelephone video-link",
);
const BY = words("by over on via through in during per using");

const HOLDING =
  "have hold make conduct do join initiate share convene host start begin get receive take schedule plan arrange end exchange swap";

/** Phone and video calls that took place. */
export const CALLED: readonly Frame[] = [
  {
    id: "called.verb",
    on: "verb",
    words: words("call phone telephone ring dial video-call rang"),
    source: ["subject"],
    target: ["object"],
    confidence: 0.8,
    notParticles: words("for on off upon in out into to at back down"),
    bareObject: true,
    mutual: true,
  },
  {
    id: "called.spoke-by-phone",
    on: "verb",
    words: words("speak talk confer converse chat communicate consult discuss connect meet"),
    source: ["subject"],
    target: ["with", "to"],
    means: { by: BY, nouns: LINES },
    confidence: 0.9,
    mutual: true,
  },
  {
    id: "called.reached-by-phone",
    on: "verb",
    words: words("reach contact tell inform assure congratulate brief thank urge warn ask address consult engage"),
    source: ["subject"],
    target: ["object"],
    means: { by: BY, nouns: LINES },
    confidence: 0.7,
    mutual: true,
  },
  {
    id: "called.had-on-the-line",
    on: "verb",
    words: words("have get"),
    source: ["subject"],
    target: ["object"],
    means: { by: words("on"), nouns: words("phone telephone line hotline screen") },
    confidence: 0.8,
    mutual: true,
  },
  {
    id: "called.got-through",
    on: "verb",
    words: words("get put"),
    source: ["subject"],
    target: ["to"],
    particles: words("through"),
    confidence: 0.7,
    mutual: true,
  },
  {
    id: "called.picked-up",
    on: "verb",
    words: words("pick"),
    source: ["subject"],
    target: ["to"],
    particles: words("up"),
    theme: { nouns: words("phone telephone receiver"), money: false, prepositions: [] },
    confidence: 0.7,
    mutual: true,
  },
  {
    id: "called.met-virtually",
    on: "verb",
    words: words("meet speak talk confer"),
    source: ["subject"],
    target: ["with", "object"],
    particles: words("virtually remotely"),
    confidence: 0.75,
    mutual: true,
    together: true,
  },
  {
    id: "called.on-the-line",
    on: "verb",
    words: words("be stay remain get"),
    source: ["subject"],
    target: ["with", "to"],
    means: { by: words("on off"), nouns: words("phone telephone line hotline call link") },
    confidence: 0.8,
    mutual: true,
  },
  {
    id: "called.spoke",
    on: "verb",
    words: words("speak talk"),
    source: ["subject"],
    target: ["with", "to"],
    confidence: 0.35,
    mutual: true,
  },
  {
    id: "called.call",
    on: "noun",
    words: words("call calls phonecall telephone-call videocall teleconference videoconference"),
    source: ["between", "owner", "from", "by"],
    target: ["with", "to"],
    notModifiers: words(
      "investor investors analyst analysts earnings roll wake-up last media press tough close quarterly protest rallying clarion judgement port",
    ),
    confidence: 0.85,
    mutual: true,
    support: [
      {
        verbs: words(
          "have hold make place conduct do join initiate share convene host start begin get receive take accept return schedule plan arrange end request give exchange swap trade field",
        ),
        source: ["subject"],
        target: ["with", "to", "from", "recipient"],
      },
      {
        by: words("in on during by over after via"),
        source: ["subject"],
        target: ["with", "to", "from", "object"],
      },
    ],
  },
  {
    id: "called.talks-by-phone",
    on: "noun",
    words: TALK,
    source: ["between", "owner", "from", "by"],
    target: ["with", "to"],
    modifiers: REMOTE,
    confidence: 0.85,
    mutual: true,
    support: [
      {
        verbs: words(HOLDING),
        source: ["subject"],
        target: ["with", "to", "from"],
      },
      {
        by: words("in on during by over after via"),
        source: ["subject"],
        target: ["with", "to", "from", "object"],
      },
    ],
  },
  {
    id: "called.talks-by-means",
    on: "noun",
    words: TALK,
    source: ["between", "owner", "from"],
    target: ["with", "to"],
    means: { by: words("by over on via through"), nouns: LINES },
    confidence: 0.8,
    mutual: true,
    support: [{ verbs: words(HOLDING), source: ["subject"], target: ["with", "to", "from"] }],
  },
  { id: "called.item", on: "item", words: words("item"), source: [], target: [], confidence: 0.8 },
];
