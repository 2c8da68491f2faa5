<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
<name>AnotherWindow</name>
<message><source>Another window could not be started</source><translation>Ein weiteres Fenster ließ sich nicht starten</translation></message>
<message><source>See whether the program is still at its place</source><translation>Prüfen Sie, ob das Programm noch an seinem Platz liegt</translation></message>
</context>
<context>
<name>BookMenu</name>
<message><source>name books “%1”</source><translation>Bücher als „%1“ benennen</translation></message>
<message><source>Tag</source><translation>Schlagwort</translation></message>
<message><source>New tag…</source><translation>Neues Schlagwort…</translation></message>
<message><source>New tag</source><translation>Neues Schlagwort</translation></message>
<message><source>Name of the tag</source><translation>Name des Schlagworts</translation></message>
<message><source>Show this book</source><translation>Dieses Buch zeigen</translation></message>
<message><source>Find its nearest books</source><translation>Nächste Bücher suchen</translation></message>
<message><source>Show on the map</source><translation>Auf der Karte zeigen</translation></message>
<message><source>Show in the library</source><translation>In der Bibliothek zeigen</translation></message>
<message numerus="yes"><source>Select %Ln book(s) on the map</source><translation><numerusform>%Ln Buch auf der Karte auswählen</numerusform><numerusform>%Ln Bücher auf der Karte auswählen</numerusform></translation></message>
<message><source>chosen by hand</source><translation>von Hand gewählt</translation></message>
<message><source>Copy title</source><translation>Titel kopieren</translation></message>
<message><source>Show this reader</source><translation>Diesen Leser zeigen</translation></message>
</context>
<context>
<name>ColorName</name>
<message><source>Scores for the reader</source><translation>Punktwerte für den Leser</translation></message>
<message><source>%1, as for a new reader</source><translation>%1, wie für einen neuen Leser</translation></message>
</context>
<context>
<name>Download</name>
<message><source>Name a mirror, fetch the address with a browser, or open a copy that you have.</source><translation>Geben Sie einen Spiegelserver an, laden Sie die Adresse mit einem Browser herunter, oder öffnen Sie eine Kopie, die Sie haben.</translation></message>
<message><source> Or name a mirror, fetch the address with a browser, or open a copy that you have.</source><translation> Oder geben Sie einen Spiegelserver an, laden Sie die Adresse mit einem Browser herunter, oder öffnen Sie eine Kopie, die Sie haben.</translation></message>
<message><source>%1 cannot be found: this computer is offline, or the server is gone</source><translation>%1 ist nicht zu finden: Dieser Computer ist offline, oder den Server gibt es nicht mehr</translation></message>
<message><source>Go online and try again.</source><translation>Stellen Sie eine Internetverbindung her, und versuchen Sie es erneut.</translation></message>
<message><source>The address is not one of the public web, and nobody named it</source><translation>Die Adresse gehört nicht zum öffentlichen Web, und niemand hat sie angegeben</translation></message>
<message><source>Where it is a mirror of your own, name it as one.</source><translation>Wenn es Ihr eigener Spiegelserver ist, geben Sie ihn als solchen an.</translation></message>
<message><source>%1 leads on to an address that is not encrypted, which is not followed</source><translation>%1 leitet zu einer unverschlüsselten Adresse weiter, der nicht gefolgt wird</translation></message>
<message><source>What the server sends is a page, not the file</source><translation>Der Server sendet eine Seite statt der Datei</translation></message>
<message><source>A network that wants you to log in does that too.</source><translation>Das kommt auch in Netzen vor, die eine Anmeldung verlangen.</translation></message>
<message><source>The file there has %1 bytes; the publisher's has %2</source><translation>Die Datei dort hat %1 Bytes, die des Herausgebers %2</translation></message>
<message><source>It is another file, or was cut short. </source><translation>Es ist eine andere Datei, oder sie wurde abgeschnitten. </translation></message>
<message><source>The server answers with status %1</source><translation>Der Server antwortet mit Status %1</translation></message>
<message><source>The server has no such file (status %1)</source><translation>Der Server hat keine solche Datei (Status %1)</translation></message>
<message><source>The server does not give the file to everybody (status %1)</source><translation>Der Server gibt die Datei nicht an alle heraus (Status %1)</translation></message>
<message><source>The server cannot answer now (status %1)</source><translation>Der Server kann gerade nicht antworten (Status %1)</translation></message>
<message><source>Try again later.</source><translation>Versuchen Sie es später erneut.</translation></message>
<message><source>The server answers that the file is elsewhere, but not where (status %1)</source><translation>Der Server antwortet, dass die Datei woanders liegt, nennt aber den Ort nicht (Status %1)</translation></message>
<message><source>The address leads from one to the next without an end</source><translation>Die Adresse leitet endlos weiter</translation></message>
<message><source>%1 takes no connection</source><translation>%1 nimmt keine Verbindung an</translation></message>
<message><source>%1 cannot prove who it is: %2</source><translation>%1 kann sich nicht ausweisen: %2</translation></message>
<message><source>Look whether date and time of this computer are right and the package ca-certificates is installed; a certificate that ran out is the server's to renew.</source><translation>Prüfen Sie, ob Datum und Uhrzeit dieses Computers stimmen und das Paket ca-certificates installiert ist; ein abgelaufenes Zertifikat muss der Server erneuern.</translation></message>
<message><source>The connection broke off: %1</source><translation>Die Verbindung ist abgebrochen: %1</translation></message>
<message><source>The file could not be fetched: %1</source><translation>Die Datei konnte nicht heruntergeladen werden: %1</translation></message>
<message><source>What has arrived is kept: fetching again goes on from there.</source><translation>Was angekommen ist, bleibt erhalten: Ein neuer Versuch macht dort weiter.</translation></message>
<message><source>The file was cut off: %1 of %2 bytes have come</source><translation>Die Datei wurde abgeschnitten: %1 von %2 Bytes sind angekommen</translation></message>
<message><source>The server does not say where the file ends, so that nobody can tell whether it was cut off</source><translation>Der Server sagt nicht, wo die Datei endet; daher ist nicht festzustellen, ob sie abgeschnitten wurde</translation></message>
<message><source>The file cannot be written: %1</source><translation>Die Datei kann nicht geschrieben werden: %1</translation></message>
<message><source>Look whether the disk is full or the folder may not be written to. What has arrived is kept.</source><translation>Prüfen Sie, ob der Datenträger voll oder der Ordner schreibgeschützt ist. Was angekommen ist, bleibt erhalten.</translation></message>
<message><source>The disk has no room for it: %1 are to come and %2 are to stay free, but only %3 are free</source><translation>Auf dem Datenträger ist nicht genug Platz: %1 stehen noch aus, und %2 sollen frei bleiben, es sind aber nur %3 frei</translation></message>
<message><source>The disk is nearly full: %1 are free, and %2 are to stay free</source><translation>Der Datenträger ist fast voll: %1 sind frei, und %2 sollen frei bleiben</translation></message>
<message><source>Free some space or choose another folder. What has arrived is kept.</source><translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ordner. Was angekommen ist, bleibt erhalten.</translation></message>
<message><source>Somebody has put another file there meanwhile</source><translation>Inzwischen hat jemand eine andere Datei dort abgelegt</translation></message>
<message><source>Try again.</source><translation>Versuchen Sie es erneut.</translation></message>
</context>
<context>
<name>Downloader</name>
<message><source>The server has another file by now</source><translation>Der Server hat inzwischen eine andere Datei</translation></message>
<message><source>%1 does not go on where it stopped, or has another file by now: begun anew</source><translation>%1 macht nicht dort weiter, wo der Download abbrach, oder hat inzwischen eine andere Datei: Er beginnt von vorn</translation></message>
<message><source>The server sent less than it announced</source><translation>Der Server hat weniger gesendet als angekündigt</translation></message>
<message><source>The server has stopped sending</source><translation>Der Server sendet nichts mehr</translation></message>
</context>
<context>
<name>EditionWords</name>
<message><source>“%1” of “%2”</source><translation>„%1“ zu „%2“</translation></message>
<message numerus="yes"><source>%Ln other edition(s) of read books left out, told by title and author.</source><translation><numerusform>%Ln andere Ausgabe gelesener Bücher ausgelassen, erkannt an Titel und Autor.</numerusform><numerusform>%Ln andere Ausgaben gelesener Bücher ausgelassen, erkannt an Titel und Autor.</numerusform></translation></message>
<message numerus="yes"><source>%Ln of them told by near vectors, where title or author leave it open: %1.</source><translation><numerusform>%Ln davon an nahen Vektoren erkannt, wo Titel oder Autor es offenlassen: %1.</numerusform><numerusform>%Ln davon an nahen Vektoren erkannt, wo Titel oder Autor es offenlassen: %1.</numerusform></translation></message>
</context>
<context>
<name>Guide</name>
<message><source>Contents</source><translation>Inhalt</translation></message>
<message><source>This chapter is there in English only.</source><translation>Dieses Kapitel gibt es nur auf Englisch.</translation></message>
</context>
<context>
<name>GuideRows</name>
<message><source>From %1 to %2.</source><translation>Von %1 bis %2.</translation></message>
<message><source>For %1.</source><translation>Für %1.</translation></message>
<message><source>Good for %1.</source><translation>Gut für: %1.</translation></message>
<message><source>Published: %1</source><translation>Veröffentlicht: %1</translation></message>
<message><source>Source: %1</source><translation>Quelle: %1</translation></message>
<message><source>Settings: %1.</source><translation>Einstellungen: %1.</translation></message>
<message><source>Comes with &lt;a href="data.html#vectors"&gt;vectors that were made elsewhere&lt;/a&gt;; it is not trained here.</source><translation>Gehört zu &lt;a href="data.html#vectors"&gt;Vektoren, die anderswo entstanden sind&lt;/a&gt;; es wird hier nicht trainiert.</translation></message>
<message><source>In %1.</source><translation>In: %1.</translation></message>
<message><source>Higher is better.</source><translation>Höher ist besser.</translation></message>
<message><source>Lower is better.</source><translation>Niedriger ist besser.</translation></message>
<message><source>Comes with a 95 % interval.</source><translation>Mit 95-%-Intervall.</translation></message>
<message><source>Name</source><extracomment>Header: what an export holds</extracomment><translation>Name</translation></message>
<message><source>Format</source><translation>Format</translation></message>
<message><source>How it is told, and what is special</source><translation>Erkennung und Besonderheiten</translation></message>
<message><source>Data set</source><translation>Datensatz</translation></message>
<message><source>What is in it</source><translation>Inhalt</translation></message>
<message><source>Publisher</source><translation>Herausgeber</translation></message>
<message><source>What</source><translation>Was</translation></message>
<message><source>Files</source><translation>Dateien</translation></message>
<message><source>Opened by</source><translation>Geöffnet von</translation></message>
<message><source>Without it: %1.</source><translation>Ohne Angabe: %1.</translation></message>
</context>
<context>
<name>KeyLines</name>
<message><source>Getting about</source><translation>Sich im Fenster bewegen</translation></message>
<message><source>In lists and tables</source><translation>In Listen und Tabellen</translation></message>
<message><source>On the map</source><translation>Auf der Karte</translation></message>
<message><source>On curves and bars</source><translation>Auf Kurven und Balken</translation></message>
<message><source>In the search field</source><translation>Im Suchfeld</translation></message>
<message><source>On the page Training</source><translation>Auf der Seite „Training“</translation></message>
<message><source>Next or previous control</source><translation>Nächstes oder voriges Bedienelement</translation></message>
<message><source>Tab, Shift+Tab</source><translation>Tab, Umschalt+Tab</translation></message>
<message><source>The menus</source><translation>Menüs</translation></message>
<message><source>Alt, F10</source><translation>Alt, F10</translation></message>
<message><source>The menu of what has the keyboard</source><translation>Menü des Elements mit dem Tastaturfokus</translation></message>
<message><source>Menu, Shift+F10</source><translation>Menü, Umschalt+F10</translation></message>
<message><source>Next or previous line</source><translation>Nächste oder vorige Zeile</translation></message>
<message><source>Up, Down</source><translation>Auf, Ab</translation></message>
<message><source>First or last line</source><translation>Erste oder letzte Zeile</translation></message>
<message><source>Ctrl+Home, Ctrl+End</source><translation>Strg+Pos1, Strg+Ende</translation></message>
<message><source>Find by first letters</source><translation>Nach Anfangsbuchstaben suchen</translation></message>
<message><source>Letters</source><translation>Buchstaben</translation></message>
<message><source>Copy the selected lines</source><translation>Ausgewählte Zeilen kopieren</translation></message>
<message><source>Ctrl+C</source><translation>Strg+C</translation></message>
<message><source>Select more lines</source><translation>Weitere Zeilen auswählen</translation></message>
<message><source>Shift+Up, Shift+Down, Ctrl+A</source><translation>Umschalt+Auf, Umschalt+Ab, Strg+A</translation></message>
<message><source>Pause or resume</source><translation>Anhalten oder fortsetzen</translation></message>
<message><source>Space</source><translation>Leertaste</translation></message>
<message><source>Move or turn</source><translation>Bewegen oder drehen</translation></message>
<message><source>Left, Right, Up, Down</source><translation>Links, Rechts, Auf, Ab</translation></message>
<message><source>Nearer, farther</source><translation>Näher, weiter weg</translation></message>
<message><source>+, -</source><translation>+, -</translation></message>
<message><source>See everything</source><translation>Alles zeigen</translation></message>
<message><source>F</source><translation>F</translation></message>
<message><source>Usual side, in space</source><translation>Ausgangsansicht, im Raum</translation></message>
<message><source>Home</source><translation>Pos1</translation></message>
<message><source>Bring out the next entry of the legend</source><translation>Nächsten Eintrag der Legende hervorheben</translation></message>
<message><source>C</source><translation>C</translation></message>
<message><source>Go into the legend; Space adds or removes an entry</source><translation>In die Legende wechseln; die Leertaste nimmt einen Eintrag hinzu oder heraus</translation></message>
<message><source>K</source><translation>K</translation></message>
<message><source>Move, rectangle, lasso</source><translation>Bewegen, Rechteck, Lasso</translation></message>
<message><source>P, R, L</source><translation>P, R, L</translation></message>
<message><source>With rectangle or lasso: move the cross, set a corner</source><translation>Mit Rechteck oder Lasso: Fadenkreuz bewegen, Ecke setzen</translation></message>
<message><source>Arrows, Space</source><translation>Pfeiltasten, Leertaste</translation></message>
<message><source>Next or previous neighbor, Enter selects</source><translation>Nächster oder voriger Nachbar, Eingabe wählt aus</translation></message>
<message><source>], [</source><translation>], [</translation></message>
<message><source>Clear the selection</source><translation>Auswahl aufheben</translation></message>
<message><source>Esc</source><translation>Esc</translation></message>
<message><source>Next or previous figure</source><translation>Nächste oder vorige Kennzahl</translation></message>
<message><source>Left, Right</source><translation>Links, Rechts</translation></message>
<message><source>Curves: nearer, farther, see everything</source><translation>Kurven: näher, weiter weg, alles zeigen</translation></message>
<message><source>+, -, F</source><translation>+, -, F</translation></message>
<message><source>Choose a hit</source><translation>Treffer wählen</translation></message>
<message><source>Up, Down, Enter</source><translation>Auf, Ab, Eingabe</translation></message>
<message><source>Close and clear</source><translation>Schließen und leeren</translation></message>
</context>
<context>
<name>OneRow</name>
<message><source>For one row: several are selected</source><translation>Nur für eine Zeile: Es sind mehrere ausgewählt</translation></message>
</context>
<context>
<name>OpenedClearing</name>
<message><source>Not all of the cache could be cleared</source><translation>Der Zwischenspeicher konnte nicht ganz geleert werden</translation></message>
<message><source>The cache was empty</source><translation>Der Zwischenspeicher war leer</translation></message>
<message><source>%1 of opened data were cleared</source><translation>%1 an geöffneten Daten wurden gelöscht</translation></message>
<message><source>Clear the cache of opened data?</source><translation>Zwischenspeicher der geöffneten Daten leeren?</translation></message>
<message><source>Large data are kept as they were read, so that opening the same files again takes no time. Your files and runs stay.</source><translation>Große Daten werden so aufbewahrt, wie sie gelesen wurden, damit dieselben Dateien beim nächsten Mal sofort offen sind. Ihre Dateien und Läufe bleiben.</translation></message>
<message><source>Keep it</source><extracomment>A button (verb): deletes the copies of opened data</extracomment><translation>Behalten</translation></message>
<message><source>Clear</source><translation>Leeren</translation></message>
<message><source>Clearing the cache</source><translation>Leeren des Zwischenspeichers</translation></message>
</context>
<context>
<name>OptionWords</name>
<message><source>%1 %</source><translation>%1&#x202f;%</translation></message>
<message><source>Columns</source><translation>Spalten</translation></message>
<message><source>How it is written</source><translation>Schreibweise</translation></message>
<message><source>What it means</source><translation>Bedeutung</translation></message>
<message><source>Left out or changed, in this order</source><translation>Ausgelassen oder geändert, in dieser Reihenfolge</translation></message>
<message><source>a point: 3.5</source><translation>Punkt: 3.5</translation></message>
<message><source>a comma: 3,5</source><translation>Komma: 3,5</translation></message>
<message><source>seconds since 1970</source><translation>Sekunden seit 1970</translation></message>
<message><source>milliseconds since 1970</source><translation>Millisekunden seit 1970</translation></message>
<message><source>microseconds since 1970</source><translation>Mikrosekunden seit 1970</translation></message>
<message><source>dates, the day first</source><translation>Datum, Tag zuerst</translation></message>
<message><source>dates, the month first</source><translation>Datum, Monat zuerst</translation></message>
<message><source>as they are written</source><translation>wie geschrieben</translation></message>
<message><source>as numbers: 1, 1.0, 001</source><translation>als Zahlen: 1, 1.0, 001</translation></message>
<message><source>as ISBNs</source><translation>als ISBN</translation></message>
<message><source>the last counts</source><translation>die letzte zählt</translation></message>
<message><source>the first counts</source><translation>die erste zählt</translation></message>
<message><source>their mean counts</source><translation>ihr Mittelwert zählt</translation></message>
<message><source>all count</source><translation>alle zählen</translation></message>
<message><source>names the columns</source><translation>nennt die Spalten</translation></message>
<message><source>is a rating, too</source><translation>ist auch eine Bewertung</translation></message>
<message><source>none</source><extracomment>No column</extracomment><translation>keine</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
<message><source>Line %1: %2</source><translation>Zeile %1: %2</translation></message>
<message><source>In the whole file:</source><translation>In der ganzen Datei:</translation></message>
<message><source>%1 not rated</source><translation>%1 nicht bewertet</translation></message>
<message><source>%1 that cannot be read</source><translation>%1 nicht lesbar</translation></message>
<message><source>%1 with too few or too many fields</source><translation>%1 mit zu wenigen oder zu vielen Feldern</translation></message>
<message><source>%1 swallowed by a quote</source><translation>%1 von einem Anführungszeichen verschluckt</translation></message>
<message><source>%1 rated again</source><translation>%1 erneut bewertet</translation></message>
<message><source>nothing can be read this way</source><translation>so ist nichts lesbar</translation></message>
<message><source>each a book that was taken</source><translation>jede Zeile ein genommenes Buch</translation></message>
<message><source>from %1 to %2</source><translation>Werte von %1 bis %2</translation></message>
<message><source>%1, %2. No line is left out.</source><translation>%1, %2. Keine Zeile wird ausgelassen.</translation></message>
<message><source>%1, %2. Left out: %3.</source><translation>%1, %2. Ausgelassen: %3.</translation></message>
<message><source>%1 %2</source><translation>%1 %2</translation></message>
<message><source>The catalogue's %1 holds %2 of the rated books</source><translation>„%1“ im Katalog enthält %2 der bewerteten Bücher</translation></message>
<message><source>%1.</source><translation>%1.</translation></message>
<message><source>%1; other columns: %2.</source><translation>%1; andere Spalten: %2.</translation></message>
<message><source>In the first lines (%1):</source><translation>In den ersten Zeilen (%1):</translation></message>
<message><source>%1, %2, %3</source><comment>ratings, readers, books</comment><translation>%1, %2, %3</translation></message>
<message><source>“%1”</source><comment>the name of an option</comment><translation>„%1“</translation></message>
</context>
<context>
<name>OwnParts</name>
<message><source>%1 (of %2)</source><translation>%1 (aus %2)</translation></message>
<message><source>notes</source><translation>Notizen</translation></message>
<message><source>your readers</source><translation>Ihre Leser</translation></message>
<message><source>tags</source><translation>Schlagwörter</translation></message>
<message><source>the page</source><translation>die Seite</translation></message>
<message><source>training settings</source><translation>Trainingseinstellungen</translation></message>
</context>
<context>
<name>ProjectDialogs</name>
<message><source>Save the project</source><translation>Projekt speichern</translation></message>
<message><source>Shelfspace projects (*.shelfproject)</source><translation>Shelfspace-Projekte (*.shelfproject)</translation></message>
<message><source>My shelves</source><translation>Meine Regale</translation></message>
<message><source>%1 is open elsewhere</source><translation>%1 ist anderswo geöffnet</translation></message>
<message><source>A copy has all that was saved. It is saved under another name, so that neither takes the place of the other.</source><translation>Eine Kopie enthält alles, was gespeichert war. Sie wird unter einem anderen Namen gespeichert, sodass keine der Dateien die andere ersetzt.</translation></message>
<message><source>Cancel</source><translation>Abbrechen</translation></message>
<message><source>Open a copy</source><translation>Kopie öffnen</translation></message>
<message><source>Recover what was not saved of %1?</source><translation>Nicht gespeicherte Arbeit an %1 wiederherstellen?</translation></message>
<message><source>The saved project stays as it is until you save it.</source><translation>Das gespeicherte Projekt bleibt, wie es ist, bis Sie es speichern.</translation></message>
<message><source>Later</source><translation>Später</translation></message>
<message><source>Recover</source><translation>Wiederherstellen</translation></message>
<message><source>Discard</source><translation>Verwerfen</translation></message>
<message><source>%1 was changed elsewhere</source><translation>%1 wurde anderswo geändert</translation></message>
<message><source>Its file is another than the one that was opened here: somebody has saved it since. To replace it loses what they saved.</source><translation>Die Datei ist nicht mehr die, die hier geöffnet wurde: Jemand hat sie seither gespeichert. Wenn Sie sie ersetzen, geht das dort Gespeicherte verloren.</translation></message>
<message><source>Save as…</source><translation>Speichern unter…</translation></message>
<message><source>Replace it</source><translation>Ersetzen</translation></message>
<message><source>Notes on %1</source><translation>Notizen zu %1</translation></message>
<message><source>Project notes</source><translation>Projektnotizen</translation></message>
<message><source>What this work is about, what was tried, what is to be done. Saved with the project.</source><translation>Worum es in dieser Arbeit geht, was versucht wurde, was noch zu tun ist. Wird mit dem Projekt gespeichert.</translation></message>
</context>
<context>
<name>ProjectWords</name>
<message><source>%1[*] — Shelfspace</source><translation>%1[*] — Shelfspace</translation></message>
<message><source>Nothing open</source><translation>Nichts geöffnet</translation></message>
<message><source>%1[*] — %2 — Shelfspace</source><translation>%1[*] — %2 — Shelfspace</translation></message>
<message><source>views of %1</source><translation>Ansichten von %1</translation></message>
<message numerus="yes"><source>%Ln removed run(s)</source><translation><numerusform>%Ln entfernter Lauf</numerusform><numerusform>%Ln entfernte Läufe</numerusform></translation></message>
<message><source>the data</source><translation>die Daten</translation></message>
<message><source>%1 (copy)</source><translation>%1 (Kopie)</translation></message>
<message numerus="yes"><source>%Ln more</source><translation><numerusform>%Ln weiterer</numerusform><numerusform>%Ln weitere</numerusform></translation></message>
<message><source>%1 and %2</source><translation>%1 und %2</translation></message>
<message><source>It is open in this window.</source><translation>Es ist in diesem Fenster geöffnet.</translation></message>
<message><source>on %1</source><translation>auf %1</translation></message>
<message><source>as process %1</source><translation>als Prozess %1</translation></message>
<message><source>since %1</source><translation>seit %1</translation></message>
<message><source>Another window of Shelfspace has it open.</source><translation>Ein anderes Shelfspace-Fenster hat es geöffnet.</translation></message>
<message><source>Another window of Shelfspace has it open, %1.</source><translation>Ein anderes Shelfspace-Fenster hat es geöffnet, %1.</translation></message>
<message><source>This project is open elsewhere. %1</source><translation>Dieses Projekt ist anderswo geöffnet. %1</translation></message>
<message><source>Save under another name, or close it there first</source><translation>Speichern Sie unter einem anderen Namen, oder schließen Sie es zuerst dort</translation></message>
<message><source>Some of this project cannot be read here (%1): it stays in the file as it is</source><translation>Ein Teil dieses Projekts ist hier nicht lesbar (%1): Er bleibt unverändert in der Datei</translation></message>
<message><source>Open it in a later version of Shelfspace</source><translation>Öffnen Sie es in einer neueren Version von Shelfspace</translation></message>
<message><source>%1 was trained on other data: it stays in the project, and is not shown.</source><translation>%1 wurde mit anderen Daten trainiert: Der Lauf bleibt im Projekt und wird nicht gezeigt.</translation></message>
<message><source>These are not the ratings that the project is about</source><translation>Das sind nicht die Bewertungen, um die es in dem Projekt geht</translation></message>
<message><source>Choose the files that it was made of, or open these as other data</source><translation>Wählen Sie die Dateien, aus denen es entstand, oder öffnen Sie diese als andere Daten</translation></message>
<message><source>%1, changed</source><translation>%1, geändert</translation></message>
<message><source>Not saved, but kept, the last from %1: %2.</source><translation>Nicht gespeichert, aber aufbewahrt, zuletzt von %1: %2.</translation></message>
<message><source>The project's runs hold the ratings that they were trained on, and are all there.</source><translation>Die Läufe des Projekts enthalten die Bewertungen, mit denen sie trainiert wurden, und sind alle da.</translation></message>
<message><source>Had not finished training: %1.</source><translation>Training nicht beendet: %1.</translation></message>
</context>
<context>
<name>QObject</name>
<message><source>Write a report of %1</source><translation>Bericht über %1 schreiben</translation></message>
<message><source>Web pages (*.html)</source><translation>Webseiten (*.html)</translation></message>
<message><source>Writing the report of %1</source><translation>Schreiben des Berichts über %1</translation></message>
<message><source>PDF (*.pdf)</source><translation>PDF (*.pdf)</translation></message>
</context>
<context>
<name>ReadyStore</name>
<message><source>This folder is being fetched into or deleted already</source><translation>In diesen Ordner wird bereits heruntergeladen, oder er wird gelöscht</translation></message>
<message><source>Another Shelfspace fetches into this folder or deletes it</source><translation>Ein anderes Shelfspace lädt in diesen Ordner herunter oder löscht ihn</translation></message>
<message><source>Wait until that is done.</source><translation>Warten Sie, bis das erledigt ist.</translation></message>
<message><source>The folder may not be written to</source><translation>Der Ordner ist schreibgeschützt</translation></message>
<message><source>Choose another one, or ask whose it is.</source><translation>Wählen Sie einen anderen, oder klären Sie, wem er gehört.</translation></message>
<message><source>What is fetched cannot be noted down</source><translation>Was heruntergeladen wird, lässt sich nicht vermerken</translation></message>
<message><source>Look whether the disk is full or the folder may not be written to.</source><translation>Prüfen Sie, ob der Datenträger voll oder der Ordner schreibgeschützt ist.</translation></message>
<message><source>This file could not be deleted</source><translation>Diese Datei konnte nicht gelöscht werden</translation></message>
<message><source>Look whether its folder may be written to.</source><translation>Prüfen Sie, ob der Ordner schreibgeschützt ist.</translation></message>
<message><source>This file is not as it was fetched, and stays</source><translation>Diese Datei ist nicht mehr so, wie sie heruntergeladen wurde, und bleibt</translation></message>
<message><source>Delete it yourself where you have no use for it.</source><translation>Löschen Sie sie selbst, wenn Sie sie nicht mehr brauchen.</translation></message>
</context>
<context>
<name>ReadyWords</name>
<message><source>its size is the server's to tell</source><translation>die Größe kennt nur der Server</translation></message>
<message><source>checked by the publisher's MD5</source><translation>mit dem MD5 des Herausgebers geprüft</translation></message>
<message><source>the publisher gives no checksum</source><translation>der Herausgeber gibt keine Prüfsumme an</translation></message>
<message><source>about %1</source><translation>etwa %1</translation></message>
<message><source>being deleted</source><translation>wird gelöscht</translation></message>
<message><source>fetching</source><translation>wird heruntergeladen</translation></message>
<message><source>here</source><translation>vorhanden</translation></message>
<message><source>%1 of it</source><translation>%1 davon</translation></message>
<message><source>Published by %1.</source><translation>Herausgegeben von %1.</translation></message>
<message><source>Terms.</source><translation>Bedingungen.</translation></message>
<message><source>The publisher's own words count: %1</source><translation>Es gilt der Wortlaut des Herausgebers: %1</translation></message>
<message><source>To cite.</source><translation>Zitierangabe.</translation></message>
<message><source>Asked when you fetch, and nobody else.</source><translation>Angefragt beim Herunterladen, und niemand sonst.</translation></message>
<message><source>The server learns this computer's address, and no more.</source><translation>Der Server erfährt die Adresse dieses Computers und sonst nichts.</translation></message>
<message><source>%1 is here.</source><translation>%1 ist vorhanden.</translation></message>
<message><source>%1 have arrived; Fetch goes on from there.</source><translation>%1 sind angekommen; „Herunterladen“ macht dort weiter.</translation></message>
<message><source>Ratings: %1</source><translation>Bewertungen: %1</translation></message>
<message><source>Readers: %1</source><translation>Leser: %1</translation></message>
<message><source>Books or movies: %1</source><translation>Bücher oder Filme: %1</translation></message>
<message><source>%1 (not encrypted)</source><comment>an address</comment><translation>%1 (unverschlüsselt)</translation></message>
<message><source>or else</source><comment>between two addresses of a file</comment><translation>oder sonst</translation></message>
</context>
<context>
<name>Report</name>
<message><source>It is to be made in the folder of the data.</source><translation>Der Aufruf gehört in den Ordner der Daten.</translation></message>
<message><source>The files lay in %1 folders: they are to be put into one, and the call is to be made in it.</source><translation>Die Dateien lagen in %1 Ordnern: Legen Sie sie in einen gemeinsamen Ordner, und führen Sie den Aufruf dort aus.</translation></message>
<message><source>Files of the same name are told apart by folders 1, 2, ... in it, in the order in which they are listed under Data.</source><translation>Gleichnamige Dateien unterscheiden sich durch die Unterordner 1, 2, ... darin, in der Reihenfolge, in der sie unter „Daten“ stehen.</translation></message>
<message><source>The run comes from a version that did not note how the data were read; the call has the usual rules for it.</source><translation>Der Lauf stammt aus einer Version, die nicht vermerkte, wie die Daten gelesen wurden; der Aufruf enthält die üblichen Regeln dafür.</translation></message>
<message><source>This version does not know the preset; it takes one that does.</source><translation>Diese Version kennt die Voreinstellung nicht; nötig ist eine, die sie kennt.</translation></message>
<message><source>The run "%1", which this one goes on from, is to be saved as parent.shelf.</source><translation>Der Lauf „%1“, auf dem dieser aufbaut, muss als parent.shelf gespeichert sein.</translation></message>
<message><source>This run was stopped by hand; the call trains to the end.</source><translation>Dieser Lauf wurde von Hand gestoppt; der Aufruf trainiert bis zum Ende.</translation></message>
<message><source>The run comes from a version that did not note the file of the model, nor how its rows were taken; the call names it after the run.</source><translation>Der Lauf stammt aus einer Version, die weder die Modelldatei vermerkte noch, wie deren Zeilen zugeordnet wurden; der Aufruf benennt sie nach dem Lauf.</translation></message>
<message><source>%1 (%2 to %3)</source><translation>%1 (%2 bis %3)</translation></message>
<message><source>Measure, lists of %1</source><translation>Kennzahl, Listen mit %1</translation></message>
<message><source>Value</source><translation>Wert</translation></message>
<message><source>Meaning</source><translation>Bedeutung</translation></message>
<message><source>%1, %2</source><translation>%1, %2</translation></message>
<message><source>Nothing was held out, so nothing was measured.</source><translation>Nichts wurde zurückgehalten, also wurde nichts gemessen.</translation></message>
<message><source>Model</source><translation>Modell</translation></message>
<message><source>This run</source><translation>Dieser Lauf</translation></message>
<message><source>Baseline %1</source><translation>Vergleichsmodell %1</translation></message>
<message><source>Layer</source><translation>Schicht</translation></message>
<message><source>Details</source><translation>Details</translation></message>
<message><source>Output</source><translation>Ausgabe</translation></message>
<message><source>Fed by</source><translation>Gespeist von</translation></message>
<message><source>Parameters</source><translation>Parameter</translation></message>
<message><source>All</source><translation>Alle</translation></message>
<message><source>Dimension</source><translation>Dimension</translation></message>
<message><source>Books</source><translation>Bücher</translation></message>
<message><source>Mean</source><translation>Mittel</translation></message>
<message><source>Deviation</source><translation>Abweichung</translation></message>
<message><source>Smallest</source><translation>Kleinster</translation></message>
<message><source>25 %</source><translation>25&#x202f;%</translation></message>
<message><source>Median</source><translation>Median</translation></message>
<message><source>75 %</source><translation>75&#x202f;%</translation></message>
<message><source>Largest</source><translation>Größter</translation></message>
<message numerus="yes"><source>%Ln dimension(s), one by one</source><translation><numerusform>%Ln Dimension einzeln</numerusform><numerusform>%Ln Dimensionen einzeln</numerusform></translation></message>
<message><source>Map of books</source><translation>Karte der Bücher</translation></message>
<message><source>The book vectors by their two principal components, which explain %1 % and %2 % of their variance.</source><translation>Die Buchvektoren nach ihren ersten beiden Hauptkomponenten, die %1&#x202f;% und %2&#x202f;% ihrer Varianz erklären.</translation></message>
<message><source>By the cosine of the book vectors, for the first books; 0 is the same direction, 1 none in common.</source><translation>Nach dem Kosinus der Buchvektoren, für die ersten Bücher; 0 ist dieselbe Richtung, 1 nichts gemeinsam.</translation></message>
<message><source>By the cosine of the book vectors, for the books with most ratings; 0 is the same direction, 1 none in common.</source><translation>Nach dem Kosinus der Buchvektoren, für die Bücher mit den meisten Bewertungen; 0 ist dieselbe Richtung, 1 nichts gemeinsam.</translation></message>
<message numerus="yes"><source>%Ln book(s) are left out here and on the map. Of each: %1, so the model knows nothing about it.</source><translation><numerusform>%Ln Buch ist hier und auf der Karte ausgelassen. Der Grund: %1, daher weiß das Modell nichts darüber.</numerusform><numerusform>%Ln Bücher sind hier und auf der Karte ausgelassen. Für jedes gilt: %1, daher weiß das Modell nichts darüber.</numerusform></translation></message>
<message><source>Nearest</source><translation>Nächste</translation></message>
<message><source>Distance</source><translation>Distanz</translation></message>
<message><source>Because of: the rated book that adds most to the score, exactly.</source><translation>Wegen: das bewertete Buch, das am meisten zum Punktwert beiträgt, exakt berechnet.</translation></message>
<message><source>Because of: the rated book without which the score falls most.</source><translation>Wegen: das bewertete Buch, ohne das der Punktwert am stärksten sinkt.</translation></message>
<message><source>Because of: the liked book nearest in the model's space.</source><translation>Wegen: das nächste gut bewertete Buch im Raum des Modells.</translation></message>
<message><source>No rated book speaks for a recommendation in particular.</source><translation>Kein bewertetes Buch spricht besonders für eine Empfehlung.</translation></message>
<message><source>Taken</source><translation>Genommen</translation></message>
<message><source>Rated</source><translation>Bewertet</translation></message>
<message><source>Rating</source><translation>Bewertung</translation></message>
<message><source>Recommended</source><translation>Empfohlen</translation></message>
<message><source>Predicted</source><translation>Vorhergesagt</translation></message>
<message><source>Score</source><translation>Punktwert</translation></message>
<message><source>Because of</source><translation>Wegen</translation></message>
<message numerus="yes"><source>Reader %1, %Ln book(s) taken</source><translation><numerusform>Leser %1, %Ln genommenes Buch</numerusform><numerusform>Leser %1, %Ln genommene Bücher</numerusform></translation></message>
<message numerus="yes"><source>Reader %1, %Ln rating(s)</source><translation><numerusform>Leser %1, %Ln Bewertung</numerusform><numerusform>Leser %1, %Ln Bewertungen</numerusform></translation></message>
<message><source>All ratings of this reader are held out, so the model has learned nothing about the reader. The books are chosen by those ratings, as for a new reader.</source><translation>Alle Bewertungen dieses Lesers sind zurückgehalten, daher hat das Modell nichts über ihn gelernt. Die Bücher sind nach diesen Bewertungen gewählt, wie für einen neuen Leser.</translation></message>
<message><source>Data</source><translation>Daten</translation></message>
<message><source>Held out</source><translation>Zurückgehalten</translation></message>
<message><source>Settings</source><translation>Einstellungen</translation></message>
<message><source>Loss curves</source><translation>Loss-Kurven</translation></message>
<message><source>Epochs</source><translation>Epochen</translation></message>
<message><source>Results</source><translation>Ergebnisse</translation></message>
<message><source>Nearest books</source><translation>Nächste Bücher</translation></message>
<message><source>Recommended books</source><translation>Empfohlene Bücher</translation></message>
<message><source>Layers</source><translation>Schichten</translation></message>
<message><source>Book vectors</source><translation>Buchvektoren</translation></message>
<message><source>How to repeat it</source><translation>So lässt es sich wiederholen</translation></message>
<message><source>Ratings</source><translation>Bewertungen</translation></message>
<message><source>Readers</source><translation>Leser</translation></message>
<message><source>%1 taken, of %2 in the catalogue</source><translation>%1 genommen, von %2 im Katalog</translation></message>
<message><source>%1 rated, of %2 in the catalogue</source><translation>%1 bewertet, von %2 im Katalog</translation></message>
<message><source>Density</source><translation>Dichte</translation></message>
<message><source>%1 % of all pairs were taken</source><translation>%1&#x202f;% aller Paare sind genommen</translation></message>
<message><source>%1 % of all pairs are rated</source><translation>%1&#x202f;% aller Paare sind bewertet</translation></message>
<message><source>Scale</source><translation>Skala</translation></message>
<message><source>none: books that were taken</source><translation>keine: genommene Bücher</translation></message>
<message><source>%1 to %2</source><translation>%1 bis %2</translation></message>
<message><source>Rated more than once</source><translation>Mehrfach bewertet</translation></message>
<message><source>Name</source><translation>Name</translation></message>
<message><source>Format</source><translation>Format</translation></message>
<message><source>Files</source><translation>Dateien</translation></message>
<message><source>Notes on the files: %1</source><translation>Hinweise zu den Dateien: %1</translation></message>
<message><source>Split</source><translation>Aufteilung</translation></message>
<message><source>Seed</source><translation>Startwert (Seed)</translation></message>
<message><source>Goes on from</source><translation>Baut auf</translation></message>
<message><source>Training ratings</source><translation>Trainingsbewertungen</translation></message>
<message><source>Learned from before</source><extracomment>A count: ratings that the earlier run had learned from</extracomment><translation>Zuvor gelernt aus</translation></message>
<message><source>Held-out ratings</source><translation>Zurückgehaltene Bewertungen</translation></message>
<message><source>Setting</source><translation>Einstellung</translation></message>
<message><source>In the preset</source><translation>In der Voreinstellung</translation></message>
<message><source>The model was trained elsewhere; these are the settings that it has here.</source><translation>Das Modell wurde anderswo trainiert; dies sind die Einstellungen, die es hier hat.</translation></message>
<message><source>As the preset %1 has them.</source><translation>Wie in der Voreinstellung %1.</translation></message>
<message numerus="yes"><source>From the preset %1, with %Ln change(s), which stand out.</source><translation><numerusform>Nach der Voreinstellung %1, mit %Ln Änderung, die hervorgehoben ist.</numerusform><numerusform>Nach der Voreinstellung %1, mit %Ln Änderungen, die hervorgehoben sind.</numerusform></translation></message>
<message><source>Epoch</source><translation>Epoche</translation></message>
<message><source>Training loss</source><translation>Trainings-Loss</translation></message>
<message><source>Validation loss</source><translation>Validierungs-Loss</translation></message>
<message><source>RMSE</source><translation>RMSE</translation></message>
<message><source>MAE</source><translation>MAE</translation></message>
<message><source>NDCG@10</source><translation>NDCG@10</translation></message>
<message><source>Learning rate</source><translation>Lernrate</translation></message>
<message><source>Seconds</source><translation>Sekunden</translation></message>
<message><source>Source: %1</source><translation>Quelle: %1</translation></message>
<message><source>The vectors were made elsewhere and opened from %1.</source><translation>Die Vektoren sind anderswo entstanden und wurden aus %1 geöffnet.</translation></message>
<message><source>The same call gives the same numbers, with any number of threads.</source><translation>Derselbe Aufruf ergibt dieselben Zahlen, mit beliebig vielen Threads.</translation></message>
<message><source>To try: %1.</source><translation>Versuchen Sie: %1.</translation></message>
<message><source>The model kept is that of epoch %1, the best one.</source><translation>Behalten wurde das Modell der Epoche %1, der besten.</translation></message>
<message><source>The model kept is that of the last epoch; the best one was epoch %1.</source><translation>Behalten wurde das Modell der letzten Epoche; die beste war Epoche %1.</translation></message>
<message><source>Training was stopped by hand.</source><translation>Das Training wurde von Hand gestoppt.</translation></message>
<message><source>Training stopped by itself as the validation loss no longer fell.</source><translation>Das Training endete von selbst, als der Validierungs-Loss nicht mehr sank.</translation></message>
<message><source>%1 of %2</source><translation>%1 von %2</translation></message>
<message><source>Contents</source><translation>Inhalt</translation></message>
<message><source>Warnings</source><translation>Warnungen</translation></message>
<message><source>Beside other runs</source><translation>Neben anderen Läufen</translation></message>
<message><source>Run</source><translation>Lauf</translation></message>
<message><source>Preset</source><translation>Voreinstellung</translation></message>
<message><source>Not all of these were measured on the same held-out part, so that their figures do not compare.</source><translation>Nicht alle davon wurden am selben zurückgehaltenen Teil gemessen, daher sind ihre Kennzahlen nicht vergleichbar.</translation></message>
<message><source>For the readers with most ratings.</source><translation>Für die Leser mit den meisten Bewertungen.</translation></message>
<message><source>Predicted ratings are held within the scale; the order is that of the model's own figures, which may lie beyond.</source><translation>Vorhergesagte Bewertungen sind auf die Skala begrenzt; die Reihenfolge ist die der eigenen Werte des Modells, die darüber hinausgehen können.</translation></message>
<message><source>Of a score only the order means something.</source><translation>Bei einem Punktwert bedeutet nur die Reihenfolge etwas.</translation></message>
<message><source>Over the readers (%1), among all books but those the reader has in training; ties count against the model. Where two figures stand in brackets, the true mean lies between them with 95 % confidence.</source><translation>Über die Leser (%1), unter allen Büchern außer denen, die der Leser im Training hat; Gleichstände zählen gegen das Modell. Wo zwei Werte in Klammern stehen, liegt der wahre Mittelwert mit 95&#x202f;% Konfidenz dazwischen.</translation></message>
<message><source>Vectors made elsewhere: %3. Vectors: %1, dimensions: %2.</source><translation>Vektoren, anderswo entstanden: %3. Vektoren: %1, Dimensionen: %2.</translation></message>
<message><source>Trained elsewhere: %2. Parameters: %1. Its readers and books are those of %3.</source><translation>Anderswo trainiert: %2. Parameter: %1. Leser und Bücher sind die von %3.</translation></message>
<message><source>Trained on %3 in %4 s. Parameters: %1, training ratings: %2.</source><translation>Trainiert mit %3 in %4 s. Parameter: %1, Trainingsbewertungen: %2.</translation></message>
<message><source>Over the held-out ratings (%1) it is off by %2 stars on average (RMSE %3).</source><translation>Bei den zurückgehaltenen Bewertungen (%1) liegt das Modell im Mittel um %2 Sterne daneben (RMSE %3).</translation></message>
<message><source>Among the best of all books (%1) it finds at least one held-out book for %2 % of the readers (%3; NDCG %4).</source><translation>Unter den besten aller Bücher (%1) findet das Modell für %2&#x202f;% der Leser (%3; NDCG %4) mindestens ein zurückgehaltenes Buch.</translation></message>
</context>
<context>
<name>SaveTable</name>
<message><source>CSV table (*.csv)</source><translation>CSV-Tabelle (*.csv)</translation></message>
</context>
<context>
<name>SetFetch</name>
<message><source>What was fetched into %1 stays there</source><translation>Was nach %1 heruntergeladen wurde, bleibt dort</translation></message>
<message><source>%1 is there already, in %2</source><translation>%1 ist schon da, in %2</translation></message>
<message><source>The folder cannot be made</source><translation>Der Ordner kann nicht angelegt werden</translation></message>
<message><source>Choose another one.</source><translation>Wählen Sie einen anderen Ordner.</translation></message>
<message><source>There is a file of this name already, and it is not one that was fetched</source><translation>Eine Datei dieses Namens gibt es schon, und sie wurde nicht heruntergeladen</translation></message>
<message><source>Move it away or choose another folder; or open it as it is.</source><translation>Verschieben Sie sie, oder wählen Sie einen anderen Ordner; oder öffnen Sie sie, wie sie ist.</translation></message>
<message><source>%1 has %2 bytes and not %3 as when it was listed: it seems to be another edition</source><translation>%1 hat %2 Bytes und nicht %3 wie bei der Aufnahme in die Liste: Es scheint eine andere Fassung zu sein</translation></message>
<message><source>%1 Asking %2 instead.</source><translation>%1 Stattdessen wird %2 gefragt.</translation></message>
<message><source>What arrived is not the publisher's file: its MD5 is %1, not %2</source><translation>Was ankam, ist nicht die Datei des Herausgebers: Ihr MD5 ist %1 statt %2</translation></message>
<message><source>%1 is another file than the one that was fetched on %2: %3 bytes then, %4 now</source><translation>%1 ist eine andere Datei als die, die am %2 heruntergeladen wurde: damals %3 Bytes, jetzt %4</translation></message>
<message><source>%1 is as it was</source><translation>%1 ist unverändert</translation></message>
<message><source>The file cannot be put in place: %1</source><translation>Die Datei kann nicht an ihren Platz gelegt werden: %1</translation></message>
<message><source>This file was changed since it was fetched, and is not replaced</source><translation>Diese Datei wurde seit dem Herunterladen geändert und wird nicht ersetzt</translation></message>
<message><source>Move it away, then fetch once more.</source><translation>Verschieben Sie sie, und laden Sie dann erneut herunter.</translation></message>
<message><source>checking</source><translation>wird geprüft</translation></message>
<message><source>%1 of %2</source><translation>%1 von %2</translation></message>
<message><source>%1, %2/s</source><comment>how much has come, and how fast it comes</comment><translation>%1, %2/s</translation></message>
</context>
<context>
<name>SettingRows</name>
<message><source>%1: %2</source><comment>a setting and its value</comment><translation>%1: %2</translation></message>
<message><source>Forget: %1</source><translation>Vergessen: %1</translation></message>
<message><source>Reset: %1</source><translation>Zurücksetzen: %1</translation></message>
<message><source>Appearance</source><translation>Darstellung</translation></message>
<message><source>Covers</source><translation>Umschlagbilder</translation></message>
<message><source>Never lost</source><translation>Nichts verlieren</translation></message>
<message><source>Work</source><translation>Arbeit</translation></message>
<message><source>Cache</source><translation>Zwischenspeicher</translation></message>
<message><source>Remembered</source><translation>Gemerktes</translation></message>
<message><source>on</source><translation>ein</translation></message>
<message><source>off</source><translation>aus</translation></message>
<message><source>%1 %2</source><comment>a number and its unit</comment><translation>%1 %2</translation></message>
<message><source>nothing kept</source><translation>nichts gemerkt</translation></message>
<message><source>%L1 kept</source><translation>%L1 gemerkt</translation></message>
<message><source>kept</source><translation>gemerkt</translation></message>
<message><source>The best there are</source><translation>Der bestmögliche</translation></message>
<message><source>As the system</source><translation>Wie das System</translation></message>
<message><source>Colors</source><translation>Farben</translation></message>
<message><source>Of windows, charts and maps.</source><translation>Von Fenstern, Diagrammen und Karten.</translation></message>
<message><source>theme dark light night mode</source><translation>thema design dunkel hell nachtmodus dark mode theme</translation></message>
<message><source>Light</source><translation>Hell</translation></message>
<message><source>Dark</source><translation>Dunkel</translation></message>
<message><source>Language</source><translation>Sprache</translation></message>
<message><source>Of all texts, numbers and dates, at once.</source><translation>Aller Texte, Zahlen und Datumsangaben, sofort.</translation></message>
<message><source>translation locale English Deutsch Español Français العربية 中文</source><translation>übersetzung sprache locale English Deutsch Español Français العربية 中文</translation></message>
<message><source>Text size</source><translation>Textgröße</translation></message>
<message><source>Of all texts; buttons, tables and charts grow with it.</source><translation>Aller Texte; Schaltflächen, Tabellen und Diagramme wachsen mit.</translation></message>
<message><source>font larger smaller points zoom</source><translation>schrift schriftgröße größer kleiner punkt zoom</translation></message>
<message><source>pt</source><translation>pt</translation></message>
<message><source>Motion</source><translation>Bewegung</translation></message>
<message><source>Reduced: the map jumps to its place instead of gliding there.</source><translation>Reduziert: Die Karte springt an ihren Platz, statt dorthin zu gleiten.</translation></message>
<message><source>animation reduced accessibility</source><translation>animation reduziert barrierefreiheit</translation></message>
<message><source>Reduced</source><translation>Reduziert</translation></message>
<message><source>Full</source><translation>Voll</translation></message>
<message><source>Book panel</source><translation>Buchleiste</translation></message>
<message><source>At the right of every page: the selected book and its nearest.</source><translation>Rechts auf jeder Seite: das ausgewählte Buch und seine nächsten.</translation></message>
<message><source>side cover details</source><translation>seitenleiste umschlag einzelheiten</translation></message>
<message><source>Fetch cover pictures</source><translation>Umschlagbilder herunterladen</translation></message>
<message><source>From the addresses in a library's own data. Its server then learns that somebody looks at a book. Nothing is fetched from this computer or its own network.</source><translation>Von den Adressen in den Daten einer Bibliothek. Deren Server erfährt dann, dass jemand ein Buch ansieht. Von diesem Computer oder aus seinem eigenen Netz wird nichts geladen.</translation></message>
<message><source>images network internet privacy</source><translation>bilder netz internet datenschutz privatsphäre</translation></message>
<message><source>Ask for each library</source><translation>Für jede Bibliothek fragen</translation></message>
<message><source>Never</source><translation>Nie</translation></message>
<message><source>Always</source><translation>Immer</translation></message>
<message><source>Answers about covers</source><translation>Antworten zu Umschlagbildern</translation></message>
<message><source>Of each library that was asked about. Reset: they are asked about again.</source><translation>Für jede Bibliothek, zu der gefragt wurde. Zurückgesetzt wird erneut gefragt.</translation></message>
<message><source>consent privacy</source><translation>einwilligung zustimmung datenschutz</translation></message>
<message><source>Keep unsaved work all the time</source><translation>Nicht gespeicherte Arbeit laufend sichern</translation></message>
<message><source>So that a crash costs some seconds. Off: it is kept only when the program ends in order.</source><translation>Damit ein Absturz nur Sekunden kostet. Aus: Gesichert wird nur, wenn das Programm ordentlich endet.</translation></message>
<message><source>autosave journal recover crash backup</source><translation>automatische sicherung journal wiederherstellen absturz backup</translation></message>
<message><source>Keep a training every</source><translation>Training sichern alle</translation></message>
<message><source>At least so long lies between two kept states of a run that trains.</source><translation>So viel Zeit liegt mindestens zwischen zwei gesicherten Zuständen eines Laufs, der trainiert.</translation></message>
<message><source>autosave interval seconds journal</source><translation>automatische sicherung abstand sekunden journal</translation></message>
<message><source>s</source><translation>s</translation></message>
<message><source>Threads</source><translation>Threads</translation></message>
<message><source>How many calculate at once. Results are the same with any number.</source><translation>Wie viele gleichzeitig rechnen. Die Ergebnisse sind mit jeder Anzahl gleich.</translation></message>
<message><source>cores processor cpu parallel</source><translation>kerne prozessor cpu parallel</translation></message>
<message><source>All there are</source><translation>Alle verfügbaren</translation></message>
<message><source>Instruction set</source><translation>Befehlssatz</translation></message>
<message><source>Results differ in their last digits from one to another: choose the same one to get the same bytes on different processors. SHELFSPACE_ISA in the environment comes first.</source><translation>Ergebnisse unterscheiden sich je nach Befehlssatz in den letzten Stellen: Wählen Sie denselben, um auf verschiedenen Prozessoren dieselben Bytes zu erhalten. SHELFSPACE_ISA in der Umgebung hat Vorrang.</translation></message>
<message><source>processor cpu sse avx reproducible bytes</source><translation>prozessor cpu sse avx reproduzierbar bytes</translation></message>
<message><source>Room for opened data</source><translation>Platz für geöffnete Daten</translation></message>
<message><source>Large data are kept as they were read, so that they open at once the next time. What was not asked for longest goes first.</source><translation>Große Daten werden so aufbewahrt, wie sie gelesen wurden, damit sie beim nächsten Mal sofort offen sind. Was am längsten nicht gebraucht wurde, wird zuerst gelöscht.</translation></message>
<message><source>cache disk limit size</source><translation>zwischenspeicher cache datenträger grenze größe</translation></message>
<message><source>MB</source><translation>MB</translation></message>
<message><source>Recent files</source><translation>Zuletzt verwendete Dateien</translation></message>
<message><source>The list under Recent.</source><translation>Die Liste unter „Zuletzt“.</translation></message>
<message><source>Last folder</source><translation>Letzter Ordner</translation></message>
<message><source>Where files were opened and saved last.</source><translation>Wo zuletzt Dateien geöffnet und gespeichert wurden.</translation></message>
<message><source>Size and place of the window</source><translation>Größe und Ort des Fensters</translation></message>
<message><source>As it was closed last.</source><translation>Wie zuletzt geschlossen.</translation></message>
<message><source>Sizes of panels</source><translation>Größen der Bereiche</translation></message>
<message><source>As they were drawn last.</source><translation>Wie zuletzt gezogen.</translation></message>
<message><source>Drawer of the map</source><translation>Seitenleiste der Karte</translation></message>
<message><source>Whether it is open.</source><translation>Ob sie offen ist.</translation></message>
<message><source>Menu bar</source><translation>Menüleiste</translation></message>
<message><source>Whether it is shown.</source><translation>Ob sie gezeigt wird.</translation></message>
<message><source>Last preset</source><translation>Letzte Voreinstellung</translation></message>
<message><source>That the form of a training begins with.</source><translation>Mit der das Trainingsformular beginnt.</translation></message>
<message><source>Last training settings</source><translation>Letzte Trainingseinstellungen</translation></message>
<message><source>Nearness of books</source><translation>Nähe von Büchern</translation></message>
<message><source>By which the nearest are found.</source><translation>Wonach die nächsten gesucht werden.</translation></message>
<message><source>Number of nearest books</source><translation>Anzahl der nächsten Bücher</translation></message>
<message><source>In the book panel.</source><translation>In der Buchleiste.</translation></message>
<message><source>Rules for recommended books</source><translation>Regeln für empfohlene Bücher</translation></message>
<message><source>What the lists of the Readers page leave out.</source><translation>Was die Listen der Seite „Leser“ auslassen.</translation></message>
<message><source>Folder of exports</source><translation>Exportordner</translation></message>
<message><source>That was written to last.</source><translation>In den zuletzt geschrieben wurde.</translation></message>
<message><source>Parts of exports</source><translation>Teile des Exports</translation></message>
<message><source>That were ticked last.</source><translation>Die zuletzt angehakt waren.</translation></message>
<message><source>Answers about files</source><translation>Antworten zu Dateien</translation></message>
<message><source>How files are read that left a doubt.</source><translation>Wie Dateien gelesen werden, die einen Zweifel ließen.</translation></message>
<message><source>Answers about vectors</source><translation>Antworten zu Vektoren</translation></message>
<message><source>Which array and which titles were chosen.</source><translation>Welches Array und welche Titel gewählt wurden.</translation></message>
<message><source>Accepted terms</source><translation>Angenommene Bedingungen</translation></message>
<message><source>Of ready data sets.</source><translation>Der fertigen Datensätze.</translation></message>
<message><source>Offer of the tour</source><translation>Angebot des Rundgangs</translation></message>
<message><source>Whether it was made.</source><translation>Ob es gemacht wurde.</translation></message>
<message><source>Hints for the first steps</source><translation>Hinweise zu den ersten Schritten</translation></message>
<message><source>Whether they were given.</source><translation>Ob sie gegeben wurden.</translation></message>
<message><source>Contrast</source><translation>Kontrast</translation></message>
<message><source>High: black and white, with lines around all controls.</source><translation>Hoch: schwarz und weiß, mit Linien um alle Bedienelemente.</translation></message>
<message><source>high accessibility black white</source><translation>hoch barrierefreiheit schwarz weiß kontrast</translation></message>
<message><source>Usual</source><translation>Üblich</translation></message>
<message><source>High</source><translation>Hoch</translation></message>
<message><source>Step of the tour</source><translation>Schritt des Rundgangs</translation></message>
<message><source>At which it was left.</source><translation>Bei dem er verlassen wurde.</translation></message>
<message><source>Ask before closing with unsaved work</source><translation>Vor dem Schließen nach nicht gespeicherter Arbeit fragen</translation></message>
<message><source>Off: it is kept without a word, and the next start offers it.</source><translation>Aus: Sie wird ohne Rückfrage gesichert, und der nächste Start bietet sie an.</translation></message>
</context>
<context>
<name>Tour</name>
<message><source>Every book that was rated</source><translation>Jedes Buch, das bewertet wurde</translation></message>
<message><source>Click a book. What is known of it stands at the right, on every page.</source><translation>Klicken Sie auf ein Buch. Was darüber bekannt ist, steht rechts, auf jeder Seite.</translation></message>
<message><source>A model learns from the ratings</source><translation>Ein Modell lernt aus den Bewertungen</translation></message>
<message><source>Press Train. The preset at the top is a good first one; every setting below it says what it means when you point at it.</source><translation>Drücken Sie „Trainieren“. Die Voreinstellung oben ist ein guter Anfang; jede Einstellung darunter erklärt sich, wenn Sie darauf zeigen.</translation></message>
<message><source>Watch it learn</source><translation>Beim Lernen zusehen</translation></message>
<message><source>The dashed curve is the loss on what it learns from, the solid one on ratings that were held out. Where the solid one turns up again, the model begins to learn by heart; the best epoch is kept. Wait until it is done.</source><translation>Die gestrichelte Kurve ist der Loss auf dem, woraus das Modell lernt, die durchgezogene der auf zurückgehaltenen Bewertungen. Wo die durchgezogene wieder steigt, beginnt das Modell auswendig zu lernen; die beste Epoche wird behalten. Warten Sie, bis es fertig ist.</translation></message>
<message><source>The map of books</source><translation>Die Karte der Bücher</translation></message>
<message><source>Books that the same readers liked lie close together. Wheel to come nearer, drag to move. Click another book to see its neighbors.</source><translation>Bücher, die denselben Lesern gefielen, liegen nah beieinander. Mausrad zum Näherkommen, Ziehen zum Bewegen. Klicken Sie auf ein anderes Buch, um seine Nachbarn zu sehen.</translation></message>
<message><source>Colors and groups</source><translation>Farben und Gruppen</translation></message>
<message><source>Color the books by year, by genre or by groups that are found and named. Map settings, at the left of this bar, has Groups, Trust and kept Views.</source><translation>Färben Sie die Bücher nach Jahr, nach Genre oder nach Gruppen, die gefunden und benannt werden. Unter „Karteneinstellungen“, links in dieser Leiste, stehen „Gruppen“, „Verlässlichkeit“ und gemerkte „Ansichten“.</translation></message>
<message><source>What would somebody like?</source><translation>Was würde jemandem gefallen?</translation></message>
<message><source>Choose a reader: the books they rated and those the model recommends stand side by side. New reader lets you be one yourself.</source><translation>Wählen Sie einen Leser: Die bewerteten Bücher und die, die das Modell empfiehlt, stehen nebeneinander. Mit „Neuer Leser“ sind Sie selbst einer.</translation></message>
<message><source>And why?</source><translation>Und warum?</translation></message>
<message><source>Each recommended book says for which of the rated ones it is recommended. Choose one to find it on the map, too.</source><translation>Jedes empfohlene Buch sagt, für welches der bewerteten es empfohlen wird. Wählen Sie eines, um es auch auf der Karte zu finden.</translation></message>
<message><source>Which model is better?</source><translation>Welches Modell ist besser?</translation></message>
<message><source>Train others, from other presets: this page compares them, and searches for settings by itself.</source><translation>Trainieren Sie weitere, aus anderen Voreinstellungen: Diese Seite vergleicht sie und sucht selbst nach Einstellungen.</translation></message>
<message><source>Take it all away</source><translation>Alles mitnehmen</translation></message>
<message><source>Curves, maps, tables, vectors and a page that recommends, each as a file of a kind that others read. F1 opens the guide where you are; it and this tour are under Help.</source><translation>Kurven, Karten, Tabellen, Vektoren und eine Seite, die empfiehlt, jeweils als Datei, die andere Programme lesen. F1 öffnet das Handbuch an der passenden Stelle; das Handbuch und dieser Rundgang stehen unter „Hilfe“.</translation></message>
</context>
<context>
<name>UnlearnedWords</name>
<message><source>it has no vector, or one of zeros or of no numbers</source><translation>es hat keinen Vektor, oder der Vektor besteht aus Nullen oder ungültigen Zahlen</translation></message>
<message><source>nobody rated it in the training part</source><translation>niemand hat es im Trainingsteil bewertet</translation></message>
</context>
<context>
<name>UnmatchedWords</name>
<message><source>several books of these data have this ISBN</source><translation>mehrere Bücher dieser Daten haben diese ISBN</translation></message>
<message><source>several books of these data have this title and author</source><translation>mehrere Bücher dieser Daten haben diesen Titel und Autor</translation></message>
<message><source>the title agrees, but your library names no author</source><translation>der Titel stimmt überein, aber Ihre Bibliothek nennt keinen Autor</translation></message>
<message><source>the title agrees, but these data name no author</source><translation>der Titel stimmt überein, aber diese Daten nennen keinen Autor</translation></message>
<message><source>these data have this title only by %1</source><translation>diese Daten kennen diesen Titel nur von: %1</translation></message>
<message><source>it has no title, and these data lack its ISBN</source><translation>es hat keinen Titel, und diesen Daten fehlt seine ISBN</translation></message>
<message><source>these data have no book of this title</source><translation>diese Daten haben kein Buch dieses Titels</translation></message>
<message><source>these data have neither its ISBN nor a book of this title</source><translation>diese Daten haben weder seine ISBN noch ein Buch dieses Titels</translation></message>
<message><source>you said that it is none of these books</source><translation>Sie haben gesagt, dass es keines dieser Bücher ist</translation></message>
<message><source>these data do not know the book “%1”</source><translation>diese Daten kennen das Buch „%1“ nicht</translation></message>
<message><source>a spreadsheet has rounded its ISBN to %1, and %2</source><translation>eine Tabellenkalkulation hat seine ISBN zu %1 gerundet, und %2</translation></message>
</context>
<context>
<name>WrittenNote</name>
<message><source>Open the folder</source><translation>Ordner öffnen</translation></message>
</context>
<context>
<name>shelf::AboutDialog</name>
<message><source>About Shelfspace</source><translation>Über Shelfspace</translation></message>
<message><source>&lt;h2&gt;Shelfspace %1&lt;/h2&gt;&lt;p&gt;Trains embeddings of books and readers from ratings, and lets you walk among them.&lt;/p&gt;&lt;p&gt;Everything happens on this computer: no account, no server, nothing is sent anywhere. Covers and ready data sets are fetched only when you ask for them.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or any later one. It comes without any warranty. The libraries that it is made with stand below, each with its license.&lt;/p&gt;</source><translation>&lt;h2&gt;Shelfspace %1&lt;/h2&gt;&lt;p&gt;Trainiert Embeddings von Büchern und Lesern aus Bewertungen und lässt Sie sich darin umsehen.&lt;/p&gt;&lt;p&gt;Alles geschieht auf diesem Computer: kein Konto, kein Server, nichts wird irgendwohin gesendet. Umschlagbilder und fertige Datensätze werden nur heruntergeladen, wenn Sie es verlangen.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder einer späteren. Ohne jede Gewährleistung. Die Bibliotheken, aus denen sie gebaut ist, stehen unten, jede mit ihrer Lizenz.&lt;/p&gt;</translation></message>
<message><source>Facts of this build</source><translation>Angaben zu diesem Build</translation></message>
<message><source>Copy the facts</source><translation>Angaben kopieren</translation></message>
</context>
<context>
<name>shelf::AnimationFile</name>
<message><source>There is nothing to animate: no frame was kept.</source><translation>Es gibt nichts zu animieren: Kein Bild wurde behalten.</translation></message>
<message><source>Picture %1 of the animation could not be drawn.</source><translation>Bild %1 der Animation konnte nicht gezeichnet werden.</translation></message>
<message><source>There may not be enough memory: choose a smaller size</source><translation>Der Speicher reicht vielleicht nicht aus: Wählen Sie eine kleinere Größe</translation></message>
<message><source>Picture %1 of the animation has another size than the first.</source><translation>Bild %1 der Animation hat eine andere Größe als das erste.</translation></message>
<message><source>There is not enough memory for pictures of this size.</source><translation>Der Speicher reicht für Bilder dieser Größe nicht aus.</translation></message>
<message><source>for an unknown reason</source><translation>aus unbekanntem Grund</translation></message>
<message><source>A GIF has at most %1 pixels in each direction.</source><translation>Ein GIF hat höchstens %1 Pixel in jeder Richtung.</translation></message>
<message><source>The animation could not be written: %1</source><translation>Die Animation konnte nicht geschrieben werden: %1</translation></message>
<message><source>Choose a smaller size</source><translation>Wählen Sie eine kleinere Größe</translation></message>
</context>
<context>
<name>shelf::AutosaveField</name>
<message><source>Folder of unsaved work</source><translation>Ordner für nicht gespeicherte Arbeit</translation></message>
<message><source>autosave journal directory disk move place</source><translation>automatische sicherung journal verzeichnis datenträger verschieben ort</translation></message>
<message><source>Change…</source><translation>Ändern…</translation></message>
<message><source>Change: %1</source><translation>Ändern: %1</translation></message>
<message><source>Reset: %1</source><translation>Zurücksetzen: %1</translation></message>
<message><source>What is there moves along when the folder changes. A project keeps its own beside its file.</source><translation>Was darin liegt, zieht mit um, wenn der Ordner geändert wird. Nicht gespeicherte Arbeit an einem Projekt liegt neben dessen Datei.</translation></message>
<message><source>Unsaved work is kept in %1 from now on</source><translation>Nicht gespeicherte Arbeit wird von jetzt an in %1 gesichert</translation></message>
<message><source>Unsaved work is kept in %1 from now on; what another window keeps stays where it was, and is offered from there</source><translation>Nicht gespeicherte Arbeit wird von jetzt an in %1 gesichert; was ein anderes Fenster sichert, bleibt, wo es war, und wird von dort angeboten</translation></message>
<message><source>Nothing is kept at the moment.</source><translation>Zurzeit ist nichts gesichert.</translation></message>
<message><source>What is kept there now moves along: %1. What another window keeps stays until that window closes, and is offered all the same.</source><translation>Was dort jetzt gesichert ist, zieht mit um: %1. Was ein anderes Fenster sichert, bleibt, bis dieses Fenster geschlossen wird, und wird trotzdem angeboten.</translation></message>
<message><source>Keep unsaved work in %1?</source><translation>Nicht gespeicherte Arbeit in %1 sichern?</translation></message>
<message><source>Leave it where it is</source><translation>Dort lassen</translation></message>
<message><source>Move it</source><translation>Verschieben</translation></message>
</context>
<context>
<name>shelf::AutosavePlace</name>
<message><source>Moving unsaved work</source><translation>Verschieben nicht gespeicherter Arbeit</translation></message>
</context>
<context>
<name>shelf::BlendBar</name>
<message><source>How scores are combined</source><translation>Wie Punktwerte kombiniert werden</translation></message>
<message><source>Evaluate</source><translation>Auswerten</translation></message>
<message><source>Evaluate the blend</source><translation>Die Mischung auswerten</translation></message>
<message><source>Stop</source><translation>Stopp</translation></message>
<message><source>Stop evaluating</source><translation>Auswertung stoppen</translation></message>
<message><source>Figures of the blend and its parts</source><translation>Kennzahlen der Mischung und ihrer Teile</translation></message>
<message><source>Measures the blend, and its parts beside it, on the ratings that were held out from all of them</source><translation>Misst die Mischung und daneben ihre Teile an den Bewertungen, die bei allen zurückgehalten wurden</translation></message>
<message><source>Weights are tried at once; “Evaluate” measures them over all readers, without filters and second reader.</source><translation>Gewichte werden sofort angewandt; „Auswerten“ misst sie über alle Leser, ohne Filter und zweiten Leser.</translation></message>
</context>
<context>
<name>shelf::BlendDesk</name>
<message><source>Looking at what runs hold out</source><translation>Prüfen, was Läufe zurückhalten</translation></message>
<message><source>Measuring the blend</source><translation>Messen der Mischung</translation></message>
</context>
<context>
<name>shelf::BookFilterBar</name>
<message><source>First year</source><translation>Erstes Jahr</translation></message>
<message><source>any</source><translation>beliebig</translation></message>
<message><source>Last year</source><translation>Letztes Jahr</translation></message>
<message><source>At least so many ratings</source><translation>Mindestens so viele Bewertungen</translation></message>
<message><source>At most so many ratings</source><translation>Höchstens so viele Bewertungen</translation></message>
<message><source>Clear filters</source><translation>Filter aufheben</translation></message>
<message><source>Filters of recommended books</source><translation>Filter für empfohlene Bücher</translation></message>
<message><source>Column of the catalogue</source><translation>Spalte des Katalogs</translation></message>
<message><source>Value of the column</source><translation>Wert der Spalte</translation></message>
<message><source>Books with fewer ratings in training are left out</source><translation>Bücher mit weniger Bewertungen im Training werden ausgelassen</translation></message>
<message><source>Books with more ratings in training are left out: for what is less known</source><translation>Bücher mit mehr Bewertungen im Training werden ausgelassen: für weniger Bekanntes</translation></message>
<message><source>0 %: the best scores. More: each next book also has to differ from those above it (maximal marginal relevance)</source><translation>0&#x202f;%: die besten Punktwerte. Mehr: Jedes weitere Buch muss sich auch von denen darüber unterscheiden (Maximal Marginal Relevance)</translation></message>
<message><source>Author</source><translation>Autor</translation></message>
<message><source>Years</source><translation>Jahre</translation></message>
<message><source>Language</source><translation>Sprache</translation></message>
<message><source>Where</source><extracomment>Before a column of the catalogue and a value: only books where it has that value</extracomment><translation>Wo</translation></message>
<message><source>Ratings</source><translation>Bewertungen</translation></message>
<message><source>Diversity</source><translation>Vielfalt</translation></message>
<message><source>%1 %</source><translation>%1&#x202f;%</translation></message>
</context>
<context>
<name>shelf::BookListModel</name>
<message><source>Title</source><translation>Titel</translation></message>
<message><source>%1
by %2</source><translation>%1
von %2</translation></message>
<message><source>Authors</source><translation>Autoren</translation></message>
<message><source>Year</source><translation>Jahr</translation></message>
<message><source>Readers</source><translation>Leser</translation></message>
<message><source>Ratings</source><translation>Bewertungen</translation></message>
<message><source>Mean</source><translation>Mittel</translation></message>
<message><source>Id</source><translation>ID</translation></message>
<message><source>Tags</source><translation>Schlagwörter</translation></message>
</context>
<context>
<name>shelf::BookPage</name>
<message><source>Find a book</source><translation>Buch suchen</translation></message>
<message><source>Covers</source><translation>Umschlagbilder</translation></message>
<message><source>For whom</source><translation>Für wen</translation></message>
<message><source>A reader</source><translation>Ein Leser</translation></message>
<message><source>My ratings</source><translation>Meine Bewertungen</translation></message>
<message><source>Reader</source><translation>Leser</translation></message>
<message><source>Another reader</source><translation>Anderer Leser</translation></message>
<message><source>Forget my ratings</source><translation>Meine Bewertungen vergessen</translation></message>
<message><source>Do you know one of these?</source><translation>Kennen Sie eines davon?</translation></message>
<message><source>Books to read next</source><translation>Als Nächstes zu lesen</translation></message>
<message><source>On the map</source><translation>Auf der Karte</translation></message>
<message><source>to read next</source><translation>als Nächstes zu lesen</translation></message>
<message><source>rated</source><translation>bewertet</translation></message>
<message><source>Books that readers took alike lie close together. Press one to look at it.</source><translation>Bücher, die ähnliche Leser genommen haben, liegen nah beieinander. Drücken Sie auf eines, um es anzusehen.</translation></message>
<message><source>and %1 more</source><translation>und %1 weitere</translation></message>
<message><source>I have read it</source><translation>Ich habe es gelesen</translation></message>
<message><source>My rating</source><translation>Meine Bewertung</translation></message>
<message><source>not rated</source><translation>nicht bewertet</translation></message>
<message><source>%1 of %2 stars</source><translation>%1 von %2 Sternen</translation></message>
<message><source>Remove</source><translation>Entfernen</translation></message>
<message><source>No ratings</source><translation>Keine Bewertungen</translation></message>
<message><source>Rated once, with %1</source><translation>Einmal bewertet, mit %1</translation></message>
<message><source>Reader %1 rated it %2</source><translation>Leser %1 gab %2</translation></message>
<message><source>Reader %1 has read it</source><translation>Leser %1 hat es gelesen</translation></message>
<message><source>Expected of you: %1</source><translation>Von Ihnen erwartet: %1</translation></message>
<message><source>Expected of reader %1: %2</source><translation>Von Leser %1 erwartet: %2</translation></message>
<message><source>Close</source><translation>Schließen</translation></message>
<message><source>Back to the book before</source><translation>Zurück zum vorigen Buch</translation></message>
<message><source>Nearest books</source><translation>Nächste Bücher</translation></message>
<message><source>Nobody rated it in the training part, so the model knows nothing about it.</source><translation>Niemand hat es im Trainingsteil bewertet, daher weiß das Modell nichts darüber.</translation></message>
<message><source>cosine distance</source><translation>Kosinusdistanz</translation></message>
<message><source>Euclidean distance</source><translation>euklidische Distanz</translation></message>
<message><source>dot product, where larger is nearer</source><translation>Skalarprodukt, wobei größer näher ist</translation></message>
<message><source>In the model’s own space, by %1.</source><translation>Im eigenen Raum des Modells, nach: %1.</translation></message>
<message><source>Read by %1</source><translation>Gelesen von %1</translation></message>
<message><source>Rated by %1</source><translation>Bewertet von %1</translation></message>
<message><source>held out</source><translation>zurückgehalten</translation></message>
<message><source>Show all %1</source><translation>Alle %1 zeigen</translation></message>
<message><source>This model cannot take up a new reader on this page. The program can: shelfspace recommend RUN --reader FILE.</source><translation>Dieses Modell kann auf dieser Seite keinen neuen Leser aufnehmen. Das Programm kann es: shelfspace recommend RUN --reader FILE.</translation></message>
<message><source>Find books that you know in the field above, or begin here.</source><translation>Suchen Sie oben im Feld Bücher, die Sie kennen, oder beginnen Sie hier.</translation></message>
<message><source>This model asks which books you took, not how you liked them.</source><translation>Dieses Modell fragt, welche Bücher Sie genommen haben, nicht, wie sie Ihnen gefielen.</translation></message>
<message><source>All ratings of this reader were held out in training: the program took them as a new reader’s.</source><translation>Alle Bewertungen dieses Lesers waren im Training zurückgehalten: Das Programm nahm sie als die eines neuen Lesers.</translation></message>
<message><source>Lists of this model were made by the program: it cannot be worked out on a page.</source><translation>Die Listen dieses Modells hat das Programm erstellt: Auf einer Seite lassen sie sich nicht berechnen.</translation></message>
<message><source>Worked out here, by the model itself: the rating that it expects for each book.</source><translation>Hier berechnet, vom Modell selbst: die Bewertung, die es für jedes Buch erwartet.</translation></message>
<message><source>Worked out here, by the model itself. Only the order of its figures means something.</source><translation>Hier berechnet, vom Modell selbst. Nur die Reihenfolge seiner Werte bedeutet etwas.</translation></message>
<message><source>Rate a book to see what comes next.</source><translation>Bewerten Sie ein Buch, um zu sehen, was als Nächstes kommt.</translation></message>
<message><source>Working it out…</source><translation>Berechnung läuft…</translation></message>
<message><source>Covers come from the addresses in the catalogue: their servers then see that you look.</source><translation>Umschlagbilder kommen von den Adressen im Katalog: Deren Server sehen dann, dass Sie nachsehen.</translation></message>
<message><source>Find a book by title, author or id</source><translation>Buch nach Titel, Autor oder ID suchen</translation></message>
<message><source>No book matches</source><translation>Kein passendes Buch</translation></message>
<message><source>No reader of this page matches</source><translation>Kein passender Leser auf dieser Seite</translation></message>
<message><source>Dark colors</source><translation>Dunkle Farben</translation></message>
<message><source>This page works by its scripts, which the browser does not run.</source><translation>Diese Seite arbeitet mit Skripten, die der Browser nicht ausführt.</translation></message>
<message><source>My ratings (%1)</source><translation>Meine Bewertungen (%1)</translation></message>
<message><source>Readers who took it: %1</source><translation>Leser, die es genommen haben: %1</translation></message>
<message><source>%1 on average (ratings: %2)</source><translation>%1 im Mittel (Bewertungen: %2)</translation></message>
<message><source>Map of the books (%1), those to read next and those rated marked. The lists hold the same books.</source><translation>Karte der Bücher (%1), markiert sind die als Nächstes zu lesenden und die bewerteten. Die Listen enthalten dieselben Bücher.</translation></message>
<message><source>Books for you: %1</source><translation>Bücher für Sie: %1</translation></message>
<message><source>Books for reader %1: %2</source><translation>Bücher für Leser %1: %2</translation></message>
<message><source>Nothing can be recommended to you.</source><translation>Ihnen lässt sich nichts empfehlen.</translation></message>
<message><source>Nothing can be recommended to reader %1.</source><translation>Leser %1 lässt sich nichts empfehlen.</translation></message>
<message><source>Books: %1</source><translation>Bücher: %1</translation></message>
<message><source>Ratings: %1</source><translation>Bewertungen: %1</translation></message>
<message><source>Readers: %1</source><translation>Leser: %1</translation></message>
<message><source>Readers on this page: %1 of %2</source><translation>Leser auf dieser Seite: %1 von %2</translation></message>
</context>
<context>
<name>shelf::BookPane</name>
<message><source>Looking up a book</source><translation>Nachschlagen eines Buchs</translation></message>
<message><source>Books become neighbors when a model has learned a vector for each. Train one first.</source><translation>Bücher werden zu Nachbarn, wenn ein Modell für jedes einen Vektor gelernt hat. Trainieren Sie zuerst eines.</translation></message>
<message><source>Go to Training</source><translation>Zum Training</translation></message>
<message><source>This run's model has no book vectors, so no book is near another.</source><translation>Das Modell dieses Laufs hat keine Buchvektoren, daher ist kein Buch einem anderen nah.</translation></message>
<message><source>Train another model</source><translation>Ein anderes Modell trainieren</translation></message>
<message><source>These vectors say nothing of it: it has none, or one of zeros or of no numbers.</source><translation>Diese Vektoren sagen nichts darüber: Es hat keinen, oder einen aus Nullen oder ungültigen Zahlen.</translation></message>
<message><source>Nobody rated it in the training part, so the model knows nothing about it.</source><translation>Niemand hat es im Trainingsteil bewertet, daher weiß das Modell nichts darüber.</translation></message>
<message numerus="yes"><source>In %1, %Ln dimension(s), over all books</source><translation><numerusform>In %1, %Ln Dimension, über alle Bücher</numerusform><numerusform>In %1, %Ln Dimensionen, über alle Bücher</numerusform></translation></message>
</context>
<context>
<name>shelf::BookPanel</name>
<message><source>Previous book</source><translation>Voriges Buch</translation></message>
<message><source>Next book</source><translation>Folgendes Buch</translation></message>
<message><source>%1 (%2)</source><translation>%1 (%2)</translation></message>
<message><source>Book</source><translation>Buch</translation></message>
<message><source>Click a book in a table or on the map to see it here, with the books nearest to it.</source><translation>Klicken Sie in einer Tabelle oder auf der Karte auf ein Buch, um es hier mit seinen nächsten Büchern zu sehen.</translation></message>
<message><source>Nearest</source><translation>Nächste</translation></message>
<message><source>cosine</source><translation>Kosinus</translation></message>
<message><source>Euclidean</source><translation>euklidisch</translation></message>
<message><source>dot product</source><translation>Skalarprodukt</translation></message>
<message><source>How two book vectors are compared, in the model's own space</source><translation>Wie zwei Buchvektoren verglichen werden, im eigenen Raum des Modells</translation></message>
<message><source>Distance</source><translation>Distanz</translation></message>
<message><source>&amp;Distance</source><translation>&amp;Distanz</translation></message>
<message><source>Number of nearest books</source><translation>Anzahl der nächsten Bücher</translation></message>
<message><source>How many books to list</source><translation>Wie viele Bücher aufgelistet werden</translation></message>
<message><source>Copy the list</source><translation>Liste kopieren</translation></message>
<message><source>Nearest books</source><translation>Nächste Bücher</translation></message>
<message><source>Why “%1” is near</source><translation>Warum „%1“ nah ist</translation></message>
<message><source>id %1</source><translation>ID %1</translation></message>
<message><source>The vectors came without ratings</source><translation>Die Vektoren kamen ohne Bewertungen</translation></message>
<message><source>Nobody has rated this book</source><translation>Niemand hat dieses Buch bewertet</translation></message>
<message numerus="yes"><source>%1 mean of %Ln rating(s)</source><translation><numerusform>Mittelwert %1 aus %Ln Bewertung</numerusform><numerusform>Mittelwert %1 aus %Ln Bewertungen</numerusform></translation></message>
<message numerus="yes"><source>Taken by %Ln reader(s)</source><translation><numerusform>Von %Ln Leser genommen</numerusform><numerusform>Von %Ln Lesern genommen</numerusform></translation></message>
</context>
<context>
<name>shelf::BookPicker</name>
<message><source>Remove</source><translation>Entfernen</translation></message>
<message><source>Books for %1</source><translation>Bücher für %1</translation></message>
<message><source>Add a book for %1</source><translation>Buch hinzufügen für %1</translation></message>
<message><source>Add a book: title or author</source><translation>Buch hinzufügen: Titel oder Autor</translation></message>
<message><source>Books found</source><translation>Gefundene Bücher</translation></message>
<message><source>Take the marked books off (Delete)</source><translation>Markierte Bücher herausnehmen (Entf)</translation></message>
<message><source>One book, or several whose mean counts.</source><translation>Ein Buch, oder mehrere, deren Mittelwert zählt.</translation></message>
<message><source>%1, %2</source><comment>title, authors</comment><translation>%1, %2</translation></message>
</context>
<context>
<name>shelf::BookSearch</name>
<message><source>The books are still being read</source><translation>Die Bücher werden noch gelesen</translation></message>
<message><source>Searching</source><translation>Suche läuft</translation></message>
<message><source>No book found for “%1”</source><translation>Kein Buch gefunden für „%1“</translation></message>
<message><source>titles, authors and book numbers are searched</source><translation>durchsucht werden Titel, Autoren und Buchnummern</translation></message>
</context>
<context>
<name>shelf::BooksModel</name>
<message><source>Genre</source><translation>Genre</translation></message>
<message><source>Book</source><translation>Buch</translation></message>
<message><source>Title</source><translation>Titel</translation></message>
<message><source>Authors</source><translation>Autoren</translation></message>
<message><source>Year</source><translation>Jahr</translation></message>
<message><source>Readers</source><translation>Leser</translation></message>
<message><source>Ratings</source><translation>Bewertungen</translation></message>
<message><source>Mean rating</source><translation>Mittlere Bewertung</translation></message>
<message><source>Language</source><translation>Sprache</translation></message>
</context>
<context>
<name>shelf::BooksView</name>
<message><source>Filter the books</source><translation>Bücher filtern</translation></message>
<message><source>Filter by title, author or number</source><translation>Nach Titel, Autor oder Nummer filtern</translation></message>
<message><source>Books</source><translation>Bücher</translation></message>
<message><source>Show all books</source><translation>Alle Bücher zeigen</translation></message>
<message><source>Takes the choice back, here and on the map</source><translation>Nimmt die Auswahl zurück, hier und auf der Karte</translation></message>
<message><source>On the map</source><translation>Auf der Karte</translation></message>
<message><source>These books are selected there</source><translation>Dort sind diese Bücher ausgewählt</translation></message>
<message><source>The list of books is being prepared</source><translation>Die Bücherliste wird vorbereitet</translation></message>
<message><source>Books: %1 of %2</source><translation>Bücher: %1 von %2</translation></message>
</context>
<context>
<name>shelf::CacheUse</name>
<message><source>Opened data, cover pictures, size, clear, disk</source><translation>Geöffnete Daten, Umschlagbilder, Größe, leeren, Datenträger</translation></message>
<message><source>Opened data</source><translation>Geöffnete Daten</translation></message>
<message><source>Cover pictures</source><translation>Umschlagbilder</translation></message>
<message><source>Clear</source><extracomment>A button (verb): deletes the files of a cache</extracomment><translation>Leeren</translation></message>
<message><source>Clear: %1</source><translation>Leeren: %1</translation></message>
<message><source>Measuring the cache</source><translation>Messen des Zwischenspeichers</translation></message>
<message><source>Clearing the cache</source><translation>Leeren des Zwischenspeichers</translation></message>
<message><source>The cache is cleared</source><translation>Der Zwischenspeicher ist geleert</translation></message>
<message><source>Not all of the cache could be cleared</source><translation>Der Zwischenspeicher konnte nicht ganz geleert werden</translation></message>
</context>
<context>
<name>shelf::CatalogueIndexSource</name>
<message><source>Sorting the books</source><translation>Sortieren der Bücher</translation></message>
</context>
<context>
<name>shelf::ChangePanel</name>
<message><source>What changed between the maps</source><translation>Was sich zwischen den Karten geändert hat</translation></message>
<message><source>Books that changed most</source><translation>Am stärksten veränderte Bücher</translation></message>
<message><source>Color by neighbors lost</source><translation>Nach verlorenen Nachbarn färben</translation></message>
<message><source>Select these books</source><translation>Diese Bücher auswählen</translation></message>
<message><source>Book</source><translation>Buch</translation></message>
<message><source>Lost, %</source><translation>Verloren, %</translation></message>
<message><source>Of its 10 nearest books, those that are not among them on the other map, in percent</source><translation>Von den 10 nächsten Büchern jene, die auf der anderen Karte nicht darunter sind, in Prozent</translation></message>
</context>
<context>
<name>shelf::CleaningPanel</name>
<message><source>What each step leaves</source><translation>Was jeder Schritt übrig lässt</translation></message>
<message><source>&amp;Undo</source><translation>&amp;Rückgängig</translation></message>
<message><source>Leave &amp;nothing out</source><translation>&amp;Nichts auslassen</translation></message>
<message><source>&amp;Apply</source><translation>&amp;Anwenden</translation></message>
<message><source>What is left out</source><translation>Was ausgelassen wird</translation></message>
<message><source>Undo what was applied last</source><translation>Zuletzt Angewandtes rückgängig machen</translation></message>
<message><source>Leave nothing out</source><translation>Nichts auslassen</translation></message>
<message><source>Apply to the open data</source><translation>Auf die geöffneten Daten anwenden</translation></message>
<message><source>Working out what is left…</source><translation>Was übrig bleibt, wird berechnet…</translation></message>
<message><source>This cannot be applied</source><translation>Das lässt sich nicht anwenden</translation></message>
<message><source>Stopped</source><translation>Gestoppt</translation></message>
<message><source>The open data: %1</source><translation>Die geöffneten Daten: %1</translation></message>
<message><source>To be applied: %1 would be left</source><translation>Anzuwenden: Übrig blieben %1</translation></message>
<message><source>%1, %2, %3</source><comment>ratings, readers, books</comment><translation>%1, %2, %3</translation></message>
</context>
<context>
<name>shelf::CleaningPart</name>
<message><source>what is left out of the data</source><translation>was von den Daten ausgelassen wird</translation></message>
</context>
<context>
<name>shelf::CleaningPlan</name>
<message><source>Working out what is left</source><translation>Berechnen, was übrig bleibt</translation></message>
</context>
<context>
<name>shelf::CleaningStepsModel</name>
<message><source>As read</source><translation>Wie gelesen</translation></message>
<message><source>Step</source><translation>Schritt</translation></message>
<message><source>Left out</source><translation>Ausgelassen</translation></message>
<message><source>Ratings</source><translation>Bewertungen</translation></message>
<message><source>Readers</source><translation>Leser</translation></message>
<message><source>Books</source><translation>Bücher</translation></message>
</context>
<context>
<name>shelf::CloseGuard</name>
<message><source>The window closes once the project is saved</source><translation>Das Fenster schließt, sobald das Projekt gespeichert ist</translation></message>
<message><source>Stop and close?</source><translation>Stoppen und schließen?</translation></message>
<message><source>Save %1 before closing?</source><translation>Vor dem Schließen speichern: %1?</translation></message>
<message><source>Cancel</source><translation>Abbrechen</translation></message>
<message><source>Keep for next time</source><translation>Fürs nächste Mal behalten</translation></message>
<message><source>Close without saving</source><translation>Ohne Speichern schließen</translation></message>
<message><source>What you keep is offered, all of it, when Shelfspace starts again. What you close without saving is gone.</source><translation>Was Sie behalten, wird beim nächsten Start von Shelfspace vollständig angeboten. Was Sie ohne Speichern schließen, ist verloren.</translation></message>
<message><source>This is under way: %1.</source><translation>In Arbeit: %1.</translation></message>
<message><source>Keep working</source><translation>Weiterarbeiten</translation></message>
<message><source>Stop and close</source><translation>Stoppen und schließen</translation></message>
</context>
<context>
<name>shelf::CloserBar</name>
<message numerus="yes"><source>Measure %Ln run(s) reader by reader</source><translation><numerusform>%Ln Lauf Leser für Leser messen</numerusform><numerusform>%Ln Läufe Leser für Leser messen</numerusform></translation></message>
<message><source>Here stands whether one run is better than another, beyond chance: once there are two that hold ratings out.</source><translation>Hier steht, ob ein Lauf über den Zufall hinaus besser ist als ein anderer, sobald es zwei gibt, die Bewertungen zurückhalten.</translation></message>
<message><source>What each reader’s figures are is not known yet. It is worked out when you want it, as much work as measuring rankings, and kept while the runs are open.</source><translation>Die Kennzahlen der einzelnen Leser sind noch nicht bekannt. Sie werden auf Wunsch berechnet, mit so viel Aufwand wie das Messen von Rangfolgen, und behalten, solange die Läufe geöffnet sind.</translation></message>
<message><source>&amp;Figure</source><translation>&amp;Kennzahl</translation></message>
<message><source>Figure that runs are compared by</source><translation>Kennzahl, nach der Läufe verglichen werden</translation></message>
<message><source>Which pairs of runs</source><translation>Welche Paare von Läufen</translation></message>
<message><source>The fewer comparisons are made, the smaller are the differences that can be shown: choose before you look</source><translation>Je weniger Vergleiche, desto kleinere Unterschiede lassen sich nachweisen: Wählen Sie, bevor Sie nachsehen</translation></message>
<message><source>All pairs</source><translation>Alle Paare</translation></message>
<message><source>Each with %1</source><translation>Alle mit %1</translation></message>
</context>
<context>
<name>shelf::CloserLook</name>
<message><source>Measuring reader by reader</source><translation>Messen Leser für Leser</translation></message>
<message><source>Comparing runs</source><translation>Vergleichen der Läufe</translation></message>
<message><source>No ratings</source><translation>Keine Bewertungen</translation></message>
<message numerus="yes"><source>%Ln rating(s)</source><translation><numerusform>%Ln Bewertung</numerusform><numerusform>%Ln Bewertungen</numerusform></translation></message>
<message numerus="yes"><source>%1 to %Ln rating(s)</source><translation><numerusform>%1 bis %Ln Bewertung</numerusform><numerusform>%1 bis %Ln Bewertungen</numerusform></translation></message>
<message><source>p &lt; %1</source><translation>p &lt; %1</translation></message>
<message><source>p = %1</source><translation>p = %1</translation></message>
<message><source>&lt; %1</source><translation>&lt; %1</translation></message>
<message><source>%1 and %2 are of other data</source><translation>%1 und %2 haben verschiedene Daten</translation></message>
<message><source>%1 and %2: other ratings were held out</source><translation>%1 und %2: Es wurden verschiedene Bewertungen zurückgehalten</translation></message>
<message><source>%1 and %2: one of them predicts no ratings</source><translation>%1 und %2: Einer davon sagt keine Bewertungen vorher</translation></message>
<message><source>%1 is better than %2</source><translation>%1 ist besser als %2</translation></message>
<message><source>%1 and %2: no difference that these data can show</source><translation>%1 und %2: kein Unterschied, den diese Daten nachweisen können</translation></message>
<message numerus="yes"><source>%1 after correction for %Ln comparison(s)</source><translation><numerusform>%1 nach Korrektur für %Ln Vergleich</numerusform><numerusform>%1 nach Korrektur für %Ln Vergleiche</numerusform></translation></message>
<message><source>%1: %2 %3 [%4, %5], %6</source><translation>%1: %2 %3 [%4; %5], %6</translation></message>
<message><source>Readers by %1</source><translation>Leser nach %1</translation></message>
<message><source>Others, or not known</source><translation>Andere oder nicht bekannt</translation></message>
<message><source>%1 to %2</source><translation>%1 bis %2</translation></message>
<message><source>Copy this table</source><translation>Tabelle kopieren</translation></message>
<message><source>Copy what is shown as tab-separated text, for a spreadsheet</source><translation>Gezeigtes als tabulatorgetrennten Text kopieren, für eine Tabellenkalkulation</translation></message>
<message><source>Save this table</source><translation>Tabelle speichern</translation></message>
<message><source>Save what is shown as a CSV file</source><translation>Gezeigtes als CSV-Datei speichern</translation></message>
<message><source>Save table</source><translation>Tabelle speichern</translation></message>
<message><source>%1 and %2 were not measured on the same readers</source><translation>%1 und %2 wurden nicht an denselben Lesern gemessen</translation></message>
</context>
<context>
<name>shelf::ColumnModel</name>
<message><source>no value</source><translation>kein Wert</translation></message>
</context>
<context>
<name>shelf::CommandSearch</name>
<message><source>Find a command</source><translation>Befehl suchen</translation></message>
<message><source>Words of the command</source><translation>Wörter des Befehls</translation></message>
<message><source>Commands</source><translation>Befehle</translation></message>
<message><source>%1  (%2)</source><translation>%1  (%2)</translation></message>
</context>
<context>
<name>shelf::CommandTable</name>
<message><source>%1 ▸ %2</source><translation>%1 ▸ %2</translation></message>
</context>
<context>
<name>shelf::CompareModel</name>
<message><source>%1, seed %2</source><translation>%1, Startwert %2</translation></message>
<message><source>Baseline</source><translation>Vergleichsmodell</translation></message>
<message numerus="yes"><source>%1 × %Ln seed(s)</source><translation><numerusform>%1 × %Ln Startwert</numerusform><numerusform>%1 × %Ln Startwerte</numerusform></translation></message>
<message><source>%1 ± %2</source><translation>%1 ± %2</translation></message>
<message><source>%1 (%2 to %3)</source><translation>%1 (%2 bis %3)</translation></message>
<message><source>%1@%2</source><translation>%1@%2</translation></message>
<message><source>%1, %2</source><translation>%1, %2</translation></message>
<message><source>Best validation loss</source><translation>Bester Validierungs-Loss</translation></message>
<message><source>The lowest loss on held-out ratings of all epochs</source><translation>Der niedrigste Loss auf zurückgehaltenen Bewertungen aller Epochen</translation></message>
<message><source>Test %1</source><translation>Test: %1</translation></message>
<message><source>On the test part, opened once the tuning had ended</source><translation>Auf dem Testteil, der nach dem Ende des Abstimmens einmal geöffnet wird</translation></message>
<message><source>Best epoch</source><translation>Beste Epoche</translation></message>
<message><source>The epoch that did best on held-out ratings</source><translation>Die Epoche, die auf zurückgehaltenen Bewertungen am besten war</translation></message>
<message><source>Epochs trained</source><translation>Trainierte Epochen</translation></message>
<message><source>Training time, s</source><translation>Trainingszeit, s</translation></message>
<message><source>Parameters</source><translation>Parameter</translation></message>
<message><source>Numbers that training has learned</source><translation>Zahlen, die das Training gelernt hat</translation></message>
<message numerus="yes"><source>%1: %Ln run(s)</source><translation><numerusform>%1: %Ln Lauf</numerusform><numerusform>%1: %Ln Läufe</numerusform></translation></message>
<message><source>✓ %1</source><translation>✓ %1</translation></message>
<message><source>Run</source><translation>Lauf</translation></message>
<message><source>Preset</source><translation>Voreinstellung</translation></message>
<message><source>Measured on</source><translation>Gemessen auf</translation></message>
<message><source>best</source><translation>bester Wert</translation></message>
<message><source>baseline</source><translation>Vergleichsmodell</translation></message>
<message><source>The best of these: %1</source><translation>Der beste davon: %1</translation></message>
<message><source>%1 – F1: more</source><translation>%1 – F1: mehr</translation></message>
</context>
<context>
<name>shelf::ComparePage</name>
<message><source>Loss curves compared</source><translation>Loss-Kurven im Vergleich</translation></message>
<message><source>Search for settings</source><translation>Suche nach Einstellungen</translation></message>
<message><source>%1 removed.</source><translation>%1 entfernt.</translation></message>
<message><source>Comparison and search</source><translation>Vergleich und Suche</translation></message>
<message><source>Comparison</source><translation>Vergleich</translation></message>
<message><source>Search</source><translation>Suche</translation></message>
<message><source>Views of the comparison</source><translation>Ansichten des Vergleichs</translation></message>
<message><source>Curves</source><translation>Kurven</translation></message>
<message><source>Figure against figure</source><translation>Kennzahl gegen Kennzahl</translation></message>
<message><source>Is the difference real?</source><translation>Ist der Unterschied echt?</translation></message>
<message><source>Where does it fail?</source><translation>Wo versagt er?</translation></message>
<message><source>These vectors have no figures to compare</source><translation>Diese Vektoren haben keine Kennzahlen zum Vergleichen</translation></message>
<message><source>Nothing to compare yet</source><translation>Noch nichts zu vergleichen</translation></message>
<message><source>They came without ratings, on which runs are measured. Two sets of vectors of the same books are compared on the map: “Two maps” there draws them side by side and names the books whose nearest ones differ most.</source><translation>Sie kamen ohne Bewertungen, an denen Läufe gemessen werden. Zwei Sammlungen von Vektoren derselben Bücher vergleichen Sie auf der Karte: „Zwei Karten“ zeichnet sie dort nebeneinander und nennt die Bücher, deren nächste sich am meisten unterscheiden.</translation></message>
<message><source>Runs stand here side by side, with their settings, results and curves, once they are trained.</source><translation>Hier stehen Läufe nebeneinander, mit Einstellungen, Ergebnissen und Kurven, sobald sie trainiert sind.</translation></message>
<message><source>Go to the map</source><translation>Zur Karte</translation></message>
<message><source>Go to Training</source><translation>Zum Training</translation></message>
<message><source>These runs hold out different ratings or use different losses: their figures cannot be compared exactly.</source><translation>Diese Läufe halten verschiedene Bewertungen zurück oder verwenden verschiedene Loss-Funktionen: Ihre Kennzahlen lassen sich nicht genau vergleichen.</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
</context>
<context>
<name>shelf::CompareTable</name>
<message><source>Comparison of runs</source><translation>Vergleich der Läufe</translation></message>
<message><source>Settings in which the runs differ are bold; the best result of a column is ticked.</source><translation>Einstellungen, in denen sich die Läufe unterscheiden, sind fett; das beste Ergebnis einer Spalte hat ein Häkchen.</translation></message>
<message><source>Filter runs</source><translation>Läufe filtern</translation></message>
<message><source>Presets shown</source><translation>Gezeigte Voreinstellungen</translation></message>
<message><source>Which presets are shown</source><translation>Welche Voreinstellungen gezeigt werden</translation></message>
<message><source>Data shown</source><translation>Gezeigte Daten</translation></message>
<message><source>Only figures of the same held-out part of the same data can be compared</source><translation>Nur Kennzahlen desselben zurückgehaltenen Teils derselben Daten sind vergleichbar</translation></message>
<message><source>Groups of runs</source><translation>Gruppen von Läufen</translation></message>
<message><source>What the rows are put together by</source><translation>Wonach die Zeilen zusammengefasst werden</translation></message>
<message><source>No groups</source><translation>Keine Gruppen</translation></message>
<message><source>Group by preset</source><translation>Nach Voreinstellung gruppieren</translation></message>
<message><source>Group by data</source><translation>Nach Daten gruppieren</translation></message>
<message><source>All presets</source><translation>Alle Voreinstellungen</translation></message>
<message><source>All data</source><translation>Alle Daten</translation></message>
<message><source>Seeds together</source><translation>Startwerte zusammen</translation></message>
<message><source>Runs that differ in nothing but the seed share a row: mean ± standard deviation</source><translation>Läufe, die sich nur im Startwert unterscheiden, teilen sich eine Zeile: Mittelwert ± Standardabweichung</translation></message>
<message><source>All columns</source><translation>Alle Spalten</translation></message>
<message><source>Every result and every setting, and not just the main results and what differs</source><translation>Jedes Ergebnis und jede Einstellung, nicht nur die wichtigsten Ergebnisse und die Unterschiede</translation></message>
<message><source>Measure ranking</source><translation>Rangfolge messen</translation></message>
<message><source>Measures how well the runs rank all books, for those where it is not known yet</source><translation>Misst, wie gut die Läufe alle Bücher ordnen, wo das noch nicht bekannt ist</translation></message>
<message><source>Open test part…</source><translation>Testteil öffnen…</translation></message>
<message><source>Open the test part</source><translation>Testteil öffnen</translation></message>
<message><source>Remove the selected run</source><translation>Ausgewählten Lauf entfernen</translation></message>
<message><source>Remove the selected run (Delete)</source><translation>Ausgewählten Lauf entfernen (Entf)</translation></message>
<message><source>Copy table</source><translation>Tabelle kopieren</translation></message>
<message><source>Copy what is shown as tab-separated text, for a spreadsheet</source><translation>Gezeigtes als tabulatorgetrennten Text kopieren, für eine Tabellenkalkulation</translation></message>
<message><source>Save table</source><translation>Tabelle speichern</translation></message>
<message><source>Save what is shown as a CSV file</source><translation>Gezeigtes als CSV-Datei speichern</translation></message>
<message><source>Measures the selected run on the ratings that were set aside for the very end</source><translation>Misst den ausgewählten Lauf an den Bewertungen, die für ganz zuletzt beiseitegelegt wurden</translation></message>
<message><source>Open the test part for %1?</source><translation>Testteil für %1 öffnen?</translation></message>
<message><source>The test part says how good a model is on ratings that no decision rests on. It can do that only once: as soon as settings are changed after looking at it, it is one more validation part, and its figures flatter. Open it when the tuning has ended. Runs trained on these data afterwards carry a caution.</source><translation>Der Testteil sagt, wie gut ein Modell auf Bewertungen ist, auf denen keine Entscheidung beruht. Das kann er nur einmal: Sobald nach einem Blick darauf Einstellungen geändert werden, ist er nur ein weiterer Validierungsteil, und seine Kennzahlen schmeicheln. Öffnen Sie ihn, wenn das Abstimmen beendet ist. Läufe, die danach mit diesen Daten trainiert werden, tragen einen Warnhinweis.</translation></message>
<message><source>Keep it shut</source><translation>Verschlossen lassen</translation></message>
<message><source>Open it</source><translation>Öffnen</translation></message>
<message><source>Save comparison of runs</source><translation>Vergleich der Läufe speichern</translation></message>
<message><source>Only of a run that set a test part aside (Test part, in the form's Data group) which is still shut</source><translation>Nur für einen Lauf mit beiseitegelegtem Testteil (Testteil, in der Gruppe „Daten“ des Formulars), der noch verschlossen ist</translation></message>
<message><source>Remove</source><translation>Entfernen</translation></message>
</context>
<context>
<name>shelf::ContextMenus</name>
<message numerus="yes"><source>Copy %Ln row(s)</source><translation><numerusform>%Ln Zeile kopieren</numerusform><numerusform>%Ln Zeilen kopieren</numerusform></translation></message>
<message><source>Copy the whole list</source><translation>Ganze Liste kopieren</translation></message>
<message><source>Select all</source><translation>Alles auswählen</translation></message>
<message><source>Save the list (CSV)…</source><translation>Liste speichern (CSV)…</translation></message>
<message><source>Copy picture</source><translation>Bild kopieren</translation></message>
<message><source>Copy figures</source><translation>Zahlen kopieren</translation></message>
</context>
<context>
<name>shelf::CostCurve</name>
<message><source>Cost of the layout</source><translation>Kosten des Layouts</translation></message>
<message><source>No values yet</source><translation>Noch keine Werte</translation></message>
<message><source>%1 after iteration %2</source><translation>%1 nach Iteration %2</translation></message>
<message><source>%1 %2</source><translation>%1 %2</translation></message>
</context>
<context>
<name>shelf::Counted</name>
<message numerus="yes"><source>%Ln book(s)</source><translation><numerusform>%Ln Buch</numerusform><numerusform>%Ln Bücher</numerusform></translation></message>
<message numerus="yes"><source>%Ln reader(s)</source><translation><numerusform>%Ln Leser</numerusform><numerusform>%Ln Leser</numerusform></translation></message>
<message numerus="yes"><source>%Ln rating(s)</source><translation><numerusform>%Ln Bewertung</numerusform><numerusform>%Ln Bewertungen</numerusform></translation></message>
<message numerus="yes"><source>%Ln time(s) taken</source><translation><numerusform>%Ln-mal genommen</numerusform><numerusform>%Ln-mal genommen</numerusform></translation></message>
<message numerus="yes"><source>%Ln note(s)</source><translation><numerusform>%Ln Hinweis</numerusform><numerusform>%Ln Hinweise</numerusform></translation></message>
</context>
<context>
<name>shelf::CoverStore</name>
<message><source>Fetch cover pictures?</source><translation>Umschlagbilder herunterladen?</translation></message>
<message><source>The data name an address for each cover. Fetching one tells its server that somebody looks at this book. Pictures are kept on this computer. Without them, covers are drawn. The answer holds for this library.</source><translation>Die Daten nennen für jedes Umschlagbild eine Adresse. Wer eines herunterlädt, teilt deren Server mit, dass jemand dieses Buch ansieht. Die Bilder werden auf diesem Computer aufbewahrt. Ohne sie werden Umschläge gezeichnet. Die Antwort gilt für diese Bibliothek.</translation></message>
<message><source>Draw them</source><translation>Zeichnen</translation></message>
<message><source>Fetch pictures</source><translation>Bilder herunterladen</translation></message>
</context>
<context>
<name>shelf::CoverWidget</name>
<message><source>Cover</source><translation>Umschlagbild</translation></message>
<message><source>Placeholder cover of %1</source><translation>Gezeichneter Umschlag von %1</translation></message>
<message><source>Cover of %1</source><translation>Umschlagbild von %1</translation></message>
</context>
<context>
<name>shelf::CrashOffer</name>
<message><source>Looking for crash reports</source><translation>Suche nach Absturzberichten</translation></message>
<message><source>Shelfspace ended unexpectedly on %1. What it left is kept on this computer alone; nothing was sent.</source><translation>Shelfspace wurde am %1 unerwartet beendet. Was davon blieb, liegt nur auf diesem Computer; nichts wurde gesendet.</translation></message>
<message><source>Shelfspace ended unexpectedly more than once, last on %1. What it left is kept on this computer alone; nothing was sent.</source><translation>Shelfspace wurde mehrmals unerwartet beendet, zuletzt am %1. Was davon blieb, liegt nur auf diesem Computer; nichts wurde gesendet.</translation></message>
<message><source>Show</source><translation>Zeigen</translation></message>
<message><source>Copy</source><translation>Kopieren</translation></message>
<message><source>Delete</source><translation>Löschen</translation></message>
<message><source>Shows what the program wrote down when it ended</source><translation>Zeigt, was das Programm beim Ende aufgeschrieben hat</translation></message>
<message><source>Copies it, to be sent by your own hand</source><translation>Kopiert es, damit Sie es selbst senden können</translation></message>
<message><source>Deletes it</source><translation>Löscht es</translation></message>
<message><source>The crash report is copied</source><translation>Der Absturzbericht ist kopiert</translation></message>
<message><source>Deleting crash reports</source><translation>Löschen von Absturzberichten</translation></message>
<message><source>The crash report is deleted</source><translation>Der Absturzbericht ist gelöscht</translation></message>
<message><source>The crash report could not be deleted</source><translation>Der Absturzbericht konnte nicht gelöscht werden</translation></message>
<message><source>Crash report</source><translation>Absturzbericht</translation></message>
</context>
<context>
<name>shelf::DataJoiner</name>
<message><source>The run that was to go on with %1 is gone</source><translation>Der Lauf, der mit %1 fortgesetzt werden sollte, ist nicht mehr da</translation></message>
<message><source>Open the run, and continue it with these data.</source><translation>Öffnen Sie den Lauf, und setzen Sie ihn mit diesen Daten fort.</translation></message>
<message><source>Joining %1 with other data</source><translation>Verbinden von %1 mit anderen Daten</translation></message>
</context>
<context>
<name>shelf::DataOpener</name>
<message><source>Looking at %1</source><translation>Untersuchen von %1</translation></message>
<message><source>Making the sample library</source><translation>Anlegen der Beispielbibliothek</translation></message>
<message><source>Reading %1</source><translation>Lesen von %1</translation></message>
<message><source>Keeping the data for the next time</source><translation>Aufbewahren der Daten fürs nächste Mal</translation></message>
</context>
<context>
<name>shelf::DifferencePanel</name>
<message><source>Differences between runs</source><translation>Unterschiede zwischen Läufen</translation></message>
<message><source>What is better beyond chance is bold; the surest stand first.</source><translation>Was über den Zufall hinaus besser ist, ist fett; das Sicherste steht zuerst.</translation></message>
</context>
<context>
<name>shelf::DifferencesModel</name>
<message><source>Answer</source><translation>Antwort</translation></message>
<message><source>%1, first less second</source><translation>%1, erster minus zweiter</translation></message>
<message><source>First less second</source><translation>Erster minus zweiter</translation></message>
<message><source>%1 [%2, %3]</source><translation>%1 [%2; %3]</translation></message>
<message><source>With its 95 % interval, by a paired bootstrap over readers</source><translation>Mit 95-%-Intervall, durch ein gepaartes Bootstrap über Leser</translation></message>
<message><source>p, corrected</source><translation>p, korrigiert</translation></message>
<message><source>%1 before the correction</source><translation>%1 vor der Korrektur</translation></message>
<message><source>How often chance alone gives a difference as large: a randomization test paired over readers, corrected for all comparisons of this table (Holm)</source><translation>Wie oft Zufall allein einen so großen Unterschied ergibt: ein über Leser gepaarter Randomisierungstest, korrigiert für alle Vergleiche dieser Tabelle (Holm)</translation></message>
<message><source>Readers who differ</source><translation>Leser mit Unterschied</translation></message>
<message><source>%1 of %2</source><translation>%1 von %2</translation></message>
<message><source>a run that was removed</source><translation>ein entfernter Lauf</translation></message>
</context>
<context>
<name>shelf::EpochStrip</name>
<message><source>Epochs of the training</source><translation>Epochen des Trainings</translation></message>
<message><source>Epoch</source><translation>Epoche</translation></message>
<message><source>The map as it was after an epoch of the training</source><translation>Die Karte, wie sie nach einer Epoche des Trainings war</translation></message>
<message><source>Epoch %1 of %2</source><translation>Epoche %1 von %2</translation></message>
<message><source>Work out the maps of all epochs</source><translation>Karten aller Epochen berechnen</translation></message>
<message><source>Before training</source><translation>Vor dem Training</translation></message>
<message><source>Pause</source><translation>Anhalten</translation></message>
<message><source>Play</source><translation>Abspielen</translation></message>
<message><source>Stay at this epoch</source><translation>Bei dieser Epoche bleiben</translation></message>
<message><source>Play the training from epoch to epoch</source><translation>Das Training Epoche für Epoche abspielen</translation></message>
<message><source>Pause the epochs</source><translation>Epochen anhalten</translation></message>
<message><source>Play the epochs</source><translation>Epochen abspielen</translation></message>
</context>
<context>
<name>shelf::ExportDialog</name>
<message><source>The map is the one on the Map page: %1.</source><translation>Die Karte ist die auf der Seite „Karte“: %1.</translation></message>
<message><source>There is no map on the Map page, so the map is one of the two principal components.</source><translation>Auf der Seite „Karte“ ist keine Karte, daher ist sie eine der ersten beiden Hauptkomponenten.</translation></message>
<message><source>Export</source><translation>Export</translation></message>
<message><source>Folder</source><translation>Ordner</translation></message>
<message><source>Choose…</source><translation>Wählen…</translation></message>
<message><source>Choose the folder</source><translation>Ordner wählen</translation></message>
<message><source>&amp;Folder</source><translation>&amp;Ordner</translation></message>
<message><source>Folder to export to</source><translation>Zielordner des Exports</translation></message>
<message><source>What to take away of &lt;b&gt;%1&lt;/b&gt;</source><translation>Was von &lt;b&gt;%1&lt;/b&gt; exportiert wird</translation></message>
<message><source>&lt;b&gt;%1&lt;/b&gt; is not trained yet: only the list of books can be exported.</source><translation>&lt;b&gt;%1&lt;/b&gt; ist noch nicht trainiert: Nur die Bücherliste kann exportiert werden.</translation></message>
<message><source>Nothing is trained yet: only the list of books can be exported.</source><translation>Noch ist nichts trainiert: Nur die Bücherliste kann exportiert werden.</translation></message>
<message numerus="yes"><source>%Ln book(s) without a vector are in no file of vectors, places or nearest books.</source><translation><numerusform>%Ln Buch ohne Vektor ist in keiner Datei mit Vektoren, Positionen oder nächsten Büchern.</numerusform><numerusform>%Ln Bücher ohne Vektor sind in keiner Datei mit Vektoren, Positionen oder nächsten Büchern.</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) that nobody rated in the training part are in no file of vectors, places or nearest books.</source><translation><numerusform>%Ln Buch, das im Trainingsteil niemand bewertet hat, ist in keiner Datei mit Vektoren, Positionen oder nächsten Büchern.</numerusform><numerusform>%Ln Bücher, die im Trainingsteil niemand bewertet hat, sind in keiner Datei mit Vektoren, Positionen oder nächsten Büchern.</numerusform></translation></message>
<message><source>Replace and export</source><translation>Ersetzen und exportieren</translation></message>
<message><source>Writing …</source><translation>Wird geschrieben …</translation></message>
<message><source>No export wrote these as they are: %1</source><translation>So, wie sie sind, hat kein Export sie geschrieben: %1</translation></message>
<message numerus="yes"><source>%Ln file(s) of the folder may be your own. Replace them?</source><translation><numerusform>%Ln Datei des Ordners könnte Ihre eigene sein. Ersetzen?</numerusform><numerusform>%Ln Dateien des Ordners könnten Ihre eigenen sein. Ersetzen?</numerusform></translation></message>
<message><source>No export wrote these as they are, and what they hold now would be lost: %1</source><translation>So, wie sie sind, hat kein Export sie geschrieben, und ihr jetziger Inhalt ginge verloren: %1</translation></message>
<message><source>Keep them</source><translation>Behalten</translation></message>
<message><source>Replace</source><translation>Ersetzen</translation></message>
<message><source>&lt;b&gt;Written:&lt;/b&gt; %1.</source><translation>&lt;b&gt;Geschrieben:&lt;/b&gt; %1.</translation></message>
<message><source> &lt;b&gt;Removed:&lt;/b&gt; %1, of an earlier export; this run has none.</source><translation> &lt;b&gt;Entfernt:&lt;/b&gt; %1, aus einem früheren Export; dieser Lauf hat nichts davon.</translation></message>
<message><source> &lt;b&gt;Left:&lt;/b&gt; %1; this run has none, and no export wrote it there as it is.</source><translation> &lt;b&gt;Gelassen:&lt;/b&gt; %1; dieser Lauf hat nichts davon, und so, wie es ist, hat kein Export es dorthin geschrieben.</translation></message>
<message><source>Note:</source><translation>Hinweis:</translation></message>
<message><source>Open the folder</source><translation>Ordner öffnen</translation></message>
<message><source>Stopped. Nothing was written.</source><translation>Gestoppt. Nichts wurde geschrieben.</translation></message>
<message><source>&lt;b&gt;Nothing was written.&lt;/b&gt; %1</source><translation>&lt;b&gt;Nichts wurde geschrieben.&lt;/b&gt; %1</translation></message>
<message><source>Recommendations for each reader</source><translation>Empfehlungen für jeden Leser</translation></message>
<message><source>Scale each book vector to length 1</source><translation>Jeden Buchvektor auf Länge 1 bringen</translation></message>
<message><source>A picture of each book: its cover where it was fetched, else a drawn one</source><translation>Ein Bild je Buch: das Umschlagbild, wo es heruntergeladen wurde, sonst ein gezeichnetes</translation></message>
<message><source>Pictures as %1</source><translation>Bilder als %1</translation></message>
<message><source>Pictures as</source><translation>Bilder als</translation></message>
<message><source>Only for: %1</source><translation>Nur für: %1</translation></message>
</context>
<context>
<name>shelf::ExportPlan</name>
<message><source>Choose at least one thing to export.</source><translation>Wählen Sie mindestens eines zum Exportieren.</translation></message>
<message><source>Choose a format for the pictures.</source><translation>Wählen Sie ein Format für die Bilder.</translation></message>
<message><source>Name a folder with its whole path.</source><translation>Geben Sie einen Ordner mit vollständigem Pfad an.</translation></message>
<message><source>Already there, and replaced: %1</source><translation>Schon vorhanden und wird ersetzt: %1</translation></message>
<message><source>The folder will be made.</source><translation>Der Ordner wird angelegt.</translation></message>
<message><source>%1 For %2.</source><translation>%1 Für %2.</translation></message>
</context>
<context>
<name>shelf::ExportWriter</name>
<message><source>Exporting</source><translation>Exportieren</translation></message>
</context>
<context>
<name>shelf::FaithPanel</name>
<message><source>How far to trust the map</source><translation>Wie weit der Karte zu trauen ist</translation></message>
<message><source>Neighbors kept</source><translation>Bewahrte Nachbarn</translation></message>
<message><source>Share of each book's 10 true neighbors that are among its 10 nearest on the map.</source><translation>Anteil der 10 wahren Nachbarn jedes Buchs, die unter seinen 10 nächsten auf der Karte sind.</translation></message>
<message><source>Trustworthiness</source><translation>Vertrauenswürdigkeit</translation></message>
<message><source>1: no book looks near that is far in truth.</source><translation>1: Kein Buch sieht nah aus, das in Wahrheit fern ist.</translation></message>
<message><source>Continuity</source><translation>Kontinuität</translation></message>
<message><source>1: no true neighbors are torn far apart.</source><translation>1: Keine wahren Nachbarn sind weit auseinandergerissen.</translation></message>
<message><source>Groups kept (KNC)</source><translation>Bewahrte Gruppen (KNC)</translation></message>
<message><source>Share of the nearest groups that are nearest on the map too: the middle scale.</source><translation>Anteil der nächsten Gruppen, die es auch auf der Karte sind: der mittlere Maßstab.</translation></message>
<message><source>Distances kept (CPD)</source><translation>Bewahrte Distanzen (CPD)</translation></message>
<message><source>Rank correlation of the distances of 1,000 books: the large scale.</source><translation>Rangkorrelation der Distanzen von 1.000 Büchern: der große Maßstab.</translation></message>
<message><source>Measure</source><translation>Messen</translation></message>
<message><source>Color by neighbors kept</source><translation>Nach bewahrten Nachbarn färben</translation></message>
<message><source>Show where the map is lying</source><translation>Zeigen, wo die Karte trügt</translation></message>
<message><source>Around the selected book, mark those that look near but are no neighbors in truth</source><translation>Um das ausgewählte Buch herum markieren, was nah aussieht, in Wahrheit aber kein Nachbar ist</translation></message>
<message><source>A map of so many dimensions in two or three can't keep everything. The list of nearest books is always taken from the model's own space, never from the map.</source><translation>Eine Karte so vieler Dimensionen in zwei oder drei kann nicht alles bewahren. Die Liste der nächsten Bücher stammt immer aus dem eigenen Raum des Modells, nie von der Karte.</translation></message>
<message><source>Of a book's %1 true neighbors, %2 are near it on this map.</source><translation>Von den %1 wahren Nachbarn eines Buchs liegen %2 auf dieser Karte in seiner Nähe.</translation></message>
<message><source>Measured between these: %1</source><comment>genres, or so many clusters</comment><translation>Gemessen zwischen diesen: %1</translation></message>
</context>
<context>
<name>shelf::FeatureForm</name>
<message><source>Unknown</source><translation>Unbekannt</translation></message>
<message><source>Known</source><translation>Bekannt</translation></message>
<message><source>%1 is known</source><translation>%1 ist bekannt</translation></message>
<message><source>What is known of the reader</source><translation>Was über den Leser bekannt ist</translation></message>
</context>
<context>
<name>shelf::FiguresModel</name>
<message><source>Run or blend</source><translation>Lauf oder Mischung</translation></message>
<message><source>%1 – F1: more</source><translation>%1 – F1: mehr</translation></message>
</context>
<context>
<name>shelf::FilterText</name>
<message><source>This is no regular expression: %1, at character %2</source><translation>Das ist kein regulärer Ausdruck: %1, bei Zeichen %2</translation></message>
</context>
<context>
<name>shelf::FiltersPanel</name>
<message><source>Year</source><translation>Jahr</translation></message>
<message><source>Mean rating</source><translation>Mittlere Bewertung</translation></message>
<message><source>Readers</source><translation>Leser</translation></message>
<message><source>Ratings</source><translation>Bewertungen</translation></message>
<message><source>Error of prediction</source><translation>Vorhersagefehler</translation></message>
<message><source>Filter by numbers</source><translation>Nach Zahlen filtern</translation></message>
<message><source>The line is the selection, at a height of its own.</source><translation>Die Linie ist die Auswahl, in eigener Höhe.</translation></message>
<message><source>Clear all</source><translation>Alle aufheben</translation></message>
<message><source>Give up all that is picked in the histograms</source><translation>Alles aufheben, was in den Histogrammen gewählt ist</translation></message>
<message><source>Earlier years</source><translation>Frühere Jahre</translation></message>
<message><source>One step earlier</source><translation>Einen Schritt früher</translation></message>
<message><source>Play the years</source><translation>Jahre abspielen</translation></message>
<message><source>Walks through the years: what is picked moves on by a bar at a time</source><translation>Geht durch die Jahre: Das Gewählte rückt Balken für Balken weiter</translation></message>
<message><source>Later years</source><translation>Spätere Jahre</translation></message>
<message><source>One step later</source><translation>Einen Schritt später</translation></message>
<message><source>Drag over bars to show only their books; a click takes one bar, Escape clears</source><translation>Über Balken ziehen, um nur deren Bücher zu zeigen; ein Klick nimmt einen Balken, Esc hebt auf</translation></message>
<message><source>Clear: %1</source><translation>Aufheben: %1</translation></message>
<message><source>Show all again</source><translation>Alle wieder zeigen</translation></message>
<message><source>Stop</source><translation>Stopp</translation></message>
<message><source>All books: %1</source><translation>Alle Bücher: %1</translation></message>
<message><source>Books shown: %1 of %2</source><translation>Gezeigte Bücher: %1 von %2</translation></message>
</context>
<context>
<name>shelf::FormSteps</name>
<message><source>Undo a change of the settings</source><translation>Änderung der Einstellungen rückgängig machen</translation></message>
<message><source>Redo a change of the settings</source><translation>Änderung der Einstellungen wiederholen</translation></message>
</context>
<context>
<name>shelf::FrozenColumn</name>
<message><source>The first column, kept in sight</source><translation>Die erste Spalte, immer sichtbar</translation></message>
</context>
<context>
<name>shelf::GroupsPanel</name>
<message><source>Groups of books</source><translation>Gruppen von Büchern</translation></message>
<message><source>&amp;Method</source><translation>&amp;Verfahren</translation></message>
<message><source>k-means</source><translation>k-means</translation></message>
<message><source>HDBSCAN</source><translation>HDBSCAN</translation></message>
<message><source>Islands of the map</source><translation>Inseln der Karte</translation></message>
<message><source>Your tags</source><translation>Ihre Schlagwörter</translation></message>
<message><source>k-means puts every book into one of so many groups; HDBSCAN finds dense groups by itself and leaves out the books between them; islands are what HDBSCAN finds on the map itself, which is not all true of the model's space; with your tags, books that have the same tags are a group, also those that have several</source><translation>k-means ordnet jedes Buch einer von so vielen Gruppen zu; HDBSCAN findet dichte Gruppen selbst und lässt die Bücher dazwischen aus; Inseln sind, was HDBSCAN auf der Karte selbst findet, und gelten nicht ganz für den Raum des Modells; bei Ihren Schlagwörtern bilden Bücher mit denselben Schlagwörtern eine Gruppe, auch solche mit mehreren</translation></message>
<message><source>&amp;Groups</source><translation>&amp;Gruppen</translation></message>
<message><source>&amp;Least size</source><translation>&amp;Mindestgröße</translation></message>
<message><source>A group has at least so many books</source><translation>Eine Gruppe hat mindestens so viele Bücher</translation></message>
<message><source>Find groups</source><translation>Gruppen suchen</translation></message>
<message><source>Color by group</source><translation>Nach Gruppe färben</translation></message>
<message><source>Words that stand out</source><translation>Auffällige Wörter</translation></message>
<message><source>Books</source><translation>Bücher</translation></message>
<message><source>Groups</source><translation>Gruppen</translation></message>
<message><source>Enter or a double click selects the books of a group</source><translation>Eingabe oder Doppelklick wählt die Bücher einer Gruppe aus</translation></message>
<message><source>Groups of books that lie together are listed here, with the words that stand out in their titles.</source><translation>Hier stehen Gruppen von Büchern, die beieinanderliegen, mit den Wörtern, die in ihren Titeln auffallen.</translation></message>
<message><source>Tags</source><translation>Schlagwörter</translation></message>
<message><source>Group %1</source><translation>Gruppe %1</translation></message>
<message><source>In no group</source><translation>In keiner Gruppe</translation></message>
</context>
<context>
<name>shelf::Guide</name>
<message><source>New here?</source><translation>Neu hier?</translation></message>
<message><source>A tour of three minutes: train a model, walk its map, see what it recommends. You do it yourself, and can leave at any time.</source><translation>Ein Rundgang von drei Minuten: ein Modell trainieren, seine Karte begehen, sehen, was es empfiehlt. Sie tun alles selbst und können jederzeit gehen.</translation></message>
<message><source>&amp;Take the tour</source><translation>&amp;Rundgang beginnen</translation></message>
<message><source>&amp;Not now</source><translation>&amp;Nicht jetzt</translation></message>
<message><source>%1 of %2</source><translation>%1 von %2</translation></message>
<message><source>&amp;End tour</source><translation>Rundgang &amp;beenden</translation></message>
<message><source>&amp;Back</source><translation>&amp;Zurück</translation></message>
<message><source>What is next?</source><translation>Wie weiter?</translation></message>
<message><source>&amp;Dismiss</source><translation>&amp;Schließen</translation></message>
<message><source>The tour can be taken again: Guided tour, under Help</source><translation>Der Rundgang lässt sich wiederholen: „Rundgang“, unter „Hilfe“</translation></message>
<message><source>The tour goes on here when you want: Guided tour, under Help</source><translation>Der Rundgang geht hier weiter, wenn Sie wollen: „Rundgang“, unter „Hilfe“</translation></message>
</context>
<context>
<name>shelf::GuideCard</name>
<message><source>%1 (Alt+%2)</source><translation>%1 (Alt+%2)</translation></message>
</context>
<context>
<name>shelf::GuideReader</name>
<message><source>Guide</source><translation>Handbuch</translation></message>
</context>
<context>
<name>shelf::HelpButton</name>
<message><source>Help: %1</source><translation>Hilfe: %1</translation></message>
<message><source>What does this mean?</source><translation>Was bedeutet das?</translation></message>
<message><source>More in the guide (F1)</source><translation>Mehr im Handbuch (F1)</translation></message>
</context>
<context>
<name>shelf::HelpDesk</name>
<message><source>Reading the guide</source><translation>Lesen des Handbuchs</translation></message>
</context>
<context>
<name>shelf::HelpWindow</name>
<message><source>Shelfspace guide</source><translation>Shelfspace-Handbuch</translation></message>
<message><source>Search the guide</source><translation>Handbuch durchsuchen</translation></message>
<message><source>Contents</source><translation>Inhalt</translation></message>
<message><source>Found in the guide</source><translation>Im Handbuch gefunden</translation></message>
<message><source>Back</source><extracomment>To the page of the guide that was read before</extracomment><translation>Zurück</translation></message>
<message><source>Forward</source><translation>Vor</translation></message>
<message><source>Smaller letters</source><translation>Kleinere Schrift</translation></message>
<message><source>Larger letters</source><translation>Größere Schrift</translation></message>
<message><source>Print this chapter…</source><translation>Dieses Kapitel drucken…</translation></message>
<message><source>%1
in %2</source><translation>%1
in %2</translation></message>
<message><source>Nothing found for “%1”</source><translation>Nichts gefunden für „%1“</translation></message>
<message><source>Reading the guide</source><translation>Lesen des Handbuchs</translation></message>
</context>
<context>
<name>shelf::HistoryModel</name>
<message><source>Epoch</source><translation>Epoche</translation></message>
<message><source>Training loss</source><translation>Trainings-Loss</translation></message>
<message><source>Validation loss</source><translation>Validierungs-Loss</translation></message>
<message><source>NDCG@10</source><translation>NDCG@10</translation></message>
<message><source>Learning rate</source><translation>Lernrate</translation></message>
<message><source>Time, s</source><translation>Zeit, s</translation></message>
<message><source>The epoch that did best on the held-out ratings</source><translation>Die Epoche, die auf den zurückgehaltenen Bewertungen am besten war</translation></message>
<message><source>F1 says what this is</source><translation>F1 sagt, was das ist</translation></message>
</context>
<context>
<name>shelf::HoverCard</name>
<message><source>%1 BCE</source><translation>%1 v. Chr.</translation></message>
<message><source>no ratings</source><translation>keine Bewertungen</translation></message>
<message><source>taken by %1</source><translation>genommen: %1</translation></message>
<message><source>%1 from %2</source><comment>mean rating, number of ratings</comment><translation>%1 aus %2</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
<message><source>Rated %1 by %2</source><translation>Mit %1 bewertet von %2</translation></message>
<message><source>Recommended, predicted %1</source><translation>Empfohlen, Vorhersage %1</translation></message>
<message><source>Recommended, score %1</source><translation>Empfohlen, Punktwert %1</translation></message>
<message><source>Neighbor %1, distance %2</source><translation>Nachbar %1, Distanz %2</translation></message>
<message><source>Near the selected book here, not in the model</source><translation>Hier dem ausgewählten Buch nah, im Modell nicht</translation></message>
<message><source>%1 of its %2 nearest kept by the map</source><translation>%1 von %2 nächsten auf der Karte bewahrt</translation></message>
<message><source>%1 % of its nearest lost</source><translation>%1&#x202f;% seiner nächsten verloren</translation></message>
<message><source>Predicted %1</source><translation>Vorhersage %1</translation></message>
<message><source>Score %1</source><translation>Punktwert %1</translation></message>
<message><source>Predicted %1 off, over %2 held out</source><comment>mean absolute error, 12 ratings</comment><translation>Vorhersage um %1 daneben, über %2, zurückgehalten</translation></message>
<message><source>Outside the filter</source><translation>Außerhalb des Filters</translation></message>
<message><source>by %1</source><translation>von %1</translation></message>
<message><source>as for a new reader, by ratings
that are all held out from the model</source><comment>in two lines</comment><translation>wie für einen neuen Leser, nach Bewertungen,
die dem Modell alle vorenthalten sind</translation></message>
<message><source>It has no vector, or one of zeros or of no numbers,
so it is near nothing</source><comment>in two lines</comment><translation>Es hat keinen Vektor, oder der Vektor besteht aus Nullen
oder ungültigen Zahlen, daher ist es nichts nah</translation></message>
<message><source>Nobody rated it in the training part,
so the model knows nothing about it</source><comment>in two lines</comment><translation>Niemand hat es im Trainingsteil bewertet,
daher weiß das Modell nichts darüber</translation></message>
</context>
<context>
<name>shelf::HtmlMap</name>
<message><source>Search titles, authors and ids</source><translation>Titel, Autoren und IDs durchsuchen</translation></message>
<message><source>Found</source><translation>Gefunden</translation></message>
<message><source>and %1 more</source><translation>und %1 weitere</translation></message>
<message><source>Color by</source><translation>Färben nach</translation></message>
<message><source>Nothing</source><translation>Nichts</translation></message>
<message><source>Other</source><translation>Andere</translation></message>
<message><source>Unknown</source><translation>Unbekannt</translation></message>
<message><source>Closer</source><translation>Näher</translation></message>
<message><source>Farther</source><translation>Weiter weg</translation></message>
<message><source>Show the whole map</source><translation>Ganze Karte zeigen</translation></message>
<message><source>Dark colors</source><translation>Dunkle Farben</translation></message>
<message><source>Show all</source><translation>Alle zeigen</translation></message>
<message><source>From</source><translation>Von</translation></message>
<message><source>To</source><translation>Bis</translation></message>
<message><source>Click a book to see the books nearest to it.</source><translation>Klicken Sie auf ein Buch, um seine nächsten Bücher zu sehen.</translation></message>
<message><source>Selected: %1</source><translation>Ausgewählt: %1</translation></message>
<message><source>Clear the selection</source><translation>Auswahl aufheben</translation></message>
<message><source>Nearest books</source><translation>Nächste Bücher</translation></message>
<message><source>By %1 in the model's own space, not on the map; the nearest %2.</source><translation>Nach: %1, im eigenen Raum des Modells, nicht auf der Karte; die nächsten %2.</translation></message>
<message><source>cosine distance</source><translation>Kosinusdistanz</translation></message>
<message><source>Euclidean distance</source><translation>euklidische Distanz</translation></message>
<message><source>dot product, where larger is nearer</source><translation>Skalarprodukt, wobei größer näher ist</translation></message>
<message><source>%1 % of its nearest books are near it on this map too.</source><translation>%1&#x202f;% seiner nächsten Bücher liegen auch auf dieser Karte in seiner Nähe.</translation></message>
<message><source>No ratings</source><translation>Keine Bewertungen</translation></message>
<message><source>The map is drawn by a script on this page, which the browser does not run.</source><translation>Die Karte wird von einem Skript auf dieser Seite gezeichnet, das der Browser nicht ausführt.</translation></message>
<message><source>%1, %2 % of the variance</source><translation>%1, %2&#x202f;% der Varianz</translation></message>
<message><source>%1 left out, which have no vector</source><translation>%1 ausgelassen, da ohne Vektor</translation></message>
<message><source>%1 left out, which nobody rated in the training part</source><translation>%1 ausgelassen, da im Trainingsteil von niemandem bewertet</translation></message>
<message><source>stopped before its end</source><translation>vor dem Ende gestoppt</translation></message>
<message><source>keeps %1 of the %2 nearest books, trustworthiness %3</source><translation>bewahrt %1 der %2 nächsten Bücher, Vertrauenswürdigkeit %3</translation></message>
<message><source>Map of books</source><translation>Karte der Bücher</translation></message>
<message><source>Books that match: %1 of %2</source><translation>Passende Bücher: %1 von %2</translation></message>
<message><source>Books that stand out: %1 of %2</source><translation>Hervorgehobene Bücher: %1 von %2</translation></message>
<message><source>Mean rating: %1 (ratings: %2)</source><translation>Mittlere Bewertung: %1 (Bewertungen: %2)</translation></message>
<message><source>Readers who took it: %1</source><translation>Leser, die es genommen haben: %1</translation></message>
<message><source>Map of books: %1</source><translation>Karte der Bücher: %1</translation></message>
<message><source>Drag or arrow keys: move. Wheel or + and −: zoom. 0: the whole map. /: search. Enter: the book in the middle. Esc: clear. Back key of the browser: the book before.</source><translation>Ziehen oder Pfeiltasten: bewegen. Mausrad oder + und −: Zoom. 0: ganze Karte. /: suchen. Eingabe: das Buch in der Mitte. Esc: aufheben. Zurück-Taste des Browsers: das vorige Buch.</translation></message>
<message><source>Drag or arrow keys: turn, with Shift: move. Wheel or + and −: zoom. 0: the whole map. /: search. Enter: the book in the middle. Esc: clear. Back key of the browser: the book before.</source><translation>Ziehen oder Pfeiltasten: drehen, mit Umschalt: bewegen. Mausrad oder + und −: Zoom. 0: ganze Karte. /: suchen. Eingabe: das Buch in der Mitte. Esc: aufheben. Zurück-Taste des Browsers: das vorige Buch.</translation></message>
</context>
<context>
<name>shelf::ImportPage</name>
<message><source>Reading, report or cleaning</source><translation>Lesen, Bericht oder Bereinigung</translation></message>
<message><source>How it is read</source><translation>Wie gelesen wird</translation></message>
<message><source>Report</source><translation>Bericht</translation></message>
<message><source>Leave out</source><translation>Auslassen</translation></message>
<message><source>&amp;Reset</source><translation>Zu&amp;rücksetzen</translation></message>
<message><source>Back to what was found</source><translation>Zurück zum Erkannten</translation></message>
<message><source>Takes back all that was said, and reads the files as they tell themselves</source><translation>Nimmt alles zurück, was angegeben wurde, und liest die Dateien so, wie sie sich selbst ausweisen</translation></message>
<message><source>&amp;Back</source><translation>&amp;Zurück</translation></message>
<message><source>Back</source><extracomment>Leaves the page of the import (verb)</extracomment><translation>Zurück</translation></message>
<message><source>Open as &amp;vectors…</source><translation>Als &amp;Vektoren öffnen…</translation></message>
<message><source>Open as vectors</source><translation>Als Vektoren öffnen</translation></message>
<message><source>Takes the numbers of each line for a vector that was made elsewhere</source><translation>Nimmt die Zahlen jeder Zeile als Vektor, der anderswo entstanden ist</translation></message>
<message><source>Once the files are open: what each step leaves is shown first</source><translation>Sobald die Dateien geöffnet sind: Was jeder Schritt übrig lässt, wird zuerst gezeigt</translation></message>
<message><source>&amp;Read again</source><translation>&amp;Neu lesen</translation></message>
<message><source>&amp;Open</source><translation>Ö&amp;ffnen</translation></message>
<message><source>Read again</source><translation>Neu lesen</translation></message>
<message><source>Open</source><translation>Öffnen</translation></message>
<message><source>Report (%1)</source><translation>Bericht (%1)</translation></message>
<message><source>Undo what was left out</source><translation>Auslassen rückgängig machen</translation></message>
</context>
<context>
<name>shelf::Importing</name>
<message><source>How %1 is read</source><translation>Wie %1 gelesen wird</translation></message>
<message><source>How these files are read</source><translation>Wie diese Dateien gelesen werden</translation></message>
<message><source>What is left out of %1</source><translation>Was von %1 ausgelassen wird</translation></message>
<message><source>These books and readers are made up by the program: there is no file, and nothing about reading can be changed. What is left out of them can.</source><translation>Diese Bücher und Leser hat das Programm erfunden: Es gibt keine Datei, und am Lesen lässt sich nichts ändern. Was davon ausgelassen wird, schon.</translation></message>
<message><source>These data came with a run that does not say from which files: how they were read can no more be changed. What is left out of them can.</source><translation>Diese Daten kamen mit einem Lauf, der nicht sagt, aus welchen Dateien: Wie sie gelesen wurden, lässt sich nicht mehr ändern. Was davon ausgelassen wird, schon.</translation></message>
<message><source>To be checked: %1.</source><translation>Zu prüfen: %1.</translation></message>
</context>
<context>
<name>shelf::JobBar</name>
<message><source>What was found while reading the files</source><translation>Was beim Lesen der Dateien gefunden wurde</translation></message>
</context>
<context>
<name>shelf::JobLine</name>
<message><source>%1 left</source><translation>noch %1</translation></message>
<message><source>Cancel: %1</source><translation>Abbrechen: %1</translation></message>
<message><source>%1: stopping</source><translation>%1: wird gestoppt</translation></message>
<message><source>%1: paused</source><translation>%1: angehalten</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
<message><source>Progress of %1</source><translation>Fortschritt: %1</translation></message>
<message><source>Resume: %1</source><translation>Fortsetzen: %1</translation></message>
<message><source>Pause: %1</source><translation>Anhalten: %1</translation></message>
<message><source>Stop this work</source><translation>Diese Arbeit stoppen</translation></message>
</context>
<context>
<name>shelf::Jobs</name>
<message><source>Writing %1</source><translation>Schreiben von %1</translation></message>
</context>
<context>
<name>shelf::JoinedListModel</name>
<message><source>#</source><translation>#</translation></message>
<message><source>A dot a list, from the left: filled where the book is in it too</source><translation>Ein Punkt je Liste, von links: gefüllt, wo das Buch auch darin ist</translation></message>
<message><source>Places up or down from the list of %1, at the left</source><translation>Plätze nach oben oder unten gegenüber der Liste von %1, links</translation></message>
<message><source>Title</source><translation>Titel</translation></message>
<message><source>new</source><translation>neu</translation></message>
<message><source>%1 in the list of %2</source><translation>%1 in der Liste von %2</translation></message>
<message><source>in none of the other lists</source><translation>in keiner der anderen Listen</translation></message>
<message><source>not in the list of %1</source><translation>nicht in der Liste von %1</translation></message>
<message><source>the same place as in the list of %1</source><translation>derselbe Platz wie in der Liste von %1</translation></message>
<message numerus="yes"><source>%Ln place(s) further up than in the list of %1</source><translation><numerusform>%Ln Platz weiter oben als in der Liste von %1</numerusform><numerusform>%Ln Plätze weiter oben als in der Liste von %1</numerusform></translation></message>
<message numerus="yes"><source>%Ln place(s) further down than in the list of %1</source><translation><numerusform>%Ln Platz weiter unten als in der Liste von %1</numerusform><numerusform>%Ln Plätze weiter unten als in der Liste von %1</numerusform></translation></message>
<message><source>A hit: the reader rated it, but the rating was held out, so the model has not seen it</source><translation>Ein Treffer: Der Leser hat es bewertet, aber die Bewertung war zurückgehalten, das Modell hat sie also nicht gesehen</translation></message>
<message><source>a hit: its rating was held out</source><translation>ein Treffer: die Bewertung war zurückgehalten</translation></message>
</context>
<context>
<name>shelf::KeptCleaningOffer</name>
<message><source>What you left out of %1 was not saved; it is kept, from %2.</source><translation>Was Sie von %1 ausgelassen haben, wurde nicht gespeichert; es ist aufbewahrt, von %2.</translation></message>
<message><source>Leave it out again</source><translation>Wieder auslassen</translation></message>
<message><source>Later</source><translation>Später</translation></message>
<message><source>Forget it</source><translation>Verwerfen</translation></message>
<message><source>Opening %1</source><translation>Öffnen von %1</translation></message>
</context>
<context>
<name>shelf::KeptRunsOffer</name>
<message><source>Looking for kept runs</source><translation>Suche nach aufbewahrten Läufen</translation></message>
<message><source>No unsaved runs are kept</source><translation>Keine nicht gespeicherten Läufe sind aufbewahrt</translation></message>
<message numerus="yes"><source>%Ln run(s) of %1 that you had not saved are kept, the last from %2.</source><translation><numerusform>%Ln Lauf von %1, den Sie nicht gespeichert haben, ist aufbewahrt, zuletzt von %2.</numerusform><numerusform>%Ln Läufe von %1, die Sie nicht gespeichert haben, sind aufbewahrt, zuletzt von %2.</numerusform></translation></message>
<message numerus="yes"><source>%Ln run(s) that you had not saved are kept, the last from %1.</source><translation><numerusform>%Ln Lauf, den Sie nicht gespeichert haben, ist aufbewahrt, zuletzt von %1.</numerusform><numerusform>%Ln Läufe, die Sie nicht gespeichert haben, sind aufbewahrt, zuletzt von %1.</numerusform></translation></message>
<message numerus="yes"><source>Open them</source><translation><numerusform>Öffnen</numerusform><numerusform>Öffnen</numerusform></translation></message>
<message numerus="yes"><source>Open %Ln run(s)</source><translation><numerusform>%Ln Lauf öffnen</numerusform><numerusform>%Ln Läufe öffnen</numerusform></translation></message>
<message numerus="yes"><source>Open %Ln of %1</source><translation><numerusform>%Ln von %1 öffnen</numerusform><numerusform>%Ln von %1 öffnen</numerusform></translation></message>
<message><source>Later</source><translation>Später</translation></message>
<message><source>Delete…</source><translation>Löschen…</translation></message>
<message><source>They stay where they are; Open, Kept runs shows them again</source><translation>Sie bleiben, wo sie sind; „Öffnen“, „Aufbewahrte Läufe“ zeigt sie wieder</translation></message>
<message numerus="yes"><source>Delete %Ln kept run(s)?</source><translation><numerusform>%Ln aufbewahrten Lauf löschen?</numerusform><numerusform>%Ln aufbewahrte Läufe löschen?</numerusform></translation></message>
<message><source>%1.
They are in no other file and cannot be brought back.</source><translation>%1.
Sie sind in keiner anderen Datei und lassen sich nicht zurückholen.</translation></message>
<message><source>Keep them</source><translation>Behalten</translation></message>
<message><source>Delete</source><translation>Löschen</translation></message>
<message><source>Deleting kept runs</source><translation>Löschen aufbewahrter Läufe</translation></message>
<message numerus="yes"><source>%Ln kept run(s) deleted</source><translation><numerusform>%Ln aufbewahrter Lauf gelöscht</numerusform><numerusform>%Ln aufbewahrte Läufe gelöscht</numerusform></translation></message>
<message><source>Had not finished training: %1.</source><translation>Training nicht beendet: %1.</translation></message>
</context>
<context>
<name>shelf::KeptSearchesOffer</name>
<message><source>Looking for kept searches</source><translation>Suche nach aufbewahrten Suchen</translation></message>
<message><source>Open %1 on %2, %3</source><translation>%1 mit %2, %3, öffnen</translation></message>
<message><source>%1 (no. %2)</source><comment>one of several things of the same name</comment><translation>%1 (Nr. %2)</translation></message>
<message numerus="yes"><source>%Ln trial(s) on %1</source><translation><numerusform>%Ln Versuch mit %1</numerusform><numerusform>%Ln Versuche mit %1</numerusform></translation></message>
<message><source>Later</source><translation>Später</translation></message>
<message><source>Delete…</source><translation>Löschen…</translation></message>
<message><source>They stay where they are and are offered at the next start</source><translation>Sie bleiben, wo sie sind, und werden beim nächsten Start angeboten</translation></message>
<message numerus="yes"><source>%Ln search(es) for settings that you had not saved are kept.</source><translation><numerusform>%Ln Suche nach Einstellungen, die Sie nicht gespeichert haben, ist aufbewahrt.</numerusform><numerusform>%Ln Suchen nach Einstellungen, die Sie nicht gespeichert haben, sind aufbewahrt.</numerusform></translation></message>
<message numerus="yes"><source>%Ln trial(s) of %1</source><translation><numerusform>%Ln Versuch von %1</numerusform><numerusform>%Ln Versuche von %1</numerusform></translation></message>
<message numerus="yes"><source>Delete %Ln kept search(es)?</source><translation><numerusform>%Ln aufbewahrte Suche löschen?</numerusform><numerusform>%Ln aufbewahrte Suchen löschen?</numerusform></translation></message>
<message><source>%1.
No other file holds this, and it cannot be brought back.</source><translation>%1.
Keine andere Datei enthält dies, und es lässt sich nicht zurückholen.</translation></message>
<message><source>Keep</source><translation>Behalten</translation></message>
<message><source>Delete</source><translation>Löschen</translation></message>
<message><source>Tidying kept searches</source><translation>Aufräumen aufbewahrter Suchen</translation></message>
</context>
<context>
<name>shelf::KeptTags</name>
<message><source>Reading tags</source><translation>Lesen der Schlagwörter</translation></message>
<message><source>Keeping tags</source><translation>Aufbewahren der Schlagwörter</translation></message>
</context>
<context>
<name>shelf::KeysDialog</name>
<message><source>Keyboard shortcuts</source><translation>Tastenkürzel</translation></message>
<message><source>What</source><extracomment>Header: what a key does</extracomment><translation>Was</translation></message>
<message><source>Keys</source><translation>Tasten</translation></message>
<message><source>Everywhere: %1</source><translation>Überall: %1</translation></message>
<message><source>In “%1”</source><translation>In „%1“</translation></message>
</context>
<context>
<name>shelf::LanguageChoice</name>
<message><source>As the system (%1)</source><translation>Wie das System (%1)</translation></message>
</context>
<context>
<name>shelf::LayerModel</name>
<message><source>Layer</source><translation>Schicht</translation></message>
<message><source>Output</source><translation>Ausgabe</translation></message>
<message><source>Details</source><translation>Details</translation></message>
<message><source>Parameters</source><translation>Parameter</translation></message>
</context>
<context>
<name>shelf::LayerView</name>
<message><source>Picture of the layers</source><translation>Bild der Schichten</translation></message>
<message><source>No layers</source><translation>Keine Schichten</translation></message>
<message><source>This model has no layers to show.</source><translation>Dieses Modell hat keine Schichten zu zeigen.</translation></message>
</context>
<context>
<name>shelf::LibraryDecision</name>
<message><source>It is this one</source><translation>Dieses ist es</translation></message>
<message><source>None of these</source><translation>Keines davon</translation></message>
<message><source>Decide anew</source><translation>Neu entscheiden</translation></message>
<message><source>Books that it may be</source><translation>Mögliche Bücher</translation></message>
<message><source>Enter or a double click decides</source><translation>Eingabe oder Doppelklick entscheidet</translation></message>
</context>
<context>
<name>shelf::LibraryFacts</name>
<message><source>Made-up books and readers to try everything with; the same ones each time</source><translation>Erfundene Bücher und Leser, um alles auszuprobieren; jedes Mal dieselben</translation></message>
<message><source>From %1, with columns as in %2</source><translation>Aus %1, mit Spalten wie in %2</translation></message>
<message><source>Read as %1</source><translation>Gelesen als %1</translation></message>
<message><source>Read as %1 from %2</source><translation>Gelesen als %1 aus %2</translation></message>
<message><source>Ratings by value</source><translation>Bewertungen nach Wert</translation></message>
<message><source>times taken</source><translation>Mal genommen</translation></message>
<message><source>ratings</source><translation>Bewertungen</translation></message>
<message><source>readers</source><translation>Leser</translation></message>
<message><source>books</source><translation>Bücher</translation></message>
<message><source>of all pairs rated</source><translation>aller Paare bewertet</translation></message>
<message><source>none</source><extracomment>Instead of a number, above: ratings</extracomment><translation>keine</translation></message>
<message><source>%1 to %2</source><translation>%1 bis %2</translation></message>
<message><source>scale: each line is a book taken</source><translation>Skala: jede Zeile ein genommenes Buch</translation></message>
<message><source>scale</source><translation>Skala</translation></message>
<message><source>rated more than once</source><translation>mehrfach bewertet</translation></message>
<message><source>vectors of books</source><translation>Vektoren von Büchern</translation></message>
<message><source>with a title</source><translation>mit Titel</translation></message>
<message><source>with an author</source><translation>mit Autor</translation></message>
<message><source>%1 %</source><translation>%1&#x202f;%</translation></message>
<message><source>found in the catalogue</source><translation>im Katalog gefunden</translation></message>
<message><source>%1 of %2</source><comment>books</comment><translation>%1 von %2</translation></message>
<message><source>books taken, of the catalogue</source><translation>genommene Bücher, aus dem Katalog</translation></message>
<message><source>books rated, of the catalogue</source><translation>bewertete Bücher, aus dem Katalog</translation></message>
<message><source>of all pairs taken</source><translation>aller Paare genommen</translation></message>
</context>
<context>
<name>shelf::LibraryModel</name>
<message><source>In your library</source><translation>In Ihrer Bibliothek</translation></message>
<message><source>Authors</source><translation>Autoren</translation></message>
<message><source>Stars</source><translation>Sterne</translation></message>
<message><source>Of five stars, as your library has them</source><translation>Von fünf Sternen, wie Ihre Bibliothek sie hat</translation></message>
<message><source>Shelf</source><translation>Regal</translation></message>
<message><source>In these data</source><translation>In diesen Daten</translation></message>
<message><source>read</source><translation>gelesen</translation></message>
<message><source>read %1</source><translation>gelesen %1</translation></message>
<message><source>being read</source><translation>wird gelesen</translation></message>
<message><source>given up</source><translation>abgebrochen</translation></message>
<message><source>to be read</source><translation>noch zu lesen</translation></message>
<message><source>owned</source><translation>im Besitz</translation></message>
<message numerus="yes"><source>%Ln book(s) to choose from</source><translation><numerusform>%Ln Buch zur Wahl</numerusform><numerusform>%Ln Bücher zur Wahl</numerusform></translation></message>
</context>
<context>
<name>shelf::LibraryPage</name>
<message><source>No ratings are open</source><translation>Keine Bewertungen geöffnet</translation></message>
<message><source>Open a ratings file, a folder or an archive: %1. Files can be dropped here too.</source><translation>Öffnen Sie eine Bewertungsdatei, einen Ordner oder ein Archiv: %1. Dateien lassen sich auch hierherziehen.</translation></message>
<message><source>Open ratings…</source><translation>Bewertungen öffnen…</translation></message>
<message><source>Open a folder…</source><translation>Ordner öffnen…</translation></message>
<message><source>Sample library</source><translation>Beispielbibliothek</translation></message>
<message><source>Ready data sets…</source><translation>Fertige Datensätze…</translation></message>
<message><source>Books, overview or notes</source><translation>Bücher, Überblick oder Hinweise</translation></message>
<message><source>All books</source><translation>Alle Bücher</translation></message>
<message><source>Overview</source><translation>Überblick</translation></message>
<message><source>Notes</source><translation>Hinweise</translation></message>
<message><source>Notes (%1)</source><translation>Hinweise (%1)</translation></message>
<message><source>Undo what was left out</source><translation>Auslassen rückgängig machen</translation></message>
</context>
<context>
<name>shelf::LibraryPanel</name>
<message><source>Your library</source><translation>Ihre Bibliothek</translation></message>
<message><source>Parts of your library</source><translation>Teile Ihrer Bibliothek</translation></message>
<message><source>Books of your library</source><translation>Bücher Ihrer Bibliothek</translation></message>
<message><source>Filter your library</source><translation>Ihre Bibliothek filtern</translation></message>
<message><source>Recommendations</source><translation>Empfehlungen</translation></message>
<message><source>Back to what is recommended</source><translation>Zurück zu den Empfehlungen</translation></message>
<message><source>Read a newer export</source><translation>Neueren Export lesen</translation></message>
<message><source>Read a newer export, or drop it on the window: what you decided and changed by hand stays</source><translation>Einen neueren Export lesen oder auf das Fenster ziehen: Was Sie entschieden und von Hand geändert haben, bleibt</translation></message>
<message><source>These data have no stars: every book counts as taken.</source><translation>Diese Daten haben keine Sterne: Jedes Buch zählt als genommen.</translation></message>
<message><source>Stars are ratings as they are.</source><translation>Sterne sind unverändert Bewertungen.</translation></message>
<message><source>1 to 5 stars become %1 to %2, evenly: 4 stars are %3.</source><translation>1 bis 5 Sterne werden gleichmäßig zu %1 bis %2: 4 Sterne sind %3.</translation></message>
<message><source>Which of these is “%1”? (%2)</source><translation>Welches davon ist „%1“? (%2)</translation></message>
<message><source>You decided which book “%1” is.</source><translation>Sie haben entschieden, welches Buch „%1“ ist.</translation></message>
<message><source>“%1”: %2.</source><translation>„%1“: %2.</translation></message>
<message numerus="yes"><source>%1, %2, read %3: %Ln book(s). %4</source><translation><numerusform>%1, %2, gelesen %3: %Ln Buch. %4</numerusform><numerusform>%1, %2, gelesen %3: %Ln Bücher. %4</numerusform></translation></message>
<message><source>To decide (%1)</source><translation>Zu entscheiden (%1)</translation></message>
<message><source>Not known (%1)</source><translation>Nicht bekannt (%1)</translation></message>
<message><source>Found (%1)</source><translation>Gefunden (%1)</translation></message>
<message><source>Wishes (%1)</source><translation>Wünsche (%1)</translation></message>
<message><source>All (%1)</source><translation>Alle (%1)</translation></message>
<message><source>Nothing is left to decide.</source><translation>Es ist nichts mehr zu entscheiden.</translation></message>
<message><source>Every book of your library is known.</source><translation>Jedes Buch Ihrer Bibliothek ist bekannt.</translation></message>
<message><source>Your library has no books that are to be read.</source><translation>Ihre Bibliothek enthält keine Bücher, die noch zu lesen sind.</translation></message>
<message><source>No book of your library is one of these data.</source><translation>Kein Buch Ihrer Bibliothek kommt in diesen Daten vor.</translation></message>
<message><source>%1, by %2</source><translation>%1, von %2</translation></message>
</context>
<context>
<name>shelf::LinkedFilters</name>
<message><source>Counting the books</source><translation>Zählen der Bücher</translation></message>
</context>
<context>
<name>shelf::ListHead</name>
<message><source>Remove this list</source><translation>Diese Liste entfernen</translation></message>
</context>
<context>
<name>shelf::ListRulesBar</name>
<message><source>One per series</source><translation>Eines je Reihe</translation></message>
<message><source>At most one book of each series</source><translation>Höchstens ein Buch je Reihe</translation></message>
<message><source>Next volume</source><translation>Nächster Band</translation></message>
<message><source>Of a series the volume that comes next for this reader, instead of a later one</source><translation>Aus einer Reihe der Band, der für diesen Leser als nächster kommt, statt eines späteren</translation></message>
<message><source>Begin at volume 1</source><translation>Mit Band 1 beginnen</translation></message>
<message><source>Later volumes of a series of which this reader has read nothing are left out</source><translation>Spätere Bände einer Reihe, von der dieser Leser nichts gelesen hat, werden ausgelassen</translation></message>
<message><source>No other editions</source><translation>Keine anderen Ausgaben</translation></message>
<message><source>Other editions of what this reader has read are left out; of each work one is listed</source><translation>Andere Ausgaben dessen, was dieser Leser gelesen hat, werden ausgelassen; von jedem Werk steht eine in der Liste</translation></message>
<message><source>One per author</source><translation>Eines je Autor</translation></message>
<message><source>At most one book of each author</source><translation>Höchstens ein Buch je Autor</translation></message>
<message><source>Series, editions and authors of recommended books</source><translation>Reihen, Ausgaben und Autoren empfohlener Bücher</translation></message>
<message><source>Never</source><extracomment>Before names of authors who are never to be recommended</extracomment><translation>Nie</translation></message>
<message><source>Never these authors</source><translation>Nie diese Autoren</translation></message>
<message><source>No book that one of these people has a part in; a semicolon between names</source><translation>Kein Buch, an dem eine dieser Personen beteiligt ist; Semikolon zwischen den Namen</translation></message>
<message><source>authors; with semicolons</source><translation>Autoren, durch Semikolons getrennt</translation></message>
</context>
<context>
<name>shelf::LogDialog</name>
<message><source>Program log</source><translation>Programmprotokoll</translation></message>
<message><source>Filter the log</source><translation>Protokoll filtern</translation></message>
<message><source>Kinds shown</source><translation>Gezeigte Arten</translation></message>
<message><source>All kinds</source><translation>Alle Arten</translation></message>
<message><source>&amp;Copy</source><translation>&amp;Kopieren</translation></message>
<message><source>&amp;Save as…</source><translation>&amp;Speichern unter…</translation></message>
<message><source>Open the &amp;folder</source><translation>&amp;Ordner öffnen</translation></message>
<message><source>Save the log</source><translation>Protokoll speichern</translation></message>
<message><source>Saving the log</source><translation>Speichern des Protokolls</translation></message>
</context>
<context>
<name>shelf::LogModel</name>
<message><source>Time</source><extracomment>Header of the log: what happened</extracomment><translation>Zeit</translation></message>
<message><source>Kind</source><translation>Art</translation></message>
<message><source>What</source><translation>Was</translation></message>
</context>
<context>
<name>shelf::LogWatch</name>
<message><source>%1 (%2 s)</source><translation>%1 (%2 s)</translation></message>
<message><source>Opened %1: %2, %3, %4</source><comment>data, ratings, readers, books</comment><translation>%1 geöffnet: %2, %3, %4</translation></message>
</context>
<context>
<name>shelf::LongTailChart</name>
<message><source>Readers per book</source><translation>Leser je Buch</translation></message>
<message><source>Ratings per book</source><translation>Bewertungen je Buch</translation></message>
<message><source>Books per reader</source><translation>Bücher je Leser</translation></message>
<message><source>Ratings per reader</source><translation>Bewertungen je Leser</translation></message>
<message numerus="yes"><source>The most read book was taken %Ln time(s) (%1 %)</source><translation><numerusform>Das meistgelesene Buch wurde %Ln-mal genommen (%1&#x202f;%)</numerusform><numerusform>Das meistgelesene Buch wurde %Ln-mal genommen (%1&#x202f;%)</numerusform></translation></message>
<message numerus="yes"><source>The busiest reader took %Ln book(s) (%1 %)</source><translation><numerusform>Der eifrigste Leser nahm %Ln Buch (%1&#x202f;%)</numerusform><numerusform>Der eifrigste Leser nahm %Ln Bücher (%1&#x202f;%)</numerusform></translation></message>
<message><source>The %1 most read books were taken %2 times or more, %3 % of all</source><translation>Die %1 meistgelesenen Bücher wurden mindestens %2-mal genommen, %3&#x202f;% von allem</translation></message>
<message><source>The %1 busiest readers took %2 books or more, %3 % of all</source><translation>Die %1 eifrigsten Leser nahmen mindestens %2 Bücher, %3&#x202f;% von allen</translation></message>
<message numerus="yes"><source>The most rated book has %Ln rating(s) (%1 %)</source><translation><numerusform>Das meistbewertete Buch hat %Ln Bewertung (%1&#x202f;%)</numerusform><numerusform>Das meistbewertete Buch hat %Ln Bewertungen (%1&#x202f;%)</numerusform></translation></message>
<message numerus="yes"><source>The busiest reader gave %Ln rating(s) (%1 %)</source><translation><numerusform>Der eifrigste Leser gab %Ln Bewertung ab (%1&#x202f;%)</numerusform><numerusform>Der eifrigste Leser gab %Ln Bewertungen ab (%1&#x202f;%)</numerusform></translation></message>
<message><source>The %1 most rated books have %2 or more each, %3 % of all</source><translation>Die %1 meistbewerteten Bücher haben je mindestens %2 Bewertungen, %3&#x202f;% von allen</translation></message>
<message><source>The %1 busiest readers gave %2 or more each, %3 % of all</source><translation>Die %1 eifrigsten Leser gaben je mindestens %2 Bewertungen ab, %3&#x202f;% von allen</translation></message>
<message><source>books, the most rated first</source><translation>Bücher, die meistbewerteten zuerst</translation></message>
<message><source>readers, the busiest first</source><translation>Leser, die eifrigsten zuerst</translation></message>
</context>
<context>
<name>shelf::LossChart</name>
<message><source>PNG picture (*.png)</source><translation>PNG-Bild (*.png)</translation></message>
<message><source>SVG drawing (*.svg)</source><translation>SVG-Zeichnung (*.svg)</translation></message>
<message><source>PDF document (*.pdf)</source><translation>PDF-Dokument (*.pdf)</translation></message>
<message><source>Pictures are saved as .png, .svg or .pdf</source><translation>Bilder werden als .png, .svg oder .pdf gespeichert</translation></message>
<message><source>Choose a name with one of these endings</source><translation>Wählen Sie einen Namen mit einer dieser Endungen</translation></message>
<message><source>Save the curves that are shown</source><translation>Gezeigte Kurven speichern</translation></message>
<message><source>Numbers of the curves (*.csv)</source><translation>Zahlen der Kurven (*.csv)</translation></message>
<message><source>Curves are saved as .png, .svg, .pdf or .csv</source><translation>Kurven werden als .png, .svg, .pdf oder .csv gespeichert</translation></message>
<message numerus="yes"><source>%1 of %Ln reader(s)</source><translation><numerusform>%1 über %Ln Leser</numerusform><numerusform>%1 über %Ln Leser</numerusform></translation></message>
<message><source>%1, higher is better</source><translation>%1, höher ist besser</translation></message>
<message><source>Loss</source><translation>Loss</translation></message>
<message><source>Loss (%1), lower is better</source><translation>Loss (%1), niedriger ist besser</translation></message>
<message><source>Loss (%1)</source><translation>Loss (%1)</translation></message>
<message><source>Epoch</source><translation>Epoche</translation></message>
<message><source>Batch</source><translation>Batch</translation></message>
<message><source>Seconds of training</source><translation>Trainingssekunden</translation></message>
<message><source>%1; begins above</source><comment>a chart's title</comment><translation>%1; beginnt darüber</translation></message>
<message><source>%1 (training)</source><comment>the run that is being trained</comment><translation>%1 (Training)</translation></message>
<message><source>Validation</source><translation>Validierung</translation></message>
<message><source>Training</source><translation>Training</translation></message>
<message><source>best: epoch %1</source><translation>beste: Epoche %1</translation></message>
<message><source>%1, %2</source><comment>best: epoch 3, its value</comment><translation>%1, %2</translation></message>
<message><source>best: %1</source><comment>its epoch</comment><translation>beste: %1</translation></message>
<message><source>Batch %1</source><translation>Batch %1</translation></message>
<message><source>After %1 s</source><translation>Nach %1 s</translation></message>
<message><source>Epoch %1</source><translation>Epoche %1</translation></message>
<message><source>training</source><translation>Training</translation></message>
<message><source>validation</source><translation>Validierung</translation></message>
<message><source>%1, %2</source><comment>run, training or validation</comment><translation>%1, %2</translation></message>
<message><source>Validation loss %1, solved without epochs</source><translation>Validierungs-Loss %1, ohne Epochen gelöst</translation></message>
<message><source>NDCG@10 %1, solved without epochs</source><translation>NDCG@10 %1, ohne Epochen gelöst</translation></message>
<message><source>Training has started; no epoch is finished yet</source><translation>Das Training hat begonnen; noch ist keine Epoche beendet</translation></message>
<message><source>No epoch was finished</source><translation>Keine Epoche wurde beendet</translation></message>
<message><source>Training loss %1</source><translation>Trainings-Loss %1</translation></message>
<message><source>baseline %1 NDCG@10 %2</source><translation>Vergleichsmodell %1 NDCG@10 %2</translation></message>
<message><source>No run is shown</source><translation>Kein Lauf wird gezeigt</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
<message><source>MAE</source><translation>MAE</translation></message>
<message><source>Huber</source><translation>Huber</translation></message>
<message><source>MSE</source><translation>MSE</translation></message>
<message><source>Loss curves</source><translation>Loss-Kurven</translation></message>
<message><source>Drawing of the loss curves</source><translation>Zeichnung der Loss-Kurven</translation></message>
<message><source>Fit curves</source><translation>Kurven einpassen</translation></message>
<message><source>Validation curves</source><translation>Validierungskurven</translation></message>
<message><source>Training curves</source><translation>Trainingskurven</translation></message>
<message><source>Show hidden runs</source><translation>Verborgene Läufe zeigen</translation></message>
<message><source>%1, validation loss %2</source><comment>the training loss</comment><translation>%1, Validierungs-Loss %2</translation></message>
<message><source>%1, NDCG@10 %2</source><comment>losses</comment><translation>%1, NDCG@10 %2</translation></message>
<message><source>%1 after epoch %2 of %3</source><comment>losses</comment><translation>%1 nach Epoche %2 von %3</translation></message>
<message><source>%1 after epoch %2</source><comment>losses</comment><translation>%1 nach Epoche %2</translation></message>
<message><source>%1; best epoch %2</source><comment>losses</comment><translation>%1; beste Epoche %2</translation></message>
<message><source>baseline %1 %2</source><comment>its name and its loss</comment><translation>Vergleichsmodell %1 %2</translation></message>
</context>
<context>
<name>shelf::LossPanel</name>
<message><source>Horizontal axis</source><translation>Waagerechte Achse</translation></message>
<message><source>Epochs</source><translation>Epochen</translation></message>
<message><source>Batches</source><translation>Batches</translation></message>
<message><source>Seconds</source><translation>Sekunden</translation></message>
<message><source>What the horizontal axis counts</source><translation>Was die waagerechte Achse zählt</translation></message>
<message><source>Logarithmic horizontal axis</source><translation>Waagerechte Achse logarithmisch</translation></message>
<message><source>Logarithmic loss axis</source><translation>Loss-Achse logarithmisch</translation></message>
<message><source>Smoothing</source><translation>Glättung</translation></message>
<message><source>Moving average of the curves; the measured curve stays as a faint line</source><translation>Gleitender Mittelwert der Kurven; die gemessene Kurve bleibt als blasse Linie</translation></message>
<message><source>off</source><translation>aus</translation></message>
<message><source>Fit curves</source><translation>Kurven einpassen</translation></message>
<message><source>Show all of the curves (F, or a double click)</source><translation>Die Kurven ganz zeigen (F oder Doppelklick)</translation></message>
<message><source>Save the curves that are shown</source><translation>Gezeigte Kurven speichern</translation></message>
<message><source>Save the curves that are shown: as PNG, SVG or PDF, or their numbers as CSV</source><translation>Gezeigte Kurven speichern: als PNG, SVG oder PDF, oder ihre Zahlen als CSV</translation></message>
<message><source>Save the curves that are shown…</source><translation>Gezeigte Kurven speichern…</translation></message>
<message><source>Copy picture</source><translation>Bild kopieren</translation></message>
<message><source>Copy numbers</source><translation>Zahlen kopieren</translation></message>
</context>
<context>
<name>shelf::MainWindow</name>
<message><source>This library is made up. Under Open are your own ratings, and ready data sets of others</source><translation>Diese Bibliothek ist erfunden. Unter „Öffnen“ finden Sie Ihre eigenen Bewertungen und fertige Datensätze anderer</translation></message>
<message><source>The report is written:</source><translation>Der Bericht ist geschrieben:</translation></message>
<message><source>Export stopped; nothing was written</source><translation>Export gestoppt; nichts wurde geschrieben</translation></message>
<message><source>Reset all settings?</source><translation>Alle Einstellungen zurücksetzen?</translation></message>
<message><source>Recent files, sizes, colors and the last training settings are forgotten. Data and runs stay.</source><translation>Zuletzt verwendete Dateien, Größen, Farben und die letzten Trainingseinstellungen werden vergessen. Daten und Läufe bleiben.</translation></message>
<message><source>Keep them</source><translation>Behalten</translation></message>
<message><source>Reset</source><translation>Zurücksetzen</translation></message>
<message><source>All settings are as at the first start</source><translation>Alle Einstellungen sind wie beim ersten Start</translation></message>
<message><source>Saved in %1</source><translation>In %1 gespeichert</translation></message>
<message><source>%1 is here: Ready data sets opens it</source><translation>%1 ist da: „Fertige Datensätze“ öffnet es</translation></message>
<message><source>Continue with other data</source><translation>Mit anderen Daten fortsetzen</translation></message>
<message><source>%1 is served at %2</source><translation>%1 wird unter %2 bereitgestellt</translation></message>
<message><source>Locate the data…</source><translation>Daten suchen…</translation></message>
<message><source>Where are the data of the project?</source><translation>Wo sind die Daten des Projekts?</translation></message>
<message><source>Save the list</source><translation>Liste speichern</translation></message>
<message><source>Books that were tagged “%1”: %2</source><translation>Mit dem Schlagwort „%1“ versehene Bücher: %2</translation></message>
</context>
<context>
<name>shelf::MapAxes</name>
<message><source>Axis %1</source><translation>Achse %1</translation></message>
<message><source>PC%1</source><translation>PC%1</translation></message>
<message><source>PC%1 %2 %</source><translation>PC%1 %2&#x202f;%</translation></message>
</context>
<context>
<name>shelf::MapBar</name>
<message><source>Viridis</source><translation>Viridis</translation></message>
<message><source>Cividis</source><translation>Cividis</translation></message>
<message><source>Diverging around the mean</source><translation>Divergierend um den Mittelwert</translation></message>
<message><source>The other way round</source><translation>Umgekehrt</translation></message>
<message><source>Spacing that suits the values</source><translation>Abstände passend zu den Werten</translation></message>
<message><source>Linear</source><translation>Linear</translation></message>
<message><source>Logarithmic</source><translation>Logarithmisch</translation></message>
<message><source>Legend</source><translation>Legende</translation></message>
<message><source>Points alone</source><translation>Nur Punkte</translation></message>
<message><source>Density as a shade</source><translation>Dichte als Schattierung</translation></message>
<message><source>Lines of equal density</source><translation>Linien gleicher Dichte</translation></message>
<message><source>Map settings</source><translation>Karteneinstellungen</translation></message>
<message><source>Settings of the projection, how far to trust it, groups and kept views</source><translation>Einstellungen der Projektion, Verlässlichkeit, Gruppen und gemerkte Ansichten</translation></message>
<message><source>&amp;Projection</source><translation>&amp;Projektion</translation></message>
<message><source>Projection</source><translation>Projektion</translation></message>
<message><source>How the books' vectors are laid out in the plane or in space</source><translation>Wie die Vektoren der Bücher in der Ebene oder im Raum angeordnet werden</translation></message>
<message><source>2-D</source><translation>2D</translation></message>
<message><source>Show the books in the plane</source><translation>Bücher in der Ebene zeigen</translation></message>
<message><source>3-D</source><translation>3D</translation></message>
<message><source>Show the books in space: drag to turn, right drag to move</source><translation>Bücher im Raum zeigen: Ziehen dreht, Ziehen mit der rechten Maustaste bewegt</translation></message>
<message><source>&amp;Color</source><translation>&amp;Farbe</translation></message>
<message><source>Color by</source><translation>Färben nach</translation></message>
<message><source>What the colors of the map mean</source><translation>Was die Farben der Karte bedeuten</translation></message>
<message><source>Color scale</source><translation>Farbskala</translation></message>
<message><source>Which colors stand for the numbers, and the legend</source><translation>Welche Farben für die Zahlen stehen, und die Legende</translation></message>
<message><source>Size by number of ratings</source><translation>Größe nach Anzahl der Bewertungen</translation></message>
<message><source>Draw books with many ratings larger</source><translation>Bücher mit vielen Bewertungen größer zeichnen</translation></message>
<message><source>Titles</source><translation>Titel</translation></message>
<message><source>Write the titles of well-known books where there is room</source><translation>Titel bekannter Bücher schreiben, wo Platz ist</translation></message>
<message><source>Density</source><translation>Dichte</translation></message>
<message><source>Show where books crowd, as a shade or as lines</source><translation>Zeigen, wo Bücher sich häufen, als Schattierung oder als Linien</translation></message>
<message><source>Covers</source><translation>Umschlagbilder</translation></message>
<message><source>Show covers in place of points, close up</source><translation>Aus der Nähe Umschlagbilder statt Punkten zeigen</translation></message>
<message><source>Reader's books</source><translation>Bücher des Lesers</translation></message>
<message><source>Pick out the books that the selected reader rated, and those recommended</source><translation>Bücher hervorheben, die der ausgewählte Leser bewertet hat und die ihm empfohlen werden</translation></message>
<message><source>Epochs</source><translation>Epochen</translation></message>
<message><source>Replay the training: the map after each epoch that was kept</source><translation>Das Training abspielen: die Karte nach jeder behaltenen Epoche</translation></message>
<message><source>Two maps</source><translation>Zwei Karten</translation></message>
<message><source>Two maps side by side with the same selection: runs, projections or both</source><translation>Zwei Karten nebeneinander mit derselben Auswahl: Läufe, Projektionen oder beides</translation></message>
<message><source>Take away</source><translation>Exportieren</translation></message>
<message><source>Save the map as a picture, page or animation, or its figures as tables</source><translation>Die Karte als Bild, Seite oder Animation speichern, oder ihre Zahlen als Tabellen</translation></message>
<message><source>More</source><translation>Mehr</translation></message>
<message><source>What else the bar holds, and has no room for</source><translation>Was die Leiste sonst enthält und wofür kein Platz ist</translation></message>
<message><source>Select a reader on the Readers page to see the reader's books here</source><translation>Wählen Sie auf der Seite „Leser“ einen Leser aus, um seine Bücher hier zu sehen</translation></message>
<message><source>This run kept no epochs to replay</source><translation>Dieser Lauf hat keine Epochen zum Abspielen behalten</translation></message>
<message><source>Steps of equally many books each</source><translation>Stufen mit je gleich vielen Büchern</translation></message>
</context>
<context>
<name>shelf::MapContent</name>
<message><source>Group %1</source><translation>Gruppe %1</translation></message>
<message><source>Nothing</source><translation>Nichts</translation></message>
<message><source>Author</source><translation>Autor</translation></message>
<message><source>Year</source><translation>Jahr</translation></message>
<message><source>Mean rating</source><translation>Mittlere Bewertung</translation></message>
<message><source>Number of readers</source><translation>Anzahl der Leser</translation></message>
<message><source>Number of ratings</source><translation>Anzahl der Bewertungen</translation></message>
<message><source>Language</source><translation>Sprache</translation></message>
<message><source>Group</source><translation>Gruppe</translation></message>
<message><source>Neighbors kept</source><translation>Bewahrte Nachbarn</translation></message>
<message><source>Reader's books</source><translation>Bücher des Lesers</translation></message>
<message><source>Reader's ratings</source><translation>Bewertungen des Lesers</translation></message>
<message><source>Predicted ratings</source><translation>Vorhergesagte Bewertungen</translation></message>
<message><source>Neighbors lost</source><translation>Verlorene Nachbarn</translation></message>
<message><source>Tag</source><translation>Schlagwort</translation></message>
<message><source>Error of prediction</source><translation>Vorhersagefehler</translation></message>
</context>
<context>
<name>shelf::MapDrawer</name>
<message><source>Beside the map</source><translation>Neben der Karte</translation></message>
<message><source>Settings</source><translation>Einstellungen</translation></message>
<message><source>Trust</source><translation>Verlässlichkeit</translation></message>
<message><source>Groups</source><translation>Gruppen</translation></message>
<message><source>Selection</source><translation>Auswahl</translation></message>
<message><source>Filter</source><translation>Filter</translation></message>
<message><source>Tags</source><translation>Schlagwörter</translation></message>
<message><source>Sum</source><translation>Summe</translation></message>
<message><source>Views</source><translation>Ansichten</translation></message>
<message><source>Changes</source><translation>Änderungen</translation></message>
</context>
<context>
<name>shelf::MapDrawing</name>
<message><source>Map of %1</source><translation>Karte von %1</translation></message>
</context>
<context>
<name>shelf::MapExports</name>
<message><source>Picture (PNG, SVG, PDF)…</source><translation>Bild (PNG, SVG, PDF)…</translation></message>
<message><source>Interactive page (HTML)…</source><translation>Interaktive Seite (HTML)…</translation></message>
<message><source>Training as an animation (GIF)…</source><translation>Training als Animation (GIF)…</translation></message>
<message><source>Training as single pictures…</source><translation>Training als Einzelbilder…</translation></message>
<message><source>Coordinates (CSV or TSV)…</source><translation>Koordinaten (CSV oder TSV)…</translation></message>
<message><source>Selected books (CSV)…</source><translation>Ausgewählte Bücher (CSV)…</translation></message>
<message><source>Nearest books of all (CSV)…</source><translation>Nächste Bücher aller Bücher (CSV)…</translation></message>
<message><source>Work out the maps of the epochs first</source><translation>Berechnen Sie zuerst die Karten der Epochen</translation></message>
<message><source>Saving the map</source><translation>Speichern der Karte</translation></message>
<message><source>Save the map as a page</source><translation>Karte als Seite speichern</translation></message>
<message><source>Web page (*.html)</source><translation>Webseite (*.html)</translation></message>
<message><source>There is no map yet: train a run first.</source><translation>Noch gibt es keine Karte: Trainieren Sie zuerst einen Lauf.</translation></message>
<message><source>The page can be saved when the training has ended.</source><translation>Die Seite lässt sich speichern, wenn das Training beendet ist.</translation></message>
<message><source>before training</source><translation>vor dem Training</translation></message>
<message><source>epoch %1</source><translation>Epoche %1</translation></message>
<message><source>%1, %2</source><translation>%1, %2</translation></message>
<message><source>Save the training as pictures in a folder</source><translation>Training als Bilder in einem Ordner speichern</translation></message>
<message><source>Save the training as an animation</source><translation>Training als Animation speichern</translation></message>
<message><source>Animation (*.gif)</source><translation>Animation (*.gif)</translation></message>
<message><source>Save the coordinates</source><translation>Koordinaten speichern</translation></message>
<message><source>Tables (*.csv *.tsv)</source><translation>Tabellen (*.csv *.tsv)</translation></message>
<message><source>Save the selected books</source><translation>Ausgewählte Bücher speichern</translation></message>
<message><source>Tables (*.csv)</source><translation>Tabellen (*.csv)</translation></message>
<message><source>No books are selected.</source><translation>Keine Bücher sind ausgewählt.</translation></message>
<message><source>Save the nearest books</source><translation>Nächste Bücher speichern</translation></message>
</context>
<context>
<name>shelf::MapForm</name>
<message><source>Settings of the map</source><translation>Einstellungen der Karte</translation></message>
<message><source>Advanced settings</source><translation>Erweiterte Einstellungen</translation></message>
<message><source>Choose…</source><translation>Wählen…</translation></message>
<message><source>Choose books: %1</source><translation>Bücher wählen: %1</translation></message>
<message><source>Choose the books by their titles</source><translation>Die Bücher nach Titel wählen</translation></message>
<message><source>Selected books: %1</source><translation>Ausgewählte Bücher: %1</translation></message>
<message><source>Put the selected books here</source><translation>Die ausgewählten Bücher hier einsetzen</translation></message>
<message><source>Reset %1</source><translation>%1 zurücksetzen</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
<message><source>An axis runs from one book to another, or between the means of two groups. Choose books by title, or select some on the map and put them into a field; one pair is enough.</source><translation>Eine Achse verläuft von einem Buch zu einem anderen oder zwischen den Mittelwerten zweier Gruppen. Wählen Sie Bücher nach Titel, oder wählen Sie welche auf der Karte aus und setzen Sie sie in ein Feld ein; ein Paar genügt.</translation></message>
</context>
<context>
<name>shelf::MapJob</name>
<message><source>finding neighbors</source><translation>Nachbarn werden gesucht</translation></message>
<message><source>weighing neighbors</source><translation>Nachbarn werden gewichtet</translation></message>
<message><source>iteration %1 of %2</source><translation>Iteration %1 von %2</translation></message>
</context>
<context>
<name>shelf::MapLegend</name>
<message><source>%1 %</source><comment>share</comment><translation>%1&#x202f;%</translation></message>
<message><source>Recommended</source><translation>Empfohlen</translation></message>
<message><source>Near here, not in the model</source><translation>Hier nah, im Modell nicht</translation></message>
<message><source>%1 without a vector</source><translation>%1 ohne Vektor</translation></message>
<message><source>%1 not rated in training</source><translation>%1 im Training nicht bewertet</translation></message>
<message><source>%1 outside</source><translation>%1 außerhalb</translation></message>
<message><source>Taken by %1</source><translation>Genommen von %1</translation></message>
<message><source>Rated by %1</source><translation>Bewertet von %1</translation></message>
<message><source>≤ %1</source><translation>≤ %1</translation></message>
<message><source>≥ %1</source><translation>≥ %1</translation></message>
<message><source>%1 without</source><translation>%1 ohne Wert</translation></message>
<message><source>Other</source><translation>Andere</translation></message>
<message><source>In no group</source><translation>In keiner Gruppe</translation></message>
<message><source>No tag</source><translation>Kein Schlagwort</translation></message>
<message><source>Unknown</source><translation>Unbekannt</translation></message>
<message><source>%1, %2</source><translation>%1, %2</translation></message>
<message><source>and %1 more</source><translation>und %1 weitere</translation></message>
</context>
<context>
<name>shelf::MapMeasure</name>
<message><source>Measuring the map</source><translation>Vermessen der Karte</translation></message>
</context>
<context>
<name>shelf::MapPage</name>
<message><source>No books yet</source><translation>Noch keine Bücher</translation></message>
<message><source>Open book ratings first; the map is drawn from a run trained on them.</source><translation>Öffnen Sie zuerst Buchbewertungen; die Karte wird aus einem damit trainierten Lauf gezeichnet.</translation></message>
<message><source>Training is under way</source><translation>Das Training läuft</translation></message>
<message><source>The map appears here with the first epoch that is kept, and moves while the training goes on.</source><translation>Die Karte erscheint hier mit der ersten behaltenen Epoche und bewegt sich, während das Training weiterläuft.</translation></message>
<message><source>The map needs a trained run</source><translation>Die Karte braucht einen trainierten Lauf</translation></message>
<message><source>Training places every book in a space of tastes; the map shows that space, with alike books close together.</source><translation>Das Training setzt jedes Buch in einen Raum der Geschmäcker; die Karte zeigt diesen Raum, ähnliche Bücher nah beieinander.</translation></message>
<message><source>This run has no map</source><translation>Dieser Lauf hat keine Karte</translation></message>
<message><source>Its model has no vectors of books. Train a network or a factorization, or choose another run above.</source><translation>Sein Modell hat keine Buchvektoren. Trainieren Sie ein Netz oder eine Faktorisierung, oder wählen Sie oben einen anderen Lauf.</translation></message>
<message><source>%1, %2</source><translation>%1, %2</translation></message>
<message><source>There is no map to measure yet.</source><translation>Noch gibt es keine Karte zu vermessen.</translation></message>
<message><source>The map is measured when the training has ended.</source><translation>Die Karte wird vermessen, wenn das Training beendet ist.</translation></message>
<message><source>Not measured yet.</source><translation>Noch nicht gemessen.</translation></message>
<message><source>Go to Training</source><translation>Zum Training</translation></message>
<message><source>Go to Library</source><translation>Zur Bibliothek</translation></message>
<message><source>All books shown</source><translation>Alle gezeigten Bücher</translation></message>
<message><source>None</source><translation>Keine</translation></message>
<message><source>The others</source><translation>Die anderen</translation></message>
<message><source>What is selected</source><translation>Das Ausgewählte</translation></message>
<message><source>What the legend picks out</source><translation>Was die Legende hervorhebt</translation></message>
<message><source>The selected book and its neighbors</source><translation>Das ausgewählte Buch und seine Nachbarn</translation></message>
<message><source>The reader's rated books</source><translation>Die bewerteten Bücher des Lesers</translation></message>
<message><source>The reader's recommended books</source><translation>Die empfohlenen Bücher des Lesers</translation></message>
<message><source>Undo a step on the map</source><translation>Schritt auf der Karte rückgängig machen</translation></message>
<message><source>Redo a step on the map</source><translation>Schritt auf der Karte wiederholen</translation></message>
<message><source>Find on the map</source><translation>Auf der Karte suchen</translation></message>
<message><source>&amp;Beside</source><translation>&amp;Daneben</translation></message>
<message><source>Second map</source><translation>Zweite Karte</translation></message>
<message><source>What the second map is drawn from. The bar above acts on the map that was clicked last</source><translation>Woraus die zweite Karte gezeichnet wird. Die Leiste oben wirkt auf die zuletzt angeklickte Karte</translation></message>
<message><source>%1, epoch %2</source><translation>%1, Epoche %2</translation></message>
<message><source>Choose two runs, two epochs or two projections to compare.</source><translation>Wählen Sie zwei Läufe, zwei Epochen oder zwei Projektionen zum Vergleichen.</translation></message>
<message><source>Comparing neighborhoods</source><translation>Vergleichen der Nachbarschaften</translation></message>
<message><source>Both maps are drawn from the same vectors: of a book's 10 nearest on the one, %1 % are not among its 10 nearest on the other.</source><translation>Beide Karten sind aus denselben Vektoren gezeichnet: Von den 10 nächsten eines Buchs auf der einen sind %1&#x202f;% nicht unter seinen 10 nächsten auf der anderen.</translation></message>
<message><source>Of a book's 10 nearest in the one space, %1 % are not among its 10 nearest in the other.</source><translation>Von den 10 nächsten eines Buchs im einen Raum sind %1&#x202f;% nicht unter seinen 10 nächsten im anderen.</translation></message>
<message><source>Looking for groups</source><translation>Suche nach Gruppen</translation></message>
<message><source>Finding groups of books</source><translation>Suche nach Büchergruppen</translation></message>
<message><source>Group %1</source><translation>Gruppe %1</translation></message>
<message><source>No book has a tag yet. Select books and name them in the panel Selection.</source><translation>Noch hat kein Buch ein Schlagwort. Wählen Sie Bücher aus, und benennen Sie sie im Bereich „Auswahl“.</translation></message>
<message numerus="yes"><source>%Ln group(s) of books that have the same tags</source><translation><numerusform>%Ln Gruppe von Büchern mit denselben Schlagwörtern</numerusform><numerusform>%Ln Gruppen von Büchern mit denselben Schlagwörtern</numerusform></translation></message>
<message numerus="yes"><source>%Ln island(s) by HDBSCAN: clusters of this map, not of the model's space</source><translation><numerusform>%Ln Insel mit HDBSCAN: Cluster dieser Karte, nicht des Raums des Modells</numerusform><numerusform>%Ln Inseln mit HDBSCAN: Cluster dieser Karte, nicht des Raums des Modells</numerusform></translation></message>
<message numerus="yes"><source>%Ln group(s) by HDBSCAN in the model's space</source><translation><numerusform>%Ln Gruppe mit HDBSCAN im Raum des Modells</numerusform><numerusform>%Ln Gruppen mit HDBSCAN im Raum des Modells</numerusform></translation></message>
<message numerus="yes"><source>%Ln group(s) by k-means in the model's space</source><translation><numerusform>%Ln Gruppe mit k-means im Raum des Modells</numerusform><numerusform>%Ln Gruppen mit k-means im Raum des Modells</numerusform></translation></message>
<message><source>%1: %2, so it cannot be added.</source><translation>%1: %2, daher kann es nicht hinzugefügt werden.</translation></message>
<message><source>Select</source><translation>Auswählen</translation></message>
<message><source>Export</source><translation>Exportieren</translation></message>
<message><source>Take out of the selection</source><translation>Aus der Auswahl nehmen</translation></message>
<message><source>Add to the selection</source><translation>Zur Auswahl hinzufügen</translation></message>
<message><source>Copy picture</source><translation>Bild kopieren</translation></message>
<message><source>See everything</source><translation>Alles zeigen</translation></message>
<message><source>Zoom in</source><translation>Vergrößern</translation></message>
<message><source>Zoom out</source><translation>Verkleinern</translation></message>
</context>
<context>
<name>shelf::MapPane</name>
<message numerus="yes"><source>%Ln map(s), %1</source><translation><numerusform>%Ln Karte, %1</numerusform><numerusform>%Ln Karten, %1</numerusform></translation></message>
<message><source>Working out the maps of all epochs</source><translation>Berechnen der Karten aller Epochen</translation></message>
<message><source>Maps of all epochs</source><translation>Karten aller Epochen</translation></message>
<message><source>%1: finding neighbors</source><translation>%1: Nachbarn werden gesucht</translation></message>
<message><source>%1: iteration %2 of %3</source><translation>%1: Iteration %2 von %3</translation></message>
<message><source>%1: weighing neighbors</source><translation>%1: Nachbarn werden gewichtet</translation></message>
<message><source>Settings changed: Start draws the map anew (%1)</source><translation>Einstellungen geändert: „Start“ zeichnet die Karte neu (%1)</translation></message>
<message><source>Press Start to draw this map (%1)</source><translation>Drücken Sie „Start“, um diese Karte zu zeichnen (%1)</translation></message>
<message numerus="yes"><source>%1: %Ln iteration(s), seed %2</source><translation><numerusform>%1: %Ln Iteration, Startwert %2</numerusform><numerusform>%1: %Ln Iterationen, Startwert %2</numerusform></translation></message>
<message><source>less than a second</source><translation>weniger als eine Sekunde</translation></message>
<message><source>about %1 s</source><translation>etwa %1 s</translation></message>
<message><source>about %1 min</source><translation>etwa %1 min</translation></message>
<message><source>While it trains the map shows principal components</source><translation>Während des Trainings zeigt die Karte Hauptkomponenten</translation></message>
<message><source>%1, paused</source><translation>%1, angehalten</translation></message>
<message><source>%1, from %2 % of the true neighbors</source><comment>how a map was made</comment><translation>%1, aus %2 % der wahren Nachbarn</translation></message>
</context>
<context>
<name>shelf::MapPictureFile</name>
<message><source>There is no map yet: train a run first.</source><translation>Noch gibt es keine Karte: Trainieren Sie zuerst einen Lauf.</translation></message>
<message><source>A picture has 1 to %1 pixels in each direction.</source><translation>Ein Bild hat 1 bis %1 Pixel in jeder Richtung.</translation></message>
<message><source>The name of the picture has to end in .png, .svg or .pdf.</source><translation>Der Name des Bilds muss auf .png, .svg oder .pdf enden.</translation></message>
<message><source>There is not enough memory for a picture of this size.</source><translation>Der Speicher reicht für ein Bild dieser Größe nicht aus.</translation></message>
</context>
<context>
<name>shelf::MapReader</name>
<message><source>reader %1</source><translation>Leser %1</translation></message>
</context>
<context>
<name>shelf::MapStrip</name>
<message><source>Start</source><extracomment>A button (verb): begins to work out the map</extracomment><translation>Start</translation></message>
<message><source>Work out this map</source><translation>Diese Karte berechnen</translation></message>
<message><source>Pause</source><translation>Anhalten</translation></message>
<message><source>Hold on; Resume goes on from here</source><translation>Hier anhalten; „Fortsetzen“ macht von hier weiter</translation></message>
<message><source>Stop</source><translation>Stopp</translation></message>
<message><source>End here and keep the map as far as it came</source><translation>Hier enden und die Karte behalten, so weit sie kam</translation></message>
<message><source>More iterations</source><translation>Mehr Iterationen</translation></message>
<message><source>Go on for half as many iterations again</source><translation>Noch einmal halb so viele Iterationen weitermachen</translation></message>
<message><source>Go on</source><translation>Weitermachen</translation></message>
<message><source>Resume</source><translation>Fortsetzen</translation></message>
<message><source>Go on from where the layout was stopped</source><translation>Dort weitermachen, wo das Layout gestoppt wurde</translation></message>
</context>
<context>
<name>shelf::MapTools</name>
<message><source>Move</source><translation>Bewegen</translation></message>
<message><source>Drag moves the map, in space it turns it (P)</source><translation>Ziehen bewegt die Karte, im Raum dreht es sie (P)</translation></message>
<message><source>Rectangle</source><translation>Rechteck</translation></message>
<message><source>Drag selects the books in a rectangle; Shift adds, Ctrl removes (R). With the keyboard: arrows move a cross, Space sets the corners</source><translation>Ziehen wählt die Bücher in einem Rechteck aus; Umschalt fügt hinzu, Strg nimmt heraus (R). Mit der Tastatur: Pfeiltasten bewegen ein Fadenkreuz, die Leertaste setzt die Ecken</translation></message>
<message><source>Lasso</source><translation>Lasso</translation></message>
<message><source>Drag draws around the books to select; Shift adds, Ctrl removes (L)</source><translation>Ziehen umfährt die Bücher, die ausgewählt werden sollen; Umschalt fügt hinzu, Strg nimmt heraus (L)</translation></message>
<message><source>Select</source><translation>Auswählen</translation></message>
<message><source>Select books: all, the others, by legend, by reader…</source><translation>Bücher auswählen: alle, die anderen, nach Legende, nach Leser…</translation></message>
<message><source>Selection</source><translation>Auswahl</translation></message>
<message><source>What is selected: the books as a list, their figures, what sets them apart (S)</source><translation>Was ausgewählt ist: die Bücher als Liste, ihre Zahlen, was sie abhebt (S)</translation></message>
<message><source>Books shown</source><translation>Gezeigte Bücher</translation></message>
<message><source>Narrow to the selection</source><translation>Auf Auswahl eingrenzen</translation></message>
<message><source>Narrow the map to the selected books; the others stay as grey context. Neighbors stay what they are</source><translation>Die Karte auf die ausgewählten Bücher eingrenzen; die anderen bleiben grau als Umgebung. Nachbarn bleiben, was sie sind</translation></message>
<message><source>Back to wider</source><translation>Wieder weiter fassen</translation></message>
<message><source>Back to what was seen before narrowing</source><translation>Zurück zu dem, was vor dem Eingrenzen zu sehen war</translation></message>
<message><source>Show all books</source><translation>Alle Bücher zeigen</translation></message>
<message><source>Back to the whole library</source><translation>Zurück zur ganzen Bibliothek</translation></message>
<message><source>Hide the others</source><translation>Andere ausblenden</translation></message>
<message><source>Leave out the books outside the filter instead of showing them grey</source><translation>Bücher außerhalb des Filters weglassen, statt sie grau zu zeigen</translation></message>
<message><source>Find on the map</source><translation>Auf der Karte suchen</translation></message>
<message><source>Title or author</source><translation>Titel oder Autor</translation></message>
<message><source>Books whose title or author holds these words stand out (Ctrl+Shift+F)</source><translation>Bücher, deren Titel oder Autor diese Wörter enthält, werden hervorgehoben (Strg+Umschalt+F)</translation></message>
<message><source>Regular expression</source><translation>Regulärer Ausdruck</translation></message>
<message><source>Read what is typed as a regular expression</source><translation>Eingabe als regulären Ausdruck lesen</translation></message>
<message><source>Select hits</source><translation>Treffer auswählen</translation></message>
<message><source>Select the books that were found</source><translation>Die gefundenen Bücher auswählen</translation></message>
<message><source>Select %1</source><translation>%1 auswählen</translation></message>
<message><source>Undo</source><translation>Rückgängig</translation></message>
<message><source>Undo the last step of viewing (Ctrl+Z)</source><translation>Letzten Schritt der Ansicht rückgängig machen (Strg+Z)</translation></message>
<message><source>Redo</source><translation>Wiederholen</translation></message>
<message><source>Do it again (Ctrl+Shift+Z)</source><translation>Erneut ausführen (Strg+Umschalt+Z)</translation></message>
<message><source>Zoom out</source><translation>Verkleinern</translation></message>
<message><source>Zoom out (-)</source><translation>Verkleinern (-)</translation></message>
<message><source>Zoom in</source><translation>Vergrößern</translation></message>
<message><source>Zoom in (+)</source><translation>Vergrößern (+)</translation></message>
<message><source>Show everything</source><translation>Alles zeigen</translation></message>
<message><source>Show everything (F, or double click)</source><translation>Alles zeigen (F oder Doppelklick)</translation></message>
<message><source>More</source><translation>Mehr</translation></message>
<message><source>What else the bar holds, and has no room for</source><translation>Was die Leiste sonst enthält und wofür kein Platz ist</translation></message>
<message><source>not valid</source><translation>ungültig</translation></message>
<message numerus="yes"><source>Select the %Ln book(s) found</source><translation><numerusform>Das %Ln gefundene Buch auswählen</numerusform><numerusform>Die %Ln gefundenen Bücher auswählen</numerusform></translation></message>
<message><source>Select the books that were found (Enter)</source><translation>Die gefundenen Bücher auswählen (Eingabe)</translation></message>
<message><source>%1 shown</source><comment>books on the map</comment><translation>%1 gezeigt</translation></message>
<message><source>%1 selected</source><comment>books on the map</comment><translation>%1 ausgewählt</translation></message>
<message><source>Books inside the filter: %1 of %2</source><translation>Bücher innerhalb des Filters: %1 von %2</translation></message>
</context>
<context>
<name>shelf::MarksModel</name>
<message><source>%1 %</source><comment>share</comment><translation>%1&#x202f;%</translation></message>
<message><source>the chance that this is an accident is below one in a million</source><translation>die Wahrscheinlichkeit, dass dies Zufall ist, liegt unter eins zu einer Million</translation></message>
<message><source>the chance that this is an accident is about %1</source><translation>die Wahrscheinlichkeit, dass dies Zufall ist, beträgt etwa %1</translation></message>
<message><source>Stands out</source><translation>Fällt auf</translation></message>
<message><source>As</source><extracomment>Header of a column: as what a book is marked</extracomment><translation>Als</translation></message>
<message><source>Share</source><translation>Anteil</translation></message>
<message><source>Of the selected books; the mark shows the share of all books that are shown</source><translation>An den ausgewählten Büchern; die Markierung zeigt den Anteil an allen gezeigten Büchern</translation></message>
<message><source>Of the selected books; the mark shows the share of the whole library</source><translation>An den ausgewählten Büchern; die Markierung zeigt den Anteil an der ganzen Bibliothek</translation></message>
<message><source>Lift</source><translation>Lift</translation></message>
<message><source>× %1</source><comment>lift</comment><translation>× %1</translation></message>
<message><source>How many times as common as among all books that are shown</source><translation>Wie viel häufiger als unter allen gezeigten Büchern</translation></message>
<message><source>How many times as common as in the whole library</source><translation>Wie viel häufiger als in der ganzen Bibliothek</translation></message>
<message><source>word</source><translation>Wort</translation></message>
<message><source>author</source><translation>Autor</translation></message>
<message><source>%1 – %2</source><comment>years</comment><translation>%1 – %2</translation></message>
<message><source>years</source><translation>Jahre</translation></message>
<message><source>%1: %2 of the selection (%3), %4 of all that are shown (%5); %6</source><translation>%1: %2 in der Auswahl (%3), %4 unter allen gezeigten (%5); %6</translation></message>
<message><source>%1: %2 of the selection (%3), %4 of the library (%5); %6</source><translation>%1: %2 in der Auswahl (%3), %4 in der Bibliothek (%5); %6</translation></message>
<message><source>number</source><translation>Zahl</translation></message>
<message><source>%1: %2 against %3</source><comment>number: medians</comment><translation>%1: %2 gegenüber %3</translation></message>
<message><source>higher</source><translation>höher</translation></message>
<message><source>lower</source><translation>niedriger</translation></message>
<message><source>%1: in the middle %2 in the selection and %3 elsewhere; of two books, one of the selection and one from elsewhere, the selected one has the larger number in %4 of all cases; %5</source><translation>%1: Median %2 in der Auswahl und %3 anderswo; von zwei Büchern, eines aus der Auswahl und eines von anderswo, hat in %4 aller Fälle das ausgewählte die größere Zahl; %5</translation></message>
</context>
<context>
<name>shelf::MeasureJob</name>
<message><source>Measuring on the test part</source><translation>Messen auf dem Testteil</translation></message>
<message><source>Measuring rankings</source><translation>Messen der Rangfolgen</translation></message>
</context>
<context>
<name>shelf::MessageBar</name>
<message><source>Details of the message</source><translation>Details der Meldung</translation></message>
<message><source>Copy the message</source><translation>Meldung kopieren</translation></message>
<message><source>Close the message</source><translation>Meldung schließen</translation></message>
<message><source>Details</source><translation>Details</translation></message>
<message><source>Copy</source><translation>Kopieren</translation></message>
<message><source>Problem</source><translation>Problem</translation></message>
<message><source>Message</source><translation>Meldung</translation></message>
<message><source>%1, line %2, column %3</source><comment>a file</comment><translation>%1, Zeile %2, Spalte %3</translation></message>
<message><source>%1, line %2</source><comment>a file</comment><translation>%1, Zeile %2</translation></message>
</context>
<context>
<name>shelf::MetricPanel</name>
<message><source>Figure across</source><translation>Waagerechte Kennzahl</translation></message>
<message><source>Figure upwards</source><translation>Senkrechte Kennzahl</translation></message>
<message><source>&amp;Upwards</source><translation>&amp;Senkrecht</translation></message>
<message><source>&amp;Across</source><translation>&amp;Waagerecht</translation></message>
<message><source>No Pareto front: of one of these it is not said which way is better.</source><translation>Keine Pareto-Front: Bei einer davon ist nicht festgelegt, welche Richtung besser ist.</translation></message>
<message><source>Pareto front, which nothing with both figures beats in both: %1.</source><translation>Pareto-Front, die nichts mit beiden Kennzahlen in beiden übertrifft: %1.</translation></message>
<message><source>Not in the picture, for want of one of the figures: %1.</source><translation>Nicht im Bild, weil eine der Kennzahlen fehlt: %1.</translation></message>
</context>
<context>
<name>shelf::MetricPlot</name>
<message><source>%1 (down is better)</source><translation>%1 (unten ist besser)</translation></message>
<message><source>← better: %1</source><translation>← besser: %1</translation></message>
<message><source>%1 (up is better)</source><translation>%1 (oben ist besser)</translation></message>
<message><source>%1: better →</source><translation>%1: besser →</translation></message>
<message><source>Runs by two figures</source><translation>Läufe nach zwei Kennzahlen</translation></message>
<message><source>%1: %2 %3, %4 %5</source><translation>%1: %2 %3, %4 %5</translation></message>
<message><source>%1; on the Pareto front</source><translation>%1; auf der Pareto-Front</translation></message>
<message><source>No run has both figures.</source><translation>Kein Lauf hat beide Kennzahlen.</translation></message>
</context>
<context>
<name>shelf::ModelAbout</name>
<message><source>About this model</source><translation>Über dieses Modell</translation></message>
<message><source>Good for: %1</source><translation>Gut für: %1</translation></message>
<message><source>Source: %1</source><translation>Quelle: %1</translation></message>
<message><source>Published figure to compare with: %1</source><translation>Veröffentlichte Kennzahl zum Vergleich: %1</translation></message>
</context>
<context>
<name>shelf::NearestFinder</name>
<message><source>Finding the nearest books</source><translation>Suche nach den nächsten Büchern</translation></message>
</context>
<context>
<name>shelf::NeighborsModel</name>
<message><source>#</source><translation>#</translation></message>
<message><source>Title</source><translation>Titel</translation></message>
<message><source>Why?</source><translation>Warum?</translation></message>
<message><source>Why these two books are neighbors (Space)</source><translation>Warum diese beiden Bücher Nachbarn sind (Leertaste)</translation></message>
<message><source>%1
by %2</source><translation>%1
von %2</translation></message>
<message><source>Dot product</source><translation>Skalarprodukt</translation></message>
<message><source>Distance</source><translation>Distanz</translation></message>
<message><source>Rank</source><translation>Rang</translation></message>
<message><source>Authors</source><translation>Autoren</translation></message>
</context>
<context>
<name>shelf::NextStep</name>
<message><source>The map shows which books lie near each other, a reader's page what to recommend and why.</source><translation>Die Karte zeigt, welche Bücher nah beieinanderliegen, die Seite eines Lesers, was zu empfehlen ist und warum.</translation></message>
<message><source>&amp;Map</source><translation>&amp;Karte</translation></message>
<message><source>&amp;Readers</source><translation>&amp;Leser</translation></message>
</context>
<context>
<name>shelf::NotesModel</name>
<message><source>Rated twice</source><translation>Zweimal bewertet</translation></message>
<message><source>Book not in the catalogue</source><translation>Buch nicht im Katalog</translation></message>
<message><source>Wrong number of fields</source><translation>Falsche Anzahl von Feldern</translation></message>
<message><source>Bad value</source><translation>Ungültiger Wert</translation></message>
<message><source>How files were joined</source><translation>Wie Dateien verknüpft wurden</translation></message>
<message><source>Character encoding</source><translation>Zeichenkodierung</translation></message>
<message><source>Stray quote</source><translation>Einzelnes Anführungszeichen</translation></message>
<message><source>Not rated</source><translation>Nicht bewertet</translation></message>
<message><source>Assumption</source><translation>Annahme</translation></message>
<message><source>Choice of columns</source><translation>Wahl der Spalten</translation></message>
<message><source>Meaning of times</source><translation>Bedeutung der Zeiten</translation></message>
<message><source>Decimal sign</source><translation>Dezimalzeichen</translation></message>
<message><source>Spelling of ids</source><translation>Schreibweise der IDs</translation></message>
<message><source>Cleaned</source><translation>Bereinigt</translation></message>
<message><source>Other</source><translation>Anderes</translation></message>
<message><source>Kind</source><translation>Art</translation></message>
<message><source>File</source><translation>Datei</translation></message>
<message><source>Line</source><translation>Zeile</translation></message>
<message><source>Note</source><translation>Hinweis</translation></message>
</context>
<context>
<name>shelf::NotesView</name>
<message><source>Filter notes</source><translation>Hinweise filtern</translation></message>
<message><source>Notes</source><translation>Hinweise</translation></message>
<message><source>Kind of notes</source><translation>Art der Hinweise</translation></message>
<message><source>Shows only notes of this kind</source><translation>Zeigt nur Hinweise dieser Art</translation></message>
<message><source>Copy</source><translation>Kopieren</translation></message>
<message><source>Copy the notes</source><translation>Hinweise kopieren</translation></message>
<message><source>Puts the notes shown on the clipboard as a table</source><translation>Legt die gezeigten Hinweise als Tabelle in die Zwischenablage</translation></message>
<message><source>Save as CSV…</source><translation>Als CSV speichern…</translation></message>
<message><source>Save the notes as CSV</source><translation>Hinweise als CSV speichern</translation></message>
<message><source>Save the notes</source><translation>Hinweise speichern</translation></message>
<message><source>All kinds</source><translation>Alle Arten</translation></message>
<message numerus="yes"><source>%Ln rating(s) were read</source><translation><numerusform>%Ln Bewertung wurde gelesen</numerusform><numerusform>%Ln Bewertungen wurden gelesen</numerusform></translation></message>
<message><source>left out: %1</source><translation>ausgelassen: %1</translation></message>
<message><source>Lines that could not be used, and what was assumed of the files, would be listed here. There was nothing of either.</source><translation>Hier stünden Zeilen, die nicht verwendbar waren, und was über die Dateien angenommen wurde. Es gab nichts davon.</translation></message>
<message><source>No note is of this kind and has these words.</source><translation>Kein Hinweis ist von dieser Art und enthält diese Wörter.</translation></message>
<message><source>%1.</source><translation>%1.</translation></message>
<message><source>of all %2 notes the first %1 are listed</source><translation>von allen %2 Hinweisen sind die ersten %1 aufgeführt</translation></message>
</context>
<context>
<name>shelf::NoticeBar</name>
<message><source>Dismiss notice</source><translation>Mitteilung schließen</translation></message>
<message><source>Dismiss</source><translation>Schließen</translation></message>
<message><source>Show less of the notice</source><translation>Weniger von der Mitteilung zeigen</translation></message>
<message><source>Show all of the notice</source><translation>Die ganze Mitteilung zeigen</translation></message>
<message><source>Show less</source><translation>Weniger zeigen</translation></message>
<message><source>Show all</source><translation>Alles zeigen</translation></message>
</context>
<context>
<name>shelf::OpenController</name>
<message><source>Stop and open other data?</source><translation>Stoppen und andere Daten öffnen?</translation></message>
<message><source>Save %1 before opening other data?</source><translation>Vor dem Öffnen anderer Daten speichern: %1?</translation></message>
<message><source>Cancel</source><translation>Abbrechen</translation></message>
<message><source>Keep and open</source><translation>Behalten und öffnen</translation></message>
<message><source>Open without saving</source><translation>Ohne Speichern öffnen</translation></message>
<message><source>What you keep is offered when this project is opened again, or at the next start; what you do not save is gone.</source><translation>Was Sie behalten, wird beim nächsten Öffnen dieses Projekts oder beim nächsten Start angeboten; was Sie nicht speichern, ist verloren.</translation></message>
<message><source>Runs and searches belong to their data. What you keep is offered, all of it, at the top of the window and at the next start; what you do not save is gone.</source><translation>Läufe und Suchen gehören zu ihren Daten. Was Sie behalten, wird vollständig oben im Fenster und beim nächsten Start angeboten; was Sie nicht speichern, ist verloren.</translation></message>
<message><source>Ratings and catalogues (%1)</source><translation>Bewertungen und Kataloge (%1)</translation></message>
<message><source>All files (*)</source><translation>Alle Dateien (*)</translation></message>
<message><source>Open ratings</source><translation>Bewertungen öffnen</translation></message>
<message><source>Choose a catalogue</source><translation>Katalog wählen</translation></message>
<message><source>Open with options</source><translation>Mit Optionen öffnen</translation></message>
<message><source>Open a folder of ratings</source><translation>Ordner mit Bewertungen öffnen</translation></message>
<message><source>Open vectors</source><translation>Vektoren öffnen</translation></message>
<message><source>Vectors (%1)</source><translation>Vektoren (%1)</translation></message>
<message><source>Open a project</source><translation>Projekt öffnen</translation></message>
<message><source>Shelfspace projects (*.shelfproject)</source><translation>Shelfspace-Projekte (*.shelfproject)</translation></message>
<message><source>Open a run</source><translation>Lauf öffnen</translation></message>
<message><source>Shelfspace runs (*.shelf)</source><translation>Shelfspace-Läufe (*.shelf)</translation></message>
</context>
<context>
<name>shelf::OpenProject</name>
<message><source>Tidying the journal</source><translation>Aufräumen des Journals</translation></message>
<message><source>Keeping what is not saved</source><translation>Aufbewahren des nicht Gespeicherten</translation></message>
<message><source>Saving %1</source><translation>Speichern von %1</translation></message>
</context>
<context>
<name>shelf::OptionForm</name>
<message><source>such as 2015-01-31</source><translation>etwa 2015-01-31</translation></message>
<message><source>such as 1..5</source><translation>etwa 1..5</translation></message>
<message><source>a number</source><translation>eine Zahl</translation></message>
<message><source>as found</source><extracomment>A value that was found in the file</extracomment><translation>wie erkannt</translation></message>
<message><source>not found</source><translation>nicht erkannt</translation></message>
<message><source>Take back %1</source><translation>%1 zurücknehmen</translation></message>
<message><source>%1 – as found</source><translation>%1 – wie erkannt</translation></message>
<message><source>Take this back</source><translation>Zurücknehmen</translation></message>
<message><source>Back to %1, which was found</source><translation>Zurück zu %1, wie erkannt</translation></message>
</context>
<context>
<name>shelf::OverviewView</name>
<message><source>Coverage of the catalogue</source><translation>Abdeckung des Katalogs</translation></message>
<message><source>The books with readers among those of the catalogue, and what is known of them. A bar leads to the books that lack it.</source><translation>Die Bücher mit Lesern unter denen des Katalogs und was über sie bekannt ist. Ein Balken führt zu den Büchern, denen es fehlt.</translation></message>
<message><source>No reader looks suspicious.</source><translation>Kein Leser sieht verdächtig aus.</translation></message>
<message><source>Readers that may be none: %1. They gave many equal ratings, hundreds on one day or thousands in all, or have the list of another reader.</source><translation>Leser, die vielleicht keine sind: %1. Sie gaben viele gleiche Bewertungen ab, Hunderte an einem Tag oder Tausende insgesamt, oder haben die Liste eines anderen Lesers.</translation></message>
<message><source>The first %1 are listed.</source><translation>Die ersten %1 sind aufgeführt.</translation></message>
<message><source>Overview</source><translation>Überblick</translation></message>
<message><source>Readers that may be none</source><translation>Leser, die vielleicht keine sind</translation></message>
<message><source>Show this reader</source><translation>Diesen Leser zeigen</translation></message>
<message><source>Looking at the ratings</source><translation>Untersuchen der Bewertungen</translation></message>
<message><source>Finding the books</source><translation>Suche nach den Büchern</translation></message>
</context>
<context>
<name>shelf::OverviewWords</name>
<message><source>%1 %</source><translation>%1&#x202f;%</translation></message>
<message><source>%1 to %2</source><comment>a range</comment><translation>%1 bis %2</translation></message>
<message><source>week from %1</source><translation>Woche ab %1</translation></message>
<message><source>rated %1: %2 (%3)</source><translation>mit %1 bewertet: %2 (%3)</translation></message>
<message><source>%1: %2 (%3)</source><translation>%1: %2 (%3)</translation></message>
<message><source>books rated %1 against the mean: %2 (%3)</source><translation>Bücher, bewertet %1 gegenüber dem Mittelwert: %2 (%3)</translation></message>
<message><source>readers rating %1 against the mean: %2 (%3)</source><translation>Leser, die %1 gegenüber dem Mittelwert bewerten: %2 (%3)</translation></message>
<message><source>The top 1 % of the books have %1 of all, 10 % have %2, 20 % have %3.</source><translation>Das oberste 1&#x202f;% der Bücher hat %1 von allen, 10&#x202f;% haben %2, 20&#x202f;% haben %3.</translation></message>
<message><source>The busiest 1 % of the readers gave %1 of all, 10 % gave %2, 20 % gave %3.</source><translation>Das eifrigste 1&#x202f;% der Leser gab %1 von allen ab, 10&#x202f;% gaben %2, 20&#x202f;% gaben %3 ab.</translation></message>
<message><source>Median %1, most %2; Gini coefficient %3.</source><translation>Median %1, höchstens %2; Gini-Koeffizient %3.</translation></message>
<message><source>Against the mean of all, %1, pulled toward it where ratings are few. Standard deviation %2; %3 of the books lie above.</source><translation>Gegenüber dem Mittelwert aller, %1, und zu ihm hingezogen, wo es wenige Bewertungen gibt. Standardabweichung %2; %3 der Bücher liegen darüber.</translation></message>
<message><source>Against the mean of all, %1, pulled toward it where ratings are few. Standard deviation %2; %3 of the readers lie above.</source><translation>Gegenüber dem Mittelwert aller, %1, und zu ihm hingezogen, wo es wenige Bewertungen gibt. Standardabweichung %2; %3 der Leser liegen darüber.</translation></message>
<message><source>Title</source><translation>Titel</translation></message>
<message><source>Author</source><translation>Autor</translation></message>
<message><source>Year</source><translation>Jahr</translation></message>
<message><source>Language</source><translation>Sprache</translation></message>
<message><source>Genre</source><translation>Genre</translation></message>
<message><source>ISBN</source><translation>ISBN</translation></message>
<message><source>Cover</source><translation>Umschlagbild</translation></message>
<message><source>Ratings by value</source><translation>Bewertungen nach Wert</translation></message>
<message><source>Books by readers</source><translation>Bücher nach Lesern</translation></message>
<message><source>Books by number of ratings</source><translation>Bücher nach Anzahl der Bewertungen</translation></message>
<message><source>Readers by books</source><translation>Leser nach Büchern</translation></message>
<message><source>Readers by number of ratings</source><translation>Leser nach Anzahl der Bewertungen</translation></message>
<message><source>Activity by day (UTC)</source><translation>Aktivität nach Tag (UTC)</translation></message>
<message><source>Activity by week (UTC)</source><translation>Aktivität nach Woche (UTC)</translation></message>
<message><source>Activity by month (UTC)</source><translation>Aktivität nach Monat (UTC)</translation></message>
<message><source>Activity by year (UTC)</source><translation>Aktivität nach Jahr (UTC)</translation></message>
<message><source>Activity by decade (UTC)</source><translation>Aktivität nach Jahrzehnt (UTC)</translation></message>
<message><source>How books are rated</source><translation>Wie Bücher bewertet werden</translation></message>
<message><source>How readers rate</source><translation>Wie Leser bewerten</translation></message>
<message><source>The times of these data are left out; the notes say why.</source><translation>Die Zeiten dieser Daten sind ausgelassen; die Hinweise nennen den Grund.</translation></message>
<message><source>No time of these data is of a year from 1 to 9999.</source><translation>Keine Zeit dieser Daten liegt in einem Jahr von 1 bis 9999.</translation></message>
<message><source>These data have no times.</source><translation>Diese Daten haben keine Zeiten.</translation></message>
<message><source>Nobody gave stars: these data say who took which book.</source><translation>Niemand gab Sterne: Diese Daten sagen, wer welches Buch genommen hat.</translation></message>
<message><source>Taken</source><translation>Genommen</translation></message>
<message><source>Rated</source><translation>Bewertet</translation></message>
<message><source>Books taken by so many readers, %1: %2 (%3)</source><comment>a range, a number, percent</comment><translation>Bücher, genommen von so vielen Lesern, %1: %2 (%3)</translation></message>
<message><source>Books with so many ratings, %1: %2 (%3)</source><comment>a range, a number, percent</comment><translation>Bücher mit so vielen Bewertungen, %1: %2 (%3)</translation></message>
<message><source>Readers of so many books, %1: %2 (%3)</source><comment>a range, a number, percent</comment><translation>Leser mit so vielen Büchern, %1: %2 (%3)</translation></message>
<message><source>Readers with so many ratings, %1: %2 (%3)</source><comment>a range, a number, percent</comment><translation>Leser mit so vielen Bewertungen, %1: %2 (%3)</translation></message>
<message><source>Only books that somebody rated %1</source><translation>Nur Bücher, die jemand so bewertet hat: %1</translation></message>
<message><source>Only books taken by so many readers: %1</source><comment>a range</comment><translation>Nur Bücher, genommen von so vielen Lesern: %1</translation></message>
<message><source>Only books with so many ratings: %1</source><comment>a range</comment><translation>Nur Bücher mit so vielen Bewertungen: %1</translation></message>
<message><source>Only books of readers who took so many: %1</source><comment>a range</comment><translation>Nur Bücher von Lesern, die so viele nahmen: %1</translation></message>
<message><source>Only books rated by readers with so many ratings: %1</source><comment>a range</comment><translation>Nur Bücher, bewertet von Lesern mit so vielen Bewertungen: %1</translation></message>
<message><source>Only books taken in: %1</source><translation>Nur Bücher, genommen in: %1</translation></message>
<message><source>Only books rated in: %1</source><translation>Nur Bücher, bewertet in: %1</translation></message>
<message><source>Only books rated %1 against the mean</source><translation>Nur Bücher, bewertet %1 gegenüber dem Mittelwert</translation></message>
<message><source>Only books of readers who rate %1 against the mean</source><translation>Nur Bücher von Lesern, die %1 gegenüber dem Mittelwert bewerten</translation></message>
<message><source>%1: %2 of the %3 books of the catalogue (%4)</source><translation>%1: %2 von %3 Büchern des Katalogs (%4)</translation></message>
<message><source>%1: %2 of the %3 books taken (%4)</source><translation>%1: %2 von %3 genommenen Büchern (%4)</translation></message>
<message><source>%1: %2 of the %3 rated books (%4)</source><translation>%1: %2 von %3 bewerteten Büchern (%4)</translation></message>
<message><source>Only books that nobody took</source><translation>Nur Bücher, die niemand genommen hat</translation></message>
<message><source>Only books that nobody rated</source><translation>Nur Bücher, die niemand bewertet hat</translation></message>
<message><source>Only books without: %1</source><comment>a fact of the catalogue</comment><translation>Nur Bücher ohne: %1</translation></message>
<message><source>Times of no year from 1 to 9999: %1.</source><translation>Zeiten außerhalb der Jahre 1 bis 9999: %1.</translation></message>
</context>
<context>
<name>shelf::OwnReaders</name>
<message><source>Reading your readers</source><translation>Lesen Ihrer Leser</translation></message>
<message><source>%1 %2</source><translation>%1 %2</translation></message>
<message><source>Keeping your readers</source><translation>Aufbewahren Ihrer Leser</translation></message>
</context>
<context>
<name>shelf::PageRail</name>
<message><source>Pages</source><translation>Seiten</translation></message>
<message><source>%1 (%2)</source><translation>%1 (%2)</translation></message>
</context>
<context>
<name>shelf::PageStack</name>
<message><source>Scroll the page sideways</source><translation>Seite waagerecht verschieben</translation></message>
<message><source>Scroll the page</source><translation>Seite verschieben</translation></message>
</context>
<context>
<name>shelf::ParallelCoordinates</name>
<message><source>Parallel coordinates of the trials</source><translation>Parallele Koordinaten der Versuche</translation></message>
<message><source>No trials yet</source><translation>Noch keine Versuche</translation></message>
<message numerus="yes"><source>%Ln trial(s)</source><translation><numerusform>%Ln Versuch</numerusform><numerusform>%Ln Versuche</numerusform></translation></message>
<message><source>Best: %1</source><translation>Bester: %1</translation></message>
<message><source>Selected: %1</source><translation>Ausgewählt: %1</translation></message>
<message numerus="yes"><source>%Ln of them within the brushes</source><translation><numerusform>%Ln davon innerhalb der Bereichsfilter</numerusform><numerusform>%Ln davon innerhalb der Bereichsfilter</numerusform></translation></message>
<message><source>NDCG@10</source><translation>NDCG@10</translation></message>
<message><source>%1 %</source><translation>%1&#x202f;%</translation></message>
<message><source>full</source><extracomment>A share of the work of a trial: all of it</extracomment><translation>voll</translation></message>
<message><source>%1 %2</source><translation>%1 %2</translation></message>
<message><source>with %1 of the training</source><translation>mit %1 des Trainings</translation></message>
<message><source>trial %1: %2</source><translation>Versuch %1: %2</translation></message>
</context>
<context>
<name>shelf::ParameterEditor</name>
<message><source>none</source><extracomment>A list without entries</extracomment><translation>keine</translation></message>
<message><source>Choose...</source><translation>Wählen...</translation></message>
<message><source>Choose file</source><translation>Datei wählen</translation></message>
<message><source>Choose the file of held-out ratings</source><translation>Datei der zurückgehaltenen Bewertungen wählen</translation></message>
</context>
<context>
<name>shelf::PictureDialog</name>
<message><source>Picture of the map</source><translation>Bild der Karte</translation></message>
<message><source>Width, pixels</source><translation>Breite, Pixel</translation></message>
<message><source>Height, pixels</source><translation>Höhe, Pixel</translation></message>
<message><source>Keep the shape of the map</source><translation>Seitenverhältnis der Karte beibehalten</translation></message>
<message><source>Colors</source><translation>Farben</translation></message>
<message><source>Light</source><translation>Hell</translation></message>
<message><source>Dark</source><translation>Dunkel</translation></message>
<message><source>Legend</source><translation>Legende</translation></message>
<message><source>Background</source><translation>Hintergrund</translation></message>
<message><source>Without it what lies behind the picture shines through</source><translation>Ohne ihn scheint durch, was hinter dem Bild liegt</translation></message>
<message><source>Size, pixels</source><translation>Größe, Pixel</translation></message>
<message><source>Save…</source><translation>Speichern…</translation></message>
<message><source>Save picture of the map</source><translation>Bild der Karte speichern</translation></message>
</context>
<context>
<name>shelf::PreferencesDialog</name>
<message><source>Settings</source><translation>Einstellungen</translation></message>
<message><source>Find a setting</source><translation>Einstellung suchen</translation></message>
<message><source>Groups of settings</source><translation>Gruppen von Einstellungen</translation></message>
<message><source>No setting has these words.</source><translation>Keine Einstellung enthält diese Wörter.</translation></message>
<message><source>Folders</source><translation>Ordner</translation></message>
<message><source>Open</source><translation>Öffnen</translation></message>
<message><source>Open: %1</source><translation>Öffnen: %1</translation></message>
<message><source>%1: there is nothing yet</source><translation>%1: noch nichts vorhanden</translation></message>
<message><source>&amp;Reset all…</source><translation>Alle zu&amp;rücksetzen…</translation></message>
<message><source>Reset all settings?</source><translation>Alle Einstellungen zurücksetzen?</translation></message>
<message><source>Keep them</source><translation>Behalten</translation></message>
<message><source>Reset</source><translation>Zurücksetzen</translation></message>
<message><source>All settings are as at the first start</source><translation>Alle Einstellungen sind wie beim ersten Start</translation></message>
<message><source>Recent files, sizes, colors and the last training settings are forgotten. Data and runs stay, and so does the folder of unsaved work.</source><translation>Zuletzt verwendete Dateien, Größen, Farben und die letzten Trainingseinstellungen werden vergessen. Daten und Läufe bleiben, ebenso der Ordner für nicht gespeicherte Arbeit.</translation></message>
</context>
<context>
<name>shelf::PresetBox</name>
<message><source>Try first</source><translation>Zuerst versuchen</translation></message>
<message><source>good for %1 (%2)</source><comment>what for, name in batch</comment><translation>gut für: %1 (%2)</translation></message>
</context>
<context>
<name>shelf::PreviewModel</name>
<message><source>Click to say what this column is</source><translation>Klicken, um anzugeben, was diese Spalte ist</translation></message>
<message><source>Line</source><translation>Zeile</translation></message>
<message><source>Left out</source><translation>Ausgelassen</translation></message>
<message><source>not used</source><translation>nicht verwendet</translation></message>
</context>
<context>
<name>shelf::PreviewTable</name>
<message><source>First rows</source><translation>Erste Zeilen</translation></message>
<message><source>The first rows of the file. The menu key says what the column of a cell is.</source><translation>Die ersten Zeilen der Datei. Mit der Menütaste geben Sie an, was die Spalte einer Zelle ist.</translation></message>
<message><source>Not used</source><translation>Nicht verwendet</translation></message>
</context>
<context>
<name>shelf::ProgramLog</name>
<message><source>step</source><translation>Schritt</translation></message>
<message><source>work</source><translation>Arbeit</translation></message>
<message><source>note</source><translation>Hinweis</translation></message>
<message><source>warning</source><translation>Warnung</translation></message>
<message><source>error</source><translation>Fehler</translation></message>
</context>
<context>
<name>shelf::ProjectController</name>
<message><source>Saved in %1</source><translation>In %1 gespeichert</translation></message>
<message><source>Saving was stopped: the file is as it was, and nothing is lost</source><translation>Das Speichern wurde gestoppt: Die Datei ist unverändert, und nichts ist verloren</translation></message>
</context>
<context>
<name>shelf::ProjectOpener</name>
<message><source>%1 is open here already</source><translation>%1 ist hier schon geöffnet</translation></message>
<message><source>Opening %1</source><translation>Öffnen von %1</translation></message>
<message><source>Looking for the data of the project</source><translation>Suche nach den Daten des Projekts</translation></message>
<message><source>The data are found; the project knows their new place once it is saved</source><translation>Die Daten sind gefunden; das Projekt kennt ihren neuen Ort, sobald es gespeichert ist</translation></message>
<message><source>A copy of %1: it is saved under another name</source><translation>Eine Kopie von %1: Sie wird unter einem anderen Namen gespeichert</translation></message>
</context>
<context>
<name>shelf::ProjectionView</name>
<message><source>Outside the part of the map that is shown.</source><translation>Außerhalb des gezeigten Kartenausschnitts.</translation></message>
<message><source>%1 % from the left, %2 % from the top.</source><translation>%1&#x202f;% von links, %2&#x202f;% von oben.</translation></message>
<message><source>Map of books</source><translation>Karte der Bücher</translation></message>
<message><source>No map yet.</source><translation>Noch keine Karte.</translation></message>
<message><source>%1 in space.</source><translation>%1 im Raum.</translation></message>
<message><source>%1 in the plane.</source><translation>%1 in der Ebene.</translation></message>
<message><source>Color: %1.</source><translation>Farbe: %1.</translation></message>
<message><source>The legend picks out %1.</source><translation>Die Legende hebt hervor: %1.</translation></message>
<message><source>Selected: %1.</source><translation>Ausgewählt: %1.</translation></message>
<message><source>Nearest: %1.</source><translation>Nächste: %1.</translation></message>
<message numerus="yes"><source>%Ln book(s) are near it on the map but not in the model.</source><translation><numerusform>%Ln Buch liegt auf der Karte in der Nähe, im Modell nicht.</numerusform><numerusform>%Ln Bücher liegen auf der Karte in der Nähe, im Modell nicht.</numerusform></translation></message>
<message><source>In the legend at %1; Space sets an end of a range.</source><translation>In der Legende bei %1; die Leertaste setzt ein Ende eines Bereichs.</translation></message>
<message><source>In the legend at %1; Space adds or removes it.</source><translation>In der Legende bei %1; die Leertaste nimmt es hinzu oder heraus.</translation></message>
<message><source>Rectangle: arrow keys move a cross, Space sets a corner, Escape abandons it.</source><translation>Rechteck: Pfeiltasten bewegen ein Fadenkreuz, die Leertaste setzt eine Ecke, Esc bricht ab.</translation></message>
<message><source>Lasso: arrow keys move a cross, Space sets a corner, Enter closes it, Escape abandons it.</source><translation>Lasso: Pfeiltasten bewegen ein Fadenkreuz, die Leertaste setzt eine Ecke, Eingabe schließt es, Esc bricht ab.</translation></message>
<message><source>Pointed at: %1.</source><translation>Zeiger auf: %1.</translation></message>
<message><source>+ %1</source><translation>+ %1</translation></message>
<message><source>− %1</source><translation>− %1</translation></message>
<message><source>∩ %1</source><translation>∩ %1</translation></message>
<message><source>%1 by %2</source><translation>%1 von %2</translation></message>
<message><source>The selected book.</source><translation>Das ausgewählte Buch.</translation></message>
<message><source>Neighbor %1 of the selected book, at a distance of %2.</source><translation>Nachbar %1 des ausgewählten Buchs, in einer Distanz von %2.</translation></message>
<message><source>Outside the filter: %1.</source><translation>Außerhalb des Filters: %1.</translation></message>
<message><source>In the selection: %1.</source><translation>In der Auswahl: %1.</translation></message>
</context>
<context>
<name>shelf::RangeHistogram</name>
<message><source>%1 – %2</source><comment>range</comment><translation>%1 – %2</translation></message>
<message><source>%1: %2</source><comment>bar: books</comment><translation>%1: %2</translation></message>
<message><source>%1: %2 of %3</source><comment>bar: books</comment><translation>%1: %2 von %3</translation></message>
<message><source>%1, %2 selected</source><translation>%1, %2 ausgewählt</translation></message>
<message><source>Only %1</source><translation>Nur %1</translation></message>
<message><source>All values</source><translation>Alle Werte</translation></message>
<message numerus="yes"><source>%Ln book(s) without a value</source><translation><numerusform>%Ln Buch ohne Wert</numerusform><numerusform>%Ln Bücher ohne Wert</numerusform></translation></message>
</context>
<context>
<name>shelf::RatedBooksModel</name>
<message><source>Title</source><translation>Titel</translation></message>
<message><source>Authors</source><translation>Autoren</translation></message>
<message><source>Rating</source><translation>Bewertung</translation></message>
<message><source>taken</source><translation>genommen</translation></message>
<message><source>Click the stars, or type the number; Delete takes the book off</source><translation>Klicken Sie auf die Sterne, oder tippen Sie die Zahl; Entf nimmt das Buch heraus</translation></message>
<message><source>%1
Held out: the model has not seen this rating</source><translation>%1
Zurückgehalten: Das Modell hat diese Bewertung nicht gesehen</translation></message>
</context>
<context>
<name>shelf::RatedPanel</name>
<message><source>About this reader</source><translation>Über diesen Leser</translation></message>
<message><source>Rated</source><translation>Bewertet</translation></message>
<message><source>Similar readers</source><translation>Ähnliche Leser</translation></message>
<message><source>Add a book to rate</source><translation>Buch zum Bewerten hinzufügen</translation></message>
<message><source>Add a book: title or author</source><translation>Buch hinzufügen: Titel oder Autor</translation></message>
<message><source>Enter adds the book, and the next one can be typed at once; Alt+digit gives the last one its stars</source><translation>Eingabe fügt das Buch hinzu, und das nächste lässt sich gleich tippen; Alt+Ziffer gibt dem letzten seine Sterne</translation></message>
<message><source>Books to rate</source><translation>Bücher zum Bewerten</translation></message>
<message><source>rated already</source><translation>schon bewertet</translation></message>
<message><source>Filter rated books</source><translation>Bewertete Bücher filtern</translation></message>
<message><source>Rated books</source><translation>Bewertete Bücher</translation></message>
<message><source>Take off the list</source><translation>Von der Liste nehmen</translation></message>
</context>
<context>
<name>shelf::RatingBars</name>
<message><source>Ratings of this book</source><translation>Bewertungen dieses Buchs</translation></message>
<message numerus="yes"><source>%1 stars: %Ln rating(s)</source><translation><numerusform>%1 Sterne: %Ln Bewertung</numerusform><numerusform>%1 Sterne: %Ln Bewertungen</numerusform></translation></message>
<message><source>Stars: %1, readers: %2</source><translation>Sterne: %1, Leser: %2</translation></message>
</context>
<context>
<name>shelf::RatingSteps</name>
<message><source>Undo a rating</source><translation>Bewertung rückgängig machen</translation></message>
<message><source>Redo a rating</source><translation>Bewertung wiederholen</translation></message>
</context>
<context>
<name>shelf::ReaderWords</name>
<message><source>%1, mean %2</source><translation>%1, Mittelwert %2</translation></message>
<message numerus="yes"><source>%Ln book(s) taken</source><translation><numerusform>%Ln genommenes Buch</numerusform><numerusform>%Ln genommene Bücher</numerusform></translation></message>
<message><source>Reader %1</source><translation>Leser %1</translation></message>
<message><source>%1; %2</source><translation>%1; %2</translation></message>
<message><source>%1, with %2</source><translation>%1, mit %2</translation></message>
<message numerus="yes"><source>%Ln rated book(s)</source><translation><numerusform>%Ln bewertetes Buch</numerusform><numerusform>%Ln bewertete Bücher</numerusform></translation></message>
<message><source>By attributes</source><translation>Nach Merkmalen</translation></message>
<message><source>of somebody without ratings</source><translation>für jemanden ohne Bewertungen</translation></message>
<message numerus="yes"><source>%Ln rated book(s) are not in these data; they stay in the reader's file.</source><translation><numerusform>%Ln bewertetes Buch ist nicht in diesen Daten; es bleibt in der Datei des Lesers.</numerusform><numerusform>%Ln bewertete Bücher sind nicht in diesen Daten; sie bleiben in der Datei des Lesers.</numerusform></translation></message>
<message><source>All ratings of this reader are held out, so the model has learned nothing about the reader. The books are chosen by those ratings, as for a new reader.</source><translation>Alle Bewertungen dieses Lesers sind zurückgehalten, daher hat das Modell nichts über ihn gelernt. Die Bücher sind nach diesen Bewertungen gewählt, wie für einen neuen Leser.</translation></message>
<message><source>This reader has rated, or does not want, every book there is.</source><translation>Dieser Leser hat jedes vorhandene Buch bewertet oder will es nicht.</translation></message>
<message><source>No book that this reader has not rated passes the filters.</source><translation>Kein Buch, das dieser Leser nicht bewertet hat, passiert die Filter.</translation></message>
<message><source>Taken</source><translation>Genommen</translation></message>
<message><source>Rated</source><translation>Bewertet</translation></message>
<message><source>Taken (%1)</source><translation>Genommen (%1)</translation></message>
<message><source>Rated (%1)</source><translation>Bewertet (%1)</translation></message>
<message><source>Search a title above that you have read. Every book counts at once.</source><translation>Suchen Sie oben einen Titel, den Sie gelesen haben. Jedes Buch zählt sofort.</translation></message>
<message><source>Search a title above and give it stars. Every rating counts at once.</source><translation>Suchen Sie oben einen Titel, und geben Sie ihm Sterne. Jede Bewertung zählt sofort.</translation></message>
<message><source>Filters (%1)</source><translation>Filter (%1)</translation></message>
<message><source>Filters</source><translation>Filter</translation></message>
<message><source>%1, %2</source><comment>books rated, books read without a rating</comment><translation>%1, %2</translation></message>
<message><source>%1; on average %2 above what others give them</source><comment>books</comment><translation>%1; im Mittel %2 über dem, was andere ihnen geben</translation></message>
<message><source>%1; on average %2 below what others give them</source><comment>books</comment><translation>%1; im Mittel %2 unter dem, was andere ihnen geben</translation></message>
</context>
<context>
<name>shelf::ReadersList</name>
<message><source>New reader</source><translation>Neuer Leser</translation></message>
<message><source>Rate some books yourself and see at once what the model recommends</source><translation>Bewerten Sie selbst einige Bücher, und sehen Sie sofort, was das Modell empfiehlt</translation></message>
<message><source>More about your readers</source><translation>Mehr zu Ihren Lesern</translation></message>
<message><source>Your library…</source><translation>Ihre Bibliothek…</translation></message>
<message><source>Open your library</source><translation>Ihre Bibliothek öffnen</translation></message>
<message><source>Be a reader with the books that you keep at Goodreads, StoryGraph, LibraryThing or in calibre, or with a file of ratings</source><translation>Seien Sie ein Leser mit den Büchern, die Sie bei Goodreads, StoryGraph, LibraryThing oder in calibre führen, oder mit einer Bewertungsdatei</translation></message>
<message><source>By attributes</source><translation>Nach Merkmalen</translation></message>
<message><source>Reader by attributes</source><translation>Leser nach Merkmalen</translation></message>
<message><source>My readers</source><translation>Meine Leser</translation></message>
<message><source>Export ratings…</source><translation>Bewertungen exportieren…</translation></message>
<message><source>Rename</source><translation>Umbenennen</translation></message>
<message><source>Remove</source><translation>Entfernen</translation></message>
<message><source>Find a reader</source><translation>Leser suchen</translation></message>
<message><source>All readers</source><translation>Alle Leser</translation></message>
<message><source>Reader</source><translation>Leser</translation></message>
<message><source>Find: id, age, occupation…</source><translation>Suchen: ID, Alter, Beruf…</translation></message>
<message><source>Find a reader by id</source><translation>Leser nach ID suchen</translation></message>
<message><source>Part of an id, or what is told of readers: “24 student”, “age=24”; here: %1</source><translation>Teil einer ID oder was über Leser bekannt ist: „24 student“, „age=24“; hier: %1</translation></message>
<message><source>Books for somebody of whom only age, occupation and the like are known</source><translation>Bücher für jemanden, von dem nur Alter, Beruf und Ähnliches bekannt sind</translation></message>
<message><source>The run that answers learned nothing from what is told of readers; two-tower models do</source><translation>Der antwortende Lauf hat nichts aus dem gelernt, was über Leser bekannt ist; Zwei-Turm-Modelle tun das</translation></message>
<message numerus="yes"><source>%1: %Ln book(s); F2 renames</source><translation><numerusform>%1: %Ln Buch; F2 benennt um</numerusform><numerusform>%1: %Ln Bücher; F2 benennt um</numerusform></translation></message>
<message numerus="yes"><source>%Ln rated book(s); F2 renames</source><translation><numerusform>%Ln bewertetes Buch; F2 benennt um</numerusform><numerusform>%Ln bewertete Bücher; F2 benennt um</numerusform></translation></message>
<message><source>Counting readers' ratings</source><translation>Zählen der Bewertungen der Leser</translation></message>
</context>
<context>
<name>shelf::ReadersModel</name>
<message><source>Reader</source><translation>Leser</translation></message>
<message><source>Books</source><translation>Bücher</translation></message>
<message><source>Ratings</source><translation>Bewertungen</translation></message>
<message><source>Mean</source><translation>Mittel</translation></message>
<message><source>About</source><extracomment>Header of a column: what is known of a reader</extracomment><translation>Über</translation></message>
</context>
<context>
<name>shelf::ReadersPage</name>
<message><source>These vectors came without readers</source><translation>Diese Vektoren kamen ohne Leser</translation></message>
<message><source>Readers come with ratings: who rated what, and what a model that was trained on them recommends. Vectors that were made elsewhere have nearest books, a map, groups and sums.</source><translation>Leser kommen mit Bewertungen: wer was bewertet hat, und was ein damit trainiertes Modell empfiehlt. Vektoren, die anderswo entstanden sind, haben nächste Bücher, eine Karte, Gruppen und Summen.</translation></message>
<message><source>Open ratings…</source><translation>Bewertungen öffnen…</translation></message>
<message><source>Go to the map</source><translation>Zur Karte</translation></message>
<message><source>No reader is picked</source><translation>Kein Leser ist gewählt</translation></message>
<message><source>Pick one at the left to see what they rated and what the model recommends, or be one yourself.</source><translation>Wählen Sie links einen, um zu sehen, was er bewertet hat und was das Modell empfiehlt, oder seien Sie selbst einer.</translation></message>
<message><source>Rate some books</source><translation>Bücher bewerten</translation></message>
<message><source>Open your library…</source><translation>Ihre Bibliothek öffnen…</translation></message>
<message><source>Show on the map</source><translation>Auf der Karte zeigen</translation></message>
<message><source>Show this reader's books on the map</source><translation>Die Bücher dieses Lesers auf der Karte zeigen</translation></message>
<message><source>Your library</source><translation>Ihre Bibliothek</translation></message>
<message><source>Which of your books are found in these data, and which are to be decided</source><translation>Welche Ihrer Bücher in diesen Daten gefunden sind und welche noch zu entscheiden sind</translation></message>
<message><source>What is known of the reader</source><translation>Was über den Leser bekannt ist</translation></message>
<message><source>“%1” is taken off the list.</source><translation>„%1“ ist von der Liste genommen.</translation></message>
<message><source>Open your library, or ratings</source><translation>Öffnen Sie Ihre Bibliothek oder Bewertungen</translation></message>
<message><source>Libraries of Goodreads, StoryGraph, LibraryThing, calibre; ratings (%1)</source><translation>Bibliotheken von Goodreads, StoryGraph, LibraryThing, calibre; Bewertungen (%1)</translation></message>
<message><source>All files (*)</source><translation>Alle Dateien (*)</translation></message>
<message><source>Reading %1</source><translation>Lesen von %1</translation></message>
<message><source>My %1</source><translation>Mein %1</translation></message>
<message numerus="yes"><source>%Ln new book(s)</source><translation><numerusform>%Ln neues Buch</numerusform><numerusform>%Ln neue Bücher</numerusform></translation></message>
<message numerus="yes"><source>%Ln other rating(s)</source><translation><numerusform>%Ln andere Bewertung</numerusform><numerusform>%Ln andere Bewertungen</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) read since</source><translation><numerusform>%Ln seither gelesenes Buch</numerusform><numerusform>%Ln seither gelesene Bücher</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) no longer in it</source><translation><numerusform>%Ln nicht mehr enthaltenes Buch</numerusform><numerusform>%Ln nicht mehr enthaltene Bücher</numerusform></translation></message>
<message><source>%1: this export says nothing new.</source><translation>%1: Dieser Export enthält nichts Neues.</translation></message>
<message><source>%1 is up to date: %2.</source><translation>%1 ist auf dem neuesten Stand: %2.</translation></message>
<message numerus="yes"><source>%Ln line(s) could not be read.</source><translation><numerusform>%Ln Zeile war nicht lesbar.</numerusform><numerusform>%Ln Zeilen waren nicht lesbar.</numerusform></translation></message>
<message numerus="yes"><source>Your library (%Ln to decide)</source><translation><numerusform>Ihre Bibliothek (%Ln zu entscheiden)</numerusform><numerusform>Ihre Bibliothek (%Ln zu entscheiden)</numerusform></translation></message>
<message><source>My reader</source><translation>Mein Leser</translation></message>
<message><source>%1 is removed.</source><translation>%1 ist entfernt.</translation></message>
<message><source>Export ratings</source><translation>Bewertungen exportieren</translation></message>
<message><source>Ratings (*.csv)</source><translation>Bewertungen (*.csv)</translation></message>
<message><source>Writing ratings</source><translation>Schreiben der Bewertungen</translation></message>
<message><source>Reading the catalogue</source><translation>Lesen des Katalogs</translation></message>
<message><source>Several models</source><translation>Mehrere Modelle</translation></message>
<message><source>Several models side by side</source><translation>Mehrere Modelle nebeneinander</translation></message>
<message><source>What up to six runs recommend to this reader, side by side, and a blend of them</source><translation>Was bis zu sechs Läufe diesem Leser empfehlen, nebeneinander, und eine Mischung daraus</translation></message>
<message><source>By author, year, language, genre and ratings; diversity; series and editions; two readers</source><translation>Nach Autor, Jahr, Sprache, Genre und Bewertungen; Vielfalt; Reihen und Ausgaben; zwei Leser</translation></message>
<message><source>Clear filters and the second reader</source><translation>Filter und zweiten Leser aufheben</translation></message>
<message><source>“%1” will not be recommended to this reader again.</source><translation>„%1“ wird diesem Leser nicht mehr empfohlen.</translation></message>
<message><source>No book by %1 is recommended any more; “Filters” has the list.</source><translation>Kein Buch von %1 wird mehr empfohlen; die Liste steht unter „Filter“.</translation></message>
<message><source>The filters are cleared, and all books are back.</source><translation>Die Filter sind aufgehoben, und alle Bücher sind wieder da.</translation></message>
<message><source>The filters are cleared.</source><translation>Die Filter sind aufgehoben.</translation></message>
<message numerus="yes"><source>%Ln book(s) are taken off the list.</source><translation><numerusform>%Ln Buch ist von der Liste genommen.</numerusform><numerusform>%Ln Bücher sind von der Liste genommen.</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) will not be recommended to this reader again.</source><translation><numerusform>%Ln Buch wird diesem Leser nicht mehr empfohlen.</numerusform><numerusform>%Ln Bücher werden diesem Leser nicht mehr empfohlen.</numerusform></translation></message>
<message numerus="yes"><source>%Ln reader(s) are removed.</source><translation><numerusform>%Ln Leser ist entfernt.</numerusform><numerusform>%Ln Leser sind entfernt.</numerusform></translation></message>
</context>
<context>
<name>shelf::ReadingLine</name>
<message><source>Nothing had to be assumed</source><translation>Nichts musste angenommen werden</translation></message>
<message><source>Assumed: %1</source><translation>Angenommen: %1</translation></message>
<message numerus="yes"><source>Assumed, with %Ln more: %1</source><translation><numerusform>Angenommen, mit %Ln weiteren: %1</numerusform><numerusform>Angenommen, mit %Ln weiteren: %1</numerusform></translation></message>
<message><source>%1 (%2 ratings)</source><translation>%1 (%2 Bewertungen)</translation></message>
<message><source>Left out or changed: %1</source><translation>Ausgelassen oder geändert: %1</translation></message>
<message><source>&amp;How it was read…</source><translation>Wie &amp;gelesen wurde…</translation></message>
<message><source>&amp;Leave out…</source><translation>Aus&amp;lassen…</translation></message>
<message><source>Undo</source><translation>Rückgängig</translation></message>
<message><source>&amp;Change…</source><translation>Än&amp;dern…</translation></message>
<message><source>&amp;Open ratings…</source><translation>Bewertungen ö&amp;ffnen…</translation></message>
<message><source>How it was read</source><translation>Wie gelesen wurde</translation></message>
<message><source>Columns, encoding, decimal sign and all else that was found, to be changed</source><translation>Spalten, Kodierung, Dezimalzeichen und alles andere, was erkannt wurde, zum Ändern</translation></message>
<message><source>Undo what was left out</source><translation>Auslassen rückgängig machen</translation></message>
<message><source>Change what is left out</source><translation>Ändern, was ausgelassen wird</translation></message>
<message><source>Leave something out</source><translation>Etwas auslassen</translation></message>
<message><source>A window of time, readers and books with few ratings, another scale: what each leaves is shown before it is applied</source><translation>Ein Zeitfenster, Leser und Bücher mit wenigen Bewertungen, eine andere Skala: Was jedes übrig lässt, wird gezeigt, bevor es angewandt wird</translation></message>
<message><source>These vectors came without ratings: they have a map, nearest books, groups and sums. To train, to recommend and to measure, open ratings.</source><translation>Diese Vektoren kamen ohne Bewertungen: Sie haben eine Karte, nächste Bücher, Gruppen und Summen. Zum Trainieren, Empfehlen und Messen öffnen Sie Bewertungen.</translation></message>
<message><source>Open ratings</source><translation>Bewertungen öffnen</translation></message>
</context>
<context>
<name>shelf::ReadingPanel</name>
<message><source>&amp;Format</source><translation>&amp;Format</translation></message>
<message><source>Format</source><translation>Format</translation></message>
<message><source>Take back the format</source><translation>Format zurücknehmen</translation></message>
<message><source>How the files are read</source><translation>Wie die Dateien gelesen werden</translation></message>
<message><source>%1 – as found</source><translation>%1 – wie erkannt</translation></message>
<message><source>as found</source><translation>wie erkannt</translation></message>
</context>
<context>
<name>shelf::ReadingPlan</name>
<message><source>Looking at the first lines</source><translation>Untersuchen der ersten Zeilen</translation></message>
</context>
<context>
<name>shelf::ReadyDialog</name>
<message><source>Ready data sets</source><translation>Fertige Datensätze</translation></message>
<message><source>Ratings that others have published. Nothing of them comes with this program: each is fetched from its publisher when you ask for it.</source><translation>Bewertungen, die andere veröffentlicht haben. Nichts davon liegt diesem Programm bei: Jeder Datensatz wird vom Herausgeber heruntergeladen, wenn Sie es verlangen.</translation></message>
<message><source>Data set</source><translation>Datensatz</translation></message>
<message><source>Ratings</source><translation>Bewertungen</translation></message>
<message><source>Size</source><translation>Größe</translation></message>
<message><source>Here</source><translation>Vorhanden</translation></message>
<message><source>%1 of it</source><translation>%1 davon</translation></message>
<message><source>About the data set</source><translation>Über den Datensatz</translation></message>
<message><source>I &amp;accept these terms</source><translation>Ich nehme diese Bedingungen &amp;an</translation></message>
<message><source>I accept these terms</source><translation>Ich nehme diese Bedingungen an</translation></message>
<message><source>Address of a mirror</source><translation>Adresse eines Spiegelservers</translation></message>
<message><source>The publisher; or the address of a mirror</source><translation>Der Herausgeber; oder die Adresse eines Spiegelservers</translation></message>
<message><source>Asked instead of the publisher, with the names of the files behind it</source><translation>Wird statt des Herausgebers gefragt, die Namen der Dateien werden angehängt</translation></message>
<message><source>Fetch f&amp;rom</source><translation>Herunterladen &amp;von</translation></message>
<message><source>&amp;Fetch</source><translation>&amp;Herunterladen</translation></message>
<message><source>&amp;Open</source><translation>Ö&amp;ffnen</translation></message>
<message><source>&amp;Show folder</source><translation>Ordner &amp;zeigen</translation></message>
<message><source>&amp;Delete…</source><translation>&amp;Löschen…</translation></message>
<message><source>Open a &amp;copy that I have</source><translation>Eigene &amp;Kopie öffnen</translation></message>
<message><source>A &amp;file or archive…</source><translation>&amp;Datei oder Archiv…</translation></message>
<message><source>A f&amp;older…</source><translation>&amp;Ordner…</translation></message>
<message><source>Close</source><translation>Schließen</translation></message>
<message><source>Only the server knows</source><translation>Weiß nur der Server</translation></message>
<message><source>Read the terms; whoever accepts them can fetch it.</source><translation>Lesen Sie die Bedingungen; wer sie annimmt, kann herunterladen.</translation></message>
<message><source>&amp;Fetch again</source><translation>Erneut &amp;herunterladen</translation></message>
<message><source>Fetch again</source><translation>Erneut herunterladen</translation></message>
<message><source>Fetch</source><translation>Herunterladen</translation></message>
<message><source>Delete %1?</source><translation>%1 löschen?</translation></message>
<message><source>Its files in %1 are deleted. Runs trained on them stay.</source><translation>Die Dateien in %1 werden gelöscht. Damit trainierte Läufe bleiben.</translation></message>
<message><source>Keep them</source><translation>Behalten</translation></message>
<message><source>Delete</source><translation>Löschen</translation></message>
</context>
<context>
<name>shelf::ReadyFetcher</name>
<message><source>Looking for ready data sets</source><translation>Suche nach fertigen Datensätzen</translation></message>
<message><source>Fetching %1</source><translation>Herunterladen von %1</translation></message>
<message><source>Deleting %1</source><translation>Löschen von %1</translation></message>
</context>
<context>
<name>shelf::ReasonsModel</name>
<message><source>Because of</source><translation>Wegen</translation></message>
<message><source>%1 (second reader)</source><translation>%1 (zweiter Leser)</translation></message>
<message><source>Weight</source><translation>Gewicht</translation></message>
<message><source>Why %1: what each rated book adds to its score, exactly</source><translation>Warum %1: was jedes bewertete Buch zum Punktwert beiträgt, exakt berechnet</translation></message>
<message><source>Why %1: how much its score falls if this rating had never been given</source><translation>Warum %1: wie viel der Punktwert sinkt, wenn es diese Bewertung nie gegeben hätte</translation></message>
<message><source>Why %1: it lies near these liked books in the model's space (nearness is 1 at most; of models that predict ratings it is multiplied by the stars above the reader's mean)</source><translation>Warum %1: Es liegt im Raum des Modells nah bei diesen gut bewerteten Büchern (Nähe ist höchstens 1; bei Modellen, die Bewertungen vorhersagen, wird sie mit den Sternen über dem Mittelwert des Lesers multipliziert)</translation></message>
<message><source>No rated book speaks for %1 in particular</source><translation>Kein bewertetes Buch spricht besonders für %1</translation></message>
</context>
<context>
<name>shelf::RecommendedBooksModel</name>
<message><source>#</source><translation>#</translation></message>
<message><source>Title</source><translation>Titel</translation></message>
<message><source>Authors</source><translation>Autoren</translation></message>
<message><source>Because of</source><translation>Wegen</translation></message>
<message><source>Together, in standard deviations above the mean of all books.
The model's scores: %1 and %2</source><translation>Zusammen, in Standardabweichungen über dem Mittelwert aller Bücher.
Die Punktwerte des Modells: %1 und %2</translation></message>
<message><source>The model's own score: higher is better, nothing more; the bar compares it with the best</source><translation>Der eigene Punktwert des Modells: Höher ist besser, sonst nichts; der Balken vergleicht ihn mit dem besten</translation></message>
<message><source>%1
A hit: the reader rated it, but the rating was held out, so the model has not seen it</source><translation>%1
Ein Treffer: Der Leser hat es bewertet, aber die Bewertung war zurückgehalten, das Modell hat sie also nicht gesehen</translation></message>
<message><source>a hit: its rating was held out</source><translation>ein Treffer: die Bewertung war zurückgehalten</translation></message>
<message><source>Score</source><translation>Punktwert</translation></message>
<message><source>For both, SD</source><translation>Für beide, SD</translation></message>
<message><source>Predicted, of %1</source><translation>Vorhergesagt, von %1</translation></message>
<message><source>Predicted</source><translation>Vorhergesagt</translation></message>
<message><source>The model's own score, no rating: a higher one is a better place, nothing more</source><translation>Der eigene Punktwert des Modells, keine Bewertung: Ein höherer bedeutet einen besseren Platz, sonst nichts</translation></message>
<message><source>How far above the mean of all books for both readers, in standard deviations (SD) of each one's scores</source><translation>Wie weit über dem Mittelwert aller Bücher für beide Leser, in Standardabweichungen (SD) der jeweiligen Punktwerte</translation></message>
<message><source>The rating that the model expects this reader to give, held within the scale. Books are ranked by the model's own figure, which may lie beyond</source><translation>Die Bewertung, die das Modell von diesem Leser erwartet, auf die Skala begrenzt. Geordnet werden Bücher nach dem eigenen Wert des Modells, der darüber hinausgehen kann</translation></message>
</context>
<context>
<name>shelf::RecommendedPanel</name>
<message><source>Filter recommended books</source><translation>Empfohlene Bücher filtern</translation></message>
<message><source>Number of recommended books</source><translation>Anzahl der empfohlenen Bücher</translation></message>
<message><source>How many books to recommend</source><translation>Wie viele Bücher empfohlen werden</translation></message>
<message><source>Recommended books</source><translation>Empfohlene Bücher</translation></message>
<message><source>Not this one</source><translation>Dieses nicht</translation></message>
<message><source>Never this author</source><translation>Nie diesen Autor</translation></message>
<message><source>Read it already: rate</source><translation>Schon gelesen: bewerten</translation></message>
<message><source>Go to Training</source><translation>Zum Training</translation></message>
<message><source>Clear filters and bring books back</source><translation>Filter aufheben und Bücher zurückholen</translation></message>
<message><source>Recommended</source><translation>Empfohlen</translation></message>
<message><source>Reasons for the selected book</source><translation>Gründe für das ausgewählte Buch</translation></message>
<message><source>Vectors that were made elsewhere recommend nothing: choose a trained run above, or train one.</source><translation>Vektoren, die anderswo entstanden sind, empfehlen nichts: Wählen Sie oben einen trainierten Lauf, oder trainieren Sie einen.</translation></message>
<message><source>Recommendations come from a trained model.</source><translation>Empfehlungen stammen von einem trainierten Modell.</translation></message>
<message><source>Taken</source><translation>Genommen</translation></message>
<message><source>Not these</source><translation>Diese nicht</translation></message>
</context>
<context>
<name>shelf::Recommending</name>
<message><source>Looking up a reader</source><translation>Nachschlagen eines Lesers</translation></message>
<message><source>Finding a reader's books</source><translation>Suche nach den Büchern eines Lesers</translation></message>
<message><source>Choosing books</source><translation>Auswahl der Bücher</translation></message>
<message><source>Looking for similar readers</source><translation>Suche nach ähnlichen Lesern</translation></message>
</context>
<context>
<name>shelf::RecoveryOffer</name>
<message><source>Looking for unsaved work</source><translation>Suche nach nicht gespeicherter Arbeit</translation></message>
<message><source>This is another project than %1, which you are opening.</source><translation>Das ist ein anderes Projekt als %1, das Sie gerade öffnen.</translation></message>
<message><source>Deleting unsaved work</source><translation>Löschen nicht gespeicherter Arbeit</translation></message>
</context>
<context>
<name>shelf::ReportDialog</name>
<message><source>Report</source><translation>Bericht</translation></message>
<message><source>Web page (HTML)</source><translation>Webseite (HTML)</translation></message>
<message><source>Printed pages (PDF)</source><translation>Gedruckte Seiten (PDF)</translation></message>
<message><source>A4</source><translation>A4</translation></message>
<message><source>Letter</source><translation>Letter</translation></message>
<message><source>Those with most ratings</source><translation>Die mit den meisten Bewertungen</translation></message>
<message><source>The numbers of the readers whose books are shown, separated by commas</source><translation>Die Nummern der Leser, deren Bücher gezeigt werden, durch Kommas getrennt</translation></message>
<message><source>&amp;Write as</source><translation>&amp;Schreiben als</translation></message>
<message><source>&amp;Paper</source><translation>&amp;Papier</translation></message>
<message><source>&amp;Readers</source><translation>&amp;Leser</translation></message>
<message><source>&amp;Sections</source><translation>&amp;Abschnitte</translation></message>
<message><source>&amp;Beside these runs</source><translation>&amp;Neben diesen Läufen</translation></message>
<message><source>&amp;Write…</source><translation>Sch&amp;reiben…</translation></message>
<message><source>Tick at least one section.</source><translation>Haken Sie mindestens einen Abschnitt an.</translation></message>
</context>
<context>
<name>shelf::ReportPanel</name>
<message><source>Of the first %1 lines, as they would be read now</source><translation>Der ersten %1 Zeilen, wie sie jetzt gelesen würden</translation></message>
</context>
<context>
<name>shelf::RunAdvice</name>
<message><source>Fills in the form, where Train makes a new run with it; pressed again it is taken back.
%1</source><translation>Füllt das Formular aus, aus dem „Trainieren“ einen neuen Lauf macht; noch einmal gedrückt, wird es zurückgenommen.
%1</translation></message>
</context>
<context>
<name>shelf::RunFacts</name>
<message><source>How the numbers of each embedding dimension spread, once a run is trained.</source><translation>Wie die Zahlen jeder Embedding-Dimension streuen, sobald ein Lauf trainiert ist.</translation></message>
<message><source>This model has no book vectors.</source><translation>Dieses Modell hat keine Buchvektoren.</translation></message>
<message><source>Embedding statistics</source><translation>Embedding-Statistik</translation></message>
<message><source>Open ratings to see the layers of a model for them.</source><translation>Öffnen Sie Bewertungen, um die Schichten eines Modells dafür zu sehen.</translation></message>
<message><source>The vectors as they were made elsewhere</source><translation>Die Vektoren, wie sie anderswo entstanden sind</translation></message>
<message><source>Current run</source><translation>Aktueller Lauf</translation></message>
<message><source>A model this large shows its layers once it is trained.</source><translation>Ein so großes Modell zeigt seine Schichten, sobald es trainiert ist.</translation></message>
<message><source>Layers</source><translation>Schichten</translation></message>
<message><source>This model shows its layers once it is trained.</source><translation>Dieses Modell zeigt seine Schichten, sobald es trainiert ist.</translation></message>
<message><source>Model of the settings</source><translation>Modell der Einstellungen</translation></message>
<message><source>Book vectors of %1 (books: %2, dimensions: %3)</source><translation>Buchvektoren von %1 (Bücher: %2, Dimensionen: %3)</translation></message>
</context>
<context>
<name>shelf::RunOpener</name>
<message><source>Reading %1</source><translation>Lesen von %1</translation></message>
<message><source>There is a %1 already: the one just opened is called %2</source><translation>Einen Lauf %1 gibt es schon: Der eben geöffnete heißt %2</translation></message>
<message><source>%1 is open already</source><translation>%1 ist schon geöffnet</translation></message>
</context>
<context>
<name>shelf::RunSaver</name>
<message><source>Save the run</source><translation>Lauf speichern</translation></message>
<message><source>Shelfspace runs (*.shelf)</source><translation>Shelfspace-Läufe (*.shelf)</translation></message>
<message><source>Saving %1</source><translation>Speichern von %1</translation></message>
</context>
<context>
<name>shelf::RunServing</name>
<message><source>Ending the server</source><translation>Beenden des Servers</translation></message>
<message><source>Starting to serve %1</source><translation>Bereitstellen von %1</translation></message>
</context>
<context>
<name>shelf::RunTabs</name>
<message><source>All runs</source><translation>Alle Läufe</translation></message>
<message><source>Epochs</source><translation>Epochen</translation></message>
<message><source>Layers</source><translation>Schichten</translation></message>
<message><source>Embedding</source><translation>Embedding</translation></message>
<message><source>Log</source><translation>Protokoll</translation></message>
<message><source>About</source><extracomment>A tab: about the model</extracomment><translation>Über</translation></message>
<message><source>Picture of the layers</source><translation>Bild der Schichten</translation></message>
<message><source>As table</source><translation>Als Tabelle</translation></message>
<message><source>Layers as table</source><translation>Schichten als Tabelle</translation></message>
<message><source>Embedding statistics</source><translation>Embedding-Statistik</translation></message>
<message><source>What training does is written down here, with the time.</source><translation>Was das Training tut, wird hier mit der Uhrzeit festgehalten.</translation></message>
<message><source>%1 (%2 in batch)</source><comment>title, name</comment><translation>%1 (auf der Kommandozeile: %2)</translation></message>
<message><source>Runs and their results</source><translation>Läufe und ihre Ergebnisse</translation></message>
<message><source>%1: %2</source><comment>a model and the number of its parameters</comment><translation>%1: %2</translation></message>
</context>
<context>
<name>shelf::RunsModel</name>
<message><source>NDCG@10 %1</source><translation>NDCG@10 %1</translation></message>
<message><source>%1 %2</source><comment>loss, value</comment><translation>%1 %2</translation></message>
<message><source>Run</source><translation>Lauf</translation></message>
<message><source>Best result</source><translation>Bestes Ergebnis</translation></message>
<message><source>Epochs</source><translation>Epochen</translation></message>
<message><source>State</source><translation>Zustand</translation></message>
<message><source>training</source><translation>trainiert gerade</translation></message>
<message><source>made elsewhere</source><translation>anderswo entstanden</translation></message>
<message><source>stopped</source><translation>gestoppt</translation></message>
<message><source>stopped early</source><translation>vorzeitig beendet</translation></message>
<message><source>done</source><translation>fertig</translation></message>
<message><source>The run that is being trained is always drawn; F2 renames it</source><translation>Der Lauf, der gerade trainiert wird, wird immer gezeichnet; F2 benennt ihn um</translation></message>
<message><source>The selected run is always drawn; F2 renames it</source><translation>Der ausgewählte Lauf wird immer gezeichnet; F2 benennt ihn um</translation></message>
<message><source>Tick to pin its curves beside those of the selected run; F2 renames it</source><translation>Haken setzen, um seine Kurven neben denen des ausgewählten Laufs anzuheften; F2 benennt ihn um</translation></message>
<message><source>curves shown</source><translation>Kurven gezeigt</translation></message>
<message><source>curves hidden</source><translation>Kurven verborgen</translation></message>
</context>
<context>
<name>shelf::RunsView</name>
<message><source>Runs</source><translation>Läufe</translation></message>
<message><source>Trained runs are listed here, to be drawn, saved and gone on with.</source><translation>Hier stehen trainierte Läufe, um sie zu zeichnen, zu speichern und fortzusetzen.</translation></message>
<message><source>Rename run</source><translation>Lauf umbenennen</translation></message>
<message><source>Rename (F2)</source><translation>Umbenennen (F2)</translation></message>
<message><source>Use settings of run</source><translation>Einstellungen des Laufs verwenden</translation></message>
<message><source>Put this run's settings into the form</source><translation>Die Einstellungen dieses Laufs ins Formular übernehmen</translation></message>
<message><source>Continue run</source><translation>Lauf fortsetzen</translation></message>
<message><source>Go on from where this run ended, as a new run</source><translation>Dort weitermachen, wo dieser Lauf endete, als neuer Lauf</translation></message>
<message><source>Continue with other data</source><translation>Mit anderen Daten fortsetzen</translation></message>
<message><source>Go on from this run's vectors with newer ratings or new books…</source><translation>Von den Vektoren dieses Laufs aus mit neueren Bewertungen oder neuen Büchern weitermachen…</translation></message>
<message><source>Remove run</source><translation>Lauf entfernen</translation></message>
<message><source>Remove (Delete)</source><translation>Entfernen (Entf)</translation></message>
<message><source>Select</source><translation>Auswählen</translation></message>
<message><source>Only this</source><translation>Nur dieser</translation></message>
<message><source>Draw the curves of this run alone</source><translation>Nur die Kurven dieses Laufs zeichnen</translation></message>
<message><source>Pin</source><translation>Anheften</translation></message>
<message><source>Keep its curves beside those of whichever run is selected</source><translation>Seine Kurven neben denen des jeweils ausgewählten Laufs behalten</translation></message>
<message><source>Pin all</source><translation>Alle anheften</translation></message>
<message><source>Unpin all</source><translation>Alle lösen</translation></message>
<message><source>Rename…</source><translation>Umbenennen…</translation></message>
<message><source>Use its settings</source><translation>Seine Einstellungen verwenden</translation></message>
<message><source>Continue</source><translation>Fortsetzen</translation></message>
<message><source>Remove</source><translation>Entfernen</translation></message>
</context>
<context>
<name>shelf::ScoreTips</name>
<message><source>The model's own figure is %1, beyond the scale, which ends at %2. Books are ranked by it.</source><translation>Der eigene Wert des Modells ist %1, jenseits der Skala, die bei %2 endet. Danach werden Bücher geordnet.</translation></message>
<message><source>Stands for “%1”, by whose score it has its place: of the series this volume comes next.</source><translation>Steht für „%1“, dessen Punktwert den Platz bestimmt: Aus der Reihe kommt dieser Band als nächster.</translation></message>
</context>
<context>
<name>shelf::SearchController</name>
<message><source>Searching</source><translation>Suche läuft</translation></message>
<message><source>Books</source><translation>Bücher</translation></message>
<message><source>Readers</source><translation>Leser</translation></message>
<message><source>Reader %1</source><translation>Leser %1</translation></message>
<message><source>Nothing found for “%1”</source><translation>Nichts gefunden für „%1“</translation></message>
<message><source>titles, authors, book and reader numbers are searched</source><translation>durchsucht werden Titel, Autoren, Buch- und Lesernummern</translation></message>
<message><source>Guide</source><translation>Handbuch</translation></message>
</context>
<context>
<name>shelf::SearchControls</name>
<message><source>Start search</source><translation>Suche starten</translation></message>
<message><source>Pause</source><translation>Anhalten</translation></message>
<message><source>Pause search</source><translation>Suche anhalten</translation></message>
<message><source>Stop</source><translation>Stopp</translation></message>
<message><source>Stop search</source><translation>Suche stoppen</translation></message>
<message><source>Open…</source><translation>Öffnen…</translation></message>
<message><source>Open a saved search</source><translation>Gespeicherte Suche öffnen</translation></message>
<message><source>Save…</source><translation>Speichern…</translation></message>
<message><source>Save this search</source><translation>Diese Suche speichern</translation></message>
<message><source>Progress of the search</source><translation>Fortschritt der Suche</translation></message>
<message><source>Go on</source><translation>Weitermachen</translation></message>
<message><source>Resume</source><translation>Fortsetzen</translation></message>
</context>
<context>
<name>shelf::SearchField</name>
<message><source>Search books and readers</source><translation>Bücher und Leser suchen</translation></message>
<message><source>Search</source><translation>Suchen</translation></message>
<message><source>Clear the search</source><translation>Suche leeren</translation></message>
<message><source>Search hits</source><translation>Suchtreffer</translation></message>
<message><source>Search books, readers and help</source><translation>Bücher, Leser und Hilfe durchsuchen</translation></message>
</context>
<context>
<name>shelf::SearchForm</name>
<message><source>Model to search</source><translation>Modell für die Suche</translation></message>
<message><source>As on the Training page</source><translation>Wie auf der Seite „Training“</translation></message>
<message><source>good for %1</source><translation>gut für: %1</translation></message>
<message><source>The settings that all trials share; the split and its seed are theirs too</source><translation>Die Einstellungen, die allen Versuchen gemeinsam sind; auch die Aufteilung und ihr Startwert gelten für alle</translation></message>
<message><source>Parameters to vary</source><translation>Zu variierende Parameter</translation></message>
<message><source>Method</source><translation>Verfahren</translation></message>
<message><source>Random</source><translation>Zufällig</translation></message>
<message><source>Successive halving</source><translation>Sukzessives Halbieren</translation></message>
<message><source>Every trial is a fresh draw, trained in full</source><translation>Jeder Versuch ist eine neue Ziehung, voll trainiert</translation></message>
<message><source>Many draws get a small share of the epochs (models without epochs: of the ratings), the best third of them three times as much, and so on</source><translation>Viele Ziehungen bekommen einen kleinen Anteil der Epochen (Modelle ohne Epochen: der Bewertungen), das beste Drittel davon dreimal so viel, und so weiter</translation></message>
<message><source>Judged by</source><translation>Beurteilt nach</translation></message>
<message><source>Always on the validation part; the test part stays shut</source><translation>Immer auf dem Validierungsteil; der Testteil bleibt verschlossen</translation></message>
<message><source>Trials</source><extracomment>How many trials a search makes</extracomment><translation>Versuche</translation></message>
<message><source>until the time is up</source><translation>bis die Zeit um ist</translation></message>
<message><source>Different settings to try</source><translation>Verschiedene Einstellungen, die versucht werden</translation></message>
<message><source>Minutes</source><translation>Minuten</translation></message>
<message><source>no limit</source><translation>unbegrenzt</translation></message>
<message><source>Training time after which the search ends, pauses left out</source><translation>Trainingszeit, nach der die Suche endet, ohne Pausen</translation></message>
<message><source>Model</source><translation>Modell</translation></message>
</context>
<context>
<name>shelf::SearchJob</name>
<message><source>trial %1 of %2</source><translation>Versuch %1 von %2</translation></message>
<message><source>trial %1</source><translation>Versuch %1</translation></message>
<message><source>Searching settings of %1</source><translation>Suche nach Einstellungen für %1</translation></message>
</context>
<context>
<name>shelf::SearchJournal</name>
<message><source>Keeping the search</source><translation>Aufbewahren der Suche</translation></message>
<message><source>Tidying kept searches</source><translation>Aufräumen aufbewahrter Suchen</translation></message>
</context>
<context>
<name>shelf::SearchPanel</name>
<message><source>A search is running</source><translation>Eine Suche läuft</translation></message>
<message><source>Stop it, then open the other one</source><translation>Stoppen Sie sie, und öffnen Sie dann die andere</translation></message>
<message><source>Open search</source><translation>Suche öffnen</translation></message>
<message><source>Search (*.json)</source><translation>Suche (*.json)</translation></message>
<message><source>Reading %1</source><translation>Lesen von %1</translation></message>
<message><source>Save search</source><translation>Suche speichern</translation></message>
<message numerus="yes"><source>Complete: %Ln trial(s).</source><translation><numerusform>Vollständig: %Ln Versuch.</numerusform><numerusform>Vollständig: %Ln Versuche.</numerusform></translation></message>
<message numerus="yes"><source>The time is up after %Ln trial(s). More minutes go on.</source><translation><numerusform>Die Zeit ist nach %Ln Versuch um. Mit mehr Minuten geht es weiter.</numerusform><numerusform>Die Zeit ist nach %Ln Versuchen um. Mit mehr Minuten geht es weiter.</numerusform></translation></message>
<message numerus="yes"><source>All different settings are tried: %Ln trial(s).</source><translation><numerusform>Alle verschiedenen Einstellungen sind versucht: %Ln Versuch.</numerusform><numerusform>Alle verschiedenen Einstellungen sind versucht: %Ln Versuche.</numerusform></translation></message>
<message numerus="yes"><source>Stopped after %Ln trial(s); Go on continues.</source><translation><numerusform>Nach %Ln Versuch gestoppt; „Weitermachen“ setzt fort.</numerusform><numerusform>Nach %Ln Versuchen gestoppt; „Weitermachen“ setzt fort.</numerusform></translation></message>
<message><source>Stopping…</source><translation>Wird gestoppt…</translation></message>
<message numerus="yes"><source>Paused after %Ln trial(s).</source><translation><numerusform>Nach %Ln Versuch angehalten.</numerusform><numerusform>Nach %Ln Versuchen angehalten.</numerusform></translation></message>
<message numerus="yes"><source>%Ln trial(s) done.</source><translation><numerusform>%Ln Versuch fertig.</numerusform><numerusform>%Ln Versuche fertig.</numerusform></translation></message>
<message><source>Open some ratings in the library first.</source><translation>Öffnen Sie zuerst Bewertungen in der Bibliothek.</translation></message>
<message><source>The vectors that are open came without ratings, from which a model would learn: open some in the library first.</source><translation>Die geöffneten Vektoren kamen ohne Bewertungen, aus denen ein Modell lernen würde: Öffnen Sie zuerst welche in der Bibliothek.</translation></message>
<message><source>Trials are judged on the validation part; the test part stays shut.</source><translation>Versuche werden auf dem Validierungsteil beurteilt; der Testteil bleibt verschlossen.</translation></message>
</context>
<context>
<name>shelf::SearchResults</name>
<message><source>No trials yet</source><translation>Noch keine Versuche</translation></message>
<message><source>A search trains a model with many settings and keeps score. Its trials stand here as lines and as a table: one axis a parameter, the result at the right.</source><translation>Eine Suche trainiert ein Modell mit vielen Einstellungen und hält die Ergebnisse fest. Ihre Versuche stehen hier als Linien und als Tabelle: eine Achse je Parameter, das Ergebnis rechts.</translation></message>
<message><source>Use these settings</source><translation>Diese Einstellungen verwenden</translation></message>
<message><source>Puts the selected trial's settings, or the best trial's, into the form of the Training page</source><translation>Übernimmt die Einstellungen des ausgewählten oder des besten Versuchs ins Formular der Seite „Training“</translation></message>
<message><source>Train it</source><translation>Trainieren</translation></message>
<message><source>Trains the selected trial's settings, or the best trial's, in full as a run</source><translation>Trainiert die Einstellungen des ausgewählten oder des besten Versuchs voll, als Lauf</translation></message>
<message><source>Lift all brushes</source><translation>Alle Bereichsfilter aufheben</translation></message>
<message><source>Show all trials again (Esc)</source><translation>Alle Versuche wieder zeigen (Esc)</translation></message>
<message><source>Copy trials</source><translation>Versuche kopieren</translation></message>
<message><source>Copy the table as tab-separated text</source><translation>Die Tabelle als tabulatorgetrennten Text kopieren</translation></message>
<message><source>Save trials</source><translation>Versuche speichern</translation></message>
<message><source>Save the table as CSV</source><translation>Die Tabelle als CSV speichern</translation></message>
<message><source>Save picture of the trials</source><translation>Bild der Versuche speichern</translation></message>
<message><source>Save the picture as PNG, SVG or PDF</source><translation>Das Bild als PNG, SVG oder PDF speichern</translation></message>
<message><source>Trials</source><extracomment>The table of the trials of a search</extracomment><translation>Versuche</translation></message>
</context>
<context>
<name>shelf::SearchSpaceModel</name>
<message><source>%1 to %2, log</source><translation>%1 bis %2, log</translation></message>
<message><source>%1 to %2</source><translation>%1 bis %2</translation></message>
<message><source>Vary</source><extracomment>Header of a column: the settings that a search varies (a verb, said to the person)</extracomment><translation>Variieren</translation></message>
<message><source>Over</source><extracomment>Header of a column: the values over which a setting is varied</extracomment><translation>Bereich</translation></message>
<message><source>%1
A range as 8:128 or 8:128:log, or values as 16,32,64; F2 edits.</source><translation>%1
Ein Bereich wie 8:128 oder 8:128:log, oder Werte wie 16,32,64; F2 bearbeitet.</translation></message>
</context>
<context>
<name>shelf::SearchesPart</name>
<message><source>the search for settings</source><translation>die Suche nach Einstellungen</translation></message>
</context>
<context>
<name>shelf::SelectionDesk</name>
<message><source>Looking through the books</source><translation>Durchsehen der Bücher</translation></message>
<message><source>Comparing the selection with the library</source><translation>Vergleichen der Auswahl mit der Bibliothek</translation></message>
<message><source>Measuring the predictions book by book</source><translation>Messen der Vorhersagen Buch für Buch</translation></message>
</context>
<context>
<name>shelf::SelectionPanel</name>
<message><source>Tag</source><translation>Schlagwort</translation></message>
<message><source>Selection</source><translation>Auswahl</translation></message>
<message><source>Name for the selected books</source><translation>Name für die ausgewählten Bücher</translation></message>
<message><source>Name these books</source><translation>Diese Bücher benennen</translation></message>
<message><source>Keep the selected books under this name; a book may have several</source><translation>Die ausgewählten Bücher unter diesem Namen merken; ein Buch kann mehrere haben</translation></message>
<message><source>What sets the selection apart</source><translation>Was die Auswahl abhebt</translation></message>
<message><source>Find in the list</source><translation>In der Liste suchen</translation></message>
<message><source>Copy the list with its headers</source><translation>Liste mit Überschriften kopieren</translation></message>
<message><source>Save the list as CSV</source><translation>Liste als CSV speichern</translation></message>
<message><source>Selected books</source><translation>Ausgewählte Bücher</translation></message>
<message><source>The books that you select on the map are listed here: draw around some with the lasso, or pick a range in a histogram</source><translation>Hier stehen die Bücher, die Sie auf der Karte auswählen: Umfahren Sie welche mit dem Lasso, oder wählen Sie einen Bereich in einem Histogramm</translation></message>
<message><source>Take the lasso</source><translation>Lasso nehmen</translation></message>
<message numerus="yes"><source>%Ln book(s) selected</source><translation><numerusform>%Ln Buch ausgewählt</numerusform><numerusform>%Ln Bücher ausgewählt</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) inside the filter</source><translation><numerusform>%Ln Buch innerhalb des Filters</numerusform><numerusform>%Ln Bücher innerhalb des Filters</numerusform></translation></message>
<message><source>Nothing is selected</source><translation>Nichts ist ausgewählt</translation></message>
<message numerus="yes"><source>%1, %Ln of them hidden by the filter</source><translation><numerusform>%1, %Ln davon vom Filter verborgen</numerusform><numerusform>%1, %Ln davon vom Filter verborgen</numerusform></translation></message>
<message><source>%1; the first %2 are listed</source><translation>%1; die ersten %2 sind aufgeführt</translation></message>
<message><source>mean %1</source><translation>Mittelwert %1</translation></message>
<message><source>%1 – %2</source><comment>years</comment><translation>%1 – %2</translation></message>
<message><source>What sets a selection apart from the library stands here</source><translation>Hier steht, was eine Auswahl von der Bibliothek abhebt</translation></message>
<message><source>Comparing with the other books</source><translation>Vergleichen mit den anderen Büchern</translation></message>
<message><source>Nothing sets these books apart: what they have, others have as often</source><translation>Nichts hebt diese Bücher ab: Was sie haben, haben andere ebenso oft</translation></message>
</context>
<context>
<name>shelf::SelectionSide</name>
<message><source>Save the list</source><translation>Liste speichern</translation></message>
<message><source>name books “%1”</source><translation>Bücher als „%1“ benennen</translation></message>
<message><source>rename “%1”</source><translation>„%1“ umbenennen</translation></message>
<message><source>delete “%1”</source><translation>„%1“ löschen</translation></message>
<message><source>These books have no numbers to filter by: no years, no ratings</source><translation>Diese Bücher haben keine Zahlen zum Filtern: keine Jahre, keine Bewertungen</translation></message>
<message><source>The years and ratings of the books stand here, to pick a range from</source><translation>Hier stehen Jahre und Bewertungen der Bücher, um einen Bereich daraus zu wählen</translation></message>
<message><source>Save the tags</source><translation>Schlagwörter speichern</translation></message>
<message><source>Read tags from a table</source><translation>Schlagwörter aus einer Tabelle lesen</translation></message>
<message><source>Tables (*.csv *.tsv *.txt)</source><translation>Tabellen (*.csv *.tsv *.txt)</translation></message>
<message><source>All files (*)</source><translation>Alle Dateien (*)</translation></message>
<message><source>Reading tags</source><translation>Lesen der Schlagwörter</translation></message>
<message><source>read tags from a table</source><translation>Schlagwörter aus einer Tabelle lesen</translation></message>
</context>
<context>
<name>shelf::ServeDialog</name>
<message><source>Serve this run</source><translation>Diesen Lauf bereitstellen</translation></message>
<message><source>Programs on this computer can ask the run for recommendations and nearest books over HTTP, as long as Shelfspace is open. No other computer can.</source><translation>Programme auf diesem Computer können den Lauf über HTTP nach Empfehlungen und nächsten Büchern fragen, solange Shelfspace geöffnet ist. Kein anderer Computer kann das.</translation></message>
<message><source>&amp;Last calls</source><translation>&amp;Letzte Aufrufe</translation></message>
<message><source>Run that is served</source><translation>Bereitgestellter Lauf</translation></message>
<message><source>Port</source><translation>Port</translation></message>
<message><source>any that is free</source><translation>beliebiger freier</translation></message>
<message><source>&amp;Start</source><translation>&amp;Starten</translation></message>
<message><source>Address</source><translation>Adresse</translation></message>
<message><source>&amp;Copy</source><translation>&amp;Kopieren</translation></message>
<message><source>Puts the address on the clipboard</source><translation>Legt die Adresse in die Zwischenablage</translation></message>
<message><source>What is wrong</source><translation>Was nicht stimmt</translation></message>
<message><source>Run</source><translation>Lauf</translation></message>
<message><source>&amp;Port</source><translation>&amp;Port</translation></message>
<message><source>Last calls</source><translation>Letzte Aufrufe</translation></message>
<message><source>What can be &amp;asked</source><translation>Was sich &amp;abfragen lässt</translation></message>
<message><source>Opens the list of addresses in the browser while the run is served</source><translation>Öffnet die Liste der Adressen im Browser, während der Lauf bereitgestellt ist</translation></message>
<message><source>Close</source><translation>Schließen</translation></message>
<message><source>There is none yet: train a model first</source><translation>Noch gibt es keinen: Trainieren Sie zuerst ein Modell</translation></message>
<message><source>&amp;Stop</source><translation>&amp;Stoppen</translation></message>
<message><source>starting…</source><translation>wird gestartet…</translation></message>
<message><source>ending…</source><translation>wird beendet…</translation></message>
<message><source>not served</source><translation>nicht bereitgestellt</translation></message>
</context>
<context>
<name>shelf::ServedCallsModel</name>
<message><source>Time</source><translation>Zeit</translation></message>
<message><source>Call</source><translation>Aufruf</translation></message>
<message><source>Status</source><translation>Status</translation></message>
<message><source>ms</source><translation>ms</translation></message>
</context>
<context>
<name>shelf::Session</name>
<message><source>%1 (%2)</source><translation>%1 (%2)</translation></message>
<message><source>run</source><translation>Lauf</translation></message>
<message><source>%1 #%2</source><translation>%1 #%2</translation></message>
</context>
<context>
<name>shelf::SettingsForm</name>
<message><source>%1 to %2.</source><translation>%1 bis %2.</translation></message>
<message><source>Of %1.</source><translation>Eines von: %1.</translation></message>
<message><source>Model</source><translation>Modell</translation></message>
<message><source>Training</source><translation>Training</translation></message>
<message><source>Data</source><translation>Daten</translation></message>
<message><source>Settings</source><translation>Einstellungen</translation></message>
<message><source>Advanced settings</source><translation>Erweiterte Einstellungen</translation></message>
<message><source>Reset all</source><translation>Alle zurücksetzen</translation></message>
<message><source>Reset all settings to the preset</source><translation>Alle Einstellungen auf die Voreinstellung zurücksetzen</translation></message>
<message><source>Reset %1</source><translation>%1 zurücksetzen</translation></message>
<message><source>Back to %1, the preset's value</source><translation>Zurück zu %1, dem Wert der Voreinstellung</translation></message>
<message><source>none</source><translation>keine</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
<message><source>Point at a setting to read what it means. Settings in bold differ from the preset.</source><translation>Zeigen Sie auf eine Einstellung, um zu lesen, was sie bedeutet. Fette Einstellungen weichen von der Voreinstellung ab.</translation></message>
</context>
<context>
<name>shelf::ShyMenuBar</name>
<message><source>Menus</source><translation>Menüs</translation></message>
</context>
<context>
<name>shelf::SideBySide</name>
<message><source>Choosing books by several runs</source><translation>Auswahl von Büchern durch mehrere Läufe</translation></message>
<message><source>Choosing books by a blend</source><translation>Auswahl von Büchern durch eine Mischung</translation></message>
<message><source>Blend</source><translation>Mischung</translation></message>
</context>
<context>
<name>shelf::SideBySidePanel</name>
<message><source>Several models need two runs</source><translation>Mehrere Modelle brauchen zwei Läufe</translation></message>
<message><source>Train another model on these data, or open its run, to see what each of them recommends to the same reader.</source><translation>Trainieren Sie mit diesen Daten ein weiteres Modell, oder öffnen Sie seinen Lauf, um zu sehen, was jedes davon demselben Leser empfiehlt.</translation></message>
<message><source>Go to Training</source><translation>Zum Training</translation></message>
<message><source>Lists of several models</source><translation>Listen mehrerer Modelle</translation></message>
<message><source>Number of books in each list</source><translation>Anzahl der Bücher je Liste</translation></message>
<message><source>How many books each model recommends</source><translation>Wie viele Bücher jedes Modell empfiehlt</translation></message>
<message><source>Add a run</source><translation>Lauf hinzufügen</translation></message>
<message><source>One more list: at most %1, and as many as there are trained runs</source><translation>Eine Liste mehr: höchstens %1 und so viele, wie es trainierte Läufe gibt</translation></message>
<message><source>Blend</source><translation>Mischung</translation></message>
<message><source>One list of all these models together, by weights that you give</source><translation>Eine gemeinsame Liste all dieser Modelle, nach Gewichten, die Sie vergeben</translation></message>
<message><source>Order is rank-biased overlap: 1 is the same list, 0 no book in common; the top weighs most</source><translation>Die Reihenfolge wird als Rank-Biased Overlap verglichen: 1 ist dieselbe Liste, 0 kein gemeinsames Buch; die Spitze zählt am meisten</translation></message>
<message><source>Recommended</source><translation>Empfohlen</translation></message>
<message><source>Run of list %1</source><translation>Lauf der Liste %1</translation></message>
<message><source>Remove the list of %1</source><translation>Liste von %1 entfernen</translation></message>
<message><source>Remove the blend</source><translation>Mischung entfernen</translation></message>
<message><source>No book that this reader has not rated passes the filters.</source><translation>Kein Buch, das dieser Leser nicht bewertet hat, passiert die Filter.</translation></message>
<message><source>Books by %1</source><translation>Bücher von %1</translation></message>
<message><source>Weight of %1</source><translation>Gewicht von %1</translation></message>
</context>
<context>
<name>shelf::SideBySideWords</name>
<message><source>%1 and %2 (%3 of %4, order %5)</source><translation>%1 und %2 (%3 von %4, Reihenfolge %5)</translation></message>
<message numerus="yes"><source>%1 and %2 share %3 of %Ln book(s); alike in order: %4 of 1.</source><translation><numerusform>%1 und %2 haben %3 von %Ln Buch gemeinsam; gleich in der Reihenfolge: %4 von 1.</numerusform><numerusform>%1 und %2 haben %3 von %Ln Büchern gemeinsam; gleich in der Reihenfolge: %4 von 1.</numerusform></translation></message>
<message numerus="yes"><source>All lists share %1 of %Ln book(s). Most alike: %2. Least: %3.</source><translation><numerusform>Alle Listen haben %1 von %Ln Buch gemeinsam. Am ähnlichsten: %2. Am wenigsten: %3.</numerusform><numerusform>Alle Listen haben %1 von %Ln Büchern gemeinsam. Am ähnlichsten: %2. Am wenigsten: %3.</numerusform></translation></message>
<message><source>%1 of %2 shared</source><translation>%1 von %2 gemeinsam</translation></message>
<message numerus="yes"><source>%1 of %Ln book(s) are also in the list of %2, at the left. Alike in order: %3, where 1 is the same list and 0 no book in common; the top weighs most (rank-biased overlap, persistence %4).</source><translation><numerusform>%1 von %Ln Buch auch in der Liste von %2, links. Gleich in der Reihenfolge: %3, wobei 1 dieselbe Liste ist und 0 kein gemeinsames Buch; die Spitze zählt am meisten (Rank-Biased Overlap, Persistenz %4).</numerusform><numerusform>%1 von %Ln Büchern auch in der Liste von %2, links. Gleich in der Reihenfolge: %3, wobei 1 dieselbe Liste ist und 0 kein gemeinsames Buch; die Spitze zählt am meisten (Rank-Biased Overlap, Persistenz %4).</numerusform></translation></message>
<message><source>%1 of %2 in the other lists</source><translation>%1 von %2 in den anderen Listen</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
<message numerus="yes"><source>%1 of %Ln book(s) of the blend are in at least one of the other lists (%2). What is in none can still rank high with several of the models.</source><translation><numerusform>%1 von %Ln Buch der Mischung in mindestens einer der anderen Listen (%2). Was in keiner ist, kann bei mehreren der Modelle dennoch weit oben stehen.</numerusform><numerusform>%1 von %Ln Büchern der Mischung in mindestens einer der anderen Listen (%2). Was in keiner ist, kann bei mehreren der Modelle dennoch weit oben stehen.</numerusform></translation></message>
<message numerus="yes"><source>%Ln hit(s)</source><translation><numerusform>%Ln Treffer</numerusform><numerusform>%Ln Treffer</numerusform></translation></message>
<message><source>Rating</source><translation>Bewertung</translation></message>
<message><source>Both</source><translation>Beide</translation></message>
<message><source>Score</source><translation>Punktwert</translation></message>
<message><source>Both readers' wishes, in standard deviations above the mean of all books</source><translation>Die Wünsche beider Leser, in Standardabweichungen über dem Mittelwert aller Bücher</translation></message>
<message><source>The rating that the model expects, on the scale of %1 to %2. A figure beyond it is shown as its end; books are ranked by the model's own</source><translation>Die Bewertung, die das Modell erwartet, auf der Skala von %1 bis %2. Ein Wert jenseits davon erscheint als deren Ende; geordnet werden Bücher nach dem eigenen Wert des Modells</translation></message>
<message><source>The model's own score: higher is better, nothing more; scores of two models cannot be compared</source><translation>Der eigene Punktwert des Modells: Höher ist besser, sonst nichts; Punktwerte zweier Modelle sind nicht vergleichbar</translation></message>
<message><source>1 is a book that every run puts first, by the weights; see how scores are combined</source><translation>1 ist ein Buch, das jeder Lauf an die erste Stelle setzt, nach den Gewichten; siehe, wie Punktwerte kombiniert werden</translation></message>
<message><source>How many standard deviations above the mean of all candidates, by the weights</source><translation>Wie viele Standardabweichungen über dem Mittelwert aller Kandidaten, nach den Gewichten</translation></message>
<message><source>Knows nothing of this reader, all of whose ratings are held out: chosen by these, as for a new reader.</source><translation>Weiß nichts über diesen Leser, dessen Bewertungen alle zurückgehalten sind: danach gewählt, wie für einen neuen Leser.</translation></message>
<message><source>By ranks</source><translation>Nach Rängen</translation></message>
<message><source>By standardized scores</source><translation>Nach standardisierten Punktwerten</translation></message>
<message><source>By place alone: the weighted mean of 61 / (60 + place), 1 for what every run puts first (reciprocal rank fusion). By how much a model prefers a book does not count.</source><translation>Nur nach dem Platz: das gewichtete Mittel von 61 / (60 + Platz), 1 für das, was jeder Lauf an die erste Stelle setzt (Reciprocal Rank Fusion). Um wie viel ein Modell ein Buch vorzieht, zählt nicht.</translation></message>
<message><source>Each run's scores with mean 0 and standard deviation 1 over the reader's candidates, in the weighted mean. By how much a model prefers a book counts.</source><translation>Die Punktwerte jedes Laufs mit Mittelwert 0 und Standardabweichung 1 über die Kandidaten des Lesers, im gewichteten Mittel. Um wie viel ein Modell ein Buch vorzieht, zählt.</translation></message>
<message><source>Blend %1, ranks</source><translation>Mischung %1, Ränge</translation></message>
<message><source>Blend %1, standardized</source><translation>Mischung %1, standardisiert</translation></message>
<message><source>%1 (%2 to %3)</source><translation>%1 (%2 bis %3)</translation></message>
<message><source>NDCG@%1 %2 against %3 of %4, its best part</source><translation>NDCG@%1 %2 gegenüber %3 von %4, ihrem besten Teil</translation></message>
<message><source>The newest blend ranks better: %1, and beyond its interval. Weights that were chosen by these figures look better here than on new ratings.</source><translation>Die neueste Mischung ergibt eine bessere Rangfolge: %1, und außerhalb ihres Intervalls. Gewichte, die nach diesen Kennzahlen gewählt wurden, sehen hier besser aus als auf neuen Bewertungen.</translation></message>
<message><source>The newest blend ranks worse: %1.</source><translation>Die neueste Mischung ergibt eine schlechtere Rangfolge: %1.</translation></message>
<message><source>No difference to rely on: %1, within its interval.</source><translation>Kein verlässlicher Unterschied: %1, innerhalb ihres Intervalls.</translation></message>
<message><source>All weights are 0: give one run a weight.</source><translation>Alle Gewichte sind 0: Geben Sie einem Lauf ein Gewicht.</translation></message>
<message><source>These runs hold out different ratings, so no figure would judge them all: train them with the same split and seed to measure a blend.</source><translation>Diese Läufe halten verschiedene Bewertungen zurück, daher würde keine Kennzahl alle beurteilen: Trainieren Sie sie mit derselben Aufteilung und demselben Startwert, um eine Mischung zu messen.</translation></message>
<message><source>Nothing is held out, so nothing can be measured: train with a split.</source><translation>Nichts ist zurückgehalten, daher lässt sich nichts messen: Trainieren Sie mit einer Aufteilung.</translation></message>
</context>
<context>
<name>shelf::SimilarPanel</name>
<message><source>Similar readers</source><translation>Ähnliche Leser</translation></message>
<message><source>Recommend books for both</source><translation>Bücher für beide empfehlen</translation></message>
<message><source>No other reader of the training part has rated a book that this reader rated.</source><translation>Kein anderer Leser des Trainingsteils hat ein Buch bewertet, das dieser Leser bewertet hat.</translation></message>
<message><source>Readers are compared once a model is trained.</source><translation>Leser werden verglichen, sobald ein Modell trainiert ist.</translation></message>
</context>
<context>
<name>shelf::SimilarReadersModel</name>
<message><source>Reader</source><translation>Leser</translation></message>
<message><source>Alike</source><translation>Ähnlich</translation></message>
<message><source>Cosine of the two reader vectors: 1 is the same direction</source><translation>Kosinus der beiden Leservektoren: 1 ist dieselbe Richtung</translation></message>
<message><source>Share of books in common, as the cosine of the two sets; few in common count less</source><translation>Anteil gemeinsamer Bücher, als Kosinus der beiden Mengen; wenige gemeinsame zählen weniger</translation></message>
<message><source>In common</source><extracomment>Header: how many books both readers rated</extracomment><translation>Gemeinsam</translation></message>
<message><source>Double click or Enter shows this reader</source><translation>Doppelklick oder Eingabe zeigt diesen Leser</translation></message>
</context>
<context>
<name>shelf::SliceMembersModel</name>
<message><source>Book</source><translation>Buch</translation></message>
<message><source>Reader</source><translation>Leser</translation></message>
<message><source>Held out</source><translation>Zurückgehalten</translation></message>
<message><source>Figure</source><translation>Kennzahl</translation></message>
<message><source>Listed</source><comment>header: share of held-out books that stand in a list</comment><translation>In Listen</translation></message>
</context>
<context>
<name>shelf::SlicesModel</name>
<message><source>Slice</source><translation>Teilmenge</translation></message>
<message><source>▼ %1</source><translation>▼ %1</translation></message>
<message><source>Figure</source><translation>Kennzahl</translation></message>
<message><source>With its 95 % interval, by a bootstrap over readers; the line is that of all</source><translation>Mit 95-%-Intervall, durch ein Bootstrap über Leser; die Linie ist der Wert aller</translation></message>
<message><source>p, corrected</source><translation>p, korrigiert</translation></message>
<message><source>How often chance alone puts a slice as far from all, corrected for all slices of this table (Holm)</source><translation>Wie oft Zufall allein eine Teilmenge so weit von allen entfernt, korrigiert für alle Teilmengen dieser Tabelle (Holm)</translation></message>
<message><source>Readers</source><translation>Leser</translation></message>
<message numerus="yes"><source>%Ln rating(s)</source><translation><numerusform>%Ln Bewertung</numerusform><numerusform>%Ln Bewertungen</numerusform></translation></message>
<message numerus="yes"><source>%Ln held-out book(s)</source><translation><numerusform>%Ln zurückgehaltenes Buch</numerusform><numerusform>%Ln zurückgehaltene Bücher</numerusform></translation></message>
<message numerus="yes"><source>%Ln reader(s)</source><translation><numerusform>%Ln Leser</numerusform><numerusform>%Ln Leser</numerusform></translation></message>
<message><source>%1 [%2, %3]</source><translation>%1 [%2; %3]</translation></message>
<message><source>Worse than all, beyond chance</source><translation>Schlechter als alle, über den Zufall hinaus</translation></message>
<message><source>Of</source><comment>header: which kind of slices</comment><translation>Von</translation></message>
<message><source>Listed</source><comment>header: share of held-out books that stand in a list</comment><translation>In Listen</translation></message>
<message><source>Less all</source><comment>header: the figure less that of all readers or books</comment><translation>Minus alle</translation></message>
<message><source>Mean over</source><comment>header of a count: over how many books or ratings the mean is taken</comment><translation>Mittel über</translation></message>
</context>
<context>
<name>shelf::SlicesPanel</name>
<message><source>Slices</source><translation>Teilmengen</translation></message>
<message><source>Who is in the slice</source><translation>Wer in der Teilmenge ist</translation></message>
<message><source>Show all on the map</source><translation>Alle auf der Karte zeigen</translation></message>
<message><source>Slices of readers or of books</source><translation>Teilmengen von Lesern oder Büchern</translation></message>
<message><source>Readers are told by their own lists. Of a book only the share of its held-out readers in whose list it stands can be told: the two cannot be held against each other.</source><translation>Leser werden nach ihren eigenen Listen beurteilt. Bei einem Buch lässt sich nur sagen, bei welchem Anteil seiner zurückgehaltenen Leser es in der Liste steht: Beides lässt sich nicht gegeneinanderhalten.</translation></message>
<message><source>Readers</source><translation>Leser</translation></message>
<message><source>Books</source><translation>Bücher</translation></message>
<message><source>Filter slices</source><translation>Teilmengen filtern</translation></message>
<message><source>Choose a slice to see who is in it.</source><translation>Wählen Sie eine Teilmenge, um zu sehen, wer darin ist.</translation></message>
<message><source>Here stands where a run fails: its figure by readers and books of all kinds, worst first. It is worked out when you want it, as much work as measuring its ranking, and kept while the run is open.</source><translation>Hier steht, wo ein Lauf versagt: seine Kennzahl nach Lesern und Büchern aller Art, die schlechteste zuerst. Sie wird auf Wunsch berechnet, mit so viel Aufwand wie das Messen der Rangfolge, und behalten, solange der Lauf geöffnet ist.</translation></message>
<message><source>There are no slices of this run by this figure.</source><translation>Für diesen Lauf gibt es nach dieser Kennzahl keine Teilmengen.</translation></message>
<message><source>Measure %1 reader by reader</source><translation>%1 Leser für Leser messen</translation></message>
<message><source>%1 is not measured reader by reader.</source><translation>%1 ist nicht Leser für Leser gemessen.</translation></message>
<message><source>%1 predicts no ratings: choose a figure of lists.</source><translation>%1 sagt keine Bewertungen vorher: Wählen Sie eine Kennzahl für Listen.</translation></message>
<message><source>%1: share of held-out books that stand in their reader’s list of ten, %2 of all.</source><translation>%1: Anteil der zurückgehaltenen Bücher, die in der Zehnerliste ihres Lesers stehen, %2 von allen.</translation></message>
<message><source>%1: %2 %3 of all.</source><translation>%1: %2 %3 über alle.</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
<message><source>Only the books of this slice: %1</source><translation>Nur die Bücher dieser Teilmenge: %1</translation></message>
</context>
<context>
<name>shelf::StarDelegate</name>
<message><source>Rating</source><translation>Bewertung</translation></message>
</context>
<context>
<name>shelf::StatisticsModel</name>
<message><source>Dimension</source><translation>Dimension</translation></message>
<message><source>Count</source><translation>Anzahl</translation></message>
<message><source>Mean</source><translation>Mittel</translation></message>
<message><source>Deviation</source><translation>Abweichung</translation></message>
<message><source>Smallest</source><translation>Kleinster</translation></message>
<message><source>25 %</source><translation>25&#x202f;%</translation></message>
<message><source>Median</source><translation>Median</translation></message>
<message><source>75 %</source><translation>75&#x202f;%</translation></message>
<message><source>Largest</source><translation>Größter</translation></message>
</context>
<context>
<name>shelf::SumPanel</name>
<message><source>Book arithmetic</source><translation>Rechnen mit Büchern</translation></message>
<message><source>Add and subtract books: a detective story less a city plus an island. Select a book and press a button.</source><translation>Bücher addieren und subtrahieren: ein Krimi minus eine Stadt plus eine Insel. Wählen Sie ein Buch aus, und drücken Sie eine Schaltfläche.</translation></message>
<message><source>Add</source><translation>Addieren</translation></message>
<message><source>Add the selected book</source><translation>Das ausgewählte Buch addieren</translation></message>
<message><source>Subtract</source><translation>Subtrahieren</translation></message>
<message><source>Subtract the selected book</source><translation>Das ausgewählte Buch subtrahieren</translation></message>
<message><source>Remove</source><translation>Entfernen</translation></message>
<message><source>Take the marked line out of the sum</source><translation>Die markierte Zeile aus der Summe nehmen</translation></message>
<message><source>Clear</source><extracomment>A button (verb): empties a sum of books</extracomment><translation>Leeren</translation></message>
<message><source>Begin anew</source><translation>Neu beginnen</translation></message>
<message><source>Select these books</source><translation>Diese Bücher auswählen</translation></message>
<message><source>Select the nearest books on the map</source><translation>Die nächsten Bücher auf der Karte auswählen</translation></message>
<message><source>Books of the sum</source><translation>Bücher der Summe</translation></message>
<message><source>Books nearest to the sum</source><translation>Der Summe nächste Bücher</translation></message>
<message><source>The books of the sum stand here.</source><translation>Hier stehen die Bücher der Summe.</translation></message>
<message><source>The books nearest to the sum are listed here.</source><translation>Hier stehen die Bücher, die der Summe am nächsten sind.</translation></message>
<message><source>Enter or a double click selects a book</source><translation>Eingabe oder Doppelklick wählt ein Buch aus</translation></message>
<message><source>Nearest to the sum</source><translation>Der Summe am nächsten</translation></message>
<message><source>Product</source><translation>Produkt</translation></message>
<message><source>Distance</source><translation>Distanz</translation></message>
<message><source>Add %1</source><translation>%1 addieren</translation></message>
<message><source>Select a book first</source><translation>Wählen Sie zuerst ein Buch aus</translation></message>
<message><source>Subtract %1</source><translation>%1 subtrahieren</translation></message>
</context>
<context>
<name>shelf::SuspectsModel</name>
<message><source>Reader</source><translation>Leser</translation></message>
<message><source>Books</source><translation>Bücher</translation></message>
<message><source>Ratings</source><translation>Bewertungen</translation></message>
<message><source>Why</source><translation>Warum</translation></message>
</context>
<context>
<name>shelf::TagsPanel</name>
<message><source>Tags</source><translation>Schlagwörter</translation></message>
<message><source>Enter or a double click selects the books of a tag; F2 renames it</source><translation>Eingabe oder Doppelklick wählt die Bücher eines Schlagworts aus; F2 benennt es um</translation></message>
<message><source>Select</source><translation>Auswählen</translation></message>
<message><source>Select the books of the marked tag on the map</source><translation>Die Bücher des markierten Schlagworts auf der Karte auswählen</translation></message>
<message><source>Show only</source><translation>Nur diese zeigen</translation></message>
<message><source>Narrow the map to the books of the marked tag; the arrow above leads back</source><translation>Die Karte auf die Bücher des markierten Schlagworts eingrenzen; der Pfeil oben führt zurück</translation></message>
<message><source>Color by tag</source><translation>Nach Schlagwort färben</translation></message>
<message><source>Give the books of each tag a color</source><translation>Den Büchern jedes Schlagworts eine Farbe geben</translation></message>
<message><source>Rename</source><translation>Umbenennen</translation></message>
<message><source>Give the marked tag another name (F2)</source><translation>Dem markierten Schlagwort einen anderen Namen geben (F2)</translation></message>
<message><source>Delete</source><translation>Löschen</translation></message>
<message><source>Delete the marked tag; its books stay (Delete)</source><translation>Das markierte Schlagwort löschen; seine Bücher bleiben (Entf)</translation></message>
<message><source>Undo</source><translation>Rückgängig</translation></message>
<message><source>Read table...</source><translation>Tabelle lesen...</translation></message>
<message><source>Add tags from a table with the columns id and tag</source><translation>Schlagwörter aus einer Tabelle mit den Spalten id und tag hinzufügen</translation></message>
<message><source>Save table...</source><translation>Tabelle speichern...</translation></message>
<message><source>Write all tags as a table: id, title, tag</source><translation>Alle Schlagwörter als Tabelle schreiben: id, title, tag</translation></message>
<message><source>Select books on the map and give them a name under Selection: tags are kept with these data, and books can be colored, filtered and written by them</source><translation>Wählen Sie auf der Karte Bücher aus, und geben Sie ihnen unter „Auswahl“ einen Namen: Schlagwörter werden bei diesen Daten aufbewahrt, und Bücher lassen sich danach färben, filtern und ausgeben</translation></message>
<message><source>Read tags from a table</source><translation>Schlagwörter aus einer Tabelle lesen</translation></message>
<message><source>Tag</source><translation>Schlagwort</translation></message>
<message><source>Books</source><translation>Bücher</translation></message>
<message numerus="yes"><source>%Ln id(s) of it are not in these data</source><translation><numerusform>%Ln ID daraus ist nicht in diesen Daten</numerusform><numerusform>%Ln IDs daraus sind nicht in diesen Daten</numerusform></translation></message>
<message numerus="yes"><source>%Ln id(s) are not in these data; they are kept for others that have them</source><translation><numerusform>%Ln ID ist nicht in diesen Daten; sie wird für andere aufbewahrt, die sie haben</numerusform><numerusform>%Ln IDs sind nicht in diesen Daten; sie werden für andere aufbewahrt, die sie haben</numerusform></translation></message>
<message><source>Nothing to undo</source><translation>Nichts rückgängig zu machen</translation></message>
<message><source>Undo: %1 (Ctrl+Z)</source><translation>Rückgängig: %1 (Strg+Z)</translation></message>
</context>
<context>
<name>shelf::TasteBars</name>
<message><source>Taste by genre</source><translation>Geschmack nach Genre</translation></message>
<message numerus="yes"><source>%1: %Ln book(s), mean %2</source><translation><numerusform>%1: %Ln Buch, Mittelwert %2</numerusform><numerusform>%1: %Ln Bücher, Mittelwert %2</numerusform></translation></message>
<message numerus="yes"><source>%1: %Ln book(s)</source><translation><numerusform>%1: %Ln Buch</numerusform><numerusform>%1: %Ln Bücher</numerusform></translation></message>
</context>
<context>
<name>shelf::TitlesBeside</name>
<message><source>These ratings have no titles; a catalogue, such as books.csv, has them.</source><translation>Diese Bewertungen haben keine Titel; ein Katalog, etwa books.csv, hat sie.</translation></message>
<message><source>These ratings have no titles; %1 lies beside them.</source><translation>Diese Bewertungen haben keine Titel; %1 liegt daneben.</translation></message>
<message><source>Choose a catalogue…</source><translation>Katalog wählen…</translation></message>
<message><source>Add the titles of %1</source><translation>Titel aus %1 hinzufügen</translation></message>
<message><source>Looking for titles</source><translation>Suche nach Titeln</translation></message>
</context>
<context>
<name>shelf::TogetherBar</name>
<message><source>No reader has this id or name</source><translation>Kein Leser hat diese ID oder diesen Namen</translation></message>
<message><source>Together with reader</source><translation>Zusammen mit Leser</translation></message>
<message><source>Second reader</source><translation>Zweiter Leser</translation></message>
<message><source>id or name</source><translation>ID oder Name</translation></message>
<message><source>Books for two: what either has read is left out. Enter takes the name</source><translation>Bücher für zwei: Was einer von beiden gelesen hat, wird ausgelassen. Eingabe übernimmt den Namen</translation></message>
<message><source>How two wishes become one</source><translation>Wie aus zwei Wünschen einer wird</translation></message>
<message><source>Mean of both</source><translation>Mittel beider</translation></message>
<message><source>Nobody displeased</source><translation>Niemand unzufrieden</translation></message>
<message><source>The mean of the two standardized scores</source><translation>Der Mittelwert der beiden standardisierten Punktwerte</translation></message>
<message><source>The lower of the two standardized scores</source><translation>Der niedrigere der beiden standardisierten Punktwerte</translation></message>
</context>
<context>
<name>shelf::TopBar</name>
<message><source>Open</source><translation>Öffnen</translation></message>
<message><source>Recent</source><translation>Zuletzt</translation></message>
<message><source>Recent work</source><translation>Letzte Arbeit</translation></message>
<message><source>Projects, runs and data opened lately</source><translation>Zuletzt geöffnete Projekte, Läufe und Daten</translation></message>
<message><source>Run</source><translation>Lauf</translation></message>
<message><source>The trained run whose model answers on every page</source><translation>Der trainierte Lauf, dessen Modell auf jeder Seite antwortet</translation></message>
<message><source>More</source><translation>Mehr</translation></message>
<message><source>Save project</source><translation>Projekt speichern</translation></message>
<message><source>Export</source><translation>Export</translation></message>
<message><source>Report</source><translation>Bericht</translation></message>
<message><source>Book panel</source><translation>Buchleiste</translation></message>
<message><source>%1 …</source><translation>%1 …</translation></message>
<message><source>No run yet</source><translation>Noch kein Lauf</translation></message>
<message><source>Projects</source><translation>Projekte</translation></message>
<message><source>Runs</source><translation>Läufe</translation></message>
<message><source>Data and vectors</source><translation>Daten und Vektoren</translation></message>
<message><source>Nothing opened yet</source><translation>Noch nichts geöffnet</translation></message>
<message><source>Clear this list</source><translation>Diese Liste leeren</translation></message>
<message><source>All commands (Alt or F10 shows them as a bar)</source><translation>Alle Befehle (Alt oder F10 zeigt sie als Leiste)</translation></message>
</context>
<context>
<name>shelf::Tour</name>
<message><source>It is on the page %1. Open that.</source><translation>Es steht auf der Seite „%1“. Öffnen Sie diese.</translation></message>
<message><source>&amp;Done</source><translation>&amp;Fertig</translation></message>
<message><source>&amp;Skip this</source><translation>Ü&amp;berspringen</translation></message>
<message><source>&amp;Next</source><translation>&amp;Weiter</translation></message>
</context>
<context>
<name>shelf::TrainingDesk</name>
<message><source>%1 goes on as soon as the training before it has ended.</source><translation>%1 wird fortgesetzt, sobald das vorige Training beendet ist.</translation></message>
<message><source>Looking at the split</source><translation>Prüfen der Aufteilung</translation></message>
<message><source>Taken back: %1</source><translation>Zurückgenommen: %1</translation></message>
<message><source>Taken into the form as advised: %1. Train makes a run with it.</source><translation>Wie empfohlen ins Formular übernommen: %1. „Trainieren“ macht einen Lauf daraus.</translation></message>
</context>
<context>
<name>shelf::TrainingJob</name>
<message><source>epoch %1 of %2</source><translation>Epoche %1 von %2</translation></message>
<message><source>Training %1</source><translation>Training von %1</translation></message>
</context>
<context>
<name>shelf::TrainingPage</name>
<message><source>Train</source><translation>Trainieren</translation></message>
<message><source>Train a new run with these settings (Ctrl+R)</source><translation>Einen neuen Lauf mit diesen Einstellungen trainieren (Strg+R)</translation></message>
<message><source>Pause</source><translation>Anhalten</translation></message>
<message><source>Pause or resume training (Space)</source><translation>Training anhalten oder fortsetzen (Leertaste)</translation></message>
<message><source>Stop</source><translation>Stopp</translation></message>
<message><source>Stop training; the run is kept as far as it came</source><translation>Training stoppen; der Lauf wird behalten, so weit er kam</translation></message>
<message><source>Resume</source><translation>Fortsetzen</translation></message>
<message><source>The preset has replaced settings that you had changed.</source><translation>Die Voreinstellung hat Einstellungen ersetzt, die Sie geändert hatten.</translation></message>
<message><source>%1 removed.</source><translation>%1 entfernt.</translation></message>
</context>
<context>
<name>shelf::TrainingPanel</name>
<message><source>Preset</source><translation>Voreinstellung</translation></message>
<message><source>About this model</source><translation>Über dieses Modell</translation></message>
<message><source>What this model computes, when it is good, and its source</source><translation>Was dieses Modell berechnet, wann es gut ist, und seine Quelle</translation></message>
<message><source>Train</source><translation>Trainieren</translation></message>
<message><source>Pause</source><translation>Anhalten</translation></message>
<message><source>Stop</source><translation>Stopp</translation></message>
<message><source>Progress of training</source><translation>Fortschritt des Trainings</translation></message>
<message><source>Settings of the training</source><translation>Einstellungen des Trainings</translation></message>
</context>
<context>
<name>shelf::TrainingWords</name>
<message><source>less than %1</source><comment>of seconds</comment><translation>weniger als %1</translation></message>
<message><source>%1 started on %2: %3, %4, %5</source><comment>run, data, ratings, readers, books</comment><translation>%1 begonnen mit %2: %3, %4, %5</translation></message>
<message><source>%1 continues %2 to epoch %3</source><translation>%1 setzt %2 bis Epoche %3 fort</translation></message>
<message><source>%1 goes on from %2 with %3: new readers: %4, new books: %5, split: %6</source><translation>%1 baut auf %2 auf, mit %3: neue Leser: %4, neue Bücher: %5, Aufteilung: %6</translation></message>
<message><source>Epoch %1: training loss %2</source><translation>Epoche %1: Trainings-Loss %2</translation></message>
<message><source>%1, the best so far</source><translation>%1, bisher die beste</translation></message>
<message><source>%1 was stopped after %2 s</source><translation>%1 wurde nach %2 s gestoppt</translation></message>
<message><source>%1 is done after %2 s</source><translation>%1 ist nach %2 s fertig</translation></message>
<message numerus="yes"><source>It stopped early: validation had not improved for %Ln epoch(s)</source><translation><numerusform>Vorzeitig beendet: Die Validierung war seit %Ln Epoche nicht besser geworden</numerusform><numerusform>Vorzeitig beendet: Die Validierung war seit %Ln Epochen nicht besser geworden</numerusform></translation></message>
<message><source>Stopping after this batch…</source><translation>Stoppt nach diesem Batch…</translation></message>
<message><source>Paused</source><translation>Angehalten</translation></message>
<message><source>There are no ratings to train on yet: open some in the library.</source><translation>Noch gibt es keine Bewertungen zum Trainieren: Öffnen Sie welche in der Bibliothek.</translation></message>
<message><source>The vectors that are open came without ratings, from which a model would learn.</source><translation>Die geöffneten Vektoren kamen ohne Bewertungen, aus denen ein Modell lernen würde.</translation></message>
<message><source>Ready to train on %1.</source><translation>Bereit zum Training mit %1.</translation></message>
<message><source>Settings have changed since %1. Train makes a new run.</source><translation>Seit %1 haben sich Einstellungen geändert. „Trainieren“ macht einen neuen Lauf.</translation></message>
<message><source>%1 took %2 s.</source><translation>%1 brauchte %2 s.</translation></message>
<message><source>Epoch %1 of %2</source><translation>Epoche %1 von %2</translation></message>
<message><source>%1 left</source><translation>noch %1</translation></message>
<message><source>These vectors came without ratings</source><translation>Diese Vektoren kamen ohne Bewertungen</translation></message>
<message><source>A model learns from ratings of books by readers. Vectors that were made elsewhere are ready as they are: their map, groups, sums and nearest books are on the Map page.</source><translation>Ein Modell lernt aus Bewertungen von Büchern durch Leser. Vektoren, die anderswo entstanden sind, sind fertig, wie sie sind: Ihre Karte, Gruppen, Summen und nächsten Bücher stehen auf der Seite „Karte“.</translation></message>
<message><source>Open ratings…</source><translation>Bewertungen öffnen…</translation></message>
<message><source>No ratings are open</source><translation>Keine Bewertungen geöffnet</translation></message>
<message><source>A model learns from ratings of books by readers.</source><translation>Ein Modell lernt aus Bewertungen von Büchern durch Leser.</translation></message>
<message><source>Go to Library</source><translation>Zur Bibliothek</translation></message>
<message><source>No run yet</source><translation>Noch kein Lauf</translation></message>
<message><source>Training learns a vector for each book and each reader from the ratings. The loss curves grow here while it learns: you can pause or stop at any time.</source><translation>Das Training lernt aus den Bewertungen für jedes Buch und jeden Leser einen Vektor. Währenddessen wachsen hier die Loss-Kurven: Sie können jederzeit anhalten oder stoppen.</translation></message>
<message><source>Start a first run</source><translation>Ersten Lauf starten</translation></message>
<message><source>%1, validation loss %2</source><comment>epoch and training loss</comment><translation>%1, Validierungs-Loss %2</translation></message>
<message><source>%1, NDCG@10 %2</source><comment>epoch and losses</comment><translation>%1, NDCG@10 %2</translation></message>
<message><source>%1 ratings/s</source><comment>how fast a training goes</comment><translation>%1 Bewertungen/s</translation></message>
</context>
<context>
<name>shelf::TrialsModel</name>
<message><source>Trial</source><translation>Versuch</translation></message>
<message><source>Training</source><translation>Training</translation></message>
<message><source>✓ %1</source><translation>✓ %1</translation></message>
<message><source>Epochs</source><translation>Epochen</translation></message>
<message><source>Seconds</source><translation>Sekunden</translation></message>
<message><source>What went wrong</source><translation>Was nicht gelang</translation></message>
<message><source>best</source><translation>bester</translation></message>
<message><source>failed</source><translation>fehlgeschlagen</translation></message>
</context>
<context>
<name>shelf::UndoBar</name>
<message><source>Undo</source><translation>Rückgängig</translation></message>
</context>
<context>
<name>shelf::UndoRoad</name>
<message><source>&amp;Redo</source><translation>&amp;Wiederholen</translation></message>
<message><source>&amp;Undo</source><translation>&amp;Rückgängig</translation></message>
</context>
<context>
<name>shelf::UnsavedRuns</name>
<message><source>the changes to %1</source><translation>die Änderungen an %1</translation></message>
<message numerus="yes"><source>%Ln run(s)</source><translation><numerusform>%Ln Lauf</numerusform><numerusform>%Ln Läufe</numerusform></translation></message>
<message><source>the search for settings</source><translation>die Suche nach Einstellungen</translation></message>
<message><source>This is under way and would be stopped: %1.</source><translation>Dies ist in Arbeit und würde gestoppt: %1.</translation></message>
<message><source>A training that is stopped keeps its best epoch.</source><translation>Ein gestopptes Training behält seine beste Epoche.</translation></message>
<message><source>A search that is stopped keeps its finished trials.</source><translation>Eine gestoppte Suche behält ihre fertigen Versuche.</translation></message>
<message><source>Not saved: %1.</source><translation>Nicht gespeichert: %1.</translation></message>
<message><source>Save</source><translation>Speichern</translation></message>
<message><source>Save project…</source><translation>Projekt speichern…</translation></message>
<message><source>Keeping what is not saved</source><translation>Aufbewahren des nicht Gespeicherten</translation></message>
<message><source>What is not saved cannot be kept</source><translation>Was nicht gespeichert ist, kann nicht aufbewahrt werden</translation></message>
<message><source>This would be lost: %1.</source><translation>Dies ginge verloren: %1.</translation></message>
<message><source>Cancel</source><translation>Abbrechen</translation></message>
<message><source>Lose them</source><translation>Aufgeben</translation></message>
<message><source>%1 and %2</source><comment>the last two of a list</comment><translation>%1 und %2</translation></message>
</context>
<context>
<name>shelf::Upkeep</name>
<message><source>Started, version %1</source><translation>Gestartet, Version %1</translation></message>
<message><source>Unsaved work and readers</source><translation>Nicht gespeicherte Arbeit und Leser</translation></message>
<message><source>What can be had again</source><translation>Was sich wiederbeschaffen lässt</translation></message>
<message><source>Log and crash reports</source><translation>Protokoll und Absturzberichte</translation></message>
</context>
<context>
<name>shelf::VectorChoice</name>
<message><source>Reading %1</source><translation>Lesen von %1</translation></message>
</context>
<context>
<name>shelf::VectorDialog</name>
<message><source>Id</source><translation>ID</translation></message>
<message><source>Title</source><translation>Titel</translation></message>
<message><source>Authors</source><translation>Autoren</translation></message>
<message><source>Vector</source><translation>Vektor</translation></message>
<message><source>Open %1</source><translation>%1 öffnen</translation></message>
<message><source>First rows</source><translation>Erste Zeilen</translation></message>
<message><source>They become a run of the books that are open, to be compared with its other runs; else they are opened in place of these</source><translation>Sie werden ein Lauf der geöffneten Bücher, zum Vergleich mit deren anderen Läufen; sonst werden sie anstelle dieser geöffnet</translation></message>
<message><source>Progress of reading</source><translation>Fortschritt des Lesens</translation></message>
<message><source>Cancel</source><translation>Abbrechen</translation></message>
<message><source>&amp;Open</source><translation>Ö&amp;ffnen</translation></message>
<message><source>Open</source><translation>Öffnen</translation></message>
<message><source>Array</source><translation>Array</translation></message>
<message><source>Which of the arrays in the file holds the vectors</source><translation>Welches der Arrays in der Datei die Vektoren enthält</translation></message>
<message><source>&amp;Array</source><translation>&amp;Array</translation></message>
<message><source>Labels</source><translation>Beschriftungen</translation></message>
<message><source>none</source><extracomment>No file of labels
----------
No file of books</extracomment><translation>keine</translation></message>
<message><source>A table that names the rows, line by line, or by id where the vectors have keys of their own</source><translation>Eine Tabelle, die die Zeilen benennt, Zeile für Zeile, oder nach ID, wo die Vektoren eigene Schlüssel haben</translation></message>
<message><source>&amp;Labels</source><translation>&amp;Beschriftungen</translation></message>
<message><source>Choose the labels</source><translation>Beschriftungen wählen</translation></message>
<message><source>Column of the titles</source><translation>Spalte der Titel</translation></message>
<message><source>Column of the ids</source><translation>Spalte der IDs</translation></message>
<message><source>&amp;Ids in</source><translation>&amp;IDs in</translation></message>
<message><source>&amp;Titles in</source><translation>&amp;Titel in</translation></message>
<message><source>Catalogue</source><translation>Katalog</translation></message>
<message><source>A table of books, which is joined to the rows by their ids: titles, authors, years, covers</source><translation>Eine Büchertabelle, die über IDs mit den Zeilen verknüpft wird: Titel, Autoren, Jahre, Umschlagbilder</translation></message>
<message><source>&amp;Catalogue</source><translation>&amp;Katalog</translation></message>
<message><source>Choose the catalogue</source><translation>Katalog wählen</translation></message>
<message><source>Choose…</source><translation>Wählen…</translation></message>
<message><source>Tables (*.csv *.tsv *.txt *.jsonl *.parquet)</source><translation>Tabellen (*.csv *.tsv *.txt *.jsonl *.parquet)</translation></message>
<message><source>All files (*)</source><translation>Alle Dateien (*)</translation></message>
<message><source>as found</source><extracomment>A value that was found in the file</extracomment><translation>wie erkannt</translation></message>
<message><source>It cannot be read so</source><translation>So ist es nicht lesbar</translation></message>
<message><source>and %1 more</source><translation>und %1 weitere</translation></message>
</context>
<context>
<name>shelf::VectorOpener</name>
<message><source>Putting vectors beside what is open</source><translation>Vektoren neben das Geöffnete stellen</translation></message>
<message><source>There is a %1 already: the one just opened is called %2</source><translation>Einen Lauf %1 gibt es schon: Der eben geöffnete heißt %2</translation></message>
</context>
<context>
<name>shelf::VectorWords</name>
<message><source>%1: %2 of %3</source><translation>%1: %2 von %3</translation></message>
<message numerus="yes"><source>%Ln vector(s)</source><translation><numerusform>%Ln Vektor</numerusform><numerusform>%Ln Vektoren</numerusform></translation></message>
<message numerus="yes"><source>%Ln dimension(s)</source><translation><numerusform>%Ln Dimension</numerusform><numerusform>%Ln Dimensionen</numerusform></translation></message>
<message><source>%1, of the last time, is gone.</source><translation>%1, vom letzten Mal, ist nicht mehr da.</translation></message>
<message><source>Every row has a title.</source><translation>Jede Zeile hat einen Titel.</translation></message>
<message><source>Rows with a title: %1 of %2.</source><translation>Zeilen mit Titel: %1 von %2.</translation></message>
<message><source>No row has a title: they are called by their ids, such as “%1”.</source><translation>Keine Zeile hat einen Titel: Sie heißen nach ihren IDs, etwa „%1“.</translation></message>
<message><source>The catalogue has %1 % of them, by “%2”.</source><translation>Der Katalog enthält %1&#x202f;% davon, nach „%2“.</translation></message>
<message numerus="yes"><source>%Ln row(s) of zeros or of no numbers are near nothing.</source><translation><numerusform>%Ln Zeile mit Nullen oder ungültigen Zahlen ist nichts nah.</numerusform><numerusform>%Ln Zeilen mit Nullen oder ungültigen Zahlen sind nichts nah.</numerusform></translation></message>
<message><source>can be compared with none</source><translation>mit keinem vergleichbar</translation></message>
<message><source>&amp;Put them beside %1 (books with a vector: %2 of %3)</source><translation>&amp;Neben %1 stellen (Bücher mit Vektor: %2 von %3)</translation></message>
</context>
<context>
<name>shelf::ViewsPanel</name>
<message><source>Kept views</source><translation>Gemerkte Ansichten</translation></message>
<message><source>A view holds the map, its colors, the filter, the selection and where you look from. Views are saved with the run.</source><translation>Eine Ansicht enthält die Karte, ihre Farben, den Filter, die Auswahl und den Blickpunkt. Ansichten werden mit dem Lauf gespeichert.</translation></message>
<message><source>Name of the view</source><translation>Name der Ansicht</translation></message>
<message><source>Name</source><translation>Name</translation></message>
<message><source>Keep this view</source><translation>Diese Ansicht merken</translation></message>
<message><source>Views that you keep are listed here.</source><translation>Hier stehen Ansichten, die Sie sich merken.</translation></message>
<message><source>Keep this one</source><translation>Diese merken</translation></message>
<message><source>View 1</source><translation>Ansicht 1</translation></message>
<message><source>Open</source><translation>Öffnen</translation></message>
<message><source>Remove</source><translation>Entfernen</translation></message>
</context>
<context>
<name>shelf::Why</name>
<message><source>and more</source><translation>und mehr</translation></message>
<message><source>Readers of both</source><translation>Leser von beiden</translation></message>
<message><source>These data have no readers.</source><translation>Diese Daten haben keine Leser.</translation></message>
<message><source>%1 of both, %2 of the first and %3 of the second; by chance it would be %4.</source><translation>%1 von beiden, %2 vom ersten und %3 vom zweiten; bei Zufall wären es %4.</translation></message>
<message><source>They gave %1 and %2 in the mean, %3 apart; %4 % of them rated both within one.</source><translation>Sie gaben im Mittel %1 und %2, Unterschied %3; %4&#x202f;% davon bewerteten beide mit höchstens einem Abstand.</translation></message>
<message><source>Correlation of their ratings: %1.</source><translation>Korrelation ihrer Bewertungen: %1.</translation></message>
<message><source>Too few for a correlation.</source><translation>Zu wenige für eine Korrelation.</translation></message>
<message><source>No correlation: all gave one of them the same.</source><translation>Keine Korrelation: Alle gaben einem davon dasselbe.</translation></message>
<message><source>%1 and %2</source><comment>ratings of both books</comment><translation>%1 und %2</translation></message>
<message><source>Authors: %1</source><translation>Autoren: %1</translation></message>
<message><source>Genres, tags and words: %1</source><translation>Genres, Schlagwörter und Wörter: %1</translation></message>
<message><source>Both of %1</source><translation>Beide von %1</translation></message>
<message><source>Nothing that the catalogue knows of.</source><translation>Nichts, was der Katalog weiß.</translation></message>
<message><source>In common</source><extracomment>Title: what the catalogue says of both books</extracomment><translation>Gemeinsam</translation></message>
<message><source>What the model sees</source><translation>Was das Modell sieht</translation></message>
<message><source>This model has no vectors of books, so it does not say.</source><translation>Dieses Modell hat keine Buchvektoren, daher sagt es nichts dazu.</translation></message>
<message numerus="yes"><source>A cosine of %1, the sum over %Ln dimension(s).</source><translation><numerusform>Ein Kosinus von %1, die Summe über %Ln Dimension.</numerusform><numerusform>Ein Kosinus von %1, die Summe über %Ln Dimensionen.</numerusform></translation></message>
<message numerus="yes"><source>A product of %1, the sum over %Ln dimension(s).</source><translation><numerusform>Ein Produkt von %1, die Summe über %Ln Dimension.</numerusform><numerusform>Ein Produkt von %1, die Summe über %Ln Dimensionen.</numerusform></translation></message>
<message numerus="yes"><source>A squared distance of %1, the sum over %Ln dimension(s); below stand those in which both lie furthest the same way, with what each adds to the distance.</source><translation><numerusform>Eine quadrierte Distanz von %1, die Summe über %Ln Dimension; unten stehen jene, in denen beide am weitesten in derselben Richtung liegen, mit ihrem Beitrag zur Distanz.</numerusform><numerusform>Eine quadrierte Distanz von %1, die Summe über %Ln Dimensionen; unten stehen jene, in denen beide am weitesten in derselben Richtung liegen, mit ihrem Beitrag zur Distanz.</numerusform></translation></message>
<message><source>Dimension %1</source><translation>Dimension %1</translation></message>
<message><source>strong there, too: %1</source><translation>auch dort stark: %1</translation></message>
<message><source>All others</source><translation>Alle anderen</translation></message>
<message><source>Dimensions have no names: they are what the training found useful.</source><translation>Dimensionen haben keine Namen: Sie sind, was das Training nützlich fand.</translation></message>
<message><source>Why “%1” is near “%2”</source><translation>Warum „%1“ nah an „%2“ liegt</translation></message>
</context>
<context>
<name>shelf::WhyDesk</name>
<message><source>Finding out why books are near</source><translation>Ermitteln, warum Bücher nah sind</translation></message>
</context>
<context>
<name>shelf::WhyPanel</name>
<message><source>Nearest</source><translation>Nächste</translation></message>
<message><source>Back to the nearest books</source><translation>Zurück zu den nächsten Büchern</translation></message>
<message><source>Back to the nearest books (Escape)</source><translation>Zurück zu den nächsten Büchern (Esc)</translation></message>
<message><source>Copy why they are neighbors</source><translation>Gründe der Nachbarschaft kopieren</translation></message>
<message><source>Copy as text</source><translation>Als Text kopieren</translation></message>
</context>
<context>
<name>shelf::WindowActions</name>
<message><source>&amp;Open ratings…</source><translation>Be&amp;wertungen öffnen…</translation></message>
<message><source>Open a &amp;folder…</source><translation>&amp;Ordner öffnen…</translation></message>
<message><source>Shows how the files would be read, to be changed, before they are (Ctrl+Alt+O)</source><translation>Zeigt, wie die Dateien gelesen würden, bevor sie gelesen werden, zum Ändern (Strg+Alt+O)</translation></message>
<message><source>Open &amp;your library…</source><translation>Ihre Bibliothe&amp;k öffnen…</translation></message>
<message><source>Books that you keep at Goodreads, StoryGraph, LibraryThing or in calibre</source><translation>Bücher, die Sie bei Goodreads, StoryGraph, LibraryThing oder in calibre führen</translation></message>
<message><source>Open a &amp;project…</source><translation>&amp;Projekt öffnen…</translation></message>
<message><source>Open a &amp;run…</source><translation>L&amp;auf öffnen…</translation></message>
<message><source>Open &amp;vectors…</source><translation>&amp;Vektoren öffnen…</translation></message>
<message><source>Vectors of books or words that were made elsewhere, as NumPy, word2vec, Keras and others have them</source><translation>Anderswo entstandene Vektoren von Büchern oder Wörtern, wie NumPy, word2vec, Keras und andere sie haben</translation></message>
<message><source>Ratings that others have published, fetched from them</source><translation>Bewertungen, die andere veröffentlicht haben, von dort heruntergeladen</translation></message>
<message><source>&amp;Kept runs…</source><translation>Aufbewa&amp;hrte Läufe…</translation></message>
<message><source>Runs that were not saved when the program ended</source><translation>Läufe, die beim Ende des Programms nicht gespeichert waren</translation></message>
<message><source>&amp;Save the project</source><translation>Projekt &amp;speichern</translation></message>
<message><source>Save the project &amp;as…</source><translation>Projekt speichern &amp;unter…</translation></message>
<message><source>Keep the &amp;data in the project</source><translation>Daten i&amp;m Projekt behalten</translation></message>
<message><source>The files of the data go into the project when it is saved, so that it can be moved to another computer</source><translation>Die Dateien der Daten kommen beim Speichern ins Projekt, sodass es auf einen anderen Computer umziehen kann</translation></message>
<message><source>Project &amp;notes…</source><translation>Projekt&amp;notizen…</translation></message>
<message><source>Ne&amp;w window</source><translation>Neues &amp;Fenster</translation></message>
<message><source>Another window with a project of its own (Ctrl+Shift+N)</source><translation>Ein weiteres Fenster mit eigenem Projekt (Strg+Umschalt+N)</translation></message>
<message><source>The selected run alone, in a file that other commands and programs read</source><translation>Nur der ausgewählte Lauf, in einer Datei, die andere Befehle und Programme lesen</translation></message>
<message><source>&amp;Export…</source><translation>&amp;Exportieren…</translation></message>
<message><source>Lets other programs on this computer ask the run over HTTP</source><translation>Lässt andere Programme auf diesem Computer den Lauf über HTTP abfragen</translation></message>
<message><source>&amp;Find a book or reader</source><translation>Buch oder Leser &amp;suchen</translation></message>
<message><source>&amp;Book panel</source><translation>&amp;Buchleiste</translation></message>
<message><source>Se&amp;ttings…</source><translation>&amp;Einstellungen…</translation></message>
<message><source>What the program did and warned of since it started</source><translation>Was das Programm seit dem Start getan und wovor es gewarnt hat</translation></message>
<message><source>Three minutes: train a model, walk its map, see what it recommends</source><translation>Drei Minuten: ein Modell trainieren, seine Karte begehen, sehen, was es empfiehlt</translation></message>
<message><source>&amp;Keyboard shortcuts</source><translation>&amp;Tastenkürzel</translation></message>
<message><source>&amp;About Shelfspace</source><translation>Über &amp;Shelfspace</translation></message>
<message><source>&amp;Quit</source><translation>&amp;Beenden</translation></message>
<message><source>As the system</source><translation>Wie das System</translation></message>
<message><source>Light</source><translation>Hell</translation></message>
<message><source>Dark</source><translation>Dunkel</translation></message>
<message><source>Library</source><translation>Bibliothek</translation></message>
<message><source>Training</source><translation>Training</translation></message>
<message><source>Map</source><translation>Karte</translation></message>
<message><source>Readers</source><translation>Leser</translation></message>
<message><source>Compare</source><translation>Vergleich</translation></message>
<message><source>&amp;Colors</source><translation>&amp;Farben</translation></message>
<message><source>&amp;Help on this</source><translation>&amp;Hilfe hierzu</translation></message>
<message><source>The guide, where it tells of what is in hand (F1)</source><translation>Das Handbuch an der passenden Stelle (F1)</translation></message>
<message><source>User &amp;guide</source><translation>Hand&amp;buch</translation></message>
<message><source>G&amp;lossary</source><translation>&amp;Glossar</translation></message>
<message><source>&amp;Help</source><translation>&amp;Hilfe</translation></message>
<message><source>Open with opt&amp;ions…</source><translation>Mit Opt&amp;ionen öffnen…</translation></message>
<message><source>Open the sa&amp;mple library</source><translation>Beispielbiblio&amp;thek öffnen</translation></message>
<message><source>&amp;Get a ready data set…</source><translation>Fertiger &amp;Datensatz…</translation></message>
<message><source>Save r&amp;un as…</source><translation>Lauf spei&amp;chern unter…</translation></message>
<message><source>Repor&amp;t…</source><translation>Be&amp;richt…</translation></message>
<message><source>Serve t&amp;his run…</source><translation>Diesen &amp;Lauf bereitstellen…</translation></message>
<message><source>&amp;Undo</source><translation>&amp;Rückgängig</translation></message>
<message><source>&amp;Redo</source><translation>&amp;Wiederholen</translation></message>
<message><source>Find a &amp;command…</source><translation>Be&amp;fehl suchen…</translation></message>
<message><source>&amp;Menu bar</source><translation>&amp;Menüleiste</translation></message>
<message><source>Always shown; without it Alt or F10 brings it</source><translation>Immer gezeigt; sonst bringt Alt oder F10 sie hervor</translation></message>
<message><source>&amp;Book before</source><translation>&amp;Voriges Buch</translation></message>
<message><source>Book &amp;after</source><translation>&amp;Folgendes Buch</translation></message>
<message><source>&amp;Full screen</source><translation>&amp;Vollbild</translation></message>
<message><source>Fetch co&amp;ver pictures</source><translation>&amp;Umschlagbilder herunterladen</translation></message>
<message><source>&amp;Reset settings…</source><translation>Einstellungen &amp;zurücksetzen…</translation></message>
<message><source>C&amp;lear the cache of opened data…</source><translation>Zwischenspeicher der geöffneten Daten &amp;leeren…</translation></message>
<message><source>P&amp;rogram log</source><translation>&amp;Programmprotokoll</translation></message>
<message><source>Guided &amp;tour</source><translation>&amp;Rundgang</translation></message>
<message><source>&amp;File</source><translation>&amp;Datei</translation></message>
<message><source>&amp;Edit</source><translation>&amp;Bearbeiten</translation></message>
<message><source>&amp;View</source><translation>&amp;Ansicht</translation></message>
<message><source>&amp;Go</source><translation>&amp;Gehe zu</translation></message>
<message><source>&amp;Train</source><translation>&amp;Training</translation></message>
</context>
<context>
<name>shelf::WindowWords</name>
<message><source>Nothing is open</source><translation>Nichts ist geöffnet</translation></message>
<message numerus="yes"><source>%Ln book(s), no ratings</source><translation><numerusform>%Ln Buch, keine Bewertungen</numerusform><numerusform>%Ln Bücher, keine Bewertungen</numerusform></translation></message>
<message><source>%1, %2, %3</source><comment>ratings, readers, books</comment><translation>%1, %2, %3</translation></message>
</context>
</TS>
