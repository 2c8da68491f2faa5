// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/report/report_sections.h"

#include "app/base/text.h"
#include "app/take_away/call_words.h"
#include "app/take_away/repeat_call.h"
#include "engine/data/split.h"
#include "engine/models/given/given_vectors.h"
#include "engine/parameters/fit_to_data.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "engine/run/parent_run.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/look/text.h"
#include "widgets/words/engine_words.h"
#include "widgets/words/listed_words.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

constexpr int kWarningsShown = 10;

/// Whether this program did not train it.
bool isFromElsewhere(const Run& run)
{
    return isGiven(*run.settings.kind) || isImported(run);
}

} // namespace

Report::Report(const Run& run, const QByteArray& curves, const ReportMap* shown, ReportChoice choice)
    : m_run(run), m_curves(curves), m_shown(shown), m_choice(std::move(choice))
{}

ReportPage Report::page() const
{
    ReportPage page;
    page.name = QString::fromStdString(m_run.name.empty() ? m_run.settings.preset : m_run.name);
    if (m_run.created > 0)
        page.made = QLocale().toString(QDateTime::fromSecsSinceEpoch(m_run.created), QLocale::LongFormat);
    page.lead = lead();
    page.paper = m_choice.paper;
    const QHash<QString, ReportParts (Report::*)() const> makers = {
        {QStringLiteral("data"), &Report::data},
        {QStringLiteral("results"), &Report::results},
        {QStringLiteral("warnings"), &Report::warnings},
        {QStringLiteral("comparison"), &Report::comparison},
        {QStringLiteral("curves"), &Report::curves},
        {QStringLiteral("map"), &Report::map},
        {QStringLiteral("recommendations"), &Report::recommendations},
        {QStringLiteral("neighbors"), &Report::neighbors},
        {QStringLiteral("model"), &Report::model},
        {QStringLiteral("split"), &Report::split},
        {QStringLiteral("settings"), &Report::settings},
        {QStringLiteral("repeat"), &Report::repeat},
        {QStringLiteral("epochs"), &Report::epochs},
        {QStringLiteral("layers"), &Report::layers},
        {QStringLiteral("statistics"), &Report::statistics}};
    for (const ReportSectionName& name : reportSections())
        if (const auto make = makers.value(name.id); make && m_choice.has(name.id))
            page.sections.append({name.id, name.title, (this->*make)()});
    return page;
}

QString Report::lead() const
{
    if (isGiven(*m_run.settings.kind))
        return tr("Vectors made elsewhere: %3. Vectors: %1, dimensions: %2.")
            .arg(count(m_run.model->bookCount()), count(m_run.model->bookEmbedding().cols),
                 QString::fromStdString(m_run.data->name));
    if (isFromElsewhere(m_run))
        return tr("Trained elsewhere: %2. Parameters: %1. Its readers and books are those of %3.")
            .arg(count(m_run.model->parameterCount()), QString::fromStdString(m_run.name),
                 QString::fromStdString(m_run.data->name));
    QString lead = tr("Trained on %3 in %4 s. Parameters: %1, training ratings: %2.")
                       .arg(count(m_run.model->parameterCount()), count(m_run.split.train.size()),
                            QString::fromStdString(m_run.data->name), decimal(m_run.seconds, 1));
    if (m_run.metrics.count > 0)
        lead += QLatin1Char(' ') + tr("Over the held-out ratings (%1) it is off by %2 stars on average (RMSE %3).")
                                       .arg(count(m_run.metrics.count), decimal(m_run.metrics.mae, 3),
                                            decimal(m_run.metrics.rmse, 4));
    if (m_run.ranking.users > 0)
        lead +=
            QLatin1Char(' ') +
            tr("Among the best of all books (%1) it finds at least one held-out book for %2 % of the readers "
               "(%3; NDCG %4).")
                .arg(count(static_cast<std::uint64_t>(m_run.ranking.k)),
                     decimal(100 * m_run.ranking.hitRatio, 1), count(m_run.ranking.users),
                     decimal(m_run.ranking.ndcg, 4));
    return lead;
}

void Report::addRatings(QList<ReportFact>& facts) const
{
    const Dataset& data = *m_run.data;
    const auto add = [&facts](const QString& name, const QString& value) { facts.append({name, value}); };
    add(tr("Ratings"), count(data.ratingCount()));
    add(tr("Readers"), count(data.userCount()));
    const std::size_t rated = data.ratedBookCount();
    add(tr("Books"), rated == data.bookCount() ? count(rated)
                                               : (data.onlyTaken ? tr("%1 taken, of %2 in the catalogue")
                                                                 : tr("%1 rated, of %2 in the catalogue"))
                                                     .arg(count(rated), count(data.bookCount())));
    add(tr("Density"),
        (data.onlyTaken ? tr("%1 % of all pairs were taken") : tr("%1 % of all pairs are rated"))
            .arg(decimal(100 * data.density(rated), shareDecimals(data.density(rated)))));
    add(tr("Scale"), data.onlyTaken ? tr("none: books that were taken")
                                    : tr("%1 to %2").arg(starsOf(data.scale.min), starsOf(data.scale.max)));
    add(tr("Rated more than once"), count(data.duplicates));
}

ReportParts Report::data() const
{
    const Dataset& data = *m_run.data;
    QList<ReportFact> facts;
    const auto add = [&facts](const QString& name, const QString& value) { facts.append({name, value}); };
    add(tr("Name"), QString::fromStdString(data.name));
    add(tr("Format"), QString::fromStdString(data.format));
    QStringList files;
    for (const std::string& file : data.source.files())
        files << QString::fromStdString(fileNameOnly(file));
    if (!files.isEmpty())
        add(tr("Files"), listedWords(files));
    if (isGiven(*m_run.settings.kind)) {
        add(tr("Books"), count(data.bookCount()));
    } else {
        addRatings(facts);
    }
    ReportParts parts = {{.facts = facts}};
    if (data.warningCount == 0)
        return parts;
    QStringList lines;
    for (int i = 0; i < std::min<int>(kWarningsShown, static_cast<int>(data.warnings.size())); ++i) {
        const Warning& warning = data.warnings[static_cast<std::size_t>(i)];
        const QString place =
            warning.line > 0 ? QStringLiteral(":") + QString::number(warning.line) : QString();
        lines << QString::fromStdString(fileNameOnly(warning.file)) + place + QStringLiteral(": ") +
                     QString::fromStdString(warning.message.text());
    }
    parts.append({.heading = tr("Notes on the files: %1").arg(count(data.warningCount))});
    parts.append({.bullets = lines});
    return parts;
}

ReportParts Report::split() const
{
    if (isGiven(*m_run.settings.kind))
        return {};
    QList<ReportFact> facts;
    const auto add = [&facts](const QString& name, const QString& value) { facts.append({name, value}); };
    add(tr("Split"), textOf(splitWithoutFolder(m_run.settings.split)));
    add(tr("Seed"), QString::number(m_run.settings.seed));
    const auto& parent = m_run.settings.of<ParentRun>();
    if (parent.isThere())
        add(tr("Goes on from"), textOf(parent.name));
    add(tr("Training ratings"), count(m_run.split.train.size()));
    if (parent.isThere())
        //: A count: ratings that the earlier run had learned from
        add(tr("Learned from before"), count(parent.learned->size()));
    add(tr("Held-out ratings"), count(m_run.split.validation.size()));
    return {{.facts = facts}};
}

/// Of the split, then of the training.
ReportParts Report::warnings() const
{
    QStringList lines;
    if (!isGiven(*m_run.settings.kind))
        for (const std::string& caution : splitCautions(*m_run.data, m_run.settings.split, m_run.split))
            lines << QString::fromStdString(caution);
    lines += adviceWords(m_run);
    if (lines.isEmpty())
        return {};
    return {{.bullets = lines}};
}

ReportParts Report::settings() const
{
    if (isGiven(*m_run.settings.kind))
        return {};
    const auto preset = presetSettings(m_run.settings.preset);
    ReportTable table{{tr("Setting"), tr("Value"), tr("In the preset"), tr("Meaning")}};
    int changed = 0;
    RunSettings shown = m_run.settings;
    shown.split.file = fileNameOnly(shown.split.file);
    for (const Parameter& parameter : parameterTable()) {
        if (!parameter.applies(shown))
            continue;
        const std::string value = parameter.get(shown);
        const std::string original = preset ? parameter.get(*preset) : value;
        changed += value != original;
        table.add({wordsOf(parameter.label), wordsOf(titleOf(parameter, value)),
                   value == original ? QString() : wordsOf(titleOf(parameter, original)),
                   wordsOf(parameter.meaning)},
                  value != original);
    }
    const QString name = QString::fromStdString(m_run.settings.preset);
    const std::string output = outputWords(m_run.settings, *m_run.data);
    const QString from =
        isFromElsewhere(m_run)
            ? tr("The model was trained elsewhere; these are the settings that it has here.")
        : changed == 0
            ? tr("As the preset %1 has them.").arg(name)
            : tr("From the preset %1, with %Ln change(s), which stand out.", nullptr, changed).arg(name);
    ReportParts parts = {{.paragraph = from}};
    if (!output.empty())
        parts.append({.paragraph = QString::fromStdString(output)});
    parts.append({.table = table});
    return parts;
}

ReportParts Report::curves() const
{
    ReportParts parts;
    if (!m_curves.isEmpty())
        parts.append({.picture = {"image/svg+xml", m_curves, tr("Loss curves"),
                                  LossChart::describe({chartRun(m_run)})}});
    if (const QStringList words = trainingWords(m_run); !words.isEmpty())
        parts.append({.bullets = words});
    return parts;
}

ReportParts Report::epochs() const
{
    ReportTable table{{tr("Epoch"), tr("Training loss"), tr("Validation loss"), tr("RMSE"), tr("MAE"),
                       tr("NDCG@10"), tr("Learning rate"), tr("Seconds")},
                      {0, 1, 2, 3, 4, 5, 6, 7}};
    for (const EpochRecord& epoch : m_run.history.epochs)
        table.add({QString::number(epoch.epoch), decimal(epoch.trainLoss, 4),
                   decimal(epoch.validationLoss, 4), decimal(epoch.validationRmse, 4),
                   decimal(epoch.validationMae, 4), decimal(epoch.validationNdcg, 4),
                   QLocale().toString(epoch.learningRate, 'g', 3), decimal(epoch.seconds, 2)},
                  epoch.epoch == m_run.history.bestEpoch);
    return partsOf(table);
}

ReportParts Report::model() const
{
    const Preset* preset = findPreset(m_run.settings.preset);
    if (!preset)
        return {};
    return {{.paragraph = wordsOf(preset->title) + QStringLiteral(". ") + wordsOf(preset->explanation)},
            {.paragraph = tr("Source: %1").arg(wordsOf(preset->source))}};
}

ReportParts Report::repeat() const
{
    if (isGiven(*m_run.settings.kind))
        return {{.paragraph = tr("The vectors were made elsewhere and opened from %1.")
                                  .arg(QString::fromStdString(m_run.name))}};
    const RepeatCall call = repeatCall(m_run);
    const QStringList words =
        QStringList(tr("The same call gives the same numbers, with any number of threads.")) +
        call.conditions;
    return {{.paragraph = words.join(QLatin1Char(' '))}, {.code = QString::fromStdString(call.command)}};
}

} // namespace shelf
