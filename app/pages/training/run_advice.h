// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/advice.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace shelf {

/// What to say of a trained run and which buttons to offer, until the person has sent it away. Shows nothing.
class RunAdvice {
    Q_DECLARE_TR_FUNCTIONS(shelf::RunAdvice)
public:
    struct Words {
        QString text; ///< empty: nothing is to be said
        QStringList buttons;
        QStringList tips;
        std::vector<ProposedChange> changes; ///< one a button
        bool grave = false;
    };

    /// What a run's split lets through: to be known before its figures are trusted.
    void setCautions(int run, const QStringList& cautions) { m_cautions.insert(run, cautions); }
    bool hasCautions(int run) const { return m_cautions.contains(run); }
    /// What they are: goes over the ratings.
    static QStringList cautionsOf(const Dataset& data, const Run& run);
    void sendAway(int run) { m_sentAway.insert(run); }
    bool isSentAway(int run) const { return m_sentAway.contains(run); }
    Words of(int number, const Run& run) const;

private:
    QSet<int> m_sentAway;
    QHash<int, QStringList> m_cautions; ///< of runs that were trained here or chosen
};

} // namespace shelf
