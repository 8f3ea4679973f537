/**
 * What reports call states besides the names in countries.data.ts: `code|other names|adjectives and nouns for its people|capitals
 * and seats of government by other names`. Forms in Ukrainian and Russian are given in the cases that reports use.
 * Gathered by hand from general knowledge, as of January 2026.
 */
export const COUNTRY_NAMES = `
AE|UAE;U.A.E.;Emirates|Emiratis|
AR||Argentinian;Argentinians;Argentines|
AT|Австрія||
AU||Australians;Aussie|
AZ|Азербайджан;Азербайджану|Azeri;Azeris;Azerbaijanis|Baky
BA|Bosnia;Bosnia-Herzegovina;BiH|Bosnians;Bosniak|
BE|Бельгія||
BF|Burkina|Burkinabé;Burkinabè|
BH||Bahrainis|
BN|Brunei Darussalam||
BO|||La Paz
BY|Беларусь;Білорусь;Білорусі;Белоруссия|Belarusians;Belarussian;Byelorussian|
CA|Канада;Канади||
CD|DRC;D.R.C.;D.R. Congo;DR Congo;DRCongo;Congo-Kinshasa;Democratic Republic of Congo;Democratic Republic of the Congo;Congo|Congolese|
CF|CAR;C.A.R.||
CG|Congo-Brazzaville;Congo Republic;Republic of Congo||
CH||Swiss|Berne
CI|Côte d'Ivoire;Cote d'Ivoire;Côte d’Ivoire|Ivorians|Abidjan
CL||Chileans|
CN|PRC;P.R.C.;Mainland China;Китай;Китаю|Chinese|Peking;Zhongnanhai
CO||Colombians|
CV|Cabo Verde|Cape Verdean;Cape Verdeans;Cabo Verdean|
CZ|Czech Republic;Чехія;Чехії|Czechs|Praha
DE|Німеччина;Німеччини;Німеччиною;Германия;Германии|Germans|
DK||Danes;Dane|
DO||Dominican;Dominicans|
EC||Ecuadorian;Ecuadorians|
EE|Естонія||
ER||Eritreans|
ES||Spaniard;Spaniards|
FI||Finns;Finn|
FM|Federated States of Micronesia;FSM||
FR|Франція;Франції;Францією;Франция;Франции|Frenchman;Frenchwoman;Frenchmen|
GB|UK;U.K.;Britain;Great Britain;England;Британія;Британії;Великої Британії;Велика Британія;Великобритания|Briton;Britons;Brits;Brit|Whitehall
GE|Грузія;Грузії;Грузия||
GH||Ghanaians|
GM|The Gambia;Gambia||
GR||Greeks|
GW|Guinea Bissau|Bissau-Guinean|
HU|Угорщина||
IE|Irish Republic||
IL|Ізраїль;Израиль|Israelis|Tel Aviv
IN|Bharat;Індія|Indians|Delhi
IQ||Iraqis|
IR|Islamic Republic of Iran;Іран;Иран|Iranians;Persian|Teheran
IS||Icelandic;Icelanders|Reykjavík
IT|Італія||
JP|Японія;Япония||
KE||Kenyans|
KG|Kyrgyz Republic;Kirghizia|Kyrgyz;Kyrgyzstani;Kirgiz|
KN|St Kitts and Nevis;St. Kitts and Nevis;Saint Kitts|Kittitian;Nevisian|
KP|DPRK;D.P.R.K.;N. Korea;N Korea;NKorea|North Koreans|
KR|ROK;R.O.K.;S. Korea;S Korea;SKorea;Republic of Korea|South Koreans|
KW||Kuwaitis|
KZ|Казахстан|Kazakh;Kazakhs;Kazakhstanis|Nur-Sultan
LA|Lao PDR|Lao|
LC|St Lucia;St. Lucia|St Lucian|
LS||Basotho|
LT|Литва||
LU||Luxembourgish;Luxembourgers|
LV|Латвія||
MA||Moroccans|
MD|Молдова;Молдови||Chisinau;Kishinev
MK|Macedonia|Macedonians|
MM|Burma|Myanmarese;Myanma|Nay Pyi Taw;Naypyitaw
MN|||Ulaanbaatar
MV||Maldivian;Maldivians|
MX||Mexicans|Mexico City
NE||Nigerien;Nigeriens;Nigérien|
NG||Nigerians|
NL|Holland;The Netherlands;Нідерланди|Dutchman|The Hague
NO||Norwegians|
NP||Nepali;Nepalis|
NZ|NZ;N.Z.;Aotearoa;Aotearoa New Zealand|New Zealanders;Kiwi|
OM||Omanis|
PG|PNG||
PH|Philippine|Filipinos;Filipina;Philippine|
PK||Pakistanis|Rawalpindi
PL|Польща;Польщі;Польщею;Польша|Poles;Pole|
PS|Palestinian Territories;Palestinian territories|Palestinians|
QA||Qataris|
RO|Румунія||Bucureşti
RS||Serb;Serbs;Serbians|
RU|РФ;Росія;Росії;Росією;Росію;Россия;России;Россией;Россию|Russians;Російська;Російської;российский;російський|Москва;Москви;Moskva
SA|KSA;Kingdom of Saudi Arabia|Saudi;Saudis|
SB|Solomons|Solomon Islanders|
SD|The Sudan||
SE|Швеція|Swedes;Swede|
SI||Slovenian;Slovenians;Slovenes|
SK|Slovak Republic;Словаччина|Slovakian;Slovaks|
SO||Somalian;Somalis|
SS|S. Sudan||
ST|Sao Tome and Principe;Sao Tome|Santomean|
SV||Salvadorean;Salvadoreans;Salvadorans|
SY||Syrians|
SZ|Swaziland||Mbabane
TH||Thais|
TJ||Tajik;Tajiks|
TL|East Timor;Timor Leste|Timorese|
TM||Turkmens|
TR|Turkey;Turkiye;Туреччина;Туреччини;Турция|Turk;Turks|
TT|Trinidad|Tobagonian;Trinbagonian|
TW|Republic of China;Chinese Taipei;ROC;R.O.C.||
TZ||Tanzanians|Dar es Salaam
UA|The Ukraine;Україна;України;Україну;Україні;Україною;Украина;Украины;Украину;Украине;Украиной|Ukrainians;український;українська;української;украинский|Kiev;Kyiv;Київ;Києва;Киев;Bankova
US|America;USA;U.S.A.;US;U.S.;United States of America;Сполучені Штати;Сполучених Штатів;США;Biden administration;Biden Administration;Trump administration;Trump Administration;Obama administration;Obama Administration|Americans|Washington;Washington DC;Washington, D.C.;Вашингтон
UY||Uruguayans|
UZ|Узбекистан|Uzbek;Uzbeks|
VA|Holy See;Vatican||
VC|St Vincent and the Grenadines;St. Vincent and the Grenadines;St Vincent|Vincentian|
VE||Venezuelans|
VN|Viet Nam||
VU||Vanuatuan;ni-Vanuatu|
WS||Samoans|
XK||Kosovan;Kosovar;Kosovars|Prishtina
YE||Yemenis;Yemenite|Aden;Sanaa
ZA|RSA||Union Buildings
ZW||Zimbabweans|
`;

/**
 * States that are no more or that few recognise, without a code: `name|other names|adjectives and nouns for its people|capitals`.
 * Gathered by hand from general knowledge, as of January 2026.
 */
export const OTHER_STATES = `
American Samoa||American Samoan|Pago Pago
Aruba||Aruban|
Bermuda||Bermudian|
British Virgin Islands|BVI||
Cayman Islands||Caymanian|
Curaçao|Curacao|Curaçaoan|
Faroe Islands|Faroes;Faeroe Islands|Faroese|Tórshavn
French Polynesia|||Papeete
Greenland||Greenlandic;Greenlander;Greenlanders|Nuuk
Guam|||
New Caledonia||New Caledonian|Noumea;Nouméa
Northern Mariana Islands|||
Puerto Rico||Puerto Rican;Puerto Ricans|
Tokelau||Tokelauan|
Turks and Caicos Islands|Turks and Caicos||
Western Sahara|Sahrawi Arab Democratic Republic;SADR|Sahrawi;Saharawi|
Abkhazia||Abkhaz;Abkhazian|Sukhumi
Czechoslovakia||Czechoslovak|
East Germany|German Democratic Republic;GDR|East German;East Germans|
Northern Cyprus|Turkish Republic of Northern Cyprus;TRNC|Turkish Cypriot;Turkish Cypriots|
Somaliland||Somalilander;Somalilanders|Hargeisa
South Ossetia||South Ossetian|Tskhinvali
Soviet Union|USSR||
Transnistria|Transdniestria;Trans-Dniester|Transnistrian|Tiraspol
Yugoslavia|Federal Republic of Yugoslavia|Yugoslav;Yugoslavs|
`;
