// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/book_pane.h"

#include "app/jobs/jobs.h"
#include "app/session/cover_store.h"
#include "app/session/session.h"
#include "app/why/why_desk.h"
#include "app/why/why_words.h"
#include "engine/run/learned_books.h"
#include "widgets/book/book_panel.h"
#include "widgets/look/text.h"
#include "widgets/window/page_stack.h"

#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>

#include <map>

namespace shelf {

namespace {

BookFacts factsOf(const Dataset& data, std::size_t book)
{
    BookFacts facts;
    facts.id = QString::fromStdString(data.books.ids[book]);
    facts.title = shownText(data.books.label(book));
    facts.authors = shownText(data.books.authors[book]);
    facts.language = QString::fromStdString(data.books.languages[book]);
    if (data.books.years[book] != kNoYear)
        facts.year = QString::number(data.books.years[book]);

    facts.isRatable = data.userCount() > 0;

    std::map<float, quint32> counts;
    double sum = 0;
    for (std::size_t row = 0; row < data.ratingCount(); ++row) {
        if (static_cast<std::size_t>(data.book[row]) != book)
            continue;
        ++counts[data.rating[row]];
        sum += data.rating[row];
        ++facts.ratings;
    }
    if (data.onlyTaken)
        return facts;
    if (facts.ratings > 0)
        facts.mean = sum / static_cast<double>(facts.ratings);
    // Whole stars of the scale are shown even where nobody gave them, so that bars of two books compare.
    if (data.scale.max - data.scale.min <= 10)
        for (float star = data.scale.min; star <= data.scale.max; star += 1)
            counts.try_emplace(star, 0);
    for (const auto& [star, count] : counts) {
        facts.stars << star;
        facts.counts << count;
    }
    return facts;
}

QVector<NeighborRow> rowsOf(const NearestBooks& found)
{
    QVector<NeighborRow> rows;
    const MatrixView vectors = found.run->model->bookEmbedding();
    const Catalogue& books = found.run->data->books;
    for (const Neighbor& neighbor : found.books) {
        const auto other = static_cast<std::size_t>(neighbor.row);
        rows << NeighborRow{neighbor.row, shownText(books.label(other)), shownText(books.authors[other]),
                            distanceOf(vectors.row(static_cast<std::size_t>(found.book)), vectors.row(other),
                                       found.choice.metric)};
    }
    return rows;
}

} // namespace

BookPane::BookPane(Session& session, Jobs& jobs, CoverStore* covers, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_jobs(jobs),
      m_covers(covers),
      m_panel(new BookPanel(this)),
      m_why(new WhyDesk(jobs, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new PageStack(this); // where the letters are large and the window is low
    scroll->setObjectName(QStringLiteral("bookScroll"));
    scroll->addPage(m_panel);
    layout->addWidget(scroll);

    connect(&session, &Session::bookSelected, this, &BookPane::showBook);
    connect(&session, &Session::datasetChanged, this, &BookPane::showBook);
    connect(&session, &Session::currentRunChanged, this, &BookPane::showNearest);
    connect(&session, &Session::nearestBooksChanged, this, &BookPane::showNearest);
    connect(&session, &Session::nearestChoiceChanged, this, &BookPane::showChoice);
    connect(m_panel, &BookPanel::bookActivated, &session, &Session::selectBook);
    connect(m_panel, &BookPanel::back, &session, &Session::goBack);
    connect(m_panel, &BookPanel::forward, &session, &Session::goForward);
    connect(m_panel, &BookPanel::helpWanted, this, [this] { m_session.requestPage(PageId::training); });
    connect(m_panel, &BookPanel::choiceChanged, this, [this](Metric metric, int count) {
        m_session.chooseNearest({metric, count});
    });
    if (covers)
        connect(covers, &CoverStore::arrived, this, [this](int book) {
            if (m_session.selectedBook() == book)
                m_panel->setCover(m_covers->cover(book));
        });
    connectWhy();
    showChoice();
    showBook();
}

QSize BookPane::minimumSizeHint() const
{
    // A bar at its side is not to cost it a second one below.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return {m_panel->minimumSizeHint().width() + bar, QWidget::minimumSizeHint().height()};
}

void BookPane::connectWhy()
{
    connect(m_panel, &BookPanel::whyWanted, this, [this](int book) {
        m_why->ask(m_session.current(), m_session.selectedBook(), book, m_session.nearestChoice().metric);
    });
    connect(m_panel, &BookPanel::whyClosed, m_why, &WhyDesk::cancel);
    connect(m_why, &WhyDesk::found, this, [this](const WhyNeighbors& why, const RunPtr& run) {
        if (why.first == m_session.selectedBook() && run == m_session.current())
            m_panel->setWhy(whyWords(why, *run));
    });
    connect(m_panel, &BookPanel::neighborPointed, &PointedBook::of(m_session), &PointedBook::point);
}

void BookPane::showChoice()
{
    const NearestChoice& choice = m_session.nearestChoice();
    m_panel->setChoice(choice.metric, choice.count);
}

void BookPane::showBook()
{
    const DatasetPtr dataset = m_session.dataset();
    const int book = m_session.selectedBook();
    m_panel->setHistory(m_session.canGoBack(), m_session.canGoForward());
    if (!dataset || book < 0) {
        m_panel->setBook(std::nullopt);
        return;
    }
    // Six million ratings take a few milliseconds to look through: off this thread.
    m_jobs.start<BookFacts>(
        {.title = tr("Looking up a book"), .slot = &m_facts, .quiet = true}, this,
        [dataset, book](JobControl&) { return factsOf(*dataset, static_cast<std::size_t>(book)); },
        [this, book](const BookFacts& facts) {
            if (m_session.selectedBook() != book)
                return;
            m_panel->setBook(facts);
            if (m_covers)
                m_panel->setCover(m_covers->cover(book));
        });
    showNearest();
}

void BookPane::showNearest()
{
    const int book = m_session.selectedBook();
    if (book < 0)
        return;
    const RunPtr run = m_session.current();
    if (!run) {
        m_panel->setNoNeighbors(
            tr("Books become neighbors when a model has learned a vector for each. Train one first."),
            tr("Go to Training"));
        return;
    }
    const MatrixView vectors = run->model->bookEmbedding();
    if (vectors.empty()) {
        m_panel->setNoNeighbors(tr("This run's model has no book vectors, so no book is near another."),
                                tr("Train another model"));
        return;
    }
    if (isUnlearned(*run, book)) {
        m_panel->setNoNeighbors(
            isGiven(run)
                ? tr("These vectors say nothing of it: it has none, or one of zeros or of no numbers.")
                : tr("Nobody rated it in the training part, so the model knows nothing about it."),
            {});
        return;
    }
    const NearestBooks* found = m_session.nearestBooks();
    if (!found)
        return; // those of the book before stay for the blink until these are found
    const RunEntry* entry = m_session.findRun(m_session.currentRun());
    const QString space =
        tr("In %1, %Ln dimension(s), over all books", nullptr, static_cast<int>(vectors.cols))
            .arg(entry ? entry->name : QString::fromStdString(run->name));
    m_panel->setNeighbors(rowsOf(*found), found->choice.metric, space);
}

} // namespace shelf
