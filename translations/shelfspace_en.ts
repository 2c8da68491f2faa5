<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
<name>BookMenu</name>
<message numerus="yes"><source>Select %Ln book(s) on the map</source><translation><numerusform>Select on the map</numerusform><numerusform>Select %Ln books on the map</numerusform></translation></message>
</context>
<context>
<name>EditionWords</name>
<message numerus="yes"><source>%Ln other edition(s) of read books left out, told by title and author.</source><translation><numerusform>One other edition of a read book left out, told by title and author.</numerusform><numerusform>%Ln other editions of read books left out, told by title and author.</numerusform></translation></message>
<message numerus="yes"><source>%Ln of them told by near vectors, where title or author leave it open: %1.</source><translation><numerusform>One of them told by near vectors, where title or author leave it open: %1.</numerusform><numerusform>%Ln of them told by near vectors, where title or author leave it open: %1.</numerusform></translation></message>
</context>
<context>
<name>ProjectWords</name>
<message numerus="yes"><source>%Ln removed run(s)</source><translation><numerusform>%Ln removed run</numerusform><numerusform>%Ln removed runs</numerusform></translation></message>
<message numerus="yes"><source>%Ln more</source><translation><numerusform>%Ln more</numerusform><numerusform>%Ln more</numerusform></translation></message>
</context>
<context>
<name>Report</name>
<message numerus="yes"><source>%Ln dimension(s), one by one</source><translation><numerusform>%Ln dimension</numerusform><numerusform>%Ln dimensions, one by one</numerusform></translation></message>
<message numerus="yes"><source>From the preset %1, with %Ln change(s), which stand out.</source><translation><numerusform>From the preset %1, with %Ln change, which stands out.</numerusform><numerusform>From the preset %1, with %Ln changes, which stand out.</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) are left out here and on the map. Of each: %1, so the model knows nothing about it.</source><translation><numerusform>%Ln book is left out here and on the map: %1, so the model knows nothing about it.</numerusform><numerusform>%Ln books are left out here and on the map. Of each: %1, so the model knows nothing about it.</numerusform></translation></message>
<message numerus="yes"><source>Reader %1, %Ln book(s) taken</source><translation><numerusform>Reader %1, %Ln book taken</numerusform><numerusform>Reader %1, %Ln books taken</numerusform></translation></message>
<message numerus="yes"><source>Reader %1, %Ln rating(s)</source><translation><numerusform>Reader %1, %Ln rating</numerusform><numerusform>Reader %1, %Ln ratings</numerusform></translation></message>
</context>
<context>
<name>shelf::BookPane</name>
<message numerus="yes"><source>In %1, %Ln dimension(s), over all books</source><translation><numerusform>In %1, %Ln dimension, over all books</numerusform><numerusform>In %1, %Ln dimensions, over all books</numerusform></translation></message>
</context>
<context>
<name>shelf::BookPanel</name>
<message numerus="yes"><source>Taken by %Ln reader(s)</source><translation><numerusform>Taken by %Ln reader</numerusform><numerusform>Taken by %Ln readers</numerusform></translation></message>
<message numerus="yes"><source>%1 mean of %Ln rating(s)</source><translation><numerusform>%1 in its only rating</numerusform><numerusform>%1 mean of %Ln ratings</numerusform></translation></message>
</context>
<context>
<name>shelf::CloserBar</name>
<message numerus="yes"><source>Measure %Ln run(s) reader by reader</source><translation><numerusform>Measure %Ln run reader by reader</numerusform><numerusform>Measure %Ln runs reader by reader</numerusform></translation></message>
</context>
<context>
<name>shelf::CloserLook</name>
<message numerus="yes"><source>%Ln rating(s)</source><translation><numerusform>%Ln rating</numerusform><numerusform>%Ln ratings</numerusform></translation></message>
<message numerus="yes"><source>%1 to %Ln rating(s)</source><translation><numerusform>%1 to %Ln rating</numerusform><numerusform>%1 to %Ln ratings</numerusform></translation></message>
<message numerus="yes"><source>%1 after correction for %Ln comparison(s)</source><translation><numerusform>%1 after correction for %Ln comparison</numerusform><numerusform>%1 after correction for %Ln comparisons</numerusform></translation></message>
</context>
<context>
<name>shelf::CompareModel</name>
<message numerus="yes"><source>%1: %Ln run(s)</source><translation><numerusform>%1: %Ln run</numerusform><numerusform>%1: %Ln runs</numerusform></translation></message>
<message numerus="yes"><source>%1 × %Ln seed(s)</source><translation><numerusform>%1 × %Ln seed</numerusform><numerusform>%1 × %Ln seeds</numerusform></translation></message>
</context>
<context>
<name>shelf::ContextMenus</name>
<message numerus="yes"><source>Copy %Ln row(s)</source><translation><numerusform>Copy row</numerusform><numerusform>Copy %Ln rows</numerusform></translation></message>
</context>
<context>
<name>shelf::Counted</name>
<message numerus="yes"><source>%Ln book(s)</source><translation><numerusform>%Ln book</numerusform><numerusform>%Ln books</numerusform></translation></message>
<message numerus="yes"><source>%Ln reader(s)</source><translation><numerusform>%Ln reader</numerusform><numerusform>%Ln readers</numerusform></translation></message>
<message numerus="yes"><source>%Ln rating(s)</source><translation><numerusform>%Ln rating</numerusform><numerusform>%Ln ratings</numerusform></translation></message>
<message numerus="yes"><source>%Ln time(s) taken</source><translation><numerusform>%Ln time taken</numerusform><numerusform>%Ln times taken</numerusform></translation></message>
<message numerus="yes"><source>%Ln note(s)</source><translation><numerusform>%Ln note</numerusform><numerusform>%Ln notes</numerusform></translation></message>
</context>
<context>
<name>shelf::ExportDialog</name>
<message numerus="yes"><source>%Ln book(s) without a vector are in no file of vectors, places or nearest books.</source><translation><numerusform>%Ln book without a vector is in no file of vectors, places or nearest books.</numerusform><numerusform>%Ln books without a vector are in no file of vectors, places or nearest books.</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) that nobody rated in the training part are in no file of vectors, places or nearest books.</source><translation><numerusform>%Ln book that nobody rated in the training part is in no file of vectors, places or nearest books.</numerusform><numerusform>%Ln books that nobody rated in the training part are in no file of vectors, places or nearest books.</numerusform></translation></message>
<message numerus="yes"><source>%Ln file(s) of the folder may be your own. Replace them?</source><translation><numerusform>%Ln file of the folder may be your own. Replace it?</numerusform><numerusform>%Ln files of the folder may be your own. Replace them?</numerusform></translation></message>
</context>
<context>
<name>shelf::JoinedListModel</name>
<message numerus="yes"><source>%Ln place(s) further up than in the list of %1</source><translation><numerusform>%Ln place further up than in the list of %1</numerusform><numerusform>%Ln places further up than in the list of %1</numerusform></translation></message>
<message numerus="yes"><source>%Ln place(s) further down than in the list of %1</source><translation><numerusform>%Ln place further down than in the list of %1</numerusform><numerusform>%Ln places further down than in the list of %1</numerusform></translation></message>
</context>
<context>
<name>shelf::KeptRunsOffer</name>
<message numerus="yes"><source>%Ln run(s) of %1 that you had not saved are kept, the last from %2.</source><translation><numerusform>%Ln run of %1 that you had not saved is kept, from %2.</numerusform><numerusform>%Ln runs of %1 that you had not saved are kept, the last from %2.</numerusform></translation></message>
<message numerus="yes"><source>%Ln run(s) that you had not saved are kept, the last from %1.</source><translation><numerusform>%Ln run that you had not saved is kept, from %1.</numerusform><numerusform>%Ln runs that you had not saved are kept, the last from %1.</numerusform></translation></message>
<message numerus="yes"><source>Open them</source><translation><numerusform>Open it</numerusform><numerusform>Open them</numerusform></translation></message>
<message numerus="yes"><source>Open %Ln run(s)</source><translation><numerusform>Open %Ln run</numerusform><numerusform>Open %Ln runs</numerusform></translation></message>
<message numerus="yes"><source>Open %Ln of %1</source><translation><numerusform>Open %Ln of %1</numerusform><numerusform>Open %Ln of %1</numerusform></translation></message>
<message numerus="yes"><source>Delete %Ln kept run(s)?</source><translation><numerusform>Delete the kept run?</numerusform><numerusform>Delete %Ln kept runs?</numerusform></translation></message>
<message numerus="yes"><source>%Ln kept run(s) deleted</source><translation><numerusform>%Ln kept run deleted</numerusform><numerusform>%Ln kept runs deleted</numerusform></translation></message>
</context>
<context>
<name>shelf::KeptSearchesOffer</name>
<message numerus="yes"><source>%Ln trial(s) on %1</source><translation><numerusform>%Ln trial on %1</numerusform><numerusform>%Ln trials on %1</numerusform></translation></message>
<message numerus="yes"><source>%Ln trial(s) of %1</source><translation><numerusform>%Ln trial of %1</numerusform><numerusform>%Ln trials of %1</numerusform></translation></message>
<message numerus="yes"><source>%Ln search(es) for settings that you had not saved are kept.</source><translation><numerusform>A search for settings that you had not saved is kept.</numerusform><numerusform>%Ln searches for settings that you had not saved are kept.</numerusform></translation></message>
<message numerus="yes"><source>Delete %Ln kept search(es)?</source><translation><numerusform>Delete the kept search?</numerusform><numerusform>Delete %Ln kept searches?</numerusform></translation></message>
</context>
<context>
<name>shelf::LibraryModel</name>
<message numerus="yes"><source>%Ln book(s) to choose from</source><translation><numerusform>%Ln book to choose from</numerusform><numerusform>%Ln books to choose from</numerusform></translation></message>
</context>
<context>
<name>shelf::LibraryPanel</name>
<message numerus="yes"><source>%1, %2, read %3: %Ln book(s). %4</source><translation><numerusform>%1, %2, read %3: %Ln book. %4</numerusform><numerusform>%1, %2, read %3: %Ln books. %4</numerusform></translation></message>
</context>
<context>
<name>shelf::LongTailChart</name>
<message numerus="yes"><source>The most read book was taken %Ln time(s) (%1 %)</source><translation><numerusform>The most read book was taken %Ln time (%1 %)</numerusform><numerusform>The most read book was taken %Ln times (%1 %)</numerusform></translation></message>
<message numerus="yes"><source>The busiest reader took %Ln book(s) (%1 %)</source><translation><numerusform>The busiest reader took %Ln book (%1 %)</numerusform><numerusform>The busiest reader took %Ln books (%1 %)</numerusform></translation></message>
<message numerus="yes"><source>The most rated book has %Ln rating(s) (%1 %)</source><translation><numerusform>The most rated book has %Ln rating (%1 %)</numerusform><numerusform>The most rated book has %Ln ratings (%1 %)</numerusform></translation></message>
<message numerus="yes"><source>The busiest reader gave %Ln rating(s) (%1 %)</source><translation><numerusform>The busiest reader gave %Ln rating (%1 %)</numerusform><numerusform>The busiest reader gave %Ln ratings (%1 %)</numerusform></translation></message>
</context>
<context>
<name>shelf::LossChart</name>
<message numerus="yes"><source>%1 of %Ln reader(s)</source><translation><numerusform>%1 of %Ln reader</numerusform><numerusform>%1 of %Ln readers</numerusform></translation></message>
</context>
<context>
<name>shelf::MapPage</name>
<message numerus="yes"><source>%Ln island(s) by HDBSCAN: clusters of this map, not of the model's space</source><translation><numerusform>%Ln island by HDBSCAN: a cluster of this map, not of the model's space</numerusform><numerusform>%Ln islands by HDBSCAN: clusters of this map, not of the model's space</numerusform></translation></message>
<message numerus="yes"><source>%Ln group(s) by HDBSCAN in the model's space</source><translation><numerusform>%Ln group by HDBSCAN in the model's space</numerusform><numerusform>%Ln groups by HDBSCAN in the model's space</numerusform></translation></message>
<message numerus="yes"><source>%Ln group(s) of books that have the same tags</source><translation><numerusform>%Ln group of books that have the same tags</numerusform><numerusform>%Ln groups of books that have the same tags</numerusform></translation></message>
<message numerus="yes"><source>%Ln group(s) by k-means in the model's space</source><translation><numerusform>%Ln group by k-means in the model's space</numerusform><numerusform>%Ln groups by k-means in the model's space</numerusform></translation></message>
</context>
<context>
<name>shelf::MapPane</name>
<message numerus="yes"><source>%1: %Ln iteration(s), seed %2</source><translation><numerusform>%1: %Ln iteration, seed %2</numerusform><numerusform>%1: %Ln iterations, seed %2</numerusform></translation></message>
<message numerus="yes"><source>%Ln map(s), %1</source><translation><numerusform>%Ln map, %1</numerusform><numerusform>%Ln maps, %1</numerusform></translation></message>
</context>
<context>
<name>shelf::MapTools</name>
<message numerus="yes"><source>Select the %Ln book(s) found</source><translation><numerusform>Select the %Ln book found</numerusform><numerusform>Select the %Ln books found</numerusform></translation></message>
</context>
<context>
<name>shelf::NotesView</name>
<message numerus="yes"><source>%Ln rating(s) were read</source><translation><numerusform>%Ln rating was read</numerusform><numerusform>%Ln ratings were read</numerusform></translation></message>
</context>
<context>
<name>shelf::ParallelCoordinates</name>
<message numerus="yes"><source>%Ln trial(s)</source><translation><numerusform>%Ln trial</numerusform><numerusform>%Ln trials</numerusform></translation></message>
<message numerus="yes"><source>%Ln of them within the brushes</source><translation><numerusform>%Ln of them within the brushes</numerusform><numerusform>%Ln of them within the brushes</numerusform></translation></message>
</context>
<context>
<name>shelf::ProjectionView</name>
<message numerus="yes"><source>%Ln book(s) are near it on the map but not in the model.</source><translation><numerusform>%Ln book is near it on the map but not in the model.</numerusform><numerusform>%Ln books are near it on the map but not in the model.</numerusform></translation></message>
</context>
<context>
<name>shelf::RangeHistogram</name>
<message numerus="yes"><source>%Ln book(s) without a value</source><translation><numerusform>%Ln book without a value</numerusform><numerusform>%Ln books without a value</numerusform></translation></message>
</context>
<context>
<name>shelf::RatingBars</name>
<message numerus="yes"><source>%1 stars: %Ln rating(s)</source><translation><numerusform>%1 stars: %Ln rating</numerusform><numerusform>%1 stars: %Ln ratings</numerusform></translation></message>
</context>
<context>
<name>shelf::ReaderWords</name>
<message numerus="yes"><source>%Ln book(s) taken</source><translation><numerusform>%Ln book taken</numerusform><numerusform>%Ln books taken</numerusform></translation></message>
<message numerus="yes"><source>%Ln rated book(s)</source><translation><numerusform>%Ln rated book</numerusform><numerusform>%Ln rated books</numerusform></translation></message>
<message numerus="yes"><source>%Ln rated book(s) are not in these data; they stay in the reader's file.</source><translation><numerusform>%Ln rated book is not in these data; it stays in the reader's file.</numerusform><numerusform>%Ln rated books are not in these data; they stay in the reader's file.</numerusform></translation></message>
</context>
<context>
<name>shelf::ReadersList</name>
<message numerus="yes"><source>%1: %Ln book(s); F2 renames</source><translation><numerusform>%1: %Ln book; F2 renames</numerusform><numerusform>%1: %Ln books; F2 renames</numerusform></translation></message>
<message numerus="yes"><source>%Ln rated book(s); F2 renames</source><translation><numerusform>%Ln rated book; F2 renames</numerusform><numerusform>%Ln rated books; F2 renames</numerusform></translation></message>
</context>
<context>
<name>shelf::ReadersPage</name>
<message numerus="yes"><source>%Ln new book(s)</source><translation><numerusform>%Ln new book</numerusform><numerusform>%Ln new books</numerusform></translation></message>
<message numerus="yes"><source>%Ln other rating(s)</source><translation><numerusform>%Ln other rating</numerusform><numerusform>%Ln other ratings</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) read since</source><translation><numerusform>%Ln book read since</numerusform><numerusform>%Ln books read since</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) no longer in it</source><translation><numerusform>%Ln book no longer in it</numerusform><numerusform>%Ln books no longer in it</numerusform></translation></message>
<message numerus="yes"><source>%Ln line(s) could not be read.</source><translation><numerusform>%Ln line could not be read.</numerusform><numerusform>%Ln lines could not be read.</numerusform></translation></message>
<message numerus="yes"><source>Your library (%Ln to decide)</source><translation><numerusform>Your library (%Ln to decide)</numerusform><numerusform>Your library (%Ln to decide)</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) are taken off the list.</source><translation><numerusform>%Ln book is taken off the list.</numerusform><numerusform>%Ln books are taken off the list.</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) will not be recommended to this reader again.</source><translation><numerusform>%Ln book will not be recommended to this reader again.</numerusform><numerusform>%Ln books will not be recommended to this reader again.</numerusform></translation></message>
<message numerus="yes"><source>%Ln reader(s) are removed.</source><translation><numerusform>%Ln reader is removed.</numerusform><numerusform>%Ln readers are removed.</numerusform></translation></message>
</context>
<context>
<name>shelf::ReadingLine</name>
<message numerus="yes"><source>Assumed, with %Ln more: %1</source><translation><numerusform>Assumed, with %Ln more: %1</numerusform><numerusform>Assumed, with %Ln more: %1</numerusform></translation></message>
</context>
<context>
<name>shelf::SearchPanel</name>
<message numerus="yes"><source>Paused after %Ln trial(s).</source><translation><numerusform>Paused after %Ln trial.</numerusform><numerusform>Paused after %Ln trials.</numerusform></translation></message>
<message numerus="yes"><source>%Ln trial(s) done.</source><translation><numerusform>%Ln trial done.</numerusform><numerusform>%Ln trials done.</numerusform></translation></message>
<message numerus="yes"><source>Complete: %Ln trial(s).</source><translation><numerusform>Complete: %Ln trial.</numerusform><numerusform>Complete: %Ln trials.</numerusform></translation></message>
<message numerus="yes"><source>The time is up after %Ln trial(s). More minutes go on.</source><translation><numerusform>The time is up after %Ln trial. More minutes go on.</numerusform><numerusform>The time is up after %Ln trials. More minutes go on.</numerusform></translation></message>
<message numerus="yes"><source>All different settings are tried: %Ln trial(s).</source><translation><numerusform>All different settings are tried: %Ln trial.</numerusform><numerusform>All different settings are tried: %Ln trials.</numerusform></translation></message>
<message numerus="yes"><source>Stopped after %Ln trial(s); Go on continues.</source><translation><numerusform>Stopped after %Ln trial; Go on continues.</numerusform><numerusform>Stopped after %Ln trials; Go on continues.</numerusform></translation></message>
</context>
<context>
<name>shelf::SelectionPanel</name>
<message numerus="yes"><source>%Ln book(s) selected</source><translation><numerusform>%Ln book selected</numerusform><numerusform>%Ln books selected</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) inside the filter</source><translation><numerusform>%Ln book inside the filter</numerusform><numerusform>%Ln books inside the filter</numerusform></translation></message>
<message numerus="yes"><source>%1, %Ln of them hidden by the filter</source><translation><numerusform>%1, %Ln of them hidden by the filter</numerusform><numerusform>%1, %Ln of them hidden by the filter</numerusform></translation></message>
</context>
<context>
<name>shelf::SideBySideWords</name>
<message numerus="yes"><source>%1 and %2 share %3 of %Ln book(s); alike in order: %4 of 1.</source><translation><numerusform>%1 and %2 share %3 of %Ln book; alike in order: %4 of 1.</numerusform><numerusform>%1 and %2 share %3 of %Ln books; alike in order: %4 of 1.</numerusform></translation></message>
<message numerus="yes"><source>All lists share %1 of %Ln book(s). Most alike: %2. Least: %3.</source><translation><numerusform>All lists share %1 of %Ln book. Most alike: %2. Least: %3.</numerusform><numerusform>All lists share %1 of %Ln books. Most alike: %2. Least: %3.</numerusform></translation></message>
<message numerus="yes"><source>%1 of %Ln book(s) are also in the list of %2, at the left. Alike in order: %3, where 1 is the same list and 0 no book in common; the top weighs most (rank-biased overlap, persistence %4).</source><translation><numerusform>%1 of %Ln book is also in the list of %2, at the left. Alike in order: %3, where 1 is the same list and 0 no book in common; the top weighs most (rank-biased overlap, persistence %4).</numerusform><numerusform>%1 of %Ln books are also in the list of %2, at the left. Alike in order: %3, where 1 is the same list and 0 no book in common; the top weighs most (rank-biased overlap, persistence %4).</numerusform></translation></message>
<message numerus="yes"><source>%1 of %Ln book(s) of the blend are in at least one of the other lists (%2). What is in none can still rank high with several of the models.</source><translation><numerusform>%1 of %Ln book of the blend is in at least one of the other lists (%2). What is in none can still rank high with several of the models.</numerusform><numerusform>%1 of %Ln books of the blend are in at least one of the other lists (%2). What is in none can still rank high with several of the models.</numerusform></translation></message>
<message numerus="yes"><source>%Ln hit(s)</source><translation><numerusform>%Ln hit</numerusform><numerusform>%Ln hits</numerusform></translation></message>
</context>
<context>
<name>shelf::SlicesModel</name>
<message numerus="yes"><source>%Ln rating(s)</source><translation><numerusform>%Ln rating</numerusform><numerusform>%Ln ratings</numerusform></translation></message>
<message numerus="yes"><source>%Ln held-out book(s)</source><translation><numerusform>%Ln held-out book</numerusform><numerusform>%Ln held-out books</numerusform></translation></message>
<message numerus="yes"><source>%Ln reader(s)</source><translation><numerusform>%Ln reader</numerusform><numerusform>%Ln readers</numerusform></translation></message>
</context>
<context>
<name>shelf::TagsPanel</name>
<message numerus="yes"><source>%Ln id(s) of it are not in these data</source><translation><numerusform>%Ln id of it is not in these data</numerusform><numerusform>%Ln ids of it are not in these data</numerusform></translation></message>
<message numerus="yes"><source>%Ln id(s) are not in these data; they are kept for others that have them</source><translation><numerusform>%Ln id is not in these data; it is kept for others that have it</numerusform><numerusform>%Ln ids are not in these data; they are kept for others that have them</numerusform></translation></message>
</context>
<context>
<name>shelf::TasteBars</name>
<message numerus="yes"><source>%1: %Ln book(s)</source><translation><numerusform>%1: %Ln book</numerusform><numerusform>%1: %Ln books</numerusform></translation></message>
<message numerus="yes"><source>%1: %Ln book(s), mean %2</source><translation><numerusform>%1: %Ln book, rated %2</numerusform><numerusform>%1: %Ln books, mean %2</numerusform></translation></message>
</context>
<context>
<name>shelf::TrainingWords</name>
<message numerus="yes"><source>It stopped early: validation had not improved for %Ln epoch(s)</source><translation><numerusform>It stopped early: validation had not improved for %Ln epoch</numerusform><numerusform>It stopped early: validation had not improved for %Ln epochs</numerusform></translation></message>
</context>
<context>
<name>shelf::UnsavedRuns</name>
<message numerus="yes"><source>%Ln run(s)</source><translation><numerusform>%Ln run</numerusform><numerusform>%Ln runs</numerusform></translation></message>
</context>
<context>
<name>shelf::VectorWords</name>
<message numerus="yes"><source>%Ln vector(s)</source><translation><numerusform>%Ln vector</numerusform><numerusform>%Ln vectors</numerusform></translation></message>
<message numerus="yes"><source>%Ln dimension(s)</source><translation><numerusform>%Ln dimension</numerusform><numerusform>%Ln dimensions</numerusform></translation></message>
<message numerus="yes"><source>%Ln row(s) of zeros or of no numbers are near nothing.</source><translation><numerusform>%Ln row of zeros or of no numbers is near nothing.</numerusform><numerusform>%Ln rows of zeros or of no numbers are near nothing.</numerusform></translation></message>
</context>
<context>
<name>shelf::Why</name>
<message numerus="yes"><source>A cosine of %1, the sum over %Ln dimension(s).</source><translation><numerusform>A cosine of %1, the sum over %Ln dimension.</numerusform><numerusform>A cosine of %1, the sum over %Ln dimensions.</numerusform></translation></message>
<message numerus="yes"><source>A product of %1, the sum over %Ln dimension(s).</source><translation><numerusform>A product of %1, the sum over %Ln dimension.</numerusform><numerusform>A product of %1, the sum over %Ln dimensions.</numerusform></translation></message>
<message numerus="yes"><source>A squared distance of %1, the sum over %Ln dimension(s); below stand those in which both lie furthest the same way, with what each adds to the distance.</source><translation><numerusform>A squared distance of %1, the sum over %Ln dimension; below stand those in which both lie furthest the same way, with what each adds to the distance.</numerusform><numerusform>A squared distance of %1, the sum over %Ln dimensions; below stand those in which both lie furthest the same way, with what each adds to the distance.</numerusform></translation></message>
</context>
<context>
<name>shelf::WindowWords</name>
<message numerus="yes"><source>%Ln book(s), no ratings</source><translation><numerusform>%Ln book, no ratings</numerusform><numerusform>%Ln books, no ratings</numerusform></translation></message>
</context>
</TS>
