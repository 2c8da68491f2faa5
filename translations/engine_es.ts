<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
<name>engine</name>
<message><source>There is no language '%1'</source><translation>No existe el idioma «%1»</translation></message>
<message><source>%1, %2</source><comment>two things of a list</comment><translation>%1, %2</translation></message>
<message><source>%1 and %2</source><comment>the last two of a list</comment><translation>%1 y %2</translation></message>
<message><source>%1 or %2</source><comment>the last two of a list</comment><translation>%1 o %2</translation></message>
<message><source>There is no figure "%1" to compare by</source><translation>No hay ninguna cifra «%1» con la que comparar</translation></message>
<message><source>Choose one of %1</source><translation>Elija una de %1</translation></message>
<message><source>'%1' is not LINE=ID</source><translation>«%1» no es LINE=ID</translation></message>
<message><source>Write --choose 12=345, or 12=none.</source><translation>Escriba --choose 12=345, o 12=none.</translation></message>
<message><source>No book of the library begins on line %1</source><translation>Ningún libro de la biblioteca empieza en la línea %1</translation></message>
<message><source>--choose names line %1 twice</source><translation>--choose nombra dos veces la línea %1</translation></message>
<message><source>A line is one book.</source><translation>Una línea es un libro.</translation></message>
<message><source>--choose is for a library of books, not for a table of ratings</source><translation>--choose es para una biblioteca de libros, no para una tabla de valoraciones</translation></message>
<message><source>The model '%1' has no book vectors</source><translation>El modelo «%1» no tiene vectores de libros</translation></message>
<message><source>Train one that has, for example goodbooks-neural.</source><translation>Entrene uno que los tenga, por ejemplo goodbooks-neural.</translation></message>
<message><source>There is no book '%1' in these data</source><translation>No hay ningún libro «%1» en estos datos</translation></message>
<message><source>There is no reader '%1' in these data</source><translation>No hay ningún lector «%1» en estos datos</translation></message>
<message><source>--why is about two books, and not about a sum of some</source><translation>--why se refiere a dos libros, y no a una suma de varios</translation></message>
<message><source>Leave out --plus and --minus</source><translation>Omita --plus y --minus</translation></message>
<message><source>ratings[%1]: %2</source><translation>ratings[%1]: %2</translation></message>
<message><source>The body is no JSON document</source><translation>El cuerpo no es un documento JSON</translation></message>
<message><source>The body has no list 'ratings'</source><translation>El cuerpo no tiene la lista 'ratings'</translation></message>
<message><source>The list 'ratings' is empty</source><translation>La lista 'ratings' está vacía</translation></message>
<message><source>Name a book and its rating.</source><translation>Indique un libro y su valoración.</translation></message>
<message><source>%1: '%2' is none of %3</source><translation>%1: «%2» no es ninguno de %3</translation></message>
<message><source>%1: '%2' is neither true nor false</source><translation>%1: «%2» no es ni true ni false</translation></message>
<message><source>%1 is missing</source><translation>Falta %1</translation></message>
<message><source>%1 needs %2</source><translation>%1 necesita %2</translation></message>
<message><source>'%1' is no span of years</source><translation>«%1» no es un intervalo de años</translation></message>
<message><source>Write 1990..2000, 1990.., ..2000 or one year.</source><translation>Escriba 1990..2000, 1990.., ..2000 o un solo año.</translation></message>
<message><source>'%1' is not COLUMN=VALUE</source><translation>«%1» no es COLUMN=VALUE</translation></message>
<message><source>The catalogue has no column '%1'</source><translation>El catálogo no tiene ninguna columna «%1»</translation></message>
<message><source>It has no further columns.</source><translation>No tiene más columnas.</translation></message>
<message><source>It has: %1.</source><translation>Tiene: %1.</translation></message>
<message><source>'%1' is not NAME=VALUE</source><translation>«%1» no es NAME=VALUE</translation></message>
<message><source>Write features as age=25,occupation=student.</source><translation>Escriba las características como age=25,occupation=student.</translation></message>
<message><source>No display was found, so the window cannot be shown</source><translation>No se ha encontrado ninguna pantalla, así que la ventana no se puede mostrar</translation></message>
<message><source>Run shelfspace tour --out DIR for the same work without one, or shelfspace --help</source><translation>Ejecute shelfspace tour --out DIR para hacer el mismo trabajo sin ventana, o shelfspace --help</translation></message>
<message><source>No thread can be made, and without one nothing can be drawn</source><translation>No se puede crear ningún hilo, y sin uno no se puede dibujar nada</translation></message>
<message><source>Raise the limit of processes or of memory (ulimit -u, ulimit -v), or end other programs.</source><translation>Suba el límite de procesos o de memoria (ulimit -u, ulimit -v) o cierre otros programas.</translation></message>
<message><source>A project is opened alone: it has data and runs of its own</source><translation>Un proyecto se abre solo: tiene sus propios datos y ejecuciones</translation></message>
<message><source>Open it, and other files in another window</source><translation>Ábralo, y abra los otros archivos en otra ventana</translation></message>
<message><source>Vectors are opened one file after the other</source><translation>Los vectores se abren archivo por archivo</translation></message>
<message><source>Open a file of vectors alone, or with the file of its labels</source><translation>Abra solo un archivo de vectores, o con el archivo de sus etiquetas</translation></message>
<message><source>These files do not belong together: %1</source><translation>Estos archivos no van juntos: %1</translation></message>
<message><source>Open one folder, or files named ratings, books, users and tags</source><translation>Abra una carpeta, o archivos llamados ratings, books, users y tags</translation></message>
<message><source>None of these files is named as one of ratings</source><translation>Ninguno de estos archivos tiene nombre de archivo de valoraciones</translation></message>
<message><source>Open the ratings file alone or together with the others</source><translation>Abra el archivo de valoraciones solo o junto con los demás</translation></message>
<message><source>shelfspace --help lists what there is</source><translation>shelfspace --help muestra lo que hay</translation></message>
<message><source>Did you mean '%1'?</source><translation>¿Quería decir «%1»?</translation></message>
<message><source>There are no ratings among the files</source><translation>Entre los archivos no hay valoraciones</translation></message>
<message><source>Name them with --ratings FILE</source><translation>Indíquelas con --ratings FILE</translation></message>
<message><source>There is no option called %1</source><translation>No hay ninguna opción llamada %1</translation></message>
<message><source>This view cannot be read</source><translation>No se puede leer esta vista</translation></message>
<message><source>Remove it and keep the view again</source><translation>Elimínela y vuelva a guardar la vista</translation></message>
<message><source>This view was kept by a newer version of the program</source><translation>Esta vista la guardó una versión más reciente del programa</translation></message>
<message><source>Update the program to open it</source><translation>Actualice el programa para abrirla</translation></message>
<message><source>These data know none of the books in this file</source><translation>Estos datos no conocen ninguno de los libros de este archivo</translation></message>
<message><source>Book ids are those of the data.</source><translation>Los identificadores de libros son los de los datos.</translation></message>
<message><source>A mirror is an address that begins with https:// or http://, not '%1'</source><translation>Un espejo es una dirección que empieza por https:// o http://, no «%1»</translation></message>
<message><source>The names of the files are put behind it: https://example.org/books/</source><translation>Los nombres de los archivos se añaden detrás: https://example.org/books/</translation></message>
<message><source>A mirror's address has no user, no ? and no #: '%1'</source><translation>La dirección de un espejo no lleva usuario, ni ? ni #: «%1»</translation></message>
<message><source>'%1' has an escape that is none</source><translation>«%1» contiene una secuencia de escape que no lo es</translation></message>
<message><source>Write % as %25, and others as % and two hexadecimal digits.</source><translation>Escriba % como %25, y los demás como % y dos cifras hexadecimales.</translation></message>
<message><source>There is no parameter '%1'</source><translation>No hay ningún parámetro «%1»</translation></message>
<message><source>None is taken here.</source><translation>Aquí no se acepta ninguno.</translation></message>
<message><source>There are: %1.</source><translation>Hay: %1.</translation></message>
<message><source>%1 is there twice</source><translation>%1 aparece dos veces</translation></message>
<message><source>Name one reader</source><translation>Indique un solo lector</translation></message>
<message><source>Write user=ID or features=NAME=VALUE,...</source><translation>Escriba user=ID o features=NAME=VALUE,...</translation></message>
<message><source>Name another port, or 0 for any that is free.</source><translation>Indique otro puerto, o 0 para cualquiera que esté libre.</translation></message>
<message><source>Ports from 1024 up are.</source><translation>Lo están los puertos a partir de 1024.</translation></message>
<message><source>'%1' is no numeric address</source><translation>«%1» no es una dirección numérica</translation></message>
<message><source>Write 127.0.0.1, ::1, 0.0.0.0 or one of this computer's.</source><translation>Escriba 127.0.0.1, ::1, 0.0.0.0 o una de este equipo.</translation></message>
<message><source>No thread can be started: %1</source><translation>No se puede iniciar ningún hilo: %1</translation></message>
<message><source>A body of type '%1' is not taken</source><translation>No se acepta un cuerpo de tipo «%1»</translation></message>
<message><source>Say Content-Type: one of %1.</source><translation>Indique Content-Type: uno de %1.</translation></message>
<message><source>The header Host is missing</source><translation>Falta la cabecera Host</translation></message>
<message><source>'%1' is not this server</source><translation>«%1» no es este servidor</translation></message>
<message><source>It is %1.</source><translation>Es %1.</translation></message>
<message><source>There is nothing at %1</source><translation>No hay nada en %1</translation></message>
<message><source>What there is stands in /openapi.json.</source><translation>Lo que hay figura en /openapi.json.</translation></message>
<message><source>%1 is not for %2</source><translation>%1 no es para %2</translation></message>
<message><source>It takes %1.</source><translation>Acepta %1.</translation></message>
<message><source>There is not enough memory for the pictures of the books</source><translation>No hay memoria suficiente para las imágenes de los libros</translation></message>
<message><source>This is no file of a reader</source><translation>Este no es un archivo de un lector</translation></message>
<message><source>A newer program wrote this reader</source><translation>Este lector lo escribió un programa más reciente</translation></message>
<message><source>Open it with that version.</source><translation>Ábralo con esa versión.</translation></message>
<message><source>Correct the number in the file, or remove the file.</source><translation>Corrija el número en el archivo o elimine el archivo.</translation></message>
<message><source>A report is a page or a PDF, and '%1' ends neither in .html nor in .pdf</source><translation>Un informe es una página o un PDF, y «%1» no termina ni en .html ni en .pdf</translation></message>
<message><source>Name it FILE.html or FILE.pdf.</source><translation>Llámelo FILE.html o FILE.pdf.</translation></message>
<message><source>The run has no model yet</source><translation>La ejecución aún no tiene modelo</translation></message>
<message><source>Train it first.</source><translation>Entrénela primero.</translation></message>
<message><source>There is not enough memory for the picture of the map</source><translation>No hay memoria suficiente para la imagen del mapa</translation></message>
<message><source>Ratings are wanted here, and no run</source><translation>Aquí se esperan valoraciones, y no una ejecución</translation></message>
<message><source>compare these runs</source><comment>a task</comment><translation>comparar estas ejecuciones</translation></message>
<message><source>measure this run reader by reader</source><comment>a task</comment><translation>medir esta ejecución lector por lector</translation></message>
<message><source>This run predicts no ratings, so it has no %1</source><translation>Esta ejecución no predice valoraciones, así que no tiene %1</translation></message>
<message><source>Choose a figure of lists, such as NDCG@10</source><translation>Elija una cifra de listas, como NDCG@10</translation></message>
<message><source>look at this run slice by slice</source><comment>a task</comment><translation>examinar esta ejecución subconjunto por subconjunto</translation></message>
<message><source>Readers by ratings in training</source><translation>Lectores por valoraciones de entrenamiento</translation></message>
<message><source>Books by ratings in training</source><translation>Libros por valoraciones de entrenamiento</translation></message>
<message><source>Books new or rare in training</source><translation>Libros nuevos o raros en el entrenamiento</translation></message>
<message><source>file %1</source><translation>archivo %1</translation></message>
<message><source>The archive is damaged or cut off: %1</source><translation>El archivo comprimido está dañado o cortado: %1</translation></message>
<message><source>The archive is damaged or cut off: it makes no sense</source><translation>El archivo comprimido está dañado o cortado: su contenido no tiene sentido</translation></message>
<message><source>Fetch or copy it once more.</source><translation>Descárguelo o cópielo de nuevo.</translation></message>
<message><source>The file is encrypted</source><translation>El archivo está cifrado</translation></message>
<message><source>Unpack it with its password, then open it.</source><translation>Descomprímalo con su contraseña y ábralo después.</translation></message>
<message><source>The file cannot be read: %1</source><translation>No se puede leer el archivo: %1</translation></message>
<message><source>Open it again when nothing writes to it any more.</source><translation>Ábralo de nuevo cuando ya nadie escriba en él.</translation></message>
<message><source>its checksum is wrong</source><translation>su suma de comprobación no es correcta</translation></message>
<message><source>it has no gzip header where one is due</source><translation>no tiene una cabecera gzip donde debería haberla</translation></message>
<message><source>it is packed in a way that gzip does not know</source><translation>está comprimido de un modo que gzip no conoce</translation></message>
<message><source>its packed bytes make no sense</source><translation>sus bytes comprimidos no tienen sentido</translation></message>
<message><source>it ends before its time</source><translation>termina antes de tiempo</translation></message>
<message><source>What follows the packed text is no gzip and was left out</source><translation>Lo que sigue al texto comprimido no es gzip y se ha omitido</translation></message>
<message><source>The gzip file is damaged or cut off: %1</source><translation>El archivo gzip está dañado o cortado: %1</translation></message>
<message><source>%1, ... (%2 files)</source><translation>%1, ... (%2 archivos)</translation></message>
<message><source>The file is an OpenDocument spreadsheet, which is not read here</source><translation>El archivo es una hoja de cálculo OpenDocument, que aquí no se lee</translation></message>
<message><source>Save it as .xlsx or as CSV.</source><translation>Guárdela como .xlsx o como CSV.</translation></message>
<message><source>There is no such file</source><translation>No existe ese archivo</translation></message>
<message><source>The file is %1, which is not read here</source><translation>El archivo es %1, que aquí no se lee</translation></message>
<message><source>Unpack or export it, then open what comes out.</source><translation>Descomprímalo o expórtelo, y abra lo que resulte.</translation></message>
<message><source>There is no such file: what is packed there has no others in it</source><translation>No existe ese archivo: lo que está comprimido ahí no contiene otros</translation></message>
<message><source>The archive holds no file</source><translation>El archivo comprimido no contiene ningún archivo</translation></message>
<message><source>There is no such file in the archive; it holds %1</source><translation>No existe ese archivo dentro del archivo comprimido; contiene %1</translation></message>
<message><source>The archive holds several files: %1</source><translation>El archivo comprimido contiene varios archivos: %1</translation></message>
<message><source>Keep it as a file, of which one can be named.</source><translation>Guárdelo como archivo, del que se pueda nombrar uno.</translation></message>
<message><source>Name the one that is meant: %1/%2.</source><translation>Indique el que se quiere: %1/%2.</translation></message>
<message><source>A workbook cannot be read from a pipe</source><translation>Un libro de cálculo no se puede leer de una tubería</translation></message>
<message><source>Name the file.</source><translation>Indique el archivo.</translation></message>
<message><source>This is an archive within an archive</source><translation>Este es un archivo comprimido dentro de otro</translation></message>
<message><source>Unpack %1 and open what comes out.</source><translation>Descomprima %1 y abra lo que resulte.</translation></message>
<message><source>The archive holds two files of this name</source><translation>El archivo comprimido contiene dos archivos con este nombre</translation></message>
<message><source>Unpack it, which keeps the last of them, and open what comes out.</source><translation>Descomprímalo, con lo que se conserva el último de ellos, y abra lo que resulte.</translation></message>
<message><source>The archive holds more than %1 files</source><translation>El archivo comprimido contiene más de %1 archivos</translation></message>
<message><source>Unpack it and open the file of ratings.</source><translation>Descomprímalo y abra el archivo de valoraciones.</translation></message>
<message><source>The archive is cut off: the list of its files is missing</source><translation>El archivo comprimido está cortado: falta la lista de sus archivos</translation></message>
<message><source>unpack the file</source><comment>a task</comment><translation>descomprimir el archivo</translation></message>
<message><source>The file is Parquet, which needs duckdb or Python's pyarrow to be read, and neither is here</source><translation>El archivo es Parquet, que para leerse necesita duckdb o pyarrow de Python, y aquí no está ninguno de los dos</translation></message>
<message><source>Install one, as by 'python3 -m pip install pyarrow'.</source><translation>Instale uno, por ejemplo con 'python3 -m pip install pyarrow'.</translation></message>
<message><source>%1 could not be started: %2</source><translation>No se ha podido iniciar %1: %2</translation></message>
<message><source>%1 could not read the Parquet file: it says no reason</source><translation>%1 no ha podido leer el archivo Parquet: no indica el motivo</translation></message>
<message><source>%1 could not read the Parquet file: %2</source><translation>%1 no ha podido leer el archivo Parquet: %2</translation></message>
<message><source>Unpacking was stopped at %1 bytes, more than %2 times what they are packed in</source><translation>La descompresión se ha detenido en %1 bytes, más de %2 veces lo que ocupan comprimidos</translation></message>
<message><source>If the file is meant to be so, unpack it and open what comes out.</source><translation>Si el archivo ha de ser así, descomprímalo y abra lo que resulte.</translation></message>
<message><source>The workbook is damaged: %1</source><translation>El libro de cálculo está dañado: %1</translation></message>
<message><source>Open it in a spreadsheet and save it again.</source><translation>Ábralo en una hoja de cálculo y guárdelo de nuevo.</translation></message>
<message><source>The workbook has no sheet called "%1"; it has %2</source><translation>El libro de cálculo no tiene ninguna hoja llamada «%1»; tiene %2</translation></message>
<message><source>The workbook has the sheets %1; the first is read. %2/%3 is another</source><translation>El libro de cálculo tiene las hojas %1; se lee la primera. %2/%3 es otra</translation></message>
<message><source>its list of sheets is no XML</source><translation>su lista de hojas no es XML</translation></message>
<message><source>it lists no sheets</source><translation>no enumera ninguna hoja</translation></message>
<message><source>its texts are no XML</source><translation>sus textos no son XML</translation></message>
<message><source>the sheet "%1" has no cells</source><translation>la hoja «%1» no tiene celdas</translation></message>
<message><source>a row of the sheet "%1" has no end</source><translation>una fila de la hoja «%1» no tiene fin</translation></message>
<message><source>the sheet "%1" has more empty cells than a sheet has</source><translation>la hoja «%1» tiene más celdas vacías de las que caben en una hoja</translation></message>
<message><source>a row of the sheet "%1" is no XML</source><translation>una fila de la hoja «%1» no es XML</translation></message>
<message><source>the rows of the sheet "%1" are not in order</source><translation>las filas de la hoja «%1» no están en orden</translation></message>
<message><source>a cell of the sheet "%1" has no place</source><translation>una celda de la hoja «%1» no tiene posición</translation></message>
<message><source>%1 to %2</source><translation>de %1 a %2</translation></message>
<message><source>without the quotes and blanks around them</source><comment>how ids are compared</comment><translation>sin las comillas ni los espacios que los rodean</translation></message>
<message><source>compared as numbers: 1, 1.0 and 001 are one</source><translation>comparados como números: 1, 1.0 y 001 son el mismo</translation></message>
<message><source>compared as ISBNs: ten digits or 13, hyphens and zeros lost in front make no difference</source><translation>comparados como ISBN: que tengan diez o 13 cifras, guiones o falten ceros delante no importa</translation></message>
<message><source>No column holds any book of the ratings; the columns are: %1</source><translation>Ninguna columna contiene libros de las valoraciones; las columnas son: %1</translation></message>
<message><source>No column holds any reader of the ratings; the columns are: %1</source><translation>Ninguna columna contiene lectores de las valoraciones; las columnas son: %1</translation></message>
<message><source>Check that both files belong to the same data set.</source><translation>Compruebe que ambos archivos pertenecen al mismo conjunto de datos.</translation></message>
<message><source>The books of the ratings are joined to the column "%1", which holds %2 of them</source><translation>Los libros de las valoraciones se enlazan con la columna «%1», que contiene el %2 de ellos</translation></message>
<message><source>The readers of the ratings are joined to the column "%1", which holds %2 of them</source><translation>Los lectores de las valoraciones se enlazan con la columna «%1», que contiene el %2 de ellos</translation></message>
<message><source>%1, %2</source><comment>a statement and how ids are compared</comment><translation>%1, %2</translation></message>
<message><source>%1 (ratings %2, column %3)</source><comment>a statement; the ranges of the ids</comment><translation>%1 (valoraciones %2, columna %3)</translation></message>
<message><source>%1 %2</source><comment>a column and the share of ids that it holds</comment><translation>%1 %2</translation></message>
<message><source>%1; others: %2</source><translation>%1; otras: %2</translation></message>
<message><source>The book has no id and was left out</source><translation>El libro no tiene identificador y se ha omitido</translation></message>
<message><source>The book %1 is listed again and was left out</source><translation>El libro %1 aparece otra vez en la lista y se ha omitido</translation></message>
<message><source>No column is named genres, genre or tags; the columns are: %1</source><translation>Ninguna columna se llama genres, genre o tags; las columnas son: %1</translation></message>
<message><source>Nothing is left after --%1: %2</source><translation>No queda nada después de --%1: %2</translation></message>
<message><source>Ask for less</source><translation>Pida menos</translation></message>
<message><source>These data have no ratings: every line is a book that was taken, so all values are one</source><translation>Estos datos no tienen valoraciones: cada línea es un libro que se tomó, así que todos los valores son uno</translation></message>
<message><source>Leave out --one-value.</source><translation>Omita --one-value.</translation></message>
<message><source>one-value %1</source><translation>one-value %1</translation></message>
<message numerus="yes"><source>%n readers with %1 ratings or more, all of one value, and their %2 left out</source><comment>%n reader with %1 ratings or more, all of one value, and their %2 left out</comment><translation><numerusform>%n lector con %1 valoraciones o más, todas del mismo valor; y por ello %2</numerusform><numerusform>%n lectores con %1 valoraciones o más, todas del mismo valor; y por ello %2</numerusform></translation></message>
<message numerus="yes"><source>%n ratings are</source><comment>%n rating is</comment><translation><numerusform>se omite %n valoración</numerusform><numerusform>se omiten %n valoraciones</numerusform></translation></message>
<message><source>--implicit makes every rating 1, and --scale has nothing to map</source><translation>--implicit convierte cada valoración en 1, y --scale no tiene nada que transformar</translation></message>
<message><source>Leave out one of them.</source><translation>Omita una de las dos.</translation></message>
<message><source>These data have no ratings: every line is a book that was taken already</source><translation>Estos datos no tienen valoraciones: cada línea ya es un libro que se tomó</translation></message>
<message><source>Leave out --implicit.</source><translation>Omita --implicit.</translation></message>
<message><source>implicit %1</source><translation>implicit %1</translation></message>
<message numerus="yes"><source>A rating from %1 up counts as a book that was taken; %n lower ones are left out</source><comment>A rating from %1 up counts as a book that was taken; %n lower one is left out</comment><translation><numerusform>Una valoración de %1 o más cuenta como libro que se tomó; se omite %n más baja</numerusform><numerusform>Una valoración de %1 o más cuenta como libro que se tomó; se omiten %n más bajas</numerusform></translation></message>
<message><source>sample-users %1</source><translation>sample-users %1</translation></message>
<message numerus="yes"><source>%1, counted again until none was left, and their %n ratings are left out</source><comment>%1, counted again until none was left, and their %n rating is left out</comment><translation><numerusform>%1, contados de nuevo hasta que no quedó ninguno; se omite %n valoración suya</numerusform><numerusform>%1, contados de nuevo hasta que no quedó ninguno; se omiten sus %n valoraciones</numerusform></translation></message>
<message><source>All ratings are %1: there is no scale to map to %2</source><translation>Todas las valoraciones son %1: no hay ninguna escala que transformar a %2</translation></message>
<message><source>Leave out --scale.</source><translation>Omita --scale.</translation></message>
<message><source>scale %1</source><translation>scale %1</translation></message>
<message><source>Ratings from %1 to %2 are written on the scale %3</source><translation>Las valoraciones de %1 a %2 se escriben en la escala %3</translation></message>
<message><source>--since and --until need times, and these ratings have none</source><translation>--since y --until necesitan tiempos, y estas valoraciones no los tienen</translation></message>
<message><source>Name the column with the times: --time-column NAME.</source><translation>Indique la columna con los tiempos: --time-column NAME.</translation></message>
<message><source>--since is later than --until</source><translation>--since es posterior a --until</translation></message>
<message><source>Exchange the two.</source><translation>Intercambie ambos.</translation></message>
<message numerus="yes"><source>%n ratings before %1 or after %2 are left out</source><comment>%n rating before %1 or after %2 is left out</comment><translation><numerusform>Se omite %n valoración anterior a %1 o posterior a %2</numerusform><numerusform>Se omiten %n valoraciones anteriores a %1 o posteriores a %2</numerusform></translation></message>
<message numerus="yes"><source>%n ratings before %1 are left out</source><comment>%n rating before %1 is left out</comment><translation><numerusform>Se omite %n valoración anterior a %1</numerusform><numerusform>Se omiten %n valoraciones anteriores a %1</numerusform></translation></message>
<message numerus="yes"><source>%n ratings after %1 are left out</source><comment>%n rating after %1 is left out</comment><translation><numerusform>Se omite %n valoración posterior a %1</numerusform><numerusform>Se omiten %n valoraciones posteriores a %1</numerusform></translation></message>
<message><source>--%1 %2 is no date</source><translation>--%1 %2 no es una fecha</translation></message>
<message><source>Write the year first, such as 2019-02-28 or 2019-02-28T18:30:00.</source><translation>Escriba primero el año, como en 2019-02-28 o 2019-02-28T18:30:00.</translation></message>
<message><source>One rating alone is always of one value</source><translation>Una valoración sola tiene siempre un único valor</translation></message>
<message><source>Write how many equal ratings are too many, such as --one-value 5.</source><translation>Escriba cuántas valoraciones iguales son demasiadas, como --one-value 5.</translation></message>
<message><source>--implicit %1 is no number</source><translation>--implicit %1 no es un número</translation></message>
<message><source>Write the rating from which a book counts as taken, such as 4.</source><translation>Escriba la valoración a partir de la cual un libro cuenta como tomado, como 4.</translation></message>
<message><source>--scale %1 is no scale</source><translation>--scale %1 no es una escala</translation></message>
<message><source>Write the smallest and the largest rating, such as 1..5.</source><translation>Escriba la valoración más baja y la más alta, como 1..5.</translation></message>
<message><source>--%1 %2 is no whole number from 1</source><translation>--%1 %2 no es un número entero a partir de 1</translation></message>
<message><source>Write how many, such as 5.</source><translation>Escriba cuántos, como 5.</translation></message>
<message><source>There is no column %1; the columns are: %2</source><translation>No hay ninguna columna %1; las columnas son: %2</translation></message>
<message><source>There is no column %1 (the nearest is %2); the columns are: %3</source><translation>No hay ninguna columna %1 (la más parecida es %2); las columnas son: %3</translation></message>
<message><source>Amazon Books Reviews (Kaggle)</source><translation>Amazon Books Reviews (Kaggle)</translation></message>
<message><source>Books_rating.csv: books by Id, ratings in review/score; books_data.csv, which knows books by title only, is left aside, which is said</source><translation>Books_rating.csv: los libros por Id, las valoraciones en review/score; books_data.csv, que conoce los libros solo por el título, se deja de lado, lo que se indica</translation></message>
<message><source>Amazon ratings</source><translation>Valoraciones de Amazon</translation></message>
<message><source>Book-Crossing</source><translation>Book-Crossing</translation></message>
<message><source>as published or as CSV: columns Book-Rating and ISBN; 0 means "not rated"</source><translation>tal como se publicó o en CSV: columnas Book-Rating e ISBN; 0 significa «sin valorar»</translation></message>
<message><source>A quote is opened here and never closed</source><translation>Aquí se abren unas comillas que no se cierran</translation></message>
<message><source>The file may be cut off, or the quote belongs to the text and must be doubled.</source><translation>El archivo puede estar cortado, o las comillas pertenecen al texto y hay que duplicarlas.</translation></message>
<message><source>The file is empty</source><translation>El archivo está vacío</translation></message>
<message><source>goodbooks-10k</source><translation>goodbooks-10k</translation></message>
<message><source>The columns book_id_csv and book_id are not both there</source><translation>Las columnas book_id_csv y book_id no están las dos</translation></message>
<message><source>Books are called by their ids at Goodreads, which this file gives for those of the interactions</source><translation>Los libros se nombran por su identificador en Goodreads, que este archivo da para los de las interacciones</translation></message>
<message><source>UCSD Goodreads interactions</source><translation>Interacciones de Goodreads (UCSD)</translation></message>
<message><source>CSV with a column is_read: 0 means "not rated", also of books that were read; book_id_map.csv beside it gives books their ids at Goodreads</source><translation>CSV con una columna is_read: 0 significa «sin valorar», también en libros que se leyeron; book_id_map.csv, junto a él, da a los libros sus identificadores en Goodreads</translation></message>
<message><source>The line is no JSON object, nor are those that follow</source><translation>La línea no es un objeto JSON, ni tampoco las que siguen</translation></message>
<message><source>Each line must hold one object with a reader, a book and a rating.</source><translation>Cada línea debe contener un objeto con un lector, un libro y una valoración.</translation></message>
<message><source>%1 is about tables, and the file holds JSON objects</source><translation>%1 se refiere a tablas, y el archivo contiene objetos JSON</translation></message>
<message><source>Leave it out.</source><translation>Omítala.</translation></message>
<message numerus="yes"><source>%n ratings have no "parent_asin"; the book is told by "asin" there: %1</source><comment>%n rating has no "parent_asin"; the book is told by "asin" there: %1</comment><translation><numerusform>%n valoración no tiene «parent_asin»; ahí el libro se reconoce por «asin»: %1</numerusform><numerusform>%n valoraciones no tienen «parent_asin»; ahí el libro se reconoce por «asin»: %1</numerusform></translation></message>
<message><source>JSON lines and lists</source><translation>Líneas y listas JSON</translation></message>
<message><source>an object a line or in a list, as Amazon's reviews (2014, 2018, 2023) and UCSD's Goodreads are published; of a book's editions parent_asin counts; 0 means "not rated" in UCSD's</source><translation>un objeto por línea o en una lista, como se publican las reseñas de Amazon (2014, 2018, 2023) y Goodreads de UCSD; de las ediciones de un libro cuenta parent_asin; 0 significa «sin valorar» en las de UCSD</translation></message>
<message><source>MovieLens 100k</source><translation>MovieLens 100k</translation></message>
<message><source>the folder with u.data, u.item and u.user, whose columns have no names</source><translation>la carpeta con u.data, u.item y u.user, cuyas columnas no tienen nombre</translation></message>
<message><source>MovieLens 1M, 10M</source><translation>MovieLens 1M, 10M</translation></message>
<message><source>the folder with ratings.dat, movies.dat and users.dat: `::` between columns without names; tags.dat is left aside</source><translation>la carpeta con ratings.dat, movies.dat y users.dat: `::` entre columnas sin nombre; tags.dat se deja de lado</translation></message>
<message><source>MovieLens 20M to 32M</source><translation>MovieLens 20M a 32M</translation></message>
<message><source>the folder with ratings.csv and movies.csv; the tags and the tag genome are left aside, which is said</source><translation>la carpeta con ratings.csv y movies.csv; las etiquetas y el genoma de etiquetas se dejan de lado, lo que se indica</translation></message>
<message><source>Open Library's dump of ratings</source><translation>Volcado de valoraciones de Open Library</translation></message>
<message><source>is told and refused: it does not say who rated</source><translation>se reconoce y se rechaza: no dice quién valoró</translation></message>
<message><source>Open Library's dump says which works were rated and how, but not by whom, and models learn from what readers have in common</source><translation>El volcado de Open Library dice qué obras se valoraron y cómo, pero no quién, y los modelos aprenden de lo que los lectores tienen en común</translation></message>
<message><source>The file names no columns: %1</source><translation>El archivo no nombra las columnas: %1</translation></message>
<message><source>%1 names column %2, which is taken already</source><translation>%1 nombra la columna %2, que ya está ocupada</translation></message>
<message><source>Each column can be one thing only.</source><translation>Cada columna puede ser una sola cosa.</translation></message>
<message><source>There is no column %1; the file names none, and has %2</source><translation>No hay ninguna columna %1; el archivo no las nombra, y tiene %2</translation></message>
<message><source>Give a number from 1 to %1.</source><translation>Indique un número de 1 a %1.</translation></message>
<message><source>Books are told apart by %1, which their editions share, not by %2</source><translation>Los libros se distinguen por %1, que comparten sus ediciones, y no por %2</translation></message>
<message><source>No column is named for the book; %1 is taken for it</source><translation>Ninguna columna lleva el nombre del libro; se toma %1 como tal</translation></message>
<message><source>The reader's own rating is taken from %1, not from %2</source><translation>La valoración del propio lector se toma de %1, y no de %2</translation></message>
<message><source>No column is named for the rating; %1 is taken for it by its numbers</source><translation>Ninguna columna lleva el nombre de la valoración; se toma %1 como tal por sus números</translation></message>
<message><source>The time is taken from %1, not from %2</source><translation>El tiempo se toma de %1, y no de %2</translation></message>
<message><source>No column is named for the time; %1 is taken for it, as it holds dates</source><translation>Ninguna columna lleva el nombre del tiempo; se toma %1 como tal, porque contiene fechas</translation></message>
<message><source>Column 1 counts the lines and is left out</source><translation>La columna 1 cuenta las líneas y se omite</translation></message>
<message><source>the reader</source><translation>el lector</translation></message>
<message><source>the book</source><translation>el libro</translation></message>
<message><source>the rating</source><translation>la valoración</translation></message>
<message><source>the time</source><translation>el tiempo</translation></message>
<message><source>column %1 is taken for %2</source><comment>%2 is the reader, the book, ...</comment><translation>la columna %1 se toma como %2</translation></message>
<message><source>%1, column %2 for %3</source><comment>%1: column 1 is taken for the reader</comment><translation>%1, la columna %2 como %3</translation></message>
<message><source>The names of the columns do not tell what they hold: %1</source><translation>Los nombres de las columnas no dicen lo que contienen: %1</translation></message>
<message numerus="yes"><source>%1; columns %2 are left out</source><comment>%1; column %2 is left out</comment><translation><numerusform>%1; se omite la columna %2</numerusform><numerusform>%1; se omiten las columnas %2</numerusform></translation></message>
<message><source>Name the columns user_id, book_id and rating, or say which they are.</source><translation>Llame a las columnas user_id, book_id y rating, o indique cuáles son.</translation></message>
<message><source>Name the keys user_id, book_id and rating, or say which they are.</source><translation>Llame a las claves user_id, book_id y rating, o indique cuáles son.</translation></message>
<message><source>The file has %1, and a reader and a book are needed</source><translation>El archivo tiene %1, y se necesitan un lector y un libro</translation></message>
<message><source>No column holds ratings: every line counts as a book that its reader took</source><translation>Ninguna columna contiene valoraciones: cada línea cuenta como un libro que tomó su lector</translation></message>
<message><source>%1; not used: %2</source><translation>%1; no se usa: %2</translation></message>
<message><source>No %1 divides the first line</source><translation>Ningún %1 divide la primera línea</translation></message>
<message><source>The first line has one column less than the others, which begin with a name of the row, as R writes them: it is left out</source><translation>La primera línea tiene una columna menos que las demás, que empiezan con un nombre de la fila, como las escribe R: se omite</translation></message>
<message><source>The line has no user</source><translation>La línea no tiene usuario</translation></message>
<message><source>The line has no book</source><translation>La línea no tiene libro</translation></message>
<message><source>The line has no rating</source><translation>La línea no tiene valoración</translation></message>
<message><source>The line has no rating and was left out</source><translation>La línea no tiene valoración y se ha omitido</translation></message>
<message><source>The file has more than 4,294,967,294 ratings</source><translation>El archivo tiene más de 4&#xa0;294&#xa0;967&#xa0;294 valoraciones</translation></message>
<message><source>The file holds no ratings</source><translation>El archivo no contiene valoraciones</translation></message>
<message numerus="yes"><source>%n ratings are written with a decimal comma, as 3,5 for 3.5</source><comment>%n rating is written with a decimal comma, as 3,5 for 3.5</comment><translation><numerusform>%n valoración está escrita con coma decimal, como 3,5 en vez de 3.5</numerusform><numerusform>%n valoraciones están escritas con coma decimal, como 3,5 en vez de 3.5</numerusform></translation></message>
<message numerus="yes"><source>%n lines have no rating and were left out: %1</source><comment>%n line has no rating and was left out: %1</comment><translation><numerusform>%n línea no tiene valoración y se ha omitido: %1</numerusform><numerusform>%n líneas no tienen valoración y se han omitido: %1</numerusform></translation></message>
<message numerus="yes"><source>%n ratings of %1 mean "not rated" and were left out: %2</source><comment>%n rating of %1 means "not rated" and was left out: %2</comment><translation><numerusform>%n valoración de %1 significa «sin valorar» y se ha omitido: %2</numerusform><numerusform>%n valoraciones de %1 significan «sin valorar» y se han omitido: %2</numerusform></translation></message>
<message><source>This value means "not rated"</source><translation>Este valor significa «sin valorar»</translation></message>
<message><source>RecBole atomic files</source><translation>Archivos atómicos de RecBole</translation></message>
<message><source>ratings between blanks</source><translation>valoraciones entre espacios</translation></message>
<message><source>reader, book, rating and perhaps time, divided by as many blanks and tabs as there are, as FilmTrust's rating.txt has them; a header is read where there is one</source><translation>lector, libro, valoración y quizá tiempo, separados por cualquier número de espacios y tabuladores, como los tiene rating.txt de FilmTrust; si hay una cabecera, se lee</translation></message>
<message><source>a table with a header</source><translation>una tabla con cabecera</translation></message>
<message><source>The time %1 cannot be read</source><translation>No se puede leer el tiempo %1</translation></message>
<message><source>Every rating has the same time, which says nothing; the times are left out</source><translation>Todas las valoraciones tienen el mismo tiempo, que no dice nada; los tiempos se omiten</translation></message>
<message><source>%1 is about dates such as 7/8/2022, and there are none</source><translation>%1 se refiere a fechas como 7/8/2022, y no hay ninguna</translation></message>
<message><source>%1 is about times that are numbers, and these are dates</source><translation>%1 se refiere a tiempos que son números, y estos son fechas</translation></message>
<message numerus="yes"><source>%n times of %1 cannot be read (%2); the times of this file are left out</source><comment>%n time of %1 cannot be read (%2); the times of this file are left out</comment><translation><numerusform>%n tiempo de %1 no se puede leer (%2); los tiempos de este archivo se omiten</numerusform><numerusform>%n tiempos de %1 no se pueden leer (%2); los tiempos de este archivo se omiten</numerusform></translation></message>
<message numerus="yes"><source>%n times of %1 cannot be read (%2); these ratings count as the oldest</source><comment>%n time of %1 cannot be read (%2); that rating counts as the oldest</comment><translation><numerusform>%n tiempo de %1 no se puede leer (%2); esa valoración cuenta como la más antigua</numerusform><numerusform>%n tiempos de %1 no se pueden leer (%2); esas valoraciones cuentan como las más antiguas</numerusform></translation></message>
<message><source>day, month, year</source><translation>día, mes, año</translation></message>
<message><source>month, day, year</source><translation>mes, día, año</translation></message>
<message><source>Dates such as %1 are read as %2; %3 of %4 can be read the other way round only, and are, while %5 can be read so only</source><translation>Las fechas como %1 se leen como %2; %3 de %4 solo se pueden leer al revés, y así se leen, mientras que %5 solo se pueden leer así</translation></message>
<message><source>Dates such as %1 are read as %2, as %3 of %4 demand</source><translation>Las fechas como %1 se leen como %2, como exigen %3 de %4</translation></message>
<message><source>Dates such as %1 are read as %2; each could be read the other way round as well</source><translation>Las fechas como %1 se leen como %2; cada una podría leerse también al revés</translation></message>
<message><source>The times are taken for %1 since 1970</source><translation>Los tiempos se toman como %1 desde 1970</translation></message>
<message><source>%1 of the times are taken, by their size, for %2 since 1970</source><translation>%1 de los tiempos se toman, por su tamaño, como %2 desde 1970</translation></message>
<message><source>Times such as %1 are taken for years</source><translation>Los tiempos como %1 se toman como años</translation></message>
<message><source>Times such as %1 are taken for year, month and day</source><translation>Los tiempos como %1 se toman como año, mes y día</translation></message>
<message><source>Times such as %1 are taken for days since 1970</source><translation>Los tiempos como %1 se toman como días desde 1970</translation></message>
<message><source>clean these data</source><comment>a task</comment><translation>limpiar estos datos</translation></message>
<message><source>read these files</source><comment>a task</comment><translation>leer estos archivos</translation></message>
<message><source>The file is read as --format %1 says; by itself it would be taken for %2 (%3)</source><translation>El archivo se lee como dice --format %1; por sí mismo se tomaría como %2 (%3)</translation></message>
<message><source>Nothing is left of this file after --%1: %2</source><translation>De este archivo no queda nada después de --%1: %2</translation></message>
<message><source>The ratings of this file are taken for 1 each, as the other file has none</source><translation>Las valoraciones de este archivo se toman como 1 cada una, porque el otro archivo no tiene</translation></message>
<message><source>--title-column names a column of a catalogue, and there is none</source><translation>--title-column nombra una columna de un catálogo, y no hay ninguno</translation></message>
<message><source>Name the file with the titles: --books FILE.</source><translation>Indique el archivo con los títulos: --books FILE.</translation></message>
<message numerus="yes"><source>The book %1 is not in the catalogue; it has %n ratings</source><comment>The book %1 is not in the catalogue; it has %n rating</comment><translation><numerusform>El libro %1 no está en el catálogo; tiene %n valoración</numerusform><numerusform>El libro %1 no está en el catálogo; tiene %n valoraciones</numerusform></translation></message>
<message numerus="yes"><source>%n rated books are not in the catalogue and known by the id only</source><comment>%n rated book is not in the catalogue and known by the id only</comment><translation><numerusform>%n libro valorado no está en el catálogo y solo se conoce por su identificador</numerusform><numerusform>%n libros valorados no están en el catálogo y solo se conocen por su identificador</numerusform></translation></message>
<message><source>Only one of the two ratings files has times; they are left out</source><translation>Solo uno de los dos archivos de valoraciones tiene tiempos; se omiten</translation></message>
<message><source>the one of the latest time is kept</source><translation>se conserva la más reciente</translation></message>
<message><source>the one on the last line is kept</source><translation>se conserva la de la última línea</translation></message>
<message><source>the one of the earliest time is kept</source><translation>se conserva la más antigua</translation></message>
<message><source>the one on the first line is kept</source><translation>se conserva la de la primera línea</translation></message>
<message><source>their mean is taken</source><translation>se toma su media</translation></message>
<message><source>all are kept</source><translation>se conservan todas</translation></message>
<message numerus="yes"><source>%n ratings repeat a reader and book of an earlier line: %1</source><comment>%n rating repeats a reader and book of an earlier line: %1</comment><translation><numerusform>%n valoración repite lector y libro de una línea anterior: %1</numerusform><numerusform>%n valoraciones repiten lector y libro de una línea anterior: %1</numerusform></translation></message>
<message><source>Reader %1 rates book %2 again, before on line %3</source><translation>El lector %1 valora de nuevo el libro %2, antes en la línea %3</translation></message>
<message><source>The reader rates this book again</source><translation>El lector valora de nuevo este libro</translation></message>
<message><source>"%1" and "%2"</source><translation>«%1» y «%2»</translation></message>
<message><source>%1: %2</source><comment>a statement and an example</comment><translation>%1: %2</translation></message>
<message numerus="yes"><source>%n books are written in two ways and taken for different ones: %1</source><comment>%n book is written in two ways and taken for different ones: %1</comment><translation><numerusform>%n libro está escrito de dos maneras y se toma por dos distintos: %1</numerusform><numerusform>%n libros están escritos de dos maneras y se toman por distintos: %1</numerusform></translation></message>
<message numerus="yes"><source>%n readers are written in two ways and taken for different ones: %1</source><comment>%n reader is written in two ways and taken for different ones: %1</comment><translation><numerusform>%n lector está escrito de dos maneras y se toma por dos distintos: %1</numerusform><numerusform>%n lectores están escritos de dos maneras y se toman por distintos: %1</numerusform></translation></message>
<message numerus="yes"><source>A spreadsheet has rounded %n book ids, such as %1: different ones look alike now. Export the column as text, not as numbers</source><comment>A spreadsheet has rounded %n book id, such as %1: different ones look alike now. Export the column as text, not as numbers</comment><translation><numerusform>Una hoja de cálculo ha redondeado %n identificador de libro, %1: ahora parecen iguales los que son distintos. Exporte la columna como texto, no como números</numerusform><numerusform>Una hoja de cálculo ha redondeado %n identificadores de libro, como %1: ahora parecen iguales los que son distintos. Exporte la columna como texto, no como números</numerusform></translation></message>
<message numerus="yes"><source>A spreadsheet has rounded %n reader ids, such as %1: different ones look alike now. Export the column as text, not as numbers</source><comment>A spreadsheet has rounded %n reader id, such as %1: different ones look alike now. Export the column as text, not as numbers</comment><translation><numerusform>Una hoja de cálculo ha redondeado %n identificador de lector, %1: ahora parecen iguales los que son distintos. Exporte la columna como texto, no como números</numerusform><numerusform>Una hoja de cálculo ha redondeado %n identificadores de lector, como %1: ahora parecen iguales los que son distintos. Exporte la columna como texto, no como números</numerusform></translation></message>
<message><source>The folder holds no file of ratings</source><translation>La carpeta no contiene ningún archivo de valoraciones</translation></message>
<message><source>A file such as ratings.csv or u.data was looked for; name the file itself.</source><translation>Se ha buscado un archivo como ratings.csv o u.data; indique el archivo mismo.</translation></message>
<message><source>Name the one that is meant, or its folder.</source><translation>Indique el que se quiere, o su carpeta.</translation></message>
<message><source>The archive holds no file that is called after ratings; it holds %1</source><translation>El archivo comprimido no contiene ningún archivo con nombre de valoraciones; contiene %1</translation></message>
<message><source>Name the file that is meant: %1.</source><translation>Indique el archivo que se quiere: %1.</translation></message>
<message><source>No ratings file is named</source><translation>No se ha indicado ningún archivo de valoraciones</translation></message>
<message><source>Name a file of ratings or a folder that holds one.</source><translation>Indique un archivo de valoraciones o una carpeta que lo contenga.</translation></message>
<message><source>There is no such file or folder</source><translation>No existe ese archivo o carpeta</translation></message>
<message><source>The folder cannot be read: %1</source><translation>No se puede leer la carpeta: %1</translation></message>
<message><source>The rating %1 lies far outside all others, %2</source><translation>La valoración %1 queda muy lejos de todas las demás, %2</translation></message>
<message numerus="yes"><source>%n ratings lie far outside all others, %1, and are kept: %2 on %3; if that is no rating, name the value as one that means "not rated"</source><comment>%n rating lies far outside all others, %1, and is kept: %2 on %3; if that is no rating, name the value as one that means "not rated"</comment><translation><numerusform>%n valoración queda muy lejos de todas las demás, %1, y se conserva: %2 en %3; si no es una valoración, indique ese valor como uno que significa «sin valorar»</numerusform><numerusform>%n valoraciones quedan muy lejos de todas las demás, %1, y se conservan: %2 en %3; si no son valoraciones, indique ese valor como uno que significa «sin valorar»</numerusform></translation></message>
<message><source>%1 of %2 ratings are %3 and are taken as ratings; if they mean "not rated", say so</source><translation>%1 de %2 valoraciones son %3 y se toman como valoraciones; si significan «sin valorar», indíquelo</translation></message>
<message><source>Left aside and not read: %1 and %2 more</source><translation>Dejado de lado y no leído: %1 y %2 más</translation></message>
<message><source>Left aside and not read: %1</source><translation>Dejado de lado y no leído: %1</translation></message>
<message><source>There is no format called "%1"</source><translation>No hay ningún formato llamado «%1»</translation></message>
<message><source>The formats are: %1.</source><translation>Los formatos son: %1.</translation></message>
<message><source>'%1' (the nearest id is '%2')</source><translation>«%1» (el identificador más parecido es «%2»)</translation></message>
<message numerus="yes"><source>%n books of this file are in no training rating, so that no model learns of them: %1</source><comment>%n book of this file is in no training rating, so that no model learns of it: %1</comment><translation><numerusform>%n libro de este archivo no está en ninguna valoración de entrenamiento, así que ningún modelo aprende de él: %1</numerusform><numerusform>%n libros de este archivo no están en ninguna valoración de entrenamiento, así que ningún modelo aprende de ellos: %1</numerusform></translation></message>
<message numerus="yes"><source>%n readers of this file are in no training rating, so that no model learns of them: %1</source><comment>%n reader of this file is in no training rating, so that no model learns of it: %1</comment><translation><numerusform>%n lector de este archivo no está en ninguna valoración de entrenamiento, así que ningún modelo aprende de él: %1</numerusform><numerusform>%n lectores de este archivo no están en ninguna valoración de entrenamiento, así que ningún modelo aprende de ellos: %1</numerusform></translation></message>
<message><source>%1 and so on</source><comment>a list</comment><translation>%1 y así sucesivamente</translation></message>
<message><source>--%1 %2 makes no sense</source><translation>--%1 %2 no tiene sentido</translation></message>
<message><source>It is one of: %1.</source><translation>Es uno de: %1.</translation></message>
<message><source>A column is named by nothing</source><translation>Una columna se ha indicado sin nombre</translation></message>
<message><source>Name it, or give its number from 1.</source><translation>Nómbrela o dé su número a partir de 1.</translation></message>
<message><source>Write , ; | :: or tab, or another sign that fields do not hold.</source><translation>Escriba , ; | :: o tab, u otro signo que no aparezca en los campos.</translation></message>
<message><source>It is one of: yes, no, auto.</source><translation>Es uno de: yes, no, auto.</translation></message>
<message><source>--no-header says otherwise than --header yes</source><translation>--no-header dice lo contrario que --header yes</translation></message>
<message><source>Leave one of them out.</source><translation>Omita uno de los dos.</translation></message>
<message><source>It is a comma or a point.</source><translation>Es una coma o un punto.</translation></message>
<message><source>--no-rating %1 is no list of numbers</source><translation>--no-rating %1 no es una lista de números</translation></message>
<message><source>Write values with commas between, such as -1,99, or none.</source><translation>Escriba valores separados por comas, como -1,99, o none.</translation></message>
<message><source>It is one of: last, first, mean, all.</source><translation>Es uno de: last, first, mean, all.</translation></message>
<message><source>The library could not be written: %1</source><translation>No se ha podido escribir la biblioteca: %1</translation></message>
<message><source>This file is not as the program wrote it for a sample library, so it is not replaced</source><translation>Este archivo no está como lo escribió el programa para una biblioteca de ejemplo, así que no se reemplaza</translation></message>
<message><source>Name another folder, or move the file away</source><translation>Indique otra carpeta o mueva el archivo</translation></message>
<message><source>A sample library needs at least one book, one reader and one rating, and at most 10,000,000 books or readers</source><translation>Una biblioteca de ejemplo necesita al menos un libro, un lector y una valoración, y a lo sumo 10&#xa0;000&#xa0;000 de libros o lectores</translation></message>
<message><source>%1 ratings are more than the %2 pairs of a reader and a book</source><translation>%1 valoraciones son más que los %2 pares de un lector y un libro</translation></message>
<message><source>Ask for fewer ratings, or for more books or readers.</source><translation>Pida menos valoraciones, o más libros o lectores.</translation></message>
<message><source>Write random:0.2, per-user:0.2, time:0.2, last-out, file:PATH or none.</source><translation>Escriba random:0.2, per-user:0.2, time:0.2, last-out, file:PATH o none.</translation></message>
<message><source>There is no split called "%1"</source><translation>No hay ninguna partición llamada «%1»</translation></message>
<message><source>The split "file" needs the path of a validation file</source><translation>La partición «file» necesita la ruta de un archivo de validación</translation></message>
<message><source>The split "%1" takes no value</source><translation>La partición «%1» no lleva ningún valor</translation></message>
<message><source>"%1" is no share between 0 and 1</source><translation>«%1» no es una proporción entre 0 y 1</translation></message>
<message><source>split the ratings</source><comment>a task</comment><translation>dividir las valoraciones</translation></message>
<message><source>The share held out must lie between 0 and 1, not %1</source><translation>La proporción reservada debe estar entre 0 y 1, no %1</translation></message>
<message><source>The share of the test part must lie between 0 and 1, not %1</source><translation>La proporción de la parte de prueba debe estar entre 0 y 1, no %1</translation></message>
<message><source>The shares held out and set aside leave nothing to train on</source><translation>Las proporciones reservadas y apartadas no dejan nada con que entrenar</translation></message>
<message><source>Make one of them smaller.</source><translation>Haga más pequeña una de ellas.</translation></message>
<message><source>The times of these ratings are left out, so they cannot be split by time</source><translation>Los tiempos de estas valoraciones se han omitido, así que no se pueden dividir por tiempo</translation></message>
<message><source>These ratings carry no times, so they cannot be split by time</source><translation>Estas valoraciones no llevan tiempos, así que no se pueden dividir por tiempo</translation></message>
<message><source>The notes on the files say why. Choose a random or per-user split.</source><translation>Las notas sobre los archivos dicen por qué. Elija una partición aleatoria o por lector.</translation></message>
<message><source>Choose a random or per-user split.</source><translation>Elija una partición aleatoria o por lector.</translation></message>
<message><source>These data were read without a validation file</source><translation>Estos datos se leyeron sin archivo de validación</translation></message>
<message><source>Name one with the split file:PATH.</source><translation>Indique uno con la partición file:PATH.</translation></message>
<message><source>less than %1</source><translation>menos de %1</translation></message>
<message><source>%1</source><comment>a share</comment><translation>%1</translation></message>
<message><source>This split holds nothing out, so there is no validation figure.</source><translation>Esta partición no reserva nada, así que no hay cifra de validación.</translation></message>
<message><source>The ratings carry times, and this split lets a model learn from ratings newer than those it is tested on; a split by time is closer to real use.</source><translation>Las valoraciones llevan tiempos, y esta partición deja que un modelo aprenda de valoraciones más recientes que aquellas con las que se prueba; una partición por tiempo se acerca más al uso real.</translation></message>
<message><source>For %1 of the readers the newest rating shares its time with another one; the later line of the file was held out.</source><translation>Para el %1 de los lectores, la valoración más reciente comparte su tiempo con otra; se reservó la línea posterior del archivo.</translation></message>
<message numerus="yes"><source>%n training ratings are as new as the oldest held-out one; the order of the file divided them.</source><comment>%n training rating is as new as the oldest held-out one; the order of the file divided them.</comment><translation><numerusform>%n valoración de entrenamiento es tan reciente como la más antigua de las reservadas; las separó el orden del archivo.</numerusform><numerusform>%n valoraciones de entrenamiento son tan recientes como la más antigua de las reservadas; las separó el orden del archivo.</numerusform></translation></message>
<message numerus="yes"><source>A reader and book of the training part come again in %n held-out ratings (%1): repeated pairs make validation look better than it is.</source><comment>A reader and book of the training part come again in %n held-out rating (%1): repeated pairs make validation look better than it is.</comment><translation><numerusform>Un lector y un libro de la parte de entrenamiento vuelven a aparecer en %n valoración reservada (%1): los pares repetidos hacen que la validación parezca mejor de lo que es.</numerusform><numerusform>Un lector y un libro de la parte de entrenamiento vuelven a aparecer en %n valoraciones reservadas (%1): los pares repetidos hacen que la validación parezca mejor de lo que es.</numerusform></translation></message>
<message numerus="yes"><source>A reader and book of the other parts come again in %n test ratings (%1): repeated pairs make the test look better than it is.</source><comment>A reader and book of the other parts come again in %n test rating (%1): repeated pairs make the test look better than it is.</comment><translation><numerusform>Un lector y un libro de las otras partes vuelven a aparecer en %n valoración de prueba (%1): los pares repetidos hacen que la prueba parezca mejor de lo que es.</numerusform><numerusform>Un lector y un libro de las otras partes vuelven a aparecer en %n valoraciones de prueba (%1): los pares repetidos hacen que la prueba parezca mejor de lo que es.</numerusform></translation></message>
<message numerus="yes"><source>Readers with nothing in the training part gave %n held-out ratings (%1).</source><comment>Readers with nothing in the training part gave %n held-out rating (%1).</comment><translation><numerusform>Lectores sin nada en la parte de entrenamiento dieron %n valoración reservada (%1).</numerusform><numerusform>Lectores sin nada en la parte de entrenamiento dieron %n valoraciones reservadas (%1).</numerusform></translation></message>
<message><source>No held-out book can be found: nobody rated any of them in the training part. Every ranking is 0 by this split, and no predicted rating knows the book.</source><translation>No se puede encontrar ningún libro reservado: nadie valoró ninguno en la parte de entrenamiento. Con esta partición toda ordenación es 0, y ninguna valoración predicha conoce el libro.</translation></message>
<message numerus="yes"><source>Books with nothing in the training part got %n held-out ratings (%1).</source><comment>Books with nothing in the training part got %n held-out rating (%1).</comment><translation><numerusform>Libros sin nada en la parte de entrenamiento recibieron %n valoración reservada (%1).</numerusform><numerusform>Libros sin nada en la parte de entrenamiento recibieron %n valoraciones reservadas (%1).</numerusform></translation></message>
<message numerus="yes"><source>The file is not UTF-8 and was read as Windows-1252 (Latin-1), by the %n characters beyond ASCII that it has</source><comment>The file is not UTF-8 and was read as Windows-1252 (Latin-1), by the %n character beyond ASCII that it has</comment><translation><numerusform>El archivo no es UTF-8 y se ha leído como Windows-1252 (Latin-1), por el único carácter fuera de ASCII que tiene</numerusform><numerusform>El archivo no es UTF-8 y se ha leído como Windows-1252 (Latin-1), por los %n caracteres fuera de ASCII que tiene</numerusform></translation></message>
<message><source>The file is not UTF-8 and was read as %1, which its characters look like</source><translation>El archivo no es UTF-8 y se ha leído como %1, a lo que se parecen sus caracteres</translation></message>
<message><source>The file is not UTF-8 and was read as Windows-1252 (Latin-1)</source><translation>El archivo no es UTF-8 y se ha leído como Windows-1252 (Latin-1)</translation></message>
<message><source>There is no encoding called "%1"</source><translation>No hay ninguna codificación llamada «%1»</translation></message>
<message><source>Name one such as UTF-8, UTF-16LE, WINDOWS-1252, ISO-8859-15, KOI8-R, GB18030 or SHIFT_JIS; 'iconv -l' lists them.</source><translation>Indique una como UTF-8, UTF-16LE, WINDOWS-1252, ISO-8859-15, KOI8-R, GB18030 o SHIFT_JIS; 'iconv -l' las enumera.</translation></message>
<message><source>The file was read as %1, by the zeros between its characters</source><translation>El archivo se ha leído como %1, por los ceros entre sus caracteres</translation></message>
<message><source>Check that the file is a table, with a line of its own for each row.</source><translation>Compruebe que el archivo es una tabla, con una línea propia para cada fila.</translation></message>
<message><source>The first line has more than %1 columns</source><translation>La primera línea tiene más de %1 columnas</translation></message>
<message><source>The first line is %1 characters long</source><translation>La primera línea tiene %1 caracteres</translation></message>
<message><source>The line is no JSON object</source><translation>La línea no es un objeto JSON</translation></message>
<message><source>The line ends within its JSON object</source><translation>La línea termina dentro de su objeto JSON</translation></message>
<message><source>A number of the line is out of range</source><translation>Un número de la línea está fuera del intervalo</translation></message>
<message><source>The line is no JSON object: what stands at column %1 does not belong there</source><translation>La línea no es un objeto JSON: lo que está en la columna %1 no corresponde ahí</translation></message>
<message><source>The list of objects is not closed where the file ends, which seems to be cut off; what comes before is read</source><translation>La lista de objetos no está cerrada donde termina el archivo, que parece estar cortado; se lee lo que hay antes</translation></message>
<message><source>line %1</source><translation>línea %1</translation></message>
<message><source>lines %1 to %2</source><translation>líneas %1 a %2</translation></message>
<message><source>more than %1 columns</source><translation>más de %1 columnas</translation></message>
<message numerus="yes"><source>%1 columns</source><comment>%1 column</comment><translation><numerusform>%1 columna</numerusform><numerusform>%1 columnas</numerusform></translation></message>
<message><source>%1 and so on</source><comment>a list of numbers</comment><translation>%1 y así sucesivamente</translation></message>
<message numerus="yes"><source>rows %1</source><comment>row %1</comment><translation><numerusform>fila %1</numerusform><numerusform>filas %1</numerusform></translation></message>
<message numerus="yes"><source>books %1</source><comment>book %1</comment><translation><numerusform>libro %1</numerusform><numerusform>libros %1</numerusform></translation></message>
<message numerus="yes"><source>lines %1</source><comment>line %1</comment><translation><numerusform>línea %1</numerusform><numerusform>líneas %1</numerusform></translation></message>
<message><source>The line has %1 instead of %2</source><translation>La línea tiene %1 en lugar de %2</translation></message>
<message><source>%1 and was left out; a quote in it closes on line %2 only, and the lines up to there went with it</source><translation>%1 y se ha omitido; unas comillas que contiene no se cierran hasta la línea %2, y las líneas hasta ahí se han ido con ella</translation></message>
<message><source>%1 and was left out</source><comment>the line has 3 columns instead of 4</comment><translation>%1 y se ha omitido</translation></message>
<message><source>%1; the line was left out</source><translation>%1; la línea se ha omitido</translation></message>
<message><source>%1; the line, the last of the file, was left out</source><translation>%1; la línea, la última del archivo, se ha omitido</translation></message>
<message><source>%1; %2, the end of the file, were left out</source><translation>%1; se han omitido %2, el final del archivo</translation></message>
<message><source>%1; so it is with %2 of %3 lines</source><translation>%1; así ocurre con %2 de %3 líneas</translation></message>
<message><source>Check that the file is whole, and that its separators and quotes are right.</source><translation>Compruebe que el archivo está entero y que sus separadores y comillas son correctos.</translation></message>
<message numerus="yes"><source>%n lines of %1 make no sense and were left out: %2</source><comment>%n line of %1 makes no sense and was left out: %2</comment><translation><numerusform>%n línea de %1 no tiene sentido y se ha omitido: %2</numerusform><numerusform>%n líneas de %1 no tienen sentido y se han omitido: %2</numerusform></translation></message>
<message><source>A quote here is not closed on its line and would swallow %1; it is taken for a sign of the text</source><translation>Unas comillas no se cierran aquí en su línea y absorberían %1; se toman como un signo del texto</translation></message>
<message><source>A quote here is not closed before the next field and would swallow it; it is taken for a sign of the text</source><translation>Unas comillas no se cierran aquí antes del campo siguiente y lo absorberían; se toman como un signo del texto</translation></message>
<message><source>One quoted field takes up %1, which could also be rows of their own; it is read as one field</source><translation>Un campo entre comillas ocupa %1, que también podrían ser filas propias; se lee como un solo campo</translation></message>
<message numerus="yes"><source>%n quotes are not closed and would swallow what follows; taken for a sign of the text, all lines are read: %1</source><comment>%n quote is not closed and would swallow what follows; taken for a sign of the text, all lines are read: %1</comment><translation><numerusform>%n comilla no se cierra y absorbería lo que sigue; tomada como un signo del texto, se leen todas las líneas: %1</numerusform><numerusform>%n comillas no se cierran y absorberían lo que sigue; tomadas como un signo del texto, se leen todas las líneas: %1</numerusform></translation></message>
<message numerus="yes"><source>The file is %1 but for %n characters, cut or damaged, now shown as �; the first is on line %2</source><comment>The file is %1 but for %n character, cut or damaged, now shown as �; it is on line %2</comment><translation><numerusform>El archivo es %1 salvo %n carácter, cortado o dañado, que ahora se muestra como �; está en la línea %2</numerusform><numerusform>El archivo es %1 salvo %n caracteres, cortados o dañados, que ahora se muestran como �; el primero está en la línea %2</numerusform></translation></message>
<message><source>The file is a web page</source><translation>El archivo es una página web</translation></message>
<message><source>The page was saved that leads to the data; fetch the file itself.</source><translation>Se ha guardado la página que lleva a los datos; descargue el archivo mismo.</translation></message>
<message><source>The file only says where Git LFS keeps the data</source><translation>El archivo solo dice dónde guarda los datos Git LFS</translation></message>
<message><source>Fetch them by 'git lfs pull'.</source><translation>Descárguelos con 'git lfs pull'.</translation></message>
<message><source>The file is not text: it holds a NUL byte</source><translation>El archivo no es texto: contiene un byte NUL</translation></message>
<message><source>The file is not text</source><translation>El archivo no es texto</translation></message>
<message numerus="yes"><source>%n cells begin with an apostrophe before a sign such as = or -, which marks text in the tables of this program; it is taken for that mark and left out (first on line %1)</source><comment>%n cell begins with an apostrophe before a sign such as = or -, which marks text in the tables of this program; it is taken for that mark and left out (first on line %1)</comment><translation><numerusform>%n celda empieza con un apóstrofo ante un signo como = o -, que marca texto en las tablas de este programa; se toma como esa marca y se omite (primera en la línea %1)</numerusform><numerusform>%n celdas empiezan con un apóstrofo ante un signo como = o -, que marca texto en las tablas de este programa; se toma como esa marca y se omite (primera en la línea %1)</numerusform></translation></message>
<message><source>The file has a first line and nothing after it</source><translation>El archivo tiene una primera línea y nada después</translation></message>
<message><source>The objects have no keys</source><translation>Los objetos no tienen claves</translation></message>
<message><source>The objects have too many keys</source><translation>Los objetos tienen demasiadas claves</translation></message>
<message><source>RMSE</source><translation>RMSE</translation></message>
<message><source>Root of the mean squared error on held-out ratings</source><translation>Raíz del error cuadrático medio en las valoraciones reservadas</translation></message>
<message><source>MAE</source><translation>MAE</translation></message>
<message><source>Mean size of the error on held-out ratings</source><translation>Tamaño medio del error en las valoraciones reservadas</translation></message>
<message><source>MSE</source><translation>MSE</translation></message>
<message><source>Mean squared error on held-out ratings</source><translation>Error cuadrático medio en las valoraciones reservadas</translation></message>
<message><source>MAE of whole stars</source><translation>MAE en estrellas enteras</translation></message>
<message><source>MAE rounded</source><translation>MAE redondeado</translation></message>
<message><source>Mean size of the error of predictions rounded to whole stars within the scale</source><translation>Tamaño medio del error de las predicciones redondeadas a estrellas enteras dentro de la escala</translation></message>
<message><source>RMSE in the scale</source><translation>RMSE dentro de la escala</translation></message>
<message><source>RMSE clipped</source><translation>RMSE acotado</translation></message>
<message><source>RMSE of predictions held within the scale of the ratings</source><translation>RMSE de las predicciones limitadas a la escala de las valoraciones</translation></message>
<message><source>MAE in the scale</source><translation>MAE dentro de la escala</translation></message>
<message><source>MAE clipped</source><translation>MAE acotado</translation></message>
<message><source>MAE of predictions held within the scale of the ratings</source><translation>MAE de las predicciones limitadas a la escala de las valoraciones</translation></message>
<message><source>NDCG</source><translation>NDCG</translation></message>
<message><source>How high held-out books stand in the list, over all books; 1 is perfect</source><translation>Qué tan arriba están los libros reservados en la lista, entre todos los libros; 1 es perfecto</translation></message>
<message><source>Hit ratio</source><translation>Tasa de aciertos</translation></message>
<message><source>HR</source><translation>HR</translation></message>
<message><source>Share of readers whose list holds at least one held-out book</source><translation>Proporción de lectores cuya lista contiene al menos un libro reservado</translation></message>
<message><source>Recall</source><translation>Exhaustividad</translation></message>
<message><source>Share of a reader's held-out books that are in the list</source><translation>Proporción de los libros reservados de un lector que están en la lista</translation></message>
<message><source>Precision</source><translation>Precisión</translation></message>
<message><source>Share of the list that is held-out books</source><translation>Proporción de la lista formada por libros reservados</translation></message>
<message><source>MAP</source><translation>MAP</translation></message>
<message><source>Mean average precision of the list</source><translation>Media de la precisión media de la lista</translation></message>
<message><source>MRR</source><translation>MRR</translation></message>
<message><source>Mean of one over the rank of the first held-out book</source><translation>Media del inverso de la posición del primer libro reservado</translation></message>
<message><source>AUC</source><translation>AUC</translation></message>
<message><source>Chance that a held-out book stands above one that is not</source><translation>Probabilidad de que un libro reservado esté por encima de uno que no lo es</translation></message>
<message><source>Coverage</source><translation>Cobertura</translation></message>
<message><source>Share of all books that are in somebody's list</source><translation>Proporción de todos los libros que están en la lista de alguien</translation></message>
<message><source>Gini</source><translation>Gini</translation></message>
<message><source>How unevenly books are listed: 0 all alike, 1 one book only</source><translation>Con qué desigualdad aparecen los libros en las listas: 0 todos por igual, 1 un solo libro</translation></message>
<message><source>Novelty</source><translation>Novedad</translation></message>
<message><source>How seldom read the listed books are</source><translation>Qué tan poco leídos son los libros de las listas</translation></message>
<message><source>Popularity of lists</source><translation>Popularidad de las listas</translation></message>
<message><source>Popularity</source><translation>Popularidad</translation></message>
<message><source>Share of readers who have the listed books</source><translation>Proporción de lectores que tienen los libros de las listas</translation></message>
<message><source>Diversity</source><translation>Diversidad</translation></message>
<message><source>How different the readers of two books of one list are</source><translation>Qué tan distintos son los lectores de dos libros de una lista</translation></message>
<message><source>The list that is judged must hold at least one book</source><translation>La lista que se juzga debe contener al menos un libro</translation></message>
<message><source>At least one book must be drawn beside each held-out one</source><translation>Hay que sortear al menos un libro junto a cada uno reservado</translation></message>
<message><source>No test part was set aside</source><translation>No se apartó ninguna parte de prueba</translation></message>
<message><source>Train with a test share</source><translation>Entrene con una proporción de prueba</translation></message>
<message><source>No rating is held out, so rankings cannot be judged</source><translation>No hay ninguna valoración reservada, así que no se pueden juzgar las ordenaciones</translation></message>
<message><source>Train with a split other than none</source><translation>Entrene con una partición que no sea none</translation></message>
<message><source>The model was trained on other data</source><translation>El modelo se entrenó con otros datos</translation></message>
<message><source>judge the rankings</source><comment>a task</comment><translation>juzgar las ordenaciones</translation></message>
<message><source>Use fewer threads</source><translation>Use menos hilos</translation></message>
<message><source>Figures of each reader are those of lists of all books</source><translation>Las cifras de cada lector son las de listas de todos los libros</translation></message>
<message><source>rank the books of this run</source><comment>a task</comment><translation>ordenar los libros de esta ejecución</translation></message>
<message><source>This run has no model that could recommend</source><translation>Esta ejecución no tiene ningún modelo que pueda recomendar</translation></message>
<message><source>Train it first</source><translation>Entrénela primero</translation></message>
<message><source>This map has %1 points, but the run %2 books</source><translation>Este mapa tiene %1 puntos, pero la ejecución %2 libros</translation></message>
<message><source>Draw the map of this run again</source><translation>Dibuje de nuevo el mapa de esta ejecución</translation></message>
<message><source>There is no reader number %1 in this run</source><translation>No hay ningún lector número %1 en esta ejecución</translation></message>
<message><source>There is no book number %1 in this run</source><translation>No hay ningún libro número %1 en esta ejecución</translation></message>
<message><source>This model has no book vectors, so no book has a nearest one</source><translation>Este modelo no tiene vectores de libros, así que ningún libro tiene otro más cercano</translation></message>
<message><source>Train a factorization or a network</source><translation>Entrene una factorización o una red</translation></message>
<message><source>At least one neighbor has to be asked for</source><translation>Hay que pedir al menos un vecino</translation></message>
<message><source>"%1" has no nearest books: %2</source><translation>«%1» no tiene libros más cercanos: %2</translation></message>
<message><source>Leave it out, or hold out fewer ratings</source><translation>Omítalo o reserve menos valoraciones</translation></message>
<message><source>Nearest books (CSV)</source><translation>Libros más cercanos (CSV)</translation></message>
<message><source>A line each: book, rank, neighbor, distance in the model's space.</source><translation>Una línea por cada uno: libro, posición, vecino, distancia en el espacio del modelo.</translation></message>
<message><source>spreadsheets, pandas, R, DuckDB</source><translation>hojas de cálculo, pandas, R, DuckDB</translation></message>
<message><source>These clusters are of %1 books, but the run has %2</source><translation>Estos clústeres son de %1 libros, pero la ejecución tiene %2</translation></message>
<message><source>Find the clusters of this run</source><translation>Busque los clústeres de esta ejecución</translation></message>
<message><source>This model has no book vectors, so there is no map of it</source><translation>Este modelo no tiene vectores de libros, así que no hay mapa de él</translation></message>
<message><source>Leave the map out, or train a model with an embedding</source><translation>Omita el mapa o entrene un modelo con un embedding</translation></message>
<message><source>This model has no book vectors to export</source><translation>Este modelo no tiene vectores de libros que exportar</translation></message>
<message><source>The vector of book number %1 has values that are not numbers</source><translation>El vector del libro número %1 tiene valores que no son números</translation></message>
<message><source>The training ran away: train again with a lower learning rate</source><translation>El entrenamiento se ha disparado: entrene de nuevo con una tasa de aprendizaje más baja</translation></message>
<message><source>write this export</source><comment>a task</comment><translation>escribir esta exportación</translation></message>
<message><source>%1 has %2 values for %3 books</source><translation>%1 tiene %2 valores para %3 libros</translation></message>
<message><source>There is no map to write</source><translation>No hay ningún mapa que escribir</translation></message>
<message><source>Train a run first</source><translation>Entrene primero una ejecución</translation></message>
<message><source>The map</source><translation>El mapa</translation></message>
<message><source>The list of books to leave out</source><translation>La lista de libros que omitir</translation></message>
<message><source>The map has a place that is not a number</source><translation>El mapa tiene una posición que no es un número</translation></message>
<message><source>The list of vectors</source><translation>La lista de vectores</translation></message>
<message><source>The list of neighbors</source><translation>La lista de vecinos</translation></message>
<message><source>The share of neighbors kept</source><translation>La proporción de vecinos conservados</translation></message>
<message><source>The column "%1"</source><translation>La columna «%1»</translation></message>
<message><source>The column "%1" has a category without a name</source><translation>La columna «%1» tiene una categoría sin nombre</translation></message>
<message><source>The groups of the column "%1"</source><translation>Los grupos de la columna «%1»</translation></message>
<message><source>The column "%1" has a group without a name</source><translation>La columna «%1» tiene un grupo sin nombre</translation></message>
<message><source>A column of this map has %1 values for %2 books</source><translation>Una columna de este mapa tiene %1 valores para %2 libros</translation></message>
<message><source>Map coordinates (CSV)</source><translation>Coordenadas del mapa (CSV)</translation></message>
<message><source>Each book's place on the map, its title and who wrote it: for any program that draws points.</source><translation>La posición de cada libro en el mapa, su título y quién lo escribió: para cualquier programa que dibuje puntos.</translation></message>
<message><source>This run has no model to export</source><translation>Esta ejecución no tiene ningún modelo que exportar</translation></message>
<message><source>The whole run for notebooks</source><translation>La ejecución entera para cuadernos</translation></message>
<message><source>Arrays, settings, curves and tables, with a README of how Python opens each.</source><translation>Matrices, ajustes, curvas y tablas, con un README que dice cómo abre Python cada cosa.</translation></message>
<message><source>Python with NumPy</source><translation>Python con NumPy</translation></message>
<message><source>Book and reader vectors for NumPy</source><translation>Vectores de libros y lectores para NumPy</translation></message>
<message><source>For notebooks: arrays that can be mapped, and tables that say whose each row is.</source><translation>Para cuadernos: matrices que se pueden proyectar en memoria, y tablas que dicen de quién es cada fila.</translation></message>
<message><source>NumPy, PyTorch, R, Julia</source><translation>NumPy, PyTorch, R, Julia</translation></message>
<message><source>The archive of arrays could not be made: %1</source><translation>No se ha podido crear el archivo de matrices: %1</translation></message>
<message><source>The archive of arrays could not be made: no memory is left</source><translation>No se ha podido crear el archivo de matrices: no queda memoria</translation></message>
<message><source>The model for other programs (ONNX)</source><translation>El modelo para otros programas (ONNX)</translation></message>
<message><source>Scores any reader and book as here: recommendations within another program.</source><translation>Puntúa cualquier lector y libro como aquí: recomendaciones dentro de otro programa.</translation></message>
<message><source>onnxruntime in Python, C#, Java, C++ and JavaScript</source><translation>onnxruntime en Python, C#, Java, C++ y JavaScript</translation></message>
<message><source>The model takes %1 GB, more than a file of ONNX can hold (2.1 GB)</source><translation>El modelo ocupa %1 GB, más de lo que cabe en un archivo ONNX (2,1 GB)</translation></message>
<message><source>Take its vectors away as NumPy arrays or safetensors instead</source><translation>Exporte en su lugar sus vectores como matrices de NumPy o safetensors</translation></message>
<message><source>All numbers of the model (safetensors)</source><translation>Todos los números del modelo (safetensors)</translation></message>
<message><source>For PyTorch, JAX and others, with the ids of all rows in its metadata; the vectors of those that the model knows are in a table of their own where it does not know all.</source><translation>Para PyTorch, JAX y otros, con los identificadores de todas las filas en los metadatos; si el modelo no las conoce todas, los vectores de las que conoce están en una tabla propia.</translation></message>
<message><source>safetensors in Python, Rust and JavaScript</source><translation>safetensors en Python, Rust y JavaScript</translation></message>
<message><source>The model for web pages (TensorFlow.js)</source><translation>El modelo para páginas web (TensorFlow.js)</translation></message>
<message><source>For tf.loadLayersModel: recommendations in the browser.</source><translation>Para tf.loadLayersModel: recomendaciones en el navegador.</translation></message>
<message><source>TensorFlow.js in any browser</source><translation>TensorFlow.js en cualquier navegador</translation></message>
<message><source>The Embedding Projector opens no vectors of one dimension</source><translation>El Embedding Projector no abre vectores de una sola dimensión</translation></message>
<message><source>Train longer vectors, or leave the Projector's files out</source><translation>Entrene vectores más largos u omita los archivos del Projector</translation></message>
<message><source>This map is of other books than the run's</source><translation>Este mapa es de libros distintos de los de la ejecución</translation></message>
<message><source>Book vectors for the Embedding Projector</source><translation>Vectores de libros para el Embedding Projector</translation></message>
<message><source>With groups, a picture of each book, and the map as a bookmark. From 50 dimensions on untick the Projector's "Spherize data": else it shows other distances.</source><translation>Con grupos, una imagen de cada libro y el mapa como marcador. A partir de 50 dimensiones, desmarque "Spherize data" en el Projector: si no, muestra otras distancias.</translation></message>
<message><source>TensorBoard and the Embedding Projector's page</source><translation>TensorBoard y la página del Embedding Projector</translation></message>
<message numerus="yes"><source>all ratings of %n readers are held out, so that the model has learned nothing about them; books for them are chosen by those ratings, as for new readers, or left out where nothing is known of what they rated</source><comment>all ratings of %n reader are held out, so that the model has learned nothing about them; books for them are chosen by those ratings, as for new readers, or left out where nothing is known of what they rated</comment><translation><numerusform>todas las valoraciones de %n lector están reservadas, así que el modelo no ha aprendido nada de él; sus libros se eligen según esas valoraciones, como para un lector nuevo, o se omiten si no se sabe nada de lo que valoró</numerusform><numerusform>todas las valoraciones de %n lectores están reservadas, así que el modelo no ha aprendido nada de ellos; sus libros se eligen según esas valoraciones, como para lectores nuevos, o se omiten si no se sabe nada de lo que valoraron</numerusform></translation></message>
<message><source>Recommendations for every reader</source><translation>Recomendaciones para cada lector</translation></message>
<message><source>A line each: reader, rank, book, score.</source><translation>Una línea por cada una: lector, posición, libro, puntuación.</translation></message>
<message><source>Training history</source><translation>Historial de entrenamiento</translation></message>
<message><source>Losses of every epoch.</source><translation>Pérdidas de cada época.</translation></message>
<message><source>Tables of the run</source><translation>Tablas de la ejecución</translation></message>
<message><source>Metrics, the embedding matrix and its statistics.</source><translation>Métricas, la matriz de embeddings y sus estadísticas.</translation></message>
<message><source>History and tables of the run</source><translation>Historial y tablas de la ejecución</translation></message>
<message><source>Both of these together.</source><translation>Ambas cosas juntas.</translation></message>
<message><source>%1 addresses of covers lead into a network of one's own or are no web addresses; they are left out</source><translation>%1 direcciones de portadas llevan a una red privada o no son direcciones web; se omiten</translation></message>
<message><source>Book list for a web page</source><translation>Lista de libros para una página web</translation></message>
<message><source>Ids, titles, authors and cover addresses.</source><translation>Identificadores, títulos, autores y direcciones de portadas.</translation></message>
<message><source>scripts of a web page</source><translation>scripts de una página web</translation></message>
<message numerus="yes"><source>%n ids of books have blanks or unseen characters, which a key of word2vec cannot have; '_' stands for them</source><comment>%n id of a book has blanks or unseen characters, which a key of word2vec cannot have; '_' stands for them</comment><translation><numerusform>%n identificador de libro tiene espacios o caracteres invisibles, que una clave de word2vec no puede tener; los representa '_'</numerusform><numerusform>%n identificadores de libro tienen espacios o caracteres invisibles, que una clave de word2vec no puede tener; los representa '_'</numerusform></translation></message>
<message><source>Two books would have the key '%1': word2vec's formats know no blanks in a key, and '_' stands for them</source><translation>Dos libros tendrían la clave «%1»: los formatos de word2vec no admiten espacios en una clave, y los representa '_'</translation></message>
<message><source>Give these books ids without blanks</source><translation>Dé a estos libros identificadores sin espacios</translation></message>
<message><source>Book vectors for word2vec readers</source><translation>Vectores de libros para lectores de word2vec</translation></message>
<message><source>Text and binary, with the books' ids for keys.</source><translation>Texto y binario, con los identificadores de los libros como claves.</translation></message>
<message><source>gensim and other readers of word2vec</source><translation>gensim y otros programas que leen word2vec</translation></message>
<message><source>a value out of range</source><translation>un valor fuera del intervalo</translation></message>
<message><source>a number of values</source><translation>un número de valores</translation></message>
<message><source>its length</source><translation>su longitud</translation></message>
<message><source>how its values are written</source><translation>cómo están escritos sus valores</translation></message>
<message><source>a value that is not a number</source><translation>un valor que no es un número</translation></message>
<message><source>This run file is cut short: it has %1 of %2 bytes</source><translation>Este archivo de ejecución está cortado: tiene %1 de %2 bytes</translation></message>
<message><source>Copy it again from where it came</source><translation>Cópielo de nuevo desde su origen</translation></message>
<message><source>Copy it again from where it came, or train the run again</source><translation>Cópielo de nuevo desde su origen o entrene la ejecución otra vez</translation></message>
<message><source>This file cannot be read</source><translation>No se puede leer este archivo</translation></message>
<message><source>Check the disk</source><translation>Compruebe el disco</translation></message>
<message><source>This file is empty, not a Shelfspace run file</source><translation>Este archivo está vacío, no es un archivo de ejecución de Shelfspace</translation></message>
<message><source>This is not a Shelfspace run file</source><translation>Este no es un archivo de ejecución de Shelfspace</translation></message>
<message><source>Choose a file that Shelfspace saved, usually named .shelf</source><translation>Elija un archivo que haya guardado Shelfspace, normalmente con el nombre terminado en .shelf</translation></message>
<message><source>This run file was made by a newer version of Shelfspace (format %1, this program reads up to %2)</source><translation>Este archivo de ejecución lo hizo una versión más reciente de Shelfspace (formato %1; este programa lee hasta el %2)</translation></message>
<message><source>Update Shelfspace</source><translation>Actualice Shelfspace</translation></message>
<message><source>format 0</source><translation>formato 0</translation></message>
<message><source>%1 bytes too many</source><translation>sobran %1 bytes</translation></message>
<message><source>its place in the file</source><translation>su lugar en el archivo</translation></message>
<message><source>it is there twice</source><translation>aparece dos veces</translation></message>
<message><source>it is missing</source><translation>falta</translation></message>
<message><source>it has %1 entries instead of %2</source><translation>tiene %1 entradas en lugar de %2</translation></message>
<message><source>it cannot be read</source><translation>no se puede leer</translation></message>
<message><source>the number of texts</source><translation>el número de textos</translation></message>
<message><source>it has %1 texts instead of %2</source><translation>tiene %1 textos en lugar de %2</translation></message>
<message><source>the length of a text</source><translation>la longitud de un texto</translation></message>
<message><source>it does not belong there</source><translation>no corresponde ahí</translation></message>
<message><source>This run has too long a history or too many columns for a run file</source><translation>Esta ejecución tiene un historial demasiado largo o demasiadas columnas para un archivo de ejecución</translation></message>
<message><source>Train for fewer epochs, or leave columns out of the catalogue</source><translation>Entrene menos épocas u omita columnas del catálogo</translation></message>
<message><source>There are too many columns for a file of this kind</source><translation>Hay demasiadas columnas para un archivo de este tipo</translation></message>
<message><source>the number of epochs</source><translation>el número de épocas</translation></message>
<message><source>the shape of an array</source><translation>la forma de una matriz</translation></message>
<message><source>the order of the epochs</source><translation>el orden de las épocas</translation></message>
<message><source>the number of views</source><translation>el número de vistas</translation></message>
<message><source>The vectors kept of this run's epochs are not what they should be</source><translation>Los vectores conservados de las épocas de esta ejecución no son lo que deberían ser</translation></message>
<message><source>Train it again</source><translation>Entrénela de nuevo</translation></message>
<message><source>a setting stands there twice</source><translation>un ajuste aparece dos veces</translation></message>
<message><source>an index out of range</source><translation>un índice fuera del intervalo</translation></message>
<message><source>too many books</source><translation>demasiados libros</translation></message>
<message><source>too many warnings</source><translation>demasiados avisos</translation></message>
<message><source>an unknown kind</source><translation>un tipo desconocido</translation></message>
<message><source>how the data were read</source><translation>cómo se leyeron los datos</translation></message>
<message><source>the rating scale</source><translation>la escala de valoración</translation></message>
<message><source>too many ratings</source><translation>demasiadas valoraciones</translation></message>
<message><source>a rating number out of range or out of order</source><translation>un número de valoración fuera del intervalo o desordenado</translation></message>
<message><source>a rating that is in another part too</source><translation>una valoración que también está en otra parte</translation></message>
<message><source>an array stands there twice</source><translation>una matriz aparece dos veces</translation></message>
<message><source>where the training stood</source><translation>dónde estaba el entrenamiento</translation></message>
<message><source>a step that has not been</source><translation>un paso que no se ha dado</translation></message>
<message><source>the best epoch</source><translation>la mejor época</translation></message>
<message><source>a rating that is in a part too</source><translation>una valoración que también está en una parte</translation></message>
<message><source>it has no name</source><translation>no tiene nombre</translation></message>
<message><source>it has no file</source><translation>no tiene archivo</translation></message>
<message><source>open this run file</source><comment>a task</comment><translation>abrir este archivo de ejecución</translation></message>
<message><source>This run has no model yet, so there is nothing to save</source><translation>Esta ejecución aún no tiene modelo, así que no hay nada que guardar</translation></message>
<message><source>This run's model holds values that are not numbers, so it cannot be saved</source><translation>El modelo de esta ejecución contiene valores que no son números, así que no se puede guardar</translation></message>
<message><source>The runs cannot be kept: the system could not start a thread</source><translation>No se pueden conservar las ejecuciones: el sistema no ha podido iniciar un hilo</translation></message>
<message><source>Close other programs, or save the runs in files of your own</source><translation>Cierre otros programas o guarde las ejecuciones en archivos propios</translation></message>
<message><source>The run cannot be kept: %1</source><translation>No se puede conservar la ejecución: %1</translation></message>
<message><source>Save it in a file of your own</source><translation>Guárdela en un archivo propio</translation></message>
<message><source>Cannot remove this run</source><translation>No se puede eliminar esta ejecución</translation></message>
<message><source>This run was opened by another window meanwhile</source><translation>Otra ventana ha abierto mientras tanto esta ejecución</translation></message>
<message><source>Go on with it there</source><translation>Continúe con ella allí</translation></message>
<message><source>Cannot take over this run</source><translation>No se puede tomar el control de esta ejecución</translation></message>
<message><source>Cannot move this kept file</source><translation>No se puede mover este archivo conservado</translation></message>
<message><source>Cannot read this kept file</source><translation>No se puede leer este archivo conservado</translation></message>
<message><source>Cannot remove this search</source><translation>No se puede eliminar esta búsqueda</translation></message>
<message><source>This search is in use by another window</source><translation>Otra ventana está usando esta búsqueda</translation></message>
<message><source>Remove it there</source><translation>Elimínela allí</translation></message>
<message><source>These runs are in use by another window</source><translation>Otra ventana está usando estas ejecuciones</translation></message>
<message><source>Remove them there</source><translation>Elimínelas allí</translation></message>
<message><source>Cannot remove this part of a project</source><translation>No se puede eliminar esta parte de un proyecto</translation></message>
<message><source>Cannot move this run</source><translation>No se puede mover esta ejecución</translation></message>
<message><source>Cannot make this folder</source><translation>No se puede crear esta carpeta</translation></message>
<message><source>Cannot make a folder to keep runs in</source><translation>No se puede crear una carpeta en la que conservar ejecuciones</translation></message>
<message><source>Save the runs in a folder of your own</source><translation>Guarde las ejecuciones en una carpeta propia</translation></message>
<message><source>This is not the list of a folder of kept runs</source><translation>Esta no es la lista de una carpeta de ejecuciones conservadas</translation></message>
<message><source>This list of kept runs is from a newer version of the program</source><translation>Esta lista de ejecuciones conservadas es de una versión más reciente del programa</translation></message>
<message><source>Open the run files beside it with that version</source><translation>Abra con esa versión los archivos de ejecución que están junto a ella</translation></message>
<message><source>Biases only</source><translation>Solo sesgos</translation></message>
<message><source>The mean, how strictly each reader rates and how well each book is liked, computed at once. Every other model should beat it; has no vectors, hence no map.</source><translation>La media, lo estricto que es cada lector y lo que gusta cada libro, calculados de una vez. Cualquier otro modelo debería superarlo; no tiene vectores y, por tanto, tampoco mapa.</translation></message>
<message><source>The mean of all ratings, plus how strict or generous the reader is, plus how well the book is liked, both pulled toward zero where few ratings speak for them. The exact minimum is computed, not approached. It knows no taste: every reader is recommended the same books. Many published models hardly beat it, and some do not.</source><translation>La media de todas las valoraciones, más lo estricto o generoso que es el lector, más lo que gusta el libro, ambos acercados a cero cuando pocas valoraciones hablan por ellos. El mínimo se calcula exactamente, no por aproximación. No conoce gustos: a todos los lectores les recomienda los mismos libros. Muchos modelos publicados apenas lo superan, y algunos no lo logran.</translation></message>
<message><source>a yardstick of predictions of stars</source><translation>una vara de medir para predicciones de estrellas</translation></message>
<message><source>RMSE 0.944, MAE 0.748 on MovieLens 100k in five folds (Baseline in the README of Surprise)</source><translation>RMSE 0,944, MAE 0,748 en MovieLens 100k con cinco pliegues (Baseline en el README de Surprise)</translation></message>
<message><source>Biases</source><translation>Sesgos</translation></message>
<message><source>Mean rating</source><translation>Valoración media</translation></message>
<message><source>Predicts the mean of all ratings for everything: the floor under all other models. Has no vectors, hence no map.</source><translation>Predice para todo la media de todas las valoraciones: el mínimo por debajo de todos los demás modelos. No tiene vectores y, por tanto, tampoco mapa.</translation></message>
<message><source>One number, the mean of all training ratings, is predicted for every reader and every book. Whatever does worse has learned nothing.</source><translation>Un solo número, la media de todas las valoraciones de entrenamiento, se predice para cada lector y cada libro. Lo que sea peor no ha aprendido nada.</translation></message>
<message><source>The definition of the arithmetic mean; the customary floor in evaluations.</source><translation>La definición de la media aritmética; el mínimo habitual en las evaluaciones.</translation></message>
<message><source>a floor under all predictions of stars</source><translation>un mínimo para todas las predicciones de estrellas</translation></message>
<message><source>Recommends to everybody the books that most readers have. A ranking that cannot beat it has learned nothing about readers.</source><translation>Recomienda a todos los libros que tiene la mayoría de los lectores. Una ordenación que no pueda superarlo no ha aprendido nada sobre los lectores.</translation></message>
<message><source>The score of a book is the number of readers who rated it in training, whatever they thought of it. That is a strong guess where a few books are read by many, and the only one for a reader of whom nothing is known. It is the same list for everybody, so it never leads to a lesser-known book and cannot tell one taste from another: it is here to be beaten.</source><translation>La puntuación de un libro es el número de lectores que lo valoraron en el entrenamiento, opinaran lo que opinaran. Es una buena conjetura donde muchos leen unos pocos libros, y la única para un lector del que no se sabe nada. Es la misma lista para todos, así que nunca lleva a un libro menos conocido ni distingue un gusto de otro: está aquí para ser superado.</translation></message>
<message><source>a yardstick of recommendations</source><translation>una vara de medir para recomendaciones</translation></message>
<message><source>The model's "book_readers" holds a number of readers that cannot be</source><translation>El "book_readers" del modelo contiene un número de lectores imposible</translation></message>
<message><source>train this model</source><comment>a task</comment><translation>entrenar este modelo</translation></message>
<message><source>Choose fewer factors, or train on fewer ratings</source><translation>Elija menos factores o entrene con menos valoraciones</translation></message>
<message><source>Bayesian matrix factorization</source><translation>Factorización de matrices bayesiana</translation></message>
<message><source>Averages many factorizations, each drawn with the probability that the ratings give it. The most accurate of the rating models here, and no regularization to choose.</source><translation>Promedia muchas factorizaciones, cada una extraída con la probabilidad que le dan las valoraciones. El más exacto de los modelos de valoraciones que hay aquí, y sin regularización que elegir.</translation></message>
<message><source>Each reader and each book has a short vector and a bias, and a rating is their dot product plus the biases, as in any matrix factorization. But instead of the one set of numbers that fits best, Gibbs sampling draws set after set from all those that fit well, how strongly vectors vary included, and the prediction is the average over the draws. So it hardly over-fits and needs no regularization to be tuned, and it knows how sure it is. It is good wherever ratings in stars are to be predicted, and best where they are few. It takes longer than one factorization, its file is larger, and like every model of ratings it ranks unread books worse than the models made for that.</source><translation>Cada lector y cada libro tiene un vector corto y un sesgo, y una valoración es su producto escalar más los sesgos, como en cualquier factorización de matrices. Pero en lugar del único conjunto de números que mejor se ajusta, el muestreo de Gibbs extrae un conjunto tras otro de entre todos los que se ajustan bien, incluido cuánto varían los vectores, y la predicción es la media de las extracciones. Por eso apenas se sobreajusta, no necesita afinar ninguna regularización y sabe lo segura que está. Es bueno siempre que haya que predecir valoraciones en estrellas, y el mejor donde son pocas. Tarda más que una sola factorización, su archivo es más grande y, como todo modelo de valoraciones, ordena los libros no leídos peor que los modelos hechos para ello.</translation></message>
<message><source>the most accurate stars, without tuning</source><translation>las estrellas más exactas, sin afinar nada</translation></message>
<message><source>RMSE 0.8944, MAE 0.7031 on fold u3 of MovieLens 100k (documentation of myFM)</source><translation>RMSE 0,8944, MAE 0,7031 en el pliegue u3 de MovieLens 100k (documentación de myFM)</translation></message>
<message><source>Bayesian factorization with side features</source><translation>Factorización bayesiana con características adicionales</translation></message>
<message><source>The Bayesian factorization, helped by what the catalogue says of books and the file of readers. Better for books and readers with few ratings.</source><translation>La factorización bayesiana, ayudada por lo que dicen el catálogo sobre los libros y el archivo de lectores sobre estos. Mejor para libros y lectores con pocas valoraciones.</translation></message>
<message><source>The same as the Bayesian factorization, but where a vector is expected to lie before any rating is seen follows from what is known: a book's genres, author, year and language, a reader's age or occupation. How much each of these tells is drawn along with the rest, so useless columns do little harm. Books and readers with few ratings gain the most. Only values that at least five share take part, the 256 most frequent of them on either side.</source><translation>Igual que la factorización bayesiana, pero el lugar donde se espera un vector antes de ver ninguna valoración se deduce de lo que se sabe: el género, el autor, el año y el idioma de un libro, la edad o la ocupación de un lector. Cuánto dice cada dato se extrae junto con lo demás, así que las columnas inútiles hacen poco daño. Los que más ganan son los libros y lectores con pocas valoraciones. Solo participan los valores que comparten al menos cinco, y de ellos los 256 más frecuentes de cada lado.</translation></message>
<message><source>stars for books and readers with few ratings</source><translation>estrellas para libros y lectores con pocas valoraciones</translation></message>
<message><source>RMSE 0.8855, MAE 0.6944 with side features on fold u3 of MovieLens 100k (documentation of myFM)</source><translation>RMSE 0,8855, MAE 0,6944 con características adicionales en el pliegue u3 de MovieLens 100k (documentación de myFM)</translation></message>
<message><source>Burn-in</source><translation>Calentamiento</translation></message>
<message><source>Sweeps at the start that are thrown away, while the sampler still forgets where it began; those after it are averaged.</source><translation>Pasadas del comienzo que se descartan, mientras el muestreador aún olvida dónde empezó; las siguientes se promedian.</translation></message>
<message><source>Side features</source><translation>Características adicionales</translation></message>
<message><source>What the catalogue says of books and the file of readers takes part; helps where ratings are few.</source><translation>Participa lo que dicen el catálogo sobre los libros y el archivo de lectores; ayuda donde hay pocas valoraciones.</translation></message>
<message><source>Bayesian factorization</source><translation>Factorización bayesiana</translation></message>
<message><source>The model's "%1" is no distribution</source><translation>El "%1" del modelo no es una distribución</translation></message>
<message><source>batch x %1</source><translation>lote x %1</translation></message>
<message><source>The model's "weight_books" name a book that there is not</source><translation>El "weight_books" del modelo nombra un libro que no existe</translation></message>
<message><source>A factorization needs at least one factor</source><translation>Una factorización necesita al menos un factor</translation></message>
<message><source>In batches</source><translation>Por lotes</translation></message>
<message><source>In blocks</source><translation>Por bloques</translation></message>
<message><source>Matrix factorization</source><translation>Factorización de matrices</translation></message>
<message><source>A rating is the product of two vectors of 3 numbers, one of the book and one of the reader. Small, easy to look into, and good on MovieLens after about 60 epochs.</source><translation>Una valoración es el producto de dos vectores de 3 números, uno del libro y otro del lector. Pequeño, fácil de examinar y bueno en MovieLens tras unas 60 épocas.</translation></message>
<message><source>The predicted rating is the dot product of a reader's and a book's vector of three numbers, and nothing else. With so few numbers each one can be looked at: the Embedding tab shows how they spread. Without biases the vectors must also carry how well a book is liked by all, so on sparse data it loses to plain biases.</source><translation>La valoración predicha es el producto escalar de los vectores de tres números de un lector y de un libro, y nada más. Con tan pocos números se puede mirar cada uno: la pestaña Embedding muestra cómo se reparten. Sin sesgos, los vectores deben expresar también lo que un libro gusta a todos, así que con datos dispersos pierde frente a los meros sesgos.</translation></message>
<message><source>looking into vectors of three numbers</source><translation>examinar vectores de tres números</translation></message>
<message><source>Non-negative matrix factorization</source><translation>Factorización de matrices no negativa</translation></message>
<message><source>Matrix factorization whose vectors are never negative, so that each dimension reads as a taste a book has more or less of.</source><translation>Factorización de matrices cuyos vectores nunca son negativos, de modo que cada dimensión se lee como un gusto del que un libro tiene más o menos.</translation></message>
<message><source>Matrix factorization in which no number may fall below zero: after each step what is negative becomes zero. A dimension can then only add to a rating, never take away, which makes it readable as an amount of something. It fits worse than free vectors, and much worse where readers have few ratings.</source><translation>Factorización de matrices en la que ningún número puede bajar de cero: después de cada paso, lo negativo se convierte en cero. Así, una dimensión solo puede sumar a una valoración, nunca restar, lo que permite leerla como una cantidad de algo. Se ajusta peor que los vectores libres, y mucho peor donde los lectores tienen pocas valoraciones.</translation></message>
<message><source>dimensions that read as amounts of a taste</source><translation>dimensiones que se leen como cantidades de un gusto</translation></message>
<message><source>RMSE 0.963, MAE 0.758 on MovieLens 100k in five folds (NMF in the README of Surprise)</source><translation>RMSE 0,963, MAE 0,758 en MovieLens 100k con cinco pliegues (NMF en el README de Surprise)</translation></message>
<message><source>Goodbooks factorization, 200 steps</source><translation>Factorización Goodbooks, 200 pasos</translation></message>
<message><source>Matrix factorization with 10 factors in large batches, stopped after 200 of them: a quick first model to be continued.</source><translation>Factorización de matrices con 10 factores en lotes grandes, detenida tras 200 de ellos: un primer modelo rápido para continuarlo.</translation></message>
<message><source>Plain matrix factorization with ten numbers a vector, trained in 200 large batches only, so that it ends within a moment and can be continued from its checkpoint. After 200 batches it has seen each rating about once or less: its figures are those of a start, not of a finished model.</source><translation>Factorización de matrices simple con diez números por vector, entrenada solo con 200 lotes grandes, de modo que termina en un momento y puede continuarse desde su punto de control. Tras 200 lotes ha visto cada valoración más o menos una vez o menos: sus cifras son las de un comienzo, no las de un modelo terminado.</translation></message>
<message><source>a quick first model to go on from</source><translation>un primer modelo rápido desde el que seguir</translation></message>
<message><source>Biased matrix factorization</source><translation>Factorización de matrices con sesgos</translation></message>
<message><source>Mean, reader and book biases and the product of two vectors of 32 numbers. Accurate, and trained in a blink; start here for good predictions.</source><translation>La media, los sesgos de lectores y libros y el producto de dos vectores de 32 números. Exacto y entrenado en un instante; un buen comienzo para lograr buenas predicciones.</translation></message>
<message><source>A rating is taken to be the mean of all ratings, plus how much this reader tends to give, plus how much this book tends to get, plus how well the two fit: the product of a vector of the reader and a vector of the book. Training begins with the best biases and then goes through the ratings one by one, moving the two vectors a little each time; the ratings are laid out in a grid of blocks so that several threads can work without disturbing each other. Good wherever readers have some ratings each; its book vectors make a map. It sees the stars only: not which books a reader chose to rate, not what the books are about, and a book that nobody rated gets the mean.</source><translation>Una valoración se entiende como la media de todas las valoraciones, más lo que este lector suele dar, más lo que este libro suele recibir, más lo bien que encajan ambos: el producto de un vector del lector y un vector del libro. El entrenamiento empieza con los mejores sesgos y recorre después las valoraciones una por una, moviendo cada vez un poco los dos vectores; las valoraciones se disponen en una cuadrícula de bloques para que varios hilos trabajen sin estorbarse. Bueno siempre que los lectores tengan algunas valoraciones cada uno; sus vectores de libros forman un mapa. Solo ve las estrellas: no qué libros decidió valorar un lector ni de qué tratan los libros, y un libro que nadie valoró recibe la media.</translation></message>
<message><source>predicting stars, with vectors that make a map</source><translation>predecir estrellas, con vectores que forman un mapa</translation></message>
<message><source>RMSE 0.934, MAE 0.737 on MovieLens 100k in five folds (SVD in the README of Surprise)</source><translation>RMSE 0,934, MAE 0,737 en MovieLens 100k con cinco pliegues (SVD en el README de Surprise)</translation></message>
<message><source>Adds the mean rating, and how much higher or lower each reader and each book tends to be rated; starts from the best such biases.</source><translation>Añade la valoración media y cuánto más alto o más bajo suele valorar cada lector y ser valorado cada libro; parte de los mejores sesgos de ese tipo.</translation></message>
<message><source>Non-negative</source><translation>No negativa</translation></message>
<message><source>Keeps every vector entry at zero or above, so that each dimension can only add to a rating.</source><translation>Mantiene cada entrada de los vectores en cero o por encima, de modo que cada dimensión solo puede sumar a una valoración.</translation></message>
<message><source>Training</source><translation>Entrenamiento</translation></message>
<message><source>Method</source><translation>Método</translation></message>
<message><source>How the vectors are learned: by batches of ratings and an optimizer (mini-batch), or rating by rating over a grid of blocks (blocked-sgd), which is many times faster and makes squared errors small.</source><translation>Cómo se aprenden los vectores: con lotes de valoraciones y un optimizador (mini-batch), o valoración por valoración sobre una cuadrícula de bloques (blocked-sgd), que es mucho más rápido y minimiza errores al cuadrado.</translation></message>
<message><source>Vectors without negative values give nothing below 0, and ratings go from %1 to %2: the model cannot learn those below 0. Switch non_negative off, or biases on.</source><translation>Los vectores sin valores negativos no dan nada por debajo de 0, y las valoraciones van de %1 a %2: el modelo no puede aprender las que están por debajo de 0. Desactive non_negative o active biases.</translation></message>
<message><source>Given vectors are one array, and not %1</source><translation>Los vectores dados son una sola matriz, y no %1</translation></message>
<message><source>Given vectors</source><translation>Vectores dados</translation></message>
<message><source>The vectors of epoch %1 are not decided by the ratings alone</source><translation>Las valoraciones por sí solas no determinan los vectores de la época %1</translation></message>
<message><source>Raise the regularization or the weight of books without a rating</source><translation>Aumente la regularización o el peso de los libros sin valoración</translation></message>
<message><source>Implicit ALS</source><translation>ALS implícito</translation></message>
<message><source>Learns a vector for each book and reader from who read what, however it was rated. Fast, strong, and it can say which of a reader's books speak for another.</source><translation>Aprende un vector para cada libro y cada lector a partir de quién leyó qué, lo valorara como lo valorara. Rápido, potente, y puede decir cuáles de los libros de un lector hablan a favor de otro.</translation></message>
<message><source>strong recommendations, with vectors that make a map</source><translation>buenas recomendaciones, con vectores que forman un mapa</translation></message>
<message><source>Weight of no rating</source><translation>Peso sin valoración</translation></message>
<message><source>How much it counts that a reader has not rated a book, where a rating counts 1; larger keeps closer to the popular books.</source><translation>Cuánto cuenta que un lector no haya valorado un libro, donde una valoración cuenta 1; más alto se ciñe más a los libros populares.</translation></message>
<message><source>Frequency scaling</source><translation>Escala por frecuencia</translation></message>
<message><source>How the regularization grows with a reader's or book's number of ratings: 0 is the same for all, 1 in proportion.</source><translation>Cómo crece la regularización con el número de valoraciones de un lector o un libro: 0 es igual para todos, 1 en proporción.</translation></message>
<message><source>weighted squared error</source><translation>error cuadrático ponderado</translation></message>
<message><source>The model's vectors have no length</source><translation>Los vectores del modelo no tienen longitud</translation></message>
<message><source>EASE</source><translation>EASE</translation></message>
<message><source>Weighs every book against every other by one exact computation. Among the best rankings of a library of moderate size; nothing to tune but one number.</source><translation>Pondera cada libro frente a todos los demás con un solo cálculo exacto. Entre las mejores ordenaciones para una biblioteca de tamaño moderado; solo hay que afinar un número.</translation></message>
<message><source>A book's score is the sum of weights from each book that the reader has. The weights are those that best rebuild all readers' shelves when no book may explain itself, and they can be written down in closed form: one inverse of the matrix that counts the readers every two books share. There is no chance in it and no training to watch, every recommendation is exactly a sum over the reader's books, and a new reader is served at once. The price is a number for every two books, so memory grows with the square of the library and computing with its cube, and there are no vectors of books to draw a map of.</source><translation>La puntuación de un libro es la suma de los pesos desde cada libro que tiene el lector. Los pesos son los que mejor reconstruyen los estantes de todos los lectores cuando ningún libro puede explicarse a sí mismo, y se pueden escribir en forma cerrada: una inversa de la matriz que cuenta los lectores que comparten cada dos libros. No hay azar en ello ni entrenamiento que observar, cada recomendación es exactamente una suma sobre los libros del lector, y un lector nuevo se atiende al instante. El precio es un número por cada dos libros, de modo que la memoria crece con el cuadrado de la biblioteca y el cálculo con su cubo, y no hay vectores de libros con que dibujar un mapa.</translation></message>
<message><source>the best recommendations for little computing, without a map</source><translation>las mejores recomendaciones con poco cálculo, sin mapa</translation></message>
<message><source>Lambda</source><translation>Lambda</translation></message>
<message><source>Pulls the weights between books toward zero; larger trusts only books that many readers have in common.</source><translation>Acerca a cero los pesos entre libros; más alto solo confía en los libros que muchos lectores tienen en común.</translation></message>
<message><source>penalized squared error</source><translation>error cuadrático penalizado</translation></message>
<message><source>%1 learns a weight between every two books: for %2 books that takes about %3 GB; it is limited to %4 books</source><translation>%1 aprende un peso entre cada dos libros: para %2 libros, eso ocupa unos %3 GB; el límite es de %4 libros</translation></message>
<message><source>Open ratings of fewer books, or choose another model, such as implicit ALS</source><translation>Abra valoraciones de menos libros o elija otro modelo, como ALS implícito</translation></message>
<message><source>The books' common readers do not decide the weights between them</source><translation>Los lectores comunes de los libros no determinan los pesos entre ellos</translation></message>
<message><source>EDLAE</source><translation>EDLAE</translation></message>
<message><source>EASE that does not lean on what is read by everybody: books with many readers are pulled harder. Mostly a better ranking than EASE for the same computation.</source><translation>EASE sin apoyarse en lo que lee todo el mundo: los libros con muchos lectores se contienen más. Casi siempre ordena mejor que EASE con el mismo cálculo.</translation></message>
<message><source>An auto-encoder that hides a part of each shelf at random must rebuild it from the rest and so cannot learn that a book follows from itself. For a linear one the mean over all ways to hide is known in closed form: a pull toward zero that grows with a book's readers. What EASE forbids outright, the weight of a book to itself, is zero here as well. One more number than EASE has to be chosen, the share that is hidden.</source><translation>Un autocodificador que oculta al azar una parte de cada estante debe reconstruirla a partir del resto, y así no puede aprender que un libro se sigue de sí mismo. Para uno lineal, la media sobre todas las maneras de ocultar se conoce en forma cerrada: una fuerza hacia cero que crece con los lectores de un libro. Lo que EASE prohíbe de plano, el peso de un libro sobre sí mismo, también aquí es cero. Hay que elegir un número más que en EASE: la proporción que se oculta.</translation></message>
<message><source>recommendations that lean less on what everybody reads</source><translation>recomendaciones que se apoyan menos en lo que lee todo el mundo</translation></message>
<message><source>RDLAE: relaxed auto-encoder</source><translation>RDLAE: autocodificador relajado</translation></message>
<message><source>EDLAE whose books may speak for themselves a little: helps books with few readers, whose weights EASE makes too small.</source><translation>EDLAE cuyos libros pueden hablar un poco por sí mismos: ayuda a los libros con pocos lectores, a los que EASE da pesos demasiado pequeños.</translation></message>
<message><source>That no book may explain itself is more than is needed: it is enough that none does so too much. Where the plain solution keeps below the bound it stays as it is, so rare books are only pulled; popular ones are held at the bound. A bound of 0 is EDLAE, without dropout EASE.</source><translation>Que ningún libro pueda explicarse a sí mismo es más de lo necesario: basta con que ninguno lo haga demasiado. Donde la solución simple queda por debajo del límite, se deja como está, así que los libros raros solo se contienen; los populares se retienen en el límite. Un límite de 0 es EDLAE y, sin dropout, EASE.</translation></message>
<message><source>recommendations of books with few readers</source><translation>recomendaciones de libros con pocos lectores</translation></message>
<message><source>Shelf dropout</source><translation>Dropout de estantes</translation></message>
<message><source>Share of each shelf that is thought to be hidden; larger pulls books with many readers harder.</source><translation>Proporción de cada estante que se supone oculta; más alta contiene más los libros con muchos lectores.</translation></message>
<message><source>Bound on itself</source><translation>Límite propio</translation></message>
<message><source>How much a book may say of itself; 0: nothing.</source><translation>Cuánto puede decir un libro de sí mismo; 0: nada.</translation></message>
<message><source>Relaxed auto-encoder</source><translation>Autocodificador relajado</translation></message>
<message><source>SLIM</source><translation>SLIM</translation></message>
<message><source>SLIM: sparse linear method</source><translation>SLIM: método lineal disperso</translation></message>
<message><source>Weighs a few books for each book and none against it. Close to EASE in what it recommends, with weights that can be read.</source><translation>Pondera unos pocos libros a favor de cada libro y ninguno en contra. Cercano a EASE en lo que recomienda, con pesos que se pueden leer.</translation></message>
<message><source>A book's score is the sum of weights from each book that the reader has, as with EASE, but weights may not be negative and all that are not worth their price are zero: an elastic net for each book. What is left is a short list of books that speak for another. There is no chance in it. It takes longer than EASE, the longer the lower the two pulls are, and the counts of readers of every two books have to fit into memory. No vectors, hence no map.</source><translation>La puntuación de un libro es la suma de los pesos desde cada libro que tiene el lector, como en EASE, pero los pesos no pueden ser negativos y todos los que no valen su precio son cero: una red elástica por cada libro. Lo que queda es una lista corta de libros que hablan a favor de otro. No hay azar en ello. Tarda más que EASE, tanto más cuanto más bajas son las dos fuerzas, y los recuentos de lectores de cada dos libros deben caber en la memoria. Sin vectores y, por tanto, sin mapa.</translation></message>
<message><source>recommendations whose weights can be read</source><translation>recomendaciones cuyos pesos se pueden leer</translation></message>
<message><source>L1 pull</source><translation>Fuerza L1</translation></message>
<message><source>What a weight must be worth to be there at all, in readers in common; larger leaves fewer weights.</source><translation>Cuánto debe valer un peso para existir, en lectores en común; más alta deja menos pesos.</translation></message>
<message><source>L2 pull</source><translation>Fuerza L2</translation></message>
<message><source>Pulls the weights between books toward zero; larger spreads them over more books.</source><translation>Acerca a cero los pesos entre libros; más alta los reparte entre más libros.</translation></message>
<message><source>The model of this run knows no features of readers</source><translation>El modelo de esta ejecución no conoce características de los lectores</translation></message>
<message><source>Choose a reader, or train a model that learns from features</source><translation>Elija un lector o entrene un modelo que aprenda de características</translation></message>
<message><source>Product (GMF)</source><translation>Producto (GMF)</translation></message>
<message><source>Layers (MLP)</source><translation>Capas (MLP)</translation></message>
<message><source>Both (NeuMF)</source><translation>Ambos (NeuMF)</translation></message>
<message><source>The layers of the network make no sense</source><translation>Las capas de la red no tienen sentido</translation></message>
<message><source>Every reader has every book: there is no order to learn</source><translation>Cada lector tiene todos los libros: no hay orden que aprender</translation></message>
<message><source>GMF: generalized matrix factorization</source><translation>GMF: factorización de matrices generalizada</translation></message>
<message><source>Learns which books a reader picks up from two vectors of 8 numbers, multiplied and weighted. The smallest network of neural collaborative filtering; trains in seconds.</source><translation>Aprende qué libros toma un lector a partir de dos vectores de 8 números, multiplicados y ponderados. La red más pequeña del filtrado colaborativo neuronal; se entrena en segundos.</translation></message>
<message><source>Every rating, high or low, counts as a book that the reader picked; against each stand a few books drawn from those the reader has not rated, others each epoch. The two vectors are multiplied number by number, the products weighted and summed, and the sum is the score: its logistic function is the chance that the reader picks the book. Good for lists of books, useless for guessing stars, since a bad rating counts like a good one.</source><translation>Cada valoración, alta o baja, cuenta como un libro que el lector escogió; frente a cada una se ponen unos pocos libros sorteados entre los que el lector no ha valorado, distintos en cada época. Los dos vectores se multiplican número por número, los productos se ponderan y se suman, y la suma es la puntuación: su función logística es la probabilidad de que el lector escoja el libro. Bueno para listas de libros, inútil para adivinar estrellas, pues una mala valoración cuenta como una buena.</translation></message>
<message><source>a first look at networks that rank</source><translation>un primer vistazo a las redes que ordenan</translation></message>
<message><source>NCF: multi-layer perceptron</source><translation>NCF: perceptrón multicapa</translation></message>
<message><source>Feeds a reader's and a book's vector to a tower of dense layers that learns whether the two go together. Shows what a network finds without being told to multiply.</source><translation>Lleva el vector de un lector y el de un libro a una torre de capas densas que aprende si ambos van juntos. Muestra lo que encuentra una red sin que se le diga que multiplique.</translation></message>
<message><source>As GMF it tells rated books from drawn ones, but the vectors are laid side by side and go through dense layers, each half as wide as the one before. In principle it can learn any way in which readers and books fit; in practice plain products are hard to beat, and over-fitting begins within a few epochs, so the best epoch is kept. Scoring all books takes longer than with products.</source><translation>Como GMF, distingue los libros valorados de los sorteados, pero los vectores se ponen uno junto a otro y pasan por capas densas, cada una la mitad de ancha que la anterior. En principio puede aprender cualquier modo en que encajen lectores y libros; en la práctica, los simples productos son difíciles de superar y el sobreajuste empieza tras pocas épocas, así que se conserva la mejor. Puntuar todos los libros lleva más tiempo que con productos.</translation></message>
<message><source>seeing what a network finds without being told to multiply</source><translation>ver lo que encuentra una red sin que se le diga que multiplique</translation></message>
<message><source>NeuMF: neural matrix factorization</source><translation>NeuMF: factorización de matrices neuronal</translation></message>
<message><source>Multiplies one pair of vectors, feeds another to dense layers and joins both; each half is trained on its own first. The strongest network of its family.</source><translation>Multiplica un par de vectores, lleva otro a capas densas y une ambos; cada mitad se entrena primero por separado. La red más potente de su familia.</translation></message>
<message><source>GMF and the dense tower, each with vectors of its own, meet in one last layer. Both halves are trained alone first; the joint training starts from the mean of their scores, since from random numbers it often ends worse. Compare it with BPR and implicit ALS over all books: tuned plain models often match it, and rankings among 99 drawn books can hide that.</source><translation>GMF y la torre densa, cada una con sus propios vectores, se unen en una última capa. Ambas mitades se entrenan primero solas; el entrenamiento conjunto parte de la media de sus puntuaciones, porque desde números aleatorios suele terminar peor. Compárelo con BPR y ALS implícito sobre todos los libros: los modelos sencillos bien afinados a menudo lo igualan, y las ordenaciones entre 99 libros sorteados pueden ocultarlo.</translation></message>
<message><source>the best rankings that such networks give</source><translation>las mejores ordenaciones que dan estas redes</translation></message>
<message><source>%1 layers make no tower</source><translation>%1 capas no forman una torre</translation></message>
<message><source>Give 2 to %1</source><translation>Dé de 2 a %1</translation></message>
<message><source>%1 cannot be halved</source><translation>%1 no se puede dividir por la mitad</translation></message>
<message><source>The first layer holds a reader's and a book's vector: give an even number</source><translation>La primera capa contiene el vector de un lector y el de un libro: dé un número par</translation></message>
<message><source>Network</source><translation>Red</translation></message>
<message><source>gmf multiplies the two vectors, mlp feeds them to dense layers, neumf does both.</source><translation>gmf multiplica los dos vectores, mlp los lleva a capas densas, neumf hace ambas cosas.</translation></message>
<message><source>GMF factors</source><translation>Factores GMF</translation></message>
<message><source>Length of the vectors that are multiplied.</source><translation>Longitud de los vectores que se multiplican.</translation></message>
<message><source>Tower</source><translation>Torre</translation></message>
<message><source>Units of the dense layers, widest first and separated by commas; the first holds the reader's and the book's vector side by side.</source><translation>Unidades de las capas densas, primero la más ancha y separadas por comas; la primera contiene el vector del lector y el del libro, uno junto a otro.</translation></message>
<message><source>Negatives</source><translation>Negativos</translation></message>
<message><source>How many books that the reader has not rated stand against each rating, drawn anew each epoch.</source><translation>Cuántos libros que el lector no ha valorado se ponen frente a cada valoración, sorteados de nuevo en cada época.</translation></message>
<message><source>Pre-training</source><translation>Preentrenamiento</translation></message>
<message><source>Trains the two halves of the network on their own first and starts from both.</source><translation>Entrena primero por separado las dos mitades de la red y parte de ambas.</translation></message>
<message><source>Pre-training epochs</source><translation>Épocas de preentrenamiento</translation></message>
<message><source>Epochs of each half on its own.</source><translation>Épocas de cada mitad por separado.</translation></message>
<message><source>Neural filtering</source><translation>Filtrado neuronal</translation></message>
<message><source>binary cross-entropy</source><translation>entropía cruzada binaria</translation></message>
<message><source>The model's "%1" names a neighbor that there is not</source><translation>El "%1" del modelo nombra un vecino que no existe</translation></message>
<message><source>Books</source><translation>Libros</translation></message>
<message><source>Readers</source><translation>Lectores</translation></message>
<message><source>Cosine</source><translation>Coseno</translation></message>
<message><source>compare all pairs</source><comment>a task</comment><translation>comparar todos los pares</translation></message>
<message><source>Keep fewer neighbors, or train on fewer ratings</source><translation>Conserve menos vecinos o entrene con menos valoraciones</translation></message>
<message><source>Item neighbors</source><translation>Vecinos de libros</translation></message>
<message><source>Recommends books whose readers are those of the books you know. Simple, fast to explain, and hard to beat in rankings.</source><translation>Recomienda libros cuyos lectores son los de los libros que ya se conocen. Sencillo, rápido de explicar y difícil de superar en ordenaciones.</translation></message>
<message><source>Two books are alike if many readers have both. A book's score for a reader is the sum of its similarities to the reader's books, so each recommendation can name exactly the books that speak for it, and a new reader is served at once. Beside that, it predicts stars: from the reader's ratings of the most similar books, each as far as it lies from what the biases of reader and book would make it. It lacks any view of the whole: books without readers in common are strangers to it, however alike they are.</source><translation>Dos libros se parecen si muchos lectores tienen ambos. La puntuación de un libro para un lector es la suma de sus similitudes con los libros del lector, así que cada recomendación puede nombrar exactamente los libros que hablan a su favor, y un lector nuevo se atiende al instante. Además predice estrellas: a partir de las valoraciones del lector a los libros más similares, cada una según lo que se aparta de lo que harían esperar los sesgos de lector y libro. Le falta una visión de conjunto: los libros sin lectores en común le son ajenos, por mucho que se parezcan.</translation></message>
<message><source>recommendations that name the books they come from</source><translation>recomendaciones que nombran los libros de los que proceden</translation></message>
<message><source>RMSE 0.931, MAE 0.733 on MovieLens 100k in five folds (k-NN Baseline in the README of Surprise)</source><translation>RMSE 0,931, MAE 0,733 en MovieLens 100k con cinco pliegues (k-NN Baseline en el README de Surprise)</translation></message>
<message><source>Reader neighbors</source><translation>Vecinos de lectores</translation></message>
<message><source>Recommends what readers like you have read. The oldest of the recommenders, still a fair one.</source><translation>Recomienda lo que han leído lectores parecidos. El más antiguo de los recomendadores, y todavía aceptable.</translation></message>
<message><source>Two readers are alike if they have many books in common. A book's score is the sum of the similarities of those of the nearest readers who have it; stars are predicted from how those readers rated it, as far off as they were from what their and the book's biases would make it. It shows tastes that cross the borders of genres. It needs readers with enough books, takes long where readers are many, and readers with few books are hardly near to anybody.</source><translation>Dos lectores se parecen si tienen muchos libros en común. La puntuación de un libro es la suma de las similitudes de los lectores más cercanos que lo tienen; las estrellas se predicen a partir de cómo lo valoraron esos lectores, según lo que se apartaron de lo que harían esperar sus sesgos y los del libro. Muestra gustos que cruzan las fronteras de los géneros. Necesita lectores con bastantes libros, tarda mucho donde hay muchos lectores, y los lectores con pocos libros apenas están cerca de nadie.</translation></message>
<message><source>tastes that cross the borders of genres</source><translation>gustos que cruzan las fronteras de los géneros</translation></message>
<message><source>Neighbors are</source><translation>Los vecinos son</translation></message>
<message><source>Books like the one in question that the reader rated (item), or readers like this one who rated the book (user).</source><translation>Libros parecidos al que se trata y valorados por el lector (item), o lectores parecidos a este que valoraron el libro (user).</translation></message>
<message><source>Neighbors</source><translation>Vecinos</translation></message>
<message><source>At most so many of the nearest take part in a predicted rating.</source><translation>A lo sumo este número de los más cercanos participa en una valoración predicha.</translation></message>
<message><source>Shrinkage</source><translation>Contracción</translation></message>
<message><source>Ratings in common at which a correlation counts half; larger trusts chance less.</source><translation>Valoraciones en común con las que una correlación cuenta la mitad; más alta confía menos en el azar.</translation></message>
<message><source>Similarity</source><translation>Similitud</translation></message>
<message><source>Of sets of readers or books, for rankings: cosine, or bm25, which counts those with many ratings for less.</source><translation>De conjuntos de lectores o libros, para ordenaciones: cosine, o bm25, que da menos peso a los que tienen muchas valoraciones.</translation></message>
<message><source>Ranking neighbors</source><translation>Vecinos para ordenar</translation></message>
<message><source>At most so many of the nearest count in a ranking.</source><translation>A lo sumo este número de los más cercanos cuenta en una ordenación.</translation></message>
<message><source>Slope One</source><translation>Slope One</translation></message>
<message><source>Predicts a rating from those of other books and the mean difference between the two books. Nothing to set and nothing to train; has no vectors, hence no map.</source><translation>Predice una valoración a partir de las de otros libros y de la diferencia media entre los dos libros. Nada que ajustar ni que entrenar; no tiene vectores y, por tanto, tampoco mapa.</translation></message>
<message><source>If readers who rated both books gave the one half a star more than the other, a reader who gave the other four is taken to give the one four and a half. The answers of all books that a reader rated are averaged, each counting as often as there are readers of both; where nobody has read both, the biases answer. Easy to follow, good with few ratings a reader, and a useful yardstick. It knows no tastes: whoever liked one book is taken to like the next as anybody else would.</source><translation>Si los lectores que valoraron ambos libros dieron al uno media estrella más que al otro, se supone que un lector que dio cuatro al otro dará cuatro y media al uno. Se promedian las respuestas de todos los libros que valoró un lector, y cada una cuenta tantas veces como lectores hay de ambos; donde nadie ha leído los dos, responden los sesgos. Fácil de seguir, bueno con pocas valoraciones por lector y útil como vara de medir. No conoce gustos: supone que a quien gustó un libro le gustará el siguiente como a cualquier otro.</translation></message>
<message><source>stars that anybody can follow, and a yardstick</source><translation>estrellas que cualquiera puede seguir, y una vara de medir</translation></message>
<message><source>RMSE 0.946, MAE 0.743 on MovieLens 100k in five folds (Slope One in the README of Surprise)</source><translation>RMSE 0,946, MAE 0,743 en MovieLens 100k con cinco pliegues (Slope One en el README de Surprise)</translation></message>
<message><source>Each embedding of a network needs at least one entry</source><translation>Cada embedding de una red necesita al menos una entrada</translation></message>
<message><source>A network needs one activation for each hidden layer</source><translation>Una red necesita una activación por cada capa oculta</translation></message>
<message><source>Give as many activations as hidden layers.</source><translation>Dé tantas activaciones como capas ocultas.</translation></message>
<message><source>A hidden layer needs at least one unit</source><translation>Una capa oculta necesita al menos una unidad</translation></message>
<message><source>Goodbooks neural regressor</source><translation>Regresor neuronal Goodbooks</translation></message>
<message><source>Learns a vector of 15 numbers for each book and each reader and feeds both to a small neural network. Shows over-fitting after a few epochs; the best epoch is kept.</source><translation>Aprende un vector de 15 números para cada libro y cada lector y lleva ambos a una pequeña red neuronal. Muestra sobreajuste tras pocas épocas; se conserva la mejor época.</translation></message>
<message><source>Every book and every reader has a vector of 15 numbers, drawn at random at first. The two are laid end to end and go through a layer of 128 units to one predicted rating; training changes vectors and weights together so that the squared error falls. It learns fast and soon knows its own ratings by heart: the training loss keeps falling while the loss on held-out ratings turns. Good for a first map; biases are not built in and must be learned by the network.</source><translation>Cada libro y cada lector tiene un vector de 15 números, al principio aleatorios. Los dos se ponen uno tras otro y pasan por una capa de 128 unidades hasta una valoración predicha; el entrenamiento cambia a la vez vectores y pesos para que baje el error cuadrático. Aprende deprisa y pronto se sabe de memoria sus propias valoraciones: la pérdida de entrenamiento sigue bajando mientras la de las valoraciones reservadas cambia de sentido. Bueno para un primer mapa; los sesgos no están incorporados y la red debe aprenderlos.</translation></message>
<message><source>a first map of a library within seconds</source><translation>un primer mapa de una biblioteca en segundos</translation></message>
<message><source>Neural factorization</source><translation>Factorización neuronal</translation></message>
<message><source>Vectors with dropout and three dense layers, trained on plain rather than squared errors. Slow to learn: up to 250 epochs.</source><translation>Vectores con dropout y tres capas densas, entrenados con errores simples en lugar de cuadráticos. Aprende despacio: hasta 250 épocas.</translation></message>
<message><source>Longer vectors for books (8) than for readers (5), of which a fifth is hidden at random in each batch, go through dense layers of 100, 50 and 20 units. Training makes plain errors small rather than squared ones, so a few wild ratings count for less: its mean absolute error is good, its squared error less so.</source><translation>Vectores más largos para los libros (8) que para los lectores (5), de los que una quinta parte se oculta al azar en cada lote, pasan por capas densas de 100, 50 y 20 unidades. El entrenamiento minimiza errores simples en lugar de cuadráticos, así que unas pocas valoraciones disparatadas cuentan menos: su error absoluto medio es bueno, su error cuadrático lo es menos.</translation></message>
<message><source>ratings with wild outliers: it makes plain errors small</source><translation>valoraciones con atípicos extremos: minimiza errores simples</translation></message>
<message><source>Goodbooks deep network, 200 steps</source><translation>Red profunda Goodbooks, 200 pasos</translation></message>
<message><source>Vectors of 10 numbers and two dense layers in large batches, stopped after 200 of them: a quick first model to be continued.</source><translation>Vectores de 10 números y dos capas densas en lotes grandes, detenida tras 200 de ellos: un primer modelo rápido para continuarlo.</translation></message>
<message><source>Vectors of ten numbers, joined and passed through two dense layers, trained in 200 large batches only. The network learns the overall level of ratings sooner than a product of vectors does, so after so few batches it is far ahead of plain factorization.</source><translation>Vectores de diez números, unidos y pasados por dos capas densas, entrenados solo con 200 lotes grandes. La red aprende el nivel general de las valoraciones antes que un producto de vectores, así que tras tan pocos lotes va muy por delante de la factorización simple.</translation></message>
<message><source>%1 hidden layers are too many</source><translation>%1 capas ocultas son demasiadas</translation></message>
<message><source>Give at most %1</source><translation>Dé como máximo %1</translation></message>
<message><source>%1 activations are too many</source><translation>%1 activaciones son demasiadas</translation></message>
<message><source>Give one a hidden layer</source><translation>Dé una por capa oculta</translation></message>
<message><source>No activation is given</source><translation>No se ha dado ninguna activación</translation></message>
<message><source>Give one a hidden layer, of %1</source><translation>Dé una por capa oculta, de entre %1</translation></message>
<message><source>Book embedding</source><translation>Embedding de libro</translation></message>
<message><source>Length of the vector learned for each book.</source><translation>Longitud del vector aprendido para cada libro.</translation></message>
<message><source>Reader embedding</source><translation>Embedding de lector</translation></message>
<message><source>Length of the vector learned for each reader.</source><translation>Longitud del vector aprendido para cada lector.</translation></message>
<message><source>Embedding dropout</source><translation>Dropout de embedding</translation></message>
<message><source>Share of vector entries that are hidden at random while training; a cure for over-fitting.</source><translation>Proporción de entradas de los vectores que se ocultan al azar durante el entrenamiento; un remedio contra el sobreajuste.</translation></message>
<message><source>Hidden layers</source><translation>Capas ocultas</translation></message>
<message><source>Units of each layer between the vectors and the output, separated by commas; none makes the network linear.</source><translation>Unidades de cada capa entre los vectores y la salida, separadas por comas; sin ninguna, la red es lineal.</translation></message>
<message><source>Activations</source><translation>Activaciones</translation></message>
<message><source>What each hidden layer does to its sums, one a layer; the last one given serves the rest.</source><translation>Qué hace cada capa oculta con sus sumas, una por capa; la última que se dé sirve para las restantes.</translation></message>
<message><source>Hidden dropout</source><translation>Dropout oculto</translation></message>
<message><source>Share of hidden units that are switched off at random while training; a cure for over-fitting.</source><translation>Proporción de unidades ocultas que se apagan al azar durante el entrenamiento; un remedio contra el sobreajuste.</translation></message>
<message><source>Output activation</source><translation>Activación de salida</translation></message>
<message><source>What is done to the last sum: relu keeps ratings from falling below zero, linear leaves them.</source><translation>Qué se hace con la última suma: relu impide que las valoraciones bajen de cero, linear las deja como están.</translation></message>
<message><source>nothing below %1</source><translation>nada por debajo de %1</translation></message>
<message><source>nothing outside %1 to %2</source><translation>nada fuera de %1 a %2</translation></message>
<message><source>The output activation %1 gives %2, and ratings go from %3 to %4: %5</source><translation>La activación de salida %1 da %2, y las valoraciones van de %3 a %4: %5</translation></message>
<message><source>the model cannot learn them. Set output_activation to linear.</source><translation>el modelo no puede aprenderlas. Ponga output_activation en linear.</translation></message>
<message><source>it is linear in this run, in place of the preset's.</source><translation>en esta ejecución es lineal, en lugar de la del ajuste predefinido.</translation></message>
<message><source>Neural network</source><translation>Red neuronal</translation></message>
<message><source>BPR matrix factorization</source><translation>Factorización de matrices BPR</translation></message>
<message><source>Learns to put each book a reader has above one drawn from those the reader does not have. Fast, with vectors that make a good map.</source><translation>Aprende a poner cada libro que tiene un lector por encima de uno sorteado entre los que no tiene. Rápido, con vectores que forman un buen mapa.</translation></message>
<message><source>A score is the product of a reader's and a book's vector plus the book's own popularity. Training takes a book the reader has and one the reader does not have and moves the vectors so that the first scores higher, the less the surer the order already is: this makes the area under the curve large, the share of pairs in the right order. Ratings' heights do not count. The order of rare books among each other gets little attention, since most of the drawn books are never contested.</source><translation>Una puntuación es el producto del vector de un lector y el de un libro más la popularidad propia del libro. El entrenamiento toma un libro que el lector tiene y otro que no tiene y mueve los vectores para que el primero puntúe más, tanto menos cuanto más seguro sea ya el orden: así se maximiza el área bajo la curva, la proporción de pares en el orden correcto. La altura de las valoraciones no cuenta. El orden de los libros raros entre sí recibe poca atención, pues la mayoría de los libros sorteados nunca está en disputa.</translation></message>
<message><source>Rendle, Freudenthaler, Gantner &amp; Schmidt-Thieme: BPR: Bayesian Personalized Ranking from Implicit Feedback, UAI 2009</source><translation>Rendle, Freudenthaler, Gantner y Schmidt-Thieme: BPR: Bayesian Personalized Ranking from Implicit Feedback, UAI 2009</translation></message>
<message><source>quick rankings, with vectors that make a good map</source><translation>ordenaciones rápidas, con vectores que forman un buen mapa</translation></message>
<message><source>NDCG@10 0.277, recall@10 0.237 over all films of MovieLens 100k (BPR with 64 numbers in the README of RecBole)</source><translation>NDCG@10 0,277, exhaustividad@10 0,237 sobre todas las películas de MovieLens 100k (BPR con 64 números en el README de RecBole)</translation></message>
<message><source>BPR</source><translation>BPR</translation></message>
<message><source>LightGCN</source><translation>LightGCN</translation></message>
<message><source>Averages the vectors of readers and books along the graph of who rated what, then orders books as BPR does. Slower than BPR and usually better.</source><translation>Promedia los vectores de lectores y libros a lo largo del grafo de quién valoró qué, y ordena después los libros como BPR. Más lento que BPR y casi siempre mejor.</translation></message>
<message><source>Readers and books are the nodes of a graph whose edges are the ratings. The vector that counts is the mean of a node's own, its neighbors', their neighbors' and so on, each divided by the roots of how many edges both ends have, so that popular books do not drown the rest. Readers who share books thus come to lie close, which helps most where ratings are few. Each step goes over the whole graph: on large data take larger batches.</source><translation>Lectores y libros son los nodos de un grafo cuyas aristas son las valoraciones. El vector que cuenta es la media del propio del nodo, los de sus vecinos, los de los vecinos de estos, etc., cada uno dividido por las raíces del número de aristas de ambos extremos, para que los libros populares no ahoguen al resto. Así, los lectores que comparten libros acaban cerca, lo que ayuda sobre todo donde las valoraciones son pocas. Cada paso recorre todo el grafo: con datos grandes, use lotes mayores.</translation></message>
<message><source>He, Deng, Wang, Li, Zhang &amp; Wang: LightGCN: Simplifying and Powering Graph Convolution Network for Recommendation, SIGIR 2020</source><translation>He, Deng, Wang, Li, Zhang y Wang: LightGCN: Simplifying and Powering Graph Convolution Network for Recommendation, SIGIR 2020</translation></message>
<message><source>rankings where ratings are few</source><translation>ordenaciones donde las valoraciones son pocas</translation></message>
<message><source>NDCG@10 0.416, recall@10 0.196 on MovieLens 100k, a quarter held out (benchmarks of Microsoft Recommenders)</source><translation>NDCG@10 0,416, exhaustividad@10 0,196 en MovieLens 100k, con una cuarta parte reservada (comparativas de Microsoft Recommenders)</translation></message>
<message><source>Graph layers</source><translation>Capas del grafo</translation></message>
<message><source>How many steps away readers and books still shape a vector; 0 leaves the graph out.</source><translation>A cuántos pasos de distancia lectores y libros todavía influyen en un vector; 0 prescinde del grafo.</translation></message>
<message><source>The model needs at least one factor</source><translation>El modelo necesita al menos un factor</translation></message>
<message><source>SVD++</source><translation>SVD++</translation></message>
<message><source>SVD++ needs at least one factor</source><translation>SVD++ necesita al menos un factor</translation></message>
<message><source>The model's "%1"</source><translation>El "%1" del modelo</translation></message>
<message><source>%1 is %2, not %3</source><translation>%1 es %2, no %3</translation></message>
<message><source>%1 holds a value that is not a number</source><translation>%1 contiene un valor que no es un número</translation></message>
<message><source>Next book: item transitions</source><translation>Libro siguiente: transiciones entre libros</translation></message>
<message><source>Recommends what readers went on to after the books that a reader read last. Needs times of ratings; strong where books are read in a row, such as series.</source><translation>Recomienda lo que otros lectores leyeron a continuación de los últimos libros que leyó un lector. Necesita los tiempos de las valoraciones; potente donde los libros se leen seguidos, como en las series.</translation></message>
<message><source>For each book it is counted which books came after it on readers' shelves, the nearer the more, and the score of a book is how much it follows the reader's last few books. All else that the reader has is left out, so it knows the mood and not the taste. Measure it with each reader's newest ratings held out (last-out): held-out ratings from the middle of a shelf are not what it answers.</source><translation>Para cada libro se cuenta qué libros vinieron después de él en los estantes de los lectores, tanto más cuanto más cerca, y la puntuación de un libro es cuánto sigue a los últimos libros del lector. Todo lo demás que tiene el lector se deja fuera, así que conoce el momento y no el gusto. Mídalo con las valoraciones más recientes de cada lector reservadas (last-out): las valoraciones reservadas de mitad de un estante no son lo que responde.</translation></message>
<message><source>what to read next in a series; needs times</source><translation>qué leer después en una serie; necesita tiempos</translation></message>
<message><source>Window</source><translation>Ventana</translation></message>
<message><source>How many books further on a book still counts as following, the d-th 1/d; 1: the very next alone.</source><translation>Cuántos libros más adelante un libro aún cuenta como siguiente, el d-ésimo 1/d; 1: solo el inmediato.</translation></message>
<message><source>Last books</source><translation>Últimos libros</translation></message>
<message><source>How many of a reader's last books are asked what follows them.</source><translation>A cuántos de los últimos libros de un lector se pregunta qué los sigue.</translation></message>
<message><source>Makes little of what follows a book that few have read; in followers that are thought to have been any other book.</source><translation>Resta peso a lo que sigue a un libro que pocos han leído; en seguidores que se supone que fueron cualquier otro libro.</translation></message>
<message><source>The times of the ratings are left out: what follows what is taken from the order of the ratings in their file.</source><translation>Los tiempos de las valoraciones se han omitido: qué sigue a qué se toma del orden de las valoraciones en su archivo.</translation></message>
<message><source>The ratings have no times: what follows what is taken from the order of the ratings in their file.</source><translation>Las valoraciones no tienen tiempos: qué sigue a qué se toma del orden de las valoraciones en su archivo.</translation></message>
<message><source>Item transitions</source><translation>Transiciones entre libros</translation></message>
<message><source>negative log-likelihood</source><translation>log-verosimilitud negativa</translation></message>
<message><source>A tower needs vectors and layers of at least one unit</source><translation>Una torre necesita vectores y capas de al menos una unidad</translation></message>
<message><source>The model of this run knows nothing of readers but their ids</source><translation>El modelo de esta ejecución no sabe de los lectores más que sus identificadores</translation></message>
<message><source>Choose a reader.</source><translation>Elija un lector.</translation></message>
<message><source>The model knows no feature "%1"</source><translation>El modelo no conoce ninguna característica «%1»</translation></message>
<message><source>It knows %1.</source><translation>Conoce %1.</translation></message>
<message><source>%1: "%2" is not known</source><translation>%1: «%2» no se conoce</translation></message>
<message><source>Known are %1.</source><translation>Se conocen %1.</translation></message>
<message><source>time: "%1" is no time</source><translation>time: «%1» no es un tiempo</translation></message>
<message><source>Write a date such as 2008-01-31, or seconds since 1970.</source><translation>Escriba una fecha como 2008-01-31, o segundos desde 1970.</translation></message>
<message><source>%1: "%2" is not a number</source><translation>%1: «%2» no es un número</translation></message>
<message><source>Training knew numbers from %1 to %2.</source><translation>El entrenamiento conoció números de %1 a %2.</translation></message>
<message><source>None</source><translation>Ninguna</translation></message>
<message><source>By frequency (logQ)</source><translation>Por frecuencia (logQ)</translation></message>
<message><source>Corrected logQ</source><translation>logQ corregido</translation></message>
<message><source>Two towers of features</source><translation>Dos torres de características</translation></message>
<message><source>Learns from what is known of readers (age, occupation, ...) and of books (words, authors, ...). Recommends to somebody of whom only such attributes are known.</source><translation>Aprende de lo que se sabe de los lectores (edad, ocupación, ...) y de los libros (palabras, autores, ...). Recomienda a alguien de quien solo se conocen esos atributos.</translation></message>
<message><source>One small network turns what is known of a reader, such as age, gender and occupation, and the time of the rating into a vector; another turns a book, its title's words, authors, genres and the like into a vector of the same length. The score of a book is the product of the two. Training takes the ratings in batches and asks each reader's vector to pick the right book out of all books of the batch, so every rating counts as a choice and its stars do not matter; that popular books turn up as wrong answers more often is made up for. It is the model for readers without ratings, whose attributes can be typed in, and for fast search among very many books. It lacks a taste of each reader's own unless the reader's id is switched on, and where times are known a random split flatters it: people rate many books in one sitting, and the time tells who is asking. For a reader of the data it takes the last time in training.</source><translation>Una pequeña red convierte en un vector lo que se sabe de un lector, como edad, sexo y ocupación, y el tiempo de la valoración; otra convierte un libro, es decir, las palabras de su título, sus autores, géneros y similares, en un vector de la misma longitud. La puntuación del libro es el producto de ambos. El entrenamiento toma las valoraciones por lotes y pide al vector de cada lector que escoja el libro correcto entre todos los libros del lote, así que cada valoración cuenta como una elección y sus estrellas no importan; se compensa que los libros populares aparezcan más a menudo como respuestas erróneas. Es el modelo para lectores sin valoraciones, cuyos atributos se pueden teclear, y para buscar deprisa entre muchísimos libros. Le falta el gusto propio de cada lector, salvo que se active el identificador de lector, y donde se conocen los tiempos lo favorece una partición aleatoria: la gente valora muchos libros de una sentada, y el tiempo delata quién pregunta. Para un lector de los datos toma el último tiempo del entrenamiento.</translation></message>
<message><source>readers of whom only attributes are known</source><translation>lectores de los que solo se conocen atributos</translation></message>
<message><source>Two deeper towers of features</source><translation>Dos torres de características más profundas</translation></message>
<message><source>The same with two dense layers in each tower and the reader's id as a feature: for readers who have ratings.</source><translation>Lo mismo con dos capas densas en cada torre y el identificador de lector como característica: para lectores que tienen valoraciones.</translation></message>
<message><source>Two towers with one more rectified layer each, so that features can act on each other, and with the reader's id among the features. It ranks better for readers who have ratings and is a little slower. What holds for the smaller one holds here too: ratings are choices, stars do not matter, and a random split of timed data flatters it.</source><translation>Dos torres con una capa rectificada más cada una, para que las características puedan influir unas en otras, y con el identificador de lector entre ellas. Ordena mejor para lectores que tienen valoraciones y es algo más lento. Lo que vale para el más pequeño vale también aquí: las valoraciones son elecciones, las estrellas no importan, y lo favorece una partición aleatoria de datos con tiempos.</translation></message>
<message><source>readers with ratings, from what is known of them</source><translation>lectores con valoraciones, a partir de lo que se sabe de ellos</translation></message>
<message><source>Top-100 accuracy about 0.27 with one layer and 0.29 with more on MovieLens 100k (tutorials of TensorFlow Recommenders)</source><translation>Exactitud top-100 de unos 0,27 con una capa y 0,29 con más en MovieLens 100k (tutoriales de TensorFlow Recommenders)</translation></message>
<message><source>Two towers as published</source><translation>Dos torres según lo publicado</translation></message>
<message><source>The two towers with titles alone and no correction for popularity, as their authors trained them: to compare with the published figures.</source><translation>Las dos torres solo con títulos y sin corrección de popularidad, como las entrenaron sus autores: para comparar con las cifras publicadas.</translation></message>
<message><source>The same two towers trained on the plain choice among the books of a batch. Popular books are met as wrong answers more often than others and so end up too low in the lists; the other presets correct for that. Good for repeating published results and for seeing what the correction does.</source><translation>Las mismas dos torres entrenadas con la simple elección entre los libros de un lote. Los libros populares aparecen como respuestas erróneas más a menudo que otros, y así acaban demasiado abajo en las listas; los otros ajustes predefinidos lo corrigen. Bueno para repetir resultados publicados y para ver lo que hace la corrección.</translation></message>
<message><source>comparing with the published tutorials</source><translation>comparar con los tutoriales publicados</translation></message>
<message><source>A tower has 1 to %1 layers</source><translation>Una torre tiene de 1 a %1 capas</translation></message>
<message><source>Give the units of each, such as 64,32</source><translation>Dé las unidades de cada una, como 64,32</translation></message>
<message><source>Feature vector</source><translation>Vector de característica</translation></message>
<message><source>Length of the vector that each value of a feature has.</source><translation>Longitud del vector que tiene cada valor de una característica.</translation></message>
<message><source>Tower layers</source><translation>Capas de las torres</translation></message>
<message><source>Units of the dense layers of each tower, separated by commas; the last is the length of the vectors that are multiplied.</source><translation>Unidades de las capas densas de cada torre, separadas por comas; la última es la longitud de los vectores que se multiplican.</translation></message>
<message><source>Reader id</source><translation>Id. de lector</translation></message>
<message><source>Who the reader is counts as a feature too: better for known readers, of no use to new ones. Used in any case where nothing else is known of readers.</source><translation>Quién es el lector cuenta también como característica: mejor para lectores conocidos, inútil para los nuevos. Se usa en cualquier caso cuando no se sabe nada más de los lectores.</translation></message>
<message><source>Book id</source><translation>Id. de libro</translation></message>
<message><source>Each book has a vector of its own beside those of its words; without it books are told apart by their features alone.</source><translation>Cada libro tiene un vector propio además de los de sus palabras; sin él, los libros se distinguen solo por sus características.</translation></message>
<message><source>Catalogue columns</source><translation>Columnas del catálogo</translation></message>
<message><source>Authors, language, year, genre and whatever else the catalogue has are features of the books.</source><translation>Autores, idioma, año, género y todo lo demás que tenga el catálogo son características de los libros.</translation></message>
<message><source>Time buckets</source><translation>Tramos de tiempo</translation></message>
<message><source>The time of a rating is a feature, cut into this many spans of equal length; 0: times are left out.</source><translation>El tiempo de una valoración es una característica, cortada en este número de tramos de igual longitud; 0: se omiten los tiempos.</translation></message>
<message><source>Number buckets</source><translation>Tramos de números</translation></message>
<message><source>Columns of numbers, such as ages, are cut into this many groups of about equal size.</source><translation>Las columnas de números, como las edades, se cortan en este número de grupos de tamaño parecido.</translation></message>
<message><source>Numbers as such</source><translation>Números tal cual</translation></message>
<message><source>Numbers enter the towers as they are too, brought to mean 0 and variance 1.</source><translation>Los números entran en las torres también como son, llevados a media 0 y varianza 1.</translation></message>
<message><source>Words</source><translation>Palabras</translation></message>
<message><source>So many of the most frequent words of titles have vectors; the rest share one.</source><translation>Este número de las palabras más frecuentes de los títulos tiene vectores; las demás comparten uno.</translation></message>
<message><source>Temperature</source><translation>Temperatura</translation></message>
<message><source>Scores are divided by it in training; below 1 the model is pressed to tell books apart more sharply.</source><translation>En el entrenamiento las puntuaciones se dividen por ella; por debajo de 1 se obliga al modelo a distinguir mejor los libros.</translation></message>
<message><source>Popularity correction</source><translation>Corrección de popularidad</translation></message>
<message><source>Popular books are met more often as wrong answers; logq makes up for it for all books of a batch, corrected for all but the right answer.</source><translation>Los libros populares aparecen más a menudo como respuestas erróneas; logq lo compensa para todos los libros de un lote, corrected para todos menos la respuesta correcta.</translation></message>
<message><source>Remove accidental hits</source><translation>Quitar aciertos casuales</translation></message>
<message><source>Further copies of the right answer in a batch no longer count as wrong answers.</source><translation>Otras copias de la respuesta correcta en un lote dejan de contar como respuestas erróneas.</translation></message>
<message><source>Two towers</source><translation>Dos torres</translation></message>
<message><source>in-batch softmax</source><translation>softmax dentro del lote</translation></message>
<message><source>There is no metric called "%1"</source><translation>No hay ninguna métrica llamada «%1»</translation></message>
<message><source>Use cosine, euclidean or dot</source><translation>Use cosine, euclidean o dot</translation></message>
<message><source>There are no vectors to find neighbors among</source><translation>No hay vectores entre los que buscar vecinos</translation></message>
<message><source>The nearest books could not be found: %1</source><translation>No se han podido encontrar los libros más cercanos: %1</translation></message>
<message><source>Neighbors need at least two books</source><translation>Los vecinos necesitan al menos dos libros</translation></message>
<message><source>This model has no book vectors to find neighbors by</source><translation>Este modelo no tiene vectores de libros con los que buscar vecinos</translation></message>
<message><source>The number of neighbors must be at least 1</source><translation>El número de vecinos debe ser al menos 1</translation></message>
<message><source>find the neighbors of every book</source><comment>a task</comment><translation>buscar los vecinos de cada libro</translation></message>
<message><source>Ask for fewer neighbors</source><translation>Pida menos vecinos</translation></message>
<message><source>the disk is full</source><translation>el disco está lleno</translation></message>
<message><source>Free some space or choose another folder</source><translation>Libere espacio o elija otra carpeta</translation></message>
<message><source>no permission to write there</source><translation>no hay permiso para escribir ahí</translation></message>
<message><source>Choose a folder that you may write to</source><translation>Elija una carpeta en la que se pueda escribir</translation></message>
<message><source>the disk is read-only</source><translation>el disco es de solo lectura</translation></message>
<message><source>Choose a folder on another disk</source><translation>Elija una carpeta de otro disco</translation></message>
<message><source>the links of this name lead in a circle</source><translation>los enlaces de este nombre llevan en círculo</translation></message>
<message><source>Remove the link, or choose another name</source><translation>Elimine el enlace o elija otro nombre</translation></message>
<message><source>its folder does not exist</source><translation>su carpeta no existe</translation></message>
<message><source>Make the folder first or choose another</source><translation>Cree antes la carpeta o elija otra</translation></message>
<message><source>a part of the path is a file, not a folder</source><translation>una parte de la ruta es un archivo, no una carpeta</translation></message>
<message><source>Choose another folder</source><translation>Elija otra carpeta</translation></message>
<message><source>there is a folder of that name</source><translation>hay una carpeta con ese nombre</translation></message>
<message><source>Choose another name</source><translation>Elija otro nombre</translation></message>
<message><source>the name is too long</source><translation>el nombre es demasiado largo</translation></message>
<message><source>Choose a shorter name</source><translation>Elija un nombre más corto</translation></message>
<message><source>Nobody reads this pipe</source><translation>Nadie lee esta tubería</translation></message>
<message><source>Start its reader first, or name a file</source><translation>Inicie antes quien la lea o indique un archivo</translation></message>
<message><source>Cannot write this file</source><translation>No se puede escribir este archivo</translation></message>
<message><source>Check the name, or whether the file was moved</source><translation>Compruebe el nombre, o si el archivo se ha movido</translation></message>
<message><source>No permission to read this file</source><translation>No hay permiso para leer este archivo</translation></message>
<message><source>This is a folder, not a run file</source><translation>Esto es una carpeta, no un archivo de ejecución</translation></message>
<message><source>'-' is no name of a file to read: this is not read from standard input</source><translation>'-' no es el nombre de un archivo que leer: esto no se lee de la entrada estándar</translation></message>
<message><source>Name a file, or /dev/stdin for a table from a pipe; './-' is a file of that name</source><translation>Indique un archivo, o /dev/stdin para una tabla desde una tubería; './-' es un archivo con ese nombre</translation></message>
<message><source>Name a file; './-' is one of that name</source><translation>Indique un archivo; './-' es uno con ese nombre</translation></message>
<message><source>A file of this name is there already, and no export wrote it as it is</source><translation>Ya hay un archivo con este nombre, y ninguna exportación lo escribió tal como está</translation></message>
<message><source>Name another folder, or add --force to replace it</source><translation>Indique otra carpeta o añada --force para reemplazarlo</translation></message>
<message><source>The file that is there already cannot be read, so it is not replaced: %1</source><translation>El archivo que ya está ahí no se puede leer, así que no se reemplaza: %1</translation></message>
<message><source>Name another file, or remove it</source><translation>Indique otro archivo o elimínelo</translation></message>
<message><source>This file belongs to somebody else, and in its folder only the owner may replace or remove it</source><translation>Este archivo pertenece a otra persona, y en su carpeta solo el propietario puede reemplazarlo o eliminarlo</translation></message>
<message><source>The links of this name lead in a circle</source><translation>Los enlaces de este nombre llevan en círculo</translation></message>
<message><source>Name another file, or remove the link</source><translation>Indique otro archivo o elimine el enlace</translation></message>
<message><source>A file of another kind is there already, not %1 that this program wrote</source><translation>Ya hay ahí un archivo de otro tipo, no %1 que haya escrito este programa</translation></message>
<message><source>An export into this folder has not come to its end: files of it may still be in here</source><translation>Una exportación a esta carpeta no ha llegado a su fin: puede que aún haya archivos suyos aquí</translation></message>
<message><source>Wait for its end</source><translation>Espere a que termine</translation></message>
<message><source>Take what you need of it from here, then remove this folder</source><translation>Tome de aquí lo que necesite y elimine después esta carpeta</translation></message>
<message><source>The folder does not exist</source><translation>La carpeta no existe</translation></message>
<message><source>Make it first</source><translation>Créela antes</translation></message>
<message><source>The folder cannot be written into</source><translation>No se puede escribir en la carpeta</translation></message>
<message><source>Choose another, or change its permissions</source><translation>Elija otra o cambie sus permisos</translation></message>
<message><source>A file of that name is in the way of the folder</source><translation>Un archivo con ese nombre ocupa el sitio de la carpeta</translation></message>
<message><source>Name one; './-' is one of that name</source><translation>Indique uno; './-' es uno con ese nombre</translation></message>
<message><source>This file is read here, so it is not written over</source><translation>Este archivo se lee aquí, así que no se sobrescribe</translation></message>
<message><source>Name another file to write</source><translation>Indique otro archivo en el que escribir</translation></message>
<message><source>It is a folder, not a file</source><translation>Es una carpeta, no un archivo</translation></message>
<message><source>Name a file in it</source><translation>Indique un archivo dentro de ella</translation></message>
<message><source>Two outputs of this call are the same file, '%1'</source><translation>Dos salidas de esta orden son el mismo archivo, «%1»</translation></message>
<message><source>Name two files</source><translation>Indique dos archivos</translation></message>
<message><source>Name another file, or add --force to replace it</source><translation>Indique otro archivo o añada --force para reemplazarlo</translation></message>
<message><source>Cannot write into this folder</source><translation>No se puede escribir en esta carpeta</translation></message>
<message><source>These data say who took which book and not how it was liked, and the model "%1" learns stars: there are none to tell apart</source><translation>Estos datos dicen quién tomó qué libro y no cuánto gustó, y el modelo «%1» aprende estrellas: no hay ninguna que distinguir</translation></message>
<message><source>%1: %2</source><comment>a key and what is wrong with it</comment><translation>%1: %2</translation></message>
<message><source>There is no parameter "%1"</source><translation>No hay ningún parámetro «%1»</translation></message>
<message><source>The presets command lists them all</source><translation>La orden presets los enumera todos</translation></message>
<message><source>Did you mean %1?</source><translation>¿Quería decir %1?</translation></message>
<message><source>%1 is out of range</source><translation>%1 está fuera del intervalo</translation></message>
<message><source>%1 is not a whole number</source><translation>%1 no es un número entero</translation></message>
<message><source>Give a whole number from %1 to %2</source><translation>Dé un número entero de %1 a %2</translation></message>
<message><source>%1 is not a number</source><translation>%1 no es un número</translation></message>
<message><source>Give a number from %1 to %2</source><translation>Dé un número de %1 a %2</translation></message>
<message><source>%1 is neither true nor false</source><translation>%1 no es ni true ni false</translation></message>
<message><source>Give true or false</source><translation>Dé true o false</translation></message>
<message><source>%1 is not one of the choices</source><translation>%1 no es una de las opciones</translation></message>
<message><source>Give %1</source><translation>Dé %1</translation></message>
<message><source>There is no preset "%1"</source><translation>No hay ningún ajuste predefinido «%1»</translation></message>
<message><source>The presets are %1</source><translation>Los ajustes predefinidos son %1</translation></message>
<message><source>Model</source><translation>Modelo</translation></message>
<message><source>Factors</source><translation>Factores</translation></message>
<message><source>Length of the vector learned for each book and each reader; longer ones can express more and over-fit sooner.</source><translation>Longitud del vector aprendido para cada libro y cada lector; los más largos pueden expresar más y se sobreajustan antes.</translation></message>
<message><source>Initial scale</source><translation>Escala inicial</translation></message>
<message><source>Vectors start at random within plus or minus this size.</source><translation>Los vectores empiezan al azar dentro de más o menos este tamaño.</translation></message>
<message><source>Regularization</source><translation>Regularización</translation></message>
<message><source>Pulls vectors and biases toward zero; larger over-fits less and expresses less.</source><translation>Acerca a cero vectores y sesgos; más alta sobreajusta menos y expresa menos.</translation></message>
<message><source>Reader regularization</source><translation>Regularización de lectores</translation></message>
<message><source>Pulls a reader's bias toward zero as this many ratings of no bias would.</source><translation>Acerca a cero el sesgo de un lector como lo harían este número de valoraciones sin sesgo.</translation></message>
<message><source>Book regularization</source><translation>Regularización de libros</translation></message>
<message><source>Pulls a book's bias toward zero as this many ratings of no bias would.</source><translation>Acerca a cero el sesgo de un libro como lo harían este número de valoraciones sin sesgo.</translation></message>
<message><source>Loss</source><translation>Pérdida</translation></message>
<message><source>What training makes small: squared errors (mse), plain errors (mae), or squared small and plain large ones (huber).</source><translation>Qué minimiza el entrenamiento: errores al cuadrado (mse), errores simples (mae), o los pequeños al cuadrado y los grandes simples (huber).</translation></message>
<message><source>Huber delta</source><translation>Delta de Huber</translation></message>
<message><source>The error, in stars, from which on the Huber loss counts plainly.</source><translation>El error, en estrellas, a partir del cual la pérdida de Huber cuenta de forma simple.</translation></message>
<message><source>Batch size</source><translation>Tamaño del lote</translation></message>
<message><source>Ratings that are averaged for one step; larger is faster and smoother but learns less an epoch.</source><translation>Valoraciones que se promedian para un paso; más grande es más rápido y suave, pero aprende menos por época.</translation></message>
<message><source>Epochs</source><translation>Épocas</translation></message>
<message><source>How many times training goes through all ratings.</source><translation>Cuántas veces recorre el entrenamiento todas las valoraciones.</translation></message>
<message><source>Steps</source><translation>Pasos</translation></message>
<message><source>Stops after this many batches even within an epoch; 0: the epochs alone decide.</source><translation>Se detiene tras este número de lotes, incluso dentro de una época; 0: deciden solo las épocas.</translation></message>
<message><source>Keep the best epoch</source><translation>Conservar la mejor época</translation></message>
<message><source>The model kept is that of the epoch that did best on held-out ratings, not the last one.</source><translation>El modelo conservado es el de la época que mejor resultó en las valoraciones reservadas, no el de la última.</translation></message>
<message><source>Patience</source><translation>Paciencia</translation></message>
<message><source>Stops after this many epochs without a better result on held-out ratings; 0: never stops early.</source><translation>Se detiene tras este número de épocas sin un resultado mejor en las valoraciones reservadas; 0: nunca se detiene antes.</translation></message>
<message><source>Smallest gain</source><translation>Mejora mínima</translation></message>
<message><source>How much lower the validation loss must be to count as better.</source><translation>Cuánto más baja debe ser la pérdida de validación para contar como mejor.</translation></message>
<message><source>Measure every</source><translation>Medir cada</translation></message>
<message><source>Epochs between two measurements of the held-out ratings.</source><translation>Épocas entre dos mediciones de las valoraciones reservadas.</translation></message>
<message><source>Checkpoint every</source><translation>Punto de control cada</translation></message>
<message><source>Measures and saves the training every so many batches; 0: at the end of each epoch only.</source><translation>Mide y guarda el entrenamiento cada este número de lotes; 0: solo al final de cada época.</translation></message>
<message><source>Epochs kept</source><translation>Épocas conservadas</translation></message>
<message><source>Of how many epochs, evenly spread, the books' vectors are kept to replay the training on the map; 0: none.</source><translation>De cuántas épocas, repartidas por igual, se conservan los vectores de los libros para reproducir el entrenamiento en el mapa; 0: de ninguna.</translation></message>
<message><source>Optimizer</source><translation>Optimizador</translation></message>
<message><source>The rule by which errors change the model.</source><translation>La regla según la cual los errores cambian el modelo.</translation></message>
<message><source>Learning rate</source><translation>Tasa de aprendizaje</translation></message>
<message><source>How far each step goes; too small is slow, too large makes the loss jump or grow.</source><translation>Hasta dónde llega cada paso; si es demasiado pequeña, va lento; si es demasiado grande, la pérdida salta o crece.</translation></message>
<message><source>Beta 1</source><translation>Beta 1</translation></message>
<message><source>How long Adam remembers the direction of earlier steps.</source><translation>Cuánto tiempo recuerda Adam la dirección de los pasos anteriores.</translation></message>
<message><source>Beta 2</source><translation>Beta 2</translation></message>
<message><source>How long Adam remembers the size of earlier steps.</source><translation>Cuánto tiempo recuerda Adam el tamaño de los pasos anteriores.</translation></message>
<message><source>Epsilon</source><translation>Épsilon</translation></message>
<message><source>Keeps a step from growing without limit where errors hardly change; adam adds it to the root, adagrad and rmsprop to what the root is taken of, as Keras 3 does.</source><translation>Evita que un paso crezca sin límite donde los errores apenas cambian; adam lo suma a la raíz, adagrad y rmsprop a aquello cuya raíz se extrae, como hace Keras 3.</translation></message>
<message><source>Torch epsilon</source><translation>Épsilon de Torch</translation></message>
<message><source>Keeps a step from growing without limit where errors hardly change; added to the root. torch.optim.Adagrad has 1e-10, its RMSprop 1e-8 with a rho of 0.99.</source><translation>Evita que un paso crezca sin límite donde los errores apenas cambian; se suma a la raíz. torch.optim.Adagrad usa 1e-10, y su RMSprop 1e-8 con rho 0.99.</translation></message>
<message><source>Momentum</source><translation>Momento</translation></message>
<message><source>Share of the last step that the next one carries on.</source><translation>Proporción del último paso que continúa en el siguiente.</translation></message>
<message><source>Rho</source><translation>Rho</translation></message>
<message><source>How long RMSprop remembers the size of earlier steps.</source><translation>Cuánto tiempo recuerda RMSprop el tamaño de los pasos anteriores.</translation></message>
<message><source>Initial accumulator</source><translation>Acumulador inicial</translation></message>
<message><source>What Adagrad starts its sum of squares with; larger makes the first steps smaller.</source><translation>Con qué empieza Adagrad su suma de cuadrados; más grande hace más pequeños los primeros pasos.</translation></message>
<message><source>Torch accumulator</source><translation>Acumulador de Torch</translation></message>
<message><source>What adagrad-torch starts its sum of squares with; torch.optim.Adagrad starts with 0.</source><translation>Con qué empieza adagrad-torch su suma de cuadrados; torch.optim.Adagrad empieza con 0.</translation></message>
<message><source>Weight decay</source><translation>Decaimiento de pesos</translation></message>
<message><source>Pulls the learned numbers toward zero at every step; a cure for over-fitting.</source><translation>Acerca a cero en cada paso los números aprendidos; un remedio contra el sobreajuste.</translation></message>
<message><source>Schedule</source><translation>Programa de la tasa</translation></message>
<message><source>How the learning rate changes from the first epoch to the last.</source><translation>Cómo cambia la tasa de aprendizaje de la primera época a la última.</translation></message>
<message><source>Drop every</source><translation>Reducir cada</translation></message>
<message><source>Epochs between two drops of the learning rate.</source><translation>Épocas entre dos reducciones de la tasa de aprendizaje.</translation></message>
<message><source>Drop to</source><translation>Reducir a</translation></message>
<message><source>What the learning rate is multiplied by at each drop (step) or each epoch (exponential).</source><translation>Por cuánto se multiplica la tasa de aprendizaje en cada reducción (step) o en cada época (exponential).</translation></message>
<message><source>Warm-up steps</source><translation>Pasos de calentamiento</translation></message>
<message><source>Batches over which the learning rate rises from zero to its full value.</source><translation>Lotes durante los que la tasa de aprendizaje sube de cero a su valor completo.</translation></message>
<message><source>Data</source><translation>Datos</translation></message>
<message><source>Held out</source><translation>Reservado</translation></message>
<message><source>Which ratings are kept from training to test it: a random share, a share of each reader's, the newest, each reader's newest, those of a file, or none.</source><translation>Qué valoraciones se reservan del entrenamiento para ponerlo a prueba: una proporción aleatoria, una proporción de las de cada lector, las más recientes, las más recientes de cada lector, las de un archivo o ninguna.</translation></message>
<message><source>Share held out</source><translation>Proporción reservada</translation></message>
<message><source>How much of the ratings is kept from training.</source><translation>Cuántas valoraciones no se usan en el entrenamiento.</translation></message>
<message><source>Test part</source><translation>Parte de prueba</translation></message>
<message><source>How much of the ratings is set aside, by the same rule, for one last measurement; no training looks at it. With last-out any share above 0 sets each reader's newest aside.</source><translation>Cuántas valoraciones se apartan, con la misma regla, para una última medición; ningún entrenamiento las mira. Con last-out, cualquier proporción mayor que 0 aparta las más recientes de cada lector.</translation></message>
<message><source>Seed</source><translation>Semilla</translation></message>
<message><source>Where all chance starts: the same seed, data and settings give the same result.</source><translation>Donde empieza todo el azar: la misma semilla, los mismos datos y los mismos ajustes dan el mismo resultado.</translation></message>
<message><source>'%1' is no longer there. Put it back, or open the data from their new place.</source><translation>«%1» ya no está ahí. Devuélvalo a su sitio o abra los datos desde el nuevo.</translation></message>
<message><source>'%1' was moved: it is taken from '%2'.</source><translation>«%1» se ha movido: se toma de «%2».</translation></message>
<message><source>'%1' has been changed since the project was saved. The runs keep the data that they learned from.</source><translation>«%1» se ha modificado desde que se guardó el proyecto. Las ejecuciones conservan los datos de los que aprendieron.</translation></message>
<message><source>The project reads its data in a way that this version does not know (%1)</source><translation>El proyecto lee sus datos de un modo que esta versión no conoce (%1)</translation></message>
<message><source>Open it with a newer version of the program</source><translation>Ábralo con una versión más reciente del programa</translation></message>
<message><source>The project does not say where its data come from</source><translation>El proyecto no dice de dónde vienen sus datos</translation></message>
<message><source>The project is damaged: %1</source><translation>El proyecto está dañado: %1</translation></message>
<message><source>Take it from an earlier copy</source><translation>Recupérelo de una copia anterior</translation></message>
<message><source>its list of files makes no sense</source><translation>su lista de archivos no tiene sentido</translation></message>
<message><source>'%1' should lie where the file has ended</source><translation>«%1» debería estar donde el archivo ya ha terminado</translation></message>
<message><source>'%1' is in it twice</source><translation>contiene «%1» dos veces</translation></message>
<message><source>two of its files lie over one another</source><translation>dos de sus archivos se superponen</translation></message>
<message><source>its list of runs makes no sense</source><translation>su lista de ejecuciones no tiene sentido</translation></message>
<message><source>its list of parts makes no sense</source><translation>su lista de partes no tiene sentido</translation></message>
<message><source>its list of data makes no sense</source><translation>su lista de datos no tiene sentido</translation></message>
<message><source>its list of contents makes no sense</source><translation>su índice no tiene sentido</translation></message>
<message><source>This project is from a newer version of the program (%1)</source><translation>Este proyecto es de una versión más reciente del programa (%1)</translation></message>
<message><source>Open it with that version</source><translation>Ábralo con esa versión</translation></message>
<message><source>A project has no part '%1'</source><translation>Un proyecto no tiene ninguna parte «%1»</translation></message>
<message><source>There is too much of this for a project: %1</source><translation>Hay demasiado de esto para un proyecto: %1</translation></message>
<message><source>Remove some of it, then save again</source><translation>Elimine una parte y guarde de nuevo</translation></message>
<message><source>This part of the project makes no sense: %1</source><translation>Esta parte del proyecto no tiene sentido: %1</translation></message>
<message><source>This project is cut short or damaged: it has no list of what is in it</source><translation>Este proyecto está cortado o dañado: le falta el índice de su contenido</translation></message>
<message><source>This is not a project of this program</source><translation>Este no es un proyecto de este programa</translation></message>
<message><source>Choose a file whose name ends in %1</source><translation>Elija un archivo cuyo nombre termine en %1</translation></message>
<message><source>The project is damaged: its data should lie in it, and do not</source><translation>El proyecto está dañado: sus datos deberían estar en él, y no están</translation></message>
<message><source>A newer version of the program has put '%1' into this project. It is kept, and not shown</source><translation>Una versión más reciente del programa ha puesto «%1» en este proyecto. Se conserva y no se muestra</translation></message>
<message><source>A newer version of the program has put more into this project than this one knows. It is kept, and not shown</source><translation>Una versión más reciente del programa ha puesto en este proyecto más de lo que esta conoce. Se conserva y no se muestra</translation></message>
<message><source>open this project</source><comment>a task</comment><translation>abrir este proyecto</translation></message>
<message><source>This is a folder, not a project</source><translation>Esto es una carpeta, no un proyecto</translation></message>
<message><source>open this run of a project</source><comment>a task</comment><translation>abrir esta ejecución de un proyecto</translation></message>
<message><source>The project does not hold this run</source><translation>El proyecto no contiene esta ejecución</translation></message>
<message><source>The project has been changed by another program since it was opened</source><translation>Otro programa ha modificado el proyecto desde que se abrió</translation></message>
<message><source>Save it under another name, or replace that file</source><translation>Guárdelo con otro nombre o reemplace ese archivo</translation></message>
<message><source>There is nothing to be saved of the run '%1'</source><translation>No hay nada que guardar de la ejecución «%1»</translation></message>
<message><source>Two runs of a project cannot have the key '%1'</source><translation>Dos ejecuciones de un proyecto no pueden tener la clave «%1»</translation></message>
<message><source>save this project</source><comment>a task</comment><translation>guardar este proyecto</translation></message>
<message><source>This file cannot be read to its end</source><translation>Este archivo no se puede leer hasta el final</translation></message>
<message><source>Copy it to another disk</source><translation>Cópielo a otro disco</translation></message>
<message><source>This part of the project cannot be read: the file was cut short, or its disk fails</source><translation>No se puede leer esta parte del proyecto: el archivo ha quedado cortado o su disco falla</translation></message>
<message><source>Copy what can be read of it to another disk</source><translation>Copie a otro disco lo que se pueda leer de él</translation></message>
<message><source>This part of the project is damaged: its checksum is wrong</source><translation>Esta parte del proyecto está dañada: su suma de comprobación no es correcta</translation></message>
<message><source>Take the file from an earlier copy of it</source><translation>Recupere el archivo de una copia anterior</translation></message>
<message><source>This part of the project is longer than any that this program writes</source><translation>Esta parte del proyecto es más larga que cualquiera de las que escribe este programa</translation></message>
<message><source>The project cannot be written: %1</source><translation>No se puede escribir el proyecto: %1</translation></message>
<message><source>The project cannot be written: its archive makes no sense</source><translation>No se puede escribir el proyecto: su archivo comprimido no tiene sentido</translation></message>
<message><source>"%1" can be no end of %2: the model knows nothing about it, as nobody rated it in the training part or it has no vector</source><translation>«%1» no puede ser un extremo del %2: el modelo no sabe nada de él, porque nadie lo valoró en la parte de entrenamiento o no tiene vector</translation></message>
<message><source>Name another book</source><translation>Indique otro libro</translation></message>
<message><source>the %1 axis</source><translation>eje %1</translation></message>
<message><source>No book is named at the start of %1</source><translation>No se indica ningún libro al comienzo del %1</translation></message>
<message><source>No book is named at the end of %1</source><translation>No se indica ningún libro al final del %1</translation></message>
<message><source>Name a book, or several separated by commas, at both ends</source><translation>Indique un libro, o varios separados por comas, en ambos extremos</translation></message>
<message><source>Both ends of %1 have the same vector</source><translation>Los dos extremos del %1 tienen el mismo vector</translation></message>
<message><source>Name different books at its ends</source><translation>Indique libros distintos en sus extremos</translation></message>
<message><source>This model has no book vectors to draw a map of</source><translation>Este modelo no tiene vectores de libros con los que dibujar un mapa</translation></message>
<message><source>There are %1 vectors, but %2 books</source><translation>Hay %1 vectores, pero %2 libros</translation></message>
<message><source>Draw the map of the run that the books are of</source><translation>Dibuje el mapa de la ejecución a la que pertenecen los libros</translation></message>
<message><source>A map by axes has one, two or three dimensions</source><translation>Un mapa por ejes tiene una, dos o tres dimensiones</translation></message>
<message><source>The z axis is given, but the y axis is not</source><translation>Se ha dado el eje z, pero no el eje y</translation></message>
<message><source>Name the ends of the y axis instead</source><translation>Indique en su lugar los extremos del eje y</translation></message>
<message><source>the rest</source><translation>el resto</translation></message>
<message><source>the rest, second</source><translation>el resto, segundo</translation></message>
<message><source>Ids are those of the books or ratings file</source><translation>Los identificadores son los del archivo de libros o de valoraciones</translation></message>
<message><source>No book is named</source><translation>No se indica ningún libro</translation></message>
<message><source>Name the id of a book, or several separated by commas</source><translation>Indique el identificador de un libro, o varios separados por comas</translation></message>
<message><source>draw this map</source><comment>a task</comment><translation>dibujar este mapa</translation></message>
<message><source>Ids of books stand on one line</source><translation>Los identificadores de los libros van en una línea</translation></message>
<message><source>Separate them by commas</source><translation>Sepárelos con comas</translation></message>
<message><source>Right: from</source><translation>Derecha: de</translation></message>
<message><source>Ids of the books that lie at the left end, separated by commas.</source><translation>Identificadores de los libros que están en el extremo izquierdo, separados por comas.</translation></message>
<message><source>Right: to</source><translation>Derecha: a</translation></message>
<message><source>Ids of the books that lie at the right end.</source><translation>Identificadores de los libros que están en el extremo derecho.</translation></message>
<message><source>Upward: from</source><translation>Arriba: de</translation></message>
<message><source>Ids of the books that lie at the bottom; none: what is left over.</source><translation>Identificadores de los libros que están abajo; ninguno: lo que queda.</translation></message>
<message><source>Upward: to</source><translation>Arriba: a</translation></message>
<message><source>Ids of the books that lie at the top.</source><translation>Identificadores de los libros que están arriba.</translation></message>
<message><source>Toward you: from</source><translation>Hacia delante: de</translation></message>
<message><source>Ids of the books that lie in the back, in space.</source><translation>Identificadores de los libros que están al fondo, en 3D.</translation></message>
<message><source>Toward you: to</source><translation>Hacia delante: a</translation></message>
<message><source>Ids of the books that lie in front, in space.</source><translation>Identificadores de los libros que están delante, en 3D.</translation></message>
<message><source>Say which books the first axis runs between</source><translation>Indique entre qué libros va el primer eje</translation></message>
<message><source>Axes between books need the catalogue</source><translation>Los ejes entre libros necesitan el catálogo</translation></message>
<message><source>Custom axes</source><translation>Ejes personalizados</translation></message>
<message><source>between two books or groups of your choice</source><translation>entre dos libros o grupos a elegir</translation></message>
<message><source>axes between books</source><translation>ejes entre libros</translation></message>
<message><source>This model has no book vectors to find clusters in</source><translation>Este modelo no tiene vectores de libros en los que buscar clústeres</translation></message>
<message><source>Clusters need a distance, which the dot product is not</source><translation>Los clústeres necesitan una distancia, y el producto escalar no lo es</translation></message>
<message><source>Use cosine or euclidean</source><translation>Use cosine o euclidean</translation></message>
<message><source>find groups within groups</source><comment>a task</comment><translation>buscar grupos dentro de grupos</translation></message>
<message><source>A cluster needs at least 2 books</source><translation>Un clúster necesita al menos 2 libros</translation></message>
<message><source>Set the smallest cluster to 2 or more</source><translation>Ponga el clúster mínimo en 2 o más</translation></message>
<message><source>A dense place needs at least 1 neighbor</source><translation>Una zona densa necesita al menos 1 vecino</translation></message>
<message><source>Set the samples to 1 or more</source><translation>Ponga las muestras en 1 o más</translation></message>
<message><source>find clusters</source><comment>a task</comment><translation>buscar clústeres</translation></message>
<message><source>k-means needs at least one cluster</source><translation>k-means necesita al menos un clúster</translation></message>
<message><source>There are %1 books, too few for %2 clusters</source><translation>Hay %1 libros, demasiado pocos para %2 clústeres</translation></message>
<message><source>Ask for fewer</source><translation>Pida menos</translation></message>
<message><source>A map needs at least two books of which the model knows something; here there is none</source><translation>Un mapa necesita al menos dos libros de los que el modelo sepa algo; aquí no hay ninguno</translation></message>
<message><source>A map needs at least two books of which the model knows something; here there is only one</source><translation>Un mapa necesita al menos dos libros de los que el modelo sepa algo; aquí solo hay uno</translation></message>
<message><source>Hold out fewer ratings, or open vectors of more than one book</source><translation>Reserve menos valoraciones o abra vectores de más de un libro</translation></message>
<message><source>A map needs at least two books</source><translation>Un mapa necesita al menos dos libros</translation></message>
<message><source>A map has two dimensions or three</source><translation>Un mapa tiene dos dimensiones o tres</translation></message>
<message><source>A map by %1 has no steps to add to</source><translation>Un mapa por %1 no tiene pasos a los que añadir más</translation></message>
<message><source>Principal components</source><translation>Componentes principales</translation></message>
<message><source>Random</source><translation>Aleatorio</translation></message>
<message><source>Start</source><translation>Inicio</translation></message>
<message><source>Where the books lie at first: at their principal components, which keeps the large picture, or at random places.</source><translation>Dónde están los libros al principio: en sus componentes principales, que conservan la imagen general, o en lugares aleatorios.</translation></message>
<message><source>Map</source><translation>Mapa</translation></message>
<message><source>Dimensions</source><translation>Dimensiones</translation></message>
<message><source>2: in the plane, 3: in space.</source><translation>2: en el plano, 3: en el espacio.</translation></message>
<message><source>Settings</source><translation>Ajustes</translation></message>
<message><source>Where all chance starts: the same seed, vectors and settings give the same map.</source><translation>Donde empieza todo el azar: la misma semilla, los mismos vectores y los mismos ajustes dan el mismo mapa.</translation></message>
<message><source>There is no parameter "%1" of %2</source><translation>No hay ningún parámetro «%1» de %2</translation></message>
<message><source>It has %1</source><translation>Tiene %1</translation></message>
<message><source>"%1" is no setting of a map</source><translation>«%1» no es un ajuste de un mapa</translation></message>
<message><source>Settings are written key=value</source><translation>Los ajustes se escriben key=value</translation></message>
<message><source>Neighbors of each book that are kept near: small shows fine grain, large the large picture.</source><translation>Vecinos de cada libro que se mantienen cerca: pocos muestran el detalle fino, muchos la imagen general.</translation></message>
<message><source>Mid-near ratio</source><translation>Proporción media</translation></message>
<message><source>Books at middle distance for each neighbor: they draw the large picture together at first.</source><translation>Libros a media distancia por cada vecino: al principio dan forma a la imagen general.</translation></message>
<message><source>Further ratio</source><translation>Proporción lejana</translation></message>
<message><source>Books anywhere for each neighbor, which push it away.</source><translation>Libros de cualquier parte por cada vecino, que lo empujan lejos.</translation></message>
<message><source>Iterations</source><translation>Iteraciones</translation></message>
<message><source>Steps of the descent, all three phases together; more can be added afterwards.</source><translation>Pasos del descenso, las tres fases juntas; después se pueden añadir más.</translation></message>
<message><source>First phase</source><translation>Primera fase</translation></message>
<message><source>Iterations in which the books at middle distance count much and ever less.</source><translation>Iteraciones en las que los libros a media distancia cuentan mucho y cada vez menos.</translation></message>
<message><source>Second phase</source><translation>Segunda fase</translation></message>
<message><source>Iterations in which neighbors and books at middle distance count alike; after them only neighbors pull.</source><translation>Iteraciones en las que vecinos y libros a media distancia cuentan igual; después solo atraen los vecinos.</translation></message>
<message><source>Length of the steps.</source><translation>Longitud de los pasos.</translation></message>
<message><source>PaCMAP</source><translation>PaCMAP</translation></message>
<message><source>neighbors and the large picture at once</source><translation>vecinos e imagen general a la vez</translation></message>
<message><source>A PaCMAP map has 2 or 3 dimensions</source><translation>Un mapa PaCMAP tiene 2 o 3 dimensiones</translation></message>
<message><source>The layout is of other books than the pairs</source><translation>La disposición es de libros distintos de los de los pares</translation></message>
<message><source>Start the map anew</source><translation>Empiece el mapa de nuevo</translation></message>
<message><source>The layout has places that are not numbers</source><translation>La disposición tiene posiciones que no son números</translation></message>
<message><source>The learning rate of PaCMAP must be above 0</source><translation>La tasa de aprendizaje de PaCMAP debe ser mayor que 0</translation></message>
<message><source>PaCMAP needs at least two books and a neighbor of each</source><translation>PaCMAP necesita al menos dos libros y un vecino de cada uno</translation></message>
<message><source>PaCMAP needs distances between books, and the dot product is none</source><translation>PaCMAP necesita distancias entre libros, y el producto escalar no lo es</translation></message>
<message><source>Choose the euclidean or the cosine metric</source><translation>Elija la métrica euclidean o cosine</translation></message>
<message><source>The list of neighbors is not as long as its size says</source><translation>La lista de vecinos no es tan larga como dice su tamaño</translation></message>
<message><source>There are more pairs than PaCMAP can hold</source><translation>Hay más pares de los que caben en PaCMAP</translation></message>
<message><source>To the right</source><translation>Hacia la derecha</translation></message>
<message><source>The principal component that runs to the right.</source><translation>La componente principal que va hacia la derecha.</translation></message>
<message><source>Upward</source><translation>Hacia arriba</translation></message>
<message><source>The principal component that runs upward.</source><translation>La componente principal que va hacia arriba.</translation></message>
<message><source>Toward you</source><translation>Hacia delante</translation></message>
<message><source>The principal component that runs toward you, in space.</source><translation>La componente principal que va hacia quien mira, en 3D.</translation></message>
<message><source>PCA</source><translation>PCA</translation></message>
<message><source>the directions of most variance</source><translation>las direcciones de mayor varianza</translation></message>
<message><source>principal components</source><translation>componentes principales</translation></message>
<message><source>The method %1 places no books on a map that stays</source><translation>El método %1 no sitúa libros en un mapa ya dibujado</translation></message>
<message><source>Methods that do: %1.</source><translation>Métodos que lo hacen: %1.</translation></message>
<message><source>Books are placed by distances, and the dot product is none</source><translation>Los libros se sitúan por distancias, y el producto escalar no lo es</translation></message>
<message><source>Choose the euclidean or the cosine metric.</source><translation>Elija la métrica euclidean o cosine.</translation></message>
<message><source>A map has two or three dimensions, not %1</source><translation>Un mapa tiene dos o tres dimensiones, no %1</translation></message>
<message><source>There are no vectors to place books by</source><translation>No hay vectores con los que situar libros</translation></message>
<message><source>The map has places of another number of books than there are vectors</source><translation>El mapa tiene posiciones de un número de libros distinto del de vectores</translation></message>
<message><source>Name a map of %1 dimensions.</source><translation>Indique un mapa de %1 dimensiones.</translation></message>
<message><source>Only %1 of the map's books are in the run, which is too few to place others by</source><translation>Solo %1 de los libros del mapa están en la ejecución, demasiado pocos para situar otros a partir de ellos</translation></message>
<message><source>Name a map of books with the same ids.</source><translation>Indique un mapa de libros con los mismos identificadores.</translation></message>
<message><source>Some books lie so far from those of the map that no number holds the distance</source><translation>Algunos libros quedan tan lejos de los del mapa que ningún número abarca la distancia</translation></message>
<message><source>place books on this map</source><comment>a task</comment><translation>situar libros en este mapa</translation></message>
<message><source>A map needs at least one dimension</source><translation>Un mapa necesita al menos una dimensión</translation></message>
<message><source>Principal components are counted from 1</source><translation>Las componentes principales se cuentan desde 1</translation></message>
<message><source>Principal component %1 is asked for twice</source><translation>La componente principal %1 se pide dos veces</translation></message>
<message><source>Give each axis a component of its own</source><translation>Dé a cada eje una componente propia</translation></message>
<message><source>The vectors have %1 dimensions, too few for a %2-dimensional map</source><translation>Los vectores tienen %1 dimensiones, demasiado pocas para un mapa de %2 dimensiones</translation></message>
<message><source>The vectors have %1 dimensions, too few for component %2</source><translation>Los vectores tienen %1 dimensiones, demasiado pocas para la componente %2</translation></message>
<message numerus="yes"><source>Ask for %n dimensions or train longer vectors</source><comment>Ask for %n dimension or train longer vectors</comment><translation><numerusform>Pida %n dimensión o entrene vectores más largos</numerusform><numerusform>Pida %n dimensiones o entrene vectores más largos</numerusform></translation></message>
<message><source>Principal components need at least two books</source><translation>Las componentes principales necesitan al menos dos libros</translation></message>
<message><source>The principal components of these vectors could not be computed</source><translation>No se han podido calcular las componentes principales de estos vectores</translation></message>
<message><source>The dot product is no distance that a map could be faithful to</source><translation>El producto escalar no es una distancia a la que un mapa pueda ser fiel</translation></message>
<message><source>Measure by cosine or euclidean</source><translation>Mida con cosine o euclidean</translation></message>
<message><source>The map shows %1 points of %2 vectors</source><translation>El mapa muestra %1 puntos de %2 vectores</translation></message>
<message><source>Draw the map again</source><translation>Dibuje el mapa de nuevo</translation></message>
<message><source>There are %1 classes for %2 points</source><translation>Hay %1 clases para %2 puntos</translation></message>
<message><source>Point number %1 of the map has no place: its coordinates are not numbers</source><translation>El punto número %1 del mapa no tiene posición: sus coordenadas no son números</translation></message>
<message><source>Draw the map again with a lower learning rate</source><translation>Dibuje el mapa de nuevo con una tasa de aprendizaje más baja</translation></message>
<message><source>measure this map</source><comment>a task</comment><translation>medir este mapa</translation></message>
<message><source>genres</source><translation>géneros</translation></message>
<message numerus="yes"><source>%n clusters</source><comment>%n cluster</comment><translation><numerusform>%n clúster</numerusform><numerusform>%n clústeres</numerusform></translation></message>
<message><source>draw the maps of all epochs</source><comment>a task</comment><translation>dibujar los mapas de todas las épocas</translation></message>
<message><source>Keep fewer epochs</source><translation>Conserve menos épocas</translation></message>
<message><source>A t-SNE map has 2 or 3 dimensions</source><translation>Un mapa t-SNE tiene 2 o 3 dimensiones</translation></message>
<message><source>The map to go on from is of other books</source><translation>El mapa desde el que continuar es de otros libros</translation></message>
<message><source>Begin a new map</source><translation>Empiece un mapa nuevo</translation></message>
<message><source>The map to go on from is incomplete</source><translation>El mapa desde el que continuar está incompleto</translation></message>
<message><source>The map to go on from has places that are not numbers</source><translation>El mapa desde el que continuar tiene posiciones que no son números</translation></message>
<message><source>Exaggeration and learning rate of t-SNE must be above 0</source><translation>La exageración y la tasa de aprendizaje de t-SNE deben ser mayores que 0</translation></message>
<message><source>Perplexity</source><translation>Perplejidad</translation></message>
<message><source>How many neighbors a book tries to keep near, roughly: small shows fine grain, large the large picture.</source><translation>Cuántos vecinos intenta mantener cerca un libro, aproximadamente: pocos muestran el detalle fino, muchos la imagen general.</translation></message>
<message><source>Steps of the descent; more can be added afterwards.</source><translation>Pasos del descenso; después se pueden añadir más.</translation></message>
<message><source>Stop when settled</source><translation>Detener al estabilizarse</translation></message>
<message><source>End where an iteration lowers the KL divergence by less than 1/5000 of it.</source><translation>Terminar donde una iteración reduce la divergencia KL en menos de 1/5000 de su valor.</translation></message>
<message><source>Early exaggeration</source><translation>Exageración temprana</translation></message>
<message><source>Attraction is multiplied by it at the start, to gather groups.</source><translation>La atracción se multiplica por ella al principio, para reunir los grupos.</translation></message>
<message><source>Exaggerated iterations</source><translation>Iteraciones exageradas</translation></message>
<message><source>How many iterations the start lasts.</source><translation>Cuántas iteraciones dura el principio.</translation></message>
<message><source>Late exaggeration</source><translation>Exageración tardía</translation></message>
<message><source>The same for the iterations after the start: above 1 tightens the groups of very large maps.</source><translation>Lo mismo para las iteraciones posteriores al principio: por encima de 1 aprieta los grupos de mapas muy grandes.</translation></message>
<message><source>Length of the steps; 0: the number of books divided by the early exaggeration, at least 50.</source><translation>Longitud de los pasos; 0: el número de libros dividido por la exageración temprana, al menos 50.</translation></message>
<message><source>t-SNE</source><translation>t-SNE</translation></message>
<message><source>neighbors stay neighbors</source><translation>los vecinos siguen siendo vecinos</translation></message>
<message><source>KL divergence</source><translation>Divergencia KL</translation></message>
<message><source>The perplexity of t-SNE must be at least 1</source><translation>La perplejidad de t-SNE debe ser al menos 1</translation></message>
<message><source>t-SNE needs distances, and products are none</source><translation>t-SNE necesita distancias, y los productos no lo son</translation></message>
<message><source>Take the euclidean or the cosine metric</source><translation>Use la métrica euclidean o cosine</translation></message>
<message><source>t-SNE needs at least two books</source><translation>t-SNE necesita al menos dos libros</translation></message>
<message><source>So many books with so many neighbors each are more than t-SNE can hold</source><translation>Tantos libros con tantos vecinos cada uno son más de lo que cabe en t-SNE</translation></message>
<message><source>Lower the perplexity</source><translation>Reduzca la perplejidad</translation></message>
<message><source>The neighbors of the books are incomplete</source><translation>Los vecinos de los libros están incompletos</translation></message>
<message><source>The neighbors of the books name books that are not there</source><translation>Los vecinos de los libros nombran libros que no existen</translation></message>
<message><source>keep the neighbors of so many books</source><comment>a task</comment><translation>guardar los vecinos de tantos libros</translation></message>
<message><source>UMAP needs at least two books and a neighbor of each</source><translation>UMAP necesita al menos dos libros y un vecino de cada uno</translation></message>
<message><source>UMAP needs distances between books, and the dot product is none</source><translation>UMAP necesita distancias entre libros, y el producto escalar no lo es</translation></message>
<message><source>There are more neighbors than UMAP can hold</source><translation>Hay más vecinos de los que caben en UMAP</translation></message>
<message><source>The neighbors of book number %1 are not books or not at a finite distance</source><translation>Los vecinos del libro número %1 no son libros o no están a una distancia finita</translation></message>
<message><source>keep the neighbors of this map</source><comment>a task</comment><translation>guardar los vecinos de este mapa</translation></message>
<message><source>UMAP draws maps of 2 or 3 dimensions, not %1</source><translation>UMAP dibuja mapas de 2 o 3 dimensiones, no %1</translation></message>
<message><source>The layout has %1 books and their neighbors are known of %2</source><translation>La disposición tiene %1 libros, y se conocen los vecinos de %2</translation></message>
<message><source>The memberships are not as many as their rows say</source><translation>Las pertenencias no son tantas como dicen sus filas</translation></message>
<message><source>A layout cannot have done less than no epochs</source><translation>Una disposición no puede haber hecho menos de cero épocas</translation></message>
<message><source>The layout is not one that UMAP left</source><translation>La disposición no es una que haya dejado UMAP</translation></message>
<message><source>The layout has places that are not numbers or out of all bounds</source><translation>La disposición tiene posiciones que no son números o están fuera de todo límite</translation></message>
<message><source>Neighbors of each book that are kept near, itself counted: small shows fine grain, large the large picture.</source><translation>Vecinos de cada libro que se mantienen cerca, contándolo a él: pocos muestran el detalle fino, muchos la imagen general.</translation></message>
<message><source>Least distance</source><translation>Distancia mínima</translation></message>
<message><source>How close books may lie: 0 packs them into clumps.</source><translation>Lo cerca que pueden estar los libros: 0 los apelotona.</translation></message>
<message><source>Rounds over all pairs of neighbors; 0: 500 up to 10,000 books, 200 above.</source><translation>Vueltas por todos los pares de vecinos; 0: 500 hasta 10&#xa0;000 libros, 200 por encima.</translation></message>
<message><source>Spread</source><translation>Separación</translation></message>
<message><source>How far apart groups lie, against the least distance.</source><translation>Lo alejados que están los grupos, frente a la distancia mínima.</translation></message>
<message><source>UMAP</source><translation>UMAP</translation></message>
<message><source>neighbors stay neighbors, in tighter groups</source><translation>los vecinos siguen siendo vecinos, en grupos más apretados</translation></message>
<message><source>This is not %1: %2</source><translation>Esto no es %1: %2</translation></message>
<message><source>It should be of the format %1. The address may lead somewhere else now; see %2</source><translation>Debería ser del formato %1. La dirección puede llevar ahora a otro sitio; véase %2</translation></message>
<message><source>look into the files</source><comment>a task</comment><translation>examinar los archivos</translation></message>
<message><source>The ten thousand most rated books of Goodreads, rated from 1 to 5, with authors, years, covers and tags.</source><translation>Los diez mil libros más valorados de Goodreads, valorados de 1 a 5, con autores, años, portadas y etiquetas.</translation></message>
<message><source>Books rated from 1 to 10 in four weeks of 2004, with authors, years, publishers and covers; more than half of the lines are books that were not rated (0).</source><translation>Libros valorados de 1 a 10 en cuatro semanas de 2004, con autores, años, editoriales y portadas; más de la mitad de las líneas son libros que no se valoraron (0).</translation></message>
<message><source>Movies rated from 1 to 5 in 1997 and 1998, with age, gender and occupation of the readers.</source><translation>Películas valoradas de 1 a 5 en 1997 y 1998, con edad, sexo y ocupación de los lectores.</translation></message>
<message><source>MovieLens 1M</source><translation>MovieLens 1M</translation></message>
<message><source>Movies rated from 1 to 5 in 2000 to 2003, with age, gender and occupation of the readers.</source><translation>Películas valoradas de 1 a 5 entre 2000 y 2003, con edad, sexo y ocupación de los lectores.</translation></message>
<message><source>MovieLens 10M</source><translation>MovieLens 10M</translation></message>
<message><source>Movies rated from 0.5 to 5 in 1995 to 2009.</source><translation>Películas valoradas de 0,5 a 5 entre 1995 y 2009.</translation></message>
<message><source>MovieLens 20M</source><translation>MovieLens 20M</translation></message>
<message><source>Movies rated from 0.5 to 5 in 1995 to 2015.</source><translation>Películas valoradas de 0,5 a 5 entre 1995 y 2015.</translation></message>
<message><source>MovieLens 25M</source><translation>MovieLens 25M</translation></message>
<message><source>Movies rated from 0.5 to 5 in 1995 to 2019.</source><translation>Películas valoradas de 0,5 a 5 entre 1995 y 2019.</translation></message>
<message><source>MovieLens 32M</source><translation>MovieLens 32M</translation></message>
<message><source>Movies rated from 0.5 to 5 in 1995 to 2023.</source><translation>Películas valoradas de 0,5 a 5 entre 1995 y 2023.</translation></message>
<message><source>MovieLens latest, small</source><translation>MovieLens latest, pequeño</translation></message>
<message><source>Movies rated from 0.5 to 5 in 1996 to 2018, to try things out. GroupLens may change it, so it is not for results that others are to repeat.</source><translation>Películas valoradas de 0,5 a 5 entre 1996 y 2018, para hacer pruebas. GroupLens puede cambiarlo, así que no sirve para resultados que otros hayan de repetir.</translation></message>
<message><source>Goodreads: poetry</source><translation>Goodreads: poesía</translation></message>
<message><source>Poetry that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>Poesía que los lectores de Goodreads pusieron en estantes públicos hasta 2017, valorada de 1 a 5 cuando la valoraron; 0 significa sin valorar.</translation></message>
<message><source>Goodreads: comics</source><translation>Goodreads: cómic</translation></message>
<message><source>Comics and graphic novels that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>Cómics y novelas gráficas que los lectores de Goodreads pusieron en estantes públicos hasta 2017, valorados de 1 a 5 cuando los valoraron; 0 significa sin valorar.</translation></message>
<message><source>Goodreads: children</source><translation>Goodreads: infantil</translation></message>
<message><source>Children's books that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>Libros infantiles que los lectores de Goodreads pusieron en estantes públicos hasta 2017, valorados de 1 a 5 cuando los valoraron; 0 significa sin valorar.</translation></message>
<message><source>Goodreads: mystery, crime</source><translation>Goodreads: misterio, crimen</translation></message>
<message><source>Mysteries, thrillers and crime that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>Novelas de misterio, suspense y crimen que los lectores de Goodreads pusieron en estantes públicos hasta 2017, valoradas de 1 a 5 cuando las valoraron; 0 significa sin valorar.</translation></message>
<message><source>Goodreads: history</source><translation>Goodreads: historia</translation></message>
<message><source>History and biographies that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>Historia y biografías que los lectores de Goodreads pusieron en estantes públicos hasta 2017, valoradas de 1 a 5 cuando las valoraron; 0 significa sin valorar.</translation></message>
<message><source>Goodreads: young adults</source><translation>Goodreads: juvenil</translation></message>
<message><source>Books for young adults that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>Libros juveniles que los lectores de Goodreads pusieron en estantes públicos hasta 2017, valorados de 1 a 5 cuando los valoraron; 0 significa sin valorar.</translation></message>
<message><source>Goodreads: romance</source><translation>Goodreads: romántica</translation></message>
<message><source>Romances that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>Novelas románticas que los lectores de Goodreads pusieron en estantes públicos hasta 2017, valoradas de 1 a 5 cuando las valoraron; 0 significa sin valorar.</translation></message>
<message><source>Goodreads: fantasy</source><translation>Goodreads: fantasía</translation></message>
<message><source>Fantasy and paranormal books that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>Libros de fantasía y de lo paranormal que los lectores de Goodreads pusieron en estantes públicos hasta 2017, valorados de 1 a 5 cuando los valoraron; 0 significa sin valorar.</translation></message>
<message><source>Goodreads, all genres</source><translation>Goodreads, todos los géneros</translation></message>
<message><source>Books of all genres that readers of Goodreads put on public shelves until 2017; 104 million of the lines are ratings from 1 to 5. Without titles.</source><translation>Libros de todos los géneros que los lectores de Goodreads pusieron en estantes públicos hasta 2017; 104 millones de líneas son valoraciones de 1 a 5. Sin títulos.</translation></message>
<message><source>Amazon books, 2014</source><translation>Libros de Amazon, 2014</translation></message>
<message><source>Books reviewed at Amazon from May 1996 to July 2014, rated from 1 to 5: reader, book, rating and time, without titles.</source><translation>Libros reseñados en Amazon de mayo de 1996 a julio de 2014, valorados de 1 a 5: lector, libro, valoración y tiempo, sin títulos.</translation></message>
<message><source>Amazon books, 2018</source><translation>Libros de Amazon, 2018</translation></message>
<message><source>Books reviewed at Amazon from May 1996 to October 2018, rated from 1 to 5: book, reader, rating and time, without titles.</source><translation>Libros reseñados en Amazon de mayo de 1996 a octubre de 2018, valorados de 1 a 5: libro, lector, valoración y tiempo, sin títulos.</translation></message>
<message><source>Amazon books, 2023</source><translation>Libros de Amazon, 2023</translation></message>
<message><source>Books reviewed at Amazon from May 1996 to September 2023, rated from 1 to 5: reader, book, rating and time, without titles.</source><translation>Libros reseñados en Amazon de mayo de 1996 a septiembre de 2023, valorados de 1 a 5: lector, libro, valoración y tiempo, sin títulos.</translation></message>
<message><source>A blend has at least two runs</source><translation>Una mezcla tiene al menos dos ejecuciones</translation></message>
<message><source>Name another run.</source><translation>Indique otra ejecución.</translation></message>
<message><source>A blend is of trained runs</source><translation>Una mezcla se hace de ejecuciones entrenadas</translation></message>
<message><source>Choose runs with a model.</source><translation>Elija ejecuciones con un modelo.</translation></message>
<message><source>A weight must be a number from 0 up</source><translation>Un peso debe ser un número a partir de 0</translation></message>
<message><source>'%1' and '%2' were trained on different ratings</source><translation>«%1» y «%2» se entrenaron con valoraciones distintas</translation></message>
<message><source>Blend runs of the same data.</source><translation>Mezcle ejecuciones de los mismos datos.</translation></message>
<message><source>All weights are 0</source><translation>Todos los pesos son 0</translation></message>
<message><source>Give one run a weight.</source><translation>Dé un peso a alguna ejecución.</translation></message>
<message><source>blend the runs</source><comment>a task</comment><translation>mezclar las ejecuciones</translation></message>
<message><source>Blend fewer runs</source><translation>Mezcle menos ejecuciones</translation></message>
<message><source>'%1' and '%2' hold out different ratings, so no figure would judge both</source><translation>«%1» y «%2» reservan valoraciones distintas, así que ninguna cifra juzgaría a ambas</translation></message>
<message><source>Train them with the same split and seed.</source><translation>Entrénelas con la misma partición y la misma semilla.</translation></message>
<message><source>Nothing can be recommended: %1, nor about any book that this reader rated</source><translation>No se puede recomendar nada: %1, ni sobre ningún libro que valorara este lector</translation></message>
<message><source>on</source><translation>activado</translation></message>
<message><source>off</source><translation>desactivado</translation></message>
<message><source>the regularization is too strong for this learning rate.</source><translation>la regularización es demasiado fuerte para esta tasa de aprendizaje.</translation></message>
<message><source>the steps are too large.</source><translation>los pasos son demasiado grandes.</translation></message>
<message><source>The training loss has grown from %1 to %2: %3</source><translation>La pérdida de entrenamiento ha crecido de %1 a %2: %3</translation></message>
<message><source>The training loss is no longer a number: %1</source><translation>La pérdida de entrenamiento ya no es un número: %1</translation></message>
<message><source>The most popular books, the same for everybody, rank better (NDCG@10 %1) than this model at its best (%2).</source><translation>Los libros más populares, los mismos para todos, ordenan mejor (NDCG@10 %1) que este modelo en su mejor momento (%2).</translation></message>
<message><source>Reader and book biases alone do better on held-out ratings (loss %1) than this model at its best (%2).</source><translation>Los sesgos de lectores y libros por sí solos resultan mejores en las valoraciones reservadas (pérdida %1) que este modelo en su mejor momento (%2).</translation></message>
<message><source>The model of epoch %1 is kept.</source><translation>Se conserva el modelo de la época %1.</translation></message>
<message><source>The model of the last epoch is kept.</source><translation>Se conserva el modelo de la última época.</translation></message>
<message><source>Over-fitting: NDCG@10 on held-out books was highest after epoch %1 (%2) and has fallen by %3 since, more than the %4 that may be chance, while the training loss fell by %5. %6</source><translation>Sobreajuste: NDCG@10 en los libros reservados alcanzó su máximo tras la época %1 (%2) y desde entonces ha bajado %3, más de los %4 que pueden deberse al azar, mientras la pérdida de entrenamiento bajaba %5. %6</translation></message>
<message><source>Over-fitting: the loss on held-out ratings was lowest after epoch %1 (%2) and has risen by %3 since, more than the %4 that may be chance, while the training loss fell by %5. %6</source><translation>Sobreajuste: la pérdida en las valoraciones reservadas alcanzó su mínimo tras la época %1 (%2) y desde entonces ha subido %3, más de los %4 que pueden deberse al azar, mientras la pérdida de entrenamiento bajaba %5. %6</translation></message>
<message><source>Not finished learning: NDCG@10 on held-out books still rose by %1 in the last epoch.</source><translation>Aún no ha terminado de aprender: NDCG@10 en los libros reservados todavía subió %1 en la última época.</translation></message>
<message><source>Not finished learning: the loss on held-out ratings still fell by %1 in the last epoch.</source><translation>Aún no ha terminado de aprender: la pérdida en las valoraciones reservadas todavía bajó %1 en la última época.</translation></message>
<message><source>Not finished learning: NDCG@10 on held-out books still rose from %1 to %2 at the last.</source><translation>Aún no ha terminado de aprender: NDCG@10 en los libros reservados todavía subía al final, de %1 a %2.</translation></message>
<message><source>Not finished learning: the loss on held-out ratings still fell from %1 to %2 at the last.</source><translation>Aún no ha terminado de aprender: la pérdida en las valoraciones reservadas todavía bajaba al final, de %1 a %2.</translation></message>
<message><source>Train again with a split by time…</source><translation>Entrenar de nuevo con una partición por tiempo…</translation></message>
<message><source>Reader and book biases alone err less (RMSE %1) than this model (%2).</source><translation>Los sesgos de lectores y libros por sí solos yerran menos (RMSE %1) que este modelo (%2).</translation></message>
<message><source>The most popular books, the same for everybody, rank as well or better (NDCG@%1 %2) than this model (%3).</source><translation>Los libros más populares, los mismos para todos, ordenan igual de bien o mejor (NDCG@%1 %2) que este modelo (%3).</translation></message>
<message><source>The test part had been opened with the run "%1" before this one was trained: figures on it no longer tell how the model would do on ratings that nobody has seen.</source><translation>La parte de prueba ya se había abierto con la ejecución «%1» antes de entrenar esta: las cifras sobre ella ya no dicen cómo resultaría el modelo en valoraciones que nadie ha visto.</translation></message>
<message><source>Ranks among %1 drawn books are not ranks among all: models can change places between the two (Krichene &amp; Rendle 2020). Compare models by the full ranking.</source><translation>Las posiciones entre %1 libros sorteados no son posiciones entre todos: los modelos pueden intercambiar sus puestos entre unas y otras (Krichene y Rendle, 2020). Compare los modelos con la ordenación completa.</translation></message>
<message><source>"%1" has a model of another shape</source><translation>«%1» tiene un modelo con otra forma</translation></message>
<message><source>Leave what decides the shape as it was.</source><translation>Deje como estaba lo que determina la forma.</translation></message>
<message numerus="yes"><source>%n readers</source><comment>%n reader</comment><translation><numerusform>%n lector</numerusform><numerusform>%n lectores</numerusform></translation></message>
<message numerus="yes"><source>%n books</source><comment>%n book</comment><translation><numerusform>%n libro</numerusform><numerusform>%n libros</numerusform></translation></message>
<message><source>%1 for %2</source><comment>an id instead of another</comment><translation>%1 en vez de %2</translation></message>
<message><source>%1 cannot go on with other data: models of the kind '%2' do not</source><translation>%1 no puede continuar con otros datos: los modelos del tipo «%2» no lo hacen</translation></message>
<message><source>Train it anew, or continue one of these kinds: %1.</source><translation>Entrénelo de nuevo o continúe uno de estos tipos: %1.</translation></message>
<message><source>%1 goes on as what it is: %2</source><translation>%1 continúa como lo que es: %2</translation></message>
<message><source>Leave out the model.</source><translation>Omita el modelo.</translation></message>
<message><source>%1 was trained on ratings, and these data say only what was taken</source><translation>%1 se entrenó con valoraciones, y estos datos solo dicen qué se tomó</translation></message>
<message><source>%1 was trained on what was taken, and these data have ratings</source><translation>%1 se entrenó con lo que se tomó, y estos datos tienen valoraciones</translation></message>
<message><source>Name data of the same kind.</source><translation>Indique datos del mismo tipo.</translation></message>
<message><source>There are no ratings to go on with</source><translation>No hay valoraciones con las que continuar</translation></message>
<message><source>Name data that have ratings.</source><translation>Indique datos que tengan valoraciones.</translation></message>
<message><source>Map the new ones to the scale of the run, by the cleaning step --scale %1, or train anew with all ratings if both are of one scale.</source><translation>Lleve las nuevas a la escala de la ejecución con el paso de limpieza --scale %1, o entrene de nuevo con todas las valoraciones si ambas son de una misma escala.</translation></message>
<message><source>Readers of the run: %1; of these data: %2. Books of the run: %3; of these data: %4. Ids are compared as they are written.</source><translation>Lectores de la ejecución: %1; de estos datos: %2. Libros de la ejecución: %3; de estos datos: %4. Los identificadores se comparan tal como están escritos.</translation></message>
<message><source>%1 %2</source><comment>two sentences</comment><translation>%1 %2</translation></message>
<message><source>Of these data the run knows %1 and %2.</source><translation>De estos datos, la ejecución conoce %1 y %2.</translation></message>
<message numerus="yes"><source>%n ratings of the run are replaced, as these data rate the same books by the same readers.</source><comment>%n rating of the run is replaced, as these data rate the same books by the same readers.</comment><translation><numerusform>Se reemplaza %n valoración de la ejecución, porque estos datos valoran los mismos libros por los mismos lectores.</numerusform><numerusform>Se reemplazan %n valoraciones de la ejecución, porque estos datos valoran los mismos libros por los mismos lectores.</numerusform></translation></message>
<message numerus="yes"><source>%n ratings that the earlier run was trained on stay in training instead of being held out.</source><comment>%n rating that the earlier run was trained on stays in training instead of being held out.</comment><translation><numerusform>%n valoración con la que se entrenó la ejecución anterior sigue en el entrenamiento en lugar de reservarse.</numerusform><numerusform>%n valoraciones con las que se entrenó la ejecución anterior siguen en el entrenamiento en lugar de reservarse.</numerusform></translation></message>
<message><source>Nothing is left to hold out, as the earlier run was trained on all that would be: this run is not measured.</source><translation>No queda nada que reservar, porque la ejecución anterior se entrenó con todo lo que se reservaría: esta ejecución no se mide.</translation></message>
<message numerus="yes"><source>Only %n ratings are left to hold out, as the earlier run was trained on the others: figures on so few say little.</source><comment>Only %n rating is left to hold out, as the earlier run was trained on the others: figures on so few say little.</comment><translation><numerusform>Solo queda %n valoración que reservar, porque la ejecución anterior se entrenó con las demás: las cifras sobre tan pocas dicen poco.</numerusform><numerusform>Solo quedan %n valoraciones que reservar, porque la ejecución anterior se entrenó con las demás: las cifras sobre tan pocas dicen poco.</numerusform></translation></message>
<message><source>nobody rated it in the training part, so the model knows nothing about it</source><translation>nadie lo valoró en la parte de entrenamiento, así que el modelo no sabe nada de él</translation></message>
<message><source>all ratings of this reader are held out, so the model has learned nothing about the reader</source><translation>todas las valoraciones de este lector están reservadas, así que el modelo no ha aprendido nada de él</translation></message>
<message><source>"%1" cannot be continued: it is computed at once</source><translation>«%1» no se puede continuar: se calcula de una vez</translation></message>
<message><source>"%1" cannot be continued: where its training stood was not kept with it</source><translation>«%1» no se puede continuar: no se conservó dónde estaba su entrenamiento</translation></message>
<message><source>"%1" cannot be continued: models of its kind do not go on</source><translation>«%1» no se puede continuar: los modelos de su tipo no continúan</translation></message>
<message><source>Train it anew</source><translation>Entrénelo de nuevo</translation></message>
<message><source>"%1" was trained on other ratings</source><translation>«%1» se entrenó con otras valoraciones</translation></message>
<message><source>Open the ratings it was trained on, or train anew</source><translation>Abra las valoraciones con las que se entrenó o entrene de nuevo</translation></message>
<message><source>"%1" was trained with other settings: %2</source><translation>«%1» se entrenó con otros ajustes: %2</translation></message>
<message><source>Only epochs, steps, patience, keep_best and kept_epochs may change; else train anew</source><translation>Solo pueden cambiar epochs, steps, patience, keep_best y kept_epochs; si no, entrene de nuevo</translation></message>
<message><source>The cosine schedule of "%1" was laid out for %2 steps</source><translation>El programa de tasa cosine de «%1» se trazó para %2 pasos</translation></message>
<message><source>The cosine schedule of "%1" was laid out for %2 epochs</source><translation>El programa de tasa cosine de «%1» se trazó para %2 épocas</translation></message>
<message><source>Keep its epochs and steps, or train anew</source><translation>Conserve sus épocas y pasos o entrene de nuevo</translation></message>
<message><source>"%1" has already been trained for %2 steps</source><translation>«%1» ya se ha entrenado durante %2 pasos</translation></message>
<message><source>"%1" has already been trained for %2 epochs</source><translation>«%1» ya se ha entrenado durante %2 épocas</translation></message>
<message><source>Ask for more epochs or steps</source><translation>Pida más épocas o pasos</translation></message>
<message><source>Ask for more epochs</source><translation>Pida más épocas</translation></message>
<message><source>No test part was set aside when this run was trained</source><translation>No se apartó ninguna parte de prueba cuando se entrenó esta ejecución</translation></message>
<message><source>Choose a model that ranks, such as %1.</source><translation>Elija un modelo que ordene, como %1.</translation></message>
<message><source>There are no ratings to train on</source><translation>No hay valoraciones con las que entrenar</translation></message>
<message><source>Open a file that has ratings</source><translation>Abra un archivo que tenga valoraciones</translation></message>
<message><source>Hold out fewer ratings</source><translation>Reserve menos valoraciones</translation></message>
<message><source>train this</source><comment>a task</comment><translation>entrenar esto</translation></message>
<message><source>Choose shorter vectors or a smaller batch, or close other programs</source><translation>Elija vectores más cortos o un lote más pequeño, o cierre otros programas</translation></message>
<message><source>There are no data to train on</source><translation>No hay datos con los que entrenar</translation></message>
<message><source>its vector holds nothing but zeros, or something that is no number</source><translation>su vector no contiene más que ceros, o algo que no es un número</translation></message>
<message><source>A view's name is empty, too long or not valid text</source><translation>El nombre de una vista está vacío, es demasiado largo o no es texto válido</translation></message>
<message><source>Give it another, of at most 200 bytes</source><translation>Dele otro, de 200 bytes como máximo</translation></message>
<message><source>The state of the view "%1" is too long or not valid text</source><translation>El estado de la vista «%1» es demasiado largo o no es texto válido</translation></message>
<message><source>Save a view of fewer selected books</source><translation>Guarde una vista con menos libros seleccionados</translation></message>
<message><source>The view "%1" is not one of these books</source><translation>La vista «%1» no es de estos libros</translation></message>
<message><source>Save it again from the map</source><translation>Guárdela de nuevo desde el mapa</translation></message>
<message><source>The view "%1" has coordinates that are not numbers</source><translation>La vista «%1» tiene coordenadas que no son números</translation></message>
<message><source>A run can have at most %1 views</source><translation>Una ejecución puede tener como máximo %1 vistas</translation></message>
<message><source>Remove some of them</source><translation>Elimine algunas</translation></message>
<message><source>Two views are named "%1"</source><translation>Dos vistas se llaman «%1»</translation></message>
<message><source>Rename one of them</source><translation>Cambie el nombre de una de ellas</translation></message>
<message><source>it varies "%1" of adagrad or rmsprop, which have it elsewhere since: begin a new search</source><translation>varía «%1» de adagrad o rmsprop, que desde entonces lo tienen en otro sitio: empiece una búsqueda nueva</translation></message>
<message><source>This file cannot be read as a search: %1</source><translation>Este archivo no se puede leer como búsqueda: %1</translation></message>
<message><source>Choose a file that a search has written</source><translation>Elija un archivo que haya escrito una búsqueda</translation></message>
<message><source>Trial %1 does not belong to this search</source><translation>El ensayo %1 no pertenece a esta búsqueda</translation></message>
<message><source>Begin a new search</source><translation>Empiece una búsqueda nueva</translation></message>
<message><source>It failed</source><translation>Ha fallado</translation></message>
<message><source>The training diverged: its result is no number</source><translation>El entrenamiento ha divergido: su resultado no es un número</translation></message>
<message><source>A search needs held-out ratings to judge by</source><translation>Una búsqueda necesita valoraciones reservadas con las que juzgar</translation></message>
<message><source>Choose another split than none</source><translation>Elija una partición que no sea none</translation></message>
<message><source>Nothing is varied</source><translation>No se varía nada</translation></message>
<message><source>Choose a parameter to vary</source><translation>Elija un parámetro que variar</translation></message>
<message><source>Too many parameters are varied at once</source><translation>Se varían demasiados parámetros a la vez</translation></message>
<message><source>%1 is varied twice</source><translation>%1 se varía dos veces</translation></message>
<message><source>Name it once</source><translation>Indíquelo una sola vez</translation></message>
<message><source>The number of trials has to lie within 0 and %1</source><translation>El número de ensayos debe estar entre 0 y %1</translation></message>
<message><source>The time for a search cannot be negative</source><translation>El tiempo de una búsqueda no puede ser negativo</translation></message>
<message><source>The search would never end</source><translation>La búsqueda no terminaría nunca</translation></message>
<message><source>Give a number of trials or a time</source><translation>Dé un número de ensayos o un tiempo</translation></message>
<message><source>This model predicts no ratings that an error could be measured of</source><translation>Este modelo no predice valoraciones cuyo error se pueda medir</translation></message>
<message><source>These data have no ratings that an error could be measured of</source><translation>Estos datos no tienen valoraciones cuyo error se pueda medir</translation></message>
<message><source>Judge it by ndcg@10</source><translation>Júzguelo con ndcg@10</translation></message>
<message><source>search for settings</source><comment>a task</comment><translation>buscar ajustes</translation></message>
<message><source>read this</source><comment>a task</comment><translation>leer esto</translation></message>
<message><source>The file is too large for a search</source><translation>El archivo es demasiado grande para una búsqueda</translation></message>
<message><source>The file could not be read to its end</source><translation>No se ha podido leer el archivo hasta el final</translation></message>
<message><source>"%1" cannot be varied: %2</source><translation>«%1» no se puede variar: %2</translation></message>
<message><source>Write KEY=LOW:HIGH, KEY=LOW:HIGH:log or KEY=A,B,C</source><translation>Escriba KEY=LOW:HIGH, KEY=LOW:HIGH:log o KEY=A,B,C</translation></message>
<message><source>it would change what the trials are measured on</source><translation>cambiaría aquello sobre lo que se miden los ensayos</translation></message>
<message><source>this model does not use it</source><translation>este modelo no lo usa</translation></message>
<message><source>it has no range; list its values</source><translation>no tiene intervalo; enumere sus valores</translation></message>
<message><source>the range has to go from a smaller to a larger number</source><translation>el intervalo debe ir de un número menor a uno mayor</translation></message>
<message><source>the range has to lie within %1 and %2</source><translation>el intervalo debe estar entre %1 y %2</translation></message>
<message><source>a logarithmic range has to begin above 0</source><translation>un intervalo logarítmico debe empezar por encima de 0</translation></message>
<message><source>there are too many values</source><translation>hay demasiados valores</translation></message>
<message><source>there is no KEY=</source><translation>falta KEY=</translation></message>
<message><source>the ends of the range have to be numbers</source><translation>los extremos del intervalo deben ser números</translation></message>
<message><source>after the range only log or linear can stand</source><translation>después del intervalo solo puede ir log o linear</translation></message>
<message><source>only whole numbers make sense</source><translation>solo tienen sentido números enteros</translation></message>
<message><source>No rating was held out, so nothing was measured</source><translation>No se reservó ninguna valoración, así que no se midió nada</translation></message>
<message><source>This search was made on other data: %1</source><translation>Esta búsqueda se hizo con otros datos: %1</translation></message>
<message><source>Open those, or begin a new search</source><translation>Abra esos o empiece una búsqueda nueva</translation></message>
<message><source>calibre (catalog)</source><translation>calibre (catálogo)</translation></message>
<message><source>the catalog as CSV, in which ratings are of five stars; a yes/no column #read, or a date #date_read, of one's own says what is read</source><translation>el catálogo como CSV, en el que las valoraciones son de cinco estrellas; una columna propia de sí/no #read, o una fecha #date_read, dice qué se ha leído</translation></message>
<message><source>Another program is writing to this library</source><translation>Otro programa está escribiendo en esta biblioteca</translation></message>
<message><source>Close calibre, or wait a moment, and try again.</source><translation>Cierre calibre, o espere un momento, e inténtelo de nuevo.</translation></message>
<message><source>The memory does not suffice for this library</source><translation>La memoria no basta para esta biblioteca</translation></message>
<message><source>The database is damaged</source><translation>La base de datos está dañada</translation></message>
<message><source>calibre can restore it: Library maintenance, Restore database.</source><translation>calibre puede restaurarla: Mantenimiento de la biblioteca, Restaurar base de datos.</translation></message>
<message><source>The database is none of calibre's, or cannot be read: %1</source><translation>La base de datos no es de calibre o no se puede leer: %1</translation></message>
<message><source>A library of calibre is the file metadata.db in its folder.</source><translation>Una biblioteca de calibre es el archivo metadata.db en su carpeta.</translation></message>
<message><source>calibre</source><translation>calibre</translation></message>
<message><source>a library's folder or the metadata.db in it, in which ratings are of ten; what is read as in the catalog</source><translation>la carpeta de una biblioteca o el metadata.db que contiene, en el que las valoraciones son sobre diez; qué se ha leído, como en el catálogo</translation></message>
<message><source>Goodreads</source><translation>Goodreads</translation></message>
<message><source>the exported CSV, of today (24 columns) or older (31); 0 means "not rated"</source><translation>el CSV exportado, de hoy (24 columnas) o más antiguo (31); 0 significa «sin valorar»</translation></message>
<message><source>The line names no book: it has neither a title nor an ISBN</source><translation>La línea no nombra ningún libro: no tiene ni título ni ISBN</translation></message>
<message><source>The rating '%1' is no number of stars from 0 to %2; the book counts as not rated</source><translation>La valoración «%1» no es un número de estrellas de 0 a %2; el libro cuenta como no valorado</translation></message>
<message><source>read this library</source><comment>a task</comment><translation>leer esta biblioteca</translation></message>
<message><source>There is no book in this library</source><translation>No hay ningún libro en esta biblioteca</translation></message>
<message><source>these data have no stars: every book counts as taken</source><translation>estos datos no tienen estrellas: cada libro cuenta como tomado</translation></message>
<message><source>stars are ratings as they are</source><translation>las estrellas son valoraciones tal como están</translation></message>
<message><source>1 to 5 stars become %1 to %2, evenly: 4 stars are %3</source><translation>de 1 a 5 estrellas pasan a ser de %1 a %2, de forma uniforme: 4 estrellas son %3</translation></message>
<message><source>'%1' stands twice in the library (lines %2 and %3); the rating of line %4 counts</source><translation>«%1» aparece dos veces en la biblioteca (líneas %2 y %3); cuenta la valoración de la línea %4</translation></message>
<message><source>LibraryThing</source><translation>LibraryThing</translation></message>
<message><source>the tab-delimited export, in UTF-16 or Latin-1, in which a quote is a sign like others</source><translation>la exportación delimitada por tabuladores, en UTF-16 o Latin-1, en la que unas comillas son un signo como los demás</translation></message>
<message><source>Book %1 has neither a title nor an ISBN</source><translation>El libro %1 no tiene ni título ni ISBN</translation></message>
<message><source>The file is damaged: its JSON ends or breaks off here</source><translation>El archivo está dañado: su JSON termina o se corta aquí</translation></message>
<message><source>Export the library once more.</source><translation>Exporte la biblioteca otra vez.</translation></message>
<message><source>The file is damaged: a number in it is out of range</source><translation>El archivo está dañado: contiene un número fuera del intervalo</translation></message>
<message><source>LibraryThing (JSON)</source><translation>LibraryThing (JSON)</translation></message>
<message><source>the JSON export</source><translation>la exportación JSON</translation></message>
<message><source>StoryGraph</source><translation>StoryGraph</translation></message>
<message><source>the exported CSV; quarter stars are kept</source><translation>el CSV exportado; se conservan los cuartos de estrella</translation></message>
<message><source>several books of the catalogue have this ISBN</source><translation>varios libros del catálogo tienen este ISBN</translation></message>
<message><source>several books of the catalogue have this title and author</source><translation>varios libros del catálogo tienen este título y este autor</translation></message>
<message><source>the title agrees, but your library names no author</source><translation>el título coincide, pero la biblioteca propia no nombra ningún autor</translation></message>
<message><source>the title agrees, but the catalogue names no author</source><translation>el título coincide, pero el catálogo no nombra ningún autor</translation></message>
<message><source>the catalogue has this title only by %1</source><translation>el catálogo solo tiene este título de %1</translation></message>
<message><source>it has no title, and the catalogue lacks its ISBN</source><translation>no tiene título, y en el catálogo falta su ISBN</translation></message>
<message><source>the catalogue has no book of this title</source><translation>el catálogo no tiene ningún libro con este título</translation></message>
<message><source>the catalogue has neither its ISBN nor a book of this title</source><translation>el catálogo no tiene ni su ISBN ni un libro con este título</translation></message>
<message><source>you said that it is none of the catalogue's</source><translation>se indicó que no es ninguno de los del catálogo</translation></message>
<message><source>the run does not know the book '%1'</source><translation>la ejecución no conoce el libro «%1»</translation></message>
<message><source>a spreadsheet has rounded its ISBN to %1, and %2</source><translation>una hoja de cálculo ha redondeado su ISBN a %1, y %2</translation></message>
<message><source>The header names no id or no tag</source><translation>La cabecera no nombra ningún id o ningún tag</translation></message>
<message><source>The first line is id,tag.</source><translation>La primera línea es id,tag.</translation></message>
<message><source>The file holds no tags</source><translation>El archivo no contiene etiquetas</translation></message>
<message><source>A line is a book's id and its tag.</source><translation>Una línea es el identificador de un libro y su etiqueta.</translation></message>
<message><source>%1: no id on %2</source><translation>%1: ningún identificador en %2</translation></message>
<message><source>These tags cannot be read</source><translation>No se pueden leer estas etiquetas</translation></message>
<message><source>Remove the file to begin anew</source><translation>Elimine el archivo para empezar de nuevo</translation></message>
<message><source>A tag needs a name</source><translation>Una etiqueta necesita un nombre</translation></message>
<message><source>Type one</source><translation>Escriba uno</translation></message>
<message><source>There is a tag '%1' already</source><translation>Ya hay una etiqueta «%1»</translation></message>
<message><source>These tags were kept by a newer version of the program</source><translation>Estas etiquetas las guardó una versión más reciente del programa</translation></message>
<message><source>Update the program to read them</source><translation>Actualice el programa para leerlas</translation></message>
<message><source>Lower the regularization: times the learning rate it is over 1, so that each step leaps beyond zero instead of drawing nearer to it</source><translation>Reduzca la regularización: multiplicada por la tasa de aprendizaje pasa de 1, así que cada paso salta más allá de cero en lugar de acercarse a él</translation></message>
<message><source>The saved training state does not belong to this model</source><translation>El estado de entrenamiento guardado no corresponde a este modelo</translation></message>
<message><source>Start a new training.</source><translation>Empiece un entrenamiento nuevo.</translation></message>
<message><source>Vectors that were made elsewhere cannot be trained</source><translation>Los vectores hechos en otro sitio no se pueden entrenar</translation></message>
<message><source>Choose another model</source><translation>Elija otro modelo</translation></message>
<message><source>Training diverged: the loss of epoch %1 is not a number</source><translation>El entrenamiento ha divergido: la pérdida de la época %1 no es un número</translation></message>
<message><source>The learning rate must be above 0</source><translation>La tasa de aprendizaje debe ser mayor que 0</translation></message>
<message><source>The optimizer's decay rates must be at least 0 and below 1</source><translation>Las tasas de decaimiento del optimizador deben ser al menos 0 y menores que 1</translation></message>
<message><source>The optimizer's epsilon must be at least 1e-12</source><translation>El épsilon del optimizador debe ser al menos 1e-12</translation></message>
<message><source>Weight decay and the initial accumulator must not be negative</source><translation>El decaimiento de pesos y el acumulador inicial no deben ser negativos</translation></message>
<message><source>Hold out fewer ratings.</source><translation>Reserve menos valoraciones.</translation></message>
<message><source>The batch size must be from 1 to 1,048,576</source><translation>El tamaño del lote debe ser de 1 a 1&#xa0;048&#xa0;576</translation></message>
<message><source>Training needs at least one epoch, and no negative number of batches</source><translation>El entrenamiento necesita al menos una época, y ningún número negativo de lotes</translation></message>
<message><source>The Huber loss needs a delta above 0</source><translation>La pérdida de Huber necesita un delta mayor que 0</translation></message>
<message><source>Training would take more than four billion batches</source><translation>El entrenamiento necesitaría más de cuatro mil millones de lotes</translation></message>
<message><source>Use fewer epochs or larger batches.</source><translation>Use menos épocas o lotes más grandes.</translation></message>
<message><source>Training diverged: the loss is no longer a finite number</source><translation>El entrenamiento ha divergido: la pérdida ya no es un número finito</translation></message>
<message><source>The saved training state was made with other ratings or another batch size</source><translation>El estado de entrenamiento guardado se hizo con otras valoraciones u otro tamaño de lote</translation></message>
<message><source>There is no model to train</source><translation>No hay ningún modelo que entrenar</translation></message>
<message><source>Check the layer sizes: each layer needs a unit and an activation.</source><translation>Compruebe los tamaños de las capas: cada capa necesita una unidad y una activación.</translation></message>
<message><source>Use smaller embeddings, layers or batches.</source><translation>Use embeddings, capas o lotes más pequeños.</translation></message>
<message><source>Start a new training</source><translation>Empiece un entrenamiento nuevo</translation></message>
<message><source>HDF5 is read by a program called %1, which is not there</source><translation>HDF5 se lee con un programa llamado %1, que no está</translation></message>
<message><source>Install the program anew, all of it.</source><translation>Instale de nuevo el programa completo.</translation></message>
<message><source>The HDF5 file names more arrays than any model has</source><translation>El archivo HDF5 nombra más matrices de las que tiene cualquier modelo</translation></message>
<message><source>The helper that reads HDF5 gave an answer that makes no sense</source><translation>El auxiliar que lee HDF5 ha dado una respuesta sin sentido</translation></message>
<message><source>The array '%1' holds nothing: its shape is %2</source><translation>La matriz «%1» no contiene nada: su forma es %2</translation></message>
<message><source>The helper that reads HDF5 gave more than was asked for</source><translation>El auxiliar que lee HDF5 ha dado más de lo que se le pidió</translation></message>
<message><source>The HDF5 file is cut off within the array '%1'</source><translation>El archivo HDF5 está cortado dentro de la matriz «%1»</translation></message>
<message><source>The HDF5 file could not be read in a sensible time</source><translation>El archivo HDF5 no se ha podido leer en un tiempo razonable</translation></message>
<message><source>The helper that reads HDF5 broke down over this file: it is damaged, or wants more memory than it may have</source><translation>El auxiliar que lee HDF5 ha fallado con este archivo: está dañado, o necesita más memoria de la permitida</translation></message>
<message><source>The array lies in other files than this one, which are not read</source><translation>La matriz está en otros archivos, que no se leen</translation></message>
<message><source>Save it into one file.</source><translation>Guárdela en un solo archivo.</translation></message>
<message><source>The HDF5 file is damaged, or of a kind that is not read here</source><translation>El archivo HDF5 está dañado o es de un tipo que aquí no se lee</translation></message>
<message><source>The helper that reads HDF5 could not be started: %1</source><translation>No se ha podido iniciar el auxiliar que lee HDF5: %1</translation></message>
<message><source>no dimension</source><translation>sin dimensiones</translation></message>
<message><source>The array</source><translation>La matriz</translation></message>
<message><source>The array '%1'</source><translation>La matriz «%1»</translation></message>
<message><source>%1 is no table of vectors: its shape is %2</source><translation>%1 no es una tabla de vectores: su forma es %2</translation></message>
<message><source>Save an array with a row a book and a column a dimension.</source><translation>Guarde una matriz con una fila por libro y una columna por dimensión.</translation></message>
<message><source>%1 holds nothing: its shape is %2</source><translation>%1 no contiene nada: su forma es %2</translation></message>
<message><source>%1 is larger than can be shown: its shape is %2</source><translation>%1 es más grande de lo que se puede mostrar: su forma es %2</translation></message>
<message><source>Save fewer rows or dimensions.</source><translation>Guarde menos filas o dimensiones.</translation></message>
<message><source>The file cannot be mapped into memory: %1</source><translation>El archivo no se puede proyectar en memoria: %1</translation></message>
<message><source>The file was cut short while it was read</source><translation>El archivo se ha cortado mientras se leía</translation></message>
<message><source>This is a pipe or a device, and runs and vectors are read from files</source><translation>Esto es una tubería o un dispositivo, y las ejecuciones y los vectores se leen de archivos</translation></message>
<message><source>Write them to a file first.</source><translation>Escríbalos antes en un archivo.</translation></message>
<message><source>This is a folder, where a file of vectors is meant</source><translation>Esto es una carpeta, y se espera un archivo de vectores</translation></message>
<message><source>put these vectors beside what is open</source><comment>a task</comment><translation>poner estos vectores junto a lo que está abierto</translation></message>
<message><source>There is no array '%1'</source><translation>No hay ninguna matriz «%1»</translation></message>
<message><source>Keras</source><translation>Keras</translation></message>
<message><source>`.keras`, `.h5` and `.weights.h5`, and arrays of other HDF5 files: `--tensor` takes the layer's name; what belongs to the optimizer is left aside</source><translation>`.keras`, `.h5` y `.weights.h5`, y matrices de otros archivos HDF5: `--tensor` toma el nombre de la capa; lo que pertenece al optimizador se deja de lado</translation></message>
<message><source>The file holds weights and does not say what the model's layers are</source><translation>El archivo contiene pesos y no dice cuáles son las capas del modelo</translation></message>
<message><source>Save the whole model, as by model.save('model.keras').</source><translation>Guarde el modelo entero, por ejemplo con model.save('model.keras').</translation></message>
<message><source>What the file says of the model's layers makes no sense</source><translation>Lo que el archivo dice de las capas del modelo no tiene sentido</translation></message>
<message><source>the layer '%1' is named and is not there</source><translation>se nombra la capa «%1», y no está</translation></message>
<message><source>the layer '%1' has %2 inputs</source><translation>la capa «%1» tiene %2 entradas</translation></message>
<message><source>its layers go in a circle</source><translation>sus capas forman un círculo</translation></message>
<message><source>'%1' (%2) stands where an embedding should</source><translation>«%1» (%2) está donde debería haber un embedding</translation></message>
<message><source>the embedding '%1' has no one input</source><translation>el embedding «%1» no tiene una única entrada</translation></message>
<message><source>it has %1 outputs</source><translation>tiene %1 salidas</translation></message>
<message><source>the activation of '%1' is none of %2</source><translation>la activación de «%1» no es ninguna de %2</translation></message>
<message><source>the dense layer '%1' has no size or no one input</source><translation>la capa densa «%1» no tiene tamaño o no tiene una única entrada</translation></message>
<message><source>it has too many dense layers</source><translation>tiene demasiadas capas densas</translation></message>
<message><source>'%1' (%2) stands where a dot product or a concatenation should</source><translation>«%1» (%2) está donde debería haber un producto escalar o una concatenación</translation></message>
<message><source>'%1' joins %2 inputs, and not two</source><translation>«%1» une %2 entradas, y no dos</translation></message>
<message><source>its dot product is of vectors brought to length 1</source><translation>su producto escalar es de vectores llevados a longitud 1</translation></message>
<message><source>dense layers stand behind a dot product</source><translation>hay capas densas detrás de un producto escalar</translation></message>
<message><source>the last layer behind the concatenation does not have one unit</source><translation>la última capa detrás de la concatenación no tiene una sola unidad</translation></message>
<message><source>one embedding stands for both readers and books</source><translation>un mismo embedding vale para lectores y libros</translation></message>
<message><source>Name the ratings that the model was trained on, or another order of ids.</source><translation>Indique las valoraciones con las que se entrenó el modelo u otro orden de los identificadores.</translation></message>
<message><source>Name the ratings that the model was trained on.</source><translation>Indique las valoraciones con las que se entrenó el modelo.</translation></message>
<message><source>The file is none that Keras wrote</source><translation>El archivo no es uno que haya escrito Keras</translation></message>
<message><source>Save the model by model.save('model.keras'); other vectors are opened as they are.</source><translation>Guarde el modelo con model.save('model.keras'); otros vectores se abren tal como están.</translation></message>
<message><source>the embedding '%1' was taken for the books', '%2' for the readers'</source><translation>se tomó el embedding «%1» como el de los libros y «%2» como el de los lectores</translation></message>
<message><source>The model has no embedding '%1'</source><translation>El modelo no tiene ningún embedding «%1»</translation></message>
<message><source>It has %1 and %2</source><translation>Tiene %1 y %2</translation></message>
<message><source>Neither embedding, '%1' nor '%2', says that it is the books'</source><translation>Ninguno de los embeddings, ni «%1» ni «%2», dice que sea el de los libros</translation></message>
<message><source>Name it by --book-layer.</source><translation>Indíquelo con --book-layer.</translation></message>
<message><source>The weights of the layer '%1' are not in the file</source><translation>Los pesos de la capa «%1» no están en el archivo</translation></message>
<message><source>The weights of the layer '%1' are of the shape %2, and not %3</source><translation>Los pesos de la capa «%1» tienen la forma %2, y no %3</translation></message>
<message><source>The table of the layer '%1' is of the shape %2</source><translation>La tabla de la capa «%1» tiene la forma %2</translation></message>
<message><source>The weights of the layer '%1' hold something that is no finite number</source><translation>Los pesos de la capa «%1» contienen algo que no es un número finito</translation></message>
<message><source>The training went wrong; a lower learning rate may help.</source><translation>El entrenamiento salió mal; puede ayudar una tasa de aprendizaje más baja.</translation></message>
<message><source>The two tables of the dot product have %1 and %2 columns</source><translation>Las dos tablas del producto escalar tienen %1 y %2 columnas</translation></message>
<message><source>take over this model</source><comment>a task</comment><translation>incorporar este modelo</translation></message>
<message><source>Most lines are no key with %1 numbers behind it</source><translation>La mayoría de las líneas no son una clave seguida de %1 números</translation></message>
<message><source>Each line should have a key and its numbers, with blanks between.</source><translation>Cada línea debería tener una clave y sus números, separados por espacios.</translation></message>
<message numerus="yes"><source>%n lines are left out, which are no key with %1 numbers: %2</source><comment>%n line is left out, which is no key with %1 numbers: %2</comment><translation><numerusform>Se omite %n línea que no es una clave seguida de %1 números: %2</numerusform><numerusform>Se omiten %n líneas que no son una clave seguida de %1 números: %2</numerusform></translation></message>
<message numerus="yes"><source>%n keys hold blanks, and the last numbers of a line were taken for the vector: %1</source><comment>%n key holds blanks, and the last numbers of a line were taken for the vector: %1</comment><translation><numerusform>%n clave contiene espacios, y se tomaron como vector los últimos números de la línea: %1</numerusform><numerusform>%n claves contienen espacios, y se tomaron como vector los últimos números de cada línea: %1</numerusform></translation></message>
<message><source>the first line announces %1 rows, and %2 are there</source><translation>la primera línea anuncia %1 filas, y hay %2</translation></message>
<message numerus="yes"><source>%n keys are not UTF-8: U+FFFD stands for what could not be read</source><comment>%n key is not UTF-8: U+FFFD stands for what could not be read</comment><translation><numerusform>%n clave no es UTF-8: U+FFFD representa lo que no se pudo leer</numerusform><numerusform>%n claves no son UTF-8: U+FFFD representa lo que no se pudo leer</numerusform></translation></message>
<message><source>look at these labels</source><comment>a task</comment><translation>examinar estas etiquetas</translation></message>
<message><source>%1 names a column, and there are no labels with columns</source><translation>%1 nombra una columna, y no hay etiquetas con columnas</translation></message>
<message><source>Name their file by --labels</source><translation>Indique su archivo con --labels</translation></message>
<message><source>the rows are named by %1</source><translation>las filas se nombran por %1</translation></message>
<message><source>no key of the vectors is an id of the labels, so that they were put together line by line</source><translation>ninguna clave de los vectores es un identificador de las etiquetas, así que se unieron línea por línea</translation></message>
<message><source>%1 of %2 vectors have no label: no %3 is their key</source><translation>%1 de %2 vectores no tienen etiqueta: ningún %3 es su clave</translation></message>
<message><source>Give a label a row, in the order of the rows, or a column with their numbers from 0 (--id-column).</source><translation>Dé una etiqueta por fila, en el orden de las filas, o una columna con sus números a partir de 0 (--id-column).</translation></message>
<message><source>Give a label a row, or a column with their numbers from 0 (--id-column).</source><translation>Dé una etiqueta por fila, o una columna con sus números a partir de 0 (--id-column).</translation></message>
<message><source>Give a label a row, or name the column of their numbers from 0 (--id-column).</source><translation>Dé una etiqueta por fila, o indique la columna de sus números a partir de 0 (--id-column).</translation></message>
<message><source>there are %1 labels for %2 vectors: %3 was taken for the number of the row, counted from 0; %4 rows have none</source><translation>hay %1 etiquetas para %2 vectores: se tomó %3 como el número de la fila, contado desde 0; %4 filas no tienen ninguna</translation></message>
<message numerus="yes"><source>%n rows bear an id that an earlier one has, such as %1: an id means the first of its rows</source><comment>%n row bears an id that an earlier one has, such as %1: an id means the first of its rows</comment><translation><numerusform>%n fila lleva un identificador que ya tiene una anterior, %1: un identificador designa la primera de sus filas</numerusform><numerusform>%n filas llevan un identificador que ya tiene una anterior, como %1: un identificador designa la primera de sus filas</numerusform></translation></message>
<message><source>The array has columns of several types, and no vectors</source><translation>La matriz tiene columnas de varios tipos, y no vectores</translation></message>
<message><source>Save its numbers as a plain array, as by numpy.stack.</source><translation>Guarde sus números como una matriz simple, por ejemplo con numpy.stack.</translation></message>
<message><source>The NumPy array is of format %1.%2, of which nothing is known here</source><translation>La matriz de NumPy es del formato %1.%2, del que aquí no se sabe nada</translation></message>
<message><source>Save it anew with numpy.save.</source><translation>Guárdela de nuevo con numpy.save.</translation></message>
<message><source>The header of the NumPy array claims %1 bytes, more than any has</source><translation>La cabecera de la matriz de NumPy declara %1 bytes, más de los que tiene cualquiera</translation></message>
<message><source>The file is damaged; save it anew with numpy.save.</source><translation>El archivo está dañado; guárdelo de nuevo con numpy.save.</translation></message>
<message><source>The file is cut off: an array of %1 numbers of %2 is announced, and %3 bytes are there</source><translation>El archivo está cortado: se anuncia una matriz de %1 números de %2, y hay %3 bytes</translation></message>
<message><source>Copy or save it anew.</source><translation>Cópielo o guárdelo de nuevo.</translation></message>
<message><source>behind the array the file holds %1 more bytes, which are left aside</source><translation>detrás de la matriz el archivo contiene %1 bytes más, que se dejan de lado</translation></message>
<message><source>NumPy array</source><translation>Matriz de NumPy</translation></message>
<message><source>`numpy.save`, versions 1 to 3, of any plain number and in both orders; float32 in C order is taken as it lies</source><translation>`numpy.save`, versiones 1 a 3, de cualquier número simple y en ambos órdenes; float32 en orden C se toma tal como está</translation></message>
<message><source>NumPy arrays</source><translation>Matrices de NumPy</translation></message>
<message><source>`numpy.savez` and `savez_compressed`; of several arrays `--tensor` names one</source><translation>`numpy.savez` y `savez_compressed`; si hay varias matrices, `--tensor` nombra una</translation></message>
<message><source>No vector in the file can be compared: each is nothing but zeros, or holds a number beyond 1e15 or something that is no finite number</source><translation>Ningún vector del archivo se puede comparar: cada uno no es más que ceros, o contiene un número mayor que 1e15 o algo que no es un número finito</translation></message>
<message><source>See what wrote it: a training that ran away leaves such numbers.</source><translation>Vea qué lo escribió: un entrenamiento que se dispara deja números así.</translation></message>
<message numerus="yes"><source>%n vectors hold something that is no finite number, and can be compared with none: %1, counted from 0</source><comment>%n vector holds something that is no finite number, and can be compared with none: %1, counted from 0</comment><translation><numerusform>%n vector contiene algo que no es un número finito, y no se puede comparar con ninguno: %1, contando desde 0</numerusform><numerusform>%n vectores contienen algo que no es un número finito, y no se pueden comparar con ninguno: %1, contando desde 0</numerusform></translation></message>
<message numerus="yes"><source>%n vectors hold a number beyond 1e15, too large to be compared: %1, counted from 0</source><comment>%n vector holds a number beyond 1e15, too large to be compared: %1, counted from 0</comment><translation><numerusform>%n vector contiene un número mayor que 1e15, demasiado grande para compararse: %1, contando desde 0</numerusform><numerusform>%n vectores contienen un número mayor que 1e15, demasiado grande para compararse: %1, contando desde 0</numerusform></translation></message>
<message numerus="yes"><source>%n vectors are nothing but zeros, and can be compared with none: %1, counted from 0</source><comment>%n vector is nothing but zeros, and can be compared with none: %1, counted from 0</comment><translation><numerusform>%n vector no es más que ceros, y no se puede comparar con ninguno: %1, contando desde 0</numerusform><numerusform>%n vectores no son más que ceros, y no se pueden comparar con ninguno: %1, contando desde 0</numerusform></translation></message>
<message><source>There is one table in the file, and it has no name: --tensor means nothing here</source><translation>Hay una sola tabla en el archivo, y no tiene nombre: --tensor no significa nada aquí</translation></message>
<message><source>open these vectors</source><comment>a task</comment><translation>abrir estos vectores</translation></message>
<message><source>Save fewer rows or dimensions, or float32.</source><translation>Guarde menos filas o dimensiones, o float32.</translation></message>
<message><source>look at this file</source><comment>a task</comment><translation>examinar este archivo</translation></message>
<message><source>A line is empty, and no vector</source><translation>Una línea está vacía, y no hay vector</translation></message>
<message><source>Take it out.</source><translation>Quítela.</translation></message>
<message><source>The value %1 of the line is no number</source><translation>El valor %1 de la línea no es un número</translation></message>
<message><source>Each line should hold %1 numbers.</source><translation>Cada línea debería contener %1 números.</translation></message>
<message><source>The line holds another number of values than the first, which has %1</source><translation>La línea contiene un número de valores distinto del de la primera, que tiene %1</translation></message>
<message><source>Each line should hold as many.</source><translation>Cada línea debería contener los mismos.</translation></message>
<message><source>The file holds no vector</source><translation>El archivo no contiene ningún vector</translation></message>
<message><source>The configuration names the file '%1', which is not in its own folder</source><translation>La configuración nombra el archivo «%1», que no está en su propia carpeta</translation></message>
<message><source>Put it there, or open the file of vectors by itself with --labels.</source><translation>Póngalo ahí, o abra el archivo de vectores por separado con --labels.</translation></message>
<message><source>There are no vectors '%1'</source><translation>No hay vectores «%1»</translation></message>
<message><source>Embedding Projector</source><translation>Embedding Projector</translation></message>
<message><source>%1 is no tensor</source><translation>%1 no es un tensor</translation></message>
<message><source>%1 lacks its type, shape or place</source><translation>%1 no tiene tipo, forma o posición</translation></message>
<message><source>The file is cut off: the tensor %1 should end at byte %2 of the numbers, of which %3 bytes are there</source><translation>El archivo está cortado: el tensor %1 debería terminar en el byte %2 de los números, de los que hay %3 bytes</translation></message>
<message><source>%1 of shape %2 does not take the %3 bytes that it has</source><translation>%1 de forma %2 no ocupa los %3 bytes que tiene</translation></message>
<message><source>The file is too short for a safetensors file</source><translation>El archivo es demasiado corto para un archivo safetensors</translation></message>
<message><source>The file is cut off or damaged: its header should have %1 bytes, and the file has %2</source><translation>El archivo está cortado o dañado: su cabecera debería tener %1 bytes, y el archivo tiene %2</translation></message>
<message><source>The header of the safetensors file has %1 bytes, more than any has</source><translation>La cabecera del archivo safetensors tiene %1 bytes, más de los que tiene cualquiera</translation></message>
<message><source>lists within lists</source><translation>listas dentro de listas</translation></message>
<message><source>it is no JSON object</source><translation>no es un objeto JSON</translation></message>
<message><source>The tensor '%1' is of the type %2, which is not read</source><translation>El tensor «%1» es del tipo %2, que no se lee</translation></message>
<message><source>Save it as float32.</source><translation>Guárdelo como float32.</translation></message>
<message><source>There is no tensor '%1'</source><translation>No hay ningún tensor «%1»</translation></message>
<message><source>safetensors</source><translation>safetensors</translation></message>
<message><source>No row holds %1 numbers</source><translation>Ninguna fila contiene %1 números</translation></message>
<message numerus="yes"><source>%n rows do not hold %1 numbers: %2</source><comment>%n row does not hold %1 numbers: %2</comment><translation><numerusform>%n fila no contiene %1 números: %2</numerusform><numerusform>%n filas no contienen %1 números: %2</numerusform></translation></message>
<message><source>The table has neither a column of vectors nor one number a column; its columns are %1</source><translation>La tabla no tiene ni una columna de vectores ni un número por columna; sus columnas son %1</translation></message>
<message><source>A vector is written as [0.1, 0.2], or its numbers stand in columns of their own.</source><translation>Un vector se escribe como [0.1, 0.2], o sus números van en columnas propias.</translation></message>
<message><source>the vectors were taken from %1 columns, %2 to %3</source><translation>los vectores se tomaron de %1 columnas, de %2 a %3</translation></message>
<message><source>the vectors were taken from the column %1</source><translation>los vectores se tomaron de la columna %1</translation></message>
<message><source>%1, the ids from %2</source><comment>the vectors</comment><translation>%1, los identificadores de %2</translation></message>
<message><source>Table of vectors</source><translation>Tabla de vectores</translation></message>
<message><source>CSV, TSV, JSON lines, Parquet or a workbook with a column of vectors (`[0.1, 0.2]`) or one number a column</source><translation>CSV, TSV, líneas JSON, Parquet o un libro de cálculo con una columna de vectores (`[0.1, 0.2]`) o un número por columna</translation></message>
<message><source>There is no '%1' in the archive</source><translation>No hay «%1» en el archivo comprimido</translation></message>
<message><source>%1; and %2 more</source><translation>%1; y %2 más</translation></message>
<message><source>There is no array of numbers in the file</source><translation>No hay ninguna matriz de números en el archivo</translation></message>
<message><source>There is no array '%1' in the file. It holds %2</source><translation>No hay ninguna matriz «%1» en el archivo. Contiene %2</translation></message>
<message><source>Name one of them by --tensor.</source><translation>Indique una de ellas con --tensor.</translation></message>
<message><source>The file holds several arrays: %1</source><translation>El archivo contiene varias matrices: %1</translation></message>
<message><source>Name the one that is meant by --tensor.</source><translation>Indique la que se quiere con --tensor.</translation></message>
<message><source>The file is cut off: %1 vectors of %2 numbers are announced, and %3 bytes are there</source><translation>El archivo está cortado: se anuncian %1 vectores de %2 números, y hay %3 bytes</translation></message>
<message><source>The file is cut off or damaged: no whole vector follows the %1 that were read</source><translation>El archivo está cortado o dañado: no sigue ningún vector completo a los %1 que se leyeron</translation></message>
<message numerus="yes"><source>%n keys are not UTF-8: U+FFFD stands for what could not be read. A key with a blank in it breaks such a file</source><comment>%n key is not UTF-8: U+FFFD stands for what could not be read. A key with a blank in it breaks such a file</comment><translation><numerusform>%n clave no es UTF-8: U+FFFD representa lo que no se pudo leer. Una clave con un espacio estropea un archivo así</numerusform><numerusform>%n claves no son UTF-8: U+FFFD representa lo que no se pudo leer. Una clave con un espacio estropea un archivo así</numerusform></translation></message>
<message><source>behind the %1 vectors that are announced the file holds %2 more bytes, which are left aside</source><translation>detrás de los %1 vectores que se anuncian el archivo contiene %2 bytes más, que se dejan de lado</translation></message>
<message><source>The first line does not say how many vectors of how many numbers follow</source><translation>La primera línea no dice cuántos vectores de cuántos números siguen</translation></message>
<message><source>word2vec</source><translation>word2vec</translation></message>
<message><source>text and binary, as word2vec, fastText and gensim write them; in text the last numbers of a line are the vector, so keys may hold blanks</source><translation>texto y binario, como los escriben word2vec, fastText y gensim; en el texto, los últimos números de una línea son el vector, así que las claves pueden contener espacios</translation></message>
<message><source>GloVe</source><translation>GloVe</translation></message>
<message><source>lines of a key and its numbers, without a first line that announces them</source><translation>líneas con una clave y sus números, sin una primera línea que los anuncie</translation></message>
<message><source>The files of that name are opened by 'shelfspace ./%1'.</source><translation>Los archivos con ese nombre se abren con 'shelfspace ./%1'.</translation></message>
<message><source>The map itself is in %1; with --no-quality it is not measured</source><translation>El mapa en sí está en %1; con --no-quality no se mide</translation></message>
<message><source>What has arrived is kept: the same call goes on from there.</source><translation>Lo que ha llegado se conserva: la misma orden sigue desde ahí.</translation></message>
<message><source>An unsaved run cannot be kept: %1</source><translation>No se puede conservar una ejecución sin guardar: %1</translation></message>
<message><source>An unsaved search cannot be kept: %1</source><translation>No se puede conservar una búsqueda sin guardar: %1</translation></message>
<message><source>The project is not saved, and its file is as it was: %1</source><translation>El proyecto no se ha guardado y su archivo sigue como estaba: %1</translation></message>
<message><source>The project is not saved: %1</source><translation>El proyecto no se ha guardado: %1</translation></message>
<message><source>It was thrown away. Fetch it once more, or from another address.</source><translation>Se ha descartado. Descárguelo de nuevo o desde otra dirección.</translation></message>
<message><source>line %1, column %2</source><translation>línea %1, columna %2</translation></message>
<message><source>%1. %2</source><comment>words and a sentence</comment><translation>%1. %2</translation></message>
<message><source>Stopped before it was finished</source><translation>Detenido antes de terminar</translation></message>
<message><source>The rating %1 is out of range</source><translation>La valoración %1 está fuera del intervalo</translation></message>
<message><source>The rating %1 is not a number</source><translation>La valoración %1 no es un número</translation></message>
<message><source>%1: %2</source><comment>what could not be done, and why</comment><translation>%1: %2</translation></message>
<message><source>The new files are in %1; the next export into this folder ends it</source><translation>Los archivos nuevos están en %1; la próxima exportación a esta carpeta la termina</translation></message>
<message><source>The model is of a shape that cannot be taken over: %1</source><translation>El modelo tiene una forma que no se puede adoptar: %1</translation></message>
<message><source>Models with two embeddings, and a dot product or a concatenation with dense layers behind, can; of others the vectors can be opened by --tensor.</source><translation>Se pueden adoptar los modelos con dos embeddings y, detrás, un producto escalar o una concatenación con capas densas; de otros, los vectores se pueden abrir con --tensor.</translation></message>
<message><source>The header of the NumPy array makes no sense at its character %1</source><translation>La cabecera de la matriz de NumPy no tiene sentido en su carácter %1</translation></message>
<message><source>The array holds objects of Python, which are not read</source><translation>La matriz contiene objetos de Python, que no se leen</translation></message>
<message><source>Save numbers, as by numpy.stack(...).astype('float32').</source><translation>Guarde números, por ejemplo con numpy.stack(...).astype('float32').</translation></message>
<message><source>The array's type is '%1', which is none of numbers</source><translation>El tipo de la matriz es «%1», que no es de números</translation></message>
<message><source>Save it as float32, as by .astype('float32').</source><translation>Guárdela como float32, por ejemplo con .astype('float32').</translation></message>
<message><source>The file is cut off within the header of the NumPy array</source><translation>El archivo está cortado dentro de la cabecera de la matriz de NumPy</translation></message>
<message><source>The file is neither a run nor vectors of a kind that is known here</source><translation>El archivo no es ni una ejecución ni vectores de un tipo que se conozca aquí</translation></message>
<message><source>Known are run files, and vectors as NumPy, safetensors, word2vec, GloVe, Keras, the Projector's files and tables have them.</source><translation>Se conocen los archivos de ejecución y los vectores tal como los tienen NumPy, safetensors, word2vec, GloVe, Keras, los archivos del Projector y las tablas.</translation></message>
<message><source>The header of the safetensors file makes no sense: %1</source><translation>La cabecera del archivo safetensors no tiene sentido: %1</translation></message>
<message><source>Save the file anew.</source><translation>Guarde el archivo de nuevo.</translation></message>
<message><source>Only books whose title, authors or id hold these words</source><translation>Solo libros cuyo título, autores o identificador contienen estas palabras</translation></message>
<message><source>How many books to pass over</source><translation>Cuántos libros saltar</translation></message>
<message><source>How many books to list</source><translation>Cuántos libros mostrar en la lista</translation></message>
<message><source>%1 and %2: not compared: they are of other data</source><translation>%1 y %2: no se comparan: son de datos distintos</translation></message>
<message><source>%1 and %2: not compared: other ratings were held out</source><translation>%1 y %2: no se comparan: se reservaron valoraciones distintas</translation></message>
<message><source>%1 and %2: not compared: one of them predicts no ratings</source><translation>%1 y %2: no se comparan: una de ellas no predice valoraciones</translation></message>
<message><source>%1 and %2: not compared: they were measured on other readers, as one goes on from a run that knew more</source><translation>%1 y %2: no se comparan: se midieron con lectores distintos, porque una continúa desde una ejecución que sabía más</translation></message>
<message><source>%1@%2</source><comment>a figure and the length of the list</comment><translation>%1@%2</translation></message>
<message><source>p &lt; %1</source><translation>p &lt; %1</translation></message>
<message><source>p = %1</source><translation>p = %1</translation></message>
<message><source>%1 %2 [%3, %4], %5</source><comment>a figure, a difference, its interval, p = ...</comment><translation>%1 %2 [%3, %4], %5</translation></message>
<message><source>%1 is better than %2: %3</source><comment>two runs and figures</comment><translation>%1 es mejor que %2: %3</translation></message>
<message><source>%1 and %2: no difference that these data can show: %3</source><translation>%1 y %2: ninguna diferencia que estos datos puedan demostrar: %3</translation></message>
<message numerus="yes"><source>%1 after correction for %n comparisons</source><comment>%1 after correction for %n comparison</comment><translation><numerusform>%1 tras la corrección por %n comparación</numerusform><numerusform>%1 tras la corrección por %n comparaciones</numerusform></translation></message>
<message><source>Is the difference real? Paired over readers, %1, 95 % intervals</source><translation>¿Es real la diferencia? Pareada por lectores, %1, intervalos del 95&#xa0;%</translation></message>
<message><source>others, or not known</source><translation>otros, o no se sabe</translation></message>
<message><source>%1 to %2</source><comment>two numbers</comment><translation>de %1 a %2</translation></message>
<message><source>no ratings</source><translation>sin valoraciones</translation></message>
<message numerus="yes"><source>%n ratings</source><comment>%n rating</comment><translation><numerusform>%n valoración</numerusform><numerusform>%n valoraciones</numerusform></translation></message>
<message numerus="yes"><source>%1 to %n ratings</source><comment>%1 to %n rating</comment><translation><numerusform>de %1 a %n valoración</numerusform><numerusform>de %1 a %n valoraciones</numerusform></translation></message>
<message><source>Where does it fail? %1, %2 %3. Worst first; * worse than all, beyond chance</source><comment>a run, a figure and its value</comment><translation>¿Dónde falla? %1, %2 %3. Primero lo peor; * peor que el total, más allá del azar</translation></message>
<message><source>Where does it fail? %1, %2 %3; of all held-out books %4 stand in a list of ten. Worst first; * worse than all, beyond chance</source><comment>a run, a figure and its value, a share</comment><translation>¿Dónde falla? %1, %2 %3; de todos los libros reservados, %4 están en una lista de diez. Primero lo peor; * peor que el total, más allá del azar</translation></message>
<message><source>by</source><comment>column of a table: what parts readers or books</comment><translation>por</translation></message>
<message><source>slice</source><comment>column of a table</comment><translation>subconjunto</translation></message>
<message><source>readers</source><comment>column of a table</comment><translation>lectores</translation></message>
<message><source>of</source><comment>column of a table: so many ratings or books</comment><translation>de</translation></message>
<message><source>figure [95 %]</source><comment>column of a table</comment><translation>cifra [95&#xa0;%]</translation></message>
<message><source>less all</source><comment>column of a table: minus the figure of all</comment><translation>menos el total</translation></message>
<message><source>p corrected</source><comment>column of a table</comment><translation>p corregido</translation></message>
<message><source>%1 [%2, %3]</source><comment>a figure and its interval</comment><translation>%1 [%2, %3]</translation></message>
<message><source>a date such as 2008-01-31</source><translation>una fecha como 2008-01-31</translation></message>
<message><source>a number from %1 to %2</source><translation>un número de %1 a %2</translation></message>
<message><source>score</source><comment>column of a table</comment><translation>puntuación</translation></message>
<message><source>title</source><comment>column of a table</comment><translation>título</translation></message>
<message><source>book</source><comment>column of a table</comment><translation>libro</translation></message>
<message><source>Chosen books:</source><translation>Libros elegidos:</translation></message>
<message><source>This model can be asked by</source><translation>A este modelo se le puede preguntar por</translation></message>
<message><source>%1: %2</source><comment>a word and what it means</comment><translation>%1: %2</translation></message>
<message><source>%1 by %2</source><comment>a book's title and author</comment><translation>%1 de %2</translation></message>
<message><source>line %1: %2</source><translation>línea %1: %2</translation></message>
<message><source>%1 (%2)</source><comment>a book and why it is not known</comment><translation>%1 (%2)</translation></message>
<message><source>and %1 more, which --json lists</source><translation>y %1 más, que --json enumera</translation></message>
<message><source>table of ratings</source><translation>tabla de valoraciones</translation></message>
<message numerus="yes"><source>none of the %n books here that is rated or read is one of the run's: nothing is known of your taste, and nothing is recommended</source><comment>none of the %n book here that is rated or read is one of the run's: nothing is known of your taste, and nothing is recommended</comment><translation><numerusform>el %n libro valorado o leído de aquí no es de la ejecución: no se sabe nada de los gustos propios y no se recomienda nada</numerusform><numerusform>ninguno de los %n libros valorados o leídos de aquí es de la ejecución: no se sabe nada de los gustos propios y no se recomienda nada</numerusform></translation></message>
<message><source>the run does not know the book '%1'; it is left out</source><translation>la ejecución no conoce el libro «%1»; se omite</translation></message>
<message numerus="yes"><source>Your library (%1): %n books, %2 of them known to the run, %3 to be decided, %4 not known</source><comment>Your library (%1): %n book, %2 of them known to the run, %3 to be decided, %4 not known</comment><translation><numerusform>La biblioteca propia (%1): %n libro; conocidos por la ejecución: %2, por decidir: %3, no conocidos: %4</numerusform><numerusform>La biblioteca propia (%1): %n libros; conocidos por la ejecución: %2, por decidir: %3, no conocidos: %4</numerusform></translation></message>
<message><source>Of the known ones %1 rated, %2 read without a rating, %3 to be read; %4</source><translation>De los conocidos: %1 valorados, %2 leídos sin valoración, %3 por leer; %4</translation></message>
<message><source>Of the known ones %1 rated, %2 read without a rating, %3 to be read</source><translation>De los conocidos: %1 valorados, %2 leídos sin valoración, %3 por leer</translation></message>
<message><source>To be decided, with --choose LINE=ID:</source><translation>Por decidir, con --choose LINE=ID:</translation></message>
<message><source>Not known:</source><comment>books</comment><translation>No conocidos:</translation></message>
<message><source>The nearest id is '%1'.</source><translation>El identificador más parecido es «%1».</translation></message>
<message><source>Ids are those of the books or ratings file.</source><translation>Los identificadores son los del archivo de libros o de valoraciones.</translation></message>
<message><source>Ids are those of the ratings file.</source><translation>Los identificadores son los del archivo de valoraciones.</translation></message>
<message><source>%1: %2</source><comment>a name and what is said of it</comment><translation>%1: %2</translation></message>
<message><source>The book</source><translation>El libro</translation></message>
<message><source>Add this book's vector before looking, can be repeated: A - B + C is book A, minus B, plus C</source><translation>Sumar el vector de este libro antes de buscar; se puede repetir: A - B + C es el libro A, menos B, más C</translation></message>
<message><source>Take this book's vector away, can be repeated</source><translation>Restar el vector de este libro; se puede repetir</translation></message>
<message><source>How many neighbors to list</source><translation>Cuántos vecinos mostrar</translation></message>
<message><source>cosine: 1 - cosine of the angle; euclidean: distance; dot: product, where larger is nearer</source><translation>cosine: 1 - coseno del ángulo; euclidean: distancia; dot: producto, donde más alto es más cercano</translation></message>
<message><source>Say why each is a neighbor: the readers of both and how they rated them, what the catalogue has in common, and the dimensions that carry it</source><translation>Decir por qué cada uno es vecino: los lectores de ambos y cómo los valoraron, lo que el catálogo tiene en común y las dimensiones que lo sostienen</translation></message>
<message><source>readers: %1 of both, %2 of the book, %3 of the neighbor, %4 by chance</source><translation>lectores: %1 de ambos, %2 del libro, %3 del vecino, %4 por azar</translation></message>
<message><source>ratings: %1 and %2 in the mean, %3 apart, %4 within one</source><translation>valoraciones: %1 y %2 de media, con una diferencia de %3; %4 con una diferencia de uno como mucho</translation></message>
<message><source>%1, correlation %2</source><comment>figures of ratings</comment><translation>%1, correlación %2</translation></message>
<message><source>in common: %1</source><translation>en común: %1</translation></message>
<message><source>%1: %2</source><comment>a dimension and its part</comment><translation>%1: %2</translation></message>
<message><source>others: %1</source><comment>dimensions</comment><translation>otras: %1</translation></message>
<message><source>cosine %1, of which by dimension: %2</source><translation>coseno %1, repartido por dimensión: %2</translation></message>
<message><source>squared distance %1, of which by dimension: %2</source><translation>distancia al cuadrado %1, repartida por dimensión: %2</translation></message>
<message><source>product %1, of which by dimension: %2</source><translation>producto %1, repartido por dimensión: %2</translation></message>
<message><source>An entry is %1.</source><translation>Una entrada es %1.</translation></message>
<message><source>Write %1.</source><translation>Escriba %1.</translation></message>
<message><source>it names no book or no rating</source><translation>no indica ningún libro o ninguna valoración</translation></message>
<message><source>the book is no id</source><translation>el libro no es un identificador</translation></message>
<message><source>the rating is not a number</source><translation>la valoración no es un número</translation></message>
<message><source>A reader of the run's data</source><translation>Un lector de los datos de la ejecución</translation></message>
<message><source>A book of the run's data</source><translation>Un libro de los datos de la ejecución</translation></message>
<message><source>%1: '%2' is not a whole number</source><translation>%1: «%2» no es un número entero</translation></message>
<message><source>%1: '%2' is not a number</source><translation>%1: «%2» no es un número</translation></message>
<message><source>%1: '%2' is not a whole number from %3 up</source><translation>%1: «%2» no es un número entero a partir de %3</translation></message>
<message><source>%1: '%2' is not a number from %3 up</source><translation>%1: «%2» no es un número a partir de %3</translation></message>
<message><source>%1: '%2' is not a whole number from %3 to %4</source><translation>%1: «%2» no es un número entero de %3 a %4</translation></message>
<message><source>%1: '%2' is not a number from %3 to %4</source><translation>%1: «%2» no es un número de %3 a %4</translation></message>
<message><source>%1.</source><comment>a sentence</comment><translation>%1.</translation></message>
<message numerus="yes"><source>the ratings of %n books count for nothing: nobody rated these books in the training part, so the model knows nothing about them</source><comment>the rating of %n book counts for nothing: nobody rated this book in the training part, so the model knows nothing about it</comment><translation><numerusform>la valoración de %n libro no cuenta: nadie valoró este libro en la parte de entrenamiento, así que el modelo no sabe nada de él</numerusform><numerusform>las valoraciones de %n libros no cuentan: nadie valoró estos libros en la parte de entrenamiento, así que el modelo no sabe nada de ellos</numerusform></translation></message>
<message><source>%1; its rating counts for nothing</source><comment>why nothing is known of a book</comment><translation>%1; su valoración no cuenta</translation></message>
<message><source>--without-author '%1' leaves nothing out: no book of the run's data is by somebody of that name</source><translation>--without-author «%1» no omite nada: ningún libro de los datos de la ejecución es de alguien con ese nombre</translation></message>
<message><source>reader '%1': %2; the books are chosen by those ratings, as for a new reader, and none counts as a hit</source><comment>why nothing is known of the reader</comment><translation>lector «%1»: %2; los libros se eligen según esas valoraciones, como para un lector nuevo, y ninguno cuenta como acierto</translation></message>
<message><source>A reader by attributes, k=v,...; for models that learn from attributes</source><translation>Un lector descrito por atributos, k=v,...; para modelos que aprenden de atributos</translation></message>
<message><source>With features: also the scores and vectors of these books</source><translation>Con características: también las puntuaciones y los vectores de estos libros</translation></message>
<message><source>A second reader of the data: books for both</source><translation>Un segundo lector de los datos: libros para ambos</translation></message>
<message><source>For two readers: mean of both standardized scores, or least: the lower of both</source><translation>Para dos lectores: mean, la media de ambas puntuaciones estandarizadas, o least, la más baja de las dos</translation></message>
<message><source>How many books to recommend</source><translation>Cuántos libros recomendar</translation></message>
<message><source>Also books that the reader has rated</source><translation>También libros que el lector ya ha valorado</translation></message>
<message><source>No books whose rating was held out; otherwise finding one is a hit</source><translation>Ningún libro cuya valoración se haya reservado; si no, encontrar uno es un acierto</translation></message>
<message><source>Also books without a rating in training, of which the model knows nothing</source><translation>También libros sin valoraciones en el entrenamiento, de los que el modelo no sabe nada</translation></message>
<message><source>Name the rated books that speak for each recommendation</source><translation>Nombrar los libros valorados que hablan a favor de cada recomendación</translation></message>
<message><source>Only books of authors with these words</source><translation>Solo libros de autores con estas palabras</translation></message>
<message><source>Only books of these years: 1990..2000</source><translation>Solo libros de estos años: 1990..2000</translation></message>
<message><source>Only books in this language</source><translation>Solo libros en este idioma</translation></message>
<message><source>Only books with this value in a column of the catalogue, for example genre=fantasy</source><translation>Solo libros con este valor en una columna del catálogo, por ejemplo genre=fantasy</translation></message>
<message><source>Only books with at least so many ratings in training</source><translation>Solo libros con al menos este número de valoraciones en el entrenamiento</translation></message>
<message><source>Only books with at most so many ratings in training</source><translation>Solo libros con a lo sumo este número de valoraciones en el entrenamiento</translation></message>
<message><source>Not this book</source><translation>Este libro no</translation></message>
<message><source>No book that this person has a part in</source><translation>Ningún libro en el que haya participado esta persona</translation></message>
<message><source>No other editions of what the reader has read, and one of each work</source><translation>Ninguna otra edición de lo que el lector ha leído, y una sola de cada obra</translation></message>
<message><source>Of a series of which the reader has read nothing, no volume but the first</source><translation>De una serie de la que el lector no ha leído nada, ningún tomo salvo el primero</translation></message>
<message><source>Of a series the volume that comes next for the reader, instead of a later one</source><translation>De una serie, el tomo que viene a continuación para el lector, en lugar de uno posterior</translation></message>
<message><source>At most one book of each series</source><translation>Como máximo un libro de cada serie</translation></message>
<message><source>At most one book of each author</source><translation>Como máximo un libro de cada autor</translation></message>
<message><source>0: best scores only, up to 1: ever more unlike each other</source><translation>0: solo las mejores puntuaciones; hasta 1: cada vez más distintos entre sí</translation></message>
<message><source>Also list so many readers like this one</source><translation>Mostrar también este número de lectores parecidos a este</translation></message>
<message><source>warning: %1</source><translation>aviso: %1</translation></message>
<message><source>%1 %2</source><comment>what is done, and how much of it</comment><translation>%1 %2</translation></message>
<message><source>%1  %2</source><comment>how much is done, and more of it</comment><translation>%1  %2</translation></message>
<message><source>%1 s</source><comment>seconds</comment><translation>%1 s</translation></message>
<message><source>%1 min %2 s</source><translation>%1 min %2 s</translation></message>
<message><source>(without %1)</source><comment>columns of a table</comment><translation>(sin %1)</translation></message>
<message><source>Trains embeddings of books and readers from ratings, and shows what they know.</source><translation>Entrena embeddings de libros y lectores a partir de valoraciones y muestra lo que saben.</translation></message>
<message><source>Print this help</source><translation>Mostrar esta ayuda</translation></message>
<message><source>Print the version, and what this program is made with</source><translation>Mostrar la versión y con qué está hecho este programa</translation></message>
<message><source>Speak this language: %1</source><translation>Hablar en este idioma: %1</translation></message>
<message><source>There is no option '%1'</source><translation>No hay ninguna opción «%1»</translation></message>
<message><source>See 'shelfspace --help'.</source><translation>Véase 'shelfspace --help'.</translation></message>
<message><source>'%1' is more than the command takes</source><translation>«%1» es más de lo que admite la orden</translation></message>
<message><source>See 'shelfspace %1 --help'.</source><translation>Véase 'shelfspace %1 --help'.</translation></message>
<message><source>No command is named</source><translation>No se indica ninguna orden</translation></message>
<message><source>SHELFSPACE_ISA names '%1', which is none of those that this processor has; %2 is taken. It can be %3.</source><translation>SHELFSPACE_ISA nombra «%1», que no es ninguno de los que tiene este procesador; se toma %2. Puede ser %3.</translation></message>
<message><source>Tables are cut to fit the terminal; --wide shows them whole.</source><translation>Las tablas se recortan para caber en el terminal; --wide las muestra enteras.</translation></message>
<message><source>Print one JSON document instead of text</source><translation>Escribir un documento JSON en lugar de texto</translation></message>
<message><source>Say nothing about progress</source><translation>No decir nada del avance</translation></message>
<message><source>Show tables whole, however narrow the terminal is</source><translation>Mostrar las tablas enteras, por estrecho que sea el terminal</translation></message>
<message><source>There is neither a command nor a file '%1'</source><translation>No hay ni una orden ni un archivo «%1»</translation></message>
<message><source>The results could not be written to standard output</source><translation>No se han podido escribir los resultados en la salida estándar</translation></message>
<message><source>Check that the disk is not full.</source><translation>Compruebe que el disco no esté lleno.</translation></message>
<message><source>There is not enough memory for this</source><translation>No hay memoria suficiente para esto</translation></message>
<message><source>Use fewer data or smaller vectors.</source><translation>Use menos datos o vectores más pequeños.</translation></message>
<message><source>There are %1 runs and %2 weights</source><translation>Hay %1 ejecuciones y %2 pesos</translation></message>
<message><source>Name one weight a run, as in --weights 2,1.</source><translation>Indique un peso por ejecución, como en --weights 2,1.</translation></message>
<message><source>'%1' is no weight</source><translation>«%1» no es un peso</translation></message>
<message><source>Weights are numbers from 0 up, as in 2,0.5.</source><translation>Los pesos son números a partir de 0, como en 2,0.5.</translation></message>
<message><source>measuring the blend</source><translation>midiendo la mezcla</translation></message>
<message><source>blend</source><comment>several runs together</comment><translation>mezcla</translation></message>
<message><source>reading your library</source><translation>leyendo la biblioteca propia</translation></message>
<message><source>Use --user ID or --reader FILE, or --evaluate for figures alone.</source><translation>Use --user ID o --reader FILE, o --evaluate solo para las cifras.</translation></message>
<message><source>Recommend by several runs together, and measure them together</source><translation>Recomendar con varias ejecuciones juntas y medirlas juntas</translation></message>
<message><source>Two run files or more that train wrote, of the same data</source><translation>Dos o más archivos de ejecución escritos por train, de los mismos datos</translation></message>
<message><source>A weight a run, in their order: 2,1; all alike where none is said</source><translation>Un peso por ejecución, en su orden: 2,1; todos iguales si no se indica ninguno</translation></message>
<message><source>What is added: standardized scores (mean 0, standard deviation 1 over the reader's candidates), or ranks (reciprocal rank fusion: 61 / (60 + place))</source><translation>Qué se suma: puntuaciones estandarizadas (media 0, desviación estándar 1 entre los candidatos del lector) o puestos (reciprocal rank fusion: 61 / (60 + puesto))</translation></message>
<message><source>Measure the blend and its runs on what all of them hold out, as evaluate --protocol full does</source><translation>Medir la mezcla y sus ejecuciones con lo que todas ellas reservan, como hace evaluate --protocol full</translation></message>
<message><source>Threads to measure with, 0 for as many as the machine has</source><translation>Hilos con los que medir; 0: todos los que tenga el equipo</translation></message>
<message><source>Not all of the cache could be cleared</source><translation>No se ha podido vaciar toda la caché</translation></message>
<message><source>Check whose folder it is.</source><translation>Compruebe de quién es la carpeta.</translation></message>
<message numerus="yes"><source>Cleared %n data sets, %1 bytes, in %2</source><comment>Cleared %n data set, %1 bytes, in %2</comment><translation><numerusform>Se ha vaciado %n conjunto de datos, %1 bytes, en %2</numerusform><numerusform>Se han vaciado %n conjuntos de datos, %1 bytes, en %2</numerusform></translation></message>
<message numerus="yes"><source>Kept %n data sets, %1 bytes, in %2</source><comment>Kept %n data set, %1 bytes, in %2</comment><translation><numerusform>Se conserva %n conjunto de datos, %1 bytes, en %2</numerusform><numerusform>Se conservan %n conjuntos de datos, %1 bytes, en %2</numerusform></translation></message>
<message><source>Say what is kept of opened data, which makes the next opening instant</source><translation>Decir qué se conserva de los datos abiertos, con lo que la siguiente apertura es instantánea</translation></message>
<message><source>Remove it</source><translation>Eliminarlo</translation></message>
<message><source>Finding clusters</source><translation>Buscando clústeres</translation></message>
<message numerus="yes"><source>--clusters %1 asks for more than the %n books that the model has learned</source><comment>--clusters %1 asks for more than the %n book that the model has learned</comment><translation><numerusform>--clusters %1 pide más que el %n libro que ha aprendido el modelo</numerusform><numerusform>--clusters %1 pide más que los %n libros que ha aprendido el modelo</numerusform></translation></message>
<message><source>books</source><comment>column of a table</comment><translation>libros</translation></message>
<message><source>what stands out</source><comment>column of a table</comment><translation>qué destaca</translation></message>
<message numerus="yes"><source>%n books belong to no cluster.</source><comment>%n book belongs to no cluster.</comment><translation><numerusform>%n libro no pertenece a ningún clúster.</numerusform><numerusform>%n libros no pertenecen a ningún clúster.</numerusform></translation></message>
<message><source>Each book's cluster is in %1</source><translation>El clúster de cada libro está en %1</translation></message>
<message><source>Group the books by their vectors and name the groups</source><translation>Agrupar los libros por sus vectores y dar nombre a los grupos</translation></message>
<message><source>k-means: every book in one of so many clusters; hdbscan: dense places, as many as there are, and books that belong to none</source><translation>k-means: cada libro en uno de un número fijo de clústeres; hdbscan: lugares densos, tantos como haya, y libros que no pertenecen a ninguno</translation></message>
<message><source>How many clusters, %1 or as many as there are books where it is not said; k-means only</source><translation>Cuántos clústeres; si no se indica, %1 o tantos como libros haya; solo k-means</translation></message>
<message><source>Books of the smallest cluster; hdbscan only</source><translation>Libros del clúster más pequeño; solo hdbscan</translation></message>
<message><source>Neighbors that a dense place needs, the book itself not counted (scikit-learn counts it): more make more noise; hdbscan only</source><translation>Vecinos que necesita un lugar denso, sin contar el propio libro (scikit-learn lo cuenta): con más hay más ruido; solo hdbscan</translation></message>
<message><source>cosine: by direction alone; euclidean: by distance</source><translation>cosine: solo por la dirección; euclidean: por la distancia</translation></message>
<message><source>Where k-means starts from</source><translation>De dónde parte k-means</translation></message>
<message><source>Threads to use; 0: all. The result is the same</source><translation>Hilos que usar; 0: todos. El resultado es el mismo</translation></message>
<message><source>The file to write: book_id, title, cluster, name, strength, tab-separated; -: standard output</source><translation>El archivo que escribir: book_id, title, cluster, name, strength, separados por tabuladores; -: salida estándar</translation></message>
<message><source>Replace a table of groups that is there already</source><translation>Reemplazar una tabla de grupos que ya exista</translation></message>
<message><source>--against names a run that is not compared: %1</source><translation>--against nombra una ejecución que no se compara: %1</translation></message>
<message><source>Name one of the runs</source><translation>Indique una de las ejecuciones</translation></message>
<message><source>Measuring %1</source><translation>Midiendo %1</translation></message>
<message><source>Testing the differences</source><translation>Contrastando las diferencias</translation></message>
<message><source>%1 predicts no ratings: it is in no slices</source><translation>%1 no predice valoraciones: no está en ningún subconjunto</translation></message>
<message><source>Slicing</source><translation>Formando subconjuntos</translation></message>
<message><source>--test compares two runs or more, and one is named</source><translation>--test compara dos o más ejecuciones, y se indica una</translation></message>
<message><source>Name another run, or leave out --test.</source><translation>Indique otra ejecución u omita --test.</translation></message>
<message><source>--metric says what --test and --slices go by, and none is named</source><translation>--metric dice por qué cifra se rigen --test y --slices, y no se indica ninguno</translation></message>
<message><source>Add --test or --slices, or leave out --metric.</source><translation>Añada --test o --slices, u omita --metric.</translation></message>
<message><source>run</source><comment>column of a table</comment><translation>ejecución</translation></message>
<message><source>preset</source><comment>column of a table</comment><translation>ajuste predefinido</translation></message>
<message><source>data</source><comment>column of a table</comment><translation>datos</translation></message>
<message><source>split</source><comment>column of a table</comment><translation>partición</translation></message>
<message><source>epochs</source><comment>column of a table</comment><translation>épocas</translation></message>
<message><source>best</source><comment>column of a table: an epoch</comment><translation>mejor</translation></message>
<message><source>parameters</source><comment>column of a table</comment><translation>parámetros</translation></message>
<message><source>seconds</source><comment>column of a table</comment><translation>segundos</translation></message>
<message><source>the runs were measured on different held-out ratings: their errors cannot be compared</source><translation>las ejecuciones se midieron con valoraciones reservadas distintas: sus errores no son comparables</translation></message>
<message><source>Show runs side by side</source><translation>Mostrar ejecuciones lado a lado</translation></message>
<message><source>Run files that train wrote</source><translation>Archivos de ejecución escritos por train</translation></message>
<message><source>Say whether the differences are real: a randomization test paired over readers, corrected for the number of comparisons (Holm)</source><translation>Decir si las diferencias son reales: prueba de aleatorización pareada por lectores, corregida por el número de comparaciones (Holm)</translation></message>
<message><source>Test each run against this one, not all pairs</source><translation>Contrastar cada ejecución con esta, no todos los pares</translation></message>
<message><source>Slices:</source><translation>Subconjuntos:</translation></message>
<message><source>Say where each run fails, worst first, by slices of this kind</source><translation>Decir dónde falla cada ejecución, primero lo peor, por subconjuntos de este tipo</translation></message>
<message><source>Figure that both look at: %1 (RMSE where all runs predict ratings, else NDCG@10)</source><translation>Cifra que miran ambos: %1 (RMSE donde todas las ejecuciones predicen valoraciones, si no NDCG@10)</translation></message>
<message><source>Seed of the draws of the test and of the bootstrap intervals</source><translation>Semilla de los sorteos de la prueba y de los intervalos bootstrap</translation></message>
<message><source>Threads to use, 0 for as many as the machine has</source><translation>Hilos que usar; 0: todos los que tenga el equipo</translation></message>
<message><source>Making the sample library</source><translation>Creando la biblioteca de ejemplo</translation></message>
<message><source>%1 of %2 by %3 are in %4</source><comment>ratings, books, readers, a folder</comment><translation>%1 de %2 por %3 están en %4</translation></message>
<message numerus="yes"><source>%n not rated</source><comment>%n not rated</comment><translation><numerusform>%n sin valorar</numerusform><numerusform>%n sin valorar</numerusform></translation></message>
<message numerus="yes"><source>%n unreadable</source><comment>%n unreadable</comment><translation><numerusform>%n ilegible</numerusform><numerusform>%n ilegibles</numerusform></translation></message>
<message numerus="yes"><source>%n with another number of columns</source><comment>%n with another number of columns</comment><translation><numerusform>%n con otro número de columnas</numerusform><numerusform>%n con otro número de columnas</numerusform></translation></message>
<message numerus="yes"><source>%n swallowed by a quote</source><comment>%n swallowed by a quote</comment><translation><numerusform>%n absorbida por unas comillas</numerusform><numerusform>%n absorbidas por unas comillas</numerusform></translation></message>
<message numerus="yes"><source>%n rated again</source><comment>%n rated again</comment><translation><numerusform>%n valorada de nuevo</numerusform><numerusform>%n valoradas de nuevo</numerusform></translation></message>
<message><source>nothing</source><comment>that was left out</comment><translation>nada</translation></message>
<message><source>reader: %1</source><comment>a column</comment><translation>lector: %1</translation></message>
<message><source>book: %1</source><comment>a column</comment><translation>libro: %1</translation></message>
<message><source>rating: %1</source><comment>a column</comment><translation>valoración: %1</translation></message>
<message><source>time: %1</source><comment>a column</comment><translation>tiempo: %1</translation></message>
<message><source>title: %1</source><comment>a column</comment><translation>título: %1</translation></message>
<message><source>as the format has them</source><translation>como las tiene el formato</translation></message>
<message><source>as written</source><comment>how ids are compared</comment><translation>tal como están escritos</translation></message>
<message><source>trimmed</source><comment>how ids are compared</comment><translation>sin espacios a los lados</translation></message>
<message><source>number</source><comment>how ids are compared</comment><translation>número</translation></message>
<message><source>isbn</source><comment>how ids are compared</comment><translation>ISBN</translation></message>
<message><source>name</source><translation>nombre</translation></message>
<message><source>format</source><translation>formato</translation></message>
<message><source>ratings</source><translation>valoraciones</translation></message>
<message><source>readers</source><translation>lectores</translation></message>
<message><source>books</source><translation>libros</translation></message>
<message><source>%1 taken, of %2 in the catalogue</source><translation>%1 tomados, de %2 en el catálogo</translation></message>
<message><source>%1 rated, of %2 in the catalogue</source><translation>%1 valorados, de %2 en el catálogo</translation></message>
<message><source>density</source><translation>densidad</translation></message>
<message><source>columns</source><translation>columnas</translation></message>
<message><source>catalogue</source><translation>catálogo</translation></message>
<message><source>%1 of the rated books, by %2 (ids: %3)</source><comment>a share, a column, how ids are compared</comment><translation>%1 de los libros valorados, por %2 (identificadores: %3)</translation></message>
<message><source>scale</source><translation>escala</translation></message>
<message><source>none: books that were taken</source><comment>of stars</comment><translation>ninguna: libros que se tomaron</translation></message>
<message><source>times</source><translation>tiempos</translation></message>
<message><source>yes</source><comment>there are times</comment><translation>sí</translation></message>
<message><source>left out, as the notes say</source><translation>omitidos, como dicen las notas</translation></message>
<message><source>no</source><comment>there are no times</comment><translation>no</translation></message>
<message><source>duplicates</source><translation>duplicados</translation></message>
<message><source>left out</source><translation>omitido</translation></message>
<message><source>cleaned</source><translation>limpiado</translation></message>
<message numerus="yes"><source>--%1: %n ratings</source><comment>--%1: %n rating</comment><translation><numerusform>--%1: %n valoración</numerusform><numerusform>--%1: %n valoraciones</numerusform></translation></message>
<message><source>warnings</source><translation>avisos</translation></message>
<message><source>... and %1 more (--json lists them)</source><translation>... y %1 más (--json los enumera)</translation></message>
<message><source>Looking at %1</source><translation>Examinando %1</translation></message>
<message><source>Reading %1</source><translation>Leyendo %1</translation></message>
<message><source>Looking into %1</source><translation>Examinando %1</translation></message>
<message><source>Looking at the ratings</source><translation>Examinando las valoraciones</translation></message>
<message><source>Write the sample library as ratings.csv and books.csv in goodbooks-10k's layout</source><translation>Escribir la biblioteca de ejemplo como ratings.csv y books.csv, con la estructura de goodbooks-10k</translation></message>
<message><source>The folder to write into; made where it is missing</source><translation>La carpeta en la que escribir; se crea si no existe</translation></message>
<message><source>Replace a library that is there already</source><translation>Reemplazar una biblioteca que ya exista</translation></message>
<message><source>Say also how the ratings are spread over values, books, readers and time, what the catalogue knows, and which readers may be none</source><translation>Decir también cómo se reparten las valoraciones por valores, libros, lectores y tiempo, qué sabe el catálogo y qué lectores quizá no lo sean</translation></message>
<message><source>at a time unknown</source><comment>the test part was first opened</comment><translation>en un momento desconocido</translation></message>
<message numerus="yes"><source>over %n ratings</source><comment>over %n rating</comment><translation><numerusform>sobre %n valoración</numerusform><numerusform>sobre %n valoraciones</numerusform></translation></message>
<message><source>Top-%1 accuracy</source><translation>Exactitud top-%1</translation></message>
<message><source>Ranking</source><translation>Ordenación</translation></message>
<message><source>Retrieving</source><translation>Recuperación</translation></message>
<message><source>Readers of these data are found among the run's by their ids as numbers: 1, 1.0 and 001 are one</source><translation>Los lectores de estos datos se buscan entre los de la ejecución por sus identificadores como números: 1, 1.0 y 001 son uno</translation></message>
<message><source>Books of these data are found among the run's by their ids as ISBNs</source><translation>Los libros de estos datos se buscan entre los de la ejecución por sus identificadores como ISBN</translation></message>
<message><source>Books of these data are found among the run's by their ids as numbers: 1, 1.0 and 001 are one</source><translation>Los libros de estos datos se buscan entre los de la ejecución por sus identificadores como números: 1, 1.0 y 001 son uno</translation></message>
<message numerus="yes"><source>%1 and %2 are new to the run: %n ratings are left out</source><comment>%1 and %2 are new to the run: %n rating is left out</comment><translation><numerusform>%1 y %2 son nuevos para la ejecución: se omite %n valoración</numerusform><numerusform>%1 y %2 son nuevos para la ejecución: se omiten %n valoraciones</numerusform></translation></message>
<message><source>%1 and %2 are new to the run and stand for the unknown one</source><comment>readers and books</comment><translation>%1 y %2 son nuevos para la ejecución y se tratan como el desconocido</translation></message>
<message><source>New readers: %1</source><translation>Lectores nuevos: %1</translation></message>
<message><source>New books: %1</source><translation>Libros nuevos: %1</translation></message>
<message><source>The run knows no reader with a book of these ratings</source><translation>La ejecución no conoce a ningún lector con un libro de estas valoraciones</translation></message>
<message><source>Ids must be those of the data it was trained on.</source><translation>Los identificadores deben ser los de los datos con los que se entrenó.</translation></message>
<message><source>The test part of this run was first opened %1</source><comment>a moment</comment><translation>La parte de prueba de esta ejecución se abrió por primera vez: %1</translation></message>
<message><source>Opening the test part</source><translation>Abriendo la parte de prueba</translation></message>
<message><source>The test part is open now, which is written down in %1: what is tuned from here on is tuned on it</source><translation>La parte de prueba está ahora abierta, lo que queda anotado en %1: lo que se ajuste desde ahora se ajusta a ella</translation></message>
<message><source>This run's model predicts no ratings, it only ranks</source><translation>El modelo de esta ejecución no predice valoraciones, solo ordena</translation></message>
<message><source>Use --protocol full or sampled.</source><translation>Use --protocol full o sampled.</translation></message>
<message><source>--part test and DATA are both named</source><translation>Se indican --part test y DATA a la vez</translation></message>
<message><source>Name one of them.</source><translation>Indique solo uno de los dos.</translation></message>
<message><source>%1 is about files that are read, and no DATA are named</source><translation>%1 se refiere a archivos que se leen, y no se indica DATA</translation></message>
<message><source>Nothing was held out when this run was trained</source><translation>No se reservó nada cuando se entrenó esta ejecución</translation></message>
<message><source>Name DATA to measure it on, or train with --split.</source><translation>Indique DATA para medirla con ello, o entrene con --split.</translation></message>
<message><source>Measure a run on its held-out ratings, or on DATA that are named</source><translation>Medir una ejecución con sus valoraciones reservadas, o con DATA si se indica</translation></message>
<message><source>rating: errors of predicted ratings; full: held-out books ranked among all others; sampled: each among 99 drawn ones, as in He et al. 2017. Default: rating, or full for models that only rank</source><translation>rating: errores de las valoraciones predichas; full: los libros reservados, ordenados entre todos los demás; sampled: cada uno entre 99 sorteados, como en He et al. 2017. Si no se indica: rating, o full para modelos que solo ordenan</translation></message>
<message><source>validation, or test: the part that train --test set aside; that it was opened is written into the run file</source><translation>validation, o test: la parte que apartó train --test; que se abrió queda anotado en el archivo de la ejecución</translation></message>
<message><source>Lengths of the lists that full and sampled judge: 10 or 5,10,20</source><translation>Longitudes de las listas que juzgan full y sampled: 10 o 5,10,20</translation></message>
<message><source>Books drawn for each held-out one; sampled only</source><translation>Libros sorteados por cada uno reservado; solo sampled</translation></message>
<message><source>Seed of the drawn books and of the bootstrap intervals</source><translation>Semilla de los libros sorteados y de los intervalos bootstrap</translation></message>
<message><source>Writing %1</source><translation>Escribiendo %1</translation></message>
<message><source>The model is a run now: %1</source><translation>El modelo es ahora una ejecución: %1</translation></message>
<message><source>Make a run of a model that Keras trained</source><translation>Hacer una ejecución de un modelo que entrenó Keras</translation></message>
<message><source>The file that model.save() wrote: .keras or .h5</source><translation>El archivo que escribió model.save(): .keras o .h5</translation></message>
<message><source>The embedding of the books, where its name does not tell</source><translation>El embedding de los libros, cuando su nombre no lo indica</translation></message>
<message><source>Which row of their table is a book's. auto: as the sizes tell; number: the id is the number of the row; sorted: the rated ids, each once and sorted; appearance: the same in the order of the ratings</source><translation>Qué fila de su tabla es la de un libro. auto: según los tamaños; number: el identificador es el número de la fila; sorted: los identificadores valorados, una vez cada uno y ordenados; appearance: lo mismo en el orden de las valoraciones</translation></message>
<message><source>The same of readers</source><translation>Lo mismo para los lectores</translation></message>
<message><source>The run file to write</source><translation>El archivo de ejecución que escribir</translation></message>
<message><source>Replace a run that is there already</source><translation>Reemplazar una ejecución que ya exista</translation></message>
<message><source>The model has two embeddings, and a dot product or a concatenation with dense layers behind, as the tutorials have. All ratings count as training. It recommends as Keras does.</source><translation>El modelo tiene dos embeddings y, detrás, un producto escalar o una concatenación con capas densas, como en los tutoriales. Todas las valoraciones cuentan como entrenamiento. Recomienda como lo hace Keras.</translation></message>
<message><source>Ranking with %1</source><translation>Ordenando con %1</translation></message>
<message><source>%1, seed %2</source><translation>%1, semilla %2</translation></message>
<message><source>%1 is left out: %2</source><translation>%1 se omite: %2</translation></message>
<message><source>it learns stars, and these data only say who took which book</source><translation>aprende estrellas, y estos datos solo dicen quién tomó qué libro</translation></message>
<message><source>these data say who took which book and not how it was liked, so what learns stars is left out: %1</source><translation>estos datos dicen quién tomó qué libro y no cuánto gustó, así que se omite lo que aprende estrellas: %1</translation></message>
<message><source>Without held-out ratings there is nothing to compare</source><translation>Sin valoraciones reservadas no hay nada que comparar</translation></message>
<message><source>Choose another split.</source><translation>Elija otra partición.</translation></message>
<message><source>None of these models has anything to learn from data without stars</source><translation>Ninguno de estos modelos puede aprender nada de datos sin estrellas</translation></message>
<message><source>Choose models that rank with --presets, such as %1.</source><translation>Elija con --presets modelos que ordenen, como %1.</translation></message>
<message><source>Stopped; what was done until then follows.</source><translation>Detenido; sigue lo que se hizo hasta entonces.</translation></message>
<message><source>Train every preset on DATA and show their errors and rankings in one table</source><translation>Entrenar con DATA todos los ajustes predefinidos y mostrar sus errores y ordenaciones en una tabla</translation></message>
<message><source>all, or names: bias,biased-mf,ials</source><translation>all, o nombres: bias,biased-mf,ials</translation></message>
<message><source>What is held out: random:0.2, per-user:0.2, time:0.2, last-out or file:VALIDATION_FILE</source><translation>Qué se reserva: random:0.2, per-user:0.2, time:0.2, last-out o file:VALIDATION_FILE</translation></message>
<message><source>Train each preset with so many seeds: mean and deviation</source><translation>Entrenar cada ajuste predefinido con este número de semillas: media y desviación</translation></message>
<message><source>The first seed</source><translation>La primera semilla</translation></message>
<message><source>Write the table as Markdown too; -: to standard output</source><translation>Escribir la tabla también como Markdown; -: en la salida estándar</translation></message>
<message><source>Replace a table that is there already</source><translation>Reemplazar una tabla que ya exista</translation></message>
<message numerus="yes"><source>Of %n true neighbors %1 are near on the map; trustworthiness %2, continuity %3, KNC %4, CPD %5.</source><comment>Of %n true neighbor %1 is near on the map; trustworthiness %2, continuity %3, KNC %4, CPD %5.</comment><translation><numerusform>De %n vecino verdadero, %1 está cerca en el mapa; fiabilidad %2, continuidad %3, KNC %4, CPD %5.</numerusform><numerusform>De %n vecinos verdaderos, %1 están cerca en el mapa; fiabilidad %2, continuidad %3, KNC %4, CPD %5.</numerusform></translation></message>
<message numerus="yes"><source>%n books in %1 dimensions</source><comment>%n book in %1 dimensions</comment><translation><numerusform>%n libro en %1 dimensiones</numerusform><numerusform>%n libros en %1 dimensiones</numerusform></translation></message>
<message><source>%1, which explain %2 of the variance, are in %3</source><comment>books, shares, a file</comment><translation>%1, que explican %2 de la varianza, están en %3</translation></message>
<message><source>%1 are in %2</source><comment>books, a file</comment><translation>%1 están en %2</translation></message>
<message numerus="yes"><source>%1, %2 %3 after %n epochs, are in %4</source><comment>%1, %2 %3 after %n epoch, are in %4</comment><translation><numerusform>%1, %2 %3 tras %n época, están en %4</numerusform><numerusform>%1, %2 %3 tras %n épocas, están en %4</numerusform></translation></message>
<message numerus="yes"><source>%1, %2 %3 after %n iterations, are in %4</source><comment>%1, %2 %3 after %n iteration, are in %4</comment><translation><numerusform>%1, %2 %3 tras %n iteración, están en %4</numerusform><numerusform>%1, %2 %3 tras %n iteraciones, están en %4</numerusform></translation></message>
<message><source>The map has %1 dimensions, and the call asks for %2</source><translation>El mapa tiene %1 dimensiones, y la orden pide %2</translation></message>
<message><source>Books are placed in the dimensions of the map: leave out dims.</source><translation>Los libros se sitúan en las dimensiones del mapa: omita dims.</translation></message>
<message><source>Placing books</source><translation>Situando libros</translation></message>
<message numerus="yes"><source>%n books are placed beside %1 that stay where they are; the map is in %2.</source><comment>%n book is placed beside %1 that stay where they are; the map is in %2.</comment><translation><numerusform>Se sitúa %n libro junto a %1 que se quedan donde están; el mapa está en %2.</numerusform><numerusform>Se sitúan %n libros junto a %1 que se quedan donde están; el mapa está en %2.</numerusform></translation></message>
<message><source>Of the 10 true neighbors of those placed %1 are near on the map, of those that stay %2.</source><translation>De los 10 vecinos verdaderos de los situados, %1 están cerca en el mapa; de los que se quedan, %2.</translation></message>
<message><source>Measuring the map</source><translation>Midiendo el mapa</translation></message>
<message><source>Stopped; the map as far as it came is in %1.</source><translation>Detenido; el mapa, hasta donde ha llegado, está en %1.</translation></message>
<message><source>Project the book vectors and write a coordinate line a book</source><translation>Proyectar los vectores de los libros y escribir una línea de coordenadas por libro</translation></message>
<message><source>A map that this command wrote: its books stay where they are, to the digit, and the run's others are placed among them; by tsne or umap, with the dimensions of that map</source><translation>Un mapa escrito por esta orden: sus libros se quedan donde están, dígito por dígito, y los demás de la ejecución se sitúan entre ellos; con tsne o umap, en las dimensiones de ese mapa</translation></message>
<message><source>Do not measure how faithful the map is</source><translation>No medir lo fiel que es el mapa</translation></message>
<message><source>The file to write: book_id, title, x, y[, z], tab-separated; -: standard output</source><translation>El archivo que escribir: book_id, title, x, y[, z], separados por tabuladores; -: salida estándar</translation></message>
<message><source>Replace a map that is there already</source><translation>Reemplazar un mapa que ya exista</translation></message>
<message><source>product</source><comment>column of a table: of vectors</comment><translation>producto</translation></message>
<message><source>distance</source><comment>column of a table</comment><translation>distancia</translation></message>
<message><source>authors</source><comment>column of a table</comment><translation>autores</translation></message>
<message><source>Nearest to %1:</source><translation>Más cercanos a %1:</translation></message>
<message><source>List the books nearest to one in the model's space</source><translation>Mostrar los libros más cercanos a uno en el espacio del modelo</translation></message>
<message><source>Good for %1.</source><translation>Adecuado para %1.</translation></message>
<message><source>Published: %1.</source><translation>Publicado: %1.</translation></message>
<message><source>key</source><comment>column of a table</comment><translation>clave</translation></message>
<message><source>default</source><comment>column of a table</comment><translation>por omisión</translation></message>
<message><source>meaning</source><comment>column of a table</comment><translation>significado</translation></message>
<message><source>model</source><comment>column of a table</comment><translation>modelo</translation></message>
<message><source>what it is</source><comment>column of a table</comment><translation>qué es</translation></message>
<message><source>good for</source><comment>column of a table</comment><translation>adecuado para</translation></message>
<message><source>try first: %1</source><translation>probar primero: %1</translation></message>
<message><source>'shelfspace presets NAME' lists its parameters for --set KEY=VALUE.</source><translation>'shelfspace presets NAME' enumera sus parámetros para --set KEY=VALUE.</translation></message>
<message><source>List the models, with every parameter, its default and meaning</source><translation>Enumerar los modelos, con cada parámetro, su valor por omisión y su significado</translation></message>
<message><source>Only this preset, with its parameters</source><translation>Solo este ajuste predefinido, con sus parámetros</translation></message>
<message><source>Use --user ID, --reader FILE or --features K=V,...</source><translation>Use --user ID, --reader FILE o --features K=V,...</translation></message>
<message><source>List a reader's books and the best others</source><translation>Mostrar los libros de un lector y los mejores entre los demás</translation></message>
<message><source>--set %1 has no '='</source><translation>--set %1 no tiene '='</translation></message>
<message><source>Write --set KEY=VALUE.</source><translation>Escriba --set KEY=VALUE.</translation></message>
<message><source>A search that goes on keeps what it varies, its settings, split and seed</source><translation>Una búsqueda que continúa conserva lo que varía, sus ajustes, su partición y su semilla</translation></message>
<message><source>Leave out --vary, --set, --split and --seed, or begin a new search.</source><translation>Omita --vary, --set, --split y --seed, o empiece una búsqueda nueva.</translation></message>
<message><source>The trials of a halving search cannot be changed once it has begun</source><translation>Los ensayos de una búsqueda halving no se pueden cambiar una vez empezada</translation></message>
<message><source>Leave out --trials; --minutes gives it more time.</source><translation>Omita --trials; --minutes le da más tiempo.</translation></message>
<message><source>trial %1 of %2</source><translation>ensayo %1 de %2</translation></message>
<message><source>trial %1</source><translation>ensayo %1</translation></message>
<message><source>epoch %1 of %2</source><translation>época %1 de %2</translation></message>
<message><source>%1 left</source><comment>a time</comment><translation>quedan %1</translation></message>
<message><source>Searching</source><translation>Buscando</translation></message>
<message><source>Meanwhile the search goes on, and is saved again after each trial</source><translation>Mientras tanto la búsqueda continúa y se vuelve a guardar tras cada ensayo</translation></message>
<message><source>No trial succeeded, so there are no best settings to train</source><translation>Ningún ensayo tuvo éxito, así que no hay mejores ajustes que entrenar</translation></message>
<message><source>Vary less, or over other ranges.</source><translation>Varíe menos, o en otros intervalos.</translation></message>
<message><source>The run is in %1</source><translation>La ejecución está en %1</translation></message>
<message numerus="yes"><source>Stopped: the run has %n epochs of the best settings, not all.</source><comment>Stopped: the run has %n epoch of the best settings, not all.</comment><translation><numerusform>Detenido: la ejecución tiene %n época de los mejores ajustes, no todas.</numerusform><numerusform>Detenido: la ejecución tiene %n épocas de los mejores ajustes, no todas.</numerusform></translation></message>
<message><source>Choose a model that ranks with --preset.</source><translation>Elija con --preset un modelo que ordene.</translation></message>
<message><source>The search is in %1</source><translation>La búsqueda está en %1</translation></message>
<message><source>Stopped; 'shelfspace search DATA --resume %1 --out FILE' goes on.</source><translation>Detenido; 'shelfspace search DATA --resume %1 --out FILE' continúa.</translation></message>
<message><source>Try many settings of a model and find the best</source><translation>Probar muchos ajustes de un modelo y encontrar los mejores</translation></message>
<message><source>The model to start from; see 'shelfspace presets'</source><translation>El modelo del que partir; véase 'shelfspace presets'</translation></message>
<message><source>A parameter to vary, can be repeated: factors=8:128:log, optimizer=adam,adagrad, hidden=128,64|32; unless given, what usually matters for this model</source><translation>Un parámetro que variar; se puede repetir: factors=8:128:log, optimizer=adam,adagrad, hidden=128,64|32; si no se indica, lo que suele importar en este modelo</translation></message>
<message><source>random: every trial is trained in full; halving: many get a small share of the epochs (of models without epochs: of the ratings), the best third of them three times as much, and so on</source><translation>random: cada ensayo se entrena entero; halving: muchos reciben una pequeña parte de las épocas (en modelos sin épocas, de las valoraciones), el mejor tercio de ellos tres veces más, y así sucesivamente</translation></message>
<message><source>What is judged on the validation part: rmse, mae or ndcg; by itself rmse, ndcg of models that predict no ratings and of data without them</source><translation>Qué se juzga en la parte de validación: rmse, mae o ndcg; si no se indica, rmse, y ndcg para modelos que no predicen valoraciones y para datos que no las tienen</translation></message>
<message><source>Settings to try; 0: until the time is up. 20 unless --minutes is given</source><translation>Ajustes que probar; 0: hasta que se acabe el tiempo. 20 si no se indica --minutes</translation></message>
<message><source>Change a parameter of the preset for all trials; can be repeated</source><translation>Cambiar un parámetro del ajuste predefinido en todos los ensayos; se puede repetir</translation></message>
<message><source>What is held out, as in train; the test part is never looked at</source><translation>Qué se reserva, como en train; la parte de prueba no se mira nunca</translation></message>
<message><source>Seed of the draws and of every trial</source><translation>Semilla de los sorteos y de cada ensayo</translation></message>
<message><source>The search to write: FILE.json</source><translation>La búsqueda que escribir: FILE.json</translation></message>
<message><source>Go on with this search, on the same data</source><translation>Continuar esta búsqueda, con los mismos datos</translation></message>
<message><source>Train the best settings in full and write the run</source><translation>Entrenar por completo los mejores ajustes y escribir la ejecución</translation></message>
<message><source>Replace a search or a run that is there already</source><translation>Reemplazar una búsqueda o una ejecución que ya exista</translation></message>
<message><source>whoever reaches this computer at %1 can ask this run, without a password</source><translation>quien alcance este equipo en %1 puede preguntar a esta ejecución, sin contraseña</translation></message>
<message><source>Serving; Ctrl+C ends it</source><translation>Sirviendo; Ctrl+C lo termina</translation></message>
<message><source>What can be asked, and is answered as JSON; /openapi.json has all parameters:</source><translation>Qué se puede preguntar y se responde como JSON; /openapi.json tiene todos los parámetros:</translation></message>
<message><source>Answer questions to a run over HTTP</source><translation>Responder por HTTP preguntas a una ejecución</translation></message>
<message><source>Where to listen; 0: at any port that is free</source><translation>Dónde escuchar; 0: en cualquier puerto libre</translation></message>
<message><source>Of which of this computer's addresses; others than 127.0.0.1 let others ask, too</source><translation>En cuál de las direcciones de este equipo; con otras que 127.0.0.1 también pueden preguntar los demás</translation></message>
<message><source>Answers at a time; 0: as the machine has cores</source><translation>Respuestas a la vez; 0: tantas como núcleos tenga el equipo</translation></message>
<message><source>Pages from here may read the answers in a browser, for example https://my.page; *: all</source><translation>Las páginas de aquí pueden leer las respuestas en un navegador, por ejemplo https://my.page; *: todas</translation></message>
<message><source>A line on standard error for each call</source><translation>Una línea en la salida de errores estándar por cada petición</translation></message>
<message><source>A run that goes on has its own data</source><translation>Una ejecución que continúa tiene sus propios datos</translation></message>
<message><source>Leave out the data or --resume.</source><translation>Omita los datos o --resume.</translation></message>
<message><source>A run that goes on is of its own preset</source><translation>Una ejecución que continúa es de su propio ajuste predefinido</translation></message>
<message><source>Leave out --preset or --continue.</source><translation>Omita --preset o --continue.</translation></message>
<message><source>--resume goes on with a run's own data, --continue with other data</source><translation>--resume continúa con los datos propios de una ejecución; --continue, con otros datos</translation></message>
<message><source>The preset is %1, as these data have no ratings</source><translation>El ajuste predefinido es %1, porque estos datos no tienen valoraciones</translation></message>
<message><source>Stopped; the run as far as it came is in %1; 'shelfspace train --resume %1 --out FILE' goes on.</source><translation>Detenido; la ejecución, hasta donde ha llegado, está en %1; 'shelfspace train --resume %1 --out FILE' continúa.</translation></message>
<message><source>Train a model and write the run</source><translation>Entrenar un modelo y escribir la ejecución</translation></message>
<message><source>The model to start from; see 'shelfspace presets'. Unless given, %1, or a model that ranks where the data have no ratings</source><translation>El modelo del que partir; véase 'shelfspace presets'. Si no se indica, %1, o un modelo que ordena donde los datos no tienen valoraciones</translation></message>
<message><source>Change a parameter of the preset; can be repeated</source><translation>Cambiar un parámetro del ajuste predefinido; se puede repetir</translation></message>
<message><source>What is held out: random:0.2, per-user:0.2, time:0.2, last-out, file:VALIDATION_FILE or none</source><translation>Qué se reserva: random:0.2, per-user:0.2, time:0.2, last-out, file:VALIDATION_FILE o none</translation></message>
<message><source>Share of the ratings to set aside before the split, by the same rule; no training looks at them and only 'evaluate --part test' opens them</source><translation>Proporción de las valoraciones que se aparta antes de la partición, con la misma regla; ningún entrenamiento las mira y solo las abre 'evaluate --part test'</translation></message>
<message><source>Passes over the training ratings; lifts a limit by steps</source><translation>Pasadas por las valoraciones de entrenamiento; anula un límite por pasos</translation></message>
<message><source>Seed of split, weights and order; the same seed, the same run</source><translation>Semilla de la partición, los pesos y el orden; con la misma semilla, la misma ejecución</translation></message>
<message><source>Threads to use, 0 for as many as the machine has; the result does not depend on it</source><translation>Hilos que usar; 0: todos los que tenga el equipo; el resultado no depende de ello</translation></message>
<message><source>Write the loss curves as CSV too; -: to standard output</source><translation>Escribir también las curvas de pérdida como CSV; -: en la salida estándar</translation></message>
<message><source>Go on from this run's last state, with its data and settings; raise --epochs</source><translation>Continuar desde el último estado de esta ejecución, con sus datos y ajustes; aumente --epochs</translation></message>
<message><source>Go on from this run's vectors with DATA, newer ratings or new books; its settings hold where nothing else is said, what DATA does not name keeps its vectors, and new readers and books start as in a new training</source><translation>Continuar desde los vectores de esta ejecución con DATA, valoraciones más recientes o libros nuevos; valen sus ajustes donde no se diga otra cosa, lo que DATA no nombra conserva sus vectores, y los lectores y libros nuevos empiezan como en un entrenamiento nuevo</translation></message>
<message><source>A name for the run</source><translation>Un nombre para la ejecución</translation></message>
<message><source>Replace a run or curves that are there already</source><translation>Reemplazar una ejecución o unas curvas que ya existan</translation></message>
<message><source>epoch %1: training loss %2</source><translation>época %1: pérdida de entrenamiento %2</translation></message>
<message><source>validation %1</source><comment>a loss</comment><translation>validación %1</translation></message>
<message><source>NDCG@10 %1</source><translation>NDCG@10 %1</translation></message>
<message><source>%1 (best)</source><comment>figures of an epoch</comment><translation>%1 (mejor)</translation></message>
<message><source>Training %1</source><translation>Entrenando %1</translation></message>
<message><source>epoch %1 of %2, loss %3</source><translation>época %1 de %2, pérdida %3</translation></message>
<message><source>%1, %2 left</source><comment>how far it is, and a time</comment><translation>%1, quedan %2</translation></message>
<message><source>baseline %1: validation loss %2</source><translation>modelo de referencia %1: pérdida de validación %2</translation></message>
<message><source>baseline %1: NDCG@10 %2</source><translation>modelo de referencia %1: NDCG@10 %2</translation></message>
<message numerus="yes"><source>%n epochs</source><comment>%n epoch</comment><translation><numerusform>%n época</numerusform><numerusform>%n épocas</numerusform></translation></message>
<message><source>%1: %2 parameters, %3 in %4, best epoch %5.</source><comment>a run, ..., epochs, a time</comment><translation>%1: %2 parámetros, %3 en %4, mejor época %5.</translation></message>
<message><source>%1: %2 parameters, %3 in %4.</source><comment>a run, ..., epochs, a time</comment><translation>%1: %2 parámetros, %3 en %4.</translation></message>
<message><source>Nothing was held out, so nothing was measured.</source><translation>No se reservó nada, así que no se midió nada.</translation></message>
<message numerus="yes"><source>%n ratings are set aside for the test; 'shelfspace evaluate RUN --part test' opens that part.</source><comment>%n rating is set aside for the test; 'shelfspace evaluate RUN --part test' opens that part.</comment><translation><numerusform>Se aparta %n valoración para la prueba; 'shelfspace evaluate RUN --part test' abre esa parte.</numerusform><numerusform>Se apartan %n valoraciones para la prueba; 'shelfspace evaluate RUN --part test' abre esa parte.</numerusform></translation></message>
<message><source>%1:</source><comment>a heading</comment><translation>%1:</translation></message>
<message><source>One of: %1.</source><translation>Uno de: %1.</translation></message>
<message><source>Only with %1.</source><translation>Solo con %1.</translation></message>
<message><source>Required.</source><translation>Obligatorio.</translation></message>
<message><source>Unless given: %1.</source><translation>Si no se indica: %1.</translation></message>
<message><source>Usage: %1</source><translation>Uso: %1</translation></message>
<message><source>Options</source><translation>Opciones</translation></message>
<message><source>Examples</source><translation>Ejemplos</translation></message>
<message><source>%1 (the window)</source><translation>%1 (la ventana)</translation></message>
<message><source>Commands</source><translation>Órdenes</translation></message>
<message><source>The window</source><translation>La ventana</translation></message>
<message><source>on the sample library</source><translation>con la biblioteca de ejemplo</translation></message>
<message><source>on these ratings</source><translation>con estas valoraciones</translation></message>
<message><source>on a data set</source><translation>con un conjunto de datos</translation></message>
<message><source>on a trained run</source><translation>con una ejecución entrenada</translation></message>
<message><source>on a project: data, runs and all that belongs to them</source><translation>con un proyecto: datos, ejecuciones y todo lo que les pertenece</translation></message>
<message><source>on vectors that were made elsewhere</source><translation>con vectores hechos en otro sitio</translation></message>
<message><source>The sample library as two CSV files.</source><translation>La biblioteca de ejemplo como dos archivos CSV.</translation></message>
<message><source>Which data sets there are.</source><translation>Qué conjuntos de datos hay.</translation></message>
<message><source>The terms of one; --accept-terms fetches it.</source><translation>Las condiciones de uno; --accept-terms lo descarga.</translation></message>
<message><source>What is in a folder of data.</source><translation>Qué hay en una carpeta de datos.</translation></message>
<message><source>The same of what another program writes.</source><translation>Lo mismo de lo que escribe otro programa.</translation></message>
<message><source>The models in one table.</source><translation>Los modelos en una tabla.</translation></message>
<message><source>All parameters of one of them.</source><translation>Todos los parámetros de uno de ellos.</translation></message>
<message><source>The usual model on the sample library.</source><translation>El modelo habitual con la biblioteca de ejemplo.</translation></message>
<message><source>Another model, with a parameter of one's own.</source><translation>Otro modelo, con un parámetro propio.</translation></message>
<message><source>Go on from a run with newer ratings.</source><translation>Continuar desde una ejecución con valoraciones más recientes.</translation></message>
<message><source>Hit ratio, NDCG and recall among all books.</source><translation>Tasa de aciertos, NDCG y exhaustividad entre todos los libros.</translation></message>
<message><source>Ten books for a reader, and why.</source><translation>Diez libros para un lector, y por qué.</translation></message>
<message><source>Books for somebody who is not in the data.</source><translation>Libros para alguien que no está en los datos.</translation></message>
<message><source>Two runs together, the first twice as strong.</source><translation>Dos ejecuciones juntas, la primera con el doble de peso.</translation></message>
<message><source>The books nearest to one.</source><translation>Los libros más cercanos a uno.</translation></message>
<message><source>What book 1 - book 2 + book 3 points at.</source><translation>A qué apunta libro 1 - libro 2 + libro 3.</translation></message>
<message><source>Groups of books and the words that stand out in them.</source><translation>Grupos de libros y las palabras que destacan en ellos.</translation></message>
<message><source>A map of the books by t-SNE.</source><translation>Un mapa de los libros con t-SNE.</translation></message>
<message><source>New books on an old map.</source><translation>Libros nuevos en un mapa antiguo.</translation></message>
<message><source>Files for the Embedding Projector.</source><translation>Archivos para el Embedding Projector.</translation></message>
<message><source>A page that recommends.</source><translation>Una página que recomienda.</translation></message>
<message><source>The whole run as one page.</source><translation>La ejecución entera como una sola página.</translation></message>
<message><source>A part of it on paper.</source><translation>Una parte de ella en papel.</translation></message>
<message><source>Two runs side by side, and whether the difference is real.</source><translation>Dos ejecuciones lado a lado, y si la diferencia es real.</translation></message>
<message><source>Three models in one table.</source><translation>Tres modelos en una tabla.</translation></message>
<message><source>The best settings that nine minutes find.</source><translation>Los mejores ajustes que se encuentran en nueve minutos.</translation></message>
<message><source>Answers at http://127.0.0.1:8080/.</source><translation>Respuestas en http://127.0.0.1:8080/.</translation></message>
<message><source>The main job on the sample library.</source><translation>La tarea principal con la biblioteca de ejemplo.</translation></message>
<message><source>The user guide as web pages.</source><translation>La guía del usuario como páginas web.</translation></message>
<message><source>Forget what is kept of opened data.</source><translation>Olvidar lo que se conserva de los datos abiertos.</translation></message>
<message><source>A run of a model that Keras trained.</source><translation>Una ejecución de un modelo que entrenó Keras.</translation></message>
<message><source>The same as shelfspace train --help.</source><translation>Lo mismo que shelfspace train --help.</translation></message>
<message><source>For bash, where no package has put it; ~/.bashrc then says: . ~/.shelfspace-completion</source><translation>Para bash, donde ningún paquete la haya puesto; ~/.bashrc dice entonces: . ~/.shelfspace-completion</translation></message>
<message><source>For fish.</source><translation>Para fish.</translation></message>
<message><source>DATA is --ratings FILE with --books, --users or --tags, or a folder, or a file whose format is recognized; --sample is the built-in library. RUN is a run file that train wrote; info, neighbors, clusters, map, export and report take vectors that were made elsewhere in its place. Where a file is read, '-' is standard input; where one text is written, '-' is standard output.</source><translation>DATA es --ratings FILE con --books, --users o --tags, o una carpeta, o un archivo cuyo formato se reconoce; --sample es la biblioteca incluida. RUN es un archivo de ejecución escrito por train; info, neighbors, clusters, map, export y report admiten en su lugar vectores hechos en otro sitio. Donde se lee un archivo, '-' es la entrada estándar; donde se escribe un solo texto, '-' es la salida estándar.</translation></message>
<message><source>Nothing is written over a file that is read, over data or over a file of another kind. A file that is there already is replaced only with --force, or by an export that wrote it. Tables are fitted to the terminal: --wide shows them whole, as pipes and files get them, and --json gives one JSON document, of a failure too.</source><translation>Nunca se escribe sobre un archivo que se lee, sobre datos ni sobre un archivo de otro tipo. Un archivo que ya existe solo se reemplaza con --force, o por una exportación si lo escribió otra. Las tablas se ajustan al terminal: --wide las muestra enteras, como las reciben las tuberías y los archivos, y --json da un solo documento JSON, también de un fallo.</translation></message>
<message><source>Ctrl+C, SIGTERM, a closed terminal or pipe end a training with what it has, which is saved; a second Ctrl+C or SIGTERM ends the program at once.</source><translation>Ctrl+C, SIGTERM, un terminal cerrado o una tubería cerrada terminan un entrenamiento con lo que lleva, que se guarda; un segundo Ctrl+C o SIGTERM termina el programa de inmediato.</translation></message>
<message><source>'shelfspace COMMAND --help' or 'shelfspace help COMMAND' explains every option of a command. --lang LANGUAGE chooses the language of what is said, else LANG and its like do. SHELFSPACE_ISA in the environment chooses the instructions (%1) instead of the best there are. Exit status: 0 done, 1 the work failed, 2 the call is wrong, 130 stopped by Ctrl+C or the like.</source><translation>'shelfspace COMMAND --help' o 'shelfspace help COMMAND' explica todas las opciones de una orden. --lang LANGUAGE elige el idioma de los mensajes; si no, lo hacen LANG y variables similares. SHELFSPACE_ISA en el entorno elige las instrucciones (%1) en lugar de las mejores que haya. Código de salida: 0 hecho, 1 el trabajo falló, 2 la orden es incorrecta, 130 detenido con Ctrl+C o similar.</translation></message>
<message><source>'%1' is not a number</source><translation>«%1» no es un número</translation></message>
<message><source>'%1' is not a whole number</source><translation>«%1» no es un número entero</translation></message>
<message><source>'%1' is not a whole number from 0 up</source><translation>«%1» no es un número entero a partir de 0</translation></message>
<message><source>'%1' is none of %2</source><translation>«%1» no es ninguno de %2</translation></message>
<message><source>'%1' is none of %2; did you mean '%3'?</source><translation>«%1» no es ninguno de %2; ¿se quería decir «%3»?</translation></message>
<message><source>nothing is named</source><translation>no se indica nada</translation></message>
<message><source>'%2' is not a number from %1 up</source><translation>«%2» no es un número a partir de %1</translation></message>
<message><source>'%3' is not a number from %1 to %2</source><translation>«%3» no es un número de %1 a %2</translation></message>
<message><source>'%2' is not a share from 0 to %1</source><translation>«%2» no es una proporción de 0 a %1</translation></message>
<message><source>'%2' is not a number of threads from 0 to %1</source><translation>«%2» no es un número de hilos de 0 a %1</translation></message>
<message><source>Explain this command and its options</source><translation>Explicar esta orden y sus opciones</translation></message>
<message><source>Books in the sample library</source><translation>Libros de la biblioteca de ejemplo</translation></message>
<message><source>Readers in the sample library</source><translation>Lectores de la biblioteca de ejemplo</translation></message>
<message><source>Ratings in the sample library</source><translation>Valoraciones de la biblioteca de ejemplo</translation></message>
<message><source>Seed of the sample library; the same seed gives the same library everywhere</source><translation>Semilla de la biblioteca de ejemplo; la misma semilla da la misma biblioteca en todas partes</translation></message>
<message><source>A folder, or a file whose format is recognized; -: standard input</source><translation>Una carpeta, o un archivo cuyo formato se reconoce; -: entrada estándar</translation></message>
<message><source>The ratings: a file with user, book and rating columns</source><translation>Las valoraciones: un archivo con columnas de usuario, libro y valoración</translation></message>
<message><source>The catalogue: ids, titles, authors, years, ...</source><translation>El catálogo: identificadores, títulos, autores, años, ...</translation></message>
<message><source>Attributes of the readers</source><translation>Atributos de los lectores</translation></message>
<message><source>Tags or genres of the books</source><translation>Etiquetas o géneros de los libros</translation></message>
<message><source>More ratings; the split file:FILE holds just these out, any other takes them like the rest</source><translation>Más valoraciones; la partición file:FILE reserva precisamente estas, cualquier otra las toma como las demás</translation></message>
<message><source>Read as this format instead of recognizing it</source><translation>Leer con este formato en lugar de reconocerlo</translation></message>
<message><source>Read the files, whatever is kept of an earlier opening, and keep nothing</source><translation>Leer los archivos aunque se conserve algo de una apertura anterior, y no conservar nada</translation></message>
<message><source>The built-in sample library</source><translation>La biblioteca de ejemplo incluida</translation></message>
<message><source>Both --validation and the split name a file of held-out ratings</source><translation>Tanto --validation como la partición indican un archivo de valoraciones reservadas</translation></message>
<message numerus="yes"><source>%n more notes on these data; 'shelfspace info' lists them</source><comment>%n more note on these data; 'shelfspace info' lists it</comment><translation><numerusform>%n nota más sobre estos datos; 'shelfspace info' la enumera</numerusform><numerusform>%n notas más sobre estos datos; 'shelfspace info' las enumera</numerusform></translation></message>
<message><source>--sample and files are both named</source><translation>Se indican --sample y archivos a la vez</translation></message>
<message><source>%1 is about files that are read, and the sample library is made, not read</source><translation>%1 se refiere a archivos que se leen, y la biblioteca de ejemplo se genera, no se lee</translation></message>
<message><source>Both '%1' and --ratings name ratings</source><translation>Tanto «%1» como --ratings indican valoraciones</translation></message>
<message><source>No data are named</source><translation>No se indican datos</translation></message>
<message><source>Name a folder or file, --ratings FILE, or --sample for the built-in library.</source><translation>Indique una carpeta o un archivo, --ratings FILE, o --sample para la biblioteca incluida.</translation></message>
<message><source>'%1' is a run, not data</source><translation>«%1» es una ejecución, no datos</translation></message>
<message><source>Name the ratings it was trained on, or use evaluate.</source><translation>Indique las valoraciones con las que se entrenó o use evaluate.</translation></message>
<message><source>'%1' is a project, not data</source><translation>«%1» es un proyecto, no datos</translation></message>
<message><source>info says where its data are; a run of it is named as PROJECT#RUN.</source><translation>info dice dónde están sus datos; una ejecución suya se indica como PROJECT#RUN.</translation></message>
<message><source>Reading</source><comment>data</comment><translation>Leyendo</translation></message>
<message><source>This is one person's own library (%1), which says nothing of other readers</source><translation>Esta es la biblioteca propia de una sola persona (%1), que no dice nada de otros lectores</translation></message>
<message><source>With a trained run, recommend RUN --reader FILE takes it.</source><translation>Con una ejecución entrenada, recommend RUN --reader FILE la admite.</translation></message>
<message><source>There is no option '%1' of %2</source><translation>No hay ninguna opción «%1» de %2</translation></message>
<message><source>%1 makes sense only with %2</source><translation>%1 solo tiene sentido con %2</translation></message>
<message><source>Add %1, or leave it out.</source><translation>Añada %1 u omítala.</translation></message>
<message><source>No %1 is named</source><translation>No se indica %1</translation></message>
<message><source>%1 is required and not given</source><translation>%1 es obligatorio y no se ha dado</translation></message>
<message><source>%1 needs a value: %2</source><translation>%1 necesita un valor: %2</translation></message>
<message><source>finding neighbors</source><translation>buscando vecinos</translation></message>
<message><source>weighing neighbors</source><translation>ponderando vecinos</translation></message>
<message><source>iteration %1 of %2</source><translation>iteración %1 de %2</translation></message>
<message><source>iteration %1 of %2, cost %3</source><translation>iteración %1 de %2, coste %3</translation></message>
<message><source>%1, %2</source><comment>a method's name and what it does</comment><translation>%1, %2</translation></message>
<message><source>%1; %2</source><comment>two things of a list</comment><translation>%1; %2</translation></message>
<message><source>The projection: %1</source><translation>La proyección: %1</translation></message>
<message><source>Dimensions of the map: 2, unless given, or 3</source><translation>Dimensiones del mapa: 2, si no se indica, o 3</translation></message>
<message><source>Change a parameter of the method; can be repeated</source><translation>Cambiar un parámetro del método; se puede repetir</translation></message>
<message><source>Seed of the map; the same seed, the same map</source><translation>Semilla del mapa; con la misma semilla, el mismo mapa</translation></message>
<message><source>Parameters for --set:</source><translation>Parámetros para --set:</translation></message>
<message><source>Drawing the map</source><translation>Dibujando el mapa</translation></message>
<message numerus="yes"><source>%1; %n more lines of the map with notes</source><comment>%1; %n more line of the map with notes</comment><translation><numerusform>%1; %n línea más del mapa con notas</numerusform><numerusform>%1; %n líneas más del mapa con notas</numerusform></translation></message>
<message numerus="yes"><source>%1: %n books of the map are not in the run and left out, such as '%2'</source><comment>%1: %n book of the map is not in the run and left out: '%2'</comment><translation><numerusform>%1: %n libro del mapa no está en la ejecución y se omite: «%2»</numerusform><numerusform>%1: %n libros del mapa no están en la ejecución y se omiten, por ejemplo «%2»</numerusform></translation></message>
<message numerus="yes"><source>%1: %n lines name books that the map had before, such as '%2'; the last place counts</source><comment>%1: %n line names a book that the map had before, '%2'; the last place counts</comment><translation><numerusform>%1: %n línea nombra un libro que el mapa ya tenía, «%2»; cuenta el último lugar</numerusform><numerusform>%1: %n líneas nombran libros que el mapa ya tenía, por ejemplo «%2»; cuenta el último lugar</numerusform></translation></message>
<message><source>This is no map: its header names no book_id, or no x and y</source><translation>Esto no es un mapa: su cabecera no nombra book_id, o no nombra x e y</translation></message>
<message><source>Name a file that 'shelfspace map --out' wrote.</source><translation>Indique un archivo que haya escrito 'shelfspace map --out'.</translation></message>
<message><source>'%1' is no coordinate</source><translation>«%1» no es una coordenada</translation></message>
<message><source>Every book of a map has numbers.</source><translation>Cada libro de un mapa tiene números.</translation></message>
<message><source>The run has none of the books of this map</source><translation>La ejecución no tiene ninguno de los libros de este mapa</translation></message>
<message><source>Nobody writes into this pipe</source><translation>Nadie escribe en esta tubería</translation></message>
<message><source>Start its writer first, or name a file.</source><translation>Inicie antes quien escriba en ella o indique un archivo.</translation></message>
<message><source>'%1' is a project of several runs</source><translation>«%1» es un proyecto de varias ejecuciones</translation></message>
<message><source>'%1' has no run '%2'</source><translation>«%1» no tiene ninguna ejecución «%2»</translation></message>
<message numerus="yes"><source>'%1' has %n runs of the name '%2'</source><comment>'%1' has %n run of the name '%2'</comment><translation><numerusform>«%1» tiene %n ejecución con el nombre «%2»</numerusform><numerusform>«%1» tiene %n ejecuciones con el nombre «%2»</numerusform></translation></message>
<message><source>'%1' is a project without runs</source><translation>«%1» es un proyecto sin ejecuciones</translation></message>
<message><source>Name one as '%1'. It has %2.</source><translation>Indique una como «%1». Tiene %2.</translation></message>
<message><source>'%1' names a run in a project, and only the window writes into one</source><translation>«%1» nombra una ejecución de un proyecto, y solo la ventana escribe en uno</translation></message>
<message><source>Write a file of its own, as with --out run.shelf, and open it with the project.</source><translation>Escriba un archivo propio, como con --out run.shelf, y ábralo con el proyecto.</translation></message>
<message><source>A new reader: a library exported by Goodreads, StoryGraph, LibraryThing or calibre (or calibre's metadata.db), or a file with the header item_id,rating and a line a book</source><translation>Un lector nuevo: una biblioteca exportada de Goodreads, StoryGraph, LibraryThing o calibre (o la metadata.db de calibre), o un archivo con la cabecera item_id,rating y una línea por libro</translation></message>
<message><source>With --reader: the book on this line of the library is this one of the data (none: of none)</source><translation>Con --reader: el libro de esta línea de la biblioteca es este de los datos (none: ninguno)</translation></message>
<message><source>A run file that train wrote, or a run of a project: PROJECT#RUN</source><translation>Un archivo de ejecución escrito por train, o una ejecución de un proyecto: PROJECT#RUN</translation></message>
<message><source>A run file that train wrote, a run of a project (PROJECT#RUN), or vectors that were made elsewhere (VECTORS): %1</source><translation>Un archivo de ejecución escrito por train, una ejecución de un proyecto (PROJECT#RUN), o vectores hechos en otro sitio (VECTORS): %1</translation></message>
<message><source>Vectors that were made elsewhere</source><translation>Vectores hechos en otro sitio</translation></message>
<message><source>Of VECTORS: which of several arrays in the file</source><translation>De VECTORS: cuál de las varias matrices del archivo</translation></message>
<message><source>Of VECTORS: a table that names the rows, line by line, or by id where the vectors have keys</source><translation>De VECTORS: una tabla que nombra las filas, línea por línea, o por identificador donde los vectores tienen claves</translation></message>
<message><source>Of VECTORS: the column with the titles, by name or number from 1</source><translation>De VECTORS: la columna con los títulos, por nombre o por número a partir de 1</translation></message>
<message><source>Of VECTORS: the column with the ids, by name or number from 1</source><translation>De VECTORS: la columna con los identificadores, por nombre o por número a partir de 1</translation></message>
<message><source>Of VECTORS: a catalogue, which is joined to the rows by their ids</source><translation>De VECTORS: un catálogo, que se une a las filas por sus identificadores</translation></message>
<message><source>'%1' holds vectors that were made elsewhere, and no trained model</source><translation>«%1» contiene vectores hechos en otro sitio, y ningún modelo entrenado</translation></message>
<message><source>info, neighbors, clusters, map, export and report take them.</source><translation>info, neighbors, clusters, map, export y report los admiten.</translation></message>
<message><source>'%1' is a run, whose books have their names</source><translation>«%1» es una ejecución, cuyos libros tienen sus nombres</translation></message>
<message><source>--tensor, --labels, --label-column, --id-column and --books are for vectors that were made elsewhere.</source><translation>--tensor, --labels, --label-column, --id-column y --books son para vectores hechos en otro sitio.</translation></message>
<message><source>A file that is there already is replaced only with --force, and only by one of its own kind, told by how it begins; never one that this call reads, data, or anything else.</source><translation>Un archivo que ya existe solo se reemplaza con --force, y solo por otro del mismo tipo, que se reconoce por su comienzo; nunca uno que lea esta orden, ni datos ni ninguna otra cosa.</translation></message>
<message><source>Cannot read standard input</source><translation>No se puede leer la entrada estándar</translation></message>
<message><source>Standard input holds more than 64 GB</source><translation>La entrada estándar contiene más de 64 GB</translation></message>
<message><source>Write it to a file, and name that.</source><translation>Escríbala en un archivo e indique ese archivo.</translation></message>
<message><source>Cannot keep standard input while it is read; TMPDIR names another folder for that</source><translation>No se puede guardar la entrada estándar mientras se lee; TMPDIR indica otra carpeta para ello</translation></message>
<message><source>'-' is standard input, which can be read only once</source><translation>'-' es la entrada estándar, que solo se puede leer una vez</translation></message>
<message><source>Name files for all but one.</source><translation>Indique nombres de archivo para todos menos uno.</translation></message>
<message><source>Standard input is closed</source><translation>La entrada estándar está cerrada</translation></message>
<message><source>Name a file.</source><translation>Indique un archivo.</translation></message>
<message><source>Reading from the terminal; Ctrl+D ends it.</source><translation>Leyendo del terminal; Ctrl+D lo termina.</translation></message>
<message><source>"%1" of %2</source><comment>a run and its data</comment><translation>«%1» de %2</translation></message>
<message numerus="yes"><source>%1, %n epochs</source><comment>%1, %n epoch</comment><translation><numerusform>%1, %n época</numerusform><numerusform>%1, %n épocas</numerusform></translation></message>
<message numerus="yes"><source>%1, %n epochs, the best %2</source><comment>%1, %n epoch, the best %2</comment><translation><numerusform>%1, %n época, la mejor %2</numerusform><numerusform>%1, %n épocas, la mejor %2</numerusform></translation></message>
<message><source>'shelfspace train --resume %1 --out RUN' goes on; 'shelfspace evaluate %1' measures it; it is yours to copy or to remove</source><translation>'shelfspace train --resume %1 --out RUN' continúa; 'shelfspace evaluate %1' la mide; se puede copiar o eliminar libremente</translation></message>
<message><source>'shelfspace evaluate %1' measures it; it is yours to copy or to remove</source><translation>'shelfspace evaluate %1' la mide; se puede copiar o eliminar libremente</translation></message>
<message><source>The run is kept in %1 instead: copy it from there</source><translation>La ejecución se conserva en su lugar en %1: cópiela desde ahí</translation></message>
<message><source>What the training had come to is kept in %1: %2</source><translation>Lo que el entrenamiento había alcanzado se conserva en %1: %2</translation></message>
<message><source>A training that ended before it was saved is kept: %1, in %2. %3.</source><translation>Se conserva un entrenamiento que terminó antes de guardarse: %1, en %2. %3.</translation></message>
<message numerus="yes"><source>There are %n more such trainings in %1.</source><comment>There is %n more such training in %1.</comment><translation><numerusform>Hay %n entrenamiento más de este tipo en %1.</numerusform><numerusform>Hay %n entrenamientos más de este tipo en %1.</numerusform></translation></message>
<message numerus="yes"><source>%n books are left out. Of each: %1.</source><comment>%n book is left out: %1.</comment><translation><numerusform>Se omite %n libro: %1.</numerusform><numerusform>Se omiten %n libros. De cada uno: %1.</numerusform></translation></message>
<message numerus="yes"><source>%n books are left out: nobody rated them in the training part, so the model knows nothing about them.</source><comment>%n book is left out: nobody rated it in the training part, so the model knows nothing about it.</comment><translation><numerusform>Se omite %n libro: nadie lo valoró en la parte de entrenamiento, así que el modelo no sabe nada de él.</numerusform><numerusform>Se omiten %n libros: nadie los valoró en la parte de entrenamiento, así que el modelo no sabe nada de ellos.</numerusform></translation></message>
<message><source>removed %1, which an earlier export had left there; this run has none</source><translation>eliminado %1, que había dejado ahí una exportación anterior; esta ejecución no tiene</translation></message>
<message><source>left %1 as it is: this run has none, and it is not as an export wrote it there. Move it away if it does not belong to the new files</source><translation>%1 se ha dejado como está: esta ejecución no tiene, y no está como lo escribió ahí una exportación. Muévalo a otro sitio si no pertenece a los archivos nuevos</translation></message>
<message><source>%1, %2</source><comment>a figure and its unit</comment><translation>%1, %2</translation></message>
<message><source>%1 [95 %]</source><comment>a figure with an interval</comment><translation>%1 [95&#xa0;%]</translation></message>
<message><source>baseline %1</source><comment>a simple model's name</comment><translation>modelo de referencia %1</translation></message>
<message numerus="yes"><source>on %n ratings</source><comment>on %n rating</comment><translation><numerusform>en %n valoración</numerusform><numerusform>en %n valoraciones</numerusform></translation></message>
<message numerus="yes"><source>over %n readers</source><comment>over %n reader</comment><translation><numerusform>sobre %n lector</numerusform><numerusform>sobre %n lectores</numerusform></translation></message>
<message><source>lists@%1</source><comment>of so many books</comment><translation>listas@%1</translation></message>
<message><source>share</source><comment>column of a table</comment><translation>proporción</translation></message>
<message><source>times taken</source><comment>column of a table</comment><translation>veces tomado</translation></message>
<message><source>ratings</source><comment>column of a table</comment><translation>valoraciones</translation></message>
<message><source>median %1, most %2; the busiest 1 % have %3 of all, 10 % have %4, 20 % have %5; Gini coefficient %6</source><translation>mediana %1, máximo %2; el 1&#xa0;% con más tiene el %3 del total; el 10&#xa0;%, el %4; el 20&#xa0;%, el %5; coeficiente de Gini %6</translation></message>
<message><source>title</source><comment>of a book</comment><translation>título</translation></message>
<message><source>author</source><comment>of a book</comment><translation>autor</translation></message>
<message><source>year</source><comment>of a book</comment><translation>año</translation></message>
<message><source>language</source><comment>of a book</comment><translation>idioma</translation></message>
<message><source>genre</source><comment>of a book</comment><translation>género</translation></message>
<message><source>isbn</source><comment>of a book</comment><translation>ISBN</translation></message>
<message><source>cover</source><comment>of a book</comment><translation>portada</translation></message>
<message><source>known of rated books</source><comment>column of a table</comment><translation>conocido de los libros valorados</translation></message>
<message><source>of the catalogue</source><comment>column of a table</comment><translation>del catálogo</translation></message>
<message><source>the catalogue: %1 of its %2 books are rated (%3)</source><translation>el catálogo: %1 de sus %2 libros están valorados (%3)</translation></message>
<message><source>times taken by day (UTC)</source><translation>veces tomado por día (UTC)</translation></message>
<message><source>ratings by day (UTC)</source><translation>valoraciones por día (UTC)</translation></message>
<message><source>times taken by week (UTC)</source><translation>veces tomado por semana (UTC)</translation></message>
<message><source>ratings by week (UTC)</source><translation>valoraciones por semana (UTC)</translation></message>
<message><source>times taken by month (UTC)</source><translation>veces tomado por mes (UTC)</translation></message>
<message><source>ratings by month (UTC)</source><translation>valoraciones por mes (UTC)</translation></message>
<message><source>times taken by year (UTC)</source><translation>veces tomado por año (UTC)</translation></message>
<message><source>ratings by year (UTC)</source><translation>valoraciones por año (UTC)</translation></message>
<message><source>times taken by decade (UTC)</source><translation>veces tomado por década (UTC)</translation></message>
<message><source>ratings by decade (UTC)</source><translation>valoraciones por década (UTC)</translation></message>
<message><source>no reader looks suspicious</source><translation>ningún lector parece sospechoso</translation></message>
<message><source>reader</source><comment>column of a table</comment><translation>lector</translation></message>
<message><source>why</source><comment>column of a table</comment><translation>por qué</translation></message>
<message><source>readers that may be none: %1</source><translation>lectores que quizá no lo sean: %1</translation></message>
<message><source>... and %1 more (--json lists the first %2)</source><translation>... y %1 más (--json enumera los primeros %2)</translation></message>
<message><source>ratings by value</source><translation>valoraciones por valor</translation></message>
<message><source>times taken a book</source><translation>veces tomado por libro</translation></message>
<message><source>ratings a book</source><translation>valoraciones por libro</translation></message>
<message><source>books taken a reader</source><translation>libros tomados por lector</translation></message>
<message><source>ratings a reader</source><translation>valoraciones por lector</translation></message>
<message numerus="yes"><source>%n have a time of no year from 1 to 9999</source><comment>%n has a time of no year from 1 to 9999</comment><translation><numerusform>%n tiene un tiempo que no es de ningún año entre 1 y 9999</numerusform><numerusform>%n tienen un tiempo que no es de ningún año entre 1 y 9999</numerusform></translation></message>
<message><source>how far the ratings of books lie from the mean of all</source><translation>a qué distancia de la media de todas están las valoraciones de los libros</translation></message>
<message><source>mean of all %1, standard deviation of the differences %2; %3 of the books lie above</source><translation>media de todas %1, desviación estándar de las diferencias %2; el %3 de los libros está por encima</translation></message>
<message><source>how far the ratings of readers lie from the mean of all</source><translation>a qué distancia de la media de todas están las valoraciones de los lectores</translation></message>
<message><source>mean of all %1, standard deviation of the differences %2; %3 of the readers lie above</source><translation>media de todas %1, desviación estándar de las diferencias %2; el %3 de los lectores está por encima</translation></message>
<message><source>unknown</source><comment>when</comment><translation>desconocido</translation></message>
<message><source>%1 (of a newer version)</source><translation>%1 (de una versión más reciente)</translation></message>
<message><source>none</source><comment>data</comment><translation>ninguno</translation></message>
<message><source>%1: %2, %3, %4</source><comment>a name, ratings, readers, books</comment><translation>%1: %2, %3, %4</translation></message>
<message><source>%1 (made up)</source><translation>%1 (inventados)</translation></message>
<message><source>%1 (in the project)</source><translation>%1 (en el proyecto)</translation></message>
<message><source>project</source><translation>proyecto</translation></message>
<message><source>saved</source><translation>guardado</translation></message>
<message><source>%1 by %2</source><comment>when, and by which program</comment><translation>%1 con %2</translation></message>
<message><source>data</source><translation>datos</translation></message>
<message><source>file</source><translation>archivo</translation></message>
<message><source>kept</source><translation>guardado</translation></message>
<message><source>nothing but runs</source><translation>solo ejecuciones</translation></message>
<message><source>runs</source><translation>ejecuciones</translation></message>
<message><source>name</source><comment>column of a table</comment><translation>nombre</translation></message>
<message><source>bytes</source><comment>column of a table</comment><translation>bytes</translation></message>
<message><source>what each rated book adds to the score</source><translation>lo que suma cada libro valorado a la puntuación</translation></message>
<message><source>how much the score falls without each rated book</source><translation>cuánto baja la puntuación sin cada libro valorado</translation></message>
<message><source>liked books near the recommended one in the model's space</source><translation>libros que gustaron, cercanos al recomendado en el espacio del modelo</translation></message>
<message><source>no rated book speaks for these in particular</source><translation>ningún libro valorado habla en particular a favor de estos</translation></message>
<message numerus="yes"><source>%n books are left out as other editions of what was read, told by title and author</source><comment>%n book is left out as another edition of what was read, told by title and author</comment><translation><numerusform>se omite %n libro por ser otra edición de algo leído, reconocida por título y autor</numerusform><numerusform>se omiten %n libros por ser otras ediciones de algo leído, reconocidas por título y autor</numerusform></translation></message>
<message numerus="yes"><source>%n books are left out as other editions of what was read, told by title and author; %1 of them by vectors that are near, where title or author leave it open</source><comment>%n book is left out as another edition of what was read, told by vectors that are near, as title or author leave it open</comment><translation><numerusform>se omite %n libro por ser otra edición de algo leído (reconocida por vectores cercanos, porque título o autor lo dejan abierto: %1)</numerusform><numerusform>se omiten %n libros por ser otras ediciones de algo leído, reconocidas por título y autor; %1 de ellos, por vectores cercanos, donde título o autor lo dejan abierto</numerusform></translation></message>
<message><source>rating</source><comment>column of a table</comment><translation>valoración</translation></message>
<message><source>predicted</source><comment>column of a table</comment><translation>predicción</translation></message>
<message><source>because</source><comment>column of a table</comment><translation>porque</translation></message>
<message><source>Books taken: %1, %2 of them:</source><translation>Libros tomados: %1; %2 de ellos:</translation></message>
<message><source>Books taken: %1</source><translation>Libros tomados: %1</translation></message>
<message><source>Rated books: %1, the %2 rated highest:</source><translation>Libros valorados: %1; los %2 mejor valorados:</translation></message>
<message><source>Rated books: %1</source><translation>Libros valorados: %1</translation></message>
<message><source>No book is left to recommend.</source><translation>No queda ningún libro que recomendar.</translation></message>
<message><source>Recommended books:</source><translation>Libros recomendados:</translation></message>
<message><source>predicted: held within the scale of %1 to %2; the order is that of the model's own figures, which lie beyond it</source><translation>predicción: limitada a la escala de %1 a %2; el orden es el de las cifras del propio modelo, que se salen de ella</translation></message>
<message><source>* %1; its score is chance</source><comment>why nothing is known of a book</comment><translation>* %1; su puntuación es puro azar</translation></message>
<message><source>because: %1</source><translation>porque: %1</translation></message>
<message><source>likeness</source><comment>column of a table</comment><translation>parecido</translation></message>
<message><source>common</source><comment>column of a table</comment><translation>en común</translation></message>
<message><source>No reader is like this one.</source><translation>Ningún lector se parece a este.</translation></message>
<message><source>Readers like this one:</source><translation>Lectores parecidos a este:</translation></message>
<message><source>all</source><comment>of the data</comment><translation>todo</translation></message>
<message><source>trial %1 with %2: %3</source><comment>which, of how much of the data, its settings</comment><translation>ensayo %1 con %2: %3</translation></message>
<message><source>trial %1: %2</source><comment>which, and its settings</comment><translation>ensayo %1: %2</translation></message>
<message><source>%1: %2</source><comment>a trial and what is said of it</comment><translation>%1: %2</translation></message>
<message><source>%1: %2 %3 in %4, the best so far</source><comment>a trial, a figure, its value, a time</comment><translation>%1: %2 %3 en %4, lo mejor hasta ahora</translation></message>
<message><source>%1: %2 %3 in %4</source><comment>a trial, a figure, its value, a time</comment><translation>%1: %2 %3 en %4</translation></message>
<message><source>trial</source><comment>column of a table</comment><translation>ensayo</translation></message>
<message><source>best</source><comment>of the trials</comment><translation>mejor</translation></message>
<message><source>%1 could not be written; what was to stand there is in %2 instead</source><translation>no se ha podido escribir %1; lo que debía ir ahí está en su lugar en %2</translation></message>
<message><source>It could not be kept elsewhere either: neither the data folder nor the one for temporary files takes it</source><translation>Tampoco se ha podido conservar en otro sitio: no lo admite ni la carpeta de datos ni la de archivos temporales</translation></message>
<message><source>Both '-' and --json ask for standard output</source><translation>Tanto '-' como --json piden la salida estándar</translation></message>
<message><source>Name a file, or leave --json out</source><translation>Indique un archivo u omita --json</translation></message>
<message><source>Cannot write to standard output</source><translation>No se puede escribir en la salida estándar</translation></message>
<message><source>Cannot write to standard output: %1</source><translation>No se puede escribir en la salida estándar: %1</translation></message>
<message><source>standard output</source><translation>salida estándar</translation></message>
<message><source>%1, several arrays. Name one by --tensor:</source><comment>a format</comment><translation>%1, varias matrices. Indique una con --tensor:</translation></message>
<message><source>vectors</source><translation>vectores</translation></message>
<message><source>dimensions</source><translation>dimensiones</translation></message>
<message><source>titles</source><translation>títulos</translation></message>
<message><source>no vector</source><translation>sin vector</translation></message>
<message><source>%1: %2 (%3)</source><comment>an export's key and title, its files</comment><translation>%1: %2 (%3)</translation></message>
<message><source>%1
%2</source><comment>two lines</comment><translation>%1
%2</translation></message>
<message><source>The report is in %1</source><translation>El informe está en %1</translation></message>
<message><source>Write a run's results for other programs</source><translation>Escribir los resultados de una ejecución para otros programas</translation></message>
<message><source>Scale each vector to length 1; %1 only</source><comment>exports</comment><translation>Llevar cada vector a longitud 1; solo %1</translation></message>
<message><source>Leave out the pictures of the books; %1 only. They are covers that the window has fetched and kept, else drawn ones; none is fetched</source><comment>exports</comment><translation>Omitir las imágenes de los libros; solo %1. Son portadas que la ventana ha descargado y conservado o, si no, dibujadas; no se descarga ninguna</translation></message>
<message><source>Only this reader, can be repeated; %1 only</source><comment>exports</comment><translation>Solo este lector; se puede repetir; solo %1</translation></message>
<message><source>Only this book, can be repeated; %1 only</source><comment>exports</comment><translation>Solo este libro; se puede repetir; solo %1</translation></message>
<message><source>What is near, for %1. cosine: 1 - cosine of the angle; euclidean: distance; dot: product, where larger is nearer</source><comment>exports</comment><translation>Qué es cercano, para %1. cosine: 1 - coseno del ángulo; euclidean: distancia; dot: producto, donde más alto es más cercano</translation></message>
<message><source>Books for each reader, or neighbors for each book; %1</source><comment>exports</comment><translation>Libros para cada lector, o vecinos de cada libro; %1</translation></message>
<message><source>Of %1, can be repeated</source><comment>exports</comment><translation>De %1; se puede repetir</translation></message>
<message><source>Replace a file of your own that is there already</source><translation>Reemplazar un archivo propio que ya exista</translation></message>
<message><source>The map of %1 is drawn as 'shelfspace map' draws it: --method, --dims, --set.</source><comment>exports</comment><translation>El mapa de %1 se dibuja como lo dibuja 'shelfspace map': --method, --dims, --set.</translation></message>
<message><source>What an earlier export wrote there, and nobody changed since, needs no --force.</source><translation>Lo que escribió ahí una exportación anterior, y nadie ha cambiado desde entonces, no necesita --force.</translation></message>
<message><source>Write the whole run with its pictures as a page or a PDF</source><translation>Escribir la ejecución entera con sus imágenes como página o como PDF</translation></message>
<message><source>What to write: FILE.html, FILE.pdf; -: a page to standard output</source><translation>Qué escribir: FILE.html, FILE.pdf; -: una página en la salida estándar</translation></message>
<message><source>Only these, separated by commas; without it all, in this order</source><translation>Solo estas, separadas por comas; sin ello todas, en este orden</translation></message>
<message><source>The readers whose books are shown, separated by commas; without it those with most ratings</source><translation>Los lectores cuyos libros se muestran, separados por comas; sin ello, los que tienen más valoraciones</translation></message>
<message><source>Another run to put its figures beside, can be repeated; measured on the same held-out part</source><translation>Otra ejecución cuyas cifras poner al lado; se puede repetir; medida en la misma parte reservada</translation></message>
<message><source>What it is printed on; without it as usual in the country</source><translation>En qué se imprime; sin ello, lo habitual en el país</translation></message>
<message><source>Replace a page that is there already</source><translation>Reemplazar una página que ya exista</translation></message>
<message><source>here</source><comment>a data set is on the disk</comment><translation>aquí</translation></message>
<message><source>%1 here</source><comment>so many bytes of a data set</comment><translation>%1 aquí</translation></message>
<message><source>size</source><comment>column of a table</comment><translation>tamaño</translation></message>
<message><source>'shelfspace fetch KEY' shows the terms of one, and how it is fetched. Readers, books and ratings are as published; what only the server knows has a dash.</source><translation>'shelfspace fetch KEY' muestra las condiciones de uno y cómo se descarga. Lectores, libros y valoraciones son los publicados; lo que solo sabe el servidor lleva un guion.</translation></message>
<message><source>%1, published by %2</source><comment>a data set</comment><translation>%1, publicado por %2</translation></message>
<message><source>Terms: %1</source><translation>Condiciones: %1</translation></message>
<message><source>The publisher's own words count: %1</source><comment>an address</comment><translation>Valen las palabras del propio editor: %1</translation></message>
<message><source>To cite: %1</source><translation>Para citar: %1</translation></message>
<message><source>%1 (not encrypted)</source><comment>an address</comment><translation>%1 (sin cifrar)</translation></message>
<message><source>Asked for: %1</source><comment>an address</comment><translation>Se pide a: %1</translation></message>
<message><source>or else: %1</source><comment>an address</comment><translation>o bien: %1</translation></message>
<message><source>size told by the server</source><translation>tamaño que indica el servidor</translation></message>
<message><source>%1, MD5 %2</source><comment>a size and a checksum</comment><translation>%1, MD5 %2</translation></message>
<message><source>%1, the publisher gives no checksum: its beginning is looked at</source><comment>a size</comment><translation>%1, el editor no da suma de comprobación: se mira su comienzo</translation></message>
<message><source>Nothing was fetched: the terms have to be accepted</source><translation>No se ha descargado nada: hay que aceptar las condiciones</translation></message>
<message><source>Who does so calls 'shelfspace fetch %1 --accept-terms'.</source><translation>Para aceptarlas se ejecuta 'shelfspace fetch %1 --accept-terms'.</translation></message>
<message><source>Asking %1</source><comment>an address</comment><translation>Preguntando a %1</translation></message>
<message><source>Fetching %1</source><translation>Descargando %1</translation></message>
<message><source>%1 is in %2 (%3)</source><comment>a data set, a folder, a size</comment><translation>%1 está en %2 (%3)</translation></message>
<message><source>There is no data set called '%1'</source><translation>No hay ningún conjunto de datos llamado «%1»</translation></message>
<message><source>'shelfspace fetch' lists them.</source><translation>'shelfspace fetch' los enumera.</translation></message>
<message><source>List ready data sets, or fetch one from its publisher</source><translation>Enumerar los conjuntos de datos preparados, o descargar uno de su editor</translation></message>
<message><source>Its key; without one they are listed, and nothing is asked for</source><translation>Su clave; sin ella se enumeran, y no se pide nada</translation></message>
<message><source>Accept the terms, which are shown without this, and fetch</source><translation>Aceptar las condiciones, que se muestran si falta esta opción, y descargar</translation></message>
<message><source>Ask this address instead of the publisher's, with the names of the files behind it</source><translation>Preguntar en esta dirección en lugar de al editor, con los nombres de los archivos añadidos detrás</translation></message>
<message><source>The folder to put the files into instead of the program's own; made where it is missing</source><translation>La carpeta en la que poner los archivos en lugar de la del programa; se crea si no existe</translation></message>
<message><source>Fetch it once more where it is there already; what changed since is told</source><translation>Descargarlo otra vez si ya está ahí; se dice lo que ha cambiado desde entonces</translation></message>
<message><source>A fetch that was stopped or broke off goes on where it ended when it is called again.</source><translation>Una descarga que se detuvo o se interrumpió sigue donde terminó cuando se vuelve a ejecutar.</translation></message>
<message><source>Write the user guide as web pages</source><translation>Escribir la guía del usuario como páginas web</translation></message>
<message><source>A folder for each language that the guide is written in; the first page of each is named.</source><translation>Una carpeta por cada idioma en que está escrita la guía; se nombra la primera página de cada una.</translation></message>
<message><source>There is no command '%1'</source><translation>No hay ninguna orden «%1»</translation></message>
<message><source>See 'shelfspace help'.</source><translation>Véase 'shelfspace help'.</translation></message>
<message><source>Explain the commands, or one of them</source><translation>Explicar las órdenes, o una de ellas</translation></message>
<message><source>The command to explain</source><translation>La orden que explicar</translation></message>
<message><source>Print all of it as a manual page, in the form that man reads</source><translation>Escribirlo todo como página de manual, en la forma que lee man</translation></message>
<message><source>The date that the manual page bears</source><translation>La fecha que lleva la página de manual</translation></message>
<message><source>Print what lets a shell complete calls of this program</source><translation>Escribir lo que permite a un intérprete de órdenes completar las de este programa</translation></message>
<message><source>The shell</source><translation>El intérprete de órdenes</translation></message>
<message><source>The Debian package puts it where the shells look; without one, the examples do.</source><translation>El paquete de Debian lo pone donde lo buscan los intérpretes de órdenes; sin paquete, lo hacen los ejemplos.</translation></message>
<message><source>training and validation loss by epoch</source><translation>pérdida de entrenamiento y de validación por época</translation></message>
<message><source>the books in named groups, laid out by %1</source><translation>los libros en grupos con nombre, dispuestos con %1</translation></message>
<message><source>the whole run on one page</source><translation>la ejecución entera en una sola página</translation></message>
<message><source>the trained run; 'shelfspace %1' opens it</source><translation>la ejecución entrenada; 'shelfspace %1' la abre</translation></message>
<message><source>the nearest books of the most rated ones</source><translation>los libros más cercanos a los más valorados</translation></message>
<message><source>what some readers rated, and books for them</source><translation>lo que valoraron algunos lectores, y libros para ellos</translation></message>
<message><source>A file of this name is there already</source><translation>Ya hay un archivo con este nombre</translation></message>
<message><source>Name another folder, or add --force to replace it and what else an earlier tour left there.</source><translation>Indique otra carpeta, o añada --force para reemplazarlo junto con lo demás que dejara ahí una visita anterior.</translation></message>
<message><source>Do the main job with pictures: train, draw curves and map, list neighbors and recommendations, export; on the sample library where no DATA are named</source><translation>Hacer la tarea principal con imágenes: entrenar, dibujar curvas y mapa, enumerar vecinos y recomendaciones, exportar; con la biblioteca de ejemplo si no se indica DATA</translation></message>
<message><source>The model to train; see 'shelfspace presets'</source><translation>El modelo que entrenar; véase 'shelfspace presets'</translation></message>
<message><source>Replace an earlier tour that is there already</source><translation>Reemplazar una visita anterior que ya exista</translation></message>
<message><source>Something went wrong inside the program: %1</source><translation>Algo ha fallado dentro del programa: %1</translation></message>
<message><source>Something went wrong inside the program</source><translation>Algo ha fallado dentro del programa</translation></message>
<message><source>The system could not start another thread; close other programs and try again</source><translation>El sistema no ha podido iniciar otro hilo; cierre otros programas e inténtelo de nuevo</translation></message>
<message><source>The part of Shelfspace that shows windows and draws pictures, %1, is not there</source><translation>La parte de Shelfspace que muestra ventanas y dibuja imágenes, %1, no está</translation></message>
<message><source>The part of Shelfspace that shows windows and draws pictures, %1, does not start: %2</source><translation>La parte de Shelfspace que muestra ventanas y dibuja imágenes, %1, no arranca: %2</translation></message>
<message><source>Install Shelfspace again.</source><translation>Vuelva a instalar Shelfspace.</translation></message>
<message><source>numbers of curves</source><translation>números de curvas</translation></message>
<message><source>such a table</source><translation>una tabla de este tipo</translation></message>
<message numerus="yes"><source>%n parameters</source><comment>%n parameter</comment><translation><numerusform>%n parámetro</numerusform><numerusform>%n parámetros</numerusform></translation></message>
<message><source>Whether it answers, and of which run</source><translation>Si responde, y de qué ejecución</translation></message>
<message><source>The books of the run, some at a time</source><translation>Los libros de la ejecución, por partes</translation></message>
<message><source>A reader's books and the best others: what 'recommend --json' writes</source><translation>Los libros de un lector y los mejores entre los demás: lo que escribe 'recommend --json'</translation></message>
<message><source>The same for somebody new, whose ratings are the body: {"ratings": [{"book": "12", "rating": 4.5}]}, or the text of a file that 'recommend --reader' takes</source><translation>Lo mismo para alguien nuevo, cuyas valoraciones van en el cuerpo: {"ratings": [{"book": "12", "rating": 4.5}]}, o el texto de un archivo que admita 'recommend --reader'</translation></message>
<message><source>The books nearest to one in the model's space: what 'neighbors --json' writes</source><translation>Los libros más cercanos a uno en el espacio del modelo: lo que escribe 'neighbors --json'</translation></message>
<message><source>What the model expects of one reader and one book</source><translation>Lo que espera el modelo de un lector y un libro</translation></message>
<message><source>All of this for programs, as OpenAPI</source><translation>Todo esto para programas, como OpenAPI</translation></message>
<message><source>Port %1 of %2 is taken by another program</source><translation>Otro programa ocupa el puerto %1 de %2</translation></message>
<message><source>Port %1 of %2 is not allowed</source><translation>El puerto %1 de %2 no está permitido</translation></message>
<message><source>Port %1 of %2 cannot be listened to: %3</source><translation>No se puede escuchar en el puerto %1 de %2: %3</translation></message>
<message><source>An end of this reader's scale is larger than any rating can be</source><translation>Un extremo de la escala de este lector es mayor de lo que puede ser una valoración</translation></message>
<message><source>The rating of '%1' is larger than any rating can be</source><translation>La valoración de «%1» es mayor de lo que puede ser una valoración</translation></message>
<message><source>The rating '%1' is not a number</source><translation>La valoración «%1» no es un número</translation></message>
<message><source>The rating %1 lies outside the scale of the data, which goes from %2 to %3</source><translation>La valoración %1 está fuera de la escala de los datos, que va de %2 a %3</translation></message>
<message><source>The file holds ratings of several readers, '%1' and '%2' among them</source><translation>El archivo contiene valoraciones de varios lectores, entre ellos «%1» y «%2»</translation></message>
<message><source>Keep the lines of one of them; a reader of the run's data is named by --user.</source><translation>Conserve las líneas de uno de ellos; un lector de los datos de la ejecución se indica con --user.</translation></message>
<message><source>The header names no item_id or no rating</source><translation>La cabecera no nombra ningún item_id o ningún rating</translation></message>
<message><source>The first line is item_id,rating.</source><translation>La primera línea es item_id,rating.</translation></message>
<message><source>A line is a book's id and its rating.</source><translation>Una línea es el identificador de un libro y su valoración.</translation></message>
<message><source>Another window has been writing the tags of these books for long</source><translation>Otra ventana lleva mucho tiempo escribiendo las etiquetas de estos libros</translation></message>
<message><source>Change a tag again, and it is tried anew</source><translation>Cambie otra vez una etiqueta y se intentará de nuevo</translation></message>
<message><source>The tags of these books cannot be read: %1</source><translation>No se pueden leer las etiquetas de estos libros: %1</translation></message>
<message><source>See that the file can be read, and start again</source><translation>Compruebe que el archivo se puede leer y empiece de nuevo</translation></message>
<message numerus="yes"><source>the page has room for %1 of %n readers, evenly drawn; --user names others</source><comment>the page has room for %1 of %n reader, evenly drawn; --user names others</comment><translation><numerusform>la página tiene sitio para %1 de %n lector; --user indica otros</numerusform><numerusform>la página tiene sitio para %1 de %n lectores, sorteados de manera uniforme; --user indica otros</numerusform></translation></message>
<message><source>Writing the page</source><translation>Escribiendo la página</translation></message>
<message><source>Page that recommends (HTML)</source><translation>Página que recomienda (HTML)</translation></message>
<message><source>Pick a reader or rate books yourself in any browser, on a phone too; a folder that asks no network.</source><translation>Elegir un lector o valorar libros en cualquier navegador, también en un teléfono; una carpeta que no necesita red.</translation></message>
<message><source>any browser, without a network</source><translation>cualquier navegador, sin red</translation></message>
<message><source>Picture of the loss curves</source><translation>Imagen de las curvas de pérdida</translation></message>
<message><source>On a light ground.</source><translation>Sobre fondo claro.</translation></message>
<message><source>any viewer of pictures</source><translation>cualquier visor de imágenes</translation></message>
<message><source>Picture of the map</source><translation>Imagen del mapa</translation></message>
<message><source>As it stands on the Map page.</source><translation>Tal como está en la página Mapa.</translation></message>
<message><source>The pages of the report could not be drawn</source><translation>No se han podido dibujar las páginas del informe</translation></message>
<message><source>Report</source><translation>Informe</translation></message>
<message><source>The whole run as one web page.</source><translation>La ejecución entera como una sola página web.</translation></message>
<message><source>The page of the report could not be filled: %1</source><translation>No se ha podido rellenar la página del informe: %1</translation></message>
<message><source>%1: %2</source><comment>a setting and its value</comment><translation>%1: %2</translation></message>
<message><source>Finding groups in groups</source><translation>Buscando grupos dentro de grupos</translation></message>
<message><source>Finding neighbors</source><translation>Buscando vecinos</translation></message>
<message><source>Interactive map (HTML)</source><translation>Mapa interactivo (HTML)</translation></message>
<message><source>The map with groups, search and every book's nearest ones, in one file.</source><translation>El mapa con grupos, búsqueda y los más cercanos a cada libro, en un solo archivo.</translation></message>
<message><source>Choose files of ratings.</source><translation>Elija archivos de valoraciones.</translation></message>
<message><source>%1: %2</source><comment>a place and what is said of it</comment><translation>%1: %2</translation></message>
<message><source>A part of the path is a file, not a folder</source><translation>Una parte de la ruta es un archivo, no una carpeta</translation></message>
<message><source>The name is too long</source><translation>El nombre es demasiado largo</translation></message>
<message><source>Name the file itself</source><translation>Indique el archivo mismo</translation></message>
<message><source>Ask its owner, or name another file</source><translation>Pregunte a su propietario o indique otro archivo</translation></message>
<message><source>Try again, or copy the file elsewhere</source><translation>Inténtelo de nuevo o copie el archivo en otro sitio</translation></message>
<message><source>Check the name, or write the file again</source><translation>Compruebe el nombre o escriba el archivo de nuevo</translation></message>
<message><source>Name a file of text, such as CSV or TSV</source><translation>Indique un archivo de texto, como CSV o TSV</translation></message>
<message><source>Readers by taste</source><translation>Lectores por gustos</translation></message>
<message><source>Readers by %1</source><comment>what is known of them, such as age</comment><translation>Lectores por %1</translation></message>
<message><source>Books by genre</source><translation>Libros por género</translation></message>
<message><source>Books by year</source><translation>Libros por año</translation></message>
<message><source>Books by language</source><translation>Libros por idioma</translation></message>
<message><source>Readers by how many of their ratings are in training, in quarters</source><translation>Lectores por cuántas de sus valoraciones están en el entrenamiento, en cuartos</translation></message>
<message><source>Readers by the genre that they have most beyond what chance would give them</source><translation>Lectores por el género que más supera en ellos lo que daría el azar</translation></message>
<message><source>Readers by each thing that the data say of them</source><translation>Lectores por cada cosa que los datos dicen de ellos</translation></message>
<message><source>Books by how many ratings they have in training, in quarters of all of these</source><translation>Libros por cuántas valoraciones tienen en el entrenamiento, en cuartos del total de estas</translation></message>
<message><source>Books by whether they have no, few or more ratings in training</source><translation>Libros según tengan ninguna, pocas o más valoraciones en el entrenamiento</translation></message>
<message><source>Books by their main genre</source><translation>Libros por su género principal</translation></message>
<message><source>Books by the decade in which they appeared</source><translation>Libros por la década en que aparecieron</translation></message>
<message><source>Books by their language</source><translation>Libros por su idioma</translation></message>
<message><source>The file was deleted or replaced while it was read</source><translation>El archivo se ha borrado o reemplazado mientras se leía</translation></message>
<message><source>The file grew while it was read</source><translation>El archivo ha crecido mientras se leía</translation></message>
<message><source>The file became shorter while it was read</source><translation>El archivo se ha acortado mientras se leía</translation></message>
<message><source>The file was changed while it was read</source><translation>El archivo ha cambiado mientras se leía</translation></message>
<message><source>a 7-Zip archive</source><translation>un archivo comprimido 7-Zip</translation></message>
<message><source>a RAR archive</source><translation>un archivo comprimido RAR</translation></message>
<message><source>a data base of SQLite</source><translation>una base de datos de SQLite</translation></message>
<message><source>a PDF document</source><translation>un documento PDF</translation></message>
<message><source>an old or encrypted workbook of Excel</source><translation>un libro de cálculo de Excel antiguo o cifrado</translation></message>
<message><source>an HDF5 file</source><translation>un archivo HDF5</translation></message>
<message><source>an array of NumPy</source><translation>una matriz de NumPy</translation></message>
<message><source>Check whether %1 says what is meant: it decides in which column of the ratings the books are looked for.</source><translation>Compruebe si %1 dice lo que se quiere: decide en qué columna de las valoraciones se buscan los libros.</translation></message>
<message><source>column %1 is taken for the reader, since its ids begin with A and are long, as those of Amazon's readers; column %2 for the book, whose numbers have ten signs; column 3 for the rating, column 4 for the time</source><translation>la columna %1 se toma como la del lector, porque sus identificadores empiezan por A y son largos, como los de los lectores de Amazon; la columna %2, como la del libro, cuyos números tienen diez signos; la columna 3, como la de la valoración; la columna 4, como la del tiempo</translation></message>
<message><source>ratings without reviews and without a header, as published in 2014 (reader first) and 2018 (book first): the ids tell which</source><translation>valoraciones sin reseñas y sin cabecera, como se publicaron en 2014 (primero el lector) y en 2018 (primero el libro): los identificadores dicen cuál es</translation></message>
<message><source>both releases; which of its many id columns joins ratings to books is found by coverage and said</source><translation>ambas publicaciones; cuál de sus muchas columnas de identificadores une las valoraciones con los libros se averigua por la cobertura, y se dice</translation></message>
<message><source>No column is named for this: %1; the columns are: %2</source><comment>%1: book, user, rating</comment><translation>Ninguna columna está nombrada para esto: %1; las columnas son: %2</translation></message>
<message><source>No key is named for this: %1; the keys are: %2</source><comment>%1: book, user, rating</comment><translation>Ninguna clave está nombrada para esto: %1; las claves son: %2</translation></message>
<message><source>`.inter`, `.item` and `.user` files, whose header names each column with its type (`user_id:token`)</source><translation>archivos `.inter`, `.item` y `.user`, cuya cabecera nombra cada columna con su tipo (`user_id:token`)</translation></message>
<message><source>any CSV or TSV file whose header names user, item and rating, or whose columns tell by what is in them and by their order; 0 means "not rated" beside UCSD Goodreads' column is_read</source><translation>cualquier archivo CSV o TSV cuya cabecera nombre usuario, libro y valoración, o cuyas columnas se reconozcan por su contenido y su orden; 0 significa «sin valorar» junto a la columna is_read de UCSD Goodreads</translation></message>
<message><source>seconds</source><translation>segundos</translation></message>
<message><source>milliseconds</source><translation>milisegundos</translation></message>
<message><source>microseconds</source><translation>microsegundos</translation></message>
<message><source>nanoseconds</source><translation>nanosegundos</translation></message>
<message><source>%1 makes the times too early to be true: by their size they count %2</source><comment>%2: seconds, milliseconds, ...</comment><translation>%1 hace los tiempos demasiado tempranos para ser ciertos: por su tamaño cuentan %2</translation></message>
<message><source>%1 makes the times too late to be true: by their size they count %2</source><comment>%2: seconds, milliseconds, ...</comment><translation>%1 hace los tiempos demasiado tardíos para ser ciertos: por su tamaño cuentan %2</translation></message>
<message numerus="yes"><source>all %n ratings are %1</source><comment>the %n rating is %1</comment><translation><numerusform>la única valoración es %1</numerusform><numerusform>todas las %n valoraciones son %1</numerusform></translation></message>
<message numerus="yes"><source>%n books taken on %1</source><comment>%n book taken on %1</comment><translation><numerusform>%n libro tomado el %1</numerusform><numerusform>%n libros tomados el %1</numerusform></translation></message>
<message numerus="yes"><source>%n ratings on %1</source><comment>%n rating on %1</comment><translation><numerusform>%n valoración el %1</numerusform><numerusform>%n valoraciones el %1</numerusform></translation></message>
<message numerus="yes"><source>%n books taken</source><comment>%n book taken</comment><translation><numerusform>%n libro tomado</numerusform><numerusform>%n libros tomados</numerusform></translation></message>
<message numerus="yes"><source>the same %n books taken as reader %1</source><comment>the same %n book taken as reader %1</comment><translation><numerusform>el mismo %n libro tomado que el lector %1</numerusform><numerusform>los mismos %n libros tomados que el lector %1</numerusform></translation></message>
<message numerus="yes"><source>the same %n ratings as reader %1</source><comment>the same %n rating as reader %1</comment><translation><numerusform>la misma %n valoración que el lector %1</numerusform><numerusform>las mismas %n valoraciones que el lector %1</numerusform></translation></message>
<message numerus="yes"><source>%n books are written in two ways, which the catalogue takes for one</source><comment>%n book is written in two ways, which the catalogue takes for one</comment><translation><numerusform>%n libro está escrito de dos maneras, que el catálogo toma por una sola</numerusform><numerusform>%n libros están escritos de dos maneras, que el catálogo toma por una sola</numerusform></translation></message>
<message numerus="yes"><source>%n readers are written in two ways, which their table takes for one</source><comment>%n reader is written in two ways, which their table takes for one</comment><translation><numerusform>%n lector está escrito de dos maneras, que su tabla toma por una sola</numerusform><numerusform>%n lectores están escritos de dos maneras, que su tabla toma por una sola</numerusform></translation></message>
<message><source>There are several files of ratings: %1, %2 and more</source><translation>Hay varios archivos de valoraciones: %1, %2 y más</translation></message>
<message><source>There are several files of ratings: %1, %2</source><translation>Hay varios archivos de valoraciones: %1, %2</translation></message>
<message><source>Check the name, or whether it was moved</source><translation>Compruebe el nombre, o si se ha movido</translation></message>
<message><source>%1 on line %2</source><comment>an id</comment><translation>%1 en la línea %2</translation></message>
<message><source>Reader</source><translation>Lector</translation></message>
<message><source>The ratings' column with the readers, by name or by number from 1</source><translation>La columna de las valoraciones con los lectores, por nombre o por número a partir de 1</translation></message>
<message><source>Book</source><translation>Libro</translation></message>
<message><source>The ratings' column with the books</source><translation>La columna de las valoraciones con los libros</translation></message>
<message><source>Rating</source><translation>Valoración</translation></message>
<message><source>The ratings' column with the ratings</source><translation>La columna de las valoraciones con las valoraciones</translation></message>
<message><source>Time</source><translation>Hora</translation></message>
<message><source>The ratings' column with the times</source><translation>La columna de las valoraciones con los tiempos</translation></message>
<message><source>Title (catalogue)</source><translation>Título (catálogo)</translation></message>
<message><source>The catalogue's column with the titles</source><translation>La columna del catálogo con los títulos</translation></message>
<message><source>First line</source><translation>Primera línea</translation></message>
<message><source>Whether the first line of the ratings names the columns (yes) or is a rating, too (no)</source><translation>Si la primera línea de las valoraciones nombra las columnas (yes) o es también una valoración (no)</translation></message>
<message><source>First line is a rating</source><translation>La primera línea es una valoración</translation></message>
<message><source>The same as --header no</source><translation>Lo mismo que --header no</translation></message>
<message><source>Between the fields</source><translation>Entre los campos</translation></message>
<message><source>What stands between the fields: , ; | :: tab or another sign</source><translation>Qué hay entre los campos: , ; | :: tab u otro signo</translation></message>
<message><source>Characters</source><translation>Caracteres</translation></message>
<message><source>How characters are written: UTF-8, ISO-8859-1, windows-1252, ...</source><translation>Cómo están escritos los caracteres: UTF-8, ISO-8859-1, windows-1252, ...</translation></message>
<message><source>Decimal sign</source><translation>Signo decimal</translation></message>
<message><source>The decimal sign of the ratings, a comma or a point</source><translation>El signo decimal de las valoraciones, coma o punto</translation></message>
<message><source>Means "not rated"</source><translation>Significa «sin valorar»</translation></message>
<message><source>Ratings that mean 'not rated' and are left out: 0 or -1,99; none: all are ratings. Unless given, column names and numbers decide, which is said</source><translation>Valoraciones que significan «sin valorar» y se omiten: 0 o -1,99; none: todas son valoraciones. Si no se indica, lo deciden los nombres de las columnas y los números, y se dice</translation></message>
<message><source>Times are</source><translation>Los tiempos son</translation></message>
<message><source>What times written as numbers count since 1970 (seconds, milli-, microseconds), or the order of dates such as 7/8/2022 (day or month first)</source><translation>Qué cuentan desde 1970 los tiempos escritos como números (segundos, milisegundos, microsegundos), o el orden de fechas como 7/8/2022 (primero el día o el mes)</translation></message>
<message><source>Ids are compared</source><translation>Comparar identificadores</translation></message>
<message><source>How ids of the ratings are looked up in the catalogue</source><translation>Cómo se buscan en el catálogo los identificadores de las valoraciones</translation></message>
<message><source>Of several ratings</source><translation>De varias valoraciones</translation></message>
<message><source>What to do with a book that a reader rated more than once: keep the last rating (the latest, where there are times; so it is unless given), the first, their mean, or all</source><translation>Qué hacer con un libro que un lector valoró más de una vez: conservar la última valoración (la más reciente, donde hay tiempos; así es si no se indica), la primera, su media, o todas</translation></message>
<message><source>Ratings since</source><translation>Valoraciones desde</translation></message>
<message><source>Leave out earlier ratings: 2015-01-01 or 2015-01-01T12:00:00, UTC</source><translation>Omitir las valoraciones anteriores: 2015-01-01 o 2015-01-01T12:00:00, UTC</translation></message>
<message><source>Ratings until</source><translation>Valoraciones hasta</translation></message>
<message><source>Leave out later ratings; a date stands for its end</source><translation>Omitir las valoraciones posteriores; una fecha vale por su final</translation></message>
<message><source>Readers of one value, from</source><translation>Lectores de un solo valor, desde</translation></message>
<message><source>Leave out readers with so many equal ratings or more and no others</source><translation>Omitir los lectores con este número o más de valoraciones iguales y ninguna otra</translation></message>
<message><source>Taken from a rating of</source><translation>Tomado desde una valoración de</translation></message>
<message><source>A rating from here up counts as a book that was taken, and lower ones are left out</source><translation>Una valoración de este valor o más cuenta como libro que se tomó, y las más bajas se omiten</translation></message>
<message><source>Readers drawn</source><translation>Lectores sorteados</translation></message>
<message><source>Draw so many readers, the same ones every time, and leave out the others; with --sample: readers in the sample library</source><translation>Sortear este número de lectores, siempre los mismos, y omitir los demás; con --sample: lectores de la biblioteca de ejemplo</translation></message>
<message><source>Least ratings of a reader</source><translation>Mínimo de valoraciones por lector</translation></message>
<message><source>Leave out readers with fewer ratings; with --min-book until both hold (k-core)</source><translation>Omitir los lectores con menos valoraciones; con --min-book hasta que se cumplan ambos (k-core)</translation></message>
<message><source>Least ratings of a book</source><translation>Mínimo de valoraciones por libro</translation></message>
<message><source>Leave out books with fewer ratings, also such as nobody rated</source><translation>Omitir los libros con menos valoraciones, también los que nadie valoró</translation></message>
<message><source>Scale</source><translation>Escala</translation></message>
<message><source>Write the ratings on this scale: the smallest becomes LOW, the largest HIGH</source><translation>Escribir las valoraciones en esta escala: la menor pasa a ser LOW, la mayor HIGH</translation></message>
<message><source>make a sample library of that size</source><comment>a task</comment><translation>crear una biblioteca de ejemplo de ese tamaño</translation></message>
<message numerus="yes"><source>%n quoted fields take up further lines (%1), which look like rows of their own: %2</source><comment>%n quoted field takes up further lines (%1), which look like rows of their own: %2</comment><translation><numerusform>%n campo entre comillas ocupa líneas siguientes (%1) que parecen filas propias: %2</numerusform><numerusform>%n campos entre comillas ocupan líneas siguientes (%1) que parecen filas propias: %2</numerusform></translation></message>
<message><source>%1@%2</source><comment>a measure and how long its lists are</comment><translation>%1@%2</translation></message>
<message><source>a part of a page</source><translation>una parte de una página</translation></message>
<message><source>This model has no book vectors.</source><translation>Este modelo no tiene vectores de libros.</translation></message>
<message><source>The scores of this model cannot be said in layers that other programs know.</source><translation>Las puntuaciones de este modelo no se pueden expresar en capas que conozcan otros programas.</translation></message>
<message><source>Train a network, a factorization or two towers, for example goodbooks-neural.</source><translation>Entrene una red, una factorización o dos torres, por ejemplo goodbooks-neural.</translation></message>
<message><source>Finding groups</source><translation>Buscando grupos</translation></message>
<message><source>Nothing is trained yet.</source><translation>Todavía no se ha entrenado nada.</translation></message>
<message><source>Train a model first.</source><translation>Entrene primero un modelo.</translation></message>
<message><source>There are no readers in this run, only books.</source><translation>En esta ejecución no hay lectores, solo libros.</translation></message>
<message><source>Take what is made of books, for example their vectors or nearest books.</source><translation>Tome lo que se hace con los libros, por ejemplo sus vectores o sus libros más cercanos.</translation></message>
<message><source>These vectors were made elsewhere, and no training of them is known.</source><translation>Estos vectores se hicieron en otro sitio, y no se conoce su entrenamiento.</translation></message>
<message><source>Take what is made of books, for example their map or nearest books.</source><translation>Tome lo que se hace con los libros, por ejemplo su mapa o sus libros más cercanos.</translation></message>
<message><source>There is no map on the screen.</source><translation>No hay ningún mapa en la pantalla.</translation></message>
<message><source>Open the Map page first.</source><translation>Abra primero la página Mapa.</translation></message>
<message><source>an archive of NumPy arrays</source><translation>un archivo de matrices de NumPy</translation></message>
<message><source>a description of a run</source><translation>una descripción de una ejecución</translation></message>
<message><source>a NumPy array</source><translation>una matriz de NumPy</translation></message>
<message><source>an ONNX model</source><translation>un modelo ONNX</translation></message>
<message><source>a table of the books of a model</source><translation>una tabla de los libros de un modelo</translation></message>
<message><source>a table of the readers of a model</source><translation>una tabla de los lectores de un modelo</translation></message>
<message><source>a safetensors file</source><translation>un archivo safetensors</translation></message>
<message><source>a TensorFlow.js model</source><translation>un modelo TensorFlow.js</translation></message>
<message><source>the weights of a TensorFlow.js model</source><translation>los pesos de un modelo TensorFlow.js</translation></message>
<message><source>the Projector's vectors</source><translation>los vectores del Projector</translation></message>
<message><source>the Projector's labels</source><translation>las etiquetas del Projector</translation></message>
<message><source>the Projector's configuration</source><translation>la configuración del Projector</translation></message>
<message><source>Drawing the books</source><translation>Dibujando los libros</translation></message>
<message><source>for the TensorFlow Embedding Projector</source><translation>para el Embedding Projector de TensorFlow</translation></message>
<message><source>a bookmark for the Projector</source><translation>un marcador para el Projector</translation></message>
<message><source>a table of recommendations</source><translation>una tabla de recomendaciones</translation></message>
<message><source>Recommending</source><translation>Recomendando</translation></message>
<message><source>ten books for every reader</source><translation>diez libros para cada lector</translation></message>
<message><source>a table of figures</source><translation>una tabla de cifras</translation></message>
<message><source>a table of rankings</source><translation>una tabla de ordenaciones</translation></message>
<message><source>a table of vectors</source><translation>una tabla de vectores</translation></message>
<message><source>a table of statistics</source><translation>una tabla de estadísticas</translation></message>
<message><source>the loss curves as a table</source><translation>las curvas de pérdida como tabla</translation></message>
<message><source>figures, vectors and their statistics as tables</source><translation>cifras, vectores y sus estadísticas como tablas</translation></message>
<message><source>a list of books for a web page</source><translation>una lista de libros para una página web</translation></message>
<message><source>the books for a web page</source><translation>los libros para una página web</translation></message>
<message><source>vectors in a word2vec format</source><translation>vectores en un formato de word2vec</translation></message>
<message><source>This run file is damaged (section %1)</source><translation>Este archivo de ejecución está dañado (sección %1)</translation></message>
<message><source>This run file is damaged (section %1: %2)</source><translation>Este archivo de ejecución está dañado (sección %1: %2)</translation></message>
<message><source>save this run</source><comment>a task</comment><translation>guardar esta ejecución</translation></message>
<message><source>Book bias</source><comment>a layer of a model</comment><translation>Sesgo de libro</translation></message>
<message><source>User bias</source><comment>a layer of a model</comment><translation>Sesgo de lector</translation></message>
<message><source>Mean rating</source><comment>a layer of a model</comment><translation>Valoración media</translation></message>
<message><source>of all training ratings</source><comment>details of a layer</comment><translation>de todas las valoraciones de entrenamiento</translation></message>
<message><source>Sum</source><comment>a layer of a model</comment><translation>Suma</translation></message>
<message><source>Readers</source><comment>a layer of a model</comment><translation>Lectores</translation></message>
<message numerus="yes"><source>%n samples</source><comment>%n sample</comment><translation><numerusform>%n muestra</numerusform><numerusform>%n muestras</numerusform></translation></message>
<message><source>%1 of %2</source><comment>a number of samples, and how large each is</comment><translation>%1 de %2</translation></message>
<message><source>Book vectors and biases</source><comment>a layer of a model</comment><translation>Vectores y sesgos de libros</translation></message>
<message><source>User vectors and biases</source><comment>a layer of a model</comment><translation>Vectores y sesgos de lectores</translation></message>
<message><source>Dot product and biases</source><comment>a layer of a model</comment><translation>Producto escalar y sesgos</translation></message>
<message><source>Average of samples</source><comment>a layer of a model</comment><translation>Media de las muestras</translation></message>
<message><source>Book</source><comment>a layer of a model</comment><translation>Libro</translation></message>
<message><source>User</source><comment>a layer of a model</comment><translation>Lector</translation></message>
<message><source>Book embedding</source><comment>a layer of a model</comment><translation>Embedding de libro</translation></message>
<message><source>User embedding</source><comment>a layer of a model</comment><translation>Embedding de lector</translation></message>
<message><source>%1, non-negative</source><comment>details of a layer</comment><translation>%1, no negativa</translation></message>
<message><source>Dot product</source><comment>a layer of a model</comment><translation>Producto escalar</translation></message>
<message><source>with the mean rating</source><comment>details of a layer</comment><translation>con la valoración media</translation></message>
<message><source>Book vectors</source><comment>a layer of a model</comment><translation>Vectores de libros</translation></message>
<message><source>Raise lambda</source><translation>Aumente lambda</translation></message>
<message><source>The reader's books</source><comment>a layer of a model</comment><translation>Los libros del lector</translation></message>
<message><source>1 for each, 0 for the others</source><comment>details of a layer</comment><translation>1 para cada uno, 0 para los demás</translation></message>
<message><source>Weights</source><comment>a layer of a model</comment><translation>Pesos</translation></message>
<message><source>%1, none from a book to itself</source><comment>details of a layer</comment><translation>%1, ninguno de un libro a sí mismo</translation></message>
<message><source>Raise rdlae_lambda</source><translation>Aumente rdlae_lambda</translation></message>
<message><source>%1, all but %2 zero</source><comment>details of a layer</comment><translation>%1, todos cero salvo %2</translation></message>
<message><source>HR@10 0.637, NDCG@10 0.369 among 99 drawn books on MovieLens 1M (the weights and test lists that He et al. released)</source><translation>HR@10 0,637, NDCG@10 0,369 entre 99 libros sorteados en MovieLens 1M (los pesos y las listas de prueba que publicaron He et al.)</translation></message>
<message><source>HR@10 0.671, NDCG@10 0.396 among 99 drawn books on MovieLens 1M (the weights and test lists that He et al. released)</source><translation>HR@10 0,671, NDCG@10 0,396 entre 99 libros sorteados en MovieLens 1M (los pesos y las listas de prueba que publicaron He et al.)</translation></message>
<message><source>HR@10 0.671, NDCG@10 0.397 among 99 drawn books on MovieLens 1M (the weights and test lists that He et al. released, halves joined equally)</source><translation>HR@10 0,671, NDCG@10 0,397 entre 99 libros sorteados en MovieLens 1M (los pesos y las listas de prueba que publicaron He et al., mitades unidas por igual)</translation></message>
<message><source>User GMF vector</source><comment>a layer of a model</comment><translation>Vector GMF de lector</translation></message>
<message><source>Book GMF vector</source><comment>a layer of a model</comment><translation>Vector GMF de libro</translation></message>
<message><source>Product</source><comment>a layer of a model</comment><translation>Producto</translation></message>
<message><source>element by element</source><comment>details of a layer</comment><translation>elemento por elemento</translation></message>
<message><source>User MLP vector</source><comment>a layer of a model</comment><translation>Vector MLP de lector</translation></message>
<message><source>Book MLP vector</source><comment>a layer of a model</comment><translation>Vector MLP de libro</translation></message>
<message><source>Concatenate</source><comment>a layer of a model</comment><translation>Concatenación</translation></message>
<message><source>Dense %1</source><comment>a layer of a model</comment><translation>Densa %1</translation></message>
<message><source>%1, ReLU</source><comment>details of a layer</comment><translation>%1, ReLU</translation></message>
<message><source>Fusion</source><comment>a layer of a model</comment><translation>Fusión</translation></message>
<message><source>Prediction</source><comment>a layer of a model</comment><translation>Predicción</translation></message>
<message><source>%1, sigmoid</source><comment>details of a layer</comment><translation>%1, sigmoide</translation></message>
<message><source>Nearest by ratings</source><comment>a layer of a model</comment><translation>Más cercanos por valoraciones</translation></message>
<message><source>%1, correlation</source><comment>details of a layer</comment><translation>%1, correlación</translation></message>
<message><source>Weighted mean of ratings</source><comment>a layer of a model</comment><translation>Media ponderada de valoraciones</translation></message>
<message><source>Nearest by sets</source><comment>a layer of a model</comment><translation>Más cercanos por conjuntos</translation></message>
<message><source>%1, cosine</source><comment>details of a layer</comment><translation>%1, coseno</translation></message>
<message><source>%1, BM25</source><comment>details of a layer</comment><translation>%1, BM25</translation></message>
<message><source>Sum of similarities</source><comment>a layer of a model</comment><translation>Suma de similitudes</translation></message>
<message><source>for rankings</source><comment>details of a layer</comment><translation>para ordenaciones</translation></message>
<message><source>User's ratings</source><comment>a layer of a model</comment><translation>Valoraciones del lector</translation></message>
<message><source>batch x n</source><translation>lote x n</translation></message>
<message><source>Mean difference</source><comment>a layer of a model</comment><translation>Diferencia media</translation></message>
<message><source>of each pair of books, over those who rated both</source><comment>details of a layer</comment><translation>de cada par de libros, entre quienes valoraron ambos</translation></message>
<message><source>Biases</source><comment>a layer of a model</comment><translation>Sesgos</translation></message>
<message><source>where no pair was rated by both</source><comment>details of a layer</comment><translation>donde nadie valoró ambos libros del par</translation></message>
<message><source>Weighted mean</source><comment>a layer of a model</comment><translation>Media ponderada</translation></message>
<message><source>by the number who rated both</source><comment>details of a layer</comment><translation>por el número de quienes valoraron ambos</translation></message>
<message><source>linear</source><comment>an activation</comment><translation>lineal</translation></message>
<message><source>ReLU</source><comment>an activation</comment><translation>ReLU</translation></message>
<message><source>sigmoid</source><comment>an activation</comment><translation>sigmoide</translation></message>
<message><source>tanh</source><comment>an activation</comment><translation>tanh</translation></message>
<message><source>%1, dropout %2</source><comment>details of a layer</comment><translation>%1, dropout %2</translation></message>
<message><source>%1, %2</source><comment>details of a layer: its size and its activation</comment><translation>%1, %2</translation></message>
<message><source>Output</source><comment>a layer of a model</comment><translation>Salida</translation></message>
<message><source>A common tutorial system for goodbooks-10k: embeddings and a dense network in the manner of He et al., Neural Collaborative Filtering, WWW 2017.</source><translation>Un sistema habitual en tutoriales para goodbooks-10k: embeddings y una red densa al modo de He et al., Neural Collaborative Filtering, WWW 2017.</translation></message>
<message><source>A published tutorial system for MovieLens 100k; dropout: Srivastava et al., JMLR 15, 2014.</source><translation>Un sistema de tutorial publicado para MovieLens 100k; dropout: Srivastava et al., JMLR 15, 2014.</translation></message>
<message><source>A published serving example for goodbooks-10k; in the manner of Covington, Adams &amp; Sargin, RecSys 2016.</source><translation>Un ejemplo de servicio publicado para goodbooks-10k; al modo de Covington, Adams &amp; Sargin, RecSys 2016.</translation></message>
<message><source>%1, averaged over the graph</source><comment>details of a layer</comment><translation>%1, promediada sobre el grafo</translation></message>
<message><source>Biased matrix factorization that also learns from which books a reader chose to rate. More accurate than without, and slower.</source><translation>Factorización de matrices con sesgos que aprende también de qué libros eligió valorar un lector. Más exacta que sin ello, y más lenta.</translation></message>
<message><source>What a reader picked up says something even before the stars are looked at. SVD++ gives each book a second vector for that, and a reader stands as a vector of the reader's own plus the average of these over all books the reader rated (their sum over the root of their number). The rest is biased matrix factorization. It is among the most accurate models for ratings where readers have rated a dozen books or more, and knows new readers from their list of books at once. Each step touches all of a reader's books, so it runs on one thread and takes several times as long.</source><translation>Lo que un lector ha tomado dice algo ya antes de mirar las estrellas. SVD++ da para ello a cada libro un segundo vector, y un lector se representa con un vector propio más el promedio de estos sobre todos los libros que valoró (su suma entre la raíz de su número). El resto es factorización de matrices con sesgos. Está entre los modelos más exactos para valoraciones cuando los lectores han valorado una docena de libros o más, y conoce de inmediato a los lectores nuevos por su lista de libros. Cada paso toca todos los libros de un lector, así que se ejecuta en un solo hilo y tarda varias veces más.</translation></message>
<message><source>stars where readers have a dozen ratings or more</source><translation>estrellas, cuando los lectores tienen una docena de valoraciones o más</translation></message>
<message><source>RMSE 0.919, MAE 0.721 on MovieLens 100k in five folds (SVD++ in the README of Surprise)</source><translation>RMSE 0,919, MAE 0,721 en MovieLens 100k con cinco pliegues (SVD++ en el README de Surprise)</translation></message>
<message><source>User's books</source><comment>a layer of a model</comment><translation>Libros del lector</translation></message>
<message><source>all that the user rated</source><comment>details of a layer</comment><translation>todo lo que valoró el lector</translation></message>
<message><source>Implicit embedding</source><comment>a layer of a model</comment><translation>Embedding implícito</translation></message>
<message><source>batch x n x %1</source><translation>lote x n x %1</translation></message>
<message><source>Sum over root of n</source><comment>a layer of a model</comment><translation>Suma entre la raíz de n</translation></message>
<message><source>Reader vector</source><comment>a layer of a model</comment><translation>Vector del lector</translation></message>
<message><source>The reader's last books</source><comment>a layer of a model</comment><translation>Los últimos libros del lector</translation></message>
<message><source>1 for the last, 1/2 for the one before, ...</source><comment>details of a layer</comment><translation>1 para el último, 1/2 para el anterior, ...</translation></message>
<message><source>What follows</source><comment>a layer of a model</comment><translation>Lo que sigue</translation></message>
<message><source>Reader</source><comment>a layer of a model</comment><translation>Lector</translation></message>
<message><source>Reader: %1</source><comment>a layer of a model, what is known of a reader</comment><translation>Lector: %1</translation></message>
<message><source>Book: %1</source><comment>a layer of a model, what is known of a book</comment><translation>Libro: %1</translation></message>
<message><source>Reader: numbers</source><comment>a layer of a model</comment><translation>Lector: números</translation></message>
<message><source>Book: numbers</source><comment>a layer of a model</comment><translation>Libro: números</translation></message>
<message><source>normalized</source><comment>details of a layer</comment><translation>normalizados</translation></message>
<message><source>Reader: concatenate</source><comment>a layer of a model</comment><translation>Lector: concatenación</translation></message>
<message><source>Book: concatenate</source><comment>a layer of a model</comment><translation>Libro: concatenación</translation></message>
<message><source>Reader: dense %1</source><comment>a layer of a model</comment><translation>Lector: densa %1</translation></message>
<message><source>Book: dense %1</source><comment>a layer of a model</comment><translation>Libro: densa %1</translation></message>
<message><source>%1, linear</source><comment>details of a layer</comment><translation>%1, lineal</translation></message>
<message><source>a run</source><translation>una ejecución</translation></message>
<message><source>a search</source><translation>una búsqueda</translation></message>
<message><source>a project</source><translation>un proyecto</translation></message>
<message><source>a library's ratings</source><translation>las valoraciones de una biblioteca</translation></message>
<message><source>a library's catalogue</source><translation>el catálogo de una biblioteca</translation></message>
<message><source>a table of coordinates</source><translation>una tabla de coordenadas</translation></message>
<message><source>a table of clusters</source><translation>una tabla de clústeres</translation></message>
<message><source>a table of loss curves</source><translation>una tabla de curvas de pérdida</translation></message>
<message><source>a table of selected books</source><translation>una tabla de libros seleccionados</translation></message>
<message><source>a table of nearest books</source><translation>una tabla de libros más cercanos</translation></message>
<message><source>a reader's ratings</source><translation>las valoraciones de un lector</translation></message>
<message><source>a table of presets</source><translation>una tabla de ajustes predefinidos</translation></message>
<message><source>a page</source><translation>una página</translation></message>
<message><source>a list of nearest books</source><translation>una lista de libros más cercanos</translation></message>
<message><source>a list of readers</source><translation>una lista de lectores</translation></message>
<message><source>an animation</source><translation>una animación</translation></message>
<message><source>the list of a sample library's files</source><translation>la lista de los archivos de una biblioteca de ejemplo</translation></message>
<message><source>the list of exported files</source><translation>la lista de los archivos exportados</translation></message>
<message><source>a picture</source><translation>una imagen</translation></message>
<message><source>a drawing</source><translation>un dibujo</translation></message>
<message><source>An export into this folder was killed before all of its files had their names, and cannot be ended</source><translation>Una exportación a esta carpeta se interrumpió antes de que todos sus archivos tuvieran su nombre, y no se puede terminar</translation></message>
<message><source>An export into this folder was killed before all of its files had their names. It is not ended, since '%1' has been changed after it</source><translation>Una exportación a esta carpeta se interrumpió antes de que todos sus archivos tuvieran su nombre. No se termina, porque «%1» se ha cambiado después</translation></message>
<message><source>The folder to write into has no name</source><translation>Falta el nombre de la carpeta en la que escribir</translation></message>
<message><source>The output file has no name</source><translation>Falta el nombre del archivo de salida</translation></message>
<message><source>'-' is no name for the folder to write into: standard output takes a single text only, and this is none</source><translation>'-' no es un nombre para la carpeta en la que escribir: la salida estándar admite un solo texto, y esto no lo es</translation></message>
<message><source>'-' is no name for the output file: standard output takes a single text only, and this is none</source><translation>'-' no es un nombre para el archivo de salida: la salida estándar admite un solo texto, y esto no lo es</translation></message>
<message><source>a good start, as Keras 2, Keras 3 on JAX or PyTorch and, but for where epsilon stands, torch.optim.Adam take it: every row moves at every step, and what the ratings of a batch say of one row is summed before it is squared; Keras 3.15 on TensorFlow adds up the squares of each instead, and so differs for rows that occur twice in a batch</source><translation>un buen comienzo, como lo entienden Keras 2, Keras 3 con JAX o PyTorch y, salvo por el lugar de epsilon, torch.optim.Adam: cada fila se mueve en cada paso, y lo que las valoraciones de un lote dicen de una fila se suma antes de elevarlo al cuadrado; Keras 3.15 con TensorFlow suma en su lugar los cuadrados de cada una, y por eso difiere en filas que aparecen dos veces en un lote</translation></message>
<message><source>adam that draws all numbers toward zero besides, by the weight decay</source><translation>adam que además lleva todos los números hacia cero, según el decaimiento de pesos</translation></message>
<message><source>adam that moves only the books and readers of the batch</source><translation>adam que mueve solo los libros y lectores del lote</translation></message>
<message><source>steps that grow shorter the more a number has moved, as in Keras 3: epsilon inside the root</source><translation>pasos más cortos cuanto más se ha movido un número, como en Keras 3: epsilon dentro de la raíz</translation></message>
<message><source>adagrad as in torch.optim: epsilon beside the root, the sum of squares from 0</source><translation>adagrad como en torch.optim: epsilon junto a la raíz, la suma de cuadrados desde 0</translation></message>
<message><source>plain steps down the slope, with momentum where it is set</source><translation>pasos simples pendiente abajo, con momento donde se indique</translation></message>
<message><source>steps of about one length however steep the slope, as in Keras 3: epsilon inside the root</source><translation>pasos de longitud parecida por pronunciada que sea la pendiente, como en Keras 3: epsilon dentro de la raíz</translation></message>
<message><source>rmsprop as in torch.optim: epsilon beside the root</source><translation>rmsprop como en torch.optim: epsilon junto a la raíz</translation></message>
<message><source>Linear</source><translation>Lineal</translation></message>
<message><source>ReLU</source><translation>ReLU</translation></message>
<message><source>Sigmoid</source><translation>Sigmoide</translation></message>
<message><source>Tanh</source><translation>Tanh</translation></message>
<message><source>Squared error</source><translation>Error cuadrático</translation></message>
<message><source>Absolute error</source><translation>Error absoluto</translation></message>
<message><source>Huber</source><translation>Huber</translation></message>
<message><source>Adam</source><translation>Adam</translation></message>
<message><source>AdamW</source><translation>AdamW</translation></message>
<message><source>Lazy Adam</source><translation>Lazy Adam</translation></message>
<message><source>Adagrad</source><translation>Adagrad</translation></message>
<message><source>Adagrad (PyTorch)</source><translation>Adagrad (PyTorch)</translation></message>
<message><source>Plain descent</source><translation>Descenso simple</translation></message>
<message><source>RMSprop</source><translation>RMSprop</translation></message>
<message><source>RMSprop (PyTorch)</source><translation>RMSprop (PyTorch)</translation></message>
<message><source>Constant</source><translation>Constante</translation></message>
<message><source>In steps</source><translation>Por escalones</translation></message>
<message><source>Exponential</source><translation>Exponencial</translation></message>
<message><source>At random</source><translation>Al azar</translation></message>
<message><source>Of each reader</source><translation>De cada lector</translation></message>
<message><source>By time</source><translation>Por tiempo</translation></message>
<message><source>Last of each reader</source><translation>Última de cada lector</translation></message>
<message><source>By a file</source><translation>Según un archivo</translation></message>
<message><source>%1 %2: %3.</source><comment>what a setting means; one of its values, and what that means</comment><translation>%1 %2: %3.</translation></message>
<message><source>Published systems</source><translation>Sistemas publicados</translation></message>
<message><source>Rating prediction</source><translation>Predicción de valoraciones</translation></message>
<message><source>Baselines</source><translation>Modelos de referencia</translation></message>
<message><source>Validation file</source><translation>Archivo de validación</translation></message>
<message><source>The file of held-out ratings; the ratings file is then all training.</source><translation>El archivo de valoraciones reservadas; el archivo de valoraciones es entonces todo entrenamiento.</translation></message>
<message><source>How a rating is predicted or books are ranked: by means and biases, by products of vectors, by nearest neighbors, or by a neural network.</source><translation>Cómo se predice una valoración o se ordenan los libros: con medias y sesgos, con productos de vectores, con los vecinos más cercanos o con una red neuronal.</translation></message>
<message><source>tags</source><translation>etiquetas</translation></message>
<message><source>books that were given a name together, as a column to color and filter by</source><translation>libros a los que se dio un nombre juntos, como columna para colorear y filtrar</translation></message>
<message><source>own readers</source><translation>lectores propios</translation></message>
<message><source>readers whom a person made up, with their ratings and libraries</source><translation>lectores que creó una persona, con sus valoraciones y bibliotecas</translation></message>
<message><source>notes</source><translation>notas</translation></message>
<message><source>what a person wrote down</source><translation>lo que anotó una persona</translation></message>
<message><source>the selection</source><translation>la selección</translation></message>
<message><source>which run, book, reader and books are selected</source><translation>qué ejecución, libro, lector y libros están seleccionados</translation></message>
<message><source>the window</source><translation>la ventana</translation></message>
<message><source>the map</source><translation>el mapa</translation></message>
<message><source>training settings</source><translation>ajustes de entrenamiento</translation></message>
<message><source>the form of the next training</source><translation>el formulario del próximo entrenamiento</translation></message>
<message><source>settings searches</source><translation>búsquedas de ajustes</translation></message>
<message><source>searches for settings with all their trials</source><translation>búsquedas de ajustes con todos sus ensayos</translation></message>
<message><source>Metric</source><translation>Métrica</translation></message>
<message><source>How far two books are apart in the model's space: euclidean, or cosine, which looks at directions alone.</source><translation>A qué distancia están dos libros en el espacio del modelo: euclidean, o cosine, que mira solo las direcciones.</translation></message>
<message><source>Euclidean</source><translation>euclídea</translation></message>
<message><source>Projection</source><translation>Proyección</translation></message>
<message><source>tsne: neighbors stay neighbors; umap: the same in tighter groups; pacmap: neighbors and the large picture at once; pca: the directions of most variance; axes: between two books or groups of your choice.</source><translation>tsne: los vecinos siguen siendo vecinos; umap: lo mismo en grupos más apretados; pacmap: vecinos y panorama general a la vez; pca: las direcciones de mayor varianza; axes: entre dos libros o grupos elegidos.</translation></message>
<message><source>loss</source><translation>pérdida</translation></message>
<message><source>cross-entropy</source><translation>entropía cruzada</translation></message>
<message><source>it begins as %1</source><comment>a format</comment><translation>empieza como %1</translation></message>
<message><source>For research. Not for commercial use or for revenue without permission from a faculty member of GroupLens. Publications have to name the data set. No endorsement by the University of Minnesota or GroupLens may be claimed. There is no warranty. It must not be passed on without separate permission.</source><translation>Para investigación. Sin uso comercial ni con ánimo de lucro sin permiso de un miembro del profesorado de GroupLens. Las publicaciones deben nombrar el conjunto de datos. No se puede alegar el respaldo de la Universidad de Minnesota ni de GroupLens. No hay garantía. No se puede redistribuir sin un permiso aparte.</translation></message>
<message><source>For research. Not for commercial use or for revenue without permission from a faculty member of GroupLens. Publications have to name the data set. No endorsement by the University of Minnesota or GroupLens may be claimed. There is no warranty. It may be passed on, also changed, under these same conditions only.</source><translation>Para investigación. Sin uso comercial ni con ánimo de lucro sin permiso de un miembro del profesorado de GroupLens. Las publicaciones deben nombrar el conjunto de datos. No se puede alegar el respaldo de la Universidad de Minnesota ni de GroupLens. No hay garantía. Se puede redistribuir, también modificado, solo en estas mismas condiciones.</translation></message>
<message><source>Collected for academic use only. It must not be passed on and not be used for commercial purposes. Publications are asked to cite the papers below. Readers are anonymous; their shelves were public.</source><translation>Recopilado solo para uso académico. No se puede redistribuir ni usar con fines comerciales. Se pide que las publicaciones citen los artículos de abajo. Los lectores son anónimos; sus estantes eran públicos.</translation></message>
<message><source>Published for research; no license is named. Publications are asked to cite the paper below. The reviews are their writers' and Amazon's: ask before anything but research.</source><translation>Publicado para investigación; no se nombra ninguna licencia. Se pide que las publicaciones citen el artículo de abajo. Las reseñas son de quienes las escribieron y de Amazon: pida permiso antes de cualquier uso que no sea investigación.</translation></message>
<message><source>Creative Commons Attribution-ShareAlike 4.0: name the author; pass on what you change under the same license.</source><translation>Creative Commons Attribution-ShareAlike 4.0: nombre al autor; redistribuya lo que cambie con la misma licencia.</translation></message>
<message><source>Freely given for research. Publications have to acknowledge it by citing the paper below. No license is named.</source><translation>Cedido gratuitamente para investigación. Las publicaciones deben reconocerlo citando el artículo de abajo. No se nombra ninguna licencia.</translation></message>
<message><source>Train again (%1: %2)…</source><comment>a setting and its value</comment><translation>Entrenar de nuevo (%1: %2)…</translation></message>
<message><source>Read as numbers, this many would be known: %1 (%2).</source><comment>readers or books; an example</comment><translation>Leídos como números se conocerían tantos: %1 (%2).</translation></message>
<message><source>The ratings of these data are on the scale %1, those that %2 was trained on are on the scale %3</source><translation>Las valoraciones de estos datos están en la escala %1; aquellas con las que se entrenó %2, en la escala %3</translation></message>
<message><source>These data (%1, %2) and "%3" (%4, %5) have no reader and no book in common</source><comment>readers, books, a run, its readers, its books</comment><translation>Estos datos (%1, %2) y «%3» (%4, %5) no tienen ningún lector ni ningún libro en común</translation></message>
<message><source>%1 (%2, was %3)</source><comment>a setting, its value and the one before</comment><translation>%1 (%2, antes %3)</translation></message>
<message><source>"%1" is missing</source><translation>falta «%1»</translation></message>
<message><source>"%1" is no text</source><translation>«%1» no es un texto</translation></message>
<message><source>"%1" is no number that can be</source><translation>«%1» no es un número posible</translation></message>
<message><source>"%1" is no whole number</source><translation>«%1» no es un número entero</translation></message>
<message><source>"%1" is no list that can be</source><translation>«%1» no es una lista posible</translation></message>
<message><source>"%1" is "%2", which is unknown</source><translation>«%1» es «%2», que no se conoce</translation></message>
<message><source>"settings" is no object</source><translation>«settings» no es un objeto</translation></message>
<message><source>the setting "%1" is no text</source><translation>el ajuste «%1» no es un texto</translation></message>
<message><source>"seed" is no number that can be</source><translation>«seed» no es un número posible</translation></message>
<message><source>"vary" holds something that is no text</source><translation>«vary» contiene algo que no es un texto</translation></message>
<message><source>a trial has the number 0</source><translation>un ensayo tiene el número 0</translation></message>
<message><source>a trial has other settings than are varied</source><translation>un ensayo tiene otros ajustes que los que se varían</translation></message>
<message><source>it is no search</source><translation>no es una búsqueda</translation></message>
<message><source>it was written by a newer version of this program</source><translation>procede de una versión más reciente de este programa</translation></message>
<message><source>a trial stands in it twice</source><translation>un ensayo aparece dos veces</translation></message>
<message><source>a trial is no object</source><translation>un ensayo no es un objeto</translation></message>
<message><source>it holds more settings than there are</source><translation>contiene más ajustes de los que hay</translation></message>
<message><source>it is nested too deeply</source><translation>tiene demasiados niveles anidados</translation></message>
<message><source>"trials" stands in it twice</source><translation>«trials» aparece dos veces</translation></message>
<message><source>it holds too many trials</source><translation>contiene demasiados ensayos</translation></message>
<message><source>it is no JSON</source><translation>no es JSON</translation></message>
<message><source>Lower the learning rate or raise the regularization</source><translation>Reduzca la tasa de aprendizaje o aumente la regularización</translation></message>
<message><source>Lower the learning rate, or use the adam optimizer</source><translation>Reduzca la tasa de aprendizaje o use el optimizador adam</translation></message>
<message><source>Save it anew, for example by Keras or h5py.</source><translation>Guárdelo de nuevo, por ejemplo con Keras o h5py.</translation></message>
<message><source>A book has the id %1, and the table of the books has %2 rows</source><translation>Un libro tiene el identificador %1, y la tabla de los libros tiene %2 filas</translation></message>
<message><source>A reader has the id %1, and the table of the readers has %2 rows</source><translation>Un lector tiene el identificador %1, y la tabla de los lectores tiene %2 filas</translation></message>
<message><source>Not all ids of the books are whole numbers, so that none can be the number of a row</source><translation>No todos los identificadores de los libros son números enteros, así que ninguno puede ser el número de una fila</translation></message>
<message><source>Not all ids of the readers are whole numbers, so that none can be the number of a row</source><translation>No todos los identificadores de los lectores son números enteros, así que ninguno puede ser el número de una fila</translation></message>
<message><source>The ratings name %1 books, and the table of the books has %2 rows</source><translation>Las valoraciones nombran %1 libros, y la tabla de los libros tiene %2 filas</translation></message>
<message><source>The ratings name %1 readers, and the table of the readers has %2 rows</source><translation>Las valoraciones nombran %1 lectores, y la tabla de los lectores tiene %2 filas</translation></message>
<message><source>in the table of the books the id is the number of the row</source><translation>en la tabla de los libros el identificador es el número de la fila</translation></message>
<message><source>in the table of the readers the id is the number of the row</source><translation>en la tabla de los lectores el identificador es el número de la fila</translation></message>
<message><source>the rows of the table of the books are those of the rated books, each once, sorted by their ids</source><translation>las filas de la tabla de los libros son las de los libros valorados, una vez cada uno, ordenados por su identificador</translation></message>
<message><source>the rows of the table of the readers are those of the rated readers, each once, sorted by their ids</source><translation>las filas de la tabla de los lectores son las de los lectores con valoraciones, una vez cada uno, ordenados por su identificador</translation></message>
<message><source>the rows of the table of the books are those of the rated books, each once, in the order of the ratings</source><translation>las filas de la tabla de los libros son las de los libros valorados, una vez cada uno, en el orden de las valoraciones</translation></message>
<message><source>the rows of the table of the readers are those of the rated readers, each once, in the order of the ratings</source><translation>las filas de la tabla de los lectores son las de los lectores con valoraciones, una vez cada uno, en el orden de las valoraciones</translation></message>
<message><source>The file</source><translation>El archivo</translation></message>
<message><source>the rows are named by %1, their ids are %2</source><translation>las filas se nombran por %1, sus identificadores son %2</translation></message>
<message><source>There are %1 labels and %2 vectors, so that it is open which belongs to which</source><translation>Hay %1 etiquetas y %2 vectores, así que queda abierto cuál corresponde a cuál</translation></message>
<message><source>There are %1 labels and %2 vectors, and '%3' in the column %4 is no number of a row</source><translation>Hay %1 etiquetas y %2 vectores, y «%3» en la columna %4 no es un número de fila</translation></message>
<message><source>There are %1 labels and %2 vectors, and the numbers in the column %3 begin with %4, so that it is open whether they count the rows from 0</source><translation>Hay %1 etiquetas y %2 vectores, y los números de la columna %3 empiezan por %4, así que queda abierto si cuentan las filas desde 0</translation></message>
<message><source>no numbers</source><comment>of an array, in place of its type</comment><translation>sin números</translation></message>
<message><source>`projector_config.pbtxt` with the files that it names, or `vecs.tsv` with the `meta.tsv` beside it</source><translation>`projector_config.pbtxt` con los archivos que nombra, o `vecs.tsv` con `meta.tsv` a su lado</translation></message>
<message><source>too many tensors: %1</source><translation>demasiados tensores: %1</translation></message>
<message><source>float16, bfloat16, float32, float64 and whole numbers; of several tensors `--tensor` names one</source><translation>float16, bfloat16, float32, float64 y números enteros; si hay varios tensores, `--tensor` nombra uno</translation></message>
<message><source>The table</source><translation>La tabla</translation></message>
<message numerus="yes"><source>%n books taken on %1 (UTC)</source><comment>%n book taken on %1 (UTC)</comment><translation><numerusform>%n libro tomado el %1 (UTC)</numerusform><numerusform>%n libros tomados el %1 (UTC)</numerusform></translation></message>
<message numerus="yes"><source>%n ratings on %1 (UTC)</source><comment>%n rating on %1 (UTC)</comment><translation><numerusform>%n valoración el %1 (UTC)</numerusform><numerusform>%n valoraciones el %1 (UTC)</numerusform></translation></message>
<message numerus="yes"><source>%n books taken in all</source><comment>%n book taken in all</comment><translation><numerusform>%n libro tomado en total</numerusform><numerusform>%n libros tomados en total</numerusform></translation></message>
<message numerus="yes"><source>%n ratings in all</source><comment>%n rating in all</comment><translation><numerusform>%n valoración en total</numerusform><numerusform>%n valoraciones en total</numerusform></translation></message>
<message><source>mean</source><comment>a baseline: the mean of all ratings</comment><translation>media</translation></message>
<message><source>bias</source><comment>a baseline: the biases of readers and books</comment><translation>sesgo</translation></message>
<message><source>popularity</source><comment>a baseline: the most popular books</comment><translation>popularidad</translation></message>
<message><source>%1; %2</source><comment>two parts of a list</comment><translation>%1; %2</translation></message>
<message numerus="yes"><source>%n read without a rating</source><comment>%n read without a rating</comment><translation><numerusform>%n leído sin valoración</numerusform><numerusform>%n leídos sin valoración</numerusform></translation></message>
<message><source>There is not enough memory for this: %1</source><comment>%1 is a task: draw this map</comment><translation>No hay memoria suficiente para esto: %1</translation></message>
<message><source>This was not possible: %1 (%2)</source><comment>a task: draw this map; why not</comment><translation>Esto no ha sido posible: %1 (%2)</translation></message>
<message><source>A file of that name is there already: %1</source><comment>what it is</comment><translation>Ya hay un archivo con ese nombre: %1</translation></message>
<message numerus="yes"><source>%n cells hold %2 or the like, which stands for a control character in the tables of this program; it is read as that character (first on line %1)</source><comment>%n cell holds %2 or the like, which stands for a control character in the tables of this program; it is read as that character (first on line %1)</comment><translation><numerusform>%n celda contiene %2 o algo parecido, que representa un carácter de control en las tablas de este programa; se lee como ese carácter (primera en la línea %1)</numerusform><numerusform>%n celdas contienen %2 o algo parecido, que representa un carácter de control en las tablas de este programa; se lee como ese carácter (primera en la línea %1)</numerusform></translation></message>
<message><source>bits</source><translation>bits</translation></message>
<message><source>There are no slices by %1, as these runs predict no ratings: %2</source><translation>No hay subconjuntos según %1, porque estas ejecuciones no predicen valoraciones: %2</translation></message>
<message><source>Choose a figure of lists with --metric, such as ndcg@10</source><translation>Elija una cifra de listas con --metric, como ndcg@10</translation></message>
<message><source>At most %1 bytes are kept, as the window's settings say</source><translation>Se conservan como máximo %1 bytes, según los ajustes de la ventana</translation></message>
<message><source>How much is kept is set in the window, on its page of settings; what was not asked for longest goes first.</source><translation>Cuánto se conserva se fija en la ventana, en la página Ajustes; se borra antes lo que lleva más tiempo sin usarse.</translation></message>
<message><source>%1 is about files that are read, and a run holds its data</source><translation>%1 se refiere a archivos que se leen, y una ejecución contiene sus datos</translation></message>
<message><source>Say what is in the data, with every warning, in a project or in a run</source><translation>Decir qué hay en los datos, con todos los avisos, en un proyecto o en una ejecución</translation></message>
<message><source>value</source><comment>column of a table</comment><translation>valor</translation></message>
<message><source>in the preset</source><comment>column of a table</comment><translation>en el ajuste predefinido</translation></message>
<message><source>run</source><translation>ejecución</translation></message>
<message><source>model</source><translation>modelo</translation></message>
<message><source>%1, preset %2</source><comment>a model, a preset</comment><translation>%1, ajuste predefinido %2</translation></message>
<message><source>goes on from</source><translation>continúa desde</translation></message>
<message><source>split</source><translation>partición</translation></message>
<message><source>training ratings</source><translation>valoraciones de entrenamiento</translation></message>
<message><source>held-out ratings</source><translation>valoraciones reservadas</translation></message>
<message><source>bytes</source><translation>bytes</translation></message>
<message><source>%1 is followed by no language</source><translation>Tras %1 no se indica ningún idioma</translation></message>
<message><source>There is no such folder</source><translation>No existe esa carpeta</translation></message>
<message><source>Choose one that exists</source><translation>Elija una que exista</translation></message>
<message><source>Unsaved work is kept in this folder already</source><translation>El trabajo sin guardar ya se conserva en esta carpeta</translation></message>
<message><source>Choose another one</source><translation>Elija otra</translation></message>
<message><source>There is too little room for unsaved work: %1 MB are free, and %2 MB are needed</source><translation>Hay muy poco espacio para el trabajo sin guardar: hay %1 MB libres y se necesitan %2 MB</translation></message>
<message><source>what is left out of the data</source><translation>lo que se omite de los datos</translation></message>
<message><source>%1 takes up to %2 MB of memory, and there are %3</source><translation>%1 necesita hasta %2 MB de memoria, y hay %3</translation></message>
<message><source>Close other programs, or name other figures</source><translation>Cierre otros programas o nombre otras cifras</translation></message>
<message><source>%1: takes up to %2 MB of memory; about %3 left</source><translation>%1: necesita hasta %2 MB de memoria; quedan unos %3</translation></message>
<message><source>Measure how fast this machine trains, ranks, reads and draws, on data made for that</source><translation>Medir la rapidez con la que esta máquina entrena, ordena, lee y dibuja, con datos creados para ello</translation></message>
<message><source>The figures to measure; all where none is named</source><translation>Las cifras que se miden; todas si no se nombra ninguna</translation></message>
<message><source>How often each is measured, after a first time that does not count</source><translation>Cuántas veces se mide cada una, tras una primera vez que no cuenta</translation></message>
<message><source>%1 of %2 trials are made, %3 are being made</source><translation>%1 de %2 ensayos están hechos, %3 se están haciendo</translation></message>
<message><source>"%1" is no amount of memory from 64M up</source><translation>«%1» no es una cantidad de memoria de 64M o más</translation></message>
<message><source>Write 512M or 2G.</source><translation>Escriba 512M o 2G.</translation></message>
<message><source>The sample library is made, not read, and needs no store</source><translation>La biblioteca de ejemplo se crea, no se lee, y no necesita almacén</translation></message>
<message><source>Name a folder or file, or --ratings FILE.</source><translation>Nombre una carpeta o un archivo, o --ratings FILE.</translation></message>
<message><source>'%1' is a store already</source><translation>«%1» ya es un almacén</translation></message>
<message><source>Name the files that it was made of.</source><translation>Nombre los archivos de los que se hizo.</translation></message>
<message><source>The data are in this folder: %1</source><translation>Los datos están en esta carpeta: %1</translation></message>
<message><source>Name another one for the store.</source><translation>Nombre otra para el almacén.</translation></message>
<message><source>Read and clean more ratings than memory holds, once, into a store that stands for them</source><translation>Leer y limpiar, una sola vez, más valoraciones de las que caben en la memoria, en un almacén que las representa</translation></message>
<message><source>What the program may have in memory meanwhile</source><translation>Lo que el programa puede ocupar mientras tanto en la memoria</translation></message>
<message><source>Replace a store that is there already</source><translation>Reemplazar un almacén que ya existe</translation></message>
<message><source>A store is named where DATA is: info, train, search and the others read it page by page, and give what they give of the files.</source><translation>Un almacén se pone en el lugar de DATA: info, train, search y las demás órdenes lo leen página a página y dan lo mismo que con los archivos.</translation></message>
<message><source>%1 at work</source><comment>a number of trials</comment><translation>%1 en curso</translation></message>
<message><source>Stop after so much training, that of all workers added up; 0: no limit</source><translation>Parar tras este tiempo de entrenamiento, sumado el de todos los trabajadores; 0: sin límite</translation></message>
<message><source>What the work is cannot be read</source><translation>No se puede leer cuál es el trabajo</translation></message>
<message><source>Is this program of the same version?</source><translation>¿Es este programa de la misma versión?</translation></message>
<message><source>The program on %1 is of version %2, the work of version %3</source><translation>El programa en %1 es de la versión %2, el trabajo de la versión %3</translation></message>
<message><source>Have the same on all hosts; --remote-program says where it is.</source><translation>Tenga el mismo en todas las máquinas; --remote-program dice dónde está.</translation></message>
<message><source>%1 does not work with the instructions %2, and others give other digits</source><translation>%1 no funciona con las instrucciones %2, y otras dan otros dígitos</translation></message>
<message><source>Set SHELFSPACE_ISA to some that all hosts have where the work begins.</source><translation>Ponga en SHELFSPACE_ISA, donde empieza el trabajo, unas que tengan todas las máquinas.</translation></message>
<message><source>The data on %1 are others than where the work began: %2 ratings, checksum %3 and not %4</source><translation>Los datos en %1 no son los de donde empezó el trabajo: %2 valoraciones, suma de comprobación %3 y no %4</translation></message>
<message><source>Have the same files under the same name on all hosts.</source><translation>Tenga los mismos archivos con el mismo nombre en todas las máquinas.</translation></message>
<message><source>This model takes the ratings of a store into memory: %1 MB</source><translation>Este modelo toma en memoria las valoraciones de un almacén: %1 MB</translation></message>
<message><source>Working</source><translation>Trabajando</translation></message>
<message><source>Whoever began this work shows no sign of life</source><translation>Quien empezó este trabajo no da señales de vida</translation></message>
<message><source>Begin it again with the same words; it goes on where it was.</source><translation>Empiécelo de nuevo con la misma orden; sigue donde estaba.</translation></message>
<message numerus="yes"><source>The work is over; %n trials were made here.</source><comment>The work is over; %n trial was made here.</comment><translation><numerusform>El trabajo ha terminado; aquí se hizo %n ensayo.</numerusform><numerusform>El trabajo ha terminado; aquí se hicieron %n ensayos.</numerusform></translation></message>
<message><source>Make trials of a search or a leaderboard that another machine has begun</source><translation>Hacer ensayos de una búsqueda o una clasificación que ha empezado otra máquina</translation></message>
<message><source>The folder that search or leaderboard was given with --queue</source><translation>La carpeta que se dio a search o leaderboard con --queue</translation></message>
<message><source>What this worker is called; by itself the host and a number</source><translation>Cómo se llama este trabajador; si no se indica, la máquina y un número</translation></message>
<message><source>How many workers share this machine and its threads</source><translation>Cuántos trabajadores comparten esta máquina y sus hilos</translation></message>
<message><source>Threads to use, 0 for as many as the machine has, divided among its workers</source><translation>Hilos que usar; 0: todos los que tenga el equipo, repartidos entre sus trabajadores</translation></message>
<message><source>Any number of workers can come and go: what one had begun when it was ended is made by another. It ends with the work, or where that shows no sign of life.</source><translation>Puede llegar y marcharse cualquier número de trabajadores: lo que uno había empezado cuando se le terminó lo hace otro. Acaba con el trabajo, o cuando este no da señales de vida.</translation></message>
<message><source>The same on several machines.</source><translation>Lo mismo en varias máquinas.</translation></message>
<message><source>One more worker for a search that has begun.</source><translation>Un trabajador más para una búsqueda que ha empezado.</translation></message>
<message><source>Two figures of speed on this machine.</source><translation>Dos cifras de velocidad en esta máquina.</translation></message>
<message><source>%1 is about files that are read, and a store holds what was read: prepare it anew</source><translation>%1 trata de archivos que se leen, y un almacén contiene lo que se leyó: prepárelo de nuevo</translation></message>
<message><source>Other machines</source><translation>Otras máquinas</translation></message>
<message><source>A new folder that all machines see under the same name, as they do DATA: there the workers find what to do. Without --hosts others start them, with 'shelfspace work FOLDER'; what comes out is the same whoever works</source><translation>Una carpeta nueva que todas las máquinas ven con el mismo nombre, como DATA: allí encuentran los trabajadores qué hacer. Sin --hosts los inician otros, con «shelfspace work FOLDER»; el resultado es el mismo trabaje quien trabaje</translation></message>
<message><source>Spread the work over these: one host a line, with the number of workers where it is not one, HOST:2 or HOST slots=2; localhost needs no ssh</source><translation>Repartir el trabajo entre estas: una máquina por línea, con el número de trabajadores si no es uno, HOST:2 o HOST slots=2; localhost no necesita ssh</translation></message>
<message><source>Say the line that starts so many workers in Slurm, and wait for them</source><translation>Decir la línea que inicia tantos trabajadores en Slurm, y esperarlos</translation></message>
<message><source>What starts a worker on a host</source><translation>Lo que inicia un trabajador en una máquina</translation></message>
<message><source>Where shelfspace is on the hosts; by itself where it is here</source><translation>Dónde está shelfspace en las máquinas; si no se indica, donde está aquí</translation></message>
<message><source>Seconds without a sign of life after which another takes a worker's trial</source><translation>Segundos sin señales de vida tras los que otro toma el ensayo de un trabajador</translation></message>
<message><source>Both --hosts and --sbatch say who works</source><translation>Tanto --hosts como --sbatch dicen quién trabaja</translation></message>
<message><source>Other machines cannot read standard input</source><translation>Otras máquinas no pueden leer la entrada estándar</translation></message>
<message><source>Name a file that all of them see.</source><translation>Nombre un archivo que vean todas.</translation></message>
<message><source>Start the workers: %1</source><translation>Inicie los trabajadores: %1</translation></message>
<message><source>A worker on %1 is gone, the others go on: %2</source><comment>a host, and what was said there</comment><translation>Un trabajador en %1 ya no está, los demás siguen: %2</translation></message>
<message><source>figure</source><comment>column of a table</comment><translation>cifra</translation></message>
<message><source>median</source><comment>column of a table</comment><translation>mediana</translation></message>
<message><source>least</source><comment>column of a table</comment><translation>mínimo</translation></message>
<message><source>a second</source><comment>column of a table</comment><translation>por segundo</translation></message>
<message><source>of the most</source><comment>column of a table</comment><translation>de lo posible</translation></message>
<message><source>MB</source><comment>column of a table</comment><translation>MB</translation></message>
<message><source>The most: one thread of this processor multiplies and adds %1 billion floats a second (%2), and reads %3 GB a second from memory. Each figure had %4 threads at most.</source><translation>Lo más posible: un hilo de este procesador multiplica y suma %1 mil millones de números de coma flotante por segundo (%2) y lee %3 GB por segundo de la memoria. Cada cifra tuvo %4 hilos como mucho.</translation></message>
<message numerus="yes"><source>%n readers with fewer than %1</source><comment>%n reader with fewer than %1</comment><translation><numerusform>%n lector con menos de %1</numerusform><numerusform>%n lectores con menos de %1</numerusform></translation></message>
<message numerus="yes"><source>%n books with fewer than %1</source><comment>%n book with fewer than %1</comment><translation><numerusform>%n libro con menos de %1</numerusform><numerusform>%n libros con menos de %1</numerusform></translation></message>
<message><source>The disk has no room for %1 MB more; %2 MB are free</source><translation>El disco no tiene sitio para %1 MB más; hay %2 MB libres</translation></message>
<message><source>Name a folder on another disk.</source><translation>Nombre una carpeta en otro disco.</translation></message>
<message><source>What must be in memory of these data, as ids and titles, is more than %1 MB</source><translation>Lo que debe estar en memoria de estos datos, como identificadores y títulos, es más de %1 MB</translation></message>
<message><source>Give more: --memory 2G.</source><translation>Dé más: --memory 2G.</translation></message>
<message><source>prepare a store</source><comment>a task</comment><translation>preparar un almacén</translation></message>
<message><source>This store was made by a newer version of Shelfspace (format %1, this program reads up to %2)</source><translation>Este almacén lo hizo una versión más reciente de Shelfspace (formato %1; este programa lee hasta el %2)</translation></message>
<message><source>Every rating counts as a sign of interest, whatever its stars. Vectors are fitted so that the product of a reader's and a book's is near 1 where the reader has the book and, with a small weight, near 0 for all other books; readers and books are solved for in turn while the other side stays. Taking all books without a rating into account, not a sample of them, is what makes it strong; well tuned it keeps up with far newer models. A new reader gets a vector at once without training, and a score is exactly a sum over the reader's books. It predicts no stars, and a book that nobody has read cannot be placed.</source><translation>Cada valoración cuenta como señal de interés, sean cuales sean sus estrellas. Los vectores se ajustan para que el producto del de un lector y el de un libro esté cerca de 1 donde el lector tiene el libro y, con un peso pequeño, cerca de 0 para todos los demás libros; lectores y libros se resuelven por turnos, mientras el otro lado queda fijo. Lo que lo hace potente es tener en cuenta todos los libros sin valoración, y no una muestra de ellos; bien afinado, iguala a modelos mucho más nuevos. Un lector nuevo recibe un vector al instante, sin entrenar, y una puntuación es exactamente una suma sobre los libros del lector. No predice estrellas, y un libro que nadie ha leído no se puede situar.</translation></message>
<message><source>Exact solutions</source><translation>Soluciones exactas</translation></message>
<message><source>Solve for each reader and book at once instead of in a few steps from where they stood: no better, and several times slower.</source><translation>Resolver exactamente para cada lector y cada libro en lugar de dar unos pocos pasos desde donde estaban: no es mejor, y es varias veces más lento.</translation></message>
<message><source>a store</source><translation>un almacén</translation></message>
<message><source>it ended with %1</source><translation>terminó con %1</translation></message>
<message><source>it was killed</source><translation>se ha matado el proceso</translation></message>
<message><source>'%1' is no name of a host</source><translation>«%1» no es el nombre de una máquina</translation></message>
<message><source>Write one host a line: HOST or HOST:2</source><translation>Escriba una máquina por línea: HOST o HOST:2</translation></message>
<message><source>'%1' is more than a line of hosts has</source><translation>«%1» es más de lo que tiene una línea de máquinas</translation></message>
<message><source>'%1' is no number of places</source><translation>«%1» no es un número de plazas</translation></message>
<message><source>It is a whole number from 1 to %1</source><translation>Es un número entero de 1 a %1</translation></message>
<message><source>The file names more hosts than can be</source><translation>El archivo nombra más máquinas de las que puede haber</translation></message>
<message><source>The file names no host</source><translation>El archivo no nombra ninguna máquina</translation></message>
<message><source>No worker is left; the last one, on %1: %2</source><comment>a host, and what was said there</comment><translation>No queda ningún trabajador; el último, en %1: %2</translation></message>
<message><source>Nobody hands out work in this folder</source><translation>Nadie reparte trabajo en esta carpeta</translation></message>
<message><source>Begin a search or a leaderboard with --queue and this folder, or wait until it has begun</source><translation>Empiece una búsqueda o una clasificación con --queue y esta carpeta, o espere a que haya empezado</translation></message>
<message><source>Another search works in this folder</source><translation>Otra búsqueda trabaja en esta carpeta</translation></message>
<message><source>Choose another folder, or wait for its end</source><translation>Elija otra carpeta, o espere a que termine</translation></message>
<message><source>This folder holds results of other work</source><translation>Esta carpeta contiene resultados de otro trabajo</translation></message>
<message><source>Choose another folder, or remove this one</source><translation>Elija otra carpeta, o elimine esta</translation></message>
<message><source>There is something else in this folder: %1</source><translation>En esta carpeta hay otra cosa: %1</translation></message>
<message><source>Choose a new or an empty one</source><translation>Elija una nueva o vacía</translation></message>
<message numerus="yes"><source>%n workers have failed at the same trial</source><comment>%n worker has failed at the same trial</comment><translation><numerusform>%n trabajador ha fallado en el mismo ensayo</numerusform><numerusform>%n trabajadores han fallado en el mismo ensayo</numerusform></translation></message>
<message><source>Look whether it takes more memory or time than the hosts have</source><translation>Mire si necesita más memoria o tiempo del que tienen las máquinas</translation></message>
<message><source>Ratings that memory does not hold, read once into a store.</source><translation>Valoraciones que no caben en la memoria, leídas una vez en un almacén.</translation></message>
</context>
</TS>
