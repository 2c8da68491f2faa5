// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/search_controller.h"

#include "widgets/look/text.h"
#include "widgets/words/counted.h"

#include <QLocale>

namespace shelf {

namespace {

constexpr int kMostOfEach = 7;
constexpr int kMostTopics = 4;

} // namespace

SearchController::SearchController(Session& session, Jobs& jobs, CatalogueIndexSource& source,
                                   SearchField& field, HelpDesk& help, QObject* parent)
    : QObject(parent), m_session(session), m_jobs(jobs), m_source(source), m_field(field),
      m_help(help)
{
    connect(&field, &SearchField::searchWanted, this, &SearchController::search);
    connect(&field, &SearchField::chosen, this, [this](SearchRow::Kind kind, int index) {
        if (kind == SearchRow::Kind::book)
            m_session.selectBook(index);
        if (kind == SearchRow::Kind::reader) {
            m_session.selectReader(index);
            m_session.requestPage(PageId::readers);
        }
        if (const auto guide = m_help.guide(); kind == SearchRow::Kind::topic && guide)
            m_help.showHelp(guide->passages[index].topic);
    });
    connect(&help, &HelpDesk::guideRead, this, [this] { show(m_hits); });
    connect(&source, &CatalogueIndexSource::changed, &field, &SearchField::closeRows);
}

void SearchController::search(const QString& words)
{
    const CatalogueIndexPtr index = m_source.index();
    if (!index || words.trimmed().isEmpty())
        return;
    m_jobs.start<SearchHits>(
        {.title = tr("Searching"), .slot = &m_slot, .quiet = true}, this,
        [index, words](JobControl&) { return searchCatalogue(*index, words, kMostOfEach); },
        [this](SearchHits hits) { show(hits); });
}

void SearchController::show(const SearchHits& hits)
{
    const CatalogueIndexPtr index = m_source.index();
    if (!index || hits.words.isEmpty() || hits.words != m_field.text())
        return;
    m_hits = hits;
    const QLocale locale;
    const Dataset& data = *index->data;
    QList<SearchRow> rows;
    const auto heading = [&](const QString& name, int count) {
        rows.append({SearchRow::Kind::heading, -1, name, locale.toString(count)});
    };
    if (hits.bookCount > 0)
        heading(tr("Books"), hits.bookCount);
    for (const int book : hits.books) {
        const auto i = static_cast<std::size_t>(book);
        QString detail = shownText(data.books.authors[i]);
        if (detail.isEmpty())
            detail = Counted::ratings(index->books[i].count);
        rows.append({SearchRow::Kind::book, book, shownText(data.books.label(i)), detail});
    }
    if (hits.readerCount > 0)
        heading(tr("Readers"), hits.readerCount);
    for (const int user : hits.readers) {
        const auto i = static_cast<std::size_t>(user);
        rows.append({SearchRow::Kind::reader, user,
                     tr("Reader %1").arg(QString::fromStdString(data.userIds[i])),
                     Counted::ratings(index->readers[i].count)});
    }
    if (const auto guide = m_help.guide()) {
        const QList<int> topics = guide->find(hits.words, kMostTopics);
        if (!topics.isEmpty())
            rows.append({SearchRow::Kind::heading, -1, tr("Guide"), {}});
        for (const int topic : topics) {
            const GuidePassage& passage = guide->passages[topic];
            const QString& chapter = guide->chapters[passage.chapter].title;
            rows.append({SearchRow::Kind::topic, topic, passage.title,
                         passage.level == 1 ? QString() : chapter});
        }
    }
    if (rows.isEmpty())
        rows.append({SearchRow::Kind::remark, -1, tr("Nothing found for “%1”").arg(hits.words.trimmed()),
                     tr("titles, authors, book and reader numbers are searched")});
    m_field.showRows(rows);
}

} // namespace shelf
