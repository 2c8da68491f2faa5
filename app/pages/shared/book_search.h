// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/session/catalogue_index_source.h"
#include "app/session/session.h"

#include <QObject>
#include <QString>

#include <functional>

namespace shelf {

class SearchField;

/// Answers the words typed into a field with books of a data set, as quiet jobs, and says which was chosen.
class BookSearch : public QObject {
    Q_OBJECT
public:
    /// hits: the most that are shown.
    BookSearch(Jobs& jobs, const CatalogueIndexSource& index, SearchField* field, int hits);

    void setData(DatasetPtr data) { m_data = std::move(data); }
    /// What stands beside a book's title; the authors where it is empty.
    void setRemark(std::function<QString(int book)> remark) { m_remark = std::move(remark); }

signals:
    void chosen(int book);

private:
    void search(const QString& words);
    void show(const CatalogueIndexPtr& index, const SearchHits& hits);

    Jobs& m_jobs;
    const CatalogueIndexSource& m_index;
    SearchField* m_field;
    int m_hits;
    DatasetPtr m_data;
    std::function<QString(int book)> m_remark;
    JobSlot m_slot;
};

} // namespace shelf
