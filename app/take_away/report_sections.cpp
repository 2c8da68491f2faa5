// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/report_sections.h"

#include "app/take_away/repeat_call.h"
#include "app/take_away/report_curves.h"
#include "app/take_away/report_html.h"
#include "engine/data/split.h"
#include "engine/parameters/fit_to_data.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/look/text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace shelf {

namespace {

constexpr int kWarningsShown = 10;

QString section(const char* id, const QString& title, const QString& body)
{
    if (body.isEmpty())
        return {};
    return QStringLiteral("<section id=\"%1\">\n<h2>%2</h2>\n").arg(QLatin1String(id), escaped(title)) +
           body + QStringLiteral("</section>\n");
}

} // namespace

Report::Report(const Run& run) : m_run(run) {}

QString Report::html() const
{
    const QString name = QString::fromStdString(m_run.name.empty() ? m_run.settings.preset : m_run.name);
    QString body = head();
    body += section("model", tr("Model"), model());
    body += section("data", tr("Data"), data());
    body += section("split", tr("Held out"), split());
    body += section("settings", tr("Settings"), settings());
    body += section("curves", tr("Loss curves"), curves());
    body += section("epochs", tr("Epochs"), epochs());
    body += section("results", tr("Results"), results());
    body += section("layers", tr("Layers"), layers());
    body += section("statistics", tr("Book vectors"), statistics());
    body += section("map", tr("Map of books"), map());
    body += section("neighbors", tr("Nearest books"), neighbors());
    body += section("recommendations", tr("Recommended books"), recommendations());
    body += section("repeat", tr("How to repeat it"), repeat());
    return htmlPage(name, body);
}

QString Report::head() const
{
    const QString name = QString::fromStdString(m_run.name.empty() ? m_run.settings.preset : m_run.name);
    QString lead = tr("%1 parameters trained on %2 ratings of %3 in %4 s.")
                       .arg(count(m_run.model->parameterCount()), count(m_run.split.train.size()),
                            QString::fromStdString(m_run.data->name), decimal(m_run.seconds, 1));
    if (m_run.metrics.count > 0)
        lead += QLatin1Char(' ') + tr("On %1 held-out ratings it is off by %2 stars on average (RMSE %3).")
                                       .arg(count(m_run.metrics.count), decimal(m_run.metrics.mae, 3),
                                            decimal(m_run.metrics.rmse, 4));
    if (m_run.ranking.users > 0)
        lead +=
            QLatin1Char(' ') +
            tr("Among the %1 best of all books it finds at least one held-out book for %2 % of %3 readers "
               "(NDCG %4).")
                .arg(count(static_cast<std::uint64_t>(m_run.ranking.k)),
                     decimal(100 * m_run.ranking.hitRatio, 1), count(m_run.ranking.users),
                     decimal(m_run.ranking.ndcg, 4));
    QString made;
    if (m_run.created > 0)
        made =
            QStringLiteral("<p class=\"lead\">") +
            escaped(QLocale().toString(QDateTime::fromSecsSinceEpoch(m_run.created), QLocale::LongFormat)) +
            QStringLiteral("</p>\n");
    return QStringLiteral("<header>\n<h1>") + escaped(name) + QStringLiteral("</h1>\n") + made +
           paragraph(lead) + QStringLiteral("</header>\n");
}

QString Report::data() const
{
    const Dataset& data = *m_run.data;
    FactList facts;
    facts.add(tr("Name"), QString::fromStdString(data.name));
    facts.add(tr("Format"), QString::fromStdString(data.format));
    QStringList files;
    for (const std::string& file : data.source.files())
        files << QString::fromStdString(fileNameOnly(file));
    if (!files.isEmpty())
        facts.add(tr("Files"), files.join(QStringLiteral(", ")));
    facts.add(tr("Ratings"), count(data.ratingCount()));
    facts.add(tr("Readers"), count(data.userCount()));
    facts.add(tr("Books"), count(data.bookCount()));
    facts.add(tr("Density"), tr("%1 % of all pairs are rated").arg(decimal(100 * data.density(), 3)));
    facts.add(tr("Scale"), tr("%1 to %2")
                               .arg(decimal(static_cast<double>(data.scale.min), 1),
                                    decimal(static_cast<double>(data.scale.max), 1)));
    facts.add(tr("Rated more than once"), count(data.duplicates));
    QString html = facts.html();
    if (data.warningCount == 0)
        return html;
    QStringList lines;
    for (int i = 0; i < std::min<int>(kWarningsShown, static_cast<int>(data.warnings.size())); ++i) {
        const Warning& warning = data.warnings[static_cast<std::size_t>(i)];
        const QString place =
            warning.line > 0 ? QStringLiteral(":") + QString::number(warning.line) : QString();
        lines << QString::fromStdString(fileNameOnly(warning.file)) + place + QStringLiteral(": ") +
                     QString::fromStdString(warning.message);
    }
    html += QStringLiteral("<h3>") + escaped(tr("Notes on the files: %1").arg(count(data.warningCount))) +
            QStringLiteral("</h3>\n");
    return html + bulletList(lines);
}

QString Report::split() const
{
    FactList facts;
    facts.add(tr("Split"), textOf(splitWithoutFolder(m_run.settings.split)));
    facts.add(tr("Seed"), QString::number(m_run.settings.seed));
    facts.add(tr("Training ratings"), count(m_run.split.train.size()));
    facts.add(tr("Held-out ratings"), count(m_run.split.validation.size()));
    QStringList cautions;
    for (const std::string& caution : splitCautions(*m_run.data, m_run.settings.split, m_run.split))
        cautions << QString::fromStdString(caution);
    return facts.html() + (cautions.isEmpty() ? QString() : bulletList(cautions));
}

QString Report::settings() const
{
    const auto preset = presetSettings(m_run.settings.preset);
    HtmlTable table({tr("Setting"), tr("Value"), tr("In the preset"), tr("Meaning")});
    int changed = 0;
    RunSettings shown = m_run.settings;
    shown.split.file = fileNameOnly(shown.split.file);
    for (const Parameter& parameter : parameterTable()) {
        if (!parameter.applies(shown))
            continue;
        const std::string value = parameter.get(shown);
        const std::string original = preset ? parameter.get(*preset) : value;
        changed += value != original;
        table.add({textOf(parameter.label), textOf(value), value == original ? QString() : textOf(original),
                   textOf(parameter.meaning)},
                  value != original);
    }
    const QString name = QString::fromStdString(m_run.settings.preset);
    const std::string output = outputWords(m_run.settings, *m_run.data);
    return paragraph(changed == 0
                         ? tr("As the preset %1 has them.").arg(name)
                         : tr("From the preset %1, with %n change(s), which stand out.", nullptr, changed)
                               .arg(name)) +
           (output.empty() ? QString() : paragraph(QString::fromStdString(output))) + table.html();
}

QString Report::curves() const
{
    const QString svg = lossCurvesSvg(m_run);
    const QStringList advice = trainingWords(m_run);
    QString html;
    if (!svg.isEmpty())
        html = QStringLiteral("<figure>\n") + svg + QStringLiteral("<figcaption>") +
               escaped(LossChart::describe({chartRun(m_run)})) + QStringLiteral("</figcaption>\n</figure>\n");
    return html + (advice.isEmpty() ? QString() : bulletList(advice));
}

QString Report::epochs() const
{
    HtmlTable table({tr("Epoch"), tr("Training loss"), tr("Validation loss"), tr("RMSE"), tr("MAE"),
                     tr("NDCG@10"), tr("Learning rate"), tr("Seconds")},
                    {0, 1, 2, 3, 4, 5, 6, 7});
    for (const EpochRecord& epoch : m_run.history.epochs)
        table.add({QString::number(epoch.epoch), decimal(epoch.trainLoss, 4),
                   decimal(epoch.validationLoss, 4), decimal(epoch.validationRmse, 4),
                   decimal(epoch.validationMae, 4), decimal(epoch.validationNdcg, 4),
                   QLocale().toString(epoch.learningRate, 'g', 3), decimal(epoch.seconds, 2)},
                  epoch.epoch == m_run.history.bestEpoch);
    return table.isEmpty() ? QString() : table.html();
}

QString Report::model() const
{
    const Preset* preset = findPreset(m_run.settings.preset);
    if (!preset)
        return {};
    return paragraph(textOf(preset->title) + QStringLiteral(". ") + textOf(preset->explanation)) +
           paragraph(tr("Source: %1").arg(textOf(preset->source)));
}

QString Report::repeat() const
{
    const RepeatCall call = repeatCall(m_run);
    const QStringList words =
        QStringList(tr("The same call gives the same numbers, with any number of threads.")) +
        call.conditions;
    return paragraph(words.join(QLatin1Char(' '))) + QStringLiteral("<pre>") + escaped(call.command) +
           QStringLiteral("</pre>\n");
}

} // namespace shelf
