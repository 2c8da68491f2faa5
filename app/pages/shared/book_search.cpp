// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shared/book_search.h"

#include "widgets/look/text.h"
#include "widgets/window/search_field.h"

namespace shelf {

BookSearch::BookSearch(Jobs& jobs, const CatalogueIndexSource& index, SearchField* field, int hits)
    : QObject(field), m_jobs(jobs), m_index(index), m_field(field), m_hits(hits)
{
    connect(field, &SearchField::searchWanted, this, &BookSearch::search);
    connect(field, &SearchField::chosen, this, [this](SearchRow::Kind, int book) { emit chosen(book); });
}

void BookSearch::search(const QString& words)
{
    const CatalogueIndexPtr index = m_index.index();
    if (words.trimmed().isEmpty())
        return;
    if (!index || index->data != m_data) {
        m_field->showRows({{SearchRow::Kind::remark, -1, tr("The books are still being read"), {}}});
        return;
    }
    m_jobs.start<SearchHits>(
        {.title = tr("Searching"), .slot = &m_slot, .quiet = true}, this,
        [index, words, most = m_hits](JobControl&) { return searchCatalogue(*index, words, most); },
        [this, index](const SearchHits& hits) {
            if (hits.words == m_field->text())
                show(index, hits);
        });
}

void BookSearch::show(const CatalogueIndexPtr& index, const SearchHits& hits)
{
    QList<SearchRow> rows;
    for (const int book : hits.books) {
        const auto b = static_cast<std::size_t>(book);
        QString beside = m_remark ? m_remark(book) : QString();
        if (beside.isEmpty())
            beside = shownText(index->data->books.authors[b]);
        rows.append({SearchRow::Kind::book, book, shownText(index->data->books.label(b)), beside});
    }
    if (rows.isEmpty())
        rows.append({SearchRow::Kind::remark, -1, tr("No book found for “%1”").arg(hits.words.trimmed()),
                     tr("titles, authors and book numbers are searched")});
    m_field->showRows(rows);
}

} // namespace shelf
