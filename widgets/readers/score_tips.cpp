// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/score_tips.h"

#include "engine/recommend/expectations.h"
#include "widgets/look/text.h"

#include <QLocale>

namespace shelf {

QString ScoreTips::beyondScale(const Dataset& data, ScoreWords words, const Recommendation& recommendation)
{
    const RatingScale& scale = data.scale;
    if (words != ScoreWords::rating || shownRating(scale, recommendation.score) == recommendation.score)
        return {};
    const bool above = recommendation.score > scale.max;
    return tr("The model's own figure is %1, beyond the scale, which ends at %2. Books are ranked by it.")
        .arg(QLocale().toString(recommendation.score, 'f', 2),
             QLocale().toString(above ? scale.max : scale.min));
}

QString ScoreTips::standsFor(const Dataset& data, const Recommendation& recommendation)
{
    return recommendation.insteadOf < 0
               ? QString()
               : tr("Stands for “%1”, by whose score it has its place: of the series this volume comes next.")
                     .arg(textOf(data.books.label(static_cast<std::size_t>(recommendation.insteadOf))));
}

} // namespace shelf
