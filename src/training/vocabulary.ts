/** What generated reports are put together from. People, agencies and wording are invented; countries and capitals are real. */

/** Country, adjective, capital. */
export const COUNTRIES = [
  ["Argentina", "Argentine", "Buenos Aires"],
  ["Armenia", "Armenian", "Yerevan"],
  ["Australia", "Australian", "Canberra"],
  ["Austria", "Austrian", "Vienna"],
  ["Bolivia", "Bolivian", "La Paz"],
  ["Brazil", "Brazilian", "Brasília"],
  ["Canada", "Canadian", "Ottawa"],
  ["Chile", "Chilean", "Santiago"],
  ["Croatia", "Croatian", "Zagreb"],
  ["Denmark", "Danish", "Copenhagen"],
  ["Egypt", "Egyptian", "Cairo"],
  ["Estonia", "Estonian", "Tallinn"],
  ["Ethiopia", "Ethiopian", "Addis Ababa"],
  ["Finland", "Finnish", "Helsinki"],
  ["France", "French", "Paris"],
  ["Georgia", "Georgian", "Tbilisi"],
  ["Ghana", "Ghanaian", "Accra"],
  ["Greece", "Greek", "Athens"],
  ["India", "Indian", "New Delhi"],
  ["Indonesia", "Indonesian", "Jakarta"],
  ["Italy", "Italian", "Rome"],
  ["Japan", "Japanese", "Tokyo"],
  ["Kenya", "Kenyan", "Nairobi"],
  ["Latvia", "Latvian", "Riga"],
  ["Malaysia", "Malaysian", "Kuala Lumpur"],
  ["Mexico", "Mexican", "Mexico City"],
  ["Moldova", "Moldovan", "Chisinau"],
  ["Mongolia", "Mongolian", "Ulaanbaatar"],
  ["Norway", "Norwegian", "Oslo"],
  ["Peru", "Peruvian", "Lima"],
  ["Poland", "Polish", "Warsaw"],
  ["Portugal", "Portuguese", "Lisbon"],
  ["Romania", "Romanian", "Bucharest"],
  ["Senegal", "Senegalese", "Dakar"],
  ["Serbia", "Serbian", "Belgrade"],
  ["South Korea", "South Korean", "Seoul"],
  ["Spain", "Spanish", "Madrid"],
  ["Sweden", "Swedish", "Stockholm"],
  ["Turkey", "Turkish", "Ankara"],
  ["Zambia", "Zambian", "Lusaka"],
] as const;

export const GIVEN_NAMES: readonly string[] = `
  Ada Aino Amara Anders Beatriz Bruno Carla Chidi Dana Dmitar Elif Emre Farah Goran Hana Henrik Ines Ivo Jana Jonas
  Kaisa Karim Lena Lucas Mara Mateo Nadia Nils Olga Oscar Paula Pedro Rosa Ruben Sara Stefan Tamar Tomas Vera Yusuf
`
  .trim()
  .split(/\s+/);

export const SURNAMES: readonly string[] = `
  Abara Almeida Andersen Baranov Belmonte Castel Dahlgren Draskovic Eriksen Farkas Galanis Hartono Ilves Jansson
  Kaplan Kovac Laurent Lindqvist Marchetti Mbeki Morales Nakano Novak Okafor Ortega Petrov Quintana Rahimi Rossi
  Salonen Santoro Sorensen Tamm Toure Ueda Valdez Vasquez Weber Yilmaz Zeller Zhukov Osei Pereira Kalnins Bergmann
`
  .trim()
  .split(/\s+/);

export const OFFICES = ["President", "Prime Minister", "Foreign Minister", "Defence Minister"] as const;
export const AGENCIES = [
  "Meridian Wire",
  "Northline",
  "Harbour News Agency",
  "Tribune Service",
  "Atlas Press",
] as const;
export const TOPICS = [
  "grain exports",
  "the border",
  "gas prices",
  "fishing rights",
  "the election",
  "a prisoner exchange",
  "flood relief",
  "air defence",
] as const;
export const GOODS = [
  "tents",
  "generators",
  "field hospitals",
  "vaccines",
  "armoured vehicles",
  "blankets",
  "water filters",
] as const;
export const CLAIMS = [
  "the election was rigged",
  "its troops crossed the border",
  "money was taken",
  "the deal is dead",
  "an aircraft was shot at",
] as const;

/**
 * Sentences that tell a claim. `{actor}` is who acts and `{other}` on whom, as title and name; `{actorName}` and `{otherName}` their
 * surnames, `{home}` and `{abroad}` their countries, `{foreign}` the adjective of the second; `{day}`, `{money}`, `{number}`, `{goods}`, `{topic}`, `{claim}` vary.
 */
export const TELLING = [
  "{actor} spoke by phone with {other} on {day} about {topic}.",
  "On {day} {actor} telephoned {other}, and the two talked about {topic} for {number} minutes.",
  "{actorName} and {otherName} held a video call on {day}, the second this month.",
  "{actor} is to call {other} on {day}, officials in {home} said.",
  "{actorName} did not call {otherName}, a spokesman in {home} said.",
  "{home} imposed sanctions on {abroad} on {day} over {topic}.",
  "On {day} {home} froze the assets of {otherName} and of {number} {foreign} companies.",
  "{home} is considering sanctions against {abroad}, {actorName} told parliament on {day}.",
  "{actorName} ruled out an embargo on {abroad}.",
  "{home} sent {number} {goods} to {abroad} last week.",
  "{actor} pledged {money} in aid to {abroad} on {day}.",
  "{home} approved {money} of military assistance for {abroad}, the largest such package so far.",
  "{home} may give {abroad} another {money}, {actorName} said.",
  "{home} will not send weapons to {abroad}, said {actorName}.",
  "{actor} rejected the claim by {other} that {claim}.",
  "On {day} {home} denied an accusation by {abroad} that {claim}.",
  "{otherName} said that {claim}; {actorName} called the account false.",
] as const;

/** Sentences that tell nothing of that kind. */
export const FILLING = [
  "The weather was fair, and the markets took little notice.",
  "{actorName} was in {home} for the holidays and will be back next week.",
  "Talks on {topic} have dragged on since spring, with {number} rounds so far.",
  "Farmers in the north of {home} wait for rain.",
  "A {foreign} delegation of {number} arrived by train and left by night.",
  "Nobody in the ministry would say what happens next.",
  "{other} met students, laid a wreath and visited a shipyard.",
  "The opposition in {abroad} asked for a debate on {topic}, which the speaker put off.",
  "Polls give the government of {home} {number} per cent.",
  "Observers had expected less, and some of them said so.",
  "The two countries share a border of {number} kilometres and a love of chess.",
  "{actorName} once taught history; {otherName} rowed for {abroad}.",
] as const;
