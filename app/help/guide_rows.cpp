// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/guide_rows.h"

#include "app/batch/batch.h"
#include "app/batch/manual/program_facts.h"
#include "app/take_away/export_list.h"
#include "engine/base/text/message.h"
#include "engine/data/formats/ratings_format.h"
#include "engine/data/reading_options.h"
#include "engine/evaluation/metric.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "engine/projection/layout_method.h"
#include "engine/ready/ready_set.h"
#include "engine/shelves/library_format.h"
#include "engine/vectors/vector_format.h"
#include "widgets/help/help_topic.h"
#include "widgets/look/text.h"
#include "widgets/words/engine_words.h"
#include "widgets/words/listed_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <span>

namespace shelf {

namespace {

struct GuideTexts {
    Q_DECLARE_TR_FUNCTIONS(GuideRows)
};

/// A row's own words.
QString said(std::string_view words)
{
    return textOf(std::string_view(shelf::tr(std::string(words).c_str()).text())).toHtmlEscaped();
}

QString ended(const QString& text)
{
    return text.isEmpty() || text.endsWith(QLatin1Char('.')) ? text : text + QLatin1Char('.');
}

QString sentence(std::string_view words)
{
    return ended(said(words));
}

QString sentenceOf(const Message& message)
{
    return ended(textOf(message).toHtmlEscaped());
}

QString code(std::string_view key)
{
    return QStringLiteral("<code>%1</code>").arg(textOf(key).toHtmlEscaped());
}

QString heading(int level, const QString& topic, const QString& title)
{
    return QStringLiteral("<h%1 id=\"%2\">%3</h%1>\n").arg(QString::number(level), topic, title);
}

QString paragraph(const QString& html)
{
    return html.isEmpty() ? QString() : QStringLiteral("<p>%1</p>\n").arg(html);
}

QString headerRow(const QStringList& names)
{
    return QStringLiteral("<table>\n<thead><tr><th>%1</th></tr></thead>\n")
        .arg(names.join(QStringLiteral("</th><th>")));
}

/// The anchor stands in the first cell, where both QTextBrowser and pages find it.
QString row(const QString& topic, const QStringList& cells)
{
    QString html = QStringLiteral("<tr>");
    for (int i = 0; i < cells.size(); ++i)
        html += i == 0 ? QStringLiteral("<td><a id=\"%1\" name=\"%1\"></a>%2</td>").arg(topic, cells[i])
                       : QStringLiteral("<td>%1</td>").arg(cells[i]);
    return html + QStringLiteral("</tr>\n");
}

QString valuesOf(const ParameterFacts& parameter)
{
    const QLocale locale;
    if (parameter.type == ParameterType::integer || parameter.type == ParameterType::real)
        return GuideTexts::tr("From %1 to %2.")
            .arg(locale.toString(parameter.min, 'g', 9), locale.toString(parameter.max, 'g', 9));
    QString list;
    for (std::size_t i = 0; i < parameter.choices.size(); ++i) {
        list += QStringLiteral("<li>") + code(parameter.choices[i]);
        if (i < parameter.choiceTitles.size() && !parameter.choiceTitles[i].empty())
            list += QStringLiteral(" ") + said(parameter.choiceTitles[i]);
        if (i < parameter.choiceMeanings.size() && !parameter.choiceMeanings[i].empty())
            list += QStringLiteral(": ") + sentence(parameter.choiceMeanings[i]);
        list += QStringLiteral("</li>\n");
    }
    return list.isEmpty() ? QString() : QStringLiteral("</p><ul>%1</ul><p>").arg(list);
}

/// The models with a preset that the parameter means something to; all of them: nothing to say.
QString modelsWith(const Parameter& parameter)
{
    QStringList some;
    int kinds = 0;
    for (const ModelKind* kind : modelKinds()) {
        bool has = false, applies = false;
        for (const Preset& preset : presets())
            if (preset.settings.kind == kind) {
                has = true;
                applies = applies || parameter.applies(preset.settings);
            }
        kinds += has;
        if (applies)
            some << QStringLiteral("<a href=\"models.html#%1\">%2</a>")
                        .arg(topics::ofModel(kind->key), said(kind->title));
    }
    return some.isEmpty() || some.size() == kinds ? QString()
                                                  : GuideTexts::tr("For %1.").arg(listedWords(some));
}

QString settings()
{
    QString html;
    std::string_view group;
    for (const Parameter& parameter : parameterTable()) {
        if (parameter.group != group)
            html += heading(2, QStringLiteral("settings-") + textOf(parameter.group).toLower(),
                            said(parameter.group));
        group = parameter.group;
        html += heading(3, topics::ofSetting(parameter.key),
                        said(parameter.label) + QLatin1Char(' ') + code(parameter.key));
        html += paragraph(sentence(parameter.meaning) + QLatin1Char(' ') + valuesOf(parameter));
        html += paragraph(modelsWith(parameter));
    }
    return html;
}

QString models()
{
    QString html;
    for (const ModelKind* kind : modelKinds()) {
        html += heading(3, topics::ofModel(kind->key), said(kind->title));
        bool has = false;
        for (const Preset& preset : presets()) {
            if (preset.settings.kind != kind)
                continue;
            has = true;
            html += heading(4, topics::ofPreset(preset.name),
                            said(preset.title) + QLatin1Char(' ') + code(preset.name));
            html += paragraph(sentence(preset.explanation.empty() ? preset.summary : preset.explanation));
            if (!preset.goodFor.empty())
                html += paragraph(GuideTexts::tr("Good for %1.").arg(said(preset.goodFor)));
            if (!preset.published.empty())
                html += paragraph(GuideTexts::tr("Published: %1").arg(sentence(preset.published)));
            if (!preset.source.empty())
                html += paragraph(GuideTexts::tr("Source: %1").arg(sentence(preset.source)));
            QStringList own;
            for (const Parameter& parameter : parameterTable())
                if (parameter.applies(preset.settings) && !parameter.advanced)
                    own << QStringLiteral("<a href=\"settings.html#%1\">%2</a>")
                               .arg(topics::ofSetting(parameter.key), said(parameter.label));
            html += paragraph(GuideTexts::tr("Settings: %1.").arg(listedWords(own)));
        }
        if (!has)
            html +=
                paragraph(GuideTexts::tr("Comes with <a href=\"data.html#vectors\">vectors that were made "
                                         "elsewhere</a>; it is not trained here."));
    }
    return html;
}

QString metric(const QString& key)
{
    for (const auto table : {ratingMetricTable(), rankingMetricTable()})
        for (const EvaluationMetric& one : table) {
            if (textOf(one.key) != key)
                continue;
            QString facts = sentence(one.meaning);
            if (!one.unit.empty())
                facts += QLatin1Char(' ') + GuideTexts::tr("In %1.").arg(said(one.unit));
            if (one.better != Better::neither)
                facts +=
                    QLatin1Char(' ') + (one.better == Better::higher ? GuideTexts::tr("Higher is better.")
                                                                     : GuideTexts::tr("Lower is better."));
            if (one.hasInterval())
                facts += QLatin1Char(' ') + GuideTexts::tr("Comes with a 95 % interval.");
            return heading(3, topics::ofMetric(one.key), said(one.title)) + paragraph(facts);
        }
    return {};
}

QString method(const QString& key)
{
    const LayoutMethod* one = findLayoutMethod(key.toStdString());
    if (!one)
        return {};
    QString html =
        heading(3, topics::ofMethod(one->key), said(one->title) + QLatin1Char(' ') + code(one->key));
    QString shows = sentence(one->explanation);
    if (!shows.isEmpty())
        shows[0] = shows[0].toUpper();
    html += paragraph(shows);
    QString list;
    for (const MapParameter& parameter : mapParameterTable(*one))
        list += QStringLiteral("<li><a id=\"%1\" name=\"%1\"></a><b>%2</b> %3: %4</li>\n")
                    .arg(topics::ofMapSetting(one->key, parameter.key), said(parameter.label),
                         code(parameter.key), sentence(parameter.meaning));
    return html + QStringLiteral("<ul>%1</ul>\n").arg(list);
}

QString reading()
{
    QString html;
    for (const ReadingOption& option : readingOptions()) {
        html += heading(4, topics::ofReading(option.key),
                        said(option.label.empty() ? option.key : option.label) + QLatin1Char(' ') +
                            code("--" + std::string(option.key)));
        html += paragraph(sentence(option.meaning));
    }
    return html;
}

/// A line a format: what it is and how it is told.
template <class Formats> QString formatsOf(const Formats& formats, QString (*topic)(std::string_view))
{
    QString html = headerRow({GuideTexts::tr("Name"), GuideTexts::tr("Format"),
                              GuideTexts::tr("How it is told, and what is special")});
    for (const auto* format : formats)
        html += row(topic(format->key), {code(format->key), said(format->title), sentence(format->meaning)});
    return html + QStringLiteral("</table>\n");
}

QString readyTable()
{
    QString html = headerRow({GuideTexts::tr("Name"), GuideTexts::tr("Data set"),
                              GuideTexts::tr("What is in it"), GuideTexts::tr("Publisher")});
    for (const ReadySet& set : readySets())
        html += row(QStringLiteral("ready-") + textOf(set.key),
                    {code(set.key), said(set.title), sentence(set.holds), said(set.publisher)});
    return html + QStringLiteral("</table>\n");
}

QString exportTable()
{
    //: Header: what an export holds
    QString html = headerRow({GuideTexts::tr("Name"), GuideTexts::tr("What"), GuideTexts::tr("Files"),
                              GuideTexts::tr("Opened by")});
    for (const Export* one : exports()) {
        QStringList files;
        for (const ExportFile& file : one->files)
            files << code(std::string(file.name) + (one->isPicture ? ".FORMAT" : ""));
        html += row(topics::ofExport(one->key),
                    {code(one->key),
                     QStringLiteral("%1. %2").arg(exportWords(one->title).toHtmlEscaped(),
                                                  exportWords(one->meaning).toHtmlEscaped()),
                     listedWords(files), exportWords(one->readBy).toHtmlEscaped()});
    }
    return html + QStringLiteral("</table>\n");
}

/// What an option means, with the lines that its words have.
QString option(const OptionEntry& entry)
{
    std::string call = entry.name;
    if (!entry.value.empty() && !entry.isWord)
        call += ' ' + entry.value;
    QString html = QStringLiteral("<li>") + code(call) + QStringLiteral(": ") + sentenceOf(entry.meaning);
    if (!entry.defaultText.empty())
        html += QLatin1Char(' ') + GuideTexts::tr("Without it: %1.").arg(code(entry.defaultText));
    return html.replace(QLatin1Char('\n'), QStringLiteral("<br/>")) + QStringLiteral("</li>\n");
}

QString commands()
{
    QString html;
    const OptionTable table = tableOf(batchCommands());
    for (const CommandEntry& command : table.commands) {
        html += heading(3, topics::ofCommand(command.name), textOf(command.name));
        html += paragraph(sentenceOf(command.meaning));
        QString calls;
        for (const CallExample& example : examplesOf(command.name))
            calls += textOf(example.call).toHtmlEscaped() + QStringLiteral("   # ") + said(example.meaning) +
                     QLatin1Char('\n');
        html += QStringLiteral("<pre>%1</pre>\n").arg(calls.trimmed());
        QString options;
        for (const OptionEntry& entry : command.options)
            options += option(entry);
        html += QStringLiteral("<ul>%1</ul>\n").arg(options);
    }
    return html;
}

struct Part {
    const char* name;
    QString (*make)(const QString& key);
};

const Part kParts[] = {
    {"settings", [](const QString&) { return settings(); }},
    {"models", [](const QString&) { return models(); }},
    {"metric", metric},
    {"method", method},
    {"reading", [](const QString&) { return reading(); }},
    {"formats", [](const QString&) { return formatsOf(ratingsFormats(), topics::ofFormat); }},
    {"vectors", [](const QString&) { return formatsOf(vectorFormats(), topics::ofVectors); }},
    {"libraries", [](const QString&) { return formatsOf(libraryFormats(), topics::ofLibrary); }},
    {"ready", [](const QString&) { return readyTable(); }},
    {"commands", [](const QString&) { return commands(); }},
    {"exports", [](const QString&) { return exportTable(); }},
    {"count",
     [](const QString& what) {
         return what == QLatin1String("presets") ? QLocale().toString(static_cast<int>(presets().size()))
                                                 : QString();
     }},
};

} // namespace

QString guideRows(const QString& name, const QString& key)
{
    for (const Part& part : kParts)
        if (name == QLatin1String(part.name))
            return part.make(key);
    return {};
}

} // namespace shelf
