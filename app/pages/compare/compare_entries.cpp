// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/compare_entries.h"

#include "app/pages/compare/compare_model.h"
#include "engine/comparison/same_task.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "widgets/look/text.h"
#include "widgets/words/baseline_name.h"
#include "widgets/words/engine_words.h"

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

namespace shelf {

namespace {

/// unlikeTask(), which goes over all ratings of two runs, once a pair of them. In the window's thread.
Unlike unlikeOf(const RunPtr& a, const RunPtr& b)
{
    struct Known {
        std::weak_ptr<const Run> a;
        std::weak_ptr<const Run> b;
        Unlike unlike;
    };
    static std::map<std::pair<const Run*, const Run*>, Known> known;
    std::erase_if(known, [](const auto& one) { return one.second.a.expired() || one.second.b.expired(); });
    const auto [place, isNew] = known.try_emplace({a.get(), b.get()});
    if (isNew)
        place->second = {a, b, unlikeTask(*a, *b)};
    return place->second.unlike;
}

/// "MovieLens 100k, random:0.2"; runs of the same name that were measured on other held-out ratings get their
/// seeds as well.
class MeasuredOn {
public:
    QString of(const RunPtr& measured)
    {
        const Run& run = *measured;
        const QString name = QString::fromStdString(run.data->name + ", " + splitText(run.settings.split));
        const auto [first, isNew] = m_firsts.try_emplace(name, measured);
        if (isNew || unlikeOf(first->second, measured) == Unlike::nothing)
            return name;
        return CompareModel::tr("%1, seed %2").arg(name, QString::number(run.settings.seed));
    }

private:
    std::map<QString, RunPtr> m_firsts;
};

bool isFinished(const RunEntry& entry)
{
    return entry.run && !entry.isGiven(); // vectors have neither settings nor figures
}

/// In words; its name where it is none of ours.
QString presetTitle(const std::string& name)
{
    const Preset* preset = findPreset(name);
    return preset ? wordsOf(preset->title) : shownText(name);
}

CompareEntry baselineEntry(const Baseline& baseline, const Run& of)
{
    auto bearer = std::make_shared<Run>();
    bearer->name = baseline.name;
    bearer->data = of.data;
    bearer->split.validation = of.split.validation;
    bearer->metrics = baseline.metrics;
    bearer->ranking = baseline.ranking;
    CompareEntry made;
    made.runs.push_back(std::move(bearer));
    made.name = baselineName(baseline.name);
    made.preset = CompareModel::tr("Baseline");
    made.isBaseline = true;
    made.loss = baseline.validationLoss;
    return made;
}

void addBaselines(CompareEntries& all, const Run& run, const QString& data)
{
    for (const Baseline& baseline : run.baselines) {
        const bool isThere = std::any_of(all.list.begin(), all.list.end(), [&](const CompareEntry& other) {
            return other.isBaseline && other.data == data && other.runs.front()->name == baseline.name &&
                   other.runs.front()->metrics.rmse == baseline.metrics.rmse &&
                   other.runs.front()->ranking.ndcg == baseline.ranking.ndcg;
        });
        if (isThere)
            continue;
        all.list.push_back(baselineEntry(baseline, run));
        all.list.back().data = data;
    }
}

} // namespace

CompareEntries compareEntries(const QList<RunEntry>& runs, bool seedsTogether)
{
    CompareEntries all;
    MeasuredOn measuredOn;
    std::vector<std::string> texts; ///< one an entry
    std::vector<QString> data;      ///< one a run
    RunPtr first;
    for (const RunEntry& entry : runs) {
        if (!isFinished(entry))
            continue;
        data.push_back(measuredOn.of(entry.run));
        first = first ? first : entry.run;
        all.isUnequal = all.isUnequal || unlikeOf(first, entry.run) != Unlike::nothing ||
                        first->settings.training.loss != entry.run->settings.training.loss;
        std::string text = seedlessText(entry.run->settings);
        const auto same = std::find(texts.begin(), texts.end(), text);
        all.hasSeveralSeeds = all.hasSeveralSeeds || same != texts.end();
        if (seedsTogether && same != texts.end()) {
            CompareEntry& with = all.list[static_cast<std::size_t>(same - texts.begin())];
            with.runs.push_back(entry.run);
            with.numbers << entry.number;
            if (with.data != data.back())
                with.data = QString::fromStdString(entry.run->data->name);
            continue;
        }
        all.list.push_back({.runs = {entry.run},
                            .numbers = {entry.number},
                            .name = entry.name,
                            .color = entry.color,
                            .preset = presetTitle(entry.run->settings.preset),
                            .data = data.back()});
        texts.push_back(std::move(text));
    }
    for (CompareEntry& entry : all.list)
        if (entry.runs.size() > 1)
            entry.name = CompareModel::tr("%1 × %Ln seed(s)", nullptr, static_cast<int>(entry.runs.size()))
                             .arg(entry.preset);
    std::size_t at = 0;
    for (const RunEntry& entry : runs)
        if (isFinished(entry))
            addBaselines(all, *entry.run, data[at++]);
    return all;
}

std::string seedlessText(const RunSettings& settings)
{
    RunSettings same = settings;
    same.seed = 0;
    return settingsText(same);
}

} // namespace shelf
