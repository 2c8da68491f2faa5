<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AnotherWindow</name>
    <message>
        <source>Another window could not be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the program is still at its place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Somebody is there, so the count has stopped: nothing happens to what is not saved, and the window stays, until you choose one of these answers yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts in case nobody is there to answer, so that the window can close with nothing lost: then it is “%1”. Any key or movement of the mouse stops the count.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookMenu</name>
    <message>
        <source>name books “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find its nearest books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Select %Ln book(s) on the map</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColorName</name>
    <message>
        <source>Scores for the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as for a new reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>Name a mirror, fetch the address with a browser, or open a copy that you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Or name a mirror, fetch the address with a browser, or open a copy that you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be found: this computer is offline, or the server is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go online and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not one of the public web, and nobody named it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is a mirror of your own, name it as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads on to an address that is not encrypted, which is not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server sends is a page, not the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network that wants you to log in does that too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file there has %1 bytes; the publisher&apos;s has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is another file, or was cut short. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers with status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no such file (status %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not give the file to everybody (status %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot answer now (status %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers that the file is elsewhere, but not where (status %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads from one to the next without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot prove who it is: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether date and time of this computer are right and the package ca-certificates is installed; a certificate that ran out is the server&apos;s to renew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be fetched: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has arrived is kept: fetching again goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was cut off: %1 of %2 bytes have come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say where the file ends, so that nobody can tell whether it was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the disk is full or the folder may not be written to. What has arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has no room for it: %1 are to come and %2 are to stay free, but only %3 are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 are free, and %2 are to stay free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another folder. What has arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has put another file there meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Downloader</name>
    <message>
        <source>The server has another file by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not go on where it stopped, or has another file by now: begun anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent less than it announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has stopped sending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditionWords</name>
    <message>
        <source>“%1” of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln other edition(s) of read books left out, told by title and author.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them told by near vectors, where title or author leave it open: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideRows</name>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with &lt;a href=&quot;data.html#vectors&quot;&gt;vectors that were made elsewhere&lt;/a&gt;; it is not trained here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with a 95 % interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is told, and what is special</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyLines</name>
    <message>
        <source>Getting about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists and tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On curves and bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the search field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt, F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu of what has the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First or last line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Home, Ctrl+End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by first letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select more lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down, Ctrl+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right, Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer, farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+, -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual side, in space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring out the next entry of the legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go into the legend; Space adds or removes an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move, rectangle, lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P, R, L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With rectangle or lasso: move the cross, set a corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows, Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous neighbor, Enter selects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>], [</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves: nearer, farther, see everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+, -, F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapJob</name>
    <message>
        <source>finding neighbors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighing neighbors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenedClearing</name>
    <message>
        <source>Not all of the cache could be cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache was empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of opened data were cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the cache of opened data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large data are kept as they were read, so that opening the same files again takes no time. Your files and runs stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearing the cache</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionForm</name>
    <message>
        <source>such as 2015-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 1..5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out or changed, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point: 3.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma: 3,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>microseconds since 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates, the day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates, the month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as numbers: 1, 1.0, 001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as ISBNs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their mean counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a rating, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the whole file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the first %1 lines:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with too few or too many fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 swallowed by a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rated again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be read this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each a book that was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. No line is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. Left out: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue&apos;s %1 holds %2 of the rated books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; other columns: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnParts</name>
    <message>
        <source>%1 (of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectDialogs</name>
    <message>
        <source>Save the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelfspace projects (*.shelfproject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My shelves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy has all that was saved. It is saved under another name, so that neither takes the place of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover what was not saved of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved project stays as it is until you save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is another than the one that was opened here: somebody has saved it since. To replace it loses what they saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this work is about, what was tried, what is to be done. Saved with the project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectWords</name>
    <message>
        <source>%1[*] — Shelfspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] — %2 — Shelfspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>views of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window of Shelfspace has it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window of Shelfspace has it open, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open elsewhere. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under another name, or close it there first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is not saved, and its file is as it was: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of this project cannot be read here (%1): it stays in the file as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a later version of Shelfspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was trained on other data: it stays in the project, and is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the ratings that the project is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the files that it was made of, or open these as other data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved, but kept, the last from %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these run(s) had not finished training.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The project&apos;s runs hold the ratings that they were trained on, and are all there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectionView</name>
    <message>
        <source>Outside the part of the map that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % from the left, %2 % from the top.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Write a report of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyStore</name>
    <message>
        <source>This folder is being fetched into or deleted already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Shelfspace fetches into this folder or deletes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder may not be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one, or ask whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is fetched cannot be noted down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the disk is full or the folder may not be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether its folder may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not as it was fetched, and stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it yourself where you have no use for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyWords</name>
    <message>
        <source>%1 ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 books or movies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (not encrypted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its size is the server&apos;s to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked by the publisher&apos;s MD5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the publisher gives no checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher&apos;s own words count: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To cite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked when you fetch, and nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server learns this computer&apos;s address, and no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have arrived; Fetch goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>It is to be made in the folder of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files lay in %1 folders: they are to be put into one, and the call is to be made in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the same name are told apart by folders 1, 2, ... in it, in the order in which they are listed under Data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run comes from a version that did not note how the data were read; the call has the usual rules for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not know the preset; it takes one that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run &quot;%1&quot;, which this one goes on from, is to be saved as parent.shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run was stopped by hand; the call trains to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run comes from a version that did not note the file of the model, nor how its rows were taken; the call names it after the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure, lists of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over %1 readers, among all books but those the reader has in training; ties count against the model. Where two figures stand in brackets, the true mean lies between them with 95 % confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was held out, so nothing was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>75 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimension(s), one by one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Map of books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book vectors by their two principal components, which explain %1 % and %2 % of their variance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the cosine of the book vectors, for the first books; 0 is the same direction, 1 none in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the cosine of the book vectors, for the books with most ratings; 0 is the same direction, 1 none in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) are left out here and on the map. Of each: %1, so the model knows nothing about it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of: the rated book that adds most to the score, exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of: the rated book without which the score falls most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of: the liked book nearest in the model&apos;s space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rated book speaks for a recommendation in particular.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reader %1, %Ln book(s) taken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reader %1, %Ln rating(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All ratings of this reader are held out, so the model has learned nothing about the reader. The books are chosen by those ratings, as for a new reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vectors of %2 dimensions, made elsewhere: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters, trained elsewhere: %2. Its readers and books are those of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters trained on %2 ratings of %3 in %4 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 held-out ratings it is off by %2 stars on average (RMSE %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among the %1 best of all books it finds at least one held-out book for %2 % of %3 readers (NDCG %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken, of %2 in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rated, of %2 in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of all pairs were taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of all pairs are rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: books that were taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the files: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was trained elsewhere; these are the settings that it has here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the preset %1 has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From the preset %1, with %Ln change(s), which stand out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vectors were made elsewhere and opened from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same call gives the same numbers, with any number of threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To try: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model kept is that of epoch %1, the best one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model kept is that of the last epoch; the best one was epoch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training was stopped by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training stopped by itself as the validation loss no longer fell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside other runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language that these texts are in, as web pages say it: &quot;de&quot;, &quot;zh-CN&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of these were measured on the same held-out part, so that their figures do not compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the readers with most ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted ratings are held within the scale; the order is that of the model&apos;s own figures, which may lie beyond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a score only the order means something.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveTable</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetFetch</name>
    <message>
        <source>What was fetched into %1 stays there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already, and it is not one that was fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away or choose another folder; or open it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 bytes and not %3 as when it was listed: it seems to be another edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Asking %2 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived is not the publisher&apos;s file: its MD5 is %1, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was thrown away. Fetch it once more, or from another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another file than the one that was fetched on %2: %3 bytes then, %4 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be put in place: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was changed since it was fetched, and is not replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away, then fetch once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRows</name>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of windows, charts and maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme dark light night mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all texts, numbers and dates, at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation locale English Deutsch Español Français العربية 中文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all texts; buttons, tables and charts grow with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font larger smaller points zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced: the map jumps to its place instead of gliding there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animation reduced accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the right of every page: the selected book and its nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side cover details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch cover pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the addresses in a library&apos;s own data. Its server then learns that somebody looks at a book. Nothing is fetched from this computer or its own network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images network internet privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for each library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers about covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each library that was asked about. Reset: they are asked about again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep unsaved work all the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that a crash costs some seconds. Off: it is kept only when the program ends in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autosave journal recover crash backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a training every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least so long lies between two kept states of a run that trains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autosave interval seconds journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many calculate at once. Results are the same with any number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cores processor cpu parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruction set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results differ in their last digits from one to another: choose the same one to get the same bytes on different processors. SHELFSPACE_ISA in the environment comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processor cpu sse avx reproducible bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for opened data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large data are kept as they were read, so that they open at once the next time. What was not asked for longest goes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cache disk limit size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list under Recent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where files were opened and saved last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and place of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was closed last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes of panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they were drawn last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That the form of a training begins with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last training settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearness of books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which the nearest are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of nearest books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the book panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for recommended books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lists of the Readers page leave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was written to last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That were ticked last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers about files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How files are read that left a doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers about vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which array and which titles were chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of ready data sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer of the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints for the first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether they were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High: black and white, with lines around all controls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high accessibility black white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Every book that was rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a book. What is known of it stands at the right, on every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model learns from the ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Train. The preset at the top is a good first one; every setting below it says what it means when you point at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dashed curve is the loss on what it learns from, the solid one on ratings that were held out. Where the solid one turns up again, the model begins to learn by heart; the best epoch is kept. Wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books that the same readers liked lie close together. Wheel to come nearer, drag to move. Click another book to see its neighbors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color the books by year, by genre or by groups that are found and named. Map settings, at the left of this bar, has Groups, Trust and kept Views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would somebody like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reader: the books they rated and those the model recommends stand side by side. New reader lets you be one yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each recommended book says for which of the rated ones it is recommended. Choose one to find it on the map, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which model is better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train others, from other presets: this page compares them, and searches for settings by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it all away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves, maps, tables, vectors and a page that recommends, each as a file of a kind that others read. F1 opens the guide where you are; it and this tour are under Help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlearnedWords</name>
    <message>
        <source>it has no vector, or one of zeros or of no numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody rated it in the training part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnmatchedWords</name>
    <message>
        <source>several books of these data have this ISBN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several books of these data have this title and author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title agrees, but your library names no author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title agrees, but these data name no author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these data have this title only by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no title, and these data lack its ISBN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these data have no book of this title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these data have neither its ISBN nor a book of this title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you said that it is none of these books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these data do not know the book “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a spreadsheet has rounded its ISBN to %1, and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrittenNote</name>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>There is no language &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two things of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last two of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure &quot;%1&quot; to compare by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not LINE=ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write --choose 12=345, or 12=none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No book of the library begins on line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--choose names line %1 twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is one book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--choose is for a library of books, not for a table of ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; has no book vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train one that has, for example goodbooks-neural.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no book &apos;%1&apos; in these data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reader &apos;%1&apos; in these data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--why is about two books, and not about a sum of some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out --plus and --minus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratings[%1]: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is no JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body has no list &apos;ratings&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list &apos;ratings&apos; is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a book and its rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not %3%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is none of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no span of years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 1990..2000, 1990.., ..2000 or one year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not COLUMN=VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no column &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no further columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not NAME=VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write features as age=25,occupation=student.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No display was found, so the window cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run shelfspace tour --out DIR for the same work without one, or shelfspace --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No thread can be made, and without one nothing can be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit of processes or of memory (ulimit -u, ulimit -v), or end other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project is opened alone: it has data and runs of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, and other files in another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vectors are opened one file after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file of vectors alone, or with the file of its labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files do not belong together: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one folder, or files named ratings, books, users and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these files is named as one of ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the ratings file alone or together with the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shelfspace --help lists what there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no ratings among the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name them with --ratings FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it and keep the view again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view was kept by a newer version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data know none of the books in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book ids are those of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mirror is an address that begins with https:// or http://, not &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of the files are put behind it: https://example.org/books/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mirror&apos;s address has no user, no ? and no #: &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has an escape that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write % as %25, and others as % and two hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no parameter &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is taken here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write user=ID or features=NAME=VALUE,...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another port, or 0 for any that is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports from 1024 up are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be listened to: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no numeric address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 127.0.0.1, ::1, 0.0.0.0 or one of this computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No thread can be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body of type &apos;%1&apos; is not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say Content-Type: one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header Host is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is stands in /openapi.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the pictures of the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file of a reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer program wrote this reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than any rating can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the number in the file, or remove the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is a page or a PDF, and &apos;%1&apos; ends neither in .html nor in .pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it FILE.html or FILE.pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the picture of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings are wanted here, and no run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to %1</source>
        <comment>%1 is a task: draw this map</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not possible to %1: %2</source>
        <comment>%1 is a task: draw this map</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare these runs</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure this run reader by reader</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run predicts no ratings, so it has no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a figure of lists, such as NDCG@10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at this run slice by slice</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers by ratings in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books by ratings in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books new or rare in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged or cut off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged or cut off: it makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch or copy it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it with its password, then open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again when nothing writes to it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no gzip header where one is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is packed in a way that gzip does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its packed bytes make no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows the packed text is no gzip and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gzip file is damaged or cut off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ... (%2 files)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an OpenDocument spreadsheet, which is not read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as .xlsx or as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is %1, which is not read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack or export it, then open what comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file: what is packed there has no others in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file in the archive; it holds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds several files: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as a file, of which one can be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the one that is meant: %1/%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbook cannot be read from a pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an archive within an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack %1 and open what comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds two files of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it, which keeps the last of them, and open what comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds more than %1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and open the file of ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is cut off: the list of its files is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpack the file</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is Parquet, which needs duckdb or Python&apos;s pyarrow to be read, and neither is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install one, as by &apos;python3 -m pip install pyarrow&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not read the Parquet file: it says no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not read the Parquet file: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking was stopped at %1 bytes, more than %2 times what they are packed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the file is meant to be so, unpack it and open what comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no sheet called &quot;%1&quot;; it has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has the sheets %1; the first is read. %2/%3 is another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of sheets is no XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lists no sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its texts are no XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot; has no cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row of the sheet &quot;%1&quot; has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot; has more empty cells than a sheet has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row of the sheet &quot;%1&quot; is no XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rows of the sheet &quot;%1&quot; are not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell of the sheet &quot;%1&quot; has no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the quotes and blanks around them</source>
        <comment>how ids are compared</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared as numbers: 1, 1.0 and 001 are one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared as ISBNs: ten digits or 13, hyphens and zeros lost in front make no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds any book of the ratings; the columns are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds any reader of the ratings; the columns are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that both files belong to the same data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books of the ratings are joined to the column &quot;%1&quot;, which holds %2 of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readers of the ratings are joined to the column &quot;%1&quot;, which holds %2 of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a statement and how ids are compared</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (ratings %2, column %3)</source>
        <comment>a statement; the ranges of the ids</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a column and the share of ids that it holds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; others: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether %1%2 says what is meant: it decides in which column of the ratings the books are looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book has no id and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book %1 is listed again and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is named genres, genre or tags; the columns are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left after --%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data have no ratings: every line is a book that was taken, so all values are one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out --one-value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-value %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n readers with %1 ratings or more, all of one value, and their %2 left out</source>
        <comment>%n reader with %1 ratings or more, all of one value, and their %2 left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings are</source>
        <comment>%n rating is</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>--implicit makes every rating 1, and --scale has nothing to map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data have no ratings: every line is a book that was taken already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out --implicit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implicit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A rating from %1 up counts as a book that was taken; %n lower ones are left out</source>
        <comment>A rating from %1 up counts as a book that was taken; %n lower one is left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>sample-users %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, counted again until none was left, and their %n ratings are left out</source>
        <comment>%1, counted again until none was left, and their %n rating is left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All ratings are %1: there is no scale to map to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out --scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings from %1 to %2 are written on the scale %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--since and --until need times, and these ratings have none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the column with the times: --time-column NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--since is later than --until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ratings before %1 or after %2 are left out</source>
        <comment>%n rating before %1 or after %2 is left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings before %1 are left out</source>
        <comment>%n rating before %1 is left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings after %1 are left out</source>
        <comment>%n rating after %1 is left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 %2 is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the year first, such as 2019-02-28 or 2019-02-28T18:30:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One rating alone is always of one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many equal ratings are too many, such as --one-value 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--implicit %1 is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the rating from which a book counts as taken, such as 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale %1 is no scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the smallest and the largest rating, such as 1..5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 %2 is no whole number from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many, such as 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column %1; the columns are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column %1 (the nearest is %2); the columns are: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon Books Reviews (Kaggle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books_rating.csv: books by Id, ratings in review/score; books_data.csv, which knows books by title only, is left aside, which is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book-Crossing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as published or as CSV: columns Book-Rating and ISBN; 0 means &quot;not rated&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote is opened here and never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may be cut off, or the quote belongs to the text and must be doubled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goodbooks-10k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns book_id_csv and book_id are not both there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books are called by their ids at Goodreads, which this file gives for those of the interactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UCSD Goodreads interactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV with a column is_read: 0 means &quot;not rated&quot;, also of books that were read; book_id_map.csv beside it gives books their ids at Goodreads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is no JSON object, nor are those that follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line must hold one object with a reader, a book and a rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is about tables, and the file holds JSON objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ratings have no &quot;parent_asin&quot;; the book is told by &quot;asin&quot; there: %1</source>
        <comment>%n rating has no &quot;parent_asin&quot;; the book is told by &quot;asin&quot; there: %1</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>JSON lines and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object a line or in a list, as Amazon&apos;s reviews (2014, 2018, 2023) and UCSD&apos;s Goodreads are published; of a book&apos;s editions parent_asin counts; 0 means &quot;not rated&quot; in UCSD&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MovieLens 100k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder with u.data, u.item and u.user, whose columns have no names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MovieLens 1M, 10M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder with ratings.dat, movies.dat and users.dat: `::` between columns without names; tags.dat is left aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MovieLens 20M to 32M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder with ratings.csv and movies.csv; the tags and the tag genome are left aside, which is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Library&apos;s dump of ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is told and refused: it does not say who rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Library&apos;s dump says which works were rated and how, but not by whom, and models learn from what readers have in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no columns: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names column %2, which is taken already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column can be one thing only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column %1; the file names none, and has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books are told apart by %1, which their editions share, not by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is named for the book; %1 is taken for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader&apos;s own rating is taken from %1, not from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is named for the rating; %1 is taken for it by its numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is taken from %1, not from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is named for the time; %1 is taken for it, as it holds dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column 1 counts the lines and is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1 is taken for %2</source>
        <comment>%2 is the reader, the book, ...</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, column %2 for %3</source>
        <comment>%1: column 1 is taken for the reader</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of the columns do not tell what they hold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; columns %2 are left out</source>
        <comment>%1; column %2 is left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name the columns user_id, book_id and rating, or say which they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the keys user_id, book_id and rating, or say which they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1, and a reader and a book are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is named for the %1; the columns are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is named for the %1; the keys are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds ratings: every line counts as a book that its reader took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; not used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 divides the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line has one column less than the others, which begin with a name of the row, as R writes them: it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has no user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has no book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has no rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has no rating and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rating %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than 4,294,967,294 ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ratings are written with a decimal comma, as 3,5 for 3.5</source>
        <comment>%n rating is written with a decimal comma, as 3,5 for 3.5</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines have no rating and were left out: %1</source>
        <comment>%n line has no rating and was left out: %1</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings of %1 mean &quot;not rated&quot; and were left out: %2</source>
        <comment>%n rating of %1 means &quot;not rated&quot; and was left out: %2</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This value means &quot;not rated&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RecBole atomic files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratings between blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reader, book, rating and perhaps time, divided by as many blanks and tabs as there are, as FilmTrust&apos;s rating.txt has them; a header is read where there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table with a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rating has the same time, which says nothing; the times are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is about dates such as 7/8/2022, and there are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is about times that are numbers, and these are dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 makes the times too early to be true: by their size they count %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 makes the times too late to be true: by their size they count %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n times of %1 cannot be read (%2); the times of this file are left out</source>
        <comment>%n time of %1 cannot be read (%2); the times of this file are left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times of %1 cannot be read (%2); these ratings count as the oldest</source>
        <comment>%n time of %1 cannot be read (%2); that rating counts as the oldest</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates such as %1 are read as %2; %3 of %4 can be read the other way round only, and are, while %5 can be read so only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates such as %1 are read as %2, as %3 of %4 demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates such as %1 are read as %2; each could be read the other way round as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times are taken for %1 since 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the times are taken, by their size, for %2 since 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times such as %1 are taken for years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times such as %1 are taken for year, month and day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times such as %1 are taken for days since 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> books taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 ratings are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same %1%2 as reader %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clean these data</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read these files</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is read as --format %1 says; by itself it would be taken for %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left of this file after --%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratings of this file are taken for 1 each, as the other file has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--title-column names a column of a catalogue, and there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file with the titles: --books FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The book %1 is not in the catalogue; it has %n ratings</source>
        <comment>The book %1 is not in the catalogue; it has %n rating</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rated books are not in the catalogue and known by the id only</source>
        <comment>%n rated book is not in the catalogue and known by the id only</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only one of the two ratings files has times; they are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one of the latest time is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one on the last line is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one of the earliest time is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one on the first line is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their mean is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ratings repeat a reader and book of an earlier line: %1</source>
        <comment>%n rating repeats a reader and book of an earlier line: %1</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reader %1 rates book %2 again, before on line %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader rates this book again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n books are written in two ways and one by the catalogue</source>
        <comment>%n book is written in two ways and one by the catalogue</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readers are written in two ways and one by the catalogue</source>
        <comment>%n reader is written in two ways and one by the catalogue</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a statement and an example</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n books are written in two ways and taken for different ones: %1</source>
        <comment>%n book is written in two ways and taken for different ones: %1</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readers are written in two ways and taken for different ones: %1</source>
        <comment>%n reader is written in two ways and taken for different ones: %1</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet has rounded %n book ids, such as %1: different ones look alike now. Export the column as text, not as numbers</source>
        <comment>A spreadsheet has rounded %n book id, such as %1: different ones look alike now. Export the column as text, not as numbers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet has rounded %n reader ids, such as %1: different ones look alike now. Export the column as text, not as numbers</source>
        <comment>A spreadsheet has rounded %n reader id, such as %1: different ones look alike now. Export the column as text, not as numbers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The folder holds no file of ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file such as ratings.csv or u.data was looked for; name the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several files of ratings: %1, %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the one that is meant, or its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds no file that is called after ratings; it holds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file that is meant: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ratings file is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file of ratings or a folder that holds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rating %1 lies far outside all others, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ratings lie far outside all others, %1, and are kept: %2 on %3; if that is no rating, name the value as one that means &quot;not rated&quot;</source>
        <comment>%n rating lies far outside all others, %1, and is kept: %2 on %3; if that is no rating, name the value as one that means &quot;not rated&quot;</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 ratings are %3 and are taken as ratings; if they mean &quot;not rated&quot;, say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left aside and not read: %1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left aside and not read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format called &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formats are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; (the nearest id is &apos;%2&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n books of this file are in no training rating, so that no model learns of them: %1</source>
        <comment>%n book of this file is in no training rating, so that no model learns of it: %1</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readers of this file are in no training rating, so that no model learns of them: %1</source>
        <comment>%n reader of this file is in no training rating, so that no model learns of it: %1</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and so on</source>
        <comment>a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 %2 makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column is named by nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it, or give its number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write , ; | :: or tab, or another sign that fields do not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of: yes, no, auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--no-header says otherwise than --header yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a comma or a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--no-rating %1 is no list of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write values with commas between, such as -1,99, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of: last, first, mean, all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not as the program wrote it for a sample library, so it is not replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another folder, or move the file away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample library needs at least one book, one reader and one rating, and at most 10,000,000 books or readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ratings are more than the %2 pairs of a reader and a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer ratings, or for more books or readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write random:0.2, per-user:0.2, time:0.2, last-out, file:PATH or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no split called &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split &quot;file&quot; needs the path of a validation file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split &quot;%1&quot; takes no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split the ratings</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share held out must lie between 0 and 1, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the test part must lie between 0 and 1, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares held out and set aside leave nothing to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one of them smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of these ratings are left out, so they cannot be split by time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These ratings carry no times, so they cannot be split by time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes on the files say why. Choose a random or per-user split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a random or per-user split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data were read without a validation file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one with the split file:PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This split holds nothing out, so there is no validation figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratings carry times, and this split lets a model learn from ratings newer than those it is tested on; a split by time is closer to real use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 of the readers the newest rating shares its time with another one; the later line of the file was held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n training ratings are as new as the oldest held-out one; the order of the file divided them.</source>
        <comment>%n training rating is as new as the oldest held-out one; the order of the file divided them.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reader and book of the training part come again in %n held-out ratings (%1): repeated pairs make validation look better than it is.</source>
        <comment>A reader and book of the training part come again in %n held-out rating (%1): repeated pairs make validation look better than it is.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reader and book of the other parts come again in %n test ratings (%1): repeated pairs make the test look better than it is.</source>
        <comment>A reader and book of the other parts come again in %n test rating (%1): repeated pairs make the test look better than it is.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Readers with nothing in the training part gave %n held-out ratings (%1).</source>
        <comment>Readers with nothing in the training part gave %n held-out rating (%1).</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No held-out book can be found: nobody rated any of them in the training part. Every ranking is 0 by this split, and no predicted rating knows the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Books with nothing in the training part got %n held-out ratings (%1).</source>
        <comment>Books with nothing in the training part got %n held-out rating (%1).</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is not UTF-8 and was read as Windows-1252 (Latin-1), by the %n characters beyond ASCII that it has</source>
        <comment>The file is not UTF-8 and was read as Windows-1252 (Latin-1), by the %n character beyond ASCII that it has</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as %1, which its characters look like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as Windows-1252 (Latin-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding called &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one such as UTF-8, UTF-16LE, WINDOWS-1252, ISO-8859-15, KOI8-R, GB18030 or SHIFT_JIS; &apos;iconv -l&apos; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was read as %1, by the zeros between its characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is a table, with a line of its own for each row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line has more than %1 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line is %1 characters long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line ends within its JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of the line is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is no JSON object: what stands at column %1 does not belong there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of objects is not closed where the file ends, which seems to be cut off; what comes before is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 columns</source>
        <comment>%1 column</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and so on</source>
        <comment>a list of numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>rows %1</source>
        <comment>row %1</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>books %1</source>
        <comment>book %1</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lines %1</source>
        <comment>line %1</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The line has %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and was left out; a quote in it closes on line %2 only, and the lines up to there went with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and was left out</source>
        <comment>the line has 3 columns instead of 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the line was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the line, the last of the file, was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2, the end of the file, were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; so it is with %2 of %3 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is whole, and that its separators and quotes are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines of %1 make no sense and were left out: %2</source>
        <comment>%n line of %1 makes no sense and was left out: %2</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A quote here is not closed on its line and would swallow %1; it is taken for a sign of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote here is not closed before the next field and would swallow it; it is taken for a sign of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One quoted field takes up %1, which could also be rows of their own; it is read as one field</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n quotes are not closed and would swallow what follows; taken for a sign of the text, all lines are read: %1</source>
        <comment>%n quote is not closed and would swallow what follows; taken for a sign of the text, all lines are read: %1</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quoted fields take up %1 like rows of their own: %2</source>
        <comment>%n quoted field takes up %1 like rows of their own: %2</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further lines that look</source>
        <comment>%n further line that looks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is %1 but for %n characters, cut or damaged, now shown as �; the first is on line %2</source>
        <comment>The file is %1 but for %n character, cut or damaged, now shown as �; it is on line %2</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file is a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was saved that leads to the data; fetch the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file only says where Git LFS keeps the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch them by &apos;git lfs pull&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not text: it holds a NUL byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cells begin with an apostrophe before a sign such as = or -, which marks text in the tables of this program; it is taken for that mark and left out (first on line %1)</source>
        <comment>%n cell begins with an apostrophe before a sign such as = or -, which marks text in the tables of this program; it is taken for that mark and left out (first on line %1)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold \u001b or the like, which stands for a control character in the tables of this program; it is read as that character (first on line %1)</source>
        <comment>%n cell holds <byte value="x1b"/> or the like, which stands for a control character in the tables of this program; it is read as that character (first on line %1)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file has a first line and nothing after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objects have no keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objects have too many keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root of the mean squared error on held-out ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean size of the error on held-out ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean squared error on held-out ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stars squared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAE of whole stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAE rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean size of the error of predictions rounded to whole stars within the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE in the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE of predictions held within the scale of the ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAE in the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAE clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAE of predictions held within the scale of the ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDCG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How high held-out books stand in the list, over all books; 1 is perfect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of readers whose list holds at least one held-out book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a reader&apos;s held-out books that are in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the list that is held-out books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean average precision of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of one over the rank of the first held-out book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that a held-out book stands above one that is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all books that are in somebody&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How unevenly books are listed: 0 all alike, 1 one book only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How seldom read the listed books are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popularity of lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of readers who have the listed books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How different the readers of two books of one list are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list that is judged must hold at least one book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one book must be drawn beside each held-out one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test part was set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train with a test share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rating is held out, so rankings cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train with a split other than none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was trained on other data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judge the rankings</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of each reader are those of lists of all books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank the books of this run</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has no model that could recommend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map has %1 points, but the run %2 books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the map of this run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reader number %1 in this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no book number %1 in this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no book vectors, so no book has a nearest one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a factorization or a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one neighbor has to be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no nearest books: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or hold out fewer ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest books (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line each: book, rank, neighbor, distance in the model&apos;s space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spreadsheets, pandas, R, DuckDB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These clusters are of %1 books, but the run has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the clusters of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no book vectors, so there is no map of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the map out, or train a model with an embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no book vectors to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vector of book number %1 has values that are not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training ran away: train again with a lower learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write this export</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 values for %3 books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no map to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a run first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of books to leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map has a place that is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of neighbors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of neighbors kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has a category without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups of the column &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has a group without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column of this map has %1 values for %2 books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map coordinates (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each book&apos;s place on the map, its title and who wrote it: for any program that draws points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has no model to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole run for notebooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrays, settings, curves and tables, with a README of how Python opens each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python with NumPy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book and reader vectors for NumPy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For notebooks: arrays that can be mapped, and tables that say whose each row is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy, PyTorch, R, Julia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive of arrays could not be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive of arrays could not be made: no memory is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model for other programs (ONNX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores any reader and book as here: recommendations within another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onnxruntime in Python, C#, Java, C++ and JavaScript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model takes %1 GB, more than a file of ONNX can hold (2.1 GB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its vectors away as NumPy arrays or safetensors instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All numbers of the model (safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For PyTorch, JAX and others, with the ids of all rows in its metadata; the vectors of those that the model knows are in a table of their own where it does not know all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safetensors in Python, Rust and JavaScript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model for web pages (TensorFlow.js)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For tf.loadLayersModel: recommendations in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorFlow.js in any browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Embedding Projector opens no vectors of one dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train longer vectors, or leave the Projector&apos;s files out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map is of other books than the run&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book vectors for the Embedding Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With groups, a picture of each book, and the map as a bookmark. From 50 dimensions on untick the Projector&apos;s &quot;Spherize data&quot;: else it shows other distances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorBoard and the Embedding Projector&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>all ratings of %n readers are held out, so that the model has learned nothing about them; books for them are chosen by those ratings, as for new readers, or left out where nothing is known of what they rated</source>
        <comment>all ratings of %n reader are held out, so that the model has learned nothing about them; books for them are chosen by those ratings, as for new readers, or left out where nothing is known of what they rated</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendations for every reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line each: reader, rank, book, score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses of every epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics, the embedding matrix and its statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History and tables of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of these together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 addresses of covers lead into a network of one&apos;s own or are no web addresses; they are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book list for a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids, titles, authors and cover addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scripts of a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ids of books have blanks or unseen characters, which a key of word2vec cannot have; &apos;_&apos; stands for them</source>
        <comment>%n id of a book has blanks or unseen characters, which a key of word2vec cannot have; &apos;_&apos; stands for them</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Two books would have the key &apos;%1&apos;: word2vec&apos;s formats know no blanks in a key, and &apos;_&apos; stands for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give these books ids without blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book vectors for word2vec readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and binary, with the books&apos; ids for keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gensim and other readers of word2vec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how its values are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value that is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run file is cut short: it has %1 of %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from where it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run file is damaged (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from where it came, or train the run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty, not a Shelfspace run file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Shelfspace run file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that Shelfspace saved, usually named .shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run file was made by a newer version of Shelfspace (format %1, this program reads up to %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Shelfspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its place in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1 entries instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1 texts instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the length of a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not belong there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has too long a history or too many columns for a run file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train for fewer epochs, or leave columns out of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many columns for a file of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shape of an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order of the epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vectors kept of this run&apos;s epochs are not what they should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a setting stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an index out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the data were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rating scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rating number out of range or out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rating that is in another part too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the training stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step that has not been</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rating that is in a part too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open this run file</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has no model yet, so there is nothing to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run&apos;s model holds values that are not numbers, so it cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs cannot be kept: the system could not start a thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or save the runs in files of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run cannot be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it in a file of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot remove this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run was opened by another window meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot take over this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot move this kept file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read this kept file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot remove this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This search is in use by another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These runs are in use by another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot remove this part of a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot move this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make a folder to keep runs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the runs in a folder of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the list of a folder of kept runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list of kept runs is from a newer version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the run files beside it with that version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biases only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean, how strictly each reader rates and how well each book is liked, computed at once. Every other model should beat it; has no vectors, hence no map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of all ratings, plus how strict or generous the reader is, plus how well the book is liked, both pulled toward zero where few ratings speak for them. The exact minimum is computed, not approached. It knows no taste: every reader is recommended the same books. Many published models hardly beat it, and some do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a yardstick of predictions of stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE 0.944, MAE 0.748 on MovieLens 100k in five folds (Baseline in the README of Surprise)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicts the mean of all ratings for everything: the floor under all other models. Has no vectors, hence no map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number, the mean of all training ratings, is predicted for every reader and every book. Whatever does worse has learned nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definition of the arithmetic mean; the customary floor in evaluations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a floor under all predictions of stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommends to everybody the books that most readers have. A ranking that cannot beat it has learned nothing about readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of a book is the number of readers who rated it in training, whatever they thought of it. That is a strong guess where a few books are read by many, and the only one for a reader of whom nothing is known. It is the same list for everybody, so it never leads to a lesser-known book and cannot tell one taste from another: it is here to be beaten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a yardstick of recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s &quot;book_readers&quot; holds a number of readers that cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train this model</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer factors, or train on fewer ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bayesian matrix factorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averages many factorizations, each drawn with the probability that the ratings give it. The most accurate of the rating models here, and no regularization to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each reader and each book has a short vector and a bias, and a rating is their dot product plus the biases, as in any matrix factorization. But instead of the one set of numbers that fits best, Gibbs sampling draws set after set from all those that fit well, how strongly vectors vary included, and the prediction is the average over the draws. So it hardly over-fits and needs no regularization to be tuned, and it knows how sure it is. It is good wherever ratings in stars are to be predicted, and best where they are few. It takes longer than one factorization, its file is larger, and like every model of ratings it ranks unread books worse than the models made for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most accurate stars, without tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE 0.8944, MAE 0.7031 on fold u3 of MovieLens 100k (documentation of myFM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bayesian factorization with side features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Bayesian factorization, helped by what the catalogue says of books and the file of readers. Better for books and readers with few ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as the Bayesian factorization, but where a vector is expected to lie before any rating is seen follows from what is known: a book&apos;s genres, author, year and language, a reader&apos;s age or occupation. How much each of these tells is drawn along with the rest, so useless columns do little harm. Books and readers with few ratings gain the most. Only values that at least five share take part, the 256 most frequent of them on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stars for books and readers with few ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE 0.8855, MAE 0.6944 with side features on fold u3 of MovieLens 100k (documentation of myFM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burn-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweeps at the start that are thrown away, while the sampler still forgets where it began; those after it are averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the catalogue says of books and the file of readers takes part; helps where ratings are few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bayesian factorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s &quot;%1&quot; is no distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch x %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s &quot;weight_books&quot; name a book that there is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A factorization needs at least one factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix factorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating is the product of two vectors of 3 numbers, one of the book and one of the reader. Small, easy to look into, and good on MovieLens after about 60 epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The predicted rating is the dot product of a reader&apos;s and a book&apos;s vector of three numbers, and nothing else. With so few numbers each one can be looked at: the Embedding tab shows how they spread. Without biases the vectors must also carry how well a book is liked by all, so on sparse data it loses to plain biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking into vectors of three numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-negative matrix factorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix factorization whose vectors are never negative, so that each dimension reads as a taste a book has more or less of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix factorization in which no number may fall below zero: after each step what is negative becomes zero. A dimension can then only add to a rating, never take away, which makes it readable as an amount of something. It fits worse than free vectors, and much worse where readers have few ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dimensions that read as amounts of a taste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE 0.963, MAE 0.758 on MovieLens 100k in five folds (NMF in the README of Surprise)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodbooks factorization, 200 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix factorization with 10 factors in large batches, stopped after 200 of them: a quick first model to be continued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain matrix factorization with ten numbers a vector, trained in 200 large batches only, so that it ends within a moment and can be continued from its checkpoint. After 200 batches it has seen each rating about once or less: its figures are those of a start, not of a finished model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quick first model to go on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biased matrix factorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean, reader and book biases and the product of two vectors of 32 numbers. Accurate, and trained in a blink; start here for good predictions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating is taken to be the mean of all ratings, plus how much this reader tends to give, plus how much this book tends to get, plus how well the two fit: the product of a vector of the reader and a vector of the book. Training begins with the best biases and then goes through the ratings one by one, moving the two vectors a little each time; the ratings are laid out in a grid of blocks so that several threads can work without disturbing each other. Good wherever readers have some ratings each; its book vectors make a map. It sees the stars only: not which books a reader chose to rate, not what the books are about, and a book that nobody rated gets the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicting stars, with vectors that make a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE 0.934, MAE 0.737 on MovieLens 100k in five folds (SVD in the README of Surprise)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the mean rating, and how much higher or lower each reader and each book tends to be rated; starts from the best such biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps every vector entry at zero or above, so that each dimension can only add to a rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the vectors are learned: by batches of ratings and an optimizer (mini-batch), or rating by rating over a grid of blocks (blocked-sgd), which is many times faster and makes squared errors small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vectors without negative values give nothing below 0, and ratings go from %1 to %2: the model cannot learn those below 0. Switch non_negative off, or biases on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given vectors are one array, and not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vectors of epoch %1 are not decided by the ratings alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the regularization or the weight of books without a rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implicit ALS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns a vector for each book and reader from who read what, however it was rated. Fast, strong, and it can say which of a reader&apos;s books speak for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rating counts as a sign of interest, whatever its stars. Vectors are fitted so that the product of a reader&apos;s and a book&apos;s is near 1 where the reader has the book and, with a small weight, near 0 for all other books; readers and books are solved for in turn, each exactly while the other side stays. Taking all books without a rating into account, not a sample of them, is what makes it strong; well tuned it keeps up with far newer models. A new reader gets a vector at once without training, and a score is exactly a sum over the reader&apos;s books. It predicts no stars, and a book that nobody has read cannot be placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong recommendations, with vectors that make a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of no rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it counts that a reader has not rated a book, where a rating counts 1; larger keeps closer to the popular books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the regularization grows with a reader&apos;s or book&apos;s number of ratings: 0 is the same for all, 1 in proportion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s vectors have no length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighs every book against every other by one exact computation. Among the best rankings of a library of moderate size; nothing to tune but one number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A book&apos;s score is the sum of weights from each book that the reader has. The weights are those that best rebuild all readers&apos; shelves when no book may explain itself, and they can be written down in closed form: one inverse of the matrix that counts the readers every two books share. There is no chance in it and no training to watch, every recommendation is exactly a sum over the reader&apos;s books, and a new reader is served at once. The price is a number for every two books, so memory grows with the square of the library and computing with its cube, and there are no vectors of books to draw a map of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best recommendations for little computing, without a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls the weights between books toward zero; larger trusts only books that many readers have in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penalized squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 learns a weight between every two books: for %2 books that takes about %3 GB; it is limited to %4 books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ratings of fewer books, or choose another model, such as implicit ALS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books&apos; common readers do not decide the weights between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDLAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EASE that does not lean on what is read by everybody: books with many readers are pulled harder. Mostly a better ranking than EASE for the same computation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auto-encoder that hides a part of each shelf at random must rebuild it from the rest and so cannot learn that a book follows from itself. For a linear one the mean over all ways to hide is known in closed form: a pull toward zero that grows with a book&apos;s readers. What EASE forbids outright, the weight of a book to itself, is zero here as well. One more number than EASE has to be chosen, the share that is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendations that lean less on what everybody reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RDLAE: relaxed auto-encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDLAE whose books may speak for themselves a little: helps books with few readers, whose weights EASE makes too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That no book may explain itself is more than is needed: it is enough that none does so too much. Where the plain solution keeps below the bound it stays as it is, so rare books are only pulled; popular ones are held at the bound. A bound of 0 is EDLAE, without dropout EASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendations of books with few readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each shelf that is thought to be hidden; larger pulls books with many readers harder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound on itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much a book may say of itself; 0: nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relaxed auto-encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader&apos;s books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 for each, 0 for the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLIM: sparse linear method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighs a few books for each book and none against it. Close to EASE in what it recommends, with weights that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A book&apos;s score is the sum of weights from each book that the reader has, as with EASE, but weights may not be negative and all that are not worth their price are zero: an elastic net for each book. What is left is a short list of books that speak for another. There is no chance in it. It takes longer than EASE, the longer the lower the two pulls are, and the counts of readers of every two books have to fit into memory. No vectors, hence no map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendations whose weights can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a weight must be worth to be there at all, in readers in common; larger leaves fewer weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls the weights between books toward zero; larger spreads them over more books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of this run knows no features of readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reader, or train a model that learns from features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product (GMF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers (MLP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both (NeuMF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers of the network make no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every reader has every book: there is no order to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMF: generalized matrix factorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns which books a reader picks up from two vectors of 8 numbers, multiplied and weighted. The smallest network of neural collaborative filtering; trains in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rating, high or low, counts as a book that the reader picked; against each stand a few books drawn from those the reader has not rated, others each epoch. The two vectors are multiplied number by number, the products weighted and summed, and the sum is the score: its logistic function is the chance that the reader picks the book. Good for lists of books, useless for guessing stars, since a bad rating counts like a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a first look at networks that rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NCF: multi-layer perceptron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds a reader&apos;s and a book&apos;s vector to a tower of dense layers that learns whether the two go together. Shows what a network finds without being told to multiply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As GMF it tells rated books from drawn ones, but the vectors are laid side by side and go through dense layers, each half as wide as the one before. In principle it can learn any way in which readers and books fit; in practice plain products are hard to beat, and over-fitting begins within a few epochs, so the best epoch is kept. Scoring all books takes longer than with products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seeing what a network finds without being told to multiply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuMF: neural matrix factorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies one pair of vectors, feeds another to dense layers and joins both; each half is trained on its own first. The strongest network of its family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMF and the dense tower, each with vectors of its own, meet in one last layer. Both halves are trained alone first; the joint training starts from the mean of their scores, since from random numbers it often ends worse. Compare it with BPR and implicit ALS over all books: tuned plain models often match it, and rankings among 99 drawn books can hide that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best rankings that such networks give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 layers make no tower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give 2 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be halved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first layer holds a reader&apos;s and a book&apos;s vector: give an even number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gmf multiplies the two vectors, mlp feeds them to dense layers, neumf does both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMF factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the vectors that are multiplied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the dense layers, widest first and separated by commas; the first holds the reader&apos;s and the book&apos;s vector side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many books that the reader has not rated stand against each rating, drawn anew each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the two halves of the network on their own first and starts from both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-training epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs of each half on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neural filtering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s &quot;%1&quot; names a neighbor that there is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare all pairs</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep fewer neighbors, or train on fewer ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item neighbors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommends books whose readers are those of the books you know. Simple, fast to explain, and hard to beat in rankings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two books are alike if many readers have both. A book&apos;s score for a reader is the sum of its similarities to the reader&apos;s books, so each recommendation can name exactly the books that speak for it, and a new reader is served at once. Beside that, it predicts stars: from the reader&apos;s ratings of the most similar books, each as far as it lies from what the biases of reader and book would make it. It lacks any view of the whole: books without readers in common are strangers to it, however alike they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendations that name the books they come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE 0.931, MAE 0.733 on MovieLens 100k in five folds (k-NN Baseline in the README of Surprise)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader neighbors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommends what readers like you have read. The oldest of the recommenders, still a fair one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two readers are alike if they have many books in common. A book&apos;s score is the sum of the similarities of those of the nearest readers who have it; stars are predicted from how those readers rated it, as far off as they were from what their and the book&apos;s biases would make it. It shows tastes that cross the borders of genres. It needs readers with enough books, takes long where readers are many, and readers with few books are hardly near to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tastes that cross the borders of genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbors are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books like the one in question that the reader rated (item), or readers like this one who rated the book (user).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many of the nearest take part in a predicted rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings in common at which a correlation counts half; larger trusts chance less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of sets of readers or books, for rankings: cosine, or bm25, which counts those with many ratings for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking neighbors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many of the nearest count in a ranking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicts a rating from those of other books and the mean difference between the two books. Nothing to set and nothing to train; has no vectors, hence no map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If readers who rated both books gave the one half a star more than the other, a reader who gave the other four is taken to give the one four and a half. The answers of all books that a reader rated are averaged, each counting as often as there are readers of both; where nobody has read both, the biases answer. Easy to follow, good with few ratings a reader, and a useful yardstick. It knows no tastes: whoever liked one book is taken to like the next as anybody else would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stars that anybody can follow, and a yardstick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE 0.946, MAE 0.743 on MovieLens 100k in five folds (Slope One in the README of Surprise)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each embedding of a network needs at least one entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network needs one activation for each hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give as many activations as hidden layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hidden layer needs at least one unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, dropout %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodbooks neural regressor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns a vector of 15 numbers for each book and each reader and feeds both to a small neural network. Shows over-fitting after a few epochs; the best epoch is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every book and every reader has a vector of 15 numbers, drawn at random at first. The two are laid end to end and go through a layer of 128 units to one predicted rating; training changes vectors and weights together so that the squared error falls. It learns fast and soon knows its own ratings by heart: the training loss keeps falling while the loss on held-out ratings turns. Good for a first map; biases are not built in and must be learned by the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a first map of a library within seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neural factorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vectors with dropout and three dense layers, trained on plain rather than squared errors. Slow to learn: up to 250 epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer vectors for books (8) than for readers (5), of which a fifth is hidden at random in each batch, go through dense layers of 100, 50 and 20 units. Training makes plain errors small rather than squared ones, so a few wild ratings count for less: its mean absolute error is good, its squared error less so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratings with wild outliers: it makes plain errors small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodbooks deep network, 200 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vectors of 10 numbers and two dense layers in large batches, stopped after 200 of them: a quick first model to be continued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vectors of ten numbers, joined and passed through two dense layers, trained in 200 large batches only. The network learns the overall level of ratings sooner than a product of vectors does, so after so few batches it is far ahead of plain factorization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hidden layers are too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 activations are too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one a hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activation is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one a hidden layer, of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the vector learned for each book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the vector learned for each reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of vector entries that are hidden at random while training; a cure for over-fitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of each layer between the vectors and the output, separated by commas; none makes the network linear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each hidden layer does to its sums, one a layer; the last one given serves the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of hidden units that are switched off at random while training; a cure for over-fitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done to the last sum: relu keeps ratings from falling below zero, linear leaves them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing outside %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output activation %1 gives %2, and ratings go from %3 to %4: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model cannot learn them. Set output_activation to linear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is linear in this run, in place of the preset&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neural network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BPR matrix factorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns to put each book a reader has above one drawn from those the reader does not have. Fast, with vectors that make a good map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score is the product of a reader&apos;s and a book&apos;s vector plus the book&apos;s own popularity. Training takes a book the reader has and one the reader does not have and moves the vectors so that the first scores higher, the less the surer the order already is: this makes the area under the curve large, the share of pairs in the right order. Ratings&apos; heights do not count. The order of rare books among each other gets little attention, since most of the drawn books are never contested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendle, Freudenthaler, Gantner &amp; Schmidt-Thieme: BPR: Bayesian Personalized Ranking from Implicit Feedback, UAI 2009</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quick rankings, with vectors that make a good map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDCG@10 0.277, recall@10 0.237 over all films of MovieLens 100k (BPR with 64 numbers in the README of RecBole)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BPR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LightGCN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averages the vectors of readers and books along the graph of who rated what, then orders books as BPR does. Slower than BPR and usually better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers and books are the nodes of a graph whose edges are the ratings. The vector that counts is the mean of a node&apos;s own, its neighbors&apos;, their neighbors&apos; and so on, each divided by the roots of how many edges both ends have, so that popular books do not drown the rest. Readers who share books thus come to lie close, which helps most where ratings are few. Each step goes over the whole graph: on large data take larger batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He, Deng, Wang, Li, Zhang &amp; Wang: LightGCN: Simplifying and Powering Graph Convolution Network for Recommendation, SIGIR 2020</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rankings where ratings are few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDCG@10 0.416, recall@10 0.196 on MovieLens 100k, a quarter held out (benchmarks of Microsoft Recommenders)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps away readers and books still shape a vector; 0 leaves the graph out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model needs at least one factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVD++</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVD++ needs at least one factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a value that is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader&apos;s last books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 for the last, 1/2 for the one before, ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next book: item transitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommends what readers went on to after the books that a reader read last. Needs times of ratings; strong where books are read in a row, such as series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each book it is counted which books came after it on readers&apos; shelves, the nearer the more, and the score of a book is how much it follows the reader&apos;s last few books. All else that the reader has is left out, so it knows the mood and not the taste. Measure it with each reader&apos;s newest ratings held out (last-out): held-out ratings from the middle of a shelf are not what it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to read next in a series; needs times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many books further on a book still counts as following, the d-th 1/d; 1: the very next alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of a reader&apos;s last books are asked what follows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes little of what follows a book that few have read; in followers that are thought to have been any other book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of the ratings are left out: what follows what is taken from the order of the ratings in their file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratings have no times: what follows what is taken from the order of the ratings in their file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item transitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative log-likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tower needs vectors and layers of at least one unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of this run knows nothing of readers but their ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model knows no feature &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time: &quot;%1&quot; is no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date such as 2008-01-31, or seconds since 1970.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training knew numbers from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By frequency (logQ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected logQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two towers of features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns from what is known of readers (age, occupation, ...) and of books (words, authors, ...). Recommends to somebody of whom only such attributes are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One small network turns what is known of a reader, such as age, gender and occupation, and the time of the rating into a vector; another turns a book, its title&apos;s words, authors, genres and the like into a vector of the same length. The score of a book is the product of the two. Training takes the ratings in batches and asks each reader&apos;s vector to pick the right book out of all books of the batch, so every rating counts as a choice and its stars do not matter; that popular books turn up as wrong answers more often is made up for. It is the model for readers without ratings, whose attributes can be typed in, and for fast search among very many books. It lacks a taste of each reader&apos;s own unless the reader&apos;s id is switched on, and where times are known a random split flatters it: people rate many books in one sitting, and the time tells who is asking. For a reader of the data it takes the last time in training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readers of whom only attributes are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two deeper towers of features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with two dense layers in each tower and the reader&apos;s id as a feature: for readers who have ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two towers with one more rectified layer each, so that features can act on each other, and with the reader&apos;s id among the features. It ranks better for readers who have ratings and is a little slower. What holds for the smaller one holds here too: ratings are choices, stars do not matter, and a random split of timed data flatters it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readers with ratings, from what is known of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-100 accuracy about 0.27 with one layer and 0.29 with more on MovieLens 100k (tutorials of TensorFlow Recommenders)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two towers as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two towers with titles alone and no correction for popularity, as their authors trained them: to compare with the published figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same two towers trained on the plain choice among the books of a batch. Popular books are met as wrong answers more often than others and so end up too low in the lists; the other presets correct for that. Good for repeating published results and for seeing what the correction does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing with the published tutorials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tower has 1 to %1 layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the units of each, such as 64,32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the vector that each value of a feature has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tower layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the dense layers of each tower, separated by commas; the last is the length of the vectors that are multiplied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the reader is counts as a feature too: better for known readers, of no use to new ones. Used in any case where nothing else is known of readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each book has a vector of its own beside those of its words; without it books are told apart by their features alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors, language, year, genre and whatever else the catalogue has are features of the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of a rating is a feature, cut into this many spans of equal length; 0: times are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of numbers, such as ages, are cut into this many groups of about equal size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers as such</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers enter the towers as they are too, brought to mean 0 and variance 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many of the most frequent words of titles have vectors; the rest share one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores are divided by it in training; below 1 the model is pressed to tell books apart more sharply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popularity correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popular books are met more often as wrong answers; logq makes up for it for all books of a batch, corrected for all but the right answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove accidental hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further copies of the right answer in a batch no longer count as wrong answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two towers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in-batch softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no metric called &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use cosine, euclidean or dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no vectors to find neighbors among</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest books could not be found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbors need at least two books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no book vectors to find neighbors by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of neighbors must be at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find the neighbors of every book</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer neighbors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no permission to write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that you may write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the links of this name lead in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link, or choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder first or choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the path is a file, not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody reads this pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start its reader first, or name a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or whether the file was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission to read this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a run file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;-&apos; is no name of a file to read: this is not read from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file, or /dev/stdin for a table from a pipe; &apos;./-&apos; is a file of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file; &apos;./-&apos; is one of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name is there already, and no export wrote it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another folder, or add --force to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that is there already cannot be read, so it is not replaced: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another file, or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file belongs to somebody else, and in its folder only the owner may replace or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The links of this name lead in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another file, or remove the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of another kind is there already, not %1 that this program wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export into this folder has not come to its end: files of it may still be in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and cannot be ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It is not ended, since &apos;%2&apos; has been changed after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what you need of it from here, then remove this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another, or change its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of that name is in the way of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;-&apos; is no name for the %1: standard output takes a single text only, and this is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one; &apos;./-&apos; is one of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is read here, so it is not written over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two outputs of this call are the same file, &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name two files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is %1 of that name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another file, or add --force to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write into this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data say who took which book and not how it was liked, and the model &quot;%1&quot; learns stars: there are none to tell apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key and what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presets command lists them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not one of the choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presets are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the vector learned for each book and each reader; longer ones can express more and over-fit sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vectors start at random within plus or minus this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls vectors and biases toward zero; larger over-fits less and expresses less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader regularization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls a reader&apos;s bias toward zero as this many ratings of no bias would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book regularization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls a book&apos;s bias toward zero as this many ratings of no bias would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What training makes small: squared errors (mse), plain errors (mae), or squared small and plain large ones (huber).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huber delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error, in stars, from which on the Huber loss counts plainly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings that are averaged for one step; larger is faster and smoother but learns less an epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times training goes through all ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops after this many batches even within an epoch; 0: the epochs alone decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model kept is that of the epoch that did best on held-out ratings, not the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops after this many epochs without a better result on held-out ratings; 0: never stops early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much lower the validation loss must be to count as better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs between two measurements of the held-out ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures and saves the training every so many batches; 0: at the end of each epoch only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of how many epochs, evenly spread, the books&apos; vectors are kept to replay the training on the map; 0: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule by which errors change the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each step goes; too small is slow, too large makes the loss jump or grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long Adam remembers the direction of earlier steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long Adam remembers the size of earlier steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a step from growing without limit where errors hardly change; adam adds it to the root, adagrad and rmsprop to what the root is taken of, as Keras 3 does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torch epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a step from growing without limit where errors hardly change; added to the root. torch.optim.Adagrad has 1e-10, its RMSprop 1e-8 with a rho of 0.99.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the last step that the next one carries on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long RMSprop remembers the size of earlier steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial accumulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Adagrad starts its sum of squares with; larger makes the first steps smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torch accumulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What adagrad-torch starts its sum of squares with; torch.optim.Adagrad starts with 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls the learned numbers toward zero at every step; a cure for over-fitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learning rate changes from the first epoch to the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs between two drops of the learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the learning rate is multiplied by at each drop (step) or each epoch (exponential).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches over which the learning rate rises from zero to its full value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ratings are kept from training to test it: a random share, a share of each reader&apos;s, the newest, each reader&apos;s newest, those of a file, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the ratings is kept from training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the ratings is set aside, by the same rule, for one last measurement; no training looks at it. With last-out any share above 0 sets each reader&apos;s newest aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where all chance starts: the same seed, data and settings give the same result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no longer there. Put it back, or open the data from their new place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; was moved: it is taken from &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has been changed since the project was saved. The runs keep the data that they learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project reads its data in a way that this version does not know (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with a newer version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project does not say where its data come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from an earlier copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of files makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; should lie where the file has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in it twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two of its files lie over one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of runs makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of parts makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of data makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of contents makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is from a newer version of the program (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with that version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project has no part &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too much of this for a project: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove some of it, then save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the project makes no sense: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is cut short or damaged: it has no list of what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a project of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file whose name ends in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is damaged: its data should lie in it, and do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the program has put &apos;%1&apos; into this project. It is kept, and not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the program has put more into this project than this one knows. It is kept, and not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open this project</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open this run of a project</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project does not hold this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has been changed by another program since it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it under another name, or replace that file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to be saved of the run &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two runs of a project cannot have the key &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save this project</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the project cannot be read: the file was cut short, or its disk fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what can be read of it to another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the project is damaged: its checksum is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file from an earlier copy of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the project is longer than any that this program writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project cannot be written: its archive makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be no end of %2: the model knows nothing about it, as nobody rated it in the training part or it has no vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No book is named at the start of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No book is named at the end of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a book, or several separated by commas, at both ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ends of %1 have the same vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name different books at its ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no book vectors to draw a map of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 vectors, but %2 books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the map of the run that the books are of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map by axes has one, two or three dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The z axis is given, but the y axis is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the ends of the y axis instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest, second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids are those of the books or ratings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No book is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the id of a book, or several separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw this map</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of books stand on one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate them by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of the books that lie at the left end, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of the books that lie at the right end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upward: from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of the books that lie at the bottom; none: what is left over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upward: to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of the books that lie at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toward you: from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of the books that lie in the back, in space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toward you: to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of the books that lie in front, in space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which books the first axis runs between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axes between books need the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between two books or groups of your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axes between books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no book vectors to find clusters in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters need a distance, which the dot product is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use cosine or euclidean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find groups within groups</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster needs at least 2 books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the smallest cluster to 2 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dense place needs at least 1 neighbor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the samples to 1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find clusters</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k-means needs at least one cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 books, too few for %2 clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map needs at least two books of which the model knows something; here there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map needs at least two books of which the model knows something; here there is only one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold out fewer ratings, or open vectors of more than one book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map needs at least two books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map has two dimensions or three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map by %1 has no steps to add to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the books lie at first: at their principal components, which keeps the large picture, or at random places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2: in the plane, 3: in space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where all chance starts: the same seed, vectors and settings give the same map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot; of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting of a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings are written key=value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbors of each book that are kept near: small shows fine grain, large the large picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid-near ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books at middle distance for each neighbor: they draw the large picture together at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books anywhere for each neighbor, which push it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the descent, all three phases together; more can be added afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations in which the books at middle distance count much and ever less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations in which neighbors and books at middle distance count alike; after them only neighbors pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PaCMAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbors and the large picture at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PaCMAP map has 2 or 3 dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout is of other books than the pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the map anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout has places that are not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate of PaCMAP must be above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PaCMAP needs at least two books and a neighbor of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PaCMAP needs distances between books, and the dot product is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the euclidean or the cosine metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of neighbors is not as long as its size says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more pairs than PaCMAP can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The principal component that runs to the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The principal component that runs upward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toward you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The principal component that runs toward you, in space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the directions of most variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>principal components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method %1 places no books on a map that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods that do: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books are placed by distances, and the dot product is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the euclidean or the cosine metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map has two or three dimensions, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no vectors to place books by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map has places of another number of books than there are vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a map of %1 dimensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of the map&apos;s books are in the run, which is too few to place others by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a map of books with the same ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some books lie so far from those of the map that no number holds the distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place books on this map</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map needs at least one dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal components are counted from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal component %1 is asked for twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each axis a component of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vectors have %1 dimensions, too few for a %2-dimensional map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vectors have %1 dimensions, too few for component %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ask for %n dimensions or train longer vectors</source>
        <comment>Ask for %n dimension or train longer vectors</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Principal components need at least two books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The principal components of these vectors could not be computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dot product is no distance that a map could be faithful to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure by cosine or euclidean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map shows %1 points of %2 vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the map again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 classes for %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point number %1 of the map has no place: its coordinates are not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the map again with a lower learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure this map</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clusters</source>
        <comment>%n cluster</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>draw the maps of all epochs</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep fewer epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A t-SNE map has 2 or 3 dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map to go on from is of other books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map to go on from is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map to go on from has places that are not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exaggeration and learning rate of t-SNE must be above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many neighbors a book tries to keep near, roughly: small shows fine grain, large the large picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the descent; more can be added afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End where an iteration lowers the KL divergence by less than 1/5000 of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early exaggeration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attraction is multiplied by it at the start, to gather groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exaggerated iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many iterations the start lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late exaggeration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for the iterations after the start: above 1 tightens the groups of very large maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the steps; 0: the number of books divided by the early exaggeration, at least 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbors stay neighbors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The perplexity of t-SNE must be at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t-SNE needs distances, and products are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the euclidean or the cosine metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t-SNE needs at least two books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many books with so many neighbors each are more than t-SNE can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neighbors of the books are incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neighbors of the books name books that are not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the neighbors of so many books</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UMAP needs at least two books and a neighbor of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UMAP needs distances between books, and the dot product is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more neighbors than UMAP can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neighbors of book number %1 are not books or not at a finite distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the neighbors of this map</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UMAP draws maps of 2 or 3 dimensions, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout has %1 books and their neighbors are known of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memberships are not as many as their rows say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layout cannot have done less than no epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout is not one that UMAP left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout has places that are not numbers or out of all bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbors of each book that are kept near, itself counted: small shows fine grain, large the large picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How close books may lie: 0 packs them into clumps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds over all pairs of neighbors; 0: 500 up to 10,000 books, 200 above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far apart groups lie, against the least distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UMAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbors stay neighbors, in tighter groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be of the format %1. The address may lead somewhere else now; see %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look into the files</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ten thousand most rated books of Goodreads, rated from 1 to 5, with authors, years, covers and tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books rated from 1 to 10 in four weeks of 2004, with authors, years, publishers and covers; more than half of the lines are books that were not rated (0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movies rated from 1 to 5 in 1997 and 1998, with age, gender and occupation of the readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MovieLens 1M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movies rated from 1 to 5 in 2000 to 2003, with age, gender and occupation of the readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MovieLens 10M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movies rated from 0.5 to 5 in 1995 to 2009.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MovieLens 20M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movies rated from 0.5 to 5 in 1995 to 2015.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MovieLens 25M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movies rated from 0.5 to 5 in 1995 to 2019.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MovieLens 32M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movies rated from 0.5 to 5 in 1995 to 2023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MovieLens latest, small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movies rated from 0.5 to 5 in 1996 to 2018, to try things out. GroupLens may change it, so it is not for results that others are to repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodreads: poetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poetry that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodreads: comics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comics and graphic novels that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodreads: children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children&apos;s books that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodreads: mystery, crime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mysteries, thrillers and crime that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodreads: history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History and biographies that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodreads: young adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books for young adults that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodreads: romance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romances that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodreads: fantasy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fantasy and paranormal books that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodreads, all genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books of all genres that readers of Goodreads put on public shelves until 2017; 104 million of the lines are ratings from 1 to 5. Without titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon books, 2014</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books reviewed at Amazon from May 1996 to July 2014, rated from 1 to 5: reader, book, rating and time, without titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon books, 2018</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books reviewed at Amazon from May 1996 to October 2018, rated from 1 to 5: book, reader, rating and time, without titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon books, 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books reviewed at Amazon from May 1996 to September 2023, rated from 1 to 5: reader, book, rating and time, without titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blend has at least two runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blend is of trained runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose runs with a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight must be a number from 0 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; were trained on different ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend runs of the same data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights are 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one run a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blend the runs</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend fewer runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; hold out different ratings, so no figure would judge both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train them with the same split and seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be recommended: %1, nor about any book that this reader rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train again with %1 %2…</source>
        <comment>a setting and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the regularization is too strong for this learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the steps are too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training loss has grown from %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training loss is no longer a number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most popular books, the same for everybody, rank better (NDCG@10 %1) than this model at its best (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader and book biases alone do better on held-out ratings (loss %1) than this model at its best (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of epoch %1 is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of the last epoch is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over-fitting: NDCG@10 on held-out books was highest after epoch %1 (%2) and has fallen by %3 since, more than the %4 that may be chance, while the training loss fell by %5. %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over-fitting: the loss on held-out ratings was lowest after epoch %1 (%2) and has risen by %3 since, more than the %4 that may be chance, while the training loss fell by %5. %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished learning: NDCG@10 on held-out books still rose by %1 in the last epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished learning: the loss on held-out ratings still fell by %1 in the last epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished learning: NDCG@10 on held-out books still rose from %1 to %2 at the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished learning: the loss on held-out ratings still fell from %1 to %2 at the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train again with a split by time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader and book biases alone err less (RMSE %1) than this model (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most popular books, the same for everybody, rank as well or better (NDCG@%1 %2) than this model (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test part had been opened with the run &quot;%1&quot; before this one was trained: figures on it no longer tell how the model would do on ratings that nobody has seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks among %1 drawn books are not ranks among all: models can change places between the two (Krichene &amp; Rendle 2020). Compare models by the full ranking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a model of another shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave what decides the shape as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n readers</source>
        <comment>%n reader</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n books</source>
        <comment>%n book</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>an id instead of another</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As numbers %1 would be known: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot go on with other data: models of the kind &apos;%2&apos; do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train it anew, or continue one of these kinds: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on as what it is: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was trained on ratings, and these data say only what was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was trained on what was taken, and these data have ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name data of the same kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no ratings to go on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name data that have ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratings of these data go from %1, those that %2 was trained on from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map the new ones to the scale of the run, by the cleaning step --scale %1, or train anew with all ratings if both are of one scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers of the run: %1; of these data: %2. Books of the run: %3; of these data: %4. Ids are compared as they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %1 and %2 of these data is among the %3 and %4 of &quot;%5&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these data the run knows %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ratings of the run are replaced, as these data rate the same books by the same readers.</source>
        <comment>%n rating of the run is replaced, as these data rate the same books by the same readers.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings that the earlier run was trained on stay in training instead of being held out.</source>
        <comment>%n rating that the earlier run was trained on stays in training instead of being held out.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to hold out, as the earlier run was trained on all that would be: this run is not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only %n ratings are left to hold out, as the earlier run was trained on the others: figures on so few say little.</source>
        <comment>Only %n rating is left to hold out, as the earlier run was trained on the others: figures on so few say little.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nobody rated it in the training part, so the model knows nothing about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all ratings of this reader are held out, so the model has learned nothing about the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be continued: it is computed at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be continued: where its training stood was not kept with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be continued: models of its kind do not go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was trained on other ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the ratings it was trained on, or train anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was trained with other settings: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only epochs, steps, patience, keep_best and kept_epochs may change; else train anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cosine schedule of &quot;%1&quot; was laid out for %2 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cosine schedule of &quot;%1&quot; was laid out for %2 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep its epochs and steps, or train anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has already been trained for %2 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has already been trained for %2 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for more epochs or steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for more epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test part was set aside when this run was trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model that ranks, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no ratings to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file that has ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold out fewer ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train this</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose shorter vectors or a smaller batch, or close other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no data to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its vector holds nothing but zeros, or something that is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view&apos;s name is empty, too long or not valid text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another, of at most 200 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the view &quot;%1&quot; is too long or not valid text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a view of fewer selected books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; is not one of these books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again from the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; has coordinates that are not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run can have at most %1 views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove some of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two views are named &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it varies &quot;%1&quot; of adagrad or rmsprop, which have it elsewhere since: begin a new search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read as a search: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that a search has written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial %1 does not belong to this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training diverged: its result is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search needs held-out ratings to judge by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another split than none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is varied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a parameter to vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many parameters are varied at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is varied twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of trials has to lie within 0 and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for a search cannot be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search would never end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number of trials or a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model predicts no ratings that an error could be measured of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data have no ratings that an error could be measured of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge it by ndcg@10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search for settings</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read this</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be varied: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write KEY=LOW:HIGH, KEY=LOW:HIGH:log or KEY=A,B,C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would change what the trials are measured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this model does not use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no range; list its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range has to go from a smaller to a larger number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range has to lie within %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a logarithmic range has to begin above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too many values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no KEY=</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ends of the range have to be numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the range only log or linear can stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only whole numbers make sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rating was held out, so nothing was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This search was made on other data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open those, or begin a new search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibre (catalog)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalog as CSV, in which ratings are of five stars; a yes/no column #read, or a date #date_read, of one&apos;s own says what is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to this library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close calibre, or wait a moment, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory does not suffice for this library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibre can restore it: Library maintenance, Restore database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is none of calibre&apos;s, or cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library of calibre is the file metadata.db in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a library&apos;s folder or the metadata.db in it, in which ratings are of ten; what is read as in the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodreads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exported CSV, of today (24 columns) or older (31); 0 means &quot;not rated&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line names no book: it has neither a title nor an ISBN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rating &apos;%1&apos; is no number of stars from 0 to %2; the book counts as not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read this library</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no book in this library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these data have no stars: every book counts as taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stars are ratings as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 5 stars become %1 to %2, evenly: 4 stars are %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands twice in the library (lines %2 and %3); the rating of line %4 counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibraryThing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tab-delimited export, in UTF-16 or Latin-1, in which a quote is a sign like others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book %1 has neither a title nor an ISBN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: its JSON ends or breaks off here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the library once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: a number in it is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibraryThing (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSON export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StoryGraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exported CSV; quarter stars are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several books of the catalogue have this ISBN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several books of the catalogue have this title and author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title agrees, but your library names no author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title agrees, but the catalogue names no author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue has this title only by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no title, and the catalogue lacks its ISBN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue has no book of this title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue has neither its ISBN nor a book of this title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you said that it is none of the catalogue&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run does not know the book &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a spreadsheet has rounded its ISBN to %1, and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header names no id or no tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line is id,tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is a book&apos;s id and its tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no id on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tags cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the file to begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a tag &apos;%1&apos; already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tags were kept by a newer version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program to read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the regularization: times the learning rate it is over 1, so that each step leaps beyond zero instead of drawing nearer to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved training state does not belong to this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vectors that were made elsewhere cannot be trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training diverged: the loss of epoch %1 is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate must be above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The optimizer&apos;s decay rates must be at least 0 and below 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The optimizer&apos;s epsilon must be at least 1e-12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay and the initial accumulator must not be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold out fewer ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch size must be from 1 to 1,048,576</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training needs at least one epoch, and no negative number of batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Huber loss needs a delta above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training would take more than four billion batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer epochs or larger batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training diverged: the loss is no longer a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved training state was made with other ratings or another batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the layer sizes: each layer needs a unit and an activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use smaller embeddings, layers or batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDF5 is read by a program called %1, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program anew, all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HDF5 file names more arrays than any model has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper that reads HDF5 gave an answer that makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The array &apos;%1&apos; holds nothing: its shape is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper that reads HDF5 gave more than was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HDF5 file is cut off within the array &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HDF5 file could not be read in a sensible time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper that reads HDF5 broke down over this file: it is damaged, or wants more memory than it may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The array lies in other files than this one, which are not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it into one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HDF5 file is damaged, or of a kind that is not read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper that reads HDF5 could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The array &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no table of vectors: its shape is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an array with a row a book and a column a dimension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds nothing: its shape is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than can be shown: its shape is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save fewer rows or dimensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be mapped into memory: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was cut short while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a pipe or a device, and runs and vectors are read from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them to a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, where a file of vectors is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put these vectors beside what is open</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no array &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`.keras`, `.h5` and `.weights.h5`, and arrays of other HDF5 files: `--tensor` takes the layer&apos;s name; what belongs to the optimizer is left aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds weights and does not say what the model&apos;s layers are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the whole model, as by model.save(&apos;model.keras&apos;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file says of the model&apos;s layers makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layer &apos;%1&apos; is named and is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layer &apos;%1&apos; has %2 inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its layers go in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; (%2) stands where an embedding should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the embedding &apos;%1&apos; has no one input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1 outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the activation of &apos;%1&apos; is none of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dense layer &apos;%1&apos; has no size or no one input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many dense layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; (%2) stands where a dot product or a concatenation should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; joins %2 inputs, and not two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its dot product is of vectors brought to length 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dense layers stand behind a dot product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last layer behind the concatenation does not have one unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one embedding stands for both readers and books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id among the %1 is %2, and %3 has %4 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all ids of the %1 are whole numbers, so that none can be the number of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the ratings that the model was trained on, or another order of ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratings name %1 %2, and %3 has %4 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the ratings that the model was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 the id is the number of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rows of %1 are those of the rated %2, each once, sorted by their ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rows of %1 are those of the rated %2, each once, in the order of the ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is none that Keras wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the model by model.save(&apos;model.keras&apos;); other vectors are opened as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the embedding &apos;%1&apos; was taken for the books&apos;, &apos;%2&apos; for the readers&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no embedding &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither embedding, &apos;%1&apos; nor &apos;%2&apos;, says that it is the books&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it by --book-layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the layer &apos;%1&apos; are not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the layer &apos;%1&apos; are of the shape %2, and not %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of the layer &apos;%1&apos; is of the shape %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the layer &apos;%1&apos; hold something that is no finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training went wrong; a lower learning rate may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two tables of the dot product have %1 and %2 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take over this model</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most lines are no key with %1 numbers behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line should have a key and its numbers, with blanks between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines are left out, which are no key with %1 numbers: %2</source>
        <comment>%n line is left out, which is no key with %1 numbers: %2</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys hold blanks, and the last numbers of a line were taken for the vector: %1</source>
        <comment>%n key holds blanks, and the last numbers of a line were taken for the vector: %1</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the first line announces %1 rows, and %2 are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n keys are not UTF-8: U+FFFD stands for what could not be read</source>
        <comment>%n key is not UTF-8: U+FFFD stands for what could not be read</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>look at these labels</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names a column, and there are no labels with columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name their file by --labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rows are named by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, their ids are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key of the vectors is an id of the labels, so that they were put together line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 vectors have no label: no %3 is their key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 labels and %2 vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, so that it is open which belongs to which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a label a row, in the order of the rows, or a column with their numbers from 0 (--id-column).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and &apos;%2&apos; in the column %3 is no number of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a label a row, or a column with their numbers from 0 (--id-column).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and the numbers in the column %2 begin with %3, so that it is open whether they count the rows from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a label a row, or name the column of their numbers from 0 (--id-column).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are %1 labels for %2 vectors: %3 was taken for the number of the row, counted from 0; %4 rows have none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows bear an id that an earlier one has, such as %1: an id means the first of its rows</source>
        <comment>%n row bears an id that an earlier one has, such as %1: an id means the first of its rows</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The array has columns of several types, and no vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save its numbers as a plain array, as by numpy.stack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NumPy array is of format %1.%2, of which nothing is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it anew with numpy.save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of the NumPy array claims %1 bytes, more than any has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged; save it anew with numpy.save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off: an array of %1 numbers of %2 is announced, and %3 bytes are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind the array the file holds %1 more bytes, which are left aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`numpy.save`, versions 1 to 3, of any plain number and in both orders; float32 in C order is taken as it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`numpy.savez` and `savez_compressed`; of several arrays `--tensor` names one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vector in the file can be compared: each is nothing but zeros, or holds a number beyond 1e15 or something that is no finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what wrote it: a training that ran away leaves such numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vectors hold something that is no finite number, and can be compared with none: %1, counted from 0</source>
        <comment>%n vector holds something that is no finite number, and can be compared with none: %1, counted from 0</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vectors hold a number beyond 1e15, too large to be compared: %1, counted from 0</source>
        <comment>%n vector holds a number beyond 1e15, too large to be compared: %1, counted from 0</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vectors are nothing but zeros, and can be compared with none: %1, counted from 0</source>
        <comment>%n vector is nothing but zeros, and can be compared with none: %1, counted from 0</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is one table in the file, and it has no name: --tensor means nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open these vectors</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save fewer rows or dimensions, or float32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at this file</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is empty, and no vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value %1 of the line is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line should hold %1 numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line holds another number of values than the first, which has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line should hold as many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration names the file &apos;%1&apos;, which is not in its own folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it there, or open the file of vectors by itself with --labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no vectors &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks its type, shape or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off: the tensor %1 should end at byte %2 of the numbers, of which %3 bytes are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of shape %2 does not take the %3 bytes that it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too short for a safetensors file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off or damaged: its header should have %1 bytes, and the file has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of the safetensors file has %1 bytes, more than any has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists within lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; is of the type %2, which is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as float32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tensor &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row holds %1 numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows do not hold %1 numbers: %2</source>
        <comment>%n row does not hold %1 numbers: %2</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The table has neither a column of vectors nor one number a column; its columns are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vector is written as [0.1, 0.2], or its numbers stand in columns of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vectors were taken from %1 columns, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vectors were taken from the column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the ids from %2</source>
        <comment>the vectors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, TSV, JSON lines, Parquet or a workbook with a column of vectors (`[0.1, 0.2]`) or one number a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos; in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no array of numbers in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no array &apos;%1&apos; in the file. It holds %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of them by --tensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds several arrays: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the one that is meant by --tensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off: %1 vectors of %2 numbers are announced, and %3 bytes are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off or damaged: no whole vector follows the %1 that were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n keys are not UTF-8: U+FFFD stands for what could not be read. A key with a blank in it breaks such a file</source>
        <comment>%n key is not UTF-8: U+FFFD stands for what could not be read. A key with a blank in it breaks such a file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>behind the %1 vectors that are announced the file holds %2 more bytes, which are left aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line does not say how many vectors of how many numbers follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word2vec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text and binary, as word2vec, fastText and gensim write them; in text the last numbers of a line are the vector, so keys may hold blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GloVe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines of a key and its numbers, without a first line that announces them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::AboutDialog</name>
    <message>
        <source>About Shelfspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h2&gt;Shelfspace %1&lt;/h2&gt;&lt;p&gt;Trains embeddings of books and readers from ratings, and lets you walk among them.&lt;/p&gt;&lt;p&gt;Everything happens on this computer: no account, no server, nothing is sent anywhere. Covers and ready data sets are fetched only when you ask for them.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or any later one. It comes without any warranty. The libraries that it is made with stand below, each with its license.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of this build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the facts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::AnimationFile</name>
    <message>
        <source>There is nothing to animate: no frame was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1 of the animation could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may not be enough memory: choose a smaller size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1 of the animation has another size than the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for pictures of this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for an unknown reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GIF has at most %1 pixels in each direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The animation could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::BlendBar</name>
    <message>
        <source>How scores are combined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate the blend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop evaluating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the blend and its parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the blend, and its parts beside it, on the ratings that were held out from all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights are tried at once; “Evaluate” measures them over all readers, without filters and second reader.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::BlendDesk</name>
    <message>
        <source>Looking at what runs hold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the blend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::BookFilterBar</name>
    <message>
        <source>First year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least so many ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters of recommended books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books with fewer ratings in training are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books with more ratings in training are left out: for what is less known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 %: the best scores. More: each next book also has to differ from those above it (maximal marginal relevance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::BookListModel</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::BookPage</name>
    <message>
        <source>Find a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget my ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you know one of these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books to read next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to read next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books that readers took alike lie close together. Press one to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by one reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by %1 readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated once, with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on average, from %2 ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader %1 rated it %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader %1 has read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected of you: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected of reader %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the book before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody rated it in the training part, so the model knows nothing about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euclidean distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dot product, where larger is nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the model’s own space, by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of %1 books, those to read next and those rated marked. The lists hold the same books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model cannot take up a new reader on this page. The program can: shelfspace recommend RUN --reader FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find books that you know in the field above, or begin here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model asks which books you took, not how you liked them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ratings of this reader were held out in training: the program took them as a new reader’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of this model were made by the program: it cannot be worked out on a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out here, by the model itself: the rating that it expects for each book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out here, by the model itself. Only the order of its figures means something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for reader %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate a book to see what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be recommended %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers come from the addresses in the catalogue: their servers then see that you look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a book by title, author or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No book matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reader of this page matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 readers are on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page works by its scripts, which the browser does not run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::BookPane</name>
    <message>
        <source>Looking up a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books become neighbors when a model has learned a vector for each. Train one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run&apos;s model has no book vectors, so no book is near another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These vectors say nothing of it: it has none, or one of zeros or of no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody rated it in the training part, so the model knows nothing about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %1, %Ln dimension(s), over all books</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::BookPanel</name>
    <message>
        <source>Previous book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a book in a table or on the map to see it here, with the books nearest to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euclidean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dot product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How two book vectors are compared, in the model&apos;s own space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of nearest books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many books to list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why “%1” is near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vectors came without ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has rated this book</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 mean of %Ln rating(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken by %Ln reader(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::BookPicker</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a book for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a book: title or author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the marked books off (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One book, or several whose mean counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, authors</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::BookSearch</name>
    <message>
        <source>The books are still being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No book found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>titles, authors and book numbers are searched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::BooksModel</name>
    <message>
        <source>Genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::BooksView</name>
    <message>
        <source>Filter the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by title, author or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the choice back, here and on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These books are selected there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only books %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of books is being prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 books</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::CacheUse</name>
    <message>
        <source>Opened data, cover pictures, size, clear, disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearing the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache is cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of the cache could be cleared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::CatalogueIndexSource</name>
    <message>
        <source>Sorting the books</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ChangePanel</name>
    <message>
        <source>What changed between the maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books that changed most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color by neighbors lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select these books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its 10 nearest books, those that are not among them on the other map, in percent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::CleaningPanel</name>
    <message>
        <source>%1 by %2 of %3</source>
        <comment>ratings, readers, books</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each step leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave &amp;nothing out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what was applied last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave nothing out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to the open data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what is left…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be applied: %1 would be left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::CleaningPlan</name>
    <message>
        <source>Working out what is left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::CleaningStepsModel</name>
    <message>
        <source>As read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::CloseGuard</name>
    <message>
        <source>The window closes once the project is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1 before closing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you keep is offered, all of it, when Shelfspace starts again. What you close without saving is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is under way: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::CloserBar</name>
    <message numerus="yes">
        <source>Measure %Ln run(s) reader by reader</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Here stands whether one run is better than another, beyond chance: once there are two that hold ratings out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each reader’s figures are is not known yet. It is worked out when you want it, as much work as measuring rankings, and kept while the runs are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure that runs are compared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pairs of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fewer comparisons are made, the smaller are the differences that can be shown: choose before you look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::CloserLook</name>
    <message>
        <source>Measuring reader by reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln rating(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>p &lt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are of other data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2: other ratings were held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2: one of them predicts no ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 were measured on other readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is better than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2: no difference that these data can show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 after correction for %Ln comparison(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3 [%4, %5], %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others, or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is shown as tab-separated text, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is shown as a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ColumnModel</name>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::CommandSearch</name>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::CommandTable</name>
    <message>
        <source>%1 ▸ %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::CompareModel</name>
    <message>
        <source>%1, seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 × %Ln seed(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1@%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest loss on held-out ratings of all epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the test part, opened once the tuning had ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The epoch that did best on held-out ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training time, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that training has learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best of these: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – F1: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ComparePage</name>
    <message>
        <source>Loss curves compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison and search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure against figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the difference real?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does it fail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These vectors have no figures to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They came without ratings, on which runs are measured. Two sets of vectors of the same books are compared on the map: “Two maps” there draws them side by side and names the books whose nearest ones differ most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs stand here side by side, with their settings, results and curves, once they are trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These runs hold out different ratings or use different losses: their figures cannot be compared exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::CompareTable</name>
    <message>
        <source>Comparison of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings in which the runs differ are bold; the best result of a column is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which presets are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only figures of the same held-out part of the same data can be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rows are put together by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that differ in nothing but the seed share a row: mean ± standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every result and every setting, and not just the main results and what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures how well the runs rank all books, for those where it is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open test part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the test part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected run (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is shown as tab-separated text, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is shown as a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the selected run on the ratings that were set aside for the very end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of a run that set a test part aside (Test share, in the form&apos;s Data group) which is still shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the test part for %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test part says how good a model is on ratings that no decision rests on. It can do that only once: as soon as settings are changed after looking at it, it is one more validation part, and its figures flatter. Open it when the tuning has ended. Runs trained on these data afterwards carry a caution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save comparison of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ContextMenus</name>
    <message numerus="yes">
        <source>Copy %Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the whole list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::CostCurve</name>
    <message>
        <source>Cost of the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after iteration %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::Counted</name>
    <message numerus="yes">
        <source>%Ln book(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reader(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) taken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::CoverStore</name>
    <message>
        <source>Fetch cover pictures?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data name an address for each cover. Fetching one tells its server that somebody looks at this book. Pictures are kept on this computer. Without them, covers are drawn. The answer holds for this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::CoverWidget</name>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholder cover of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::CrashOffer</name>
    <message>
        <source>Looking for crash reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelfspace ended unexpectedly on %1. What it left is kept on this computer alone; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelfspace ended unexpectedly more than once, last on %1. What it left is kept on this computer alone; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what the program wrote down when it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies it, to be sent by your own hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crash report is copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting crash reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crash report is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crash report could not be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::DataJoiner</name>
    <message>
        <source>The run that was to go on with %1 is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the run, and continue it with these data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining %1 with other data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::DataOpener</name>
    <message>
        <source>Looking at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the data for the next time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::DifferencePanel</name>
    <message>
        <source>Differences between runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is better beyond chance is bold; the surest stand first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::DifferencesModel</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, first less second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First less second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 [%2, %3]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its 95 % interval, by a paired bootstrap over readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often chance alone gives a difference as large: a randomization test paired over readers, corrected for all comparisons of this table (Holm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers who differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run that was removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::EpochStrip</name>
    <message>
        <source>Epochs of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map as it was after an epoch of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out the maps of all epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 the epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at this epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the training from epoch to epoch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ExportDialog</name>
    <message>
        <source>The map is the one on the Map page: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no map on the Map page, so the map is one of the two principal components.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to take away of &lt;b&gt;%1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is not trained yet: only the list of books can be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is trained yet: only the list of books can be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) without a vector are in no file of vectors, places or nearest books.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) that nobody rated in the training part are in no file of vectors, places or nearest books.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replace and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No export wrote these as they are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the folder may be your own. Replace them?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No export wrote these as they are, and what they hold now would be lost: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Written:&lt;/b&gt; %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &lt;b&gt;Removed:&lt;/b&gt; %1, of an earlier export; this run has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &lt;b&gt;Left:&lt;/b&gt; %1; this run has none, and no export wrote it there as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Nothing was written.&lt;/b&gt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations for each reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale each book vector to length 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of each book: its cover where it was fetched, else a drawn one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ExportPlan</name>
    <message>
        <source>Choose at least one thing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a format for the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder with its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there, and replaced: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 For %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ExportWriter</name>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::FaithPanel</name>
    <message>
        <source>How far to trust the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbors kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each book&apos;s 10 true neighbors that are among its 10 nearest on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trustworthiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: no book looks near that is far in truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: no true neighbors are torn far apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups kept (KNC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the nearest groups that are nearest on the map too: the middle scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances kept (CPD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank correlation of the distances of 1,000 books: the large scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color by neighbors kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where the map is lying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around the selected book, mark those that look near but are no neighbors in truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map of so many dimensions in two or three can&apos;t keep everything. The list of nearest books is always taken from the model&apos;s own space, never from the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a book&apos;s %1 true neighbors, %2 are near it on this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured between %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::FeatureForm</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::FiguresModel</name>
    <message>
        <source>Run or blend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – F1: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::FilterText</name>
    <message>
        <source>This is no regular expression: %1, at character %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::FiltersPanel</name>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error of prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is the selection, at a height of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up all that is picked in the histograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks through the years: what is picked moves on by a bar at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over bars to show only their books; a click takes one bar, Escape clears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 books shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::FormSteps</name>
    <message>
        <source>Undo a change of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo a change of the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::FrozenColumn</name>
    <message>
        <source>The first column, kept in sight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::GroupsPanel</name>
    <message>
        <source>Groups of books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k-means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDBSCAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Islands of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k-means puts every book into one of so many groups; HDBSCAN finds dense groups by itself and leaves out the books between them; islands are what HDBSCAN finds on the map itself, which is not all true of the model&apos;s space; with your tags, books that have the same tags are a group, also those that have several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Least size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group has at least so many books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that stand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click selects the books of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of books that lie together are listed here, with the words that stand out in their titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::Guide</name>
    <message>
        <source>New here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tour of three minutes: train a model, walk its map, see what it recommends. You do it yourself, and can leave at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tour can be taken again: Guided tour, under Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tour goes on here when you want: Guided tour, under Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::GuideCard</name>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::GuideReader</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::HelpButton</name>
    <message>
        <source>Help: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More in the guide (F1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::HelpDesk</name>
    <message>
        <source>Reading the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::HelpWindow</name>
    <message>
        <source>Shelfspace guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this chapter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::HistoryModel</name>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE, stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAE, stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The epoch that did best on the held-out ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 says what this is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::HoverCard</name>
    <message>
        <source>%1 BCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>mean rating, number of ratings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as for a new reader, by ratings that are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all held out from the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended, predicted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended, score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbor %1, distance %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the selected book here, not in the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of its %2 nearest kept by the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of its nearest lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted %1 off, over %2 held out</source>
        <comment>mean absolute error, 12 ratings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so it is near nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so the model knows nothing about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::HtmlMap</name>
    <message>
        <source>Search titles, authors and ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 books match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 books stand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a book to see the books nearest to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1 in the model&apos;s own space, not on the map; the nearest %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euclidean distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dot product, where larger is nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of its nearest books are near it on this map too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean rating %1 from %2 ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean rating %1 from 1 rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by %1 readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by 1 reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of %1 books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag or arrow keys: move. Wheel or + and −: zoom. 0: the whole map. /: search. Enter: the book in the middle. Esc: clear. Back: the book before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag or arrow keys: turn, with Shift: move. Wheel or + and −: zoom. 0: the whole map. /: search. Enter: the book in the middle. Esc: clear. Back: the book before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is drawn by a script on this page, which the browser does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 % of the variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left out, which have no vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left out, which nobody rated in the training part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps %1 of the %2 nearest books, trustworthiness %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of books</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ImportPage</name>
    <message>
        <source>Reading, report or cleaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back all that was said, and reads the files as they tell themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as &amp;vectors…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the numbers of each line for a vector that was made elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the files are open: what each step leaves is shown first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what was left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::Importing</name>
    <message>
        <source>How %1 is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How these files are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left out of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These books and readers are made up by the program: there is no file, and nothing about reading can be changed. What is left out of them can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data came with a run that does not say from which files: how they were read can no more be changed. What is left out of them can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::JobBar</name>
    <message>
        <source>What was found while reading the files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::JobLine</name>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this and leave what was done so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::Jobs</name>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::JoinedListModel</name>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dot a list, from the left: filled where the book is in it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places up or down from the list of %1, at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the list of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in none of the other lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the list of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same place as in the list of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) further up than in the list of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) further down than in the list of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A hit: the reader rated it, but the rating was held out, so the model has not seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hit: its rating was held out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::KeptRunsOffer</name>
    <message>
        <source>Looking for kept runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unsaved runs are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) of %1 that you had not saved are kept, the last from %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) that you had not saved are kept, the last from %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had not finished training.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay where they are; Open, Kept runs shows them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln kept run(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1.
They are in no other file and cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting kept runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept run(s) deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::KeptSearchesOffer</name>
    <message>
        <source>Looking for kept searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 on %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no. %2)</source>
        <comment>one of several things of the same name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln trial(s) on %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay where they are and are offered at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln search(es) for settings that you had not saved are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trial(s) of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln kept search(es)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1.
No other file holds this, and it cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidying kept searches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::KeptTags</name>
    <message>
        <source>Reading tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags of these books cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the file can be read, and start again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::LanguageChoice</name>
    <message>
        <source>As the system (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::LayerModel</name>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::LayerView</name>
    <message>
        <source>1 parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no layers to show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::LibraryDecision</name>
    <message>
        <source>It is this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books that it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click decides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::LibraryFacts</name>
    <message>
        <source>Made-up books and readers to try everything with; the same ones each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, with columns as in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings by value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all pairs rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale: each line is a book taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vectors of books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with an author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>books</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>books taken, of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>books rated, of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all pairs taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::LibraryModel</name>
    <message>
        <source>In your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of five stars, as your library has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In these data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) to choose from</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::LibraryPage</name>
    <message>
        <source>No ratings are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a ratings file, a folder or an archive: %1. Files can be dropped here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ratings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready data sets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books, overview or notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what was left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::LibraryPanel</name>
    <message>
        <source>Your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books of your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what is recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a newer export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a newer export, or drop it on the window: what you decided and changed by hand stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data have no stars: every book counts as taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars are ratings as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 5 stars become %1 to %2, evenly: 4 stars are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these is “%1”? (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decided which book “%1” is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, read %3: %Ln book(s). %4</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To decide (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every book of your library is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library has no books that are to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No book of your library is one of these data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::LinkedFilters</name>
    <message>
        <source>Counting the books</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ListHead</name>
    <message>
        <source>Remove this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ListRulesBar</name>
    <message>
        <source>One per series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most one book of each series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a series the volume that comes next for this reader, instead of a later one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin at volume 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later volumes of a series of which this reader has read nothing are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other editions of what this reader has read are left out; of each work one is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One per author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most one book of each author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series, editions and authors of recommended books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never these authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No book that one of these people has a part in; a semicolon between names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authors; with semicolons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::LogDialog</name>
    <message>
        <source>Program log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::LogModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::LogWatch</name>
    <message>
        <source>%1 (%2 s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1: %L2 ratings, %L3 readers, %L4 books</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::LongTailChart</name>
    <message>
        <source>Readers per book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings per book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books per reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings per reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The most read book was taken %Ln time(s) (%1 %)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The busiest reader took %Ln book(s) (%1 %)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 most read books were taken %2 times or more, %3 % of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 busiest readers took %2 books or more, %3 % of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The most rated book has %Ln rating(s) (%1 %)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The busiest reader gave %Ln rating(s) (%1 %)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 most rated books have %2 or more each, %3 % of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 busiest readers gave %2 or more each, %3 % of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>books, the most rated first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readers, the busiest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::LossChart</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are saved as .png, .svg or .pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name with one of these endings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the curves that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the curves (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves are saved as .png, .svg, .pdf or .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln reader(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, higher is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss (%1), lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; begins above</source>
        <comment>a chart&apos;s title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (training)</source>
        <comment>the run that is being trained</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best: epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>best: epoch 3, its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best: %1</source>
        <comment>its epoch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>run, training or validation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation loss %1, solved without epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDCG@10 %1, solved without epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training has started; no epoch is finished yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No epoch was finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, validation loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, NDCG@10 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> after epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> after epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; best epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline %1 NDCG@10 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing of the loss curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show hidden runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::LossPanel</name>
    <message>
        <source>Horizontal axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the horizontal axis counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic horizontal axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic loss axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving average of the curves; the measured curve stays as a faint line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of the curves (F, or a double click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the curves that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the curves that are shown: as PNG, SVG or PDF, or their numbers as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the curves that are shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::MainWindow</name>
    <message>
        <source>This library is made up. Under Open are your own ratings, and ready data sets of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is written:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export stopped; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files, sizes, colors and the last training settings are forgotten. Data and runs stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings are as at the first start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here: Ready data sets opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with other data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is served at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are the data of the project?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::MapAxes</name>
    <message>
        <source>Axis %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC%1 %2 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::MapBar</name>
    <message>
        <source>Viridis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverging around the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing that suits the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps with equally many books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density as a shade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of equal density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the projection, how far to trust it, groups and kept views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the books&apos; vectors are laid out in the plane or in space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2-D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the books in the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the books in space: drag to turn, right drag to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colors of the map mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which colors stand for the numbers, and the legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size by number of ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw books with many ratings larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the titles of well-known books where there is room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where books crowd, as a shade or as lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show covers in place of points, close up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader&apos;s books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick out the books that the selected reader rated, and those recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay the training: the map after each epoch that was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two maps side by side with the same selection: runs, projections or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the map as a picture, page or animation, or its figures as tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else the bar holds, and has no room for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a reader on the Readers page to see the reader&apos;s books here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run kept no epochs to replay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::MapContent</name>
    <message>
        <source>Group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbors kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader&apos;s books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader&apos;s ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbors lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error of prediction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::MapDrawer</name>
    <message>
        <source>Beside the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::MapDrawing</name>
    <message>
        <source>Map of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::MapExports</name>
    <message>
        <source>Picture (PNG, SVG, PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interactive page (HTML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training as an animation (GIF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training as single pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates (CSV or TSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected books (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest books of all (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out the maps of the epochs first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the map as a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no map yet: train a run first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page can be saved when the training has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the training as pictures in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the training as an animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animation (*.gif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the selected books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No books are selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the nearest books</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::MapForm</name>
    <message>
        <source>Settings of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose books: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the books by their titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected books: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the selected books here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An axis runs from one book to another, or between the means of two groups. Choose books by title, or select some on the map and put them into a field; one pair is enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::MapLegend</name>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near here, not in the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not rated in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::MapMeasure</name>
    <message>
        <source>Measuring the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::MapPage</name>
    <message>
        <source>No books yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open book ratings first; the map is drawn from a run trained on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map appears here with the first epoch that is kept, and moves while the training goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map needs a trained run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training places every book in a space of tastes; the map shows that space, with alike books close together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has no map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its model has no vectors of books. Train a network or a factorization, or choose another run above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no map to measure yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is measured when the training has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All books shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the legend picks out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected book and its neighbors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader&apos;s rated books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader&apos;s recommended books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo a step on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo a step on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the second map is drawn from. The bar above acts on the map that was clicked last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, epoch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two runs, two epochs or two projections to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing neighborhoods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both maps are drawn from the same vectors: of a book&apos;s 10 nearest on the one, %1 % are not among its 10 nearest on the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a book&apos;s 10 nearest in the one space, %1 % are not among its 10 nearest in the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding groups of books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No book has a tag yet. Select books and name them in the panel Selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of books that have the same tags</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln island(s) by HDBSCAN: clusters of this map, not of the model&apos;s space</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) by HDBSCAN in the model&apos;s space</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) by k-means in the model&apos;s space</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, so it cannot be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::MapPane</name>
    <message numerus="yes">
        <source>%Ln map(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Working out the maps of all epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps of all epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: finding neighbors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: iteration %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: weighing neighbors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings changed: Start draws the map anew (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Start to draw this map (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln iteration(s), seed %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, from %1 % of the true neighbors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it trains the map shows principal components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::MapPictureFile</name>
    <message>
        <source>There is no map yet: train a run first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture has 1 to %1 pixels in each direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the picture has to end in .png, .svg or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::MapReader</name>
    <message>
        <source>reader %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::MapStrip</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold on; Resume goes on from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End here and keep the map as far as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on for half as many iterations again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from where the layout was stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::MapTools</name>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag moves the map, in space it turns it (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag selects the books in a rectangle; Shift adds, Ctrl removes (R). With the keyboard: arrows move a cross, Space sets the corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag draws around the books to select; Shift adds, Ctrl removes (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select books: all, the others, by legend, by reader…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is selected: the books as a list, their figures, what sets them apart (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the map to the selected books; the others stay as grey context. Neighbors stay what they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was seen before narrowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the books outside the filter instead of showing them grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title or author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books whose title or author holds these words stand out (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what is typed as a regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the books that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last step of viewing (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything (F, or double click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else the bar holds, and has no room for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 books are inside the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Select the %Ln book(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select the books that were found (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::MarksModel</name>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chance that this is an accident is below one in a million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chance that this is an accident is about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the selected books; the mark shows the share of all books that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the selected books; the mark shows the share of the whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>lift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times as common as among all books that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times as common as in the whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of the selection (%3), %4 of all that are shown (%5); %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of the selection (%3), %4 of the library (%5); %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 against %3</source>
        <comment>number: medians</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: in the middle %2 in the selection and %3 elsewhere; of two books, one of the selection and one from elsewhere, the selected one has the larger number in %4 of all cases; %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::MeasureJob</name>
    <message>
        <source>Measuring on the test part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring rankings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::MessageBar</name>
    <message>
        <source>, line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::MetricPanel</name>
    <message>
        <source>Figure across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Pareto front: of one of these it is not said which way is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pareto front, which nothing with both figures beats in both: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the picture, for want of one of the figures: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::MetricPlot</name>
    <message>
        <source>%1 (down is better)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← better: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (up is better)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: better →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs by two figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; on the Pareto front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has both figures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ModelAbout</name>
    <message>
        <source>About this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published figure to compare with: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::NearestFinder</name>
    <message>
        <source>Finding the nearest books</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::NeighborsModel</name>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why these two books are neighbors (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::NextStep</name>
    <message>
        <source>The map shows which books lie near each other, a reader&apos;s page what to recommend and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Readers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::NotesModel</name>
    <message>
        <source>Rated twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book not in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong number of fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How files were joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stray quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling of ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::NotesView</name>
    <message>
        <source>Filter notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only notes of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the notes shown on the clipboard as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the notes as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s) were read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that could not be used, and what was assumed of the files, would be listed here. There was nothing of either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note is of this kind and has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first %1 of %2 notes are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::NoticeBar</name>
    <message>
        <source>Dismiss notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::OpenController</name>
    <message>
        <source>Stop and open other data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1 before opening other data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you keep is offered when this project is opened again, or at the next start; what you do not save is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs and searches belong to their data. What you keep is offered, all of it, at the top of the window and at the next start; what you do not save is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings and catalogues (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files of ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vectors (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelfspace projects (*.shelfproject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelfspace runs (*.shelf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::OpenProject</name>
    <message>
        <source>Tidying the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping what is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::OptionForm</name>
    <message>
        <source>Take back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – as found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1, which was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::OverviewView</name>
    <message>
        <source>Coverage of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books with readers among those of the catalogue, and what is known of them. A bar leads to the books that lack it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reader looks suspicious.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers that may be none: %1. They gave many equal ratings, hundreds on one day or thousands in all, or have the list of another reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers that may be none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the books</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::OverviewWords</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated %1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>books taken by %1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>books with %1 rating: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>books with %1 ratings: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readers of %1 book: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readers of %1 books: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readers with %1 rating: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readers with %1 ratings: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>books rated %1 against the mean: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readers rating %1 against the mean: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top 1 % of the books have %1 of all, 10 % have %2, 20 % have %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The busiest 1 % of the readers gave %1 of all, 10 % gave %2, 20 % gave %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median %1, most %2; Gini coefficient %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the mean of all, %1, pulled toward it where ratings are few. Standard deviation %2; %3 of the books lie above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the mean of all, %1, pulled toward it where ratings are few. Standard deviation %2; %3 of the readers lie above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings by value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books by readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books by number of ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers by books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers by number of ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity by day (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity by week (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity by month (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity by year (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity by decade (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How books are rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How readers rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of these data are left out; the notes say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time of these data is of a year from 1 to 9999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data have no times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have a time of no year from 1 to 9999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gave stars: these data say who took which book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that somebody rated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken by %1 reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken by %1 readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1 rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1 ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of readers who took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated by readers with %1 rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated by readers with %1 ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated %1 against the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of readers who rate %1 against the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 %4 (%5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>books of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>books taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that nobody took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that nobody rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::OwnReaders</name>
    <message>
        <source>Reading your readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping your readers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::PageRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::PageStack</name>
    <message>
        <source>Scroll the page sideways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ParallelCoordinates</name>
    <message>
        <source>Parallel coordinates of the trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trials yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln trial(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them within the brushes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>MAE, stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE, stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1 of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ParameterEditor</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of held-out ratings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::PictureDialog</name>
    <message>
        <source>Picture of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width, pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height, pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the shape of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it what lies behind the picture shines through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture of the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files, sizes, colors and the last training settings are forgotten. Data and runs stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings are as at the first start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::PresetBox</name>
    <message>
        <source>Try first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good for %1 (%2)</source>
        <comment>what for, name in batch</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::PreviewModel</name>
    <message>
        <source>Click to say what this column is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::PreviewTable</name>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of the file. The menu key says what the column of a cell is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ProgramLog</name>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ProjectController</name>
    <message>
        <source>Saved in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving was stopped: the file is as it was, and nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ProjectOpener</name>
    <message>
        <source>%1 is open here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the data of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are found; the project knows their new place once it is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of %1: it is saved under another name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ProjectionView</name>
    <message>
        <source>Map of books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No map yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the plane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them are outside the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are in the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legend picks out %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) are near it on the map but not in the model.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In the legend at %1; Space sets an end of a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the legend at %1; Space adds or removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangle: arrow keys move a cross, Space sets a corner, Escape abandons it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasso: arrow keys move a cross, Space sets a corner, Enter closes it, Escape abandons it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pointed at: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∩ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbor %1 of the selected book, at a distance of %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::RangeHistogram</name>
    <message>
        <source>%1 – %2</source>
        <comment>range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bar: books</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>bar: books</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) without a value</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::RatedBooksModel</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the stars, or type the number; Delete takes the book off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Held out: the model has not seen this rating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::RatedPanel</name>
    <message>
        <source>About this reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a book to rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a book: title or author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds the book, and the next one can be typed at once; Alt+digit gives the last one its stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books to rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rated books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this book off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::RatingBars</name>
    <message>
        <source>Ratings of this book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stars: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 stars: %Ln rating(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::RatingSteps</name>
    <message>
        <source>Undo a rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo a rating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ReaderWords</name>
    <message>
        <source>%1, mean %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) taken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reader %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rated book(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln read without a rating</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>; on average %1 above what others give them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; on average %1 below what others give them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of somebody without ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rated book(s) are not in these data; they stay in the reader&apos;s file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All ratings of this reader are held out, so the model has learned nothing about the reader. The books are chosen by those ratings, as for a new reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reader has rated, or does not want, every book there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No book that this reader has not rated passes the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a title above that you have read. Every book counts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a title above and give it stars. Every rating counts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ReadersList</name>
    <message>
        <source>New reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate some books yourself and see at once what the model recommends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about your readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be a reader with the books that you keep at Goodreads, StoryGraph, LibraryThing or in calibre, or with a file of ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader by attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export ratings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: id, age, occupation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a reader by id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of an id, or what is told of readers: “24 student”, “age=24”; here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books for somebody of whom only age, occupation and the like are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run that answers learned nothing from what is told of readers; two-tower models do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln book(s); F2 renames</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rated book(s); F2 renames</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counting readers&apos; ratings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ReadersModel</name>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ReadersPage</name>
    <message>
        <source>These vectors came without readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers come with ratings: who rated what, and what a model that was trained on them recommends. Vectors that were made elsewhere have nearest books, a map, groups and sums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ratings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reader is picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one at the left to see what they rated and what the model recommends, or be one yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate some books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this reader&apos;s books on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of your books are found in these data, and which are to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is taken off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your library, or ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries of Goodreads, StoryGraph, LibraryThing, calibre; ratings (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new book(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other rating(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) read since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) no longer in it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this export says nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is up to date: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your library (%Ln to decide)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>My reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several models side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What up to six runs recommend to this reader, side by side, and a blend of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By author, year, language, genre and ratings; diversity; series and editions; two readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters and the second reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” will not be recommended to this reader again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No book by %1 is recommended any more; “Filters” has the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters are cleared, and all books are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters are cleared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ReadingLine</name>
    <message>
        <source>Nothing had to be assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Assumed, with %Ln more: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 ratings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out or changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it was read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open ratings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, encoding, decimal sign and all else that was found, to be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave something out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window of time, readers and books with few ratings, another scale: what each leaves is shown before it is applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These vectors came without ratings: they have a map, nearest books, groups and sums. To train, to recommend and to measure, open ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ratings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ReadingPanel</name>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the files are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – as found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ReadingPlan</name>
    <message>
        <source>Looking at the first lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ReadyDialog</name>
    <message>
        <source>Ready data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings that others have published. Nothing of them comes with this program: each is fetched from its publisher when you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;accept these terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I accept these terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher; or the address of a mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked instead of the publisher, with the names of the files behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch f&amp;rom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;copy that I have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;file or archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the server knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the terms; whoever accepts them can fetch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files in %1 are deleted. Runs trained on them stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ReadyFetcher</name>
    <message>
        <source>Looking for ready data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ReasonsModel</name>
    <message>
        <source>Because of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (second reader)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1: what each rated book adds to its score, exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1: how much its score falls if this rating had never been given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1: it lies near these liked books in the model&apos;s space (nearness is 1 at most; of models that predict ratings it is multiplied by the stars above the reader&apos;s mean)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rated book speaks for %1 in particular</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::RecommendedBooksModel</name>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together, in standard deviations above the mean of all books.
The model&apos;s scores: %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s own score: higher is better, nothing more; the bar compares it with the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
A hit: the reader rated it, but the rating was held out, so the model has not seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hit: its rating was held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For both, SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted, of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s own score, no rating: a higher one is a better place, nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far above the mean of all books for both readers, in standard deviations (SD) of each one&apos;s scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rating that the model expects this reader to give, held within the scale. Books are ranked by the model&apos;s own figure, which may lie beyond</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::RecommendedPanel</name>
    <message>
        <source>Filter recommended books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of recommended books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many books to recommend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never this author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it already: rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters and bring books back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for the selected book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vectors that were made elsewhere recommend nothing: choose a trained run above, or train one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations come from a trained model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::Recommending</name>
    <message>
        <source>Looking up a reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding a reader&apos;s books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for similar readers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::RecoveryOffer</name>
    <message>
        <source>Looking for unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another project than %1, which you are opening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed pages (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those with most ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of the readers whose books are shown, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Beside these runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one section.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ReportPanel</name>
    <message>
        <source>Of the first %1 lines, as they would be read now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::RunAdvice</name>
    <message>
        <source>Fills in the form, where Train makes a new run with it; pressed again it is taken back.
%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::RunFacts</name>
    <message>
        <source>How the numbers of each embedding dimension spread, once a run is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no book vectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book vectors of %1: %2 books, %3 dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ratings to see the layers of a model for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vectors as they were made elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model this large shows its layers once it is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model shows its layers once it is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::RunJournal</name>
    <message>
        <source>An unsaved run cannot be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::RunOpener</name>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a %1 already: the one just opened is called %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::RunSaver</name>
    <message>
        <source>Save the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelfspace runs (*.shelf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::RunServing</name>
    <message>
        <source>Ending the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting to serve %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::RunTabs</name>
    <message>
        <source>All runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What training does is written down here, with the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 in batch)</source>
        <comment>title, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs and their results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::RunsModel</name>
    <message>
        <source>NDCG@10 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>loss, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run that is being trained is always drawn; F2 renames it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected run is always drawn; F2 renames it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick to pin its curves beside those of the selected run; F2 renames it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curves shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curves hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::RunsView</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained runs are listed here, to be drawn, saved and gone on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use settings of run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this run&apos;s settings into the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from where this run ended, as a new run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with other data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from this run&apos;s vectors with newer ratings or new books…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the curves of this run alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep its curves beside those of whichever run is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ScoreTips</name>
    <message>
        <source>The model&apos;s own figure is %1, beyond the scale, which ends at %2. Books are ranked by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for “%1”, by whose score it has its place: of the series this volume comes next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::SearchController</name>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>titles, authors, book and reader numbers are searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::SearchControls</name>
    <message>
        <source>Start search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::SearchField</name>
    <message>
        <source>Search books and readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search books, readers and help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::SearchForm</name>
    <message>
        <source>Model to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the Training page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings that all trials share; the split and its seed are theirs too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters to vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successive halving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every trial is a fresh draw, trained in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many draws get a small share of the epochs (models without epochs: of the ratings), the best third of them three times as much, and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always on the validation part; the test part stays shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different settings to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training time after which the search ends, pauses left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::SearchJob</name>
    <message>
        <source>trial %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching settings of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::SearchJournal</name>
    <message>
        <source>Keeping the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unsaved search cannot be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidying kept searches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::SearchPanel</name>
    <message>
        <source>A search is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it, then open the other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save search</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln trial(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time is up after %Ln trial(s). More minutes go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All different settings are tried: %Ln trial(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln trial(s); Go on continues.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paused after %Ln trial(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trial(s) done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open some ratings in the library first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vectors that are open came without ratings, from which a model would learn: open some in the library first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials are judged on the validation part; the test part stays shut.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::SearchResults</name>
    <message>
        <source>No trials yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search trains a model with many settings and keeps score. Its trials stand here as lines and as a table: one axis a parameter, the result at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the selected trial&apos;s settings, or the best trial&apos;s, into the form of the Training page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the selected trial&apos;s settings, or the best trial&apos;s, in full as a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift all brushes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all trials again (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table as tab-separated text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture of the trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture as PNG, SVG or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::SearchSpaceModel</name>
    <message>
        <source>%1 to %2, log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
A range as 8:128 or 8:128:log, or values as 16,32,64; F2 edits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::SearchesPart</name>
    <message>
        <source>the search for settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::SelectionDesk</name>
    <message>
        <source>Looking through the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the selection with the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the predictions book by book</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::SelectionPanel</name>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for the selected books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name these books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the selected books under this name; a book may have several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sets the selection apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list with its headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books that you select on the map are listed here: draw around some with the lasso, or pick a range in a histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) inside the filter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them hidden by the filter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the first %2 are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sets a selection apart from the library stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the other books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sets these books apart: what they have, others have as often</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::SelectionSide</name>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name books “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These books have no numbers to filter by: no years, no ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The years and ratings of the books stand here, to pick a range from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read tags from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read tags from a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ServeDialog</name>
    <message>
        <source>Serve this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs on this computer can ask the run for recommendations and nearest books over HTTP, as long as Shelfspace is open. No other computer can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run that is served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the address on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be &amp;asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the list of addresses in the browser while the run is served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet: train a model first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not served</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ServedCallsModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::Session</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::SettingsForm</name>
    <message>
        <source>%1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all settings to the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1, the preset&apos;s value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a setting to read what it means. Settings in bold differ from the preset.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ShyMenuBar</name>
    <message>
        <source>Menus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::SideBySide</name>
    <message>
        <source>Choosing books by several runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing books by a blend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::SideBySidePanel</name>
    <message>
        <source>Several models need two runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train another model on these data, or open its run, to see what each of them recommends to the same reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of several models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of books in each list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many books each model recommends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more list: at most %1, and as many as there are trained runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One list of all these models together, by weights that you give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order is rank-biased overlap: 1 is the same list, 0 no book in common; the top weighs most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run of list %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the list of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the blend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No book that this reader has not rated passes the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::SideBySideWords</name>
    <message>
        <source>%1 and %2 (%3 of %4, order %5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 share %3 of %Ln book(s); alike in order: %4 of 1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All lists share %1 of %Ln book(s). Most alike: %2. Least: %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln book(s) are also in the list of %2, at the left. Alike in order: %3, where 1 is the same list and 0 no book in common; the top weighs most (rank-biased overlap, persistence %4).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in the other lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln book(s) of the blend are in at least one of the other lists (%2). What is in none can still rank high with several of the models.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both readers&apos; wishes, in standard deviations above the mean of all books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rating that the model expects, on the scale of %1 to %2. A figure beyond it is shown as its end; books are ranked by the model&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s own score: higher is better, nothing more; scores of two models cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is a book that every run puts first, by the weights; see how scores are combined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many standard deviations above the mean of all candidates, by the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows nothing of this reader, all of whose ratings are held out: chosen by these, as for a new reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By standardized scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By place alone: the weighted mean of 61 / (60 + place), 1 for what every run puts first (reciprocal rank fusion). By how much a model prefers a book does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each run&apos;s scores with mean 0 and standard deviation 1 over the reader&apos;s candidates, in the weighted mean. By how much a model prefers a book counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend %1, ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend %1, standardized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDCG@%1 %2 against %3 of %4, its best part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest blend ranks better: %1, and beyond its interval. Weights that were chosen by these figures look better here than on new ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest blend ranks worse: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference to rely on: %1, within its interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights are 0: give one run a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These runs hold out different ratings, so no figure would judge them all: train them with the same split and seed to measure a blend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is held out, so nothing can be measured: train with a split.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::SimilarPanel</name>
    <message>
        <source>Similar readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommend books for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other reader of the training part has rated a book that this reader rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers are compared once a model is trained.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::SimilarReadersModel</name>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine of the two reader vectors: 1 is the same direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of books in common, as the cosine of the two sets; few in common count less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click or Enter shows this reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::SliceMembersModel</name>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::SlicesModel</name>
    <message>
        <source>Slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its 95 % interval, by a bootstrap over readers; the line is that of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often chance alone puts a slice as far from all, corrected for all slices of this table (Holm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held-out book(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reader(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 [%2, %3]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse than all, beyond chance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::SlicesPanel</name>
    <message>
        <source>Slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in the slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices of readers or of books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers are told by their own lists. Of a book only the share of its held-out readers in whose list it stands can be told: the two cannot be held against each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a slice to see who is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stands where a run fails: its figure by readers and books of all kinds, worst first. It is worked out when you want it, as much work as measuring its ranking, and kept while the run is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no slices of this run by this figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure %1 reader by reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not measured reader by reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 predicts no ratings: choose a figure of lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: share of held-out books that stand in their reader’s list of ten, %2 of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3 of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::StarDelegate</name>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::StatisticsModel</name>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>75 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::SumPanel</name>
    <message>
        <source>Book arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and subtract books: a detective story less a city plus an island. Select a book and press a button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the selected book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtract the selected book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the marked line out of the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select these books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the nearest books on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books of the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books nearest to the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books of the sum stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books nearest to the sum are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click selects a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest to the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a book first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtract %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::SuspectsModel</name>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 ratings are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 books taken on %2 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ratings on %2 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 books taken in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ratings in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same %1 books as reader %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same %1 ratings as reader %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::TagsPanel</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click selects the books of a tag; F2 renames it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the books of the marked tag on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the map to the books of the marked tag; the arrow above leads back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color by tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the books of each tag a color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the marked tag another name (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the marked tag; its books stay (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read table...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tags from a table with the columns id and tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all tags as a table: id, title, tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select books on the map and give them a name under Selection: tags are kept with these data, and books can be colored, filtered and written by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read tags from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) of it are not in these data</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) are not in these data; they are kept for others that have them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::TasteBars</name>
    <message>
        <source>Taste by genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln book(s), mean %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln book(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::TitlesBeside</name>
    <message>
        <source>These ratings have no titles; a catalogue, such as books.csv, has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These ratings have no titles; %1 lies beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the titles of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for titles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::TogetherBar</name>
    <message>
        <source>No reader has this id or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books for two: what either has read is left out. Enter takes the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How two wishes become one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody displeased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the two standardized scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower of the two standardized scores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::TopBar</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects, runs and data opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trained run whose model answers on every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands (Alt or F10 shows them as a bar)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::Tour</name>
    <message>
        <source>It is on the page %1. Open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::TrainingDesk</name>
    <message>
        <source>%1 goes on as soon as the training before it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As advised: %1 The form has it, Train makes a run with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::TrainingJob</name>
    <message>
        <source>epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::TrainingPage</name>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a new run with these settings (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume training (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop training; the run is kept as far as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset has replaced settings that you had changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::TrainingPanel</name>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this model computes, when it is good, and its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::TrainingWords</name>
    <message>
        <source>less than %1</source>
        <comment>of seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 started on %2: %3, %4, %5</source>
        <comment>run, data, ratings, readers, books</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 continues %2 to epoch %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on from %2 with %3: new readers: %4, new books: %5, split: %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1: training loss %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, validation loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, NDCG@10 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was stopped after %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is done after %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It stopped early: validation had not improved for %Ln epoch(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after this batch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no ratings to train on yet: open some in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vectors that are open came without ratings, from which a model would learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to train on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings have changed since %1. Train makes a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ratings/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These vectors came without ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model learns from ratings of books by readers. Vectors that were made elsewhere are ready as they are: their map, groups, sums and nearest books are on the Map page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ratings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ratings are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model learns from ratings of books by readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training learns a vector for each book and each reader from the ratings. The loss curves grow here while it learns: you can pause or stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a first run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::TrialsModel</name>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::UndoRoad</name>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::UnsavedRuns</name>
    <message>
        <source>the changes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the search for settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is under way and would be stopped: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training that is stopped keeps its best epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search that is stopped keeps its finished trials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping what is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not saved cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would be lost: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lose them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::Upkeep</name>
    <message>
        <source>Started, version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work and readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be had again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log and crash reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::VectorChoice</name>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::VectorDialog</name>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They become a run of the books that are open, to be compared with its other runs; else they are opened in place of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the arrays in the file holds the vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table that names the rows, line by line, or by id where the vectors have keys of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ids in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Titles in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of books, which is joined to the rows by their ids: titles, authors, years, covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.jsonl *.parquet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::VectorOpener</name>
    <message>
        <source>Putting vectors beside what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a %1 already: the one just opened is called %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::VectorWords</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimension(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of the last time, is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row has a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with a title: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has a title: they are called by their ids, such as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has %1 % of them, by “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of zeros or of no numbers are near nothing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put them beside %1, where they have a vector for %2 of %3 books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be compared with none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::ViewsPanel</name>
    <message>
        <source>Kept views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view holds the map, its colors, the filter, the selection and where you look from. Views are saved with the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views that you keep are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::Why</name>
    <message>
        <source>and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data have no readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of both, %2 of the first and %3 of the second; by chance it would be %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They gave %1 and %2 in the mean, %3 apart; %4 % of them rated both within one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation of their ratings: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few for a correlation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No correlation: all gave one of them the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>ratings of both books</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genres, tags and words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that the catalogue knows of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no vectors of books, so it does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A cosine of %1, the sum over %Ln dimension(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A product of %1, the sum over %Ln dimension(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A squared distance of %1, the sum over %Ln dimension(s); below stand those in which both lie furthest the same way, with what each adds to the distance.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Dimension %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong there, too: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions have no names: they are what the training found useful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why “%1” is near “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::WhyDesk</name>
    <message>
        <source>Finding out why books are near</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::WhyPanel</name>
    <message>
        <source>Nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the nearest books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the nearest books (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy why they are neighbors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::WindowActions</name>
    <message>
        <source>&amp;Open ratings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how the files would be read, to be changed, before they are (Ctrl+Alt+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;your library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books that you keep at Goodreads, StoryGraph, LibraryThing or in calibre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;vectors…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vectors of books or words that were made elsewhere, as NumPy, word2vec, Keras and others have them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings that others have published, fetched from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kept runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that were not saved when the program ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the &amp;data in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the data go into the project when it is saved, so that it can be moved to another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project &amp;notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window with a project of its own (Ctrl+Shift+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected run alone, in a file that other commands and programs read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets other programs on this computer ask the run over HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a book or reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Book panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program did and warned of since it started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three minutes: train a model, walk its map, see what it recommends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Shelfspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide, where it tells of what is in hand (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G&amp;lossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with opt&amp;ions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sa&amp;mple library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Get a ready data set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save r&amp;un as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve t&amp;his run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always shown; without it Alt or F10 brings it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Book before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book &amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch co&amp;ver pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear the cache of opened data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rogram log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf::WindowWords</name>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s), no ratings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>ratings, readers, books</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
