// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/run_advice.h"

#include "engine/data/split.h"
#include "engine/parameters/fit_to_data.h"
#include "engine/parameters/parameter_table.h"
#include "widgets/look/text.h"
#include "widgets/words/engine_words.h"

#include <utility>

namespace shelf {

namespace {

constexpr std::size_t kMostCures = 3; ///< of what a training's figures say: more is no advice

} // namespace

QStringList RunAdvice::cautionsOf(const Dataset& data, const Run& run)
{
    QStringList cautions;
    for (const std::string& caution : splitCautions(data, run.settings.split, run.split))
        cautions << QString::fromStdString(caution);
    if (const std::string words = outputWords(run.settings, data); !words.empty())
        cautions << QString::fromStdString(words);
    return cautions;
}

RunAdvice::Words RunAdvice::of(int number, const Run& run) const
{
    Words words;
    QStringList sentences;
    const std::vector<Advice> advice = trainingAdvice(run);
    for (const Advice& each : advice) {
        sentences << QString::fromStdString(each.message);
        for (const ProposedChange& change : each.changes)
            if (words.changes.size() < kMostCures)
                words.changes.push_back(change);
    }
    const QStringList cautions = m_cautions.value(number);
    sentences << cautions;
    if (!cautions.isEmpty())
        for (ProposedChange& change : splitCures(*run.data, run.settings))
            words.changes.push_back(std::move(change));
    words.text = sentences.join(QLatin1Char(' '));
    for (const ProposedChange& change : words.changes) {
        words.buttons << QString::fromStdString(change.label);
        const Parameter* parameter = findParameter(change.key);
        const QString meaning = parameter ? wordsOf(parameter->meaning) : QString();
        words.tips << tr("Fills in the form, where Train makes a new run with it; pressed again it is taken "
                         "back.\n%1")
                          .arg(meaning);
    }
    words.grave = !advice.empty() && advice.front().kind != AdviceKind::notConverged;
    return words;
}

} // namespace shelf
