// SPDX-License-Identifier: GPL-3.0-or-later
// A person's own library: read, matched, decided, brought up to date.
#include "app/pages/readers/library_panel.h"
#include "app/pages/readers/rated_panel.h"
#include "app/pages/readers/readers_page.h"
#include "app/pages/shared/undo_bar.h"
#include "app/session/reader_file.h"
#include "engine/base/text/message.h"
#include "engine/shelves/library_format.h"
#include "engine/shelves/library_news.h"
#include "widgets/size/file_filters.h"
#include "widgets/words/listed_words.h"

#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace shelf {

namespace {

/// What a file holds: a library, or a reader's ratings of these data.
struct ReadFile {
    std::optional<OwnLibrary> library;
    std::optional<ReaderFile> ratings;
};

Result<ReadFile> readFile(const std::string& path, const Dataset& data, const Progress& progress)
{
    const auto head = openLibrary(path);
    if (!head)
        return head.error();
    ReadFile read;
    if (const LibraryFormat* format = recognizedLibrary(*head)) {
        auto library = readLibrary(*format, *head, progress);
        if (!library)
            return library.error();
        read.library = std::move(*library);
        return read;
    }
    auto ratings = readReaderText(*head->text, KnownBooks(data));
    if (!ratings)
        return ratings.error();
    if (ratings->rated.empty())
        return Error::failure(shelf::tr("These data know none of the books in this file"),
                              shelf::tr("Book ids are those of the data."))
            .in(path);
    read.ratings = std::move(*ratings);
    return read;
}

} // namespace

void ReadersPage::importReader()
{
    auto* dialog = new QFileDialog(this, tr("Open your library, or ratings"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("importReaderDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    QStringList patterns;
    for (const LibraryFormat* format : libraryFormats())
        for (const std::string_view ending : format->endings)
            patterns.append(QStringLiteral("*.") +
                            QString::fromUtf8(ending.data(), static_cast<qsizetype>(ending.size())));
    patterns.removeDuplicates();
    setFileFilters(*dialog, {tr("Libraries of Goodreads, StoryGraph, LibraryThing, calibre; ratings (%1)")
                                 .arg(patterns.join(u' ')),
                             tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ReadersPage::openLibraryFile);
    dialog->open();
}

void ReadersPage::openLibraryFile(const QString& file)
{
    const DatasetPtr dataset = m_session.dataset();
    if (!dataset)
        return m_session.requestPage(PageId::library);
    m_session.requestPage(PageId::readers);
    m_libraryFailure.retract();
    m_jobs.start<Result<ReadFile>>(
        {.title = tr("Reading %1").arg(QFileInfo(file).fileName()), .slot = &m_libraryReading}, this,
        [dataset, file](JobControl& control) {
            return readFile(file.toStdString(), *dataset, control.progress());
        },
        [this, dataset, file](Result<ReadFile> read) {
            if (!read)
                return m_libraryFailure.report(read.error());
            if (m_session.dataset() != dataset)
                return;
            if (read->library)
                return takeLibrary(std::move(*read->library));
            OwnReader reader;
            reader.name = m_own->freshName(QFileInfo(file).completeBaseName());
            reader.scale = dataset->scale;
            for (const RatedBook& book : read->ratings->rated)
                reader.ratings.push_back(namedBook(*dataset, book.book, book.rating));
            showOwn(m_own->put(std::move(reader)));
        });
}

/// The reader whose library it is a newer export of: the one that is shown, else the only one that the same
/// program keeps; null for a new one.
const OwnReader* ReadersPage::readerOf(const OwnLibrary& library) const
{
    const auto fits = [&library](const OwnReader& reader) {
        return reader.library && reader.library->library.format == library.format;
    };
    if (const OwnReader* now = m_own->find(shown().own); now && fits(*now))
        return now;
    const OwnReader* only = nullptr;
    for (const OwnReader& reader : m_own->all())
        if (fits(reader)) {
            if (only)
                return nullptr;
            only = &reader;
        }
    return only;
}

void ReadersPage::takeLibrary(OwnLibrary library)
{
    const OwnReader* known = readerOf(library);
    OwnReader reader;
    if (known) {
        reader = *known;
    } else {
        reader.name = m_own->freshName(tr("My %1").arg(libraryTitle(library)));
        reader.scale = m_session.dataset()->scale;
    }
    const std::uint64_t leftOut = library.leftOut;
    library.notes.clear();
    KeptLibrary kept{std::move(library), QDate::currentDate().toString(Qt::ISODate), {}};
    QString said;
    if (known) {
        const LibraryNews news = libraryNews(reader.library->library.books, kept.library.books);
        QStringList parts;
        const auto count = [](std::size_t n) { return static_cast<int>(n); };
        if (news.added > 0)
            parts << tr("%Ln new book(s)", nullptr, count(news.added));
        if (news.rated > 0)
            parts << tr("%Ln other rating(s)", nullptr, count(news.rated));
        if (news.read > 0)
            parts << tr("%Ln book(s) read since", nullptr, count(news.read));
        if (news.gone > 0)
            parts << tr("%Ln book(s) no longer in it", nullptr, count(news.gone));
        said = news.isNone() ? tr("%1: this export says nothing new.").arg(reader.name)
                             : tr("%1 is up to date: %2.").arg(reader.name, listedWords(parts));
        kept.choices = reader.library->choices;
    }
    if (leftOut > 0)
        said += (said.isEmpty() ? QString() : QStringLiteral(" ")) +
                tr("%Ln line(s) could not be read.", nullptr, static_cast<int>(leftOut));
    const std::optional<OwnReader> before = known ? std::optional(reader) : std::nullopt;
    reader.library = std::move(kept);
    const QString key = m_own->put(std::move(reader));
    if (shown().own == key)
        m_recommending->lookUp();
    else
        showOwn(key);
    m_libraryStarts = !before;
    if (!said.isEmpty() && before)
        m_notice->offer(said, [this, before] {
            m_own->put(*before);
            if (shown().own == before->key)
                m_recommending->lookUp();
        });
    else if (!said.isEmpty())
        m_session.reportError(Error::failure(said.toStdString()).in(m_own->find(key)->library->library.file));
}

/// What was decided about one book goes into the reader's file, and is looked up anew. Nothing: any more.
void ReadersPage::decideBook(std::int64_t line, std::optional<int> book)
{
    const OwnReader* reader = m_own->find(shown().own);
    if (!reader || !reader->library)
        return;
    OwnReader changed = *reader;
    for (const OwnBook& own : changed.library->library.books) {
        if (own.line != line)
            continue;
        if (!book)
            changed.library->choices.erase(ownBookKey(own));
        else
            changed.library->choices[ownBookKey(own)] =
                *book < 0 ? NamedBook() : namedBook(*m_session.dataset(), *book);
    }
    m_own->put(std::move(changed));
    m_recommending->lookUp();
}

void ReadersPage::buildLibrary()
{
    m_library = new LibraryPanel(m_stack);
    m_stack->addWidget(m_library);
    connect(m_library, &LibraryPanel::backWanted, this, [this] {
        m_stack->setCurrentIndex(kReaderPlace);
        m_libraryButton->setFocus(Qt::OtherFocusReason);
    });
    connect(m_library, &LibraryPanel::newerWanted, this, &ReadersPage::importReader);
    connect(m_library, &LibraryPanel::bookPicked, &m_session, &Session::selectBook);
    connect(m_library, &LibraryPanel::decided, this,
            [this](std::int64_t line, int book) { decideBook(line, book); });
    connect(m_library, &LibraryPanel::undecided, this,
            [this](std::int64_t line) { decideBook(line, std::nullopt); });
    connect(m_libraryButton, &QPushButton::clicked, this, &ReadersPage::showLibrary);
}

void ReadersPage::showLibrary()
{
    m_stack->setCurrentIndex(kLibraryPlace);
    m_library->start();
}

/// After the reader's books are found, or another reader is shown.
void ReadersPage::offerLibrary()
{
    const OwnReader* reader = m_own->find(shown().own);
    const auto match = m_recommending->ownBooks().library;
    const bool offered = shown().kind == AskedReader::Kind::own && reader && reader->library && match;
    m_libraryButton->setVisible(offered);
    if (!offered) {
        if (m_stack->currentIndex() == kLibraryPlace)
            m_stack->setCurrentIndex(kReaderPlace);
        return;
    }
    m_library->showLibrary(m_session.dataset(), *reader, match);
    const auto open = static_cast<int>(match->count(MatchKind::ambiguous));
    m_libraryButton->setText(open > 0 ? tr("Your library (%Ln to decide)", nullptr, open)
                                      : tr("Your library"));
    m_libraryButton->setAccessibleName(m_libraryButton->text());
    if (std::exchange(m_libraryStarts, false))
        showLibrary();
}

} // namespace shelf
