<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
<name>AnotherWindow</name>
<message><source>Another window could not be started</source><translation>No se ha podido iniciar otra ventana</translation></message>
<message><source>See whether the program is still at its place</source><translation>Compruebe que el programa sigue en su sitio</translation></message>
</context>
<context>
<name>BookMenu</name>
<message><source>name books “%1”</source><translation>dar a libros la etiqueta «%1»</translation></message>
<message><source>Tag</source><translation>Etiquetar</translation></message>
<message><source>New tag…</source><translation>Nueva etiqueta…</translation></message>
<message><source>New tag</source><translation>Nueva etiqueta</translation></message>
<message><source>Name of the tag</source><translation>Nombre de la etiqueta</translation></message>
<message><source>Show this book</source><translation>Mostrar este libro</translation></message>
<message><source>Find its nearest books</source><translation>Buscar sus libros más cercanos</translation></message>
<message><source>Show on the map</source><translation>Mostrar en el mapa</translation></message>
<message><source>Show in the library</source><translation>Mostrar en la biblioteca</translation></message>
<message numerus="yes"><source>Select %Ln book(s) on the map</source><translation><numerusform>Seleccionar %Ln libro en el mapa</numerusform><numerusform>Seleccionar %Ln libros en el mapa</numerusform></translation></message>
<message><source>chosen by hand</source><translation>elegidos a mano</translation></message>
<message><source>Copy title</source><translation>Copiar título</translation></message>
<message><source>Show this reader</source><translation>Mostrar este lector</translation></message>
</context>
<context>
<name>ColorName</name>
<message><source>Scores for the reader</source><translation>Puntuaciones para el lector</translation></message>
<message><source>%1, as for a new reader</source><translation>%1, como para un lector nuevo</translation></message>
</context>
<context>
<name>Download</name>
<message><source>Name a mirror, fetch the address with a browser, or open a copy that you have.</source><translation>Indique un espejo, descargue la dirección con un navegador o abra una copia que ya tenga.</translation></message>
<message><source> Or name a mirror, fetch the address with a browser, or open a copy that you have.</source><translation> También se puede indicar un espejo, descargar la dirección con un navegador o abrir una copia que ya se tenga.</translation></message>
<message><source>%1 cannot be found: this computer is offline, or the server is gone</source><translation>No se encuentra %1: este equipo no está conectado o el servidor ya no existe</translation></message>
<message><source>Go online and try again.</source><translation>Conéctese a la red e inténtelo de nuevo.</translation></message>
<message><source>The address is not one of the public web, and nobody named it</source><translation>La dirección no es de la web pública y nadie la ha indicado</translation></message>
<message><source>Where it is a mirror of your own, name it as one.</source><translation>Si es un espejo propio, indíquelo como tal.</translation></message>
<message><source>%1 leads on to an address that is not encrypted, which is not followed</source><translation>%1 remite a una dirección sin cifrar, que no se sigue</translation></message>
<message><source>What the server sends is a page, not the file</source><translation>Lo que envía el servidor es una página, no el archivo</translation></message>
<message><source>A network that wants you to log in does that too.</source><translation>También ocurre en redes que piden iniciar sesión.</translation></message>
<message><source>The file there has %1 bytes; the publisher's has %2</source><translation>El archivo que hay allí tiene %1 bytes; el del editor, %2</translation></message>
<message><source>It is another file, or was cut short. </source><translation>Es otro archivo o está incompleto. </translation></message>
<message><source>The server answers with status %1</source><translation>El servidor responde con el estado %1</translation></message>
<message><source>The server has no such file (status %1)</source><translation>El servidor no tiene ese archivo (estado %1)</translation></message>
<message><source>The server does not give the file to everybody (status %1)</source><translation>El servidor no da el archivo a cualquiera (estado %1)</translation></message>
<message><source>The server cannot answer now (status %1)</source><translation>El servidor no puede responder ahora (estado %1)</translation></message>
<message><source>Try again later.</source><translation>Inténtelo de nuevo más tarde.</translation></message>
<message><source>The server answers that the file is elsewhere, but not where (status %1)</source><translation>El servidor responde que el archivo está en otro sitio, pero no dice dónde (estado %1)</translation></message>
<message><source>The address leads from one to the next without an end</source><translation>La dirección lleva de una a otra sin fin</translation></message>
<message><source>%1 takes no connection</source><translation>%1 no acepta conexiones</translation></message>
<message><source>%1 cannot prove who it is: %2</source><translation>%1 no puede demostrar su identidad: %2</translation></message>
<message><source>Look whether date and time of this computer are right and the package ca-certificates is installed; a certificate that ran out is the server's to renew.</source><translation>Compruebe que la fecha y la hora de este equipo son correctas y que el paquete ca-certificates está instalado; un certificado caducado debe renovarlo el servidor.</translation></message>
<message><source>The connection broke off: %1</source><translation>Se ha cortado la conexión: %1</translation></message>
<message><source>The file could not be fetched: %1</source><translation>No se ha podido descargar el archivo: %1</translation></message>
<message><source>What has arrived is kept: fetching again goes on from there.</source><translation>Lo que ha llegado se conserva: al descargar de nuevo se sigue desde ahí.</translation></message>
<message><source>The file was cut off: %1 of %2 bytes have come</source><translation>El archivo ha quedado cortado: han llegado %1 de %2 bytes</translation></message>
<message><source>The server does not say where the file ends, so that nobody can tell whether it was cut off</source><translation>El servidor no dice dónde acaba el archivo, así que no se puede saber si ha quedado cortado</translation></message>
<message><source>The file cannot be written: %1</source><translation>No se puede escribir el archivo: %1</translation></message>
<message><source>Look whether the disk is full or the folder may not be written to. What has arrived is kept.</source><translation>Compruebe si el disco está lleno o si no se puede escribir en la carpeta. Lo que ha llegado se conserva.</translation></message>
<message><source>The disk has no room for it: %1 are to come and %2 are to stay free, but only %3 are free</source><translation>No cabe en el disco: faltan por llegar %1 y deben quedar libres %2, pero solo hay %3 libres</translation></message>
<message><source>The disk is nearly full: %1 are free, and %2 are to stay free</source><translation>El disco está casi lleno: hay %1 libres y deben quedar libres %2</translation></message>
<message><source>Free some space or choose another folder. What has arrived is kept.</source><translation>Libere espacio o elija otra carpeta. Lo que ha llegado se conserva.</translation></message>
<message><source>Somebody has put another file there meanwhile</source><translation>Mientras tanto, alguien ha puesto allí otro archivo</translation></message>
<message><source>Try again.</source><translation>Inténtelo de nuevo.</translation></message>
</context>
<context>
<name>Downloader</name>
<message><source>The server has another file by now</source><translation>El servidor tiene ahora otro archivo</translation></message>
<message><source>%1 does not go on where it stopped, or has another file by now: begun anew</source><translation>%1 no continúa donde se detuvo, o tiene ahora otro archivo: se ha empezado de nuevo</translation></message>
<message><source>The server sent less than it announced</source><translation>El servidor ha enviado menos de lo que anunció</translation></message>
<message><source>The server has stopped sending</source><translation>El servidor ha dejado de enviar</translation></message>
</context>
<context>
<name>EditionWords</name>
<message><source>“%1” of “%2”</source><translation>«%1» de «%2»</translation></message>
<message numerus="yes"><source>%Ln other edition(s) of read books left out, told by title and author.</source><translation><numerusform>Se ha omitido %Ln otra edición de libros leídos, reconocida por título y autor.</numerusform><numerusform>Se han omitido otras %Ln ediciones de libros leídos, reconocidas por título y autor.</numerusform></translation></message>
<message numerus="yes"><source>%Ln of them told by near vectors, where title or author leave it open: %1.</source><translation><numerusform>%Ln de ellas se reconoce por tener un vector cercano, donde el título o el autor dejan la duda: %1.</numerusform><numerusform>%Ln de ellas se reconocen por tener vectores cercanos, donde el título o el autor dejan la duda: %1.</numerusform></translation></message>
</context>
<context>
<name>Guide</name>
<message><source>Contents</source><translation>Contenido</translation></message>
<message><source>This chapter is there in English only.</source><translation>Este capítulo solo está en inglés.</translation></message>
</context>
<context>
<name>GuideRows</name>
<message><source>From %1 to %2.</source><translation>De %1 a %2.</translation></message>
<message><source>For %1.</source><translation>Para %1.</translation></message>
<message><source>Good for %1.</source><translation>Adecuado para %1.</translation></message>
<message><source>Published: %1</source><translation>Publicado: %1</translation></message>
<message><source>Source: %1</source><translation>Fuente: %1</translation></message>
<message><source>Settings: %1.</source><translation>Ajustes: %1.</translation></message>
<message><source>Comes with &lt;a href="data.html#vectors"&gt;vectors that were made elsewhere&lt;/a&gt;; it is not trained here.</source><translation>Viene con &lt;a href="data.html#vectors"&gt;vectores hechos en otro sitio&lt;/a&gt;; no se entrena aquí.</translation></message>
<message><source>In %1.</source><translation>En %1.</translation></message>
<message><source>Higher is better.</source><translation>Cuanto más alto, mejor.</translation></message>
<message><source>Lower is better.</source><translation>Cuanto más bajo, mejor.</translation></message>
<message><source>Comes with a 95 % interval.</source><translation>Viene con un intervalo del 95&#xa0;%.</translation></message>
<message><source>Name</source><extracomment>Header: what an export holds</extracomment><translation>Nombre</translation></message>
<message><source>Format</source><translation>Formato</translation></message>
<message><source>How it is told, and what is special</source><translation>Cómo se reconoce y qué tiene de especial</translation></message>
<message><source>Data set</source><translation>Conjunto de datos</translation></message>
<message><source>What is in it</source><translation>Qué contiene</translation></message>
<message><source>Publisher</source><translation>Editor</translation></message>
<message><source>What</source><translation>Qué</translation></message>
<message><source>Files</source><translation>Archivos</translation></message>
<message><source>Opened by</source><translation>Se abre con</translation></message>
<message><source>Without it: %1.</source><translation>Sin ello: %1.</translation></message>
</context>
<context>
<name>KeyLines</name>
<message><source>Getting about</source><translation>Moverse por el programa</translation></message>
<message><source>In lists and tables</source><translation>En listas y tablas</translation></message>
<message><source>On the map</source><translation>En el mapa</translation></message>
<message><source>On curves and bars</source><translation>En curvas y barras</translation></message>
<message><source>In the search field</source><translation>En el campo de búsqueda</translation></message>
<message><source>On the page Training</source><translation>En la página Entrenamiento</translation></message>
<message><source>Next or previous control</source><translation>Control siguiente o anterior</translation></message>
<message><source>Tab, Shift+Tab</source><translation>Tab, Mayús+Tab</translation></message>
<message><source>The menus</source><translation>Los menús</translation></message>
<message><source>Alt, F10</source><translation>Alt, F10</translation></message>
<message><source>The menu of what has the keyboard</source><translation>El menú de lo que tiene el teclado</translation></message>
<message><source>Menu, Shift+F10</source><translation>Menú, Mayús+F10</translation></message>
<message><source>Next or previous line</source><translation>Línea siguiente o anterior</translation></message>
<message><source>Up, Down</source><translation>Arriba, Abajo</translation></message>
<message><source>First or last line</source><translation>Primera o última línea</translation></message>
<message><source>Ctrl+Home, Ctrl+End</source><translation>Ctrl+Inicio, Ctrl+Fin</translation></message>
<message><source>Find by first letters</source><translation>Buscar por las primeras letras</translation></message>
<message><source>Letters</source><translation>Letras</translation></message>
<message><source>Copy the selected lines</source><translation>Copiar las líneas seleccionadas</translation></message>
<message><source>Ctrl+C</source><translation>Ctrl+C</translation></message>
<message><source>Select more lines</source><translation>Seleccionar más líneas</translation></message>
<message><source>Shift+Up, Shift+Down, Ctrl+A</source><translation>Mayús+Arriba, Mayús+Abajo, Ctrl+A</translation></message>
<message><source>Pause or resume</source><translation>Pausar o reanudar</translation></message>
<message><source>Space</source><translation>Espacio</translation></message>
<message><source>Move or turn</source><translation>Mover o girar</translation></message>
<message><source>Left, Right, Up, Down</source><translation>Izquierda, Derecha, Arriba, Abajo</translation></message>
<message><source>Nearer, farther</source><translation>Acercar, alejar</translation></message>
<message><source>+, -</source><translation>+, -</translation></message>
<message><source>See everything</source><translation>Ver todo</translation></message>
<message><source>F</source><translation>F</translation></message>
<message><source>Usual side, in space</source><translation>Vista habitual, en 3D</translation></message>
<message><source>Home</source><translation>Inicio</translation></message>
<message><source>Bring out the next entry of the legend</source><translation>Resaltar la entrada siguiente de la leyenda</translation></message>
<message><source>C</source><translation>C</translation></message>
<message><source>Go into the legend; Space adds or removes an entry</source><translation>Ir a la leyenda; Espacio añade o quita una entrada</translation></message>
<message><source>K</source><translation>K</translation></message>
<message><source>Move, rectangle, lasso</source><translation>Mover, rectángulo, lazo</translation></message>
<message><source>P, R, L</source><translation>P, R, L</translation></message>
<message><source>With rectangle or lasso: move the cross, set a corner</source><translation>Con rectángulo o lazo: mover la cruz, fijar una esquina</translation></message>
<message><source>Arrows, Space</source><translation>Flechas, Espacio</translation></message>
<message><source>Next or previous neighbor, Enter selects</source><translation>Vecino siguiente o anterior; Intro selecciona</translation></message>
<message><source>], [</source><translation>], [</translation></message>
<message><source>Clear the selection</source><translation>Quitar la selección</translation></message>
<message><source>Esc</source><translation>Esc</translation></message>
<message><source>Next or previous figure</source><translation>Cifra siguiente o anterior</translation></message>
<message><source>Left, Right</source><translation>Izquierda, Derecha</translation></message>
<message><source>Curves: nearer, farther, see everything</source><translation>Curvas: acercar, alejar, ver todo</translation></message>
<message><source>+, -, F</source><translation>+, -, F</translation></message>
<message><source>Choose a hit</source><translation>Elegir un resultado</translation></message>
<message><source>Up, Down, Enter</source><translation>Arriba, Abajo, Intro</translation></message>
<message><source>Close and clear</source><translation>Cerrar y vaciar</translation></message>
</context>
<context>
<name>OneRow</name>
<message><source>For one row: several are selected</source><translation>Solo para una fila: hay varias seleccionadas</translation></message>
</context>
<context>
<name>OpenedClearing</name>
<message><source>Not all of the cache could be cleared</source><translation>No se ha podido vaciar toda la caché</translation></message>
<message><source>The cache was empty</source><translation>La caché estaba vacía</translation></message>
<message><source>%1 of opened data were cleared</source><translation>Se han borrado %1 de datos abiertos</translation></message>
<message><source>Clear the cache of opened data?</source><translation>¿Vaciar la caché de datos abiertos?</translation></message>
<message><source>Large data are kept as they were read, so that opening the same files again takes no time. Your files and runs stay.</source><translation>Los datos grandes se conservan tal como se leyeron, para que volver a abrir los mismos archivos sea inmediato. Los archivos y las ejecuciones no se tocan.</translation></message>
<message><source>Keep it</source><extracomment>A button (verb): deletes the copies of opened data</extracomment><translation>Conservarla</translation></message>
<message><source>Clear</source><translation>Vaciar</translation></message>
<message><source>Clearing the cache</source><translation>Vaciando la caché</translation></message>
</context>
<context>
<name>OptionWords</name>
<message><source>%1 %</source><translation>%1&#xa0;%</translation></message>
<message><source>Columns</source><translation>Columnas</translation></message>
<message><source>How it is written</source><translation>Cómo está escrito</translation></message>
<message><source>What it means</source><translation>Qué significa</translation></message>
<message><source>Left out or changed, in this order</source><translation>Qué se omite o cambia, en este orden</translation></message>
<message><source>a point: 3.5</source><translation>punto: 3.5</translation></message>
<message><source>a comma: 3,5</source><translation>coma: 3,5</translation></message>
<message><source>seconds since 1970</source><translation>segundos desde 1970</translation></message>
<message><source>milliseconds since 1970</source><translation>milisegundos desde 1970</translation></message>
<message><source>microseconds since 1970</source><translation>microsegundos desde 1970</translation></message>
<message><source>dates, the day first</source><translation>fechas, primero el día</translation></message>
<message><source>dates, the month first</source><translation>fechas, primero el mes</translation></message>
<message><source>as they are written</source><translation>tal como están escritos</translation></message>
<message><source>as numbers: 1, 1.0, 001</source><translation>como números: 1, 1.0, 001</translation></message>
<message><source>as ISBNs</source><translation>como ISBN</translation></message>
<message><source>the last counts</source><translation>cuenta la última</translation></message>
<message><source>the first counts</source><translation>cuenta la primera</translation></message>
<message><source>their mean counts</source><translation>cuenta su media</translation></message>
<message><source>all count</source><translation>cuentan todas</translation></message>
<message><source>names the columns</source><translation>nombra las columnas</translation></message>
<message><source>is a rating, too</source><translation>también es una valoración</translation></message>
<message><source>none</source><extracomment>No column</extracomment><translation>ninguno</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
<message><source>Line %1: %2</source><translation>Línea %1: %2</translation></message>
<message><source>In the whole file:</source><translation>En todo el archivo:</translation></message>
<message><source>%1 not rated</source><translation>%1 sin valorar</translation></message>
<message><source>%1 that cannot be read</source><translation>%1 ilegibles</translation></message>
<message><source>%1 with too few or too many fields</source><translation>%1 con campos de menos o de más</translation></message>
<message><source>%1 swallowed by a quote</source><translation>%1 absorbidas por unas comillas</translation></message>
<message><source>%1 rated again</source><translation>%1 valoradas de nuevo</translation></message>
<message><source>nothing can be read this way</source><translation>así no se puede leer nada</translation></message>
<message><source>each a book that was taken</source><translation>cada una, un libro que se tomó</translation></message>
<message><source>from %1 to %2</source><translation>de %1 a %2</translation></message>
<message><source>%1, %2. No line is left out.</source><translation>%1, %2. No se omite ninguna línea.</translation></message>
<message><source>%1, %2. Left out: %3.</source><translation>%1, %2. Omitidas: %3.</translation></message>
<message><source>%1 %2</source><translation>%1 %2</translation></message>
<message><source>The catalogue's %1 holds %2 of the rated books</source><translation>La columna %1 del catálogo contiene el %2 de los libros valorados</translation></message>
<message><source>%1.</source><translation>%1.</translation></message>
<message><source>%1; other columns: %2.</source><translation>%1; otras columnas: %2.</translation></message>
<message><source>In the first lines (%1):</source><translation>En las primeras líneas (%1):</translation></message>
<message><source>%1, %2, %3</source><comment>ratings, readers, books</comment><translation>%1, %2, %3</translation></message>
<message><source>“%1”</source><comment>the name of an option</comment><translation>«%1»</translation></message>
</context>
<context>
<name>OwnParts</name>
<message><source>%1 (of %2)</source><translation>%1 (de %2)</translation></message>
<message><source>notes</source><translation>notas</translation></message>
<message><source>your readers</source><translation>los lectores propios</translation></message>
<message><source>tags</source><translation>etiquetas</translation></message>
<message><source>the page</source><translation>la página</translation></message>
<message><source>training settings</source><translation>ajustes de entrenamiento</translation></message>
</context>
<context>
<name>ProjectDialogs</name>
<message><source>Save the project</source><translation>Guardar el proyecto</translation></message>
<message><source>Shelfspace projects (*.shelfproject)</source><translation>Proyectos de Shelfspace (*.shelfproject)</translation></message>
<message><source>My shelves</source><translation>Mis estantes</translation></message>
<message><source>%1 is open elsewhere</source><translation>%1 está abierto en otro lugar</translation></message>
<message><source>A copy has all that was saved. It is saved under another name, so that neither takes the place of the other.</source><translation>Una copia tiene todo lo que se guardó. Se guarda con otro nombre, para que ninguna ocupe el lugar de la otra.</translation></message>
<message><source>Cancel</source><translation>Cancelar</translation></message>
<message><source>Open a copy</source><translation>Abrir una copia</translation></message>
<message><source>Recover what was not saved of %1?</source><translation>¿Recuperar lo que no se guardó de %1?</translation></message>
<message><source>The saved project stays as it is until you save it.</source><translation>El proyecto guardado queda como está hasta que se guarde.</translation></message>
<message><source>Later</source><translation>Más tarde</translation></message>
<message><source>Recover</source><translation>Recuperar</translation></message>
<message><source>Discard</source><translation>Descartar</translation></message>
<message><source>%1 was changed elsewhere</source><translation>%1 se ha modificado en otro lugar</translation></message>
<message><source>Its file is another than the one that was opened here: somebody has saved it since. To replace it loses what they saved.</source><translation>El archivo ya no es el que se abrió aquí: alguien lo ha guardado después. Si se reemplaza, se pierde lo que guardó.</translation></message>
<message><source>Save as…</source><translation>Guardar como…</translation></message>
<message><source>Replace it</source><translation>Reemplazarlo</translation></message>
<message><source>Notes on %1</source><translation>Notas sobre %1</translation></message>
<message><source>Project notes</source><translation>Notas del proyecto</translation></message>
<message><source>What this work is about, what was tried, what is to be done. Saved with the project.</source><translation>De qué trata este trabajo, qué se ha probado y qué queda por hacer. Se guarda con el proyecto.</translation></message>
</context>
<context>
<name>ProjectWords</name>
<message><source>%1[*] — Shelfspace</source><translation>%1[*] — Shelfspace</translation></message>
<message><source>Nothing open</source><translation>Nada abierto</translation></message>
<message><source>%1[*] — %2 — Shelfspace</source><translation>%1[*] — %2 — Shelfspace</translation></message>
<message><source>views of %1</source><translation>vistas de %1</translation></message>
<message numerus="yes"><source>%Ln removed run(s)</source><translation><numerusform>%Ln ejecución eliminada</numerusform><numerusform>%Ln ejecuciones eliminadas</numerusform></translation></message>
<message><source>the data</source><translation>los datos</translation></message>
<message><source>%1 (copy)</source><translation>%1 (copia)</translation></message>
<message numerus="yes"><source>%Ln more</source><translation><numerusform>%Ln más</numerusform><numerusform>%Ln más</numerusform></translation></message>
<message><source>%1 and %2</source><translation>%1 y %2</translation></message>
<message><source>It is open in this window.</source><translation>Está abierto en esta ventana.</translation></message>
<message><source>on %1</source><translation>en %1</translation></message>
<message><source>as process %1</source><translation>como proceso %1</translation></message>
<message><source>since %1</source><translation>desde %1</translation></message>
<message><source>Another window of Shelfspace has it open.</source><translation>Lo tiene abierto otra ventana de Shelfspace.</translation></message>
<message><source>Another window of Shelfspace has it open, %1.</source><translation>Lo tiene abierto otra ventana de Shelfspace, %1.</translation></message>
<message><source>This project is open elsewhere. %1</source><translation>Este proyecto está abierto en otro lugar. %1</translation></message>
<message><source>Save under another name, or close it there first</source><translation>Guárdelo con otro nombre o ciérrelo antes allí</translation></message>
<message><source>Some of this project cannot be read here (%1): it stays in the file as it is</source><translation>Una parte de este proyecto no se puede leer aquí (%1): queda en el archivo tal como está</translation></message>
<message><source>Open it in a later version of Shelfspace</source><translation>Ábralo con una versión posterior de Shelfspace</translation></message>
<message><source>%1 was trained on other data: it stays in the project, and is not shown.</source><translation>%1 se entrenó con otros datos: permanece en el proyecto y no se muestra.</translation></message>
<message><source>These are not the ratings that the project is about</source><translation>Estas no son las valoraciones de las que trata el proyecto</translation></message>
<message><source>Choose the files that it was made of, or open these as other data</source><translation>Elija los archivos con los que se hizo o abra estos como otros datos</translation></message>
<message><source>%1, changed</source><translation>%1, modificado</translation></message>
<message><source>Not saved, but kept, the last from %1: %2.</source><translation>No guardado, pero conservado; lo último, de %1: %2.</translation></message>
<message><source>The project's runs hold the ratings that they were trained on, and are all there.</source><translation>Las ejecuciones del proyecto contienen las valoraciones con las que se entrenaron, y están todas.</translation></message>
<message><source>Had not finished training: %1.</source><translation>Sin terminar de entrenarse: %1.</translation></message>
</context>
<context>
<name>QObject</name>
<message><source>Write a report of %1</source><translation>Escribir un informe de %1</translation></message>
<message><source>Web pages (*.html)</source><translation>Páginas web (*.html)</translation></message>
<message><source>Writing the report of %1</source><translation>Escribiendo el informe de %1</translation></message>
<message><source>PDF (*.pdf)</source><translation>PDF (*.pdf)</translation></message>
</context>
<context>
<name>ReadyStore</name>
<message><source>This folder is being fetched into or deleted already</source><translation>Ya se está descargando en esta carpeta o borrando en ella</translation></message>
<message><source>Another Shelfspace fetches into this folder or deletes it</source><translation>Otro Shelfspace está descargando en esta carpeta o borrándola</translation></message>
<message><source>Wait until that is done.</source><translation>Espere a que termine.</translation></message>
<message><source>The folder may not be written to</source><translation>No se puede escribir en la carpeta</translation></message>
<message><source>Choose another one, or ask whose it is.</source><translation>Elija otra o pregunte de quién es.</translation></message>
<message><source>What is fetched cannot be noted down</source><translation>No se puede anotar lo que se descarga</translation></message>
<message><source>Look whether the disk is full or the folder may not be written to.</source><translation>Compruebe si el disco está lleno o si no se puede escribir en la carpeta.</translation></message>
<message><source>This file could not be deleted</source><translation>No se ha podido borrar este archivo</translation></message>
<message><source>Look whether its folder may be written to.</source><translation>Compruebe si se puede escribir en su carpeta.</translation></message>
<message><source>This file is not as it was fetched, and stays</source><translation>Este archivo no está como se descargó, y se conserva</translation></message>
<message><source>Delete it yourself where you have no use for it.</source><translation>Bórrelo a mano si no le sirve.</translation></message>
</context>
<context>
<name>ReadyWords</name>
<message><source>its size is the server's to tell</source><translation>su tamaño lo dirá el servidor</translation></message>
<message><source>checked by the publisher's MD5</source><translation>se comprueba con el MD5 del editor</translation></message>
<message><source>the publisher gives no checksum</source><translation>el editor no da suma de comprobación</translation></message>
<message><source>about %1</source><translation>unos %1</translation></message>
<message><source>being deleted</source><translation>borrando</translation></message>
<message><source>fetching</source><translation>descargando</translation></message>
<message><source>here</source><translation>aquí</translation></message>
<message><source>%1 of it</source><translation>%1 de ello</translation></message>
<message><source>Published by %1.</source><translation>Publicado por %1.</translation></message>
<message><source>Terms.</source><translation>Condiciones.</translation></message>
<message><source>The publisher's own words count: %1</source><translation>Valen las palabras del propio editor: %1</translation></message>
<message><source>To cite.</source><translation>Para citar.</translation></message>
<message><source>Asked when you fetch, and nobody else.</source><translation>Se pregunta al descargar, y a nadie más.</translation></message>
<message><source>The server learns this computer's address, and no more.</source><translation>El servidor conoce la dirección de este equipo, y nada más.</translation></message>
<message><source>%1 is here.</source><translation>%1 está aquí.</translation></message>
<message><source>%1 have arrived; Fetch goes on from there.</source><translation>Han llegado %1; Descargar sigue desde ahí.</translation></message>
<message><source>Ratings: %1</source><translation>Valoraciones: %1</translation></message>
<message><source>Readers: %1</source><translation>Lectores: %1</translation></message>
<message><source>Books or movies: %1</source><translation>Libros o películas: %1</translation></message>
<message><source>%1 (not encrypted)</source><comment>an address</comment><translation>%1 (sin cifrar)</translation></message>
<message><source>or else</source><comment>between two addresses of a file</comment><translation>o bien</translation></message>
</context>
<context>
<name>Report</name>
<message><source>It is to be made in the folder of the data.</source><translation>Ha de ejecutarse en la carpeta de los datos.</translation></message>
<message><source>The files lay in %1 folders: they are to be put into one, and the call is to be made in it.</source><translation>Los archivos estaban en %1 carpetas: hay que ponerlos en una sola y ejecutar la orden en ella.</translation></message>
<message><source>Files of the same name are told apart by folders 1, 2, ... in it, in the order in which they are listed under Data.</source><translation>Los archivos con el mismo nombre se distinguen con carpetas 1, 2, ... dentro de ella, en el orden en que figuran en Datos.</translation></message>
<message><source>The run comes from a version that did not note how the data were read; the call has the usual rules for it.</source><translation>La ejecución procede de una versión que no anotaba cómo se leían los datos; la orden lleva las reglas habituales.</translation></message>
<message><source>This version does not know the preset; it takes one that does.</source><translation>Esta versión no conoce el ajuste predefinido; hace falta una que lo conozca.</translation></message>
<message><source>The run "%1", which this one goes on from, is to be saved as parent.shelf.</source><translation>La ejecución «%1», que esta continúa, debe guardarse como parent.shelf.</translation></message>
<message><source>This run was stopped by hand; the call trains to the end.</source><translation>Esta ejecución se detuvo a mano; la orden entrena hasta el final.</translation></message>
<message><source>The run comes from a version that did not note the file of the model, nor how its rows were taken; the call names it after the run.</source><translation>La ejecución procede de una versión que no anotaba el archivo del modelo ni cómo se tomaban sus filas; la orden le da el nombre de la ejecución.</translation></message>
<message><source>%1 (%2 to %3)</source><translation>%1 (de %2 a %3)</translation></message>
<message><source>Measure, lists of %1</source><translation>Medida, listas de %1</translation></message>
<message><source>Value</source><translation>Valor</translation></message>
<message><source>Meaning</source><translation>Significado</translation></message>
<message><source>%1, %2</source><translation>%1, %2</translation></message>
<message><source>Nothing was held out, so nothing was measured.</source><translation>No se reservó nada, así que no se midió nada.</translation></message>
<message><source>Model</source><translation>Modelo</translation></message>
<message><source>This run</source><translation>Esta ejecución</translation></message>
<message><source>Baseline %1</source><translation>Modelo de referencia %1</translation></message>
<message><source>Layer</source><translation>Capa</translation></message>
<message><source>Details</source><translation>Detalles</translation></message>
<message><source>Output</source><translation>Salida</translation></message>
<message><source>Fed by</source><translation>Entrada de</translation></message>
<message><source>Parameters</source><translation>Parámetros</translation></message>
<message><source>All</source><translation>Todas</translation></message>
<message><source>Dimension</source><translation>Dimensión</translation></message>
<message><source>Books</source><translation>Libros</translation></message>
<message><source>Mean</source><translation>Media</translation></message>
<message><source>Deviation</source><translation>Desviación</translation></message>
<message><source>Smallest</source><translation>Mínimo</translation></message>
<message><source>25 %</source><translation>25&#xa0;%</translation></message>
<message><source>Median</source><translation>Mediana</translation></message>
<message><source>75 %</source><translation>75&#xa0;%</translation></message>
<message><source>Largest</source><translation>Máximo</translation></message>
<message numerus="yes"><source>%Ln dimension(s), one by one</source><translation><numerusform>%Ln dimensión, una por una</numerusform><numerusform>%Ln dimensiones, una por una</numerusform></translation></message>
<message><source>Map of books</source><translation>Mapa de libros</translation></message>
<message><source>The book vectors by their two principal components, which explain %1 % and %2 % of their variance.</source><translation>Los vectores de los libros según sus dos componentes principales, que explican el %1&#xa0;% y el %2&#xa0;% de su varianza.</translation></message>
<message><source>By the cosine of the book vectors, for the first books; 0 is the same direction, 1 none in common.</source><translation>Según el coseno de los vectores de los libros, para los primeros libros; 0 es la misma dirección, 1 nada en común.</translation></message>
<message><source>By the cosine of the book vectors, for the books with most ratings; 0 is the same direction, 1 none in common.</source><translation>Según el coseno de los vectores de los libros, para los libros con más valoraciones; 0 es la misma dirección, 1 nada en común.</translation></message>
<message numerus="yes"><source>%Ln book(s) are left out here and on the map. Of each: %1, so the model knows nothing about it.</source><translation><numerusform>Aquí y en el mapa se omite %Ln libro. Motivo: %1, así que el modelo no sabe nada de él.</numerusform><numerusform>Aquí y en el mapa se omiten %Ln libros. De cada uno: %1, así que el modelo no sabe nada de él.</numerusform></translation></message>
<message><source>Nearest</source><translation>Más cercanos</translation></message>
<message><source>Distance</source><translation>Distancia</translation></message>
<message><source>Because of: the rated book that adds most to the score, exactly.</source><translation>Debido a: el libro valorado que más suma a la puntuación, de forma exacta.</translation></message>
<message><source>Because of: the rated book without which the score falls most.</source><translation>Debido a: el libro valorado sin el cual más baja la puntuación.</translation></message>
<message><source>Because of: the liked book nearest in the model's space.</source><translation>Debido a: el libro que gustó más cercano en el espacio del modelo.</translation></message>
<message><source>No rated book speaks for a recommendation in particular.</source><translation>Ningún libro valorado habla en particular a favor de una recomendación.</translation></message>
<message><source>Taken</source><translation>Tomado</translation></message>
<message><source>Rated</source><translation>Valorado</translation></message>
<message><source>Rating</source><translation>Valoración</translation></message>
<message><source>Recommended</source><translation>Recomendado</translation></message>
<message><source>Predicted</source><translation>Predicción</translation></message>
<message><source>Score</source><translation>Puntuación</translation></message>
<message><source>Because of</source><translation>Debido a</translation></message>
<message numerus="yes"><source>Reader %1, %Ln book(s) taken</source><translation><numerusform>Lector %1, %Ln libro tomado</numerusform><numerusform>Lector %1, %Ln libros tomados</numerusform></translation></message>
<message numerus="yes"><source>Reader %1, %Ln rating(s)</source><translation><numerusform>Lector %1, %Ln valoración</numerusform><numerusform>Lector %1, %Ln valoraciones</numerusform></translation></message>
<message><source>All ratings of this reader are held out, so the model has learned nothing about the reader. The books are chosen by those ratings, as for a new reader.</source><translation>Todas las valoraciones de este lector están reservadas, así que el modelo no ha aprendido nada de él. Los libros se eligen según esas valoraciones, como para un lector nuevo.</translation></message>
<message><source>Data</source><translation>Datos</translation></message>
<message><source>Held out</source><translation>Reservado</translation></message>
<message><source>Settings</source><translation>Ajustes</translation></message>
<message><source>Loss curves</source><translation>Curvas de pérdida</translation></message>
<message><source>Epochs</source><translation>Épocas</translation></message>
<message><source>Results</source><translation>Resultados</translation></message>
<message><source>Nearest books</source><translation>Libros más cercanos</translation></message>
<message><source>Recommended books</source><translation>Libros recomendados</translation></message>
<message><source>Layers</source><translation>Capas</translation></message>
<message><source>Book vectors</source><translation>Vectores de libros</translation></message>
<message><source>How to repeat it</source><translation>Cómo repetirlo</translation></message>
<message><source>Ratings</source><translation>Valoraciones</translation></message>
<message><source>Readers</source><translation>Lectores</translation></message>
<message><source>%1 taken, of %2 in the catalogue</source><translation>%1 tomados, de %2 en el catálogo</translation></message>
<message><source>%1 rated, of %2 in the catalogue</source><translation>%1 valorados, de %2 en el catálogo</translation></message>
<message><source>Density</source><translation>Densidad</translation></message>
<message><source>%1 % of all pairs were taken</source><translation>Se tomó el %1&#xa0;% de todos los pares</translation></message>
<message><source>%1 % of all pairs are rated</source><translation>Está valorado el %1&#xa0;% de todos los pares</translation></message>
<message><source>Scale</source><translation>Escala</translation></message>
<message><source>none: books that were taken</source><translation>ninguna: libros que se tomaron</translation></message>
<message><source>%1 to %2</source><translation>de %1 a %2</translation></message>
<message><source>Rated more than once</source><translation>Valorados más de una vez</translation></message>
<message><source>Name</source><translation>Nombre</translation></message>
<message><source>Format</source><translation>Formato</translation></message>
<message><source>Files</source><translation>Archivos</translation></message>
<message><source>Notes on the files: %1</source><translation>Notas sobre los archivos: %1</translation></message>
<message><source>Split</source><translation>Partición</translation></message>
<message><source>Seed</source><translation>Semilla</translation></message>
<message><source>Goes on from</source><translation>Continúa desde</translation></message>
<message><source>Training ratings</source><translation>Valoraciones de entrenamiento</translation></message>
<message><source>Learned from before</source><extracomment>A count: ratings that the earlier run had learned from</extracomment><translation>Valoraciones ya aprendidas</translation></message>
<message><source>Held-out ratings</source><translation>Valoraciones reservadas</translation></message>
<message><source>Setting</source><translation>Ajuste</translation></message>
<message><source>In the preset</source><translation>En el ajuste predefinido</translation></message>
<message><source>The model was trained elsewhere; these are the settings that it has here.</source><translation>El modelo se entrenó en otro sitio; estos son los ajustes que tiene aquí.</translation></message>
<message><source>As the preset %1 has them.</source><translation>Como los tiene el ajuste predefinido %1.</translation></message>
<message numerus="yes"><source>From the preset %1, with %Ln change(s), which stand out.</source><translation><numerusform>Del ajuste predefinido %1, con %Ln cambio, que está resaltado.</numerusform><numerusform>Del ajuste predefinido %1, con %Ln cambios, que están resaltados.</numerusform></translation></message>
<message><source>Epoch</source><translation>Época</translation></message>
<message><source>Training loss</source><translation>Pérdida de entrenamiento</translation></message>
<message><source>Validation loss</source><translation>Pérdida de validación</translation></message>
<message><source>RMSE</source><translation>RMSE</translation></message>
<message><source>MAE</source><translation>MAE</translation></message>
<message><source>NDCG@10</source><translation>NDCG@10</translation></message>
<message><source>Learning rate</source><translation>Tasa de aprendizaje</translation></message>
<message><source>Seconds</source><translation>Segundos</translation></message>
<message><source>Source: %1</source><translation>Fuente: %1</translation></message>
<message><source>The vectors were made elsewhere and opened from %1.</source><translation>Los vectores se hicieron en otro sitio y se abrieron desde %1.</translation></message>
<message><source>The same call gives the same numbers, with any number of threads.</source><translation>La misma orden da los mismos números, con cualquier número de hilos.</translation></message>
<message><source>To try: %1.</source><translation>Se puede probar: %1.</translation></message>
<message><source>The model kept is that of epoch %1, the best one.</source><translation>El modelo conservado es el de la época %1, la mejor.</translation></message>
<message><source>The model kept is that of the last epoch; the best one was epoch %1.</source><translation>El modelo conservado es el de la última época; la mejor fue la época %1.</translation></message>
<message><source>Training was stopped by hand.</source><translation>El entrenamiento se detuvo a mano.</translation></message>
<message><source>Training stopped by itself as the validation loss no longer fell.</source><translation>El entrenamiento se detuvo solo, porque la pérdida de validación ya no bajaba.</translation></message>
<message><source>%1 of %2</source><translation>%1 de %2</translation></message>
<message><source>Contents</source><translation>Contenido</translation></message>
<message><source>Warnings</source><translation>Avisos</translation></message>
<message><source>Beside other runs</source><translation>Junto a otras ejecuciones</translation></message>
<message><source>Run</source><translation>Ejecución</translation></message>
<message><source>Preset</source><translation>Ajuste predefinido</translation></message>
<message><source>Not all of these were measured on the same held-out part, so that their figures do not compare.</source><translation>No todas se midieron sobre la misma parte reservada, así que sus cifras no son comparables.</translation></message>
<message><source>For the readers with most ratings.</source><translation>Para los lectores con más valoraciones.</translation></message>
<message><source>Predicted ratings are held within the scale; the order is that of the model's own figures, which may lie beyond.</source><translation>Las valoraciones predichas se limitan a la escala; el orden es el de las cifras del propio modelo, que pueden salirse de ella.</translation></message>
<message><source>Of a score only the order means something.</source><translation>De una puntuación solo significa algo el orden.</translation></message>
<message><source>Over the readers (%1), among all books but those the reader has in training; ties count against the model. Where two figures stand in brackets, the true mean lies between them with 95 % confidence.</source><translation>Sobre los lectores (%1), entre todos los libros salvo los que el lector tiene en el entrenamiento; los empates cuentan en contra del modelo. Donde hay dos cifras entre corchetes, la media verdadera está entre ellas con una confianza del 95&#xa0;%.</translation></message>
<message><source>Vectors made elsewhere: %3. Vectors: %1, dimensions: %2.</source><translation>Vectores hechos en otro sitio: %3. Vectores: %1; dimensiones: %2.</translation></message>
<message><source>Trained elsewhere: %2. Parameters: %1. Its readers and books are those of %3.</source><translation>Entrenado en otro sitio: %2. Parámetros: %1. Sus lectores y libros son los de %3.</translation></message>
<message><source>Trained on %3 in %4 s. Parameters: %1, training ratings: %2.</source><translation>Entrenado con %3 en %4 s. Parámetros: %1; valoraciones de entrenamiento: %2.</translation></message>
<message><source>Over the held-out ratings (%1) it is off by %2 stars on average (RMSE %3).</source><translation>En las valoraciones reservadas (%1) se desvía %2 estrellas de media (RMSE %3).</translation></message>
<message><source>Among the best of all books (%1) it finds at least one held-out book for %2 % of the readers (%3; NDCG %4).</source><translation>Entre los mejores de todos los libros (%1) encuentra al menos un libro reservado para el %2&#xa0;% de los lectores (%3; NDCG %4).</translation></message>
</context>
<context>
<name>SaveTable</name>
<message><source>CSV table (*.csv)</source><translation>Tabla CSV (*.csv)</translation></message>
</context>
<context>
<name>SetFetch</name>
<message><source>What was fetched into %1 stays there</source><translation>Lo que se ha descargado en %1 permanece allí</translation></message>
<message><source>%1 is there already, in %2</source><translation>%1 ya está, en %2</translation></message>
<message><source>The folder cannot be made</source><translation>No se puede crear la carpeta</translation></message>
<message><source>Choose another one.</source><translation>Elija otra.</translation></message>
<message><source>There is a file of this name already, and it is not one that was fetched</source><translation>Ya hay un archivo con este nombre, y no es uno que se haya descargado</translation></message>
<message><source>Move it away or choose another folder; or open it as it is.</source><translation>Muévalo o elija otra carpeta; o ábralo tal como está.</translation></message>
<message><source>%1 has %2 bytes and not %3 as when it was listed: it seems to be another edition</source><translation>%1 tiene %2 bytes y no %3 como cuando se incluyó en la lista: parece ser otra edición</translation></message>
<message><source>%1 Asking %2 instead.</source><translation>%1 Se pregunta en su lugar a %2.</translation></message>
<message><source>What arrived is not the publisher's file: its MD5 is %1, not %2</source><translation>Lo que ha llegado no es el archivo del editor: su MD5 es %1, no %2</translation></message>
<message><source>%1 is another file than the one that was fetched on %2: %3 bytes then, %4 now</source><translation>%1 es un archivo distinto del que se descargó el %2: entonces %3 bytes, ahora %4</translation></message>
<message><source>%1 is as it was</source><translation>%1 sigue como estaba</translation></message>
<message><source>The file cannot be put in place: %1</source><translation>No se puede poner el archivo en su sitio: %1</translation></message>
<message><source>This file was changed since it was fetched, and is not replaced</source><translation>Este archivo se ha modificado desde que se descargó, y no se reemplaza</translation></message>
<message><source>Move it away, then fetch once more.</source><translation>Muévalo y descargue de nuevo.</translation></message>
<message><source>checking</source><translation>comprobando</translation></message>
<message><source>%1 of %2</source><translation>%1 de %2</translation></message>
<message><source>%1, %2/s</source><comment>how much has come, and how fast it comes</comment><translation>%1, %2/s</translation></message>
</context>
<context>
<name>SettingRows</name>
<message><source>%1: %2</source><comment>a setting and its value</comment><translation>%1: %2</translation></message>
<message><source>Forget: %1</source><translation>Olvidar: %1</translation></message>
<message><source>Reset: %1</source><translation>Restablecer: %1</translation></message>
<message><source>Appearance</source><translation>Apariencia</translation></message>
<message><source>Covers</source><translation>Portadas</translation></message>
<message><source>Never lost</source><translation>Nada se pierde</translation></message>
<message><source>Work</source><translation>Trabajo</translation></message>
<message><source>Cache</source><translation>Caché</translation></message>
<message><source>Remembered</source><translation>Recordado</translation></message>
<message><source>on</source><translation>activado</translation></message>
<message><source>off</source><translation>desactivado</translation></message>
<message><source>%1 %2</source><comment>a number and its unit</comment><translation>%1 %2</translation></message>
<message><source>nothing kept</source><translation>nada guardado</translation></message>
<message><source>%L1 kept</source><translation>%L1 guardados</translation></message>
<message><source>kept</source><translation>guardado</translation></message>
<message><source>The best there are</source><translation>El mejor disponible</translation></message>
<message><source>As the system</source><translation>Como el sistema</translation></message>
<message><source>Colors</source><translation>Colores</translation></message>
<message><source>Of windows, charts and maps.</source><translation>De ventanas, gráficos y mapas.</translation></message>
<message><source>theme dark light night mode</source><translation>tema oscuro claro modo nocturno</translation></message>
<message><source>Light</source><translation>Claro</translation></message>
<message><source>Dark</source><translation>Oscuro</translation></message>
<message><source>Language</source><translation>Idioma</translation></message>
<message><source>Of all texts, numbers and dates, at once.</source><translation>De todos los textos, números y fechas, al instante.</translation></message>
<message><source>translation locale English Deutsch Español Français العربية 中文</source><translation>traducción idioma translation locale English Deutsch Español Français العربية 中文</translation></message>
<message><source>Text size</source><translation>Tamaño del texto</translation></message>
<message><source>Of all texts; buttons, tables and charts grow with it.</source><translation>De todos los textos; botones, tablas y gráficos crecen con él.</translation></message>
<message><source>font larger smaller points zoom</source><translation>fuente letra más grande más pequeña puntos zoom</translation></message>
<message><source>pt</source><translation>pt</translation></message>
<message><source>Motion</source><translation>Movimiento</translation></message>
<message><source>Reduced: the map jumps to its place instead of gliding there.</source><translation>Reducido: el mapa salta a su sitio en lugar de deslizarse hasta él.</translation></message>
<message><source>animation reduced accessibility</source><translation>animación reducida accesibilidad</translation></message>
<message><source>Reduced</source><translation>Reducido</translation></message>
<message><source>Full</source><translation>Completo</translation></message>
<message><source>Book panel</source><translation>Panel del libro</translation></message>
<message><source>At the right of every page: the selected book and its nearest.</source><translation>A la derecha de cada página: el libro seleccionado y sus más cercanos.</translation></message>
<message><source>side cover details</source><translation>lateral portada detalles</translation></message>
<message><source>Fetch cover pictures</source><translation>Descargar portadas</translation></message>
<message><source>From the addresses in a library's own data. Its server then learns that somebody looks at a book. Nothing is fetched from this computer or its own network.</source><translation>De las direcciones que figuran en los datos de una biblioteca. Su servidor sabrá entonces que alguien mira un libro. No se descarga nada de este equipo ni de su propia red.</translation></message>
<message><source>images network internet privacy</source><translation>imágenes red internet privacidad</translation></message>
<message><source>Ask for each library</source><translation>Preguntar por cada biblioteca</translation></message>
<message><source>Never</source><translation>Nunca</translation></message>
<message><source>Always</source><translation>Siempre</translation></message>
<message><source>Answers about covers</source><translation>Respuestas sobre portadas</translation></message>
<message><source>Of each library that was asked about. Reset: they are asked about again.</source><translation>De cada biblioteca por la que se preguntó. Restablecer: se vuelve a preguntar por ellas.</translation></message>
<message><source>consent privacy</source><translation>consentimiento privacidad</translation></message>
<message><source>Keep unsaved work all the time</source><translation>Guardar siempre el trabajo pendiente</translation></message>
<message><source>So that a crash costs some seconds. Off: it is kept only when the program ends in order.</source><translation>Para que un fallo cueste solo unos segundos. Desactivado: solo se guarda cuando el programa termina con normalidad.</translation></message>
<message><source>autosave journal recover crash backup</source><translation>guardado automático diario recuperar fallo copia de seguridad</translation></message>
<message><source>Keep a training every</source><translation>Guardar el entrenamiento cada</translation></message>
<message><source>At least so long lies between two kept states of a run that trains.</source><translation>Entre dos estados guardados de una ejecución que se entrena pasa al menos este tiempo.</translation></message>
<message><source>autosave interval seconds journal</source><translation>guardado automático intervalo segundos diario</translation></message>
<message><source>s</source><translation>s</translation></message>
<message><source>Threads</source><translation>Hilos</translation></message>
<message><source>How many calculate at once. Results are the same with any number.</source><translation>Cuántos calculan a la vez. Los resultados son los mismos con cualquier número.</translation></message>
<message><source>cores processor cpu parallel</source><translation>núcleos procesador cpu paralelo</translation></message>
<message><source>All there are</source><translation>Todos los que haya</translation></message>
<message><source>Instruction set</source><translation>Juego de instrucciones</translation></message>
<message><source>Results differ in their last digits from one to another: choose the same one to get the same bytes on different processors. SHELFSPACE_ISA in the environment comes first.</source><translation>Los resultados difieren de uno a otro en las últimas cifras: elija el mismo para obtener los mismos bytes en procesadores distintos. SHELFSPACE_ISA en el entorno tiene preferencia.</translation></message>
<message><source>processor cpu sse avx reproducible bytes</source><translation>procesador cpu sse avx reproducible bytes</translation></message>
<message><source>Room for opened data</source><translation>Espacio para datos abiertos</translation></message>
<message><source>Large data are kept as they were read, so that they open at once the next time. What was not asked for longest goes first.</source><translation>Los datos grandes se conservan tal como se leyeron, para que la próxima vez se abran al instante. Se borra antes lo que lleva más tiempo sin usarse.</translation></message>
<message><source>cache disk limit size</source><translation>caché disco límite tamaño</translation></message>
<message><source>MB</source><translation>MB</translation></message>
<message><source>Recent files</source><translation>Archivos recientes</translation></message>
<message><source>The list under Recent.</source><translation>La lista de Recientes.</translation></message>
<message><source>Last folder</source><translation>Última carpeta</translation></message>
<message><source>Where files were opened and saved last.</source><translation>Donde se abrieron y guardaron archivos por última vez.</translation></message>
<message><source>Size and place of the window</source><translation>Tamaño y posición de la ventana</translation></message>
<message><source>As it was closed last.</source><translation>Como estaba al cerrarla por última vez.</translation></message>
<message><source>Sizes of panels</source><translation>Tamaños de los paneles</translation></message>
<message><source>As they were drawn last.</source><translation>Como se dejaron por última vez.</translation></message>
<message><source>Drawer of the map</source><translation>Cajón del mapa</translation></message>
<message><source>Whether it is open.</source><translation>Si está abierto.</translation></message>
<message><source>Menu bar</source><translation>Barra de menús</translation></message>
<message><source>Whether it is shown.</source><translation>Si se muestra.</translation></message>
<message><source>Last preset</source><translation>Último ajuste predefinido</translation></message>
<message><source>That the form of a training begins with.</source><translation>Aquel con el que empieza el formulario de un entrenamiento.</translation></message>
<message><source>Last training settings</source><translation>Últimos ajustes de entrenamiento</translation></message>
<message><source>Nearness of books</source><translation>Cercanía de los libros</translation></message>
<message><source>By which the nearest are found.</source><translation>Según la cual se buscan los más cercanos.</translation></message>
<message><source>Number of nearest books</source><translation>Número de libros más cercanos</translation></message>
<message><source>In the book panel.</source><translation>En el panel del libro.</translation></message>
<message><source>Rules for recommended books</source><translation>Reglas para los libros recomendados</translation></message>
<message><source>What the lists of the Readers page leave out.</source><translation>Lo que omiten las listas de la página Lectores.</translation></message>
<message><source>Folder of exports</source><translation>Carpeta de exportaciones</translation></message>
<message><source>That was written to last.</source><translation>En la que se escribió por última vez.</translation></message>
<message><source>Parts of exports</source><translation>Partes de las exportaciones</translation></message>
<message><source>That were ticked last.</source><translation>Las que se marcaron por última vez.</translation></message>
<message><source>Answers about files</source><translation>Respuestas sobre archivos</translation></message>
<message><source>How files are read that left a doubt.</source><translation>Cómo se leen los archivos que dejaban una duda.</translation></message>
<message><source>Answers about vectors</source><translation>Respuestas sobre vectores</translation></message>
<message><source>Which array and which titles were chosen.</source><translation>Qué matriz y qué títulos se eligieron.</translation></message>
<message><source>Accepted terms</source><translation>Condiciones aceptadas</translation></message>
<message><source>Of ready data sets.</source><translation>De los conjuntos de datos preparados.</translation></message>
<message><source>Offer of the tour</source><translation>Ofrecimiento de la visita</translation></message>
<message><source>Whether it was made.</source><translation>Si se hizo.</translation></message>
<message><source>Hints for the first steps</source><translation>Indicaciones para los primeros pasos</translation></message>
<message><source>Whether they were given.</source><translation>Si se dieron.</translation></message>
<message><source>Contrast</source><translation>Contraste</translation></message>
<message><source>High: black and white, with lines around all controls.</source><translation>Alto: blanco y negro, con líneas alrededor de todos los controles.</translation></message>
<message><source>high accessibility black white</source><translation>alto accesibilidad negro blanco</translation></message>
<message><source>Usual</source><translation>Habitual</translation></message>
<message><source>High</source><translation>Alto</translation></message>
<message><source>Step of the tour</source><translation>Paso de la visita</translation></message>
<message><source>At which it was left.</source><translation>En el que se dejó.</translation></message>
<message><source>Ask before closing with unsaved work</source><translation>Preguntar antes de cerrar si hay trabajo sin guardar</translation></message>
<message><source>Off: it is kept without a word, and the next start offers it.</source><translation>Desactivado: se conserva sin preguntar, y el próximo inicio lo ofrece.</translation></message>
</context>
<context>
<name>Tour</name>
<message><source>Every book that was rated</source><translation>Todos los libros valorados</translation></message>
<message><source>Click a book. What is known of it stands at the right, on every page.</source><translation>Haga clic en un libro. Lo que se sabe de él aparece a la derecha, en todas las páginas.</translation></message>
<message><source>A model learns from the ratings</source><translation>Un modelo aprende de las valoraciones</translation></message>
<message><source>Press Train. The preset at the top is a good first one; every setting below it says what it means when you point at it.</source><translation>Pulse Entrenar. El ajuste predefinido de arriba es un buen comienzo; cada ajuste de debajo dice lo que significa al señalarlo.</translation></message>
<message><source>Watch it learn</source><translation>Verlo aprender</translation></message>
<message><source>The dashed curve is the loss on what it learns from, the solid one on ratings that were held out. Where the solid one turns up again, the model begins to learn by heart; the best epoch is kept. Wait until it is done.</source><translation>La curva discontinua es la pérdida en aquello de lo que aprende; la continua, en las valoraciones que se reservaron. Donde la continua vuelve a subir, el modelo empieza a aprender de memoria; se conserva la mejor época. Espere a que termine.</translation></message>
<message><source>The map of books</source><translation>El mapa de los libros</translation></message>
<message><source>Books that the same readers liked lie close together. Wheel to come nearer, drag to move. Click another book to see its neighbors.</source><translation>Los libros que gustaron a los mismos lectores están cerca unos de otros. La rueda acerca, arrastrar mueve. Haga clic en otro libro para ver sus vecinos.</translation></message>
<message><source>Colors and groups</source><translation>Colores y grupos</translation></message>
<message><source>Color the books by year, by genre or by groups that are found and named. Map settings, at the left of this bar, has Groups, Trust and kept Views.</source><translation>Coloree los libros por año, por género o por grupos que se encuentran y reciben nombre. Ajustes del mapa, a la izquierda de esta barra, contiene Grupos, Confianza y las Vistas guardadas.</translation></message>
<message><source>What would somebody like?</source><translation>¿Qué le gustaría a alguien?</translation></message>
<message><source>Choose a reader: the books they rated and those the model recommends stand side by side. New reader lets you be one yourself.</source><translation>Elija un lector: los libros que valoró y los que recomienda el modelo aparecen lado a lado. Con Nuevo lector se puede ser uno.</translation></message>
<message><source>And why?</source><translation>¿Y por qué?</translation></message>
<message><source>Each recommended book says for which of the rated ones it is recommended. Choose one to find it on the map, too.</source><translation>Cada libro recomendado dice por cuál de los valorados se recomienda. Elija uno para encontrarlo también en el mapa.</translation></message>
<message><source>Which model is better?</source><translation>¿Qué modelo es mejor?</translation></message>
<message><source>Train others, from other presets: this page compares them, and searches for settings by itself.</source><translation>Entrene otros, con otros ajustes predefinidos: esta página los compara y busca ajustes por sí sola.</translation></message>
<message><source>Take it all away</source><translation>Llevárselo todo</translation></message>
<message><source>Curves, maps, tables, vectors and a page that recommends, each as a file of a kind that others read. F1 opens the guide where you are; it and this tour are under Help.</source><translation>Curvas, mapas, tablas, vectores y una página que recomienda, cada cosa en un archivo que leen otros programas. F1 abre la guía por donde se esté; la guía y esta visita están en Ayuda.</translation></message>
</context>
<context>
<name>UnlearnedWords</name>
<message><source>it has no vector, or one of zeros or of no numbers</source><translation>no tiene vector, o tiene uno de ceros o de valores que no son números</translation></message>
<message><source>nobody rated it in the training part</source><translation>nadie lo valoró en la parte de entrenamiento</translation></message>
</context>
<context>
<name>UnmatchedWords</name>
<message><source>several books of these data have this ISBN</source><translation>varios libros de estos datos tienen este ISBN</translation></message>
<message><source>several books of these data have this title and author</source><translation>varios libros de estos datos tienen este título y este autor</translation></message>
<message><source>the title agrees, but your library names no author</source><translation>el título coincide, pero la biblioteca propia no nombra ningún autor</translation></message>
<message><source>the title agrees, but these data name no author</source><translation>el título coincide, pero estos datos no nombran ningún autor</translation></message>
<message><source>these data have this title only by %1</source><translation>estos datos solo tienen este título de %1</translation></message>
<message><source>it has no title, and these data lack its ISBN</source><translation>no tiene título, y en estos datos falta su ISBN</translation></message>
<message><source>these data have no book of this title</source><translation>estos datos no tienen ningún libro con este título</translation></message>
<message><source>these data have neither its ISBN nor a book of this title</source><translation>estos datos no tienen ni su ISBN ni un libro con este título</translation></message>
<message><source>you said that it is none of these books</source><translation>se indicó que no es ninguno de estos libros</translation></message>
<message><source>these data do not know the book “%1”</source><translation>estos datos no conocen el libro «%1»</translation></message>
<message><source>a spreadsheet has rounded its ISBN to %1, and %2</source><translation>una hoja de cálculo ha redondeado su ISBN a %1, y %2</translation></message>
</context>
<context>
<name>WrittenNote</name>
<message><source>Open the folder</source><translation>Abrir la carpeta</translation></message>
</context>
<context>
<name>shelf::AboutDialog</name>
<message><source>About Shelfspace</source><translation>Acerca de Shelfspace</translation></message>
<message><source>&lt;h2&gt;Shelfspace %1&lt;/h2&gt;&lt;p&gt;Trains embeddings of books and readers from ratings, and lets you walk among them.&lt;/p&gt;&lt;p&gt;Everything happens on this computer: no account, no server, nothing is sent anywhere. Covers and ready data sets are fetched only when you ask for them.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or any later one. It comes without any warranty. The libraries that it is made with stand below, each with its license.&lt;/p&gt;</source><translation>&lt;h2&gt;Shelfspace %1&lt;/h2&gt;&lt;p&gt;Entrena embeddings de libros y lectores a partir de valoraciones y permite recorrerlos.&lt;/p&gt;&lt;p&gt;Todo ocurre en este equipo: sin cuenta, sin servidor, y no se envía nada a ninguna parte. Las portadas y los conjuntos de datos preparados solo se descargan cuando se piden.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o cualquier posterior. Se ofrece sin garantía alguna. Abajo figuran las bibliotecas con las que está hecho, cada una con su licencia.&lt;/p&gt;</translation></message>
<message><source>Facts of this build</source><translation>Datos de esta compilación</translation></message>
<message><source>Copy the facts</source><translation>Copiar los datos</translation></message>
</context>
<context>
<name>shelf::AnimationFile</name>
<message><source>There is nothing to animate: no frame was kept.</source><translation>No hay nada que animar: no se conservó ningún fotograma.</translation></message>
<message><source>Picture %1 of the animation could not be drawn.</source><translation>No se ha podido dibujar la imagen %1 de la animación.</translation></message>
<message><source>There may not be enough memory: choose a smaller size</source><translation>Puede que no haya memoria suficiente: elija un tamaño menor</translation></message>
<message><source>Picture %1 of the animation has another size than the first.</source><translation>La imagen %1 de la animación tiene un tamaño distinto del de la primera.</translation></message>
<message><source>There is not enough memory for pictures of this size.</source><translation>No hay memoria suficiente para imágenes de este tamaño.</translation></message>
<message><source>for an unknown reason</source><translation>por un motivo desconocido</translation></message>
<message><source>A GIF has at most %1 pixels in each direction.</source><translation>Un GIF tiene como máximo %1 píxeles en cada dirección.</translation></message>
<message><source>The animation could not be written: %1</source><translation>No se ha podido escribir la animación: %1</translation></message>
<message><source>Choose a smaller size</source><translation>Elija un tamaño menor</translation></message>
</context>
<context>
<name>shelf::AutosaveField</name>
<message><source>Folder of unsaved work</source><translation>Carpeta del trabajo sin guardar</translation></message>
<message><source>autosave journal directory disk move place</source><translation>guardado automático diario carpeta directorio disco mover lugar</translation></message>
<message><source>Change…</source><translation>Cambiar…</translation></message>
<message><source>Change: %1</source><translation>Cambiar: %1</translation></message>
<message><source>Reset: %1</source><translation>Restablecer: %1</translation></message>
<message><source>What is there moves along when the folder changes. A project keeps its own beside its file.</source><translation>Lo que hay en ella se traslada al cambiar de carpeta. Un proyecto conserva lo suyo junto a su archivo.</translation></message>
<message><source>Unsaved work is kept in %1 from now on</source><translation>El trabajo sin guardar se conserva desde ahora en %1</translation></message>
<message><source>Unsaved work is kept in %1 from now on; what another window keeps stays where it was, and is offered from there</source><translation>El trabajo sin guardar se conserva desde ahora en %1; lo que conserva otra ventana se queda donde estaba y se ofrece desde allí</translation></message>
<message><source>Nothing is kept at the moment.</source><translation>De momento no hay nada conservado.</translation></message>
<message><source>What is kept there now moves along: %1. What another window keeps stays until that window closes, and is offered all the same.</source><translation>Lo que se conserva allí ahora se traslada: %1. Lo que conserva otra ventana se queda hasta que esa ventana se cierre, y se ofrece igualmente.</translation></message>
<message><source>Keep unsaved work in %1?</source><translation>¿Conservar el trabajo sin guardar en %1?</translation></message>
<message><source>Leave it where it is</source><translation>Dejarlo donde está</translation></message>
<message><source>Move it</source><translation>Moverlo</translation></message>
</context>
<context>
<name>shelf::AutosavePlace</name>
<message><source>Moving unsaved work</source><translation>Moviendo el trabajo sin guardar</translation></message>
</context>
<context>
<name>shelf::BlendBar</name>
<message><source>How scores are combined</source><translation>Cómo se combinan las puntuaciones</translation></message>
<message><source>Evaluate</source><translation>Evaluar</translation></message>
<message><source>Evaluate the blend</source><translation>Evaluar la mezcla</translation></message>
<message><source>Stop</source><translation>Detener</translation></message>
<message><source>Stop evaluating</source><translation>Detener la evaluación</translation></message>
<message><source>Figures of the blend and its parts</source><translation>Cifras de la mezcla y sus partes</translation></message>
<message><source>Measures the blend, and its parts beside it, on the ratings that were held out from all of them</source><translation>Mide la mezcla, y junto a ella sus partes, con las valoraciones que todas ellas reservaron</translation></message>
<message><source>Weights are tried at once; “Evaluate” measures them over all readers, without filters and second reader.</source><translation>Los pesos se prueban al instante; «Evaluar» los mide sobre todos los lectores, sin filtros ni segundo lector.</translation></message>
</context>
<context>
<name>shelf::BlendDesk</name>
<message><source>Looking at what runs hold out</source><translation>Examinando lo que reservan las ejecuciones</translation></message>
<message><source>Measuring the blend</source><translation>Midiendo la mezcla</translation></message>
</context>
<context>
<name>shelf::BookFilterBar</name>
<message><source>First year</source><translation>Desde el año</translation></message>
<message><source>any</source><translation>cualquiera</translation></message>
<message><source>Last year</source><translation>Hasta el año</translation></message>
<message><source>At least so many ratings</source><translation>Mínimo de valoraciones</translation></message>
<message><source>At most so many ratings</source><translation>Máximo de valoraciones</translation></message>
<message><source>Clear filters</source><translation>Quitar filtros</translation></message>
<message><source>Filters of recommended books</source><translation>Filtros de libros recomendados</translation></message>
<message><source>Column of the catalogue</source><translation>Columna del catálogo</translation></message>
<message><source>Value of the column</source><translation>Valor de la columna</translation></message>
<message><source>Books with fewer ratings in training are left out</source><translation>Se omiten los libros con menos valoraciones en el entrenamiento</translation></message>
<message><source>Books with more ratings in training are left out: for what is less known</source><translation>Se omiten los libros con más valoraciones en el entrenamiento: para lo menos conocido</translation></message>
<message><source>0 %: the best scores. More: each next book also has to differ from those above it (maximal marginal relevance)</source><translation>0&#xa0;%: las mejores puntuaciones. Más: cada libro siguiente debe además diferir de los que están por encima (relevancia marginal máxima)</translation></message>
<message><source>Author</source><translation>Autor</translation></message>
<message><source>Years</source><translation>Años</translation></message>
<message><source>Language</source><translation>Idioma</translation></message>
<message><source>Where</source><extracomment>Before a column of the catalogue and a value: only books where it has that value</extracomment><translation>Dónde</translation></message>
<message><source>Ratings</source><translation>Valoraciones</translation></message>
<message><source>Diversity</source><translation>Diversidad</translation></message>
<message><source>%1 %</source><translation>%1&#xa0;%</translation></message>
</context>
<context>
<name>shelf::BookListModel</name>
<message><source>Title</source><translation>Título</translation></message>
<message><source>%1
by %2</source><translation>%1
de %2</translation></message>
<message><source>Authors</source><translation>Autores</translation></message>
<message><source>Year</source><translation>Año</translation></message>
<message><source>Readers</source><translation>Lectores</translation></message>
<message><source>Ratings</source><translation>Valoraciones</translation></message>
<message><source>Mean</source><translation>Media</translation></message>
<message><source>Id</source><translation>Id.</translation></message>
<message><source>Tags</source><translation>Etiquetas</translation></message>
</context>
<context>
<name>shelf::BookPage</name>
<message><source>Find a book</source><translation>Buscar un libro</translation></message>
<message><source>Covers</source><translation>Portadas</translation></message>
<message><source>For whom</source><translation>Para quién</translation></message>
<message><source>A reader</source><translation>Un lector</translation></message>
<message><source>My ratings</source><translation>Mis valoraciones</translation></message>
<message><source>Reader</source><translation>Lector</translation></message>
<message><source>Another reader</source><translation>Otro lector</translation></message>
<message><source>Forget my ratings</source><translation>Olvidar mis valoraciones</translation></message>
<message><source>Do you know one of these?</source><translation>¿Conoce alguno de estos?</translation></message>
<message><source>Books to read next</source><translation>Próximas lecturas</translation></message>
<message><source>On the map</source><translation>En el mapa</translation></message>
<message><source>to read next</source><translation>próxima lectura</translation></message>
<message><source>rated</source><translation>valorado</translation></message>
<message><source>Books that readers took alike lie close together. Press one to look at it.</source><translation>Los libros que los lectores tomaron de forma parecida están cerca unos de otros. Pulse uno para verlo.</translation></message>
<message><source>and %1 more</source><translation>y %1 más</translation></message>
<message><source>I have read it</source><translation>Lo he leído</translation></message>
<message><source>My rating</source><translation>Mi valoración</translation></message>
<message><source>not rated</source><translation>sin valorar</translation></message>
<message><source>%1 of %2 stars</source><translation>%1 de %2 estrellas</translation></message>
<message><source>Remove</source><translation>Quitar</translation></message>
<message><source>No ratings</source><translation>Sin valoraciones</translation></message>
<message><source>Rated once, with %1</source><translation>Valorado una vez, con %1</translation></message>
<message><source>Reader %1 rated it %2</source><translation>El lector %1 le dio %2</translation></message>
<message><source>Reader %1 has read it</source><translation>El lector %1 lo ha leído</translation></message>
<message><source>Expected of you: %1</source><translation>Valoración que se espera: %1</translation></message>
<message><source>Expected of reader %1: %2</source><translation>Valoración que se espera del lector %1: %2</translation></message>
<message><source>Close</source><translation>Cerrar</translation></message>
<message><source>Back to the book before</source><translation>Volver al libro anterior</translation></message>
<message><source>Nearest books</source><translation>Libros más cercanos</translation></message>
<message><source>Nobody rated it in the training part, so the model knows nothing about it.</source><translation>Nadie lo valoró en la parte de entrenamiento, así que el modelo no sabe nada de él.</translation></message>
<message><source>cosine distance</source><translation>distancia coseno</translation></message>
<message><source>Euclidean distance</source><translation>distancia euclídea</translation></message>
<message><source>dot product, where larger is nearer</source><translation>producto escalar, donde más grande es más cercano</translation></message>
<message><source>In the model’s own space, by %1.</source><translation>En el espacio del propio modelo, según %1.</translation></message>
<message><source>Read by %1</source><translation>Leído por %1</translation></message>
<message><source>Rated by %1</source><translation>Valorado por %1</translation></message>
<message><source>held out</source><translation>reservado</translation></message>
<message><source>Show all %1</source><translation>Mostrar los %1</translation></message>
<message><source>This model cannot take up a new reader on this page. The program can: shelfspace recommend RUN --reader FILE.</source><translation>Este modelo no puede incorporar a un lector nuevo en esta página. El programa sí puede: shelfspace recommend RUN --reader FILE.</translation></message>
<message><source>Find books that you know in the field above, or begin here.</source><translation>Busque en el campo de arriba libros que conozca, o empiece aquí.</translation></message>
<message><source>This model asks which books you took, not how you liked them.</source><translation>Este modelo pregunta qué libros se tomaron, no cuánto gustaron.</translation></message>
<message><source>All ratings of this reader were held out in training: the program took them as a new reader’s.</source><translation>Todas las valoraciones de este lector se reservaron en el entrenamiento: el programa las tomó como las de un lector nuevo.</translation></message>
<message><source>Lists of this model were made by the program: it cannot be worked out on a page.</source><translation>Las listas de este modelo las hizo el programa: no se pueden calcular en una página.</translation></message>
<message><source>Worked out here, by the model itself: the rating that it expects for each book.</source><translation>Calculado aquí, por el propio modelo: la valoración que espera para cada libro.</translation></message>
<message><source>Worked out here, by the model itself. Only the order of its figures means something.</source><translation>Calculado aquí, por el propio modelo. Solo el orden de sus cifras significa algo.</translation></message>
<message><source>Rate a book to see what comes next.</source><translation>Valore un libro para ver qué viene después.</translation></message>
<message><source>Working it out…</source><translation>Calculando…</translation></message>
<message><source>Covers come from the addresses in the catalogue: their servers then see that you look.</source><translation>Las portadas vienen de las direcciones del catálogo: sus servidores ven entonces que alguien las mira.</translation></message>
<message><source>Find a book by title, author or id</source><translation>Busque un libro por título, autor o identificador</translation></message>
<message><source>No book matches</source><translation>Ningún libro coincide</translation></message>
<message><source>No reader of this page matches</source><translation>Ningún lector de esta página coincide</translation></message>
<message><source>Dark colors</source><translation>Colores oscuros</translation></message>
<message><source>This page works by its scripts, which the browser does not run.</source><translation>Esta página funciona con sus scripts, que el navegador no ejecuta.</translation></message>
<message><source>My ratings (%1)</source><translation>Mis valoraciones (%1)</translation></message>
<message><source>Readers who took it: %1</source><translation>Lectores que lo tomaron: %1</translation></message>
<message><source>%1 on average (ratings: %2)</source><translation>%1 de media (valoraciones: %2)</translation></message>
<message><source>Map of the books (%1), those to read next and those rated marked. The lists hold the same books.</source><translation>Mapa de los libros (%1), con las próximas lecturas y los valorados marcados. Las listas contienen los mismos libros.</translation></message>
<message><source>Books for you: %1</source><translation>Libros recomendados: %1</translation></message>
<message><source>Books for reader %1: %2</source><translation>Libros para el lector %1: %2</translation></message>
<message><source>Nothing can be recommended to you.</source><translation>No se puede recomendar nada a partir de estas valoraciones.</translation></message>
<message><source>Nothing can be recommended to reader %1.</source><translation>No se puede recomendar nada al lector %1.</translation></message>
<message><source>Books: %1</source><translation>Libros: %1</translation></message>
<message><source>Ratings: %1</source><translation>Valoraciones: %1</translation></message>
<message><source>Readers: %1</source><translation>Lectores: %1</translation></message>
<message><source>Readers on this page: %1 of %2</source><translation>Lectores en esta página: %1 de %2</translation></message>
</context>
<context>
<name>shelf::BookPane</name>
<message><source>Looking up a book</source><translation>Consultando un libro</translation></message>
<message><source>Books become neighbors when a model has learned a vector for each. Train one first.</source><translation>Los libros se vuelven vecinos cuando un modelo ha aprendido un vector para cada uno. Entrene uno primero.</translation></message>
<message><source>Go to Training</source><translation>Ir a Entrenamiento</translation></message>
<message><source>This run's model has no book vectors, so no book is near another.</source><translation>El modelo de esta ejecución no tiene vectores de libros, así que ningún libro está cerca de otro.</translation></message>
<message><source>Train another model</source><translation>Entrenar otro modelo</translation></message>
<message><source>These vectors say nothing of it: it has none, or one of zeros or of no numbers.</source><translation>Estos vectores no dicen nada de él: no tiene ninguno, o tiene uno de ceros o de valores que no son números.</translation></message>
<message><source>Nobody rated it in the training part, so the model knows nothing about it.</source><translation>Nadie lo valoró en la parte de entrenamiento, así que el modelo no sabe nada de él.</translation></message>
<message numerus="yes"><source>In %1, %Ln dimension(s), over all books</source><translation><numerusform>En %1, %Ln dimensión, entre todos los libros</numerusform><numerusform>En %1, %Ln dimensiones, entre todos los libros</numerusform></translation></message>
</context>
<context>
<name>shelf::BookPanel</name>
<message><source>Previous book</source><translation>Libro anterior</translation></message>
<message><source>Next book</source><translation>Libro siguiente</translation></message>
<message><source>%1 (%2)</source><translation>%1 (%2)</translation></message>
<message><source>Book</source><translation>Libro</translation></message>
<message><source>Click a book in a table or on the map to see it here, with the books nearest to it.</source><translation>Haga clic en un libro de una tabla o del mapa para verlo aquí, con los libros más cercanos a él.</translation></message>
<message><source>Nearest</source><translation>Más cercanos</translation></message>
<message><source>cosine</source><translation>coseno</translation></message>
<message><source>Euclidean</source><translation>euclídea</translation></message>
<message><source>dot product</source><translation>producto escalar</translation></message>
<message><source>How two book vectors are compared, in the model's own space</source><translation>Cómo se comparan los vectores de dos libros, en el espacio del propio modelo</translation></message>
<message><source>Distance</source><translation>Distancia</translation></message>
<message><source>&amp;Distance</source><translation>&amp;Distancia</translation></message>
<message><source>Number of nearest books</source><translation>Número de libros más cercanos</translation></message>
<message><source>How many books to list</source><translation>Cuántos libros mostrar en la lista</translation></message>
<message><source>Copy the list</source><translation>Copiar la lista</translation></message>
<message><source>Nearest books</source><translation>Libros más cercanos</translation></message>
<message><source>Why “%1” is near</source><translation>Por qué está cerca «%1»</translation></message>
<message><source>id %1</source><translation>id. %1</translation></message>
<message><source>The vectors came without ratings</source><translation>Los vectores vinieron sin valoraciones</translation></message>
<message><source>Nobody has rated this book</source><translation>Nadie ha valorado este libro</translation></message>
<message numerus="yes"><source>%1 mean of %Ln rating(s)</source><translation><numerusform>media de %1 en %Ln valoración</numerusform><numerusform>media de %1 en %Ln valoraciones</numerusform></translation></message>
<message numerus="yes"><source>Taken by %Ln reader(s)</source><translation><numerusform>Tomado por %Ln lector</numerusform><numerusform>Tomado por %Ln lectores</numerusform></translation></message>
</context>
<context>
<name>shelf::BookPicker</name>
<message><source>Remove</source><translation>Quitar</translation></message>
<message><source>Books for %1</source><translation>Libros para %1</translation></message>
<message><source>Add a book for %1</source><translation>Añadir un libro para %1</translation></message>
<message><source>Add a book: title or author</source><translation>Añadir un libro: título o autor</translation></message>
<message><source>Books found</source><translation>Libros encontrados</translation></message>
<message><source>Take the marked books off (Delete)</source><translation>Quitar los libros marcados (Supr)</translation></message>
<message><source>One book, or several whose mean counts.</source><translation>Un libro, o varios cuya media cuenta.</translation></message>
<message><source>%1, %2</source><comment>title, authors</comment><translation>%1, %2</translation></message>
</context>
<context>
<name>shelf::BookSearch</name>
<message><source>The books are still being read</source><translation>Los libros aún se están leyendo</translation></message>
<message><source>Searching</source><translation>Buscando</translation></message>
<message><source>No book found for “%1”</source><translation>No se ha encontrado ningún libro para «%1»</translation></message>
<message><source>titles, authors and book numbers are searched</source><translation>se busca en títulos, autores y números de libro</translation></message>
</context>
<context>
<name>shelf::BooksModel</name>
<message><source>Genre</source><translation>Género</translation></message>
<message><source>Book</source><translation>Libro</translation></message>
<message><source>Title</source><translation>Título</translation></message>
<message><source>Authors</source><translation>Autores</translation></message>
<message><source>Year</source><translation>Año</translation></message>
<message><source>Readers</source><translation>Lectores</translation></message>
<message><source>Ratings</source><translation>Valoraciones</translation></message>
<message><source>Mean rating</source><translation>Valoración media</translation></message>
<message><source>Language</source><translation>Idioma</translation></message>
</context>
<context>
<name>shelf::BooksView</name>
<message><source>Filter the books</source><translation>Filtrar los libros</translation></message>
<message><source>Filter by title, author or number</source><translation>Filtrar por título, autor o número</translation></message>
<message><source>Books</source><translation>Libros</translation></message>
<message><source>Show all books</source><translation>Mostrar todos los libros</translation></message>
<message><source>Takes the choice back, here and on the map</source><translation>Anula la elección, aquí y en el mapa</translation></message>
<message><source>On the map</source><translation>En el mapa</translation></message>
<message><source>These books are selected there</source><translation>Estos libros están seleccionados allí</translation></message>
<message><source>The list of books is being prepared</source><translation>Se está preparando la lista de libros</translation></message>
<message><source>Books: %1 of %2</source><translation>Libros: %1 de %2</translation></message>
</context>
<context>
<name>shelf::CacheUse</name>
<message><source>Opened data, cover pictures, size, clear, disk</source><translation>Datos abiertos, portadas, tamaño, vaciar, disco</translation></message>
<message><source>Opened data</source><translation>Datos abiertos</translation></message>
<message><source>Cover pictures</source><translation>Portadas</translation></message>
<message><source>Clear</source><extracomment>A button (verb): deletes the files of a cache</extracomment><translation>Vaciar</translation></message>
<message><source>Clear: %1</source><translation>Vaciar: %1</translation></message>
<message><source>Measuring the cache</source><translation>Midiendo la caché</translation></message>
<message><source>Clearing the cache</source><translation>Vaciando la caché</translation></message>
<message><source>The cache is cleared</source><translation>La caché está vacía</translation></message>
<message><source>Not all of the cache could be cleared</source><translation>No se ha podido vaciar toda la caché</translation></message>
</context>
<context>
<name>shelf::CatalogueIndexSource</name>
<message><source>Sorting the books</source><translation>Ordenando los libros</translation></message>
</context>
<context>
<name>shelf::ChangePanel</name>
<message><source>What changed between the maps</source><translation>Qué ha cambiado entre los mapas</translation></message>
<message><source>Books that changed most</source><translation>Libros que más han cambiado</translation></message>
<message><source>Color by neighbors lost</source><translation>Colorear por vecinos perdidos</translation></message>
<message><source>Select these books</source><translation>Seleccionar estos libros</translation></message>
<message><source>Book</source><translation>Libro</translation></message>
<message><source>Lost, %</source><translation>Perdidos, %</translation></message>
<message><source>Of its 10 nearest books, those that are not among them on the other map, in percent</source><translation>De sus 10 libros más cercanos, los que no están entre ellos en el otro mapa, en porcentaje</translation></message>
</context>
<context>
<name>shelf::CleaningPanel</name>
<message><source>What each step leaves</source><translation>Qué deja cada paso</translation></message>
<message><source>&amp;Undo</source><translation>&amp;Deshacer</translation></message>
<message><source>Leave &amp;nothing out</source><translation>&amp;No omitir nada</translation></message>
<message><source>&amp;Apply</source><translation>&amp;Aplicar</translation></message>
<message><source>What is left out</source><translation>Qué se omite</translation></message>
<message><source>Undo what was applied last</source><translation>Deshacer lo último que se aplicó</translation></message>
<message><source>Leave nothing out</source><translation>No omitir nada</translation></message>
<message><source>Apply to the open data</source><translation>Aplicar a los datos abiertos</translation></message>
<message><source>Working out what is left…</source><translation>Calculando qué queda…</translation></message>
<message><source>This cannot be applied</source><translation>Esto no se puede aplicar</translation></message>
<message><source>Stopped</source><translation>Detenido</translation></message>
<message><source>The open data: %1</source><translation>Los datos abiertos: %1</translation></message>
<message><source>To be applied: %1 would be left</source><translation>Por aplicar: quedarían %1</translation></message>
<message><source>%1, %2, %3</source><comment>ratings, readers, books</comment><translation>%1, %2, %3</translation></message>
</context>
<context>
<name>shelf::CleaningPart</name>
<message><source>what is left out of the data</source><translation>lo que se omite de los datos</translation></message>
</context>
<context>
<name>shelf::CleaningPlan</name>
<message><source>Working out what is left</source><translation>Calculando qué queda</translation></message>
</context>
<context>
<name>shelf::CleaningStepsModel</name>
<message><source>As read</source><translation>Tal como se leyó</translation></message>
<message><source>Step</source><translation>Paso</translation></message>
<message><source>Left out</source><translation>Omitido</translation></message>
<message><source>Ratings</source><translation>Valoraciones</translation></message>
<message><source>Readers</source><translation>Lectores</translation></message>
<message><source>Books</source><translation>Libros</translation></message>
</context>
<context>
<name>shelf::CloseGuard</name>
<message><source>The window closes once the project is saved</source><translation>La ventana se cierra en cuanto se guarde el proyecto</translation></message>
<message><source>Stop and close?</source><translation>¿Detener y cerrar?</translation></message>
<message><source>Save %1 before closing?</source><translation>¿Guardar %1 antes de cerrar?</translation></message>
<message><source>Cancel</source><translation>Cancelar</translation></message>
<message><source>Keep for next time</source><translation>Conservar para la próxima vez</translation></message>
<message><source>Close without saving</source><translation>Cerrar sin guardar</translation></message>
<message><source>What you keep is offered, all of it, when Shelfspace starts again. What you close without saving is gone.</source><translation>Lo que se conserve se ofrecerá entero cuando Shelfspace vuelva a iniciarse. Lo que se cierre sin guardar se pierde.</translation></message>
<message><source>This is under way: %1.</source><translation>Está en curso: %1.</translation></message>
<message><source>Keep working</source><translation>Seguir trabajando</translation></message>
<message><source>Stop and close</source><translation>Detener y cerrar</translation></message>
</context>
<context>
<name>shelf::CloserBar</name>
<message numerus="yes"><source>Measure %Ln run(s) reader by reader</source><translation><numerusform>Medir %Ln ejecución lector por lector</numerusform><numerusform>Medir %Ln ejecuciones lector por lector</numerusform></translation></message>
<message><source>Here stands whether one run is better than another, beyond chance: once there are two that hold ratings out.</source><translation>Aquí se dirá si una ejecución es mejor que otra, más allá del azar, en cuanto haya dos que reserven valoraciones.</translation></message>
<message><source>What each reader’s figures are is not known yet. It is worked out when you want it, as much work as measuring rankings, and kept while the runs are open.</source><translation>Aún no se conocen las cifras de cada lector. Se calculan cuando se pida, con tanto trabajo como medir ordenaciones, y se conservan mientras las ejecuciones estén abiertas.</translation></message>
<message><source>&amp;Figure</source><translation>&amp;Cifra</translation></message>
<message><source>Figure that runs are compared by</source><translation>Cifra con la que se comparan las ejecuciones</translation></message>
<message><source>Which pairs of runs</source><translation>Qué pares de ejecuciones</translation></message>
<message><source>The fewer comparisons are made, the smaller are the differences that can be shown: choose before you look</source><translation>Cuantas menos comparaciones se hagan, más pequeñas son las diferencias que se pueden demostrar: elija antes de mirar</translation></message>
<message><source>All pairs</source><translation>Todos los pares</translation></message>
<message><source>Each with %1</source><translation>Cada una con %1</translation></message>
</context>
<context>
<name>shelf::CloserLook</name>
<message><source>Measuring reader by reader</source><translation>Midiendo lector por lector</translation></message>
<message><source>Comparing runs</source><translation>Comparando ejecuciones</translation></message>
<message><source>No ratings</source><translation>Sin valoraciones</translation></message>
<message numerus="yes"><source>%Ln rating(s)</source><translation><numerusform>%Ln valoración</numerusform><numerusform>%Ln valoraciones</numerusform></translation></message>
<message numerus="yes"><source>%1 to %Ln rating(s)</source><translation><numerusform>de %1 a %Ln valoración</numerusform><numerusform>de %1 a %Ln valoraciones</numerusform></translation></message>
<message><source>p &lt; %1</source><translation>p &lt; %1</translation></message>
<message><source>p = %1</source><translation>p = %1</translation></message>
<message><source>&lt; %1</source><translation>&lt; %1</translation></message>
<message><source>%1 and %2 are of other data</source><translation>%1 y %2 son de datos distintos</translation></message>
<message><source>%1 and %2: other ratings were held out</source><translation>%1 y %2: se reservaron valoraciones distintas</translation></message>
<message><source>%1 and %2: one of them predicts no ratings</source><translation>%1 y %2: una de ellas no predice valoraciones</translation></message>
<message><source>%1 is better than %2</source><translation>%1 es mejor que %2</translation></message>
<message><source>%1 and %2: no difference that these data can show</source><translation>%1 y %2: ninguna diferencia que estos datos puedan demostrar</translation></message>
<message numerus="yes"><source>%1 after correction for %Ln comparison(s)</source><translation><numerusform>%1 tras la corrección por %Ln comparación</numerusform><numerusform>%1 tras la corrección por %Ln comparaciones</numerusform></translation></message>
<message><source>%1: %2 %3 [%4, %5], %6</source><translation>%1: %2 %3 [%4, %5], %6</translation></message>
<message><source>Readers by %1</source><translation>Lectores por %1</translation></message>
<message><source>Others, or not known</source><translation>Otros, o no se sabe</translation></message>
<message><source>%1 to %2</source><translation>de %1 a %2</translation></message>
<message><source>Copy this table</source><translation>Copiar esta tabla</translation></message>
<message><source>Copy what is shown as tab-separated text, for a spreadsheet</source><translation>Copiar lo que se muestra como texto separado por tabuladores, para una hoja de cálculo</translation></message>
<message><source>Save this table</source><translation>Guardar esta tabla</translation></message>
<message><source>Save what is shown as a CSV file</source><translation>Guardar lo que se muestra como archivo CSV</translation></message>
<message><source>Save table</source><translation>Guardar tabla</translation></message>
<message><source>%1 and %2 were not measured on the same readers</source><translation>%1 y %2 no se midieron con los mismos lectores</translation></message>
</context>
<context>
<name>shelf::ColumnModel</name>
<message><source>no value</source><translation>sin valor</translation></message>
</context>
<context>
<name>shelf::CommandSearch</name>
<message><source>Find a command</source><translation>Buscar una orden</translation></message>
<message><source>Words of the command</source><translation>Palabras de la orden</translation></message>
<message><source>Commands</source><translation>Órdenes</translation></message>
<message><source>%1  (%2)</source><translation>%1  (%2)</translation></message>
</context>
<context>
<name>shelf::CommandTable</name>
<message><source>%1 ▸ %2</source><translation>%1 ▸ %2</translation></message>
</context>
<context>
<name>shelf::CompareModel</name>
<message><source>%1, seed %2</source><translation>%1, semilla %2</translation></message>
<message><source>Baseline</source><translation>Modelo de referencia</translation></message>
<message numerus="yes"><source>%1 × %Ln seed(s)</source><translation><numerusform>%1 × %Ln semilla</numerusform><numerusform>%1 × %Ln semillas</numerusform></translation></message>
<message><source>%1 ± %2</source><translation>%1 ± %2</translation></message>
<message><source>%1 (%2 to %3)</source><translation>%1 (de %2 a %3)</translation></message>
<message><source>%1@%2</source><translation>%1@%2</translation></message>
<message><source>%1, %2</source><translation>%1, %2</translation></message>
<message><source>Best validation loss</source><translation>Mejor pérdida de validación</translation></message>
<message><source>The lowest loss on held-out ratings of all epochs</source><translation>La pérdida más baja de todas las épocas en las valoraciones reservadas</translation></message>
<message><source>Test %1</source><translation>%1 en prueba</translation></message>
<message><source>On the test part, opened once the tuning had ended</source><translation>En la parte de prueba, abierta una vez terminado el afinado</translation></message>
<message><source>Best epoch</source><translation>Mejor época</translation></message>
<message><source>The epoch that did best on held-out ratings</source><translation>La época que mejor resultó en las valoraciones reservadas</translation></message>
<message><source>Epochs trained</source><translation>Épocas entrenadas</translation></message>
<message><source>Training time, s</source><translation>Tiempo de entrenamiento, s</translation></message>
<message><source>Parameters</source><translation>Parámetros</translation></message>
<message><source>Numbers that training has learned</source><translation>Números que ha aprendido el entrenamiento</translation></message>
<message numerus="yes"><source>%1: %Ln run(s)</source><translation><numerusform>%1: %Ln ejecución</numerusform><numerusform>%1: %Ln ejecuciones</numerusform></translation></message>
<message><source>✓ %1</source><translation>✓ %1</translation></message>
<message><source>Run</source><translation>Ejecución</translation></message>
<message><source>Preset</source><translation>Ajuste predefinido</translation></message>
<message><source>Measured on</source><translation>Medido en</translation></message>
<message><source>best</source><translation>mejor</translation></message>
<message><source>baseline</source><translation>modelo de referencia</translation></message>
<message><source>The best of these: %1</source><translation>El mejor valor de estos: %1</translation></message>
<message><source>%1 – F1: more</source><translation>%1 – F1: más</translation></message>
</context>
<context>
<name>shelf::ComparePage</name>
<message><source>Loss curves compared</source><translation>Curvas de pérdida comparadas</translation></message>
<message><source>Search for settings</source><translation>Búsqueda de ajustes</translation></message>
<message><source>%1 removed.</source><translation>Eliminado: %1.</translation></message>
<message><source>Comparison and search</source><translation>Comparación y búsqueda</translation></message>
<message><source>Comparison</source><translation>Comparación</translation></message>
<message><source>Search</source><translation>Búsqueda</translation></message>
<message><source>Views of the comparison</source><translation>Vistas de la comparación</translation></message>
<message><source>Curves</source><translation>Curvas</translation></message>
<message><source>Figure against figure</source><translation>Cifra frente a cifra</translation></message>
<message><source>Is the difference real?</source><translation>¿Es real la diferencia?</translation></message>
<message><source>Where does it fail?</source><translation>¿Dónde falla?</translation></message>
<message><source>These vectors have no figures to compare</source><translation>Estos vectores no tienen cifras que comparar</translation></message>
<message><source>Nothing to compare yet</source><translation>Aún no hay nada que comparar</translation></message>
<message><source>They came without ratings, on which runs are measured. Two sets of vectors of the same books are compared on the map: “Two maps” there draws them side by side and names the books whose nearest ones differ most.</source><translation>Vinieron sin valoraciones, con las que se miden las ejecuciones. Dos conjuntos de vectores de los mismos libros se comparan en el mapa: «Dos mapas» los dibuja allí lado a lado y nombra los libros cuyos más cercanos más difieren.</translation></message>
<message><source>Runs stand here side by side, with their settings, results and curves, once they are trained.</source><translation>Aquí aparecen las ejecuciones lado a lado, con sus ajustes, resultados y curvas, una vez entrenadas.</translation></message>
<message><source>Go to the map</source><translation>Ir al mapa</translation></message>
<message><source>Go to Training</source><translation>Ir a Entrenamiento</translation></message>
<message><source>These runs hold out different ratings or use different losses: their figures cannot be compared exactly.</source><translation>Estas ejecuciones reservan valoraciones distintas o usan pérdidas distintas: sus cifras no se pueden comparar con exactitud.</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
</context>
<context>
<name>shelf::CompareTable</name>
<message><source>Comparison of runs</source><translation>Comparación de ejecuciones</translation></message>
<message><source>Settings in which the runs differ are bold; the best result of a column is ticked.</source><translation>Los ajustes en que difieren las ejecuciones están en negrita; el mejor resultado de cada columna lleva una marca.</translation></message>
<message><source>Filter runs</source><translation>Filtrar ejecuciones</translation></message>
<message><source>Presets shown</source><translation>Ajustes predefinidos mostrados</translation></message>
<message><source>Which presets are shown</source><translation>Qué ajustes predefinidos se muestran</translation></message>
<message><source>Data shown</source><translation>Datos mostrados</translation></message>
<message><source>Only figures of the same held-out part of the same data can be compared</source><translation>Solo se pueden comparar cifras de la misma parte reservada de los mismos datos</translation></message>
<message><source>Groups of runs</source><translation>Grupos de ejecuciones</translation></message>
<message><source>What the rows are put together by</source><translation>Por qué se agrupan las filas</translation></message>
<message><source>No groups</source><translation>Sin grupos</translation></message>
<message><source>Group by preset</source><translation>Agrupar por ajuste predefinido</translation></message>
<message><source>Group by data</source><translation>Agrupar por datos</translation></message>
<message><source>All presets</source><translation>Todos los ajustes predefinidos</translation></message>
<message><source>All data</source><translation>Todos los datos</translation></message>
<message><source>Seeds together</source><translation>Semillas juntas</translation></message>
<message><source>Runs that differ in nothing but the seed share a row: mean ± standard deviation</source><translation>Las ejecuciones que solo difieren en la semilla comparten una fila: media ± desviación estándar</translation></message>
<message><source>All columns</source><translation>Todas las columnas</translation></message>
<message><source>Every result and every setting, and not just the main results and what differs</source><translation>Cada resultado y cada ajuste, y no solo los resultados principales y lo que difiere</translation></message>
<message><source>Measure ranking</source><translation>Medir ordenación</translation></message>
<message><source>Measures how well the runs rank all books, for those where it is not known yet</source><translation>Mide lo bien que las ejecuciones ordenan todos los libros, en aquellas en que aún no se sabe</translation></message>
<message><source>Open test part…</source><translation>Abrir parte de prueba…</translation></message>
<message><source>Open the test part</source><translation>Abrir la parte de prueba</translation></message>
<message><source>Remove the selected run</source><translation>Eliminar la ejecución seleccionada</translation></message>
<message><source>Remove the selected run (Delete)</source><translation>Eliminar la ejecución seleccionada (Supr)</translation></message>
<message><source>Copy table</source><translation>Copiar tabla</translation></message>
<message><source>Copy what is shown as tab-separated text, for a spreadsheet</source><translation>Copiar lo que se muestra como texto separado por tabuladores, para una hoja de cálculo</translation></message>
<message><source>Save table</source><translation>Guardar tabla</translation></message>
<message><source>Save what is shown as a CSV file</source><translation>Guardar lo que se muestra como archivo CSV</translation></message>
<message><source>Measures the selected run on the ratings that were set aside for the very end</source><translation>Mide la ejecución seleccionada con las valoraciones que se apartaron para el final</translation></message>
<message><source>Open the test part for %1?</source><translation>¿Abrir la parte de prueba para %1?</translation></message>
<message><source>The test part says how good a model is on ratings that no decision rests on. It can do that only once: as soon as settings are changed after looking at it, it is one more validation part, and its figures flatter. Open it when the tuning has ended. Runs trained on these data afterwards carry a caution.</source><translation>La parte de prueba dice lo bueno que es un modelo con valoraciones de las que no depende ninguna decisión. Solo puede hacerlo una vez: en cuanto se cambian ajustes después de mirarla, es una parte de validación más, y sus cifras son demasiado favorables. Ábrala cuando haya terminado el afinado. Las ejecuciones que se entrenen después con estos datos llevarán una advertencia.</translation></message>
<message><source>Keep it shut</source><translation>Dejarla cerrada</translation></message>
<message><source>Open it</source><translation>Abrirla</translation></message>
<message><source>Save comparison of runs</source><translation>Guardar comparación de ejecuciones</translation></message>
<message><source>Only of a run that set a test part aside (Test part, in the form's Data group) which is still shut</source><translation>Solo de una ejecución que apartó una parte de prueba (Parte de prueba, en el grupo Datos del formulario) que sigue cerrada</translation></message>
<message><source>Remove</source><translation>Quitar</translation></message>
</context>
<context>
<name>shelf::ContextMenus</name>
<message numerus="yes"><source>Copy %Ln row(s)</source><translation><numerusform>Copiar %Ln fila</numerusform><numerusform>Copiar %Ln filas</numerusform></translation></message>
<message><source>Copy the whole list</source><translation>Copiar toda la lista</translation></message>
<message><source>Select all</source><translation>Seleccionar todo</translation></message>
<message><source>Save the list (CSV)…</source><translation>Guardar la lista (CSV)…</translation></message>
<message><source>Copy picture</source><translation>Copiar imagen</translation></message>
<message><source>Copy figures</source><translation>Copiar cifras</translation></message>
</context>
<context>
<name>shelf::CostCurve</name>
<message><source>Cost of the layout</source><translation>Coste de la disposición</translation></message>
<message><source>No values yet</source><translation>Aún no hay valores</translation></message>
<message><source>%1 after iteration %2</source><translation>%1 tras la iteración %2</translation></message>
<message><source>%1 %2</source><translation>%1 %2</translation></message>
</context>
<context>
<name>shelf::Counted</name>
<message numerus="yes"><source>%Ln book(s)</source><translation><numerusform>%Ln libro</numerusform><numerusform>%Ln libros</numerusform></translation></message>
<message numerus="yes"><source>%Ln reader(s)</source><translation><numerusform>%Ln lector</numerusform><numerusform>%Ln lectores</numerusform></translation></message>
<message numerus="yes"><source>%Ln rating(s)</source><translation><numerusform>%Ln valoración</numerusform><numerusform>%Ln valoraciones</numerusform></translation></message>
<message numerus="yes"><source>%Ln time(s) taken</source><translation><numerusform>tomado %Ln vez</numerusform><numerusform>tomado %Ln veces</numerusform></translation></message>
<message numerus="yes"><source>%Ln note(s)</source><translation><numerusform>%Ln nota</numerusform><numerusform>%Ln notas</numerusform></translation></message>
</context>
<context>
<name>shelf::CoverStore</name>
<message><source>Fetch cover pictures?</source><translation>¿Descargar portadas?</translation></message>
<message><source>The data name an address for each cover. Fetching one tells its server that somebody looks at this book. Pictures are kept on this computer. Without them, covers are drawn. The answer holds for this library.</source><translation>Los datos indican una dirección para cada portada. Al descargar una, su servidor sabe que alguien mira este libro. Las imágenes se guardan en este equipo. Sin ellas, las portadas se dibujan. La respuesta vale para esta biblioteca.</translation></message>
<message><source>Draw them</source><translation>Dibujarlas</translation></message>
<message><source>Fetch pictures</source><translation>Descargar imágenes</translation></message>
</context>
<context>
<name>shelf::CoverWidget</name>
<message><source>Cover</source><translation>Portada</translation></message>
<message><source>Placeholder cover of %1</source><translation>Portada provisional de %1</translation></message>
<message><source>Cover of %1</source><translation>Portada de %1</translation></message>
</context>
<context>
<name>shelf::CrashOffer</name>
<message><source>Looking for crash reports</source><translation>Buscando informes de fallos</translation></message>
<message><source>Shelfspace ended unexpectedly on %1. What it left is kept on this computer alone; nothing was sent.</source><translation>Shelfspace terminó inesperadamente el %1. Lo que dejó se conserva solo en este equipo; no se ha enviado nada.</translation></message>
<message><source>Shelfspace ended unexpectedly more than once, last on %1. What it left is kept on this computer alone; nothing was sent.</source><translation>Shelfspace terminó inesperadamente más de una vez, la última el %1. Lo que dejó se conserva solo en este equipo; no se ha enviado nada.</translation></message>
<message><source>Show</source><translation>Mostrar</translation></message>
<message><source>Copy</source><translation>Copiar</translation></message>
<message><source>Delete</source><translation>Borrar</translation></message>
<message><source>Shows what the program wrote down when it ended</source><translation>Muestra lo que anotó el programa al terminar</translation></message>
<message><source>Copies it, to be sent by your own hand</source><translation>Lo copia, para enviarlo por cuenta propia</translation></message>
<message><source>Deletes it</source><translation>Lo borra</translation></message>
<message><source>The crash report is copied</source><translation>El informe de fallos se ha copiado</translation></message>
<message><source>Deleting crash reports</source><translation>Borrando informes de fallos</translation></message>
<message><source>The crash report is deleted</source><translation>El informe de fallos se ha borrado</translation></message>
<message><source>The crash report could not be deleted</source><translation>No se ha podido borrar el informe de fallos</translation></message>
<message><source>Crash report</source><translation>Informe de fallos</translation></message>
</context>
<context>
<name>shelf::DataJoiner</name>
<message><source>The run that was to go on with %1 is gone</source><translation>La ejecución que debía continuar con %1 ya no está</translation></message>
<message><source>Open the run, and continue it with these data.</source><translation>Abra la ejecución y continúela con estos datos.</translation></message>
<message><source>Joining %1 with other data</source><translation>Uniendo %1 con otros datos</translation></message>
</context>
<context>
<name>shelf::DataOpener</name>
<message><source>Looking at %1</source><translation>Examinando %1</translation></message>
<message><source>Making the sample library</source><translation>Creando la biblioteca de ejemplo</translation></message>
<message><source>Reading %1</source><translation>Leyendo %1</translation></message>
<message><source>Keeping the data for the next time</source><translation>Conservando los datos para la próxima vez</translation></message>
</context>
<context>
<name>shelf::DifferencePanel</name>
<message><source>Differences between runs</source><translation>Diferencias entre ejecuciones</translation></message>
<message><source>What is better beyond chance is bold; the surest stand first.</source><translation>Lo que es mejor más allá del azar está en negrita; lo más seguro aparece primero.</translation></message>
</context>
<context>
<name>shelf::DifferencesModel</name>
<message><source>Answer</source><translation>Resultado</translation></message>
<message><source>%1, first less second</source><translation>%1, primera menos segunda</translation></message>
<message><source>First less second</source><translation>Primera menos segunda</translation></message>
<message><source>%1 [%2, %3]</source><translation>%1 [%2, %3]</translation></message>
<message><source>With its 95 % interval, by a paired bootstrap over readers</source><translation>Con su intervalo del 95&#xa0;%, mediante bootstrap pareado por lectores</translation></message>
<message><source>p, corrected</source><translation>p corregido</translation></message>
<message><source>%1 before the correction</source><translation>%1 antes de la corrección</translation></message>
<message><source>How often chance alone gives a difference as large: a randomization test paired over readers, corrected for all comparisons of this table (Holm)</source><translation>Con qué frecuencia el azar por sí solo da una diferencia igual de grande: prueba de aleatorización pareada por lectores, corregida por todas las comparaciones de esta tabla (Holm)</translation></message>
<message><source>Readers who differ</source><translation>Lectores que difieren</translation></message>
<message><source>%1 of %2</source><translation>%1 de %2</translation></message>
<message><source>a run that was removed</source><translation>una ejecución que se eliminó</translation></message>
</context>
<context>
<name>shelf::EpochStrip</name>
<message><source>Epochs of the training</source><translation>Épocas del entrenamiento</translation></message>
<message><source>Epoch</source><translation>Época</translation></message>
<message><source>The map as it was after an epoch of the training</source><translation>El mapa tal como era tras una época del entrenamiento</translation></message>
<message><source>Epoch %1 of %2</source><translation>Época %1 de %2</translation></message>
<message><source>Work out the maps of all epochs</source><translation>Calcular los mapas de todas las épocas</translation></message>
<message><source>Before training</source><translation>Antes de entrenar</translation></message>
<message><source>Pause</source><translation>Pausar</translation></message>
<message><source>Play</source><translation>Reproducir</translation></message>
<message><source>Stay at this epoch</source><translation>Quedarse en esta época</translation></message>
<message><source>Play the training from epoch to epoch</source><translation>Reproducir el entrenamiento época por época</translation></message>
<message><source>Pause the epochs</source><translation>Pausar las épocas</translation></message>
<message><source>Play the epochs</source><translation>Reproducir las épocas</translation></message>
</context>
<context>
<name>shelf::ExportDialog</name>
<message><source>The map is the one on the Map page: %1.</source><translation>El mapa es el de la página Mapa: %1.</translation></message>
<message><source>There is no map on the Map page, so the map is one of the two principal components.</source><translation>No hay ningún mapa en la página Mapa, así que el mapa es el de las dos componentes principales.</translation></message>
<message><source>Export</source><translation>Exportar</translation></message>
<message><source>Folder</source><translation>Carpeta</translation></message>
<message><source>Choose…</source><translation>Elegir…</translation></message>
<message><source>Choose the folder</source><translation>Elegir la carpeta</translation></message>
<message><source>&amp;Folder</source><translation>&amp;Carpeta</translation></message>
<message><source>Folder to export to</source><translation>Carpeta a la que exportar</translation></message>
<message><source>What to take away of &lt;b&gt;%1&lt;/b&gt;</source><translation>Qué exportar de &lt;b&gt;%1&lt;/b&gt;</translation></message>
<message><source>&lt;b&gt;%1&lt;/b&gt; is not trained yet: only the list of books can be exported.</source><translation>&lt;b&gt;%1&lt;/b&gt; aún no está entrenado: solo se puede exportar la lista de libros.</translation></message>
<message><source>Nothing is trained yet: only the list of books can be exported.</source><translation>Aún no hay nada entrenado: solo se puede exportar la lista de libros.</translation></message>
<message numerus="yes"><source>%Ln book(s) without a vector are in no file of vectors, places or nearest books.</source><translation><numerusform>%Ln libro sin vector no está en ningún archivo de vectores, posiciones o libros más cercanos.</numerusform><numerusform>%Ln libros sin vector no están en ningún archivo de vectores, posiciones o libros más cercanos.</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) that nobody rated in the training part are in no file of vectors, places or nearest books.</source><translation><numerusform>%Ln libro que nadie valoró en la parte de entrenamiento no está en ningún archivo de vectores, posiciones o libros más cercanos.</numerusform><numerusform>%Ln libros que nadie valoró en la parte de entrenamiento no están en ningún archivo de vectores, posiciones o libros más cercanos.</numerusform></translation></message>
<message><source>Replace and export</source><translation>Reemplazar y exportar</translation></message>
<message><source>Writing …</source><translation>Escribiendo …</translation></message>
<message><source>No export wrote these as they are: %1</source><translation>Ninguna exportación los escribió tal como están: %1</translation></message>
<message numerus="yes"><source>%Ln file(s) of the folder may be your own. Replace them?</source><translation><numerusform>%Ln archivo de la carpeta puede ser propio. ¿Reemplazarlo?</numerusform><numerusform>%Ln archivos de la carpeta pueden ser propios. ¿Reemplazarlos?</numerusform></translation></message>
<message><source>No export wrote these as they are, and what they hold now would be lost: %1</source><translation>Ninguna exportación los escribió tal como están, y se perdería lo que contienen ahora: %1</translation></message>
<message><source>Keep them</source><translation>Conservarlos</translation></message>
<message><source>Replace</source><translation>Reemplazar</translation></message>
<message><source>&lt;b&gt;Written:&lt;/b&gt; %1.</source><translation>&lt;b&gt;Escrito:&lt;/b&gt; %1.</translation></message>
<message><source> &lt;b&gt;Removed:&lt;/b&gt; %1, of an earlier export; this run has none.</source><translation> &lt;b&gt;Eliminado:&lt;/b&gt; %1, de una exportación anterior; esta ejecución no tiene.</translation></message>
<message><source> &lt;b&gt;Left:&lt;/b&gt; %1; this run has none, and no export wrote it there as it is.</source><translation> &lt;b&gt;Dejado:&lt;/b&gt; %1; esta ejecución no tiene, y ninguna exportación lo escribió ahí tal como está.</translation></message>
<message><source>Note:</source><translation>Nota:</translation></message>
<message><source>Open the folder</source><translation>Abrir la carpeta</translation></message>
<message><source>Stopped. Nothing was written.</source><translation>Detenido. No se ha escrito nada.</translation></message>
<message><source>&lt;b&gt;Nothing was written.&lt;/b&gt; %1</source><translation>&lt;b&gt;No se ha escrito nada.&lt;/b&gt; %1</translation></message>
<message><source>Recommendations for each reader</source><translation>Recomendaciones para cada lector</translation></message>
<message><source>Scale each book vector to length 1</source><translation>Llevar cada vector de libro a longitud 1</translation></message>
<message><source>A picture of each book: its cover where it was fetched, else a drawn one</source><translation>Una imagen de cada libro: su portada si se descargó; si no, una dibujada</translation></message>
<message><source>Pictures as %1</source><translation>Imágenes como %1</translation></message>
<message><source>Pictures as</source><translation>Imágenes como</translation></message>
<message><source>Only for: %1</source><translation>Solo para: %1</translation></message>
</context>
<context>
<name>shelf::ExportPlan</name>
<message><source>Choose at least one thing to export.</source><translation>Elija al menos una cosa que exportar.</translation></message>
<message><source>Choose a format for the pictures.</source><translation>Elija un formato para las imágenes.</translation></message>
<message><source>Name a folder with its whole path.</source><translation>Indique una carpeta con su ruta completa.</translation></message>
<message><source>Already there, and replaced: %1</source><translation>Ya están ahí y se reemplazan: %1</translation></message>
<message><source>The folder will be made.</source><translation>Se creará la carpeta.</translation></message>
<message><source>%1 For %2.</source><translation>%1 Para %2.</translation></message>
</context>
<context>
<name>shelf::ExportWriter</name>
<message><source>Exporting</source><translation>Exportando</translation></message>
</context>
<context>
<name>shelf::FaithPanel</name>
<message><source>How far to trust the map</source><translation>Cuánto se puede confiar en el mapa</translation></message>
<message><source>Neighbors kept</source><translation>Vecinos conservados</translation></message>
<message><source>Share of each book's 10 true neighbors that are among its 10 nearest on the map.</source><translation>Proporción de los 10 vecinos verdaderos de cada libro que están entre sus 10 más cercanos en el mapa.</translation></message>
<message><source>Trustworthiness</source><translation>Fiabilidad</translation></message>
<message><source>1: no book looks near that is far in truth.</source><translation>1: ningún libro parece cercano si en verdad está lejos.</translation></message>
<message><source>Continuity</source><translation>Continuidad</translation></message>
<message><source>1: no true neighbors are torn far apart.</source><translation>1: ningún par de vecinos verdaderos queda muy separado.</translation></message>
<message><source>Groups kept (KNC)</source><translation>Grupos conservados (KNC)</translation></message>
<message><source>Share of the nearest groups that are nearest on the map too: the middle scale.</source><translation>Proporción de los grupos más cercanos que también lo son en el mapa: la escala media.</translation></message>
<message><source>Distances kept (CPD)</source><translation>Distancias conservadas (CPD)</translation></message>
<message><source>Rank correlation of the distances of 1,000 books: the large scale.</source><translation>Correlación de rangos de las distancias de 1000 libros: la escala grande.</translation></message>
<message><source>Measure</source><translation>Medir</translation></message>
<message><source>Color by neighbors kept</source><translation>Colorear por vecinos conservados</translation></message>
<message><source>Show where the map is lying</source><translation>Mostrar dónde miente el mapa</translation></message>
<message><source>Around the selected book, mark those that look near but are no neighbors in truth</source><translation>Alrededor del libro seleccionado, marcar los que parecen cercanos pero en verdad no son vecinos</translation></message>
<message><source>A map of so many dimensions in two or three can't keep everything. The list of nearest books is always taken from the model's own space, never from the map.</source><translation>Un mapa de tantas dimensiones en dos o tres no puede conservarlo todo. La lista de libros más cercanos se toma siempre del espacio del propio modelo, nunca del mapa.</translation></message>
<message><source>Of a book's %1 true neighbors, %2 are near it on this map.</source><translation>De los %1 vecinos verdaderos de un libro, %2 están cerca de él en este mapa.</translation></message>
<message><source>Measured between these: %1</source><comment>genres, or so many clusters</comment><translation>Medido entre estos: %1</translation></message>
</context>
<context>
<name>shelf::FeatureForm</name>
<message><source>Unknown</source><translation>Desconocido</translation></message>
<message><source>Known</source><translation>Conocido</translation></message>
<message><source>%1 is known</source><translation>Se conoce: %1</translation></message>
<message><source>What is known of the reader</source><translation>Lo que se sabe del lector</translation></message>
</context>
<context>
<name>shelf::FiguresModel</name>
<message><source>Run or blend</source><translation>Ejecución o mezcla</translation></message>
<message><source>%1 – F1: more</source><translation>%1 – F1: más</translation></message>
</context>
<context>
<name>shelf::FilterText</name>
<message><source>This is no regular expression: %1, at character %2</source><translation>Esta no es una expresión regular: %1, en el carácter %2</translation></message>
</context>
<context>
<name>shelf::FiltersPanel</name>
<message><source>Year</source><translation>Año</translation></message>
<message><source>Mean rating</source><translation>Valoración media</translation></message>
<message><source>Readers</source><translation>Lectores</translation></message>
<message><source>Ratings</source><translation>Valoraciones</translation></message>
<message><source>Error of prediction</source><translation>Error de predicción</translation></message>
<message><source>Filter by numbers</source><translation>Filtrar por números</translation></message>
<message><source>The line is the selection, at a height of its own.</source><translation>La línea es la selección, con su propia altura.</translation></message>
<message><source>Clear all</source><translation>Quitar todo</translation></message>
<message><source>Give up all that is picked in the histograms</source><translation>Anula todo lo elegido en los histogramas</translation></message>
<message><source>Earlier years</source><translation>Años anteriores</translation></message>
<message><source>One step earlier</source><translation>Un paso antes</translation></message>
<message><source>Play the years</source><translation>Reproducir los años</translation></message>
<message><source>Walks through the years: what is picked moves on by a bar at a time</source><translation>Recorre los años: lo elegido avanza de barra en barra</translation></message>
<message><source>Later years</source><translation>Años posteriores</translation></message>
<message><source>One step later</source><translation>Un paso después</translation></message>
<message><source>Drag over bars to show only their books; a click takes one bar, Escape clears</source><translation>Arrastre sobre las barras para mostrar solo sus libros; un clic toma una barra, Esc quita la elección</translation></message>
<message><source>Clear: %1</source><translation>Quitar: %1</translation></message>
<message><source>Show all again</source><translation>Mostrar todo de nuevo</translation></message>
<message><source>Stop</source><translation>Detener</translation></message>
<message><source>All books: %1</source><translation>Todos los libros: %1</translation></message>
<message><source>Books shown: %1 of %2</source><translation>Libros mostrados: %1 de %2</translation></message>
</context>
<context>
<name>shelf::FormSteps</name>
<message><source>Undo a change of the settings</source><translation>Deshacer un cambio de los ajustes</translation></message>
<message><source>Redo a change of the settings</source><translation>Rehacer un cambio de los ajustes</translation></message>
</context>
<context>
<name>shelf::FrozenColumn</name>
<message><source>The first column, kept in sight</source><translation>La primera columna, siempre a la vista</translation></message>
</context>
<context>
<name>shelf::GroupsPanel</name>
<message><source>Groups of books</source><translation>Grupos de libros</translation></message>
<message><source>&amp;Method</source><translation>&amp;Método</translation></message>
<message><source>k-means</source><translation>k-means</translation></message>
<message><source>HDBSCAN</source><translation>HDBSCAN</translation></message>
<message><source>Islands of the map</source><translation>Islas del mapa</translation></message>
<message><source>Your tags</source><translation>Etiquetas propias</translation></message>
<message><source>k-means puts every book into one of so many groups; HDBSCAN finds dense groups by itself and leaves out the books between them; islands are what HDBSCAN finds on the map itself, which is not all true of the model's space; with your tags, books that have the same tags are a group, also those that have several</source><translation>k-means pone cada libro en uno de un número fijo de grupos; HDBSCAN encuentra por sí mismo grupos densos y deja fuera los libros entre ellos; las islas son lo que HDBSCAN encuentra en el propio mapa, que no todo vale para el espacio del modelo; con las etiquetas propias, los libros que tienen las mismas etiquetas forman un grupo, también los que tienen varias</translation></message>
<message><source>&amp;Groups</source><translation>&amp;Grupos</translation></message>
<message><source>&amp;Least size</source><translation>&amp;Tamaño mínimo</translation></message>
<message><source>A group has at least so many books</source><translation>Un grupo tiene al menos este número de libros</translation></message>
<message><source>Find groups</source><translation>Buscar grupos</translation></message>
<message><source>Color by group</source><translation>Colorear por grupo</translation></message>
<message><source>Words that stand out</source><translation>Palabras que destacan</translation></message>
<message><source>Books</source><translation>Libros</translation></message>
<message><source>Groups</source><translation>Grupos</translation></message>
<message><source>Enter or a double click selects the books of a group</source><translation>Intro o un doble clic selecciona los libros de un grupo</translation></message>
<message><source>Groups of books that lie together are listed here, with the words that stand out in their titles.</source><translation>Aquí se enumeran los grupos de libros que están juntos, con las palabras que destacan en sus títulos.</translation></message>
<message><source>Tags</source><translation>Etiquetas</translation></message>
<message><source>Group %1</source><translation>Grupo %1</translation></message>
<message><source>In no group</source><translation>En ningún grupo</translation></message>
</context>
<context>
<name>shelf::Guide</name>
<message><source>New here?</source><translation>¿Primera vez aquí?</translation></message>
<message><source>A tour of three minutes: train a model, walk its map, see what it recommends. You do it yourself, and can leave at any time.</source><translation>Una visita de tres minutos: entrenar un modelo, recorrer su mapa y ver qué recomienda. Los pasos se dan por cuenta propia, y se puede dejar en cualquier momento.</translation></message>
<message><source>&amp;Take the tour</source><translation>&amp;Hacer la visita</translation></message>
<message><source>&amp;Not now</source><translation>&amp;Ahora no</translation></message>
<message><source>%1 of %2</source><translation>%1 de %2</translation></message>
<message><source>&amp;End tour</source><translation>Terminar la &amp;visita</translation></message>
<message><source>&amp;Back</source><translation>A&amp;trás</translation></message>
<message><source>What is next?</source><translation>¿Qué sigue?</translation></message>
<message><source>&amp;Dismiss</source><translation>&amp;Cerrar</translation></message>
<message><source>The tour can be taken again: Guided tour, under Help</source><translation>La visita se puede hacer de nuevo: Visita guiada, en Ayuda</translation></message>
<message><source>The tour goes on here when you want: Guided tour, under Help</source><translation>La visita continúa aquí cuando se quiera: Visita guiada, en Ayuda</translation></message>
</context>
<context>
<name>shelf::GuideCard</name>
<message><source>%1 (Alt+%2)</source><translation>%1 (Alt+%2)</translation></message>
</context>
<context>
<name>shelf::GuideReader</name>
<message><source>Guide</source><translation>Guía</translation></message>
</context>
<context>
<name>shelf::HelpButton</name>
<message><source>Help: %1</source><translation>Ayuda: %1</translation></message>
<message><source>What does this mean?</source><translation>¿Qué significa esto?</translation></message>
<message><source>More in the guide (F1)</source><translation>Más en la guía (F1)</translation></message>
</context>
<context>
<name>shelf::HelpDesk</name>
<message><source>Reading the guide</source><translation>Leyendo la guía</translation></message>
</context>
<context>
<name>shelf::HelpWindow</name>
<message><source>Shelfspace guide</source><translation>Guía de Shelfspace</translation></message>
<message><source>Search the guide</source><translation>Buscar en la guía</translation></message>
<message><source>Contents</source><translation>Contenido</translation></message>
<message><source>Found in the guide</source><translation>Encontrado en la guía</translation></message>
<message><source>Back</source><extracomment>To the page of the guide that was read before</extracomment><translation>Atrás</translation></message>
<message><source>Forward</source><translation>Adelante</translation></message>
<message><source>Smaller letters</source><translation>Letra más pequeña</translation></message>
<message><source>Larger letters</source><translation>Letra más grande</translation></message>
<message><source>Print this chapter…</source><translation>Imprimir este capítulo…</translation></message>
<message><source>%1
in %2</source><translation>%1
en %2</translation></message>
<message><source>Nothing found for “%1”</source><translation>No se ha encontrado nada para «%1»</translation></message>
<message><source>Reading the guide</source><translation>Leyendo la guía</translation></message>
</context>
<context>
<name>shelf::HistoryModel</name>
<message><source>Epoch</source><translation>Época</translation></message>
<message><source>Training loss</source><translation>Pérdida de entrenamiento</translation></message>
<message><source>Validation loss</source><translation>Pérdida de validación</translation></message>
<message><source>NDCG@10</source><translation>NDCG@10</translation></message>
<message><source>Learning rate</source><translation>Tasa de aprendizaje</translation></message>
<message><source>Time, s</source><translation>Tiempo, s</translation></message>
<message><source>The epoch that did best on the held-out ratings</source><translation>La época que mejor resultó en las valoraciones reservadas</translation></message>
<message><source>F1 says what this is</source><translation>F1 dice qué es esto</translation></message>
</context>
<context>
<name>shelf::HoverCard</name>
<message><source>%1 BCE</source><translation>%1 a. C.</translation></message>
<message><source>no ratings</source><translation>sin valoraciones</translation></message>
<message><source>taken by %1</source><translation>tomado por %1</translation></message>
<message><source>%1 from %2</source><comment>mean rating, number of ratings</comment><translation>%1 de %2</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
<message><source>Rated %1 by %2</source><translation>Valorado con %1 por %2</translation></message>
<message><source>Recommended, predicted %1</source><translation>Recomendado, predicción %1</translation></message>
<message><source>Recommended, score %1</source><translation>Recomendado, puntuación %1</translation></message>
<message><source>Neighbor %1, distance %2</source><translation>Vecino %1, distancia %2</translation></message>
<message><source>Near the selected book here, not in the model</source><translation>Cerca del libro seleccionado aquí, no en el modelo</translation></message>
<message><source>%1 of its %2 nearest kept by the map</source><translation>El mapa conserva %1 de sus %2 más cercanos</translation></message>
<message><source>%1 % of its nearest lost</source><translation>%1&#xa0;% de sus más cercanos perdidos</translation></message>
<message><source>Predicted %1</source><translation>Predicción %1</translation></message>
<message><source>Score %1</source><translation>Puntuación %1</translation></message>
<message><source>Predicted %1 off, over %2 held out</source><comment>mean absolute error, 12 ratings</comment><translation>Predicción desviada en %1, sobre %2 reservadas</translation></message>
<message><source>Outside the filter</source><translation>Fuera del filtro</translation></message>
<message><source>by %1</source><translation>de %1</translation></message>
<message><source>as for a new reader, by ratings
that are all held out from the model</source><comment>in two lines</comment><translation>como para un lector nuevo, según valoraciones
que están todas reservadas y el modelo no ha visto</translation></message>
<message><source>It has no vector, or one of zeros or of no numbers,
so it is near nothing</source><comment>in two lines</comment><translation>No tiene vector, o tiene uno de ceros o de valores que no son números,
así que no está cerca de nada</translation></message>
<message><source>Nobody rated it in the training part,
so the model knows nothing about it</source><comment>in two lines</comment><translation>Nadie lo valoró en la parte de entrenamiento,
así que el modelo no sabe nada de él</translation></message>
</context>
<context>
<name>shelf::HtmlMap</name>
<message><source>Search titles, authors and ids</source><translation>Buscar títulos, autores e identificadores</translation></message>
<message><source>Found</source><translation>Encontrado</translation></message>
<message><source>and %1 more</source><translation>y %1 más</translation></message>
<message><source>Color by</source><translation>Colorear por</translation></message>
<message><source>Nothing</source><translation>Nada</translation></message>
<message><source>Other</source><translation>Otros</translation></message>
<message><source>Unknown</source><translation>Desconocido</translation></message>
<message><source>Closer</source><translation>Acercar</translation></message>
<message><source>Farther</source><translation>Alejar</translation></message>
<message><source>Show the whole map</source><translation>Mostrar todo el mapa</translation></message>
<message><source>Dark colors</source><translation>Colores oscuros</translation></message>
<message><source>Show all</source><translation>Mostrar todo</translation></message>
<message><source>From</source><translation>Desde</translation></message>
<message><source>To</source><translation>Hasta</translation></message>
<message><source>Click a book to see the books nearest to it.</source><translation>Haga clic en un libro para ver los libros más cercanos a él.</translation></message>
<message><source>Selected: %1</source><translation>Seleccionado: %1</translation></message>
<message><source>Clear the selection</source><translation>Quitar la selección</translation></message>
<message><source>Nearest books</source><translation>Libros más cercanos</translation></message>
<message><source>By %1 in the model's own space, not on the map; the nearest %2.</source><translation>Según %1 en el espacio del propio modelo, no en el mapa; los %2 más cercanos.</translation></message>
<message><source>cosine distance</source><translation>distancia coseno</translation></message>
<message><source>Euclidean distance</source><translation>distancia euclídea</translation></message>
<message><source>dot product, where larger is nearer</source><translation>producto escalar, donde más grande es más cercano</translation></message>
<message><source>%1 % of its nearest books are near it on this map too.</source><translation>El %1&#xa0;% de sus libros más cercanos también está cerca de él en este mapa.</translation></message>
<message><source>No ratings</source><translation>Sin valoraciones</translation></message>
<message><source>The map is drawn by a script on this page, which the browser does not run.</source><translation>El mapa lo dibuja un script de esta página, que el navegador no ejecuta.</translation></message>
<message><source>%1, %2 % of the variance</source><translation>%1, %2&#xa0;% de la varianza</translation></message>
<message><source>%1 left out, which have no vector</source><translation>%1 omitidos, que no tienen vector</translation></message>
<message><source>%1 left out, which nobody rated in the training part</source><translation>%1 omitidos, que nadie valoró en la parte de entrenamiento</translation></message>
<message><source>stopped before its end</source><translation>detenido antes de terminar</translation></message>
<message><source>keeps %1 of the %2 nearest books, trustworthiness %3</source><translation>conserva %1 de los %2 libros más cercanos, fiabilidad %3</translation></message>
<message><source>Map of books</source><translation>Mapa de libros</translation></message>
<message><source>Books that match: %1 of %2</source><translation>Libros que coinciden: %1 de %2</translation></message>
<message><source>Books that stand out: %1 of %2</source><translation>Libros que destacan: %1 de %2</translation></message>
<message><source>Mean rating: %1 (ratings: %2)</source><translation>Valoración media: %1 (valoraciones: %2)</translation></message>
<message><source>Readers who took it: %1</source><translation>Lectores que lo tomaron: %1</translation></message>
<message><source>Map of books: %1</source><translation>Mapa de libros: %1</translation></message>
<message><source>Drag or arrow keys: move. Wheel or + and −: zoom. 0: the whole map. /: search. Enter: the book in the middle. Esc: clear. Back key of the browser: the book before.</source><translation>Arrastrar o flechas: mover. Rueda o + y −: acercar y alejar. 0: todo el mapa. /: buscar. Intro: el libro del centro. Esc: quitar. Tecla Atrás del navegador: el libro anterior.</translation></message>
<message><source>Drag or arrow keys: turn, with Shift: move. Wheel or + and −: zoom. 0: the whole map. /: search. Enter: the book in the middle. Esc: clear. Back key of the browser: the book before.</source><translation>Arrastrar o flechas: girar; con Mayús: mover. Rueda o + y −: acercar y alejar. 0: todo el mapa. /: buscar. Intro: el libro del centro. Esc: quitar. Tecla Atrás del navegador: el libro anterior.</translation></message>
</context>
<context>
<name>shelf::ImportPage</name>
<message><source>Reading, report or cleaning</source><translation>Lectura, informe o limpieza</translation></message>
<message><source>How it is read</source><translation>Cómo se lee</translation></message>
<message><source>Report</source><translation>Informe</translation></message>
<message><source>Leave out</source><translation>Omitir</translation></message>
<message><source>&amp;Reset</source><translation>&amp;Restablecer</translation></message>
<message><source>Back to what was found</source><translation>Volver a lo encontrado</translation></message>
<message><source>Takes back all that was said, and reads the files as they tell themselves</source><translation>Anula todo lo indicado y lee los archivos según lo que dicen ellos mismos</translation></message>
<message><source>&amp;Back</source><translation>A&amp;trás</translation></message>
<message><source>Back</source><extracomment>Leaves the page of the import (verb)</extracomment><translation>Atrás</translation></message>
<message><source>Open as &amp;vectors…</source><translation>Abrir como &amp;vectores…</translation></message>
<message><source>Open as vectors</source><translation>Abrir como vectores</translation></message>
<message><source>Takes the numbers of each line for a vector that was made elsewhere</source><translation>Toma los números de cada línea como un vector hecho en otro sitio</translation></message>
<message><source>Once the files are open: what each step leaves is shown first</source><translation>Cuando los archivos estén abiertos: antes se muestra lo que deja cada paso</translation></message>
<message><source>&amp;Read again</source><translation>&amp;Leer de nuevo</translation></message>
<message><source>&amp;Open</source><translation>&amp;Abrir</translation></message>
<message><source>Read again</source><translation>Leer de nuevo</translation></message>
<message><source>Open</source><translation>Abrir</translation></message>
<message><source>Report (%1)</source><translation>Informe (%1)</translation></message>
<message><source>Undo what was left out</source><translation>Deshacer lo que se omitió</translation></message>
</context>
<context>
<name>shelf::Importing</name>
<message><source>How %1 is read</source><translation>Cómo se lee %1</translation></message>
<message><source>How these files are read</source><translation>Cómo se leen estos archivos</translation></message>
<message><source>What is left out of %1</source><translation>Qué se omite de %1</translation></message>
<message><source>These books and readers are made up by the program: there is no file, and nothing about reading can be changed. What is left out of them can.</source><translation>Estos libros y lectores los ha inventado el programa: no hay archivo, y no se puede cambiar nada de la lectura. Sí se puede cambiar lo que se omite.</translation></message>
<message><source>These data came with a run that does not say from which files: how they were read can no more be changed. What is left out of them can.</source><translation>Estos datos vinieron con una ejecución que no dice de qué archivos: ya no se puede cambiar cómo se leyeron. Sí se puede cambiar lo que se omite.</translation></message>
<message><source>To be checked: %1.</source><translation>Por comprobar: %1.</translation></message>
</context>
<context>
<name>shelf::JobBar</name>
<message><source>What was found while reading the files</source><translation>Qué se ha encontrado al leer los archivos</translation></message>
</context>
<context>
<name>shelf::JobLine</name>
<message><source>%1 left</source><translation>quedan %1</translation></message>
<message><source>Cancel: %1</source><translation>Cancelar: %1</translation></message>
<message><source>%1: stopping</source><translation>%1: deteniendo</translation></message>
<message><source>%1: paused</source><translation>%1: en pausa</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
<message><source>Progress of %1</source><translation>Progreso de %1</translation></message>
<message><source>Resume: %1</source><translation>Reanudar: %1</translation></message>
<message><source>Pause: %1</source><translation>Pausar: %1</translation></message>
<message><source>Stop this work</source><translation>Detener este trabajo</translation></message>
</context>
<context>
<name>shelf::Jobs</name>
<message><source>Writing %1</source><translation>Escribiendo %1</translation></message>
</context>
<context>
<name>shelf::JoinedListModel</name>
<message><source>#</source><translation>N.º</translation></message>
<message><source>A dot a list, from the left: filled where the book is in it too</source><translation>Un punto por lista, desde la izquierda: relleno donde el libro también está en ella</translation></message>
<message><source>Places up or down from the list of %1, at the left</source><translation>Puestos por encima o por debajo respecto a la lista de %1, a la izquierda</translation></message>
<message><source>Title</source><translation>Título</translation></message>
<message><source>new</source><translation>nuevo</translation></message>
<message><source>%1 in the list of %2</source><translation>%1 en la lista de %2</translation></message>
<message><source>in none of the other lists</source><translation>en ninguna de las otras listas</translation></message>
<message><source>not in the list of %1</source><translation>no está en la lista de %1</translation></message>
<message><source>the same place as in the list of %1</source><translation>el mismo puesto que en la lista de %1</translation></message>
<message numerus="yes"><source>%Ln place(s) further up than in the list of %1</source><translation><numerusform>%Ln puesto más arriba que en la lista de %1</numerusform><numerusform>%Ln puestos más arriba que en la lista de %1</numerusform></translation></message>
<message numerus="yes"><source>%Ln place(s) further down than in the list of %1</source><translation><numerusform>%Ln puesto más abajo que en la lista de %1</numerusform><numerusform>%Ln puestos más abajo que en la lista de %1</numerusform></translation></message>
<message><source>A hit: the reader rated it, but the rating was held out, so the model has not seen it</source><translation>Un acierto: el lector lo valoró, pero la valoración se reservó, así que el modelo no la ha visto</translation></message>
<message><source>a hit: its rating was held out</source><translation>un acierto: su valoración se reservó</translation></message>
</context>
<context>
<name>shelf::KeptCleaningOffer</name>
<message><source>What you left out of %1 was not saved; it is kept, from %2.</source><translation>Lo que se omitió de %1 no se guardó; se conserva, de %2.</translation></message>
<message><source>Leave it out again</source><translation>Omitirlo de nuevo</translation></message>
<message><source>Later</source><translation>Más tarde</translation></message>
<message><source>Forget it</source><translation>Olvidarlo</translation></message>
<message><source>Opening %1</source><translation>Abriendo %1</translation></message>
</context>
<context>
<name>shelf::KeptRunsOffer</name>
<message><source>Looking for kept runs</source><translation>Buscando ejecuciones conservadas</translation></message>
<message><source>No unsaved runs are kept</source><translation>No hay ejecuciones sin guardar conservadas</translation></message>
<message numerus="yes"><source>%Ln run(s) of %1 that you had not saved are kept, the last from %2.</source><translation><numerusform>Se conserva %Ln ejecución de %1 que no se había guardado, de %2.</numerusform><numerusform>Se conservan %Ln ejecuciones de %1 que no se habían guardado, la última de %2.</numerusform></translation></message>
<message numerus="yes"><source>%Ln run(s) that you had not saved are kept, the last from %1.</source><translation><numerusform>Se conserva %Ln ejecución que no se había guardado, de %1.</numerusform><numerusform>Se conservan %Ln ejecuciones que no se habían guardado, la última de %1.</numerusform></translation></message>
<message numerus="yes"><source>Open them</source><translation><numerusform>Abrirla</numerusform><numerusform>Abrirlas</numerusform></translation></message>
<message numerus="yes"><source>Open %Ln run(s)</source><translation><numerusform>Abrir %Ln ejecución</numerusform><numerusform>Abrir %Ln ejecuciones</numerusform></translation></message>
<message numerus="yes"><source>Open %Ln of %1</source><translation><numerusform>Abrir %Ln de %1</numerusform><numerusform>Abrir %Ln de %1</numerusform></translation></message>
<message><source>Later</source><translation>Más tarde</translation></message>
<message><source>Delete…</source><translation>Borrar…</translation></message>
<message><source>They stay where they are; Open, Kept runs shows them again</source><translation>Se quedan donde están; Abrir, Ejecuciones conservadas las muestra de nuevo</translation></message>
<message numerus="yes"><source>Delete %Ln kept run(s)?</source><translation><numerusform>¿Borrar %Ln ejecución conservada?</numerusform><numerusform>¿Borrar %Ln ejecuciones conservadas?</numerusform></translation></message>
<message><source>%1.
They are in no other file and cannot be brought back.</source><translation>%1.
No están en ningún otro archivo y no se pueden recuperar.</translation></message>
<message><source>Keep them</source><translation>Conservarlas</translation></message>
<message><source>Delete</source><translation>Borrar</translation></message>
<message><source>Deleting kept runs</source><translation>Borrando ejecuciones conservadas</translation></message>
<message numerus="yes"><source>%Ln kept run(s) deleted</source><translation><numerusform>%Ln ejecución conservada borrada</numerusform><numerusform>%Ln ejecuciones conservadas borradas</numerusform></translation></message>
<message><source>Had not finished training: %1.</source><translation>Sin terminar de entrenarse: %1.</translation></message>
</context>
<context>
<name>shelf::KeptSearchesOffer</name>
<message><source>Looking for kept searches</source><translation>Buscando búsquedas conservadas</translation></message>
<message><source>Open %1 on %2, %3</source><translation>Abrir %1 sobre %2, %3</translation></message>
<message><source>%1 (no. %2)</source><comment>one of several things of the same name</comment><translation>%1 (n.º %2)</translation></message>
<message numerus="yes"><source>%Ln trial(s) on %1</source><translation><numerusform>%Ln ensayo sobre %1</numerusform><numerusform>%Ln ensayos sobre %1</numerusform></translation></message>
<message><source>Later</source><translation>Más tarde</translation></message>
<message><source>Delete…</source><translation>Borrar…</translation></message>
<message><source>They stay where they are and are offered at the next start</source><translation>Se quedan donde están y se ofrecen en el próximo inicio</translation></message>
<message numerus="yes"><source>%Ln search(es) for settings that you had not saved are kept.</source><translation><numerusform>Se conserva %Ln búsqueda de ajustes que no se había guardado.</numerusform><numerusform>Se conservan %Ln búsquedas de ajustes que no se habían guardado.</numerusform></translation></message>
<message numerus="yes"><source>%Ln trial(s) of %1</source><translation><numerusform>%Ln ensayo de %1</numerusform><numerusform>%Ln ensayos de %1</numerusform></translation></message>
<message numerus="yes"><source>Delete %Ln kept search(es)?</source><translation><numerusform>¿Borrar %Ln búsqueda conservada?</numerusform><numerusform>¿Borrar %Ln búsquedas conservadas?</numerusform></translation></message>
<message><source>%1.
No other file holds this, and it cannot be brought back.</source><translation>%1.
No está en ningún otro archivo y no se puede recuperar.</translation></message>
<message><source>Keep</source><translation>Conservar</translation></message>
<message><source>Delete</source><translation>Borrar</translation></message>
<message><source>Tidying kept searches</source><translation>Ordenando las búsquedas conservadas</translation></message>
</context>
<context>
<name>shelf::KeptTags</name>
<message><source>Reading tags</source><translation>Leyendo etiquetas</translation></message>
<message><source>Keeping tags</source><translation>Guardando etiquetas</translation></message>
</context>
<context>
<name>shelf::KeysDialog</name>
<message><source>Keyboard shortcuts</source><translation>Atajos de teclado</translation></message>
<message><source>What</source><extracomment>Header: what a key does</extracomment><translation>Qué</translation></message>
<message><source>Keys</source><translation>Teclas</translation></message>
<message><source>Everywhere: %1</source><translation>En todas partes: %1</translation></message>
<message><source>In “%1”</source><translation>En «%1»</translation></message>
</context>
<context>
<name>shelf::LanguageChoice</name>
<message><source>As the system (%1)</source><translation>Como el sistema (%1)</translation></message>
</context>
<context>
<name>shelf::LayerModel</name>
<message><source>Layer</source><translation>Capa</translation></message>
<message><source>Output</source><translation>Salida</translation></message>
<message><source>Details</source><translation>Detalles</translation></message>
<message><source>Parameters</source><translation>Parámetros</translation></message>
</context>
<context>
<name>shelf::LayerView</name>
<message><source>Picture of the layers</source><translation>Imagen de las capas</translation></message>
<message><source>No layers</source><translation>Sin capas</translation></message>
<message><source>This model has no layers to show.</source><translation>Este modelo no tiene capas que mostrar.</translation></message>
</context>
<context>
<name>shelf::LibraryDecision</name>
<message><source>It is this one</source><translation>Es este</translation></message>
<message><source>None of these</source><translation>Ninguno de estos</translation></message>
<message><source>Decide anew</source><translation>Decidir de nuevo</translation></message>
<message><source>Books that it may be</source><translation>Libros que podrían ser</translation></message>
<message><source>Enter or a double click decides</source><translation>Intro o un doble clic decide</translation></message>
</context>
<context>
<name>shelf::LibraryFacts</name>
<message><source>Made-up books and readers to try everything with; the same ones each time</source><translation>Libros y lectores inventados para probarlo todo; los mismos cada vez</translation></message>
<message><source>From %1, with columns as in %2</source><translation>De %1, con columnas como en %2</translation></message>
<message><source>Read as %1</source><translation>Leído como %1</translation></message>
<message><source>Read as %1 from %2</source><translation>Leído como %1 desde %2</translation></message>
<message><source>Ratings by value</source><translation>Valoraciones por valor</translation></message>
<message><source>times taken</source><translation>veces tomado</translation></message>
<message><source>ratings</source><translation>valoraciones</translation></message>
<message><source>readers</source><translation>lectores</translation></message>
<message><source>books</source><translation>libros</translation></message>
<message><source>of all pairs rated</source><translation>de todos los pares, valorado</translation></message>
<message><source>none</source><extracomment>Instead of a number, above: ratings</extracomment><translation>ninguna</translation></message>
<message><source>%1 to %2</source><translation>de %1 a %2</translation></message>
<message><source>scale: each line is a book taken</source><translation>escala: cada línea es un libro tomado</translation></message>
<message><source>scale</source><translation>escala</translation></message>
<message><source>rated more than once</source><translation>valorados más de una vez</translation></message>
<message><source>vectors of books</source><translation>vectores de libros</translation></message>
<message><source>with a title</source><translation>con título</translation></message>
<message><source>with an author</source><translation>con autor</translation></message>
<message><source>%1 %</source><translation>%1&#xa0;%</translation></message>
<message><source>found in the catalogue</source><translation>encontrado en el catálogo</translation></message>
<message><source>%1 of %2</source><comment>books</comment><translation>%1 de %2</translation></message>
<message><source>books taken, of the catalogue</source><translation>libros tomados, del catálogo</translation></message>
<message><source>books rated, of the catalogue</source><translation>libros valorados, del catálogo</translation></message>
<message><source>of all pairs taken</source><translation>de todos los pares, tomado</translation></message>
</context>
<context>
<name>shelf::LibraryModel</name>
<message><source>In your library</source><translation>En la biblioteca propia</translation></message>
<message><source>Authors</source><translation>Autores</translation></message>
<message><source>Stars</source><translation>Estrellas</translation></message>
<message><source>Of five stars, as your library has them</source><translation>De cinco estrellas, como las tiene la biblioteca propia</translation></message>
<message><source>Shelf</source><translation>Estante</translation></message>
<message><source>In these data</source><translation>En estos datos</translation></message>
<message><source>read</source><translation>leído</translation></message>
<message><source>read %1</source><translation>leído el %1</translation></message>
<message><source>being read</source><translation>leyéndose</translation></message>
<message><source>given up</source><translation>abandonado</translation></message>
<message><source>to be read</source><translation>por leer</translation></message>
<message><source>owned</source><translation>en propiedad</translation></message>
<message numerus="yes"><source>%Ln book(s) to choose from</source><translation><numerusform>%Ln libro para elegir</numerusform><numerusform>%Ln libros para elegir</numerusform></translation></message>
</context>
<context>
<name>shelf::LibraryPage</name>
<message><source>No ratings are open</source><translation>No hay valoraciones abiertas</translation></message>
<message><source>Open a ratings file, a folder or an archive: %1. Files can be dropped here too.</source><translation>Abra un archivo de valoraciones, una carpeta o un archivo comprimido: %1. También se pueden soltar archivos aquí.</translation></message>
<message><source>Open ratings…</source><translation>Abrir valoraciones…</translation></message>
<message><source>Open a folder…</source><translation>Abrir una carpeta…</translation></message>
<message><source>Sample library</source><translation>Biblioteca de ejemplo</translation></message>
<message><source>Ready data sets…</source><translation>Conjuntos de datos preparados…</translation></message>
<message><source>Books, overview or notes</source><translation>Libros, resumen o notas</translation></message>
<message><source>All books</source><translation>Todos los libros</translation></message>
<message><source>Overview</source><translation>Resumen</translation></message>
<message><source>Notes</source><translation>Notas</translation></message>
<message><source>Notes (%1)</source><translation>Notas (%1)</translation></message>
<message><source>Undo what was left out</source><translation>Deshacer lo que se omitió</translation></message>
</context>
<context>
<name>shelf::LibraryPanel</name>
<message><source>Your library</source><translation>Biblioteca propia</translation></message>
<message><source>Parts of your library</source><translation>Partes de la biblioteca propia</translation></message>
<message><source>Books of your library</source><translation>Libros de la biblioteca propia</translation></message>
<message><source>Filter your library</source><translation>Filtrar la biblioteca propia</translation></message>
<message><source>Recommendations</source><translation>Recomendaciones</translation></message>
<message><source>Back to what is recommended</source><translation>Volver a lo recomendado</translation></message>
<message><source>Read a newer export</source><translation>Leer una exportación más reciente</translation></message>
<message><source>Read a newer export, or drop it on the window: what you decided and changed by hand stays</source><translation>Lea una exportación más reciente o suéltela en la ventana: lo decidido y cambiado a mano se conserva</translation></message>
<message><source>These data have no stars: every book counts as taken.</source><translation>Estos datos no tienen estrellas: cada libro cuenta como tomado.</translation></message>
<message><source>Stars are ratings as they are.</source><translation>Las estrellas son valoraciones tal como están.</translation></message>
<message><source>1 to 5 stars become %1 to %2, evenly: 4 stars are %3.</source><translation>De 1 a 5 estrellas pasan a ser de %1 a %2, de forma uniforme: 4 estrellas son %3.</translation></message>
<message><source>Which of these is “%1”? (%2)</source><translation>¿Cuál de estos es «%1»? (%2)</translation></message>
<message><source>You decided which book “%1” is.</source><translation>Se decidió a mano qué libro es «%1».</translation></message>
<message><source>“%1”: %2.</source><translation>«%1»: %2.</translation></message>
<message numerus="yes"><source>%1, %2, read %3: %Ln book(s). %4</source><translation><numerusform>%1, %2, leído el %3: %Ln libro. %4</numerusform><numerusform>%1, %2, leído el %3: %Ln libros. %4</numerusform></translation></message>
<message><source>To decide (%1)</source><translation>Por decidir (%1)</translation></message>
<message><source>Not known (%1)</source><translation>Desconocidos (%1)</translation></message>
<message><source>Found (%1)</source><translation>Encontrados (%1)</translation></message>
<message><source>Wishes (%1)</source><translation>Deseos (%1)</translation></message>
<message><source>All (%1)</source><translation>Todos (%1)</translation></message>
<message><source>Nothing is left to decide.</source><translation>No queda nada por decidir.</translation></message>
<message><source>Every book of your library is known.</source><translation>Se conocen todos los libros de la biblioteca propia.</translation></message>
<message><source>Your library has no books that are to be read.</source><translation>La biblioteca propia no tiene libros por leer.</translation></message>
<message><source>No book of your library is one of these data.</source><translation>Ningún libro de la biblioteca propia es de estos datos.</translation></message>
<message><source>%1, by %2</source><translation>%1, de %2</translation></message>
</context>
<context>
<name>shelf::LinkedFilters</name>
<message><source>Counting the books</source><translation>Contando los libros</translation></message>
</context>
<context>
<name>shelf::ListHead</name>
<message><source>Remove this list</source><translation>Quitar esta lista</translation></message>
</context>
<context>
<name>shelf::ListRulesBar</name>
<message><source>One per series</source><translation>Uno por serie</translation></message>
<message><source>At most one book of each series</source><translation>Como máximo un libro de cada serie</translation></message>
<message><source>Next volume</source><translation>Tomo siguiente</translation></message>
<message><source>Of a series the volume that comes next for this reader, instead of a later one</source><translation>De una serie, el tomo que viene a continuación para este lector, en lugar de uno posterior</translation></message>
<message><source>Begin at volume 1</source><translation>Empezar por el tomo 1</translation></message>
<message><source>Later volumes of a series of which this reader has read nothing are left out</source><translation>Se omiten los tomos posteriores de una serie de la que este lector no ha leído nada</translation></message>
<message><source>No other editions</source><translation>Sin otras ediciones</translation></message>
<message><source>Other editions of what this reader has read are left out; of each work one is listed</source><translation>Se omiten otras ediciones de lo que este lector ha leído; de cada obra se muestra una</translation></message>
<message><source>One per author</source><translation>Uno por autor</translation></message>
<message><source>At most one book of each author</source><translation>Como máximo un libro de cada autor</translation></message>
<message><source>Series, editions and authors of recommended books</source><translation>Series, ediciones y autores de los libros recomendados</translation></message>
<message><source>Never</source><extracomment>Before names of authors who are never to be recommended</extracomment><translation>Nunca</translation></message>
<message><source>Never these authors</source><translation>Nunca estos autores</translation></message>
<message><source>No book that one of these people has a part in; a semicolon between names</source><translation>Ningún libro en el que participe una de estas personas; un punto y coma entre los nombres</translation></message>
<message><source>authors; with semicolons</source><translation>autores; con punto y coma</translation></message>
</context>
<context>
<name>shelf::LogDialog</name>
<message><source>Program log</source><translation>Registro del programa</translation></message>
<message><source>Filter the log</source><translation>Filtrar el registro</translation></message>
<message><source>Kinds shown</source><translation>Tipos mostrados</translation></message>
<message><source>All kinds</source><translation>Todos los tipos</translation></message>
<message><source>&amp;Copy</source><translation>&amp;Copiar</translation></message>
<message><source>&amp;Save as…</source><translation>&amp;Guardar como…</translation></message>
<message><source>Open the &amp;folder</source><translation>Abrir la c&amp;arpeta</translation></message>
<message><source>Save the log</source><translation>Guardar el registro</translation></message>
<message><source>Saving the log</source><translation>Guardando el registro</translation></message>
</context>
<context>
<name>shelf::LogModel</name>
<message><source>Time</source><extracomment>Header of the log: what happened</extracomment><translation>Hora</translation></message>
<message><source>Kind</source><translation>Tipo</translation></message>
<message><source>What</source><translation>Qué</translation></message>
</context>
<context>
<name>shelf::LogWatch</name>
<message><source>%1 (%2 s)</source><translation>%1 (%2 s)</translation></message>
<message><source>Opened %1: %2, %3, %4</source><comment>data, ratings, readers, books</comment><translation>Se ha abierto %1: %2, %3, %4</translation></message>
</context>
<context>
<name>shelf::LongTailChart</name>
<message><source>Readers per book</source><translation>Lectores por libro</translation></message>
<message><source>Ratings per book</source><translation>Valoraciones por libro</translation></message>
<message><source>Books per reader</source><translation>Libros por lector</translation></message>
<message><source>Ratings per reader</source><translation>Valoraciones por lector</translation></message>
<message numerus="yes"><source>The most read book was taken %Ln time(s) (%1 %)</source><translation><numerusform>El libro más leído se tomó %Ln vez (%1&#xa0;%)</numerusform><numerusform>El libro más leído se tomó %Ln veces (%1&#xa0;%)</numerusform></translation></message>
<message numerus="yes"><source>The busiest reader took %Ln book(s) (%1 %)</source><translation><numerusform>El lector más activo tomó %Ln libro (%1&#xa0;%)</numerusform><numerusform>El lector más activo tomó %Ln libros (%1&#xa0;%)</numerusform></translation></message>
<message><source>The %1 most read books were taken %2 times or more, %3 % of all</source><translation>Los %1 libros más leídos se tomaron %2 veces o más, el %3&#xa0;% del total</translation></message>
<message><source>The %1 busiest readers took %2 books or more, %3 % of all</source><translation>Los %1 lectores más activos tomaron %2 libros o más, el %3&#xa0;% del total</translation></message>
<message numerus="yes"><source>The most rated book has %Ln rating(s) (%1 %)</source><translation><numerusform>El libro más valorado tiene %Ln valoración (%1&#xa0;%)</numerusform><numerusform>El libro más valorado tiene %Ln valoraciones (%1&#xa0;%)</numerusform></translation></message>
<message numerus="yes"><source>The busiest reader gave %Ln rating(s) (%1 %)</source><translation><numerusform>El lector más activo dio %Ln valoración (%1&#xa0;%)</numerusform><numerusform>El lector más activo dio %Ln valoraciones (%1&#xa0;%)</numerusform></translation></message>
<message><source>The %1 most rated books have %2 or more each, %3 % of all</source><translation>Los %1 libros más valorados tienen %2 o más cada uno, el %3&#xa0;% del total</translation></message>
<message><source>The %1 busiest readers gave %2 or more each, %3 % of all</source><translation>Los %1 lectores más activos dieron %2 o más cada uno, el %3&#xa0;% del total</translation></message>
<message><source>books, the most rated first</source><translation>libros, primero los más valorados</translation></message>
<message><source>readers, the busiest first</source><translation>lectores, primero los más activos</translation></message>
</context>
<context>
<name>shelf::LossChart</name>
<message><source>PNG picture (*.png)</source><translation>Imagen PNG (*.png)</translation></message>
<message><source>SVG drawing (*.svg)</source><translation>Dibujo SVG (*.svg)</translation></message>
<message><source>PDF document (*.pdf)</source><translation>Documento PDF (*.pdf)</translation></message>
<message><source>Pictures are saved as .png, .svg or .pdf</source><translation>Las imágenes se guardan como .png, .svg o .pdf</translation></message>
<message><source>Choose a name with one of these endings</source><translation>Elija un nombre con una de estas extensiones</translation></message>
<message><source>Save the curves that are shown</source><translation>Guardar las curvas que se muestran</translation></message>
<message><source>Numbers of the curves (*.csv)</source><translation>Números de las curvas (*.csv)</translation></message>
<message><source>Curves are saved as .png, .svg, .pdf or .csv</source><translation>Las curvas se guardan como .png, .svg, .pdf o .csv</translation></message>
<message numerus="yes"><source>%1 of %Ln reader(s)</source><translation><numerusform>%1 de %Ln lector</numerusform><numerusform>%1 de %Ln lectores</numerusform></translation></message>
<message><source>%1, higher is better</source><translation>%1, cuanto más alto, mejor</translation></message>
<message><source>Loss</source><translation>Pérdida</translation></message>
<message><source>Loss (%1), lower is better</source><translation>Pérdida (%1), cuanto más baja, mejor</translation></message>
<message><source>Loss (%1)</source><translation>Pérdida (%1)</translation></message>
<message><source>Epoch</source><translation>Época</translation></message>
<message><source>Batch</source><translation>Lote</translation></message>
<message><source>Seconds of training</source><translation>Segundos de entrenamiento</translation></message>
<message><source>%1; begins above</source><comment>a chart's title</comment><translation>%1; empieza más arriba</translation></message>
<message><source>%1 (training)</source><comment>the run that is being trained</comment><translation>%1 (entrenamiento)</translation></message>
<message><source>Validation</source><translation>Validación</translation></message>
<message><source>Training</source><translation>Entrenamiento</translation></message>
<message><source>best: epoch %1</source><translation>mejor: época %1</translation></message>
<message><source>%1, %2</source><comment>best: epoch 3, its value</comment><translation>%1, %2</translation></message>
<message><source>best: %1</source><comment>its epoch</comment><translation>mejor: %1</translation></message>
<message><source>Batch %1</source><translation>Lote %1</translation></message>
<message><source>After %1 s</source><translation>Tras %1 s</translation></message>
<message><source>Epoch %1</source><translation>Época %1</translation></message>
<message><source>training</source><translation>entrenamiento</translation></message>
<message><source>validation</source><translation>validación</translation></message>
<message><source>%1, %2</source><comment>run, training or validation</comment><translation>%1, %2</translation></message>
<message><source>Validation loss %1, solved without epochs</source><translation>Pérdida de validación %1, resuelto sin épocas</translation></message>
<message><source>NDCG@10 %1, solved without epochs</source><translation>NDCG@10 %1, resuelto sin épocas</translation></message>
<message><source>Training has started; no epoch is finished yet</source><translation>El entrenamiento ha empezado; aún no ha terminado ninguna época</translation></message>
<message><source>No epoch was finished</source><translation>No terminó ninguna época</translation></message>
<message><source>Training loss %1</source><translation>Pérdida de entrenamiento %1</translation></message>
<message><source>baseline %1 NDCG@10 %2</source><translation>modelo de referencia %1 NDCG@10 %2</translation></message>
<message><source>No run is shown</source><translation>No se muestra ninguna ejecución</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
<message><source>MAE</source><translation>MAE</translation></message>
<message><source>Huber</source><translation>Huber</translation></message>
<message><source>MSE</source><translation>MSE</translation></message>
<message><source>Loss curves</source><translation>Curvas de pérdida</translation></message>
<message><source>Drawing of the loss curves</source><translation>Dibujo de las curvas de pérdida</translation></message>
<message><source>Fit curves</source><translation>Encajar curvas</translation></message>
<message><source>Validation curves</source><translation>Curvas de validación</translation></message>
<message><source>Training curves</source><translation>Curvas de entrenamiento</translation></message>
<message><source>Show hidden runs</source><translation>Mostrar ejecuciones ocultas</translation></message>
<message><source>%1, validation loss %2</source><comment>the training loss</comment><translation>%1, pérdida de validación %2</translation></message>
<message><source>%1, NDCG@10 %2</source><comment>losses</comment><translation>%1, NDCG@10 %2</translation></message>
<message><source>%1 after epoch %2 of %3</source><comment>losses</comment><translation>%1 tras la época %2 de %3</translation></message>
<message><source>%1 after epoch %2</source><comment>losses</comment><translation>%1 tras la época %2</translation></message>
<message><source>%1; best epoch %2</source><comment>losses</comment><translation>%1; mejor época %2</translation></message>
<message><source>baseline %1 %2</source><comment>its name and its loss</comment><translation>modelo de referencia %1 %2</translation></message>
</context>
<context>
<name>shelf::LossPanel</name>
<message><source>Horizontal axis</source><translation>Eje horizontal</translation></message>
<message><source>Epochs</source><translation>Épocas</translation></message>
<message><source>Batches</source><translation>Lotes</translation></message>
<message><source>Seconds</source><translation>Segundos</translation></message>
<message><source>What the horizontal axis counts</source><translation>Qué cuenta el eje horizontal</translation></message>
<message><source>Logarithmic horizontal axis</source><translation>Eje horizontal logarítmico</translation></message>
<message><source>Logarithmic loss axis</source><translation>Eje de pérdida logarítmico</translation></message>
<message><source>Smoothing</source><translation>Suavizado</translation></message>
<message><source>Moving average of the curves; the measured curve stays as a faint line</source><translation>Media móvil de las curvas; la curva medida queda como una línea tenue</translation></message>
<message><source>off</source><translation>desactivado</translation></message>
<message><source>Fit curves</source><translation>Encajar curvas</translation></message>
<message><source>Show all of the curves (F, or a double click)</source><translation>Mostrar las curvas enteras (F, o un doble clic)</translation></message>
<message><source>Save the curves that are shown</source><translation>Guardar las curvas que se muestran</translation></message>
<message><source>Save the curves that are shown: as PNG, SVG or PDF, or their numbers as CSV</source><translation>Guardar las curvas que se muestran: como PNG, SVG o PDF, o sus números como CSV</translation></message>
<message><source>Save the curves that are shown…</source><translation>Guardar las curvas que se muestran…</translation></message>
<message><source>Copy picture</source><translation>Copiar imagen</translation></message>
<message><source>Copy numbers</source><translation>Copiar números</translation></message>
</context>
<context>
<name>shelf::MainWindow</name>
<message><source>This library is made up. Under Open are your own ratings, and ready data sets of others</source><translation>Esta biblioteca es inventada. En Abrir se pueden elegir valoraciones propias y conjuntos de datos preparados de otros</translation></message>
<message><source>The report is written:</source><translation>El informe está escrito:</translation></message>
<message><source>Export stopped; nothing was written</source><translation>Exportación detenida; no se ha escrito nada</translation></message>
<message><source>Reset all settings?</source><translation>¿Restablecer todos los ajustes?</translation></message>
<message><source>Recent files, sizes, colors and the last training settings are forgotten. Data and runs stay.</source><translation>Se olvidan los archivos recientes, los tamaños, los colores y los últimos ajustes de entrenamiento. Los datos y las ejecuciones se conservan.</translation></message>
<message><source>Keep them</source><translation>Conservarlos</translation></message>
<message><source>Reset</source><translation>Restablecer</translation></message>
<message><source>All settings are as at the first start</source><translation>Todos los ajustes están como en el primer inicio</translation></message>
<message><source>Saved in %1</source><translation>Guardado en %1</translation></message>
<message><source>%1 is here: Ready data sets opens it</source><translation>%1 está aquí: se abre en Conjuntos de datos preparados</translation></message>
<message><source>Continue with other data</source><translation>Continuar con otros datos</translation></message>
<message><source>%1 is served at %2</source><translation>%1 se sirve en %2</translation></message>
<message><source>Locate the data…</source><translation>Localizar los datos…</translation></message>
<message><source>Where are the data of the project?</source><translation>¿Dónde están los datos del proyecto?</translation></message>
<message><source>Save the list</source><translation>Guardar la lista</translation></message>
<message><source>Books that were tagged “%1”: %2</source><translation>Libros a los que se puso la etiqueta «%1»: %2</translation></message>
</context>
<context>
<name>shelf::MapAxes</name>
<message><source>Axis %1</source><translation>Eje %1</translation></message>
<message><source>PC%1</source><translation>PC%1</translation></message>
<message><source>PC%1 %2 %</source><translation>PC%1 %2&#xa0;%</translation></message>
</context>
<context>
<name>shelf::MapBar</name>
<message><source>Viridis</source><translation>Viridis</translation></message>
<message><source>Cividis</source><translation>Cividis</translation></message>
<message><source>Diverging around the mean</source><translation>Divergente en torno a la media</translation></message>
<message><source>The other way round</source><translation>A la inversa</translation></message>
<message><source>Spacing that suits the values</source><translation>Intervalos adecuados a los valores</translation></message>
<message><source>Linear</source><translation>Lineal</translation></message>
<message><source>Logarithmic</source><translation>Logarítmica</translation></message>
<message><source>Legend</source><translation>Leyenda</translation></message>
<message><source>Points alone</source><translation>Solo puntos</translation></message>
<message><source>Density as a shade</source><translation>Densidad como sombreado</translation></message>
<message><source>Lines of equal density</source><translation>Líneas de igual densidad</translation></message>
<message><source>Map settings</source><translation>Ajustes del mapa</translation></message>
<message><source>Settings of the projection, how far to trust it, groups and kept views</source><translation>Ajustes de la proyección, cuánto confiar en ella, grupos y vistas guardadas</translation></message>
<message><source>&amp;Projection</source><translation>&amp;Proyección</translation></message>
<message><source>Projection</source><translation>Proyección</translation></message>
<message><source>How the books' vectors are laid out in the plane or in space</source><translation>Cómo se disponen los vectores de los libros en el plano o en el espacio</translation></message>
<message><source>2-D</source><translation>2D</translation></message>
<message><source>Show the books in the plane</source><translation>Mostrar los libros en el plano</translation></message>
<message><source>3-D</source><translation>3D</translation></message>
<message><source>Show the books in space: drag to turn, right drag to move</source><translation>Mostrar los libros en el espacio: arrastrar gira, arrastrar con el botón derecho mueve</translation></message>
<message><source>&amp;Color</source><translation>&amp;Color</translation></message>
<message><source>Color by</source><translation>Colorear por</translation></message>
<message><source>What the colors of the map mean</source><translation>Qué significan los colores del mapa</translation></message>
<message><source>Color scale</source><translation>Escala de colores</translation></message>
<message><source>Which colors stand for the numbers, and the legend</source><translation>Qué colores representan los números, y la leyenda</translation></message>
<message><source>Size by number of ratings</source><translation>Tamaño según el número de valoraciones</translation></message>
<message><source>Draw books with many ratings larger</source><translation>Dibujar más grandes los libros con muchas valoraciones</translation></message>
<message><source>Titles</source><translation>Títulos</translation></message>
<message><source>Write the titles of well-known books where there is room</source><translation>Escribir los títulos de libros conocidos donde haya sitio</translation></message>
<message><source>Density</source><translation>Densidad</translation></message>
<message><source>Show where books crowd, as a shade or as lines</source><translation>Mostrar dónde se acumulan los libros, como sombreado o con líneas</translation></message>
<message><source>Covers</source><translation>Portadas</translation></message>
<message><source>Show covers in place of points, close up</source><translation>Mostrar portadas en lugar de puntos, de cerca</translation></message>
<message><source>Reader's books</source><translation>Libros del lector</translation></message>
<message><source>Pick out the books that the selected reader rated, and those recommended</source><translation>Destacar los libros que valoró el lector seleccionado y los que se le recomiendan</translation></message>
<message><source>Epochs</source><translation>Épocas</translation></message>
<message><source>Replay the training: the map after each epoch that was kept</source><translation>Reproducir el entrenamiento: el mapa tras cada época conservada</translation></message>
<message><source>Two maps</source><translation>Dos mapas</translation></message>
<message><source>Two maps side by side with the same selection: runs, projections or both</source><translation>Dos mapas lado a lado con la misma selección: ejecuciones, proyecciones o ambas</translation></message>
<message><source>Take away</source><translation>Exportar</translation></message>
<message><source>Save the map as a picture, page or animation, or its figures as tables</source><translation>Guardar el mapa como imagen, página o animación, o sus cifras como tablas</translation></message>
<message><source>More</source><translation>Más</translation></message>
<message><source>What else the bar holds, and has no room for</source><translation>Lo demás que contiene la barra y no cabe en ella</translation></message>
<message><source>Select a reader on the Readers page to see the reader's books here</source><translation>Seleccione un lector en la página Lectores para ver aquí sus libros</translation></message>
<message><source>This run kept no epochs to replay</source><translation>Esta ejecución no conservó épocas que reproducir</translation></message>
<message><source>Steps of equally many books each</source><translation>Tramos con igual número de libros cada uno</translation></message>
</context>
<context>
<name>shelf::MapContent</name>
<message><source>Group %1</source><translation>Grupo %1</translation></message>
<message><source>Nothing</source><translation>Nada</translation></message>
<message><source>Author</source><translation>Autor</translation></message>
<message><source>Year</source><translation>Año</translation></message>
<message><source>Mean rating</source><translation>Valoración media</translation></message>
<message><source>Number of readers</source><translation>Número de lectores</translation></message>
<message><source>Number of ratings</source><translation>Número de valoraciones</translation></message>
<message><source>Language</source><translation>Idioma</translation></message>
<message><source>Group</source><translation>Grupo</translation></message>
<message><source>Neighbors kept</source><translation>Vecinos conservados</translation></message>
<message><source>Reader's books</source><translation>Libros del lector</translation></message>
<message><source>Reader's ratings</source><translation>Valoraciones del lector</translation></message>
<message><source>Predicted ratings</source><translation>Valoraciones predichas</translation></message>
<message><source>Neighbors lost</source><translation>Vecinos perdidos</translation></message>
<message><source>Tag</source><translation>Etiqueta</translation></message>
<message><source>Error of prediction</source><translation>Error de predicción</translation></message>
</context>
<context>
<name>shelf::MapDrawer</name>
<message><source>Beside the map</source><translation>Junto al mapa</translation></message>
<message><source>Settings</source><translation>Ajustes</translation></message>
<message><source>Trust</source><translation>Confianza</translation></message>
<message><source>Groups</source><translation>Grupos</translation></message>
<message><source>Selection</source><translation>Selección</translation></message>
<message><source>Filter</source><translation>Filtro</translation></message>
<message><source>Tags</source><translation>Etiquetas</translation></message>
<message><source>Sum</source><translation>Suma</translation></message>
<message><source>Views</source><translation>Vistas</translation></message>
<message><source>Changes</source><translation>Cambios</translation></message>
</context>
<context>
<name>shelf::MapDrawing</name>
<message><source>Map of %1</source><translation>Mapa de %1</translation></message>
</context>
<context>
<name>shelf::MapExports</name>
<message><source>Picture (PNG, SVG, PDF)…</source><translation>Imagen (PNG, SVG, PDF)…</translation></message>
<message><source>Interactive page (HTML)…</source><translation>Página interactiva (HTML)…</translation></message>
<message><source>Training as an animation (GIF)…</source><translation>Entrenamiento como animación (GIF)…</translation></message>
<message><source>Training as single pictures…</source><translation>Entrenamiento como imágenes sueltas…</translation></message>
<message><source>Coordinates (CSV or TSV)…</source><translation>Coordenadas (CSV o TSV)…</translation></message>
<message><source>Selected books (CSV)…</source><translation>Libros seleccionados (CSV)…</translation></message>
<message><source>Nearest books of all (CSV)…</source><translation>Libros más cercanos de todos (CSV)…</translation></message>
<message><source>Work out the maps of the epochs first</source><translation>Calcule antes los mapas de las épocas</translation></message>
<message><source>Saving the map</source><translation>Guardando el mapa</translation></message>
<message><source>Save the map as a page</source><translation>Guardar el mapa como página</translation></message>
<message><source>Web page (*.html)</source><translation>Página web (*.html)</translation></message>
<message><source>There is no map yet: train a run first.</source><translation>Aún no hay mapa: entrene primero una ejecución.</translation></message>
<message><source>The page can be saved when the training has ended.</source><translation>La página se puede guardar cuando haya terminado el entrenamiento.</translation></message>
<message><source>before training</source><translation>antes de entrenar</translation></message>
<message><source>epoch %1</source><translation>época %1</translation></message>
<message><source>%1, %2</source><translation>%1, %2</translation></message>
<message><source>Save the training as pictures in a folder</source><translation>Guardar el entrenamiento como imágenes en una carpeta</translation></message>
<message><source>Save the training as an animation</source><translation>Guardar el entrenamiento como animación</translation></message>
<message><source>Animation (*.gif)</source><translation>Animación (*.gif)</translation></message>
<message><source>Save the coordinates</source><translation>Guardar las coordenadas</translation></message>
<message><source>Tables (*.csv *.tsv)</source><translation>Tablas (*.csv *.tsv)</translation></message>
<message><source>Save the selected books</source><translation>Guardar los libros seleccionados</translation></message>
<message><source>Tables (*.csv)</source><translation>Tablas (*.csv)</translation></message>
<message><source>No books are selected.</source><translation>No hay libros seleccionados.</translation></message>
<message><source>Save the nearest books</source><translation>Guardar los libros más cercanos</translation></message>
</context>
<context>
<name>shelf::MapForm</name>
<message><source>Settings of the map</source><translation>Ajustes del mapa</translation></message>
<message><source>Advanced settings</source><translation>Ajustes avanzados</translation></message>
<message><source>Choose…</source><translation>Elegir…</translation></message>
<message><source>Choose books: %1</source><translation>Elegir libros: %1</translation></message>
<message><source>Choose the books by their titles</source><translation>Elegir los libros por sus títulos</translation></message>
<message><source>Selected books: %1</source><translation>Libros seleccionados: %1</translation></message>
<message><source>Put the selected books here</source><translation>Poner aquí los libros seleccionados</translation></message>
<message><source>Reset %1</source><translation>Restablecer: %1</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
<message><source>An axis runs from one book to another, or between the means of two groups. Choose books by title, or select some on the map and put them into a field; one pair is enough.</source><translation>Un eje va de un libro a otro, o entre las medias de dos grupos. Elija libros por el título, o seleccione algunos en el mapa y póngalos en un campo; basta un par.</translation></message>
</context>
<context>
<name>shelf::MapJob</name>
<message><source>finding neighbors</source><translation>buscando vecinos</translation></message>
<message><source>weighing neighbors</source><translation>ponderando vecinos</translation></message>
<message><source>iteration %1 of %2</source><translation>iteración %1 de %2</translation></message>
</context>
<context>
<name>shelf::MapLegend</name>
<message><source>%1 %</source><comment>share</comment><translation>%1&#xa0;%</translation></message>
<message><source>Recommended</source><translation>Recomendado</translation></message>
<message><source>Near here, not in the model</source><translation>Cerca aquí, no en el modelo</translation></message>
<message><source>%1 without a vector</source><translation>%1 sin vector</translation></message>
<message><source>%1 not rated in training</source><translation>%1 no valorados en el entrenamiento</translation></message>
<message><source>%1 outside</source><translation>%1 fuera</translation></message>
<message><source>Taken by %1</source><translation>Tomado por %1</translation></message>
<message><source>Rated by %1</source><translation>Valorado por %1</translation></message>
<message><source>≤ %1</source><translation>≤ %1</translation></message>
<message><source>≥ %1</source><translation>≥ %1</translation></message>
<message><source>%1 without</source><translation>%1 sin valor</translation></message>
<message><source>Other</source><translation>Otros</translation></message>
<message><source>In no group</source><translation>En ningún grupo</translation></message>
<message><source>No tag</source><translation>Sin etiqueta</translation></message>
<message><source>Unknown</source><translation>Desconocido</translation></message>
<message><source>%1, %2</source><translation>%1, %2</translation></message>
<message><source>and %1 more</source><translation>y %1 más</translation></message>
</context>
<context>
<name>shelf::MapMeasure</name>
<message><source>Measuring the map</source><translation>Midiendo el mapa</translation></message>
</context>
<context>
<name>shelf::MapPage</name>
<message><source>No books yet</source><translation>Aún no hay libros</translation></message>
<message><source>Open book ratings first; the map is drawn from a run trained on them.</source><translation>Abra primero valoraciones de libros; el mapa se dibuja a partir de una ejecución entrenada con ellas.</translation></message>
<message><source>Training is under way</source><translation>Entrenamiento en curso</translation></message>
<message><source>The map appears here with the first epoch that is kept, and moves while the training goes on.</source><translation>El mapa aparece aquí con la primera época que se conserva, y se mueve mientras continúa el entrenamiento.</translation></message>
<message><source>The map needs a trained run</source><translation>El mapa necesita una ejecución entrenada</translation></message>
<message><source>Training places every book in a space of tastes; the map shows that space, with alike books close together.</source><translation>El entrenamiento sitúa cada libro en un espacio de gustos; el mapa muestra ese espacio, con los libros parecidos cerca unos de otros.</translation></message>
<message><source>This run has no map</source><translation>Esta ejecución no tiene mapa</translation></message>
<message><source>Its model has no vectors of books. Train a network or a factorization, or choose another run above.</source><translation>Su modelo no tiene vectores de libros. Entrene una red o una factorización, o elija arriba otra ejecución.</translation></message>
<message><source>%1, %2</source><translation>%1, %2</translation></message>
<message><source>There is no map to measure yet.</source><translation>Aún no hay mapa que medir.</translation></message>
<message><source>The map is measured when the training has ended.</source><translation>El mapa se mide cuando ha terminado el entrenamiento.</translation></message>
<message><source>Not measured yet.</source><translation>Aún sin medir.</translation></message>
<message><source>Go to Training</source><translation>Ir a Entrenamiento</translation></message>
<message><source>Go to Library</source><translation>Ir a Biblioteca</translation></message>
<message><source>All books shown</source><translation>Todos los libros mostrados</translation></message>
<message><source>None</source><translation>Ninguno</translation></message>
<message><source>The others</source><translation>Los demás</translation></message>
<message><source>What is selected</source><translation>Lo seleccionado</translation></message>
<message><source>What the legend picks out</source><translation>Lo que destaca la leyenda</translation></message>
<message><source>The selected book and its neighbors</source><translation>El libro seleccionado y sus vecinos</translation></message>
<message><source>The reader's rated books</source><translation>Los libros valorados por el lector</translation></message>
<message><source>The reader's recommended books</source><translation>Los libros recomendados al lector</translation></message>
<message><source>Undo a step on the map</source><translation>Deshacer un paso en el mapa</translation></message>
<message><source>Redo a step on the map</source><translation>Rehacer un paso en el mapa</translation></message>
<message><source>Find on the map</source><translation>Buscar en el mapa</translation></message>
<message><source>&amp;Beside</source><translation>&amp;Al lado</translation></message>
<message><source>Second map</source><translation>Segundo mapa</translation></message>
<message><source>What the second map is drawn from. The bar above acts on the map that was clicked last</source><translation>A partir de qué se dibuja el segundo mapa. La barra de arriba actúa sobre el mapa en que se hizo clic por última vez</translation></message>
<message><source>%1, epoch %2</source><translation>%1, época %2</translation></message>
<message><source>Choose two runs, two epochs or two projections to compare.</source><translation>Elija dos ejecuciones, dos épocas o dos proyecciones que comparar.</translation></message>
<message><source>Comparing neighborhoods</source><translation>Comparando vecindarios</translation></message>
<message><source>Both maps are drawn from the same vectors: of a book's 10 nearest on the one, %1 % are not among its 10 nearest on the other.</source><translation>Ambos mapas se dibujan a partir de los mismos vectores: de los 10 más cercanos a un libro en uno, el %1&#xa0;% no está entre sus 10 más cercanos en el otro.</translation></message>
<message><source>Of a book's 10 nearest in the one space, %1 % are not among its 10 nearest in the other.</source><translation>De los 10 más cercanos a un libro en un espacio, el %1&#xa0;% no está entre sus 10 más cercanos en el otro.</translation></message>
<message><source>Looking for groups</source><translation>Buscando grupos</translation></message>
<message><source>Finding groups of books</source><translation>Buscando grupos de libros</translation></message>
<message><source>Group %1</source><translation>Grupo %1</translation></message>
<message><source>No book has a tag yet. Select books and name them in the panel Selection.</source><translation>Ningún libro tiene aún etiqueta. Seleccione libros y deles nombre en el panel Selección.</translation></message>
<message numerus="yes"><source>%Ln group(s) of books that have the same tags</source><translation><numerusform>%Ln grupo de libros que tienen las mismas etiquetas</numerusform><numerusform>%Ln grupos de libros que tienen las mismas etiquetas</numerusform></translation></message>
<message numerus="yes"><source>%Ln island(s) by HDBSCAN: clusters of this map, not of the model's space</source><translation><numerusform>%Ln isla según HDBSCAN: clúster de este mapa, no del espacio del modelo</numerusform><numerusform>%Ln islas según HDBSCAN: clústeres de este mapa, no del espacio del modelo</numerusform></translation></message>
<message numerus="yes"><source>%Ln group(s) by HDBSCAN in the model's space</source><translation><numerusform>%Ln grupo según HDBSCAN en el espacio del modelo</numerusform><numerusform>%Ln grupos según HDBSCAN en el espacio del modelo</numerusform></translation></message>
<message numerus="yes"><source>%Ln group(s) by k-means in the model's space</source><translation><numerusform>%Ln grupo según k-means en el espacio del modelo</numerusform><numerusform>%Ln grupos según k-means en el espacio del modelo</numerusform></translation></message>
<message><source>%1: %2, so it cannot be added.</source><translation>%1: %2, así que no se puede añadir.</translation></message>
<message><source>Select</source><translation>Seleccionar</translation></message>
<message><source>Export</source><translation>Exportar</translation></message>
<message><source>Take out of the selection</source><translation>Quitar de la selección</translation></message>
<message><source>Add to the selection</source><translation>Añadir a la selección</translation></message>
<message><source>Copy picture</source><translation>Copiar imagen</translation></message>
<message><source>See everything</source><translation>Ver todo</translation></message>
<message><source>Zoom in</source><translation>Acercar</translation></message>
<message><source>Zoom out</source><translation>Alejar</translation></message>
</context>
<context>
<name>shelf::MapPane</name>
<message numerus="yes"><source>%Ln map(s), %1</source><translation><numerusform>%Ln mapa, %1</numerusform><numerusform>%Ln mapas, %1</numerusform></translation></message>
<message><source>Working out the maps of all epochs</source><translation>Calculando los mapas de todas las épocas</translation></message>
<message><source>Maps of all epochs</source><translation>Mapas de todas las épocas</translation></message>
<message><source>%1: finding neighbors</source><translation>%1: buscando vecinos</translation></message>
<message><source>%1: iteration %2 of %3</source><translation>%1: iteración %2 de %3</translation></message>
<message><source>%1: weighing neighbors</source><translation>%1: ponderando vecinos</translation></message>
<message><source>Settings changed: Start draws the map anew (%1)</source><translation>Ajustes cambiados: Iniciar dibuja el mapa de nuevo (%1)</translation></message>
<message><source>Press Start to draw this map (%1)</source><translation>Pulse Iniciar para dibujar este mapa (%1)</translation></message>
<message numerus="yes"><source>%1: %Ln iteration(s), seed %2</source><translation><numerusform>%1: %Ln iteración, semilla %2</numerusform><numerusform>%1: %Ln iteraciones, semilla %2</numerusform></translation></message>
<message><source>less than a second</source><translation>menos de un segundo</translation></message>
<message><source>about %1 s</source><translation>unos %1 s</translation></message>
<message><source>about %1 min</source><translation>unos %1 min</translation></message>
<message><source>While it trains the map shows principal components</source><translation>Mientras se entrena, el mapa muestra componentes principales</translation></message>
<message><source>%1, paused</source><translation>%1, en pausa</translation></message>
<message><source>%1, from %2 % of the true neighbors</source><comment>how a map was made</comment><translation>%1, a partir del %2 % de los vecinos verdaderos</translation></message>
</context>
<context>
<name>shelf::MapPictureFile</name>
<message><source>There is no map yet: train a run first.</source><translation>Aún no hay mapa: entrene primero una ejecución.</translation></message>
<message><source>A picture has 1 to %1 pixels in each direction.</source><translation>Una imagen tiene de 1 a %1 píxeles en cada dirección.</translation></message>
<message><source>The name of the picture has to end in .png, .svg or .pdf.</source><translation>El nombre de la imagen debe terminar en .png, .svg o .pdf.</translation></message>
<message><source>There is not enough memory for a picture of this size.</source><translation>No hay memoria suficiente para una imagen de este tamaño.</translation></message>
</context>
<context>
<name>shelf::MapReader</name>
<message><source>reader %1</source><translation>lector %1</translation></message>
</context>
<context>
<name>shelf::MapStrip</name>
<message><source>Start</source><extracomment>A button (verb): begins to work out the map</extracomment><translation>Iniciar</translation></message>
<message><source>Work out this map</source><translation>Calcular este mapa</translation></message>
<message><source>Pause</source><translation>Pausar</translation></message>
<message><source>Hold on; Resume goes on from here</source><translation>Parar por ahora; Reanudar sigue desde aquí</translation></message>
<message><source>Stop</source><translation>Detener</translation></message>
<message><source>End here and keep the map as far as it came</source><translation>Terminar aquí y conservar el mapa como haya quedado</translation></message>
<message><source>More iterations</source><translation>Más iteraciones</translation></message>
<message><source>Go on for half as many iterations again</source><translation>Continuar con la mitad más de iteraciones</translation></message>
<message><source>Go on</source><translation>Continuar</translation></message>
<message><source>Resume</source><translation>Reanudar</translation></message>
<message><source>Go on from where the layout was stopped</source><translation>Continuar desde donde se detuvo la disposición</translation></message>
</context>
<context>
<name>shelf::MapTools</name>
<message><source>Move</source><translation>Mover</translation></message>
<message><source>Drag moves the map, in space it turns it (P)</source><translation>Arrastrar mueve el mapa; en 3D lo gira (P)</translation></message>
<message><source>Rectangle</source><translation>Rectángulo</translation></message>
<message><source>Drag selects the books in a rectangle; Shift adds, Ctrl removes (R). With the keyboard: arrows move a cross, Space sets the corners</source><translation>Arrastrar selecciona los libros de un rectángulo; Mayús añade, Ctrl quita (R). Con el teclado: las flechas mueven una cruz, Espacio fija las esquinas</translation></message>
<message><source>Lasso</source><translation>Lazo</translation></message>
<message><source>Drag draws around the books to select; Shift adds, Ctrl removes (L)</source><translation>Arrastrar dibuja alrededor de los libros que seleccionar; Mayús añade, Ctrl quita (L)</translation></message>
<message><source>Select</source><translation>Seleccionar</translation></message>
<message><source>Select books: all, the others, by legend, by reader…</source><translation>Seleccionar libros: todos, los demás, por leyenda, por lector…</translation></message>
<message><source>Selection</source><translation>Selección</translation></message>
<message><source>What is selected: the books as a list, their figures, what sets them apart (S)</source><translation>Lo seleccionado: los libros en una lista, sus cifras, lo que los distingue (S)</translation></message>
<message><source>Books shown</source><translation>Libros mostrados</translation></message>
<message><source>Narrow to the selection</source><translation>Limitar a la selección</translation></message>
<message><source>Narrow the map to the selected books; the others stay as grey context. Neighbors stay what they are</source><translation>Limitar el mapa a los libros seleccionados; los demás quedan en gris como contexto. Los vecinos siguen siendo los mismos</translation></message>
<message><source>Back to wider</source><translation>Ampliar de nuevo</translation></message>
<message><source>Back to what was seen before narrowing</source><translation>Volver a lo que se veía antes de limitar</translation></message>
<message><source>Show all books</source><translation>Mostrar todos los libros</translation></message>
<message><source>Back to the whole library</source><translation>Volver a la biblioteca entera</translation></message>
<message><source>Hide the others</source><translation>Ocultar los demás</translation></message>
<message><source>Leave out the books outside the filter instead of showing them grey</source><translation>Omitir los libros fuera del filtro en lugar de mostrarlos en gris</translation></message>
<message><source>Find on the map</source><translation>Buscar en el mapa</translation></message>
<message><source>Title or author</source><translation>Título o autor</translation></message>
<message><source>Books whose title or author holds these words stand out (Ctrl+Shift+F)</source><translation>Destacan los libros cuyo título o autor contiene estas palabras (Ctrl+Mayús+F)</translation></message>
<message><source>Regular expression</source><translation>Expresión regular</translation></message>
<message><source>Read what is typed as a regular expression</source><translation>Leer lo que se escribe como expresión regular</translation></message>
<message><source>Select hits</source><translation>Seleccionar resultados</translation></message>
<message><source>Select the books that were found</source><translation>Seleccionar los libros encontrados</translation></message>
<message><source>Select %1</source><translation>Seleccionar %1</translation></message>
<message><source>Undo</source><translation>Deshacer</translation></message>
<message><source>Undo the last step of viewing (Ctrl+Z)</source><translation>Deshacer el último paso de la vista (Ctrl+Z)</translation></message>
<message><source>Redo</source><translation>Rehacer</translation></message>
<message><source>Do it again (Ctrl+Shift+Z)</source><translation>Hacerlo de nuevo (Ctrl+Mayús+Z)</translation></message>
<message><source>Zoom out</source><translation>Alejar</translation></message>
<message><source>Zoom out (-)</source><translation>Alejar (-)</translation></message>
<message><source>Zoom in</source><translation>Acercar</translation></message>
<message><source>Zoom in (+)</source><translation>Acercar (+)</translation></message>
<message><source>Show everything</source><translation>Mostrar todo</translation></message>
<message><source>Show everything (F, or double click)</source><translation>Mostrar todo (F, o doble clic)</translation></message>
<message><source>More</source><translation>Más</translation></message>
<message><source>What else the bar holds, and has no room for</source><translation>Lo demás que contiene la barra y no cabe en ella</translation></message>
<message><source>not valid</source><translation>no válida</translation></message>
<message numerus="yes"><source>Select the %Ln book(s) found</source><translation><numerusform>Seleccionar el %Ln libro encontrado</numerusform><numerusform>Seleccionar los %Ln libros encontrados</numerusform></translation></message>
<message><source>Select the books that were found (Enter)</source><translation>Seleccionar los libros encontrados (Intro)</translation></message>
<message><source>%1 shown</source><comment>books on the map</comment><translation>%1 mostrados</translation></message>
<message><source>%1 selected</source><comment>books on the map</comment><translation>%1 seleccionados</translation></message>
<message><source>Books inside the filter: %1 of %2</source><translation>Libros dentro del filtro: %1 de %2</translation></message>
</context>
<context>
<name>shelf::MarksModel</name>
<message><source>%1 %</source><comment>share</comment><translation>%1&#xa0;%</translation></message>
<message><source>the chance that this is an accident is below one in a million</source><translation>la probabilidad de que esto sea casual es inferior a una entre un millón</translation></message>
<message><source>the chance that this is an accident is about %1</source><translation>la probabilidad de que esto sea casual es de aproximadamente %1</translation></message>
<message><source>Stands out</source><translation>Destaca</translation></message>
<message><source>As</source><extracomment>Header of a column: as what a book is marked</extracomment><translation>Como</translation></message>
<message><source>Share</source><translation>Proporción</translation></message>
<message><source>Of the selected books; the mark shows the share of all books that are shown</source><translation>De los libros seleccionados; la marca muestra la proporción de todos los libros mostrados</translation></message>
<message><source>Of the selected books; the mark shows the share of the whole library</source><translation>De los libros seleccionados; la marca muestra la proporción de la biblioteca entera</translation></message>
<message><source>Lift</source><translation>Lift</translation></message>
<message><source>× %1</source><comment>lift</comment><translation>× %1</translation></message>
<message><source>How many times as common as among all books that are shown</source><translation>Cuántas veces más frecuente que entre todos los libros mostrados</translation></message>
<message><source>How many times as common as in the whole library</source><translation>Cuántas veces más frecuente que en la biblioteca entera</translation></message>
<message><source>word</source><translation>palabra</translation></message>
<message><source>author</source><translation>autor</translation></message>
<message><source>%1 – %2</source><comment>years</comment><translation>%1 – %2</translation></message>
<message><source>years</source><translation>años</translation></message>
<message><source>%1: %2 of the selection (%3), %4 of all that are shown (%5); %6</source><translation>%1: %2 de la selección (%3), %4 de todos los mostrados (%5); %6</translation></message>
<message><source>%1: %2 of the selection (%3), %4 of the library (%5); %6</source><translation>%1: %2 de la selección (%3), %4 de la biblioteca (%5); %6</translation></message>
<message><source>number</source><translation>número</translation></message>
<message><source>%1: %2 against %3</source><comment>number: medians</comment><translation>%1: %2 frente a %3</translation></message>
<message><source>higher</source><translation>más alto</translation></message>
<message><source>lower</source><translation>más bajo</translation></message>
<message><source>%1: in the middle %2 in the selection and %3 elsewhere; of two books, one of the selection and one from elsewhere, the selected one has the larger number in %4 of all cases; %5</source><translation>%1: mediana %2 en la selección y %3 en el resto; de dos libros, uno de la selección y otro del resto, el seleccionado tiene el número mayor en el %4 de los casos; %5</translation></message>
</context>
<context>
<name>shelf::MeasureJob</name>
<message><source>Measuring on the test part</source><translation>Midiendo en la parte de prueba</translation></message>
<message><source>Measuring rankings</source><translation>Midiendo ordenaciones</translation></message>
</context>
<context>
<name>shelf::MessageBar</name>
<message><source>Details of the message</source><translation>Detalles del mensaje</translation></message>
<message><source>Copy the message</source><translation>Copiar el mensaje</translation></message>
<message><source>Close the message</source><translation>Cerrar el mensaje</translation></message>
<message><source>Details</source><translation>Detalles</translation></message>
<message><source>Copy</source><translation>Copiar</translation></message>
<message><source>Problem</source><translation>Problema</translation></message>
<message><source>Message</source><translation>Mensaje</translation></message>
<message><source>%1, line %2, column %3</source><comment>a file</comment><translation>%1, línea %2, columna %3</translation></message>
<message><source>%1, line %2</source><comment>a file</comment><translation>%1, línea %2</translation></message>
</context>
<context>
<name>shelf::MetricPanel</name>
<message><source>Figure across</source><translation>Cifra en horizontal</translation></message>
<message><source>Figure upwards</source><translation>Cifra en vertical</translation></message>
<message><source>&amp;Upwards</source><translation>&amp;Vertical</translation></message>
<message><source>&amp;Across</source><translation>&amp;Horizontal</translation></message>
<message><source>No Pareto front: of one of these it is not said which way is better.</source><translation>Sin frente de Pareto: de una de estas cifras no se dice qué sentido es mejor.</translation></message>
<message><source>Pareto front, which nothing with both figures beats in both: %1.</source><translation>Frente de Pareto, al que nada con ambas cifras supera en las dos: %1.</translation></message>
<message><source>Not in the picture, for want of one of the figures: %1.</source><translation>No están en la imagen, por faltarles una de las cifras: %1.</translation></message>
</context>
<context>
<name>shelf::MetricPlot</name>
<message><source>%1 (down is better)</source><translation>%1 (hacia abajo es mejor)</translation></message>
<message><source>← better: %1</source><translation>← mejor: %1</translation></message>
<message><source>%1 (up is better)</source><translation>%1 (hacia arriba es mejor)</translation></message>
<message><source>%1: better →</source><translation>%1: mejor →</translation></message>
<message><source>Runs by two figures</source><translation>Ejecuciones según dos cifras</translation></message>
<message><source>%1: %2 %3, %4 %5</source><translation>%1: %2 %3, %4 %5</translation></message>
<message><source>%1; on the Pareto front</source><translation>%1; en el frente de Pareto</translation></message>
<message><source>No run has both figures.</source><translation>Ninguna ejecución tiene ambas cifras.</translation></message>
</context>
<context>
<name>shelf::ModelAbout</name>
<message><source>About this model</source><translation>Sobre este modelo</translation></message>
<message><source>Good for: %1</source><translation>Adecuado para: %1</translation></message>
<message><source>Source: %1</source><translation>Fuente: %1</translation></message>
<message><source>Published figure to compare with: %1</source><translation>Cifra publicada con la que comparar: %1</translation></message>
</context>
<context>
<name>shelf::NearestFinder</name>
<message><source>Finding the nearest books</source><translation>Buscando los libros más cercanos</translation></message>
</context>
<context>
<name>shelf::NeighborsModel</name>
<message><source>#</source><translation>N.º</translation></message>
<message><source>Title</source><translation>Título</translation></message>
<message><source>Why?</source><translation>¿Por qué?</translation></message>
<message><source>Why these two books are neighbors (Space)</source><translation>Por qué estos dos libros son vecinos (Espacio)</translation></message>
<message><source>%1
by %2</source><translation>%1
de %2</translation></message>
<message><source>Dot product</source><translation>Producto escalar</translation></message>
<message><source>Distance</source><translation>Distancia</translation></message>
<message><source>Rank</source><translation>Posición</translation></message>
<message><source>Authors</source><translation>Autores</translation></message>
</context>
<context>
<name>shelf::NextStep</name>
<message><source>The map shows which books lie near each other, a reader's page what to recommend and why.</source><translation>El mapa muestra qué libros están cerca unos de otros; la página de un lector, qué recomendar y por qué.</translation></message>
<message><source>&amp;Map</source><translation>&amp;Mapa</translation></message>
<message><source>&amp;Readers</source><translation>&amp;Lectores</translation></message>
</context>
<context>
<name>shelf::NotesModel</name>
<message><source>Rated twice</source><translation>Valorado dos veces</translation></message>
<message><source>Book not in the catalogue</source><translation>Libro no incluido en el catálogo</translation></message>
<message><source>Wrong number of fields</source><translation>Número de campos incorrecto</translation></message>
<message><source>Bad value</source><translation>Valor incorrecto</translation></message>
<message><source>How files were joined</source><translation>Cómo se unieron los archivos</translation></message>
<message><source>Character encoding</source><translation>Codificación de caracteres</translation></message>
<message><source>Stray quote</source><translation>Comillas sueltas</translation></message>
<message><source>Not rated</source><translation>Sin valorar</translation></message>
<message><source>Assumption</source><translation>Suposición</translation></message>
<message><source>Choice of columns</source><translation>Elección de columnas</translation></message>
<message><source>Meaning of times</source><translation>Significado de los tiempos</translation></message>
<message><source>Decimal sign</source><translation>Signo decimal</translation></message>
<message><source>Spelling of ids</source><translation>Escritura de identificadores</translation></message>
<message><source>Cleaned</source><translation>Limpiado</translation></message>
<message><source>Other</source><translation>Otros</translation></message>
<message><source>Kind</source><translation>Tipo</translation></message>
<message><source>File</source><translation>Archivo</translation></message>
<message><source>Line</source><translation>Línea</translation></message>
<message><source>Note</source><translation>Nota</translation></message>
</context>
<context>
<name>shelf::NotesView</name>
<message><source>Filter notes</source><translation>Filtrar notas</translation></message>
<message><source>Notes</source><translation>Notas</translation></message>
<message><source>Kind of notes</source><translation>Tipo de notas</translation></message>
<message><source>Shows only notes of this kind</source><translation>Muestra solo notas de este tipo</translation></message>
<message><source>Copy</source><translation>Copiar</translation></message>
<message><source>Copy the notes</source><translation>Copiar las notas</translation></message>
<message><source>Puts the notes shown on the clipboard as a table</source><translation>Pone en el portapapeles las notas mostradas, como tabla</translation></message>
<message><source>Save as CSV…</source><translation>Guardar como CSV…</translation></message>
<message><source>Save the notes as CSV</source><translation>Guardar las notas como CSV</translation></message>
<message><source>Save the notes</source><translation>Guardar las notas</translation></message>
<message><source>All kinds</source><translation>Todos los tipos</translation></message>
<message numerus="yes"><source>%Ln rating(s) were read</source><translation><numerusform>se leyó %Ln valoración</numerusform><numerusform>se leyeron %Ln valoraciones</numerusform></translation></message>
<message><source>left out: %1</source><translation>se omitieron: %1</translation></message>
<message><source>Lines that could not be used, and what was assumed of the files, would be listed here. There was nothing of either.</source><translation>Aquí se enumerarían las líneas que no se pudieron usar y lo que se supuso de los archivos. No hubo ni lo uno ni lo otro.</translation></message>
<message><source>No note is of this kind and has these words.</source><translation>Ninguna nota es de este tipo y contiene estas palabras.</translation></message>
<message><source>%1.</source><translation>%1.</translation></message>
<message><source>of all %2 notes the first %1 are listed</source><translation>de las %2 notas se enumeran las primeras %1</translation></message>
</context>
<context>
<name>shelf::NoticeBar</name>
<message><source>Dismiss notice</source><translation>Cerrar aviso</translation></message>
<message><source>Dismiss</source><translation>Cerrar</translation></message>
<message><source>Show less of the notice</source><translation>Mostrar menos del aviso</translation></message>
<message><source>Show all of the notice</source><translation>Mostrar todo el aviso</translation></message>
<message><source>Show less</source><translation>Mostrar menos</translation></message>
<message><source>Show all</source><translation>Mostrar todo</translation></message>
</context>
<context>
<name>shelf::OpenController</name>
<message><source>Stop and open other data?</source><translation>¿Detener y abrir otros datos?</translation></message>
<message><source>Save %1 before opening other data?</source><translation>¿Guardar %1 antes de abrir otros datos?</translation></message>
<message><source>Cancel</source><translation>Cancelar</translation></message>
<message><source>Keep and open</source><translation>Conservar y abrir</translation></message>
<message><source>Open without saving</source><translation>Abrir sin guardar</translation></message>
<message><source>What you keep is offered when this project is opened again, or at the next start; what you do not save is gone.</source><translation>Lo que se conserve se ofrecerá cuando este proyecto se abra de nuevo o en el próximo inicio; lo que no se guarde se pierde.</translation></message>
<message><source>Runs and searches belong to their data. What you keep is offered, all of it, at the top of the window and at the next start; what you do not save is gone.</source><translation>Las ejecuciones y búsquedas pertenecen a sus datos. Lo que se conserve se ofrecerá entero en la parte superior de la ventana y en el próximo inicio; lo que no se guarde se pierde.</translation></message>
<message><source>Ratings and catalogues (%1)</source><translation>Valoraciones y catálogos (%1)</translation></message>
<message><source>All files (*)</source><translation>Todos los archivos (*)</translation></message>
<message><source>Open ratings</source><translation>Abrir valoraciones</translation></message>
<message><source>Choose a catalogue</source><translation>Elegir un catálogo</translation></message>
<message><source>Open with options</source><translation>Abrir con opciones</translation></message>
<message><source>Open a folder of ratings</source><translation>Abrir una carpeta de valoraciones</translation></message>
<message><source>Open vectors</source><translation>Abrir vectores</translation></message>
<message><source>Vectors (%1)</source><translation>Vectores (%1)</translation></message>
<message><source>Open a project</source><translation>Abrir un proyecto</translation></message>
<message><source>Shelfspace projects (*.shelfproject)</source><translation>Proyectos de Shelfspace (*.shelfproject)</translation></message>
<message><source>Open a run</source><translation>Abrir una ejecución</translation></message>
<message><source>Shelfspace runs (*.shelf)</source><translation>Ejecuciones de Shelfspace (*.shelf)</translation></message>
</context>
<context>
<name>shelf::OpenProject</name>
<message><source>Tidying the journal</source><translation>Ordenando el diario</translation></message>
<message><source>Keeping what is not saved</source><translation>Conservando lo no guardado</translation></message>
<message><source>Saving %1</source><translation>Guardando %1</translation></message>
</context>
<context>
<name>shelf::OptionForm</name>
<message><source>such as 2015-01-31</source><translation>por ejemplo, 2015-01-31</translation></message>
<message><source>such as 1..5</source><translation>por ejemplo, 1..5</translation></message>
<message><source>a number</source><translation>un número</translation></message>
<message><source>as found</source><extracomment>A value that was found in the file</extracomment><translation>lo encontrado</translation></message>
<message><source>not found</source><translation>no encontrado</translation></message>
<message><source>Take back %1</source><translation>Anular: %1</translation></message>
<message><source>%1 – as found</source><translation>%1 – lo encontrado</translation></message>
<message><source>Take this back</source><translation>Anular esto</translation></message>
<message><source>Back to %1, which was found</source><translation>Volver a %1, lo que se encontró</translation></message>
</context>
<context>
<name>shelf::OverviewView</name>
<message><source>Coverage of the catalogue</source><translation>Cobertura del catálogo</translation></message>
<message><source>The books with readers among those of the catalogue, and what is known of them. A bar leads to the books that lack it.</source><translation>Los libros con lectores entre los del catálogo, y lo que se sabe de ellos. Una barra lleva a los libros a los que les falta.</translation></message>
<message><source>No reader looks suspicious.</source><translation>Ningún lector parece sospechoso.</translation></message>
<message><source>Readers that may be none: %1. They gave many equal ratings, hundreds on one day or thousands in all, or have the list of another reader.</source><translation>Lectores que quizá no lo sean: %1. Dieron muchas valoraciones iguales, cientos en un solo día o miles en total, o tienen la lista de otro lector.</translation></message>
<message><source>The first %1 are listed.</source><translation>Se enumeran los primeros %1.</translation></message>
<message><source>Overview</source><translation>Resumen</translation></message>
<message><source>Readers that may be none</source><translation>Lectores que quizá no lo sean</translation></message>
<message><source>Show this reader</source><translation>Mostrar este lector</translation></message>
<message><source>Looking at the ratings</source><translation>Examinando las valoraciones</translation></message>
<message><source>Finding the books</source><translation>Buscando los libros</translation></message>
</context>
<context>
<name>shelf::OverviewWords</name>
<message><source>%1 %</source><translation>%1&#xa0;%</translation></message>
<message><source>%1 to %2</source><comment>a range</comment><translation>%1 a %2</translation></message>
<message><source>week from %1</source><translation>semana desde el %1</translation></message>
<message><source>rated %1: %2 (%3)</source><translation>valorados con %1: %2 (%3)</translation></message>
<message><source>%1: %2 (%3)</source><translation>%1: %2 (%3)</translation></message>
<message><source>books rated %1 against the mean: %2 (%3)</source><translation>libros valorados con %1 respecto a la media: %2 (%3)</translation></message>
<message><source>readers rating %1 against the mean: %2 (%3)</source><translation>lectores que valoran con %1 respecto a la media: %2 (%3)</translation></message>
<message><source>The top 1 % of the books have %1 of all, 10 % have %2, 20 % have %3.</source><translation>El 1&#xa0;% de libros más valorados reúne el %1 del total; el 10&#xa0;%, el %2; el 20&#xa0;%, el %3.</translation></message>
<message><source>The busiest 1 % of the readers gave %1 of all, 10 % gave %2, 20 % gave %3.</source><translation>El 1&#xa0;% de lectores más activos dio el %1 del total; el 10&#xa0;%, el %2; el 20&#xa0;%, el %3.</translation></message>
<message><source>Median %1, most %2; Gini coefficient %3.</source><translation>Mediana %1, máximo %2; coeficiente de Gini %3.</translation></message>
<message><source>Against the mean of all, %1, pulled toward it where ratings are few. Standard deviation %2; %3 of the books lie above.</source><translation>Respecto a la media de todos, %1, y acercado a ella donde hay pocas valoraciones. Desviación estándar %2; el %3 de los libros está por encima.</translation></message>
<message><source>Against the mean of all, %1, pulled toward it where ratings are few. Standard deviation %2; %3 of the readers lie above.</source><translation>Respecto a la media de todos, %1, y acercado a ella donde hay pocas valoraciones. Desviación estándar %2; el %3 de los lectores está por encima.</translation></message>
<message><source>Title</source><translation>Título</translation></message>
<message><source>Author</source><translation>Autor</translation></message>
<message><source>Year</source><translation>Año</translation></message>
<message><source>Language</source><translation>Idioma</translation></message>
<message><source>Genre</source><translation>Género</translation></message>
<message><source>ISBN</source><translation>ISBN</translation></message>
<message><source>Cover</source><translation>Portada</translation></message>
<message><source>Ratings by value</source><translation>Valoraciones por valor</translation></message>
<message><source>Books by readers</source><translation>Libros por lectores</translation></message>
<message><source>Books by number of ratings</source><translation>Libros por número de valoraciones</translation></message>
<message><source>Readers by books</source><translation>Lectores por libros</translation></message>
<message><source>Readers by number of ratings</source><translation>Lectores por número de valoraciones</translation></message>
<message><source>Activity by day (UTC)</source><translation>Actividad por día (UTC)</translation></message>
<message><source>Activity by week (UTC)</source><translation>Actividad por semana (UTC)</translation></message>
<message><source>Activity by month (UTC)</source><translation>Actividad por mes (UTC)</translation></message>
<message><source>Activity by year (UTC)</source><translation>Actividad por año (UTC)</translation></message>
<message><source>Activity by decade (UTC)</source><translation>Actividad por década (UTC)</translation></message>
<message><source>How books are rated</source><translation>Cómo se valoran los libros</translation></message>
<message><source>How readers rate</source><translation>Cómo valoran los lectores</translation></message>
<message><source>The times of these data are left out; the notes say why.</source><translation>Los tiempos de estos datos se han omitido; las notas dicen por qué.</translation></message>
<message><source>No time of these data is of a year from 1 to 9999.</source><translation>Ningún tiempo de estos datos es de un año entre 1 y 9999.</translation></message>
<message><source>These data have no times.</source><translation>Estos datos no tienen tiempos.</translation></message>
<message><source>Nobody gave stars: these data say who took which book.</source><translation>Nadie dio estrellas: estos datos dicen quién tomó qué libro.</translation></message>
<message><source>Taken</source><translation>Tomados</translation></message>
<message><source>Rated</source><translation>Valorados</translation></message>
<message><source>Books taken by so many readers, %1: %2 (%3)</source><comment>a range, a number, percent</comment><translation>Libros tomados por este número de lectores, %1: %2 (%3)</translation></message>
<message><source>Books with so many ratings, %1: %2 (%3)</source><comment>a range, a number, percent</comment><translation>Libros con este número de valoraciones, %1: %2 (%3)</translation></message>
<message><source>Readers of so many books, %1: %2 (%3)</source><comment>a range, a number, percent</comment><translation>Lectores con este número de libros, %1: %2 (%3)</translation></message>
<message><source>Readers with so many ratings, %1: %2 (%3)</source><comment>a range, a number, percent</comment><translation>Lectores con este número de valoraciones, %1: %2 (%3)</translation></message>
<message><source>Only books that somebody rated %1</source><translation>Solo libros que alguien valoró con %1</translation></message>
<message><source>Only books taken by so many readers: %1</source><comment>a range</comment><translation>Solo libros tomados por este número de lectores: %1</translation></message>
<message><source>Only books with so many ratings: %1</source><comment>a range</comment><translation>Solo libros con este número de valoraciones: %1</translation></message>
<message><source>Only books of readers who took so many: %1</source><comment>a range</comment><translation>Solo libros de lectores que tomaron este número: %1</translation></message>
<message><source>Only books rated by readers with so many ratings: %1</source><comment>a range</comment><translation>Solo libros valorados por lectores con este número de valoraciones: %1</translation></message>
<message><source>Only books taken in: %1</source><translation>Solo libros tomados en: %1</translation></message>
<message><source>Only books rated in: %1</source><translation>Solo libros valorados en: %1</translation></message>
<message><source>Only books rated %1 against the mean</source><translation>Solo libros valorados con %1 respecto a la media</translation></message>
<message><source>Only books of readers who rate %1 against the mean</source><translation>Solo libros de lectores que valoran con %1 respecto a la media</translation></message>
<message><source>%1: %2 of the %3 books of the catalogue (%4)</source><translation>%1: %2 de los %3 libros del catálogo (%4)</translation></message>
<message><source>%1: %2 of the %3 books taken (%4)</source><translation>%1: %2 de los %3 libros tomados (%4)</translation></message>
<message><source>%1: %2 of the %3 rated books (%4)</source><translation>%1: %2 de los %3 libros valorados (%4)</translation></message>
<message><source>Only books that nobody took</source><translation>Solo libros que nadie tomó</translation></message>
<message><source>Only books that nobody rated</source><translation>Solo libros que nadie valoró</translation></message>
<message><source>Only books without: %1</source><comment>a fact of the catalogue</comment><translation>Solo libros sin este dato: %1</translation></message>
<message><source>Times of no year from 1 to 9999: %1.</source><translation>Tiempos que no son de ningún año entre 1 y 9999: %1.</translation></message>
</context>
<context>
<name>shelf::OwnReaders</name>
<message><source>Reading your readers</source><translation>Leyendo los lectores propios</translation></message>
<message><source>%1 %2</source><translation>%1 %2</translation></message>
<message><source>Keeping your readers</source><translation>Conservando los lectores propios</translation></message>
</context>
<context>
<name>shelf::PageRail</name>
<message><source>Pages</source><translation>Páginas</translation></message>
<message><source>%1 (%2)</source><translation>%1 (%2)</translation></message>
</context>
<context>
<name>shelf::PageStack</name>
<message><source>Scroll the page sideways</source><translation>Desplazar la página a los lados</translation></message>
<message><source>Scroll the page</source><translation>Desplazar la página</translation></message>
</context>
<context>
<name>shelf::ParallelCoordinates</name>
<message><source>Parallel coordinates of the trials</source><translation>Coordenadas paralelas de los ensayos</translation></message>
<message><source>No trials yet</source><translation>Aún no hay ensayos</translation></message>
<message numerus="yes"><source>%Ln trial(s)</source><translation><numerusform>%Ln ensayo</numerusform><numerusform>%Ln ensayos</numerusform></translation></message>
<message><source>Best: %1</source><translation>Mejor: %1</translation></message>
<message><source>Selected: %1</source><translation>Seleccionado: %1</translation></message>
<message numerus="yes"><source>%Ln of them within the brushes</source><translation><numerusform>%Ln de ellos dentro de las selecciones de los ejes</numerusform><numerusform>%Ln de ellos dentro de las selecciones de los ejes</numerusform></translation></message>
<message><source>NDCG@10</source><translation>NDCG@10</translation></message>
<message><source>%1 %</source><translation>%1&#xa0;%</translation></message>
<message><source>full</source><extracomment>A share of the work of a trial: all of it</extracomment><translation>completo</translation></message>
<message><source>%1 %2</source><translation>%1 %2</translation></message>
<message><source>with %1 of the training</source><translation>con %1 del entrenamiento</translation></message>
<message><source>trial %1: %2</source><translation>ensayo %1: %2</translation></message>
</context>
<context>
<name>shelf::ParameterEditor</name>
<message><source>none</source><extracomment>A list without entries</extracomment><translation>ninguno</translation></message>
<message><source>Choose...</source><translation>Elegir...</translation></message>
<message><source>Choose file</source><translation>Elegir archivo</translation></message>
<message><source>Choose the file of held-out ratings</source><translation>Elegir el archivo de valoraciones reservadas</translation></message>
</context>
<context>
<name>shelf::PictureDialog</name>
<message><source>Picture of the map</source><translation>Imagen del mapa</translation></message>
<message><source>Width, pixels</source><translation>Anchura, píxeles</translation></message>
<message><source>Height, pixels</source><translation>Altura, píxeles</translation></message>
<message><source>Keep the shape of the map</source><translation>Mantener la forma del mapa</translation></message>
<message><source>Colors</source><translation>Colores</translation></message>
<message><source>Light</source><translation>Claro</translation></message>
<message><source>Dark</source><translation>Oscuro</translation></message>
<message><source>Legend</source><translation>Leyenda</translation></message>
<message><source>Background</source><translation>Fondo</translation></message>
<message><source>Without it what lies behind the picture shines through</source><translation>Sin él se transparenta lo que hay detrás de la imagen</translation></message>
<message><source>Size, pixels</source><translation>Tamaño, píxeles</translation></message>
<message><source>Save…</source><translation>Guardar…</translation></message>
<message><source>Save picture of the map</source><translation>Guardar imagen del mapa</translation></message>
</context>
<context>
<name>shelf::PreferencesDialog</name>
<message><source>Settings</source><translation>Ajustes</translation></message>
<message><source>Find a setting</source><translation>Buscar un ajuste</translation></message>
<message><source>Groups of settings</source><translation>Grupos de ajustes</translation></message>
<message><source>No setting has these words.</source><translation>Ningún ajuste contiene estas palabras.</translation></message>
<message><source>Folders</source><translation>Carpetas</translation></message>
<message><source>Open</source><translation>Abrir</translation></message>
<message><source>Open: %1</source><translation>Abrir: %1</translation></message>
<message><source>%1: there is nothing yet</source><translation>%1: aún no hay nada</translation></message>
<message><source>&amp;Reset all…</source><translation>&amp;Restablecer todo…</translation></message>
<message><source>Reset all settings?</source><translation>¿Restablecer todos los ajustes?</translation></message>
<message><source>Keep them</source><translation>Conservarlos</translation></message>
<message><source>Reset</source><translation>Restablecer</translation></message>
<message><source>All settings are as at the first start</source><translation>Todos los ajustes están como en el primer inicio</translation></message>
<message><source>Recent files, sizes, colors and the last training settings are forgotten. Data and runs stay, and so does the folder of unsaved work.</source><translation>Se olvidan los archivos recientes, los tamaños, los colores y los últimos ajustes de entrenamiento. Los datos y las ejecuciones se conservan, y también la carpeta del trabajo sin guardar.</translation></message>
</context>
<context>
<name>shelf::PresetBox</name>
<message><source>Try first</source><translation>Probar primero</translation></message>
<message><source>good for %1 (%2)</source><comment>what for, name in batch</comment><translation>adecuado para %1 (%2)</translation></message>
</context>
<context>
<name>shelf::PreviewModel</name>
<message><source>Click to say what this column is</source><translation>Haga clic para decir qué es esta columna</translation></message>
<message><source>Line</source><translation>Línea</translation></message>
<message><source>Left out</source><translation>Omitida</translation></message>
<message><source>not used</source><translation>sin usar</translation></message>
</context>
<context>
<name>shelf::PreviewTable</name>
<message><source>First rows</source><translation>Primeras filas</translation></message>
<message><source>The first rows of the file. The menu key says what the column of a cell is.</source><translation>Las primeras filas del archivo. La tecla de menú dice qué es la columna de una celda.</translation></message>
<message><source>Not used</source><translation>Sin usar</translation></message>
</context>
<context>
<name>shelf::ProgramLog</name>
<message><source>step</source><translation>paso</translation></message>
<message><source>work</source><translation>trabajo</translation></message>
<message><source>note</source><translation>nota</translation></message>
<message><source>warning</source><translation>aviso</translation></message>
<message><source>error</source><translation>error</translation></message>
</context>
<context>
<name>shelf::ProjectController</name>
<message><source>Saved in %1</source><translation>Guardado en %1</translation></message>
<message><source>Saving was stopped: the file is as it was, and nothing is lost</source><translation>Se detuvo el guardado: el archivo está como estaba y no se ha perdido nada</translation></message>
</context>
<context>
<name>shelf::ProjectOpener</name>
<message><source>%1 is open here already</source><translation>%1 ya está abierto aquí</translation></message>
<message><source>Opening %1</source><translation>Abriendo %1</translation></message>
<message><source>Looking for the data of the project</source><translation>Buscando los datos del proyecto</translation></message>
<message><source>The data are found; the project knows their new place once it is saved</source><translation>Se han encontrado los datos; el proyecto conocerá su nuevo lugar en cuanto se guarde</translation></message>
<message><source>A copy of %1: it is saved under another name</source><translation>Una copia de %1: se guarda con otro nombre</translation></message>
</context>
<context>
<name>shelf::ProjectionView</name>
<message><source>Outside the part of the map that is shown.</source><translation>Fuera de la parte del mapa que se muestra.</translation></message>
<message><source>%1 % from the left, %2 % from the top.</source><translation>A un %1&#xa0;% desde la izquierda y un %2&#xa0;% desde arriba.</translation></message>
<message><source>Map of books</source><translation>Mapa de libros</translation></message>
<message><source>No map yet.</source><translation>Aún no hay mapa.</translation></message>
<message><source>%1 in space.</source><translation>%1 en el espacio.</translation></message>
<message><source>%1 in the plane.</source><translation>%1 en el plano.</translation></message>
<message><source>Color: %1.</source><translation>Color: %1.</translation></message>
<message><source>The legend picks out %1.</source><translation>La leyenda destaca %1.</translation></message>
<message><source>Selected: %1.</source><translation>Seleccionado: %1.</translation></message>
<message><source>Nearest: %1.</source><translation>Más cercanos: %1.</translation></message>
<message numerus="yes"><source>%Ln book(s) are near it on the map but not in the model.</source><translation><numerusform>%Ln libro está cerca de él en el mapa, pero no en el modelo.</numerusform><numerusform>%Ln libros están cerca de él en el mapa, pero no en el modelo.</numerusform></translation></message>
<message><source>In the legend at %1; Space sets an end of a range.</source><translation>En la leyenda, en %1; Espacio fija un extremo de un intervalo.</translation></message>
<message><source>In the legend at %1; Space adds or removes it.</source><translation>En la leyenda, en %1; Espacio lo añade o lo quita.</translation></message>
<message><source>Rectangle: arrow keys move a cross, Space sets a corner, Escape abandons it.</source><translation>Rectángulo: las flechas mueven una cruz, Espacio fija una esquina, Esc lo abandona.</translation></message>
<message><source>Lasso: arrow keys move a cross, Space sets a corner, Enter closes it, Escape abandons it.</source><translation>Lazo: las flechas mueven una cruz, Espacio fija una esquina, Intro lo cierra, Esc lo abandona.</translation></message>
<message><source>Pointed at: %1.</source><translation>Señalado: %1.</translation></message>
<message><source>+ %1</source><translation>+ %1</translation></message>
<message><source>− %1</source><translation>− %1</translation></message>
<message><source>∩ %1</source><translation>∩ %1</translation></message>
<message><source>%1 by %2</source><translation>%1 de %2</translation></message>
<message><source>The selected book.</source><translation>El libro seleccionado.</translation></message>
<message><source>Neighbor %1 of the selected book, at a distance of %2.</source><translation>Vecino %1 del libro seleccionado, a una distancia de %2.</translation></message>
<message><source>Outside the filter: %1.</source><translation>Fuera del filtro: %1.</translation></message>
<message><source>In the selection: %1.</source><translation>En la selección: %1.</translation></message>
</context>
<context>
<name>shelf::RangeHistogram</name>
<message><source>%1 – %2</source><comment>range</comment><translation>%1 – %2</translation></message>
<message><source>%1: %2</source><comment>bar: books</comment><translation>%1: %2</translation></message>
<message><source>%1: %2 of %3</source><comment>bar: books</comment><translation>%1: %2 de %3</translation></message>
<message><source>%1, %2 selected</source><translation>%1, %2 seleccionados</translation></message>
<message><source>Only %1</source><translation>Solo %1</translation></message>
<message><source>All values</source><translation>Todos los valores</translation></message>
<message numerus="yes"><source>%Ln book(s) without a value</source><translation><numerusform>%Ln libro sin valor</numerusform><numerusform>%Ln libros sin valor</numerusform></translation></message>
</context>
<context>
<name>shelf::RatedBooksModel</name>
<message><source>Title</source><translation>Título</translation></message>
<message><source>Authors</source><translation>Autores</translation></message>
<message><source>Rating</source><translation>Valoración</translation></message>
<message><source>taken</source><translation>tomado</translation></message>
<message><source>Click the stars, or type the number; Delete takes the book off</source><translation>Haga clic en las estrellas o escriba el número; Supr quita el libro</translation></message>
<message><source>%1
Held out: the model has not seen this rating</source><translation>%1
Reservada: el modelo no ha visto esta valoración</translation></message>
</context>
<context>
<name>shelf::RatedPanel</name>
<message><source>About this reader</source><translation>Sobre este lector</translation></message>
<message><source>Rated</source><translation>Valorados</translation></message>
<message><source>Similar readers</source><translation>Lectores similares</translation></message>
<message><source>Add a book to rate</source><translation>Añadir un libro que valorar</translation></message>
<message><source>Add a book: title or author</source><translation>Añadir un libro: título o autor</translation></message>
<message><source>Enter adds the book, and the next one can be typed at once; Alt+digit gives the last one its stars</source><translation>Intro añade el libro, y se puede teclear el siguiente enseguida; Alt+cifra da sus estrellas al último</translation></message>
<message><source>Books to rate</source><translation>Libros que valorar</translation></message>
<message><source>rated already</source><translation>ya valorado</translation></message>
<message><source>Filter rated books</source><translation>Filtrar libros valorados</translation></message>
<message><source>Rated books</source><translation>Libros valorados</translation></message>
<message><source>Take off the list</source><translation>Quitar de la lista</translation></message>
</context>
<context>
<name>shelf::RatingBars</name>
<message><source>Ratings of this book</source><translation>Valoraciones de este libro</translation></message>
<message numerus="yes"><source>%1 stars: %Ln rating(s)</source><translation><numerusform>%1 estrellas: %Ln valoración</numerusform><numerusform>%1 estrellas: %Ln valoraciones</numerusform></translation></message>
<message><source>Stars: %1, readers: %2</source><translation>Estrellas: %1; lectores: %2</translation></message>
</context>
<context>
<name>shelf::RatingSteps</name>
<message><source>Undo a rating</source><translation>Deshacer una valoración</translation></message>
<message><source>Redo a rating</source><translation>Rehacer una valoración</translation></message>
</context>
<context>
<name>shelf::ReaderWords</name>
<message><source>%1, mean %2</source><translation>%1, media %2</translation></message>
<message numerus="yes"><source>%Ln book(s) taken</source><translation><numerusform>%Ln libro tomado</numerusform><numerusform>%Ln libros tomados</numerusform></translation></message>
<message><source>Reader %1</source><translation>Lector %1</translation></message>
<message><source>%1; %2</source><translation>%1; %2</translation></message>
<message><source>%1, with %2</source><translation>%1, con %2</translation></message>
<message numerus="yes"><source>%Ln rated book(s)</source><translation><numerusform>%Ln libro valorado</numerusform><numerusform>%Ln libros valorados</numerusform></translation></message>
<message><source>By attributes</source><translation>Por atributos</translation></message>
<message><source>of somebody without ratings</source><translation>de alguien sin valoraciones</translation></message>
<message numerus="yes"><source>%Ln rated book(s) are not in these data; they stay in the reader's file.</source><translation><numerusform>%Ln libro valorado no está en estos datos; se queda en el archivo del lector.</numerusform><numerusform>%Ln libros valorados no están en estos datos; se quedan en el archivo del lector.</numerusform></translation></message>
<message><source>All ratings of this reader are held out, so the model has learned nothing about the reader. The books are chosen by those ratings, as for a new reader.</source><translation>Todas las valoraciones de este lector están reservadas, así que el modelo no ha aprendido nada de él. Los libros se eligen según esas valoraciones, como para un lector nuevo.</translation></message>
<message><source>This reader has rated, or does not want, every book there is.</source><translation>Este lector ha valorado, o no quiere, todos los libros que hay.</translation></message>
<message><source>No book that this reader has not rated passes the filters.</source><translation>Ningún libro que este lector no haya valorado pasa los filtros.</translation></message>
<message><source>Taken</source><translation>Tomados</translation></message>
<message><source>Rated</source><translation>Valorados</translation></message>
<message><source>Taken (%1)</source><translation>Tomados (%1)</translation></message>
<message><source>Rated (%1)</source><translation>Valorados (%1)</translation></message>
<message><source>Search a title above that you have read. Every book counts at once.</source><translation>Busque arriba un título que haya leído. Cada libro cuenta al instante.</translation></message>
<message><source>Search a title above and give it stars. Every rating counts at once.</source><translation>Busque arriba un título y dele estrellas. Cada valoración cuenta al instante.</translation></message>
<message><source>Filters (%1)</source><translation>Filtros (%1)</translation></message>
<message><source>Filters</source><translation>Filtros</translation></message>
<message><source>%1, %2</source><comment>books rated, books read without a rating</comment><translation>%1, %2</translation></message>
<message><source>%1; on average %2 above what others give them</source><comment>books</comment><translation>%1; de media, %2 por encima de lo que dan otros</translation></message>
<message><source>%1; on average %2 below what others give them</source><comment>books</comment><translation>%1; de media, %2 por debajo de lo que dan otros</translation></message>
</context>
<context>
<name>shelf::ReadersList</name>
<message><source>New reader</source><translation>Nuevo lector</translation></message>
<message><source>Rate some books yourself and see at once what the model recommends</source><translation>Valorar algunos libros y ver al instante qué recomienda el modelo</translation></message>
<message><source>More about your readers</source><translation>Más sobre los lectores propios</translation></message>
<message><source>Your library…</source><translation>Biblioteca propia…</translation></message>
<message><source>Open your library</source><translation>Abrir la biblioteca propia</translation></message>
<message><source>Be a reader with the books that you keep at Goodreads, StoryGraph, LibraryThing or in calibre, or with a file of ratings</source><translation>Ser un lector con los libros que se guardan en Goodreads, StoryGraph, LibraryThing o calibre, o con un archivo de valoraciones</translation></message>
<message><source>By attributes</source><translation>Por atributos</translation></message>
<message><source>Reader by attributes</source><translation>Lector por atributos</translation></message>
<message><source>My readers</source><translation>Mis lectores</translation></message>
<message><source>Export ratings…</source><translation>Exportar valoraciones…</translation></message>
<message><source>Rename</source><translation>Cambiar nombre</translation></message>
<message><source>Remove</source><translation>Eliminar</translation></message>
<message><source>Find a reader</source><translation>Buscar un lector</translation></message>
<message><source>All readers</source><translation>Todos los lectores</translation></message>
<message><source>Reader</source><translation>Lector</translation></message>
<message><source>Find: id, age, occupation…</source><translation>Buscar: id., edad, ocupación…</translation></message>
<message><source>Find a reader by id</source><translation>Buscar un lector por identificador</translation></message>
<message><source>Part of an id, or what is told of readers: “24 student”, “age=24”; here: %1</source><translation>Una parte de un identificador, o lo que se sabe de los lectores: «24 student», «age=24»; aquí: %1</translation></message>
<message><source>Books for somebody of whom only age, occupation and the like are known</source><translation>Libros para alguien de quien solo se conocen la edad, la ocupación y datos similares</translation></message>
<message><source>The run that answers learned nothing from what is told of readers; two-tower models do</source><translation>La ejecución que responde no aprendió nada de lo que se sabe de los lectores; los modelos de dos torres sí lo hacen</translation></message>
<message numerus="yes"><source>%1: %Ln book(s); F2 renames</source><translation><numerusform>%1: %Ln libro; F2 cambia el nombre</numerusform><numerusform>%1: %Ln libros; F2 cambia el nombre</numerusform></translation></message>
<message numerus="yes"><source>%Ln rated book(s); F2 renames</source><translation><numerusform>%Ln libro valorado; F2 cambia el nombre</numerusform><numerusform>%Ln libros valorados; F2 cambia el nombre</numerusform></translation></message>
<message><source>Counting readers' ratings</source><translation>Contando las valoraciones de los lectores</translation></message>
</context>
<context>
<name>shelf::ReadersModel</name>
<message><source>Reader</source><translation>Lector</translation></message>
<message><source>Books</source><translation>Libros</translation></message>
<message><source>Ratings</source><translation>Valoraciones</translation></message>
<message><source>Mean</source><translation>Media</translation></message>
<message><source>About</source><extracomment>Header of a column: what is known of a reader</extracomment><translation>Datos</translation></message>
</context>
<context>
<name>shelf::ReadersPage</name>
<message><source>These vectors came without readers</source><translation>Estos vectores vinieron sin lectores</translation></message>
<message><source>Readers come with ratings: who rated what, and what a model that was trained on them recommends. Vectors that were made elsewhere have nearest books, a map, groups and sums.</source><translation>Los lectores vienen con las valoraciones: quién valoró qué, y qué recomienda un modelo entrenado con ellas. Los vectores hechos en otro sitio tienen libros más cercanos, un mapa, grupos y sumas.</translation></message>
<message><source>Open ratings…</source><translation>Abrir valoraciones…</translation></message>
<message><source>Go to the map</source><translation>Ir al mapa</translation></message>
<message><source>No reader is picked</source><translation>No hay ningún lector elegido</translation></message>
<message><source>Pick one at the left to see what they rated and what the model recommends, or be one yourself.</source><translation>Elija uno a la izquierda para ver qué valoró y qué recomienda el modelo, o sea uno.</translation></message>
<message><source>Rate some books</source><translation>Valorar algunos libros</translation></message>
<message><source>Open your library…</source><translation>Abrir la biblioteca propia…</translation></message>
<message><source>Show on the map</source><translation>Mostrar en el mapa</translation></message>
<message><source>Show this reader's books on the map</source><translation>Mostrar en el mapa los libros de este lector</translation></message>
<message><source>Your library</source><translation>Biblioteca propia</translation></message>
<message><source>Which of your books are found in these data, and which are to be decided</source><translation>Qué libros propios se encuentran en estos datos y cuáles están por decidir</translation></message>
<message><source>What is known of the reader</source><translation>Lo que se sabe del lector</translation></message>
<message><source>“%1” is taken off the list.</source><translation>Se ha quitado «%1» de la lista.</translation></message>
<message><source>Open your library, or ratings</source><translation>Abra la biblioteca propia o valoraciones</translation></message>
<message><source>Libraries of Goodreads, StoryGraph, LibraryThing, calibre; ratings (%1)</source><translation>Bibliotecas de Goodreads, StoryGraph, LibraryThing, calibre; valoraciones (%1)</translation></message>
<message><source>All files (*)</source><translation>Todos los archivos (*)</translation></message>
<message><source>Reading %1</source><translation>Leyendo %1</translation></message>
<message><source>My %1</source><translation>Mi %1</translation></message>
<message numerus="yes"><source>%Ln new book(s)</source><translation><numerusform>%Ln libro nuevo</numerusform><numerusform>%Ln libros nuevos</numerusform></translation></message>
<message numerus="yes"><source>%Ln other rating(s)</source><translation><numerusform>%Ln valoración distinta</numerusform><numerusform>%Ln valoraciones distintas</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) read since</source><translation><numerusform>%Ln libro leído desde entonces</numerusform><numerusform>%Ln libros leídos desde entonces</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) no longer in it</source><translation><numerusform>%Ln libro que ya no está</numerusform><numerusform>%Ln libros que ya no están</numerusform></translation></message>
<message><source>%1: this export says nothing new.</source><translation>%1: esta exportación no dice nada nuevo.</translation></message>
<message><source>%1 is up to date: %2.</source><translation>%1 está al día: %2.</translation></message>
<message numerus="yes"><source>%Ln line(s) could not be read.</source><translation><numerusform>%Ln línea no se pudo leer.</numerusform><numerusform>%Ln líneas no se pudieron leer.</numerusform></translation></message>
<message numerus="yes"><source>Your library (%Ln to decide)</source><translation><numerusform>Biblioteca propia (%Ln por decidir)</numerusform><numerusform>Biblioteca propia (%Ln por decidir)</numerusform></translation></message>
<message><source>My reader</source><translation>Mi lector</translation></message>
<message><source>%1 is removed.</source><translation>Eliminado: %1.</translation></message>
<message><source>Export ratings</source><translation>Exportar valoraciones</translation></message>
<message><source>Ratings (*.csv)</source><translation>Valoraciones (*.csv)</translation></message>
<message><source>Writing ratings</source><translation>Escribiendo valoraciones</translation></message>
<message><source>Reading the catalogue</source><translation>Leyendo el catálogo</translation></message>
<message><source>Several models</source><translation>Varios modelos</translation></message>
<message><source>Several models side by side</source><translation>Varios modelos lado a lado</translation></message>
<message><source>What up to six runs recommend to this reader, side by side, and a blend of them</source><translation>Lo que recomiendan a este lector hasta seis ejecuciones, lado a lado, y una mezcla de ellas</translation></message>
<message><source>By author, year, language, genre and ratings; diversity; series and editions; two readers</source><translation>Por autor, año, idioma, género y valoraciones; diversidad; series y ediciones; dos lectores</translation></message>
<message><source>Clear filters and the second reader</source><translation>Quitar los filtros y el segundo lector</translation></message>
<message><source>“%1” will not be recommended to this reader again.</source><translation>«%1» no se volverá a recomendar a este lector.</translation></message>
<message><source>No book by %1 is recommended any more; “Filters” has the list.</source><translation>Ya no se recomienda ningún libro de %1; la lista está en «Filtros».</translation></message>
<message><source>The filters are cleared, and all books are back.</source><translation>Se han quitado los filtros, y vuelven a estar todos los libros.</translation></message>
<message><source>The filters are cleared.</source><translation>Se han quitado los filtros.</translation></message>
<message numerus="yes"><source>%Ln book(s) are taken off the list.</source><translation><numerusform>Se ha quitado %Ln libro de la lista.</numerusform><numerusform>Se han quitado %Ln libros de la lista.</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) will not be recommended to this reader again.</source><translation><numerusform>%Ln libro no se volverá a recomendar a este lector.</numerusform><numerusform>%Ln libros no se volverán a recomendar a este lector.</numerusform></translation></message>
<message numerus="yes"><source>%Ln reader(s) are removed.</source><translation><numerusform>Se ha eliminado %Ln lector.</numerusform><numerusform>Se han eliminado %Ln lectores.</numerusform></translation></message>
</context>
<context>
<name>shelf::ReadingLine</name>
<message><source>Nothing had to be assumed</source><translation>No hubo que suponer nada</translation></message>
<message><source>Assumed: %1</source><translation>Se supuso: %1</translation></message>
<message numerus="yes"><source>Assumed, with %Ln more: %1</source><translation><numerusform>Se supuso, y %Ln cosa más: %1</numerusform><numerusform>Se supuso, y %Ln cosas más: %1</numerusform></translation></message>
<message><source>%1 (%2 ratings)</source><translation>%1 (%2 valoraciones)</translation></message>
<message><source>Left out or changed: %1</source><translation>Omitido o cambiado: %1</translation></message>
<message><source>&amp;How it was read…</source><translation>&amp;Cómo se leyó…</translation></message>
<message><source>&amp;Leave out…</source><translation>&amp;Omitir…</translation></message>
<message><source>Undo</source><translation>Deshacer</translation></message>
<message><source>&amp;Change…</source><translation>Ca&amp;mbiar…</translation></message>
<message><source>&amp;Open ratings…</source><translation>Abrir &amp;valoraciones…</translation></message>
<message><source>How it was read</source><translation>Cómo se leyó</translation></message>
<message><source>Columns, encoding, decimal sign and all else that was found, to be changed</source><translation>Columnas, codificación, signo decimal y todo lo demás que se encontró, para cambiarlo</translation></message>
<message><source>Undo what was left out</source><translation>Deshacer lo que se omitió</translation></message>
<message><source>Change what is left out</source><translation>Cambiar lo que se omite</translation></message>
<message><source>Leave something out</source><translation>Omitir algo</translation></message>
<message><source>A window of time, readers and books with few ratings, another scale: what each leaves is shown before it is applied</source><translation>Un intervalo de tiempo, lectores y libros con pocas valoraciones, otra escala: lo que deja cada paso se muestra antes de aplicarlo</translation></message>
<message><source>These vectors came without ratings: they have a map, nearest books, groups and sums. To train, to recommend and to measure, open ratings.</source><translation>Estos vectores vinieron sin valoraciones: tienen mapa, libros más cercanos, grupos y sumas. Para entrenar, recomendar y medir, abra valoraciones.</translation></message>
<message><source>Open ratings</source><translation>Abrir valoraciones</translation></message>
</context>
<context>
<name>shelf::ReadingPanel</name>
<message><source>&amp;Format</source><translation>&amp;Formato</translation></message>
<message><source>Format</source><translation>Formato</translation></message>
<message><source>Take back the format</source><translation>Anular el formato</translation></message>
<message><source>How the files are read</source><translation>Cómo se leen los archivos</translation></message>
<message><source>%1 – as found</source><translation>%1 – lo encontrado</translation></message>
<message><source>as found</source><translation>lo encontrado</translation></message>
</context>
<context>
<name>shelf::ReadingPlan</name>
<message><source>Looking at the first lines</source><translation>Examinando las primeras líneas</translation></message>
</context>
<context>
<name>shelf::ReadyDialog</name>
<message><source>Ready data sets</source><translation>Conjuntos de datos preparados</translation></message>
<message><source>Ratings that others have published. Nothing of them comes with this program: each is fetched from its publisher when you ask for it.</source><translation>Valoraciones que han publicado otros. No se incluye ninguna con este programa: cada conjunto se descarga de su editor cuando se pide.</translation></message>
<message><source>Data set</source><translation>Conjunto de datos</translation></message>
<message><source>Ratings</source><translation>Valoraciones</translation></message>
<message><source>Size</source><translation>Tamaño</translation></message>
<message><source>Here</source><translation>Aquí</translation></message>
<message><source>%1 of it</source><translation>%1 de ello</translation></message>
<message><source>About the data set</source><translation>Sobre el conjunto de datos</translation></message>
<message><source>I &amp;accept these terms</source><translation>&amp;Acepto estas condiciones</translation></message>
<message><source>I accept these terms</source><translation>Acepto estas condiciones</translation></message>
<message><source>Address of a mirror</source><translation>Dirección de un espejo</translation></message>
<message><source>The publisher; or the address of a mirror</source><translation>El editor; o la dirección de un espejo</translation></message>
<message><source>Asked instead of the publisher, with the names of the files behind it</source><translation>Se pregunta ahí en lugar de al editor, con los nombres de los archivos añadidos detrás</translation></message>
<message><source>Fetch f&amp;rom</source><translation>Descargar d&amp;e</translation></message>
<message><source>&amp;Fetch</source><translation>&amp;Descargar</translation></message>
<message><source>&amp;Open</source><translation>A&amp;brir</translation></message>
<message><source>&amp;Show folder</source><translation>&amp;Mostrar carpeta</translation></message>
<message><source>&amp;Delete…</source><translation>Bo&amp;rrar…</translation></message>
<message><source>Open a &amp;copy that I have</source><translation>Abrir una &amp;copia que ya tengo</translation></message>
<message><source>A &amp;file or archive…</source><translation>Un &amp;archivo, comprimido o no…</translation></message>
<message><source>A f&amp;older…</source><translation>Una ca&amp;rpeta…</translation></message>
<message><source>Close</source><translation>Cerrar</translation></message>
<message><source>Only the server knows</source><translation>Solo lo sabe el servidor</translation></message>
<message><source>Read the terms; whoever accepts them can fetch it.</source><translation>Lea las condiciones; quien las acepta puede descargarlo.</translation></message>
<message><source>&amp;Fetch again</source><translation>&amp;Descargar de nuevo</translation></message>
<message><source>Fetch again</source><translation>Descargar de nuevo</translation></message>
<message><source>Fetch</source><translation>Descargar</translation></message>
<message><source>Delete %1?</source><translation>¿Borrar %1?</translation></message>
<message><source>Its files in %1 are deleted. Runs trained on them stay.</source><translation>Se borran sus archivos en %1. Las ejecuciones entrenadas con ellos se conservan.</translation></message>
<message><source>Keep them</source><translation>Conservarlos</translation></message>
<message><source>Delete</source><translation>Borrar</translation></message>
</context>
<context>
<name>shelf::ReadyFetcher</name>
<message><source>Looking for ready data sets</source><translation>Buscando conjuntos de datos preparados</translation></message>
<message><source>Fetching %1</source><translation>Descargando %1</translation></message>
<message><source>Deleting %1</source><translation>Borrando %1</translation></message>
</context>
<context>
<name>shelf::ReasonsModel</name>
<message><source>Because of</source><translation>Debido a</translation></message>
<message><source>%1 (second reader)</source><translation>%1 (segundo lector)</translation></message>
<message><source>Weight</source><translation>Peso</translation></message>
<message><source>Why %1: what each rated book adds to its score, exactly</source><translation>Por qué %1: lo que suma cada libro valorado a su puntuación, de forma exacta</translation></message>
<message><source>Why %1: how much its score falls if this rating had never been given</source><translation>Por qué %1: cuánto baja su puntuación si nunca se hubiera dado esta valoración</translation></message>
<message><source>Why %1: it lies near these liked books in the model's space (nearness is 1 at most; of models that predict ratings it is multiplied by the stars above the reader's mean)</source><translation>Por qué %1: está cerca de estos libros que gustaron en el espacio del modelo (la cercanía es 1 como máximo; en modelos que predicen valoraciones se multiplica por las estrellas por encima de la media del lector)</translation></message>
<message><source>No rated book speaks for %1 in particular</source><translation>Ningún libro valorado habla en particular a favor de %1</translation></message>
</context>
<context>
<name>shelf::RecommendedBooksModel</name>
<message><source>#</source><translation>N.º</translation></message>
<message><source>Title</source><translation>Título</translation></message>
<message><source>Authors</source><translation>Autores</translation></message>
<message><source>Because of</source><translation>Debido a</translation></message>
<message><source>Together, in standard deviations above the mean of all books.
The model's scores: %1 and %2</source><translation>Juntos, en desviaciones estándar por encima de la media de todos los libros.
Las puntuaciones del modelo: %1 y %2</translation></message>
<message><source>The model's own score: higher is better, nothing more; the bar compares it with the best</source><translation>La puntuación del propio modelo: cuanto más alta, mejor, y nada más; la barra la compara con la mejor</translation></message>
<message><source>%1
A hit: the reader rated it, but the rating was held out, so the model has not seen it</source><translation>%1
Un acierto: el lector lo valoró, pero la valoración se reservó, así que el modelo no la ha visto</translation></message>
<message><source>a hit: its rating was held out</source><translation>un acierto: su valoración se reservó</translation></message>
<message><source>Score</source><translation>Puntuación</translation></message>
<message><source>For both, SD</source><translation>Para ambos, DE</translation></message>
<message><source>Predicted, of %1</source><translation>Predicción, de %1</translation></message>
<message><source>Predicted</source><translation>Predicción</translation></message>
<message><source>The model's own score, no rating: a higher one is a better place, nothing more</source><translation>La puntuación del propio modelo, no una valoración: una más alta es un puesto mejor, y nada más</translation></message>
<message><source>How far above the mean of all books for both readers, in standard deviations (SD) of each one's scores</source><translation>Cuánto por encima de la media de todos los libros para ambos lectores, en desviaciones estándar (DE) de las puntuaciones de cada uno</translation></message>
<message><source>The rating that the model expects this reader to give, held within the scale. Books are ranked by the model's own figure, which may lie beyond</source><translation>La valoración que el modelo espera que dé este lector, limitada a la escala. Los libros se ordenan por la cifra del propio modelo, que puede salirse de ella</translation></message>
</context>
<context>
<name>shelf::RecommendedPanel</name>
<message><source>Filter recommended books</source><translation>Filtrar libros recomendados</translation></message>
<message><source>Number of recommended books</source><translation>Número de libros recomendados</translation></message>
<message><source>How many books to recommend</source><translation>Cuántos libros recomendar</translation></message>
<message><source>Recommended books</source><translation>Libros recomendados</translation></message>
<message><source>Not this one</source><translation>Este no</translation></message>
<message><source>Never this author</source><translation>Nunca este autor</translation></message>
<message><source>Read it already: rate</source><translation>Ya leído: valorar</translation></message>
<message><source>Go to Training</source><translation>Ir a Entrenamiento</translation></message>
<message><source>Clear filters and bring books back</source><translation>Quitar filtros y recuperar libros</translation></message>
<message><source>Recommended</source><translation>Recomendados</translation></message>
<message><source>Reasons for the selected book</source><translation>Motivos del libro seleccionado</translation></message>
<message><source>Vectors that were made elsewhere recommend nothing: choose a trained run above, or train one.</source><translation>Los vectores hechos en otro sitio no recomiendan nada: elija arriba una ejecución entrenada o entrene una.</translation></message>
<message><source>Recommendations come from a trained model.</source><translation>Las recomendaciones proceden de un modelo entrenado.</translation></message>
<message><source>Taken</source><translation>Tomados</translation></message>
<message><source>Not these</source><translation>Estos no</translation></message>
</context>
<context>
<name>shelf::Recommending</name>
<message><source>Looking up a reader</source><translation>Consultando un lector</translation></message>
<message><source>Finding a reader's books</source><translation>Buscando los libros de un lector</translation></message>
<message><source>Choosing books</source><translation>Eligiendo libros</translation></message>
<message><source>Looking for similar readers</source><translation>Buscando lectores similares</translation></message>
</context>
<context>
<name>shelf::RecoveryOffer</name>
<message><source>Looking for unsaved work</source><translation>Buscando trabajo sin guardar</translation></message>
<message><source>This is another project than %1, which you are opening.</source><translation>Este es un proyecto distinto de %1, que se está abriendo.</translation></message>
<message><source>Deleting unsaved work</source><translation>Borrando trabajo sin guardar</translation></message>
</context>
<context>
<name>shelf::ReportDialog</name>
<message><source>Report</source><translation>Informe</translation></message>
<message><source>Web page (HTML)</source><translation>Página web (HTML)</translation></message>
<message><source>Printed pages (PDF)</source><translation>Páginas impresas (PDF)</translation></message>
<message><source>A4</source><translation>A4</translation></message>
<message><source>Letter</source><translation>Carta</translation></message>
<message><source>Those with most ratings</source><translation>Los que tienen más valoraciones</translation></message>
<message><source>The numbers of the readers whose books are shown, separated by commas</source><translation>Los números de los lectores cuyos libros se muestran, separados por comas</translation></message>
<message><source>&amp;Write as</source><translation>&amp;Escribir como</translation></message>
<message><source>&amp;Paper</source><translation>&amp;Papel</translation></message>
<message><source>&amp;Readers</source><translation>&amp;Lectores</translation></message>
<message><source>&amp;Sections</source><translation>&amp;Secciones</translation></message>
<message><source>&amp;Beside these runs</source><translation>&amp;Junto a estas ejecuciones</translation></message>
<message><source>&amp;Write…</source><translation>Es&amp;cribir…</translation></message>
<message><source>Tick at least one section.</source><translation>Marque al menos una sección.</translation></message>
</context>
<context>
<name>shelf::ReportPanel</name>
<message><source>Of the first %1 lines, as they would be read now</source><translation>De las primeras %1 líneas, como se leerían ahora</translation></message>
</context>
<context>
<name>shelf::RunAdvice</name>
<message><source>Fills in the form, where Train makes a new run with it; pressed again it is taken back.
%1</source><translation>Rellena el formulario, donde Entrenar hace con él una ejecución nueva; al pulsarlo otra vez se anula.
%1</translation></message>
</context>
<context>
<name>shelf::RunFacts</name>
<message><source>How the numbers of each embedding dimension spread, once a run is trained.</source><translation>Cómo se reparten los números de cada dimensión del embedding, cuando hay una ejecución entrenada.</translation></message>
<message><source>This model has no book vectors.</source><translation>Este modelo no tiene vectores de libros.</translation></message>
<message><source>Embedding statistics</source><translation>Estadísticas del embedding</translation></message>
<message><source>Open ratings to see the layers of a model for them.</source><translation>Abra valoraciones para ver las capas de un modelo para ellas.</translation></message>
<message><source>The vectors as they were made elsewhere</source><translation>Los vectores, tal como se hicieron en otro sitio</translation></message>
<message><source>Current run</source><translation>Ejecución actual</translation></message>
<message><source>A model this large shows its layers once it is trained.</source><translation>Un modelo tan grande muestra sus capas una vez entrenado.</translation></message>
<message><source>Layers</source><translation>Capas</translation></message>
<message><source>This model shows its layers once it is trained.</source><translation>Este modelo muestra sus capas una vez entrenado.</translation></message>
<message><source>Model of the settings</source><translation>Modelo de los ajustes</translation></message>
<message><source>Book vectors of %1 (books: %2, dimensions: %3)</source><translation>Vectores de libros de %1 (libros: %2, dimensiones: %3)</translation></message>
</context>
<context>
<name>shelf::RunOpener</name>
<message><source>Reading %1</source><translation>Leyendo %1</translation></message>
<message><source>There is a %1 already: the one just opened is called %2</source><translation>Ya existe %1: lo que se acaba de abrir se llama %2</translation></message>
<message><source>%1 is open already</source><translation>%1 ya está abierta</translation></message>
</context>
<context>
<name>shelf::RunSaver</name>
<message><source>Save the run</source><translation>Guardar la ejecución</translation></message>
<message><source>Shelfspace runs (*.shelf)</source><translation>Ejecuciones de Shelfspace (*.shelf)</translation></message>
<message><source>Saving %1</source><translation>Guardando %1</translation></message>
</context>
<context>
<name>shelf::RunServing</name>
<message><source>Ending the server</source><translation>Terminando el servidor</translation></message>
<message><source>Starting to serve %1</source><translation>Empezando a servir %1</translation></message>
</context>
<context>
<name>shelf::RunTabs</name>
<message><source>All runs</source><translation>Ejecuciones</translation></message>
<message><source>Epochs</source><translation>Épocas</translation></message>
<message><source>Layers</source><translation>Capas</translation></message>
<message><source>Embedding</source><translation>Embedding</translation></message>
<message><source>Log</source><translation>Registro</translation></message>
<message><source>About</source><extracomment>A tab: about the model</extracomment><translation>Acerca de</translation></message>
<message><source>Picture of the layers</source><translation>Imagen de las capas</translation></message>
<message><source>As table</source><translation>Como tabla</translation></message>
<message><source>Layers as table</source><translation>Capas como tabla</translation></message>
<message><source>Embedding statistics</source><translation>Estadísticas del embedding</translation></message>
<message><source>What training does is written down here, with the time.</source><translation>Aquí se anota, con la hora, lo que hace el entrenamiento.</translation></message>
<message><source>%1 (%2 in batch)</source><comment>title, name</comment><translation>%1 (%2 en la línea de órdenes)</translation></message>
<message><source>Runs and their results</source><translation>Ejecuciones y sus resultados</translation></message>
<message><source>%1: %2</source><comment>a model and the number of its parameters</comment><translation>%1: %2</translation></message>
</context>
<context>
<name>shelf::RunsModel</name>
<message><source>NDCG@10 %1</source><translation>NDCG@10 %1</translation></message>
<message><source>%1 %2</source><comment>loss, value</comment><translation>%1 %2</translation></message>
<message><source>Run</source><translation>Ejecución</translation></message>
<message><source>Best result</source><translation>Mejor resultado</translation></message>
<message><source>Epochs</source><translation>Épocas</translation></message>
<message><source>State</source><translation>Estado</translation></message>
<message><source>training</source><translation>entrenando</translation></message>
<message><source>made elsewhere</source><translation>hecha en otro sitio</translation></message>
<message><source>stopped</source><translation>detenida</translation></message>
<message><source>stopped early</source><translation>parada anticipada</translation></message>
<message><source>done</source><translation>terminada</translation></message>
<message><source>The run that is being trained is always drawn; F2 renames it</source><translation>La ejecución que se está entrenando se dibuja siempre; F2 cambia su nombre</translation></message>
<message><source>The selected run is always drawn; F2 renames it</source><translation>La ejecución seleccionada se dibuja siempre; F2 cambia su nombre</translation></message>
<message><source>Tick to pin its curves beside those of the selected run; F2 renames it</source><translation>Márquela para fijar sus curvas junto a las de la ejecución seleccionada; F2 cambia su nombre</translation></message>
<message><source>curves shown</source><translation>curvas mostradas</translation></message>
<message><source>curves hidden</source><translation>curvas ocultas</translation></message>
</context>
<context>
<name>shelf::RunsView</name>
<message><source>Runs</source><translation>Ejecuciones</translation></message>
<message><source>Trained runs are listed here, to be drawn, saved and gone on with.</source><translation>Aquí se enumeran las ejecuciones entrenadas, para dibujarlas, guardarlas y continuarlas.</translation></message>
<message><source>Rename run</source><translation>Cambiar nombre de la ejecución</translation></message>
<message><source>Rename (F2)</source><translation>Cambiar nombre (F2)</translation></message>
<message><source>Use settings of run</source><translation>Usar los ajustes de la ejecución</translation></message>
<message><source>Put this run's settings into the form</source><translation>Poner en el formulario los ajustes de esta ejecución</translation></message>
<message><source>Continue run</source><translation>Continuar la ejecución</translation></message>
<message><source>Go on from where this run ended, as a new run</source><translation>Seguir desde donde terminó esta ejecución, como una ejecución nueva</translation></message>
<message><source>Continue with other data</source><translation>Continuar con otros datos</translation></message>
<message><source>Go on from this run's vectors with newer ratings or new books…</source><translation>Seguir desde los vectores de esta ejecución con valoraciones más recientes o libros nuevos…</translation></message>
<message><source>Remove run</source><translation>Eliminar la ejecución</translation></message>
<message><source>Remove (Delete)</source><translation>Eliminar (Supr)</translation></message>
<message><source>Select</source><translation>Seleccionar</translation></message>
<message><source>Only this</source><translation>Solo esta</translation></message>
<message><source>Draw the curves of this run alone</source><translation>Dibujar solo las curvas de esta ejecución</translation></message>
<message><source>Pin</source><translation>Fijar</translation></message>
<message><source>Keep its curves beside those of whichever run is selected</source><translation>Mantener sus curvas junto a las de la ejecución que esté seleccionada</translation></message>
<message><source>Pin all</source><translation>Fijar todas</translation></message>
<message><source>Unpin all</source><translation>Soltar todas</translation></message>
<message><source>Rename…</source><translation>Cambiar nombre…</translation></message>
<message><source>Use its settings</source><translation>Usar sus ajustes</translation></message>
<message><source>Continue</source><translation>Continuar</translation></message>
<message><source>Remove</source><translation>Eliminar</translation></message>
</context>
<context>
<name>shelf::ScoreTips</name>
<message><source>The model's own figure is %1, beyond the scale, which ends at %2. Books are ranked by it.</source><translation>La cifra del propio modelo es %1, fuera de la escala, que termina en %2. Los libros se ordenan por ella.</translation></message>
<message><source>Stands for “%1”, by whose score it has its place: of the series this volume comes next.</source><translation>Está en lugar de «%1», por cuya puntuación ocupa su puesto: de la serie, este es el tomo que viene a continuación.</translation></message>
</context>
<context>
<name>shelf::SearchController</name>
<message><source>Searching</source><translation>Buscando</translation></message>
<message><source>Books</source><translation>Libros</translation></message>
<message><source>Readers</source><translation>Lectores</translation></message>
<message><source>Reader %1</source><translation>Lector %1</translation></message>
<message><source>Nothing found for “%1”</source><translation>No se ha encontrado nada para «%1»</translation></message>
<message><source>titles, authors, book and reader numbers are searched</source><translation>se busca en títulos, autores y números de libro y de lector</translation></message>
<message><source>Guide</source><translation>Guía</translation></message>
</context>
<context>
<name>shelf::SearchControls</name>
<message><source>Start search</source><translation>Iniciar búsqueda</translation></message>
<message><source>Pause</source><translation>Pausar</translation></message>
<message><source>Pause search</source><translation>Pausar la búsqueda</translation></message>
<message><source>Stop</source><translation>Detener</translation></message>
<message><source>Stop search</source><translation>Detener la búsqueda</translation></message>
<message><source>Open…</source><translation>Abrir…</translation></message>
<message><source>Open a saved search</source><translation>Abrir una búsqueda guardada</translation></message>
<message><source>Save…</source><translation>Guardar…</translation></message>
<message><source>Save this search</source><translation>Guardar esta búsqueda</translation></message>
<message><source>Progress of the search</source><translation>Progreso de la búsqueda</translation></message>
<message><source>Go on</source><translation>Continuar</translation></message>
<message><source>Resume</source><translation>Reanudar</translation></message>
</context>
<context>
<name>shelf::SearchField</name>
<message><source>Search books and readers</source><translation>Buscar libros y lectores</translation></message>
<message><source>Search</source><translation>Buscar</translation></message>
<message><source>Clear the search</source><translation>Vaciar la búsqueda</translation></message>
<message><source>Search hits</source><translation>Resultados de la búsqueda</translation></message>
<message><source>Search books, readers and help</source><translation>Buscar libros, lectores y ayuda</translation></message>
</context>
<context>
<name>shelf::SearchForm</name>
<message><source>Model to search</source><translation>Modelo para la búsqueda</translation></message>
<message><source>As on the Training page</source><translation>Como en la página Entrenamiento</translation></message>
<message><source>good for %1</source><translation>adecuado para %1</translation></message>
<message><source>The settings that all trials share; the split and its seed are theirs too</source><translation>Los ajustes que comparten todos los ensayos; también son suyas la partición y su semilla</translation></message>
<message><source>Parameters to vary</source><translation>Parámetros que variar</translation></message>
<message><source>Method</source><translation>Método</translation></message>
<message><source>Random</source><translation>Aleatorio</translation></message>
<message><source>Successive halving</source><translation>Reducción sucesiva</translation></message>
<message><source>Every trial is a fresh draw, trained in full</source><translation>Cada ensayo es un sorteo nuevo, entrenado por completo</translation></message>
<message><source>Many draws get a small share of the epochs (models without epochs: of the ratings), the best third of them three times as much, and so on</source><translation>Muchos sorteos reciben una pequeña parte de las épocas (en modelos sin épocas, de las valoraciones), el mejor tercio de ellos tres veces más, y así sucesivamente</translation></message>
<message><source>Judged by</source><translation>Se juzga por</translation></message>
<message><source>Always on the validation part; the test part stays shut</source><translation>Siempre en la parte de validación; la parte de prueba sigue cerrada</translation></message>
<message><source>Trials</source><extracomment>How many trials a search makes</extracomment><translation>Ensayos</translation></message>
<message><source>until the time is up</source><translation>hasta agotar el tiempo</translation></message>
<message><source>Different settings to try</source><translation>Ajustes distintos que probar</translation></message>
<message><source>Minutes</source><translation>Minutos</translation></message>
<message><source>no limit</source><translation>sin límite</translation></message>
<message><source>Training time after which the search ends, pauses left out</source><translation>Tiempo de entrenamiento tras el cual termina la búsqueda, sin contar las pausas</translation></message>
<message><source>Model</source><translation>Modelo</translation></message>
</context>
<context>
<name>shelf::SearchJob</name>
<message><source>trial %1 of %2</source><translation>ensayo %1 de %2</translation></message>
<message><source>trial %1</source><translation>ensayo %1</translation></message>
<message><source>Searching settings of %1</source><translation>Buscando ajustes de %1</translation></message>
</context>
<context>
<name>shelf::SearchJournal</name>
<message><source>Keeping the search</source><translation>Conservando la búsqueda</translation></message>
<message><source>Tidying kept searches</source><translation>Ordenando las búsquedas conservadas</translation></message>
</context>
<context>
<name>shelf::SearchPanel</name>
<message><source>A search is running</source><translation>Hay una búsqueda en marcha</translation></message>
<message><source>Stop it, then open the other one</source><translation>Deténgala y abra después la otra</translation></message>
<message><source>Open search</source><translation>Abrir búsqueda</translation></message>
<message><source>Search (*.json)</source><translation>Búsqueda (*.json)</translation></message>
<message><source>Reading %1</source><translation>Leyendo %1</translation></message>
<message><source>Save search</source><translation>Guardar búsqueda</translation></message>
<message numerus="yes"><source>Complete: %Ln trial(s).</source><translation><numerusform>Completa: %Ln ensayo.</numerusform><numerusform>Completa: %Ln ensayos.</numerusform></translation></message>
<message numerus="yes"><source>The time is up after %Ln trial(s). More minutes go on.</source><translation><numerusform>El tiempo se ha agotado tras %Ln ensayo. Con más minutos continúa.</numerusform><numerusform>El tiempo se ha agotado tras %Ln ensayos. Con más minutos continúa.</numerusform></translation></message>
<message numerus="yes"><source>All different settings are tried: %Ln trial(s).</source><translation><numerusform>Se han probado todos los ajustes distintos: %Ln ensayo.</numerusform><numerusform>Se han probado todos los ajustes distintos: %Ln ensayos.</numerusform></translation></message>
<message numerus="yes"><source>Stopped after %Ln trial(s); Go on continues.</source><translation><numerusform>Detenida tras %Ln ensayo; Continuar la retoma.</numerusform><numerusform>Detenida tras %Ln ensayos; Continuar la retoma.</numerusform></translation></message>
<message><source>Stopping…</source><translation>Deteniendo…</translation></message>
<message numerus="yes"><source>Paused after %Ln trial(s).</source><translation><numerusform>En pausa tras %Ln ensayo.</numerusform><numerusform>En pausa tras %Ln ensayos.</numerusform></translation></message>
<message numerus="yes"><source>%Ln trial(s) done.</source><translation><numerusform>%Ln ensayo hecho.</numerusform><numerusform>%Ln ensayos hechos.</numerusform></translation></message>
<message><source>Open some ratings in the library first.</source><translation>Abra primero valoraciones en la biblioteca.</translation></message>
<message><source>The vectors that are open came without ratings, from which a model would learn: open some in the library first.</source><translation>Los vectores abiertos vinieron sin valoraciones, de las que aprendería un modelo: abra antes algunas en la biblioteca.</translation></message>
<message><source>Trials are judged on the validation part; the test part stays shut.</source><translation>Los ensayos se juzgan en la parte de validación; la parte de prueba sigue cerrada.</translation></message>
</context>
<context>
<name>shelf::SearchResults</name>
<message><source>No trials yet</source><translation>Aún no hay ensayos</translation></message>
<message><source>A search trains a model with many settings and keeps score. Its trials stand here as lines and as a table: one axis a parameter, the result at the right.</source><translation>Una búsqueda entrena un modelo con muchos ajustes y lleva la cuenta. Sus ensayos aparecen aquí como líneas y como tabla: un eje por parámetro, el resultado a la derecha.</translation></message>
<message><source>Use these settings</source><translation>Usar estos ajustes</translation></message>
<message><source>Puts the selected trial's settings, or the best trial's, into the form of the Training page</source><translation>Pone en el formulario de la página Entrenamiento los ajustes del ensayo seleccionado o del mejor</translation></message>
<message><source>Train it</source><translation>Entrenarlo</translation></message>
<message><source>Trains the selected trial's settings, or the best trial's, in full as a run</source><translation>Entrena por completo, como ejecución, los ajustes del ensayo seleccionado o del mejor</translation></message>
<message><source>Lift all brushes</source><translation>Quitar todas las selecciones de los ejes</translation></message>
<message><source>Show all trials again (Esc)</source><translation>Mostrar todos los ensayos de nuevo (Esc)</translation></message>
<message><source>Copy trials</source><translation>Copiar ensayos</translation></message>
<message><source>Copy the table as tab-separated text</source><translation>Copiar la tabla como texto separado por tabuladores</translation></message>
<message><source>Save trials</source><translation>Guardar ensayos</translation></message>
<message><source>Save the table as CSV</source><translation>Guardar la tabla como CSV</translation></message>
<message><source>Save picture of the trials</source><translation>Guardar imagen de los ensayos</translation></message>
<message><source>Save the picture as PNG, SVG or PDF</source><translation>Guardar la imagen como PNG, SVG o PDF</translation></message>
<message><source>Trials</source><extracomment>The table of the trials of a search</extracomment><translation>Ensayos</translation></message>
</context>
<context>
<name>shelf::SearchSpaceModel</name>
<message><source>%1 to %2, log</source><translation>de %1 a %2, log</translation></message>
<message><source>%1 to %2</source><translation>de %1 a %2</translation></message>
<message><source>Vary</source><extracomment>Header of a column: the settings that a search varies (a verb, said to the person)</extracomment><translation>Variar</translation></message>
<message><source>Over</source><extracomment>Header of a column: the values over which a setting is varied</extracomment><translation>Entre</translation></message>
<message><source>%1
A range as 8:128 or 8:128:log, or values as 16,32,64; F2 edits.</source><translation>%1
Un intervalo como 8:128 u 8:128:log, o valores como 16,32,64; F2 edita.</translation></message>
</context>
<context>
<name>shelf::SearchesPart</name>
<message><source>the search for settings</source><translation>la búsqueda de ajustes</translation></message>
</context>
<context>
<name>shelf::SelectionDesk</name>
<message><source>Looking through the books</source><translation>Recorriendo los libros</translation></message>
<message><source>Comparing the selection with the library</source><translation>Comparando la selección con la biblioteca</translation></message>
<message><source>Measuring the predictions book by book</source><translation>Midiendo las predicciones libro por libro</translation></message>
</context>
<context>
<name>shelf::SelectionPanel</name>
<message><source>Tag</source><translation>Etiqueta</translation></message>
<message><source>Selection</source><translation>Selección</translation></message>
<message><source>Name for the selected books</source><translation>Nombre para los libros seleccionados</translation></message>
<message><source>Name these books</source><translation>Dar nombre a estos libros</translation></message>
<message><source>Keep the selected books under this name; a book may have several</source><translation>Conservar los libros seleccionados con este nombre; un libro puede tener varios</translation></message>
<message><source>What sets the selection apart</source><translation>Qué distingue a la selección</translation></message>
<message><source>Find in the list</source><translation>Buscar en la lista</translation></message>
<message><source>Copy the list with its headers</source><translation>Copiar la lista con sus encabezados</translation></message>
<message><source>Save the list as CSV</source><translation>Guardar la lista como CSV</translation></message>
<message><source>Selected books</source><translation>Libros seleccionados</translation></message>
<message><source>The books that you select on the map are listed here: draw around some with the lasso, or pick a range in a histogram</source><translation>Aquí se enumeran los libros que se seleccionan en el mapa: rodee algunos con el lazo o elija un intervalo en un histograma</translation></message>
<message><source>Take the lasso</source><translation>Tomar el lazo</translation></message>
<message numerus="yes"><source>%Ln book(s) selected</source><translation><numerusform>%Ln libro seleccionado</numerusform><numerusform>%Ln libros seleccionados</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) inside the filter</source><translation><numerusform>%Ln libro dentro del filtro</numerusform><numerusform>%Ln libros dentro del filtro</numerusform></translation></message>
<message><source>Nothing is selected</source><translation>No hay nada seleccionado</translation></message>
<message numerus="yes"><source>%1, %Ln of them hidden by the filter</source><translation><numerusform>%1, %Ln de ellos oculto por el filtro</numerusform><numerusform>%1, %Ln de ellos ocultos por el filtro</numerusform></translation></message>
<message><source>%1; the first %2 are listed</source><translation>%1; se enumeran los primeros %2</translation></message>
<message><source>mean %1</source><translation>media %1</translation></message>
<message><source>%1 – %2</source><comment>years</comment><translation>%1 – %2</translation></message>
<message><source>What sets a selection apart from the library stands here</source><translation>Aquí aparece lo que distingue a una selección de la biblioteca</translation></message>
<message><source>Comparing with the other books</source><translation>Comparando con los demás libros</translation></message>
<message><source>Nothing sets these books apart: what they have, others have as often</source><translation>Nada distingue a estos libros: lo que tienen, otros lo tienen con la misma frecuencia</translation></message>
</context>
<context>
<name>shelf::SelectionSide</name>
<message><source>Save the list</source><translation>Guardar la lista</translation></message>
<message><source>name books “%1”</source><translation>dar a libros la etiqueta «%1»</translation></message>
<message><source>rename “%1”</source><translation>cambiar el nombre de «%1»</translation></message>
<message><source>delete “%1”</source><translation>borrar «%1»</translation></message>
<message><source>These books have no numbers to filter by: no years, no ratings</source><translation>Estos libros no tienen números por los que filtrar: ni años ni valoraciones</translation></message>
<message><source>The years and ratings of the books stand here, to pick a range from</source><translation>Aquí aparecen los años y las valoraciones de los libros, para elegir un intervalo</translation></message>
<message><source>Save the tags</source><translation>Guardar las etiquetas</translation></message>
<message><source>Read tags from a table</source><translation>Leer etiquetas de una tabla</translation></message>
<message><source>Tables (*.csv *.tsv *.txt)</source><translation>Tablas (*.csv *.tsv *.txt)</translation></message>
<message><source>All files (*)</source><translation>Todos los archivos (*)</translation></message>
<message><source>Reading tags</source><translation>Leyendo etiquetas</translation></message>
<message><source>read tags from a table</source><translation>leer etiquetas de una tabla</translation></message>
</context>
<context>
<name>shelf::ServeDialog</name>
<message><source>Serve this run</source><translation>Servir esta ejecución</translation></message>
<message><source>Programs on this computer can ask the run for recommendations and nearest books over HTTP, as long as Shelfspace is open. No other computer can.</source><translation>Los programas de este equipo pueden pedir a la ejecución recomendaciones y libros más cercanos por HTTP, mientras Shelfspace esté abierto. Ningún otro equipo puede hacerlo.</translation></message>
<message><source>&amp;Last calls</source><translation>Ú&amp;ltimas llamadas</translation></message>
<message><source>Run that is served</source><translation>Ejecución que se sirve</translation></message>
<message><source>Port</source><translation>Puerto</translation></message>
<message><source>any that is free</source><translation>cualquiera que esté libre</translation></message>
<message><source>&amp;Start</source><translation>&amp;Iniciar</translation></message>
<message><source>Address</source><translation>Dirección</translation></message>
<message><source>&amp;Copy</source><translation>&amp;Copiar</translation></message>
<message><source>Puts the address on the clipboard</source><translation>Pone la dirección en el portapapeles</translation></message>
<message><source>What is wrong</source><translation>Qué ha fallado</translation></message>
<message><source>Run</source><translation>Ejecución</translation></message>
<message><source>&amp;Port</source><translation>&amp;Puerto</translation></message>
<message><source>Last calls</source><translation>Últimas llamadas</translation></message>
<message><source>What can be &amp;asked</source><translation>Qué se puede p&amp;edir</translation></message>
<message><source>Opens the list of addresses in the browser while the run is served</source><translation>Abre en el navegador la lista de direcciones mientras se sirve la ejecución</translation></message>
<message><source>Close</source><translation>Cerrar</translation></message>
<message><source>There is none yet: train a model first</source><translation>Aún no hay ninguna: entrene primero un modelo</translation></message>
<message><source>&amp;Stop</source><translation>&amp;Detener</translation></message>
<message><source>starting…</source><translation>iniciando…</translation></message>
<message><source>ending…</source><translation>terminando…</translation></message>
<message><source>not served</source><translation>no se sirve</translation></message>
</context>
<context>
<name>shelf::ServedCallsModel</name>
<message><source>Time</source><translation>Hora</translation></message>
<message><source>Call</source><translation>Llamada</translation></message>
<message><source>Status</source><translation>Estado</translation></message>
<message><source>ms</source><translation>ms</translation></message>
</context>
<context>
<name>shelf::Session</name>
<message><source>%1 (%2)</source><translation>%1 (%2)</translation></message>
<message><source>run</source><translation>ejecución</translation></message>
<message><source>%1 #%2</source><translation>%1 #%2</translation></message>
</context>
<context>
<name>shelf::SettingsForm</name>
<message><source>%1 to %2.</source><translation>De %1 a %2.</translation></message>
<message><source>Of %1.</source><translation>Entre %1.</translation></message>
<message><source>Model</source><translation>Modelo</translation></message>
<message><source>Training</source><translation>Entrenamiento</translation></message>
<message><source>Data</source><translation>Datos</translation></message>
<message><source>Settings</source><translation>Ajustes</translation></message>
<message><source>Advanced settings</source><translation>Ajustes avanzados</translation></message>
<message><source>Reset all</source><translation>Restablecer todo</translation></message>
<message><source>Reset all settings to the preset</source><translation>Devolver todos los ajustes a los del ajuste predefinido</translation></message>
<message><source>Reset %1</source><translation>Restablecer: %1</translation></message>
<message><source>Back to %1, the preset's value</source><translation>Volver a %1, el valor del ajuste predefinido</translation></message>
<message><source>none</source><translation>ninguno</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
<message><source>Point at a setting to read what it means. Settings in bold differ from the preset.</source><translation>Señale un ajuste para leer qué significa. Los ajustes en negrita difieren del ajuste predefinido.</translation></message>
</context>
<context>
<name>shelf::ShyMenuBar</name>
<message><source>Menus</source><translation>Menús</translation></message>
</context>
<context>
<name>shelf::SideBySide</name>
<message><source>Choosing books by several runs</source><translation>Eligiendo libros con varias ejecuciones</translation></message>
<message><source>Choosing books by a blend</source><translation>Eligiendo libros con una mezcla</translation></message>
<message><source>Blend</source><translation>Mezcla</translation></message>
</context>
<context>
<name>shelf::SideBySidePanel</name>
<message><source>Several models need two runs</source><translation>Varios modelos necesitan dos ejecuciones</translation></message>
<message><source>Train another model on these data, or open its run, to see what each of them recommends to the same reader.</source><translation>Entrene otro modelo con estos datos, o abra su ejecución, para ver qué recomienda cada uno al mismo lector.</translation></message>
<message><source>Go to Training</source><translation>Ir a Entrenamiento</translation></message>
<message><source>Lists of several models</source><translation>Listas de varios modelos</translation></message>
<message><source>Number of books in each list</source><translation>Número de libros en cada lista</translation></message>
<message><source>How many books each model recommends</source><translation>Cuántos libros recomienda cada modelo</translation></message>
<message><source>Add a run</source><translation>Añadir ejecución</translation></message>
<message><source>One more list: at most %1, and as many as there are trained runs</source><translation>Una lista más: como máximo %1, y tantas como ejecuciones entrenadas haya</translation></message>
<message><source>Blend</source><translation>Mezcla</translation></message>
<message><source>One list of all these models together, by weights that you give</source><translation>Una sola lista de todos estos modelos, con los pesos que se indiquen</translation></message>
<message><source>Order is rank-biased overlap: 1 is the same list, 0 no book in common; the top weighs most</source><translation>El orden es el solapamiento con sesgo por posición (rank-biased overlap): 1 es la misma lista, 0 ningún libro en común; lo de arriba pesa más</translation></message>
<message><source>Recommended</source><translation>Recomendados</translation></message>
<message><source>Run of list %1</source><translation>Ejecución de la lista %1</translation></message>
<message><source>Remove the list of %1</source><translation>Quitar la lista de %1</translation></message>
<message><source>Remove the blend</source><translation>Quitar la mezcla</translation></message>
<message><source>No book that this reader has not rated passes the filters.</source><translation>Ningún libro que este lector no haya valorado pasa los filtros.</translation></message>
<message><source>Books by %1</source><translation>Libros según %1</translation></message>
<message><source>Weight of %1</source><translation>Peso de %1</translation></message>
</context>
<context>
<name>shelf::SideBySideWords</name>
<message><source>%1 and %2 (%3 of %4, order %5)</source><translation>%1 y %2 (%3 de %4, orden %5)</translation></message>
<message numerus="yes"><source>%1 and %2 share %3 of %Ln book(s); alike in order: %4 of 1.</source><translation><numerusform>%1 y %2 comparten %3 de %Ln libro; parecido en el orden: %4 de 1.</numerusform><numerusform>%1 y %2 comparten %3 de %Ln libros; parecido en el orden: %4 de 1.</numerusform></translation></message>
<message numerus="yes"><source>All lists share %1 of %Ln book(s). Most alike: %2. Least: %3.</source><translation><numerusform>Todas las listas comparten %1 de %Ln libro. Las más parecidas: %2. Las menos: %3.</numerusform><numerusform>Todas las listas comparten %1 de %Ln libros. Las más parecidas: %2. Las menos: %3.</numerusform></translation></message>
<message><source>%1 of %2 shared</source><translation>%1 de %2 en común</translation></message>
<message numerus="yes"><source>%1 of %Ln book(s) are also in the list of %2, at the left. Alike in order: %3, where 1 is the same list and 0 no book in common; the top weighs most (rank-biased overlap, persistence %4).</source><translation><numerusform>%1 de %Ln libro está también en la lista de %2, a la izquierda. Parecido en el orden: %3, donde 1 es la misma lista y 0 ningún libro en común; lo de arriba pesa más (rank-biased overlap, persistencia %4).</numerusform><numerusform>%1 de %Ln libros están también en la lista de %2, a la izquierda. Parecido en el orden: %3, donde 1 es la misma lista y 0 ningún libro en común; lo de arriba pesa más (rank-biased overlap, persistencia %4).</numerusform></translation></message>
<message><source>%1 of %2 in the other lists</source><translation>%1 de %2 en las otras listas</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
<message numerus="yes"><source>%1 of %Ln book(s) of the blend are in at least one of the other lists (%2). What is in none can still rank high with several of the models.</source><translation><numerusform>%1 de %Ln libro de la mezcla está en al menos una de las otras listas (%2). Lo que no está en ninguna puede ocupar aun así un buen puesto en varios de los modelos.</numerusform><numerusform>%1 de %Ln libros de la mezcla están en al menos una de las otras listas (%2). Lo que no está en ninguna puede ocupar aun así un buen puesto en varios de los modelos.</numerusform></translation></message>
<message numerus="yes"><source>%Ln hit(s)</source><translation><numerusform>%Ln acierto</numerusform><numerusform>%Ln aciertos</numerusform></translation></message>
<message><source>Rating</source><translation>Valoración</translation></message>
<message><source>Both</source><translation>Ambos</translation></message>
<message><source>Score</source><translation>Puntuación</translation></message>
<message><source>Both readers' wishes, in standard deviations above the mean of all books</source><translation>Los deseos de ambos lectores, en desviaciones estándar por encima de la media de todos los libros</translation></message>
<message><source>The rating that the model expects, on the scale of %1 to %2. A figure beyond it is shown as its end; books are ranked by the model's own</source><translation>La valoración que espera el modelo, en la escala de %1 a %2. Una cifra fuera de ella se muestra como su extremo; los libros se ordenan por la del propio modelo</translation></message>
<message><source>The model's own score: higher is better, nothing more; scores of two models cannot be compared</source><translation>La puntuación del propio modelo: cuanto más alta, mejor, y nada más; las puntuaciones de dos modelos no se pueden comparar</translation></message>
<message><source>1 is a book that every run puts first, by the weights; see how scores are combined</source><translation>1 es un libro que todas las ejecuciones ponen primero, según los pesos; véase cómo se combinan las puntuaciones</translation></message>
<message><source>How many standard deviations above the mean of all candidates, by the weights</source><translation>Cuántas desviaciones estándar por encima de la media de todos los candidatos, según los pesos</translation></message>
<message><source>Knows nothing of this reader, all of whose ratings are held out: chosen by these, as for a new reader.</source><translation>No sabe nada de este lector, cuyas valoraciones están todas reservadas: elegido según ellas, como para un lector nuevo.</translation></message>
<message><source>By ranks</source><translation>Por posiciones</translation></message>
<message><source>By standardized scores</source><translation>Por puntuaciones estandarizadas</translation></message>
<message><source>By place alone: the weighted mean of 61 / (60 + place), 1 for what every run puts first (reciprocal rank fusion). By how much a model prefers a book does not count.</source><translation>Solo por el puesto: la media ponderada de 61 / (60 + puesto), 1 para lo que todas las ejecuciones ponen primero (reciprocal rank fusion). No cuenta en qué medida prefiere un modelo un libro.</translation></message>
<message><source>Each run's scores with mean 0 and standard deviation 1 over the reader's candidates, in the weighted mean. By how much a model prefers a book counts.</source><translation>Las puntuaciones de cada ejecución con media 0 y desviación estándar 1 entre los candidatos del lector, en la media ponderada. Cuenta en qué medida prefiere un modelo un libro.</translation></message>
<message><source>Blend %1, ranks</source><translation>Mezcla %1, posiciones</translation></message>
<message><source>Blend %1, standardized</source><translation>Mezcla %1, estandarizada</translation></message>
<message><source>%1 (%2 to %3)</source><translation>%1 (de %2 a %3)</translation></message>
<message><source>NDCG@%1 %2 against %3 of %4, its best part</source><translation>NDCG@%1 %2 frente a %3 de %4, su mejor parte</translation></message>
<message><source>The newest blend ranks better: %1, and beyond its interval. Weights that were chosen by these figures look better here than on new ratings.</source><translation>La mezcla más reciente ordena mejor: %1, y más allá de su intervalo. Los pesos elegidos con estas cifras parecen aquí mejores que con valoraciones nuevas.</translation></message>
<message><source>The newest blend ranks worse: %1.</source><translation>La mezcla más reciente ordena peor: %1.</translation></message>
<message><source>No difference to rely on: %1, within its interval.</source><translation>Ninguna diferencia fiable: %1, dentro de su intervalo.</translation></message>
<message><source>All weights are 0: give one run a weight.</source><translation>Todos los pesos son 0: dé un peso a alguna ejecución.</translation></message>
<message><source>These runs hold out different ratings, so no figure would judge them all: train them with the same split and seed to measure a blend.</source><translation>Estas ejecuciones reservan valoraciones distintas, así que ninguna cifra las juzgaría a todas: entrénelas con la misma partición y la misma semilla para medir una mezcla.</translation></message>
<message><source>Nothing is held out, so nothing can be measured: train with a split.</source><translation>No hay nada reservado, así que no se puede medir nada: entrene con una partición.</translation></message>
</context>
<context>
<name>shelf::SimilarPanel</name>
<message><source>Similar readers</source><translation>Lectores similares</translation></message>
<message><source>Recommend books for both</source><translation>Recomendar libros para ambos</translation></message>
<message><source>No other reader of the training part has rated a book that this reader rated.</source><translation>Ningún otro lector de la parte de entrenamiento ha valorado un libro que valorara este lector.</translation></message>
<message><source>Readers are compared once a model is trained.</source><translation>Los lectores se comparan cuando hay un modelo entrenado.</translation></message>
</context>
<context>
<name>shelf::SimilarReadersModel</name>
<message><source>Reader</source><translation>Lector</translation></message>
<message><source>Alike</source><translation>Similitud</translation></message>
<message><source>Cosine of the two reader vectors: 1 is the same direction</source><translation>Coseno de los dos vectores de lectores: 1 es la misma dirección</translation></message>
<message><source>Share of books in common, as the cosine of the two sets; few in common count less</source><translation>Proporción de libros en común, como el coseno de los dos conjuntos; pocos en común cuentan menos</translation></message>
<message><source>In common</source><extracomment>Header: how many books both readers rated</extracomment><translation>En común</translation></message>
<message><source>Double click or Enter shows this reader</source><translation>Un doble clic o Intro muestra este lector</translation></message>
</context>
<context>
<name>shelf::SliceMembersModel</name>
<message><source>Book</source><translation>Libro</translation></message>
<message><source>Reader</source><translation>Lector</translation></message>
<message><source>Held out</source><translation>Reservados</translation></message>
<message><source>Figure</source><translation>Cifra</translation></message>
<message><source>Listed</source><comment>header: share of held-out books that stand in a list</comment><translation>En lista</translation></message>
</context>
<context>
<name>shelf::SlicesModel</name>
<message><source>Slice</source><translation>Subconjunto</translation></message>
<message><source>▼ %1</source><translation>▼ %1</translation></message>
<message><source>Figure</source><translation>Cifra</translation></message>
<message><source>With its 95 % interval, by a bootstrap over readers; the line is that of all</source><translation>Con su intervalo del 95&#xa0;%, mediante bootstrap por lectores; la línea es la del total</translation></message>
<message><source>p, corrected</source><translation>p corregido</translation></message>
<message><source>How often chance alone puts a slice as far from all, corrected for all slices of this table (Holm)</source><translation>Con qué frecuencia el azar por sí solo aleja tanto del total a un subconjunto, corregido por todos los subconjuntos de esta tabla (Holm)</translation></message>
<message><source>Readers</source><translation>Lectores</translation></message>
<message numerus="yes"><source>%Ln rating(s)</source><translation><numerusform>%Ln valoración</numerusform><numerusform>%Ln valoraciones</numerusform></translation></message>
<message numerus="yes"><source>%Ln held-out book(s)</source><translation><numerusform>%Ln libro reservado</numerusform><numerusform>%Ln libros reservados</numerusform></translation></message>
<message numerus="yes"><source>%Ln reader(s)</source><translation><numerusform>%Ln lector</numerusform><numerusform>%Ln lectores</numerusform></translation></message>
<message><source>%1 [%2, %3]</source><translation>%1 [%2, %3]</translation></message>
<message><source>Worse than all, beyond chance</source><translation>Peor que el total, más allá del azar</translation></message>
<message><source>Of</source><comment>header: which kind of slices</comment><translation>De</translation></message>
<message><source>Listed</source><comment>header: share of held-out books that stand in a list</comment><translation>En lista</translation></message>
<message><source>Less all</source><comment>header: the figure less that of all readers or books</comment><translation>Menos el total</translation></message>
<message><source>Mean over</source><comment>header of a count: over how many books or ratings the mean is taken</comment><translation>Media sobre</translation></message>
</context>
<context>
<name>shelf::SlicesPanel</name>
<message><source>Slices</source><translation>Subconjuntos</translation></message>
<message><source>Who is in the slice</source><translation>Quién está en el subconjunto</translation></message>
<message><source>Show all on the map</source><translation>Mostrar todos en el mapa</translation></message>
<message><source>Slices of readers or of books</source><translation>Subconjuntos de lectores o de libros</translation></message>
<message><source>Readers are told by their own lists. Of a book only the share of its held-out readers in whose list it stands can be told: the two cannot be held against each other.</source><translation>Los lectores se juzgan por sus propias listas. De un libro solo se puede decir en qué proporción de las listas de los lectores que lo tienen reservado aparece: lo uno no se puede medir con lo otro.</translation></message>
<message><source>Readers</source><translation>Lectores</translation></message>
<message><source>Books</source><translation>Libros</translation></message>
<message><source>Filter slices</source><translation>Filtrar subconjuntos</translation></message>
<message><source>Choose a slice to see who is in it.</source><translation>Elija un subconjunto para ver quién está en él.</translation></message>
<message><source>Here stands where a run fails: its figure by readers and books of all kinds, worst first. It is worked out when you want it, as much work as measuring its ranking, and kept while the run is open.</source><translation>Aquí se dice dónde falla una ejecución: su cifra para lectores y libros de todo tipo, primero lo peor. Se calcula cuando se pida, con tanto trabajo como medir su ordenación, y se conserva mientras la ejecución esté abierta.</translation></message>
<message><source>There are no slices of this run by this figure.</source><translation>No hay subconjuntos de esta ejecución para esta cifra.</translation></message>
<message><source>Measure %1 reader by reader</source><translation>Medir %1 lector por lector</translation></message>
<message><source>%1 is not measured reader by reader.</source><translation>%1 no está medida lector por lector.</translation></message>
<message><source>%1 predicts no ratings: choose a figure of lists.</source><translation>%1 no predice valoraciones: elija una cifra de listas.</translation></message>
<message><source>%1: share of held-out books that stand in their reader’s list of ten, %2 of all.</source><translation>%1: proporción de libros reservados que están en la lista de diez de su lector, %2 en total.</translation></message>
<message><source>%1: %2 %3 of all.</source><translation>%1: %2 %3 en total.</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
<message><source>Only the books of this slice: %1</source><translation>Solo los libros de este subconjunto: %1</translation></message>
</context>
<context>
<name>shelf::StarDelegate</name>
<message><source>Rating</source><translation>Valoración</translation></message>
</context>
<context>
<name>shelf::StatisticsModel</name>
<message><source>Dimension</source><translation>Dimensión</translation></message>
<message><source>Count</source><translation>Número</translation></message>
<message><source>Mean</source><translation>Media</translation></message>
<message><source>Deviation</source><translation>Desviación</translation></message>
<message><source>Smallest</source><translation>Mínimo</translation></message>
<message><source>25 %</source><translation>25&#xa0;%</translation></message>
<message><source>Median</source><translation>Mediana</translation></message>
<message><source>75 %</source><translation>75&#xa0;%</translation></message>
<message><source>Largest</source><translation>Máximo</translation></message>
</context>
<context>
<name>shelf::SumPanel</name>
<message><source>Book arithmetic</source><translation>Aritmética de libros</translation></message>
<message><source>Add and subtract books: a detective story less a city plus an island. Select a book and press a button.</source><translation>Sume y reste libros: una novela policíaca menos una ciudad más una isla. Seleccione un libro y pulse un botón.</translation></message>
<message><source>Add</source><translation>Sumar</translation></message>
<message><source>Add the selected book</source><translation>Sumar el libro seleccionado</translation></message>
<message><source>Subtract</source><translation>Restar</translation></message>
<message><source>Subtract the selected book</source><translation>Restar el libro seleccionado</translation></message>
<message><source>Remove</source><translation>Quitar</translation></message>
<message><source>Take the marked line out of the sum</source><translation>Quitar de la suma la línea marcada</translation></message>
<message><source>Clear</source><extracomment>A button (verb): empties a sum of books</extracomment><translation>Vaciar</translation></message>
<message><source>Begin anew</source><translation>Empezar de nuevo</translation></message>
<message><source>Select these books</source><translation>Seleccionar estos libros</translation></message>
<message><source>Select the nearest books on the map</source><translation>Seleccionar en el mapa los libros más cercanos</translation></message>
<message><source>Books of the sum</source><translation>Libros de la suma</translation></message>
<message><source>Books nearest to the sum</source><translation>Libros más cercanos a la suma</translation></message>
<message><source>The books of the sum stand here.</source><translation>Aquí aparecen los libros de la suma.</translation></message>
<message><source>The books nearest to the sum are listed here.</source><translation>Aquí se enumeran los libros más cercanos a la suma.</translation></message>
<message><source>Enter or a double click selects a book</source><translation>Intro o un doble clic selecciona un libro</translation></message>
<message><source>Nearest to the sum</source><translation>Más cercanos a la suma</translation></message>
<message><source>Product</source><translation>Producto</translation></message>
<message><source>Distance</source><translation>Distancia</translation></message>
<message><source>Add %1</source><translation>Sumar %1</translation></message>
<message><source>Select a book first</source><translation>Seleccione primero un libro</translation></message>
<message><source>Subtract %1</source><translation>Restar %1</translation></message>
</context>
<context>
<name>shelf::SuspectsModel</name>
<message><source>Reader</source><translation>Lector</translation></message>
<message><source>Books</source><translation>Libros</translation></message>
<message><source>Ratings</source><translation>Valoraciones</translation></message>
<message><source>Why</source><translation>Por qué</translation></message>
</context>
<context>
<name>shelf::TagsPanel</name>
<message><source>Tags</source><translation>Etiquetas</translation></message>
<message><source>Enter or a double click selects the books of a tag; F2 renames it</source><translation>Intro o un doble clic selecciona los libros de una etiqueta; F2 cambia su nombre</translation></message>
<message><source>Select</source><translation>Seleccionar</translation></message>
<message><source>Select the books of the marked tag on the map</source><translation>Seleccionar en el mapa los libros de la etiqueta marcada</translation></message>
<message><source>Show only</source><translation>Mostrar solo</translation></message>
<message><source>Narrow the map to the books of the marked tag; the arrow above leads back</source><translation>Limitar el mapa a los libros de la etiqueta marcada; la flecha de arriba lleva de vuelta</translation></message>
<message><source>Color by tag</source><translation>Colorear por etiqueta</translation></message>
<message><source>Give the books of each tag a color</source><translation>Dar un color a los libros de cada etiqueta</translation></message>
<message><source>Rename</source><translation>Cambiar nombre</translation></message>
<message><source>Give the marked tag another name (F2)</source><translation>Dar otro nombre a la etiqueta marcada (F2)</translation></message>
<message><source>Delete</source><translation>Borrar</translation></message>
<message><source>Delete the marked tag; its books stay (Delete)</source><translation>Borrar la etiqueta marcada; sus libros se conservan (Supr)</translation></message>
<message><source>Undo</source><translation>Deshacer</translation></message>
<message><source>Read table...</source><translation>Leer tabla...</translation></message>
<message><source>Add tags from a table with the columns id and tag</source><translation>Añadir etiquetas de una tabla con las columnas id y tag</translation></message>
<message><source>Save table...</source><translation>Guardar tabla...</translation></message>
<message><source>Write all tags as a table: id, title, tag</source><translation>Escribir todas las etiquetas como tabla: id, title, tag</translation></message>
<message><source>Select books on the map and give them a name under Selection: tags are kept with these data, and books can be colored, filtered and written by them</source><translation>Seleccione libros en el mapa y deles un nombre en Selección: las etiquetas se conservan con estos datos, y los libros se pueden colorear, filtrar y escribir según ellas</translation></message>
<message><source>Read tags from a table</source><translation>Leer etiquetas de una tabla</translation></message>
<message><source>Tag</source><translation>Etiqueta</translation></message>
<message><source>Books</source><translation>Libros</translation></message>
<message numerus="yes"><source>%Ln id(s) of it are not in these data</source><translation><numerusform>%Ln identificador de ella no está en estos datos</numerusform><numerusform>%Ln identificadores de ella no están en estos datos</numerusform></translation></message>
<message numerus="yes"><source>%Ln id(s) are not in these data; they are kept for others that have them</source><translation><numerusform>%Ln identificador no está en estos datos; se conserva para otros que lo tengan</numerusform><numerusform>%Ln identificadores no están en estos datos; se conservan para otros que los tengan</numerusform></translation></message>
<message><source>Nothing to undo</source><translation>Nada que deshacer</translation></message>
<message><source>Undo: %1 (Ctrl+Z)</source><translation>Deshacer: %1 (Ctrl+Z)</translation></message>
</context>
<context>
<name>shelf::TasteBars</name>
<message><source>Taste by genre</source><translation>Gustos por género</translation></message>
<message numerus="yes"><source>%1: %Ln book(s), mean %2</source><translation><numerusform>%1: %Ln libro, media %2</numerusform><numerusform>%1: %Ln libros, media %2</numerusform></translation></message>
<message numerus="yes"><source>%1: %Ln book(s)</source><translation><numerusform>%1: %Ln libro</numerusform><numerusform>%1: %Ln libros</numerusform></translation></message>
</context>
<context>
<name>shelf::TitlesBeside</name>
<message><source>These ratings have no titles; a catalogue, such as books.csv, has them.</source><translation>Estas valoraciones no tienen títulos; los tiene un catálogo, como books.csv.</translation></message>
<message><source>These ratings have no titles; %1 lies beside them.</source><translation>Estas valoraciones no tienen títulos; junto a ellas está %1.</translation></message>
<message><source>Choose a catalogue…</source><translation>Elegir un catálogo…</translation></message>
<message><source>Add the titles of %1</source><translation>Añadir los títulos de %1</translation></message>
<message><source>Looking for titles</source><translation>Buscando títulos</translation></message>
</context>
<context>
<name>shelf::TogetherBar</name>
<message><source>No reader has this id or name</source><translation>Ningún lector tiene este identificador o nombre</translation></message>
<message><source>Together with reader</source><translation>Junto con el lector</translation></message>
<message><source>Second reader</source><translation>Segundo lector</translation></message>
<message><source>id or name</source><translation>id. o nombre</translation></message>
<message><source>Books for two: what either has read is left out. Enter takes the name</source><translation>Libros para dos: se omite lo que haya leído cualquiera de ambos. Intro toma el nombre</translation></message>
<message><source>How two wishes become one</source><translation>Cómo dos deseos se hacen uno</translation></message>
<message><source>Mean of both</source><translation>Media de ambos</translation></message>
<message><source>Nobody displeased</source><translation>Que nadie quede descontento</translation></message>
<message><source>The mean of the two standardized scores</source><translation>La media de las dos puntuaciones estandarizadas</translation></message>
<message><source>The lower of the two standardized scores</source><translation>La más baja de las dos puntuaciones estandarizadas</translation></message>
</context>
<context>
<name>shelf::TopBar</name>
<message><source>Open</source><translation>Abrir</translation></message>
<message><source>Recent</source><translation>Recientes</translation></message>
<message><source>Recent work</source><translation>Trabajo reciente</translation></message>
<message><source>Projects, runs and data opened lately</source><translation>Proyectos, ejecuciones y datos abiertos últimamente</translation></message>
<message><source>Run</source><translation>Ejecución</translation></message>
<message><source>The trained run whose model answers on every page</source><translation>La ejecución entrenada cuyo modelo responde en todas las páginas</translation></message>
<message><source>More</source><translation>Más</translation></message>
<message><source>Save project</source><translation>Guardar proyecto</translation></message>
<message><source>Export</source><translation>Exportar</translation></message>
<message><source>Report</source><translation>Informe</translation></message>
<message><source>Book panel</source><translation>Panel del libro</translation></message>
<message><source>%1 …</source><translation>%1 …</translation></message>
<message><source>No run yet</source><translation>Aún sin ejecuciones</translation></message>
<message><source>Projects</source><translation>Proyectos</translation></message>
<message><source>Runs</source><translation>Ejecuciones</translation></message>
<message><source>Data and vectors</source><translation>Datos y vectores</translation></message>
<message><source>Nothing opened yet</source><translation>Aún no se ha abierto nada</translation></message>
<message><source>Clear this list</source><translation>Vaciar esta lista</translation></message>
<message><source>All commands (Alt or F10 shows them as a bar)</source><translation>Todas las órdenes (Alt o F10 las muestra como barra)</translation></message>
</context>
<context>
<name>shelf::Tour</name>
<message><source>It is on the page %1. Open that.</source><translation>Está en la página %1. Ábrala.</translation></message>
<message><source>&amp;Done</source><translation>&amp;Hecho</translation></message>
<message><source>&amp;Skip this</source><translation>&amp;Saltar esto</translation></message>
<message><source>&amp;Next</source><translation>Sigu&amp;iente</translation></message>
</context>
<context>
<name>shelf::TrainingDesk</name>
<message><source>%1 goes on as soon as the training before it has ended.</source><translation>%1 continúa en cuanto haya terminado el entrenamiento anterior.</translation></message>
<message><source>Looking at the split</source><translation>Examinando la partición</translation></message>
<message><source>Taken back: %1</source><translation>Anulado: %1</translation></message>
<message><source>Taken into the form as advised: %1. Train makes a run with it.</source><translation>Puesto en el formulario según lo aconsejado: %1. Entrenar hace con ello una ejecución.</translation></message>
</context>
<context>
<name>shelf::TrainingJob</name>
<message><source>epoch %1 of %2</source><translation>época %1 de %2</translation></message>
<message><source>Training %1</source><translation>Entrenando %1</translation></message>
</context>
<context>
<name>shelf::TrainingPage</name>
<message><source>Train</source><translation>Entrenar</translation></message>
<message><source>Train a new run with these settings (Ctrl+R)</source><translation>Entrenar una ejecución nueva con estos ajustes (Ctrl+R)</translation></message>
<message><source>Pause</source><translation>Pausar</translation></message>
<message><source>Pause or resume training (Space)</source><translation>Pausar o reanudar el entrenamiento (Espacio)</translation></message>
<message><source>Stop</source><translation>Detener</translation></message>
<message><source>Stop training; the run is kept as far as it came</source><translation>Detener el entrenamiento; la ejecución se conserva hasta donde haya llegado</translation></message>
<message><source>Resume</source><translation>Reanudar</translation></message>
<message><source>The preset has replaced settings that you had changed.</source><translation>El ajuste predefinido ha reemplazado ajustes que se habían cambiado.</translation></message>
<message><source>%1 removed.</source><translation>Eliminado: %1.</translation></message>
</context>
<context>
<name>shelf::TrainingPanel</name>
<message><source>Preset</source><translation>Ajuste predefinido</translation></message>
<message><source>About this model</source><translation>Sobre este modelo</translation></message>
<message><source>What this model computes, when it is good, and its source</source><translation>Qué calcula este modelo, cuándo es bueno y su fuente</translation></message>
<message><source>Train</source><translation>Entrenar</translation></message>
<message><source>Pause</source><translation>Pausar</translation></message>
<message><source>Stop</source><translation>Detener</translation></message>
<message><source>Progress of training</source><translation>Progreso del entrenamiento</translation></message>
<message><source>Settings of the training</source><translation>Ajustes del entrenamiento</translation></message>
</context>
<context>
<name>shelf::TrainingWords</name>
<message><source>less than %1</source><comment>of seconds</comment><translation>menos de %1</translation></message>
<message><source>%1 started on %2: %3, %4, %5</source><comment>run, data, ratings, readers, books</comment><translation>%1 ha empezado con %2: %3, %4, %5</translation></message>
<message><source>%1 continues %2 to epoch %3</source><translation>%1 continúa %2 hasta la época %3</translation></message>
<message><source>%1 goes on from %2 with %3: new readers: %4, new books: %5, split: %6</source><translation>%1 continúa desde %2 con %3: lectores nuevos: %4, libros nuevos: %5, partición: %6</translation></message>
<message><source>Epoch %1: training loss %2</source><translation>Época %1: pérdida de entrenamiento %2</translation></message>
<message><source>%1, the best so far</source><translation>%1, la mejor hasta ahora</translation></message>
<message><source>%1 was stopped after %2 s</source><translation>%1 se detuvo tras %2 s</translation></message>
<message><source>%1 is done after %2 s</source><translation>%1 ha terminado tras %2 s</translation></message>
<message numerus="yes"><source>It stopped early: validation had not improved for %Ln epoch(s)</source><translation><numerusform>Parada anticipada: la validación no había mejorado durante %Ln época</numerusform><numerusform>Parada anticipada: la validación no había mejorado durante %Ln épocas</numerusform></translation></message>
<message><source>Stopping after this batch…</source><translation>Se detiene tras este lote…</translation></message>
<message><source>Paused</source><translation>En pausa</translation></message>
<message><source>There are no ratings to train on yet: open some in the library.</source><translation>Aún no hay valoraciones con las que entrenar: abra algunas en la biblioteca.</translation></message>
<message><source>The vectors that are open came without ratings, from which a model would learn.</source><translation>Los vectores abiertos vinieron sin valoraciones, de las que aprendería un modelo.</translation></message>
<message><source>Ready to train on %1.</source><translation>Listo para entrenar con %1.</translation></message>
<message><source>Settings have changed since %1. Train makes a new run.</source><translation>Los ajustes han cambiado desde %1. Entrenar hace una ejecución nueva.</translation></message>
<message><source>%1 took %2 s.</source><translation>%1 tardó %2 s.</translation></message>
<message><source>Epoch %1 of %2</source><translation>Época %1 de %2</translation></message>
<message><source>%1 left</source><translation>quedan %1</translation></message>
<message><source>These vectors came without ratings</source><translation>Estos vectores vinieron sin valoraciones</translation></message>
<message><source>A model learns from ratings of books by readers. Vectors that were made elsewhere are ready as they are: their map, groups, sums and nearest books are on the Map page.</source><translation>Un modelo aprende de las valoraciones que dan los lectores a los libros. Los vectores hechos en otro sitio ya están listos tal como son: su mapa, sus grupos, sus sumas y sus libros más cercanos están en la página Mapa.</translation></message>
<message><source>Open ratings…</source><translation>Abrir valoraciones…</translation></message>
<message><source>No ratings are open</source><translation>No hay valoraciones abiertas</translation></message>
<message><source>A model learns from ratings of books by readers.</source><translation>Un modelo aprende de las valoraciones que dan los lectores a los libros.</translation></message>
<message><source>Go to Library</source><translation>Ir a Biblioteca</translation></message>
<message><source>No run yet</source><translation>Aún sin ejecuciones</translation></message>
<message><source>Training learns a vector for each book and each reader from the ratings. The loss curves grow here while it learns: you can pause or stop at any time.</source><translation>El entrenamiento aprende de las valoraciones un vector para cada libro y cada lector. Las curvas de pérdida crecen aquí mientras aprende: se puede pausar o detener en cualquier momento.</translation></message>
<message><source>Start a first run</source><translation>Iniciar una primera ejecución</translation></message>
<message><source>%1, validation loss %2</source><comment>epoch and training loss</comment><translation>%1, pérdida de validación %2</translation></message>
<message><source>%1, NDCG@10 %2</source><comment>epoch and losses</comment><translation>%1, NDCG@10 %2</translation></message>
<message><source>%1 ratings/s</source><comment>how fast a training goes</comment><translation>%1 valoraciones/s</translation></message>
</context>
<context>
<name>shelf::TrialsModel</name>
<message><source>Trial</source><translation>Ensayo</translation></message>
<message><source>Training</source><translation>Entrenamiento</translation></message>
<message><source>✓ %1</source><translation>✓ %1</translation></message>
<message><source>Epochs</source><translation>Épocas</translation></message>
<message><source>Seconds</source><translation>Segundos</translation></message>
<message><source>What went wrong</source><translation>Qué salió mal</translation></message>
<message><source>best</source><translation>mejor</translation></message>
<message><source>failed</source><translation>fallido</translation></message>
</context>
<context>
<name>shelf::UndoBar</name>
<message><source>Undo</source><translation>Deshacer</translation></message>
</context>
<context>
<name>shelf::UndoRoad</name>
<message><source>&amp;Redo</source><translation>&amp;Rehacer</translation></message>
<message><source>&amp;Undo</source><translation>&amp;Deshacer</translation></message>
</context>
<context>
<name>shelf::UnsavedRuns</name>
<message><source>the changes to %1</source><translation>los cambios de %1</translation></message>
<message numerus="yes"><source>%Ln run(s)</source><translation><numerusform>%Ln ejecución</numerusform><numerusform>%Ln ejecuciones</numerusform></translation></message>
<message><source>the search for settings</source><translation>la búsqueda de ajustes</translation></message>
<message><source>This is under way and would be stopped: %1.</source><translation>Está en curso y se detendría: %1.</translation></message>
<message><source>A training that is stopped keeps its best epoch.</source><translation>Un entrenamiento que se detiene conserva su mejor época.</translation></message>
<message><source>A search that is stopped keeps its finished trials.</source><translation>Una búsqueda que se detiene conserva sus ensayos terminados.</translation></message>
<message><source>Not saved: %1.</source><translation>Sin guardar: %1.</translation></message>
<message><source>Save</source><translation>Guardar</translation></message>
<message><source>Save project…</source><translation>Guardar proyecto…</translation></message>
<message><source>Keeping what is not saved</source><translation>Conservando lo no guardado</translation></message>
<message><source>What is not saved cannot be kept</source><translation>No se puede conservar lo no guardado</translation></message>
<message><source>This would be lost: %1.</source><translation>Se perdería: %1.</translation></message>
<message><source>Cancel</source><translation>Cancelar</translation></message>
<message><source>Lose them</source><translation>Perderlo</translation></message>
<message><source>%1 and %2</source><comment>the last two of a list</comment><translation>%1 y %2</translation></message>
</context>
<context>
<name>shelf::Upkeep</name>
<message><source>Started, version %1</source><translation>Iniciado, versión %1</translation></message>
<message><source>Unsaved work and readers</source><translation>Trabajo sin guardar y lectores</translation></message>
<message><source>What can be had again</source><translation>Lo que se puede obtener de nuevo</translation></message>
<message><source>Log and crash reports</source><translation>Registro e informes de fallos</translation></message>
</context>
<context>
<name>shelf::VectorChoice</name>
<message><source>Reading %1</source><translation>Leyendo %1</translation></message>
</context>
<context>
<name>shelf::VectorDialog</name>
<message><source>Id</source><translation>Id.</translation></message>
<message><source>Title</source><translation>Título</translation></message>
<message><source>Authors</source><translation>Autores</translation></message>
<message><source>Vector</source><translation>Vector</translation></message>
<message><source>Open %1</source><translation>Abrir %1</translation></message>
<message><source>First rows</source><translation>Primeras filas</translation></message>
<message><source>They become a run of the books that are open, to be compared with its other runs; else they are opened in place of these</source><translation>Se convierten en una ejecución de los libros abiertos, para compararla con sus otras ejecuciones; si no, se abren en lugar de estos</translation></message>
<message><source>Progress of reading</source><translation>Progreso de la lectura</translation></message>
<message><source>Cancel</source><translation>Cancelar</translation></message>
<message><source>&amp;Open</source><translation>&amp;Abrir</translation></message>
<message><source>Open</source><translation>Abrir</translation></message>
<message><source>Array</source><translation>Matriz</translation></message>
<message><source>Which of the arrays in the file holds the vectors</source><translation>Cuál de las matrices del archivo contiene los vectores</translation></message>
<message><source>&amp;Array</source><translation>&amp;Matriz</translation></message>
<message><source>Labels</source><translation>Etiquetas</translation></message>
<message><source>none</source><extracomment>No file of labels
----------
No file of books</extracomment><translation>ninguna</translation></message>
<message><source>A table that names the rows, line by line, or by id where the vectors have keys of their own</source><translation>Una tabla que nombra las filas, línea por línea, o por identificador donde los vectores tienen claves propias</translation></message>
<message><source>&amp;Labels</source><translation>&amp;Etiquetas</translation></message>
<message><source>Choose the labels</source><translation>Elegir las etiquetas</translation></message>
<message><source>Column of the titles</source><translation>Columna de los títulos</translation></message>
<message><source>Column of the ids</source><translation>Columna de los identificadores</translation></message>
<message><source>&amp;Ids in</source><translation>&amp;Identificadores en</translation></message>
<message><source>&amp;Titles in</source><translation>&amp;Títulos en</translation></message>
<message><source>Catalogue</source><translation>Catálogo</translation></message>
<message><source>A table of books, which is joined to the rows by their ids: titles, authors, years, covers</source><translation>Una tabla de libros, que se enlaza con las filas por sus identificadores: títulos, autores, años, portadas</translation></message>
<message><source>&amp;Catalogue</source><translation>&amp;Catálogo</translation></message>
<message><source>Choose the catalogue</source><translation>Elegir el catálogo</translation></message>
<message><source>Choose…</source><translation>Elegir…</translation></message>
<message><source>Tables (*.csv *.tsv *.txt *.jsonl *.parquet)</source><translation>Tablas (*.csv *.tsv *.txt *.jsonl *.parquet)</translation></message>
<message><source>All files (*)</source><translation>Todos los archivos (*)</translation></message>
<message><source>as found</source><extracomment>A value that was found in the file</extracomment><translation>lo encontrado</translation></message>
<message><source>It cannot be read so</source><translation>Así no se puede leer</translation></message>
<message><source>and %1 more</source><translation>y %1 más</translation></message>
</context>
<context>
<name>shelf::VectorOpener</name>
<message><source>Putting vectors beside what is open</source><translation>Poniendo vectores junto a lo que está abierto</translation></message>
<message><source>There is a %1 already: the one just opened is called %2</source><translation>Ya existe %1: lo que se acaba de abrir se llama %2</translation></message>
</context>
<context>
<name>shelf::VectorWords</name>
<message><source>%1: %2 of %3</source><translation>%1: %2 de %3</translation></message>
<message numerus="yes"><source>%Ln vector(s)</source><translation><numerusform>%Ln vector</numerusform><numerusform>%Ln vectores</numerusform></translation></message>
<message numerus="yes"><source>%Ln dimension(s)</source><translation><numerusform>%Ln dimensión</numerusform><numerusform>%Ln dimensiones</numerusform></translation></message>
<message><source>%1, of the last time, is gone.</source><translation>%1, de la última vez, ya no está.</translation></message>
<message><source>Every row has a title.</source><translation>Todas las filas tienen título.</translation></message>
<message><source>Rows with a title: %1 of %2.</source><translation>Filas con título: %1 de %2.</translation></message>
<message><source>No row has a title: they are called by their ids, such as “%1”.</source><translation>Ninguna fila tiene título: se nombran por sus identificadores, como «%1».</translation></message>
<message><source>The catalogue has %1 % of them, by “%2”.</source><translation>El catálogo tiene el %1&#xa0;% de ellas, según «%2».</translation></message>
<message numerus="yes"><source>%Ln row(s) of zeros or of no numbers are near nothing.</source><translation><numerusform>%Ln fila de ceros o de valores que no son números no está cerca de nada.</numerusform><numerusform>%Ln filas de ceros o de valores que no son números no están cerca de nada.</numerusform></translation></message>
<message><source>can be compared with none</source><translation>no se puede comparar con ninguno</translation></message>
<message><source>&amp;Put them beside %1 (books with a vector: %2 of %3)</source><translation>&amp;Ponerlos junto a %1 (libros con vector: %2 de %3)</translation></message>
</context>
<context>
<name>shelf::ViewsPanel</name>
<message><source>Kept views</source><translation>Vistas guardadas</translation></message>
<message><source>A view holds the map, its colors, the filter, the selection and where you look from. Views are saved with the run.</source><translation>Una vista contiene el mapa, sus colores, el filtro, la selección y el punto de vista. Las vistas se guardan con la ejecución.</translation></message>
<message><source>Name of the view</source><translation>Nombre de la vista</translation></message>
<message><source>Name</source><translation>Nombre</translation></message>
<message><source>Keep this view</source><translation>Guardar esta vista</translation></message>
<message><source>Views that you keep are listed here.</source><translation>Aquí se enumeran las vistas que se guardan.</translation></message>
<message><source>Keep this one</source><translation>Guardar esta</translation></message>
<message><source>View 1</source><translation>Vista 1</translation></message>
<message><source>Open</source><translation>Abrir</translation></message>
<message><source>Remove</source><translation>Quitar</translation></message>
</context>
<context>
<name>shelf::Why</name>
<message><source>and more</source><translation>y otros</translation></message>
<message><source>Readers of both</source><translation>Lectores de ambos</translation></message>
<message><source>These data have no readers.</source><translation>Estos datos no tienen lectores.</translation></message>
<message><source>%1 of both, %2 of the first and %3 of the second; by chance it would be %4.</source><translation>%1 de ambos, %2 del primero y %3 del segundo; por azar serían %4.</translation></message>
<message><source>They gave %1 and %2 in the mean, %3 apart; %4 % of them rated both within one.</source><translation>Dieron %1 y %2 de media, con una diferencia de %3; el %4&#xa0;% de ellos valoró ambos con una diferencia de uno como mucho.</translation></message>
<message><source>Correlation of their ratings: %1.</source><translation>Correlación de sus valoraciones: %1.</translation></message>
<message><source>Too few for a correlation.</source><translation>Demasiado pocas para una correlación.</translation></message>
<message><source>No correlation: all gave one of them the same.</source><translation>Sin correlación: todos dieron lo mismo a uno de ellos.</translation></message>
<message><source>%1 and %2</source><comment>ratings of both books</comment><translation>%1 y %2</translation></message>
<message><source>Authors: %1</source><translation>Autores: %1</translation></message>
<message><source>Genres, tags and words: %1</source><translation>Géneros, etiquetas y palabras: %1</translation></message>
<message><source>Both of %1</source><translation>Ambos de %1</translation></message>
<message><source>Nothing that the catalogue knows of.</source><translation>Nada que el catálogo sepa.</translation></message>
<message><source>In common</source><extracomment>Title: what the catalogue says of both books</extracomment><translation>En común</translation></message>
<message><source>What the model sees</source><translation>Lo que ve el modelo</translation></message>
<message><source>This model has no vectors of books, so it does not say.</source><translation>Este modelo no tiene vectores de libros, así que no lo dice.</translation></message>
<message numerus="yes"><source>A cosine of %1, the sum over %Ln dimension(s).</source><translation><numerusform>Un coseno de %1, la suma sobre %Ln dimensión.</numerusform><numerusform>Un coseno de %1, la suma sobre %Ln dimensiones.</numerusform></translation></message>
<message numerus="yes"><source>A product of %1, the sum over %Ln dimension(s).</source><translation><numerusform>Un producto de %1, la suma sobre %Ln dimensión.</numerusform><numerusform>Un producto de %1, la suma sobre %Ln dimensiones.</numerusform></translation></message>
<message numerus="yes"><source>A squared distance of %1, the sum over %Ln dimension(s); below stand those in which both lie furthest the same way, with what each adds to the distance.</source><translation><numerusform>Una distancia al cuadrado de %1, la suma sobre %Ln dimensión; abajo aparecen aquellas en las que ambos llegan más lejos en el mismo sentido, con lo que cada una suma a la distancia.</numerusform><numerusform>Una distancia al cuadrado de %1, la suma sobre %Ln dimensiones; abajo aparecen aquellas en las que ambos llegan más lejos en el mismo sentido, con lo que cada una suma a la distancia.</numerusform></translation></message>
<message><source>Dimension %1</source><translation>Dimensión %1</translation></message>
<message><source>strong there, too: %1</source><translation>también fuertes ahí: %1</translation></message>
<message><source>All others</source><translation>Todas las demás</translation></message>
<message><source>Dimensions have no names: they are what the training found useful.</source><translation>Las dimensiones no tienen nombre: son lo que el entrenamiento encontró útil.</translation></message>
<message><source>Why “%1” is near “%2”</source><translation>Por qué «%1» está cerca de «%2»</translation></message>
</context>
<context>
<name>shelf::WhyDesk</name>
<message><source>Finding out why books are near</source><translation>Averiguando por qué están cerca los libros</translation></message>
</context>
<context>
<name>shelf::WhyPanel</name>
<message><source>Nearest</source><translation>Más cercanos</translation></message>
<message><source>Back to the nearest books</source><translation>Volver a los libros más cercanos</translation></message>
<message><source>Back to the nearest books (Escape)</source><translation>Volver a los libros más cercanos (Esc)</translation></message>
<message><source>Copy why they are neighbors</source><translation>Copiar por qué son vecinos</translation></message>
<message><source>Copy as text</source><translation>Copiar como texto</translation></message>
</context>
<context>
<name>shelf::WindowActions</name>
<message><source>&amp;Open ratings…</source><translation>Abrir &amp;valoraciones…</translation></message>
<message><source>Open a &amp;folder…</source><translation>Abrir una &amp;carpeta…</translation></message>
<message><source>Shows how the files would be read, to be changed, before they are (Ctrl+Alt+O)</source><translation>Muestra cómo se leerían los archivos, para cambiarlo antes de que se lean (Ctrl+Alt+O)</translation></message>
<message><source>Open &amp;your library…</source><translation>Abrir la &amp;biblioteca propia…</translation></message>
<message><source>Books that you keep at Goodreads, StoryGraph, LibraryThing or in calibre</source><translation>Libros que se guardan en Goodreads, StoryGraph, LibraryThing o calibre</translation></message>
<message><source>Open a &amp;project…</source><translation>Abrir un &amp;proyecto…</translation></message>
<message><source>Open a &amp;run…</source><translation>Abrir una &amp;ejecución…</translation></message>
<message><source>Open &amp;vectors…</source><translation>Abrir vect&amp;ores…</translation></message>
<message><source>Vectors of books or words that were made elsewhere, as NumPy, word2vec, Keras and others have them</source><translation>Vectores de libros o palabras hechos en otro sitio, como los tienen NumPy, word2vec, Keras y otros</translation></message>
<message><source>Ratings that others have published, fetched from them</source><translation>Valoraciones que han publicado otros, descargadas de ellos</translation></message>
<message><source>&amp;Kept runs…</source><translation>Ejecucio&amp;nes conservadas…</translation></message>
<message><source>Runs that were not saved when the program ended</source><translation>Ejecuciones que no se guardaron cuando terminó el programa</translation></message>
<message><source>&amp;Save the project</source><translation>&amp;Guardar el proyecto</translation></message>
<message><source>Save the project &amp;as…</source><translation>Guardar el proyecto co&amp;mo…</translation></message>
<message><source>Keep the &amp;data in the project</source><translation>Conservar los d&amp;atos en el proyecto</translation></message>
<message><source>The files of the data go into the project when it is saved, so that it can be moved to another computer</source><translation>Los archivos de los datos entran en el proyecto al guardarlo, para que se pueda llevar a otro equipo</translation></message>
<message><source>Project &amp;notes…</source><translation>Nota&amp;s del proyecto…</translation></message>
<message><source>Ne&amp;w window</source><translation>N&amp;ueva ventana</translation></message>
<message><source>Another window with a project of its own (Ctrl+Shift+N)</source><translation>Otra ventana con un proyecto propio (Ctrl+Mayús+N)</translation></message>
<message><source>The selected run alone, in a file that other commands and programs read</source><translation>La ejecución seleccionada sola, en un archivo que leen otras órdenes y otros programas</translation></message>
<message><source>&amp;Export…</source><translation>E&amp;xportar…</translation></message>
<message><source>Lets other programs on this computer ask the run over HTTP</source><translation>Permite que otros programas de este equipo pregunten a la ejecución por HTTP</translation></message>
<message><source>&amp;Find a book or reader</source><translation>&amp;Buscar un libro o lector</translation></message>
<message><source>&amp;Book panel</source><translation>&amp;Panel del libro</translation></message>
<message><source>Se&amp;ttings…</source><translation>&amp;Ajustes…</translation></message>
<message><source>What the program did and warned of since it started</source><translation>Lo que el programa ha hecho y de lo que ha avisado desde que se inició</translation></message>
<message><source>Three minutes: train a model, walk its map, see what it recommends</source><translation>Tres minutos: entrenar un modelo, recorrer su mapa y ver qué recomienda</translation></message>
<message><source>&amp;Keyboard shortcuts</source><translation>Atajos de &amp;teclado</translation></message>
<message><source>&amp;About Shelfspace</source><translation>&amp;Acerca de Shelfspace</translation></message>
<message><source>&amp;Quit</source><translation>Sa&amp;lir</translation></message>
<message><source>As the system</source><translation>Como el sistema</translation></message>
<message><source>Light</source><translation>Claro</translation></message>
<message><source>Dark</source><translation>Oscuro</translation></message>
<message><source>Library</source><translation>Biblioteca</translation></message>
<message><source>Training</source><translation>Entrenamiento</translation></message>
<message><source>Map</source><translation>Mapa</translation></message>
<message><source>Readers</source><translation>Lectores</translation></message>
<message><source>Compare</source><translation>Comparar</translation></message>
<message><source>&amp;Colors</source><translation>&amp;Colores</translation></message>
<message><source>&amp;Help on this</source><translation>A&amp;yuda sobre esto</translation></message>
<message><source>The guide, where it tells of what is in hand (F1)</source><translation>La guía, por donde trata de lo que se tiene entre manos (F1)</translation></message>
<message><source>User &amp;guide</source><translation>&amp;Guía del usuario</translation></message>
<message><source>G&amp;lossary</source><translation>G&amp;losario</translation></message>
<message><source>&amp;Help</source><translation>Ay&amp;uda</translation></message>
<message><source>Open with opt&amp;ions…</source><translation>Abrir con opc&amp;iones…</translation></message>
<message><source>Open the sa&amp;mple library</source><translation>Abrir la biblio&amp;teca de ejemplo</translation></message>
<message><source>&amp;Get a ready data set…</source><translation>&amp;Descargar un conjunto de datos preparado…</translation></message>
<message><source>Save r&amp;un as…</source><translation>Guardar e&amp;jecución como…</translation></message>
<message><source>Repor&amp;t…</source><translation>In&amp;forme…</translation></message>
<message><source>Serve t&amp;his run…</source><translation>Se&amp;rvir esta ejecución…</translation></message>
<message><source>&amp;Undo</source><translation>&amp;Deshacer</translation></message>
<message><source>&amp;Redo</source><translation>&amp;Rehacer</translation></message>
<message><source>Find a &amp;command…</source><translation>Buscar una &amp;orden…</translation></message>
<message><source>&amp;Menu bar</source><translation>&amp;Barra de menús</translation></message>
<message><source>Always shown; without it Alt or F10 brings it</source><translation>Siempre visible; sin ella, la traen Alt o F10</translation></message>
<message><source>&amp;Book before</source><translation>Libro &amp;anterior</translation></message>
<message><source>Book &amp;after</source><translation>Libro &amp;siguiente</translation></message>
<message><source>&amp;Full screen</source><translation>Pantalla co&amp;mpleta</translation></message>
<message><source>Fetch co&amp;ver pictures</source><translation>Descargar por&amp;tadas</translation></message>
<message><source>&amp;Reset settings…</source><translation>&amp;Restablecer ajustes…</translation></message>
<message><source>C&amp;lear the cache of opened data…</source><translation>&amp;Vaciar la caché de datos abiertos…</translation></message>
<message><source>P&amp;rogram log</source><translation>&amp;Registro del programa</translation></message>
<message><source>Guided &amp;tour</source><translation>&amp;Visita guiada</translation></message>
<message><source>&amp;File</source><translation>&amp;Archivo</translation></message>
<message><source>&amp;Edit</source><translation>&amp;Editar</translation></message>
<message><source>&amp;View</source><translation>&amp;Ver</translation></message>
<message><source>&amp;Go</source><translation>&amp;Ir</translation></message>
<message><source>&amp;Train</source><translation>E&amp;ntrenar</translation></message>
</context>
<context>
<name>shelf::WindowWords</name>
<message><source>Nothing is open</source><translation>No hay nada abierto</translation></message>
<message numerus="yes"><source>%Ln book(s), no ratings</source><translation><numerusform>%Ln libro, sin valoraciones</numerusform><numerusform>%Ln libros, sin valoraciones</numerusform></translation></message>
<message><source>%1, %2, %3</source><comment>ratings, readers, books</comment><translation>%1, %2, %3</translation></message>
</context>
</TS>
