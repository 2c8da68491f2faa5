<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them told by near vectors, where title or author leave it open: %1.</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>Reader %1, %Ln rating(s)</source>
        <translation type="unfinished">
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
        <source>Working out what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the first lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the books</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>Run or blend</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>Sorting the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the nearest books</source>
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
    <message>
        <source>%1 – F1: more</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>en</source>
        <extracomment>The code (BCP 47) of the language that these words are translated to.</extracomment>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken by %Ln reader(s)</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln rating(s)</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reader(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) taken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) that nobody rated in the training part are in no file of vectors, places or nearest books.</source>
        <translation type="unfinished">
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
        <source>en</source>
        <extracomment>The code (BCP 47) of the language that these words are translated to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) further down than in the list of %1</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) that you had not saved are kept, the last from %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had not finished training.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln of %1</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trial(s) of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln kept search(es)?</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>The busiest reader took %Ln book(s) (%1 %)</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>The busiest reader gave %Ln rating(s) (%1 %)</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln island(s) by HDBSCAN: clusters of this map, not of the model&apos;s space</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) by HDBSCAN in the model&apos;s space</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) by k-means in the model&apos;s space</source>
        <translation type="unfinished">
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
        <source>Ratings are wanted here, and no run</source>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln read without a rating</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rated book(s); F2 renames</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other rating(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) read since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) no longer in it</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>Your library (%Ln to decide)</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>The time is up after %Ln trial(s). More minutes go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All different settings are tried: %Ln trial(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln trial(s); Go on continues.</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trial(s) done.</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) inside the filter</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>All lists share %1 of %Ln book(s). Most alike: %2. Least: %3.</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held-out book(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reader(s)</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) are not in these data; they are kept for others that have them</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln book(s)</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimension(s)</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>A product of %1, the sum over %Ln dimension(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A squared distance of %1, the sum over %Ln dimension(s); below stand those in which both lie furthest the same way, with what each adds to the distance.</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>ratings, readers, books</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
