// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/export_plan.h"

#include "app/take_away/export_list.h"
#include "widgets/words/listed_words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace shelf {

namespace {

struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(shelf::ExportPlan)
};

bool looksAt(const Export& one, unsigned option)
{
    return option == kTakesFormats ? one.isPicture : (one.takes & option) != 0;
}

bool lacksFormat(const ExportPlan& plan)
{
    return plan.formats.empty() && std::any_of(plan.exports.begin(), plan.exports.end(),
                                               [](const Export* one) { return one->isPicture; });
}

} // namespace

bool ExportPlan::canStart() const
{
    return !exports.empty() && QFileInfo(folder).isAbsolute() && !lacksFormat(*this);
}

QString ExportPlan::says(const FolderLook& look) const
{
    if (exports.empty())
        return PlanWords::tr("Choose at least one thing to export.");
    if (lacksFormat(*this))
        return PlanWords::tr("Choose a format for the pictures.");
    if (!QFileInfo(folder).isAbsolute())
        return PlanWords::tr("Name a folder with its whole path.");
    if (!look.there.isEmpty())
        return PlanWords::tr("Already there, and replaced: %1").arg(listedWords(look.there));
    return look.exists ? QString() : PlanWords::tr("The folder will be made.");
}

ExportTakers ExportPlan::takers(unsigned option) const
{
    ExportTakers takers;
    for (const Export* one : shelf::exports())
        if (one->of.empty() && looksAt(*one, option))
            takers.titles << exportWords(one->title);
    takers.chosen =
        std::any_of(exports.begin(), exports.end(), [&](const Export* one) { return looksAt(*one, option); });
    return takers;
}

FolderLook lookInto(const ExportPlan& plan)
{
    FolderLook look;
    look.exists = QFileInfo(plan.folder).isDir();
    if (!look.exists)
        return look;
    for (const OutputFile& file : filesOf(plan.exports, plan.formats)) {
        const QString name = QString::fromStdString(file.name);
        const QFileInfo place(plan.folder + QLatin1Char('/') + name);
        if (place.exists() || place.isSymLink()) // also one that leads nowhere
            look.there << name;
    }
    return look;
}

QString exportPurpose(const Export& one)
{
    if (one.readBy.empty())
        return exportWords(one.meaning);
    return PlanWords::tr("%1 For %2.").arg(exportWords(one.meaning), exportWords(one.readBy));
}

} // namespace shelf
