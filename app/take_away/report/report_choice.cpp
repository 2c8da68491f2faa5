// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/report/report_choice.h"

#include "app/answers/named.h"

#include <QCoreApplication>
#include <QLocale>

namespace shelf {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

} // namespace

QList<ReportSectionName> reportSections()
{
    return {{QStringLiteral("data"), tr("Data")},
            {QStringLiteral("results"), tr("Results")},
            {QStringLiteral("warnings"), tr("Warnings")},
            {QStringLiteral("comparison"), tr("Beside other runs")},
            {QStringLiteral("curves"), tr("Loss curves")},
            {QStringLiteral("map"), tr("Map of books")},
            {QStringLiteral("recommendations"), tr("Recommended books")},
            {QStringLiteral("neighbors"), tr("Nearest books")},
            {QStringLiteral("model"), tr("Model")},
            {QStringLiteral("split"), tr("Held out")},
            {QStringLiteral("settings"), tr("Settings")},
            {QStringLiteral("repeat"), tr("How to repeat it")},
            {QStringLiteral("epochs"), tr("Epochs")},
            {QStringLiteral("layers"), tr("Layers")},
            {QStringLiteral("statistics"), tr("Book vectors")}};
}

QStringList reportPapers()
{
    return {QStringLiteral("a4"), QStringLiteral("letter")};
}

ReportPaper reportPaperNamed(const QString& name)
{
    return name == QLatin1String("letter") ? ReportPaper::letter : ReportPaper::a4;
}

ReportPaper usualPaper()
{
    // CLDR: these print on Letter.
    const QLocale::Territory there = QLocale().territory();
    return there == QLocale::UnitedStates || there == QLocale::Canada || there == QLocale::Mexico
               ? ReportPaper::letter
               : ReportPaper::a4;
}

QPageSize pageSizeOf(ReportPaper paper)
{
    return QPageSize(paper == ReportPaper::letter ? QPageSize::Letter : QPageSize::A4);
}

Result<std::vector<std::int32_t>> readersNamed(const Dataset& data, const QStringList& ids)
{
    std::vector<std::int32_t> numbers;
    for (const QString& id : ids) {
        const auto number = requireUser(data, id.trimmed().toStdString());
        if (!number)
            return number.error();
        numbers.push_back(*number);
    }
    return numbers;
}

} // namespace shelf
