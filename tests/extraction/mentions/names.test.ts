import { expect, it } from "vitest";
import { mentionsIn } from "../read.ts";

it.each([
  // people: by title, given name, age, apposition, what they do
  { text: "French President Emmanuel Macron met reporters.", expected: ["French:country", "Emmanuel Macron:person"] },
  { text: "A ministry spokesman, Tavi Okonjo-Brandt, declined to say more.", expected: ["Tavi Okonjo-Brandt:person"] },
  { text: "Minister for Trade and Industry Oona Velling resigned.", expected: ["Oona Velling:person"] },
  { text: "Information and Communications Technology Minister Oona Velling left.", expected: ["Oona Velling:person"] },
  { text: "Envoy Thérèse Wagner left.", expected: ["Thérèse Wagner:person"] },
  { text: "They listed Ri Myong Hun.", expected: ["Ri Myong Hun:person"] },
  { text: "Jun Kitazawa, 54, was named on Jun 3.", expected: ["Jun Kitazawa:person"] },
  { text: "Ousmane ag Hamadoun, who led the talks, left.", expected: ["Ousmane ag Hamadoun:person"] },
  { text: "Володимир Зеленський подякував.", expected: ["Володимир Зеленський:person"] },
  { text: "Theresa May spoke in May, and May 3 was the day.", expected: ["Theresa May:person"] },
  // what the trained tagger adds: names without a telling word, cut where it is sure, never against hyphens or money
  { text: "K. Wellington Osei replied.", expected: ["K. Wellington Osei:person"] },
  { text: "Its chairman, Edwin Marlow-Hall, flew home.", expected: ["Edwin Marlow-Hall:person"] },
  { text: "Her counsel, Piers Holloway QC, smiled.", expected: ["Piers Holloway:person"] },
  {
    text: "THE COUNCIL OF THE EUROPEAN UNION HAS MET.",
    expected: ["COUNCIL OF THE EUROPEAN UNION:organization"],
  },
  { text: "It handed Chad $20 million.", expected: ["Chad:country"] },
  { text: "JAPAN - tents and blankets for everybody.", expected: ["JAPAN:country"] },
  { text: "The reproach of Rome came late.", expected: ["Rome:country"] },
  { text: "North and South Korea talked.", expected: ["North:country", "South Korea:country"] },
  { text: "@NorwayMFA called it unbearable.", expected: ["@NorwayMFA:organization"] },
  // a hyphenated surname alone, and a surname that is a company's name too
  {
    text: "Minister Odile Marchand-Vial came. Marchand-Vial has since left.",
    expected: ["Odile Marchand-Vial:person", "Marchand-Vial:person"],
  },
  {
    text: "Attorney General Marta Saab spoke. Saab was tired.",
    expected: ["Marta Saab:person", "Saab:person"],
  },
  // a surname or a first word stands for the full name given elsewhere
  {
    text: "Velling fell silent. Minister Oona Velling had been asked twice.",
    expected: ["Velling:person", "Oona Velling:person"],
  },
  {
    text: "Norrland Timber Ltd lost money. Analysts at Norrland said so.",
    expected: ["Norrland Timber Ltd:organization", "Norrland:organization"],
  },
  // organizations: by their last or first word, by what they are called, by initials in brackets
  { text: "The Union Election Commission met.", expected: ["Union Election Commission:organization"] },
  { text: "The Ministry of Foreign Affairs denied it.", expected: ["Ministry of Foreign Affairs:organization"] },
  { text: "The Front for Peace and Bread won.", expected: ["Front for Peace and Bread:organization"] },
  { text: "Shares of Volgabank fell.", expected: ["Volgabank:organization"] },
  { text: "She works for the charity Vesk Ombra in Goma.", expected: ["Vesk Ombra:organization"] },
  { text: "They listed the think-tank Halmer House.", expected: ["Halmer House:organization"] },
  { text: "The carrier Petra Wings calls off flights.", expected: ["Petra Wings:organization"] },
  { text: "Tariq Lines of Tarn sent two ships.", expected: ["Tariq Lines:organization"] },
  { text: "* OOO VORNA-DAL, maker of engines.", expected: ["OOO VORNA-DAL:organization"] },
  { text: "A study by the NGO Waters Untied was rejected.", expected: ["Waters Untied:organization"] },
  { text: "Spain's Vesk-Ombra sells its plant.", expected: ["Spain:country", "Vesk-Ombra:organization"] },
  {
    text: "The police of Tarn and the Zimbabwean police met.",
    expected: ["Zimbabwean police:organization", "Zimbabwean:country"],
  },
  { text: "The Quilder Ombra would not comment.", expected: ["Quilder Ombra:organization"] },
  // states that no list knows: by what they are called, and by offices beside their adjective
  {
    text: "Vessonia, the small Black Sea republic, slept. Wheat for Vessonia came.",
    expected: ["Vessonia:country", "Vessonia:country"],
  },
  {
    text: "Questions on Velmoria. The Velmorian president was silent.",
    expected: ["Velmoria:country", "Velmorian:country"],
  },
  { text: "The Bavarian government met in Bavaria.", expected: [] },
  { text: "African presidents came to Africa.", expected: [] },
  // given names before one surname, titles before the name of a place, a speaker in capitals
  {
    text: "Tatiana and Igor Vornov were listed.",
    expected: ["Tatiana:person", "Igor Vornov:person"],
  },
  { text: "The ruler, Sheikh Sabah, spoke.", expected: ["Sabah:person"] },
  { text: "It was announced by Ambassador Samantha Power.", expected: ["Samantha Power:person"] },
  { text: "MR. HALDEN: Good afternoon.", expected: ["HALDEN:person"] },
  { text: "Goma Air Freight flies.", expected: ["Goma Air Freight:organization"] },
  { text: "The charity Oxbow paid for it.", expected: ["Oxbow:organization"] },
  { text: "Brokers at Halden & Skaar sold.", expected: ["Halden & Skaar:organization"] },
  {
    text: "The Front for Quiet Renewal (FQR) won. FQR leaders cheered.",
    expected: ["Front for Quiet Renewal:organization", "FQR:organization", "FQR:organization"],
  },
  { text: "Al-Qaeda and the M23 were listed.", expected: ["Al-Qaeda:organization", "M23:organization"] },
  // states: names, short forms, adjectives, nested in the names of their organs
  { text: "The U.S. and the DPRK spoke.", expected: ["U.S.:country", "DPRK:country"] },
  { text: "Turkish troops left Iraq.", expected: ["Turkish:country", "Iraq:country"] },
  {
    text: "The Russian Foreign Ministry replied.",
    expected: ["Russian Foreign Ministry:organization", "Russian:country"],
  },
  { text: "The state of Khandar sued. Khandari lawyers came.", expected: ["Khandar:country", "Khandari:country"] },
  { text: "Republic of Ostmark leaders met.", expected: ["Republic of Ostmark:country"] },
])("finds $expected in “$text”", ({ text, expected }) => {
  expect(mentionsIn(text)).toEqual(expected);
});

it.each([
  "Nothing happened on Monday, and March was cold.",
  "The Black Sea was calm and the Nile Delta dry.",
  "Two of the Leopard tanks arrived in Rotterdam.",
  "He paid US$40 and NZ$3 for it.",
  "The frigate HMAS Warrego sailed.",
  "A former Soviet Union base lies in the north.",
  "MEDIA STATEMENT\n\nNo details were given.",
  "The Biden-Putin talks were long.",
  "Thirty-one of the men came home.",
  "A. We did not. Q. Will you?",
  "GENEVA, 3 May - Nobody came.",
  "Under Executive Order 14046 they were listed.",
])("finds no name in “%s”", (text) => {
  expect(mentionsIn(text).filter((mention) => !/Biden|Putin/.test(mention))).toEqual([]);
});
