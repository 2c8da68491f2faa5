// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/take_away/report/report_choice.h"
#include "engine/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace shelf {

// What a report says, as plain text; how it looks stands in resources/report_page.

/// Numbers as the reader's country writes them; a dash where there is none.
QString decimal(double value, int decimals);
/// A rating with as many decimals as it needs.
QString starsOf(float rating);
QString count(std::uint64_t value);

struct ReportTable {
    struct Row {
        QStringList cells = {};
        bool marked = false; ///< stands out
    };

    QStringList headers = {};
    QList<int> numbers = {}; ///< the columns that are aligned to the right
    QList<Row> rows = {};

    void add(const QStringList& cells, bool marked = false) { rows.append({cells, marked}); }
};

struct ReportFact {
    QString name = {};
    QString value = {};
};

struct ReportPicture {
    QByteArray type = {}; ///< "image/png"
    QByteArray bytes = {};
    QString alt = {};
    QString caption = {};
};

/// A table beside others.
struct ReportColumn {
    QString heading = {};
    ReportTable table = {};
};

/// One thing in a section: that which is not empty.
struct ReportPart {
    QString heading = {};
    QString paragraph = {};
    QStringList bullets = {};
    QList<ReportFact> facts = {};
    ReportTable table = {};
    ReportPicture picture = {};
    QString code = {};
    QString folded =
        {}; ///< what the fold says that the table lies in until it is opened; empty: it lies open
    QList<ReportColumn> columns = {};
};
using ReportParts = QList<ReportPart>;

/// The table alone, in a fold where that says something; nothing where it has no rows.
ReportParts partsOf(const ReportTable& table, const QString& folded = {});

struct ReportSection {
    QString id = {};
    QString title = {};
    ReportParts parts = {}; ///< none: the section is left out
};

struct ReportPage {
    QString name = {};
    QString made = {}; ///< when; may be empty
    QString lead = {};
    ReportPaper paper = ReportPaper::a4;
    QList<ReportSection> sections = {};
};

/// "en": the language of the words of a report, whatever the country of its numbers.
QString reportLanguage();
/// Control characters and what turns text around are replaced.
QString plainText(const QString& text);

/// One page with its style sheet; light or dark as the reader's system is. It runs no script and asks nothing
/// of the network, whatever got into it. Control characters and what turns text around are replaced.
Result<QByteArray> htmlPage(const ReportPage& page);

} // namespace shelf
