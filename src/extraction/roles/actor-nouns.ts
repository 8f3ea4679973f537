/** Nouns that stand for those whose they are: "US officials", "the government of Ukraine". */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** They act for a state or body. */
export const AGENTS = words(
  "official officials government governments administration authorities authority force forces army military navy troops soldiers ministry minister ministers president premier leader leaders leadership parliament lawmakers lawmaker legislators legislature congress senate diplomat diplomats diplomacy spokesman spokeswoman spokesperson spokespeople envoy ambassador embassy delegation mission regime junta cabinet side treasury police intelligence agency agencies council commission committee board office bureau chief chiefs head heads executive executives state bank department presidency secretary chancellor king queen prince foreign defence capital general commander officer officers representative representatives statement authorities court prosecutors prosecutor aide aides adviser advisers team negotiators mediators government-run readout note party parties helicopters helicopter planes aircraft ship warship convoy rescuers doctors charity observers monitors inspectors investigators envoys mission missions commissioner consul experts expert scientists researchers economists analysts auditors rapporteur rapporteurs panel watchdog lawyers judges intelligence rebels militants insurgents guerrillas opposition movement militia",
);

/** They stand for a state or body when something is done to them. */
export const PATIENTS = words(
  "generals rulers people population civilians refugees citizens nationals victims survivors children families economy nation country territory region refugees servicemen fighters pilots defenders company companies firm firms bank banks individual individuals entity entities businessman businessmen oligarch oligarchs tycoon politicians institutions exporters importer importers producer producers airline airlines airports ports sector industry farmers hospitals cities town towns coastguard coast guard rescuers communities residents crews effort efforts fight defence defense needs budget reconstruction recovery service unit arm branch subsidiary wing channel network",
);

/** What is bought from a state: a ban on it is a ban on the state. */
export const GOODS = words(
  "oil gas coal steel gold diamonds diamond goods imports exports products crude fuel grain wine vodka beef timber copper cotton fish seafood fruit wheat textiles uranium aluminium aluminum nickel cement sugar tea coffee cocoa assets reserves ships vessels tankers planes aircraft media channels broadcasters trade shipments sales purchases arms weapons military",
);

/** Nouns after "to" or "for" that help does not reach. */
export const NO_PATIENTS = words(
  "war attack attacks invasion role part violation violations border approval embassy summit conference meeting talks election elections parliament congress senate committee court list use sale purchase return exchange support help aid market price consumers taxpayers stance policy call request appeal",
);
