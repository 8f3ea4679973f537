/**
 * Common given names of many languages: a name of two or more words that begins with one is a person’s. Names that are also common
 * words of English or names of places are left out. Gathered by hand from general knowledge, as of January 2026.
 */
export const GIVEN_NAMES_TEXT = `
Aad Aamir Aaro Aaron Aarti Abbas Abby Abdel Abdelaziz Abdelkader Abdelmadjid Abdeslam Abdi Abdirahman Abdirizak Abdou Abdoulaye Abdul Abdulaziz
Abdulkarim Abdulla Abdullah Abdullahi Abdulrahman Abeer Abel Abena Abhishek Abhisit Abida Abigail Abiy Abraham Abshir Abu Abílio Achieng Achille
Achmed Adaeze Adalberto Adam Adama Adaobi Addisu Ade Adebayo Adeel Adekunle Adel Adela Adele Ademola Aden Adeola Adetokunbo Adi Aditi Aditya
Adjoua Adnan Adrian Adriana Adriano Adrienne Adão Ae Affoussiata Afonso Afua Afzal Agata Agathe Agnes Agneta Agnieszka Agostinho Agostino Agus
Agustín Aharon Ahlam Ahmad Ahmed Ahmet Aicha Aigars Aikaterini Aiko Aileen Aimable Aimé Aino Ainsley Aires Airlangga Aisha Aivar Aiyaz Aizat Ajay
Ajit Akash Akbar Aki Akihiro Akiko Akinwumi Akira Akmal Akosua Akshay Akua Akufo Ala Alaa Alain Alan Alassane Alban Albane Albert Alberta Alberto
Albin Alcides Aldo Alec Alejandro Aleksandar Aleksander Aleksandr Aleksandra Aleksei Aleksey Alemayehu Alena Alenka Ales Alessandra Alessandro
Alessia Alex Alexander Alexandra Alexandre Alexei Alexey Alexis Alfonsina Alfonso Alfred Alfredo Algirdas Ali Aliaksandr Alice Alicia Alicja Alick
Aliko Alina Aline Aliou Alison Alistair Aliya Aliyev Allan Allison Almaz Alok Alonso Aloys Aloysio Alvin Alwin Alyona Alyssa Ama Amadou Amal Amalia
Aman Amanda Amandine Amani Amanuel Amara Amber Ambreen Amedeo Amelia Amina Aminata Aminu Amir Amirali Amit Amitabh Ammar Amna Amos Amparo Amr Amrita
Amy Amélie Américo Amílcar Ana Anabel Anabela Anand Ananya Anar Anas Anastasia Anastasios Anatolii Anatoly Anaïs Anca Anders Andika Andre Andrea
Andreas Andrei Andreina Andrej Andrew Andrey Andrii Andris Andriy Andrus Andry Andrzej André Andrés Andy Aneta Angela Angelica Angelino Angelo Angus
Anies Anil Anindya Anita Anjali Anke Ann Ann-Linde Anna Anna-Maria Annabel Anne Annegret Anneli Annelie Anneliese Annemarie Annette Annie Annika
Ansgar Ante Anthony Antoine Anton Antonella Antonia Antonina Antonio Antonis Antony Ants Antti António Anupam Anura Anurag Anutin Anvar Anwar Aníbal
Aparna Apichat Apisai Apostolos Aram Ararat Arash Arben Archie Arda Ari Ariana Arianna Arie Arief Ariel Arif Arindam Arjen Arjun Arkady Arlette
Armando Armen Armindo Arnaud Arne Arnold Arpine Arsenio Arseniy Arshad Arta Artak Artem Arthur Arti Artis Arto Artur Arturo Artyom Arun Arvind
Arvydas Asa Asad Asako Asamoah Asen Asfaw Asher Ashish Ashley Ashok Ashraf Ashti Ashwini Asif Askar Aslan Asli Asma Assad Assimi Asta Aster Astri
Astrid Atanas Athanasios Atif Atiku Attilio Atul Aubrey Aude Audrey Audrius Augusto Auma Aung Aurelio Aurora Aurélie Aurélien Austin Avery
Avi Avigdor Avinash Avraham Avtandil Awa Axel Axelle Ayad Ayako Ayanda Ayat Aydin Aye Ayelet Ayesha Ayla Aylin Ayman Ayo Ayodele Ayse Ayşe Azadeh
Azali Azamat Aziz Azmin Azucena Azza Aécio Aïcha Aïssata Aïssatou Babajide Babak Babar Babatunde Babita Bacary Badr Bae Baek Bahaa Bahar Bahram Bai
Baiba Bakary Bakhtiyar Bakili Bakyt Baltasar Bambang Banharn Bao Baptiste Baraa Barack Baraka Barbara Barham Barney Barry Bart Bartosz Barış Bas
Basel Basem Basil Basma Bassam Bassirou Bastien Basuki Battulga Bayani Beata Beatrice Beatriz Becky Behrouz Bekir Bekzod Belinda Belén Ben Benedetto
Benedita Bengt Benigno Benito Benjamin Benny Benoît Bento Berat Berhane Berk Bernadette Bernadine Bernard Bernarda Bernardino Bernardo Bernd Bernhard
Bernice Bertha Bertrand Besim Besnik Bess Beth Bethany Betsy Betty Bev Beverly Bezalel Bhagwant Bharrat Bheki Bhupesh Bian Bianca Bidya Bidzina
Bienvenu Bijan Bilal Biljana Bill Bingu Bintou Birame Birger Birgit Birgitta Birgitte Birhanu Bishnu Bisi Bistra Bjarni Björn Blade Blagoje Blair
Blaise Blake Blanca Blanka Blerim Bo Boaz Bob Bodo Boediono Bogdan Bogumil Bohdan Bohumil Bojan Bola Bolat Bong Bongani Bonnie Boris Borislav
Borja Borut Borys Boryslav Bosco Botir Boubacar Boubou Bounnhang Boutros Boyko Božidar Brad Bradley Bram Brando Brandon Branislav Branka
Branko Brenda Brendan Brent Bret Brett Brian Brice Bridget Brigitte Britta Brooke Bruce Bruna Bruno Bryan Bryce Budi Bui Bukola Burak Burkhard Bushra
Busisiwe Byron Byun Bálint Bárbara Bärbel Béatrice Bénédicte Bülent Caetano Cai Caitlin Calvin Cameron Camila Camille Camillo Camilo Canan Candelaria
Candice Cara Carey Carina Carl Carla Carlo Carlos Carlotta Carlton Carly Carmelo Carmen Carol Carolin Carolina Caroline Carolyn Carrie Carsten Casey
Casper Cassandra Catalina Caterina Catherine Cathy Cayetana Cecilia Cedric Cees Celeste Celia Cellou Celso Cem Cemal Cengiz Cevdet Ceyhun Chacha Chad
Chae Chakwera Chan Chanda Chandan Chandra Chandrika Chang Chantal Chao Charbel Charles Charlotte Chea Chege Cheikh Chen Cheng Cheryl Chetan Cheung
Chiamaka Chiang Chiara Chidi Chidiebere Chieko Chiharu Chike Chilufya Chima Chimamanda Chinedu Chinua Chinwe Chipo Chisom Chloe Cho Choe Choguel Choi
Chon Chow Chris Christelle Christer Christian Christiane Christina Christine Christoph Christophe Christopher Christos Chu Chuan Chuang
Chuck Chukwuemeka Chun Chung Chuwit Cindy Cinzia Ciprian Ciro Claire Clara Clare Clarence Claribel Clarice Clark Claude Claudia Claudio Claus Clay
Clayton Clemente Cliff Clifford Clive Clyde Clémence Clément Clémentine Cody Colette Colin Colleen Conceição Conor Constance Constantin Consuelo
Corazon Corentin Corey Corinna Corinne Cornelia Cornelis Corneliu Corrado Cory Cosimo Cosmin Costas Coumba Courtney Craig Crina Cristian Cristina
Cristóbal Csaba Cui Curtis Cuthbert Cynthia Cyril Cyrille Cássio Cécile Cédric Célia Céline César Cícero Călin Cătălin Daan Dace Dacian Dag Dagmar
Dagoberto Daichi Daisuke Daisy Dalal Dale Dalia Dalibor Damian Damien Damião Damon Dan Dana Dang Daniel Daniela Daniele Danielle Danilo Daniyar
Danièle Danny Dany Danylo Dao Daouda Daphne Dapo Daria Dariga Dario Darius Dariush Dariusz Darlene Darmin Darrell Darren Darryl Darya Darío Dave
David Davide Davit Davor Dawit Dean Deanna Debbie Debora Deborah Debra Debretsion Deepa Deepak Defne Deirdre Dejan Dele Delfim Delfin Delia
Delphine Delroy Demeke Demetrio Demissie Deng Denis Denise Dennis Denys Denzel Derek Derya Desi Desislava Desmond Despina Desta Detlef Devendra
Devlet Dewi Dharmendra Diana Diane Dianne Diarra Dick Didier Diego Dieter Dietmar Dietrich Dieudonné Dilip Dillon Dilma Dilnoza Dilshod
Dimitar Dimitra Dimitri Dimitris Dina Dinesh Ding Dinh Dinu Diogo Dipu Dirceu Dirk Divya Djibril Djoko Dmitri Dmitry Dmytro Doan Domenico Domingo
Domingos Dominic Dominik Dominique Domitien Donald Donatella Donatille Donato Dong Donna Donovan Doo Dora Doris Dorota Dorothea Dorothy Dou Doug
Douglas Dov Doğan Dragan Dragana Dragoș Drew Dries Driss Dritan Du Duan Duane Dulce Dullas Duma Dumitru Duncan Duong Dustin Dušan
Duško Dwayne Dwight Dylan Dzmitry Débora Décio Déogratias Ebba Ebele Eberhard Ebrahim Ebru Eckhard Eddie Edelmira Edgar Edgars Edi Edith Edmund
Edmundo Edna Edoardo Edona Edson Eduard Eduarda Eduardo Edward Edwidge Edwin Eelco Eero Eeva Efraim Efraín Efua Egil Egils Ehsan Ehud Eiji Eiko
Eileen Einar Einat Eitan Eka Ekaterina Ekkehard Ekrem Eladio Elaine Elba Elchin Eleanor Eleftherios Elena Eleni Eli Eliana Eliane Elias Eliezer Elif
Elijah Elin Elina Elio Elisa Elisabet Elisabeth Elisabetta Elizabeth Elke Ella Ellen Elliot Elliott Ellis Elly Elman Elmer Elnur Elodie Eloise Els
Elsie Elvira Elvis Elżbieta Emad Emanuele Emeka Emerson Emery Emi Emil Emile Emilia Emilio Emily Emin Emine Emma Emmanuel Emmanuelle Emmerson Emmett
Emre Endre Eneida Enes Enoch Enrico Enrique Enriqueta Enver Enzo Eom Epeli Ercole Erdem Erdene Eric Erica Erich Erick Erik Erika Erin Erkan Erkki
Erlan Erling Ermanno Ermelinda Ernest Ernestina Ernesto Ernie Ernst Erol Errol Ertuğrul Erwin Ese Esi Esko Esmail Espen Espérance Esra Esteban
Estefanía Estela Estelle Esther Estêvão Ethan Ethel Etsuro Ettore Eugene Eugenia Eugenio Eugène Eugénie Eulalia Eun Eunice Eusebio Eva Eva-Maria Evan
Evangelos Evariste Evaristo Evelyn Evgeny Evika Evo Ewa Ewald Ewan Eyad Ezekiel Ezra Fabiana Fabien Fabienne Fabio Fabiola Fabián Fabrice Fabrizio
Facundo Fadel Fadhil Fadi Fadillah Fadli Fahad Fahd Fahmida Fahrettin Faisal Faiz Fanny Fanta Farah Farai Farhad Farhan Farhat Fariba Farid Faris
Farmaajo Farooq Farouk Farzad Farzana Fatih Fatima Fatma Fatmir Fatos Fatou Fatoumata Fatuma Faustin Faustino Fausto Fauzia Fawad Fawaz Fawzia Faye
Fayez Fayza Fazal Federica Federico Fei Felicia Felicity Felipe Felisberto Felix Femi Femke Feng Ferdinand Ferenc Fergus Ferhat Fermín Fernanda
Fernando Ferruccio Ferry Feruza Fiame Fidel Fidèle Fikile Fikre Fikret Filip Filipa Filipe Filippo Fiona Fiorella Fitsum Flamur Flavio Florence
Florent Florian Florin Floris Floyd Flávia Flávio Folasade Forrest Fotini Fouad Franca Frances Francesca Francesco Francine Francis Francisca
Francisco Franck Franco Francois Frank Frankie Franklin František Franz Franziska François Françoise Frauke Fred Freda Freddie Frederic Frederick
Freek Freya Friederike Friedhelm Friedrich Frits Fritz Frode Froilán Frédéric Frédérique Fuad Fuat Fumiko Fumio Fungai Funke Funmi Fyodor Fátima
Félicien Félix Gabriel Gabriela Gabriele Gabrielius Gadi Gaetano Gagik Gail Gajendra Galina Galit Galo Gamini Ganbold Ganesh Ganjar Gao Gareth
Garrett Garry Gary Gaspar Gaspard Gaston Gaurav Gautam Gavin Gayane Gaëlle Ge Gediminas Gedion Geert Geeta Geir Gemma Genaro Gene Genevieve
Geneviève Geng Gennadiy Gennady Gennaro Geoff Geoffrey Georg George Georges Georgi Georgina Georgios Georgy Gerald Geraldine Geraldo Gerard Gerardo
Gerd Gerda Gergely Gerhard Germán Gero Gerold Gerrit Gerry Gert Gertrud Gervais Getachew Gevorg Ghada Ghaith Ghasem Ghassan Gheorghe Gholam Ghulam
Gia Giacomo Giampaolo Gianfranco Gianluca Gianmarco Gianni Giannis Gibran Gideon Gijs Gil Gilad Gilbert Gilberto Gilda Giles Gili Gilles Gillian
Gilmar Gina Ginette Gino Gintaras Gints Giordano Giorgi Giorgia Giorgio Giorgos Giosuè Giovanni Girish Girma Gisela Gisèle Gita Gitanas Giulia
Giuliana Giuliano Giuseppe Gladys Gleb Glen Glenda Glenn Glenys Gloria Godefroid Godwin Golnaz Gonzalo Gonçalo Goodluck Gopal Goran Gordana Gordon
Goro Gotabaya Govind Grace Graciela Graham Graziano Graziella Graça Grażyna Greet Greg Gregor Gregorio Gregory Greta Gretchen Grigore Grigory
Griselda Gro Grzegorz Grégoire Guan Gudrun Guglielmo Guido Guilherme Guillaume Guillermo Gulnara Gunilla Gunnar Guntars Gunter Gunvor Guo
Gustavo Guus Guy Guðni Guðrún Gwede Gwen Gwendolyn György Gábor Gérald Gérard Gökhan Gül Gülay Günter Günther Habib Habiba Habibullah Hadi Hafez Hage
Haider Haifa Hailemariam Hailu Haim Haitham Hakainde Hakan Hakim Hala Halil Halldóra Haluk Halvard Halyna Hamad Hamadoun Hamdan Hamed Hamid Hamish
Hamisi Hamza Hana Hanan Hande Haneen Hani Hanif Hank Hanna Hannah Hanne Hannelore Hanno Hannu Hans Hao Harald Hari Harini Haris Harish Harlan Harley
Harm Harold Haroldo Harriet Harrison Harry Harsh Harsha Hartarto Hartmut Haruhiko Haruka Haruki Haruko Haruto Harvey Hasan Hashem Hashim Hassan Hatem
Hatice Hatta Hauwa Hawa Hayden Hayk Hayley Haytham Hazel Hazem Heather Hector Hedwig Heide Heidi Heike Heikki Heiko Hein Heiner Heinrich Heinz Heitor
Helder Helen Helena Helene Helga Helge Helle Helmut Helmuth Heloísa Hemant Hendrik Hendrika Henna Henning Henri Henrietta Henriette Henrik Henrique
Henry Henryk Heo Herb Herbert Herman Hermann Herminia Hermínio Hernán Hervé Hery Hicham Hichilema Hidayat Hideki Hideo Hidetoshi Hikaru Hikmet
Hilario Hilary Hilda Hilde Hildegard Hillary Hilmi Himanta Hina Hirokazu Hiroko Hiroshi Hisako Hisham Hishammuddin Hitesh Hitoshi Hoang Hoda Hodan
Holger Hollis Holly Hong Honorio Hor Horace Horacio Horst Hortensia Hossein Hou Houda Houshang Hovhannes Howard Hryhoriy Hsieh Hsu Hsueh Htin Htun
Hua Huang Hubert Hubertus Huda Hugh Hugo Hugues Huguette Hui Hulusi Humayun Humberto Humphrey Huo Hur Hussam Hussein Hwang Hyeon Hyun Håkan Håkon
Hélène Hülya Hüseyin Ian Iara Ibrahim Ibrahima Ibtisam Ichiro Ida Idan Idris Idriss Idrissa Ifeanyi Ifeoma Ifrah Ignace Ignacia Ignacio Ignazio Igor
Ihab Ihor Iida Ijaz Ikechukwu Ikram Ilan Ilana Ilaria Ildefonso Ildikó Ileana Ilgar Ilham Ilhan Ilia Ilir Ilkhom Ilkka Ilona Ilse Ilya Ilze Imad Iman
Imee Imelda Imogen Imran Imre Imtiaz Inas Indira Indra Indrajit Ineke Ines Inese Inga Inge Ingeborg Inger Ingo Ingrid Ingrida Ingvild Inka
Inna Inácio Inés Ioan Ioana Ioannis Ion Ionuț Iosefa Iqbal Ira Iraj Irakli Irene Ireti Irfaan Irfan Irina Irma Irmgard Irving Iryna Irène Isaac
Isabel Isabella Isabelle Isaiah Isaias Isaltina Isam Isamu Isaura Isaías Ishaan Ishaq Isidro Isioma Isla Islam Ismael Ismail Ismet Issa Issam
Issoufou István Italo Itamar Itsunori Itzhak Iulian Ivan Ivana Ivano Ivar Ivaylo Ivica Ivo Ivone Ivor Ivy Iván Iwona Iyad Jaafar Jaakko Jaan Jaap
Jabir Jabu Jacek Jacinda Jacinto Jack Jackie Jackson Jacky Jacob Jacoba Jacopo Jacqueline Jacques Jadranka Jadwiga Jafar Jagdish Jahanara Jahangir
Jaime Jair Jairam Jairo Jakaya Jake Jakob Jakub Jalal Jalila Jamal James Jamie Jamil Jamila Jamshid Jan Jan-Philipp Jan-Willem Jana Janaína Jandira
Jane Janelle Janet Janez Jang Janice Janine Janis Janos Janusz Jared Jari Jaromír Jaroslav Jaroslaw Jarosław Jasmin Jasmina Jasmine Jason Jassim
Javad Javed Javeria Javier Javiera Jawad Jay Jaya Jayant Jayshree Jazmín Jean Jean-Baptiste Jean-Claude Jean-Damascène Jean-François Jean-Luc
Jean-Marc Jean-Marie Jean-Michel Jean-Noël Jean-Paul Jean-Philippe Jean-Pierre Jean-Yves Jeanette Jeanne Jeannette Jeb Jed Jeff Jeffrey Jejomar
Jelena Jen Jenna Jennifer Jenny Jens Jeon Jeong Jeremiah Jeremy Jeremías Jermaine Jeroen Jerome Jerry Jerzy Jesper Jess Jesse Jessica Jessie Jesus
Jesús Jeyhun Jhala Jia Jian Jiang Jiao Jide Jihad Jill Jim Jin Jing Jioji Jiri Jiro Jiří Joan Joana Joanna Joanne Joaquim Joaquina Joaquín Jocelyn
Jodi Jody Joe Joel Joep Joey Johan Johann Johanna Johannes John Johnny Joice Jolene Jomo Jon Jonas Jonathan Jone Jonás Joo Joost Jordi Jorge
Jorgelina Joris Jorma Jos Josaia Josef Josefa Josefina Josefine Josep Joseph Joshua Josiah Josiane Josie Josip Josphat José Jouni Jovan Jovana
Jovenel Joyce João Joël Joëlle Juan Juanita Judit Judith Judy Juha Juhani Jukka Jules Julia Julian Juliana Julie Julien Julieta Juliette Julio
Julius Julián Juma Jumana Jun Junaid Jung Junichiro Junko Juraj Jurgis Juris Jurriaan Jussi Justin Justine Justo Jusuf Jutta Juvénal Jyoti János
Jérôme Jóhanna Jörg Jörgen Jørgen Júlio Jürgen Jüri Jānis Kaan Kaare Kaarina Kader Kadiatou Kadir Kai Kailash Kairat Kaisa Kaitlyn Kaja Kakha Kalin
Kalonzo Kalpana Kamal Kamala Kamau Kamil Kamla Kamran Kanat Kang Kaori Kara Karamoko Karan Karel Karen Kari Karim Karima Karin Karl Karl-Heinz
Karlygash Karol Karolina Karsten Kartika Karua Kasey Kashif Kasit Kaspars Kasper Kassahun Kassem Kassym Katalin Katarina Katarzyna Kate Katerina
Kateryna Kateřina Katharina Katherine Kathleen Kathrin Kathy Katie Katja Katrin Katrín Katsunobu Katsuya Kaveh Kavita Kay Kaye Kayla Kayode
Kayoko Kazem Kazi Kazuhiro Kazuo Kebede Kees Kehinde Kei Keiko Keir Keisuke Keith Kelechi Kelli Kelly Kelvin Kemal Kembo Kemi Ken Kenan Kendra
Kenichi Kenichiro Kenji Kenneth Kenta Kerem Kerry Kersti Kerstin Keshorn Ketevan Ketut Kevin Khadga Khadija Khadra Khady Khairy Khaldoun Khaled
Khaleda Khalid Khalifa Khalil Khaltmaa Khalwale Khawaja Khawla Khieu Khin Khurelsukh Khurram Kieran Kim Kimani Kimberly Kinga Kipchoge Kiran Kiril
Kirill Kirk Kirsi Kirsten Kishore Kitty Kivutha Kizza Kjell Kjersti Klaas Klara Klaus Klára Knut Koen Kofi Kohei Koichi Koji Kojo Koko Konrad
Konstantin Koo Koray Korn Kornelia Kosovare Kostadin Kostas Kotaro Kourosh Krešimir Kris Krishna Kristen Kristi Kristian Kristin Kristina Kristjan
Kristy Krisztina Kriti Krišjānis Krystal Krystyna Krzysztof Kseniya Kuang Kubanychbek Kudakwashe Kul Kumar Kunal Kung Kuo Kurt Kwabena Kwadwo Kwaku
Kwame Kwasi Kweku Kwon Kyaw Kyi Kyle Kyoko Kyriakos Kyung Kārlis Kęstutis Lacey Ladislav Laetitia Lai Laila Laisenia Lajos Lakshman Lakshmi
Laleh Lalit Lalitha Lam Lamberto Lamia Lan Lana Lara Larisa Larry Lars Larysa Lassina Lateef Latifa Latoya Laura Laureano Laurel Lauren Laurence
Laurent Lauri Laurie Laurinda Laurynas Lautaro Lawrence Layla Layth Lazaro Lazarus Laís Le Lea Leah Leandro Lech Lechesa Lee Leena Lefteris Lei Leila
Leland Lembit Lemma Lena Lene Leni Lenka Lenny Leo Leon Leonarda Leonardo Leonel Leonid Leonie Leonor Leopoldo Lerato Leroy Lesley Leslie Lester
Leszek Leticia Letizia Leung Lev Levan Levent Levi Levon Lewis Lex Leyla Li Liam Liao Liaquat Libby Liberata Libor Licia Lidia Lidiya Lien Liesbeth
Liesje Lieve Liew Liga Lilian Liliana Liliane Lilit Lily Lim Limor Lin Lina Linas Linda Lindiwe Lindsay Lindsey Ling Lionel Lisa Lise Liu Liudmila
Liviu Liz Ljubica Ljudmila Lloyd Lodewijk Lois Loredana Lorella Loren Lorena Lorenza Lorenzo Lorna Lorraine Losa Lothar Louis Louise Lourenço Lowell
Loïc Luan Luana Luay Lubna Lubomír Luc Luca Lucas Lucia Lucian Luciana Luciano Lucie Lucien Lucienne Lucila Lucille Lucinda Lucrecia Lucy Ludmila
Ludovic Ludovica Ludwig Luhut Luigi Luis Luisa Luiza Luka Lukas Luke Lukman Lukáš Luminița Lungi Lungile Lungu Luong Lupe Lutz Luuk Luvsannamsrain
Luzia Luís Luísa Ly Lydia Lyle Lyn Lynda Lynette Lynn Lynne Lyubov Lyudmil Lyudmila László Léa Léon Léonie Lídia Lígia Lúcia Lü Līga Maaike Maarit
Maarja Maarten Mabel Macarena Maciej Mack Mackenzie Macky Made Madeleine Madeline Madhav Madhuri Madina Mae Maen Maeng Mafalda Magali Magdalena
Maggie Mahad Mahamadou Mahamat Mahathir Mahdi Mahesh Mahfoud Mahfud Mahinda Mahir Mahmoud Mahmud Mahnaz Mahua Maia Maike Maithripala Maja Majed Majid
Makame Makoto Maksim Maksym Malak Malcolm Maleeha Malik Malika Mallikarjun Mallory Malual Mamadou Mamady Maman Mamata Mamoru Mamuka Manabu Manal
Manar Manasseh Mandla Mandy Manfred Mangala Manish Manlio Manmohan Manny Manohar Manoj Manon Manouchehr Mansour Mantas Manuel Manuela Mao Marat Marc
Marc-Antoine Marcel Marcela Marceline Marcelino Marcella Marcelle Marcelo Marcia Marcin Marco Marcos Marcus Marek Maren Margaret Margarete Margarida
Margarita Margaux Marge Margie Margot Margrethe Marguerite Maria Mariam Mariama Marian Mariana Marianne Mariano Maribel Maricela Marie Marie-Claude
Marie-France Marie-Laure Marietta Marija Marijke Mariko Marilyn Marina Mario Marion Marios Marisa Marisol Marit Maritza Marius Mariusz Mariya Marja
Marjatta Marjorie Marju Mark Marko Markus Marleen Marlene Marlon Marlène Marsha Marshall Marta Martha Martijn Martin Martina Marty Martín Marvin
Marwa Marwan Mary Maryam Maryia Maryse María Masaaki Masahiko Masako Masanori Masato Masayoshi Masha Masoud Masoumeh Massimiliano Massimo Mate Matej
Mateo Mateusz Mathieu Mathilde Matilde Matjaž Matouš Mats Matt Matteo Matthew Matthias Matti Matías Maud Maung Maureen Mauri Maurice Mauricio
Maurizio Mauro Maurício Mavis Max Maxence Maxim Maxime Maximiliano Maximilien Maximino Maxine Maya Mayra Mazen Małgorzata Mechthild Meenakshi Meera
Meg Megan Megawati Meghan Megumi Mehdi Mehmet Mehrdad Mehriban Mei Meike Meir Mekonnen Melanie Melchior Melchor Mele Melek Meles Melinda Melissa
Melvin Meng Mengistu Menno Merab Meral Merav Meredith Mereseini Merja Mert Merve Mesut Metin Mette Mevlüt Mfon Mher Mia Mialy Mian Miao Micaela
Michael Michaela Michal Michalis Michel Michela Michele Michelle Michiel Michiko Michèle Mick Mickey Mieke Mieko Miep Miguel Mihaela Mihai Mihály
Mika Mikael Mikalai Mike Mikhail Mikheil Mikkel Mikko Miklós Milan Mildred Milena Milica Millie Milorad Miloslav Miloud Miloš Milton Mimoun Min Mindy
Minna Minnie Minoru Mira Mircea Mireille Mirella Miriam Mirjana Mirko Mirna Miroslav Mirosław Mirza Misaki Mitch Mitchell Mitsuko Mladen Mmusi Moacir
Moana Moctar Modibo Moe Mogens Mohamad Mohamadou Mohamed Mohammad Mohammadreza Mohammed Mohamud Mohan Mohd Mohit Mohsen Moira Moisés Mojtaba
Mokgweetsi Molly Momen Mona Monica Monika Monique Monty Moon Mordechai Morgan Morris Morten Morteza Moses Moshe Mosiuoa Mostafa Motoko Mounir Mousa
Moussa Moustapha Moïse Mstyslav Mthuli Muath Mubashir Muhaimin Muhammad Muhammadu Muhsin Muhyiddin Mukesh Mukhtar Mukul Mulatu Mulenga Mulu Muna
Muneeb Munir Murad Murali Murat Muriel Murray Murtala Musa Musalia Muse Mushahid Mustafa Mutale Mutlaq Mutula Mwai Mwangi Mwila Myat Myint Mykhailo
Mykola Myra Myriam Myron Myrtle Myung Márcia Márcio Mário Márton Märt Mélanie Mélissa Mónica Māris Nabil Nabila Nada Nadeem Nader Nadezhda Nadia
Nadiem Nadim Nadine Nadiya Nadège Naeem Naftali Naguib Nahid Nahla Naim Naina Najam Najat Najib Najla Naledi Namal Namık Nana Nancy Nandini Naoki
Naoko Naomi Naoto Narayan Narendra Naresh Narges Narine Nasir Nasreen Nasrin Nasser Natalia Natalie Natalio Nataliya Natan Natasha Nate Nathalie
Nathan Nathaniel Natsuo Natália Naveed Naveen Nawaf Nawal Nawaz Nay Nayef Nazar Nazira Nazmul Nazım Nebojša Necdet Ned Neema Neeraj Neha Neil Nellie
Nello Nelly Nelson Nemanja Nenad Nestor Nettie Netumbo Nevers Nevin Ngo Ngozi Nguyen Nhlanhla Nibal Nicanor Nick Nicola Nicolae Nicolas Nicole
Nicoletta Nicolás Nicu Nidal Nie Niek Niels Nigar Nigel Nighat Nihat Niina Nika Nikhil Nikita Nikki Nikol Nikola Nikolai Nikolaos Nikolay Nikos
Nilima Niloufar Nils Nimal Nina Nino Ninoy Nir Nirmala Nisha Nitin Nitish Nitzan Niu Nizar Njeri Nkechi Nkiru Nkosazana Nnamdi Nneka Noa Noah Nobuo
Nobuyuki Nodar Nodir Noel Noelia Noh Noha Nolan Nomsa Nomvula Nonso Noor Nora Norbert Norberto Noriko Norma Norman Normunds Norodom Noura Nouri
Noémie Noël Ntombi Nualphan Nubia Nuha Nuno Nunzia Nuri Nurlan Nursultan Nurul Nusrat Nyambura Nyan Nyimpine Nynke Nyoman Nyunt Nélida
Nélson Néstor Obaidul Obert Obiageli Obinna Oby Ochieng Octavian Octavio Octávio Oddvar Odette Odhiambo Odile Ofelia Ofer Ofir Okechukwu Oksana Olaf
Olav Olavo Ole Oleg Olegario Oleh Oleksandr Oleksandra Oleksii Oleksiy Olena Olesya Olga Oliver Olivia Olivier Olli Ollie Olu Olumide Olusegun
Oluwaseun Olívia Omar Omondi Omprakash Ondřej Onur Onyango Opeyemi Ophir Ophélie Oppah Oprah Orazio Oreste Orhan Oriol Orit Orly Orville Osagie Osama
Osamu Oscar Oskar Osman Osmo Ossufo Ostap Osvaldo Otabek Otar Otieno Otis Otman Ottar Ottavio Otto Otávio Ouafa Oumar Oumou Ousmane Ousseini Outi
Ovidiu Owain Owen Oyun Oğuz Pablo Padma Pae Paek Paetongtarn Pagan Paige Pak Pallavi Paloma Pam Pamela Panagiotis Panfilo Pankaj Pansy Panyaza Paola
Paolo Parisa Park Parvati Parviz Pascal Pascale Pascual Pasquale Pat Patrice Patricia Patricio Patrick Patrizia Patrícia Patsy Patti Patty Paul Paula
Paulette Paulina Pauline Paulo Pavel Pavla Pavlo Pavlos Pawan Pawel Paweł Payam Peder Pedro Peer Peggy Pekka Pelonomi Penelope Peni Penijamini Penny
Pentti Per Percival Percy Pernille Pero Perry Pervaiz Pervez Petar Pete Peter Peter-Jan Petr Petra Petre Petro Petros Petru Petteri Pham Phan Phil
Philip Philipp Philippe Phillip Philomène Phoebe Phumzile Phung Phyllis Pia Pierluigi Piero Pierre Piers Piet Pieter Pietro Pim Pina Piotr Pirkko
Pita Pitipong Pius Piyush Plamen Plínio Polina Polly Pooja Porfirio Portia Poul Pouya Prabhat Prabowo Prachanda Prak Prakash Pramod Pranab Pranav
Prashant Pratibha Praveen Pravin Prawit Prayuth Predrag Preeti Prem Preston Priscilla Prithvi Priya Protais Przemysław Puan Purnima Purnomo Pushpa
Putu Pyo Pyotr Päivi Péter Qais Qamar Qasem Qasim Qian Qiang Qiao Qiu Qu Quentin Quincy Quitéria Rabab Rabah Rabia Rabie Rachel Rachid Rachna Rade
Radek Radha Radmila Radosław Radovan Radu Radwan Rae Raed Rafael Rafaela Rafał Raffaele Raffaella Rafizi Raghad Ragnhild Raheel Rahmat Rahul Raija
Raila Raimo Raimonds Raimundo Rainer Raj Raja Rajat Rajeev Rajendra Rajesh Rajiv Rajnath Rakesh Ralf Ralph Ralston Raluca Ramazan Ramesh Rami Ramin
Ramiro Ramon Ramona Ramzi Rana Randa Randall Randolph Randy Rania Ranil Ranjit Ranya Raphael Raphaël Raquel Rareș Rasa Rasha Rashed Rashid Rashida
Rashmi Rasmus Rastislav Ratu Raul Ravi Ravshan Rawan Ray Raymond Raymonde Razan Raúl Reagan Rebecca Recep Redwan Reece Reena Reg Regan Reggie Regina
Reginald Rehana Rehman Reiko Rein Reinaldo Reiner Reinhard Reinhold Rekha Remco Renata Renate Renato Rene Renee Renske Renuka René Renée Retno Reuven
Revaz Reza Rhoda Rhodri Rhonda Rhys Riad Riaz Ricardo Riccardo Richard Rick Ricky Rida Ridwan Riek Rigathi Rigoberto Riikka Riina Rik Riley Rima
Rimantas Rini Risa Rishi Risto Rita Ritu Rivo Riyad Rizwan Rob Robbie Robert Roberta Roberto Robin Robyn Rocco Roch Rochelle Rocky Rocío Rod Roderich
Roderick Rodney Rodolfo Rodolphe Rodrigo Roel Rogelio Roger Rogério Roh Rohan Rohit Rohitha Rokia Roland Rolf Romain Roman Romano Romeu Romulo Ron
Ronald Ronan Ronda Ronen Rong Ronit Ronnie Roopa Roosevelt Rory Rosa Rosalie Rosalind Rosalía Rosana Rosanna Rosaria Roscoe Rose Roselyne Rosemarie
Rosemary Rosie Ross Rossana Roswitha Rosângela Rotimi Rovshan Rowan Rowshan Roxana Roxanne Roy Roya Ruan Ruben Rubén Rudi Rudolf Rudy Rufino Rufus
Ruggero Rui Rula Rumbidzai Rumen Rune Rupa Rupert Rupiah Ruslan Ruslana Russ Russell Rustam Rustem Rutendo Ruth Ruti Ruud Ruwan Ryan Ryo Ryosuke
Ryota Ryszard Ryu Régine Régis Rémi Rémy Rómulo Rúben Rüdiger Rıza Rūta Růžena Saad Saadia Sabah Sabine Sabri Sabrina Sachiko Sachin Sadayuki Sade
Sadia Sadie Sadiq Sadyr Saeed Saeid Safa Sahar Sahle-Work Sahra Said Saifuddin Sajid Sajith Saki Sakura Salah Salam Saleh Salem Salif Salim Sally
Salma Salman Salome Salomé Salou Salva Salvador Salvadora Salvatore Salwa Sam Sama Samantha Samar Sameer Sameh Sami Samir Samira Samuel Samvel Sanae
Sandeep Sander Sandiaga Sandra Sandrine Sandro Sandu Sangeeta Sanja Sanjar Sanjay Sanjeev Sanna Santosh Sanusi Saodat Sara Sarah Sarath Sarfraz Sari
Sarita Sarmad Sarojini Sasha Saskia Satish Satoshi Satu Saturnino Saud Saul Saulius Saulos Savannah Saverio Saviour Sawsan Sayed Saša Scott Sead Sean
Sebastian Sebastián Seema Segun Seif Seiji Seiko Sein Seiya Sekai Sekou Selena Selim Selin Selina Selma Selçuk Semi Semra Semyon Senzo Seo Seok Seong
Seppo Serdar Serena Serge Sergei Sergey Sergio Sergiu Serhii Serhiy Serik Serkan Serzh Seth Seung Severino Sevgi Sevim Seydina Seydou Seyi Seyoum
Shabana Shadi Shadia Shafqat Shahbaz Shahid Shahin Shahram Shahriar Shahzad Shailesh Shaima Shalini Shalva Shane Shankar Shannon Shao Sharad Shari
Sharon Shashi Shaukat Shaul Shaun Shavkat Shawn Shazia Shea Shehbaz Shehu Sheila Sheldon Shelley Shelly Shen Sheng Sher Sherali Sheri Sherif Sherman
Sherri Sherry Sherwin Sheryl Sherzod Shigeru Shim Shimon Shin Shinichi Shinji Shinzo Shirin Shirley Shiro Shivraj Shizuka Shlomo Shmuel Shobha
Shohreh Shoichi Shotaro Shpend Shreya Shruti Shu Shulamit Shun Shunichi Shwe Siamak Sian Siaosi Siarhei Sid Siddharth Sidi Sidney Sierd Sigfrido
Sigmar Sigourney Sigrid Sigrun Sigurður Siham Siim Sikandar Silas Silke Silvana Silverio Silvestre Silvia Silvina Silvio Sim Simba Simi Simon Simona
Simone Simonetta Simão Simón Sinan Sinead Sini Siniša Sione Siosaia Sipho Siri Sita Siti Sitiveni Siv Siyabonga Sjoerd Skender Slamet Slava Slaven
Slavica Slaviša Slobodan Smita Smriti Sneha Snežana Soe Sofia Sofie Sofiya Sofyan Sohail Soheil Sok Sola Solange Soledad Solomiya Solomon Solomone
Solveig Somchai Somkiat Somsak Son Sonali Sonexay Sonia Sonja Sonny Sooronbay Sophie Sopo Soraia Soraya Sorin Sory Sosthène Sotiris Souad Souleymane
Soumaïla Spencer Spyros Srettha Sri Srinivas Srđan Stacey Stacy Stan Stanislav Stanisław Stanisława Stanley Stavros Stef Stefan Stefania Stefano
Steffen Stefka Steinunn Stelios Stella Sten Stepan Stephan Stephanie Stephen Stergomena Sterling Steve Steven Stevie Stewart Stig Stijn Stine Stipe
Stjepan Stoyan Stu Stuart Stéphane Stéphanie Su Suad Subhash Subrahmanyam Sudarat Sudhir Sue Suh Suha Suharto Sujata Sukarno Sukhbaatar Sukhbir
Sulaiman Suleiman Sultan Sumit Sung Sunil Sunita Supriya Surakiart Surangel Surapong Suren Surendra Suresh Surya Susan Susanna Susannah Susanne
Sushma Susie Susilo Susumu Sutan Suthep Suzanne Suzie Svein Sven Svenja Svetlana Svetozar Svitlana Swapna Swati Swen Sybil Sybrand Sylvain Sylvestre
Sylvia Sylvie Szymon Sándor Sébastien Ségolène Sékou Sérgio Séverine Sílvia Sílvio Sónia Søren Süleyman Sławomir Tabitha Tadashi Tadeusz Tae
Tage Taha Taher Tahir Takahiro Takako Takashi Takeo Takeshi Taku Takumi Talal Talat Tali Tamaki Tamar Tamara Tamayo Tami Tamim Tammy Tamta Tamás
Taner Taneti Tania Tanja Tansu Tanveer Tanvi Tanya Tanzim Tao Tapiwa Taras Tarcísio Tareq Tarik Tariq Tarja Tarmo Taro Tarun Tarık Tasha Tatenda
Tatiana Tatjana Tatsuo Tatsuya Tavi Tawfik Taye Tayfun Tayo Tea Teburoro Ted Teddy Tedros Tehmina Tejas Telma Temesgen Temir Temitope Tendai Teng
Tengiz Teodora Teodoro Teona Teresa Teresita Tereza Teri Terrence Terri Terry Tesfaye Tess Tessa Tetiana Tetsuo Tetsuro Tetsuya Teun Tevita Tewodros
Teófilo Thabo Thaer Thaksin Thanasis Thanathorn Thandi Thandiwe Thant Thaung Thea Thein Thelma Themba Theo Theodor Theodora Theodore Theodoros
Theresa Thet Thibault Thibaut Thierry Thiha Thijs Thilo Thokozani Thomas Thongloun Thorbjørn Thorsten Thuli Thura Théo Théoneste Thérèse Tia Tiago
Tibor Tidjane Tien Tiffany Tigist Tigran Tihomir Tiit Till Tilman Tim Timo Timofei Timoteo Timothy Timur Tina Tinashe Tineke Titi Tito Tiziana Tjeerd
Tobi Tobias Toby Todd Tofig Tolu Tom Tomas Tomasz Tomislav Tommaso Tomoko Tomomi Tomás Tomáš Tomé Ton Tong Toni Tony Tonya Toomas Tor
Torbjørn Tord Tore Tori Torstein Torsten Toru Toshihiro Toshiko Toshimitsu Toufik Tracey Tracy Tran Traudel Travis Trent Trevor Tri Tricia Trine
Trinh Trisha Tristan Troels Trond Troy Trudy Truong Truus Trygve Tsai Tsakhia Tseng Tshepo Tsitsi Tsutomu Tsvetan Tsvetelina Tudor Tuila'epa Tullio
Tulsi Tun Tunde Tundu Tung Tuomas Turgut Turki Tuula Twan Tyler Tymofiy Tyrone Tytti Tzachi Tzipi Tânia Tülay Ubaldo Uche Uchenna Uday Udo Ugo Uhuru
Ukhnaa Uladzimir Ulf Ulises Ulla Ulrich Ulrike Ulugbek Ulyana Uma Umaima Umar Umaro Umaru Umberto Umer Umesh Umida Umut Una Urban Uri Urmas Uroš
Ursel Ursula Urszula Urška Usama Usha Usman Uta Ute Uwe Uzi Uğur Vaclav Vadim Vadym Vagif Vahagn Vahan Vakhtang Valarie Valdas Valdemar Valdis
Valdrin Valentim Valentin Valentina Valentino Valentyn Valentín Valeria Valeriu Valeriy Valery Valter Valérie Vandana Vanessa Vano Vardan Varun
Varvara Vasco Vasil Vasile Vasilis Vasiliy Vasily Vassilis Vasundhara Vasyl Vaughn Vazgen Vedran Veikko Velimir Velma Venkat Vera Verena Vern Vernon
Veronica Veronika Verónica Vesna Viacheslav Vibhuti Vic Vicenta Vicente Vicki Vickie Vicky Victoire Victor Victoria Vidar Vidya Vijay Vikas
Vikki Vikram Viktar Viktor Viktoria Viliame Vilija Ville Vimal Vinay Vince Vincent Vincenza Vincenzo Vinod Vinícius Viola Viorel Vipin Viraj Virender
Virgilio Virginia Virginie Visar Vishal Vitali Vitaliy Vitaly Vito Vitor Vittoria Vittorio Vitumbiko Vivek Vivian Viviana Vivien Vjekoslav Vjosa Vlad
Vladimir Vladimír Vladislav Vladlen Vlado Vlasta Vojislav Volkan Volker Volkmar Volodymyr Voreqe Vsevolod Vuk Vuong Vusi Vyacheslav Vytautas Václav
Vânia Véronique Víctor Vít Vítor Wade Wael Wafa Wagner Wahid Wahyu Walburga Wale Waleed Walid Wallace Wally Walter Waltraud Wambui Wame Wanda
Wanderley Wang Wangari Wanjiku Wanjiru Waqar Warren Warsame Waseem Wassim Wataru Wayan Wayne Wee Wei Welshman Wen Wendell Wendy Weng Werner Wes
Wesley Whitney Widad Widodo Wiebe Wiebke Wiesław Wijeyadasa Wijnand Wilbert Wilbur Wilfred Wilfredo Wilfried Wilhelm Wilhelmine Wiliame Will Willa
Willard Willem Willi William Willie Willis Wilma Wilson Wim Winfried Winifred Winston Wiranto Wissanu Witold Wojciech Wolfgang Wolfram Won Woo
Woody Wopke Workneh Wouter Wu Wunna Wyatt Wycliffe Władysław Xavier Xi Xiang Xiao Xie Ximena Xin Xing Xiong Xisto Xu Xue Yaakov Yacouba Yael Yahya
Yair Yalçın Yan Yana Yang Yann Yannick Yannis Yao Yaron Yaroslav Yaroslava Yasemin Yaser Yash Yasin Yasmeen Yasmin Yasser Yassin Yasuhiro Yasukazu
Yasuko Yasuo Yavuz Yaw Yaya Yaşar Yegor Yeh Yehuda Yekaterina Yelena Yemane Yemi Yeo Yeom Yerlan Yesenia Yevgeny Yevhen Yevheniya Yewande Yiannis
Yigal Yingluck Yisrael Yitzhak Ylva Yoav Yoel Yogi Yohannes Yohei Yoji Yoko Yolanda Yolande Yonatan Yoo Yoon Yoram Yordan Yordanka Yoriko Yosef
Yoshihide Yoshihiko Yoshiko Yoshimasa Yossi Yosuke Younes Younis Yousaf Yousif Youssef Yoweri Yue Yui Yuka Yuki Yukio Yuko Yuli Yulia Yuliya Yumi
Yuri Yuriko Yuriy Yusril Yusuf Yusuke Yusur Yuta Yuval Yves Yvette Yvo Yvonne Yıldız Yılmaz Zacarías Zach Zachary Zack Zafar Zafer Zahid Zahra Zaid
Zain Zainab Zainabu Zakaria Zakhar Zaki Zakir Zambry Zandanshatar Zane Zanele Zang Zara Zarina Zartaj Zaw Zaza Zbigniew Zdeněk Zdravko Zeev Zehra
Zeki Zelda Zenawi Zeng Zeynep Zha Zhan Zhang Zhao Zheng Zhivko Zhou Zhu Zhuang Ziad Zin Zinaida Zitto Zodwa Zoe Zofia Zohrab Zoltan Zoltán Zoraida
Zoran Zorica Zou Zoya Zoé Zsolt Zsófia Zubair Zuhair Zulkifli Zulmira Zuo Zurab Zuzana Zuzanna Zvi Zweli Zélia Zéphirin Álvaro Ángel Ángela Åke Åsa
Åse Édith Édouard Éliane Élisabeth Élise Éléonore Émile Émilie Épiphanie Éric Étienne Évariste Ênio Ólafur Ömer Özgür Özlem Øystein Ümit Þórdís
İbrahim İlker İsmail Ľudmila Łukasz Şebnem Štefan Žarko Željko Žygimantas Ștefan
`;

/** Those of them that are commonly a woman’s. */
export const FEMALE_NAMES_TEXT = `
Adriana Agnes Agnieszka Aisha Alena Alice Alicia Alina Alison Amanda Amina Amy Amélie Ana Anastasia Andrea Angela Anita Ann Anna Annalena Anne Annika
Antonia Asma Astrid Aurora Barbara Camila Camille Carla Carmen Carol Carolina Caroline Catherine Cecilia Celia Chantal Charlotte Chiara Christina
Christine Claire Clara Claudia Cristina Daniela Daria Deborah Delphine Diana Dora Doris Dorothy Eileen Elaine Elena Eleni Elif Elisa Elisabeth
Elizabeth Ella Ellen Emilia Emily Emma Erica Erika Esther Eva Evelyn Farah Fatima Fatou Fatoumata Fiona Florence Frances Francesca Gabriela Giorgia
Giulia Gloria Grace Greta Hannah Heather Helen Helena Helene Helga Hillary Hina Ines Inga Ingrid Irene Irina Isabel Isabella Isabelle Ivana Jacinda
Jacqueline Jane Janet Janine Jelena Jen Jennifer Jessica Joan Joana Joanna Judith Julia Julie Kaja Kamala Karen Karin Karolina Karoline Katarina
Katarzyna Kate Katherine Kathleen Kathy Katja Kristina Laura Layla Lea Leila Lena Leonie Lidia Lilian Lily Lina Linda Lisa Liz Louise Lucia Lucy
Lydia Lyudmila Magdalena Maia Maja Margaret Margarita Margot Maria Mariam Mariana Marie Marija Marina Marta Martha Martina Mary María Masha Maya
Meera Melanie Mette Michelle Milena Milica Miriam Mona Monica Monika Nadia Nadine Nancy Naomi Natalia Natalie Natasha Ngozi Nicola Nicole Nina
Nirmala Nora Olena Olga Olivia Patricia Paula Paulina Penny Petra Priya Rachel Rania Rebecca Rita Rosa Rose Ruth Sabine Sally Samantha Sandra Sanna
Sara Sarah Shannon Sharon Sheila Silvia Simona Simone Sofia Sonia Sophie Stella Stephanie Sue Susan Sushma Svetlana Sylvia Sylvie Tamar Tania Tanya
Tatiana Teresa Theresa Tina Tsai Ursula Valentina Vanessa Vera Veronica Veronika Victoria Viktoria Virginia Wendy Yana Yasmin Yolanda Yulia Yvonne
Zainab Zara Zuzana
`;

/** Family names that stand first, of China, Korea, Viet Nam and their neighbours. */
export const FAMILY_NAMES_FIRST_TEXT = `
An Ae Bae Baek Bai Ban Bang Bao Bi Bian Bo Bong Bu Bui Byun Cai Cao Cha Chae Chang Chao Chen Cheng Cheung Chiang Chin Cho Choe Choi Chon Chong Chow Chu Chua
Chuang Chun Chung Cui Dai Dang Dao Deng Ding Dinh Do Doan Dong Dou Du Duan Duong Eom Fan Fang Feng Foo Fu Gan Gao Ge Geng Goh Gong Gu Guan Guo Ha Han Hao He Heng
Heo Ho Hoang Hong Hou Hsieh Hsu Hsueh Hu Hua Huang Huo Hur Hwang Im Jang Jeon Jeong Ji Jia Jiang Jiao Jin Jo Joo Jung Kang Kim Ko Koh Kong Koo Ku Kuang Kwek Kwon Lai
Lam Lan Lau Le Lee Lei Leong Leung Li Lian Liang Liao Liew Lim Lin Liu Long Loo Low Lu Luo Luong Ly Ma Mao Meng Min Mo Moon Na Nam Ng Ngo Nguyen Ni Nie Noh Oh Ong
Pae Paek Pak Pan Pang Park Pei Peng Pham Phan Pyo Qi Qian Qiao Qin Qiu Qu Quek Rao Ren Ri Ro Roh Rong Ruan Ryu Seo Seok Seong Shao Shen Sheng Shi Shim Shin Si Sim So Son Song
Su Suh Sun Sung Tai Tam Tan Tang Tao Tay Teng Teo Tian Toh Tong Tran Trinh Truong Tsai Tseng Tung Vo Vu Wan Wang Wee Wei Wen Weng Won Wong Woo Wu Xi Xia Xiang Xiao Xie Xin
Xiong Xu Xue Yan Yang Yao Ye Yeh Yeo Yeoh Yi Yin Ying Yoo Yoon Yu Yuan Yue Yun Zeng Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zou Zuo
`;
