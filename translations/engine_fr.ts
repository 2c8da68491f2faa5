<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
<name>engine</name>
<message><source>There is no language '%1'</source><translation>Il n’y a pas de langue «&#xa0;%1&#xa0;»</translation></message>
<message><source>%1, %2</source><comment>two things of a list</comment><translation>%1, %2</translation></message>
<message><source>%1 and %2</source><comment>the last two of a list</comment><translation>%1 et %2</translation></message>
<message><source>%1 or %2</source><comment>the last two of a list</comment><translation>%1 ou %2</translation></message>
<message><source>There is no figure "%1" to compare by</source><translation>Il n’y a pas de valeur «&#xa0;%1&#xa0;» selon laquelle comparer</translation></message>
<message><source>Choose one of %1</source><translation>Choisissez parmi %1</translation></message>
<message><source>'%1' is not LINE=ID</source><translation>«&#xa0;%1&#xa0;» n’est pas de la forme LINE=ID</translation></message>
<message><source>Write --choose 12=345, or 12=none.</source><translation>Écrivez --choose 12=345, ou 12=none.</translation></message>
<message><source>No book of the library begins on line %1</source><translation>Aucun livre de la bibliothèque ne commence à la ligne %1</translation></message>
<message><source>--choose names line %1 twice</source><translation>--choose nomme deux fois la ligne %1</translation></message>
<message><source>A line is one book.</source><translation>Une ligne est un livre.</translation></message>
<message><source>--choose is for a library of books, not for a table of ratings</source><translation>--choose concerne une bibliothèque de livres, pas une table d’évaluations</translation></message>
<message><source>The model '%1' has no book vectors</source><translation>Le modèle «&#xa0;%1&#xa0;» n’a pas de vecteurs de livres</translation></message>
<message><source>Train one that has, for example goodbooks-neural.</source><translation>Entraînez-en un qui en a, par exemple goodbooks-neural.</translation></message>
<message><source>There is no book '%1' in these data</source><translation>Il n’y a pas de livre «&#xa0;%1&#xa0;» dans ces données</translation></message>
<message><source>There is no reader '%1' in these data</source><translation>Il n’y a pas de lecteur «&#xa0;%1&#xa0;» dans ces données</translation></message>
<message><source>--why is about two books, and not about a sum of some</source><translation>--why concerne deux livres, et non une somme de plusieurs</translation></message>
<message><source>Leave out --plus and --minus</source><translation>Retirez --plus et --minus</translation></message>
<message><source>ratings[%1]: %2</source><translation>ratings[%1]&#xa0;: %2</translation></message>
<message><source>The body is no JSON document</source><translation>Le corps n’est pas un document JSON</translation></message>
<message><source>The body has no list 'ratings'</source><translation>Le corps n’a pas de liste «&#xa0;ratings&#xa0;»</translation></message>
<message><source>The list 'ratings' is empty</source><translation>La liste «&#xa0;ratings&#xa0;» est vide</translation></message>
<message><source>Name a book and its rating.</source><translation>Indiquez un livre et son évaluation.</translation></message>
<message><source>%1: '%2' is none of %3</source><translation>%1&#xa0;: «&#xa0;%2&#xa0;» ne fait pas partie de %3</translation></message>
<message><source>%1: '%2' is neither true nor false</source><translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est ni true ni false</translation></message>
<message><source>%1 is missing</source><translation>%1 manque</translation></message>
<message><source>%1 needs %2</source><translation>%1 demande %2</translation></message>
<message><source>'%1' is no span of years</source><translation>«&#xa0;%1&#xa0;» n’est pas un intervalle d’années</translation></message>
<message><source>Write 1990..2000, 1990.., ..2000 or one year.</source><translation>Écrivez 1990..2000, 1990.., ..2000 ou une seule année.</translation></message>
<message><source>'%1' is not COLUMN=VALUE</source><translation>«&#xa0;%1&#xa0;» n’est pas de la forme COLUMN=VALUE</translation></message>
<message><source>The catalogue has no column '%1'</source><translation>Le catalogue n’a pas de colonne «&#xa0;%1&#xa0;»</translation></message>
<message><source>It has no further columns.</source><translation>Il n’a pas d’autres colonnes.</translation></message>
<message><source>It has: %1.</source><translation>Il a&#xa0;: %1.</translation></message>
<message><source>'%1' is not NAME=VALUE</source><translation>«&#xa0;%1&#xa0;» n’est pas de la forme NAME=VALUE</translation></message>
<message><source>Write features as age=25,occupation=student.</source><translation>Écrivez les attributs ainsi&#xa0;: age=25,occupation=student.</translation></message>
<message><source>No display was found, so the window cannot be shown</source><translation>Aucun écran n’a été trouvé, la fenêtre ne peut donc pas s’afficher</translation></message>
<message><source>Run shelfspace tour --out DIR for the same work without one, or shelfspace --help</source><translation>Lancez shelfspace tour --out DIR pour le même travail sans écran, ou shelfspace --help</translation></message>
<message><source>No thread can be made, and without one nothing can be drawn</source><translation>Aucun thread ne peut être créé, et sans thread rien ne peut être dessiné</translation></message>
<message><source>Raise the limit of processes or of memory (ulimit -u, ulimit -v), or end other programs.</source><translation>Relevez la limite de processus ou de mémoire (ulimit -u, ulimit -v), ou terminez d’autres programmes.</translation></message>
<message><source>A project is opened alone: it has data and runs of its own</source><translation>Un projet s’ouvre seul&#xa0;: il a ses propres données et entraînements</translation></message>
<message><source>Open it, and other files in another window</source><translation>Ouvrez-le, et les autres fichiers dans une autre fenêtre</translation></message>
<message><source>Vectors are opened one file after the other</source><translation>Les fichiers de vecteurs s’ouvrent l’un après l’autre</translation></message>
<message><source>Open a file of vectors alone, or with the file of its labels</source><translation>Ouvrez un fichier de vecteurs seul, ou avec le fichier de ses étiquettes</translation></message>
<message><source>These files do not belong together: %1</source><translation>Ces fichiers ne vont pas ensemble&#xa0;: %1</translation></message>
<message><source>Open one folder, or files named ratings, books, users and tags</source><translation>Ouvrez un seul dossier, ou des fichiers nommés ratings, books, users et tags</translation></message>
<message><source>None of these files is named as one of ratings</source><translation>Aucun de ces fichiers ne porte un nom de fichier d’évaluations</translation></message>
<message><source>Open the ratings file alone or together with the others</source><translation>Ouvrez le fichier d’évaluations seul ou avec les autres</translation></message>
<message><source>shelfspace --help lists what there is</source><translation>shelfspace --help énumère tout ce qu’il y a</translation></message>
<message><source>Did you mean '%1'?</source><translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#x202f;?</translation></message>
<message><source>There are no ratings among the files</source><translation>Il n’y a pas d’évaluations parmi les fichiers</translation></message>
<message><source>Name them with --ratings FILE</source><translation>Indiquez-les avec --ratings FILE</translation></message>
<message><source>There is no option called %1</source><translation>Il n’y a pas d’option nommée %1</translation></message>
<message><source>This view cannot be read</source><translation>Cette vue ne peut pas être lue</translation></message>
<message><source>Remove it and keep the view again</source><translation>Retirez-la et conservez la vue de nouveau</translation></message>
<message><source>This view was kept by a newer version of the program</source><translation>Cette vue a été conservée par une version plus récente du programme</translation></message>
<message><source>Update the program to open it</source><translation>Mettez le programme à jour pour l’ouvrir</translation></message>
<message><source>These data know none of the books in this file</source><translation>Ces données ne connaissent aucun des livres de ce fichier</translation></message>
<message><source>Book ids are those of the data.</source><translation>Les identifiants des livres sont ceux des données.</translation></message>
<message><source>A mirror is an address that begins with https:// or http://, not '%1'</source><translation>Un miroir est une adresse qui commence par https:// ou http://, pas «&#xa0;%1&#xa0;»</translation></message>
<message><source>The names of the files are put behind it: https://example.org/books/</source><translation>Les noms des fichiers sont ajoutés à la suite&#xa0;: https://example.org/books/</translation></message>
<message><source>A mirror's address has no user, no ? and no #: '%1'</source><translation>L’adresse d’un miroir ne contient ni utilisateur, ni ?, ni #&#xa0;: «&#xa0;%1&#xa0;»</translation></message>
<message><source>'%1' has an escape that is none</source><translation>«&#xa0;%1&#xa0;» contient un échappement qui n’en est pas un</translation></message>
<message><source>Write % as %25, and others as % and two hexadecimal digits.</source><translation>Écrivez&#x202f;% sous la forme %25, et les autres sous la forme&#x202f;% suivi de deux chiffres hexadécimaux.</translation></message>
<message><source>There is no parameter '%1'</source><translation>Il n’y a pas de paramètre «&#xa0;%1&#xa0;»</translation></message>
<message><source>None is taken here.</source><translation>Aucun n’est accepté ici.</translation></message>
<message><source>There are: %1.</source><translation>Il y a&#xa0;: %1.</translation></message>
<message><source>%1 is there twice</source><translation>%1 y figure deux fois</translation></message>
<message><source>Name one reader</source><translation>Indiquez un seul lecteur</translation></message>
<message><source>Write user=ID or features=NAME=VALUE,...</source><translation>Écrivez user=ID ou features=NAME=VALUE,...</translation></message>
<message><source>Name another port, or 0 for any that is free.</source><translation>Indiquez un autre port, ou 0 pour un port libre quelconque.</translation></message>
<message><source>Ports from 1024 up are.</source><translation>Les ports à partir de 1024 le sont.</translation></message>
<message><source>'%1' is no numeric address</source><translation>«&#xa0;%1&#xa0;» n’est pas une adresse numérique</translation></message>
<message><source>Write 127.0.0.1, ::1, 0.0.0.0 or one of this computer's.</source><translation>Écrivez 127.0.0.1, ::1, 0.0.0.0 ou une adresse de cet ordinateur.</translation></message>
<message><source>No thread can be started: %1</source><translation>Aucun thread ne peut être lancé&#xa0;: %1</translation></message>
<message><source>A body of type '%1' is not taken</source><translation>Un corps de type «&#xa0;%1&#xa0;» n’est pas accepté</translation></message>
<message><source>Say Content-Type: one of %1.</source><translation>Indiquez Content-Type: suivi d’un type parmi %1.</translation></message>
<message><source>The header Host is missing</source><translation>L’en-tête Host manque</translation></message>
<message><source>'%1' is not this server</source><translation>«&#xa0;%1&#xa0;» n’est pas ce serveur</translation></message>
<message><source>It is %1.</source><translation>Il s’agit de %1.</translation></message>
<message><source>There is nothing at %1</source><translation>Il n’y a rien à l’adresse %1</translation></message>
<message><source>What there is stands in /openapi.json.</source><translation>Ce qu’il y a figure dans /openapi.json.</translation></message>
<message><source>%1 is not for %2</source><translation>%1 ne convient pas pour %2</translation></message>
<message><source>It takes %1.</source><translation>Accepté&#xa0;: %1.</translation></message>
<message><source>There is not enough memory for the pictures of the books</source><translation>Il n’y a pas assez de mémoire pour les images des livres</translation></message>
<message><source>This is no file of a reader</source><translation>Ce n’est pas un fichier de lecteur</translation></message>
<message><source>A newer program wrote this reader</source><translation>Ce lecteur a été écrit par un programme plus récent</translation></message>
<message><source>Open it with that version.</source><translation>Ouvrez-le avec cette version.</translation></message>
<message><source>Correct the number in the file, or remove the file.</source><translation>Corrigez le nombre dans le fichier, ou supprimez le fichier.</translation></message>
<message><source>A report is a page or a PDF, and '%1' ends neither in .html nor in .pdf</source><translation>Un rapport est une page ou un PDF, et «&#xa0;%1&#xa0;» ne se termine ni par .html ni par .pdf</translation></message>
<message><source>Name it FILE.html or FILE.pdf.</source><translation>Nommez-le FILE.html ou FILE.pdf.</translation></message>
<message><source>The run has no model yet</source><translation>L’entraînement n’a pas encore de modèle</translation></message>
<message><source>Train it first.</source><translation>Entraînez-le d’abord.</translation></message>
<message><source>There is not enough memory for the picture of the map</source><translation>Il n’y a pas assez de mémoire pour l’image de la carte</translation></message>
<message><source>Ratings are wanted here, and no run</source><translation>Il faut ici des évaluations, et non un entraînement</translation></message>
<message><source>compare these runs</source><comment>a task</comment><translation>comparer ces entraînements</translation></message>
<message><source>measure this run reader by reader</source><comment>a task</comment><translation>mesurer cet entraînement lecteur par lecteur</translation></message>
<message><source>This run predicts no ratings, so it has no %1</source><translation>Cet entraînement ne prédit pas d’évaluations&#xa0;: il n’a donc pas de %1</translation></message>
<message><source>Choose a figure of lists, such as NDCG@10</source><translation>Choisissez une valeur de liste, comme NDCG@10</translation></message>
<message><source>look at this run slice by slice</source><comment>a task</comment><translation>regarder cet entraînement par sous-ensembles</translation></message>
<message><source>Readers by ratings in training</source><translation>Lecteurs par nombre d’évaluations à l’entraînement</translation></message>
<message><source>Books by ratings in training</source><translation>Livres par nombre d’évaluations à l’entraînement</translation></message>
<message><source>Books new or rare in training</source><translation>Livres nouveaux ou rares à l’entraînement</translation></message>
<message><source>file %1</source><translation>fichier %1</translation></message>
<message><source>The archive is damaged or cut off: %1</source><translation>L’archive est endommagée ou tronquée&#xa0;: %1</translation></message>
<message><source>The archive is damaged or cut off: it makes no sense</source><translation>L’archive est endommagée ou tronquée&#xa0;: elle n’a aucun sens</translation></message>
<message><source>Fetch or copy it once more.</source><translation>Téléchargez-la ou copiez-la encore une fois.</translation></message>
<message><source>The file is encrypted</source><translation>Le fichier est chiffré</translation></message>
<message><source>Unpack it with its password, then open it.</source><translation>Décompressez-le avec son mot de passe, puis ouvrez-le.</translation></message>
<message><source>The file cannot be read: %1</source><translation>Le fichier ne peut pas être lu&#xa0;: %1</translation></message>
<message><source>Open it again when nothing writes to it any more.</source><translation>Rouvrez-le quand plus rien n’y écrit.</translation></message>
<message><source>its checksum is wrong</source><translation>sa somme de contrôle est fausse</translation></message>
<message><source>it has no gzip header where one is due</source><translation>il n’a pas d’en-tête gzip là où il en faut un</translation></message>
<message><source>it is packed in a way that gzip does not know</source><translation>il est compressé d’une manière que gzip ne connaît pas</translation></message>
<message><source>its packed bytes make no sense</source><translation>ses octets compressés n’ont aucun sens</translation></message>
<message><source>it ends before its time</source><translation>il se termine trop tôt</translation></message>
<message><source>What follows the packed text is no gzip and was left out</source><translation>Ce qui suit le texte compressé n’est pas du gzip et a été laissé de côté</translation></message>
<message><source>The gzip file is damaged or cut off: %1</source><translation>Le fichier gzip est endommagé ou tronqué&#xa0;: %1</translation></message>
<message><source>%1, ... (%2 files)</source><translation>%1, ... (%2 fichiers)</translation></message>
<message><source>The file is an OpenDocument spreadsheet, which is not read here</source><translation>Le fichier est un classeur OpenDocument, qui n’est pas lu ici</translation></message>
<message><source>Save it as .xlsx or as CSV.</source><translation>Enregistrez-le en .xlsx ou en CSV.</translation></message>
<message><source>There is no such file</source><translation>Ce fichier n’existe pas</translation></message>
<message><source>The file is %1, which is not read here</source><translation>Le fichier est %1, ce qui n’est pas lu ici</translation></message>
<message><source>Unpack or export it, then open what comes out.</source><translation>Décompressez-le ou exportez-le, puis ouvrez ce qui en sort.</translation></message>
<message><source>There is no such file: what is packed there has no others in it</source><translation>Ce fichier n’existe pas&#xa0;: ce qui y est compressé n’en contient pas d’autres</translation></message>
<message><source>The archive holds no file</source><translation>L’archive ne contient aucun fichier</translation></message>
<message><source>There is no such file in the archive; it holds %1</source><translation>Ce fichier n’est pas dans l’archive&#x202f;; elle contient %1</translation></message>
<message><source>The archive holds several files: %1</source><translation>L’archive contient plusieurs fichiers&#xa0;: %1</translation></message>
<message><source>Keep it as a file, of which one can be named.</source><translation>Gardez-la sous forme de fichier, dont on peut alors désigner un élément.</translation></message>
<message><source>Name the one that is meant: %1/%2.</source><translation>Indiquez celui qui est visé&#xa0;: %1/%2.</translation></message>
<message><source>A workbook cannot be read from a pipe</source><translation>Un classeur ne peut pas être lu depuis un tube</translation></message>
<message><source>Name the file.</source><translation>Indiquez le fichier.</translation></message>
<message><source>This is an archive within an archive</source><translation>C’est une archive dans une archive</translation></message>
<message><source>Unpack %1 and open what comes out.</source><translation>Décompressez %1 et ouvrez ce qui en sort.</translation></message>
<message><source>The archive holds two files of this name</source><translation>L’archive contient deux fichiers de ce nom</translation></message>
<message><source>Unpack it, which keeps the last of them, and open what comes out.</source><translation>Décompressez-la, ce qui garde le dernier des deux, et ouvrez ce qui en sort.</translation></message>
<message><source>The archive holds more than %1 files</source><translation>L’archive contient plus de %1 fichiers</translation></message>
<message><source>Unpack it and open the file of ratings.</source><translation>Décompressez-la et ouvrez le fichier d’évaluations.</translation></message>
<message><source>The archive is cut off: the list of its files is missing</source><translation>L’archive est tronquée&#xa0;: la liste de ses fichiers manque</translation></message>
<message><source>unpack the file</source><comment>a task</comment><translation>décompresser le fichier</translation></message>
<message><source>The file is Parquet, which needs duckdb or Python's pyarrow to be read, and neither is here</source><translation>Le fichier est au format Parquet&#x202f;; pour le lire, il faut duckdb ou pyarrow pour Python, et aucun des deux n’est installé</translation></message>
<message><source>Install one, as by 'python3 -m pip install pyarrow'.</source><translation>Installez-en un, par exemple avec «&#xa0;python3 -m pip install pyarrow&#xa0;».</translation></message>
<message><source>%1 could not be started: %2</source><translation>%1 n’a pas pu être lancé&#xa0;: %2</translation></message>
<message><source>%1 could not read the Parquet file: it says no reason</source><translation>%1 n’a pas pu lire le fichier Parquet, sans donner de raison</translation></message>
<message><source>%1 could not read the Parquet file: %2</source><translation>%1 n’a pas pu lire le fichier Parquet&#xa0;: %2</translation></message>
<message><source>Unpacking was stopped at %1 bytes, more than %2 times what they are packed in</source><translation>La décompression a été arrêtée à %1 octets, plus de %2 fois la taille compressée</translation></message>
<message><source>If the file is meant to be so, unpack it and open what comes out.</source><translation>Si c’est voulu, décompressez le fichier et ouvrez ce qui en sort.</translation></message>
<message><source>The workbook is damaged: %1</source><translation>Le classeur est endommagé&#xa0;: %1</translation></message>
<message><source>Open it in a spreadsheet and save it again.</source><translation>Ouvrez-le dans un tableur et enregistrez-le de nouveau.</translation></message>
<message><source>The workbook has no sheet called "%1"; it has %2</source><translation>Le classeur n’a pas de feuille nommée «&#xa0;%1&#xa0;»&#x202f;; il a %2</translation></message>
<message><source>The workbook has the sheets %1; the first is read. %2/%3 is another</source><translation>Le classeur a les feuilles %1&#x202f;; la première est lue. %2/%3 en est une autre</translation></message>
<message><source>its list of sheets is no XML</source><translation>sa liste de feuilles n’est pas du XML</translation></message>
<message><source>it lists no sheets</source><translation>il n’énumère aucune feuille</translation></message>
<message><source>its texts are no XML</source><translation>ses textes ne sont pas du XML</translation></message>
<message><source>the sheet "%1" has no cells</source><translation>la feuille «&#xa0;%1&#xa0;» n’a pas de cellules</translation></message>
<message><source>a row of the sheet "%1" has no end</source><translation>une ligne de la feuille «&#xa0;%1&#xa0;» n’a pas de fin</translation></message>
<message><source>the sheet "%1" has more empty cells than a sheet has</source><translation>la feuille «&#xa0;%1&#xa0;» a plus de cellules vides qu’une feuille n’en a</translation></message>
<message><source>a row of the sheet "%1" is no XML</source><translation>une ligne de la feuille «&#xa0;%1&#xa0;» n’est pas du XML</translation></message>
<message><source>the rows of the sheet "%1" are not in order</source><translation>les lignes de la feuille «&#xa0;%1&#xa0;» ne sont pas dans l’ordre</translation></message>
<message><source>a cell of the sheet "%1" has no place</source><translation>une cellule de la feuille «&#xa0;%1&#xa0;» n’a pas de place</translation></message>
<message><source>%1 to %2</source><translation>%1 à %2</translation></message>
<message><source>without the quotes and blanks around them</source><comment>how ids are compared</comment><translation>sans les guillemets et les blancs qui les entourent</translation></message>
<message><source>compared as numbers: 1, 1.0 and 001 are one</source><translation>comparés comme nombres&#xa0;: 1, 1.0 et 001 sont le même</translation></message>
<message><source>compared as ISBNs: ten digits or 13, hyphens and zeros lost in front make no difference</source><translation>comparés comme ISBN&#xa0;: dix ou 13 chiffres, les traits d’union et les zéros perdus au début ne comptent pas</translation></message>
<message><source>No column holds any book of the ratings; the columns are: %1</source><translation>Aucune colonne ne contient de livre des évaluations&#x202f;; les colonnes sont&#xa0;: %1</translation></message>
<message><source>No column holds any reader of the ratings; the columns are: %1</source><translation>Aucune colonne ne contient de lecteur des évaluations&#x202f;; les colonnes sont&#xa0;: %1</translation></message>
<message><source>Check that both files belong to the same data set.</source><translation>Vérifiez que les deux fichiers appartiennent au même jeu de données.</translation></message>
<message><source>The books of the ratings are joined to the column "%1", which holds %2 of them</source><translation>Les livres des évaluations sont reliés à la colonne «&#xa0;%1&#xa0;», qui en contient %2</translation></message>
<message><source>The readers of the ratings are joined to the column "%1", which holds %2 of them</source><translation>Les lecteurs des évaluations sont reliés à la colonne «&#xa0;%1&#xa0;», qui en contient %2</translation></message>
<message><source>%1, %2</source><comment>a statement and how ids are compared</comment><translation>%1, %2</translation></message>
<message><source>%1 (ratings %2, column %3)</source><comment>a statement; the ranges of the ids</comment><translation>%1 (évaluations %2, colonne %3)</translation></message>
<message><source>%1 %2</source><comment>a column and the share of ids that it holds</comment><translation>%1 %2</translation></message>
<message><source>%1; others: %2</source><translation>%1&#x202f;; autres&#xa0;: %2</translation></message>
<message><source>The book has no id and was left out</source><translation>Le livre n’a pas d’identifiant et a été laissé de côté</translation></message>
<message><source>The book %1 is listed again and was left out</source><translation>Le livre %1 figure une deuxième fois et a été laissé de côté</translation></message>
<message><source>No column is named genres, genre or tags; the columns are: %1</source><translation>Aucune colonne ne s’appelle genres, genre ou tags&#x202f;; les colonnes sont&#xa0;: %1</translation></message>
<message><source>Nothing is left after --%1: %2</source><translation>Il ne reste rien après --%1&#xa0;: %2</translation></message>
<message><source>Ask for less</source><translation>Demandez moins</translation></message>
<message><source>These data have no ratings: every line is a book that was taken, so all values are one</source><translation>Ces données n’ont pas d’évaluations&#xa0;: chaque ligne est un livre pris, toutes les valeurs sont donc un</translation></message>
<message><source>Leave out --one-value.</source><translation>Retirez --one-value.</translation></message>
<message><source>one-value %1</source><translation>one-value %1</translation></message>
<message numerus="yes"><source>%n readers with %1 ratings or more, all of one value, and their %2 left out</source><comment>%n reader with %1 ratings or more, all of one value, and their %2 left out</comment><translation><numerusform>%n lecteur avec %1 évaluations ou plus, toutes de même valeur&#x202f;; %2</numerusform><numerusform>%n lecteurs avec %1 évaluations ou plus, toutes de même valeur&#x202f;; %2</numerusform></translation></message>
<message numerus="yes"><source>%n ratings are</source><comment>%n rating is</comment><translation><numerusform>%n évaluation est laissée de côté</numerusform><numerusform>%n évaluations sont laissées de côté</numerusform></translation></message>
<message><source>--implicit makes every rating 1, and --scale has nothing to map</source><translation>--implicit met toutes les évaluations à 1, et --scale n’a rien à convertir</translation></message>
<message><source>Leave out one of them.</source><translation>Retirez l’une des deux.</translation></message>
<message><source>These data have no ratings: every line is a book that was taken already</source><translation>Ces données n’ont pas d’évaluations&#xa0;: chaque ligne est déjà un livre pris</translation></message>
<message><source>Leave out --implicit.</source><translation>Retirez --implicit.</translation></message>
<message><source>implicit %1</source><translation>implicit %1</translation></message>
<message numerus="yes"><source>A rating from %1 up counts as a book that was taken; %n lower ones are left out</source><comment>A rating from %1 up counts as a book that was taken; %n lower one is left out</comment><translation><numerusform>Une évaluation à partir de %1 compte comme un livre pris&#x202f;; %n évaluation plus basse est laissée de côté</numerusform><numerusform>Une évaluation à partir de %1 compte comme un livre pris&#x202f;; %n évaluations plus basses sont laissées de côté</numerusform></translation></message>
<message><source>sample-users %1</source><translation>sample-users %1</translation></message>
<message numerus="yes"><source>%1, counted again until none was left, and their %n ratings are left out</source><comment>%1, counted again until none was left, and their %n rating is left out</comment><translation><numerusform>%1, en recomptant jusqu’à ce qu’il n’en reste plus&#xa0;: leur %n évaluation est laissée de côté</numerusform><numerusform>%1, en recomptant jusqu’à ce qu’il n’en reste plus&#xa0;: leurs %n évaluations sont laissées de côté</numerusform></translation></message>
<message><source>All ratings are %1: there is no scale to map to %2</source><translation>Toutes les évaluations sont %1&#xa0;: il n’y a pas d’échelle à convertir vers %2</translation></message>
<message><source>Leave out --scale.</source><translation>Retirez --scale.</translation></message>
<message><source>scale %1</source><translation>scale %1</translation></message>
<message><source>Ratings from %1 to %2 are written on the scale %3</source><translation>Les évaluations de %1 à %2 sont écrites sur l’échelle %3</translation></message>
<message><source>--since and --until need times, and these ratings have none</source><translation>--since et --until demandent des dates, et ces évaluations n’en ont pas</translation></message>
<message><source>Name the column with the times: --time-column NAME.</source><translation>Indiquez la colonne des dates&#xa0;: --time-column NAME.</translation></message>
<message><source>--since is later than --until</source><translation>--since est postérieur à --until</translation></message>
<message><source>Exchange the two.</source><translation>Échangez les deux.</translation></message>
<message numerus="yes"><source>%n ratings before %1 or after %2 are left out</source><comment>%n rating before %1 or after %2 is left out</comment><translation><numerusform>%n évaluation avant %1 ou après %2 est laissée de côté</numerusform><numerusform>%n évaluations avant %1 ou après %2 sont laissées de côté</numerusform></translation></message>
<message numerus="yes"><source>%n ratings before %1 are left out</source><comment>%n rating before %1 is left out</comment><translation><numerusform>%n évaluation avant %1 est laissée de côté</numerusform><numerusform>%n évaluations avant %1 sont laissées de côté</numerusform></translation></message>
<message numerus="yes"><source>%n ratings after %1 are left out</source><comment>%n rating after %1 is left out</comment><translation><numerusform>%n évaluation après %1 est laissée de côté</numerusform><numerusform>%n évaluations après %1 sont laissées de côté</numerusform></translation></message>
<message><source>--%1 %2 is no date</source><translation>--%1 %2 n’est pas une date</translation></message>
<message><source>Write the year first, such as 2019-02-28 or 2019-02-28T18:30:00.</source><translation>Écrivez l’année d’abord, par exemple 2019-02-28 ou 2019-02-28T18:30:00.</translation></message>
<message><source>One rating alone is always of one value</source><translation>Une évaluation seule n’a toujours qu’une valeur</translation></message>
<message><source>Write how many equal ratings are too many, such as --one-value 5.</source><translation>Indiquez à partir de combien d’évaluations égales c’est trop, par exemple --one-value 5.</translation></message>
<message><source>--implicit %1 is no number</source><translation>--implicit %1 n’est pas un nombre</translation></message>
<message><source>Write the rating from which a book counts as taken, such as 4.</source><translation>Indiquez l’évaluation à partir de laquelle un livre compte comme pris, par exemple 4.</translation></message>
<message><source>--scale %1 is no scale</source><translation>--scale %1 n’est pas une échelle</translation></message>
<message><source>Write the smallest and the largest rating, such as 1..5.</source><translation>Indiquez la plus petite et la plus grande évaluation, par exemple 1..5.</translation></message>
<message><source>--%1 %2 is no whole number from 1</source><translation>--%1 %2 n’est pas un nombre entier à partir de 1</translation></message>
<message><source>Write how many, such as 5.</source><translation>Indiquez combien, par exemple 5.</translation></message>
<message><source>There is no column %1; the columns are: %2</source><translation>Il n’y a pas de colonne %1&#x202f;; les colonnes sont&#xa0;: %2</translation></message>
<message><source>There is no column %1 (the nearest is %2); the columns are: %3</source><translation>Il n’y a pas de colonne %1 (la plus proche est %2)&#x202f;; les colonnes sont&#xa0;: %3</translation></message>
<message><source>Amazon Books Reviews (Kaggle)</source><translation>Amazon Books Reviews (Kaggle)</translation></message>
<message><source>Books_rating.csv: books by Id, ratings in review/score; books_data.csv, which knows books by title only, is left aside, which is said</source><translation>Books_rating.csv&#xa0;: livres par Id, évaluations dans review/score&#x202f;; books_data.csv, qui ne connaît les livres que par leur titre, est laissé de côté, ce qui est signalé</translation></message>
<message><source>Amazon ratings</source><translation>Évaluations Amazon</translation></message>
<message><source>Book-Crossing</source><translation>Book-Crossing</translation></message>
<message><source>as published or as CSV: columns Book-Rating and ISBN; 0 means "not rated"</source><translation>tel que publié ou en CSV&#xa0;: colonnes Book-Rating et ISBN&#x202f;; 0 signifie «&#xa0;non évalué&#xa0;»</translation></message>
<message><source>A quote is opened here and never closed</source><translation>Un guillemet s’ouvre ici et ne se ferme jamais</translation></message>
<message><source>The file may be cut off, or the quote belongs to the text and must be doubled.</source><translation>Le fichier est peut-être tronqué, ou le guillemet fait partie du texte et doit être doublé.</translation></message>
<message><source>The file is empty</source><translation>Le fichier est vide</translation></message>
<message><source>goodbooks-10k</source><translation>goodbooks-10k</translation></message>
<message><source>The columns book_id_csv and book_id are not both there</source><translation>Les colonnes book_id_csv et book_id ne sont pas présentes toutes les deux</translation></message>
<message><source>Books are called by their ids at Goodreads, which this file gives for those of the interactions</source><translation>Les livres portent leurs identifiants Goodreads, que ce fichier donne pour ceux des interactions</translation></message>
<message><source>UCSD Goodreads interactions</source><translation>Interactions Goodreads de l’UCSD</translation></message>
<message><source>CSV with a column is_read: 0 means "not rated", also of books that were read; book_id_map.csv beside it gives books their ids at Goodreads</source><translation>CSV avec une colonne is_read&#xa0;: 0 signifie «&#xa0;non évalué&#xa0;», aussi pour des livres lus&#x202f;; book_id_map.csv à côté donne aux livres leurs identifiants Goodreads</translation></message>
<message><source>The line is no JSON object, nor are those that follow</source><translation>La ligne n’est pas un objet JSON, et les suivantes non plus</translation></message>
<message><source>Each line must hold one object with a reader, a book and a rating.</source><translation>Chaque ligne doit contenir un objet avec un lecteur, un livre et une évaluation.</translation></message>
<message><source>%1 is about tables, and the file holds JSON objects</source><translation>%1 concerne des tables, et le fichier contient des objets JSON</translation></message>
<message><source>Leave it out.</source><translation>Retirez-la.</translation></message>
<message numerus="yes"><source>%n ratings have no "parent_asin"; the book is told by "asin" there: %1</source><comment>%n rating has no "parent_asin"; the book is told by "asin" there: %1</comment><translation><numerusform>%n évaluation n’a pas de «&#xa0;parent_asin&#xa0;»&#x202f;; le livre y est identifié par «&#xa0;asin&#xa0;»&#xa0;: %1</numerusform><numerusform>%n évaluations n’ont pas de «&#xa0;parent_asin&#xa0;»&#x202f;; le livre y est identifié par «&#xa0;asin&#xa0;»&#xa0;: %1</numerusform></translation></message>
<message><source>JSON lines and lists</source><translation>Lignes et listes JSON</translation></message>
<message><source>an object a line or in a list, as Amazon's reviews (2014, 2018, 2023) and UCSD's Goodreads are published; of a book's editions parent_asin counts; 0 means "not rated" in UCSD's</source><translation>un objet par ligne ou dans une liste, comme sont publiés les avis Amazon (2014, 2018, 2023) et le Goodreads de l’UCSD&#x202f;; parmi les éditions d’un livre, parent_asin compte&#x202f;; 0 signifie «&#xa0;non évalué&#xa0;» dans celui de l’UCSD</translation></message>
<message><source>MovieLens 100k</source><translation>MovieLens 100k</translation></message>
<message><source>the folder with u.data, u.item and u.user, whose columns have no names</source><translation>le dossier avec u.data, u.item et u.user, dont les colonnes n’ont pas de nom</translation></message>
<message><source>MovieLens 1M, 10M</source><translation>MovieLens 1M, 10M</translation></message>
<message><source>the folder with ratings.dat, movies.dat and users.dat: `::` between columns without names; tags.dat is left aside</source><translation>le dossier avec ratings.dat, movies.dat et users.dat&#xa0;: `::` entre des colonnes sans nom&#x202f;; tags.dat est laissé de côté</translation></message>
<message><source>MovieLens 20M to 32M</source><translation>MovieLens 20M à 32M</translation></message>
<message><source>the folder with ratings.csv and movies.csv; the tags and the tag genome are left aside, which is said</source><translation>le dossier avec ratings.csv et movies.csv&#x202f;; les tags et le génome de tags sont laissés de côté, ce qui est signalé</translation></message>
<message><source>Open Library's dump of ratings</source><translation>Export des évaluations d’Open Library</translation></message>
<message><source>is told and refused: it does not say who rated</source><translation>est reconnu et refusé&#xa0;: il ne dit pas qui a évalué</translation></message>
<message><source>Open Library's dump says which works were rated and how, but not by whom, and models learn from what readers have in common</source><translation>L’export d’Open Library dit quelles œuvres ont été évaluées et comment, mais pas par qui, et les modèles apprennent de ce que les lecteurs ont en commun</translation></message>
<message><source>The file names no columns: %1</source><translation>Le fichier ne nomme pas de colonnes&#xa0;: %1</translation></message>
<message><source>%1 names column %2, which is taken already</source><translation>%1 désigne la colonne %2, qui est déjà prise</translation></message>
<message><source>Each column can be one thing only.</source><translation>Chaque colonne ne peut être qu’une seule chose.</translation></message>
<message><source>There is no column %1; the file names none, and has %2</source><translation>Il n’y a pas de colonne %1&#x202f;; le fichier n’en nomme aucune, et en a %2</translation></message>
<message><source>Give a number from 1 to %1.</source><translation>Donnez un nombre de 1 à %1.</translation></message>
<message><source>Books are told apart by %1, which their editions share, not by %2</source><translation>Les livres sont distingués par %1, que leurs éditions partagent, et non par %2</translation></message>
<message><source>No column is named for the book; %1 is taken for it</source><translation>Aucune colonne n’est nommée d’après le livre&#x202f;; %1 est prise pour lui</translation></message>
<message><source>The reader's own rating is taken from %1, not from %2</source><translation>L’évaluation du lecteur lui-même est lue dans %1, et non dans %2</translation></message>
<message><source>No column is named for the rating; %1 is taken for it by its numbers</source><translation>Aucune colonne n’est nommée d’après l’évaluation&#x202f;; %1 est prise pour elle, d’après ses nombres</translation></message>
<message><source>The time is taken from %1, not from %2</source><translation>La date est lue dans %1, et non dans %2</translation></message>
<message><source>No column is named for the time; %1 is taken for it, as it holds dates</source><translation>Aucune colonne n’est nommée d’après la date&#x202f;; %1 est prise pour elle, car elle contient des dates</translation></message>
<message><source>Column 1 counts the lines and is left out</source><translation>La colonne 1 numérote les lignes et est laissée de côté</translation></message>
<message><source>the reader</source><translation>le lecteur</translation></message>
<message><source>the book</source><translation>le livre</translation></message>
<message><source>the rating</source><translation>l’évaluation</translation></message>
<message><source>the time</source><translation>la date</translation></message>
<message><source>column %1 is taken for %2</source><comment>%2 is the reader, the book, ...</comment><translation>la colonne %1 est prise pour %2</translation></message>
<message><source>%1, column %2 for %3</source><comment>%1: column 1 is taken for the reader</comment><translation>%1, la colonne %2 pour %3</translation></message>
<message><source>The names of the columns do not tell what they hold: %1</source><translation>Les noms des colonnes ne disent pas ce qu’elles contiennent&#xa0;: %1</translation></message>
<message numerus="yes"><source>%1; columns %2 are left out</source><comment>%1; column %2 is left out</comment><translation><numerusform>%1&#x202f;; la colonne %2 est laissée de côté</numerusform><numerusform>%1&#x202f;; les colonnes %2 sont laissées de côté</numerusform></translation></message>
<message><source>Name the columns user_id, book_id and rating, or say which they are.</source><translation>Nommez les colonnes user_id, book_id et rating, ou indiquez lesquelles ce sont.</translation></message>
<message><source>Name the keys user_id, book_id and rating, or say which they are.</source><translation>Nommez les clés user_id, book_id et rating, ou indiquez lesquelles ce sont.</translation></message>
<message><source>The file has %1, and a reader and a book are needed</source><translation>Le fichier a %1, et il faut un lecteur et un livre</translation></message>
<message><source>No column holds ratings: every line counts as a book that its reader took</source><translation>Aucune colonne ne contient d’évaluations&#xa0;: chaque ligne compte comme un livre pris par son lecteur</translation></message>
<message><source>%1; not used: %2</source><translation>%1&#x202f;; inutilisées&#xa0;: %2</translation></message>
<message><source>No %1 divides the first line</source><translation>Aucun séparateur %1 ne divise la première ligne</translation></message>
<message><source>The first line has one column less than the others, which begin with a name of the row, as R writes them: it is left out</source><translation>La première ligne a une colonne de moins que les autres, qui commencent par un nom de ligne, comme R les écrit&#xa0;: il est laissé de côté</translation></message>
<message><source>The line has no user</source><translation>La ligne n’a pas d’utilisateur</translation></message>
<message><source>The line has no book</source><translation>La ligne n’a pas de livre</translation></message>
<message><source>The line has no rating</source><translation>La ligne n’a pas d’évaluation</translation></message>
<message><source>The line has no rating and was left out</source><translation>La ligne n’a pas d’évaluation et a été laissée de côté</translation></message>
<message><source>The file has more than 4,294,967,294 ratings</source><translation>Le fichier a plus de 4&#x202f;294&#x202f;967&#x202f;294 évaluations</translation></message>
<message><source>The file holds no ratings</source><translation>Le fichier ne contient pas d’évaluations</translation></message>
<message numerus="yes"><source>%n ratings are written with a decimal comma, as 3,5 for 3.5</source><comment>%n rating is written with a decimal comma, as 3,5 for 3.5</comment><translation><numerusform>%n évaluation est écrite avec une virgule décimale, comme 3,5 pour 3.5</numerusform><numerusform>%n évaluations sont écrites avec une virgule décimale, comme 3,5 pour 3.5</numerusform></translation></message>
<message numerus="yes"><source>%n lines have no rating and were left out: %1</source><comment>%n line has no rating and was left out: %1</comment><translation><numerusform>%n ligne n’a pas d’évaluation et a été laissée de côté&#xa0;: %1</numerusform><numerusform>%n lignes n’ont pas d’évaluation et ont été laissées de côté&#xa0;: %1</numerusform></translation></message>
<message numerus="yes"><source>%n ratings of %1 mean "not rated" and were left out: %2</source><comment>%n rating of %1 means "not rated" and was left out: %2</comment><translation><numerusform>%n évaluation de %1 signifie «&#xa0;non évalué&#xa0;» et a été laissée de côté&#xa0;: %2</numerusform><numerusform>%n évaluations de %1 signifient «&#xa0;non évalué&#xa0;» et ont été laissées de côté&#xa0;: %2</numerusform></translation></message>
<message><source>This value means "not rated"</source><translation>Cette valeur signifie «&#xa0;non évalué&#xa0;»</translation></message>
<message><source>RecBole atomic files</source><translation>Fichiers atomiques RecBole</translation></message>
<message><source>ratings between blanks</source><translation>évaluations entre blancs</translation></message>
<message><source>reader, book, rating and perhaps time, divided by as many blanks and tabs as there are, as FilmTrust's rating.txt has them; a header is read where there is one</source><translation>lecteur, livre, évaluation et éventuellement date, séparés par un nombre quelconque de blancs et de tabulations, comme dans rating.txt de FilmTrust&#x202f;; un en-tête est lu s’il y en a un</translation></message>
<message><source>a table with a header</source><translation>une table avec en-tête</translation></message>
<message><source>The time %1 cannot be read</source><translation>La date %1 ne peut pas être lue</translation></message>
<message><source>Every rating has the same time, which says nothing; the times are left out</source><translation>Toutes les évaluations ont la même date, ce qui ne dit rien&#x202f;; les dates sont laissées de côté</translation></message>
<message><source>%1 is about dates such as 7/8/2022, and there are none</source><translation>%1 concerne des dates comme 7/8/2022, et il n’y en a pas</translation></message>
<message><source>%1 is about times that are numbers, and these are dates</source><translation>%1 concerne des dates écrites comme nombres, et celles-ci sont des dates en toutes lettres</translation></message>
<message numerus="yes"><source>%n times of %1 cannot be read (%2); the times of this file are left out</source><comment>%n time of %1 cannot be read (%2); the times of this file are left out</comment><translation><numerusform>%n date de %1 ne peut pas être lue (%2)&#x202f;; les dates de ce fichier sont laissées de côté</numerusform><numerusform>%n dates de %1 ne peuvent pas être lues (%2)&#x202f;; les dates de ce fichier sont laissées de côté</numerusform></translation></message>
<message numerus="yes"><source>%n times of %1 cannot be read (%2); these ratings count as the oldest</source><comment>%n time of %1 cannot be read (%2); that rating counts as the oldest</comment><translation><numerusform>%n date de %1 ne peut pas être lue (%2)&#x202f;; cette évaluation compte comme la plus ancienne</numerusform><numerusform>%n dates de %1 ne peuvent pas être lues (%2)&#x202f;; ces évaluations comptent comme les plus anciennes</numerusform></translation></message>
<message><source>day, month, year</source><translation>jour, mois, année</translation></message>
<message><source>month, day, year</source><translation>mois, jour, année</translation></message>
<message><source>Dates such as %1 are read as %2; %3 of %4 can be read the other way round only, and are, while %5 can be read so only</source><translation>Les dates comme %1 sont lues comme %2&#x202f;; %3 sur %4 ne peuvent être lues que dans l’autre sens, et le sont, alors que %5 ne peuvent être lues qu’ainsi</translation></message>
<message><source>Dates such as %1 are read as %2, as %3 of %4 demand</source><translation>Les dates comme %1 sont lues comme %2, ce qu’exigent %3 sur %4</translation></message>
<message><source>Dates such as %1 are read as %2; each could be read the other way round as well</source><translation>Les dates comme %1 sont lues comme %2&#x202f;; chacune pourrait aussi être lue dans l’autre sens</translation></message>
<message><source>The times are taken for %1 since 1970</source><translation>Les dates sont prises pour des %1 depuis 1970</translation></message>
<message><source>%1 of the times are taken, by their size, for %2 since 1970</source><translation>%1 des dates sont prises, d’après leur taille, pour des %2 depuis 1970</translation></message>
<message><source>Times such as %1 are taken for years</source><translation>Les dates comme %1 sont prises pour des années</translation></message>
<message><source>Times such as %1 are taken for year, month and day</source><translation>Les dates comme %1 sont prises pour année, mois et jour</translation></message>
<message><source>Times such as %1 are taken for days since 1970</source><translation>Les dates comme %1 sont prises pour des jours depuis 1970</translation></message>
<message><source>clean these data</source><comment>a task</comment><translation>nettoyer ces données</translation></message>
<message><source>read these files</source><comment>a task</comment><translation>lire ces fichiers</translation></message>
<message><source>The file is read as --format %1 says; by itself it would be taken for %2 (%3)</source><translation>Le fichier est lu comme le dit --format %1&#x202f;; sans cette option, il serait pris pour %2 (%3)</translation></message>
<message><source>Nothing is left of this file after --%1: %2</source><translation>Il ne reste rien de ce fichier après --%1&#xa0;: %2</translation></message>
<message><source>The ratings of this file are taken for 1 each, as the other file has none</source><translation>Les évaluations de ce fichier sont toutes prises pour 1, car l’autre fichier n’en a pas</translation></message>
<message><source>--title-column names a column of a catalogue, and there is none</source><translation>--title-column désigne une colonne d’un catalogue, et il n’y en a pas</translation></message>
<message><source>Name the file with the titles: --books FILE.</source><translation>Indiquez le fichier des titres&#xa0;: --books FILE.</translation></message>
<message numerus="yes"><source>The book %1 is not in the catalogue; it has %n ratings</source><comment>The book %1 is not in the catalogue; it has %n rating</comment><translation><numerusform>Le livre %1 n’est pas dans le catalogue&#x202f;; il a %n évaluation</numerusform><numerusform>Le livre %1 n’est pas dans le catalogue&#x202f;; il a %n évaluations</numerusform></translation></message>
<message numerus="yes"><source>%n rated books are not in the catalogue and known by the id only</source><comment>%n rated book is not in the catalogue and known by the id only</comment><translation><numerusform>%n livre évalué n’est pas dans le catalogue et n’est connu que par son identifiant</numerusform><numerusform>%n livres évalués ne sont pas dans le catalogue et ne sont connus que par leur identifiant</numerusform></translation></message>
<message><source>Only one of the two ratings files has times; they are left out</source><translation>Un seul des deux fichiers d’évaluations a des dates&#x202f;; elles sont laissées de côté</translation></message>
<message><source>the one of the latest time is kept</source><translation>celle à la date la plus récente est gardée</translation></message>
<message><source>the one on the last line is kept</source><translation>celle de la dernière ligne est gardée</translation></message>
<message><source>the one of the earliest time is kept</source><translation>celle à la date la plus ancienne est gardée</translation></message>
<message><source>the one on the first line is kept</source><translation>celle de la première ligne est gardée</translation></message>
<message><source>their mean is taken</source><translation>leur moyenne est prise</translation></message>
<message><source>all are kept</source><translation>toutes sont gardées</translation></message>
<message numerus="yes"><source>%n ratings repeat a reader and book of an earlier line: %1</source><comment>%n rating repeats a reader and book of an earlier line: %1</comment><translation><numerusform>%n évaluation répète le lecteur et le livre d’une ligne précédente&#xa0;: %1</numerusform><numerusform>%n évaluations répètent le lecteur et le livre d’une ligne précédente&#xa0;: %1</numerusform></translation></message>
<message><source>Reader %1 rates book %2 again, before on line %3</source><translation>Le lecteur %1 évalue de nouveau le livre %2, déjà évalué à la ligne %3</translation></message>
<message><source>The reader rates this book again</source><translation>Le lecteur évalue ce livre de nouveau</translation></message>
<message><source>"%1" and "%2"</source><translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»</translation></message>
<message><source>%1: %2</source><comment>a statement and an example</comment><translation>%1&#xa0;: %2</translation></message>
<message numerus="yes"><source>%n books are written in two ways and taken for different ones: %1</source><comment>%n book is written in two ways and taken for different ones: %1</comment><translation><numerusform>%n livre est écrit de deux façons et compte pour deux&#xa0;: %1</numerusform><numerusform>%n livres sont écrits de deux façons et comptent chacun pour deux&#xa0;: %1</numerusform></translation></message>
<message numerus="yes"><source>%n readers are written in two ways and taken for different ones: %1</source><comment>%n reader is written in two ways and taken for different ones: %1</comment><translation><numerusform>%n lecteur est écrit de deux façons et compte pour deux&#xa0;: %1</numerusform><numerusform>%n lecteurs sont écrits de deux façons et comptent chacun pour deux&#xa0;: %1</numerusform></translation></message>
<message numerus="yes"><source>A spreadsheet has rounded %n book ids, such as %1: different ones look alike now. Export the column as text, not as numbers</source><comment>A spreadsheet has rounded %n book id, such as %1: different ones look alike now. Export the column as text, not as numbers</comment><translation><numerusform>Un tableur a arrondi %n identifiant de livre, comme %1&#xa0;: des identifiants différents se ressemblent désormais. Exportez la colonne comme texte, pas comme nombres</numerusform><numerusform>Un tableur a arrondi %n identifiants de livres, comme %1&#xa0;: des identifiants différents se ressemblent désormais. Exportez la colonne comme texte, pas comme nombres</numerusform></translation></message>
<message numerus="yes"><source>A spreadsheet has rounded %n reader ids, such as %1: different ones look alike now. Export the column as text, not as numbers</source><comment>A spreadsheet has rounded %n reader id, such as %1: different ones look alike now. Export the column as text, not as numbers</comment><translation><numerusform>Un tableur a arrondi %n identifiant de lecteur, comme %1&#xa0;: des identifiants différents se ressemblent désormais. Exportez la colonne comme texte, pas comme nombres</numerusform><numerusform>Un tableur a arrondi %n identifiants de lecteurs, comme %1&#xa0;: des identifiants différents se ressemblent désormais. Exportez la colonne comme texte, pas comme nombres</numerusform></translation></message>
<message><source>The folder holds no file of ratings</source><translation>Le dossier ne contient pas de fichier d’évaluations</translation></message>
<message><source>A file such as ratings.csv or u.data was looked for; name the file itself.</source><translation>Un fichier comme ratings.csv ou u.data était cherché&#x202f;; indiquez le fichier lui-même.</translation></message>
<message><source>Name the one that is meant, or its folder.</source><translation>Indiquez celui qui est visé, ou son dossier.</translation></message>
<message><source>The archive holds no file that is called after ratings; it holds %1</source><translation>L’archive ne contient pas de fichier portant un nom d’évaluations&#x202f;; elle contient %1</translation></message>
<message><source>Name the file that is meant: %1.</source><translation>Indiquez le fichier visé&#xa0;: %1.</translation></message>
<message><source>No ratings file is named</source><translation>Aucun fichier d’évaluations n’est indiqué</translation></message>
<message><source>Name a file of ratings or a folder that holds one.</source><translation>Indiquez un fichier d’évaluations ou un dossier qui en contient un.</translation></message>
<message><source>There is no such file or folder</source><translation>Ce fichier ou dossier n’existe pas</translation></message>
<message><source>The folder cannot be read: %1</source><translation>Le dossier ne peut pas être lu&#xa0;: %1</translation></message>
<message><source>The rating %1 lies far outside all others, %2</source><translation>L’évaluation %1 se situe loin de toutes les autres, %2</translation></message>
<message numerus="yes"><source>%n ratings lie far outside all others, %1, and are kept: %2 on %3; if that is no rating, name the value as one that means "not rated"</source><comment>%n rating lies far outside all others, %1, and is kept: %2 on %3; if that is no rating, name the value as one that means "not rated"</comment><translation><numerusform>%n évaluation se situe loin de toutes les autres, %1, et est gardée&#xa0;: %2 sur %3&#x202f;; si ce n’est pas une évaluation, indiquez cette valeur comme signifiant «&#xa0;non évalué&#xa0;»</numerusform><numerusform>%n évaluations se situent loin de toutes les autres, %1, et sont gardées&#xa0;: %2 sur %3&#x202f;; si ce n’est pas une évaluation, indiquez cette valeur comme signifiant «&#xa0;non évalué&#xa0;»</numerusform></translation></message>
<message><source>%1 of %2 ratings are %3 and are taken as ratings; if they mean "not rated", say so</source><translation>%1 évaluations sur %2 sont %3 et sont prises comme évaluations&#x202f;; si elles signifient «&#xa0;non évalué&#xa0;», indiquez-le</translation></message>
<message><source>Left aside and not read: %1 and %2 more</source><translation>Laissés de côté et non lus&#xa0;: %1 et %2 de plus</translation></message>
<message><source>Left aside and not read: %1</source><translation>Laissés de côté et non lus&#xa0;: %1</translation></message>
<message><source>There is no format called "%1"</source><translation>Il n’y a pas de format nommé «&#xa0;%1&#xa0;»</translation></message>
<message><source>The formats are: %1.</source><translation>Les formats sont&#xa0;: %1.</translation></message>
<message><source>'%1' (the nearest id is '%2')</source><translation>«&#xa0;%1&#xa0;» (l’identifiant le plus proche est «&#xa0;%2&#xa0;»)</translation></message>
<message numerus="yes"><source>%n books of this file are in no training rating, so that no model learns of them: %1</source><comment>%n book of this file is in no training rating, so that no model learns of it: %1</comment><translation><numerusform>%n livre de ce fichier ne figure dans aucune évaluation d’entraînement, aucun modèle n’apprend donc de lui&#xa0;: %1</numerusform><numerusform>%n livres de ce fichier ne figurent dans aucune évaluation d’entraînement, aucun modèle n’apprend donc d’eux&#xa0;: %1</numerusform></translation></message>
<message numerus="yes"><source>%n readers of this file are in no training rating, so that no model learns of them: %1</source><comment>%n reader of this file is in no training rating, so that no model learns of it: %1</comment><translation><numerusform>%n lecteur de ce fichier ne figure dans aucune évaluation d’entraînement, aucun modèle n’apprend donc de lui&#xa0;: %1</numerusform><numerusform>%n lecteurs de ce fichier ne figurent dans aucune évaluation d’entraînement, aucun modèle n’apprend donc d’eux&#xa0;: %1</numerusform></translation></message>
<message><source>%1 and so on</source><comment>a list</comment><translation>%1 et ainsi de suite</translation></message>
<message><source>--%1 %2 makes no sense</source><translation>--%1 %2 n’a pas de sens</translation></message>
<message><source>It is one of: %1.</source><translation>Il faut l’un de&#xa0;: %1.</translation></message>
<message><source>A column is named by nothing</source><translation>Une colonne est désignée par rien</translation></message>
<message><source>Name it, or give its number from 1.</source><translation>Nommez-la, ou donnez son numéro à partir de 1.</translation></message>
<message><source>Write , ; | :: or tab, or another sign that fields do not hold.</source><translation>Écrivez , ; | :: ou tab, ou un autre signe que les champs ne contiennent pas.</translation></message>
<message><source>It is one of: yes, no, auto.</source><translation>Il faut l’un de&#xa0;: yes, no, auto.</translation></message>
<message><source>--no-header says otherwise than --header yes</source><translation>--no-header contredit --header yes</translation></message>
<message><source>Leave one of them out.</source><translation>Retirez l’un des deux.</translation></message>
<message><source>It is a comma or a point.</source><translation>Il faut une virgule ou un point.</translation></message>
<message><source>--no-rating %1 is no list of numbers</source><translation>--no-rating %1 n’est pas une liste de nombres</translation></message>
<message><source>Write values with commas between, such as -1,99, or none.</source><translation>Écrivez des valeurs séparées par des virgules, par exemple -1,99, ou none.</translation></message>
<message><source>It is one of: last, first, mean, all.</source><translation>Il faut l’un de&#xa0;: last, first, mean, all.</translation></message>
<message><source>The library could not be written: %1</source><translation>La bibliothèque n’a pas pu être écrite&#xa0;: %1</translation></message>
<message><source>This file is not as the program wrote it for a sample library, so it is not replaced</source><translation>Ce fichier n’est pas tel que le programme l’a écrit pour une bibliothèque d’exemple, il n’est donc pas remplacé</translation></message>
<message><source>Name another folder, or move the file away</source><translation>Indiquez un autre dossier, ou déplacez le fichier</translation></message>
<message><source>A sample library needs at least one book, one reader and one rating, and at most 10,000,000 books or readers</source><translation>Une bibliothèque d’exemple demande au moins un livre, un lecteur et une évaluation, et au plus 10&#x202f;000&#x202f;000 de livres ou de lecteurs</translation></message>
<message><source>%1 ratings are more than the %2 pairs of a reader and a book</source><translation>%1 évaluations, c’est plus que les %2 paires d’un lecteur et d’un livre</translation></message>
<message><source>Ask for fewer ratings, or for more books or readers.</source><translation>Demandez moins d’évaluations, ou plus de livres ou de lecteurs.</translation></message>
<message><source>Write random:0.2, per-user:0.2, time:0.2, last-out, file:PATH or none.</source><translation>Écrivez random:0.2, per-user:0.2, time:0.2, last-out, file:PATH ou none.</translation></message>
<message><source>There is no split called "%1"</source><translation>Il n’y a pas de partition nommée «&#xa0;%1&#xa0;»</translation></message>
<message><source>The split "file" needs the path of a validation file</source><translation>La partition «&#xa0;file&#xa0;» demande le chemin d’un fichier de validation</translation></message>
<message><source>The split "%1" takes no value</source><translation>La partition «&#xa0;%1&#xa0;» n’accepte pas de valeur</translation></message>
<message><source>"%1" is no share between 0 and 1</source><translation>«&#xa0;%1&#xa0;» n’est pas une part entre 0 et 1</translation></message>
<message><source>split the ratings</source><comment>a task</comment><translation>partager les évaluations</translation></message>
<message><source>The share held out must lie between 0 and 1, not %1</source><translation>La part mise de côté doit se situer entre 0 et 1, et non %1</translation></message>
<message><source>The share of the test part must lie between 0 and 1, not %1</source><translation>La part de la partie de test doit se situer entre 0 et 1, et non %1</translation></message>
<message><source>The shares held out and set aside leave nothing to train on</source><translation>Les parts de validation et de test ne laissent rien pour l’entraînement</translation></message>
<message><source>Make one of them smaller.</source><translation>Réduisez l’une d’elles.</translation></message>
<message><source>The times of these ratings are left out, so they cannot be split by time</source><translation>Les dates de ces évaluations sont laissées de côté, elles ne peuvent donc pas être partagées selon le temps</translation></message>
<message><source>These ratings carry no times, so they cannot be split by time</source><translation>Ces évaluations n’ont pas de dates, elles ne peuvent donc pas être partagées selon le temps</translation></message>
<message><source>The notes on the files say why. Choose a random or per-user split.</source><translation>Les remarques sur les fichiers disent pourquoi. Choisissez une partition aléatoire ou par lecteur.</translation></message>
<message><source>Choose a random or per-user split.</source><translation>Choisissez une partition aléatoire ou par lecteur.</translation></message>
<message><source>These data were read without a validation file</source><translation>Ces données ont été lues sans fichier de validation</translation></message>
<message><source>Name one with the split file:PATH.</source><translation>Indiquez-en un avec la partition file:PATH.</translation></message>
<message><source>less than %1</source><translation>moins de %1</translation></message>
<message><source>%1</source><comment>a share</comment><translation>%1</translation></message>
<message><source>This split holds nothing out, so there is no validation figure.</source><translation>Cette partition ne met rien de côté, il n’y a donc pas de valeur de validation.</translation></message>
<message><source>The ratings carry times, and this split lets a model learn from ratings newer than those it is tested on; a split by time is closer to real use.</source><translation>Les évaluations ont des dates, et cette partition laisse un modèle apprendre d’évaluations plus récentes que celles sur lesquelles il est testé&#x202f;; une partition selon le temps est plus proche de l’usage réel.</translation></message>
<message><source>For %1 of the readers the newest rating shares its time with another one; the later line of the file was held out.</source><translation>Pour %1 des lecteurs, l’évaluation la plus récente partage sa date avec une autre&#x202f;; la ligne la plus tardive du fichier a été mise de côté.</translation></message>
<message numerus="yes"><source>%n training ratings are as new as the oldest held-out one; the order of the file divided them.</source><comment>%n training rating is as new as the oldest held-out one; the order of the file divided them.</comment><translation><numerusform>%n évaluation d’entraînement est aussi récente que la plus ancienne mise de côté&#x202f;; l’ordre du fichier a tranché.</numerusform><numerusform>%n évaluations d’entraînement sont aussi récentes que la plus ancienne mise de côté&#x202f;; l’ordre du fichier a tranché.</numerusform></translation></message>
<message numerus="yes"><source>A reader and book of the training part come again in %n held-out ratings (%1): repeated pairs make validation look better than it is.</source><comment>A reader and book of the training part come again in %n held-out rating (%1): repeated pairs make validation look better than it is.</comment><translation><numerusform>Un lecteur et un livre de la partie d’entraînement reviennent dans %n évaluation mise de côté (%1)&#xa0;: les paires répétées font paraître la validation meilleure qu’elle n’est.</numerusform><numerusform>Un lecteur et un livre de la partie d’entraînement reviennent dans %n évaluations mises de côté (%1)&#xa0;: les paires répétées font paraître la validation meilleure qu’elle n’est.</numerusform></translation></message>
<message numerus="yes"><source>A reader and book of the other parts come again in %n test ratings (%1): repeated pairs make the test look better than it is.</source><comment>A reader and book of the other parts come again in %n test rating (%1): repeated pairs make the test look better than it is.</comment><translation><numerusform>Un lecteur et un livre des autres parties reviennent dans %n évaluation de test (%1)&#xa0;: les paires répétées font paraître le test meilleur qu’il n’est.</numerusform><numerusform>Un lecteur et un livre des autres parties reviennent dans %n évaluations de test (%1)&#xa0;: les paires répétées font paraître le test meilleur qu’il n’est.</numerusform></translation></message>
<message numerus="yes"><source>Readers with nothing in the training part gave %n held-out ratings (%1).</source><comment>Readers with nothing in the training part gave %n held-out rating (%1).</comment><translation><numerusform>%n évaluation mise de côté vient d’un lecteur absent de la partie d’entraînement (%1).</numerusform><numerusform>%n évaluations mises de côté viennent de lecteurs absents de la partie d’entraînement (%1).</numerusform></translation></message>
<message><source>No held-out book can be found: nobody rated any of them in the training part. Every ranking is 0 by this split, and no predicted rating knows the book.</source><translation>Aucun livre mis de côté ne peut être trouvé&#xa0;: personne n’en a évalué un seul dans la partie d’entraînement. Tout classement vaut 0 avec cette partition, et aucune évaluation prédite ne connaît le livre.</translation></message>
<message numerus="yes"><source>Books with nothing in the training part got %n held-out ratings (%1).</source><comment>Books with nothing in the training part got %n held-out rating (%1).</comment><translation><numerusform>%n évaluation mise de côté porte sur un livre absent de la partie d’entraînement (%1).</numerusform><numerusform>%n évaluations mises de côté portent sur des livres absents de la partie d’entraînement (%1).</numerusform></translation></message>
<message numerus="yes"><source>The file is not UTF-8 and was read as Windows-1252 (Latin-1), by the %n characters beyond ASCII that it has</source><comment>The file is not UTF-8 and was read as Windows-1252 (Latin-1), by the %n character beyond ASCII that it has</comment><translation><numerusform>Le fichier n’est pas en UTF-8 et a été lu comme Windows-1252 (Latin-1), d’après le %n caractère hors ASCII qu’il contient</numerusform><numerusform>Le fichier n’est pas en UTF-8 et a été lu comme Windows-1252 (Latin-1), d’après les %n caractères hors ASCII qu’il contient</numerusform></translation></message>
<message><source>The file is not UTF-8 and was read as %1, which its characters look like</source><translation>Le fichier n’est pas en UTF-8 et a été lu comme %1, à quoi ressemblent ses caractères</translation></message>
<message><source>The file is not UTF-8 and was read as Windows-1252 (Latin-1)</source><translation>Le fichier n’est pas en UTF-8 et a été lu comme Windows-1252 (Latin-1)</translation></message>
<message><source>There is no encoding called "%1"</source><translation>Il n’y a pas d’encodage nommé «&#xa0;%1&#xa0;»</translation></message>
<message><source>Name one such as UTF-8, UTF-16LE, WINDOWS-1252, ISO-8859-15, KOI8-R, GB18030 or SHIFT_JIS; 'iconv -l' lists them.</source><translation>Indiquez-en un comme UTF-8, UTF-16LE, WINDOWS-1252, ISO-8859-15, KOI8-R, GB18030 ou SHIFT_JIS&#x202f;; «&#xa0;iconv -l&#xa0;» les énumère.</translation></message>
<message><source>The file was read as %1, by the zeros between its characters</source><translation>Le fichier a été lu comme %1, d’après les zéros entre ses caractères</translation></message>
<message><source>Check that the file is a table, with a line of its own for each row.</source><translation>Vérifiez que le fichier est une table, avec une ligne propre à chaque entrée.</translation></message>
<message><source>The first line has more than %1 columns</source><translation>La première ligne a plus de %1 colonnes</translation></message>
<message><source>The first line is %1 characters long</source><translation>La première ligne a %1 caractères</translation></message>
<message><source>The line is no JSON object</source><translation>La ligne n’est pas un objet JSON</translation></message>
<message><source>The line ends within its JSON object</source><translation>La ligne se termine au milieu de son objet JSON</translation></message>
<message><source>A number of the line is out of range</source><translation>Un nombre de la ligne est hors limites</translation></message>
<message><source>The line is no JSON object: what stands at column %1 does not belong there</source><translation>La ligne n’est pas un objet JSON&#xa0;: ce qui se trouve à la colonne %1 n’y a pas sa place</translation></message>
<message><source>The list of objects is not closed where the file ends, which seems to be cut off; what comes before is read</source><translation>La liste d’objets n’est pas fermée à la fin du fichier, qui semble tronqué&#x202f;; ce qui précède est lu</translation></message>
<message><source>line %1</source><translation>ligne %1</translation></message>
<message><source>lines %1 to %2</source><translation>lignes %1 à %2</translation></message>
<message><source>more than %1 columns</source><translation>plus de %1 colonnes</translation></message>
<message numerus="yes"><source>%1 columns</source><comment>%1 column</comment><translation><numerusform>%1 colonne</numerusform><numerusform>%1 colonnes</numerusform></translation></message>
<message><source>%1 and so on</source><comment>a list of numbers</comment><translation>%1 et ainsi de suite</translation></message>
<message numerus="yes"><source>rows %1</source><comment>row %1</comment><translation><numerusform>ligne %1</numerusform><numerusform>lignes %1</numerusform></translation></message>
<message numerus="yes"><source>books %1</source><comment>book %1</comment><translation><numerusform>livre %1</numerusform><numerusform>livres %1</numerusform></translation></message>
<message numerus="yes"><source>lines %1</source><comment>line %1</comment><translation><numerusform>ligne %1</numerusform><numerusform>lignes %1</numerusform></translation></message>
<message><source>The line has %1 instead of %2</source><translation>La ligne a %1 au lieu de %2</translation></message>
<message><source>%1 and was left out; a quote in it closes on line %2 only, and the lines up to there went with it</source><translation>%1 et a été laissée de côté&#x202f;; un guillemet qu’elle contient ne se ferme qu’à la ligne %2, et les lignes jusque-là ont disparu avec elle</translation></message>
<message><source>%1 and was left out</source><comment>the line has 3 columns instead of 4</comment><translation>%1 et a été laissée de côté</translation></message>
<message><source>%1; the line was left out</source><translation>%1&#x202f;; la ligne a été laissée de côté</translation></message>
<message><source>%1; the line, the last of the file, was left out</source><translation>%1&#x202f;; la ligne, la dernière du fichier, a été laissée de côté</translation></message>
<message><source>%1; %2, the end of the file, were left out</source><translation>%1&#x202f;; %2, la fin du fichier, ont été laissées de côté</translation></message>
<message><source>%1; so it is with %2 of %3 lines</source><translation>%1&#x202f;; il en est ainsi de %2 lignes sur %3</translation></message>
<message><source>Check that the file is whole, and that its separators and quotes are right.</source><translation>Vérifiez que le fichier est complet, et que ses séparateurs et guillemets sont corrects.</translation></message>
<message numerus="yes"><source>%n lines of %1 make no sense and were left out: %2</source><comment>%n line of %1 makes no sense and was left out: %2</comment><translation><numerusform>%n ligne de %1 n’a pas de sens et a été laissée de côté&#xa0;: %2</numerusform><numerusform>%n lignes de %1 n’ont pas de sens et ont été laissées de côté&#xa0;: %2</numerusform></translation></message>
<message><source>A quote here is not closed on its line and would swallow %1; it is taken for a sign of the text</source><translation>Un guillemet n’est pas fermé sur sa ligne et avalerait %1&#x202f;; il est pris pour un signe du texte</translation></message>
<message><source>A quote here is not closed before the next field and would swallow it; it is taken for a sign of the text</source><translation>Un guillemet n’est pas fermé avant le champ suivant et l’avalerait&#x202f;; il est pris pour un signe du texte</translation></message>
<message><source>One quoted field takes up %1, which could also be rows of their own; it is read as one field</source><translation>Un champ entre guillemets occupe %1, qui pourraient aussi être des lignes à part&#x202f;; il est lu comme un seul champ</translation></message>
<message numerus="yes"><source>%n quotes are not closed and would swallow what follows; taken for a sign of the text, all lines are read: %1</source><comment>%n quote is not closed and would swallow what follows; taken for a sign of the text, all lines are read: %1</comment><translation><numerusform>%n guillemet n’est pas fermé et avalerait ce qui suit&#x202f;; pris pour un signe du texte, il laisse lire toutes les lignes&#xa0;: %1</numerusform><numerusform>%n guillemets ne sont pas fermés et avaleraient ce qui suit&#x202f;; pris pour des signes du texte, ils laissent lire toutes les lignes&#xa0;: %1</numerusform></translation></message>
<message numerus="yes"><source>The file is %1 but for %n characters, cut or damaged, now shown as �; the first is on line %2</source><comment>The file is %1 but for %n character, cut or damaged, now shown as �; it is on line %2</comment><translation><numerusform>Le fichier est en %1 sauf %n caractère, tronqué ou endommagé, affiché désormais comme �&#x202f;; il est à la ligne %2</numerusform><numerusform>Le fichier est en %1 sauf %n caractères, tronqués ou endommagés, affichés désormais comme �&#x202f;; le premier est à la ligne %2</numerusform></translation></message>
<message><source>The file is a web page</source><translation>Le fichier est une page web</translation></message>
<message><source>The page was saved that leads to the data; fetch the file itself.</source><translation>C’est la page menant aux données qui a été enregistrée&#x202f;; téléchargez le fichier lui-même.</translation></message>
<message><source>The file only says where Git LFS keeps the data</source><translation>Le fichier dit seulement où Git LFS conserve les données</translation></message>
<message><source>Fetch them by 'git lfs pull'.</source><translation>Téléchargez-les avec «&#xa0;git lfs pull&#xa0;».</translation></message>
<message><source>The file is not text: it holds a NUL byte</source><translation>Le fichier n’est pas du texte&#xa0;: il contient un octet NUL</translation></message>
<message><source>The file is not text</source><translation>Le fichier n’est pas du texte</translation></message>
<message numerus="yes"><source>%n cells begin with an apostrophe before a sign such as = or -, which marks text in the tables of this program; it is taken for that mark and left out (first on line %1)</source><comment>%n cell begins with an apostrophe before a sign such as = or -, which marks text in the tables of this program; it is taken for that mark and left out (first on line %1)</comment><translation><numerusform>%n cellule commence par une apostrophe devant un signe comme = ou -, ce qui marque du texte dans les tableaux de ce programme&#x202f;; elle est prise pour cette marque et omise (la première à la ligne %1)</numerusform><numerusform>%n cellules commencent par une apostrophe devant un signe comme = ou -, ce qui marque du texte dans les tableaux de ce programme&#x202f;; elle est prise pour cette marque et omise (la première à la ligne %1)</numerusform></translation></message>
<message><source>The file has a first line and nothing after it</source><translation>Le fichier a une première ligne et rien ensuite</translation></message>
<message><source>The objects have no keys</source><translation>Les objets n’ont pas de clés</translation></message>
<message><source>The objects have too many keys</source><translation>Les objets ont trop de clés</translation></message>
<message><source>RMSE</source><translation>RMSE</translation></message>
<message><source>Root of the mean squared error on held-out ratings</source><translation>Racine de l’erreur quadratique moyenne sur les évaluations mises de côté</translation></message>
<message><source>MAE</source><translation>MAE</translation></message>
<message><source>Mean size of the error on held-out ratings</source><translation>Taille moyenne de l’erreur sur les évaluations mises de côté</translation></message>
<message><source>MSE</source><translation>MSE</translation></message>
<message><source>Mean squared error on held-out ratings</source><translation>Erreur quadratique moyenne sur les évaluations mises de côté</translation></message>
<message><source>MAE of whole stars</source><translation>MAE en étoiles entières</translation></message>
<message><source>MAE rounded</source><translation>MAE arrondie</translation></message>
<message><source>Mean size of the error of predictions rounded to whole stars within the scale</source><translation>Taille moyenne de l’erreur des prédictions arrondies à des étoiles entières dans l’échelle</translation></message>
<message><source>RMSE in the scale</source><translation>RMSE dans l’échelle</translation></message>
<message><source>RMSE clipped</source><translation>RMSE bornée</translation></message>
<message><source>RMSE of predictions held within the scale of the ratings</source><translation>RMSE des prédictions ramenées dans l’échelle des évaluations</translation></message>
<message><source>MAE in the scale</source><translation>MAE dans l’échelle</translation></message>
<message><source>MAE clipped</source><translation>MAE bornée</translation></message>
<message><source>MAE of predictions held within the scale of the ratings</source><translation>MAE des prédictions ramenées dans l’échelle des évaluations</translation></message>
<message><source>NDCG</source><translation>NDCG</translation></message>
<message><source>How high held-out books stand in the list, over all books; 1 is perfect</source><translation>À quelle hauteur se trouvent les livres mis de côté dans la liste, parmi tous les livres&#x202f;; 1 est parfait</translation></message>
<message><source>Hit ratio</source><translation>Taux de réussite</translation></message>
<message><source>HR</source><translation>HR</translation></message>
<message><source>Share of readers whose list holds at least one held-out book</source><translation>Part des lecteurs dont la liste contient au moins un livre mis de côté</translation></message>
<message><source>Recall</source><translation>Rappel</translation></message>
<message><source>Share of a reader's held-out books that are in the list</source><translation>Part des livres mis de côté d’un lecteur qui sont dans la liste</translation></message>
<message><source>Precision</source><translation>Précision</translation></message>
<message><source>Share of the list that is held-out books</source><translation>Part de la liste formée de livres mis de côté</translation></message>
<message><source>MAP</source><translation>MAP</translation></message>
<message><source>Mean average precision of the list</source><translation>Précision moyenne de la liste, en moyenne sur les lecteurs</translation></message>
<message><source>MRR</source><translation>MRR</translation></message>
<message><source>Mean of one over the rank of the first held-out book</source><translation>Moyenne de l’inverse du rang du premier livre mis de côté</translation></message>
<message><source>AUC</source><translation>AUC</translation></message>
<message><source>Chance that a held-out book stands above one that is not</source><translation>Probabilité qu’un livre mis de côté soit classé devant un livre qui ne l’est pas</translation></message>
<message><source>Coverage</source><translation>Couverture</translation></message>
<message><source>Share of all books that are in somebody's list</source><translation>Part de tous les livres qui figurent dans la liste de quelqu’un</translation></message>
<message><source>Gini</source><translation>Gini</translation></message>
<message><source>How unevenly books are listed: 0 all alike, 1 one book only</source><translation>À quel point les livres sont listés inégalement&#xa0;: 0 tous autant, 1 un seul livre</translation></message>
<message><source>Novelty</source><translation>Nouveauté</translation></message>
<message><source>How seldom read the listed books are</source><translation>À quel point les livres listés sont rarement lus</translation></message>
<message><source>Popularity of lists</source><translation>Popularité des listes</translation></message>
<message><source>Popularity</source><translation>Popularité</translation></message>
<message><source>Share of readers who have the listed books</source><translation>Part des lecteurs qui ont les livres listés</translation></message>
<message><source>Diversity</source><translation>Diversité</translation></message>
<message><source>How different the readers of two books of one list are</source><translation>À quel point diffèrent les lecteurs de deux livres d’une même liste</translation></message>
<message><source>The list that is judged must hold at least one book</source><translation>La liste à juger doit contenir au moins un livre</translation></message>
<message><source>At least one book must be drawn beside each held-out one</source><translation>Il faut tirer au moins un livre à côté de chaque livre mis de côté</translation></message>
<message><source>No test part was set aside</source><translation>Aucune partie de test n’a été réservée</translation></message>
<message><source>Train with a test share</source><translation>Entraînez avec une part de test</translation></message>
<message><source>No rating is held out, so rankings cannot be judged</source><translation>Aucune évaluation n’est mise de côté, les classements ne peuvent donc pas être jugés</translation></message>
<message><source>Train with a split other than none</source><translation>Entraînez avec une partition autre que none</translation></message>
<message><source>The model was trained on other data</source><translation>Le modèle a été entraîné sur d’autres données</translation></message>
<message><source>judge the rankings</source><comment>a task</comment><translation>juger les classements</translation></message>
<message><source>Use fewer threads</source><translation>Utilisez moins de threads</translation></message>
<message><source>Figures of each reader are those of lists of all books</source><translation>Les valeurs par lecteur sont celles des listes de tous les livres</translation></message>
<message><source>rank the books of this run</source><comment>a task</comment><translation>classer les livres de cet entraînement</translation></message>
<message><source>This run has no model that could recommend</source><translation>Cet entraînement n’a pas de modèle qui puisse recommander</translation></message>
<message><source>Train it first</source><translation>Entraînez-le d’abord</translation></message>
<message><source>This map has %1 points, but the run %2 books</source><translation>Cette carte a %1 points, mais l’entraînement %2 livres</translation></message>
<message><source>Draw the map of this run again</source><translation>Dessinez de nouveau la carte de cet entraînement</translation></message>
<message><source>There is no reader number %1 in this run</source><translation>Il n’y a pas de lecteur numéro %1 dans cet entraînement</translation></message>
<message><source>There is no book number %1 in this run</source><translation>Il n’y a pas de livre numéro %1 dans cet entraînement</translation></message>
<message><source>This model has no book vectors, so no book has a nearest one</source><translation>Ce modèle n’a pas de vecteurs de livres, aucun livre n’a donc de plus proche</translation></message>
<message><source>Train a factorization or a network</source><translation>Entraînez une factorisation ou un réseau</translation></message>
<message><source>At least one neighbor has to be asked for</source><translation>Il faut demander au moins un voisin</translation></message>
<message><source>"%1" has no nearest books: %2</source><translation>«&#xa0;%1&#xa0;» n’a pas de livres les plus proches&#xa0;: %2</translation></message>
<message><source>Leave it out, or hold out fewer ratings</source><translation>Retirez-le, ou mettez de côté moins d’évaluations</translation></message>
<message><source>Nearest books (CSV)</source><translation>Livres les plus proches (CSV)</translation></message>
<message><source>A line each: book, rank, neighbor, distance in the model's space.</source><translation>Une ligne par voisin&#xa0;: livre, rang, voisin, distance dans l’espace du modèle.</translation></message>
<message><source>spreadsheets, pandas, R, DuckDB</source><translation>tableurs, pandas, R, DuckDB</translation></message>
<message><source>These clusters are of %1 books, but the run has %2</source><translation>Ces clusters portent sur %1 livres, mais l’entraînement en a %2</translation></message>
<message><source>Find the clusters of this run</source><translation>Trouvez les clusters de cet entraînement</translation></message>
<message><source>This model has no book vectors, so there is no map of it</source><translation>Ce modèle n’a pas de vecteurs de livres, il n’y en a donc pas de carte</translation></message>
<message><source>Leave the map out, or train a model with an embedding</source><translation>Retirez la carte, ou entraînez un modèle avec un plongement</translation></message>
<message><source>This model has no book vectors to export</source><translation>Ce modèle n’a pas de vecteurs de livres à exporter</translation></message>
<message><source>The vector of book number %1 has values that are not numbers</source><translation>Le vecteur du livre numéro %1 contient des valeurs qui ne sont pas des nombres</translation></message>
<message><source>The training ran away: train again with a lower learning rate</source><translation>L’entraînement a divergé&#xa0;: entraînez de nouveau avec un taux d’apprentissage plus bas</translation></message>
<message><source>write this export</source><comment>a task</comment><translation>écrire cet export</translation></message>
<message><source>%1 has %2 values for %3 books</source><translation>%1 a %2 valeurs pour %3 livres</translation></message>
<message><source>There is no map to write</source><translation>Il n’y a pas de carte à écrire</translation></message>
<message><source>Train a run first</source><translation>Entraînez d’abord un modèle</translation></message>
<message><source>The map</source><translation>La carte</translation></message>
<message><source>The list of books to leave out</source><translation>La liste des livres à laisser de côté</translation></message>
<message><source>The map has a place that is not a number</source><translation>La carte a une position qui n’est pas un nombre</translation></message>
<message><source>The list of vectors</source><translation>La liste des vecteurs</translation></message>
<message><source>The list of neighbors</source><translation>La liste des voisins</translation></message>
<message><source>The share of neighbors kept</source><translation>La part des voisins conservés</translation></message>
<message><source>The column "%1"</source><translation>La colonne «&#xa0;%1&#xa0;»</translation></message>
<message><source>The column "%1" has a category without a name</source><translation>La colonne «&#xa0;%1&#xa0;» a une catégorie sans nom</translation></message>
<message><source>The groups of the column "%1"</source><translation>Les groupes de la colonne «&#xa0;%1&#xa0;»</translation></message>
<message><source>The column "%1" has a group without a name</source><translation>La colonne «&#xa0;%1&#xa0;» a un groupe sans nom</translation></message>
<message><source>A column of this map has %1 values for %2 books</source><translation>Une colonne de cette carte a %1 valeurs pour %2 livres</translation></message>
<message><source>Map coordinates (CSV)</source><translation>Coordonnées de la carte (CSV)</translation></message>
<message><source>Each book's place on the map, its title and who wrote it: for any program that draws points.</source><translation>La position de chaque livre sur la carte, son titre et son auteur&#xa0;: pour tout programme qui dessine des points.</translation></message>
<message><source>This run has no model to export</source><translation>Cet entraînement n’a pas de modèle à exporter</translation></message>
<message><source>The whole run for notebooks</source><translation>L’entraînement complet pour les notebooks</translation></message>
<message><source>Arrays, settings, curves and tables, with a README of how Python opens each.</source><translation>Tableaux numériques, réglages, courbes et tables, avec un README qui dit comment Python ouvre chacun.</translation></message>
<message><source>Python with NumPy</source><translation>Python avec NumPy</translation></message>
<message><source>Book and reader vectors for NumPy</source><translation>Vecteurs des livres et des lecteurs pour NumPy</translation></message>
<message><source>For notebooks: arrays that can be mapped, and tables that say whose each row is.</source><translation>Pour les notebooks&#xa0;: des tableaux que l’on peut projeter en mémoire, et des tables qui disent à qui est chaque ligne.</translation></message>
<message><source>NumPy, PyTorch, R, Julia</source><translation>NumPy, PyTorch, R, Julia</translation></message>
<message><source>The archive of arrays could not be made: %1</source><translation>L’archive des tableaux n’a pas pu être créée&#xa0;: %1</translation></message>
<message><source>The archive of arrays could not be made: no memory is left</source><translation>L’archive des tableaux n’a pas pu être créée&#xa0;: il ne reste plus de mémoire</translation></message>
<message><source>The model for other programs (ONNX)</source><translation>Le modèle pour d’autres programmes (ONNX)</translation></message>
<message><source>Scores any reader and book as here: recommendations within another program.</source><translation>Donne un score à tout lecteur et à tout livre comme ici&#xa0;: des recommandations dans un autre programme.</translation></message>
<message><source>onnxruntime in Python, C#, Java, C++ and JavaScript</source><translation>onnxruntime en Python, C#, Java, C++ et JavaScript</translation></message>
<message><source>The model takes %1 GB, more than a file of ONNX can hold (2.1 GB)</source><translation>Le modèle occupe %1 Go, plus qu’un fichier ONNX ne peut contenir (2,1 Go)</translation></message>
<message><source>Take its vectors away as NumPy arrays or safetensors instead</source><translation>Emportez plutôt ses vecteurs en tableaux NumPy ou en safetensors</translation></message>
<message><source>All numbers of the model (safetensors)</source><translation>Tous les nombres du modèle (safetensors)</translation></message>
<message><source>For PyTorch, JAX and others, with the ids of all rows in its metadata; the vectors of those that the model knows are in a table of their own where it does not know all.</source><translation>Pour PyTorch, JAX et d’autres, avec les identifiants de toutes les lignes dans ses métadonnées&#x202f;; les vecteurs des lignes que le modèle connaît sont dans une table à part là où il ne les connaît pas toutes.</translation></message>
<message><source>safetensors in Python, Rust and JavaScript</source><translation>safetensors en Python, Rust et JavaScript</translation></message>
<message><source>The model for web pages (TensorFlow.js)</source><translation>Le modèle pour des pages web (TensorFlow.js)</translation></message>
<message><source>For tf.loadLayersModel: recommendations in the browser.</source><translation>Pour tf.loadLayersModel&#xa0;: des recommandations dans le navigateur.</translation></message>
<message><source>TensorFlow.js in any browser</source><translation>TensorFlow.js dans tout navigateur</translation></message>
<message><source>The Embedding Projector opens no vectors of one dimension</source><translation>L’Embedding Projector n’ouvre pas de vecteurs à une dimension</translation></message>
<message><source>Train longer vectors, or leave the Projector's files out</source><translation>Entraînez des vecteurs plus longs, ou retirez les fichiers du Projector</translation></message>
<message><source>This map is of other books than the run's</source><translation>Cette carte porte sur d’autres livres que ceux de l’entraînement</translation></message>
<message><source>Book vectors for the Embedding Projector</source><translation>Vecteurs des livres pour l’Embedding Projector</translation></message>
<message><source>With groups, a picture of each book, and the map as a bookmark. From 50 dimensions on untick the Projector's "Spherize data": else it shows other distances.</source><translation>Avec les groupes, une image de chaque livre, et la carte comme signet. À partir de 50 dimensions, décochez «&#xa0;Spherize data&#xa0;» dans le Projector&#xa0;: sinon il montre d’autres distances.</translation></message>
<message><source>TensorBoard and the Embedding Projector's page</source><translation>TensorBoard et la page de l’Embedding Projector</translation></message>
<message numerus="yes"><source>all ratings of %n readers are held out, so that the model has learned nothing about them; books for them are chosen by those ratings, as for new readers, or left out where nothing is known of what they rated</source><comment>all ratings of %n reader are held out, so that the model has learned nothing about them; books for them are chosen by those ratings, as for new readers, or left out where nothing is known of what they rated</comment><translation><numerusform>toutes les évaluations de %n lecteur sont mises de côté, le modèle n’a donc rien appris de lui&#x202f;; ses livres sont choisis d’après ces évaluations, comme pour un nouveau lecteur, ou omis là où rien n’est connu de ce qu’il a évalué</numerusform><numerusform>toutes les évaluations de %n lecteurs sont mises de côté, le modèle n’a donc rien appris d’eux&#x202f;; leurs livres sont choisis d’après ces évaluations, comme pour de nouveaux lecteurs, ou omis là où rien n’est connu de ce qu’ils ont évalué</numerusform></translation></message>
<message><source>Recommendations for every reader</source><translation>Recommandations pour chaque lecteur</translation></message>
<message><source>A line each: reader, rank, book, score.</source><translation>Une ligne par recommandation&#xa0;: lecteur, rang, livre, score.</translation></message>
<message><source>Training history</source><translation>Historique de l’entraînement</translation></message>
<message><source>Losses of every epoch.</source><translation>Les pertes de chaque époque.</translation></message>
<message><source>Tables of the run</source><translation>Tableaux de l’entraînement</translation></message>
<message><source>Metrics, the embedding matrix and its statistics.</source><translation>Métriques, matrice des plongements et ses statistiques.</translation></message>
<message><source>History and tables of the run</source><translation>Historique et tableaux de l’entraînement</translation></message>
<message><source>Both of these together.</source><translation>Les deux ensemble.</translation></message>
<message><source>%1 addresses of covers lead into a network of one's own or are no web addresses; they are left out</source><translation>%1 adresses de couvertures mènent dans un réseau privé ou ne sont pas des adresses web&#x202f;; elles sont laissées de côté</translation></message>
<message><source>Book list for a web page</source><translation>Liste des livres pour une page web</translation></message>
<message><source>Ids, titles, authors and cover addresses.</source><translation>Identifiants, titres, auteurs et adresses des couvertures.</translation></message>
<message><source>scripts of a web page</source><translation>scripts d’une page web</translation></message>
<message numerus="yes"><source>%n ids of books have blanks or unseen characters, which a key of word2vec cannot have; '_' stands for them</source><comment>%n id of a book has blanks or unseen characters, which a key of word2vec cannot have; '_' stands for them</comment><translation><numerusform>%n identifiant de livre contient des blancs ou des caractères invisibles, qu’une clé de word2vec ne peut avoir&#x202f;; «&#xa0;_&#xa0;» les remplace</numerusform><numerusform>%n identifiants de livres contiennent des blancs ou des caractères invisibles, qu’une clé de word2vec ne peut avoir&#x202f;; «&#xa0;_&#xa0;» les remplace</numerusform></translation></message>
<message><source>Two books would have the key '%1': word2vec's formats know no blanks in a key, and '_' stands for them</source><translation>Deux livres auraient la clé «&#xa0;%1&#xa0;»&#xa0;: les formats de word2vec ne connaissent pas de blancs dans une clé, et «&#xa0;_&#xa0;» les remplace</translation></message>
<message><source>Give these books ids without blanks</source><translation>Donnez à ces livres des identifiants sans blancs</translation></message>
<message><source>Book vectors for word2vec readers</source><translation>Vecteurs des livres pour les programmes qui lisent word2vec</translation></message>
<message><source>Text and binary, with the books' ids for keys.</source><translation>Texte et binaire, avec les identifiants des livres comme clés.</translation></message>
<message><source>gensim and other readers of word2vec</source><translation>gensim et autres programmes compatibles word2vec</translation></message>
<message><source>a value out of range</source><translation>une valeur hors limites</translation></message>
<message><source>a number of values</source><translation>un nombre de valeurs</translation></message>
<message><source>its length</source><translation>sa longueur</translation></message>
<message><source>how its values are written</source><translation>la façon dont ses valeurs sont écrites</translation></message>
<message><source>a value that is not a number</source><translation>une valeur qui n’est pas un nombre</translation></message>
<message><source>This run file is cut short: it has %1 of %2 bytes</source><translation>Ce fichier d’entraînement est tronqué&#xa0;: il contient %1 octets sur %2</translation></message>
<message><source>Copy it again from where it came</source><translation>Copiez-le de nouveau depuis sa source</translation></message>
<message><source>Copy it again from where it came, or train the run again</source><translation>Copiez-le de nouveau depuis sa source, ou refaites l’entraînement</translation></message>
<message><source>This file cannot be read</source><translation>Ce fichier ne peut pas être lu</translation></message>
<message><source>Check the disk</source><translation>Vérifiez le disque</translation></message>
<message><source>This file is empty, not a Shelfspace run file</source><translation>Ce fichier est vide, ce n’est pas un fichier d’entraînement de Shelfspace</translation></message>
<message><source>This is not a Shelfspace run file</source><translation>Ce n’est pas un fichier d’entraînement de Shelfspace</translation></message>
<message><source>Choose a file that Shelfspace saved, usually named .shelf</source><translation>Choisissez un fichier enregistré par Shelfspace, en général terminé par .shelf</translation></message>
<message><source>This run file was made by a newer version of Shelfspace (format %1, this program reads up to %2)</source><translation>Ce fichier d’entraînement vient d’une version plus récente de Shelfspace (format %1, ce programme lit jusqu’à %2)</translation></message>
<message><source>Update Shelfspace</source><translation>Mettez Shelfspace à jour</translation></message>
<message><source>format 0</source><translation>format 0</translation></message>
<message><source>%1 bytes too many</source><translation>%1 octets en trop</translation></message>
<message><source>its place in the file</source><translation>sa place dans le fichier</translation></message>
<message><source>it is there twice</source><translation>elle y figure deux fois</translation></message>
<message><source>it is missing</source><translation>elle manque</translation></message>
<message><source>it has %1 entries instead of %2</source><translation>elle a %1 entrées au lieu de %2</translation></message>
<message><source>it cannot be read</source><translation>elle ne peut pas être lue</translation></message>
<message><source>the number of texts</source><translation>le nombre de textes</translation></message>
<message><source>it has %1 texts instead of %2</source><translation>elle a %1 textes au lieu de %2</translation></message>
<message><source>the length of a text</source><translation>la longueur d’un texte</translation></message>
<message><source>it does not belong there</source><translation>elle n’a pas sa place ici</translation></message>
<message><source>This run has too long a history or too many columns for a run file</source><translation>Cet entraînement a un historique trop long ou trop de colonnes pour un fichier d’entraînement</translation></message>
<message><source>Train for fewer epochs, or leave columns out of the catalogue</source><translation>Entraînez pendant moins d’époques, ou retirez des colonnes du catalogue</translation></message>
<message><source>There are too many columns for a file of this kind</source><translation>Il y a trop de colonnes pour un fichier de ce type</translation></message>
<message><source>the number of epochs</source><translation>le nombre d’époques</translation></message>
<message><source>the shape of an array</source><translation>la forme d’un tableau</translation></message>
<message><source>the order of the epochs</source><translation>l’ordre des époques</translation></message>
<message><source>the number of views</source><translation>le nombre de vues</translation></message>
<message><source>The vectors kept of this run's epochs are not what they should be</source><translation>Les vecteurs conservés des époques de cet entraînement ne sont pas ce qu’ils devraient être</translation></message>
<message><source>Train it again</source><translation>Entraînez-le de nouveau</translation></message>
<message><source>a setting stands there twice</source><translation>un réglage y figure deux fois</translation></message>
<message><source>an index out of range</source><translation>un indice hors limites</translation></message>
<message><source>too many books</source><translation>trop de livres</translation></message>
<message><source>too many warnings</source><translation>trop d’avertissements</translation></message>
<message><source>an unknown kind</source><translation>un type inconnu</translation></message>
<message><source>how the data were read</source><translation>la façon dont les données ont été lues</translation></message>
<message><source>the rating scale</source><translation>l’échelle des évaluations</translation></message>
<message><source>too many ratings</source><translation>trop d’évaluations</translation></message>
<message><source>a rating number out of range or out of order</source><translation>un numéro d’évaluation hors limites ou en désordre</translation></message>
<message><source>a rating that is in another part too</source><translation>une évaluation qui est aussi dans une autre partie</translation></message>
<message><source>an array stands there twice</source><translation>un tableau y figure deux fois</translation></message>
<message><source>where the training stood</source><translation>où en était l’entraînement</translation></message>
<message><source>a step that has not been</source><translation>un pas qui n’a pas eu lieu</translation></message>
<message><source>the best epoch</source><translation>la meilleure époque</translation></message>
<message><source>a rating that is in a part too</source><translation>une évaluation qui est aussi dans une partie</translation></message>
<message><source>it has no name</source><translation>elle n’a pas de nom</translation></message>
<message><source>it has no file</source><translation>elle n’a pas de fichier</translation></message>
<message><source>open this run file</source><comment>a task</comment><translation>ouvrir ce fichier d’entraînement</translation></message>
<message><source>This run has no model yet, so there is nothing to save</source><translation>Cet entraînement n’a pas encore de modèle, il n’y a donc rien à enregistrer</translation></message>
<message><source>This run's model holds values that are not numbers, so it cannot be saved</source><translation>Le modèle de cet entraînement contient des valeurs qui ne sont pas des nombres, il ne peut donc pas être enregistré</translation></message>
<message><source>The runs cannot be kept: the system could not start a thread</source><translation>Les entraînements ne peuvent pas être conservés&#xa0;: le système n’a pas pu lancer de thread</translation></message>
<message><source>Close other programs, or save the runs in files of your own</source><translation>Fermez d’autres programmes, ou enregistrez les entraînements dans vos propres fichiers</translation></message>
<message><source>The run cannot be kept: %1</source><translation>L’entraînement ne peut pas être conservé&#xa0;: %1</translation></message>
<message><source>Save it in a file of your own</source><translation>Enregistrez-le dans un fichier à vous</translation></message>
<message><source>Cannot remove this run</source><translation>Impossible de retirer cet entraînement</translation></message>
<message><source>This run was opened by another window meanwhile</source><translation>Cet entraînement a été ouvert entre-temps par une autre fenêtre</translation></message>
<message><source>Go on with it there</source><translation>Poursuivez-le là-bas</translation></message>
<message><source>Cannot take over this run</source><translation>Impossible de reprendre cet entraînement</translation></message>
<message><source>Cannot move this kept file</source><translation>Impossible de déplacer ce fichier conservé</translation></message>
<message><source>Cannot read this kept file</source><translation>Impossible de lire ce fichier conservé</translation></message>
<message><source>Cannot remove this search</source><translation>Impossible de retirer cette recherche</translation></message>
<message><source>This search is in use by another window</source><translation>Cette recherche est utilisée par une autre fenêtre</translation></message>
<message><source>Remove it there</source><translation>Retirez-la là-bas</translation></message>
<message><source>These runs are in use by another window</source><translation>Ces entraînements sont utilisés par une autre fenêtre</translation></message>
<message><source>Remove them there</source><translation>Retirez-les là-bas</translation></message>
<message><source>Cannot remove this part of a project</source><translation>Impossible de retirer cette partie d’un projet</translation></message>
<message><source>Cannot move this run</source><translation>Impossible de déplacer cet entraînement</translation></message>
<message><source>Cannot make this folder</source><translation>Impossible de créer ce dossier</translation></message>
<message><source>Cannot make a folder to keep runs in</source><translation>Impossible de créer un dossier où conserver les entraînements</translation></message>
<message><source>Save the runs in a folder of your own</source><translation>Enregistrez les entraînements dans un dossier à vous</translation></message>
<message><source>This is not the list of a folder of kept runs</source><translation>Ce n’est pas la liste d’un dossier d’entraînements conservés</translation></message>
<message><source>This list of kept runs is from a newer version of the program</source><translation>Cette liste d’entraînements conservés vient d’une version plus récente du programme</translation></message>
<message><source>Open the run files beside it with that version</source><translation>Ouvrez avec cette version les fichiers d’entraînement qui se trouvent à côté</translation></message>
<message><source>Biases only</source><translation>Biais seuls</translation></message>
<message><source>The mean, how strictly each reader rates and how well each book is liked, computed at once. Every other model should beat it; has no vectors, hence no map.</source><translation>La moyenne, la sévérité de chaque lecteur et l’appréciation de chaque livre, calculées en une fois. Tout autre modèle devrait faire mieux&#x202f;; n’a pas de vecteurs, donc pas de carte.</translation></message>
<message><source>The mean of all ratings, plus how strict or generous the reader is, plus how well the book is liked, both pulled toward zero where few ratings speak for them. The exact minimum is computed, not approached. It knows no taste: every reader is recommended the same books. Many published models hardly beat it, and some do not.</source><translation>La moyenne de toutes les évaluations, plus la sévérité ou la générosité du lecteur, plus l’appréciation du livre, toutes deux ramenées vers zéro là où peu d’évaluations parlent pour elles. Le minimum exact est calculé, non approché. Le modèle ne connaît pas les goûts&#xa0;: chaque lecteur se voit recommander les mêmes livres. Beaucoup de modèles publiés le battent à peine, et certains pas du tout.</translation></message>
<message><source>a yardstick of predictions of stars</source><translation>donner un point de comparaison aux prédictions d’étoiles</translation></message>
<message><source>RMSE 0.944, MAE 0.748 on MovieLens 100k in five folds (Baseline in the README of Surprise)</source><translation>RMSE 0,944, MAE 0,748 sur MovieLens 100k en cinq plis (Baseline dans le README de Surprise)</translation></message>
<message><source>Biases</source><translation>Biais</translation></message>
<message><source>Mean rating</source><translation>Évaluation moyenne</translation></message>
<message><source>Predicts the mean of all ratings for everything: the floor under all other models. Has no vectors, hence no map.</source><translation>Prédit partout la moyenne de toutes les évaluations&#xa0;: le plancher de tous les autres modèles. N’a pas de vecteurs, donc pas de carte.</translation></message>
<message><source>One number, the mean of all training ratings, is predicted for every reader and every book. Whatever does worse has learned nothing.</source><translation>Un seul nombre, la moyenne de toutes les évaluations d’entraînement, est prédit pour chaque lecteur et chaque livre. Ce qui fait moins bien n’a rien appris.</translation></message>
<message><source>The definition of the arithmetic mean; the customary floor in evaluations.</source><translation>La définition de la moyenne arithmétique&#x202f;; le plancher usuel des évaluations de modèles.</translation></message>
<message><source>a floor under all predictions of stars</source><translation>donner un plancher à toutes les prédictions d’étoiles</translation></message>
<message><source>Recommends to everybody the books that most readers have. A ranking that cannot beat it has learned nothing about readers.</source><translation>Recommande à tous les livres qu’ont le plus de lecteurs. Un classement qui ne fait pas mieux n’a rien appris des lecteurs.</translation></message>
<message><source>The score of a book is the number of readers who rated it in training, whatever they thought of it. That is a strong guess where a few books are read by many, and the only one for a reader of whom nothing is known. It is the same list for everybody, so it never leads to a lesser-known book and cannot tell one taste from another: it is here to be beaten.</source><translation>Le score d’un livre est le nombre de lecteurs qui l’ont évalué à l’entraînement, quoi qu’ils en aient pensé. C’est une bonne hypothèse là où quelques livres sont lus par beaucoup, et la seule pour un lecteur dont on ne sait rien. La liste est la même pour tous&#xa0;: elle ne mène donc jamais à un livre moins connu et ne distingue pas un goût d’un autre. Elle est là pour être battue.</translation></message>
<message><source>a yardstick of recommendations</source><translation>donner un point de comparaison aux recommandations</translation></message>
<message><source>The model's "book_readers" holds a number of readers that cannot be</source><translation>Le «&#xa0;book_readers&#xa0;» du modèle contient un nombre de lecteurs impossible</translation></message>
<message><source>train this model</source><comment>a task</comment><translation>entraîner ce modèle</translation></message>
<message><source>Choose fewer factors, or train on fewer ratings</source><translation>Choisissez moins de facteurs, ou entraînez sur moins d’évaluations</translation></message>
<message><source>Bayesian matrix factorization</source><translation>Factorisation matricielle bayésienne</translation></message>
<message><source>Averages many factorizations, each drawn with the probability that the ratings give it. The most accurate of the rating models here, and no regularization to choose.</source><translation>Fait la moyenne de nombreuses factorisations, chacune tirée avec la probabilité que lui donnent les évaluations. Le plus exact des modèles d’évaluations réunis ici, sans régularisation à choisir.</translation></message>
<message><source>Each reader and each book has a short vector and a bias, and a rating is their dot product plus the biases, as in any matrix factorization. But instead of the one set of numbers that fits best, Gibbs sampling draws set after set from all those that fit well, how strongly vectors vary included, and the prediction is the average over the draws. So it hardly over-fits and needs no regularization to be tuned, and it knows how sure it is. It is good wherever ratings in stars are to be predicted, and best where they are few. It takes longer than one factorization, its file is larger, and like every model of ratings it ranks unread books worse than the models made for that.</source><translation>Chaque lecteur et chaque livre a un vecteur court et un biais, et une évaluation est leur produit scalaire plus les biais, comme dans toute factorisation matricielle. Mais au lieu du seul jeu de nombres qui s’ajuste le mieux, un échantillonnage de Gibbs en tire l’un après l’autre parmi tous ceux qui s’ajustent bien, y compris l’ampleur des variations des vecteurs, et la prédiction est la moyenne des tirages. Le modèle ne tombe donc guère dans le surapprentissage, n’a pas besoin de régularisation à ajuster et sait à quel point il est sûr. Il est bon partout où il s’agit de prédire des évaluations en étoiles, et meilleur là où elles sont rares. Il prend plus de temps qu’une seule factorisation, son fichier est plus gros et, comme tout modèle d’évaluations, il classe les livres non lus moins bien que les modèles faits pour cela.</translation></message>
<message><source>the most accurate stars, without tuning</source><translation>les étoiles les plus exactes, sans ajustement</translation></message>
<message><source>RMSE 0.8944, MAE 0.7031 on fold u3 of MovieLens 100k (documentation of myFM)</source><translation>RMSE 0,8944, MAE 0,7031 sur le pli u3 de MovieLens 100k (documentation de myFM)</translation></message>
<message><source>Bayesian factorization with side features</source><translation>Factorisation bayésienne avec attributs</translation></message>
<message><source>The Bayesian factorization, helped by what the catalogue says of books and the file of readers. Better for books and readers with few ratings.</source><translation>La factorisation bayésienne, aidée par ce que le catalogue dit des livres et le fichier des lecteurs. Meilleure pour les livres et les lecteurs qui ont peu d’évaluations.</translation></message>
<message><source>The same as the Bayesian factorization, but where a vector is expected to lie before any rating is seen follows from what is known: a book's genres, author, year and language, a reader's age or occupation. How much each of these tells is drawn along with the rest, so useless columns do little harm. Books and readers with few ratings gain the most. Only values that at least five share take part, the 256 most frequent of them on either side.</source><translation>Comme la factorisation bayésienne, mais l’endroit où un vecteur est attendu avant toute évaluation découle de ce qui est connu&#xa0;: les genres, l’auteur, l’année et la langue d’un livre, l’âge ou la profession d’un lecteur. Le poids de chaque attribut est tiré avec le reste, si bien que les colonnes inutiles font peu de tort. Ce sont les livres et les lecteurs avec peu d’évaluations qui y gagnent le plus. Seules comptent les valeurs partagées par cinq éléments au moins, et parmi elles les 256 plus fréquentes de chaque côté.</translation></message>
<message><source>stars for books and readers with few ratings</source><translation>prédire des étoiles pour des livres et des lecteurs avec peu d’évaluations</translation></message>
<message><source>RMSE 0.8855, MAE 0.6944 with side features on fold u3 of MovieLens 100k (documentation of myFM)</source><translation>RMSE 0,8855, MAE 0,6944 avec attributs sur le pli u3 de MovieLens 100k (documentation de myFM)</translation></message>
<message><source>Burn-in</source><translation>Période de chauffe</translation></message>
<message><source>Sweeps at the start that are thrown away, while the sampler still forgets where it began; those after it are averaged.</source><translation>Passages du début qui sont jetés, tant que l’échantillonneur n’a pas oublié son point de départ&#x202f;; la moyenne se fait sur les suivants.</translation></message>
<message><source>Side features</source><translation>Attributs</translation></message>
<message><source>What the catalogue says of books and the file of readers takes part; helps where ratings are few.</source><translation>Ce que le catalogue dit des livres et le fichier des lecteurs entre en compte&#x202f;; utile là où les évaluations sont rares.</translation></message>
<message><source>Bayesian factorization</source><translation>Factorisation bayésienne</translation></message>
<message><source>The model's "%1" is no distribution</source><translation>Le «&#xa0;%1&#xa0;» du modèle n’est pas une distribution</translation></message>
<message><source>batch x %1</source><translation>lot x %1</translation></message>
<message><source>The model's "weight_books" name a book that there is not</source><translation>Le «&#xa0;weight_books&#xa0;» du modèle désigne un livre qui n’existe pas</translation></message>
<message><source>A factorization needs at least one factor</source><translation>Une factorisation demande au moins un facteur</translation></message>
<message><source>In batches</source><translation>Par lots</translation></message>
<message><source>In blocks</source><translation>Par blocs</translation></message>
<message><source>Matrix factorization</source><translation>Factorisation matricielle</translation></message>
<message><source>A rating is the product of two vectors of 3 numbers, one of the book and one of the reader. Small, easy to look into, and good on MovieLens after about 60 epochs.</source><translation>Une évaluation est le produit de deux vecteurs de 3 nombres, l’un du livre et l’autre du lecteur. Petit, facile à examiner, et bon sur MovieLens après environ 60 époques.</translation></message>
<message><source>The predicted rating is the dot product of a reader's and a book's vector of three numbers, and nothing else. With so few numbers each one can be looked at: the Embedding tab shows how they spread. Without biases the vectors must also carry how well a book is liked by all, so on sparse data it loses to plain biases.</source><translation>L’évaluation prédite est le produit scalaire du vecteur d’un lecteur et de celui d’un livre, de trois nombres chacun, et rien d’autre. Avec si peu de nombres, chacun peut être regardé&#xa0;: l’onglet Plongement montre leur répartition. Sans biais, les vecteurs doivent aussi porter l’appréciation générale d’un livre&#x202f;; sur des données creuses, le modèle perd donc contre de simples biais.</translation></message>
<message><source>looking into vectors of three numbers</source><translation>examiner des vecteurs de trois nombres</translation></message>
<message><source>Non-negative matrix factorization</source><translation>Factorisation matricielle non négative</translation></message>
<message><source>Matrix factorization whose vectors are never negative, so that each dimension reads as a taste a book has more or less of.</source><translation>Factorisation matricielle dont les vecteurs ne sont jamais négatifs, si bien que chaque dimension se lit comme un goût qu’un livre a plus ou moins.</translation></message>
<message><source>Matrix factorization in which no number may fall below zero: after each step what is negative becomes zero. A dimension can then only add to a rating, never take away, which makes it readable as an amount of something. It fits worse than free vectors, and much worse where readers have few ratings.</source><translation>Factorisation matricielle dans laquelle aucun nombre ne peut descendre sous zéro&#xa0;: après chaque pas, ce qui est négatif devient zéro. Une dimension ne peut alors qu’ajouter à une évaluation, jamais retrancher, ce qui la rend lisible comme une quantité de quelque chose. Elle s’ajuste moins bien que des vecteurs libres, et bien moins là où les lecteurs ont peu d’évaluations.</translation></message>
<message><source>dimensions that read as amounts of a taste</source><translation>des dimensions qui se lisent comme les doses d’un goût</translation></message>
<message><source>RMSE 0.963, MAE 0.758 on MovieLens 100k in five folds (NMF in the README of Surprise)</source><translation>RMSE 0,963, MAE 0,758 sur MovieLens 100k en cinq plis (NMF dans le README de Surprise)</translation></message>
<message><source>Goodbooks factorization, 200 steps</source><translation>Factorisation Goodbooks, 200 pas</translation></message>
<message><source>Matrix factorization with 10 factors in large batches, stopped after 200 of them: a quick first model to be continued.</source><translation>Factorisation matricielle à 10 facteurs, en grands lots, arrêtée après 200 d’entre eux&#xa0;: un premier modèle rapide, à poursuivre.</translation></message>
<message><source>Plain matrix factorization with ten numbers a vector, trained in 200 large batches only, so that it ends within a moment and can be continued from its checkpoint. After 200 batches it has seen each rating about once or less: its figures are those of a start, not of a finished model.</source><translation>Factorisation matricielle simple avec des vecteurs de dix nombres, entraînée sur 200 grands lots seulement, pour finir en un instant et pouvoir être poursuivie depuis son point de reprise. Après 200 lots, elle a vu chaque évaluation environ une fois, voire moins&#xa0;: ses valeurs sont celles d’un début, pas d’un modèle achevé.</translation></message>
<message><source>a quick first model to go on from</source><translation>un premier modèle rapide à poursuivre</translation></message>
<message><source>Biased matrix factorization</source><translation>Factorisation matricielle avec biais</translation></message>
<message><source>Mean, reader and book biases and the product of two vectors of 32 numbers. Accurate, and trained in a blink; start here for good predictions.</source><translation>La moyenne, les biais des lecteurs et des livres et le produit de deux vecteurs de 32 nombres. Exacte, et entraînée en un clin d’œil&#x202f;; commencez ici pour de bonnes prédictions.</translation></message>
<message><source>A rating is taken to be the mean of all ratings, plus how much this reader tends to give, plus how much this book tends to get, plus how well the two fit: the product of a vector of the reader and a vector of the book. Training begins with the best biases and then goes through the ratings one by one, moving the two vectors a little each time; the ratings are laid out in a grid of blocks so that several threads can work without disturbing each other. Good wherever readers have some ratings each; its book vectors make a map. It sees the stars only: not which books a reader chose to rate, not what the books are about, and a book that nobody rated gets the mean.</source><translation>Une évaluation est supposée être la moyenne de toutes les évaluations, plus ce que ce lecteur tend à donner, plus ce que ce livre tend à recevoir, plus l’accord des deux&#xa0;: le produit d’un vecteur du lecteur et d’un vecteur du livre. L’entraînement part des meilleurs biais, puis parcourt les évaluations une à une en déplaçant chaque fois un peu les deux vecteurs&#x202f;; les évaluations sont disposées en une grille de blocs, afin que plusieurs threads travaillent sans se gêner. Bonne partout où chaque lecteur a quelques évaluations&#x202f;; ses vecteurs de livres donnent une carte. Elle ne voit que les étoiles&#xa0;: ni quels livres un lecteur a choisi d’évaluer, ni de quoi parlent les livres, et un livre que personne n’a évalué reçoit la moyenne.</translation></message>
<message><source>predicting stars, with vectors that make a map</source><translation>prédire des étoiles, avec des vecteurs qui donnent une carte</translation></message>
<message><source>RMSE 0.934, MAE 0.737 on MovieLens 100k in five folds (SVD in the README of Surprise)</source><translation>RMSE 0,934, MAE 0,737 sur MovieLens 100k en cinq plis (SVD dans le README de Surprise)</translation></message>
<message><source>Adds the mean rating, and how much higher or lower each reader and each book tends to be rated; starts from the best such biases.</source><translation>Ajoute l’évaluation moyenne, et de combien chaque lecteur et chaque livre tend à être évalué plus haut ou plus bas&#x202f;; part des meilleurs de ces biais.</translation></message>
<message><source>Non-negative</source><translation>Non négative</translation></message>
<message><source>Keeps every vector entry at zero or above, so that each dimension can only add to a rating.</source><translation>Maintient toutes les valeurs des vecteurs à zéro ou au-dessus, si bien que chaque dimension ne peut qu’ajouter à une évaluation.</translation></message>
<message><source>Training</source><translation>Entraînement</translation></message>
<message><source>Method</source><translation>Méthode</translation></message>
<message><source>How the vectors are learned: by batches of ratings and an optimizer (mini-batch), or rating by rating over a grid of blocks (blocked-sgd), which is many times faster and makes squared errors small.</source><translation>Comment les vecteurs s’apprennent&#xa0;: par lots d’évaluations avec un optimiseur (mini-batch), ou évaluation par évaluation sur une grille de blocs (blocked-sgd), ce qui est bien plus rapide et réduit les erreurs quadratiques.</translation></message>
<message><source>Vectors without negative values give nothing below 0, and ratings go from %1 to %2: the model cannot learn those below 0. Switch non_negative off, or biases on.</source><translation>Des vecteurs sans valeurs négatives ne donnent rien en dessous de 0, et les évaluations vont de %1 à %2&#xa0;: le modèle ne peut pas apprendre celles en dessous de 0. Désactivez non_negative, ou activez biases.</translation></message>
<message><source>Given vectors are one array, and not %1</source><translation>Les vecteurs fournis forment un seul tableau, et non %1</translation></message>
<message><source>Given vectors</source><translation>Vecteurs fournis</translation></message>
<message><source>The vectors of epoch %1 are not decided by the ratings alone</source><translation>Les évaluations seules ne déterminent pas les vecteurs de l’époque %1</translation></message>
<message><source>Raise the regularization or the weight of books without a rating</source><translation>Augmentez la régularisation ou le poids des livres sans évaluation</translation></message>
<message><source>Implicit ALS</source><translation>ALS implicite</translation></message>
<message><source>Learns a vector for each book and reader from who read what, however it was rated. Fast, strong, and it can say which of a reader's books speak for another.</source><translation>Apprend un vecteur par livre et par lecteur d’après qui a lu quoi, quelle que soit l’évaluation. Rapide, performant, et capable de dire lesquels des livres d’un lecteur parlent pour un autre.</translation></message>
<message><source>strong recommendations, with vectors that make a map</source><translation>de bonnes recommandations, avec des vecteurs qui donnent une carte</translation></message>
<message><source>Weight of no rating</source><translation>Poids de l’absence d’évaluation</translation></message>
<message><source>How much it counts that a reader has not rated a book, where a rating counts 1; larger keeps closer to the popular books.</source><translation>Combien compte le fait qu’un lecteur n’a pas évalué un livre, quand une évaluation compte 1&#x202f;; plus grand reste plus près des livres populaires.</translation></message>
<message><source>Frequency scaling</source><translation>Échelle de fréquence</translation></message>
<message><source>How the regularization grows with a reader's or book's number of ratings: 0 is the same for all, 1 in proportion.</source><translation>Comment la régularisation croît avec le nombre d’évaluations d’un lecteur ou d’un livre&#xa0;: 0 la même pour tous, 1 en proportion.</translation></message>
<message><source>weighted squared error</source><translation>erreur quadratique pondérée</translation></message>
<message><source>The model's vectors have no length</source><translation>Les vecteurs du modèle n’ont pas de longueur</translation></message>
<message><source>EASE</source><translation>EASE</translation></message>
<message><source>Weighs every book against every other by one exact computation. Among the best rankings of a library of moderate size; nothing to tune but one number.</source><translation>Pondère chaque livre par rapport à chaque autre en un seul calcul exact. Parmi les meilleurs classements d’une bibliothèque de taille moyenne&#x202f;; rien à régler qu’un seul nombre.</translation></message>
<message><source>A book's score is the sum of weights from each book that the reader has. The weights are those that best rebuild all readers' shelves when no book may explain itself, and they can be written down in closed form: one inverse of the matrix that counts the readers every two books share. There is no chance in it and no training to watch, every recommendation is exactly a sum over the reader's books, and a new reader is served at once. The price is a number for every two books, so memory grows with the square of the library and computing with its cube, and there are no vectors of books to draw a map of.</source><translation>Le score d’un livre est la somme des poids venant de chaque livre que le lecteur a. Les poids sont ceux qui reconstruisent le mieux les étagères de tous les lecteurs quand aucun livre ne peut s’expliquer lui-même, et ils s’écrivent sous forme close&#xa0;: un seul inverse de la matrice qui compte les lecteurs communs à chaque paire de livres. Il n’y a ni hasard ni entraînement à observer, chaque recommandation est exactement une somme sur les livres du lecteur, et un nouveau lecteur est servi aussitôt. Le prix est un nombre par paire de livres&#xa0;: la mémoire croît avec le carré de la bibliothèque et le calcul avec son cube, et il n’y a pas de vecteurs de livres dont dessiner une carte.</translation></message>
<message><source>the best recommendations for little computing, without a map</source><translation>les meilleures recommandations pour peu de calcul, sans carte</translation></message>
<message><source>Lambda</source><translation>Lambda</translation></message>
<message><source>Pulls the weights between books toward zero; larger trusts only books that many readers have in common.</source><translation>Tire les poids entre livres vers zéro&#x202f;; plus grand ne se fie qu’aux livres que beaucoup de lecteurs ont en commun.</translation></message>
<message><source>penalized squared error</source><translation>erreur quadratique pénalisée</translation></message>
<message><source>%1 learns a weight between every two books: for %2 books that takes about %3 GB; it is limited to %4 books</source><translation>%1 apprend un poids par paire de livres&#xa0;: pour %2 livres, il faut environ %3 Go&#x202f;; la limite est de %4 livres</translation></message>
<message><source>Open ratings of fewer books, or choose another model, such as implicit ALS</source><translation>Ouvrez des évaluations de moins de livres, ou choisissez un autre modèle, comme l’ALS implicite</translation></message>
<message><source>The books' common readers do not decide the weights between them</source><translation>Les lecteurs communs des livres ne déterminent pas les poids entre eux</translation></message>
<message><source>EDLAE</source><translation>EDLAE</translation></message>
<message><source>EASE that does not lean on what is read by everybody: books with many readers are pulled harder. Mostly a better ranking than EASE for the same computation.</source><translation>Un EASE qui ne s’appuie pas sur ce que tout le monde lit&#xa0;: les livres aux nombreux lecteurs sont tirés plus fort. Le plus souvent un meilleur classement qu’EASE pour le même calcul.</translation></message>
<message><source>An auto-encoder that hides a part of each shelf at random must rebuild it from the rest and so cannot learn that a book follows from itself. For a linear one the mean over all ways to hide is known in closed form: a pull toward zero that grows with a book's readers. What EASE forbids outright, the weight of a book to itself, is zero here as well. One more number than EASE has to be chosen, the share that is hidden.</source><translation>Un auto-encodeur qui cache au hasard une partie de chaque étagère doit la reconstruire à partir du reste et ne peut donc pas apprendre qu’un livre découle de lui-même. Pour un auto-encodeur linéaire, la moyenne sur toutes les façons de cacher est connue sous forme close&#xa0;: une attraction vers zéro qui croît avec le nombre de lecteurs d’un livre. Ce qu’EASE interdit d’emblée, le poids d’un livre vers lui-même, est nul ici aussi. Il faut choisir un nombre de plus que pour EASE, la part cachée.</translation></message>
<message><source>recommendations that lean less on what everybody reads</source><translation>des recommandations moins appuyées sur ce que tout le monde lit</translation></message>
<message><source>RDLAE: relaxed auto-encoder</source><translation>RDLAE&#xa0;: auto-encodeur relâché</translation></message>
<message><source>EDLAE whose books may speak for themselves a little: helps books with few readers, whose weights EASE makes too small.</source><translation>Un EDLAE dont les livres peuvent parler un peu pour eux-mêmes&#xa0;: aide les livres qui ont peu de lecteurs, dont EASE rend les poids trop petits.</translation></message>
<message><source>That no book may explain itself is more than is needed: it is enough that none does so too much. Where the plain solution keeps below the bound it stays as it is, so rare books are only pulled; popular ones are held at the bound. A bound of 0 is EDLAE, without dropout EASE.</source><translation>Qu’aucun livre ne puisse s’expliquer lui-même, c’est plus qu’il n’en faut&#xa0;: il suffit qu’aucun ne le fasse trop. Là où la solution simple reste sous la borne, elle est gardée telle quelle, les livres rares sont donc seulement tirés&#x202f;; les populaires sont maintenus à la borne. Une borne de 0 donne EDLAE, et sans dropout EASE.</translation></message>
<message><source>recommendations of books with few readers</source><translation>recommander des livres qui ont peu de lecteurs</translation></message>
<message><source>Shelf dropout</source><translation>Dropout des étagères</translation></message>
<message><source>Share of each shelf that is thought to be hidden; larger pulls books with many readers harder.</source><translation>Part de chaque étagère supposée cachée&#x202f;; plus grand tire plus fort les livres qui ont beaucoup de lecteurs.</translation></message>
<message><source>Bound on itself</source><translation>Borne sur soi-même</translation></message>
<message><source>How much a book may say of itself; 0: nothing.</source><translation>Combien un livre peut dire de lui-même&#x202f;; 0&#xa0;: rien.</translation></message>
<message><source>Relaxed auto-encoder</source><translation>Auto-encodeur relâché</translation></message>
<message><source>SLIM</source><translation>SLIM</translation></message>
<message><source>SLIM: sparse linear method</source><translation>SLIM&#xa0;: méthode linéaire creuse</translation></message>
<message><source>Weighs a few books for each book and none against it. Close to EASE in what it recommends, with weights that can be read.</source><translation>Pondère quelques livres en faveur de chaque livre et aucun contre lui. Proche d’EASE dans ses recommandations, avec des poids qui se lisent.</translation></message>
<message><source>A book's score is the sum of weights from each book that the reader has, as with EASE, but weights may not be negative and all that are not worth their price are zero: an elastic net for each book. What is left is a short list of books that speak for another. There is no chance in it. It takes longer than EASE, the longer the lower the two pulls are, and the counts of readers of every two books have to fit into memory. No vectors, hence no map.</source><translation>Le score d’un livre est la somme des poids venant de chaque livre que le lecteur a, comme avec EASE, mais les poids ne peuvent être négatifs et tous ceux qui ne valent pas leur prix sont nuls&#xa0;: un elastic net par livre. Il reste une courte liste de livres qui parlent pour un autre. Il n’y a pas de hasard. Il prend plus de temps qu’EASE, d’autant plus que les deux pénalités sont faibles, et les nombres de lecteurs communs à chaque paire de livres doivent tenir en mémoire. Pas de vecteurs, donc pas de carte.</translation></message>
<message><source>recommendations whose weights can be read</source><translation>des recommandations dont les poids se lisent</translation></message>
<message><source>L1 pull</source><translation>Pénalité L1</translation></message>
<message><source>What a weight must be worth to be there at all, in readers in common; larger leaves fewer weights.</source><translation>Ce qu’un poids doit valoir pour exister, en lecteurs communs&#x202f;; plus grand laisse moins de poids.</translation></message>
<message><source>L2 pull</source><translation>Pénalité L2</translation></message>
<message><source>Pulls the weights between books toward zero; larger spreads them over more books.</source><translation>Tire les poids entre livres vers zéro&#x202f;; plus grand les répartit sur plus de livres.</translation></message>
<message><source>The model of this run knows no features of readers</source><translation>Le modèle de cet entraînement ne connaît pas d’attributs des lecteurs</translation></message>
<message><source>Choose a reader, or train a model that learns from features</source><translation>Choisissez un lecteur, ou entraînez un modèle qui apprend des attributs</translation></message>
<message><source>Product (GMF)</source><translation>Produit (GMF)</translation></message>
<message><source>Layers (MLP)</source><translation>Couches (MLP)</translation></message>
<message><source>Both (NeuMF)</source><translation>Les deux (NeuMF)</translation></message>
<message><source>The layers of the network make no sense</source><translation>Les couches du réseau n’ont pas de sens</translation></message>
<message><source>Every reader has every book: there is no order to learn</source><translation>Chaque lecteur a tous les livres&#xa0;: il n’y a pas d’ordre à apprendre</translation></message>
<message><source>GMF: generalized matrix factorization</source><translation>GMF&#xa0;: factorisation matricielle généralisée</translation></message>
<message><source>Learns which books a reader picks up from two vectors of 8 numbers, multiplied and weighted. The smallest network of neural collaborative filtering; trains in seconds.</source><translation>Apprend quels livres un lecteur prend, à partir de deux vecteurs de 8 nombres, multipliés et pondérés. Le plus petit réseau du filtrage collaboratif neuronal&#x202f;; s’entraîne en quelques secondes.</translation></message>
<message><source>Every rating, high or low, counts as a book that the reader picked; against each stand a few books drawn from those the reader has not rated, others each epoch. The two vectors are multiplied number by number, the products weighted and summed, and the sum is the score: its logistic function is the chance that the reader picks the book. Good for lists of books, useless for guessing stars, since a bad rating counts like a good one.</source><translation>Chaque évaluation, haute ou basse, compte comme un livre que le lecteur a pris&#x202f;; face à chacune se trouvent quelques livres tirés parmi ceux que le lecteur n’a pas évalués, d’autres à chaque époque. Les deux vecteurs sont multipliés nombre par nombre, les produits pondérés et sommés, et la somme est le score&#xa0;: sa fonction logistique est la probabilité que le lecteur prenne le livre. Bon pour des listes de livres, inutile pour deviner des étoiles, puisqu’une mauvaise évaluation compte comme une bonne.</translation></message>
<message><source>a first look at networks that rank</source><translation>une première approche des réseaux qui classent</translation></message>
<message><source>NCF: multi-layer perceptron</source><translation>NCF&#xa0;: perceptron multicouche</translation></message>
<message><source>Feeds a reader's and a book's vector to a tower of dense layers that learns whether the two go together. Shows what a network finds without being told to multiply.</source><translation>Envoie le vecteur d’un lecteur et celui d’un livre dans une tour de couches denses qui apprend si les deux vont ensemble. Montre ce qu’un réseau trouve sans qu’on lui dise de multiplier.</translation></message>
<message><source>As GMF it tells rated books from drawn ones, but the vectors are laid side by side and go through dense layers, each half as wide as the one before. In principle it can learn any way in which readers and books fit; in practice plain products are hard to beat, and over-fitting begins within a few epochs, so the best epoch is kept. Scoring all books takes longer than with products.</source><translation>Comme GMF, il distingue les livres évalués des livres tirés, mais les vecteurs sont mis côte à côte et traversent des couches denses, chacune moitié moins large que la précédente. En principe, il peut apprendre toute manière dont lecteurs et livres s’accordent&#x202f;; en pratique, de simples produits sont difficiles à battre, et le surapprentissage commence en quelques époques, c’est pourquoi la meilleure est conservée. Donner un score à tous les livres prend plus de temps qu’avec des produits.</translation></message>
<message><source>seeing what a network finds without being told to multiply</source><translation>voir ce qu’un réseau trouve sans qu’on lui dise de multiplier</translation></message>
<message><source>NeuMF: neural matrix factorization</source><translation>NeuMF&#xa0;: factorisation matricielle neuronale</translation></message>
<message><source>Multiplies one pair of vectors, feeds another to dense layers and joins both; each half is trained on its own first. The strongest network of its family.</source><translation>Multiplie une paire de vecteurs, en envoie une autre dans des couches denses et réunit les deux&#x202f;; chaque moitié est d’abord entraînée seule. Le réseau le plus performant de sa famille.</translation></message>
<message><source>GMF and the dense tower, each with vectors of its own, meet in one last layer. Both halves are trained alone first; the joint training starts from the mean of their scores, since from random numbers it often ends worse. Compare it with BPR and implicit ALS over all books: tuned plain models often match it, and rankings among 99 drawn books can hide that.</source><translation>GMF et la tour dense, chacun avec ses propres vecteurs, se rejoignent dans une dernière couche. Les deux moitiés sont d’abord entraînées seules&#x202f;; l’entraînement commun part de la moyenne de leurs scores, car à partir de nombres aléatoires il finit souvent moins bien. Comparez-le avec BPR et l’ALS implicite sur tous les livres&#xa0;: des modèles simples bien réglés l’égalent souvent, et des classements parmi 99 livres tirés peuvent le cacher.</translation></message>
<message><source>the best rankings that such networks give</source><translation>les meilleurs classements que donnent de tels réseaux</translation></message>
<message><source>%1 layers make no tower</source><translation>%1 couches ne font pas une tour</translation></message>
<message><source>Give 2 to %1</source><translation>Indiquez-en 2 à %1</translation></message>
<message><source>%1 cannot be halved</source><translation>%1 ne peut pas être divisé en deux</translation></message>
<message><source>The first layer holds a reader's and a book's vector: give an even number</source><translation>La première couche contient le vecteur d’un lecteur et celui d’un livre&#xa0;: donnez un nombre pair</translation></message>
<message><source>Network</source><translation>Réseau</translation></message>
<message><source>gmf multiplies the two vectors, mlp feeds them to dense layers, neumf does both.</source><translation>gmf multiplie les deux vecteurs, mlp les envoie dans des couches denses, neumf fait les deux.</translation></message>
<message><source>GMF factors</source><translation>Facteurs GMF</translation></message>
<message><source>Length of the vectors that are multiplied.</source><translation>Longueur des vecteurs qui sont multipliés.</translation></message>
<message><source>Tower</source><translation>Tour</translation></message>
<message><source>Units of the dense layers, widest first and separated by commas; the first holds the reader's and the book's vector side by side.</source><translation>Unités des couches denses, la plus large d’abord, séparées par des virgules&#x202f;; la première contient le vecteur du lecteur et celui du livre côte à côte.</translation></message>
<message><source>Negatives</source><translation>Négatifs</translation></message>
<message><source>How many books that the reader has not rated stand against each rating, drawn anew each epoch.</source><translation>Combien de livres non évalués par le lecteur font face à chaque évaluation, tirés de nouveau à chaque époque.</translation></message>
<message><source>Pre-training</source><translation>Préentraînement</translation></message>
<message><source>Trains the two halves of the network on their own first and starts from both.</source><translation>Entraîne d’abord seules les deux moitiés du réseau et part des deux.</translation></message>
<message><source>Pre-training epochs</source><translation>Époques de préentraînement</translation></message>
<message><source>Epochs of each half on its own.</source><translation>Époques de chaque moitié seule.</translation></message>
<message><source>Neural filtering</source><translation>Filtrage neuronal</translation></message>
<message><source>binary cross-entropy</source><translation>entropie croisée binaire</translation></message>
<message><source>The model's "%1" names a neighbor that there is not</source><translation>Le «&#xa0;%1&#xa0;» du modèle désigne un voisin qui n’existe pas</translation></message>
<message><source>Books</source><translation>Livres</translation></message>
<message><source>Readers</source><translation>Lecteurs</translation></message>
<message><source>Cosine</source><translation>Cosinus</translation></message>
<message><source>compare all pairs</source><comment>a task</comment><translation>comparer toutes les paires</translation></message>
<message><source>Keep fewer neighbors, or train on fewer ratings</source><translation>Gardez moins de voisins, ou entraînez sur moins d’évaluations</translation></message>
<message><source>Item neighbors</source><translation>Voisins de livres</translation></message>
<message><source>Recommends books whose readers are those of the books you know. Simple, fast to explain, and hard to beat in rankings.</source><translation>Recommande les livres dont les lecteurs sont ceux des livres que vous connaissez. Simple, vite expliqué, et difficile à battre en classement.</translation></message>
<message><source>Two books are alike if many readers have both. A book's score for a reader is the sum of its similarities to the reader's books, so each recommendation can name exactly the books that speak for it, and a new reader is served at once. Beside that, it predicts stars: from the reader's ratings of the most similar books, each as far as it lies from what the biases of reader and book would make it. It lacks any view of the whole: books without readers in common are strangers to it, however alike they are.</source><translation>Deux livres se ressemblent si beaucoup de lecteurs ont les deux. Le score d’un livre pour un lecteur est la somme de ses similarités avec les livres du lecteur&#xa0;: chaque recommandation peut donc nommer exactement les livres qui parlent pour elle, et un nouveau lecteur est servi aussitôt. En outre, il prédit des étoiles&#xa0;: d’après les évaluations par le lecteur des livres les plus similaires, chacune pour son écart à ce qu’en feraient les biais du lecteur et du livre. Il lui manque toute vue d’ensemble&#xa0;: des livres sans lecteurs communs lui sont étrangers, aussi semblables soient-ils.</translation></message>
<message><source>recommendations that name the books they come from</source><translation>des recommandations qui nomment les livres dont elles viennent</translation></message>
<message><source>RMSE 0.931, MAE 0.733 on MovieLens 100k in five folds (k-NN Baseline in the README of Surprise)</source><translation>RMSE 0,931, MAE 0,733 sur MovieLens 100k en cinq plis (k-NN Baseline dans le README de Surprise)</translation></message>
<message><source>Reader neighbors</source><translation>Voisins de lecteurs</translation></message>
<message><source>Recommends what readers like you have read. The oldest of the recommenders, still a fair one.</source><translation>Recommande ce que des lecteurs comme vous ont lu. Le plus ancien des systèmes de recommandation, et toujours correct.</translation></message>
<message><source>Two readers are alike if they have many books in common. A book's score is the sum of the similarities of those of the nearest readers who have it; stars are predicted from how those readers rated it, as far off as they were from what their and the book's biases would make it. It shows tastes that cross the borders of genres. It needs readers with enough books, takes long where readers are many, and readers with few books are hardly near to anybody.</source><translation>Deux lecteurs se ressemblent s’ils ont beaucoup de livres en commun. Le score d’un livre est la somme des similarités de ceux des lecteurs les plus proches qui l’ont&#x202f;; les étoiles sont prédites d’après leurs évaluations, avec le même écart à ce que leurs biais et celui du livre donneraient. Il montre des goûts qui passent les frontières des genres. Il demande des lecteurs avec assez de livres, prend du temps quand les lecteurs sont nombreux, et les lecteurs avec peu de livres ne sont guère proches de personne.</translation></message>
<message><source>tastes that cross the borders of genres</source><translation>des goûts qui passent les frontières des genres</translation></message>
<message><source>Neighbors are</source><translation>Les voisins sont</translation></message>
<message><source>Books like the one in question that the reader rated (item), or readers like this one who rated the book (user).</source><translation>Des livres semblables à celui en question que le lecteur a évalués (item), ou des lecteurs semblables à celui-ci qui ont évalué le livre (user).</translation></message>
<message><source>Neighbors</source><translation>Voisins</translation></message>
<message><source>At most so many of the nearest take part in a predicted rating.</source><translation>Au plus autant des plus proches participent à une évaluation prédite.</translation></message>
<message><source>Shrinkage</source><translation>Rétrécissement</translation></message>
<message><source>Ratings in common at which a correlation counts half; larger trusts chance less.</source><translation>Évaluations communes à partir desquelles une corrélation compte pour moitié&#x202f;; plus grand se fie moins au hasard.</translation></message>
<message><source>Similarity</source><translation>Similarité</translation></message>
<message><source>Of sets of readers or books, for rankings: cosine, or bm25, which counts those with many ratings for less.</source><translation>Des ensembles de lecteurs ou de livres, pour les classements&#xa0;: cosinus, ou bm25, qui compte moins ceux qui ont beaucoup d’évaluations.</translation></message>
<message><source>Ranking neighbors</source><translation>Voisins de classement</translation></message>
<message><source>At most so many of the nearest count in a ranking.</source><translation>Au plus autant des plus proches comptent dans un classement.</translation></message>
<message><source>Slope One</source><translation>Slope One</translation></message>
<message><source>Predicts a rating from those of other books and the mean difference between the two books. Nothing to set and nothing to train; has no vectors, hence no map.</source><translation>Prédit une évaluation d’après celles d’autres livres et la différence moyenne entre les deux livres. Rien à régler ni à entraîner&#x202f;; n’a pas de vecteurs, donc pas de carte.</translation></message>
<message><source>If readers who rated both books gave the one half a star more than the other, a reader who gave the other four is taken to give the one four and a half. The answers of all books that a reader rated are averaged, each counting as often as there are readers of both; where nobody has read both, the biases answer. Easy to follow, good with few ratings a reader, and a useful yardstick. It knows no tastes: whoever liked one book is taken to like the next as anybody else would.</source><translation>Si les lecteurs qui ont évalué les deux livres ont donné à l’un une demi-étoile de plus qu’à l’autre, un lecteur qui a donné quatre à l’autre est supposé donner quatre et demi au premier. Les réponses de tous les livres évalués par un lecteur sont moyennées, chacune comptant autant qu’il y a de lecteurs communs&#x202f;; là où personne n’a lu les deux, les biais répondent. Facile à suivre, bon avec peu d’évaluations par lecteur, et point de comparaison utile. Il ne connaît pas les goûts&#xa0;: qui a aimé un livre est supposé aimer le suivant comme n’importe qui d’autre.</translation></message>
<message><source>stars that anybody can follow, and a yardstick</source><translation>des étoiles que chacun peut suivre, et un point de comparaison</translation></message>
<message><source>RMSE 0.946, MAE 0.743 on MovieLens 100k in five folds (Slope One in the README of Surprise)</source><translation>RMSE 0,946, MAE 0,743 sur MovieLens 100k en cinq plis (Slope One dans le README de Surprise)</translation></message>
<message><source>Each embedding of a network needs at least one entry</source><translation>Chaque plongement d’un réseau demande au moins une valeur</translation></message>
<message><source>A network needs one activation for each hidden layer</source><translation>Un réseau demande une activation par couche cachée</translation></message>
<message><source>Give as many activations as hidden layers.</source><translation>Donnez autant d’activations que de couches cachées.</translation></message>
<message><source>A hidden layer needs at least one unit</source><translation>Une couche cachée demande au moins une unité</translation></message>
<message><source>Goodbooks neural regressor</source><translation>Régresseur neuronal Goodbooks</translation></message>
<message><source>Learns a vector of 15 numbers for each book and each reader and feeds both to a small neural network. Shows over-fitting after a few epochs; the best epoch is kept.</source><translation>Apprend un vecteur de 15 nombres pour chaque livre et chaque lecteur et envoie les deux dans un petit réseau de neurones. Montre le surapprentissage après quelques époques&#x202f;; la meilleure est conservée.</translation></message>
<message><source>Every book and every reader has a vector of 15 numbers, drawn at random at first. The two are laid end to end and go through a layer of 128 units to one predicted rating; training changes vectors and weights together so that the squared error falls. It learns fast and soon knows its own ratings by heart: the training loss keeps falling while the loss on held-out ratings turns. Good for a first map; biases are not built in and must be learned by the network.</source><translation>Chaque livre et chaque lecteur a un vecteur de 15 nombres, d’abord tiré au hasard. Les deux sont mis bout à bout et traversent une couche de 128 unités jusqu’à une évaluation prédite&#x202f;; l’entraînement modifie ensemble vecteurs et poids pour que l’erreur quadratique baisse. Il apprend vite et sait bientôt ses propres évaluations par cœur&#xa0;: la perte d’entraînement continue de baisser alors que la perte sur les évaluations mises de côté remonte. Bon pour une première carte&#x202f;; les biais ne sont pas intégrés, le réseau doit les apprendre.</translation></message>
<message><source>a first map of a library within seconds</source><translation>une première carte d’une bibliothèque en quelques secondes</translation></message>
<message><source>Neural factorization</source><translation>Factorisation neuronale</translation></message>
<message><source>Vectors with dropout and three dense layers, trained on plain rather than squared errors. Slow to learn: up to 250 epochs.</source><translation>Des vecteurs avec dropout et trois couches denses, entraînés sur les erreurs simples plutôt que quadratiques. Lente à apprendre&#xa0;: jusqu’à 250 époques.</translation></message>
<message><source>Longer vectors for books (8) than for readers (5), of which a fifth is hidden at random in each batch, go through dense layers of 100, 50 and 20 units. Training makes plain errors small rather than squared ones, so a few wild ratings count for less: its mean absolute error is good, its squared error less so.</source><translation>Des vecteurs plus longs pour les livres (8) que pour les lecteurs (5), dont un cinquième est caché au hasard dans chaque lot, traversent des couches denses de 100, 50 et 20 unités. L’entraînement réduit les erreurs simples plutôt que quadratiques, si bien que quelques évaluations aberrantes comptent moins&#xa0;: son erreur absolue moyenne est bonne, son erreur quadratique moins.</translation></message>
<message><source>ratings with wild outliers: it makes plain errors small</source><translation>des évaluations avec de fortes aberrations, car elle réduit les erreurs simples</translation></message>
<message><source>Goodbooks deep network, 200 steps</source><translation>Réseau profond Goodbooks, 200 pas</translation></message>
<message><source>Vectors of 10 numbers and two dense layers in large batches, stopped after 200 of them: a quick first model to be continued.</source><translation>Des vecteurs de 10 nombres et deux couches denses en grands lots, arrêtés après 200 d’entre eux&#xa0;: un premier modèle rapide, à poursuivre.</translation></message>
<message><source>Vectors of ten numbers, joined and passed through two dense layers, trained in 200 large batches only. The network learns the overall level of ratings sooner than a product of vectors does, so after so few batches it is far ahead of plain factorization.</source><translation>Des vecteurs de dix nombres, réunis et passés par deux couches denses, entraînés sur 200 grands lots seulement. Le réseau apprend le niveau général des évaluations plus tôt qu’un produit de vecteurs&#x202f;; après si peu de lots, il a donc une large avance sur la factorisation simple.</translation></message>
<message><source>%1 hidden layers are too many</source><translation>%1 couches cachées, c’est trop</translation></message>
<message><source>Give at most %1</source><translation>Donnez-en au plus %1</translation></message>
<message><source>%1 activations are too many</source><translation>%1 activations, c’est trop</translation></message>
<message><source>Give one a hidden layer</source><translation>Donnez-en une par couche cachée</translation></message>
<message><source>No activation is given</source><translation>Aucune activation n’est donnée</translation></message>
<message><source>Give one a hidden layer, of %1</source><translation>Donnez-en une par couche cachée, parmi %1</translation></message>
<message><source>Book embedding</source><translation>Plongement des livres</translation></message>
<message><source>Length of the vector learned for each book.</source><translation>Longueur du vecteur appris pour chaque livre.</translation></message>
<message><source>Reader embedding</source><translation>Plongement des lecteurs</translation></message>
<message><source>Length of the vector learned for each reader.</source><translation>Longueur du vecteur appris pour chaque lecteur.</translation></message>
<message><source>Embedding dropout</source><translation>Dropout des plongements</translation></message>
<message><source>Share of vector entries that are hidden at random while training; a cure for over-fitting.</source><translation>Part des valeurs des vecteurs cachée au hasard pendant l’entraînement&#x202f;; un remède au surapprentissage.</translation></message>
<message><source>Hidden layers</source><translation>Couches cachées</translation></message>
<message><source>Units of each layer between the vectors and the output, separated by commas; none makes the network linear.</source><translation>Unités de chaque couche entre les vecteurs et la sortie, séparées par des virgules&#x202f;; sans couche, le réseau est linéaire.</translation></message>
<message><source>Activations</source><translation>Activations</translation></message>
<message><source>What each hidden layer does to its sums, one a layer; the last one given serves the rest.</source><translation>Ce que chaque couche cachée fait de ses sommes, une par couche&#x202f;; la dernière indiquée vaut pour les suivantes.</translation></message>
<message><source>Hidden dropout</source><translation>Dropout des couches</translation></message>
<message><source>Share of hidden units that are switched off at random while training; a cure for over-fitting.</source><translation>Part des unités cachées désactivées au hasard pendant l’entraînement&#x202f;; un remède au surapprentissage.</translation></message>
<message><source>Output activation</source><translation>Activation de sortie</translation></message>
<message><source>What is done to the last sum: relu keeps ratings from falling below zero, linear leaves them.</source><translation>Ce qui est fait de la dernière somme&#xa0;: relu empêche les évaluations de descendre sous zéro, linear les laisse telles quelles.</translation></message>
<message><source>nothing below %1</source><translation>rien en dessous de %1</translation></message>
<message><source>nothing outside %1 to %2</source><translation>rien hors de %1 à %2</translation></message>
<message><source>The output activation %1 gives %2, and ratings go from %3 to %4: %5</source><translation>L’activation de sortie %1 ne donne %2, et les évaluations vont de %3 à %4&#xa0;: %5</translation></message>
<message><source>the model cannot learn them. Set output_activation to linear.</source><translation>le modèle ne peut pas les apprendre. Mettez output_activation à linear.</translation></message>
<message><source>it is linear in this run, in place of the preset's.</source><translation>elle est linéaire dans cet entraînement, à la place de celle du préréglage.</translation></message>
<message><source>Neural network</source><translation>Réseau de neurones</translation></message>
<message><source>BPR matrix factorization</source><translation>Factorisation matricielle BPR</translation></message>
<message><source>Learns to put each book a reader has above one drawn from those the reader does not have. Fast, with vectors that make a good map.</source><translation>Apprend à placer chaque livre qu’un lecteur a au-dessus d’un livre tiré parmi ceux qu’il n’a pas. Rapide, avec des vecteurs qui donnent une bonne carte.</translation></message>
<message><source>A score is the product of a reader's and a book's vector plus the book's own popularity. Training takes a book the reader has and one the reader does not have and moves the vectors so that the first scores higher, the less the surer the order already is: this makes the area under the curve large, the share of pairs in the right order. Ratings' heights do not count. The order of rare books among each other gets little attention, since most of the drawn books are never contested.</source><translation>Un score est le produit du vecteur d’un lecteur et de celui d’un livre, plus la popularité propre du livre. L’entraînement prend un livre que le lecteur a et un qu’il n’a pas, et déplace les vecteurs pour que le premier ait le score le plus haut, d’autant moins que l’ordre est déjà sûr&#xa0;: cela augmente l’aire sous la courbe, c’est-à-dire la part des paires dans le bon ordre. La hauteur des évaluations ne compte pas. L’ordre des livres rares entre eux reçoit peu d’attention, puisque la plupart des livres tirés ne sont jamais disputés.</translation></message>
<message><source>Rendle, Freudenthaler, Gantner &amp; Schmidt-Thieme: BPR: Bayesian Personalized Ranking from Implicit Feedback, UAI 2009</source><translation>Rendle, Freudenthaler, Gantner &amp; Schmidt-Thieme: BPR: Bayesian Personalized Ranking from Implicit Feedback, UAI 2009</translation></message>
<message><source>quick rankings, with vectors that make a good map</source><translation>des classements rapides, avec des vecteurs qui donnent une bonne carte</translation></message>
<message><source>NDCG@10 0.277, recall@10 0.237 over all films of MovieLens 100k (BPR with 64 numbers in the README of RecBole)</source><translation>NDCG@10 0,277, rappel@10 0,237 sur tous les films de MovieLens 100k (BPR avec 64 nombres dans le README de RecBole)</translation></message>
<message><source>BPR</source><translation>BPR</translation></message>
<message><source>LightGCN</source><translation>LightGCN</translation></message>
<message><source>Averages the vectors of readers and books along the graph of who rated what, then orders books as BPR does. Slower than BPR and usually better.</source><translation>Fait la moyenne des vecteurs des lecteurs et des livres le long du graphe de qui a évalué quoi, puis ordonne les livres comme BPR. Plus lent que BPR et le plus souvent meilleur.</translation></message>
<message><source>Readers and books are the nodes of a graph whose edges are the ratings. The vector that counts is the mean of a node's own, its neighbors', their neighbors' and so on, each divided by the roots of how many edges both ends have, so that popular books do not drown the rest. Readers who share books thus come to lie close, which helps most where ratings are few. Each step goes over the whole graph: on large data take larger batches.</source><translation>Les lecteurs et les livres sont les nœuds d’un graphe dont les arêtes sont les évaluations. Le vecteur qui compte est la moyenne de celui du nœud lui-même, de ceux de ses voisins, de leurs voisins et ainsi de suite, chacun divisé par les racines du nombre d’arêtes des deux extrémités, pour que les livres populaires ne noient pas les autres. Les lecteurs qui partagent des livres se rapprochent ainsi, ce qui aide le plus là où les évaluations sont rares. Chaque pas parcourt tout le graphe&#xa0;: sur de grandes données, prenez des lots plus grands.</translation></message>
<message><source>He, Deng, Wang, Li, Zhang &amp; Wang: LightGCN: Simplifying and Powering Graph Convolution Network for Recommendation, SIGIR 2020</source><translation>He, Deng, Wang, Li, Zhang &amp; Wang: LightGCN: Simplifying and Powering Graph Convolution Network for Recommendation, SIGIR 2020</translation></message>
<message><source>rankings where ratings are few</source><translation>des classements là où les évaluations sont rares</translation></message>
<message><source>NDCG@10 0.416, recall@10 0.196 on MovieLens 100k, a quarter held out (benchmarks of Microsoft Recommenders)</source><translation>NDCG@10 0,416, rappel@10 0,196 sur MovieLens 100k, un quart mis de côté (bancs d’essai de Microsoft Recommenders)</translation></message>
<message><source>Graph layers</source><translation>Couches du graphe</translation></message>
<message><source>How many steps away readers and books still shape a vector; 0 leaves the graph out.</source><translation>À combien de pas des lecteurs et des livres façonnent encore un vecteur&#x202f;; 0 laisse le graphe de côté.</translation></message>
<message><source>The model needs at least one factor</source><translation>Le modèle demande au moins un facteur</translation></message>
<message><source>SVD++</source><translation>SVD++</translation></message>
<message><source>SVD++ needs at least one factor</source><translation>SVD++ demande au moins un facteur</translation></message>
<message><source>The model's "%1"</source><translation>Le «&#xa0;%1&#xa0;» du modèle</translation></message>
<message><source>%1 is %2, not %3</source><translation>%1 est %2, et non %3</translation></message>
<message><source>%1 holds a value that is not a number</source><translation>%1 contient une valeur qui n’est pas un nombre</translation></message>
<message><source>Next book: item transitions</source><translation>Livre suivant&#xa0;: transitions entre livres</translation></message>
<message><source>Recommends what readers went on to after the books that a reader read last. Needs times of ratings; strong where books are read in a row, such as series.</source><translation>Recommande ce vers quoi les lecteurs sont allés après les livres qu’un lecteur a lus en dernier. Demande des dates d’évaluations&#x202f;; performant là où les livres se lisent à la suite, comme les séries.</translation></message>
<message><source>For each book it is counted which books came after it on readers' shelves, the nearer the more, and the score of a book is how much it follows the reader's last few books. All else that the reader has is left out, so it knows the mood and not the taste. Measure it with each reader's newest ratings held out (last-out): held-out ratings from the middle of a shelf are not what it answers.</source><translation>Pour chaque livre, on compte quels livres l’ont suivi sur les étagères des lecteurs, d’autant plus qu’ils étaient proches, et le score d’un livre est la force avec laquelle il suit les derniers livres du lecteur. Tout le reste de ce que le lecteur a est laissé de côté&#xa0;: le modèle connaît l’humeur et non le goût. Mesurez-le en mettant de côté les évaluations les plus récentes de chaque lecteur (last-out)&#xa0;: des évaluations mises de côté au milieu d’une étagère ne sont pas ce à quoi il répond.</translation></message>
<message><source>what to read next in a series; needs times</source><translation>savoir quoi lire ensuite dans une série&#x202f;; demande des dates</translation></message>
<message><source>Window</source><translation>Fenêtre</translation></message>
<message><source>How many books further on a book still counts as following, the d-th 1/d; 1: the very next alone.</source><translation>Jusqu’à combien de livres plus loin un livre compte encore comme suivant, le d-ième pour 1/d&#x202f;; 1&#xa0;: seulement le tout prochain.</translation></message>
<message><source>Last books</source><translation>Derniers livres</translation></message>
<message><source>How many of a reader's last books are asked what follows them.</source><translation>Pour combien de derniers livres d’un lecteur on demande ce qui les suit.</translation></message>
<message><source>Makes little of what follows a book that few have read; in followers that are thought to have been any other book.</source><translation>Donne peu de poids à ce qui suit un livre que peu ont lu&#x202f;; exprimé en suivants supposés avoir été n’importe quel autre livre.</translation></message>
<message><source>The times of the ratings are left out: what follows what is taken from the order of the ratings in their file.</source><translation>Les dates des évaluations sont laissées de côté&#xa0;: ce qui suit est déduit de l’ordre des évaluations dans leur fichier.</translation></message>
<message><source>The ratings have no times: what follows what is taken from the order of the ratings in their file.</source><translation>Les évaluations n’ont pas de dates&#xa0;: ce qui suit est déduit de l’ordre des évaluations dans leur fichier.</translation></message>
<message><source>Item transitions</source><translation>Transitions entre livres</translation></message>
<message><source>negative log-likelihood</source><translation>log-vraisemblance négative</translation></message>
<message><source>A tower needs vectors and layers of at least one unit</source><translation>Une tour demande des vecteurs et des couches d’au moins une unité</translation></message>
<message><source>The model of this run knows nothing of readers but their ids</source><translation>Le modèle de cet entraînement ne connaît des lecteurs que leurs identifiants</translation></message>
<message><source>Choose a reader.</source><translation>Choisissez un lecteur.</translation></message>
<message><source>The model knows no feature "%1"</source><translation>Le modèle ne connaît pas d’attribut «&#xa0;%1&#xa0;»</translation></message>
<message><source>It knows %1.</source><translation>Il connaît %1.</translation></message>
<message><source>%1: "%2" is not known</source><translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas connu</translation></message>
<message><source>Known are %1.</source><translation>Sont connus&#xa0;: %1.</translation></message>
<message><source>time: "%1" is no time</source><translation>time&#xa0;: «&#xa0;%1&#xa0;» n’est pas une date</translation></message>
<message><source>Write a date such as 2008-01-31, or seconds since 1970.</source><translation>Écrivez une date comme 2008-01-31, ou des secondes depuis 1970.</translation></message>
<message><source>%1: "%2" is not a number</source><translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nombre</translation></message>
<message><source>Training knew numbers from %1 to %2.</source><translation>L’entraînement connaissait des nombres de %1 à %2.</translation></message>
<message><source>None</source><translation>Aucune</translation></message>
<message><source>By frequency (logQ)</source><translation>Selon la fréquence (logQ)</translation></message>
<message><source>Corrected logQ</source><translation>LogQ corrigé</translation></message>
<message><source>Two towers of features</source><translation>Deux tours d’attributs</translation></message>
<message><source>Learns from what is known of readers (age, occupation, ...) and of books (words, authors, ...). Recommends to somebody of whom only such attributes are known.</source><translation>Apprend de ce qui est connu des lecteurs (âge, profession, ...) et des livres (mots, auteurs, ...). Recommande à quelqu’un dont seuls de tels attributs sont connus.</translation></message>
<message><source>One small network turns what is known of a reader, such as age, gender and occupation, and the time of the rating into a vector; another turns a book, its title's words, authors, genres and the like into a vector of the same length. The score of a book is the product of the two. Training takes the ratings in batches and asks each reader's vector to pick the right book out of all books of the batch, so every rating counts as a choice and its stars do not matter; that popular books turn up as wrong answers more often is made up for. It is the model for readers without ratings, whose attributes can be typed in, and for fast search among very many books. It lacks a taste of each reader's own unless the reader's id is switched on, and where times are known a random split flatters it: people rate many books in one sitting, and the time tells who is asking. For a reader of the data it takes the last time in training.</source><translation>Un petit réseau transforme en vecteur ce qui est connu d’un lecteur, comme l’âge, le sexe et la profession, et la date de l’évaluation&#x202f;; un autre transforme un livre, les mots de son titre, ses auteurs, ses genres, etc. en un vecteur de même longueur. Le score d’un livre est le produit des deux. L’entraînement prend les évaluations par lots et demande au vecteur de chaque lecteur de choisir le bon livre parmi tous ceux du lot&#xa0;: chaque évaluation compte donc comme un choix et ses étoiles n’importent pas&#x202f;; le fait que les livres populaires se présentent plus souvent comme mauvaises réponses est compensé. C’est le modèle pour les lecteurs sans évaluations, dont on peut saisir les attributs, et pour une recherche rapide parmi un très grand nombre de livres. Il lui manque le goût propre de chaque lecteur, à moins d’activer l’identifiant du lecteur, et là où les dates sont connues, une partition aléatoire le flatte&#xa0;: on évalue beaucoup de livres en une séance, et la date dit qui demande. Pour un lecteur des données, il prend la dernière date de l’entraînement.</translation></message>
<message><source>readers of whom only attributes are known</source><translation>des lecteurs dont seuls des attributs sont connus</translation></message>
<message><source>Two deeper towers of features</source><translation>Deux tours d’attributs plus profondes</translation></message>
<message><source>The same with two dense layers in each tower and the reader's id as a feature: for readers who have ratings.</source><translation>La même chose avec deux couches denses par tour et l’identifiant du lecteur comme attribut&#xa0;: pour les lecteurs qui ont des évaluations.</translation></message>
<message><source>Two towers with one more rectified layer each, so that features can act on each other, and with the reader's id among the features. It ranks better for readers who have ratings and is a little slower. What holds for the smaller one holds here too: ratings are choices, stars do not matter, and a random split of timed data flatters it.</source><translation>Deux tours avec chacune une couche rectifiée de plus, afin que les attributs puissent agir les uns sur les autres, et avec l’identifiant du lecteur parmi les attributs. Classe mieux pour les lecteurs qui ont des évaluations, un peu plus lentement. Ce qui vaut pour le petit modèle vaut ici aussi&#xa0;: les évaluations sont des choix, les étoiles n’importent pas, et une partition aléatoire de données datées le flatte.</translation></message>
<message><source>readers with ratings, from what is known of them</source><translation>des lecteurs qui ont des évaluations, d’après ce qui est connu d’eux</translation></message>
<message><source>Top-100 accuracy about 0.27 with one layer and 0.29 with more on MovieLens 100k (tutorials of TensorFlow Recommenders)</source><translation>Exactitude top-100 d’environ 0,27 avec une couche et 0,29 avec plusieurs sur MovieLens 100k (tutoriels de TensorFlow Recommenders)</translation></message>
<message><source>Two towers as published</source><translation>Deux tours comme publiées</translation></message>
<message><source>The two towers with titles alone and no correction for popularity, as their authors trained them: to compare with the published figures.</source><translation>Les deux tours avec les titres seuls et sans correction de la popularité, comme leurs auteurs les ont entraînées&#xa0;: pour comparer avec les valeurs publiées.</translation></message>
<message><source>The same two towers trained on the plain choice among the books of a batch. Popular books are met as wrong answers more often than others and so end up too low in the lists; the other presets correct for that. Good for repeating published results and for seeing what the correction does.</source><translation>Les mêmes deux tours, entraînées sur le simple choix parmi les livres d’un lot. Les livres populaires se présentent plus souvent que d’autres comme mauvaises réponses et finissent donc trop bas dans les listes&#x202f;; les autres préréglages corrigent cela. Bon pour reproduire des résultats publiés et pour voir l’effet de la correction.</translation></message>
<message><source>comparing with the published tutorials</source><translation>comparer avec les tutoriels publiés</translation></message>
<message><source>A tower has 1 to %1 layers</source><translation>Une tour a 1 à %1 couches</translation></message>
<message><source>Give the units of each, such as 64,32</source><translation>Indiquez les unités de chacune, par exemple 64,32</translation></message>
<message><source>Feature vector</source><translation>Vecteur d’attribut</translation></message>
<message><source>Length of the vector that each value of a feature has.</source><translation>Longueur du vecteur de chaque valeur d’un attribut.</translation></message>
<message><source>Tower layers</source><translation>Couches des tours</translation></message>
<message><source>Units of the dense layers of each tower, separated by commas; the last is the length of the vectors that are multiplied.</source><translation>Unités des couches denses de chaque tour, séparées par des virgules&#x202f;; la dernière est la longueur des vecteurs qui sont multipliés.</translation></message>
<message><source>Reader id</source><translation>Identifiant du lecteur</translation></message>
<message><source>Who the reader is counts as a feature too: better for known readers, of no use to new ones. Used in any case where nothing else is known of readers.</source><translation>Qui est le lecteur compte aussi comme attribut&#xa0;: meilleur pour les lecteurs connus, inutile pour les nouveaux. Utilisé de toute façon là où rien d’autre n’est connu des lecteurs.</translation></message>
<message><source>Book id</source><translation>Identifiant du livre</translation></message>
<message><source>Each book has a vector of its own beside those of its words; without it books are told apart by their features alone.</source><translation>Chaque livre a son propre vecteur à côté de ceux de ses mots&#x202f;; sans lui, les livres ne se distinguent que par leurs attributs.</translation></message>
<message><source>Catalogue columns</source><translation>Colonnes du catalogue</translation></message>
<message><source>Authors, language, year, genre and whatever else the catalogue has are features of the books.</source><translation>Auteurs, langue, année, genre et tout ce que le catalogue contient d’autre sont des attributs des livres.</translation></message>
<message><source>Time buckets</source><translation>Tranches de temps</translation></message>
<message><source>The time of a rating is a feature, cut into this many spans of equal length; 0: times are left out.</source><translation>La date d’une évaluation est un attribut, découpé en ce nombre de tranches de même durée&#x202f;; 0&#xa0;: les dates sont laissées de côté.</translation></message>
<message><source>Number buckets</source><translation>Tranches de nombres</translation></message>
<message><source>Columns of numbers, such as ages, are cut into this many groups of about equal size.</source><translation>Les colonnes de nombres, comme les âges, sont découpées en ce nombre de tranches d’effectif à peu près égal.</translation></message>
<message><source>Numbers as such</source><translation>Nombres tels quels</translation></message>
<message><source>Numbers enter the towers as they are too, brought to mean 0 and variance 1.</source><translation>Les nombres entrent aussi dans les tours tels quels, ramenés à une moyenne de 0 et une variance de 1.</translation></message>
<message><source>Words</source><translation>Mots</translation></message>
<message><source>So many of the most frequent words of titles have vectors; the rest share one.</source><translation>Autant des mots les plus fréquents des titres ont un vecteur&#x202f;; les autres en partagent un.</translation></message>
<message><source>Temperature</source><translation>Température</translation></message>
<message><source>Scores are divided by it in training; below 1 the model is pressed to tell books apart more sharply.</source><translation>Les scores sont divisés par elle à l’entraînement&#x202f;; en dessous de 1, le modèle est poussé à distinguer plus nettement les livres.</translation></message>
<message><source>Popularity correction</source><translation>Correction de popularité</translation></message>
<message><source>Popular books are met more often as wrong answers; logq makes up for it for all books of a batch, corrected for all but the right answer.</source><translation>Les livres populaires se présentent plus souvent comme mauvaises réponses&#x202f;; logq le compense pour tous les livres d’un lot, corrected pour tous sauf la bonne réponse.</translation></message>
<message><source>Remove accidental hits</source><translation>Retirer les coïncidences</translation></message>
<message><source>Further copies of the right answer in a batch no longer count as wrong answers.</source><translation>Les autres copies de la bonne réponse dans un lot ne comptent plus comme mauvaises réponses.</translation></message>
<message><source>Two towers</source><translation>Deux tours</translation></message>
<message><source>in-batch softmax</source><translation>softmax dans le lot</translation></message>
<message><source>There is no metric called "%1"</source><translation>Il n’y a pas de métrique nommée «&#xa0;%1&#xa0;»</translation></message>
<message><source>Use cosine, euclidean or dot</source><translation>Utilisez cosine, euclidean ou dot</translation></message>
<message><source>There are no vectors to find neighbors among</source><translation>Il n’y a pas de vecteurs parmi lesquels chercher des voisins</translation></message>
<message><source>The nearest books could not be found: %1</source><translation>Les livres les plus proches n’ont pas pu être trouvés&#xa0;: %1</translation></message>
<message><source>Neighbors need at least two books</source><translation>Des voisins demandent au moins deux livres</translation></message>
<message><source>This model has no book vectors to find neighbors by</source><translation>Ce modèle n’a pas de vecteurs de livres d’après lesquels trouver des voisins</translation></message>
<message><source>The number of neighbors must be at least 1</source><translation>Le nombre de voisins doit être au moins 1</translation></message>
<message><source>find the neighbors of every book</source><comment>a task</comment><translation>trouver les voisins de chaque livre</translation></message>
<message><source>Ask for fewer neighbors</source><translation>Demandez moins de voisins</translation></message>
<message><source>the disk is full</source><translation>le disque est plein</translation></message>
<message><source>Free some space or choose another folder</source><translation>Libérez de la place ou choisissez un autre dossier</translation></message>
<message><source>no permission to write there</source><translation>pas de permission d’écrire à cet endroit</translation></message>
<message><source>Choose a folder that you may write to</source><translation>Choisissez un dossier où vous pouvez écrire</translation></message>
<message><source>the disk is read-only</source><translation>le disque est en lecture seule</translation></message>
<message><source>Choose a folder on another disk</source><translation>Choisissez un dossier sur un autre disque</translation></message>
<message><source>the links of this name lead in a circle</source><translation>les liens de ce nom tournent en rond</translation></message>
<message><source>Remove the link, or choose another name</source><translation>Supprimez le lien, ou choisissez un autre nom</translation></message>
<message><source>its folder does not exist</source><translation>son dossier n’existe pas</translation></message>
<message><source>Make the folder first or choose another</source><translation>Créez d’abord le dossier ou choisissez-en un autre</translation></message>
<message><source>a part of the path is a file, not a folder</source><translation>une partie du chemin est un fichier, pas un dossier</translation></message>
<message><source>Choose another folder</source><translation>Choisissez un autre dossier</translation></message>
<message><source>there is a folder of that name</source><translation>un dossier porte ce nom</translation></message>
<message><source>Choose another name</source><translation>Choisissez un autre nom</translation></message>
<message><source>the name is too long</source><translation>le nom est trop long</translation></message>
<message><source>Choose a shorter name</source><translation>Choisissez un nom plus court</translation></message>
<message><source>Nobody reads this pipe</source><translation>Personne ne lit ce tube</translation></message>
<message><source>Start its reader first, or name a file</source><translation>Lancez d’abord le programme qui le lit, ou indiquez un fichier</translation></message>
<message><source>Cannot write this file</source><translation>Impossible d’écrire ce fichier</translation></message>
<message><source>Check the name, or whether the file was moved</source><translation>Vérifiez le nom, et si le fichier n’a pas été déplacé</translation></message>
<message><source>No permission to read this file</source><translation>Pas de permission de lire ce fichier</translation></message>
<message><source>This is a folder, not a run file</source><translation>C’est un dossier, pas un fichier d’entraînement</translation></message>
<message><source>'-' is no name of a file to read: this is not read from standard input</source><translation>«&#xa0;-&#xa0;» n’est pas le nom d’un fichier à lire&#xa0;: ceci n’est pas lu depuis l’entrée standard</translation></message>
<message><source>Name a file, or /dev/stdin for a table from a pipe; './-' is a file of that name</source><translation>Indiquez un fichier, ou /dev/stdin pour une table venant d’un tube&#x202f;; «&#xa0;./-&#xa0;» est un fichier de ce nom</translation></message>
<message><source>Name a file; './-' is one of that name</source><translation>Indiquez un fichier&#x202f;; «&#xa0;./-&#xa0;» en est un de ce nom</translation></message>
<message><source>A file of this name is there already, and no export wrote it as it is</source><translation>Un fichier de ce nom existe déjà, et aucun export ne l’a écrit tel qu’il est</translation></message>
<message><source>Name another folder, or add --force to replace it</source><translation>Indiquez un autre dossier, ou ajoutez --force pour le remplacer</translation></message>
<message><source>The file that is there already cannot be read, so it is not replaced: %1</source><translation>Le fichier qui existe déjà ne peut pas être lu, il n’est donc pas remplacé&#xa0;: %1</translation></message>
<message><source>Name another file, or remove it</source><translation>Indiquez un autre fichier, ou supprimez celui-ci</translation></message>
<message><source>This file belongs to somebody else, and in its folder only the owner may replace or remove it</source><translation>Ce fichier appartient à quelqu’un d’autre, et dans son dossier seul le propriétaire peut le remplacer ou le supprimer</translation></message>
<message><source>The links of this name lead in a circle</source><translation>Les liens de ce nom tournent en rond</translation></message>
<message><source>Name another file, or remove the link</source><translation>Indiquez un autre fichier, ou supprimez le lien</translation></message>
<message><source>A file of another kind is there already, not %1 that this program wrote</source><translation>Un fichier d’un autre type existe déjà, et non %1 écrit par ce programme</translation></message>
<message><source>An export into this folder has not come to its end: files of it may still be in here</source><translation>Un export dans ce dossier n’est pas allé jusqu’au bout&#xa0;: des fichiers peuvent encore s’y trouver</translation></message>
<message><source>Wait for its end</source><translation>Attendez sa fin</translation></message>
<message><source>Take what you need of it from here, then remove this folder</source><translation>Prenez-y ce qu’il vous faut, puis supprimez ce dossier</translation></message>
<message><source>The folder does not exist</source><translation>Le dossier n’existe pas</translation></message>
<message><source>Make it first</source><translation>Créez-le d’abord</translation></message>
<message><source>The folder cannot be written into</source><translation>L’écriture dans le dossier est impossible</translation></message>
<message><source>Choose another, or change its permissions</source><translation>Choisissez-en un autre, ou changez ses permissions</translation></message>
<message><source>A file of that name is in the way of the folder</source><translation>Un fichier de ce nom est à la place du dossier</translation></message>
<message><source>Name one; './-' is one of that name</source><translation>Indiquez-en un&#x202f;; «&#xa0;./-&#xa0;» en est un de ce nom</translation></message>
<message><source>This file is read here, so it is not written over</source><translation>Ce fichier est lu ici, il n’est donc pas écrasé</translation></message>
<message><source>Name another file to write</source><translation>Indiquez un autre fichier à écrire</translation></message>
<message><source>It is a folder, not a file</source><translation>C’est un dossier, pas un fichier</translation></message>
<message><source>Name a file in it</source><translation>Indiquez un fichier dans ce dossier</translation></message>
<message><source>Two outputs of this call are the same file, '%1'</source><translation>Deux sorties de cet appel sont le même fichier, «&#xa0;%1&#xa0;»</translation></message>
<message><source>Name two files</source><translation>Indiquez deux fichiers</translation></message>
<message><source>Name another file, or add --force to replace it</source><translation>Indiquez un autre fichier, ou ajoutez --force pour le remplacer</translation></message>
<message><source>Cannot write into this folder</source><translation>Impossible d’écrire dans ce dossier</translation></message>
<message><source>These data say who took which book and not how it was liked, and the model "%1" learns stars: there are none to tell apart</source><translation>Ces données disent qui a pris quel livre et non s’il a plu, et le modèle «&#xa0;%1&#xa0;» apprend des étoiles&#xa0;: il n’y en a pas à distinguer</translation></message>
<message><source>%1: %2</source><comment>a key and what is wrong with it</comment><translation>%1&#xa0;: %2</translation></message>
<message><source>There is no parameter "%1"</source><translation>Il n’y a pas de paramètre «&#xa0;%1&#xa0;»</translation></message>
<message><source>The presets command lists them all</source><translation>La commande presets les énumère tous</translation></message>
<message><source>Did you mean %1?</source><translation>Vouliez-vous dire %1&#x202f;?</translation></message>
<message><source>%1 is out of range</source><translation>%1 est hors limites</translation></message>
<message><source>%1 is not a whole number</source><translation>%1 n’est pas un nombre entier</translation></message>
<message><source>Give a whole number from %1 to %2</source><translation>Donnez un nombre entier de %1 à %2</translation></message>
<message><source>%1 is not a number</source><translation>%1 n’est pas un nombre</translation></message>
<message><source>Give a number from %1 to %2</source><translation>Donnez un nombre de %1 à %2</translation></message>
<message><source>%1 is neither true nor false</source><translation>%1 n’est ni true ni false</translation></message>
<message><source>Give true or false</source><translation>Donnez true ou false</translation></message>
<message><source>%1 is not one of the choices</source><translation>%1 ne fait pas partie des choix</translation></message>
<message><source>Give %1</source><translation>Donnez %1</translation></message>
<message><source>There is no preset "%1"</source><translation>Il n’y a pas de préréglage «&#xa0;%1&#xa0;»</translation></message>
<message><source>The presets are %1</source><translation>Les préréglages sont %1</translation></message>
<message><source>Model</source><translation>Modèle</translation></message>
<message><source>Factors</source><translation>Facteurs</translation></message>
<message><source>Length of the vector learned for each book and each reader; longer ones can express more and over-fit sooner.</source><translation>Longueur du vecteur appris pour chaque livre et chaque lecteur&#x202f;; plus long exprime davantage et mène plus tôt au surapprentissage.</translation></message>
<message><source>Initial scale</source><translation>Échelle initiale</translation></message>
<message><source>Vectors start at random within plus or minus this size.</source><translation>Les vecteurs partent de valeurs aléatoires entre plus et moins cette taille.</translation></message>
<message><source>Regularization</source><translation>Régularisation</translation></message>
<message><source>Pulls vectors and biases toward zero; larger over-fits less and expresses less.</source><translation>Tire les vecteurs et les biais vers zéro&#x202f;; plus grand réduit le surapprentissage et exprime moins.</translation></message>
<message><source>Reader regularization</source><translation>Régularisation des lecteurs</translation></message>
<message><source>Pulls a reader's bias toward zero as this many ratings of no bias would.</source><translation>Tire le biais d’un lecteur vers zéro comme le feraient autant d’évaluations sans biais.</translation></message>
<message><source>Book regularization</source><translation>Régularisation des livres</translation></message>
<message><source>Pulls a book's bias toward zero as this many ratings of no bias would.</source><translation>Tire le biais d’un livre vers zéro comme le feraient autant d’évaluations sans biais.</translation></message>
<message><source>Loss</source><translation>Perte</translation></message>
<message><source>What training makes small: squared errors (mse), plain errors (mae), or squared small and plain large ones (huber).</source><translation>Ce que l’entraînement réduit&#xa0;: les erreurs quadratiques (mse), les erreurs simples (mae), ou les petites au carré et les grandes simples (huber).</translation></message>
<message><source>Huber delta</source><translation>Delta de Huber</translation></message>
<message><source>The error, in stars, from which on the Huber loss counts plainly.</source><translation>L’erreur, en étoiles, à partir de laquelle la perte de Huber compte simplement.</translation></message>
<message><source>Batch size</source><translation>Taille des lots</translation></message>
<message><source>Ratings that are averaged for one step; larger is faster and smoother but learns less an epoch.</source><translation>Nombre d’évaluations moyennées pour un pas&#x202f;; plus grand est plus rapide et plus lisse, mais apprend moins par époque.</translation></message>
<message><source>Epochs</source><translation>Époques</translation></message>
<message><source>How many times training goes through all ratings.</source><translation>Combien de fois l’entraînement parcourt toutes les évaluations.</translation></message>
<message><source>Steps</source><translation>Pas</translation></message>
<message><source>Stops after this many batches even within an epoch; 0: the epochs alone decide.</source><translation>S’arrête après ce nombre de lots, même au milieu d’une époque&#x202f;; 0&#xa0;: seules les époques décident.</translation></message>
<message><source>Keep the best epoch</source><translation>Conserver la meilleure époque</translation></message>
<message><source>The model kept is that of the epoch that did best on held-out ratings, not the last one.</source><translation>Le modèle conservé est celui de la meilleure époque sur les évaluations mises de côté, non celui de la dernière.</translation></message>
<message><source>Patience</source><translation>Patience</translation></message>
<message><source>Stops after this many epochs without a better result on held-out ratings; 0: never stops early.</source><translation>S’arrête après ce nombre d’époques sans meilleur résultat sur les évaluations mises de côté&#x202f;; 0&#xa0;: pas d’arrêt anticipé.</translation></message>
<message><source>Smallest gain</source><translation>Gain minimal</translation></message>
<message><source>How much lower the validation loss must be to count as better.</source><translation>De combien la perte de validation doit baisser pour compter comme meilleure.</translation></message>
<message><source>Measure every</source><translation>Mesurer toutes les</translation></message>
<message><source>Epochs between two measurements of the held-out ratings.</source><translation>Nombre d’époques entre deux mesures sur les évaluations mises de côté.</translation></message>
<message><source>Checkpoint every</source><translation>Point de reprise tous les</translation></message>
<message><source>Measures and saves the training every so many batches; 0: at the end of each epoch only.</source><translation>Mesure et enregistre l’entraînement tous les autant de lots&#x202f;; 0&#xa0;: seulement à la fin de chaque époque.</translation></message>
<message><source>Epochs kept</source><translation>Époques conservées</translation></message>
<message><source>Of how many epochs, evenly spread, the books' vectors are kept to replay the training on the map; 0: none.</source><translation>De combien d’époques, régulièrement réparties, les vecteurs des livres sont conservés pour rejouer l’entraînement sur la carte&#x202f;; 0&#xa0;: aucune.</translation></message>
<message><source>Optimizer</source><translation>Optimiseur</translation></message>
<message><source>The rule by which errors change the model.</source><translation>La règle selon laquelle les erreurs modifient le modèle.</translation></message>
<message><source>Learning rate</source><translation>Taux d’apprentissage</translation></message>
<message><source>How far each step goes; too small is slow, too large makes the loss jump or grow.</source><translation>L’ampleur de chaque pas&#x202f;; trop petit est lent, trop grand fait sauter ou croître la perte.</translation></message>
<message><source>Beta 1</source><translation>Beta 1</translation></message>
<message><source>How long Adam remembers the direction of earlier steps.</source><translation>Combien de temps Adam se souvient de la direction des pas précédents.</translation></message>
<message><source>Beta 2</source><translation>Beta 2</translation></message>
<message><source>How long Adam remembers the size of earlier steps.</source><translation>Combien de temps Adam se souvient de la taille des pas précédents.</translation></message>
<message><source>Epsilon</source><translation>Epsilon</translation></message>
<message><source>Keeps a step from growing without limit where errors hardly change; adam adds it to the root, adagrad and rmsprop to what the root is taken of, as Keras 3 does.</source><translation>Empêche un pas de croître sans limite là où les erreurs ne changent guère&#x202f;; adam l’ajoute à la racine, adagrad et rmsprop à ce dont la racine est prise, comme Keras 3.</translation></message>
<message><source>Torch epsilon</source><translation>Epsilon de Torch</translation></message>
<message><source>Keeps a step from growing without limit where errors hardly change; added to the root. torch.optim.Adagrad has 1e-10, its RMSprop 1e-8 with a rho of 0.99.</source><translation>Empêche un pas de croître sans limite là où les erreurs ne changent guère&#x202f;; ajouté à la racine. torch.optim.Adagrad utilise 1e-10, son RMSprop 1e-8 avec un rho de 0.99.</translation></message>
<message><source>Momentum</source><translation>Momentum</translation></message>
<message><source>Share of the last step that the next one carries on.</source><translation>Part du dernier pas que le suivant prolonge.</translation></message>
<message><source>Rho</source><translation>Rho</translation></message>
<message><source>How long RMSprop remembers the size of earlier steps.</source><translation>Combien de temps RMSprop se souvient de la taille des pas précédents.</translation></message>
<message><source>Initial accumulator</source><translation>Accumulateur initial</translation></message>
<message><source>What Adagrad starts its sum of squares with; larger makes the first steps smaller.</source><translation>Valeur de départ de la somme des carrés d’Adagrad&#x202f;; plus grand rend les premiers pas plus petits.</translation></message>
<message><source>Torch accumulator</source><translation>Accumulateur de Torch</translation></message>
<message><source>What adagrad-torch starts its sum of squares with; torch.optim.Adagrad starts with 0.</source><translation>Valeur de départ de la somme des carrés d’adagrad-torch&#x202f;; torch.optim.Adagrad part de 0.</translation></message>
<message><source>Weight decay</source><translation>Décroissance des poids</translation></message>
<message><source>Pulls the learned numbers toward zero at every step; a cure for over-fitting.</source><translation>Tire les nombres appris vers zéro à chaque pas&#x202f;; un remède au surapprentissage.</translation></message>
<message><source>Schedule</source><translation>Planification</translation></message>
<message><source>How the learning rate changes from the first epoch to the last.</source><translation>Comment le taux d’apprentissage change de la première à la dernière époque.</translation></message>
<message><source>Drop every</source><translation>Baisse toutes les</translation></message>
<message><source>Epochs between two drops of the learning rate.</source><translation>Nombre d’époques entre deux baisses du taux d’apprentissage.</translation></message>
<message><source>Drop to</source><translation>Baisse à</translation></message>
<message><source>What the learning rate is multiplied by at each drop (step) or each epoch (exponential).</source><translation>Par quoi le taux d’apprentissage est multiplié à chaque baisse (step) ou à chaque époque (exponential).</translation></message>
<message><source>Warm-up steps</source><translation>Pas d’échauffement</translation></message>
<message><source>Batches over which the learning rate rises from zero to its full value.</source><translation>Nombre de lots pendant lesquels le taux d’apprentissage monte de zéro à sa pleine valeur.</translation></message>
<message><source>Data</source><translation>Données</translation></message>
<message><source>Held out</source><translation>Mis de côté</translation></message>
<message><source>Which ratings are kept from training to test it: a random share, a share of each reader's, the newest, each reader's newest, those of a file, or none.</source><translation>Quelles évaluations sont tenues hors de l’entraînement pour le tester&#xa0;: une part au hasard, une part de celles de chaque lecteur, les plus récentes, la plus récente de chaque lecteur, celles d’un fichier, ou aucune.</translation></message>
<message><source>Share held out</source><translation>Part mise de côté</translation></message>
<message><source>How much of the ratings is kept from training.</source><translation>Quelle part des évaluations est tenue hors de l’entraînement.</translation></message>
<message><source>Test part</source><translation>Partie de test</translation></message>
<message><source>How much of the ratings is set aside, by the same rule, for one last measurement; no training looks at it. With last-out any share above 0 sets each reader's newest aside.</source><translation>Quelle part des évaluations est réservée, selon la même règle, à une dernière mesure&#x202f;; aucun entraînement ne la regarde. Avec last-out, toute part supérieure à 0 réserve la plus récente de chaque lecteur.</translation></message>
<message><source>Seed</source><translation>Graine</translation></message>
<message><source>Where all chance starts: the same seed, data and settings give the same result.</source><translation>Point de départ de tout hasard&#xa0;: la même graine, les mêmes données et les mêmes réglages donnent le même résultat.</translation></message>
<message><source>'%1' is no longer there. Put it back, or open the data from their new place.</source><translation>«&#xa0;%1&#xa0;» n’est plus là. Remettez-le en place, ou ouvrez les données à leur nouvel endroit.</translation></message>
<message><source>'%1' was moved: it is taken from '%2'.</source><translation>«&#xa0;%1&#xa0;» a été déplacé&#xa0;: il est lu à l’endroit «&#xa0;%2&#xa0;».</translation></message>
<message><source>'%1' has been changed since the project was saved. The runs keep the data that they learned from.</source><translation>«&#xa0;%1&#xa0;» a été modifié depuis l’enregistrement du projet. Les entraînements gardent les données dont ils ont appris.</translation></message>
<message><source>The project reads its data in a way that this version does not know (%1)</source><translation>Le projet lit ses données d’une manière que cette version ne connaît pas (%1)</translation></message>
<message><source>Open it with a newer version of the program</source><translation>Ouvrez-le avec une version plus récente du programme</translation></message>
<message><source>The project does not say where its data come from</source><translation>Le projet ne dit pas d’où viennent ses données</translation></message>
<message><source>The project is damaged: %1</source><translation>Le projet est endommagé&#xa0;: %1</translation></message>
<message><source>Take it from an earlier copy</source><translation>Reprenez-le d’une copie antérieure</translation></message>
<message><source>its list of files makes no sense</source><translation>sa liste de fichiers n’a pas de sens</translation></message>
<message><source>'%1' should lie where the file has ended</source><translation>«&#xa0;%1&#xa0;» devrait se trouver là où le fichier est déjà terminé</translation></message>
<message><source>'%1' is in it twice</source><translation>«&#xa0;%1&#xa0;» y figure deux fois</translation></message>
<message><source>two of its files lie over one another</source><translation>deux de ses fichiers se chevauchent</translation></message>
<message><source>its list of runs makes no sense</source><translation>sa liste d’entraînements n’a pas de sens</translation></message>
<message><source>its list of parts makes no sense</source><translation>sa liste de parties n’a pas de sens</translation></message>
<message><source>its list of data makes no sense</source><translation>sa liste de données n’a pas de sens</translation></message>
<message><source>its list of contents makes no sense</source><translation>sa liste de contenus n’a pas de sens</translation></message>
<message><source>This project is from a newer version of the program (%1)</source><translation>Ce projet vient d’une version plus récente du programme (%1)</translation></message>
<message><source>Open it with that version</source><translation>Ouvrez-le avec cette version</translation></message>
<message><source>A project has no part '%1'</source><translation>Un projet n’a pas de partie «&#xa0;%1&#xa0;»</translation></message>
<message><source>There is too much of this for a project: %1</source><translation>C’est trop volumineux pour un projet&#xa0;: %1</translation></message>
<message><source>Remove some of it, then save again</source><translation>Retirez-en une partie, puis enregistrez de nouveau</translation></message>
<message><source>This part of the project makes no sense: %1</source><translation>Cette partie du projet n’a pas de sens&#xa0;: %1</translation></message>
<message><source>This project is cut short or damaged: it has no list of what is in it</source><translation>Ce projet est tronqué ou endommagé&#xa0;: il n’a pas de liste de son contenu</translation></message>
<message><source>This is not a project of this program</source><translation>Ce n’est pas un projet de ce programme</translation></message>
<message><source>Choose a file whose name ends in %1</source><translation>Choisissez un fichier dont le nom se termine par %1</translation></message>
<message><source>The project is damaged: its data should lie in it, and do not</source><translation>Le projet est endommagé&#xa0;: ses données devraient s’y trouver, et n’y sont pas</translation></message>
<message><source>A newer version of the program has put '%1' into this project. It is kept, and not shown</source><translation>Une version plus récente du programme a mis «&#xa0;%1&#xa0;» dans ce projet. C’est conservé, sans être affiché</translation></message>
<message><source>A newer version of the program has put more into this project than this one knows. It is kept, and not shown</source><translation>Une version plus récente du programme a mis dans ce projet plus que celle-ci ne connaît. C’est conservé, sans être affiché</translation></message>
<message><source>open this project</source><comment>a task</comment><translation>ouvrir ce projet</translation></message>
<message><source>This is a folder, not a project</source><translation>C’est un dossier, pas un projet</translation></message>
<message><source>open this run of a project</source><comment>a task</comment><translation>ouvrir cet entraînement d’un projet</translation></message>
<message><source>The project does not hold this run</source><translation>Le projet ne contient pas cet entraînement</translation></message>
<message><source>The project has been changed by another program since it was opened</source><translation>Le projet a été modifié par un autre programme depuis son ouverture</translation></message>
<message><source>Save it under another name, or replace that file</source><translation>Enregistrez-le sous un autre nom, ou remplacez ce fichier</translation></message>
<message><source>There is nothing to be saved of the run '%1'</source><translation>Il n’y a rien à enregistrer de l’entraînement «&#xa0;%1&#xa0;»</translation></message>
<message><source>Two runs of a project cannot have the key '%1'</source><translation>Deux entraînements d’un projet ne peuvent pas avoir la clé «&#xa0;%1&#xa0;»</translation></message>
<message><source>save this project</source><comment>a task</comment><translation>enregistrer ce projet</translation></message>
<message><source>This file cannot be read to its end</source><translation>Ce fichier ne peut pas être lu jusqu’au bout</translation></message>
<message><source>Copy it to another disk</source><translation>Copiez-le sur un autre disque</translation></message>
<message><source>This part of the project cannot be read: the file was cut short, or its disk fails</source><translation>Cette partie du projet ne peut pas être lue&#xa0;: le fichier a été tronqué, ou son disque est défaillant</translation></message>
<message><source>Copy what can be read of it to another disk</source><translation>Copiez sur un autre disque ce qui peut en être lu</translation></message>
<message><source>This part of the project is damaged: its checksum is wrong</source><translation>Cette partie du projet est endommagée&#xa0;: sa somme de contrôle est fausse</translation></message>
<message><source>Take the file from an earlier copy of it</source><translation>Reprenez le fichier d’une copie antérieure</translation></message>
<message><source>This part of the project is longer than any that this program writes</source><translation>Cette partie du projet est plus longue que toute partie écrite par ce programme</translation></message>
<message><source>The project cannot be written: %1</source><translation>Le projet ne peut pas être écrit&#xa0;: %1</translation></message>
<message><source>The project cannot be written: its archive makes no sense</source><translation>Le projet ne peut pas être écrit&#xa0;: son archive n’a pas de sens</translation></message>
<message><source>"%1" can be no end of %2: the model knows nothing about it, as nobody rated it in the training part or it has no vector</source><translation>«&#xa0;%1&#xa0;» ne peut pas être une extrémité de %2&#xa0;: le modèle ne sait rien de ce livre, car personne ne l’a évalué dans la partie d’entraînement ou il n’a pas de vecteur</translation></message>
<message><source>Name another book</source><translation>Indiquez un autre livre</translation></message>
<message><source>the %1 axis</source><translation>l’axe %1</translation></message>
<message><source>No book is named at the start of %1</source><translation>Aucun livre n’est indiqué au début de %1</translation></message>
<message><source>No book is named at the end of %1</source><translation>Aucun livre n’est indiqué à la fin de %1</translation></message>
<message><source>Name a book, or several separated by commas, at both ends</source><translation>Indiquez un livre, ou plusieurs séparés par des virgules, aux deux extrémités</translation></message>
<message><source>Both ends of %1 have the same vector</source><translation>Les deux extrémités de %1 ont le même vecteur</translation></message>
<message><source>Name different books at its ends</source><translation>Indiquez des livres différents à ses extrémités</translation></message>
<message><source>This model has no book vectors to draw a map of</source><translation>Ce modèle n’a pas de vecteurs de livres dont dessiner une carte</translation></message>
<message><source>There are %1 vectors, but %2 books</source><translation>Il y a %1 vecteurs, mais %2 livres</translation></message>
<message><source>Draw the map of the run that the books are of</source><translation>Dessinez la carte de l’entraînement auquel appartiennent les livres</translation></message>
<message><source>A map by axes has one, two or three dimensions</source><translation>Une carte par axes a une, deux ou trois dimensions</translation></message>
<message><source>The z axis is given, but the y axis is not</source><translation>L’axe z est donné, mais pas l’axe y</translation></message>
<message><source>Name the ends of the y axis instead</source><translation>Indiquez plutôt les extrémités de l’axe y</translation></message>
<message><source>the rest</source><translation>le reste</translation></message>
<message><source>the rest, second</source><translation>le reste, second</translation></message>
<message><source>Ids are those of the books or ratings file</source><translation>Les identifiants sont ceux du fichier de livres ou d’évaluations</translation></message>
<message><source>No book is named</source><translation>Aucun livre n’est indiqué</translation></message>
<message><source>Name the id of a book, or several separated by commas</source><translation>Indiquez l’identifiant d’un livre, ou plusieurs séparés par des virgules</translation></message>
<message><source>draw this map</source><comment>a task</comment><translation>dessiner cette carte</translation></message>
<message><source>Ids of books stand on one line</source><translation>Les identifiants des livres tiennent sur une ligne</translation></message>
<message><source>Separate them by commas</source><translation>Séparez-les par des virgules</translation></message>
<message><source>Right: from</source><translation>Vers la droite&#xa0;: de</translation></message>
<message><source>Ids of the books that lie at the left end, separated by commas.</source><translation>Identifiants des livres à l’extrémité gauche, séparés par des virgules.</translation></message>
<message><source>Right: to</source><translation>Vers la droite&#xa0;: à</translation></message>
<message><source>Ids of the books that lie at the right end.</source><translation>Identifiants des livres à l’extrémité droite.</translation></message>
<message><source>Upward: from</source><translation>Vers le haut&#xa0;: de</translation></message>
<message><source>Ids of the books that lie at the bottom; none: what is left over.</source><translation>Identifiants des livres en bas&#x202f;; aucun&#xa0;: ce qui reste.</translation></message>
<message><source>Upward: to</source><translation>Vers le haut&#xa0;: à</translation></message>
<message><source>Ids of the books that lie at the top.</source><translation>Identifiants des livres en haut.</translation></message>
<message><source>Toward you: from</source><translation>Vers vous&#xa0;: de</translation></message>
<message><source>Ids of the books that lie in the back, in space.</source><translation>Identifiants des livres au fond, en 3D.</translation></message>
<message><source>Toward you: to</source><translation>Vers vous&#xa0;: à</translation></message>
<message><source>Ids of the books that lie in front, in space.</source><translation>Identifiants des livres au premier plan, en 3D.</translation></message>
<message><source>Say which books the first axis runs between</source><translation>Indiquez entre quels livres court le premier axe</translation></message>
<message><source>Axes between books need the catalogue</source><translation>Les axes entre livres demandent le catalogue</translation></message>
<message><source>Custom axes</source><translation>Axes personnalisés</translation></message>
<message><source>between two books or groups of your choice</source><translation>entre deux livres ou groupes de votre choix</translation></message>
<message><source>axes between books</source><translation>axes entre livres</translation></message>
<message><source>This model has no book vectors to find clusters in</source><translation>Ce modèle n’a pas de vecteurs de livres où trouver des clusters</translation></message>
<message><source>Clusters need a distance, which the dot product is not</source><translation>Les clusters demandent une distance, ce que le produit scalaire n’est pas</translation></message>
<message><source>Use cosine or euclidean</source><translation>Utilisez cosine ou euclidean</translation></message>
<message><source>find groups within groups</source><comment>a task</comment><translation>trouver des groupes dans les groupes</translation></message>
<message><source>A cluster needs at least 2 books</source><translation>Un cluster demande au moins 2 livres</translation></message>
<message><source>Set the smallest cluster to 2 or more</source><translation>Réglez le plus petit cluster sur 2 ou plus</translation></message>
<message><source>A dense place needs at least 1 neighbor</source><translation>Un endroit dense demande au moins 1 voisin</translation></message>
<message><source>Set the samples to 1 or more</source><translation>Réglez les échantillons sur 1 ou plus</translation></message>
<message><source>find clusters</source><comment>a task</comment><translation>trouver des clusters</translation></message>
<message><source>k-means needs at least one cluster</source><translation>k-means demande au moins un cluster</translation></message>
<message><source>There are %1 books, too few for %2 clusters</source><translation>Il y a %1 livres, trop peu pour %2 clusters</translation></message>
<message><source>Ask for fewer</source><translation>Demandez-en moins</translation></message>
<message><source>A map needs at least two books of which the model knows something; here there is none</source><translation>Une carte demande au moins deux livres dont le modèle sait quelque chose&#x202f;; ici, il n’y en a aucun</translation></message>
<message><source>A map needs at least two books of which the model knows something; here there is only one</source><translation>Une carte demande au moins deux livres dont le modèle sait quelque chose&#x202f;; ici, il n’y en a qu’un</translation></message>
<message><source>Hold out fewer ratings, or open vectors of more than one book</source><translation>Mettez de côté moins d’évaluations, ou ouvrez des vecteurs de plus d’un livre</translation></message>
<message><source>A map needs at least two books</source><translation>Une carte demande au moins deux livres</translation></message>
<message><source>A map has two dimensions or three</source><translation>Une carte a deux dimensions ou trois</translation></message>
<message><source>A map by %1 has no steps to add to</source><translation>Une carte par %1 n’a pas de pas à ajouter</translation></message>
<message><source>Principal components</source><translation>Composantes principales</translation></message>
<message><source>Random</source><translation>Aléatoire</translation></message>
<message><source>Start</source><translation>Départ</translation></message>
<message><source>Where the books lie at first: at their principal components, which keeps the large picture, or at random places.</source><translation>Où se trouvent les livres au début&#xa0;: à leurs composantes principales, ce qui garde la vue d’ensemble, ou à des places aléatoires.</translation></message>
<message><source>Map</source><translation>Carte</translation></message>
<message><source>Dimensions</source><translation>Dimensions</translation></message>
<message><source>2: in the plane, 3: in space.</source><translation>2&#xa0;: dans le plan, 3&#xa0;: dans l’espace.</translation></message>
<message><source>Settings</source><translation>Réglages</translation></message>
<message><source>Where all chance starts: the same seed, vectors and settings give the same map.</source><translation>Point de départ de tout hasard&#xa0;: la même graine, les mêmes vecteurs et les mêmes réglages donnent la même carte.</translation></message>
<message><source>There is no parameter "%1" of %2</source><translation>Il n’y a pas de paramètre «&#xa0;%1&#xa0;» de %2</translation></message>
<message><source>It has %1</source><translation>Il y a&#xa0;: %1</translation></message>
<message><source>"%1" is no setting of a map</source><translation>«&#xa0;%1&#xa0;» n’est pas un réglage d’une carte</translation></message>
<message><source>Settings are written key=value</source><translation>Les réglages s’écrivent clé=valeur</translation></message>
<message><source>Neighbors of each book that are kept near: small shows fine grain, large the large picture.</source><translation>Voisins de chaque livre gardés proches&#xa0;: petit montre le détail, grand la vue d’ensemble.</translation></message>
<message><source>Mid-near ratio</source><translation>Rapport mi-proche</translation></message>
<message><source>Books at middle distance for each neighbor: they draw the large picture together at first.</source><translation>Nombre de livres à distance moyenne par voisin&#xa0;: au début, ils dessinent ensemble la vue d’ensemble.</translation></message>
<message><source>Further ratio</source><translation>Rapport lointain</translation></message>
<message><source>Books anywhere for each neighbor, which push it away.</source><translation>Nombre de livres quelconques par voisin, qui l’éloignent.</translation></message>
<message><source>Iterations</source><translation>Itérations</translation></message>
<message><source>Steps of the descent, all three phases together; more can be added afterwards.</source><translation>Pas de la descente, les trois phases ensemble&#x202f;; on peut en ajouter ensuite.</translation></message>
<message><source>First phase</source><translation>Première phase</translation></message>
<message><source>Iterations in which the books at middle distance count much and ever less.</source><translation>Itérations où les livres à distance moyenne comptent beaucoup, puis de moins en moins.</translation></message>
<message><source>Second phase</source><translation>Deuxième phase</translation></message>
<message><source>Iterations in which neighbors and books at middle distance count alike; after them only neighbors pull.</source><translation>Itérations où les voisins et les livres à distance moyenne comptent autant&#x202f;; ensuite, seuls les voisins tirent.</translation></message>
<message><source>Length of the steps.</source><translation>Longueur des pas.</translation></message>
<message><source>PaCMAP</source><translation>PaCMAP</translation></message>
<message><source>neighbors and the large picture at once</source><translation>les voisins et la vue d’ensemble à la fois</translation></message>
<message><source>A PaCMAP map has 2 or 3 dimensions</source><translation>Une carte PaCMAP a 2 ou 3 dimensions</translation></message>
<message><source>The layout is of other books than the pairs</source><translation>La disposition porte sur d’autres livres que les paires</translation></message>
<message><source>Start the map anew</source><translation>Recommencez la carte</translation></message>
<message><source>The layout has places that are not numbers</source><translation>La disposition a des positions qui ne sont pas des nombres</translation></message>
<message><source>The learning rate of PaCMAP must be above 0</source><translation>Le taux d’apprentissage de PaCMAP doit être supérieur à 0</translation></message>
<message><source>PaCMAP needs at least two books and a neighbor of each</source><translation>PaCMAP demande au moins deux livres et un voisin pour chacun</translation></message>
<message><source>PaCMAP needs distances between books, and the dot product is none</source><translation>PaCMAP demande des distances entre livres, et le produit scalaire n’en est pas une</translation></message>
<message><source>Choose the euclidean or the cosine metric</source><translation>Choisissez la métrique euclidienne ou cosinus</translation></message>
<message><source>The list of neighbors is not as long as its size says</source><translation>La liste des voisins n’a pas la longueur que dit sa taille</translation></message>
<message><source>There are more pairs than PaCMAP can hold</source><translation>Il y a plus de paires que PaCMAP ne peut en contenir</translation></message>
<message><source>To the right</source><translation>Vers la droite</translation></message>
<message><source>The principal component that runs to the right.</source><translation>La composante principale qui va vers la droite.</translation></message>
<message><source>Upward</source><translation>Vers le haut</translation></message>
<message><source>The principal component that runs upward.</source><translation>La composante principale qui va vers le haut.</translation></message>
<message><source>Toward you</source><translation>Vers vous</translation></message>
<message><source>The principal component that runs toward you, in space.</source><translation>La composante principale qui va vers vous, en 3D.</translation></message>
<message><source>PCA</source><translation>PCA</translation></message>
<message><source>the directions of most variance</source><translation>les directions de plus grande variance</translation></message>
<message><source>principal components</source><translation>composantes principales</translation></message>
<message><source>The method %1 places no books on a map that stays</source><translation>La méthode %1 ne place pas de livres sur une carte qui reste</translation></message>
<message><source>Methods that do: %1.</source><translation>Les méthodes qui le font&#xa0;: %1.</translation></message>
<message><source>Books are placed by distances, and the dot product is none</source><translation>Les livres se placent par distances, et le produit scalaire n’en est pas une</translation></message>
<message><source>Choose the euclidean or the cosine metric.</source><translation>Choisissez la métrique euclidienne ou cosinus.</translation></message>
<message><source>A map has two or three dimensions, not %1</source><translation>Une carte a deux ou trois dimensions, et non %1</translation></message>
<message><source>There are no vectors to place books by</source><translation>Il n’y a pas de vecteurs d’après lesquels placer des livres</translation></message>
<message><source>The map has places of another number of books than there are vectors</source><translation>La carte a des positions pour un autre nombre de livres qu’il n’y a de vecteurs</translation></message>
<message><source>Name a map of %1 dimensions.</source><translation>Indiquez une carte à %1 dimensions.</translation></message>
<message><source>Only %1 of the map's books are in the run, which is too few to place others by</source><translation>Seuls %1 des livres de la carte sont dans l’entraînement, trop peu pour placer les autres d’après eux</translation></message>
<message><source>Name a map of books with the same ids.</source><translation>Indiquez une carte de livres avec les mêmes identifiants.</translation></message>
<message><source>Some books lie so far from those of the map that no number holds the distance</source><translation>Certains livres sont si loin de ceux de la carte qu’aucun nombre ne contient la distance</translation></message>
<message><source>place books on this map</source><comment>a task</comment><translation>placer des livres sur cette carte</translation></message>
<message><source>A map needs at least one dimension</source><translation>Une carte demande au moins une dimension</translation></message>
<message><source>Principal components are counted from 1</source><translation>Les composantes principales se comptent à partir de 1</translation></message>
<message><source>Principal component %1 is asked for twice</source><translation>La composante principale %1 est demandée deux fois</translation></message>
<message><source>Give each axis a component of its own</source><translation>Donnez à chaque axe sa propre composante</translation></message>
<message><source>The vectors have %1 dimensions, too few for a %2-dimensional map</source><translation>Les vecteurs ont %1 dimensions, trop peu pour une carte à %2 dimensions</translation></message>
<message><source>The vectors have %1 dimensions, too few for component %2</source><translation>Les vecteurs ont %1 dimensions, trop peu pour la composante %2</translation></message>
<message numerus="yes"><source>Ask for %n dimensions or train longer vectors</source><comment>Ask for %n dimension or train longer vectors</comment><translation><numerusform>Demandez %n dimension ou entraînez des vecteurs plus longs</numerusform><numerusform>Demandez %n dimensions ou entraînez des vecteurs plus longs</numerusform></translation></message>
<message><source>Principal components need at least two books</source><translation>Les composantes principales demandent au moins deux livres</translation></message>
<message><source>The principal components of these vectors could not be computed</source><translation>Les composantes principales de ces vecteurs n’ont pas pu être calculées</translation></message>
<message><source>The dot product is no distance that a map could be faithful to</source><translation>Le produit scalaire n’est pas une distance à laquelle une carte puisse être fidèle</translation></message>
<message><source>Measure by cosine or euclidean</source><translation>Mesurez avec cosine ou euclidean</translation></message>
<message><source>The map shows %1 points of %2 vectors</source><translation>La carte montre %1 points pour %2 vecteurs</translation></message>
<message><source>Draw the map again</source><translation>Redessinez la carte</translation></message>
<message><source>There are %1 classes for %2 points</source><translation>Il y a %1 classes pour %2 points</translation></message>
<message><source>Point number %1 of the map has no place: its coordinates are not numbers</source><translation>Le point numéro %1 de la carte n’a pas de position&#xa0;: ses coordonnées ne sont pas des nombres</translation></message>
<message><source>Draw the map again with a lower learning rate</source><translation>Redessinez la carte avec un taux d’apprentissage plus bas</translation></message>
<message><source>measure this map</source><comment>a task</comment><translation>mesurer cette carte</translation></message>
<message><source>genres</source><translation>genres</translation></message>
<message numerus="yes"><source>%n clusters</source><comment>%n cluster</comment><translation><numerusform>%n cluster</numerusform><numerusform>%n clusters</numerusform></translation></message>
<message><source>draw the maps of all epochs</source><comment>a task</comment><translation>dessiner les cartes de toutes les époques</translation></message>
<message><source>Keep fewer epochs</source><translation>Conservez moins d’époques</translation></message>
<message><source>A t-SNE map has 2 or 3 dimensions</source><translation>Une carte t-SNE a 2 ou 3 dimensions</translation></message>
<message><source>The map to go on from is of other books</source><translation>La carte à poursuivre porte sur d’autres livres</translation></message>
<message><source>Begin a new map</source><translation>Commencez une nouvelle carte</translation></message>
<message><source>The map to go on from is incomplete</source><translation>La carte à poursuivre est incomplète</translation></message>
<message><source>The map to go on from has places that are not numbers</source><translation>La carte à poursuivre a des positions qui ne sont pas des nombres</translation></message>
<message><source>Exaggeration and learning rate of t-SNE must be above 0</source><translation>L’exagération et le taux d’apprentissage de t-SNE doivent être supérieurs à 0</translation></message>
<message><source>Perplexity</source><translation>Perplexité</translation></message>
<message><source>How many neighbors a book tries to keep near, roughly: small shows fine grain, large the large picture.</source><translation>Combien de voisins un livre cherche à garder proches, environ&#xa0;: petit montre le détail, grand la vue d’ensemble.</translation></message>
<message><source>Steps of the descent; more can be added afterwards.</source><translation>Pas de la descente&#x202f;; on peut en ajouter ensuite.</translation></message>
<message><source>Stop when settled</source><translation>S’arrêter une fois stable</translation></message>
<message><source>End where an iteration lowers the KL divergence by less than 1/5000 of it.</source><translation>Terminer dès qu’une itération réduit la divergence KL de moins de 1/5000.</translation></message>
<message><source>Early exaggeration</source><translation>Exagération initiale</translation></message>
<message><source>Attraction is multiplied by it at the start, to gather groups.</source><translation>Facteur d’attraction au début, pour rassembler les groupes.</translation></message>
<message><source>Exaggerated iterations</source><translation>Itérations exagérées</translation></message>
<message><source>How many iterations the start lasts.</source><translation>Combien d’itérations dure le début.</translation></message>
<message><source>Late exaggeration</source><translation>Exagération tardive</translation></message>
<message><source>The same for the iterations after the start: above 1 tightens the groups of very large maps.</source><translation>La même pour les itérations après le début&#xa0;: au-dessus de 1, elle resserre les groupes des très grandes cartes.</translation></message>
<message><source>Length of the steps; 0: the number of books divided by the early exaggeration, at least 50.</source><translation>Longueur des pas&#x202f;; 0&#xa0;: le nombre de livres divisé par l’exagération initiale, au moins 50.</translation></message>
<message><source>t-SNE</source><translation>t-SNE</translation></message>
<message><source>neighbors stay neighbors</source><translation>les voisins restent voisins</translation></message>
<message><source>KL divergence</source><translation>Divergence KL</translation></message>
<message><source>The perplexity of t-SNE must be at least 1</source><translation>La perplexité de t-SNE doit être au moins 1</translation></message>
<message><source>t-SNE needs distances, and products are none</source><translation>t-SNE demande des distances, et les produits n’en sont pas</translation></message>
<message><source>Take the euclidean or the cosine metric</source><translation>Prenez la métrique euclidienne ou cosinus</translation></message>
<message><source>t-SNE needs at least two books</source><translation>t-SNE demande au moins deux livres</translation></message>
<message><source>So many books with so many neighbors each are more than t-SNE can hold</source><translation>Tant de livres avec tant de voisins chacun, c’est plus que t-SNE ne peut contenir</translation></message>
<message><source>Lower the perplexity</source><translation>Réduisez la perplexité</translation></message>
<message><source>The neighbors of the books are incomplete</source><translation>Les voisins des livres sont incomplets</translation></message>
<message><source>The neighbors of the books name books that are not there</source><translation>Les voisins des livres désignent des livres qui n’existent pas</translation></message>
<message><source>keep the neighbors of so many books</source><comment>a task</comment><translation>garder les voisins de tant de livres</translation></message>
<message><source>UMAP needs at least two books and a neighbor of each</source><translation>UMAP demande au moins deux livres et un voisin pour chacun</translation></message>
<message><source>UMAP needs distances between books, and the dot product is none</source><translation>UMAP demande des distances entre livres, et le produit scalaire n’en est pas une</translation></message>
<message><source>There are more neighbors than UMAP can hold</source><translation>Il y a plus de voisins qu’UMAP ne peut en contenir</translation></message>
<message><source>The neighbors of book number %1 are not books or not at a finite distance</source><translation>Les voisins du livre numéro %1 ne sont pas des livres ou ne sont pas à une distance finie</translation></message>
<message><source>keep the neighbors of this map</source><comment>a task</comment><translation>garder les voisins de cette carte</translation></message>
<message><source>UMAP draws maps of 2 or 3 dimensions, not %1</source><translation>UMAP dessine des cartes à 2 ou 3 dimensions, et non %1</translation></message>
<message><source>The layout has %1 books and their neighbors are known of %2</source><translation>La disposition a %1 livres, et les voisins sont connus pour %2</translation></message>
<message><source>The memberships are not as many as their rows say</source><translation>Les appartenances ne sont pas aussi nombreuses que le disent leurs lignes</translation></message>
<message><source>A layout cannot have done less than no epochs</source><translation>Une disposition ne peut pas avoir fait moins de zéro époque</translation></message>
<message><source>The layout is not one that UMAP left</source><translation>La disposition n’est pas celle qu’UMAP a laissée</translation></message>
<message><source>The layout has places that are not numbers or out of all bounds</source><translation>La disposition a des positions qui ne sont pas des nombres ou dépassent toute limite</translation></message>
<message><source>Neighbors of each book that are kept near, itself counted: small shows fine grain, large the large picture.</source><translation>Voisins de chaque livre gardés proches, lui-même compris&#xa0;: petit montre le détail, grand la vue d’ensemble.</translation></message>
<message><source>Least distance</source><translation>Distance minimale</translation></message>
<message><source>How close books may lie: 0 packs them into clumps.</source><translation>À quelle distance les livres peuvent se rapprocher&#xa0;: 0 les serre en amas.</translation></message>
<message><source>Rounds over all pairs of neighbors; 0: 500 up to 10,000 books, 200 above.</source><translation>Passages sur toutes les paires de voisins&#x202f;; 0&#xa0;: 500 jusqu’à 10&#x202f;000 livres, 200 au-delà.</translation></message>
<message><source>Spread</source><translation>Étalement</translation></message>
<message><source>How far apart groups lie, against the least distance.</source><translation>L’écart entre les groupes, par rapport à la distance minimale.</translation></message>
<message><source>UMAP</source><translation>UMAP</translation></message>
<message><source>neighbors stay neighbors, in tighter groups</source><translation>les voisins restent voisins, en groupes plus serrés</translation></message>
<message><source>This is not %1: %2</source><translation>Ce n’est pas %1&#xa0;: %2</translation></message>
<message><source>It should be of the format %1. The address may lead somewhere else now; see %2</source><translation>Le format devrait être %1. L’adresse mène peut-être ailleurs désormais&#x202f;; voir %2</translation></message>
<message><source>look into the files</source><comment>a task</comment><translation>examiner les fichiers</translation></message>
<message><source>The ten thousand most rated books of Goodreads, rated from 1 to 5, with authors, years, covers and tags.</source><translation>Les dix mille livres les plus évalués de Goodreads, évalués de 1 à 5, avec auteurs, années, couvertures et tags.</translation></message>
<message><source>Books rated from 1 to 10 in four weeks of 2004, with authors, years, publishers and covers; more than half of the lines are books that were not rated (0).</source><translation>Des livres évalués de 1 à 10 en quatre semaines de 2004, avec auteurs, années, éditeurs et couvertures&#x202f;; plus de la moitié des lignes sont des livres non évalués (0).</translation></message>
<message><source>Movies rated from 1 to 5 in 1997 and 1998, with age, gender and occupation of the readers.</source><translation>Des films évalués de 1 à 5 en 1997 et 1998, avec l’âge, le sexe et la profession des lecteurs.</translation></message>
<message><source>MovieLens 1M</source><translation>MovieLens 1M</translation></message>
<message><source>Movies rated from 1 to 5 in 2000 to 2003, with age, gender and occupation of the readers.</source><translation>Des films évalués de 1 à 5 de 2000 à 2003, avec l’âge, le sexe et la profession des lecteurs.</translation></message>
<message><source>MovieLens 10M</source><translation>MovieLens 10M</translation></message>
<message><source>Movies rated from 0.5 to 5 in 1995 to 2009.</source><translation>Des films évalués de 0,5 à 5 de 1995 à 2009.</translation></message>
<message><source>MovieLens 20M</source><translation>MovieLens 20M</translation></message>
<message><source>Movies rated from 0.5 to 5 in 1995 to 2015.</source><translation>Des films évalués de 0,5 à 5 de 1995 à 2015.</translation></message>
<message><source>MovieLens 25M</source><translation>MovieLens 25M</translation></message>
<message><source>Movies rated from 0.5 to 5 in 1995 to 2019.</source><translation>Des films évalués de 0,5 à 5 de 1995 à 2019.</translation></message>
<message><source>MovieLens 32M</source><translation>MovieLens 32M</translation></message>
<message><source>Movies rated from 0.5 to 5 in 1995 to 2023.</source><translation>Des films évalués de 0,5 à 5 de 1995 à 2023.</translation></message>
<message><source>MovieLens latest, small</source><translation>MovieLens latest, petit</translation></message>
<message><source>Movies rated from 0.5 to 5 in 1996 to 2018, to try things out. GroupLens may change it, so it is not for results that others are to repeat.</source><translation>Des films évalués de 0,5 à 5 de 1996 à 2018, pour faire des essais. GroupLens peut le modifier, il ne convient donc pas à des résultats que d’autres devraient reproduire.</translation></message>
<message><source>Goodreads: poetry</source><translation>Goodreads&#xa0;: poésie</translation></message>
<message><source>Poetry that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>La poésie que les lecteurs de Goodreads ont mise sur des étagères publiques jusqu’en 2017, évaluée de 1 à 5 le cas échéant&#x202f;; 0 signifie non évalué.</translation></message>
<message><source>Goodreads: comics</source><translation>Goodreads&#xa0;: bande dessinée</translation></message>
<message><source>Comics and graphic novels that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>Les bandes dessinées et romans graphiques que les lecteurs de Goodreads ont mis sur des étagères publiques jusqu’en 2017, évalués de 1 à 5 le cas échéant&#x202f;; 0 signifie non évalué.</translation></message>
<message><source>Goodreads: children</source><translation>Goodreads&#xa0;: enfants</translation></message>
<message><source>Children's books that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>Les livres pour enfants que les lecteurs de Goodreads ont mis sur des étagères publiques jusqu’en 2017, évalués de 1 à 5 le cas échéant&#x202f;; 0 signifie non évalué.</translation></message>
<message><source>Goodreads: mystery, crime</source><translation>Goodreads&#xa0;: policier</translation></message>
<message><source>Mysteries, thrillers and crime that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>Les romans policiers, à énigme et à suspense que les lecteurs de Goodreads ont mis sur des étagères publiques jusqu’en 2017, évalués de 1 à 5 le cas échéant&#x202f;; 0 signifie non évalué.</translation></message>
<message><source>Goodreads: history</source><translation>Goodreads&#xa0;: histoire</translation></message>
<message><source>History and biographies that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>Les livres d’histoire et biographies que les lecteurs de Goodreads ont mis sur des étagères publiques jusqu’en 2017, évalués de 1 à 5 le cas échéant&#x202f;; 0 signifie non évalué.</translation></message>
<message><source>Goodreads: young adults</source><translation>Goodreads&#xa0;: jeunes adultes</translation></message>
<message><source>Books for young adults that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>Les livres pour jeunes adultes que les lecteurs de Goodreads ont mis sur des étagères publiques jusqu’en 2017, évalués de 1 à 5 le cas échéant&#x202f;; 0 signifie non évalué.</translation></message>
<message><source>Goodreads: romance</source><translation>Goodreads&#xa0;: romance</translation></message>
<message><source>Romances that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>Les romans sentimentaux que les lecteurs de Goodreads ont mis sur des étagères publiques jusqu’en 2017, évalués de 1 à 5 le cas échéant&#x202f;; 0 signifie non évalué.</translation></message>
<message><source>Goodreads: fantasy</source><translation>Goodreads&#xa0;: fantasy</translation></message>
<message><source>Fantasy and paranormal books that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>Les livres de fantasy et de paranormal que les lecteurs de Goodreads ont mis sur des étagères publiques jusqu’en 2017, évalués de 1 à 5 le cas échéant&#x202f;; 0 signifie non évalué.</translation></message>
<message><source>Goodreads, all genres</source><translation>Goodreads, tous les genres</translation></message>
<message><source>Books of all genres that readers of Goodreads put on public shelves until 2017; 104 million of the lines are ratings from 1 to 5. Without titles.</source><translation>Les livres de tous genres que les lecteurs de Goodreads ont mis sur des étagères publiques jusqu’en 2017&#x202f;; 104 millions de lignes sont des évaluations de 1 à 5. Sans titres.</translation></message>
<message><source>Amazon books, 2014</source><translation>Livres Amazon, 2014</translation></message>
<message><source>Books reviewed at Amazon from May 1996 to July 2014, rated from 1 to 5: reader, book, rating and time, without titles.</source><translation>Des livres commentés sur Amazon de mai 1996 à juillet 2014, évalués de 1 à 5&#xa0;: lecteur, livre, évaluation et date, sans titres.</translation></message>
<message><source>Amazon books, 2018</source><translation>Livres Amazon, 2018</translation></message>
<message><source>Books reviewed at Amazon from May 1996 to October 2018, rated from 1 to 5: book, reader, rating and time, without titles.</source><translation>Des livres commentés sur Amazon de mai 1996 à octobre 2018, évalués de 1 à 5&#xa0;: livre, lecteur, évaluation et date, sans titres.</translation></message>
<message><source>Amazon books, 2023</source><translation>Livres Amazon, 2023</translation></message>
<message><source>Books reviewed at Amazon from May 1996 to September 2023, rated from 1 to 5: reader, book, rating and time, without titles.</source><translation>Des livres commentés sur Amazon de mai 1996 à septembre 2023, évalués de 1 à 5&#xa0;: lecteur, livre, évaluation et date, sans titres.</translation></message>
<message><source>A blend has at least two runs</source><translation>Un mélange a au moins deux entraînements</translation></message>
<message><source>Name another run.</source><translation>Indiquez un autre entraînement.</translation></message>
<message><source>A blend is of trained runs</source><translation>Un mélange se fait de modèles entraînés</translation></message>
<message><source>Choose runs with a model.</source><translation>Choisissez des entraînements qui ont un modèle.</translation></message>
<message><source>A weight must be a number from 0 up</source><translation>Un poids doit être un nombre à partir de 0</translation></message>
<message><source>'%1' and '%2' were trained on different ratings</source><translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ont été entraînés sur des évaluations différentes</translation></message>
<message><source>Blend runs of the same data.</source><translation>Mélangez des entraînements des mêmes données.</translation></message>
<message><source>All weights are 0</source><translation>Tous les poids sont 0</translation></message>
<message><source>Give one run a weight.</source><translation>Donnez un poids à un entraînement.</translation></message>
<message><source>blend the runs</source><comment>a task</comment><translation>mélanger les entraînements</translation></message>
<message><source>Blend fewer runs</source><translation>Mélangez moins d’entraînements</translation></message>
<message><source>'%1' and '%2' hold out different ratings, so no figure would judge both</source><translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» mettent de côté des évaluations différentes, aucune valeur ne jugerait donc les deux</translation></message>
<message><source>Train them with the same split and seed.</source><translation>Entraînez-les avec la même partition et la même graine.</translation></message>
<message><source>Nothing can be recommended: %1, nor about any book that this reader rated</source><translation>Rien ne peut être recommandé&#xa0;: %1, pas plus que des livres que ce lecteur a évalués</translation></message>
<message><source>on</source><translation>activé</translation></message>
<message><source>off</source><translation>désactivé</translation></message>
<message><source>the regularization is too strong for this learning rate.</source><translation>la régularisation est trop forte pour ce taux d’apprentissage.</translation></message>
<message><source>the steps are too large.</source><translation>les pas sont trop grands.</translation></message>
<message><source>The training loss has grown from %1 to %2: %3</source><translation>La perte d’entraînement est passée de %1 à %2&#xa0;: %3</translation></message>
<message><source>The training loss is no longer a number: %1</source><translation>La perte d’entraînement n’est plus un nombre&#xa0;: %1</translation></message>
<message><source>The most popular books, the same for everybody, rank better (NDCG@10 %1) than this model at its best (%2).</source><translation>Les livres les plus populaires, les mêmes pour tous, classent mieux (NDCG@10 %1) que ce modèle à son meilleur (%2).</translation></message>
<message><source>Reader and book biases alone do better on held-out ratings (loss %1) than this model at its best (%2).</source><translation>Les seuls biais des lecteurs et des livres font mieux sur les évaluations mises de côté (perte %1) que ce modèle à son meilleur (%2).</translation></message>
<message><source>The model of epoch %1 is kept.</source><translation>Le modèle de l’époque %1 est conservé.</translation></message>
<message><source>The model of the last epoch is kept.</source><translation>Le modèle de la dernière époque est conservé.</translation></message>
<message><source>Over-fitting: NDCG@10 on held-out books was highest after epoch %1 (%2) and has fallen by %3 since, more than the %4 that may be chance, while the training loss fell by %5. %6</source><translation>Surapprentissage&#xa0;: le NDCG@10 sur les livres mis de côté était au plus haut après l’époque %1 (%2) et a baissé de %3 depuis, plus que les %4 dus peut-être au hasard, alors que la perte d’entraînement baissait de %5. %6</translation></message>
<message><source>Over-fitting: the loss on held-out ratings was lowest after epoch %1 (%2) and has risen by %3 since, more than the %4 that may be chance, while the training loss fell by %5. %6</source><translation>Surapprentissage&#xa0;: la perte sur les évaluations mises de côté était au plus bas après l’époque %1 (%2) et a augmenté de %3 depuis, plus que les %4 dus peut-être au hasard, alors que la perte d’entraînement baissait de %5. %6</translation></message>
<message><source>Not finished learning: NDCG@10 on held-out books still rose by %1 in the last epoch.</source><translation>Apprentissage inachevé&#xa0;: le NDCG@10 sur les livres mis de côté augmentait encore de %1 à la dernière époque.</translation></message>
<message><source>Not finished learning: the loss on held-out ratings still fell by %1 in the last epoch.</source><translation>Apprentissage inachevé&#xa0;: la perte sur les évaluations mises de côté baissait encore de %1 à la dernière époque.</translation></message>
<message><source>Not finished learning: NDCG@10 on held-out books still rose from %1 to %2 at the last.</source><translation>Apprentissage inachevé&#xa0;: le NDCG@10 sur les livres mis de côté passait encore de %1 à %2 à la fin.</translation></message>
<message><source>Not finished learning: the loss on held-out ratings still fell from %1 to %2 at the last.</source><translation>Apprentissage inachevé&#xa0;: la perte sur les évaluations mises de côté passait encore de %1 à %2 à la fin.</translation></message>
<message><source>Train again with a split by time…</source><translation>Entraîner de nouveau avec une partition selon le temps…</translation></message>
<message><source>Reader and book biases alone err less (RMSE %1) than this model (%2).</source><translation>Les seuls biais des lecteurs et des livres se trompent moins (RMSE %1) que ce modèle (%2).</translation></message>
<message><source>The most popular books, the same for everybody, rank as well or better (NDCG@%1 %2) than this model (%3).</source><translation>Les livres les plus populaires, les mêmes pour tous, classent aussi bien ou mieux (NDCG@%1 %2) que ce modèle (%3).</translation></message>
<message><source>The test part had been opened with the run "%1" before this one was trained: figures on it no longer tell how the model would do on ratings that nobody has seen.</source><translation>La partie de test avait été ouverte avec l’entraînement «&#xa0;%1&#xa0;» avant que celui-ci ne soit entraîné&#xa0;: ses valeurs ne disent plus comment le modèle se comporterait sur des évaluations que personne n’a vues.</translation></message>
<message><source>Ranks among %1 drawn books are not ranks among all: models can change places between the two (Krichene &amp; Rendle 2020). Compare models by the full ranking.</source><translation>Des rangs parmi %1 livres tirés ne sont pas des rangs parmi tous&#xa0;: l’ordre des modèles peut changer entre les deux (Krichene &amp; Rendle 2020). Comparez les modèles sur le classement complet.</translation></message>
<message><source>"%1" has a model of another shape</source><translation>«&#xa0;%1&#xa0;» a un modèle d’une autre forme</translation></message>
<message><source>Leave what decides the shape as it was.</source><translation>Laissez tel quel ce qui détermine la forme.</translation></message>
<message numerus="yes"><source>%n readers</source><comment>%n reader</comment><translation><numerusform>%n lecteur</numerusform><numerusform>%n lecteurs</numerusform></translation></message>
<message numerus="yes"><source>%n books</source><comment>%n book</comment><translation><numerusform>%n livre</numerusform><numerusform>%n livres</numerusform></translation></message>
<message><source>%1 for %2</source><comment>an id instead of another</comment><translation>%1 pour %2</translation></message>
<message><source>%1 cannot go on with other data: models of the kind '%2' do not</source><translation>%1 ne peut pas se poursuivre avec d’autres données&#xa0;: les modèles du type «&#xa0;%2&#xa0;» ne le peuvent pas</translation></message>
<message><source>Train it anew, or continue one of these kinds: %1.</source><translation>Entraînez-le de nouveau, ou poursuivez l’un de ces types&#xa0;: %1.</translation></message>
<message><source>%1 goes on as what it is: %2</source><translation>%1 se poursuit tel qu’il est&#xa0;: %2</translation></message>
<message><source>Leave out the model.</source><translation>Retirez le modèle.</translation></message>
<message><source>%1 was trained on ratings, and these data say only what was taken</source><translation>%1 a été entraîné sur des évaluations, et ces données disent seulement ce qui a été pris</translation></message>
<message><source>%1 was trained on what was taken, and these data have ratings</source><translation>%1 a été entraîné sur ce qui a été pris, et ces données ont des évaluations</translation></message>
<message><source>Name data of the same kind.</source><translation>Indiquez des données du même type.</translation></message>
<message><source>There are no ratings to go on with</source><translation>Il n’y a pas d’évaluations avec lesquelles poursuivre</translation></message>
<message><source>Name data that have ratings.</source><translation>Indiquez des données qui ont des évaluations.</translation></message>
<message><source>Map the new ones to the scale of the run, by the cleaning step --scale %1, or train anew with all ratings if both are of one scale.</source><translation>Convertissez les nouvelles vers l’échelle de l’entraînement, par l’étape de nettoyage --scale %1, ou entraînez de nouveau avec toutes les évaluations si les deux ont la même échelle.</translation></message>
<message><source>Readers of the run: %1; of these data: %2. Books of the run: %3; of these data: %4. Ids are compared as they are written.</source><translation>Lecteurs de l’entraînement&#xa0;: %1&#x202f;; de ces données&#xa0;: %2. Livres de l’entraînement&#xa0;: %3&#x202f;; de ces données&#xa0;: %4. Les identifiants sont comparés tels qu’ils sont écrits.</translation></message>
<message><source>%1 %2</source><comment>two sentences</comment><translation>%1 %2</translation></message>
<message><source>Of these data the run knows %1 and %2.</source><translation>De ces données, l’entraînement connaît %1 et %2.</translation></message>
<message numerus="yes"><source>%n ratings of the run are replaced, as these data rate the same books by the same readers.</source><comment>%n rating of the run is replaced, as these data rate the same books by the same readers.</comment><translation><numerusform>%n évaluation de l’entraînement est remplacée, car ces données évaluent le même livre par le même lecteur.</numerusform><numerusform>%n évaluations de l’entraînement sont remplacées, car ces données évaluent les mêmes livres par les mêmes lecteurs.</numerusform></translation></message>
<message numerus="yes"><source>%n ratings that the earlier run was trained on stay in training instead of being held out.</source><comment>%n rating that the earlier run was trained on stays in training instead of being held out.</comment><translation><numerusform>%n évaluation sur laquelle l’entraînement précédent a été fait reste à l’entraînement au lieu d’être mise de côté.</numerusform><numerusform>%n évaluations sur lesquelles l’entraînement précédent a été fait restent à l’entraînement au lieu d’être mises de côté.</numerusform></translation></message>
<message><source>Nothing is left to hold out, as the earlier run was trained on all that would be: this run is not measured.</source><translation>Il ne reste rien à mettre de côté, car l’entraînement précédent a été fait sur tout ce qui le serait&#xa0;: cet entraînement n’est pas mesuré.</translation></message>
<message numerus="yes"><source>Only %n ratings are left to hold out, as the earlier run was trained on the others: figures on so few say little.</source><comment>Only %n rating is left to hold out, as the earlier run was trained on the others: figures on so few say little.</comment><translation><numerusform>Il ne reste que %n évaluation à mettre de côté, car l’entraînement précédent a été fait sur les autres&#xa0;: des valeurs sur si peu disent peu.</numerusform><numerusform>Il ne reste que %n évaluations à mettre de côté, car l’entraînement précédent a été fait sur les autres&#xa0;: des valeurs sur si peu disent peu.</numerusform></translation></message>
<message><source>nobody rated it in the training part, so the model knows nothing about it</source><translation>personne ne l’a évalué dans la partie d’entraînement, le modèle n’en sait donc rien</translation></message>
<message><source>all ratings of this reader are held out, so the model has learned nothing about the reader</source><translation>toutes les évaluations de ce lecteur sont mises de côté, le modèle n’a donc rien appris de lui</translation></message>
<message><source>"%1" cannot be continued: it is computed at once</source><translation>«&#xa0;%1&#xa0;» ne peut pas être poursuivi&#xa0;: il est calculé en une fois</translation></message>
<message><source>"%1" cannot be continued: where its training stood was not kept with it</source><translation>«&#xa0;%1&#xa0;» ne peut pas être poursuivi&#xa0;: l’état de son entraînement n’a pas été conservé avec lui</translation></message>
<message><source>"%1" cannot be continued: models of its kind do not go on</source><translation>«&#xa0;%1&#xa0;» ne peut pas être poursuivi&#xa0;: les modèles de son type ne se poursuivent pas</translation></message>
<message><source>Train it anew</source><translation>Entraînez-le de nouveau</translation></message>
<message><source>"%1" was trained on other ratings</source><translation>«&#xa0;%1&#xa0;» a été entraîné sur d’autres évaluations</translation></message>
<message><source>Open the ratings it was trained on, or train anew</source><translation>Ouvrez les évaluations sur lesquelles il a été entraîné, ou entraînez de nouveau</translation></message>
<message><source>"%1" was trained with other settings: %2</source><translation>«&#xa0;%1&#xa0;» a été entraîné avec d’autres réglages&#xa0;: %2</translation></message>
<message><source>Only epochs, steps, patience, keep_best and kept_epochs may change; else train anew</source><translation>Seuls epochs, steps, patience, keep_best et kept_epochs peuvent changer&#x202f;; sinon, entraînez de nouveau</translation></message>
<message><source>The cosine schedule of "%1" was laid out for %2 steps</source><translation>La planification cosinus de «&#xa0;%1&#xa0;» était établie pour %2 pas</translation></message>
<message><source>The cosine schedule of "%1" was laid out for %2 epochs</source><translation>La planification cosinus de «&#xa0;%1&#xa0;» était établie pour %2 époques</translation></message>
<message><source>Keep its epochs and steps, or train anew</source><translation>Gardez ses époques et ses pas, ou entraînez de nouveau</translation></message>
<message><source>"%1" has already been trained for %2 steps</source><translation>«&#xa0;%1&#xa0;» a déjà été entraîné pendant %2 pas</translation></message>
<message><source>"%1" has already been trained for %2 epochs</source><translation>«&#xa0;%1&#xa0;» a déjà été entraîné pendant %2 époques</translation></message>
<message><source>Ask for more epochs or steps</source><translation>Demandez plus d’époques ou de pas</translation></message>
<message><source>Ask for more epochs</source><translation>Demandez plus d’époques</translation></message>
<message><source>No test part was set aside when this run was trained</source><translation>Aucune partie de test n’a été réservée lors de cet entraînement</translation></message>
<message><source>Choose a model that ranks, such as %1.</source><translation>Choisissez un modèle qui classe, comme %1.</translation></message>
<message><source>There are no ratings to train on</source><translation>Il n’y a pas d’évaluations sur lesquelles entraîner</translation></message>
<message><source>Open a file that has ratings</source><translation>Ouvrez un fichier qui a des évaluations</translation></message>
<message><source>Hold out fewer ratings</source><translation>Mettez de côté moins d’évaluations</translation></message>
<message><source>train this</source><comment>a task</comment><translation>entraîner ceci</translation></message>
<message><source>Choose shorter vectors or a smaller batch, or close other programs</source><translation>Choisissez des vecteurs plus courts ou un lot plus petit, ou fermez d’autres programmes</translation></message>
<message><source>There are no data to train on</source><translation>Il n’y a pas de données sur lesquelles entraîner</translation></message>
<message><source>its vector holds nothing but zeros, or something that is no number</source><translation>son vecteur ne contient que des zéros, ou quelque chose qui n’est pas un nombre</translation></message>
<message><source>A view's name is empty, too long or not valid text</source><translation>Le nom d’une vue est vide, trop long ou n’est pas un texte valide</translation></message>
<message><source>Give it another, of at most 200 bytes</source><translation>Donnez-lui-en un autre, de 200 octets au plus</translation></message>
<message><source>The state of the view "%1" is too long or not valid text</source><translation>L’état de la vue «&#xa0;%1&#xa0;» est trop long ou n’est pas un texte valide</translation></message>
<message><source>Save a view of fewer selected books</source><translation>Enregistrez une vue avec moins de livres sélectionnés</translation></message>
<message><source>The view "%1" is not one of these books</source><translation>La vue «&#xa0;%1&#xa0;» ne concerne pas ces livres</translation></message>
<message><source>Save it again from the map</source><translation>Enregistrez-la de nouveau depuis la carte</translation></message>
<message><source>The view "%1" has coordinates that are not numbers</source><translation>La vue «&#xa0;%1&#xa0;» a des coordonnées qui ne sont pas des nombres</translation></message>
<message><source>A run can have at most %1 views</source><translation>Un entraînement peut avoir au plus %1 vues</translation></message>
<message><source>Remove some of them</source><translation>Retirez-en quelques-unes</translation></message>
<message><source>Two views are named "%1"</source><translation>Deux vues se nomment «&#xa0;%1&#xa0;»</translation></message>
<message><source>Rename one of them</source><translation>Renommez l’une d’elles</translation></message>
<message><source>it varies "%1" of adagrad or rmsprop, which have it elsewhere since: begin a new search</source><translation>elle fait varier «&#xa0;%1&#xa0;» d’adagrad ou de rmsprop, qui l’ont ailleurs depuis&#xa0;: commencez une nouvelle recherche</translation></message>
<message><source>This file cannot be read as a search: %1</source><translation>Ce fichier ne peut pas être lu comme une recherche&#xa0;: %1</translation></message>
<message><source>Choose a file that a search has written</source><translation>Choisissez un fichier écrit par une recherche</translation></message>
<message><source>Trial %1 does not belong to this search</source><translation>L’essai %1 n’appartient pas à cette recherche</translation></message>
<message><source>Begin a new search</source><translation>Commencez une nouvelle recherche</translation></message>
<message><source>It failed</source><translation>Il a échoué</translation></message>
<message><source>The training diverged: its result is no number</source><translation>L’entraînement a divergé&#xa0;: son résultat n’est pas un nombre</translation></message>
<message><source>A search needs held-out ratings to judge by</source><translation>Une recherche demande des évaluations mises de côté d’après lesquelles juger</translation></message>
<message><source>Choose another split than none</source><translation>Choisissez une autre partition que none</translation></message>
<message><source>Nothing is varied</source><translation>Rien ne varie</translation></message>
<message><source>Choose a parameter to vary</source><translation>Choisissez un paramètre à faire varier</translation></message>
<message><source>Too many parameters are varied at once</source><translation>Trop de paramètres varient à la fois</translation></message>
<message><source>%1 is varied twice</source><translation>%1 varie deux fois</translation></message>
<message><source>Name it once</source><translation>Indiquez-le une seule fois</translation></message>
<message><source>The number of trials has to lie within 0 and %1</source><translation>Le nombre d’essais doit se situer entre 0 et %1</translation></message>
<message><source>The time for a search cannot be negative</source><translation>La durée d’une recherche ne peut pas être négative</translation></message>
<message><source>The search would never end</source><translation>La recherche ne finirait jamais</translation></message>
<message><source>Give a number of trials or a time</source><translation>Donnez un nombre d’essais ou une durée</translation></message>
<message><source>This model predicts no ratings that an error could be measured of</source><translation>Ce modèle ne prédit pas d’évaluations dont mesurer l’erreur</translation></message>
<message><source>These data have no ratings that an error could be measured of</source><translation>Ces données n’ont pas d’évaluations dont mesurer l’erreur</translation></message>
<message><source>Judge it by ndcg@10</source><translation>Jugez-la d’après ndcg@10</translation></message>
<message><source>search for settings</source><comment>a task</comment><translation>rechercher des réglages</translation></message>
<message><source>read this</source><comment>a task</comment><translation>lire ceci</translation></message>
<message><source>The file is too large for a search</source><translation>Le fichier est trop grand pour une recherche</translation></message>
<message><source>The file could not be read to its end</source><translation>Le fichier n’a pas pu être lu jusqu’au bout</translation></message>
<message><source>"%1" cannot be varied: %2</source><translation>«&#xa0;%1&#xa0;» ne peut pas varier&#xa0;: %2</translation></message>
<message><source>Write KEY=LOW:HIGH, KEY=LOW:HIGH:log or KEY=A,B,C</source><translation>Écrivez KEY=LOW:HIGH, KEY=LOW:HIGH:log ou KEY=A,B,C</translation></message>
<message><source>it would change what the trials are measured on</source><translation>cela changerait ce sur quoi les essais sont mesurés</translation></message>
<message><source>this model does not use it</source><translation>ce modèle ne l’utilise pas</translation></message>
<message><source>it has no range; list its values</source><translation>il n’a pas d’intervalle&#x202f;; énumérez ses valeurs</translation></message>
<message><source>the range has to go from a smaller to a larger number</source><translation>l’intervalle doit aller d’un nombre plus petit à un plus grand</translation></message>
<message><source>the range has to lie within %1 and %2</source><translation>l’intervalle doit se situer entre %1 et %2</translation></message>
<message><source>a logarithmic range has to begin above 0</source><translation>un intervalle logarithmique doit commencer au-dessus de 0</translation></message>
<message><source>there are too many values</source><translation>il y a trop de valeurs</translation></message>
<message><source>there is no KEY=</source><translation>il manque KEY=</translation></message>
<message><source>the ends of the range have to be numbers</source><translation>les bornes de l’intervalle doivent être des nombres</translation></message>
<message><source>after the range only log or linear can stand</source><translation>après l’intervalle, il ne peut y avoir que log ou linear</translation></message>
<message><source>only whole numbers make sense</source><translation>seuls les nombres entiers ont un sens</translation></message>
<message><source>No rating was held out, so nothing was measured</source><translation>Aucune évaluation n’a été mise de côté, rien n’a donc été mesuré</translation></message>
<message><source>This search was made on other data: %1</source><translation>Cette recherche a été faite sur d’autres données&#xa0;: %1</translation></message>
<message><source>Open those, or begin a new search</source><translation>Ouvrez celles-là, ou commencez une nouvelle recherche</translation></message>
<message><source>calibre (catalog)</source><translation>calibre (catalogue)</translation></message>
<message><source>the catalog as CSV, in which ratings are of five stars; a yes/no column #read, or a date #date_read, of one's own says what is read</source><translation>le catalogue en CSV, où les évaluations vont jusqu’à cinq étoiles&#x202f;; une colonne oui/non #read, ou une date #date_read, créée par vous dit ce qui est lu</translation></message>
<message><source>Another program is writing to this library</source><translation>Un autre programme écrit dans cette bibliothèque</translation></message>
<message><source>Close calibre, or wait a moment, and try again.</source><translation>Fermez calibre, ou attendez un instant, et réessayez.</translation></message>
<message><source>The memory does not suffice for this library</source><translation>La mémoire ne suffit pas pour cette bibliothèque</translation></message>
<message><source>The database is damaged</source><translation>La base de données est endommagée</translation></message>
<message><source>calibre can restore it: Library maintenance, Restore database.</source><translation>calibre peut la restaurer&#xa0;: Maintenance de la bibliothèque, Restaurer la base de données.</translation></message>
<message><source>The database is none of calibre's, or cannot be read: %1</source><translation>La base de données n’est pas de calibre, ou ne peut pas être lue&#xa0;: %1</translation></message>
<message><source>A library of calibre is the file metadata.db in its folder.</source><translation>Une bibliothèque de calibre est le fichier metadata.db dans son dossier.</translation></message>
<message><source>calibre</source><translation>calibre</translation></message>
<message><source>a library's folder or the metadata.db in it, in which ratings are of ten; what is read as in the catalog</source><translation>le dossier d’une bibliothèque ou le metadata.db qu’il contient, où les évaluations vont jusqu’à dix&#x202f;; ce qui est lu comme dans le catalogue</translation></message>
<message><source>Goodreads</source><translation>Goodreads</translation></message>
<message><source>the exported CSV, of today (24 columns) or older (31); 0 means "not rated"</source><translation>le CSV exporté, actuel (24 colonnes) ou plus ancien (31)&#x202f;; 0 signifie «&#xa0;non évalué&#xa0;»</translation></message>
<message><source>The line names no book: it has neither a title nor an ISBN</source><translation>La ligne ne désigne pas de livre&#xa0;: elle n’a ni titre ni ISBN</translation></message>
<message><source>The rating '%1' is no number of stars from 0 to %2; the book counts as not rated</source><translation>L’évaluation «&#xa0;%1&#xa0;» n’est pas un nombre d’étoiles de 0 à %2&#x202f;; le livre compte comme non évalué</translation></message>
<message><source>read this library</source><comment>a task</comment><translation>lire cette bibliothèque</translation></message>
<message><source>There is no book in this library</source><translation>Il n’y a aucun livre dans cette bibliothèque</translation></message>
<message><source>these data have no stars: every book counts as taken</source><translation>ces données n’ont pas d’étoiles&#xa0;: chaque livre compte comme pris</translation></message>
<message><source>stars are ratings as they are</source><translation>les étoiles sont prises comme évaluations, telles quelles</translation></message>
<message><source>1 to 5 stars become %1 to %2, evenly: 4 stars are %3</source><translation>1 à 5 étoiles deviennent %1 à %2, régulièrement&#xa0;: 4 étoiles font %3</translation></message>
<message><source>'%1' stands twice in the library (lines %2 and %3); the rating of line %4 counts</source><translation>«&#xa0;%1&#xa0;» figure deux fois dans la bibliothèque (lignes %2 et %3)&#x202f;; l’évaluation de la ligne %4 compte</translation></message>
<message><source>LibraryThing</source><translation>LibraryThing</translation></message>
<message><source>the tab-delimited export, in UTF-16 or Latin-1, in which a quote is a sign like others</source><translation>l’export délimité par des tabulations, en UTF-16 ou Latin-1, où un guillemet est un signe comme un autre</translation></message>
<message><source>Book %1 has neither a title nor an ISBN</source><translation>Le livre %1 n’a ni titre ni ISBN</translation></message>
<message><source>The file is damaged: its JSON ends or breaks off here</source><translation>Le fichier est endommagé&#xa0;: son JSON se termine ou s’interrompt ici</translation></message>
<message><source>Export the library once more.</source><translation>Exportez la bibliothèque encore une fois.</translation></message>
<message><source>The file is damaged: a number in it is out of range</source><translation>Le fichier est endommagé&#xa0;: un nombre qu’il contient est hors limites</translation></message>
<message><source>LibraryThing (JSON)</source><translation>LibraryThing (JSON)</translation></message>
<message><source>the JSON export</source><translation>l’export JSON</translation></message>
<message><source>StoryGraph</source><translation>StoryGraph</translation></message>
<message><source>the exported CSV; quarter stars are kept</source><translation>le CSV exporté&#x202f;; les quarts d’étoile sont gardés</translation></message>
<message><source>several books of the catalogue have this ISBN</source><translation>plusieurs livres du catalogue ont cet ISBN</translation></message>
<message><source>several books of the catalogue have this title and author</source><translation>plusieurs livres du catalogue ont ce titre et cet auteur</translation></message>
<message><source>the title agrees, but your library names no author</source><translation>le titre concorde, mais votre bibliothèque n’indique pas d’auteur</translation></message>
<message><source>the title agrees, but the catalogue names no author</source><translation>le titre concorde, mais le catalogue n’indique pas d’auteur</translation></message>
<message><source>the catalogue has this title only by %1</source><translation>le catalogue n’a ce titre que d’un autre auteur&#xa0;: %1</translation></message>
<message><source>it has no title, and the catalogue lacks its ISBN</source><translation>il n’a pas de titre, et le catalogue n’a pas son ISBN</translation></message>
<message><source>the catalogue has no book of this title</source><translation>le catalogue n’a pas de livre de ce titre</translation></message>
<message><source>the catalogue has neither its ISBN nor a book of this title</source><translation>le catalogue n’a ni son ISBN ni un livre de ce titre</translation></message>
<message><source>you said that it is none of the catalogue's</source><translation>vous avez dit qu’il n’est aucun de ceux du catalogue</translation></message>
<message><source>the run does not know the book '%1'</source><translation>l’entraînement ne connaît pas le livre «&#xa0;%1&#xa0;»</translation></message>
<message><source>a spreadsheet has rounded its ISBN to %1, and %2</source><translation>un tableur a arrondi son ISBN à %1, et %2</translation></message>
<message><source>The header names no id or no tag</source><translation>L’en-tête ne nomme pas d’identifiant ou pas de tag</translation></message>
<message><source>The first line is id,tag.</source><translation>La première ligne est id,tag.</translation></message>
<message><source>The file holds no tags</source><translation>Le fichier ne contient pas de tags</translation></message>
<message><source>A line is a book's id and its tag.</source><translation>Une ligne est l’identifiant d’un livre et son tag.</translation></message>
<message><source>%1: no id on %2</source><translation>%1&#xa0;: pas d’identifiant à la %2</translation></message>
<message><source>These tags cannot be read</source><translation>Ces tags ne peuvent pas être lus</translation></message>
<message><source>Remove the file to begin anew</source><translation>Supprimez le fichier pour recommencer</translation></message>
<message><source>A tag needs a name</source><translation>Un tag demande un nom</translation></message>
<message><source>Type one</source><translation>Saisissez-en un</translation></message>
<message><source>There is a tag '%1' already</source><translation>Il y a déjà un tag «&#xa0;%1&#xa0;»</translation></message>
<message><source>These tags were kept by a newer version of the program</source><translation>Ces tags ont été conservés par une version plus récente du programme</translation></message>
<message><source>Update the program to read them</source><translation>Mettez le programme à jour pour les lire</translation></message>
<message><source>Lower the regularization: times the learning rate it is over 1, so that each step leaps beyond zero instead of drawing nearer to it</source><translation>Réduisez la régularisation&#xa0;: multipliée par le taux d’apprentissage, elle dépasse 1, si bien que chaque pas saute au-delà de zéro au lieu de s’en approcher</translation></message>
<message><source>The saved training state does not belong to this model</source><translation>L’état d’entraînement enregistré n’appartient pas à ce modèle</translation></message>
<message><source>Start a new training.</source><translation>Commencez un nouvel entraînement.</translation></message>
<message><source>Vectors that were made elsewhere cannot be trained</source><translation>Des vecteurs produits ailleurs ne peuvent pas être entraînés</translation></message>
<message><source>Choose another model</source><translation>Choisissez un autre modèle</translation></message>
<message><source>Training diverged: the loss of epoch %1 is not a number</source><translation>L’entraînement a divergé&#xa0;: la perte de l’époque %1 n’est pas un nombre</translation></message>
<message><source>The learning rate must be above 0</source><translation>Le taux d’apprentissage doit être supérieur à 0</translation></message>
<message><source>The optimizer's decay rates must be at least 0 and below 1</source><translation>Les taux de décroissance de l’optimiseur doivent être au moins 0 et inférieurs à 1</translation></message>
<message><source>The optimizer's epsilon must be at least 1e-12</source><translation>L’epsilon de l’optimiseur doit être au moins 1e-12</translation></message>
<message><source>Weight decay and the initial accumulator must not be negative</source><translation>La décroissance des poids et l’accumulateur initial ne doivent pas être négatifs</translation></message>
<message><source>Hold out fewer ratings.</source><translation>Mettez de côté moins d’évaluations.</translation></message>
<message><source>The batch size must be from 1 to 1,048,576</source><translation>La taille des lots doit être de 1 à 1&#x202f;048&#x202f;576</translation></message>
<message><source>Training needs at least one epoch, and no negative number of batches</source><translation>L’entraînement demande au moins une époque, et un nombre de lots non négatif</translation></message>
<message><source>The Huber loss needs a delta above 0</source><translation>La perte de Huber demande un delta supérieur à 0</translation></message>
<message><source>Training would take more than four billion batches</source><translation>L’entraînement prendrait plus de quatre milliards de lots</translation></message>
<message><source>Use fewer epochs or larger batches.</source><translation>Prenez moins d’époques ou des lots plus grands.</translation></message>
<message><source>Training diverged: the loss is no longer a finite number</source><translation>L’entraînement a divergé&#xa0;: la perte n’est plus un nombre fini</translation></message>
<message><source>The saved training state was made with other ratings or another batch size</source><translation>L’état d’entraînement enregistré a été fait avec d’autres évaluations ou une autre taille de lots</translation></message>
<message><source>There is no model to train</source><translation>Il n’y a pas de modèle à entraîner</translation></message>
<message><source>Check the layer sizes: each layer needs a unit and an activation.</source><translation>Vérifiez les tailles des couches&#xa0;: chaque couche demande une unité et une activation.</translation></message>
<message><source>Use smaller embeddings, layers or batches.</source><translation>Prenez des plongements, des couches ou des lots plus petits.</translation></message>
<message><source>Start a new training</source><translation>Commencez un nouvel entraînement</translation></message>
<message><source>HDF5 is read by a program called %1, which is not there</source><translation>Le HDF5 est lu par un programme nommé %1, qui manque</translation></message>
<message><source>Install the program anew, all of it.</source><translation>Réinstallez le programme, en entier.</translation></message>
<message><source>The HDF5 file names more arrays than any model has</source><translation>Le fichier HDF5 énumère plus de tableaux que n’en a aucun modèle</translation></message>
<message><source>The helper that reads HDF5 gave an answer that makes no sense</source><translation>L’auxiliaire qui lit le HDF5 a donné une réponse qui n’a pas de sens</translation></message>
<message><source>The array '%1' holds nothing: its shape is %2</source><translation>Le tableau «&#xa0;%1&#xa0;» ne contient rien&#xa0;: sa forme est %2</translation></message>
<message><source>The helper that reads HDF5 gave more than was asked for</source><translation>L’auxiliaire qui lit le HDF5 a donné plus que demandé</translation></message>
<message><source>The HDF5 file is cut off within the array '%1'</source><translation>Le fichier HDF5 est tronqué au milieu du tableau «&#xa0;%1&#xa0;»</translation></message>
<message><source>The HDF5 file could not be read in a sensible time</source><translation>Le fichier HDF5 n’a pas pu être lu en un temps raisonnable</translation></message>
<message><source>The helper that reads HDF5 broke down over this file: it is damaged, or wants more memory than it may have</source><translation>L’auxiliaire qui lit le HDF5 s’est arrêté sur ce fichier&#xa0;: il est endommagé, ou demande plus de mémoire qu’autorisé</translation></message>
<message><source>The array lies in other files than this one, which are not read</source><translation>Le tableau se trouve dans d’autres fichiers que celui-ci, qui ne sont pas lus</translation></message>
<message><source>Save it into one file.</source><translation>Enregistrez-le dans un seul fichier.</translation></message>
<message><source>The HDF5 file is damaged, or of a kind that is not read here</source><translation>Le fichier HDF5 est endommagé, ou d’un type qui n’est pas lu ici</translation></message>
<message><source>The helper that reads HDF5 could not be started: %1</source><translation>L’auxiliaire qui lit le HDF5 n’a pas pu être lancé&#xa0;: %1</translation></message>
<message><source>no dimension</source><translation>aucune dimension</translation></message>
<message><source>The array</source><translation>Le tableau</translation></message>
<message><source>The array '%1'</source><translation>Le tableau «&#xa0;%1&#xa0;»</translation></message>
<message><source>%1 is no table of vectors: its shape is %2</source><translation>%1 n’est pas une table de vecteurs&#xa0;: sa forme est %2</translation></message>
<message><source>Save an array with a row a book and a column a dimension.</source><translation>Enregistrez un tableau avec une ligne par livre et une colonne par dimension.</translation></message>
<message><source>%1 holds nothing: its shape is %2</source><translation>%1 ne contient rien&#xa0;: sa forme est %2</translation></message>
<message><source>%1 is larger than can be shown: its shape is %2</source><translation>%1 est plus grand que ce qui peut être affiché&#xa0;: sa forme est %2</translation></message>
<message><source>Save fewer rows or dimensions.</source><translation>Enregistrez moins de lignes ou de dimensions.</translation></message>
<message><source>The file cannot be mapped into memory: %1</source><translation>Le fichier ne peut pas être projeté en mémoire&#xa0;: %1</translation></message>
<message><source>The file was cut short while it was read</source><translation>Le fichier a été raccourci pendant sa lecture</translation></message>
<message><source>This is a pipe or a device, and runs and vectors are read from files</source><translation>C’est un tube ou un périphérique&#x202f;; les entraînements et les vecteurs se lisent depuis des fichiers</translation></message>
<message><source>Write them to a file first.</source><translation>Écrivez-les d’abord dans un fichier.</translation></message>
<message><source>This is a folder, where a file of vectors is meant</source><translation>C’est un dossier, alors qu’il faut un fichier de vecteurs</translation></message>
<message><source>put these vectors beside what is open</source><comment>a task</comment><translation>mettre ces vecteurs à côté de ce qui est ouvert</translation></message>
<message><source>There is no array '%1'</source><translation>Il n’y a pas de tableau «&#xa0;%1&#xa0;»</translation></message>
<message><source>Keras</source><translation>Keras</translation></message>
<message><source>`.keras`, `.h5` and `.weights.h5`, and arrays of other HDF5 files: `--tensor` takes the layer's name; what belongs to the optimizer is left aside</source><translation>`.keras`, `.h5` et `.weights.h5`, et les tableaux d’autres fichiers HDF5&#xa0;: `--tensor` prend le nom de la couche&#x202f;; ce qui relève de l’optimiseur est laissé de côté</translation></message>
<message><source>The file holds weights and does not say what the model's layers are</source><translation>Le fichier contient des poids et ne dit pas quelles sont les couches du modèle</translation></message>
<message><source>Save the whole model, as by model.save('model.keras').</source><translation>Enregistrez le modèle entier, par exemple avec model.save('model.keras').</translation></message>
<message><source>What the file says of the model's layers makes no sense</source><translation>Ce que le fichier dit des couches du modèle n’a pas de sens</translation></message>
<message><source>the layer '%1' is named and is not there</source><translation>la couche «&#xa0;%1&#xa0;» est nommée et n’existe pas</translation></message>
<message><source>the layer '%1' has %2 inputs</source><translation>la couche «&#xa0;%1&#xa0;» a %2 entrées</translation></message>
<message><source>its layers go in a circle</source><translation>ses couches tournent en rond</translation></message>
<message><source>'%1' (%2) stands where an embedding should</source><translation>«&#xa0;%1&#xa0;» (%2) se trouve à la place d’un plongement</translation></message>
<message><source>the embedding '%1' has no one input</source><translation>le plongement «&#xa0;%1&#xa0;» n’a pas une entrée unique</translation></message>
<message><source>it has %1 outputs</source><translation>il a %1 sorties</translation></message>
<message><source>the activation of '%1' is none of %2</source><translation>l’activation de «&#xa0;%1&#xa0;» ne fait pas partie de %2</translation></message>
<message><source>the dense layer '%1' has no size or no one input</source><translation>la couche dense «&#xa0;%1&#xa0;» n’a pas de taille ou pas une entrée unique</translation></message>
<message><source>it has too many dense layers</source><translation>il a trop de couches denses</translation></message>
<message><source>'%1' (%2) stands where a dot product or a concatenation should</source><translation>«&#xa0;%1&#xa0;» (%2) se trouve à la place d’un produit scalaire ou d’une concaténation</translation></message>
<message><source>'%1' joins %2 inputs, and not two</source><translation>«&#xa0;%1&#xa0;» réunit %2 entrées, et non deux</translation></message>
<message><source>its dot product is of vectors brought to length 1</source><translation>son produit scalaire porte sur des vecteurs ramenés à la longueur 1</translation></message>
<message><source>dense layers stand behind a dot product</source><translation>des couches denses suivent un produit scalaire</translation></message>
<message><source>the last layer behind the concatenation does not have one unit</source><translation>la dernière couche après la concaténation n’a pas une seule unité</translation></message>
<message><source>one embedding stands for both readers and books</source><translation>un même plongement sert aux lecteurs et aux livres</translation></message>
<message><source>Name the ratings that the model was trained on, or another order of ids.</source><translation>Indiquez les évaluations sur lesquelles le modèle a été entraîné, ou un autre ordre des identifiants.</translation></message>
<message><source>Name the ratings that the model was trained on.</source><translation>Indiquez les évaluations sur lesquelles le modèle a été entraîné.</translation></message>
<message><source>The file is none that Keras wrote</source><translation>Le fichier n’a pas été écrit par Keras</translation></message>
<message><source>Save the model by model.save('model.keras'); other vectors are opened as they are.</source><translation>Enregistrez le modèle avec model.save('model.keras')&#x202f;; d’autres vecteurs s’ouvrent tels quels.</translation></message>
<message><source>the embedding '%1' was taken for the books', '%2' for the readers'</source><translation>le plongement «&#xa0;%1&#xa0;» a été pris pour celui des livres, «&#xa0;%2&#xa0;» pour celui des lecteurs</translation></message>
<message><source>The model has no embedding '%1'</source><translation>Le modèle n’a pas de plongement «&#xa0;%1&#xa0;»</translation></message>
<message><source>It has %1 and %2</source><translation>Il a %1 et %2</translation></message>
<message><source>Neither embedding, '%1' nor '%2', says that it is the books'</source><translation>Aucun des plongements «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne dit être celui des livres</translation></message>
<message><source>Name it by --book-layer.</source><translation>Indiquez-le avec --book-layer.</translation></message>
<message><source>The weights of the layer '%1' are not in the file</source><translation>Les poids de la couche «&#xa0;%1&#xa0;» ne sont pas dans le fichier</translation></message>
<message><source>The weights of the layer '%1' are of the shape %2, and not %3</source><translation>Les poids de la couche «&#xa0;%1&#xa0;» sont de la forme %2, et non %3</translation></message>
<message><source>The table of the layer '%1' is of the shape %2</source><translation>La table de la couche «&#xa0;%1&#xa0;» est de la forme %2</translation></message>
<message><source>The weights of the layer '%1' hold something that is no finite number</source><translation>Les poids de la couche «&#xa0;%1&#xa0;» contiennent quelque chose qui n’est pas un nombre fini</translation></message>
<message><source>The training went wrong; a lower learning rate may help.</source><translation>L’entraînement s’est mal passé&#x202f;; un taux d’apprentissage plus bas peut aider.</translation></message>
<message><source>The two tables of the dot product have %1 and %2 columns</source><translation>Les deux tables du produit scalaire ont %1 et %2 colonnes</translation></message>
<message><source>take over this model</source><comment>a task</comment><translation>reprendre ce modèle</translation></message>
<message><source>Most lines are no key with %1 numbers behind it</source><translation>La plupart des lignes ne sont pas une clé suivie de %1 nombres</translation></message>
<message><source>Each line should have a key and its numbers, with blanks between.</source><translation>Chaque ligne devrait avoir une clé et ses nombres, séparés par des blancs.</translation></message>
<message numerus="yes"><source>%n lines are left out, which are no key with %1 numbers: %2</source><comment>%n line is left out, which is no key with %1 numbers: %2</comment><translation><numerusform>%n ligne est laissée de côté, qui n’est pas une clé avec %1 nombres&#xa0;: %2</numerusform><numerusform>%n lignes sont laissées de côté, qui ne sont pas une clé avec %1 nombres&#xa0;: %2</numerusform></translation></message>
<message numerus="yes"><source>%n keys hold blanks, and the last numbers of a line were taken for the vector: %1</source><comment>%n key holds blanks, and the last numbers of a line were taken for the vector: %1</comment><translation><numerusform>%n clé contient des blancs, et les derniers nombres d’une ligne ont été pris pour le vecteur&#xa0;: %1</numerusform><numerusform>%n clés contiennent des blancs, et les derniers nombres d’une ligne ont été pris pour le vecteur&#xa0;: %1</numerusform></translation></message>
<message><source>the first line announces %1 rows, and %2 are there</source><translation>la première ligne annonce %1 lignes, et il y en a %2</translation></message>
<message numerus="yes"><source>%n keys are not UTF-8: U+FFFD stands for what could not be read</source><comment>%n key is not UTF-8: U+FFFD stands for what could not be read</comment><translation><numerusform>%n clé n’est pas en UTF-8&#xa0;: U+FFFD remplace ce qui n’a pas pu être lu</numerusform><numerusform>%n clés ne sont pas en UTF-8&#xa0;: U+FFFD remplace ce qui n’a pas pu être lu</numerusform></translation></message>
<message><source>look at these labels</source><comment>a task</comment><translation>examiner ces étiquettes</translation></message>
<message><source>%1 names a column, and there are no labels with columns</source><translation>%1 désigne une colonne, et il n’y a pas d’étiquettes avec des colonnes</translation></message>
<message><source>Name their file by --labels</source><translation>Indiquez leur fichier avec --labels</translation></message>
<message><source>the rows are named by %1</source><translation>les lignes sont nommées par %1</translation></message>
<message><source>no key of the vectors is an id of the labels, so that they were put together line by line</source><translation>aucune clé des vecteurs n’est un identifiant des étiquettes, ils ont donc été associés ligne par ligne</translation></message>
<message><source>%1 of %2 vectors have no label: no %3 is their key</source><translation>%1 vecteurs sur %2 n’ont pas d’étiquette&#xa0;: leur clé ne figure pas dans %3</translation></message>
<message><source>Give a label a row, in the order of the rows, or a column with their numbers from 0 (--id-column).</source><translation>Donnez une étiquette par ligne, dans l’ordre des lignes, ou une colonne avec leurs numéros à partir de 0 (--id-column).</translation></message>
<message><source>Give a label a row, or a column with their numbers from 0 (--id-column).</source><translation>Donnez une étiquette par ligne, ou une colonne avec leurs numéros à partir de 0 (--id-column).</translation></message>
<message><source>Give a label a row, or name the column of their numbers from 0 (--id-column).</source><translation>Donnez une étiquette par ligne, ou désignez la colonne de leurs numéros à partir de 0 (--id-column).</translation></message>
<message><source>there are %1 labels for %2 vectors: %3 was taken for the number of the row, counted from 0; %4 rows have none</source><translation>il y a %1 étiquettes pour %2 vecteurs&#xa0;: %3 a été pris pour le numéro de la ligne, compté à partir de 0&#x202f;; %4 lignes n’en ont pas</translation></message>
<message numerus="yes"><source>%n rows bear an id that an earlier one has, such as %1: an id means the first of its rows</source><comment>%n row bears an id that an earlier one has, such as %1: an id means the first of its rows</comment><translation><numerusform>%n ligne porte un identifiant qu’une ligne précédente a déjà, comme %1&#xa0;: un identifiant désigne la première de ses lignes</numerusform><numerusform>%n lignes portent un identifiant qu’une ligne précédente a déjà, comme %1&#xa0;: un identifiant désigne la première de ses lignes</numerusform></translation></message>
<message><source>The array has columns of several types, and no vectors</source><translation>Le tableau a des colonnes de plusieurs types, et pas de vecteurs</translation></message>
<message><source>Save its numbers as a plain array, as by numpy.stack.</source><translation>Enregistrez ses nombres comme simple tableau, par exemple avec numpy.stack.</translation></message>
<message><source>The NumPy array is of format %1.%2, of which nothing is known here</source><translation>Le tableau NumPy est au format %1.%2, inconnu ici</translation></message>
<message><source>Save it anew with numpy.save.</source><translation>Enregistrez-le de nouveau avec numpy.save.</translation></message>
<message><source>The header of the NumPy array claims %1 bytes, more than any has</source><translation>L’en-tête du tableau NumPy annonce %1 octets, plus qu’aucun n’en a</translation></message>
<message><source>The file is damaged; save it anew with numpy.save.</source><translation>Le fichier est endommagé&#x202f;; enregistrez-le de nouveau avec numpy.save.</translation></message>
<message><source>The file is cut off: an array of %1 numbers of %2 is announced, and %3 bytes are there</source><translation>Le fichier est tronqué&#xa0;: un tableau de %1 nombres de %2 est annoncé, et il y a %3 octets</translation></message>
<message><source>Copy or save it anew.</source><translation>Copiez-le ou enregistrez-le de nouveau.</translation></message>
<message><source>behind the array the file holds %1 more bytes, which are left aside</source><translation>après le tableau, le fichier contient %1 octets de plus, qui sont laissés de côté</translation></message>
<message><source>NumPy array</source><translation>Tableau NumPy</translation></message>
<message><source>`numpy.save`, versions 1 to 3, of any plain number and in both orders; float32 in C order is taken as it lies</source><translation>`numpy.save`, versions 1 à 3, de tout type de nombre simple et dans les deux ordres&#x202f;; float32 en ordre C est pris tel quel</translation></message>
<message><source>NumPy arrays</source><translation>Tableaux NumPy</translation></message>
<message><source>`numpy.savez` and `savez_compressed`; of several arrays `--tensor` names one</source><translation>`numpy.savez` et `savez_compressed`&#x202f;; parmi plusieurs tableaux, `--tensor` en désigne un</translation></message>
<message><source>No vector in the file can be compared: each is nothing but zeros, or holds a number beyond 1e15 or something that is no finite number</source><translation>Aucun vecteur du fichier ne peut être comparé&#xa0;: chacun n’est que zéros, ou contient un nombre au-delà de 1e15 ou quelque chose qui n’est pas un nombre fini</translation></message>
<message><source>See what wrote it: a training that ran away leaves such numbers.</source><translation>Voyez ce qui l’a écrit&#xa0;: un entraînement qui a divergé laisse de tels nombres.</translation></message>
<message numerus="yes"><source>%n vectors hold something that is no finite number, and can be compared with none: %1, counted from 0</source><comment>%n vector holds something that is no finite number, and can be compared with none: %1, counted from 0</comment><translation><numerusform>%n vecteur contient quelque chose qui n’est pas un nombre fini et ne peut être comparé à aucun&#xa0;: %1, compté à partir de 0</numerusform><numerusform>%n vecteurs contiennent quelque chose qui n’est pas un nombre fini et ne peuvent être comparés à aucun&#xa0;: %1, comptés à partir de 0</numerusform></translation></message>
<message numerus="yes"><source>%n vectors hold a number beyond 1e15, too large to be compared: %1, counted from 0</source><comment>%n vector holds a number beyond 1e15, too large to be compared: %1, counted from 0</comment><translation><numerusform>%n vecteur contient un nombre au-delà de 1e15, trop grand pour être comparé&#xa0;: %1, compté à partir de 0</numerusform><numerusform>%n vecteurs contiennent un nombre au-delà de 1e15, trop grand pour être comparé&#xa0;: %1, comptés à partir de 0</numerusform></translation></message>
<message numerus="yes"><source>%n vectors are nothing but zeros, and can be compared with none: %1, counted from 0</source><comment>%n vector is nothing but zeros, and can be compared with none: %1, counted from 0</comment><translation><numerusform>%n vecteur n’est que zéros et ne peut être comparé à aucun&#xa0;: %1, compté à partir de 0</numerusform><numerusform>%n vecteurs ne sont que zéros et ne peuvent être comparés à aucun&#xa0;: %1, comptés à partir de 0</numerusform></translation></message>
<message><source>There is one table in the file, and it has no name: --tensor means nothing here</source><translation>Il y a une seule table dans le fichier, et elle n’a pas de nom&#xa0;: --tensor ne signifie rien ici</translation></message>
<message><source>open these vectors</source><comment>a task</comment><translation>ouvrir ces vecteurs</translation></message>
<message><source>Save fewer rows or dimensions, or float32.</source><translation>Enregistrez moins de lignes ou de dimensions, ou en float32.</translation></message>
<message><source>look at this file</source><comment>a task</comment><translation>examiner ce fichier</translation></message>
<message><source>A line is empty, and no vector</source><translation>Une ligne est vide, et n’est pas un vecteur</translation></message>
<message><source>Take it out.</source><translation>Retirez-la.</translation></message>
<message><source>The value %1 of the line is no number</source><translation>La valeur %1 de la ligne n’est pas un nombre</translation></message>
<message><source>Each line should hold %1 numbers.</source><translation>Chaque ligne devrait contenir %1 nombres.</translation></message>
<message><source>The line holds another number of values than the first, which has %1</source><translation>La ligne contient un autre nombre de valeurs que la première, qui en a %1</translation></message>
<message><source>Each line should hold as many.</source><translation>Chaque ligne devrait en contenir autant.</translation></message>
<message><source>The file holds no vector</source><translation>Le fichier ne contient aucun vecteur</translation></message>
<message><source>The configuration names the file '%1', which is not in its own folder</source><translation>La configuration désigne le fichier «&#xa0;%1&#xa0;», qui n’est pas dans son propre dossier</translation></message>
<message><source>Put it there, or open the file of vectors by itself with --labels.</source><translation>Mettez-le là, ou ouvrez le fichier de vecteurs seul avec --labels.</translation></message>
<message><source>There are no vectors '%1'</source><translation>Il n’y a pas de vecteurs «&#xa0;%1&#xa0;»</translation></message>
<message><source>Embedding Projector</source><translation>Embedding Projector</translation></message>
<message><source>%1 is no tensor</source><translation>%1 n’est pas un tenseur</translation></message>
<message><source>%1 lacks its type, shape or place</source><translation>Il manque à %1 son type, sa forme ou sa place</translation></message>
<message><source>The file is cut off: the tensor %1 should end at byte %2 of the numbers, of which %3 bytes are there</source><translation>Le fichier est tronqué&#xa0;: le tenseur %1 devrait finir à l’octet %2 des nombres, dont il y a %3 octets</translation></message>
<message><source>%1 of shape %2 does not take the %3 bytes that it has</source><translation>%1 de forme %2 n’occupe pas les %3 octets qu’il a</translation></message>
<message><source>The file is too short for a safetensors file</source><translation>Le fichier est trop court pour un fichier safetensors</translation></message>
<message><source>The file is cut off or damaged: its header should have %1 bytes, and the file has %2</source><translation>Le fichier est tronqué ou endommagé&#xa0;: son en-tête devrait avoir %1 octets, et le fichier en a %2</translation></message>
<message><source>The header of the safetensors file has %1 bytes, more than any has</source><translation>L’en-tête du fichier safetensors a %1 octets, plus qu’aucun n’en a</translation></message>
<message><source>lists within lists</source><translation>des listes dans des listes</translation></message>
<message><source>it is no JSON object</source><translation>ce n’est pas un objet JSON</translation></message>
<message><source>The tensor '%1' is of the type %2, which is not read</source><translation>Le tenseur «&#xa0;%1&#xa0;» est du type %2, qui n’est pas lu</translation></message>
<message><source>Save it as float32.</source><translation>Enregistrez-le en float32.</translation></message>
<message><source>There is no tensor '%1'</source><translation>Il n’y a pas de tenseur «&#xa0;%1&#xa0;»</translation></message>
<message><source>safetensors</source><translation>safetensors</translation></message>
<message><source>No row holds %1 numbers</source><translation>Aucune ligne ne contient %1 nombres</translation></message>
<message numerus="yes"><source>%n rows do not hold %1 numbers: %2</source><comment>%n row does not hold %1 numbers: %2</comment><translation><numerusform>%n ligne ne contient pas %1 nombres&#xa0;: %2</numerusform><numerusform>%n lignes ne contiennent pas %1 nombres&#xa0;: %2</numerusform></translation></message>
<message><source>The table has neither a column of vectors nor one number a column; its columns are %1</source><translation>La table n’a ni colonne de vecteurs ni un nombre par colonne&#x202f;; ses colonnes sont %1</translation></message>
<message><source>A vector is written as [0.1, 0.2], or its numbers stand in columns of their own.</source><translation>Un vecteur s’écrit [0.1, 0.2], ou ses nombres se trouvent dans des colonnes à eux.</translation></message>
<message><source>the vectors were taken from %1 columns, %2 to %3</source><translation>les vecteurs ont été lus dans %1 colonnes, %2 à %3</translation></message>
<message><source>the vectors were taken from the column %1</source><translation>les vecteurs ont été lus dans la colonne %1</translation></message>
<message><source>%1, the ids from %2</source><comment>the vectors</comment><translation>%1, les identifiants dans %2</translation></message>
<message><source>Table of vectors</source><translation>Table de vecteurs</translation></message>
<message><source>CSV, TSV, JSON lines, Parquet or a workbook with a column of vectors (`[0.1, 0.2]`) or one number a column</source><translation>CSV, TSV, lignes JSON, Parquet ou un classeur avec une colonne de vecteurs (`[0.1, 0.2]`) ou un nombre par colonne</translation></message>
<message><source>There is no '%1' in the archive</source><translation>Il n’y a pas de «&#xa0;%1&#xa0;» dans l’archive</translation></message>
<message><source>%1; and %2 more</source><translation>%1&#x202f;; et %2 de plus</translation></message>
<message><source>There is no array of numbers in the file</source><translation>Il n’y a pas de tableau de nombres dans le fichier</translation></message>
<message><source>There is no array '%1' in the file. It holds %2</source><translation>Il n’y a pas de tableau «&#xa0;%1&#xa0;» dans le fichier. Il contient %2</translation></message>
<message><source>Name one of them by --tensor.</source><translation>Désignez l’un d’eux avec --tensor.</translation></message>
<message><source>The file holds several arrays: %1</source><translation>Le fichier contient plusieurs tableaux&#xa0;: %1</translation></message>
<message><source>Name the one that is meant by --tensor.</source><translation>Désignez celui qui est visé avec --tensor.</translation></message>
<message><source>The file is cut off: %1 vectors of %2 numbers are announced, and %3 bytes are there</source><translation>Le fichier est tronqué&#xa0;: %1 vecteurs de %2 nombres sont annoncés, et il y a %3 octets</translation></message>
<message><source>The file is cut off or damaged: no whole vector follows the %1 that were read</source><translation>Le fichier est tronqué ou endommagé&#xa0;: aucun vecteur entier ne suit les %1 qui ont été lus</translation></message>
<message numerus="yes"><source>%n keys are not UTF-8: U+FFFD stands for what could not be read. A key with a blank in it breaks such a file</source><comment>%n key is not UTF-8: U+FFFD stands for what could not be read. A key with a blank in it breaks such a file</comment><translation><numerusform>%n clé n’est pas en UTF-8&#xa0;: U+FFFD remplace ce qui n’a pas pu être lu. Un blanc dans une clé rend un tel fichier illisible</numerusform><numerusform>%n clés ne sont pas en UTF-8&#xa0;: U+FFFD remplace ce qui n’a pas pu être lu. Un blanc dans une clé rend un tel fichier illisible</numerusform></translation></message>
<message><source>behind the %1 vectors that are announced the file holds %2 more bytes, which are left aside</source><translation>après les %1 vecteurs annoncés, le fichier contient %2 octets de plus, qui sont laissés de côté</translation></message>
<message><source>The first line does not say how many vectors of how many numbers follow</source><translation>La première ligne ne dit pas combien de vecteurs de combien de nombres suivent</translation></message>
<message><source>word2vec</source><translation>word2vec</translation></message>
<message><source>text and binary, as word2vec, fastText and gensim write them; in text the last numbers of a line are the vector, so keys may hold blanks</source><translation>texte et binaire, comme word2vec, fastText et gensim les écrivent&#x202f;; en texte, les derniers nombres d’une ligne sont le vecteur, les clés peuvent donc contenir des blancs</translation></message>
<message><source>GloVe</source><translation>GloVe</translation></message>
<message><source>lines of a key and its numbers, without a first line that announces them</source><translation>des lignes d’une clé et de ses nombres, sans première ligne qui les annonce</translation></message>
<message><source>The files of that name are opened by 'shelfspace ./%1'.</source><translation>Les fichiers de ce nom s’ouvrent avec «&#xa0;shelfspace ./%1&#xa0;».</translation></message>
<message><source>The map itself is in %1; with --no-quality it is not measured</source><translation>La carte elle-même est dans %1&#x202f;; avec --no-quality, elle n’est pas mesurée</translation></message>
<message><source>What has arrived is kept: the same call goes on from there.</source><translation>Ce qui est arrivé est conservé&#xa0;: le même appel reprend à cet endroit.</translation></message>
<message><source>An unsaved run cannot be kept: %1</source><translation>Un entraînement non enregistré ne peut pas être conservé&#xa0;: %1</translation></message>
<message><source>An unsaved search cannot be kept: %1</source><translation>Une recherche non enregistrée ne peut pas être conservée&#xa0;: %1</translation></message>
<message><source>The project is not saved, and its file is as it was: %1</source><translation>Le projet n’est pas enregistré, et son fichier est resté tel quel&#xa0;: %1</translation></message>
<message><source>The project is not saved: %1</source><translation>Le projet n’est pas enregistré&#xa0;: %1</translation></message>
<message><source>It was thrown away. Fetch it once more, or from another address.</source><translation>Il a été jeté. Téléchargez-le encore une fois, ou depuis une autre adresse.</translation></message>
<message><source>line %1, column %2</source><translation>ligne %1, colonne %2</translation></message>
<message><source>%1. %2</source><comment>words and a sentence</comment><translation>%1. %2</translation></message>
<message><source>Stopped before it was finished</source><translation>Arrêté avant la fin</translation></message>
<message><source>The rating %1 is out of range</source><translation>L’évaluation %1 est hors limites</translation></message>
<message><source>The rating %1 is not a number</source><translation>L’évaluation %1 n’est pas un nombre</translation></message>
<message><source>%1: %2</source><comment>what could not be done, and why</comment><translation>%1&#xa0;: %2</translation></message>
<message><source>The new files are in %1; the next export into this folder ends it</source><translation>Les nouveaux fichiers sont dans %1&#x202f;; le prochain export dans ce dossier le terminera</translation></message>
<message><source>The model is of a shape that cannot be taken over: %1</source><translation>La forme de ce modèle ne permet pas de le reprendre&#xa0;: %1</translation></message>
<message><source>Models with two embeddings, and a dot product or a concatenation with dense layers behind, can; of others the vectors can be opened by --tensor.</source><translation>Peuvent être repris les modèles à deux plongements, suivis d’un produit scalaire ou d’une concaténation avec des couches denses&#x202f;; des autres, les vecteurs peuvent être ouverts avec --tensor.</translation></message>
<message><source>The header of the NumPy array makes no sense at its character %1</source><translation>L’en-tête du tableau NumPy n’a pas de sens à son caractère %1</translation></message>
<message><source>The array holds objects of Python, which are not read</source><translation>Le tableau contient des objets Python, qui ne sont pas lus</translation></message>
<message><source>Save numbers, as by numpy.stack(...).astype('float32').</source><translation>Enregistrez des nombres, par exemple avec numpy.stack(...).astype('float32').</translation></message>
<message><source>The array's type is '%1', which is none of numbers</source><translation>Le tableau est de type «&#xa0;%1&#xa0;», qui n’est pas un type de nombres</translation></message>
<message><source>Save it as float32, as by .astype('float32').</source><translation>Enregistrez-le en float32, par exemple avec .astype('float32').</translation></message>
<message><source>The file is cut off within the header of the NumPy array</source><translation>Le fichier est tronqué au milieu de l’en-tête du tableau NumPy</translation></message>
<message><source>The file is neither a run nor vectors of a kind that is known here</source><translation>Le fichier n’est ni un entraînement, ni des vecteurs d’un type connu ici</translation></message>
<message><source>Known are run files, and vectors as NumPy, safetensors, word2vec, GloVe, Keras, the Projector's files and tables have them.</source><translation>Sont connus les fichiers d’entraînement, et les vecteurs de NumPy, safetensors, word2vec, GloVe, Keras, du Projector et des tables.</translation></message>
<message><source>The header of the safetensors file makes no sense: %1</source><translation>L’en-tête du fichier safetensors n’a pas de sens&#xa0;: %1</translation></message>
<message><source>Save the file anew.</source><translation>Enregistrez de nouveau le fichier.</translation></message>
<message><source>Only books whose title, authors or id hold these words</source><translation>Seulement les livres dont le titre, les auteurs ou l’identifiant contiennent ces mots</translation></message>
<message><source>How many books to pass over</source><translation>Nombre de livres à sauter</translation></message>
<message><source>How many books to list</source><translation>Combien de livres lister</translation></message>
<message><source>%1 and %2: not compared: they are of other data</source><translation>%1 et %2&#xa0;: non comparés&#xa0;: ils portent sur d’autres données</translation></message>
<message><source>%1 and %2: not compared: other ratings were held out</source><translation>%1 et %2&#xa0;: non comparés&#xa0;: d’autres évaluations ont été mises de côté</translation></message>
<message><source>%1 and %2: not compared: one of them predicts no ratings</source><translation>%1 et %2&#xa0;: non comparés&#xa0;: l’un des deux ne prédit pas d’évaluations</translation></message>
<message><source>%1 and %2: not compared: they were measured on other readers, as one goes on from a run that knew more</source><translation>%1 et %2&#xa0;: non comparés&#xa0;: ils ont été mesurés sur d’autres lecteurs, car l’un poursuit un entraînement qui en savait davantage</translation></message>
<message><source>%1@%2</source><comment>a figure and the length of the list</comment><translation>%1@%2</translation></message>
<message><source>p &lt; %1</source><translation>p &lt; %1</translation></message>
<message><source>p = %1</source><translation>p = %1</translation></message>
<message><source>%1 %2 [%3, %4], %5</source><comment>a figure, a difference, its interval, p = ...</comment><translation>%1 %2 [%3, %4], %5</translation></message>
<message><source>%1 is better than %2: %3</source><comment>two runs and figures</comment><translation>%1 est meilleur que %2&#xa0;: %3</translation></message>
<message><source>%1 and %2: no difference that these data can show: %3</source><translation>%1 et %2&#xa0;: aucune différence que ces données puissent montrer&#xa0;: %3</translation></message>
<message numerus="yes"><source>%1 after correction for %n comparisons</source><comment>%1 after correction for %n comparison</comment><translation><numerusform>%1 après correction pour %n comparaison</numerusform><numerusform>%1 après correction pour %n comparaisons</numerusform></translation></message>
<message><source>Is the difference real? Paired over readers, %1, 95 % intervals</source><translation>La différence est-elle réelle&#x202f;? Appariée sur les lecteurs, %1, intervalles à 95&#x202f;%</translation></message>
<message><source>others, or not known</source><translation>autres, ou inconnu</translation></message>
<message><source>%1 to %2</source><comment>two numbers</comment><translation>%1 à %2</translation></message>
<message><source>no ratings</source><translation>aucune évaluation</translation></message>
<message numerus="yes"><source>%n ratings</source><comment>%n rating</comment><translation><numerusform>%n évaluation</numerusform><numerusform>%n évaluations</numerusform></translation></message>
<message numerus="yes"><source>%1 to %n ratings</source><comment>%1 to %n rating</comment><translation><numerusform>%1 à %n évaluation</numerusform><numerusform>%1 à %n évaluations</numerusform></translation></message>
<message><source>Where does it fail? %1, %2 %3. Worst first; * worse than all, beyond chance</source><comment>a run, a figure and its value</comment><translation>Où échoue-t-il&#x202f;? %1, %2 %3. Les pires d’abord&#x202f;; * pire que le total, au-delà du hasard</translation></message>
<message><source>Where does it fail? %1, %2 %3; of all held-out books %4 stand in a list of ten. Worst first; * worse than all, beyond chance</source><comment>a run, a figure and its value, a share</comment><translation>Où échoue-t-il&#x202f;? %1, %2 %3&#x202f;; de tous les livres mis de côté, %4 figurent dans une liste de dix. Les pires d’abord&#x202f;; * pire que le total, au-delà du hasard</translation></message>
<message><source>by</source><comment>column of a table: what parts readers or books</comment><translation>selon</translation></message>
<message><source>slice</source><comment>column of a table</comment><translation>sous-ensemble</translation></message>
<message><source>readers</source><comment>column of a table</comment><translation>lecteurs</translation></message>
<message><source>of</source><comment>column of a table: so many ratings or books</comment><translation>sur</translation></message>
<message><source>figure [95 %]</source><comment>column of a table</comment><translation>valeur [95&#x202f;%]</translation></message>
<message><source>less all</source><comment>column of a table: minus the figure of all</comment><translation>écart au total</translation></message>
<message><source>p corrected</source><comment>column of a table</comment><translation>p corrigé</translation></message>
<message><source>%1 [%2, %3]</source><comment>a figure and its interval</comment><translation>%1 [%2, %3]</translation></message>
<message><source>a date such as 2008-01-31</source><translation>une date comme 2008-01-31</translation></message>
<message><source>a number from %1 to %2</source><translation>un nombre de %1 à %2</translation></message>
<message><source>score</source><comment>column of a table</comment><translation>score</translation></message>
<message><source>title</source><comment>column of a table</comment><translation>titre</translation></message>
<message><source>book</source><comment>column of a table</comment><translation>livre</translation></message>
<message><source>Chosen books:</source><translation>Livres choisis&#xa0;:</translation></message>
<message><source>This model can be asked by</source><translation>On peut interroger ce modèle avec</translation></message>
<message><source>%1: %2</source><comment>a word and what it means</comment><translation>%1&#xa0;: %2</translation></message>
<message><source>%1 by %2</source><comment>a book's title and author</comment><translation>%1 de %2</translation></message>
<message><source>line %1: %2</source><translation>ligne %1&#xa0;: %2</translation></message>
<message><source>%1 (%2)</source><comment>a book and why it is not known</comment><translation>%1 (%2)</translation></message>
<message><source>and %1 more, which --json lists</source><translation>et %1 de plus, que --json énumère</translation></message>
<message><source>table of ratings</source><translation>table d’évaluations</translation></message>
<message numerus="yes"><source>none of the %n books here that is rated or read is one of the run's: nothing is known of your taste, and nothing is recommended</source><comment>none of the %n book here that is rated or read is one of the run's: nothing is known of your taste, and nothing is recommended</comment><translation><numerusform>le %n livre évalué ou lu d’ici n’est pas dans l’entraînement&#xa0;: rien n’est connu de vos goûts, et rien n’est recommandé</numerusform><numerusform>aucun des %n livres évalués ou lus d’ici n’est dans l’entraînement&#xa0;: rien n’est connu de vos goûts, et rien n’est recommandé</numerusform></translation></message>
<message><source>the run does not know the book '%1'; it is left out</source><translation>l’entraînement ne connaît pas le livre «&#xa0;%1&#xa0;»&#x202f;; il est laissé de côté</translation></message>
<message numerus="yes"><source>Your library (%1): %n books, %2 of them known to the run, %3 to be decided, %4 not known</source><comment>Your library (%1): %n book, %2 of them known to the run, %3 to be decided, %4 not known</comment><translation><numerusform>Votre bibliothèque (%1)&#xa0;: %n livre, connus de l’entraînement&#xa0;: %2, à décider&#xa0;: %3, inconnus&#xa0;: %4</numerusform><numerusform>Votre bibliothèque (%1)&#xa0;: %n livres, connus de l’entraînement&#xa0;: %2, à décider&#xa0;: %3, inconnus&#xa0;: %4</numerusform></translation></message>
<message><source>Of the known ones %1 rated, %2 read without a rating, %3 to be read; %4</source><translation>Parmi les livres connus, évalués&#xa0;: %1, lus sans évaluation&#xa0;: %2, à lire&#xa0;: %3&#x202f;; %4</translation></message>
<message><source>Of the known ones %1 rated, %2 read without a rating, %3 to be read</source><translation>Parmi les livres connus, évalués&#xa0;: %1, lus sans évaluation&#xa0;: %2, à lire&#xa0;: %3</translation></message>
<message><source>To be decided, with --choose LINE=ID:</source><translation>À décider, avec --choose LINE=ID&#xa0;:</translation></message>
<message><source>Not known:</source><comment>books</comment><translation>Inconnus&#xa0;:</translation></message>
<message><source>The nearest id is '%1'.</source><translation>L’identifiant le plus proche est «&#xa0;%1&#xa0;».</translation></message>
<message><source>Ids are those of the books or ratings file.</source><translation>Les identifiants sont ceux du fichier de livres ou d’évaluations.</translation></message>
<message><source>Ids are those of the ratings file.</source><translation>Les identifiants sont ceux du fichier d’évaluations.</translation></message>
<message><source>%1: %2</source><comment>a name and what is said of it</comment><translation>%1&#xa0;: %2</translation></message>
<message><source>The book</source><translation>Le livre</translation></message>
<message><source>Add this book's vector before looking, can be repeated: A - B + C is book A, minus B, plus C</source><translation>Ajouter le vecteur de ce livre avant de chercher, peut être répété&#xa0;: A - B + C est le livre A, moins B, plus C</translation></message>
<message><source>Take this book's vector away, can be repeated</source><translation>Retrancher le vecteur de ce livre, peut être répété</translation></message>
<message><source>How many neighbors to list</source><translation>Nombre de voisins à lister</translation></message>
<message><source>cosine: 1 - cosine of the angle; euclidean: distance; dot: product, where larger is nearer</source><translation>cosine&#xa0;: 1 - cosinus de l’angle&#x202f;; euclidean&#xa0;: distance&#x202f;; dot&#xa0;: produit, où plus grand veut dire plus proche</translation></message>
<message><source>Say why each is a neighbor: the readers of both and how they rated them, what the catalogue has in common, and the dimensions that carry it</source><translation>Dire pourquoi chacun est un voisin&#xa0;: les lecteurs des deux et comment ils les ont évalués, ce que le catalogue leur donne en commun, et les dimensions qui y contribuent</translation></message>
<message><source>readers: %1 of both, %2 of the book, %3 of the neighbor, %4 by chance</source><translation>lecteurs&#xa0;: des deux %1, du livre %2, du voisin %3, par hasard %4</translation></message>
<message><source>ratings: %1 and %2 in the mean, %3 apart, %4 within one</source><translation>évaluations&#xa0;: %1 et %2 en moyenne, soit %3 d’écart, %4 à un point près</translation></message>
<message><source>%1, correlation %2</source><comment>figures of ratings</comment><translation>%1, corrélation %2</translation></message>
<message><source>in common: %1</source><translation>en commun&#xa0;: %1</translation></message>
<message><source>%1: %2</source><comment>a dimension and its part</comment><translation>%1&#xa0;: %2</translation></message>
<message><source>others: %1</source><comment>dimensions</comment><translation>autres&#xa0;: %1</translation></message>
<message><source>cosine %1, of which by dimension: %2</source><translation>cosinus %1, dont par dimension&#xa0;: %2</translation></message>
<message><source>squared distance %1, of which by dimension: %2</source><translation>distance au carré %1, dont par dimension&#xa0;: %2</translation></message>
<message><source>product %1, of which by dimension: %2</source><translation>produit %1, dont par dimension&#xa0;: %2</translation></message>
<message><source>An entry is %1.</source><translation>Une entrée est %1.</translation></message>
<message><source>Write %1.</source><translation>Écrivez %1.</translation></message>
<message><source>it names no book or no rating</source><translation>il n’indique pas de livre ou pas d’évaluation</translation></message>
<message><source>the book is no id</source><translation>le livre n’est pas un identifiant</translation></message>
<message><source>the rating is not a number</source><translation>l’évaluation n’est pas un nombre</translation></message>
<message><source>A reader of the run's data</source><translation>Un lecteur des données de l’entraînement</translation></message>
<message><source>A book of the run's data</source><translation>Un livre des données de l’entraînement</translation></message>
<message><source>%1: '%2' is not a whole number</source><translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nombre entier</translation></message>
<message><source>%1: '%2' is not a number</source><translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nombre</translation></message>
<message><source>%1: '%2' is not a whole number from %3 up</source><translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nombre entier à partir de %3</translation></message>
<message><source>%1: '%2' is not a number from %3 up</source><translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nombre à partir de %3</translation></message>
<message><source>%1: '%2' is not a whole number from %3 to %4</source><translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nombre entier de %3 à %4</translation></message>
<message><source>%1: '%2' is not a number from %3 to %4</source><translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nombre de %3 à %4</translation></message>
<message><source>%1.</source><comment>a sentence</comment><translation>%1.</translation></message>
<message numerus="yes"><source>the ratings of %n books count for nothing: nobody rated these books in the training part, so the model knows nothing about them</source><comment>the rating of %n book counts for nothing: nobody rated this book in the training part, so the model knows nothing about it</comment><translation><numerusform>l’évaluation de %n livre ne compte pas&#xa0;: personne ne l’a évalué dans la partie d’entraînement, le modèle n’en sait donc rien</numerusform><numerusform>les évaluations de %n livres ne comptent pas&#xa0;: personne ne les a évalués dans la partie d’entraînement, le modèle n’en sait donc rien</numerusform></translation></message>
<message><source>%1; its rating counts for nothing</source><comment>why nothing is known of a book</comment><translation>%1&#x202f;; son évaluation ne compte pas</translation></message>
<message><source>--without-author '%1' leaves nothing out: no book of the run's data is by somebody of that name</source><translation>--without-author «&#xa0;%1&#xa0;» n’écarte rien&#xa0;: aucun livre des données de l’entraînement n’est de quelqu’un de ce nom</translation></message>
<message><source>reader '%1': %2; the books are chosen by those ratings, as for a new reader, and none counts as a hit</source><comment>why nothing is known of the reader</comment><translation>lecteur «&#xa0;%1&#xa0;»&#xa0;: %2&#x202f;; les livres sont choisis d’après ces évaluations, comme pour un nouveau lecteur, et aucun ne compte comme réussite</translation></message>
<message><source>A reader by attributes, k=v,...; for models that learn from attributes</source><translation>Un lecteur décrit par ses attributs, k=v,...&#x202f;; pour les modèles qui apprennent d’attributs</translation></message>
<message><source>With features: also the scores and vectors of these books</source><translation>Avec des attributs&#xa0;: donner aussi les scores et les vecteurs de ces livres</translation></message>
<message><source>A second reader of the data: books for both</source><translation>Un second lecteur des données&#xa0;: des livres pour les deux</translation></message>
<message><source>For two readers: mean of both standardized scores, or least: the lower of both</source><translation>Pour deux lecteurs, mean&#xa0;: la moyenne des deux scores standardisés, ou least&#xa0;: le plus bas des deux</translation></message>
<message><source>How many books to recommend</source><translation>Combien de livres recommander</translation></message>
<message><source>Also books that the reader has rated</source><translation>Aussi les livres que le lecteur a évalués</translation></message>
<message><source>No books whose rating was held out; otherwise finding one is a hit</source><translation>Pas de livres dont l’évaluation était mise de côté&#x202f;; sinon, en trouver un est une réussite</translation></message>
<message><source>Also books without a rating in training, of which the model knows nothing</source><translation>Aussi les livres sans évaluation à l’entraînement, dont le modèle ne sait rien</translation></message>
<message><source>Name the rated books that speak for each recommendation</source><translation>Nommer les livres évalués qui parlent pour chaque recommandation</translation></message>
<message><source>Only books of authors with these words</source><translation>Seulement les livres d’auteurs avec ces mots</translation></message>
<message><source>Only books of these years: 1990..2000</source><translation>Seulement les livres de ces années&#xa0;: 1990..2000</translation></message>
<message><source>Only books in this language</source><translation>Seulement les livres dans cette langue</translation></message>
<message><source>Only books with this value in a column of the catalogue, for example genre=fantasy</source><translation>Seulement les livres avec cette valeur dans une colonne du catalogue, par exemple genre=fantasy</translation></message>
<message><source>Only books with at least so many ratings in training</source><translation>Seulement les livres ayant au moins ce nombre d’évaluations à l’entraînement</translation></message>
<message><source>Only books with at most so many ratings in training</source><translation>Seulement les livres ayant au plus ce nombre d’évaluations à l’entraînement</translation></message>
<message><source>Not this book</source><translation>Pas ce livre</translation></message>
<message><source>No book that this person has a part in</source><translation>Aucun livre auquel cette personne a participé</translation></message>
<message><source>No other editions of what the reader has read, and one of each work</source><translation>Pas d’autres éditions de ce que le lecteur a lu, et une seule de chaque œuvre</translation></message>
<message><source>Of a series of which the reader has read nothing, no volume but the first</source><translation>D’une série dont le lecteur n’a rien lu, aucun autre tome que le premier</translation></message>
<message><source>Of a series the volume that comes next for the reader, instead of a later one</source><translation>D’une série, le tome qui vient ensuite pour le lecteur, plutôt qu’un tome ultérieur</translation></message>
<message><source>At most one book of each series</source><translation>Au plus un livre de chaque série</translation></message>
<message><source>At most one book of each author</source><translation>Au plus un livre de chaque auteur</translation></message>
<message><source>0: best scores only, up to 1: ever more unlike each other</source><translation>0&#xa0;: les meilleurs scores seulement, jusqu’à 1&#xa0;: des livres de plus en plus différents entre eux</translation></message>
<message><source>Also list so many readers like this one</source><translation>Lister aussi ce nombre de lecteurs semblables à celui-ci</translation></message>
<message><source>warning: %1</source><translation>avertissement&#xa0;: %1</translation></message>
<message><source>%1 %2</source><comment>what is done, and how much of it</comment><translation>%1 %2</translation></message>
<message><source>%1  %2</source><comment>how much is done, and more of it</comment><translation>%1  %2</translation></message>
<message><source>%1 s</source><comment>seconds</comment><translation>%1 s</translation></message>
<message><source>%1 min %2 s</source><translation>%1 min %2 s</translation></message>
<message><source>(without %1)</source><comment>columns of a table</comment><translation>(sans %1)</translation></message>
<message><source>Trains embeddings of books and readers from ratings, and shows what they know.</source><translation>Entraîne des plongements de livres et de lecteurs à partir d’évaluations, et montre ce qu’ils savent.</translation></message>
<message><source>Print this help</source><translation>Afficher cette aide</translation></message>
<message><source>Print the version, and what this program is made with</source><translation>Afficher la version, et avec quoi ce programme est fait</translation></message>
<message><source>Speak this language: %1</source><translation>Parler cette langue&#xa0;: %1</translation></message>
<message><source>There is no option '%1'</source><translation>Il n’y a pas d’option «&#xa0;%1&#xa0;»</translation></message>
<message><source>See 'shelfspace --help'.</source><translation>Voir «&#xa0;shelfspace --help&#xa0;».</translation></message>
<message><source>'%1' is more than the command takes</source><translation>«&#xa0;%1&#xa0;» est de trop pour cette commande</translation></message>
<message><source>See 'shelfspace %1 --help'.</source><translation>Voir «&#xa0;shelfspace %1 --help&#xa0;».</translation></message>
<message><source>No command is named</source><translation>Aucune commande n’est indiquée</translation></message>
<message><source>SHELFSPACE_ISA names '%1', which is none of those that this processor has; %2 is taken. It can be %3.</source><translation>SHELFSPACE_ISA indique «&#xa0;%1&#xa0;», que ce processeur n’a pas&#x202f;; %2 est utilisé à la place. Valeurs possibles&#xa0;: %3.</translation></message>
<message><source>Tables are cut to fit the terminal; --wide shows them whole.</source><translation>Les tableaux sont coupés à la largeur du terminal&#x202f;; --wide les affiche en entier.</translation></message>
<message><source>Print one JSON document instead of text</source><translation>Afficher un document JSON au lieu de texte</translation></message>
<message><source>Say nothing about progress</source><translation>Ne rien dire de l’avancement</translation></message>
<message><source>Show tables whole, however narrow the terminal is</source><translation>Afficher les tableaux en entier, si étroit que soit le terminal</translation></message>
<message><source>There is neither a command nor a file '%1'</source><translation>Il n’y a ni commande ni fichier «&#xa0;%1&#xa0;»</translation></message>
<message><source>The results could not be written to standard output</source><translation>Les résultats n’ont pas pu être écrits sur la sortie standard</translation></message>
<message><source>Check that the disk is not full.</source><translation>Vérifiez que le disque n’est pas plein.</translation></message>
<message><source>There is not enough memory for this</source><translation>Il n’y a pas assez de mémoire pour cela</translation></message>
<message><source>Use fewer data or smaller vectors.</source><translation>Utilisez moins de données ou des vecteurs plus petits.</translation></message>
<message><source>There are %1 runs and %2 weights</source><translation>Il y a %1 entraînements et %2 poids</translation></message>
<message><source>Name one weight a run, as in --weights 2,1.</source><translation>Indiquez un poids par entraînement, comme dans --weights 2,1.</translation></message>
<message><source>'%1' is no weight</source><translation>«&#xa0;%1&#xa0;» n’est pas un poids</translation></message>
<message><source>Weights are numbers from 0 up, as in 2,0.5.</source><translation>Les poids sont des nombres à partir de 0, comme dans 2,0.5.</translation></message>
<message><source>measuring the blend</source><translation>mesure du mélange</translation></message>
<message><source>blend</source><comment>several runs together</comment><translation>mélange</translation></message>
<message><source>reading your library</source><translation>lecture de votre bibliothèque</translation></message>
<message><source>Use --user ID or --reader FILE, or --evaluate for figures alone.</source><translation>Utilisez --user ID ou --reader FILE, ou --evaluate pour les valeurs seules.</translation></message>
<message><source>Recommend by several runs together, and measure them together</source><translation>Recommander avec plusieurs entraînements ensemble, et les mesurer ensemble</translation></message>
<message><source>Two run files or more that train wrote, of the same data</source><translation>Deux fichiers d’entraînement ou plus écrits par train, sur les mêmes données</translation></message>
<message><source>A weight a run, in their order: 2,1; all alike where none is said</source><translation>Un poids par entraînement, dans leur ordre&#xa0;: 2,1&#x202f;; tous égaux si rien n’est dit</translation></message>
<message><source>What is added: standardized scores (mean 0, standard deviation 1 over the reader's candidates), or ranks (reciprocal rank fusion: 61 / (60 + place))</source><translation>Ce qui est additionné&#xa0;: les scores standardisés (moyenne 0, écart-type 1 sur les livres candidats du lecteur), ou les rangs (fusion par rangs réciproques&#xa0;: 61 / (60 + place))</translation></message>
<message><source>Measure the blend and its runs on what all of them hold out, as evaluate --protocol full does</source><translation>Mesurer le mélange et ses entraînements sur ce que tous mettent de côté, comme le fait evaluate --protocol full</translation></message>
<message><source>Threads to measure with, 0 for as many as the machine has</source><translation>Threads pour la mesure, 0 pour autant que la machine en a</translation></message>
<message><source>Not all of the cache could be cleared</source><translation>Le cache n’a pas pu être vidé entièrement</translation></message>
<message><source>Check whose folder it is.</source><translation>Vérifiez à qui est ce dossier.</translation></message>
<message numerus="yes"><source>Cleared %n data sets, %1 bytes, in %2</source><comment>Cleared %n data set, %1 bytes, in %2</comment><translation><numerusform>Effacé&#xa0;: %n jeu de données, %1 octets, dans %2</numerusform><numerusform>Effacés&#xa0;: %n jeux de données, %1 octets, dans %2</numerusform></translation></message>
<message numerus="yes"><source>Kept %n data sets, %1 bytes, in %2</source><comment>Kept %n data set, %1 bytes, in %2</comment><translation><numerusform>Conservé&#xa0;: %n jeu de données, %1 octets, dans %2</numerusform><numerusform>Conservés&#xa0;: %n jeux de données, %1 octets, dans %2</numerusform></translation></message>
<message><source>Say what is kept of opened data, which makes the next opening instant</source><translation>Dire ce qui est conservé des données ouvertes, et qui rend la prochaine ouverture immédiate</translation></message>
<message><source>Remove it</source><translation>Le supprimer</translation></message>
<message><source>Finding clusters</source><translation>Recherche de clusters</translation></message>
<message numerus="yes"><source>--clusters %1 asks for more than the %n books that the model has learned</source><comment>--clusters %1 asks for more than the %n book that the model has learned</comment><translation><numerusform>--clusters %1 en demande plus que le %n livre que le modèle a appris</numerusform><numerusform>--clusters %1 en demande plus que les %n livres que le modèle a appris</numerusform></translation></message>
<message><source>books</source><comment>column of a table</comment><translation>livres</translation></message>
<message><source>what stands out</source><comment>column of a table</comment><translation>ce qui ressort</translation></message>
<message numerus="yes"><source>%n books belong to no cluster.</source><comment>%n book belongs to no cluster.</comment><translation><numerusform>%n livre n’appartient à aucun cluster.</numerusform><numerusform>%n livres n’appartiennent à aucun cluster.</numerusform></translation></message>
<message><source>Each book's cluster is in %1</source><translation>Le cluster de chaque livre est dans %1</translation></message>
<message><source>Group the books by their vectors and name the groups</source><translation>Regrouper les livres selon leurs vecteurs et nommer les groupes</translation></message>
<message><source>k-means: every book in one of so many clusters; hdbscan: dense places, as many as there are, and books that belong to none</source><translation>k-means&#xa0;: chaque livre dans l’un des clusters, dont le nombre est fixé&#x202f;; hdbscan&#xa0;: les endroits denses, autant qu’il y en a, et des livres qui n’appartiennent à aucun</translation></message>
<message><source>How many clusters, %1 or as many as there are books where it is not said; k-means only</source><translation>Nombre de clusters, %1 ou autant qu’il y a de livres si rien n’est dit&#x202f;; k-means seulement</translation></message>
<message><source>Books of the smallest cluster; hdbscan only</source><translation>Livres du plus petit cluster&#x202f;; hdbscan seulement</translation></message>
<message><source>Neighbors that a dense place needs, the book itself not counted (scikit-learn counts it): more make more noise; hdbscan only</source><translation>Voisins dont un endroit dense a besoin, le livre lui-même non compté (scikit-learn le compte)&#xa0;: plus il y en a, plus il y a de bruit&#x202f;; hdbscan seulement</translation></message>
<message><source>cosine: by direction alone; euclidean: by distance</source><translation>cosine&#xa0;: par la direction seule&#x202f;; euclidean&#xa0;: par la distance</translation></message>
<message><source>Where k-means starts from</source><translation>D’où part k-means</translation></message>
<message><source>Threads to use; 0: all. The result is the same</source><translation>Threads à utiliser&#x202f;; 0&#xa0;: tous. Le résultat est le même</translation></message>
<message><source>The file to write: book_id, title, cluster, name, strength, tab-separated; -: standard output</source><translation>Le fichier à écrire&#xa0;: book_id, title, cluster, name, strength, séparés par des tabulations&#x202f;; -&#xa0;: sortie standard</translation></message>
<message><source>Replace a table of groups that is there already</source><translation>Remplacer une table de groupes qui existe déjà</translation></message>
<message><source>--against names a run that is not compared: %1</source><translation>--against indique un entraînement qui n’est pas comparé&#xa0;: %1</translation></message>
<message><source>Name one of the runs</source><translation>Indiquez l’un des entraînements</translation></message>
<message><source>Measuring %1</source><translation>Mesure de %1</translation></message>
<message><source>Testing the differences</source><translation>Test des différences</translation></message>
<message><source>%1 predicts no ratings: it is in no slices</source><translation>%1 ne prédit pas d’évaluations&#xa0;: il n’est dans aucun sous-ensemble</translation></message>
<message><source>Slicing</source><translation>Découpage en sous-ensembles</translation></message>
<message><source>--test compares two runs or more, and one is named</source><translation>--test compare deux entraînements ou plus, et un seul est indiqué</translation></message>
<message><source>Name another run, or leave out --test.</source><translation>Indiquez un autre entraînement, ou retirez --test.</translation></message>
<message><source>--metric says what --test and --slices go by, and none is named</source><translation>--metric dit d’après quoi jugent --test et --slices, et aucun des deux n’est indiqué</translation></message>
<message><source>Add --test or --slices, or leave out --metric.</source><translation>Ajoutez --test ou --slices, ou retirez --metric.</translation></message>
<message><source>run</source><comment>column of a table</comment><translation>entraînement</translation></message>
<message><source>preset</source><comment>column of a table</comment><translation>préréglage</translation></message>
<message><source>data</source><comment>column of a table</comment><translation>données</translation></message>
<message><source>split</source><comment>column of a table</comment><translation>partition</translation></message>
<message><source>epochs</source><comment>column of a table</comment><translation>époques</translation></message>
<message><source>best</source><comment>column of a table: an epoch</comment><translation>meilleur</translation></message>
<message><source>parameters</source><comment>column of a table</comment><translation>paramètres</translation></message>
<message><source>seconds</source><comment>column of a table</comment><translation>secondes</translation></message>
<message><source>the runs were measured on different held-out ratings: their errors cannot be compared</source><translation>les entraînements ont été mesurés sur des évaluations mises de côté différentes&#xa0;: leurs erreurs ne peuvent pas être comparées</translation></message>
<message><source>Show runs side by side</source><translation>Montrer des entraînements côte à côte</translation></message>
<message><source>Run files that train wrote</source><translation>Fichiers d’entraînement écrits par train</translation></message>
<message><source>Say whether the differences are real: a randomization test paired over readers, corrected for the number of comparisons (Holm)</source><translation>Dire si les différences sont réelles&#xa0;: un test de randomisation apparié sur les lecteurs, corrigé pour le nombre de comparaisons (Holm)</translation></message>
<message><source>Test each run against this one, not all pairs</source><translation>Tester chaque entraînement par rapport à celui-ci, et non toutes les paires</translation></message>
<message><source>Slices:</source><translation>Sous-ensembles&#xa0;:</translation></message>
<message><source>Say where each run fails, worst first, by slices of this kind</source><translation>Dire où chaque entraînement échoue, les pires d’abord, par sous-ensembles de ce type</translation></message>
<message><source>Figure that both look at: %1 (RMSE where all runs predict ratings, else NDCG@10)</source><translation>Valeur que les deux examinent&#xa0;: %1 (RMSE si tous les entraînements prédisent des évaluations, sinon NDCG@10)</translation></message>
<message><source>Seed of the draws of the test and of the bootstrap intervals</source><translation>Graine des tirages du test et des intervalles bootstrap</translation></message>
<message><source>Threads to use, 0 for as many as the machine has</source><translation>Threads à utiliser, 0 pour autant que la machine en a</translation></message>
<message><source>Making the sample library</source><translation>Création de la bibliothèque d’exemple</translation></message>
<message><source>%1 of %2 by %3 are in %4</source><comment>ratings, books, readers, a folder</comment><translation>%1 de %2 par %3 sont dans %4</translation></message>
<message numerus="yes"><source>%n not rated</source><comment>%n not rated</comment><translation><numerusform>%n sans évaluation</numerusform><numerusform>%n sans évaluation</numerusform></translation></message>
<message numerus="yes"><source>%n unreadable</source><comment>%n unreadable</comment><translation><numerusform>%n illisible</numerusform><numerusform>%n illisibles</numerusform></translation></message>
<message numerus="yes"><source>%n with another number of columns</source><comment>%n with another number of columns</comment><translation><numerusform>%n avec un autre nombre de colonnes</numerusform><numerusform>%n avec un autre nombre de colonnes</numerusform></translation></message>
<message numerus="yes"><source>%n swallowed by a quote</source><comment>%n swallowed by a quote</comment><translation><numerusform>%n avalée par un guillemet</numerusform><numerusform>%n avalées par un guillemet</numerusform></translation></message>
<message numerus="yes"><source>%n rated again</source><comment>%n rated again</comment><translation><numerusform>%n évaluée de nouveau</numerusform><numerusform>%n évaluées de nouveau</numerusform></translation></message>
<message><source>nothing</source><comment>that was left out</comment><translation>rien</translation></message>
<message><source>reader: %1</source><comment>a column</comment><translation>lecteur&#xa0;: %1</translation></message>
<message><source>book: %1</source><comment>a column</comment><translation>livre&#xa0;: %1</translation></message>
<message><source>rating: %1</source><comment>a column</comment><translation>évaluation&#xa0;: %1</translation></message>
<message><source>time: %1</source><comment>a column</comment><translation>date&#xa0;: %1</translation></message>
<message><source>title: %1</source><comment>a column</comment><translation>titre&#xa0;: %1</translation></message>
<message><source>as the format has them</source><translation>telles que le format les a</translation></message>
<message><source>as written</source><comment>how ids are compared</comment><translation>tels qu’écrits</translation></message>
<message><source>trimmed</source><comment>how ids are compared</comment><translation>sans blancs autour</translation></message>
<message><source>number</source><comment>how ids are compared</comment><translation>nombre</translation></message>
<message><source>isbn</source><comment>how ids are compared</comment><translation>isbn</translation></message>
<message><source>name</source><translation>nom</translation></message>
<message><source>format</source><translation>format</translation></message>
<message><source>ratings</source><translation>évaluations</translation></message>
<message><source>readers</source><translation>lecteurs</translation></message>
<message><source>books</source><translation>livres</translation></message>
<message><source>%1 taken, of %2 in the catalogue</source><translation>%1 pris, sur %2 au catalogue</translation></message>
<message><source>%1 rated, of %2 in the catalogue</source><translation>%1 évalués, sur %2 au catalogue</translation></message>
<message><source>density</source><translation>densité</translation></message>
<message><source>columns</source><translation>colonnes</translation></message>
<message><source>catalogue</source><translation>catalogue</translation></message>
<message><source>%1 of the rated books, by %2 (ids: %3)</source><comment>a share, a column, how ids are compared</comment><translation>%1 des livres évalués, par %2 (identifiants&#xa0;: %3)</translation></message>
<message><source>scale</source><translation>échelle</translation></message>
<message><source>none: books that were taken</source><comment>of stars</comment><translation>aucune&#xa0;: des livres pris</translation></message>
<message><source>times</source><translation>dates</translation></message>
<message><source>yes</source><comment>there are times</comment><translation>oui</translation></message>
<message><source>left out, as the notes say</source><translation>laissées de côté, comme le disent les remarques</translation></message>
<message><source>no</source><comment>there are no times</comment><translation>non</translation></message>
<message><source>duplicates</source><translation>doublons</translation></message>
<message><source>left out</source><translation>laissées de côté</translation></message>
<message><source>cleaned</source><translation>nettoyage</translation></message>
<message numerus="yes"><source>--%1: %n ratings</source><comment>--%1: %n rating</comment><translation><numerusform>--%1&#xa0;: %n évaluation</numerusform><numerusform>--%1&#xa0;: %n évaluations</numerusform></translation></message>
<message><source>warnings</source><translation>avertissements</translation></message>
<message><source>... and %1 more (--json lists them)</source><translation>... et %1 de plus (--json les énumère)</translation></message>
<message><source>Looking at %1</source><translation>Examen de %1</translation></message>
<message><source>Reading %1</source><translation>Lecture de %1</translation></message>
<message><source>Looking into %1</source><translation>Examen de %1</translation></message>
<message><source>Looking at the ratings</source><translation>Examen des évaluations</translation></message>
<message><source>Write the sample library as ratings.csv and books.csv in goodbooks-10k's layout</source><translation>Écrire la bibliothèque d’exemple en ratings.csv et books.csv, disposés comme dans goodbooks-10k</translation></message>
<message><source>The folder to write into; made where it is missing</source><translation>Le dossier où écrire&#x202f;; créé s’il n’existe pas</translation></message>
<message><source>Replace a library that is there already</source><translation>Remplacer une bibliothèque qui existe déjà</translation></message>
<message><source>Say also how the ratings are spread over values, books, readers and time, what the catalogue knows, and which readers may be none</source><translation>Dire aussi comment les évaluations se répartissent entre valeurs, livres, lecteurs et dates, ce que sait le catalogue, et quels lecteurs n’en sont peut-être pas</translation></message>
<message><source>at a time unknown</source><comment>the test part was first opened</comment><translation>date inconnue</translation></message>
<message numerus="yes"><source>over %n ratings</source><comment>over %n rating</comment><translation><numerusform>sur %n évaluation</numerusform><numerusform>sur %n évaluations</numerusform></translation></message>
<message><source>Top-%1 accuracy</source><translation>Exactitude top-%1</translation></message>
<message><source>Ranking</source><translation>Classement</translation></message>
<message><source>Retrieving</source><translation>Recherche des livres</translation></message>
<message><source>Readers of these data are found among the run's by their ids as numbers: 1, 1.0 and 001 are one</source><translation>Les lecteurs de ces données sont trouvés parmi ceux de l’entraînement par leurs identifiants pris comme nombres&#xa0;: 1, 1.0 et 001 n’en font qu’un</translation></message>
<message><source>Books of these data are found among the run's by their ids as ISBNs</source><translation>Les livres de ces données sont trouvés parmi ceux de l’entraînement par leurs identifiants pris comme ISBN</translation></message>
<message><source>Books of these data are found among the run's by their ids as numbers: 1, 1.0 and 001 are one</source><translation>Les livres de ces données sont trouvés parmi ceux de l’entraînement par leurs identifiants pris comme nombres&#xa0;: 1, 1.0 et 001 n’en font qu’un</translation></message>
<message numerus="yes"><source>%1 and %2 are new to the run: %n ratings are left out</source><comment>%1 and %2 are new to the run: %n rating is left out</comment><translation><numerusform>%1 et %2 sont nouveaux pour l’entraînement&#xa0;: %n évaluation est laissée de côté</numerusform><numerusform>%1 et %2 sont nouveaux pour l’entraînement&#xa0;: %n évaluations sont laissées de côté</numerusform></translation></message>
<message><source>%1 and %2 are new to the run and stand for the unknown one</source><comment>readers and books</comment><translation>%1 et %2 sont nouveaux pour l’entraînement et comptent comme l’inconnu</translation></message>
<message><source>New readers: %1</source><translation>Nouveaux lecteurs&#xa0;: %1</translation></message>
<message><source>New books: %1</source><translation>Nouveaux livres&#xa0;: %1</translation></message>
<message><source>The run knows no reader with a book of these ratings</source><translation>L’entraînement ne connaît aucun lecteur avec un livre de ces évaluations</translation></message>
<message><source>Ids must be those of the data it was trained on.</source><translation>Les identifiants doivent être ceux des données sur lesquelles il a été entraîné.</translation></message>
<message><source>The test part of this run was first opened %1</source><comment>a moment</comment><translation>Première ouverture de la partie de test de cet entraînement&#xa0;: %1</translation></message>
<message><source>Opening the test part</source><translation>Ouverture de la partie de test</translation></message>
<message><source>The test part is open now, which is written down in %1: what is tuned from here on is tuned on it</source><translation>La partie de test est maintenant ouverte, ce qui est noté dans %1&#xa0;: ce qui est mis au point à partir d’ici l’est sur elle</translation></message>
<message><source>This run's model predicts no ratings, it only ranks</source><translation>Le modèle de cet entraînement ne prédit pas d’évaluations, il ne fait que classer</translation></message>
<message><source>Use --protocol full or sampled.</source><translation>Utilisez --protocol full ou sampled.</translation></message>
<message><source>--part test and DATA are both named</source><translation>--part test et DATA sont tous deux indiqués</translation></message>
<message><source>Name one of them.</source><translation>Indiquez l’un d’eux.</translation></message>
<message><source>%1 is about files that are read, and no DATA are named</source><translation>%1 concerne des fichiers qui sont lus, et aucune donnée (DATA) n’est indiquée</translation></message>
<message><source>Nothing was held out when this run was trained</source><translation>Rien n’a été mis de côté lors de cet entraînement</translation></message>
<message><source>Name DATA to measure it on, or train with --split.</source><translation>Indiquez des données (DATA) sur lesquelles le mesurer, ou entraînez avec --split.</translation></message>
<message><source>Measure a run on its held-out ratings, or on DATA that are named</source><translation>Mesurer un entraînement sur ses évaluations mises de côté, ou sur les données (DATA) indiquées</translation></message>
<message><source>rating: errors of predicted ratings; full: held-out books ranked among all others; sampled: each among 99 drawn ones, as in He et al. 2017. Default: rating, or full for models that only rank</source><translation>rating&#xa0;: erreurs des évaluations prédites&#x202f;; full&#xa0;: livres mis de côté classés parmi tous les autres&#x202f;; sampled&#xa0;: chacun parmi 99 livres tirés, comme dans He et al. 2017. Par défaut&#xa0;: rating, ou full pour les modèles qui ne font que classer</translation></message>
<message><source>validation, or test: the part that train --test set aside; that it was opened is written into the run file</source><translation>validation, ou test&#xa0;: la partie réservée par train --test&#x202f;; son ouverture est notée dans le fichier d’entraînement</translation></message>
<message><source>Lengths of the lists that full and sampled judge: 10 or 5,10,20</source><translation>Longueurs des listes que full et sampled jugent&#xa0;: 10 ou 5,10,20</translation></message>
<message><source>Books drawn for each held-out one; sampled only</source><translation>Livres tirés pour chaque livre mis de côté&#x202f;; sampled seulement</translation></message>
<message><source>Seed of the drawn books and of the bootstrap intervals</source><translation>Graine des livres tirés et des intervalles bootstrap</translation></message>
<message><source>Writing %1</source><translation>Écriture de %1</translation></message>
<message><source>The model is a run now: %1</source><translation>Le modèle est maintenant un entraînement&#xa0;: %1</translation></message>
<message><source>Make a run of a model that Keras trained</source><translation>Faire un entraînement d’un modèle entraîné par Keras</translation></message>
<message><source>The file that model.save() wrote: .keras or .h5</source><translation>Le fichier écrit par model.save()&#xa0;: .keras ou .h5</translation></message>
<message><source>The embedding of the books, where its name does not tell</source><translation>Le plongement des livres, si son nom ne le dit pas</translation></message>
<message><source>Which row of their table is a book's. auto: as the sizes tell; number: the id is the number of the row; sorted: the rated ids, each once and sorted; appearance: the same in the order of the ratings</source><translation>Quelle ligne de leur table est celle d’un livre. auto&#xa0;: d’après les tailles&#x202f;; number&#xa0;: l’identifiant est le numéro de la ligne&#x202f;; sorted&#xa0;: les identifiants évalués, chacun une fois et triés&#x202f;; appearance&#xa0;: les mêmes dans l’ordre des évaluations</translation></message>
<message><source>The same of readers</source><translation>De même pour les lecteurs</translation></message>
<message><source>The run file to write</source><translation>Le fichier d’entraînement à écrire</translation></message>
<message><source>Replace a run that is there already</source><translation>Remplacer un entraînement qui existe déjà</translation></message>
<message><source>The model has two embeddings, and a dot product or a concatenation with dense layers behind, as the tutorials have. All ratings count as training. It recommends as Keras does.</source><translation>Le modèle a deux plongements, suivis d’un produit scalaire ou d’une concaténation avec des couches denses, comme dans les tutoriels. Toutes les évaluations comptent comme entraînement. Il recommande comme le fait Keras.</translation></message>
<message><source>Ranking with %1</source><translation>Classement avec %1</translation></message>
<message><source>%1, seed %2</source><translation>%1, graine %2</translation></message>
<message><source>%1 is left out: %2</source><translation>%1 est laissé de côté&#xa0;: %2</translation></message>
<message><source>it learns stars, and these data only say who took which book</source><translation>il apprend des étoiles, et ces données disent seulement qui a pris quel livre</translation></message>
<message><source>these data say who took which book and not how it was liked, so what learns stars is left out: %1</source><translation>ces données disent qui a pris quel livre et non s’il a plu, ce qui apprend des étoiles est donc laissé de côté&#xa0;: %1</translation></message>
<message><source>Without held-out ratings there is nothing to compare</source><translation>Sans évaluations mises de côté, il n’y a rien à comparer</translation></message>
<message><source>Choose another split.</source><translation>Choisissez une autre partition.</translation></message>
<message><source>None of these models has anything to learn from data without stars</source><translation>Aucun de ces modèles n’a quoi que ce soit à apprendre de données sans étoiles</translation></message>
<message><source>Choose models that rank with --presets, such as %1.</source><translation>Choisissez avec --presets des modèles qui classent, comme %1.</translation></message>
<message><source>Stopped; what was done until then follows.</source><translation>Arrêté&#x202f;; suit ce qui était fait jusque-là.</translation></message>
<message><source>Train every preset on DATA and show their errors and rankings in one table</source><translation>Entraîner chaque préréglage sur DATA et montrer leurs erreurs et leurs classements dans une table</translation></message>
<message><source>all, or names: bias,biased-mf,ials</source><translation>all, ou des noms&#xa0;: bias,biased-mf,ials</translation></message>
<message><source>What is held out: random:0.2, per-user:0.2, time:0.2, last-out or file:VALIDATION_FILE</source><translation>Ce qui est mis de côté&#xa0;: random:0.2, per-user:0.2, time:0.2, last-out ou file:VALIDATION_FILE</translation></message>
<message><source>Train each preset with so many seeds: mean and deviation</source><translation>Entraîner chaque préréglage avec ce nombre de graines&#xa0;: moyenne et écart-type</translation></message>
<message><source>The first seed</source><translation>La première graine</translation></message>
<message><source>Write the table as Markdown too; -: to standard output</source><translation>Écrire aussi la table en Markdown&#x202f;; -&#xa0;: vers la sortie standard</translation></message>
<message><source>Replace a table that is there already</source><translation>Remplacer une table qui existe déjà</translation></message>
<message numerus="yes"><source>Of %n true neighbors %1 are near on the map; trustworthiness %2, continuity %3, KNC %4, CPD %5.</source><comment>Of %n true neighbor %1 is near on the map; trustworthiness %2, continuity %3, KNC %4, CPD %5.</comment><translation><numerusform>Sur %n vrai voisin, %1 est proche sur la carte&#x202f;; fiabilité %2, continuité %3, KNC %4, CPD %5.</numerusform><numerusform>Sur %n vrais voisins, %1 sont proches sur la carte&#x202f;; fiabilité %2, continuité %3, KNC %4, CPD %5.</numerusform></translation></message>
<message numerus="yes"><source>%n books in %1 dimensions</source><comment>%n book in %1 dimensions</comment><translation><numerusform>%n livre en %1 dimensions</numerusform><numerusform>%n livres en %1 dimensions</numerusform></translation></message>
<message><source>%1, which explain %2 of the variance, are in %3</source><comment>books, shares, a file</comment><translation>%1, qui expliquent %2 de la variance, sont dans %3</translation></message>
<message><source>%1 are in %2</source><comment>books, a file</comment><translation>%1 sont dans %2</translation></message>
<message numerus="yes"><source>%1, %2 %3 after %n epochs, are in %4</source><comment>%1, %2 %3 after %n epoch, are in %4</comment><translation><numerusform>%1, %2 %3 après %n époque, sont dans %4</numerusform><numerusform>%1, %2 %3 après %n époques, sont dans %4</numerusform></translation></message>
<message numerus="yes"><source>%1, %2 %3 after %n iterations, are in %4</source><comment>%1, %2 %3 after %n iteration, are in %4</comment><translation><numerusform>%1, %2 %3 après %n itération, sont dans %4</numerusform><numerusform>%1, %2 %3 après %n itérations, sont dans %4</numerusform></translation></message>
<message><source>The map has %1 dimensions, and the call asks for %2</source><translation>La carte a %1 dimensions, et l’appel en demande %2</translation></message>
<message><source>Books are placed in the dimensions of the map: leave out dims.</source><translation>Les livres sont placés dans les dimensions de la carte&#xa0;: retirez dims.</translation></message>
<message><source>Placing books</source><translation>Placement des livres</translation></message>
<message numerus="yes"><source>%n books are placed beside %1 that stay where they are; the map is in %2.</source><comment>%n book is placed beside %1 that stay where they are; the map is in %2.</comment><translation><numerusform>%n livre est placé à côté de %1 qui restent où ils sont&#x202f;; la carte est dans %2.</numerusform><numerusform>%n livres sont placés à côté de %1 qui restent où ils sont&#x202f;; la carte est dans %2.</numerusform></translation></message>
<message><source>Of the 10 true neighbors of those placed %1 are near on the map, of those that stay %2.</source><translation>Sur les 10 vrais voisins des livres placés, %1 sont proches sur la carte&#x202f;; de ceux qui restent, %2.</translation></message>
<message><source>Measuring the map</source><translation>Mesure de la carte</translation></message>
<message><source>Stopped; the map as far as it came is in %1.</source><translation>Arrêté&#x202f;; la carte telle qu’elle est se trouve dans %1.</translation></message>
<message><source>Project the book vectors and write a coordinate line a book</source><translation>Projeter les vecteurs des livres et écrire une ligne de coordonnées par livre</translation></message>
<message><source>A map that this command wrote: its books stay where they are, to the digit, and the run's others are placed among them; by tsne or umap, with the dimensions of that map</source><translation>Une carte écrite par cette commande&#xa0;: ses livres restent où ils sont, au chiffre près, et les autres de l’entraînement sont placés parmi eux&#x202f;; par tsne ou umap, avec les dimensions de cette carte</translation></message>
<message><source>Do not measure how faithful the map is</source><translation>Ne pas mesurer à quel point la carte est fidèle</translation></message>
<message><source>The file to write: book_id, title, x, y[, z], tab-separated; -: standard output</source><translation>Le fichier à écrire&#xa0;: book_id, title, x, y[, z], séparés par des tabulations&#x202f;; -&#xa0;: sortie standard</translation></message>
<message><source>Replace a map that is there already</source><translation>Remplacer une carte qui existe déjà</translation></message>
<message><source>product</source><comment>column of a table: of vectors</comment><translation>produit</translation></message>
<message><source>distance</source><comment>column of a table</comment><translation>distance</translation></message>
<message><source>authors</source><comment>column of a table</comment><translation>auteurs</translation></message>
<message><source>Nearest to %1:</source><translation>Les plus proches de %1&#xa0;:</translation></message>
<message><source>List the books nearest to one in the model's space</source><translation>Lister les livres les plus proches d’un livre dans l’espace du modèle</translation></message>
<message><source>Good for %1.</source><translation>Convient pour %1.</translation></message>
<message><source>Published: %1.</source><translation>Publié&#xa0;: %1.</translation></message>
<message><source>key</source><comment>column of a table</comment><translation>clé</translation></message>
<message><source>default</source><comment>column of a table</comment><translation>défaut</translation></message>
<message><source>meaning</source><comment>column of a table</comment><translation>sens</translation></message>
<message><source>model</source><comment>column of a table</comment><translation>modèle</translation></message>
<message><source>what it is</source><comment>column of a table</comment><translation>ce que c’est</translation></message>
<message><source>good for</source><comment>column of a table</comment><translation>convient pour</translation></message>
<message><source>try first: %1</source><translation>à essayer d’abord&#xa0;: %1</translation></message>
<message><source>'shelfspace presets NAME' lists its parameters for --set KEY=VALUE.</source><translation>«&#xa0;shelfspace presets NAME&#xa0;» énumère ses paramètres pour --set KEY=VALUE.</translation></message>
<message><source>List the models, with every parameter, its default and meaning</source><translation>Lister les modèles, avec chaque paramètre, sa valeur par défaut et son sens</translation></message>
<message><source>Only this preset, with its parameters</source><translation>Seulement ce préréglage, avec ses paramètres</translation></message>
<message><source>Use --user ID, --reader FILE or --features K=V,...</source><translation>Utilisez --user ID, --reader FILE ou --features K=V,...</translation></message>
<message><source>List a reader's books and the best others</source><translation>Lister les livres d’un lecteur et les meilleurs autres</translation></message>
<message><source>--set %1 has no '='</source><translation>--set %1 n’a pas de «&#xa0;=&#xa0;»</translation></message>
<message><source>Write --set KEY=VALUE.</source><translation>Écrivez --set KEY=VALUE.</translation></message>
<message><source>A search that goes on keeps what it varies, its settings, split and seed</source><translation>Une recherche qui se poursuit garde ce qu’elle fait varier, ses réglages, sa partition et sa graine</translation></message>
<message><source>Leave out --vary, --set, --split and --seed, or begin a new search.</source><translation>Retirez --vary, --set, --split et --seed, ou commencez une nouvelle recherche.</translation></message>
<message><source>The trials of a halving search cannot be changed once it has begun</source><translation>Les essais d’une recherche par réductions ne peuvent plus être changés une fois qu’elle a commencé</translation></message>
<message><source>Leave out --trials; --minutes gives it more time.</source><translation>Retirez --trials&#x202f;; --minutes lui donne plus de temps.</translation></message>
<message><source>trial %1 of %2</source><translation>essai %1 sur %2</translation></message>
<message><source>trial %1</source><translation>essai %1</translation></message>
<message><source>epoch %1 of %2</source><translation>époque %1 sur %2</translation></message>
<message><source>%1 left</source><comment>a time</comment><translation>encore %1</translation></message>
<message><source>Searching</source><translation>Recherche en cours</translation></message>
<message><source>Meanwhile the search goes on, and is saved again after each trial</source><translation>En attendant, la recherche continue, et elle est enregistrée de nouveau après chaque essai</translation></message>
<message><source>No trial succeeded, so there are no best settings to train</source><translation>Aucun essai n’a abouti, il n’y a donc pas de meilleurs réglages à entraîner</translation></message>
<message><source>Vary less, or over other ranges.</source><translation>Faites moins varier, ou sur d’autres intervalles.</translation></message>
<message><source>The run is in %1</source><translation>L’entraînement est dans %1</translation></message>
<message numerus="yes"><source>Stopped: the run has %n epochs of the best settings, not all.</source><comment>Stopped: the run has %n epoch of the best settings, not all.</comment><translation><numerusform>Arrêté&#xa0;: l’entraînement a %n époque des meilleurs réglages, et non toutes.</numerusform><numerusform>Arrêté&#xa0;: l’entraînement a %n époques des meilleurs réglages, et non toutes.</numerusform></translation></message>
<message><source>Choose a model that ranks with --preset.</source><translation>Choisissez avec --preset un modèle qui classe.</translation></message>
<message><source>The search is in %1</source><translation>La recherche est dans %1</translation></message>
<message><source>Stopped; 'shelfspace search DATA --resume %1 --out FILE' goes on.</source><translation>Arrêté&#x202f;; «&#xa0;shelfspace search DATA --resume %1 --out FILE&#xa0;» la poursuit.</translation></message>
<message><source>Try many settings of a model and find the best</source><translation>Essayer de nombreux réglages d’un modèle et trouver les meilleurs</translation></message>
<message><source>The model to start from; see 'shelfspace presets'</source><translation>Le modèle d’où partir&#x202f;; voir «&#xa0;shelfspace presets&#xa0;»</translation></message>
<message><source>A parameter to vary, can be repeated: factors=8:128:log, optimizer=adam,adagrad, hidden=128,64|32; unless given, what usually matters for this model</source><translation>Un paramètre à faire varier, peut être répété&#xa0;: factors=8:128:log, optimizer=adam,adagrad, hidden=128,64|32&#x202f;; sauf indication, ce qui compte d’ordinaire pour ce modèle</translation></message>
<message><source>random: every trial is trained in full; halving: many get a small share of the epochs (of models without epochs: of the ratings), the best third of them three times as much, and so on</source><translation>random&#xa0;: chaque essai est entraîné en entier&#x202f;; halving&#xa0;: beaucoup reçoivent une petite part des époques (modèles sans époques&#xa0;: des évaluations), le meilleur tiers d’entre eux trois fois plus, et ainsi de suite</translation></message>
<message><source>What is judged on the validation part: rmse, mae or ndcg; by itself rmse, ndcg of models that predict no ratings and of data without them</source><translation>Ce qui est jugé sur la partie de validation&#xa0;: rmse, mae ou ndcg&#x202f;; d’office rmse, et ndcg pour les modèles qui ne prédisent pas d’évaluations et les données qui n’en ont pas</translation></message>
<message><source>Settings to try; 0: until the time is up. 20 unless --minutes is given</source><translation>Réglages à essayer&#x202f;; 0&#xa0;: jusqu’à la fin du temps. 20, sauf si --minutes est indiqué</translation></message>
<message><source>Change a parameter of the preset for all trials; can be repeated</source><translation>Changer un paramètre du préréglage pour tous les essais&#x202f;; peut être répété</translation></message>
<message><source>What is held out, as in train; the test part is never looked at</source><translation>Ce qui est mis de côté, comme dans train&#x202f;; la partie de test n’est jamais regardée</translation></message>
<message><source>Seed of the draws and of every trial</source><translation>Graine des tirages et de chaque essai</translation></message>
<message><source>The search to write: FILE.json</source><translation>La recherche à écrire&#xa0;: FILE.json</translation></message>
<message><source>Go on with this search, on the same data</source><translation>Poursuivre cette recherche, sur les mêmes données</translation></message>
<message><source>Train the best settings in full and write the run</source><translation>Entraîner en entier les meilleurs réglages et écrire l’entraînement</translation></message>
<message><source>Replace a search or a run that is there already</source><translation>Remplacer une recherche ou un entraînement qui existe déjà</translation></message>
<message><source>whoever reaches this computer at %1 can ask this run, without a password</source><translation>quiconque atteint cet ordinateur à l’adresse %1 peut interroger cet entraînement, sans mot de passe</translation></message>
<message><source>Serving; Ctrl+C ends it</source><translation>Service en cours&#x202f;; Ctrl+C y met fin</translation></message>
<message><source>What can be asked, and is answered as JSON; /openapi.json has all parameters:</source><translation>Ce qui peut être demandé, avec une réponse en JSON&#x202f;; /openapi.json a tous les paramètres&#xa0;:</translation></message>
<message><source>Answer questions to a run over HTTP</source><translation>Répondre par HTTP à des questions posées à un entraînement</translation></message>
<message><source>Where to listen; 0: at any port that is free</source><translation>Où écouter&#x202f;; 0&#xa0;: sur n’importe quel port libre</translation></message>
<message><source>Of which of this computer's addresses; others than 127.0.0.1 let others ask, too</source><translation>À laquelle des adresses de cet ordinateur&#x202f;; d’autres que 127.0.0.1 laissent aussi d’autres ordinateurs interroger</translation></message>
<message><source>Answers at a time; 0: as the machine has cores</source><translation>Réponses simultanées&#x202f;; 0&#xa0;: autant que la machine a de cœurs</translation></message>
<message><source>Pages from here may read the answers in a browser, for example https://my.page; *: all</source><translation>Les pages d’ici peuvent lire les réponses dans un navigateur, par exemple https://my.page&#x202f;; *&#xa0;: toutes</translation></message>
<message><source>A line on standard error for each call</source><translation>Une ligne sur l’erreur standard pour chaque appel</translation></message>
<message><source>A run that goes on has its own data</source><translation>Un entraînement qui se poursuit a ses propres données</translation></message>
<message><source>Leave out the data or --resume.</source><translation>Retirez les données ou --resume.</translation></message>
<message><source>A run that goes on is of its own preset</source><translation>Un entraînement qui se poursuit a son propre préréglage</translation></message>
<message><source>Leave out --preset or --continue.</source><translation>Retirez --preset ou --continue.</translation></message>
<message><source>--resume goes on with a run's own data, --continue with other data</source><translation>--resume poursuit avec les données de l’entraînement lui-même, --continue avec d’autres données</translation></message>
<message><source>The preset is %1, as these data have no ratings</source><translation>Le préréglage est %1, car ces données n’ont pas d’évaluations</translation></message>
<message><source>Stopped; the run as far as it came is in %1; 'shelfspace train --resume %1 --out FILE' goes on.</source><translation>Arrêté&#x202f;; l’entraînement tel qu’il est se trouve dans %1&#x202f;; «&#xa0;shelfspace train --resume %1 --out FILE&#xa0;» le poursuit.</translation></message>
<message><source>Train a model and write the run</source><translation>Entraîner un modèle et écrire l’entraînement</translation></message>
<message><source>The model to start from; see 'shelfspace presets'. Unless given, %1, or a model that ranks where the data have no ratings</source><translation>Le modèle d’où partir&#x202f;; voir «&#xa0;shelfspace presets&#xa0;». Sauf indication, %1, ou un modèle qui classe si les données n’ont pas d’évaluations</translation></message>
<message><source>Change a parameter of the preset; can be repeated</source><translation>Changer un paramètre du préréglage&#x202f;; peut être répété</translation></message>
<message><source>What is held out: random:0.2, per-user:0.2, time:0.2, last-out, file:VALIDATION_FILE or none</source><translation>Ce qui est mis de côté&#xa0;: random:0.2, per-user:0.2, time:0.2, last-out, file:VALIDATION_FILE ou none</translation></message>
<message><source>Share of the ratings to set aside before the split, by the same rule; no training looks at them and only 'evaluate --part test' opens them</source><translation>Part des évaluations à réserver avant la partition, selon la même règle&#x202f;; aucun entraînement ne les regarde et seul «&#xa0;evaluate --part test&#xa0;» les ouvre</translation></message>
<message><source>Passes over the training ratings; lifts a limit by steps</source><translation>Passages sur les évaluations d’entraînement&#x202f;; lève une limite en pas</translation></message>
<message><source>Seed of split, weights and order; the same seed, the same run</source><translation>Graine de la partition, des poids et de l’ordre&#x202f;; même graine, même entraînement</translation></message>
<message><source>Threads to use, 0 for as many as the machine has; the result does not depend on it</source><translation>Threads à utiliser, 0 pour autant que la machine en a&#x202f;; le résultat n’en dépend pas</translation></message>
<message><source>Write the loss curves as CSV too; -: to standard output</source><translation>Écrire aussi les courbes de perte en CSV&#x202f;; -&#xa0;: vers la sortie standard</translation></message>
<message><source>Go on from this run's last state, with its data and settings; raise --epochs</source><translation>Reprendre à partir du dernier état de cet entraînement, avec ses données et ses réglages&#x202f;; augmentez --epochs</translation></message>
<message><source>Go on from this run's vectors with DATA, newer ratings or new books; its settings hold where nothing else is said, what DATA does not name keeps its vectors, and new readers and books start as in a new training</source><translation>Poursuivre à partir des vecteurs de cet entraînement avec DATA, des évaluations plus récentes ou de nouveaux livres&#x202f;; ses réglages valent là où rien d’autre n’est dit, ce que DATA ne nomme pas garde ses vecteurs, et les nouveaux lecteurs et livres commencent comme dans un nouvel entraînement</translation></message>
<message><source>A name for the run</source><translation>Un nom pour l’entraînement</translation></message>
<message><source>Replace a run or curves that are there already</source><translation>Remplacer un entraînement ou des courbes qui existent déjà</translation></message>
<message><source>epoch %1: training loss %2</source><translation>époque %1&#xa0;: perte d’entraînement %2</translation></message>
<message><source>validation %1</source><comment>a loss</comment><translation>validation %1</translation></message>
<message><source>NDCG@10 %1</source><translation>NDCG@10 %1</translation></message>
<message><source>%1 (best)</source><comment>figures of an epoch</comment><translation>%1 (la meilleure)</translation></message>
<message><source>Training %1</source><translation>Entraînement de %1</translation></message>
<message><source>epoch %1 of %2, loss %3</source><translation>époque %1 sur %2, perte %3</translation></message>
<message><source>%1, %2 left</source><comment>how far it is, and a time</comment><translation>%1, encore %2</translation></message>
<message><source>baseline %1: validation loss %2</source><translation>référence %1&#xa0;: perte de validation %2</translation></message>
<message><source>baseline %1: NDCG@10 %2</source><translation>référence %1&#xa0;: NDCG@10 %2</translation></message>
<message numerus="yes"><source>%n epochs</source><comment>%n epoch</comment><translation><numerusform>%n époque</numerusform><numerusform>%n époques</numerusform></translation></message>
<message><source>%1: %2 parameters, %3 in %4, best epoch %5.</source><comment>a run, ..., epochs, a time</comment><translation>%1&#xa0;: %2 paramètres, %3 en %4, meilleure époque %5.</translation></message>
<message><source>%1: %2 parameters, %3 in %4.</source><comment>a run, ..., epochs, a time</comment><translation>%1&#xa0;: %2 paramètres, %3 en %4.</translation></message>
<message><source>Nothing was held out, so nothing was measured.</source><translation>Rien n’a été mis de côté, rien n’a donc été mesuré.</translation></message>
<message numerus="yes"><source>%n ratings are set aside for the test; 'shelfspace evaluate RUN --part test' opens that part.</source><comment>%n rating is set aside for the test; 'shelfspace evaluate RUN --part test' opens that part.</comment><translation><numerusform>%n évaluation est réservée pour le test&#x202f;; «&#xa0;shelfspace evaluate RUN --part test&#xa0;» ouvre cette partie.</numerusform><numerusform>%n évaluations sont réservées pour le test&#x202f;; «&#xa0;shelfspace evaluate RUN --part test&#xa0;» ouvre cette partie.</numerusform></translation></message>
<message><source>%1:</source><comment>a heading</comment><translation>%1&#xa0;:</translation></message>
<message><source>One of: %1.</source><translation>Valeurs possibles&#xa0;: %1.</translation></message>
<message><source>Only with %1.</source><translation>Seulement avec %1.</translation></message>
<message><source>Required.</source><translation>Obligatoire.</translation></message>
<message><source>Unless given: %1.</source><translation>Sauf indication&#xa0;: %1.</translation></message>
<message><source>Usage: %1</source><translation>Utilisation&#xa0;: %1</translation></message>
<message><source>Options</source><translation>Options</translation></message>
<message><source>Examples</source><translation>Exemples</translation></message>
<message><source>%1 (the window)</source><translation>%1 (la fenêtre)</translation></message>
<message><source>Commands</source><translation>Commandes</translation></message>
<message><source>The window</source><translation>La fenêtre</translation></message>
<message><source>on the sample library</source><translation>sur la bibliothèque d’exemple</translation></message>
<message><source>on these ratings</source><translation>sur ces évaluations</translation></message>
<message><source>on a data set</source><translation>sur un jeu de données</translation></message>
<message><source>on a trained run</source><translation>sur un entraînement</translation></message>
<message><source>on a project: data, runs and all that belongs to them</source><translation>sur un projet&#xa0;: données, entraînements et tout ce qui va avec</translation></message>
<message><source>on vectors that were made elsewhere</source><translation>sur des vecteurs produits ailleurs</translation></message>
<message><source>The sample library as two CSV files.</source><translation>La bibliothèque d’exemple en deux fichiers CSV.</translation></message>
<message><source>Which data sets there are.</source><translation>Quels jeux de données existent.</translation></message>
<message><source>The terms of one; --accept-terms fetches it.</source><translation>Les conditions de l’un d’eux&#x202f;; --accept-terms le télécharge.</translation></message>
<message><source>What is in a folder of data.</source><translation>Ce qu’il y a dans un dossier de données.</translation></message>
<message><source>The same of what another program writes.</source><translation>De même pour ce qu’écrit un autre programme.</translation></message>
<message><source>The models in one table.</source><translation>Les modèles en une table.</translation></message>
<message><source>All parameters of one of them.</source><translation>Tous les paramètres de l’un d’eux.</translation></message>
<message><source>The usual model on the sample library.</source><translation>Le modèle habituel sur la bibliothèque d’exemple.</translation></message>
<message><source>Another model, with a parameter of one's own.</source><translation>Un autre modèle, avec un paramètre de votre choix.</translation></message>
<message><source>Go on from a run with newer ratings.</source><translation>Poursuivre un entraînement avec des évaluations plus récentes.</translation></message>
<message><source>Hit ratio, NDCG and recall among all books.</source><translation>Taux de réussite, NDCG et rappel parmi tous les livres.</translation></message>
<message><source>Ten books for a reader, and why.</source><translation>Dix livres pour un lecteur, et pourquoi.</translation></message>
<message><source>Books for somebody who is not in the data.</source><translation>Des livres pour quelqu’un qui n’est pas dans les données.</translation></message>
<message><source>Two runs together, the first twice as strong.</source><translation>Deux entraînements ensemble, le premier deux fois plus fort.</translation></message>
<message><source>The books nearest to one.</source><translation>Les livres les plus proches d’un livre.</translation></message>
<message><source>What book 1 - book 2 + book 3 points at.</source><translation>Ce que désigne livre 1 - livre 2 + livre 3.</translation></message>
<message><source>Groups of books and the words that stand out in them.</source><translation>Des groupes de livres et les mots qui y ressortent.</translation></message>
<message><source>A map of the books by t-SNE.</source><translation>Une carte des livres par t-SNE.</translation></message>
<message><source>New books on an old map.</source><translation>De nouveaux livres sur une carte existante.</translation></message>
<message><source>Files for the Embedding Projector.</source><translation>Des fichiers pour l’Embedding Projector.</translation></message>
<message><source>A page that recommends.</source><translation>Une page qui recommande.</translation></message>
<message><source>The whole run as one page.</source><translation>L’entraînement entier en une page.</translation></message>
<message><source>A part of it on paper.</source><translation>Une partie de celui-ci sur papier.</translation></message>
<message><source>Two runs side by side, and whether the difference is real.</source><translation>Deux entraînements côte à côte, et si la différence est réelle.</translation></message>
<message><source>Three models in one table.</source><translation>Trois modèles dans une table.</translation></message>
<message><source>The best settings that nine minutes find.</source><translation>Les meilleurs réglages que trouvent neuf minutes.</translation></message>
<message><source>Answers at http://127.0.0.1:8080/.</source><translation>Des réponses sur http://127.0.0.1:8080/.</translation></message>
<message><source>The main job on the sample library.</source><translation>L’essentiel du travail sur la bibliothèque d’exemple.</translation></message>
<message><source>The user guide as web pages.</source><translation>Le guide de l’utilisateur en pages web.</translation></message>
<message><source>Forget what is kept of opened data.</source><translation>Oublier ce qui est conservé des données ouvertes.</translation></message>
<message><source>A run of a model that Keras trained.</source><translation>Un entraînement à partir d’un modèle entraîné par Keras.</translation></message>
<message><source>The same as shelfspace train --help.</source><translation>La même chose que shelfspace train --help.</translation></message>
<message><source>For bash, where no package has put it; ~/.bashrc then says: . ~/.shelfspace-completion</source><translation>Pour bash, si aucun paquet ne l’a mis en place&#x202f;; ~/.bashrc dit alors&#xa0;: . ~/.shelfspace-completion</translation></message>
<message><source>For fish.</source><translation>Pour fish.</translation></message>
<message><source>DATA is --ratings FILE with --books, --users or --tags, or a folder, or a file whose format is recognized; --sample is the built-in library. RUN is a run file that train wrote; info, neighbors, clusters, map, export and report take vectors that were made elsewhere in its place. Where a file is read, '-' is standard input; where one text is written, '-' is standard output.</source><translation>DATA est --ratings FILE avec --books, --users ou --tags, ou un dossier, ou un fichier dont le format est reconnu&#x202f;; --sample est la bibliothèque intégrée. RUN est un fichier d’entraînement écrit par train&#x202f;; info, neighbors, clusters, map, export et report acceptent à sa place des vecteurs produits ailleurs. Là où un fichier est lu, «&#xa0;-&#xa0;» est l’entrée standard&#x202f;; là où un seul texte est écrit, «&#xa0;-&#xa0;» est la sortie standard.</translation></message>
<message><source>Nothing is written over a file that is read, over data or over a file of another kind. A file that is there already is replaced only with --force, or by an export that wrote it. Tables are fitted to the terminal: --wide shows them whole, as pipes and files get them, and --json gives one JSON document, of a failure too.</source><translation>Rien n’est écrit par-dessus un fichier qui est lu, des données ou un fichier d’un autre type. Un fichier qui existe déjà n’est remplacé qu’avec --force, ou par un export qui l’a écrit. Les tableaux sont ajustés au terminal&#xa0;: --wide les affiche en entier, comme les reçoivent tubes et fichiers, et --json donne un seul document JSON, même pour un échec.</translation></message>
<message><source>Ctrl+C, SIGTERM, a closed terminal or pipe end a training with what it has, which is saved; a second Ctrl+C or SIGTERM ends the program at once.</source><translation>Ctrl+C, SIGTERM, un terminal ou un tube fermé terminent un entraînement avec ce qu’il a, qui est enregistré&#x202f;; un second Ctrl+C ou SIGTERM met fin au programme aussitôt.</translation></message>
<message><source>'shelfspace COMMAND --help' or 'shelfspace help COMMAND' explains every option of a command. --lang LANGUAGE chooses the language of what is said, else LANG and its like do. SHELFSPACE_ISA in the environment chooses the instructions (%1) instead of the best there are. Exit status: 0 done, 1 the work failed, 2 the call is wrong, 130 stopped by Ctrl+C or the like.</source><translation>«&#xa0;shelfspace COMMAND --help&#xa0;» ou «&#xa0;shelfspace help COMMAND&#xa0;» explique chaque option d’une commande. --lang LANGUAGE choisit la langue de ce qui est dit, sinon LANG et les variables du même genre. SHELFSPACE_ISA dans l’environnement choisit les instructions (%1) au lieu des meilleures disponibles. Code de retour&#xa0;: 0 terminé, 1 le travail a échoué, 2 l’appel est incorrect, 130 arrêté par Ctrl+C ou l’équivalent.</translation></message>
<message><source>'%1' is not a number</source><translation>«&#xa0;%1&#xa0;» n’est pas un nombre</translation></message>
<message><source>'%1' is not a whole number</source><translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier</translation></message>
<message><source>'%1' is not a whole number from 0 up</source><translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier à partir de 0</translation></message>
<message><source>'%1' is none of %2</source><translation>«&#xa0;%1&#xa0;» ne fait pas partie de %2</translation></message>
<message><source>'%1' is none of %2; did you mean '%3'?</source><translation>«&#xa0;%1&#xa0;» ne fait pas partie de %2&#x202f;; vouliez-vous dire «&#xa0;%3&#xa0;»&#x202f;?</translation></message>
<message><source>nothing is named</source><translation>rien n’est indiqué</translation></message>
<message><source>'%2' is not a number from %1 up</source><translation>«&#xa0;%2&#xa0;» n’est pas un nombre à partir de %1</translation></message>
<message><source>'%3' is not a number from %1 to %2</source><translation>«&#xa0;%3&#xa0;» n’est pas un nombre de %1 à %2</translation></message>
<message><source>'%2' is not a share from 0 to %1</source><translation>«&#xa0;%2&#xa0;» n’est pas une part de 0 à %1</translation></message>
<message><source>'%2' is not a number of threads from 0 to %1</source><translation>«&#xa0;%2&#xa0;» n’est pas un nombre de threads de 0 à %1</translation></message>
<message><source>Explain this command and its options</source><translation>Expliquer cette commande et ses options</translation></message>
<message><source>Books in the sample library</source><translation>Livres de la bibliothèque d’exemple</translation></message>
<message><source>Readers in the sample library</source><translation>Lecteurs de la bibliothèque d’exemple</translation></message>
<message><source>Ratings in the sample library</source><translation>Évaluations de la bibliothèque d’exemple</translation></message>
<message><source>Seed of the sample library; the same seed gives the same library everywhere</source><translation>Graine de la bibliothèque d’exemple&#x202f;; la même graine donne partout la même bibliothèque</translation></message>
<message><source>A folder, or a file whose format is recognized; -: standard input</source><translation>Un dossier, ou un fichier dont le format est reconnu&#x202f;; -&#xa0;: entrée standard</translation></message>
<message><source>The ratings: a file with user, book and rating columns</source><translation>Les évaluations&#xa0;: un fichier avec des colonnes pour le lecteur, le livre et l’évaluation</translation></message>
<message><source>The catalogue: ids, titles, authors, years, ...</source><translation>Le catalogue&#xa0;: identifiants, titres, auteurs, années, ...</translation></message>
<message><source>Attributes of the readers</source><translation>Attributs des lecteurs</translation></message>
<message><source>Tags or genres of the books</source><translation>Tags ou genres des livres</translation></message>
<message><source>More ratings; the split file:FILE holds just these out, any other takes them like the rest</source><translation>D’autres évaluations&#x202f;; la partition file:FILE met de côté exactement celles-ci, toute autre les prend comme le reste</translation></message>
<message><source>Read as this format instead of recognizing it</source><translation>Lire selon ce format au lieu de le reconnaître</translation></message>
<message><source>Read the files, whatever is kept of an earlier opening, and keep nothing</source><translation>Lire les fichiers, quoi qu’il soit conservé d’une ouverture précédente, et ne rien conserver</translation></message>
<message><source>The built-in sample library</source><translation>La bibliothèque d’exemple intégrée</translation></message>
<message><source>Both --validation and the split name a file of held-out ratings</source><translation>--validation et la partition indiquent toutes deux un fichier d’évaluations mises de côté</translation></message>
<message numerus="yes"><source>%n more notes on these data; 'shelfspace info' lists them</source><comment>%n more note on these data; 'shelfspace info' lists it</comment><translation><numerusform>%n remarque de plus sur ces données&#x202f;; «&#xa0;shelfspace info&#xa0;» l’énumère</numerusform><numerusform>%n remarques de plus sur ces données&#x202f;; «&#xa0;shelfspace info&#xa0;» les énumère</numerusform></translation></message>
<message><source>--sample and files are both named</source><translation>--sample et des fichiers sont tous deux indiqués</translation></message>
<message><source>%1 is about files that are read, and the sample library is made, not read</source><translation>%1 concerne des fichiers qui sont lus, et la bibliothèque d’exemple est créée, non lue</translation></message>
<message><source>Both '%1' and --ratings name ratings</source><translation>«&#xa0;%1&#xa0;» et --ratings indiquent tous deux des évaluations</translation></message>
<message><source>No data are named</source><translation>Aucune donnée n’est indiquée</translation></message>
<message><source>Name a folder or file, --ratings FILE, or --sample for the built-in library.</source><translation>Indiquez un dossier ou un fichier, --ratings FILE, ou --sample pour la bibliothèque intégrée.</translation></message>
<message><source>'%1' is a run, not data</source><translation>«&#xa0;%1&#xa0;» est un entraînement, pas des données</translation></message>
<message><source>Name the ratings it was trained on, or use evaluate.</source><translation>Indiquez les évaluations sur lesquelles il a été entraîné, ou utilisez evaluate.</translation></message>
<message><source>'%1' is a project, not data</source><translation>«&#xa0;%1&#xa0;» est un projet, pas des données</translation></message>
<message><source>info says where its data are; a run of it is named as PROJECT#RUN.</source><translation>info dit où sont ses données&#x202f;; un de ses entraînements se désigne par PROJECT#RUN.</translation></message>
<message><source>Reading</source><comment>data</comment><translation>Lecture</translation></message>
<message><source>This is one person's own library (%1), which says nothing of other readers</source><translation>C’est la bibliothèque d’une seule personne (%1), qui ne dit rien d’autres lecteurs</translation></message>
<message><source>With a trained run, recommend RUN --reader FILE takes it.</source><translation>Avec un modèle entraîné, recommend RUN --reader FILE l’accepte.</translation></message>
<message><source>There is no option '%1' of %2</source><translation>Il n’y a pas d’option «&#xa0;%1&#xa0;» dans %2</translation></message>
<message><source>%1 makes sense only with %2</source><translation>%1 n’a de sens qu’avec %2</translation></message>
<message><source>Add %1, or leave it out.</source><translation>Ajoutez %1, ou retirez l’autre.</translation></message>
<message><source>No %1 is named</source><translation>Il manque une indication&#xa0;: %1</translation></message>
<message><source>%1 is required and not given</source><translation>%1 est obligatoire et n’est pas indiqué</translation></message>
<message><source>%1 needs a value: %2</source><translation>%1 demande une valeur&#xa0;: %2</translation></message>
<message><source>finding neighbors</source><translation>recherche des voisins</translation></message>
<message><source>weighing neighbors</source><translation>pondération des voisins</translation></message>
<message><source>iteration %1 of %2</source><translation>itération %1 sur %2</translation></message>
<message><source>iteration %1 of %2, cost %3</source><translation>itération %1 sur %2, coût %3</translation></message>
<message><source>%1, %2</source><comment>a method's name and what it does</comment><translation>%1, %2</translation></message>
<message><source>%1; %2</source><comment>two things of a list</comment><translation>%1&#x202f;; %2</translation></message>
<message><source>The projection: %1</source><translation>La projection&#xa0;: %1</translation></message>
<message><source>Dimensions of the map: 2, unless given, or 3</source><translation>Dimensions de la carte&#xa0;: 2, sauf indication, ou 3</translation></message>
<message><source>Change a parameter of the method; can be repeated</source><translation>Changer un paramètre de la méthode&#x202f;; peut être répété</translation></message>
<message><source>Seed of the map; the same seed, the same map</source><translation>Graine de la carte&#x202f;; même graine, même carte</translation></message>
<message><source>Parameters for --set:</source><translation>Paramètres pour --set&#xa0;:</translation></message>
<message><source>Drawing the map</source><translation>Dessin de la carte</translation></message>
<message numerus="yes"><source>%1; %n more lines of the map with notes</source><comment>%1; %n more line of the map with notes</comment><translation><numerusform>%1&#x202f;; %n autre ligne de la carte avec des remarques</numerusform><numerusform>%1&#x202f;; %n autres lignes de la carte avec des remarques</numerusform></translation></message>
<message numerus="yes"><source>%1: %n books of the map are not in the run and left out, such as '%2'</source><comment>%1: %n book of the map is not in the run and left out: '%2'</comment><translation><numerusform>%1&#xa0;: %n livre de la carte n’est pas dans l’entraînement et est laissé de côté&#xa0;: «&#xa0;%2&#xa0;»</numerusform><numerusform>%1&#xa0;: %n livres de la carte ne sont pas dans l’entraînement et sont laissés de côté, comme «&#xa0;%2&#xa0;»</numerusform></translation></message>
<message numerus="yes"><source>%1: %n lines name books that the map had before, such as '%2'; the last place counts</source><comment>%1: %n line names a book that the map had before, '%2'; the last place counts</comment><translation><numerusform>%1&#xa0;: %n ligne nomme un livre que la carte avait déjà, «&#xa0;%2&#xa0;»&#x202f;; la dernière place compte</numerusform><numerusform>%1&#xa0;: %n lignes nomment des livres que la carte avait déjà, comme «&#xa0;%2&#xa0;»&#x202f;; la dernière place compte</numerusform></translation></message>
<message><source>This is no map: its header names no book_id, or no x and y</source><translation>Ce n’est pas une carte&#xa0;: son en-tête ne nomme pas book_id, ou pas x et y</translation></message>
<message><source>Name a file that 'shelfspace map --out' wrote.</source><translation>Indiquez un fichier écrit par «&#xa0;shelfspace map --out&#xa0;».</translation></message>
<message><source>'%1' is no coordinate</source><translation>«&#xa0;%1&#xa0;» n’est pas une coordonnée</translation></message>
<message><source>Every book of a map has numbers.</source><translation>Chaque livre d’une carte a des nombres.</translation></message>
<message><source>The run has none of the books of this map</source><translation>L’entraînement n’a aucun des livres de cette carte</translation></message>
<message><source>Nobody writes into this pipe</source><translation>Personne n’écrit dans ce tube</translation></message>
<message><source>Start its writer first, or name a file.</source><translation>Lancez d’abord le programme qui y écrit, ou indiquez un fichier.</translation></message>
<message><source>'%1' is a project of several runs</source><translation>«&#xa0;%1&#xa0;» est un projet de plusieurs entraînements</translation></message>
<message><source>'%1' has no run '%2'</source><translation>«&#xa0;%1&#xa0;» n’a pas d’entraînement «&#xa0;%2&#xa0;»</translation></message>
<message numerus="yes"><source>'%1' has %n runs of the name '%2'</source><comment>'%1' has %n run of the name '%2'</comment><translation><numerusform>«&#xa0;%1&#xa0;» a %n entraînement nommé «&#xa0;%2&#xa0;»</numerusform><numerusform>«&#xa0;%1&#xa0;» a %n entraînements nommés «&#xa0;%2&#xa0;»</numerusform></translation></message>
<message><source>'%1' is a project without runs</source><translation>«&#xa0;%1&#xa0;» est un projet sans entraînements</translation></message>
<message><source>Name one as '%1'. It has %2.</source><translation>Désignez-en un par «&#xa0;%1&#xa0;». Il contient&#xa0;: %2.</translation></message>
<message><source>'%1' names a run in a project, and only the window writes into one</source><translation>«&#xa0;%1&#xa0;» désigne un entraînement dans un projet, et seule la fenêtre écrit dans un projet</translation></message>
<message><source>Write a file of its own, as with --out run.shelf, and open it with the project.</source><translation>Écrivez un fichier à part, par exemple avec --out run.shelf, et ouvrez-le avec le projet.</translation></message>
<message><source>A new reader: a library exported by Goodreads, StoryGraph, LibraryThing or calibre (or calibre's metadata.db), or a file with the header item_id,rating and a line a book</source><translation>Un nouveau lecteur&#xa0;: une bibliothèque exportée par Goodreads, StoryGraph, LibraryThing ou calibre (ou metadata.db de calibre), ou un fichier avec l’en-tête item_id,rating et une ligne par livre</translation></message>
<message><source>With --reader: the book on this line of the library is this one of the data (none: of none)</source><translation>Avec --reader&#xa0;: le livre de cette ligne de la bibliothèque est celui-ci dans les données (none&#xa0;: aucun)</translation></message>
<message><source>A run file that train wrote, or a run of a project: PROJECT#RUN</source><translation>Un fichier d’entraînement écrit par train, ou un entraînement d’un projet&#xa0;: PROJECT#RUN</translation></message>
<message><source>A run file that train wrote, a run of a project (PROJECT#RUN), or vectors that were made elsewhere (VECTORS): %1</source><translation>Un fichier d’entraînement écrit par train, un entraînement d’un projet (PROJECT#RUN), ou des vecteurs produits ailleurs (VECTORS)&#xa0;: %1</translation></message>
<message><source>Vectors that were made elsewhere</source><translation>Vecteurs produits ailleurs</translation></message>
<message><source>Of VECTORS: which of several arrays in the file</source><translation>Pour VECTORS&#xa0;: lequel de plusieurs tableaux du fichier</translation></message>
<message><source>Of VECTORS: a table that names the rows, line by line, or by id where the vectors have keys</source><translation>Pour VECTORS&#xa0;: une table qui nomme les lignes, ligne par ligne, ou par identifiant si les vecteurs ont des clés</translation></message>
<message><source>Of VECTORS: the column with the titles, by name or number from 1</source><translation>Pour VECTORS&#xa0;: la colonne des titres, par nom ou par numéro à partir de 1</translation></message>
<message><source>Of VECTORS: the column with the ids, by name or number from 1</source><translation>Pour VECTORS&#xa0;: la colonne des identifiants, par nom ou par numéro à partir de 1</translation></message>
<message><source>Of VECTORS: a catalogue, which is joined to the rows by their ids</source><translation>Pour VECTORS&#xa0;: un catalogue, relié aux lignes par leurs identifiants</translation></message>
<message><source>'%1' holds vectors that were made elsewhere, and no trained model</source><translation>«&#xa0;%1&#xa0;» contient des vecteurs produits ailleurs, et pas de modèle entraîné</translation></message>
<message><source>info, neighbors, clusters, map, export and report take them.</source><translation>info, neighbors, clusters, map, export et report les acceptent.</translation></message>
<message><source>'%1' is a run, whose books have their names</source><translation>«&#xa0;%1&#xa0;» est un entraînement, dont les livres ont leurs noms</translation></message>
<message><source>--tensor, --labels, --label-column, --id-column and --books are for vectors that were made elsewhere.</source><translation>--tensor, --labels, --label-column, --id-column et --books sont pour des vecteurs produits ailleurs.</translation></message>
<message><source>A file that is there already is replaced only with --force, and only by one of its own kind, told by how it begins; never one that this call reads, data, or anything else.</source><translation>Un fichier qui existe déjà n’est remplacé qu’avec --force, et seulement par un fichier du même type, reconnu à son début&#x202f;; jamais un fichier que cet appel lit, des données, ou autre chose.</translation></message>
<message><source>Cannot read standard input</source><translation>L’entrée standard ne peut pas être lue</translation></message>
<message><source>Standard input holds more than 64 GB</source><translation>L’entrée standard contient plus de 64 Go</translation></message>
<message><source>Write it to a file, and name that.</source><translation>Écrivez-la dans un fichier, et indiquez celui-ci.</translation></message>
<message><source>Cannot keep standard input while it is read; TMPDIR names another folder for that</source><translation>L’entrée standard ne peut pas être conservée pendant sa lecture&#x202f;; TMPDIR indique un autre dossier pour cela</translation></message>
<message><source>'-' is standard input, which can be read only once</source><translation>«&#xa0;-&#xa0;» est l’entrée standard, qui ne peut être lue qu’une fois</translation></message>
<message><source>Name files for all but one.</source><translation>Indiquez des fichiers pour tous sauf un.</translation></message>
<message><source>Standard input is closed</source><translation>L’entrée standard est fermée</translation></message>
<message><source>Name a file.</source><translation>Indiquez un fichier.</translation></message>
<message><source>Reading from the terminal; Ctrl+D ends it.</source><translation>Lecture depuis le terminal&#x202f;; Ctrl+D y met fin.</translation></message>
<message><source>"%1" of %2</source><comment>a run and its data</comment><translation>«&#xa0;%1&#xa0;» sur %2</translation></message>
<message numerus="yes"><source>%1, %n epochs</source><comment>%1, %n epoch</comment><translation><numerusform>%1, %n époque</numerusform><numerusform>%1, %n époques</numerusform></translation></message>
<message numerus="yes"><source>%1, %n epochs, the best %2</source><comment>%1, %n epoch, the best %2</comment><translation><numerusform>%1, %n époque, la meilleure %2</numerusform><numerusform>%1, %n époques, la meilleure %2</numerusform></translation></message>
<message><source>'shelfspace train --resume %1 --out RUN' goes on; 'shelfspace evaluate %1' measures it; it is yours to copy or to remove</source><translation>«&#xa0;shelfspace train --resume %1 --out RUN&#xa0;» le poursuit&#x202f;; «&#xa0;shelfspace evaluate %1&#xa0;» le mesure&#x202f;; à vous de le copier ou de le supprimer</translation></message>
<message><source>'shelfspace evaluate %1' measures it; it is yours to copy or to remove</source><translation>«&#xa0;shelfspace evaluate %1&#xa0;» le mesure&#x202f;; à vous de le copier ou de le supprimer</translation></message>
<message><source>The run is kept in %1 instead: copy it from there</source><translation>L’entraînement est conservé dans %1 à la place&#xa0;: copiez-le de là</translation></message>
<message><source>What the training had come to is kept in %1: %2</source><translation>Ce à quoi l’entraînement était arrivé est conservé dans %1&#xa0;: %2</translation></message>
<message><source>A training that ended before it was saved is kept: %1, in %2. %3.</source><translation>Un entraînement terminé avant d’avoir été enregistré est conservé&#xa0;: %1, dans %2. %3.</translation></message>
<message numerus="yes"><source>There are %n more such trainings in %1.</source><comment>There is %n more such training in %1.</comment><translation><numerusform>Il y a %n autre entraînement de ce genre dans %1.</numerusform><numerusform>Il y a %n autres entraînements de ce genre dans %1.</numerusform></translation></message>
<message numerus="yes"><source>%n books are left out. Of each: %1.</source><comment>%n book is left out: %1.</comment><translation><numerusform>%n livre est laissé de côté&#xa0;: %1.</numerusform><numerusform>%n livres sont laissés de côté. Pour chacun&#xa0;: %1.</numerusform></translation></message>
<message numerus="yes"><source>%n books are left out: nobody rated them in the training part, so the model knows nothing about them.</source><comment>%n book is left out: nobody rated it in the training part, so the model knows nothing about it.</comment><translation><numerusform>%n livre est laissé de côté&#xa0;: personne ne l’a évalué dans la partie d’entraînement, le modèle n’en sait donc rien.</numerusform><numerusform>%n livres sont laissés de côté&#xa0;: personne ne les a évalués dans la partie d’entraînement, le modèle n’en sait donc rien.</numerusform></translation></message>
<message><source>removed %1, which an earlier export had left there; this run has none</source><translation>%1, laissé là par un export précédent, a été supprimé&#x202f;; cet entraînement n’en a pas</translation></message>
<message><source>left %1 as it is: this run has none, and it is not as an export wrote it there. Move it away if it does not belong to the new files</source><translation>%1 est laissé tel quel&#xa0;: cet entraînement n’en a pas, et il n’est pas tel qu’un export l’y a écrit. Déplacez-le s’il ne va pas avec les nouveaux fichiers</translation></message>
<message><source>%1, %2</source><comment>a figure and its unit</comment><translation>%1, %2</translation></message>
<message><source>%1 [95 %]</source><comment>a figure with an interval</comment><translation>%1 [95&#x202f;%]</translation></message>
<message><source>baseline %1</source><comment>a simple model's name</comment><translation>référence %1</translation></message>
<message numerus="yes"><source>on %n ratings</source><comment>on %n rating</comment><translation><numerusform>sur %n évaluation</numerusform><numerusform>sur %n évaluations</numerusform></translation></message>
<message numerus="yes"><source>over %n readers</source><comment>over %n reader</comment><translation><numerusform>sur %n lecteur</numerusform><numerusform>sur %n lecteurs</numerusform></translation></message>
<message><source>lists@%1</source><comment>of so many books</comment><translation>listes@%1</translation></message>
<message><source>share</source><comment>column of a table</comment><translation>part</translation></message>
<message><source>times taken</source><comment>column of a table</comment><translation>fois pris</translation></message>
<message><source>ratings</source><comment>column of a table</comment><translation>évaluations</translation></message>
<message><source>median %1, most %2; the busiest 1 % have %3 of all, 10 % have %4, 20 % have %5; Gini coefficient %6</source><translation>médiane %1, maximum %2&#x202f;; le 1&#x202f;% le plus actif a %3 du total, 10&#x202f;% ont %4, 20&#x202f;% ont %5&#x202f;; coefficient de Gini %6</translation></message>
<message><source>title</source><comment>of a book</comment><translation>titre</translation></message>
<message><source>author</source><comment>of a book</comment><translation>auteur</translation></message>
<message><source>year</source><comment>of a book</comment><translation>année</translation></message>
<message><source>language</source><comment>of a book</comment><translation>langue</translation></message>
<message><source>genre</source><comment>of a book</comment><translation>genre</translation></message>
<message><source>isbn</source><comment>of a book</comment><translation>isbn</translation></message>
<message><source>cover</source><comment>of a book</comment><translation>couverture</translation></message>
<message><source>known of rated books</source><comment>column of a table</comment><translation>connu des livres évalués</translation></message>
<message><source>of the catalogue</source><comment>column of a table</comment><translation>du catalogue</translation></message>
<message><source>the catalogue: %1 of its %2 books are rated (%3)</source><translation>le catalogue&#xa0;: %1 de ses %2 livres sont évalués (%3)</translation></message>
<message><source>times taken by day (UTC)</source><translation>livres pris par jour (UTC)</translation></message>
<message><source>ratings by day (UTC)</source><translation>évaluations par jour (UTC)</translation></message>
<message><source>times taken by week (UTC)</source><translation>livres pris par semaine (UTC)</translation></message>
<message><source>ratings by week (UTC)</source><translation>évaluations par semaine (UTC)</translation></message>
<message><source>times taken by month (UTC)</source><translation>livres pris par mois (UTC)</translation></message>
<message><source>ratings by month (UTC)</source><translation>évaluations par mois (UTC)</translation></message>
<message><source>times taken by year (UTC)</source><translation>livres pris par année (UTC)</translation></message>
<message><source>ratings by year (UTC)</source><translation>évaluations par année (UTC)</translation></message>
<message><source>times taken by decade (UTC)</source><translation>livres pris par décennie (UTC)</translation></message>
<message><source>ratings by decade (UTC)</source><translation>évaluations par décennie (UTC)</translation></message>
<message><source>no reader looks suspicious</source><translation>aucun lecteur ne paraît suspect</translation></message>
<message><source>reader</source><comment>column of a table</comment><translation>lecteur</translation></message>
<message><source>why</source><comment>column of a table</comment><translation>pourquoi</translation></message>
<message><source>readers that may be none: %1</source><translation>lecteurs qui n’en sont peut-être pas&#xa0;: %1</translation></message>
<message><source>... and %1 more (--json lists the first %2)</source><translation>... et %1 de plus (--json énumère les %2 premiers)</translation></message>
<message><source>ratings by value</source><translation>évaluations par valeur</translation></message>
<message><source>times taken a book</source><translation>fois pris par livre</translation></message>
<message><source>ratings a book</source><translation>évaluations par livre</translation></message>
<message><source>books taken a reader</source><translation>livres pris par lecteur</translation></message>
<message><source>ratings a reader</source><translation>évaluations par lecteur</translation></message>
<message numerus="yes"><source>%n have a time of no year from 1 to 9999</source><comment>%n has a time of no year from 1 to 9999</comment><translation><numerusform>%n a une date qui n’est d’aucune année de 1 à 9999</numerusform><numerusform>%n ont une date qui n’est d’aucune année de 1 à 9999</numerusform></translation></message>
<message><source>how far the ratings of books lie from the mean of all</source><translation>écart des évaluations des livres à la moyenne générale</translation></message>
<message><source>mean of all %1, standard deviation of the differences %2; %3 of the books lie above</source><translation>moyenne générale %1, écart-type des différences %2&#x202f;; %3 des livres sont au-dessus</translation></message>
<message><source>how far the ratings of readers lie from the mean of all</source><translation>écart des évaluations des lecteurs à la moyenne générale</translation></message>
<message><source>mean of all %1, standard deviation of the differences %2; %3 of the readers lie above</source><translation>moyenne générale %1, écart-type des différences %2&#x202f;; %3 des lecteurs sont au-dessus</translation></message>
<message><source>unknown</source><comment>when</comment><translation>date inconnue</translation></message>
<message><source>%1 (of a newer version)</source><translation>%1 (d’une version plus récente)</translation></message>
<message><source>none</source><comment>data</comment><translation>aucune</translation></message>
<message><source>%1: %2, %3, %4</source><comment>a name, ratings, readers, books</comment><translation>%1&#xa0;: %2, %3, %4</translation></message>
<message><source>%1 (made up)</source><translation>%1 (inventées)</translation></message>
<message><source>%1 (in the project)</source><translation>%1 (dans le projet)</translation></message>
<message><source>project</source><translation>projet</translation></message>
<message><source>saved</source><translation>enregistré</translation></message>
<message><source>%1 by %2</source><comment>when, and by which program</comment><translation>%1 de %2</translation></message>
<message><source>data</source><translation>données</translation></message>
<message><source>file</source><translation>fichier</translation></message>
<message><source>kept</source><translation>conservé</translation></message>
<message><source>nothing but runs</source><translation>rien que des entraînements</translation></message>
<message><source>runs</source><translation>entraînements</translation></message>
<message><source>name</source><comment>column of a table</comment><translation>nom</translation></message>
<message><source>bytes</source><comment>column of a table</comment><translation>octets</translation></message>
<message><source>what each rated book adds to the score</source><translation>ce que chaque livre évalué ajoute au score</translation></message>
<message><source>how much the score falls without each rated book</source><translation>de combien le score baisse sans chaque livre évalué</translation></message>
<message><source>liked books near the recommended one in the model's space</source><translation>livres aimés proches du livre recommandé dans l’espace du modèle</translation></message>
<message><source>no rated book speaks for these in particular</source><translation>aucun livre évalué ne parle en particulier pour ceux-ci</translation></message>
<message numerus="yes"><source>%n books are left out as other editions of what was read, told by title and author</source><comment>%n book is left out as another edition of what was read, told by title and author</comment><translation><numerusform>%n livre est laissé de côté comme autre édition de ce qui a été lu, reconnu au titre et à l’auteur</numerusform><numerusform>%n livres sont laissés de côté comme autres éditions de ce qui a été lu, reconnus au titre et à l’auteur</numerusform></translation></message>
<message numerus="yes"><source>%n books are left out as other editions of what was read, told by title and author; %1 of them by vectors that are near, where title or author leave it open</source><comment>%n book is left out as another edition of what was read, told by vectors that are near, as title or author leave it open</comment><translation><numerusform>%n livre est laissé de côté comme autre édition de ce qui a été lu, reconnu au titre et à l’auteur&#x202f;; dont %1 à des vecteurs proches, là où le titre ou l’auteur laissent un doute</numerusform><numerusform>%n livres sont laissés de côté comme autres éditions de ce qui a été lu, reconnus au titre et à l’auteur&#x202f;; dont %1 à des vecteurs proches, là où le titre ou l’auteur laissent un doute</numerusform></translation></message>
<message><source>rating</source><comment>column of a table</comment><translation>évaluation</translation></message>
<message><source>predicted</source><comment>column of a table</comment><translation>prédite</translation></message>
<message><source>because</source><comment>column of a table</comment><translation>en raison de</translation></message>
<message><source>Books taken: %1, %2 of them:</source><translation>Livres pris&#xa0;: %1, dont %2&#xa0;:</translation></message>
<message><source>Books taken: %1</source><translation>Livres pris&#xa0;: %1</translation></message>
<message><source>Rated books: %1, the %2 rated highest:</source><translation>Livres évalués&#xa0;: %1, dont les %2 mieux évalués&#xa0;:</translation></message>
<message><source>Rated books: %1</source><translation>Livres évalués&#xa0;: %1</translation></message>
<message><source>No book is left to recommend.</source><translation>Il ne reste aucun livre à recommander.</translation></message>
<message><source>Recommended books:</source><translation>Livres recommandés&#xa0;:</translation></message>
<message><source>predicted: held within the scale of %1 to %2; the order is that of the model's own figures, which lie beyond it</source><translation>prédite&#xa0;: ramenée dans l’échelle de %1 à %2&#x202f;; l’ordre est celui des valeurs propres du modèle, qui en sortent</translation></message>
<message><source>* %1; its score is chance</source><comment>why nothing is known of a book</comment><translation>* %1&#x202f;; son score tient au hasard</translation></message>
<message><source>because: %1</source><translation>en raison de&#xa0;: %1</translation></message>
<message><source>likeness</source><comment>column of a table</comment><translation>similarité</translation></message>
<message><source>common</source><comment>column of a table</comment><translation>en commun</translation></message>
<message><source>No reader is like this one.</source><translation>Aucun lecteur ne ressemble à celui-ci.</translation></message>
<message><source>Readers like this one:</source><translation>Lecteurs semblables à celui-ci&#xa0;:</translation></message>
<message><source>all</source><comment>of the data</comment><translation>la totalité</translation></message>
<message><source>trial %1 with %2: %3</source><comment>which, of how much of the data, its settings</comment><translation>essai %1 avec %2&#xa0;: %3</translation></message>
<message><source>trial %1: %2</source><comment>which, and its settings</comment><translation>essai %1&#xa0;: %2</translation></message>
<message><source>%1: %2</source><comment>a trial and what is said of it</comment><translation>%1&#xa0;: %2</translation></message>
<message><source>%1: %2 %3 in %4, the best so far</source><comment>a trial, a figure, its value, a time</comment><translation>%1&#xa0;: %2 %3 en %4, le meilleur jusqu’ici</translation></message>
<message><source>%1: %2 %3 in %4</source><comment>a trial, a figure, its value, a time</comment><translation>%1&#xa0;: %2 %3 en %4</translation></message>
<message><source>trial</source><comment>column of a table</comment><translation>essai</translation></message>
<message><source>best</source><comment>of the trials</comment><translation>meilleur</translation></message>
<message><source>%1 could not be written; what was to stand there is in %2 instead</source><translation>%1 n’a pas pu être écrit&#x202f;; ce qui devait y figurer est dans %2</translation></message>
<message><source>It could not be kept elsewhere either: neither the data folder nor the one for temporary files takes it</source><translation>Impossible aussi de le conserver ailleurs&#xa0;: ni le dossier des données ni celui des fichiers temporaires ne l’accepte</translation></message>
<message><source>Both '-' and --json ask for standard output</source><translation>«&#xa0;-&#xa0;» et --json demandent tous deux la sortie standard</translation></message>
<message><source>Name a file, or leave --json out</source><translation>Indiquez un fichier, ou retirez --json</translation></message>
<message><source>Cannot write to standard output</source><translation>Écriture impossible sur la sortie standard</translation></message>
<message><source>Cannot write to standard output: %1</source><translation>Écriture impossible sur la sortie standard&#xa0;: %1</translation></message>
<message><source>standard output</source><translation>sortie standard</translation></message>
<message><source>%1, several arrays. Name one by --tensor:</source><comment>a format</comment><translation>%1, plusieurs tableaux. Désignez-en un avec --tensor&#xa0;:</translation></message>
<message><source>vectors</source><translation>vecteurs</translation></message>
<message><source>dimensions</source><translation>dimensions</translation></message>
<message><source>titles</source><translation>titres</translation></message>
<message><source>no vector</source><translation>sans vecteur</translation></message>
<message><source>%1: %2 (%3)</source><comment>an export's key and title, its files</comment><translation>%1&#xa0;: %2 (%3)</translation></message>
<message><source>%1
%2</source><comment>two lines</comment><translation>%1
%2</translation></message>
<message><source>The report is in %1</source><translation>Le rapport est dans %1</translation></message>
<message><source>Write a run's results for other programs</source><translation>Écrire les résultats d’un entraînement pour d’autres programmes</translation></message>
<message><source>Scale each vector to length 1; %1 only</source><comment>exports</comment><translation>Ramener chaque vecteur à la longueur 1&#x202f;; %1 seulement</translation></message>
<message><source>Leave out the pictures of the books; %1 only. They are covers that the window has fetched and kept, else drawn ones; none is fetched</source><comment>exports</comment><translation>Omettre les images des livres&#x202f;; %1 seulement. Ce sont des couvertures que la fenêtre a téléchargées et conservées, sinon des couvertures dessinées&#x202f;; aucune n’est téléchargée</translation></message>
<message><source>Only this reader, can be repeated; %1 only</source><comment>exports</comment><translation>Seulement ce lecteur, peut être répété&#x202f;; %1 seulement</translation></message>
<message><source>Only this book, can be repeated; %1 only</source><comment>exports</comment><translation>Seulement ce livre, peut être répété&#x202f;; %1 seulement</translation></message>
<message><source>What is near, for %1. cosine: 1 - cosine of the angle; euclidean: distance; dot: product, where larger is nearer</source><comment>exports</comment><translation>Ce qui est proche, pour %1. cosine&#xa0;: 1 - cosinus de l’angle&#x202f;; euclidean&#xa0;: distance&#x202f;; dot&#xa0;: produit, où plus grand veut dire plus proche</translation></message>
<message><source>Books for each reader, or neighbors for each book; %1</source><comment>exports</comment><translation>Livres pour chaque lecteur, ou voisins pour chaque livre&#x202f;; %1</translation></message>
<message><source>Of %1, can be repeated</source><comment>exports</comment><translation>Pour %1, peut être répété</translation></message>
<message><source>Replace a file of your own that is there already</source><translation>Remplacer un fichier à vous qui existe déjà</translation></message>
<message><source>The map of %1 is drawn as 'shelfspace map' draws it: --method, --dims, --set.</source><comment>exports</comment><translation>La carte de %1 est dessinée comme le fait «&#xa0;shelfspace map&#xa0;»&#xa0;: --method, --dims, --set.</translation></message>
<message><source>What an earlier export wrote there, and nobody changed since, needs no --force.</source><translation>Ce qu’un export précédent y a écrit, et que personne n’a modifié depuis, ne demande pas --force.</translation></message>
<message><source>Write the whole run with its pictures as a page or a PDF</source><translation>Écrire l’entraînement entier avec ses images en une page ou un PDF</translation></message>
<message><source>What to write: FILE.html, FILE.pdf; -: a page to standard output</source><translation>Ce qui est à écrire&#xa0;: FILE.html, FILE.pdf&#x202f;; -&#xa0;: une page vers la sortie standard</translation></message>
<message><source>Only these, separated by commas; without it all, in this order</source><translation>Seulement ces parties, séparées par des virgules&#x202f;; sans cela toutes, dans cet ordre</translation></message>
<message><source>The readers whose books are shown, separated by commas; without it those with most ratings</source><translation>Les lecteurs dont les livres sont montrés, séparés par des virgules&#x202f;; sans cela, ceux qui ont le plus d’évaluations</translation></message>
<message><source>Another run to put its figures beside, can be repeated; measured on the same held-out part</source><translation>Un autre entraînement dont mettre les valeurs à côté, peut être répété&#x202f;; mesuré sur la même partie mise de côté</translation></message>
<message><source>What it is printed on; without it as usual in the country</source><translation>Format du papier&#x202f;; sans cela, celui d’usage dans le pays</translation></message>
<message><source>Replace a page that is there already</source><translation>Remplacer une page qui existe déjà</translation></message>
<message><source>here</source><comment>a data set is on the disk</comment><translation>présent</translation></message>
<message><source>%1 here</source><comment>so many bytes of a data set</comment><translation>%1 présents</translation></message>
<message><source>size</source><comment>column of a table</comment><translation>taille</translation></message>
<message><source>'shelfspace fetch KEY' shows the terms of one, and how it is fetched. Readers, books and ratings are as published; what only the server knows has a dash.</source><translation>«&#xa0;shelfspace fetch KEY&#xa0;» montre les conditions d’un jeu de données et comment il est téléchargé. Lecteurs, livres et évaluations sont tels que publiés&#x202f;; ce que seul le serveur sait porte un tiret.</translation></message>
<message><source>%1, published by %2</source><comment>a data set</comment><translation>%1, publié par %2</translation></message>
<message><source>Terms: %1</source><translation>Conditions&#xa0;: %1</translation></message>
<message><source>The publisher's own words count: %1</source><comment>an address</comment><translation>Le texte de l’éditeur fait foi&#xa0;: %1</translation></message>
<message><source>To cite: %1</source><translation>À citer&#xa0;: %1</translation></message>
<message><source>%1 (not encrypted)</source><comment>an address</comment><translation>%1 (non chiffrée)</translation></message>
<message><source>Asked for: %1</source><comment>an address</comment><translation>Adresse consultée&#xa0;: %1</translation></message>
<message><source>or else: %1</source><comment>an address</comment><translation>ou bien&#xa0;: %1</translation></message>
<message><source>size told by the server</source><translation>taille indiquée par le serveur</translation></message>
<message><source>%1, MD5 %2</source><comment>a size and a checksum</comment><translation>%1, MD5 %2</translation></message>
<message><source>%1, the publisher gives no checksum: its beginning is looked at</source><comment>a size</comment><translation>%1, l’éditeur ne donne pas de somme de contrôle&#xa0;: le début du fichier est examiné</translation></message>
<message><source>Nothing was fetched: the terms have to be accepted</source><translation>Rien n’a été téléchargé&#xa0;: les conditions doivent être acceptées</translation></message>
<message><source>Who does so calls 'shelfspace fetch %1 --accept-terms'.</source><translation>Pour les accepter, lancez «&#xa0;shelfspace fetch %1 --accept-terms&#xa0;».</translation></message>
<message><source>Asking %1</source><comment>an address</comment><translation>Demande à %1</translation></message>
<message><source>Fetching %1</source><translation>Téléchargement de %1</translation></message>
<message><source>%1 is in %2 (%3)</source><comment>a data set, a folder, a size</comment><translation>%1 est dans %2 (%3)</translation></message>
<message><source>There is no data set called '%1'</source><translation>Il n’y a pas de jeu de données nommé «&#xa0;%1&#xa0;»</translation></message>
<message><source>'shelfspace fetch' lists them.</source><translation>«&#xa0;shelfspace fetch&#xa0;» les énumère.</translation></message>
<message><source>List ready data sets, or fetch one from its publisher</source><translation>Lister les jeux de données prêts à l’emploi, ou en télécharger un chez son éditeur</translation></message>
<message><source>Its key; without one they are listed, and nothing is asked for</source><translation>Sa clé&#x202f;; sans clé, ils sont listés et rien n’est demandé à personne</translation></message>
<message><source>Accept the terms, which are shown without this, and fetch</source><translation>Accepter les conditions, affichées sans cette option, et télécharger</translation></message>
<message><source>Ask this address instead of the publisher's, with the names of the files behind it</source><translation>Consulter cette adresse à la place de celle de l’éditeur, avec les noms des fichiers à la suite</translation></message>
<message><source>The folder to put the files into instead of the program's own; made where it is missing</source><translation>Le dossier où mettre les fichiers à la place de celui du programme&#x202f;; créé s’il n’existe pas</translation></message>
<message><source>Fetch it once more where it is there already; what changed since is told</source><translation>Télécharger de nouveau ce qui est déjà présent&#x202f;; ce qui a changé depuis est signalé</translation></message>
<message><source>A fetch that was stopped or broke off goes on where it ended when it is called again.</source><translation>Un téléchargement arrêté ou interrompu reprend où il s’était terminé lorsqu’il est lancé de nouveau.</translation></message>
<message><source>Write the user guide as web pages</source><translation>Écrire le guide de l’utilisateur en pages web</translation></message>
<message><source>A folder for each language that the guide is written in; the first page of each is named.</source><translation>Un dossier pour chaque langue dans laquelle le guide est écrit&#x202f;; la première page de chacun est indiquée.</translation></message>
<message><source>There is no command '%1'</source><translation>Il n’y a pas de commande «&#xa0;%1&#xa0;»</translation></message>
<message><source>See 'shelfspace help'.</source><translation>Voir «&#xa0;shelfspace help&#xa0;».</translation></message>
<message><source>Explain the commands, or one of them</source><translation>Expliquer les commandes, ou l’une d’elles</translation></message>
<message><source>The command to explain</source><translation>La commande à expliquer</translation></message>
<message><source>Print all of it as a manual page, in the form that man reads</source><translation>Afficher le tout comme page de manuel, dans la forme que lit man</translation></message>
<message><source>The date that the manual page bears</source><translation>La date que porte la page de manuel</translation></message>
<message><source>Print what lets a shell complete calls of this program</source><translation>Afficher ce qui permet à un shell de compléter les appels de ce programme</translation></message>
<message><source>The shell</source><translation>Le shell</translation></message>
<message><source>The Debian package puts it where the shells look; without one, the examples do.</source><translation>Le paquet Debian le met là où les shells le cherchent&#x202f;; sans paquet, les exemples le font.</translation></message>
<message><source>training and validation loss by epoch</source><translation>pertes d’entraînement et de validation par époque</translation></message>
<message><source>the books in named groups, laid out by %1</source><translation>les livres en groupes nommés, disposés par %1</translation></message>
<message><source>the whole run on one page</source><translation>l’entraînement entier sur une page</translation></message>
<message><source>the trained run; 'shelfspace %1' opens it</source><translation>l’entraînement&#x202f;; «&#xa0;shelfspace %1&#xa0;» l’ouvre</translation></message>
<message><source>the nearest books of the most rated ones</source><translation>les livres les plus proches des plus évalués</translation></message>
<message><source>what some readers rated, and books for them</source><translation>ce que quelques lecteurs ont évalué, et des livres pour eux</translation></message>
<message><source>A file of this name is there already</source><translation>Un fichier de ce nom existe déjà</translation></message>
<message><source>Name another folder, or add --force to replace it and what else an earlier tour left there.</source><translation>Indiquez un autre dossier, ou ajoutez --force pour le remplacer, ainsi que ce qu’une visite précédente y a laissé.</translation></message>
<message><source>Do the main job with pictures: train, draw curves and map, list neighbors and recommendations, export; on the sample library where no DATA are named</source><translation>Faire l’essentiel du travail avec des images&#xa0;: entraîner, dessiner les courbes et la carte, lister voisins et recommandations, exporter&#x202f;; sur la bibliothèque d’exemple si aucune donnée (DATA) n’est indiquée</translation></message>
<message><source>The model to train; see 'shelfspace presets'</source><translation>Le modèle à entraîner&#x202f;; voir «&#xa0;shelfspace presets&#xa0;»</translation></message>
<message><source>Replace an earlier tour that is there already</source><translation>Remplacer une visite précédente qui existe déjà</translation></message>
<message><source>Something went wrong inside the program: %1</source><translation>Une erreur s’est produite à l’intérieur du programme&#xa0;: %1</translation></message>
<message><source>Something went wrong inside the program</source><translation>Une erreur s’est produite à l’intérieur du programme</translation></message>
<message><source>The system could not start another thread; close other programs and try again</source><translation>Le système n’a pas pu créer un thread de plus&#x202f;; fermez d’autres programmes et réessayez</translation></message>
<message><source>The part of Shelfspace that shows windows and draws pictures, %1, is not there</source><translation>La partie de Shelfspace qui affiche les fenêtres et dessine les images, %1, est absente</translation></message>
<message><source>The part of Shelfspace that shows windows and draws pictures, %1, does not start: %2</source><translation>La partie de Shelfspace qui affiche les fenêtres et dessine les images, %1, ne démarre pas&#xa0;: %2</translation></message>
<message><source>Install Shelfspace again.</source><translation>Réinstallez Shelfspace.</translation></message>
<message><source>numbers of curves</source><translation>des nombres de courbes</translation></message>
<message><source>such a table</source><translation>une telle table</translation></message>
<message numerus="yes"><source>%n parameters</source><comment>%n parameter</comment><translation><numerusform>%n paramètre</numerusform><numerusform>%n paramètres</numerusform></translation></message>
<message><source>Whether it answers, and of which run</source><translation>S’il répond, et à propos de quel entraînement</translation></message>
<message><source>The books of the run, some at a time</source><translation>Les livres de l’entraînement, quelques-uns à la fois</translation></message>
<message><source>A reader's books and the best others: what 'recommend --json' writes</source><translation>Les livres d’un lecteur et les meilleurs autres&#xa0;: ce qu’écrit «&#xa0;recommend --json&#xa0;»</translation></message>
<message><source>The same for somebody new, whose ratings are the body: {"ratings": [{"book": "12", "rating": 4.5}]}, or the text of a file that 'recommend --reader' takes</source><translation>La même chose pour quelqu’un de nouveau, dont les évaluations forment le corps&#xa0;: {"ratings": [{"book": "12", "rating": 4.5}]}, ou le texte d’un fichier que «&#xa0;recommend --reader&#xa0;» accepte</translation></message>
<message><source>The books nearest to one in the model's space: what 'neighbors --json' writes</source><translation>Les livres les plus proches d’un livre dans l’espace du modèle&#xa0;: ce qu’écrit «&#xa0;neighbors --json&#xa0;»</translation></message>
<message><source>What the model expects of one reader and one book</source><translation>Ce que le modèle attend d’un lecteur et d’un livre</translation></message>
<message><source>All of this for programs, as OpenAPI</source><translation>Tout cela pour des programmes, en OpenAPI</translation></message>
<message><source>Port %1 of %2 is taken by another program</source><translation>Le port %1 de %2 est pris par un autre programme</translation></message>
<message><source>Port %1 of %2 is not allowed</source><translation>Le port %1 de %2 n’est pas autorisé</translation></message>
<message><source>Port %1 of %2 cannot be listened to: %3</source><translation>L’écoute sur le port %1 de %2 est impossible&#xa0;: %3</translation></message>
<message><source>An end of this reader's scale is larger than any rating can be</source><translation>Une borne de l’échelle de ce lecteur dépasse toute évaluation possible</translation></message>
<message><source>The rating of '%1' is larger than any rating can be</source><translation>L’évaluation de «&#xa0;%1&#xa0;» dépasse toute évaluation possible</translation></message>
<message><source>The rating '%1' is not a number</source><translation>L’évaluation «&#xa0;%1&#xa0;» n’est pas un nombre</translation></message>
<message><source>The rating %1 lies outside the scale of the data, which goes from %2 to %3</source><translation>L’évaluation %1 est hors de l’échelle des données, qui va de %2 à %3</translation></message>
<message><source>The file holds ratings of several readers, '%1' and '%2' among them</source><translation>Le fichier contient les évaluations de plusieurs lecteurs, dont «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»</translation></message>
<message><source>Keep the lines of one of them; a reader of the run's data is named by --user.</source><translation>Gardez les lignes de l’un d’eux&#x202f;; un lecteur des données de l’entraînement se désigne avec --user.</translation></message>
<message><source>The header names no item_id or no rating</source><translation>L’en-tête ne nomme pas item_id ou pas rating</translation></message>
<message><source>The first line is item_id,rating.</source><translation>La première ligne est item_id,rating.</translation></message>
<message><source>A line is a book's id and its rating.</source><translation>Une ligne est l’identifiant d’un livre et son évaluation.</translation></message>
<message><source>Another window has been writing the tags of these books for long</source><translation>Une autre fenêtre écrit les tags de ces livres depuis longtemps</translation></message>
<message><source>Change a tag again, and it is tried anew</source><translation>Modifiez de nouveau un tag, et un nouvel essai est fait</translation></message>
<message><source>The tags of these books cannot be read: %1</source><translation>Les tags de ces livres ne peuvent pas être lus&#xa0;: %1</translation></message>
<message><source>See that the file can be read, and start again</source><translation>Vérifiez que le fichier peut être lu, et redémarrez</translation></message>
<message numerus="yes"><source>the page has room for %1 of %n readers, evenly drawn; --user names others</source><comment>the page has room for %1 of %n reader, evenly drawn; --user names others</comment><translation><numerusform>la page a de la place pour %1 lecteur sur %n&#x202f;; --user en nomme d’autres</numerusform><numerusform>la page a de la place pour %1 lecteurs sur %n, tirés régulièrement&#x202f;; --user en nomme d’autres</numerusform></translation></message>
<message><source>Writing the page</source><translation>Écriture de la page</translation></message>
<message><source>Page that recommends (HTML)</source><translation>Page qui recommande (HTML)</translation></message>
<message><source>Pick a reader or rate books yourself in any browser, on a phone too; a folder that asks no network.</source><translation>Choisissez un lecteur ou évaluez vous-même des livres dans n’importe quel navigateur, même sur un téléphone&#x202f;; un dossier qui ne demande aucun réseau.</translation></message>
<message><source>any browser, without a network</source><translation>tout navigateur, sans réseau</translation></message>
<message><source>Picture of the loss curves</source><translation>Image des courbes de perte</translation></message>
<message><source>On a light ground.</source><translation>Sur un fond clair.</translation></message>
<message><source>any viewer of pictures</source><translation>toute visionneuse d’images</translation></message>
<message><source>Picture of the map</source><translation>Image de la carte</translation></message>
<message><source>As it stands on the Map page.</source><translation>Comme sur la page Carte.</translation></message>
<message><source>The pages of the report could not be drawn</source><translation>Les pages du rapport n’ont pas pu être dessinées</translation></message>
<message><source>Report</source><translation>Rapport</translation></message>
<message><source>The whole run as one web page.</source><translation>L’entraînement entier en une page web.</translation></message>
<message><source>The page of the report could not be filled: %1</source><translation>La page du rapport n’a pas pu être remplie&#xa0;: %1</translation></message>
<message><source>%1: %2</source><comment>a setting and its value</comment><translation>%1&#xa0;: %2</translation></message>
<message><source>Finding groups in groups</source><translation>Recherche de groupes dans les groupes</translation></message>
<message><source>Finding neighbors</source><translation>Recherche de voisins</translation></message>
<message><source>Interactive map (HTML)</source><translation>Carte interactive (HTML)</translation></message>
<message><source>The map with groups, search and every book's nearest ones, in one file.</source><translation>La carte avec les groupes, la recherche et les plus proches de chaque livre, en un fichier.</translation></message>
<message><source>Choose files of ratings.</source><translation>Choisissez des fichiers d’évaluations.</translation></message>
<message><source>%1: %2</source><comment>a place and what is said of it</comment><translation>%1&#xa0;: %2</translation></message>
<message><source>A part of the path is a file, not a folder</source><translation>Une partie du chemin est un fichier, pas un dossier</translation></message>
<message><source>The name is too long</source><translation>Le nom est trop long</translation></message>
<message><source>Name the file itself</source><translation>Indiquez le fichier lui-même</translation></message>
<message><source>Ask its owner, or name another file</source><translation>Demandez à son propriétaire, ou indiquez un autre fichier</translation></message>
<message><source>Try again, or copy the file elsewhere</source><translation>Réessayez, ou copiez le fichier ailleurs</translation></message>
<message><source>Check the name, or write the file again</source><translation>Vérifiez le nom, ou écrivez de nouveau le fichier</translation></message>
<message><source>Name a file of text, such as CSV or TSV</source><translation>Indiquez un fichier de texte, comme CSV ou TSV</translation></message>
<message><source>Readers by taste</source><translation>Lecteurs par goût</translation></message>
<message><source>Readers by %1</source><comment>what is known of them, such as age</comment><translation>Lecteurs par %1</translation></message>
<message><source>Books by genre</source><translation>Livres par genre</translation></message>
<message><source>Books by year</source><translation>Livres par année</translation></message>
<message><source>Books by language</source><translation>Livres par langue</translation></message>
<message><source>Readers by how many of their ratings are in training, in quarters</source><translation>Lecteurs selon le nombre de leurs évaluations à l’entraînement, par quarts</translation></message>
<message><source>Readers by the genre that they have most beyond what chance would give them</source><translation>Lecteurs selon le genre qu’ils ont le plus au-delà de ce que donnerait le hasard</translation></message>
<message><source>Readers by each thing that the data say of them</source><translation>Lecteurs selon chaque chose que les données disent d’eux</translation></message>
<message><source>Books by how many ratings they have in training, in quarters of all of these</source><translation>Livres selon leur nombre d’évaluations à l’entraînement, par quarts de toutes celles-ci</translation></message>
<message><source>Books by whether they have no, few or more ratings in training</source><translation>Livres selon qu’ils n’ont pas, peu ou davantage d’évaluations à l’entraînement</translation></message>
<message><source>Books by their main genre</source><translation>Livres selon leur genre principal</translation></message>
<message><source>Books by the decade in which they appeared</source><translation>Livres selon la décennie de leur parution</translation></message>
<message><source>Books by their language</source><translation>Livres selon leur langue</translation></message>
<message><source>The file was deleted or replaced while it was read</source><translation>Le fichier a été supprimé ou remplacé pendant sa lecture</translation></message>
<message><source>The file grew while it was read</source><translation>Le fichier a grandi pendant sa lecture</translation></message>
<message><source>The file became shorter while it was read</source><translation>Le fichier a raccourci pendant sa lecture</translation></message>
<message><source>The file was changed while it was read</source><translation>Le fichier a été modifié pendant sa lecture</translation></message>
<message><source>a 7-Zip archive</source><translation>une archive 7-Zip</translation></message>
<message><source>a RAR archive</source><translation>une archive RAR</translation></message>
<message><source>a data base of SQLite</source><translation>une base de données SQLite</translation></message>
<message><source>a PDF document</source><translation>un document PDF</translation></message>
<message><source>an old or encrypted workbook of Excel</source><translation>un classeur Excel ancien ou chiffré</translation></message>
<message><source>an HDF5 file</source><translation>un fichier HDF5</translation></message>
<message><source>an array of NumPy</source><translation>un tableau NumPy</translation></message>
<message><source>Check whether %1 says what is meant: it decides in which column of the ratings the books are looked for.</source><translation>Vérifiez que %1 dit bien ce qui est voulu&#xa0;: cela décide dans quelle colonne des évaluations les livres sont cherchés.</translation></message>
<message><source>column %1 is taken for the reader, since its ids begin with A and are long, as those of Amazon's readers; column %2 for the book, whose numbers have ten signs; column 3 for the rating, column 4 for the time</source><translation>la colonne %1 est prise pour le lecteur, car ses identifiants commencent par A et sont longs, comme ceux des lecteurs d’Amazon&#x202f;; la colonne %2 pour le livre, dont les numéros ont dix signes&#x202f;; la colonne 3 pour l’évaluation, la colonne 4 pour la date</translation></message>
<message><source>ratings without reviews and without a header, as published in 2014 (reader first) and 2018 (book first): the ids tell which</source><translation>évaluations sans avis et sans en-tête, telles que publiées en 2014 (lecteur d’abord) et 2018 (livre d’abord)&#xa0;: les identifiants disent lequel des deux</translation></message>
<message><source>both releases; which of its many id columns joins ratings to books is found by coverage and said</source><translation>les deux versions&#x202f;; laquelle de ses nombreuses colonnes d’identifiants relie les évaluations aux livres est trouvé d’après la couverture et indiqué</translation></message>
<message><source>No column is named for this: %1; the columns are: %2</source><comment>%1: book, user, rating</comment><translation>Aucune colonne n’est nommée pour ceci&#xa0;: %1&#x202f;; les colonnes sont&#xa0;: %2</translation></message>
<message><source>No key is named for this: %1; the keys are: %2</source><comment>%1: book, user, rating</comment><translation>Aucune clé n’est nommée pour ceci&#xa0;: %1&#x202f;; les clés sont&#xa0;: %2</translation></message>
<message><source>`.inter`, `.item` and `.user` files, whose header names each column with its type (`user_id:token`)</source><translation>fichiers `.inter`, `.item` et `.user`, dont l’en-tête nomme chaque colonne avec son type (`user_id:token`)</translation></message>
<message><source>any CSV or TSV file whose header names user, item and rating, or whose columns tell by what is in them and by their order; 0 means "not rated" beside UCSD Goodreads' column is_read</source><translation>tout fichier CSV ou TSV dont l’en-tête nomme user, item et rating, ou dont les colonnes se reconnaissent à leur contenu et à leur ordre&#x202f;; 0 signifie «&#xa0;non évalué&#xa0;» à côté de la colonne is_read du Goodreads de l’UCSD</translation></message>
<message><source>seconds</source><translation>des secondes</translation></message>
<message><source>milliseconds</source><translation>des millisecondes</translation></message>
<message><source>microseconds</source><translation>des microsecondes</translation></message>
<message><source>nanoseconds</source><translation>des nanosecondes</translation></message>
<message><source>%1 makes the times too early to be true: by their size they count %2</source><comment>%2: seconds, milliseconds, ...</comment><translation>Avec %1, les dates sont trop anciennes pour être vraies&#xa0;: d’après leur taille, elles comptent %2</translation></message>
<message><source>%1 makes the times too late to be true: by their size they count %2</source><comment>%2: seconds, milliseconds, ...</comment><translation>Avec %1, les dates sont trop tardives pour être vraies&#xa0;: d’après leur taille, elles comptent %2</translation></message>
<message numerus="yes"><source>all %n ratings are %1</source><comment>the %n rating is %1</comment><translation><numerusform>la %n évaluation vaut %1</numerusform><numerusform>les %n évaluations valent toutes %1</numerusform></translation></message>
<message numerus="yes"><source>%n books taken on %1</source><comment>%n book taken on %1</comment><translation><numerusform>%n livre pris le %1</numerusform><numerusform>%n livres pris le %1</numerusform></translation></message>
<message numerus="yes"><source>%n ratings on %1</source><comment>%n rating on %1</comment><translation><numerusform>%n évaluation le %1</numerusform><numerusform>%n évaluations le %1</numerusform></translation></message>
<message numerus="yes"><source>%n books taken</source><comment>%n book taken</comment><translation><numerusform>%n livre pris</numerusform><numerusform>%n livres pris</numerusform></translation></message>
<message numerus="yes"><source>the same %n books taken as reader %1</source><comment>the same %n book taken as reader %1</comment><translation><numerusform>le même livre pris que le lecteur %1</numerusform><numerusform>les mêmes %n livres pris que le lecteur %1</numerusform></translation></message>
<message numerus="yes"><source>the same %n ratings as reader %1</source><comment>the same %n rating as reader %1</comment><translation><numerusform>la même évaluation que le lecteur %1</numerusform><numerusform>les mêmes %n évaluations que le lecteur %1</numerusform></translation></message>
<message numerus="yes"><source>%n books are written in two ways, which the catalogue takes for one</source><comment>%n book is written in two ways, which the catalogue takes for one</comment><translation><numerusform>%n livre est écrit de deux façons, que le catalogue prend pour une seule</numerusform><numerusform>%n livres sont écrits de deux façons, que le catalogue prend pour une seule</numerusform></translation></message>
<message numerus="yes"><source>%n readers are written in two ways, which their table takes for one</source><comment>%n reader is written in two ways, which their table takes for one</comment><translation><numerusform>%n lecteur est écrit de deux façons, que leur table prend pour une seule</numerusform><numerusform>%n lecteurs sont écrits de deux façons, que leur table prend pour une seule</numerusform></translation></message>
<message><source>There are several files of ratings: %1, %2 and more</source><translation>Il y a plusieurs fichiers d’évaluations&#xa0;: %1, %2 et d’autres</translation></message>
<message><source>There are several files of ratings: %1, %2</source><translation>Il y a plusieurs fichiers d’évaluations&#xa0;: %1, %2</translation></message>
<message><source>Check the name, or whether it was moved</source><translation>Vérifiez le nom, ou s’il a été déplacé</translation></message>
<message><source>%1 on line %2</source><comment>an id</comment><translation>%1 à la ligne %2</translation></message>
<message><source>Reader</source><translation>Lecteur</translation></message>
<message><source>The ratings' column with the readers, by name or by number from 1</source><translation>Dans les évaluations, la colonne des lecteurs, par nom ou par numéro à partir de 1</translation></message>
<message><source>Book</source><translation>Livre</translation></message>
<message><source>The ratings' column with the books</source><translation>Dans les évaluations, la colonne des livres</translation></message>
<message><source>Rating</source><translation>Évaluation</translation></message>
<message><source>The ratings' column with the ratings</source><translation>Dans les évaluations, la colonne des évaluations elles-mêmes</translation></message>
<message><source>Time</source><translation>Heure</translation></message>
<message><source>The ratings' column with the times</source><translation>Dans les évaluations, la colonne des dates</translation></message>
<message><source>Title (catalogue)</source><translation>Titre (catalogue)</translation></message>
<message><source>The catalogue's column with the titles</source><translation>Dans le catalogue, la colonne des titres</translation></message>
<message><source>First line</source><translation>Première ligne</translation></message>
<message><source>Whether the first line of the ratings names the columns (yes) or is a rating, too (no)</source><translation>Si la première ligne des évaluations nomme les colonnes (yes) ou est déjà une évaluation (no)</translation></message>
<message><source>First line is a rating</source><translation>La première ligne est une évaluation</translation></message>
<message><source>The same as --header no</source><translation>La même chose que --header no</translation></message>
<message><source>Between the fields</source><translation>Entre les champs</translation></message>
<message><source>What stands between the fields: , ; | :: tab or another sign</source><translation>Ce qui sépare les champs&#xa0;: ,&#x202f;; | :: tab ou un autre signe</translation></message>
<message><source>Characters</source><translation>Caractères</translation></message>
<message><source>How characters are written: UTF-8, ISO-8859-1, windows-1252, ...</source><translation>Comment les caractères sont écrits&#xa0;: UTF-8, ISO-8859-1, windows-1252, ...</translation></message>
<message><source>Decimal sign</source><translation>Signe décimal</translation></message>
<message><source>The decimal sign of the ratings, a comma or a point</source><translation>Le signe décimal des évaluations, une virgule ou un point</translation></message>
<message><source>Means "not rated"</source><translation>Signifie «&#xa0;non évalué&#xa0;»</translation></message>
<message><source>Ratings that mean 'not rated' and are left out: 0 or -1,99; none: all are ratings. Unless given, column names and numbers decide, which is said</source><translation>Évaluations qui signifient «&#xa0;non évalué&#xa0;» et sont laissées de côté&#xa0;: 0 ou -1,99&#x202f;; none&#xa0;: toutes sont des évaluations. Sauf indication, les noms des colonnes et les nombres en décident, ce qui est signalé</translation></message>
<message><source>Times are</source><translation>Les dates sont</translation></message>
<message><source>What times written as numbers count since 1970 (seconds, milli-, microseconds), or the order of dates such as 7/8/2022 (day or month first)</source><translation>Ce que comptent depuis 1970 les dates écrites en nombres (secondes, milli-, microsecondes), ou l’ordre de dates comme 7/8/2022 (jour ou mois d’abord)</translation></message>
<message><source>Ids are compared</source><translation>Les identifiants sont comparés</translation></message>
<message><source>How ids of the ratings are looked up in the catalogue</source><translation>Comment les identifiants des évaluations sont cherchés dans le catalogue</translation></message>
<message><source>Of several ratings</source><translation>De plusieurs évaluations</translation></message>
<message><source>What to do with a book that a reader rated more than once: keep the last rating (the latest, where there are times; so it is unless given), the first, their mean, or all</source><translation>Que faire d’un livre qu’un lecteur a évalué plus d’une fois&#xa0;: garder la dernière évaluation (la plus récente, s’il y a des dates&#x202f;; c’est le cas sauf indication), la première, leur moyenne, ou toutes</translation></message>
<message><source>Ratings since</source><translation>Évaluations depuis</translation></message>
<message><source>Leave out earlier ratings: 2015-01-01 or 2015-01-01T12:00:00, UTC</source><translation>Laisser de côté les évaluations antérieures&#xa0;: 2015-01-01 ou 2015-01-01T12:00:00, UTC</translation></message>
<message><source>Ratings until</source><translation>Évaluations jusqu’à</translation></message>
<message><source>Leave out later ratings; a date stands for its end</source><translation>Laisser de côté les évaluations postérieures&#x202f;; une date vaut pour sa fin</translation></message>
<message><source>Readers of one value, from</source><translation>Lecteurs d’une seule valeur, dès</translation></message>
<message><source>Leave out readers with so many equal ratings or more and no others</source><translation>Laisser de côté les lecteurs qui ont au moins ce nombre d’évaluations égales et aucune autre</translation></message>
<message><source>Taken from a rating of</source><translation>Pris à partir d’une évaluation de</translation></message>
<message><source>A rating from here up counts as a book that was taken, and lower ones are left out</source><translation>Une évaluation à partir de cette valeur compte comme un livre pris, et les plus basses sont laissées de côté</translation></message>
<message><source>Readers drawn</source><translation>Lecteurs tirés</translation></message>
<message><source>Draw so many readers, the same ones every time, and leave out the others; with --sample: readers in the sample library</source><translation>Tirer ce nombre de lecteurs, les mêmes à chaque fois, et laisser les autres de côté&#x202f;; avec --sample&#xa0;: lecteurs de la bibliothèque d’exemple</translation></message>
<message><source>Least ratings of a reader</source><translation>Minimum d’évaluations par lecteur</translation></message>
<message><source>Leave out readers with fewer ratings; with --min-book until both hold (k-core)</source><translation>Laisser de côté les lecteurs qui ont moins d’évaluations&#x202f;; avec --min-book, jusqu’à ce que les deux soient respectés (k-core)</translation></message>
<message><source>Least ratings of a book</source><translation>Minimum d’évaluations par livre</translation></message>
<message><source>Leave out books with fewer ratings, also such as nobody rated</source><translation>Laisser de côté les livres qui ont moins d’évaluations, même ceux que personne n’a évalués</translation></message>
<message><source>Scale</source><translation>Échelle</translation></message>
<message><source>Write the ratings on this scale: the smallest becomes LOW, the largest HIGH</source><translation>Écrire les évaluations sur cette échelle&#xa0;: la plus petite devient LOW, la plus grande HIGH</translation></message>
<message><source>make a sample library of that size</source><comment>a task</comment><translation>créer une bibliothèque d’exemple de cette taille</translation></message>
<message numerus="yes"><source>%n quoted fields take up further lines (%1), which look like rows of their own: %2</source><comment>%n quoted field takes up further lines (%1), which look like rows of their own: %2</comment><translation><numerusform>%n champ entre guillemets occupe d’autres lignes (%1), qui ressemblent à des lignes à part&#xa0;: %2</numerusform><numerusform>%n champs entre guillemets occupent d’autres lignes (%1), qui ressemblent à des lignes à part&#xa0;: %2</numerusform></translation></message>
<message><source>%1@%2</source><comment>a measure and how long its lists are</comment><translation>%1@%2</translation></message>
<message><source>a part of a page</source><translation>une partie d’une page</translation></message>
<message><source>This model has no book vectors.</source><translation>Ce modèle n’a pas de vecteurs de livres.</translation></message>
<message><source>The scores of this model cannot be said in layers that other programs know.</source><translation>Les scores de ce modèle ne peuvent pas s’exprimer en couches connues d’autres programmes.</translation></message>
<message><source>Train a network, a factorization or two towers, for example goodbooks-neural.</source><translation>Entraînez un réseau, une factorisation ou deux tours, par exemple goodbooks-neural.</translation></message>
<message><source>Finding groups</source><translation>Recherche de groupes</translation></message>
<message><source>Nothing is trained yet.</source><translation>Rien n’est encore entraîné.</translation></message>
<message><source>Train a model first.</source><translation>Entraînez d’abord un modèle.</translation></message>
<message><source>There are no readers in this run, only books.</source><translation>Cet entraînement n’a pas de lecteurs, seulement des livres.</translation></message>
<message><source>Take what is made of books, for example their vectors or nearest books.</source><translation>Prenez ce qui est fait des livres, par exemple leurs vecteurs ou les livres les plus proches.</translation></message>
<message><source>These vectors were made elsewhere, and no training of them is known.</source><translation>Ces vecteurs ont été produits ailleurs, et rien n’est connu de leur entraînement.</translation></message>
<message><source>Take what is made of books, for example their map or nearest books.</source><translation>Prenez ce qui est fait des livres, par exemple leur carte ou les livres les plus proches.</translation></message>
<message><source>There is no map on the screen.</source><translation>Il n’y a pas de carte à l’écran.</translation></message>
<message><source>Open the Map page first.</source><translation>Ouvrez d’abord la page Carte.</translation></message>
<message><source>an archive of NumPy arrays</source><translation>une archive de tableaux NumPy</translation></message>
<message><source>a description of a run</source><translation>une description d’entraînement</translation></message>
<message><source>a NumPy array</source><translation>un tableau NumPy</translation></message>
<message><source>an ONNX model</source><translation>un modèle ONNX</translation></message>
<message><source>a table of the books of a model</source><translation>une table des livres d’un modèle</translation></message>
<message><source>a table of the readers of a model</source><translation>une table des lecteurs d’un modèle</translation></message>
<message><source>a safetensors file</source><translation>un fichier safetensors</translation></message>
<message><source>a TensorFlow.js model</source><translation>un modèle TensorFlow.js</translation></message>
<message><source>the weights of a TensorFlow.js model</source><translation>les poids d’un modèle TensorFlow.js</translation></message>
<message><source>the Projector's vectors</source><translation>les vecteurs du Projector</translation></message>
<message><source>the Projector's labels</source><translation>les étiquettes du Projector</translation></message>
<message><source>the Projector's configuration</source><translation>la configuration du Projector</translation></message>
<message><source>Drawing the books</source><translation>Dessin des livres</translation></message>
<message><source>for the TensorFlow Embedding Projector</source><translation>pour l’Embedding Projector de TensorFlow</translation></message>
<message><source>a bookmark for the Projector</source><translation>un signet pour le Projector</translation></message>
<message><source>a table of recommendations</source><translation>une table de recommandations</translation></message>
<message><source>Recommending</source><translation>Calcul des recommandations</translation></message>
<message><source>ten books for every reader</source><translation>dix livres pour chaque lecteur</translation></message>
<message><source>a table of figures</source><translation>une table de valeurs</translation></message>
<message><source>a table of rankings</source><translation>une table de classements</translation></message>
<message><source>a table of vectors</source><translation>une table de vecteurs</translation></message>
<message><source>a table of statistics</source><translation>une table de statistiques</translation></message>
<message><source>the loss curves as a table</source><translation>les courbes de perte en table</translation></message>
<message><source>figures, vectors and their statistics as tables</source><translation>valeurs, vecteurs et leurs statistiques en tables</translation></message>
<message><source>a list of books for a web page</source><translation>une liste de livres pour une page web</translation></message>
<message><source>the books for a web page</source><translation>les livres pour une page web</translation></message>
<message><source>vectors in a word2vec format</source><translation>des vecteurs dans un format word2vec</translation></message>
<message><source>This run file is damaged (section %1)</source><translation>Ce fichier d’entraînement est endommagé (section %1)</translation></message>
<message><source>This run file is damaged (section %1: %2)</source><translation>Ce fichier d’entraînement est endommagé (section %1&#xa0;: %2)</translation></message>
<message><source>save this run</source><comment>a task</comment><translation>enregistrer cet entraînement</translation></message>
<message><source>Book bias</source><comment>a layer of a model</comment><translation>Biais des livres</translation></message>
<message><source>User bias</source><comment>a layer of a model</comment><translation>Biais des lecteurs</translation></message>
<message><source>Mean rating</source><comment>a layer of a model</comment><translation>Évaluation moyenne</translation></message>
<message><source>of all training ratings</source><comment>details of a layer</comment><translation>de toutes les évaluations d’entraînement</translation></message>
<message><source>Sum</source><comment>a layer of a model</comment><translation>Somme</translation></message>
<message><source>Readers</source><comment>a layer of a model</comment><translation>Lecteurs</translation></message>
<message numerus="yes"><source>%n samples</source><comment>%n sample</comment><translation><numerusform>%n échantillon</numerusform><numerusform>%n échantillons</numerusform></translation></message>
<message><source>%1 of %2</source><comment>a number of samples, and how large each is</comment><translation>%1 sur %2</translation></message>
<message><source>Book vectors and biases</source><comment>a layer of a model</comment><translation>Vecteurs et biais des livres</translation></message>
<message><source>User vectors and biases</source><comment>a layer of a model</comment><translation>Vecteurs et biais des lecteurs</translation></message>
<message><source>Dot product and biases</source><comment>a layer of a model</comment><translation>Produit scalaire et biais</translation></message>
<message><source>Average of samples</source><comment>a layer of a model</comment><translation>Moyenne des échantillons</translation></message>
<message><source>Book</source><comment>a layer of a model</comment><translation>Livre</translation></message>
<message><source>User</source><comment>a layer of a model</comment><translation>Lecteur</translation></message>
<message><source>Book embedding</source><comment>a layer of a model</comment><translation>Plongement des livres</translation></message>
<message><source>User embedding</source><comment>a layer of a model</comment><translation>Plongement des lecteurs</translation></message>
<message><source>%1, non-negative</source><comment>details of a layer</comment><translation>%1, non négatifs</translation></message>
<message><source>Dot product</source><comment>a layer of a model</comment><translation>Produit scalaire</translation></message>
<message><source>with the mean rating</source><comment>details of a layer</comment><translation>avec l’évaluation moyenne</translation></message>
<message><source>Book vectors</source><comment>a layer of a model</comment><translation>Vecteurs des livres</translation></message>
<message><source>Raise lambda</source><translation>Augmentez lambda</translation></message>
<message><source>The reader's books</source><comment>a layer of a model</comment><translation>Les livres du lecteur</translation></message>
<message><source>1 for each, 0 for the others</source><comment>details of a layer</comment><translation>1 pour chacun, 0 pour les autres</translation></message>
<message><source>Weights</source><comment>a layer of a model</comment><translation>Poids</translation></message>
<message><source>%1, none from a book to itself</source><comment>details of a layer</comment><translation>%1, aucun d’un livre vers lui-même</translation></message>
<message><source>Raise rdlae_lambda</source><translation>Augmentez rdlae_lambda</translation></message>
<message><source>%1, all but %2 zero</source><comment>details of a layer</comment><translation>%1, tous nuls sauf %2</translation></message>
<message><source>HR@10 0.637, NDCG@10 0.369 among 99 drawn books on MovieLens 1M (the weights and test lists that He et al. released)</source><translation>HR@10 0,637, NDCG@10 0,369 parmi 99 livres tirés sur MovieLens 1M (les poids et listes de test publiés par He et al.)</translation></message>
<message><source>HR@10 0.671, NDCG@10 0.396 among 99 drawn books on MovieLens 1M (the weights and test lists that He et al. released)</source><translation>HR@10 0,671, NDCG@10 0,396 parmi 99 livres tirés sur MovieLens 1M (les poids et listes de test publiés par He et al.)</translation></message>
<message><source>HR@10 0.671, NDCG@10 0.397 among 99 drawn books on MovieLens 1M (the weights and test lists that He et al. released, halves joined equally)</source><translation>HR@10 0,671, NDCG@10 0,397 parmi 99 livres tirés sur MovieLens 1M (les poids et listes de test publiés par He et al., moitiés réunies à parts égales)</translation></message>
<message><source>User GMF vector</source><comment>a layer of a model</comment><translation>Vecteur GMF du lecteur</translation></message>
<message><source>Book GMF vector</source><comment>a layer of a model</comment><translation>Vecteur GMF du livre</translation></message>
<message><source>Product</source><comment>a layer of a model</comment><translation>Produit</translation></message>
<message><source>element by element</source><comment>details of a layer</comment><translation>élément par élément</translation></message>
<message><source>User MLP vector</source><comment>a layer of a model</comment><translation>Vecteur MLP du lecteur</translation></message>
<message><source>Book MLP vector</source><comment>a layer of a model</comment><translation>Vecteur MLP du livre</translation></message>
<message><source>Concatenate</source><comment>a layer of a model</comment><translation>Concaténation</translation></message>
<message><source>Dense %1</source><comment>a layer of a model</comment><translation>Dense %1</translation></message>
<message><source>%1, ReLU</source><comment>details of a layer</comment><translation>%1, ReLU</translation></message>
<message><source>Fusion</source><comment>a layer of a model</comment><translation>Fusion</translation></message>
<message><source>Prediction</source><comment>a layer of a model</comment><translation>Prédiction</translation></message>
<message><source>%1, sigmoid</source><comment>details of a layer</comment><translation>%1, sigmoïde</translation></message>
<message><source>Nearest by ratings</source><comment>a layer of a model</comment><translation>Les plus proches par évaluations</translation></message>
<message><source>%1, correlation</source><comment>details of a layer</comment><translation>%1, corrélation</translation></message>
<message><source>Weighted mean of ratings</source><comment>a layer of a model</comment><translation>Moyenne pondérée des évaluations</translation></message>
<message><source>Nearest by sets</source><comment>a layer of a model</comment><translation>Les plus proches par ensembles</translation></message>
<message><source>%1, cosine</source><comment>details of a layer</comment><translation>%1, cosinus</translation></message>
<message><source>%1, BM25</source><comment>details of a layer</comment><translation>%1, BM25</translation></message>
<message><source>Sum of similarities</source><comment>a layer of a model</comment><translation>Somme des similarités</translation></message>
<message><source>for rankings</source><comment>details of a layer</comment><translation>pour les classements</translation></message>
<message><source>User's ratings</source><comment>a layer of a model</comment><translation>Évaluations du lecteur</translation></message>
<message><source>batch x n</source><translation>lot x n</translation></message>
<message><source>Mean difference</source><comment>a layer of a model</comment><translation>Différence moyenne</translation></message>
<message><source>of each pair of books, over those who rated both</source><comment>details of a layer</comment><translation>de chaque paire de livres, sur ceux qui ont évalué les deux</translation></message>
<message><source>Biases</source><comment>a layer of a model</comment><translation>Biais</translation></message>
<message><source>where no pair was rated by both</source><comment>details of a layer</comment><translation>là où personne n’a évalué les deux</translation></message>
<message><source>Weighted mean</source><comment>a layer of a model</comment><translation>Moyenne pondérée</translation></message>
<message><source>by the number who rated both</source><comment>details of a layer</comment><translation>par le nombre de ceux qui ont évalué les deux</translation></message>
<message><source>linear</source><comment>an activation</comment><translation>linéaire</translation></message>
<message><source>ReLU</source><comment>an activation</comment><translation>ReLU</translation></message>
<message><source>sigmoid</source><comment>an activation</comment><translation>sigmoïde</translation></message>
<message><source>tanh</source><comment>an activation</comment><translation>tanh</translation></message>
<message><source>%1, dropout %2</source><comment>details of a layer</comment><translation>%1, dropout %2</translation></message>
<message><source>%1, %2</source><comment>details of a layer: its size and its activation</comment><translation>%1, %2</translation></message>
<message><source>Output</source><comment>a layer of a model</comment><translation>Sortie</translation></message>
<message><source>A common tutorial system for goodbooks-10k: embeddings and a dense network in the manner of He et al., Neural Collaborative Filtering, WWW 2017.</source><translation>Un système courant de tutoriel pour goodbooks-10k&#xa0;: des plongements et un réseau dense à la manière de He et al., Neural Collaborative Filtering, WWW 2017.</translation></message>
<message><source>A published tutorial system for MovieLens 100k; dropout: Srivastava et al., JMLR 15, 2014.</source><translation>Un système de tutoriel publié pour MovieLens 100k&#x202f;; dropout&#xa0;: Srivastava et al., JMLR 15, 2014.</translation></message>
<message><source>A published serving example for goodbooks-10k; in the manner of Covington, Adams &amp; Sargin, RecSys 2016.</source><translation>Un exemple publié de mise en service pour goodbooks-10k&#x202f;; à la manière de Covington, Adams &amp; Sargin, RecSys 2016.</translation></message>
<message><source>%1, averaged over the graph</source><comment>details of a layer</comment><translation>%1, moyennés sur le graphe</translation></message>
<message><source>Biased matrix factorization that also learns from which books a reader chose to rate. More accurate than without, and slower.</source><translation>Une factorisation matricielle avec biais qui apprend aussi de quels livres un lecteur a choisi d’évaluer. Plus exacte que sans cela, et plus lente.</translation></message>
<message><source>What a reader picked up says something even before the stars are looked at. SVD++ gives each book a second vector for that, and a reader stands as a vector of the reader's own plus the average of these over all books the reader rated (their sum over the root of their number). The rest is biased matrix factorization. It is among the most accurate models for ratings where readers have rated a dozen books or more, and knows new readers from their list of books at once. Each step touches all of a reader's books, so it runs on one thread and takes several times as long.</source><translation>Ce qu’un lecteur a pris en main dit quelque chose avant même que l’on regarde les étoiles. SVD++ donne pour cela à chaque livre un second vecteur, et un lecteur est représenté par un vecteur propre plus la moyenne de ceux-ci sur tous les livres qu’il a évalués (leur somme divisée par la racine de leur nombre). Le reste est une factorisation matricielle avec biais. C’est l’un des modèles les plus exacts pour les évaluations quand les lecteurs ont évalué une douzaine de livres ou plus, et il connaît aussitôt de nouveaux lecteurs d’après leur liste de livres. Chaque pas touche tous les livres d’un lecteur, il s’exécute donc sur un seul thread et prend plusieurs fois plus de temps.</translation></message>
<message><source>stars where readers have a dozen ratings or more</source><translation>des étoiles quand les lecteurs ont une douzaine d’évaluations ou plus</translation></message>
<message><source>RMSE 0.919, MAE 0.721 on MovieLens 100k in five folds (SVD++ in the README of Surprise)</source><translation>RMSE 0,919, MAE 0,721 sur MovieLens 100k en cinq plis (SVD++ dans le README de Surprise)</translation></message>
<message><source>User's books</source><comment>a layer of a model</comment><translation>Livres du lecteur</translation></message>
<message><source>all that the user rated</source><comment>details of a layer</comment><translation>tous ceux que le lecteur a évalués</translation></message>
<message><source>Implicit embedding</source><comment>a layer of a model</comment><translation>Plongement implicite</translation></message>
<message><source>batch x n x %1</source><translation>lot x n x %1</translation></message>
<message><source>Sum over root of n</source><comment>a layer of a model</comment><translation>Somme sur racine de n</translation></message>
<message><source>Reader vector</source><comment>a layer of a model</comment><translation>Vecteur du lecteur</translation></message>
<message><source>The reader's last books</source><comment>a layer of a model</comment><translation>Les derniers livres du lecteur</translation></message>
<message><source>1 for the last, 1/2 for the one before, ...</source><comment>details of a layer</comment><translation>1 pour le dernier, 1/2 pour le précédent, ...</translation></message>
<message><source>What follows</source><comment>a layer of a model</comment><translation>Ce qui suit</translation></message>
<message><source>Reader</source><comment>a layer of a model</comment><translation>Lecteur</translation></message>
<message><source>Reader: %1</source><comment>a layer of a model, what is known of a reader</comment><translation>Lecteur&#xa0;: %1</translation></message>
<message><source>Book: %1</source><comment>a layer of a model, what is known of a book</comment><translation>Livre&#xa0;: %1</translation></message>
<message><source>Reader: numbers</source><comment>a layer of a model</comment><translation>Lecteur&#xa0;: nombres</translation></message>
<message><source>Book: numbers</source><comment>a layer of a model</comment><translation>Livre&#xa0;: nombres</translation></message>
<message><source>normalized</source><comment>details of a layer</comment><translation>normalisés</translation></message>
<message><source>Reader: concatenate</source><comment>a layer of a model</comment><translation>Lecteur&#xa0;: concaténation</translation></message>
<message><source>Book: concatenate</source><comment>a layer of a model</comment><translation>Livre&#xa0;: concaténation</translation></message>
<message><source>Reader: dense %1</source><comment>a layer of a model</comment><translation>Lecteur&#xa0;: dense %1</translation></message>
<message><source>Book: dense %1</source><comment>a layer of a model</comment><translation>Livre&#xa0;: dense %1</translation></message>
<message><source>%1, linear</source><comment>details of a layer</comment><translation>%1, linéaire</translation></message>
<message><source>a run</source><translation>un entraînement</translation></message>
<message><source>a search</source><translation>une recherche</translation></message>
<message><source>a project</source><translation>un projet</translation></message>
<message><source>a library's ratings</source><translation>les évaluations d’une bibliothèque</translation></message>
<message><source>a library's catalogue</source><translation>le catalogue d’une bibliothèque</translation></message>
<message><source>a table of coordinates</source><translation>une table de coordonnées</translation></message>
<message><source>a table of clusters</source><translation>une table de clusters</translation></message>
<message><source>a table of loss curves</source><translation>une table de courbes de perte</translation></message>
<message><source>a table of selected books</source><translation>une table de livres sélectionnés</translation></message>
<message><source>a table of nearest books</source><translation>une table de livres les plus proches</translation></message>
<message><source>a reader's ratings</source><translation>les évaluations d’un lecteur</translation></message>
<message><source>a table of presets</source><translation>une table de préréglages</translation></message>
<message><source>a page</source><translation>une page</translation></message>
<message><source>a list of nearest books</source><translation>une liste de livres les plus proches</translation></message>
<message><source>a list of readers</source><translation>une liste de lecteurs</translation></message>
<message><source>an animation</source><translation>une animation</translation></message>
<message><source>the list of a sample library's files</source><translation>la liste des fichiers d’une bibliothèque d’exemple</translation></message>
<message><source>the list of exported files</source><translation>la liste des fichiers exportés</translation></message>
<message><source>a picture</source><translation>une image</translation></message>
<message><source>a drawing</source><translation>un dessin</translation></message>
<message><source>An export into this folder was killed before all of its files had their names, and cannot be ended</source><translation>Un export dans ce dossier a été tué avant que tous ses fichiers aient leur nom, et ne peut pas être terminé</translation></message>
<message><source>An export into this folder was killed before all of its files had their names. It is not ended, since '%1' has been changed after it</source><translation>Un export dans ce dossier a été tué avant que tous ses fichiers aient leur nom. Il n’est pas terminé, car «&#xa0;%1&#xa0;» a été modifié après lui</translation></message>
<message><source>The folder to write into has no name</source><translation>Le dossier où écrire n’a pas de nom</translation></message>
<message><source>The output file has no name</source><translation>Le fichier de sortie n’a pas de nom</translation></message>
<message><source>'-' is no name for the folder to write into: standard output takes a single text only, and this is none</source><translation>«&#xa0;-&#xa0;» n’est pas un nom pour le dossier où écrire&#xa0;: la sortie standard n’accepte qu’un seul texte, et ce n’en est pas un</translation></message>
<message><source>'-' is no name for the output file: standard output takes a single text only, and this is none</source><translation>«&#xa0;-&#xa0;» n’est pas un nom pour le fichier de sortie&#xa0;: la sortie standard n’accepte qu’un seul texte, et ce n’en est pas un</translation></message>
<message><source>a good start, as Keras 2, Keras 3 on JAX or PyTorch and, but for where epsilon stands, torch.optim.Adam take it: every row moves at every step, and what the ratings of a batch say of one row is summed before it is squared; Keras 3.15 on TensorFlow adds up the squares of each instead, and so differs for rows that occur twice in a batch</source><translation>un bon début, tel que Keras 2, Keras 3 sur JAX ou PyTorch et, à la place d’epsilon près, torch.optim.Adam le pratiquent&#xa0;: chaque ligne bouge à chaque pas, et ce que les évaluations d’un lot disent d’une ligne est additionné avant d’être mis au carré&#x202f;; Keras 3.15 sur TensorFlow additionne au lieu de cela les carrés de chacune, et diffère donc pour les lignes qui apparaissent deux fois dans un lot</translation></message>
<message><source>adam that draws all numbers toward zero besides, by the weight decay</source><translation>adam qui tire en plus tous les nombres vers zéro, par la décroissance des poids</translation></message>
<message><source>adam that moves only the books and readers of the batch</source><translation>adam qui ne déplace que les livres et les lecteurs du lot</translation></message>
<message><source>steps that grow shorter the more a number has moved, as in Keras 3: epsilon inside the root</source><translation>des pas d’autant plus courts qu’un nombre a déjà bougé, comme dans Keras 3&#xa0;: epsilon sous la racine</translation></message>
<message><source>adagrad as in torch.optim: epsilon beside the root, the sum of squares from 0</source><translation>adagrad comme dans torch.optim&#xa0;: epsilon à côté de la racine, la somme des carrés à partir de 0</translation></message>
<message><source>plain steps down the slope, with momentum where it is set</source><translation>de simples pas dans le sens de la pente, avec un moment s’il est réglé</translation></message>
<message><source>steps of about one length however steep the slope, as in Keras 3: epsilon inside the root</source><translation>des pas d’à peu près une même longueur, si raide que soit la pente, comme dans Keras 3&#xa0;: epsilon sous la racine</translation></message>
<message><source>rmsprop as in torch.optim: epsilon beside the root</source><translation>rmsprop comme dans torch.optim&#xa0;: epsilon à côté de la racine</translation></message>
<message><source>Linear</source><translation>Linéaire</translation></message>
<message><source>ReLU</source><translation>ReLU</translation></message>
<message><source>Sigmoid</source><translation>Sigmoïde</translation></message>
<message><source>Tanh</source><translation>Tanh</translation></message>
<message><source>Squared error</source><translation>Erreur quadratique</translation></message>
<message><source>Absolute error</source><translation>Erreur absolue</translation></message>
<message><source>Huber</source><translation>Huber</translation></message>
<message><source>Adam</source><translation>Adam</translation></message>
<message><source>AdamW</source><translation>AdamW</translation></message>
<message><source>Lazy Adam</source><translation>Adam paresseux</translation></message>
<message><source>Adagrad</source><translation>Adagrad</translation></message>
<message><source>Adagrad (PyTorch)</source><translation>Adagrad (PyTorch)</translation></message>
<message><source>Plain descent</source><translation>Descente simple</translation></message>
<message><source>RMSprop</source><translation>RMSprop</translation></message>
<message><source>RMSprop (PyTorch)</source><translation>RMSprop (PyTorch)</translation></message>
<message><source>Constant</source><translation>Constant</translation></message>
<message><source>In steps</source><translation>Par paliers</translation></message>
<message><source>Exponential</source><translation>Exponentiel</translation></message>
<message><source>At random</source><translation>Au hasard</translation></message>
<message><source>Of each reader</source><translation>De chaque lecteur</translation></message>
<message><source>By time</source><translation>Selon le temps</translation></message>
<message><source>Last of each reader</source><translation>Dernières de chaque lecteur</translation></message>
<message><source>By a file</source><translation>Par un fichier</translation></message>
<message><source>%1 %2: %3.</source><comment>what a setting means; one of its values, and what that means</comment><translation>%1 %2&#xa0;: %3.</translation></message>
<message><source>Published systems</source><translation>Systèmes publiés</translation></message>
<message><source>Rating prediction</source><translation>Prédiction d’évaluations</translation></message>
<message><source>Baselines</source><translation>Modèles de référence</translation></message>
<message><source>Validation file</source><translation>Fichier de validation</translation></message>
<message><source>The file of held-out ratings; the ratings file is then all training.</source><translation>Le fichier des évaluations mises de côté&#x202f;; le fichier d’évaluations sert alors tout entier à l’entraînement.</translation></message>
<message><source>How a rating is predicted or books are ranked: by means and biases, by products of vectors, by nearest neighbors, or by a neural network.</source><translation>Comment une évaluation est prédite ou des livres sont classés&#xa0;: par moyennes et biais, par produits de vecteurs, par voisins les plus proches, ou par un réseau de neurones.</translation></message>
<message><source>tags</source><translation>tags</translation></message>
<message><source>books that were given a name together, as a column to color and filter by</source><translation>des livres auxquels un nom commun a été donné, comme colonne pour colorer et filtrer</translation></message>
<message><source>own readers</source><translation>lecteurs personnels</translation></message>
<message><source>readers whom a person made up, with their ratings and libraries</source><translation>des lecteurs que quelqu’un a inventés, avec leurs évaluations et leurs bibliothèques</translation></message>
<message><source>notes</source><translation>notes</translation></message>
<message><source>what a person wrote down</source><translation>ce que quelqu’un a noté</translation></message>
<message><source>the selection</source><translation>la sélection</translation></message>
<message><source>which run, book, reader and books are selected</source><translation>quel entraînement, quel livre, quel lecteur et quels livres sont sélectionnés</translation></message>
<message><source>the window</source><translation>la fenêtre</translation></message>
<message><source>the map</source><translation>la carte</translation></message>
<message><source>training settings</source><translation>réglages d’entraînement</translation></message>
<message><source>the form of the next training</source><translation>le formulaire du prochain entraînement</translation></message>
<message><source>settings searches</source><translation>recherches de réglages</translation></message>
<message><source>searches for settings with all their trials</source><translation>recherches de réglages avec tous leurs essais</translation></message>
<message><source>Metric</source><translation>Métrique</translation></message>
<message><source>How far two books are apart in the model's space: euclidean, or cosine, which looks at directions alone.</source><translation>Ce qui sépare deux livres dans l’espace du modèle&#xa0;: euclidean, ou cosine, qui ne regarde que les directions.</translation></message>
<message><source>Euclidean</source><translation>euclidienne</translation></message>
<message><source>Projection</source><translation>Projection</translation></message>
<message><source>tsne: neighbors stay neighbors; umap: the same in tighter groups; pacmap: neighbors and the large picture at once; pca: the directions of most variance; axes: between two books or groups of your choice.</source><translation>tsne&#xa0;: les voisins restent voisins&#x202f;; umap&#xa0;: la même chose en groupes plus serrés&#x202f;; pacmap&#xa0;: les voisins et la vue d’ensemble à la fois&#x202f;; pca&#xa0;: les directions de plus grande variance&#x202f;; axes&#xa0;: entre deux livres ou groupes de votre choix.</translation></message>
<message><source>loss</source><translation>perte</translation></message>
<message><source>cross-entropy</source><translation>entropie croisée</translation></message>
<message><source>it begins as %1</source><comment>a format</comment><translation>il commence comme ceci&#xa0;: %1</translation></message>
<message><source>For research. Not for commercial use or for revenue without permission from a faculty member of GroupLens. Publications have to name the data set. No endorsement by the University of Minnesota or GroupLens may be claimed. There is no warranty. It must not be passed on without separate permission.</source><translation>Pour la recherche. Pas d’usage commercial ou lucratif sans l’autorisation d’un membre du corps enseignant de GroupLens. Les publications doivent nommer le jeu de données. Aucune caution de l’université du Minnesota ou de GroupLens ne peut être revendiquée. Il n’y a aucune garantie. Il ne peut pas être transmis sans autorisation distincte.</translation></message>
<message><source>For research. Not for commercial use or for revenue without permission from a faculty member of GroupLens. Publications have to name the data set. No endorsement by the University of Minnesota or GroupLens may be claimed. There is no warranty. It may be passed on, also changed, under these same conditions only.</source><translation>Pour la recherche. Pas d’usage commercial ou lucratif sans l’autorisation d’un membre du corps enseignant de GroupLens. Les publications doivent nommer le jeu de données. Aucune caution de l’université du Minnesota ou de GroupLens ne peut être revendiquée. Il n’y a aucune garantie. Il peut être transmis, même modifié, uniquement sous ces mêmes conditions.</translation></message>
<message><source>Collected for academic use only. It must not be passed on and not be used for commercial purposes. Publications are asked to cite the papers below. Readers are anonymous; their shelves were public.</source><translation>Recueilli pour un usage académique seulement. Il ne peut être ni transmis ni utilisé à des fins commerciales. Les publications sont priées de citer les articles ci-dessous. Les lecteurs sont anonymes&#x202f;; leurs étagères étaient publiques.</translation></message>
<message><source>Published for research; no license is named. Publications are asked to cite the paper below. The reviews are their writers' and Amazon's: ask before anything but research.</source><translation>Publié pour la recherche&#x202f;; aucune licence n’est indiquée. Les publications sont priées de citer l’article ci-dessous. Les avis appartiennent à leurs auteurs et à Amazon&#xa0;: demandez avant tout usage autre que la recherche.</translation></message>
<message><source>Creative Commons Attribution-ShareAlike 4.0: name the author; pass on what you change under the same license.</source><translation>Creative Commons Attribution – Partage dans les mêmes conditions 4.0&#xa0;: nommez l’auteur&#x202f;; transmettez ce que vous modifiez sous la même licence.</translation></message>
<message><source>Freely given for research. Publications have to acknowledge it by citing the paper below. No license is named.</source><translation>Donné librement pour la recherche. Les publications doivent le mentionner en citant l’article ci-dessous. Aucune licence n’est indiquée.</translation></message>
<message><source>Train again (%1: %2)…</source><comment>a setting and its value</comment><translation>Entraîner de nouveau (%1&#xa0;: %2)…</translation></message>
<message><source>Read as numbers, this many would be known: %1 (%2).</source><comment>readers or books; an example</comment><translation>Lus comme nombres, autant seraient connus&#xa0;: %1 (%2).</translation></message>
<message><source>The ratings of these data are on the scale %1, those that %2 was trained on are on the scale %3</source><translation>Les évaluations de ces données sont sur l’échelle %1, celles sur lesquelles %2 a été entraîné sont sur l’échelle %3</translation></message>
<message><source>These data (%1, %2) and "%3" (%4, %5) have no reader and no book in common</source><comment>readers, books, a run, its readers, its books</comment><translation>Ces données (%1, %2) et «&#xa0;%3&#xa0;» (%4, %5) n’ont aucun lecteur et aucun livre en commun</translation></message>
<message><source>%1 (%2, was %3)</source><comment>a setting, its value and the one before</comment><translation>%1 (%2, avant %3)</translation></message>
<message><source>"%1" is missing</source><translation>«&#xa0;%1&#xa0;» manque</translation></message>
<message><source>"%1" is no text</source><translation>«&#xa0;%1&#xa0;» n’est pas un texte</translation></message>
<message><source>"%1" is no number that can be</source><translation>«&#xa0;%1&#xa0;» n’est pas un nombre possible</translation></message>
<message><source>"%1" is no whole number</source><translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier</translation></message>
<message><source>"%1" is no list that can be</source><translation>«&#xa0;%1&#xa0;» n’est pas une liste possible</translation></message>
<message><source>"%1" is "%2", which is unknown</source><translation>«&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;», ce qui est inconnu</translation></message>
<message><source>"settings" is no object</source><translation>«&#xa0;settings&#xa0;» n’est pas un objet</translation></message>
<message><source>the setting "%1" is no text</source><translation>le réglage «&#xa0;%1&#xa0;» n’est pas un texte</translation></message>
<message><source>"seed" is no number that can be</source><translation>«&#xa0;seed&#xa0;» n’est pas un nombre possible</translation></message>
<message><source>"vary" holds something that is no text</source><translation>«&#xa0;vary&#xa0;» contient autre chose que du texte</translation></message>
<message><source>a trial has the number 0</source><translation>un essai a le numéro 0</translation></message>
<message><source>a trial has other settings than are varied</source><translation>un essai a d’autres réglages que ceux qui varient</translation></message>
<message><source>it is no search</source><translation>ce n’est pas une recherche</translation></message>
<message><source>it was written by a newer version of this program</source><translation>le fichier a été écrit par une version plus récente de ce programme</translation></message>
<message><source>a trial stands in it twice</source><translation>un essai y figure deux fois</translation></message>
<message><source>a trial is no object</source><translation>un essai n’est pas un objet</translation></message>
<message><source>it holds more settings than there are</source><translation>il y a plus de réglages qu’il n’en existe</translation></message>
<message><source>it is nested too deeply</source><translation>l’imbrication est trop profonde</translation></message>
<message><source>"trials" stands in it twice</source><translation>«&#xa0;trials&#xa0;» y figure deux fois</translation></message>
<message><source>it holds too many trials</source><translation>il y a trop d’essais</translation></message>
<message><source>it is no JSON</source><translation>ce n’est pas du JSON</translation></message>
<message><source>Lower the learning rate or raise the regularization</source><translation>Réduisez le taux d’apprentissage ou augmentez la régularisation</translation></message>
<message><source>Lower the learning rate, or use the adam optimizer</source><translation>Réduisez le taux d’apprentissage, ou utilisez l’optimiseur adam</translation></message>
<message><source>Save it anew, for example by Keras or h5py.</source><translation>Enregistrez-le de nouveau, par exemple avec Keras ou h5py.</translation></message>
<message><source>A book has the id %1, and the table of the books has %2 rows</source><translation>Un livre a l’identifiant %1, et la table des livres a %2 lignes</translation></message>
<message><source>A reader has the id %1, and the table of the readers has %2 rows</source><translation>Un lecteur a l’identifiant %1, et la table des lecteurs a %2 lignes</translation></message>
<message><source>Not all ids of the books are whole numbers, so that none can be the number of a row</source><translation>Les identifiants des livres ne sont pas tous des nombres entiers, aucun ne peut donc être le numéro d’une ligne</translation></message>
<message><source>Not all ids of the readers are whole numbers, so that none can be the number of a row</source><translation>Les identifiants des lecteurs ne sont pas tous des nombres entiers, aucun ne peut donc être le numéro d’une ligne</translation></message>
<message><source>The ratings name %1 books, and the table of the books has %2 rows</source><translation>Les évaluations désignent %1 livres, et la table des livres a %2 lignes</translation></message>
<message><source>The ratings name %1 readers, and the table of the readers has %2 rows</source><translation>Les évaluations désignent %1 lecteurs, et la table des lecteurs a %2 lignes</translation></message>
<message><source>in the table of the books the id is the number of the row</source><translation>dans la table des livres, l’identifiant est le numéro de la ligne</translation></message>
<message><source>in the table of the readers the id is the number of the row</source><translation>dans la table des lecteurs, l’identifiant est le numéro de la ligne</translation></message>
<message><source>the rows of the table of the books are those of the rated books, each once, sorted by their ids</source><translation>les lignes de la table des livres sont celles des livres évalués, chacun une fois, triés par identifiant</translation></message>
<message><source>the rows of the table of the readers are those of the rated readers, each once, sorted by their ids</source><translation>les lignes de la table des lecteurs sont celles des lecteurs des évaluations, chacun une fois, triés par identifiant</translation></message>
<message><source>the rows of the table of the books are those of the rated books, each once, in the order of the ratings</source><translation>les lignes de la table des livres sont celles des livres évalués, chacun une fois, dans l’ordre des évaluations</translation></message>
<message><source>the rows of the table of the readers are those of the rated readers, each once, in the order of the ratings</source><translation>les lignes de la table des lecteurs sont celles des lecteurs des évaluations, chacun une fois, dans l’ordre des évaluations</translation></message>
<message><source>The file</source><translation>Le fichier</translation></message>
<message><source>the rows are named by %1, their ids are %2</source><translation>les lignes sont nommées par %1, leurs identifiants sont %2</translation></message>
<message><source>There are %1 labels and %2 vectors, so that it is open which belongs to which</source><translation>Il y a %1 étiquettes et %2 vecteurs, il est donc impossible de savoir laquelle va avec lequel</translation></message>
<message><source>There are %1 labels and %2 vectors, and '%3' in the column %4 is no number of a row</source><translation>Il y a %1 étiquettes et %2 vecteurs, et «&#xa0;%3&#xa0;» dans la colonne %4 n’est pas un numéro de ligne</translation></message>
<message><source>There are %1 labels and %2 vectors, and the numbers in the column %3 begin with %4, so that it is open whether they count the rows from 0</source><translation>Il y a %1 étiquettes et %2 vecteurs, et les numéros de la colonne %3 commencent par %4, si bien qu’on ne sait pas s’ils comptent les lignes à partir de 0</translation></message>
<message><source>no numbers</source><comment>of an array, in place of its type</comment><translation>pas de nombres</translation></message>
<message><source>`projector_config.pbtxt` with the files that it names, or `vecs.tsv` with the `meta.tsv` beside it</source><translation>`projector_config.pbtxt` avec les fichiers qu’il nomme, ou `vecs.tsv` avec `meta.tsv` à côté</translation></message>
<message><source>too many tensors: %1</source><translation>trop de tenseurs&#xa0;: %1</translation></message>
<message><source>float16, bfloat16, float32, float64 and whole numbers; of several tensors `--tensor` names one</source><translation>float16, bfloat16, float32, float64 et nombres entiers&#x202f;; parmi plusieurs tenseurs, `--tensor` en désigne un</translation></message>
<message><source>The table</source><translation>La table</translation></message>
<message numerus="yes"><source>%n books taken on %1 (UTC)</source><comment>%n book taken on %1 (UTC)</comment><translation><numerusform>%n livre pris le %1 (UTC)</numerusform><numerusform>%n livres pris le %1 (UTC)</numerusform></translation></message>
<message numerus="yes"><source>%n ratings on %1 (UTC)</source><comment>%n rating on %1 (UTC)</comment><translation><numerusform>%n évaluation le %1 (UTC)</numerusform><numerusform>%n évaluations le %1 (UTC)</numerusform></translation></message>
<message numerus="yes"><source>%n books taken in all</source><comment>%n book taken in all</comment><translation><numerusform>%n livre pris en tout</numerusform><numerusform>%n livres pris en tout</numerusform></translation></message>
<message numerus="yes"><source>%n ratings in all</source><comment>%n rating in all</comment><translation><numerusform>%n évaluation en tout</numerusform><numerusform>%n évaluations en tout</numerusform></translation></message>
<message><source>mean</source><comment>a baseline: the mean of all ratings</comment><translation>moyenne</translation></message>
<message><source>bias</source><comment>a baseline: the biases of readers and books</comment><translation>biais</translation></message>
<message><source>popularity</source><comment>a baseline: the most popular books</comment><translation>popularité</translation></message>
<message><source>%1; %2</source><comment>two parts of a list</comment><translation>%1&#x202f;; %2</translation></message>
<message numerus="yes"><source>%n read without a rating</source><comment>%n read without a rating</comment><translation><numerusform>%n lu sans évaluation</numerusform><numerusform>%n lus sans évaluation</numerusform></translation></message>
<message><source>There is not enough memory for this: %1</source><comment>%1 is a task: draw this map</comment><translation>Il n’y a pas assez de mémoire pour ceci : %1</translation></message>
<message><source>This was not possible: %1 (%2)</source><comment>a task: draw this map; why not</comment><translation>Opération impossible : %1 (%2)</translation></message>
<message><source>A file of that name is there already: %1</source><comment>what it is</comment><translation>Un fichier de ce nom existe déjà : %1</translation></message>
<message numerus="yes"><source>%n cells hold %2 or the like, which stands for a control character in the tables of this program; it is read as that character (first on line %1)</source><comment>%n cell holds %2 or the like, which stands for a control character in the tables of this program; it is read as that character (first on line %1)</comment><translation><numerusform>%n cellule contient %2 ou une suite semblable, qui représente un caractère de contrôle dans les tableaux de ce programme&#x202f;; elle est lue comme ce caractère (la première à la ligne %1)</numerusform><numerusform>%n cellules contiennent %2 ou une suite semblable, qui représente un caractère de contrôle dans les tableaux de ce programme&#x202f;; elle est lue comme ce caractère (la première à la ligne %1)</numerusform></translation></message>
<message><source>bits</source><translation>bits</translation></message>
<message><source>There are no slices by %1, as these runs predict no ratings: %2</source><translation>Il n’y a pas de sous-ensembles selon %1, car ces entraînements ne prédisent pas d’évaluations : %2</translation></message>
<message><source>Choose a figure of lists with --metric, such as ndcg@10</source><translation>Choisissez une valeur de listes avec --metric, par exemple ndcg@10</translation></message>
<message><source>At most %1 bytes are kept, as the window's settings say</source><translation>Au plus %1 octets sont conservés, selon les réglages de la fenêtre</translation></message>
<message><source>How much is kept is set in the window, on its page of settings; what was not asked for longest goes first.</source><translation>La quantité conservée se règle dans la fenêtre, à la page Réglages&#x202f;; ce qui n’a pas servi depuis le plus longtemps part en premier.</translation></message>
<message><source>%1 is about files that are read, and a run holds its data</source><translation>%1 concerne des fichiers qui sont lus, et un entraînement contient ses données</translation></message>
<message><source>Say what is in the data, with every warning, in a project or in a run</source><translation>Dire ce que contiennent les données, avec tous les avertissements, ou ce que contient un projet ou un entraînement</translation></message>
<message><source>value</source><comment>column of a table</comment><translation>valeur</translation></message>
<message><source>in the preset</source><comment>column of a table</comment><translation>dans le préréglage</translation></message>
<message><source>run</source><translation>entraînement</translation></message>
<message><source>model</source><translation>modèle</translation></message>
<message><source>%1, preset %2</source><comment>a model, a preset</comment><translation>%1, préréglage %2</translation></message>
<message><source>goes on from</source><translation>suite de</translation></message>
<message><source>split</source><translation>partition</translation></message>
<message><source>training ratings</source><translation>évaluations d’entraînement</translation></message>
<message><source>held-out ratings</source><translation>évaluations mises de côté</translation></message>
<message><source>bytes</source><translation>octets</translation></message>
<message><source>%1 is followed by no language</source><translation>%1 n’est suivi d’aucune langue</translation></message>
<message><source>There is no such folder</source><translation>Ce dossier n’existe pas</translation></message>
<message><source>Choose one that exists</source><translation>Choisissez-en un qui existe</translation></message>
<message><source>Unsaved work is kept in this folder already</source><translation>Le travail non enregistré est déjà conservé dans ce dossier</translation></message>
<message><source>Choose another one</source><translation>Choisissez-en un autre</translation></message>
<message><source>There is too little room for unsaved work: %1 MB are free, and %2 MB are needed</source><translation>Il y a trop peu de place pour le travail non enregistré&#xa0;: %1&#xa0;Mo sont libres, et %2&#xa0;Mo sont nécessaires</translation></message>
<message><source>what is left out of the data</source><translation>ce qui est laissé de côté des données</translation></message>
<message><source>%1 takes up to %2 MB of memory, and there are %3</source><translation>%1 prend jusqu’à %2&#xa0;Mo de mémoire, et il y en a %3</translation></message>
<message><source>Close other programs, or name other figures</source><translation>Fermez d’autres programmes, ou nommez d’autres valeurs</translation></message>
<message><source>%1: takes up to %2 MB of memory; about %3 left</source><translation>%1&#xa0;: prend jusqu’à %2&#xa0;Mo de mémoire&#x202f;; encore environ %3</translation></message>
<message><source>Measure how fast this machine trains, ranks, reads and draws, on data made for that</source><translation>Mesurer à quelle vitesse cette machine entraîne, classe, lit et dessine, sur des données faites pour cela</translation></message>
<message><source>The figures to measure; all where none is named</source><translation>Les valeurs à mesurer&#x202f;; toutes si aucune n’est nommée</translation></message>
<message><source>How often each is measured, after a first time that does not count</source><translation>Combien de fois chacune est mesurée, après une première fois qui ne compte pas</translation></message>
<message><source>%1 of %2 trials are made, %3 are being made</source><translation>%1 essais sur %2 sont faits, %3 sont en cours</translation></message>
<message><source>"%1" is no amount of memory from 64M up</source><translation>«&#xa0;%1&#xa0;» n’est pas une quantité de mémoire d’au moins 64M</translation></message>
<message><source>Write 512M or 2G.</source><translation>Écrivez 512M ou 2G.</translation></message>
<message><source>The sample library is made, not read, and needs no store</source><translation>La bibliothèque d’exemple est fabriquée, pas lue, et n’a pas besoin de dépôt</translation></message>
<message><source>Name a folder or file, or --ratings FILE.</source><translation>Nommez un dossier ou un fichier, ou --ratings FILE.</translation></message>
<message><source>'%1' is a store already</source><translation>«&#xa0;%1&#xa0;» est déjà un dépôt</translation></message>
<message><source>Name the files that it was made of.</source><translation>Nommez les fichiers dont il a été fait.</translation></message>
<message><source>The data are in this folder: %1</source><translation>Les données sont dans ce dossier&#xa0;: %1</translation></message>
<message><source>Name another one for the store.</source><translation>Nommez-en un autre pour le dépôt.</translation></message>
<message><source>Read and clean more ratings than memory holds, once, into a store that stands for them</source><translation>Lire et nettoyer, une seule fois, plus d’évaluations que la mémoire n’en contient, dans un dépôt qui en tient lieu</translation></message>
<message><source>What the program may have in memory meanwhile</source><translation>Ce que le programme peut occuper en mémoire pendant ce temps</translation></message>
<message><source>Replace a store that is there already</source><translation>Remplacer un dépôt qui existe déjà</translation></message>
<message><source>A store is named where DATA is: info, train, search and the others read it page by page, and give what they give of the files.</source><translation>Un dépôt se met à la place de DATA&#xa0;: info, train, search et les autres le lisent page par page, et donnent ce qu’ils donnent pour les fichiers.</translation></message>
<message><source>%1 at work</source><comment>a number of trials</comment><translation>%1 en cours</translation></message>
<message><source>Stop after so much training, that of all workers added up; 0: no limit</source><translation>S’arrêter après cette durée d’entraînement, tous les ouvriers additionnés&#x202f;; 0&#xa0;: sans limite</translation></message>
<message><source>What the work is cannot be read</source><translation>Le travail à faire est illisible</translation></message>
<message><source>Is this program of the same version?</source><translation>Ce programme est-il de la même version&#x202f;?</translation></message>
<message><source>The program on %1 is of version %2, the work of version %3</source><translation>Le programme sur %1 est de la version %2, le travail de la version %3</translation></message>
<message><source>Have the same on all hosts; --remote-program says where it is.</source><translation>Ayez le même sur toutes les machines&#x202f;; --remote-program dit où il est.</translation></message>
<message><source>%1 does not work with the instructions %2, and others give other digits</source><translation>%1 ne travaille pas avec les instructions %2, et d’autres donnent d’autres chiffres</translation></message>
<message><source>Set SHELFSPACE_ISA to some that all hosts have where the work begins.</source><translation>Là où le travail commence, donnez à SHELFSPACE_ISA des instructions que toutes les machines ont.</translation></message>
<message><source>The data on %1 are others than where the work began: %2 ratings, checksum %3 and not %4</source><translation>Les données sur %1 sont autres que là où le travail a commencé&#xa0;: %2 évaluations, somme de contrôle %3 et non %4</translation></message>
<message><source>Have the same files under the same name on all hosts.</source><translation>Ayez les mêmes fichiers sous le même nom sur toutes les machines.</translation></message>
<message><source>This model takes the ratings of a store into memory: %1 MB</source><translation>Ce modèle prend en mémoire les évaluations d’un dépôt&#xa0;: %1&#xa0;Mo</translation></message>
<message><source>Working</source><translation>Au travail</translation></message>
<message><source>Whoever began this work shows no sign of life</source><translation>Qui a commencé ce travail ne donne pas signe de vie</translation></message>
<message><source>Begin it again with the same words; it goes on where it was.</source><translation>Relancez-le par la même commande&#x202f;; il reprend où il en était.</translation></message>
<message numerus="yes"><source>The work is over; %n trials were made here.</source><comment>The work is over; %n trial was made here.</comment><translation><numerusform>Le travail est fini&#x202f;; %n essai a été fait ici.</numerusform><numerusform>Le travail est fini&#x202f;; %n essais ont été faits ici.</numerusform></translation></message>
<message><source>Make trials of a search or a leaderboard that another machine has begun</source><translation>Faire des essais d’une recherche ou d’un classement qu’une autre machine a commencé</translation></message>
<message><source>The folder that search or leaderboard was given with --queue</source><translation>Le dossier qui a été donné à search ou leaderboard par --queue</translation></message>
<message><source>What this worker is called; by itself the host and a number</source><translation>Le nom de cet ouvrier&#x202f;; d’office, la machine et un nombre</translation></message>
<message><source>How many workers share this machine and its threads</source><translation>Combien d’ouvriers se partagent cette machine et ses threads</translation></message>
<message><source>Threads to use, 0 for as many as the machine has, divided among its workers</source><translation>Threads à utiliser, 0 pour autant que la machine en a, partagés entre ses ouvriers</translation></message>
<message><source>Any number of workers can come and go: what one had begun when it was ended is made by another. It ends with the work, or where that shows no sign of life.</source><translation>Les ouvriers peuvent aller et venir en tout nombre&#xa0;: ce que l’un avait commencé quand il a été arrêté est fait par un autre. Il finit avec le travail, ou quand celui-ci ne donne plus signe de vie.</translation></message>
<message><source>The same on several machines.</source><translation>La même chose sur plusieurs machines.</translation></message>
<message><source>One more worker for a search that has begun.</source><translation>Un ouvrier de plus pour une recherche commencée.</translation></message>
<message><source>Two figures of speed on this machine.</source><translation>Deux valeurs de vitesse sur cette machine.</translation></message>
<message><source>%1 is about files that are read, and a store holds what was read: prepare it anew</source><translation>%1 concerne des fichiers qui sont lus, et un dépôt contient ce qui a été lu&#xa0;: préparez-le de nouveau</translation></message>
<message><source>Other machines</source><translation>Autres machines</translation></message>
<message><source>A new folder that all machines see under the same name, as they do DATA: there the workers find what to do. Without --hosts others start them, with 'shelfspace work FOLDER'; what comes out is the same whoever works</source><translation>Un nouveau dossier que toutes les machines voient sous le même nom, comme DATA&#xa0;: les ouvriers y trouvent quoi faire. Sans --hosts, d’autres les lancent, par «&#xa0;shelfspace work FOLDER&#xa0;»&#x202f;; le résultat est le même, qui que ce soit qui travaille</translation></message>
<message><source>Spread the work over these: one host a line, with the number of workers where it is not one, HOST:2 or HOST slots=2; localhost needs no ssh</source><translation>Répartir le travail sur celles-ci&#xa0;: une machine par ligne, avec le nombre d’ouvriers s’il n’est pas un, HOST:2 ou HOST slots=2&#x202f;; localhost n’a pas besoin de ssh</translation></message>
<message><source>Say the line that starts so many workers in Slurm, and wait for them</source><translation>Donner la ligne qui lance autant d’ouvriers dans Slurm, et les attendre</translation></message>
<message><source>What starts a worker on a host</source><translation>Ce qui lance un ouvrier sur une machine</translation></message>
<message><source>Where shelfspace is on the hosts; by itself where it is here</source><translation>Où se trouve shelfspace sur les machines&#x202f;; d’office, là où il est ici</translation></message>
<message><source>Seconds without a sign of life after which another takes a worker's trial</source><translation>Secondes sans signe de vie après lesquelles un autre prend l’essai d’un ouvrier</translation></message>
<message><source>Both --hosts and --sbatch say who works</source><translation>--hosts et --sbatch disent tous deux qui travaille</translation></message>
<message><source>Other machines cannot read standard input</source><translation>D’autres machines ne peuvent pas lire l’entrée standard</translation></message>
<message><source>Name a file that all of them see.</source><translation>Nommez un fichier que toutes voient.</translation></message>
<message><source>Start the workers: %1</source><translation>Lancez les ouvriers&#xa0;: %1</translation></message>
<message><source>A worker on %1 is gone, the others go on: %2</source><comment>a host, and what was said there</comment><translation>Un ouvrier sur %1 a disparu, les autres continuent&#xa0;: %2</translation></message>
<message><source>figure</source><comment>column of a table</comment><translation>valeur</translation></message>
<message><source>median</source><comment>column of a table</comment><translation>médiane</translation></message>
<message><source>least</source><comment>column of a table</comment><translation>minimum</translation></message>
<message><source>a second</source><comment>column of a table</comment><translation>par seconde</translation></message>
<message><source>of the most</source><comment>column of a table</comment><translation>du possible</translation></message>
<message><source>MB</source><comment>column of a table</comment><translation>Mo</translation></message>
<message><source>The most: one thread of this processor multiplies and adds %1 billion floats a second (%2), and reads %3 GB a second from memory. Each figure had %4 threads at most.</source><translation>Le plus possible&#xa0;: un thread de ce processeur multiplie et additionne %1 milliards de nombres à virgule par seconde (%2), et lit %3&#xa0;Go par seconde en mémoire. Chaque valeur a eu %4 threads au plus.</translation></message>
<message numerus="yes"><source>%n readers with fewer than %1</source><comment>%n reader with fewer than %1</comment><translation><numerusform>%n lecteur qui en a moins de %1</numerusform><numerusform>%n lecteurs qui en ont moins de %1</numerusform></translation></message>
<message numerus="yes"><source>%n books with fewer than %1</source><comment>%n book with fewer than %1</comment><translation><numerusform>%n livre qui en a moins de %1</numerusform><numerusform>%n livres qui en ont moins de %1</numerusform></translation></message>
<message><source>The disk has no room for %1 MB more; %2 MB are free</source><translation>Le disque n’a plus de place pour %1&#xa0;Mo&#x202f;; %2&#xa0;Mo sont libres</translation></message>
<message><source>Name a folder on another disk.</source><translation>Nommez un dossier sur un autre disque.</translation></message>
<message><source>What must be in memory of these data, as ids and titles, is more than %1 MB</source><translation>Ce qui doit être en mémoire de ces données, comme identifiants et titres, fait plus de %1&#xa0;Mo</translation></message>
<message><source>Give more: --memory 2G.</source><translation>Donnez davantage&#xa0;: --memory 2G.</translation></message>
<message><source>prepare a store</source><comment>a task</comment><translation>préparer un dépôt</translation></message>
<message><source>This store was made by a newer version of Shelfspace (format %1, this program reads up to %2)</source><translation>Ce dépôt a été fait par une version plus récente de Shelfspace (format %1, ce programme lit jusqu’à %2)</translation></message>
<message><source>Every rating counts as a sign of interest, whatever its stars. Vectors are fitted so that the product of a reader's and a book's is near 1 where the reader has the book and, with a small weight, near 0 for all other books; readers and books are solved for in turn while the other side stays. Taking all books without a rating into account, not a sample of them, is what makes it strong; well tuned it keeps up with far newer models. A new reader gets a vector at once without training, and a score is exactly a sum over the reader's books. It predicts no stars, and a book that nobody has read cannot be placed.</source><translation>Chaque évaluation compte comme un signe d’intérêt, quelles que soient ses étoiles. Les vecteurs sont ajustés pour que le produit de celui d’un lecteur et de celui d’un livre soit proche de 1 là où le lecteur a le livre et, avec un petit poids, proche de 0 pour tous les autres livres&#x202f;; lecteurs et livres sont résolus tour à tour, pendant que l’autre côté reste fixe. C’est la prise en compte de tous les livres sans évaluation, et non d’un échantillon, qui fait sa force&#x202f;; bien réglé, il tient tête à des modèles bien plus récents. Un nouveau lecteur obtient un vecteur aussitôt, sans entraînement, et un score est exactement une somme sur les livres du lecteur. Il ne prédit pas d’étoiles, et un livre que personne n’a lu ne peut être placé.</translation></message>
<message><source>Exact solutions</source><translation>Solutions exactes</translation></message>
<message><source>Solve for each reader and book at once instead of in a few steps from where they stood: no better, and several times slower.</source><translation>Résoudre exactement pour chaque lecteur et chaque livre au lieu de faire quelques pas depuis leur position&#xa0;: pas meilleur, et plusieurs fois plus lent.</translation></message>
<message><source>a store</source><translation>un dépôt</translation></message>
<message><source>it ended with %1</source><translation>il s’est terminé par %1</translation></message>
<message><source>it was killed</source><translation>il a été tué</translation></message>
<message><source>'%1' is no name of a host</source><translation>«&#xa0;%1&#xa0;» n’est pas le nom d’une machine</translation></message>
<message><source>Write one host a line: HOST or HOST:2</source><translation>Écrivez une machine par ligne&#xa0;: HOST ou HOST:2</translation></message>
<message><source>'%1' is more than a line of hosts has</source><translation>«&#xa0;%1&#xa0;» est plus que ce qu’une ligne de machines contient</translation></message>
<message><source>'%1' is no number of places</source><translation>«&#xa0;%1&#xa0;» n’est pas un nombre de places</translation></message>
<message><source>It is a whole number from 1 to %1</source><translation>C’est un nombre entier de 1 à %1</translation></message>
<message><source>The file names more hosts than can be</source><translation>Le fichier nomme plus de machines qu’il ne peut y en avoir</translation></message>
<message><source>The file names no host</source><translation>Le fichier ne nomme aucune machine</translation></message>
<message><source>No worker is left; the last one, on %1: %2</source><comment>a host, and what was said there</comment><translation>Il ne reste aucun ouvrier&#x202f;; le dernier, sur %1&#xa0;: %2</translation></message>
<message><source>Nobody hands out work in this folder</source><translation>Personne ne distribue de travail dans ce dossier</translation></message>
<message><source>Begin a search or a leaderboard with --queue and this folder, or wait until it has begun</source><translation>Commencez une recherche ou un classement avec --queue et ce dossier, ou attendez qu’il ait commencé</translation></message>
<message><source>Another search works in this folder</source><translation>Une autre recherche travaille dans ce dossier</translation></message>
<message><source>Choose another folder, or wait for its end</source><translation>Choisissez un autre dossier, ou attendez sa fin</translation></message>
<message><source>This folder holds results of other work</source><translation>Ce dossier contient les résultats d’un autre travail</translation></message>
<message><source>Choose another folder, or remove this one</source><translation>Choisissez un autre dossier, ou supprimez celui-ci</translation></message>
<message><source>There is something else in this folder: %1</source><translation>Il y a autre chose dans ce dossier&#xa0;: %1</translation></message>
<message><source>Choose a new or an empty one</source><translation>Choisissez-en un nouveau ou un vide</translation></message>
<message numerus="yes"><source>%n workers have failed at the same trial</source><comment>%n worker has failed at the same trial</comment><translation><numerusform>%n ouvrier a échoué au même essai</numerusform><numerusform>%n ouvriers ont échoué au même essai</numerusform></translation></message>
<message><source>Look whether it takes more memory or time than the hosts have</source><translation>Regardez s’il prend plus de mémoire ou de temps que les machines n’en ont</translation></message>
<message><source>Ratings that memory does not hold, read once into a store.</source><translation>Des évaluations qui ne tiennent pas en mémoire, lues une fois dans un dépôt.</translation></message>
</context>
</TS>
