// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/help/help_desk.h"
#include "app/session/catalogue_index_source.h"
#include "widgets/window/search_field.h"

namespace shelf {

/// Lets the search field find books, readers and passages of the guide as one types; selects or opens what is
/// chosen.
class SearchController : public QObject {
    Q_OBJECT
public:
    SearchController(Session& session, Jobs& jobs, CatalogueIndexSource& source, SearchField& field,
                     HelpDesk& help, QObject* parent = nullptr);

private:
    void search(const QString& words);
    void show(const SearchHits& hits);

    Session& m_session;
    Jobs& m_jobs;
    CatalogueIndexSource& m_source;
    SearchField& m_field;
    HelpDesk& m_help;
    SearchHits m_hits; ///< that are shown
    JobSlot m_slot;
};

} // namespace shelf
