// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/numbers.h"
#include "engine/base/text/languages.h"
#include "engine/base/text/message.h"
#include "engine/files/exports/book_page.h"

#include <QCoreApplication>

namespace shelf {

namespace {

/// Everything that resources/book_page/ says.
constexpr const char* kBookPageSaid[] = {
    QT_TRANSLATE_NOOP("shelf::BookPage", "Find a book"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Covers"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "For whom"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "A reader"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "My ratings"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "My ratings (%1)"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Reader"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Another reader"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Forget my ratings"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Do you know one of these?"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Books to read next"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "On the map"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "to read next"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "rated"),
    QT_TRANSLATE_NOOP("shelf::BookPage",
                      "Books that readers took alike lie close together. Press one to look at it."),
    QT_TRANSLATE_NOOP("shelf::BookPage", "and %1 more"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "I have read it"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "My rating"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "not rated"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "%1 of %2 stars"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Remove"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "No ratings"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Readers who took it: %1"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Rated once, with %1"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "%1 on average (ratings: %2)"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Reader %1 rated it %2"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Reader %1 has read it"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Expected of you: %1"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Expected of reader %1: %2"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Close"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Back to the book before"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Nearest books"),
    QT_TRANSLATE_NOOP("shelf::BookPage",
                      "Nobody rated it in the training part, so the model knows nothing about it."),
    QT_TRANSLATE_NOOP("shelf::BookPage", "cosine distance"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Euclidean distance"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "dot product, where larger is nearer"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "In the model’s own space, by %1."),
    QT_TRANSLATE_NOOP(
        "shelf::BookPage",
        "Map of the books (%1), those to read next and those rated marked. The lists hold the same books."),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Read by %1"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Rated by %1"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "held out"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Show all %1"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "This model cannot take up a new reader on this page. The program "
                                         "can: shelfspace recommend RUN --reader FILE."),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Find books that you know in the field above, or begin here."),
    QT_TRANSLATE_NOOP("shelf::BookPage", "This model asks which books you took, not how you liked them."),
    QT_TRANSLATE_NOOP(
        "shelf::BookPage",
        "All ratings of this reader were held out in training: the program took them as a new reader’s."),
    QT_TRANSLATE_NOOP("shelf::BookPage",
                      "Lists of this model were made by the program: it cannot be worked out on a page."),
    QT_TRANSLATE_NOOP("shelf::BookPage",
                      "Worked out here, by the model itself: the rating that it expects for each book."),
    QT_TRANSLATE_NOOP("shelf::BookPage",
                      "Worked out here, by the model itself. Only the order of its figures means something."),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Books for you: %1"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Books for reader %1: %2"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Rate a book to see what comes next."),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Nothing can be recommended to you."),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Nothing can be recommended to reader %1."),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Working it out…"),
    QT_TRANSLATE_NOOP(
        "shelf::BookPage",
        "Covers come from the addresses in the catalogue: their servers then see that you look."),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Find a book by title, author or id"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "No book matches"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Books: %1"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Ratings: %1"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Readers: %1"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "No reader of this page matches"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Dark colors"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "Readers on this page: %1 of %2"),
    QT_TRANSLATE_NOOP("shelf::BookPage", "This page works by its scripts, which the browser does not run."),
};

struct BookPageWords {
    Q_DECLARE_TR_FUNCTIONS(shelf::BookPage)
};

std::string bookPageCaution(const ExportCall& call)
{
    const std::size_t all = call.data->userCount();
    const std::size_t fit = call.users.empty() ? readersOnPage(*call.run).size() : all;
    if (fit == all)
        return {};
    return shelf::tr("the page has room for %1 of %n readers, evenly drawn; --user names others",
                     "the page has room for %1 of %n reader, evenly drawn; --user names others", all)
        .arg(fit);
}

Result<WrittenFiles> writeBookPage(const ExportCall& call)
{
    BookPage page;
    page.run = call.run;
    Projection map;
    if (call.run->model && !call.run->model->bookEmbedding().empty()) {
        auto drawn = call.mapOfBooks();
        if (!drawn)
            return drawn.error();
        map = std::move(*drawn);
        page.map = &map;
    }
    page.users = call.users;
    page.metric = call.metric;
    page.language = spokenLanguage().tag;
    for (const char* said : kBookPageSaid)
        page.words.emplace_back(said, BookPageWords::tr(said).toStdString());
    return exportBookPage(page, call.folder, call.progressOf(shelf::tr("Writing the page")));
}

} // namespace

extern const Export kBookPageExport;
constinit const Export kBookPageExport{
    .key = "page",
    .title = trNoop("Page that recommends (HTML)"),
    .meaning = trNoop("Pick a reader or rate books yourself in any browser, on a phone too; a folder that "
                      "asks no network."),
    .readBy = trNoop("any browser, without a network"),
    .files = kBookPageFiles,
    .needs = kNeedsRun | kNeedsReaders,
    .takes = kTakesUsers | kTakesMetric | kTakesMap,
    .caution = bookPageCaution,
    .write = writeBookPage,
};

} // namespace shelf
