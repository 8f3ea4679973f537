/**
 * Cities, provinces and other places that reports name and that are neither states nor capitals. Gathered by hand from general
 * knowledge, as of January 2026.
 */
export const CITIES = `
Soviet Republic;Hong Kong;Macau;Macao;Dubai;Sharjah;Geneva;Zurich;Basel;Davos;Lausanne;Istanbul;Izmir;Antalya;Gaziantep;Adana;Incirlik;Trabzon;Mumbai;Bombay;Kolkata;Calcutta;Chennai;Bengaluru;Bangalore;Hyderabad;
Ahmedabad;Amritsar;Srinagar;Lucknow;Jaipur;Varanasi;Karachi;Lahore;Peshawar;Quetta;Multan;Faisalabad;Gwadar;Kandahar;Herat;Jalalabad;Kunduz;Mazar-i-Sharif;Chittagong;Cox's Bazar;Sylhet;Mandalay;Yangon;
Rangoon;Chiang Mai;Phuket;Pattaya;Ho Chi Minh City;Saigon;Da Nang;Haiphong;Can Tho;Hue;Siem Reap;Johor;Johor Bahru;Penang;Sabah;Sarawak;Kuching;Surabaya;Bandung;Medan;Makassar;Bali;Denpasar;Aceh;
Papua;Maluku;Sulawesi;Java;Sumatra;Borneo;Kalimantan;Mindanao;Luzon;Cebu;Davao;Palawan;Zamboanga;Shanghai;Shenzhen;Guangzhou;Tianjin;Chongqing;Chengdu;Wuhan;Nanjing;Hangzhou;Xiamen;Dalian;Qingdao;Harbin;
Shenyang;Urumqi;Xinjiang;Tibet;Lhasa;Guangdong;Fujian;Hainan;Yunnan;Sichuan;Osaka;Kyoto;Nagoya;Yokohama;Fukuoka;Sapporo;Hiroshima;Nagasaki;Kobe;Sendai;Okinawa;Hokkaido;Fukushima;Busan;Incheon;Daegu;
Panmunjom;Kaesong;Kaohsiung;Hsinchu;Taichung;Tainan;Sydney;Melbourne;Brisbane;Perth;Adelaide;Darwin;Hobart;Queensland;Victoria;Tasmania;Auckland;Christchurch;Dunedin;New South Wales;New York;New York City;
Los Angeles;San Francisco;San Diego;Las Vegas;Chicago;Houston;Dallas;Austin;Miami;Atlanta;Boston;Philadelphia;Detroit;Seattle;Denver;Phoenix;Baltimore;New Orleans;Minneapolis;Pittsburgh;Cleveland;El Paso;
San Antonio;Honolulu;Anchorage;Alaska;Hawaii;Texas;Florida;California;Arizona;Nevada;Ohio;Michigan;Pennsylvania;Virginia;Maryland;Delaware;Illinois;Wisconsin;Minnesota;Iowa;Kansas;Oklahoma;Louisiana;
Alabama;Tennessee;Kentucky;North Carolina;South Carolina;New Jersey;New Mexico;New Hampshire;Massachusetts;Connecticut;Vermont;Maine;Oregon;Idaho;Montana;Wyoming;Utah;Colorado;North Dakota;South Dakota;
Camp David;Mar-a-Lago;Guantanamo;Guantánamo;Guam;Puerto Rico;San Juan;Toronto;Montreal;Montréal;Vancouver;Calgary;Edmonton;Winnipeg;Quebec;Québec;Ontario;Alberta;British Columbia;Nova Scotia;Newfoundland;Halifax;
Guadalajara;Monterrey;Tijuana;Ciudad Juárez;Ciudad Juarez;Cancún;Cancun;Puebla;Oaxaca;Chiapas;Sinaloa;Jalisco;San Pedro Sula;Medellín;Medellin;Cali;Barranquilla;Cartagena;Cúcuta;Maracaibo;Guayaquil;Cuzco;
Cusco;Arequipa;La Paz;Santa Cruz;Cochabamba;Rio de Janeiro;São Paulo;Sao Paulo;Recife;Salvador;Manaus;Porto Alegre;Belo Horizonte;Curitiba;Rosario;Córdoba;Mendoza;Valparaíso;Valparaiso;Les Cayes;Cap-Haïtien;
Manchester;Birmingham;Liverpool;Glasgow;Edinburgh;Belfast;Cardiff;Leeds;Bristol;Oxford;Cambridge;Salisbury;Scotland;Wales;Northern Ireland;Cornwall;Kent;Sussex;Essex;Gibraltar;Marseille;Lyon;Toulouse;Nice;
Bordeaux;Strasbourg;Lille;Nantes;Calais;Corsica;Normandy;Brittany;Munich;Hamburg;Frankfurt;Cologne;Stuttgart;Düsseldorf;Leipzig;Dresden;Bremen;Hanover;Mainz;Bonn;Bavaria;Saxony;Ramstein;Milan;Naples;
Turin;Venice;Genoa;Florence;Bologna;Palermo;Trieste;Bari;Sicily;Sardinia;Lampedusa;Lombardy;Barcelona;Valencia;Seville;Málaga;Malaga;Bilbao;Catalonia;Andalusia;Ceuta;Melilla;Porto;Rotterdam;Antwerp;
Eindhoven;Utrecht;Ghent;Innsbruck;Salzburg;Graz;Gothenburg;Malmö;Malmo;Bergen;Stavanger;Tromsø;Aarhus;Espoo;Tampere;Turku;Gdańsk;Gdansk;Kraków;Krakow;Łódź;Wrocław;Rzeszów;Rzeszow;Poznań;Brno;Ostrava;
Debrecen;Cluj;Constanța;Constanta;Varna;Plovdiv;Thessaloniki;Piraeus;Crete;Lesbos;Samos;Rhodes;Split;Dubrovnik;Mostar;Banja Luka;Srebrenica;Novi Sad;Mitrovica;Kharkiv;Kharkov;Odesa;Odessa;Lviv;Dnipro;
Zaporizhzhia;Mariupol;Kherson;Mykolaiv;Sumy;Chernihiv;Bakhmut;Donetsk;Luhansk;Lugansk;Donbas;Donbass;Crimea;Sevastopol;Simferopol;Bucha;Irpin;Chernobyl;Melitopol;Berdyansk;Kramatorsk;Avdiivka;St Petersburg;
St. Petersburg;Saint Petersburg;Sochi;Kazan;Rostov;Volgograd;Vladivostok;Novosibirsk;Yekaterinburg;Murmansk;Kaliningrad;Belgorod;Kursk;Bryansk;Voronezh;Grozny;Chechnya;Dagestan;Siberia;Sakhalin;Kamchatka;
Grodno;Gomel;Brest;Batumi;Nagorno-Karabakh;Karabakh;Nagorno Karabakh;Artsakh;Stepanakert;Lachin;Nakhchivan;Ganja;Gyumri;Almaty;Osh;Samarkand;Andijan;Khujand;Aleppo;Homs;Hama;Idlib;
Latakia;Tartus;Raqqa;Daraa;Kobani;Afrin;Mosul;Basra;Erbil;Kirkuk;Fallujah;Najaf;Karbala;Sulaymaniyah;Kurdistan;Iraqi Kurdistan;Isfahan;Mashhad;Tabriz;Shiraz;Qom;Natanz;Fordow;Bushehr;Bandar Abbas;Jeddah;Mecca;Medina;
Dammam;Dhahran;Aqaba;Gaza;Gaza City;Rafah;Khan Younis;Khan Yunis;Jabalia;West Bank;Jenin;Nablus;Hebron;Bethlehem;Jericho;Golan;Golan Heights;Haifa;Eilat;Sinai;Alexandria;Suez;Port Said;Luxor;Benghazi;Misrata;Derna;
Sirte;Tobruk;Casablanca;Marrakesh;Marrakech;Fez;Tangier;Agadir;Western Sahara;Oran;Sfax;Hodeidah;Hudaydah;Taiz;Marib;Hadramawt;Hadhramaut;Socotra;Darfur;El Fasher;El-Fasher;Khartoum North;Omdurman;Port Sudan;Kordofan;
Tigray;Mekelle;Amhara;Oromia;Afar;Gondar;Mombasa;Kisumu;Kismayo;Puntland;Goma;Bukavu;Kivu;North Kivu;South Kivu;Ituri;Lubumbashi;Katanga;Kolwezi;Kisangani;Beni;Mwanza;Zanzibar;Lagos;Kano;Port Harcourt;Maiduguri;
Borno;Kaduna;Ibadan;Delta State;Biafra;Kumasi;Bamenda;Douala;Timbuktu;Gao;Kidal;Mopti;Agadez;Niamey Airport;Bobo-Dioulasso;Casamance;Cabinda;Huambo;Beira;Cabo Delgado;Palma;Blantyre;Bulawayo;Harare West;Johannesburg;
Cape Town;Durban;Soweto;Port Elizabeth;Hambantota;Jaffna;Kashmir;Jammu;Ladakh;Punjab;Sindh;Balochistan;Khyber Pakhtunkhwa;Assam;Manipur;Gujarat;Kerala;Tamil Nadu;Maharashtra;Uttar Pradesh;Bihar;Goa;Andaman;Rakhine;Kachin;
Shan State;Silicon Valley;Wall Street;Manhattan;Brooklyn;Hollywood;Heathrow;Tahrir Square;Red Square;Times Square;Black Sea;Red Sea;Suez Canal;Panama Canal;Hormuz;Bosphorus;Spratly;Paracel;Senkaku;Diaoyu;Kuril;Kurils
`;
