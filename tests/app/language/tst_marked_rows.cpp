// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/export_list.h"
#include "engine/comparison/slicing.h"
#include "engine/data/formats/ratings_format.h"
#include "engine/data/reading_options.h"
#include "engine/evaluation/metric.h"
#include "engine/files/exports/export.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "engine/projection/layout_method.h"
#include "engine/projection/map_parameter_table.h"
#include "engine/ready/ready_set.h"
#include "engine/shelves/library_format.h"
#include "engine/vectors/vector_format.h"

#include <QFile>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace shelf;

namespace {

/// What translators see of the engine.
QSet<QString> textsOfEngine()
{
    QFile file(QStringLiteral(SHELFSPACE_SOURCE_DIR "/translations/engine_de.ts"));
    QSet<QString> texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source") && context == QLatin1String("engine"))
            texts.insert(xml.readElementText());
    }
    return texts;
}

} // namespace

/// Words in rows of the engine are shown by tr(row.title): translators know only those that trNoop() marks.
class TestMarkedRows : public QObject {
    Q_OBJECT
private slots:
    void whatRowsSayIsInTheMessageFiles()
    {
        const QSet<QString> known = textsOfEngine();
        QVERIFY(known.size() > 1000);
        QStringList missing;
        const auto check = [&](std::string_view words) {
            const QString text = QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
            if (!text.isEmpty() && !known.contains(text))
                missing.append(text);
        };
        const auto checkFacts = [&](const ParameterFacts& parameter) {
            check(parameter.label);
            check(parameter.meaning);
            for (const std::string_view title : parameter.choiceTitles)
                if (title != "BM25") // a name
                    check(title);
            for (const std::string_view meaning : parameter.choiceMeanings)
                check(meaning);
        };
        for (const Parameter& parameter : parameterTable())
            checkFacts(parameter);
        for (const LayoutMethod* method : layoutMethods()) {
            for (const std::string_view words : {method->explanation, method->note})
                check(words);
            for (const MapParameter& parameter : mapParameterTable(*method))
                checkFacts(parameter);
        }
        for (const Preset& preset : presets()) {
            check(titleOf(preset.group));
            for (const std::string_view words :
                 {preset.title, preset.summary, preset.explanation, preset.goodFor, preset.published})
                check(words);
        }
        for (const auto table : {ratingMetricTable(), rankingMetricTable()})
            for (const EvaluationMetric& metric : table)
                for (const std::string_view words : {metric.title, metric.brief, metric.meaning, metric.unit})
                    check(words);
        for (const RatingsFormat* format : ratingsFormats())
            check(format->meaning);
        for (const VectorFormat* format : vectorFormats())
            check(format->meaning);
        for (const LibraryFormat* format : libraryFormats())
            check(format->meaning);
        for (const ReadySet& set : readySets()) {
            check(set.holds);
            check(set.terms);
        }
        for (const Export* one : exports())
            for (const std::string_view words : {one->title, one->meaning, one->readBy})
                check(words);
        for (const ReadingOption& option : readingOptions()) {
            check(option.label);
            check(option.meaning);
        }
        for (const SlicingKind& kind : slicingKinds())
            check(kind.meaning);
        missing.removeDuplicates();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(TestMarkedRows)
#include "tst_marked_rows.moc"
