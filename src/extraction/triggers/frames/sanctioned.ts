import { type Frame, words } from "../frame.ts";

const MEASURES = words(
  "sanction sanctions embargo embargoes embargos blacklist blacklisting freeze freezes penalties boycott blockade ban bans designation designations listing listings restrictions",
);
const MEASURE_KINDS = words(
  "sanctions sanction asset assets arms oil trade import export travel economic financial blacklisting us eu un punitive sdn entity entities coal gas steel grain fuel weapons",
);
const LISTS = words("list lists blacklist blacklists register registers registry roll index annex");
const IMPOSE = words(
  "impose slap place put levy announce introduce adopt approve enact apply unveil issue expand extend widen tighten renew reimpose maintain keep prolong join order declare agree decree add launch pile ratchet lay prepare consider weigh mull propose plan back push threaten float draft have level bring sign decree enforce trigger reinstate restore",
);
const REFUSE = words("rule reject oppose veto block resist refuse exclude");

/** Sanctions, listings, asset freezes and embargoes. */
export const SANCTIONED: readonly Frame[] = [
  {
    id: "sanctioned.verb",
    on: "verb",
    words: words("sanction blacklist embargo"),
    source: ["subject"],
    target: ["object"],
    confidence: 0.9,
  },
  {
    id: "sanctioned.designate",
    on: "verb",
    words: words("designate list outlaw proscribe"),
    source: ["subject"],
    target: ["recipient", "object"],
    confidence: 0.6,
  },
  {
    id: "sanctioned.freeze",
    on: "verb",
    words: words("freeze immobilise immobilize seize block"),
    source: ["subject"],
    target: ["object-owner"],
    theme: {
      nouns: words(
        "asset assets account accounts funds property reserves holdings fortune deposit deposits money wealth shares",
      ),
      money: true,
      prepositions: [],
    },
    confidence: 0.7,
  },
  {
    id: "sanctioned.ban",
    on: "verb",
    words: words("ban prohibit bar halt stop outlaw boycott"),
    source: ["subject", "in"],
    target: ["object-owner", "from", "to", "with", "against"],
    theme: {
      nouns: words(
        "import imports export exports purchase purchases sale sales shipment shipments trade transactions dealings goods oil coal gas gold diamonds steel wine wines vodka fruit vegetables meat beef pork poultry fish seafood grain wheat sugar cement timber copper cotton",
      ),
      money: false,
      prepositions: [],
    },
    confidence: 0.6,
  },
  {
    id: "sanctioned.suspend-trade",
    on: "verb",
    words: words("suspend sever cease"),
    source: ["subject"],
    target: ["object-owner", "from", "with"],
    theme: { nouns: words("trade import imports"), money: false, prepositions: [] },
    confidence: 0.6,
  },
  {
    id: "sanctioned.listed",
    on: "verb",
    words: words("add put place include name enter"),
    source: ["subject", "list-owner"],
    target: ["object"],
    means: {
      by: words("to on in onto under among"),
      nouns: new Set([...LISTS, "sanctions", "embargo", "restrictions"]),
    },
    confidence: 0.85,
  },
  {
    id: "sanctioned.hit-with",
    on: "verb",
    words: words("hit target slap strike punish penalise penalize face threaten"),
    source: ["subject", "list-owner"],
    target: ["object"],
    means: { by: words("with by"), nouns: MEASURES },
    confidence: 0.85,
  },
  {
    id: "sanctioned.under",
    on: "verb",
    words: words("be remain come stand fall stay live"),
    source: ["list-owner", "phrase-by"],
    target: ["subject"],
    means: { by: words("under on subject"), nouns: new Set([...MEASURES, ...LISTS]) },
    confidence: 0.8,
  },
  {
    id: "sanctioned.subject-to",
    on: "verb",
    words: words("be remain become stay"),
    source: ["list-owner", "phrase-by"],
    target: ["subject"],
    theme: { nouns: words("subject"), money: false, prepositions: [] },
    means: { by: words("to"), nouns: MEASURES },
    confidence: 0.8,
  },
  {
    id: "sanctioned.appear",
    on: "verb",
    words: words("appear figure feature"),
    source: ["list-owner"],
    target: ["subject"],
    means: { by: words("on in"), nouns: LISTS },
    confidence: 0.65,
  },
  {
    id: "sanctioned.cut-off",
    on: "verb",
    words: words("cut exclude disconnect remove eject bar"),
    source: ["subject"],
    target: ["object"],
    means: { by: words("from"), nouns: words("swift system markets clearing") },
    confidence: 0.55,
  },
  {
    id: "sanctioned.compound",
    on: "noun",
    words: words("sanctioned blacklisted embargoed"),
    source: ["hyphen"],
    target: ["head", "described"],
    compound: true,
    confidence: 0.75,
  },
  {
    id: "sanctioned.ban-on",
    on: "noun",
    words: words("ban bans prohibition boycott"),
    source: ["owner", "by"],
    target: ["on", "from", "of"],
    means: {
      by: words("on of"),
      nouns: words(
        "import imports export exports goods products trade oil coal gas gold diamonds steel wine fruit meat grain",
      ),
    },
    confidence: 0.65,
    support: [
      { verbs: IMPOSE, source: ["subject"], target: ["on", "from", "of"] },
      { verbs: REFUSE, source: ["subject"], target: ["on", "from", "of"] },
    ],
  },
  {
    id: "sanctioned.list",
    on: "noun",
    words: words("list lists register blacklist"),
    source: ["owner"],
    target: [],
    modifiers: words("sanctions sanction terror terrorism terrorist black sdn designation"),
    confidence: 0.7,
    support: [
      {
        verbs: words("expand extend update widen broaden amend lengthen"),
        source: ["subject"],
        target: ["to-include"],
      },
    ],
  },
  {
    id: "sanctioned.sanctions",
    on: "noun",
    words: MEASURES,
    source: ["owner", "by", "from", "of"],
    target: ["on", "against", "upon", "at", "bearer"],
    modifiers: MEASURE_KINDS,
    confidence: 0.75,
    support: [
      { verbs: IMPOSE, source: ["subject"], target: ["on", "against", "upon", "for", "at", "to-include"] },
      { verbs: REFUSE, source: ["subject"], target: ["on", "against", "upon"] },
      {
        verbs: words("target hit cover name affect include strike list"),
        source: ["owner", "by"],
        target: ["object-of-subject"],
      },
      { verbs: words("have keep hold leave"), by: words("under"), source: ["subject"], target: ["object", "bearer"] },
      {
        verbs: words("face incur draw attract suffer"),
        source: ["from", "by", "owner"],
        target: ["subject"],
      },
      { verbs: words("join"), by: words("in"), source: ["subject"], target: ["on", "against"] },
      {
        verbs: words("hit respond retaliate answer react come reply follow"),
        by: words("with"),
        source: ["subject"],
        target: ["on", "against"],
      },
    ],
  },
  { id: "sanctioned.item", on: "item", words: words("item"), source: [], target: [], confidence: 0.85 },
];
