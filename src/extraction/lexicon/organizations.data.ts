/**
 * Organizations that reports name without saying what they are: `name|other names|owner`. The owner is the code of the state
 * whose organ it is, empty for none. Gathered by hand from general knowledge, as of January 2026.
 */
export const ORGANIZATIONS = `
United Nations|UN;U.N.;@UN;ООН|
United Nations Security Council|UN Security Council;U.N. Security Council;Security Council;UNSC|
United Nations General Assembly|UN General Assembly;U.N. General Assembly;General Assembly;UNGA|
UN Human Rights Council|Human Rights Council;UNHRC|
UN Refugee Agency|UNHCR;United Nations High Commissioner for Refugees;UN refugee agency;U.N. refugee agency|
UNICEF|United Nations Children's Fund;U.N. children's agency;UN children's agency|
UNRWA|UN Relief and Works Agency|
UNESCO||
UNDP|United Nations Development Programme;UN Development Programme|
UNFPA||
OCHA|UN Office for the Coordination of Humanitarian Affairs;UNOCHA|
OHCHR|UN Human Rights Office;UN human rights office|
World Food Programme|WFP;World Food Program;UN World Food Programme;U.N. World Food Programme|
World Health Organization|WHO;World Health Organisation;@WHO|
Food and Agriculture Organization|FAO|
International Atomic Energy Agency|IAEA;UN nuclear watchdog;@iaeaorg|
International Labour Organization|ILO|
International Organization for Migration|IOM;UN migration agency|
International Maritime Organization|IMO|
UNIFIL||
MINUSMA||
MONUSCO||
International Criminal Court|ICC|
International Court of Justice|ICJ;World Court|
World Trade Organization|WTO;World Trade Organisation|
International Monetary Fund|IMF;@IMFNews|
World Bank|World Bank Group;@WorldBank|
International Finance Corporation|IFC|
NATO|Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Alliance;@NATO;НАТО;North Atlantic Council|
European Union|EU;E.U.;@EU_Commission;ЄС;Європейський Союз;ЕС|
European Commission|EU Commission|
European Council|EU Council|
Council of the European Union|Council of the EU|
European Parliament|EU Parliament;@Europarl_EN|
European External Action Service|EEAS|
European Central Bank|ECB|
European Investment Bank|EIB|
European Bank for Reconstruction and Development|EBRD|
European Court of Human Rights|ECHR|
European Court of Justice|ECJ|
Europol||
Frontex||
Council of Europe||
Organization for Security and Co-operation in Europe|OSCE;O.S.C.E.;Organisation for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Cooperation in Europe;OSCE Permanent Council;OSCE Special Monitoring Mission|
African Union|AU;African Union Commission;@_AfricanUnion|
African Development Bank|AfDB|
Economic Community of West African States|ECOWAS;Ecowas;CEDEAO|
Southern African Development Community|SADC|
East African Community|EAC|
Intergovernmental Authority on Development|IGAD|
Africa CDC||
G5 Sahel||
Alliance of Sahel States|AES|
Arab League|League of Arab States|
Gulf Cooperation Council|GCC|
Organisation of Islamic Cooperation|OIC;Organization of Islamic Cooperation|
Islamic Development Bank||
OPEC|Opec;Organization of the Petroleum Exporting Countries|
OPEC+|Opec+|
Association of Southeast Asian Nations|ASEAN;Asean|
Asian Development Bank|ADB|
Asian Infrastructure Investment Bank|AIIB|
Shanghai Cooperation Organisation|SCO;Shanghai Cooperation Organization|
SAARC||
Pacific Islands Forum|PIF|
APEC||
Quad||
AUKUS|Aukus|
Five Eyes||
Commonwealth of Nations|Commonwealth;Commonwealth Secretariat|
Commonwealth of Independent States|CIS|
Collective Security Treaty Organization|CSTO;Collective Security Treaty Organisation;ОДКБ|
Eurasian Economic Union|EAEU;EEU|
Organization of Turkic States||
Organization of American States|OAS;Organisation of American States|
Caribbean Community|CARICOM;Caricom|
Inter-American Development Bank|IDB|
Caribbean Development Bank||
Mercosur||
CELAC||
ALBA||
BRICS|Brics|
Group of Seven|G7;G-7|
G20|Group of Twenty;G-20;Group of 20|
G77||
Non-Aligned Movement||
Visegrad Group||
Nordic Council||
Interpol|INTERPOL|
Financial Action Task Force|FATF|
Organisation for the Prohibition of Chemical Weapons|OPCW;Organization for the Prohibition of Chemical Weapons|
OECD||
Paris Club||
Contact Group on Ukraine|Ukraine Defense Contact Group;Ramstein group|
International Committee of the Red Cross|ICRC;@ICRC|
International Federation of Red Cross and Red Crescent Societies|IFRC|
Red Crescent|Turkish Red Crescent;Syrian Arab Red Crescent;Palestine Red Crescent|
Doctors Without Borders|Médecins Sans Frontières;Medecins Sans Frontieres;MSF|
Amnesty International|Amnesty|
Human Rights Watch|HRW|
Save the Children||
Oxfam||
CARE International||
Caritas||
Greenpeace||
Mercy Corps||
Norwegian Refugee Council|NRC|
Islamic Relief||
World Central Kitchen||
Transparency International||
Reporters Without Borders|RSF|
International Crisis Group|Crisis Group|
Gavi||
Global Fund||
International Olympic Committee|IOC|
FIFA||
UEFA||
Reuters|Thomson Reuters;Рейтер|
Associated Press|The Associated Press;AP|
Agence France-Presse|AFP;Agence France Presse|
Bloomberg|Bloomberg News|
BBC|British Broadcasting Corporation;BBC News|
CNN||
CNBC||
NBC|NBC News|
ABC News||
CBS News|CBS|
Fox News||
NPR||
PBS||
MSNBC||
New York Times|The New York Times;NYT|
Washington Post|The Washington Post|
Wall Street Journal|The Wall Street Journal;WSJ|
Financial Times|FT|
Guardian|The Guardian|
The Times|Times of London|
The Economist||
Politico|POLITICO|
Axios||
Al Jazeera|Al-Jazeera|
Al Arabiya||
Deutsche Welle|DW|
Der Spiegel|Spiegel|
Die Welt||
Bild||
Le Monde||
Le Figaro||
France 24|France24|
RFI|Radio France Internationale|
El País|El Pais|
La Repubblica||
Corriere della Sera||
ANSA||
DPA|dpa|
EFE||
Kyodo|Kyodo News|
NHK||
Nikkei||
Yomiuri||
Yonhap|Yonhap News Agency|
KCNA|Korean Central News Agency|
Xinhua|Xinhua News Agency|
Global Times||
CCTV||
CGTN||
People's Daily||
South China Morning Post|SCMP|
TASS|Tass;ТАСС|
Interfax||
RIA Novosti|RIA;RIA news agency|
RT|Russia Today|
Sputnik||
Kommersant||
Novaya Gazeta||
Meduza||
RBC||
Ukrinform||
Interfax-Ukraine||
Kyiv Independent|The Kyiv Independent;Kyiv Post|
Ukrainska Pravda||
Anadolu Agency|Anadolu|
Hurriyet|Hürriyet|
IRNA||
Tasnim||
Fars|Fars News Agency|
Press TV||
WAFA||
Saudi Press Agency||
Haaretz||
Times of Israel|The Times of Israel|
Jerusalem Post|The Jerusalem Post|
Times of India|The Times of India|
NDTV||
PTI|Press Trust of India|
The Hindu||
Hindustan Times||
India Today||
Republic World|Republic TV|
WION||
Al Mayadeen||
Al Ahram|Al-Ahram|
TVP||
PAP||
RFE/RL|Radio Free Europe;Radio Free Europe/Radio Liberty;Radio Liberty|
Radio Free Asia|RFA|
VOA|Voice of America|
Telegram||
Twitter||
X||
Facebook||
Instagram||
YouTube||
TikTok||
WhatsApp||
Truth Social||
Weibo||
Meta Platforms||
Google||
Apple||
Microsoft||
Amazon||
SpaceX||
Starlink||
Tesla||
Huawei|Huawei Technologies|
ZTE||
Gazprom|Газпром|
Gazprombank||
Rosneft|Роснефть|
Lukoil||
Sberbank||
VTB||
Rosatom||
Rostec||
Rosoboronexport||
Nord Stream AG||
Naftogaz|Нафтогаз|UA
Energoatom||UA
Saudi Aramco|Aramco|
PDVSA||VE
Shell||
BP||
TotalEnergies||
ExxonMobil|Exxon Mobil;Exxon|
Chevron||
Eni||
Equinor||
Boeing||
Airbus||
Lockheed Martin||
Raytheon||
Rheinmetall||
BAE Systems||
Maersk||
Wagner Group|Wagner;PMC Wagner|
Hamas||
Hezbollah|Hizbollah;Hizbullah|
Islamic Jihad|Palestinian Islamic Jihad|
Fatah||
PLO|Palestine Liberation Organization;Palestine Liberation Organisation|
Houthis|Houthi;Ansar Allah;Houthi movement|
Taliban||
Haqqani network|Haqqani Network|
al-Qaeda|al-Qaida;Al-Qaeda;al Qaeda;Al Qaeda|
Islamic State|ISIS;ISIL;IS;Daesh;Isis|
al-Shabaab|al-Shabab;Al-Shabaab;al Shabaab;Al Shabaab|
Boko Haram||
M23|March 23 Movement|
FDLR||
Rapid Support Forces|RSF paramilitary|
PKK|Kurdistan Workers' Party|
YPG||
Syrian Democratic Forces|SDF|
Hayat Tahrir al-Sham|HTS|
FARC||
ELN||
IRA||
Azov Regiment|Azov Battalion|
Arakan Army||
National Unity Government||
Tigray People's Liberation Front|TPLF|
White House|Oval Office;@WhiteHouse;West Wing|US
US Department of State|State Department;US State Department;U.S. State Department;Department of State;U.S. Department of State;State Dept;@StateDept;Foggy Bottom|US
US Department of Defense|Pentagon;Department of Defense;Defense Department;US Defense Department;U.S. Defense Department;U.S. Department of Defense;@DeptofDefense|US
US Department of the Treasury|US Treasury Department;U.S. Treasury Department;Treasury Department;US Treasury;U.S. Treasury;U.S. Department of the Treasury;Department of the Treasury;US Department of Treasury;Department of Treasury;@USTreasury|US
Office of Foreign Assets Control|OFAC|US
US Department of Justice|Justice Department;Department of Justice;US Justice Department;U.S. Justice Department;U.S. Department of Justice;DOJ|US
US Department of Commerce|Commerce Department;US Commerce Department;U.S. Commerce Department;U.S. Department of Commerce|US
US Department of Homeland Security|Homeland Security;Department of Homeland Security;DHS;Homeland Security Department|US
US Department of Energy|Energy Department;US Energy Department|US
US Congress|Congress;U.S. Congress;United States Congress|US
US Senate|U.S. Senate;United States Senate|US
US House of Representatives|House of Representatives;U.S. House of Representatives|US
Capitol|Capitol Hill;US Capitol|US
US National Security Council|US National Security Council;U.S. National Security Council|US
USAID|US Agency for International Development;U.S. Agency for International Development|US
Central Intelligence Agency|CIA|US
Federal Bureau of Investigation|FBI|US
NSA|National Security Agency|US
NASA||US
US Supreme Court|U.S. Supreme Court|US
Federal Reserve|US Federal Reserve|US
US Army|U.S. Army;United States Army|US
US Navy|U.S. Navy|US
US Air Force|U.S. Air Force|US
CENTCOM|US Central Command;U.S. Central Command;Central Command|US
Indo-Pacific Command|US Indo-Pacific Command;INDOPACOM|US
Bureau of Industry and Security|BIS|US
Environmental Protection Agency|EPA|US
Republican Party|Republicans;Republican;GOP|
Democratic Party|Democrats;Democrat|
Kremlin|Кремль;Кремля;@KremlinRussia_E|RU
Russian Foreign Ministry|Russian MFA;Ministry of Foreign Affairs of the Russian Federation;@mfa_russia|RU
Russian Defence Ministry|Russian Ministry of Defence;Russian MoD|RU
State Duma|Duma;Russian State Duma|RU
Federation Council|Russian Federation Council|RU
FSB|Federal Security Service;ФСБ|RU
SVR||RU
GRU||RU
Roskomnadzor||RU
Rosselkhoznadzor||RU
Roscosmos||RU
United Russia||
Verkhovna Rada|Rada;Верховна Рада|UA
Security Service of Ukraine|SBU;СБУ|UA
Ukrainian General Staff|General Staff of the Armed Forces of Ukraine|UA
Ukravtodor||UA
Downing Street|10 Downing Street;Number 10;Number Ten;No 10;No. 10;No 10 Downing Street|GB
Foreign Office|British Foreign Office;UK Foreign Office;Foreign, Commonwealth and Development Office;Foreign, Commonwealth & Development Office;FCDO;Foreign and Commonwealth Office;@FCDOGovUK|GB
Ministry of Defence (United Kingdom)|UK Ministry of Defence;British Ministry of Defence;MoD|GB
HM Treasury|UK Treasury;British Treasury|GB
Office of Financial Sanctions Implementation|OFSI|GB
Home Office|UK Home Office|GB
House of Commons||GB
House of Lords||GB
Westminster||GB
Bank of England||GB
Buckingham Palace||GB
MI5||GB
MI6||GB
Royal Navy||GB
Royal Air Force|RAF|GB
Scotland Yard|Metropolitan Police|GB
Conservative Party|Conservatives;Tories;Tory|
Labour Party||
Liberal Democrats|Lib Dems|
Scottish National Party|SNP|
Élysée Palace|Elysée Palace;Elysee Palace;Elysée;Élysée;Elysee;Elysée palace;Elysee palace;@Elysee|FR
Quai d'Orsay|French Foreign Ministry;Quai d’Orsay|FR
National Rally||
Agence française de développement|AFD|FR
Matignon||FR
Bundestag|German Bundestag|DE
Bundesrat||DE
Bundeswehr||DE
Bundesbank||DE
Federal Foreign Office|German Foreign Office;Auswärtiges Amt;German Foreign Ministry;@GermanyDiplo|DE
German Chancellery|Chancellery|DE
CDU|Christian Democrats;Christian Democratic Union|
SPD|Social Democrats|
AfD|Alternative for Germany|
GIZ||DE
KfW||DE
Quirinal Palace|Quirinale|IT
Palazzo Chigi||IT
Farnesina||IT
Moncloa Palace|Moncloa|ES
Sejm||PL
Law and Justice|PiS|
Civic Platform||
Knesset||IL
Israel Defense Forces|IDF;Israeli Defense Forces;Israeli Defence Forces;Israel Defence Forces|IL
Mossad||IL
Shin Bet||IL
Likud||
COGAT||IL
Palestinian Authority||PS
Palestinian Health Ministry|Gaza Health Ministry;Gaza health ministry|PS
Islamic Revolutionary Guard Corps|IRGC;Revolutionary Guards;Revolutionary Guard;Iran's Revolutionary Guards;Iranian Revolutionary Guards|IR
Quds Force||IR
Atomic Energy Organization of Iran|AEOI|IR
Majlis||IR
Communist Party of China|Chinese Communist Party;CCP;CPC|
Chinese Foreign Ministry|MOFA;Ministry of Foreign Affairs of the People's Republic of China;China's Ministry of Foreign Affairs|CN
Ministry of Commerce (China)|MOFCOM|CN
People's Liberation Army|PLA;Eastern Theater Command|CN
National People's Congress|NPC|CN
State Council|China's State Council|CN
Taiwan Affairs Office||CN
People's Bank of China|PBOC|CN
Blue House||KR
National Intelligence Service||KR
Workers' Party of Korea|Workers' Party|
Supreme People's Assembly||KP
Diet||JP
Kantei||JP
Liberal Democratic Party|LDP|
JICA||JP
Democratic Progressive Party|DPP|
Kuomintang|KMT|
Lok Sabha||IN
Rajya Sabha||IN
Ministry of External Affairs|MEA;External Affairs Ministry;Indian Ministry of External Affairs;@MEAIndia|IN
Bharatiya Janata Party|BJP|
Indian National Congress||
ISPR||PK
Inter-Services Intelligence|ISI|PK
Pakistan Tehreek-e-Insaf|PTI party|
Malacañang Palace|Malacañang;Malacanang|PH
Tatmadaw|State Administration Council|MM
National League for Democracy|NLD|
DFAT|Department of Foreign Affairs and Trade|AU
Global Affairs Canada|GAC|CA
CSIS||CA
RCMP||CA
House of Commons of Canada||CA
Justice and Development Party|AKP;AK Party|
Republican People's Party|CHP|
AFAD||TR
TIKA||TR
Planalto|Planalto Palace|BR
Casa Rosada||AR
Miraflores Palace|Miraflores|VE
CNE||VE
African National Congress|ANC|
DIRCO||ZA
Zanu-PF|ZANU-PF|
SAF|Sudanese Armed Forces|SD
Swedish Democrats|Sweden Democrats|
Riksdag||SE
Storting||NO
Sida||SE
Seimas||LT
Saeima||LV
Riigikogu||EE
Fidesz||
Georgian Dream||
United National Movement||
Joint Chiefs of Staff|US Joint Chiefs of Staff;U.S. Joint Chiefs of Staff;Joint Chiefs|US
US Coast Guard|U.S. Coast Guard;United States Coast Guard|US
US Forces Korea|U.S. Forces Korea|US
US Customs and Border Protection|U.S. Customs and Border Protection;Customs and Border Protection|US
Centers for Disease Control and Prevention|US Centers for Disease Control;Centers for Disease Control;CDC|US
Beehive||NZ
Itamaraty|Itamaraty Palace|BR
Los Pinos||MX
Casa de Nariño||CO
La Moneda|La Moneda Palace;Palacio de La Moneda|CL
Aso Rock|Aso Villa|NG
Jubilee House||GH
Cheong Wa Dae||KR
MINUSCA||
UNISFA||
UNAMID||
UNAMA||
UNSMIL||
UNMISS|UN Mission in South Sudan;United Nations Mission in South Sudan|
Afreximbank|African Export-Import Bank|
HSBC||
Barclays||
Standard Chartered||
Deutsche Bank||
BNP Paribas||
Goldman Sachs||
JPMorgan|JP Morgan;JPMorgan Chase|
Citigroup|Citibank|
Credit Suisse||
UBS||
Samsung|Samsung Electronics|
SK Hynix||
TSMC||
Nvidia||
Intel||
Sony||
Toyota||
Volkswagen||
Siemens||
De Beers||
Glencore||
Rio Tinto||
BHP||
Vale||
Sonatrach||DZ
Petrobras||
Pemex||
Ecopetrol||
Petronas||
QatarEnergy||
ADNOC||
Moody's|Moody’s|
Fitch|Fitch Ratings|
Standard & Poor's|S&P;Standard & Poor’s|
Repsol||
ConocoPhillips||
Novatek||
Sinopec||
CNPC|China National Petroleum Corporation|
PetroChina||
CNOOC||
YPF||
Pertamina||
RWE||
Uniper||
E.ON|EON|
Engie||
Électricité de France|EDF|
Enel||
OMV||
Orlen|PKN Orlen|
Vattenfall||
Statkraft||
Sonangol||
Eskom||
Transneft||
Framatome||
Westinghouse|Westinghouse Electric|
Anglo American||
Rusal||
Norilsk Nickel|Nornickel|
Alrosa||
Cargill||
Hapag-Lloyd||
COSCO|COSCO Shipping|
Northrop Grumman||
General Dynamics||
Thales||
Dassault Aviation|Dassault|
Saab||
Safran||
Rolls-Royce||
Embraer||
Baykar||
Norinco||
Xiaomi||
Lenovo||
Alibaba||
Tencent||
ByteDance||
AMD||
Qualcomm||
Broadcom||
IBM||
Cisco||
Ericsson||
Nokia||
ABB||
Bosch||
Philips||
Toshiba||
Hitachi||
Mitsubishi|Mitsubishi Heavy Industries|
Nissan||
Honda||
Hyundai|Hyundai Motor|
BMW||
Renault||
Stellantis||
General Motors|GM|
Alfa-Bank|Alfa Bank|
Commerzbank||
Société Générale|Societe Generale|
Crédit Agricole||
UniCredit||
Raiffeisen|Raiffeisen Bank International|
Morgan Stanley||
Bank of America||
Wells Fargo||
BlackRock||
Mastercard||
PayPal||
Lufthansa||
Air France||
British Airways||
Ryanair||
Turkish Airlines||
Qatar Airways||
Aeroflot||
Belavia||
El Al||
Air India||
Air New Zealand||
Qantas||
Korean Air||
Pfizer||
Moderna||
AstraZeneca||
Sinovac||
Sinopharm||
Novartis||
Bayer||
BASF||
Nestlé|Nestle|
Unilever||
Danone||
Coca-Cola||
PepsiCo||
Starbucks||
IKEA||
Sinohydro||
China Merchants|China Merchants Group|
Bechtel||
Unasur|UNASUR;Union of South American Nations|
`;
