// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommend/top_n.h"
#include "engine/run/run.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace shelf {

/// The parts of a run's report in their order; each gives the HTML of its section, or nothing where the run
/// has nothing to say about it.
class Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
public:
    explicit Report(const Run& run);
    QString html() const;

private:
    QString head() const;
    QString model() const;
    QString data() const;
    QString split() const;
    QString settings() const;
    QString curves() const;
    QString epochs() const;
    QString results() const;
    QString ranking() const;
    QString layers() const;
    QString statistics() const;
    QString map() const;
    QString neighbors() const;
    QString recommendations() const;
    static QString reasonsInWords(ReasonKind kind);
    QString repeat() const;

    QString title(std::int32_t book) const;

    const Run& m_run;
};

/// What the curves say in words, with cures, and which epoch's model was kept.
QStringList trainingWords(const Run& run);

} // namespace shelf
