// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/content/color_name.h"

#include <QCoreApplication>

namespace shelf {

QString colorName(const Dataset& data, ColorChoice choice, ScoreKind expected)
{
    return choice.by == ColorBy::predicted && expected == ScoreKind::preference
               ? QCoreApplication::translate("ColorName", "Scores for the reader")
               : colorChoiceName(data, choice);
}

QString colorName(const MapContent& content)
{
    const QString name = colorName(*content.data, content.choice, content.scoreKind);
    return content.choice.by == ColorBy::predicted && content.asNewReader
               ? QCoreApplication::translate("ColorName", "%1, as for a new reader").arg(name)
               : name;
}

} // namespace shelf
