// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/report/report_choice.h"

#include "app/answers/named.h"

#include <QCoreApplication>
#include <QLocale>

namespace shelf {

namespace {

struct ChoiceTexts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

QList<ReportSectionName> reportSections()
{
    return {{QStringLiteral("data"), ChoiceTexts::tr("Data")},
            {QStringLiteral("results"), ChoiceTexts::tr("Results")},
            {QStringLiteral("warnings"), ChoiceTexts::tr("Warnings")},
            {QStringLiteral("comparison"), ChoiceTexts::tr("Beside other runs")},
            {QStringLiteral("curves"), ChoiceTexts::tr("Loss curves")},
            {QStringLiteral("map"), ChoiceTexts::tr("Map of books")},
            {QStringLiteral("recommendations"), ChoiceTexts::tr("Recommended books")},
            {QStringLiteral("neighbors"), ChoiceTexts::tr("Nearest books")},
            {QStringLiteral("model"), ChoiceTexts::tr("Model")},
            {QStringLiteral("split"), ChoiceTexts::tr("Held out")},
            {QStringLiteral("settings"), ChoiceTexts::tr("Settings")},
            {QStringLiteral("repeat"), ChoiceTexts::tr("How to repeat it")},
            {QStringLiteral("epochs"), ChoiceTexts::tr("Epochs")},
            {QStringLiteral("layers"), ChoiceTexts::tr("Layers")},
            {QStringLiteral("statistics"), ChoiceTexts::tr("Book vectors")}};
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
