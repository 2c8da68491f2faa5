// SPDX-License-Identifier: GPL-3.0-or-later
// Long because it is one list of facts.
#include "engine/base/text/message.h"
#include "engine/ready/ready_set.h"

namespace shelf {

namespace {

// What is said here was looked up in November 2026: sizes and sums of GroupLens are those of the files named
// NAME.zip.md5 beside its own. Neither GitHub's release of goodbooks-10k nor the University of Freiburg nor
// UCSD gives any.

#define MOVIELENS "https://files.grouplens.org/datasets/movielens/"
#define UCSD "https://mcauleylab.ucsd.edu/public_datasets/"

constexpr std::string_view kGroupLens = "GroupLens Research, University of Minnesota";
constexpr std::string_view kMcAuley = "McAuley Lab, University of California San Diego";

constexpr std::string_view kMovieLensPaper =
    "F. Maxwell Harper and Joseph A. Konstan. 2015. The MovieLens Datasets: History and Context. ACM "
    "Transactions on Interactive Intelligent Systems 5, 4: 19:1-19:19. https://doi.org/10.1145/2827872";
constexpr std::string_view kGoodreadsPapers =
    "Mengting Wan, Julian McAuley. Item Recommendation on Monotonic Behavior Chains. RecSys 2018. Mengting "
    "Wan, Rishabh Misra, Ndapa Nakashole, Julian McAuley. Fine-Grained Spoiler Detection from Large-Scale "
    "Review Corpora. ACL 2019.";

// The license in the README of each set, in short.
constexpr std::string_view kMovieLensClosed =
    trNoop("For research. Not for commercial use or for revenue without permission from a faculty member of "
           "GroupLens. "
           "Publications have to name the data set. No endorsement by the University of Minnesota or "
           "GroupLens may be "
           "claimed. There is no warranty. It must not be passed on without separate permission.");
constexpr std::string_view kMovieLensOpen = trNoop(
    "For research. Not for commercial use or for revenue without permission from a faculty member of "
    "GroupLens. "
    "Publications have to name the data set. No endorsement by the University of Minnesota or GroupLens may "
    "be "
    "claimed. There is no warranty. It may be passed on, also changed, under these same conditions only.");
constexpr std::string_view kGoodreadsTerms = trNoop(
    "Collected for academic use only. It must not be passed on and not be used for commercial purposes. "
    "Publications are asked to cite the papers below. Readers are anonymous; their shelves were public.");
constexpr std::string_view kGoodreadsPage = "https://cseweb.ucsd.edu/~jmcauley/datasets/goodreads.html";
constexpr std::string_view kAmazonTerms =
    trNoop("Published for research; no license is named. Publications are asked to cite the paper below. The "
           "reviews "
           "are their writers' and Amazon's: ask before anything but research.");

// A file of one address.
#define FILE_AT(id, address) constexpr std::string_view k##id##At[] = {address}

FILE_AT(Goodbooks, "https://github.com/zygmuntz/goodbooks-10k/releases/download/v1.0/goodbooks-10k.zip");
constexpr ReadyFile kGoodbooks[] = {{"goodbooks-10k.zip", kGoodbooksAt, &DataSource::path}};

// The publisher's own server has not answered for years; the other address has a copy.
constexpr std::string_view kBookCrossingAt[] = {
    "http://www2.informatik.uni-freiburg.de/~cziegler/BX/BX-CSV-Dump.zip",
    "https://cdn.freecodecamp.org/project-data/books/book-crossings.zip"};
constexpr ReadyFile kBookCrossing[] = {{"BX-CSV-Dump.zip", kBookCrossingAt, &DataSource::path, 26'085'508}};

FILE_AT(Ml100k, MOVIELENS "ml-100k.zip");
constexpr ReadyFile kMl100k[] = {{"ml-100k.zip",
                                  kMl100kAt,
                                  &DataSource::path,
                                  4'924'029,
                                  {PublishedSum::Kind::md5, "0e33842e24a9c977be4e0107933c0723"}}};
FILE_AT(Ml1m, MOVIELENS "ml-1m.zip");
constexpr ReadyFile kMl1m[] = {{"ml-1m.zip",
                                kMl1mAt,
                                &DataSource::path,
                                5'917'549,
                                {PublishedSum::Kind::md5, "c4d9eecfca2ab87c1945afe126590906"}}};
FILE_AT(Ml10m, MOVIELENS "ml-10m.zip");
constexpr ReadyFile kMl10m[] = {{"ml-10m.zip",
                                 kMl10mAt,
                                 &DataSource::path,
                                 65'566'137,
                                 {PublishedSum::Kind::md5, "ce571fd55effeba0271552578f2648bd"}}};
FILE_AT(Ml20m, MOVIELENS "ml-20m.zip");
constexpr ReadyFile kMl20m[] = {{"ml-20m.zip",
                                 kMl20mAt,
                                 &DataSource::path,
                                 198'702'078,
                                 {PublishedSum::Kind::md5, "cd245b17a1ae2cc31bb14903e1204af3"}}};
FILE_AT(Ml25m, MOVIELENS "ml-25m.zip");
constexpr ReadyFile kMl25m[] = {{"ml-25m.zip",
                                 kMl25mAt,
                                 &DataSource::path,
                                 261'978'986,
                                 {PublishedSum::Kind::md5, "6b51fb2759a8657d3bfcbfc42b592ada"}}};
FILE_AT(Ml32m, MOVIELENS "ml-32m.zip");
constexpr ReadyFile kMl32m[] = {{"ml-32m.zip",
                                 kMl32mAt,
                                 &DataSource::path,
                                 238'950'008,
                                 {PublishedSum::Kind::md5, "d472be332d4daa821edc399621853b57"}}};
FILE_AT(MlSmall, MOVIELENS "ml-latest-small.zip");
constexpr ReadyFile kMlSmall[] = {{"ml-latest-small.zip", kMlSmallAt, &DataSource::path}};

// A genre of UCSD's Goodreads: what readers did with its books, and the books.
#define GOODREADS_GENRE(id, genre)                                                                           \
    FILE_AT(id##Interactions, UCSD "gdrive/goodreads/byGenre/goodreads_interactions_" genre ".json.gz");     \
    FILE_AT(id##Books, UCSD "gdrive/goodreads/byGenre/goodreads_books_" genre ".json.gz");                   \
    constexpr ReadyFile k##id[] = {                                                                          \
        {"goodreads_interactions_" genre ".json.gz", k##id##InteractionsAt, &DataSource::ratings},           \
        {"goodreads_books_" genre ".json.gz", k##id##BooksAt, &DataSource::books}}

GOODREADS_GENRE(Poetry, "poetry");
GOODREADS_GENRE(Comics, "comics_graphic");
GOODREADS_GENRE(Children, "children");
GOODREADS_GENRE(Mystery, "mystery_thriller_crime");
GOODREADS_GENRE(History, "history_biography");
GOODREADS_GENRE(YoungAdult, "young_adult");
GOODREADS_GENRE(Romance, "romance");
GOODREADS_GENRE(Fantasy, "fantasy_paranormal");

FILE_AT(GoodreadsAll, UCSD "gdrive/goodreads/goodreads_interactions.csv");
FILE_AT(GoodreadsIds, UCSD "gdrive/goodreads/book_id_map.csv");
constexpr ReadyFile kGoodreads[] = {
    {"goodreads_interactions.csv", kGoodreadsAllAt, &DataSource::ratings, 4'318'621'741},
    {"book_id_map.csv", kGoodreadsIdsAt, nullptr, 37'846'957}};

FILE_AT(Amazon2014, "https://snap.stanford.edu/data/amazon/productGraph/categoryFiles/ratings_Books.csv");
constexpr ReadyFile kAmazon2014[] = {{"ratings_Books.csv", kAmazon2014At, &DataSource::path}};
FILE_AT(Amazon2018, UCSD "data/amazon_v2/categoryFilesSmall/Books.csv");
constexpr ReadyFile kAmazon2018[] = {{"Books.csv", kAmazon2018At, &DataSource::path, 2'140'933'459}};
FILE_AT(Amazon2023, UCSD "data/amazon_2023/benchmark/0core/rating_only/Books.csv.gz");
constexpr ReadyFile kAmazon2023[] = {{"Books.csv.gz", kAmazon2023At, &DataSource::path, 602'182'123}};

constexpr ReadySet kSets[] = {
    {.key = "goodbooks-10k",
     .title = trNoop("goodbooks-10k"),
     .publisher = "Zygmunt Zając, at GitHub",
     .holds =
         trNoop("The ten thousand most rated books of Goodreads, rated from 1 to 5, with authors, years, "
                "covers and tags."),
     .readers = 53'424,
     .books = 10'000,
     .ratings = 5'976'479,
     .rounded = false,
     .files = kGoodbooks,
     .terms =
         trNoop("Creative Commons Attribution-ShareAlike 4.0: name the author; pass on what you change under "
                "the same license."),
     .termsAddress = "https://creativecommons.org/licenses/by-sa/4.0/",
     .citation = "Zygmunt Zając. 2017. Goodbooks-10k: a new dataset for book recommendations. FastML. "
                 "https://github.com/zygmuntz/goodbooks-10k",
     .format = "goodbooks-10k"},
    {.key = "book-crossing",
     .title = trNoop("Book-Crossing"),
     .publisher = "Cai-Nicolas Ziegler, University of Freiburg",
     .holds =
         trNoop("Books rated from 1 to 10 in four weeks of 2004, with authors, years, publishers and covers; "
                "more than half of the lines are books that were not rated (0)."),
     .readers = 278'858,
     .books = 271'379,
     .ratings = 1'149'780,
     .rounded = false,
     .files = kBookCrossing,
     .terms =
         trNoop("Freely given for research. Publications have to acknowledge it by citing the paper below. "
                "No license is named."),
     .termsAddress = "http://www2.informatik.uni-freiburg.de/~cziegler/BX/",
     .citation = "Cai-Nicolas Ziegler, Sean M. McNee, Joseph A. Konstan, Georg Lausen. 2005. Improving "
                 "Recommendation Lists Through Topic Diversification. WWW 2005. "
                 "https://doi.org/10.1145/1060745.1060754",
     .format = "book-crossing"},
    {.key = "ml-100k",
     .title = trNoop("MovieLens 100k"),
     .publisher = kGroupLens,
     .holds =
         trNoop("Movies rated from 1 to 5 in 1997 and 1998, with age, gender and occupation of the readers."),
     .readers = 943,
     .books = 1682,
     .ratings = 100'000,
     .rounded = false,
     .files = kMl100k,
     .terms = kMovieLensClosed,
     .termsAddress = MOVIELENS "ml-100k-README.txt",
     .citation = kMovieLensPaper,
     .format = "movielens-100k"},
    {.key = "ml-1m",
     .title = trNoop("MovieLens 1M"),
     .publisher = kGroupLens,
     .holds =
         trNoop("Movies rated from 1 to 5 in 2000 to 2003, with age, gender and occupation of the readers."),
     .readers = 6040,
     .books = 3883,
     .ratings = 1'000'209,
     .rounded = false,
     .files = kMl1m,
     .terms = kMovieLensClosed,
     .termsAddress = MOVIELENS "ml-1m-README.txt",
     .citation = kMovieLensPaper,
     .format = "movielens-1m"},
    {.key = "ml-10m",
     .title = trNoop("MovieLens 10M"),
     .publisher = kGroupLens,
     .holds = trNoop("Movies rated from 0.5 to 5 in 1995 to 2009."),
     .readers = 71'567,
     .books = 10'681,
     .ratings = 10'000'054,
     .rounded = false,
     .files = kMl10m,
     .terms = kMovieLensClosed,
     .termsAddress = MOVIELENS "ml-10m-README.html",
     .citation = kMovieLensPaper,
     .format = "movielens-1m"},
    {.key = "ml-20m",
     .title = trNoop("MovieLens 20M"),
     .publisher = kGroupLens,
     .holds = trNoop("Movies rated from 0.5 to 5 in 1995 to 2015."),
     .readers = 138'493,
     .books = 27'278,
     .ratings = 20'000'263,
     .rounded = false,
     .files = kMl20m,
     .terms = kMovieLensOpen,
     .termsAddress = MOVIELENS "ml-20m-README.html",
     .citation = kMovieLensPaper,
     .format = "movielens-csv"},
    {.key = "ml-25m",
     .title = trNoop("MovieLens 25M"),
     .publisher = kGroupLens,
     .holds = trNoop("Movies rated from 0.5 to 5 in 1995 to 2019."),
     .readers = 162'541,
     .books = 62'423,
     .ratings = 25'000'095,
     .rounded = false,
     .files = kMl25m,
     .terms = kMovieLensOpen,
     .termsAddress = MOVIELENS "ml-25m-README.html",
     .citation = kMovieLensPaper,
     .format = "movielens-csv"},
    {.key = "ml-32m",
     .title = trNoop("MovieLens 32M"),
     .publisher = kGroupLens,
     .holds = trNoop("Movies rated from 0.5 to 5 in 1995 to 2023."),
     .readers = 200'948,
     .books = 87'585,
     .ratings = 32'000'204,
     .rounded = false,
     .files = kMl32m,
     .terms = kMovieLensOpen,
     .termsAddress = MOVIELENS "ml-32m-README.html",
     .citation = kMovieLensPaper,
     .format = "movielens-csv"},
    {.key = "ml-latest-small",
     .title = trNoop("MovieLens latest, small"),
     .publisher = kGroupLens,
     .holds =
         trNoop("Movies rated from 0.5 to 5 in 1996 to 2018, to try things out. GroupLens may change it, so "
                "it is not for results that others are to repeat."),
     .readers = 610,
     .books = 9742,
     .ratings = 100'836,
     .rounded = false,
     .files = kMlSmall,
     .terms = kMovieLensOpen,
     .termsAddress = MOVIELENS "ml-latest-small-README.html",
     .citation = kMovieLensPaper,
     .format = "movielens-csv"},
    {.key = "goodreads-poetry",
     .title = trNoop("Goodreads: poetry"),
     .publisher = kMcAuley,
     .holds =
         trNoop("Poetry that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where "
                "they were; 0 means not rated."),
     .readers = 0,
     .books = 36'514,
     .ratings = 2'734'350,
     .rounded = false,
     .files = kPoetry,
     .terms = kGoodreadsTerms,
     .termsAddress = kGoodreadsPage,
     .citation = kGoodreadsPapers,
     .format = "json-lines"},
    {.key = "goodreads-comics-graphic",
     .title = trNoop("Goodreads: comics"),
     .publisher = kMcAuley,
     .holds =
         trNoop("Comics and graphic novels that readers of Goodreads put on public shelves until 2017, rated "
                "from 1 to 5 where they were; 0 means not rated."),
     .readers = 0,
     .books = 89'411,
     .ratings = 7'347'630,
     .rounded = false,
     .files = kComics,
     .terms = kGoodreadsTerms,
     .termsAddress = kGoodreadsPage,
     .citation = kGoodreadsPapers,
     .format = "json-lines"},
    {.key = "goodreads-children",
     .title = trNoop("Goodreads: children"),
     .publisher = kMcAuley,
     .holds = trNoop(
         "Children's books that readers of Goodreads put on public shelves until 2017, rated from 1 to "
         "5 where they were; 0 means not rated."),
     .readers = 0,
     .books = 124'082,
     .ratings = 10'059'349,
     .rounded = false,
     .files = kChildren,
     .terms = kGoodreadsTerms,
     .termsAddress = kGoodreadsPage,
     .citation = kGoodreadsPapers,
     .format = "json-lines"},
    {.key = "goodreads-mystery-thriller-crime",
     .title = trNoop("Goodreads: mystery, crime"),
     .publisher = kMcAuley,
     .holds =
         trNoop("Mysteries, thrillers and crime that readers of Goodreads put on public shelves until 2017, "
                "rated from 1 to 5 where they were; 0 means not rated."),
     .readers = 0,
     .books = 219'235,
     .ratings = 24'799'896,
     .rounded = false,
     .files = kMystery,
     .terms = kGoodreadsTerms,
     .termsAddress = kGoodreadsPage,
     .citation = kGoodreadsPapers,
     .format = "json-lines"},
    {.key = "goodreads-history-biography",
     .title = trNoop("Goodreads: history"),
     .publisher = kMcAuley,
     .holds =
         trNoop("History and biographies that readers of Goodreads put on public shelves until 2017, rated "
                "from 1 to 5 where they were; 0 means not rated."),
     .readers = 0,
     .books = 302'935,
     .ratings = 31'479'229,
     .rounded = false,
     .files = kHistory,
     .terms = kGoodreadsTerms,
     .termsAddress = kGoodreadsPage,
     .citation = kGoodreadsPapers,
     .format = "json-lines"},
    {.key = "goodreads-young-adult",
     .title = trNoop("Goodreads: young adults"),
     .publisher = kMcAuley,
     .holds = trNoop(
         "Books for young adults that readers of Goodreads put on public shelves until 2017, rated from "
         "1 to 5 where they were; 0 means not rated."),
     .readers = 0,
     .books = 93'398,
     .ratings = 34'919'254,
     .rounded = false,
     .files = kYoungAdult,
     .terms = kGoodreadsTerms,
     .termsAddress = kGoodreadsPage,
     .citation = kGoodreadsPapers,
     .format = "json-lines"},
    {.key = "goodreads-romance",
     .title = trNoop("Goodreads: romance"),
     .publisher = kMcAuley,
     .holds = trNoop(
         "Romances that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where "
         "they were; 0 means not rated."),
     .readers = 0,
     .books = 335'449,
     .ratings = 42'792'856,
     .rounded = false,
     .files = kRomance,
     .terms = kGoodreadsTerms,
     .termsAddress = kGoodreadsPage,
     .citation = kGoodreadsPapers,
     .format = "json-lines"},
    {.key = "goodreads-fantasy-paranormal",
     .title = trNoop("Goodreads: fantasy"),
     .publisher = kMcAuley,
     .holds =
         trNoop("Fantasy and paranormal books that readers of Goodreads put on public shelves until 2017, "
                "rated from 1 to 5 where they were; 0 means not rated."),
     .readers = 0,
     .books = 258'585,
     .ratings = 55'397'550,
     .rounded = false,
     .files = kFantasy,
     .terms = kGoodreadsTerms,
     .termsAddress = kGoodreadsPage,
     .citation = kGoodreadsPapers,
     .format = "json-lines"},
    {.key = "goodreads",
     .title = trNoop("Goodreads, all genres"),
     .publisher = kMcAuley,
     .holds =
         trNoop("Books of all genres that readers of Goodreads put on public shelves until 2017; 104 million "
                "of the lines are ratings from 1 to 5. Without titles."),
     .readers = 876'145,
     .books = 2'360'650,
     .ratings = 228'648'342,
     .rounded = false,
     .files = kGoodreads,
     .terms = kGoodreadsTerms,
     .termsAddress = kGoodreadsPage,
     .citation = kGoodreadsPapers,
     .format = "goodreads-interactions"},
    {.key = "amazon-books-2014",
     .title = trNoop("Amazon books, 2014"),
     .publisher = "Stanford Network Analysis Project, for the McAuley Lab",
     .holds = trNoop("Books reviewed at Amazon from May 1996 to July 2014, rated from 1 to 5: reader, book, "
                     "rating and time, without titles."),
     .readers = 8'026'324,
     .books = 2'330'066,
     .ratings = 22'507'155,
     .rounded = false,
     .files = kAmazon2014,
     .terms = kAmazonTerms,
     .termsAddress = "https://cseweb.ucsd.edu/~jmcauley/datasets/amazon/links.html",
     .citation = "Ruining He, Julian McAuley. Ups and Downs: Modeling the Visual Evolution of Fashion "
                 "Trends with One-Class Collaborative Filtering. WWW 2016. Julian McAuley, Christopher "
                 "Targett, Javen Shi, Anton van den Hengel. Image-Based Recommendations on Styles and "
                 "Substitutes. SIGIR 2015.",
     .format = "amazon-ratings"},
    {.key = "amazon-books-2018",
     .title = trNoop("Amazon books, 2018"),
     .publisher = kMcAuley,
     .holds =
         trNoop("Books reviewed at Amazon from May 1996 to October 2018, rated from 1 to 5: book, reader, "
                "rating and time, without titles."),
     .readers = 15'362'619,
     .books = 2'930'451,
     .ratings = 51'311'621,
     .rounded = false,
     .files = kAmazon2018,
     .terms = kAmazonTerms,
     .termsAddress = "https://cseweb.ucsd.edu/~jmcauley/datasets/amazon_v2/",
     .citation = "Jianmo Ni, Jiacheng Li, Julian McAuley. Justifying Recommendations Using "
                 "Distantly-Labeled Reviews and Fine-Grained Aspects. EMNLP 2019.",
     .format = "amazon-ratings"},
    {.key = "amazon-books-2023",
     .title = trNoop("Amazon books, 2023"),
     .publisher = kMcAuley,
     .holds =
         trNoop("Books reviewed at Amazon from May 1996 to September 2023, rated from 1 to 5: reader, book, "
                "rating and time, without titles."),
     .readers = 10'300'000,
     .books = 4'400'000,
     .ratings = 29'500'000,
     .rounded = true,
     .files = kAmazon2023,
     .terms = kAmazonTerms,
     .termsAddress = "https://amazon-reviews-2023.github.io/",
     .citation = "Yupeng Hou, Jiacheng Li, Zhankui He, An Yan, Xiusi Chen, Julian McAuley. Bridging "
                 "Language and Items for Retrieval and Recommendation. arXiv:2403.03952, 2024.",
     .format = "table"},
};

#undef MOVIELENS
#undef UCSD
#undef FILE_AT
#undef GOODREADS_GENRE

} // namespace

std::span<const ReadySet> readySets()
{
    return kSets;
}

} // namespace shelf
