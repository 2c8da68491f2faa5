<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
<name>engine</name>
<message><source>There is no language '%1'</source><translation>Die Sprache „%1“ gibt es nicht</translation></message>
<message><source>%1, %2</source><comment>two things of a list</comment><translation>%1, %2</translation></message>
<message><source>%1 and %2</source><comment>the last two of a list</comment><translation>%1 und %2</translation></message>
<message><source>%1 or %2</source><comment>the last two of a list</comment><translation>%1 oder %2</translation></message>
<message><source>There is no figure "%1" to compare by</source><translation>Die Kennzahl „%1“, nach der verglichen werden soll, gibt es nicht</translation></message>
<message><source>Choose one of %1</source><translation>Wählen Sie eine von: %1</translation></message>
<message><source>'%1' is not LINE=ID</source><translation>„%1“ ist nicht von der Form LINE=ID</translation></message>
<message><source>Write --choose 12=345, or 12=none.</source><translation>Schreiben Sie --choose 12=345 oder 12=none.</translation></message>
<message><source>No book of the library begins on line %1</source><translation>In Zeile %1 beginnt kein Buch der Bibliothek</translation></message>
<message><source>--choose names line %1 twice</source><translation>--choose nennt Zeile %1 zweimal</translation></message>
<message><source>A line is one book.</source><translation>Eine Zeile ist ein Buch.</translation></message>
<message><source>--choose is for a library of books, not for a table of ratings</source><translation>--choose gilt für eine Bibliothek mit Büchern, nicht für eine Tabelle mit Bewertungen</translation></message>
<message><source>The model '%1' has no book vectors</source><translation>Das Modell „%1“ hat keine Buchvektoren</translation></message>
<message><source>Train one that has, for example goodbooks-neural.</source><translation>Trainieren Sie eines, das sie hat, zum Beispiel goodbooks-neural.</translation></message>
<message><source>There is no book '%1' in these data</source><translation>Das Buch „%1“ gibt es in diesen Daten nicht</translation></message>
<message><source>There is no reader '%1' in these data</source><translation>Den Leser „%1“ gibt es in diesen Daten nicht</translation></message>
<message><source>--why is about two books, and not about a sum of some</source><translation>--why gilt für zwei Bücher, nicht für eine Summe</translation></message>
<message><source>Leave out --plus and --minus</source><translation>Lassen Sie --plus und --minus weg</translation></message>
<message><source>ratings[%1]: %2</source><translation>ratings[%1]: %2</translation></message>
<message><source>The body is no JSON document</source><translation>Der Inhalt der Anfrage ist kein JSON-Dokument</translation></message>
<message><source>The body has no list 'ratings'</source><translation>Der Inhalt der Anfrage hat keine Liste 'ratings'</translation></message>
<message><source>The list 'ratings' is empty</source><translation>Die Liste 'ratings' ist leer</translation></message>
<message><source>Name a book and its rating.</source><translation>Nennen Sie ein Buch und seine Bewertung.</translation></message>
<message><source>%1: '%2' is none of %3</source><translation>%1: „%2“ ist keines von: %3</translation></message>
<message><source>%1: '%2' is neither true nor false</source><translation>%1: „%2“ ist weder true noch false</translation></message>
<message><source>%1 is missing</source><translation>%1 fehlt</translation></message>
<message><source>%1 needs %2</source><translation>%1 benötigt %2</translation></message>
<message><source>'%1' is no span of years</source><translation>„%1“ ist keine Zeitspanne in Jahren</translation></message>
<message><source>Write 1990..2000, 1990.., ..2000 or one year.</source><translation>Schreiben Sie 1990..2000, 1990.., ..2000 oder ein Jahr.</translation></message>
<message><source>'%1' is not COLUMN=VALUE</source><translation>„%1“ ist nicht von der Form COLUMN=VALUE</translation></message>
<message><source>The catalogue has no column '%1'</source><translation>Der Katalog hat keine Spalte „%1“</translation></message>
<message><source>It has no further columns.</source><translation>Er hat keine weiteren Spalten.</translation></message>
<message><source>It has: %1.</source><translation>Er hat: %1.</translation></message>
<message><source>'%1' is not NAME=VALUE</source><translation>„%1“ ist nicht von der Form NAME=VALUE</translation></message>
<message><source>Write features as age=25,occupation=student.</source><translation>Geben Sie Merkmale in der Form age=25,occupation=student an.</translation></message>
<message><source>No display was found, so the window cannot be shown</source><translation>Es wurde keine Anzeige gefunden, daher kann das Fenster nicht gezeigt werden</translation></message>
<message><source>Run shelfspace tour --out DIR for the same work without one, or shelfspace --help</source><translation>Rufen Sie shelfspace tour --out DIR auf, um dasselbe ohne Fenster zu tun, oder shelfspace --help</translation></message>
<message><source>No thread can be made, and without one nothing can be drawn</source><translation>Es lässt sich kein Thread anlegen, und ohne einen kann nichts gezeichnet werden</translation></message>
<message><source>Raise the limit of processes or of memory (ulimit -u, ulimit -v), or end other programs.</source><translation>Erhöhen Sie die Grenze für Prozesse oder Speicher (ulimit -u, ulimit -v), oder beenden Sie andere Programme.</translation></message>
<message><source>A project is opened alone: it has data and runs of its own</source><translation>Ein Projekt wird allein geöffnet: Es hat eigene Daten und Läufe</translation></message>
<message><source>Open it, and other files in another window</source><translation>Öffnen Sie es, und andere Dateien in einem weiteren Fenster</translation></message>
<message><source>Vectors are opened one file after the other</source><translation>Vektoren werden Datei für Datei geöffnet</translation></message>
<message><source>Open a file of vectors alone, or with the file of its labels</source><translation>Öffnen Sie eine Vektordatei allein oder mit der Datei ihrer Beschriftungen</translation></message>
<message><source>These files do not belong together: %1</source><translation>Diese Dateien gehören nicht zusammen: %1</translation></message>
<message><source>Open one folder, or files named ratings, books, users and tags</source><translation>Öffnen Sie einen Ordner oder Dateien namens ratings, books, users und tags</translation></message>
<message><source>None of these files is named as one of ratings</source><translation>Keine dieser Dateien ist nach Bewertungen (ratings) benannt</translation></message>
<message><source>Open the ratings file alone or together with the others</source><translation>Öffnen Sie die Bewertungsdatei allein oder zusammen mit den anderen</translation></message>
<message><source>shelfspace --help lists what there is</source><translation>shelfspace --help listet auf, was es gibt</translation></message>
<message><source>Did you mean '%1'?</source><translation>Meinten Sie „%1“?</translation></message>
<message><source>There are no ratings among the files</source><translation>Unter den Dateien sind keine Bewertungen</translation></message>
<message><source>Name them with --ratings FILE</source><translation>Geben Sie sie mit --ratings FILE an</translation></message>
<message><source>There is no option called %1</source><translation>Die Option %1 gibt es nicht</translation></message>
<message><source>This view cannot be read</source><translation>Diese Ansicht ist nicht lesbar</translation></message>
<message><source>Remove it and keep the view again</source><translation>Entfernen Sie sie, und merken Sie die Ansicht erneut</translation></message>
<message><source>This view was kept by a newer version of the program</source><translation>Diese Ansicht wurde von einer neueren Version des Programms gemerkt</translation></message>
<message><source>Update the program to open it</source><translation>Aktualisieren Sie das Programm, um sie zu öffnen</translation></message>
<message><source>These data know none of the books in this file</source><translation>Diese Daten kennen keines der Bücher in dieser Datei</translation></message>
<message><source>Book ids are those of the data.</source><translation>Buch-IDs sind die der Daten.</translation></message>
<message><source>A mirror is an address that begins with https:// or http://, not '%1'</source><translation>Ein Spiegelserver ist eine Adresse, die mit https:// oder http:// beginnt, nicht „%1“</translation></message>
<message><source>The names of the files are put behind it: https://example.org/books/</source><translation>Die Namen der Dateien werden angehängt: https://example.org/books/</translation></message>
<message><source>A mirror's address has no user, no ? and no #: '%1'</source><translation>Die Adresse eines Spiegelservers enthält weder Benutzer noch ? oder #: „%1“</translation></message>
<message><source>'%1' has an escape that is none</source><translation>„%1“ enthält eine ungültige Escape-Sequenz</translation></message>
<message><source>Write % as %25, and others as % and two hexadecimal digits.</source><translation>Schreiben Sie % als %25 und andere Zeichen als % mit zwei Hexadezimalziffern.</translation></message>
<message><source>There is no parameter '%1'</source><translation>Den Parameter „%1“ gibt es nicht</translation></message>
<message><source>None is taken here.</source><translation>Hier wird keiner angenommen.</translation></message>
<message><source>There are: %1.</source><translation>Es gibt: %1.</translation></message>
<message><source>%1 is there twice</source><translation>%1 ist zweimal angegeben</translation></message>
<message><source>Name one reader</source><translation>Nennen Sie einen Leser</translation></message>
<message><source>Write user=ID or features=NAME=VALUE,...</source><translation>Schreiben Sie user=ID oder features=NAME=VALUE,...</translation></message>
<message><source>Name another port, or 0 for any that is free.</source><translation>Nennen Sie einen anderen Port, oder 0 für einen beliebigen freien.</translation></message>
<message><source>Ports from 1024 up are.</source><translation>Erlaubt sind Ports ab 1024.</translation></message>
<message><source>'%1' is no numeric address</source><translation>„%1“ ist keine numerische Adresse</translation></message>
<message><source>Write 127.0.0.1, ::1, 0.0.0.0 or one of this computer's.</source><translation>Schreiben Sie 127.0.0.1, ::1, 0.0.0.0 oder eine Adresse dieses Computers.</translation></message>
<message><source>No thread can be started: %1</source><translation>Es lässt sich kein Thread starten: %1</translation></message>
<message><source>A body of type '%1' is not taken</source><translation>Inhalte vom Typ „%1“ werden nicht angenommen</translation></message>
<message><source>Say Content-Type: one of %1.</source><translation>Geben Sie Content-Type an: eines von %1.</translation></message>
<message><source>The header Host is missing</source><translation>Der Header Host fehlt</translation></message>
<message><source>'%1' is not this server</source><translation>„%1“ ist nicht dieser Server</translation></message>
<message><source>It is %1.</source><translation>Dieser ist %1.</translation></message>
<message><source>There is nothing at %1</source><translation>Unter %1 gibt es nichts</translation></message>
<message><source>What there is stands in /openapi.json.</source><translation>Was es gibt, steht in /openapi.json.</translation></message>
<message><source>%1 is not for %2</source><translation>%1 gilt nicht für %2</translation></message>
<message><source>It takes %1.</source><translation>Angenommen wird %1.</translation></message>
<message><source>There is not enough memory for the pictures of the books</source><translation>Der Speicher reicht für die Bilder der Bücher nicht aus</translation></message>
<message><source>This is no file of a reader</source><translation>Das ist keine Leserdatei</translation></message>
<message><source>A newer program wrote this reader</source><translation>Ein neueres Programm hat diesen Leser geschrieben</translation></message>
<message><source>Open it with that version.</source><translation>Öffnen Sie ihn mit dessen Version.</translation></message>
<message><source>Correct the number in the file, or remove the file.</source><translation>Berichtigen Sie die Zahl in der Datei, oder entfernen Sie die Datei.</translation></message>
<message><source>A report is a page or a PDF, and '%1' ends neither in .html nor in .pdf</source><translation>Ein Bericht ist eine Seite oder ein PDF, und „%1“ endet weder auf .html noch auf .pdf</translation></message>
<message><source>Name it FILE.html or FILE.pdf.</source><translation>Nennen Sie ihn FILE.html oder FILE.pdf.</translation></message>
<message><source>The run has no model yet</source><translation>Der Lauf hat noch kein Modell</translation></message>
<message><source>Train it first.</source><translation>Trainieren Sie ihn zuerst.</translation></message>
<message><source>There is not enough memory for the picture of the map</source><translation>Der Speicher reicht für das Bild der Karte nicht aus</translation></message>
<message><source>Ratings are wanted here, and no run</source><translation>Hier werden Bewertungen gebraucht, kein Lauf</translation></message>
<message><source>compare these runs</source><comment>a task</comment><translation>diese Läufe zu vergleichen</translation></message>
<message><source>measure this run reader by reader</source><comment>a task</comment><translation>diesen Lauf Leser für Leser zu messen</translation></message>
<message><source>This run predicts no ratings, so it has no %1</source><translation>Dieser Lauf sagt keine Bewertungen vorher, daher hat er keinen Wert für %1</translation></message>
<message><source>Choose a figure of lists, such as NDCG@10</source><translation>Wählen Sie eine Kennzahl für Listen, etwa NDCG@10</translation></message>
<message><source>look at this run slice by slice</source><comment>a task</comment><translation>diesen Lauf nach Teilmengen zu untersuchen</translation></message>
<message><source>Readers by ratings in training</source><translation>Leser nach Bewertungen im Training</translation></message>
<message><source>Books by ratings in training</source><translation>Bücher nach Bewertungen im Training</translation></message>
<message><source>Books new or rare in training</source><translation>Bücher, die im Training neu oder selten sind</translation></message>
<message><source>file %1</source><translation>Datei %1</translation></message>
<message><source>The archive is damaged or cut off: %1</source><translation>Das Archiv ist beschädigt oder abgeschnitten: %1</translation></message>
<message><source>The archive is damaged or cut off: it makes no sense</source><translation>Das Archiv ist beschädigt oder abgeschnitten: Es ergibt keinen Sinn</translation></message>
<message><source>Fetch or copy it once more.</source><translation>Laden oder kopieren Sie es noch einmal.</translation></message>
<message><source>The file is encrypted</source><translation>Die Datei ist verschlüsselt</translation></message>
<message><source>Unpack it with its password, then open it.</source><translation>Entpacken Sie sie mit ihrem Passwort, und öffnen Sie sie dann.</translation></message>
<message><source>The file cannot be read: %1</source><translation>Die Datei kann nicht gelesen werden: %1</translation></message>
<message><source>Open it again when nothing writes to it any more.</source><translation>Öffnen Sie sie erneut, wenn nichts mehr in sie schreibt.</translation></message>
<message><source>its checksum is wrong</source><translation>ihre Prüfsumme ist falsch</translation></message>
<message><source>it has no gzip header where one is due</source><translation>wo ein gzip-Header hingehört, fehlt er</translation></message>
<message><source>it is packed in a way that gzip does not know</source><translation>sie ist auf eine Weise gepackt, die gzip nicht kennt</translation></message>
<message><source>its packed bytes make no sense</source><translation>ihre gepackten Bytes ergeben keinen Sinn</translation></message>
<message><source>it ends before its time</source><translation>sie endet zu früh</translation></message>
<message><source>What follows the packed text is no gzip and was left out</source><translation>Was auf den gepackten Text folgt, ist kein gzip und wurde ausgelassen</translation></message>
<message><source>The gzip file is damaged or cut off: %1</source><translation>Die gzip-Datei ist beschädigt oder abgeschnitten: %1</translation></message>
<message><source>%1, ... (%2 files)</source><translation>%1, ... (%2 Dateien)</translation></message>
<message><source>The file is an OpenDocument spreadsheet, which is not read here</source><translation>Die Datei ist eine OpenDocument-Tabelle, die hier nicht gelesen wird</translation></message>
<message><source>Save it as .xlsx or as CSV.</source><translation>Speichern Sie sie als .xlsx oder als CSV.</translation></message>
<message><source>There is no such file</source><translation>Diese Datei gibt es nicht</translation></message>
<message><source>The file is %1, which is not read here</source><translation>Die Datei ist %1, was hier nicht gelesen wird</translation></message>
<message><source>Unpack or export it, then open what comes out.</source><translation>Entpacken oder exportieren Sie sie, und öffnen Sie das Ergebnis.</translation></message>
<message><source>There is no such file: what is packed there has no others in it</source><translation>Diese Datei gibt es nicht: Was dort gepackt ist, enthält keine weiteren</translation></message>
<message><source>The archive holds no file</source><translation>Das Archiv enthält keine Datei</translation></message>
<message><source>There is no such file in the archive; it holds %1</source><translation>Diese Datei gibt es im Archiv nicht; es enthält %1</translation></message>
<message><source>The archive holds several files: %1</source><translation>Das Archiv enthält mehrere Dateien: %1</translation></message>
<message><source>Keep it as a file, of which one can be named.</source><translation>Bewahren Sie es als Datei auf, aus der sich eine nennen lässt.</translation></message>
<message><source>Name the one that is meant: %1/%2.</source><translation>Nennen Sie die gemeinte: %1/%2.</translation></message>
<message><source>A workbook cannot be read from a pipe</source><translation>Eine Arbeitsmappe kann nicht aus einer Pipe gelesen werden</translation></message>
<message><source>Name the file.</source><translation>Nennen Sie die Datei.</translation></message>
<message><source>This is an archive within an archive</source><translation>Das ist ein Archiv in einem Archiv</translation></message>
<message><source>Unpack %1 and open what comes out.</source><translation>Entpacken Sie %1, und öffnen Sie das Ergebnis.</translation></message>
<message><source>The archive holds two files of this name</source><translation>Das Archiv enthält zwei Dateien dieses Namens</translation></message>
<message><source>Unpack it, which keeps the last of them, and open what comes out.</source><translation>Entpacken Sie es, wobei die letzte davon erhalten bleibt, und öffnen Sie das Ergebnis.</translation></message>
<message><source>The archive holds more than %1 files</source><translation>Das Archiv enthält mehr als %1 Dateien</translation></message>
<message><source>Unpack it and open the file of ratings.</source><translation>Entpacken Sie es, und öffnen Sie die Bewertungsdatei.</translation></message>
<message><source>The archive is cut off: the list of its files is missing</source><translation>Das Archiv ist abgeschnitten: Die Liste seiner Dateien fehlt</translation></message>
<message><source>unpack the file</source><comment>a task</comment><translation>die Datei zu entpacken</translation></message>
<message><source>The file is Parquet, which needs duckdb or Python's pyarrow to be read, and neither is here</source><translation>Die Datei ist Parquet; zum Lesen braucht es duckdb oder pyarrow für Python, und beides fehlt hier</translation></message>
<message><source>Install one, as by 'python3 -m pip install pyarrow'.</source><translation>Installieren Sie eines davon, etwa mit 'python3 -m pip install pyarrow'.</translation></message>
<message><source>%1 could not be started: %2</source><translation>%1 konnte nicht gestartet werden: %2</translation></message>
<message><source>%1 could not read the Parquet file: it says no reason</source><translation>%1 konnte die Parquet-Datei nicht lesen: ohne Angabe eines Grundes</translation></message>
<message><source>%1 could not read the Parquet file: %2</source><translation>%1 konnte die Parquet-Datei nicht lesen: %2</translation></message>
<message><source>Unpacking was stopped at %1 bytes, more than %2 times what they are packed in</source><translation>Das Entpacken wurde bei %1 Bytes beendet, mehr als dem %2-Fachen des gepackten Umfangs</translation></message>
<message><source>If the file is meant to be so, unpack it and open what comes out.</source><translation>Wenn die Datei so sein soll, entpacken Sie sie, und öffnen Sie das Ergebnis.</translation></message>
<message><source>The workbook is damaged: %1</source><translation>Die Arbeitsmappe ist beschädigt: %1</translation></message>
<message><source>Open it in a spreadsheet and save it again.</source><translation>Öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie erneut.</translation></message>
<message><source>The workbook has no sheet called "%1"; it has %2</source><translation>Die Arbeitsmappe hat kein Blatt namens „%1“; sie hat %2</translation></message>
<message><source>The workbook has the sheets %1; the first is read. %2/%3 is another</source><translation>Die Arbeitsmappe hat die Blätter %1; das erste wird gelesen. %2/%3 ist ein anderes</translation></message>
<message><source>its list of sheets is no XML</source><translation>ihre Liste der Blätter ist kein XML</translation></message>
<message><source>it lists no sheets</source><translation>sie nennt keine Blätter</translation></message>
<message><source>its texts are no XML</source><translation>ihre Texte sind kein XML</translation></message>
<message><source>the sheet "%1" has no cells</source><translation>das Blatt „%1“ hat keine Zellen</translation></message>
<message><source>a row of the sheet "%1" has no end</source><translation>eine Zeile des Blatts „%1“ hat kein Ende</translation></message>
<message><source>the sheet "%1" has more empty cells than a sheet has</source><translation>das Blatt „%1“ hat mehr leere Zellen, als ein Blatt haben kann</translation></message>
<message><source>a row of the sheet "%1" is no XML</source><translation>eine Zeile des Blatts „%1“ ist kein XML</translation></message>
<message><source>the rows of the sheet "%1" are not in order</source><translation>die Zeilen des Blatts „%1“ sind nicht in der richtigen Reihenfolge</translation></message>
<message><source>a cell of the sheet "%1" has no place</source><translation>eine Zelle des Blatts „%1“ hat keine Position</translation></message>
<message><source>%1 to %2</source><translation>%1 bis %2</translation></message>
<message><source>without the quotes and blanks around them</source><comment>how ids are compared</comment><translation>ohne die Anführungszeichen und Leerzeichen um sie herum</translation></message>
<message><source>compared as numbers: 1, 1.0 and 001 are one</source><translation>verglichen als Zahlen: 1, 1.0 und 001 sind dasselbe</translation></message>
<message><source>compared as ISBNs: ten digits or 13, hyphens and zeros lost in front make no difference</source><translation>verglichen als ISBN: zehn oder 13 Ziffern, Bindestriche und vorn verlorene Nullen machen keinen Unterschied</translation></message>
<message><source>No column holds any book of the ratings; the columns are: %1</source><translation>Keine Spalte enthält ein Buch der Bewertungen; die Spalten sind: %1</translation></message>
<message><source>No column holds any reader of the ratings; the columns are: %1</source><translation>Keine Spalte enthält einen Leser der Bewertungen; die Spalten sind: %1</translation></message>
<message><source>Check that both files belong to the same data set.</source><translation>Prüfen Sie, ob beide Dateien zum selben Datensatz gehören.</translation></message>
<message><source>The books of the ratings are joined to the column "%1", which holds %2 of them</source><translation>Die Bücher der Bewertungen werden mit der Spalte „%1“ verknüpft, die %2 davon enthält</translation></message>
<message><source>The readers of the ratings are joined to the column "%1", which holds %2 of them</source><translation>Die Leser der Bewertungen werden mit der Spalte „%1“ verknüpft, die %2 davon enthält</translation></message>
<message><source>%1, %2</source><comment>a statement and how ids are compared</comment><translation>%1, %2</translation></message>
<message><source>%1 (ratings %2, column %3)</source><comment>a statement; the ranges of the ids</comment><translation>%1 (Bewertungen %2, Spalte %3)</translation></message>
<message><source>%1 %2</source><comment>a column and the share of ids that it holds</comment><translation>%1 %2</translation></message>
<message><source>%1; others: %2</source><translation>%1; andere: %2</translation></message>
<message><source>The book has no id and was left out</source><translation>Das Buch hat keine ID und wurde ausgelassen</translation></message>
<message><source>The book %1 is listed again and was left out</source><translation>Das Buch %1 ist noch einmal aufgeführt und wurde ausgelassen</translation></message>
<message><source>No column is named genres, genre or tags; the columns are: %1</source><translation>Keine Spalte heißt genres, genre oder tags; die Spalten sind: %1</translation></message>
<message><source>Nothing is left after --%1: %2</source><translation>Nach --%1 bleibt nichts übrig: %2</translation></message>
<message><source>Ask for less</source><translation>Verlangen Sie weniger</translation></message>
<message><source>These data have no ratings: every line is a book that was taken, so all values are one</source><translation>Diese Daten haben keine Bewertungen: Jede Zeile ist ein genommenes Buch, daher sind alle Werte eins</translation></message>
<message><source>Leave out --one-value.</source><translation>Lassen Sie --one-value weg.</translation></message>
<message><source>one-value %1</source><translation>one-value %1</translation></message>
<message numerus="yes"><source>%n readers with %1 ratings or more, all of one value, and their %2 left out</source><comment>%n reader with %1 ratings or more, all of one value, and their %2 left out</comment><translation><numerusform>%n Leser mit mindestens %1 Bewertungen, alle mit demselben Wert, und dessen %2 ausgelassen</numerusform><numerusform>%n Leser mit mindestens %1 Bewertungen, alle mit demselben Wert, und deren %2 ausgelassen</numerusform></translation></message>
<message numerus="yes"><source>%n ratings are</source><comment>%n rating is</comment><translation><numerusform>%n Bewertung</numerusform><numerusform>%n Bewertungen</numerusform></translation></message>
<message><source>--implicit makes every rating 1, and --scale has nothing to map</source><translation>--implicit macht aus jeder Bewertung 1, und für --scale gibt es nichts umzurechnen</translation></message>
<message><source>Leave out one of them.</source><translation>Lassen Sie eines davon weg.</translation></message>
<message><source>These data have no ratings: every line is a book that was taken already</source><translation>Diese Daten haben keine Bewertungen: Jede Zeile ist schon ein genommenes Buch</translation></message>
<message><source>Leave out --implicit.</source><translation>Lassen Sie --implicit weg.</translation></message>
<message><source>implicit %1</source><translation>implicit %1</translation></message>
<message numerus="yes"><source>A rating from %1 up counts as a book that was taken; %n lower ones are left out</source><comment>A rating from %1 up counts as a book that was taken; %n lower one is left out</comment><translation><numerusform>Eine Bewertung ab %1 zählt als genommenes Buch; %n niedrigere ist ausgelassen</numerusform><numerusform>Eine Bewertung ab %1 zählt als genommenes Buch; %n niedrigere sind ausgelassen</numerusform></translation></message>
<message><source>sample-users %1</source><translation>sample-users %1</translation></message>
<message numerus="yes"><source>%1, counted again until none was left, and their %n ratings are left out</source><comment>%1, counted again until none was left, and their %n rating is left out</comment><translation><numerusform>%1, immer wieder gezählt, bis keine mehr übrig waren, und ihre %n Bewertung ausgelassen</numerusform><numerusform>%1, immer wieder gezählt, bis keine mehr übrig waren, und ihre %n Bewertungen ausgelassen</numerusform></translation></message>
<message><source>All ratings are %1: there is no scale to map to %2</source><translation>Alle Bewertungen sind %1: Es gibt keine Skala, die auf %2 umzurechnen wäre</translation></message>
<message><source>Leave out --scale.</source><translation>Lassen Sie --scale weg.</translation></message>
<message><source>scale %1</source><translation>scale %1</translation></message>
<message><source>Ratings from %1 to %2 are written on the scale %3</source><translation>Bewertungen von %1 bis %2 werden auf die Skala %3 umgerechnet</translation></message>
<message><source>--since and --until need times, and these ratings have none</source><translation>--since und --until brauchen Zeiten, und diese Bewertungen haben keine</translation></message>
<message><source>Name the column with the times: --time-column NAME.</source><translation>Nennen Sie die Spalte mit den Zeiten: --time-column NAME.</translation></message>
<message><source>--since is later than --until</source><translation>--since liegt nach --until</translation></message>
<message><source>Exchange the two.</source><translation>Vertauschen Sie die beiden.</translation></message>
<message numerus="yes"><source>%n ratings before %1 or after %2 are left out</source><comment>%n rating before %1 or after %2 is left out</comment><translation><numerusform>%n Bewertung vor %1 oder nach %2 ist ausgelassen</numerusform><numerusform>%n Bewertungen vor %1 oder nach %2 sind ausgelassen</numerusform></translation></message>
<message numerus="yes"><source>%n ratings before %1 are left out</source><comment>%n rating before %1 is left out</comment><translation><numerusform>%n Bewertung vor %1 ist ausgelassen</numerusform><numerusform>%n Bewertungen vor %1 sind ausgelassen</numerusform></translation></message>
<message numerus="yes"><source>%n ratings after %1 are left out</source><comment>%n rating after %1 is left out</comment><translation><numerusform>%n Bewertung nach %1 ist ausgelassen</numerusform><numerusform>%n Bewertungen nach %1 sind ausgelassen</numerusform></translation></message>
<message><source>--%1 %2 is no date</source><translation>--%1 %2 ist kein Datum</translation></message>
<message><source>Write the year first, such as 2019-02-28 or 2019-02-28T18:30:00.</source><translation>Schreiben Sie das Jahr zuerst, etwa 2019-02-28 oder 2019-02-28T18:30:00.</translation></message>
<message><source>One rating alone is always of one value</source><translation>Eine einzelne Bewertung hat immer nur einen Wert</translation></message>
<message><source>Write how many equal ratings are too many, such as --one-value 5.</source><translation>Schreiben Sie, wie viele gleiche Bewertungen zu viele sind, etwa --one-value 5.</translation></message>
<message><source>--implicit %1 is no number</source><translation>--implicit %1 ist keine Zahl</translation></message>
<message><source>Write the rating from which a book counts as taken, such as 4.</source><translation>Schreiben Sie, ab welcher Bewertung ein Buch als genommen zählt, etwa 4.</translation></message>
<message><source>--scale %1 is no scale</source><translation>--scale %1 ist keine Skala</translation></message>
<message><source>Write the smallest and the largest rating, such as 1..5.</source><translation>Schreiben Sie die kleinste und die größte Bewertung, etwa 1..5.</translation></message>
<message><source>--%1 %2 is no whole number from 1</source><translation>--%1 %2 ist keine ganze Zahl ab 1</translation></message>
<message><source>Write how many, such as 5.</source><translation>Schreiben Sie, wie viele, etwa 5.</translation></message>
<message><source>There is no column %1; the columns are: %2</source><translation>Die Spalte %1 gibt es nicht; die Spalten sind: %2</translation></message>
<message><source>There is no column %1 (the nearest is %2); the columns are: %3</source><translation>Die Spalte %1 gibt es nicht (am ähnlichsten ist %2); die Spalten sind: %3</translation></message>
<message><source>Amazon Books Reviews (Kaggle)</source><translation>Amazon Books Reviews (Kaggle)</translation></message>
<message><source>Books_rating.csv: books by Id, ratings in review/score; books_data.csv, which knows books by title only, is left aside, which is said</source><translation>Books_rating.csv: Bücher nach Id, Bewertungen in review/score; books_data.csv kennt Bücher nur dem Titel nach und wird mit einem Hinweis beiseitegelassen</translation></message>
<message><source>Amazon ratings</source><translation>Amazon-Bewertungen</translation></message>
<message><source>Book-Crossing</source><translation>Book-Crossing</translation></message>
<message><source>as published or as CSV: columns Book-Rating and ISBN; 0 means "not rated"</source><translation>wie veröffentlicht oder als CSV: Spalten Book-Rating und ISBN; 0 bedeutet „nicht bewertet“</translation></message>
<message><source>A quote is opened here and never closed</source><translation>Ein Anführungszeichen wird hier geöffnet und nie geschlossen</translation></message>
<message><source>The file may be cut off, or the quote belongs to the text and must be doubled.</source><translation>Die Datei ist vielleicht abgeschnitten, oder das Anführungszeichen gehört zum Text und muss verdoppelt werden.</translation></message>
<message><source>The file is empty</source><translation>Die Datei ist leer</translation></message>
<message><source>goodbooks-10k</source><translation>goodbooks-10k</translation></message>
<message><source>The columns book_id_csv and book_id are not both there</source><translation>Die Spalten book_id_csv und book_id sind nicht beide vorhanden</translation></message>
<message><source>Books are called by their ids at Goodreads, which this file gives for those of the interactions</source><translation>Die Bücher werden nach ihren IDs bei Goodreads benannt, die diese Datei zu denen der Interaktionen angibt</translation></message>
<message><source>UCSD Goodreads interactions</source><translation>UCSD-Goodreads-Interaktionen</translation></message>
<message><source>CSV with a column is_read: 0 means "not rated", also of books that were read; book_id_map.csv beside it gives books their ids at Goodreads</source><translation>CSV mit einer Spalte is_read: 0 bedeutet „nicht bewertet“, auch bei gelesenen Büchern; book_id_map.csv daneben gibt den Büchern ihre IDs bei Goodreads</translation></message>
<message><source>The line is no JSON object, nor are those that follow</source><translation>Die Zeile ist kein JSON-Objekt, und die folgenden sind es auch nicht</translation></message>
<message><source>Each line must hold one object with a reader, a book and a rating.</source><translation>Jede Zeile muss ein Objekt mit einem Leser, einem Buch und einer Bewertung enthalten.</translation></message>
<message><source>%1 is about tables, and the file holds JSON objects</source><translation>%1 gilt für Tabellen, und die Datei enthält JSON-Objekte</translation></message>
<message><source>Leave it out.</source><translation>Lassen Sie es weg.</translation></message>
<message numerus="yes"><source>%n ratings have no "parent_asin"; the book is told by "asin" there: %1</source><comment>%n rating has no "parent_asin"; the book is told by "asin" there: %1</comment><translation><numerusform>%n Bewertung hat kein „parent_asin“; dort dient „asin“ als Kennung des Buchs: %1</numerusform><numerusform>%n Bewertungen haben kein „parent_asin“; dort dient „asin“ als Kennung des Buchs: %1</numerusform></translation></message>
<message><source>JSON lines and lists</source><translation>JSON-Zeilen und -Listen</translation></message>
<message><source>an object a line or in a list, as Amazon's reviews (2014, 2018, 2023) and UCSD's Goodreads are published; of a book's editions parent_asin counts; 0 means "not rated" in UCSD's</source><translation>ein Objekt pro Zeile oder in einer Liste, wie Amazons Rezensionen (2014, 2018, 2023) und Goodreads-Daten der UCSD veröffentlicht sind; für die Ausgaben eines Buchs zählt parent_asin; 0 bedeutet bei der UCSD „nicht bewertet“</translation></message>
<message><source>MovieLens 100k</source><translation>MovieLens 100k</translation></message>
<message><source>the folder with u.data, u.item and u.user, whose columns have no names</source><translation>der Ordner mit u.data, u.item und u.user, deren Spalten keine Namen haben</translation></message>
<message><source>MovieLens 1M, 10M</source><translation>MovieLens 1M, 10M</translation></message>
<message><source>the folder with ratings.dat, movies.dat and users.dat: `::` between columns without names; tags.dat is left aside</source><translation>der Ordner mit ratings.dat, movies.dat und users.dat: `::` zwischen Spalten ohne Namen; tags.dat wird beiseitegelassen</translation></message>
<message><source>MovieLens 20M to 32M</source><translation>MovieLens 20M bis 32M</translation></message>
<message><source>the folder with ratings.csv and movies.csv; the tags and the tag genome are left aside, which is said</source><translation>der Ordner mit ratings.csv und movies.csv; die Schlagwörter und das Tag-Genom werden mit einem Hinweis beiseitegelassen</translation></message>
<message><source>Open Library's dump of ratings</source><translation>Bewertungs-Dump von Open Library</translation></message>
<message><source>is told and refused: it does not say who rated</source><translation>wird erkannt und abgelehnt: Er sagt nicht, wer bewertet hat</translation></message>
<message><source>Open Library's dump says which works were rated and how, but not by whom, and models learn from what readers have in common</source><translation>Der Dump von Open Library sagt, welche Werke wie bewertet wurden, aber nicht von wem; Modelle lernen aber aus dem, was Leser gemeinsam haben</translation></message>
<message><source>The file names no columns: %1</source><translation>Die Datei benennt keine Spalten: %1</translation></message>
<message><source>%1 names column %2, which is taken already</source><translation>%1 nennt Spalte %2, die schon vergeben ist</translation></message>
<message><source>Each column can be one thing only.</source><translation>Jede Spalte kann nur eines sein.</translation></message>
<message><source>There is no column %1; the file names none, and has %2</source><translation>Die Spalte %1 gibt es nicht; die Datei nennt keine Namen und hat %2</translation></message>
<message><source>Give a number from 1 to %1.</source><translation>Geben Sie eine Zahl von 1 bis %1 an.</translation></message>
<message><source>Books are told apart by %1, which their editions share, not by %2</source><translation>Bücher werden nach %1 unterschieden, das ihren Ausgaben gemeinsam ist, nicht nach %2</translation></message>
<message><source>No column is named for the book; %1 is taken for it</source><translation>Keine Spalte ist nach dem Buch benannt; %1 gilt dafür</translation></message>
<message><source>The reader's own rating is taken from %1, not from %2</source><translation>Die eigene Bewertung des Lesers wird aus %1 genommen, nicht aus %2</translation></message>
<message><source>No column is named for the rating; %1 is taken for it by its numbers</source><translation>Keine Spalte ist nach der Bewertung benannt; %1 gilt dafür, den Zahlen nach</translation></message>
<message><source>The time is taken from %1, not from %2</source><translation>Die Zeit wird aus %1 genommen, nicht aus %2</translation></message>
<message><source>No column is named for the time; %1 is taken for it, as it holds dates</source><translation>Keine Spalte ist nach der Zeit benannt; %1 gilt dafür, da sie Datumsangaben enthält</translation></message>
<message><source>Column 1 counts the lines and is left out</source><translation>Spalte 1 zählt die Zeilen und wird ausgelassen</translation></message>
<message><source>the reader</source><translation>Leser</translation></message>
<message><source>the book</source><translation>Buch</translation></message>
<message><source>the rating</source><translation>Bewertung</translation></message>
<message><source>the time</source><translation>Zeit</translation></message>
<message><source>column %1 is taken for %2</source><comment>%2 is the reader, the book, ...</comment><translation>Spalte %1 gilt als %2</translation></message>
<message><source>%1, column %2 for %3</source><comment>%1: column 1 is taken for the reader</comment><translation>%1, Spalte %2 als %3</translation></message>
<message><source>The names of the columns do not tell what they hold: %1</source><translation>Die Namen der Spalten verraten nicht, was sie enthalten: %1</translation></message>
<message numerus="yes"><source>%1; columns %2 are left out</source><comment>%1; column %2 is left out</comment><translation><numerusform>%1; Spalte %2 ist ausgelassen</numerusform><numerusform>%1; die Spalten %2 sind ausgelassen</numerusform></translation></message>
<message><source>Name the columns user_id, book_id and rating, or say which they are.</source><translation>Benennen Sie die Spalten user_id, book_id und rating, oder sagen Sie, welche es sind.</translation></message>
<message><source>Name the keys user_id, book_id and rating, or say which they are.</source><translation>Benennen Sie die Schlüssel user_id, book_id und rating, oder sagen Sie, welche es sind.</translation></message>
<message><source>The file has %1, and a reader and a book are needed</source><translation>Die Datei hat %1, und es braucht einen Leser und ein Buch</translation></message>
<message><source>No column holds ratings: every line counts as a book that its reader took</source><translation>Keine Spalte enthält Bewertungen: Jede Zeile zählt als Buch, das ihr Leser genommen hat</translation></message>
<message><source>%1; not used: %2</source><translation>%1; nicht verwendet: %2</translation></message>
<message><source>No %1 divides the first line</source><translation>Kein %1 teilt die erste Zeile</translation></message>
<message><source>The first line has one column less than the others, which begin with a name of the row, as R writes them: it is left out</source><translation>Die erste Zeile hat eine Spalte weniger als die anderen, die mit einem Zeilennamen beginnen, wie R ihn schreibt: Er wird ausgelassen</translation></message>
<message><source>The line has no user</source><translation>Die Zeile hat keinen Leser</translation></message>
<message><source>The line has no book</source><translation>Die Zeile hat kein Buch</translation></message>
<message><source>The line has no rating</source><translation>Die Zeile hat keine Bewertung</translation></message>
<message><source>The line has no rating and was left out</source><translation>Die Zeile hat keine Bewertung und wurde ausgelassen</translation></message>
<message><source>The file has more than 4,294,967,294 ratings</source><translation>Die Datei hat mehr als 4.294.967.294 Bewertungen</translation></message>
<message><source>The file holds no ratings</source><translation>Die Datei enthält keine Bewertungen</translation></message>
<message numerus="yes"><source>%n ratings are written with a decimal comma, as 3,5 for 3.5</source><comment>%n rating is written with a decimal comma, as 3,5 for 3.5</comment><translation><numerusform>%n Bewertung ist mit Dezimalkomma geschrieben, 3,5 für 3.5</numerusform><numerusform>%n Bewertungen sind mit Dezimalkomma geschrieben, 3,5 für 3.5</numerusform></translation></message>
<message numerus="yes"><source>%n lines have no rating and were left out: %1</source><comment>%n line has no rating and was left out: %1</comment><translation><numerusform>%n Zeile hat keine Bewertung und wurde ausgelassen: %1</numerusform><numerusform>%n Zeilen haben keine Bewertung und wurden ausgelassen: %1</numerusform></translation></message>
<message numerus="yes"><source>%n ratings of %1 mean "not rated" and were left out: %2</source><comment>%n rating of %1 means "not rated" and was left out: %2</comment><translation><numerusform>%n Bewertung mit dem Wert %1 bedeutet „nicht bewertet“ und wurde ausgelassen: %2</numerusform><numerusform>%n Bewertungen mit dem Wert %1 bedeuten „nicht bewertet“ und wurden ausgelassen: %2</numerusform></translation></message>
<message><source>This value means "not rated"</source><translation>Dieser Wert bedeutet „nicht bewertet“</translation></message>
<message><source>RecBole atomic files</source><translation>RecBole-Atomic-Dateien</translation></message>
<message><source>ratings between blanks</source><translation>Bewertungen zwischen Leerzeichen</translation></message>
<message><source>reader, book, rating and perhaps time, divided by as many blanks and tabs as there are, as FilmTrust's rating.txt has them; a header is read where there is one</source><translation>Leser, Buch, Bewertung und eventuell Zeit, getrennt durch beliebig viele Leerzeichen und Tabulatoren, wie in rating.txt von FilmTrust; eine Kopfzeile wird gelesen, wo es eine gibt</translation></message>
<message><source>a table with a header</source><translation>eine Tabelle mit Kopfzeile</translation></message>
<message><source>The time %1 cannot be read</source><translation>Die Zeit %1 ist nicht lesbar</translation></message>
<message><source>Every rating has the same time, which says nothing; the times are left out</source><translation>Jede Bewertung hat dieselbe Zeit, was nichts besagt; die Zeiten sind ausgelassen</translation></message>
<message><source>%1 is about dates such as 7/8/2022, and there are none</source><translation>%1 gilt für Datumsangaben wie 7/8/2022, und es gibt keine</translation></message>
<message><source>%1 is about times that are numbers, and these are dates</source><translation>%1 gilt für Zeiten, die Zahlen sind, und dies sind Datumsangaben</translation></message>
<message numerus="yes"><source>%n times of %1 cannot be read (%2); the times of this file are left out</source><comment>%n time of %1 cannot be read (%2); the times of this file are left out</comment><translation><numerusform>%n Zeit von %1 ist nicht lesbar (%2); die Zeiten dieser Datei sind ausgelassen</numerusform><numerusform>%n Zeiten von %1 sind nicht lesbar (%2); die Zeiten dieser Datei sind ausgelassen</numerusform></translation></message>
<message numerus="yes"><source>%n times of %1 cannot be read (%2); these ratings count as the oldest</source><comment>%n time of %1 cannot be read (%2); that rating counts as the oldest</comment><translation><numerusform>%n Zeit von %1 ist nicht lesbar (%2); diese Bewertung zählt als die älteste</numerusform><numerusform>%n Zeiten von %1 sind nicht lesbar (%2); diese Bewertungen zählen als die ältesten</numerusform></translation></message>
<message><source>day, month, year</source><translation>Tag, Monat, Jahr</translation></message>
<message><source>month, day, year</source><translation>Monat, Tag, Jahr</translation></message>
<message><source>Dates such as %1 are read as %2; %3 of %4 can be read the other way round only, and are, while %5 can be read so only</source><translation>Datumsangaben wie %1 werden als %2 gelesen; %3 von %4 sind nur andersherum lesbar und werden so gelesen, während %5 nur so lesbar sind</translation></message>
<message><source>Dates such as %1 are read as %2, as %3 of %4 demand</source><translation>Datumsangaben wie %1 werden als %2 gelesen, wie es %3 von %4 verlangen</translation></message>
<message><source>Dates such as %1 are read as %2; each could be read the other way round as well</source><translation>Datumsangaben wie %1 werden als %2 gelesen; jede wäre auch andersherum lesbar</translation></message>
<message><source>The times are taken for %1 since 1970</source><translation>Die Zeiten gelten als %1 seit 1970</translation></message>
<message><source>%1 of the times are taken, by their size, for %2 since 1970</source><translation>%1 der Zeiten gelten ihrer Größe nach als %2 seit 1970</translation></message>
<message><source>Times such as %1 are taken for years</source><translation>Zeiten wie %1 gelten als Jahre</translation></message>
<message><source>Times such as %1 are taken for year, month and day</source><translation>Zeiten wie %1 gelten als Jahr, Monat und Tag</translation></message>
<message><source>Times such as %1 are taken for days since 1970</source><translation>Zeiten wie %1 gelten als Tage seit 1970</translation></message>
<message><source>clean these data</source><comment>a task</comment><translation>diese Daten zu bereinigen</translation></message>
<message><source>read these files</source><comment>a task</comment><translation>diese Dateien zu lesen</translation></message>
<message><source>The file is read as --format %1 says; by itself it would be taken for %2 (%3)</source><translation>Die Datei wird gelesen, wie --format %1 es sagt; von selbst gälte sie als %2 (%3)</translation></message>
<message><source>Nothing is left of this file after --%1: %2</source><translation>Von dieser Datei bleibt nach --%1 nichts übrig: %2</translation></message>
<message><source>The ratings of this file are taken for 1 each, as the other file has none</source><translation>Die Bewertungen dieser Datei gelten als je 1, da die andere Datei keine hat</translation></message>
<message><source>--title-column names a column of a catalogue, and there is none</source><translation>--title-column nennt eine Spalte eines Katalogs, und es gibt keinen</translation></message>
<message><source>Name the file with the titles: --books FILE.</source><translation>Nennen Sie die Datei mit den Titeln: --books FILE.</translation></message>
<message numerus="yes"><source>The book %1 is not in the catalogue; it has %n ratings</source><comment>The book %1 is not in the catalogue; it has %n rating</comment><translation><numerusform>Das Buch %1 ist nicht im Katalog; es hat %n Bewertung</numerusform><numerusform>Das Buch %1 ist nicht im Katalog; es hat %n Bewertungen</numerusform></translation></message>
<message numerus="yes"><source>%n rated books are not in the catalogue and known by the id only</source><comment>%n rated book is not in the catalogue and known by the id only</comment><translation><numerusform>%n bewertetes Buch ist nicht im Katalog und nur mit der ID bekannt</numerusform><numerusform>%n bewertete Bücher sind nicht im Katalog und nur mit der ID bekannt</numerusform></translation></message>
<message><source>Only one of the two ratings files has times; they are left out</source><translation>Nur eine der beiden Bewertungsdateien hat Zeiten; sie sind ausgelassen</translation></message>
<message><source>the one of the latest time is kept</source><translation>behalten wird die mit der spätesten Zeit</translation></message>
<message><source>the one on the last line is kept</source><translation>behalten wird die in der letzten Zeile</translation></message>
<message><source>the one of the earliest time is kept</source><translation>behalten wird die mit der frühesten Zeit</translation></message>
<message><source>the one on the first line is kept</source><translation>behalten wird die in der ersten Zeile</translation></message>
<message><source>their mean is taken</source><translation>ihr Mittelwert wird genommen</translation></message>
<message><source>all are kept</source><translation>alle werden behalten</translation></message>
<message numerus="yes"><source>%n ratings repeat a reader and book of an earlier line: %1</source><comment>%n rating repeats a reader and book of an earlier line: %1</comment><translation><numerusform>%n Bewertung wiederholt Leser und Buch einer früheren Zeile: %1</numerusform><numerusform>%n Bewertungen wiederholen Leser und Buch einer früheren Zeile: %1</numerusform></translation></message>
<message><source>Reader %1 rates book %2 again, before on line %3</source><translation>Leser %1 bewertet das Buch %2 erneut, zuvor in Zeile %3</translation></message>
<message><source>The reader rates this book again</source><translation>Der Leser bewertet dieses Buch erneut</translation></message>
<message><source>"%1" and "%2"</source><translation>„%1“ und „%2“</translation></message>
<message><source>%1: %2</source><comment>a statement and an example</comment><translation>%1: %2</translation></message>
<message numerus="yes"><source>%n books are written in two ways and taken for different ones: %1</source><comment>%n book is written in two ways and taken for different ones: %1</comment><translation><numerusform>%n Buch ist auf zwei Arten geschrieben und gilt als zwei verschiedene: %1</numerusform><numerusform>%n Bücher sind auf zwei Arten geschrieben und gelten als verschiedene: %1</numerusform></translation></message>
<message numerus="yes"><source>%n readers are written in two ways and taken for different ones: %1</source><comment>%n reader is written in two ways and taken for different ones: %1</comment><translation><numerusform>%n Leser ist auf zwei Arten geschrieben und gilt als zwei verschiedene: %1</numerusform><numerusform>%n Leser sind auf zwei Arten geschrieben und gelten als verschiedene: %1</numerusform></translation></message>
<message numerus="yes"><source>A spreadsheet has rounded %n book ids, such as %1: different ones look alike now. Export the column as text, not as numbers</source><comment>A spreadsheet has rounded %n book id, such as %1: different ones look alike now. Export the column as text, not as numbers</comment><translation><numerusform>Eine Tabellenkalkulation hat %n Buch-ID gerundet, etwa %1: Verschiedene sehen nun gleich aus. Exportieren Sie die Spalte als Text, nicht als Zahlen</numerusform><numerusform>Eine Tabellenkalkulation hat %n Buch-IDs gerundet, etwa %1: Verschiedene sehen nun gleich aus. Exportieren Sie die Spalte als Text, nicht als Zahlen</numerusform></translation></message>
<message numerus="yes"><source>A spreadsheet has rounded %n reader ids, such as %1: different ones look alike now. Export the column as text, not as numbers</source><comment>A spreadsheet has rounded %n reader id, such as %1: different ones look alike now. Export the column as text, not as numbers</comment><translation><numerusform>Eine Tabellenkalkulation hat %n Leser-ID gerundet, etwa %1: Verschiedene sehen nun gleich aus. Exportieren Sie die Spalte als Text, nicht als Zahlen</numerusform><numerusform>Eine Tabellenkalkulation hat %n Leser-IDs gerundet, etwa %1: Verschiedene sehen nun gleich aus. Exportieren Sie die Spalte als Text, nicht als Zahlen</numerusform></translation></message>
<message><source>The folder holds no file of ratings</source><translation>Der Ordner enthält keine Bewertungsdatei</translation></message>
<message><source>A file such as ratings.csv or u.data was looked for; name the file itself.</source><translation>Gesucht wurde eine Datei wie ratings.csv oder u.data; nennen Sie die Datei selbst.</translation></message>
<message><source>Name the one that is meant, or its folder.</source><translation>Nennen Sie die gemeinte oder ihren Ordner.</translation></message>
<message><source>The archive holds no file that is called after ratings; it holds %1</source><translation>Das Archiv enthält keine Datei, die nach Bewertungen (ratings) benannt ist; es enthält %1</translation></message>
<message><source>Name the file that is meant: %1.</source><translation>Nennen Sie die gemeinte Datei: %1.</translation></message>
<message><source>No ratings file is named</source><translation>Keine Bewertungsdatei ist angegeben</translation></message>
<message><source>Name a file of ratings or a folder that holds one.</source><translation>Nennen Sie eine Bewertungsdatei oder einen Ordner, der eine enthält.</translation></message>
<message><source>There is no such file or folder</source><translation>Diese Datei oder diesen Ordner gibt es nicht</translation></message>
<message><source>The folder cannot be read: %1</source><translation>Der Ordner kann nicht gelesen werden: %1</translation></message>
<message><source>The rating %1 lies far outside all others, %2</source><translation>Die Bewertung %1 liegt weit außerhalb aller anderen, %2</translation></message>
<message numerus="yes"><source>%n ratings lie far outside all others, %1, and are kept: %2 on %3; if that is no rating, name the value as one that means "not rated"</source><comment>%n rating lies far outside all others, %1, and is kept: %2 on %3; if that is no rating, name the value as one that means "not rated"</comment><translation><numerusform>%n Bewertung liegt weit außerhalb aller anderen, %1, und wird behalten: %2 in %3; wenn das keine Bewertung ist, geben Sie den Wert als einen an, der „nicht bewertet“ bedeutet</numerusform><numerusform>%n Bewertungen liegen weit außerhalb aller anderen, %1, und werden behalten: %2 in %3; wenn das keine Bewertung ist, geben Sie den Wert als einen an, der „nicht bewertet“ bedeutet</numerusform></translation></message>
<message><source>%1 of %2 ratings are %3 and are taken as ratings; if they mean "not rated", say so</source><translation>%1 von %2 Bewertungen sind %3 und gelten als Bewertungen; wenn sie „nicht bewertet“ bedeuten, geben Sie das an</translation></message>
<message><source>Left aside and not read: %1 and %2 more</source><translation>Beiseitegelassen und nicht gelesen: %1 und %2 weitere</translation></message>
<message><source>Left aside and not read: %1</source><translation>Beiseitegelassen und nicht gelesen: %1</translation></message>
<message><source>There is no format called "%1"</source><translation>Das Format „%1“ gibt es nicht</translation></message>
<message><source>The formats are: %1.</source><translation>Die Formate sind: %1.</translation></message>
<message><source>'%1' (the nearest id is '%2')</source><translation>„%1“ (die ähnlichste ID ist „%2“)</translation></message>
<message numerus="yes"><source>%n books of this file are in no training rating, so that no model learns of them: %1</source><comment>%n book of this file is in no training rating, so that no model learns of it: %1</comment><translation><numerusform>%n Buch dieser Datei kommt in keiner Trainingsbewertung vor, daher lernt kein Modell etwas darüber: %1</numerusform><numerusform>%n Bücher dieser Datei kommen in keiner Trainingsbewertung vor, daher lernt kein Modell etwas darüber: %1</numerusform></translation></message>
<message numerus="yes"><source>%n readers of this file are in no training rating, so that no model learns of them: %1</source><comment>%n reader of this file is in no training rating, so that no model learns of it: %1</comment><translation><numerusform>%n Leser dieser Datei kommt in keiner Trainingsbewertung vor, daher lernt kein Modell etwas über ihn: %1</numerusform><numerusform>%n Leser dieser Datei kommen in keiner Trainingsbewertung vor, daher lernt kein Modell etwas über sie: %1</numerusform></translation></message>
<message><source>%1 and so on</source><comment>a list</comment><translation>%1 und so weiter</translation></message>
<message><source>--%1 %2 makes no sense</source><translation>--%1 %2 ergibt keinen Sinn</translation></message>
<message><source>It is one of: %1.</source><translation>Möglich ist eines von: %1.</translation></message>
<message><source>A column is named by nothing</source><translation>Eine Spalte ist durch nichts bezeichnet</translation></message>
<message><source>Name it, or give its number from 1.</source><translation>Nennen Sie sie, oder geben Sie ihre Nummer ab 1 an.</translation></message>
<message><source>Write , ; | :: or tab, or another sign that fields do not hold.</source><translation>Schreiben Sie , ; | :: oder tab oder ein anderes Zeichen, das in Feldern nicht vorkommt.</translation></message>
<message><source>It is one of: yes, no, auto.</source><translation>Möglich ist eines von: yes, no, auto.</translation></message>
<message><source>--no-header says otherwise than --header yes</source><translation>--no-header widerspricht --header yes</translation></message>
<message><source>Leave one of them out.</source><translation>Lassen Sie eines davon weg.</translation></message>
<message><source>It is a comma or a point.</source><translation>Möglich ist ein Komma oder ein Punkt.</translation></message>
<message><source>--no-rating %1 is no list of numbers</source><translation>--no-rating %1 ist keine Liste von Zahlen</translation></message>
<message><source>Write values with commas between, such as -1,99, or none.</source><translation>Schreiben Sie Werte mit Kommas dazwischen, etwa -1,99, oder none.</translation></message>
<message><source>It is one of: last, first, mean, all.</source><translation>Möglich ist eines von: last, first, mean, all.</translation></message>
<message><source>The library could not be written: %1</source><translation>Die Bibliothek konnte nicht geschrieben werden: %1</translation></message>
<message><source>This file is not as the program wrote it for a sample library, so it is not replaced</source><translation>Diese Datei ist nicht so, wie das Programm sie für eine Beispielbibliothek geschrieben hat, und wird daher nicht ersetzt</translation></message>
<message><source>Name another folder, or move the file away</source><translation>Nennen Sie einen anderen Ordner, oder verschieben Sie die Datei</translation></message>
<message><source>A sample library needs at least one book, one reader and one rating, and at most 10,000,000 books or readers</source><translation>Eine Beispielbibliothek braucht mindestens ein Buch, einen Leser und eine Bewertung und höchstens 10.000.000 Bücher oder Leser</translation></message>
<message><source>%1 ratings are more than the %2 pairs of a reader and a book</source><translation>%1 Bewertungen sind mehr als die %2 Paare aus Leser und Buch</translation></message>
<message><source>Ask for fewer ratings, or for more books or readers.</source><translation>Verlangen Sie weniger Bewertungen oder mehr Bücher oder Leser.</translation></message>
<message><source>Write random:0.2, per-user:0.2, time:0.2, last-out, file:PATH or none.</source><translation>Schreiben Sie random:0.2, per-user:0.2, time:0.2, last-out, file:PATH oder none.</translation></message>
<message><source>There is no split called "%1"</source><translation>Die Aufteilung „%1“ gibt es nicht</translation></message>
<message><source>The split "file" needs the path of a validation file</source><translation>Die Aufteilung „file“ braucht den Pfad einer Validierungsdatei</translation></message>
<message><source>The split "%1" takes no value</source><translation>Die Aufteilung „%1“ nimmt keinen Wert</translation></message>
<message><source>"%1" is no share between 0 and 1</source><translation>„%1“ ist kein Anteil zwischen 0 und 1</translation></message>
<message><source>split the ratings</source><comment>a task</comment><translation>die Bewertungen aufzuteilen</translation></message>
<message><source>The share held out must lie between 0 and 1, not %1</source><translation>Der zurückgehaltene Anteil muss zwischen 0 und 1 liegen, nicht bei %1</translation></message>
<message><source>The share of the test part must lie between 0 and 1, not %1</source><translation>Der Anteil des Testteils muss zwischen 0 und 1 liegen, nicht bei %1</translation></message>
<message><source>The shares held out and set aside leave nothing to train on</source><translation>Die zurückgehaltenen und beiseitegelegten Anteile lassen nichts zum Trainieren übrig</translation></message>
<message><source>Make one of them smaller.</source><translation>Verkleinern Sie einen davon.</translation></message>
<message><source>The times of these ratings are left out, so they cannot be split by time</source><translation>Die Zeiten dieser Bewertungen sind ausgelassen, daher lassen sie sich nicht nach Zeit aufteilen</translation></message>
<message><source>These ratings carry no times, so they cannot be split by time</source><translation>Diese Bewertungen haben keine Zeiten, daher lassen sie sich nicht nach Zeit aufteilen</translation></message>
<message><source>The notes on the files say why. Choose a random or per-user split.</source><translation>Die Hinweise zu den Dateien nennen den Grund. Wählen Sie eine zufällige Aufteilung oder eine je Leser.</translation></message>
<message><source>Choose a random or per-user split.</source><translation>Wählen Sie eine zufällige Aufteilung oder eine je Leser.</translation></message>
<message><source>These data were read without a validation file</source><translation>Diese Daten wurden ohne Validierungsdatei gelesen</translation></message>
<message><source>Name one with the split file:PATH.</source><translation>Nennen Sie eine mit der Aufteilung file:PATH.</translation></message>
<message><source>less than %1</source><translation>weniger als %1</translation></message>
<message><source>%1</source><comment>a share</comment><translation>%1</translation></message>
<message><source>This split holds nothing out, so there is no validation figure.</source><translation>Diese Aufteilung hält nichts zurück, daher gibt es keine Validierungskennzahl.</translation></message>
<message><source>The ratings carry times, and this split lets a model learn from ratings newer than those it is tested on; a split by time is closer to real use.</source><translation>Die Bewertungen haben Zeiten, und mit dieser Aufteilung lernt ein Modell aus Bewertungen, die neuer sind als die, an denen es geprüft wird; eine Aufteilung nach Zeit kommt dem Einsatz näher.</translation></message>
<message><source>For %1 of the readers the newest rating shares its time with another one; the later line of the file was held out.</source><translation>Bei %1 der Leser hat die neueste Bewertung dieselbe Zeit wie eine andere; zurückgehalten wurde die spätere Zeile der Datei.</translation></message>
<message numerus="yes"><source>%n training ratings are as new as the oldest held-out one; the order of the file divided them.</source><comment>%n training rating is as new as the oldest held-out one; the order of the file divided them.</comment><translation><numerusform>%n Trainingsbewertung ist so neu wie die älteste zurückgehaltene; die Reihenfolge in der Datei hat sie getrennt.</numerusform><numerusform>%n Trainingsbewertungen sind so neu wie die älteste zurückgehaltene; die Reihenfolge in der Datei hat sie getrennt.</numerusform></translation></message>
<message numerus="yes"><source>A reader and book of the training part come again in %n held-out ratings (%1): repeated pairs make validation look better than it is.</source><comment>A reader and book of the training part come again in %n held-out rating (%1): repeated pairs make validation look better than it is.</comment><translation><numerusform>In %n zurückgehaltenen Bewertung kommen Leser und Buch aus dem Trainingsteil wieder vor (%1): Wiederholte Paare lassen die Validierung besser aussehen, als sie ist.</numerusform><numerusform>In %n zurückgehaltenen Bewertungen kommen Leser und Buch aus dem Trainingsteil wieder vor (%1): Wiederholte Paare lassen die Validierung besser aussehen, als sie ist.</numerusform></translation></message>
<message numerus="yes"><source>A reader and book of the other parts come again in %n test ratings (%1): repeated pairs make the test look better than it is.</source><comment>A reader and book of the other parts come again in %n test rating (%1): repeated pairs make the test look better than it is.</comment><translation><numerusform>In %n Testbewertung kommen Leser und Buch aus den anderen Teilen wieder vor (%1): Wiederholte Paare lassen den Test besser aussehen, als er ist.</numerusform><numerusform>In %n Testbewertungen kommen Leser und Buch aus den anderen Teilen wieder vor (%1): Wiederholte Paare lassen den Test besser aussehen, als er ist.</numerusform></translation></message>
<message numerus="yes"><source>Readers with nothing in the training part gave %n held-out ratings (%1).</source><comment>Readers with nothing in the training part gave %n held-out rating (%1).</comment><translation><numerusform>Leser ohne Bewertung im Trainingsteil gaben %n zurückgehaltene Bewertung ab (%1).</numerusform><numerusform>Leser ohne Bewertung im Trainingsteil gaben %n zurückgehaltene Bewertungen ab (%1).</numerusform></translation></message>
<message><source>No held-out book can be found: nobody rated any of them in the training part. Every ranking is 0 by this split, and no predicted rating knows the book.</source><translation>Kein zurückgehaltenes Buch ist auffindbar: Niemand hat eines davon im Trainingsteil bewertet. Bei dieser Aufteilung ist jede Kennzahl der Rangfolge 0, und keine vorhergesagte Bewertung kennt das Buch.</translation></message>
<message numerus="yes"><source>Books with nothing in the training part got %n held-out ratings (%1).</source><comment>Books with nothing in the training part got %n held-out rating (%1).</comment><translation><numerusform>Bücher ohne Bewertung im Trainingsteil erhielten %n zurückgehaltene Bewertung (%1).</numerusform><numerusform>Bücher ohne Bewertung im Trainingsteil erhielten %n zurückgehaltene Bewertungen (%1).</numerusform></translation></message>
<message numerus="yes"><source>The file is not UTF-8 and was read as Windows-1252 (Latin-1), by the %n characters beyond ASCII that it has</source><comment>The file is not UTF-8 and was read as Windows-1252 (Latin-1), by the %n character beyond ASCII that it has</comment><translation><numerusform>Die Datei ist nicht UTF-8 und wurde als Windows-1252 (Latin-1) gelesen, nach dem %n Zeichen jenseits von ASCII, das sie enthält</numerusform><numerusform>Die Datei ist nicht UTF-8 und wurde als Windows-1252 (Latin-1) gelesen, nach den %n Zeichen jenseits von ASCII, die sie enthält</numerusform></translation></message>
<message><source>The file is not UTF-8 and was read as %1, which its characters look like</source><translation>Die Datei ist nicht UTF-8 und wurde als %1 gelesen, wonach ihre Zeichen aussehen</translation></message>
<message><source>The file is not UTF-8 and was read as Windows-1252 (Latin-1)</source><translation>Die Datei ist nicht UTF-8 und wurde als Windows-1252 (Latin-1) gelesen</translation></message>
<message><source>There is no encoding called "%1"</source><translation>Die Zeichenkodierung „%1“ gibt es nicht</translation></message>
<message><source>Name one such as UTF-8, UTF-16LE, WINDOWS-1252, ISO-8859-15, KOI8-R, GB18030 or SHIFT_JIS; 'iconv -l' lists them.</source><translation>Nennen Sie eine wie UTF-8, UTF-16LE, WINDOWS-1252, ISO-8859-15, KOI8-R, GB18030 oder SHIFT_JIS; 'iconv -l' listet sie auf.</translation></message>
<message><source>The file was read as %1, by the zeros between its characters</source><translation>Die Datei wurde als %1 gelesen, nach den Nullen zwischen ihren Zeichen</translation></message>
<message><source>Check that the file is a table, with a line of its own for each row.</source><translation>Prüfen Sie, ob die Datei eine Tabelle mit einer eigenen Zeile je Eintrag ist.</translation></message>
<message><source>The first line has more than %1 columns</source><translation>Die erste Zeile hat mehr als %1 Spalten</translation></message>
<message><source>The first line is %1 characters long</source><translation>Die erste Zeile ist %1 Zeichen lang</translation></message>
<message><source>The line is no JSON object</source><translation>Die Zeile ist kein JSON-Objekt</translation></message>
<message><source>The line ends within its JSON object</source><translation>Die Zeile endet innerhalb ihres JSON-Objekts</translation></message>
<message><source>A number of the line is out of range</source><translation>Eine Zahl der Zeile liegt außerhalb des Bereichs</translation></message>
<message><source>The line is no JSON object: what stands at column %1 does not belong there</source><translation>Die Zeile ist kein JSON-Objekt: Was an Position %1 steht, gehört nicht dorthin</translation></message>
<message><source>The list of objects is not closed where the file ends, which seems to be cut off; what comes before is read</source><translation>Die Liste der Objekte ist am Ende der Datei nicht geschlossen, die abgeschnitten scheint; was davor kommt, wird gelesen</translation></message>
<message><source>line %1</source><translation>Zeile %1</translation></message>
<message><source>lines %1 to %2</source><translation>Zeilen %1 bis %2</translation></message>
<message><source>more than %1 columns</source><translation>mehr als %1 Spalten</translation></message>
<message numerus="yes"><source>%1 columns</source><comment>%1 column</comment><translation><numerusform>%1 Spalte</numerusform><numerusform>%1 Spalten</numerusform></translation></message>
<message><source>%1 and so on</source><comment>a list of numbers</comment><translation>%1 und so weiter</translation></message>
<message numerus="yes"><source>rows %1</source><comment>row %1</comment><translation><numerusform>Datenzeile %1</numerusform><numerusform>Datenzeilen %1</numerusform></translation></message>
<message numerus="yes"><source>books %1</source><comment>book %1</comment><translation><numerusform>Buch %1</numerusform><numerusform>Bücher %1</numerusform></translation></message>
<message numerus="yes"><source>lines %1</source><comment>line %1</comment><translation><numerusform>Zeile %1</numerusform><numerusform>Zeilen %1</numerusform></translation></message>
<message><source>The line has %1 instead of %2</source><translation>Die Zeile hat %1 statt %2</translation></message>
<message><source>%1 and was left out; a quote in it closes on line %2 only, and the lines up to there went with it</source><translation>%1 und wurde ausgelassen; ein Anführungszeichen darin schließt erst in Zeile %2, und die Zeilen bis dorthin gingen mit verloren</translation></message>
<message><source>%1 and was left out</source><comment>the line has 3 columns instead of 4</comment><translation>%1 und wurde ausgelassen</translation></message>
<message><source>%1; the line was left out</source><translation>%1; die Zeile wurde ausgelassen</translation></message>
<message><source>%1; the line, the last of the file, was left out</source><translation>%1; die Zeile, die letzte der Datei, wurde ausgelassen</translation></message>
<message><source>%1; %2, the end of the file, were left out</source><translation>%1; %2, das Ende der Datei, wurden ausgelassen</translation></message>
<message><source>%1; so it is with %2 of %3 lines</source><translation>%1; so ist es bei %2 von %3 Zeilen</translation></message>
<message><source>Check that the file is whole, and that its separators and quotes are right.</source><translation>Prüfen Sie, ob die Datei vollständig ist und ihre Trenn- und Anführungszeichen stimmen.</translation></message>
<message numerus="yes"><source>%n lines of %1 make no sense and were left out: %2</source><comment>%n line of %1 makes no sense and was left out: %2</comment><translation><numerusform>%n Zeile von %1 ergibt keinen Sinn und wurde ausgelassen: %2</numerusform><numerusform>%n Zeilen von %1 ergeben keinen Sinn und wurden ausgelassen: %2</numerusform></translation></message>
<message><source>A quote here is not closed on its line and would swallow %1; it is taken for a sign of the text</source><translation>Ein Anführungszeichen ist hier nicht in seiner Zeile geschlossen und würde verschlucken: %1; es gilt als Zeichen des Textes</translation></message>
<message><source>A quote here is not closed before the next field and would swallow it; it is taken for a sign of the text</source><translation>Ein Anführungszeichen ist hier nicht vor dem nächsten Feld geschlossen und würde es verschlucken; es gilt als Zeichen des Textes</translation></message>
<message><source>One quoted field takes up %1, which could also be rows of their own; it is read as one field</source><translation>Ein Feld in Anführungszeichen umfasst %1, die auch eigene Datenzeilen sein könnten; es wird als ein Feld gelesen</translation></message>
<message numerus="yes"><source>%n quotes are not closed and would swallow what follows; taken for a sign of the text, all lines are read: %1</source><comment>%n quote is not closed and would swallow what follows; taken for a sign of the text, all lines are read: %1</comment><translation><numerusform>%n Anführungszeichen ist nicht geschlossen und würde das Folgende verschlucken; es gilt als Zeichen des Textes, und alle Zeilen werden gelesen: %1</numerusform><numerusform>%n Anführungszeichen sind nicht geschlossen und würden das Folgende verschlucken; sie gelten als Zeichen des Textes, und alle Zeilen werden gelesen: %1</numerusform></translation></message>
<message numerus="yes"><source>The file is %1 but for %n characters, cut or damaged, now shown as �; the first is on line %2</source><comment>The file is %1 but for %n character, cut or damaged, now shown as �; it is on line %2</comment><translation><numerusform>Die Datei ist %1, bis auf %n Zeichen, das abgeschnitten oder beschädigt ist und nun als � erscheint; es steht in Zeile %2</numerusform><numerusform>Die Datei ist %1, bis auf %n Zeichen, die abgeschnitten oder beschädigt sind und nun als � erscheinen; das erste steht in Zeile %2</numerusform></translation></message>
<message><source>The file is a web page</source><translation>Die Datei ist eine Webseite</translation></message>
<message><source>The page was saved that leads to the data; fetch the file itself.</source><translation>Gespeichert wurde die Seite, die zu den Daten führt; laden Sie die Datei selbst herunter.</translation></message>
<message><source>The file only says where Git LFS keeps the data</source><translation>Die Datei sagt nur, wo Git LFS die Daten aufbewahrt</translation></message>
<message><source>Fetch them by 'git lfs pull'.</source><translation>Holen Sie sie mit 'git lfs pull'.</translation></message>
<message><source>The file is not text: it holds a NUL byte</source><translation>Die Datei ist kein Text: Sie enthält ein NUL-Byte</translation></message>
<message><source>The file is not text</source><translation>Die Datei ist kein Text</translation></message>
<message numerus="yes"><source>%n cells begin with an apostrophe before a sign such as = or -, which marks text in the tables of this program; it is taken for that mark and left out (first on line %1)</source><comment>%n cell begins with an apostrophe before a sign such as = or -, which marks text in the tables of this program; it is taken for that mark and left out (first on line %1)</comment><translation><numerusform>%n Zelle beginnt mit einem Apostroph vor einem Zeichen wie = oder -, was in Tabellen dieses Programms Text kennzeichnet; er gilt als dieses Kennzeichen und ist ausgelassen (Zeile %1)</numerusform><numerusform>%n Zellen beginnen mit einem Apostroph vor einem Zeichen wie = oder -, was in Tabellen dieses Programms Text kennzeichnet; er gilt als dieses Kennzeichen und ist ausgelassen (zuerst in Zeile %1)</numerusform></translation></message>
<message><source>The file has a first line and nothing after it</source><translation>Die Datei hat eine erste Zeile und nichts danach</translation></message>
<message><source>The objects have no keys</source><translation>Die Objekte haben keine Schlüssel</translation></message>
<message><source>The objects have too many keys</source><translation>Die Objekte haben zu viele Schlüssel</translation></message>
<message><source>RMSE</source><translation>RMSE</translation></message>
<message><source>Root of the mean squared error on held-out ratings</source><translation>Wurzel des mittleren quadratischen Fehlers bei zurückgehaltenen Bewertungen</translation></message>
<message><source>MAE</source><translation>MAE</translation></message>
<message><source>Mean size of the error on held-out ratings</source><translation>Mittlerer Betrag des Fehlers bei zurückgehaltenen Bewertungen</translation></message>
<message><source>MSE</source><translation>MSE</translation></message>
<message><source>Mean squared error on held-out ratings</source><translation>Mittlerer quadratischer Fehler bei zurückgehaltenen Bewertungen</translation></message>
<message><source>MAE of whole stars</source><translation>MAE ganzer Sterne</translation></message>
<message><source>MAE rounded</source><translation>MAE gerundet</translation></message>
<message><source>Mean size of the error of predictions rounded to whole stars within the scale</source><translation>Mittlerer Betrag des Fehlers von Vorhersagen, auf ganze Sterne innerhalb der Skala gerundet</translation></message>
<message><source>RMSE in the scale</source><translation>RMSE in der Skala</translation></message>
<message><source>RMSE clipped</source><translation>RMSE begrenzt</translation></message>
<message><source>RMSE of predictions held within the scale of the ratings</source><translation>RMSE von Vorhersagen, die auf die Bewertungsskala begrenzt sind</translation></message>
<message><source>MAE in the scale</source><translation>MAE in der Skala</translation></message>
<message><source>MAE clipped</source><translation>MAE begrenzt</translation></message>
<message><source>MAE of predictions held within the scale of the ratings</source><translation>MAE von Vorhersagen, die auf die Bewertungsskala begrenzt sind</translation></message>
<message><source>NDCG</source><translation>NDCG</translation></message>
<message><source>How high held-out books stand in the list, over all books; 1 is perfect</source><translation>Wie weit oben zurückgehaltene Bücher in der Liste stehen, unter allen Büchern; 1 ist perfekt</translation></message>
<message><source>Hit ratio</source><translation>Trefferquote</translation></message>
<message><source>HR</source><translation>HR</translation></message>
<message><source>Share of readers whose list holds at least one held-out book</source><translation>Anteil der Leser, deren Liste mindestens ein zurückgehaltenes Buch enthält</translation></message>
<message><source>Recall</source><translation>Trefferrate (Recall)</translation></message>
<message><source>Share of a reader's held-out books that are in the list</source><translation>Anteil der zurückgehaltenen Bücher eines Lesers, die in der Liste stehen</translation></message>
<message><source>Precision</source><translation>Präzision</translation></message>
<message><source>Share of the list that is held-out books</source><translation>Anteil der zurückgehaltenen Bücher an der Liste</translation></message>
<message><source>MAP</source><translation>MAP</translation></message>
<message><source>Mean average precision of the list</source><translation>Mittelwert der Average Precision der Liste</translation></message>
<message><source>MRR</source><translation>MRR</translation></message>
<message><source>Mean of one over the rank of the first held-out book</source><translation>Mittelwert von eins durch den Rang des ersten zurückgehaltenen Buchs</translation></message>
<message><source>AUC</source><translation>AUC</translation></message>
<message><source>Chance that a held-out book stands above one that is not</source><translation>Wahrscheinlichkeit, dass ein zurückgehaltenes Buch über einem anderen steht</translation></message>
<message><source>Coverage</source><translation>Abdeckung</translation></message>
<message><source>Share of all books that are in somebody's list</source><translation>Anteil aller Bücher, die in jemandes Liste stehen</translation></message>
<message><source>Gini</source><translation>Gini</translation></message>
<message><source>How unevenly books are listed: 0 all alike, 1 one book only</source><translation>Wie ungleich Bücher in Listen vorkommen: 0 alle gleich, 1 nur ein Buch</translation></message>
<message><source>Novelty</source><translation>Neuheit</translation></message>
<message><source>How seldom read the listed books are</source><translation>Wie selten gelesen die gelisteten Bücher sind</translation></message>
<message><source>Popularity of lists</source><translation>Beliebtheit der Listen</translation></message>
<message><source>Popularity</source><translation>Beliebtheit</translation></message>
<message><source>Share of readers who have the listed books</source><translation>Anteil der Leser, die die gelisteten Bücher haben</translation></message>
<message><source>Diversity</source><translation>Vielfalt</translation></message>
<message><source>How different the readers of two books of one list are</source><translation>Wie verschieden die Leser zweier Bücher einer Liste sind</translation></message>
<message><source>The list that is judged must hold at least one book</source><translation>Die beurteilte Liste muss mindestens ein Buch enthalten</translation></message>
<message><source>At least one book must be drawn beside each held-out one</source><translation>Neben jedem zurückgehaltenen Buch muss mindestens eines gezogen werden</translation></message>
<message><source>No test part was set aside</source><translation>Es wurde kein Testteil beiseitegelegt</translation></message>
<message><source>Train with a test share</source><translation>Trainieren Sie mit einem Testanteil</translation></message>
<message><source>No rating is held out, so rankings cannot be judged</source><translation>Keine Bewertung ist zurückgehalten, daher lassen sich Rangfolgen nicht beurteilen</translation></message>
<message><source>Train with a split other than none</source><translation>Trainieren Sie mit einer anderen Aufteilung als none</translation></message>
<message><source>The model was trained on other data</source><translation>Das Modell wurde mit anderen Daten trainiert</translation></message>
<message><source>judge the rankings</source><comment>a task</comment><translation>die Rangfolgen zu beurteilen</translation></message>
<message><source>Use fewer threads</source><translation>Verwenden Sie weniger Threads</translation></message>
<message><source>Figures of each reader are those of lists of all books</source><translation>Kennzahlen je Leser beruhen auf Listen aus allen Büchern</translation></message>
<message><source>rank the books of this run</source><comment>a task</comment><translation>die Bücher dieses Laufs in eine Rangfolge zu bringen</translation></message>
<message><source>This run has no model that could recommend</source><translation>Dieser Lauf hat kein Modell, das empfehlen könnte</translation></message>
<message><source>Train it first</source><translation>Trainieren Sie ihn zuerst</translation></message>
<message><source>This map has %1 points, but the run %2 books</source><translation>Diese Karte hat %1 Punkte, der Lauf aber %2 Bücher</translation></message>
<message><source>Draw the map of this run again</source><translation>Zeichnen Sie die Karte dieses Laufs neu</translation></message>
<message><source>There is no reader number %1 in this run</source><translation>Leser Nummer %1 gibt es in diesem Lauf nicht</translation></message>
<message><source>There is no book number %1 in this run</source><translation>Buch Nummer %1 gibt es in diesem Lauf nicht</translation></message>
<message><source>This model has no book vectors, so no book has a nearest one</source><translation>Dieses Modell hat keine Buchvektoren, daher hat kein Buch ein nächstes</translation></message>
<message><source>Train a factorization or a network</source><translation>Trainieren Sie eine Faktorisierung oder ein Netz</translation></message>
<message><source>At least one neighbor has to be asked for</source><translation>Es muss mindestens ein Nachbar verlangt werden</translation></message>
<message><source>"%1" has no nearest books: %2</source><translation>„%1“ hat keine nächsten Bücher: %2</translation></message>
<message><source>Leave it out, or hold out fewer ratings</source><translation>Lassen Sie es weg, oder halten Sie weniger Bewertungen zurück</translation></message>
<message><source>Nearest books (CSV)</source><translation>Nächste Bücher (CSV)</translation></message>
<message><source>A line each: book, rank, neighbor, distance in the model's space.</source><translation>Je eine Zeile: Buch, Rang, Nachbar, Distanz im Raum des Modells.</translation></message>
<message><source>spreadsheets, pandas, R, DuckDB</source><translation>Tabellenkalkulationen, pandas, R, DuckDB</translation></message>
<message><source>These clusters are of %1 books, but the run has %2</source><translation>Diese Cluster sind die von %1 Büchern, der Lauf hat aber %2</translation></message>
<message><source>Find the clusters of this run</source><translation>Suchen Sie die Cluster dieses Laufs</translation></message>
<message><source>This model has no book vectors, so there is no map of it</source><translation>Dieses Modell hat keine Buchvektoren, daher gibt es keine Karte davon</translation></message>
<message><source>Leave the map out, or train a model with an embedding</source><translation>Lassen Sie die Karte weg, oder trainieren Sie ein Modell mit einem Embedding</translation></message>
<message><source>This model has no book vectors to export</source><translation>Dieses Modell hat keine Buchvektoren zum Exportieren</translation></message>
<message><source>The vector of book number %1 has values that are not numbers</source><translation>Der Vektor von Buch Nummer %1 enthält Werte, die keine Zahlen sind</translation></message>
<message><source>The training ran away: train again with a lower learning rate</source><translation>Das Training ist divergiert: Trainieren Sie erneut mit einer niedrigeren Lernrate</translation></message>
<message><source>write this export</source><comment>a task</comment><translation>diesen Export zu schreiben</translation></message>
<message><source>%1 has %2 values for %3 books</source><translation>%1: %2 Werte für %3 Bücher</translation></message>
<message><source>There is no map to write</source><translation>Es gibt keine Karte zu schreiben</translation></message>
<message><source>Train a run first</source><translation>Trainieren Sie zuerst einen Lauf</translation></message>
<message><source>The map</source><translation>Die Karte</translation></message>
<message><source>The list of books to leave out</source><translation>Die Liste der auszulassenden Bücher</translation></message>
<message><source>The map has a place that is not a number</source><translation>Die Karte hat eine Position, die keine Zahl ist</translation></message>
<message><source>The list of vectors</source><translation>Die Liste der Vektoren</translation></message>
<message><source>The list of neighbors</source><translation>Die Liste der Nachbarn</translation></message>
<message><source>The share of neighbors kept</source><translation>Der Anteil bewahrter Nachbarn</translation></message>
<message><source>The column "%1"</source><translation>Die Spalte „%1“</translation></message>
<message><source>The column "%1" has a category without a name</source><translation>Die Spalte „%1“ hat eine Kategorie ohne Namen</translation></message>
<message><source>The groups of the column "%1"</source><translation>Die Gruppen der Spalte „%1“</translation></message>
<message><source>The column "%1" has a group without a name</source><translation>Die Spalte „%1“ hat eine Gruppe ohne Namen</translation></message>
<message><source>A column of this map has %1 values for %2 books</source><translation>Eine Spalte dieser Karte hat %1 Werte für %2 Bücher</translation></message>
<message><source>Map coordinates (CSV)</source><translation>Kartenkoordinaten (CSV)</translation></message>
<message><source>Each book's place on the map, its title and who wrote it: for any program that draws points.</source><translation>Die Position jedes Buchs auf der Karte, sein Titel und wer es schrieb: für jedes Programm, das Punkte zeichnet.</translation></message>
<message><source>This run has no model to export</source><translation>Dieser Lauf hat kein Modell zum Exportieren</translation></message>
<message><source>The whole run for notebooks</source><translation>Der ganze Lauf für Notebooks</translation></message>
<message><source>Arrays, settings, curves and tables, with a README of how Python opens each.</source><translation>Arrays, Einstellungen, Kurven und Tabellen, mit einer README dazu, wie Python sie jeweils öffnet.</translation></message>
<message><source>Python with NumPy</source><translation>Python mit NumPy</translation></message>
<message><source>Book and reader vectors for NumPy</source><translation>Buch- und Leservektoren für NumPy</translation></message>
<message><source>For notebooks: arrays that can be mapped, and tables that say whose each row is.</source><translation>Für Notebooks: Arrays, die sich einblenden lassen, und Tabellen, die sagen, wem jede Zeile gehört.</translation></message>
<message><source>NumPy, PyTorch, R, Julia</source><translation>NumPy, PyTorch, R, Julia</translation></message>
<message><source>The archive of arrays could not be made: %1</source><translation>Das Archiv der Arrays konnte nicht angelegt werden: %1</translation></message>
<message><source>The archive of arrays could not be made: no memory is left</source><translation>Das Archiv der Arrays konnte nicht angelegt werden: Es ist kein Speicher mehr frei</translation></message>
<message><source>The model for other programs (ONNX)</source><translation>Das Modell für andere Programme (ONNX)</translation></message>
<message><source>Scores any reader and book as here: recommendations within another program.</source><translation>Berechnet den Punktwert für jeden Leser und jedes Buch wie hier: Empfehlungen in einem anderen Programm.</translation></message>
<message><source>onnxruntime in Python, C#, Java, C++ and JavaScript</source><translation>onnxruntime in Python, C#, Java, C++ und JavaScript</translation></message>
<message><source>The model takes %1 GB, more than a file of ONNX can hold (2.1 GB)</source><translation>Das Modell braucht %1 GB, mehr als eine ONNX-Datei fassen kann (2,1 GB)</translation></message>
<message><source>Take its vectors away as NumPy arrays or safetensors instead</source><translation>Exportieren Sie stattdessen seine Vektoren als NumPy-Arrays oder safetensors</translation></message>
<message><source>All numbers of the model (safetensors)</source><translation>Alle Zahlen des Modells (safetensors)</translation></message>
<message><source>For PyTorch, JAX and others, with the ids of all rows in its metadata; the vectors of those that the model knows are in a table of their own where it does not know all.</source><translation>Für PyTorch, JAX und andere, mit den IDs aller Zeilen in den Metadaten; wo das Modell nicht alle kennt, stehen die Vektoren der bekannten in einer eigenen Tabelle.</translation></message>
<message><source>safetensors in Python, Rust and JavaScript</source><translation>safetensors in Python, Rust und JavaScript</translation></message>
<message><source>The model for web pages (TensorFlow.js)</source><translation>Das Modell für Webseiten (TensorFlow.js)</translation></message>
<message><source>For tf.loadLayersModel: recommendations in the browser.</source><translation>Für tf.loadLayersModel: Empfehlungen im Browser.</translation></message>
<message><source>TensorFlow.js in any browser</source><translation>TensorFlow.js in jedem Browser</translation></message>
<message><source>The Embedding Projector opens no vectors of one dimension</source><translation>Der Embedding Projector öffnet keine Vektoren mit nur einer Dimension</translation></message>
<message><source>Train longer vectors, or leave the Projector's files out</source><translation>Trainieren Sie längere Vektoren, oder lassen Sie die Dateien des Projectors weg</translation></message>
<message><source>This map is of other books than the run's</source><translation>Diese Karte zeigt andere Bücher als die des Laufs</translation></message>
<message><source>Book vectors for the Embedding Projector</source><translation>Buchvektoren für den Embedding Projector</translation></message>
<message><source>With groups, a picture of each book, and the map as a bookmark. From 50 dimensions on untick the Projector's "Spherize data": else it shows other distances.</source><translation>Mit Gruppen, einem Bild je Buch und der Karte als Lesezeichen. Ab 50 Dimensionen entfernen Sie im Projector den Haken bei „Spherize data“: Sonst zeigt er andere Distanzen.</translation></message>
<message><source>TensorBoard and the Embedding Projector's page</source><translation>TensorBoard und die Seite des Embedding Projectors</translation></message>
<message numerus="yes"><source>all ratings of %n readers are held out, so that the model has learned nothing about them; books for them are chosen by those ratings, as for new readers, or left out where nothing is known of what they rated</source><comment>all ratings of %n reader are held out, so that the model has learned nothing about them; books for them are chosen by those ratings, as for new readers, or left out where nothing is known of what they rated</comment><translation><numerusform>alle Bewertungen von %n Leser sind zurückgehalten, sodass das Modell nichts über ihn gelernt hat; Bücher für ihn werden nach diesen Bewertungen gewählt, wie für neue Leser, oder ausgelassen, wo über die von ihm bewerteten Bücher nichts bekannt ist</numerusform><numerusform>alle Bewertungen von %n Lesern sind zurückgehalten, sodass das Modell nichts über sie gelernt hat; Bücher für sie werden nach diesen Bewertungen gewählt, wie für neue Leser, oder ausgelassen, wo über die von ihnen bewerteten Bücher nichts bekannt ist</numerusform></translation></message>
<message><source>Recommendations for every reader</source><translation>Empfehlungen für jeden Leser</translation></message>
<message><source>A line each: reader, rank, book, score.</source><translation>Je eine Zeile: Leser, Rang, Buch, Punktwert.</translation></message>
<message><source>Training history</source><translation>Trainingsverlauf</translation></message>
<message><source>Losses of every epoch.</source><translation>Loss-Werte jeder Epoche.</translation></message>
<message><source>Tables of the run</source><translation>Tabellen des Laufs</translation></message>
<message><source>Metrics, the embedding matrix and its statistics.</source><translation>Metriken, die Embedding-Matrix und ihre Statistik.</translation></message>
<message><source>History and tables of the run</source><translation>Verlauf und Tabellen des Laufs</translation></message>
<message><source>Both of these together.</source><translation>Beides zusammen.</translation></message>
<message><source>%1 addresses of covers lead into a network of one's own or are no web addresses; they are left out</source><translation>%1 Adressen von Umschlagbildern führen in ein privates Netz oder sind keine Webadressen; sie sind ausgelassen</translation></message>
<message><source>Book list for a web page</source><translation>Bücherliste für eine Webseite</translation></message>
<message><source>Ids, titles, authors and cover addresses.</source><translation>IDs, Titel, Autoren und Adressen der Umschlagbilder.</translation></message>
<message><source>scripts of a web page</source><translation>Skripte einer Webseite</translation></message>
<message numerus="yes"><source>%n ids of books have blanks or unseen characters, which a key of word2vec cannot have; '_' stands for them</source><comment>%n id of a book has blanks or unseen characters, which a key of word2vec cannot have; '_' stands for them</comment><translation><numerusform>%n Buch-ID enthält Leerzeichen oder unsichtbare Zeichen, die ein word2vec-Schlüssel nicht haben kann; dafür steht „_“</numerusform><numerusform>%n Buch-IDs enthalten Leerzeichen oder unsichtbare Zeichen, die ein word2vec-Schlüssel nicht haben kann; dafür steht „_“</numerusform></translation></message>
<message><source>Two books would have the key '%1': word2vec's formats know no blanks in a key, and '_' stands for them</source><translation>Zwei Bücher bekämen den Schlüssel „%1“: Die word2vec-Formate kennen keine Leerzeichen in Schlüsseln, und dafür steht „_“</translation></message>
<message><source>Give these books ids without blanks</source><translation>Geben Sie diesen Büchern IDs ohne Leerzeichen</translation></message>
<message><source>Book vectors for word2vec readers</source><translation>Buchvektoren für word2vec-Programme</translation></message>
<message><source>Text and binary, with the books' ids for keys.</source><translation>Als Text und binär, mit den IDs der Bücher als Schlüsseln.</translation></message>
<message><source>gensim and other readers of word2vec</source><translation>gensim und andere Programme für word2vec</translation></message>
<message><source>a value out of range</source><translation>ein Wert außerhalb des Bereichs</translation></message>
<message><source>a number of values</source><translation>eine Anzahl von Werten</translation></message>
<message><source>its length</source><translation>ihre Länge</translation></message>
<message><source>how its values are written</source><translation>wie die Werte geschrieben sind</translation></message>
<message><source>a value that is not a number</source><translation>ein Wert, der keine Zahl ist</translation></message>
<message><source>This run file is cut short: it has %1 of %2 bytes</source><translation>Diese Laufdatei ist abgeschnitten: Sie hat %1 von %2 Bytes</translation></message>
<message><source>Copy it again from where it came</source><translation>Kopieren Sie sie erneut von dort, woher sie kam</translation></message>
<message><source>Copy it again from where it came, or train the run again</source><translation>Kopieren Sie sie erneut von dort, woher sie kam, oder trainieren Sie den Lauf neu</translation></message>
<message><source>This file cannot be read</source><translation>Diese Datei kann nicht gelesen werden</translation></message>
<message><source>Check the disk</source><translation>Prüfen Sie den Datenträger</translation></message>
<message><source>This file is empty, not a Shelfspace run file</source><translation>Diese Datei ist leer und keine Shelfspace-Laufdatei</translation></message>
<message><source>This is not a Shelfspace run file</source><translation>Das ist keine Shelfspace-Laufdatei</translation></message>
<message><source>Choose a file that Shelfspace saved, usually named .shelf</source><translation>Wählen Sie eine von Shelfspace gespeicherte Datei, meist mit der Endung .shelf</translation></message>
<message><source>This run file was made by a newer version of Shelfspace (format %1, this program reads up to %2)</source><translation>Diese Laufdatei stammt aus einer neueren Version von Shelfspace (Format %1, dieses Programm liest bis %2)</translation></message>
<message><source>Update Shelfspace</source><translation>Aktualisieren Sie Shelfspace</translation></message>
<message><source>format 0</source><translation>Format 0</translation></message>
<message><source>%1 bytes too many</source><translation>%1 Bytes zu viel</translation></message>
<message><source>its place in the file</source><translation>seine Stelle in der Datei</translation></message>
<message><source>it is there twice</source><translation>er ist zweimal da</translation></message>
<message><source>it is missing</source><translation>er fehlt</translation></message>
<message><source>it has %1 entries instead of %2</source><translation>er hat %1 Einträge statt %2</translation></message>
<message><source>it cannot be read</source><translation>er kann nicht gelesen werden</translation></message>
<message><source>the number of texts</source><translation>die Anzahl der Texte</translation></message>
<message><source>it has %1 texts instead of %2</source><translation>er hat %1 Texte statt %2</translation></message>
<message><source>the length of a text</source><translation>die Länge eines Textes</translation></message>
<message><source>it does not belong there</source><translation>er gehört nicht dorthin</translation></message>
<message><source>This run has too long a history or too many columns for a run file</source><translation>Dieser Lauf hat einen zu langen Verlauf oder zu viele Spalten für eine Laufdatei</translation></message>
<message><source>Train for fewer epochs, or leave columns out of the catalogue</source><translation>Trainieren Sie weniger Epochen, oder lassen Sie Spalten im Katalog weg</translation></message>
<message><source>There are too many columns for a file of this kind</source><translation>Für eine Datei dieser Art sind es zu viele Spalten</translation></message>
<message><source>the number of epochs</source><translation>die Anzahl der Epochen</translation></message>
<message><source>the shape of an array</source><translation>die Form eines Arrays</translation></message>
<message><source>the order of the epochs</source><translation>die Reihenfolge der Epochen</translation></message>
<message><source>the number of views</source><translation>die Anzahl der Ansichten</translation></message>
<message><source>The vectors kept of this run's epochs are not what they should be</source><translation>Die aufbewahrten Vektoren der Epochen dieses Laufs sind nicht, wie sie sein sollten</translation></message>
<message><source>Train it again</source><translation>Trainieren Sie ihn neu</translation></message>
<message><source>a setting stands there twice</source><translation>eine Einstellung steht zweimal da</translation></message>
<message><source>an index out of range</source><translation>ein Index außerhalb des Bereichs</translation></message>
<message><source>too many books</source><translation>zu viele Bücher</translation></message>
<message><source>too many warnings</source><translation>zu viele Warnungen</translation></message>
<message><source>an unknown kind</source><translation>eine unbekannte Art</translation></message>
<message><source>how the data were read</source><translation>wie die Daten gelesen wurden</translation></message>
<message><source>the rating scale</source><translation>die Bewertungsskala</translation></message>
<message><source>too many ratings</source><translation>zu viele Bewertungen</translation></message>
<message><source>a rating number out of range or out of order</source><translation>eine Bewertungsnummer außerhalb des Bereichs oder der Reihenfolge</translation></message>
<message><source>a rating that is in another part too</source><translation>eine Bewertung, die auch in einem anderen Teil steht</translation></message>
<message><source>an array stands there twice</source><translation>ein Array steht zweimal da</translation></message>
<message><source>where the training stood</source><translation>wo das Training stand</translation></message>
<message><source>a step that has not been</source><translation>ein Schritt, den es nicht gab</translation></message>
<message><source>the best epoch</source><translation>die beste Epoche</translation></message>
<message><source>a rating that is in a part too</source><translation>eine Bewertung, die auch in einem Teil steht</translation></message>
<message><source>it has no name</source><translation>er hat keinen Namen</translation></message>
<message><source>it has no file</source><translation>er hat keine Datei</translation></message>
<message><source>open this run file</source><comment>a task</comment><translation>diese Laufdatei zu öffnen</translation></message>
<message><source>This run has no model yet, so there is nothing to save</source><translation>Dieser Lauf hat noch kein Modell, es gibt also nichts zu speichern</translation></message>
<message><source>This run's model holds values that are not numbers, so it cannot be saved</source><translation>Das Modell dieses Laufs enthält Werte, die keine Zahlen sind, und kann daher nicht gespeichert werden</translation></message>
<message><source>The runs cannot be kept: the system could not start a thread</source><translation>Die Läufe können nicht aufbewahrt werden: Das System konnte keinen Thread starten</translation></message>
<message><source>Close other programs, or save the runs in files of your own</source><translation>Schließen Sie andere Programme, oder speichern Sie die Läufe in eigenen Dateien</translation></message>
<message><source>The run cannot be kept: %1</source><translation>Der Lauf kann nicht aufbewahrt werden: %1</translation></message>
<message><source>Save it in a file of your own</source><translation>Speichern Sie ihn in einer eigenen Datei</translation></message>
<message><source>Cannot remove this run</source><translation>Dieser Lauf kann nicht entfernt werden</translation></message>
<message><source>This run was opened by another window meanwhile</source><translation>Dieser Lauf wurde inzwischen von einem anderen Fenster geöffnet</translation></message>
<message><source>Go on with it there</source><translation>Arbeiten Sie dort damit weiter</translation></message>
<message><source>Cannot take over this run</source><translation>Dieser Lauf kann nicht übernommen werden</translation></message>
<message><source>Cannot move this kept file</source><translation>Diese aufbewahrte Datei kann nicht verschoben werden</translation></message>
<message><source>Cannot read this kept file</source><translation>Diese aufbewahrte Datei kann nicht gelesen werden</translation></message>
<message><source>Cannot remove this search</source><translation>Diese Suche kann nicht entfernt werden</translation></message>
<message><source>This search is in use by another window</source><translation>Diese Suche wird von einem anderen Fenster verwendet</translation></message>
<message><source>Remove it there</source><translation>Entfernen Sie sie dort</translation></message>
<message><source>These runs are in use by another window</source><translation>Diese Läufe werden von einem anderen Fenster verwendet</translation></message>
<message><source>Remove them there</source><translation>Entfernen Sie sie dort</translation></message>
<message><source>Cannot remove this part of a project</source><translation>Dieser Teil eines Projekts kann nicht entfernt werden</translation></message>
<message><source>Cannot move this run</source><translation>Dieser Lauf kann nicht verschoben werden</translation></message>
<message><source>Cannot make this folder</source><translation>Dieser Ordner kann nicht angelegt werden</translation></message>
<message><source>Cannot make a folder to keep runs in</source><translation>Ein Ordner zum Aufbewahren von Läufen kann nicht angelegt werden</translation></message>
<message><source>Save the runs in a folder of your own</source><translation>Speichern Sie die Läufe in einem eigenen Ordner</translation></message>
<message><source>This is not the list of a folder of kept runs</source><translation>Das ist nicht die Liste eines Ordners mit aufbewahrten Läufen</translation></message>
<message><source>This list of kept runs is from a newer version of the program</source><translation>Diese Liste aufbewahrter Läufe stammt aus einer neueren Version des Programms</translation></message>
<message><source>Open the run files beside it with that version</source><translation>Öffnen Sie die Laufdateien daneben mit jener Version</translation></message>
<message><source>Biases only</source><translation>Nur Bias</translation></message>
<message><source>The mean, how strictly each reader rates and how well each book is liked, computed at once. Every other model should beat it; has no vectors, hence no map.</source><translation>Der Mittelwert, wie streng jeder Leser bewertet und wie sehr jedes Buch gefällt, in einem Zug berechnet. Jedes andere Modell sollte besser sein; keine Vektoren, daher keine Karte.</translation></message>
<message><source>The mean of all ratings, plus how strict or generous the reader is, plus how well the book is liked, both pulled toward zero where few ratings speak for them. The exact minimum is computed, not approached. It knows no taste: every reader is recommended the same books. Many published models hardly beat it, and some do not.</source><translation>Der Mittelwert aller Bewertungen, plus wie streng oder großzügig der Leser ist, plus wie sehr das Buch gefällt; beides wird zur Null hingezogen, wo wenige Bewertungen dafür sprechen. Das exakte Minimum wird berechnet, nicht angenähert. Das Modell kennt keinen Geschmack: Jedem Leser werden dieselben Bücher empfohlen. Viele veröffentlichte Modelle sind kaum besser, manche nicht einmal das.</translation></message>
<message><source>a yardstick of predictions of stars</source><translation>ein Maßstab für die Vorhersage von Sternen</translation></message>
<message><source>RMSE 0.944, MAE 0.748 on MovieLens 100k in five folds (Baseline in the README of Surprise)</source><translation>RMSE 0,944, MAE 0,748 auf MovieLens 100k in fünf Folds (Baseline in der README von Surprise)</translation></message>
<message><source>Biases</source><translation>Bias</translation></message>
<message><source>Mean rating</source><translation>Mittlere Bewertung</translation></message>
<message><source>Predicts the mean of all ratings for everything: the floor under all other models. Has no vectors, hence no map.</source><translation>Sagt für alles den Mittelwert aller Bewertungen vorher: die Untergrenze für alle anderen Modelle. Keine Vektoren, daher keine Karte.</translation></message>
<message><source>One number, the mean of all training ratings, is predicted for every reader and every book. Whatever does worse has learned nothing.</source><translation>Eine einzige Zahl, der Mittelwert aller Trainingsbewertungen, wird für jeden Leser und jedes Buch vorhergesagt. Was schlechter abschneidet, hat nichts gelernt.</translation></message>
<message><source>The definition of the arithmetic mean; the customary floor in evaluations.</source><translation>Die Definition des arithmetischen Mittels; die übliche Untergrenze in Evaluationen.</translation></message>
<message><source>a floor under all predictions of stars</source><translation>eine Untergrenze für alle Vorhersagen von Sternen</translation></message>
<message><source>Recommends to everybody the books that most readers have. A ranking that cannot beat it has learned nothing about readers.</source><translation>Empfiehlt allen die Bücher, die die meisten Leser haben. Eine Rangfolge, die das nicht übertrifft, hat nichts über Leser gelernt.</translation></message>
<message><source>The score of a book is the number of readers who rated it in training, whatever they thought of it. That is a strong guess where a few books are read by many, and the only one for a reader of whom nothing is known. It is the same list for everybody, so it never leads to a lesser-known book and cannot tell one taste from another: it is here to be beaten.</source><translation>Der Punktwert eines Buchs ist die Anzahl der Leser, die es im Training bewertet haben, gleich wie. Das ist eine starke Schätzung, wo wenige Bücher von vielen gelesen werden, und die einzige für einen Leser, über den nichts bekannt ist. Die Liste ist für alle dieselbe; sie führt also nie zu einem weniger bekannten Buch und kann Geschmäcker nicht unterscheiden: Sie ist dazu da, übertroffen zu werden.</translation></message>
<message><source>a yardstick of recommendations</source><translation>ein Maßstab für Empfehlungen</translation></message>
<message><source>The model's "book_readers" holds a number of readers that cannot be</source><translation>„book_readers“ des Modells enthält eine unmögliche Anzahl von Lesern</translation></message>
<message><source>train this model</source><comment>a task</comment><translation>dieses Modell zu trainieren</translation></message>
<message><source>Choose fewer factors, or train on fewer ratings</source><translation>Wählen Sie weniger Faktoren, oder trainieren Sie mit weniger Bewertungen</translation></message>
<message><source>Bayesian matrix factorization</source><translation>Bayessche Matrixfaktorisierung</translation></message>
<message><source>Averages many factorizations, each drawn with the probability that the ratings give it. The most accurate of the rating models here, and no regularization to choose.</source><translation>Mittelt viele Faktorisierungen, jede mit der Wahrscheinlichkeit gezogen, die die Bewertungen ihr geben. Das genaueste der Bewertungsmodelle hier, und ohne Regularisierung, die zu wählen wäre.</translation></message>
<message><source>Each reader and each book has a short vector and a bias, and a rating is their dot product plus the biases, as in any matrix factorization. But instead of the one set of numbers that fits best, Gibbs sampling draws set after set from all those that fit well, how strongly vectors vary included, and the prediction is the average over the draws. So it hardly over-fits and needs no regularization to be tuned, and it knows how sure it is. It is good wherever ratings in stars are to be predicted, and best where they are few. It takes longer than one factorization, its file is larger, and like every model of ratings it ranks unread books worse than the models made for that.</source><translation>Jeder Leser und jedes Buch hat einen kurzen Vektor und einen Bias, und eine Bewertung ist ihr Skalarprodukt plus die Biaswerte, wie in jeder Matrixfaktorisierung. Doch statt des einen Satzes von Zahlen, der am besten passt, zieht Gibbs-Sampling Satz um Satz aus allen, die gut passen, auch dafür, wie stark Vektoren streuen; die Vorhersage ist der Mittelwert über die Ziehungen. So kommt es kaum zu Überanpassung, keine Regularisierung ist abzustimmen, und das Modell weiß, wie sicher es ist. Es ist überall gut, wo Bewertungen in Sternen vorherzusagen sind, und am besten, wo es wenige gibt. Es braucht länger als eine einzelne Faktorisierung, seine Datei ist größer, und wie jedes Modell für Bewertungen ordnet es ungelesene Bücher schlechter als die Modelle, die dafür gemacht sind.</translation></message>
<message><source>the most accurate stars, without tuning</source><translation>die genauesten Sterne, ohne Abstimmung</translation></message>
<message><source>RMSE 0.8944, MAE 0.7031 on fold u3 of MovieLens 100k (documentation of myFM)</source><translation>RMSE 0,8944, MAE 0,7031 auf Fold u3 von MovieLens 100k (Dokumentation von myFM)</translation></message>
<message><source>Bayesian factorization with side features</source><translation>Bayessche Faktorisierung mit Zusatzmerkmalen</translation></message>
<message><source>The Bayesian factorization, helped by what the catalogue says of books and the file of readers. Better for books and readers with few ratings.</source><translation>Die Bayessche Faktorisierung, unterstützt von dem, was der Katalog über Bücher und die Leserdatei über Leser sagt. Besser für Bücher und Leser mit wenigen Bewertungen.</translation></message>
<message><source>The same as the Bayesian factorization, but where a vector is expected to lie before any rating is seen follows from what is known: a book's genres, author, year and language, a reader's age or occupation. How much each of these tells is drawn along with the rest, so useless columns do little harm. Books and readers with few ratings gain the most. Only values that at least five share take part, the 256 most frequent of them on either side.</source><translation>Wie die Bayessche Faktorisierung, doch wo ein Vektor vor jeder Bewertung erwartet wird, folgt aus dem Bekannten: Genres, Autor, Jahr und Sprache eines Buchs, Alter oder Beruf eines Lesers. Wie viel jedes davon besagt, wird mitgezogen, sodass nutzlose Spalten kaum schaden. Am meisten gewinnen Bücher und Leser mit wenigen Bewertungen. Es nehmen nur Werte teil, die mindestens fünf gemeinsam haben, und davon die 256 häufigsten auf jeder Seite.</translation></message>
<message><source>stars for books and readers with few ratings</source><translation>Sterne für Bücher und Leser mit wenigen Bewertungen</translation></message>
<message><source>RMSE 0.8855, MAE 0.6944 with side features on fold u3 of MovieLens 100k (documentation of myFM)</source><translation>RMSE 0,8855, MAE 0,6944 mit Zusatzmerkmalen auf Fold u3 von MovieLens 100k (Dokumentation von myFM)</translation></message>
<message><source>Burn-in</source><translation>Einschwingen (Burn-in)</translation></message>
<message><source>Sweeps at the start that are thrown away, while the sampler still forgets where it began; those after it are averaged.</source><translation>Durchläufe am Anfang, die verworfen werden, während das Sampling noch vergisst, wo es begann; die danach werden gemittelt.</translation></message>
<message><source>Side features</source><translation>Zusatzmerkmale</translation></message>
<message><source>What the catalogue says of books and the file of readers takes part; helps where ratings are few.</source><translation>Was der Katalog über Bücher und die Leserdatei über Leser sagt, nimmt teil; hilft, wo es wenige Bewertungen gibt.</translation></message>
<message><source>Bayesian factorization</source><translation>Bayessche Faktorisierung</translation></message>
<message><source>The model's "%1" is no distribution</source><translation>„%1“ des Modells ist keine Verteilung</translation></message>
<message><source>batch x %1</source><translation>Batch x %1</translation></message>
<message><source>The model's "weight_books" name a book that there is not</source><translation>„weight_books“ des Modells nennt ein Buch, das es nicht gibt</translation></message>
<message><source>A factorization needs at least one factor</source><translation>Eine Faktorisierung braucht mindestens einen Faktor</translation></message>
<message><source>In batches</source><translation>In Batches</translation></message>
<message><source>In blocks</source><translation>In Blöcken</translation></message>
<message><source>Matrix factorization</source><translation>Matrixfaktorisierung</translation></message>
<message><source>A rating is the product of two vectors of 3 numbers, one of the book and one of the reader. Small, easy to look into, and good on MovieLens after about 60 epochs.</source><translation>Eine Bewertung ist das Produkt zweier Vektoren mit je 3 Zahlen, eines für das Buch und eines für den Leser. Klein, gut zu durchschauen und auf MovieLens nach etwa 60 Epochen gut.</translation></message>
<message><source>The predicted rating is the dot product of a reader's and a book's vector of three numbers, and nothing else. With so few numbers each one can be looked at: the Embedding tab shows how they spread. Without biases the vectors must also carry how well a book is liked by all, so on sparse data it loses to plain biases.</source><translation>Die vorhergesagte Bewertung ist das Skalarprodukt der Vektoren von Leser und Buch mit je drei Zahlen und sonst nichts. Bei so wenigen Zahlen lässt sich jede einzeln ansehen: Der Reiter „Embedding“ zeigt, wie sie streuen. Ohne Bias müssen die Vektoren auch tragen, wie sehr ein Buch allen gefällt; bei dünn besetzten Daten ist das Modell daher schlechter als ein reines Bias-Modell.</translation></message>
<message><source>looking into vectors of three numbers</source><translation>der Blick in Vektoren mit drei Zahlen</translation></message>
<message><source>Non-negative matrix factorization</source><translation>Nichtnegative Matrixfaktorisierung</translation></message>
<message><source>Matrix factorization whose vectors are never negative, so that each dimension reads as a taste a book has more or less of.</source><translation>Matrixfaktorisierung, deren Vektoren nie negativ sind, sodass jede Dimension sich als Geschmack lesen lässt, von dem ein Buch mehr oder weniger hat.</translation></message>
<message><source>Matrix factorization in which no number may fall below zero: after each step what is negative becomes zero. A dimension can then only add to a rating, never take away, which makes it readable as an amount of something. It fits worse than free vectors, and much worse where readers have few ratings.</source><translation>Matrixfaktorisierung, in der keine Zahl unter null fallen darf: Nach jedem Schritt wird Negatives zu null. Eine Dimension kann eine Bewertung dann nur erhöhen, nie senken, und lässt sich als Menge von etwas lesen. Das Modell passt schlechter als freie Vektoren, und viel schlechter, wo Leser wenige Bewertungen haben.</translation></message>
<message><source>dimensions that read as amounts of a taste</source><translation>Dimensionen, die sich als Menge eines Geschmacks lesen lassen</translation></message>
<message><source>RMSE 0.963, MAE 0.758 on MovieLens 100k in five folds (NMF in the README of Surprise)</source><translation>RMSE 0,963, MAE 0,758 auf MovieLens 100k in fünf Folds (NMF in der README von Surprise)</translation></message>
<message><source>Goodbooks factorization, 200 steps</source><translation>Goodbooks-Faktorisierung, 200 Schritte</translation></message>
<message><source>Matrix factorization with 10 factors in large batches, stopped after 200 of them: a quick first model to be continued.</source><translation>Matrixfaktorisierung mit 10 Faktoren in großen Batches, nach 200 davon beendet: ein schnelles erstes Modell zum Fortsetzen.</translation></message>
<message><source>Plain matrix factorization with ten numbers a vector, trained in 200 large batches only, so that it ends within a moment and can be continued from its checkpoint. After 200 batches it has seen each rating about once or less: its figures are those of a start, not of a finished model.</source><translation>Einfache Matrixfaktorisierung mit zehn Zahlen je Vektor, nur über 200 große Batches trainiert, sodass sie im Nu endet und von ihrem Zwischenstand aus fortgesetzt werden kann. Nach 200 Batches hat sie jede Bewertung etwa einmal oder seltener gesehen: Ihre Kennzahlen sind die eines Anfangs, nicht die eines fertigen Modells.</translation></message>
<message><source>a quick first model to go on from</source><translation>ein schnelles erstes Modell zum Fortsetzen</translation></message>
<message><source>Biased matrix factorization</source><translation>Matrixfaktorisierung mit Bias</translation></message>
<message><source>Mean, reader and book biases and the product of two vectors of 32 numbers. Accurate, and trained in a blink; start here for good predictions.</source><translation>Mittelwert, Leser- und Buch-Bias und das Produkt zweier Vektoren mit 32 Zahlen. Genau und im Nu trainiert; der richtige Anfang für gute Vorhersagen.</translation></message>
<message><source>A rating is taken to be the mean of all ratings, plus how much this reader tends to give, plus how much this book tends to get, plus how well the two fit: the product of a vector of the reader and a vector of the book. Training begins with the best biases and then goes through the ratings one by one, moving the two vectors a little each time; the ratings are laid out in a grid of blocks so that several threads can work without disturbing each other. Good wherever readers have some ratings each; its book vectors make a map. It sees the stars only: not which books a reader chose to rate, not what the books are about, and a book that nobody rated gets the mean.</source><translation>Eine Bewertung gilt als der Mittelwert aller Bewertungen, plus was dieser Leser meist gibt, plus was dieses Buch meist bekommt, plus wie gut die beiden zusammenpassen: das Produkt eines Leservektors und eines Buchvektors. Das Training beginnt mit den besten Biaswerten und geht dann die Bewertungen einzeln durch, wobei es die beiden Vektoren jedes Mal ein wenig verschiebt; die Bewertungen liegen in einem Raster aus Blöcken, damit mehrere Threads arbeiten können, ohne einander zu stören. Gut überall, wo Leser jeweils einige Bewertungen haben; die Buchvektoren ergeben eine Karte. Das Modell sieht nur die Sterne: nicht, welche Bücher ein Leser zum Bewerten wählte, nicht, wovon die Bücher handeln, und ein Buch, das niemand bewertet hat, bekommt den Mittelwert.</translation></message>
<message><source>predicting stars, with vectors that make a map</source><translation>die Vorhersage von Sternen, mit Vektoren für eine Karte</translation></message>
<message><source>RMSE 0.934, MAE 0.737 on MovieLens 100k in five folds (SVD in the README of Surprise)</source><translation>RMSE 0,934, MAE 0,737 auf MovieLens 100k in fünf Folds (SVD in der README von Surprise)</translation></message>
<message><source>Adds the mean rating, and how much higher or lower each reader and each book tends to be rated; starts from the best such biases.</source><translation>Fügt die mittlere Bewertung hinzu und um wie viel höher oder niedriger jeder Leser bewertet und jedes Buch bewertet wird; beginnt mit den besten solchen Biaswerten.</translation></message>
<message><source>Non-negative</source><translation>Nichtnegativ</translation></message>
<message><source>Keeps every vector entry at zero or above, so that each dimension can only add to a rating.</source><translation>Hält jeden Vektoreintrag bei null oder darüber, sodass jede Dimension eine Bewertung nur erhöhen kann.</translation></message>
<message><source>Training</source><translation>Training</translation></message>
<message><source>Method</source><translation>Verfahren</translation></message>
<message><source>How the vectors are learned: by batches of ratings and an optimizer (mini-batch), or rating by rating over a grid of blocks (blocked-sgd), which is many times faster and makes squared errors small.</source><translation>Wie die Vektoren gelernt werden: in Batches von Bewertungen mit einem Optimierer (mini-batch) oder Bewertung für Bewertung über ein Raster aus Blöcken (blocked-sgd), was um ein Vielfaches schneller ist und quadratische Fehler klein macht.</translation></message>
<message><source>Vectors without negative values give nothing below 0, and ratings go from %1 to %2: the model cannot learn those below 0. Switch non_negative off, or biases on.</source><translation>Vektoren ohne negative Werte ergeben nichts unter 0, und die Bewertungen reichen von %1 bis %2: Das Modell kann die unter 0 nicht lernen. Schalten Sie non_negative aus oder biases ein.</translation></message>
<message><source>Given vectors are one array, and not %1</source><translation>Gegebene Vektoren sind ein Array, nicht %1</translation></message>
<message><source>Given vectors</source><translation>Gegebene Vektoren</translation></message>
<message><source>The vectors of epoch %1 are not decided by the ratings alone</source><translation>Die Vektoren der Epoche %1 sind durch die Bewertungen allein nicht bestimmt</translation></message>
<message><source>Raise the regularization or the weight of books without a rating</source><translation>Erhöhen Sie die Regularisierung oder das Gewicht der Bücher ohne Bewertung</translation></message>
<message><source>Implicit ALS</source><translation>Implizites ALS</translation></message>
<message><source>Learns a vector for each book and reader from who read what, however it was rated. Fast, strong, and it can say which of a reader's books speak for another.</source><translation>Lernt einen Vektor für jedes Buch und jeden Leser daraus, wer was gelesen hat, gleich wie bewertet. Schnell, stark, und es kann sagen, welche Bücher eines Lesers für ein anderes sprechen.</translation></message>
<message><source>strong recommendations, with vectors that make a map</source><translation>starke Empfehlungen, mit Vektoren für eine Karte</translation></message>
<message><source>Weight of no rating</source><translation>Gewicht ohne Bewertung</translation></message>
<message><source>How much it counts that a reader has not rated a book, where a rating counts 1; larger keeps closer to the popular books.</source><translation>Wie viel es zählt, dass ein Leser ein Buch nicht bewertet hat, wobei eine Bewertung 1 zählt; größer bleibt näher an den beliebten Büchern.</translation></message>
<message><source>Frequency scaling</source><translation>Häufigkeitsskalierung</translation></message>
<message><source>How the regularization grows with a reader's or book's number of ratings: 0 is the same for all, 1 in proportion.</source><translation>Wie die Regularisierung mit der Anzahl der Bewertungen eines Lesers oder Buchs wächst: 0 ist für alle gleich, 1 proportional.</translation></message>
<message><source>weighted squared error</source><translation>gewichteter quadratischer Fehler</translation></message>
<message><source>The model's vectors have no length</source><translation>Die Vektoren des Modells haben keine Länge</translation></message>
<message><source>EASE</source><translation>EASE</translation></message>
<message><source>Weighs every book against every other by one exact computation. Among the best rankings of a library of moderate size; nothing to tune but one number.</source><translation>Gewichtet jedes Buch gegen jedes andere durch eine exakte Berechnung. Eine der besten Rangfolgen für eine Bibliothek mittlerer Größe; abzustimmen ist nur eine Zahl.</translation></message>
<message><source>A book's score is the sum of weights from each book that the reader has. The weights are those that best rebuild all readers' shelves when no book may explain itself, and they can be written down in closed form: one inverse of the matrix that counts the readers every two books share. There is no chance in it and no training to watch, every recommendation is exactly a sum over the reader's books, and a new reader is served at once. The price is a number for every two books, so memory grows with the square of the library and computing with its cube, and there are no vectors of books to draw a map of.</source><translation>Der Punktwert eines Buchs ist die Summe der Gewichte von jedem Buch, das der Leser hat. Die Gewichte sind die, die die Regale aller Leser am besten nachbilden, wenn kein Buch sich selbst erklären darf, und sie lassen sich in geschlossener Form angeben: eine Inverse der Matrix, die für je zwei Bücher die gemeinsamen Leser zählt. Zufall spielt keine Rolle, es gibt kein Training zu beobachten, jede Empfehlung ist exakt eine Summe über die Bücher des Lesers, und ein neuer Leser wird sofort bedient. Der Preis ist eine Zahl für je zwei Bücher; der Speicherbedarf wächst also mit dem Quadrat der Bibliothek und der Rechenaufwand mit der dritten Potenz, und es gibt keine Buchvektoren für eine Karte.</translation></message>
<message><source>the best recommendations for little computing, without a map</source><translation>die besten Empfehlungen bei wenig Rechenaufwand, ohne Karte</translation></message>
<message><source>Lambda</source><translation>Lambda</translation></message>
<message><source>Pulls the weights between books toward zero; larger trusts only books that many readers have in common.</source><translation>Zieht die Gewichte zwischen Büchern zur Null; größer vertraut nur Büchern mit vielen gemeinsamen Lesern.</translation></message>
<message><source>penalized squared error</source><translation>quadratischer Fehler mit Strafterm</translation></message>
<message><source>%1 learns a weight between every two books: for %2 books that takes about %3 GB; it is limited to %4 books</source><translation>%1 lernt ein Gewicht zwischen je zwei Büchern: Für %2 Bücher braucht das etwa %3 GB; die Grenze liegt bei %4 Büchern</translation></message>
<message><source>Open ratings of fewer books, or choose another model, such as implicit ALS</source><translation>Öffnen Sie Bewertungen von weniger Büchern, oder wählen Sie ein anderes Modell, etwa implizites ALS</translation></message>
<message><source>The books' common readers do not decide the weights between them</source><translation>Die gemeinsamen Leser der Bücher bestimmen die Gewichte zwischen ihnen nicht</translation></message>
<message><source>EDLAE</source><translation>EDLAE</translation></message>
<message><source>EASE that does not lean on what is read by everybody: books with many readers are pulled harder. Mostly a better ranking than EASE for the same computation.</source><translation>EASE, das sich nicht auf allseits Gelesenes stützt: Bücher mit vielen Lesern werden stärker gezogen. Meist eine bessere Rangfolge als EASE bei gleichem Rechenaufwand.</translation></message>
<message><source>An auto-encoder that hides a part of each shelf at random must rebuild it from the rest and so cannot learn that a book follows from itself. For a linear one the mean over all ways to hide is known in closed form: a pull toward zero that grows with a book's readers. What EASE forbids outright, the weight of a book to itself, is zero here as well. One more number than EASE has to be chosen, the share that is hidden.</source><translation>Ein Autoencoder, der einen zufälligen Teil jedes Regals verbirgt, muss ihn aus dem Rest nachbilden und kann daher nicht lernen, dass ein Buch aus sich selbst folgt. Für einen linearen ist der Mittelwert über alle Arten des Verbergens in geschlossener Form bekannt: ein Zug zur Null, der mit den Lesern eines Buchs wächst. Was EASE ganz verbietet, das Gewicht eines Buchs auf sich selbst, ist auch hier null. Eine Zahl mehr als bei EASE ist zu wählen: der verborgene Anteil.</translation></message>
<message><source>recommendations that lean less on what everybody reads</source><translation>Empfehlungen, die sich weniger auf allseits Gelesenes stützen</translation></message>
<message><source>RDLAE: relaxed auto-encoder</source><translation>RDLAE: gelockerter Autoencoder</translation></message>
<message><source>EDLAE whose books may speak for themselves a little: helps books with few readers, whose weights EASE makes too small.</source><translation>EDLAE, dessen Bücher ein wenig für sich selbst sprechen dürfen: hilft Büchern mit wenigen Lesern, deren Gewichte EASE zu klein macht.</translation></message>
<message><source>That no book may explain itself is more than is needed: it is enough that none does so too much. Where the plain solution keeps below the bound it stays as it is, so rare books are only pulled; popular ones are held at the bound. A bound of 0 is EDLAE, without dropout EASE.</source><translation>Dass kein Buch sich selbst erklären darf, ist mehr als nötig: Es genügt, dass keines es zu sehr tut. Wo die einfache Lösung unter der Schranke bleibt, bleibt sie, wie sie ist; seltene Bücher werden also nur gezogen, beliebte an der Schranke gehalten. Eine Schranke von 0 ist EDLAE, ohne Dropout EASE.</translation></message>
<message><source>recommendations of books with few readers</source><translation>Empfehlungen von Büchern mit wenigen Lesern</translation></message>
<message><source>Shelf dropout</source><translation>Regal-Dropout</translation></message>
<message><source>Share of each shelf that is thought to be hidden; larger pulls books with many readers harder.</source><translation>Anteil jedes Regals, der als verborgen gedacht wird; größer zieht Bücher mit vielen Lesern stärker.</translation></message>
<message><source>Bound on itself</source><translation>Schranke für sich selbst</translation></message>
<message><source>How much a book may say of itself; 0: nothing.</source><translation>Wie viel ein Buch über sich selbst sagen darf; 0: nichts.</translation></message>
<message><source>Relaxed auto-encoder</source><translation>Gelockerter Autoencoder</translation></message>
<message><source>SLIM</source><translation>SLIM</translation></message>
<message><source>SLIM: sparse linear method</source><translation>SLIM: dünn besetzte lineare Methode</translation></message>
<message><source>Weighs a few books for each book and none against it. Close to EASE in what it recommends, with weights that can be read.</source><translation>Gewichtet für jedes Buch wenige Bücher und keines dagegen. In den Empfehlungen nahe an EASE, mit Gewichten, die sich lesen lassen.</translation></message>
<message><source>A book's score is the sum of weights from each book that the reader has, as with EASE, but weights may not be negative and all that are not worth their price are zero: an elastic net for each book. What is left is a short list of books that speak for another. There is no chance in it. It takes longer than EASE, the longer the lower the two pulls are, and the counts of readers of every two books have to fit into memory. No vectors, hence no map.</source><translation>Der Punktwert eines Buchs ist die Summe der Gewichte von jedem Buch, das der Leser hat, wie bei EASE, doch Gewichte dürfen nicht negativ sein, und alle, die ihren Preis nicht wert sind, sind null: ein Elastic Net für jedes Buch. Übrig bleibt eine kurze Liste von Büchern, die für ein anderes sprechen. Zufall spielt keine Rolle. Es dauert länger als EASE, umso länger, je niedriger die beiden Züge sind, und die Leserzahlen je zweier Bücher müssen in den Speicher passen. Keine Vektoren, daher keine Karte.</translation></message>
<message><source>recommendations whose weights can be read</source><translation>Empfehlungen, deren Gewichte sich lesen lassen</translation></message>
<message><source>L1 pull</source><translation>L1-Zug</translation></message>
<message><source>What a weight must be worth to be there at all, in readers in common; larger leaves fewer weights.</source><translation>Was ein Gewicht wert sein muss, um überhaupt da zu sein, in gemeinsamen Lesern; größer lässt weniger Gewichte übrig.</translation></message>
<message><source>L2 pull</source><translation>L2-Zug</translation></message>
<message><source>Pulls the weights between books toward zero; larger spreads them over more books.</source><translation>Zieht die Gewichte zwischen Büchern zur Null; größer verteilt sie auf mehr Bücher.</translation></message>
<message><source>The model of this run knows no features of readers</source><translation>Das Modell dieses Laufs kennt keine Lesermerkmale</translation></message>
<message><source>Choose a reader, or train a model that learns from features</source><translation>Wählen Sie einen Leser, oder trainieren Sie ein Modell, das aus Merkmalen lernt</translation></message>
<message><source>Product (GMF)</source><translation>Produkt (GMF)</translation></message>
<message><source>Layers (MLP)</source><translation>Schichten (MLP)</translation></message>
<message><source>Both (NeuMF)</source><translation>Beides (NeuMF)</translation></message>
<message><source>The layers of the network make no sense</source><translation>Die Schichten des Netzes ergeben keinen Sinn</translation></message>
<message><source>Every reader has every book: there is no order to learn</source><translation>Jeder Leser hat jedes Buch: Es gibt keine Reihenfolge zu lernen</translation></message>
<message><source>GMF: generalized matrix factorization</source><translation>GMF: verallgemeinerte Matrixfaktorisierung</translation></message>
<message><source>Learns which books a reader picks up from two vectors of 8 numbers, multiplied and weighted. The smallest network of neural collaborative filtering; trains in seconds.</source><translation>Lernt aus zwei Vektoren mit je 8 Zahlen, multipliziert und gewichtet, welche Bücher ein Leser zur Hand nimmt. Das kleinste Netz des Neural Collaborative Filtering; in Sekunden trainiert.</translation></message>
<message><source>Every rating, high or low, counts as a book that the reader picked; against each stand a few books drawn from those the reader has not rated, others each epoch. The two vectors are multiplied number by number, the products weighted and summed, and the sum is the score: its logistic function is the chance that the reader picks the book. Good for lists of books, useless for guessing stars, since a bad rating counts like a good one.</source><translation>Jede Bewertung, hoch oder niedrig, zählt als Buch, das der Leser gewählt hat; gegen jede stehen einige Bücher, die aus den nicht bewerteten gezogen werden, in jeder Epoche andere. Die beiden Vektoren werden Zahl für Zahl multipliziert, die Produkte gewichtet und summiert, und die Summe ist der Punktwert: Ihre logistische Funktion ist die Wahrscheinlichkeit, dass der Leser das Buch wählt. Gut für Bücherlisten, ungeeignet zum Schätzen von Sternen, da eine schlechte Bewertung wie eine gute zählt.</translation></message>
<message><source>a first look at networks that rank</source><translation>ein erster Blick auf Netze, die Rangfolgen bilden</translation></message>
<message><source>NCF: multi-layer perceptron</source><translation>NCF: mehrschichtiges Perzeptron</translation></message>
<message><source>Feeds a reader's and a book's vector to a tower of dense layers that learns whether the two go together. Shows what a network finds without being told to multiply.</source><translation>Führt die Vektoren von Leser und Buch durch einen Turm aus dichten Schichten, der lernt, ob beide zusammenpassen. Zeigt, was ein Netz findet, ohne dass man ihm das Multiplizieren vorgibt.</translation></message>
<message><source>As GMF it tells rated books from drawn ones, but the vectors are laid side by side and go through dense layers, each half as wide as the one before. In principle it can learn any way in which readers and books fit; in practice plain products are hard to beat, and over-fitting begins within a few epochs, so the best epoch is kept. Scoring all books takes longer than with products.</source><translation>Wie GMF unterscheidet es bewertete von gezogenen Büchern, doch die Vektoren werden nebeneinandergelegt und gehen durch dichte Schichten, jede halb so breit wie die vorige. Im Prinzip kann es jede Art lernen, wie Leser und Bücher zusammenpassen; in der Praxis sind einfache Produkte schwer zu übertreffen, und die Überanpassung beginnt nach wenigen Epochen, daher wird die beste Epoche behalten. Alle Bücher zu bewerten dauert länger als mit Produkten.</translation></message>
<message><source>seeing what a network finds without being told to multiply</source><translation>sehen, was ein Netz findet, ohne dass man ihm das Multiplizieren vorgibt</translation></message>
<message><source>NeuMF: neural matrix factorization</source><translation>NeuMF: neuronale Matrixfaktorisierung</translation></message>
<message><source>Multiplies one pair of vectors, feeds another to dense layers and joins both; each half is trained on its own first. The strongest network of its family.</source><translation>Multipliziert ein Vektorpaar, führt ein anderes durch dichte Schichten und verbindet beide; jede Hälfte wird zuerst allein trainiert. Das stärkste Netz seiner Familie.</translation></message>
<message><source>GMF and the dense tower, each with vectors of its own, meet in one last layer. Both halves are trained alone first; the joint training starts from the mean of their scores, since from random numbers it often ends worse. Compare it with BPR and implicit ALS over all books: tuned plain models often match it, and rankings among 99 drawn books can hide that.</source><translation>GMF und der dichte Turm, jeder mit eigenen Vektoren, treffen sich in einer letzten Schicht. Beide Hälften werden zuerst allein trainiert; das gemeinsame Training beginnt mit dem Mittelwert ihrer Punktwerte, da es von Zufallszahlen aus oft schlechter endet. Vergleichen Sie es über alle Bücher mit BPR und implizitem ALS: Abgestimmte einfache Modelle sind oft ebenso gut, und Rangfolgen unter 99 gezogenen Büchern können das verbergen.</translation></message>
<message><source>the best rankings that such networks give</source><translation>die besten Rangfolgen, die solche Netze liefern</translation></message>
<message><source>%1 layers make no tower</source><translation>%1 Schichten ergeben keinen Turm</translation></message>
<message><source>Give 2 to %1</source><translation>Geben Sie 2 bis %1 an</translation></message>
<message><source>%1 cannot be halved</source><translation>%1 lässt sich nicht halbieren</translation></message>
<message><source>The first layer holds a reader's and a book's vector: give an even number</source><translation>Die erste Schicht enthält die Vektoren von Leser und Buch: Geben Sie eine gerade Zahl an</translation></message>
<message><source>Network</source><translation>Netz</translation></message>
<message><source>gmf multiplies the two vectors, mlp feeds them to dense layers, neumf does both.</source><translation>gmf multipliziert die beiden Vektoren, mlp führt sie durch dichte Schichten, neumf tut beides.</translation></message>
<message><source>GMF factors</source><translation>GMF-Faktoren</translation></message>
<message><source>Length of the vectors that are multiplied.</source><translation>Länge der Vektoren, die multipliziert werden.</translation></message>
<message><source>Tower</source><translation>Turm</translation></message>
<message><source>Units of the dense layers, widest first and separated by commas; the first holds the reader's and the book's vector side by side.</source><translation>Einheiten der dichten Schichten, die breiteste zuerst, durch Kommas getrennt; die erste enthält die Vektoren von Leser und Buch nebeneinander.</translation></message>
<message><source>Negatives</source><translation>Negative</translation></message>
<message><source>How many books that the reader has not rated stand against each rating, drawn anew each epoch.</source><translation>Wie viele Bücher, die der Leser nicht bewertet hat, gegen jede Bewertung stehen; in jeder Epoche neu gezogen.</translation></message>
<message><source>Pre-training</source><translation>Vortraining</translation></message>
<message><source>Trains the two halves of the network on their own first and starts from both.</source><translation>Trainiert die beiden Hälften des Netzes zuerst allein und beginnt mit beiden.</translation></message>
<message><source>Pre-training epochs</source><translation>Epochen des Vortrainings</translation></message>
<message><source>Epochs of each half on its own.</source><translation>Epochen jeder Hälfte für sich.</translation></message>
<message><source>Neural filtering</source><translation>Neuronales Filtern</translation></message>
<message><source>binary cross-entropy</source><translation>binäre Kreuzentropie</translation></message>
<message><source>The model's "%1" names a neighbor that there is not</source><translation>„%1“ des Modells nennt einen Nachbarn, den es nicht gibt</translation></message>
<message><source>Books</source><translation>Bücher</translation></message>
<message><source>Readers</source><translation>Leser</translation></message>
<message><source>Cosine</source><translation>Kosinus</translation></message>
<message><source>compare all pairs</source><comment>a task</comment><translation>alle Paare zu vergleichen</translation></message>
<message><source>Keep fewer neighbors, or train on fewer ratings</source><translation>Behalten Sie weniger Nachbarn, oder trainieren Sie mit weniger Bewertungen</translation></message>
<message><source>Item neighbors</source><translation>Buchnachbarn</translation></message>
<message><source>Recommends books whose readers are those of the books you know. Simple, fast to explain, and hard to beat in rankings.</source><translation>Empfiehlt Bücher, deren Leser die der Bücher sind, die Sie kennen. Einfach, schnell zu erklären und in Rangfolgen schwer zu übertreffen.</translation></message>
<message><source>Two books are alike if many readers have both. A book's score for a reader is the sum of its similarities to the reader's books, so each recommendation can name exactly the books that speak for it, and a new reader is served at once. Beside that, it predicts stars: from the reader's ratings of the most similar books, each as far as it lies from what the biases of reader and book would make it. It lacks any view of the whole: books without readers in common are strangers to it, however alike they are.</source><translation>Zwei Bücher ähneln sich, wenn viele Leser beide haben. Der Punktwert eines Buchs für einen Leser ist die Summe seiner Ähnlichkeiten mit den Büchern des Lesers; jede Empfehlung kann also genau die Bücher nennen, die für sie sprechen, und ein neuer Leser wird sofort bedient. Daneben sagt das Modell Sterne vorher: aus den Bewertungen des Lesers für die ähnlichsten Bücher, jede um so viel, wie sie von dem abweicht, was die Biaswerte von Leser und Buch erwarten lassen. Der Blick aufs Ganze fehlt: Bücher ohne gemeinsame Leser sind einander fremd, so ähnlich sie auch sind.</translation></message>
<message><source>recommendations that name the books they come from</source><translation>Empfehlungen, die die Bücher nennen, aus denen sie folgen</translation></message>
<message><source>RMSE 0.931, MAE 0.733 on MovieLens 100k in five folds (k-NN Baseline in the README of Surprise)</source><translation>RMSE 0,931, MAE 0,733 auf MovieLens 100k in fünf Folds (k-NN Baseline in der README von Surprise)</translation></message>
<message><source>Reader neighbors</source><translation>Lesernachbarn</translation></message>
<message><source>Recommends what readers like you have read. The oldest of the recommenders, still a fair one.</source><translation>Empfiehlt, was Leser wie Sie gelesen haben. Das älteste der Empfehlungsverfahren und noch immer ein brauchbares.</translation></message>
<message><source>Two readers are alike if they have many books in common. A book's score is the sum of the similarities of those of the nearest readers who have it; stars are predicted from how those readers rated it, as far off as they were from what their and the book's biases would make it. It shows tastes that cross the borders of genres. It needs readers with enough books, takes long where readers are many, and readers with few books are hardly near to anybody.</source><translation>Zwei Leser ähneln sich, wenn sie viele Bücher gemeinsam haben. Der Punktwert eines Buchs ist die Summe der Ähnlichkeiten jener nächsten Leser, die es haben; Sterne werden daraus vorhergesagt, wie diese Leser es bewertet haben, um so viel abweichend, wie sie von dem abwichen, was ihr Bias und der des Buchs erwarten lassen. Das Verfahren zeigt Geschmäcker, die Genregrenzen überschreiten. Es braucht Leser mit genügend Büchern, dauert lange, wo es viele Leser gibt, und Leser mit wenigen Büchern sind kaum jemandem nah.</translation></message>
<message><source>tastes that cross the borders of genres</source><translation>Geschmäcker, die Genregrenzen überschreiten</translation></message>
<message><source>Neighbors are</source><translation>Nachbarn sind</translation></message>
<message><source>Books like the one in question that the reader rated (item), or readers like this one who rated the book (user).</source><translation>Bücher wie das fragliche, die der Leser bewertet hat (item), oder Leser wie dieser, die das Buch bewertet haben (user).</translation></message>
<message><source>Neighbors</source><translation>Nachbarn</translation></message>
<message><source>At most so many of the nearest take part in a predicted rating.</source><translation>Höchstens so viele der nächsten nehmen an einer vorhergesagten Bewertung teil.</translation></message>
<message><source>Shrinkage</source><translation>Schrumpfung</translation></message>
<message><source>Ratings in common at which a correlation counts half; larger trusts chance less.</source><translation>Anzahl gemeinsamer Bewertungen, bei der eine Korrelation halb zählt; größer vertraut dem Zufall weniger.</translation></message>
<message><source>Similarity</source><translation>Ähnlichkeit</translation></message>
<message><source>Of sets of readers or books, for rankings: cosine, or bm25, which counts those with many ratings for less.</source><translation>Von Leser- oder Buchmengen, für Rangfolgen: cosine, oder bm25, das solche mit vielen Bewertungen weniger zählt.</translation></message>
<message><source>Ranking neighbors</source><translation>Nachbarn für Rangfolgen</translation></message>
<message><source>At most so many of the nearest count in a ranking.</source><translation>Höchstens so viele der nächsten zählen in einer Rangfolge.</translation></message>
<message><source>Slope One</source><translation>Slope One</translation></message>
<message><source>Predicts a rating from those of other books and the mean difference between the two books. Nothing to set and nothing to train; has no vectors, hence no map.</source><translation>Sagt eine Bewertung aus denen anderer Bücher und der mittleren Differenz zwischen je zwei Büchern vorher. Nichts einzustellen und nichts zu trainieren; keine Vektoren, daher keine Karte.</translation></message>
<message><source>If readers who rated both books gave the one half a star more than the other, a reader who gave the other four is taken to give the one four and a half. The answers of all books that a reader rated are averaged, each counting as often as there are readers of both; where nobody has read both, the biases answer. Easy to follow, good with few ratings a reader, and a useful yardstick. It knows no tastes: whoever liked one book is taken to like the next as anybody else would.</source><translation>Wenn Leser, die beide Bücher bewertet haben, dem einen einen halben Stern mehr gaben als dem anderen, dann gilt: Wer dem anderen vier gab, gibt dem einen viereinhalb. Die Antworten aller Bücher, die ein Leser bewertet hat, werden gemittelt, wobei jede so oft zählt, wie es Leser von beiden gibt; wo niemand beide gelesen hat, antworten die Biaswerte. Leicht nachzuvollziehen, gut bei wenigen Bewertungen je Leser und ein nützlicher Maßstab. Das Modell kennt keinen Geschmack: Wem ein Buch gefiel, dem gefällt das nächste so, wie es jedem anderen gefiele.</translation></message>
<message><source>stars that anybody can follow, and a yardstick</source><translation>Sterne, die alle nachvollziehen können, und ein Maßstab</translation></message>
<message><source>RMSE 0.946, MAE 0.743 on MovieLens 100k in five folds (Slope One in the README of Surprise)</source><translation>RMSE 0,946, MAE 0,743 auf MovieLens 100k in fünf Folds (Slope One in der README von Surprise)</translation></message>
<message><source>Each embedding of a network needs at least one entry</source><translation>Jedes Embedding eines Netzes braucht mindestens einen Eintrag</translation></message>
<message><source>A network needs one activation for each hidden layer</source><translation>Ein Netz braucht für jede verborgene Schicht eine Aktivierung</translation></message>
<message><source>Give as many activations as hidden layers.</source><translation>Geben Sie so viele Aktivierungen wie verborgene Schichten an.</translation></message>
<message><source>A hidden layer needs at least one unit</source><translation>Eine verborgene Schicht braucht mindestens eine Einheit</translation></message>
<message><source>Goodbooks neural regressor</source><translation>Goodbooks: neuronale Regression</translation></message>
<message><source>Learns a vector of 15 numbers for each book and each reader and feeds both to a small neural network. Shows over-fitting after a few epochs; the best epoch is kept.</source><translation>Lernt für jedes Buch und jeden Leser einen Vektor mit 15 Zahlen und gibt beide in ein kleines neuronales Netz. Zeigt nach wenigen Epochen Überanpassung; die beste Epoche wird behalten.</translation></message>
<message><source>Every book and every reader has a vector of 15 numbers, drawn at random at first. The two are laid end to end and go through a layer of 128 units to one predicted rating; training changes vectors and weights together so that the squared error falls. It learns fast and soon knows its own ratings by heart: the training loss keeps falling while the loss on held-out ratings turns. Good for a first map; biases are not built in and must be learned by the network.</source><translation>Jedes Buch und jeder Leser hat einen Vektor mit 15 Zahlen, anfangs zufällig gezogen. Beide werden aneinandergehängt und gehen durch eine Schicht mit 128 Einheiten zu einer vorhergesagten Bewertung; das Training ändert Vektoren und Gewichte gemeinsam so, dass der quadratische Fehler sinkt. Das Netz lernt schnell und kennt seine eigenen Bewertungen bald auswendig: Der Trainings-Loss sinkt weiter, während der Loss auf zurückgehaltenen Bewertungen wieder steigt. Gut für eine erste Karte; Bias ist nicht eingebaut und muss vom Netz gelernt werden.</translation></message>
<message><source>a first map of a library within seconds</source><translation>eine erste Karte einer Bibliothek binnen Sekunden</translation></message>
<message><source>Neural factorization</source><translation>Neuronale Faktorisierung</translation></message>
<message><source>Vectors with dropout and three dense layers, trained on plain rather than squared errors. Slow to learn: up to 250 epochs.</source><translation>Vektoren mit Dropout und drei dichte Schichten, auf absolute statt quadratische Fehler trainiert. Lernt langsam: bis zu 250 Epochen.</translation></message>
<message><source>Longer vectors for books (8) than for readers (5), of which a fifth is hidden at random in each batch, go through dense layers of 100, 50 and 20 units. Training makes plain errors small rather than squared ones, so a few wild ratings count for less: its mean absolute error is good, its squared error less so.</source><translation>Längere Vektoren für Bücher (8) als für Leser (5), von denen in jedem Batch ein Fünftel zufällig verborgen wird, gehen durch dichte Schichten mit 100, 50 und 20 Einheiten. Das Training macht absolute statt quadratische Fehler klein, sodass einzelne Ausreißer weniger zählen: Der mittlere absolute Fehler ist gut, der quadratische weniger.</translation></message>
<message><source>ratings with wild outliers: it makes plain errors small</source><translation>Bewertungen mit starken Ausreißern: macht absolute Fehler klein</translation></message>
<message><source>Goodbooks deep network, 200 steps</source><translation>Goodbooks: tiefes Netz, 200 Schritte</translation></message>
<message><source>Vectors of 10 numbers and two dense layers in large batches, stopped after 200 of them: a quick first model to be continued.</source><translation>Vektoren mit 10 Zahlen und zwei dichte Schichten in großen Batches, nach 200 davon beendet: ein schnelles erstes Modell zum Fortsetzen.</translation></message>
<message><source>Vectors of ten numbers, joined and passed through two dense layers, trained in 200 large batches only. The network learns the overall level of ratings sooner than a product of vectors does, so after so few batches it is far ahead of plain factorization.</source><translation>Vektoren mit zehn Zahlen, verbunden und durch zwei dichte Schichten geführt, nur über 200 große Batches trainiert. Das Netz lernt die Gesamthöhe der Bewertungen früher als ein Produkt von Vektoren; nach so wenigen Batches liegt es daher weit vor der einfachen Faktorisierung.</translation></message>
<message><source>%1 hidden layers are too many</source><translation>%1 verborgene Schichten sind zu viele</translation></message>
<message><source>Give at most %1</source><translation>Geben Sie höchstens %1 an</translation></message>
<message><source>%1 activations are too many</source><translation>%1 Aktivierungen sind zu viele</translation></message>
<message><source>Give one a hidden layer</source><translation>Geben Sie je verborgener Schicht eine an</translation></message>
<message><source>No activation is given</source><translation>Keine Aktivierung ist angegeben</translation></message>
<message><source>Give one a hidden layer, of %1</source><translation>Geben Sie je verborgener Schicht eine an, aus %1</translation></message>
<message><source>Book embedding</source><translation>Buch-Embedding</translation></message>
<message><source>Length of the vector learned for each book.</source><translation>Länge des Vektors, der für jedes Buch gelernt wird.</translation></message>
<message><source>Reader embedding</source><translation>Leser-Embedding</translation></message>
<message><source>Length of the vector learned for each reader.</source><translation>Länge des Vektors, der für jeden Leser gelernt wird.</translation></message>
<message><source>Embedding dropout</source><translation>Embedding-Dropout</translation></message>
<message><source>Share of vector entries that are hidden at random while training; a cure for over-fitting.</source><translation>Anteil der Vektoreinträge, die im Training zufällig verborgen werden; ein Mittel gegen Überanpassung.</translation></message>
<message><source>Hidden layers</source><translation>Verborgene Schichten</translation></message>
<message><source>Units of each layer between the vectors and the output, separated by commas; none makes the network linear.</source><translation>Einheiten jeder Schicht zwischen den Vektoren und der Ausgabe, durch Kommas getrennt; keine macht das Netz linear.</translation></message>
<message><source>Activations</source><translation>Aktivierungen</translation></message>
<message><source>What each hidden layer does to its sums, one a layer; the last one given serves the rest.</source><translation>Was jede verborgene Schicht mit ihren Summen tut, eine je Schicht; die letzte angegebene gilt für die übrigen.</translation></message>
<message><source>Hidden dropout</source><translation>Dropout verborgener Schichten</translation></message>
<message><source>Share of hidden units that are switched off at random while training; a cure for over-fitting.</source><translation>Anteil der verborgenen Einheiten, die im Training zufällig abgeschaltet werden; ein Mittel gegen Überanpassung.</translation></message>
<message><source>Output activation</source><translation>Ausgabeaktivierung</translation></message>
<message><source>What is done to the last sum: relu keeps ratings from falling below zero, linear leaves them.</source><translation>Was mit der letzten Summe geschieht: relu hält Bewertungen über null, linear lässt sie, wie sie sind.</translation></message>
<message><source>nothing below %1</source><translation>nichts unter %1</translation></message>
<message><source>nothing outside %1 to %2</source><translation>nichts außerhalb von %1 bis %2</translation></message>
<message><source>The output activation %1 gives %2, and ratings go from %3 to %4: %5</source><translation>Die Ausgabeaktivierung %1 ergibt %2, und die Bewertungen reichen von %3 bis %4: %5</translation></message>
<message><source>the model cannot learn them. Set output_activation to linear.</source><translation>das Modell kann sie nicht lernen. Setzen Sie output_activation auf linear.</translation></message>
<message><source>it is linear in this run, in place of the preset's.</source><translation>in diesem Lauf ist sie linear statt wie in der Voreinstellung.</translation></message>
<message><source>Neural network</source><translation>Neuronales Netz</translation></message>
<message><source>BPR matrix factorization</source><translation>BPR-Matrixfaktorisierung</translation></message>
<message><source>Learns to put each book a reader has above one drawn from those the reader does not have. Fast, with vectors that make a good map.</source><translation>Lernt, jedes Buch, das ein Leser hat, über eines zu stellen, das aus den übrigen gezogen wird. Schnell, mit Vektoren, die eine gute Karte ergeben.</translation></message>
<message><source>A score is the product of a reader's and a book's vector plus the book's own popularity. Training takes a book the reader has and one the reader does not have and moves the vectors so that the first scores higher, the less the surer the order already is: this makes the area under the curve large, the share of pairs in the right order. Ratings' heights do not count. The order of rare books among each other gets little attention, since most of the drawn books are never contested.</source><translation>Ein Punktwert ist das Produkt der Vektoren von Leser und Buch plus die eigene Beliebtheit des Buchs. Das Training nimmt ein Buch, das der Leser hat, und eines, das er nicht hat, und verschiebt die Vektoren so, dass das erste einen höheren Punktwert bekommt, umso weniger, je sicherer die Reihenfolge schon ist: Das macht die Fläche unter der Kurve groß, den Anteil der Paare in richtiger Reihenfolge. Wie hoch Bewertungen sind, zählt nicht. Die Reihenfolge seltener Bücher untereinander findet wenig Beachtung, da die meisten gezogenen Bücher nie umstritten sind.</translation></message>
<message><source>Rendle, Freudenthaler, Gantner &amp; Schmidt-Thieme: BPR: Bayesian Personalized Ranking from Implicit Feedback, UAI 2009</source><translation>Rendle, Freudenthaler, Gantner &amp; Schmidt-Thieme: BPR: Bayesian Personalized Ranking from Implicit Feedback, UAI 2009</translation></message>
<message><source>quick rankings, with vectors that make a good map</source><translation>schnelle Rangfolgen, mit Vektoren für eine gute Karte</translation></message>
<message><source>NDCG@10 0.277, recall@10 0.237 over all films of MovieLens 100k (BPR with 64 numbers in the README of RecBole)</source><translation>NDCG@10 0,277, Recall@10 0,237 über alle Filme von MovieLens 100k (BPR mit 64 Zahlen in der README von RecBole)</translation></message>
<message><source>BPR</source><translation>BPR</translation></message>
<message><source>LightGCN</source><translation>LightGCN</translation></message>
<message><source>Averages the vectors of readers and books along the graph of who rated what, then orders books as BPR does. Slower than BPR and usually better.</source><translation>Mittelt die Vektoren von Lesern und Büchern entlang des Graphen, wer was bewertet hat, und ordnet Bücher dann wie BPR. Langsamer als BPR und meist besser.</translation></message>
<message><source>Readers and books are the nodes of a graph whose edges are the ratings. The vector that counts is the mean of a node's own, its neighbors', their neighbors' and so on, each divided by the roots of how many edges both ends have, so that popular books do not drown the rest. Readers who share books thus come to lie close, which helps most where ratings are few. Each step goes over the whole graph: on large data take larger batches.</source><translation>Leser und Bücher sind die Knoten eines Graphen, dessen Kanten die Bewertungen sind. Der Vektor, der zählt, ist der Mittelwert aus dem eigenen eines Knotens, denen seiner Nachbarn, denen ihrer Nachbarn und so weiter, jeweils geteilt durch die Wurzeln der Kantenzahlen an beiden Enden, damit beliebte Bücher den Rest nicht überdecken. Leser mit gemeinsamen Büchern liegen dadurch nah beieinander, was am meisten hilft, wo es wenige Bewertungen gibt. Jeder Schritt geht über den ganzen Graphen: Nehmen Sie bei großen Daten größere Batches.</translation></message>
<message><source>He, Deng, Wang, Li, Zhang &amp; Wang: LightGCN: Simplifying and Powering Graph Convolution Network for Recommendation, SIGIR 2020</source><translation>He, Deng, Wang, Li, Zhang &amp; Wang: LightGCN: Simplifying and Powering Graph Convolution Network for Recommendation, SIGIR 2020</translation></message>
<message><source>rankings where ratings are few</source><translation>Rangfolgen, wo es wenige Bewertungen gibt</translation></message>
<message><source>NDCG@10 0.416, recall@10 0.196 on MovieLens 100k, a quarter held out (benchmarks of Microsoft Recommenders)</source><translation>NDCG@10 0,416, Recall@10 0,196 auf MovieLens 100k, ein Viertel zurückgehalten (Benchmarks von Microsoft Recommenders)</translation></message>
<message><source>Graph layers</source><translation>Graphschichten</translation></message>
<message><source>How many steps away readers and books still shape a vector; 0 leaves the graph out.</source><translation>Wie viele Schritte entfernt Leser und Bücher einen Vektor noch prägen; 0 lässt den Graphen weg.</translation></message>
<message><source>The model needs at least one factor</source><translation>Das Modell braucht mindestens einen Faktor</translation></message>
<message><source>SVD++</source><translation>SVD++</translation></message>
<message><source>SVD++ needs at least one factor</source><translation>SVD++ braucht mindestens einen Faktor</translation></message>
<message><source>The model's "%1"</source><translation>„%1“ des Modells</translation></message>
<message><source>%1 is %2, not %3</source><translation>%1 ist %2, nicht %3</translation></message>
<message><source>%1 holds a value that is not a number</source><translation>%1 enthält einen Wert, der keine Zahl ist</translation></message>
<message><source>Next book: item transitions</source><translation>Nächstes Buch: Buchübergänge</translation></message>
<message><source>Recommends what readers went on to after the books that a reader read last. Needs times of ratings; strong where books are read in a row, such as series.</source><translation>Empfiehlt, womit Leser nach den Büchern weitermachten, die ein Leser zuletzt gelesen hat. Braucht Zeiten der Bewertungen; stark, wo Bücher der Reihe nach gelesen werden, etwa in Buchreihen.</translation></message>
<message><source>For each book it is counted which books came after it on readers' shelves, the nearer the more, and the score of a book is how much it follows the reader's last few books. All else that the reader has is left out, so it knows the mood and not the taste. Measure it with each reader's newest ratings held out (last-out): held-out ratings from the middle of a shelf are not what it answers.</source><translation>Für jedes Buch wird gezählt, welche Bücher in den Regalen der Leser danach kamen, je näher, desto mehr, und der Punktwert eines Buchs ist, wie sehr es auf die letzten Bücher des Lesers folgt. Alles andere, was der Leser hat, bleibt außen vor; das Modell kennt also die Stimmung und nicht den Geschmack. Messen Sie es mit der jeweils neuesten zurückgehaltenen Bewertung jedes Lesers (last-out): Zurückgehaltene Bewertungen aus der Mitte eines Regals sind nicht das, worauf es antwortet.</translation></message>
<message><source>what to read next in a series; needs times</source><translation>was in einer Reihe als Nächstes zu lesen ist; braucht Zeiten</translation></message>
<message><source>Window</source><translation>Fenster</translation></message>
<message><source>How many books further on a book still counts as following, the d-th 1/d; 1: the very next alone.</source><translation>Wie viele Bücher weiter ein Buch noch als nachfolgend zählt, das d-te mit 1/d; 1: nur das direkt nächste.</translation></message>
<message><source>Last books</source><translation>Letzte Bücher</translation></message>
<message><source>How many of a reader's last books are asked what follows them.</source><translation>Wie viele der letzten Bücher eines Lesers danach gefragt werden, was auf sie folgt.</translation></message>
<message><source>Makes little of what follows a book that few have read; in followers that are thought to have been any other book.</source><translation>Gibt wenig auf das, was einem Buch folgt, das wenige gelesen haben; gemessen in Nachfolgern, die als irgendein anderes Buch gedacht werden.</translation></message>
<message><source>The times of the ratings are left out: what follows what is taken from the order of the ratings in their file.</source><translation>Die Zeiten der Bewertungen sind ausgelassen: Was worauf folgt, wird der Reihenfolge der Bewertungen in ihrer Datei entnommen.</translation></message>
<message><source>The ratings have no times: what follows what is taken from the order of the ratings in their file.</source><translation>Die Bewertungen haben keine Zeiten: Was worauf folgt, wird der Reihenfolge der Bewertungen in ihrer Datei entnommen.</translation></message>
<message><source>Item transitions</source><translation>Buchübergänge</translation></message>
<message><source>negative log-likelihood</source><translation>negative Log-Likelihood</translation></message>
<message><source>A tower needs vectors and layers of at least one unit</source><translation>Ein Turm braucht Vektoren und Schichten mit mindestens einer Einheit</translation></message>
<message><source>The model of this run knows nothing of readers but their ids</source><translation>Das Modell dieses Laufs weiß über Leser nichts außer ihren IDs</translation></message>
<message><source>Choose a reader.</source><translation>Wählen Sie einen Leser.</translation></message>
<message><source>The model knows no feature "%1"</source><translation>Das Modell kennt kein Merkmal „%1“</translation></message>
<message><source>It knows %1.</source><translation>Es kennt: %1.</translation></message>
<message><source>%1: "%2" is not known</source><translation>%1: „%2“ ist nicht bekannt</translation></message>
<message><source>Known are %1.</source><translation>Bekannt sind: %1.</translation></message>
<message><source>time: "%1" is no time</source><translation>time: „%1“ ist keine Zeit</translation></message>
<message><source>Write a date such as 2008-01-31, or seconds since 1970.</source><translation>Schreiben Sie ein Datum wie 2008-01-31 oder Sekunden seit 1970.</translation></message>
<message><source>%1: "%2" is not a number</source><translation>%1: „%2“ ist keine Zahl</translation></message>
<message><source>Training knew numbers from %1 to %2.</source><translation>Das Training kannte Zahlen von %1 bis %2.</translation></message>
<message><source>None</source><translation>Keine</translation></message>
<message><source>By frequency (logQ)</source><translation>Nach Häufigkeit (logQ)</translation></message>
<message><source>Corrected logQ</source><translation>Korrigiertes logQ</translation></message>
<message><source>Two towers of features</source><translation>Zwei Türme aus Merkmalen</translation></message>
<message><source>Learns from what is known of readers (age, occupation, ...) and of books (words, authors, ...). Recommends to somebody of whom only such attributes are known.</source><translation>Lernt aus dem, was über Leser (Alter, Beruf, ...) und über Bücher (Wörter, Autoren, ...) bekannt ist. Empfiehlt auch jemandem, von dem nur solche Merkmale bekannt sind.</translation></message>
<message><source>One small network turns what is known of a reader, such as age, gender and occupation, and the time of the rating into a vector; another turns a book, its title's words, authors, genres and the like into a vector of the same length. The score of a book is the product of the two. Training takes the ratings in batches and asks each reader's vector to pick the right book out of all books of the batch, so every rating counts as a choice and its stars do not matter; that popular books turn up as wrong answers more often is made up for. It is the model for readers without ratings, whose attributes can be typed in, and for fast search among very many books. It lacks a taste of each reader's own unless the reader's id is switched on, and where times are known a random split flatters it: people rate many books in one sitting, and the time tells who is asking. For a reader of the data it takes the last time in training.</source><translation>Ein kleines Netz macht aus dem, was über einen Leser bekannt ist, etwa Alter, Geschlecht und Beruf, und aus der Zeit der Bewertung einen Vektor; ein anderes macht aus einem Buch, den Wörtern seines Titels, Autoren, Genres und Ähnlichem einen Vektor gleicher Länge. Der Punktwert des Buchs ist das Produkt der beiden. Das Training nimmt die Bewertungen in Batches und lässt jeden Leservektor das richtige Buch unter allen Büchern des Batches wählen; jede Bewertung zählt also als Wahl, und ihre Sterne spielen keine Rolle. Dass beliebte Bücher häufiger als falsche Antworten auftauchen, wird ausgeglichen. Es ist das Modell für Leser ohne Bewertungen, deren Merkmale eingetippt werden können, und für schnelle Suche unter sehr vielen Büchern. Ihm fehlt ein eigener Geschmack jedes Lesers, sofern die Leser-ID nicht eingeschaltet ist, und wo Zeiten bekannt sind, schmeichelt ihm eine zufällige Aufteilung: Viele bewerten in einer Sitzung viele Bücher, und die Zeit verrät, wer fragt. Für einen Leser der Daten nimmt es die letzte Zeit im Training.</translation></message>
<message><source>readers of whom only attributes are known</source><translation>Leser, von denen nur Merkmale bekannt sind</translation></message>
<message><source>Two deeper towers of features</source><translation>Zwei tiefere Türme aus Merkmalen</translation></message>
<message><source>The same with two dense layers in each tower and the reader's id as a feature: for readers who have ratings.</source><translation>Dasselbe mit zwei dichten Schichten in jedem Turm und der Leser-ID als Merkmal: für Leser, die Bewertungen haben.</translation></message>
<message><source>Two towers with one more rectified layer each, so that features can act on each other, and with the reader's id among the features. It ranks better for readers who have ratings and is a little slower. What holds for the smaller one holds here too: ratings are choices, stars do not matter, and a random split of timed data flatters it.</source><translation>Zwei Türme mit je einer weiteren ReLU-Schicht, sodass Merkmale aufeinander wirken können, und mit der Leser-ID unter den Merkmalen. Die Rangfolge ist für Leser mit Bewertungen besser, das Modell etwas langsamer. Was für das kleinere gilt, gilt auch hier: Bewertungen sind Wahlen, Sterne spielen keine Rolle, und eine zufällige Aufteilung von Daten mit Zeiten schmeichelt ihm.</translation></message>
<message><source>readers with ratings, from what is known of them</source><translation>Leser mit Bewertungen, anhand dessen, was über sie bekannt ist</translation></message>
<message><source>Top-100 accuracy about 0.27 with one layer and 0.29 with more on MovieLens 100k (tutorials of TensorFlow Recommenders)</source><translation>Top-100-Genauigkeit etwa 0,27 mit einer Schicht und 0,29 mit mehreren auf MovieLens 100k (Tutorials von TensorFlow Recommenders)</translation></message>
<message><source>Two towers as published</source><translation>Zwei Türme wie veröffentlicht</translation></message>
<message><source>The two towers with titles alone and no correction for popularity, as their authors trained them: to compare with the published figures.</source><translation>Die beiden Türme nur mit Titeln und ohne Beliebtheitskorrektur, wie ihre Autoren sie trainiert haben: zum Vergleich mit den veröffentlichten Kennzahlen.</translation></message>
<message><source>The same two towers trained on the plain choice among the books of a batch. Popular books are met as wrong answers more often than others and so end up too low in the lists; the other presets correct for that. Good for repeating published results and for seeing what the correction does.</source><translation>Dieselben zwei Türme, trainiert auf die einfache Wahl unter den Büchern eines Batches. Beliebte Bücher kommen häufiger als andere als falsche Antworten vor und stehen deshalb zu weit unten in den Listen; die anderen Voreinstellungen korrigieren das. Gut, um veröffentlichte Ergebnisse zu wiederholen und zu sehen, was die Korrektur bewirkt.</translation></message>
<message><source>comparing with the published tutorials</source><translation>der Vergleich mit den veröffentlichten Tutorials</translation></message>
<message><source>A tower has 1 to %1 layers</source><translation>Ein Turm hat 1 bis %1 Schichten</translation></message>
<message><source>Give the units of each, such as 64,32</source><translation>Geben Sie die Einheiten jeder Schicht an, etwa 64,32</translation></message>
<message><source>Feature vector</source><translation>Merkmalsvektor</translation></message>
<message><source>Length of the vector that each value of a feature has.</source><translation>Länge des Vektors, den jeder Wert eines Merkmals hat.</translation></message>
<message><source>Tower layers</source><translation>Turmschichten</translation></message>
<message><source>Units of the dense layers of each tower, separated by commas; the last is the length of the vectors that are multiplied.</source><translation>Einheiten der dichten Schichten jedes Turms, durch Kommas getrennt; die letzte ist die Länge der Vektoren, die multipliziert werden.</translation></message>
<message><source>Reader id</source><translation>Leser-ID</translation></message>
<message><source>Who the reader is counts as a feature too: better for known readers, of no use to new ones. Used in any case where nothing else is known of readers.</source><translation>Wer der Leser ist, zählt auch als Merkmal: besser für bekannte Leser, ohne Nutzen für neue. Wird immer verwendet, wo sonst nichts über Leser bekannt ist.</translation></message>
<message><source>Book id</source><translation>Buch-ID</translation></message>
<message><source>Each book has a vector of its own beside those of its words; without it books are told apart by their features alone.</source><translation>Jedes Buch hat neben den Vektoren seiner Wörter einen eigenen; ohne ihn werden Bücher nur nach ihren Merkmalen unterschieden.</translation></message>
<message><source>Catalogue columns</source><translation>Katalogspalten</translation></message>
<message><source>Authors, language, year, genre and whatever else the catalogue has are features of the books.</source><translation>Autoren, Sprache, Jahr, Genre und was der Katalog sonst noch hat, sind Merkmale der Bücher.</translation></message>
<message><source>Time buckets</source><translation>Zeitabschnitte</translation></message>
<message><source>The time of a rating is a feature, cut into this many spans of equal length; 0: times are left out.</source><translation>Die Zeit einer Bewertung ist ein Merkmal, in so viele gleich lange Abschnitte geteilt; 0: Zeiten bleiben außen vor.</translation></message>
<message><source>Number buckets</source><translation>Zahlengruppen</translation></message>
<message><source>Columns of numbers, such as ages, are cut into this many groups of about equal size.</source><translation>Spalten mit Zahlen, etwa Alter, werden in so viele etwa gleich große Gruppen geteilt.</translation></message>
<message><source>Numbers as such</source><translation>Zahlen als solche</translation></message>
<message><source>Numbers enter the towers as they are too, brought to mean 0 and variance 1.</source><translation>Zahlen gehen auch so, wie sie sind, in die Türme ein, auf Mittelwert 0 und Varianz 1 gebracht.</translation></message>
<message><source>Words</source><translation>Wörter</translation></message>
<message><source>So many of the most frequent words of titles have vectors; the rest share one.</source><translation>So viele der häufigsten Titelwörter haben Vektoren; die übrigen teilen sich einen.</translation></message>
<message><source>Temperature</source><translation>Temperatur</translation></message>
<message><source>Scores are divided by it in training; below 1 the model is pressed to tell books apart more sharply.</source><translation>Punktwerte werden im Training durch sie geteilt; unter 1 muss das Modell Bücher schärfer unterscheiden.</translation></message>
<message><source>Popularity correction</source><translation>Beliebtheitskorrektur</translation></message>
<message><source>Popular books are met more often as wrong answers; logq makes up for it for all books of a batch, corrected for all but the right answer.</source><translation>Beliebte Bücher kommen häufiger als falsche Antworten vor; logq gleicht das für alle Bücher eines Batches aus, corrected für alle außer der richtigen Antwort.</translation></message>
<message><source>Remove accidental hits</source><translation>Zufällige Treffer entfernen</translation></message>
<message><source>Further copies of the right answer in a batch no longer count as wrong answers.</source><translation>Weitere Exemplare der richtigen Antwort in einem Batch zählen nicht mehr als falsche Antworten.</translation></message>
<message><source>Two towers</source><translation>Zwei Türme</translation></message>
<message><source>in-batch softmax</source><translation>In-Batch-Softmax</translation></message>
<message><source>There is no metric called "%1"</source><translation>Die Metrik „%1“ gibt es nicht</translation></message>
<message><source>Use cosine, euclidean or dot</source><translation>Verwenden Sie cosine, euclidean oder dot</translation></message>
<message><source>There are no vectors to find neighbors among</source><translation>Es gibt keine Vektoren, unter denen Nachbarn zu finden wären</translation></message>
<message><source>The nearest books could not be found: %1</source><translation>Die nächsten Bücher konnten nicht gefunden werden: %1</translation></message>
<message><source>Neighbors need at least two books</source><translation>Nachbarn brauchen mindestens zwei Bücher</translation></message>
<message><source>This model has no book vectors to find neighbors by</source><translation>Dieses Modell hat keine Buchvektoren, nach denen Nachbarn zu finden wären</translation></message>
<message><source>The number of neighbors must be at least 1</source><translation>Die Anzahl der Nachbarn muss mindestens 1 sein</translation></message>
<message><source>find the neighbors of every book</source><comment>a task</comment><translation>die Nachbarn jedes Buchs zu finden</translation></message>
<message><source>Ask for fewer neighbors</source><translation>Verlangen Sie weniger Nachbarn</translation></message>
<message><source>the disk is full</source><translation>der Datenträger ist voll</translation></message>
<message><source>Free some space or choose another folder</source><translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ordner</translation></message>
<message><source>no permission to write there</source><translation>keine Berechtigung, dorthin zu schreiben</translation></message>
<message><source>Choose a folder that you may write to</source><translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen</translation></message>
<message><source>the disk is read-only</source><translation>der Datenträger ist schreibgeschützt</translation></message>
<message><source>Choose a folder on another disk</source><translation>Wählen Sie einen Ordner auf einem anderen Datenträger</translation></message>
<message><source>the links of this name lead in a circle</source><translation>die Verknüpfungen dieses Namens führen im Kreis</translation></message>
<message><source>Remove the link, or choose another name</source><translation>Entfernen Sie die Verknüpfung, oder wählen Sie einen anderen Namen</translation></message>
<message><source>its folder does not exist</source><translation>den Ordner dafür gibt es nicht</translation></message>
<message><source>Make the folder first or choose another</source><translation>Legen Sie den Ordner zuerst an, oder wählen Sie einen anderen</translation></message>
<message><source>a part of the path is a file, not a folder</source><translation>ein Teil des Pfads ist eine Datei, kein Ordner</translation></message>
<message><source>Choose another folder</source><translation>Wählen Sie einen anderen Ordner</translation></message>
<message><source>there is a folder of that name</source><translation>es gibt einen Ordner dieses Namens</translation></message>
<message><source>Choose another name</source><translation>Wählen Sie einen anderen Namen</translation></message>
<message><source>the name is too long</source><translation>der Name ist zu lang</translation></message>
<message><source>Choose a shorter name</source><translation>Wählen Sie einen kürzeren Namen</translation></message>
<message><source>Nobody reads this pipe</source><translation>Niemand liest aus dieser Pipe</translation></message>
<message><source>Start its reader first, or name a file</source><translation>Starten Sie zuerst das lesende Programm, oder nennen Sie eine Datei</translation></message>
<message><source>Cannot write this file</source><translation>Diese Datei kann nicht geschrieben werden</translation></message>
<message><source>Check the name, or whether the file was moved</source><translation>Prüfen Sie den Namen und ob die Datei verschoben wurde</translation></message>
<message><source>No permission to read this file</source><translation>Keine Berechtigung, diese Datei zu lesen</translation></message>
<message><source>This is a folder, not a run file</source><translation>Das ist ein Ordner, keine Laufdatei</translation></message>
<message><source>'-' is no name of a file to read: this is not read from standard input</source><translation>'-' ist kein Name einer Datei zum Lesen: Dies wird nicht von der Standardeingabe gelesen</translation></message>
<message><source>Name a file, or /dev/stdin for a table from a pipe; './-' is a file of that name</source><translation>Nennen Sie eine Datei, oder /dev/stdin für eine Tabelle aus einer Pipe; './-' ist eine Datei dieses Namens</translation></message>
<message><source>Name a file; './-' is one of that name</source><translation>Nennen Sie eine Datei; './-' ist eine dieses Namens</translation></message>
<message><source>A file of this name is there already, and no export wrote it as it is</source><translation>Eine Datei dieses Namens ist schon da, und so, wie sie ist, hat kein Export sie geschrieben</translation></message>
<message><source>Name another folder, or add --force to replace it</source><translation>Nennen Sie einen anderen Ordner, oder fügen Sie --force hinzu, um sie zu ersetzen</translation></message>
<message><source>The file that is there already cannot be read, so it is not replaced: %1</source><translation>Die schon vorhandene Datei kann nicht gelesen werden und wird daher nicht ersetzt: %1</translation></message>
<message><source>Name another file, or remove it</source><translation>Nennen Sie eine andere Datei, oder entfernen Sie sie</translation></message>
<message><source>This file belongs to somebody else, and in its folder only the owner may replace or remove it</source><translation>Diese Datei gehört jemand anderem, und in ihrem Ordner darf nur der Eigentümer sie ersetzen oder entfernen</translation></message>
<message><source>The links of this name lead in a circle</source><translation>Die Verknüpfungen dieses Namens führen im Kreis</translation></message>
<message><source>Name another file, or remove the link</source><translation>Nennen Sie eine andere Datei, oder entfernen Sie die Verknüpfung</translation></message>
<message><source>A file of another kind is there already, not %1 that this program wrote</source><translation>Eine Datei anderer Art ist schon da, nicht %1 von diesem Programm</translation></message>
<message><source>An export into this folder has not come to its end: files of it may still be in here</source><translation>Ein Export in diesen Ordner ist nicht zu Ende gekommen: Dateien davon können noch hier liegen</translation></message>
<message><source>Wait for its end</source><translation>Warten Sie, bis er endet</translation></message>
<message><source>Take what you need of it from here, then remove this folder</source><translation>Nehmen Sie hier heraus, was Sie brauchen, und entfernen Sie dann diesen Ordner</translation></message>
<message><source>The folder does not exist</source><translation>Den Ordner gibt es nicht</translation></message>
<message><source>Make it first</source><translation>Legen Sie ihn zuerst an</translation></message>
<message><source>The folder cannot be written into</source><translation>In den Ordner kann nicht geschrieben werden</translation></message>
<message><source>Choose another, or change its permissions</source><translation>Wählen Sie einen anderen, oder ändern Sie seine Berechtigungen</translation></message>
<message><source>A file of that name is in the way of the folder</source><translation>Eine Datei dieses Namens steht dem Ordner im Weg</translation></message>
<message><source>Name one; './-' is one of that name</source><translation>Nennen Sie einen; './-' ist einer dieses Namens</translation></message>
<message><source>This file is read here, so it is not written over</source><translation>Diese Datei wird hier gelesen und daher nicht überschrieben</translation></message>
<message><source>Name another file to write</source><translation>Nennen Sie eine andere Datei zum Schreiben</translation></message>
<message><source>It is a folder, not a file</source><translation>Das ist ein Ordner, keine Datei</translation></message>
<message><source>Name a file in it</source><translation>Nennen Sie eine Datei darin</translation></message>
<message><source>Two outputs of this call are the same file, '%1'</source><translation>Zwei Ausgaben dieses Aufrufs sind dieselbe Datei, „%1“</translation></message>
<message><source>Name two files</source><translation>Nennen Sie zwei Dateien</translation></message>
<message><source>Name another file, or add --force to replace it</source><translation>Nennen Sie eine andere Datei, oder fügen Sie --force hinzu, um sie zu ersetzen</translation></message>
<message><source>Cannot write into this folder</source><translation>In diesen Ordner kann nicht geschrieben werden</translation></message>
<message><source>These data say who took which book and not how it was liked, and the model "%1" learns stars: there are none to tell apart</source><translation>Diese Daten sagen, wer welches Buch genommen hat, nicht, wie es gefiel, und das Modell „%1“ lernt Sterne: Es gibt keine zu unterscheiden</translation></message>
<message><source>%1: %2</source><comment>a key and what is wrong with it</comment><translation>%1: %2</translation></message>
<message><source>There is no parameter "%1"</source><translation>Den Parameter „%1“ gibt es nicht</translation></message>
<message><source>The presets command lists them all</source><translation>Der Befehl presets listet sie alle auf</translation></message>
<message><source>Did you mean %1?</source><translation>Meinten Sie %1?</translation></message>
<message><source>%1 is out of range</source><translation>%1 liegt außerhalb des Bereichs</translation></message>
<message><source>%1 is not a whole number</source><translation>%1 ist keine ganze Zahl</translation></message>
<message><source>Give a whole number from %1 to %2</source><translation>Geben Sie eine ganze Zahl von %1 bis %2 an</translation></message>
<message><source>%1 is not a number</source><translation>%1 ist keine Zahl</translation></message>
<message><source>Give a number from %1 to %2</source><translation>Geben Sie eine Zahl von %1 bis %2 an</translation></message>
<message><source>%1 is neither true nor false</source><translation>%1 ist weder true noch false</translation></message>
<message><source>Give true or false</source><translation>Geben Sie true oder false an</translation></message>
<message><source>%1 is not one of the choices</source><translation>%1 steht nicht zur Wahl</translation></message>
<message><source>Give %1</source><translation>Geben Sie %1 an</translation></message>
<message><source>There is no preset "%1"</source><translation>Die Voreinstellung „%1“ gibt es nicht</translation></message>
<message><source>The presets are %1</source><translation>Die Voreinstellungen sind %1</translation></message>
<message><source>Model</source><translation>Modell</translation></message>
<message><source>Factors</source><translation>Faktoren</translation></message>
<message><source>Length of the vector learned for each book and each reader; longer ones can express more and over-fit sooner.</source><translation>Länge des Vektors, der für jedes Buch und jeden Leser gelernt wird; längere können mehr ausdrücken und führen eher zu Überanpassung.</translation></message>
<message><source>Initial scale</source><translation>Anfangsgröße</translation></message>
<message><source>Vectors start at random within plus or minus this size.</source><translation>Vektoren beginnen zufällig zwischen minus und plus diesem Wert.</translation></message>
<message><source>Regularization</source><translation>Regularisierung</translation></message>
<message><source>Pulls vectors and biases toward zero; larger over-fits less and expresses less.</source><translation>Zieht Vektoren und Bias zur Null; größer verringert Überanpassung und Ausdruckskraft.</translation></message>
<message><source>Reader regularization</source><translation>Leser-Regularisierung</translation></message>
<message><source>Pulls a reader's bias toward zero as this many ratings of no bias would.</source><translation>Zieht den Bias eines Lesers zur Null, wie es so viele Bewertungen ohne Bias täten.</translation></message>
<message><source>Book regularization</source><translation>Buch-Regularisierung</translation></message>
<message><source>Pulls a book's bias toward zero as this many ratings of no bias would.</source><translation>Zieht den Bias eines Buchs zur Null, wie es so viele Bewertungen ohne Bias täten.</translation></message>
<message><source>Loss</source><translation>Loss</translation></message>
<message><source>What training makes small: squared errors (mse), plain errors (mae), or squared small and plain large ones (huber).</source><translation>Was das Training klein macht: quadratische Fehler (mse), absolute Fehler (mae) oder kleine quadratisch und große absolut (huber).</translation></message>
<message><source>Huber delta</source><translation>Huber-Delta</translation></message>
<message><source>The error, in stars, from which on the Huber loss counts plainly.</source><translation>Der Fehler in Sternen, von dem an der Huber-Loss absolut zählt.</translation></message>
<message><source>Batch size</source><translation>Batchgröße</translation></message>
<message><source>Ratings that are averaged for one step; larger is faster and smoother but learns less an epoch.</source><translation>Bewertungen, über die für einen Schritt gemittelt wird; größer ist schneller und glatter, lernt aber weniger je Epoche.</translation></message>
<message><source>Epochs</source><translation>Epochen</translation></message>
<message><source>How many times training goes through all ratings.</source><translation>Wie oft das Training alle Bewertungen durchgeht.</translation></message>
<message><source>Steps</source><translation>Schritte</translation></message>
<message><source>Stops after this many batches even within an epoch; 0: the epochs alone decide.</source><translation>Endet nach so vielen Batches, auch mitten in einer Epoche; 0: Die Epochen allein entscheiden.</translation></message>
<message><source>Keep the best epoch</source><translation>Beste Epoche behalten</translation></message>
<message><source>The model kept is that of the epoch that did best on held-out ratings, not the last one.</source><translation>Behalten wird das Modell der Epoche, die auf zurückgehaltenen Bewertungen am besten war, nicht das der letzten.</translation></message>
<message><source>Patience</source><translation>Geduld</translation></message>
<message><source>Stops after this many epochs without a better result on held-out ratings; 0: never stops early.</source><translation>Endet nach so vielen Epochen ohne besseres Ergebnis auf zurückgehaltenen Bewertungen; 0: endet nie vorzeitig.</translation></message>
<message><source>Smallest gain</source><translation>Mindestgewinn</translation></message>
<message><source>How much lower the validation loss must be to count as better.</source><translation>Wie viel niedriger der Validierungs-Loss sein muss, um als besser zu zählen.</translation></message>
<message><source>Measure every</source><translation>Messen alle</translation></message>
<message><source>Epochs between two measurements of the held-out ratings.</source><translation>Epochen zwischen zwei Messungen der zurückgehaltenen Bewertungen.</translation></message>
<message><source>Checkpoint every</source><translation>Zwischenstand alle</translation></message>
<message><source>Measures and saves the training every so many batches; 0: at the end of each epoch only.</source><translation>Misst und sichert das Training alle so viele Batches; 0: nur am Ende jeder Epoche.</translation></message>
<message><source>Epochs kept</source><translation>Behaltene Epochen</translation></message>
<message><source>Of how many epochs, evenly spread, the books' vectors are kept to replay the training on the map; 0: none.</source><translation>Von wie vielen Epochen, gleichmäßig verteilt, die Buchvektoren behalten werden, um das Training auf der Karte abzuspielen; 0: keine.</translation></message>
<message><source>Optimizer</source><translation>Optimierer</translation></message>
<message><source>The rule by which errors change the model.</source><translation>Die Regel, nach der Fehler das Modell ändern.</translation></message>
<message><source>Learning rate</source><translation>Lernrate</translation></message>
<message><source>How far each step goes; too small is slow, too large makes the loss jump or grow.</source><translation>Wie weit jeder Schritt geht; zu klein ist langsam, zu groß lässt den Loss springen oder wachsen.</translation></message>
<message><source>Beta 1</source><translation>Beta 1</translation></message>
<message><source>How long Adam remembers the direction of earlier steps.</source><translation>Wie lange Adam sich die Richtung früherer Schritte merkt.</translation></message>
<message><source>Beta 2</source><translation>Beta 2</translation></message>
<message><source>How long Adam remembers the size of earlier steps.</source><translation>Wie lange Adam sich die Größe früherer Schritte merkt.</translation></message>
<message><source>Epsilon</source><translation>Epsilon</translation></message>
<message><source>Keeps a step from growing without limit where errors hardly change; adam adds it to the root, adagrad and rmsprop to what the root is taken of, as Keras 3 does.</source><translation>Verhindert, dass ein Schritt grenzenlos wächst, wo sich Fehler kaum ändern; adam addiert es zur Wurzel, adagrad und rmsprop zu dem, woraus die Wurzel gezogen wird, wie Keras 3.</translation></message>
<message><source>Torch epsilon</source><translation>Torch-Epsilon</translation></message>
<message><source>Keeps a step from growing without limit where errors hardly change; added to the root. torch.optim.Adagrad has 1e-10, its RMSprop 1e-8 with a rho of 0.99.</source><translation>Verhindert, dass ein Schritt grenzenlos wächst, wo sich Fehler kaum ändern; wird zur Wurzel addiert. torch.optim.Adagrad hat 1e-10, RMSprop dort 1e-8 mit einem Rho von 0,99.</translation></message>
<message><source>Momentum</source><translation>Momentum</translation></message>
<message><source>Share of the last step that the next one carries on.</source><translation>Anteil des letzten Schritts, den der nächste fortführt.</translation></message>
<message><source>Rho</source><translation>Rho</translation></message>
<message><source>How long RMSprop remembers the size of earlier steps.</source><translation>Wie lange RMSprop sich die Größe früherer Schritte merkt.</translation></message>
<message><source>Initial accumulator</source><translation>Anfangswert des Akkumulators</translation></message>
<message><source>What Adagrad starts its sum of squares with; larger makes the first steps smaller.</source><translation>Womit Adagrad seine Quadratsumme beginnt; größer macht die ersten Schritte kleiner.</translation></message>
<message><source>Torch accumulator</source><translation>Torch-Akkumulator</translation></message>
<message><source>What adagrad-torch starts its sum of squares with; torch.optim.Adagrad starts with 0.</source><translation>Womit adagrad-torch seine Quadratsumme beginnt; torch.optim.Adagrad beginnt mit 0.</translation></message>
<message><source>Weight decay</source><translation>Weight Decay</translation></message>
<message><source>Pulls the learned numbers toward zero at every step; a cure for over-fitting.</source><translation>Zieht die gelernten Zahlen bei jedem Schritt zur Null; ein Mittel gegen Überanpassung.</translation></message>
<message><source>Schedule</source><translation>Verlauf der Lernrate</translation></message>
<message><source>How the learning rate changes from the first epoch to the last.</source><translation>Wie sich die Lernrate von der ersten bis zur letzten Epoche ändert.</translation></message>
<message><source>Drop every</source><translation>Senken alle</translation></message>
<message><source>Epochs between two drops of the learning rate.</source><translation>Epochen zwischen zwei Senkungen der Lernrate.</translation></message>
<message><source>Drop to</source><translation>Senken auf</translation></message>
<message><source>What the learning rate is multiplied by at each drop (step) or each epoch (exponential).</source><translation>Womit die Lernrate bei jeder Senkung (step) oder in jeder Epoche (exponential) multipliziert wird.</translation></message>
<message><source>Warm-up steps</source><translation>Aufwärmschritte</translation></message>
<message><source>Batches over which the learning rate rises from zero to its full value.</source><translation>Batches, über die die Lernrate von null auf ihren vollen Wert steigt.</translation></message>
<message><source>Data</source><translation>Daten</translation></message>
<message><source>Held out</source><translation>Zurückgehalten</translation></message>
<message><source>Which ratings are kept from training to test it: a random share, a share of each reader's, the newest, each reader's newest, those of a file, or none.</source><translation>Welche Bewertungen dem Training vorenthalten werden, um es zu prüfen: ein zufälliger Anteil, ein Anteil je Leser, die neuesten, die neueste je Leser, die einer Datei oder keine.</translation></message>
<message><source>Share held out</source><translation>Zurückgehaltener Anteil</translation></message>
<message><source>How much of the ratings is kept from training.</source><translation>Wie viel der Bewertungen dem Training vorenthalten wird.</translation></message>
<message><source>Test part</source><translation>Testteil</translation></message>
<message><source>How much of the ratings is set aside, by the same rule, for one last measurement; no training looks at it. With last-out any share above 0 sets each reader's newest aside.</source><translation>Wie viel der Bewertungen nach derselben Regel für eine letzte Messung beiseitegelegt wird; kein Training sieht sie an. Bei last-out legt jeder Anteil über 0 die neueste Bewertung je Leser beiseite.</translation></message>
<message><source>Seed</source><translation>Startwert (Seed)</translation></message>
<message><source>Where all chance starts: the same seed, data and settings give the same result.</source><translation>Womit aller Zufall beginnt: Derselbe Startwert, dieselben Daten und Einstellungen ergeben dasselbe Ergebnis.</translation></message>
<message><source>'%1' is no longer there. Put it back, or open the data from their new place.</source><translation>„%1“ ist nicht mehr da. Legen Sie es zurück, oder öffnen Sie die Daten an ihrem neuen Ort.</translation></message>
<message><source>'%1' was moved: it is taken from '%2'.</source><translation>„%1“ wurde verschoben: Genommen wird „%2“.</translation></message>
<message><source>'%1' has been changed since the project was saved. The runs keep the data that they learned from.</source><translation>„%1“ wurde geändert, seit das Projekt gespeichert wurde. Die Läufe behalten die Daten, aus denen sie gelernt haben.</translation></message>
<message><source>The project reads its data in a way that this version does not know (%1)</source><translation>Das Projekt liest seine Daten auf eine Weise, die diese Version nicht kennt (%1)</translation></message>
<message><source>Open it with a newer version of the program</source><translation>Öffnen Sie es mit einer neueren Version des Programms</translation></message>
<message><source>The project does not say where its data come from</source><translation>Das Projekt sagt nicht, woher seine Daten stammen</translation></message>
<message><source>The project is damaged: %1</source><translation>Das Projekt ist beschädigt: %1</translation></message>
<message><source>Take it from an earlier copy</source><translation>Nehmen Sie es aus einer früheren Kopie</translation></message>
<message><source>its list of files makes no sense</source><translation>seine Liste der Dateien ergibt keinen Sinn</translation></message>
<message><source>'%1' should lie where the file has ended</source><translation>„%1“ müsste liegen, wo die Datei zu Ende ist</translation></message>
<message><source>'%1' is in it twice</source><translation>„%1“ ist zweimal darin</translation></message>
<message><source>two of its files lie over one another</source><translation>zwei seiner Dateien liegen übereinander</translation></message>
<message><source>its list of runs makes no sense</source><translation>seine Liste der Läufe ergibt keinen Sinn</translation></message>
<message><source>its list of parts makes no sense</source><translation>seine Liste der Teile ergibt keinen Sinn</translation></message>
<message><source>its list of data makes no sense</source><translation>seine Liste der Daten ergibt keinen Sinn</translation></message>
<message><source>its list of contents makes no sense</source><translation>sein Inhaltsverzeichnis ergibt keinen Sinn</translation></message>
<message><source>This project is from a newer version of the program (%1)</source><translation>Dieses Projekt stammt aus einer neueren Version des Programms (%1)</translation></message>
<message><source>Open it with that version</source><translation>Öffnen Sie es mit jener Version</translation></message>
<message><source>A project has no part '%1'</source><translation>Ein Projekt hat keinen Teil „%1“</translation></message>
<message><source>There is too much of this for a project: %1</source><translation>Davon ist zu viel für ein Projekt: %1</translation></message>
<message><source>Remove some of it, then save again</source><translation>Entfernen Sie etwas davon, und speichern Sie erneut</translation></message>
<message><source>This part of the project makes no sense: %1</source><translation>Dieser Teil des Projekts ergibt keinen Sinn: %1</translation></message>
<message><source>This project is cut short or damaged: it has no list of what is in it</source><translation>Dieses Projekt ist abgeschnitten oder beschädigt: Sein Inhaltsverzeichnis fehlt</translation></message>
<message><source>This is not a project of this program</source><translation>Das ist kein Projekt dieses Programms</translation></message>
<message><source>Choose a file whose name ends in %1</source><translation>Wählen Sie eine Datei, deren Name auf %1 endet</translation></message>
<message><source>The project is damaged: its data should lie in it, and do not</source><translation>Das Projekt ist beschädigt: Seine Daten sollten darin liegen, fehlen aber</translation></message>
<message><source>A newer version of the program has put '%1' into this project. It is kept, and not shown</source><translation>Eine neuere Version des Programms hat „%1“ in dieses Projekt gelegt. Es bleibt erhalten und wird nicht gezeigt</translation></message>
<message><source>A newer version of the program has put more into this project than this one knows. It is kept, and not shown</source><translation>Eine neuere Version des Programms hat mehr in dieses Projekt gelegt, als diese kennt. Es bleibt erhalten und wird nicht gezeigt</translation></message>
<message><source>open this project</source><comment>a task</comment><translation>dieses Projekt zu öffnen</translation></message>
<message><source>This is a folder, not a project</source><translation>Das ist ein Ordner, kein Projekt</translation></message>
<message><source>open this run of a project</source><comment>a task</comment><translation>diesen Lauf eines Projekts zu öffnen</translation></message>
<message><source>The project does not hold this run</source><translation>Das Projekt enthält diesen Lauf nicht</translation></message>
<message><source>The project has been changed by another program since it was opened</source><translation>Das Projekt wurde von einem anderen Programm geändert, seit es geöffnet wurde</translation></message>
<message><source>Save it under another name, or replace that file</source><translation>Speichern Sie es unter einem anderen Namen, oder ersetzen Sie jene Datei</translation></message>
<message><source>There is nothing to be saved of the run '%1'</source><translation>Vom Lauf „%1“ gibt es nichts zu speichern</translation></message>
<message><source>Two runs of a project cannot have the key '%1'</source><translation>Zwei Läufe eines Projekts können nicht den Schlüssel „%1“ haben</translation></message>
<message><source>save this project</source><comment>a task</comment><translation>dieses Projekt zu speichern</translation></message>
<message><source>This file cannot be read to its end</source><translation>Diese Datei ist nicht bis zum Ende lesbar</translation></message>
<message><source>Copy it to another disk</source><translation>Kopieren Sie sie auf einen anderen Datenträger</translation></message>
<message><source>This part of the project cannot be read: the file was cut short, or its disk fails</source><translation>Dieser Teil des Projekts ist nicht lesbar: Die Datei wurde abgeschnitten, oder der Datenträger ist defekt</translation></message>
<message><source>Copy what can be read of it to another disk</source><translation>Kopieren Sie, was davon lesbar ist, auf einen anderen Datenträger</translation></message>
<message><source>This part of the project is damaged: its checksum is wrong</source><translation>Dieser Teil des Projekts ist beschädigt: Seine Prüfsumme ist falsch</translation></message>
<message><source>Take the file from an earlier copy of it</source><translation>Nehmen Sie die Datei aus einer früheren Kopie</translation></message>
<message><source>This part of the project is longer than any that this program writes</source><translation>Dieser Teil des Projekts ist länger als alle, die dieses Programm schreibt</translation></message>
<message><source>The project cannot be written: %1</source><translation>Das Projekt kann nicht geschrieben werden: %1</translation></message>
<message><source>The project cannot be written: its archive makes no sense</source><translation>Das Projekt kann nicht geschrieben werden: Sein Archiv ergibt keinen Sinn</translation></message>
<message><source>"%1" can be no end of %2: the model knows nothing about it, as nobody rated it in the training part or it has no vector</source><translation>„%1“ kann kein Ende sein (%2): Das Modell weiß nichts darüber, da es im Trainingsteil niemand bewertet hat oder es keinen Vektor hat</translation></message>
<message><source>Name another book</source><translation>Nennen Sie ein anderes Buch</translation></message>
<message><source>the %1 axis</source><translation>%1-Achse</translation></message>
<message><source>No book is named at the start of %1</source><translation>%1: Am Anfang ist kein Buch genannt</translation></message>
<message><source>No book is named at the end of %1</source><translation>%1: Am Ende ist kein Buch genannt</translation></message>
<message><source>Name a book, or several separated by commas, at both ends</source><translation>Nennen Sie an beiden Enden ein Buch oder mehrere, durch Kommas getrennt</translation></message>
<message><source>Both ends of %1 have the same vector</source><translation>%1: Beide Enden haben denselben Vektor</translation></message>
<message><source>Name different books at its ends</source><translation>Nennen Sie verschiedene Bücher an den Enden</translation></message>
<message><source>This model has no book vectors to draw a map of</source><translation>Dieses Modell hat keine Buchvektoren, aus denen eine Karte zu zeichnen wäre</translation></message>
<message><source>There are %1 vectors, but %2 books</source><translation>Es gibt %1 Vektoren, aber %2 Bücher</translation></message>
<message><source>Draw the map of the run that the books are of</source><translation>Zeichnen Sie die Karte des Laufs, zu dem die Bücher gehören</translation></message>
<message><source>A map by axes has one, two or three dimensions</source><translation>Eine Karte nach Achsen hat eine, zwei oder drei Dimensionen</translation></message>
<message><source>The z axis is given, but the y axis is not</source><translation>Die z-Achse ist angegeben, die y-Achse aber nicht</translation></message>
<message><source>Name the ends of the y axis instead</source><translation>Nennen Sie stattdessen die Enden der y-Achse</translation></message>
<message><source>the rest</source><translation>der Rest</translation></message>
<message><source>the rest, second</source><translation>der Rest, zweiter</translation></message>
<message><source>Ids are those of the books or ratings file</source><translation>IDs sind die der Bücher- oder der Bewertungsdatei</translation></message>
<message><source>No book is named</source><translation>Kein Buch ist genannt</translation></message>
<message><source>Name the id of a book, or several separated by commas</source><translation>Nennen Sie die ID eines Buchs oder mehrere, durch Kommas getrennt</translation></message>
<message><source>draw this map</source><comment>a task</comment><translation>diese Karte zu zeichnen</translation></message>
<message><source>Ids of books stand on one line</source><translation>Buch-IDs stehen in einer Zeile</translation></message>
<message><source>Separate them by commas</source><translation>Trennen Sie sie durch Kommas</translation></message>
<message><source>Right: from</source><translation>Rechts: von</translation></message>
<message><source>Ids of the books that lie at the left end, separated by commas.</source><translation>IDs der Bücher, die am linken Ende liegen, durch Kommas getrennt.</translation></message>
<message><source>Right: to</source><translation>Rechts: bis</translation></message>
<message><source>Ids of the books that lie at the right end.</source><translation>IDs der Bücher, die am rechten Ende liegen.</translation></message>
<message><source>Upward: from</source><translation>Nach oben: von</translation></message>
<message><source>Ids of the books that lie at the bottom; none: what is left over.</source><translation>IDs der Bücher, die unten liegen; keine: was übrig bleibt.</translation></message>
<message><source>Upward: to</source><translation>Nach oben: bis</translation></message>
<message><source>Ids of the books that lie at the top.</source><translation>IDs der Bücher, die oben liegen.</translation></message>
<message><source>Toward you: from</source><translation>Nach vorn: von</translation></message>
<message><source>Ids of the books that lie in the back, in space.</source><translation>IDs der Bücher, die im Raum hinten liegen.</translation></message>
<message><source>Toward you: to</source><translation>Nach vorn: bis</translation></message>
<message><source>Ids of the books that lie in front, in space.</source><translation>IDs der Bücher, die im Raum vorn liegen.</translation></message>
<message><source>Say which books the first axis runs between</source><translation>Geben Sie an, zwischen welchen Büchern die erste Achse verläuft</translation></message>
<message><source>Axes between books need the catalogue</source><translation>Achsen zwischen Büchern brauchen den Katalog</translation></message>
<message><source>Custom axes</source><translation>Eigene Achsen</translation></message>
<message><source>between two books or groups of your choice</source><translation>zwischen zwei Büchern oder Gruppen Ihrer Wahl</translation></message>
<message><source>axes between books</source><translation>Achsen zwischen Büchern</translation></message>
<message><source>This model has no book vectors to find clusters in</source><translation>Dieses Modell hat keine Buchvektoren, in denen Cluster zu finden wären</translation></message>
<message><source>Clusters need a distance, which the dot product is not</source><translation>Cluster brauchen eine Distanz, und das Skalarprodukt ist keine</translation></message>
<message><source>Use cosine or euclidean</source><translation>Verwenden Sie cosine oder euclidean</translation></message>
<message><source>find groups within groups</source><comment>a task</comment><translation>Gruppen innerhalb von Gruppen zu finden</translation></message>
<message><source>A cluster needs at least 2 books</source><translation>Ein Cluster braucht mindestens 2 Bücher</translation></message>
<message><source>Set the smallest cluster to 2 or more</source><translation>Setzen Sie den kleinsten Cluster auf 2 oder mehr</translation></message>
<message><source>A dense place needs at least 1 neighbor</source><translation>Eine dichte Stelle braucht mindestens 1 Nachbarn</translation></message>
<message><source>Set the samples to 1 or more</source><translation>Setzen Sie samples auf 1 oder mehr</translation></message>
<message><source>find clusters</source><comment>a task</comment><translation>Cluster zu finden</translation></message>
<message><source>k-means needs at least one cluster</source><translation>k-means braucht mindestens einen Cluster</translation></message>
<message><source>There are %1 books, too few for %2 clusters</source><translation>Es gibt %1 Bücher, zu wenige für %2 Cluster</translation></message>
<message><source>Ask for fewer</source><translation>Verlangen Sie weniger</translation></message>
<message><source>A map needs at least two books of which the model knows something; here there is none</source><translation>Eine Karte braucht mindestens zwei Bücher, über die das Modell etwas weiß; hier gibt es keines</translation></message>
<message><source>A map needs at least two books of which the model knows something; here there is only one</source><translation>Eine Karte braucht mindestens zwei Bücher, über die das Modell etwas weiß; hier gibt es nur eines</translation></message>
<message><source>Hold out fewer ratings, or open vectors of more than one book</source><translation>Halten Sie weniger Bewertungen zurück, oder öffnen Sie Vektoren von mehr als einem Buch</translation></message>
<message><source>A map needs at least two books</source><translation>Eine Karte braucht mindestens zwei Bücher</translation></message>
<message><source>A map has two dimensions or three</source><translation>Eine Karte hat zwei oder drei Dimensionen</translation></message>
<message><source>A map by %1 has no steps to add to</source><translation>Eine Karte nach %1 hat keine Schritte, die sich anfügen ließen</translation></message>
<message><source>Principal components</source><translation>Hauptkomponenten</translation></message>
<message><source>Random</source><translation>Zufällig</translation></message>
<message><source>Start</source><translation>Anfang</translation></message>
<message><source>Where the books lie at first: at their principal components, which keeps the large picture, or at random places.</source><translation>Wo die Bücher anfangs liegen: an ihren Hauptkomponenten, was das große Bild bewahrt, oder an zufälligen Stellen.</translation></message>
<message><source>Map</source><translation>Karte</translation></message>
<message><source>Dimensions</source><translation>Dimensionen</translation></message>
<message><source>2: in the plane, 3: in space.</source><translation>2: in der Ebene, 3: im Raum.</translation></message>
<message><source>Settings</source><translation>Einstellungen</translation></message>
<message><source>Where all chance starts: the same seed, vectors and settings give the same map.</source><translation>Womit aller Zufall beginnt: Derselbe Startwert, dieselben Vektoren und Einstellungen ergeben dieselbe Karte.</translation></message>
<message><source>There is no parameter "%1" of %2</source><translation>%2 hat keinen Parameter „%1“</translation></message>
<message><source>It has %1</source><translation>Es gibt: %1</translation></message>
<message><source>"%1" is no setting of a map</source><translation>„%1“ ist keine Einstellung einer Karte</translation></message>
<message><source>Settings are written key=value</source><translation>Einstellungen werden als key=value geschrieben</translation></message>
<message><source>Neighbors of each book that are kept near: small shows fine grain, large the large picture.</source><translation>Nachbarn jedes Buchs, die nahe gehalten werden: wenige zeigen feine Struktur, viele das große Bild.</translation></message>
<message><source>Mid-near ratio</source><translation>Anteil mittlerer Nähe</translation></message>
<message><source>Books at middle distance for each neighbor: they draw the large picture together at first.</source><translation>Bücher in mittlerer Distanz je Nachbar: Sie ziehen anfangs das große Bild zusammen.</translation></message>
<message><source>Further ratio</source><translation>Anteil großer Ferne</translation></message>
<message><source>Books anywhere for each neighbor, which push it away.</source><translation>Beliebige Bücher je Nachbar, die es wegdrücken.</translation></message>
<message><source>Iterations</source><translation>Iterationen</translation></message>
<message><source>Steps of the descent, all three phases together; more can be added afterwards.</source><translation>Schritte des Abstiegs, alle drei Phasen zusammen; weitere lassen sich danach anfügen.</translation></message>
<message><source>First phase</source><translation>Erste Phase</translation></message>
<message><source>Iterations in which the books at middle distance count much and ever less.</source><translation>Iterationen, in denen die Bücher in mittlerer Distanz viel und immer weniger zählen.</translation></message>
<message><source>Second phase</source><translation>Zweite Phase</translation></message>
<message><source>Iterations in which neighbors and books at middle distance count alike; after them only neighbors pull.</source><translation>Iterationen, in denen Nachbarn und Bücher in mittlerer Distanz gleich zählen; danach ziehen nur noch Nachbarn.</translation></message>
<message><source>Length of the steps.</source><translation>Länge der Schritte.</translation></message>
<message><source>PaCMAP</source><translation>PaCMAP</translation></message>
<message><source>neighbors and the large picture at once</source><translation>Nachbarn und das große Bild zugleich</translation></message>
<message><source>A PaCMAP map has 2 or 3 dimensions</source><translation>Eine PaCMAP-Karte hat 2 oder 3 Dimensionen</translation></message>
<message><source>The layout is of other books than the pairs</source><translation>Das Layout zeigt andere Bücher als die Paare</translation></message>
<message><source>Start the map anew</source><translation>Beginnen Sie die Karte neu</translation></message>
<message><source>The layout has places that are not numbers</source><translation>Das Layout hat Positionen, die keine Zahlen sind</translation></message>
<message><source>The learning rate of PaCMAP must be above 0</source><translation>Die Lernrate von PaCMAP muss über 0 liegen</translation></message>
<message><source>PaCMAP needs at least two books and a neighbor of each</source><translation>PaCMAP braucht mindestens zwei Bücher und je einen Nachbarn</translation></message>
<message><source>PaCMAP needs distances between books, and the dot product is none</source><translation>PaCMAP braucht Distanzen zwischen Büchern, und das Skalarprodukt ist keine</translation></message>
<message><source>Choose the euclidean or the cosine metric</source><translation>Wählen Sie die Metrik euclidean oder cosine</translation></message>
<message><source>The list of neighbors is not as long as its size says</source><translation>Die Liste der Nachbarn ist nicht so lang, wie ihre Größe besagt</translation></message>
<message><source>There are more pairs than PaCMAP can hold</source><translation>Es gibt mehr Paare, als PaCMAP fassen kann</translation></message>
<message><source>To the right</source><translation>Nach rechts</translation></message>
<message><source>The principal component that runs to the right.</source><translation>Die Hauptkomponente, die nach rechts verläuft.</translation></message>
<message><source>Upward</source><translation>Nach oben</translation></message>
<message><source>The principal component that runs upward.</source><translation>Die Hauptkomponente, die nach oben verläuft.</translation></message>
<message><source>Toward you</source><translation>Nach vorn</translation></message>
<message><source>The principal component that runs toward you, in space.</source><translation>Die Hauptkomponente, die im Raum nach vorn verläuft.</translation></message>
<message><source>PCA</source><translation>PCA</translation></message>
<message><source>the directions of most variance</source><translation>die Richtungen größter Varianz</translation></message>
<message><source>principal components</source><translation>Hauptkomponenten</translation></message>
<message><source>The method %1 places no books on a map that stays</source><translation>Das Verfahren %1 setzt keine Bücher auf eine Karte, die bleibt</translation></message>
<message><source>Methods that do: %1.</source><translation>Verfahren, die das tun: %1.</translation></message>
<message><source>Books are placed by distances, and the dot product is none</source><translation>Bücher werden nach Distanzen gesetzt, und das Skalarprodukt ist keine</translation></message>
<message><source>Choose the euclidean or the cosine metric.</source><translation>Wählen Sie die Metrik euclidean oder cosine.</translation></message>
<message><source>A map has two or three dimensions, not %1</source><translation>Eine Karte hat zwei oder drei Dimensionen, nicht %1</translation></message>
<message><source>There are no vectors to place books by</source><translation>Es gibt keine Vektoren, nach denen Bücher zu setzen wären</translation></message>
<message><source>The map has places of another number of books than there are vectors</source><translation>Die Karte hat Positionen für eine andere Anzahl von Büchern, als es Vektoren gibt</translation></message>
<message><source>Name a map of %1 dimensions.</source><translation>Nennen Sie eine Karte mit %1 Dimensionen.</translation></message>
<message><source>Only %1 of the map's books are in the run, which is too few to place others by</source><translation>Nur %1 der Bücher der Karte sind im Lauf, zu wenige, um andere danach zu setzen</translation></message>
<message><source>Name a map of books with the same ids.</source><translation>Nennen Sie eine Karte von Büchern mit denselben IDs.</translation></message>
<message><source>Some books lie so far from those of the map that no number holds the distance</source><translation>Manche Bücher liegen so weit von denen der Karte entfernt, dass keine Zahl die Distanz fasst</translation></message>
<message><source>place books on this map</source><comment>a task</comment><translation>Bücher auf diese Karte zu setzen</translation></message>
<message><source>A map needs at least one dimension</source><translation>Eine Karte braucht mindestens eine Dimension</translation></message>
<message><source>Principal components are counted from 1</source><translation>Hauptkomponenten werden ab 1 gezählt</translation></message>
<message><source>Principal component %1 is asked for twice</source><translation>Die Hauptkomponente %1 wird zweimal verlangt</translation></message>
<message><source>Give each axis a component of its own</source><translation>Geben Sie jeder Achse eine eigene Komponente</translation></message>
<message><source>The vectors have %1 dimensions, too few for a %2-dimensional map</source><translation>Die Vektoren haben %1 Dimensionen, zu wenige für eine %2-dimensionale Karte</translation></message>
<message><source>The vectors have %1 dimensions, too few for component %2</source><translation>Die Vektoren haben %1 Dimensionen, zu wenige für die Komponente %2</translation></message>
<message numerus="yes"><source>Ask for %n dimensions or train longer vectors</source><comment>Ask for %n dimension or train longer vectors</comment><translation><numerusform>Verlangen Sie %n Dimension, oder trainieren Sie längere Vektoren</numerusform><numerusform>Verlangen Sie %n Dimensionen, oder trainieren Sie längere Vektoren</numerusform></translation></message>
<message><source>Principal components need at least two books</source><translation>Hauptkomponenten brauchen mindestens zwei Bücher</translation></message>
<message><source>The principal components of these vectors could not be computed</source><translation>Die Hauptkomponenten dieser Vektoren konnten nicht berechnet werden</translation></message>
<message><source>The dot product is no distance that a map could be faithful to</source><translation>Das Skalarprodukt ist keine Distanz, der eine Karte treu sein könnte</translation></message>
<message><source>Measure by cosine or euclidean</source><translation>Messen Sie mit cosine oder euclidean</translation></message>
<message><source>The map shows %1 points of %2 vectors</source><translation>Die Karte zeigt %1 Punkte für %2 Vektoren</translation></message>
<message><source>Draw the map again</source><translation>Zeichnen Sie die Karte neu</translation></message>
<message><source>There are %1 classes for %2 points</source><translation>Es gibt %1 Klassen für %2 Punkte</translation></message>
<message><source>Point number %1 of the map has no place: its coordinates are not numbers</source><translation>Punkt Nummer %1 der Karte hat keine Position: Seine Koordinaten sind keine Zahlen</translation></message>
<message><source>Draw the map again with a lower learning rate</source><translation>Zeichnen Sie die Karte neu, mit einer niedrigeren Lernrate</translation></message>
<message><source>measure this map</source><comment>a task</comment><translation>diese Karte zu vermessen</translation></message>
<message><source>genres</source><translation>Genres</translation></message>
<message numerus="yes"><source>%n clusters</source><comment>%n cluster</comment><translation><numerusform>%n Cluster</numerusform><numerusform>%n Cluster</numerusform></translation></message>
<message><source>draw the maps of all epochs</source><comment>a task</comment><translation>die Karten aller Epochen zu zeichnen</translation></message>
<message><source>Keep fewer epochs</source><translation>Behalten Sie weniger Epochen</translation></message>
<message><source>A t-SNE map has 2 or 3 dimensions</source><translation>Eine t-SNE-Karte hat 2 oder 3 Dimensionen</translation></message>
<message><source>The map to go on from is of other books</source><translation>Die fortzusetzende Karte zeigt andere Bücher</translation></message>
<message><source>Begin a new map</source><translation>Beginnen Sie eine neue Karte</translation></message>
<message><source>The map to go on from is incomplete</source><translation>Die fortzusetzende Karte ist unvollständig</translation></message>
<message><source>The map to go on from has places that are not numbers</source><translation>Die fortzusetzende Karte hat Positionen, die keine Zahlen sind</translation></message>
<message><source>Exaggeration and learning rate of t-SNE must be above 0</source><translation>Exaggeration und Lernrate von t-SNE müssen über 0 liegen</translation></message>
<message><source>Perplexity</source><translation>Perplexität</translation></message>
<message><source>How many neighbors a book tries to keep near, roughly: small shows fine grain, large the large picture.</source><translation>Wie viele Nachbarn ein Buch ungefähr nahe zu halten versucht: wenige zeigen feine Struktur, viele das große Bild.</translation></message>
<message><source>Steps of the descent; more can be added afterwards.</source><translation>Schritte des Abstiegs; weitere lassen sich danach anfügen.</translation></message>
<message><source>Stop when settled</source><translation>Enden, wenn stabil</translation></message>
<message><source>End where an iteration lowers the KL divergence by less than 1/5000 of it.</source><translation>Endet, wenn eine Iteration die KL-Divergenz um weniger als 1/5000 davon senkt.</translation></message>
<message><source>Early exaggeration</source><translation>Frühe Exaggeration</translation></message>
<message><source>Attraction is multiplied by it at the start, to gather groups.</source><translation>Die Anziehung wird anfangs damit multipliziert, um Gruppen zu sammeln.</translation></message>
<message><source>Exaggerated iterations</source><translation>Iterationen mit Exaggeration</translation></message>
<message><source>How many iterations the start lasts.</source><translation>Wie viele Iterationen der Anfang dauert.</translation></message>
<message><source>Late exaggeration</source><translation>Späte Exaggeration</translation></message>
<message><source>The same for the iterations after the start: above 1 tightens the groups of very large maps.</source><translation>Dasselbe für die Iterationen nach dem Anfang: über 1 strafft die Gruppen sehr großer Karten.</translation></message>
<message><source>Length of the steps; 0: the number of books divided by the early exaggeration, at least 50.</source><translation>Länge der Schritte; 0: die Anzahl der Bücher geteilt durch die frühe Exaggeration, mindestens 50.</translation></message>
<message><source>t-SNE</source><translation>t-SNE</translation></message>
<message><source>neighbors stay neighbors</source><translation>Nachbarn bleiben Nachbarn</translation></message>
<message><source>KL divergence</source><translation>KL-Divergenz</translation></message>
<message><source>The perplexity of t-SNE must be at least 1</source><translation>Die Perplexität von t-SNE muss mindestens 1 sein</translation></message>
<message><source>t-SNE needs distances, and products are none</source><translation>t-SNE braucht Distanzen, und Produkte sind keine</translation></message>
<message><source>Take the euclidean or the cosine metric</source><translation>Nehmen Sie die Metrik euclidean oder cosine</translation></message>
<message><source>t-SNE needs at least two books</source><translation>t-SNE braucht mindestens zwei Bücher</translation></message>
<message><source>So many books with so many neighbors each are more than t-SNE can hold</source><translation>So viele Bücher mit so vielen Nachbarn sind mehr, als t-SNE fassen kann</translation></message>
<message><source>Lower the perplexity</source><translation>Senken Sie die Perplexität</translation></message>
<message><source>The neighbors of the books are incomplete</source><translation>Die Nachbarn der Bücher sind unvollständig</translation></message>
<message><source>The neighbors of the books name books that are not there</source><translation>Die Nachbarn der Bücher nennen Bücher, die nicht da sind</translation></message>
<message><source>keep the neighbors of so many books</source><comment>a task</comment><translation>die Nachbarn so vieler Bücher zu behalten</translation></message>
<message><source>UMAP needs at least two books and a neighbor of each</source><translation>UMAP braucht mindestens zwei Bücher und je einen Nachbarn</translation></message>
<message><source>UMAP needs distances between books, and the dot product is none</source><translation>UMAP braucht Distanzen zwischen Büchern, und das Skalarprodukt ist keine</translation></message>
<message><source>There are more neighbors than UMAP can hold</source><translation>Es gibt mehr Nachbarn, als UMAP fassen kann</translation></message>
<message><source>The neighbors of book number %1 are not books or not at a finite distance</source><translation>Die Nachbarn von Buch Nummer %1 sind keine Bücher oder nicht in endlicher Distanz</translation></message>
<message><source>keep the neighbors of this map</source><comment>a task</comment><translation>die Nachbarn dieser Karte zu behalten</translation></message>
<message><source>UMAP draws maps of 2 or 3 dimensions, not %1</source><translation>UMAP zeichnet Karten mit 2 oder 3 Dimensionen, nicht %1</translation></message>
<message><source>The layout has %1 books and their neighbors are known of %2</source><translation>Das Layout hat %1 Bücher, und die Nachbarn sind von %2 bekannt</translation></message>
<message><source>The memberships are not as many as their rows say</source><translation>Die Zugehörigkeiten sind nicht so viele, wie ihre Zeilen besagen</translation></message>
<message><source>A layout cannot have done less than no epochs</source><translation>Ein Layout kann nicht weniger als null Epochen hinter sich haben</translation></message>
<message><source>The layout is not one that UMAP left</source><translation>Das Layout ist keines, das UMAP hinterlassen hat</translation></message>
<message><source>The layout has places that are not numbers or out of all bounds</source><translation>Das Layout hat Positionen, die keine Zahlen sind oder jenseits aller Grenzen liegen</translation></message>
<message><source>Neighbors of each book that are kept near, itself counted: small shows fine grain, large the large picture.</source><translation>Nachbarn jedes Buchs, die nahe gehalten werden, es selbst mitgezählt: wenige zeigen feine Struktur, viele das große Bild.</translation></message>
<message><source>Least distance</source><translation>Mindestdistanz</translation></message>
<message><source>How close books may lie: 0 packs them into clumps.</source><translation>Wie nah Bücher beieinanderliegen dürfen: 0 packt sie in Klumpen.</translation></message>
<message><source>Rounds over all pairs of neighbors; 0: 500 up to 10,000 books, 200 above.</source><translation>Runden über alle Nachbarpaare; 0: 500 bis 10.000 Bücher, darüber 200.</translation></message>
<message><source>Spread</source><translation>Streuung</translation></message>
<message><source>How far apart groups lie, against the least distance.</source><translation>Wie weit Gruppen auseinanderliegen, gemessen an der Mindestdistanz.</translation></message>
<message><source>UMAP</source><translation>UMAP</translation></message>
<message><source>neighbors stay neighbors, in tighter groups</source><translation>Nachbarn bleiben Nachbarn, in engeren Gruppen</translation></message>
<message><source>This is not %1: %2</source><translation>Das ist nicht %1: %2</translation></message>
<message><source>It should be of the format %1. The address may lead somewhere else now; see %2</source><translation>Es sollte das Format %1 haben. Die Adresse führt jetzt vielleicht woandershin; siehe %2</translation></message>
<message><source>look into the files</source><comment>a task</comment><translation>die Dateien zu untersuchen</translation></message>
<message><source>The ten thousand most rated books of Goodreads, rated from 1 to 5, with authors, years, covers and tags.</source><translation>Die zehntausend meistbewerteten Bücher von Goodreads, bewertet von 1 bis 5, mit Autoren, Jahren, Umschlagbildern und Schlagwörtern.</translation></message>
<message><source>Books rated from 1 to 10 in four weeks of 2004, with authors, years, publishers and covers; more than half of the lines are books that were not rated (0).</source><translation>Bücher, bewertet von 1 bis 10, aus vier Wochen im Jahr 2004, mit Autoren, Jahren, Verlagen und Umschlagbildern; mehr als die Hälfte der Zeilen sind nicht bewertete Bücher (0).</translation></message>
<message><source>Movies rated from 1 to 5 in 1997 and 1998, with age, gender and occupation of the readers.</source><translation>Filme, bewertet von 1 bis 5 in den Jahren 1997 und 1998, mit Alter, Geschlecht und Beruf der Leser.</translation></message>
<message><source>MovieLens 1M</source><translation>MovieLens 1M</translation></message>
<message><source>Movies rated from 1 to 5 in 2000 to 2003, with age, gender and occupation of the readers.</source><translation>Filme, bewertet von 1 bis 5 in den Jahren 2000 bis 2003, mit Alter, Geschlecht und Beruf der Leser.</translation></message>
<message><source>MovieLens 10M</source><translation>MovieLens 10M</translation></message>
<message><source>Movies rated from 0.5 to 5 in 1995 to 2009.</source><translation>Filme, bewertet von 0,5 bis 5 in den Jahren 1995 bis 2009.</translation></message>
<message><source>MovieLens 20M</source><translation>MovieLens 20M</translation></message>
<message><source>Movies rated from 0.5 to 5 in 1995 to 2015.</source><translation>Filme, bewertet von 0,5 bis 5 in den Jahren 1995 bis 2015.</translation></message>
<message><source>MovieLens 25M</source><translation>MovieLens 25M</translation></message>
<message><source>Movies rated from 0.5 to 5 in 1995 to 2019.</source><translation>Filme, bewertet von 0,5 bis 5 in den Jahren 1995 bis 2019.</translation></message>
<message><source>MovieLens 32M</source><translation>MovieLens 32M</translation></message>
<message><source>Movies rated from 0.5 to 5 in 1995 to 2023.</source><translation>Filme, bewertet von 0,5 bis 5 in den Jahren 1995 bis 2023.</translation></message>
<message><source>MovieLens latest, small</source><translation>MovieLens latest, klein</translation></message>
<message><source>Movies rated from 0.5 to 5 in 1996 to 2018, to try things out. GroupLens may change it, so it is not for results that others are to repeat.</source><translation>Filme, bewertet von 0,5 bis 5 in den Jahren 1996 bis 2018, zum Ausprobieren. GroupLens kann ihn ändern; er eignet sich daher nicht für Ergebnisse, die andere wiederholen sollen.</translation></message>
<message><source>Goodreads: poetry</source><translation>Goodreads: Lyrik</translation></message>
<message><source>Poetry that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>Lyrik, die Leser von Goodreads bis 2017 in öffentliche Regale stellten, gegebenenfalls bewertet von 1 bis 5; 0 bedeutet nicht bewertet.</translation></message>
<message><source>Goodreads: comics</source><translation>Goodreads: Comics</translation></message>
<message><source>Comics and graphic novels that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>Comics und Graphic Novels, die Leser von Goodreads bis 2017 in öffentliche Regale stellten, gegebenenfalls bewertet von 1 bis 5; 0 bedeutet nicht bewertet.</translation></message>
<message><source>Goodreads: children</source><translation>Goodreads: Kinderbücher</translation></message>
<message><source>Children's books that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>Kinderbücher, die Leser von Goodreads bis 2017 in öffentliche Regale stellten, gegebenenfalls bewertet von 1 bis 5; 0 bedeutet nicht bewertet.</translation></message>
<message><source>Goodreads: mystery, crime</source><translation>Goodreads: Krimis</translation></message>
<message><source>Mysteries, thrillers and crime that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>Krimis und Thriller, die Leser von Goodreads bis 2017 in öffentliche Regale stellten, gegebenenfalls bewertet von 1 bis 5; 0 bedeutet nicht bewertet.</translation></message>
<message><source>Goodreads: history</source><translation>Goodreads: Geschichte</translation></message>
<message><source>History and biographies that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>Geschichtsbücher und Biografien, die Leser von Goodreads bis 2017 in öffentliche Regale stellten, gegebenenfalls bewertet von 1 bis 5; 0 bedeutet nicht bewertet.</translation></message>
<message><source>Goodreads: young adults</source><translation>Goodreads: Jugendbücher</translation></message>
<message><source>Books for young adults that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>Jugendbücher, die Leser von Goodreads bis 2017 in öffentliche Regale stellten, gegebenenfalls bewertet von 1 bis 5; 0 bedeutet nicht bewertet.</translation></message>
<message><source>Goodreads: romance</source><translation>Goodreads: Liebesromane</translation></message>
<message><source>Romances that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>Liebesromane, die Leser von Goodreads bis 2017 in öffentliche Regale stellten, gegebenenfalls bewertet von 1 bis 5; 0 bedeutet nicht bewertet.</translation></message>
<message><source>Goodreads: fantasy</source><translation>Goodreads: Fantasy</translation></message>
<message><source>Fantasy and paranormal books that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>Fantasy und Paranormales, das Leser von Goodreads bis 2017 in öffentliche Regale stellten, gegebenenfalls bewertet von 1 bis 5; 0 bedeutet nicht bewertet.</translation></message>
<message><source>Goodreads, all genres</source><translation>Goodreads, alle Genres</translation></message>
<message><source>Books of all genres that readers of Goodreads put on public shelves until 2017; 104 million of the lines are ratings from 1 to 5. Without titles.</source><translation>Bücher aller Genres, die Leser von Goodreads bis 2017 in öffentliche Regale stellten; 104 Millionen der Zeilen sind Bewertungen von 1 bis 5. Ohne Titel.</translation></message>
<message><source>Amazon books, 2014</source><translation>Amazon-Bücher, 2014</translation></message>
<message><source>Books reviewed at Amazon from May 1996 to July 2014, rated from 1 to 5: reader, book, rating and time, without titles.</source><translation>Bücher, die von Mai 1996 bis Juli 2014 bei Amazon rezensiert wurden, bewertet von 1 bis 5: Leser, Buch, Bewertung und Zeit, ohne Titel.</translation></message>
<message><source>Amazon books, 2018</source><translation>Amazon-Bücher, 2018</translation></message>
<message><source>Books reviewed at Amazon from May 1996 to October 2018, rated from 1 to 5: book, reader, rating and time, without titles.</source><translation>Bücher, die von Mai 1996 bis Oktober 2018 bei Amazon rezensiert wurden, bewertet von 1 bis 5: Buch, Leser, Bewertung und Zeit, ohne Titel.</translation></message>
<message><source>Amazon books, 2023</source><translation>Amazon-Bücher, 2023</translation></message>
<message><source>Books reviewed at Amazon from May 1996 to September 2023, rated from 1 to 5: reader, book, rating and time, without titles.</source><translation>Bücher, die von Mai 1996 bis September 2023 bei Amazon rezensiert wurden, bewertet von 1 bis 5: Leser, Buch, Bewertung und Zeit, ohne Titel.</translation></message>
<message><source>A blend has at least two runs</source><translation>Eine Mischung hat mindestens zwei Läufe</translation></message>
<message><source>Name another run.</source><translation>Nennen Sie einen weiteren Lauf.</translation></message>
<message><source>A blend is of trained runs</source><translation>Eine Mischung besteht aus trainierten Läufen</translation></message>
<message><source>Choose runs with a model.</source><translation>Wählen Sie Läufe mit einem Modell.</translation></message>
<message><source>A weight must be a number from 0 up</source><translation>Ein Gewicht muss eine Zahl ab 0 sein</translation></message>
<message><source>'%1' and '%2' were trained on different ratings</source><translation>„%1“ und „%2“ wurden mit verschiedenen Bewertungen trainiert</translation></message>
<message><source>Blend runs of the same data.</source><translation>Mischen Sie Läufe derselben Daten.</translation></message>
<message><source>All weights are 0</source><translation>Alle Gewichte sind 0</translation></message>
<message><source>Give one run a weight.</source><translation>Geben Sie einem Lauf ein Gewicht.</translation></message>
<message><source>blend the runs</source><comment>a task</comment><translation>die Läufe zu mischen</translation></message>
<message><source>Blend fewer runs</source><translation>Mischen Sie weniger Läufe</translation></message>
<message><source>'%1' and '%2' hold out different ratings, so no figure would judge both</source><translation>„%1“ und „%2“ halten verschiedene Bewertungen zurück, daher würde keine Kennzahl beide beurteilen</translation></message>
<message><source>Train them with the same split and seed.</source><translation>Trainieren Sie sie mit derselben Aufteilung und demselben Startwert.</translation></message>
<message><source>Nothing can be recommended: %1, nor about any book that this reader rated</source><translation>Nichts kann empfohlen werden: %1, auch über kein Buch, das dieser Leser bewertet hat</translation></message>
<message><source>on</source><translation>ein</translation></message>
<message><source>off</source><translation>aus</translation></message>
<message><source>the regularization is too strong for this learning rate.</source><translation>die Regularisierung ist zu stark für diese Lernrate.</translation></message>
<message><source>the steps are too large.</source><translation>die Schritte sind zu groß.</translation></message>
<message><source>The training loss has grown from %1 to %2: %3</source><translation>Der Trainings-Loss ist von %1 auf %2 gestiegen: %3</translation></message>
<message><source>The training loss is no longer a number: %1</source><translation>Der Trainings-Loss ist keine Zahl mehr: %1</translation></message>
<message><source>The most popular books, the same for everybody, rank better (NDCG@10 %1) than this model at its best (%2).</source><translation>Die beliebtesten Bücher, für alle dieselben, ergeben eine bessere Rangfolge (NDCG@10 %1) als dieses Modell an seinem besten Punkt (%2).</translation></message>
<message><source>Reader and book biases alone do better on held-out ratings (loss %1) than this model at its best (%2).</source><translation>Leser- und Buch-Bias allein sind auf zurückgehaltenen Bewertungen besser (Loss %1) als dieses Modell an seinem besten Punkt (%2).</translation></message>
<message><source>The model of epoch %1 is kept.</source><translation>Behalten wird das Modell der Epoche %1.</translation></message>
<message><source>The model of the last epoch is kept.</source><translation>Behalten wird das Modell der letzten Epoche.</translation></message>
<message><source>Over-fitting: NDCG@10 on held-out books was highest after epoch %1 (%2) and has fallen by %3 since, more than the %4 that may be chance, while the training loss fell by %5. %6</source><translation>Überanpassung: NDCG@10 auf zurückgehaltenen Büchern war nach Epoche %1 am höchsten (%2) und ist seither um %3 gefallen, mehr als die %4, die Zufall sein können, während der Trainings-Loss um %5 sank. %6</translation></message>
<message><source>Over-fitting: the loss on held-out ratings was lowest after epoch %1 (%2) and has risen by %3 since, more than the %4 that may be chance, while the training loss fell by %5. %6</source><translation>Überanpassung: Der Loss auf zurückgehaltenen Bewertungen war nach Epoche %1 am niedrigsten (%2) und ist seither um %3 gestiegen, mehr als die %4, die Zufall sein können, während der Trainings-Loss um %5 sank. %6</translation></message>
<message><source>Not finished learning: NDCG@10 on held-out books still rose by %1 in the last epoch.</source><translation>Noch nicht ausgelernt: NDCG@10 auf zurückgehaltenen Büchern stieg in der letzten Epoche noch um %1.</translation></message>
<message><source>Not finished learning: the loss on held-out ratings still fell by %1 in the last epoch.</source><translation>Noch nicht ausgelernt: Der Loss auf zurückgehaltenen Bewertungen sank in der letzten Epoche noch um %1.</translation></message>
<message><source>Not finished learning: NDCG@10 on held-out books still rose from %1 to %2 at the last.</source><translation>Noch nicht ausgelernt: NDCG@10 auf zurückgehaltenen Büchern stieg zuletzt noch von %1 auf %2.</translation></message>
<message><source>Not finished learning: the loss on held-out ratings still fell from %1 to %2 at the last.</source><translation>Noch nicht ausgelernt: Der Loss auf zurückgehaltenen Bewertungen sank zuletzt noch von %1 auf %2.</translation></message>
<message><source>Train again with a split by time…</source><translation>Neu trainieren mit einer Aufteilung nach Zeit…</translation></message>
<message><source>Reader and book biases alone err less (RMSE %1) than this model (%2).</source><translation>Leser- und Buch-Bias allein irren weniger (RMSE %1) als dieses Modell (%2).</translation></message>
<message><source>The most popular books, the same for everybody, rank as well or better (NDCG@%1 %2) than this model (%3).</source><translation>Die beliebtesten Bücher, für alle dieselben, ergeben eine ebenso gute oder bessere Rangfolge (NDCG@%1 %2) als dieses Modell (%3).</translation></message>
<message><source>The test part had been opened with the run "%1" before this one was trained: figures on it no longer tell how the model would do on ratings that nobody has seen.</source><translation>Der Testteil war mit dem Lauf „%1“ schon geöffnet, bevor dieser trainiert wurde: Kennzahlen darauf sagen nicht mehr, wie gut das Modell bei Bewertungen wäre, die niemand gesehen hat.</translation></message>
<message><source>Ranks among %1 drawn books are not ranks among all: models can change places between the two (Krichene &amp; Rendle 2020). Compare models by the full ranking.</source><translation>Ränge unter %1 gezogenen Büchern sind keine Ränge unter allen: Modelle können dabei die Plätze tauschen (Krichene &amp; Rendle 2020). Vergleichen Sie Modelle anhand der vollständigen Rangfolge.</translation></message>
<message><source>"%1" has a model of another shape</source><translation>„%1“ hat ein Modell anderer Form</translation></message>
<message><source>Leave what decides the shape as it was.</source><translation>Lassen Sie, was die Form bestimmt, wie es war.</translation></message>
<message numerus="yes"><source>%n readers</source><comment>%n reader</comment><translation><numerusform>%n Leser</numerusform><numerusform>%n Leser</numerusform></translation></message>
<message numerus="yes"><source>%n books</source><comment>%n book</comment><translation><numerusform>%n Buch</numerusform><numerusform>%n Bücher</numerusform></translation></message>
<message><source>%1 for %2</source><comment>an id instead of another</comment><translation>%1 für %2</translation></message>
<message><source>%1 cannot go on with other data: models of the kind '%2' do not</source><translation>%1 kann nicht mit anderen Daten fortgesetzt werden: Modelle der Art „%2“ sind dafür nicht geeignet</translation></message>
<message><source>Train it anew, or continue one of these kinds: %1.</source><translation>Trainieren Sie neu, oder setzen Sie eine dieser Arten fort: %1.</translation></message>
<message><source>%1 goes on as what it is: %2</source><translation>%1 macht als das weiter, was es ist: %2</translation></message>
<message><source>Leave out the model.</source><translation>Lassen Sie das Modell weg.</translation></message>
<message><source>%1 was trained on ratings, and these data say only what was taken</source><translation>%1 wurde mit Bewertungen trainiert, und diese Daten sagen nur, was genommen wurde</translation></message>
<message><source>%1 was trained on what was taken, and these data have ratings</source><translation>%1 wurde mit genommenen Büchern trainiert, und diese Daten haben Bewertungen</translation></message>
<message><source>Name data of the same kind.</source><translation>Nennen Sie Daten derselben Art.</translation></message>
<message><source>There are no ratings to go on with</source><translation>Es gibt keine Bewertungen, mit denen sich fortsetzen ließe</translation></message>
<message><source>Name data that have ratings.</source><translation>Nennen Sie Daten mit Bewertungen.</translation></message>
<message><source>Map the new ones to the scale of the run, by the cleaning step --scale %1, or train anew with all ratings if both are of one scale.</source><translation>Rechnen Sie die neuen mit dem Bereinigungsschritt --scale %1 auf die Skala des Laufs um, oder trainieren Sie mit allen Bewertungen neu, wenn beide dieselbe Skala haben.</translation></message>
<message><source>Readers of the run: %1; of these data: %2. Books of the run: %3; of these data: %4. Ids are compared as they are written.</source><translation>Leser des Laufs: %1; dieser Daten: %2. Bücher des Laufs: %3; dieser Daten: %4. IDs werden verglichen, wie sie geschrieben sind.</translation></message>
<message><source>%1 %2</source><comment>two sentences</comment><translation>%1 %2</translation></message>
<message><source>Of these data the run knows %1 and %2.</source><translation>Aus diesen Daten kennt der Lauf %1 und %2.</translation></message>
<message numerus="yes"><source>%n ratings of the run are replaced, as these data rate the same books by the same readers.</source><comment>%n rating of the run is replaced, as these data rate the same books by the same readers.</comment><translation><numerusform>%n Bewertung des Laufs wird ersetzt, da diese Daten dasselbe Buch vom selben Leser bewerten lassen.</numerusform><numerusform>%n Bewertungen des Laufs werden ersetzt, da diese Daten dieselben Bücher von denselben Lesern bewerten lassen.</numerusform></translation></message>
<message numerus="yes"><source>%n ratings that the earlier run was trained on stay in training instead of being held out.</source><comment>%n rating that the earlier run was trained on stays in training instead of being held out.</comment><translation><numerusform>%n Bewertung, mit der der frühere Lauf trainiert wurde, bleibt im Training, statt zurückgehalten zu werden.</numerusform><numerusform>%n Bewertungen, mit denen der frühere Lauf trainiert wurde, bleiben im Training, statt zurückgehalten zu werden.</numerusform></translation></message>
<message><source>Nothing is left to hold out, as the earlier run was trained on all that would be: this run is not measured.</source><translation>Zum Zurückhalten bleibt nichts übrig, da der frühere Lauf mit allem trainiert wurde, was dafür infrage käme: Dieser Lauf wird nicht gemessen.</translation></message>
<message numerus="yes"><source>Only %n ratings are left to hold out, as the earlier run was trained on the others: figures on so few say little.</source><comment>Only %n rating is left to hold out, as the earlier run was trained on the others: figures on so few say little.</comment><translation><numerusform>Nur %n Bewertung bleibt zum Zurückhalten, da der frühere Lauf mit den anderen trainiert wurde: Kennzahlen auf so wenigen sagen wenig.</numerusform><numerusform>Nur %n Bewertungen bleiben zum Zurückhalten, da der frühere Lauf mit den anderen trainiert wurde: Kennzahlen auf so wenigen sagen wenig.</numerusform></translation></message>
<message><source>nobody rated it in the training part, so the model knows nothing about it</source><translation>niemand hat es im Trainingsteil bewertet, daher weiß das Modell nichts darüber</translation></message>
<message><source>all ratings of this reader are held out, so the model has learned nothing about the reader</source><translation>alle Bewertungen dieses Lesers sind zurückgehalten, daher hat das Modell nichts über ihn gelernt</translation></message>
<message><source>"%1" cannot be continued: it is computed at once</source><translation>„%1“ kann nicht fortgesetzt werden: Das Modell wird in einem Zug berechnet</translation></message>
<message><source>"%1" cannot be continued: where its training stood was not kept with it</source><translation>„%1“ kann nicht fortgesetzt werden: Wo das Training stand, wurde nicht mit aufbewahrt</translation></message>
<message><source>"%1" cannot be continued: models of its kind do not go on</source><translation>„%1“ kann nicht fortgesetzt werden: Modelle dieser Art lassen sich nicht fortsetzen</translation></message>
<message><source>Train it anew</source><translation>Trainieren Sie neu</translation></message>
<message><source>"%1" was trained on other ratings</source><translation>„%1“ wurde mit anderen Bewertungen trainiert</translation></message>
<message><source>Open the ratings it was trained on, or train anew</source><translation>Öffnen Sie die Bewertungen, mit denen der Lauf trainiert wurde, oder trainieren Sie neu</translation></message>
<message><source>"%1" was trained with other settings: %2</source><translation>„%1“ wurde mit anderen Einstellungen trainiert: %2</translation></message>
<message><source>Only epochs, steps, patience, keep_best and kept_epochs may change; else train anew</source><translation>Nur epochs, steps, patience, keep_best und kept_epochs dürfen sich ändern; sonst trainieren Sie neu</translation></message>
<message><source>The cosine schedule of "%1" was laid out for %2 steps</source><translation>Der Kosinus-Verlauf von „%1“ war auf %2 Schritte ausgelegt</translation></message>
<message><source>The cosine schedule of "%1" was laid out for %2 epochs</source><translation>Der Kosinus-Verlauf von „%1“ war auf %2 Epochen ausgelegt</translation></message>
<message><source>Keep its epochs and steps, or train anew</source><translation>Behalten Sie dessen Epochen und Schritte bei, oder trainieren Sie neu</translation></message>
<message><source>"%1" has already been trained for %2 steps</source><translation>„%1“ wurde schon %2 Schritte lang trainiert</translation></message>
<message><source>"%1" has already been trained for %2 epochs</source><translation>„%1“ wurde schon %2 Epochen lang trainiert</translation></message>
<message><source>Ask for more epochs or steps</source><translation>Verlangen Sie mehr Epochen oder Schritte</translation></message>
<message><source>Ask for more epochs</source><translation>Verlangen Sie mehr Epochen</translation></message>
<message><source>No test part was set aside when this run was trained</source><translation>Beim Training dieses Laufs wurde kein Testteil beiseitegelegt</translation></message>
<message><source>Choose a model that ranks, such as %1.</source><translation>Wählen Sie ein Modell, das Rangfolgen bildet, etwa %1.</translation></message>
<message><source>There are no ratings to train on</source><translation>Es gibt keine Bewertungen, mit denen zu trainieren wäre</translation></message>
<message><source>Open a file that has ratings</source><translation>Öffnen Sie eine Datei mit Bewertungen</translation></message>
<message><source>Hold out fewer ratings</source><translation>Halten Sie weniger Bewertungen zurück</translation></message>
<message><source>train this</source><comment>a task</comment><translation>dies zu trainieren</translation></message>
<message><source>Choose shorter vectors or a smaller batch, or close other programs</source><translation>Wählen Sie kürzere Vektoren oder einen kleineren Batch, oder schließen Sie andere Programme</translation></message>
<message><source>There are no data to train on</source><translation>Es gibt keine Daten, mit denen zu trainieren wäre</translation></message>
<message><source>its vector holds nothing but zeros, or something that is no number</source><translation>sein Vektor enthält nur Nullen oder etwas, das keine Zahl ist</translation></message>
<message><source>A view's name is empty, too long or not valid text</source><translation>Der Name einer Ansicht ist leer, zu lang oder kein gültiger Text</translation></message>
<message><source>Give it another, of at most 200 bytes</source><translation>Geben Sie ihr einen anderen mit höchstens 200 Bytes</translation></message>
<message><source>The state of the view "%1" is too long or not valid text</source><translation>Der Zustand der Ansicht „%1“ ist zu lang oder kein gültiger Text</translation></message>
<message><source>Save a view of fewer selected books</source><translation>Speichern Sie eine Ansicht mit weniger ausgewählten Büchern</translation></message>
<message><source>The view "%1" is not one of these books</source><translation>Die Ansicht „%1“ gehört nicht zu diesen Büchern</translation></message>
<message><source>Save it again from the map</source><translation>Speichern Sie sie erneut von der Karte aus</translation></message>
<message><source>The view "%1" has coordinates that are not numbers</source><translation>Die Ansicht „%1“ hat Koordinaten, die keine Zahlen sind</translation></message>
<message><source>A run can have at most %1 views</source><translation>Ein Lauf kann höchstens %1 Ansichten haben</translation></message>
<message><source>Remove some of them</source><translation>Entfernen Sie einige davon</translation></message>
<message><source>Two views are named "%1"</source><translation>Zwei Ansichten heißen „%1“</translation></message>
<message><source>Rename one of them</source><translation>Benennen Sie eine davon um</translation></message>
<message><source>it varies "%1" of adagrad or rmsprop, which have it elsewhere since: begin a new search</source><translation>sie variiert „%1“ von adagrad oder rmsprop, die es inzwischen anderswo haben: Beginnen Sie eine neue Suche</translation></message>
<message><source>This file cannot be read as a search: %1</source><translation>Diese Datei ist nicht als Suche lesbar: %1</translation></message>
<message><source>Choose a file that a search has written</source><translation>Wählen Sie eine Datei, die eine Suche geschrieben hat</translation></message>
<message><source>Trial %1 does not belong to this search</source><translation>Versuch %1 gehört nicht zu dieser Suche</translation></message>
<message><source>Begin a new search</source><translation>Beginnen Sie eine neue Suche</translation></message>
<message><source>It failed</source><translation>Er ist fehlgeschlagen</translation></message>
<message><source>The training diverged: its result is no number</source><translation>Das Training ist divergiert: Sein Ergebnis ist keine Zahl</translation></message>
<message><source>A search needs held-out ratings to judge by</source><translation>Eine Suche braucht zurückgehaltene Bewertungen zum Beurteilen</translation></message>
<message><source>Choose another split than none</source><translation>Wählen Sie eine andere Aufteilung als none</translation></message>
<message><source>Nothing is varied</source><translation>Nichts wird variiert</translation></message>
<message><source>Choose a parameter to vary</source><translation>Wählen Sie einen Parameter, der variieren soll</translation></message>
<message><source>Too many parameters are varied at once</source><translation>Zu viele Parameter werden zugleich variiert</translation></message>
<message><source>%1 is varied twice</source><translation>%1 wird zweimal variiert</translation></message>
<message><source>Name it once</source><translation>Nennen Sie ihn einmal</translation></message>
<message><source>The number of trials has to lie within 0 and %1</source><translation>Die Anzahl der Versuche muss zwischen 0 und %1 liegen</translation></message>
<message><source>The time for a search cannot be negative</source><translation>Die Zeit für eine Suche kann nicht negativ sein</translation></message>
<message><source>The search would never end</source><translation>Die Suche würde nie enden</translation></message>
<message><source>Give a number of trials or a time</source><translation>Geben Sie eine Anzahl von Versuchen oder eine Zeit an</translation></message>
<message><source>This model predicts no ratings that an error could be measured of</source><translation>Dieses Modell sagt keine Bewertungen vorher, deren Fehler zu messen wäre</translation></message>
<message><source>These data have no ratings that an error could be measured of</source><translation>Diese Daten haben keine Bewertungen, deren Fehler zu messen wäre</translation></message>
<message><source>Judge it by ndcg@10</source><translation>Beurteilen Sie sie nach ndcg@10</translation></message>
<message><source>search for settings</source><comment>a task</comment><translation>nach Einstellungen zu suchen</translation></message>
<message><source>read this</source><comment>a task</comment><translation>dies zu lesen</translation></message>
<message><source>The file is too large for a search</source><translation>Die Datei ist zu groß für eine Suche</translation></message>
<message><source>The file could not be read to its end</source><translation>Die Datei war nicht bis zum Ende lesbar</translation></message>
<message><source>"%1" cannot be varied: %2</source><translation>„%1“ kann nicht variiert werden: %2</translation></message>
<message><source>Write KEY=LOW:HIGH, KEY=LOW:HIGH:log or KEY=A,B,C</source><translation>Schreiben Sie KEY=LOW:HIGH, KEY=LOW:HIGH:log oder KEY=A,B,C</translation></message>
<message><source>it would change what the trials are measured on</source><translation>es würde ändern, woran die Versuche gemessen werden</translation></message>
<message><source>this model does not use it</source><translation>dieses Modell verwendet es nicht</translation></message>
<message><source>it has no range; list its values</source><translation>es hat keinen Bereich; listen Sie seine Werte auf</translation></message>
<message><source>the range has to go from a smaller to a larger number</source><translation>der Bereich muss von einer kleineren zu einer größeren Zahl gehen</translation></message>
<message><source>the range has to lie within %1 and %2</source><translation>der Bereich muss zwischen %1 und %2 liegen</translation></message>
<message><source>a logarithmic range has to begin above 0</source><translation>ein logarithmischer Bereich muss über 0 beginnen</translation></message>
<message><source>there are too many values</source><translation>es sind zu viele Werte</translation></message>
<message><source>there is no KEY=</source><translation>es fehlt KEY=</translation></message>
<message><source>the ends of the range have to be numbers</source><translation>die Enden des Bereichs müssen Zahlen sein</translation></message>
<message><source>after the range only log or linear can stand</source><translation>nach dem Bereich kann nur log oder linear stehen</translation></message>
<message><source>only whole numbers make sense</source><translation>nur ganze Zahlen sind sinnvoll</translation></message>
<message><source>No rating was held out, so nothing was measured</source><translation>Keine Bewertung wurde zurückgehalten, also wurde nichts gemessen</translation></message>
<message><source>This search was made on other data: %1</source><translation>Diese Suche wurde mit anderen Daten gemacht: %1</translation></message>
<message><source>Open those, or begin a new search</source><translation>Öffnen Sie diese, oder beginnen Sie eine neue Suche</translation></message>
<message><source>calibre (catalog)</source><translation>calibre (Katalog)</translation></message>
<message><source>the catalog as CSV, in which ratings are of five stars; a yes/no column #read, or a date #date_read, of one's own says what is read</source><translation>der Katalog als CSV, in dem Bewertungen bis fünf Sterne reichen; eine eigene Ja/Nein-Spalte #read oder ein eigenes Datum #date_read sagt, was gelesen ist</translation></message>
<message><source>Another program is writing to this library</source><translation>Ein anderes Programm schreibt in diese Bibliothek</translation></message>
<message><source>Close calibre, or wait a moment, and try again.</source><translation>Schließen Sie calibre, oder warten Sie einen Moment, und versuchen Sie es erneut.</translation></message>
<message><source>The memory does not suffice for this library</source><translation>Der Speicher reicht für diese Bibliothek nicht aus</translation></message>
<message><source>The database is damaged</source><translation>Die Datenbank ist beschädigt</translation></message>
<message><source>calibre can restore it: Library maintenance, Restore database.</source><translation>calibre kann sie wiederherstellen: Bibliothekswartung, Datenbank wiederherstellen.</translation></message>
<message><source>The database is none of calibre's, or cannot be read: %1</source><translation>Die Datenbank ist keine von calibre oder nicht lesbar: %1</translation></message>
<message><source>A library of calibre is the file metadata.db in its folder.</source><translation>Eine calibre-Bibliothek ist die Datei metadata.db in ihrem Ordner.</translation></message>
<message><source>calibre</source><translation>calibre</translation></message>
<message><source>a library's folder or the metadata.db in it, in which ratings are of ten; what is read as in the catalog</source><translation>der Ordner einer Bibliothek oder die metadata.db darin, in der Bewertungen bis zehn reichen; was gelesen ist, wie im Katalog</translation></message>
<message><source>Goodreads</source><translation>Goodreads</translation></message>
<message><source>the exported CSV, of today (24 columns) or older (31); 0 means "not rated"</source><translation>das exportierte CSV, aktuell (24 Spalten) oder älter (31); 0 bedeutet „nicht bewertet“</translation></message>
<message><source>The line names no book: it has neither a title nor an ISBN</source><translation>Die Zeile nennt kein Buch: Sie hat weder Titel noch ISBN</translation></message>
<message><source>The rating '%1' is no number of stars from 0 to %2; the book counts as not rated</source><translation>Die Bewertung „%1“ ist keine Sternezahl von 0 bis %2; das Buch zählt als nicht bewertet</translation></message>
<message><source>read this library</source><comment>a task</comment><translation>diese Bibliothek zu lesen</translation></message>
<message><source>There is no book in this library</source><translation>In dieser Bibliothek ist kein Buch</translation></message>
<message><source>these data have no stars: every book counts as taken</source><translation>diese Daten haben keine Sterne: Jedes Buch zählt als genommen</translation></message>
<message><source>stars are ratings as they are</source><translation>Sterne sind unverändert Bewertungen</translation></message>
<message><source>1 to 5 stars become %1 to %2, evenly: 4 stars are %3</source><translation>1 bis 5 Sterne werden gleichmäßig zu %1 bis %2: 4 Sterne sind %3</translation></message>
<message><source>'%1' stands twice in the library (lines %2 and %3); the rating of line %4 counts</source><translation>„%1“ steht zweimal in der Bibliothek (Zeilen %2 und %3); die Bewertung in Zeile %4 zählt</translation></message>
<message><source>LibraryThing</source><translation>LibraryThing</translation></message>
<message><source>the tab-delimited export, in UTF-16 or Latin-1, in which a quote is a sign like others</source><translation>der tabulatorgetrennte Export in UTF-16 oder Latin-1, in dem ein Anführungszeichen ein Zeichen wie andere ist</translation></message>
<message><source>Book %1 has neither a title nor an ISBN</source><translation>Das Buch %1 hat weder Titel noch ISBN</translation></message>
<message><source>The file is damaged: its JSON ends or breaks off here</source><translation>Die Datei ist beschädigt: Ihr JSON endet oder bricht hier ab</translation></message>
<message><source>Export the library once more.</source><translation>Exportieren Sie die Bibliothek noch einmal.</translation></message>
<message><source>The file is damaged: a number in it is out of range</source><translation>Die Datei ist beschädigt: Eine Zahl darin liegt außerhalb des Bereichs</translation></message>
<message><source>LibraryThing (JSON)</source><translation>LibraryThing (JSON)</translation></message>
<message><source>the JSON export</source><translation>der JSON-Export</translation></message>
<message><source>StoryGraph</source><translation>StoryGraph</translation></message>
<message><source>the exported CSV; quarter stars are kept</source><translation>das exportierte CSV; Viertelsterne bleiben erhalten</translation></message>
<message><source>several books of the catalogue have this ISBN</source><translation>mehrere Bücher des Katalogs haben diese ISBN</translation></message>
<message><source>several books of the catalogue have this title and author</source><translation>mehrere Bücher des Katalogs haben diesen Titel und Autor</translation></message>
<message><source>the title agrees, but your library names no author</source><translation>der Titel stimmt überein, aber Ihre Bibliothek nennt keinen Autor</translation></message>
<message><source>the title agrees, but the catalogue names no author</source><translation>der Titel stimmt überein, aber der Katalog nennt keinen Autor</translation></message>
<message><source>the catalogue has this title only by %1</source><translation>der Katalog kennt diesen Titel nur von: %1</translation></message>
<message><source>it has no title, and the catalogue lacks its ISBN</source><translation>es hat keinen Titel, und dem Katalog fehlt seine ISBN</translation></message>
<message><source>the catalogue has no book of this title</source><translation>der Katalog hat kein Buch dieses Titels</translation></message>
<message><source>the catalogue has neither its ISBN nor a book of this title</source><translation>der Katalog hat weder seine ISBN noch ein Buch dieses Titels</translation></message>
<message><source>you said that it is none of the catalogue's</source><translation>Sie haben gesagt, dass es keines der Bücher des Katalogs ist</translation></message>
<message><source>the run does not know the book '%1'</source><translation>der Lauf kennt das Buch „%1“ nicht</translation></message>
<message><source>a spreadsheet has rounded its ISBN to %1, and %2</source><translation>eine Tabellenkalkulation hat seine ISBN zu %1 gerundet, und %2</translation></message>
<message><source>The header names no id or no tag</source><translation>Der Kopfzeile fehlt id oder tag</translation></message>
<message><source>The first line is id,tag.</source><translation>Die erste Zeile ist id,tag.</translation></message>
<message><source>The file holds no tags</source><translation>Die Datei enthält keine Schlagwörter</translation></message>
<message><source>A line is a book's id and its tag.</source><translation>Eine Zeile ist die ID eines Buchs und sein Schlagwort.</translation></message>
<message><source>%1: no id on %2</source><translation>%1: keine ID in %2</translation></message>
<message><source>These tags cannot be read</source><translation>Diese Schlagwörter sind nicht lesbar</translation></message>
<message><source>Remove the file to begin anew</source><translation>Entfernen Sie die Datei, um neu zu beginnen</translation></message>
<message><source>A tag needs a name</source><translation>Ein Schlagwort braucht einen Namen</translation></message>
<message><source>Type one</source><translation>Geben Sie einen ein</translation></message>
<message><source>There is a tag '%1' already</source><translation>Ein Schlagwort „%1“ gibt es schon</translation></message>
<message><source>These tags were kept by a newer version of the program</source><translation>Diese Schlagwörter stammen aus einer neueren Version des Programms</translation></message>
<message><source>Update the program to read them</source><translation>Aktualisieren Sie das Programm, um sie zu lesen</translation></message>
<message><source>Lower the regularization: times the learning rate it is over 1, so that each step leaps beyond zero instead of drawing nearer to it</source><translation>Senken Sie die Regularisierung: Multipliziert mit der Lernrate liegt sie über 1, sodass jeder Schritt über die Null hinausspringt, statt sich ihr zu nähern</translation></message>
<message><source>The saved training state does not belong to this model</source><translation>Der gespeicherte Trainingszustand gehört nicht zu diesem Modell</translation></message>
<message><source>Start a new training.</source><translation>Beginnen Sie ein neues Training.</translation></message>
<message><source>Vectors that were made elsewhere cannot be trained</source><translation>Vektoren, die anderswo entstanden sind, lassen sich nicht trainieren</translation></message>
<message><source>Choose another model</source><translation>Wählen Sie ein anderes Modell</translation></message>
<message><source>Training diverged: the loss of epoch %1 is not a number</source><translation>Das Training ist divergiert: Der Loss der Epoche %1 ist keine Zahl</translation></message>
<message><source>The learning rate must be above 0</source><translation>Die Lernrate muss über 0 liegen</translation></message>
<message><source>The optimizer's decay rates must be at least 0 and below 1</source><translation>Die Abklingraten des Optimierers müssen mindestens 0 und kleiner als 1 sein</translation></message>
<message><source>The optimizer's epsilon must be at least 1e-12</source><translation>Das Epsilon des Optimierers muss mindestens 1e-12 sein</translation></message>
<message><source>Weight decay and the initial accumulator must not be negative</source><translation>Weight Decay und der Anfangswert des Akkumulators dürfen nicht negativ sein</translation></message>
<message><source>Hold out fewer ratings.</source><translation>Halten Sie weniger Bewertungen zurück.</translation></message>
<message><source>The batch size must be from 1 to 1,048,576</source><translation>Die Batchgröße muss zwischen 1 und 1.048.576 liegen</translation></message>
<message><source>Training needs at least one epoch, and no negative number of batches</source><translation>Training braucht mindestens eine Epoche und keine negative Anzahl von Batches</translation></message>
<message><source>The Huber loss needs a delta above 0</source><translation>Der Huber-Loss braucht ein Delta über 0</translation></message>
<message><source>Training would take more than four billion batches</source><translation>Das Training würde mehr als vier Milliarden Batches brauchen</translation></message>
<message><source>Use fewer epochs or larger batches.</source><translation>Verwenden Sie weniger Epochen oder größere Batches.</translation></message>
<message><source>Training diverged: the loss is no longer a finite number</source><translation>Das Training ist divergiert: Der Loss ist keine endliche Zahl mehr</translation></message>
<message><source>The saved training state was made with other ratings or another batch size</source><translation>Der gespeicherte Trainingszustand entstand mit anderen Bewertungen oder anderer Batchgröße</translation></message>
<message><source>There is no model to train</source><translation>Es gibt kein Modell zum Trainieren</translation></message>
<message><source>Check the layer sizes: each layer needs a unit and an activation.</source><translation>Prüfen Sie die Schichtgrößen: Jede Schicht braucht eine Einheit und eine Aktivierung.</translation></message>
<message><source>Use smaller embeddings, layers or batches.</source><translation>Verwenden Sie kleinere Embeddings, Schichten oder Batches.</translation></message>
<message><source>Start a new training</source><translation>Beginnen Sie ein neues Training</translation></message>
<message><source>HDF5 is read by a program called %1, which is not there</source><translation>HDF5 wird von einem Programm namens %1 gelesen, das fehlt</translation></message>
<message><source>Install the program anew, all of it.</source><translation>Installieren Sie das Programm vollständig neu.</translation></message>
<message><source>The HDF5 file names more arrays than any model has</source><translation>Die HDF5-Datei nennt mehr Arrays, als ein Modell hat</translation></message>
<message><source>The helper that reads HDF5 gave an answer that makes no sense</source><translation>Das Hilfsprogramm, das HDF5 liest, gab eine Antwort, die keinen Sinn ergibt</translation></message>
<message><source>The array '%1' holds nothing: its shape is %2</source><translation>Das Array „%1“ enthält nichts: Seine Form ist %2</translation></message>
<message><source>The helper that reads HDF5 gave more than was asked for</source><translation>Das Hilfsprogramm, das HDF5 liest, gab mehr, als verlangt war</translation></message>
<message><source>The HDF5 file is cut off within the array '%1'</source><translation>Die HDF5-Datei ist innerhalb des Arrays „%1“ abgeschnitten</translation></message>
<message><source>The HDF5 file could not be read in a sensible time</source><translation>Die HDF5-Datei konnte nicht in vertretbarer Zeit gelesen werden</translation></message>
<message><source>The helper that reads HDF5 broke down over this file: it is damaged, or wants more memory than it may have</source><translation>Das Hilfsprogramm, das HDF5 liest, ist an dieser Datei gescheitert: Sie ist beschädigt oder braucht mehr Speicher, als erlaubt ist</translation></message>
<message><source>The array lies in other files than this one, which are not read</source><translation>Das Array liegt in anderen Dateien als dieser, und diese werden nicht gelesen</translation></message>
<message><source>Save it into one file.</source><translation>Speichern Sie es in einer Datei.</translation></message>
<message><source>The HDF5 file is damaged, or of a kind that is not read here</source><translation>Die HDF5-Datei ist beschädigt oder von einer Art, die hier nicht gelesen wird</translation></message>
<message><source>The helper that reads HDF5 could not be started: %1</source><translation>Das Hilfsprogramm, das HDF5 liest, konnte nicht gestartet werden: %1</translation></message>
<message><source>no dimension</source><translation>keine Dimension</translation></message>
<message><source>The array</source><translation>Das Array</translation></message>
<message><source>The array '%1'</source><translation>Das Array „%1“</translation></message>
<message><source>%1 is no table of vectors: its shape is %2</source><translation>%1 ist keine Tabelle von Vektoren: Die Form ist %2</translation></message>
<message><source>Save an array with a row a book and a column a dimension.</source><translation>Speichern Sie ein Array mit einer Zeile je Buch und einer Spalte je Dimension.</translation></message>
<message><source>%1 holds nothing: its shape is %2</source><translation>%1 enthält nichts: Die Form ist %2</translation></message>
<message><source>%1 is larger than can be shown: its shape is %2</source><translation>%1 ist größer, als sich zeigen lässt: Die Form ist %2</translation></message>
<message><source>Save fewer rows or dimensions.</source><translation>Speichern Sie weniger Zeilen oder Dimensionen.</translation></message>
<message><source>The file cannot be mapped into memory: %1</source><translation>Die Datei lässt sich nicht in den Speicher einblenden: %1</translation></message>
<message><source>The file was cut short while it was read</source><translation>Die Datei wurde beim Lesen abgeschnitten</translation></message>
<message><source>This is a pipe or a device, and runs and vectors are read from files</source><translation>Das ist eine Pipe oder ein Gerät, und Läufe und Vektoren werden aus Dateien gelesen</translation></message>
<message><source>Write them to a file first.</source><translation>Schreiben Sie sie zuerst in eine Datei.</translation></message>
<message><source>This is a folder, where a file of vectors is meant</source><translation>Das ist ein Ordner, wo eine Vektordatei gemeint ist</translation></message>
<message><source>put these vectors beside what is open</source><comment>a task</comment><translation>diese Vektoren neben das Geöffnete zu stellen</translation></message>
<message><source>There is no array '%1'</source><translation>Das Array „%1“ gibt es nicht</translation></message>
<message><source>Keras</source><translation>Keras</translation></message>
<message><source>`.keras`, `.h5` and `.weights.h5`, and arrays of other HDF5 files: `--tensor` takes the layer's name; what belongs to the optimizer is left aside</source><translation>`.keras`, `.h5` und `.weights.h5` sowie Arrays anderer HDF5-Dateien: `--tensor` nimmt den Namen der Schicht; was zum Optimierer gehört, wird beiseitegelassen</translation></message>
<message><source>The file holds weights and does not say what the model's layers are</source><translation>Die Datei enthält Gewichte und sagt nicht, welche Schichten das Modell hat</translation></message>
<message><source>Save the whole model, as by model.save('model.keras').</source><translation>Speichern Sie das ganze Modell, etwa mit model.save('model.keras').</translation></message>
<message><source>What the file says of the model's layers makes no sense</source><translation>Was die Datei über die Schichten des Modells sagt, ergibt keinen Sinn</translation></message>
<message><source>the layer '%1' is named and is not there</source><translation>die Schicht „%1“ ist genannt und nicht vorhanden</translation></message>
<message><source>the layer '%1' has %2 inputs</source><translation>die Schicht „%1“ hat %2 Eingaben</translation></message>
<message><source>its layers go in a circle</source><translation>seine Schichten führen im Kreis</translation></message>
<message><source>'%1' (%2) stands where an embedding should</source><translation>„%1“ (%2) steht, wo ein Embedding stehen sollte</translation></message>
<message><source>the embedding '%1' has no one input</source><translation>das Embedding „%1“ hat nicht genau eine Eingabe</translation></message>
<message><source>it has %1 outputs</source><translation>es hat %1 Ausgaben</translation></message>
<message><source>the activation of '%1' is none of %2</source><translation>die Aktivierung von „%1“ ist keine von %2</translation></message>
<message><source>the dense layer '%1' has no size or no one input</source><translation>die dichte Schicht „%1“ hat keine Größe oder nicht genau eine Eingabe</translation></message>
<message><source>it has too many dense layers</source><translation>es hat zu viele dichte Schichten</translation></message>
<message><source>'%1' (%2) stands where a dot product or a concatenation should</source><translation>„%1“ (%2) steht, wo ein Skalarprodukt oder eine Verkettung stehen sollte</translation></message>
<message><source>'%1' joins %2 inputs, and not two</source><translation>„%1“ verbindet %2 Eingaben statt zwei</translation></message>
<message><source>its dot product is of vectors brought to length 1</source><translation>sein Skalarprodukt wird aus Vektoren gebildet, die auf Länge 1 gebracht sind</translation></message>
<message><source>dense layers stand behind a dot product</source><translation>hinter einem Skalarprodukt stehen dichte Schichten</translation></message>
<message><source>the last layer behind the concatenation does not have one unit</source><translation>die letzte Schicht hinter der Verkettung hat nicht eine Einheit</translation></message>
<message><source>one embedding stands for both readers and books</source><translation>ein Embedding steht zugleich für Leser und Bücher</translation></message>
<message><source>Name the ratings that the model was trained on, or another order of ids.</source><translation>Nennen Sie die Bewertungen, mit denen das Modell trainiert wurde, oder eine andere Reihenfolge der IDs.</translation></message>
<message><source>Name the ratings that the model was trained on.</source><translation>Nennen Sie die Bewertungen, mit denen das Modell trainiert wurde.</translation></message>
<message><source>The file is none that Keras wrote</source><translation>Die Datei stammt nicht von Keras</translation></message>
<message><source>Save the model by model.save('model.keras'); other vectors are opened as they are.</source><translation>Speichern Sie das Modell mit model.save('model.keras'); andere Vektoren werden geöffnet, wie sie sind.</translation></message>
<message><source>the embedding '%1' was taken for the books', '%2' for the readers'</source><translation>das Embedding „%1“ gilt als das der Bücher, „%2“ als das der Leser</translation></message>
<message><source>The model has no embedding '%1'</source><translation>Das Modell hat kein Embedding „%1“</translation></message>
<message><source>It has %1 and %2</source><translation>Es hat %1 und %2</translation></message>
<message><source>Neither embedding, '%1' nor '%2', says that it is the books'</source><translation>Keines der Embeddings „%1“ und „%2“ sagt, dass es das der Bücher ist</translation></message>
<message><source>Name it by --book-layer.</source><translation>Nennen Sie es mit --book-layer.</translation></message>
<message><source>The weights of the layer '%1' are not in the file</source><translation>Die Gewichte der Schicht „%1“ sind nicht in der Datei</translation></message>
<message><source>The weights of the layer '%1' are of the shape %2, and not %3</source><translation>Die Gewichte der Schicht „%1“ haben die Form %2 statt %3</translation></message>
<message><source>The table of the layer '%1' is of the shape %2</source><translation>Die Tabelle der Schicht „%1“ hat die Form %2</translation></message>
<message><source>The weights of the layer '%1' hold something that is no finite number</source><translation>Die Gewichte der Schicht „%1“ enthalten etwas, das keine endliche Zahl ist</translation></message>
<message><source>The training went wrong; a lower learning rate may help.</source><translation>Das Training ist misslungen; eine niedrigere Lernrate kann helfen.</translation></message>
<message><source>The two tables of the dot product have %1 and %2 columns</source><translation>Die beiden Tabellen des Skalarprodukts haben %1 und %2 Spalten</translation></message>
<message><source>take over this model</source><comment>a task</comment><translation>dieses Modell zu übernehmen</translation></message>
<message><source>Most lines are no key with %1 numbers behind it</source><translation>Die meisten Zeilen sind kein Schlüssel mit %1 Zahlen dahinter</translation></message>
<message><source>Each line should have a key and its numbers, with blanks between.</source><translation>Jede Zeile sollte einen Schlüssel und seine Zahlen enthalten, durch Leerzeichen getrennt.</translation></message>
<message numerus="yes"><source>%n lines are left out, which are no key with %1 numbers: %2</source><comment>%n line is left out, which is no key with %1 numbers: %2</comment><translation><numerusform>%n Zeile ist ausgelassen, die kein Schlüssel mit %1 Zahlen ist: %2</numerusform><numerusform>%n Zeilen sind ausgelassen, die kein Schlüssel mit %1 Zahlen sind: %2</numerusform></translation></message>
<message numerus="yes"><source>%n keys hold blanks, and the last numbers of a line were taken for the vector: %1</source><comment>%n key holds blanks, and the last numbers of a line were taken for the vector: %1</comment><translation><numerusform>%n Schlüssel enthält Leerzeichen, und die letzten Zahlen der Zeile gelten als Vektor: %1</numerusform><numerusform>%n Schlüssel enthalten Leerzeichen, und die letzten Zahlen einer Zeile gelten als Vektor: %1</numerusform></translation></message>
<message><source>the first line announces %1 rows, and %2 are there</source><translation>die erste Zeile kündigt %1 Zeilen an, und %2 sind da</translation></message>
<message numerus="yes"><source>%n keys are not UTF-8: U+FFFD stands for what could not be read</source><comment>%n key is not UTF-8: U+FFFD stands for what could not be read</comment><translation><numerusform>%n Schlüssel ist nicht UTF-8: U+FFFD steht für das, was nicht lesbar war</numerusform><numerusform>%n Schlüssel sind nicht UTF-8: U+FFFD steht für das, was nicht lesbar war</numerusform></translation></message>
<message><source>look at these labels</source><comment>a task</comment><translation>diese Beschriftungen zu untersuchen</translation></message>
<message><source>%1 names a column, and there are no labels with columns</source><translation>%1 nennt eine Spalte, und es gibt keine Beschriftungen mit Spalten</translation></message>
<message><source>Name their file by --labels</source><translation>Nennen Sie deren Datei mit --labels</translation></message>
<message><source>the rows are named by %1</source><translation>die Zeilen sind nach %1 benannt</translation></message>
<message><source>no key of the vectors is an id of the labels, so that they were put together line by line</source><translation>kein Schlüssel der Vektoren ist eine ID der Beschriftungen, daher wurden sie Zeile für Zeile zugeordnet</translation></message>
<message><source>%1 of %2 vectors have no label: no %3 is their key</source><translation>%1 von %2 Vektoren haben keine Beschriftung: Ihr Schlüssel fehlt in %3</translation></message>
<message><source>Give a label a row, in the order of the rows, or a column with their numbers from 0 (--id-column).</source><translation>Geben Sie eine Beschriftung je Zeile in der Reihenfolge der Zeilen an, oder eine Spalte mit ihren Nummern ab 0 (--id-column).</translation></message>
<message><source>Give a label a row, or a column with their numbers from 0 (--id-column).</source><translation>Geben Sie eine Beschriftung je Zeile an, oder eine Spalte mit ihren Nummern ab 0 (--id-column).</translation></message>
<message><source>Give a label a row, or name the column of their numbers from 0 (--id-column).</source><translation>Geben Sie eine Beschriftung je Zeile an, oder nennen Sie die Spalte ihrer Nummern ab 0 (--id-column).</translation></message>
<message><source>there are %1 labels for %2 vectors: %3 was taken for the number of the row, counted from 0; %4 rows have none</source><translation>es gibt %1 Beschriftungen für %2 Vektoren: %3 gilt als Nummer der Zeile, ab 0 gezählt; %4 Zeilen haben keine</translation></message>
<message numerus="yes"><source>%n rows bear an id that an earlier one has, such as %1: an id means the first of its rows</source><comment>%n row bears an id that an earlier one has, such as %1: an id means the first of its rows</comment><translation><numerusform>%n Zeile trägt eine ID, die eine frühere hat, etwa %1: Eine ID meint die erste ihrer Zeilen</numerusform><numerusform>%n Zeilen tragen eine ID, die eine frühere hat, etwa %1: Eine ID meint die erste ihrer Zeilen</numerusform></translation></message>
<message><source>The array has columns of several types, and no vectors</source><translation>Das Array hat Spalten mehrerer Typen und keine Vektoren</translation></message>
<message><source>Save its numbers as a plain array, as by numpy.stack.</source><translation>Speichern Sie seine Zahlen als einfaches Array, etwa mit numpy.stack.</translation></message>
<message><source>The NumPy array is of format %1.%2, of which nothing is known here</source><translation>Das NumPy-Array hat das Format %1.%2, über das hier nichts bekannt ist</translation></message>
<message><source>Save it anew with numpy.save.</source><translation>Speichern Sie es neu mit numpy.save.</translation></message>
<message><source>The header of the NumPy array claims %1 bytes, more than any has</source><translation>Der Header des NumPy-Arrays gibt %1 Bytes an, mehr als irgendeiner hat</translation></message>
<message><source>The file is damaged; save it anew with numpy.save.</source><translation>Die Datei ist beschädigt; speichern Sie sie neu mit numpy.save.</translation></message>
<message><source>The file is cut off: an array of %1 numbers of %2 is announced, and %3 bytes are there</source><translation>Die Datei ist abgeschnitten: Angekündigt ist ein Array von %1 Zahlen zu %2, und %3 Bytes sind da</translation></message>
<message><source>Copy or save it anew.</source><translation>Kopieren oder speichern Sie sie neu.</translation></message>
<message><source>behind the array the file holds %1 more bytes, which are left aside</source><translation>hinter dem Array enthält die Datei %1 weitere Bytes, die beiseitegelassen werden</translation></message>
<message><source>NumPy array</source><translation>NumPy-Array</translation></message>
<message><source>`numpy.save`, versions 1 to 3, of any plain number and in both orders; float32 in C order is taken as it lies</source><translation>`numpy.save`, Versionen 1 bis 3, mit beliebigen einfachen Zahlen und in beiden Reihenfolgen; float32 in C-Reihenfolge wird genommen, wie es liegt</translation></message>
<message><source>NumPy arrays</source><translation>NumPy-Arrays</translation></message>
<message><source>`numpy.savez` and `savez_compressed`; of several arrays `--tensor` names one</source><translation>`numpy.savez` und `savez_compressed`; von mehreren Arrays nennt `--tensor` eines</translation></message>
<message><source>No vector in the file can be compared: each is nothing but zeros, or holds a number beyond 1e15 or something that is no finite number</source><translation>Kein Vektor der Datei lässt sich vergleichen: Jeder besteht nur aus Nullen oder enthält eine Zahl jenseits von 1e15 oder etwas, das keine endliche Zahl ist</translation></message>
<message><source>See what wrote it: a training that ran away leaves such numbers.</source><translation>Prüfen Sie, was die Datei geschrieben hat: Ein divergiertes Training hinterlässt solche Zahlen.</translation></message>
<message numerus="yes"><source>%n vectors hold something that is no finite number, and can be compared with none: %1, counted from 0</source><comment>%n vector holds something that is no finite number, and can be compared with none: %1, counted from 0</comment><translation><numerusform>%n Vektor enthält etwas, das keine endliche Zahl ist, und lässt sich mit keinem vergleichen: %1, ab 0 gezählt</numerusform><numerusform>%n Vektoren enthalten etwas, das keine endliche Zahl ist, und lassen sich mit keinem vergleichen: %1, ab 0 gezählt</numerusform></translation></message>
<message numerus="yes"><source>%n vectors hold a number beyond 1e15, too large to be compared: %1, counted from 0</source><comment>%n vector holds a number beyond 1e15, too large to be compared: %1, counted from 0</comment><translation><numerusform>%n Vektor enthält eine Zahl jenseits von 1e15, zu groß zum Vergleichen: %1, ab 0 gezählt</numerusform><numerusform>%n Vektoren enthalten eine Zahl jenseits von 1e15, zu groß zum Vergleichen: %1, ab 0 gezählt</numerusform></translation></message>
<message numerus="yes"><source>%n vectors are nothing but zeros, and can be compared with none: %1, counted from 0</source><comment>%n vector is nothing but zeros, and can be compared with none: %1, counted from 0</comment><translation><numerusform>%n Vektor besteht nur aus Nullen und lässt sich mit keinem vergleichen: %1, ab 0 gezählt</numerusform><numerusform>%n Vektoren bestehen nur aus Nullen und lassen sich mit keinem vergleichen: %1, ab 0 gezählt</numerusform></translation></message>
<message><source>There is one table in the file, and it has no name: --tensor means nothing here</source><translation>Die Datei enthält eine Tabelle, und sie hat keinen Namen: --tensor bedeutet hier nichts</translation></message>
<message><source>open these vectors</source><comment>a task</comment><translation>diese Vektoren zu öffnen</translation></message>
<message><source>Save fewer rows or dimensions, or float32.</source><translation>Speichern Sie weniger Zeilen oder Dimensionen, oder float32.</translation></message>
<message><source>look at this file</source><comment>a task</comment><translation>diese Datei zu untersuchen</translation></message>
<message><source>A line is empty, and no vector</source><translation>Eine Zeile ist leer und kein Vektor</translation></message>
<message><source>Take it out.</source><translation>Nehmen Sie sie heraus.</translation></message>
<message><source>The value %1 of the line is no number</source><translation>Der Wert %1 der Zeile ist keine Zahl</translation></message>
<message><source>Each line should hold %1 numbers.</source><translation>Jede Zeile sollte %1 Zahlen enthalten.</translation></message>
<message><source>The line holds another number of values than the first, which has %1</source><translation>Die Zeile enthält eine andere Anzahl von Werten als die erste, die %1 hat</translation></message>
<message><source>Each line should hold as many.</source><translation>Jede Zeile sollte gleich viele enthalten.</translation></message>
<message><source>The file holds no vector</source><translation>Die Datei enthält keinen Vektor</translation></message>
<message><source>The configuration names the file '%1', which is not in its own folder</source><translation>Die Konfiguration nennt die Datei „%1“, die nicht in ihrem eigenen Ordner liegt</translation></message>
<message><source>Put it there, or open the file of vectors by itself with --labels.</source><translation>Legen Sie sie dorthin, oder öffnen Sie die Vektordatei für sich mit --labels.</translation></message>
<message><source>There are no vectors '%1'</source><translation>Die Vektoren „%1“ gibt es nicht</translation></message>
<message><source>Embedding Projector</source><translation>Embedding Projector</translation></message>
<message><source>%1 is no tensor</source><translation>%1 ist kein Tensor</translation></message>
<message><source>%1 lacks its type, shape or place</source><translation>%1 fehlt Typ, Form oder Stelle</translation></message>
<message><source>The file is cut off: the tensor %1 should end at byte %2 of the numbers, of which %3 bytes are there</source><translation>Die Datei ist abgeschnitten: Der Tensor %1 sollte bei Byte %2 der Zahlen enden, von denen %3 Bytes da sind</translation></message>
<message><source>%1 of shape %2 does not take the %3 bytes that it has</source><translation>%1 der Form %2 braucht nicht die %3 Bytes, die es hat</translation></message>
<message><source>The file is too short for a safetensors file</source><translation>Die Datei ist zu kurz für eine safetensors-Datei</translation></message>
<message><source>The file is cut off or damaged: its header should have %1 bytes, and the file has %2</source><translation>Die Datei ist abgeschnitten oder beschädigt: Ihr Header sollte %1 Bytes haben, und die Datei hat %2</translation></message>
<message><source>The header of the safetensors file has %1 bytes, more than any has</source><translation>Der Header der safetensors-Datei hat %1 Bytes, mehr als irgendeiner hat</translation></message>
<message><source>lists within lists</source><translation>Listen in Listen</translation></message>
<message><source>it is no JSON object</source><translation>es ist kein JSON-Objekt</translation></message>
<message><source>The tensor '%1' is of the type %2, which is not read</source><translation>Der Tensor „%1“ hat den Typ %2, der nicht gelesen wird</translation></message>
<message><source>Save it as float32.</source><translation>Speichern Sie ihn als float32.</translation></message>
<message><source>There is no tensor '%1'</source><translation>Den Tensor „%1“ gibt es nicht</translation></message>
<message><source>safetensors</source><translation>safetensors</translation></message>
<message><source>No row holds %1 numbers</source><translation>Keine Zeile enthält %1 Zahlen</translation></message>
<message numerus="yes"><source>%n rows do not hold %1 numbers: %2</source><comment>%n row does not hold %1 numbers: %2</comment><translation><numerusform>%n Zeile enthält nicht %1 Zahlen: %2</numerusform><numerusform>%n Zeilen enthalten nicht %1 Zahlen: %2</numerusform></translation></message>
<message><source>The table has neither a column of vectors nor one number a column; its columns are %1</source><translation>Die Tabelle hat weder eine Spalte mit Vektoren noch eine Zahl je Spalte; ihre Spalten sind %1</translation></message>
<message><source>A vector is written as [0.1, 0.2], or its numbers stand in columns of their own.</source><translation>Ein Vektor wird als [0.1, 0.2] geschrieben, oder seine Zahlen stehen in eigenen Spalten.</translation></message>
<message><source>the vectors were taken from %1 columns, %2 to %3</source><translation>die Vektoren wurden aus %1 Spalten genommen, %2 bis %3</translation></message>
<message><source>the vectors were taken from the column %1</source><translation>die Vektoren wurden aus der Spalte %1 genommen</translation></message>
<message><source>%1, the ids from %2</source><comment>the vectors</comment><translation>%1, die IDs aus %2</translation></message>
<message><source>Table of vectors</source><translation>Vektortabelle</translation></message>
<message><source>CSV, TSV, JSON lines, Parquet or a workbook with a column of vectors (`[0.1, 0.2]`) or one number a column</source><translation>CSV, TSV, JSON-Zeilen, Parquet oder eine Arbeitsmappe mit einer Spalte von Vektoren (`[0.1, 0.2]`) oder einer Zahl je Spalte</translation></message>
<message><source>There is no '%1' in the archive</source><translation>„%1“ gibt es im Archiv nicht</translation></message>
<message><source>%1; and %2 more</source><translation>%1; und %2 weitere</translation></message>
<message><source>There is no array of numbers in the file</source><translation>Die Datei enthält kein Array von Zahlen</translation></message>
<message><source>There is no array '%1' in the file. It holds %2</source><translation>Das Array „%1“ gibt es in der Datei nicht. Sie enthält %2</translation></message>
<message><source>Name one of them by --tensor.</source><translation>Nennen Sie eines davon mit --tensor.</translation></message>
<message><source>The file holds several arrays: %1</source><translation>Die Datei enthält mehrere Arrays: %1</translation></message>
<message><source>Name the one that is meant by --tensor.</source><translation>Nennen Sie das gemeinte mit --tensor.</translation></message>
<message><source>The file is cut off: %1 vectors of %2 numbers are announced, and %3 bytes are there</source><translation>Die Datei ist abgeschnitten: Angekündigt sind %1 Vektoren mit %2 Zahlen, und %3 Bytes sind da</translation></message>
<message><source>The file is cut off or damaged: no whole vector follows the %1 that were read</source><translation>Die Datei ist abgeschnitten oder beschädigt: Auf die %1 gelesenen folgt kein ganzer Vektor</translation></message>
<message numerus="yes"><source>%n keys are not UTF-8: U+FFFD stands for what could not be read. A key with a blank in it breaks such a file</source><comment>%n key is not UTF-8: U+FFFD stands for what could not be read. A key with a blank in it breaks such a file</comment><translation><numerusform>%n Schlüssel ist nicht UTF-8: U+FFFD steht für das, was nicht lesbar war. Ein Schlüssel mit einem Leerzeichen macht eine solche Datei unlesbar</numerusform><numerusform>%n Schlüssel sind nicht UTF-8: U+FFFD steht für das, was nicht lesbar war. Ein Schlüssel mit einem Leerzeichen macht eine solche Datei unlesbar</numerusform></translation></message>
<message><source>behind the %1 vectors that are announced the file holds %2 more bytes, which are left aside</source><translation>hinter den angekündigten %1 Vektoren enthält die Datei %2 weitere Bytes, die beiseitegelassen werden</translation></message>
<message><source>The first line does not say how many vectors of how many numbers follow</source><translation>Die erste Zeile sagt nicht, wie viele Vektoren mit wie vielen Zahlen folgen</translation></message>
<message><source>word2vec</source><translation>word2vec</translation></message>
<message><source>text and binary, as word2vec, fastText and gensim write them; in text the last numbers of a line are the vector, so keys may hold blanks</source><translation>Text und binär, wie word2vec, fastText und gensim sie schreiben; in Text sind die letzten Zahlen einer Zeile der Vektor, daher dürfen Schlüssel Leerzeichen enthalten</translation></message>
<message><source>GloVe</source><translation>GloVe</translation></message>
<message><source>lines of a key and its numbers, without a first line that announces them</source><translation>Zeilen aus einem Schlüssel und seinen Zahlen, ohne eine erste Zeile, die sie ankündigt</translation></message>
<message><source>The files of that name are opened by 'shelfspace ./%1'.</source><translation>Die Dateien dieses Namens öffnet 'shelfspace ./%1'.</translation></message>
<message><source>The map itself is in %1; with --no-quality it is not measured</source><translation>Die Karte selbst ist in %1; mit --no-quality wird sie nicht gemessen</translation></message>
<message><source>What has arrived is kept: the same call goes on from there.</source><translation>Was angekommen ist, bleibt erhalten: Derselbe Aufruf macht dort weiter.</translation></message>
<message><source>An unsaved run cannot be kept: %1</source><translation>Ein nicht gespeicherter Lauf kann nicht aufbewahrt werden: %1</translation></message>
<message><source>An unsaved search cannot be kept: %1</source><translation>Eine nicht gespeicherte Suche kann nicht aufbewahrt werden: %1</translation></message>
<message><source>The project is not saved, and its file is as it was: %1</source><translation>Das Projekt ist nicht gespeichert, und die Datei ist unverändert: %1</translation></message>
<message><source>The project is not saved: %1</source><translation>Das Projekt ist nicht gespeichert: %1</translation></message>
<message><source>It was thrown away. Fetch it once more, or from another address.</source><translation>Sie wurde verworfen. Laden Sie sie noch einmal oder von einer anderen Adresse herunter.</translation></message>
<message><source>line %1, column %2</source><translation>Zeile %1, Spalte %2</translation></message>
<message><source>%1. %2</source><comment>words and a sentence</comment><translation>%1. %2</translation></message>
<message><source>Stopped before it was finished</source><translation>Vor dem Ende gestoppt</translation></message>
<message><source>The rating %1 is out of range</source><translation>Die Bewertung %1 liegt außerhalb des Bereichs</translation></message>
<message><source>The rating %1 is not a number</source><translation>Die Bewertung %1 ist keine Zahl</translation></message>
<message><source>%1: %2</source><comment>what could not be done, and why</comment><translation>%1: %2</translation></message>
<message><source>The new files are in %1; the next export into this folder ends it</source><translation>Die neuen Dateien sind in %1; der nächste Export in diesen Ordner schließt ihn ab</translation></message>
<message><source>The model is of a shape that cannot be taken over: %1</source><translation>Das Modell hat eine Form, die sich nicht übernehmen lässt: %1</translation></message>
<message><source>Models with two embeddings, and a dot product or a concatenation with dense layers behind, can; of others the vectors can be opened by --tensor.</source><translation>Übernehmen lassen sich Modelle mit zwei Embeddings und einem Skalarprodukt oder einer Verkettung mit dichten Schichten dahinter; von anderen lassen sich die Vektoren mit --tensor öffnen.</translation></message>
<message><source>The header of the NumPy array makes no sense at its character %1</source><translation>Der Header des NumPy-Arrays ergibt beim Zeichen %1 keinen Sinn</translation></message>
<message><source>The array holds objects of Python, which are not read</source><translation>Das Array enthält Python-Objekte, die nicht gelesen werden</translation></message>
<message><source>Save numbers, as by numpy.stack(...).astype('float32').</source><translation>Speichern Sie Zahlen, etwa mit numpy.stack(...).astype('float32').</translation></message>
<message><source>The array's type is '%1', which is none of numbers</source><translation>Der Typ des Arrays ist „%1“, und das ist kein Zahlentyp</translation></message>
<message><source>Save it as float32, as by .astype('float32').</source><translation>Speichern Sie es als float32, etwa mit .astype('float32').</translation></message>
<message><source>The file is cut off within the header of the NumPy array</source><translation>Die Datei ist innerhalb des Headers des NumPy-Arrays abgeschnitten</translation></message>
<message><source>The file is neither a run nor vectors of a kind that is known here</source><translation>Die Datei ist weder ein Lauf noch enthält sie Vektoren einer hier bekannten Art</translation></message>
<message><source>Known are run files, and vectors as NumPy, safetensors, word2vec, GloVe, Keras, the Projector's files and tables have them.</source><translation>Bekannt sind Laufdateien sowie Vektoren, wie NumPy, safetensors, word2vec, GloVe, Keras, die Dateien des Projectors und Tabellen sie enthalten.</translation></message>
<message><source>The header of the safetensors file makes no sense: %1</source><translation>Der Header der safetensors-Datei ergibt keinen Sinn: %1</translation></message>
<message><source>Save the file anew.</source><translation>Speichern Sie die Datei neu.</translation></message>
<message><source>Only books whose title, authors or id hold these words</source><translation>Nur Bücher, deren Titel, Autoren oder ID diese Wörter enthalten</translation></message>
<message><source>How many books to pass over</source><translation>Wie viele Bücher übersprungen werden</translation></message>
<message><source>How many books to list</source><translation>Wie viele Bücher aufgelistet werden</translation></message>
<message><source>%1 and %2: not compared: they are of other data</source><translation>%1 und %2: nicht verglichen: Sie gehören zu verschiedenen Daten</translation></message>
<message><source>%1 and %2: not compared: other ratings were held out</source><translation>%1 und %2: nicht verglichen: Es wurden verschiedene Bewertungen zurückgehalten</translation></message>
<message><source>%1 and %2: not compared: one of them predicts no ratings</source><translation>%1 und %2: nicht verglichen: Einer davon sagt keine Bewertungen vorher</translation></message>
<message><source>%1 and %2: not compared: they were measured on other readers, as one goes on from a run that knew more</source><translation>%1 und %2: nicht verglichen: Sie wurden an verschiedenen Lesern gemessen, da einer auf einem Lauf aufbaut, der mehr wusste</translation></message>
<message><source>%1@%2</source><comment>a figure and the length of the list</comment><translation>%1@%2</translation></message>
<message><source>p &lt; %1</source><translation>p &lt; %1</translation></message>
<message><source>p = %1</source><translation>p = %1</translation></message>
<message><source>%1 %2 [%3, %4], %5</source><comment>a figure, a difference, its interval, p = ...</comment><translation>%1 %2 [%3; %4], %5</translation></message>
<message><source>%1 is better than %2: %3</source><comment>two runs and figures</comment><translation>%1 ist besser als %2: %3</translation></message>
<message><source>%1 and %2: no difference that these data can show: %3</source><translation>%1 und %2: kein Unterschied, den diese Daten nachweisen können: %3</translation></message>
<message numerus="yes"><source>%1 after correction for %n comparisons</source><comment>%1 after correction for %n comparison</comment><translation><numerusform>%1 nach Korrektur für %n Vergleich</numerusform><numerusform>%1 nach Korrektur für %n Vergleiche</numerusform></translation></message>
<message><source>Is the difference real? Paired over readers, %1, 95 % intervals</source><translation>Ist der Unterschied echt? Gepaart über Leser, %1, 95-%-Intervalle</translation></message>
<message><source>others, or not known</source><translation>andere oder nicht bekannt</translation></message>
<message><source>%1 to %2</source><comment>two numbers</comment><translation>%1 bis %2</translation></message>
<message><source>no ratings</source><translation>keine Bewertungen</translation></message>
<message numerus="yes"><source>%n ratings</source><comment>%n rating</comment><translation><numerusform>%n Bewertung</numerusform><numerusform>%n Bewertungen</numerusform></translation></message>
<message numerus="yes"><source>%1 to %n ratings</source><comment>%1 to %n rating</comment><translation><numerusform>%1 bis %n Bewertung</numerusform><numerusform>%1 bis %n Bewertungen</numerusform></translation></message>
<message><source>Where does it fail? %1, %2 %3. Worst first; * worse than all, beyond chance</source><comment>a run, a figure and its value</comment><translation>Wo versagt er? %1, %2 %3. Das Schlechteste zuerst; * schlechter als alle, über den Zufall hinaus</translation></message>
<message><source>Where does it fail? %1, %2 %3; of all held-out books %4 stand in a list of ten. Worst first; * worse than all, beyond chance</source><comment>a run, a figure and its value, a share</comment><translation>Wo versagt er? %1, %2 %3; von allen zurückgehaltenen Büchern stehen %4 in einer Zehnerliste. Das Schlechteste zuerst; * schlechter als alle, über den Zufall hinaus</translation></message>
<message><source>by</source><comment>column of a table: what parts readers or books</comment><translation>nach</translation></message>
<message><source>slice</source><comment>column of a table</comment><translation>Teilmenge</translation></message>
<message><source>readers</source><comment>column of a table</comment><translation>Leser</translation></message>
<message><source>of</source><comment>column of a table: so many ratings or books</comment><translation>Anzahl</translation></message>
<message><source>figure [95 %]</source><comment>column of a table</comment><translation>Kennzahl [95&#x202f;%]</translation></message>
<message><source>less all</source><comment>column of a table: minus the figure of all</comment><translation>minus alle</translation></message>
<message><source>p corrected</source><comment>column of a table</comment><translation>p korrigiert</translation></message>
<message><source>%1 [%2, %3]</source><comment>a figure and its interval</comment><translation>%1 [%2; %3]</translation></message>
<message><source>a date such as 2008-01-31</source><translation>ein Datum wie 2008-01-31</translation></message>
<message><source>a number from %1 to %2</source><translation>eine Zahl von %1 bis %2</translation></message>
<message><source>score</source><comment>column of a table</comment><translation>Punktwert</translation></message>
<message><source>title</source><comment>column of a table</comment><translation>Titel</translation></message>
<message><source>book</source><comment>column of a table</comment><translation>Buch</translation></message>
<message><source>Chosen books:</source><translation>Gewählte Bücher:</translation></message>
<message><source>This model can be asked by</source><translation>Dieses Modell lässt sich abfragen nach</translation></message>
<message><source>%1: %2</source><comment>a word and what it means</comment><translation>%1: %2</translation></message>
<message><source>%1 by %2</source><comment>a book's title and author</comment><translation>%1 von %2</translation></message>
<message><source>line %1: %2</source><translation>Zeile %1: %2</translation></message>
<message><source>%1 (%2)</source><comment>a book and why it is not known</comment><translation>%1 (%2)</translation></message>
<message><source>and %1 more, which --json lists</source><translation>und %1 weitere, die --json auflistet</translation></message>
<message><source>table of ratings</source><translation>Bewertungstabelle</translation></message>
<message numerus="yes"><source>none of the %n books here that is rated or read is one of the run's: nothing is known of your taste, and nothing is recommended</source><comment>none of the %n book here that is rated or read is one of the run's: nothing is known of your taste, and nothing is recommended</comment><translation><numerusform>das eine Buch hier, das bewertet oder gelesen ist, gehört nicht zum Lauf: Über Ihren Geschmack ist nichts bekannt, und nichts wird empfohlen</numerusform><numerusform>keines der %n Bücher hier, die bewertet oder gelesen sind, gehört zum Lauf: Über Ihren Geschmack ist nichts bekannt, und nichts wird empfohlen</numerusform></translation></message>
<message><source>the run does not know the book '%1'; it is left out</source><translation>der Lauf kennt das Buch „%1“ nicht; es wird ausgelassen</translation></message>
<message numerus="yes"><source>Your library (%1): %n books, %2 of them known to the run, %3 to be decided, %4 not known</source><comment>Your library (%1): %n book, %2 of them known to the run, %3 to be decided, %4 not known</comment><translation><numerusform>Ihre Bibliothek (%1): %n Buch, davon %2 dem Lauf bekannt, %3 zu entscheiden, %4 nicht bekannt</numerusform><numerusform>Ihre Bibliothek (%1): %n Bücher, davon %2 dem Lauf bekannt, %3 zu entscheiden, %4 nicht bekannt</numerusform></translation></message>
<message><source>Of the known ones %1 rated, %2 read without a rating, %3 to be read; %4</source><translation>Von den bekannten %1 bewertet, %2 gelesen ohne Bewertung, %3 noch zu lesen; %4</translation></message>
<message><source>Of the known ones %1 rated, %2 read without a rating, %3 to be read</source><translation>Von den bekannten %1 bewertet, %2 gelesen ohne Bewertung, %3 noch zu lesen</translation></message>
<message><source>To be decided, with --choose LINE=ID:</source><translation>Zu entscheiden, mit --choose LINE=ID:</translation></message>
<message><source>Not known:</source><comment>books</comment><translation>Nicht bekannt:</translation></message>
<message><source>The nearest id is '%1'.</source><translation>Die nächstliegende ID ist „%1“.</translation></message>
<message><source>Ids are those of the books or ratings file.</source><translation>IDs sind die der Bücher- oder der Bewertungsdatei.</translation></message>
<message><source>Ids are those of the ratings file.</source><translation>IDs sind die der Bewertungsdatei.</translation></message>
<message><source>%1: %2</source><comment>a name and what is said of it</comment><translation>%1: %2</translation></message>
<message><source>The book</source><translation>Das Buch</translation></message>
<message><source>Add this book's vector before looking, can be repeated: A - B + C is book A, minus B, plus C</source><translation>Den Vektor dieses Buchs vor der Suche hinzufügen, wiederholbar: A - B + C ist Buch A, minus B, plus C</translation></message>
<message><source>Take this book's vector away, can be repeated</source><translation>Den Vektor dieses Buchs abziehen, wiederholbar</translation></message>
<message><source>How many neighbors to list</source><translation>Wie viele Nachbarn aufgelistet werden</translation></message>
<message><source>cosine: 1 - cosine of the angle; euclidean: distance; dot: product, where larger is nearer</source><translation>cosine: 1 - Kosinus des Winkels; euclidean: Distanz; dot: Skalarprodukt, wobei größer näher ist</translation></message>
<message><source>Say why each is a neighbor: the readers of both and how they rated them, what the catalogue has in common, and the dimensions that carry it</source><translation>Sagen, warum jedes Buch ein Nachbar ist: die gemeinsamen Leser und wie sie beide bewertet haben, was im Katalog übereinstimmt, und welche Dimensionen die Nähe tragen</translation></message>
<message><source>readers: %1 of both, %2 of the book, %3 of the neighbor, %4 by chance</source><translation>Leser: %1 von beiden, %2 des Buchs, %3 des Nachbarn, %4 durch Zufall</translation></message>
<message><source>ratings: %1 and %2 in the mean, %3 apart, %4 within one</source><translation>Bewertungen: %1 und %2 im Mittel, Unterschied %3, %4 mit höchstens einem Abstand</translation></message>
<message><source>%1, correlation %2</source><comment>figures of ratings</comment><translation>%1, Korrelation %2</translation></message>
<message><source>in common: %1</source><translation>gemeinsam: %1</translation></message>
<message><source>%1: %2</source><comment>a dimension and its part</comment><translation>%1: %2</translation></message>
<message><source>others: %1</source><comment>dimensions</comment><translation>weitere: %1</translation></message>
<message><source>cosine %1, of which by dimension: %2</source><translation>Kosinus %1, davon nach Dimension: %2</translation></message>
<message><source>squared distance %1, of which by dimension: %2</source><translation>quadrierte Distanz %1, davon nach Dimension: %2</translation></message>
<message><source>product %1, of which by dimension: %2</source><translation>Produkt %1, davon nach Dimension: %2</translation></message>
<message><source>An entry is %1.</source><translation>Ein Eintrag ist %1.</translation></message>
<message><source>Write %1.</source><translation>Schreiben Sie %1.</translation></message>
<message><source>it names no book or no rating</source><translation>er nennt kein Buch oder keine Bewertung</translation></message>
<message><source>the book is no id</source><translation>das Buch ist keine ID</translation></message>
<message><source>the rating is not a number</source><translation>die Bewertung ist keine Zahl</translation></message>
<message><source>A reader of the run's data</source><translation>Ein Leser aus den Daten des Laufs</translation></message>
<message><source>A book of the run's data</source><translation>Ein Buch aus den Daten des Laufs</translation></message>
<message><source>%1: '%2' is not a whole number</source><translation>%1: „%2“ ist keine ganze Zahl</translation></message>
<message><source>%1: '%2' is not a number</source><translation>%1: „%2“ ist keine Zahl</translation></message>
<message><source>%1: '%2' is not a whole number from %3 up</source><translation>%1: „%2“ ist keine ganze Zahl ab %3</translation></message>
<message><source>%1: '%2' is not a number from %3 up</source><translation>%1: „%2“ ist keine Zahl ab %3</translation></message>
<message><source>%1: '%2' is not a whole number from %3 to %4</source><translation>%1: „%2“ ist keine ganze Zahl von %3 bis %4</translation></message>
<message><source>%1: '%2' is not a number from %3 to %4</source><translation>%1: „%2“ ist keine Zahl von %3 bis %4</translation></message>
<message><source>%1.</source><comment>a sentence</comment><translation>%1.</translation></message>
<message numerus="yes"><source>the ratings of %n books count for nothing: nobody rated these books in the training part, so the model knows nothing about them</source><comment>the rating of %n book counts for nothing: nobody rated this book in the training part, so the model knows nothing about it</comment><translation><numerusform>die Bewertung eines Buchs zählt nicht: Niemand hat dieses Buch im Trainingsteil bewertet, daher weiß das Modell nichts darüber</numerusform><numerusform>die Bewertungen von %n Büchern zählen nicht: Niemand hat diese Bücher im Trainingsteil bewertet, daher weiß das Modell nichts über sie</numerusform></translation></message>
<message><source>%1; its rating counts for nothing</source><comment>why nothing is known of a book</comment><translation>%1; die Bewertung zählt nicht</translation></message>
<message><source>--without-author '%1' leaves nothing out: no book of the run's data is by somebody of that name</source><translation>--without-author „%1“ lässt nichts aus: Kein Buch in den Daten des Laufs stammt von jemandem dieses Namens</translation></message>
<message><source>reader '%1': %2; the books are chosen by those ratings, as for a new reader, and none counts as a hit</source><comment>why nothing is known of the reader</comment><translation>Leser „%1“: %2; die Bücher sind nach diesen Bewertungen gewählt, wie für einen neuen Leser, und keines zählt als Treffer</translation></message>
<message><source>A reader by attributes, k=v,...; for models that learn from attributes</source><translation>Ein Leser nach Merkmalen, k=v,...; für Modelle, die aus Merkmalen lernen</translation></message>
<message><source>With features: also the scores and vectors of these books</source><translation>Mit Merkmalen: auch die Punktwerte und Vektoren dieser Bücher</translation></message>
<message><source>A second reader of the data: books for both</source><translation>Ein zweiter Leser der Daten: Bücher für beide</translation></message>
<message><source>For two readers: mean of both standardized scores, or least: the lower of both</source><translation>Für zwei Leser: mean: Mittelwert der beiden standardisierten Punktwerte; least: der niedrigere der beiden</translation></message>
<message><source>How many books to recommend</source><translation>Wie viele Bücher empfohlen werden</translation></message>
<message><source>Also books that the reader has rated</source><translation>Auch Bücher, die der Leser bewertet hat</translation></message>
<message><source>No books whose rating was held out; otherwise finding one is a hit</source><translation>Keine Bücher, deren Bewertung zurückgehalten war; sonst ist es ein Treffer, eines zu finden</translation></message>
<message><source>Also books without a rating in training, of which the model knows nothing</source><translation>Auch Bücher ohne Bewertung im Training, über die das Modell nichts weiß</translation></message>
<message><source>Name the rated books that speak for each recommendation</source><translation>Zu jeder Empfehlung die bewerteten Bücher nennen, die für sie sprechen</translation></message>
<message><source>Only books of authors with these words</source><translation>Nur Bücher von Autoren mit diesen Wörtern</translation></message>
<message><source>Only books of these years: 1990..2000</source><translation>Nur Bücher aus diesen Jahren: 1990..2000</translation></message>
<message><source>Only books in this language</source><translation>Nur Bücher in dieser Sprache</translation></message>
<message><source>Only books with this value in a column of the catalogue, for example genre=fantasy</source><translation>Nur Bücher mit diesem Wert in einer Spalte des Katalogs, zum Beispiel genre=fantasy</translation></message>
<message><source>Only books with at least so many ratings in training</source><translation>Nur Bücher mit mindestens so vielen Bewertungen im Training</translation></message>
<message><source>Only books with at most so many ratings in training</source><translation>Nur Bücher mit höchstens so vielen Bewertungen im Training</translation></message>
<message><source>Not this book</source><translation>Dieses Buch nicht</translation></message>
<message><source>No book that this person has a part in</source><translation>Kein Buch, an dem diese Person beteiligt ist</translation></message>
<message><source>No other editions of what the reader has read, and one of each work</source><translation>Keine anderen Ausgaben dessen, was der Leser gelesen hat, und von jedem Werk eine</translation></message>
<message><source>Of a series of which the reader has read nothing, no volume but the first</source><translation>Aus einer Reihe, von der der Leser nichts gelesen hat, nur der erste Band</translation></message>
<message><source>Of a series the volume that comes next for the reader, instead of a later one</source><translation>Aus einer Reihe der Band, der für den Leser als nächster kommt, statt eines späteren</translation></message>
<message><source>At most one book of each series</source><translation>Höchstens ein Buch je Reihe</translation></message>
<message><source>At most one book of each author</source><translation>Höchstens ein Buch je Autor</translation></message>
<message><source>0: best scores only, up to 1: ever more unlike each other</source><translation>0: nur die besten Punktwerte, bis 1: einander immer unähnlicher</translation></message>
<message><source>Also list so many readers like this one</source><translation>Auch so viele Leser auflisten, die diesem ähneln</translation></message>
<message><source>warning: %1</source><translation>Warnung: %1</translation></message>
<message><source>%1 %2</source><comment>what is done, and how much of it</comment><translation>%1 %2</translation></message>
<message><source>%1  %2</source><comment>how much is done, and more of it</comment><translation>%1  %2</translation></message>
<message><source>%1 s</source><comment>seconds</comment><translation>%1 s</translation></message>
<message><source>%1 min %2 s</source><translation>%1 min %2 s</translation></message>
<message><source>(without %1)</source><comment>columns of a table</comment><translation>(ohne %1)</translation></message>
<message><source>Trains embeddings of books and readers from ratings, and shows what they know.</source><translation>Trainiert Embeddings von Büchern und Lesern aus Bewertungen und zeigt, was sie wissen.</translation></message>
<message><source>Print this help</source><translation>Diese Hilfe ausgeben</translation></message>
<message><source>Print the version, and what this program is made with</source><translation>Die Version ausgeben und woraus dieses Programm gebaut ist</translation></message>
<message><source>Speak this language: %1</source><translation>In dieser Sprache ausgeben: %1</translation></message>
<message><source>There is no option '%1'</source><translation>Die Option „%1“ gibt es nicht</translation></message>
<message><source>See 'shelfspace --help'.</source><translation>Siehe 'shelfspace --help'.</translation></message>
<message><source>'%1' is more than the command takes</source><translation>„%1“ ist mehr, als der Befehl annimmt</translation></message>
<message><source>See 'shelfspace %1 --help'.</source><translation>Siehe 'shelfspace %1 --help'.</translation></message>
<message><source>No command is named</source><translation>Es ist kein Befehl genannt</translation></message>
<message><source>SHELFSPACE_ISA names '%1', which is none of those that this processor has; %2 is taken. It can be %3.</source><translation>SHELFSPACE_ISA nennt „%1“, das dieser Prozessor nicht hat; verwendet wird %2. Möglich sind %3.</translation></message>
<message><source>Tables are cut to fit the terminal; --wide shows them whole.</source><translation>Tabellen werden auf die Breite des Terminals gekürzt; --wide zeigt sie ganz.</translation></message>
<message><source>Print one JSON document instead of text</source><translation>Ein einziges JSON-Dokument statt Text ausgeben</translation></message>
<message><source>Say nothing about progress</source><translation>Nichts zum Fortschritt ausgeben</translation></message>
<message><source>Show tables whole, however narrow the terminal is</source><translation>Tabellen ganz zeigen, wie schmal das Terminal auch ist</translation></message>
<message><source>There is neither a command nor a file '%1'</source><translation>Es gibt weder einen Befehl noch eine Datei „%1“</translation></message>
<message><source>The results could not be written to standard output</source><translation>Die Ergebnisse konnten nicht auf die Standardausgabe geschrieben werden</translation></message>
<message><source>Check that the disk is not full.</source><translation>Prüfen Sie, ob der Datenträger voll ist.</translation></message>
<message><source>There is not enough memory for this</source><translation>Dafür reicht der Speicher nicht aus</translation></message>
<message><source>Use fewer data or smaller vectors.</source><translation>Verwenden Sie weniger Daten oder kleinere Vektoren.</translation></message>
<message><source>There are %1 runs and %2 weights</source><translation>Läufe: %1, Gewichte: %2</translation></message>
<message><source>Name one weight a run, as in --weights 2,1.</source><translation>Nennen Sie ein Gewicht je Lauf, wie in --weights 2,1.</translation></message>
<message><source>'%1' is no weight</source><translation>„%1“ ist kein Gewicht</translation></message>
<message><source>Weights are numbers from 0 up, as in 2,0.5.</source><translation>Gewichte sind Zahlen ab 0, wie in 2,0.5.</translation></message>
<message><source>measuring the blend</source><translation>Messen der Mischung</translation></message>
<message><source>blend</source><comment>several runs together</comment><translation>Mischung</translation></message>
<message><source>reading your library</source><translation>Lesen Ihrer Bibliothek</translation></message>
<message><source>Use --user ID or --reader FILE, or --evaluate for figures alone.</source><translation>Verwenden Sie --user ID oder --reader FILE, oder --evaluate nur für Kennzahlen.</translation></message>
<message><source>Recommend by several runs together, and measure them together</source><translation>Mit mehreren Läufen gemeinsam empfehlen und sie gemeinsam messen</translation></message>
<message><source>Two run files or more that train wrote, of the same data</source><translation>Zwei oder mehr von train geschriebene Laufdateien, von denselben Daten</translation></message>
<message><source>A weight a run, in their order: 2,1; all alike where none is said</source><translation>Ein Gewicht je Lauf, in deren Reihenfolge: 2,1; ohne Angabe alle gleich</translation></message>
<message><source>What is added: standardized scores (mean 0, standard deviation 1 over the reader's candidates), or ranks (reciprocal rank fusion: 61 / (60 + place))</source><translation>Was addiert wird: standardisierte Punktwerte (Mittelwert 0, Standardabweichung 1 über die Kandidaten des Lesers) oder Ränge (Reciprocal Rank Fusion: 61 / (60 + Platz))</translation></message>
<message><source>Measure the blend and its runs on what all of them hold out, as evaluate --protocol full does</source><translation>Die Mischung und ihre Läufe an dem messen, was alle zurückhalten, wie es evaluate --protocol full tut</translation></message>
<message><source>Threads to measure with, 0 for as many as the machine has</source><translation>Threads zum Messen, 0 für so viele, wie der Rechner hat</translation></message>
<message><source>Not all of the cache could be cleared</source><translation>Der Zwischenspeicher konnte nicht ganz geleert werden</translation></message>
<message><source>Check whose folder it is.</source><translation>Prüfen Sie, wem der Ordner gehört.</translation></message>
<message numerus="yes"><source>Cleared %n data sets, %1 bytes, in %2</source><comment>Cleared %n data set, %1 bytes, in %2</comment><translation><numerusform>%n Datensatz gelöscht, %1 Bytes, in %2</numerusform><numerusform>%n Datensätze gelöscht, %1 Bytes, in %2</numerusform></translation></message>
<message numerus="yes"><source>Kept %n data sets, %1 bytes, in %2</source><comment>Kept %n data set, %1 bytes, in %2</comment><translation><numerusform>%n Datensatz zwischengespeichert, %1 Bytes, in %2</numerusform><numerusform>%n Datensätze zwischengespeichert, %1 Bytes, in %2</numerusform></translation></message>
<message><source>Say what is kept of opened data, which makes the next opening instant</source><translation>Sagen, was von geöffneten Daten zwischengespeichert ist, wodurch das nächste Öffnen sofort geht</translation></message>
<message><source>Remove it</source><translation>Es löschen</translation></message>
<message><source>Finding clusters</source><translation>Suche nach Clustern</translation></message>
<message numerus="yes"><source>--clusters %1 asks for more than the %n books that the model has learned</source><comment>--clusters %1 asks for more than the %n book that the model has learned</comment><translation><numerusform>--clusters %1 verlangt mehr als das eine Buch, das das Modell gelernt hat</numerusform><numerusform>--clusters %1 verlangt mehr als die %n Bücher, die das Modell gelernt hat</numerusform></translation></message>
<message><source>books</source><comment>column of a table</comment><translation>Bücher</translation></message>
<message><source>what stands out</source><comment>column of a table</comment><translation>was auffällt</translation></message>
<message numerus="yes"><source>%n books belong to no cluster.</source><comment>%n book belongs to no cluster.</comment><translation><numerusform>%n Buch gehört zu keinem Cluster.</numerusform><numerusform>%n Bücher gehören zu keinem Cluster.</numerusform></translation></message>
<message><source>Each book's cluster is in %1</source><translation>Der Cluster jedes Buchs steht in %1</translation></message>
<message><source>Group the books by their vectors and name the groups</source><translation>Die Bücher nach ihren Vektoren gruppieren und die Gruppen benennen</translation></message>
<message><source>k-means: every book in one of so many clusters; hdbscan: dense places, as many as there are, and books that belong to none</source><translation>k-means: jedes Buch in einem von so vielen Clustern; hdbscan: dichte Stellen, so viele es gibt, und Bücher, die zu keiner gehören</translation></message>
<message><source>How many clusters, %1 or as many as there are books where it is not said; k-means only</source><translation>Wie viele Cluster; ohne Angabe %1 oder so viele, wie es Bücher gibt; nur k-means</translation></message>
<message><source>Books of the smallest cluster; hdbscan only</source><translation>Bücher des kleinsten Clusters; nur hdbscan</translation></message>
<message><source>Neighbors that a dense place needs, the book itself not counted (scikit-learn counts it): more make more noise; hdbscan only</source><translation>Nachbarn, die eine dichte Stelle braucht, das Buch selbst nicht mitgezählt (scikit-learn zählt es mit): mehr ergeben mehr Rauschen; nur hdbscan</translation></message>
<message><source>cosine: by direction alone; euclidean: by distance</source><translation>cosine: nur nach der Richtung; euclidean: nach der Distanz</translation></message>
<message><source>Where k-means starts from</source><translation>Wovon k-means ausgeht</translation></message>
<message><source>Threads to use; 0: all. The result is the same</source><translation>Threads; 0: alle. Das Ergebnis ist dasselbe</translation></message>
<message><source>The file to write: book_id, title, cluster, name, strength, tab-separated; -: standard output</source><translation>Die zu schreibende Datei: book_id, title, cluster, name, strength, durch Tabulatoren getrennt; -: Standardausgabe</translation></message>
<message><source>Replace a table of groups that is there already</source><translation>Eine schon vorhandene Gruppentabelle ersetzen</translation></message>
<message><source>--against names a run that is not compared: %1</source><translation>--against nennt einen Lauf, der nicht verglichen wird: %1</translation></message>
<message><source>Name one of the runs</source><translation>Nennen Sie einen der Läufe</translation></message>
<message><source>Measuring %1</source><translation>Messen von %1</translation></message>
<message><source>Testing the differences</source><translation>Testen der Unterschiede</translation></message>
<message><source>%1 predicts no ratings: it is in no slices</source><translation>%1 sagt keine Bewertungen vorher: in keiner Teilmenge enthalten</translation></message>
<message><source>Slicing</source><translation>Bilden der Teilmengen</translation></message>
<message><source>--test compares two runs or more, and one is named</source><translation>--test vergleicht zwei oder mehr Läufe, und genannt ist einer</translation></message>
<message><source>Name another run, or leave out --test.</source><translation>Nennen Sie einen weiteren Lauf, oder lassen Sie --test weg.</translation></message>
<message><source>--metric says what --test and --slices go by, and none is named</source><translation>--metric sagt, wonach --test und --slices gehen, und keines von beiden ist angegeben</translation></message>
<message><source>Add --test or --slices, or leave out --metric.</source><translation>Fügen Sie --test oder --slices hinzu, oder lassen Sie --metric weg.</translation></message>
<message><source>run</source><comment>column of a table</comment><translation>Lauf</translation></message>
<message><source>preset</source><comment>column of a table</comment><translation>Voreinstellung</translation></message>
<message><source>data</source><comment>column of a table</comment><translation>Daten</translation></message>
<message><source>split</source><comment>column of a table</comment><translation>Aufteilung</translation></message>
<message><source>epochs</source><comment>column of a table</comment><translation>Epochen</translation></message>
<message><source>best</source><comment>column of a table: an epoch</comment><translation>beste</translation></message>
<message><source>parameters</source><comment>column of a table</comment><translation>Parameter</translation></message>
<message><source>seconds</source><comment>column of a table</comment><translation>Sekunden</translation></message>
<message><source>the runs were measured on different held-out ratings: their errors cannot be compared</source><translation>die Läufe wurden an verschiedenen zurückgehaltenen Bewertungen gemessen: Ihre Fehler sind nicht vergleichbar</translation></message>
<message><source>Show runs side by side</source><translation>Läufe nebeneinander zeigen</translation></message>
<message><source>Run files that train wrote</source><translation>Von train geschriebene Laufdateien</translation></message>
<message><source>Say whether the differences are real: a randomization test paired over readers, corrected for the number of comparisons (Holm)</source><translation>Sagen, ob die Unterschiede echt sind: ein Randomisierungstest, gepaart über Leser, korrigiert für die Anzahl der Vergleiche (Holm)</translation></message>
<message><source>Test each run against this one, not all pairs</source><translation>Jeden Lauf gegen diesen testen, nicht alle Paare</translation></message>
<message><source>Slices:</source><translation>Teilmengen:</translation></message>
<message><source>Say where each run fails, worst first, by slices of this kind</source><translation>Sagen, wo jeder Lauf versagt, das Schlechteste zuerst, nach Teilmengen dieser Art</translation></message>
<message><source>Figure that both look at: %1 (RMSE where all runs predict ratings, else NDCG@10)</source><translation>Kennzahl, auf die beide schauen: %1 (RMSE, wo alle Läufe Bewertungen vorhersagen, sonst NDCG@10)</translation></message>
<message><source>Seed of the draws of the test and of the bootstrap intervals</source><translation>Startwert der Ziehungen des Tests und der Bootstrap-Intervalle</translation></message>
<message><source>Threads to use, 0 for as many as the machine has</source><translation>Threads, 0 für so viele, wie der Rechner hat</translation></message>
<message><source>Making the sample library</source><translation>Anlegen der Beispielbibliothek</translation></message>
<message><source>%1 of %2 by %3 are in %4</source><comment>ratings, books, readers, a folder</comment><translation>%1 zu %2 von %3 in %4</translation></message>
<message numerus="yes"><source>%n not rated</source><comment>%n not rated</comment><translation><numerusform>%n nicht bewertet</numerusform><numerusform>%n nicht bewertet</numerusform></translation></message>
<message numerus="yes"><source>%n unreadable</source><comment>%n unreadable</comment><translation><numerusform>%n unlesbar</numerusform><numerusform>%n unlesbar</numerusform></translation></message>
<message numerus="yes"><source>%n with another number of columns</source><comment>%n with another number of columns</comment><translation><numerusform>%n mit anderer Spaltenzahl</numerusform><numerusform>%n mit anderer Spaltenzahl</numerusform></translation></message>
<message numerus="yes"><source>%n swallowed by a quote</source><comment>%n swallowed by a quote</comment><translation><numerusform>%n von einem Anführungszeichen verschluckt</numerusform><numerusform>%n von einem Anführungszeichen verschluckt</numerusform></translation></message>
<message numerus="yes"><source>%n rated again</source><comment>%n rated again</comment><translation><numerusform>%n erneut bewertet</numerusform><numerusform>%n erneut bewertet</numerusform></translation></message>
<message><source>nothing</source><comment>that was left out</comment><translation>nichts</translation></message>
<message><source>reader: %1</source><comment>a column</comment><translation>Leser: %1</translation></message>
<message><source>book: %1</source><comment>a column</comment><translation>Buch: %1</translation></message>
<message><source>rating: %1</source><comment>a column</comment><translation>Bewertung: %1</translation></message>
<message><source>time: %1</source><comment>a column</comment><translation>Zeit: %1</translation></message>
<message><source>title: %1</source><comment>a column</comment><translation>Titel: %1</translation></message>
<message><source>as the format has them</source><translation>wie im Format festgelegt</translation></message>
<message><source>as written</source><comment>how ids are compared</comment><translation>wie geschrieben</translation></message>
<message><source>trimmed</source><comment>how ids are compared</comment><translation>ohne Leerzeichen am Rand</translation></message>
<message><source>number</source><comment>how ids are compared</comment><translation>Zahl</translation></message>
<message><source>isbn</source><comment>how ids are compared</comment><translation>ISBN</translation></message>
<message><source>name</source><translation>Name</translation></message>
<message><source>format</source><translation>Format</translation></message>
<message><source>ratings</source><translation>Bewertungen</translation></message>
<message><source>readers</source><translation>Leser</translation></message>
<message><source>books</source><translation>Bücher</translation></message>
<message><source>%1 taken, of %2 in the catalogue</source><translation>%1 genommen, von %2 im Katalog</translation></message>
<message><source>%1 rated, of %2 in the catalogue</source><translation>%1 bewertet, von %2 im Katalog</translation></message>
<message><source>density</source><translation>Dichte</translation></message>
<message><source>columns</source><translation>Spalten</translation></message>
<message><source>catalogue</source><translation>Katalog</translation></message>
<message><source>%1 of the rated books, by %2 (ids: %3)</source><comment>a share, a column, how ids are compared</comment><translation>%1 der bewerteten Bücher, nach %2 (IDs: %3)</translation></message>
<message><source>scale</source><translation>Skala</translation></message>
<message><source>none: books that were taken</source><comment>of stars</comment><translation>keine: genommene Bücher</translation></message>
<message><source>times</source><translation>Zeiten</translation></message>
<message><source>yes</source><comment>there are times</comment><translation>ja</translation></message>
<message><source>left out, as the notes say</source><translation>ausgelassen, wie die Hinweise sagen</translation></message>
<message><source>no</source><comment>there are no times</comment><translation>nein</translation></message>
<message><source>duplicates</source><translation>Duplikate</translation></message>
<message><source>left out</source><translation>ausgelassen</translation></message>
<message><source>cleaned</source><translation>bereinigt</translation></message>
<message numerus="yes"><source>--%1: %n ratings</source><comment>--%1: %n rating</comment><translation><numerusform>--%1: %n Bewertung</numerusform><numerusform>--%1: %n Bewertungen</numerusform></translation></message>
<message><source>warnings</source><translation>Warnungen</translation></message>
<message><source>... and %1 more (--json lists them)</source><translation>... und %1 weitere (--json listet sie auf)</translation></message>
<message><source>Looking at %1</source><translation>Untersuchen von %1</translation></message>
<message><source>Reading %1</source><translation>Lesen von %1</translation></message>
<message><source>Looking into %1</source><translation>Untersuchen von %1</translation></message>
<message><source>Looking at the ratings</source><translation>Untersuchen der Bewertungen</translation></message>
<message><source>Write the sample library as ratings.csv and books.csv in goodbooks-10k's layout</source><translation>Die Beispielbibliothek als ratings.csv und books.csv im Layout von goodbooks-10k schreiben</translation></message>
<message><source>The folder to write into; made where it is missing</source><translation>Der Zielordner; wird angelegt, wo er fehlt</translation></message>
<message><source>Replace a library that is there already</source><translation>Eine schon vorhandene Bibliothek ersetzen</translation></message>
<message><source>Say also how the ratings are spread over values, books, readers and time, what the catalogue knows, and which readers may be none</source><translation>Auch sagen, wie sich die Bewertungen über Werte, Bücher, Leser und Zeit verteilen, was der Katalog weiß und welche Leser vielleicht keine sind</translation></message>
<message><source>at a time unknown</source><comment>the test part was first opened</comment><translation>zu unbekannter Zeit</translation></message>
<message numerus="yes"><source>over %n ratings</source><comment>over %n rating</comment><translation><numerusform>über %n Bewertung</numerusform><numerusform>über %n Bewertungen</numerusform></translation></message>
<message><source>Top-%1 accuracy</source><translation>Top-%1-Genauigkeit</translation></message>
<message><source>Ranking</source><translation>Rangfolge</translation></message>
<message><source>Retrieving</source><translation>Abruf</translation></message>
<message><source>Readers of these data are found among the run's by their ids as numbers: 1, 1.0 and 001 are one</source><translation>Leser dieser Daten werden unter denen des Laufs anhand ihrer IDs als Zahlen gefunden: 1, 1.0 und 001 sind eins</translation></message>
<message><source>Books of these data are found among the run's by their ids as ISBNs</source><translation>Bücher dieser Daten werden unter denen des Laufs anhand ihrer IDs als ISBNs gefunden</translation></message>
<message><source>Books of these data are found among the run's by their ids as numbers: 1, 1.0 and 001 are one</source><translation>Bücher dieser Daten werden unter denen des Laufs anhand ihrer IDs als Zahlen gefunden: 1, 1.0 und 001 sind eins</translation></message>
<message numerus="yes"><source>%1 and %2 are new to the run: %n ratings are left out</source><comment>%1 and %2 are new to the run: %n rating is left out</comment><translation><numerusform>%1 und %2 sind für den Lauf neu: %n Bewertung wird ausgelassen</numerusform><numerusform>%1 und %2 sind für den Lauf neu: %n Bewertungen werden ausgelassen</numerusform></translation></message>
<message><source>%1 and %2 are new to the run and stand for the unknown one</source><comment>readers and books</comment><translation>%1 und %2 sind für den Lauf neu und stehen für den unbekannten Eintrag</translation></message>
<message><source>New readers: %1</source><translation>Neue Leser: %1</translation></message>
<message><source>New books: %1</source><translation>Neue Bücher: %1</translation></message>
<message><source>The run knows no reader with a book of these ratings</source><translation>Der Lauf kennt keinen Leser mit einem Buch dieser Bewertungen</translation></message>
<message><source>Ids must be those of the data it was trained on.</source><translation>IDs müssen die der Daten sein, mit denen er trainiert wurde.</translation></message>
<message><source>The test part of this run was first opened %1</source><comment>a moment</comment><translation>Der Testteil dieses Laufs wurde zuerst geöffnet: %1</translation></message>
<message><source>Opening the test part</source><translation>Öffnen des Testteils</translation></message>
<message><source>The test part is open now, which is written down in %1: what is tuned from here on is tuned on it</source><translation>Der Testteil ist nun geöffnet, und das ist in %1 vermerkt: Was ab hier abgestimmt wird, wird auf ihn abgestimmt</translation></message>
<message><source>This run's model predicts no ratings, it only ranks</source><translation>Das Modell dieses Laufs sagt keine Bewertungen vorher, es bildet nur Rangfolgen</translation></message>
<message><source>Use --protocol full or sampled.</source><translation>Verwenden Sie --protocol full oder sampled.</translation></message>
<message><source>--part test and DATA are both named</source><translation>--part test und DATA sind beide genannt</translation></message>
<message><source>Name one of them.</source><translation>Nennen Sie eines davon.</translation></message>
<message><source>%1 is about files that are read, and no DATA are named</source><translation>%1 gilt für Dateien, die gelesen werden, und es sind keine DATA genannt</translation></message>
<message><source>Nothing was held out when this run was trained</source><translation>Beim Training dieses Laufs wurde nichts zurückgehalten</translation></message>
<message><source>Name DATA to measure it on, or train with --split.</source><translation>Nennen Sie DATA, woran er zu messen ist, oder trainieren Sie mit --split.</translation></message>
<message><source>Measure a run on its held-out ratings, or on DATA that are named</source><translation>Einen Lauf an seinen zurückgehaltenen Bewertungen messen oder an genannten DATA</translation></message>
<message><source>rating: errors of predicted ratings; full: held-out books ranked among all others; sampled: each among 99 drawn ones, as in He et al. 2017. Default: rating, or full for models that only rank</source><translation>rating: Fehler vorhergesagter Bewertungen; full: zurückgehaltene Bücher, eingereiht unter allen anderen; sampled: jedes unter 99 gezogenen, wie bei He et al. 2017. Standard: rating, oder full für Modelle, die nur Rangfolgen bilden</translation></message>
<message><source>validation, or test: the part that train --test set aside; that it was opened is written into the run file</source><translation>validation oder test: der Teil, den train --test beiseitegelegt hat; dass er geöffnet wurde, wird in die Laufdatei geschrieben</translation></message>
<message><source>Lengths of the lists that full and sampled judge: 10 or 5,10,20</source><translation>Längen der Listen, die full und sampled beurteilen: 10 oder 5,10,20</translation></message>
<message><source>Books drawn for each held-out one; sampled only</source><translation>Zu jedem zurückgehaltenen Buch gezogene Bücher; nur sampled</translation></message>
<message><source>Seed of the drawn books and of the bootstrap intervals</source><translation>Startwert der gezogenen Bücher und der Bootstrap-Intervalle</translation></message>
<message><source>Writing %1</source><translation>Schreiben von %1</translation></message>
<message><source>The model is a run now: %1</source><translation>Das Modell ist jetzt ein Lauf: %1</translation></message>
<message><source>Make a run of a model that Keras trained</source><translation>Aus einem von Keras trainierten Modell einen Lauf machen</translation></message>
<message><source>The file that model.save() wrote: .keras or .h5</source><translation>Die von model.save() geschriebene Datei: .keras oder .h5</translation></message>
<message><source>The embedding of the books, where its name does not tell</source><translation>Das Embedding der Bücher, wo sein Name es nicht sagt</translation></message>
<message><source>Which row of their table is a book's. auto: as the sizes tell; number: the id is the number of the row; sorted: the rated ids, each once and sorted; appearance: the same in the order of the ratings</source><translation>Welche Zeile ihrer Tabelle zu einem Buch gehört. auto: wie es die Größen zeigen; number: die ID ist die Nummer der Zeile; sorted: die bewerteten IDs, je einmal und sortiert; appearance: dieselben in der Reihenfolge der Bewertungen</translation></message>
<message><source>The same of readers</source><translation>Dasselbe für Leser</translation></message>
<message><source>The run file to write</source><translation>Die zu schreibende Laufdatei</translation></message>
<message><source>Replace a run that is there already</source><translation>Einen schon vorhandenen Lauf ersetzen</translation></message>
<message><source>The model has two embeddings, and a dot product or a concatenation with dense layers behind, as the tutorials have. All ratings count as training. It recommends as Keras does.</source><translation>Das Modell hat zwei Embeddings und ein Skalarprodukt oder eine Verkettung mit dichten Schichten dahinter, wie in den Tutorials. Alle Bewertungen zählen als Training. Es empfiehlt, wie Keras es tut.</translation></message>
<message><source>Ranking with %1</source><translation>Rangfolge mit %1</translation></message>
<message><source>%1, seed %2</source><translation>%1, Startwert %2</translation></message>
<message><source>%1 is left out: %2</source><translation>%1 wird ausgelassen: %2</translation></message>
<message><source>it learns stars, and these data only say who took which book</source><translation>es lernt Sterne, und diese Daten sagen nur, wer welches Buch genommen hat</translation></message>
<message><source>these data say who took which book and not how it was liked, so what learns stars is left out: %1</source><translation>diese Daten sagen, wer welches Buch genommen hat, nicht, wie es gefiel; daher wird ausgelassen, was Sterne lernt: %1</translation></message>
<message><source>Without held-out ratings there is nothing to compare</source><translation>Ohne zurückgehaltene Bewertungen gibt es nichts zu vergleichen</translation></message>
<message><source>Choose another split.</source><translation>Wählen Sie eine andere Aufteilung.</translation></message>
<message><source>None of these models has anything to learn from data without stars</source><translation>Keines dieser Modelle kann aus Daten ohne Sterne etwas lernen</translation></message>
<message><source>Choose models that rank with --presets, such as %1.</source><translation>Wählen Sie mit --presets Modelle, die Rangfolgen bilden, etwa %1.</translation></message>
<message><source>Stopped; what was done until then follows.</source><translation>Gestoppt; was bis dahin getan war, folgt.</translation></message>
<message><source>Train every preset on DATA and show their errors and rankings in one table</source><translation>Jede Voreinstellung mit DATA trainieren und ihre Fehler und Rangfolgen in einer Tabelle zeigen</translation></message>
<message><source>all, or names: bias,biased-mf,ials</source><translation>all, oder Namen: bias,biased-mf,ials</translation></message>
<message><source>What is held out: random:0.2, per-user:0.2, time:0.2, last-out or file:VALIDATION_FILE</source><translation>Was zurückgehalten wird: random:0.2, per-user:0.2, time:0.2, last-out oder file:VALIDATION_FILE</translation></message>
<message><source>Train each preset with so many seeds: mean and deviation</source><translation>Jede Voreinstellung mit so vielen Startwerten trainieren: Mittelwert und Abweichung</translation></message>
<message><source>The first seed</source><translation>Der erste Startwert</translation></message>
<message><source>Write the table as Markdown too; -: to standard output</source><translation>Die Tabelle auch als Markdown schreiben; -: auf die Standardausgabe</translation></message>
<message><source>Replace a table that is there already</source><translation>Eine schon vorhandene Tabelle ersetzen</translation></message>
<message numerus="yes"><source>Of %n true neighbors %1 are near on the map; trustworthiness %2, continuity %3, KNC %4, CPD %5.</source><comment>Of %n true neighbor %1 is near on the map; trustworthiness %2, continuity %3, KNC %4, CPD %5.</comment><translation><numerusform>Von einem wahren Nachbarn sind %1 auf der Karte nah; Vertrauenswürdigkeit %2, Kontinuität %3, KNC %4, CPD %5.</numerusform><numerusform>Von %n wahren Nachbarn sind %1 auf der Karte nah; Vertrauenswürdigkeit %2, Kontinuität %3, KNC %4, CPD %5.</numerusform></translation></message>
<message numerus="yes"><source>%n books in %1 dimensions</source><comment>%n book in %1 dimensions</comment><translation><numerusform>%n Buch in %1 Dimensionen</numerusform><numerusform>%n Bücher in %1 Dimensionen</numerusform></translation></message>
<message><source>%1, which explain %2 of the variance, are in %3</source><comment>books, shares, a file</comment><translation>%1, die %2 der Varianz erklären, in %3</translation></message>
<message><source>%1 are in %2</source><comment>books, a file</comment><translation>%1 in %2</translation></message>
<message numerus="yes"><source>%1, %2 %3 after %n epochs, are in %4</source><comment>%1, %2 %3 after %n epoch, are in %4</comment><translation><numerusform>%1, %2 %3 nach %n Epoche, in %4</numerusform><numerusform>%1, %2 %3 nach %n Epochen, in %4</numerusform></translation></message>
<message numerus="yes"><source>%1, %2 %3 after %n iterations, are in %4</source><comment>%1, %2 %3 after %n iteration, are in %4</comment><translation><numerusform>%1, %2 %3 nach %n Iteration, in %4</numerusform><numerusform>%1, %2 %3 nach %n Iterationen, in %4</numerusform></translation></message>
<message><source>The map has %1 dimensions, and the call asks for %2</source><translation>Die Karte hat %1 Dimensionen, und der Aufruf verlangt %2</translation></message>
<message><source>Books are placed in the dimensions of the map: leave out dims.</source><translation>Bücher werden in die Dimensionen der Karte gesetzt: Lassen Sie dims weg.</translation></message>
<message><source>Placing books</source><translation>Setzen der Bücher auf die Karte</translation></message>
<message numerus="yes"><source>%n books are placed beside %1 that stay where they are; the map is in %2.</source><comment>%n book is placed beside %1 that stay where they are; the map is in %2.</comment><translation><numerusform>%n Buch ist neben %1 gesetzt, die bleiben, wo sie sind; die Karte ist in %2.</numerusform><numerusform>%n Bücher sind neben %1 gesetzt, die bleiben, wo sie sind; die Karte ist in %2.</numerusform></translation></message>
<message><source>Of the 10 true neighbors of those placed %1 are near on the map, of those that stay %2.</source><translation>Von den 10 wahren Nachbarn der neu gesetzten sind %1 auf der Karte nah, von denen der gebliebenen %2.</translation></message>
<message><source>Measuring the map</source><translation>Vermessen der Karte</translation></message>
<message><source>Stopped; the map as far as it came is in %1.</source><translation>Gestoppt; die Karte ist, so weit sie kam, in %1.</translation></message>
<message><source>Project the book vectors and write a coordinate line a book</source><translation>Die Buchvektoren projizieren und je Buch eine Zeile mit Koordinaten schreiben</translation></message>
<message><source>A map that this command wrote: its books stay where they are, to the digit, and the run's others are placed among them; by tsne or umap, with the dimensions of that map</source><translation>Eine von diesem Befehl geschriebene Karte: Ihre Bücher bleiben auf die Ziffer genau, wo sie sind, und die übrigen des Laufs werden zwischen sie gesetzt; mit tsne oder umap, mit den Dimensionen jener Karte</translation></message>
<message><source>Do not measure how faithful the map is</source><translation>Nicht messen, wie getreu die Karte ist</translation></message>
<message><source>The file to write: book_id, title, x, y[, z], tab-separated; -: standard output</source><translation>Die zu schreibende Datei: book_id, title, x, y[, z], durch Tabulatoren getrennt; -: Standardausgabe</translation></message>
<message><source>Replace a map that is there already</source><translation>Eine schon vorhandene Karte ersetzen</translation></message>
<message><source>product</source><comment>column of a table: of vectors</comment><translation>Skalarprodukt</translation></message>
<message><source>distance</source><comment>column of a table</comment><translation>Distanz</translation></message>
<message><source>authors</source><comment>column of a table</comment><translation>Autoren</translation></message>
<message><source>Nearest to %1:</source><translation>Am nächsten zu %1:</translation></message>
<message><source>List the books nearest to one in the model's space</source><translation>Die Bücher auflisten, die einem im Raum des Modells am nächsten sind</translation></message>
<message><source>Good for %1.</source><translation>Gut für: %1.</translation></message>
<message><source>Published: %1.</source><translation>Veröffentlicht: %1.</translation></message>
<message><source>key</source><comment>column of a table</comment><translation>Schlüssel</translation></message>
<message><source>default</source><comment>column of a table</comment><translation>Standardwert</translation></message>
<message><source>meaning</source><comment>column of a table</comment><translation>Bedeutung</translation></message>
<message><source>model</source><comment>column of a table</comment><translation>Modell</translation></message>
<message><source>what it is</source><comment>column of a table</comment><translation>was es ist</translation></message>
<message><source>good for</source><comment>column of a table</comment><translation>gut für</translation></message>
<message><source>try first: %1</source><translation>zuerst versuchen: %1</translation></message>
<message><source>'shelfspace presets NAME' lists its parameters for --set KEY=VALUE.</source><translation>'shelfspace presets NAME' listet die zugehörigen Parameter für --set KEY=VALUE auf.</translation></message>
<message><source>List the models, with every parameter, its default and meaning</source><translation>Die Modelle auflisten, mit jedem Parameter, seinem Standardwert und seiner Bedeutung</translation></message>
<message><source>Only this preset, with its parameters</source><translation>Nur diese Voreinstellung, mit ihren Parametern</translation></message>
<message><source>Use --user ID, --reader FILE or --features K=V,...</source><translation>Verwenden Sie --user ID, --reader FILE oder --features K=V,...</translation></message>
<message><source>List a reader's books and the best others</source><translation>Die Bücher eines Lesers und die besten anderen auflisten</translation></message>
<message><source>--set %1 has no '='</source><translation>In --set %1 fehlt das „=“</translation></message>
<message><source>Write --set KEY=VALUE.</source><translation>Schreiben Sie --set KEY=VALUE.</translation></message>
<message><source>A search that goes on keeps what it varies, its settings, split and seed</source><translation>Eine Suche, die fortgesetzt wird, behält, was sie variiert, ihre Einstellungen, ihre Aufteilung und ihren Startwert</translation></message>
<message><source>Leave out --vary, --set, --split and --seed, or begin a new search.</source><translation>Lassen Sie --vary, --set, --split und --seed weg, oder beginnen Sie eine neue Suche.</translation></message>
<message><source>The trials of a halving search cannot be changed once it has begun</source><translation>Die Versuche einer Suche mit Halbieren lassen sich nicht ändern, wenn sie einmal begonnen hat</translation></message>
<message><source>Leave out --trials; --minutes gives it more time.</source><translation>Lassen Sie --trials weg; --minutes gibt ihr mehr Zeit.</translation></message>
<message><source>trial %1 of %2</source><translation>Versuch %1 von %2</translation></message>
<message><source>trial %1</source><translation>Versuch %1</translation></message>
<message><source>epoch %1 of %2</source><translation>Epoche %1 von %2</translation></message>
<message><source>%1 left</source><comment>a time</comment><translation>noch %1</translation></message>
<message><source>Searching</source><translation>Suche läuft</translation></message>
<message><source>Meanwhile the search goes on, and is saved again after each trial</source><translation>Die Suche läuft inzwischen weiter und wird nach jedem Versuch erneut gespeichert</translation></message>
<message><source>No trial succeeded, so there are no best settings to train</source><translation>Kein Versuch ist gelungen, daher gibt es keine besten Einstellungen zum Trainieren</translation></message>
<message><source>Vary less, or over other ranges.</source><translation>Variieren Sie weniger oder über andere Bereiche.</translation></message>
<message><source>The run is in %1</source><translation>Der Lauf ist in %1</translation></message>
<message numerus="yes"><source>Stopped: the run has %n epochs of the best settings, not all.</source><comment>Stopped: the run has %n epoch of the best settings, not all.</comment><translation><numerusform>Gestoppt: Der Lauf hat %n Epoche mit den besten Einstellungen, nicht alle.</numerusform><numerusform>Gestoppt: Der Lauf hat %n Epochen mit den besten Einstellungen, nicht alle.</numerusform></translation></message>
<message><source>Choose a model that ranks with --preset.</source><translation>Wählen Sie mit --preset ein Modell, das Rangfolgen bildet.</translation></message>
<message><source>The search is in %1</source><translation>Die Suche ist in %1</translation></message>
<message><source>Stopped; 'shelfspace search DATA --resume %1 --out FILE' goes on.</source><translation>Gestoppt; 'shelfspace search DATA --resume %1 --out FILE' macht weiter.</translation></message>
<message><source>Try many settings of a model and find the best</source><translation>Viele Einstellungen eines Modells ausprobieren und die besten finden</translation></message>
<message><source>The model to start from; see 'shelfspace presets'</source><translation>Das Modell, von dem ausgegangen wird; siehe 'shelfspace presets'</translation></message>
<message><source>A parameter to vary, can be repeated: factors=8:128:log, optimizer=adam,adagrad, hidden=128,64|32; unless given, what usually matters for this model</source><translation>Ein zu variierender Parameter, wiederholbar: factors=8:128:log, optimizer=adam,adagrad, hidden=128,64|32; ohne Angabe, worauf es bei diesem Modell meist ankommt</translation></message>
<message><source>random: every trial is trained in full; halving: many get a small share of the epochs (of models without epochs: of the ratings), the best third of them three times as much, and so on</source><translation>random: jeder Versuch wird voll trainiert; halving: viele bekommen einen kleinen Anteil der Epochen (bei Modellen ohne Epochen: der Bewertungen), das beste Drittel davon dreimal so viel, und so weiter</translation></message>
<message><source>What is judged on the validation part: rmse, mae or ndcg; by itself rmse, ndcg of models that predict no ratings and of data without them</source><translation>Was am Validierungsteil beurteilt wird: rmse, mae oder ndcg; ohne Angabe rmse, bei Modellen, die keine Bewertungen vorhersagen, und bei Daten ohne solche ndcg</translation></message>
<message><source>Settings to try; 0: until the time is up. 20 unless --minutes is given</source><translation>Zu probierende Einstellungen; 0: bis die Zeit um ist. 20, wenn --minutes nicht angegeben ist</translation></message>
<message><source>Change a parameter of the preset for all trials; can be repeated</source><translation>Einen Parameter der Voreinstellung für alle Versuche ändern; wiederholbar</translation></message>
<message><source>What is held out, as in train; the test part is never looked at</source><translation>Was zurückgehalten wird, wie bei train; der Testteil wird nie angesehen</translation></message>
<message><source>Seed of the draws and of every trial</source><translation>Startwert der Ziehungen und jedes Versuchs</translation></message>
<message><source>The search to write: FILE.json</source><translation>Die zu schreibende Suche: FILE.json</translation></message>
<message><source>Go on with this search, on the same data</source><translation>Diese Suche mit denselben Daten fortsetzen</translation></message>
<message><source>Train the best settings in full and write the run</source><translation>Die besten Einstellungen voll trainieren und den Lauf schreiben</translation></message>
<message><source>Replace a search or a run that is there already</source><translation>Eine schon vorhandene Suche oder einen schon vorhandenen Lauf ersetzen</translation></message>
<message><source>whoever reaches this computer at %1 can ask this run, without a password</source><translation>wer diesen Computer unter %1 erreicht, kann diesen Lauf ohne Passwort abfragen</translation></message>
<message><source>Serving; Ctrl+C ends it</source><translation>Der Dienst läuft; Strg+C beendet ihn</translation></message>
<message><source>What can be asked, and is answered as JSON; /openapi.json has all parameters:</source><translation>Was sich abfragen lässt und als JSON beantwortet wird; /openapi.json nennt alle Parameter:</translation></message>
<message><source>Answer questions to a run over HTTP</source><translation>Fragen an einen Lauf über HTTP beantworten</translation></message>
<message><source>Where to listen; 0: at any port that is free</source><translation>Wo gelauscht wird; 0: an einem beliebigen freien Port</translation></message>
<message><source>Of which of this computer's addresses; others than 127.0.0.1 let others ask, too</source><translation>An welcher Adresse dieses Computers; andere als 127.0.0.1 lassen auch andere fragen</translation></message>
<message><source>Answers at a time; 0: as the machine has cores</source><translation>Gleichzeitige Antworten; 0: so viele, wie der Rechner Kerne hat</translation></message>
<message><source>Pages from here may read the answers in a browser, for example https://my.page; *: all</source><translation>Seiten von hier dürfen die Antworten in einem Browser lesen, zum Beispiel https://my.page; *: alle</translation></message>
<message><source>A line on standard error for each call</source><translation>Zu jedem Aufruf eine Zeile auf die Standardfehlerausgabe</translation></message>
<message><source>A run that goes on has its own data</source><translation>Ein Lauf, der fortgesetzt wird, hat seine eigenen Daten</translation></message>
<message><source>Leave out the data or --resume.</source><translation>Lassen Sie die Daten oder --resume weg.</translation></message>
<message><source>A run that goes on is of its own preset</source><translation>Ein Lauf, der fortgesetzt wird, hat seine eigene Voreinstellung</translation></message>
<message><source>Leave out --preset or --continue.</source><translation>Lassen Sie --preset oder --continue weg.</translation></message>
<message><source>--resume goes on with a run's own data, --continue with other data</source><translation>--resume macht mit den eigenen Daten eines Laufs weiter, --continue mit anderen Daten</translation></message>
<message><source>The preset is %1, as these data have no ratings</source><translation>Die Voreinstellung ist %1, da diese Daten keine Bewertungen haben</translation></message>
<message><source>Stopped; the run as far as it came is in %1; 'shelfspace train --resume %1 --out FILE' goes on.</source><translation>Gestoppt; der Lauf ist, so weit er kam, in %1; 'shelfspace train --resume %1 --out FILE' macht weiter.</translation></message>
<message><source>Train a model and write the run</source><translation>Ein Modell trainieren und den Lauf schreiben</translation></message>
<message><source>The model to start from; see 'shelfspace presets'. Unless given, %1, or a model that ranks where the data have no ratings</source><translation>Das Modell, von dem ausgegangen wird; siehe 'shelfspace presets'. Ohne Angabe %1 oder, wo die Daten keine Bewertungen haben, ein Modell, das Rangfolgen bildet</translation></message>
<message><source>Change a parameter of the preset; can be repeated</source><translation>Einen Parameter der Voreinstellung ändern; wiederholbar</translation></message>
<message><source>What is held out: random:0.2, per-user:0.2, time:0.2, last-out, file:VALIDATION_FILE or none</source><translation>Was zurückgehalten wird: random:0.2, per-user:0.2, time:0.2, last-out, file:VALIDATION_FILE oder none</translation></message>
<message><source>Share of the ratings to set aside before the split, by the same rule; no training looks at them and only 'evaluate --part test' opens them</source><translation>Anteil der Bewertungen, der vor der Aufteilung nach derselben Regel beiseitegelegt wird; kein Training sieht sie an, und nur 'evaluate --part test' öffnet sie</translation></message>
<message><source>Passes over the training ratings; lifts a limit by steps</source><translation>Durchgänge durch die Trainingsbewertungen; hebt eine Begrenzung nach Schritten auf</translation></message>
<message><source>Seed of split, weights and order; the same seed, the same run</source><translation>Startwert für Aufteilung, Gewichte und Reihenfolge; derselbe Startwert, derselbe Lauf</translation></message>
<message><source>Threads to use, 0 for as many as the machine has; the result does not depend on it</source><translation>Threads, 0 für so viele, wie der Rechner hat; das Ergebnis hängt nicht davon ab</translation></message>
<message><source>Write the loss curves as CSV too; -: to standard output</source><translation>Die Loss-Kurven auch als CSV schreiben; -: auf die Standardausgabe</translation></message>
<message><source>Go on from this run's last state, with its data and settings; raise --epochs</source><translation>Beim letzten Zustand dieses Laufs mit seinen Daten und Einstellungen weitermachen; erhöhen Sie --epochs</translation></message>
<message><source>Go on from this run's vectors with DATA, newer ratings or new books; its settings hold where nothing else is said, what DATA does not name keeps its vectors, and new readers and books start as in a new training</source><translation>Von den Vektoren dieses Laufs aus mit DATA weitermachen, neueren Bewertungen oder neuen Büchern; seine Einstellungen gelten, wo nichts anderes angegeben ist, was DATA nicht nennt, behält seine Vektoren, und neue Leser und Bücher beginnen wie in einem neuen Training</translation></message>
<message><source>A name for the run</source><translation>Ein Name für den Lauf</translation></message>
<message><source>Replace a run or curves that are there already</source><translation>Einen schon vorhandenen Lauf oder schon vorhandene Kurven ersetzen</translation></message>
<message><source>epoch %1: training loss %2</source><translation>Epoche %1: Trainings-Loss %2</translation></message>
<message><source>validation %1</source><comment>a loss</comment><translation>Validierung %1</translation></message>
<message><source>NDCG@10 %1</source><translation>NDCG@10 %1</translation></message>
<message><source>%1 (best)</source><comment>figures of an epoch</comment><translation>%1 (beste)</translation></message>
<message><source>Training %1</source><translation>Training von %1</translation></message>
<message><source>epoch %1 of %2, loss %3</source><translation>Epoche %1 von %2, Loss %3</translation></message>
<message><source>%1, %2 left</source><comment>how far it is, and a time</comment><translation>%1, noch %2</translation></message>
<message><source>baseline %1: validation loss %2</source><translation>Vergleichsmodell %1: Validierungs-Loss %2</translation></message>
<message><source>baseline %1: NDCG@10 %2</source><translation>Vergleichsmodell %1: NDCG@10 %2</translation></message>
<message numerus="yes"><source>%n epochs</source><comment>%n epoch</comment><translation><numerusform>%n Epoche</numerusform><numerusform>%n Epochen</numerusform></translation></message>
<message><source>%1: %2 parameters, %3 in %4, best epoch %5.</source><comment>a run, ..., epochs, a time</comment><translation>%1: %2 Parameter, %3 in %4, beste Epoche %5.</translation></message>
<message><source>%1: %2 parameters, %3 in %4.</source><comment>a run, ..., epochs, a time</comment><translation>%1: %2 Parameter, %3 in %4.</translation></message>
<message><source>Nothing was held out, so nothing was measured.</source><translation>Nichts wurde zurückgehalten, also wurde nichts gemessen.</translation></message>
<message numerus="yes"><source>%n ratings are set aside for the test; 'shelfspace evaluate RUN --part test' opens that part.</source><comment>%n rating is set aside for the test; 'shelfspace evaluate RUN --part test' opens that part.</comment><translation><numerusform>%n Bewertung ist für den Test beiseitegelegt; 'shelfspace evaluate RUN --part test' öffnet diesen Teil.</numerusform><numerusform>%n Bewertungen sind für den Test beiseitegelegt; 'shelfspace evaluate RUN --part test' öffnet diesen Teil.</numerusform></translation></message>
<message><source>%1:</source><comment>a heading</comment><translation>%1:</translation></message>
<message><source>One of: %1.</source><translation>Möglich: %1.</translation></message>
<message><source>Only with %1.</source><translation>Nur mit %1.</translation></message>
<message><source>Required.</source><translation>Erforderlich.</translation></message>
<message><source>Unless given: %1.</source><translation>Ohne Angabe: %1.</translation></message>
<message><source>Usage: %1</source><translation>Aufruf: %1</translation></message>
<message><source>Options</source><translation>Optionen</translation></message>
<message><source>Examples</source><translation>Beispiele</translation></message>
<message><source>%1 (the window)</source><translation>%1 (das Fenster)</translation></message>
<message><source>Commands</source><translation>Befehle</translation></message>
<message><source>The window</source><translation>Das Fenster</translation></message>
<message><source>on the sample library</source><translation>mit der Beispielbibliothek</translation></message>
<message><source>on these ratings</source><translation>mit diesen Bewertungen</translation></message>
<message><source>on a data set</source><translation>mit einem Datensatz</translation></message>
<message><source>on a trained run</source><translation>mit einem trainierten Lauf</translation></message>
<message><source>on a project: data, runs and all that belongs to them</source><translation>mit einem Projekt: Daten, Läufe und alles, was dazugehört</translation></message>
<message><source>on vectors that were made elsewhere</source><translation>mit anderswo entstandenen Vektoren</translation></message>
<message><source>The sample library as two CSV files.</source><translation>Die Beispielbibliothek als zwei CSV-Dateien.</translation></message>
<message><source>Which data sets there are.</source><translation>Welche Datensätze es gibt.</translation></message>
<message><source>The terms of one; --accept-terms fetches it.</source><translation>Die Bedingungen eines Datensatzes; --accept-terms lädt ihn herunter.</translation></message>
<message><source>What is in a folder of data.</source><translation>Was in einem Ordner mit Daten ist.</translation></message>
<message><source>The same of what another program writes.</source><translation>Dasselbe für das, was ein anderes Programm schreibt.</translation></message>
<message><source>The models in one table.</source><translation>Die Modelle in einer Tabelle.</translation></message>
<message><source>All parameters of one of them.</source><translation>Alle Parameter eines davon.</translation></message>
<message><source>The usual model on the sample library.</source><translation>Das übliche Modell mit der Beispielbibliothek.</translation></message>
<message><source>Another model, with a parameter of one's own.</source><translation>Ein anderes Modell, mit einem selbst gewählten Parameter.</translation></message>
<message><source>Go on from a run with newer ratings.</source><translation>Von einem Lauf aus mit neueren Bewertungen weitermachen.</translation></message>
<message><source>Hit ratio, NDCG and recall among all books.</source><translation>Trefferquote, NDCG und Trefferrate (Recall) unter allen Büchern.</translation></message>
<message><source>Ten books for a reader, and why.</source><translation>Zehn Bücher für einen Leser, und warum.</translation></message>
<message><source>Books for somebody who is not in the data.</source><translation>Bücher für jemanden, der nicht in den Daten ist.</translation></message>
<message><source>Two runs together, the first twice as strong.</source><translation>Zwei Läufe gemeinsam, der erste doppelt so stark.</translation></message>
<message><source>The books nearest to one.</source><translation>Die einem Buch nächsten Bücher.</translation></message>
<message><source>What book 1 - book 2 + book 3 points at.</source><translation>Worauf Buch 1 - Buch 2 + Buch 3 zeigt.</translation></message>
<message><source>Groups of books and the words that stand out in them.</source><translation>Büchergruppen und die Wörter, die darin auffallen.</translation></message>
<message><source>A map of the books by t-SNE.</source><translation>Eine Karte der Bücher mit t-SNE.</translation></message>
<message><source>New books on an old map.</source><translation>Neue Bücher auf einer alten Karte.</translation></message>
<message><source>Files for the Embedding Projector.</source><translation>Dateien für den Embedding Projector.</translation></message>
<message><source>A page that recommends.</source><translation>Eine Seite, die empfiehlt.</translation></message>
<message><source>The whole run as one page.</source><translation>Der ganze Lauf als eine Seite.</translation></message>
<message><source>A part of it on paper.</source><translation>Ein Teil davon auf Papier.</translation></message>
<message><source>Two runs side by side, and whether the difference is real.</source><translation>Zwei Läufe nebeneinander, und ob der Unterschied echt ist.</translation></message>
<message><source>Three models in one table.</source><translation>Drei Modelle in einer Tabelle.</translation></message>
<message><source>The best settings that nine minutes find.</source><translation>Die besten Einstellungen, die neun Minuten finden.</translation></message>
<message><source>Answers at http://127.0.0.1:8080/.</source><translation>Antworten unter http://127.0.0.1:8080/.</translation></message>
<message><source>The main job on the sample library.</source><translation>Die Hauptarbeit mit der Beispielbibliothek.</translation></message>
<message><source>The user guide as web pages.</source><translation>Das Handbuch als Webseiten.</translation></message>
<message><source>Forget what is kept of opened data.</source><translation>Vergessen, was von geöffneten Daten zwischengespeichert ist.</translation></message>
<message><source>A run of a model that Keras trained.</source><translation>Ein Lauf aus einem von Keras trainierten Modell.</translation></message>
<message><source>The same as shelfspace train --help.</source><translation>Dasselbe wie shelfspace train --help.</translation></message>
<message><source>For bash, where no package has put it; ~/.bashrc then says: . ~/.shelfspace-completion</source><translation>Für bash, wo kein Paket es eingerichtet hat; in ~/.bashrc steht dann: . ~/.shelfspace-completion</translation></message>
<message><source>For fish.</source><translation>Für fish.</translation></message>
<message><source>DATA is --ratings FILE with --books, --users or --tags, or a folder, or a file whose format is recognized; --sample is the built-in library. RUN is a run file that train wrote; info, neighbors, clusters, map, export and report take vectors that were made elsewhere in its place. Where a file is read, '-' is standard input; where one text is written, '-' is standard output.</source><translation>DATA ist --ratings FILE mit --books, --users oder --tags, oder ein Ordner, oder eine Datei, deren Format erkannt wird; --sample ist die eingebaute Bibliothek. RUN ist eine von train geschriebene Laufdatei; info, neighbors, clusters, map, export und report nehmen an ihrer Stelle auch anderswo entstandene Vektoren. Wo eine Datei gelesen wird, ist '-' die Standardeingabe; wo ein einzelner Text geschrieben wird, ist '-' die Standardausgabe.</translation></message>
<message><source>Nothing is written over a file that is read, over data or over a file of another kind. A file that is there already is replaced only with --force, or by an export that wrote it. Tables are fitted to the terminal: --wide shows them whole, as pipes and files get them, and --json gives one JSON document, of a failure too.</source><translation>Nichts wird über eine Datei geschrieben, die gelesen wird, über Daten oder über eine Datei anderer Art. Eine schon vorhandene Datei wird nur mit --force ersetzt oder von einem Export, der sie geschrieben hat. Tabellen werden an das Terminal angepasst: --wide zeigt sie ganz, wie Pipes und Dateien sie bekommen, und --json gibt ein einziges JSON-Dokument aus, auch bei einem Fehler.</translation></message>
<message><source>Ctrl+C, SIGTERM, a closed terminal or pipe end a training with what it has, which is saved; a second Ctrl+C or SIGTERM ends the program at once.</source><translation>Strg+C, SIGTERM, ein geschlossenes Terminal oder eine geschlossene Pipe beenden ein Training mit dem, was es hat, und das wird gespeichert; ein zweites Strg+C oder SIGTERM beendet das Programm sofort.</translation></message>
<message><source>'shelfspace COMMAND --help' or 'shelfspace help COMMAND' explains every option of a command. --lang LANGUAGE chooses the language of what is said, else LANG and its like do. SHELFSPACE_ISA in the environment chooses the instructions (%1) instead of the best there are. Exit status: 0 done, 1 the work failed, 2 the call is wrong, 130 stopped by Ctrl+C or the like.</source><translation>'shelfspace COMMAND --help' oder 'shelfspace help COMMAND' erklärt jede Option eines Befehls. --lang LANGUAGE wählt die Sprache der Ausgaben, sonst tun es LANG und seinesgleichen. SHELFSPACE_ISA in der Umgebung wählt die Befehlssätze (%1) statt der besten vorhandenen. Rückgabewert: 0 erledigt, 1 die Arbeit ist gescheitert, 2 der Aufruf ist falsch, 130 durch Strg+C oder Ähnliches gestoppt.</translation></message>
<message><source>'%1' is not a number</source><translation>„%1“ ist keine Zahl</translation></message>
<message><source>'%1' is not a whole number</source><translation>„%1“ ist keine ganze Zahl</translation></message>
<message><source>'%1' is not a whole number from 0 up</source><translation>„%1“ ist keine ganze Zahl ab 0</translation></message>
<message><source>'%1' is none of %2</source><translation>„%1“ ist keines von %2</translation></message>
<message><source>'%1' is none of %2; did you mean '%3'?</source><translation>„%1“ ist keines von %2; meinten Sie „%3“?</translation></message>
<message><source>nothing is named</source><translation>nichts ist genannt</translation></message>
<message><source>'%2' is not a number from %1 up</source><translation>„%2“ ist keine Zahl ab %1</translation></message>
<message><source>'%3' is not a number from %1 to %2</source><translation>„%3“ ist keine Zahl von %1 bis %2</translation></message>
<message><source>'%2' is not a share from 0 to %1</source><translation>„%2“ ist kein Anteil von 0 bis %1</translation></message>
<message><source>'%2' is not a number of threads from 0 to %1</source><translation>„%2“ ist keine Anzahl von Threads von 0 bis %1</translation></message>
<message><source>Explain this command and its options</source><translation>Diesen Befehl und seine Optionen erklären</translation></message>
<message><source>Books in the sample library</source><translation>Bücher in der Beispielbibliothek</translation></message>
<message><source>Readers in the sample library</source><translation>Leser in der Beispielbibliothek</translation></message>
<message><source>Ratings in the sample library</source><translation>Bewertungen in der Beispielbibliothek</translation></message>
<message><source>Seed of the sample library; the same seed gives the same library everywhere</source><translation>Startwert der Beispielbibliothek; derselbe Startwert ergibt überall dieselbe Bibliothek</translation></message>
<message><source>A folder, or a file whose format is recognized; -: standard input</source><translation>Ein Ordner, oder eine Datei, deren Format erkannt wird; -: Standardeingabe</translation></message>
<message><source>The ratings: a file with user, book and rating columns</source><translation>Die Bewertungen: eine Datei mit Spalten für Leser, Buch und Bewertung</translation></message>
<message><source>The catalogue: ids, titles, authors, years, ...</source><translation>Der Katalog: IDs, Titel, Autoren, Jahre, ...</translation></message>
<message><source>Attributes of the readers</source><translation>Merkmale der Leser</translation></message>
<message><source>Tags or genres of the books</source><translation>Schlagwörter oder Genres der Bücher</translation></message>
<message><source>More ratings; the split file:FILE holds just these out, any other takes them like the rest</source><translation>Weitere Bewertungen; die Aufteilung file:FILE hält genau diese zurück, jede andere nimmt sie wie die übrigen</translation></message>
<message><source>Read as this format instead of recognizing it</source><translation>In diesem Format lesen, statt es zu erkennen</translation></message>
<message><source>Read the files, whatever is kept of an earlier opening, and keep nothing</source><translation>Die Dateien lesen, was auch immer von einem früheren Öffnen zwischengespeichert ist, und nichts zwischenspeichern</translation></message>
<message><source>The built-in sample library</source><translation>Die eingebaute Beispielbibliothek</translation></message>
<message><source>Both --validation and the split name a file of held-out ratings</source><translation>Sowohl --validation als auch die Aufteilung nennen eine Datei mit zurückgehaltenen Bewertungen</translation></message>
<message numerus="yes"><source>%n more notes on these data; 'shelfspace info' lists them</source><comment>%n more note on these data; 'shelfspace info' lists it</comment><translation><numerusform>%n weiterer Hinweis zu diesen Daten; 'shelfspace info' listet ihn auf</numerusform><numerusform>%n weitere Hinweise zu diesen Daten; 'shelfspace info' listet sie auf</numerusform></translation></message>
<message><source>--sample and files are both named</source><translation>--sample und Dateien sind beide genannt</translation></message>
<message><source>%1 is about files that are read, and the sample library is made, not read</source><translation>%1 gilt für Dateien, die gelesen werden, und die Beispielbibliothek wird erzeugt, nicht gelesen</translation></message>
<message><source>Both '%1' and --ratings name ratings</source><translation>Sowohl „%1“ als auch --ratings nennen Bewertungen</translation></message>
<message><source>No data are named</source><translation>Es sind keine Daten genannt</translation></message>
<message><source>Name a folder or file, --ratings FILE, or --sample for the built-in library.</source><translation>Nennen Sie einen Ordner oder eine Datei, --ratings FILE, oder --sample für die eingebaute Bibliothek.</translation></message>
<message><source>'%1' is a run, not data</source><translation>„%1“ ist ein Lauf und enthält keine Daten</translation></message>
<message><source>Name the ratings it was trained on, or use evaluate.</source><translation>Nennen Sie die Bewertungen, mit denen er trainiert wurde, oder verwenden Sie evaluate.</translation></message>
<message><source>'%1' is a project, not data</source><translation>„%1“ ist ein Projekt und enthält keine Daten</translation></message>
<message><source>info says where its data are; a run of it is named as PROJECT#RUN.</source><translation>info sagt, wo seine Daten sind; ein Lauf daraus wird als PROJECT#RUN genannt.</translation></message>
<message><source>Reading</source><comment>data</comment><translation>Lesen</translation></message>
<message><source>This is one person's own library (%1), which says nothing of other readers</source><translation>Das ist die eigene Bibliothek einer einzelnen Person (%1), die nichts über andere Leser sagt</translation></message>
<message><source>With a trained run, recommend RUN --reader FILE takes it.</source><translation>Mit einem trainierten Lauf nimmt recommend RUN --reader FILE sie an.</translation></message>
<message><source>There is no option '%1' of %2</source><translation>Die Option „%1“ von %2 gibt es nicht</translation></message>
<message><source>%1 makes sense only with %2</source><translation>%1 ist nur mit %2 sinnvoll</translation></message>
<message><source>Add %1, or leave it out.</source><translation>Fügen Sie %1 hinzu, oder lassen Sie es weg.</translation></message>
<message><source>No %1 is named</source><translation>Es fehlt: %1</translation></message>
<message><source>%1 is required and not given</source><translation>%1 ist erforderlich und nicht angegeben</translation></message>
<message><source>%1 needs a value: %2</source><translation>%1 braucht einen Wert: %2</translation></message>
<message><source>finding neighbors</source><translation>Nachbarn werden gesucht</translation></message>
<message><source>weighing neighbors</source><translation>Nachbarn werden gewichtet</translation></message>
<message><source>iteration %1 of %2</source><translation>Iteration %1 von %2</translation></message>
<message><source>iteration %1 of %2, cost %3</source><translation>Iteration %1 von %2, Kosten %3</translation></message>
<message><source>%1, %2</source><comment>a method's name and what it does</comment><translation>%1, %2</translation></message>
<message><source>%1; %2</source><comment>two things of a list</comment><translation>%1; %2</translation></message>
<message><source>The projection: %1</source><translation>Die Projektion: %1</translation></message>
<message><source>Dimensions of the map: 2, unless given, or 3</source><translation>Dimensionen der Karte: ohne Angabe 2, oder 3</translation></message>
<message><source>Change a parameter of the method; can be repeated</source><translation>Einen Parameter der Methode ändern; wiederholbar</translation></message>
<message><source>Seed of the map; the same seed, the same map</source><translation>Startwert der Karte; derselbe Startwert, dieselbe Karte</translation></message>
<message><source>Parameters for --set:</source><translation>Parameter für --set:</translation></message>
<message><source>Drawing the map</source><translation>Zeichnen der Karte</translation></message>
<message numerus="yes"><source>%1; %n more lines of the map with notes</source><comment>%1; %n more line of the map with notes</comment><translation><numerusform>%1; %n weitere Zeile der Karte mit Hinweisen</numerusform><numerusform>%1; %n weitere Zeilen der Karte mit Hinweisen</numerusform></translation></message>
<message numerus="yes"><source>%1: %n books of the map are not in the run and left out, such as '%2'</source><comment>%1: %n book of the map is not in the run and left out: '%2'</comment><translation><numerusform>%1: %n Buch der Karte ist nicht im Lauf und wird ausgelassen: „%2“</numerusform><numerusform>%1: %n Bücher der Karte sind nicht im Lauf und werden ausgelassen, etwa „%2“</numerusform></translation></message>
<message numerus="yes"><source>%1: %n lines name books that the map had before, such as '%2'; the last place counts</source><comment>%1: %n line names a book that the map had before, '%2'; the last place counts</comment><translation><numerusform>%1: %n Zeile nennt ein Buch, das die Karte schon hatte, „%2“; der letzte Ort zählt</numerusform><numerusform>%1: %n Zeilen nennen Bücher, die die Karte schon hatte, etwa „%2“; der letzte Ort zählt</numerusform></translation></message>
<message><source>This is no map: its header names no book_id, or no x and y</source><translation>Das ist keine Karte: In der Kopfzeile fehlt book_id oder x und y</translation></message>
<message><source>Name a file that 'shelfspace map --out' wrote.</source><translation>Nennen Sie eine von 'shelfspace map --out' geschriebene Datei.</translation></message>
<message><source>'%1' is no coordinate</source><translation>„%1“ ist keine Koordinate</translation></message>
<message><source>Every book of a map has numbers.</source><translation>Jedes Buch einer Karte hat Zahlen.</translation></message>
<message><source>The run has none of the books of this map</source><translation>Der Lauf hat keines der Bücher dieser Karte</translation></message>
<message><source>Nobody writes into this pipe</source><translation>Niemand schreibt in diese Pipe</translation></message>
<message><source>Start its writer first, or name a file.</source><translation>Starten Sie zuerst das schreibende Programm, oder nennen Sie eine Datei.</translation></message>
<message><source>'%1' is a project of several runs</source><translation>„%1“ ist ein Projekt mit mehreren Läufen</translation></message>
<message><source>'%1' has no run '%2'</source><translation>„%1“ hat keinen Lauf „%2“</translation></message>
<message numerus="yes"><source>'%1' has %n runs of the name '%2'</source><comment>'%1' has %n run of the name '%2'</comment><translation><numerusform>„%1“ hat %n Lauf mit dem Namen „%2“</numerusform><numerusform>„%1“ hat %n Läufe mit dem Namen „%2“</numerusform></translation></message>
<message><source>'%1' is a project without runs</source><translation>„%1“ ist ein Projekt ohne Läufe</translation></message>
<message><source>Name one as '%1'. It has %2.</source><translation>Nennen Sie einen in der Form „%1“. Es hat %2.</translation></message>
<message><source>'%1' names a run in a project, and only the window writes into one</source><translation>„%1“ nennt einen Lauf in einem Projekt, und nur das Fenster schreibt in ein Projekt</translation></message>
<message><source>Write a file of its own, as with --out run.shelf, and open it with the project.</source><translation>Schreiben Sie eine eigene Datei, etwa mit --out run.shelf, und öffnen Sie sie mit dem Projekt.</translation></message>
<message><source>A new reader: a library exported by Goodreads, StoryGraph, LibraryThing or calibre (or calibre's metadata.db), or a file with the header item_id,rating and a line a book</source><translation>Ein neuer Leser: eine von Goodreads, StoryGraph, LibraryThing oder calibre exportierte Bibliothek (oder die metadata.db von calibre), oder eine Datei mit der Kopfzeile item_id,rating und einer Zeile je Buch</translation></message>
<message><source>With --reader: the book on this line of the library is this one of the data (none: of none)</source><translation>Mit --reader: Das Buch in dieser Zeile der Bibliothek ist dieses aus den Daten (none: keines)</translation></message>
<message><source>A run file that train wrote, or a run of a project: PROJECT#RUN</source><translation>Eine von train geschriebene Laufdatei, oder ein Lauf eines Projekts: PROJECT#RUN</translation></message>
<message><source>A run file that train wrote, a run of a project (PROJECT#RUN), or vectors that were made elsewhere (VECTORS): %1</source><translation>Eine von train geschriebene Laufdatei, ein Lauf eines Projekts (PROJECT#RUN), oder anderswo entstandene Vektoren (VECTORS): %1</translation></message>
<message><source>Vectors that were made elsewhere</source><translation>Anderswo entstandene Vektoren</translation></message>
<message><source>Of VECTORS: which of several arrays in the file</source><translation>Zu VECTORS: welches von mehreren Arrays in der Datei</translation></message>
<message><source>Of VECTORS: a table that names the rows, line by line, or by id where the vectors have keys</source><translation>Zu VECTORS: eine Tabelle, die die Zeilen benennt, Zeile für Zeile, oder nach ID, wo die Vektoren Schlüssel haben</translation></message>
<message><source>Of VECTORS: the column with the titles, by name or number from 1</source><translation>Zu VECTORS: die Spalte mit den Titeln, nach Name oder Nummer ab 1</translation></message>
<message><source>Of VECTORS: the column with the ids, by name or number from 1</source><translation>Zu VECTORS: die Spalte mit den IDs, nach Name oder Nummer ab 1</translation></message>
<message><source>Of VECTORS: a catalogue, which is joined to the rows by their ids</source><translation>Zu VECTORS: ein Katalog, der den Zeilen über ihre IDs zugeordnet wird</translation></message>
<message><source>'%1' holds vectors that were made elsewhere, and no trained model</source><translation>„%1“ enthält anderswo entstandene Vektoren und kein trainiertes Modell</translation></message>
<message><source>info, neighbors, clusters, map, export and report take them.</source><translation>info, neighbors, clusters, map, export und report nehmen sie an.</translation></message>
<message><source>'%1' is a run, whose books have their names</source><translation>„%1“ ist ein Lauf, dessen Bücher ihre Namen haben</translation></message>
<message><source>--tensor, --labels, --label-column, --id-column and --books are for vectors that were made elsewhere.</source><translation>--tensor, --labels, --label-column, --id-column und --books sind für anderswo entstandene Vektoren.</translation></message>
<message><source>A file that is there already is replaced only with --force, and only by one of its own kind, told by how it begins; never one that this call reads, data, or anything else.</source><translation>Eine schon vorhandene Datei wird nur mit --force ersetzt, und nur durch eine ihrer eigenen Art, erkannt an ihrem Anfang; nie eine, die dieser Aufruf liest, nie Daten oder irgendetwas anderes.</translation></message>
<message><source>Cannot read standard input</source><translation>Die Standardeingabe kann nicht gelesen werden</translation></message>
<message><source>Standard input holds more than 64 GB</source><translation>Die Standardeingabe enthält mehr als 64 GB</translation></message>
<message><source>Write it to a file, and name that.</source><translation>Schreiben Sie sie in eine Datei, und nennen Sie diese.</translation></message>
<message><source>Cannot keep standard input while it is read; TMPDIR names another folder for that</source><translation>Die Standardeingabe kann beim Lesen nicht zwischengespeichert werden; TMPDIR nennt einen anderen Ordner dafür</translation></message>
<message><source>'-' is standard input, which can be read only once</source><translation>'-' ist die Standardeingabe, die sich nur einmal lesen lässt</translation></message>
<message><source>Name files for all but one.</source><translation>Nennen Sie für alle bis auf eine Dateien.</translation></message>
<message><source>Standard input is closed</source><translation>Die Standardeingabe ist geschlossen</translation></message>
<message><source>Name a file.</source><translation>Nennen Sie eine Datei.</translation></message>
<message><source>Reading from the terminal; Ctrl+D ends it.</source><translation>Es wird vom Terminal gelesen; Strg+D beendet es.</translation></message>
<message><source>"%1" of %2</source><comment>a run and its data</comment><translation>„%1“ von %2</translation></message>
<message numerus="yes"><source>%1, %n epochs</source><comment>%1, %n epoch</comment><translation><numerusform>%1, %n Epoche</numerusform><numerusform>%1, %n Epochen</numerusform></translation></message>
<message numerus="yes"><source>%1, %n epochs, the best %2</source><comment>%1, %n epoch, the best %2</comment><translation><numerusform>%1, %n Epoche, die beste %2</numerusform><numerusform>%1, %n Epochen, die beste %2</numerusform></translation></message>
<message><source>'shelfspace train --resume %1 --out RUN' goes on; 'shelfspace evaluate %1' measures it; it is yours to copy or to remove</source><translation>'shelfspace train --resume %1 --out RUN' macht weiter; 'shelfspace evaluate %1' misst ihn; Sie können ihn kopieren oder löschen</translation></message>
<message><source>'shelfspace evaluate %1' measures it; it is yours to copy or to remove</source><translation>'shelfspace evaluate %1' misst ihn; Sie können ihn kopieren oder löschen</translation></message>
<message><source>The run is kept in %1 instead: copy it from there</source><translation>Der Lauf ist stattdessen in %1 aufbewahrt: Kopieren Sie ihn von dort</translation></message>
<message><source>What the training had come to is kept in %1: %2</source><translation>Was das Training erreicht hatte, ist in %1 aufbewahrt: %2</translation></message>
<message><source>A training that ended before it was saved is kept: %1, in %2. %3.</source><translation>Ein Training, das vor dem Speichern endete, ist aufbewahrt: %1, in %2. %3.</translation></message>
<message numerus="yes"><source>There are %n more such trainings in %1.</source><comment>There is %n more such training in %1.</comment><translation><numerusform>In %1 gibt es %n weiteres solches Training.</numerusform><numerusform>In %1 gibt es %n weitere solche Trainings.</numerusform></translation></message>
<message numerus="yes"><source>%n books are left out. Of each: %1.</source><comment>%n book is left out: %1.</comment><translation><numerusform>%n Buch ist ausgelassen: %1.</numerusform><numerusform>%n Bücher sind ausgelassen. Für jedes gilt: %1.</numerusform></translation></message>
<message numerus="yes"><source>%n books are left out: nobody rated them in the training part, so the model knows nothing about them.</source><comment>%n book is left out: nobody rated it in the training part, so the model knows nothing about it.</comment><translation><numerusform>%n Buch ist ausgelassen: Niemand hat es im Trainingsteil bewertet, daher weiß das Modell nichts darüber.</numerusform><numerusform>%n Bücher sind ausgelassen: Niemand hat sie im Trainingsteil bewertet, daher weiß das Modell nichts über sie.</numerusform></translation></message>
<message><source>removed %1, which an earlier export had left there; this run has none</source><translation>%1 entfernt: Ein früherer Export hatte es dort hinterlassen, dieser Lauf hat nichts davon</translation></message>
<message><source>left %1 as it is: this run has none, and it is not as an export wrote it there. Move it away if it does not belong to the new files</source><translation>%1 gelassen, wie es ist: Dieser Lauf hat nichts davon, und so, wie es ist, hat kein Export es dorthin geschrieben. Verschieben Sie es, wenn es nicht zu den neuen Dateien gehört</translation></message>
<message><source>%1, %2</source><comment>a figure and its unit</comment><translation>%1, %2</translation></message>
<message><source>%1 [95 %]</source><comment>a figure with an interval</comment><translation>%1 [95&#x202f;%]</translation></message>
<message><source>baseline %1</source><comment>a simple model's name</comment><translation>Vergleichsmodell %1</translation></message>
<message numerus="yes"><source>on %n ratings</source><comment>on %n rating</comment><translation><numerusform>bei %n Bewertung</numerusform><numerusform>bei %n Bewertungen</numerusform></translation></message>
<message numerus="yes"><source>over %n readers</source><comment>over %n reader</comment><translation><numerusform>über %n Leser</numerusform><numerusform>über %n Leser</numerusform></translation></message>
<message><source>lists@%1</source><comment>of so many books</comment><translation>Listen@%1</translation></message>
<message><source>share</source><comment>column of a table</comment><translation>Anteil</translation></message>
<message><source>times taken</source><comment>column of a table</comment><translation>Mal genommen</translation></message>
<message><source>ratings</source><comment>column of a table</comment><translation>Bewertungen</translation></message>
<message><source>median %1, most %2; the busiest 1 % have %3 of all, 10 % have %4, 20 % have %5; Gini coefficient %6</source><translation>Median %1, höchstens %2; auf die aktivsten 1&#x202f;% entfallen %3 von allen, auf 10&#x202f;% %4, auf 20&#x202f;% %5; Gini-Koeffizient %6</translation></message>
<message><source>title</source><comment>of a book</comment><translation>Titel</translation></message>
<message><source>author</source><comment>of a book</comment><translation>Autor</translation></message>
<message><source>year</source><comment>of a book</comment><translation>Jahr</translation></message>
<message><source>language</source><comment>of a book</comment><translation>Sprache</translation></message>
<message><source>genre</source><comment>of a book</comment><translation>Genre</translation></message>
<message><source>isbn</source><comment>of a book</comment><translation>ISBN</translation></message>
<message><source>cover</source><comment>of a book</comment><translation>Umschlagbild</translation></message>
<message><source>known of rated books</source><comment>column of a table</comment><translation>bei bewerteten Büchern</translation></message>
<message><source>of the catalogue</source><comment>column of a table</comment><translation>im Katalog</translation></message>
<message><source>the catalogue: %1 of its %2 books are rated (%3)</source><translation>der Katalog: %1 seiner %2 Bücher sind bewertet (%3)</translation></message>
<message><source>times taken by day (UTC)</source><translation>genommene Bücher nach Tag (UTC)</translation></message>
<message><source>ratings by day (UTC)</source><translation>Bewertungen nach Tag (UTC)</translation></message>
<message><source>times taken by week (UTC)</source><translation>genommene Bücher nach Woche (UTC)</translation></message>
<message><source>ratings by week (UTC)</source><translation>Bewertungen nach Woche (UTC)</translation></message>
<message><source>times taken by month (UTC)</source><translation>genommene Bücher nach Monat (UTC)</translation></message>
<message><source>ratings by month (UTC)</source><translation>Bewertungen nach Monat (UTC)</translation></message>
<message><source>times taken by year (UTC)</source><translation>genommene Bücher nach Jahr (UTC)</translation></message>
<message><source>ratings by year (UTC)</source><translation>Bewertungen nach Jahr (UTC)</translation></message>
<message><source>times taken by decade (UTC)</source><translation>genommene Bücher nach Jahrzehnt (UTC)</translation></message>
<message><source>ratings by decade (UTC)</source><translation>Bewertungen nach Jahrzehnt (UTC)</translation></message>
<message><source>no reader looks suspicious</source><translation>kein Leser sieht verdächtig aus</translation></message>
<message><source>reader</source><comment>column of a table</comment><translation>Leser</translation></message>
<message><source>why</source><comment>column of a table</comment><translation>warum</translation></message>
<message><source>readers that may be none: %1</source><translation>Leser, die vielleicht keine sind: %1</translation></message>
<message><source>... and %1 more (--json lists the first %2)</source><translation>... und %1 weitere (--json listet die ersten %2 auf)</translation></message>
<message><source>ratings by value</source><translation>Bewertungen nach Wert</translation></message>
<message><source>times taken a book</source><translation>Mal genommen je Buch</translation></message>
<message><source>ratings a book</source><translation>Bewertungen je Buch</translation></message>
<message><source>books taken a reader</source><translation>genommene Bücher je Leser</translation></message>
<message><source>ratings a reader</source><translation>Bewertungen je Leser</translation></message>
<message numerus="yes"><source>%n have a time of no year from 1 to 9999</source><comment>%n has a time of no year from 1 to 9999</comment><translation><numerusform>%n mit einer Zeit außerhalb der Jahre 1 bis 9999</numerusform><numerusform>%n mit einer Zeit außerhalb der Jahre 1 bis 9999</numerusform></translation></message>
<message><source>how far the ratings of books lie from the mean of all</source><translation>wie weit die Bewertungen von Büchern vom Mittelwert aller abweichen</translation></message>
<message><source>mean of all %1, standard deviation of the differences %2; %3 of the books lie above</source><translation>Mittelwert aller %1, Standardabweichung der Unterschiede %2; %3 der Bücher liegen darüber</translation></message>
<message><source>how far the ratings of readers lie from the mean of all</source><translation>wie weit die Bewertungen von Lesern vom Mittelwert aller abweichen</translation></message>
<message><source>mean of all %1, standard deviation of the differences %2; %3 of the readers lie above</source><translation>Mittelwert aller %1, Standardabweichung der Unterschiede %2; %3 der Leser liegen darüber</translation></message>
<message><source>unknown</source><comment>when</comment><translation>unbekannt</translation></message>
<message><source>%1 (of a newer version)</source><translation>%1 (aus einer neueren Version)</translation></message>
<message><source>none</source><comment>data</comment><translation>keine</translation></message>
<message><source>%1: %2, %3, %4</source><comment>a name, ratings, readers, books</comment><translation>%1: %2, %3, %4</translation></message>
<message><source>%1 (made up)</source><translation>%1 (erfunden)</translation></message>
<message><source>%1 (in the project)</source><translation>%1 (im Projekt)</translation></message>
<message><source>project</source><translation>Projekt</translation></message>
<message><source>saved</source><translation>gespeichert</translation></message>
<message><source>%1 by %2</source><comment>when, and by which program</comment><translation>%1 von %2</translation></message>
<message><source>data</source><translation>Daten</translation></message>
<message><source>file</source><translation>Datei</translation></message>
<message><source>kept</source><translation>gemerkt</translation></message>
<message><source>nothing but runs</source><translation>nichts als Läufe</translation></message>
<message><source>runs</source><translation>Läufe</translation></message>
<message><source>name</source><comment>column of a table</comment><translation>Name</translation></message>
<message><source>bytes</source><comment>column of a table</comment><translation>Bytes</translation></message>
<message><source>what each rated book adds to the score</source><translation>was jedes bewertete Buch zum Punktwert beiträgt</translation></message>
<message><source>how much the score falls without each rated book</source><translation>wie stark der Punktwert ohne jedes bewertete Buch sinkt</translation></message>
<message><source>liked books near the recommended one in the model's space</source><translation>gemochte Bücher nahe dem empfohlenen im Raum des Modells</translation></message>
<message><source>no rated book speaks for these in particular</source><translation>kein bewertetes Buch spricht besonders für diese</translation></message>
<message numerus="yes"><source>%n books are left out as other editions of what was read, told by title and author</source><comment>%n book is left out as another edition of what was read, told by title and author</comment><translation><numerusform>%n Buch ist als andere Ausgabe von Gelesenem ausgelassen, erkannt an Titel und Autor</numerusform><numerusform>%n Bücher sind als andere Ausgaben von Gelesenem ausgelassen, erkannt an Titel und Autor</numerusform></translation></message>
<message numerus="yes"><source>%n books are left out as other editions of what was read, told by title and author; %1 of them by vectors that are near, where title or author leave it open</source><comment>%n book is left out as another edition of what was read, told by vectors that are near, as title or author leave it open</comment><translation><numerusform>%n Buch ist als andere Ausgabe von Gelesenem ausgelassen, erkannt an nahen Vektoren (%1), da Titel oder Autor es offenlassen</numerusform><numerusform>%n Bücher sind als andere Ausgaben von Gelesenem ausgelassen, erkannt an Titel und Autor; %1 davon an nahen Vektoren, wo Titel oder Autor es offenlassen</numerusform></translation></message>
<message><source>rating</source><comment>column of a table</comment><translation>Bewertung</translation></message>
<message><source>predicted</source><comment>column of a table</comment><translation>vorhergesagt</translation></message>
<message><source>because</source><comment>column of a table</comment><translation>wegen</translation></message>
<message><source>Books taken: %1, %2 of them:</source><translation>Genommene Bücher: %1, davon %2:</translation></message>
<message><source>Books taken: %1</source><translation>Genommene Bücher: %1</translation></message>
<message><source>Rated books: %1, the %2 rated highest:</source><translation>Bewertete Bücher: %1, die %2 am höchsten bewerteten:</translation></message>
<message><source>Rated books: %1</source><translation>Bewertete Bücher: %1</translation></message>
<message><source>No book is left to recommend.</source><translation>Es bleibt kein Buch zu empfehlen.</translation></message>
<message><source>Recommended books:</source><translation>Empfohlene Bücher:</translation></message>
<message><source>predicted: held within the scale of %1 to %2; the order is that of the model's own figures, which lie beyond it</source><translation>vorhergesagt: auf die Skala von %1 bis %2 begrenzt; die Reihenfolge ist die der eigenen Werte des Modells, die darüber hinausgehen</translation></message>
<message><source>* %1; its score is chance</source><comment>why nothing is known of a book</comment><translation>* %1; der Punktwert ist Zufall</translation></message>
<message><source>because: %1</source><translation>wegen: %1</translation></message>
<message><source>likeness</source><comment>column of a table</comment><translation>Ähnlichkeit</translation></message>
<message><source>common</source><comment>column of a table</comment><translation>gemeinsam</translation></message>
<message><source>No reader is like this one.</source><translation>Kein Leser ähnelt diesem.</translation></message>
<message><source>Readers like this one:</source><translation>Leser, die diesem ähneln:</translation></message>
<message><source>all</source><comment>of the data</comment><translation>alle</translation></message>
<message><source>trial %1 with %2: %3</source><comment>which, of how much of the data, its settings</comment><translation>Versuch %1 mit %2: %3</translation></message>
<message><source>trial %1: %2</source><comment>which, and its settings</comment><translation>Versuch %1: %2</translation></message>
<message><source>%1: %2</source><comment>a trial and what is said of it</comment><translation>%1: %2</translation></message>
<message><source>%1: %2 %3 in %4, the best so far</source><comment>a trial, a figure, its value, a time</comment><translation>%1: %2 %3 in %4, bisher am besten</translation></message>
<message><source>%1: %2 %3 in %4</source><comment>a trial, a figure, its value, a time</comment><translation>%1: %2 %3 in %4</translation></message>
<message><source>trial</source><comment>column of a table</comment><translation>Versuch</translation></message>
<message><source>best</source><comment>of the trials</comment><translation>bester Wert</translation></message>
<message><source>%1 could not be written; what was to stand there is in %2 instead</source><translation>%1 konnte nicht geschrieben werden; was dort stehen sollte, ist stattdessen in %2</translation></message>
<message><source>It could not be kept elsewhere either: neither the data folder nor the one for temporary files takes it</source><translation>Es ließ sich auch nirgends sonst aufbewahren: Weder der Datenordner noch der für temporäre Dateien nimmt es auf</translation></message>
<message><source>Both '-' and --json ask for standard output</source><translation>'-' und --json verlangen beide die Standardausgabe</translation></message>
<message><source>Name a file, or leave --json out</source><translation>Nennen Sie eine Datei, oder lassen Sie --json weg</translation></message>
<message><source>Cannot write to standard output</source><translation>Auf die Standardausgabe kann nicht geschrieben werden</translation></message>
<message><source>Cannot write to standard output: %1</source><translation>Auf die Standardausgabe kann nicht geschrieben werden: %1</translation></message>
<message><source>standard output</source><translation>Standardausgabe</translation></message>
<message><source>%1, several arrays. Name one by --tensor:</source><comment>a format</comment><translation>%1, mehrere Arrays. Nennen Sie eines mit --tensor:</translation></message>
<message><source>vectors</source><translation>Vektoren</translation></message>
<message><source>dimensions</source><translation>Dimensionen</translation></message>
<message><source>titles</source><translation>Titel</translation></message>
<message><source>no vector</source><translation>ohne Vektor</translation></message>
<message><source>%1: %2 (%3)</source><comment>an export's key and title, its files</comment><translation>%1: %2 (%3)</translation></message>
<message><source>%1
%2</source><comment>two lines</comment><translation>%1
%2</translation></message>
<message><source>The report is in %1</source><translation>Der Bericht ist in %1</translation></message>
<message><source>Write a run's results for other programs</source><translation>Die Ergebnisse eines Laufs für andere Programme schreiben</translation></message>
<message><source>Scale each vector to length 1; %1 only</source><comment>exports</comment><translation>Jeden Vektor auf Länge 1 bringen; nur %1</translation></message>
<message><source>Leave out the pictures of the books; %1 only. They are covers that the window has fetched and kept, else drawn ones; none is fetched</source><comment>exports</comment><translation>Die Bilder der Bücher weglassen; nur %1. Es sind Umschlagbilder, die das Fenster heruntergeladen und aufbewahrt hat, sonst gezeichnete; heruntergeladen wird keines</translation></message>
<message><source>Only this reader, can be repeated; %1 only</source><comment>exports</comment><translation>Nur dieser Leser, wiederholbar; nur %1</translation></message>
<message><source>Only this book, can be repeated; %1 only</source><comment>exports</comment><translation>Nur dieses Buch, wiederholbar; nur %1</translation></message>
<message><source>What is near, for %1. cosine: 1 - cosine of the angle; euclidean: distance; dot: product, where larger is nearer</source><comment>exports</comment><translation>Was als nah gilt, für %1. cosine: 1 - Kosinus des Winkels; euclidean: Distanz; dot: Skalarprodukt, wobei größer näher ist</translation></message>
<message><source>Books for each reader, or neighbors for each book; %1</source><comment>exports</comment><translation>Bücher für jeden Leser oder Nachbarn für jedes Buch; %1</translation></message>
<message><source>Of %1, can be repeated</source><comment>exports</comment><translation>Für %1, wiederholbar</translation></message>
<message><source>Replace a file of your own that is there already</source><translation>Eine schon vorhandene eigene Datei ersetzen</translation></message>
<message><source>The map of %1 is drawn as 'shelfspace map' draws it: --method, --dims, --set.</source><comment>exports</comment><translation>Die Karte von %1 wird gezeichnet, wie 'shelfspace map' sie zeichnet: --method, --dims, --set.</translation></message>
<message><source>What an earlier export wrote there, and nobody changed since, needs no --force.</source><translation>Was ein früherer Export dorthin geschrieben hat und seither niemand geändert hat, braucht kein --force.</translation></message>
<message><source>Write the whole run with its pictures as a page or a PDF</source><translation>Den ganzen Lauf mit seinen Bildern als Seite oder PDF schreiben</translation></message>
<message><source>What to write: FILE.html, FILE.pdf; -: a page to standard output</source><translation>Was zu schreiben ist: FILE.html, FILE.pdf; -: eine Seite auf die Standardausgabe</translation></message>
<message><source>Only these, separated by commas; without it all, in this order</source><translation>Nur diese, durch Kommas getrennt; ohne Angabe alle, in dieser Reihenfolge</translation></message>
<message><source>The readers whose books are shown, separated by commas; without it those with most ratings</source><translation>Die Leser, deren Bücher gezeigt werden, durch Kommas getrennt; ohne Angabe die mit den meisten Bewertungen</translation></message>
<message><source>Another run to put its figures beside, can be repeated; measured on the same held-out part</source><translation>Ein weiterer Lauf, dessen Kennzahlen daneben stehen, wiederholbar; gemessen am selben zurückgehaltenen Teil</translation></message>
<message><source>What it is printed on; without it as usual in the country</source><translation>Worauf gedruckt wird; ohne Angabe wie im Land üblich</translation></message>
<message><source>Replace a page that is there already</source><translation>Eine schon vorhandene Seite ersetzen</translation></message>
<message><source>here</source><comment>a data set is on the disk</comment><translation>vorhanden</translation></message>
<message><source>%1 here</source><comment>so many bytes of a data set</comment><translation>%1 vorhanden</translation></message>
<message><source>size</source><comment>column of a table</comment><translation>Größe</translation></message>
<message><source>'shelfspace fetch KEY' shows the terms of one, and how it is fetched. Readers, books and ratings are as published; what only the server knows has a dash.</source><translation>'shelfspace fetch KEY' zeigt die Bedingungen eines Datensatzes und wie er heruntergeladen wird. Leser, Bücher und Bewertungen sind wie veröffentlicht; was nur der Server weiß, hat einen Strich.</translation></message>
<message><source>%1, published by %2</source><comment>a data set</comment><translation>%1, herausgegeben von %2</translation></message>
<message><source>Terms: %1</source><translation>Bedingungen: %1</translation></message>
<message><source>The publisher's own words count: %1</source><comment>an address</comment><translation>Es gilt der Wortlaut des Herausgebers: %1</translation></message>
<message><source>To cite: %1</source><translation>Zum Zitieren: %1</translation></message>
<message><source>%1 (not encrypted)</source><comment>an address</comment><translation>%1 (unverschlüsselt)</translation></message>
<message><source>Asked for: %1</source><comment>an address</comment><translation>Angefragt wird: %1</translation></message>
<message><source>or else: %1</source><comment>an address</comment><translation>oder sonst: %1</translation></message>
<message><source>size told by the server</source><translation>Größe nennt der Server</translation></message>
<message><source>%1, MD5 %2</source><comment>a size and a checksum</comment><translation>%1, MD5 %2</translation></message>
<message><source>%1, the publisher gives no checksum: its beginning is looked at</source><comment>a size</comment><translation>%1, der Herausgeber gibt keine Prüfsumme an: Der Anfang wird geprüft</translation></message>
<message><source>Nothing was fetched: the terms have to be accepted</source><translation>Nichts wurde heruntergeladen: Die Bedingungen müssen angenommen werden</translation></message>
<message><source>Who does so calls 'shelfspace fetch %1 --accept-terms'.</source><translation>Wer das tut, ruft 'shelfspace fetch %1 --accept-terms' auf.</translation></message>
<message><source>Asking %1</source><comment>an address</comment><translation>Anfrage an %1</translation></message>
<message><source>Fetching %1</source><translation>Herunterladen von %1</translation></message>
<message><source>%1 is in %2 (%3)</source><comment>a data set, a folder, a size</comment><translation>%1 ist in %2 (%3)</translation></message>
<message><source>There is no data set called '%1'</source><translation>Den Datensatz „%1“ gibt es nicht</translation></message>
<message><source>'shelfspace fetch' lists them.</source><translation>'shelfspace fetch' listet sie auf.</translation></message>
<message><source>List ready data sets, or fetch one from its publisher</source><translation>Fertige Datensätze auflisten oder einen vom Herausgeber herunterladen</translation></message>
<message><source>Its key; without one they are listed, and nothing is asked for</source><translation>Sein Schlüssel; ohne ihn werden sie aufgelistet, und nichts wird angefragt</translation></message>
<message><source>Accept the terms, which are shown without this, and fetch</source><translation>Die Bedingungen annehmen, die ohne dies gezeigt werden, und herunterladen</translation></message>
<message><source>Ask this address instead of the publisher's, with the names of the files behind it</source><translation>Diese Adresse statt der des Herausgebers anfragen; die Namen der Dateien werden angehängt</translation></message>
<message><source>The folder to put the files into instead of the program's own; made where it is missing</source><translation>Der Ordner für die Dateien statt des programmeigenen; wird angelegt, wo er fehlt</translation></message>
<message><source>Fetch it once more where it is there already; what changed since is told</source><translation>Noch einmal herunterladen, was schon vorhanden ist; was sich seither geändert hat, wird gesagt</translation></message>
<message><source>A fetch that was stopped or broke off goes on where it ended when it is called again.</source><translation>Ein Herunterladen, das gestoppt wurde oder abbrach, macht dort weiter, wo es endete, wenn es erneut aufgerufen wird.</translation></message>
<message><source>Write the user guide as web pages</source><translation>Das Handbuch als Webseiten schreiben</translation></message>
<message><source>A folder for each language that the guide is written in; the first page of each is named.</source><translation>Ein Ordner für jede Sprache, in der das Handbuch geschrieben ist; die erste Seite jedes Ordners wird genannt.</translation></message>
<message><source>There is no command '%1'</source><translation>Den Befehl „%1“ gibt es nicht</translation></message>
<message><source>See 'shelfspace help'.</source><translation>Siehe 'shelfspace help'.</translation></message>
<message><source>Explain the commands, or one of them</source><translation>Die Befehle oder einen davon erklären</translation></message>
<message><source>The command to explain</source><translation>Der zu erklärende Befehl</translation></message>
<message><source>Print all of it as a manual page, in the form that man reads</source><translation>Alles als Handbuchseite ausgeben, in der Form, die man liest</translation></message>
<message><source>The date that the manual page bears</source><translation>Das Datum, das die Handbuchseite trägt</translation></message>
<message><source>Print what lets a shell complete calls of this program</source><translation>Ausgeben, womit eine Shell Aufrufe dieses Programms vervollständigt</translation></message>
<message><source>The shell</source><translation>Die Shell</translation></message>
<message><source>The Debian package puts it where the shells look; without one, the examples do.</source><translation>Das Debian-Paket legt es dorthin, wo die Shells danach suchen; ohne Paket tun es die Beispiele.</translation></message>
<message><source>training and validation loss by epoch</source><translation>Trainings- und Validierungs-Loss nach Epoche</translation></message>
<message><source>the books in named groups, laid out by %1</source><translation>die Bücher in benannten Gruppen, angeordnet mit %1</translation></message>
<message><source>the whole run on one page</source><translation>der ganze Lauf auf einer Seite</translation></message>
<message><source>the trained run; 'shelfspace %1' opens it</source><translation>der trainierte Lauf; 'shelfspace %1' öffnet ihn</translation></message>
<message><source>the nearest books of the most rated ones</source><translation>die nächsten Bücher der am häufigsten bewerteten</translation></message>
<message><source>what some readers rated, and books for them</source><translation>was einige Leser bewertet haben, und Bücher für sie</translation></message>
<message><source>A file of this name is there already</source><translation>Eine Datei dieses Namens gibt es schon</translation></message>
<message><source>Name another folder, or add --force to replace it and what else an earlier tour left there.</source><translation>Nennen Sie einen anderen Ordner, oder fügen Sie --force hinzu, um sie zu ersetzen und was ein früherer Rundgang dort sonst hinterlassen hat.</translation></message>
<message><source>Do the main job with pictures: train, draw curves and map, list neighbors and recommendations, export; on the sample library where no DATA are named</source><translation>Die Hauptarbeit mit Bildern tun: trainieren, Kurven und Karte zeichnen, Nachbarn und Empfehlungen auflisten, exportieren; mit der Beispielbibliothek, wo keine DATA genannt sind</translation></message>
<message><source>The model to train; see 'shelfspace presets'</source><translation>Das zu trainierende Modell; siehe 'shelfspace presets'</translation></message>
<message><source>Replace an earlier tour that is there already</source><translation>Einen schon vorhandenen früheren Rundgang ersetzen</translation></message>
<message><source>Something went wrong inside the program: %1</source><translation>Im Programm ist etwas schiefgegangen: %1</translation></message>
<message><source>Something went wrong inside the program</source><translation>Im Programm ist etwas schiefgegangen</translation></message>
<message><source>The system could not start another thread; close other programs and try again</source><translation>Das System konnte keinen weiteren Thread starten; schließen Sie andere Programme, und versuchen Sie es erneut</translation></message>
<message><source>The part of Shelfspace that shows windows and draws pictures, %1, is not there</source><translation>Der Teil von Shelfspace, der Fenster zeigt und Bilder zeichnet, %1, fehlt</translation></message>
<message><source>The part of Shelfspace that shows windows and draws pictures, %1, does not start: %2</source><translation>Der Teil von Shelfspace, der Fenster zeigt und Bilder zeichnet, %1, startet nicht: %2</translation></message>
<message><source>Install Shelfspace again.</source><translation>Installieren Sie Shelfspace neu.</translation></message>
<message><source>numbers of curves</source><translation>Zahlen von Kurven</translation></message>
<message><source>such a table</source><translation>eine solche Tabelle</translation></message>
<message numerus="yes"><source>%n parameters</source><comment>%n parameter</comment><translation><numerusform>%n Parameter</numerusform><numerusform>%n Parameter</numerusform></translation></message>
<message><source>Whether it answers, and of which run</source><translation>Ob er antwortet, und zu welchem Lauf</translation></message>
<message><source>The books of the run, some at a time</source><translation>Die Bücher des Laufs, jeweils einige</translation></message>
<message><source>A reader's books and the best others: what 'recommend --json' writes</source><translation>Die Bücher eines Lesers und die besten anderen: was 'recommend --json' schreibt</translation></message>
<message><source>The same for somebody new, whose ratings are the body: {"ratings": [{"book": "12", "rating": 4.5}]}, or the text of a file that 'recommend --reader' takes</source><translation>Dasselbe für jemand Neuen, dessen Bewertungen der Body enthält: {"ratings": [{"book": "12", "rating": 4.5}]}, oder der Text einer Datei, die 'recommend --reader' annimmt</translation></message>
<message><source>The books nearest to one in the model's space: what 'neighbors --json' writes</source><translation>Die Bücher, die einem im Raum des Modells am nächsten sind: was 'neighbors --json' schreibt</translation></message>
<message><source>What the model expects of one reader and one book</source><translation>Was das Modell für einen Leser und ein Buch erwartet</translation></message>
<message><source>All of this for programs, as OpenAPI</source><translation>All dies für Programme, als OpenAPI</translation></message>
<message><source>Port %1 of %2 is taken by another program</source><translation>Port %1 von %2 ist von einem anderen Programm belegt</translation></message>
<message><source>Port %1 of %2 is not allowed</source><translation>Port %1 von %2 ist nicht erlaubt</translation></message>
<message><source>Port %1 of %2 cannot be listened to: %3</source><translation>Auf Port %1 von %2 kann nicht gelauscht werden: %3</translation></message>
<message><source>An end of this reader's scale is larger than any rating can be</source><translation>Ein Ende der Skala dieses Lesers ist größer, als eine Bewertung sein kann</translation></message>
<message><source>The rating of '%1' is larger than any rating can be</source><translation>Die Bewertung von „%1“ ist größer, als eine Bewertung sein kann</translation></message>
<message><source>The rating '%1' is not a number</source><translation>Die Bewertung „%1“ ist keine Zahl</translation></message>
<message><source>The rating %1 lies outside the scale of the data, which goes from %2 to %3</source><translation>Die Bewertung %1 liegt außerhalb der Skala der Daten, die von %2 bis %3 reicht</translation></message>
<message><source>The file holds ratings of several readers, '%1' and '%2' among them</source><translation>Die Datei enthält Bewertungen mehrerer Leser, darunter „%1“ und „%2“</translation></message>
<message><source>Keep the lines of one of them; a reader of the run's data is named by --user.</source><translation>Behalten Sie nur die Zeilen eines davon; einen Leser aus den Daten des Laufs nennt --user.</translation></message>
<message><source>The header names no item_id or no rating</source><translation>Der Kopfzeile fehlt item_id oder rating</translation></message>
<message><source>The first line is item_id,rating.</source><translation>Die erste Zeile ist item_id,rating.</translation></message>
<message><source>A line is a book's id and its rating.</source><translation>Eine Zeile besteht aus der ID eines Buchs und seiner Bewertung.</translation></message>
<message><source>Another window has been writing the tags of these books for long</source><translation>Ein anderes Fenster schreibt schon lange die Schlagwörter dieser Bücher</translation></message>
<message><source>Change a tag again, and it is tried anew</source><translation>Ändern Sie ein Schlagwort erneut, dann wird es wieder versucht</translation></message>
<message><source>The tags of these books cannot be read: %1</source><translation>Die Schlagwörter dieser Bücher sind nicht lesbar: %1</translation></message>
<message><source>See that the file can be read, and start again</source><translation>Sorgen Sie dafür, dass die Datei lesbar ist, und starten Sie neu</translation></message>
<message numerus="yes"><source>the page has room for %1 of %n readers, evenly drawn; --user names others</source><comment>the page has room for %1 of %n reader, evenly drawn; --user names others</comment><translation><numerusform>die Seite hat Platz für %1 von einem Leser, gleichmäßig gezogen; --user nennt andere</numerusform><numerusform>die Seite hat Platz für %1 von %n Lesern, gleichmäßig gezogen; --user nennt andere</numerusform></translation></message>
<message><source>Writing the page</source><translation>Schreiben der Seite</translation></message>
<message><source>Page that recommends (HTML)</source><translation>Seite, die empfiehlt (HTML)</translation></message>
<message><source>Pick a reader or rate books yourself in any browser, on a phone too; a folder that asks no network.</source><translation>Wählen Sie einen Leser, oder bewerten Sie selbst Bücher, in jedem Browser, auch auf dem Telefon; ein Ordner, der kein Netz braucht.</translation></message>
<message><source>any browser, without a network</source><translation>jeder Browser, ohne Netz</translation></message>
<message><source>Picture of the loss curves</source><translation>Bild der Loss-Kurven</translation></message>
<message><source>On a light ground.</source><translation>Auf hellem Grund.</translation></message>
<message><source>any viewer of pictures</source><translation>jeder Bildbetrachter</translation></message>
<message><source>Picture of the map</source><translation>Bild der Karte</translation></message>
<message><source>As it stands on the Map page.</source><translation>Wie sie auf der Seite „Karte“ steht.</translation></message>
<message><source>The pages of the report could not be drawn</source><translation>Die Seiten des Berichts konnten nicht gezeichnet werden</translation></message>
<message><source>Report</source><translation>Bericht</translation></message>
<message><source>The whole run as one web page.</source><translation>Der ganze Lauf als eine Webseite.</translation></message>
<message><source>The page of the report could not be filled: %1</source><translation>Die Seite des Berichts konnte nicht gefüllt werden: %1</translation></message>
<message><source>%1: %2</source><comment>a setting and its value</comment><translation>%1: %2</translation></message>
<message><source>Finding groups in groups</source><translation>Suche nach Gruppen in Gruppen</translation></message>
<message><source>Finding neighbors</source><translation>Suche nach Nachbarn</translation></message>
<message><source>Interactive map (HTML)</source><translation>Interaktive Karte (HTML)</translation></message>
<message><source>The map with groups, search and every book's nearest ones, in one file.</source><translation>Die Karte mit Gruppen, Suche und den nächsten Büchern zu jedem Buch, in einer Datei.</translation></message>
<message><source>Choose files of ratings.</source><translation>Wählen Sie Bewertungsdateien.</translation></message>
<message><source>%1: %2</source><comment>a place and what is said of it</comment><translation>%1: %2</translation></message>
<message><source>A part of the path is a file, not a folder</source><translation>Ein Teil des Pfads ist eine Datei, kein Ordner</translation></message>
<message><source>The name is too long</source><translation>Der Name ist zu lang</translation></message>
<message><source>Name the file itself</source><translation>Nennen Sie die Datei selbst</translation></message>
<message><source>Ask its owner, or name another file</source><translation>Fragen Sie den Besitzer, oder nennen Sie eine andere Datei</translation></message>
<message><source>Try again, or copy the file elsewhere</source><translation>Versuchen Sie es erneut, oder kopieren Sie die Datei anderswohin</translation></message>
<message><source>Check the name, or write the file again</source><translation>Prüfen Sie den Namen, oder schreiben Sie die Datei neu</translation></message>
<message><source>Name a file of text, such as CSV or TSV</source><translation>Nennen Sie eine Textdatei, etwa CSV oder TSV</translation></message>
<message><source>Readers by taste</source><translation>Leser nach Geschmack</translation></message>
<message><source>Readers by %1</source><comment>what is known of them, such as age</comment><translation>Leser nach %1</translation></message>
<message><source>Books by genre</source><translation>Bücher nach Genre</translation></message>
<message><source>Books by year</source><translation>Bücher nach Jahr</translation></message>
<message><source>Books by language</source><translation>Bücher nach Sprache</translation></message>
<message><source>Readers by how many of their ratings are in training, in quarters</source><translation>Leser danach, wie viele ihrer Bewertungen im Training sind, in Vierteln</translation></message>
<message><source>Readers by the genre that they have most beyond what chance would give them</source><translation>Leser nach dem Genre, von dem sie am meisten über den Zufall hinaus haben</translation></message>
<message><source>Readers by each thing that the data say of them</source><translation>Leser nach allem, was die Daten über sie sagen</translation></message>
<message><source>Books by how many ratings they have in training, in quarters of all of these</source><translation>Bücher danach, wie viele Bewertungen sie im Training haben, in Vierteln von allen diesen</translation></message>
<message><source>Books by whether they have no, few or more ratings in training</source><translation>Bücher danach, ob sie keine, wenige oder mehr Bewertungen im Training haben</translation></message>
<message><source>Books by their main genre</source><translation>Bücher nach ihrem Hauptgenre</translation></message>
<message><source>Books by the decade in which they appeared</source><translation>Bücher nach dem Jahrzehnt, in dem sie erschienen sind</translation></message>
<message><source>Books by their language</source><translation>Bücher nach ihrer Sprache</translation></message>
<message><source>The file was deleted or replaced while it was read</source><translation>Die Datei wurde gelöscht oder ersetzt, während sie gelesen wurde</translation></message>
<message><source>The file grew while it was read</source><translation>Die Datei wuchs, während sie gelesen wurde</translation></message>
<message><source>The file became shorter while it was read</source><translation>Die Datei wurde kürzer, während sie gelesen wurde</translation></message>
<message><source>The file was changed while it was read</source><translation>Die Datei wurde geändert, während sie gelesen wurde</translation></message>
<message><source>a 7-Zip archive</source><translation>ein 7-Zip-Archiv</translation></message>
<message><source>a RAR archive</source><translation>ein RAR-Archiv</translation></message>
<message><source>a data base of SQLite</source><translation>eine SQLite-Datenbank</translation></message>
<message><source>a PDF document</source><translation>ein PDF-Dokument</translation></message>
<message><source>an old or encrypted workbook of Excel</source><translation>eine alte oder verschlüsselte Excel-Arbeitsmappe</translation></message>
<message><source>an HDF5 file</source><translation>eine HDF5-Datei</translation></message>
<message><source>an array of NumPy</source><translation>ein NumPy-Array</translation></message>
<message><source>Check whether %1 says what is meant: it decides in which column of the ratings the books are looked for.</source><translation>Prüfen Sie, ob %1 das Gemeinte sagt: Es bestimmt, in welcher Spalte der Bewertungen die Bücher gesucht werden.</translation></message>
<message><source>column %1 is taken for the reader, since its ids begin with A and are long, as those of Amazon's readers; column %2 for the book, whose numbers have ten signs; column 3 for the rating, column 4 for the time</source><translation>Spalte %1 gilt als der Leser, da ihre IDs mit A beginnen und lang sind, wie die der Leser von Amazon; Spalte %2 als das Buch, dessen Nummern zehn Zeichen haben; Spalte 3 als die Bewertung, Spalte 4 als die Zeit</translation></message>
<message><source>ratings without reviews and without a header, as published in 2014 (reader first) and 2018 (book first): the ids tell which</source><translation>Bewertungen ohne Rezensionen und ohne Kopfzeile, wie 2014 (Leser zuerst) und 2018 (Buch zuerst) veröffentlicht: Die IDs zeigen, welche es ist</translation></message>
<message><source>both releases; which of its many id columns joins ratings to books is found by coverage and said</source><translation>beide Veröffentlichungen; welche der vielen ID-Spalten Bewertungen und Bücher verbindet, wird an der Abdeckung erkannt und gesagt</translation></message>
<message><source>No column is named for this: %1; the columns are: %2</source><comment>%1: book, user, rating</comment><translation>Keine Spalte ist danach benannt: %1; die Spalten sind: %2</translation></message>
<message><source>No key is named for this: %1; the keys are: %2</source><comment>%1: book, user, rating</comment><translation>Kein Schlüssel ist danach benannt: %1; die Schlüssel sind: %2</translation></message>
<message><source>`.inter`, `.item` and `.user` files, whose header names each column with its type (`user_id:token`)</source><translation>`.inter`-, `.item`- und `.user`-Dateien, deren Kopfzeile jede Spalte mit ihrem Typ nennt (`user_id:token`)</translation></message>
<message><source>any CSV or TSV file whose header names user, item and rating, or whose columns tell by what is in them and by their order; 0 means "not rated" beside UCSD Goodreads' column is_read</source><translation>jede CSV- oder TSV-Datei, deren Kopfzeile Leser, Buch und Bewertung nennt oder deren Spalten sich an Inhalt und Reihenfolge erkennen lassen; 0 bedeutet „nicht bewertet“ neben der Spalte is_read von UCSD Goodreads</translation></message>
<message><source>seconds</source><translation>Sekunden</translation></message>
<message><source>milliseconds</source><translation>Millisekunden</translation></message>
<message><source>microseconds</source><translation>Mikrosekunden</translation></message>
<message><source>nanoseconds</source><translation>Nanosekunden</translation></message>
<message><source>%1 makes the times too early to be true: by their size they count %2</source><comment>%2: seconds, milliseconds, ...</comment><translation>Mit %1 liegen die Zeiten unglaubwürdig früh: Ihrer Größe nach zählen sie %2</translation></message>
<message><source>%1 makes the times too late to be true: by their size they count %2</source><comment>%2: seconds, milliseconds, ...</comment><translation>Mit %1 liegen die Zeiten unglaubwürdig spät: Ihrer Größe nach zählen sie %2</translation></message>
<message numerus="yes"><source>all %n ratings are %1</source><comment>the %n rating is %1</comment><translation><numerusform>die eine Bewertung ist %1</numerusform><numerusform>alle %n Bewertungen sind %1</numerusform></translation></message>
<message numerus="yes"><source>%n books taken on %1</source><comment>%n book taken on %1</comment><translation><numerusform>%n Buch, genommen am %1</numerusform><numerusform>%n Bücher, genommen am %1</numerusform></translation></message>
<message numerus="yes"><source>%n ratings on %1</source><comment>%n rating on %1</comment><translation><numerusform>%n Bewertung am %1</numerusform><numerusform>%n Bewertungen am %1</numerusform></translation></message>
<message numerus="yes"><source>%n books taken</source><comment>%n book taken</comment><translation><numerusform>%n genommenes Buch</numerusform><numerusform>%n genommene Bücher</numerusform></translation></message>
<message numerus="yes"><source>the same %n books taken as reader %1</source><comment>the same %n book taken as reader %1</comment><translation><numerusform>dasselbe genommene Buch wie Leser %1</numerusform><numerusform>dieselben %n genommenen Bücher wie Leser %1</numerusform></translation></message>
<message numerus="yes"><source>the same %n ratings as reader %1</source><comment>the same %n rating as reader %1</comment><translation><numerusform>dieselbe Bewertung wie Leser %1</numerusform><numerusform>dieselben %n Bewertungen wie Leser %1</numerusform></translation></message>
<message numerus="yes"><source>%n books are written in two ways, which the catalogue takes for one</source><comment>%n book is written in two ways, which the catalogue takes for one</comment><translation><numerusform>%n Buch ist auf zwei Arten geschrieben, die der Katalog für eines hält</numerusform><numerusform>%n Bücher sind auf zwei Arten geschrieben, die der Katalog für je eines hält</numerusform></translation></message>
<message numerus="yes"><source>%n readers are written in two ways, which their table takes for one</source><comment>%n reader is written in two ways, which their table takes for one</comment><translation><numerusform>%n Leser ist auf zwei Arten geschrieben, die die Lesertabelle für einen hält</numerusform><numerusform>%n Leser sind auf zwei Arten geschrieben, die die Lesertabelle für je einen hält</numerusform></translation></message>
<message><source>There are several files of ratings: %1, %2 and more</source><translation>Es gibt mehrere Bewertungsdateien: %1, %2 und weitere</translation></message>
<message><source>There are several files of ratings: %1, %2</source><translation>Es gibt mehrere Bewertungsdateien: %1, %2</translation></message>
<message><source>Check the name, or whether it was moved</source><translation>Prüfen Sie den Namen und ob sie verschoben wurde</translation></message>
<message><source>%1 on line %2</source><comment>an id</comment><translation>%1 in Zeile %2</translation></message>
<message><source>Reader</source><translation>Leser</translation></message>
<message><source>The ratings' column with the readers, by name or by number from 1</source><translation>Die Spalte der Bewertungen mit den Lesern, nach Name oder nach Nummer ab 1</translation></message>
<message><source>Book</source><translation>Buch</translation></message>
<message><source>The ratings' column with the books</source><translation>Die Spalte der Bewertungen mit den Büchern</translation></message>
<message><source>Rating</source><translation>Bewertung</translation></message>
<message><source>The ratings' column with the ratings</source><translation>Die Spalte der Bewertungen mit den Bewertungen</translation></message>
<message><source>Time</source><translation>Zeit</translation></message>
<message><source>The ratings' column with the times</source><translation>Die Spalte der Bewertungen mit den Zeiten</translation></message>
<message><source>Title (catalogue)</source><translation>Titel (Katalog)</translation></message>
<message><source>The catalogue's column with the titles</source><translation>Die Spalte des Katalogs mit den Titeln</translation></message>
<message><source>First line</source><translation>Erste Zeile</translation></message>
<message><source>Whether the first line of the ratings names the columns (yes) or is a rating, too (no)</source><translation>Ob die erste Zeile der Bewertungen die Spalten benennt (yes) oder selbst eine Bewertung ist (no)</translation></message>
<message><source>First line is a rating</source><translation>Erste Zeile ist eine Bewertung</translation></message>
<message><source>The same as --header no</source><translation>Dasselbe wie --header no</translation></message>
<message><source>Between the fields</source><translation>Zwischen den Feldern</translation></message>
<message><source>What stands between the fields: , ; | :: tab or another sign</source><translation>Was zwischen den Feldern steht: , ; | :: tab oder ein anderes Zeichen</translation></message>
<message><source>Characters</source><translation>Zeichenkodierung</translation></message>
<message><source>How characters are written: UTF-8, ISO-8859-1, windows-1252, ...</source><translation>Wie Zeichen kodiert sind: UTF-8, ISO-8859-1, windows-1252, ...</translation></message>
<message><source>Decimal sign</source><translation>Dezimalzeichen</translation></message>
<message><source>The decimal sign of the ratings, a comma or a point</source><translation>Das Dezimalzeichen der Bewertungen, Komma oder Punkt</translation></message>
<message><source>Means "not rated"</source><translation>Bedeutet „nicht bewertet“</translation></message>
<message><source>Ratings that mean 'not rated' and are left out: 0 or -1,99; none: all are ratings. Unless given, column names and numbers decide, which is said</source><translation>Bewertungen, die „nicht bewertet“ bedeuten und ausgelassen werden: 0 oder -1,99; none: alle sind Bewertungen. Ohne Angabe entscheiden Spaltennamen und Zahlen, und das wird gesagt</translation></message>
<message><source>Times are</source><translation>Zeiten sind</translation></message>
<message><source>What times written as numbers count since 1970 (seconds, milli-, microseconds), or the order of dates such as 7/8/2022 (day or month first)</source><translation>Was als Zahlen geschriebene Zeiten seit 1970 zählen (Sekunden, Milli-, Mikrosekunden), oder die Reihenfolge in Datumsangaben wie 7/8/2022 (Tag oder Monat zuerst)</translation></message>
<message><source>Ids are compared</source><translation>IDs vergleichen</translation></message>
<message><source>How ids of the ratings are looked up in the catalogue</source><translation>Wie IDs der Bewertungen im Katalog nachgeschlagen werden</translation></message>
<message><source>Of several ratings</source><translation>Von mehreren Bewertungen</translation></message>
<message><source>What to do with a book that a reader rated more than once: keep the last rating (the latest, where there are times; so it is unless given), the first, their mean, or all</source><translation>Was mit einem Buch geschieht, das ein Leser mehrmals bewertet hat: die letzte Bewertung behalten (die späteste, wo es Zeiten gibt; so ist es ohne Angabe), die erste, ihren Mittelwert oder alle</translation></message>
<message><source>Ratings since</source><translation>Bewertungen seit</translation></message>
<message><source>Leave out earlier ratings: 2015-01-01 or 2015-01-01T12:00:00, UTC</source><translation>Frühere Bewertungen auslassen: 2015-01-01 oder 2015-01-01T12:00:00, UTC</translation></message>
<message><source>Ratings until</source><translation>Bewertungen bis</translation></message>
<message><source>Leave out later ratings; a date stands for its end</source><translation>Spätere Bewertungen auslassen; ein Datum steht für sein Ende</translation></message>
<message><source>Readers of one value, from</source><translation>Leser mit nur einem Wert, ab</translation></message>
<message><source>Leave out readers with so many equal ratings or more and no others</source><translation>Leser mit so vielen oder mehr gleichen Bewertungen und keinen anderen auslassen</translation></message>
<message><source>Taken from a rating of</source><translation>Genommen ab Bewertung</translation></message>
<message><source>A rating from here up counts as a book that was taken, and lower ones are left out</source><translation>Eine Bewertung ab hier zählt als genommenes Buch, niedrigere werden ausgelassen</translation></message>
<message><source>Readers drawn</source><translation>Gezogene Leser</translation></message>
<message><source>Draw so many readers, the same ones every time, and leave out the others; with --sample: readers in the sample library</source><translation>So viele Leser ziehen, jedes Mal dieselben, und die anderen auslassen; mit --sample: Leser in der Beispielbibliothek</translation></message>
<message><source>Least ratings of a reader</source><translation>Mindestbewertungen je Leser</translation></message>
<message><source>Leave out readers with fewer ratings; with --min-book until both hold (k-core)</source><translation>Leser mit weniger Bewertungen auslassen; mit --min-book, bis beides gilt (k-core)</translation></message>
<message><source>Least ratings of a book</source><translation>Mindestbewertungen je Buch</translation></message>
<message><source>Leave out books with fewer ratings, also such as nobody rated</source><translation>Bücher mit weniger Bewertungen auslassen, auch solche, die niemand bewertet hat</translation></message>
<message><source>Scale</source><translation>Skala</translation></message>
<message><source>Write the ratings on this scale: the smallest becomes LOW, the largest HIGH</source><translation>Die Bewertungen auf dieser Skala schreiben: Die kleinste wird zu LOW, die größte zu HIGH</translation></message>
<message><source>make a sample library of that size</source><comment>a task</comment><translation>eine Beispielbibliothek dieser Größe erzeugen</translation></message>
<message numerus="yes"><source>%n quoted fields take up further lines (%1), which look like rows of their own: %2</source><comment>%n quoted field takes up further lines (%1), which look like rows of their own: %2</comment><translation><numerusform>%n Feld in Anführungszeichen umfasst weitere Zeilen (%1), die wie eigene Datenzeilen aussehen: %2</numerusform><numerusform>%n Felder in Anführungszeichen umfassen weitere Zeilen (%1), die wie eigene Datenzeilen aussehen: %2</numerusform></translation></message>
<message><source>%1@%2</source><comment>a measure and how long its lists are</comment><translation>%1@%2</translation></message>
<message><source>a part of a page</source><translation>ein Teil einer Seite</translation></message>
<message><source>This model has no book vectors.</source><translation>Dieses Modell hat keine Buchvektoren.</translation></message>
<message><source>The scores of this model cannot be said in layers that other programs know.</source><translation>Die Punktwerte dieses Modells lassen sich nicht in Schichten ausdrücken, die andere Programme kennen.</translation></message>
<message><source>Train a network, a factorization or two towers, for example goodbooks-neural.</source><translation>Trainieren Sie ein Netz, eine Faktorisierung oder zwei Türme, zum Beispiel goodbooks-neural.</translation></message>
<message><source>Finding groups</source><translation>Suche nach Gruppen</translation></message>
<message><source>Nothing is trained yet.</source><translation>Noch ist nichts trainiert.</translation></message>
<message><source>Train a model first.</source><translation>Trainieren Sie zuerst ein Modell.</translation></message>
<message><source>There are no readers in this run, only books.</source><translation>In diesem Lauf gibt es keine Leser, nur Bücher.</translation></message>
<message><source>Take what is made of books, for example their vectors or nearest books.</source><translation>Nehmen Sie, was aus Büchern entsteht, zum Beispiel ihre Vektoren oder nächsten Bücher.</translation></message>
<message><source>These vectors were made elsewhere, and no training of them is known.</source><translation>Diese Vektoren sind anderswo entstanden, und über ihr Training ist nichts bekannt.</translation></message>
<message><source>Take what is made of books, for example their map or nearest books.</source><translation>Nehmen Sie, was aus Büchern entsteht, zum Beispiel ihre Karte oder nächsten Bücher.</translation></message>
<message><source>There is no map on the screen.</source><translation>Es ist keine Karte auf dem Bildschirm.</translation></message>
<message><source>Open the Map page first.</source><translation>Öffnen Sie zuerst die Seite „Karte“.</translation></message>
<message><source>an archive of NumPy arrays</source><translation>ein Archiv mit NumPy-Arrays</translation></message>
<message><source>a description of a run</source><translation>eine Beschreibung eines Laufs</translation></message>
<message><source>a NumPy array</source><translation>ein NumPy-Array</translation></message>
<message><source>an ONNX model</source><translation>ein ONNX-Modell</translation></message>
<message><source>a table of the books of a model</source><translation>eine Tabelle der Bücher eines Modells</translation></message>
<message><source>a table of the readers of a model</source><translation>eine Tabelle der Leser eines Modells</translation></message>
<message><source>a safetensors file</source><translation>eine safetensors-Datei</translation></message>
<message><source>a TensorFlow.js model</source><translation>ein TensorFlow.js-Modell</translation></message>
<message><source>the weights of a TensorFlow.js model</source><translation>die Gewichte eines TensorFlow.js-Modells</translation></message>
<message><source>the Projector's vectors</source><translation>die Vektoren des Projectors</translation></message>
<message><source>the Projector's labels</source><translation>die Beschriftungen des Projectors</translation></message>
<message><source>the Projector's configuration</source><translation>die Konfiguration des Projectors</translation></message>
<message><source>Drawing the books</source><translation>Zeichnen der Bücher</translation></message>
<message><source>for the TensorFlow Embedding Projector</source><translation>für den TensorFlow Embedding Projector</translation></message>
<message><source>a bookmark for the Projector</source><translation>ein Lesezeichen für den Projector</translation></message>
<message><source>a table of recommendations</source><translation>eine Empfehlungstabelle</translation></message>
<message><source>Recommending</source><translation>Empfehlen</translation></message>
<message><source>ten books for every reader</source><translation>zehn Bücher für jeden Leser</translation></message>
<message><source>a table of figures</source><translation>eine Kennzahlentabelle</translation></message>
<message><source>a table of rankings</source><translation>eine Rangfolgentabelle</translation></message>
<message><source>a table of vectors</source><translation>eine Vektortabelle</translation></message>
<message><source>a table of statistics</source><translation>eine Statistiktabelle</translation></message>
<message><source>the loss curves as a table</source><translation>die Loss-Kurven als Tabelle</translation></message>
<message><source>figures, vectors and their statistics as tables</source><translation>Kennzahlen, Vektoren und ihre Statistik als Tabellen</translation></message>
<message><source>a list of books for a web page</source><translation>eine Bücherliste für eine Webseite</translation></message>
<message><source>the books for a web page</source><translation>die Bücher für eine Webseite</translation></message>
<message><source>vectors in a word2vec format</source><translation>Vektoren in einem word2vec-Format</translation></message>
<message><source>This run file is damaged (section %1)</source><translation>Diese Laufdatei ist beschädigt (Abschnitt %1)</translation></message>
<message><source>This run file is damaged (section %1: %2)</source><translation>Diese Laufdatei ist beschädigt (Abschnitt %1: %2)</translation></message>
<message><source>save this run</source><comment>a task</comment><translation>diesen Lauf zu speichern</translation></message>
<message><source>Book bias</source><comment>a layer of a model</comment><translation>Buch-Bias</translation></message>
<message><source>User bias</source><comment>a layer of a model</comment><translation>Leser-Bias</translation></message>
<message><source>Mean rating</source><comment>a layer of a model</comment><translation>Mittlere Bewertung</translation></message>
<message><source>of all training ratings</source><comment>details of a layer</comment><translation>aller Trainingsbewertungen</translation></message>
<message><source>Sum</source><comment>a layer of a model</comment><translation>Summe</translation></message>
<message><source>Readers</source><comment>a layer of a model</comment><translation>Leser</translation></message>
<message numerus="yes"><source>%n samples</source><comment>%n sample</comment><translation><numerusform>%n Stichprobe</numerusform><numerusform>%n Stichproben</numerusform></translation></message>
<message><source>%1 of %2</source><comment>a number of samples, and how large each is</comment><translation>%1 von %2</translation></message>
<message><source>Book vectors and biases</source><comment>a layer of a model</comment><translation>Buchvektoren und -Bias</translation></message>
<message><source>User vectors and biases</source><comment>a layer of a model</comment><translation>Leservektoren und -Bias</translation></message>
<message><source>Dot product and biases</source><comment>a layer of a model</comment><translation>Skalarprodukt und Bias</translation></message>
<message><source>Average of samples</source><comment>a layer of a model</comment><translation>Mittel der Stichproben</translation></message>
<message><source>Book</source><comment>a layer of a model</comment><translation>Buch</translation></message>
<message><source>User</source><comment>a layer of a model</comment><translation>Leser</translation></message>
<message><source>Book embedding</source><comment>a layer of a model</comment><translation>Buch-Embedding</translation></message>
<message><source>User embedding</source><comment>a layer of a model</comment><translation>Leser-Embedding</translation></message>
<message><source>%1, non-negative</source><comment>details of a layer</comment><translation>%1, nichtnegativ</translation></message>
<message><source>Dot product</source><comment>a layer of a model</comment><translation>Skalarprodukt</translation></message>
<message><source>with the mean rating</source><comment>details of a layer</comment><translation>mit der mittleren Bewertung</translation></message>
<message><source>Book vectors</source><comment>a layer of a model</comment><translation>Buchvektoren</translation></message>
<message><source>Raise lambda</source><translation>Erhöhen Sie lambda</translation></message>
<message><source>The reader's books</source><comment>a layer of a model</comment><translation>Die Bücher des Lesers</translation></message>
<message><source>1 for each, 0 for the others</source><comment>details of a layer</comment><translation>1 für jedes, 0 für die anderen</translation></message>
<message><source>Weights</source><comment>a layer of a model</comment><translation>Gewichte</translation></message>
<message><source>%1, none from a book to itself</source><comment>details of a layer</comment><translation>%1, keines von einem Buch zu sich selbst</translation></message>
<message><source>Raise rdlae_lambda</source><translation>Erhöhen Sie rdlae_lambda</translation></message>
<message><source>%1, all but %2 zero</source><comment>details of a layer</comment><translation>%1, bis auf %2 alle null</translation></message>
<message><source>HR@10 0.637, NDCG@10 0.369 among 99 drawn books on MovieLens 1M (the weights and test lists that He et al. released)</source><translation>HR@10 0,637, NDCG@10 0,369 unter 99 gezogenen Büchern auf MovieLens 1M (die von He et al. veröffentlichten Gewichte und Testlisten)</translation></message>
<message><source>HR@10 0.671, NDCG@10 0.396 among 99 drawn books on MovieLens 1M (the weights and test lists that He et al. released)</source><translation>HR@10 0,671, NDCG@10 0,396 unter 99 gezogenen Büchern auf MovieLens 1M (die von He et al. veröffentlichten Gewichte und Testlisten)</translation></message>
<message><source>HR@10 0.671, NDCG@10 0.397 among 99 drawn books on MovieLens 1M (the weights and test lists that He et al. released, halves joined equally)</source><translation>HR@10 0,671, NDCG@10 0,397 unter 99 gezogenen Büchern auf MovieLens 1M (die von He et al. veröffentlichten Gewichte und Testlisten, Hälften gleich gewichtet)</translation></message>
<message><source>User GMF vector</source><comment>a layer of a model</comment><translation>GMF-Vektor des Lesers</translation></message>
<message><source>Book GMF vector</source><comment>a layer of a model</comment><translation>GMF-Vektor des Buchs</translation></message>
<message><source>Product</source><comment>a layer of a model</comment><translation>Produkt</translation></message>
<message><source>element by element</source><comment>details of a layer</comment><translation>elementweise</translation></message>
<message><source>User MLP vector</source><comment>a layer of a model</comment><translation>MLP-Vektor des Lesers</translation></message>
<message><source>Book MLP vector</source><comment>a layer of a model</comment><translation>MLP-Vektor des Buchs</translation></message>
<message><source>Concatenate</source><comment>a layer of a model</comment><translation>Verkettung</translation></message>
<message><source>Dense %1</source><comment>a layer of a model</comment><translation>Dicht %1</translation></message>
<message><source>%1, ReLU</source><comment>details of a layer</comment><translation>%1, ReLU</translation></message>
<message><source>Fusion</source><comment>a layer of a model</comment><translation>Fusion</translation></message>
<message><source>Prediction</source><comment>a layer of a model</comment><translation>Vorhersage</translation></message>
<message><source>%1, sigmoid</source><comment>details of a layer</comment><translation>%1, Sigmoid</translation></message>
<message><source>Nearest by ratings</source><comment>a layer of a model</comment><translation>Nächste nach Bewertungen</translation></message>
<message><source>%1, correlation</source><comment>details of a layer</comment><translation>%1, Korrelation</translation></message>
<message><source>Weighted mean of ratings</source><comment>a layer of a model</comment><translation>Gewichtetes Mittel der Bewertungen</translation></message>
<message><source>Nearest by sets</source><comment>a layer of a model</comment><translation>Nächste nach Mengen</translation></message>
<message><source>%1, cosine</source><comment>details of a layer</comment><translation>%1, Kosinus</translation></message>
<message><source>%1, BM25</source><comment>details of a layer</comment><translation>%1, BM25</translation></message>
<message><source>Sum of similarities</source><comment>a layer of a model</comment><translation>Summe der Ähnlichkeiten</translation></message>
<message><source>for rankings</source><comment>details of a layer</comment><translation>für Rangfolgen</translation></message>
<message><source>User's ratings</source><comment>a layer of a model</comment><translation>Bewertungen des Lesers</translation></message>
<message><source>batch x n</source><translation>Batch x n</translation></message>
<message><source>Mean difference</source><comment>a layer of a model</comment><translation>Mittlerer Unterschied</translation></message>
<message><source>of each pair of books, over those who rated both</source><comment>details of a layer</comment><translation>jedes Buchpaars, über die, die beide bewertet haben</translation></message>
<message><source>Biases</source><comment>a layer of a model</comment><translation>Bias</translation></message>
<message><source>where no pair was rated by both</source><comment>details of a layer</comment><translation>wo kein Paar von jemandem bewertet wurde</translation></message>
<message><source>Weighted mean</source><comment>a layer of a model</comment><translation>Gewichtetes Mittel</translation></message>
<message><source>by the number who rated both</source><comment>details of a layer</comment><translation>nach der Anzahl derer, die beide bewertet haben</translation></message>
<message><source>linear</source><comment>an activation</comment><translation>linear</translation></message>
<message><source>ReLU</source><comment>an activation</comment><translation>ReLU</translation></message>
<message><source>sigmoid</source><comment>an activation</comment><translation>Sigmoid</translation></message>
<message><source>tanh</source><comment>an activation</comment><translation>tanh</translation></message>
<message><source>%1, dropout %2</source><comment>details of a layer</comment><translation>%1, Dropout %2</translation></message>
<message><source>%1, %2</source><comment>details of a layer: its size and its activation</comment><translation>%1, %2</translation></message>
<message><source>Output</source><comment>a layer of a model</comment><translation>Ausgabe</translation></message>
<message><source>A common tutorial system for goodbooks-10k: embeddings and a dense network in the manner of He et al., Neural Collaborative Filtering, WWW 2017.</source><translation>Ein verbreitetes Tutorial-System für goodbooks-10k: Embeddings und ein dichtes Netz nach Art von He et al., Neural Collaborative Filtering, WWW 2017.</translation></message>
<message><source>A published tutorial system for MovieLens 100k; dropout: Srivastava et al., JMLR 15, 2014.</source><translation>Ein veröffentlichtes Tutorial-System für MovieLens 100k; Dropout: Srivastava et al., JMLR 15, 2014.</translation></message>
<message><source>A published serving example for goodbooks-10k; in the manner of Covington, Adams &amp; Sargin, RecSys 2016.</source><translation>Ein veröffentlichtes Beispiel für den Betrieb mit goodbooks-10k; nach Art von Covington, Adams &amp; Sargin, RecSys 2016.</translation></message>
<message><source>%1, averaged over the graph</source><comment>details of a layer</comment><translation>%1, gemittelt über den Graphen</translation></message>
<message><source>Biased matrix factorization that also learns from which books a reader chose to rate. More accurate than without, and slower.</source><translation>Matrixfaktorisierung mit Bias, die auch daraus lernt, welche Bücher ein Leser bewertet hat. Genauer als ohne und langsamer.</translation></message>
<message><source>What a reader picked up says something even before the stars are looked at. SVD++ gives each book a second vector for that, and a reader stands as a vector of the reader's own plus the average of these over all books the reader rated (their sum over the root of their number). The rest is biased matrix factorization. It is among the most accurate models for ratings where readers have rated a dozen books or more, and knows new readers from their list of books at once. Each step touches all of a reader's books, so it runs on one thread and takes several times as long.</source><translation>Was ein Leser zur Hand nimmt, sagt schon etwas, bevor man auf die Sterne schaut. SVD++ gibt jedem Buch dafür einen zweiten Vektor, und ein Leser steht als eigener Vektor plus das Mittel dieser Vektoren über alle Bücher, die er bewertet hat (ihre Summe durch die Wurzel ihrer Anzahl). Der Rest ist Matrixfaktorisierung mit Bias. Es gehört zu den genauesten Modellen für Bewertungen, wo Leser ein Dutzend Bücher oder mehr bewertet haben, und kennt neue Leser sofort aus der Liste ihrer Bücher. Jeder Schritt berührt alle Bücher eines Lesers, daher läuft es in einem Thread und dauert mehrmals so lange.</translation></message>
<message><source>stars where readers have a dozen ratings or more</source><translation>Sterne, wo Leser ein Dutzend Bewertungen oder mehr haben</translation></message>
<message><source>RMSE 0.919, MAE 0.721 on MovieLens 100k in five folds (SVD++ in the README of Surprise)</source><translation>RMSE 0,919, MAE 0,721 auf MovieLens 100k in fünf Folds (SVD++ in der README von Surprise)</translation></message>
<message><source>User's books</source><comment>a layer of a model</comment><translation>Bücher des Lesers</translation></message>
<message><source>all that the user rated</source><comment>details of a layer</comment><translation>alle, die der Leser bewertet hat</translation></message>
<message><source>Implicit embedding</source><comment>a layer of a model</comment><translation>Implizites Embedding</translation></message>
<message><source>batch x n x %1</source><translation>Batch x n x %1</translation></message>
<message><source>Sum over root of n</source><comment>a layer of a model</comment><translation>Summe durch Wurzel aus n</translation></message>
<message><source>Reader vector</source><comment>a layer of a model</comment><translation>Leservektor</translation></message>
<message><source>The reader's last books</source><comment>a layer of a model</comment><translation>Die letzten Bücher des Lesers</translation></message>
<message><source>1 for the last, 1/2 for the one before, ...</source><comment>details of a layer</comment><translation>1 für das letzte, 1/2 für das davor, ...</translation></message>
<message><source>What follows</source><comment>a layer of a model</comment><translation>Was folgt</translation></message>
<message><source>Reader</source><comment>a layer of a model</comment><translation>Leser</translation></message>
<message><source>Reader: %1</source><comment>a layer of a model, what is known of a reader</comment><translation>Leser: %1</translation></message>
<message><source>Book: %1</source><comment>a layer of a model, what is known of a book</comment><translation>Buch: %1</translation></message>
<message><source>Reader: numbers</source><comment>a layer of a model</comment><translation>Leser: Zahlen</translation></message>
<message><source>Book: numbers</source><comment>a layer of a model</comment><translation>Buch: Zahlen</translation></message>
<message><source>normalized</source><comment>details of a layer</comment><translation>normiert</translation></message>
<message><source>Reader: concatenate</source><comment>a layer of a model</comment><translation>Leser: Verkettung</translation></message>
<message><source>Book: concatenate</source><comment>a layer of a model</comment><translation>Buch: Verkettung</translation></message>
<message><source>Reader: dense %1</source><comment>a layer of a model</comment><translation>Leser: dicht %1</translation></message>
<message><source>Book: dense %1</source><comment>a layer of a model</comment><translation>Buch: dicht %1</translation></message>
<message><source>%1, linear</source><comment>details of a layer</comment><translation>%1, linear</translation></message>
<message><source>a run</source><translation>ein Lauf</translation></message>
<message><source>a search</source><translation>eine Suche</translation></message>
<message><source>a project</source><translation>ein Projekt</translation></message>
<message><source>a library's ratings</source><translation>die Bewertungen einer Bibliothek</translation></message>
<message><source>a library's catalogue</source><translation>der Katalog einer Bibliothek</translation></message>
<message><source>a table of coordinates</source><translation>eine Koordinatentabelle</translation></message>
<message><source>a table of clusters</source><translation>eine Clustertabelle</translation></message>
<message><source>a table of loss curves</source><translation>eine Tabelle mit Loss-Kurven</translation></message>
<message><source>a table of selected books</source><translation>eine Tabelle ausgewählter Bücher</translation></message>
<message><source>a table of nearest books</source><translation>eine Tabelle nächster Bücher</translation></message>
<message><source>a reader's ratings</source><translation>die Bewertungen eines Lesers</translation></message>
<message><source>a table of presets</source><translation>eine Tabelle der Voreinstellungen</translation></message>
<message><source>a page</source><translation>eine Seite</translation></message>
<message><source>a list of nearest books</source><translation>eine Liste nächster Bücher</translation></message>
<message><source>a list of readers</source><translation>eine Leserliste</translation></message>
<message><source>an animation</source><translation>eine Animation</translation></message>
<message><source>the list of a sample library's files</source><translation>die Dateiliste einer Beispielbibliothek</translation></message>
<message><source>the list of exported files</source><translation>die Liste exportierter Dateien</translation></message>
<message><source>a picture</source><translation>ein Bild</translation></message>
<message><source>a drawing</source><translation>eine Zeichnung</translation></message>
<message><source>An export into this folder was killed before all of its files had their names, and cannot be ended</source><translation>Ein Export in diesen Ordner wurde abgebrochen, bevor alle seine Dateien ihre Namen hatten, und lässt sich nicht abschließen</translation></message>
<message><source>An export into this folder was killed before all of its files had their names. It is not ended, since '%1' has been changed after it</source><translation>Ein Export in diesen Ordner wurde abgebrochen, bevor alle seine Dateien ihre Namen hatten. Abgeschlossen wird er nicht, da „%1“ danach geändert wurde</translation></message>
<message><source>The folder to write into has no name</source><translation>Der Zielordner hat keinen Namen</translation></message>
<message><source>The output file has no name</source><translation>Die Ausgabedatei hat keinen Namen</translation></message>
<message><source>'-' is no name for the folder to write into: standard output takes a single text only, and this is none</source><translation>'-' ist kein Name für den Zielordner: Die Standardausgabe nimmt nur einen einzelnen Text auf, und dies ist keiner</translation></message>
<message><source>'-' is no name for the output file: standard output takes a single text only, and this is none</source><translation>'-' ist kein Name für die Ausgabedatei: Die Standardausgabe nimmt nur einen einzelnen Text auf, und dies ist keiner</translation></message>
<message><source>a good start, as Keras 2, Keras 3 on JAX or PyTorch and, but for where epsilon stands, torch.optim.Adam take it: every row moves at every step, and what the ratings of a batch say of one row is summed before it is squared; Keras 3.15 on TensorFlow adds up the squares of each instead, and so differs for rows that occur twice in a batch</source><translation>ein guter Anfang, wie Keras 2, Keras 3 mit JAX oder PyTorch und, bis auf die Stelle von Epsilon, torch.optim.Adam es halten: Jede Zeile bewegt sich bei jedem Schritt, und was die Bewertungen eines Batchs über eine Zeile sagen, wird summiert, bevor es quadriert wird; Keras 3.15 mit TensorFlow summiert stattdessen die einzelnen Quadrate und weicht daher bei Zeilen ab, die in einem Batch zweimal vorkommen</translation></message>
<message><source>adam that draws all numbers toward zero besides, by the weight decay</source><translation>adam, das zudem alle Zahlen mit dem Weight Decay zur Null zieht</translation></message>
<message><source>adam that moves only the books and readers of the batch</source><translation>adam, das nur die Bücher und Leser des Batchs bewegt</translation></message>
<message><source>steps that grow shorter the more a number has moved, as in Keras 3: epsilon inside the root</source><translation>Schritte, die kürzer werden, je mehr sich eine Zahl bewegt hat, wie in Keras 3: Epsilon innerhalb der Wurzel</translation></message>
<message><source>adagrad as in torch.optim: epsilon beside the root, the sum of squares from 0</source><translation>adagrad wie in torch.optim: Epsilon neben der Wurzel, die Quadratsumme ab 0</translation></message>
<message><source>plain steps down the slope, with momentum where it is set</source><translation>einfache Schritte den Hang hinab, mit Momentum, wo es gesetzt ist</translation></message>
<message><source>steps of about one length however steep the slope, as in Keras 3: epsilon inside the root</source><translation>Schritte von etwa gleicher Länge, wie steil der Hang auch ist, wie in Keras 3: Epsilon innerhalb der Wurzel</translation></message>
<message><source>rmsprop as in torch.optim: epsilon beside the root</source><translation>rmsprop wie in torch.optim: Epsilon neben der Wurzel</translation></message>
<message><source>Linear</source><translation>Linear</translation></message>
<message><source>ReLU</source><translation>ReLU</translation></message>
<message><source>Sigmoid</source><translation>Sigmoid</translation></message>
<message><source>Tanh</source><translation>Tanh</translation></message>
<message><source>Squared error</source><translation>Quadratischer Fehler</translation></message>
<message><source>Absolute error</source><translation>Absoluter Fehler</translation></message>
<message><source>Huber</source><translation>Huber</translation></message>
<message><source>Adam</source><translation>Adam</translation></message>
<message><source>AdamW</source><translation>AdamW</translation></message>
<message><source>Lazy Adam</source><translation>Lazy Adam</translation></message>
<message><source>Adagrad</source><translation>Adagrad</translation></message>
<message><source>Adagrad (PyTorch)</source><translation>Adagrad (PyTorch)</translation></message>
<message><source>Plain descent</source><translation>Einfacher Abstieg</translation></message>
<message><source>RMSprop</source><translation>RMSprop</translation></message>
<message><source>RMSprop (PyTorch)</source><translation>RMSprop (PyTorch)</translation></message>
<message><source>Constant</source><translation>Konstant</translation></message>
<message><source>In steps</source><translation>In Stufen</translation></message>
<message><source>Exponential</source><translation>Exponentiell</translation></message>
<message><source>At random</source><translation>Zufällig</translation></message>
<message><source>Of each reader</source><translation>Je Leser</translation></message>
<message><source>By time</source><translation>Nach Zeit</translation></message>
<message><source>Last of each reader</source><translation>Letzte je Leser</translation></message>
<message><source>By a file</source><translation>Nach einer Datei</translation></message>
<message><source>%1 %2: %3.</source><comment>what a setting means; one of its values, and what that means</comment><translation>%1 %2: %3.</translation></message>
<message><source>Published systems</source><translation>Veröffentlichte Systeme</translation></message>
<message><source>Rating prediction</source><translation>Bewertungsvorhersage</translation></message>
<message><source>Baselines</source><translation>Vergleichsmodelle</translation></message>
<message><source>Validation file</source><translation>Validierungsdatei</translation></message>
<message><source>The file of held-out ratings; the ratings file is then all training.</source><translation>Die Datei mit zurückgehaltenen Bewertungen; die Bewertungsdatei ist dann ganz Training.</translation></message>
<message><source>How a rating is predicted or books are ranked: by means and biases, by products of vectors, by nearest neighbors, or by a neural network.</source><translation>Wie eine Bewertung vorhergesagt wird oder Bücher geordnet werden: mit Mittelwerten und Bias, mit Produkten von Vektoren, mit nächsten Nachbarn oder mit einem neuronalen Netz.</translation></message>
<message><source>tags</source><translation>Schlagwörter</translation></message>
<message><source>books that were given a name together, as a column to color and filter by</source><translation>Bücher, die gemeinsam einen Namen bekommen haben, als Spalte zum Färben und Filtern</translation></message>
<message><source>own readers</source><translation>eigene Leser</translation></message>
<message><source>readers whom a person made up, with their ratings and libraries</source><translation>selbst angelegte Leser, mit ihren Bewertungen und Bibliotheken</translation></message>
<message><source>notes</source><translation>Notizen</translation></message>
<message><source>what a person wrote down</source><translation>selbst Aufgeschriebenes</translation></message>
<message><source>the selection</source><translation>die Auswahl</translation></message>
<message><source>which run, book, reader and books are selected</source><translation>welcher Lauf, welches Buch, welcher Leser und welche Bücher ausgewählt sind</translation></message>
<message><source>the window</source><translation>das Fenster</translation></message>
<message><source>the map</source><translation>die Karte</translation></message>
<message><source>training settings</source><translation>Trainingseinstellungen</translation></message>
<message><source>the form of the next training</source><translation>das Formular des nächsten Trainings</translation></message>
<message><source>settings searches</source><translation>Suchen nach Einstellungen</translation></message>
<message><source>searches for settings with all their trials</source><translation>Suchen nach Einstellungen mit allen ihren Versuchen</translation></message>
<message><source>Metric</source><translation>Metrik</translation></message>
<message><source>How far two books are apart in the model's space: euclidean, or cosine, which looks at directions alone.</source><translation>Wie weit zwei Bücher im Raum des Modells auseinanderliegen: euclidean, oder cosine, das nur auf die Richtungen schaut.</translation></message>
<message><source>Euclidean</source><translation>euklidisch</translation></message>
<message><source>Projection</source><translation>Projektion</translation></message>
<message><source>tsne: neighbors stay neighbors; umap: the same in tighter groups; pacmap: neighbors and the large picture at once; pca: the directions of most variance; axes: between two books or groups of your choice.</source><translation>tsne: Nachbarn bleiben Nachbarn; umap: dasselbe in engeren Gruppen; pacmap: Nachbarn und das große Bild zugleich; pca: die Richtungen der größten Varianz; axes: zwischen zwei Büchern oder Büchergruppen Ihrer Wahl.</translation></message>
<message><source>loss</source><translation>Loss</translation></message>
<message><source>cross-entropy</source><translation>Kreuzentropie</translation></message>
<message><source>it begins as %1</source><comment>a format</comment><translation>sie beginnt wie %1</translation></message>
<message><source>For research. Not for commercial use or for revenue without permission from a faculty member of GroupLens. Publications have to name the data set. No endorsement by the University of Minnesota or GroupLens may be claimed. There is no warranty. It must not be passed on without separate permission.</source><translation>Für die Forschung. Nicht für kommerzielle oder gewinnbringende Zwecke ohne Erlaubnis eines Fakultätsmitglieds von GroupLens. Veröffentlichungen müssen den Datensatz nennen. Eine Unterstützung durch die University of Minnesota oder GroupLens darf nicht behauptet werden. Es gibt keine Gewährleistung. Er darf ohne gesonderte Erlaubnis nicht weitergegeben werden.</translation></message>
<message><source>For research. Not for commercial use or for revenue without permission from a faculty member of GroupLens. Publications have to name the data set. No endorsement by the University of Minnesota or GroupLens may be claimed. There is no warranty. It may be passed on, also changed, under these same conditions only.</source><translation>Für die Forschung. Nicht für kommerzielle oder gewinnbringende Zwecke ohne Erlaubnis eines Fakultätsmitglieds von GroupLens. Veröffentlichungen müssen den Datensatz nennen. Eine Unterstützung durch die University of Minnesota oder GroupLens darf nicht behauptet werden. Es gibt keine Gewährleistung. Er darf, auch verändert, nur unter denselben Bedingungen weitergegeben werden.</translation></message>
<message><source>Collected for academic use only. It must not be passed on and not be used for commercial purposes. Publications are asked to cite the papers below. Readers are anonymous; their shelves were public.</source><translation>Nur für akademische Zwecke gesammelt. Er darf nicht weitergegeben und nicht für kommerzielle Zwecke verwendet werden. Veröffentlichungen werden gebeten, die unten genannten Arbeiten zu zitieren. Die Leser sind anonym; ihre Regale waren öffentlich.</translation></message>
<message><source>Published for research; no license is named. Publications are asked to cite the paper below. The reviews are their writers' and Amazon's: ask before anything but research.</source><translation>Für die Forschung veröffentlicht; eine Lizenz ist nicht genannt. Veröffentlichungen werden gebeten, die unten genannte Arbeit zu zitieren. Die Rezensionen gehören ihren Verfassern und Amazon: Fragen Sie vor allem, was nicht Forschung ist.</translation></message>
<message><source>Creative Commons Attribution-ShareAlike 4.0: name the author; pass on what you change under the same license.</source><translation>Creative Commons Namensnennung – Weitergabe unter gleichen Bedingungen 4.0: Nennen Sie den Urheber; geben Sie, was Sie ändern, unter derselben Lizenz weiter.</translation></message>
<message><source>Freely given for research. Publications have to acknowledge it by citing the paper below. No license is named.</source><translation>Für die Forschung frei überlassen. Veröffentlichungen müssen dies anerkennen, indem sie die unten genannte Arbeit zitieren. Eine Lizenz ist nicht genannt.</translation></message>
<message><source>Train again (%1: %2)…</source><comment>a setting and its value</comment><translation>Neu trainieren (%1: %2)…</translation></message>
<message><source>Read as numbers, this many would be known: %1 (%2).</source><comment>readers or books; an example</comment><translation>Als Zahlen gelesen wären so viele bekannt: %1 (%2).</translation></message>
<message><source>The ratings of these data are on the scale %1, those that %2 was trained on are on the scale %3</source><translation>Die Bewertungen dieser Daten haben die Skala %1, die, mit denen %2 trainiert wurde, die Skala %3</translation></message>
<message><source>These data (%1, %2) and "%3" (%4, %5) have no reader and no book in common</source><comment>readers, books, a run, its readers, its books</comment><translation>Diese Daten (%1, %2) und „%3“ (%4, %5) haben keinen Leser und kein Buch gemeinsam</translation></message>
<message><source>%1 (%2, was %3)</source><comment>a setting, its value and the one before</comment><translation>%1 (%2, bisher %3)</translation></message>
<message><source>"%1" is missing</source><translation>„%1“ fehlt</translation></message>
<message><source>"%1" is no text</source><translation>„%1“ ist kein Text</translation></message>
<message><source>"%1" is no number that can be</source><translation>„%1“ ist keine mögliche Zahl</translation></message>
<message><source>"%1" is no whole number</source><translation>„%1“ ist keine ganze Zahl</translation></message>
<message><source>"%1" is no list that can be</source><translation>„%1“ ist keine mögliche Liste</translation></message>
<message><source>"%1" is "%2", which is unknown</source><translation>„%1“ ist „%2“, was unbekannt ist</translation></message>
<message><source>"settings" is no object</source><translation>„settings“ ist kein Objekt</translation></message>
<message><source>the setting "%1" is no text</source><translation>die Einstellung „%1“ ist kein Text</translation></message>
<message><source>"seed" is no number that can be</source><translation>„seed“ ist keine mögliche Zahl</translation></message>
<message><source>"vary" holds something that is no text</source><translation>„vary“ enthält etwas, das kein Text ist</translation></message>
<message><source>a trial has the number 0</source><translation>ein Versuch hat die Nummer 0</translation></message>
<message><source>a trial has other settings than are varied</source><translation>ein Versuch hat andere Einstellungen, als variiert werden</translation></message>
<message><source>it is no search</source><translation>sie ist keine Suche</translation></message>
<message><source>it was written by a newer version of this program</source><translation>sie wurde von einer neueren Version dieses Programms geschrieben</translation></message>
<message><source>a trial stands in it twice</source><translation>ein Versuch steht zweimal darin</translation></message>
<message><source>a trial is no object</source><translation>ein Versuch ist kein Objekt</translation></message>
<message><source>it holds more settings than there are</source><translation>sie enthält mehr Einstellungen, als es gibt</translation></message>
<message><source>it is nested too deeply</source><translation>sie ist zu tief verschachtelt</translation></message>
<message><source>"trials" stands in it twice</source><translation>„trials“ steht zweimal darin</translation></message>
<message><source>it holds too many trials</source><translation>sie enthält zu viele Versuche</translation></message>
<message><source>it is no JSON</source><translation>sie ist kein JSON</translation></message>
<message><source>Lower the learning rate or raise the regularization</source><translation>Verringern Sie die Lernrate, oder erhöhen Sie die Regularisierung</translation></message>
<message><source>Lower the learning rate, or use the adam optimizer</source><translation>Verringern Sie die Lernrate, oder verwenden Sie den Optimierer adam</translation></message>
<message><source>Save it anew, for example by Keras or h5py.</source><translation>Speichern Sie sie neu, zum Beispiel mit Keras oder h5py.</translation></message>
<message><source>A book has the id %1, and the table of the books has %2 rows</source><translation>Ein Buch hat die ID %1, und die Tabelle der Bücher hat %2 Zeilen</translation></message>
<message><source>A reader has the id %1, and the table of the readers has %2 rows</source><translation>Ein Leser hat die ID %1, und die Tabelle der Leser hat %2 Zeilen</translation></message>
<message><source>Not all ids of the books are whole numbers, so that none can be the number of a row</source><translation>Nicht alle IDs der Bücher sind ganze Zahlen, daher kann keine die Nummer einer Zeile sein</translation></message>
<message><source>Not all ids of the readers are whole numbers, so that none can be the number of a row</source><translation>Nicht alle IDs der Leser sind ganze Zahlen, daher kann keine die Nummer einer Zeile sein</translation></message>
<message><source>The ratings name %1 books, and the table of the books has %2 rows</source><translation>Die Bewertungen nennen %1 Bücher, und die Tabelle der Bücher hat %2 Zeilen</translation></message>
<message><source>The ratings name %1 readers, and the table of the readers has %2 rows</source><translation>Die Bewertungen nennen %1 Leser, und die Tabelle der Leser hat %2 Zeilen</translation></message>
<message><source>in the table of the books the id is the number of the row</source><translation>in der Tabelle der Bücher ist die ID die Nummer der Zeile</translation></message>
<message><source>in the table of the readers the id is the number of the row</source><translation>in der Tabelle der Leser ist die ID die Nummer der Zeile</translation></message>
<message><source>the rows of the table of the books are those of the rated books, each once, sorted by their ids</source><translation>die Zeilen in der Tabelle der Bücher sind die der bewerteten Bücher, je einmal, nach IDs sortiert</translation></message>
<message><source>the rows of the table of the readers are those of the rated readers, each once, sorted by their ids</source><translation>die Zeilen in der Tabelle der Leser sind die der Leser mit Bewertungen, je einmal, nach IDs sortiert</translation></message>
<message><source>the rows of the table of the books are those of the rated books, each once, in the order of the ratings</source><translation>die Zeilen in der Tabelle der Bücher sind die der bewerteten Bücher, je einmal, in der Reihenfolge der Bewertungen</translation></message>
<message><source>the rows of the table of the readers are those of the rated readers, each once, in the order of the ratings</source><translation>die Zeilen in der Tabelle der Leser sind die der Leser mit Bewertungen, je einmal, in der Reihenfolge der Bewertungen</translation></message>
<message><source>The file</source><translation>Die Datei</translation></message>
<message><source>the rows are named by %1, their ids are %2</source><translation>die Zeilen sind nach %1 benannt, ihre IDs sind %2</translation></message>
<message><source>There are %1 labels and %2 vectors, so that it is open which belongs to which</source><translation>Es gibt %1 Beschriftungen und %2 Vektoren, daher ist offen, welche wozu gehört</translation></message>
<message><source>There are %1 labels and %2 vectors, and '%3' in the column %4 is no number of a row</source><translation>Es gibt %1 Beschriftungen und %2 Vektoren, und „%3“ in der Spalte %4 ist keine Zeilennummer</translation></message>
<message><source>There are %1 labels and %2 vectors, and the numbers in the column %3 begin with %4, so that it is open whether they count the rows from 0</source><translation>Es gibt %1 Beschriftungen und %2 Vektoren, und die Nummern in der Spalte %3 beginnen mit %4, daher ist offen, ob sie die Zeilen ab 0 zählen</translation></message>
<message><source>no numbers</source><comment>of an array, in place of its type</comment><translation>keine Zahlen</translation></message>
<message><source>`projector_config.pbtxt` with the files that it names, or `vecs.tsv` with the `meta.tsv` beside it</source><translation>`projector_config.pbtxt` mit den Dateien, die darin genannt sind, oder `vecs.tsv` mit der `meta.tsv` daneben</translation></message>
<message><source>too many tensors: %1</source><translation>zu viele Tensoren: %1</translation></message>
<message><source>float16, bfloat16, float32, float64 and whole numbers; of several tensors `--tensor` names one</source><translation>float16, bfloat16, float32, float64 und ganze Zahlen; von mehreren Tensoren nennt `--tensor` einen</translation></message>
<message><source>The table</source><translation>Die Tabelle</translation></message>
<message numerus="yes"><source>%n books taken on %1 (UTC)</source><comment>%n book taken on %1 (UTC)</comment><translation><numerusform>%n Buch, genommen am %1 (UTC)</numerusform><numerusform>%n Bücher, genommen am %1 (UTC)</numerusform></translation></message>
<message numerus="yes"><source>%n ratings on %1 (UTC)</source><comment>%n rating on %1 (UTC)</comment><translation><numerusform>%n Bewertung am %1 (UTC)</numerusform><numerusform>%n Bewertungen am %1 (UTC)</numerusform></translation></message>
<message numerus="yes"><source>%n books taken in all</source><comment>%n book taken in all</comment><translation><numerusform>%n genommenes Buch insgesamt</numerusform><numerusform>%n genommene Bücher insgesamt</numerusform></translation></message>
<message numerus="yes"><source>%n ratings in all</source><comment>%n rating in all</comment><translation><numerusform>%n Bewertung insgesamt</numerusform><numerusform>%n Bewertungen insgesamt</numerusform></translation></message>
<message><source>mean</source><comment>a baseline: the mean of all ratings</comment><translation>Mittelwert</translation></message>
<message><source>bias</source><comment>a baseline: the biases of readers and books</comment><translation>Bias</translation></message>
<message><source>popularity</source><comment>a baseline: the most popular books</comment><translation>Beliebtheit</translation></message>
<message><source>%1; %2</source><comment>two parts of a list</comment><translation>%1; %2</translation></message>
<message numerus="yes"><source>%n read without a rating</source><comment>%n read without a rating</comment><translation><numerusform>%n gelesen ohne Bewertung</numerusform><numerusform>%n gelesen ohne Bewertung</numerusform></translation></message>
<message><source>There is not enough memory for this: %1</source><comment>%1 is a task: draw this map</comment><translation>Der Speicher reicht dafür nicht aus: %1</translation></message>
<message><source>This was not possible: %1 (%2)</source><comment>a task: draw this map; why not</comment><translation>Das war nicht möglich: %1 (%2)</translation></message>
<message><source>A file of that name is there already: %1</source><comment>what it is</comment><translation>Eine Datei dieses Namens gibt es schon: %1</translation></message>
<message numerus="yes"><source>%n cells hold %2 or the like, which stands for a control character in the tables of this program; it is read as that character (first on line %1)</source><comment>%n cell holds %2 or the like, which stands for a control character in the tables of this program; it is read as that character (first on line %1)</comment><translation><numerusform>%n Zelle enthält %2 oder Ähnliches, was in Tabellen dieses Programms für ein Steuerzeichen steht; es wird als dieses Zeichen gelesen (Zeile %1)</numerusform><numerusform>%n Zellen enthalten %2 oder Ähnliches, was in Tabellen dieses Programms für ein Steuerzeichen steht; es wird als dieses Zeichen gelesen (zuerst in Zeile %1)</numerusform></translation></message>
<message><source>bits</source><translation>Bit</translation></message>
<message><source>There are no slices by %1, as these runs predict no ratings: %2</source><translation>Teilmengen nach %1 gibt es nicht, da diese Läufe keine Bewertungen vorhersagen: %2</translation></message>
<message><source>Choose a figure of lists with --metric, such as ndcg@10</source><translation>Mit --metric eine Kennzahl von Listen wählen, etwa ndcg@10</translation></message>
<message><source>At most %1 bytes are kept, as the window's settings say</source><translation>Höchstens %1 Bytes werden zwischengespeichert, wie in den Einstellungen des Fensters festgelegt</translation></message>
<message><source>How much is kept is set in the window, on its page of settings; what was not asked for longest goes first.</source><translation>Wie viel zwischengespeichert wird, legt im Fenster die Seite „Einstellungen“ fest; was am längsten nicht gebraucht wurde, wird zuerst gelöscht.</translation></message>
<message><source>%1 is about files that are read, and a run holds its data</source><translation>%1 gilt für Dateien, die gelesen werden, und ein Lauf enthält seine Daten</translation></message>
<message><source>Say what is in the data, with every warning, in a project or in a run</source><translation>Sagen, was in den Daten ist, mit jeder Warnung, in einem Projekt oder in einem Lauf</translation></message>
<message><source>value</source><comment>column of a table</comment><translation>Wert</translation></message>
<message><source>in the preset</source><comment>column of a table</comment><translation>in der Voreinstellung</translation></message>
<message><source>run</source><translation>Lauf</translation></message>
<message><source>model</source><translation>Modell</translation></message>
<message><source>%1, preset %2</source><comment>a model, a preset</comment><translation>%1, Voreinstellung %2</translation></message>
<message><source>goes on from</source><translation>baut auf</translation></message>
<message><source>split</source><translation>Aufteilung</translation></message>
<message><source>training ratings</source><translation>Trainingsbewertungen</translation></message>
<message><source>held-out ratings</source><translation>zurückgehaltene Bewertungen</translation></message>
<message><source>bytes</source><translation>Bytes</translation></message>
<message><source>%1 is followed by no language</source><translation>Nach %1 folgt keine Sprache</translation></message>
<message><source>There is no such folder</source><translation>Diesen Ordner gibt es nicht</translation></message>
<message><source>Choose one that exists</source><translation>Wählen Sie einen vorhandenen</translation></message>
<message><source>Unsaved work is kept in this folder already</source><translation>Nicht gespeicherte Arbeit wird bereits in diesem Ordner gesichert</translation></message>
<message><source>Choose another one</source><translation>Wählen Sie einen anderen</translation></message>
<message><source>There is too little room for unsaved work: %1 MB are free, and %2 MB are needed</source><translation>Für nicht gespeicherte Arbeit ist zu wenig Platz: %1 MB sind frei, und %2 MB werden gebraucht</translation></message>
<message><source>what is left out of the data</source><translation>was von den Daten ausgelassen wird</translation></message>
<message><source>%1 takes up to %2 MB of memory, and there are %3</source><translation>%1 braucht bis zu %2 MB Speicher, und es gibt %3</translation></message>
<message><source>Close other programs, or name other figures</source><translation>Schließen Sie andere Programme, oder nennen Sie andere Kennzahlen</translation></message>
<message><source>%1: takes up to %2 MB of memory; about %3 left</source><translation>%1: braucht bis zu %2 MB Speicher; noch etwa %3</translation></message>
<message><source>Measure how fast this machine trains, ranks, reads and draws, on data made for that</source><translation>Messen, wie schnell dieser Rechner trainiert, ordnet, liest und zeichnet, an dafür erzeugten Daten</translation></message>
<message><source>The figures to measure; all where none is named</source><translation>Die Kennzahlen, die gemessen werden; alle, wo keine genannt ist</translation></message>
<message><source>How often each is measured, after a first time that does not count</source><translation>Wie oft jede gemessen wird, nach einem ersten Mal, das nicht zählt</translation></message>
<message><source>%1 of %2 trials are made, %3 are being made</source><translation>%1 von %2 Versuchen sind gemacht, %3 in Arbeit</translation></message>
<message><source>"%1" is no amount of memory from 64M up</source><translation>"%1" ist keine Speichermenge ab 64M</translation></message>
<message><source>Write 512M or 2G.</source><translation>Schreiben Sie 512M oder 2G.</translation></message>
<message><source>The sample library is made, not read, and needs no store</source><translation>Die Beispielbibliothek wird erzeugt, nicht gelesen, und braucht keinen Speicherordner</translation></message>
<message><source>Name a folder or file, or --ratings FILE.</source><translation>Nennen Sie einen Ordner oder eine Datei, oder --ratings FILE.</translation></message>
<message><source>'%1' is a store already</source><translation>'%1' ist schon ein Speicherordner</translation></message>
<message><source>Name the files that it was made of.</source><translation>Nennen Sie die Dateien, aus denen er entstanden ist.</translation></message>
<message><source>The data are in this folder: %1</source><translation>Die Daten liegen in diesem Ordner: %1</translation></message>
<message><source>Name another one for the store.</source><translation>Nennen Sie einen anderen für den Speicherordner.</translation></message>
<message><source>Read and clean more ratings than memory holds, once, into a store that stands for them</source><translation>Mehr Bewertungen, als in den Speicher passen, einmal lesen und bereinigen, in einen Speicherordner, der für sie steht</translation></message>
<message><source>What the program may have in memory meanwhile</source><translation>Was das Programm dabei an Arbeitsspeicher belegen darf</translation></message>
<message><source>Replace a store that is there already</source><translation>Einen Speicherordner ersetzen, den es schon gibt</translation></message>
<message><source>A store is named where DATA is: info, train, search and the others read it page by page, and give what they give of the files.</source><translation>Ein Speicherordner wird genannt, wo DATA steht: info, train, search und die anderen lesen ihn Seite um Seite und geben, was sie aus den Dateien geben.</translation></message>
<message><source>%1 at work</source><comment>a number of trials</comment><translation>%1 in Arbeit</translation></message>
<message><source>Stop after so much training, that of all workers added up; 0: no limit</source><translation>Nach so viel Training aufhören, das aller Arbeiter zusammengezählt; 0: keine Grenze</translation></message>
<message><source>What the work is cannot be read</source><translation>Was zu tun ist, ist nicht lesbar</translation></message>
<message><source>Is this program of the same version?</source><translation>Ist dieses Programm von derselben Version?</translation></message>
<message><source>The program on %1 is of version %2, the work of version %3</source><translation>Das Programm auf %1 hat die Version %2, die Arbeit Version %3</translation></message>
<message><source>Have the same on all hosts; --remote-program says where it is.</source><translation>Sorgen Sie auf allen Rechnern für dasselbe; --remote-program sagt, wo es ist.</translation></message>
<message><source>%1 does not work with the instructions %2, and others give other digits</source><translation>%1 arbeitet nicht mit den Befehlen %2, und andere ergeben andere Ziffern</translation></message>
<message><source>Set SHELFSPACE_ISA to some that all hosts have where the work begins.</source><translation>Setzen Sie dort, wo die Arbeit beginnt, SHELFSPACE_ISA auf welche, die alle Rechner haben.</translation></message>
<message><source>The data on %1 are others than where the work began: %2 ratings, checksum %3 and not %4</source><translation>Die Daten auf %1 sind andere als dort, wo die Arbeit begann: %2 Bewertungen, Prüfsumme %3 statt %4</translation></message>
<message><source>Have the same files under the same name on all hosts.</source><translation>Sorgen Sie auf allen Rechnern für dieselben Dateien unter demselben Namen.</translation></message>
<message><source>This model takes the ratings of a store into memory: %1 MB</source><translation>Dieses Modell nimmt die Bewertungen eines Speicherordners in den Arbeitsspeicher: %1 MB</translation></message>
<message><source>Working</source><translation>Arbeitet</translation></message>
<message><source>Whoever began this work shows no sign of life</source><translation>Wer diese Arbeit begonnen hat, gibt kein Lebenszeichen</translation></message>
<message><source>Begin it again with the same words; it goes on where it was.</source><translation>Beginnen Sie sie mit denselben Worten noch einmal; sie geht weiter, wo sie war.</translation></message>
<message numerus="yes"><source>The work is over; %n trials were made here.</source><comment>The work is over; %n trial was made here.</comment><translation><numerusform>Die Arbeit ist zu Ende; %n Versuch wurde hier gemacht.</numerusform><numerusform>Die Arbeit ist zu Ende; %n Versuche wurden hier gemacht.</numerusform></translation></message>
<message><source>Make trials of a search or a leaderboard that another machine has begun</source><translation>Versuche einer Suche oder einer Rangliste machen, die ein anderer Rechner begonnen hat</translation></message>
<message><source>The folder that search or leaderboard was given with --queue</source><translation>Der Ordner, der search oder leaderboard mit --queue genannt wurde</translation></message>
<message><source>What this worker is called; by itself the host and a number</source><translation>Wie dieser Arbeiter heißt; von selbst der Rechner und eine Zahl</translation></message>
<message><source>How many workers share this machine and its threads</source><translation>Wie viele Arbeiter sich diesen Rechner und seine Threads teilen</translation></message>
<message><source>Threads to use, 0 for as many as the machine has, divided among its workers</source><translation>Zu benutzende Threads, 0 für so viele, wie der Rechner hat, geteilt unter seinen Arbeitern</translation></message>
<message><source>Any number of workers can come and go: what one had begun when it was ended is made by another. It ends with the work, or where that shows no sign of life.</source><translation>Beliebig viele Arbeiter können kommen und gehen: Was einer begonnen hatte, als er beendet wurde, macht ein anderer. Er endet mit der Arbeit, oder wo diese kein Lebenszeichen gibt.</translation></message>
<message><source>The same on several machines.</source><translation>Dasselbe auf mehreren Rechnern.</translation></message>
<message><source>One more worker for a search that has begun.</source><translation>Ein weiterer Arbeiter für eine Suche, die begonnen hat.</translation></message>
<message><source>Two figures of speed on this machine.</source><translation>Zwei Kennzahlen der Geschwindigkeit auf diesem Rechner.</translation></message>
<message><source>%1 is about files that are read, and a store holds what was read: prepare it anew</source><translation>%1 betrifft Dateien, die gelesen werden, und ein Speicherordner enthält, was gelesen wurde: Bereiten Sie ihn neu vor</translation></message>
<message><source>Other machines</source><translation>Andere Rechner</translation></message>
<message><source>A new folder that all machines see under the same name, as they do DATA: there the workers find what to do. Without --hosts others start them, with 'shelfspace work FOLDER'; what comes out is the same whoever works</source><translation>Ein neuer Ordner, den alle Rechner unter demselben Namen sehen, wie auch DATA: Dort finden die Arbeiter, was zu tun ist. Ohne --hosts starten andere sie, mit 'shelfspace work FOLDER'; was herauskommt, ist dasselbe, wer auch arbeitet</translation></message>
<message><source>Spread the work over these: one host a line, with the number of workers where it is not one, HOST:2 or HOST slots=2; localhost needs no ssh</source><translation>Die Arbeit auf diese verteilen: ein Rechner je Zeile, mit der Zahl der Arbeiter, wo es nicht einer ist, HOST:2 oder HOST slots=2; localhost braucht kein ssh</translation></message>
<message><source>Say the line that starts so many workers in Slurm, and wait for them</source><translation>Die Zeile nennen, die so viele Arbeiter in Slurm startet, und auf sie warten</translation></message>
<message><source>What starts a worker on a host</source><translation>Was einen Arbeiter auf einem Rechner startet</translation></message>
<message><source>Where shelfspace is on the hosts; by itself where it is here</source><translation>Wo shelfspace auf den Rechnern ist; von selbst, wo es hier ist</translation></message>
<message><source>Seconds without a sign of life after which another takes a worker's trial</source><translation>Sekunden ohne Lebenszeichen, nach denen ein anderer den Versuch eines Arbeiters übernimmt</translation></message>
<message><source>Both --hosts and --sbatch say who works</source><translation>Sowohl --hosts als auch --sbatch sagen, wer arbeitet</translation></message>
<message><source>Other machines cannot read standard input</source><translation>Andere Rechner können die Standardeingabe nicht lesen</translation></message>
<message><source>Name a file that all of them see.</source><translation>Nennen Sie eine Datei, die alle sehen.</translation></message>
<message><source>Start the workers: %1</source><translation>Starten Sie die Arbeiter: %1</translation></message>
<message><source>A worker on %1 is gone, the others go on: %2</source><comment>a host, and what was said there</comment><translation>Ein Arbeiter auf %1 ist weg, die anderen machen weiter: %2</translation></message>
<message><source>figure</source><comment>column of a table</comment><translation>Kennzahl</translation></message>
<message><source>median</source><comment>column of a table</comment><translation>Median</translation></message>
<message><source>least</source><comment>column of a table</comment><translation>kürzeste</translation></message>
<message><source>a second</source><comment>column of a table</comment><translation>je Sekunde</translation></message>
<message><source>of the most</source><comment>column of a table</comment><translation>vom Möglichen</translation></message>
<message><source>MB</source><comment>column of a table</comment><translation>MB</translation></message>
<message><source>The most: one thread of this processor multiplies and adds %1 billion floats a second (%2), and reads %3 GB a second from memory. Each figure had %4 threads at most.</source><translation>Das Möglichste: Ein Thread dieses Prozessors multipliziert und addiert %1 Milliarden Gleitkommazahlen je Sekunde (%2) und liest %3 GB je Sekunde aus dem Speicher. Jede Kennzahl hatte höchstens %4 Threads.</translation></message>
<message numerus="yes"><source>%n readers with fewer than %1</source><comment>%n reader with fewer than %1</comment><translation><numerusform>%n Leser mit weniger als %1</numerusform><numerusform>%n Leser mit weniger als %1</numerusform></translation></message>
<message numerus="yes"><source>%n books with fewer than %1</source><comment>%n book with fewer than %1</comment><translation><numerusform>%n Buch mit weniger als %1</numerusform><numerusform>%n Bücher mit weniger als %1</numerusform></translation></message>
<message><source>The disk has no room for %1 MB more; %2 MB are free</source><translation>Die Platte hat keinen Platz für weitere %1 MB; %2 MB sind frei</translation></message>
<message><source>Name a folder on another disk.</source><translation>Nennen Sie einen Ordner auf einer anderen Platte.</translation></message>
<message><source>What must be in memory of these data, as ids and titles, is more than %1 MB</source><translation>Was von diesen Daten im Arbeitsspeicher sein muss, wie IDs und Titel, ist mehr als %1 MB</translation></message>
<message><source>Give more: --memory 2G.</source><translation>Geben Sie mehr: --memory 2G.</translation></message>
<message><source>prepare a store</source><comment>a task</comment><translation>einen Speicherordner vorbereiten</translation></message>
<message><source>This store was made by a newer version of Shelfspace (format %1, this program reads up to %2)</source><translation>Dieser Speicherordner wurde von einer neueren Version von Shelfspace angelegt (Format %1, dieses Programm liest bis %2)</translation></message>
<message><source>Every rating counts as a sign of interest, whatever its stars. Vectors are fitted so that the product of a reader's and a book's is near 1 where the reader has the book and, with a small weight, near 0 for all other books; readers and books are solved for in turn while the other side stays. Taking all books without a rating into account, not a sample of them, is what makes it strong; well tuned it keeps up with far newer models. A new reader gets a vector at once without training, and a score is exactly a sum over the reader's books. It predicts no stars, and a book that nobody has read cannot be placed.</source><translation>Jede Bewertung zählt als Zeichen von Interesse, gleich mit wie vielen Sternen. Die Vektoren werden so angepasst, dass das Produkt von Leser und Buch nahe 1 liegt, wo der Leser das Buch hat, und, mit kleinem Gewicht, nahe 0 für alle anderen Bücher; Leser und Bücher werden abwechselnd gelöst, während die andere Seite feststeht. Dass alle Bücher ohne Bewertung einfließen und nicht nur eine Stichprobe, macht das Verfahren stark; gut abgestimmt hält es mit weit neueren Modellen mit. Ein neuer Leser bekommt sofort einen Vektor, ohne Training, und ein Punktwert ist exakt eine Summe über die Bücher des Lesers. Es sagt keine Sterne vorher, und ein Buch, das niemand gelesen hat, lässt sich nicht einordnen.</translation></message>
<message><source>Exact solutions</source><translation>Exakte Lösungen</translation></message>
<message><source>Solve for each reader and book at once instead of in a few steps from where they stood: no better, and several times slower.</source><translation>Für jeden Leser und jedes Buch auf einmal lösen statt in wenigen Schritten von dort, wo sie standen: nicht besser und um ein Mehrfaches langsamer.</translation></message>
<message><source>a store</source><translation>ein Speicherordner</translation></message>
<message><source>it ended with %1</source><translation>es endete mit %1</translation></message>
<message><source>it was killed</source><translation>es wurde abgebrochen</translation></message>
<message><source>'%1' is no name of a host</source><translation>'%1' ist kein Name eines Rechners</translation></message>
<message><source>Write one host a line: HOST or HOST:2</source><translation>Schreiben Sie einen Rechner je Zeile: HOST oder HOST:2</translation></message>
<message><source>'%1' is more than a line of hosts has</source><translation>'%1' ist mehr, als in einer Zeile von Rechnern steht</translation></message>
<message><source>'%1' is no number of places</source><translation>'%1' ist keine Zahl von Plätzen</translation></message>
<message><source>It is a whole number from 1 to %1</source><translation>Es ist eine ganze Zahl von 1 bis %1</translation></message>
<message><source>The file names more hosts than can be</source><translation>Die Datei nennt mehr Rechner, als sein können</translation></message>
<message><source>The file names no host</source><translation>Die Datei nennt keinen Rechner</translation></message>
<message><source>No worker is left; the last one, on %1: %2</source><comment>a host, and what was said there</comment><translation>Kein Arbeiter ist übrig; der letzte, auf %1: %2</translation></message>
<message><source>Nobody hands out work in this folder</source><translation>In diesem Ordner verteilt niemand Arbeit</translation></message>
<message><source>Begin a search or a leaderboard with --queue and this folder, or wait until it has begun</source><translation>Beginnen Sie eine Suche oder eine Rangliste mit --queue und diesem Ordner, oder warten Sie, bis sie begonnen hat</translation></message>
<message><source>Another search works in this folder</source><translation>Eine andere Suche arbeitet in diesem Ordner</translation></message>
<message><source>Choose another folder, or wait for its end</source><translation>Wählen Sie einen anderen Ordner, oder warten Sie ihr Ende ab</translation></message>
<message><source>This folder holds results of other work</source><translation>Dieser Ordner enthält Ergebnisse einer anderen Arbeit</translation></message>
<message><source>Choose another folder, or remove this one</source><translation>Wählen Sie einen anderen Ordner, oder entfernen Sie diesen</translation></message>
<message><source>There is something else in this folder: %1</source><translation>In diesem Ordner liegt etwas anderes: %1</translation></message>
<message><source>Choose a new or an empty one</source><translation>Wählen Sie einen neuen oder leeren</translation></message>
<message numerus="yes"><source>%n workers have failed at the same trial</source><comment>%n worker has failed at the same trial</comment><translation><numerusform>%n Arbeiter ist am selben Versuch gescheitert</numerusform><numerusform>%n Arbeiter sind am selben Versuch gescheitert</numerusform></translation></message>
<message><source>Look whether it takes more memory or time than the hosts have</source><translation>Sehen Sie nach, ob er mehr Speicher oder Zeit braucht, als die Rechner haben</translation></message>
<message><source>Ratings that memory does not hold, read once into a store.</source><translation>Bewertungen, die nicht in den Arbeitsspeicher passen, einmal gelesen in einen Speicherordner.</translation></message>
</context>
</TS>
