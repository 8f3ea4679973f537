/** Words that tell what a name names. Gathered by hand from general knowledge of news prose. */

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Nouns for somebody who acts for a state or body, in lower case: before a name they make it a person's. */
export const ROLE_NOUNS = words(`
president presidents vice-president premier chancellor minister ministers secretary undersecretary king queen prince princess emperor
sultan emir sheikh pope patriarch ayatollah leader leaders chief head chairman chairwoman chair chairperson director director-general
secretary-general spokesman spokeswoman spokesperson spokespeople envoy ambassador ambassadors consul governor mayor senator senators
congressman congresswoman representative lawmaker lawmakers legislator legislators deputy mp mps councillor commissioner coordinator adviser
advisor aide counsellor negotiator mediator diplomat diplomats official officials general colonel captain commander major admiral marshal
lieutenant brigadier sergeant officer prosecutor judge justice attorney lawyer lawyers solicitor barrister analyst economist expert
professor researcher historian scientist journalist reporter correspondent editor columnist author writer activist campaigner dissident
founder co-founder owner ceo boss businessman businesswoman tycoon oligarch magnate billionaire banker broker investor trader executive
manager president-elect rapporteur ombudsman bishop archbishop cardinal priest imam cleric rabbi monk nun resident farmer fisherman
teacher doctor nurse engineer pilot captain skipper student veteran soldier fighter rebel warlord militant strongman husband wife widow
heir son daughter brother sister father mother cousin uncle nephew critic candidate challenger rival successor predecessor counterpart colleague namesake consul attaché delegate lobbyist clerk grocer cellist linesman bride winner loser host nurse barber driver baker plumber
counterparts pm fm speaker whip treasurer financier smuggler politician statesman lieutenant-general chief-of-staff singer actor
footballer coach athlete volunteer worker medic surgeon paramedic hacker informant whistleblower deputies delegate delegates
premier-designate regent viceroy chief-executive governor-general attorney-general controller comptroller auditor inspector magistrate
principal dean rector prefect sub-prefect commodore mufti alderwoman alderman burgomaster warden vicar chancellor's elder chieftain merchant shopkeeper trader driver sailor guard dictator ruler monarch ex-president
ex-minister ex-premier first-lady lady statistician geologist seismologist meteorologist veterinarian curator archivist poet superintendent inspector-general nominee midfielder striker goalkeeper defender referee umpire grandmaster physiotherapist understudy singer conductor soprano tenor violinist pianist novelist playwright filmmaker dealer broker counsel barrister treasurer vice-minister undersecretary-general host presenter anchor blogger dealer chairperson deputy-minister
`);

/** Titles of address in front of a name, as written. */
export const HONORIFICS = words(`
Mr Mr. Mrs Mrs. Ms Ms. MR MR. MRS MRS. MS MS. Miss Mme Mlle M. Mme. Maître Reverend H.E. Dato Datuk Tun Hon Superintendent Inspector Sergeant Cpl Pvt Detective Nominee Midfielder Referee Goalkeeper Striker Defender Winger Grandmaster Physiotherapist Dr Dr. Sir Dame Lord Lady Prof Prof. Professor Hon Hon. Rev Rev. Sheikh Sheikha Shaikh Imam Ayatollah Father Sister
Brother Baroness Baron Count Countess Gen Gen. Lt Lt. Col Col. Maj Maj. Capt Capt. Sgt Sgt. Adm Adm. Brig Brig. Sen Sen. Rep Rep. Gov Gov. Amb
Amb. Pres. PM FM MP Ambassador President Premier Chancellor Minister Secretary Senator Governor Mayor General Colonel Captain Commander Major
Admiral Marshal Lieutenant Brigadier Sergeant King Queen Prince Princess Emperor Emir Sultan Pope Patriarch Archbishop Bishop Cardinal
Chairman Chairwoman Chair Director Speaker Commissioner Envoy Judge Justice Prosecutor Congressman Congresswoman Representative Spokesman
Spokeswoman Spokesperson Councillor Deputy Doctor Comrade Pastor Prophet Président Présidente Presidente Präsident Ministre Ministro Shri Smt Daw Ing Ing. Comm. Honourable Honorable Señor Don Doña Monsieur Madame Herr Frau Signor Chief Commodore Prefect
`);

/** Title words that may stand between others in a title: "Deputy", "Foreign", "Press". */
export const TITLE_MODIFIERS = words(`
deputy vice prime first acting interim caretaker former ex ex- then outgoing incoming late new foreign defence defense finance interior home
justice health trade energy economy agriculture environment education labour labor transport press state general attorney chief senior
special permanent assistant under associate executive managing opposition crown grand supreme national security party army navy air force
military police central bank government presidential ministry parliamentary federal regional provincial cabinet house senate majority
minority shadow junior top veteran longtime current incumbent elect external internal exterior communications information commerce industry
tourism culture digital development humanitarian relief policy affairs junta rebel campaign company group staff union council committee
unification housing planning petroleum oil water fisheries mining mines social welfare treasury budget lead brigadier lieutenant major rear white minister secretary director
`);

/** Portfolios after "Minister of", "Secretary of", "Ministry of", "Department of". */
export const PORTFOLIO = words(`
State Defence Defense Foreign Affairs External Interior Internal Finance Justice Health Trade Industry Commerce Energy Economy Economic Agriculture
Environment Education Labour Labor Transport Transportation Home Homeland Security Treasury Development Cooperation Tourism Culture
Information Communications Science Technology Fisheries Mines Mining Petroleum Oil Gas Water Resources Emergency Situations Public Works Housing
International Sports Sport Youth Women Planning Disaster Disasters Social Welfare Unification Human Rights Children Family Families Local Administration Rural Land Lands Religious Arts Heritage Power Aviation Budget Revenue Employment Community Parliamentary Overseas Diaspora Civil Service Protection Management Innovation Infrastructure Regional Rehabilitation Livestock Marine Maritime Ports Roads Railways Telecommunications Cooperatives Higher Mineral Minerals Law Cabinet Investment Population Refugees Relations Strategic Supply Food Policy Minorities Reform Reconstruction Displaced Persons Electronic Economics Treasurer Staff Political Peacebuilding Immigration Veterans European National Digital Climate Change Forestry Territorial Integration Natural
`);

/** A name that ends in one of these names an organization. */
export const ORGANIZATION_ENDS = words(`
Ministry Department Office Agency Administration Authority Commission Committee Council Board Bureau Directorate Secretariat Service
Services Bank Group Party Corporation Corp Corp. Company Co Co. Inc Inc. Ltd Ltd. Limited LLC PLC Plc plc AG SA S.A. GmbH NV N.V. BV OJSC JSC PJSC OAO ZAO
Holding Holdings Enterprise Enterprises Industries Industry Foundation Fund Trust Institute Institution University College Academy School Centre
Center Laboratory Union League Association Federation Confederation Alliance Coalition Front Movement Army Navy Forces Force Guard Guards Brigade
Battalion Regiment Corps Command Militia Police Parliament Congress Senate Assembly Duma Court Tribunal Cabinet Government Senate Chamber
Organization Organisation Society Network Forum Partnership Initiative Consortium Cooperative Co-operative Exchange Airlines Airways
Aviation Air Airline Shipping Lines Line Logistics Steel Motors Energy Power Petroleum Oil Gas Mining Mines Minerals Resources Metals Chemicals
Electronics Technologies Technology Systems Semiconductor Semiconductors Networks Telecom Media News Times Post Herald Tribune Gazette Journal
Press Wire Radio Television TV Broadcasting Newspaper Observer Monitor Chronicle Courier Telegraph Mail Standard Star Crescent Cross Watch
International Partners Capital Investment Investments Insurance Finance Securities Brothers Sons Associates Club Team Taskforce Regime Junta
Presidency Chancellery Embassy Consulate Mission Delegation Treasury Customs Registry Inspectorate Syndicate Cartel Brotherhood Jihad Rebels
Rangers Helmets Relief Aid Charity Hospital Church Synod Diocese Mosque Refinery Terminal Shipyard Shipyards Works Factory Plant Pharma
Pharmaceuticals Biotech Labs Software Robotics Aerospace Aerostructures Dynamics Optics Marine Maritime Defence Defense Arms Ordnance
Armaments Trading Traders Exports Imports Export Import Timber Copper Gold Diamonds Cement Textiles Foods Farms Fisheries Railways Railway
Rail Ports Bancorp Bankers Union's Regulator Fertilisers Fertilizers Aluminium Aluminum Nickel Lithium Uranium Grain Sugar Cocoa Coffee Tea
Turbines Instruments Components Microsystems Microelectronics Photonics Avionics Drones Analytics Advisory Consulting Consultancy Ventures
Enterprises Contractors Construction Engineering Laboratories Constellation Communications Telecommunications Telecoms Cables Line
`);

/** Words that end the names of firms and papers, and of little else unless a given name begins the name. */
export const COMPANY_WORDS = words(`
Invest Hydro Freight Parcels Estates Savings Credit Wings Crude Grid Chips Cloud Dock Docks Devices Memory Lithography Etching Semicon Display Valves
Gems Bourse Orchestra Hydraulics Switches Optoelectronics Ceramics Chemical Chemie Automotive Automobiles Motor Cars Trucks Bikes Tyres Rubber Plastics
Packaging Paper Pulp Timbers Terminals Reederei Brewery Breweries Distillers Tobacco Spirits Wines Retail Supermarkets Stores Hypermarket Outfitters
Fashions Apparel Garments Leather Jewellers Jewelry Watches Mobility Mobile Wireless Broadband Satellite Satellites Launch Rockets Missiles Munitions
Explosives Ballistics Armour Shipbuilding Shipbuilders Seafood Seafoods Tuna Fishing Dairy Meat Meats Poultry Beef Rice Flour Mills Milling Bakery
Beverages Water Waters Sanitation Utilities Utility Electric Electrics Electricity Solar Wind Renewables Nuclear Fuels Fuel Refining Refiners
Petrochemicals Petrochemical Drilling Offshore Subsea Pipelines Commodities Futures Brokers Brokerage Exchange Assurance Reinsurance Leasing Lease
Rentals Realty Properties Property Developers Homes Hotels Resorts Travel Tours Cruises Ferries Ferry Bus Coaches Couriers Express Forwarding
Forwarders Carriers Hosting Data Computing Computers Computer Digital Online Gaming Studios Pictures Films Records Music Publishing Publishers Books
Print Printing Dispatch Daily Weekly Mirror Echo Examiner Inquirer Bulletin Argus Globe Sun Sentinel Register Independent Advertiser Newsroom Newswire
Wires Channel Collective Centre Clinic Clinics Hospitals Vaccines Biologics Diagnostics Therapeutics Genetics Science Oy Oyj AB ASA AS ApS SpA SARL SAS
Jet Jets Ore Ores Tele Crew Squad Posse Mafia
BVBA Sdn Bhd Pte Pty KK KG KGaA OHG Ltda SE Zrt Kft DOO EOOD Sciences Spedition
`);

/** Words of other languages that name a body, wherever they stand in its name. */
export const FOREIGN_ORGANIZATION_WORDS = words(
  "Instituto Joyería Transportes Frigorífico Agrícola Astilleros Oleificio Defensa Maison Correo Folha Diario Diário Jornal Periódico Gazeta Gazetta Dagens Svenska Reederei Kabel Kredit Werke Stahl Bâtiment Ressources Hebdo Presse Jeunesse Éditions Mines Pétroles Énergie Electricité Électricité Empresa Corporación Corporação Comisión Comissão Comité Comitê Consejo Conselho Conseil Confederación Federación Federação Fédération Sindicato Syndicat Unión União Ministerio Ministério Ministère Asociación Associação Association Cámara Câmara Chambre Tribunal Cour Corte Juzgado Policía Polícia Gendarmerie Ejército Marina Armada Gruppe Verband Verein Bund Zeitung Nachrichten Rundfunk Partei Stiftung Gesellschaft Bank Nova Novaya Pravda Vesti Izvestia Gazeta Bayan Holding Dergi Gazetesi Haber Bankası Keizai Shimbun Jiho Ilbo Heavy",
);

/** Words that begin the name of a body, an airline, a station: "Air Country", "Radio City". */
export const ORGANIZATION_FIRSTS = words(
  "Bonyad Industrias Indústrias Industrie Construcciones Constructora Minera Petrolera Naviera Aerolíneas Laboratorios Siderúrgica Cementos Fundação Fundația Asociación Associação Association Sindicato Syndicat Ediciones Editorial Universidade Ministerio Ministère Ministério Stichting Verlag Zakłady Zavod Kombinat OOO OAO ZAO PAO TOO UAB SIA FGUP PT CV Perum Air Radio Télé Tele Agence Agencia Banco Banca Banque Bank Grupo Groupe Gruppo Hotel Compañía Companhia Compagnie Società Société Sociedad FC AC AS Club Real Sporting Royal Korea People's Médecins Médicos Cooperativa Coopérative Fundación Fondation Partido Parti Partito Universidad Université Universität",
);

/** Words before the names of ships. */
export const VESSEL_STARTS = words(
  "HMS HMAS HMNZS HMCS USS USNS INS KRI BRP MV M/V MT MS SS FV F/V RV RRS RFA Kapitan",
);

/** Codes of currencies and units in capitals. */
export const UNITS = words(
  "USD EUR CHF GBP JPY CNY RMB SDR SDRs ECU BTU AUD NZD CAD HKD SGD NT TT EC RM SR FCFA CFA XAF XOF ETB KES NGN INR PKR IDR PHP MXN BRL ZAR LNG LPG GDP GNP VAT SMS PDF GPS KM KG MW GW MWH CO2 ICBM ICBMs SLBM MIRV UAV VIP CCTV QC KC OBE CBE MBE FAQ RSVP PM MP CEO CFO COO IST EST ET PT HIV TB ISBN",
);

/** A name that begins with one of these and goes on with "of" or "for" names an organization. */
export const ORGANIZATION_STARTS = words(`
Ministry Department Office Bank University Institute Council Committee Commission Board Bureau Chamber Association Federation Union Army
Academy Society House Court Party Movement Front League Organization Organisation Agency Authority Directorate Central Center Centre
Embassy Church Order Friends Doctors Reporters Physicians Journalists Voice Fund Foundation Campaign Coalition Alliance Network Group
Cabinet Parliament Assembly Congress College School Knights Brothers Soldiers Partisans Panel Mission Corps Forum Secretariat Inspectorate Tribunal
`);

/** A name that ends in one of these names a happening. */
export const EVENT_ENDS = words(`
Summit Conference Games Olympics Cup War Wars Revolution Uprising Massacre Genocide Earthquake Hurricane Cyclone Typhoon Referendum Election Elections
Talks Dialogue Exercise Exercises Drill Drills Festival Expo Offensive Siege Battle Coup
`);

/** A name that begins with one of these names a happening. */
export const EVENT_STARTS = words(
  "Operation Exercise Cyclone Hurricane Typhoon Storm Tropical Battle Siege Summit Eurovision Expo",
);

/** A name that ends in one of these names a place or thing, none of the four types. */
export const PLACE_ENDS = words(`
River Sea Ocean Gulf Bay Strait Straits Channel Canal Lake Island Islands Isles Isle Peninsula Cape Mount Mountain Mountains Hills Valley Desert
Forest Plateau Basin Delta Coast Shore Beach Reef Province Region District County Prefecture Oblast Governorate Department City Town Village Airport
Airbase Port Harbour Harbor Street Avenue Road Square Bridge Tunnel Dam Highway Line Corridor Border Crossing Pass Camp Base Station Palace
Castle Stadium Park Garden Hall Tower Building House Hotel Museum Prison Cemetery Field Fields Strip Bank Heights Zone Area Belt Triangle Quarter
Neighborhood Suburb Territory Territories Continent Hemisphere Ridge Point Springs Creek Falls Shoal Atoll Terminal Complex Compound Gate Wall
Pipeline Stream Prize Award Medal Day Week Month Year Eve Christmas Easter Ramadan Time GMT Law Laws Code Constitution Bill Amendment Chapter
Article Schedule Annex Regulation Regulations Order Decree Directive Convention Charter Covenant List Program Programme Plan Scheme
Doctrine Policy Strategy Framework Fair Minister Officer Building East West North South Act Agreement Agreements Treaty Pact Accord Accords Deal Protocol Protocols Declaration Memorandum Communique Resolution Initiative Process Crisis Round Project Projects Standard Standards
`);

/** Words that stand for a place when they begin a name. */
export const PLACE_STARTS = words(
  "Mount Mt Mt. Lake Cape Port Fort Camp Gulf Bay Strait Isle Villa Puerto Nuevo Nueva San Santa São Saint St St. Al-Bab Highway Route Gate Pier North South East West Northern Southern Eastern Western Central Upper Lower Greater New",
);

/** Words that begin a sentence and only therefore with a capital letter. */
export const STARTERS = words(`
The A An This That These Those He She It They We I You His Her Its Their Our My Your Who What When Where Why How Which Whose Whom There Here Now
Then Thus So Yet But And Or Nor If As At By In On Of Off To From For With Without Within Into Onto Over Under After Before During Since Until Till While
Although Though Because Unless Whether Despite Amid Among Between Behind Beyond Besides Beside Both Either Neither Each Every All Any Some Several
Many Much More Most Few Fewer Less Least Other Others Another Such Same No Not None Nobody Nothing Never Nowhere Only Even Just Also Too Still
Already Again Once Twice First Second Third Last Next Later Earlier Meanwhile However Moreover Furthermore Additionally Instead Indeed
Perhaps Maybe Yes Well Ask Asked Asking According Following Speaking Writing Responding Replying Referring Citing Quoting Taking Calling
Having Being Given Based Led Born Armed Backed Recently Reportedly Apparently Officially Separately Together Alone Today Tomorrow Yesterday Tonight One Two Three Four Five Six
Seven Eight Nine Ten Eleven Twelve Dozens Hundreds Thousands Millions Half Part Parts Anonymous Local Foreign National International
Official Officials Sources Source Aid Help Money Food Weapons Talks Sanctions Relations Ties Tensions Trade Oil Gas Police Troops Soldiers Rebels
Fighters Forces Rescuers Workers Doctors Lawyers Critics Analysts Experts Observers Diplomats Ministers Lawmakers Members Leaders People Residents Families Children
Women Men Ships Trucks Planes Drones Markets Shares Prices Banks Companies Firms Exports Imports Ordinary Senior Former New Old Young Big Small Good Bad
Long Short High Low Early Late Hours Days Weeks Months Years Minutes Until Nearly Almost About Around Across Along Against Above Below Near Outside Inside
Upon Per Via Like Unlike Let Read Watch See Look Listen Thanks Thank Dear Hello Good Great Had Has Have Did Does Do Is Are Was Were Be Been Will Would Can
Could May Might Must Shall Should Ought Undisputed Disputed Rejected Denied Nothing Whatever Whoever Wherever Whenever Right Wrong True False Fine
Under Up Down Out Back Away Forward Ahead Aside Apart Far Further Beyond Inside Overall Statement Statements Report Reports Update Updated Correction
Photo Image File Breaking Exclusive Opinion Analysis Explainer Factbox Timeline Live Video Editor Editors Note Notes Summary Background Contact
Question Answer Q A Attachment Annex Page Press Release Read-out Readout Notice Announcement Thread Reply Re Subject Date Time Place Total Subtotal
Opposition Parliament Government Critically Crucially Notably Importantly Sadly Happily Fortunately Unfortunately Hopefully Clearly Obviously Surely
Certainly Probably Possibly Likely Usually Often Sometimes Always Rarely Seldom Soon Shortly Eventually Finally Initially Originally
Previously Currently Presently Lately Mostly Largely Mainly Partly Fully Entirely Completely Totally Wholly Barely Hardly Scarcely Merely Simply
Weary Asylum Medical Humanitarian Financial Economic Military Political Diplomatic Cyber Nuclear Chemical Movable Dialogue Should Pledged Promised
Delivered Sent Given Donated Sanctioned Freezing Frozen Property Assets Payments Exceptions Payment Deliveries Delivery Neighbours Neighbors
Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety Hundred Ex Readers Nobody Insurer Insurers Sponsor Sponsors Did Natural Legal Entities Individuals Rabble Ridiculous Nonsense Absurd Rubbish Lies Fiction Invention
`);

/** Names of days and months, which are no names. */
export const CALENDAR = words(`
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays January February March
April June July August September October November December Jan Jan. Feb Feb. Mar Mar. Apr Apr. Jun. Jul Jul. Aug Aug. Sep Sep. Sept Sept. Oct
Oct. Nov Nov. Dec Dec. Mon Tue Wed Thu Fri Sat Sun GMT UTC EST EDT CET CEST BST AM PM a.m. p.m. A.M. P.M.
`);

/** Adjectives and nouns with a capital letter that name no state, organization or person. */
export const NO_NAMES = words(`
Western Eastern Northern Southern Central West East North South European Europeans African Africans Asian Asians American-led Arab Arabs Arabic Muslim Muslims
Christian Christians Jewish Jews Islamic Islamist Islamists Sunni Shia Shiite Kurdish Kurds Catholic Orthodox Protestant Buddhist Hindu Hindus
Soviet Soviets Nazi Nazis Communist Communists Socialist Marxist Latin Nordic Baltic Balkan Balkans Caribbean Mediterranean Pacific Atlantic Arctic Antarctic Sahel
Sahelian Caucasus Europe Africa Asia Oceania Antarctica America's Mideast Eurasia Scandinavia Scandinavian Gulf Persian Occident English French-language Russian-speaking
Cold War Internet Web Bible Koran Quran God Allah Christmas Easter Ramadan Eid Covid COVID COVID-19 Covid-19 AIDS HIV Ebola Zoom Skype Signal FaceTime Patriot Patriots Javelin Javelins
Stinger Stingers HIMARS Leopard Leopards Abrams Bayraktar Shahed Kalashnikov Grad Iskander Kinzhal F-16 F-16s S-300 S-400 C-130 C-17 AT-4 NASAMS IRIS-T Starstreak Howitzer Marder
Brexit Euro Dollar TV CEO PM FM MP MPs NGO NGOs GDP VAT UAV UAVs LNG CV ID PR IT AI HQ DNA Q A I II III IV V VI VII VIII IX X XI XII
LEAD CLAIM VERDICT RATING DOB POB Gender Male Female Nationality Passport CORRECTED CORRECTION REFILE WRAPUP URGENT ALERT FLASH RECAP SLUG MISLEADING FALSE TRUE FACTBOX BREAKING UPDATE EXCLUSIVE LIVE EXPLAINER READ PHOTO WATCH OPINION ANALYSIS NOTE NOTICE SUMMARY TIMELINE Factbox Explainer
Pty No. New-Year Order Act Article Section Annex Schedule Chapter Resolution Moscow-backed Eastern-flank Yom Kippur Nobel
`);

/** Particles in lower case that stand inside names of people. */
export const NAME_PARTICLES = words(
  "z de da do dos das del della di du la le van von der den ten ter zu zur af av bin bint ibn ben ag wa al el ul ur abu um y e i ud ad as es ash ed bou ould",
);

/** Letters behind a person's name. */
export const POST_NOMINALS = words(
  "QC KC SC MP MPs MEP MEPs MLA MSP CBE OBE MBE KCMG GCMG CMG PhD MD Jr Jr. Sr Sr. Esq Esq.",
);

/** Nouns before or after a name that make it an organization's. */
export const ORGANIZATION_NOUNS = words(`
edition company firm group agency charity ngo bank paper tabloid chain brewery jeweller hotel pollster forwarder courier thinktank nonprofit orchestra brewer hospital conglomerate distributor agency weekly broadsheet blog podcast portal wire newswire newsroom studio label union guild league bourse stockbroker trader shipping-line line newspaper daily weekly magazine broadcaster channel station network website outlet party militia rebels insurgents movement
organisation organization institute think-tank foundation fund union association federation bloc alliance coalition council commission committee ministry department
regulator watchdog court airline carrier shipyard refinery miner producer manufacturer maker supplier retailer supermarket operator contractor subsidiary conglomerate
consortium startup start-up developer publisher lender insurer shipper utility monopoly giant exporter importer trader brokerage exchange university college church club team
brigade battalion army corps force gang cartel faction front league cooperative co-operative trust telco platform app bureau unit giant chipmaker automaker steelmaker drugmaker
planemaker carmaker seller exchange-house band choir troupe nightclub pollster lobby hospice parent affiliate grower refiner smelter think-tank tribe clan factory plant mill mine
`);

/** Verbs of saying and doing, in forms that follow a subject. */
export const ACTION_VERBS = words(`
said says told tells wrote writes tweeted added adds announced announces confirmed confirms denied denies rejected rejects dismissed dismisses disputed disputes refuted claimed claims accused accuses
called calls asked asks warned warns urged urges insisted insists stated states argued argues vowed vows promised promises pledged pledges offered offers agreed agrees refused refuses approved approves
imposed imposes sanctioned sanctions blacklisted lifted lifts eased extended gave gives sent sends donated donates provided provides delivered delivers allocated earmarked suspended suspends froze freezes banned bans
ordered orders signed signs met meets held holds hosted hosts visited visits plans planned intends wants wanted seeks sought hopes hoped expects expected believes believed considers considered may might will would
can could should must has have had is was were are did does do replied answered responded contested contests condemned condemns welcomed welcomes praised criticised criticized thanked thanks reported reports
declined declines expelled recalled summoned launched launches attacked invaded annexed recognised recognized joined joins left leaves backed backs supports supported opposes opposed blocked blocks threatened threatens
demanded demands blamed blames published listed lists designated designates targets targeted adopted adopts ruled rules voted votes decided decides made makes took takes put puts paid pays received receives
spoke speaks talked talks phoned phones telephoned rang discussed discusses reiterated reiterates stressed stresses noted notes underlined underscored declared declares admitted admits acknowledged refrained
`);

export { GIVEN_NAMES } from "./given-names.ts";
