// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/take_away/report_map.h"
#include "app/take_away/report/report_choice.h"
#include "app/take_away/report/report_page.h"
#include "engine/recommend/top_n.h"
#include "engine/run/run.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace shelf {

/// The sections of a run's report in their order; each gives its parts, or none where the run has nothing to
/// say about it.
class Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
public:
    /// curves: as of reportCurves(); shown: null: the principal components are drawn.
    Report(const Run& run, const QByteArray& curves, const ReportMap* shown = nullptr,
           ReportChoice choice = {});
    ReportPage page() const;

private:
    QString lead() const;
    void addRatings(QList<ReportFact>& facts) const;
    ReportParts model() const;
    ReportParts data() const;
    ReportParts split() const;
    ReportParts settings() const;
    ReportParts curves() const;
    ReportParts epochs() const;
    ReportParts results() const;
    ReportParts warnings() const;
    ReportParts comparison() const;
    ReportParts ranking() const;
    ReportParts layers() const;
    ReportParts statistics() const;
    ReportParts map() const;
    ReportParts neighbors() const;
    ReportParts recommendations() const;
    static QString reasonsInWords(ReasonKind kind);
    ReportParts repeat() const;

    QString title(std::int32_t book) const;
    static QString within(double value, const Interval& interval, int decimals);

    const Run& m_run;
    const QByteArray& m_curves;
    const ReportMap* m_shown;
    ReportChoice m_choice;
};

/// What the figures warn of, with cures.
QStringList adviceWords(const Run& run);
/// Which epoch's model was kept, and why the training ended.
QStringList trainingWords(const Run& run);

} // namespace shelf
