/**
 * Who held which office when: `state or organization|office|name|from|to|other names and handles`. Offices: p president, k monarch,
 * l leader otherwise called, m head of government, f foreign minister, d defence minister, t finance minister, v deputy head of state,
 * s head of an organization. Dates are ISO, as far as known; an open end is empty. Terms from about 2014 on.
 * Gathered by hand from general knowledge, as of January 2026.
 */
export const OFFICE_HOLDERS = `
US|p|Barack Obama|2009-01-20|2017-01-20|@BarackObama
US|p|Donald Trump|2017-01-20|2021-01-20|Donald J. Trump;@realDonaldTrump
US|p|Joe Biden|2021-01-20|2025-01-20|Joseph Biden;Joseph R. Biden;@JoeBiden;Джо Байден
US|p|Donald Trump|2025-01-20||
US|v|Mike Pence|2017-01-20|2021-01-20|
US|v|Kamala Harris|2021-01-20|2025-01-20|@KamalaHarris
US|v|JD Vance|2025-01-20||J.D. Vance;@JDVance
US|f|John Kerry|2013-02-01|2017-01-20|
US|f|Rex Tillerson|2017-02-01|2018-03-31|
US|f|Mike Pompeo|2018-04-26|2021-01-20|@mikepompeo
US|f|Antony Blinken|2021-01-26|2025-01-20|Tony Blinken;@SecBlinken;@ABlinken
US|f|Marco Rubio|2025-01-21||@marcorubio
US|d|Jim Mattis|2017-01-20|2018-12-31|James Mattis
US|d|Mark Esper|2019-07-23|2020-11-09|
US|d|Lloyd Austin|2021-01-22|2025-01-20|Lloyd J. Austin
US|d|Pete Hegseth|2025-01-25||
US|t|Steven Mnuchin|2017-02-13|2021-01-20|
US|t|Janet Yellen|2021-01-26|2025-01-20|
US|t|Scott Bessent|2025-01-28||
RU|p|Vladimir Putin|2012-05-07||Владимир Путин;Володимир Путін
RU|m|Dmitry Medvedev|2012-05-08|2020-01-16|
RU|m|Mikhail Mishustin|2020-01-16||
RU|f|Sergei Lavrov|2004-03-09||Сергей Лавров
RU|d|Sergei Shoigu|2012-11-06|2024-05-14|
RU|d|Andrei Belousov|2024-05-14||
UA|p|Petro Poroshenko|2014-06-07|2019-05-20|
UA|p|Volodymyr Zelensky|2019-05-20||Vladimir Zelensky;@ZelenskyyUa;Володимир Зеленський;Владимир Зеленский
UA|m|Volodymyr Groysman|2016-04-14|2019-08-29|
UA|m|Oleksiy Honcharuk|2019-08-29|2020-03-04|
UA|m|Denys Shmyhal|2020-03-04|2025-07-17|@Denys_Shmyhal
UA|m|Yulia Svyrydenko|2025-07-17||
UA|f|Pavlo Klimkin|2014-06-19|2019-08-29|
UA|f|Vadym Prystaiko|2019-08-29|2020-03-04|
UA|f|Dmytro Kuleba|2020-03-04|2024-09-05|@DmytroKuleba;Дмитро Кулеба
UA|f|Andrii Sybiha|2024-09-05||Andriy Sybiha
UA|d|Oleksii Reznikov|2021-11-04|2023-09-05|@oleksiireznikov
UA|d|Rustem Umerov|2023-09-06|2025-07-17|
UA|d|Denys Shmyhal|2025-07-17||
GB|k|Queen Elizabeth II|1952-02-06|2022-09-08|Elizabeth II
GB|k|King Charles III|2022-09-08||Charles III
GB|m|David Cameron|2010-05-11|2016-07-13|
GB|m|Theresa May|2016-07-13|2019-07-24|
GB|m|Boris Johnson|2019-07-24|2022-09-06|@BorisJohnson
GB|m|Liz Truss|2022-09-06|2022-10-25|@trussliz
GB|m|Rishi Sunak|2022-10-25|2024-07-05|@RishiSunak
GB|m|Keir Starmer|2024-07-05||@Keir_Starmer
GB|f|Philip Hammond|2014-07-15|2016-07-13|
GB|f|Boris Johnson|2016-07-13|2018-07-09|
GB|f|Jeremy Hunt|2018-07-09|2019-07-24|
GB|f|Dominic Raab|2019-07-24|2021-09-15|
GB|f|Liz Truss|2021-09-15|2022-09-06|
GB|f|James Cleverly|2022-09-06|2023-11-13|@JamesCleverly
GB|f|David Cameron|2023-11-13|2024-07-05|
GB|f|David Lammy|2024-07-05|2025-09-05|
GB|f|Yvette Cooper|2025-09-05||
GB|d|Ben Wallace|2019-07-24|2023-08-31|
GB|d|Grant Shapps|2023-08-31|2024-07-05|
GB|d|John Healey|2024-07-05||
FR|p|François Hollande|2012-05-15|2017-05-14|
FR|p|Emmanuel Macron|2017-05-14||@EmmanuelMacron;Емманюель Макрон
FR|m|Édouard Philippe|2017-05-15|2020-07-03|
FR|m|Jean Castex|2020-07-03|2022-05-16|
FR|m|Élisabeth Borne|2022-05-16|2024-01-09|
FR|m|Gabriel Attal|2024-01-09|2024-09-05|
FR|m|Michel Barnier|2024-09-05|2024-12-13|
FR|m|François Bayrou|2024-12-13|2025-09-09|
FR|m|Sébastien Lecornu|2025-09-09||
FR|f|Jean-Yves Le Drian|2017-05-17|2022-05-20|
FR|f|Catherine Colonna|2022-05-20|2024-01-11|
FR|f|Stéphane Séjourné|2024-01-11|2024-09-21|
FR|f|Jean-Noël Barrot|2024-09-21||
DE|m|Angela Merkel|2005-11-22|2021-12-08|
DE|m|Olaf Scholz|2021-12-08|2025-05-06|@OlafScholz;@Bundeskanzler
DE|m|Friedrich Merz|2025-05-06||
DE|p|Joachim Gauck|2012-03-18|2017-03-18|
DE|p|Frank-Walter Steinmeier|2017-03-19||
DE|f|Frank-Walter Steinmeier|2013-12-17|2017-01-27|
DE|f|Sigmar Gabriel|2017-01-27|2018-03-14|
DE|f|Heiko Maas|2018-03-14|2021-12-08|
DE|f|Annalena Baerbock|2021-12-08|2025-05-06|@ABaerbock
DE|f|Johann Wadephul|2025-05-06||
DE|d|Christine Lambrecht|2021-12-08|2023-01-19|
DE|d|Boris Pistorius|2023-01-19||
DE|t|Christian Lindner|2021-12-08|2024-11-07|
IT|p|Sergio Mattarella|2015-02-03||
IT|m|Matteo Renzi|2014-02-22|2016-12-12|
IT|m|Paolo Gentiloni|2016-12-12|2018-06-01|
IT|m|Giuseppe Conte|2018-06-01|2021-02-13|
IT|m|Mario Draghi|2021-02-13|2022-10-22|
IT|m|Giorgia Meloni|2022-10-22||
IT|f|Luigi Di Maio|2019-09-05|2022-10-22|
IT|f|Antonio Tajani|2022-10-22||
ES|k|King Felipe VI|2014-06-19||
ES|m|Mariano Rajoy|2011-12-21|2018-06-01|
ES|m|Pedro Sánchez|2018-06-02||@sanchezcastejon
ES|f|José Manuel Albares|2021-07-12||
PT|p|Marcelo Rebelo de Sousa|2016-03-09||
PT|m|António Costa|2015-11-26|2024-04-02|
PT|m|Luís Montenegro|2024-04-02||
PL|p|Andrzej Duda|2015-08-06|2025-08-06|@AndrzejDuda
PL|p|Karol Nawrocki|2025-08-06||
PL|m|Beata Szydło|2015-11-16|2017-12-11|
PL|m|Mateusz Morawiecki|2017-12-11|2023-12-13|@MorawieckiM
PL|m|Donald Tusk|2023-12-13||@donaldtusk
PL|f|Zbigniew Rau|2020-08-26|2023-11-27|
PL|f|Radosław Sikorski|2023-12-13||@sikorskiradek
NL|k|King Willem-Alexander|2013-04-30||
NL|m|Mark Rutte|2010-10-14|2024-07-02|@MinPres
NL|m|Dick Schoof|2024-07-02||
NL|f|Wopke Hoekstra|2022-01-10|2023-09-01|
NL|f|Hanke Bruins Slot|2023-09-05|2024-07-02|
NL|f|Caspar Veldkamp|2024-07-02|2025-08-22|
NL|d|Kajsa Ollongren|2022-01-10|2024-07-02|
BE|k|King Philippe|2013-07-21||
BE|m|Charles Michel|2014-10-11|2019-10-27|
BE|m|Sophie Wilmès|2019-10-27|2020-10-01|
BE|m|Alexander De Croo|2020-10-01|2025-02-03|
BE|m|Bart De Wever|2025-02-03||
BE|f|Hadja Lahbib|2022-07-15|2024-12-01|
BE|f|Maxime Prévot|2025-02-03||
LU|m|Xavier Bettel|2013-12-04|2023-11-17|
LU|m|Luc Frieden|2023-11-17||
LU|f|Jean Asselborn|2004-07-31|2023-11-17|
AT|p|Alexander Van der Bellen|2017-01-26||
AT|m|Sebastian Kurz|2020-01-07|2021-10-11|
AT|m|Karl Nehammer|2021-12-06|2025-01-10|
AT|m|Christian Stocker|2025-03-03||
AT|f|Alexander Schallenberg|2021-12-06|2025-03-03|
CH|f|Ignazio Cassis|2017-11-01||
IE|p|Michael D. Higgins|2011-11-11|2025-11-11|
IE|m|Leo Varadkar|2017-06-14|2020-06-27|
IE|m|Micheál Martin|2020-06-27|2022-12-17|
IE|m|Leo Varadkar|2022-12-17|2024-04-09|
IE|m|Simon Harris|2024-04-09|2025-01-23|
IE|m|Micheál Martin|2025-01-23||
SE|k|King Carl XVI Gustaf|1973-09-15||
SE|m|Stefan Löfven|2014-10-03|2021-11-30|
SE|m|Magdalena Andersson|2021-11-30|2022-10-18|
SE|m|Ulf Kristersson|2022-10-18||@SwedishPM
SE|f|Ann Linde|2019-09-10|2022-10-18|
SE|f|Tobias Billström|2022-10-18|2024-09-10|
SE|f|Maria Malmer Stenergard|2024-09-10||
SE|d|Pål Jonson|2022-10-18||
NO|m|Erna Solberg|2013-10-16|2021-10-14|
NO|m|Jonas Gahr Støre|2021-10-14||
NO|f|Anniken Huitfeldt|2021-10-14|2023-10-16|
NO|f|Espen Barth Eide|2023-10-16||
DK|k|Queen Margrethe II|1972-01-14|2024-01-14|
DK|k|King Frederik X|2024-01-14||
DK|m|Lars Løkke Rasmussen|2015-06-28|2019-06-27|
DK|m|Mette Frederiksen|2019-06-27||
DK|f|Jeppe Kofod|2019-06-27|2022-12-15|
DK|f|Lars Løkke Rasmussen|2022-12-15||
FI|p|Sauli Niinistö|2012-03-01|2024-03-01|
FI|p|Alexander Stubb|2024-03-01||@alexstubb
FI|m|Sanna Marin|2019-12-10|2023-06-20|@MarinSanna
FI|m|Petteri Orpo|2023-06-20||
FI|f|Pekka Haavisto|2019-06-06|2023-06-20|
FI|f|Elina Valtonen|2023-06-20||
IS|m|Katrín Jakobsdóttir|2017-11-30|2024-04-09|
EE|p|Alar Karis|2021-10-11||
EE|m|Kaja Kallas|2021-01-26|2024-07-23|@kajakallas
EE|m|Kristen Michal|2024-07-23||
EE|f|Urmas Reinsalu|2022-07-18|2023-04-17|
EE|f|Margus Tsahkna|2023-04-17||
LV|p|Egils Levits|2019-07-08|2023-07-08|
LV|p|Edgars Rinkēvičs|2023-07-08||
LV|m|Krišjānis Kariņš|2019-01-23|2023-09-15|
LV|m|Evika Siliņa|2023-09-15||
LV|f|Edgars Rinkēvičs|2011-10-25|2023-07-08|
LT|p|Dalia Grybauskaitė|2009-07-12|2019-07-12|
LT|p|Gitanas Nausėda|2019-07-12||@GitanasNauseda
LT|m|Ingrida Šimonytė|2020-12-11|2024-12-12|
LT|f|Gabrielius Landsbergis|2020-12-11|2024-12-12|@GLandsbergis
CZ|p|Miloš Zeman|2013-03-08|2023-03-08|
CZ|p|Petr Pavel|2023-03-09||
CZ|m|Andrej Babiš|2017-12-13|2021-12-17|
CZ|m|Petr Fiala|2021-12-17|2025-12-15|@P_Fiala
CZ|m|Andrej Babiš|2025-12-15||
CZ|f|Jan Lipavský|2021-12-17|2025-12-15|
SK|p|Zuzana Čaputová|2019-06-15|2024-06-15|
SK|p|Peter Pellegrini|2024-06-15||
SK|m|Eduard Heger|2021-04-01|2023-05-15|
SK|m|Robert Fico|2023-10-25||
HU|m|Viktor Orbán|2010-05-29||
HU|f|Péter Szijjártó|2014-09-23||
RO|p|Klaus Iohannis|2014-12-21|2025-02-12|
RO|p|Nicușor Dan|2025-05-26||
RO|m|Nicolae Ciucă|2021-11-25|2023-06-12|
RO|m|Marcel Ciolacu|2023-06-15|2025-05-06|
BG|p|Rumen Radev|2017-01-22||
BG|m|Boyko Borissov|2017-05-04|2021-05-12|
BG|m|Kiril Petkov|2021-12-13|2022-08-02|
GR|m|Alexis Tsipras|2015-09-21|2019-07-08|
GR|m|Kyriakos Mitsotakis|2019-07-08||@PrimeministerGR
GR|f|Nikos Dendias|2019-07-09|2023-05-26|
CY|p|Nicos Anastasiades|2013-02-28|2023-02-28|
CY|p|Nikos Christodoulides|2023-02-28||
MT|m|Robert Abela|2020-01-13||
HR|p|Zoran Milanović|2020-02-19||
HR|m|Andrej Plenković|2016-10-19||
SI|p|Borut Pahor|2012-12-22|2022-12-22|
SI|p|Nataša Pirc Musar|2022-12-22||
SI|m|Janez Janša|2020-03-13|2022-06-01|
SI|m|Robert Golob|2022-06-01||
RS|p|Aleksandar Vučić|2017-05-31||@predsednikrs;@avucic
RS|m|Ana Brnabić|2017-06-29|2024-03-20|
RS|m|Miloš Vučević|2024-05-02|2025-04-16|
RS|f|Ivica Dačić|2022-10-26|2024-05-02|
XK|p|Hashim Thaçi|2016-04-07|2020-11-05|
XK|p|Vjosa Osmani|2021-04-06||
XK|m|Albin Kurti|2021-03-22||@albinkurti
AL|m|Edi Rama|2013-09-15||@ediramaal
MK|m|Zoran Zaev|2017-05-31|2022-01-16|
MK|m|Dimitar Kovačevski|2022-01-16|2024-01-28|
MK|m|Hristijan Mickoski|2024-06-23||
ME|p|Milo Đukanović|2018-05-20|2023-05-20|
ME|p|Jakov Milatović|2023-05-20||
ME|m|Dritan Abazović|2022-04-28|2023-10-31|
BA|l|Milorad Dodik|2018-11-15|2025-08-18|
MD|p|Igor Dodon|2016-12-23|2020-12-24|
MD|p|Maia Sandu|2020-12-24||@sandumaiamd
MD|m|Natalia Gavrilița|2021-08-06|2023-02-16|
MD|m|Dorin Recean|2023-02-16|2025-11-01|
BY|p|Alexander Lukashenko|1994-07-20||Alyaksandr Lukashenka;Aleksandr Lukashenko;Александр Лукашенко
BY|f|Vladimir Makei|2012-08-20|2022-11-26|
GE|p|Salome Zourabichvili|2018-12-16|2024-12-29|Salome Zurabishvili
GE|p|Mikheil Kavelashvili|2024-12-29||
GE|m|Irakli Garibashvili|2021-02-22|2024-01-29|
GE|m|Irakli Kobakhidze|2024-02-08||
AM|p|Armen Sarkissian|2018-04-09|2022-02-01|
AM|p|Vahagn Khachaturyan|2022-03-13||
AM|m|Nikol Pashinyan|2018-05-08||Nikol Pashinian
AM|f|Ararat Mirzoyan|2021-08-19||
AZ|p|Ilham Aliyev|2003-10-31||
AZ|f|Jeyhun Bayramov|2020-07-16||
KZ|p|Nursultan Nazarbayev|1991-12-16|2019-03-20|
KZ|p|Kassym-Jomart Tokayev|2019-03-20||
UZ|p|Islam Karimov|1991-09-01|2016-09-02|
UZ|p|Shavkat Mirziyoyev|2016-09-08||
KG|p|Sooronbay Jeenbekov|2017-11-24|2020-10-15|
KG|p|Sadyr Japarov|2021-01-28||
TJ|p|Emomali Rahmon|1994-11-16||
TM|p|Gurbanguly Berdimuhamedow|2007-02-14|2022-03-19|
TM|p|Serdar Berdimuhamedow|2022-03-19||
TR|p|Recep Tayyip Erdoğan|2014-08-28||Tayyip Erdogan;Tayyip Erdoğan;@RTErdogan
TR|m|Ahmet Davutoğlu|2014-08-28|2016-05-24|
TR|m|Binali Yıldırım|2016-05-24|2018-07-09|
TR|f|Mevlüt Çavuşoğlu|2015-11-24|2023-06-03|@MevlutCavusoglu
TR|f|Hakan Fidan|2023-06-03||
TR|d|Hulusi Akar|2018-07-09|2023-06-03|
CN|p|Xi Jinping|2013-03-14||习近平
CN|m|Li Keqiang|2013-03-15|2023-03-11|
CN|m|Li Qiang|2023-03-11||
CN|f|Wang Yi|2013-03-16|2022-12-30|
CN|f|Qin Gang|2022-12-30|2023-07-25|
CN|f|Wang Yi|2023-07-25||
CN|d|Wei Fenghe|2018-03-19|2023-03-12|
CN|d|Li Shangfu|2023-03-12|2023-10-24|
CN|d|Dong Jun|2023-12-29||
TW|p|Ma Ying-jeou|2008-05-20|2016-05-20|
TW|p|Tsai Ing-wen|2016-05-20|2024-05-20|@iingwen
TW|p|Lai Ching-te|2024-05-20||William Lai;@ChingteLai
TW|f|Joseph Wu|2018-02-26|2024-05-20|
JP|k|Emperor Naruhito|2019-05-01||
JP|m|Shinzo Abe|2012-12-26|2020-09-16|@AbeShinzo
JP|m|Yoshihide Suga|2020-09-16|2021-10-04|
JP|m|Fumio Kishida|2021-10-04|2024-10-01|@kishida230
JP|m|Shigeru Ishiba|2024-10-01|2025-10-21|
JP|m|Sanae Takaichi|2025-10-21||
JP|f|Taro Kono|2017-08-03|2019-09-11|
JP|f|Toshimitsu Motegi|2019-09-11|2021-11-04|
JP|f|Yoshimasa Hayashi|2021-11-10|2023-09-13|
JP|f|Yoko Kamikawa|2023-09-13|2024-10-01|
JP|f|Takeshi Iwaya|2024-10-01|2025-10-21|
KR|p|Park Geun-hye|2013-02-25|2017-03-10|
KR|p|Moon Jae-in|2017-05-10|2022-05-10|
KR|p|Yoon Suk-yeol|2022-05-10|2025-04-04|Yoon Suk Yeol
KR|p|Lee Jae-myung|2025-06-04||Lee Jae Myung
KR|f|Kang Kyung-wha|2017-06-18|2021-02-09|
KR|f|Park Jin|2022-05-12|2024-01-10|
KR|f|Cho Tae-yul|2024-01-10|2025-07-20|
KP|l|Kim Jong-un|2011-12-17||Kim Jong Un
KP|f|Choe Son-hui|2022-06-11||Choe Son Hui
MN|p|Ukhnaagiin Khürelsükh|2021-06-25||
IN|m|Narendra Modi|2014-05-26||@narendramodi;@PMOIndia
IN|p|Ram Nath Kovind|2017-07-25|2022-07-25|
IN|p|Droupadi Murmu|2022-07-25||
IN|f|Sushma Swaraj|2014-05-26|2019-05-30|
IN|f|Subrahmanyam Jaishankar|2019-05-30||S. Jaishankar;S Jaishankar;@DrSJaishankar
IN|d|Rajnath Singh|2019-05-31||
PK|m|Nawaz Sharif|2013-06-05|2017-07-28|
PK|m|Imran Khan|2018-08-18|2022-04-10|@ImranKhanPTI
PK|m|Shehbaz Sharif|2022-04-11|2023-08-14|Shahbaz Sharif;@CMShehbaz
PK|m|Anwaar-ul-Haq Kakar|2023-08-14|2024-03-04|
PK|m|Shehbaz Sharif|2024-03-04||
PK|p|Arif Alvi|2018-09-09|2024-03-10|
PK|p|Asif Ali Zardari|2024-03-10||
PK|f|Shah Mahmood Qureshi|2018-08-20|2022-04-10|
PK|f|Bilawal Bhutto Zardari|2022-04-27|2023-08-10|Bilawal Bhutto-Zardari
PK|f|Ishaq Dar|2024-03-11||
AF|p|Ashraf Ghani|2014-09-29|2021-08-15|
BD|m|Sheikh Hasina|2009-01-06|2024-08-05|
BD|m|Muhammad Yunus|2024-08-08||
LK|p|Maithripala Sirisena|2015-01-09|2019-11-18|
LK|p|Gotabaya Rajapaksa|2019-11-18|2022-07-14|
LK|p|Ranil Wickremesinghe|2022-07-20|2024-09-23|
LK|p|Anura Kumara Dissanayake|2024-09-23||
NP|m|KP Sharma Oli|2018-02-15|2021-07-13|K.P. Sharma Oli
NP|m|Pushpa Kamal Dahal|2022-12-26|2024-07-15|Prachanda
MV|p|Ibrahim Mohamed Solih|2018-11-17|2023-11-17|
MV|p|Mohamed Muizzu|2023-11-17||
MM|l|Aung San Suu Kyi|2016-04-06|2021-02-01|
MM|l|Min Aung Hlaing|2021-02-02||
TH|m|Prayuth Chan-ocha|2014-08-24|2023-08-22|Prayut Chan-o-cha
TH|m|Srettha Thavisin|2023-08-22|2024-08-14|
TH|m|Paetongtarn Shinawatra|2024-08-16|2025-08-29|
TH|m|Anutin Charnvirakul|2025-09-07||
KH|m|Hun Sen|1985-01-14|2023-08-22|
KH|m|Hun Manet|2023-08-22||
VN|m|Pham Minh Chinh|2021-04-05||
VN|l|Nguyen Phu Trong|2011-01-19|2024-07-19|
VN|l|To Lam|2024-08-03||
MY|m|Mahathir Mohamad|2018-05-10|2020-02-24|
MY|m|Ismail Sabri Yaakob|2021-08-21|2022-11-24|
MY|m|Anwar Ibrahim|2022-11-24||
SG|m|Lee Hsien Loong|2004-08-12|2024-05-15|
SG|m|Lawrence Wong|2024-05-15||
ID|p|Joko Widodo|2014-10-20|2024-10-20|Jokowi;@jokowi
ID|p|Prabowo Subianto|2024-10-20||
ID|f|Retno Marsudi|2014-10-27|2024-10-20|
PH|p|Rodrigo Duterte|2016-06-30|2022-06-30|
PH|p|Ferdinand Marcos Jr.|2022-06-30||Ferdinand Marcos Jr;Bongbong Marcos;Ferdinand Marcos
AU|m|Malcolm Turnbull|2015-09-15|2018-08-24|
AU|m|Scott Morrison|2018-08-24|2022-05-23|@ScottMorrisonMP
AU|m|Anthony Albanese|2022-05-23||@AlboMP
AU|f|Marise Payne|2018-08-28|2022-05-23|
AU|f|Penny Wong|2022-05-23||@SenatorWong
AU|d|Richard Marles|2022-06-01||
NZ|m|John Key|2008-11-19|2016-12-12|
NZ|m|Jacinda Ardern|2017-10-26|2023-01-25|@jacindaardern
NZ|m|Chris Hipkins|2023-01-25|2023-11-27|
NZ|m|Christopher Luxon|2023-11-27||
NZ|f|Nanaia Mahuta|2020-11-06|2023-11-27|
NZ|f|Winston Peters|2023-11-27||
PG|m|James Marape|2019-05-30||
FJ|m|Frank Bainimarama|2007-01-05|2022-12-24|
FJ|m|Sitiveni Rabuka|2022-12-24||
SB|m|Manasseh Sogavare|2019-04-24|2024-05-02|
TO|m|Siaosi Sovaleni|2021-12-27|2024-12-09|
WS|m|Fiamē Naomi Mataʻafa|2021-05-24|2025-09-16|
CA|m|Stephen Harper|2006-02-06|2015-11-04|
CA|m|Justin Trudeau|2015-11-04|2025-03-14|@JustinTrudeau
CA|m|Mark Carney|2025-03-14||
CA|f|Chrystia Freeland|2017-01-10|2019-11-20|
CA|f|Marc Garneau|2021-01-12|2021-10-26|
CA|f|Mélanie Joly|2021-10-26|2025-05-13|@melaniejoly
CA|f|Anita Anand|2025-05-13||
MX|p|Enrique Peña Nieto|2012-12-01|2018-12-01|
MX|p|Andrés Manuel López Obrador|2018-12-01|2024-10-01|AMLO;@lopezobrador_
MX|p|Claudia Sheinbaum|2024-10-01||@Claudiashein
MX|f|Marcelo Ebrard|2018-12-01|2023-06-12|
BR|p|Dilma Rousseff|2011-01-01|2016-08-31|
BR|p|Michel Temer|2016-08-31|2019-01-01|
BR|p|Jair Bolsonaro|2019-01-01|2023-01-01|@jairbolsonaro
BR|p|Luiz Inácio Lula da Silva|2023-01-01||Lula;Lula da Silva;@LulaOficial
BR|f|Mauro Vieira|2023-01-01||
AR|p|Mauricio Macri|2015-12-10|2019-12-10|
AR|p|Alberto Fernández|2019-12-10|2023-12-10|
AR|p|Javier Milei|2023-12-10||@JMilei
CL|p|Sebastián Piñera|2018-03-11|2022-03-11|
CL|p|Gabriel Boric|2022-03-11||@GabrielBoric
CO|p|Juan Manuel Santos|2010-08-07|2018-08-07|
CO|p|Iván Duque|2018-08-07|2022-08-07|
CO|p|Gustavo Petro|2022-08-07||@petrogustavo
PE|p|Martín Vizcarra|2018-03-23|2020-11-09|
PE|p|Pedro Castillo|2021-07-28|2022-12-07|
PE|p|Dina Boluarte|2022-12-07|2025-10-10|
BO|p|Evo Morales|2006-01-22|2019-11-10|
BO|p|Luis Arce|2020-11-08|2025-11-08|
EC|p|Lenín Moreno|2017-05-24|2021-05-24|
EC|p|Guillermo Lasso|2021-05-24|2023-11-23|
EC|p|Daniel Noboa|2023-11-23||
VE|p|Nicolás Maduro|2013-04-19|2026-01-03|@NicolasMaduro
VE|v|Delcy Rodríguez|2018-06-14|2026-01-05|
VE|p|Delcy Rodríguez|2026-01-05||
VE|f|Jorge Arreaza|2017-08-02|2021-08-19|
VE|f|Yván Gil|2023-01-06||
UY|p|Luis Lacalle Pou|2020-03-01|2025-03-01|
PY|p|Santiago Peña|2023-08-15||
GY|p|Irfaan Ali|2020-08-02||Mohamed Irfaan Ali;@presidentaligy
SR|p|Chan Santokhi|2020-07-16|2025-07-16|
CU|p|Raúl Castro|2008-02-24|2018-04-19|
CU|p|Miguel Díaz-Canel|2018-04-19||@DiazCanelB
CU|f|Bruno Rodríguez|2009-03-02||
HT|p|Jovenel Moïse|2017-02-07|2021-07-07|
HT|m|Ariel Henry|2021-07-20|2024-04-24|
DO|p|Luis Abinader|2020-08-16||
JM|m|Andrew Holness|2016-03-03||
BB|m|Mia Mottley|2018-05-25||
TT|m|Keith Rowley|2015-09-09|2025-03-17|
VC|m|Ralph Gonsalves|2001-03-29|2025-11-28|
NI|p|Daniel Ortega|2007-01-10||
SV|p|Nayib Bukele|2019-06-01||@nayibbukele
HN|p|Juan Orlando Hernández|2014-01-27|2022-01-27|
HN|p|Xiomara Castro|2022-01-27|2026-01-27|
GT|p|Alejandro Giammattei|2020-01-14|2024-01-14|
GT|p|Bernardo Arévalo|2024-01-14||
CR|p|Rodrigo Chaves|2022-05-08||
PA|p|Laurentino Cortizo|2019-07-01|2024-07-01|
PA|p|José Raúl Mulino|2024-07-01||
IL|m|Benjamin Netanyahu|2009-03-31|2021-06-13|@netanyahu;Bibi Netanyahu
IL|m|Naftali Bennett|2021-06-13|2022-07-01|@naftalibennett
IL|m|Yair Lapid|2022-07-01|2022-12-29|
IL|m|Benjamin Netanyahu|2022-12-29||
IL|p|Reuven Rivlin|2014-07-24|2021-07-07|
IL|p|Isaac Herzog|2021-07-07||
IL|f|Gabi Ashkenazi|2020-05-17|2021-06-13|
IL|f|Yair Lapid|2021-06-13|2022-12-29|
IL|f|Eli Cohen|2022-12-29|2024-01-01|
IL|f|Israel Katz|2024-01-01|2024-11-08|
IL|f|Gideon Saar|2024-11-08||Gideon Sa'ar
IL|d|Benny Gantz|2020-05-17|2022-12-29|
IL|d|Yoav Gallant|2022-12-29|2024-11-07|
IL|d|Israel Katz|2024-11-08||
PS|p|Mahmoud Abbas|2005-01-15||
PS|m|Mohammad Shtayyeh|2019-04-13|2024-03-31|
PS|m|Mohammad Mustafa|2024-03-31||
JO|k|King Abdullah II|1999-02-07||Abdullah II
JO|f|Ayman Safadi|2017-01-15||
LB|p|Michel Aoun|2016-10-31|2022-10-30|
LB|p|Joseph Aoun|2025-01-09||
LB|m|Najib Mikati|2021-09-10|2025-02-08|
LB|m|Nawaf Salam|2025-02-08||
SY|p|Bashar al-Assad|2000-07-17|2024-12-08|Bashar Assad;Bashar Al-Assad
SY|p|Ahmed al-Sharaa|2025-01-29||Abu Mohammed al-Jolani
IQ|p|Barham Salih|2018-10-02|2022-10-17|
IQ|p|Abdul Latif Rashid|2022-10-17||
IQ|m|Haider al-Abadi|2014-09-08|2018-10-25|
IQ|m|Mustafa al-Kadhimi|2020-05-07|2022-10-27|
IQ|m|Mohammed Shia al-Sudani|2022-10-27||
IR|l|Ali Khamenei|1989-06-04||Ayatollah Ali Khamenei
IR|p|Hassan Rouhani|2013-08-03|2021-08-03|
IR|p|Ebrahim Raisi|2021-08-03|2024-05-19|
IR|p|Masoud Pezeshkian|2024-07-28||
IR|f|Mohammad Javad Zarif|2013-08-15|2021-08-25|Javad Zarif;@JZarif
IR|f|Hossein Amir-Abdollahian|2021-08-25|2024-05-19|Hossein Amirabdollahian
IR|f|Abbas Araghchi|2024-08-21||
SA|k|King Salman|2015-01-23||King Salman bin Abdulaziz
SA|l|Mohammed bin Salman|2017-06-21||MBS
SA|f|Adel al-Jubeir|2015-04-29|2018-12-27|
SA|f|Faisal bin Farhan|2019-10-23||Prince Faisal bin Farhan
AE|p|Khalifa bin Zayed|2004-11-03|2022-05-13|
AE|p|Mohamed bin Zayed|2022-05-14||Mohammed bin Zayed;Sheikh Mohamed bin Zayed Al Nahyan
AE|f|Abdullah bin Zayed|2006-02-09||
QA|k|Tamim bin Hamad Al Thani|2013-06-25||Sheikh Tamim bin Hamad Al Thani;Tamim bin Hamad
QA|m|Mohammed bin Abdulrahman Al Thani|2023-03-07||Sheikh Mohammed bin Abdulrahman
KW|k|Mishal al-Ahmad al-Sabah|2023-12-16||
OM|k|Haitham bin Tariq|2020-01-11||
BH|k|Hamad bin Isa Al Khalifa|2002-02-14||
YE|p|Abdrabbuh Mansur Hadi|2012-02-27|2022-04-07|
YE|p|Rashad al-Alimi|2022-04-07||
EG|p|Abdel Fattah al-Sisi|2014-06-08||Abdel-Fattah el-Sissi;Abdel Fattah el-Sisi;Abdul Fattah al-Sisi
EG|f|Sameh Shoukry|2014-06-17|2024-07-03|
EG|f|Badr Abdelatty|2024-07-03||
LY|m|Fayez al-Sarraj|2016-03-30|2021-03-15|
LY|m|Abdul Hamid Dbeibah|2021-03-15||Abdulhamid Dbeibah
LY|l|Khalifa Haftar|2015-03-02||
TN|p|Beji Caid Essebsi|2014-12-31|2019-07-25|
TN|p|Kais Saied|2019-10-23||
DZ|p|Abdelaziz Bouteflika|1999-04-27|2019-04-02|
DZ|p|Abdelmadjid Tebboune|2019-12-19||
MA|k|King Mohammed VI|1999-07-23||Mohammed VI
SD|p|Omar al-Bashir|1993-10-16|2019-04-11|
SD|l|Abdel Fattah al-Burhan|2019-08-21||Abdel-Fattah Burhan
SD|m|Abdalla Hamdok|2019-08-21|2022-01-02|
SS|p|Salva Kiir|2011-07-09||
ET|p|Sahle-Work Zewde|2018-10-25|2024-10-07|
ET|m|Hailemariam Desalegn|2012-09-21|2018-04-02|
ET|m|Abiy Ahmed|2018-04-02||@AbiyAhmedAli
ER|p|Isaias Afwerki|1993-05-24||
SO|p|Mohamed Abdullahi Mohamed|2017-02-16|2022-05-23|Farmaajo
SO|p|Hassan Sheikh Mohamud|2022-05-23||
DJ|p|Ismaïl Omar Guelleh|1999-05-08||
KE|p|Uhuru Kenyatta|2013-04-09|2022-09-13|
KE|p|William Ruto|2022-09-13||@WilliamsRuto
UG|p|Yoweri Museveni|1986-01-29||@KagutaMuseveni
RW|p|Paul Kagame|2000-04-22||@PaulKagame
RW|f|Vincent Biruta|2019-11-04|2024-06-12|
RW|f|Olivier Nduhungirehe|2024-06-12||
BI|p|Évariste Ndayishimiye|2020-06-18||
TZ|p|John Magufuli|2015-11-05|2021-03-17|
TZ|p|Samia Suluhu Hassan|2021-03-19||
CD|p|Joseph Kabila|2001-01-17|2019-01-24|
CD|p|Félix Tshisekedi|2019-01-24||
CG|p|Denis Sassou Nguesso|1997-10-25||
AO|p|João Lourenço|2017-09-26||
MZ|p|Filipe Nyusi|2015-01-15|2025-01-15|
MZ|p|Daniel Chapo|2025-01-15||
ZM|p|Edgar Lungu|2015-01-25|2021-08-24|
ZM|p|Hakainde Hichilema|2021-08-24||
ZW|p|Robert Mugabe|1987-12-31|2017-11-21|
ZW|p|Emmerson Mnangagwa|2017-11-24||@edmnangagwa
ZA|p|Jacob Zuma|2009-05-09|2018-02-14|
ZA|p|Cyril Ramaphosa|2018-02-15||@CyrilRamaphosa
ZA|f|Naledi Pandor|2019-05-30|2024-06-30|
ZA|f|Ronald Lamola|2024-06-30||
BW|p|Mokgweetsi Masisi|2018-04-01|2024-11-01|
BW|p|Duma Boko|2024-11-01||
NA|p|Hage Geingob|2015-03-21|2024-02-04|
NG|p|Muhammadu Buhari|2015-05-29|2023-05-29|@MBuhari
NG|p|Bola Tinubu|2023-05-29||@officialABAT
GH|p|Nana Akufo-Addo|2017-01-07|2025-01-07|
GH|p|John Mahama|2025-01-07||
CI|p|Alassane Ouattara|2010-12-04||
SN|p|Macky Sall|2012-04-02|2024-04-02|
SN|p|Bassirou Diomaye Faye|2024-04-02||
ML|p|Ibrahim Boubacar Keïta|2013-09-04|2020-08-18|
ML|l|Assimi Goïta|2021-05-24||Assimi Goita
BF|p|Roch Marc Christian Kaboré|2015-12-29|2022-01-24|
BF|l|Ibrahim Traoré|2022-09-30||
NE|p|Mahamadou Issoufou|2011-04-07|2021-04-02|
NE|p|Mohamed Bazoum|2021-04-02|2023-07-26|
NE|l|Abdourahamane Tchiani|2023-07-28||Abdourahmane Tiani
TD|p|Idriss Déby|1990-12-02|2021-04-20|
TD|p|Mahamat Idriss Déby|2021-04-20||
GN|p|Alpha Condé|2010-12-21|2021-09-05|
GN|l|Mamady Doumbouya|2021-09-05||
GA|p|Ali Bongo|2009-10-16|2023-08-30|
GA|l|Brice Oligui Nguema|2023-08-30||
CM|p|Paul Biya|1982-11-06||
CF|p|Faustin-Archange Touadéra|2016-03-30||
GM|p|Yahya Jammeh|1994-07-22|2017-01-21|
GM|p|Adama Barrow|2017-01-19||
SL|p|Julius Maada Bio|2018-04-04||
LR|p|George Weah|2018-01-22|2024-01-22|
BJ|p|Patrice Talon|2016-04-06||
TG|p|Faure Gnassingbé|2005-05-04|2025-05-03|
VA|k|Pope Francis|2013-03-13|2025-04-21|@Pontifex
VA|k|Pope Leo XIV|2025-05-08||Pope Leo
United Nations|s|Ban Ki-moon|2007-01-01|2016-12-31|
United Nations|s|António Guterres|2017-01-01||Antonio Guterres;@antonioguterres
NATO|s|Jens Stoltenberg|2014-10-01|2024-10-01|@jensstoltenberg
NATO|s|Mark Rutte|2024-10-01||@SecGenNATO
European Commission|s|Jean-Claude Juncker|2014-11-01|2019-11-30|
European Commission|s|Ursula von der Leyen|2019-12-01||@vonderleyen
European Council|s|Donald Tusk|2014-12-01|2019-11-30|@eucopresident
European Council|s|Charles Michel|2019-12-01|2024-11-30|@CharlesMichel
European Council|s|António Costa|2024-12-01||
European Union|f|Federica Mogherini|2014-11-01|2019-11-30|
European Union|f|Josep Borrell|2019-12-01|2024-11-30|@JosepBorrellF
European Union|f|Kaja Kallas|2024-12-01||
European Parliament|s|Roberta Metsola|2022-01-18||
International Monetary Fund|s|Christine Lagarde|2011-07-05|2019-09-12|
International Monetary Fund|s|Kristalina Georgieva|2019-10-01||@KGeorgieva
World Bank|s|Jim Yong Kim|2012-07-01|2019-02-01|
World Bank|s|David Malpass|2019-04-09|2023-06-01|
World Bank|s|Ajay Banga|2023-06-02||
European Central Bank|s|Mario Draghi|2011-11-01|2019-10-31|
European Central Bank|s|Christine Lagarde|2019-11-01||
World Health Organization|s|Tedros Adhanom Ghebreyesus|2017-07-01||@DrTedros
International Atomic Energy Agency|s|Yukiya Amano|2009-12-01|2019-07-18|
International Atomic Energy Agency|s|Rafael Grossi|2019-12-03||Rafael Mariano Grossi;@rafaelmgrossi
World Trade Organization|s|Ngozi Okonjo-Iweala|2021-03-01||
World Food Programme|s|David Beasley|2017-04-04|2023-04-04|
World Food Programme|s|Cindy McCain|2023-04-05||
UN Refugee Agency|s|Filippo Grandi|2016-01-01|2025-12-31|
African Union|s|Moussa Faki Mahamat|2017-03-14|2025-03-13|
African Union|s|Mahmoud Ali Youssouf|2025-03-13||
Organization of American States|s|Luis Almagro|2015-05-26|2025-05-26|
Arab League|s|Ahmed Aboul Gheit|2016-07-03||
International Criminal Court|l|Karim Khan|2021-06-16||
Wagner Group|l|Yevgeny Prigozhin|2014-05-01|2023-08-23|
Hamas|l|Ismail Haniyeh|2017-05-06|2024-07-31|
Hezbollah|l|Hassan Nasrallah|1992-02-16|2024-09-27|
Rapid Support Forces|l|Mohamed Hamdan Dagalo|2013-08-01||Hemedti;Hemeti
`;

/** Handles that belong to an office, whoever holds it: `handle|state or organization|office`. */
export const OFFICE_HANDLES = `
@POTUS|US|p
@VP|US|v
@SecState|US|f
@SecDef|US|d
@Number10gov|GB|m
@10DowningStreet|GB|m
@PMOIndia|IN|m
@MinPres|NL|m
@SwedishPM|SE|m
@SecGenNATO|NATO|s
@eucopresident|European Council|s
@CanadianPM|CA|m
@JPN_PMO|JP|m
@MFA_SecGen|NATO|s
@EmiratiPresident|AE|p
@PMBreakingNews|PK|m
`;
