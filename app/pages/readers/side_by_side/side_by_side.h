// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/pages/readers/asking/recommending.h"
#include "engine/recommend/blend/blend.h"
#include "widgets/readers/reader_models.h"

#include <QColor>
#include <QHash>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace shelf {

class BlendDesk;
class RunChoice;

/// What several runs recommend to the reader who is shown, and a blend of them. Asks as long as it is on, and
/// drops what another question has overtaken. Shows nothing.
class SideBySide : public QObject {
    Q_OBJECT
public:
    SideBySide(Session& session, Jobs& jobs, const Recommending& recommending, const RunChoice& choice,
               const BlendDesk& blend, QObject* parent = nullptr);

    struct List {
        int number = 0; ///< of the run; 0: the blend
        QString name = {};
        QColor color = {};
        ScoreWords scores = ScoreWords::rating;
        BlendRule rule = BlendRule::standardized; ///< of a blend
        bool unlearned = false; ///< the model has learned nothing about the reader
        Result<std::vector<Recommendation>> books = std::vector<Recommendation>();

        std::vector<std::int32_t> ids() const; ///< of the books; none where the model refuses
        int hits() const;
    };

    bool isOn() const { return m_on; }
    void setOn(bool on);
    /// Of the reader who is set now; asks where it is on and all is known of them.
    void ask(const Recommending::Wishes& wishes);
    /// Nobody is shown: there are no lists.
    void forget();

    DatasetPtr data() const { return m_data; }               ///< of the lists; null: none
    const std::vector<List>& lists() const { return m_lists; } ///< of the runs, left to right
    const std::optional<List>& blended() const { return m_blended; }
    /// Whether the reader's held-out books are among the candidates, so that lists can have hits.
    bool canHit() const { return m_canHit; }

signals:
    void found(); ///< lists() or blended() are others

private:
    struct Known {
        RunPtr run;
        std::shared_ptr<const Recommender> recommender;
    };
    struct Found {
        std::vector<List> lists;
        std::vector<Known> known;
        bool canHit = false;
    };
    void askRuns();
    void askBlend();
    bool isAskable() const;

    Session& m_session;
    Jobs& m_jobs;
    const Recommending& m_recommending;
    const RunChoice& m_choice;
    const BlendDesk& m_blend;
    JobSlot m_listing, m_blending;
    std::shared_ptr<const int> m_turn; ///< another object with every reader
    bool m_on = false;
    std::optional<Recommending::Wishes> m_wishes; ///< none: nobody is shown
    std::vector<Known> m_known;
    DatasetPtr m_data;
    std::vector<List> m_lists;
    std::optional<List> m_blended;
    bool m_canHit = false;
};

} // namespace shelf
