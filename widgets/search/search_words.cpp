// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/search_words.h"

#include "engine/parameters/parameter_table.h"
#include "widgets/look/text.h"
#include "widgets/search/parallel_coordinates.h"
#include "widgets/words/engine_words.h"
#include "widgets/words/listed_words.h"

#include <QLocale>

namespace shelf {

QString objectiveLabel(SearchObjective objective)
{
    switch (objective) {
    case SearchObjective::mae:
        return wordsOf("MAE");
    case SearchObjective::ndcg:
        return ParallelCoordinates::tr("NDCG@10");
    case SearchObjective::rmse:
        break;
    }
    return wordsOf("RMSE");
}

QString axisLabel(const SearchAxis& axis)
{
    const Parameter* parameter = findParameter(axis.key);
    return parameter ? wordsOf(parameter->label) : QString::fromStdString(axis.key);
}

QString valueLabel(const SearchAxis& axis, const std::string& value)
{
    const Parameter* parameter = findParameter(axis.key);
    return parameter ? wordsOf(titleOf(*parameter, value)) : textOf(value);
}

QString shareLabel(double share)
{
    return share < 1 ? ParallelCoordinates::tr("%1 %").arg(QLocale().toString(100 * share, 'f', 0))
                     //: A share of the work of a trial: all of it
                     : ParallelCoordinates::tr("full");
}

QString trialSentence(const SearchState& state, int number)
{
    const Trial& trial = state.trials[static_cast<std::size_t>(number)];
    const QLocale locale;
    QStringList parts;
    parts << (trial.failed()
                  ? QString::fromStdString(trial.message)
                  : ParallelCoordinates::tr("%1 %2").arg(objectiveLabel(state.plan.objective),
                                                         locale.toString(trial.objective, 'f', 4)));
    for (std::size_t i = 0; i < state.plan.axes.size() && i < trial.values.size(); ++i)
        parts << ParallelCoordinates::tr("%1 %2").arg(axisLabel(state.plan.axes[i]),
                                                      valueLabel(state.plan.axes[i], trial.values[i]));
    if (trial.share < 1)
        parts << ParallelCoordinates::tr("with %1 of the training").arg(shareLabel(trial.share));
    return ParallelCoordinates::tr("trial %1: %2")
        .arg(locale.toString(trial.configuration + 1), listedWords(parts));
}

} // namespace shelf
