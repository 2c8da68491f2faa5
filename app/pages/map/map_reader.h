// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/session/session.h"
#include "engine/recommend/expectations.h"
#include "engine/recommend/top_n.h"
#include "widgets/map/content/map_content.h"

#include <QObject>

#include <vector>

namespace shelf {

/// The selected reader as the map shows them: what was rated and is recommended, and what the run expects of
/// every book. Shows nothing.
class MapReader : public QObject {
    Q_OBJECT
public:
    MapReader(Session& session, Jobs& jobs, QObject* parent = nullptr);

    /// A reader of the data, or one's own.
    bool isSelected() const;
    /// Whether books can have the color of what the reader rated, or is expected to rate.
    bool hasColor(ColorBy by) const;
    /// The reader's books are to be seen, or not any more.
    void showBooks(bool wanted);
    /// What was expected is of another run or reader, and is worked out anew where it is wanted.
    void predict(bool wanted);
    ScoreKind predictedKind() const { return m_expected.kind; }
    const SharedColumn<float>& predicted() const { return m_predicted; } ///< empty while it is worked out

    /// What is known of the reader by now. by: the color of the books.
    void put(MapContent& content, ColorBy by) const;

signals:
    void booksChanged();
    void expected();

private:
    /// The books of a reader, as a run sees them.
    struct Books {
        RunPtr run; ///< null: none are shown
        int reader = -1;
        OwnReadingPtr own = {}; ///< one's own reader, where none of the data is selected
        std::vector<RatedBook> rated = {};
        std::vector<Recommendation> recommended = {};
        bool asNewReader = false; ///< as Expectations::asNewReader
    };
    static Books find(const RunPtr& run, int reader, const OwnReadingPtr& own);
    bool areOf(const RunPtr& run) const; ///< and of the selected reader
    bool areLookedFor(const RunPtr& run) const;

    Session& m_session;
    Jobs& m_jobs;
    JobSlot m_booksSlot, m_expecting;
    Books m_books;
    Books m_asked; ///< that are looked for, without their books
    bool m_wanted = false;
    Expectations m_expected; ///< without its values
    SharedColumn<float> m_predicted;
};

} // namespace shelf
