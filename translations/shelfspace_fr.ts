<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
<name>AnotherWindow</name>
<message><source>Another window could not be started</source><translation>Une autre fenêtre n’a pas pu être lancée</translation></message>
<message><source>See whether the program is still at its place</source><translation>Vérifiez que le programme se trouve toujours à sa place</translation></message>
</context>
<context>
<name>BookMenu</name>
<message><source>name books “%1”</source><translation>donner le tag «&#xa0;%1&#xa0;» à des livres</translation></message>
<message><source>Tag</source><translation>Tag</translation></message>
<message><source>New tag…</source><translation>Nouveau tag…</translation></message>
<message><source>New tag</source><translation>Nouveau tag</translation></message>
<message><source>Name of the tag</source><translation>Nom du tag</translation></message>
<message><source>Show this book</source><translation>Afficher ce livre</translation></message>
<message><source>Find its nearest books</source><translation>Trouver ses livres les plus proches</translation></message>
<message><source>Show on the map</source><translation>Afficher sur la carte</translation></message>
<message><source>Show in the library</source><translation>Afficher dans la bibliothèque</translation></message>
<message numerus="yes"><source>Select %Ln book(s) on the map</source><translation><numerusform>Sélectionner %Ln livre sur la carte</numerusform><numerusform>Sélectionner %Ln livres sur la carte</numerusform></translation></message>
<message><source>chosen by hand</source><translation>choisis à la main</translation></message>
<message><source>Copy title</source><translation>Copier le titre</translation></message>
<message><source>Show this reader</source><translation>Afficher ce lecteur</translation></message>
</context>
<context>
<name>ColorName</name>
<message><source>Scores for the reader</source><translation>Scores pour le lecteur</translation></message>
<message><source>%1, as for a new reader</source><translation>%1, comme pour un nouveau lecteur</translation></message>
</context>
<context>
<name>Download</name>
<message><source>Name a mirror, fetch the address with a browser, or open a copy that you have.</source><translation>Indiquez un miroir, téléchargez le fichier avec un navigateur, ou ouvrez une copie que vous avez.</translation></message>
<message><source> Or name a mirror, fetch the address with a browser, or open a copy that you have.</source><translation> Ou indiquez un miroir, téléchargez le fichier avec un navigateur, ou ouvrez une copie que vous avez.</translation></message>
<message><source>%1 cannot be found: this computer is offline, or the server is gone</source><translation>%1 est introuvable&#xa0;: cet ordinateur est hors ligne, ou le serveur n’existe plus</translation></message>
<message><source>Go online and try again.</source><translation>Connectez-vous au réseau et réessayez.</translation></message>
<message><source>The address is not one of the public web, and nobody named it</source><translation>L’adresse ne fait pas partie du web public, et personne ne l’a indiquée</translation></message>
<message><source>Where it is a mirror of your own, name it as one.</source><translation>S’il s’agit d’un miroir à vous, indiquez-le comme tel.</translation></message>
<message><source>%1 leads on to an address that is not encrypted, which is not followed</source><translation>%1 mène à une adresse non chiffrée, qui n’est pas suivie</translation></message>
<message><source>What the server sends is a page, not the file</source><translation>Ce que le serveur envoie est une page, pas le fichier</translation></message>
<message><source>A network that wants you to log in does that too.</source><translation>Un réseau qui demande une connexion avec identifiants fait cela aussi.</translation></message>
<message><source>The file there has %1 bytes; the publisher's has %2</source><translation>Le fichier trouvé là-bas fait %1 octets&#x202f;; celui de l’éditeur en fait %2</translation></message>
<message><source>It is another file, or was cut short. </source><translation>C’est un autre fichier, ou il a été tronqué. </translation></message>
<message><source>The server answers with status %1</source><translation>Le serveur répond avec le statut %1</translation></message>
<message><source>The server has no such file (status %1)</source><translation>Le serveur n’a pas ce fichier (statut %1)</translation></message>
<message><source>The server does not give the file to everybody (status %1)</source><translation>Le serveur ne donne pas le fichier à tout le monde (statut %1)</translation></message>
<message><source>The server cannot answer now (status %1)</source><translation>Le serveur ne peut pas répondre pour le moment (statut %1)</translation></message>
<message><source>Try again later.</source><translation>Réessayez plus tard.</translation></message>
<message><source>The server answers that the file is elsewhere, but not where (status %1)</source><translation>Le serveur répond que le fichier est ailleurs, mais pas où (statut %1)</translation></message>
<message><source>The address leads from one to the next without an end</source><translation>L’adresse renvoie d’une adresse à l’autre sans fin</translation></message>
<message><source>%1 takes no connection</source><translation>%1 n’accepte pas de connexion</translation></message>
<message><source>%1 cannot prove who it is: %2</source><translation>%1 ne peut pas prouver son identité&#xa0;: %2</translation></message>
<message><source>Look whether date and time of this computer are right and the package ca-certificates is installed; a certificate that ran out is the server's to renew.</source><translation>Vérifiez que la date et l’heure de cet ordinateur sont justes et que le paquet ca-certificates est installé&#x202f;; un certificat expiré doit être renouvelé par le serveur.</translation></message>
<message><source>The connection broke off: %1</source><translation>La connexion a été interrompue&#xa0;: %1</translation></message>
<message><source>The file could not be fetched: %1</source><translation>Le fichier n’a pas pu être téléchargé&#xa0;: %1</translation></message>
<message><source>What has arrived is kept: fetching again goes on from there.</source><translation>Ce qui est arrivé est conservé&#xa0;: un nouveau téléchargement reprend à cet endroit.</translation></message>
<message><source>The file was cut off: %1 of %2 bytes have come</source><translation>Le fichier a été tronqué&#xa0;: %1 octets sur %2 sont arrivés</translation></message>
<message><source>The server does not say where the file ends, so that nobody can tell whether it was cut off</source><translation>Le serveur ne dit pas où finit le fichier, si bien qu’on ne peut pas savoir s’il a été tronqué</translation></message>
<message><source>The file cannot be written: %1</source><translation>Le fichier ne peut pas être écrit&#xa0;: %1</translation></message>
<message><source>Look whether the disk is full or the folder may not be written to. What has arrived is kept.</source><translation>Vérifiez que le disque n’est pas plein et que l’écriture est permise dans le dossier. Ce qui est arrivé est conservé.</translation></message>
<message><source>The disk has no room for it: %1 are to come and %2 are to stay free, but only %3 are free</source><translation>Le disque n’a pas la place&#xa0;: %1 doivent arriver et %2 doivent rester libres, mais il n’y a que %3 de libre</translation></message>
<message><source>The disk is nearly full: %1 are free, and %2 are to stay free</source><translation>Le disque est presque plein&#xa0;: %1 sont libres, et %2 doivent le rester</translation></message>
<message><source>Free some space or choose another folder. What has arrived is kept.</source><translation>Libérez de la place ou choisissez un autre dossier. Ce qui est arrivé est conservé.</translation></message>
<message><source>Somebody has put another file there meanwhile</source><translation>Quelqu’un a mis un autre fichier à cet endroit entre-temps</translation></message>
<message><source>Try again.</source><translation>Réessayez.</translation></message>
</context>
<context>
<name>Downloader</name>
<message><source>The server has another file by now</source><translation>Le serveur a un autre fichier désormais</translation></message>
<message><source>%1 does not go on where it stopped, or has another file by now: begun anew</source><translation>%1 ne reprend pas là où il s’était arrêté, ou a un autre fichier désormais&#xa0;: recommencé depuis le début</translation></message>
<message><source>The server sent less than it announced</source><translation>Le serveur a envoyé moins qu’annoncé</translation></message>
<message><source>The server has stopped sending</source><translation>Le serveur a cessé d’envoyer</translation></message>
</context>
<context>
<name>EditionWords</name>
<message><source>“%1” of “%2”</source><translation>«&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;»</translation></message>
<message numerus="yes"><source>%Ln other edition(s) of read books left out, told by title and author.</source><translation><numerusform>%Ln autre édition d’un livre lu est laissée de côté, reconnue au titre et à l’auteur.</numerusform><numerusform>%Ln autres éditions de livres lus sont laissées de côté, reconnues au titre et à l’auteur.</numerusform></translation></message>
<message numerus="yes"><source>%Ln of them told by near vectors, where title or author leave it open: %1.</source><translation><numerusform>Dont %Ln reconnue à des vecteurs proches, là où le titre ou l’auteur laissent un doute&#xa0;: %1.</numerusform><numerusform>Dont %Ln reconnues à des vecteurs proches, là où le titre ou l’auteur laissent un doute&#xa0;: %1.</numerusform></translation></message>
</context>
<context>
<name>Guide</name>
<message><source>Contents</source><translation>Sommaire</translation></message>
<message><source>This chapter is there in English only.</source><translation>Ce chapitre n’existe qu’en anglais.</translation></message>
</context>
<context>
<name>GuideRows</name>
<message><source>From %1 to %2.</source><translation>De %1 à %2.</translation></message>
<message><source>For %1.</source><translation>Pour %1.</translation></message>
<message><source>Good for %1.</source><translation>Convient pour %1.</translation></message>
<message><source>Published: %1</source><translation>Publication&#xa0;: %1</translation></message>
<message><source>Source: %1</source><translation>Source&#xa0;: %1</translation></message>
<message><source>Settings: %1.</source><translation>Réglages&#xa0;: %1.</translation></message>
<message><source>Comes with &lt;a href="data.html#vectors"&gt;vectors that were made elsewhere&lt;/a&gt;; it is not trained here.</source><translation>Fourni avec des &lt;a href="data.html#vectors"&gt;vecteurs produits ailleurs&lt;/a&gt;&#x202f;; ne s’entraîne pas ici.</translation></message>
<message><source>In %1.</source><translation>En %1.</translation></message>
<message><source>Higher is better.</source><translation>Plus c’est élevé, mieux c’est.</translation></message>
<message><source>Lower is better.</source><translation>Plus c’est bas, mieux c’est.</translation></message>
<message><source>Comes with a 95 % interval.</source><translation>Avec un intervalle à 95&#x202f;%.</translation></message>
<message><source>Name</source><extracomment>Header: what an export holds</extracomment><translation>Nom</translation></message>
<message><source>Format</source><translation>Format</translation></message>
<message><source>How it is told, and what is special</source><translation>Comment le reconnaître, et ses particularités</translation></message>
<message><source>Data set</source><translation>Jeu de données</translation></message>
<message><source>What is in it</source><translation>Contenu</translation></message>
<message><source>Publisher</source><translation>Éditeur</translation></message>
<message><source>What</source><translation>Quoi</translation></message>
<message><source>Files</source><translation>Fichiers</translation></message>
<message><source>Opened by</source><translation>S’ouvre avec</translation></message>
<message><source>Without it: %1.</source><translation>À défaut&#xa0;: %1.</translation></message>
</context>
<context>
<name>KeyLines</name>
<message><source>Getting about</source><translation>Se déplacer</translation></message>
<message><source>In lists and tables</source><translation>Dans les listes et les tableaux</translation></message>
<message><source>On the map</source><translation>Sur la carte</translation></message>
<message><source>On curves and bars</source><translation>Sur les courbes et les barres</translation></message>
<message><source>In the search field</source><translation>Dans le champ de recherche</translation></message>
<message><source>On the page Training</source><translation>Sur la page Entraînement</translation></message>
<message><source>Next or previous control</source><translation>Contrôle suivant ou précédent</translation></message>
<message><source>Tab, Shift+Tab</source><translation>Tab, Maj+Tab</translation></message>
<message><source>The menus</source><translation>Les menus</translation></message>
<message><source>Alt, F10</source><translation>Alt, F10</translation></message>
<message><source>The menu of what has the keyboard</source><translation>Le menu de l’élément actif</translation></message>
<message><source>Menu, Shift+F10</source><translation>Menu, Maj+F10</translation></message>
<message><source>Next or previous line</source><translation>Ligne suivante ou précédente</translation></message>
<message><source>Up, Down</source><translation>Haut, Bas</translation></message>
<message><source>First or last line</source><translation>Première ou dernière ligne</translation></message>
<message><source>Ctrl+Home, Ctrl+End</source><translation>Ctrl+Début, Ctrl+Fin</translation></message>
<message><source>Find by first letters</source><translation>Chercher par les premières lettres</translation></message>
<message><source>Letters</source><translation>Lettres</translation></message>
<message><source>Copy the selected lines</source><translation>Copier les lignes sélectionnées</translation></message>
<message><source>Ctrl+C</source><translation>Ctrl+C</translation></message>
<message><source>Select more lines</source><translation>Sélectionner d’autres lignes</translation></message>
<message><source>Shift+Up, Shift+Down, Ctrl+A</source><translation>Maj+Haut, Maj+Bas, Ctrl+A</translation></message>
<message><source>Pause or resume</source><translation>Suspendre ou reprendre</translation></message>
<message><source>Space</source><translation>Espace</translation></message>
<message><source>Move or turn</source><translation>Déplacer ou tourner</translation></message>
<message><source>Left, Right, Up, Down</source><translation>Gauche, Droite, Haut, Bas</translation></message>
<message><source>Nearer, farther</source><translation>Plus près, plus loin</translation></message>
<message><source>+, -</source><translation>+, -</translation></message>
<message><source>See everything</source><translation>Tout voir</translation></message>
<message><source>F</source><translation>F</translation></message>
<message><source>Usual side, in space</source><translation>Vue habituelle, en 3D</translation></message>
<message><source>Home</source><translation>Début</translation></message>
<message><source>Bring out the next entry of the legend</source><translation>Mettre en évidence l’entrée suivante de la légende</translation></message>
<message><source>C</source><translation>C</translation></message>
<message><source>Go into the legend; Space adds or removes an entry</source><translation>Aller dans la légende&#x202f;; Espace ajoute ou retire une entrée</translation></message>
<message><source>K</source><translation>K</translation></message>
<message><source>Move, rectangle, lasso</source><translation>Déplacer, rectangle, lasso</translation></message>
<message><source>P, R, L</source><translation>P, R, L</translation></message>
<message><source>With rectangle or lasso: move the cross, set a corner</source><translation>Avec le rectangle ou le lasso&#xa0;: déplacer la croix, poser un coin</translation></message>
<message><source>Arrows, Space</source><translation>Flèches, Espace</translation></message>
<message><source>Next or previous neighbor, Enter selects</source><translation>Voisin suivant ou précédent, Entrée le sélectionne</translation></message>
<message><source>], [</source><translation>], [</translation></message>
<message><source>Clear the selection</source><translation>Effacer la sélection</translation></message>
<message><source>Esc</source><translation>Échap</translation></message>
<message><source>Next or previous figure</source><translation>Valeur suivante ou précédente</translation></message>
<message><source>Left, Right</source><translation>Gauche, Droite</translation></message>
<message><source>Curves: nearer, farther, see everything</source><translation>Courbes&#xa0;: plus près, plus loin, tout voir</translation></message>
<message><source>+, -, F</source><translation>+, -, F</translation></message>
<message><source>Choose a hit</source><translation>Choisir un résultat</translation></message>
<message><source>Up, Down, Enter</source><translation>Haut, Bas, Entrée</translation></message>
<message><source>Close and clear</source><translation>Fermer et vider</translation></message>
</context>
<context>
<name>OneRow</name>
<message><source>For one row: several are selected</source><translation>Pour une seule ligne&#xa0;: plusieurs sont sélectionnées</translation></message>
</context>
<context>
<name>OpenedClearing</name>
<message><source>Not all of the cache could be cleared</source><translation>Le cache n’a pas pu être vidé entièrement</translation></message>
<message><source>The cache was empty</source><translation>Le cache était vide</translation></message>
<message><source>%1 of opened data were cleared</source><translation>%1 de données ouvertes ont été effacés</translation></message>
<message><source>Clear the cache of opened data?</source><translation>Vider le cache des données ouvertes&#x202f;?</translation></message>
<message><source>Large data are kept as they were read, so that opening the same files again takes no time. Your files and runs stay.</source><translation>Les données volumineuses sont conservées telles qu’elles ont été lues, pour que la réouverture des mêmes fichiers soit immédiate. Vos fichiers et vos entraînements restent.</translation></message>
<message><source>Keep it</source><extracomment>A button (verb): deletes the copies of opened data</extracomment><translation>Le conserver</translation></message>
<message><source>Clear</source><translation>Vider</translation></message>
<message><source>Clearing the cache</source><translation>Vidage du cache</translation></message>
</context>
<context>
<name>OptionWords</name>
<message><source>%1 %</source><translation>%1&#x202f;%</translation></message>
<message><source>Columns</source><translation>Colonnes</translation></message>
<message><source>How it is written</source><translation>Comment c’est écrit</translation></message>
<message><source>What it means</source><translation>Ce que cela signifie</translation></message>
<message><source>Left out or changed, in this order</source><translation>Laissé de côté ou modifié, dans cet ordre</translation></message>
<message><source>a point: 3.5</source><translation>un point&#xa0;: 3.5</translation></message>
<message><source>a comma: 3,5</source><translation>une virgule&#xa0;: 3,5</translation></message>
<message><source>seconds since 1970</source><translation>secondes depuis 1970</translation></message>
<message><source>milliseconds since 1970</source><translation>millisecondes depuis 1970</translation></message>
<message><source>microseconds since 1970</source><translation>microsecondes depuis 1970</translation></message>
<message><source>dates, the day first</source><translation>dates, le jour d’abord</translation></message>
<message><source>dates, the month first</source><translation>dates, le mois d’abord</translation></message>
<message><source>as they are written</source><translation>tels quels</translation></message>
<message><source>as numbers: 1, 1.0, 001</source><translation>comme nombres&#xa0;: 1, 1.0, 001</translation></message>
<message><source>as ISBNs</source><translation>comme ISBN</translation></message>
<message><source>the last counts</source><translation>la dernière compte</translation></message>
<message><source>the first counts</source><translation>la première compte</translation></message>
<message><source>their mean counts</source><translation>leur moyenne compte</translation></message>
<message><source>all count</source><translation>toutes comptent</translation></message>
<message><source>names the columns</source><translation>nomme les colonnes</translation></message>
<message><source>is a rating, too</source><translation>est déjà une évaluation</translation></message>
<message><source>none</source><extracomment>No column</extracomment><translation>aucun</translation></message>
<message><source>%1: %2</source><translation>%1&#xa0;: %2</translation></message>
<message><source>Line %1: %2</source><translation>Ligne %1&#xa0;: %2</translation></message>
<message><source>In the whole file:</source><translation>Dans tout le fichier&#xa0;:</translation></message>
<message><source>%1 not rated</source><translation>%1 sans évaluation</translation></message>
<message><source>%1 that cannot be read</source><translation>%1 illisibles</translation></message>
<message><source>%1 with too few or too many fields</source><translation>%1 avec trop ou trop peu de champs</translation></message>
<message><source>%1 swallowed by a quote</source><translation>%1 avalées par un guillemet</translation></message>
<message><source>%1 rated again</source><translation>%1 évaluées de nouveau</translation></message>
<message><source>nothing can be read this way</source><translation>rien ne peut être lu ainsi</translation></message>
<message><source>each a book that was taken</source><translation>chacune un livre pris</translation></message>
<message><source>from %1 to %2</source><translation>de %1 à %2</translation></message>
<message><source>%1, %2. No line is left out.</source><translation>%1, %2. Aucune ligne n’est laissée de côté.</translation></message>
<message><source>%1, %2. Left out: %3.</source><translation>%1, %2. Laissé de côté&#xa0;: %3.</translation></message>
<message><source>%1 %2</source><translation>%1 %2</translation></message>
<message><source>The catalogue's %1 holds %2 of the rated books</source><translation>La colonne %1 du catalogue contient %2 des livres évalués</translation></message>
<message><source>%1.</source><translation>%1.</translation></message>
<message><source>%1; other columns: %2.</source><translation>%1&#x202f;; autres colonnes&#xa0;: %2.</translation></message>
<message><source>In the first lines (%1):</source><translation>Dans les premières lignes (%1)&#xa0;:</translation></message>
<message><source>%1, %2, %3</source><comment>ratings, readers, books</comment><translation>%1, %2, %3</translation></message>
<message><source>“%1”</source><comment>the name of an option</comment><translation>« %1 »</translation></message>
</context>
<context>
<name>OwnParts</name>
<message><source>%1 (of %2)</source><translation>%1 (de %2)</translation></message>
<message><source>notes</source><translation>notes</translation></message>
<message><source>your readers</source><translation>vos lecteurs</translation></message>
<message><source>tags</source><translation>tags</translation></message>
<message><source>the page</source><translation>la page</translation></message>
<message><source>training settings</source><translation>réglages d’entraînement</translation></message>
</context>
<context>
<name>ProjectDialogs</name>
<message><source>Save the project</source><translation>Enregistrer le projet</translation></message>
<message><source>Shelfspace projects (*.shelfproject)</source><translation>Projets Shelfspace (*.shelfproject)</translation></message>
<message><source>My shelves</source><translation>Mes étagères</translation></message>
<message><source>%1 is open elsewhere</source><translation>%1 est ouvert ailleurs</translation></message>
<message><source>A copy has all that was saved. It is saved under another name, so that neither takes the place of the other.</source><translation>Une copie contient tout ce qui a été enregistré. Elle s’enregistre sous un autre nom, afin qu’aucun des deux ne prenne la place de l’autre.</translation></message>
<message><source>Cancel</source><translation>Annuler</translation></message>
<message><source>Open a copy</source><translation>Ouvrir une copie</translation></message>
<message><source>Recover what was not saved of %1?</source><translation>Récupérer ce qui n’a pas été enregistré de %1&#x202f;?</translation></message>
<message><source>The saved project stays as it is until you save it.</source><translation>Le projet enregistré reste tel quel jusqu’à ce que vous l’enregistriez.</translation></message>
<message><source>Later</source><translation>Plus tard</translation></message>
<message><source>Recover</source><translation>Récupérer</translation></message>
<message><source>Discard</source><translation>Abandonner</translation></message>
<message><source>%1 was changed elsewhere</source><translation>%1 a été modifié ailleurs</translation></message>
<message><source>Its file is another than the one that was opened here: somebody has saved it since. To replace it loses what they saved.</source><translation>Son fichier n’est plus celui qui a été ouvert ici&#xa0;: quelqu’un l’a enregistré depuis. Le remplacer fait perdre ce qui a été enregistré.</translation></message>
<message><source>Save as…</source><translation>Enregistrer sous…</translation></message>
<message><source>Replace it</source><translation>Le remplacer</translation></message>
<message><source>Notes on %1</source><translation>Notes sur %1</translation></message>
<message><source>Project notes</source><translation>Notes du projet</translation></message>
<message><source>What this work is about, what was tried, what is to be done. Saved with the project.</source><translation>De quoi traite ce travail, ce qui a été essayé, ce qui reste à faire. Enregistrées avec le projet.</translation></message>
</context>
<context>
<name>ProjectWords</name>
<message><source>%1[*] — Shelfspace</source><translation>%1[*] — Shelfspace</translation></message>
<message><source>Nothing open</source><translation>Rien d’ouvert</translation></message>
<message><source>%1[*] — %2 — Shelfspace</source><translation>%1[*] — %2 — Shelfspace</translation></message>
<message><source>views of %1</source><translation>vues de %1</translation></message>
<message numerus="yes"><source>%Ln removed run(s)</source><translation><numerusform>%Ln entraînement retiré</numerusform><numerusform>%Ln entraînements retirés</numerusform></translation></message>
<message><source>the data</source><translation>les données</translation></message>
<message><source>%1 (copy)</source><translation>%1 (copie)</translation></message>
<message numerus="yes"><source>%Ln more</source><translation><numerusform>%Ln de plus</numerusform><numerusform>%Ln de plus</numerusform></translation></message>
<message><source>%1 and %2</source><translation>%1 et %2</translation></message>
<message><source>It is open in this window.</source><translation>Il est ouvert dans cette fenêtre.</translation></message>
<message><source>on %1</source><translation>sur %1</translation></message>
<message><source>as process %1</source><translation>comme processus %1</translation></message>
<message><source>since %1</source><translation>depuis %1</translation></message>
<message><source>Another window of Shelfspace has it open.</source><translation>Une autre fenêtre de Shelfspace l’a ouvert.</translation></message>
<message><source>Another window of Shelfspace has it open, %1.</source><translation>Une autre fenêtre de Shelfspace l’a ouvert, %1.</translation></message>
<message><source>This project is open elsewhere. %1</source><translation>Ce projet est ouvert ailleurs. %1</translation></message>
<message><source>Save under another name, or close it there first</source><translation>Enregistrez-le sous un autre nom, ou fermez-le d’abord là-bas</translation></message>
<message><source>Some of this project cannot be read here (%1): it stays in the file as it is</source><translation>Une partie de ce projet ne peut pas être lue ici (%1)&#xa0;: elle reste telle quelle dans le fichier</translation></message>
<message><source>Open it in a later version of Shelfspace</source><translation>Ouvrez-le dans une version plus récente de Shelfspace</translation></message>
<message><source>%1 was trained on other data: it stays in the project, and is not shown.</source><translation>%1 a été entraîné sur d’autres données&#xa0;: il reste dans le projet, sans être affiché.</translation></message>
<message><source>These are not the ratings that the project is about</source><translation>Ce ne sont pas les évaluations dont traite le projet</translation></message>
<message><source>Choose the files that it was made of, or open these as other data</source><translation>Choisissez les fichiers dont il est issu, ou ouvrez ceux-ci comme d’autres données</translation></message>
<message><source>%1, changed</source><translation>%1, modifié</translation></message>
<message><source>Not saved, but kept, the last from %1: %2.</source><translation>Pas enregistré, mais conservé (dernier état&#xa0;: %1)&#xa0;: %2.</translation></message>
<message><source>The project's runs hold the ratings that they were trained on, and are all there.</source><translation>Les entraînements du projet contiennent les évaluations sur lesquelles ils ont été faits, et sont tous là.</translation></message>
<message><source>Had not finished training: %1.</source><translation>Entraînement non terminé&#xa0;: %1.</translation></message>
</context>
<context>
<name>QObject</name>
<message><source>Write a report of %1</source><translation>Écrire un rapport sur %1</translation></message>
<message><source>Web pages (*.html)</source><translation>Pages web (*.html)</translation></message>
<message><source>Writing the report of %1</source><translation>Écriture du rapport sur %1</translation></message>
<message><source>PDF (*.pdf)</source><translation>PDF (*.pdf)</translation></message>
</context>
<context>
<name>ReadyStore</name>
<message><source>This folder is being fetched into or deleted already</source><translation>Un téléchargement ou une suppression est déjà en cours dans ce dossier</translation></message>
<message><source>Another Shelfspace fetches into this folder or deletes it</source><translation>Un autre Shelfspace télécharge dans ce dossier ou le supprime</translation></message>
<message><source>Wait until that is done.</source><translation>Attendez que ce soit terminé.</translation></message>
<message><source>The folder may not be written to</source><translation>L’écriture n’est pas permise dans ce dossier</translation></message>
<message><source>Choose another one, or ask whose it is.</source><translation>Choisissez-en un autre, ou demandez à son propriétaire.</translation></message>
<message><source>What is fetched cannot be noted down</source><translation>Ce qui est téléchargé ne peut pas être noté</translation></message>
<message><source>Look whether the disk is full or the folder may not be written to.</source><translation>Vérifiez que le disque n’est pas plein et que l’écriture est permise dans le dossier.</translation></message>
<message><source>This file could not be deleted</source><translation>Ce fichier n’a pas pu être supprimé</translation></message>
<message><source>Look whether its folder may be written to.</source><translation>Vérifiez que l’écriture est permise dans son dossier.</translation></message>
<message><source>This file is not as it was fetched, and stays</source><translation>Ce fichier n’est plus tel qu’il a été téléchargé, et reste</translation></message>
<message><source>Delete it yourself where you have no use for it.</source><translation>Supprimez-le vous-même si vous n’en avez plus l’usage.</translation></message>
</context>
<context>
<name>ReadyWords</name>
<message><source>its size is the server's to tell</source><translation>sa taille est connue du serveur seul</translation></message>
<message><source>checked by the publisher's MD5</source><translation>vérifié par le MD5 de l’éditeur</translation></message>
<message><source>the publisher gives no checksum</source><translation>l’éditeur ne donne pas de somme de contrôle</translation></message>
<message><source>about %1</source><translation>environ %1</translation></message>
<message><source>being deleted</source><translation>suppression en cours</translation></message>
<message><source>fetching</source><translation>téléchargement en cours</translation></message>
<message><source>here</source><translation>présent</translation></message>
<message><source>%1 of it</source><translation>%1 déjà là</translation></message>
<message><source>Published by %1.</source><translation>Publié par %1.</translation></message>
<message><source>Terms.</source><translation>Conditions.</translation></message>
<message><source>The publisher's own words count: %1</source><translation>Le texte de l’éditeur fait foi&#xa0;: %1</translation></message>
<message><source>To cite.</source><translation>À citer.</translation></message>
<message><source>Asked when you fetch, and nobody else.</source><translation>Contacté quand vous téléchargez, et personne d’autre.</translation></message>
<message><source>The server learns this computer's address, and no more.</source><translation>Le serveur apprend l’adresse de cet ordinateur, rien de plus.</translation></message>
<message><source>%1 is here.</source><translation>%1 est présent.</translation></message>
<message><source>%1 have arrived; Fetch goes on from there.</source><translation>%1 sont arrivés&#x202f;; «&#xa0;Télécharger&#xa0;» reprend à cet endroit.</translation></message>
<message><source>Ratings: %1</source><translation>Évaluations&#xa0;: %1</translation></message>
<message><source>Readers: %1</source><translation>Lecteurs&#xa0;: %1</translation></message>
<message><source>Books or movies: %1</source><translation>Livres ou films&#xa0;: %1</translation></message>
<message><source>%1 (not encrypted)</source><comment>an address</comment><translation>%1 (non chiffrée)</translation></message>
<message><source>or else</source><comment>between two addresses of a file</comment><translation>ou bien</translation></message>
</context>
<context>
<name>Report</name>
<message><source>It is to be made in the folder of the data.</source><translation>L’appel est à lancer depuis le dossier des données.</translation></message>
<message><source>The files lay in %1 folders: they are to be put into one, and the call is to be made in it.</source><translation>Les fichiers se trouvaient dans %1 dossiers&#xa0;: ils sont à réunir dans un seul, d’où lancer l’appel.</translation></message>
<message><source>Files of the same name are told apart by folders 1, 2, ... in it, in the order in which they are listed under Data.</source><translation>Les fichiers de même nom y sont distingués par des dossiers 1, 2, ..., dans l’ordre où ils sont cités sous Données.</translation></message>
<message><source>The run comes from a version that did not note how the data were read; the call has the usual rules for it.</source><translation>L’entraînement vient d’une version qui ne notait pas comment les données avaient été lues&#x202f;; l’appel suit les règles habituelles.</translation></message>
<message><source>This version does not know the preset; it takes one that does.</source><translation>Cette version ne connaît pas le préréglage&#x202f;; il en faut une qui le connaisse.</translation></message>
<message><source>The run "%1", which this one goes on from, is to be saved as parent.shelf.</source><translation>L’entraînement «&#xa0;%1&#xa0;», dont celui-ci est la suite, est à enregistrer sous parent.shelf.</translation></message>
<message><source>This run was stopped by hand; the call trains to the end.</source><translation>Cet entraînement a été arrêté à la main&#x202f;; l’appel entraîne jusqu’au bout.</translation></message>
<message><source>The run comes from a version that did not note the file of the model, nor how its rows were taken; the call names it after the run.</source><translation>L’entraînement vient d’une version qui ne notait ni le fichier du modèle, ni comment ses lignes étaient prises&#x202f;; l’appel lui donne le nom de l’entraînement.</translation></message>
<message><source>%1 (%2 to %3)</source><translation>%1 (%2 à %3)</translation></message>
<message><source>Measure, lists of %1</source><translation>Mesure, listes de %1</translation></message>
<message><source>Value</source><translation>Valeur</translation></message>
<message><source>Meaning</source><translation>Signification</translation></message>
<message><source>%1, %2</source><translation>%1, %2</translation></message>
<message><source>Nothing was held out, so nothing was measured.</source><translation>Rien n’a été mis de côté, rien n’a donc été mesuré.</translation></message>
<message><source>Model</source><translation>Modèle</translation></message>
<message><source>This run</source><translation>Cet entraînement</translation></message>
<message><source>Baseline %1</source><translation>Référence %1</translation></message>
<message><source>Layer</source><translation>Couche</translation></message>
<message><source>Details</source><translation>Détails</translation></message>
<message><source>Output</source><translation>Sortie</translation></message>
<message><source>Fed by</source><translation>Entrées</translation></message>
<message><source>Parameters</source><translation>Paramètres</translation></message>
<message><source>All</source><translation>Tout</translation></message>
<message><source>Dimension</source><translation>Dimension</translation></message>
<message><source>Books</source><translation>Livres</translation></message>
<message><source>Mean</source><translation>Moyenne</translation></message>
<message><source>Deviation</source><translation>Écart-type</translation></message>
<message><source>Smallest</source><translation>Minimum</translation></message>
<message><source>25 %</source><translation>25&#x202f;%</translation></message>
<message><source>Median</source><translation>Médiane</translation></message>
<message><source>75 %</source><translation>75&#x202f;%</translation></message>
<message><source>Largest</source><translation>Maximum</translation></message>
<message numerus="yes"><source>%Ln dimension(s), one by one</source><translation><numerusform>%Ln dimension</numerusform><numerusform>%Ln dimensions, une par une</numerusform></translation></message>
<message><source>Map of books</source><translation>Carte des livres</translation></message>
<message><source>The book vectors by their two principal components, which explain %1 % and %2 % of their variance.</source><translation>Les vecteurs des livres selon leurs deux composantes principales, qui expliquent %1&#x202f;% et %2&#x202f;% de leur variance.</translation></message>
<message><source>By the cosine of the book vectors, for the first books; 0 is the same direction, 1 none in common.</source><translation>Selon le cosinus des vecteurs des livres, pour les premiers livres&#x202f;; 0 est la même direction, 1 rien en commun.</translation></message>
<message><source>By the cosine of the book vectors, for the books with most ratings; 0 is the same direction, 1 none in common.</source><translation>Selon le cosinus des vecteurs des livres, pour les livres les plus évalués&#x202f;; 0 est la même direction, 1 rien en commun.</translation></message>
<message numerus="yes"><source>%Ln book(s) are left out here and on the map. Of each: %1, so the model knows nothing about it.</source><translation><numerusform>%Ln livre est laissé de côté ici et sur la carte&#xa0;: %1, le modèle n’en sait donc rien.</numerusform><numerusform>%Ln livres sont laissés de côté ici et sur la carte. Pour chacun&#xa0;: %1, le modèle n’en sait donc rien.</numerusform></translation></message>
<message><source>Nearest</source><translation>Plus proches</translation></message>
<message><source>Distance</source><translation>Distance</translation></message>
<message><source>Because of: the rated book that adds most to the score, exactly.</source><translation>En raison de&#xa0;: le livre évalué qui ajoute le plus au score, exactement.</translation></message>
<message><source>Because of: the rated book without which the score falls most.</source><translation>En raison de&#xa0;: le livre évalué sans lequel le score baisse le plus.</translation></message>
<message><source>Because of: the liked book nearest in the model's space.</source><translation>En raison de&#xa0;: le livre apprécié le plus proche dans l’espace du modèle.</translation></message>
<message><source>No rated book speaks for a recommendation in particular.</source><translation>Aucun livre évalué ne parle en particulier pour une recommandation.</translation></message>
<message><source>Taken</source><translation>Pris</translation></message>
<message><source>Rated</source><translation>Évalué</translation></message>
<message><source>Rating</source><translation>Évaluation</translation></message>
<message><source>Recommended</source><translation>Recommandé</translation></message>
<message><source>Predicted</source><translation>Prédit</translation></message>
<message><source>Score</source><translation>Score</translation></message>
<message><source>Because of</source><translation>En raison de</translation></message>
<message numerus="yes"><source>Reader %1, %Ln book(s) taken</source><translation><numerusform>Lecteur %1, %Ln livre pris</numerusform><numerusform>Lecteur %1, %Ln livres pris</numerusform></translation></message>
<message numerus="yes"><source>Reader %1, %Ln rating(s)</source><translation><numerusform>Lecteur %1, %Ln évaluation</numerusform><numerusform>Lecteur %1, %Ln évaluations</numerusform></translation></message>
<message><source>All ratings of this reader are held out, so the model has learned nothing about the reader. The books are chosen by those ratings, as for a new reader.</source><translation>Toutes les évaluations de ce lecteur sont mises de côté, le modèle n’a donc rien appris de lui. Les livres sont choisis d’après ces évaluations, comme pour un nouveau lecteur.</translation></message>
<message><source>Data</source><translation>Données</translation></message>
<message><source>Held out</source><translation>Mis de côté</translation></message>
<message><source>Settings</source><translation>Réglages</translation></message>
<message><source>Loss curves</source><translation>Courbes de perte</translation></message>
<message><source>Epochs</source><translation>Époques</translation></message>
<message><source>Results</source><translation>Résultats</translation></message>
<message><source>Nearest books</source><translation>Livres les plus proches</translation></message>
<message><source>Recommended books</source><translation>Livres recommandés</translation></message>
<message><source>Layers</source><translation>Couches</translation></message>
<message><source>Book vectors</source><translation>Vecteurs des livres</translation></message>
<message><source>How to repeat it</source><translation>Comment le reproduire</translation></message>
<message><source>Ratings</source><translation>Évaluations</translation></message>
<message><source>Readers</source><translation>Lecteurs</translation></message>
<message><source>%1 taken, of %2 in the catalogue</source><translation>%1 pris, sur %2 au catalogue</translation></message>
<message><source>%1 rated, of %2 in the catalogue</source><translation>%1 évalués, sur %2 au catalogue</translation></message>
<message><source>Density</source><translation>Densité</translation></message>
<message><source>%1 % of all pairs were taken</source><translation>%1&#x202f;% de toutes les paires ont été prises</translation></message>
<message><source>%1 % of all pairs are rated</source><translation>%1&#x202f;% de toutes les paires sont évaluées</translation></message>
<message><source>Scale</source><translation>Échelle</translation></message>
<message><source>none: books that were taken</source><translation>aucune&#xa0;: des livres pris</translation></message>
<message><source>%1 to %2</source><translation>%1 à %2</translation></message>
<message><source>Rated more than once</source><translation>Évalué plusieurs fois</translation></message>
<message><source>Name</source><translation>Nom</translation></message>
<message><source>Format</source><translation>Format</translation></message>
<message><source>Files</source><translation>Fichiers</translation></message>
<message><source>Notes on the files: %1</source><translation>Remarques sur les fichiers&#xa0;: %1</translation></message>
<message><source>Split</source><translation>Partition</translation></message>
<message><source>Seed</source><translation>Graine</translation></message>
<message><source>Goes on from</source><translation>Suite de</translation></message>
<message><source>Training ratings</source><translation>Évaluations d’entraînement</translation></message>
<message><source>Learned from before</source><extracomment>A count: ratings that the earlier run had learned from</extracomment><translation>Déjà apprises avant</translation></message>
<message><source>Held-out ratings</source><translation>Évaluations mises de côté</translation></message>
<message><source>Setting</source><translation>Réglage</translation></message>
<message><source>In the preset</source><translation>Dans le préréglage</translation></message>
<message><source>The model was trained elsewhere; these are the settings that it has here.</source><translation>Le modèle a été entraîné ailleurs&#x202f;; voici les réglages qu’il a ici.</translation></message>
<message><source>As the preset %1 has them.</source><translation>Tels que dans le préréglage %1.</translation></message>
<message numerus="yes"><source>From the preset %1, with %Ln change(s), which stand out.</source><translation><numerusform>D’après le préréglage %1, avec %Ln changement, mis en évidence.</numerusform><numerusform>D’après le préréglage %1, avec %Ln changements, mis en évidence.</numerusform></translation></message>
<message><source>Epoch</source><translation>Époque</translation></message>
<message><source>Training loss</source><translation>Perte d’entraînement</translation></message>
<message><source>Validation loss</source><translation>Perte de validation</translation></message>
<message><source>RMSE</source><translation>RMSE</translation></message>
<message><source>MAE</source><translation>MAE</translation></message>
<message><source>NDCG@10</source><translation>NDCG@10</translation></message>
<message><source>Learning rate</source><translation>Taux d’apprentissage</translation></message>
<message><source>Seconds</source><translation>Secondes</translation></message>
<message><source>Source: %1</source><translation>Source&#xa0;: %1</translation></message>
<message><source>The vectors were made elsewhere and opened from %1.</source><translation>Les vecteurs ont été produits ailleurs et ouverts depuis %1.</translation></message>
<message><source>The same call gives the same numbers, with any number of threads.</source><translation>Le même appel donne les mêmes nombres, quel que soit le nombre de threads.</translation></message>
<message><source>To try: %1.</source><translation>À essayer&#xa0;: %1.</translation></message>
<message><source>The model kept is that of epoch %1, the best one.</source><translation>Le modèle conservé est celui de l’époque %1, la meilleure.</translation></message>
<message><source>The model kept is that of the last epoch; the best one was epoch %1.</source><translation>Le modèle conservé est celui de la dernière époque&#x202f;; la meilleure était l’époque %1.</translation></message>
<message><source>Training was stopped by hand.</source><translation>L’entraînement a été arrêté à la main.</translation></message>
<message><source>Training stopped by itself as the validation loss no longer fell.</source><translation>L’entraînement s’est arrêté de lui-même, la perte de validation ne baissant plus.</translation></message>
<message><source>%1 of %2</source><translation>%1 sur %2</translation></message>
<message><source>Contents</source><translation>Sommaire</translation></message>
<message><source>Warnings</source><translation>Avertissements</translation></message>
<message><source>Beside other runs</source><translation>À côté d’autres entraînements</translation></message>
<message><source>Run</source><translation>Entraînement</translation></message>
<message><source>Preset</source><translation>Préréglage</translation></message>
<message><source>Not all of these were measured on the same held-out part, so that their figures do not compare.</source><translation>Ces entraînements n’ont pas tous été mesurés sur la même partie mise de côté&#xa0;: leurs valeurs ne se comparent pas.</translation></message>
<message><source>For the readers with most ratings.</source><translation>Pour les lecteurs qui ont le plus d’évaluations.</translation></message>
<message><source>Predicted ratings are held within the scale; the order is that of the model's own figures, which may lie beyond.</source><translation>Les évaluations prédites sont ramenées dans l’échelle&#x202f;; l’ordre est celui des valeurs propres du modèle, qui peuvent en sortir.</translation></message>
<message><source>Of a score only the order means something.</source><translation>D’un score, seul l’ordre a un sens.</translation></message>
<message><source>Over the readers (%1), among all books but those the reader has in training; ties count against the model. Where two figures stand in brackets, the true mean lies between them with 95 % confidence.</source><translation>Sur les lecteurs (%1), parmi tous les livres sauf ceux que le lecteur a à l’entraînement&#x202f;; les ex æquo comptent contre le modèle. Là où deux valeurs figurent entre parenthèses, la vraie moyenne se trouve entre elles avec 95&#x202f;% de confiance.</translation></message>
<message><source>Vectors made elsewhere: %3. Vectors: %1, dimensions: %2.</source><translation>Vecteurs produits ailleurs&#xa0;: %3. Vecteurs&#xa0;: %1, dimensions&#xa0;: %2.</translation></message>
<message><source>Trained elsewhere: %2. Parameters: %1. Its readers and books are those of %3.</source><translation>Entraîné ailleurs&#xa0;: %2. Paramètres&#xa0;: %1. Ses lecteurs et ses livres sont ceux de %3.</translation></message>
<message><source>Trained on %3 in %4 s. Parameters: %1, training ratings: %2.</source><translation>Entraîné sur %3 en %4 s. Paramètres&#xa0;: %1, évaluations d’entraînement&#xa0;: %2.</translation></message>
<message><source>Over the held-out ratings (%1) it is off by %2 stars on average (RMSE %3).</source><translation>Sur les évaluations mises de côté (%1), l’erreur moyenne est de %2 étoiles (RMSE %3).</translation></message>
<message><source>Among the best of all books (%1) it finds at least one held-out book for %2 % of the readers (%3; NDCG %4).</source><translation>Parmi les meilleurs de tous les livres (%1), il trouve au moins un livre mis de côté pour %2&#x202f;% des lecteurs (%3&#x202f;; NDCG %4).</translation></message>
</context>
<context>
<name>SaveTable</name>
<message><source>CSV table (*.csv)</source><translation>Tableau CSV (*.csv)</translation></message>
</context>
<context>
<name>SetFetch</name>
<message><source>What was fetched into %1 stays there</source><translation>Ce qui a été téléchargé dans %1 y reste</translation></message>
<message><source>%1 is there already, in %2</source><translation>%1 est déjà présent, dans %2</translation></message>
<message><source>The folder cannot be made</source><translation>Le dossier ne peut pas être créé</translation></message>
<message><source>Choose another one.</source><translation>Choisissez-en un autre.</translation></message>
<message><source>There is a file of this name already, and it is not one that was fetched</source><translation>Il y a déjà un fichier de ce nom, et ce n’est pas un fichier téléchargé ici</translation></message>
<message><source>Move it away or choose another folder; or open it as it is.</source><translation>Déplacez-le ou choisissez un autre dossier&#x202f;; ou ouvrez-le tel quel.</translation></message>
<message><source>%1 has %2 bytes and not %3 as when it was listed: it seems to be another edition</source><translation>%1 fait %2 octets et non %3 comme lors de l’inscription à la liste&#xa0;: ce semble être une autre version</translation></message>
<message><source>%1 Asking %2 instead.</source><translation>%1 Demande envoyée à %2 à la place.</translation></message>
<message><source>What arrived is not the publisher's file: its MD5 is %1, not %2</source><translation>Ce qui est arrivé n’est pas le fichier de l’éditeur&#xa0;: son MD5 est %1, et non %2</translation></message>
<message><source>%1 is another file than the one that was fetched on %2: %3 bytes then, %4 now</source><translation>%1 n’est plus le fichier téléchargé le %2&#xa0;: %3 octets alors, %4 maintenant</translation></message>
<message><source>%1 is as it was</source><translation>%1 n’a pas changé</translation></message>
<message><source>The file cannot be put in place: %1</source><translation>Le fichier ne peut pas être mis en place&#xa0;: %1</translation></message>
<message><source>This file was changed since it was fetched, and is not replaced</source><translation>Ce fichier a été modifié depuis son téléchargement, et n’est pas remplacé</translation></message>
<message><source>Move it away, then fetch once more.</source><translation>Déplacez-le, puis téléchargez de nouveau.</translation></message>
<message><source>checking</source><translation>vérification</translation></message>
<message><source>%1 of %2</source><translation>%1 sur %2</translation></message>
<message><source>%1, %2/s</source><comment>how much has come, and how fast it comes</comment><translation>%1, %2/s</translation></message>
</context>
<context>
<name>SettingRows</name>
<message><source>%1: %2</source><comment>a setting and its value</comment><translation>%1&#xa0;: %2</translation></message>
<message><source>Forget: %1</source><translation>Oublier&#xa0;: %1</translation></message>
<message><source>Reset: %1</source><translation>Réinitialiser&#xa0;: %1</translation></message>
<message><source>Appearance</source><translation>Apparence</translation></message>
<message><source>Covers</source><translation>Couvertures</translation></message>
<message><source>Never lost</source><translation>Ne rien perdre</translation></message>
<message><source>Work</source><translation>Travail</translation></message>
<message><source>Cache</source><translation>Cache</translation></message>
<message><source>Remembered</source><translation>Mémorisé</translation></message>
<message><source>on</source><translation>activé</translation></message>
<message><source>off</source><translation>désactivé</translation></message>
<message><source>%1 %2</source><comment>a number and its unit</comment><translation>%1 %2</translation></message>
<message><source>nothing kept</source><translation>rien de conservé</translation></message>
<message><source>%L1 kept</source><translation>%L1 conservés</translation></message>
<message><source>kept</source><translation>conservé</translation></message>
<message><source>The best there are</source><translation>Le meilleur disponible</translation></message>
<message><source>As the system</source><translation>Comme le système</translation></message>
<message><source>Colors</source><translation>Couleurs</translation></message>
<message><source>Of windows, charts and maps.</source><translation>Des fenêtres, des graphiques et des cartes.</translation></message>
<message><source>theme dark light night mode</source><translation>thème sombre clair nuit mode couleurs</translation></message>
<message><source>Light</source><translation>Clair</translation></message>
<message><source>Dark</source><translation>Sombre</translation></message>
<message><source>Language</source><translation>Langue</translation></message>
<message><source>Of all texts, numbers and dates, at once.</source><translation>De tous les textes, nombres et dates, immédiatement.</translation></message>
<message><source>translation locale English Deutsch Español Français العربية 中文</source><translation>traduction langue locale English Deutsch Español Français العربية 中文</translation></message>
<message><source>Text size</source><translation>Taille du texte</translation></message>
<message><source>Of all texts; buttons, tables and charts grow with it.</source><translation>De tous les textes&#x202f;; boutons, tableaux et graphiques grandissent avec.</translation></message>
<message><source>font larger smaller points zoom</source><translation>police plus grand plus petit points zoom</translation></message>
<message><source>pt</source><translation>pt</translation></message>
<message><source>Motion</source><translation>Animations</translation></message>
<message><source>Reduced: the map jumps to its place instead of gliding there.</source><translation>Réduites&#xa0;: la carte saute à sa place au lieu d’y glisser.</translation></message>
<message><source>animation reduced accessibility</source><translation>animation mouvement réduit accessibilité</translation></message>
<message><source>Reduced</source><translation>Réduites</translation></message>
<message><source>Full</source><translation>Complètes</translation></message>
<message><source>Book panel</source><translation>Panneau du livre</translation></message>
<message><source>At the right of every page: the selected book and its nearest.</source><translation>À droite de chaque page&#xa0;: le livre sélectionné et ses plus proches.</translation></message>
<message><source>side cover details</source><translation>côté couverture détails</translation></message>
<message><source>Fetch cover pictures</source><translation>Télécharger les images de couverture</translation></message>
<message><source>From the addresses in a library's own data. Its server then learns that somebody looks at a book. Nothing is fetched from this computer or its own network.</source><translation>Depuis les adresses qui figurent dans les données d’une bibliothèque. Son serveur apprend alors que quelqu’un regarde un livre. Rien n’est téléchargé depuis cet ordinateur ni depuis son propre réseau.</translation></message>
<message><source>images network internet privacy</source><translation>images réseau internet vie privée</translation></message>
<message><source>Ask for each library</source><translation>Demander pour chaque bibliothèque</translation></message>
<message><source>Never</source><translation>Jamais</translation></message>
<message><source>Always</source><translation>Toujours</translation></message>
<message><source>Answers about covers</source><translation>Réponses sur les couvertures</translation></message>
<message><source>Of each library that was asked about. Reset: they are asked about again.</source><translation>Pour chaque bibliothèque au sujet de laquelle la question a été posée. Réinitialiser&#xa0;: la question est posée de nouveau.</translation></message>
<message><source>consent privacy</source><translation>consentement vie privée</translation></message>
<message><source>Keep unsaved work all the time</source><translation>Conserver en continu le travail non enregistré</translation></message>
<message><source>So that a crash costs some seconds. Off: it is kept only when the program ends in order.</source><translation>Pour qu’un plantage ne coûte que quelques secondes. Désactivé&#xa0;: il n’est conservé que si le programme se termine normalement.</translation></message>
<message><source>autosave journal recover crash backup</source><translation>sauvegarde automatique journal récupérer plantage</translation></message>
<message><source>Keep a training every</source><translation>Conserver un entraînement toutes les</translation></message>
<message><source>At least so long lies between two kept states of a run that trains.</source><translation>Délai minimal entre deux états conservés d’un entraînement en cours.</translation></message>
<message><source>autosave interval seconds journal</source><translation>sauvegarde automatique intervalle secondes journal</translation></message>
<message><source>s</source><translation>s</translation></message>
<message><source>Threads</source><translation>Threads</translation></message>
<message><source>How many calculate at once. Results are the same with any number.</source><translation>Combien calculent à la fois. Les résultats sont les mêmes quel que soit leur nombre.</translation></message>
<message><source>cores processor cpu parallel</source><translation>cœurs processeur cpu parallèle</translation></message>
<message><source>All there are</source><translation>Tous ceux disponibles</translation></message>
<message><source>Instruction set</source><translation>Jeu d’instructions</translation></message>
<message><source>Results differ in their last digits from one to another: choose the same one to get the same bytes on different processors. SHELFSPACE_ISA in the environment comes first.</source><translation>Les résultats diffèrent de l’un à l’autre dans leurs derniers chiffres&#xa0;: choisissez le même pour obtenir les mêmes octets sur des processeurs différents. SHELFSPACE_ISA dans l’environnement a la priorité.</translation></message>
<message><source>processor cpu sse avx reproducible bytes</source><translation>processeur cpu sse avx reproductible octets</translation></message>
<message><source>Room for opened data</source><translation>Place pour les données ouvertes</translation></message>
<message><source>Large data are kept as they were read, so that they open at once the next time. What was not asked for longest goes first.</source><translation>Les données volumineuses sont conservées telles qu’elles ont été lues, pour s’ouvrir aussitôt la prochaine fois. Ce qui n’a pas servi depuis le plus longtemps part en premier.</translation></message>
<message><source>cache disk limit size</source><translation>cache disque limite taille</translation></message>
<message><source>MB</source><translation>Mo</translation></message>
<message><source>Recent files</source><translation>Fichiers récents</translation></message>
<message><source>The list under Recent.</source><translation>La liste sous Récents.</translation></message>
<message><source>Last folder</source><translation>Dernier dossier</translation></message>
<message><source>Where files were opened and saved last.</source><translation>Où des fichiers ont été ouverts et enregistrés en dernier.</translation></message>
<message><source>Size and place of the window</source><translation>Taille et place de la fenêtre</translation></message>
<message><source>As it was closed last.</source><translation>Telles qu’à la dernière fermeture.</translation></message>
<message><source>Sizes of panels</source><translation>Tailles des panneaux</translation></message>
<message><source>As they were drawn last.</source><translation>Telles que réglées en dernier.</translation></message>
<message><source>Drawer of the map</source><translation>Tiroir de la carte</translation></message>
<message><source>Whether it is open.</source><translation>S’il est ouvert.</translation></message>
<message><source>Menu bar</source><translation>Barre de menus</translation></message>
<message><source>Whether it is shown.</source><translation>Si elle est affichée.</translation></message>
<message><source>Last preset</source><translation>Dernier préréglage</translation></message>
<message><source>That the form of a training begins with.</source><translation>Celui avec lequel le formulaire d’un entraînement commence.</translation></message>
<message><source>Last training settings</source><translation>Derniers réglages d’entraînement</translation></message>
<message><source>Nearness of books</source><translation>Proximité des livres</translation></message>
<message><source>By which the nearest are found.</source><translation>Selon laquelle les plus proches sont trouvés.</translation></message>
<message><source>Number of nearest books</source><translation>Nombre de livres les plus proches</translation></message>
<message><source>In the book panel.</source><translation>Dans le panneau du livre.</translation></message>
<message><source>Rules for recommended books</source><translation>Règles pour les livres recommandés</translation></message>
<message><source>What the lists of the Readers page leave out.</source><translation>Ce que les listes de la page Lecteurs laissent de côté.</translation></message>
<message><source>Folder of exports</source><translation>Dossier des exports</translation></message>
<message><source>That was written to last.</source><translation>Celui de la dernière écriture.</translation></message>
<message><source>Parts of exports</source><translation>Parties des exports</translation></message>
<message><source>That were ticked last.</source><translation>Celles cochées en dernier.</translation></message>
<message><source>Answers about files</source><translation>Réponses sur les fichiers</translation></message>
<message><source>How files are read that left a doubt.</source><translation>Comment lire les fichiers qui laissaient un doute.</translation></message>
<message><source>Answers about vectors</source><translation>Réponses sur les vecteurs</translation></message>
<message><source>Which array and which titles were chosen.</source><translation>Quel tableau et quels titres ont été choisis.</translation></message>
<message><source>Accepted terms</source><translation>Conditions acceptées</translation></message>
<message><source>Of ready data sets.</source><translation>Des jeux de données prêts à l’emploi.</translation></message>
<message><source>Offer of the tour</source><translation>Proposition de la visite</translation></message>
<message><source>Whether it was made.</source><translation>Si elle a été faite.</translation></message>
<message><source>Hints for the first steps</source><translation>Conseils pour les premiers pas</translation></message>
<message><source>Whether they were given.</source><translation>S’ils ont été donnés.</translation></message>
<message><source>Contrast</source><translation>Contraste</translation></message>
<message><source>High: black and white, with lines around all controls.</source><translation>Élevé&#xa0;: noir et blanc, avec des traits autour de tous les contrôles.</translation></message>
<message><source>high accessibility black white</source><translation>élevé accessibilité noir blanc contraste</translation></message>
<message><source>Usual</source><translation>Habituel</translation></message>
<message><source>High</source><translation>Élevé</translation></message>
<message><source>Step of the tour</source><translation>Étape de la visite</translation></message>
<message><source>At which it was left.</source><translation>Celle où elle a été quittée.</translation></message>
<message><source>Ask before closing with unsaved work</source><translation>Demander avant de fermer s’il reste du travail non enregistré</translation></message>
<message><source>Off: it is kept without a word, and the next start offers it.</source><translation>Désactivé : il est conservé sans question, et le prochain démarrage le propose.</translation></message>
</context>
<context>
<name>Tour</name>
<message><source>Every book that was rated</source><translation>Tous les livres évalués</translation></message>
<message><source>Click a book. What is known of it stands at the right, on every page.</source><translation>Cliquez sur un livre. Ce que l’on sait de lui se trouve à droite, sur chaque page.</translation></message>
<message><source>A model learns from the ratings</source><translation>Un modèle apprend des évaluations</translation></message>
<message><source>Press Train. The preset at the top is a good first one; every setting below it says what it means when you point at it.</source><translation>Appuyez sur «&#xa0;Entraîner&#xa0;». Le préréglage du haut est un bon premier choix&#x202f;; chaque réglage en dessous explique son sens quand vous le survolez.</translation></message>
<message><source>Watch it learn</source><translation>Regardez-le apprendre</translation></message>
<message><source>The dashed curve is the loss on what it learns from, the solid one on ratings that were held out. Where the solid one turns up again, the model begins to learn by heart; the best epoch is kept. Wait until it is done.</source><translation>La courbe en tirets est la perte sur ce dont il apprend, la courbe pleine celle sur des évaluations mises de côté. Là où la courbe pleine remonte, le modèle commence à apprendre par cœur&#x202f;; la meilleure époque est conservée. Attendez la fin.</translation></message>
<message><source>The map of books</source><translation>La carte des livres</translation></message>
<message><source>Books that the same readers liked lie close together. Wheel to come nearer, drag to move. Click another book to see its neighbors.</source><translation>Les livres que les mêmes lecteurs ont appréciés sont proches. Tournez la molette pour vous approcher, faites glisser pour déplacer. Cliquez sur un autre livre pour voir ses voisins.</translation></message>
<message><source>Colors and groups</source><translation>Couleurs et groupes</translation></message>
<message><source>Color the books by year, by genre or by groups that are found and named. Map settings, at the left of this bar, has Groups, Trust and kept Views.</source><translation>Colorez les livres par année, par genre ou par groupes trouvés et nommés. «&#xa0;Réglages de la carte&#xa0;», à gauche de cette barre, contient «&#xa0;Groupes&#xa0;», «&#xa0;Confiance&#xa0;» et les «&#xa0;Vues&#xa0;» conservées.</translation></message>
<message><source>What would somebody like?</source><translation>Qu’est-ce qui plairait à quelqu’un&#x202f;?</translation></message>
<message><source>Choose a reader: the books they rated and those the model recommends stand side by side. New reader lets you be one yourself.</source><translation>Choisissez un lecteur&#xa0;: les livres qu’il a évalués et ceux que le modèle recommande sont côte à côte. «&#xa0;Nouveau lecteur&#xa0;» vous permet d’en être un vous-même.</translation></message>
<message><source>And why?</source><translation>Et pourquoi&#x202f;?</translation></message>
<message><source>Each recommended book says for which of the rated ones it is recommended. Choose one to find it on the map, too.</source><translation>Chaque livre recommandé indique pour lequel des livres évalués il l’est. Choisissez-en un pour le trouver aussi sur la carte.</translation></message>
<message><source>Which model is better?</source><translation>Quel modèle est le meilleur&#x202f;?</translation></message>
<message><source>Train others, from other presets: this page compares them, and searches for settings by itself.</source><translation>Entraînez-en d’autres, à partir d’autres préréglages&#xa0;: cette page les compare, et recherche des réglages par elle-même.</translation></message>
<message><source>Take it all away</source><translation>Tout emporter</translation></message>
<message><source>Curves, maps, tables, vectors and a page that recommends, each as a file of a kind that others read. F1 opens the guide where you are; it and this tour are under Help.</source><translation>Courbes, cartes, tableaux, vecteurs et une page qui recommande, chacun en un fichier d’un type que d’autres lisent. F1 ouvre le guide là où vous êtes&#x202f;; il se trouve avec cette visite sous «&#xa0;Aide&#xa0;».</translation></message>
</context>
<context>
<name>UnlearnedWords</name>
<message><source>it has no vector, or one of zeros or of no numbers</source><translation>il n’a pas de vecteur, ou un vecteur de zéros ou de valeurs qui ne sont pas des nombres</translation></message>
<message><source>nobody rated it in the training part</source><translation>personne ne l’a évalué dans la partie d’entraînement</translation></message>
</context>
<context>
<name>UnmatchedWords</name>
<message><source>several books of these data have this ISBN</source><translation>plusieurs livres de ces données ont cet ISBN</translation></message>
<message><source>several books of these data have this title and author</source><translation>plusieurs livres de ces données ont ce titre et cet auteur</translation></message>
<message><source>the title agrees, but your library names no author</source><translation>le titre concorde, mais votre bibliothèque n’indique pas d’auteur</translation></message>
<message><source>the title agrees, but these data name no author</source><translation>le titre concorde, mais ces données n’indiquent pas d’auteur</translation></message>
<message><source>these data have this title only by %1</source><translation>ces données n’ont ce titre que d’un autre auteur&#xa0;: %1</translation></message>
<message><source>it has no title, and these data lack its ISBN</source><translation>il n’a pas de titre, et ces données n’ont pas son ISBN</translation></message>
<message><source>these data have no book of this title</source><translation>ces données n’ont pas de livre de ce titre</translation></message>
<message><source>these data have neither its ISBN nor a book of this title</source><translation>ces données n’ont ni son ISBN ni un livre de ce titre</translation></message>
<message><source>you said that it is none of these books</source><translation>vous avez dit que ce n’est aucun de ces livres</translation></message>
<message><source>these data do not know the book “%1”</source><translation>ces données ne connaissent pas le livre «&#xa0;%1&#xa0;»</translation></message>
<message><source>a spreadsheet has rounded its ISBN to %1, and %2</source><translation>un tableur a arrondi son ISBN à %1, et %2</translation></message>
</context>
<context>
<name>WrittenNote</name>
<message><source>Open the folder</source><translation>Ouvrir le dossier</translation></message>
</context>
<context>
<name>shelf::AboutDialog</name>
<message><source>About Shelfspace</source><translation>À propos de Shelfspace</translation></message>
<message><source>&lt;h2&gt;Shelfspace %1&lt;/h2&gt;&lt;p&gt;Trains embeddings of books and readers from ratings, and lets you walk among them.&lt;/p&gt;&lt;p&gt;Everything happens on this computer: no account, no server, nothing is sent anywhere. Covers and ready data sets are fetched only when you ask for them.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or any later one. It comes without any warranty. The libraries that it is made with stand below, each with its license.&lt;/p&gt;</source><translation>&lt;h2&gt;Shelfspace %1&lt;/h2&gt;&lt;p&gt;Entraîne des plongements de livres et de lecteurs à partir d’évaluations, et vous laisse vous y promener.&lt;/p&gt;&lt;p&gt;Tout se passe sur cet ordinateur&#xa0;: pas de compte, pas de serveur, rien n’est envoyé nulle part. Les couvertures et les jeux de données prêts à l’emploi ne sont téléchargés que si vous le demandez.&lt;/p&gt;&lt;p&gt;Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie. Les bibliothèques logicielles dont il est fait figurent ci-dessous, chacune avec sa licence.&lt;/p&gt;</translation></message>
<message><source>Facts of this build</source><translation>Informations de version</translation></message>
<message><source>Copy the facts</source><translation>Copier les informations</translation></message>
</context>
<context>
<name>shelf::AnimationFile</name>
<message><source>There is nothing to animate: no frame was kept.</source><translation>Il n’y a rien à animer&#xa0;: aucune image n’a été conservée.</translation></message>
<message><source>Picture %1 of the animation could not be drawn.</source><translation>L’image %1 de l’animation n’a pas pu être dessinée.</translation></message>
<message><source>There may not be enough memory: choose a smaller size</source><translation>Il n’y a peut-être pas assez de mémoire&#xa0;: choisissez une taille plus petite</translation></message>
<message><source>Picture %1 of the animation has another size than the first.</source><translation>L’image %1 de l’animation n’a pas la même taille que la première.</translation></message>
<message><source>There is not enough memory for pictures of this size.</source><translation>Il n’y a pas assez de mémoire pour des images de cette taille.</translation></message>
<message><source>for an unknown reason</source><translation>pour une raison inconnue</translation></message>
<message><source>A GIF has at most %1 pixels in each direction.</source><translation>Un GIF a au plus %1 pixels dans chaque direction.</translation></message>
<message><source>The animation could not be written: %1</source><translation>L’animation n’a pas pu être écrite&#xa0;: %1</translation></message>
<message><source>Choose a smaller size</source><translation>Choisissez une taille plus petite</translation></message>
</context>
<context>
<name>shelf::AutosaveField</name>
<message><source>Folder of unsaved work</source><translation>Dossier du travail non enregistré</translation></message>
<message><source>autosave journal directory disk move place</source><translation>sauvegarde automatique journal dossier répertoire disque déplacer emplacement</translation></message>
<message><source>Change…</source><translation>Modifier…</translation></message>
<message><source>Change: %1</source><translation>Modifier&#xa0;: %1</translation></message>
<message><source>Reset: %1</source><translation>Réinitialiser&#xa0;: %1</translation></message>
<message><source>What is there moves along when the folder changes. A project keeps its own beside its file.</source><translation>Ce qui s’y trouve suit quand le dossier change. Un projet conserve le sien à côté de son fichier.</translation></message>
<message><source>Unsaved work is kept in %1 from now on</source><translation>Le travail non enregistré est désormais conservé dans %1</translation></message>
<message><source>Unsaved work is kept in %1 from now on; what another window keeps stays where it was, and is offered from there</source><translation>Le travail non enregistré est désormais conservé dans %1&#x202f;; ce que conserve une autre fenêtre reste où c’était et est proposé à partir de là</translation></message>
<message><source>Nothing is kept at the moment.</source><translation>Rien n’est conservé pour le moment.</translation></message>
<message><source>What is kept there now moves along: %1. What another window keeps stays until that window closes, and is offered all the same.</source><translation>Ce qui y est conservé actuellement suit&#xa0;: %1. Ce que conserve une autre fenêtre y reste jusqu’à la fermeture de cette fenêtre, et est proposé tout de même.</translation></message>
<message><source>Keep unsaved work in %1?</source><translation>Conserver le travail non enregistré dans %1&#x202f;?</translation></message>
<message><source>Leave it where it is</source><translation>Ne pas déplacer</translation></message>
<message><source>Move it</source><translation>Déplacer</translation></message>
</context>
<context>
<name>shelf::AutosavePlace</name>
<message><source>Moving unsaved work</source><translation>Déplacement du travail non enregistré</translation></message>
</context>
<context>
<name>shelf::BlendBar</name>
<message><source>How scores are combined</source><translation>Comment les scores sont combinés</translation></message>
<message><source>Evaluate</source><translation>Évaluer</translation></message>
<message><source>Evaluate the blend</source><translation>Évaluer le mélange</translation></message>
<message><source>Stop</source><translation>Arrêter</translation></message>
<message><source>Stop evaluating</source><translation>Arrêter l’évaluation</translation></message>
<message><source>Figures of the blend and its parts</source><translation>Valeurs du mélange et de ses parties</translation></message>
<message><source>Measures the blend, and its parts beside it, on the ratings that were held out from all of them</source><translation>Mesure le mélange, et ses parties à côté, sur les évaluations mises de côté pour tous</translation></message>
<message><source>Weights are tried at once; “Evaluate” measures them over all readers, without filters and second reader.</source><translation>Les poids s’essaient aussitôt&#x202f;; «&#xa0;Évaluer&#xa0;» les mesure sur tous les lecteurs, sans filtres ni second lecteur.</translation></message>
</context>
<context>
<name>shelf::BlendDesk</name>
<message><source>Looking at what runs hold out</source><translation>Examen de ce que les entraînements mettent de côté</translation></message>
<message><source>Measuring the blend</source><translation>Mesure du mélange</translation></message>
</context>
<context>
<name>shelf::BookFilterBar</name>
<message><source>First year</source><translation>Première année</translation></message>
<message><source>any</source><translation>quelconque</translation></message>
<message><source>Last year</source><translation>Dernière année</translation></message>
<message><source>At least so many ratings</source><translation>Au moins autant d’évaluations</translation></message>
<message><source>At most so many ratings</source><translation>Au plus autant d’évaluations</translation></message>
<message><source>Clear filters</source><translation>Effacer les filtres</translation></message>
<message><source>Filters of recommended books</source><translation>Filtres des livres recommandés</translation></message>
<message><source>Column of the catalogue</source><translation>Colonne du catalogue</translation></message>
<message><source>Value of the column</source><translation>Valeur de la colonne</translation></message>
<message><source>Books with fewer ratings in training are left out</source><translation>Les livres qui ont moins d’évaluations à l’entraînement sont laissés de côté</translation></message>
<message><source>Books with more ratings in training are left out: for what is less known</source><translation>Les livres qui ont plus d’évaluations à l’entraînement sont laissés de côté&#xa0;: pour ce qui est moins connu</translation></message>
<message><source>0 %: the best scores. More: each next book also has to differ from those above it (maximal marginal relevance)</source><translation>0&#x202f;%&#xa0;: les meilleurs scores. Plus&#xa0;: chaque livre suivant doit aussi différer de ceux du dessus (pertinence marginale maximale)</translation></message>
<message><source>Author</source><translation>Auteur</translation></message>
<message><source>Years</source><translation>Années</translation></message>
<message><source>Language</source><translation>Langue</translation></message>
<message><source>Where</source><extracomment>Before a column of the catalogue and a value: only books where it has that value</extracomment><translation>Où</translation></message>
<message><source>Ratings</source><translation>Évaluations</translation></message>
<message><source>Diversity</source><translation>Diversité</translation></message>
<message><source>%1 %</source><translation>%1&#x202f;%</translation></message>
</context>
<context>
<name>shelf::BookListModel</name>
<message><source>Title</source><translation>Titre</translation></message>
<message><source>%1
by %2</source><translation>%1
de %2</translation></message>
<message><source>Authors</source><translation>Auteurs</translation></message>
<message><source>Year</source><translation>Année</translation></message>
<message><source>Readers</source><translation>Lecteurs</translation></message>
<message><source>Ratings</source><translation>Évaluations</translation></message>
<message><source>Mean</source><translation>Moyenne</translation></message>
<message><source>Id</source><translation>Identifiant</translation></message>
<message><source>Tags</source><translation>Tags</translation></message>
</context>
<context>
<name>shelf::BookPage</name>
<message><source>Find a book</source><translation>Trouver un livre</translation></message>
<message><source>Covers</source><translation>Couvertures</translation></message>
<message><source>For whom</source><translation>Pour qui</translation></message>
<message><source>A reader</source><translation>Un lecteur</translation></message>
<message><source>My ratings</source><translation>Mes évaluations</translation></message>
<message><source>Reader</source><translation>Lecteur</translation></message>
<message><source>Another reader</source><translation>Autre lecteur</translation></message>
<message><source>Forget my ratings</source><translation>Oublier mes évaluations</translation></message>
<message><source>Do you know one of these?</source><translation>En connaissez-vous un&#x202f;?</translation></message>
<message><source>Books to read next</source><translation>Livres à lire ensuite</translation></message>
<message><source>On the map</source><translation>Sur la carte</translation></message>
<message><source>to read next</source><translation>à lire ensuite</translation></message>
<message><source>rated</source><translation>évalués</translation></message>
<message><source>Books that readers took alike lie close together. Press one to look at it.</source><translation>Les livres que les lecteurs ont pris de la même façon sont proches. Appuyez sur l’un d’eux pour le regarder.</translation></message>
<message><source>and %1 more</source><translation>et %1 de plus</translation></message>
<message><source>I have read it</source><translation>Je l’ai lu</translation></message>
<message><source>My rating</source><translation>Mon évaluation</translation></message>
<message><source>not rated</source><translation>non évalué</translation></message>
<message><source>%1 of %2 stars</source><translation>%1 étoiles sur %2</translation></message>
<message><source>Remove</source><translation>Retirer</translation></message>
<message><source>No ratings</source><translation>Aucune évaluation</translation></message>
<message><source>Rated once, with %1</source><translation>Évalué une fois, avec %1</translation></message>
<message><source>Reader %1 rated it %2</source><translation>Le lecteur %1 l’a évalué %2</translation></message>
<message><source>Reader %1 has read it</source><translation>Le lecteur %1 l’a lu</translation></message>
<message><source>Expected of you: %1</source><translation>Attendu de vous&#xa0;: %1</translation></message>
<message><source>Expected of reader %1: %2</source><translation>Attendu du lecteur %1&#xa0;: %2</translation></message>
<message><source>Close</source><translation>Fermer</translation></message>
<message><source>Back to the book before</source><translation>Retour au livre précédent</translation></message>
<message><source>Nearest books</source><translation>Livres les plus proches</translation></message>
<message><source>Nobody rated it in the training part, so the model knows nothing about it.</source><translation>Personne ne l’a évalué dans la partie d’entraînement, le modèle n’en sait donc rien.</translation></message>
<message><source>cosine distance</source><translation>distance cosinus</translation></message>
<message><source>Euclidean distance</source><translation>distance euclidienne</translation></message>
<message><source>dot product, where larger is nearer</source><translation>produit scalaire, où plus grand est plus proche</translation></message>
<message><source>In the model’s own space, by %1.</source><translation>Dans l’espace propre du modèle&#x202f;; mesure&#xa0;: %1.</translation></message>
<message><source>Read by %1</source><translation>Lu par %1</translation></message>
<message><source>Rated by %1</source><translation>Évalué par %1</translation></message>
<message><source>held out</source><translation>mis de côté</translation></message>
<message><source>Show all %1</source><translation>Tout afficher (%1)</translation></message>
<message><source>This model cannot take up a new reader on this page. The program can: shelfspace recommend RUN --reader FILE.</source><translation>Ce modèle ne peut pas accueillir un nouveau lecteur sur cette page. Le programme le peut&#xa0;: shelfspace recommend RUN --reader FILE.</translation></message>
<message><source>Find books that you know in the field above, or begin here.</source><translation>Trouvez des livres que vous connaissez dans le champ ci-dessus, ou commencez ici.</translation></message>
<message><source>This model asks which books you took, not how you liked them.</source><translation>Ce modèle demande quels livres vous avez pris, non s’ils vous ont plu.</translation></message>
<message><source>All ratings of this reader were held out in training: the program took them as a new reader’s.</source><translation>Toutes les évaluations de ce lecteur ont été mises de côté à l’entraînement&#xa0;: le programme les a prises comme celles d’un nouveau lecteur.</translation></message>
<message><source>Lists of this model were made by the program: it cannot be worked out on a page.</source><translation>Les listes de ce modèle ont été faites par le programme&#xa0;: il ne peut pas être calculé sur une page.</translation></message>
<message><source>Worked out here, by the model itself: the rating that it expects for each book.</source><translation>Calculé ici, par le modèle lui-même&#xa0;: l’évaluation qu’il attend pour chaque livre.</translation></message>
<message><source>Worked out here, by the model itself. Only the order of its figures means something.</source><translation>Calculé ici, par le modèle lui-même. Seul l’ordre de ses valeurs a un sens.</translation></message>
<message><source>Rate a book to see what comes next.</source><translation>Évaluez un livre pour voir la suite.</translation></message>
<message><source>Working it out…</source><translation>Calcul en cours…</translation></message>
<message><source>Covers come from the addresses in the catalogue: their servers then see that you look.</source><translation>Les couvertures viennent des adresses du catalogue&#xa0;: leurs serveurs voient alors que vous regardez.</translation></message>
<message><source>Find a book by title, author or id</source><translation>Trouver un livre par titre, auteur ou identifiant</translation></message>
<message><source>No book matches</source><translation>Aucun livre ne correspond</translation></message>
<message><source>No reader of this page matches</source><translation>Aucun lecteur de cette page ne correspond</translation></message>
<message><source>Dark colors</source><translation>Couleurs sombres</translation></message>
<message><source>This page works by its scripts, which the browser does not run.</source><translation>Cette page fonctionne avec ses scripts, que le navigateur n’exécute pas.</translation></message>
<message><source>My ratings (%1)</source><translation>Mes évaluations (%1)</translation></message>
<message><source>Readers who took it: %1</source><translation>Lecteurs qui l’ont pris&#xa0;: %1</translation></message>
<message><source>%1 on average (ratings: %2)</source><translation>%1 en moyenne (évaluations&#xa0;: %2)</translation></message>
<message><source>Map of the books (%1), those to read next and those rated marked. The lists hold the same books.</source><translation>Carte des livres (%1), avec marques pour ceux à lire ensuite et ceux évalués. Les listes contiennent les mêmes livres.</translation></message>
<message><source>Books for you: %1</source><translation>Livres pour vous&#xa0;: %1</translation></message>
<message><source>Books for reader %1: %2</source><translation>Livres pour le lecteur %1&#xa0;: %2</translation></message>
<message><source>Nothing can be recommended to you.</source><translation>Rien ne peut vous être recommandé.</translation></message>
<message><source>Nothing can be recommended to reader %1.</source><translation>Rien ne peut être recommandé au lecteur %1.</translation></message>
<message><source>Books: %1</source><translation>Livres&#xa0;: %1</translation></message>
<message><source>Ratings: %1</source><translation>Évaluations&#xa0;: %1</translation></message>
<message><source>Readers: %1</source><translation>Lecteurs&#xa0;: %1</translation></message>
<message><source>Readers on this page: %1 of %2</source><translation>Lecteurs sur cette page&#xa0;: %1 sur %2</translation></message>
</context>
<context>
<name>shelf::BookPane</name>
<message><source>Looking up a book</source><translation>Recherche d’un livre</translation></message>
<message><source>Books become neighbors when a model has learned a vector for each. Train one first.</source><translation>Les livres deviennent voisins quand un modèle a appris un vecteur pour chacun. Entraînez-en un d’abord.</translation></message>
<message><source>Go to Training</source><translation>Aller à Entraînement</translation></message>
<message><source>This run's model has no book vectors, so no book is near another.</source><translation>Le modèle de cet entraînement n’a pas de vecteurs de livres, aucun livre n’est donc proche d’un autre.</translation></message>
<message><source>Train another model</source><translation>Entraîner un autre modèle</translation></message>
<message><source>These vectors say nothing of it: it has none, or one of zeros or of no numbers.</source><translation>Ces vecteurs n’en disent rien&#xa0;: il n’en a pas, ou il en a un de zéros ou de valeurs qui ne sont pas des nombres.</translation></message>
<message><source>Nobody rated it in the training part, so the model knows nothing about it.</source><translation>Personne ne l’a évalué dans la partie d’entraînement, le modèle n’en sait donc rien.</translation></message>
<message numerus="yes"><source>In %1, %Ln dimension(s), over all books</source><translation><numerusform>Sur %1, %Ln dimension, sur tous les livres</numerusform><numerusform>Sur %1, %Ln dimensions, sur tous les livres</numerusform></translation></message>
</context>
<context>
<name>shelf::BookPanel</name>
<message><source>Previous book</source><translation>Livre précédent</translation></message>
<message><source>Next book</source><translation>Livre suivant</translation></message>
<message><source>%1 (%2)</source><translation>%1 (%2)</translation></message>
<message><source>Book</source><translation>Livre</translation></message>
<message><source>Click a book in a table or on the map to see it here, with the books nearest to it.</source><translation>Cliquez sur un livre dans un tableau ou sur la carte pour le voir ici, avec ses livres les plus proches.</translation></message>
<message><source>Nearest</source><translation>Plus proches</translation></message>
<message><source>cosine</source><translation>cosinus</translation></message>
<message><source>Euclidean</source><translation>euclidienne</translation></message>
<message><source>dot product</source><translation>produit scalaire</translation></message>
<message><source>How two book vectors are compared, in the model's own space</source><translation>Comment deux vecteurs de livres sont comparés, dans l’espace propre du modèle</translation></message>
<message><source>Distance</source><translation>Distance</translation></message>
<message><source>&amp;Distance</source><translation>&amp;Distance</translation></message>
<message><source>Number of nearest books</source><translation>Nombre de livres les plus proches</translation></message>
<message><source>How many books to list</source><translation>Combien de livres lister</translation></message>
<message><source>Copy the list</source><translation>Copier la liste</translation></message>
<message><source>Nearest books</source><translation>Livres les plus proches</translation></message>
<message><source>Why “%1” is near</source><translation>Pourquoi «&#xa0;%1&#xa0;» est proche</translation></message>
<message><source>id %1</source><translation>identifiant %1</translation></message>
<message><source>The vectors came without ratings</source><translation>Les vecteurs sont venus sans évaluations</translation></message>
<message><source>Nobody has rated this book</source><translation>Personne n’a évalué ce livre</translation></message>
<message numerus="yes"><source>%1 mean of %Ln rating(s)</source><translation><numerusform>%1 en moyenne, sur %Ln évaluation</numerusform><numerusform>%1 en moyenne, sur %Ln évaluations</numerusform></translation></message>
<message numerus="yes"><source>Taken by %Ln reader(s)</source><translation><numerusform>Pris par %Ln lecteur</numerusform><numerusform>Pris par %Ln lecteurs</numerusform></translation></message>
</context>
<context>
<name>shelf::BookPicker</name>
<message><source>Remove</source><translation>Retirer</translation></message>
<message><source>Books for %1</source><translation>Livres pour %1</translation></message>
<message><source>Add a book for %1</source><translation>Ajouter un livre pour %1</translation></message>
<message><source>Add a book: title or author</source><translation>Ajouter un livre&#xa0;: titre ou auteur</translation></message>
<message><source>Books found</source><translation>Livres trouvés</translation></message>
<message><source>Take the marked books off (Delete)</source><translation>Enlever les livres marqués (Suppr)</translation></message>
<message><source>One book, or several whose mean counts.</source><translation>Un livre, ou plusieurs dont la moyenne compte.</translation></message>
<message><source>%1, %2</source><comment>title, authors</comment><translation>%1, %2</translation></message>
</context>
<context>
<name>shelf::BookSearch</name>
<message><source>The books are still being read</source><translation>Les livres sont encore en cours de lecture</translation></message>
<message><source>Searching</source><translation>Recherche en cours</translation></message>
<message><source>No book found for “%1”</source><translation>Aucun livre trouvé pour «&#xa0;%1&#xa0;»</translation></message>
<message><source>titles, authors and book numbers are searched</source><translation>la recherche porte sur titres, auteurs et numéros de livres</translation></message>
</context>
<context>
<name>shelf::BooksModel</name>
<message><source>Genre</source><translation>Genre</translation></message>
<message><source>Book</source><translation>Livre</translation></message>
<message><source>Title</source><translation>Titre</translation></message>
<message><source>Authors</source><translation>Auteurs</translation></message>
<message><source>Year</source><translation>Année</translation></message>
<message><source>Readers</source><translation>Lecteurs</translation></message>
<message><source>Ratings</source><translation>Évaluations</translation></message>
<message><source>Mean rating</source><translation>Évaluation moyenne</translation></message>
<message><source>Language</source><translation>Langue</translation></message>
</context>
<context>
<name>shelf::BooksView</name>
<message><source>Filter the books</source><translation>Filtrer les livres</translation></message>
<message><source>Filter by title, author or number</source><translation>Filtrer par titre, auteur ou numéro</translation></message>
<message><source>Books</source><translation>Livres</translation></message>
<message><source>Show all books</source><translation>Afficher tous les livres</translation></message>
<message><source>Takes the choice back, here and on the map</source><translation>Annule le choix, ici et sur la carte</translation></message>
<message><source>On the map</source><translation>Sur la carte</translation></message>
<message><source>These books are selected there</source><translation>Ces livres y sont sélectionnés</translation></message>
<message><source>The list of books is being prepared</source><translation>La liste des livres est en préparation</translation></message>
<message><source>Books: %1 of %2</source><translation>Livres&#xa0;: %1 sur %2</translation></message>
</context>
<context>
<name>shelf::CacheUse</name>
<message><source>Opened data, cover pictures, size, clear, disk</source><translation>Données ouvertes, images de couverture, taille, vider, disque</translation></message>
<message><source>Opened data</source><translation>Données ouvertes</translation></message>
<message><source>Cover pictures</source><translation>Images de couverture</translation></message>
<message><source>Clear</source><extracomment>A button (verb): deletes the files of a cache</extracomment><translation>Vider</translation></message>
<message><source>Clear: %1</source><translation>Vider&#xa0;: %1</translation></message>
<message><source>Measuring the cache</source><translation>Mesure du cache</translation></message>
<message><source>Clearing the cache</source><translation>Vidage du cache</translation></message>
<message><source>The cache is cleared</source><translation>Le cache est vidé</translation></message>
<message><source>Not all of the cache could be cleared</source><translation>Le cache n’a pas pu être vidé entièrement</translation></message>
</context>
<context>
<name>shelf::CatalogueIndexSource</name>
<message><source>Sorting the books</source><translation>Tri des livres</translation></message>
</context>
<context>
<name>shelf::ChangePanel</name>
<message><source>What changed between the maps</source><translation>Ce qui a changé entre les cartes</translation></message>
<message><source>Books that changed most</source><translation>Livres qui ont le plus changé</translation></message>
<message><source>Color by neighbors lost</source><translation>Colorer selon les voisins perdus</translation></message>
<message><source>Select these books</source><translation>Sélectionner ces livres</translation></message>
<message><source>Book</source><translation>Livre</translation></message>
<message><source>Lost, %</source><translation>Perdus,&#x202f;%</translation></message>
<message><source>Of its 10 nearest books, those that are not among them on the other map, in percent</source><translation>De ses 10 livres les plus proches, ceux qui n’en font pas partie sur l’autre carte, en pour cent</translation></message>
</context>
<context>
<name>shelf::CleaningPanel</name>
<message><source>What each step leaves</source><translation>Ce que chaque étape laisse</translation></message>
<message><source>&amp;Undo</source><translation>&amp;Annuler</translation></message>
<message><source>Leave &amp;nothing out</source><translation>&amp;Ne rien laisser de côté</translation></message>
<message><source>&amp;Apply</source><translation>A&amp;ppliquer</translation></message>
<message><source>What is left out</source><translation>Ce qui est laissé de côté</translation></message>
<message><source>Undo what was applied last</source><translation>Annuler ce qui a été appliqué en dernier</translation></message>
<message><source>Leave nothing out</source><translation>Ne rien laisser de côté</translation></message>
<message><source>Apply to the open data</source><translation>Appliquer aux données ouvertes</translation></message>
<message><source>Working out what is left…</source><translation>Calcul de ce qui reste…</translation></message>
<message><source>This cannot be applied</source><translation>Ceci ne peut pas être appliqué</translation></message>
<message><source>Stopped</source><translation>Arrêté</translation></message>
<message><source>The open data: %1</source><translation>Données ouvertes&#xa0;: %1</translation></message>
<message><source>To be applied: %1 would be left</source><translation>À appliquer&#xa0;: il resterait %1</translation></message>
<message><source>%1, %2, %3</source><comment>ratings, readers, books</comment><translation>%1, %2, %3</translation></message>
</context>
<context>
<name>shelf::CleaningPart</name>
<message><source>what is left out of the data</source><translation>ce qui est laissé de côté des données</translation></message>
</context>
<context>
<name>shelf::CleaningPlan</name>
<message><source>Working out what is left</source><translation>Calcul de ce qui reste</translation></message>
</context>
<context>
<name>shelf::CleaningStepsModel</name>
<message><source>As read</source><translation>À la lecture</translation></message>
<message><source>Step</source><translation>Étape</translation></message>
<message><source>Left out</source><translation>Laissées de côté</translation></message>
<message><source>Ratings</source><translation>Évaluations</translation></message>
<message><source>Readers</source><translation>Lecteurs</translation></message>
<message><source>Books</source><translation>Livres</translation></message>
</context>
<context>
<name>shelf::CloseGuard</name>
<message><source>The window closes once the project is saved</source><translation>La fenêtre se ferme une fois le projet enregistré</translation></message>
<message><source>Stop and close?</source><translation>Arrêter et fermer&#x202f;?</translation></message>
<message><source>Save %1 before closing?</source><translation>Enregistrer %1 avant de fermer&#x202f;?</translation></message>
<message><source>Cancel</source><translation>Annuler</translation></message>
<message><source>Keep for next time</source><translation>Garder pour la prochaine fois</translation></message>
<message><source>Close without saving</source><translation>Fermer sans enregistrer</translation></message>
<message><source>What you keep is offered, all of it, when Shelfspace starts again. What you close without saving is gone.</source><translation>Ce que vous gardez est proposé, en entier, au prochain démarrage de Shelfspace. Ce que vous fermez sans enregistrer est perdu.</translation></message>
<message><source>This is under way: %1.</source><translation>En cours&#xa0;: %1.</translation></message>
<message><source>Keep working</source><translation>Continuer à travailler</translation></message>
<message><source>Stop and close</source><translation>Arrêter et fermer</translation></message>
</context>
<context>
<name>shelf::CloserBar</name>
<message numerus="yes"><source>Measure %Ln run(s) reader by reader</source><translation><numerusform>Mesurer %Ln entraînement lecteur par lecteur</numerusform><numerusform>Mesurer %Ln entraînements lecteur par lecteur</numerusform></translation></message>
<message><source>Here stands whether one run is better than another, beyond chance: once there are two that hold ratings out.</source><translation>Ici s’affiche si un entraînement est meilleur qu’un autre, au-delà du hasard&#xa0;: dès qu’il y en a deux qui mettent des évaluations de côté.</translation></message>
<message><source>What each reader’s figures are is not known yet. It is worked out when you want it, as much work as measuring rankings, and kept while the runs are open.</source><translation>Les valeurs de chaque lecteur ne sont pas encore connues. Elles se calculent sur demande, avec autant de travail que la mesure des classements, et sont gardées tant que les entraînements sont ouverts.</translation></message>
<message><source>&amp;Figure</source><translation>&amp;Valeur</translation></message>
<message><source>Figure that runs are compared by</source><translation>Valeur selon laquelle les entraînements sont comparés</translation></message>
<message><source>Which pairs of runs</source><translation>Quelles paires d’entraînements</translation></message>
<message><source>The fewer comparisons are made, the smaller are the differences that can be shown: choose before you look</source><translation>Moins il y a de comparaisons, plus petites sont les différences que l’on peut montrer&#xa0;: choisissez avant de regarder</translation></message>
<message><source>All pairs</source><translation>Toutes les paires</translation></message>
<message><source>Each with %1</source><translation>Chacun avec %1</translation></message>
</context>
<context>
<name>shelf::CloserLook</name>
<message><source>Measuring reader by reader</source><translation>Mesure lecteur par lecteur</translation></message>
<message><source>Comparing runs</source><translation>Comparaison d’entraînements</translation></message>
<message><source>No ratings</source><translation>Aucune évaluation</translation></message>
<message numerus="yes"><source>%Ln rating(s)</source><translation><numerusform>%Ln évaluation</numerusform><numerusform>%Ln évaluations</numerusform></translation></message>
<message numerus="yes"><source>%1 to %Ln rating(s)</source><translation><numerusform>%1 à %Ln évaluation</numerusform><numerusform>%1 à %Ln évaluations</numerusform></translation></message>
<message><source>p &lt; %1</source><translation>p &lt; %1</translation></message>
<message><source>p = %1</source><translation>p = %1</translation></message>
<message><source>&lt; %1</source><translation>&lt; %1</translation></message>
<message><source>%1 and %2 are of other data</source><translation>%1 et %2 portent sur d’autres données</translation></message>
<message><source>%1 and %2: other ratings were held out</source><translation>%1 et %2&#xa0;: d’autres évaluations ont été mises de côté</translation></message>
<message><source>%1 and %2: one of them predicts no ratings</source><translation>%1 et %2&#xa0;: l’un des deux ne prédit pas d’évaluations</translation></message>
<message><source>%1 is better than %2</source><translation>%1 est meilleur que %2</translation></message>
<message><source>%1 and %2: no difference that these data can show</source><translation>%1 et %2&#xa0;: aucune différence que ces données puissent montrer</translation></message>
<message numerus="yes"><source>%1 after correction for %Ln comparison(s)</source><translation><numerusform>%1 après correction pour %Ln comparaison</numerusform><numerusform>%1 après correction pour %Ln comparaisons</numerusform></translation></message>
<message><source>%1: %2 %3 [%4, %5], %6</source><translation>%1&#xa0;: %2 %3 [%4, %5], %6</translation></message>
<message><source>Readers by %1</source><translation>Lecteurs par %1</translation></message>
<message><source>Others, or not known</source><translation>Autres, ou inconnu</translation></message>
<message><source>%1 to %2</source><translation>%1 à %2</translation></message>
<message><source>Copy this table</source><translation>Copier ce tableau</translation></message>
<message><source>Copy what is shown as tab-separated text, for a spreadsheet</source><translation>Copier ce qui est affiché en texte séparé par des tabulations, pour un tableur</translation></message>
<message><source>Save this table</source><translation>Enregistrer ce tableau</translation></message>
<message><source>Save what is shown as a CSV file</source><translation>Enregistrer ce qui est affiché dans un fichier CSV</translation></message>
<message><source>Save table</source><translation>Enregistrer le tableau</translation></message>
<message><source>%1 and %2 were not measured on the same readers</source><translation>%1 et %2 n’ont pas été mesurés sur les mêmes lecteurs</translation></message>
</context>
<context>
<name>shelf::ColumnModel</name>
<message><source>no value</source><translation>aucune valeur</translation></message>
</context>
<context>
<name>shelf::CommandSearch</name>
<message><source>Find a command</source><translation>Trouver une commande</translation></message>
<message><source>Words of the command</source><translation>Mots de la commande</translation></message>
<message><source>Commands</source><translation>Commandes</translation></message>
<message><source>%1  (%2)</source><translation>%1  (%2)</translation></message>
</context>
<context>
<name>shelf::CommandTable</name>
<message><source>%1 ▸ %2</source><translation>%1 ▸ %2</translation></message>
</context>
<context>
<name>shelf::CompareModel</name>
<message><source>%1, seed %2</source><translation>%1, graine %2</translation></message>
<message><source>Baseline</source><translation>Référence</translation></message>
<message numerus="yes"><source>%1 × %Ln seed(s)</source><translation><numerusform>%1 × %Ln graine</numerusform><numerusform>%1 × %Ln graines</numerusform></translation></message>
<message><source>%1 ± %2</source><translation>%1 ± %2</translation></message>
<message><source>%1 (%2 to %3)</source><translation>%1 (%2 à %3)</translation></message>
<message><source>%1@%2</source><translation>%1@%2</translation></message>
<message><source>%1, %2</source><translation>%1, %2</translation></message>
<message><source>Best validation loss</source><translation>Meilleure perte de validation</translation></message>
<message><source>The lowest loss on held-out ratings of all epochs</source><translation>La perte la plus basse de toutes les époques sur les évaluations mises de côté</translation></message>
<message><source>Test %1</source><translation>Test %1</translation></message>
<message><source>On the test part, opened once the tuning had ended</source><translation>Sur la partie de test, ouverte une fois la mise au point terminée</translation></message>
<message><source>Best epoch</source><translation>Meilleure époque</translation></message>
<message><source>The epoch that did best on held-out ratings</source><translation>L’époque la meilleure sur les évaluations mises de côté</translation></message>
<message><source>Epochs trained</source><translation>Époques entraînées</translation></message>
<message><source>Training time, s</source><translation>Durée d’entraînement, s</translation></message>
<message><source>Parameters</source><translation>Paramètres</translation></message>
<message><source>Numbers that training has learned</source><translation>Les nombres que l’entraînement a appris</translation></message>
<message numerus="yes"><source>%1: %Ln run(s)</source><translation><numerusform>%1&#xa0;: %Ln entraînement</numerusform><numerusform>%1&#xa0;: %Ln entraînements</numerusform></translation></message>
<message><source>✓ %1</source><translation>✓ %1</translation></message>
<message><source>Run</source><translation>Entraînement</translation></message>
<message><source>Preset</source><translation>Préréglage</translation></message>
<message><source>Measured on</source><translation>Mesuré sur</translation></message>
<message><source>best</source><translation>meilleur</translation></message>
<message><source>baseline</source><translation>référence</translation></message>
<message><source>The best of these: %1</source><translation>Le meilleur d’ici&#xa0;: %1</translation></message>
<message><source>%1 – F1: more</source><translation>%1 – F1&#xa0;: plus</translation></message>
</context>
<context>
<name>shelf::ComparePage</name>
<message><source>Loss curves compared</source><translation>Courbes de perte comparées</translation></message>
<message><source>Search for settings</source><translation>Recherche de réglages</translation></message>
<message><source>%1 removed.</source><translation>%1 retiré.</translation></message>
<message><source>Comparison and search</source><translation>Comparaison et recherche</translation></message>
<message><source>Comparison</source><translation>Comparaison</translation></message>
<message><source>Search</source><translation>Recherche</translation></message>
<message><source>Views of the comparison</source><translation>Vues de la comparaison</translation></message>
<message><source>Curves</source><translation>Courbes</translation></message>
<message><source>Figure against figure</source><translation>Valeur contre valeur</translation></message>
<message><source>Is the difference real?</source><translation>La différence est-elle réelle&#x202f;?</translation></message>
<message><source>Where does it fail?</source><translation>Où échoue-t-il&#x202f;?</translation></message>
<message><source>These vectors have no figures to compare</source><translation>Ces vecteurs n’ont pas de valeurs à comparer</translation></message>
<message><source>Nothing to compare yet</source><translation>Encore rien à comparer</translation></message>
<message><source>They came without ratings, on which runs are measured. Two sets of vectors of the same books are compared on the map: “Two maps” there draws them side by side and names the books whose nearest ones differ most.</source><translation>Ils sont venus sans évaluations, sur lesquelles les entraînements se mesurent. Deux jeux de vecteurs des mêmes livres se comparent sur la carte&#xa0;: «&#xa0;Deux cartes&#xa0;» les y dessine côte à côte et nomme les livres dont les plus proches diffèrent le plus.</translation></message>
<message><source>Runs stand here side by side, with their settings, results and curves, once they are trained.</source><translation>Les entraînements se trouvent ici côte à côte, avec leurs réglages, résultats et courbes, une fois terminés.</translation></message>
<message><source>Go to the map</source><translation>Aller à la carte</translation></message>
<message><source>Go to Training</source><translation>Aller à Entraînement</translation></message>
<message><source>These runs hold out different ratings or use different losses: their figures cannot be compared exactly.</source><translation>Ces entraînements mettent de côté des évaluations différentes ou utilisent des pertes différentes&#xa0;: leurs valeurs ne se comparent pas exactement.</translation></message>
<message><source>%1: %2</source><translation>%1&#xa0;: %2</translation></message>
</context>
<context>
<name>shelf::CompareTable</name>
<message><source>Comparison of runs</source><translation>Comparaison des entraînements</translation></message>
<message><source>Settings in which the runs differ are bold; the best result of a column is ticked.</source><translation>Les réglages qui diffèrent entre les entraînements sont en gras&#x202f;; le meilleur résultat d’une colonne est coché.</translation></message>
<message><source>Filter runs</source><translation>Filtrer les entraînements</translation></message>
<message><source>Presets shown</source><translation>Préréglages affichés</translation></message>
<message><source>Which presets are shown</source><translation>Quels préréglages sont affichés</translation></message>
<message><source>Data shown</source><translation>Données affichées</translation></message>
<message><source>Only figures of the same held-out part of the same data can be compared</source><translation>Seules les valeurs de la même partie mise de côté des mêmes données peuvent être comparées</translation></message>
<message><source>Groups of runs</source><translation>Groupes d’entraînements</translation></message>
<message><source>What the rows are put together by</source><translation>Selon quoi les lignes sont regroupées</translation></message>
<message><source>No groups</source><translation>Sans groupes</translation></message>
<message><source>Group by preset</source><translation>Grouper par préréglage</translation></message>
<message><source>Group by data</source><translation>Grouper par données</translation></message>
<message><source>All presets</source><translation>Tous les préréglages</translation></message>
<message><source>All data</source><translation>Toutes les données</translation></message>
<message><source>Seeds together</source><translation>Graines ensemble</translation></message>
<message><source>Runs that differ in nothing but the seed share a row: mean ± standard deviation</source><translation>Les entraînements qui ne diffèrent que par la graine partagent une ligne&#xa0;: moyenne ± écart-type</translation></message>
<message><source>All columns</source><translation>Toutes les colonnes</translation></message>
<message><source>Every result and every setting, and not just the main results and what differs</source><translation>Tous les résultats et réglages, et non seulement les résultats principaux et ce qui diffère</translation></message>
<message><source>Measure ranking</source><translation>Mesurer le classement</translation></message>
<message><source>Measures how well the runs rank all books, for those where it is not known yet</source><translation>Mesure à quel point les entraînements classent bien tous les livres, pour ceux où ce n’est pas encore connu</translation></message>
<message><source>Open test part…</source><translation>Ouvrir la partie de test…</translation></message>
<message><source>Open the test part</source><translation>Ouvrir la partie de test</translation></message>
<message><source>Remove the selected run</source><translation>Retirer l’entraînement sélectionné</translation></message>
<message><source>Remove the selected run (Delete)</source><translation>Retirer l’entraînement sélectionné (Suppr)</translation></message>
<message><source>Copy table</source><translation>Copier le tableau</translation></message>
<message><source>Copy what is shown as tab-separated text, for a spreadsheet</source><translation>Copier ce qui est affiché en texte séparé par des tabulations, pour un tableur</translation></message>
<message><source>Save table</source><translation>Enregistrer le tableau</translation></message>
<message><source>Save what is shown as a CSV file</source><translation>Enregistrer ce qui est affiché dans un fichier CSV</translation></message>
<message><source>Measures the selected run on the ratings that were set aside for the very end</source><translation>Mesure l’entraînement sélectionné sur les évaluations réservées pour la toute fin</translation></message>
<message><source>Open the test part for %1?</source><translation>Ouvrir la partie de test de %1&#x202f;?</translation></message>
<message><source>The test part says how good a model is on ratings that no decision rests on. It can do that only once: as soon as settings are changed after looking at it, it is one more validation part, and its figures flatter. Open it when the tuning has ended. Runs trained on these data afterwards carry a caution.</source><translation>La partie de test dit à quel point un modèle est bon sur des évaluations dont aucune décision ne dépend. Elle ne le peut qu’une fois&#xa0;: dès que des réglages changent après l’avoir regardée, elle n’est qu’une partie de validation de plus, et ses valeurs flattent. Ouvrez-la une fois la mise au point terminée. Les entraînements faits ensuite sur ces données portent un avertissement.</translation></message>
<message><source>Keep it shut</source><translation>La laisser fermée</translation></message>
<message><source>Open it</source><translation>L’ouvrir</translation></message>
<message><source>Save comparison of runs</source><translation>Enregistrer la comparaison des entraînements</translation></message>
<message><source>Only of a run that set a test part aside (Test part, in the form's Data group) which is still shut</source><translation>Seulement pour un entraînement qui a réservé une partie de test (Partie de test, dans le groupe Données du formulaire) encore fermée</translation></message>
<message><source>Remove</source><translation>Retirer</translation></message>
</context>
<context>
<name>shelf::ContextMenus</name>
<message numerus="yes"><source>Copy %Ln row(s)</source><translation><numerusform>Copier %Ln ligne</numerusform><numerusform>Copier %Ln lignes</numerusform></translation></message>
<message><source>Copy the whole list</source><translation>Copier toute la liste</translation></message>
<message><source>Select all</source><translation>Tout sélectionner</translation></message>
<message><source>Save the list (CSV)…</source><translation>Enregistrer la liste (CSV)…</translation></message>
<message><source>Copy picture</source><translation>Copier l’image</translation></message>
<message><source>Copy figures</source><translation>Copier les valeurs</translation></message>
</context>
<context>
<name>shelf::CostCurve</name>
<message><source>Cost of the layout</source><translation>Coût de la disposition</translation></message>
<message><source>No values yet</source><translation>Pas encore de valeurs</translation></message>
<message><source>%1 after iteration %2</source><translation>%1 après l’itération %2</translation></message>
<message><source>%1 %2</source><translation>%1 %2</translation></message>
</context>
<context>
<name>shelf::Counted</name>
<message numerus="yes"><source>%Ln book(s)</source><translation><numerusform>%Ln livre</numerusform><numerusform>%Ln livres</numerusform></translation></message>
<message numerus="yes"><source>%Ln reader(s)</source><translation><numerusform>%Ln lecteur</numerusform><numerusform>%Ln lecteurs</numerusform></translation></message>
<message numerus="yes"><source>%Ln rating(s)</source><translation><numerusform>%Ln évaluation</numerusform><numerusform>%Ln évaluations</numerusform></translation></message>
<message numerus="yes"><source>%Ln time(s) taken</source><translation><numerusform>%Ln fois pris</numerusform><numerusform>%Ln fois pris</numerusform></translation></message>
<message numerus="yes"><source>%Ln note(s)</source><translation><numerusform>%Ln remarque</numerusform><numerusform>%Ln remarques</numerusform></translation></message>
</context>
<context>
<name>shelf::CoverStore</name>
<message><source>Fetch cover pictures?</source><translation>Télécharger les images de couverture&#x202f;?</translation></message>
<message><source>The data name an address for each cover. Fetching one tells its server that somebody looks at this book. Pictures are kept on this computer. Without them, covers are drawn. The answer holds for this library.</source><translation>Les données indiquent une adresse pour chaque couverture. La télécharger apprend à son serveur que quelqu’un regarde ce livre. Les images sont conservées sur cet ordinateur. Sans elles, les couvertures sont dessinées. La réponse vaut pour cette bibliothèque.</translation></message>
<message><source>Draw them</source><translation>Les dessiner</translation></message>
<message><source>Fetch pictures</source><translation>Télécharger les images</translation></message>
</context>
<context>
<name>shelf::CoverWidget</name>
<message><source>Cover</source><translation>Couverture</translation></message>
<message><source>Placeholder cover of %1</source><translation>Couverture provisoire de %1</translation></message>
<message><source>Cover of %1</source><translation>Couverture de %1</translation></message>
</context>
<context>
<name>shelf::CrashOffer</name>
<message><source>Looking for crash reports</source><translation>Recherche de rapports de plantage</translation></message>
<message><source>Shelfspace ended unexpectedly on %1. What it left is kept on this computer alone; nothing was sent.</source><translation>Shelfspace s’est arrêté de façon inattendue le %1. Ce qu’il a laissé est conservé sur cet ordinateur seulement&#x202f;; rien n’a été envoyé.</translation></message>
<message><source>Shelfspace ended unexpectedly more than once, last on %1. What it left is kept on this computer alone; nothing was sent.</source><translation>Shelfspace s’est arrêté plusieurs fois de façon inattendue, la dernière le %1. Ce qu’il a laissé est conservé sur cet ordinateur seulement&#x202f;; rien n’a été envoyé.</translation></message>
<message><source>Show</source><translation>Afficher</translation></message>
<message><source>Copy</source><translation>Copier</translation></message>
<message><source>Delete</source><translation>Supprimer</translation></message>
<message><source>Shows what the program wrote down when it ended</source><translation>Affiche ce que le programme a noté en s’arrêtant</translation></message>
<message><source>Copies it, to be sent by your own hand</source><translation>Le copie, pour que vous l’envoyiez vous-même</translation></message>
<message><source>Deletes it</source><translation>Le supprime</translation></message>
<message><source>The crash report is copied</source><translation>Le rapport de plantage est copié</translation></message>
<message><source>Deleting crash reports</source><translation>Suppression des rapports de plantage</translation></message>
<message><source>The crash report is deleted</source><translation>Le rapport de plantage est supprimé</translation></message>
<message><source>The crash report could not be deleted</source><translation>Le rapport de plantage n’a pas pu être supprimé</translation></message>
<message><source>Crash report</source><translation>Rapport de plantage</translation></message>
</context>
<context>
<name>shelf::DataJoiner</name>
<message><source>The run that was to go on with %1 is gone</source><translation>L’entraînement à poursuivre avec %1 n’existe plus</translation></message>
<message><source>Open the run, and continue it with these data.</source><translation>Ouvrez l’entraînement, et poursuivez-le avec ces données.</translation></message>
<message><source>Joining %1 with other data</source><translation>Réunion de %1 avec d’autres données</translation></message>
</context>
<context>
<name>shelf::DataOpener</name>
<message><source>Looking at %1</source><translation>Examen de %1</translation></message>
<message><source>Making the sample library</source><translation>Création de la bibliothèque d’exemple</translation></message>
<message><source>Reading %1</source><translation>Lecture de %1</translation></message>
<message><source>Keeping the data for the next time</source><translation>Conservation des données pour la prochaine fois</translation></message>
</context>
<context>
<name>shelf::DifferencePanel</name>
<message><source>Differences between runs</source><translation>Différences entre entraînements</translation></message>
<message><source>What is better beyond chance is bold; the surest stand first.</source><translation>Ce qui est meilleur au-delà du hasard est en gras&#x202f;; les plus sûrs d’abord.</translation></message>
</context>
<context>
<name>shelf::DifferencesModel</name>
<message><source>Answer</source><translation>Réponse</translation></message>
<message><source>%1, first less second</source><translation>%1, premier moins second</translation></message>
<message><source>First less second</source><translation>Premier moins second</translation></message>
<message><source>%1 [%2, %3]</source><translation>%1 [%2, %3]</translation></message>
<message><source>With its 95 % interval, by a paired bootstrap over readers</source><translation>Avec son intervalle à 95&#x202f;%, par un bootstrap apparié sur les lecteurs</translation></message>
<message><source>p, corrected</source><translation>p corrigé</translation></message>
<message><source>%1 before the correction</source><translation>%1 avant la correction</translation></message>
<message><source>How often chance alone gives a difference as large: a randomization test paired over readers, corrected for all comparisons of this table (Holm)</source><translation>À quelle fréquence le hasard seul donne une différence aussi grande&#xa0;: un test de randomisation apparié sur les lecteurs, corrigé pour toutes les comparaisons de ce tableau (Holm)</translation></message>
<message><source>Readers who differ</source><translation>Lecteurs qui diffèrent</translation></message>
<message><source>%1 of %2</source><translation>%1 sur %2</translation></message>
<message><source>a run that was removed</source><translation>un entraînement retiré</translation></message>
</context>
<context>
<name>shelf::EpochStrip</name>
<message><source>Epochs of the training</source><translation>Époques de l’entraînement</translation></message>
<message><source>Epoch</source><translation>Époque</translation></message>
<message><source>The map as it was after an epoch of the training</source><translation>La carte telle qu’elle était après une époque de l’entraînement</translation></message>
<message><source>Epoch %1 of %2</source><translation>Époque %1 sur %2</translation></message>
<message><source>Work out the maps of all epochs</source><translation>Calculer les cartes de toutes les époques</translation></message>
<message><source>Before training</source><translation>Avant l’entraînement</translation></message>
<message><source>Pause</source><translation>Pause</translation></message>
<message><source>Play</source><translation>Lecture</translation></message>
<message><source>Stay at this epoch</source><translation>Rester à cette époque</translation></message>
<message><source>Play the training from epoch to epoch</source><translation>Jouer l’entraînement d’époque en époque</translation></message>
<message><source>Pause the epochs</source><translation>Mettre les époques en pause</translation></message>
<message><source>Play the epochs</source><translation>Faire défiler les époques</translation></message>
</context>
<context>
<name>shelf::ExportDialog</name>
<message><source>The map is the one on the Map page: %1.</source><translation>La carte est celle de la page Carte&#xa0;: %1.</translation></message>
<message><source>There is no map on the Map page, so the map is one of the two principal components.</source><translation>Il n’y a pas de carte sur la page Carte&#x202f;; la carte est donc celle des deux composantes principales.</translation></message>
<message><source>Export</source><translation>Exporter</translation></message>
<message><source>Folder</source><translation>Dossier</translation></message>
<message><source>Choose…</source><translation>Choisir…</translation></message>
<message><source>Choose the folder</source><translation>Choisir le dossier</translation></message>
<message><source>&amp;Folder</source><translation>&amp;Dossier</translation></message>
<message><source>Folder to export to</source><translation>Dossier où exporter</translation></message>
<message><source>What to take away of &lt;b&gt;%1&lt;/b&gt;</source><translation>Que reprendre de &lt;b&gt;%1&lt;/b&gt;</translation></message>
<message><source>&lt;b&gt;%1&lt;/b&gt; is not trained yet: only the list of books can be exported.</source><translation>&lt;b&gt;%1&lt;/b&gt; n’est pas encore entraîné&#xa0;: seule la liste des livres peut être exportée.</translation></message>
<message><source>Nothing is trained yet: only the list of books can be exported.</source><translation>Rien n’est encore entraîné&#xa0;: seule la liste des livres peut être exportée.</translation></message>
<message numerus="yes"><source>%Ln book(s) without a vector are in no file of vectors, places or nearest books.</source><translation><numerusform>%Ln livre sans vecteur ne figure dans aucun fichier de vecteurs, de positions ou de livres les plus proches.</numerusform><numerusform>%Ln livres sans vecteur ne figurent dans aucun fichier de vecteurs, de positions ou de livres les plus proches.</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) that nobody rated in the training part are in no file of vectors, places or nearest books.</source><translation><numerusform>%Ln livre que personne n’a évalué dans la partie d’entraînement ne figure dans aucun fichier de vecteurs, de positions ou de livres les plus proches.</numerusform><numerusform>%Ln livres que personne n’a évalués dans la partie d’entraînement ne figurent dans aucun fichier de vecteurs, de positions ou de livres les plus proches.</numerusform></translation></message>
<message><source>Replace and export</source><translation>Remplacer et exporter</translation></message>
<message><source>Writing …</source><translation>Écriture …</translation></message>
<message><source>No export wrote these as they are: %1</source><translation>Aucun export n’a écrit ces fichiers tels qu’ils sont&#xa0;: %1</translation></message>
<message numerus="yes"><source>%Ln file(s) of the folder may be your own. Replace them?</source><translation><numerusform>%Ln fichier du dossier est peut-être à vous. Le remplacer&#x202f;?</numerusform><numerusform>%Ln fichiers du dossier sont peut-être à vous. Les remplacer&#x202f;?</numerusform></translation></message>
<message><source>No export wrote these as they are, and what they hold now would be lost: %1</source><translation>Aucun export n’a écrit ces fichiers tels qu’ils sont, et leur contenu actuel serait perdu&#xa0;: %1</translation></message>
<message><source>Keep them</source><translation>Les garder</translation></message>
<message><source>Replace</source><translation>Remplacer</translation></message>
<message><source>&lt;b&gt;Written:&lt;/b&gt; %1.</source><translation>&lt;b&gt;Écrit&#xa0;:&lt;/b&gt; %1.</translation></message>
<message><source> &lt;b&gt;Removed:&lt;/b&gt; %1, of an earlier export; this run has none.</source><translation> &lt;b&gt;Supprimé&#xa0;:&lt;/b&gt; %1, d’un export précédent&#x202f;; cet entraînement n’en a pas.</translation></message>
<message><source> &lt;b&gt;Left:&lt;/b&gt; %1; this run has none, and no export wrote it there as it is.</source><translation> &lt;b&gt;Laissé&#xa0;:&lt;/b&gt; %1&#x202f;; cet entraînement n’en a pas, et aucun export ne l’y a écrit tel qu’il est.</translation></message>
<message><source>Note:</source><translation>Remarque&#xa0;:</translation></message>
<message><source>Open the folder</source><translation>Ouvrir le dossier</translation></message>
<message><source>Stopped. Nothing was written.</source><translation>Arrêté. Rien n’a été écrit.</translation></message>
<message><source>&lt;b&gt;Nothing was written.&lt;/b&gt; %1</source><translation>&lt;b&gt;Rien n’a été écrit.&lt;/b&gt; %1</translation></message>
<message><source>Recommendations for each reader</source><translation>Recommandations pour chaque lecteur</translation></message>
<message><source>Scale each book vector to length 1</source><translation>Ramener chaque vecteur de livre à la longueur 1</translation></message>
<message><source>A picture of each book: its cover where it was fetched, else a drawn one</source><translation>Une image de chaque livre&#xa0;: sa couverture si elle a été téléchargée, sinon une couverture dessinée</translation></message>
<message><source>Pictures as %1</source><translation>Images en %1</translation></message>
<message><source>Pictures as</source><translation>Images en</translation></message>
<message><source>Only for: %1</source><translation>Seulement pour&#xa0;: %1</translation></message>
</context>
<context>
<name>shelf::ExportPlan</name>
<message><source>Choose at least one thing to export.</source><translation>Choisissez au moins une chose à exporter.</translation></message>
<message><source>Choose a format for the pictures.</source><translation>Choisissez un format pour les images.</translation></message>
<message><source>Name a folder with its whole path.</source><translation>Indiquez un dossier avec son chemin complet.</translation></message>
<message><source>Already there, and replaced: %1</source><translation>Déjà présents, et remplacés&#xa0;: %1</translation></message>
<message><source>The folder will be made.</source><translation>Le dossier sera créé.</translation></message>
<message><source>%1 For %2.</source><translation>%1 Pour %2.</translation></message>
</context>
<context>
<name>shelf::ExportWriter</name>
<message><source>Exporting</source><translation>Exportation</translation></message>
</context>
<context>
<name>shelf::FaithPanel</name>
<message><source>How far to trust the map</source><translation>Quelle confiance accorder à la carte</translation></message>
<message><source>Neighbors kept</source><translation>Voisins conservés</translation></message>
<message><source>Share of each book's 10 true neighbors that are among its 10 nearest on the map.</source><translation>Part des 10 vrais voisins de chaque livre qui sont parmi ses 10 plus proches sur la carte.</translation></message>
<message><source>Trustworthiness</source><translation>Fiabilité</translation></message>
<message><source>1: no book looks near that is far in truth.</source><translation>1&#xa0;: aucun livre ne paraît proche alors qu’il est loin en réalité.</translation></message>
<message><source>Continuity</source><translation>Continuité</translation></message>
<message><source>1: no true neighbors are torn far apart.</source><translation>1&#xa0;: aucun vrai voisin n’est arraché au loin.</translation></message>
<message><source>Groups kept (KNC)</source><translation>Groupes conservés (KNC)</translation></message>
<message><source>Share of the nearest groups that are nearest on the map too: the middle scale.</source><translation>Part des groupes les plus proches qui le sont aussi sur la carte&#xa0;: l’échelle moyenne.</translation></message>
<message><source>Distances kept (CPD)</source><translation>Distances conservées (CPD)</translation></message>
<message><source>Rank correlation of the distances of 1,000 books: the large scale.</source><translation>Corrélation de rang des distances de 1&#x202f;000 livres&#xa0;: la grande échelle.</translation></message>
<message><source>Measure</source><translation>Mesurer</translation></message>
<message><source>Color by neighbors kept</source><translation>Colorer selon les voisins conservés</translation></message>
<message><source>Show where the map is lying</source><translation>Montrer où la carte ment</translation></message>
<message><source>Around the selected book, mark those that look near but are no neighbors in truth</source><translation>Autour du livre sélectionné, marquer ceux qui paraissent proches mais ne sont pas voisins en réalité</translation></message>
<message><source>A map of so many dimensions in two or three can't keep everything. The list of nearest books is always taken from the model's own space, never from the map.</source><translation>Une carte en deux ou trois dimensions ne peut pas tout garder de tant de dimensions. La liste des livres les plus proches vient toujours de l’espace propre du modèle, jamais de la carte.</translation></message>
<message><source>Of a book's %1 true neighbors, %2 are near it on this map.</source><translation>Des %1 vrais voisins d’un livre, %2 sont près de lui sur cette carte.</translation></message>
<message><source>Measured between these: %1</source><comment>genres, or so many clusters</comment><translation>Mesuré entre ceux-ci&#xa0;: %1</translation></message>
</context>
<context>
<name>shelf::FeatureForm</name>
<message><source>Unknown</source><translation>Inconnu</translation></message>
<message><source>Known</source><translation>Connu</translation></message>
<message><source>%1 is known</source><translation>%1 est connu</translation></message>
<message><source>What is known of the reader</source><translation>Ce qui est connu du lecteur</translation></message>
</context>
<context>
<name>shelf::FiguresModel</name>
<message><source>Run or blend</source><translation>Entraînement ou mélange</translation></message>
<message><source>%1 – F1: more</source><translation>%1 – F1&#xa0;: plus</translation></message>
</context>
<context>
<name>shelf::FilterText</name>
<message><source>This is no regular expression: %1, at character %2</source><translation>Ce n’est pas une expression régulière&#xa0;: %1, au caractère %2</translation></message>
</context>
<context>
<name>shelf::FiltersPanel</name>
<message><source>Year</source><translation>Année</translation></message>
<message><source>Mean rating</source><translation>Évaluation moyenne</translation></message>
<message><source>Readers</source><translation>Lecteurs</translation></message>
<message><source>Ratings</source><translation>Évaluations</translation></message>
<message><source>Error of prediction</source><translation>Erreur de prédiction</translation></message>
<message><source>Filter by numbers</source><translation>Filtrer par nombres</translation></message>
<message><source>The line is the selection, at a height of its own.</source><translation>Le trait est la sélection, à une hauteur qui lui est propre.</translation></message>
<message><source>Clear all</source><translation>Tout effacer</translation></message>
<message><source>Give up all that is picked in the histograms</source><translation>Renoncer à tout ce qui est choisi dans les histogrammes</translation></message>
<message><source>Earlier years</source><translation>Années antérieures</translation></message>
<message><source>One step earlier</source><translation>Un pas en arrière</translation></message>
<message><source>Play the years</source><translation>Faire défiler les années</translation></message>
<message><source>Walks through the years: what is picked moves on by a bar at a time</source><translation>Parcourt les années&#xa0;: ce qui est choisi avance d’une barre à la fois</translation></message>
<message><source>Later years</source><translation>Années postérieures</translation></message>
<message><source>One step later</source><translation>Un pas en avant</translation></message>
<message><source>Drag over bars to show only their books; a click takes one bar, Escape clears</source><translation>Faites glisser sur des barres pour n’afficher que leurs livres&#x202f;; un clic prend une barre, Échap efface</translation></message>
<message><source>Clear: %1</source><translation>Effacer&#xa0;: %1</translation></message>
<message><source>Show all again</source><translation>Tout afficher de nouveau</translation></message>
<message><source>Stop</source><translation>Arrêter</translation></message>
<message><source>All books: %1</source><translation>Tous les livres&#xa0;: %1</translation></message>
<message><source>Books shown: %1 of %2</source><translation>Livres affichés&#xa0;: %1 sur %2</translation></message>
</context>
<context>
<name>shelf::FormSteps</name>
<message><source>Undo a change of the settings</source><translation>Annuler une modification des réglages</translation></message>
<message><source>Redo a change of the settings</source><translation>Rétablir une modification des réglages</translation></message>
</context>
<context>
<name>shelf::FrozenColumn</name>
<message><source>The first column, kept in sight</source><translation>La première colonne, toujours visible</translation></message>
</context>
<context>
<name>shelf::GroupsPanel</name>
<message><source>Groups of books</source><translation>Groupes de livres</translation></message>
<message><source>&amp;Method</source><translation>&amp;Méthode</translation></message>
<message><source>k-means</source><translation>k-means</translation></message>
<message><source>HDBSCAN</source><translation>HDBSCAN</translation></message>
<message><source>Islands of the map</source><translation>Îlots de la carte</translation></message>
<message><source>Your tags</source><translation>Vos tags</translation></message>
<message><source>k-means puts every book into one of so many groups; HDBSCAN finds dense groups by itself and leaves out the books between them; islands are what HDBSCAN finds on the map itself, which is not all true of the model's space; with your tags, books that have the same tags are a group, also those that have several</source><translation>k-means met chaque livre dans l’un d’un nombre donné de groupes&#x202f;; HDBSCAN trouve lui-même les groupes denses et laisse de côté les livres entre eux&#x202f;; les îlots sont ce que HDBSCAN trouve sur la carte elle-même, ce qui n’est pas toujours vrai de l’espace du modèle&#x202f;; avec vos tags, les livres de même tag forment un groupe, y compris ceux qui en ont plusieurs</translation></message>
<message><source>&amp;Groups</source><translation>&amp;Groupes</translation></message>
<message><source>&amp;Least size</source><translation>&amp;Taille minimale</translation></message>
<message><source>A group has at least so many books</source><translation>Un groupe a au moins autant de livres</translation></message>
<message><source>Find groups</source><translation>Trouver les groupes</translation></message>
<message><source>Color by group</source><translation>Colorer par groupe</translation></message>
<message><source>Words that stand out</source><translation>Mots qui ressortent</translation></message>
<message><source>Books</source><translation>Livres</translation></message>
<message><source>Groups</source><translation>Groupes</translation></message>
<message><source>Enter or a double click selects the books of a group</source><translation>Entrée ou un double-clic sélectionne les livres d’un groupe</translation></message>
<message><source>Groups of books that lie together are listed here, with the words that stand out in their titles.</source><translation>Les groupes de livres proches les uns des autres sont listés ici, avec les mots qui ressortent dans leurs titres.</translation></message>
<message><source>Tags</source><translation>Tags</translation></message>
<message><source>Group %1</source><translation>Groupe %1</translation></message>
<message><source>In no group</source><translation>Dans aucun groupe</translation></message>
</context>
<context>
<name>shelf::Guide</name>
<message><source>New here?</source><translation>Première fois ici&#x202f;?</translation></message>
<message><source>A tour of three minutes: train a model, walk its map, see what it recommends. You do it yourself, and can leave at any time.</source><translation>Une visite de trois minutes&#xa0;: entraînez un modèle, parcourez sa carte, voyez ce qu’il recommande. Vous le faites vous-même, et pouvez en sortir à tout moment.</translation></message>
<message><source>&amp;Take the tour</source><translation>&amp;Suivre la visite</translation></message>
<message><source>&amp;Not now</source><translation>&amp;Pas maintenant</translation></message>
<message><source>%1 of %2</source><translation>%1 sur %2</translation></message>
<message><source>&amp;End tour</source><translation>&amp;Quitter la visite</translation></message>
<message><source>&amp;Back</source><translation>&amp;Précédent</translation></message>
<message><source>What is next?</source><translation>Et ensuite&#x202f;?</translation></message>
<message><source>&amp;Dismiss</source><translation>&amp;Fermer</translation></message>
<message><source>The tour can be taken again: Guided tour, under Help</source><translation>La visite peut être refaite&#xa0;: «&#xa0;Visite guidée&#xa0;», sous «&#xa0;Aide&#xa0;»</translation></message>
<message><source>The tour goes on here when you want: Guided tour, under Help</source><translation>La visite reprend ici quand vous voulez&#xa0;: «&#xa0;Visite guidée&#xa0;», sous «&#xa0;Aide&#xa0;»</translation></message>
</context>
<context>
<name>shelf::GuideCard</name>
<message><source>%1 (Alt+%2)</source><translation>%1 (Alt+%2)</translation></message>
</context>
<context>
<name>shelf::GuideReader</name>
<message><source>Guide</source><translation>Guide</translation></message>
</context>
<context>
<name>shelf::HelpButton</name>
<message><source>Help: %1</source><translation>Aide&#xa0;: %1</translation></message>
<message><source>What does this mean?</source><translation>Que signifie ceci&#x202f;?</translation></message>
<message><source>More in the guide (F1)</source><translation>Plus dans le guide (F1)</translation></message>
</context>
<context>
<name>shelf::HelpDesk</name>
<message><source>Reading the guide</source><translation>Lecture du guide</translation></message>
</context>
<context>
<name>shelf::HelpWindow</name>
<message><source>Shelfspace guide</source><translation>Guide de Shelfspace</translation></message>
<message><source>Search the guide</source><translation>Chercher dans le guide</translation></message>
<message><source>Contents</source><translation>Sommaire</translation></message>
<message><source>Found in the guide</source><translation>Trouvé dans le guide</translation></message>
<message><source>Back</source><extracomment>To the page of the guide that was read before</extracomment><translation>Précédent</translation></message>
<message><source>Forward</source><translation>Suivant</translation></message>
<message><source>Smaller letters</source><translation>Lettres plus petites</translation></message>
<message><source>Larger letters</source><translation>Lettres plus grandes</translation></message>
<message><source>Print this chapter…</source><translation>Imprimer ce chapitre…</translation></message>
<message><source>%1
in %2</source><translation>%1
dans %2</translation></message>
<message><source>Nothing found for “%1”</source><translation>Rien trouvé pour «&#xa0;%1&#xa0;»</translation></message>
<message><source>Reading the guide</source><translation>Lecture du guide</translation></message>
</context>
<context>
<name>shelf::HistoryModel</name>
<message><source>Epoch</source><translation>Époque</translation></message>
<message><source>Training loss</source><translation>Perte d’entraînement</translation></message>
<message><source>Validation loss</source><translation>Perte de validation</translation></message>
<message><source>NDCG@10</source><translation>NDCG@10</translation></message>
<message><source>Learning rate</source><translation>Taux d’apprentissage</translation></message>
<message><source>Time, s</source><translation>Durée, s</translation></message>
<message><source>The epoch that did best on the held-out ratings</source><translation>L’époque la meilleure sur les évaluations mises de côté</translation></message>
<message><source>F1 says what this is</source><translation>F1 dit ce que c’est</translation></message>
</context>
<context>
<name>shelf::HoverCard</name>
<message><source>%1 BCE</source><translation>%1 av. J.-C.</translation></message>
<message><source>no ratings</source><translation>aucune évaluation</translation></message>
<message><source>taken by %1</source><translation>pris par %1</translation></message>
<message><source>%1 from %2</source><comment>mean rating, number of ratings</comment><translation>%1 sur %2</translation></message>
<message><source>%1: %2</source><translation>%1&#xa0;: %2</translation></message>
<message><source>Rated %1 by %2</source><translation>Évalué %1 par %2</translation></message>
<message><source>Recommended, predicted %1</source><translation>Recommandé, prédiction %1</translation></message>
<message><source>Recommended, score %1</source><translation>Recommandé, score %1</translation></message>
<message><source>Neighbor %1, distance %2</source><translation>Voisin %1, distance %2</translation></message>
<message><source>Near the selected book here, not in the model</source><translation>Proche ici du livre sélectionné, pas dans le modèle</translation></message>
<message><source>%1 of its %2 nearest kept by the map</source><translation>%1 de ses %2 plus proches conservés par la carte</translation></message>
<message><source>%1 % of its nearest lost</source><translation>%1&#x202f;% de ses plus proches perdus</translation></message>
<message><source>Predicted %1</source><translation>Prédit %1</translation></message>
<message><source>Score %1</source><translation>Score %1</translation></message>
<message><source>Predicted %1 off, over %2 held out</source><comment>mean absolute error, 12 ratings</comment><translation>Prédiction erronée de %1, sur %2 mises de côté</translation></message>
<message><source>Outside the filter</source><translation>Hors du filtre</translation></message>
<message><source>by %1</source><translation>de %1</translation></message>
<message><source>as for a new reader, by ratings
that are all held out from the model</source><comment>in two lines</comment><translation>comme pour un nouveau lecteur, d’après des évaluations
toutes mises de côté pour le modèle</translation></message>
<message><source>It has no vector, or one of zeros or of no numbers,
so it is near nothing</source><comment>in two lines</comment><translation>Il n’a pas de vecteur, ou un vecteur de zéros ou de valeurs qui ne sont pas des nombres,
il n’est donc proche de rien</translation></message>
<message><source>Nobody rated it in the training part,
so the model knows nothing about it</source><comment>in two lines</comment><translation>Personne ne l’a évalué dans la partie d’entraînement,
le modèle n’en sait donc rien</translation></message>
</context>
<context>
<name>shelf::HtmlMap</name>
<message><source>Search titles, authors and ids</source><translation>Chercher titres, auteurs et identifiants</translation></message>
<message><source>Found</source><translation>Trouvés</translation></message>
<message><source>and %1 more</source><translation>et %1 de plus</translation></message>
<message><source>Color by</source><translation>Colorer par</translation></message>
<message><source>Nothing</source><translation>Rien</translation></message>
<message><source>Other</source><translation>Autre</translation></message>
<message><source>Unknown</source><translation>Inconnu</translation></message>
<message><source>Closer</source><translation>Plus près</translation></message>
<message><source>Farther</source><translation>Plus loin</translation></message>
<message><source>Show the whole map</source><translation>Afficher toute la carte</translation></message>
<message><source>Dark colors</source><translation>Couleurs sombres</translation></message>
<message><source>Show all</source><translation>Tout afficher</translation></message>
<message><source>From</source><translation>De</translation></message>
<message><source>To</source><translation>À</translation></message>
<message><source>Click a book to see the books nearest to it.</source><translation>Cliquez sur un livre pour voir ses livres les plus proches.</translation></message>
<message><source>Selected: %1</source><translation>Sélectionné&#xa0;: %1</translation></message>
<message><source>Clear the selection</source><translation>Effacer la sélection</translation></message>
<message><source>Nearest books</source><translation>Livres les plus proches</translation></message>
<message><source>By %1 in the model's own space, not on the map; the nearest %2.</source><translation>Mesure&#xa0;: %1, dans l’espace propre du modèle et non sur la carte&#x202f;; les %2 plus proches.</translation></message>
<message><source>cosine distance</source><translation>distance cosinus</translation></message>
<message><source>Euclidean distance</source><translation>distance euclidienne</translation></message>
<message><source>dot product, where larger is nearer</source><translation>produit scalaire, où plus grand est plus proche</translation></message>
<message><source>%1 % of its nearest books are near it on this map too.</source><translation>%1&#x202f;% de ses livres les plus proches sont près de lui sur cette carte aussi.</translation></message>
<message><source>No ratings</source><translation>Aucune évaluation</translation></message>
<message><source>The map is drawn by a script on this page, which the browser does not run.</source><translation>La carte est dessinée par un script de cette page, que le navigateur n’exécute pas.</translation></message>
<message><source>%1, %2 % of the variance</source><translation>%1, %2&#x202f;% de la variance</translation></message>
<message><source>%1 left out, which have no vector</source><translation>%1 laissés de côté, qui n’ont pas de vecteur</translation></message>
<message><source>%1 left out, which nobody rated in the training part</source><translation>%1 laissés de côté, que personne n’a évalués dans la partie d’entraînement</translation></message>
<message><source>stopped before its end</source><translation>arrêtée avant sa fin</translation></message>
<message><source>keeps %1 of the %2 nearest books, trustworthiness %3</source><translation>conserve %1 des %2 livres les plus proches, fiabilité %3</translation></message>
<message><source>Map of books</source><translation>Carte des livres</translation></message>
<message><source>Books that match: %1 of %2</source><translation>Livres correspondants&#xa0;: %1 sur %2</translation></message>
<message><source>Books that stand out: %1 of %2</source><translation>Livres mis en évidence&#xa0;: %1 sur %2</translation></message>
<message><source>Mean rating: %1 (ratings: %2)</source><translation>Évaluation moyenne&#xa0;: %1 (évaluations&#xa0;: %2)</translation></message>
<message><source>Readers who took it: %1</source><translation>Lecteurs qui l’ont pris&#xa0;: %1</translation></message>
<message><source>Map of books: %1</source><translation>Carte des livres&#xa0;: %1</translation></message>
<message><source>Drag or arrow keys: move. Wheel or + and −: zoom. 0: the whole map. /: search. Enter: the book in the middle. Esc: clear. Back key of the browser: the book before.</source><translation>Faire glisser ou flèches&#xa0;: déplacer. Molette ou + et −&#xa0;: zoom. 0&#xa0;: toute la carte. /&#xa0;: chercher. Entrée&#xa0;: le livre au milieu. Échap&#xa0;: effacer. Touche Retour du navigateur&#xa0;: le livre précédent.</translation></message>
<message><source>Drag or arrow keys: turn, with Shift: move. Wheel or + and −: zoom. 0: the whole map. /: search. Enter: the book in the middle. Esc: clear. Back key of the browser: the book before.</source><translation>Faire glisser ou flèches&#xa0;: tourner, avec Maj&#xa0;: déplacer. Molette ou + et −&#xa0;: zoom. 0&#xa0;: toute la carte. /&#xa0;: chercher. Entrée&#xa0;: le livre au milieu. Échap&#xa0;: effacer. Touche Retour du navigateur&#xa0;: le livre précédent.</translation></message>
</context>
<context>
<name>shelf::ImportPage</name>
<message><source>Reading, report or cleaning</source><translation>Lecture, rapport ou nettoyage</translation></message>
<message><source>How it is read</source><translation>Mode de lecture</translation></message>
<message><source>Report</source><translation>Rapport</translation></message>
<message><source>Leave out</source><translation>Laisser de côté</translation></message>
<message><source>&amp;Reset</source><translation>&amp;Réinitialiser</translation></message>
<message><source>Back to what was found</source><translation>Revenir à ce qui a été trouvé</translation></message>
<message><source>Takes back all that was said, and reads the files as they tell themselves</source><translation>Annule tout ce qui a été indiqué, et lit les fichiers selon ce qu’ils disent eux-mêmes</translation></message>
<message><source>&amp;Back</source><translation>Re&amp;tour</translation></message>
<message><source>Back</source><extracomment>Leaves the page of the import (verb)</extracomment><translation>Retour</translation></message>
<message><source>Open as &amp;vectors…</source><translation>Ouvrir comme &amp;vecteurs…</translation></message>
<message><source>Open as vectors</source><translation>Ouvrir comme vecteurs</translation></message>
<message><source>Takes the numbers of each line for a vector that was made elsewhere</source><translation>Prend les nombres de chaque ligne pour un vecteur produit ailleurs</translation></message>
<message><source>Once the files are open: what each step leaves is shown first</source><translation>Une fois les fichiers ouverts&#xa0;: ce que laisse chaque étape est d’abord montré</translation></message>
<message><source>&amp;Read again</source><translation>Re&amp;lire</translation></message>
<message><source>&amp;Open</source><translation>&amp;Ouvrir</translation></message>
<message><source>Read again</source><translation>Relire</translation></message>
<message><source>Open</source><translation>Ouvrir</translation></message>
<message><source>Report (%1)</source><translation>Rapport (%1)</translation></message>
<message><source>Undo what was left out</source><translation>Annuler ce qui a été laissé de côté</translation></message>
</context>
<context>
<name>shelf::Importing</name>
<message><source>How %1 is read</source><translation>Comment %1 est lu</translation></message>
<message><source>How these files are read</source><translation>Comment ces fichiers sont lus</translation></message>
<message><source>What is left out of %1</source><translation>Ce qui est laissé de côté de %1</translation></message>
<message><source>These books and readers are made up by the program: there is no file, and nothing about reading can be changed. What is left out of them can.</source><translation>Ces livres et ces lecteurs sont inventés par le programme&#xa0;: il n’y a pas de fichier, et rien ne peut être changé à la lecture. Ce qui en est laissé de côté peut l’être.</translation></message>
<message><source>These data came with a run that does not say from which files: how they were read can no more be changed. What is left out of them can.</source><translation>Ces données sont venues avec un entraînement qui ne dit pas de quels fichiers&#xa0;: la façon dont elles ont été lues ne peut plus être changée. Ce qui en est laissé de côté peut l’être.</translation></message>
<message><source>To be checked: %1.</source><translation>À vérifier&#xa0;: %1.</translation></message>
</context>
<context>
<name>shelf::JobBar</name>
<message><source>What was found while reading the files</source><translation>Ce qui a été trouvé pendant la lecture des fichiers</translation></message>
</context>
<context>
<name>shelf::JobLine</name>
<message><source>%1 left</source><translation>encore %1</translation></message>
<message><source>Cancel: %1</source><translation>Annuler&#xa0;: %1</translation></message>
<message><source>%1: stopping</source><translation>%1&#xa0;: arrêt en cours</translation></message>
<message><source>%1: paused</source><translation>%1&#xa0;: en pause</translation></message>
<message><source>%1: %2</source><translation>%1&#xa0;: %2</translation></message>
<message><source>Progress of %1</source><translation>Progression de %1</translation></message>
<message><source>Resume: %1</source><translation>Reprendre&#xa0;: %1</translation></message>
<message><source>Pause: %1</source><translation>Suspendre&#xa0;: %1</translation></message>
<message><source>Stop this work</source><translation>Arrêter ce travail</translation></message>
</context>
<context>
<name>shelf::Jobs</name>
<message><source>Writing %1</source><translation>Écriture de %1</translation></message>
</context>
<context>
<name>shelf::JoinedListModel</name>
<message><source>#</source><translation>N°</translation></message>
<message><source>A dot a list, from the left: filled where the book is in it too</source><translation>Un point par liste, depuis la gauche&#xa0;: plein si le livre y figure aussi</translation></message>
<message><source>Places up or down from the list of %1, at the left</source><translation>Places gagnées ou perdues par rapport à la liste de %1, à gauche</translation></message>
<message><source>Title</source><translation>Titre</translation></message>
<message><source>new</source><translation>nouveau</translation></message>
<message><source>%1 in the list of %2</source><translation>%1 dans la liste de %2</translation></message>
<message><source>in none of the other lists</source><translation>dans aucune des autres listes</translation></message>
<message><source>not in the list of %1</source><translation>pas dans la liste de %1</translation></message>
<message><source>the same place as in the list of %1</source><translation>la même place que dans la liste de %1</translation></message>
<message numerus="yes"><source>%Ln place(s) further up than in the list of %1</source><translation><numerusform>%Ln place plus haut que dans la liste de %1</numerusform><numerusform>%Ln places plus haut que dans la liste de %1</numerusform></translation></message>
<message numerus="yes"><source>%Ln place(s) further down than in the list of %1</source><translation><numerusform>%Ln place plus bas que dans la liste de %1</numerusform><numerusform>%Ln places plus bas que dans la liste de %1</numerusform></translation></message>
<message><source>A hit: the reader rated it, but the rating was held out, so the model has not seen it</source><translation>Une réussite&#xa0;: le lecteur l’a évalué, mais l’évaluation était mise de côté, le modèle ne l’a donc pas vue</translation></message>
<message><source>a hit: its rating was held out</source><translation>une réussite&#xa0;: son évaluation était mise de côté</translation></message>
</context>
<context>
<name>shelf::KeptCleaningOffer</name>
<message><source>What you left out of %1 was not saved; it is kept, from %2.</source><translation>Ce que vous avez laissé de côté de %1 n’a pas été enregistré, mais est conservé (%2).</translation></message>
<message><source>Leave it out again</source><translation>Laisser de côté à nouveau</translation></message>
<message><source>Later</source><translation>Plus tard</translation></message>
<message><source>Forget it</source><translation>Oublier</translation></message>
<message><source>Opening %1</source><translation>Ouverture de %1</translation></message>
</context>
<context>
<name>shelf::KeptRunsOffer</name>
<message><source>Looking for kept runs</source><translation>Recherche d’entraînements conservés</translation></message>
<message><source>No unsaved runs are kept</source><translation>Aucun entraînement non enregistré n’est conservé</translation></message>
<message numerus="yes"><source>%Ln run(s) of %1 that you had not saved are kept, the last from %2.</source><translation><numerusform>%Ln entraînement de %1 que vous n’aviez pas enregistré est conservé (%2).</numerusform><numerusform>%Ln entraînements de %1 que vous n’aviez pas enregistrés sont conservés (le dernier&#xa0;: %2).</numerusform></translation></message>
<message numerus="yes"><source>%Ln run(s) that you had not saved are kept, the last from %1.</source><translation><numerusform>%Ln entraînement que vous n’aviez pas enregistré est conservé (%1).</numerusform><numerusform>%Ln entraînements que vous n’aviez pas enregistrés sont conservés (le dernier&#xa0;: %1).</numerusform></translation></message>
<message numerus="yes"><source>Open them</source><translation><numerusform>L’ouvrir</numerusform><numerusform>Les ouvrir</numerusform></translation></message>
<message numerus="yes"><source>Open %Ln run(s)</source><translation><numerusform>Ouvrir %Ln entraînement</numerusform><numerusform>Ouvrir %Ln entraînements</numerusform></translation></message>
<message numerus="yes"><source>Open %Ln of %1</source><translation><numerusform>Ouvrir %Ln de %1</numerusform><numerusform>Ouvrir %Ln de %1</numerusform></translation></message>
<message><source>Later</source><translation>Plus tard</translation></message>
<message><source>Delete…</source><translation>Supprimer…</translation></message>
<message><source>They stay where they are; Open, Kept runs shows them again</source><translation>Ils restent où ils sont&#x202f;; «&#xa0;Ouvrir, Entraînements conservés&#xa0;» les affiche de nouveau</translation></message>
<message numerus="yes"><source>Delete %Ln kept run(s)?</source><translation><numerusform>Supprimer %Ln entraînement conservé&#x202f;?</numerusform><numerusform>Supprimer %Ln entraînements conservés&#x202f;?</numerusform></translation></message>
<message><source>%1.
They are in no other file and cannot be brought back.</source><translation>%1.
Ils ne sont dans aucun autre fichier et ne peuvent pas être récupérés.</translation></message>
<message><source>Keep them</source><translation>Les garder</translation></message>
<message><source>Delete</source><translation>Supprimer</translation></message>
<message><source>Deleting kept runs</source><translation>Suppression des entraînements conservés</translation></message>
<message numerus="yes"><source>%Ln kept run(s) deleted</source><translation><numerusform>%Ln entraînement conservé supprimé</numerusform><numerusform>%Ln entraînements conservés supprimés</numerusform></translation></message>
<message><source>Had not finished training: %1.</source><translation>Entraînement non terminé&#xa0;: %1.</translation></message>
</context>
<context>
<name>shelf::KeptSearchesOffer</name>
<message><source>Looking for kept searches</source><translation>Recherche de recherches conservées</translation></message>
<message><source>Open %1 on %2, %3</source><translation>Ouvrir %1 sur %2, %3</translation></message>
<message><source>%1 (no. %2)</source><comment>one of several things of the same name</comment><translation>%1 (n° %2)</translation></message>
<message numerus="yes"><source>%Ln trial(s) on %1</source><translation><numerusform>%Ln essai sur %1</numerusform><numerusform>%Ln essais sur %1</numerusform></translation></message>
<message><source>Later</source><translation>Plus tard</translation></message>
<message><source>Delete…</source><translation>Supprimer…</translation></message>
<message><source>They stay where they are and are offered at the next start</source><translation>Elles restent où elles sont et sont proposées au prochain démarrage</translation></message>
<message numerus="yes"><source>%Ln search(es) for settings that you had not saved are kept.</source><translation><numerusform>%Ln recherche de réglages que vous n’aviez pas enregistrée est conservée.</numerusform><numerusform>%Ln recherches de réglages que vous n’aviez pas enregistrées sont conservées.</numerusform></translation></message>
<message numerus="yes"><source>%Ln trial(s) of %1</source><translation><numerusform>%Ln essai de %1</numerusform><numerusform>%Ln essais de %1</numerusform></translation></message>
<message numerus="yes"><source>Delete %Ln kept search(es)?</source><translation><numerusform>Supprimer %Ln recherche conservée&#x202f;?</numerusform><numerusform>Supprimer %Ln recherches conservées&#x202f;?</numerusform></translation></message>
<message><source>%1.
No other file holds this, and it cannot be brought back.</source><translation>%1.
Aucun autre fichier ne contient cela, qui ne peut pas être récupéré.</translation></message>
<message><source>Keep</source><translation>Garder</translation></message>
<message><source>Delete</source><translation>Supprimer</translation></message>
<message><source>Tidying kept searches</source><translation>Rangement des recherches conservées</translation></message>
</context>
<context>
<name>shelf::KeptTags</name>
<message><source>Reading tags</source><translation>Lecture des tags</translation></message>
<message><source>Keeping tags</source><translation>Conservation des tags</translation></message>
</context>
<context>
<name>shelf::KeysDialog</name>
<message><source>Keyboard shortcuts</source><translation>Raccourcis clavier</translation></message>
<message><source>What</source><extracomment>Header: what a key does</extracomment><translation>Quoi</translation></message>
<message><source>Keys</source><translation>Touches</translation></message>
<message><source>Everywhere: %1</source><translation>Partout&#xa0;: %1</translation></message>
<message><source>In “%1”</source><translation>Dans «&#xa0;%1&#xa0;»</translation></message>
</context>
<context>
<name>shelf::LanguageChoice</name>
<message><source>As the system (%1)</source><translation>Comme le système (%1)</translation></message>
</context>
<context>
<name>shelf::LayerModel</name>
<message><source>Layer</source><translation>Couche</translation></message>
<message><source>Output</source><translation>Sortie</translation></message>
<message><source>Details</source><translation>Détails</translation></message>
<message><source>Parameters</source><translation>Paramètres</translation></message>
</context>
<context>
<name>shelf::LayerView</name>
<message><source>Picture of the layers</source><translation>Image des couches</translation></message>
<message><source>No layers</source><translation>Aucune couche</translation></message>
<message><source>This model has no layers to show.</source><translation>Ce modèle n’a pas de couches à afficher.</translation></message>
</context>
<context>
<name>shelf::LibraryDecision</name>
<message><source>It is this one</source><translation>C’est celui-ci</translation></message>
<message><source>None of these</source><translation>Aucun de ceux-ci</translation></message>
<message><source>Decide anew</source><translation>Décider de nouveau</translation></message>
<message><source>Books that it may be</source><translation>Livres possibles</translation></message>
<message><source>Enter or a double click decides</source><translation>Entrée ou un double-clic décide</translation></message>
</context>
<context>
<name>shelf::LibraryFacts</name>
<message><source>Made-up books and readers to try everything with; the same ones each time</source><translation>Livres et lecteurs inventés pour tout essayer&#x202f;; les mêmes à chaque fois</translation></message>
<message><source>From %1, with columns as in %2</source><translation>De %1, avec des colonnes comme dans %2</translation></message>
<message><source>Read as %1</source><translation>Lu comme %1</translation></message>
<message><source>Read as %1 from %2</source><translation>Lu comme %1 depuis %2</translation></message>
<message><source>Ratings by value</source><translation>Évaluations par valeur</translation></message>
<message><source>times taken</source><translation>fois pris</translation></message>
<message><source>ratings</source><translation>évaluations</translation></message>
<message><source>readers</source><translation>lecteurs</translation></message>
<message><source>books</source><translation>livres</translation></message>
<message><source>of all pairs rated</source><translation>des paires sont évaluées</translation></message>
<message><source>none</source><extracomment>Instead of a number, above: ratings</extracomment><translation>aucune</translation></message>
<message><source>%1 to %2</source><translation>%1 à %2</translation></message>
<message><source>scale: each line is a book taken</source><translation>échelle&#xa0;: chaque ligne est un livre pris</translation></message>
<message><source>scale</source><translation>échelle</translation></message>
<message><source>rated more than once</source><translation>évalués plusieurs fois</translation></message>
<message><source>vectors of books</source><translation>vecteurs de livres</translation></message>
<message><source>with a title</source><translation>avec un titre</translation></message>
<message><source>with an author</source><translation>avec un auteur</translation></message>
<message><source>%1 %</source><translation>%1&#x202f;%</translation></message>
<message><source>found in the catalogue</source><translation>trouvés dans le catalogue</translation></message>
<message><source>%1 of %2</source><comment>books</comment><translation>%1 sur %2</translation></message>
<message><source>books taken, of the catalogue</source><translation>livres pris, du catalogue</translation></message>
<message><source>books rated, of the catalogue</source><translation>livres évalués, du catalogue</translation></message>
<message><source>of all pairs taken</source><translation>des paires sont prises</translation></message>
</context>
<context>
<name>shelf::LibraryModel</name>
<message><source>In your library</source><translation>Dans votre bibliothèque</translation></message>
<message><source>Authors</source><translation>Auteurs</translation></message>
<message><source>Stars</source><translation>Étoiles</translation></message>
<message><source>Of five stars, as your library has them</source><translation>Sur cinq étoiles, comme dans votre bibliothèque</translation></message>
<message><source>Shelf</source><translation>Étagère</translation></message>
<message><source>In these data</source><translation>Dans ces données</translation></message>
<message><source>read</source><translation>lu</translation></message>
<message><source>read %1</source><translation>lu %1</translation></message>
<message><source>being read</source><translation>en cours de lecture</translation></message>
<message><source>given up</source><translation>abandonné</translation></message>
<message><source>to be read</source><translation>à lire</translation></message>
<message><source>owned</source><translation>possédé</translation></message>
<message numerus="yes"><source>%Ln book(s) to choose from</source><translation><numerusform>%Ln livre au choix</numerusform><numerusform>%Ln livres au choix</numerusform></translation></message>
</context>
<context>
<name>shelf::LibraryPage</name>
<message><source>No ratings are open</source><translation>Aucune évaluation n’est ouverte</translation></message>
<message><source>Open a ratings file, a folder or an archive: %1. Files can be dropped here too.</source><translation>Ouvrez un fichier d’évaluations, un dossier ou une archive&#xa0;: %1. Les fichiers peuvent aussi être déposés ici.</translation></message>
<message><source>Open ratings…</source><translation>Ouvrir des évaluations…</translation></message>
<message><source>Open a folder…</source><translation>Ouvrir un dossier…</translation></message>
<message><source>Sample library</source><translation>Bibliothèque d’exemple</translation></message>
<message><source>Ready data sets…</source><translation>Jeux de données prêts à l’emploi…</translation></message>
<message><source>Books, overview or notes</source><translation>Livres, aperçu ou remarques</translation></message>
<message><source>All books</source><translation>Tous les livres</translation></message>
<message><source>Overview</source><translation>Aperçu</translation></message>
<message><source>Notes</source><translation>Remarques</translation></message>
<message><source>Notes (%1)</source><translation>Remarques (%1)</translation></message>
<message><source>Undo what was left out</source><translation>Annuler ce qui a été laissé de côté</translation></message>
</context>
<context>
<name>shelf::LibraryPanel</name>
<message><source>Your library</source><translation>Votre bibliothèque</translation></message>
<message><source>Parts of your library</source><translation>Parties de votre bibliothèque</translation></message>
<message><source>Books of your library</source><translation>Livres de votre bibliothèque</translation></message>
<message><source>Filter your library</source><translation>Filtrer votre bibliothèque</translation></message>
<message><source>Recommendations</source><translation>Recommandations</translation></message>
<message><source>Back to what is recommended</source><translation>Retour à ce qui est recommandé</translation></message>
<message><source>Read a newer export</source><translation>Lire un export plus récent</translation></message>
<message><source>Read a newer export, or drop it on the window: what you decided and changed by hand stays</source><translation>Lire un export plus récent, ou le déposer sur la fenêtre&#xa0;: ce que vous avez décidé et modifié à la main reste</translation></message>
<message><source>These data have no stars: every book counts as taken.</source><translation>Ces données n’ont pas d’étoiles&#xa0;: chaque livre compte comme pris.</translation></message>
<message><source>Stars are ratings as they are.</source><translation>Les étoiles sont prises comme évaluations, telles quelles.</translation></message>
<message><source>1 to 5 stars become %1 to %2, evenly: 4 stars are %3.</source><translation>1 à 5 étoiles deviennent %1 à %2, régulièrement&#xa0;: 4 étoiles font %3.</translation></message>
<message><source>Which of these is “%1”? (%2)</source><translation>Lequel de ceux-ci est «&#xa0;%1&#xa0;»&#x202f;? (%2)</translation></message>
<message><source>You decided which book “%1” is.</source><translation>Vous avez décidé quel livre est «&#xa0;%1&#xa0;».</translation></message>
<message><source>“%1”: %2.</source><translation>«&#xa0;%1&#xa0;»&#xa0;: %2.</translation></message>
<message numerus="yes"><source>%1, %2, read %3: %Ln book(s). %4</source><translation><numerusform>%1, %2, lu le %3&#xa0;: %Ln livre. %4</numerusform><numerusform>%1, %2, lu le %3&#xa0;: %Ln livres. %4</numerusform></translation></message>
<message><source>To decide (%1)</source><translation>À décider (%1)</translation></message>
<message><source>Not known (%1)</source><translation>Inconnus (%1)</translation></message>
<message><source>Found (%1)</source><translation>Trouvés (%1)</translation></message>
<message><source>Wishes (%1)</source><translation>Souhaits (%1)</translation></message>
<message><source>All (%1)</source><translation>Tous (%1)</translation></message>
<message><source>Nothing is left to decide.</source><translation>Il ne reste rien à décider.</translation></message>
<message><source>Every book of your library is known.</source><translation>Tous les livres de votre bibliothèque sont connus.</translation></message>
<message><source>Your library has no books that are to be read.</source><translation>Votre bibliothèque n’a pas de livres à lire.</translation></message>
<message><source>No book of your library is one of these data.</source><translation>Aucun livre de votre bibliothèque ne figure dans ces données.</translation></message>
<message><source>%1, by %2</source><translation>%1, de %2</translation></message>
</context>
<context>
<name>shelf::LinkedFilters</name>
<message><source>Counting the books</source><translation>Comptage des livres</translation></message>
</context>
<context>
<name>shelf::ListHead</name>
<message><source>Remove this list</source><translation>Retirer cette liste</translation></message>
</context>
<context>
<name>shelf::ListRulesBar</name>
<message><source>One per series</source><translation>Un par série</translation></message>
<message><source>At most one book of each series</source><translation>Au plus un livre de chaque série</translation></message>
<message><source>Next volume</source><translation>Tome suivant</translation></message>
<message><source>Of a series the volume that comes next for this reader, instead of a later one</source><translation>D’une série, le tome qui vient ensuite pour ce lecteur, plutôt qu’un tome ultérieur</translation></message>
<message><source>Begin at volume 1</source><translation>Commencer au tome 1</translation></message>
<message><source>Later volumes of a series of which this reader has read nothing are left out</source><translation>Les tomes ultérieurs d’une série dont ce lecteur n’a rien lu sont laissés de côté</translation></message>
<message><source>No other editions</source><translation>Pas d’autres éditions</translation></message>
<message><source>Other editions of what this reader has read are left out; of each work one is listed</source><translation>Les autres éditions de ce que ce lecteur a lu sont laissées de côté&#x202f;; de chaque œuvre, une seule est listée</translation></message>
<message><source>One per author</source><translation>Un par auteur</translation></message>
<message><source>At most one book of each author</source><translation>Au plus un livre de chaque auteur</translation></message>
<message><source>Series, editions and authors of recommended books</source><translation>Séries, éditions et auteurs des livres recommandés</translation></message>
<message><source>Never</source><extracomment>Before names of authors who are never to be recommended</extracomment><translation>Jamais</translation></message>
<message><source>Never these authors</source><translation>Jamais ces auteurs</translation></message>
<message><source>No book that one of these people has a part in; a semicolon between names</source><translation>Aucun livre auquel l’une de ces personnes a participé&#x202f;; un point-virgule entre les noms</translation></message>
<message><source>authors; with semicolons</source><translation>auteurs, séparés par points-virgules</translation></message>
</context>
<context>
<name>shelf::LogDialog</name>
<message><source>Program log</source><translation>Journal du programme</translation></message>
<message><source>Filter the log</source><translation>Filtrer le journal</translation></message>
<message><source>Kinds shown</source><translation>Types affichés</translation></message>
<message><source>All kinds</source><translation>Tous les types</translation></message>
<message><source>&amp;Copy</source><translation>&amp;Copier</translation></message>
<message><source>&amp;Save as…</source><translation>&amp;Enregistrer sous…</translation></message>
<message><source>Open the &amp;folder</source><translation>Ouvrir le &amp;dossier</translation></message>
<message><source>Save the log</source><translation>Enregistrer le journal</translation></message>
<message><source>Saving the log</source><translation>Enregistrement du journal</translation></message>
</context>
<context>
<name>shelf::LogModel</name>
<message><source>Time</source><extracomment>Header of the log: what happened</extracomment><translation>Heure</translation></message>
<message><source>Kind</source><translation>Type</translation></message>
<message><source>What</source><translation>Quoi</translation></message>
</context>
<context>
<name>shelf::LogWatch</name>
<message><source>%1 (%2 s)</source><translation>%1 (%2 s)</translation></message>
<message><source>Opened %1: %2, %3, %4</source><comment>data, ratings, readers, books</comment><translation>%1 ouvert&#xa0;: %2, %3, %4</translation></message>
</context>
<context>
<name>shelf::LongTailChart</name>
<message><source>Readers per book</source><translation>Lecteurs par livre</translation></message>
<message><source>Ratings per book</source><translation>Évaluations par livre</translation></message>
<message><source>Books per reader</source><translation>Livres par lecteur</translation></message>
<message><source>Ratings per reader</source><translation>Évaluations par lecteur</translation></message>
<message numerus="yes"><source>The most read book was taken %Ln time(s) (%1 %)</source><translation><numerusform>Le livre le plus lu a été pris %Ln fois (%1&#x202f;%)</numerusform><numerusform>Le livre le plus lu a été pris %Ln fois (%1&#x202f;%)</numerusform></translation></message>
<message numerus="yes"><source>The busiest reader took %Ln book(s) (%1 %)</source><translation><numerusform>Le lecteur le plus actif a pris %Ln livre (%1&#x202f;%)</numerusform><numerusform>Le lecteur le plus actif a pris %Ln livres (%1&#x202f;%)</numerusform></translation></message>
<message><source>The %1 most read books were taken %2 times or more, %3 % of all</source><translation>Les %1 livres les plus lus ont été pris %2 fois ou plus, %3&#x202f;% du total</translation></message>
<message><source>The %1 busiest readers took %2 books or more, %3 % of all</source><translation>Les %1 lecteurs les plus actifs ont pris %2 livres ou plus, %3&#x202f;% du total</translation></message>
<message numerus="yes"><source>The most rated book has %Ln rating(s) (%1 %)</source><translation><numerusform>Le livre le plus évalué a %Ln évaluation (%1&#x202f;%)</numerusform><numerusform>Le livre le plus évalué a %Ln évaluations (%1&#x202f;%)</numerusform></translation></message>
<message numerus="yes"><source>The busiest reader gave %Ln rating(s) (%1 %)</source><translation><numerusform>Le lecteur le plus actif a donné %Ln évaluation (%1&#x202f;%)</numerusform><numerusform>Le lecteur le plus actif a donné %Ln évaluations (%1&#x202f;%)</numerusform></translation></message>
<message><source>The %1 most rated books have %2 or more each, %3 % of all</source><translation>Les %1 livres les plus évalués en ont %2 ou plus chacun, %3&#x202f;% du total</translation></message>
<message><source>The %1 busiest readers gave %2 or more each, %3 % of all</source><translation>Les %1 lecteurs les plus actifs en ont donné %2 ou plus chacun, %3&#x202f;% du total</translation></message>
<message><source>books, the most rated first</source><translation>livres, les plus évalués d’abord</translation></message>
<message><source>readers, the busiest first</source><translation>lecteurs, les plus actifs d’abord</translation></message>
</context>
<context>
<name>shelf::LossChart</name>
<message><source>PNG picture (*.png)</source><translation>Image PNG (*.png)</translation></message>
<message><source>SVG drawing (*.svg)</source><translation>Dessin SVG (*.svg)</translation></message>
<message><source>PDF document (*.pdf)</source><translation>Document PDF (*.pdf)</translation></message>
<message><source>Pictures are saved as .png, .svg or .pdf</source><translation>Les images s’enregistrent en .png, .svg ou .pdf</translation></message>
<message><source>Choose a name with one of these endings</source><translation>Choisissez un nom avec l’une de ces terminaisons</translation></message>
<message><source>Save the curves that are shown</source><translation>Enregistrer les courbes affichées</translation></message>
<message><source>Numbers of the curves (*.csv)</source><translation>Nombres des courbes (*.csv)</translation></message>
<message><source>Curves are saved as .png, .svg, .pdf or .csv</source><translation>Les courbes s’enregistrent en .png, .svg, .pdf ou .csv</translation></message>
<message numerus="yes"><source>%1 of %Ln reader(s)</source><translation><numerusform>%1 sur %Ln lecteur</numerusform><numerusform>%1 sur %Ln lecteurs</numerusform></translation></message>
<message><source>%1, higher is better</source><translation>%1, plus haut est meilleur</translation></message>
<message><source>Loss</source><translation>Perte</translation></message>
<message><source>Loss (%1), lower is better</source><translation>Perte (%1), plus bas est meilleur</translation></message>
<message><source>Loss (%1)</source><translation>Perte (%1)</translation></message>
<message><source>Epoch</source><translation>Époque</translation></message>
<message><source>Batch</source><translation>Lot</translation></message>
<message><source>Seconds of training</source><translation>Secondes d’entraînement</translation></message>
<message><source>%1; begins above</source><comment>a chart's title</comment><translation>%1&#x202f;; commence plus haut</translation></message>
<message><source>%1 (training)</source><comment>the run that is being trained</comment><translation>%1 (entraînement en cours)</translation></message>
<message><source>Validation</source><translation>Validation</translation></message>
<message><source>Training</source><translation>Entraînement</translation></message>
<message><source>best: epoch %1</source><translation>meilleure&#xa0;: époque %1</translation></message>
<message><source>%1, %2</source><comment>best: epoch 3, its value</comment><translation>%1, %2</translation></message>
<message><source>best: %1</source><comment>its epoch</comment><translation>meilleure&#xa0;: %1</translation></message>
<message><source>Batch %1</source><translation>Lot %1</translation></message>
<message><source>After %1 s</source><translation>Après %1 s</translation></message>
<message><source>Epoch %1</source><translation>Époque %1</translation></message>
<message><source>training</source><translation>entraînement</translation></message>
<message><source>validation</source><translation>validation</translation></message>
<message><source>%1, %2</source><comment>run, training or validation</comment><translation>%1, %2</translation></message>
<message><source>Validation loss %1, solved without epochs</source><translation>Perte de validation %1, résolu sans époques</translation></message>
<message><source>NDCG@10 %1, solved without epochs</source><translation>NDCG@10 %1, résolu sans époques</translation></message>
<message><source>Training has started; no epoch is finished yet</source><translation>L’entraînement a commencé&#x202f;; aucune époque n’est encore terminée</translation></message>
<message><source>No epoch was finished</source><translation>Aucune époque n’a été terminée</translation></message>
<message><source>Training loss %1</source><translation>Perte d’entraînement %1</translation></message>
<message><source>baseline %1 NDCG@10 %2</source><translation>référence %1 NDCG@10 %2</translation></message>
<message><source>No run is shown</source><translation>Aucun entraînement n’est affiché</translation></message>
<message><source>%1: %2</source><translation>%1&#xa0;: %2</translation></message>
<message><source>MAE</source><translation>MAE</translation></message>
<message><source>Huber</source><translation>Huber</translation></message>
<message><source>MSE</source><translation>MSE</translation></message>
<message><source>Loss curves</source><translation>Courbes de perte</translation></message>
<message><source>Drawing of the loss curves</source><translation>Dessin des courbes de perte</translation></message>
<message><source>Fit curves</source><translation>Ajuster les courbes</translation></message>
<message><source>Validation curves</source><translation>Courbes de validation</translation></message>
<message><source>Training curves</source><translation>Courbes d’entraînement</translation></message>
<message><source>Show hidden runs</source><translation>Afficher les entraînements masqués</translation></message>
<message><source>%1, validation loss %2</source><comment>the training loss</comment><translation>%1, perte de validation %2</translation></message>
<message><source>%1, NDCG@10 %2</source><comment>losses</comment><translation>%1, NDCG@10 %2</translation></message>
<message><source>%1 after epoch %2 of %3</source><comment>losses</comment><translation>%1 après l’époque %2 sur %3</translation></message>
<message><source>%1 after epoch %2</source><comment>losses</comment><translation>%1 après l’époque %2</translation></message>
<message><source>%1; best epoch %2</source><comment>losses</comment><translation>%1&#x202f;; meilleure époque %2</translation></message>
<message><source>baseline %1 %2</source><comment>its name and its loss</comment><translation>référence %1 %2</translation></message>
</context>
<context>
<name>shelf::LossPanel</name>
<message><source>Horizontal axis</source><translation>Axe horizontal</translation></message>
<message><source>Epochs</source><translation>Époques</translation></message>
<message><source>Batches</source><translation>Lots</translation></message>
<message><source>Seconds</source><translation>Secondes</translation></message>
<message><source>What the horizontal axis counts</source><translation>Ce que l’axe horizontal compte</translation></message>
<message><source>Logarithmic horizontal axis</source><translation>Axe horizontal logarithmique</translation></message>
<message><source>Logarithmic loss axis</source><translation>Axe de perte logarithmique</translation></message>
<message><source>Smoothing</source><translation>Lissage</translation></message>
<message><source>Moving average of the curves; the measured curve stays as a faint line</source><translation>Moyenne mobile des courbes&#x202f;; la courbe mesurée reste en trait pâle</translation></message>
<message><source>off</source><translation>désactivé</translation></message>
<message><source>Fit curves</source><translation>Ajuster les courbes</translation></message>
<message><source>Show all of the curves (F, or a double click)</source><translation>Afficher les courbes en entier (F, ou un double-clic)</translation></message>
<message><source>Save the curves that are shown</source><translation>Enregistrer les courbes affichées</translation></message>
<message><source>Save the curves that are shown: as PNG, SVG or PDF, or their numbers as CSV</source><translation>Enregistrer les courbes affichées&#xa0;: en PNG, SVG ou PDF, ou leurs nombres en CSV</translation></message>
<message><source>Save the curves that are shown…</source><translation>Enregistrer les courbes affichées…</translation></message>
<message><source>Copy picture</source><translation>Copier l’image</translation></message>
<message><source>Copy numbers</source><translation>Copier les nombres</translation></message>
</context>
<context>
<name>shelf::MainWindow</name>
<message><source>This library is made up. Under Open are your own ratings, and ready data sets of others</source><translation>Cette bibliothèque est inventée. Sous «&#xa0;Ouvrir&#xa0;» se trouvent vos propres évaluations, et des jeux de données prêts à l’emploi</translation></message>
<message><source>The report is written:</source><translation>Le rapport est écrit&#xa0;:</translation></message>
<message><source>Export stopped; nothing was written</source><translation>Export arrêté&#x202f;; rien n’a été écrit</translation></message>
<message><source>Reset all settings?</source><translation>Réinitialiser tous les réglages&#x202f;?</translation></message>
<message><source>Recent files, sizes, colors and the last training settings are forgotten. Data and runs stay.</source><translation>Les fichiers récents, les tailles, les couleurs et les derniers réglages d’entraînement sont oubliés. Les données et les entraînements restent.</translation></message>
<message><source>Keep them</source><translation>Les garder</translation></message>
<message><source>Reset</source><translation>Réinitialiser</translation></message>
<message><source>All settings are as at the first start</source><translation>Tous les réglages sont ceux du premier démarrage</translation></message>
<message><source>Saved in %1</source><translation>Enregistré dans %1</translation></message>
<message><source>%1 is here: Ready data sets opens it</source><translation>%1 est présent&#xa0;: «&#xa0;Jeux de données prêts à l’emploi&#xa0;» l’ouvre</translation></message>
<message><source>Continue with other data</source><translation>Poursuivre avec d’autres données</translation></message>
<message><source>%1 is served at %2</source><translation>%1 est servi à l’adresse %2</translation></message>
<message><source>Locate the data…</source><translation>Localiser les données…</translation></message>
<message><source>Where are the data of the project?</source><translation>Où sont les données du projet&#x202f;?</translation></message>
<message><source>Save the list</source><translation>Enregistrer la liste</translation></message>
<message><source>Books that were tagged “%1”: %2</source><translation>Livres qui ont reçu le tag « %1 » : %2</translation></message>
</context>
<context>
<name>shelf::MapAxes</name>
<message><source>Axis %1</source><translation>Axe %1</translation></message>
<message><source>PC%1</source><translation>PC%1</translation></message>
<message><source>PC%1 %2 %</source><translation>PC%1 %2&#x202f;%</translation></message>
</context>
<context>
<name>shelf::MapBar</name>
<message><source>Viridis</source><translation>Viridis</translation></message>
<message><source>Cividis</source><translation>Cividis</translation></message>
<message><source>Diverging around the mean</source><translation>Divergente autour de la moyenne</translation></message>
<message><source>The other way round</source><translation>Dans l’autre sens</translation></message>
<message><source>Spacing that suits the values</source><translation>Espacement adapté aux valeurs</translation></message>
<message><source>Linear</source><translation>Linéaire</translation></message>
<message><source>Logarithmic</source><translation>Logarithmique</translation></message>
<message><source>Legend</source><translation>Légende</translation></message>
<message><source>Points alone</source><translation>Points seuls</translation></message>
<message><source>Density as a shade</source><translation>Densité en dégradé</translation></message>
<message><source>Lines of equal density</source><translation>Lignes d’égale densité</translation></message>
<message><source>Map settings</source><translation>Réglages de la carte</translation></message>
<message><source>Settings of the projection, how far to trust it, groups and kept views</source><translation>Réglages de la projection, confiance à lui accorder, groupes et vues conservées</translation></message>
<message><source>&amp;Projection</source><translation>&amp;Projection</translation></message>
<message><source>Projection</source><translation>Projection</translation></message>
<message><source>How the books' vectors are laid out in the plane or in space</source><translation>Comment les vecteurs des livres sont disposés dans le plan ou dans l’espace</translation></message>
<message><source>2-D</source><translation>2D</translation></message>
<message><source>Show the books in the plane</source><translation>Afficher les livres dans le plan</translation></message>
<message><source>3-D</source><translation>3D</translation></message>
<message><source>Show the books in space: drag to turn, right drag to move</source><translation>Afficher les livres dans l’espace&#xa0;: faire glisser pour tourner, avec le bouton droit pour déplacer</translation></message>
<message><source>&amp;Color</source><translation>&amp;Couleur</translation></message>
<message><source>Color by</source><translation>Colorer par</translation></message>
<message><source>What the colors of the map mean</source><translation>Ce que signifient les couleurs de la carte</translation></message>
<message><source>Color scale</source><translation>Échelle de couleurs</translation></message>
<message><source>Which colors stand for the numbers, and the legend</source><translation>Quelles couleurs représentent les nombres, et la légende</translation></message>
<message><source>Size by number of ratings</source><translation>Taille selon le nombre d’évaluations</translation></message>
<message><source>Draw books with many ratings larger</source><translation>Dessiner plus grands les livres très évalués</translation></message>
<message><source>Titles</source><translation>Titres</translation></message>
<message><source>Write the titles of well-known books where there is room</source><translation>Écrire les titres des livres connus là où il y a de la place</translation></message>
<message><source>Density</source><translation>Densité</translation></message>
<message><source>Show where books crowd, as a shade or as lines</source><translation>Montrer où les livres se pressent, en dégradé ou en lignes</translation></message>
<message><source>Covers</source><translation>Couvertures</translation></message>
<message><source>Show covers in place of points, close up</source><translation>Afficher les couvertures à la place des points, de près</translation></message>
<message><source>Reader's books</source><translation>Livres du lecteur</translation></message>
<message><source>Pick out the books that the selected reader rated, and those recommended</source><translation>Faire ressortir les livres évalués par le lecteur sélectionné et ceux qui lui sont recommandés</translation></message>
<message><source>Epochs</source><translation>Époques</translation></message>
<message><source>Replay the training: the map after each epoch that was kept</source><translation>Rejouer l’entraînement&#xa0;: la carte après chaque époque conservée</translation></message>
<message><source>Two maps</source><translation>Deux cartes</translation></message>
<message><source>Two maps side by side with the same selection: runs, projections or both</source><translation>Deux cartes côte à côte avec la même sélection&#xa0;: entraînements, projections ou les deux</translation></message>
<message><source>Take away</source><translation>Emporter</translation></message>
<message><source>Save the map as a picture, page or animation, or its figures as tables</source><translation>Enregistrer la carte comme image, page ou animation, ou ses valeurs en tableaux</translation></message>
<message><source>More</source><translation>Plus</translation></message>
<message><source>What else the bar holds, and has no room for</source><translation>Ce que la barre contient d’autre, faute de place</translation></message>
<message><source>Select a reader on the Readers page to see the reader's books here</source><translation>Sélectionnez un lecteur sur la page Lecteurs pour voir ici ses livres</translation></message>
<message><source>This run kept no epochs to replay</source><translation>Cet entraînement n’a pas conservé d’époques à rejouer</translation></message>
<message><source>Steps of equally many books each</source><translation>Paliers d’un même nombre de livres chacun</translation></message>
</context>
<context>
<name>shelf::MapContent</name>
<message><source>Group %1</source><translation>Groupe %1</translation></message>
<message><source>Nothing</source><translation>Rien</translation></message>
<message><source>Author</source><translation>Auteur</translation></message>
<message><source>Year</source><translation>Année</translation></message>
<message><source>Mean rating</source><translation>Évaluation moyenne</translation></message>
<message><source>Number of readers</source><translation>Nombre de lecteurs</translation></message>
<message><source>Number of ratings</source><translation>Nombre d’évaluations</translation></message>
<message><source>Language</source><translation>Langue</translation></message>
<message><source>Group</source><translation>Groupe</translation></message>
<message><source>Neighbors kept</source><translation>Voisins conservés</translation></message>
<message><source>Reader's books</source><translation>Livres du lecteur</translation></message>
<message><source>Reader's ratings</source><translation>Évaluations du lecteur</translation></message>
<message><source>Predicted ratings</source><translation>Évaluations prédites</translation></message>
<message><source>Neighbors lost</source><translation>Voisins perdus</translation></message>
<message><source>Tag</source><translation>Tag</translation></message>
<message><source>Error of prediction</source><translation>Erreur de prédiction</translation></message>
</context>
<context>
<name>shelf::MapDrawer</name>
<message><source>Beside the map</source><translation>À côté de la carte</translation></message>
<message><source>Settings</source><translation>Réglages</translation></message>
<message><source>Trust</source><translation>Confiance</translation></message>
<message><source>Groups</source><translation>Groupes</translation></message>
<message><source>Selection</source><translation>Sélection</translation></message>
<message><source>Filter</source><translation>Filtre</translation></message>
<message><source>Tags</source><translation>Tags</translation></message>
<message><source>Sum</source><translation>Somme</translation></message>
<message><source>Views</source><translation>Vues</translation></message>
<message><source>Changes</source><translation>Changements</translation></message>
</context>
<context>
<name>shelf::MapDrawing</name>
<message><source>Map of %1</source><translation>Carte de %1</translation></message>
</context>
<context>
<name>shelf::MapExports</name>
<message><source>Picture (PNG, SVG, PDF)…</source><translation>Image (PNG, SVG, PDF)…</translation></message>
<message><source>Interactive page (HTML)…</source><translation>Page interactive (HTML)…</translation></message>
<message><source>Training as an animation (GIF)…</source><translation>Entraînement en animation (GIF)…</translation></message>
<message><source>Training as single pictures…</source><translation>Entraînement en images séparées…</translation></message>
<message><source>Coordinates (CSV or TSV)…</source><translation>Coordonnées (CSV ou TSV)…</translation></message>
<message><source>Selected books (CSV)…</source><translation>Livres sélectionnés (CSV)…</translation></message>
<message><source>Nearest books of all (CSV)…</source><translation>Plus proches de tous les livres (CSV)…</translation></message>
<message><source>Work out the maps of the epochs first</source><translation>Calculez d’abord les cartes des époques</translation></message>
<message><source>Saving the map</source><translation>Enregistrement de la carte</translation></message>
<message><source>Save the map as a page</source><translation>Enregistrer la carte comme page</translation></message>
<message><source>Web page (*.html)</source><translation>Page web (*.html)</translation></message>
<message><source>There is no map yet: train a run first.</source><translation>Il n’y a pas encore de carte&#xa0;: entraînez d’abord un modèle.</translation></message>
<message><source>The page can be saved when the training has ended.</source><translation>La page pourra être enregistrée une fois l’entraînement terminé.</translation></message>
<message><source>before training</source><translation>avant l’entraînement</translation></message>
<message><source>epoch %1</source><translation>époque %1</translation></message>
<message><source>%1, %2</source><translation>%1, %2</translation></message>
<message><source>Save the training as pictures in a folder</source><translation>Enregistrer l’entraînement en images dans un dossier</translation></message>
<message><source>Save the training as an animation</source><translation>Enregistrer l’entraînement en animation</translation></message>
<message><source>Animation (*.gif)</source><translation>Animation (*.gif)</translation></message>
<message><source>Save the coordinates</source><translation>Enregistrer les coordonnées</translation></message>
<message><source>Tables (*.csv *.tsv)</source><translation>Tableaux (*.csv *.tsv)</translation></message>
<message><source>Save the selected books</source><translation>Enregistrer les livres sélectionnés</translation></message>
<message><source>Tables (*.csv)</source><translation>Tableaux (*.csv)</translation></message>
<message><source>No books are selected.</source><translation>Aucun livre n’est sélectionné.</translation></message>
<message><source>Save the nearest books</source><translation>Enregistrer les livres les plus proches</translation></message>
</context>
<context>
<name>shelf::MapForm</name>
<message><source>Settings of the map</source><translation>Réglages de la carte</translation></message>
<message><source>Advanced settings</source><translation>Réglages avancés</translation></message>
<message><source>Choose…</source><translation>Choisir…</translation></message>
<message><source>Choose books: %1</source><translation>Choisir des livres&#xa0;: %1</translation></message>
<message><source>Choose the books by their titles</source><translation>Choisir les livres par leurs titres</translation></message>
<message><source>Selected books: %1</source><translation>Livres sélectionnés&#xa0;: %1</translation></message>
<message><source>Put the selected books here</source><translation>Mettre ici les livres sélectionnés</translation></message>
<message><source>Reset %1</source><translation>Réinitialiser&#xa0;: %1</translation></message>
<message><source>%1: %2</source><translation>%1&#xa0;: %2</translation></message>
<message><source>An axis runs from one book to another, or between the means of two groups. Choose books by title, or select some on the map and put them into a field; one pair is enough.</source><translation>Un axe va d’un livre à un autre, ou entre les moyennes de deux groupes. Choisissez des livres par titre, ou sélectionnez-en sur la carte et mettez-les dans un champ&#x202f;; une paire suffit.</translation></message>
</context>
<context>
<name>shelf::MapJob</name>
<message><source>finding neighbors</source><translation>recherche des voisins</translation></message>
<message><source>weighing neighbors</source><translation>pondération des voisins</translation></message>
<message><source>iteration %1 of %2</source><translation>itération %1 sur %2</translation></message>
</context>
<context>
<name>shelf::MapLegend</name>
<message><source>%1 %</source><comment>share</comment><translation>%1&#x202f;%</translation></message>
<message><source>Recommended</source><translation>Recommandé</translation></message>
<message><source>Near here, not in the model</source><translation>Proches ici, pas dans le modèle</translation></message>
<message><source>%1 without a vector</source><translation>%1 sans vecteur</translation></message>
<message><source>%1 not rated in training</source><translation>%1 non évalués à l’entraînement</translation></message>
<message><source>%1 outside</source><translation>%1 en dehors</translation></message>
<message><source>Taken by %1</source><translation>Pris par %1</translation></message>
<message><source>Rated by %1</source><translation>Évalué par %1</translation></message>
<message><source>≤ %1</source><translation>≤ %1</translation></message>
<message><source>≥ %1</source><translation>≥ %1</translation></message>
<message><source>%1 without</source><translation>%1 sans</translation></message>
<message><source>Other</source><translation>Autre</translation></message>
<message><source>In no group</source><translation>Dans aucun groupe</translation></message>
<message><source>No tag</source><translation>Sans tag</translation></message>
<message><source>Unknown</source><translation>Inconnu</translation></message>
<message><source>%1, %2</source><translation>%1, %2</translation></message>
<message><source>and %1 more</source><translation>et %1 de plus</translation></message>
</context>
<context>
<name>shelf::MapMeasure</name>
<message><source>Measuring the map</source><translation>Mesure de la carte</translation></message>
</context>
<context>
<name>shelf::MapPage</name>
<message><source>No books yet</source><translation>Pas encore de livres</translation></message>
<message><source>Open book ratings first; the map is drawn from a run trained on them.</source><translation>Ouvrez d’abord des évaluations de livres&#x202f;; la carte est dessinée d’après un modèle entraîné sur elles.</translation></message>
<message><source>Training is under way</source><translation>L’entraînement est en cours</translation></message>
<message><source>The map appears here with the first epoch that is kept, and moves while the training goes on.</source><translation>La carte apparaît ici avec la première époque conservée, et bouge tant que l’entraînement continue.</translation></message>
<message><source>The map needs a trained run</source><translation>La carte demande un modèle entraîné</translation></message>
<message><source>Training places every book in a space of tastes; the map shows that space, with alike books close together.</source><translation>L’entraînement place chaque livre dans un espace de goûts&#x202f;; la carte montre cet espace, avec les livres semblables proches les uns des autres.</translation></message>
<message><source>This run has no map</source><translation>Cet entraînement n’a pas de carte</translation></message>
<message><source>Its model has no vectors of books. Train a network or a factorization, or choose another run above.</source><translation>Son modèle n’a pas de vecteurs de livres. Entraînez un réseau ou une factorisation, ou choisissez un autre entraînement ci-dessus.</translation></message>
<message><source>%1, %2</source><translation>%1, %2</translation></message>
<message><source>There is no map to measure yet.</source><translation>Il n’y a pas encore de carte à mesurer.</translation></message>
<message><source>The map is measured when the training has ended.</source><translation>La carte sera mesurée une fois l’entraînement terminé.</translation></message>
<message><source>Not measured yet.</source><translation>Pas encore mesurée.</translation></message>
<message><source>Go to Training</source><translation>Aller à Entraînement</translation></message>
<message><source>Go to Library</source><translation>Aller à Bibliothèque</translation></message>
<message><source>All books shown</source><translation>Tous les livres affichés</translation></message>
<message><source>None</source><translation>Aucun</translation></message>
<message><source>The others</source><translation>Les autres</translation></message>
<message><source>What is selected</source><translation>Ce qui est sélectionné</translation></message>
<message><source>What the legend picks out</source><translation>Ce que la légende fait ressortir</translation></message>
<message><source>The selected book and its neighbors</source><translation>Le livre sélectionné et ses voisins</translation></message>
<message><source>The reader's rated books</source><translation>Les livres évalués par le lecteur</translation></message>
<message><source>The reader's recommended books</source><translation>Les livres recommandés au lecteur</translation></message>
<message><source>Undo a step on the map</source><translation>Annuler une étape sur la carte</translation></message>
<message><source>Redo a step on the map</source><translation>Rétablir une étape sur la carte</translation></message>
<message><source>Find on the map</source><translation>Trouver sur la carte</translation></message>
<message><source>&amp;Beside</source><translation>À cô&amp;té</translation></message>
<message><source>Second map</source><translation>Deuxième carte</translation></message>
<message><source>What the second map is drawn from. The bar above acts on the map that was clicked last</source><translation>D’après quoi la deuxième carte est dessinée. La barre du haut agit sur la carte cliquée en dernier</translation></message>
<message><source>%1, epoch %2</source><translation>%1, époque %2</translation></message>
<message><source>Choose two runs, two epochs or two projections to compare.</source><translation>Choisissez deux entraînements, deux époques ou deux projections à comparer.</translation></message>
<message><source>Comparing neighborhoods</source><translation>Comparaison des voisinages</translation></message>
<message><source>Both maps are drawn from the same vectors: of a book's 10 nearest on the one, %1 % are not among its 10 nearest on the other.</source><translation>Les deux cartes sont dessinées d’après les mêmes vecteurs&#xa0;: des 10 plus proches d’un livre sur l’une, %1&#x202f;% ne sont pas parmi ses 10 plus proches sur l’autre.</translation></message>
<message><source>Of a book's 10 nearest in the one space, %1 % are not among its 10 nearest in the other.</source><translation>Des 10 plus proches d’un livre dans l’un des espaces, %1&#x202f;% ne sont pas parmi ses 10 plus proches dans l’autre.</translation></message>
<message><source>Looking for groups</source><translation>Recherche de groupes</translation></message>
<message><source>Finding groups of books</source><translation>Recherche de groupes de livres</translation></message>
<message><source>Group %1</source><translation>Groupe %1</translation></message>
<message><source>No book has a tag yet. Select books and name them in the panel Selection.</source><translation>Aucun livre n’a encore de tag. Sélectionnez des livres et nommez-les dans le panneau Sélection.</translation></message>
<message numerus="yes"><source>%Ln group(s) of books that have the same tags</source><translation><numerusform>%Ln groupe de livres de mêmes tags</numerusform><numerusform>%Ln groupes de livres de mêmes tags</numerusform></translation></message>
<message numerus="yes"><source>%Ln island(s) by HDBSCAN: clusters of this map, not of the model's space</source><translation><numerusform>%Ln îlot par HDBSCAN&#xa0;: un cluster de cette carte, pas de l’espace du modèle</numerusform><numerusform>%Ln îlots par HDBSCAN&#xa0;: des clusters de cette carte, pas de l’espace du modèle</numerusform></translation></message>
<message numerus="yes"><source>%Ln group(s) by HDBSCAN in the model's space</source><translation><numerusform>%Ln groupe par HDBSCAN dans l’espace du modèle</numerusform><numerusform>%Ln groupes par HDBSCAN dans l’espace du modèle</numerusform></translation></message>
<message numerus="yes"><source>%Ln group(s) by k-means in the model's space</source><translation><numerusform>%Ln groupe par k-means dans l’espace du modèle</numerusform><numerusform>%Ln groupes par k-means dans l’espace du modèle</numerusform></translation></message>
<message><source>%1: %2, so it cannot be added.</source><translation>%1&#xa0;: %2, il ne peut donc pas être ajouté.</translation></message>
<message><source>Select</source><translation>Sélectionner</translation></message>
<message><source>Export</source><translation>Exporter</translation></message>
<message><source>Take out of the selection</source><translation>Retirer de la sélection</translation></message>
<message><source>Add to the selection</source><translation>Ajouter à la sélection</translation></message>
<message><source>Copy picture</source><translation>Copier l’image</translation></message>
<message><source>See everything</source><translation>Tout voir</translation></message>
<message><source>Zoom in</source><translation>Zoom avant</translation></message>
<message><source>Zoom out</source><translation>Zoom arrière</translation></message>
</context>
<context>
<name>shelf::MapPane</name>
<message numerus="yes"><source>%Ln map(s), %1</source><translation><numerusform>%Ln carte, %1</numerusform><numerusform>%Ln cartes, %1</numerusform></translation></message>
<message><source>Working out the maps of all epochs</source><translation>Calcul des cartes de toutes les époques</translation></message>
<message><source>Maps of all epochs</source><translation>Cartes de toutes les époques</translation></message>
<message><source>%1: finding neighbors</source><translation>%1&#xa0;: recherche des voisins</translation></message>
<message><source>%1: iteration %2 of %3</source><translation>%1&#xa0;: itération %2 sur %3</translation></message>
<message><source>%1: weighing neighbors</source><translation>%1&#xa0;: pondération des voisins</translation></message>
<message><source>Settings changed: Start draws the map anew (%1)</source><translation>Réglages modifiés&#xa0;: «&#xa0;Démarrer&#xa0;» redessine la carte (%1)</translation></message>
<message><source>Press Start to draw this map (%1)</source><translation>Appuyez sur «&#xa0;Démarrer&#xa0;» pour dessiner cette carte (%1)</translation></message>
<message numerus="yes"><source>%1: %Ln iteration(s), seed %2</source><translation><numerusform>%1&#xa0;: %Ln itération, graine %2</numerusform><numerusform>%1&#xa0;: %Ln itérations, graine %2</numerusform></translation></message>
<message><source>less than a second</source><translation>moins d’une seconde</translation></message>
<message><source>about %1 s</source><translation>environ %1 s</translation></message>
<message><source>about %1 min</source><translation>environ %1 min</translation></message>
<message><source>While it trains the map shows principal components</source><translation>Pendant l’entraînement, la carte montre les composantes principales</translation></message>
<message><source>%1, paused</source><translation>%1, en pause</translation></message>
<message><source>%1, from %2 % of the true neighbors</source><comment>how a map was made</comment><translation>%1, d’après %2 % des vrais voisins</translation></message>
</context>
<context>
<name>shelf::MapPictureFile</name>
<message><source>There is no map yet: train a run first.</source><translation>Il n’y a pas encore de carte&#xa0;: entraînez d’abord un modèle.</translation></message>
<message><source>A picture has 1 to %1 pixels in each direction.</source><translation>Une image a 1 à %1 pixels dans chaque direction.</translation></message>
<message><source>The name of the picture has to end in .png, .svg or .pdf.</source><translation>Le nom de l’image doit se terminer par .png, .svg ou .pdf.</translation></message>
<message><source>There is not enough memory for a picture of this size.</source><translation>Il n’y a pas assez de mémoire pour une image de cette taille.</translation></message>
</context>
<context>
<name>shelf::MapReader</name>
<message><source>reader %1</source><translation>lecteur %1</translation></message>
</context>
<context>
<name>shelf::MapStrip</name>
<message><source>Start</source><extracomment>A button (verb): begins to work out the map</extracomment><translation>Démarrer</translation></message>
<message><source>Work out this map</source><translation>Calculer cette carte</translation></message>
<message><source>Pause</source><translation>Pause</translation></message>
<message><source>Hold on; Resume goes on from here</source><translation>Mettre en pause&#x202f;; «&#xa0;Reprendre&#xa0;» continue d’ici</translation></message>
<message><source>Stop</source><translation>Arrêter</translation></message>
<message><source>End here and keep the map as far as it came</source><translation>Terminer ici et garder la carte telle qu’elle est</translation></message>
<message><source>More iterations</source><translation>Plus d’itérations</translation></message>
<message><source>Go on for half as many iterations again</source><translation>Continuer pendant moitié autant d’itérations encore</translation></message>
<message><source>Go on</source><translation>Continuer</translation></message>
<message><source>Resume</source><translation>Reprendre</translation></message>
<message><source>Go on from where the layout was stopped</source><translation>Continuer là où la disposition a été arrêtée</translation></message>
</context>
<context>
<name>shelf::MapTools</name>
<message><source>Move</source><translation>Déplacer</translation></message>
<message><source>Drag moves the map, in space it turns it (P)</source><translation>Faire glisser déplace la carte, en 3D la tourne (P)</translation></message>
<message><source>Rectangle</source><translation>Rectangle</translation></message>
<message><source>Drag selects the books in a rectangle; Shift adds, Ctrl removes (R). With the keyboard: arrows move a cross, Space sets the corners</source><translation>Faire glisser sélectionne les livres d’un rectangle&#x202f;; Maj ajoute, Ctrl retire (R). Au clavier&#xa0;: les flèches déplacent une croix, Espace pose les coins</translation></message>
<message><source>Lasso</source><translation>Lasso</translation></message>
<message><source>Drag draws around the books to select; Shift adds, Ctrl removes (L)</source><translation>Faire glisser entoure les livres à sélectionner&#x202f;; Maj ajoute, Ctrl retire (L)</translation></message>
<message><source>Select</source><translation>Sélectionner</translation></message>
<message><source>Select books: all, the others, by legend, by reader…</source><translation>Sélectionner des livres&#xa0;: tous, les autres, par légende, par lecteur…</translation></message>
<message><source>Selection</source><translation>Sélection</translation></message>
<message><source>What is selected: the books as a list, their figures, what sets them apart (S)</source><translation>Ce qui est sélectionné&#xa0;: les livres en liste, leurs valeurs, ce qui les distingue (S)</translation></message>
<message><source>Books shown</source><translation>Livres affichés</translation></message>
<message><source>Narrow to the selection</source><translation>Restreindre à la sélection</translation></message>
<message><source>Narrow the map to the selected books; the others stay as grey context. Neighbors stay what they are</source><translation>Restreindre la carte aux livres sélectionnés&#x202f;; les autres restent en gris comme contexte. Les voisins restent ce qu’ils sont</translation></message>
<message><source>Back to wider</source><translation>Élargir de nouveau</translation></message>
<message><source>Back to what was seen before narrowing</source><translation>Revenir à ce qui était visible avant la restriction</translation></message>
<message><source>Show all books</source><translation>Afficher tous les livres</translation></message>
<message><source>Back to the whole library</source><translation>Retour à toute la bibliothèque</translation></message>
<message><source>Hide the others</source><translation>Masquer les autres</translation></message>
<message><source>Leave out the books outside the filter instead of showing them grey</source><translation>Omettre les livres hors du filtre au lieu de les afficher en gris</translation></message>
<message><source>Find on the map</source><translation>Trouver sur la carte</translation></message>
<message><source>Title or author</source><translation>Titre ou auteur</translation></message>
<message><source>Books whose title or author holds these words stand out (Ctrl+Shift+F)</source><translation>Les livres dont le titre ou l’auteur contient ces mots ressortent (Ctrl+Maj+F)</translation></message>
<message><source>Regular expression</source><translation>Expression régulière</translation></message>
<message><source>Read what is typed as a regular expression</source><translation>Lire la saisie comme une expression régulière</translation></message>
<message><source>Select hits</source><translation>Sélectionner les résultats</translation></message>
<message><source>Select the books that were found</source><translation>Sélectionner les livres trouvés</translation></message>
<message><source>Select %1</source><translation>Sélectionner %1</translation></message>
<message><source>Undo</source><translation>Annuler</translation></message>
<message><source>Undo the last step of viewing (Ctrl+Z)</source><translation>Annuler la dernière étape d’affichage (Ctrl+Z)</translation></message>
<message><source>Redo</source><translation>Rétablir</translation></message>
<message><source>Do it again (Ctrl+Shift+Z)</source><translation>Refaire (Ctrl+Maj+Z)</translation></message>
<message><source>Zoom out</source><translation>Zoom arrière</translation></message>
<message><source>Zoom out (-)</source><translation>Zoom arrière (-)</translation></message>
<message><source>Zoom in</source><translation>Zoom avant</translation></message>
<message><source>Zoom in (+)</source><translation>Zoom avant (+)</translation></message>
<message><source>Show everything</source><translation>Tout afficher</translation></message>
<message><source>Show everything (F, or double click)</source><translation>Tout afficher (F, ou double-clic)</translation></message>
<message><source>More</source><translation>Plus</translation></message>
<message><source>What else the bar holds, and has no room for</source><translation>Ce que la barre contient d’autre, faute de place</translation></message>
<message><source>not valid</source><translation>non valide</translation></message>
<message numerus="yes"><source>Select the %Ln book(s) found</source><translation><numerusform>Sélectionner le %Ln livre trouvé</numerusform><numerusform>Sélectionner les %Ln livres trouvés</numerusform></translation></message>
<message><source>Select the books that were found (Enter)</source><translation>Sélectionner les livres trouvés (Entrée)</translation></message>
<message><source>%1 shown</source><comment>books on the map</comment><translation>%1 affichés</translation></message>
<message><source>%1 selected</source><comment>books on the map</comment><translation>%1 sélectionnés</translation></message>
<message><source>Books inside the filter: %1 of %2</source><translation>Livres dans le filtre&#xa0;: %1 sur %2</translation></message>
</context>
<context>
<name>shelf::MarksModel</name>
<message><source>%1 %</source><comment>share</comment><translation>%1&#x202f;%</translation></message>
<message><source>the chance that this is an accident is below one in a million</source><translation>la probabilité d’une coïncidence est inférieure à un sur un million</translation></message>
<message><source>the chance that this is an accident is about %1</source><translation>la probabilité d’une coïncidence est d’environ %1</translation></message>
<message><source>Stands out</source><translation>Ressort</translation></message>
<message><source>As</source><extracomment>Header of a column: as what a book is marked</extracomment><translation>Type</translation></message>
<message><source>Share</source><translation>Part</translation></message>
<message><source>Of the selected books; the mark shows the share of all books that are shown</source><translation>Des livres sélectionnés&#x202f;; la marque montre la part de tous les livres affichés</translation></message>
<message><source>Of the selected books; the mark shows the share of the whole library</source><translation>Des livres sélectionnés&#x202f;; la marque montre la part de toute la bibliothèque</translation></message>
<message><source>Lift</source><translation>Lift</translation></message>
<message><source>× %1</source><comment>lift</comment><translation>× %1</translation></message>
<message><source>How many times as common as among all books that are shown</source><translation>Combien de fois plus fréquent que parmi tous les livres affichés</translation></message>
<message><source>How many times as common as in the whole library</source><translation>Combien de fois plus fréquent que dans toute la bibliothèque</translation></message>
<message><source>word</source><translation>mot</translation></message>
<message><source>author</source><translation>auteur</translation></message>
<message><source>%1 – %2</source><comment>years</comment><translation>%1 – %2</translation></message>
<message><source>years</source><translation>années</translation></message>
<message><source>%1: %2 of the selection (%3), %4 of all that are shown (%5); %6</source><translation>%1&#xa0;: %2 de la sélection (%3), %4 de tout ce qui est affiché (%5)&#x202f;; %6</translation></message>
<message><source>%1: %2 of the selection (%3), %4 of the library (%5); %6</source><translation>%1&#xa0;: %2 de la sélection (%3), %4 de la bibliothèque (%5)&#x202f;; %6</translation></message>
<message><source>number</source><translation>nombre</translation></message>
<message><source>%1: %2 against %3</source><comment>number: medians</comment><translation>%1&#xa0;: %2 contre %3</translation></message>
<message><source>higher</source><translation>plus haut</translation></message>
<message><source>lower</source><translation>plus bas</translation></message>
<message><source>%1: in the middle %2 in the selection and %3 elsewhere; of two books, one of the selection and one from elsewhere, the selected one has the larger number in %4 of all cases; %5</source><translation>%1&#xa0;: au milieu %2 dans la sélection et %3 ailleurs&#x202f;; de deux livres, l’un de la sélection et l’autre d’ailleurs, celui de la sélection a le plus grand nombre dans %4 des cas&#x202f;; %5</translation></message>
</context>
<context>
<name>shelf::MeasureJob</name>
<message><source>Measuring on the test part</source><translation>Mesure sur la partie de test</translation></message>
<message><source>Measuring rankings</source><translation>Mesure des classements</translation></message>
</context>
<context>
<name>shelf::MessageBar</name>
<message><source>Details of the message</source><translation>Détails du message</translation></message>
<message><source>Copy the message</source><translation>Copier le message</translation></message>
<message><source>Close the message</source><translation>Fermer le message</translation></message>
<message><source>Details</source><translation>Détails</translation></message>
<message><source>Copy</source><translation>Copier</translation></message>
<message><source>Problem</source><translation>Problème</translation></message>
<message><source>Message</source><translation>Message</translation></message>
<message><source>%1, line %2, column %3</source><comment>a file</comment><translation>%1, ligne %2, colonne %3</translation></message>
<message><source>%1, line %2</source><comment>a file</comment><translation>%1, ligne %2</translation></message>
</context>
<context>
<name>shelf::MetricPanel</name>
<message><source>Figure across</source><translation>Valeur horizontale</translation></message>
<message><source>Figure upwards</source><translation>Valeur verticale</translation></message>
<message><source>&amp;Upwards</source><translation>&amp;Verticale</translation></message>
<message><source>&amp;Across</source><translation>&amp;Horizontale</translation></message>
<message><source>No Pareto front: of one of these it is not said which way is better.</source><translation>Pas de front de Pareto&#xa0;: pour l’une de ces valeurs, il n’est pas dit dans quel sens elle est meilleure.</translation></message>
<message><source>Pareto front, which nothing with both figures beats in both: %1.</source><translation>Front de Pareto, que rien ayant les deux valeurs ne bat sur les deux&#xa0;: %1.</translation></message>
<message><source>Not in the picture, for want of one of the figures: %1.</source><translation>Pas dans l’image, faute de l’une des valeurs&#xa0;: %1.</translation></message>
</context>
<context>
<name>shelf::MetricPlot</name>
<message><source>%1 (down is better)</source><translation>%1 (vers le bas, mieux)</translation></message>
<message><source>← better: %1</source><translation>← mieux&#xa0;: %1</translation></message>
<message><source>%1 (up is better)</source><translation>%1 (vers le haut, mieux)</translation></message>
<message><source>%1: better →</source><translation>%1&#xa0;: mieux →</translation></message>
<message><source>Runs by two figures</source><translation>Entraînements selon deux valeurs</translation></message>
<message><source>%1: %2 %3, %4 %5</source><translation>%1&#xa0;: %2 %3, %4 %5</translation></message>
<message><source>%1; on the Pareto front</source><translation>%1&#x202f;; sur le front de Pareto</translation></message>
<message><source>No run has both figures.</source><translation>Aucun entraînement n’a les deux valeurs.</translation></message>
</context>
<context>
<name>shelf::ModelAbout</name>
<message><source>About this model</source><translation>À propos de ce modèle</translation></message>
<message><source>Good for: %1</source><translation>Convient pour&#xa0;: %1</translation></message>
<message><source>Source: %1</source><translation>Source&#xa0;: %1</translation></message>
<message><source>Published figure to compare with: %1</source><translation>Valeur publiée à comparer&#xa0;: %1</translation></message>
</context>
<context>
<name>shelf::NearestFinder</name>
<message><source>Finding the nearest books</source><translation>Recherche des livres les plus proches</translation></message>
</context>
<context>
<name>shelf::NeighborsModel</name>
<message><source>#</source><translation>N°</translation></message>
<message><source>Title</source><translation>Titre</translation></message>
<message><source>Why?</source><translation>Pourquoi&#x202f;?</translation></message>
<message><source>Why these two books are neighbors (Space)</source><translation>Pourquoi ces deux livres sont voisins (Espace)</translation></message>
<message><source>%1
by %2</source><translation>%1
de %2</translation></message>
<message><source>Dot product</source><translation>Produit scalaire</translation></message>
<message><source>Distance</source><translation>Distance</translation></message>
<message><source>Rank</source><translation>Rang</translation></message>
<message><source>Authors</source><translation>Auteurs</translation></message>
</context>
<context>
<name>shelf::NextStep</name>
<message><source>The map shows which books lie near each other, a reader's page what to recommend and why.</source><translation>La carte montre quels livres sont proches, la page d’un lecteur quoi lui recommander et pourquoi.</translation></message>
<message><source>&amp;Map</source><translation>&amp;Carte</translation></message>
<message><source>&amp;Readers</source><translation>&amp;Lecteurs</translation></message>
</context>
<context>
<name>shelf::NotesModel</name>
<message><source>Rated twice</source><translation>Évalué deux fois</translation></message>
<message><source>Book not in the catalogue</source><translation>Livre absent du catalogue</translation></message>
<message><source>Wrong number of fields</source><translation>Mauvais nombre de champs</translation></message>
<message><source>Bad value</source><translation>Mauvaise valeur</translation></message>
<message><source>How files were joined</source><translation>Jonction des fichiers</translation></message>
<message><source>Character encoding</source><translation>Encodage des caractères</translation></message>
<message><source>Stray quote</source><translation>Guillemet isolé</translation></message>
<message><source>Not rated</source><translation>Non évalué</translation></message>
<message><source>Assumption</source><translation>Supposition</translation></message>
<message><source>Choice of columns</source><translation>Choix des colonnes</translation></message>
<message><source>Meaning of times</source><translation>Sens des dates</translation></message>
<message><source>Decimal sign</source><translation>Signe décimal</translation></message>
<message><source>Spelling of ids</source><translation>Écriture des identifiants</translation></message>
<message><source>Cleaned</source><translation>Nettoyé</translation></message>
<message><source>Other</source><translation>Autre</translation></message>
<message><source>Kind</source><translation>Type</translation></message>
<message><source>File</source><translation>Fichier</translation></message>
<message><source>Line</source><translation>Ligne</translation></message>
<message><source>Note</source><translation>Remarque</translation></message>
</context>
<context>
<name>shelf::NotesView</name>
<message><source>Filter notes</source><translation>Filtrer les remarques</translation></message>
<message><source>Notes</source><translation>Remarques</translation></message>
<message><source>Kind of notes</source><translation>Type de remarques</translation></message>
<message><source>Shows only notes of this kind</source><translation>N’affiche que les remarques de ce type</translation></message>
<message><source>Copy</source><translation>Copier</translation></message>
<message><source>Copy the notes</source><translation>Copier les remarques</translation></message>
<message><source>Puts the notes shown on the clipboard as a table</source><translation>Met les remarques affichées dans le presse-papiers sous forme de tableau</translation></message>
<message><source>Save as CSV…</source><translation>Enregistrer en CSV…</translation></message>
<message><source>Save the notes as CSV</source><translation>Enregistrer les remarques en CSV</translation></message>
<message><source>Save the notes</source><translation>Enregistrer les remarques</translation></message>
<message><source>All kinds</source><translation>Tous les types</translation></message>
<message numerus="yes"><source>%Ln rating(s) were read</source><translation><numerusform>%Ln évaluation a été lue</numerusform><numerusform>%Ln évaluations ont été lues</numerusform></translation></message>
<message><source>left out: %1</source><translation>laissé de côté&#xa0;: %1</translation></message>
<message><source>Lines that could not be used, and what was assumed of the files, would be listed here. There was nothing of either.</source><translation>Les lignes inutilisables, et ce qui a été supposé des fichiers, seraient énumérés ici. Il n’y a eu ni l’un ni l’autre.</translation></message>
<message><source>No note is of this kind and has these words.</source><translation>Aucune remarque n’est de ce type et ne contient ces mots.</translation></message>
<message><source>%1.</source><translation>%1.</translation></message>
<message><source>of all %2 notes the first %1 are listed</source><translation>sur un total de %2 remarques, les %1 premières sont énumérées</translation></message>
</context>
<context>
<name>shelf::NoticeBar</name>
<message><source>Dismiss notice</source><translation>Fermer l’avis</translation></message>
<message><source>Dismiss</source><translation>Fermer</translation></message>
<message><source>Show less of the notice</source><translation>Montrer moins de l’avis</translation></message>
<message><source>Show all of the notice</source><translation>Montrer tout l’avis</translation></message>
<message><source>Show less</source><translation>Afficher moins</translation></message>
<message><source>Show all</source><translation>Tout afficher</translation></message>
</context>
<context>
<name>shelf::OpenController</name>
<message><source>Stop and open other data?</source><translation>Arrêter et ouvrir d’autres données&#x202f;?</translation></message>
<message><source>Save %1 before opening other data?</source><translation>Enregistrer %1 avant d’ouvrir d’autres données&#x202f;?</translation></message>
<message><source>Cancel</source><translation>Annuler</translation></message>
<message><source>Keep and open</source><translation>Garder et ouvrir</translation></message>
<message><source>Open without saving</source><translation>Ouvrir sans enregistrer</translation></message>
<message><source>What you keep is offered when this project is opened again, or at the next start; what you do not save is gone.</source><translation>Ce que vous gardez est proposé quand ce projet est rouvert, ou au prochain démarrage&#x202f;; ce que vous n’enregistrez pas est perdu.</translation></message>
<message><source>Runs and searches belong to their data. What you keep is offered, all of it, at the top of the window and at the next start; what you do not save is gone.</source><translation>Les entraînements et les recherches vont avec leurs données. Ce que vous gardez est proposé, en entier, en haut de la fenêtre et au prochain démarrage&#x202f;; ce que vous n’enregistrez pas est perdu.</translation></message>
<message><source>Ratings and catalogues (%1)</source><translation>Évaluations et catalogues (%1)</translation></message>
<message><source>All files (*)</source><translation>Tous les fichiers (*)</translation></message>
<message><source>Open ratings</source><translation>Ouvrir des évaluations</translation></message>
<message><source>Choose a catalogue</source><translation>Choisir un catalogue</translation></message>
<message><source>Open with options</source><translation>Ouvrir avec options</translation></message>
<message><source>Open a folder of ratings</source><translation>Ouvrir un dossier d’évaluations</translation></message>
<message><source>Open vectors</source><translation>Ouvrir des vecteurs</translation></message>
<message><source>Vectors (%1)</source><translation>Vecteurs (%1)</translation></message>
<message><source>Open a project</source><translation>Ouvrir un projet</translation></message>
<message><source>Shelfspace projects (*.shelfproject)</source><translation>Projets Shelfspace (*.shelfproject)</translation></message>
<message><source>Open a run</source><translation>Ouvrir un entraînement</translation></message>
<message><source>Shelfspace runs (*.shelf)</source><translation>Entraînements Shelfspace (*.shelf)</translation></message>
</context>
<context>
<name>shelf::OpenProject</name>
<message><source>Tidying the journal</source><translation>Rangement du journal</translation></message>
<message><source>Keeping what is not saved</source><translation>Conservation de ce qui n’est pas enregistré</translation></message>
<message><source>Saving %1</source><translation>Enregistrement de %1</translation></message>
</context>
<context>
<name>shelf::OptionForm</name>
<message><source>such as 2015-01-31</source><translation>par exemple 2015-01-31</translation></message>
<message><source>such as 1..5</source><translation>par exemple 1..5</translation></message>
<message><source>a number</source><translation>un nombre</translation></message>
<message><source>as found</source><extracomment>A value that was found in the file</extracomment><translation>comme trouvé</translation></message>
<message><source>not found</source><translation>pas trouvé</translation></message>
<message><source>Take back %1</source><translation>Annuler&#xa0;: %1</translation></message>
<message><source>%1 – as found</source><translation>%1 – comme trouvé</translation></message>
<message><source>Take this back</source><translation>Annuler cette indication</translation></message>
<message><source>Back to %1, which was found</source><translation>Revenir à %1, la valeur trouvée</translation></message>
</context>
<context>
<name>shelf::OverviewView</name>
<message><source>Coverage of the catalogue</source><translation>Couverture du catalogue</translation></message>
<message><source>The books with readers among those of the catalogue, and what is known of them. A bar leads to the books that lack it.</source><translation>Les livres qui ont des lecteurs, parmi ceux du catalogue, et ce qui est connu d’eux. Une barre mène aux livres à qui cela manque.</translation></message>
<message><source>No reader looks suspicious.</source><translation>Aucun lecteur ne paraît suspect.</translation></message>
<message><source>Readers that may be none: %1. They gave many equal ratings, hundreds on one day or thousands in all, or have the list of another reader.</source><translation>Lecteurs qui n’en sont peut-être pas&#xa0;: %1. Ils ont donné beaucoup d’évaluations égales, des centaines en un jour ou des milliers en tout, ou ont la liste d’un autre lecteur.</translation></message>
<message><source>The first %1 are listed.</source><translation>Les %1 premiers sont énumérés.</translation></message>
<message><source>Overview</source><translation>Aperçu</translation></message>
<message><source>Readers that may be none</source><translation>Lecteurs qui n’en sont peut-être pas</translation></message>
<message><source>Show this reader</source><translation>Afficher ce lecteur</translation></message>
<message><source>Looking at the ratings</source><translation>Examen des évaluations</translation></message>
<message><source>Finding the books</source><translation>Recherche des livres</translation></message>
</context>
<context>
<name>shelf::OverviewWords</name>
<message><source>%1 %</source><translation>%1&#x202f;%</translation></message>
<message><source>%1 to %2</source><comment>a range</comment><translation>%1 à %2</translation></message>
<message><source>week from %1</source><translation>semaine du %1</translation></message>
<message><source>rated %1: %2 (%3)</source><translation>évalué %1&#xa0;: %2 (%3)</translation></message>
<message><source>%1: %2 (%3)</source><translation>%1&#xa0;: %2 (%3)</translation></message>
<message><source>books rated %1 against the mean: %2 (%3)</source><translation>livres évalués à %1 de la moyenne&#xa0;: %2 (%3)</translation></message>
<message><source>readers rating %1 against the mean: %2 (%3)</source><translation>lecteurs qui évaluent à %1 de la moyenne&#xa0;: %2 (%3)</translation></message>
<message><source>The top 1 % of the books have %1 of all, 10 % have %2, 20 % have %3.</source><translation>Le premier 1&#x202f;% des livres réunit %1 du total, 10&#x202f;% en réunissent %2, 20&#x202f;% en réunissent %3.</translation></message>
<message><source>The busiest 1 % of the readers gave %1 of all, 10 % gave %2, 20 % gave %3.</source><translation>Le 1&#x202f;% des lecteurs les plus actifs a donné %1 du total, 10&#x202f;% en ont donné %2, 20&#x202f;% en ont donné %3.</translation></message>
<message><source>Median %1, most %2; Gini coefficient %3.</source><translation>Médiane %1, maximum %2&#x202f;; coefficient de Gini %3.</translation></message>
<message><source>Against the mean of all, %1, pulled toward it where ratings are few. Standard deviation %2; %3 of the books lie above.</source><translation>Par rapport à la moyenne générale, %1, et ramené vers elle là où les évaluations sont rares. Écart-type %2&#x202f;; %3 des livres sont au-dessus.</translation></message>
<message><source>Against the mean of all, %1, pulled toward it where ratings are few. Standard deviation %2; %3 of the readers lie above.</source><translation>Par rapport à la moyenne générale, %1, et ramené vers elle là où les évaluations sont rares. Écart-type %2&#x202f;; %3 des lecteurs sont au-dessus.</translation></message>
<message><source>Title</source><translation>Titre</translation></message>
<message><source>Author</source><translation>Auteur</translation></message>
<message><source>Year</source><translation>Année</translation></message>
<message><source>Language</source><translation>Langue</translation></message>
<message><source>Genre</source><translation>Genre</translation></message>
<message><source>ISBN</source><translation>ISBN</translation></message>
<message><source>Cover</source><translation>Couverture</translation></message>
<message><source>Ratings by value</source><translation>Évaluations par valeur</translation></message>
<message><source>Books by readers</source><translation>Livres par nombre de lecteurs</translation></message>
<message><source>Books by number of ratings</source><translation>Livres par nombre d’évaluations</translation></message>
<message><source>Readers by books</source><translation>Lecteurs par nombre de livres</translation></message>
<message><source>Readers by number of ratings</source><translation>Lecteurs par nombre d’évaluations</translation></message>
<message><source>Activity by day (UTC)</source><translation>Activité par jour (UTC)</translation></message>
<message><source>Activity by week (UTC)</source><translation>Activité par semaine (UTC)</translation></message>
<message><source>Activity by month (UTC)</source><translation>Activité par mois (UTC)</translation></message>
<message><source>Activity by year (UTC)</source><translation>Activité par année (UTC)</translation></message>
<message><source>Activity by decade (UTC)</source><translation>Activité par décennie (UTC)</translation></message>
<message><source>How books are rated</source><translation>Comment les livres sont évalués</translation></message>
<message><source>How readers rate</source><translation>Comment les lecteurs évaluent</translation></message>
<message><source>The times of these data are left out; the notes say why.</source><translation>Les dates de ces données sont laissées de côté&#x202f;; les remarques disent pourquoi.</translation></message>
<message><source>No time of these data is of a year from 1 to 9999.</source><translation>Aucune date de ces données n’est d’une année de 1 à 9999.</translation></message>
<message><source>These data have no times.</source><translation>Ces données n’ont pas de dates.</translation></message>
<message><source>Nobody gave stars: these data say who took which book.</source><translation>Personne n’a donné d’étoiles&#xa0;: ces données disent qui a pris quel livre.</translation></message>
<message><source>Taken</source><translation>Pris</translation></message>
<message><source>Rated</source><translation>Évalué</translation></message>
<message><source>Books taken by so many readers, %1: %2 (%3)</source><comment>a range, a number, percent</comment><translation>Livres pris par autant de lecteurs, %1&#xa0;: %2 (%3)</translation></message>
<message><source>Books with so many ratings, %1: %2 (%3)</source><comment>a range, a number, percent</comment><translation>Livres avec autant d’évaluations, %1&#xa0;: %2 (%3)</translation></message>
<message><source>Readers of so many books, %1: %2 (%3)</source><comment>a range, a number, percent</comment><translation>Lecteurs d’autant de livres, %1&#xa0;: %2 (%3)</translation></message>
<message><source>Readers with so many ratings, %1: %2 (%3)</source><comment>a range, a number, percent</comment><translation>Lecteurs avec autant d’évaluations, %1&#xa0;: %2 (%3)</translation></message>
<message><source>Only books that somebody rated %1</source><translation>Seulement les livres que quelqu’un a évalués %1</translation></message>
<message><source>Only books taken by so many readers: %1</source><comment>a range</comment><translation>Seulement les livres pris par autant de lecteurs&#xa0;: %1</translation></message>
<message><source>Only books with so many ratings: %1</source><comment>a range</comment><translation>Seulement les livres avec autant d’évaluations&#xa0;: %1</translation></message>
<message><source>Only books of readers who took so many: %1</source><comment>a range</comment><translation>Seulement les livres de lecteurs qui en ont pris autant&#xa0;: %1</translation></message>
<message><source>Only books rated by readers with so many ratings: %1</source><comment>a range</comment><translation>Seulement les livres évalués par des lecteurs avec autant d’évaluations&#xa0;: %1</translation></message>
<message><source>Only books taken in: %1</source><translation>Seulement les livres pris pendant&#xa0;: %1</translation></message>
<message><source>Only books rated in: %1</source><translation>Seulement les livres évalués pendant&#xa0;: %1</translation></message>
<message><source>Only books rated %1 against the mean</source><translation>Seulement les livres évalués à %1 de la moyenne</translation></message>
<message><source>Only books of readers who rate %1 against the mean</source><translation>Seulement les livres de lecteurs qui évaluent à %1 de la moyenne</translation></message>
<message><source>%1: %2 of the %3 books of the catalogue (%4)</source><translation>%1&#xa0;: %2 des %3 livres du catalogue (%4)</translation></message>
<message><source>%1: %2 of the %3 books taken (%4)</source><translation>%1&#xa0;: %2 des %3 livres pris (%4)</translation></message>
<message><source>%1: %2 of the %3 rated books (%4)</source><translation>%1&#xa0;: %2 des %3 livres évalués (%4)</translation></message>
<message><source>Only books that nobody took</source><translation>Seulement les livres que personne n’a pris</translation></message>
<message><source>Only books that nobody rated</source><translation>Seulement les livres que personne n’a évalués</translation></message>
<message><source>Only books without: %1</source><comment>a fact of the catalogue</comment><translation>Seulement les livres sans&#xa0;: %1</translation></message>
<message><source>Times of no year from 1 to 9999: %1.</source><translation>Dates qui ne sont d’aucune année de 1 à 9999&#xa0;: %1.</translation></message>
</context>
<context>
<name>shelf::OwnReaders</name>
<message><source>Reading your readers</source><translation>Lecture de vos lecteurs</translation></message>
<message><source>%1 %2</source><translation>%1 %2</translation></message>
<message><source>Keeping your readers</source><translation>Conservation de vos lecteurs</translation></message>
</context>
<context>
<name>shelf::PageRail</name>
<message><source>Pages</source><translation>Pages</translation></message>
<message><source>%1 (%2)</source><translation>%1 (%2)</translation></message>
</context>
<context>
<name>shelf::PageStack</name>
<message><source>Scroll the page sideways</source><translation>Faire défiler la page latéralement</translation></message>
<message><source>Scroll the page</source><translation>Faire défiler la page</translation></message>
</context>
<context>
<name>shelf::ParallelCoordinates</name>
<message><source>Parallel coordinates of the trials</source><translation>Coordonnées parallèles des essais</translation></message>
<message><source>No trials yet</source><translation>Pas encore d’essais</translation></message>
<message numerus="yes"><source>%Ln trial(s)</source><translation><numerusform>%Ln essai</numerusform><numerusform>%Ln essais</numerusform></translation></message>
<message><source>Best: %1</source><translation>Meilleur&#xa0;: %1</translation></message>
<message><source>Selected: %1</source><translation>Sélectionné&#xa0;: %1</translation></message>
<message numerus="yes"><source>%Ln of them within the brushes</source><translation><numerusform>%Ln d’entre eux dans les intervalles choisis</numerusform><numerusform>%Ln d’entre eux dans les intervalles choisis</numerusform></translation></message>
<message><source>NDCG@10</source><translation>NDCG@10</translation></message>
<message><source>%1 %</source><translation>%1&#x202f;%</translation></message>
<message><source>full</source><extracomment>A share of the work of a trial: all of it</extracomment><translation>complet</translation></message>
<message><source>%1 %2</source><translation>%1 %2</translation></message>
<message><source>with %1 of the training</source><translation>avec %1 de l’entraînement</translation></message>
<message><source>trial %1: %2</source><translation>essai %1&#xa0;: %2</translation></message>
</context>
<context>
<name>shelf::ParameterEditor</name>
<message><source>none</source><extracomment>A list without entries</extracomment><translation>aucun</translation></message>
<message><source>Choose...</source><translation>Choisir...</translation></message>
<message><source>Choose file</source><translation>Choisir un fichier</translation></message>
<message><source>Choose the file of held-out ratings</source><translation>Choisir le fichier des évaluations mises de côté</translation></message>
</context>
<context>
<name>shelf::PictureDialog</name>
<message><source>Picture of the map</source><translation>Image de la carte</translation></message>
<message><source>Width, pixels</source><translation>Largeur, pixels</translation></message>
<message><source>Height, pixels</source><translation>Hauteur, pixels</translation></message>
<message><source>Keep the shape of the map</source><translation>Garder les proportions de la carte</translation></message>
<message><source>Colors</source><translation>Couleurs</translation></message>
<message><source>Light</source><translation>Clair</translation></message>
<message><source>Dark</source><translation>Sombre</translation></message>
<message><source>Legend</source><translation>Légende</translation></message>
<message><source>Background</source><translation>Fond</translation></message>
<message><source>Without it what lies behind the picture shines through</source><translation>Sans lui, ce qui est derrière l’image transparaît</translation></message>
<message><source>Size, pixels</source><translation>Taille, pixels</translation></message>
<message><source>Save…</source><translation>Enregistrer…</translation></message>
<message><source>Save picture of the map</source><translation>Enregistrer l’image de la carte</translation></message>
</context>
<context>
<name>shelf::PreferencesDialog</name>
<message><source>Settings</source><translation>Réglages</translation></message>
<message><source>Find a setting</source><translation>Trouver un réglage</translation></message>
<message><source>Groups of settings</source><translation>Groupes de réglages</translation></message>
<message><source>No setting has these words.</source><translation>Aucun réglage ne contient ces mots.</translation></message>
<message><source>Folders</source><translation>Dossiers</translation></message>
<message><source>Open</source><translation>Ouvrir</translation></message>
<message><source>Open: %1</source><translation>Ouvrir&#xa0;: %1</translation></message>
<message><source>%1: there is nothing yet</source><translation>%1&#xa0;: il n’y a encore rien</translation></message>
<message><source>&amp;Reset all…</source><translation>Tout &amp;réinitialiser…</translation></message>
<message><source>Reset all settings?</source><translation>Réinitialiser tous les réglages&#x202f;?</translation></message>
<message><source>Keep them</source><translation>Les garder</translation></message>
<message><source>Reset</source><translation>Réinitialiser</translation></message>
<message><source>All settings are as at the first start</source><translation>Tous les réglages sont ceux du premier démarrage</translation></message>
<message><source>Recent files, sizes, colors and the last training settings are forgotten. Data and runs stay, and so does the folder of unsaved work.</source><translation>Les fichiers récents, les tailles, les couleurs et les derniers réglages d’entraînement sont oubliés. Les données et les entraînements restent, de même que le dossier du travail non enregistré.</translation></message>
</context>
<context>
<name>shelf::PresetBox</name>
<message><source>Try first</source><translation>À essayer d’abord</translation></message>
<message><source>good for %1 (%2)</source><comment>what for, name in batch</comment><translation>convient pour %1 (%2)</translation></message>
</context>
<context>
<name>shelf::PreviewModel</name>
<message><source>Click to say what this column is</source><translation>Cliquez pour dire ce qu’est cette colonne</translation></message>
<message><source>Line</source><translation>Ligne</translation></message>
<message><source>Left out</source><translation>Laissée de côté</translation></message>
<message><source>not used</source><translation>inutilisée</translation></message>
</context>
<context>
<name>shelf::PreviewTable</name>
<message><source>First rows</source><translation>Premières lignes</translation></message>
<message><source>The first rows of the file. The menu key says what the column of a cell is.</source><translation>Les premières lignes du fichier. La touche Menu dit ce qu’est la colonne d’une cellule.</translation></message>
<message><source>Not used</source><translation>Inutilisée</translation></message>
</context>
<context>
<name>shelf::ProgramLog</name>
<message><source>step</source><translation>étape</translation></message>
<message><source>work</source><translation>travail</translation></message>
<message><source>note</source><translation>remarque</translation></message>
<message><source>warning</source><translation>avertissement</translation></message>
<message><source>error</source><translation>erreur</translation></message>
</context>
<context>
<name>shelf::ProjectController</name>
<message><source>Saved in %1</source><translation>Enregistré dans %1</translation></message>
<message><source>Saving was stopped: the file is as it was, and nothing is lost</source><translation>L’enregistrement a été arrêté&#xa0;: le fichier est resté tel quel, et rien n’est perdu</translation></message>
</context>
<context>
<name>shelf::ProjectOpener</name>
<message><source>%1 is open here already</source><translation>%1 est déjà ouvert ici</translation></message>
<message><source>Opening %1</source><translation>Ouverture de %1</translation></message>
<message><source>Looking for the data of the project</source><translation>Recherche des données du projet</translation></message>
<message><source>The data are found; the project knows their new place once it is saved</source><translation>Les données sont trouvées&#x202f;; le projet connaîtra leur nouvelle place une fois enregistré</translation></message>
<message><source>A copy of %1: it is saved under another name</source><translation>Une copie de %1&#xa0;: elle s’enregistre sous un autre nom</translation></message>
</context>
<context>
<name>shelf::ProjectionView</name>
<message><source>Outside the part of the map that is shown.</source><translation>Hors de la partie affichée de la carte.</translation></message>
<message><source>%1 % from the left, %2 % from the top.</source><translation>À %1&#x202f;% de la gauche, à %2&#x202f;% du haut.</translation></message>
<message><source>Map of books</source><translation>Carte des livres</translation></message>
<message><source>No map yet.</source><translation>Pas encore de carte.</translation></message>
<message><source>%1 in space.</source><translation>%1 dans l’espace.</translation></message>
<message><source>%1 in the plane.</source><translation>%1 dans le plan.</translation></message>
<message><source>Color: %1.</source><translation>Couleur&#xa0;: %1.</translation></message>
<message><source>The legend picks out %1.</source><translation>La légende fait ressortir %1.</translation></message>
<message><source>Selected: %1.</source><translation>Sélectionné&#xa0;: %1.</translation></message>
<message><source>Nearest: %1.</source><translation>Plus proches&#xa0;: %1.</translation></message>
<message numerus="yes"><source>%Ln book(s) are near it on the map but not in the model.</source><translation><numerusform>%Ln livre est proche de lui sur la carte mais pas dans le modèle.</numerusform><numerusform>%Ln livres sont proches de lui sur la carte mais pas dans le modèle.</numerusform></translation></message>
<message><source>In the legend at %1; Space sets an end of a range.</source><translation>Dans la légende sur %1&#x202f;; Espace pose une borne d’un intervalle.</translation></message>
<message><source>In the legend at %1; Space adds or removes it.</source><translation>Dans la légende sur %1&#x202f;; Espace l’ajoute ou le retire.</translation></message>
<message><source>Rectangle: arrow keys move a cross, Space sets a corner, Escape abandons it.</source><translation>Rectangle&#xa0;: les flèches déplacent une croix, Espace pose un coin, Échap abandonne.</translation></message>
<message><source>Lasso: arrow keys move a cross, Space sets a corner, Enter closes it, Escape abandons it.</source><translation>Lasso&#xa0;: les flèches déplacent une croix, Espace pose un coin, Entrée le ferme, Échap abandonne.</translation></message>
<message><source>Pointed at: %1.</source><translation>Pointé&#xa0;: %1.</translation></message>
<message><source>+ %1</source><translation>+ %1</translation></message>
<message><source>− %1</source><translation>− %1</translation></message>
<message><source>∩ %1</source><translation>∩ %1</translation></message>
<message><source>%1 by %2</source><translation>%1 de %2</translation></message>
<message><source>The selected book.</source><translation>Le livre sélectionné.</translation></message>
<message><source>Neighbor %1 of the selected book, at a distance of %2.</source><translation>Voisin %1 du livre sélectionné, à une distance de %2.</translation></message>
<message><source>Outside the filter: %1.</source><translation>Hors du filtre&#xa0;: %1.</translation></message>
<message><source>In the selection: %1.</source><translation>Dans la sélection&#xa0;: %1.</translation></message>
</context>
<context>
<name>shelf::RangeHistogram</name>
<message><source>%1 – %2</source><comment>range</comment><translation>%1 – %2</translation></message>
<message><source>%1: %2</source><comment>bar: books</comment><translation>%1&#xa0;: %2</translation></message>
<message><source>%1: %2 of %3</source><comment>bar: books</comment><translation>%1&#xa0;: %2 sur %3</translation></message>
<message><source>%1, %2 selected</source><translation>%1, %2 sélectionnés</translation></message>
<message><source>Only %1</source><translation>Seulement %1</translation></message>
<message><source>All values</source><translation>Toutes les valeurs</translation></message>
<message numerus="yes"><source>%Ln book(s) without a value</source><translation><numerusform>%Ln livre sans valeur</numerusform><numerusform>%Ln livres sans valeur</numerusform></translation></message>
</context>
<context>
<name>shelf::RatedBooksModel</name>
<message><source>Title</source><translation>Titre</translation></message>
<message><source>Authors</source><translation>Auteurs</translation></message>
<message><source>Rating</source><translation>Évaluation</translation></message>
<message><source>taken</source><translation>pris</translation></message>
<message><source>Click the stars, or type the number; Delete takes the book off</source><translation>Cliquez sur les étoiles, ou saisissez le nombre&#x202f;; Suppr retire le livre</translation></message>
<message><source>%1
Held out: the model has not seen this rating</source><translation>%1
Mis de côté&#xa0;: le modèle n’a pas vu cette évaluation</translation></message>
</context>
<context>
<name>shelf::RatedPanel</name>
<message><source>About this reader</source><translation>À propos de ce lecteur</translation></message>
<message><source>Rated</source><translation>Évalués</translation></message>
<message><source>Similar readers</source><translation>Lecteurs semblables</translation></message>
<message><source>Add a book to rate</source><translation>Ajouter un livre à évaluer</translation></message>
<message><source>Add a book: title or author</source><translation>Ajouter un livre&#xa0;: titre ou auteur</translation></message>
<message><source>Enter adds the book, and the next one can be typed at once; Alt+digit gives the last one its stars</source><translation>Entrée ajoute le livre, et le suivant peut être saisi aussitôt&#x202f;; Alt+chiffre donne ses étoiles au dernier</translation></message>
<message><source>Books to rate</source><translation>Livres à évaluer</translation></message>
<message><source>rated already</source><translation>déjà évalué</translation></message>
<message><source>Filter rated books</source><translation>Filtrer les livres évalués</translation></message>
<message><source>Rated books</source><translation>Livres évalués</translation></message>
<message><source>Take off the list</source><translation>Retirer de la liste</translation></message>
</context>
<context>
<name>shelf::RatingBars</name>
<message><source>Ratings of this book</source><translation>Évaluations de ce livre</translation></message>
<message numerus="yes"><source>%1 stars: %Ln rating(s)</source><translation><numerusform>%1 étoiles&#xa0;: %Ln évaluation</numerusform><numerusform>%1 étoiles&#xa0;: %Ln évaluations</numerusform></translation></message>
<message><source>Stars: %1, readers: %2</source><translation>Étoiles&#xa0;: %1, lecteurs&#xa0;: %2</translation></message>
</context>
<context>
<name>shelf::RatingSteps</name>
<message><source>Undo a rating</source><translation>Annuler une évaluation</translation></message>
<message><source>Redo a rating</source><translation>Rétablir une évaluation</translation></message>
</context>
<context>
<name>shelf::ReaderWords</name>
<message><source>%1, mean %2</source><translation>%1, moyenne %2</translation></message>
<message numerus="yes"><source>%Ln book(s) taken</source><translation><numerusform>%Ln livre pris</numerusform><numerusform>%Ln livres pris</numerusform></translation></message>
<message><source>Reader %1</source><translation>Lecteur %1</translation></message>
<message><source>%1; %2</source><translation>%1&#x202f;; %2</translation></message>
<message><source>%1, with %2</source><translation>%1, avec %2</translation></message>
<message numerus="yes"><source>%Ln rated book(s)</source><translation><numerusform>%Ln livre évalué</numerusform><numerusform>%Ln livres évalués</numerusform></translation></message>
<message><source>By attributes</source><translation>Par attributs</translation></message>
<message><source>of somebody without ratings</source><translation>de quelqu’un sans évaluations</translation></message>
<message numerus="yes"><source>%Ln rated book(s) are not in these data; they stay in the reader's file.</source><translation><numerusform>%Ln livre évalué n’est pas dans ces données&#x202f;; il reste dans le fichier du lecteur.</numerusform><numerusform>%Ln livres évalués ne sont pas dans ces données&#x202f;; ils restent dans le fichier du lecteur.</numerusform></translation></message>
<message><source>All ratings of this reader are held out, so the model has learned nothing about the reader. The books are chosen by those ratings, as for a new reader.</source><translation>Toutes les évaluations de ce lecteur sont mises de côté, le modèle n’a donc rien appris de lui. Les livres sont choisis d’après ces évaluations, comme pour un nouveau lecteur.</translation></message>
<message><source>This reader has rated, or does not want, every book there is.</source><translation>Ce lecteur a évalué tous les livres qui existent ici, ou ne les veut pas.</translation></message>
<message><source>No book that this reader has not rated passes the filters.</source><translation>Aucun livre que ce lecteur n’a pas évalué ne passe les filtres.</translation></message>
<message><source>Taken</source><translation>Pris</translation></message>
<message><source>Rated</source><translation>Évalués</translation></message>
<message><source>Taken (%1)</source><translation>Pris (%1)</translation></message>
<message><source>Rated (%1)</source><translation>Évalués (%1)</translation></message>
<message><source>Search a title above that you have read. Every book counts at once.</source><translation>Cherchez ci-dessus un titre que vous avez lu. Chaque livre compte aussitôt.</translation></message>
<message><source>Search a title above and give it stars. Every rating counts at once.</source><translation>Cherchez ci-dessus un titre et donnez-lui des étoiles. Chaque évaluation compte aussitôt.</translation></message>
<message><source>Filters (%1)</source><translation>Filtres (%1)</translation></message>
<message><source>Filters</source><translation>Filtres</translation></message>
<message><source>%1, %2</source><comment>books rated, books read without a rating</comment><translation>%1, %2</translation></message>
<message><source>%1; on average %2 above what others give them</source><comment>books</comment><translation>%1 ; en moyenne %2 au-dessus de ce que d’autres leur donnent</translation></message>
<message><source>%1; on average %2 below what others give them</source><comment>books</comment><translation>%1 ; en moyenne %2 au-dessous de ce que d’autres leur donnent</translation></message>
</context>
<context>
<name>shelf::ReadersList</name>
<message><source>New reader</source><translation>Nouveau lecteur</translation></message>
<message><source>Rate some books yourself and see at once what the model recommends</source><translation>Évaluez vous-même quelques livres et voyez aussitôt ce que le modèle recommande</translation></message>
<message><source>More about your readers</source><translation>Plus sur vos lecteurs</translation></message>
<message><source>Your library…</source><translation>Votre bibliothèque…</translation></message>
<message><source>Open your library</source><translation>Ouvrir votre bibliothèque</translation></message>
<message><source>Be a reader with the books that you keep at Goodreads, StoryGraph, LibraryThing or in calibre, or with a file of ratings</source><translation>Soyez un lecteur, avec les livres que vous tenez dans Goodreads, StoryGraph, LibraryThing ou calibre, ou avec un fichier d’évaluations</translation></message>
<message><source>By attributes</source><translation>Par attributs</translation></message>
<message><source>Reader by attributes</source><translation>Lecteur par attributs</translation></message>
<message><source>My readers</source><translation>Mes lecteurs</translation></message>
<message><source>Export ratings…</source><translation>Exporter les évaluations…</translation></message>
<message><source>Rename</source><translation>Renommer</translation></message>
<message><source>Remove</source><translation>Retirer</translation></message>
<message><source>Find a reader</source><translation>Trouver un lecteur</translation></message>
<message><source>All readers</source><translation>Tous les lecteurs</translation></message>
<message><source>Reader</source><translation>Lecteur</translation></message>
<message><source>Find: id, age, occupation…</source><translation>Trouver&#xa0;: identifiant, âge, profession…</translation></message>
<message><source>Find a reader by id</source><translation>Trouver un lecteur par identifiant</translation></message>
<message><source>Part of an id, or what is told of readers: “24 student”, “age=24”; here: %1</source><translation>Une partie d’un identifiant, ou de ce qui est dit des lecteurs&#xa0;: «&#xa0;24 student&#xa0;», «&#xa0;age=24&#xa0;»&#x202f;; ici&#xa0;: %1</translation></message>
<message><source>Books for somebody of whom only age, occupation and the like are known</source><translation>Des livres pour quelqu’un dont on ne connaît que l’âge, la profession, etc.</translation></message>
<message><source>The run that answers learned nothing from what is told of readers; two-tower models do</source><translation>L’entraînement qui répond n’a rien appris de ce qui est dit des lecteurs&#x202f;; les modèles à deux tours le font</translation></message>
<message numerus="yes"><source>%1: %Ln book(s); F2 renames</source><translation><numerusform>%1&#xa0;: %Ln livre&#x202f;; F2 renomme</numerusform><numerusform>%1&#xa0;: %Ln livres&#x202f;; F2 renomme</numerusform></translation></message>
<message numerus="yes"><source>%Ln rated book(s); F2 renames</source><translation><numerusform>%Ln livre évalué&#x202f;; F2 renomme</numerusform><numerusform>%Ln livres évalués&#x202f;; F2 renomme</numerusform></translation></message>
<message><source>Counting readers' ratings</source><translation>Comptage des évaluations des lecteurs</translation></message>
</context>
<context>
<name>shelf::ReadersModel</name>
<message><source>Reader</source><translation>Lecteur</translation></message>
<message><source>Books</source><translation>Livres</translation></message>
<message><source>Ratings</source><translation>Évaluations</translation></message>
<message><source>Mean</source><translation>Moyenne</translation></message>
<message><source>About</source><extracomment>Header of a column: what is known of a reader</extracomment><translation>À propos</translation></message>
</context>
<context>
<name>shelf::ReadersPage</name>
<message><source>These vectors came without readers</source><translation>Ces vecteurs sont venus sans lecteurs</translation></message>
<message><source>Readers come with ratings: who rated what, and what a model that was trained on them recommends. Vectors that were made elsewhere have nearest books, a map, groups and sums.</source><translation>Les lecteurs viennent avec les évaluations&#xa0;: qui a évalué quoi, et ce que recommande un modèle entraîné sur elles. Les vecteurs produits ailleurs ont des livres les plus proches, une carte, des groupes et des sommes.</translation></message>
<message><source>Open ratings…</source><translation>Ouvrir des évaluations…</translation></message>
<message><source>Go to the map</source><translation>Aller à la carte</translation></message>
<message><source>No reader is picked</source><translation>Aucun lecteur n’est choisi</translation></message>
<message><source>Pick one at the left to see what they rated and what the model recommends, or be one yourself.</source><translation>Choisissez-en un à gauche pour voir ce qu’il a évalué et ce que le modèle recommande, ou soyez-en un vous-même.</translation></message>
<message><source>Rate some books</source><translation>Évaluer quelques livres</translation></message>
<message><source>Open your library…</source><translation>Ouvrir votre bibliothèque…</translation></message>
<message><source>Show on the map</source><translation>Afficher sur la carte</translation></message>
<message><source>Show this reader's books on the map</source><translation>Afficher les livres de ce lecteur sur la carte</translation></message>
<message><source>Your library</source><translation>Votre bibliothèque</translation></message>
<message><source>Which of your books are found in these data, and which are to be decided</source><translation>Lesquels de vos livres se trouvent dans ces données, et lesquels sont à décider</translation></message>
<message><source>What is known of the reader</source><translation>Ce qui est connu du lecteur</translation></message>
<message><source>“%1” is taken off the list.</source><translation>«&#xa0;%1&#xa0;» est retiré de la liste.</translation></message>
<message><source>Open your library, or ratings</source><translation>Ouvrir votre bibliothèque, ou des évaluations</translation></message>
<message><source>Libraries of Goodreads, StoryGraph, LibraryThing, calibre; ratings (%1)</source><translation>Bibliothèques de Goodreads, StoryGraph, LibraryThing, calibre&#x202f;; évaluations (%1)</translation></message>
<message><source>All files (*)</source><translation>Tous les fichiers (*)</translation></message>
<message><source>Reading %1</source><translation>Lecture de %1</translation></message>
<message><source>My %1</source><translation>Mon %1</translation></message>
<message numerus="yes"><source>%Ln new book(s)</source><translation><numerusform>%Ln nouveau livre</numerusform><numerusform>%Ln nouveaux livres</numerusform></translation></message>
<message numerus="yes"><source>%Ln other rating(s)</source><translation><numerusform>%Ln autre évaluation</numerusform><numerusform>%Ln autres évaluations</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) read since</source><translation><numerusform>%Ln livre lu depuis</numerusform><numerusform>%Ln livres lus depuis</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) no longer in it</source><translation><numerusform>%Ln livre qui n’y est plus</numerusform><numerusform>%Ln livres qui n’y sont plus</numerusform></translation></message>
<message><source>%1: this export says nothing new.</source><translation>%1&#xa0;: cet export ne dit rien de nouveau.</translation></message>
<message><source>%1 is up to date: %2.</source><translation>%1 est à jour&#xa0;: %2.</translation></message>
<message numerus="yes"><source>%Ln line(s) could not be read.</source><translation><numerusform>%Ln ligne n’a pas pu être lue.</numerusform><numerusform>%Ln lignes n’ont pas pu être lues.</numerusform></translation></message>
<message numerus="yes"><source>Your library (%Ln to decide)</source><translation><numerusform>Votre bibliothèque (%Ln à décider)</numerusform><numerusform>Votre bibliothèque (%Ln à décider)</numerusform></translation></message>
<message><source>My reader</source><translation>Mon lecteur</translation></message>
<message><source>%1 is removed.</source><translation>%1 est retiré.</translation></message>
<message><source>Export ratings</source><translation>Exporter les évaluations</translation></message>
<message><source>Ratings (*.csv)</source><translation>Évaluations (*.csv)</translation></message>
<message><source>Writing ratings</source><translation>Écriture des évaluations</translation></message>
<message><source>Reading the catalogue</source><translation>Lecture du catalogue</translation></message>
<message><source>Several models</source><translation>Plusieurs modèles</translation></message>
<message><source>Several models side by side</source><translation>Plusieurs modèles côte à côte</translation></message>
<message><source>What up to six runs recommend to this reader, side by side, and a blend of them</source><translation>Ce que jusqu’à six entraînements recommandent à ce lecteur, côte à côte, et un mélange de tous</translation></message>
<message><source>By author, year, language, genre and ratings; diversity; series and editions; two readers</source><translation>Par auteur, année, langue, genre et évaluations&#x202f;; diversité&#x202f;; séries et éditions&#x202f;; deux lecteurs</translation></message>
<message><source>Clear filters and the second reader</source><translation>Effacer les filtres et le second lecteur</translation></message>
<message><source>“%1” will not be recommended to this reader again.</source><translation>«&#xa0;%1&#xa0;» ne sera plus recommandé à ce lecteur.</translation></message>
<message><source>No book by %1 is recommended any more; “Filters” has the list.</source><translation>Plus aucun livre de %1 n’est recommandé&#x202f;; «&#xa0;Filtres&#xa0;» en a la liste.</translation></message>
<message><source>The filters are cleared, and all books are back.</source><translation>Les filtres sont effacés, et tous les livres sont de retour.</translation></message>
<message><source>The filters are cleared.</source><translation>Les filtres sont effacés.</translation></message>
<message numerus="yes"><source>%Ln book(s) are taken off the list.</source><translation><numerusform>%Ln livre est retiré de la liste.</numerusform><numerusform>%Ln livres sont retirés de la liste.</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) will not be recommended to this reader again.</source><translation><numerusform>%Ln livre ne sera plus recommandé à ce lecteur.</numerusform><numerusform>%Ln livres ne seront plus recommandés à ce lecteur.</numerusform></translation></message>
<message numerus="yes"><source>%Ln reader(s) are removed.</source><translation><numerusform>%Ln lecteur est retiré.</numerusform><numerusform>%Ln lecteurs sont retirés.</numerusform></translation></message>
</context>
<context>
<name>shelf::ReadingLine</name>
<message><source>Nothing had to be assumed</source><translation>Rien n’a dû être supposé</translation></message>
<message><source>Assumed: %1</source><translation>Supposé&#xa0;: %1</translation></message>
<message numerus="yes"><source>Assumed, with %Ln more: %1</source><translation><numerusform>Supposé, avec %Ln de plus&#xa0;: %1</numerusform><numerusform>Supposé, avec %Ln de plus&#xa0;: %1</numerusform></translation></message>
<message><source>%1 (%2 ratings)</source><translation>%1 (%2 évaluations)</translation></message>
<message><source>Left out or changed: %1</source><translation>Laissé de côté ou modifié&#xa0;: %1</translation></message>
<message><source>&amp;How it was read…</source><translation>&amp;Mode de lecture…</translation></message>
<message><source>&amp;Leave out…</source><translation>&amp;Laisser de côté…</translation></message>
<message><source>Undo</source><translation>Annuler</translation></message>
<message><source>&amp;Change…</source><translation>Mo&amp;difier…</translation></message>
<message><source>&amp;Open ratings…</source><translation>&amp;Ouvrir des évaluations…</translation></message>
<message><source>How it was read</source><translation>Mode de lecture</translation></message>
<message><source>Columns, encoding, decimal sign and all else that was found, to be changed</source><translation>Colonnes, encodage, signe décimal et tout ce qui a été trouvé d’autre, à modifier</translation></message>
<message><source>Undo what was left out</source><translation>Annuler ce qui a été laissé de côté</translation></message>
<message><source>Change what is left out</source><translation>Modifier ce qui est laissé de côté</translation></message>
<message><source>Leave something out</source><translation>Laisser quelque chose de côté</translation></message>
<message><source>A window of time, readers and books with few ratings, another scale: what each leaves is shown before it is applied</source><translation>Une fenêtre de temps, des lecteurs et des livres à peu d’évaluations, une autre échelle&#xa0;: ce que chacun laisse est montré avant d’être appliqué</translation></message>
<message><source>These vectors came without ratings: they have a map, nearest books, groups and sums. To train, to recommend and to measure, open ratings.</source><translation>Ces vecteurs sont venus sans évaluations&#xa0;: ils ont une carte, des livres les plus proches, des groupes et des sommes. Pour entraîner, recommander et mesurer, ouvrez des évaluations.</translation></message>
<message><source>Open ratings</source><translation>Ouvrir des évaluations</translation></message>
</context>
<context>
<name>shelf::ReadingPanel</name>
<message><source>&amp;Format</source><translation>&amp;Format</translation></message>
<message><source>Format</source><translation>Format</translation></message>
<message><source>Take back the format</source><translation>Annuler le format indiqué</translation></message>
<message><source>How the files are read</source><translation>Comment les fichiers sont lus</translation></message>
<message><source>%1 – as found</source><translation>%1 – comme trouvé</translation></message>
<message><source>as found</source><translation>comme trouvé</translation></message>
</context>
<context>
<name>shelf::ReadingPlan</name>
<message><source>Looking at the first lines</source><translation>Examen des premières lignes</translation></message>
</context>
<context>
<name>shelf::ReadyDialog</name>
<message><source>Ready data sets</source><translation>Jeux de données prêts à l’emploi</translation></message>
<message><source>Ratings that others have published. Nothing of them comes with this program: each is fetched from its publisher when you ask for it.</source><translation>Des évaluations que d’autres ont publiées. Rien n’en est fourni avec ce programme&#xa0;: chaque jeu est téléchargé chez son éditeur quand vous le demandez.</translation></message>
<message><source>Data set</source><translation>Jeu de données</translation></message>
<message><source>Ratings</source><translation>Évaluations</translation></message>
<message><source>Size</source><translation>Taille</translation></message>
<message><source>Here</source><translation>Présent</translation></message>
<message><source>%1 of it</source><translation>%1 déjà là</translation></message>
<message><source>About the data set</source><translation>À propos du jeu de données</translation></message>
<message><source>I &amp;accept these terms</source><translation>J’acce&amp;pte ces conditions</translation></message>
<message><source>I accept these terms</source><translation>J’accepte ces conditions</translation></message>
<message><source>Address of a mirror</source><translation>Adresse d’un miroir</translation></message>
<message><source>The publisher; or the address of a mirror</source><translation>L’éditeur&#x202f;; ou l’adresse d’un miroir</translation></message>
<message><source>Asked instead of the publisher, with the names of the files behind it</source><translation>Consulté à la place de l’éditeur, avec les noms des fichiers à la suite</translation></message>
<message><source>Fetch f&amp;rom</source><translation>Télécharger &amp;depuis</translation></message>
<message><source>&amp;Fetch</source><translation>&amp;Télécharger</translation></message>
<message><source>&amp;Open</source><translation>&amp;Ouvrir</translation></message>
<message><source>&amp;Show folder</source><translation>&amp;Afficher le dossier</translation></message>
<message><source>&amp;Delete…</source><translation>&amp;Supprimer…</translation></message>
<message><source>Open a &amp;copy that I have</source><translation>Ouvrir une &amp;copie que j’ai</translation></message>
<message><source>A &amp;file or archive…</source><translation>Un &amp;fichier ou une archive…</translation></message>
<message><source>A f&amp;older…</source><translation>Un &amp;dossier…</translation></message>
<message><source>Close</source><translation>Fermer</translation></message>
<message><source>Only the server knows</source><translation>Seul le serveur le sait</translation></message>
<message><source>Read the terms; whoever accepts them can fetch it.</source><translation>Lisez les conditions&#x202f;; qui les accepte peut télécharger.</translation></message>
<message><source>&amp;Fetch again</source><translation>&amp;Télécharger de nouveau</translation></message>
<message><source>Fetch again</source><translation>Télécharger de nouveau</translation></message>
<message><source>Fetch</source><translation>Télécharger</translation></message>
<message><source>Delete %1?</source><translation>Supprimer %1&#x202f;?</translation></message>
<message><source>Its files in %1 are deleted. Runs trained on them stay.</source><translation>Ses fichiers dans %1 sont supprimés. Les entraînements faits sur eux restent.</translation></message>
<message><source>Keep them</source><translation>Les garder</translation></message>
<message><source>Delete</source><translation>Supprimer</translation></message>
</context>
<context>
<name>shelf::ReadyFetcher</name>
<message><source>Looking for ready data sets</source><translation>Recherche de jeux de données prêts à l’emploi</translation></message>
<message><source>Fetching %1</source><translation>Téléchargement de %1</translation></message>
<message><source>Deleting %1</source><translation>Suppression de %1</translation></message>
</context>
<context>
<name>shelf::ReasonsModel</name>
<message><source>Because of</source><translation>En raison de</translation></message>
<message><source>%1 (second reader)</source><translation>%1 (second lecteur)</translation></message>
<message><source>Weight</source><translation>Poids</translation></message>
<message><source>Why %1: what each rated book adds to its score, exactly</source><translation>Pourquoi %1&#xa0;: ce que chaque livre évalué ajoute à son score, exactement</translation></message>
<message><source>Why %1: how much its score falls if this rating had never been given</source><translation>Pourquoi %1&#xa0;: de combien son score baisse si cette évaluation n’avait jamais été donnée</translation></message>
<message><source>Why %1: it lies near these liked books in the model's space (nearness is 1 at most; of models that predict ratings it is multiplied by the stars above the reader's mean)</source><translation>Pourquoi %1&#xa0;: il est proche de ces livres appréciés dans l’espace du modèle (la proximité est 1 au plus&#x202f;; pour les modèles qui prédisent des évaluations, elle est multipliée par les étoiles au-dessus de la moyenne du lecteur)</translation></message>
<message><source>No rated book speaks for %1 in particular</source><translation>Aucun livre évalué ne parle en particulier pour %1</translation></message>
</context>
<context>
<name>shelf::RecommendedBooksModel</name>
<message><source>#</source><translation>N°</translation></message>
<message><source>Title</source><translation>Titre</translation></message>
<message><source>Authors</source><translation>Auteurs</translation></message>
<message><source>Because of</source><translation>En raison de</translation></message>
<message><source>Together, in standard deviations above the mean of all books.
The model's scores: %1 and %2</source><translation>Ensemble, en écarts-types au-dessus de la moyenne de tous les livres.
Les scores du modèle&#xa0;: %1 et %2</translation></message>
<message><source>The model's own score: higher is better, nothing more; the bar compares it with the best</source><translation>Le score propre du modèle&#xa0;: plus haut est meilleur, rien de plus&#x202f;; la barre le compare au meilleur</translation></message>
<message><source>%1
A hit: the reader rated it, but the rating was held out, so the model has not seen it</source><translation>%1
Une réussite&#xa0;: le lecteur l’a évalué, mais l’évaluation était mise de côté, le modèle ne l’a donc pas vue</translation></message>
<message><source>a hit: its rating was held out</source><translation>une réussite&#xa0;: son évaluation était mise de côté</translation></message>
<message><source>Score</source><translation>Score</translation></message>
<message><source>For both, SD</source><translation>Pour les deux, ET</translation></message>
<message><source>Predicted, of %1</source><translation>Prédit, sur %1</translation></message>
<message><source>Predicted</source><translation>Prédit</translation></message>
<message><source>The model's own score, no rating: a higher one is a better place, nothing more</source><translation>Le score propre du modèle, pas une évaluation&#xa0;: plus haut est une meilleure place, rien de plus</translation></message>
<message><source>How far above the mean of all books for both readers, in standard deviations (SD) of each one's scores</source><translation>De combien au-dessus de la moyenne de tous les livres pour les deux lecteurs, en écarts-types (ET) des scores de chacun</translation></message>
<message><source>The rating that the model expects this reader to give, held within the scale. Books are ranked by the model's own figure, which may lie beyond</source><translation>L’évaluation que le modèle attend de ce lecteur, ramenée dans l’échelle. Les livres sont classés selon la valeur propre du modèle, qui peut en sortir</translation></message>
</context>
<context>
<name>shelf::RecommendedPanel</name>
<message><source>Filter recommended books</source><translation>Filtrer les livres recommandés</translation></message>
<message><source>Number of recommended books</source><translation>Nombre de livres recommandés</translation></message>
<message><source>How many books to recommend</source><translation>Combien de livres recommander</translation></message>
<message><source>Recommended books</source><translation>Livres recommandés</translation></message>
<message><source>Not this one</source><translation>Pas celui-ci</translation></message>
<message><source>Never this author</source><translation>Jamais cet auteur</translation></message>
<message><source>Read it already: rate</source><translation>Déjà lu&#xa0;: évaluer</translation></message>
<message><source>Go to Training</source><translation>Aller à Entraînement</translation></message>
<message><source>Clear filters and bring books back</source><translation>Effacer les filtres et rétablir les livres</translation></message>
<message><source>Recommended</source><translation>Recommandés</translation></message>
<message><source>Reasons for the selected book</source><translation>Raisons du livre sélectionné</translation></message>
<message><source>Vectors that were made elsewhere recommend nothing: choose a trained run above, or train one.</source><translation>Les vecteurs produits ailleurs ne recommandent rien&#xa0;: choisissez ci-dessus un modèle entraîné, ou entraînez-en un.</translation></message>
<message><source>Recommendations come from a trained model.</source><translation>Les recommandations viennent d’un modèle entraîné.</translation></message>
<message><source>Taken</source><translation>Pris</translation></message>
<message><source>Not these</source><translation>Pas ceux-ci</translation></message>
</context>
<context>
<name>shelf::Recommending</name>
<message><source>Looking up a reader</source><translation>Recherche d’un lecteur</translation></message>
<message><source>Finding a reader's books</source><translation>Recherche des livres d’un lecteur</translation></message>
<message><source>Choosing books</source><translation>Choix des livres</translation></message>
<message><source>Looking for similar readers</source><translation>Recherche de lecteurs semblables</translation></message>
</context>
<context>
<name>shelf::RecoveryOffer</name>
<message><source>Looking for unsaved work</source><translation>Recherche de travail non enregistré</translation></message>
<message><source>This is another project than %1, which you are opening.</source><translation>C’est un autre projet que %1, que vous ouvrez.</translation></message>
<message><source>Deleting unsaved work</source><translation>Suppression du travail non enregistré</translation></message>
</context>
<context>
<name>shelf::ReportDialog</name>
<message><source>Report</source><translation>Rapport</translation></message>
<message><source>Web page (HTML)</source><translation>Page web (HTML)</translation></message>
<message><source>Printed pages (PDF)</source><translation>Pages imprimées (PDF)</translation></message>
<message><source>A4</source><translation>A4</translation></message>
<message><source>Letter</source><translation>Letter</translation></message>
<message><source>Those with most ratings</source><translation>Ceux qui ont le plus d’évaluations</translation></message>
<message><source>The numbers of the readers whose books are shown, separated by commas</source><translation>Les numéros des lecteurs dont les livres sont montrés, séparés par des virgules</translation></message>
<message><source>&amp;Write as</source><translation>&amp;Format</translation></message>
<message><source>&amp;Paper</source><translation>&amp;Papier</translation></message>
<message><source>&amp;Readers</source><translation>&amp;Lecteurs</translation></message>
<message><source>&amp;Sections</source><translation>&amp;Sections</translation></message>
<message><source>&amp;Beside these runs</source><translation>À &amp;côté de ces entraînements</translation></message>
<message><source>&amp;Write…</source><translation>Écri&amp;re…</translation></message>
<message><source>Tick at least one section.</source><translation>Cochez au moins une section.</translation></message>
</context>
<context>
<name>shelf::ReportPanel</name>
<message><source>Of the first %1 lines, as they would be read now</source><translation>Des %1 premières lignes, telles qu’elles seraient lues maintenant</translation></message>
</context>
<context>
<name>shelf::RunAdvice</name>
<message><source>Fills in the form, where Train makes a new run with it; pressed again it is taken back.
%1</source><translation>Remplit le formulaire, où «&#xa0;Entraîner&#xa0;» en fait un nouvel entraînement&#x202f;; un second appui l’annule.
%1</translation></message>
</context>
<context>
<name>shelf::RunFacts</name>
<message><source>How the numbers of each embedding dimension spread, once a run is trained.</source><translation>Comment se répartissent les nombres de chaque dimension des plongements, une fois un modèle entraîné.</translation></message>
<message><source>This model has no book vectors.</source><translation>Ce modèle n’a pas de vecteurs de livres.</translation></message>
<message><source>Embedding statistics</source><translation>Statistiques des plongements</translation></message>
<message><source>Open ratings to see the layers of a model for them.</source><translation>Ouvrez des évaluations pour voir les couches d’un modèle pour elles.</translation></message>
<message><source>The vectors as they were made elsewhere</source><translation>Les vecteurs tels qu’ils ont été produits ailleurs</translation></message>
<message><source>Current run</source><translation>Entraînement actuel</translation></message>
<message><source>A model this large shows its layers once it is trained.</source><translation>Un modèle de cette taille montre ses couches une fois entraîné.</translation></message>
<message><source>Layers</source><translation>Couches</translation></message>
<message><source>This model shows its layers once it is trained.</source><translation>Ce modèle montre ses couches une fois entraîné.</translation></message>
<message><source>Model of the settings</source><translation>Modèle des réglages</translation></message>
<message><source>Book vectors of %1 (books: %2, dimensions: %3)</source><translation>Vecteurs des livres de %1 (livres&#xa0;: %2, dimensions&#xa0;: %3)</translation></message>
</context>
<context>
<name>shelf::RunOpener</name>
<message><source>Reading %1</source><translation>Lecture de %1</translation></message>
<message><source>There is a %1 already: the one just opened is called %2</source><translation>Il y a déjà un %1&#xa0;: celui qui vient d’être ouvert se nomme %2</translation></message>
<message><source>%1 is open already</source><translation>%1 est déjà ouvert</translation></message>
</context>
<context>
<name>shelf::RunSaver</name>
<message><source>Save the run</source><translation>Enregistrer l’entraînement</translation></message>
<message><source>Shelfspace runs (*.shelf)</source><translation>Entraînements Shelfspace (*.shelf)</translation></message>
<message><source>Saving %1</source><translation>Enregistrement de %1</translation></message>
</context>
<context>
<name>shelf::RunServing</name>
<message><source>Ending the server</source><translation>Arrêt du serveur</translation></message>
<message><source>Starting to serve %1</source><translation>Démarrage du service de %1</translation></message>
</context>
<context>
<name>shelf::RunTabs</name>
<message><source>All runs</source><translation>Entraînements</translation></message>
<message><source>Epochs</source><translation>Époques</translation></message>
<message><source>Layers</source><translation>Couches</translation></message>
<message><source>Embedding</source><translation>Plongement</translation></message>
<message><source>Log</source><translation>Journal</translation></message>
<message><source>About</source><extracomment>A tab: about the model</extracomment><translation>À propos</translation></message>
<message><source>Picture of the layers</source><translation>Image des couches</translation></message>
<message><source>As table</source><translation>En tableau</translation></message>
<message><source>Layers as table</source><translation>Couches en tableau</translation></message>
<message><source>Embedding statistics</source><translation>Statistiques des plongements</translation></message>
<message><source>What training does is written down here, with the time.</source><translation>Ce que fait l’entraînement est noté ici, avec l’heure.</translation></message>
<message><source>%1 (%2 in batch)</source><comment>title, name</comment><translation>%1 (%2 en ligne de commande)</translation></message>
<message><source>Runs and their results</source><translation>Entraînements et leurs résultats</translation></message>
<message><source>%1: %2</source><comment>a model and the number of its parameters</comment><translation>%1&#xa0;: %2</translation></message>
</context>
<context>
<name>shelf::RunsModel</name>
<message><source>NDCG@10 %1</source><translation>NDCG@10 %1</translation></message>
<message><source>%1 %2</source><comment>loss, value</comment><translation>%1 %2</translation></message>
<message><source>Run</source><translation>Entraînement</translation></message>
<message><source>Best result</source><translation>Meilleur résultat</translation></message>
<message><source>Epochs</source><translation>Époques</translation></message>
<message><source>State</source><translation>État</translation></message>
<message><source>training</source><translation>en cours</translation></message>
<message><source>made elsewhere</source><translation>produit ailleurs</translation></message>
<message><source>stopped</source><translation>arrêté</translation></message>
<message><source>stopped early</source><translation>arrêt anticipé</translation></message>
<message><source>done</source><translation>terminé</translation></message>
<message><source>The run that is being trained is always drawn; F2 renames it</source><translation>L’entraînement en cours est toujours dessiné&#x202f;; F2 le renomme</translation></message>
<message><source>The selected run is always drawn; F2 renames it</source><translation>L’entraînement sélectionné est toujours dessiné&#x202f;; F2 le renomme</translation></message>
<message><source>Tick to pin its curves beside those of the selected run; F2 renames it</source><translation>Cochez pour épingler ses courbes à côté de celles de l’entraînement sélectionné&#x202f;; F2 le renomme</translation></message>
<message><source>curves shown</source><translation>courbes affichées</translation></message>
<message><source>curves hidden</source><translation>courbes masquées</translation></message>
</context>
<context>
<name>shelf::RunsView</name>
<message><source>Runs</source><translation>Entraînements</translation></message>
<message><source>Trained runs are listed here, to be drawn, saved and gone on with.</source><translation>Les modèles entraînés sont énumérés ici, pour être dessinés, enregistrés et poursuivis.</translation></message>
<message><source>Rename run</source><translation>Renommer l’entraînement</translation></message>
<message><source>Rename (F2)</source><translation>Renommer (F2)</translation></message>
<message><source>Use settings of run</source><translation>Utiliser les réglages de l’entraînement</translation></message>
<message><source>Put this run's settings into the form</source><translation>Mettre les réglages de cet entraînement dans le formulaire</translation></message>
<message><source>Continue run</source><translation>Poursuivre l’entraînement</translation></message>
<message><source>Go on from where this run ended, as a new run</source><translation>Continuer là où cet entraînement s’est terminé, comme nouvel entraînement</translation></message>
<message><source>Continue with other data</source><translation>Poursuivre avec d’autres données</translation></message>
<message><source>Go on from this run's vectors with newer ratings or new books…</source><translation>Continuer à partir des vecteurs de cet entraînement avec des évaluations plus récentes ou de nouveaux livres…</translation></message>
<message><source>Remove run</source><translation>Retirer l’entraînement</translation></message>
<message><source>Remove (Delete)</source><translation>Retirer (Suppr)</translation></message>
<message><source>Select</source><translation>Sélectionner</translation></message>
<message><source>Only this</source><translation>Seulement celui-ci</translation></message>
<message><source>Draw the curves of this run alone</source><translation>Ne dessiner que les courbes de cet entraînement</translation></message>
<message><source>Pin</source><translation>Épingler</translation></message>
<message><source>Keep its curves beside those of whichever run is selected</source><translation>Garder ses courbes à côté de celles de l’entraînement sélectionné, quel qu’il soit</translation></message>
<message><source>Pin all</source><translation>Tout épingler</translation></message>
<message><source>Unpin all</source><translation>Tout désépingler</translation></message>
<message><source>Rename…</source><translation>Renommer…</translation></message>
<message><source>Use its settings</source><translation>Utiliser ses réglages</translation></message>
<message><source>Continue</source><translation>Poursuivre</translation></message>
<message><source>Remove</source><translation>Retirer</translation></message>
</context>
<context>
<name>shelf::ScoreTips</name>
<message><source>The model's own figure is %1, beyond the scale, which ends at %2. Books are ranked by it.</source><translation>La valeur propre du modèle est %1, hors de l’échelle, qui se termine à %2. Les livres sont classés selon elle.</translation></message>
<message><source>Stands for “%1”, by whose score it has its place: of the series this volume comes next.</source><translation>Remplace «&#xa0;%1&#xa0;», au score duquel il doit sa place&#xa0;: de la série, ce tome vient ensuite.</translation></message>
</context>
<context>
<name>shelf::SearchController</name>
<message><source>Searching</source><translation>Recherche en cours</translation></message>
<message><source>Books</source><translation>Livres</translation></message>
<message><source>Readers</source><translation>Lecteurs</translation></message>
<message><source>Reader %1</source><translation>Lecteur %1</translation></message>
<message><source>Nothing found for “%1”</source><translation>Rien trouvé pour «&#xa0;%1&#xa0;»</translation></message>
<message><source>titles, authors, book and reader numbers are searched</source><translation>la recherche porte sur titres, auteurs, numéros de livres et de lecteurs</translation></message>
<message><source>Guide</source><translation>Guide</translation></message>
</context>
<context>
<name>shelf::SearchControls</name>
<message><source>Start search</source><translation>Lancer la recherche</translation></message>
<message><source>Pause</source><translation>Pause</translation></message>
<message><source>Pause search</source><translation>Suspendre la recherche</translation></message>
<message><source>Stop</source><translation>Arrêter</translation></message>
<message><source>Stop search</source><translation>Arrêter la recherche</translation></message>
<message><source>Open…</source><translation>Ouvrir…</translation></message>
<message><source>Open a saved search</source><translation>Ouvrir une recherche enregistrée</translation></message>
<message><source>Save…</source><translation>Enregistrer…</translation></message>
<message><source>Save this search</source><translation>Enregistrer cette recherche</translation></message>
<message><source>Progress of the search</source><translation>Progression de la recherche</translation></message>
<message><source>Go on</source><translation>Continuer</translation></message>
<message><source>Resume</source><translation>Reprendre</translation></message>
</context>
<context>
<name>shelf::SearchField</name>
<message><source>Search books and readers</source><translation>Chercher des livres et des lecteurs</translation></message>
<message><source>Search</source><translation>Chercher</translation></message>
<message><source>Clear the search</source><translation>Effacer la recherche</translation></message>
<message><source>Search hits</source><translation>Résultats de la recherche</translation></message>
<message><source>Search books, readers and help</source><translation>Chercher livres, lecteurs et aide</translation></message>
</context>
<context>
<name>shelf::SearchForm</name>
<message><source>Model to search</source><translation>Modèle à rechercher</translation></message>
<message><source>As on the Training page</source><translation>Comme sur la page Entraînement</translation></message>
<message><source>good for %1</source><translation>convient pour %1</translation></message>
<message><source>The settings that all trials share; the split and its seed are theirs too</source><translation>Les réglages communs à tous les essais&#x202f;; la partition et sa graine le sont aussi</translation></message>
<message><source>Parameters to vary</source><translation>Paramètres à faire varier</translation></message>
<message><source>Method</source><translation>Méthode</translation></message>
<message><source>Random</source><translation>Aléatoire</translation></message>
<message><source>Successive halving</source><translation>Réductions successives</translation></message>
<message><source>Every trial is a fresh draw, trained in full</source><translation>Chaque essai est un nouveau tirage, entraîné en entier</translation></message>
<message><source>Many draws get a small share of the epochs (models without epochs: of the ratings), the best third of them three times as much, and so on</source><translation>Beaucoup de tirages reçoivent une petite part des époques (modèles sans époques&#xa0;: des évaluations), le meilleur tiers d’entre eux trois fois plus, et ainsi de suite</translation></message>
<message><source>Judged by</source><translation>Jugé d’après</translation></message>
<message><source>Always on the validation part; the test part stays shut</source><translation>Toujours sur la partie de validation&#x202f;; la partie de test reste fermée</translation></message>
<message><source>Trials</source><extracomment>How many trials a search makes</extracomment><translation>Essais</translation></message>
<message><source>until the time is up</source><translation>jusqu’à la fin du temps</translation></message>
<message><source>Different settings to try</source><translation>Réglages différents à essayer</translation></message>
<message><source>Minutes</source><translation>Minutes</translation></message>
<message><source>no limit</source><translation>sans limite</translation></message>
<message><source>Training time after which the search ends, pauses left out</source><translation>Durée d’entraînement après laquelle la recherche se termine, sans compter les pauses</translation></message>
<message><source>Model</source><translation>Modèle</translation></message>
</context>
<context>
<name>shelf::SearchJob</name>
<message><source>trial %1 of %2</source><translation>essai %1 sur %2</translation></message>
<message><source>trial %1</source><translation>essai %1</translation></message>
<message><source>Searching settings of %1</source><translation>Recherche de réglages de %1</translation></message>
</context>
<context>
<name>shelf::SearchJournal</name>
<message><source>Keeping the search</source><translation>Conservation de la recherche</translation></message>
<message><source>Tidying kept searches</source><translation>Rangement des recherches conservées</translation></message>
</context>
<context>
<name>shelf::SearchPanel</name>
<message><source>A search is running</source><translation>Une recherche est en cours</translation></message>
<message><source>Stop it, then open the other one</source><translation>Arrêtez-la, puis ouvrez l’autre</translation></message>
<message><source>Open search</source><translation>Ouvrir une recherche</translation></message>
<message><source>Search (*.json)</source><translation>Recherche (*.json)</translation></message>
<message><source>Reading %1</source><translation>Lecture de %1</translation></message>
<message><source>Save search</source><translation>Enregistrer la recherche</translation></message>
<message numerus="yes"><source>Complete: %Ln trial(s).</source><translation><numerusform>Complète&#xa0;: %Ln essai.</numerusform><numerusform>Complète&#xa0;: %Ln essais.</numerusform></translation></message>
<message numerus="yes"><source>The time is up after %Ln trial(s). More minutes go on.</source><translation><numerusform>Le temps est écoulé après %Ln essai. Plus de minutes la prolongent.</numerusform><numerusform>Le temps est écoulé après %Ln essais. Plus de minutes la prolongent.</numerusform></translation></message>
<message numerus="yes"><source>All different settings are tried: %Ln trial(s).</source><translation><numerusform>Tous les réglages différents sont essayés&#xa0;: %Ln essai.</numerusform><numerusform>Tous les réglages différents sont essayés&#xa0;: %Ln essais.</numerusform></translation></message>
<message numerus="yes"><source>Stopped after %Ln trial(s); Go on continues.</source><translation><numerusform>Arrêtée après %Ln essai&#x202f;; «&#xa0;Continuer&#xa0;» la prolonge.</numerusform><numerusform>Arrêtée après %Ln essais&#x202f;; «&#xa0;Continuer&#xa0;» la prolonge.</numerusform></translation></message>
<message><source>Stopping…</source><translation>Arrêt en cours…</translation></message>
<message numerus="yes"><source>Paused after %Ln trial(s).</source><translation><numerusform>Suspendue après %Ln essai.</numerusform><numerusform>Suspendue après %Ln essais.</numerusform></translation></message>
<message numerus="yes"><source>%Ln trial(s) done.</source><translation><numerusform>%Ln essai terminé.</numerusform><numerusform>%Ln essais terminés.</numerusform></translation></message>
<message><source>Open some ratings in the library first.</source><translation>Ouvrez d’abord des évaluations dans la bibliothèque.</translation></message>
<message><source>The vectors that are open came without ratings, from which a model would learn: open some in the library first.</source><translation>Les vecteurs ouverts sont venus sans évaluations, dont un modèle apprendrait&#xa0;: ouvrez-en d’abord dans la bibliothèque.</translation></message>
<message><source>Trials are judged on the validation part; the test part stays shut.</source><translation>Les essais sont jugés sur la partie de validation&#x202f;; la partie de test reste fermée.</translation></message>
</context>
<context>
<name>shelf::SearchResults</name>
<message><source>No trials yet</source><translation>Pas encore d’essais</translation></message>
<message><source>A search trains a model with many settings and keeps score. Its trials stand here as lines and as a table: one axis a parameter, the result at the right.</source><translation>Une recherche entraîne un modèle avec de nombreux réglages et note les résultats. Ses essais figurent ici en lignes et en tableau&#xa0;: un axe par paramètre, le résultat à droite.</translation></message>
<message><source>Use these settings</source><translation>Utiliser ces réglages</translation></message>
<message><source>Puts the selected trial's settings, or the best trial's, into the form of the Training page</source><translation>Met les réglages de l’essai sélectionné, ou du meilleur essai, dans le formulaire de la page Entraînement</translation></message>
<message><source>Train it</source><translation>L’entraîner</translation></message>
<message><source>Trains the selected trial's settings, or the best trial's, in full as a run</source><translation>Entraîne en entier les réglages de l’essai sélectionné, ou du meilleur essai, comme entraînement à part</translation></message>
<message><source>Lift all brushes</source><translation>Lever tous les intervalles</translation></message>
<message><source>Show all trials again (Esc)</source><translation>Afficher de nouveau tous les essais (Échap)</translation></message>
<message><source>Copy trials</source><translation>Copier les essais</translation></message>
<message><source>Copy the table as tab-separated text</source><translation>Copier le tableau en texte séparé par des tabulations</translation></message>
<message><source>Save trials</source><translation>Enregistrer les essais</translation></message>
<message><source>Save the table as CSV</source><translation>Enregistrer le tableau en CSV</translation></message>
<message><source>Save picture of the trials</source><translation>Enregistrer l’image des essais</translation></message>
<message><source>Save the picture as PNG, SVG or PDF</source><translation>Enregistrer l’image en PNG, SVG ou PDF</translation></message>
<message><source>Trials</source><extracomment>The table of the trials of a search</extracomment><translation>Essais</translation></message>
</context>
<context>
<name>shelf::SearchSpaceModel</name>
<message><source>%1 to %2, log</source><translation>%1 à %2, log</translation></message>
<message><source>%1 to %2</source><translation>%1 à %2</translation></message>
<message><source>Vary</source><extracomment>Header of a column: the settings that a search varies (a verb, said to the person)</extracomment><translation>Faire varier</translation></message>
<message><source>Over</source><extracomment>Header of a column: the values over which a setting is varied</extracomment><translation>Sur</translation></message>
<message><source>%1
A range as 8:128 or 8:128:log, or values as 16,32,64; F2 edits.</source><translation>%1
Un intervalle comme 8:128 ou 8:128:log, ou des valeurs comme 16,32,64&#x202f;; F2 modifie.</translation></message>
</context>
<context>
<name>shelf::SearchesPart</name>
<message><source>the search for settings</source><translation>la recherche de réglages</translation></message>
</context>
<context>
<name>shelf::SelectionDesk</name>
<message><source>Looking through the books</source><translation>Parcours des livres</translation></message>
<message><source>Comparing the selection with the library</source><translation>Comparaison de la sélection avec la bibliothèque</translation></message>
<message><source>Measuring the predictions book by book</source><translation>Mesure des prédictions livre par livre</translation></message>
</context>
<context>
<name>shelf::SelectionPanel</name>
<message><source>Tag</source><translation>Tag</translation></message>
<message><source>Selection</source><translation>Sélection</translation></message>
<message><source>Name for the selected books</source><translation>Nom pour les livres sélectionnés</translation></message>
<message><source>Name these books</source><translation>Nommer ces livres</translation></message>
<message><source>Keep the selected books under this name; a book may have several</source><translation>Conserver les livres sélectionnés sous ce nom&#x202f;; un livre peut en avoir plusieurs</translation></message>
<message><source>What sets the selection apart</source><translation>Ce qui distingue la sélection</translation></message>
<message><source>Find in the list</source><translation>Trouver dans la liste</translation></message>
<message><source>Copy the list with its headers</source><translation>Copier la liste avec ses en-têtes</translation></message>
<message><source>Save the list as CSV</source><translation>Enregistrer la liste en CSV</translation></message>
<message><source>Selected books</source><translation>Livres sélectionnés</translation></message>
<message><source>The books that you select on the map are listed here: draw around some with the lasso, or pick a range in a histogram</source><translation>Les livres que vous sélectionnez sur la carte sont listés ici&#xa0;: entourez-en avec le lasso, ou choisissez un intervalle dans un histogramme</translation></message>
<message><source>Take the lasso</source><translation>Prendre le lasso</translation></message>
<message numerus="yes"><source>%Ln book(s) selected</source><translation><numerusform>%Ln livre sélectionné</numerusform><numerusform>%Ln livres sélectionnés</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) inside the filter</source><translation><numerusform>%Ln livre dans le filtre</numerusform><numerusform>%Ln livres dans le filtre</numerusform></translation></message>
<message><source>Nothing is selected</source><translation>Rien n’est sélectionné</translation></message>
<message numerus="yes"><source>%1, %Ln of them hidden by the filter</source><translation><numerusform>%1, dont %Ln masqué par le filtre</numerusform><numerusform>%1, dont %Ln masqués par le filtre</numerusform></translation></message>
<message><source>%1; the first %2 are listed</source><translation>%1&#x202f;; les %2 premiers sont énumérés</translation></message>
<message><source>mean %1</source><translation>moyenne %1</translation></message>
<message><source>%1 – %2</source><comment>years</comment><translation>%1 – %2</translation></message>
<message><source>What sets a selection apart from the library stands here</source><translation>Ce qui distingue une sélection de la bibliothèque s’affiche ici</translation></message>
<message><source>Comparing with the other books</source><translation>Comparaison avec les autres livres</translation></message>
<message><source>Nothing sets these books apart: what they have, others have as often</source><translation>Rien ne distingue ces livres&#xa0;: ce qu’ils ont, d’autres l’ont aussi souvent</translation></message>
</context>
<context>
<name>shelf::SelectionSide</name>
<message><source>Save the list</source><translation>Enregistrer la liste</translation></message>
<message><source>name books “%1”</source><translation>donner le tag «&#xa0;%1&#xa0;» à des livres</translation></message>
<message><source>rename “%1”</source><translation>renommer «&#xa0;%1&#xa0;»</translation></message>
<message><source>delete “%1”</source><translation>supprimer «&#xa0;%1&#xa0;»</translation></message>
<message><source>These books have no numbers to filter by: no years, no ratings</source><translation>Ces livres n’ont pas de nombres d’après lesquels filtrer&#xa0;: ni années, ni évaluations</translation></message>
<message><source>The years and ratings of the books stand here, to pick a range from</source><translation>Les années et les évaluations des livres s’affichent ici, pour y choisir un intervalle</translation></message>
<message><source>Save the tags</source><translation>Enregistrer les tags</translation></message>
<message><source>Read tags from a table</source><translation>Lire des tags dans un tableau</translation></message>
<message><source>Tables (*.csv *.tsv *.txt)</source><translation>Tableaux (*.csv *.tsv *.txt)</translation></message>
<message><source>All files (*)</source><translation>Tous les fichiers (*)</translation></message>
<message><source>Reading tags</source><translation>Lecture des tags</translation></message>
<message><source>read tags from a table</source><translation>lire des tags dans un tableau</translation></message>
</context>
<context>
<name>shelf::ServeDialog</name>
<message><source>Serve this run</source><translation>Servir cet entraînement</translation></message>
<message><source>Programs on this computer can ask the run for recommendations and nearest books over HTTP, as long as Shelfspace is open. No other computer can.</source><translation>Des programmes de cet ordinateur peuvent demander à l’entraînement des recommandations et des livres les plus proches par HTTP, tant que Shelfspace est ouvert. Aucun autre ordinateur ne le peut.</translation></message>
<message><source>&amp;Last calls</source><translation>&amp;Derniers appels</translation></message>
<message><source>Run that is served</source><translation>Entraînement servi</translation></message>
<message><source>Port</source><translation>Port</translation></message>
<message><source>any that is free</source><translation>un port libre</translation></message>
<message><source>&amp;Start</source><translation>Dé&amp;marrer</translation></message>
<message><source>Address</source><translation>Adresse</translation></message>
<message><source>&amp;Copy</source><translation>&amp;Copier</translation></message>
<message><source>Puts the address on the clipboard</source><translation>Met l’adresse dans le presse-papiers</translation></message>
<message><source>What is wrong</source><translation>Ce qui ne va pas</translation></message>
<message><source>Run</source><translation>Entraînement</translation></message>
<message><source>&amp;Port</source><translation>&amp;Port</translation></message>
<message><source>Last calls</source><translation>Derniers appels</translation></message>
<message><source>What can be &amp;asked</source><translation>&amp;Questions possibles</translation></message>
<message><source>Opens the list of addresses in the browser while the run is served</source><translation>Ouvre la liste des adresses dans le navigateur pendant que l’entraînement est servi</translation></message>
<message><source>Close</source><translation>Fermer</translation></message>
<message><source>There is none yet: train a model first</source><translation>Il n’y en a pas encore&#xa0;: entraînez d’abord un modèle</translation></message>
<message><source>&amp;Stop</source><translation>&amp;Arrêter</translation></message>
<message><source>starting…</source><translation>démarrage…</translation></message>
<message><source>ending…</source><translation>arrêt…</translation></message>
<message><source>not served</source><translation>pas servi</translation></message>
</context>
<context>
<name>shelf::ServedCallsModel</name>
<message><source>Time</source><translation>Heure</translation></message>
<message><source>Call</source><translation>Appel</translation></message>
<message><source>Status</source><translation>Statut</translation></message>
<message><source>ms</source><translation>ms</translation></message>
</context>
<context>
<name>shelf::Session</name>
<message><source>%1 (%2)</source><translation>%1 (%2)</translation></message>
<message><source>run</source><translation>entraînement</translation></message>
<message><source>%1 #%2</source><translation>%1 n° %2</translation></message>
</context>
<context>
<name>shelf::SettingsForm</name>
<message><source>%1 to %2.</source><translation>%1 à %2.</translation></message>
<message><source>Of %1.</source><translation>Parmi %1.</translation></message>
<message><source>Model</source><translation>Modèle</translation></message>
<message><source>Training</source><translation>Entraînement</translation></message>
<message><source>Data</source><translation>Données</translation></message>
<message><source>Settings</source><translation>Réglages</translation></message>
<message><source>Advanced settings</source><translation>Réglages avancés</translation></message>
<message><source>Reset all</source><translation>Tout réinitialiser</translation></message>
<message><source>Reset all settings to the preset</source><translation>Ramener tous les réglages au préréglage</translation></message>
<message><source>Reset %1</source><translation>Réinitialiser&#xa0;: %1</translation></message>
<message><source>Back to %1, the preset's value</source><translation>Revenir à %1, la valeur du préréglage</translation></message>
<message><source>none</source><translation>aucun</translation></message>
<message><source>%1: %2</source><translation>%1&#xa0;: %2</translation></message>
<message><source>Point at a setting to read what it means. Settings in bold differ from the preset.</source><translation>Survolez un réglage pour lire ce qu’il signifie. Les réglages en gras diffèrent du préréglage.</translation></message>
</context>
<context>
<name>shelf::ShyMenuBar</name>
<message><source>Menus</source><translation>Menus</translation></message>
</context>
<context>
<name>shelf::SideBySide</name>
<message><source>Choosing books by several runs</source><translation>Choix des livres par plusieurs entraînements</translation></message>
<message><source>Choosing books by a blend</source><translation>Choix des livres par un mélange</translation></message>
<message><source>Blend</source><translation>Mélange</translation></message>
</context>
<context>
<name>shelf::SideBySidePanel</name>
<message><source>Several models need two runs</source><translation>Il faut deux entraînements pour plusieurs modèles</translation></message>
<message><source>Train another model on these data, or open its run, to see what each of them recommends to the same reader.</source><translation>Entraînez un autre modèle sur ces données, ou ouvrez-en un, pour voir ce que chacun recommande au même lecteur.</translation></message>
<message><source>Go to Training</source><translation>Aller à Entraînement</translation></message>
<message><source>Lists of several models</source><translation>Listes de plusieurs modèles</translation></message>
<message><source>Number of books in each list</source><translation>Nombre de livres de chaque liste</translation></message>
<message><source>How many books each model recommends</source><translation>Combien de livres chaque modèle recommande</translation></message>
<message><source>Add a run</source><translation>Ajouter un entraînement</translation></message>
<message><source>One more list: at most %1, and as many as there are trained runs</source><translation>Une liste de plus&#xa0;: au plus %1, et autant qu’il y a d’entraînements</translation></message>
<message><source>Blend</source><translation>Mélange</translation></message>
<message><source>One list of all these models together, by weights that you give</source><translation>Une seule liste de tous ces modèles ensemble, selon des poids que vous donnez</translation></message>
<message><source>Order is rank-biased overlap: 1 is the same list, 0 no book in common; the top weighs most</source><translation>L’ordre est le recouvrement pondéré par le rang&#xa0;: 1 est la même liste, 0 aucun livre en commun&#x202f;; le haut pèse le plus</translation></message>
<message><source>Recommended</source><translation>Recommandés</translation></message>
<message><source>Run of list %1</source><translation>Entraînement de la liste %1</translation></message>
<message><source>Remove the list of %1</source><translation>Retirer la liste de %1</translation></message>
<message><source>Remove the blend</source><translation>Retirer le mélange</translation></message>
<message><source>No book that this reader has not rated passes the filters.</source><translation>Aucun livre que ce lecteur n’a pas évalué ne passe les filtres.</translation></message>
<message><source>Books by %1</source><translation>Livres par %1</translation></message>
<message><source>Weight of %1</source><translation>Poids de %1</translation></message>
</context>
<context>
<name>shelf::SideBySideWords</name>
<message><source>%1 and %2 (%3 of %4, order %5)</source><translation>%1 et %2 (%3 sur %4, ordre %5)</translation></message>
<message numerus="yes"><source>%1 and %2 share %3 of %Ln book(s); alike in order: %4 of 1.</source><translation><numerusform>%1 et %2 partagent %3 sur %Ln livre&#x202f;; ordre semblable à %4 sur 1.</numerusform><numerusform>%1 et %2 partagent %3 sur %Ln livres&#x202f;; ordre semblable à %4 sur 1.</numerusform></translation></message>
<message numerus="yes"><source>All lists share %1 of %Ln book(s). Most alike: %2. Least: %3.</source><translation><numerusform>Toutes les listes partagent %1 sur %Ln livre. Les plus semblables&#xa0;: %2. Les moins&#xa0;: %3.</numerusform><numerusform>Toutes les listes partagent %1 sur %Ln livres. Les plus semblables&#xa0;: %2. Les moins&#xa0;: %3.</numerusform></translation></message>
<message><source>%1 of %2 shared</source><translation>%1 sur %2 partagés</translation></message>
<message numerus="yes"><source>%1 of %Ln book(s) are also in the list of %2, at the left. Alike in order: %3, where 1 is the same list and 0 no book in common; the top weighs most (rank-biased overlap, persistence %4).</source><translation><numerusform>%1 sur %Ln livre est aussi dans la liste de %2, à gauche. Ordre semblable&#xa0;: %3, où 1 est la même liste et 0 aucun livre en commun&#x202f;; le haut pèse le plus (recouvrement pondéré par le rang, persistance %4).</numerusform><numerusform>%1 sur %Ln livres sont aussi dans la liste de %2, à gauche. Ordre semblable&#xa0;: %3, où 1 est la même liste et 0 aucun livre en commun&#x202f;; le haut pèse le plus (recouvrement pondéré par le rang, persistance %4).</numerusform></translation></message>
<message><source>%1 of %2 in the other lists</source><translation>%1 sur %2 dans les autres listes</translation></message>
<message><source>%1: %2</source><translation>%1&#xa0;: %2</translation></message>
<message numerus="yes"><source>%1 of %Ln book(s) of the blend are in at least one of the other lists (%2). What is in none can still rank high with several of the models.</source><translation><numerusform>%1 sur %Ln livre du mélange est dans au moins une des autres listes (%2). Ce qui n’est dans aucune peut tout de même être bien classé par plusieurs modèles.</numerusform><numerusform>%1 sur %Ln livres du mélange sont dans au moins une des autres listes (%2). Ce qui n’est dans aucune peut tout de même être bien classé par plusieurs modèles.</numerusform></translation></message>
<message numerus="yes"><source>%Ln hit(s)</source><translation><numerusform>%Ln réussite</numerusform><numerusform>%Ln réussites</numerusform></translation></message>
<message><source>Rating</source><translation>Évaluation</translation></message>
<message><source>Both</source><translation>Les deux</translation></message>
<message><source>Score</source><translation>Score</translation></message>
<message><source>Both readers' wishes, in standard deviations above the mean of all books</source><translation>Les souhaits des deux lecteurs, en écarts-types au-dessus de la moyenne de tous les livres</translation></message>
<message><source>The rating that the model expects, on the scale of %1 to %2. A figure beyond it is shown as its end; books are ranked by the model's own</source><translation>L’évaluation que le modèle attend, sur l’échelle de %1 à %2. Une valeur qui en sort est affichée comme sa borne&#x202f;; les livres sont classés selon celle du modèle</translation></message>
<message><source>The model's own score: higher is better, nothing more; scores of two models cannot be compared</source><translation>Le score propre du modèle&#xa0;: plus haut est meilleur, rien de plus&#x202f;; les scores de deux modèles ne se comparent pas</translation></message>
<message><source>1 is a book that every run puts first, by the weights; see how scores are combined</source><translation>1 est un livre que chaque entraînement place en tête, selon les poids&#x202f;; voir comment les scores sont combinés</translation></message>
<message><source>How many standard deviations above the mean of all candidates, by the weights</source><translation>De combien d’écarts-types au-dessus de la moyenne de tous les candidats, selon les poids</translation></message>
<message><source>Knows nothing of this reader, all of whose ratings are held out: chosen by these, as for a new reader.</source><translation>Ne sait rien de ce lecteur, dont toutes les évaluations sont mises de côté&#xa0;: choisi d’après elles, comme pour un nouveau lecteur.</translation></message>
<message><source>By ranks</source><translation>Par rangs</translation></message>
<message><source>By standardized scores</source><translation>Par scores standardisés</translation></message>
<message><source>By place alone: the weighted mean of 61 / (60 + place), 1 for what every run puts first (reciprocal rank fusion). By how much a model prefers a book does not count.</source><translation>Selon la place seule&#xa0;: la moyenne pondérée de 61 / (60 + place), 1 pour ce que chaque entraînement place en tête (fusion par rangs réciproques). De combien un modèle préfère un livre ne compte pas.</translation></message>
<message><source>Each run's scores with mean 0 and standard deviation 1 over the reader's candidates, in the weighted mean. By how much a model prefers a book counts.</source><translation>Les scores de chaque entraînement, de moyenne 0 et d’écart-type 1 sur les candidats du lecteur, en moyenne pondérée. De combien un modèle préfère un livre compte.</translation></message>
<message><source>Blend %1, ranks</source><translation>Mélange %1, rangs</translation></message>
<message><source>Blend %1, standardized</source><translation>Mélange %1, standardisé</translation></message>
<message><source>%1 (%2 to %3)</source><translation>%1 (%2 à %3)</translation></message>
<message><source>NDCG@%1 %2 against %3 of %4, its best part</source><translation>NDCG@%1 %2 contre %3 de %4, sa meilleure partie</translation></message>
<message><source>The newest blend ranks better: %1, and beyond its interval. Weights that were chosen by these figures look better here than on new ratings.</source><translation>Le dernier mélange classe mieux&#xa0;: %1, et au-delà de son intervalle. Des poids choisis d’après ces valeurs paraissent meilleurs ici que sur de nouvelles évaluations.</translation></message>
<message><source>The newest blend ranks worse: %1.</source><translation>Le dernier mélange classe moins bien&#xa0;: %1.</translation></message>
<message><source>No difference to rely on: %1, within its interval.</source><translation>Aucune différence fiable&#xa0;: %1, dans son intervalle.</translation></message>
<message><source>All weights are 0: give one run a weight.</source><translation>Tous les poids sont 0&#xa0;: donnez un poids à un entraînement.</translation></message>
<message><source>These runs hold out different ratings, so no figure would judge them all: train them with the same split and seed to measure a blend.</source><translation>Ces entraînements mettent de côté des évaluations différentes, aucune valeur ne les jugerait donc tous&#xa0;: entraînez-les avec la même partition et la même graine pour mesurer un mélange.</translation></message>
<message><source>Nothing is held out, so nothing can be measured: train with a split.</source><translation>Rien n’est mis de côté, rien ne peut donc être mesuré&#xa0;: entraînez avec une partition.</translation></message>
</context>
<context>
<name>shelf::SimilarPanel</name>
<message><source>Similar readers</source><translation>Lecteurs semblables</translation></message>
<message><source>Recommend books for both</source><translation>Recommander des livres pour les deux</translation></message>
<message><source>No other reader of the training part has rated a book that this reader rated.</source><translation>Aucun autre lecteur de la partie d’entraînement n’a évalué un livre que ce lecteur a évalué.</translation></message>
<message><source>Readers are compared once a model is trained.</source><translation>Les lecteurs sont comparés une fois un modèle entraîné.</translation></message>
</context>
<context>
<name>shelf::SimilarReadersModel</name>
<message><source>Reader</source><translation>Lecteur</translation></message>
<message><source>Alike</source><translation>Semblable</translation></message>
<message><source>Cosine of the two reader vectors: 1 is the same direction</source><translation>Cosinus des deux vecteurs de lecteurs&#xa0;: 1 est la même direction</translation></message>
<message><source>Share of books in common, as the cosine of the two sets; few in common count less</source><translation>Part des livres en commun, comme cosinus des deux ensembles&#x202f;; peu en commun compte moins</translation></message>
<message><source>In common</source><extracomment>Header: how many books both readers rated</extracomment><translation>En commun</translation></message>
<message><source>Double click or Enter shows this reader</source><translation>Double-clic ou Entrée affiche ce lecteur</translation></message>
</context>
<context>
<name>shelf::SliceMembersModel</name>
<message><source>Book</source><translation>Livre</translation></message>
<message><source>Reader</source><translation>Lecteur</translation></message>
<message><source>Held out</source><translation>Mis de côté</translation></message>
<message><source>Figure</source><translation>Valeur</translation></message>
<message><source>Listed</source><comment>header: share of held-out books that stand in a list</comment><translation>Listé</translation></message>
</context>
<context>
<name>shelf::SlicesModel</name>
<message><source>Slice</source><translation>Sous-ensemble</translation></message>
<message><source>▼ %1</source><translation>▼ %1</translation></message>
<message><source>Figure</source><translation>Valeur</translation></message>
<message><source>With its 95 % interval, by a bootstrap over readers; the line is that of all</source><translation>Avec son intervalle à 95&#x202f;%, par bootstrap sur les lecteurs&#x202f;; le trait est celui de l’ensemble</translation></message>
<message><source>p, corrected</source><translation>p corrigé</translation></message>
<message><source>How often chance alone puts a slice as far from all, corrected for all slices of this table (Holm)</source><translation>À quelle fréquence le hasard seul place un sous-ensemble aussi loin du total, corrigé pour tous les sous-ensembles de ce tableau (Holm)</translation></message>
<message><source>Readers</source><translation>Lecteurs</translation></message>
<message numerus="yes"><source>%Ln rating(s)</source><translation><numerusform>%Ln évaluation</numerusform><numerusform>%Ln évaluations</numerusform></translation></message>
<message numerus="yes"><source>%Ln held-out book(s)</source><translation><numerusform>%Ln livre mis de côté</numerusform><numerusform>%Ln livres mis de côté</numerusform></translation></message>
<message numerus="yes"><source>%Ln reader(s)</source><translation><numerusform>%Ln lecteur</numerusform><numerusform>%Ln lecteurs</numerusform></translation></message>
<message><source>%1 [%2, %3]</source><translation>%1 [%2, %3]</translation></message>
<message><source>Worse than all, beyond chance</source><translation>Moins bon que le total, au-delà du hasard</translation></message>
<message><source>Of</source><comment>header: which kind of slices</comment><translation>Selon</translation></message>
<message><source>Listed</source><comment>header: share of held-out books that stand in a list</comment><translation>Listé</translation></message>
<message><source>Less all</source><comment>header: the figure less that of all readers or books</comment><translation>Écart au total</translation></message>
<message><source>Mean over</source><comment>header of a count: over how many books or ratings the mean is taken</comment><translation>Moyenne sur</translation></message>
</context>
<context>
<name>shelf::SlicesPanel</name>
<message><source>Slices</source><translation>Sous-ensembles</translation></message>
<message><source>Who is in the slice</source><translation>Qui est dans le sous-ensemble</translation></message>
<message><source>Show all on the map</source><translation>Tout afficher sur la carte</translation></message>
<message><source>Slices of readers or of books</source><translation>Sous-ensembles de lecteurs ou de livres</translation></message>
<message><source>Readers are told by their own lists. Of a book only the share of its held-out readers in whose list it stands can be told: the two cannot be held against each other.</source><translation>Les lecteurs sont jugés sur leurs propres listes. D’un livre, on ne peut dire que la part de ses lecteurs mis de côté dans la liste desquels il figure&#xa0;: les deux ne se comparent pas.</translation></message>
<message><source>Readers</source><translation>Lecteurs</translation></message>
<message><source>Books</source><translation>Livres</translation></message>
<message><source>Filter slices</source><translation>Filtrer les sous-ensembles</translation></message>
<message><source>Choose a slice to see who is in it.</source><translation>Choisissez un sous-ensemble pour voir qui s’y trouve.</translation></message>
<message><source>Here stands where a run fails: its figure by readers and books of all kinds, worst first. It is worked out when you want it, as much work as measuring its ranking, and kept while the run is open.</source><translation>Ici s’affiche où un entraînement échoue&#xa0;: sa valeur par lecteurs et livres de toutes sortes, les pires d’abord. Elle se calcule sur demande, avec autant de travail que la mesure de son classement, et est gardée tant que l’entraînement est ouvert.</translation></message>
<message><source>There are no slices of this run by this figure.</source><translation>Il n’y a pas de sous-ensembles de cet entraînement pour cette valeur.</translation></message>
<message><source>Measure %1 reader by reader</source><translation>Mesurer %1 lecteur par lecteur</translation></message>
<message><source>%1 is not measured reader by reader.</source><translation>%1 n’est pas mesuré lecteur par lecteur.</translation></message>
<message><source>%1 predicts no ratings: choose a figure of lists.</source><translation>%1 ne prédit pas d’évaluations&#xa0;: choisissez une valeur de liste.</translation></message>
<message><source>%1: share of held-out books that stand in their reader’s list of ten, %2 of all.</source><translation>%1&#xa0;: part des livres mis de côté qui figurent dans la liste de dix de leur lecteur, %2 au total.</translation></message>
<message><source>%1: %2 %3 of all.</source><translation>%1&#xa0;: %2 %3 au total.</translation></message>
<message><source>%1: %2</source><translation>%1&#xa0;: %2</translation></message>
<message><source>Only the books of this slice: %1</source><translation>Seulement les livres de ce sous-ensemble&#xa0;: %1</translation></message>
</context>
<context>
<name>shelf::StarDelegate</name>
<message><source>Rating</source><translation>Évaluation</translation></message>
</context>
<context>
<name>shelf::StatisticsModel</name>
<message><source>Dimension</source><translation>Dimension</translation></message>
<message><source>Count</source><translation>Nombre</translation></message>
<message><source>Mean</source><translation>Moyenne</translation></message>
<message><source>Deviation</source><translation>Écart-type</translation></message>
<message><source>Smallest</source><translation>Minimum</translation></message>
<message><source>25 %</source><translation>25&#x202f;%</translation></message>
<message><source>Median</source><translation>Médiane</translation></message>
<message><source>75 %</source><translation>75&#x202f;%</translation></message>
<message><source>Largest</source><translation>Maximum</translation></message>
</context>
<context>
<name>shelf::SumPanel</name>
<message><source>Book arithmetic</source><translation>Arithmétique de livres</translation></message>
<message><source>Add and subtract books: a detective story less a city plus an island. Select a book and press a button.</source><translation>Ajoutez et retranchez des livres&#xa0;: un roman policier moins une ville plus une île. Sélectionnez un livre et appuyez sur un bouton.</translation></message>
<message><source>Add</source><translation>Ajouter</translation></message>
<message><source>Add the selected book</source><translation>Ajouter le livre sélectionné</translation></message>
<message><source>Subtract</source><translation>Retrancher</translation></message>
<message><source>Subtract the selected book</source><translation>Retrancher le livre sélectionné</translation></message>
<message><source>Remove</source><translation>Retirer</translation></message>
<message><source>Take the marked line out of the sum</source><translation>Retirer la ligne marquée de la somme</translation></message>
<message><source>Clear</source><extracomment>A button (verb): empties a sum of books</extracomment><translation>Vider</translation></message>
<message><source>Begin anew</source><translation>Recommencer</translation></message>
<message><source>Select these books</source><translation>Sélectionner ces livres</translation></message>
<message><source>Select the nearest books on the map</source><translation>Sélectionner les livres les plus proches sur la carte</translation></message>
<message><source>Books of the sum</source><translation>Livres de la somme</translation></message>
<message><source>Books nearest to the sum</source><translation>Livres les plus proches de la somme</translation></message>
<message><source>The books of the sum stand here.</source><translation>Les livres de la somme figurent ici.</translation></message>
<message><source>The books nearest to the sum are listed here.</source><translation>Les livres les plus proches de la somme sont listés ici.</translation></message>
<message><source>Enter or a double click selects a book</source><translation>Entrée ou un double-clic sélectionne un livre</translation></message>
<message><source>Nearest to the sum</source><translation>Plus proches de la somme</translation></message>
<message><source>Product</source><translation>Produit</translation></message>
<message><source>Distance</source><translation>Distance</translation></message>
<message><source>Add %1</source><translation>Ajouter %1</translation></message>
<message><source>Select a book first</source><translation>Sélectionnez d’abord un livre</translation></message>
<message><source>Subtract %1</source><translation>Retrancher %1</translation></message>
</context>
<context>
<name>shelf::SuspectsModel</name>
<message><source>Reader</source><translation>Lecteur</translation></message>
<message><source>Books</source><translation>Livres</translation></message>
<message><source>Ratings</source><translation>Évaluations</translation></message>
<message><source>Why</source><translation>Pourquoi</translation></message>
</context>
<context>
<name>shelf::TagsPanel</name>
<message><source>Tags</source><translation>Tags</translation></message>
<message><source>Enter or a double click selects the books of a tag; F2 renames it</source><translation>Entrée ou un double-clic sélectionne les livres d’un tag&#x202f;; F2 le renomme</translation></message>
<message><source>Select</source><translation>Sélectionner</translation></message>
<message><source>Select the books of the marked tag on the map</source><translation>Sélectionner sur la carte les livres du tag marqué</translation></message>
<message><source>Show only</source><translation>Afficher seuls</translation></message>
<message><source>Narrow the map to the books of the marked tag; the arrow above leads back</source><translation>Restreindre la carte aux livres du tag marqué&#x202f;; la flèche ci-dessus ramène en arrière</translation></message>
<message><source>Color by tag</source><translation>Colorer par tag</translation></message>
<message><source>Give the books of each tag a color</source><translation>Donner une couleur aux livres de chaque tag</translation></message>
<message><source>Rename</source><translation>Renommer</translation></message>
<message><source>Give the marked tag another name (F2)</source><translation>Donner un autre nom au tag marqué (F2)</translation></message>
<message><source>Delete</source><translation>Supprimer</translation></message>
<message><source>Delete the marked tag; its books stay (Delete)</source><translation>Supprimer le tag marqué&#x202f;; ses livres restent (Suppr)</translation></message>
<message><source>Undo</source><translation>Annuler</translation></message>
<message><source>Read table...</source><translation>Lire un tableau...</translation></message>
<message><source>Add tags from a table with the columns id and tag</source><translation>Ajouter des tags depuis un tableau avec les colonnes id et tag</translation></message>
<message><source>Save table...</source><translation>Enregistrer le tableau...</translation></message>
<message><source>Write all tags as a table: id, title, tag</source><translation>Écrire tous les tags en tableau&#xa0;: id, title, tag</translation></message>
<message><source>Select books on the map and give them a name under Selection: tags are kept with these data, and books can be colored, filtered and written by them</source><translation>Sélectionnez des livres sur la carte et donnez-leur un nom sous Sélection&#xa0;: les tags sont conservés avec ces données, et servent à colorer, filtrer et exporter les livres</translation></message>
<message><source>Read tags from a table</source><translation>Lire des tags dans un tableau</translation></message>
<message><source>Tag</source><translation>Tag</translation></message>
<message><source>Books</source><translation>Livres</translation></message>
<message numerus="yes"><source>%Ln id(s) of it are not in these data</source><translation><numerusform>%Ln identifiant qu’il contient n’est pas dans ces données</numerusform><numerusform>%Ln identifiants qu’il contient ne sont pas dans ces données</numerusform></translation></message>
<message numerus="yes"><source>%Ln id(s) are not in these data; they are kept for others that have them</source><translation><numerusform>%Ln identifiant n’est pas dans ces données&#x202f;; il est conservé pour d’autres qui l’ont</numerusform><numerusform>%Ln identifiants ne sont pas dans ces données&#x202f;; ils sont conservés pour d’autres qui les ont</numerusform></translation></message>
<message><source>Nothing to undo</source><translation>Rien à annuler</translation></message>
<message><source>Undo: %1 (Ctrl+Z)</source><translation>Annuler&#xa0;: %1 (Ctrl+Z)</translation></message>
</context>
<context>
<name>shelf::TasteBars</name>
<message><source>Taste by genre</source><translation>Goût par genre</translation></message>
<message numerus="yes"><source>%1: %Ln book(s), mean %2</source><translation><numerusform>%1&#xa0;: %Ln livre, moyenne %2</numerusform><numerusform>%1&#xa0;: %Ln livres, moyenne %2</numerusform></translation></message>
<message numerus="yes"><source>%1: %Ln book(s)</source><translation><numerusform>%1&#xa0;: %Ln livre</numerusform><numerusform>%1&#xa0;: %Ln livres</numerusform></translation></message>
</context>
<context>
<name>shelf::TitlesBeside</name>
<message><source>These ratings have no titles; a catalogue, such as books.csv, has them.</source><translation>Ces évaluations n’ont pas de titres&#x202f;; un catalogue, comme books.csv, les contient.</translation></message>
<message><source>These ratings have no titles; %1 lies beside them.</source><translation>Ces évaluations n’ont pas de titres&#x202f;; %1 se trouve à côté.</translation></message>
<message><source>Choose a catalogue…</source><translation>Choisir un catalogue…</translation></message>
<message><source>Add the titles of %1</source><translation>Ajouter les titres de %1</translation></message>
<message><source>Looking for titles</source><translation>Recherche des titres</translation></message>
</context>
<context>
<name>shelf::TogetherBar</name>
<message><source>No reader has this id or name</source><translation>Aucun lecteur n’a cet identifiant ou ce nom</translation></message>
<message><source>Together with reader</source><translation>Avec le lecteur</translation></message>
<message><source>Second reader</source><translation>Second lecteur</translation></message>
<message><source>id or name</source><translation>identifiant ou nom</translation></message>
<message><source>Books for two: what either has read is left out. Enter takes the name</source><translation>Livres pour deux&#xa0;: ce que l’un des deux a lu est laissé de côté. Entrée prend le nom</translation></message>
<message><source>How two wishes become one</source><translation>Comment deux souhaits n’en font qu’un</translation></message>
<message><source>Mean of both</source><translation>Moyenne des deux</translation></message>
<message><source>Nobody displeased</source><translation>Personne de déçu</translation></message>
<message><source>The mean of the two standardized scores</source><translation>La moyenne des deux scores standardisés</translation></message>
<message><source>The lower of the two standardized scores</source><translation>Le plus bas des deux scores standardisés</translation></message>
</context>
<context>
<name>shelf::TopBar</name>
<message><source>Open</source><translation>Ouvrir</translation></message>
<message><source>Recent</source><translation>Récents</translation></message>
<message><source>Recent work</source><translation>Travaux récents</translation></message>
<message><source>Projects, runs and data opened lately</source><translation>Projets, entraînements et données ouverts récemment</translation></message>
<message><source>Run</source><translation>Entraînement</translation></message>
<message><source>The trained run whose model answers on every page</source><translation>L’entraînement dont le modèle répond sur chaque page</translation></message>
<message><source>More</source><translation>Plus</translation></message>
<message><source>Save project</source><translation>Enregistrer le projet</translation></message>
<message><source>Export</source><translation>Exporter</translation></message>
<message><source>Report</source><translation>Rapport</translation></message>
<message><source>Book panel</source><translation>Panneau du livre</translation></message>
<message><source>%1 …</source><translation>%1 …</translation></message>
<message><source>No run yet</source><translation>Aucun entraînement</translation></message>
<message><source>Projects</source><translation>Projets</translation></message>
<message><source>Runs</source><translation>Entraînements</translation></message>
<message><source>Data and vectors</source><translation>Données et vecteurs</translation></message>
<message><source>Nothing opened yet</source><translation>Rien d’ouvert jusqu’ici</translation></message>
<message><source>Clear this list</source><translation>Effacer cette liste</translation></message>
<message><source>All commands (Alt or F10 shows them as a bar)</source><translation>Toutes les commandes (Alt ou F10 les affiche en barre)</translation></message>
</context>
<context>
<name>shelf::Tour</name>
<message><source>It is on the page %1. Open that.</source><translation>Cela se trouve sur la page %1. Ouvrez-la.</translation></message>
<message><source>&amp;Done</source><translation>&amp;Terminé</translation></message>
<message><source>&amp;Skip this</source><translation>&amp;Sauter ceci</translation></message>
<message><source>&amp;Next</source><translation>S&amp;uivant</translation></message>
</context>
<context>
<name>shelf::TrainingDesk</name>
<message><source>%1 goes on as soon as the training before it has ended.</source><translation>%1 commence dès que l’entraînement précédent est terminé.</translation></message>
<message><source>Looking at the split</source><translation>Examen de la partition</translation></message>
<message><source>Taken back: %1</source><translation>Annulé&#xa0;: %1</translation></message>
<message><source>Taken into the form as advised: %1. Train makes a run with it.</source><translation>Repris dans le formulaire selon le conseil&#xa0;: %1. «&#xa0;Entraîner&#xa0;» en fait un entraînement.</translation></message>
</context>
<context>
<name>shelf::TrainingJob</name>
<message><source>epoch %1 of %2</source><translation>époque %1 sur %2</translation></message>
<message><source>Training %1</source><translation>Entraînement de %1</translation></message>
</context>
<context>
<name>shelf::TrainingPage</name>
<message><source>Train</source><translation>Entraîner</translation></message>
<message><source>Train a new run with these settings (Ctrl+R)</source><translation>Entraîner un nouveau modèle avec ces réglages (Ctrl+R)</translation></message>
<message><source>Pause</source><translation>Pause</translation></message>
<message><source>Pause or resume training (Space)</source><translation>Suspendre ou reprendre l’entraînement (Espace)</translation></message>
<message><source>Stop</source><translation>Arrêter</translation></message>
<message><source>Stop training; the run is kept as far as it came</source><translation>Arrêter l’entraînement&#x202f;; il est gardé tel qu’il est</translation></message>
<message><source>Resume</source><translation>Reprendre</translation></message>
<message><source>The preset has replaced settings that you had changed.</source><translation>Le préréglage a remplacé des réglages que vous aviez modifiés.</translation></message>
<message><source>%1 removed.</source><translation>%1 retiré.</translation></message>
</context>
<context>
<name>shelf::TrainingPanel</name>
<message><source>Preset</source><translation>Préréglage</translation></message>
<message><source>About this model</source><translation>À propos de ce modèle</translation></message>
<message><source>What this model computes, when it is good, and its source</source><translation>Ce que ce modèle calcule, quand il est bon, et sa source</translation></message>
<message><source>Train</source><translation>Entraîner</translation></message>
<message><source>Pause</source><translation>Pause</translation></message>
<message><source>Stop</source><translation>Arrêter</translation></message>
<message><source>Progress of training</source><translation>Progression de l’entraînement</translation></message>
<message><source>Settings of the training</source><translation>Réglages de l’entraînement</translation></message>
</context>
<context>
<name>shelf::TrainingWords</name>
<message><source>less than %1</source><comment>of seconds</comment><translation>moins de %1</translation></message>
<message><source>%1 started on %2: %3, %4, %5</source><comment>run, data, ratings, readers, books</comment><translation>%1 a commencé sur %2&#xa0;: %3, %4, %5</translation></message>
<message><source>%1 continues %2 to epoch %3</source><translation>%1 poursuit %2 jusqu’à l’époque %3</translation></message>
<message><source>%1 goes on from %2 with %3: new readers: %4, new books: %5, split: %6</source><translation>%1 poursuit %2 avec %3&#xa0;: nouveaux lecteurs&#xa0;: %4, nouveaux livres&#xa0;: %5, partition&#xa0;: %6</translation></message>
<message><source>Epoch %1: training loss %2</source><translation>Époque %1&#xa0;: perte d’entraînement %2</translation></message>
<message><source>%1, the best so far</source><translation>%1, la meilleure jusqu’ici</translation></message>
<message><source>%1 was stopped after %2 s</source><translation>%1 a été arrêté après %2 s</translation></message>
<message><source>%1 is done after %2 s</source><translation>%1 est terminé après %2 s</translation></message>
<message numerus="yes"><source>It stopped early: validation had not improved for %Ln epoch(s)</source><translation><numerusform>Arrêt anticipé&#xa0;: la validation ne s’était pas améliorée depuis %Ln époque</numerusform><numerusform>Arrêt anticipé&#xa0;: la validation ne s’était pas améliorée depuis %Ln époques</numerusform></translation></message>
<message><source>Stopping after this batch…</source><translation>Arrêt après ce lot…</translation></message>
<message><source>Paused</source><translation>En pause</translation></message>
<message><source>There are no ratings to train on yet: open some in the library.</source><translation>Il n’y a pas encore d’évaluations sur lesquelles entraîner&#xa0;: ouvrez-en dans la bibliothèque.</translation></message>
<message><source>The vectors that are open came without ratings, from which a model would learn.</source><translation>Les vecteurs ouverts sont venus sans évaluations, dont un modèle apprendrait.</translation></message>
<message><source>Ready to train on %1.</source><translation>Prêt à entraîner sur %1.</translation></message>
<message><source>Settings have changed since %1. Train makes a new run.</source><translation>Les réglages ont changé depuis %1. «&#xa0;Entraîner&#xa0;» fait un nouvel entraînement.</translation></message>
<message><source>%1 took %2 s.</source><translation>%1 a pris %2 s.</translation></message>
<message><source>Epoch %1 of %2</source><translation>Époque %1 sur %2</translation></message>
<message><source>%1 left</source><translation>encore %1</translation></message>
<message><source>These vectors came without ratings</source><translation>Ces vecteurs sont venus sans évaluations</translation></message>
<message><source>A model learns from ratings of books by readers. Vectors that were made elsewhere are ready as they are: their map, groups, sums and nearest books are on the Map page.</source><translation>Un modèle apprend d’évaluations de livres par des lecteurs. Les vecteurs produits ailleurs sont prêts tels quels&#xa0;: leur carte, leurs groupes, leurs sommes et leurs livres les plus proches sont sur la page Carte.</translation></message>
<message><source>Open ratings…</source><translation>Ouvrir des évaluations…</translation></message>
<message><source>No ratings are open</source><translation>Aucune évaluation n’est ouverte</translation></message>
<message><source>A model learns from ratings of books by readers.</source><translation>Un modèle apprend d’évaluations de livres par des lecteurs.</translation></message>
<message><source>Go to Library</source><translation>Aller à Bibliothèque</translation></message>
<message><source>No run yet</source><translation>Aucun entraînement</translation></message>
<message><source>Training learns a vector for each book and each reader from the ratings. The loss curves grow here while it learns: you can pause or stop at any time.</source><translation>L’entraînement apprend des évaluations un vecteur pour chaque livre et chaque lecteur. Les courbes de perte grandissent ici à mesure qu’il apprend&#xa0;: vous pouvez le suspendre ou l’arrêter à tout moment.</translation></message>
<message><source>Start a first run</source><translation>Lancer un premier entraînement</translation></message>
<message><source>%1, validation loss %2</source><comment>epoch and training loss</comment><translation>%1, perte de validation %2</translation></message>
<message><source>%1, NDCG@10 %2</source><comment>epoch and losses</comment><translation>%1, NDCG@10 %2</translation></message>
<message><source>%1 ratings/s</source><comment>how fast a training goes</comment><translation>%1 évaluations/s</translation></message>
</context>
<context>
<name>shelf::TrialsModel</name>
<message><source>Trial</source><translation>Essai</translation></message>
<message><source>Training</source><translation>Entraînement</translation></message>
<message><source>✓ %1</source><translation>✓ %1</translation></message>
<message><source>Epochs</source><translation>Époques</translation></message>
<message><source>Seconds</source><translation>Secondes</translation></message>
<message><source>What went wrong</source><translation>Ce qui n’a pas marché</translation></message>
<message><source>best</source><translation>meilleur</translation></message>
<message><source>failed</source><translation>échoué</translation></message>
</context>
<context>
<name>shelf::UndoBar</name>
<message><source>Undo</source><translation>Annuler</translation></message>
</context>
<context>
<name>shelf::UndoRoad</name>
<message><source>&amp;Redo</source><translation>&amp;Rétablir</translation></message>
<message><source>&amp;Undo</source><translation>&amp;Annuler</translation></message>
</context>
<context>
<name>shelf::UnsavedRuns</name>
<message><source>the changes to %1</source><translation>les modifications de %1</translation></message>
<message numerus="yes"><source>%Ln run(s)</source><translation><numerusform>%Ln entraînement</numerusform><numerusform>%Ln entraînements</numerusform></translation></message>
<message><source>the search for settings</source><translation>la recherche de réglages</translation></message>
<message><source>This is under way and would be stopped: %1.</source><translation>Ceci est en cours et serait arrêté&#xa0;: %1.</translation></message>
<message><source>A training that is stopped keeps its best epoch.</source><translation>Un entraînement arrêté garde sa meilleure époque.</translation></message>
<message><source>A search that is stopped keeps its finished trials.</source><translation>Une recherche arrêtée garde ses essais terminés.</translation></message>
<message><source>Not saved: %1.</source><translation>Pas enregistré&#xa0;: %1.</translation></message>
<message><source>Save</source><translation>Enregistrer</translation></message>
<message><source>Save project…</source><translation>Enregistrer le projet…</translation></message>
<message><source>Keeping what is not saved</source><translation>Conservation de ce qui n’est pas enregistré</translation></message>
<message><source>What is not saved cannot be kept</source><translation>Ce qui n’est pas enregistré ne peut pas être conservé</translation></message>
<message><source>This would be lost: %1.</source><translation>Ceci serait perdu&#xa0;: %1.</translation></message>
<message><source>Cancel</source><translation>Annuler</translation></message>
<message><source>Lose them</source><translation>Les perdre</translation></message>
<message><source>%1 and %2</source><comment>the last two of a list</comment><translation>%1 et %2</translation></message>
</context>
<context>
<name>shelf::Upkeep</name>
<message><source>Started, version %1</source><translation>Démarré, version %1</translation></message>
<message><source>Unsaved work and readers</source><translation>Travail et lecteurs non enregistrés</translation></message>
<message><source>What can be had again</source><translation>Ce qui peut être obtenu de nouveau</translation></message>
<message><source>Log and crash reports</source><translation>Journal et rapports de plantage</translation></message>
</context>
<context>
<name>shelf::VectorChoice</name>
<message><source>Reading %1</source><translation>Lecture de %1</translation></message>
</context>
<context>
<name>shelf::VectorDialog</name>
<message><source>Id</source><translation>Identifiant</translation></message>
<message><source>Title</source><translation>Titre</translation></message>
<message><source>Authors</source><translation>Auteurs</translation></message>
<message><source>Vector</source><translation>Vecteur</translation></message>
<message><source>Open %1</source><translation>Ouvrir %1</translation></message>
<message><source>First rows</source><translation>Premières lignes</translation></message>
<message><source>They become a run of the books that are open, to be compared with its other runs; else they are opened in place of these</source><translation>Ils deviennent un entraînement des livres ouverts, à comparer avec les autres entraînements&#x202f;; sinon, ils sont ouverts à la place de ceux-ci</translation></message>
<message><source>Progress of reading</source><translation>Progression de la lecture</translation></message>
<message><source>Cancel</source><translation>Annuler</translation></message>
<message><source>&amp;Open</source><translation>&amp;Ouvrir</translation></message>
<message><source>Open</source><translation>Ouvrir</translation></message>
<message><source>Array</source><translation>Tableau</translation></message>
<message><source>Which of the arrays in the file holds the vectors</source><translation>Lequel des tableaux du fichier contient les vecteurs</translation></message>
<message><source>&amp;Array</source><translation>&amp;Tableau</translation></message>
<message><source>Labels</source><translation>Étiquettes</translation></message>
<message><source>none</source><extracomment>No file of labels
----------
No file of books</extracomment><translation>aucun</translation></message>
<message><source>A table that names the rows, line by line, or by id where the vectors have keys of their own</source><translation>Une table qui nomme les lignes, ligne par ligne, ou par identifiant si les vecteurs ont leurs propres clés</translation></message>
<message><source>&amp;Labels</source><translation>Éti&amp;quettes</translation></message>
<message><source>Choose the labels</source><translation>Choisir les étiquettes</translation></message>
<message><source>Column of the titles</source><translation>Colonne des titres</translation></message>
<message><source>Column of the ids</source><translation>Colonne des identifiants</translation></message>
<message><source>&amp;Ids in</source><translation>&amp;Identifiants dans</translation></message>
<message><source>&amp;Titles in</source><translation>Tit&amp;res dans</translation></message>
<message><source>Catalogue</source><translation>Catalogue</translation></message>
<message><source>A table of books, which is joined to the rows by their ids: titles, authors, years, covers</source><translation>Une table de livres, reliée aux lignes par leurs identifiants&#xa0;: titres, auteurs, années, couvertures</translation></message>
<message><source>&amp;Catalogue</source><translation>&amp;Catalogue</translation></message>
<message><source>Choose the catalogue</source><translation>Choisir le catalogue</translation></message>
<message><source>Choose…</source><translation>Choisir…</translation></message>
<message><source>Tables (*.csv *.tsv *.txt *.jsonl *.parquet)</source><translation>Tables (*.csv *.tsv *.txt *.jsonl *.parquet)</translation></message>
<message><source>All files (*)</source><translation>Tous les fichiers (*)</translation></message>
<message><source>as found</source><extracomment>A value that was found in the file</extracomment><translation>comme trouvé</translation></message>
<message><source>It cannot be read so</source><translation>Ce n’est pas lisible ainsi</translation></message>
<message><source>and %1 more</source><translation>et %1 de plus</translation></message>
</context>
<context>
<name>shelf::VectorOpener</name>
<message><source>Putting vectors beside what is open</source><translation>Mise en place des vecteurs à côté de ce qui est ouvert</translation></message>
<message><source>There is a %1 already: the one just opened is called %2</source><translation>Il y a déjà un %1&#xa0;: celui qui vient d’être ouvert se nomme %2</translation></message>
</context>
<context>
<name>shelf::VectorWords</name>
<message><source>%1: %2 of %3</source><translation>%1&#xa0;: %2 sur %3</translation></message>
<message numerus="yes"><source>%Ln vector(s)</source><translation><numerusform>%Ln vecteur</numerusform><numerusform>%Ln vecteurs</numerusform></translation></message>
<message numerus="yes"><source>%Ln dimension(s)</source><translation><numerusform>%Ln dimension</numerusform><numerusform>%Ln dimensions</numerusform></translation></message>
<message><source>%1, of the last time, is gone.</source><translation>%1, de la dernière fois, n’existe plus.</translation></message>
<message><source>Every row has a title.</source><translation>Chaque ligne a un titre.</translation></message>
<message><source>Rows with a title: %1 of %2.</source><translation>Lignes avec un titre&#xa0;: %1 sur %2.</translation></message>
<message><source>No row has a title: they are called by their ids, such as “%1”.</source><translation>Aucune ligne n’a de titre&#xa0;: elles portent leurs identifiants, comme «&#xa0;%1&#xa0;».</translation></message>
<message><source>The catalogue has %1 % of them, by “%2”.</source><translation>Le catalogue en connaît %1&#x202f;%, par «&#xa0;%2&#xa0;».</translation></message>
<message numerus="yes"><source>%Ln row(s) of zeros or of no numbers are near nothing.</source><translation><numerusform>%Ln ligne de zéros ou de valeurs qui ne sont pas des nombres n’est proche de rien.</numerusform><numerusform>%Ln lignes de zéros ou de valeurs qui ne sont pas des nombres ne sont proches de rien.</numerusform></translation></message>
<message><source>can be compared with none</source><translation>ne peut être comparé à aucun</translation></message>
<message><source>&amp;Put them beside %1 (books with a vector: %2 of %3)</source><translation>Les &amp;mettre à côté de %1 (livres avec un vecteur : %2 sur %3)</translation></message>
</context>
<context>
<name>shelf::ViewsPanel</name>
<message><source>Kept views</source><translation>Vues conservées</translation></message>
<message><source>A view holds the map, its colors, the filter, the selection and where you look from. Views are saved with the run.</source><translation>Une vue contient la carte, ses couleurs, le filtre, la sélection et votre point de vue. Les vues s’enregistrent avec l’entraînement.</translation></message>
<message><source>Name of the view</source><translation>Nom de la vue</translation></message>
<message><source>Name</source><translation>Nom</translation></message>
<message><source>Keep this view</source><translation>Conserver cette vue</translation></message>
<message><source>Views that you keep are listed here.</source><translation>Les vues que vous conservez sont listées ici.</translation></message>
<message><source>Keep this one</source><translation>Conserver celle-ci</translation></message>
<message><source>View 1</source><translation>Vue 1</translation></message>
<message><source>Open</source><translation>Ouvrir</translation></message>
<message><source>Remove</source><translation>Retirer</translation></message>
</context>
<context>
<name>shelf::Why</name>
<message><source>and more</source><translation>et d’autres</translation></message>
<message><source>Readers of both</source><translation>Lecteurs des deux</translation></message>
<message><source>These data have no readers.</source><translation>Ces données n’ont pas de lecteurs.</translation></message>
<message><source>%1 of both, %2 of the first and %3 of the second; by chance it would be %4.</source><translation>%1 des deux, %2 du premier et %3 du second&#x202f;; par hasard, ce serait %4.</translation></message>
<message><source>They gave %1 and %2 in the mean, %3 apart; %4 % of them rated both within one.</source><translation>Ils ont donné %1 et %2 en moyenne, soit %3 d’écart&#x202f;; %4&#x202f;% d’entre eux ont évalué les deux à un point près.</translation></message>
<message><source>Correlation of their ratings: %1.</source><translation>Corrélation de leurs évaluations&#xa0;: %1.</translation></message>
<message><source>Too few for a correlation.</source><translation>Trop peu pour une corrélation.</translation></message>
<message><source>No correlation: all gave one of them the same.</source><translation>Pas de corrélation&#xa0;: tous ont évalué l’un des deux de la même façon.</translation></message>
<message><source>%1 and %2</source><comment>ratings of both books</comment><translation>%1 et %2</translation></message>
<message><source>Authors: %1</source><translation>Auteurs&#xa0;: %1</translation></message>
<message><source>Genres, tags and words: %1</source><translation>Genres, tags et mots&#xa0;: %1</translation></message>
<message><source>Both of %1</source><translation>Tous deux de %1</translation></message>
<message><source>Nothing that the catalogue knows of.</source><translation>Rien que le catalogue connaisse.</translation></message>
<message><source>In common</source><extracomment>Title: what the catalogue says of both books</extracomment><translation>En commun</translation></message>
<message><source>What the model sees</source><translation>Ce que le modèle voit</translation></message>
<message><source>This model has no vectors of books, so it does not say.</source><translation>Ce modèle n’a pas de vecteurs de livres, il ne le dit donc pas.</translation></message>
<message numerus="yes"><source>A cosine of %1, the sum over %Ln dimension(s).</source><translation><numerusform>Un cosinus de %1, la somme sur %Ln dimension.</numerusform><numerusform>Un cosinus de %1, la somme sur %Ln dimensions.</numerusform></translation></message>
<message numerus="yes"><source>A product of %1, the sum over %Ln dimension(s).</source><translation><numerusform>Un produit de %1, la somme sur %Ln dimension.</numerusform><numerusform>Un produit de %1, la somme sur %Ln dimensions.</numerusform></translation></message>
<message numerus="yes"><source>A squared distance of %1, the sum over %Ln dimension(s); below stand those in which both lie furthest the same way, with what each adds to the distance.</source><translation><numerusform>Une distance au carré de %1, la somme sur %Ln dimension&#x202f;; ci-dessous, celles où les deux s’écartent le plus dans le même sens, avec ce que chacune ajoute à la distance.</numerusform><numerusform>Une distance au carré de %1, la somme sur %Ln dimensions&#x202f;; ci-dessous, celles où les deux s’écartent le plus dans le même sens, avec ce que chacune ajoute à la distance.</numerusform></translation></message>
<message><source>Dimension %1</source><translation>Dimension %1</translation></message>
<message><source>strong there, too: %1</source><translation>forts là aussi&#xa0;: %1</translation></message>
<message><source>All others</source><translation>Toutes les autres</translation></message>
<message><source>Dimensions have no names: they are what the training found useful.</source><translation>Les dimensions n’ont pas de noms&#xa0;: elles sont ce que l’entraînement a trouvé utile.</translation></message>
<message><source>Why “%1” is near “%2”</source><translation>Pourquoi «&#xa0;%1&#xa0;» est proche de «&#xa0;%2&#xa0;»</translation></message>
</context>
<context>
<name>shelf::WhyDesk</name>
<message><source>Finding out why books are near</source><translation>Recherche de la raison pour laquelle des livres sont proches</translation></message>
</context>
<context>
<name>shelf::WhyPanel</name>
<message><source>Nearest</source><translation>Plus proches</translation></message>
<message><source>Back to the nearest books</source><translation>Retour aux livres les plus proches</translation></message>
<message><source>Back to the nearest books (Escape)</source><translation>Retour aux livres les plus proches (Échap)</translation></message>
<message><source>Copy why they are neighbors</source><translation>Copier pourquoi ils sont voisins</translation></message>
<message><source>Copy as text</source><translation>Copier comme texte</translation></message>
</context>
<context>
<name>shelf::WindowActions</name>
<message><source>&amp;Open ratings…</source><translation>&amp;Ouvrir des évaluations…</translation></message>
<message><source>Open a &amp;folder…</source><translation>Ouvrir un &amp;dossier…</translation></message>
<message><source>Shows how the files would be read, to be changed, before they are (Ctrl+Alt+O)</source><translation>Montre comment les fichiers seraient lus, pour le modifier, avant qu’ils le soient (Ctrl+Alt+O)</translation></message>
<message><source>Open &amp;your library…</source><translation>Ouvrir votre &amp;bibliothèque…</translation></message>
<message><source>Books that you keep at Goodreads, StoryGraph, LibraryThing or in calibre</source><translation>Les livres que vous tenez dans Goodreads, StoryGraph, LibraryThing ou calibre</translation></message>
<message><source>Open a &amp;project…</source><translation>Ouvrir un &amp;projet…</translation></message>
<message><source>Open a &amp;run…</source><translation>Ouvrir un en&amp;traînement…</translation></message>
<message><source>Open &amp;vectors…</source><translation>Ouvrir des &amp;vecteurs…</translation></message>
<message><source>Vectors of books or words that were made elsewhere, as NumPy, word2vec, Keras and others have them</source><translation>Des vecteurs de livres ou de mots produits ailleurs, comme ceux de NumPy, word2vec, Keras et d’autres</translation></message>
<message><source>Ratings that others have published, fetched from them</source><translation>Des évaluations que d’autres ont publiées, téléchargées chez eux</translation></message>
<message><source>&amp;Kept runs…</source><translation>Entraînements &amp;conservés…</translation></message>
<message><source>Runs that were not saved when the program ended</source><translation>Entraînements qui n’étaient pas enregistrés à la fin du programme</translation></message>
<message><source>&amp;Save the project</source><translation>&amp;Enregistrer le projet</translation></message>
<message><source>Save the project &amp;as…</source><translation>Enregistrer le projet &amp;sous…</translation></message>
<message><source>Keep the &amp;data in the project</source><translation>&amp;Garder les données dans le projet</translation></message>
<message><source>The files of the data go into the project when it is saved, so that it can be moved to another computer</source><translation>Les fichiers des données entrent dans le projet à l’enregistrement, pour qu’il puisse passer sur un autre ordinateur</translation></message>
<message><source>Project &amp;notes…</source><translation>&amp;Notes du projet…</translation></message>
<message><source>Ne&amp;w window</source><translation>Nouvelle &amp;fenêtre</translation></message>
<message><source>Another window with a project of its own (Ctrl+Shift+N)</source><translation>Une autre fenêtre avec son propre projet (Ctrl+Maj+N)</translation></message>
<message><source>The selected run alone, in a file that other commands and programs read</source><translation>L’entraînement sélectionné seul, dans un fichier que d’autres commandes et programmes lisent</translation></message>
<message><source>&amp;Export…</source><translation>Exporte&amp;r…</translation></message>
<message><source>Lets other programs on this computer ask the run over HTTP</source><translation>Laisse d’autres programmes de cet ordinateur interroger l’entraînement par HTTP</translation></message>
<message><source>&amp;Find a book or reader</source><translation>&amp;Chercher un livre ou un lecteur</translation></message>
<message><source>&amp;Book panel</source><translation>&amp;Panneau du livre</translation></message>
<message><source>Se&amp;ttings…</source><translation>Ré&amp;glages…</translation></message>
<message><source>What the program did and warned of since it started</source><translation>Ce que le programme a fait et signalé depuis son démarrage</translation></message>
<message><source>Three minutes: train a model, walk its map, see what it recommends</source><translation>Trois minutes&#xa0;: entraîner un modèle, parcourir sa carte, voir ce qu’il recommande</translation></message>
<message><source>&amp;Keyboard shortcuts</source><translation>&amp;Raccourcis clavier</translation></message>
<message><source>&amp;About Shelfspace</source><translation>À &amp;propos de Shelfspace</translation></message>
<message><source>&amp;Quit</source><translation>&amp;Quitter</translation></message>
<message><source>As the system</source><translation>Comme le système</translation></message>
<message><source>Light</source><translation>Clair</translation></message>
<message><source>Dark</source><translation>Sombre</translation></message>
<message><source>Library</source><translation>Bibliothèque</translation></message>
<message><source>Training</source><translation>Entraînement</translation></message>
<message><source>Map</source><translation>Carte</translation></message>
<message><source>Readers</source><translation>Lecteurs</translation></message>
<message><source>Compare</source><translation>Comparer</translation></message>
<message><source>&amp;Colors</source><translation>&amp;Couleurs</translation></message>
<message><source>&amp;Help on this</source><translation>&amp;Aide sur ceci</translation></message>
<message><source>The guide, where it tells of what is in hand (F1)</source><translation>Le guide, là où il parle de ce qui est en cours (F1)</translation></message>
<message><source>User &amp;guide</source><translation>&amp;Guide de l’utilisateur</translation></message>
<message><source>G&amp;lossary</source><translation>G&amp;lossaire</translation></message>
<message><source>&amp;Help</source><translation>A&amp;ide</translation></message>
<message><source>Open with opt&amp;ions…</source><translation>Ouvrir avec opt&amp;ions…</translation></message>
<message><source>Open the sa&amp;mple library</source><translation>Ouvrir la bibliothèque d’e&amp;xemple</translation></message>
<message><source>&amp;Get a ready data set…</source><translation>Télécharger un &amp;jeu de données prêt à l’emploi…</translation></message>
<message><source>Save r&amp;un as…</source><translation>Enregistrer l’entraînement so&amp;us…</translation></message>
<message><source>Repor&amp;t…</source><translation>R&amp;apport…</translation></message>
<message><source>Serve t&amp;his run…</source><translation>Servir cet entraîne&amp;ment…</translation></message>
<message><source>&amp;Undo</source><translation>&amp;Annuler</translation></message>
<message><source>&amp;Redo</source><translation>&amp;Rétablir</translation></message>
<message><source>Find a &amp;command…</source><translation>Chercher une co&amp;mmande…</translation></message>
<message><source>&amp;Menu bar</source><translation>Barre de &amp;menus</translation></message>
<message><source>Always shown; without it Alt or F10 brings it</source><translation>Toujours affichée&#x202f;; sinon, Alt ou F10 la fait apparaître</translation></message>
<message><source>&amp;Book before</source><translation>Livre &amp;précédent</translation></message>
<message><source>Book &amp;after</source><translation>Livre &amp;suivant</translation></message>
<message><source>&amp;Full screen</source><translation>Pl&amp;ein écran</translation></message>
<message><source>Fetch co&amp;ver pictures</source><translation>&amp;Télécharger les images de couverture</translation></message>
<message><source>&amp;Reset settings…</source><translation>&amp;Réinitialiser les réglages…</translation></message>
<message><source>C&amp;lear the cache of opened data…</source><translation>&amp;Vider le cache des données ouvertes…</translation></message>
<message><source>P&amp;rogram log</source><translation>&amp;Journal du programme</translation></message>
<message><source>Guided &amp;tour</source><translation>&amp;Visite guidée</translation></message>
<message><source>&amp;File</source><translation>&amp;Fichier</translation></message>
<message><source>&amp;Edit</source><translation>É&amp;dition</translation></message>
<message><source>&amp;View</source><translation>&amp;Affichage</translation></message>
<message><source>&amp;Go</source><translation>A&amp;ller</translation></message>
<message><source>&amp;Train</source><translation>&amp;Entraîner</translation></message>
</context>
<context>
<name>shelf::WindowWords</name>
<message><source>Nothing is open</source><translation>Rien n’est ouvert</translation></message>
<message numerus="yes"><source>%Ln book(s), no ratings</source><translation><numerusform>%Ln livre, sans évaluations</numerusform><numerusform>%Ln livres, sans évaluations</numerusform></translation></message>
<message><source>%1, %2, %3</source><comment>ratings, readers, books</comment><translation>%1, %2, %3</translation></message>
</context>
</TS>
