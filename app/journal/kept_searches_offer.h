// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/search/search.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <string>

class QWidget;

namespace shelf {

class Jobs;
class NoticeBar;
class SearchJournal;
class Session;

/// Offers the searches for settings that are kept and not in hand: those of starts of the program that have
/// ended, and those whose place another search or other data have taken. Nothing is removed but by its own
/// question.
class KeptSearchesOffer : public QObject {
    Q_OBJECT
public:
    KeptSearchesOffer(Session& session, Jobs& jobs, SearchJournal& journal, NoticeBar* bar, QWidget* window);

    /// Looks on the disk, in the background, and shows what there is.
    void look();
    /// Who takes a search that is opened and keeps it from then on; false: not now.
    void setTaker(std::function<bool(const SearchState&)> taker) { m_taker = std::move(taker); }

private:
    struct Offered {
        std::shared_ptr<const SearchState> state;
        std::int64_t written = 0; ///< when, in seconds since 1970
        int aside = 0;            ///< its number in the journal; 0: of a start that has ended
        std::string file = {};    ///< of a start that has ended
    };

    void show(const QList<Offered>& searches);
    void press(int button);
    void askToRemove();
    void remove(const QList<Offered>& searches);

    Session& m_session;
    Jobs& m_jobs;
    SearchJournal& m_journal;
    NoticeBar* m_bar;
    QWidget* m_window;
    QList<Offered> m_offered;
    std::function<bool(const SearchState&)> m_taker;
};

} // namespace shelf
