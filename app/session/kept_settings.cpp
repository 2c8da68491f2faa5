// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/kept_settings.h"

#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "widgets/look/text.h"

namespace shelf {

namespace {

/// A rule that is on or off, by the word of the command line's option.
struct RuleWord {
    const char* word;
    bool ListRules::*rule;
};
constexpr RuleWord kRuleWords[] = {{"one-per-series", &ListRules::onePerSeries},
                                   {"one-per-author", &ListRules::onePerAuthor},
                                   {"next-volume", &ListRules::nextVolume},
                                   {"without-editions", &ListRules::withoutEditions},
                                   {"without-later-volumes", &ListRules::withoutLaterVolumes}};
const QString kWithoutAuthor = QStringLiteral("without-author=");

} // namespace

RunSettings keptTraining(const Settings& settings)
{
    return trainingOf(settings.get(keys::trainingPreset), settings.get(keys::trainingSettings));
}

RunSettings trainingOf(const QString& presetName, const QString& lines)
{
    RunSettings training;
    if (auto preset = presetSettings(presetName.toStdString()))
        training = *preset;
    for (const QString& line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
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

ListRules keptListRules(const Settings& settings)
{
    ListRules rules;
    for (const QString& word : settings.get(keys::listRules)) {
        for (const RuleWord& rule : kRuleWords)
            if (word == QLatin1String(rule.word))
                rules.*rule.rule = true;
        if (word.startsWith(kWithoutAuthor) && word.size() > kWithoutAuthor.size())
            rules.withoutAuthors.push_back(word.mid(kWithoutAuthor.size()).toStdString());
    }
    return rules;
}

void keepListRules(Settings& settings, const ListRules& rules)
{
    QStringList words;
    for (const RuleWord& rule : kRuleWords)
        if (rules.*rule.rule)
            words.append(QLatin1String(rule.word));
    for (const std::string& person : rules.withoutAuthors)
        words.append(kWithoutAuthor + QString::fromStdString(person));
    settings.set(keys::listRules, words);
}

NearestChoice keptNearest(const Settings& settings)
{
    const auto metric = parseMetric(settings.get(keys::metric).toStdString());
    return {metric ? *metric : Metric::cosine, settings.get(keys::neighbors)};
}

void keepNearest(Settings& settings, const NearestChoice& choice)
{
    settings.set(keys::metric, textOf(metricName(choice.metric)));
    settings.set(keys::neighbors, choice.count);
}

} // namespace shelf
