// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/shelves/library_format.h"

#include <string>

/// Exports of invented books, as the programs write them.
namespace exports {

inline const std::string kGoodreadsHeader =
    "Book Id,Title,Author,Author l-f,Additional Authors,ISBN,ISBN13,My Rating,Average "
    "Rating,Publisher,Binding,"
    "Number of Pages,Year Published,Original Publication Year,Date Read,Date Added,Bookshelves,Bookshelves "
    "with "
    "positions,Exclusive Shelf,My Review,Spoiler,Private Notes,Read Count,Owned Copies\n";

/// 1: rated, with a review of two lines; 2: wished; 3: read twice, unrated; 4: on a shelf of one's own.
inline const std::string kGoodreads =
    kGoodreadsHeader +
    "1,\"Amber Road (Lantern Coast, #3)\",Ana Able,\"Able, Ana\",\"Ben Brook, Cleo "
    "Crane\",\"=\"\"0843610727\"\"\","
    "\"=\"\"9780843610727\"\"\",4,3.01,House,Paperback,200,1990,1988,2020/05/10,2019/01/01,\"own, "
    "sea\",\"own (#1), sea "
    "(#2)\",read,\"Fine, \"\"really\"\".<br/>\nAnd long,\n\nwith a blank line\",,,1,1\n"
    "2,Birch Lane,Ben Brook,\"Brook, "
    "Ben\",,\"=\"\"\"\"\",\"=\"\"\"\"\",0,3.11,House,,,,,,2019/01/02,to-read,to-read "
    "(#7),to-read,,,,0,0\n"
    "3,Cedar Hill,Cleo Crane,\"Crane, "
    "Cleo\",,\"=\"\"080442957X\"\"\",\"=\"\"\"\"\",0,3.21,House,Paperback,220,1992,1992,"
    "2020/5/2,2019/01/03,,,read,,,,2,0\n"
    "4,Dune Sea,Dan Drew,\"Drew, Dan\",,,,0,3.31,House,Paperback,230,1993,1993,,2019/01/04,did-not-finish,"
    "did-not-finish (#1),did-not-finish,,,,1,0\n";

inline const std::string kStoryGraph =
    "Title,Authors,Contributors,ISBN/UID,Format,Read Status,Date Added,Last Date Read,Dates Read,Read "
    "Count,Moods,Pace,Character- or Plot-Driven?,Strong Character Development?,Loveable Characters?,Diverse "
    "Characters?,Flawed Characters?,Star Rating,Review,Content Warnings,Content Warning "
    "Description,Tags,Owned?\n"
    "Amber Road,\"Ana Able, Ben "
    "Brook\",\"\",9780843610727,paperback,read,2022/11/01,2023/02/09,\"2020/01/02-2020/01/09,"
    " 2023/02/01-2023/02/09\",2,\"dark, tense\",slow,,,,,,3.75,\"One line\nand another\",\"\",,\"\",Yes\n"
    "Birch Lane,Ben Brook,\"\",B00FC1PJI2,digital,to-read,2022/11/02,,,0,,,,,,,,,,,,,No\n"
    "Cedar Hill,Cleo Crane,\"Zo\xC3\xAB Zay "
    "(Narrator)\",080442957X,audio,did-not-finish,2022/11/03,,,0,,,,,,,,0.25,,,,,"
    "No\n"
    "Dune Sea,Dan Drew,,3f0c6a51-1111,print,currently-reading,2022/11/04,,,0,,,,,,,,,,,,,No\n"
    "Ember Days,Eva Elm,,,print,read,2022/11/05,,,1,,,,,,,,5.5,,,,,No\n";

inline const std::string kLibraryThingHeader =
    "Book Id\tTitle\tSort Character\tPrimary Author\tPrimary Author Role\tSecondary Author\tSecondary Author "
    "Roles\tPublication\tDate\tReview\tRating\tComment\tPrivate Comment\tSummary\tMedia\tPhysical "
    "Description\tWeight\t"
    "Height\tThickness\tLength\tDimensions\tPage Count\tLCCN\tAcquired\tDate Started\tDate "
    "Read\tBarcode\tBCID\tTags\t"
    "Collections\tLanguages\tOriginal Languages\tLC Classification\tISBN\tISBNs\tSubjects\tDewey "
    "Decimal\tDewey Wording\t"
    "Other Call Number\tCopies\tSource\tEntry Date\tFrom Where\tOCLC\tWork id\tLending Patron\tLending "
    "Status\tLending "
    "Start\tLending End\n";

/// A line of LibraryThing's 49 columns from those that are filled.
inline std::string libraryThingLine(const std::string& title, const std::string& author,
                                    const std::string& second, const std::string& rating,
                                    const std::string& started, const std::string& read,
                                    const std::string& collections, const std::string& isbn,
                                    const std::string& isbns)
{
    std::string line;
    for (int column = 0; column < 49; ++column) {
        const std::string cell = column == 0    ? "7"
                                 : column == 1  ? title
                                 : column == 3  ? author
                                 : column == 5  ? second
                                 : column == 9  ? "a \"fine\" one"
                                 : column == 10 ? rating
                                 : column == 24 ? started
                                 : column == 25 ? read
                                 : column == 29 ? collections
                                 : column == 33 ? isbn
                                 : column == 34 ? isbns
                                 : column == 41 ? "2019-01-01"
                                                : "";
        line += cell + (column == 48 ? "\n" : "\t");
    }
    return line;
}

/// UTF-8 throughout; the quotes are signs.
inline std::string libraryThing()
{
    return kLibraryThingHeader +
           libraryThingLine("\"Amber\" Road", "Able, Ana", "Brook, Ben|Crane, Cleo", "3.5", "2020-01-01",
                            "2020-01-09", "Your library", "[0843610727]", "0843610727, 9780843610727") +
           libraryThingLine("Birch Lane", "Brook, Ben", "", "", "", "", "Your library, To read", "[]", "") +
           libraryThingLine("\"Caf\xC3\xA9 Hill", "Crane, Zo\xC3\xAB", "", "0.5", "", "", "Read but unowned",
                            "[080442957X]", "") +
           libraryThingLine("Dune Sea", "Drew, Dan", "", "", "[2021-03-04]", "", "Your library", "", "") +
           libraryThingLine("Ember Days", "Elm, Eva", "", "", "", "", "Your library", "", "");
}

inline const std::string kLibraryThingJson =
    R"json({"100":{"books_id":"100","title":"Amber Road","sortcharacter":"1",
 "public":"true","primaryauthor":"Able, Ana","primaryauthorrole":"","authors":[{"lf":"Able, Ana","fl":"Ana Able"},
 {"lf":"Brook, Ben","fl":"Ben Brook","role":"Editor"}],"publication":"House (1990)","date":"1990",
 "isbn":{"0":"0843610727","2":"9780843610727"},"originalisbn":"0843610727","collections":["Your library"],
 "entrydate":"2019-01-01","dateread":"2020-01-09","rating":3.5,"review":"a \"fine\" one"},
 "101":{"books_id":"101","title":"Birch Lane","primaryauthor":"Brook, Ben","authors":[[]],"isbn":[],
 "collections":{"1":"Wishlist"},"rating":""},
 "102":{"books_id":"102","title":"Cedar Hill","primaryauthor":"","authors":[{"fl":"Cleo Crane"}],
 "collections":["Currently reading"],"rating":4}}
)json";

inline const std::string kCalibreCatalog =
    "\xEF\xBB\xBF"
    "author_sort,authors,comments,formats,id,identifiers,isbn,library_name,pubdate,publisher,rating,series,"
    "series_index,tags,timestamp,title,title_sort,uuid,#read,#date_read,#stars\n"
    "\"Able, Ana & Brook, Ben\",\"Ana Able & Ben Brook\",\"A \"\"fine\"\" "
    "one\",\"epub\",\"1\",\"isbn:9780843610727\","
    "\"9780843610727\",\"Books\",\"0101-01-01T00:00:00+00:00\",\"House\",\"3.5\",\"Lantern "
    "Coast\",\"3.0\",\"sea, road\","
    "\"2019-01-01T10:00:00+00:00\",\"Amber Road\",\"Amber "
    "Road\",\"u1\",\"True\",\"2020-01-09T00:00:00+00:00\",\"4\"\n"
    "\"Brook, Ben\",\"Ben "
    "Brook\",\"\",\"\",\"2\",\"\",\"\",\"Books\",\"\",\"\",\"\",\"\",\"1.0\",\"\",\"2019-01-02T10:00:00+00:"
    "00\","
    "\"Birch Lane\",\"Birch Lane\",\"u2\",\"\",\"\",\"\"\n"
    "\"Crane, Cleo\",\"Cleo "
    "Crane\",\"\",\"\",\"3\",\"\",\"080442957\",\"Books\",\"\",\"\",\"4\",\"\",\"1.0\",\"\","
    "\"2019-01-03T10:00:00+00:00\",\"Cedar Hill\",\"Cedar "
    "Hill\",\"u3\",\"False\",\"0101-01-01T00:00:00+00:00\",\"\"\n";

inline shelf::LibraryHead headOf(const std::string& bytes, const std::string& name = "library.csv")
{
    auto text = shelf::TextFile::fromBytes(name, bytes);
    return shelf::libraryHead(std::move(*text));
}

} // namespace exports
