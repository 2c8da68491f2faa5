// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/cleaning_steps_model.h"

#include "widgets/import/option_words.h"

#include <QLocale>

namespace shelf {

CleaningStepsModel::CleaningStepsModel(QObject* parent) : ColumnModel(parent)
{
    const auto count = [this](const std::function<QString()>& title, std::uint64_t CleaningStep::*figure) {
        return TableColumn{.title = title,
                           .text =
                               [this, figure](int row) {
                                   return row == 0 && figure == &CleaningStep::gone
                                              ? QString()
                                              : QLocale().toString(
                                                    static_cast<qulonglong>(step(row).*figure));
                               },
                           .isNumber = true};
    };
    const auto name = [this](int row) { return row == 0 ? tr("As read") : cleaningStepText(step(row).step); };
    std::vector<TableColumn> columns(kColumns);
    columns[kStep] = {.title = [] { return tr("Step"); }, .text = name, .tip = name};
    columns[kGone] = count([] { return tr("Left out"); }, &CleaningStep::gone);
    columns[kRatings] = count([] { return tr("Ratings"); }, &CleaningStep::ratings);
    columns[kReaders] = count([] { return tr("Readers"); }, &CleaningStep::readers);
    columns[kBooks] = count([] { return tr("Books"); }, &CleaningStep::books);
    setColumns(std::move(columns));
}

void CleaningStepsModel::setSteps(const DataSize& before, const std::vector<CleaningStep>& steps)
{
    beginResetModel();
    m_steps = {{{}, 0, before.ratings, before.readers, before.books}};
    m_steps.insert(m_steps.end(), steps.begin(), steps.end());
    endResetModel();
}

void CleaningStepsModel::clear()
{
    beginResetModel();
    m_steps.clear();
    endResetModel();
}

} // namespace shelf
