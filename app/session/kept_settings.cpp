// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/kept_settings.h"

#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"

namespace shelf {

RunSettings keptTraining(const Settings& settings)
{
    RunSettings training;
    if (auto preset = presetSettings(settings.get(keys::trainingPreset).toStdString()))
        training = *preset;
    const QStringList lines =
        settings.get(keys::trainingSettings).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        if (equals <= 0)
            continue;
        RunSettings changed = training;
        if (setParameter(changed, line.left(equals).trimmed().toStdString(),
                         line.mid(equals + 1).trimmed().toStdString()))
            training = changed;
    }
    return training;
}

void keepTraining(Settings& settings, const RunSettings& training)
{
    settings.set(keys::trainingPreset, QString::fromStdString(training.preset));
    settings.set(keys::trainingSettings, QString::fromStdString(settingsText(training)));
}

} // namespace shelf
