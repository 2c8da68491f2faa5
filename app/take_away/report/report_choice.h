// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/run.h"

#include <QList>
#include <QPageSize>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <vector>

namespace shelf {

enum class ReportPaper { a4, letter };

/// What a report is to have.
struct ReportChoice {
    QStringList sections = {};              ///< their ids; empty: all
    std::vector<std::int32_t> readers = {}; ///< whose books are shown; empty: those with most ratings
    std::vector<const Run*> beside = {};    ///< other runs that its figures are put beside
    ReportPaper paper = ReportPaper::a4;

    bool has(const QString& section) const { return sections.isEmpty() || sections.contains(section); }
};

/// The sections in their order; what matters first.
struct ReportSectionName {
    QString id;
    QString title;
};
QList<ReportSectionName> reportSections();

/// "a4", "letter".
QStringList reportPapers();
ReportPaper reportPaperNamed(const QString& name);
/// That of the country.
ReportPaper usualPaper();
QPageSize pageSizeOf(ReportPaper paper);

/// Numbers of the readers of these ids; the error of the first that is unknown.
Result<std::vector<std::int32_t>> readersNamed(const Dataset& data, const QStringList& ids);

} // namespace shelf
