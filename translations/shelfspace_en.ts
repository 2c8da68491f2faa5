<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>EditionWords</name>
    <message numerus="yes">
        <source>%n other edition(s) of read books left out, told by title and author.</source>
        <translation>
            <numerusform>One other edition of a read book left out, told by title and author.</numerusform>
            <numerusform>%n other editions of read books left out, told by title and author.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them told by near vectors, where title or author leave it open: %1.</source>
        <translation>
            <numerusform>One of them told by near vectors, where title or author leave it open: %1.</numerusform>
            <numerusform>%n of them told by near vectors, where title or author leave it open: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>From the preset %1, with %n change(s), which stand out.</source>
        <translation>
            <numerusform>From the preset %1, with %n change, which stands out.</numerusform>
            <numerusform>From the preset %1, with %n changes, which stand out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n book(s) are left out here and on the map. Of each: %1, so the model knows nothing about it.</source>
        <translation>
            <numerusform>%n book is left out here and on the map: %1, so the model knows nothing about it.</numerusform>
            <numerusform>%n books are left out here and on the map. Of each: %1, so the model knows nothing about it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::BookPane</name>
    <message numerus="yes">
        <source>In %1, %n dimension(s), over all books</source>
        <translation>
            <numerusform>In %1, %n dimension, over all books</numerusform>
            <numerusform>In %1, %n dimensions, over all books</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::BookPanel</name>
    <message numerus="yes">
        <source>Taken by %n reader(s)</source>
        <translation>
            <numerusform>Taken by %n reader</numerusform>
            <numerusform>Taken by %n readers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mean of %n rating(s)</source>
        <translation>
            <numerusform>%1 in its only rating</numerusform>
            <numerusform>%1 mean of %n ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::CompareModel</name>
    <message numerus="yes">
        <source>%1 × %n seed(s)</source>
        <translation>
            <numerusform>%1 × %n seed</numerusform>
            <numerusform>%1 × %n seeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::ExportDialog</name>
    <message numerus="yes">
        <source>%n book(s) without a vector are in no file of vectors, places or nearest books.</source>
        <translation>
            <numerusform>%n book without a vector is in no file of vectors, places or nearest books.</numerusform>
            <numerusform>%n books without a vector are in no file of vectors, places or nearest books.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n book(s) that nobody rated in the training part are in no file of vectors, places or nearest books.</source>
        <translation>
            <numerusform>%n book that nobody rated in the training part is in no file of vectors, places or nearest books.</numerusform>
            <numerusform>%n books that nobody rated in the training part are in no file of vectors, places or nearest books.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the folder may be your own. Replace them?</source>
        <translation>
            <numerusform>%n file of the folder may be your own. Replace it?</numerusform>
            <numerusform>%n files of the folder may be your own. Replace them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::KeptRunsOffer</name>
    <message numerus="yes">
        <source>%n run(s) of %1 that you had not saved are kept, the last from %2.</source>
        <translation>
            <numerusform>%n run of %1 that you had not saved is kept, from %2.</numerusform>
            <numerusform>%n runs of %1 that you had not saved are kept, the last from %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) that you had not saved are kept, the last from %1.</source>
        <translation>
            <numerusform>%n run that you had not saved is kept, from %1.</numerusform>
            <numerusform>%n runs that you had not saved are kept, the last from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had not finished training.</source>
        <translation>
            <numerusform>%n had not finished training.</numerusform>
            <numerusform>%n had not finished training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open them</source>
        <translation>
            <numerusform>Open it</numerusform>
            <numerusform>Open them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n run(s)</source>
        <translation>
            <numerusform>Open %n run</numerusform>
            <numerusform>Open %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n of %1</source>
        <translation>
            <numerusform>Open %n of %1</numerusform>
            <numerusform>Open %n of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n kept run(s)?</source>
        <translation>
            <numerusform>Delete the kept run?</numerusform>
            <numerusform>Delete %n kept runs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept run(s) deleted</source>
        <translation>
            <numerusform>%n kept run deleted</numerusform>
            <numerusform>%n kept runs deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::KeptSearchesOffer</name>
    <message numerus="yes">
        <source>%n trial(s) on %1</source>
        <translation>
            <numerusform>%n trial on %1</numerusform>
            <numerusform>%n trials on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s) of %1</source>
        <translation>
            <numerusform>%n trial of %1</numerusform>
            <numerusform>%n trials of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search(es) for settings that you had not saved are kept.</source>
        <translation>
            <numerusform>A search for settings that you had not saved is kept.</numerusform>
            <numerusform>%n searches for settings that you had not saved are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n kept search(es)?</source>
        <translation>
            <numerusform>Delete the kept search?</numerusform>
            <numerusform>Delete %n kept searches?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::LibraryModel</name>
    <message numerus="yes">
        <source>%n book(s) to choose from</source>
        <translation>
            <numerusform>%n book to choose from</numerusform>
            <numerusform>%n books to choose from</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::LibraryPanel</name>
    <message numerus="yes">
        <source>%1, %2, read %3: %n book(s). %4</source>
        <translation>
            <numerusform>%1, %2, read %3: %n book. %4</numerusform>
            <numerusform>%1, %2, read %3: %n books. %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::MapPage</name>
    <message numerus="yes">
        <source>%n group(s) by HDBSCAN in the model&apos;s space</source>
        <translation>
            <numerusform>%n group by HDBSCAN in the model&apos;s space</numerusform>
            <numerusform>%n groups by HDBSCAN in the model&apos;s space</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) by k-means in the model&apos;s space</source>
        <translation>
            <numerusform>%n group by k-means in the model&apos;s space</numerusform>
            <numerusform>%n groups by k-means in the model&apos;s space</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::MapPane</name>
    <message numerus="yes">
        <source>%1: %Ln iteration(s), seed %2</source>
        <translation>
            <numerusform>%1: %Ln iteration, seed %2</numerusform>
            <numerusform>%1: %Ln iterations, seed %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s), %1</source>
        <translation>
            <numerusform>%n map, %1</numerusform>
            <numerusform>%n maps, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::ParallelCoordinates</name>
    <message numerus="yes">
        <source>%n trial(s)</source>
        <translation>
            <numerusform>%n trial</numerusform>
            <numerusform>%n trials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them within the brushes</source>
        <translation>
            <numerusform>%n of them within the brushes</numerusform>
            <numerusform>%n of them within the brushes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::RatingBars</name>
    <message numerus="yes">
        <source>%1 stars: %n rating(s)</source>
        <translation>
            <numerusform>%1 stars: %n rating</numerusform>
            <numerusform>%1 stars: %n ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::ReaderWords</name>
    <message numerus="yes">
        <source>%n book(s) taken</source>
        <translation>
            <numerusform>%n book taken</numerusform>
            <numerusform>%n books taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n read without a rating</source>
        <translation>
            <numerusform>, %n read without a rating</numerusform>
            <numerusform>, %n read without a rating</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rated book(s)</source>
        <translation>
            <numerusform>%n rated book</numerusform>
            <numerusform>%n rated books</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rated book(s) are not in these data; they stay in the reader&apos;s file.</source>
        <translation>
            <numerusform>%n rated book is not in these data; it stays in the reader&apos;s file.</numerusform>
            <numerusform>%n rated books are not in these data; they stay in the reader&apos;s file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::ReadersList</name>
    <message numerus="yes">
        <source>%1: %n book(s); F2 renames</source>
        <translation>
            <numerusform>%1: %n book; F2 renames</numerusform>
            <numerusform>%1: %n books; F2 renames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rated book(s); F2 renames</source>
        <translation>
            <numerusform>%n rated book; F2 renames</numerusform>
            <numerusform>%n rated books; F2 renames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::ReadersPage</name>
    <message numerus="yes">
        <source>%n new book(s)</source>
        <translation>
            <numerusform>%n new book</numerusform>
            <numerusform>%n new books</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other rating(s)</source>
        <translation>
            <numerusform>%n other rating</numerusform>
            <numerusform>%n other ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n book(s) read since</source>
        <translation>
            <numerusform>%n book read since</numerusform>
            <numerusform>%n books read since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n book(s) no longer in it</source>
        <translation>
            <numerusform>%n book no longer in it</numerusform>
            <numerusform>%n books no longer in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read.</source>
        <translation>
            <numerusform>%n line could not be read.</numerusform>
            <numerusform>%n lines could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your library (%n to decide)</source>
        <translation>
            <numerusform>Your library (%n to decide)</numerusform>
            <numerusform>Your library (%n to decide)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::ReadingLine</name>
    <message numerus="yes">
        <source>Assumed, with %n more: %1</source>
        <translation>
            <numerusform>Assumed, with %n more: %1</numerusform>
            <numerusform>Assumed, with %n more: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::RunSaver</name>
    <message numerus="yes">
        <source>Save %n run(s) in a folder</source>
        <translation>
            <numerusform>Save %n run in a folder</numerusform>
            <numerusform>Save %n runs in a folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n run(s)</source>
        <translation>
            <numerusform>Saving %n run</numerusform>
            <numerusform>Saving %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::SearchPanel</name>
    <message numerus="yes">
        <source>Paused after %n trial(s).</source>
        <translation>
            <numerusform>Paused after %n trial.</numerusform>
            <numerusform>Paused after %n trials.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s) done.</source>
        <translation>
            <numerusform>%n trial done.</numerusform>
            <numerusform>%n trials done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete: %n trial(s).</source>
        <translation>
            <numerusform>Complete: %n trial.</numerusform>
            <numerusform>Complete: %n trials.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time is up after %n trial(s). More minutes go on.</source>
        <translation>
            <numerusform>The time is up after %n trial. More minutes go on.</numerusform>
            <numerusform>The time is up after %n trials. More minutes go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All different settings are tried: %n trial(s).</source>
        <translation>
            <numerusform>All different settings are tried: %n trial.</numerusform>
            <numerusform>All different settings are tried: %n trials.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n trial(s); Go on continues.</source>
        <translation>
            <numerusform>Stopped after %n trial; Go on continues.</numerusform>
            <numerusform>Stopped after %n trials; Go on continues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::TasteBars</name>
    <message numerus="yes">
        <source>%1: %n book(s)</source>
        <translation>
            <numerusform>%1: %n book</numerusform>
            <numerusform>%1: %n books</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n book(s), mean %2</source>
        <translation>
            <numerusform>%1: %n book, rated %2</numerusform>
            <numerusform>%1: %n books, mean %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::UnsavedRuns</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::VectorWords</name>
    <message numerus="yes">
        <source>%Ln vector(s)</source>
        <translation>
            <numerusform>%Ln vector</numerusform>
            <numerusform>%Ln vectors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimension(s)</source>
        <translation>
            <numerusform>%Ln dimension</numerusform>
            <numerusform>%Ln dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of zeros or of no numbers are near nothing.</source>
        <translation>
            <numerusform>%Ln row of zeros or of no numbers is near nothing.</numerusform>
            <numerusform>%Ln rows of zeros or of no numbers are near nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf::WindowWords</name>
    <message numerus="yes">
        <source>%Ln book(s), no ratings</source>
        <translation>
            <numerusform>%Ln book, no ratings</numerusform>
            <numerusform>%Ln books, no ratings</numerusform>
        </translation>
    </message>
</context>
</TS>
